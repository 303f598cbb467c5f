### Schreibtisch der Beauftragten: Änderungsprotokoll, offene Punkte.

## Änderungsprotokoll
operation-controlled-document-add = Dokument erfasst
operation-controlled-document-save = Dokument geändert
operation-controlled-document-delete = Dokument gelöscht
operation-training-add = Schulung erfasst
operation-training-save = Schulung geändert
operation-training-delete = Schulung gelöscht
operation-consultation-add = Beratung erfasst
operation-consultation-save = Beratung geändert
operation-consultation-delete = Beratung gelöscht
operation-officer-task-add = Aufgabe erfasst
operation-officer-task-save = Aufgabe geändert
operation-officer-task-delete = Aufgabe gelöscht
operation-objective-add = Sicherheitsziel erfasst
operation-objective-save = Sicherheitsziel geändert
operation-objective-delete = Sicherheitsziel gelöscht
record-controlled-document = Dokument
record-training = Schulung
record-consultation = Beratung
record-officer-task = Aufgabe
record-security-objective = Sicherheitsziel
record-desk-link = Zuordnung auf dem Schreibtisch

## Wo offene Punkte zu beheben sind
open-where-policy-missing = Zu erfassen: Ansicht „Schreibtisch“, „Dokumente“.
open-where-document-owner-missing = Zu ergänzen: Ansicht „Schreibtisch“, „Dokumente“.
open-where-document-release-incomplete = Zu ergänzen: Ansicht „Schreibtisch“, „Dokumente“.
open-where-document-review-due = Zu überprüfen: Ansicht „Schreibtisch“, „Dokumente“.
open-where-document-undistributed = Zu ergänzen: Ansicht „Schreibtisch“, „Dokumente“.
open-where-training-unattended = Zu ergänzen: Ansicht „Schreibtisch“, „Schulungen“.
open-where-training-effect-unchecked = Zu prüfen: Ansicht „Schreibtisch“, „Schulungen“.
open-where-training-repetition-due = Zu wiederholen: Ansicht „Schreibtisch“, „Schulungen“.
open-where-consultation-unanswered = Zu beantworten: Ansicht „Schreibtisch“, „Beratungen“.
open-where-consultation-deviation-unreasoned = Zu begründen: Ansicht „Schreibtisch“, „Beratungen“.
open-where-task-incomplete = Zu ergänzen: Ansicht „Schreibtisch“, „Aufgaben“.
open-where-task-overdue = Zu erledigen: Ansicht „Schreibtisch“, „Aufgaben“.
open-where-objective-unmeasurable = Zu ergänzen: Ansicht „Schreibtisch“, „Sicherheitsziele“.
open-where-objective-incomplete = Zu ergänzen: Ansicht „Schreibtisch“, „Sicherheitsziele“.
open-where-objective-value-overdue = Zu messen: Ansicht „Schreibtisch“, „Sicherheitsziele“.
open-where-objective-missed = Zu bewerten: Ansicht „Schreibtisch“, „Sicherheitsziele“.

## Schreibtisch
consultation-answered = beantwortet
consultation-open = noch ohne Stellungnahme

## Eingaben der Managementbewertung
review-text-objectives = Sicherheitsziele: { $all }, davon erreicht oder im Ziel: { $reached }.
