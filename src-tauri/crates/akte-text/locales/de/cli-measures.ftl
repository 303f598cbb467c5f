### Kommandozeile: Maßnahmen und Umsetzungsplan.

## Werte
cli-value-year = JAHR
cli-value-effort = AUFWAND
cli-value-grouping = GLIEDERUNG

## Gemeinsame Angaben
cli-arg-supervised-by = Wer die Umsetzung überwacht
cli-arg-starts-on = Wann die Umsetzung beginnt, etwa 31.12.2026
cli-arg-cost-once = Investition einmalig in Euro, etwa 1.234,50
cli-arg-cost-yearly = Sachkosten jährlich in Euro, etwa 1.234,50
cli-arg-personnel-once = Personalkosten einmalig in Euro
cli-arg-personnel-yearly = Personalkosten jährlich in Euro
cli-arg-budget-year = Haushaltsjahr, etwa 2027
cli-arg-measure = Titel oder ID der Maßnahme

## akte measure set
cli-measure-set = Ändert eine Maßnahme; ein leerer Text löscht eine Angabe.
cli-measure-set-example = akte measure set "Zwei-Faktor-Anmeldung einführen" --status in_progress --budget-year 2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-measure-set-arg-title = Neuer Titel
cli-measure-set-arg-due-on = Bis wann, etwa 31.12.2026
cli-measure-set-arg-done-on = Wann sie umgesetzt wurde
cli-measure-set-arg-priority = urgent (sehr hoch), high (hoch), medium (mittel) oder low (niedrig)
cli-measure-set-arg-status = proposed (vorgeschlagen), planned (geplant), in_progress (in Umsetzung), done (umgesetzt) oder dropped (verworfen)
cli-measure-set-arg-effort = very_low (sehr gering), low (gering), medium (mittel), high (hoch) oder very_high (sehr hoch)
cli-measure-set-arg-requirements = Anforderungen, denen sie künftig dient; ohne Angabe bleibt es dabei
cli-measure-add-arg-effort = Wie viel Arbeit: very_low (am selben Tag), low (in einer Woche), medium (Wochen bis Monate), high (langfristig) oder very_high (langfristig und komplex)

## akte measure show
cli-measure-show = Zeigt eine Maßnahme mit allem, was an ihr hängt.
cli-measure-show-example = akte measure show "Zwei-Faktor-Anmeldung einführen" --municipality Neustadt --akte Akte --key-file akte.key

## akte measure depend
cli-measure-depend = Hält fest, dass eine Maßnahme auf eine andere wartet oder von ihr begleitet wird.
cli-measure-depend-example = akte measure depend "Zwei-Faktor-Anmeldung einführen" "Verzeichnisdienst aufräumen" --municipality Neustadt --akte Akte --key-file akte.key
cli-measure-depend-arg-other = Worauf sie wartet oder was sie begleitet: Titel oder ID
cli-measure-depend-arg-accompanied = Die andere begleitet sie (Sensibilisierung, Schulung), statt ihr vorauszugehen
cli-measure-depend-arg-remove = Löst die Abhängigkeit

## akte measure accept
cli-measure-accept = Nimmt eine umgesetzte Maßnahme ab.
cli-measure-accept-example = akte measure accept "Zwei-Faktor-Anmeldung einführen" --by "Erika Beispiel" --municipality Neustadt --akte Akte --key-file akte.key
cli-measure-accept-arg-by = Wer sie abnimmt
cli-measure-accept-arg-on = Wann, etwa 31.12.2026; ohne Angabe heute
cli-measure-accept-arg-remove = Nimmt die Abnahme zurück

## akte measure plan
cli-measure-plan = Zeigt den Umsetzungsplan nach Termin, Person oder Haushaltsjahr, mit Summen.
cli-measure-plan-example = akte measure plan --by budget_year --municipality Neustadt --akte Akte --key-file akte.key
cli-measure-plan-arg-by = date (Termin), person (Verantwortliche) oder budget_year (Haushaltsjahr); ohne Angabe nach Termin
cli-measure-plan-arg-open = Nur, was noch zu tun ist

## akte measure next
cli-measure-next = Reiht die offenen Maßnahmen danach, was sie über alle Kataloge schließen, im Verhältnis zum Aufwand.
cli-measure-next-more = Jede offene Anforderung, der eine Maßnahme dient, zählt 6 (MUSS, Basis), 3 (SOLLTE, Standard) oder 1 (KANN, erhöhter Schutzbedarf), teilweise umgesetzte halb. Was ihr in anderen Katalogen entspricht und offen ist, zählt zur Hälfte, wenn es ganz, und zu einem Viertel, wenn es zum Teil gedeckt wird; in Katalogen, mit denen kein Informationsverbund arbeitet, davon die Hälfte. Geteilt wird durch den Aufwand: 1, 2, 4, 8 oder 16 Punkte nach der Einschätzung und ein Punkt je 5.000 Euro in drei Jahren, bei wartenden Maßnahmen samt allem, was vorausgehen muss. Worauf andere warten, zählt mindestens so viel wie die beste von ihnen.
cli-measure-next-example = akte measure next --limit 10 --municipality Neustadt --akte Akte --key-file akte.key

## akte report
cli-report-gs-status = Umsetzungsstatus nach Grundschutz++.
cli-report-gs-status-example = akte report gs_status --municipality Neustadt --out umsetzungsstatus.pdf --akte Akte --key-file akte.key
cli-report-gs-plan = Umsetzungsplan nach Grundschutz++.
cli-report-gs-plan-example = akte report gs_plan --municipality Neustadt --out umsetzungsplan.pdf --akte Akte --key-file akte.key

## Ausgabe
cli-out-supervised-by = Überwacht durch
cli-out-starts-on = Beginn
cli-out-done-on = Umgesetzt am
cli-out-accepted-by = Abgenommen durch
cli-out-measure-accepted-on = Abgenommen am
cli-out-personnel-once = Personal einmalig
cli-out-personnel-yearly = Personal jährlich
cli-out-budget-year = Haushaltsjahr
cli-out-waits-for = Wartet auf
cli-out-accompanied-by = Begleitet von
cli-out-enables = Voraussetzung für
cli-out-measure-points = Offene Punkte
cli-out-running = Laufend
cli-out-rank = Rang
cli-out-explanation = Warum
cli-out-measure-depended = Für „{ $name }“ ist die Abhängigkeit erfasst.
cli-out-measure-undepended = Für „{ $name }“ ist die Abhängigkeit gelöst.
cli-out-measure-accepted = „{ $name }“ ist abgenommen.
cli-out-measure-rejected = Die Abnahme von „{ $name }“ ist zurückgenommen.
