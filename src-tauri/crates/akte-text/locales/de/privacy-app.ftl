### Datenschutz: Ablehnungen, Änderungsprotokoll, Uhren, offene Punkte.

## Ablehnungen
error-rule-entry-incomplete = Die Angaben gehören zusammen, und eine fehlt: { $field }.
error-rule-entry-incomplete-hint = Ergänzen Sie die fehlende Angabe, oder leeren Sie die andere: zur Antwort gehören Tag und Ergebnis, zur Verlängerung und zum Entgelt ihr Tag oder Betrag, zu einer Löschfrist Zahl und Einheit.
error-rule-purpose-added = Der Zweck „{ $value }“ ist neu. Ein neuer Zweck ist eine neue Verarbeitungstätigkeit (Art. 5 Abs. 1 Buchst. b, Art. 6 Abs. 4 DSGVO).
error-rule-purpose-added-hint = Erfassen Sie eine neue Verarbeitungstätigkeit. Ist nur die Formulierung besser geworden, setzen Sie das Blatt zuerst auf „Entwurf“.
error-rule-instant-in-future = Bekanntwerden und Meldung einer Datenschutzverletzung können nicht in der Zukunft liegen.
error-rule-instant-in-future-hint = Prüfen Sie Tag und Uhrzeit.

## Änderungsprotokoll
operation-controller-save = Vorblatt geändert
operation-controller-delete = Vorblatt gelöscht
operation-activity-take = Startblätter als Verarbeitungstätigkeiten übernommen
operation-activity-add = Verarbeitungstätigkeit erfasst
operation-activity-save = Verarbeitungstätigkeit geändert
operation-activity-delete = Verarbeitungstätigkeit gelöscht
operation-processor-add = Auftragsverarbeitung erfasst
operation-processor-save = Auftragsverarbeitung geändert
operation-processor-delete = Auftragsverarbeitung gelöscht
operation-breach-add = Datenschutzverletzung erfasst
operation-breach-save = Datenschutzverletzung geändert
operation-breach-delete = Datenschutzverletzung gelöscht
operation-request-add = Betroffenenanfrage erfasst
operation-request-save = Betroffenenanfrage geändert
operation-request-delete = Betroffenenanfrage gelöscht
operation-deletion-add = Löschung erfasst
operation-deletion-save = Löschung geändert
operation-deletion-delete = Löschung gelöscht
operation-threshold-add = Schwellwertanalyse erfasst
operation-threshold-save = Schwellwertanalyse geändert
operation-threshold-delete = Schwellwertanalyse gelöscht
operation-assessment-add = Folgenabschätzung erfasst
operation-assessment-save = Folgenabschätzung geändert
operation-assessment-delete = Folgenabschätzung gelöscht
operation-client-add = Auftraggeber erfasst
operation-client-save = Auftraggeber geändert
operation-client-delete = Auftraggeber gelöscht
operation-tom-save = Maßnahme dem Datenschutz zugeordnet
operation-tom-delete = Zuordnung einer Maßnahme zum Datenschutz gelöscht
operation-legal-basis-add = Rechtsgrundlage erfasst
operation-legal-basis-save = Rechtsgrundlage geändert
operation-legal-basis-delete = Rechtsgrundlage gelöscht
record-controller-sheet = Vorblatt
record-processing-activity = Verarbeitungstätigkeit
record-processor-contract = Auftragsverarbeitung
record-data-breach = Datenschutzverletzung
record-data-subject-request = Betroffenenanfrage
record-deletion-run = Löschung
record-threshold-analysis = Schwellwertanalyse
record-impact-assessment = Folgenabschätzung
record-assessment-link = Zuordnung einer Folgenabschätzung
record-processing-client = Auftraggeber
record-protection-measure = Maßnahme des Datenschutzes
record-own-legal-basis = Eigene Rechtsgrundlage
record-privacy-link = Zuordnung im Datenschutz
record-starter = Startblatt

## Uhren
clock-days-hours = { $days } Tg. { $hours } Std.
clock-hours-minutes = { $hours } Std. { $minutes } Min.
clock-minutes = { $minutes } Min.
clock-left = noch { $span }
clock-overdue-by = seit { $span } überfällig
request-days-left = { $days ->
    [0] heute fällig
    [one] noch 1 Tag
   *[other] noch { $days } Tage
}
request-days-left-extended = { $days ->
    [0] heute fällig, verlängert
    [one] noch 1 Tag, verlängert
   *[other] noch { $days } Tage, verlängert
}
request-days-over = { $days ->
    [one] seit 1 Tag überfällig
   *[other] seit { $days } Tagen überfällig
}

## Folgenabschätzung
threshold-criteria = { $count ->
    [0] Kein Kriterium nach WP 248 trifft zu.
    [one] Ein Kriterium nach WP 248 trifft zu: { $criteria }.
   *[other] { $count } Kriterien nach WP 248 treffen zu: { $criteria }.
}

## Kalender
deadlines-file = Fristen { $name }.ics
deadlines-every-municipality = alle Kommunen
deadlines-calendar = Fristen – { $name }
deadlines-responsible = Verantwortlich: { $name }

## Informationspflichten
information-file = Datenschutzinformation { $name }.txt
information-title = Datenschutzinformation nach Art. 13 und 14 DSGVO: { $name }
information-missing = [noch zu ergänzen]
information-controller = 1. Verantwortlicher
information-joint = Gemeinsam mit: { $text }
information-joint-essence = Das Wesentliche der Vereinbarung: { $text }
information-joint-contact = Anlaufstelle: { $text }
information-officer = 2. Datenschutzbeauftragte Person
information-purpose = 3. Zwecke der Verarbeitung
information-basis = 4. Rechtsgrundlagen
information-data = 5. Kategorien personenbezogener Daten
information-source = 6. Herkunft der Daten
information-recipients = 7. Empfänger
information-no-recipients = Ihre Daten werden nicht an andere weitergegeben.
information-transfer = 8. Übermittlung in Drittländer
information-no-transfer = Eine Übermittlung in ein Drittland oder an eine internationale Organisation ist nicht geplant.
information-retention = 9. Dauer der Speicherung
information-your-rights = 10. Ihre Rechte
information-rights = Sie haben nach Maßgabe der Art. 15 bis 21 DSGVO das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Datenübertragbarkeit sowie das Recht, der Verarbeitung aus Gründen zu widersprechen, die sich aus Ihrer besonderen Situation ergeben.
information-consent = Eine Einwilligung können Sie jederzeit widerrufen. Bis dahin bleibt die Verarbeitung rechtmäßig.
information-complaint = 11. Beschwerde
information-complain = Sie können sich bei der Aufsichtsbehörde beschweren: { $authority }
information-decision = 12. Automatisierte Entscheidung
information-automated = Es findet eine automatisierte Entscheidung statt: { $basis }
information-no-automated = Eine automatisierte Entscheidung einschließlich Profiling findet nicht statt.
information-sheet = Datenschutzinformation: { $name }
information-law = Information der Betroffenen nach Art. 13 und 14 der Datenschutz-Grundverordnung (DSGVO)
information-stand = Stand: { $date }
information-none = Es sind keine Verarbeitungstätigkeiten erfasst.
information-lead = { $count ->
    [0] Am { $date } ist über keine Verarbeitungstätigkeit zu informieren.
    [one] Am { $date } ist über eine Verarbeitungstätigkeit zu informieren. Das Blatt beginnt auf einer eigenen Seite und kann einzeln ausgegeben werden.
   *[other] Am { $date } ist über { $count } Verarbeitungstätigkeiten zu informieren. Jedes Blatt beginnt auf einer eigenen Seite und kann einzeln ausgegeben werden.
}
information-exempt-title = Keine Informationspflicht
information-exempt-lead = Für diese Verarbeitungstätigkeiten ist begründet, dass die Betroffenen nicht zu informieren sind.
information-heading = Abschnitt
information-said = Text

## Wo offene Punkte zu beheben sind
open-where-controller-incomplete = Zu ergänzen: Ansicht „Datenschutz“, „Vorblatt“.
open-where-officer-missing = Zu ergänzen: Ansicht „Datenschutz“, „Vorblatt“.
open-where-purpose-missing = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-legal-basis-missing = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-legal-basis-without-law = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-legitimate-interests-of-authority = Zu begründen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-special-without-basis = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-convictions-without-law = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-subjects-missing = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-data-categories-missing = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-category-numbers-unclear = Zu klären: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-category-without-subject = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-recipients-missing = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-recipients-contradict = Zu klären: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-transfer-statement-missing = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-transfer-incomplete = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-derogation-undocumented = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-deletion-period-missing = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-deletion-source-missing = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-measures-missing = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-activity-responsible-missing = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-information-missing = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-threshold-missing = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-joint-arrangement-missing = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-automated-decision-without-basis = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-checked-incomplete = Zu klären: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-contract-unsigned = Zu ergänzen: Ansicht „Datenschutz“, „Auftragsverarbeiter“.
open-where-contract-subject-incomplete = Zu ergänzen: Ansicht „Datenschutz“, „Auftragsverarbeiter“.
open-where-contract-clause-missing = Zu prüfen: Ansicht „Datenschutz“, „Auftragsverarbeiter“.
open-where-sub-processor-unauthorised = Zu klären: Ansicht „Datenschutz“, „Auftragsverarbeiter“.
open-where-contract-measures-missing = Zu ergänzen: Ansicht „Datenschutz“, „Auftragsverarbeiter“.
open-where-guarantees-unchecked = Zu prüfen: Ansicht „Datenschutz“, „Auftragsverarbeiter“.
open-where-processor-control-due = Zu kontrollieren: Ansicht „Datenschutz“, „Auftragsverarbeiter“.
open-where-processor-transfer-incomplete = Zu klären: Ansicht „Datenschutz“, „Auftragsverarbeiter“.
open-where-certificate-expired = Zu klären: Ansicht „Datenschutz“, „Auftragsverarbeiter“.
open-where-social-data-unnotified = Zu ergänzen: Ansicht „Datenschutz“, „Auftragsverarbeiter“.
open-where-return-unconfirmed = Zu klären: Ansicht „Datenschutz“, „Auftragsverarbeiter“.
open-where-awareness-missing = Zu ergänzen: Ansicht „Datenschutz“, „Datenschutzverletzungen“.
open-where-breach-risk-missing = Zu bewerten: Ansicht „Datenschutz“, „Datenschutzverletzungen“.
open-where-breach-overdue = Zu melden: Ansicht „Datenschutz“, „Datenschutzverletzungen“.
open-where-breach-late-without-reason = Zu begründen: Ansicht „Datenschutz“, „Datenschutzverletzungen“.
open-where-breach-unreported-without-reason = Zu begründen: Ansicht „Datenschutz“, „Datenschutzverletzungen“.
open-where-breach-follow-up-open = Zu melden: Ansicht „Datenschutz“, „Datenschutzverletzungen“.
open-where-breach-contents-incomplete = Zu ergänzen: Ansicht „Datenschutz“, „Datenschutzverletzungen“.
open-where-persons-not-notified = Zu klären: Ansicht „Datenschutz“, „Datenschutzverletzungen“.
open-where-notice-exception-without-reason = Zu begründen: Ansicht „Datenschutz“, „Datenschutzverletzungen“.
open-where-breach-undocumented = Zu ergänzen: Ansicht „Datenschutz“, „Datenschutzverletzungen“.
open-where-request-overdue = Zu beantworten: Ansicht „Datenschutz“, „Betroffenenanfragen“.
open-where-request-answered-late = Zur Kenntnis: Ansicht „Datenschutz“, „Betroffenenanfragen“.
open-where-extension-invalid = Zu klären: Ansicht „Datenschutz“, „Betroffenenanfragen“.
open-where-refusal-late = Zur Kenntnis: Ansicht „Datenschutz“, „Betroffenenanfragen“.
open-where-refusal-without-reason = Zu begründen: Ansicht „Datenschutz“, „Betroffenenanfragen“.
open-where-refusal-without-remedies = Zu ergänzen: Ansicht „Datenschutz“, „Betroffenenanfragen“.
open-where-identity-doubt-undocumented = Zu begründen: Ansicht „Datenschutz“, „Betroffenenanfragen“.
open-where-identity-unascertained = Zu ergänzen: Ansicht „Datenschutz“, „Betroffenenanfragen“.
open-where-fee-without-reason = Zu begründen: Ansicht „Datenschutz“, „Betroffenenanfragen“.
open-where-request-kind-missing = Zu ergänzen: Ansicht „Datenschutz“, „Betroffenenanfragen“.
open-where-officer-not-consulted = Zu ergänzen: Ansicht „Datenschutz“, „Schwellwertanalysen“.
open-where-threshold-undated = Zu ergänzen: Ansicht „Datenschutz“, „Schwellwertanalysen“.
open-where-threshold-contradicts = Zu klären: Ansicht „Datenschutz“, „Schwellwertanalysen“.
open-where-deviation-without-reason = Zu begründen: Ansicht „Datenschutz“, „Schwellwertanalysen“.
open-where-threshold-source-missing = Zu ergänzen: Ansicht „Datenschutz“, „Schwellwertanalysen“.
open-where-assessment-missing = Zu ergänzen: Ansicht „Datenschutz“, „Folgenabschätzungen“.
open-where-assessment-incomplete = Zu ergänzen: Ansicht „Datenschutz“, „Folgenabschätzungen“.
open-where-assessment-without-measures = Zu ergänzen: Ansicht „Datenschutz“, „Folgenabschätzungen“.
open-where-assessment-without-opinion = Zu ergänzen: Ansicht „Datenschutz“, „Folgenabschätzungen“.
open-where-views-missing = Zu ergänzen: Ansicht „Datenschutz“, „Folgenabschätzungen“.
open-where-consultation-missing = Zu konsultieren: Ansicht „Datenschutz“, „Folgenabschätzungen“.
open-where-consultation-overdue = Nachzufragen: Ansicht „Datenschutz“, „Folgenabschätzungen“.
open-where-assessment-undecided = Zu entscheiden: Ansicht „Datenschutz“, „Folgenabschätzungen“.
open-where-assessment-review-due = Zu überprüfen: Ansicht „Datenschutz“, „Folgenabschätzungen“.
open-where-client-incomplete = Zu ergänzen: Ansicht „Datenschutz“, „Auftraggeber“.
open-where-client-categories-missing = Zu ergänzen: Ansicht „Datenschutz“, „Auftraggeber“.
open-where-client-transfer-missing = Zu ergänzen: Ansicht „Datenschutz“, „Auftraggeber“.
open-where-client-measures-missing = Zu ergänzen: Ansicht „Datenschutz“, „Auftraggeber“.
open-where-client-unsigned = Zu ergänzen: Ansicht „Datenschutz“, „Auftraggeber“.
open-where-tom-unassigned = Zu ergänzen: Ansicht „Datenschutz“, „Maßnahmen (TOM)“.
open-where-tom-unreviewed = Zu überprüfen: Ansicht „Datenschutz“, „Maßnahmen (TOM)“.
open-where-deletion-overdue = Zu löschen: Ansicht „Datenschutz“, „Löschungen“.
open-where-archive-offer-missing = Zu klären: Ansicht „Datenschutz“, „Löschungen“.
open-where-deletion-responsible-missing = Zu ergänzen: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
open-where-deletion-period-too-long = Zu klären: Ansicht „Datenschutz“, „Verarbeitungstätigkeiten“.
