### Questionnaires for departments: workbook, review, refusals, command line.

## Workbook
questionnaire-book = Information security questionnaire
questionnaire-cover = Instructions
questionnaire-sheet = Questionnaire
questionnaire-for = Municipality
questionnaire-domain = Information domain
questionnaire-note = Note
questionnaire-how = How to fill it in
questionnaire-how-text = On the sheet “Questionnaire” there { $count ->
    [one] is one requirement
   *[other] are { $count } requirements
}. Fill in the light columns only: choose the status from the list, and describe in a sentence how you implement the requirement. What you leave empty stays as it is.
questionnaire-statuses = Possible statuses
questionnaire-back = Return
questionnaire-back-text = Send the file back in the same format (XLSX). You may sort and delete rows, but not columns.
questionnaire-made = Made on
questionnaire-state = Data state
questionnaire-object = Target object
questionnaire-requirement = Requirement
questionnaire-title = Title
questionnaire-text = Text of the requirement
questionnaire-status-now = Status so far
questionnaire-statement-now = Implementation so far
questionnaire-status = Status
questionnaire-statement = Implementation
questionnaire-reason = Reason
questionnaire-interviewee = Who was asked
questionnaire-surveyor = Checked by
questionnaire-checked-on = Checked on
questionnaire-remark = Remark
questionnaire-remark-line = Remark: { $text }

## Review
questionnaire-bad-status = Cell { $place }: “{ $value }” is no status.
questionnaire-bad-date = Cell { $place }: “{ $value }” is no date.
questionnaire-no-key = Row { $row }: the key of the row is missing or damaged.
questionnaire-object-gone = The target object does not exist any more.
questionnaire-requirement-gone = The requirement is in no version in force.
questionnaire-twice = Row { $row }: the same requirement at the same target object stands further up.
questionnaire-no-reason = Row { $row }: “dispensable” or “not relevant” needs a reason.

## Refusals
error-questionnaire-empty = The questionnaire would contain no requirement.
error-questionnaire-empty-hint = Choose target objects with requirements, or choose requirements.
error-questionnaire-unknown = “{ $file }” is no questionnaire of this program.
error-questionnaire-unknown-hint = Choose the file that the department sent back; its hidden last column must be there.
error-questionnaire-foreign = “{ $file }” belongs to another municipality or information domain.
error-questionnaire-foreign-hint = Go there and read the file there.
error-questionnaire-column-missing = “{ $file }” lacks the column “{ $column }”.
error-questionnaire-column-missing-hint = Restore the heading, or have the file sent again.
error-questionnaire-changed = “{ $file }” was changed since the review.
error-questionnaire-changed-hint = Read the file once more and look through it again.
error-questionnaire-row-unusable = Row { $line } cannot be taken over.
error-questionnaire-row-unusable-hint = The review says why.
operation-questionnaire-import = Answers taken over from a questionnaire

## akte questionnaire
cli-questionnaire = Writes questionnaires for departments and takes over what comes back.
cli-questionnaire-example = akte questionnaire export --out questionnaire.xlsx --municipality Neustadt --akte Akte --key-file akte.key
cli-questionnaire-export = Writes a questionnaire as a workbook.
cli-questionnaire-export-example = akte questionnaire export --object "Server 1" --note "Please return by 15 December." --out questionnaire.xlsx --municipality Neustadt --akte Akte --key-file akte.key
cli-questionnaire-export-arg-requirements = Only this requirement, may be repeated; all that are asked for at the target object if left out
cli-questionnaire-export-arg-note = Note on the first sheet
cli-questionnaire-export-arg-to-file = Where the workbook is written
cli-arg-questionnaire = The questionnaire that was filled in (XLSX)
cli-questionnaire-review = Shows row by row what a questionnaire would change; nothing is changed.
cli-questionnaire-review-example = akte questionnaire review questionnaire.xlsx --municipality Neustadt --akte Akte --key-file akte.key
cli-questionnaire-import = Takes over what is new in a questionnaire, in one step.
cli-questionnaire-import-example = akte questionnaire import questionnaire.xlsx --row 3 --row 4 --municipality Neustadt --akte Akte --key-file akte.key
cli-questionnaire-import-arg-rows = Only this row, as “review” calls it; may be repeated. Everything new without a conflict if left out
cli-questionnaire-import-arg-with-conflicts = Also rows whose answer was changed meanwhile
cli-out-questionnaire = Questionnaire written: { $path }.
cli-out-questionnaire-taken = Answers taken over: { $count }.
cli-out-row = Row
cli-out-row-state = State
cli-out-row-asked = Requirement
cli-out-row-changes = What changes
