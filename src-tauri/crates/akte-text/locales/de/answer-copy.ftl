### Antworten übertragen.

operation-answer-copy = Antworten übertragen
error-answer-copy-onto-itself = Antworten lassen sich nicht auf das Zielobjekt übertragen, von dem sie stammen.
error-answer-copy-onto-itself-hint = Wählen Sie andere Zielobjekte.
cli-value-what = WAS
cli-value-answer-field = FELD
cli-answer-copy = Überträgt Antworten von einem Zielobjekt auf andere.
cli-answer-copy-example = akte answer copy --from "Server 1" --to "Server 2" --to "Server 3" --with-links --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-copy-more = Ohne --overwrite erhalten nur Anforderungen eine Antwort, die dort noch niemand bearbeitet hat. Alles zusammen ist ein Schritt, der sich zurücknehmen lässt.
cli-answer-copy-arg-from-object = Zielobjekt, dessen Antworten übertragen werden; ohne Angabe der Informationsverbund im Ganzen
cli-answer-copy-arg-to-objects = Zielobjekt, das sie erhält, mehrfach möglich
cli-answer-copy-arg-requirements = Nur die Antwort auf diese Anforderung, mehrfach möglich; ohne Angabe alle
cli-answer-copy-arg-fields = Nur diese Angabe, mehrfach möglich: status, statement, reason, responsible, checked_on, due_on, interviewee, surveyor oder remaining_threats; ohne Angabe alle
cli-answer-copy-arg-overwrite = Was mit vorhandenen Antworten geschieht: nothing (bleiben), empty (leere Felder werden gefüllt) oder all (werden überschrieben); ohne Angabe nothing
cli-answer-copy-arg-with-links = Verknüpft auch Maßnahmen und Nachweise
cli-answer-copy-arg-preview = Zeigt nur, was geschähe
cli-out-copy-done = Übertragen: { $added } neue Antworten, { $changed } geändert, { $kept } unverändert, { $links } neue Verknüpfungen.
cli-out-copy-would = Es würden übertragen: { $added } neue Antworten, { $changed } geändert, { $kept } unverändert, { $links } neue Verknüpfungen.
