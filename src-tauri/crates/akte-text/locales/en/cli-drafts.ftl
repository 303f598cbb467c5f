## Command line: own catalogs.

cli-catalog-draft = Keeps own catalogs: making, editing and publishing them.
cli-catalog-draft-more =
    An own catalog holds requirements that you select from imported catalogs and others that you write yourself.
    Publishing makes a version that never changes; others import its file with "akte catalog import". You go on editing
    the draft for the next version. Identities stay, so that answers stay with those who have it.
cli-catalog-draft-example = akte catalog draft list --akte Akte --key-file akte.key
cli-catalog-draft-list = Lists the own catalogs.
cli-catalog-draft-list-example = akte catalog draft list --akte Akte --key-file akte.key
cli-catalog-draft-new = Makes an own catalog.
cli-catalog-draft-new-example =
    akte catalog draft new "Minimum for municipalities" --publisher "County of Musterland" --rights "CC BY-SA 4.0" --akte Akte --key-file akte.key
    akte catalog draft new "Our start" --copy-of "Kommunaler Einstieg" --akte Akte --key-file akte.key
cli-catalog-draft-new-arg-title = Title of the catalog
cli-catalog-draft-new-arg-copy-of = Begins with all groups and requirements of this catalog
cli-catalog-draft-new-arg-publisher = Who publishes the catalog
cli-catalog-draft-new-arg-rights = Licence or rights, such as "CC BY-SA 4.0"
cli-catalog-draft-new-arg-remarks = What readers should know
cli-catalog-draft-new-arg-document-language = Language of the catalog, such as de
cli-catalog-draft-new-arg-release = Version that it will be published as next
cli-catalog-draft-set-arg-publisher = Who publishes the catalog
cli-catalog-draft-set-arg-rights = Licence or rights, such as "CC BY-SA 4.0"
cli-catalog-draft-set-arg-remarks = What readers should know
cli-catalog-draft-set-arg-document-language = Language of the catalog, such as de
cli-catalog-draft-set-arg-release = Version that it will be published as next
cli-catalog-draft-show = Shows an own catalog or one of its requirements.
cli-catalog-draft-show-more =
    At the end stands what is missing before publishing, and whether there is a newer version of a source.
cli-catalog-draft-show-example = akte catalog draft show "Mindestmaß" --requirement LK.1 --akte Akte --key-file akte.key
cli-catalog-draft-show-arg-draft = Title or id of the own catalog; not needed where there is only one
cli-catalog-draft-show-arg-requirement = This requirement only, with everything that it says
cli-catalog-draft-set = Changes the facts about an own catalog.
cli-catalog-draft-set-example = akte catalog draft set --release 1.1 --akte Akte --key-file akte.key
cli-catalog-draft-set-arg-title = New title
cli-arg-draft = Title or id of the own catalog; not needed where there is only one
cli-catalog-draft-group = Adds or changes a group.
cli-catalog-draft-group-example = akte catalog draft group LK "Rules of the county" --akte Akte --key-file akte.key
cli-catalog-draft-group-arg-label = Number of the group; one that exists is changed
cli-catalog-draft-group-arg-title = Title of the group
cli-catalog-draft-group-arg-parent = Group that a new one stands in
cli-catalog-draft-add = Adds a requirement of your own.
cli-catalog-draft-add-example = akte catalog draft add "Report to the county" --group LK --modal-verb MUSS --statement "The municipality MUST report incidents within 24 hours." --akte Akte --key-file akte.key
cli-catalog-draft-add-arg-title = Title of the requirement
cli-catalog-draft-add-arg-label = Number; without it the next free one
cli-catalog-draft-add-arg-group = Group that it stands in
cli-catalog-draft-add-arg-enhances = Requirement that it enhances
cli-catalog-draft-add-arg-statement = Text of the requirement
cli-catalog-draft-add-arg-guidance = Guidance
cli-catalog-draft-add-arg-modal-verb = How binding it is, such as MUSS or SOLLTE
cli-catalog-draft-add-arg-level = Security level, such as normal-SdT
cli-catalog-draft-add-arg-effort = Effort from 0 to 5
cli-catalog-draft-add-arg-tags = Word to find it by; repeatable
cli-catalog-draft-add-arg-own-params = Parameter that the texts insert with {"{{"} insert: param, NAME {"}}"}, such as deadline="Deadline: 24 hours"; several values to choose from are separated by “|”; without a label it goes; repeatable
cli-catalog-draft-change-arg-statement = Text of the requirement
cli-catalog-draft-change-arg-modal-verb = How binding it is, such as MUSS or SOLLTE
cli-catalog-draft-change-arg-level = Security level, such as normal-SdT
cli-catalog-draft-change-arg-effort = Effort from 0 to 5
cli-catalog-draft-change-arg-tags = Word to find it by; repeatable
cli-catalog-draft-change-arg-own-params = Parameter that the texts insert with {"{{"} insert: param, NAME {"}}"}, such as deadline="Deadline: 24 hours"; several values to choose from are separated by “|”; without a label it goes; repeatable
cli-catalog-draft-select = Selects requirements of an imported catalog.
cli-catalog-draft-select-more =
    They keep the text and the identity of their source, and the published file names source, version and licence.
cli-catalog-draft-select-example =
    akte catalog draft select "Anwenderkatalog Grundschutz++" --of-group GC.1 --with-groups --with-enhancements --akte Akte --key-file akte.key
    akte catalog draft select 2026-06-30 --requirement GC.1.1 --requirement GC.2.1 --into LK --akte Akte --key-file akte.key
cli-catalog-draft-select-arg-catalog = Title, version or id of the catalog
cli-catalog-draft-select-arg-requirements = This requirement; repeatable
cli-catalog-draft-select-arg-of-group = All requirements of this group
cli-catalog-draft-select-arg-containing = All requirements that contain this text
cli-catalog-draft-select-arg-all = All requirements that their publisher has not dropped
cli-catalog-draft-select-arg-into = Group of the own catalog that they come into
cli-catalog-draft-select-arg-with-groups = Takes over the groups that they stand in
cli-catalog-draft-select-arg-with-enhancements = Selects the requirements that enhance them as well
cli-catalog-draft-change = Changes a requirement, or adds to a selected one.
cli-catalog-draft-change-more =
    The text of a selected requirement is that of its source; guidance, parameter values and the number can be added.
    With "--make-own" it becomes one of your own whose text you change. Its identity stays.
cli-catalog-draft-change-example =
    akte catalog draft change GC.1.1 --param 1="30 days" --guidance "Applies to the fire brigade too." --akte Akte --key-file akte.key
    akte catalog draft change LK.1 --statement "The municipality MUST report incidents at once." --akte Akte --key-file akte.key
cli-catalog-draft-change-arg-requirement = Number, identity or id of the requirement
cli-catalog-draft-change-arg-title = New title
cli-catalog-draft-change-arg-label = New number
cli-catalog-draft-change-arg-guidance = Guidance; for a selected requirement beside that of its source
cli-catalog-draft-change-arg-params = Value of the parameter with this number, such as 1="30 days"; without a value the source's words stand again; repeatable
cli-catalog-draft-change-arg-make-own = Turns a selected requirement into one of your own that begins with the text of its source
cli-catalog-draft-move = Moves groups and requirements.
cli-catalog-draft-move-example = akte catalog draft move LK.3 --before LK.1 --akte Akte --key-file akte.key
cli-catalog-draft-move-arg-items = Numbers of groups and requirements
cli-catalog-draft-move-arg-into = Group that they come into; without it that of "--before", else the top
cli-catalog-draft-move-arg-before = Group or requirement that they shall come before; without it they come last
cli-catalog-draft-remove = Removes groups with everything in them, and requirements.
cli-catalog-draft-remove-example = akte catalog draft remove GC.1.1 GC.2.1 --akte Akte --key-file akte.key
cli-catalog-draft-remove-arg-items = Numbers of groups and requirements
cli-catalog-draft-renumber = Numbers the own requirements through in reading order.
cli-catalog-draft-renumber-example = akte catalog draft renumber --akte Akte --key-file akte.key
cli-catalog-draft-take-source = Takes over a newer version of a source.
cli-catalog-draft-take-source-more =
    Identities, parameter values, guidance and places stay. What is gone from the newer version stays with the earlier one.
cli-catalog-draft-take-source-example = akte catalog draft take-source 2026-06-30 --akte Akte --key-file akte.key
cli-catalog-draft-take-source-arg-catalog = The newer version: title, version, day or id
cli-catalog-draft-take-source-arg-requirements = For this requirement only; repeatable
cli-catalog-draft-publish = Publishes an own catalog as a version that never changes.
cli-catalog-draft-publish-more =
    The version then stands in the library, and "--out" writes the file that others import (OSCAL, JSON). "--plan" shows
    what is missing and what changed since the last version. Where something is missing, nothing is published.
cli-catalog-draft-publish-example =
    akte catalog draft publish --plan --akte Akte --key-file akte.key
    akte catalog draft publish --release 1.0 --out Mindestmass-1.0.json --akte Akte --key-file akte.key
cli-catalog-draft-publish-arg-release = Version; without it the one that the draft names
cli-catalog-draft-publish-arg-plan = Shows what would happen, and publishes nothing
cli-catalog-draft-publish-arg-out = File to write
cli-catalog-draft-profile = Writes what is nothing but a selection as a profile (OSCAL, JSON).
cli-catalog-draft-profile-more =
    A profile refers to its sources; whoever imports it needs them. It cannot hold own requirements or changed numbers:
    publish the catalog then.
cli-catalog-draft-profile-example = akte catalog draft profile --out selection.json --akte Akte --key-file akte.key
cli-catalog-draft-profile-arg-out = File to write
cli-catalog-draft-delete = Deletes an own catalog; published versions stay in the library.
cli-catalog-draft-delete-example = akte catalog draft delete "Mindestmaß" --akte Akte --key-file akte.key
cli-catalog-draft-delete-arg-draft = Title or id of the own catalog
cli-catalog-draft-undo = Takes back the last change of an own catalog.
cli-catalog-draft-undo-example = akte catalog draft undo --akte Akte --key-file akte.key
cli-catalog-draft-undo-arg-draft = Title or id of the own catalog; without it the last change of any
cli-value-draft = DRAFT
cli-value-item = NUMBER
cli-value-label = NUMBER
cli-value-release = VERSION
cli-value-param = NO=VALUE
usage-hint-numbered = The number of the parameter and the value with an equals sign between them are expected, such as 1="30 days".
cli-value-named = NAME=LABEL
usage-hint-own-param = The name and the label of the parameter with an equals sign between them are expected, after a colon its value or the choice, such as deadline="Deadline: 24 hours".

cli-out-kind-draft = Own catalog
cli-out-draft-published = Published
cli-out-draft-own = Own
cli-out-draft-selected = Selected
cli-out-draft-newer = Newer source
cli-out-draft-newer-counts = { $version }: { $changed } changed, { $gone } gone
cli-out-draft-source = Source
cli-out-draft-remarks = Remarks
cli-out-draft-guidance = Own guidance
cli-out-choices = Choices
cli-out-draft-kind-own = own
cli-out-draft-kind-selected = selected
cli-out-draft-weight = Before publishing
cli-out-draft-forbids = to be completed
cli-out-draft-hint = to be considered
cli-out-draft-gone = It is gone from the newer version { $version } of its source.
cli-out-draft-changed = Newer version { $version } of its source: { $changes }
cli-out-draft-added = The own catalog “{ $name }” is made.
cli-out-draft-group = Group { $name } is saved.
cli-out-draft-select = { $added } selected, { $already } were in it already.
cli-out-draft-moved = Moved.
cli-out-draft-removed = Removed: { $entries } requirements, { $groups } groups.
cli-out-draft-numbered = { $count } numbers are changed.
cli-out-draft-taken = { $taken } follow the newer version, { $gone } are gone from it, { $unused } parameter values are used no more.
cli-out-draft-done = “{ $name }” is published as version { $version }.
cli-out-draft-done-file = “{ $name }” is published as version { $version }. Written: { $path }
cli-out-draft-can = Version { $version } with { $count } requirements can be published.
cli-out-draft-cannot = Version { $version } with { $count } requirements cannot be published yet.
cli-out-draft-since = Since version { $version }:
cli-out-draft-deleted = The own catalog “{ $name }” is deleted.
cli-error-draft-nothing-found = No requirement matches.
cli-error-draft-nothing-found-hint = "akte requirement list" shows what there is.
