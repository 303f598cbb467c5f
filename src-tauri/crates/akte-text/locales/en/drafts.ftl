## Own catalogs: operations, notes before publishing, errors.

operation-catalog-draft-add = Own catalog added
operation-catalog-draft-save = Facts about the own catalog changed
operation-catalog-draft-delete = Own catalog deleted
operation-catalog-draft-group-add = Group added
operation-catalog-draft-group-save = Group changed
operation-catalog-draft-requirement-add = Own requirement added
operation-catalog-draft-requirement-save = Own requirement changed
operation-catalog-draft-select = Requirements selected
operation-catalog-draft-adjust = Additions to a requirement changed
operation-catalog-draft-make-own = Requirement turned into an own one
operation-catalog-draft-remove = Removed from the own catalog
operation-catalog-draft-move = Moved within the own catalog
operation-catalog-draft-number = Own requirements renumbered
operation-catalog-draft-take-source = Newer version of a source taken over
operation-catalog-draft-publish = Own catalog published

record-catalog-draft = Own catalog
record-catalog-draft-group = Group of an own catalog
record-catalog-draft-entry = Requirement of an own catalog

draft-problem-publisher-missing = Nothing says who publishes the catalog.
draft-problem-version-missing = The version is missing.
draft-problem-version-published = Version { $detail } has been published already.
draft-problem-empty = The catalog has no requirement yet.
draft-problem-label-missing = The number is missing.
draft-problem-label-invalid = The number “{ $detail }” is not allowed: it begins with a letter, then letters, digits, dot, hyphen and underscore only.
draft-problem-label-twice = The number “{ $detail }” occurs more than once.
draft-problem-statement-missing = The text of the requirement is missing.
draft-problem-source-missing = The chosen version of the source does not have this requirement.
draft-problem-param-unknown = The text inserts the parameter “{ $detail }”, which does not exist.
draft-problem-not-exportable = A value breaks the rules of OSCAL: { $detail }.
draft-problem-rights-missing = Nothing says under which licence the catalog may be used.
draft-problem-share-alike = A source asks to be passed on under the same licence ({ $detail }); another one is named for this catalog.
draft-problem-text-missing = The source is an index only; the text of the requirement is missing.
draft-problem-required-absent = It requires { $detail }, which is not selected.

error-draft-incomplete = “{ $name }” cannot be published yet: { $count } values are missing or not allowed.
error-draft-incomplete-hint = Complete the places that are named. Nothing was published.
error-draft-version-published = Version { $version } of “{ $name }” has been published already.
error-draft-version-published-hint = A published version never changes. Choose a new version.
error-draft-not-a-profile = “{ $name }” cannot be written as a profile: { $count } requirements are own ones or bear another number than in their source.
error-draft-not-a-profile-hint = A profile can only select and add. Hand out the published catalog instead; it contains everything.
error-draft-entry-is-selected = Requirement { $label } is selected; its text is that of its source.
error-draft-entry-is-selected-hint = Add guidance and parameter values, or turn it into an own requirement first.
error-draft-entry-is-own = Requirement { $label } is an own one; it has no source to add to.
error-draft-entry-is-own-hint = Change its text.
error-draft-param-unknown = Requirement { $label } has no parameter number { $number }.
error-draft-param-unknown-hint = The requirement itself shows its parameters.
error-draft-move-into-itself = What is moved cannot stand within itself.
error-draft-move-into-itself-hint = Choose a target outside of the groups and requirements that are moved.
error-draft-source-elsewhere = None of the requirements comes from “{ $name }”.
error-draft-source-elsewhere-hint = Choose a newer version of a catalog that you have selected requirements from.
