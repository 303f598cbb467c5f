### Schreibtisch der Beauftragten: Fenster.

## Suche
search-kind-controlled-document = Dokumente
search-kind-training = Schulungen
search-kind-consultation = Beratungen
search-kind-officer-task = Aufgaben
search-kind-security-objective = Sicherheitsziele

## Ansicht
nav-desk = Schreibtisch
desk-part-overview = Übersicht
desk-part-documents = Dokumente
desk-part-trainings = Schulungen
desk-part-consultations = Beratungen
desk-part-tasks = Aufgaben
desk-part-objectives = Sicherheitsziele

## Übersicht
desk-due = Fällig in den nächsten 30 Tagen
desk-due-note = { $missed ->
    [0] nichts überfällig
   *[other] { $missed } überfällig
}
desk-due-none = In den nächsten 30 Tagen ist nichts fällig.
desk-due-all = { $count ->
    [one] Zu den Fristen
   *[other] Alle { $count } in den Fristen
}
desk-reviews = Nächste Überprüfungen
desk-reviews-none = Keine Überprüfung ist festgelegt.
desk-breaches = Offene Datenschutzverletzungen
desk-breaches-none = Keine Datenschutzverletzung ist offen.
desk-requests = Offene Betroffenenanfragen
desk-requests-none = Keine Betroffenenanfrage ist offen.
desk-tasks = Offene Aufgaben
desk-tasks-none = Keine Aufgabe ist offen.
desk-consultations = Letzte Beratungen im Datenschutz
desk-consultations-note = { $count ->
    [0] { $year } keine
   *[other] { $year }: { $count }
}
desk-consultations-none = Es ist keine Beratung erfasst.
desk-trainings = Schulungen { $year }
desk-trainings-note = { $count ->
    [one] 1 Teilnahme
   *[other] { $count } Teilnahmen
}
desk-trainings-none = In diesem Jahr ist keine Schulung erfasst.

## Dokumente
desk-new-document = Dokument erfassen
desk-hint-document = Titel, Art und Stand zuerst. Freigabe, Verteiler und nächste Überprüfung folgen.
desk-empty-document = Noch kein Dokument
desk-empty-document-text = Hier stehen Leitlinien, Richtlinien, Konzepte und Anweisungen mit Version, Freigabe, Verteiler und nächster Überprüfung.
desk-document = Dokument
desk-number = Kennung oder Aktenzeichen
desk-since = Seit
desk-file = Datei als Nachweis
desk-group-document = Dokument
desk-group-release = Freigabe und Überprüfung
desk-group-distribution = Verteilung
desk-group-asked = Wofür es gebraucht wird
desk-add-requirement = Pflicht oder Maßnahme zuordnen
desk-clause-documents = Gelenkte Dokumente
desk-clause-trainings = Schulungen zur Informationssicherheit

## Schulungen
desk-new-training = Schulung erfassen
desk-hint-training = Thema, Art und Tag zuerst. Teilnahme und Wirksamkeit folgen. Eine Wiederholung erhält denselben Titel.
desk-empty-training = Noch keine Schulung
desk-empty-training-text = Hier stehen Schulungen, Sensibilisierungen und Unterweisungen mit Teilnahme, Wirksamkeit und nächster Wiederholung.
desk-training-title = Thema
desk-group-attendance = Teilnahme
desk-effect-result = Ergebnis der Prüfung
desk-add-person = Person zuordnen

## Beratungen
desk-new-consultation = Beratung erfassen
desk-hint-consultation = Wer fragt was? Stellungnahme und Ergebnis folgen.
desk-empty-consultation = Noch keine Beratung
desk-empty-consultation-text = Hier stehen Anfragen an die Beauftragten mit Stellungnahme, und ob die Empfehlung befolgt wurde.
desk-subject = Gegenstand
desk-group-question = Anfrage
desk-answered-on = Stellungnahme vom
desk-followed-short = Befolgt
desk-deviation-reason = Warum die Empfehlung nicht befolgt wurde
desk-activities = Verarbeitungstätigkeiten
desk-objects = Zielobjekte
desk-measures = Maßnahmen

## Aufgaben
desk-new-task = Aufgabe erfassen
desk-hint-task = Was ist bis wann zu tun, und durch wen? Maßnahmen des Umsetzungsplans werden verknüpft, nicht noch einmal erfasst.
desk-empty-task = Noch keine Aufgabe
desk-empty-task-text = Hier stehen die Aufgaben der Beauftragten mit Termin und Stand.
desk-task-title = Was zu tun ist
desk-done-on = Erledigt am
desk-group-linked = Worum es geht

## Sicherheitsziele
desk-new-objective = Sicherheitsziel erfassen
desk-hint-objective = Ziel, Kennzahl und Zielwert zuerst. Messwerte folgen.
desk-empty-objective = Noch kein Sicherheitsziel
desk-empty-objective-text = Hier stehen die Ziele nach Abschnitt 6.2 der ISO/IEC 27001 mit Kennzahl, Zielwert und allen Messwerten.
desk-objective-title = Was erreicht werden soll
desk-group-measured = Messung und Ergebnis
desk-group-plan = Wer, wann und wie
desk-comment = Bemerkung zum Wert
desk-objective-conclusion = Bewertung des Ergebnisses
desk-objective-chart = Messwerte: { $name }. Zielwert: { $target }.
