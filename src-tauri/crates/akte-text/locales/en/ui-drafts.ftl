## Own catalogs in the window.

catalogs-tab-imported = Library ({ $count })
catalogs-tab-drafts = Own catalogs ({ $count })

draft-list = Own catalogs
draft-new = New own catalog …
draft-new-title = New own catalog
draft-none = No own catalog yet
draft-none-text = Select requirements from existing catalogs, add your own and hand the result out as a file, for example as a county to its municipalities. New versions leave their answers in place.
draft-title = Title
draft-publisher = Publisher
draft-publisher-hint = As it stands in the published file.
draft-rights = Licence
draft-rights-hint = On which terms others may use the catalog. BSI’s texts ask to be passed on under CC BY-SA 4.0.
draft-rights-usual = CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)
draft-rights-unknown = licence not named
draft-language = Language
draft-language-hint = Code, for example de
draft-remarks = Remarks
draft-version = Version
draft-version-last = Published last: { $version }
draft-document = Identifier of the document
draft-start = Begin with
draft-start-hint = A copy takes over all groups and requirements of the catalog as a selection.
draft-start-empty = Empty catalog
draft-facts = Edit facts …
draft-published-last = Published
draft-never-published = Not yet
draft-own = Own
draft-selected = Selected
draft-sources = Sources
draft-newer = { $count ->
    [one] 1 has a newer version
   *[other] { $count } have a newer version
}

draft-back = To the own catalogs
draft-note = { $count ->
    [one] Draft { $version } with 1 requirement
   *[other] Draft { $version } with { $count } requirements
}
draft-tools = Search and add
draft-detail = Details
draft-about = Facts and check
draft-about-faults = { $count ->
    [one] Facts and check (1 fault)
   *[other] Facts and check ({ $count } faults)
}
draft-label = Number
draft-kind = Kind
draft-kind-own = Own
draft-kind-selected = Selected
draft-source = Source
draft-marks = Notes
draft-mark-newer = Newer source
draft-mark-adjusted = Added to
draft-empty = No requirement yet
draft-empty-text = Select requirements from a catalog, or write one of your own.
draft-empty-group = No matching requirement stands in this group.
draft-untitled = Untitled
draft-top = Top level

draft-add-own = Own requirement
draft-new-entry = New requirement
draft-add-group = Group …
draft-group-new = New group
draft-group-edit = Edit group …
draft-group-title = Title of the group
draft-group-label-hint = Short and without blanks, for example LK or LK.1
draft-group-in = Stands in
draft-group-description = Description
draft-group-remove = Remove group
draft-group-remove-text = { $count ->
    [0] The group “{ $title }” will be removed.
    [one] The group “{ $title }” will be removed with 1 requirement. This can be undone.
   *[other] The group “{ $title }” will be removed with { $count } requirements. This can be undone.
}
draft-number = Renumber
draft-numbered = { $count ->
    [0] All numbers are right already.
    [one] 1 number is changed.
   *[other] { $count } numbers are changed.
}
draft-move-up = Move up
draft-move-down = Move down
draft-move-to = Move to …
draft-move-placeholder = Find a group
draft-move-chosen = { $count ->
    [one] Move 1 requirement …
   *[other] Move { $count } requirements …
}
draft-remove = Remove requirement
draft-remove-chosen = { $count ->
    [one] Remove 1 requirement …
   *[other] Remove { $count } requirements …
}
draft-remove-text = { $count ->
    [one] The requirement will be removed from this catalog. Published versions stay as they are; the removal can be undone.
   *[other] { $count } requirements will be removed from this catalog. Published versions stay as they are; the removal can be undone.
}
draft-delete = Delete own catalog
draft-delete-text = “{ $title }” will be deleted. Published versions stay in the library.

draft-entry-title = Title of the requirement
draft-statement = Text of the requirement
draft-guidance = Guidance
draft-own-guidance = Own guidance
draft-tags = Tags
draft-tags-hint = With commas between them
draft-none-chosen = Not said
draft-param = Parameter “{ $label }”
draft-param-preset = Without a value: { $preset }.
draft-param-choices = To choose from: { $choices }
draft-own-params = Parameters
draft-own-params-hint = What others fill in when they use the catalog, such as a deadline. The text inserts it in its place.
draft-own-param = Parameter { $name }
draft-own-param-add = Add a parameter
draft-own-param-label = Label
draft-own-param-value = Value
draft-own-param-value-hint = Empty where every municipality sets it itself
draft-own-param-choices = Choices
draft-own-param-choices-hint = Separated by semicolons; there is no fixed value then
draft-own-param-insert = Insert into the text
draft-own-param-remove = Remove parameter “{ $label }”
draft-original = Text of the source
draft-made-from = Made from
draft-source-line = { $label } of { $title } { $version }
draft-source-gone = The chosen version of the source does not have this requirement.
draft-make-own = Turn into an own requirement
draft-make-own-text = Then its text can be changed. Its identity stays, so that answers stay.

draft-update-changed = There is a newer version { $version } of the source, with changes.
draft-update-same = There is a newer version { $version } of the source, without changes here.
draft-update-gone = The newer version { $version } of the source does not have this requirement any more.
draft-update-words = Compare word by word
draft-update-take = Take over the newer version
draft-update-noted = Note as considered
draft-source-facts = { $count ->
    [one] 1 requirement · { $rights }
   *[other] { $count } requirements · { $rights }
}
draft-source-newer = Newer version { $version }: { $changed } changed, { $gone } gone, { $unchanged } unchanged.
draft-source-take = Take over for all
draft-taken = Taken over: { $taken }. Gone from the newer version and kept as they are: { $gone }.
draft-versions = Published versions

draft-pick-open = Select requirements …
draft-pick = Select requirements
draft-pick-from = Catalog
draft-pick-part = Group of the catalog
draft-pick-search = Search
draft-pick-there = In it
draft-pick-in-it = in it already
draft-pick-all = Select all { $count }
draft-pick-none = Clear selection
draft-pick-count = { $count ->
    [0] Nothing selected
    [one] 1 selected
   *[other] { $count } selected
}
draft-pick-into = Come into
draft-pick-groups = Take over the groups of the catalog
draft-pick-enhancements = Select the requirements that enhance them as well
draft-pick-take = Take over
draft-pick-done = { $already ->
    [0] { $added } requirements taken over.
   *[other] { $added } requirements taken over, { $already } were in it already.
}

draft-findings = Before publishing
draft-forbids = Fault:
draft-hint = Note:
draft-publish-open = Publish …
draft-publish = Publish
draft-publish-title = Publish own catalog
draft-not-yet = The catalog cannot be published like this yet.
draft-ready = { $count ->
    [one] 1 requirement will be published.
   *[other] { $count } requirements will be published.
}
draft-since = Changed since version { $version }
draft-more-changes = And { $count } further changes; after publishing the comparison in the library shows them.
draft-publish-promise = A published version never changes. You go on editing the draft for the next one.
draft-published-title = Published
draft-published = “{ $title }” is published as version { $version }.
draft-published-text = The version stands in the library. Save the file and hand it out; others import it with “Import catalog file”.
draft-save-file = Save catalog file …
draft-save-profile = Save profile …
draft-profile-text = The profile holds the selection alone; whoever imports it needs the sources too.
draft-saved = Saved: { $path }

field-publisher = Publisher
field-language = Language
field-rights = Licence
field-remarks = Remarks
field-document-id = Identifier of the document
field-draft-id = Own catalog
field-group-id = Group
field-position = Place
field-identity = Identity
field-source = Source
field-guidance = Guidance
field-requirement-text = Text of the requirement
field-modal-verb = Modal verb
field-security-level = Level
field-effort-level = Effort
field-tags = Tags
field-params = Parameter values
