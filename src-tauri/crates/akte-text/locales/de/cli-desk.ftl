### Schreibtisch der Beauftragten: Kommandozeile.

## Angaben
cli-arg-entry-persons = Person mit diesem Namen; mehrfach möglich, ersetzt die bisherigen
cli-arg-entry-requirements = Anforderung mit dieser Bezeichnung, die das Dokument verlangt; mehrfach möglich, ersetzt die bisherigen

## akte document
cli-document = Führt die gelenkten Dokumente.
cli-document-example = akte document list --municipality Neustadt --akte Akte --key-file akte.key
cli-document-add = Erfasst ein Dokument.
cli-document-add-example = akte document add "Leitlinie zur Informationssicherheit" --set kind=policy --set version=1.0 --set status=released --set "released_by=Erika Beispiel" --set released_on=01.03.2026 --set review_due_on=01.03.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-document-set = Ändert ein Dokument; ein leerer Wert löscht eine Angabe.
cli-document-set-example = akte document set "Leitlinie zur Informationssicherheit" --set kind=policy --set version=1.0 --set status=released --set "released_by=Erika Beispiel" --set released_on=01.03.2026 --set review_due_on=01.03.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-document-list = Zeigt die gelenkten Dokumente.
cli-document-list-example = akte document list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-document-show = Zeigt ein Dokument mit allen Angaben.
cli-document-show-example = akte document show "Leitlinie zur Informationssicherheit" --municipality Neustadt --akte Akte --key-file akte.key
cli-document-remove = Löscht ein Dokument; Nachweise bleiben.
cli-document-remove-example = akte document remove "Leitlinie zur Informationssicherheit" --municipality Neustadt --akte Akte --key-file akte.key

## akte training
cli-training = Führt die Schulungs- und Sensibilisierungsnachweise.
cli-training-example = akte training list --municipality Neustadt --akte Akte --key-file akte.key
cli-training-add = Erfasst eine Schulung.
cli-training-add-example = akte training add "Grundlagen des Datenschutzes" --set held_on=10.02.2026 --set invited=30 --set attended=27 --set repeat_on=10.02.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-training-set = Ändert eine Schulung; ein leerer Wert löscht eine Angabe.
cli-training-set-example = akte training set "Grundlagen des Datenschutzes" --set held_on=10.02.2026 --set invited=30 --set attended=27 --set repeat_on=10.02.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-training-list = Zeigt die Schulungen.
cli-training-list-example = akte training list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-training-show = Zeigt eine Schulung mit allen Angaben.
cli-training-show-example = akte training show "Grundlagen des Datenschutzes" --municipality Neustadt --akte Akte --key-file akte.key
cli-training-remove = Löscht eine Schulung; Personen und Nachweise bleiben.
cli-training-remove-example = akte training remove "Grundlagen des Datenschutzes" --municipality Neustadt --akte Akte --key-file akte.key

## akte consultation
cli-consultation = Führt die Beratungen der Beauftragten.
cli-consultation-example = akte consultation list --municipality Neustadt --akte Akte --key-file akte.key
cli-consultation-add = Erfasst eine Beratung.
cli-consultation-add-example = akte consultation add "Kameras am Bauhof" --set requested_on=05.03.2026 --set "requested_by=Bauhof" --set "opinion=Nur außerhalb der Dienstzeit" --set followed=ja --municipality Neustadt --akte Akte --key-file akte.key
cli-consultation-set = Ändert eine Beratung; ein leerer Wert löscht eine Angabe.
cli-consultation-set-example = akte consultation set "Kameras am Bauhof" --set requested_on=05.03.2026 --set "requested_by=Bauhof" --set "opinion=Nur außerhalb der Dienstzeit" --set followed=ja --municipality Neustadt --akte Akte --key-file akte.key
cli-consultation-list = Zeigt die Beratungen.
cli-consultation-list-example = akte consultation list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-consultation-show = Zeigt eine Beratung mit allen Angaben.
cli-consultation-show-example = akte consultation show "Kameras am Bauhof" --municipality Neustadt --akte Akte --key-file akte.key
cli-consultation-remove = Löscht eine Beratung; Verarbeitungstätigkeiten, Zielobjekte und Nachweise bleiben.
cli-consultation-remove-example = akte consultation remove "Kameras am Bauhof" --municipality Neustadt --akte Akte --key-file akte.key

## akte task
cli-task = Führt die Aufgaben der Beauftragten.
cli-task-example = akte task list --municipality Neustadt --akte Akte --key-file akte.key
cli-task-add = Erfasst eine Aufgabe.
cli-task-add-example = akte task add "Verzeichnis durchsehen" --set due_on=15.12.2026 --set "responsible=Erika Beispiel" --municipality Neustadt --akte Akte --key-file akte.key
cli-task-set = Ändert eine Aufgabe; ein leerer Wert löscht eine Angabe.
cli-task-set-example = akte task set "Verzeichnis durchsehen" --set due_on=15.12.2026 --set "responsible=Erika Beispiel" --municipality Neustadt --akte Akte --key-file akte.key
cli-task-list = Zeigt die Aufgaben.
cli-task-list-example = akte task list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-task-show = Zeigt eine Aufgabe mit allen Angaben.
cli-task-show-example = akte task show "Verzeichnis durchsehen" --municipality Neustadt --akte Akte --key-file akte.key
cli-task-remove = Löscht eine Aufgabe; womit sie verknüpft war, bleibt.
cli-task-remove-example = akte task remove "Verzeichnis durchsehen" --municipality Neustadt --akte Akte --key-file akte.key

## akte objective
cli-objective = Führt die Sicherheitsziele mit ihren Messwerten (ISO/IEC 27001, 6.2).
cli-objective-example = akte objective list --municipality Neustadt --akte Akte --key-file akte.key
cli-objective-add = Erfasst ein Sicherheitsziel.
cli-objective-add-example = akte objective add "Alle Beschäftigten sind geschult" --set indicator=Schulungsquote --set measure_unit=% --set target_value=95 --set interval_months=3 --set due_on=31.12.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-objective-set = Ändert ein Sicherheitsziel; ein leerer Wert löscht eine Angabe.
cli-objective-set-example = akte objective set "Alle Beschäftigten sind geschult" --set indicator=Schulungsquote --set measure_unit=% --set target_value=95 --set interval_months=3 --set due_on=31.12.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-objective-list = Zeigt die Sicherheitsziele.
cli-objective-list-example = akte objective list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-objective-show = Zeigt ein Sicherheitsziel mit allen Angaben.
cli-objective-show-example = akte objective show "Alle Beschäftigten sind geschult" --municipality Neustadt --akte Akte --key-file akte.key
cli-objective-remove = Löscht ein Sicherheitsziel; Nachweise bleiben.
cli-objective-remove-example = akte objective remove "Alle Beschäftigten sind geschult" --municipality Neustadt --akte Akte --key-file akte.key

## akte report
cli-report-document-control = Dokumentenlenkung: gelenkte Dokumente mit Freigabe, Verteiler und Überprüfung.
cli-report-document-control-example = akte report document_control --out dokumente.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-trainings = Schulungs- und Sensibilisierungsnachweise.
cli-report-trainings-example = akte report trainings --out schulungen.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-objectives = Sicherheitsziele mit allen Messwerten (ISO/IEC 27001, 6.2).
cli-report-objectives-example = akte report objectives --out ziele.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-desk = Zeigt den Schreibtisch: was fällig und was offen ist, und was das Jahr gebracht hat.
cli-desk-example = akte desk --municipality Neustadt --akte Akte --key-file akte.key
