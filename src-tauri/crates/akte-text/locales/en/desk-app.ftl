### The officers' desk: change log, open points.

## Change log
operation-controlled-document-add = Document recorded
operation-controlled-document-save = Document changed
operation-controlled-document-delete = Document deleted
operation-training-add = Training recorded
operation-training-save = Training changed
operation-training-delete = Training deleted
operation-consultation-add = Consultation recorded
operation-consultation-save = Consultation changed
operation-consultation-delete = Consultation deleted
operation-officer-task-add = Task recorded
operation-officer-task-save = Task changed
operation-officer-task-delete = Task deleted
operation-objective-add = Security objective recorded
operation-objective-save = Security objective changed
operation-objective-delete = Security objective deleted
record-controlled-document = Document
record-training = Training
record-consultation = Consultation
record-officer-task = Task
record-security-objective = Security objective
record-desk-link = Link on the desk

## Where open points are mended
open-where-policy-missing = To record: view “Desk”, “Documents”.
open-where-document-owner-missing = To complete: view “Desk”, “Documents”.
open-where-document-release-incomplete = To complete: view “Desk”, “Documents”.
open-where-document-review-due = To review: view “Desk”, “Documents”.
open-where-document-undistributed = To complete: view “Desk”, “Documents”.
open-where-training-unattended = To complete: view “Desk”, “Trainings”.
open-where-training-effect-unchecked = To check: view “Desk”, “Trainings”.
open-where-training-repetition-due = To repeat: view “Desk”, “Trainings”.
open-where-consultation-unanswered = To answer: view “Desk”, “Consultations”.
open-where-consultation-deviation-unreasoned = To give reasons for: view “Desk”, “Consultations”.
open-where-task-incomplete = To complete: view “Desk”, “Tasks”.
open-where-task-overdue = To do: view “Desk”, “Tasks”.
open-where-objective-unmeasurable = To complete: view “Desk”, “Security objectives”.
open-where-objective-incomplete = To complete: view “Desk”, “Security objectives”.
open-where-objective-value-overdue = To measure: view “Desk”, “Security objectives”.
open-where-objective-missed = To evaluate: view “Desk”, “Security objectives”.

## Desk
consultation-answered = answered
consultation-open = no opinion yet

## Inputs of the management review
review-text-objectives = Security objectives: { $all }, of these achieved or on target: { $reached }.
