### Berichte des Datenschutzes und Fristenliste.

## Verzeichnis von Verarbeitungstätigkeiten
report-description-vvt = Verzeichnis nach Art. 30 Abs. 1 DSGVO: Vorblatt, Übersicht und ein Blatt je Verarbeitungstätigkeit mit Matrix der Betroffenen und Daten, Empfängern, Drittländern, Löschfristen und Maßnahmen.
vvt-cover-title = Vorblatt
vvt-overview-title = Verarbeitungstätigkeiten im Überblick
vvt-lead = { $count ->
    [one] Das Verzeichnis umfasst am { $date } eine Verarbeitungstätigkeit.
   *[other] Das Verzeichnis umfasst am { $date } { $count } Verarbeitungstätigkeiten.
}
vvt-none = Es sind keine Verarbeitungstätigkeiten erfasst.
vvt-details-title = Verarbeitungstätigkeiten im Einzelnen

## Verzeichnis der Auftragsverarbeiter
report-description-processors = Verträge nach Art. 28 DSGVO mit Mindestinhalten, weiteren Auftragsverarbeitern, Kontrollen und Zertifikaten.
processors-overview-title = Auftragsverarbeiter im Überblick
processors-lead = { $count ->
    [one] Am { $date } ist ein Vertrag erfasst.
   *[other] Am { $date } sind { $count } Verträge erfasst.
}
processors-none = Es sind keine Auftragsverarbeiter erfasst.
processors-details-title = Verträge im Einzelnen

## Verzeichnis der Datenschutzverletzungen
report-description-breaches = Dokumentation nach Art. 33 Abs. 5 DSGVO: jede Datenschutzverletzung mit Zeitpunkten, 72-Stunden-Frist, Risiko, Meldungen und Benachrichtigung der Betroffenen.
breaches-overview-title = Datenschutzverletzungen im Überblick
breaches-lead = { $count ->
    [one] Am { $date } ist eine Datenschutzverletzung dokumentiert. Die Frist von 72 Stunden läuft ab Bekanntwerden, auch an Wochenenden und Feiertagen.
   *[other] Am { $date } sind { $count } Datenschutzverletzungen dokumentiert. Die Frist von 72 Stunden läuft ab Bekanntwerden, auch an Wochenenden und Feiertagen.
}
breaches-none = Es sind keine Datenschutzverletzungen erfasst.
breaches-details-title = Datenschutzverletzungen im Einzelnen

## Verzeichnis der Betroffenenanfragen
report-description-requests = Anfragen nach Art. 12 bis 22 DSGVO mit Eingang, Frist, Identitätsprüfung, Verlängerung, Antwort und Ergebnis.
requests-overview-title = Betroffenenanfragen im Überblick
requests-lead = { $count ->
    [one] Am { $date } ist eine Anfrage erfasst. Die Monatsfrist ist nach der Verordnung (EWG, Euratom) Nr. 1182/71 berechnet.
   *[other] Am { $date } sind { $count } Anfragen erfasst. Die Monatsfrist ist nach der Verordnung (EWG, Euratom) Nr. 1182/71 berechnet.
}
requests-none = Es sind keine Betroffenenanfragen erfasst.
requests-details-title = Betroffenenanfragen im Einzelnen

## Löschkonzept
report-description-deletion-concept = Löschklassen nach dem Vorgehen der DIN 66398, Regeln je Datenkategorie und System, Verantwortliche, Anbietung an das Archiv und Löschprotokoll.
deletion-classes-title = Löschklassen
deletion-lead = { $count ->
    [one] Am { $date } bildet eine Kombination aus Frist und Startereignis eine Löschklasse.
   *[other] Am { $date } bilden { $count } Kombinationen aus Frist und Startereignis die Löschklassen.
}
deletion-none = Es sind keine Löschregeln erfasst.
deletion-details-title = Löschregeln je Verarbeitungstätigkeit
deletion-log = Löschprotokoll

## Fristenliste
report-description-deadlines = Alles, was abläuft: gesetzliche Fristen, Maßnahmen, Nachweise, Verträge, Ausnahmen, Kontrollen und Herstellerunterstützung.
deadlines-title = Fristen
deadlines-lead = { $count ->
    [one] Am { $date } ist eine Frist offen.
   *[other] Am { $date } sind { $count } Fristen offen.
}
deadlines-none = Es ist keine Frist offen.
table-entry = Eintrag
