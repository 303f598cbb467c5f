### Output of the command line "akte": headings, sentences, its own refusals.

## In general
cli-out-nothing = No entries.
cli-out-part = Shown: { $shown } of { $total }.
cli-out-refused = Refused: { $message } [{ $code }]
cli-out-yes = yes
cli-out-no = no

## Kinds of records
cli-out-kind-municipality = Municipality
cli-out-kind-domain = Information domain
cli-out-kind-information-domain = Information domain
cli-out-kind-catalog = Catalog
cli-out-kind-measure = Measure
cli-out-kind-evidence = Evidence
cli-out-kind-requirement = Requirement
cli-out-kind-answer = Answer
cli-out-kind-object = Target object
cli-out-kind-target-object = Target object
cli-out-kind-group = Group

## Headings and fields
cli-out-name = Name
cli-out-id = ID
cli-out-kind = Kind
cli-out-title = Title
cli-out-label = Label
cli-out-description = Description
cli-out-legal-form = Legal form
cli-out-land = Land
cli-out-security-officer = ISB
cli-out-data-protection-officer = DSB
cli-out-domains = Domains
cli-out-domain = Information domain
cli-out-method = Method
cli-out-responsible = Responsible
cli-out-catalogs = Catalogs
cli-out-catalog = Catalog
cli-out-count = Count
cli-out-group = Group
cli-out-answers = Answers
cli-out-status = Status
cli-out-statement = Implementation
cli-out-reason = Reason
cli-out-due-on = Due
cli-out-measures = Measures
cli-out-evidence = Evidence
cli-out-priority = Priority
cli-out-cost-once = Investment, one-off
cli-out-cost-yearly = Material, yearly
cli-out-requirements = Requirements
cli-out-file = File
cli-out-size = Size
cli-out-valid-until = Valid until
cli-out-validity = Validity
cli-out-links = Links
cli-out-version = Version
cli-out-new = New
cli-out-warnings = Warnings
cli-out-errors = Errors
cli-out-remark = Result
cli-out-known = known already
cli-out-imported = imported
cli-out-texts = With texts
cli-out-in-force = In force
cli-out-imported-at = Imported
cli-out-last-modified = Last modified
cli-out-publishers = Publishers
cli-out-rights = Rights
cli-out-sha256 = SHA-256
cli-out-findings = The import noticed:
cli-out-severity = Severity
cli-out-severity-note = note
cli-out-severity-warning = warning
cli-out-severity-error = error
cli-out-message = Message
cli-out-place = Place
cli-out-modal-verb = Modal verb
cli-out-level = Level
cli-out-effort = Effort
cli-out-identity = Identity
cli-out-requirement-text = Requirement
cli-out-guidance = Guidance
cli-out-passage = Passage
cli-out-report = Report
cli-out-number = No.
cli-out-as-of = As of
cli-out-created-at = Made
cli-out-actor = Who
cli-out-state = Data state
cli-out-content-hash = Content hash
cli-out-at = When
cli-out-operation = What
cli-out-changes = Changes
cli-out-door = Door
cli-out-door-label = Label
cli-out-old-label = Before
cli-out-new-label = Now
cli-out-new-title = Title now
cli-out-likeness = Alike
cli-out-certain = Certain
cli-out-answered-on = Answered on
cli-out-noted = Noted
cli-out-successor = Successor
cli-out-param = Parameter
cli-out-publisher-value = Catalog's value
cli-out-own-value = Own value
cli-out-effect-carried = Carried over
cli-out-effect-moved = Renumbered
cli-out-effect-review = To review
cli-out-effect-archived = Archived
cli-out-effect-returned = In force again
cli-out-effect-new = New requirements
cli-out-effect-params = Parameter values
cli-out-effect-params-unused = Parameter values no longer used

## Done
cli-out-added = "{ $name }" is added.
cli-out-changed = "{ $name }" is changed.
cli-out-answers-saved = { $count ->
    [0] Nothing has changed.
    [one] 1 answer is saved.
   *[other] { $count } answers are saved.
}
cli-out-rows-imported = { $count ->
    [one] 1 row is imported.
   *[other] { $count } rows are imported.
}
cli-out-evidence-added = { $count ->
    [one] 1 piece of evidence is added.
   *[other] { $count } pieces of evidence are added.
}
cli-out-written = Written: { $path }
cli-out-unchanged = unchanged: { $count }
cli-out-update-target = New version: { $name }
cli-out-update-from = { $count ->
    [one] In force in one information domain so far: { $name }
   *[other] In force in { $count } information domains so far: { $name }
}
cli-out-update-nothing = Nothing to do: the version is in force everywhere already.
cli-out-update-unchanged-yet = Nothing has been changed yet. “akte catalog update --apply” changes the version.
cli-out-updated = In force now: { $name } (information domains: { $domains }, municipalities: { $municipalities }).
cli-out-update-backup = Backup before it: { $path }
cli-out-successors = Requirements that are gone and seem to go on under another identifier:
cli-out-successors-taken = Copied to successors:
cli-out-successor-ask = Not certain: does { $old } go on in { $new }? Then, with the update: --accept-successor { $old }={ $new }
cli-out-successor-later = Open: does { $old } go on in { $new }? Then: akte answer archived copy --accept-successor { $old }={ $new }
cli-out-answers-confirmed = { $count ->
    [one] One answer is confirmed.
   *[other] { $count } answers are confirmed.
}
cli-out-answers-copied = { $count ->
    [one] One answer is copied.
   *[other] { $count } answers are copied.
}
cli-out-param-set = The value for { $name } is set.
cli-out-report-written = { $pages ->
    [one] Written: { $path } (1 page)
   *[other] Written: { $path } ({ $pages } pages)
}
cli-out-report-missing-characters = Note: the fonts of the report have no image for these characters, a box stands for each in the PDF: { $characters }
cli-out-handed-to = Handed to
cli-out-handed-over = Recorded: report no. { $number } was handed to { $name }.
cli-out-changes-since = { $count ->
    [0] Nothing has changed since in the data of this report.
    [one] 1 record has changed since:
   *[other] { $count } records have changed since:
}
cli-out-changes-part = There are more changes. Make the report anew.
cli-out-change-added = added
cli-out-change-removed = deleted
cli-out-change-erased = changed; the earlier content was removed by a rule of erasure
cli-error-report-changed = { $message }
cli-error-report-changed-hint = Do not rely on this file. Make the report anew or ask for the original file.
cli-error-report-foreign = { $message }
cli-error-report-foreign-hint = Open the Akte that the file comes from.
cli-error-report-unreadable = { $message }
cli-error-report-unreadable-hint = Check whether the file was transferred completely.
cli-out-logo-set = The coat of arms or logo of { $name } is set.
cli-out-logo-removed = The coat of arms or logo of { $name } is removed.
cli-out-package-written = Written: { $path } ({ $size }; { $reports ->
    [one] 1 report
   *[other] { $reports } reports
}, { $evidence ->
    [one] 1 piece of evidence
   *[other] { $evidence } pieces of evidence
})
cli-out-log-intact = { $count ->
    [one] The change log is intact (1 entry checked).
   *[other] The change log is intact ({ $count } entries checked).
}
cli-out-undone = { $count ->
    [one] Taken back: { $operation } (1 record)
   *[other] Taken back: { $operation } ({ $count } records)
}
cli-out-clean = The Akte is in order (log entries: { $entries }, evidence files: { $files }).
cli-out-created = The Akte lies in { $path }.
cli-out-created-plain = The Akte lies in { $path }. It is not encrypted.
cli-out-recovery-key =
    Recovery key – it is shown only now:

    { $key }

    Write it down and keep it away from this computer.
cli-out-key-file-made = Key file made: { $path }
cli-out-door-added = The door is added.
cli-out-door-removed = The door is removed.
cli-out-backed-up = Backed up: { $path }
cli-out-restored = The Akte is restored. What was there before lies in { $path }.
cli-out-restored-anew = The Akte is restored and lies in { $path }.
cli-out-demo-made = The demonstration lies in { $path }. Everything in it is invented.

## Refused
cli-error-no-akte = The folder of the Akte is missing.
cli-error-no-akte-hint = Name it with --akte DIR or in the environment variable AKTE_DIR.
cli-error-akte-not-utf8 = The folder "{ $path }" has a name that the database cannot read (not UTF-8).
cli-error-akte-not-utf8-hint = Put the Akte into a folder whose path can be read.
cli-error-no-door = What opens the Akte "{ $path }" is missing.
cli-error-no-door-hint = Name --passphrase-file, --key-file or, where it is not encrypted, --plain.
cli-error-init-door = A new Akte needs --passphrase-file, --key-file or --plain.
cli-error-init-door-hint = Add other doors with "akte key add" afterwards.
cli-error-passphrase-not-utf8 = The passphrase in "{ $path }" cannot be read (not UTF-8).
cli-error-passphrase-not-utf8-hint = Save the file as UTF-8.
cli-error-passphrase-empty = The file "{ $path }" holds no passphrase.
cli-error-key-file-exists = The key file "{ $path }" exists already.
cli-error-key-file-exists-hint = Choose another name. An existing file is not overwritten.
cli-error-not-found = There is no { $kind } "{ $name }".
cli-error-not-found-hint = The command "list" shows what there is.
cli-error-module-ambiguous = The module { $name } is in several catalogs of the information domain.
cli-error-module-ambiguous-hint = Decide in the window, or take one of the catalogs out of the information domain: { $candidates }
cli-error-ambiguous = "{ $name }" is ambiguous ({ $kind }).
cli-error-ambiguous-hint = Name the id: { $candidates }.
cli-error-name-needed = There are several entries ({ $kind }); name one.
cli-error-name-needed-hint = To choose from: { $candidates }.
cli-error-none-there = There is no entry yet ({ $kind }).
cli-error-none-there-hint = Add one first.
cli-error-no-such-param = The requirement { $name } has no parameter no. { $number }.
cli-error-no-such-param-hint = “akte requirement param list --requirement { $name }” shows which there are.
cli-error-not-clean = { $count ->
    [one] The Akte is not in order: { $message }
   *[other] The Akte is not in order ({ $count } problems): { $message }
}
cli-error-not-clean-hint = Restore it from a backup with "akte restore".
cli-error-log-changed = The change log was altered: { $message }
cli-error-log-changed-hint = Compare it with a backup and find out who had access to the file.
cli-error-no-runtime = The program could not start: { $reason }
cli-error-output = The output could not be written: { $reason }
cli-out-kind-mapping = mapping
cli-out-kind-vocabulary = vocabulary
cli-out-terms = Terms
cli-out-current = Current
cli-out-below = Below
cli-out-protects = Protects above all
cli-out-also-holds-for = Also holds for
cli-out-threats = Works against
cli-out-pairs = Pairs
cli-out-pairs-same = in place
cli-out-pairs-moved = renumbered
cli-out-pairs-gone = gone
cli-out-pairs-needs-version = version missing
cli-out-pairs-no-catalog = catalog missing
cli-out-source = Source
cli-out-source-now = Source today
cli-out-target = Target
cli-out-target-now = Target today
cli-out-relation = Relation
cli-out-place-today = Place
cli-out-covers = covers
cli-out-through = through
cli-out-covered = covered
cli-out-by = by
cli-out-proposal = Proposal
cli-out-to-check = to check
cli-out-sources = Sources
cli-out-object = Target object
cli-out-migration-carried = can be taken over without a check
cli-out-migration-check = to check
cli-out-migration-answered = answered already
cli-out-migration-open = mapped, without an answer
cli-out-migration-not-mapped = covered by no mapping
cli-out-not-mapped = Covered by no mapping – to be checked anew:
cli-out-left-behind = Answered, but leading nowhere:
cli-out-migrated = Taken over: { $answers } answers, { $check } of them to be checked. Newly linked: { $measures } measures, { $evidence } pieces of evidence. Proposals left: { $left }.
cli-out-migration-links = comes along
cli-out-migration-offered = comes along on request (--with-offered-links)
cli-out-links-counts = measures: { $measures }, evidence: { $evidence }
cli-out-links-along = comes along
cli-out-answer-there = answer there

## Structure analysis and protection needs
cli-out-kind-person = Person
cli-out-position = Position
cli-out-unit = Office or firm
cli-out-roles = Roles
cli-out-role = Role
cli-out-person = Person
cli-out-superior = Reports to
cli-out-finding = Finding
cli-out-depends-on = Depends on
cli-out-inherits = Inheritance
cli-out-subject = What it is about
cli-out-confidentiality = Confidentiality
cli-out-integrity = Integrity
cli-out-availability = Availability
cli-out-total = Total
cli-out-risk-analysis = Risk analysis
cli-out-code = Code
cli-out-definition = Meaning
cli-out-scenario = Damage scenario
cli-out-thresholds = Thresholds
cli-out-group-of = is the group of
cli-out-cycle = Circle of dependencies: { $members }
cli-out-needs-changed = Changed: { $count } determinations.
cli-out-merged = Merged into “{ $name }”: { $answers } answers, { $measures } measures, { $evidence } pieces of evidence, { $dependencies } dependencies; { $conflicts } conflicts settled.
cli-out-removed = “{ $name }” is removed.
cli-out-graph = The dependency graph is in { $path }.
