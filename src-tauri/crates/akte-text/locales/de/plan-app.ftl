### Umsetzungsplanung: Erklärungen, Ablehnungen, Änderungsprotokoll und Berichte.

## Gruppen des Plans
plan-no-due = ohne Termin
plan-no-budget-year = ohne Haushaltsjahr und Termin

## Zeitplan
timeline-today = heute
timeline-late = überfällig
timeline-open = offen
timeline-line = { $title }: { $status }, Beginn { $from }, Ende { $to }
timeline-title = Zeitplan
timeline-none = Keine Maßnahme hat einen Termin.
timeline-rule = Balken reichen vom geplanten Beginn bis zum Termin; eine Raute steht, wo nur einer der beiden Tage bekannt ist. Pfeile führen von der Voraussetzung zu der Maßnahme, die auf sie wartet. Die senkrechte Linie ist der Stichtag { $date }.{ $undated ->
    [0] {""}
    [one] {" "}Eine Maßnahme ohne Termin und Beginn fehlt darin.
   *[other] {" "}{ $undated } Maßnahmen ohne Termin und Beginn fehlen darin.
}
timeline-as-of = Stichtag
timeline-alternative = Zeitplan der Maßnahmen. { $lines }.

## Nächste Schritte: warum eine Maßnahme steht, wo sie steht
quoted = „{ $text }“
next-closes = { $count ->
    [one] { $count } offene Anforderung
   *[other] { $count } offene Anforderungen
}{ $must ->
    [0] {""}
   *[other] {" "}(davon { $must } verbindlich)
} aus „{ $catalog }“
next-covers = { $count ->
    [one] { $count } Anforderung
   *[other] { $count } Anforderungen
} aus „{ $catalog }“{ $partly ->
    [0] {""}
   *[other] {" "}(davon { $partly } zum Teil)
}
next-closes-nothing = Schließt selbst keine offene Anforderung
next-closes-sentence = Schließt { $closes }
next-covers-sentence = Deckt { $covers } mit ab
next-both-sentence = Schließt { $closes } und deckt { $covers } mit ab
next-enables = Voraussetzung für „{ $title }“{ $others ->
    [0] {""}
    [one] {" "}und eine weitere Maßnahme
   *[other] {" "}und { $others } weitere Maßnahmen
}
next-effort = Aufwand { $effort }
next-effort-unknown = Aufwand nicht eingeschätzt, gerechnet als mittel
next-cost = { $amount } in drei Jahren
next-cost-unknown = Kosten nicht eingeschätzt
next-waits = wartet auf { $names }

## Ablehnungen
error-rule-measure-of-itself = Die Maßnahme kann weder auf sich selbst warten noch sich selbst begleiten.
error-rule-measure-of-itself-hint = Wählen Sie eine andere Maßnahme.
error-rule-measures-go-round = „{ $name }“ kann nicht auf „{ $other }“ warten: Die Maßnahmen würden im Kreis aufeinander warten ({ $chain }).
error-rule-measures-go-round-hint = Lösen Sie zuerst eine der genannten Abhängigkeiten.
error-rule-budget-year-unsound = Das Haushaltsjahr ist keine Jahreszahl zwischen 2000 und 2199.
error-rule-budget-year-unsound-hint = Geben Sie das Jahr mit vier Ziffern an.
error-rule-measure-acceptance-incomplete = Zur Abnahme gehören die abnehmende Person und der Tag.
error-rule-measure-acceptance-incomplete-hint = Geben Sie beides an oder keines.
error-rule-accepted-before-done = Abgenommen werden nur umgesetzte Maßnahmen, frühestens am Tag der Umsetzung.
error-rule-accepted-before-done-hint = Setzen Sie die Maßnahme zuerst auf „umgesetzt“, und prüfen Sie die Daten.
finding-csv-bad-year = „{ $detail }“ ist keine Jahreszahl ab 2000.
finding-csv-begins-after-end = Die Maßnahme „{ $detail }“ beginnt nach ihrem Termin.

## Änderungsprotokoll
operation-measure-move = Status einer Maßnahme geändert
operation-measure-accept = Maßnahme abgenommen
operation-measure-reject = Abnahme einer Maßnahme zurückgenommen
operation-measure-relate = Abhängigkeit einer Maßnahme erfasst
operation-measure-unrelate = Abhängigkeit einer Maßnahme gelöscht
record-measure-relation = Abhängigkeit einer Maßnahme

## Berichte
report-description-gs-status = Umgesetzt oder nicht, je Praktik und Anforderung, mit Abhängigkeiten und Ausnahmen; für Grundschutz++.
report-description-gs-plan = Offene Anforderungen mit Zuständigen, Terminen, Maßnahmen, Ressourcen und Freigabe durch die Risikoverantwortlichen; für Grundschutz++.
report-section-timeline = Zeitplan
open-where-measure-without-supervisor = Zu ergänzen: Ansicht „Maßnahmen“, Feld „Überwacht durch“.
open-where-measure-without-budget-year = Zu ergänzen: Ansicht „Maßnahmen“, Feld „Haushaltsjahr“.
open-where-measure-begins-too-early = Zu klären: Ansicht „Maßnahmen“, Beginn verschieben oder die Abhängigkeit lösen.
open-where-measure-needs-dropped = Zu klären: Ansicht „Maßnahmen“, Abhängigkeit lösen oder die verworfene Maßnahme wieder aufnehmen.
open-where-measure-not-accepted = Zu ergänzen: Ansicht „Maßnahmen“, „Abnehmen“.
open-where-measure-without-effect = Zu klären: Anforderung neu prüfen oder eine weitere Maßnahme planen.

## A.6 und Umsetzungsplan: Spalten
plan-invest-once = Investition einmalig
plan-personnel-once = Personal einmalig
plan-invest-yearly = Sachkosten jährlich
plan-personnel-yearly = Personal jährlich
plan-invest-short = Sache
plan-personnel-short = Personal
plan-supervised = überwacht
plan-supervised-by = Überwacht durch
plan-starts = Beginn
plan-until = bis { $date }
plan-budget-year = Haushaltsjahr
plan-budget-year-short = Haushalt
plan-done-on = Umgesetzt am
plan-accepted = abgenommen am { $date }
plan-accepted-by = Abgenommen durch
plan-accepted-on = Abgenommen am
plan-effort = Aufwand
plan-needs = Voraussetzung
plan-accompanied = Begleitend

## Umsetzungsplan Grundschutz++
gs-plan-title = Umsetzungsplan
gs-plan-rule = Aufgeführt ist jede Anforderung, die nicht umgesetzt ist. Eine teilweise Umsetzung zählt als nicht umgesetzt. Ressourcen einer Maßnahme stehen bei jeder Anforderung, der sie dient, und zählen in den Summen einmal.
gs-plan-requirement = Anforderung
gs-plan-object = Objekt oder Geltungsbereich
gs-plan-body = Zuständige Stelle
gs-plan-dates = Beginn und Ziel
gs-plan-start = Beginn
gs-plan-target = Ziel
gs-plan-state = Status und Priorität
gs-plan-activities = Maßnahmen, begleitende Aktivitäten, Abhängigkeiten
gs-plan-risk = Offenes Risiko und Begründung
gs-plan-resources = Ressourcen
gs-plan-release-title = Freigabe durch die Risikoverantwortlichen
gs-plan-release-lead = Solange eine Anforderung nicht umgesetzt ist, bleibt ein Risiko. Wer für die Anforderungen einsteht, gibt den Plan mit Datum und Unterschrift frei.
gs-plan-owner = Risikoverantwortliche Person
gs-plan-open = Offen

## Umsetzungsstatus Grundschutz++
gs-status-overview-title = Umsetzungsstatus im Überblick
gs-status-none = Es ist keine Anforderung erfasst.
gs-status-lead = { $requirements } zum Stichtag { $date }: { $counts } umgesetzt, { $rests } umgesetzt, aber abhängig von nicht umgesetzten Anforderungen, { $open } nicht umgesetzt, davon { $excepted } mit gültiger Ausnahme, { $dispensable } entbehrlich.
gs-status-practice = Praktik
gs-status-all = Anforderungen
gs-status-implemented = umgesetzt
gs-status-rests = umgesetzt, abhängig
gs-status-not-implemented = nicht umgesetzt
gs-status-excepted = mit Ausnahme
gs-status-excepted-until = mit Ausnahme bis { $date }
gs-status-excepted-open = mit Ausnahme ohne Ende
gs-status-excepted-until-column = Ausnahme bis
gs-status-dispensable = entbehrlich
gs-status-struck = gestrichen
gs-status-risk = Risiko und Ausgleich
gs-status-decided-by = Entschieden von
gs-status-decided-on = Entschieden am
gs-status-rule = Grundschutz++ kennt nur „umgesetzt“ und „nicht umgesetzt“; eine teilweise Umsetzung zählt als nicht umgesetzt. Als umgesetzt zählt eine Anforderung erst, wenn auch alle umgesetzt sind, die sie voraussetzt (UMS.1.1). Eine Ausnahme ändert daran nichts: Die Anforderung bleibt nicht umgesetzt. Umsetzungsgrad: Anteil der zählenden an allen ohne die entbehrlichen.
gs-status-details-title = Anforderungen nach Praktiken
gs-status-dependencies = Abhängigkeiten
gs-status-rests-on = Nicht umgesetzt
gs-status-met = erfüllt
gs-status-counted = Zählt
gs-status-exceptions-title = Ausnahmen
gs-status-exceptions-none = Am Stichtag gilt keine Ausnahme.
gs-status-dispensable-title = Entbehrliche und gestrichene Anforderungen
gs-status-dispensable-none = Keine Anforderung ist entbehrlich oder gestrichen.
