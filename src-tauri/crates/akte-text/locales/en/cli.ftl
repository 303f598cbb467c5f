### Texts of the command line "akte": help and faults of the call.

## Headings and placeholders of the help
cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-global = For every command
cli-heading-example = Example:
cli-value-options = [OPTIONS]
cli-value-command = COMMAND
cli-value-dir = DIR
cli-value-file = FILE
cli-value-name = NAME
cli-value-language = LANGUAGE
cli-value-text = TEXT
cli-value-municipality = MUNICIPALITY
cli-value-domain = DOMAIN
cli-value-n = N
cli-value-backup = BACKUP
cli-value-scale = SCALE
cli-value-code = CODE
cli-value-number = NUMBER
cli-value-method = METHOD
cli-value-catalog = CATALOG
cli-value-kind = KIND
cli-value-object = OBJECT
cli-value-status = STATUS
cli-value-requirement = REQUIREMENT
cli-value-date = DATE
cli-value-title = TITLE
cli-value-euro = EURO
cli-value-priority = PRIORITY
cli-value-level = LEVEL
cli-value-measure = MEASURE
cli-value-evidence = EVIDENCE
cli-value-group = GROUP
cli-value-id = ID
cli-value-old = OLD
cli-value-new = NEW
cli-value-pair = OLD=NEW
cli-value-source = REFERENCE=FILE
cli-value-change = CHANGE
cli-value-value = VALUE
cli-value-relation = RELATION
cli-value-state = COVERAGE
cli-value-place = PLACE
cli-value-sheet = SHEET
cli-value-format = FORMAT
cli-value-section = SECTION
cli-value-report = REPORT
cli-value-mapping = MAPPING
cli-value-vocabulary = VOCABULARY
cli-value-category = CATEGORY
cli-value-threat = THREAT
cli-value-prop = PROPERTY=VALUE

## For every command
cli-arg-akte = Folder of the Akte; the environment variable AKTE_DIR holds where it is not given
cli-arg-passphrase-file = Opens with the passphrase in this file; a line end at its end does not count
cli-arg-key-file = Opens with this key file, for automation
cli-arg-recovery-key-file = Opens with the recovery key in this file
cli-arg-keyring = Opens with the key in the operating system's keyring
cli-arg-plain = The Akte is not encrypted
cli-arg-actor = Who works here; stands in the change log. The account of the operating system where it is not given
cli-arg-json = Prints exactly one JSON object; messages go to standard error
cli-arg-language = Language of the output: de or en; the system's where it is not given
cli-arg-help = Shows this help
cli-arg-version = Shows the version
cli-arg-municipality = Name or id of the municipality; not needed where the Akte has only one
cli-arg-domain = Name or id of the information domain; not needed where the municipality has only one
cli-arg-limit = At most this many rows
cli-arg-offset = Skips this many rows
cli-arg-text = Only entries that contain this text
cli-arg-object = Name or id of the target object; the information domain as a whole where it is not given
cli-arg-objects = Name or id of the target object, several are possible; the information domain as a whole where none is given
cli-arg-requirements = Label, identity or id of the requirement; several are possible
cli-arg-responsible = Who is responsible
cli-arg-description = Description
cli-arg-file = CSV file with a header row, separated by semicolons or commas
cli-arg-only = This change only, repeatable: statement, guidance, modal_verb, level, effort, title, group, params, links, moved (renumbered), came (new), went (gone)
cli-arg-words = Shows the texts word by word: [-removed-] {"{"}+added+{"}"}
cli-arg-accept-successor = Copies what hangs on the requirement OLD, which is gone, to NEW; repeatable

cli = Schutzakte on the command line: the ISMS of a municipality in one Akte.
cli-more =
    Every command names the folder of the Akte with --akte and opens it with --passphrase-file, --key-file or, where
    it is not encrypted, --plain. The exit code is 0 (done), 1 (refused, with the reason) or 2 (the call was not
    understood).
cli-example =
    akte init --akte Akte --passphrase-file passphrase.txt
    akte catalog import --shipped --akte Akte --passphrase-file passphrase.txt
    akte help report a4

## Akte
cli-init = Makes a new Akte.
cli-init-more =
    The Akte is encrypted; with --plain it can be read by everybody who sees the folder. A key file that does not
    exist yet is made. The recovery key is shown exactly once: keep it away from this computer. No catalogs are
    imported.
cli-init-example = akte init --akte Akte --passphrase-file passphrase.txt
cli-key = Manages the doors by which the Akte can be opened.
cli-key-example = akte key list --akte Akte --passphrase-file passphrase.txt
cli-key-list = Lists the doors.
cli-key-list-example = akte key list --akte Akte --passphrase-file passphrase.txt
cli-key-add = Adds a door.
cli-key-add-example = akte key add --new-key-file nightly.key --label Nightly --akte Akte --passphrase-file passphrase.txt
cli-key-add-arg-new-passphrase-file = New passphrase, which stands in this file
cli-key-add-arg-new-key-file = New key file; it must not exist yet
cli-key-add-arg-new-recovery-key = New recovery key, shown exactly once
cli-key-add-arg-new-keyring = Door through the operating system's keyring
cli-key-add-arg-label = What to call the door
cli-key-remove = Removes a door; the last one stays.
cli-key-remove-example = akte key remove 0198f3c2-5f6e-7c1a-9d53-2f0a6b1c7e44 --akte Akte --passphrase-file passphrase.txt
cli-key-remove-arg-id = Id of the door from "akte key list"
cli-verify = Checks the whole Akte: database, change log and evidence.
cli-verify-example = akte verify --akte Akte --key-file akte.key
cli-backup = Makes a backup of the Akte.
cli-backup-more =
    Without --to the backup lies in the folder "backups" of the Akte. With --to it is written to another place
    together with the evidence, such as a disk that goes into a safe afterwards.
cli-backup-example = akte backup --to /media/backup --akte Akte --key-file akte.key
cli-backup-arg-to = Folder in which the backup with its evidence is made
cli-restore = Restores the Akte from a backup.
cli-restore-more =
    What the restore replaces is kept as a backup. Afterwards the Akte opens by the doors of the backup.
cli-restore-example = akte restore /media/backup/Akte-2026-07-01 --akte Akte --key-file akte.key
cli-restore-arg-backup = Folder of the backup
cli-demo = Makes an Akte with invented data, always the same.
cli-demo-more =
    Municipalities, people and facts are invented and marked as a demonstration everywhere. Without
    --passphrase-file or --key-file the Akte is not encrypted.
cli-demo-example = akte demo --scale small --akte Demo
cli-demo-arg-scale = small (1 municipality), verbund (5), county (40) or stress (400); small where it is not given
cli-help = Shows the help of a command.
cli-help-example = akte help answer import
cli-help-arg-command = The command about which you want to know more

## Municipalities, information domains, target objects
cli-municipality = Manages the municipalities of the Akte.
cli-municipality-example = akte municipality list --akte Akte --key-file akte.key
cli-municipality-add = Adds a municipality.
cli-municipality-add-example = akte municipality add Neustadt --legal-form city --land ni --security-officer "Erika Beispiel" --akte Akte --key-file akte.key
cli-municipality-add-arg-name = Short name, unique in the Akte
cli-municipality-add-arg-official-name = Full official name for covers
cli-municipality-add-arg-legal-form = Legal form: municipality, city, independent_city, municipal_association, county, special_purpose_association, municipal_enterprise or other; municipality where it is not given
cli-municipality-add-arg-land = Land: bw, by, be, bb, hb, hh, he, mv, ni, nw, rp, sl, sn, st, sh or th
cli-municipality-add-arg-official-key = Official municipality key
cli-municipality-add-arg-street = Street and number
cli-municipality-add-arg-postal-code = Postal code
cli-municipality-add-arg-town = Town
cli-municipality-add-arg-email = E-mail address
cli-municipality-add-arg-phone = Telephone number
cli-municipality-add-arg-authority-head = Head of the authority
cli-municipality-add-arg-security-officer = Information security officer (ISB)
cli-municipality-add-arg-data-protection-officer = Data protection officer (DSB)
cli-municipality-logo = Sets the coat of arms or logo that stands on the covers of reports.
cli-municipality-logo-more = PNG, JPEG or SVG up to 10 MB. What is transparent is laid on white.
cli-municipality-logo-example = akte municipality logo arms.svg --municipality Neustadt --alternative "Coat of arms: golden tower on blue" --akte Akte --key-file akte.key
cli-municipality-logo-arg-logo-file = The picture
cli-municipality-logo-arg-alternative = What can be seen on the picture, for people who do not see it
cli-municipality-logo-arg-remove = Takes the coat of arms or logo away
cli-municipality-list = Lists the municipalities.
cli-municipality-list-example = akte municipality list --akte Akte --key-file akte.key
cli-domain = Manages the information domains of a municipality.
cli-domain-example = akte domain list --municipality Neustadt --akte Akte --key-file akte.key
cli-domain-add = Makes an information domain.
cli-domain-add-example = akte domain add Rathaus --municipality Neustadt --method grundschutz_plus_plus --akte Akte --key-file akte.key
cli-domain-add-arg-name = Name, unique in the municipality
cli-domain-add-arg-method = Method: grundschutz_plus_plus, edition_2023, entry_check or iso_27001; Grundschutz++ where it is not given
cli-domain-add-arg-catalogs = Catalog to be in force, by title or id; several are possible. What fits the method where none is given
cli-domain-list = Lists the information domains of a municipality.
cli-domain-list-example = akte domain list --municipality Neustadt --akte Akte --key-file akte.key
cli-domain-set = Changes an information domain, and which version of a catalog is in force.
cli-domain-set-more =
    Answers hang on the requirement and not on the version: whoever puts a newer version in force keeps them all.
cli-domain-set-example = akte domain set --domain Rathaus --catalog 0198f3c2-5f6e-7c1a-9d53-2f0a6b1c7e44 --akte Akte --key-file akte.key
cli-domain-set-arg-name = New name
cli-domain-set-arg-catalogs = Catalog version to be in force, by title or id; several are possible
cli-object = Manages the target objects of an information domain.
cli-object-example = akte object list --municipality Neustadt --akte Akte --key-file akte.key
cli-object-add = Adds a target object.
cli-object-add-example = akte object add "Server Rathaus" --kind it_system --count 3 --municipality Neustadt --akte Akte --key-file akte.key
cli-object-add-arg-name = Name, unique in the information domain
cli-object-add-arg-kind = Kind: business_process, information, application, it_system, ics_system, iot_system, communication_link, room, building, site, service_provider or people
cli-object-add-arg-count = How many alike objects it stands for; 1 where it is not given
cli-object-add-arg-group = Group that it belongs to, by name or id
cli-object-list = Lists the target objects.
cli-object-list-example = akte object list --kind it_system --municipality Neustadt --akte Akte --key-file akte.key
cli-object-list-arg-kinds = Only this kind; several are possible
cli-object-import = Imports target objects from a CSV file or workbook.
cli-object-import-example = akte object import objects.csv --municipality Neustadt --akte Akte --key-file akte.key

## Catalogs and requirements
cli-catalog = Manages the catalogs that are checked against.
cli-catalog-example = akte catalog list --akte Akte --key-file akte.key
cli-catalog-import = Imports catalogs, or those that ship: OSCAL catalogs and profiles (JSON, XML, YAML), BSI’s IT-Grundschutz-Kompendium (XML), the WiBA checklists (XLSX), SDM modules (CSV), BSI’s vocabularies (CSV) and cross-reference workbooks (XLSX) and, with a column mapping, any other list (XLSX, CSV).
cli-catalog-import-more =
    A new version joins the earlier ones of the same catalog; answers stay. Whatever the import noticed is reported
    and can be read again with "akte catalog show". A profile is resolved to a catalog; its sources are looked for in its
    folder and among the files named here. Where that is not enough, "akte catalog resolve" helps. For a list whose columns
    are not known, "--mapping" names a file that says what they mean; "akte catalog columns" proposes it. The mapping stays
    with the version, and its "document_id" keeps the versions of a list together. A catalog that lies in the BSI’s own folder
    tree (control_layer beside documentation/namespaces) brings the vocabularies of that tree along.
cli-catalog-import-example =
    akte catalog import --shipped --akte Akte --key-file akte.key
    akte catalog import Grundschutz++-catalog.json --akte Akte --key-file akte.key
    akte catalog import Landeskatalog.xlsx --mapping mapping.json --akte Akte --key-file akte.key
cli-catalog-import-arg-mapping = Column mapping (JSON); holds for all tables named
cli-catalog-import-arg-files = Catalog file, vocabulary, cross-reference workbook, or a folder of vocabularies; several are possible
cli-catalog-import-arg-shipped = Imports the catalogs that come with the program
cli-catalog-columns = Proposes what the columns of a table mean.
cli-catalog-columns-more =
    The output is a column mapping (JSON) that can be written into a file, adjusted and used with "akte catalog import
    --mapping". "title", "version", "publisher" and "rights" belong to the catalog, "document_id" keeps its versions
    together. "sheets" names the worksheets, "heading_row" the row of the headings. Each entry of "columns" has a "field" (id,
    alt_identifier, title, statement, guidance, group, group_id, level, modal_verb, effort, role, reference, tag, property)
    and the column's "heading" or its "letter"; "separator" separates several values of a cell, "until" keeps what stands
    before the last occurrence of that text, "values" replaces values, "name" names an own property. "fixed" lists fields
    with a value that holds for every requirement. Needed are "title" and columns for id and statement. Where an earlier list
    has the same columns, it is that list's mapping.
cli-catalog-columns-example = akte catalog columns Landeskatalog.xlsx --akte Akte --key-file akte.key > mapping.json
cli-catalog-columns-arg-table = Workbook (XLSX) or CSV file
cli-catalog-columns-arg-sheet = Worksheet; without it the one whose headings are known best
cli-catalog-columns-arg-heading-row = Row of the headings; without it, it is looked for
cli-catalog-resolve = Resolves a profile and imports the result as a version of a catalog.
cli-catalog-resolve-more =
    Sources are looked for in the profile's folder, with "--root" in another one that holds the profile; no reference leads
    out of it, and nothing is loaded from the net. Name what is not found with "--source": first the reference as the profile
    writes it, or the file's name, after the equals sign the file.
cli-catalog-resolve-example =
    akte catalog resolve Profil.json --root Stand-der-Technik-Bibliothek --akte Akte --key-file akte.key
    akte catalog resolve Profil.json --source Kernel.json=Downloads/Kernel.json --akte Akte --key-file akte.key
cli-catalog-resolve-arg-profile = Profile in the OSCAL format (JSON, XML, YAML)
cli-catalog-resolve-arg-sources = File for a reference that cannot be followed; repeatable
cli-catalog-resolve-arg-root = Folder in which the profile and its sources lie; without it the profile's own
cli-catalog-export = Writes a version of a catalog as OSCAL (JSON).
cli-catalog-export-more =
    The file keeps strictly to OSCAL's rules. What breaks them is not changed silently: the command then refuses and names
    the places.
cli-catalog-export-example = akte catalog export "Kommunaler Einstieg" --out Einstieg.json --akte Akte --key-file akte.key
cli-catalog-export-arg-catalog = Title, version or id of the catalog
cli-catalog-export-arg-out = File to be written
cli-catalog-list = Lists the imported catalogs with their versions.
cli-catalog-list-example = akte catalog list --akte Akte --key-file akte.key
cli-catalog-show = Shows a catalog with its groups and what its import noticed.
cli-catalog-show-example = akte catalog show "Kommunaler Einstieg" --akte Akte --key-file akte.key
cli-catalog-show-arg-catalog = Title or id of the catalog
cli-catalog-search = Searches the texts of all imported catalogs, the best first.
cli-catalog-search-example = akte catalog search "backup" --akte Akte --key-file akte.key
cli-catalog-search-arg-text = Words; the last one may be unfinished
cli-catalog-search-arg-limit = At most so many hits; 50 where nothing is said
cli-catalog-threats = Lists the elementary threats, each with how many requirements work against it.
cli-catalog-threats-more = It rests on the BSI’s cross-reference tables, for Grundschutz++ on the catalog itself. Which requirements they are is shown by “akte requirement list --threat”.
cli-catalog-threats-example = akte catalog threats Kompendium --akte Akte --key-file akte.key
cli-catalog-threats-arg-catalog = Title or ID of the catalog; a title means the newest version
cli-catalog-diff = Shows two versions of a catalog side by side.
cli-catalog-diff-more =
    Requirements are compared by their identifier, never by their number: numbers are given anew. Name a version by its
    version, day, file, checksum or id; the title means the newest version.
cli-catalog-diff-example = akte catalog diff 2026-04-20 2026-06-30 --only statement --words --akte Akte --key-file akte.key
cli-catalog-diff-arg-old = The earlier version
cli-catalog-diff-arg-new = The later version
cli-catalog-update = Changes the version of a catalog that information domains work through.
cli-catalog-update-more =
    Answers, measures, evidence and parameter values stay with their requirement, whatever its number. Where the text has
    changed the answer is to be reviewed; where the requirement is gone it is archived. Nothing is deleted. Without
    municipality and domain it concerns the whole Akte. A backup is made before, and the change is one step that can be
    undone.
cli-catalog-update-example =
    akte catalog update --plan --akte Akte --key-file akte.key
    akte catalog update --apply --accept-successor KONF.11.2=KONF.11.3 --akte Akte --key-file akte.key
cli-catalog-update-arg-catalog = The version that shall be in force; without it the newest of the catalog that is worked through
cli-catalog-update-arg-plan = Shows what it would do, and changes nothing
cli-catalog-update-arg-apply = Changes the version and takes the successors that are certain
cli-catalog-update-arg-municipality = In this municipality only
cli-catalog-update-arg-domain = In this information domain only
cli-catalog-update-arg-decline-successor = Does not take the proposed successor of this requirement; repeatable
cli-mapping = Shows mappings between catalogs and what follows from them.
cli-mapping-example = akte mapping list --akte Akte --key-file akte.key
cli-mapping-list = Lists the imported mappings and says where their pairs stand today.
cli-mapping-list-example = akte mapping list --akte Akte --key-file akte.key
cli-mapping-show = Lists the pairs of a mapping.
cli-mapping-show-more = Publishers renumber, mappings stay as they were written. Each requirement is found by its identifier, never by its number alone.
cli-mapping-show-example = akte mapping show "Zuordnung des Kommunalen Einstiegs" --place moved --akte Akte --key-file akte.key
cli-mapping-show-arg-mapping = Title, file or id of the mapping
cli-mapping-show-arg-places = Only pairs that stand so: same, moved, gone, needs_version (the version it was made for), no_catalog (its catalog is missing); may be repeated
cli-mapping-show-arg-relations = Only this relation: equal_to, equivalent_to, superset_of, subset_of, intersects_with; may be repeated
cli-mapping-of = Shows what a requirement corresponds to in other catalogs.
cli-mapping-of-more = All pairs are shown, read both ways, and what follows through one requirement between.
cli-mapping-of-example = akte mapping of KE.1.1 --akte Akte --key-file akte.key
cli-mapping-of-arg-requirement = Number, identifier or id of the requirement
cli-mapping-of-arg-catalog = Title or id of the catalog; without it the newest versions of all are searched
cli-mapping-of-arg-municipality = Name or id of the municipality whose answers are shown too
cli-mapping-coverage = Shows how far the answers of an information domain cover another catalog.
cli-mapping-coverage-example = akte mapping coverage 27001 --state wholly --municipality Neustadt --akte Akte --key-file akte.key
cli-mapping-coverage-arg-catalog = Title, version or id of the catalog to be covered
cli-mapping-coverage-arg-states = Only requirements that are covered so: wholly, partly, open, not_mapped; may be repeated
cli-mapping-coverage-arg-relations = Only requirements whose firmest relation is this: equal_to, equivalent_to, superset_of, subset_of, intersects_with; may be repeated
cli-vocabulary = Shows vocabularies: what the words of the catalogs mean.
cli-vocabulary-example = akte vocabulary list --akte Akte --key-file akte.key
cli-vocabulary-list = Lists the imported vocabularies and cross-reference tables.
cli-vocabulary-list-more = Of each vocabulary the latest import counts; those that ship stand behind those that you imported.
cli-vocabulary-list-example = akte vocabulary list --json --akte Akte --key-file akte.key
cli-vocabulary-show = Shows the terms of a vocabulary, and which words of the catalogs it lacks.
cli-vocabulary-show-example = akte vocabulary show target_object_categories --text Cloud --akte Akte --key-file akte.key
cli-vocabulary-show-arg-vocabulary = Name or ID of the vocabulary, such as target_object_categories; a name means the current version
cli-vocabulary-show-arg-text = Only terms that contain this text
cli-migrate = Takes answers of an information domain over into another catalog through mappings.
cli-migrate-more = What is equal or equivalent or covers more is taken over; what covers a part or overlaps counts as partly implemented and is to be checked. Answers that are there stay as they are. Each new answer keeps the link to the old one. Measures and evidence of the old requirement are linked to the new one too where the old one demands all that the new one demands; they are not copied. The takeover is one step that can be undone.
cli-migrate-example =
    akte migrate --plan --domain "Edition 2023" --to Rathaus --municipality Neustadt --akte Akte --key-file akte.key
    akte migrate --apply --relation equal_to --domain "Edition 2023" --to Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-migrate-arg-plan = Shows the proposals and changes nothing
cli-migrate-arg-apply = Takes over the proposals that fit
cli-migrate-arg-domain = Name or id of the information domain that was checked
cli-migrate-arg-to = Information domain that answers are proposed for; without it the same one, through another of its catalogs
cli-migrate-arg-requirements = Only this requirement of the target, by number or id; may be repeated
cli-migrate-arg-relations = Only this relation: equal_to, equivalent_to, superset_of, subset_of, intersects_with; may be repeated
cli-migrate-arg-only-carried = Only what can be taken over without a check
cli-migrate-arg-only-check = Only what is to be checked after it was taken over
cli-migrate-arg-with-offered-links = Links measures and evidence of requirements too that cover a part only or overlap
cli-requirement = Shows requirements of the catalogs.
cli-requirement-example = akte requirement show GC.1.1 --akte Akte --key-file akte.key
cli-requirement-list = Lists the requirements of a catalog.
cli-requirement-list-example = akte requirement list --catalog Grundschutz++ --text Passwort --akte Akte --key-file akte.key
cli-requirement-list-arg-catalog = Title or id of the catalog; not needed where the Akte has only one. A title means its newest version
cli-requirement-list-arg-group = Only this group and the groups in it, by its label
cli-requirement-list-arg-categories = Only requirements for this target-object category and, by inheritance, for the categories above it; may be given several times
cli-requirement-list-arg-threats = Only requirements that work against this elementary threat, such as "G 0.18"; may be given several times
cli-requirement-list-arg-props = Only requirements with this value of a property, such as tags=Netze; may be given several times
cli-requirement-show = Shows a requirement with everything that the catalog says about it.
cli-requirement-show-example = akte requirement show GC.1.1 --catalog Grundschutz++ --akte Akte --key-file akte.key
cli-requirement-show-arg-requirement = Label, identity or id of the requirement
cli-requirement-show-arg-catalog = Title or id of the catalog; the newest versions of all are searched where it is not given
cli-requirement-param = Manages the values that a municipality gives to parameters of requirements.
cli-requirement-param-example = akte requirement param list --requirement GC.1.1 --akte Akte --key-file akte.key
cli-requirement-param-list = Lists the parameters of the requirements in force with their values.
cli-requirement-param-list-example = akte requirement param list --set --akte Akte --key-file akte.key
cli-requirement-param-list-arg-requirement = Only the parameters of this requirement
cli-requirement-param-list-arg-set = Only parameters that have a value of one's own
cli-requirement-param-set = Sets a value of one's own; it stands wherever the requirement's text does.
cli-requirement-param-set-example = akte requirement param set GC.1.1 "the head office" --akte Akte --key-file akte.key
cli-requirement-param-set-arg-requirement = Number, identifier or id of the requirement
cli-requirement-param-set-arg-value = The value; an empty text takes it away
cli-requirement-param-set-arg-number = Which parameter of the requirement; without it the first one

## Answers, measures, evidence
cli-answer = Records how far requirements are implemented.
cli-answer-example = akte answer list --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-set = Sets the answer to one or several requirements.
cli-answer-set-more = What is not named stays as it is. All together is one step, which can be undone.
cli-answer-set-example = akte answer set --requirement GC.1.1 --status yes --statement "Policy of 12 March 2026" --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-set-arg-status = yes, partial, no, dispensable or unprocessed
cli-answer-set-arg-statement = How the requirement is implemented
cli-answer-set-arg-reason = Reason; required for "dispensable"
cli-answer-set-arg-checked-on = Date of the check, such as 2026-12-31; an empty text clears it
cli-answer-set-arg-due-on = To be implemented by, such as 2026-12-31; an empty text clears it
cli-answer-set-arg-interviewee = Who was asked
cli-answer-set-arg-surveyor = Who carried out the check
cli-answer-list = Lists the answers at a target object.
cli-answer-list-example = akte answer list --status no --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-list-arg-statuses = Only this status; several are possible
cli-answer-list-arg-all = Requirements that nobody has processed yet, too
cli-answer-list-arg-taken-over = Only answers that were taken over from another catalog and that nobody has checked since
cli-answer-import = Imports answers from a CSV file.
cli-answer-import-example = akte answer import answers.csv --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-review = Shows and confirms answers whose requirement reads differently since.
cli-answer-review-example = akte answer review list --words --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-review-list = Lists the answers that are to be reviewed.
cli-answer-review-list-example = akte answer review list --only guidance --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-review-list-arg-object = At this target object only
cli-answer-review-list-arg-only = Only answers where nothing but this changed: statement, guidance, modal_verb, level, effort; repeatable
cli-answer-review-confirm = Confirms answers against the text in force.
cli-answer-review-confirm-more =
    Whoever changes status, statement, reason or the date of the check has answered on the text in force and need not
    confirm anything.
cli-answer-review-confirm-example = akte answer review confirm --only guidance --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-review-confirm-arg-object = At this target object only
cli-answer-review-confirm-arg-only = Answers where nothing but this changed; repeatable
cli-answer-review-confirm-arg-archived = Takes note of the archived answers as well
cli-answer-review-confirm-arg-all = All answers that are to be reviewed
cli-answer-archived = Shows answers whose requirement is gone.
cli-answer-archived-example = akte answer archived list --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-archived-list = Lists the archived answers.
cli-answer-archived-list-example = akte answer archived list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-archived-list-arg-open = Only those that nobody has taken note of yet
cli-answer-archived-copy = Copies archived answers with their measures and evidence to successors.
cli-answer-archived-copy-example = akte answer archived copy --accept-successor KONF.11.2=KONF.11.3 --municipality Neustadt --akte Akte --key-file akte.key
cli-measure = Manages the measures of the implementation plan.
cli-measure-example = akte measure list --overdue --municipality Neustadt --akte Akte --key-file akte.key
cli-measure-add = Adds a measure.
cli-measure-add-example = akte measure add "Introduce two-factor authentication" --requirement GC.1.1 --due-on 2026-12-31 --cost-once 1200 --municipality Neustadt --akte Akte --key-file akte.key
cli-measure-add-arg-title = What is to be done, in a few words
cli-measure-add-arg-due-on = By when, such as 2026-12-31
cli-measure-add-arg-done-on = When it was done
cli-measure-add-arg-priority = urgent, high, medium or low; medium where it is not given
cli-measure-add-arg-status = proposed, planned, in_progress, done or dropped; planned where it is not given
cli-measure-list = Lists the measures.
cli-measure-list-example = akte measure list --status planned --municipality Neustadt --akte Akte --key-file akte.key
cli-measure-list-arg-statuses = Only this status; several are possible
cli-measure-list-arg-overdue = Only overdue ones
cli-measure-import = Imports measures from a CSV file.
cli-measure-import-example = akte measure import measures.csv --municipality Neustadt --akte Akte --key-file akte.key
cli-evidence = Manages the evidence.
cli-evidence-example = akte evidence list --municipality Neustadt --akte Akte --key-file akte.key
cli-evidence-add = Adds files as evidence.
cli-evidence-add-more =
    Every file is stored encrypted in the Akte and recorded with its SHA-256. It proves the requirements and measures
    that you name.
cli-evidence-add-example = akte evidence add policy.pdf --title "Policy 2026" --kind policy --requirement GC.1.1 --municipality Neustadt --akte Akte --key-file akte.key
cli-evidence-add-arg-files = File; several are possible
cli-evidence-add-arg-title = Title; the file's name where it is not given
cli-evidence-add-arg-kind = policy, concept, minutes, contract, certificate, audit_report, configuration, training, decision or other; other where it is not given
cli-evidence-add-arg-owner = Who keeps it up to date
cli-evidence-add-arg-valid-from = First day of its validity
cli-evidence-add-arg-valid-until = Last day of its validity
cli-evidence-add-arg-classification = public, internal or confidential; internal where it is not given
cli-evidence-add-arg-measures = Title or id of the measure that it proves; several are possible
cli-evidence-list = Lists the evidence of a municipality.
cli-evidence-list-example = akte evidence list --municipality Neustadt --akte Akte --key-file akte.key
cli-evidence-extract = Writes a piece of evidence to a file.
cli-evidence-extract-example = akte evidence extract "Policy 2026" --out policy.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-evidence-extract-arg-evidence = Title, file name or id of the piece of evidence
cli-evidence-extract-arg-out = Where the file is written

## Reports
cli-report = Makes reports, keeps their register and checks PDF files.
cli-report-example = akte report a4 --municipality Neustadt --out a4.pdf --akte Akte --key-file akte.key
cli-report-list = Lists the reports that can be made.
cli-report-list-example = akte report list --akte Akte --key-file akte.key
cli-arg-out = Where the report is written; the ending .pdf, .xlsx, .csv (one file per table) or .zip (CSV files) decides the format
cli-arg-as-of = Reporting date, such as 2026-12-31; today where it is not given
cli-report-a4 = A.4 Result of the IT-Grundschutz check.
cli-report-a4-more = The report is in German; with --language en it is in English.
cli-report-a4-example = akte report a4 --municipality Neustadt --domain Rathaus --as-of 2026-06-30 --out a4.pdf --akte Akte --key-file akte.key
cli-report-a6 = A.6 Implementation plan.
cli-report-a6-example = akte report a6 --municipality Neustadt --out a6.pdf --akte Akte --key-file akte.key
cli-report-entry-check = Result of the entry check per topic, with its degree and the next steps.
cli-report-entry-check-example = akte report entry_check --municipality Neustadt --domain Einstieg --out entry.pdf --akte Akte --key-file akte.key
cli-report-evidence-list = List of the evidence with SHA-256 and validity.
cli-report-evidence-list-example = akte report evidence_list --municipality Neustadt --out evidence.pdf --akte Akte --key-file akte.key
cli-report-package = Packs reports, their evidence and an index with checksums into a ZIP file.
cli-report-package-more = Where no reports are named, all that fit the municipality's information domains go in.
cli-report-package-example = akte report package --municipality Neustadt --out audit-package.zip --akte Akte --key-file akte.key
cli-report-package-arg-kinds = Which reports: a1, a2, a4, a5, a6, gs_status, gs_plan, providers, exceptions, backups, entry_check, evidence_list
cli-report-package-arg-domain = Only this information domain; all of the municipality where it is not given
cli-report-package-arg-package-out = Where the ZIP file is written
cli-arg-format = pdf, xlsx (workbook) or csv (tables); by the ending of --out where it is not given
cli-arg-only-objects = Only this target object, may be repeated; the cover states the scope
cli-arg-only-entries = Only this entry of the register by name or number, may be repeated: an audit, a breach, a request; the cover states the scope
cli-arg-groups = Only this module or topic by its number, may be repeated
cli-arg-only-responsible = Only what this person is responsible for, may be repeated
cli-arg-marking = Marking on cover and footer instead of the classification, such as "For official use only"
cli-arg-only-sections = Only this section, can be given several times: history, master, overview, next_steps, details, dispensable, overdue, by_date_and_person, residual_risk, evidence, open_points, abbreviations or release
cli-arg-without-sections = Without this section, can be given several times; the names are those of --section
cli-arg-without-remarks = Without internal details: persons interviewed, remarks, descriptions of measures
cli-arg-without-logo = Without the municipality's coat of arms or logo
cli-report-package-arg-with-tables = Puts the tables of each report beside it as a workbook (XLSX)
cli-report-package-arg-without-sections = Without this section, can be given several times: history, master, overview, next_steps, details, dispensable, overdue, by_date_and_person, residual_risk, evidence, open_points, abbreviations or release
cli-arg-without-texts = Without the texts of the requirements
cli-report-register = Lists the reports that were made, and to whom they were handed.
cli-report-register-example = akte report register --municipality Neustadt --akte Akte --key-file akte.key
cli-report-handover = Records to whom a report was handed.
cli-report-handover-more = With --file the checksum of the signed file is recorded; it must be the report with this number.
cli-report-handover-example = akte report handover 12 --to "Audit office" --remark "Annual audit" --akte Akte --key-file akte.key
cli-report-handover-arg-report = Number of the report in the register
cli-report-handover-arg-recipient = Who received the report
cli-report-handover-arg-remark = Purpose or remark
cli-report-handover-arg-handed-on = Day of the handover; today where it is not given
cli-report-handover-arg-handed-file = The file that was handed over, where it is a signed one
cli-report-verify = Checks whether a PDF file was made by this Akte and is unchanged.
cli-report-verify-more = The command ends with 0 where the file is unchanged or signed, else with 1. It also tells what changed in the data since.
cli-report-verify-example = akte report verify a4.pdf --akte Akte --key-file akte.key
cli-report-verify-arg-report-file = The file that is checked

## Search, log, undo
cli-search = Searches what is recorded and imported.
cli-search-example = akte search "backup" --municipality Neustadt --akte Akte --key-file akte.key
cli-search-arg-text = Words; the last one may be unfinished
cli-search-arg-limit = At most this many hits; 50 where it is not given
cli-log = Shows and checks the change log.
cli-log-example = akte log verify --akte Akte --key-file akte.key
cli-log-list = Lists the entries, newest first.
cli-log-list-example = akte log list --municipality Neustadt --limit 20 --akte Akte --key-file akte.key
cli-log-list-arg-municipality = Entries of this municipality; without it all, with several municipalities only those of the Akte itself (catalogs)
cli-log-list-arg-record = Only entries about this record, by its id
cli-log-verify = Checks that no entry was changed afterwards.
cli-log-verify-example = akte log verify --akte Akte --key-file akte.key
cli-undo = Takes back the last step of a municipality.
cli-undo-example = akte undo --municipality Neustadt --akte Akte --key-file akte.key
cli-undo-arg-across-municipalities = Also a step that concerns several municipalities; it is taken back in all of them

## The call was not understood
usage-unknown-argument = There is no option "{ $argument }" here.
usage-unknown-command = There is no command "{ $command }".
usage-missing-argument = Missing: { $arguments }.
usage-conflict = "{ $first }" and "{ $second }" exclude each other.
usage-missing-command = What "akte" is to do is missing.
usage-missing-value = The value after "{ $argument }" is missing.
usage-wrong-value = The value "{ $value }" does not fit "{ $argument }".
usage-not-utf8 = One of the arguments has characters that cannot be read (not UTF-8).
usage-other = The call cannot be understood: { $cause }
usage-hint-one-of = Possible are: { $values }.
usage-hint-date = Write the date as 2026-12-31 or 31.12.2026.
usage-hint-amount = Write the amount in euros as 1234.50.
usage-hint-count = A whole number of at least 1 is expected.
usage-hint-pair = Two requirements with an equals sign between them are expected, such as KONF.11.2=KONF.11.3.
usage-hint-source = Write the reference and the file with an equals sign between them, for example "Kernel.json=Downloads/Kernel.json".
usage-hint-suggestion = Did you mean "{ $suggestion }"?
usage-hint-help = "akte --help" shows all commands, "akte COMMAND --help" shows one in detail.
