### Interview: eine Anforderung nach der anderen.

interview-start = Interview
interview-title = Interview
interview-place = { $at } von { $of }
interview-who = Wer wird befragt?
interview-surveyor = Wer erhebt?
interview-group = Abschnitt
interview-previous = Vorherige Anforderung
interview-next = Nächste Anforderung
interview-end = Beenden
interview-keys = Umsetzungsstatus nach Tasten
interview-hint = Ziffern setzen den Status, Eingabe geht weiter, Alt+N springt zu den Notizen, Alt+O zur nächsten offenen Anforderung, Escape beendet das Interview.
interview-done = Alle Anforderungen besprochen
interview-done-text = Jede Antwort ist gespeichert. Mit „Vorherige Anforderung“ kommen Sie zurück.
shortcut-interview = Interview beginnen
shortcut-interview-status-1 = Ersten Status setzen
shortcut-interview-status-2 = Zweiten Status setzen
shortcut-interview-status-3 = Dritten Status setzen
shortcut-interview-status-4 = Vierten Status setzen
shortcut-interview-status-5 = Fünften Status setzen
shortcut-interview-next = Nächste Anforderung
shortcut-interview-previous = Vorherige Anforderung
shortcut-interview-open = Nächste offene Anforderung
shortcut-interview-notes = Notizen schreiben
shortcut-interview-end = Interview beenden
