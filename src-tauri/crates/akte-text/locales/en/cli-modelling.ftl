### Texts of the command line about modelling and the requirement package.

cli-value-module = MODULE
cli-value-model-state = STATE
cli-value-order = ORDER
cli-value-package-step = STEP
cli-value-basis = BASIS
cli-value-param-value = PARAMETER=VALUE

cli-model = Models an information domain by Edition 2023: modules and target objects.
cli-model-example = akte model propose --accept --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-model-list = Lists the modules with their target objects, R1 before R2 before R3.
cli-model-list-example = akte model list --order R1 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-model-list-arg-states = Only this state: relevant, not_relevant, proposed or open; repeatable
cli-model-list-arg-orders = Only this order: R1, R2 or R3; repeatable
cli-model-list-arg-object = Only this target object
cli-model-propose = Shows proposals with their reason, or accepts them.
cli-model-propose-example = akte model propose --object Dateiserver --accept --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-model-propose-arg-object = Only proposals for this target object
cli-model-propose-arg-module = Only proposals for this module
cli-model-propose-arg-accept = Accepts all proposals shown in one step
cli-model-propose-arg-contact = Contact for the accepted modules
cli-model-set = Decides whether modules are relevant at target objects; “not relevant” needs a reason.
cli-model-set-example = akte model set CON.7 --relevant no --reason "Nobody travels abroad" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-model-set-more = Without a target object the decision is about the information domain as a whole; “not relevant” then means that the module is applied nowhere.
cli-model-set-arg-modules = Number of the module; repeatable
cli-model-set-arg-relevant = Whether the module is relevant: yes or no
cli-model-set-arg-reason = Reason
cli-model-set-arg-contact = Contact
cli-model-set-arg-risk-note = Risk analysis that justifies a user-defined module
cli-model-set-arg-decided-by = Who decided
cli-model-set-arg-decided-on = When it was decided
cli-model-set-arg-clear = Takes the decision back
cli-model-apply = Applies a profile: adds decisions and changes no answer or decision that is there.
cli-model-apply-example = akte model apply --module ORP.1 --module SYS.2.1 --name "Basic profile" --dry-run --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-model-apply-arg-catalog = Catalog that a profile was resolved to
cli-model-apply-arg-modules = Number of a module of the profile; repeatable
cli-model-apply-arg-name = What the profile is called; the catalog's title where left out
cli-model-apply-arg-dry-run = Only shows what would happen
cli-model-matrix = Shows the applied and the proposed modules of each target object.
cli-model-matrix-example = akte model matrix --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-model-points = Lists what modelling lacks.
cli-model-points-example = akte model points --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key

cli-package = Works on the requirement package of an information domain by Grundschutz++.
cli-package-example = akte package category --proposed --municipality Neustadt --akte Akte --key-file akte.key
cli-package-show = Shows the requirement package at a glance, by its four steps.
cli-package-show-example = akte package show --municipality Neustadt --akte Akte --key-file akte.key
cli-package-list = Lists the requirements of the package per target object.
cli-package-list-example = akte package list --step process --undecided --municipality Neustadt --akte Akte --key-file akte.key
cli-package-list-arg-steps = Only this step: methodology, category, process or addition; repeatable
cli-package-list-arg-object = Only this target object
cli-package-list-arg-undecided = Only requirements whose relevance is undecided
cli-package-list-arg-struck-out = Only requirements that were struck out
cli-package-list-arg-unmet = Only requirements whose dependency is not met
cli-package-strike = Strikes out requirements without a target-object category at a process, with a reason.
cli-package-strike-example = akte package strike DEV.1.1 --object Ausweiswesen --reason "No development of our own" --municipality Neustadt --akte Akte --key-file akte.key
cli-package-strike-arg-reason = Reason
cli-package-keep = Confirms that requirements without a target-object category are relevant at a process.
cli-package-keep-example = akte package keep NOT.1.1 --object Ausweiswesen --municipality Neustadt --akte Akte --key-file akte.key
cli-package-keep-arg-reason = Reason
cli-package-add = Adds requirements at a target object.
cli-package-add-example = akte package add KONF.2.1 --object Meldewesen --basis contract --reason "Annex 2 of the contract" --municipality Neustadt --akte Akte --key-file akte.key
cli-package-add-arg-basis = Basis: asset_without, law, contract or risk
cli-package-add-arg-reason = Reason
cli-package-add-arg-values = Value that a parameter must have at this target object; repeatable
cli-package-clear = Takes decisions about requirements back.
cli-package-clear-example = akte package clear DEV.1.1 --object Ausweiswesen --municipality Neustadt --akte Akte --key-file akte.key
cli-package-categories = Lists the target objects with their categories.
cli-package-categories-example = akte package categories --municipality Neustadt --akte Akte --key-file akte.key
cli-package-category = Assigns categories to target objects.
cli-package-category-example = akte package category "Server Rathaus" --add Hostsysteme --municipality Neustadt --akte Akte --key-file akte.key
cli-package-category-arg-add = Category to add; repeatable
cli-package-category-arg-remove = Category to take away; repeatable
cli-package-category-arg-proposed = Assigns the proposed ones to target objects without a category; to all where none is named
cli-package-points = Lists what the requirement package lacks.
cli-package-points-example = akte package points --municipality Neustadt --akte Akte --key-file akte.key

cli-report-a3 = Makes A.3, the modelling.
cli-report-a3-example = akte report a3 --out A3.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-requirement-package = Makes the requirement package (Grundschutz++).
cli-report-requirement-package-example = akte report requirement_package --out package.pdf --municipality Neustadt --akte Akte --key-file akte.key

cli-out-order = Order
cli-out-module = Module
cli-out-modules = Modules
cli-out-relevance = Relevance
cli-out-contact = Contact
cli-out-answered = Answered
cli-out-proposed = Proposed
cli-out-point = Open point
cli-out-step = Step
cli-out-struck-out = Struck out
cli-out-undecided = Undecided
cli-out-implemented = Implemented
cli-out-category = Category
cli-out-inherited = Inherited
cli-out-param-values = Parameter values
cli-out-unmet = Dependency not met
cli-out-model-changed = { $count ->
    [one] One decision changed.
   *[other] { $count } decisions changed.
}
cli-out-categories-changed = { $count ->
    [one] One assignment changed.
   *[other] { $count } assignments changed.
}
cli-out-model-applied = Profile “{ $name }” applied: { $added } decisions added, { $kept } existing ones unchanged.
cli-out-model-would-apply = Profile “{ $name }” would add { $added } decisions; { $kept } existing ones would stay unchanged.
cli-out-model-without = Without a fitting target object: { $names }
cli-out-model-unknown = In no catalog in force: { $names }
cli-out-without-category = { $count ->
    [one] One target object has no category yet.
   *[other] { $count } target objects have no category yet.
}
