### Copying answers.

operation-answer-copy = Answers copied
error-answer-copy-onto-itself = Answers cannot be copied onto the target object that they are from.
error-answer-copy-onto-itself-hint = Choose other target objects.
cli-value-what = WHAT
cli-value-answer-field = FIELD
cli-answer-copy = Copies answers from one target object to others.
cli-answer-copy-example = akte answer copy --from "Server 1" --to "Server 2" --to "Server 3" --with-links --domain "Town hall" --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-copy-more = Without --overwrite, only requirements that nobody has answered there get an answer. All of it is one step, which can be taken back.
cli-answer-copy-arg-from-object = Target object whose answers are copied; the information domain as a whole if left out
cli-answer-copy-arg-to-objects = Target object that gets them; may be repeated
cli-answer-copy-arg-requirements = Only the answer to this requirement; may be repeated; all if left out
cli-answer-copy-arg-fields = Only this field; may be repeated: status, statement, reason, responsible, checked_on, due_on, interviewee, surveyor or remaining_threats; all if left out
cli-answer-copy-arg-overwrite = What happens to answers that are there: nothing (they stay), empty (empty fields are filled) or all (they are overwritten); nothing if left out
cli-answer-copy-arg-with-links = Links measures and evidence, too
cli-answer-copy-arg-preview = Only shows what would be done
cli-out-copy-done = Copied: { $added } new answers, { $changed } changed, { $kept } unchanged, { $links } new links.
cli-out-copy-would = Would be copied: { $added } new answers, { $changed } changed, { $kept } unchanged, { $links } new links.
