### Freigaben: benannte Stände eines Informationsverbunds, und was sich seitdem geändert hat.

## Begriffe
operation-release-add = Stand freigegeben
operation-release-delete = Freigabe zurückgenommen
field-function = Funktion

## Fehler
error-rule-release-incomplete = Zu einer Freigabe gehören eine Version und eine Person.
error-rule-release-incomplete-hint = Tragen Sie die Version ein und wer freigegeben oder geprüft hat.
error-release-missing = Der Informationsverbund hat noch keine Freigabe.
error-release-missing-hint = Geben Sie zuerst einen Stand frei; danach lässt sich vergleichen, was sich geändert hat.
error-release-version-taken = Die Version { $value } ist bereits vergeben.
error-release-version-taken-hint = Wählen Sie eine andere Versionsnummer.

## Bericht
report-description-changes = Was sich seit einer Freigabe oder einem Audit geändert hat, mit Umsetzungsgrad damals und heute.
control-release = Freigegebener Stand
control-release-line = Freigabe { $version } vom { $date }, { $name }
control-release-audit = Audit { $version } vom { $date }, { $name }
control-state-number = Eintrag Nr. { $number } des Änderungsprotokolls
changes-overview-title = Überblick
changes-since-release = Verglichen mit der Freigabe
changes-since-audit = Verglichen mit dem Audit
changes-by = Durch
changes-on = Am
changes-none = Seitdem hat sich nichts geändert.
changes-counts-title = Geänderte Datensätze
changes-kind = Art
changes-added = Neu
changes-changed = Geändert
changes-removed = Entfallen
changes-degree-title = Umsetzungsstand damals und heute
changes-then = Damals
changes-now = Heute
changes-difference = Unterschied
changes-degree = Umsetzungsgrad
changes-details-title = Änderungen im Einzelnen
changes-details-lead = Jeder Datensatz steht einmal: wie er damals war und wie er heute ist, mit der letzten Änderung.
changes-subject = Gegenstand
changes-what = Änderung
changes-when = Zuletzt am
changes-who = Durch
changes-word-added = neu
changes-word-changed = geändert
changes-word-removed = entfallen
changes-word-erased = Inhalt nach Löschregel entfernt
changes-field = Feld
changes-before = Vorher
changes-after = Nachher
limit-since = Vergleich mit einer Freigabe

## Kommandozeile
cli-value-version = VERSION
cli-value-occasion = ANLASS
cli-release = Gibt den Stand eines Informationsverbunds frei und zeigt, was sich seitdem geändert hat.
cli-release-example = akte release list --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-release-add = Gibt den jetzigen Stand frei, oder benennt ihn als den eines Audits.
cli-release-add-example = akte release add 1.0 --by "Petra Beispiel" --function Bürgermeisterin --documents --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-release-add-more = Mit --documents erhalten die Berichte des Informationsverbunds in ihrer Dokumentenhistorie dieselbe, freigegebene Version.
cli-release-list = Listet die Freigaben und Audits auf, die jüngste zuerst.
cli-release-list-example = akte release list --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-release-remove = Nimmt eine Freigabe zurück.
cli-release-remove-example = akte release remove 1.0 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-release-changes = Zeigt, was sich seit einer Freigabe geändert hat.
cli-release-changes-example = akte release changes --since 1.0 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-release-add-arg-version = Versionsnummer
cli-release-remove-arg-version = Versionsnummer
cli-release-changes-arg-since = Version der Freigabe; ohne Angabe die jüngste
cli-arg-occasion = Anlass: release (Freigabe) oder audit
cli-arg-released-by = Wer freigegeben oder geprüft hat
cli-arg-function = Funktion dieser Person
cli-release-add-arg-released-on = Tag der Freigabe; ohne Angabe heute
cli-release-add-arg-remark = Bemerkung
cli-arg-documents = Gibt auch die Berichte frei
cli-arg-release = Der Stand dieser Freigabe statt des jetzigen
cli-arg-since = Nur beim Bericht „changes“: seit dieser Freigabe; ohne Angabe seit der jüngsten
cli-report-changes = Was sich seit einer Freigabe geändert hat.
cli-report-changes-example = akte report changes --since 1.0 --out aenderungen.pdf --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-out-released = Version { $version } ist freigegeben (Datenstand { $state }).
cli-out-released-by = Durch
cli-out-released-on = Am
cli-out-since-release = Seit { $version } vom { $date }: { $count ->
    [0] keine Änderung
    [one] eine Änderung
   *[other] { $count } Änderungen
}. Umsetzungsgrad damals { $then }, heute { $now }.
cli-out-kind-release = Freigabe
cli-out-note = Bemerkung
