### Texts of the window.

## Actions
action-add = Add
action-cancel = Cancel
action-close = Close
action-continue = Continue
action-delete = Delete
action-dismiss = Dismiss message
action-done = Done
action-edit = Edit
action-remove = Remove
action-save = Save
saved = Saved
file-saved = Saved as { $path }
loading = Loading …
not-recorded = Not recorded
skip-to-content = Skip to content
filter-clear = Clear filters
detail-close = Close detail

## Start
start-title = Schutzakte
start-claim = A municipality's ISMS in one file: record, prove, report – on this computer, without a network.
start-open = Open an Akte …
start-new = Create a new Akte …
start-demo = View the demo
start-demo-text = The demo shows a fictitious municipality. You can try everything in it.
start-demo-making = Preparing the demo
start-recent = Recently opened
start-recent-none = The Akten that you have opened are listed here.
create-title = Create a new Akte
create-where = The Akte is created as a folder in { $folder }.
create-name = Name of the Akte
create-name-default = Schutzakte
create-name-hint = Also the name of the folder.
create-plain = Create without encryption
create-plain-warning = Anybody who gets hold of this computer can then read every open weakness. Please encrypt real data.
create-action = Create Akte
unlock-title = Open Akte
unlock-door = Open with
unlock-keyring = The key is in the keyring of this operating system.
unlock-key-file = Choose key file …
unlock-key-file-none = No file chosen yet.
unlock-action = Open
unlock-busy = Opening …
passphrase = Passphrase
passphrase-repeat = Repeat passphrase
passphrase-hint = Best: four or more words that do not belong together.
passphrase-short = Still too short: at least twelve characters.
passphrase-weak = Easy to guess: use more different words or characters.
passphrase-fair = Usable. One more word makes it strong.
passphrase-good = Strong.
passphrase-differs = The two entries are not the same.
recovery-title = Recovery key
recovery-warning = This key is shown only now.
recovery-text = It opens the Akte if the passphrase is lost. Keep it away from the computer, for example printed in a safe. Without passphrase and key the data can no longer be read.
recovery-sheet = Recovery key of the Akte “{ $akte }”
recovery-copy = Copy
recovery-copied = Copied
recovery-print = Print …
recovery-noted = I have noted the key and keep it safe.
actor-title = Who works here?
actor-text = Every change is logged with your name and the account “{ $account }” of this computer. You can change the name later under “Akte”.
actor-name = First and last name
door-passphrase = Passphrase
door-recovery-key = Recovery key
door-keyring = Keyring
door-key-file = Key file

## Frame
nav-label = Main navigation
nav-overview = Overview
nav-check = Check
nav-measures = Measures
nav-evidence = Evidence
nav-objects = Target objects
nav-reports = Reports
nav-catalogs = Catalogs
nav-log = Change log
nav-akte = Akte
notices-label = Notices about this Akte
notice-demo = Demonstration data: the municipality and all entries are fictitious.
notice-plain = This Akte is not encrypted.
notice-backup = No backup to another place for more than seven days.
notice-backup-do = Back up now
notify-region = Messages
state-line = Data state { $number } · { $hash }
state-backup = Last backup: { $at }
state-backup-none = No backup yet
state-actor = Working: { $actor }
state-version = Schutzakte { $version }
switch-municipality = Switch municipality
switch-municipality-placeholder = Name of the municipality
switch-domain = Switch information domain
switch-domain-placeholder = Name of the information domain
switch-domain-none = No information domain
switch-none = Nothing found.
chooser-keys = ↑ ↓ choose · Enter accept · Esc close
language-switch = Auf Deutsch umstellen
language-de = German
language-en = English
theme-switch = Appearance: { $theme }
theme-system = as the system
theme-light = light
theme-dark = dark
akte-close = Close Akte
help-open = Help and keyboard shortcuts
help-title = Keyboard shortcuts
help-intro = These keys work right now. In tables the arrow keys move the active cell; with Shift they select rows, with Ctrl and Shift they make the column wider or narrower (Home resets the widths).
help-group-frame = Everywhere
help-group-view = In this view
help-group-table = In the table
key-ctrl = Ctrl
key-shift = Shift
key-space = Space
key-enter = Enter
shortcut-undo = Take back the last change
shortcut-filter = Go to the list's search field
shortcut-close-detail = Close detail
shortcut-status-yes = Set status “Yes”
shortcut-status-partial = Set status “Partially”
shortcut-status-no = Set status “No”
shortcut-status-dispensable = Set status “Dispensable” or “Not relevant”
shortcut-status-unprocessed = Set status “Unprocessed” or “Open”
shortcut-edit = Edit cell
shortcut-select = Select row
shortcut-select-all = Select all rows
shortcut-fill = Copy the cell's value to the selected rows
shortcut-paste = Paste cells from a spreadsheet
undo-action = Undo
undo-what = Undo: { $operation }
undo-nothing = Nothing to undo
undo-done = Undone: { $operation }
undo-across = This operation concerns { $count } municipalities. It is taken back in all of them.
search-open = Search
search-label = Search the Akte
search-placeholder = Requirement, answer, measure, evidence …
search-none = Nothing found.
search-hint = Searches everything that is recorded and imported.
search-kind-requirement = Requirements
search-kind-answer = Answers
search-kind-measure = Measures
search-kind-evidence = Evidence
search-kind-target-object = Target objects
search-kind-information-domain = Information domains
search-kind-municipality = Municipalities
job-starting = Preparing …
job-count = { $done } of { $total }
job-cancelling = Cancelling …
table-select-all = Select all
table-select-row = Select row
table-selected = { $count } selected
table-column-width = { $column }: width { $width }
split-resize = Width of the detail
field-required = required
field-date-format = DD.MM.YYYY
field-date-wrong = Please enter a date, for example 31.12.2026, or +14 for “in 14 days”.
field-euro-wrong = Please enter an amount in euros, for example 1,250.00.
chart-as-table = As a table
chart-day = Day
chart-degree = Degree of implementation

## First steps
first-title = Welcome to the new Akte
first-intro = Four steps to the first report.
first-done = done
first-catalog = Import catalogs
first-catalog-text = Shipped are “Kommunaler Einstieg” with questions in plain language and the index of Grundschutz++. The texts of Grundschutz++ come with BSI's file.
first-municipality = Add a municipality
first-municipality-text = Name, Land and who is responsible for information security and data protection. The name is enough.
first-domain = Add an information domain
first-domain-text = What is looked at, for example “core administration”, and by which method.
first-answer = Answer requirements
first-answer-text = Then the check begins: question by question, with measures and evidence.
first-privacy = Data protection can start at once
first-privacy-text = The record of processing, processors, breaches, requests, deadlines and their reports belong to the municipality. They need neither catalogs nor an information domain.
first-privacy-do = To data protection
first-desk-do = To the desk
needs-domain = The information domain is still missing
needs-domain-text = This view shows data of an information domain. Add a municipality and an information domain first.
needs-domain-do = To the first steps

## Overview
overview-degree = Degree of implementation
overview-processed = Processed
overview-of = { $part } of { $whole }
overview-open-measures = Open measures
overview-overdue = { $count } overdue
overview-evidence = Evidence
overview-expired = { $count } expired
overview-expiring = { $count } { $count ->
    [one] expires
   *[other] expire
} within 60 days
overview-cost = Open costs, one-off
overview-cost-yearly = and { $amount } yearly
overview-groups = Implementation by topic
overview-legend = Legend
overview-trend = Trend
overview-trend-label = Degree of implementation over time
overview-trend-none = The trend appears as soon as there are answers of at least two days.
overview-next = Next steps
overview-next-note = duties first, then least effort
overview-next-none = All requirements are implemented or not needed.
overview-empty = No requirements yet
overview-empty-text = No catalog is in force in this information domain. Open the information domain under “Akte” and choose its catalogs.
open-points-title = Open points
open-points-note = what an audit would object to
open-points-none = No open points.

## Check
check-table = Requirements with answers
check-detail = Requirement
check-count = { $count ->
    [one] 1 requirement
   *[other] { $count } requirements
}
check-object = Target object
check-object-whole = Information domain as a whole
check-column-label = Identifier
check-column-title = Requirement
check-column-group = Topic
check-column-status = Status
check-column-verb = Modal verb
check-column-level = Level
check-column-effort = Effort
check-column-responsible = Responsible
check-column-due = Until
check-column-measures = Measures
check-column-evidence = Evidence
check-filters = Filter requirements
check-filter-text = Identifier, title, text
check-filter-status = Status: all
check-show = Answers
check-show-all = Answers: all
check-show-review = To be reviewed ({ $count })
check-show-archived = Archived ({ $count })
check-filter-open = To be implemented
check-filter-verb = Modal verb: all
check-filter-level = Level: all
check-filter-effort = Effort: all
check-filter-effort-up-to = Effort up to { $effort }
check-filter-due = Due until
check-filter-group = Topic: all
check-filter-group-all = All topics
check-filter-group-chosen = Topic chosen
check-filter-group-placeholder = Search topics
check-empty = No requirements yet
check-empty-text = As soon as a catalog is in force in this information domain, its requirements stand here with the status “{ $status }”.
check-empty-filtered = No requirement matches these filters
check-empty-filtered-text = Clear a filter or change the search.
check-saved = { $count ->
    [one] 1 answer saved
   *[other] { $count } answers saved
}
check-status-not-offered = This status does not belong to the method of the information domain.
paste-taken = { $cells ->
    [0] No cell taken over.
    [one] 1 cell taken over.
   *[other] { $cells } cells in { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    } taken over.
}
paste-no-column = Nothing can be pasted here: go to the column “Status”, “Responsible” or “Until”.
paste-refused-status = { $label }: “{ $value }” is no status of this method.
paste-refused-reason = { $label }: “{ $value }” needs a reason first.
paste-refused-date = { $label }: “{ $value }” is no date.
paste-refused-more = And { $count } more cells.
paste-rows-left = { $count ->
    [one] There is no place for 1 row.
   *[other] There is no place for { $count } rows.
}
paste-columns-left = { $count ->
    [one] There is no place for 1 column.
   *[other] There is no place for { $count } columns.
}
bulk-label = Change selected requirements
bulk-status-keep = Status: unchanged
bulk-due = Implement until
bulk-apply = Apply
bulk-clear = Clear selection
requirement-effort = Effort { $effort }
requirement-index-only = Only the index is imported.
requirement-index-only-text = The requirement's text comes with the publisher's file:
requirement-guidance = Guidance
requirement-links = Linked requirements ({ $count })
requirement-incoming = Referred to by ({ $count })
requirement-params = { $count ->
    [one] One value is to be set
   *[other] { $count } values are to be set
}
requirement-sections = Further texts
requirement-more = More from the catalog
requirement-catalog = Catalog
requirement-identity = Identity
link-rel-required = requires
link-rel-related = related to
link-rel-reference = refers to
link-rel-from-required = required by
link-rel-from-related = related to
link-rel-from-reference = mentioned in
answer-title = Answer
answer-status = Status
answer-responsible = Responsible
answer-statement = Implementation
answer-statement-hint = How is the requirement met, or what is missing?
answer-reason = Reason
answer-reason-needed = “{ $status }” needs a reason.
answer-checked-on = Checked on
answer-due-on = Implement until
answer-interviewee = Interviewed person
answer-surveyor = Checked by
answer-waiting = waiting for the reason
answer-saving = saving …
answer-saved = saved
answer-not-saved = not saved
review-title = The text has changed since the answer
review-predecessor = The answer comes from { $label }, which is continued here
review-text = Version { $old } was answered, version { $new } is in force now.
review-confirm = Answer still holds
review-hint = or change the answer: then it is reviewed, too.
review-confirmed = { $count ->
    [one] 1 answer confirmed
   *[other] { $count } answers confirmed
}
archived-title = Archived: last in version { $version }
archived-text = No version in force has the requirement any more. The answer is kept and holds again when the requirement is back.
archived-successor = Probably continued by
archived-take = Copy the answer there
archived-taken = { $count ->
    [0] There was an answer already; it stays.
    [one] 1 answer copied
   *[other] { $count } answers copied
}
archived-note = Taken note of
archived-noted = Taken note of: no open point any more.
archived-noted-now = { $count ->
    [one] Taken note of 1 archived answer
   *[other] Taken note of { $count } archived answers
}
params-title = Own values
params-text = What the publisher leaves open is set here for this information domain.
params-as-published = As in the catalog
params-unnamed = Value { $number }
params-several = Several are possible: { $choices }
params-unused = Kept, but no longer used by a version in force:
params-remove = Remove value: { $name }
history-title = History
history-none = No changes yet.
history-empty = Empty
history-becomes = becomes

## Measures
measure-one = Measure
measure-new = New measure
measure-title = Title
measure-description = Description
measure-status = Status
measure-priority = Priority
measure-responsible = Responsible
measure-due = Due
measure-done = Implemented on
measure-cost-once = Investment, one-off
measure-cost-yearly = Material, yearly
measure-requirements = Requirements
measure-overdue = Overdue
measure-serves = Serves the requirements
measure-serves-none = Not linked to any requirement yet. Link the measure in the check.
measure-delete = Delete measure
measure-delete-text = “{ $title }” and the measure's links will be deleted. This can be undone.
measures-title = Measures
measures-add = New
measures-link = Link
measures-link-placeholder = Search measures
measures-unlink = Remove link to “{ $title }”
measures-none-here = No measure planned.
measures-none-found = No measure found.
measures-count = { $count ->
    [one] 1 measure
   *[other] { $count } measures
}
measures-filters = Filter measures
measures-filter-text = Title, description, responsible
measures-filter-status = Status: all
measures-filter-overdue = Overdue only
measures-empty = No measures yet
measures-empty-text = Measures say who implements what until when, and what it costs. One measure can serve many requirements.
measures-empty-filtered = No measure matches these filters
served-remove = Remove link to { $label }

## Evidence
evidence-one = Evidence
evidence-list-title = Evidence
evidence-new = { $count ->
    [one] Add evidence
   *[other] Add { $count } pieces of evidence
}
evidence-title = Title
evidence-kind = Kind
evidence-owner = Owner
evidence-valid-from = Valid from
evidence-valid-until = Valid until
evidence-classification = Confidentiality
evidence-state = Validity
evidence-period = Period
evidence-links = Links
evidence-file = File
evidence-file-name = File name
evidence-file-size = Size
evidence-recorded = Recorded on
evidence-sha256 = SHA-256
evidence-proves = Proves
evidence-proves-none = Not linked to anything yet.
evidence-add = File
evidence-add-files = Add files …
evidence-adding = Adding evidence
evidence-added = { $count ->
    [one] Evidence added
   *[other] { $count } pieces of evidence added
}
evidence-for = Proves: { $about }
evidence-titles-from-names = Each file's name becomes the title.
evidence-link = Link
evidence-link-placeholder = Search evidence
evidence-unlink = Remove link to “{ $title }”
evidence-none-here = No evidence. You can drag files onto the window.
evidence-none-found = No evidence found.
evidence-expires-soon = Expires soon
evidence-extract = Save a copy of the file
evidence-delete = Delete evidence
evidence-delete-text = “{ $title }” and its links will be deleted. This can be undone.
evidence-count = { $count ->
    [one] 1 piece of evidence
   *[other] { $count } pieces of evidence
}
evidence-drop-hint = or drag files onto the window
evidence-filters = Filter evidence
evidence-filter-text = Title, file name, owner
evidence-filter-validity = Validity: all
evidence-empty = No evidence yet
evidence-empty-text = Policies, minutes, contracts, certificates: each file is taken in once, with checksum and validity, and can prove many things.
evidence-empty-filtered = No evidence matches these filters
period-both = { $from } to { $until }
period-from = From { $from }, without end
period-until = Until { $until }
period-open = Without end
drop-here = Drop to add the files as evidence
drop-for = Drop to add the files as evidence for “{ $about }”

## Target objects
object-one = Target object
object-new = New target object
object-name = Name
object-kind = Kind
object-description = Description
object-responsible = Responsible
object-parent = Group
object-parent-none = No group
object-member-count = Count
object-member-count-hint = How many objects of the same kind are meant.
object-answers-column = Answers
object-check = Check
object-answers = { $count ->
    [one] 1 answer at this target object.
   *[other] { $count } answers at this target object.
}
object-check-open = Go to the check
object-delete = Delete target object
object-delete-text = “{ $name }” will be deleted. This is possible only if nothing depends on it.
objects-count = { $count ->
    [one] 1 target object
   *[other] { $count } target objects
}
objects-filters = Filter target objects
objects-filter-text = Name, description
objects-filter-kind = Kind: all
objects-empty = No target objects yet
objects-empty-text = Target objects are what is protected: business processes, applications, IT systems, rooms. Put those of the same kind into groups.
objects-empty-filtered = No target object matches these filters

## Catalogs
catalogs-count = { $count ->
    [one] 1 version
   *[other] { $count } versions
}
catalogs-import-shipped = Import the shipped catalogs
catalogs-import-file = Import a catalog file …
catalogs-import-folder = Folder of vocabularies …
catalogs-importing = Importing catalogs
catalogs-empty = No catalogs yet
catalogs-empty-text = Import the shipped catalogs or an OSCAL file, for example Grundschutz++ from BSI.
catalog-title = Catalog
catalog-line = Line
catalog-version = Version
catalog-last-modified = Publisher's date
catalog-publishers = Publishers
catalog-rights = Rights
catalog-oscal = OSCAL version
catalog-requirement = Requirement
catalog-requirements = Requirements
catalog-content = Content
catalog-with-texts = With texts
catalog-index-only = Index only
catalog-source-file = File
catalog-imported = Imported on
catalog-sha256 = SHA-256 of the file
catalog-in-force = In force in information domains
catalog-in-force-short = In force
catalog-in-force-none = In no information domain.
catalog-in-force-elsewhere = { $count ->
    [one] and 1 information domain of another municipality
   *[other] and { $count } information domains of other municipalities
}
catalog-read = Read catalog
catalog-update = Update to this version …
catalog-others = Other versions
catalog-others-in-force = { $count ->
    [one] in force in 1 information domain
   *[other] in force in { $count } information domains
}
catalog-compare = Compare
compare-title = Compare versions
compare-count = { $count ->
    [one] 1 difference
   *[other] { $count } differences
}
compare-old = Older version
compare-new = Newer version
compare-kinds = Kinds of change
compare-unchanged = Unchanged: { $count }
compare-table = Differences
compare-change = Difference
compare-old-label = Before
compare-new-label = Now
compare-changes = What has changed
compare-same = No differences
compare-same-text = Both versions say the same.
compare-no-text = Neither version has a text here.
compare-continued-by = Probably continued as { $label } { $title }
compare-continues = Probably continues { $label } { $title }
compare-read-old = Read in the older version
compare-read-new = Read in the newer version
diff-removed = removed:
diff-added = added:
diff-before = Before
diff-after = Now
successor-becomes = becomes
successor-likeness = { $likeness } of the text is the same.
successor-by-title = Proposed by title and topic.
successor-certain = certain
successor-uncertain = please decide
successor-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
successor-measures = { $count ->
    [one] 1 measure
   *[other] { $count } measures
}
successor-evidence = { $count ->
    [one] 1 piece of evidence
   *[other] { $count } pieces of evidence
}
successor-params = { $count ->
    [one] 1 own value
   *[other] { $count } own values
}
successor-texts = Compare the texts
update-title = Update to version { $version }
update-where = Where to update
update-where-akte = In all municipalities of this Akte
update-where-one = Only in { $name }
update-where-domain = Only in { $municipality }, { $domain }
update-nothing = { $count ->
    [0] No other version of this catalog is in force here.
    [one] This version is in force here already, in one information domain.
   *[other] This version is in force here already, in { $count } information domains.
}
update-changes = What changes in the catalog
update-domains = { $count ->
    [one] in 1 information domain
   *[other] in { $count } information domains
}
update-domains-list = { $count ->
    [one] 1 information domain
   *[other] { $count } information domains
}
update-effect = What happens to what is recorded
update-column-carried = Stay
update-column-review = To review
update-column-archived = Archived
update-carried = { $count ->
    [one] 1 answer stays with its requirement.
   *[other] { $count } answers stay with their requirements.
}
update-moved = { $count ->
    [one] For 1 of them the requirement has a new label.
   *[other] For { $count } of them the requirement has a new label.
}
update-review = { $count ->
    [one] 1 answer is to be reviewed, because the text has changed.
   *[other] { $count } answers are to be reviewed, because the text has changed.
}
update-archived = { $count ->
    [one] 1 answer is archived, because its requirement is gone.
   *[other] { $count } answers are archived, because their requirements are gone.
}
update-returned = { $count ->
    [one] 1 archived answer holds again.
   *[other] { $count } archived answers hold again.
}
update-new = { $count ->
    [one] 1 requirement is new.
   *[other] { $count } requirements are new.
}
update-params = { $count ->
    [one] 1 own value stays in use.
   *[other] { $count } own values stay in use.
}
update-params-unused = { $count ->
    [one] 1 own value is kept, but no longer used.
   *[other] { $count } own values are kept, but no longer used.
}
update-successors = Probable successors
update-successors-text = These requirements are gone and seem to be continued under another label. What is ticked is copied with its answers, links and values, and is then to be reviewed.
update-promise = What no backup holds yet is backed up before. Nothing is deleted, and the update can be taken back in one step.
update-apply = Update
update-applying = The catalog is being updated
update-done-title = Update finished
update-done = { $domains ->
    [one] { $catalog }, version { $version }, is now in force in 1 information domain.
   *[other] { $catalog }, version { $version }, is now in force in { $domains } information domains.
}
update-backup-at = Backup before: { $path }
update-taken = Successors taken
update-left = Open proposals
update-left-text = They stay with the archived answers in the check.
update-undo = Take the update back
update-undone = Update taken back
update-to-review = Show answers to be reviewed
import-newer = { $count ->
    [one] In one information domain another version is still in force.
   *[other] In { $count } information domains another version is still in force.
}
import-to-update = Look at the version and update
catalog-older = { $title } (further version)
catalogs-drop = Let go to import the catalogs
catalogs-drop-hint = or drop files on the window
reader-back = To the library
reader-whole = All requirements
reader-groups = Structure
reader-group-no-text = The publisher does not describe this part.
reader-more-filters = More filters
reader-filter-placeholder = Tag, category, action word …
reader-remove-filter = Remove filter: { $filter }
reader-filter-by = Show all requirements with “{ $word }”
reader-to-check = Open in the check
prose-param = For the municipality to set
part-overview = Overview
part-statement = Requirement
part-guidance = Guidance
part-instruction = Instruction
part-example = Example
part-assessment-method = Assessment method
part-assessment-objective = Assessment objective
prop-tags = Tags
prop-target-object-categories = Target object categories
prop-action-word = Action word
prop-documentation = Documentation
prop-result = Result
prop-result-specification = Specification
prop-modal-verb = Modal verb
prop-sec-level = Level
prop-effort-level = Effort
prop-threats = Threats
prop-priority = Priority
prop-alt-identifier = Identity
prop-label = Label
prop-sort-id = Sort key
prop-gdpr-article = GDPR
prop-iso27001-annex-a = ISO 27001 Annex A
prop-de-title = German title
prop-role = Responsible role
prop-primary-role = Responsible in principle
prop-further-role = Further responsibilities
prop-modelling-order = Order of implementation
prop-object-kind = Kind of target object
prop-status = Status
prop-legal-basis = Legal basis
prop-documented-information = Documented information
catalog-search = Identifier, title, text
catalog-tab-findings = Findings of the import
import-result-title = Import finished
import-known = { $file }: this version was there already, nothing has changed.
import-new = { $file }: { $requirements } requirements, { $fresh } of them new.
import-domains = { $count ->
    [one] One information domain now uses this version.
   *[other] { $count } information domains now use this version.
}
import-mapping-new = { $file }: { $pairs } mappings between requirements.
import-show-findings = Show findings
findings-title = Findings
findings-none = No findings
findings-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
findings-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
findings-notes = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
findings-severity = Severity
findings-place = Place
findings-message = Finding
severity-note = Note
severity-warning = Warning
severity-error = Error

## Reports
reports-kind = Kind of report
reports-language = Language of the report
reports-as-of = Reporting date
reports-as-of-hint = Empty: today. It decides what has expired or is overdue.
reports-make = Make report
reports-making = Making the report
reports-tab-preview = Preview
reports-tab-history = Document history
reports-tab-register = Reports made
reports-empty = No report in the preview yet
reports-empty-text = Choose the kind of report on the left and make it. It appears here and can be saved as a PDF.
report-about = { $pages } pages · { $size } · data state { $state } · content { $hash }
report-missing-characters = The fonts of the report have no image for these characters, a box stands for each in the PDF: { $characters }
report-preview = Preview of { $name }
report-save = Save as PDF …
report-save-xlsx = Save as XLSX …
report-save-csv = Save as CSV …
report-options = Scope and marking
report-options-part = { $count ->
    [one] Partial report (1 restriction)
   *[other] Partial report ({ $count } restrictions)
}
report-option-marking = Marking
report-option-marking-hint = For example “For official use only”. Empty: the classification of the document history.
report-option-without-texts = Without the texts of the requirements
report-option-sections = Sections
report-option-without-remarks = Without internal details
report-option-without-remarks-hint = Persons interviewed, remarks and descriptions of measures stay in the house.
report-option-without-logo = Without coat of arms or logo
report-marking-official = For official use only
report-marking-classified = VS – NUR FÜR DEN DIENSTGEBRAUCH
package-with-tables = Include the tables of the reports as XLSX
report-option-groups = Only modules or topics
report-option-groups-hint = Numbers, separated by commas, for example ORP.1, SYS.1.1
report-option-responsible = Only persons responsible
report-option-responsible-hint = Names, separated by commas, as they stand in the answers
report-option-entries = Only these entries
report-option-entries-all = all
report-option-entries-count = { $count ->
    [one] 1 chosen
   *[other] { $count } chosen
}
report-option-objects = Only target objects
report-option-objects-all = all
report-option-objects-count = { $count ->
    [one] 1 chosen
   *[other] { $count } chosen
}
report-option-objects-filter = Search target objects
report-option-objects-more = { $count } more: please search.
package-open = Make an audit package …
package-title = Audit package
package-intro = All chosen reports as PDF, the evidence that they refer to, and an index with checksums in one ZIP file.
package-about = About
package-all = all of { $name }
package-one = information domain { $name }
package-kinds = Reports
package-kinds-hint = Each information domain gets the reports that fit its method.
package-make = Save as …
package-making = Making the audit package
package-done = The audit package is complete.
package-done-findings = The audit package is written, but not all evidence is included.
package-file = File
package-reports = Reports
package-evidence = Evidence
register-format = Form and language
register-scope = Scope
register-scope-whole = complete
register-number = No.
register-kind = Report
register-domain = Information domain
register-created = Made on
register-actor = Made by
register-as-of = Reporting date
register-state = Data state
register-hash = Content (SHA-256)
register-none = No reports made yet
register-differing = Different data states
register-none-text = Every report that is made is registered with its data state and checksum.
register-intro = Every report that was made with its data state, and to whom it was handed.
register-handed = Handed to
register-one = A report of the register
register-report = Report no. { $number }
register-facts = Details
register-file-hash = SHA-256 of the file
handovers = Handovers
handovers-none = No handover has been recorded yet.
handover-add = Record a handover …
handover-title = Record a handover
handover-of = Report no. { $number } · { $title }.
handover-file = The checksum of the file “{ $name }” is recorded.
handover-by = { $date }, by { $name }
handover-signed = signed file
handover-edit = Change the handover to { $name }
handover-delete = Delete the handover to { $name }
handover-delete-text = The record is removed from the register. This can be undone.
handover-recipient = Recipient
handover-recipient-hint = Person or body, for example the audit office
handover-remark = Purpose or remark
handover-on = Handed over on
handover-handed-by = Handed over by
verify-pick = Check a PDF …
verify-drop = Drop a report here to check it
verified-title = Check of a report
verified-file = File
verified-changes = Changed in the data since
verified-changes-none = Nothing has changed since in the data of this report.
verified-added = added
verified-removed = deleted
verified-erased = The earlier content was removed by a rule of erasure.
verified-more = There are more changes. Make the report anew.
revisions-intro = The history stands on the report's cover.
revisions-none = No entries yet
revisions-none-text = Add the first version, for example 0.1 as a draft.
revision-new = New entry
revision-edit = Edit version { $version }
revision-version = Version
revision-version-hint = For example 0.1 or 1.0
revision-status = Status
revision-classification = Confidentiality
revision-edited-on = Edited on
revision-editor = Edited by
revision-editor-function = Function
revision-remark = Change
revision-distribution = Distribution
revision-next = Next revision
revision-released-by = Released by
revision-released-on = Released on
pdf-toolbar = Pages and zoom
pdf-previous = Previous page
pdf-next = Next page
pdf-page = Page
pdf-of = of { $pages }
pdf-page-name = Page { $number }
pdf-smaller = Zoom out
pdf-larger = Zoom in
pdf-zoom = { $percent }%

## Change log
log-count = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
log-scope = Scope
log-of-akte = Akte as a whole
log-number = No.
log-at = Time
log-actor = Person
log-account = Account
log-operation = Operation
log-entity = Record
log-fields = Changed fields
log-hash = Checksum
log-entry = Entry
log-entry-number = Entry { $number }
log-empty = No entries yet
log-empty-text = Every change is kept here: who, when, what, before and after.
log-verify = Check the log
log-verifying = Checking the log
log-intact = { $count } entries checked: the log is unchanged.
field-status = Status
field-statement = Implementation
field-reason = Reason
field-responsible = Responsible
field-checked-on = Checked on
field-due-on = Due
field-done-on = Implemented on
field-interviewee = Interviewed person
field-surveyor = Checked by
field-title = Title
field-name = Name
field-description = Description
field-priority = Priority
field-cost-once = Investment, one-off
field-cost-yearly = Material, yearly
field-kind = Kind
field-owner = Owner
field-valid-from = Valid from
field-valid-until = Valid until
field-classification = Confidentiality
field-file-name = File name
field-sha256 = SHA-256
field-size = Size
field-recorded-on = Recorded on
field-member-count = Count
field-parent-id = Group
field-method = Method
field-catalogs = Catalogs
field-label = Parameter
field-value = Value
field-file-sha256 = SHA-256 of the file
field-handed-by = Handed over by
field-handed-on = Handed over on
field-recipient = Recipient
field-report-number = Report no.
field-alternative = Description of the picture
field-width = Width in pixels
field-height = Height in pixels
field-domain-id = Information domain
field-requirement-id = Requirement
field-target-object-id = Target object
field-measure-id = Measure
field-evidence-id = Evidence
field-line-id = Line
field-report = Report
field-demo = Demonstration data
field-completeness = Content
field-findings = Findings
field-groups = Topics
field-requirements = Requirements
field-moved-domains = Information domains moved
value-true = Yes
value-false = No
value-record = id …{ $end }
completeness-full = with texts
completeness-index = index only
field-official-name = Official name
field-legal-form = Legal form
field-land = Land
field-official-key = Official municipality key
field-street = Street and number
field-postal-code = Postal code
field-town = Town
field-email = E-mail
field-phone = Telephone
field-authority-head = Head of the authority
field-security-officer = Information security officer
field-data-protection-officer = Data protection officer
field-version = Version
field-edited-on = Edited on
field-editor = Edited by
field-editor-function = Function
field-remark = Change
field-next-revision-on = Next revision
field-distribution = Distribution
field-released-by = Released by
field-released-on = Released on

## Akte
akte-municipalities = Municipalities
akte-domains-count = { $count ->
    [one] 1 information domain
   *[other] { $count } information domains
}
akte-domains = Information domains
municipality-new = New municipality
municipality-edit = Edit municipality
municipality-edit-one = Edit { $name }
municipality-name = Name
municipality-name-hint = Short, as shown in the window.
municipality-official-name = Official name
municipality-legal-form = Legal form
municipality-land = Land
municipality-land-none = Not given
municipality-official-key = Official municipality key
municipality-official-key-hint = Eight digits.
municipality-street = Street and number
municipality-postal-code = Postal code
municipality-town = Town
municipality-email = E-mail
municipality-phone = Telephone
municipality-head = Head of the authority
municipality-security-officer = Information security officer
municipality-data-protection-officer = Data protection officer
logo-title = Coat of arms or logo
logo-hint = Stands on the covers of reports. PNG, JPEG or SVG up to 10 MB.
logo-pick = Choose a picture …
logo-replace = Choose another picture …
logo-remove = Remove the picture
logo-of = Coat of arms or logo: { $name }
logo-size = { $file }, printed with { $width } × { $height } pixels
logo-alternative = Description of the picture
logo-alternative-hint = What can be seen, for people who do not see the picture. Empty: “Coat of arms or logo” with the name of the municipality.
domain-new = New information domain
domain-edit = Edit information domain
domain-edit-one = Edit { $name }
domain-name = Name
domain-name-hint = For example “core administration”.
domain-description = Scope
domain-responsible = Responsible
domain-method = Method
domain-method-entry-check = To begin with: questions in plain language, ordered by topic.
domain-method-grundschutz = BSI's new method with single requirements by practice.
domain-method-edition = IT-Grundschutz with modules according to BSI Standard 200-2.
domain-method-iso = Requirements of the international standard.
domain-catalogs = Catalogs in force
domain-catalogs-auto = Choose automatically what fits the method
domain-catalog = { $title }, { $version } ({ $count })
doors-title = Doors
doors-intro = Every door opens the Akte. One must always remain.
door-made = since { $at }
door-add = Add a door: { $kind }
door-label = Label
door-label-hint = How you recognise it, for example “deputy”.
door-hint-passphrase = Another passphrase, for example for a deputy.
door-hint-recovery-key = A new key is made and shown once.
door-hint-keyring = The key is kept in the keyring of this operating system. Whoever is logged in here can open the Akte without a passphrase.
door-hint-key-file = Key files for automation are made on the command line.
door-remove = Remove door: { $label }
door-remove-text = It will no longer open the Akte.
backup-title = Backup
backup-due = A backup to another place is due.
backup-elsewhere = Back up to another place …
backup-here = Back up beside the Akte
backup-text = The backup to another place also holds the evidence. Every backup is checked after it is written.
backup-making = Making the backup
backup-made = Backup made: { $path }
verify-title = Check of the Akte
verify-text = Checks the database, the change log and every evidence file.
verify-action = Check the Akte
verify-running = Checking the Akte
verify-clean = Everything is in order: { $entries } log entries and { $files } evidence files checked.
verify-problems = { $count ->
    [one] One problem found
   *[other] { $count } problems found
}
settings-title = Settings
settings-actor = Working here
settings-language = Language
settings-theme = Appearance
