### Measures and the implementation plan: words for window, command line and reports.

## Effort of a measure
measure-effort-very-low = very low
measure-effort-low = low
measure-effort-medium = medium
measure-effort-high = high
measure-effort-very-high = very high

## What hangs between measures
measure-relation-needs = waits for
measure-relation-accompanied-by = is accompanied by

## Open points
open-point-measure-without-supervisor = measure without anybody who supervises it
open-point-measure-without-budget-year = measure with costs but without a budget year
open-point-measure-begins-too-early = measure begins before what it waits for ends
open-point-measure-needs-dropped = measure waits for a dropped measure
open-point-measure-not-accepted = finished measure has not been accepted
open-point-measure-without-effect = finished measure whose requirement is still not implemented

## Reports
report-title-gs-status = Grundschutz++ implementation status
report-title-gs-plan = Grundschutz++ implementation plan
report-code-gs-status = Umsetzungsstatus
report-code-gs-plan = Umsetzungsplan

## Change log
field-supervised-by = Supervised by
field-starts-on = Begins
field-accepted-by = Accepted by
field-accepted-on = Accepted on
field-personnel-once = Personnel, one-off
field-personnel-yearly = Personnel, yearly
field-budget-year = Budget year
field-effort = Effort
field-other-id = Other measure
