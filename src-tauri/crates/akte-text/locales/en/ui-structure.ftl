### Texts of the window on persons, structure analysis and protection needs.

objects-parts = Parts of the structure analysis
objects-part-list = Target objects
objects-part-needs = Protection needs
objects-part-graph = Dependencies

## Facts of a target object
object-number = Number
object-platform = Platform
object-sort = Sort
object-services = Services
object-usage = Status of use
object-unknown = not recorded
object-users = Users and administration
object-owner = Owner
object-location = Location
object-since = In service since
object-support = Support until
object-support-ending = support ending
object-support-ended = support ended
object-replaced-by = Replaced by
object-replaced-by-none = Nothing
object-process-kind = Kind of process
object-personal-data = Personal data
object-classification = Classification
object-carrier = Carrier
object-address = Network address
object-contract = Contract
object-facts = Facts
object-criticality = Criticality
object-dependencies = Dependencies
object-dependencies-column = Dep.
object-depends-add = Depends on …
object-depends-placeholder = Find a target object
object-depends-none-found = No target object found
object-depends-none = No dependencies are recorded.
object-depends-kind = Relation to { $name }
object-depends-inherits = inherits needs
object-depends-remove = Remove the dependency on { $name }
object-needed-by = is needed by
object-copy = Copy …
object-copy-title = Copy target object
object-copy-name = Name of the copy
object-copy-with-answers = Copy answers, measures and evidence as well
object-copy-do = Copy
object-split = Split …
object-split-title = Take objects out of the group
object-split-name = Name of the new target object
object-split-count = How many objects
object-split-hint = At most { $count }; answers, dependencies and needs go on holding for them.
object-split-do = Split
object-merge = Merge …
object-merge-title = Merge with “{ $name }”
object-merge-text = Answers, measures, evidence, dependencies and needs pass to “{ $name }”. The chosen target object disappears.
object-merge-other = Target object that goes up in it
object-merge-winner = Where both say different things
object-merge-winner-ask = refuse
object-merge-winner-kept = “{ $name }” holds
object-merge-winner-merged = the other one holds
object-merge-do = Merge
object-merge-none = There is no other target object of this kind.
object-merged = Merged: { $answers } answers, { $measures } measures, { $evidence } pieces of evidence, { $dependencies } dependencies.

## Protection needs
needs-count = { $count ->
    [one] 1 target object
   *[other] { $count } target objects
}
needs-filters = Filter protection needs
needs-filter-text = Name, number
needs-filter-all = All
needs-filter-risk = With risk analysis
needs-filter-missing = Not determined
needs-filter-what = Which target objects
needs-empty = No protection needs yet
needs-empty-text = Determine needs at business processes, information and applications. What they depend on inherits them.
needs-empty-filtered = No target object matches these filters
needs-total = Total
needs-risk-analysis = Risk analysis
needs-scheme-edit = Categories …
needs-one = Needs of the target object
needs-missing = not determined
needs-inherited = inherited from { $name }
needs-own = Category
needs-own-none = none of its own
needs-scenario = Damage scenario
needs-scenario-none = not given
needs-reason = Reason
needs-effect = Effect
needs-effect-none = none
needs-effect-category = Category by the effect
needs-effect-reason = Reason of the effect
needs-effect-save = Apply the effect
needs-decided-by = Decided by
needs-decided-on = Decided on
needs-way = Way
needs-way-group = is the group of
needs-way-reason = Reason there: { $reason }
needs-cycle = Circle of dependencies: { $members }
needs-critical = Critical link
needs-to-object = To the target object
scheme-title = Categories of protection needs and damage scenarios
scheme-proposed = Not laid down yet: the program proposes this version. Saving lays it down.
scheme-categories = Categories, from low to high
scheme-category-name = Name of the category
scheme-category-definition = Meaning
scheme-category-risk = asks for a risk analysis
scheme-category-add = Add category
scheme-category-remove = Remove category “{ $name }”
scheme-scenarios = Damage scenarios with thresholds
scheme-scenario-name = Name of the scenario
scheme-scenario-add = Add scenario
scheme-scenario-remove = Remove scenario “{ $name }”
scheme-threshold = Threshold for “{ $name }”
scheme-decided-by = Laid down by
scheme-decided-on = Laid down on

## Graph
graph-label = Dependency graph with { $objects } target objects and { $dependencies } dependencies
graph-note = { $objects } target objects, { $dependencies } dependencies
graph-isolated = { $count } without dependencies are not shown
graph-cycles = Circles:
graph-focus = Starting from
graph-focus-all = All target objects
graph-zoom-in = Zoom in
graph-zoom-out = Zoom out
graph-zoom-fit = Fit
graph-export = Save as SVG
graph-filters = Filter the graph
graph-empty = No dependencies yet
graph-empty-text = Link a target object to what it depends on: in the detail of a target object, section “Dependencies”.

## Open points
points-none = Nothing is open
points-what = What is missing
points-object = Target object
points-subject = What it is about

## Persons
persons-title = Persons
person-new = New person
person-edit = Edit person
person-edit-one = Edit { $name }
persons-none = No persons yet. Record who is in charge of information security, data protection and IT.
person-name = Name
person-position = Position
person-unit = Office or firm
person-email = E-mail
person-phone = Phone
person-external = external
person-superior = Reports to
person-superior-none = Nobody
person-roles = Roles
person-role-none = no
person-role-holds = holder
person-role-deputy = deputy
person-delete = Delete person

## Boundary
domain-boundary = Boundary
domain-short-name = Short name
domain-purpose = Purpose
domain-approach = Approach
domain-approach-none = not laid down
domain-organisational = Organisational boundary
domain-technical = Technical boundary
domain-infrastructural = Infrastructural boundary
domain-interfaces = Interfaces to the outside
domain-part-of = Part of
domain-part-of-none = On its own
domain-network-plan = Cleaned-up network plan
domain-network-plan-none = not recorded
domain-network-plan-hint = A piece of evidence; add the network plan under “Evidence” first.
domain-exclusions = Exclusions
domain-exclusion-subject = What is left out
domain-exclusion-reason = Reason
domain-exclusion-add = Add exclusion
domain-exclusion-remove = Remove exclusion { $number }
domain-release = Release
domain-released-version = Version
domain-released-by = Released by
domain-released-on = Released on

## Fields of the history
field-unit = Office or firm
field-external = External
field-superior-id = Reports to
field-roles = Roles
field-short-name = Short name
field-purpose = Purpose
field-approach = Approach
field-organisational-boundary = Organisational boundary
field-technical-boundary = Technical boundary
field-infrastructural-boundary = Infrastructural boundary
field-interfaces = Interfaces
field-exclusions = Exclusions
field-part-of-id = Part of
field-network-plan-id = Network plan
field-released-version = Released version
field-number = Number
field-platform = Platform
field-usage = Status of use
field-users = Users
field-location = Location
field-in-service-since = In service since
field-support-ends-on = Support until
field-replaced-by-id = Replaced by
field-process-kind = Kind of process
field-personal-data = Personal data
field-carrier = Carrier
field-network-address = Network address
field-contract = Contract
field-external-connection = Leads outside
field-carries-high-need = Carries increased needs
field-excludes-high-need = Must not carry increased needs
field-needed-in-production = Needed in production
field-from-id = Target object
field-to-id = Depends on
field-inherits = Inheritance
field-decided-by = Decided by
field-decided-on = Decided on
field-categories = Categories
field-scenarios = Damage scenarios
field-category = Category
field-scenario = Damage scenario
field-effect = Effect
field-effect-category = Category by effect
field-effect-reason = Reason of the effect
search-kind-person = Persons

## Import of an inventory
inventory-import = Import inventory
inventory-title = Import inventory: { $file }
inventory-required = { $title } (needed)
inventory-column = Column { $letter }
inventory-kinds = Kinds of target objects
inventory-kind-none = none
inventory-kind-otherwise = Kind where a row names none
inventory-kind-otherwise-hint = For an inventory of one kind, e.g. IT systems only.
inventory-words-text = The inventory uses these words for kinds. What they mean is proposed by the word.
inventory-word = Word
inventory-word-rows = Rows
inventory-word-of = Kind of “{ $word }”
inventory-needed = Let a column mean the name, and another one the kind, or choose a kind for all rows.
inventory-counts = { $added } new, { $changed } changed, { $same } unchanged.
inventory-dependencies = { $count ->
    [one] One new dependency.
   *[other] { $count } new dependencies.
}
inventory-needs = { $count ->
    [one] One protection need.
   *[other] { $count } protection needs.
}
inventory-categories = { $count ->
    [one] One new target object category.
   *[other] { $count } new target object categories.
}
inventory-refused = { $count ->
    [one] One error: as long as there is one, nothing is taken over.
   *[other] { $count } errors: as long as there is one, nothing is taken over.
}
inventory-rows = Target objects as they come in
inventory-row = Row
inventory-fate = Result
inventory-fate-added = new
inventory-fate-changed = changed
inventory-fate-same = unchanged
inventory-mapping-missing = The inventory does not have these columns of the mapping:
inventory-first = The first { $shown } of { $total }.
inventory-done = { $rows } rows read, { $changed } records new or changed. One step takes that back.
graph-export-png = Save as PNG
