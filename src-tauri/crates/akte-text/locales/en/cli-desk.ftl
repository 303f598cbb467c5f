### The officers' desk: command line.

## Arguments
cli-arg-entry-persons = Person of this name; may be repeated, replaces those before
cli-arg-entry-requirements = Requirement of this label that asks for the document; may be repeated, replaces those before

## akte document
cli-document = Keeps controlled documents.
cli-document-example = akte document list --municipality Neustadt --akte Akte --key-file akte.key
cli-document-add = Records a document.
cli-document-add-example = akte document add "Leitlinie zur Informationssicherheit" --set kind=policy --set version=1.0 --set status=released --set "released_by=Erika Beispiel" --set released_on=01.03.2026 --set review_due_on=01.03.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-document-set = Changes a document; an empty value deletes a field.
cli-document-set-example = akte document set "Leitlinie zur Informationssicherheit" --set kind=policy --set version=1.0 --set status=released --set "released_by=Erika Beispiel" --set released_on=01.03.2026 --set review_due_on=01.03.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-document-list = Shows controlled documents.
cli-document-list-example = akte document list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-document-show = Shows a document with everything recorded.
cli-document-show-example = akte document show "Leitlinie zur Informationssicherheit" --municipality Neustadt --akte Akte --key-file akte.key
cli-document-remove = Deletes a document; evidence stays.
cli-document-remove-example = akte document remove "Leitlinie zur Informationssicherheit" --municipality Neustadt --akte Akte --key-file akte.key

## akte training
cli-training = Keeps evidence of training and awareness.
cli-training-example = akte training list --municipality Neustadt --akte Akte --key-file akte.key
cli-training-add = Records a training.
cli-training-add-example = akte training add "Grundlagen des Datenschutzes" --set held_on=10.02.2026 --set invited=30 --set attended=27 --set repeat_on=10.02.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-training-set = Changes a training; an empty value deletes a field.
cli-training-set-example = akte training set "Grundlagen des Datenschutzes" --set held_on=10.02.2026 --set invited=30 --set attended=27 --set repeat_on=10.02.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-training-list = Shows trainings.
cli-training-list-example = akte training list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-training-show = Shows a training with everything recorded.
cli-training-show-example = akte training show "Grundlagen des Datenschutzes" --municipality Neustadt --akte Akte --key-file akte.key
cli-training-remove = Deletes a training; persons and evidence stay.
cli-training-remove-example = akte training remove "Grundlagen des Datenschutzes" --municipality Neustadt --akte Akte --key-file akte.key

## akte consultation
cli-consultation = Keeps the advice of the officers.
cli-consultation-example = akte consultation list --municipality Neustadt --akte Akte --key-file akte.key
cli-consultation-add = Records a consultation.
cli-consultation-add-example = akte consultation add "Kameras am Bauhof" --set requested_on=05.03.2026 --set "requested_by=Bauhof" --set "opinion=Nur außerhalb der Dienstzeit" --set followed=ja --municipality Neustadt --akte Akte --key-file akte.key
cli-consultation-set = Changes a consultation; an empty value deletes a field.
cli-consultation-set-example = akte consultation set "Kameras am Bauhof" --set requested_on=05.03.2026 --set "requested_by=Bauhof" --set "opinion=Nur außerhalb der Dienstzeit" --set followed=ja --municipality Neustadt --akte Akte --key-file akte.key
cli-consultation-list = Shows consultations.
cli-consultation-list-example = akte consultation list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-consultation-show = Shows a consultation with everything recorded.
cli-consultation-show-example = akte consultation show "Kameras am Bauhof" --municipality Neustadt --akte Akte --key-file akte.key
cli-consultation-remove = Deletes a consultation; activities, target objects and evidence stay.
cli-consultation-remove-example = akte consultation remove "Kameras am Bauhof" --municipality Neustadt --akte Akte --key-file akte.key

## akte task
cli-task = Keeps the tasks of the officers.
cli-task-example = akte task list --municipality Neustadt --akte Akte --key-file akte.key
cli-task-add = Records a task.
cli-task-add-example = akte task add "Verzeichnis durchsehen" --set due_on=15.12.2026 --set "responsible=Erika Beispiel" --municipality Neustadt --akte Akte --key-file akte.key
cli-task-set = Changes a task; an empty value deletes a field.
cli-task-set-example = akte task set "Verzeichnis durchsehen" --set due_on=15.12.2026 --set "responsible=Erika Beispiel" --municipality Neustadt --akte Akte --key-file akte.key
cli-task-list = Shows tasks.
cli-task-list-example = akte task list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-task-show = Shows a task with everything recorded.
cli-task-show-example = akte task show "Verzeichnis durchsehen" --municipality Neustadt --akte Akte --key-file akte.key
cli-task-remove = Deletes a task; what it was linked to stays.
cli-task-remove-example = akte task remove "Verzeichnis durchsehen" --municipality Neustadt --akte Akte --key-file akte.key

## akte objective
cli-objective = Keeps the objectives of information security with their values (ISO/IEC 27001, 6.2).
cli-objective-example = akte objective list --municipality Neustadt --akte Akte --key-file akte.key
cli-objective-add = Records an objective.
cli-objective-add-example = akte objective add "Alle Beschäftigten sind geschult" --set indicator=Schulungsquote --set measure_unit=% --set target_value=95 --set interval_months=3 --set due_on=31.12.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-objective-set = Changes an objective; an empty value deletes a field.
cli-objective-set-example = akte objective set "Alle Beschäftigten sind geschult" --set indicator=Schulungsquote --set measure_unit=% --set target_value=95 --set interval_months=3 --set due_on=31.12.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-objective-list = Shows objectives.
cli-objective-list-example = akte objective list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-objective-show = Shows an objective with everything recorded.
cli-objective-show-example = akte objective show "Alle Beschäftigten sind geschult" --municipality Neustadt --akte Akte --key-file akte.key
cli-objective-remove = Deletes an objective; evidence stays.
cli-objective-remove-example = akte objective remove "Alle Beschäftigten sind geschult" --municipality Neustadt --akte Akte --key-file akte.key

## akte report
cli-report-document-control = Document control: controlled documents with release, distribution and review.
cli-report-document-control-example = akte report document_control --out dokumente.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-trainings = Evidence of training and awareness.
cli-report-trainings-example = akte report trainings --out schulungen.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-objectives = Objectives of information security with all values (ISO/IEC 27001, 6.2).
cli-report-objectives-example = akte report objectives --out ziele.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-desk = Shows the desk: what is due and what is open, and what the year has brought.
cli-desk-example = akte desk --municipality Neustadt --akte Akte --key-file akte.key
