### Datenschutz und Fristen: Fenster.

## Suche
search-kind-processing-activity = Verarbeitungstätigkeiten
search-kind-processor-contract = Auftragsverarbeiter
search-kind-data-breach = Datenschutzverletzungen
search-kind-data-subject-request = Betroffenenanfragen
search-kind-deletion-run = Löschungen
search-kind-impact-assessment = Folgenabschätzungen
search-kind-processing-client = Auftraggeber
search-kind-own-legal-basis = Eigene Rechtsgrundlagen

## Ansicht
nav-privacy = Datenschutz
privacy-part-activities = Verarbeitungstätigkeiten
privacy-part-controller = Vorblatt
privacy-part-processors = Auftragsverarbeiter
privacy-part-clients = Auftraggeber
privacy-part-toms = Maßnahmen (TOM)
privacy-part-breaches = Datenschutzverletzungen
privacy-part-requests = Betroffenenanfragen
privacy-part-deletions = Löschungen
privacy-part-thresholds = Schwellwertanalysen
privacy-part-assessments = Folgenabschätzungen
privacy-part-bases = Rechtsgrundlagen
privacy-row = { $label }, Zeile { $number }
privacy-row-add = { $label }: Zeile hinzufügen
privacy-row-remove = { $label }: Zeile { $number } entfernen
privacy-lines-hint = Eine Angabe je Zeile
privacy-of = { $part } von { $whole }
privacy-add-measure = Maßnahme zuordnen
privacy-add-contract = Auftragsverarbeiter zuordnen
privacy-add-activity = Verarbeitungstätigkeit zuordnen
privacy-choose = Suchen und wählen
privacy-choose-empty = Nichts gefunden
field-instant-format = TT.MM.JJJJ HH:MM
field-instant-wrong = Bitte Tag und Uhrzeit angeben, etwa 31.12.2026 14:05.

## Verarbeitungstätigkeiten
privacy-new-activity = Verarbeitungstätigkeit erfassen
privacy-hint-activity = Ein Zweck, ein Blatt: Ein neuer Zweck ist eine neue Verarbeitungstätigkeit. Alles Weitere ergänzen Sie danach.
privacy-empty-activity = Noch keine Verarbeitungstätigkeit
privacy-empty-activity-text = Hier entsteht das Verzeichnis nach Art. 30 DSGVO. Beginnen Sie mit Startblättern für typische Verfahren, oder erfassen Sie eine Tätigkeit selbst.
privacy-starters = Startblätter
privacy-starters-hint = Vorschläge in eigenen Worten für typische kommunale Verfahren. Übernommene Blätter sind Entwürfe: Prüfen Sie Rechtsgrundlage, Daten, Empfänger und Fristen nach dem Recht Ihres Landes.
privacy-starters-search = Startblätter durchsuchen
privacy-starter-taken = schon übernommen
privacy-starters-take = { $count ->
    [one] 1 Blatt übernehmen
   *[other] { $count } Blätter übernehmen
}
privacy-starters-taken = { $count ->
    [one] 1 Blatt als Entwurf übernommen
   *[other] { $count } Blätter als Entwürfe übernommen
}
privacy-proposed = Aus einem Startblatt übernommen, noch zu prüfen.
privacy-proposal-checked = Vorschlag geprüft
privacy-group-activity = Tätigkeit
privacy-group-purpose = Zweck und Rechtsgrundlage
privacy-group-data = Betroffene und Daten
privacy-group-recipients = Empfänger
privacy-group-transfers = Drittländer
privacy-group-deletion = Löschung
privacy-group-protection = Maßnahmen und Systeme
privacy-group-duties = Weitere Pflichten
privacy-basis = Rechtsgrundlage
privacy-who = Wer
privacy-recipient = Empfänger
privacy-category-numbers = Datenkategorien (Nr.), leer für alle
privacy-reason = Anlass oder Vorschrift
privacy-no-recipients = Es gibt keine Empfänger
privacy-amount = Anzahl
privacy-maximum-unit = Einheit der Höchstfrist
privacy-archive-offer = Vorher dem Archiv anzubieten
privacy-measures = Maßnahmen
privacy-information = Datenschutzinformation
privacy-information-hint = Aus den Angaben dieses Blattes nach Art. 13 und 14 DSGVO erzeugt. Sie können den Text bearbeiten.
privacy-information-text = Text für die Betroffenen
privacy-information-edited = Bearbeitet: Änderungen an den Angaben dieses Blattes übernimmt der Text nicht mehr.
privacy-information-anew = Neu aus den Angaben erzeugen
privacy-information-save = Als Text speichern
privacy-information-report = Als PDF ausgeben
privacy-information-saved = Gespeichert: { $path }

## Vorblatt
privacy-empty-controller = Kein Vorblatt passt
privacy-empty-controller-text = Jede Kommune hat ein Vorblatt.
privacy-hint-controller = Leere Felder ergänzen die Stammdaten der Kommune
privacy-group-supervision = Datenschutz und Aufsicht
privacy-group-holidays = Örtliche Feiertage für die Fristen

## Auftragsverarbeiter
privacy-new-processor = Auftragsverarbeiter erfassen
privacy-hint-processor = Ein Vertrag nach Art. 28 DSGVO. Mindestinhalte, Kontrollen und Zertifikate ergänzen Sie danach.
privacy-empty-processor = Noch kein Auftragsverarbeiter
privacy-empty-processor-text = Hier stehen Verträge nach Art. 28 DSGVO mit ihren Mindestinhalten, weiteren Auftragsverarbeitern, Kontrollen und Zertifikaten.
privacy-group-contract = Vertrag
privacy-group-clauses = Mindestinhalte
privacy-group-subs = Weitere Auftragsverarbeiter und Drittländer
privacy-group-control = Garantien und Kontrolle
privacy-group-special = Besonderheiten und Ende
privacy-kind-of-data = Art der Daten
privacy-clauses-short = Inhalte
privacy-approved-on = Genehmigt am
privacy-third-country = Drittland

## Datenschutzverletzungen
privacy-new-breach = Datenschutzverletzung erfassen
privacy-hint-breach = Die 72 Stunden laufen ab dem Zeitpunkt, in dem die Verletzung bekannt geworden ist. Erfassen Sie ihn zuerst; alles Weitere folgt.
privacy-empty-breach = Keine Datenschutzverletzung
privacy-empty-breach-text = Hier wird jede Datenschutzverletzung dokumentiert, gemeldet oder nicht (Art. 33 Abs. 5 DSGVO).
privacy-group-case = Fall
privacy-group-times = Zeitpunkte
privacy-group-breach = Verletzung
privacy-group-concerned = Betroffene Daten und Personen
privacy-group-effects = Folgen und Maßnahmen
privacy-group-decision = Risiko und Entscheidung
privacy-group-reports = Meldung an die Aufsichtsbehörde
privacy-group-notice = Benachrichtigung der Betroffenen
privacy-group-closing = Abschluss
privacy-case-name = Bezeichnung des Falls
privacy-authority-contact = Anlaufstelle für die Aufsichtsbehörde
privacy-risk = Risiko
privacy-complete = Vollständig nach Art. 33 Abs. 3 DSGVO

## Betroffenenanfragen
privacy-new-request = Betroffenenanfrage erfassen
privacy-hint-request = Die Frist beginnt mit dem Eingang, bei welcher Stelle im Haus auch immer. Eine Nummer wird vergeben.
privacy-empty-request = Keine Betroffenenanfrage
privacy-empty-request-text = Hier stehen Anfragen nach Art. 12 bis 22 DSGVO mit ihrer Frist von einem Monat, Verlängerung, Teilantworten und Ergebnis.
privacy-group-receipt = Eingang
privacy-group-identity = Identität
privacy-group-work = Bearbeitung
privacy-group-answer = Antwort
privacy-remedies-named = Beschwerde und Rechtsbehelf genannt

## Löschungen
privacy-new-deletion = Löschung erfassen
privacy-hint-deletion = Eine Zeile des Löschprotokolls: was wo gelöscht wurde, von wem und wann wieder.
privacy-empty-deletion = Noch keine Löschung
privacy-empty-deletion-text = Hier steht das Löschprotokoll. Die Löschregeln selbst stehen bei den Verarbeitungstätigkeiten; beides zusammen ergibt das Löschkonzept.
privacy-group-run = Löschung
privacy-group-archive = Archiv
privacy-which-data = Welche Daten (leer für alle)
privacy-next-on = Nächste

## Auftraggeber
privacy-new-client = Auftraggeber erfassen
privacy-hint-client = Für wen verarbeitet die Kommune oder ihr Rechenzentrum? Kategorien, weitere Auftragsverarbeiter und Maßnahmen ergänzen Sie danach.
privacy-empty-client = Noch kein Auftraggeber
privacy-empty-client-text = Hier entsteht das Verzeichnis nach Art. 30 Abs. 2 DSGVO: für wen die Kommune verarbeitet, und was.
privacy-group-processing = Verarbeitung

## Maßnahmen
privacy-empty-tom = Noch keine Maßnahme
privacy-empty-tom-text = Hier stehen die Maßnahmen des Umsetzungsplans; ordnen Sie ihnen Gewährleistungsziele und Bereiche des Art. 32 DSGVO zu.
privacy-group-served = Wozu die Maßnahme dient

## Schwellwertanalysen
privacy-new-threshold = Schwellwertanalyse erfassen
privacy-hint-threshold = Braucht diese Verarbeitungstätigkeit eine Folgenabschätzung? Wählen Sie aus, was zutrifft; welche Regel entscheidet, wird erklärt.
privacy-empty-threshold = Noch keine Schwellwertanalyse
privacy-empty-threshold-text = Hier steht für jede Verarbeitungstätigkeit, ob sie eine Folgenabschätzung nach Art. 35 DSGVO braucht und warum.
privacy-group-lists = Listen und Gesetz
privacy-group-criteria = Kriterien
privacy-group-spared = Andere Folgenabschätzung
privacy-group-advice = Rat und Ergebnis
privacy-list-name = Liste
privacy-list-number = Eintrag
privacy-deviates = Abweichend von den Kriterien: Folgenabschätzung durchführen?
privacy-explanation = Warum dieses Ergebnis
privacy-hints = Für dieses Verfahren zu prüfen: { $entries }

## Folgenabschätzungen
privacy-new-assessment = Folgenabschätzung erfassen
privacy-hint-assessment = Eine Folgenabschätzung kann mehreren ähnlichen Verarbeitungstätigkeiten dienen. Ihre Beschreibung wird übernommen; alles Weitere ergänzen Sie danach.
privacy-empty-assessment = Noch keine Folgenabschätzung
privacy-empty-assessment-text = Hier stehen Folgenabschätzungen nach Art. 35 DSGVO mit Risiken, Maßnahmen, Stellungnahme und Überprüfung.
privacy-assessment-name = Bezeichnung
privacy-group-assessed = Gegenstand
privacy-group-proportion = Notwendigkeit und Verhältnismäßigkeit
privacy-group-risks = Risiken und Maßnahmen
privacy-group-voices = Betroffene und datenschutzbeauftragte Person
privacy-group-consultation = Konsultation der Aufsichtsbehörde
privacy-group-outcome = Entscheidung und Überprüfung
privacy-scenario = Schadensszenario und Ursache
privacy-before-short = Ohne Maßnahmen
privacy-after-short = Mit Maßnahmen
privacy-review-on = Überprüfung am
privacy-taken-over = Übernommene Beschreibung
privacy-taken-over-hint = Aus den Verarbeitungstätigkeiten übernommen; Änderungen dort gelten auch hier.
privacy-matrix = Risikomatrix
privacy-consultation-due = Die Stellungnahme der Aufsichtsbehörde ist bis { $date } fällig (acht Wochen, Art. 36 Abs. 2 DSGVO).
privacy-consultation-extended = Die Stellungnahme der Aufsichtsbehörde ist bis { $date } fällig (acht Wochen, um sechs Wochen verlängert, Art. 36 Abs. 2 DSGVO).
privacy-consultation-suspended = Die Frist ist seit { $date } ausgesetzt: Die Aufsichtsbehörde wartet auf Informationen, die sie angefordert hat.
privacy-consultation-answered = Die Aufsichtsbehörde hat geantwortet. Fällig war die Stellungnahme bis { $date }.
privacy-consultation-late = Die Verlängerung wurde später als einen Monat nach Eingang des Antrags mitgeteilt. Sie verlängert die Frist nicht.
privacy-matrix-empty = Noch kein Risiko bewertet.

## Rechtsgrundlagen
privacy-new-basis = Rechtsgrundlage ergänzen
privacy-hint-basis = Eine Satzung, ein Landesgesetz oder eine Vereinbarung, auf die sich Verarbeitungstätigkeiten stützen.
privacy-empty-basis = Keine Rechtsgrundlage passt
privacy-empty-basis-text = Hier stehen mitgelieferte und eigene Rechtsgrundlagen zur Auswahl.
privacy-given-basis = Mitgelieferte Rechtsgrundlage. Eigene ergänzen Sie mit „Rechtsgrundlage ergänzen“.

## Fristen
nav-deadlines = Fristen
deadlines-count = { $missed } überfällig, { $soon } innerhalb von zwei Wochen
deadlines-left = Verbleibend
deadlines-today = heute
deadlines-days-left = { $days ->
    [one] noch 1 Tag
   *[other] noch { $days } Tage
}
deadlines-days-over = { $days ->
    [one] seit 1 Tag
   *[other] seit { $days } Tagen
}
deadlines-all = Alle Fristen
deadlines-all-kinds = Alle Arten
deadlines-filters = Fristen filtern
deadlines-filter-text = Fristen durchsuchen
deadlines-export = Kalender speichern
deadlines-exported = Gespeichert: { $path }
deadlines-tab-list = Liste
deadlines-tab-calendar = Kalender
deadlines-municipality = Kommune
deadlines-all-municipalities = Alle Kommunen
calendar-previous = Vorheriger Monat
calendar-next = Nächster Monat
calendar-this-month = Dieser Monat
calendar-around = { $before } davor, { $after } danach
calendar-caption = Fristen, { $month }
calendar-more = { $count } weitere
deadlines-empty = Keine Fristen
deadlines-empty-text = Hier steht alles, was abläuft: Fristen des Datenschutzes, Maßnahmen, Nachweise, Verträge, Ausnahmen und Herstellerunterstützung.
deadlines-empty-filtered = Keine Frist passt zum Filter

## Erinnerung beim Start
reminder-label = Erinnerung an Fristen
reminder-all = Alle Fristen
reminder-dismiss = Erinnerung schließen
