### Command line: measures and the implementation plan.

## Values
cli-value-year = YEAR
cli-value-effort = EFFORT
cli-value-grouping = GROUPING

## Shared arguments
cli-arg-supervised-by = Who supervises that it is carried through
cli-arg-starts-on = When it begins, such as 2026-12-31
cli-arg-cost-once = One-off investment in euros, such as 1234.50
cli-arg-cost-yearly = Yearly material cost in euros, such as 1234.50
cli-arg-personnel-once = One-off personnel cost in euros
cli-arg-personnel-yearly = Yearly personnel cost in euros
cli-arg-budget-year = Budget year, such as 2027
cli-arg-measure = Title or id of the measure

## akte measure set
cli-measure-set = Changes a measure; an empty text clears what was there.
cli-measure-set-example = akte measure set "Introduce two-factor authentication" --status in_progress --budget-year 2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-measure-set-arg-title = New title
cli-measure-set-arg-due-on = By when, such as 2026-12-31
cli-measure-set-arg-done-on = When it was done
cli-measure-set-arg-priority = urgent, high, medium or low
cli-measure-set-arg-status = proposed, planned, in_progress, done or dropped
cli-measure-set-arg-effort = very_low, low, medium, high or very_high
cli-measure-set-arg-requirements = Requirements that it serves from now on; unchanged where none is given
cli-measure-add-arg-effort = How much work: very_low (same day), low (within a week), medium (weeks to months), high (long-term) or very_high (long-term and complex)

## akte measure show
cli-measure-show = Shows a measure with everything that hangs on it.
cli-measure-show-example = akte measure show "Introduce two-factor authentication" --municipality Neustadt --akte Akte --key-file akte.key

## akte measure depend
cli-measure-depend = Records that a measure waits for another one or is accompanied by it.
cli-measure-depend-example = akte measure depend "Introduce two-factor authentication" "Clean up the directory" --municipality Neustadt --akte Akte --key-file akte.key
cli-measure-depend-arg-other = What it waits for or is accompanied by: title or id
cli-measure-depend-arg-accompanied = The other one accompanies it (awareness, training) instead of coming before it
cli-measure-depend-arg-remove = Removes the dependency

## akte measure accept
cli-measure-accept = Accepts a measure that is done.
cli-measure-accept-example = akte measure accept "Introduce two-factor authentication" --by "Erika Beispiel" --municipality Neustadt --akte Akte --key-file akte.key
cli-measure-accept-arg-by = Who accepts it
cli-measure-accept-arg-on = When, such as 2026-12-31; today where it is not given
cli-measure-accept-arg-remove = Takes the acceptance back

## akte measure plan
cli-measure-plan = Shows the implementation plan by date, person or budget year, with sums.
cli-measure-plan-example = akte measure plan --by budget_year --municipality Neustadt --akte Akte --key-file akte.key
cli-measure-plan-arg-by = date, person or budget_year; by date where it is not given
cli-measure-plan-arg-open = Only what is still to be done

## akte measure next
cli-measure-next = Ranks the open measures by what they close across all catalogs against their effort.
cli-measure-next-more = Every open requirement that a measure serves counts 6 (MUSS, Basis), 3 (SOLLTE, Standard) or 1 (KANN, increased protection need), half where it is implemented in part. What corresponds to it in other catalogs and is open counts half where it is covered wholly and a quarter where in part; in catalogs that no information domain works with, half of that. This is divided by the effort: 1, 2, 4, 8 or 16 points by the estimate and one point per 5,000 euros over three years, of waiting measures together with everything that has to come before. What others wait for counts at least as much as the best of them.
cli-measure-next-example = akte measure next --limit 10 --municipality Neustadt --akte Akte --key-file akte.key

## akte report
cli-report-gs-status = Implementation status after Grundschutz++.
cli-report-gs-status-example = akte report gs_status --municipality Neustadt --out status.pdf --akte Akte --key-file akte.key
cli-report-gs-plan = Implementation plan after Grundschutz++.
cli-report-gs-plan-example = akte report gs_plan --municipality Neustadt --out plan.pdf --akte Akte --key-file akte.key

## Output
cli-out-supervised-by = Supervised by
cli-out-starts-on = Begins
cli-out-done-on = Done on
cli-out-accepted-by = Accepted by
cli-out-measure-accepted-on = Accepted on
cli-out-personnel-once = Personnel, one-off
cli-out-personnel-yearly = Personnel, yearly
cli-out-budget-year = Budget year
cli-out-waits-for = Waits for
cli-out-accompanied-by = Accompanied by
cli-out-enables = Needed for
cli-out-measure-points = Open points
cli-out-running = Running
cli-out-rank = Rank
cli-out-explanation = Why
cli-out-measure-depended = The dependency of “{ $name }” is recorded.
cli-out-measure-undepended = The dependency of “{ $name }” is removed.
cli-out-measure-accepted = “{ $name }” is accepted.
cli-out-measure-rejected = The acceptance of “{ $name }” is taken back.
