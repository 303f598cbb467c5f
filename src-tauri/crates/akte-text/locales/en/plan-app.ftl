### Implementation plan: explanations, refusals, change log and reports.

## Groups of the plan
plan-no-due = without a due date
plan-no-budget-year = without a budget year or due date

## Timeline
timeline-today = today
timeline-late = overdue
timeline-open = open
timeline-line = { $title }: { $status }, beginning { $from }, end { $to }
timeline-title = Timeline
timeline-none = No measure has a date.
timeline-rule = Bars reach from the planned beginning to the due date; a diamond stands where only one of the two is known. Arrows lead from what is needed to the measure that waits for it. The vertical line is the reporting date { $date }.{ $undated ->
    [0] {""}
    [one] {" "}One measure without a date and a beginning is left out.
   *[other] {" "}{ $undated } measures without a date and a beginning are left out.
}
timeline-as-of = reporting date
timeline-alternative = Timeline of the measures. { $lines }.

## Next steps: why a measure stands where it stands
quoted = “{ $text }”
next-closes = { $count ->
    [one] { $count } open requirement
   *[other] { $count } open requirements
}{ $must ->
    [0] {""}
   *[other] {" "}(of these { $must } mandatory)
} of “{ $catalog }”
next-covers = { $count ->
    [one] { $count } requirement
   *[other] { $count } requirements
} of “{ $catalog }”{ $partly ->
    [0] {""}
   *[other] {" "}(of these { $partly } in part)
}
next-closes-nothing = Closes no open requirement by itself
next-closes-sentence = Closes { $closes }
next-covers-sentence = Covers { $covers } as well
next-both-sentence = Closes { $closes } and covers { $covers } as well
next-enables = needed for “{ $title }”{ $others ->
    [0] {""}
    [one] {" "}and one more measure
   *[other] {" "}and { $others } more measures
}
next-effort = effort { $effort }
next-effort-unknown = effort not estimated, counted as medium
next-cost = { $amount } over three years
next-cost-unknown = costs not estimated
next-waits = waits for { $names }

## Refusals
error-rule-measure-of-itself = A measure can neither wait for itself nor accompany itself.
error-rule-measure-of-itself-hint = Choose another measure.
error-rule-measures-go-round = “{ $name }” cannot wait for “{ $other }”: the measures would wait for each other in a circle ({ $chain }).
error-rule-measures-go-round-hint = Remove one of these dependencies first.
error-rule-budget-year-unsound = The budget year is not a year between 2000 and 2199.
error-rule-budget-year-unsound-hint = Give the year with four digits.
error-rule-measure-acceptance-incomplete = An acceptance needs the person who accepts and the day.
error-rule-measure-acceptance-incomplete-hint = Give both or neither.
error-rule-accepted-before-done = Only finished measures can be accepted, on the day of completion at the earliest.
error-rule-accepted-before-done-hint = Set the measure to “done” first, and check the dates.
finding-csv-bad-year = “{ $detail }” is not a year from 2000 on.
finding-csv-begins-after-end = The measure “{ $detail }” begins after it is due.

## Change log
operation-measure-move = Status of a measure changed
operation-measure-accept = Measure accepted
operation-measure-reject = Acceptance of a measure taken back
operation-measure-relate = Dependency of a measure recorded
operation-measure-unrelate = Dependency of a measure removed
record-measure-relation = Dependency of a measure

## Reports
report-description-gs-status = Implemented or not, by practice and requirement, with dependencies and exceptions; for Grundschutz++.
report-description-gs-plan = Open requirements with responsible bodies, dates, measures, resources and the release of the risk owners; for Grundschutz++.
report-section-timeline = Timeline
open-where-measure-without-supervisor = To be added: view “Measures”, field “Supervised by”.
open-where-measure-without-budget-year = To be added: view “Measures”, field “Budget year”.
open-where-measure-begins-too-early = To be settled: view “Measures”, move the beginning or remove the dependency.
open-where-measure-needs-dropped = To be settled: view “Measures”, remove the dependency or take the dropped measure up again.
open-where-measure-not-accepted = To be added: view “Measures”, “Accept”.
open-where-measure-without-effect = To be settled: check the requirement again or plan another measure.

## A.6 and the implementation plan: columns
plan-invest-once = Investment, one-off
plan-personnel-once = Personnel, one-off
plan-invest-yearly = Material, yearly
plan-personnel-yearly = Personnel, yearly
plan-invest-short = Material
plan-personnel-short = Personnel
plan-supervised = supervised by
plan-supervised-by = Supervised by
plan-starts = Begins
plan-until = by { $date }
plan-budget-year = Budget year
plan-budget-year-short = Budget
plan-done-on = Done on
plan-accepted = accepted on { $date }
plan-accepted-by = Accepted by
plan-accepted-on = Accepted on
plan-effort = Effort
plan-needs = Waits for
plan-accompanied = Accompanied by

## Grundschutz++ implementation plan
gs-plan-title = Implementation Plan
gs-plan-rule = Every requirement that is not implemented is listed. Partial implementation counts as not implemented. The resources of a measure stand with every requirement that it serves and count once in the totals.
gs-plan-requirement = Requirement
gs-plan-object = Object or scope
gs-plan-body = Responsible body
gs-plan-dates = Start and target
gs-plan-start = Start
gs-plan-target = Target
gs-plan-state = Status and priority
gs-plan-activities = Measures, accompanying activities, dependencies
gs-plan-risk = Open risk and reason
gs-plan-resources = Resources
gs-plan-release-title = Release by the Risk Owners
gs-plan-release-lead = As long as a requirement is not implemented, a risk remains. Whoever answers for the requirements releases the plan with date and signature.
gs-plan-owner = Risk owner
gs-plan-open = Open

## Grundschutz++ implementation status
gs-status-overview-title = Implementation Status at a Glance
gs-status-none = No requirement is recorded.
gs-status-lead = { $requirements } as of { $date }: { $counts } implemented, { $rests } implemented but resting on requirements that are not, { $open } not implemented, { $excepted } of them with a valid exception, { $dispensable } dispensable.
gs-status-practice = Practice
gs-status-all = Requirements
gs-status-implemented = implemented
gs-status-rests = implemented, dependent
gs-status-not-implemented = not implemented
gs-status-excepted = with exception
gs-status-excepted-until = with an exception until { $date }
gs-status-excepted-open = with an exception without an end
gs-status-excepted-until-column = Exception until
gs-status-dispensable = dispensable
gs-status-struck = struck out
gs-status-risk = Risk and compensation
gs-status-decided-by = Decided by
gs-status-decided-on = Decided on
gs-status-rule = Grundschutz++ only knows “implemented” and “not implemented”; partial implementation counts as not implemented. A requirement counts as implemented only once all those that it requires are implemented too (UMS.1.1). An exception changes nothing about that: the requirement remains not implemented. Degree: share of those that count in all without the dispensable ones.
gs-status-details-title = Requirements by Practice
gs-status-dependencies = Dependencies
gs-status-rests-on = Not implemented
gs-status-met = met
gs-status-counted = Counts
gs-status-exceptions-title = Exceptions
gs-status-exceptions-none = No exception holds on the reporting date.
gs-status-dispensable-title = Dispensable and Struck-out Requirements
gs-status-dispensable-none = No requirement is dispensable or struck out.
