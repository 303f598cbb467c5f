### Berichtsregister: Übergaben und die Prüfung von PDF-Dateien.

operation-report-handover-add = Übergabe eines Berichts eingetragen
operation-report-handover-save = Übergabe eines Berichts geändert
operation-report-handover-delete = Übergabe eines Berichts gelöscht
operation-municipality-logo-save = Wappen oder Logo gesetzt
operation-municipality-logo-delete = Wappen oder Logo entfernt

field-report-number = Bericht Nr.
field-recipient = Empfänger
field-handed-on = Übergeben am
field-handed-by = Übergeben von

## Ergebnis der Prüfung
report-verdict-sentence-unchanged = Unverändert: Diese Datei ist Bericht Nr. { $number } („{ $title }“), erstellt am { $created } aus Datenstand { $state }.
report-verdict-sentence-signed = Unverändert und unterschrieben: Diese Datei ist Bericht Nr. { $number } („{ $title }“), erstellt am { $created } aus Datenstand { $state }. Danach wurde nur unterschrieben.
report-verdict-sentence-changed = Verändert: Diese Datei gibt sich als Bericht Nr. { $number } („{ $title }“) vom { $created } aus, ist aber nicht mehr so, wie sie erstellt wurde.
report-verdict-sentence-foreign = Unbekannt: Diese Datei wurde nicht von dieser Akte erstellt.
report-verdict-sentence-unreadable = Diese Datei ist keine lesbare PDF-Datei.
report-verdict-elsewhere-unchanged = Unverändert: Diese Akte hat die Datei für eine andere Kommune erstellt.
report-verdict-elsewhere-signed = Unverändert und unterschrieben: Diese Akte hat die Datei für eine andere Kommune erstellt. Danach wurde nur unterschrieben.
report-verdict-elsewhere-changed = Verändert: Diese Datei gibt sich als Bericht aus, den diese Akte für eine andere Kommune erstellt hat, ist aber nicht mehr so, wie sie erstellt wurde.
report-verdict-other-akte = Unbekannt: Diese Datei trägt die Prüfsumme eines Berichts, den diese Akte nicht kennt.
report-verdict-hint-unchanged = Die Datei stimmt Byte für Byte mit der erstellten überein.
report-verdict-hint-signed = Angehängt wurden nur elektronische Unterschriften oder Zeitstempel. Ob eine Unterschrift gültig ist, prüft Ihr PDF-Programm.
report-verdict-hint-changed = Verlassen Sie sich nicht auf diese Datei. Erstellen Sie den Bericht neu oder lassen Sie sich die ursprüngliche Datei geben.
report-verdict-hint-foreign = Öffnen Sie die Akte, aus der die Datei stammt. Wurde die Akte aus einer älteren Sicherung wiederhergestellt, kennt sie spätere Berichte nicht.
report-verdict-hint-unreadable = Prüfen Sie, ob die Datei vollständig übertragen wurde.

register-states-differ = Informationsverbund „{ $domain }“: Die jüngsten Referenzdokumente beruhen auf verschiedenen Datenständen – { $states }. Für eine Prüfung sind sie aus einem Datenstand zu erstellen, etwa als Prüfpaket.
register-state-of = Datenstand { $state }: { $reports }
register-state-report = { $code } (Nr. { $number })
