### Window: the implementation plan.

## Views
plan-parts = Views of the plan
plan-part-list = List
plan-part-next = Next steps
plan-part-date = By date
plan-part-person = By person
plan-part-year = By budget year
plan-part-board = By status
plan-part-timeline = Timeline
plan-note-date = By the month in which they are due, with sums
plan-note-person = By who is responsible, with sums
plan-note-year = By budget year, else by the year of the due date
plan-note-board = One column for each status
plan-note-timeline = From the beginning to the due date; arrows show what waits for what
plan-note-next = What closes most, for the least effort
plan-table = Measures in groups
plan-only-open = Only open ones
plan-column-invest = Investment
plan-column-personnel = Personnel
plan-column-cost-yearly = Costs/year
plan-column-personnel-yearly = Personnel/year
plan-running = Running/year
plan-group-count = { $count ->
    [one] { $count } measure
   *[other] { $count } measures
}
plan-no-person = nobody responsible

## By status
board-cards = Measures that are { $status }
board-moved = “{ $title }” is now { $status }.
board-move-hint = Drag a card, or move it with Ctrl and an arrow key
board-move-keys = Move a card to the next column (with arrow left: to the one before)

## Timeline
timeline-label = Timeline of the measures
timeline-previous = Earlier
timeline-next = Later
timeline-part = { $from } to { $to } of { $total }
timeline-undated = { $count } without a date
timeline-empty = No measure with a date yet
timeline-empty-text = As soon as measures have a beginning or a due date, they stand here on an axis of time.

## Next steps
next-formula = How is this computed?
next-formula-text = Every open requirement that a measure serves counts 6 (MUSS, Basis), 3 (SOLLTE, Standard) or 1 (KANN, increased protection need), half where it is implemented in part. What corresponds to it in other catalogs and is open counts half where it is covered wholly and a quarter where in part; in catalogs that no information domain works with, half of that. This is divided by the effort: 1, 2, 4, 8 or 16 points by the estimate and one point per 5,000 euros over three years, of waiting measures together with everything that has to come before. What others wait for counts at least as much as the best of them.
next-empty = Nothing to do
next-empty-text = There are no open measures. Add measures to open requirements in the check.
overview-next-measures = Next measures
overview-next-measures-note = What closes most, for the least effort
overview-next-measures-none = There are no open measures.
overview-next-measures-all = All next steps

## A measure
measure-supervised-by = Supervised by
measure-starts = Begins
measure-costs = Costs
measure-personnel-once = Personnel, one-off
measure-personnel-yearly = Personnel, yearly
measure-budget-year = Budget year
measure-effort = Effort
field-year-wrong = A year with four digits, such as 2027
measure-effort-none = not estimated
measure-acceptance = Acceptance
measure-accept = Accept
measure-accept-undo = Take the acceptance back
measure-accepted = Accepted on { $date } by { $name }
measure-accepted-by = Accepted by
measure-accepted-on = Accepted on
measure-relations = Dependencies
measure-needs-add = Waits for …
measure-needs-none = Waits for no other measure.
measure-accompanied-add = Accompanied by …
measure-accompanied-none = No accompanying measure, such as a training.
measure-relation-remove = Remove the dependency on “{ $title }”
measure-waited-for = Needed for:
measure-accompanies = Accompanies:
