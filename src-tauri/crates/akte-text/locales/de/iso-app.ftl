### ISO 27001: Änderungsprotokoll, offene Punkte.

## Änderungsprotokoll
operation-control-add = Eigene Maßnahme in die Erklärung zur Anwendbarkeit aufgenommen
operation-control-save = Erklärung zur Anwendbarkeit geändert
operation-control-take = Vorgeschlagenen Status in die Erklärung zur Anwendbarkeit übernommen
operation-control-delete = Angaben zu einer Maßnahme gelöscht
operation-clause-save = Pflicht der Abschnitte 4 bis 10 geprüft
operation-clause-delete = Prüfung einer Pflicht gelöscht
operation-audit-add = Audit erfasst
operation-audit-save = Audit geändert
operation-audit-checklist = Prüfliste eines Audits ergänzt
operation-audit-delete = Audit gelöscht
operation-finding-add = Feststellung erfasst
operation-finding-save = Feststellung geändert
operation-finding-delete = Feststellung gelöscht
operation-review-add = Managementbewertung erfasst
operation-review-save = Managementbewertung geändert
operation-review-fill = Eingaben einer Managementbewertung aus den Daten gefüllt
operation-review-delete = Managementbewertung gelöscht
record-control-statement = Erklärung zu einer Maßnahme
record-control-proposal = Vorschlag zu einer Maßnahme
record-clause-check = Prüfung einer Pflicht
record-audit = Audit
record-audit-finding = Feststellung
record-management-review = Managementbewertung
record-iso-link = Zuordnung im Managementsystem

## Wo offene Punkte zu beheben sind
open-where-soa-undecided = Zu ergänzen: Ansicht „ISO 27001“, „Erklärung zur Anwendbarkeit“.
open-where-soa-without-justification = Zu ergänzen: Ansicht „ISO 27001“, „Erklärung zur Anwendbarkeit“.
open-where-soa-exclusion-without-reason = Zu ergänzen: Ansicht „ISO 27001“, „Erklärung zur Anwendbarkeit“.
open-where-soa-status-missing = Zu ergänzen: Ansicht „ISO 27001“, „Erklärung zur Anwendbarkeit“.
open-where-soa-implementation-missing = Zu ergänzen: Ansicht „ISO 27001“, „Erklärung zur Anwendbarkeit“.
open-where-soa-responsible-missing = Zu ergänzen: Ansicht „ISO 27001“, „Erklärung zur Anwendbarkeit“.
open-where-soa-without-evidence = Zu ergänzen: Ansicht „ISO 27001“, „Erklärung zur Anwendbarkeit“.
open-where-soa-never-reviewed = Zu ergänzen: Ansicht „ISO 27001“, „Erklärung zur Anwendbarkeit“.
open-where-soa-review-due = Zu ergänzen: Ansicht „ISO 27001“, „Erklärung zur Anwendbarkeit“.
open-where-soa-not-released = Freizugeben: Ansicht „Berichte“, „Erklärung zur Anwendbarkeit“, Dokumentenlenkung.
open-where-clause-unchecked = Zu ergänzen: Ansicht „ISO 27001“, „Abschnitte 4 bis 10“.
open-where-clause-check-date-missing = Zu ergänzen: Ansicht „ISO 27001“, „Abschnitte 4 bis 10“.
open-where-clause-without-reason = Zu ergänzen: Ansicht „ISO 27001“, „Abschnitte 4 bis 10“.
open-where-clause-document-missing = Zu ergänzen: Ansicht „ISO 27001“, „Abschnitte 4 bis 10“.
open-where-clause-responsible-missing = Zu ergänzen: Ansicht „ISO 27001“, „Abschnitte 4 bis 10“.
open-where-clause-due-missing = Zu ergänzen: Ansicht „ISO 27001“, „Abschnitte 4 bis 10“.
open-where-clause-overdue = Zu ergänzen: Ansicht „ISO 27001“, „Abschnitte 4 bis 10“.
open-where-audit-plan-incomplete = Zu ergänzen: Ansicht „ISO 27001“, „Audits“.
open-where-audit-date-missing = Zu ergänzen: Ansicht „ISO 27001“, „Audits“.
open-where-audit-team-missing = Zu ergänzen: Ansicht „ISO 27001“, „Audits“.
open-where-audit-not-independent = Zu ergänzen: Ansicht „ISO 27001“, „Audits“.
open-where-audit-overdue = Zu ergänzen: Ansicht „ISO 27001“, „Audits“.
open-where-audit-checklist-open = Zu ergänzen: Ansicht „ISO 27001“, „Audits“.
open-where-audit-conclusion-missing = Zu ergänzen: Ansicht „ISO 27001“, „Audits“.
open-where-audit-unreported = Zu ergänzen: Ansicht „ISO 27001“, „Audits“.
open-where-finding-incomplete = Zu ergänzen: Ansicht „ISO 27001“, „Feststellungen“.
open-where-finding-cause-missing = Zu ergänzen: Ansicht „ISO 27001“, „Feststellungen“.
open-where-finding-action-missing = Zu ergänzen: Ansicht „ISO 27001“, „Feststellungen“.
open-where-finding-responsible-missing = Zu ergänzen: Ansicht „ISO 27001“, „Feststellungen“.
open-where-finding-due-missing = Zu ergänzen: Ansicht „ISO 27001“, „Feststellungen“.
open-where-finding-overdue = Zu ergänzen: Ansicht „ISO 27001“, „Feststellungen“.
open-where-finding-effect-unchecked = Zu ergänzen: Ansicht „ISO 27001“, „Feststellungen“.
open-where-finding-ineffective = Zu ergänzen: Ansicht „ISO 27001“, „Feststellungen“.
open-where-review-date-missing = Zu ergänzen: Ansicht „ISO 27001“, „Managementbewertungen“.
open-where-review-input-missing = Zu ergänzen: Ansicht „ISO 27001“, „Managementbewertungen“.
open-where-review-conclusion-missing = Zu ergänzen: Ansicht „ISO 27001“, „Managementbewertungen“.
open-where-review-decision-incomplete = Zu ergänzen: Ansicht „ISO 27001“, „Managementbewertungen“.
open-where-review-decision-overdue = Zu ergänzen: Ansicht „ISO 27001“, „Managementbewertungen“.
open-where-review-due = Zu ergänzen: Ansicht „ISO 27001“, „Managementbewertungen“.

## Eingaben der Managementbewertung
review-text-no-earlier = Keine früheren Beschlüsse.
review-text-earlier = { $done } von { $all } Beschlüssen erledigt, { $late } überfällig.
review-text-nonconformities = Abweichungen: { $all }, davon abgeschlossen: { $closed }, überfällig: { $late }.
review-text-check = Prüfung von { $total } Anforderungen: ja { $yes }, teilweise { $partial }, nein { $no }, unbearbeitet { $unprocessed }.
review-text-controls = Anhang A und eigene Maßnahmen: anwendbar { $applicable }, davon umgesetzt { $implemented }.
review-text-audits = Audits abgeschlossen: { $done }, geplant: { $planned }.
review-text-feedback = Feststellungen von Behörden: { $authority }, aus Sicherheitsvorfällen: { $incidents }.
review-text-risks = Beurteilte Risiken: { $risks }, davon mit Behandlung: { $treated }, akzeptiert: { $accepted }. Offene Maßnahmen: { $open }, davon überfällig: { $late }.
