### Copying answers: texts of the window.

answer-copy = Copy …
answer-copy-title = { $count ->
    [one] Copy one answer
   *[other] Copy { $count } answers
}
answer-copy-from = From: { $name }
answer-copy-to = To these target objects
object-picks-none = No other target object found.
answer-copy-filter = Search target object
answer-copy-overwrite = Answers that are there
copy-overwrite-nothing = stay as they are
copy-overwrite-empty = stay; only empty fields are filled
copy-overwrite-all = are overwritten
answer-copy-fields = These fields
answer-field-status = Implementation status
answer-field-statement = Implementation statement
answer-field-reason = Reason
answer-field-responsible = Responsible
answer-field-checked-on = Date of the check
answer-field-due-on = Implementation until
answer-field-interviewee = Interviewee
answer-field-surveyor = Checked by
answer-copy-links = Link measures and evidence, too
answer-copy-would = { $added } new answers, { $changed } changed, { $kept } unchanged
answer-copy-do = Copy
answer-copy-done = { $count ->
    [one] One answer copied.
   *[other] { $count } answers copied.
}
