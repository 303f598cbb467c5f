### Texte des Fensters zu Freigaben.

reports-tab-releases = Freigaben
releases-add = Stand freigeben …
releases-add-title = Stand freigeben
releases-lead = Eine Freigabe hält den Stand des Informationsverbunds fest. Berichte lassen sich auch später aus ihr erstellen, und jede Änderung danach wird sichtbar.
releases-empty = Noch kein Stand freigegeben
releases-empty-text = Geben Sie den Stand frei, den die Leitung beschlossen oder ein Audit geprüft hat. Danach zeigt diese Ansicht, was sich seitdem geändert hat.
releases-occasion = Anlass
releases-version = Version
releases-version-hint = zum Beispiel 1.0
releases-by = Freigegeben oder geprüft durch
releases-function = Funktion
releases-on = Am
releases-remark = Bemerkung
releases-documents = Berichte dieses Informationsverbunds in derselben Version freigeben
releases-remove = Freigabe zurücknehmen
releases-remove-title = Freigabe { $version } zurücknehmen?
releases-remove-text = Der Stand verliert seinen Namen. Die Daten und die Dokumentenhistorie der Berichte bleiben, wie sie sind.
releases-changes = { $count ->
    [0] Seitdem hat sich nichts geändert.
    [one] Eine Änderung seitdem
   *[other] { $count } Änderungen seitdem
}
releases-degree = Umsetzungsgrad damals { $then }, heute { $now }
releases-state = Datenstand { $number }
options-release = Datenstand
options-release-now = Jetzt
options-since = Verglichen mit
options-since-latest = Jüngste Freigabe
field-occasion = Anlass
field-function = Funktion
releases-more = { $count } weitere Änderungen anzeigen
