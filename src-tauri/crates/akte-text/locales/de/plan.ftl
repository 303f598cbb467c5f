### Maßnahmen und Umsetzungsplanung: Wörter für Fenster, Kommandozeile und Berichte.

## Aufwand einer Maßnahme
measure-effort-very-low = sehr gering
measure-effort-low = gering
measure-effort-medium = mittel
measure-effort-high = hoch
measure-effort-very-high = sehr hoch

## Was zwischen Maßnahmen besteht
measure-relation-needs = wartet auf
measure-relation-accompanied-by = wird begleitet von

## Offene Punkte
open-point-measure-without-supervisor = Maßnahme ohne Angabe, wer die Umsetzung überwacht
open-point-measure-without-budget-year = Maßnahme mit Kosten, aber ohne Haushaltsjahr
open-point-measure-begins-too-early = Maßnahme beginnt, bevor ihre Voraussetzung abgeschlossen ist
open-point-measure-needs-dropped = Maßnahme wartet auf eine verworfene Maßnahme
open-point-measure-not-accepted = umgesetzte Maßnahme ist nicht abgenommen
open-point-measure-without-effect = umgesetzte Maßnahme, aber ihre Anforderung ist nicht umgesetzt

## Berichte
report-title-gs-status = Umsetzungsstatus Grundschutz++
report-title-gs-plan = Umsetzungsplan Grundschutz++
report-code-gs-status = Umsetzungsstatus
report-code-gs-plan = Umsetzungsplan

## Änderungsprotokoll
field-supervised-by = Überwacht durch
field-starts-on = Beginn
field-accepted-by = Abgenommen oder akzeptiert durch
field-accepted-on = Abgenommen oder akzeptiert am
field-personnel-once = Personal einmalig
field-personnel-yearly = Personal jährlich
field-budget-year = Haushaltsjahr
field-effort = Aufwand
field-other-id = Andere Maßnahme
