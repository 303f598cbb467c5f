### Berichte des Datenschutzes und Fristenliste.

## Verzeichnis von Verarbeitungstätigkeiten
report-description-vvt = Verzeichnis nach Art. 30 Abs. 1 DSGVO: Vorblatt, Übersicht und ein Blatt je Verarbeitungstätigkeit mit Matrix der Betroffenen und Daten, Empfängern, Drittländern, Löschfristen und Maßnahmen.
report-description-information-texts = Information der Betroffenen nach Art. 13 und 14 DSGVO: ein Blatt je Verarbeitungstätigkeit zum Aushändigen, bearbeitet oder aus den Angaben erzeugt.
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

## Folgenabschätzungen
report-description-dpia = Schwellwertanalyse je Verarbeitungstätigkeit mit der Regel, die entschieden hat, und Folgenabschätzungen nach Art. 35 DSGVO mit Risikomatrix, Maßnahmen, Stellungnahme, Konsultation und Entscheidung.
dpia-overview-title = Schwellwertanalysen im Überblick
dpia-lead = { $count ->
    [one] Am { $date } liegt eine Schwellwertanalyse vor.
   *[other] Am { $date } liegen { $count } Schwellwertanalysen vor.
}
dpia-none = Es sind keine Schwellwertanalysen erfasst.
dpia-details-title = Folgenabschätzungen im Einzelnen

## Verzeichnis des Auftragsverarbeiters
report-description-processor-record = Verzeichnis nach Art. 30 Abs. 2 DSGVO: Auftraggeber mit Kategorien der Verarbeitung, weiteren Auftragsverarbeitern, Drittländern und Maßnahmen.
clients-overview-title = Auftraggeber im Überblick
clients-lead = { $count ->
    [one] Am { $date } ist ein Auftraggeber erfasst.
   *[other] Am { $date } sind { $count } Auftraggeber erfasst.
}
clients-none = Es sind keine Auftraggeber erfasst.
clients-details-title = Auftraggeber im Einzelnen

## Technische und organisatorische Maßnahmen
report-description-tom = Maßnahmen nach Art. 32 DSGVO je Gewährleistungsziel des Standard-Datenschutzmodells und je Bereich, mit Stand und Nachweisen.
tom-title = Maßnahmen nach Zielen und Bereichen
tom-goals-title = Umsetzung je Gewährleistungsziel
tom-goals-lead = Gezählt sind die Maßnahmen, die einem Ziel des Standard-Datenschutzmodells zugeordnet und nicht verworfen sind. Eine Maßnahme kann mehreren Zielen dienen.
tom-goals-series = umgesetzte Maßnahmen
tom-goals-alternative = Netzdiagramm: Anteil der umgesetzten Maßnahmen je Gewährleistungsziel. { $points }
tom-goals-all = Maßnahmen
tom-goals-done = Umgesetzt
tom-lead = Stand { $date }: Maßnahmen je Gewährleistungsziel des Standard-Datenschutzmodells und je Bereich des Art. 32 Abs. 1 DSGVO. Eine Maßnahme kann mehreren dienen.
tom-none = Es sind keine Maßnahmen zugeordnet.
tom-none-assigned = keine Maßnahme zugeordnet
tom-controls = Maßnahmen nach § 64 Abs. 3 BDSG
tom-controls-lead = Der Rahmen gilt nur, soweit Daten zur Verhütung, Ermittlung oder Verfolgung von Straftaten oder Ordnungswidrigkeiten verarbeitet werden. Eine Maßnahme kann mehreren Kontrollen dienen.

## Jahresbericht
report-description-dsb-annual = Zahlen des Jahres aus Verzeichnis, Auftragsverarbeitung, Datenschutzverletzungen, Sicherheitsvorfällen, Betroffenenanfragen, Löschungen und Folgenabschätzungen, mit den offenen Punkten.
annual-title = Das Jahr in Zahlen
annual-lead = Zahlen des Kalenderjahres bis zum { $date }.
annual-none = Es sind keine Zahlen erfasst.
annual-topic = Bereich
annual-figure = Kennzahl
annual-value = Anzahl
annual-activities = Verarbeitungstätigkeiten im Verzeichnis
annual-activities-draft = davon Entwurf
annual-activities-complete = davon vollständig
annual-activities-checked = davon geprüft
annual-activities-new = im Jahr eingeführt
annual-activities-changed = im Jahr zuletzt geändert
annual-contracts = Auftragsverarbeiter
annual-contracts-signed = im Jahr unterzeichnete Verträge
annual-contracts-controlled = im Jahr kontrolliert
annual-contracts-due = Kontrolle überfällig
annual-breaches = im Jahr bekannt gewordene Datenschutzverletzungen
annual-breaches-in-time = fristgerecht gemeldet
annual-breaches-late = verspätet gemeldet
annual-breaches-not-owed = nicht meldepflichtig, begründet
annual-breaches-open = noch zu melden oder zu entscheiden
annual-breaches-high = mit hohem Risiko
annual-breaches-persons = Betroffene benachrichtigt
annual-breaches-undocumented = nicht vollständig dokumentiert
annual-incidents = im Jahr bekannt gewordene Sicherheitsvorfälle
annual-incidents-personal-data = davon mit personenbezogenen Daten
annual-incidents-breaches = davon als Datenschutzverletzung erfasst
annual-incidents-undecided = davon ungeklärt, ob personenbezogene Daten betroffen sind
annual-incidents-significant = davon erheblich
annual-incidents-missed = mit versäumter oder verspäteter Meldung
annual-incidents-closed = abgeschlossen
annual-requests = im Jahr eingegangene Betroffenenanfragen
annual-requests-in-time = fristgerecht beantwortet
annual-requests-late = verspätet beantwortet
annual-requests-open = offen, in der Frist
annual-requests-overdue = offen, überfällig
annual-requests-extended = wirksam verlängert
annual-requests-median = Tage bis zur Antwort (Median)
annual-requests-longest = Tage bis zur Antwort (längste)
annual-requests-with-fee = gegen Entgelt beantwortet
annual-deletions = im Jahr durchgeführte Löschungen
annual-deletions-records = dabei gelöschte Datensätze
annual-thresholds = Schwellwertanalysen
annual-thresholds-decided = im Jahr abgeschlossen
annual-thresholds-required = Folgenabschätzung erforderlich
annual-assessments = Folgenabschätzungen
annual-assessments-opinions = im Jahr abgegebene Stellungnahmen
annual-assessments-consulted = im Jahr konsultierte Aufsichtsbehörde
annual-assessments-high = mit verbleibendem hohem Risiko

## Fristenliste
report-description-deadlines = Alles, was abläuft: gesetzliche Fristen, Maßnahmen, Nachweise, Verträge, Ausnahmen, Kontrollen und Herstellerunterstützung.
deadlines-title = Fristen
deadlines-lead = { $count ->
    [one] Am { $date } ist eine Frist offen.
   *[other] Am { $date } sind { $count } Fristen offen.
}
deadlines-none = Es ist keine Frist offen.
table-entry = Eintrag
