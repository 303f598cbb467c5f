### ISO 27001: Wörter für Fenster, Kommandozeile und Berichte.

## Register
register-kind-control = Erklärung zur Anwendbarkeit
register-kind-clause = Abschnitte 4 bis 10
register-kind-audit = Audits
register-kind-finding = Feststellungen
register-kind-review = Managementbewertungen
point-area-iso = ISO 27001

## Erklärung zur Anwendbarkeit
control-source-risk = Risiko
control-source-law = Gesetz
control-source-contract = Vertrag
control-source-best-practice = gute Praxis
control-status-implemented = umgesetzt
control-status-partly = teilweise
control-status-open = offen
soa-control = Maßnahme
soa-controls = Maßnahmen
soa-own-controls = Eigene Maßnahmen
soa-proposal = Vorschlag
soa-justification = Begründung und Quelle

## Abschnitte 4 bis 10
clause-status-fulfilled = erfüllt
clause-status-partly = teilweise
clause-status-open = offen
clause-obligation = Pflicht
clause-document-required = Dokument gefordert
clause-document-there = Dokument vorhanden
clause-document-present = gefordert, vorhanden
clause-document-missing = gefordert, fehlt
clause-document-not-required = nicht gefordert

## Audits
audit-kind-internal = intern
audit-kind-external = extern
audit-kind-provider = beim Dienstleister
audit-status-planned = geplant
audit-status-running = läuft
audit-status-done = abgeschlossen
audit-status-dropped = entfallen
audit-method-interview = Befragung
audit-method-documents = Dokumentenprüfung
audit-method-inspection = Begehung
audit-method-sampling = Stichprobe
audit-method-technical = technische Prüfung
auditor-role-lead = Auditleitung
auditor-role-auditor = Auditor/in
auditor-role-expert = Fachexperte/in
checklist-result-conform = konform
checklist-result-deviation = Abweichung
checklist-result-not-applicable = entfällt
audit-name = Audit
audit-lead = Auditleitung
audit-findings = Feststellungen
audit-conflicts = Prüft eigene Verantwortung
audit-no-conflict = nein, niemand aus dem Auditteam
checklist-question = Anforderung oder Frage
checklist-found = Ergebnis der Prüfung
checklist-note = Gesehen und gehört

## Feststellungen und Korrekturmaßnahmen
finding-source-audit = Audit
finding-source-incident = Sicherheitsvorfall
finding-source-check = Prüfung
finding-source-authority = Behörde
finding-class-major = Hauptabweichung
finding-class-minor = Nebenabweichung
finding-class-observation = Beobachtung
finding-class-recommendation = Empfehlung
finding-class-positive = positive Feststellung
finding-state-open = offen
finding-state-running = in Bearbeitung
finding-state-to-check = Wirksamkeit zu prüfen
finding-state-closed = abgeschlossen
effectiveness-effective = wirksam
effectiveness-partly = teilweise wirksam
effectiveness-ineffective = nicht wirksam
finding-name = Feststellung
finding-state = Stand

## Managementbewertung
review-input-earlier-actions = Stand früherer Beschlüsse
review-input-issues = Veränderte Einflüsse von innen und außen
review-input-expectations = Veränderte Erwartungen von Beteiligten
review-input-nonconformities = Abweichungen und Korrekturmaßnahmen
review-input-measurements = Ergebnisse von Überwachung und Messung
review-input-audit-results = Ergebnisse der Audits
review-input-objectives = Erreichung der Ziele
review-input-feedback = Rückmeldungen von Beteiligten
review-input-risks = Risikobeurteilung und Stand des Behandlungsplans
review-input-improvements = Möglichkeiten der Verbesserung
review-input = Eingabe
review-name = Managementbewertung
review-said = Besprochen
review-decision = Beschluss
review-open-decisions = Davon offen

## Fristen
deadline-kind-control-review = Überprüfung der Anwendbarkeit einer Maßnahme
deadline-kind-clause-due = Pflicht der ISO 27001
deadline-kind-audit-end = Audit
deadline-kind-next-audit = Nächstes Audit
deadline-kind-finding-due = Feststellung zu beheben
deadline-kind-effect-check = Wirksamkeit zu prüfen
deadline-kind-review-decision = Beschluss der Leitung
deadline-kind-next-review = Nächste Managementbewertung

## Offene Punkte
open-point-soa-undecided = Maßnahme des Anhangs A ohne Entscheidung über die Anwendbarkeit
open-point-soa-without-justification = Anwendbare Maßnahme ohne Begründung und ohne Quelle
open-point-soa-exclusion-without-reason = Ausgeschlossene Maßnahme ohne Begründung
open-point-soa-status-missing = Anwendbare Maßnahme ohne Umsetzungsstatus
open-point-soa-implementation-missing = Umgesetzte Maßnahme ohne Beschreibung der Umsetzung
open-point-soa-responsible-missing = Anwendbare Maßnahme ohne Verantwortliche
open-point-soa-without-evidence = Umgesetzte Maßnahme ohne Nachweis
open-point-soa-never-reviewed = Anwendbarkeit nie überprüft
open-point-soa-review-due = Überprüfung der Anwendbarkeit überfällig
open-point-soa-not-released = Erklärung zur Anwendbarkeit nicht freigegeben
open-point-clause-unchecked = Pflicht der Abschnitte 4 bis 10 nicht geprüft
open-point-clause-check-date-missing = Pflicht ohne Datum der Prüfung
open-point-clause-without-reason = Status einer Pflicht ohne Begründung
open-point-clause-document-missing = Gefordertes Dokument fehlt
open-point-clause-responsible-missing = Nicht erfüllte Pflicht ohne Verantwortliche
open-point-clause-due-missing = Nicht erfüllte Pflicht ohne Termin
open-point-clause-overdue = Nicht erfüllte Pflicht überfällig
open-point-audit-plan-incomplete = Audit ohne Ziel, Umfang oder Kriterien
open-point-audit-date-missing = Audit ohne Termin
open-point-audit-team-missing = Audit ohne Auditteam
open-point-audit-not-independent = Auditteam prüft eigene Verantwortung
open-point-audit-overdue = Audit überfällig
open-point-audit-checklist-open = Abgeschlossenes Audit mit offener Prüfliste
open-point-audit-conclusion-missing = Abgeschlossenes Audit ohne Schlussfolgerung
open-point-audit-unreported = Abgeschlossenes Audit nicht berichtet
open-point-finding-incomplete = Feststellung ohne Anforderung oder Sachverhalt
open-point-finding-cause-missing = Abweichung ohne Ursache
open-point-finding-action-missing = Abweichung ohne Korrekturmaßnahme
open-point-finding-responsible-missing = Abweichung ohne Verantwortliche
open-point-finding-due-missing = Abweichung ohne Termin
open-point-finding-overdue = Feststellung überfällig
open-point-finding-effect-unchecked = Wirksamkeit der Korrekturmaßnahme nicht geprüft
open-point-finding-ineffective = Korrekturmaßnahme nicht wirksam
open-point-review-date-missing = Managementbewertung ohne Termin
open-point-review-input-missing = Managementbewertung ohne alle Eingaben nach 9.3.2
open-point-review-conclusion-missing = Managementbewertung ohne Schlussfolgerung
open-point-review-decision-incomplete = Beschluss ohne Verantwortliche oder Termin
open-point-review-decision-overdue = Beschluss überfällig
open-point-review-due = Managementbewertung überfällig

## Berichte
report-title-soa = Erklärung zur Anwendbarkeit
report-code-soa = SoA
report-title-iso-clauses = Prüfung der Abschnitte 4 bis 10
report-code-iso-clauses = ISO-Pflichten
report-title-audit-report = Auditbericht
report-code-audit-report = Audit
report-title-capa = Abweichungen und Korrekturmaßnahmen
report-code-capa = CAPA
report-title-management-review = Managementbewertung
report-code-management-review = Managementbewertung

## Felder
field-statement-id = Erklärung zu einer Maßnahme
field-clause-id = Pflicht
field-audit-id = Audit
field-finding-id = Feststellung
field-applicable = Anwendbar
field-sources = Quellen
field-control-reference = Bezug (Risiko, Vorschrift, Vertrag)
field-status-origin = Stand übernommen aus
field-review-due-on = Nächste Überprüfung am
field-audit-kind = Art des Audits
field-audit-goal = Ziel
field-scope = Umfang
field-audit-criteria = Kriterien
field-sites = Standorte
field-methods = Methoden
field-audit-starts-on = Erster Tag
field-audit-ends-on = Letzter Tag
field-audit-team = Auditteam
field-areas = Auditierte Bereiche
field-independence = Unabhängigkeit
field-interviewed = Befragte Personen
field-checklist = Prüfliste
field-question = Anforderung oder Frage
field-conclusion = Schlussfolgerung
field-reported-on = Berichtet am
field-reported-to = Berichtet an
field-next-audit-on = Nächstes Audit am
field-role = Rolle
field-area = Bereich
field-class = Einstufung
field-finding-source = Anlass
field-found-on = Festgestellt am
field-finding-requirement = Betroffene Anforderung
field-fact = Sachverhalt der Feststellung
field-proof = Gesehene Belege
field-recommendation = Empfehlung
field-correction = Sofortmaßnahme
field-root-cause = Grundursache
field-similar-cases = Gleiche Fälle anderswo
field-action = Korrekturmaßnahme
field-effect-due-on = Wirksamkeit zu prüfen am
field-effect-checked-on = Wirksamkeit geprüft am
field-effect-checked-by = Wirksamkeit geprüft von
field-effectiveness = Wirksamkeit
field-effect-note = Woran erkannt
field-isms-change = Änderung am Managementsystem
field-closed-on = Abgeschlossen am
field-review-id = Managementbewertung
field-held-on = Stattgefunden am
field-participants = Teilnehmende
field-inputs = Eingaben nach 9.3.2
field-review-decisions = Beschlüsse
field-next-review-on = Nächste Bewertung am
