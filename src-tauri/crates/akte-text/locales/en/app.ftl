### Names of operations, records and fields, findings of reading and checking.

## Operations in the change log
operation-municipality-add = Municipality added
operation-municipality-save = Municipality changed
operation-domain-add = Information domain added
operation-domain-save = Information domain changed
operation-domain-catalog = Catalog put in force
operation-target-object-add = Target object added
operation-target-object-save = Target object changed
operation-target-object-delete = Target object deleted
operation-target-object-import = Target objects imported
operation-answer-save = Answers recorded
operation-answer-import = Answers imported
operation-measure-add = Measure added
operation-measure-save = Measure changed
operation-measure-link = Links of a measure changed
operation-measure-delete = Measure deleted
operation-measure-import = Measures imported
operation-evidence-add = Evidence added
operation-evidence-save = Evidence changed
operation-evidence-link = Links of evidence changed
operation-evidence-delete = Evidence deleted
operation-document-revision-add = Document version added
operation-document-revision-save = Document version changed
operation-catalog-import = Catalog imported
operation-demo-create = Demonstration data created
operation-undo = Undone
operation-redo = Redone
operation-log-erase = Log contents erased by a rule
operation-unknown = Operation “{ $code }”

## Steps of work
phase-starting = Starting
phase-reading = Reading the file
phase-checking = Checking the content
phase-backing-up = Making a backup
phase-storing = Saving
phase-collecting = Collecting data
phase-rendering = Laying out the report
phase-verifying-database = Checking the database
phase-verifying-log = Checking the change log
phase-verifying-files = Checking evidence files
phase-demonstrating = Creating demonstration data

## Kinds of records
record-municipality = municipality
record-information-domain = information domain
record-target-object = target object
record-answer = answer
record-measure = measure
record-measure-link = link of a measure
record-evidence = evidence
record-evidence-link = link of evidence
record-document-revision = document version
record-catalog = catalog
record-catalog-line = catalog
record-requirement = requirement
record-door = way in
record-operation = operation
record-backup = backup

## Ways in
door-passphrase = passphrase
door-recovery-key = recovery key
door-keyring = keyring
door-key-file = key file

## Fields in the history
field-id = Id
field-municipality-id = Municipality
field-domain-id = Information domain
field-name = Name
field-official-name = Official name
field-legal-form = Legal form
field-land = Land
field-official-key = Official municipality key
field-street = Street
field-postal-code = Postal code
field-town = Town
field-email = E-mail
field-phone = Telephone
field-authority-head = Head of the authority
field-security-officer = Information security officer
field-data-protection-officer = Data protection officer
field-demo = Demonstration data
field-description = Description
field-method = Method
field-responsible = Responsible
field-catalogs = Catalogs
field-kind = Kind
field-member-count = Count
field-parent-id = Group
field-target-object-id = Target object
field-requirement-id = Requirement
field-status = Status
field-statement = Implementation
field-reason = Reason
field-checked-on = Checked on
field-due-on = Due on
field-interviewee = Interviewee
field-title = Title
field-done-on = Done on
field-cost-once = One-off cost
field-cost-yearly = Yearly cost
field-priority = Priority
field-measure-id = Measure
field-owner = Owner
field-file-name = File name
field-size = Size
field-sha256 = SHA-256
field-valid-from = Valid from
field-valid-until = Valid until
field-classification = Classification
field-recorded-on = Recorded on
field-evidence-id = Evidence
field-report = Report
field-version = Version
field-edited-on = Last edited
field-editor = Edited by
field-editor-function = Function
field-remark = Remark
field-next-revision-on = Next revision
field-distribution = Distribution
field-released-by = Released by
field-released-on = Released on
field-uuid = UUID
field-line-id = Catalog
field-last-modified = Last modified
field-file-sha256 = SHA-256 of the file
field-requirements = Requirements
field-line = Line
field-label = Number
field-object = Target object
field-parent = Group
field-catalog = Catalog
field-requirement = Requirement

## Findings while a catalog is read
finding-unknown = Finding { $code }: { $detail }
finding-catalog-utf8-bom = A byte order mark stands before the content. It was skipped.
finding-catalog-unknown-key = OSCAL does not know the field “{ $detail }”. It was not taken over.
finding-catalog-not-kept = The field “{ $detail }” is not needed and was not taken over.
finding-catalog-wrong-type = The value “{ $detail }” is of another type than intended. It was read all the same.
finding-catalog-value-lost = The value “{ $detail }” could not be read and is missing.
finding-catalog-duplicate-key = The field “{ $detail }” stands twice. Lists were joined, of texts the last one counts.
finding-catalog-empty-list = The list “{ $detail }” is empty. OSCAL wants it left out.
finding-catalog-missing-field = The mandatory field “{ $detail }” is missing.
finding-catalog-bad-token = The identifier “{ $detail }” breaks OSCAL's rules. It was taken over all the same.
finding-catalog-bad-uuid = “{ $detail }” is not a valid UUID. It was taken over all the same.
finding-catalog-renamed-prop = The property “{ $detail }” has an outdated name. It was read under the new one.
finding-catalog-unknown-version = The OSCAL version “{ $detail }” has not been tried.
finding-catalog-no-requirements = The catalog holds no requirements.
finding-catalog-no-alt-identifier = The requirement “{ $detail }” has no lasting identifier. Its number counts as one.
finding-catalog-several-alt-identifiers = A requirement has several lasting identifiers (“{ $detail }”). The first counts.
finding-catalog-duplicate-id = The number “{ $detail }” occurs more than once. The lasting identifiers tell the requirements apart.
finding-catalog-duplicate-param = The parameter “{ $detail }” stands twice. The first counts.
finding-catalog-dangling-link = The link “{ $detail }” leads to nothing in this file.
finding-catalog-undefined-param = The parameter “{ $detail }” is used but not described.
finding-catalog-no-statement = The requirement “{ $detail }” has no text.
finding-catalog-several-statements = A requirement has several texts ({ $detail }).

## Findings while a table is read
finding-csv-encoding-guessed = The file is neither UTF-8 nor UTF-16. It was read as Windows-1252.
finding-csv-unknown-column = The column is not used. Known are: { $detail }.
finding-csv-too-many-cells = The row has more cells than the heading: “{ $detail }”.
finding-csv-cell-too-long = The cell is too long: { $detail } characters.
finding-csv-missing-value = Something is missing here.
finding-csv-bad-date = “{ $detail }” is not a date. Write 31.12.2026 or 2026-12-31.
finding-csv-two-digit-year = “{ $detail }” has a year of two digits. Write four.
finding-csv-bad-amount = “{ $detail }” is not an amount. Write 1.234,50, for example.
finding-csv-bad-count = “{ $detail }” is not a whole number from 1.
finding-csv-bad-word = “{ $detail }” is not one of the choices.
finding-csv-duplicate-row = The same entry stands in line { $detail } already.

## Findings while the Akte is checked
verify-clean = The change log is intact.
verify-log-payload-changed = The content of entry { $number } of the change log was changed afterwards.
verify-log-payload-missing = The content of entry { $number } of the change log is missing, and no erasure was logged.
verify-log-entry-changed = Entry { $number } of the change log was changed afterwards.
verify-log-entry-missing = Entry { $number } of the change log is missing.
verify-log-operation-missing = Entry { $number } of the change log has lost its operation.
verify-log-head-changed = Entry { $number } of the change log is no longer the one that stands { $place }. The log was written anew.
head-report = in report no. { $name }
head-backup = in the backup “{ $name }”
head-given = in “{ $name }”
verify-database = The database is damaged: { $detail }.
verify-reference = A reference in table “{ $table }” leads nowhere.
verify-evidence-missing = The file of a piece of evidence is missing (SHA-256 { $sha256 }).
verify-evidence-altered = The file of a piece of evidence was altered (SHA-256 { $sha256 }).
verify-evidence-orphans = The vault holds files that belong to no evidence: { $files }.
verify-search = The search index does not fit the data: { $detail }.

## What the reports show
report-description-a4 = All requirements per target object with status, reason, evidence and measures; for audit and certification.
report-description-a6 = Open requirements with measures, responsible persons, dates and costs; for management and implementation.
report-description-entry-check = Answers per topic with degree and next steps; for small administrations that begin.
report-description-evidence-list = All evidence with checksum, validity and what it proves.
