### Fenster: Umsetzungsplan.

## Ansichten
plan-parts = Ansichten des Plans
plan-part-list = Liste
plan-part-next = Nächste Schritte
plan-part-date = Nach Termin
plan-part-person = Nach Person
plan-part-year = Nach Haushaltsjahr
plan-part-board = Nach Status
plan-part-timeline = Zeitplan
plan-note-date = Nach dem Monat des Termins, mit Summen
plan-note-person = Nach Verantwortlichen, mit Summen
plan-note-year = Nach Haushaltsjahr, ersatzweise dem Jahr des Termins
plan-note-board = Eine Spalte je Status
plan-note-timeline = Vom Beginn bis zum Termin; Pfeile zeigen, was worauf wartet
plan-note-next = Was am meisten schließt, für den geringsten Aufwand
plan-table = Maßnahmen in Gruppen
plan-only-open = Nur offene
plan-column-invest = Investition
plan-column-personnel = Personal
plan-column-cost-yearly = Sachkosten/Jahr
plan-column-personnel-yearly = Personal/Jahr
plan-running = Laufend/Jahr
plan-group-count = { $count ->
    [one] { $count } Maßnahme
   *[other] { $count } Maßnahmen
}
plan-no-person = niemand verantwortlich

## Nach Status
board-cards = Maßnahmen, die { $status } sind
board-moved = „{ $title }“ ist jetzt { $status }.
board-move-hint = Karte ziehen, oder mit Strg und Pfeiltaste verschieben
board-move-keys = Karte in die Spalte rechts daneben (mit Pfeil links: davor)

## Zeitplan
timeline-label = Zeitplan der Maßnahmen
timeline-previous = Frühere
timeline-next = Spätere
timeline-part = { $from } bis { $to } von { $total }
timeline-undated = { $count } ohne Termin und Beginn
timeline-empty = Noch keine Maßnahme mit Termin
timeline-empty-text = Sobald Maßnahmen einen Beginn oder einen Termin haben, stehen sie hier auf einer Zeitachse.

## Nächste Schritte
next-formula = Wie wird gerechnet?
next-formula-text = Jede offene Anforderung, der eine Maßnahme dient, zählt 6 (MUSS, Basis), 3 (SOLLTE, Standard) oder 1 (KANN, erhöhter Schutzbedarf), teilweise umgesetzte halb. Was ihr in anderen Katalogen entspricht und offen ist, zählt zur Hälfte, wenn es ganz, und zu einem Viertel, wenn es zum Teil gedeckt wird; in Katalogen, mit denen kein Informationsverbund arbeitet, davon die Hälfte. Geteilt wird durch den Aufwand: 1, 2, 4, 8 oder 16 Punkte nach der Einschätzung und ein Punkt je 5.000 Euro in drei Jahren, bei wartenden Maßnahmen samt allem, was vorausgehen muss. Worauf andere warten, zählt mindestens so viel wie die beste von ihnen.
next-empty = Nichts zu tun
next-empty-text = Es gibt keine offenen Maßnahmen. Legen Sie in der Prüfung Maßnahmen zu offenen Anforderungen an.
overview-next-measures = Nächste Maßnahmen
overview-next-measures-note = Was am meisten schließt, für den geringsten Aufwand
overview-next-measures-none = Es gibt keine offenen Maßnahmen.
overview-next-measures-all = Alle nächsten Schritte

## Eine Maßnahme
measure-supervised-by = Überwacht durch
measure-starts = Beginn
measure-costs = Kosten
measure-personnel-once = Personal einmalig
measure-personnel-yearly = Personal jährlich
measure-budget-year = Haushaltsjahr
measure-effort = Aufwand
field-year-wrong = Eine Jahreszahl mit vier Ziffern, etwa 2027
measure-effort-none = nicht eingeschätzt
measure-acceptance = Abnahme
measure-accept = Abnehmen
measure-accept-undo = Abnahme zurücknehmen
measure-accepted = Abgenommen am { $date } durch { $name }
measure-accepted-by = Abgenommen durch
measure-accepted-on = Abgenommen am
measure-relations = Abhängigkeiten
measure-needs-add = Wartet auf …
measure-needs-none = Wartet auf keine andere Maßnahme.
measure-accompanied-add = Begleitet von …
measure-accompanied-none = Keine begleitende Maßnahme, etwa eine Schulung.
measure-relation-remove = Abhängigkeit von „{ $title }“ lösen
measure-waited-for = Voraussetzung für:
measure-accompanies = Begleitet:
