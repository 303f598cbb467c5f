### Antworten übertragen: Texte des Fensters.

answer-copy = Übertragen …
answer-copy-title = { $count ->
    [one] Eine Antwort übertragen
   *[other] { $count } Antworten übertragen
}
answer-copy-from = Von: { $name }
answer-copy-to = Auf diese Zielobjekte
object-picks-none = Kein anderes Zielobjekt gefunden.
answer-copy-filter = Zielobjekt suchen
answer-copy-overwrite = Vorhandene Antworten
copy-overwrite-nothing = bleiben, wie sie sind
copy-overwrite-empty = bleiben; nur leere Felder werden gefüllt
copy-overwrite-all = werden überschrieben
answer-copy-fields = Diese Angaben
answer-field-status = Umsetzungsstatus
answer-field-statement = Umsetzungsbeschreibung
answer-field-reason = Begründung
answer-field-responsible = Verantwortlich
answer-field-checked-on = Datum der Erhebung
answer-field-due-on = Umsetzung bis
answer-field-interviewee = Befragte Person
answer-field-surveyor = Erhoben durch
answer-copy-links = Maßnahmen und Nachweise ebenso verknüpfen
answer-copy-would = { $added } neue Antworten, { $changed } geändert, { $kept } unverändert
answer-copy-do = Übertragen
answer-copy-done = { $count ->
    [one] Eine Antwort übertragen.
   *[other] { $count } Antworten übertragen.
}
