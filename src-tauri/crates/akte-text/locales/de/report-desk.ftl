### Berichte vom Schreibtisch der Beauftragten.

## Dokumentenlenkung
report-description-document-control = Leitlinien, Richtlinien, Konzepte und andere gelenkte Dokumente mit Version, Stand, Freigabe, Verteiler, Ablageort und nächster Überprüfung.
documents-overview-title = Dokumente im Überblick
documents-lead = { $count ->
    [one] Am { $date } ist ein Dokument erfasst.
   *[other] Am { $date } sind { $count } Dokumente erfasst.
}
documents-none = Es sind keine Dokumente erfasst.
documents-details-title = Dokumente im Einzelnen

## Schulungen
report-description-trainings = Schulungen, Sensibilisierungen und Unterweisungen mit Zielgruppe, Teilnahme, Prüfung der Wirksamkeit und nächster Wiederholung.
trainings-overview-title = Schulungen im Überblick
trainings-lead = { $count ->
    [one] Am { $date } ist eine Schulung erfasst.
   *[other] Am { $date } sind { $count } Schulungen erfasst.
}
trainings-none = Es sind keine Schulungen erfasst.
trainings-details-title = Schulungen im Einzelnen

## Sicherheitsziele
report-description-objectives = Sicherheitsziele nach Abschnitt 6.2 der ISO/IEC 27001 mit Kennzahl, Zielwert, Verantwortlichen, Mitteln, Bewertung und allen Messwerten.
objectives-overview-title = Ziele im Überblick
objectives-lead = { $count ->
    [one] Am { $date } ist ein Sicherheitsziel erfasst.
   *[other] Am { $date } sind { $count } Sicherheitsziele erfasst.
}
objectives-none = Es sind keine Sicherheitsziele erfasst.
objectives-details-title = Ziele im Einzelnen

## Jahresbericht zum Datenschutz
annual-trainings = im Jahr durchgeführt
annual-trainings-attended = Teilnahmen
annual-trainings-checked = mit geprüfter Wirksamkeit
annual-consultations = im Jahr angefragt
annual-consultations-answered = im Jahr beantwortet
annual-consultations-followed = mit befolgter Empfehlung
annual-consultations-not-followed = mit nicht befolgter Empfehlung
annual-tasks-done = im Jahr erledigt
annual-tasks-open = offen
annual-tasks-overdue = davon überfällig
