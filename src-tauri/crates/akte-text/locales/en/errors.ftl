### Refusals: for every code a sentence and, where it helps, a hint (-hint).

unknown-value = unknown

## Program
error-app-panic = The program ran into an error. Nothing was carried out.
error-app-panic-hint = Try again. If it happens again, please report it together with the program's log.
error-app-internal = The program ran into an error: { $reason }.
error-app-internal-hint = Nothing was changed. Please report the error with this message.
error-app-unknown-command = There is no command “{ $command }”.
error-app-unknown-command-hint = Window and core are probably of different versions. Install the program again.
error-app-bad-request = The request is incomplete or has the wrong form: { $reason }.
error-app-bad-request-hint = Check what you entered. Nothing was changed.
error-app-cancelled = Cancelled. Nothing was changed.
error-app-job-unknown = This task no longer exists.
error-app-job-unknown-hint = Start it again if you need its result.
error-app-token-unknown = This selection is no longer valid.
error-app-token-unknown-hint = Select the file or folder again.
error-app-language-unknown = The program does not speak the language “{ $value }”.
error-app-language-unknown-hint = Choose German (de) or English (en).
error-app-demo-unavailable = There is no folder for the demonstration here.
error-app-demo-unavailable-hint = Make one with “akte demo --akte FOLDER” and open it.
error-app-actor-missing = The name of the person who works here is missing.
error-app-actor-missing-hint = Enter your name. It stands in the change log beside every change.

## Files
error-file-unreadable = The file “{ $path }” cannot be read: { $reason }.
error-file-unreadable-hint = Check that the file is still there and that you may read it.
error-file-unwritable = “{ $path }” cannot be written: { $reason }.
error-file-unwritable-hint = Choose a folder that you may write to. Existing files are unchanged.
error-akte-disk-full = There is no room left on the disk. Nothing was saved.
error-akte-disk-full-hint = Make room and try again. The Akte is intact.

## The Akte
error-akte-not-open = No Akte is open.
error-akte-not-open-hint = Open an Akte or create a new one.
error-akte-not-an-akte = “{ $path }” is not an Akte.
error-akte-not-an-akte-hint = Choose the folder that holds “akte.db”.
error-akte-not-empty = “{ $path }” is not empty.
error-akte-not-empty-hint = Choose another name or an empty folder for the new Akte.
error-akte-name-invalid = “{ $name }” cannot be the name of a folder.
error-akte-name-invalid-hint = Use letters, digits, spaces and hyphens, no slashes and no full stop at the beginning or end.
error-akte-passphrase-missing = The new Akte needs a passphrase.
error-akte-passphrase-missing-hint = Enter a passphrase or expressly choose an unencrypted Akte.
error-akte-locked = The Akte is already open ({ $holder_actor } on { $holder_host }).
error-akte-locked-hint = Close it there. Two programs must not work on one Akte at the same time.
error-akte-newer = A newer version of the program worked on this Akte (schema { $found }, this program knows { $supported }).
error-akte-newer-hint = Install the newer version. The Akte was not touched.
error-akte-network-share = “{ $path }” lies on a network drive ({ $file_system }), where the database cannot work safely.
error-akte-network-share-hint = Keep the Akte on a local drive and back it up to the network drive from there.
error-akte-wrong-passphrase = The passphrase is wrong.
error-akte-wrong-passphrase-hint = Mind upper and lower case. The recovery key opens the Akte without the passphrase.
error-akte-wrong-recovery-key = This recovery key does not belong to this Akte.
error-akte-wrong-recovery-key-hint = Check that it is the printout for this Akte.
error-akte-recovery-key-mistyped = The recovery key is mistyped.
error-akte-recovery-key-mistyped-hint = Compare it with the printout, group by group.
error-akte-wrong-key-file = This key file does not open the Akte.
error-akte-wrong-key-file-hint = Check that it is the key file of this Akte.
error-akte-key-file-malformed = The key file holds neither 32 bytes nor 64 hexadecimal digits.
error-akte-key-file-malformed-hint = Use a key file that this program made.
error-akte-wrong-keyring-secret = The operating system's keyring holds no fitting key for this Akte.
error-akte-wrong-keyring-secret-hint = Open the Akte with the passphrase and set up the keyring again.
error-akte-keyring-unavailable = The operating system's keyring cannot be reached: { $reason }.
error-akte-keyring-unavailable-hint = Open the Akte with the passphrase or the recovery key.
error-akte-no-such-door = The Akte has no way in of the kind “{ $door }”.
error-akte-no-such-door-hint = Open it in another way.
error-akte-door-not-found = There is no such way in.
error-akte-door-not-found-hint = Look at the list of ways in.
error-akte-last-door = The last way in cannot be removed, or the Akte could never be opened again.
error-akte-last-door-hint = Set up another way in first.
error-akte-door-kind-elsewhere = A key file cannot be made here.
error-akte-door-kind-elsewhere-hint = Make it with “akte key add --new-key-file FILE”.
error-akte-passphrase-too-short = The passphrase is too short. It needs at least { $minimum } characters.
error-akte-passphrase-too-short-hint = Several words in a row are easy to remember and hard to guess.
error-akte-is-plain = The Akte is not encrypted.
error-akte-is-plain-hint = Open it without a key; on the command line with “--plain”.
error-akte-is-encrypted = The Akte is encrypted.
error-akte-is-encrypted-hint = Give a passphrase, a recovery key or a key file.
error-akte-keys-damaged = The Akte's “key.json” is damaged: { $reason }.
error-akte-keys-damaged-hint = Restore a backup.
error-akte-key-mismatch = The key does not fit the database, or the database is damaged at its start.
error-akte-key-mismatch-hint = Restore a backup.
error-akte-migration-failed = The Akte could not be brought to schema { $version }: { $reason }. It is unchanged.
error-akte-migration-failed-hint = Go on with the previous version and report the error.
error-akte-corrupt = The database is damaged: { $detail }.
error-akte-corrupt-hint = Restore a backup. The damaged state is kept.
error-akte-io = “{ $path }” cannot be worked on ({ $action }): { $reason }.
error-akte-io-hint = Check that you may read and write in this folder.
error-akte-database = The database refused: { $reason }.
error-akte-database-hint = Nothing was changed. Check the Akte with “Check Akte”.
error-akte-unreadable-value = The Akte holds a value that the program does not understand ({ $place }): { $detail }.
error-akte-unreadable-value-hint = Check the Akte with “Check Akte” and report the error.
error-akte-cryptography = The encryption refused: { $reason }.
error-akte-cryptography-hint = Nothing was changed. Please report the error.
error-akte-task-lost = A step ended unexpectedly. Nothing was changed.
error-akte-task-lost-hint = Try again.

## Records
error-record-invalid = The record ({ $kind }) breaks a rule: { $reason }.
error-record-invalid-hint = Correct what you entered. Nothing was changed.
error-record-already-exists = This exists already ({ $kind }).
error-record-already-exists-hint = Choose another name or edit the existing entry.
error-record-reference = The record refers to something that does not exist in this municipality, or it is still in use.
error-record-reference-hint = Remove the links first, or add what is missing.
error-record-check-failed = A value is not allowed ({ $constraint }).
error-record-check-failed-hint = Correct what you entered. Nothing was changed.
error-record-wrong-scope = The record ({ $kind }) belongs to another municipality.
error-record-wrong-scope-hint = Switch to the municipality that it belongs to.
error-record-not-found = There is no such record ({ $kind }) in this municipality: { $id }.
error-record-not-found-hint = It may have been deleted. Reload the list.
error-record-sort-unknown = This list cannot be sorted by “{ $field }”.
error-record-sort-unknown-hint = Choose a column of the list.
error-record-date-invalid = “{ $value }” is not a date ({ $field }).
error-record-date-invalid-hint = Write dates as YYYY-MM-DD, for example 2026-12-31.
error-rule-dispensable-without-reason = A requirement is dispensable or not relevant only with a reason.
error-rule-dispensable-without-reason-hint = Enter the reason (BSI-Standard 200-2, 8.4.3).
error-rule-name-missing = The name or title is missing.
error-rule-name-missing-hint = Enter what people know it by.
error-rule-member-count-zero = The count must be at least 1.
error-rule-member-count-zero-hint = A single target object has the count 1.
error-rule-period-reversed = The validity ends before it begins.
error-rule-period-reversed-hint = Check both dates.
error-rule-cost-negative = Costs cannot be negative.
error-rule-cost-negative-hint = Leave the field empty if the costs are not known.
error-rule-group-contains-itself = A target object cannot belong to itself, not through other groups either.
error-rule-group-contains-itself-hint = Choose another group.

## Structure
error-structure-whole-is-fixed = The target object that stands for the whole information domain cannot be deleted, moved or turned into another kind.
error-structure-whole-is-fixed-hint = Its name, description and responsible person can be changed.
error-structure-whole-twice = There is a target object for the whole information domain already.
error-structure-whole-twice-hint = Choose another kind.
error-structure-method-has-answers = The method can no longer be changed, because answers have been recorded in this information domain.
error-structure-method-has-answers-hint = Add another information domain for the other method.
error-structure-catalog-line-twice = Only one version of a catalog can be in force.
error-structure-catalog-line-twice-hint = Take the other version out first.
error-check-requirement-not-in-force = No catalog in force in this information domain has this requirement ({ $label }).
error-check-requirement-not-in-force-hint = Import the catalog or add it to the information domain.

## Undo and log
error-undo-nothing = There is nothing to undo.
error-undo-conflict = The record ({ $kind }) was changed again since and cannot be set back.
error-undo-conflict-hint = Undo the newer change first.
error-undo-erased = What was recorded then was erased by a rule and cannot be brought back.
error-undo-superseded = There was another change in the meantime.
error-undo-superseded-hint = Look at what was changed last and decide again.
error-log-no-such-entry = There is no log entry { $number }.

## Catalogs
error-catalog-empty = The file “{ $file }” is empty.
error-catalog-empty-hint = Download the catalog again.
error-catalog-without-requirements = The catalog “{ $file }” holds no requirement at all.
error-catalog-without-requirements-hint = Check that it is the right file.
error-catalog-identity-twice = The identifier { $identity } occurs twice in the catalog “{ $file }”.
error-catalog-identity-twice-hint = Answers could not be assigned safely. Report the error to the publisher.
error-catalog-too-large = The file “{ $file }” is too large: { $bytes } bytes. The limit is { $limit } bytes.
error-catalog-too-large-hint = Check that it really is a catalog.
error-catalog-not-utf8 = The file “{ $file }” is not stored as UTF-8: line { $line }.
error-catalog-not-utf8-hint = Store it as UTF-8 or download it again.
error-catalog-utf16 = The file “{ $file }” is stored as UTF-16.
error-catalog-utf16-hint = Store it as UTF-8.
error-catalog-truncated = The file “{ $file }” ends in the middle: line { $line }, column { $column }.
error-catalog-truncated-hint = Download the whole catalog again.
error-catalog-invalid-json = The file “{ $file }” is not valid JSON: line { $line }, column { $column } ({ $reason }).
error-catalog-invalid-json-hint = Download the catalog again.
error-catalog-not-a-catalog = The file “{ $file }” is not the expected OSCAL file but { $found }.
error-catalog-not-a-catalog-hint = Choose an OSCAL catalog, profile or mapping of the publisher (JSON, XML or YAML).
error-catalog-several-catalogs = The file “{ $file }” holds several catalogs (line { $line }).
error-catalog-several-catalogs-hint = Import each catalog from a file of its own.
error-catalog-too-deep = The file “{ $file }” nests deeper than { $limit } levels (line { $line }, { $place }).
error-catalog-too-deep-hint = Check that it really is a catalog.
error-catalog-too-many = The file “{ $file }” holds more than { $limit } elements (line { $line }).
error-catalog-too-many-hint = Check that it really is a catalog.
error-catalog-no-identity = A requirement in “{ $file }” has no identifier ({ $place }).
error-catalog-no-identity-hint = Answers could not be assigned to it. Report the error to the publisher.
error-catalog-duplicate-identity = Two requirements in “{ $file }” share the identifier { $identity }: { $first } and { $second }.
error-catalog-duplicate-identity-hint = Answers could not be assigned safely. Report the error to the publisher.
error-catalog-invalid-xml = The file “{ $file }” is not valid XML: line { $line }, column { $column } ({ $reason }).
error-catalog-invalid-xml-hint = Download the file again.
error-catalog-xml-doctype = The file “{ $file }” holds a document type declaration (DOCTYPE, line { $line }).
error-catalog-xml-doctype-hint = OSCAL files need none. Such files are not read, for safety.
error-catalog-invalid-yaml = The file “{ $file }” is not valid YAML: line { $line }, column { $column } ({ $reason }).
error-catalog-invalid-yaml-hint = Download the file again.
error-catalog-yaml-aliases = The aliases in the YAML file “{ $file }” would come to more than { $limit } bytes (line { $line }).
error-catalog-yaml-aliases-hint = Ask for the file without anchors and aliases, preferably as JSON.
error-profile-sources-missing = The profile “{ $file }” refers to sources that are missing ({ $count }): { $hrefs }.
error-profile-sources-missing-hint = Give these files.
error-profile-source-refused = The source “{ $href }” of the profile “{ $file }” cannot be read: { $reason }.
error-profile-source-refused-hint = Check that it is the right file, and download it again.
error-profile-circular-import = The profile “{ $file }” imports itself through “{ $href }”.
error-profile-circular-import-hint = Report the error to the publisher.
error-profile-too-many-imports = The profile “{ $file }” imports more than { $limit } sources or nests too deeply.
error-profile-too-many-imports-hint = Check that it is the right file.
error-profile-sources-too-large = The sources of the profile “{ $file }” are larger than { $limit } bytes together.
error-profile-sources-too-large-hint = Check that they are the right files.
error-profile-too-much-work = The profile “{ $file }” cannot be resolved with reasonable effort.
error-profile-too-much-work-hint = Check that it is the right file, or use the publisher's resolved catalog.
error-catalog-shipped-damaged = The catalog “{ $file }” that ships with the program is damaged.
error-catalog-shipped-damaged-hint = Install the program again.

## What a file is instead of a catalog
catalog-found-catalog = an OSCAL catalog
catalog-found-profile = an OSCAL profile
catalog-found-mapping-collection = an OSCAL mapping
catalog-found-component-definition = an OSCAL component definition
catalog-found-system-security-plan = an OSCAL system security plan
catalog-found-assessment-plan = an OSCAL assessment plan
catalog-found-assessment-results = OSCAL assessment results
catalog-found-plan-of-action-and-milestones = an OSCAL plan of action
catalog-found-object = another JSON object
catalog-found-list = a JSON list
catalog-found-text = a JSON text
catalog-found-number = a JSON number
catalog-found-boolean = a JSON truth value
catalog-found-null = an empty JSON value
catalog-found-xml = an XML file
catalog-found-html = a web page
catalog-found-zip = a ZIP archive
catalog-found-pdf = a PDF file
catalog-found-gzip = a GZIP archive

## Evidence
error-evidence-source-vanished = The file “{ $path }” vanished while it was read. Nothing was saved.
error-evidence-source-vanished-hint = Put it on a drive that stays connected and try again.
error-evidence-source-changed = The file “{ $path }” changed while it was read. Nothing was saved.
error-evidence-source-changed-hint = Close it in other programs and try again.
error-evidence-missing = The evidence's file is missing (SHA-256 { $sha256 }).
error-evidence-missing-hint = Add the same file again or restore a backup with evidence.
error-evidence-altered = The evidence's file was altered outside the program (SHA-256 { $sha256 }).
error-evidence-altered-hint = Restore a backup with evidence.

## Backups
error-backup-unusable = “{ $path }” is not a usable backup: { $reason }.
error-backup-unusable-hint = Choose another backup.
error-backup-inside-akte = “{ $path }” lies inside the file itself.
error-backup-inside-akte-hint = Choose a folder outside for the backup, best on another drive.

## Reports
error-report-needs-domain = This report is about an information domain, and none was named.
error-report-needs-domain-hint = Choose an information domain.
error-report-wrong-method = This report does not fit the information domain's method ({ $value }).
error-report-wrong-method-hint = Choose an information domain with a fitting method, or another report.
error-report-content = The report's content cannot be checked: { $reason }.
error-report-content-hint = Please report the error.
error-report-font = The font { $name } that ships with the program cannot be used.
error-report-font-hint = Install the program again.
error-report-write = The PDF cannot be written: { $reason }.
error-report-write-hint = Please report the error.
