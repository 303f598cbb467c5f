### Mappings between catalogs in the window: look at them, coverage, taking answers over.

nav-mappings = Mappings
mappings-parts = Parts of the view
mappings-part-collections = Collections
mappings-part-coverage = Coverage
mappings-part-takeover = Take answers over

## Collections
mappings-count = { $count ->
    [one] one collection
   *[other] { $count } collections
}
mappings-empty = No mapping yet
mappings-empty-text = A mapping says which requirement of a catalog corresponds to which of another. After the one that ships come those of BSI: import their files as you import a catalog.
mappings-table = Mappings
mappings-column-title = Mapping
mappings-column-pairs = Pairs
mappings-column-same = In place
mappings-column-moved = Renumbered
mappings-column-gone = Gone
mappings-column-unknown = Unresolved
mappings-column-catalogs = Catalogs
mappings-catalogs-all = all present
mappings-catalogs-missing = { $count ->
    [one] one is missing
   *[other] { $count } are missing
}
mapping-one = Mapping
mapping-show-pairs = Show the pairs
mapping-status = Status
mapping-method = Made by
mapping-description = Description
mapping-mappings = Which catalog is mapped to which
mapping-from = Source
mapping-to = Target
mapping-catalog-missing = not imported
mapping-counts = { $pairs } pairs: { $same } in place, { $moved } renumbered, { $gone } gone
mapping-counts-version = { $count } need the version they were made for
mapping-counts-catalog = a catalog is missing for { $count }
mapping-stale = What was renumbered or is gone
mapping-stale-text = Publishers renumber, a mapping stays as it was written. Each requirement is found by its identifier, never by its number alone.

## The publishers' own status
mapping-collection-status-complete = complete
mapping-collection-status-not-complete = not complete
mapping-collection-status-draft = draft
mapping-collection-status-deprecated = deprecated
mapping-collection-status-superseded = superseded
mapping-made-by-human = people
mapping-made-by-automation = a program
mapping-made-by-hybrid = people and a program

## Pairs
pairs-count = { $count ->
    [one] 1 pair
   *[other] { $count } pairs
}
pairs-back = To the collections
pairs-filters = Filter pairs
pairs-search = Search in numbers and titles
pairs-table = Pairs of the mapping
pairs-column-source = Source
pairs-column-source-title = Title of the source
pairs-column-relation = Relation
pairs-column-target = Target
pairs-column-target-title = Title of the target
pairs-column-place = State
pairs-filter-relation = Relation: all
pairs-filter-place = State: all
pair-one = Pair
pair-relation = Relation
pair-defaulted = Nobody chose this relation: the program that wrote the mapping filled it in.
pair-written = In the mapping
pair-today = Today
pair-unknown = not known
pair-part = Only a part of the requirement is meant.
pair-reused = The old number { $id } names another requirement today. Whoever looks for numbers alone ends up there.
pair-remarks = Remark
pair-through-identifier = Found by the identifier that the mapping names.
pair-through-version = Found through the version that the mapping was made for: { $versions }.
pair-through-id = Found by its number; this catalog has no other identifiers.
pair-place-same = Stands where the mapping says.
pair-place-moved = Has another number today.
pair-place-gone = Is not in the newest version any more; the last one that had it is shown.
pair-place-needs-version = The catalog is there, but not the version that the mapping was made for. Only that one tells what number { $id } meant. Import that version.
pair-place-no-catalog = This catalog is not imported.

## What the relations mean
relation-means-equal-to = Both demand the same in the same words.
relation-means-equivalent-to = Both demand the same in other words.
relation-means-superset-of = The source demands all that the target demands, and more. Whoever meets the source meets the target.
relation-means-subset-of = The source demands only a part of what the target demands. Whoever meets the source meets the target partly.
relation-means-intersects-with = Source and target share something, and both demand other things too. Whoever meets the source meets the target partly.
relation-means-no-relationship = Source and target share nothing.
relation-means-unknown = OSCAL does not know this word. Nothing follows from it.

## Correspondences of a requirement
corresponds-title = Corresponds elsewhere
corresponds-none = No mapping leads from here to another catalog.
corresponds-covers-wholly = wholly covered
corresponds-covers-partly = partly covered
corresponds-covers-none = not covered
corresponds-as-equal-to = demands the same
corresponds-as-equivalent-to = demands the same in other words
corresponds-as-superset-of = demands less and is contained here
corresponds-as-subset-of = demands more and contains this requirement
corresponds-as-intersects-with = overlaps with this requirement
corresponds-as-no-relationship = shares nothing with this requirement
corresponds-as-unknown = relation unknown
corresponds-direct = according to “{ $mapping }”
corresponds-through = through { $label } “{ $title }” ({ $catalog })
corresponds-indirect = Through a requirement between ({ $count })
corresponds-more = Show { $count } more
corresponds-defaulted = relation not chosen by people
corresponds-answer = Answer in “{ $domain }”

## Coverage
coverage-needs-domain = Coverage shows what the answers of an information domain meet elsewhere. Make one first.
coverage-catalog = Catalog to be covered
coverage-nothing = No other catalog
coverage-nothing-text = All imported catalogs are in force in this information domain themselves.
coverage-by = By the answers in “{ $domain }” to: { $catalogs }
coverage-none-mapped = No mapping leads from this information domain to this catalog: all { $total } requirements have to be checked on their own.
coverage-not-mapped = { $count } of { $total } requirements are covered by no mapping. They have to be checked on their own.
coverage-show-not-mapped = Show them
coverage-all-mapped = Something corresponds to each of the { $total } requirements.
coverage-chart = How far the catalog is covered
coverage-chart-relation = Requirements that cover
coverage-chart-all = All requirements
coverage-chart-count = Requirements
coverage-chart-share = Share
coverage-filters = Filter coverage
coverage-search = Search in numbers and titles
coverage-filter-state = Coverage: all
coverage-filter-relation = Relation: all
coverage-table = Requirements and what covers them
coverage-count = { $count ->
    [one] 1 requirement
   *[other] { $count } requirements
}
coverage-column-state = Covered
coverage-column-by = By
coverage-more = { $list } and { $count } more
coverage-one = Requirement and what covers it
coverage-read = Read in the catalog
coverage-covered-by = Covered by
coverage-not-mapped-one = No mapping names anything that corresponds to this requirement. It has to be checked on its own.
coverage-steps = through a requirement between
coverage-state-wholly-means = A requirement that is met demands all that this one demands.
coverage-state-partly-means = What is met meets this requirement only partly. The rest has to be checked.
coverage-state-open-means = Something corresponds to it, but the answer there meets nothing yet.

## Taking answers over
takeover-from = Checked information domain
takeover-to = Take over to
takeover-new-domain = New information domain …
takeover-needs-two = A checked information domain is needed to take answers over
takeover-needs-two-text = Choose the information domain whose answers you want to take over, such as the one checked with Edition 2023, and a second one with Grundschutz++.
takeover-figure-carried = can be taken without a check
takeover-figure-check = partly covered, to check
takeover-figure-answered = answered already
takeover-figure-open = mapped, source without an answer
takeover-figure-not-mapped = covered by no mapping
takeover-show = List
takeover-show-proposals = Proposals ({ $count })
takeover-show-not-mapped = Covered by no mapping ({ $count })
takeover-show-left-behind = Old answers without a target ({ $count })
takeover-not-mapped-text = No mapping names a source for these requirements. They have to be checked anew.
takeover-left-behind-text = These requirements are answered, but lead to none in the target. Their answers stay where they are.
takeover-filters = Filter proposals
takeover-search = Search in numbers and titles
takeover-filter-relation = Relation: all
takeover-filter-relation-count = { $relation } ({ $count })
takeover-filter-carried = Proposal: all
takeover-filter-only-carried = without a check
takeover-filter-only-check = to check
takeover-table = Proposals to take over
takeover-rest-table = Requirements without a proposal
takeover-column-object = Target object
takeover-column-sources = From
takeover-column-relation = Relation
takeover-column-proposal = Proposal
takeover-column-check = Check
takeover-column-links = Comes along
takeover-check-yes = to check
takeover-links = { $measures ->
    [0] { $evidence ->
        [0] –
        [one] 1 piece of evidence
       *[other] { $evidence } pieces of evidence
    }
    [one] { $evidence ->
        [0] 1 measure
        [one] 1 measure, 1 piece of evidence
       *[other] 1 measure, { $evidence } pieces of evidence
    }
   *[other] { $evidence ->
        [0] { $measures } measures
        [one] { $measures } measures, 1 piece of evidence
       *[other] { $measures } measures, { $evidence } pieces of evidence
    }
}
takeover-links-offered = on request: { $links }
takeover-none = No proposal
takeover-none-text = What can be taken over has been taken over, or the old requirements are not answered yet.
takeover-none-filtered = No proposal fits the filter
takeover-none-filtered-text = Change the filter, or clear it.
takeover-with-offered = Link measures and evidence of requirements too that fit only partly
takeover-accept-all = Take over all { $count }
takeover-accept-shown = Take over the { $count } that are shown
takeover-accept-selected = { $count ->
    [one] Take over the selected one
   *[other] Take over the { $count } selected
}
takeover-accept-one = Take over
takeover-shortcut-accept = Take over the proposal of the row, or the selected ones
takeover-actions = Take proposals over
takeover-done = { $count ->
    [one] One answer taken over
   *[other] { $count } answers taken over
}
takeover-done-check = To be checked: { $count }.
takeover-done-links = Linked: { $links }.
takeover-done-undo = One “Undo” takes all of it back.
takeover-to-check = Show the answers to be checked
takeover-to-domain = To the check in “{ $domain }”
takeover-one = Proposal
takeover-old = Until now
takeover-new = From now on
takeover-old-at = at the target object “{ $object }”
takeover-old-no-statement = Without a description.
takeover-old-text = Wording of the old requirement
takeover-proposal = Proposal: { $status }
takeover-proposal-carried = Can be taken over without a check.
takeover-proposal-check = Partly covered or contradictory: check after taking it over.
takeover-promise = Answers that are there stay as they are. Measures and evidence are linked, not copied.

## What is to be checked after the takeover
takeover-check-equal-to = Demands the same. Check whether the answer still holds.
takeover-check-equivalent-to = Demands the same in other words. Check whether the answer still holds.
takeover-check-superset-of = The old requirement demands more. What is missing there need not be missing here: check what concerns this requirement.
takeover-check-subset-of = The old requirement demands only a part. Check whether the rest of what this one demands is met too.
takeover-check-intersects-with = Both only overlap. Check which part of the old answer holds here, and what is missing.
takeover-check-no-relationship = The requirements share nothing.
takeover-check-unknown = The relation is unknown. Check the answer like a new one.

## Where an answer was taken over from
origin-title = Taken over from
origin-unchecked = Taken over and not checked yet
origin-unchecked-text = If the answer holds, enter today as the day of the check.
origin-confirm = Enter as checked
origin-confirmed = Entered as checked
origin-sentence = part { $label }
origin-checked-on = checked on { $date }
origin-open = To the old answer
check-show-taken-over = Taken over, to check ({ $count })
