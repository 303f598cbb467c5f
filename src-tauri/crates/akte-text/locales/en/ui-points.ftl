### Window: open points and remaining threats.

nav-points = Open points
points-title-count = { $count ->
    [one] one point
   *[other] { $count } points
}
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
entity-point-suppression = Open point that was put back
field-code = Open point
field-until = Until
field-subject = What it is about
field-remaining-threats = Remaining threats
field-returned = Questionnaire

threats-remaining = Remaining threats
threats-remaining-hint = Which elementary threats remain although the requirement is dispensable? What it works against is proposed.
threats-none-remains = No remaining threat
threats-add = Add another threat
threats-unsaid = Not stated yet
answer-field-remaining-threats = Remaining threats
