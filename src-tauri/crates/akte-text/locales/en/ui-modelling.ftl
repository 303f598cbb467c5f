### Texts of the window about modelling and the requirement package.

objects-part-modelling = Modelling
model-parts = Parts of modelling
model-part-modules = Modules
model-part-matrix = Matrix
model-part-package = Requirement package
model-part-categories = Target-object categories
model-none = There is nothing to model here
model-none-text = Information domains by Edition 2023 and Grundschutz++ are modelled.
model-one = Module at a target object
model-count = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
model-accept = Accept proposals ({ $count })
model-accepted = { $count ->
    [one] One proposal accepted.
   *[other] { $count } proposals accepted.
}
model-filters = Filter modules
model-filter-text = Module, target object, reason
model-filter-state = Any state
model-filter-undecided = Undecided
model-filter-decided = Decided
model-filter-order = Any order
model-column-order = Order
model-column-module = Module
model-column-title = Title
model-column-object = Target object
model-column-answered = Answered
model-relevance = Relevance
model-relevance-undecided = Undecided
model-reason = Reason
model-reason-needed = No module is left out without a reason.
model-refuse = Record as not relevant
model-contact = Contact
model-risk-note = Risk analysis
model-risk-note-hint = What the risk analysis says that makes this module necessary
model-user-defined = User-defined
model-decision = Decision
model-nowhere = nowhere
model-requirements = Requirements
model-requirements-text = { $answered } of { $total } requirements that the approach asks for here are answered.
model-to-check = Open in the check
model-elsewhere = Further target objects
model-apply-elsewhere = Apply to as well
model-apply-elsewhere-choose = Choose a target object …
model-empty = No modules
model-empty-text = Modules come from the Compendium or from catalogs of your own that are in force in the information domain.
model-empty-filtered = No module fits the filter
model-matrix-all = Show all modules
model-matrix-keys = Arrow keys move, Enter opens, J applies the module.
shortcut-model-relevant = Module is relevant
shortcut-model-not-relevant = Module is not relevant
check-modelled = What is shown
check-modelled-here = Modelled here
check-modelled-all = All requirements

## Profiles
profile-open = Apply a profile …
profile-title = Apply a profile
profile-lead = A profile adds decisions for its modules. What has been decided or answered stays as it is.
profile-catalog = Catalog of a resolved profile
profile-catalog-none = None
profile-modules = Modules
profile-modules-hint = Numbers, separated by spaces or commas, such as ISMS.1, ORP.1, SYS.2.1
profile-name = Name
profile-look = Preview
profile-apply = Apply
profile-plan = { $added ->
    [0] Nothing is added.
    [one] One decision is added.
   *[other] { $added } decisions are added.
}
profile-plan-kept = { $kept ->
    [0] Nothing has been decided about these modules yet.
    [one] One existing decision stays.
   *[other] { $kept } existing decisions stay.
}
profile-added = What is added
profile-without = { $count ->
    [one] No target object fits this module: { $names }
   *[other] No target object fits these { $count } modules: { $names }
}
profile-unknown = In no catalog in force: { $names }
profile-applied = { $count ->
    [one] Profile applied: one decision added.
   *[other] Profile applied: { $count } decisions added.
}

## Requirement package
pack-one = Requirement of the package
pack-steps = Steps of the requirement package
pack-step-undecided = { $count } undecided
pack-step-implemented = { $count } implemented
pack-count = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
pack-not-begun = The requirement package counts in the check as soon as target objects have categories.
pack-begin = Assign categories
pack-filters = Filter the requirement package
pack-filter-text = Number, title, target object
pack-filter-object = Any target object
pack-filter-what = What is shown
pack-filter-all = All
pack-filter-undecided = Undecided
pack-filter-struck-out = Struck out
pack-filter-unmet = Dependency not met
pack-column-step = Origin
pack-by-category = Category
pack-inherited-from = Inherited through
pack-undecided = Whether it is relevant for this process has not been decided yet.
pack-undecided-short = Open
pack-decided = { $who }, { $when }
pack-keep = Relevant
pack-nothing-to-decide = None of the selected requirements is decided about per process.
pack-kept = { $count ->
    [one] One requirement is relevant.
   *[other] { $count } requirements are relevant.
}
pack-strike = Strike out
pack-strike-open = Strike out …
pack-strike-title = { $count ->
    [one] Strike out one requirement
   *[other] Strike out { $count } requirements
}
pack-strike-lead = Requirements that are struck out do not apply to the process. The reason stands in the report.
pack-struck = { $count ->
    [one] One requirement struck out.
   *[other] { $count } requirements struck out.
}
pack-clear = Take the decision back
pack-add = Add
pack-add-open = Add a requirement …
pack-add-title = Add a requirement
pack-add-search = Search for a requirement
pack-add-requirement = Requirement
pack-add-choose = Choose …
pack-add-basis = Basis
pack-added = Requirement added.
pack-params = Parameter values
pack-params-here = Value at this target object: { $label }
pack-params-unordered = Several values apply and none is the strictest: please decide.
pack-params-strictest = Of several values the strictest holds.
pack-unmet = Dependency not met
pack-unmet-text = Counts as not implemented, because what it needs is not implemented: { $names }
pack-to-check = Open in the check
pack-empty = The requirement package is empty
pack-empty-text = Assign categories to target objects; their requirements follow from them.
pack-empty-filtered = No requirement fits the filter
pack-categories = Categories
pack-inherited = Inherited
pack-requirements = Requirements
pack-proposed = Proposed: { $names }
pack-categories-accept = Accept proposals ({ $count })
pack-categories-accepted = { $count ->
    [one] Categories assigned to one target object.
   *[other] Categories assigned to { $count } target objects.
}
pack-categories-take = Accept
pack-categories-help = Categories above hold by themselves.
pack-category-inherited = { $name } (inherited)
pack-categories-empty = No target objects
pack-categories-empty-text = Record the target objects of the information domain first.
shortcut-pack-keep = Requirement is relevant
shortcut-pack-strike = Strike the requirement out

## Change log and search
search-kind-module-decision = Modelling
search-kind-package-decision = Requirement package
field-module = Module
field-relevant = Relevant
field-contact = Contact
field-risk-note = Risk analysis
field-choice = Decision
field-addition-basis = Basis
field-values = Parameter values
