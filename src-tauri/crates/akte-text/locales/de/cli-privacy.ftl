### Kommandozeile: Datenschutz und Fristen.

## Werte
cli-value-field-value = FELD=WERT
cli-value-starter = STARTBLATT
cli-value-deadline = FRIST

## Gemeinsame Angaben
cli-arg-fields = Angabe als FELD=WERT, mehrfach möglich; die Namen der Felder zeigt „show“. Tage als 31.12.2026, Zeitpunkte als „31.12.2026 14:05“, ja oder nein, Listen als JSON oder mit Semikolon
cli-arg-fields-file = JSON-Datei mit Feldern und Werten
cli-arg-entry-measures = Maßnahme mit diesem Titel; mehrfach möglich, ersetzt die bisherigen
cli-arg-entry-processors = Auftragsverarbeiter mit diesem Namen; mehrfach möglich, ersetzt die bisherigen
cli-arg-entry-activities = Verarbeitungstätigkeit mit diesem Namen; mehrfach möglich, ersetzt die bisherigen
cli-arg-starters = IDs der Startblätter, wie „akte activity starters“ sie zeigt
cli-arg-text-out = Wohin der Text geschrieben wird; ohne Angabe wird er gezeigt
cli-arg-ics = Schreibt alle Fristen als Kalender (iCalendar) in diese Datei
cli-arg-deadline-kinds = Nur was so abläuft, mehrfach möglich: breach_report, incident_warning, incident_notification, incident_final_report, request_answer, processor_control, processor_end, client_end, certificate_end, deletion_run, assessment_review, consultation_answer, requirements_due, measure, evidence_end, exception_end, exception_review, decision_end, provider_end, provider_control, support_end, risk_review, report_revision, control_review, clause_due, audit_end, next_audit, finding_due, effect_check, review_decision, next_review, document_review, training_repetition, task_due, objective_value oder objective_due
cli-arg-missed = Nur was überfällig ist
cli-arg-soon = Nur was innerhalb von zwei Wochen abläuft
cli-arg-deadline-responsible = Nur was diese Person verantwortet
cli-arg-all-municipalities = Die Fristen aller Kommunen der Akte

## akte activity
cli-activity = Führt das Verzeichnis von Verarbeitungstätigkeiten.
cli-activity-example = akte activity list --municipality Neustadt --akte Akte --key-file akte.key
cli-activity-add = Erfasst eine Verarbeitungstätigkeit.
cli-activity-add-example = akte activity add "Hundesteuer" --set department=Steueramt --set "purposes=Erhebung der Hundesteuer" --set transfer_statement=none_planned --municipality Neustadt --akte Akte --key-file akte.key
cli-activity-set = Ändert eine Verarbeitungstätigkeit; ein leerer Wert löscht eine Angabe.
cli-activity-set-example = akte activity set "Hundesteuer" --set department=Steueramt --set "purposes=Erhebung der Hundesteuer" --set transfer_statement=none_planned --municipality Neustadt --akte Akte --key-file akte.key
cli-activity-list = Zeigt das Verzeichnis von Verarbeitungstätigkeiten.
cli-activity-list-example = akte activity list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-activity-show = Zeigt eine Verarbeitungstätigkeit mit allen Angaben.
cli-activity-show-example = akte activity show "Hundesteuer" --municipality Neustadt --akte Akte --key-file akte.key
cli-activity-remove = Löscht eine Verarbeitungstätigkeit; Zielobjekte, Maßnahmen und Nachweise bleiben.
cli-activity-remove-example = akte activity remove "Hundesteuer" --municipality Neustadt --akte Akte --key-file akte.key
cli-activity-starters = Zeigt Startblätter für typische kommunale Verfahren.
cli-activity-starters-example = akte activity starters --municipality Neustadt --akte Akte --key-file akte.key
cli-activity-take = Übernimmt Startblätter als Entwürfe, die zu prüfen sind.
cli-activity-take-example = akte activity take hundesteuer einwohnermeldewesen --municipality Neustadt --akte Akte --key-file akte.key
cli-activity-information = Erzeugt aus den Angaben einen Text, der die Betroffenen nach Art. 13 und 14 DSGVO informiert.
cli-activity-information-example = akte activity information Hundesteuer --text-out hundesteuer.txt --municipality Neustadt --akte Akte --key-file akte.key

## akte controller
cli-controller = Führt das Vorblatt des Verzeichnisses und die örtlichen Feiertage.
cli-controller-example = akte controller show --municipality Neustadt --akte Akte --key-file akte.key
cli-controller-show = Zeigt das Vorblatt, ergänzt um die Stammdaten der Kommune.
cli-controller-show-example = akte controller show --municipality Neustadt --akte Akte --key-file akte.key
cli-controller-set = Ändert das Vorblatt; ein leerer Wert lässt die Stammdaten gelten.
cli-controller-set-example = akte controller set --set "authority=Landesbeauftragte für den Datenschutz" --municipality Neustadt --akte Akte --key-file akte.key

## akte processor
cli-processor = Führt das Verzeichnis der Auftragsverarbeiter.
cli-processor-example = akte processor list --municipality Neustadt --akte Akte --key-file akte.key
cli-processor-add = Erfasst eine Auftragsverarbeitung.
cli-processor-add-example = akte processor add "Kommunales Rechenzentrum" --set "subject=Betrieb der Fachverfahren" --set signed_on=01.02.2026 --set control_due_on=01.02.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-processor-set = Ändert eine Auftragsverarbeitung; ein leerer Wert löscht eine Angabe.
cli-processor-set-example = akte processor set "Kommunales Rechenzentrum" --set "subject=Betrieb der Fachverfahren" --set signed_on=01.02.2026 --set control_due_on=01.02.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-processor-list = Zeigt das Verzeichnis der Auftragsverarbeiter.
cli-processor-list-example = akte processor list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-processor-show = Zeigt eine Auftragsverarbeitung mit allen Angaben.
cli-processor-show-example = akte processor show "Kommunales Rechenzentrum" --municipality Neustadt --akte Akte --key-file akte.key
cli-processor-remove = Löscht eine Auftragsverarbeitung; Zielobjekte, Maßnahmen und Nachweise bleiben.
cli-processor-remove-example = akte processor remove "Kommunales Rechenzentrum" --municipality Neustadt --akte Akte --key-file akte.key

## akte breach
cli-breach = Führt das Verzeichnis der Datenschutzverletzungen.
cli-breach-example = akte breach list --municipality Neustadt --akte Akte --key-file akte.key
cli-breach-add = Erfasst eine Datenschutzverletzung.
cli-breach-add-example = akte breach add "Fehlversand" --set "aware_at=27.11.2026 09:15" --set risk=risk --municipality Neustadt --akte Akte --key-file akte.key
cli-breach-set = Ändert eine Datenschutzverletzung; ein leerer Wert löscht eine Angabe.
cli-breach-set-example = akte breach set "Fehlversand" --set "aware_at=27.11.2026 09:15" --set risk=risk --municipality Neustadt --akte Akte --key-file akte.key
cli-breach-list = Zeigt das Verzeichnis der Datenschutzverletzungen.
cli-breach-list-example = akte breach list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-breach-show = Zeigt eine Datenschutzverletzung mit allen Angaben.
cli-breach-show-example = akte breach show "Fehlversand" --municipality Neustadt --akte Akte --key-file akte.key
cli-breach-remove = Löscht eine Datenschutzverletzung; Zielobjekte, Maßnahmen und Nachweise bleiben.
cli-breach-remove-example = akte breach remove "Fehlversand" --municipality Neustadt --akte Akte --key-file akte.key

## akte request
cli-request = Führt das Verzeichnis der Betroffenenanfragen.
cli-request-example = akte request list --municipality Neustadt --akte Akte --key-file akte.key
cli-request-add = Erfasst eine Betroffenenanfrage.
cli-request-add-example = akte request add "Kim Beispiel" --set received_on=05.11.2026 --set kinds=access --municipality Neustadt --akte Akte --key-file akte.key
cli-request-set = Ändert eine Betroffenenanfrage; ein leerer Wert löscht eine Angabe.
cli-request-set-example = akte request set "Kim Beispiel" --set received_on=05.11.2026 --set kinds=access --municipality Neustadt --akte Akte --key-file akte.key
cli-request-list = Zeigt das Verzeichnis der Betroffenenanfragen.
cli-request-list-example = akte request list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-request-show = Zeigt eine Betroffenenanfrage mit allen Angaben.
cli-request-show-example = akte request show "Kim Beispiel" --municipality Neustadt --akte Akte --key-file akte.key
cli-request-remove = Löscht eine Betroffenenanfrage; Zielobjekte, Maßnahmen und Nachweise bleiben.
cli-request-remove-example = akte request remove "Kim Beispiel" --municipality Neustadt --akte Akte --key-file akte.key

## akte deletion
cli-deletion = Führt das Löschprotokoll.
cli-deletion-example = akte deletion list --municipality Neustadt --akte Akte --key-file akte.key
cli-deletion-add = Erfasst eine Löschung.
cli-deletion-add-example = akte deletion add "Hundesteuer" --set system=Finanzwesen --set done_on=15.01.2026 --set next_on=15.01.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-deletion-set = Ändert eine Löschung; ein leerer Wert löscht eine Angabe.
cli-deletion-set-example = akte deletion set "Hundesteuer" --set system=Finanzwesen --set done_on=15.01.2026 --set next_on=15.01.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-deletion-list = Zeigt das Löschprotokoll.
cli-deletion-list-example = akte deletion list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-deletion-show = Zeigt eine Löschung mit allen Angaben.
cli-deletion-show-example = akte deletion show "Hundesteuer" --municipality Neustadt --akte Akte --key-file akte.key
cli-deletion-remove = Löscht eine Löschung; Zielobjekte, Maßnahmen und Nachweise bleiben.
cli-deletion-remove-example = akte deletion remove "Hundesteuer" --municipality Neustadt --akte Akte --key-file akte.key

## akte dpia
cli-dpia = Führt Folgenabschätzungen und Schwellwertanalysen (Art. 35 und 36 DSGVO).
cli-dpia-example = akte dpia list --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-add = Erfasst eine Folgenabschätzung.
cli-dpia-add-example = akte dpia add "Kameras am Rathaus" --activity Videoüberwachung --set "necessity=Anders nicht zu erreichen" --set review_on=01.03.2028 --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-set = Ändert eine Folgenabschätzung; ein leerer Wert löscht eine Angabe.
cli-dpia-set-example = akte dpia set "Kameras am Rathaus" --activity Videoüberwachung --set "necessity=Anders nicht zu erreichen" --set review_on=01.03.2028 --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-list = Zeigt die Folgenabschätzungen.
cli-dpia-list-example = akte dpia list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-show = Zeigt eine Folgenabschätzung mit allen Angaben, Risikomatrix und übernommener Beschreibung.
cli-dpia-show-example = akte dpia show "Kameras am Rathaus" --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-remove = Löscht eine Folgenabschätzung; Verarbeitungstätigkeiten, Maßnahmen und Nachweise bleiben.
cli-dpia-remove-example = akte dpia remove "Kameras am Rathaus" --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-threshold = Führt die Schwellwertanalysen.
cli-dpia-threshold-example = akte dpia threshold list --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-threshold-add = Erfasst die Schwellwertanalyse einer Verarbeitungstätigkeit.
cli-dpia-threshold-add-example = akte dpia threshold add Videoüberwachung --set "criteria=systematic_monitoring; large_scale" --set decided_on=01.03.2026 --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-threshold-set = Ändert eine Schwellwertanalyse; ein leerer Wert löscht eine Angabe.
cli-dpia-threshold-set-example = akte dpia threshold set Videoüberwachung --set "criteria=systematic_monitoring; large_scale" --set decided_on=01.03.2026 --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-threshold-list = Zeigt die Schwellwertanalysen mit der Regel, die entschieden hat.
cli-dpia-threshold-list-example = akte dpia threshold list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-threshold-show = Zeigt eine Schwellwertanalyse mit allen Angaben und ihrer Erklärung.
cli-dpia-threshold-show-example = akte dpia threshold show Videoüberwachung --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-threshold-remove = Löscht eine Schwellwertanalyse; die Verarbeitungstätigkeit bleibt.
cli-dpia-threshold-remove-example = akte dpia threshold remove Videoüberwachung --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-must-list = Zeigt die mitgelieferte Muss-Liste (Art. 35 Abs. 4 DSGVO) in eigenen Worten.
cli-dpia-must-list-example = akte dpia must-list --akte Akte --key-file akte.key

## akte client
cli-client = Führt das Verzeichnis des Auftragsverarbeiters: für wen die Kommune verarbeitet (Art. 30 Abs. 2 DSGVO).
cli-client-example = akte client list --municipality Neustadt --akte Akte --key-file akte.key
cli-client-add = Erfasst einen Auftraggeber.
cli-client-add-example = akte client add "Gemeinde Neudorf" --set "categories=Betrieb des Finanzwesens; Datensicherung" --set transfer_statement=none_planned --municipality Neustadt --akte Akte --key-file akte.key
cli-client-set = Ändert einen Auftraggeber; ein leerer Wert löscht eine Angabe.
cli-client-set-example = akte client set "Gemeinde Neudorf" --set "categories=Betrieb des Finanzwesens; Datensicherung" --set transfer_statement=none_planned --municipality Neustadt --akte Akte --key-file akte.key
cli-client-list = Zeigt die Auftraggeber.
cli-client-list-example = akte client list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-client-show = Zeigt einen Auftraggeber mit allen Angaben.
cli-client-show-example = akte client show "Gemeinde Neudorf" --municipality Neustadt --akte Akte --key-file akte.key
cli-client-remove = Löscht einen Auftraggeber.
cli-client-remove-example = akte client remove "Gemeinde Neudorf" --municipality Neustadt --akte Akte --key-file akte.key

## akte tom
cli-tom = Sagt, welchem Gewährleistungsziel und welchem Bereich des Art. 32 DSGVO Maßnahmen dienen.
cli-tom-example = akte tom list --municipality Neustadt --akte Akte --key-file akte.key
cli-tom-set = Ordnet eine Maßnahme zu; ein leerer Wert löscht eine Angabe.
cli-tom-set-example = akte tom set "Sicherungen verschlüsseln" --set "goals=confidentiality; availability" --set areas=encryption --municipality Neustadt --akte Akte --key-file akte.key
cli-tom-list = Zeigt alle Maßnahmen mit ihrer Zuordnung.
cli-tom-list-example = akte tom list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-tom-show = Zeigt eine Maßnahme mit allen Angaben zum Datenschutz.
cli-tom-show-example = akte tom show "Sicherungen verschlüsseln" --municipality Neustadt --akte Akte --key-file akte.key

## akte legal-basis
cli-legal-basis = Führt die Rechtsgrundlagen.
cli-legal-basis-example = akte legal-basis list --municipality Neustadt --akte Akte --key-file akte.key
cli-legal-basis-add = Erfasst eine eigene Rechtsgrundlage.
cli-legal-basis-add-example = akte legal-basis add "Hundesteuersatzung" --set abbreviation=HStS --municipality Neustadt --akte Akte --key-file akte.key
cli-legal-basis-set = Ändert eine eigene Rechtsgrundlage; ein leerer Wert löscht eine Angabe.
cli-legal-basis-set-example = akte legal-basis set "Hundesteuersatzung" --set abbreviation=HStS --municipality Neustadt --akte Akte --key-file akte.key
cli-legal-basis-list = Zeigt die Rechtsgrundlagen.
cli-legal-basis-list-example = akte legal-basis list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-legal-basis-show = Zeigt eine eigene Rechtsgrundlage mit allen Angaben.
cli-legal-basis-show-example = akte legal-basis show "Hundesteuersatzung" --municipality Neustadt --akte Akte --key-file akte.key
cli-legal-basis-remove = Löscht eine eigene Rechtsgrundlage; Zielobjekte, Maßnahmen und Nachweise bleiben.
cli-legal-basis-remove-example = akte legal-basis remove "Hundesteuersatzung" --municipality Neustadt --akte Akte --key-file akte.key

## akte deadlines
cli-deadlines = Zeigt, was in der Kommune abläuft.
cli-deadlines-example = akte deadlines list --municipality Neustadt --akte Akte --key-file akte.key
cli-deadlines-list = Zeigt alle Fristen oder schreibt sie als Kalender.
cli-deadlines-list-example = akte deadlines list --soon --municipality Neustadt --akte Akte --key-file akte.key

## akte report
cli-report-vvt = Verzeichnis von Verarbeitungstätigkeiten (Art. 30 Abs. 1 DSGVO).
cli-report-vvt-example = akte report vvt --out vvt.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-information-texts = Datenschutzinformationen (Art. 13 und 14 DSGVO), mit --entry einzelne.
cli-report-information-texts-example = akte report information_texts --entry Hundesteuer --out information.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-processors = Verzeichnis der Auftragsverarbeiter (Art. 28 DSGVO).
cli-report-processors-example = akte report processors --out auftragsverarbeiter.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-breaches = Verzeichnis der Datenschutzverletzungen (Art. 33 Abs. 5 DSGVO).
cli-report-breaches-example = akte report breaches --out datenschutzverletzungen.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-requests = Verzeichnis der Betroffenenanfragen (Art. 12 bis 22 DSGVO).
cli-report-requests-example = akte report requests --out anfragen.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-dpia = Schwellwertanalysen und Folgenabschätzungen (Art. 35 DSGVO).
cli-report-dpia-example = akte report dpia --out folgenabschaetzungen.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-deletion-concept = Löschkonzept mit Löschklassen, Regeln und Löschprotokoll.
cli-report-deletion-concept-example = akte report deletion_concept --out loeschkonzept.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-processor-record = Verzeichnis des Auftragsverarbeiters (Art. 30 Abs. 2 DSGVO).
cli-report-processor-record-example = akte report processor_record --out auftragskataster.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-tom = Technische und organisatorische Maßnahmen (Art. 32 DSGVO).
cli-report-tom-example = akte report tom --out tom.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-dsb-annual = Jahresbericht der datenschutzbeauftragten Person aus den Zahlen des Jahres.
cli-report-dsb-annual-example = akte report dsb_annual --as-of 31.12.2026 --out jahresbericht.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-deadlines = Fristenliste.
cli-report-deadlines-example = akte report deadlines --out fristen.pdf --municipality Neustadt --akte Akte --key-file akte.key

## Ausgabe
cli-out-kind-privacy-entry = Eintrag
cli-out-starter-taken = Übernommen
cli-out-days-left = Tage
cli-out-starters-taken = { $count ->
    [0] Nichts übernommen: Gleichnamige Verarbeitungstätigkeiten gibt es schon.
    [one] 1 Startblatt als Entwurf übernommen. Bitte prüfen.
   *[other] { $count } Startblätter als Entwürfe übernommen. Bitte prüfen.
}
cli-error-entry-fields = Eine Angabe passt nicht zu ihrem Feld: { $reason }
cli-error-entry-fields-hint = „show“ zeigt die Felder mit ihren Werten, „--json“ ihre genaue Form.
cli-error-entry-field-unknown = Das Feld „{ $name }“ gibt es hier nicht.
cli-error-entry-field-unknown-hint = Zur Wahl stehen: { $candidates }.
cli-error-entry-pair = „{ $value }“ ist keine Angabe der Form FELD=WERT.
cli-error-entry-file = Die Datei „{ $path }“ enthält keine Felder als JSON: { $reason }
