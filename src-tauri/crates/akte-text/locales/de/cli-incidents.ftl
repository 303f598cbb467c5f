### Kommandozeile: Sicherheitsvorfälle.

cli-arg-early-warning-hours = Stunden bis zur Erstmeldung nach Landesrecht; leer löscht die Angabe
cli-arg-notification-hours = Stunden bis zur Meldung nach Landesrecht; leer löscht die Angabe
cli-arg-final-report-months = Monate bis zur Abschlussmeldung nach Landesrecht; leer löscht die Angabe

cli-incident = Führt die Sicherheitsvorfälle der Kommune mit allen Meldefristen.
cli-incident-example = akte incident list --municipality Neustadt --akte Akte --key-file akte.key
cli-incident-add = Erfasst einen Sicherheitsvorfall.
cli-incident-add-example = akte incident add "Verschlüsselungstrojaner" --set kind=malware --set severity=high --set "aware_at=21.11.2026 07:30" --set significant=ja --object "Server Rathaus" --municipality Neustadt --akte Akte --key-file akte.key
cli-incident-set = Ändert einen Sicherheitsvorfall; ein leerer Wert löscht eine Angabe.
cli-incident-set-example = akte incident set "Verschlüsselungstrojaner" --set status=contained --set "cause=Makro in einer Bewerbung" --municipality Neustadt --akte Akte --key-file akte.key
cli-incident-list = Zeigt die Sicherheitsvorfälle mit der nächsten Meldung.
cli-incident-list-example = akte incident list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-incident-show = Zeigt einen Sicherheitsvorfall mit allen Angaben und Fristen.
cli-incident-show-example = akte incident show "Verschlüsselungstrojaner" --municipality Neustadt --akte Akte --key-file akte.key
cli-incident-remove = Löscht einen Sicherheitsvorfall; Nachweise, Maßnahmen und Zielobjekte bleiben.
cli-incident-remove-example = akte incident remove "Verschlüsselungstrojaner" --municipality Neustadt --akte Akte --key-file akte.key
cli-report-incidents = Verzeichnis der Sicherheitsvorfälle mit den Blöcken der Meldungen.
cli-report-incidents-example = akte report incidents --out vorfaelle.pdf --municipality Neustadt --akte Akte --key-file akte.key

cli-deadlines-remind = Sagt in einer Zeile, wie viele Fristen überfällig sind oder in zwei Wochen ablaufen, und nennt die nächsten.
cli-deadlines-remind-example = akte deadlines remind --municipality Neustadt --akte Akte --key-file akte.key
cli-out-deadlines-near = Fristen: { $missed } überfällig, { $soon } innerhalb von zwei Wochen.
