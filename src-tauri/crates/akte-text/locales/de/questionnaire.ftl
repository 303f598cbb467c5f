### Fragebögen für Fachbereiche: Arbeitsmappe, Durchsicht, Ablehnungen, Kommandozeile.

## Arbeitsmappe
questionnaire-book = Fragebogen zur Informationssicherheit
questionnaire-cover = Hinweise
questionnaire-sheet = Fragebogen
questionnaire-for = Kommune
questionnaire-domain = Informationsverbund
questionnaire-note = Anschreiben
questionnaire-how = So füllen Sie ihn aus
questionnaire-how-text = Auf dem Blatt „Fragebogen“ { $count ->
    [one] steht eine Anforderung
   *[other] stehen { $count } Anforderungen
}. Füllen Sie nur die hell hinterlegten Spalten aus: Wählen Sie den Status aus der Liste, und beschreiben Sie in einem Satz, wie die Anforderung bei Ihnen umgesetzt ist. Was Sie leer lassen, bleibt, wie es ist.
questionnaire-statuses = Mögliche Status
questionnaire-back = Rückgabe
questionnaire-back-text = Senden Sie die Datei im selben Format (XLSX) zurück. Zeilen dürfen Sie sortieren und löschen, Spalten nicht.
questionnaire-made = Erstellt am
questionnaire-state = Datenstand
questionnaire-object = Zielobjekt
questionnaire-requirement = Anforderung
questionnaire-title = Titel
questionnaire-text = Anforderungstext
questionnaire-status-now = Bisheriger Status
questionnaire-statement-now = Bisherige Umsetzung
questionnaire-status = Status
questionnaire-statement = Umsetzung
questionnaire-reason = Begründung
questionnaire-interviewee = Befragte Person
questionnaire-surveyor = Erhoben durch
questionnaire-checked-on = Erhoben am
questionnaire-remark = Bemerkung
questionnaire-remark-line = Bemerkung: { $text }

## Durchsicht
questionnaire-bad-status = Zelle { $place }: „{ $value }“ ist kein Status.
questionnaire-bad-date = Zelle { $place }: „{ $value }“ ist kein Datum.
questionnaire-no-key = Zeile { $row }: Die Kennung der Zeile fehlt oder ist beschädigt.
questionnaire-object-gone = Das Zielobjekt gibt es nicht mehr.
questionnaire-requirement-gone = Die Anforderung steht in keiner geltenden Fassung.
questionnaire-twice = Zeile { $row }: Dieselbe Anforderung am selben Zielobjekt steht schon weiter oben.
questionnaire-no-reason = Zeile { $row }: „Entbehrlich“ oder „nicht relevant“ braucht eine Begründung.

## Ablehnungen
error-questionnaire-empty = Der Fragebogen würde keine Anforderung enthalten.
error-questionnaire-empty-hint = Wählen Sie Zielobjekte mit Anforderungen, oder wählen Sie Anforderungen aus.
error-questionnaire-unknown = „{ $file }“ ist kein Fragebogen dieser Anwendung.
error-questionnaire-unknown-hint = Wählen Sie die Datei, die der Fachbereich zurückgesandt hat; die verborgene letzte Spalte muss erhalten sein.
error-questionnaire-foreign = „{ $file }“ gehört zu einer anderen Kommune oder zu einem anderen Informationsverbund.
error-questionnaire-foreign-hint = Wechseln Sie dorthin, und lesen Sie die Datei dort ein.
error-questionnaire-column-missing = In „{ $file }“ fehlt die Spalte „{ $column }“.
error-questionnaire-column-missing-hint = Stellen Sie die Überschrift wieder her, oder lassen Sie sich die Datei neu senden.
error-questionnaire-changed = „{ $file }“ wurde seit der Durchsicht verändert.
error-questionnaire-changed-hint = Lesen Sie die Datei noch einmal ein, und sehen Sie sie erneut durch.
error-questionnaire-row-unusable = Zeile { $line } lässt sich nicht übernehmen.
error-questionnaire-row-unusable-hint = Die Durchsicht nennt den Grund.
operation-questionnaire-import = Antworten aus einem Fragebogen übernommen

## akte questionnaire
cli-questionnaire = Gibt Fragebögen für Fachbereiche aus und übernimmt, was zurückkommt.
cli-questionnaire-example = akte questionnaire export --out fragebogen.xlsx --municipality Neustadt --akte Akte --key-file akte.key
cli-questionnaire-export = Schreibt einen Fragebogen als Arbeitsmappe.
cli-questionnaire-export-example = akte questionnaire export --object "Server 1" --note "Bitte bis 15.12. zurück an die ISB." --out fragebogen.xlsx --municipality Neustadt --akte Akte --key-file akte.key
cli-questionnaire-export-arg-requirements = Nur diese Anforderung, mehrfach möglich; ohne Angabe alle, nach denen am Zielobjekt gefragt wird
cli-questionnaire-export-arg-note = Anschreiben auf dem ersten Blatt
cli-questionnaire-export-arg-to-file = Wohin die Arbeitsmappe geschrieben wird
cli-arg-questionnaire = Der ausgefüllte Fragebogen (XLSX)
cli-questionnaire-review = Zeigt Zeile für Zeile, was ein Fragebogen ändern würde; geändert wird nichts.
cli-questionnaire-review-example = akte questionnaire review fragebogen.xlsx --municipality Neustadt --akte Akte --key-file akte.key
cli-questionnaire-import = Übernimmt neue Angaben aus einem Fragebogen, in einem Schritt.
cli-questionnaire-import-example = akte questionnaire import fragebogen.xlsx --row 3 --row 4 --municipality Neustadt --akte Akte --key-file akte.key
cli-questionnaire-import-arg-rows = Nur diese Zeile, wie „review“ sie nennt; mehrfach möglich. Ohne Angabe alle neuen Angaben ohne Konflikt
cli-questionnaire-import-arg-with-conflicts = Auch Zeilen, deren Antwort inzwischen geändert wurde
cli-out-questionnaire = Fragebogen geschrieben: { $path }.
cli-out-questionnaire-taken = Übernommene Antworten: { $count }.
cli-out-row = Zeile
cli-out-row-state = Was ist damit
cli-out-row-asked = Anforderung
cli-out-row-changes = Was sich ändert
