### Window: open points and remaining threats.

nav-points = Open points
points-title-count = { $count ->
    [one] one point
   *[other] { $count } points
}
points-report = As a report …
points-filters = Filters of open points
points-filter-text = Find points
points-filter-kind = All kinds
points-filter-area = All areas
points-state = State
points-state-open = Open points
points-state-put-back = Points put back
points-state-all = All points
points-mend = Where to mend it
points-reason = Reason
points-until = Put back until
points-unlimited = without limit
points-lapsed = ended on { $date }
points-settled = settled meanwhile
points-put-back = Put back …
points-put-back-short = Put back
points-put-back-title = { $count ->
    [one] Put one open point back
   *[other] Put { $count } open points back
}
points-put-back-lead = Points that are put back do not count as open any more. Reports still name them, with the reason.
points-put-back-until = Until (without limit if empty)
points-put-back-done = { $count ->
    [one] One point was put back.
   *[other] { $count } points were put back.
}
points-restore = Count again
points-restored = { $count ->
    [one] One point counts again.
   *[other] { $count } points count again.
}
points-bulk = Chosen points
points-empty-text = An audit would object to nothing.
points-empty-filter = No point fits these filters.
points-none-put-back = Nothing was put back
points-none-put-back-text = Points that were put back with a reason stand here.
points-put-back-list = Put back
points-put-back-line = { $reason } ({ $by }, { $on }; { $until })
points-put-back-until-day = until { $date }
overview-points-all = All open points
overview-points-put-back = { $count ->
    [one] One point was put back with a reason.
   *[other] { $count } points were put back with a reason.
}
shortcut-points-put-back = Put chosen points back

threats-remaining = Remaining threats
threats-remaining-hint = Which elementary threats remain although the requirement is dispensable? What it works against is proposed.
threats-none-remains = No remaining threat
remaining-threats-add = Add another threat
threats-unsaid = Not stated yet
answer-field-remaining-threats = Remaining threats

## Questionnaires for departments
questions-open = Questionnaire …
questions-as = As a questionnaire …
questions-title = Questionnaire for a department
questions-lead-all = The questionnaire contains all requirements that are asked for here: { $name }.
questions-lead-some = { $count ->
    [one] The questionnaire contains the chosen requirement
   *[other] The questionnaire contains { $count } chosen requirements
}.
questions-also = Ask about these target objects, too
questions-note = Note on the first sheet
questions-note-hint = Such as: to whom, until when, where to return it.
questions-export = Save as XLSX
questions-back-title = Questionnaire returned?
questions-back-text = Nothing is taken over before you have looked through it.
questions-read = Read a questionnaire …
questions-review = Review: { $file }
questions-review-lead = { $changes } new, { $conflicts } changed meanwhile, { $same } unchanged, { $wrong } unusable. Only what is ticked is taken over.
questions-rows = Rows of the questionnaire
questions-row = Row
questions-state = State
questions-asked = Requirement
questions-changes = Old → new
questions-nothing = The questionnaire says nothing new
questions-nothing-text = No row says anything else than what is recorded.
questions-take = { $count ->
    [one] Take one row over
   *[other] Take { $count } rows over
}
questions-taken = { $count ->
    [one] One answer was taken over.
   *[other] { $count } answers were taken over.
}
questions-unusable = Rows that are unusable cannot be taken over.
answer-returned = Taken over from the questionnaire “{ $file }”.
