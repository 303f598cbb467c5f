### Texts of the reports A.3 and requirement package, and what the program says about them.

report-description-a3 = All modules with relevance, target objects, reason and contacts; modules not applied and user-defined ones; matrix.
report-description-requirement-package = Target objects with categories, the requirements per target object with origin, parameters, relevance and status; what was struck out and added, with reasons.

## Why a module is proposed
model-why-overarching = The module is about overarching aspects and applies to the information domain as a whole.
model-why-kind = The module applies to every target object of the kind “{ $kind }”.
model-why-word = Name, group or platform of “{ $object }” mentions “{ $word }”.
model-why-together = The module is applied together with { $module }.
model-why-because = The information domain contains “{ $object }”.
model-why-profile = Profile “{ $name }”: { $why }

## A.3
model-overview-title = Overview
model-approach = Approach
model-order = Order of processing
model-modules = Modules
model-applied = applied
model-left-out = not applied
model-open = undecided
model-all = total
model-user-defined = user-defined
model-user-defined-mark = user-defined module
model-order-rule = R1 before R2 before R3: a recommended order of processing, no weighting (IT-Grundschutz Compendium, chapter 2).
model-module = Module
model-r = R
model-relevant = Relevant
model-object = Target object
model-reason = Reason
model-contact = Contact
model-risk-note = Risk analysis
model-undecided = undecided
model-applied-title = Applied modules
model-applied-none = No module is applied.
model-left-out-title = Modules not applied
model-left-out-lead = These modules are not applied in the information domain as a whole or at the target object named.
model-left-out-none = All modules have been decided about, and each is applied.
model-user-defined-title = User-defined modules
model-user-defined-none = There are no user-defined modules.
model-matrix-title = Matrix of modules and target objects
model-matrix-lead = “yes” means applied, “no” not applied for a reason; a dash means that there was nothing to decide at this target object.
model-matrix-none = Nothing has been decided yet.
model-matrix-part = Part { $number } of { $total }
model-matrix-nothing = –
model-table-title = Modelling

## Requirement package
package-overview-title = Overview
package-step = Step
package-requirements = Requirements
package-struck-out = struck out
package-undecided = undecided
package-implemented = implemented
package-rule = Each requirement counts once per target object. A requirement is implemented only if all that it needs are implemented as well (UMS.1.1).
package-needs-title = Processes and information
package-needs-none = No processes and no information are recorded.
package-need = Protection need
package-assets-title = Target objects and categories
package-assets-none = No target objects are recorded.
package-categories = Categories
package-inherited = Inherited categories
package-requirements-title = Requirements per target object
package-requirements-none = The requirement package is empty.
package-requirement = Requirement
package-verb-level = Obligation
package-verb = Modal verb
package-level = Level
package-effort = Effort
package-origin = Origin
package-by-category = Category
package-by-inherited = inherited through
package-params = Parameter values
package-relevance = Relevance
package-basis = Basis
package-follows = follows from the origin
package-status = Status
package-unmet = Dependency not met
package-struck-out-title = Requirements struck out
package-struck-out-none = No requirement is struck out.
package-additions-title = Additions
package-additions-none = No requirement is added.

## Change log
operation-module-decision-save = Modules decided about
operation-module-decision-accept = Proposed modules accepted
operation-module-decision-apply = Profile applied
operation-object-category-save = Target-object categories assigned
operation-package-decision-save = Requirements of the package decided about
record-module-decision = Decision about a module
record-object-category = Target-object category
record-package-decision = Decision about a requirement

## Refusals
error-rule-not-relevant-without-reason = A module that is not relevant needs a reason.
error-rule-not-relevant-without-reason-hint = Enter the reason (BSI-Standard 200-2, 8.3).
error-rule-struck-out-without-reason = A requirement that is struck out needs a reason.
error-rule-struck-out-without-reason-hint = Enter why the requirement is not relevant for the process (STM.2.1.5).
error-rule-addition-without-reason = A requirement that is added needs its basis and its reason.
error-rule-addition-without-reason-hint = Name the law, the contract or the risk, and give the reason.
error-rule-relevance-missing = The relevance of { $label } has not been decided yet.
error-rule-relevance-missing-hint = Decide first whether it is relevant.
error-rule-module-unknown = No catalog in force has a module “{ $value }”.
error-rule-module-unknown-hint = Choose a module of the Compendium or of a catalog of your own that is in force in the information domain.
error-rule-modelling-wrong-method = Only information domains by Edition 2023 have modules.
error-rule-modelling-wrong-method-hint = With Grundschutz++ there is a requirement package instead.
error-rule-package-wrong-method = Only information domains by Grundschutz++ have a requirement package.
error-rule-package-wrong-method-hint = With Edition 2023, modules are modelled instead.
error-rule-module-applied-and-not = { $label } cannot be applied nowhere and to a target object at once ({ $places }).
error-rule-module-applied-and-not-hint = Take one of the two decisions back first.
error-rule-profile-without-modules = The profile names no module.
error-rule-profile-without-modules-hint = Choose a catalog with modules or name their numbers.
error-rule-not-in-question = There is nothing to decide about the relevance of { $label } at this target object.
error-rule-not-in-question-hint = Only requirements without a target-object category are struck out, per process. Answer others in the check.
error-rule-object-category-unknown = There is no target-object category “{ $value }”.
error-rule-object-category-unknown-hint = Choose a category of the vocabulary.
error-rule-category-of-process = “{ $object }” gets no target-object category.
error-rule-category-of-process-hint = Assign categories to the target objects that the process uses.

## Fields of the change log
field-module = Module
field-relevant = Relevant
field-contact = Contact
field-risk-note = Risk analysis
field-choice = Decision
field-addition-basis = Basis
field-values = Parameter values

## Where an open point is mended
open-where-modelling-missing = To be added: view “Target objects”, tab “Modelling”.
open-where-approach-missing = To be added: view “Akte”, information domain, field “Approach”.
open-where-module-undecided = To be decided: view “Target objects”, tab “Modelling”, column “Relevance”.
open-where-module-not-applied = To be added: view “Target objects”, tab “Modelling”, relevance and reason.
open-where-object-unmodelled = To be added: view “Target objects”, tab “Modelling”, module or requirement for the target object.
open-where-answer-not-modelled = To be clarified: complete the tab “Modelling”, or change the answer in the view “Check”.
open-where-category-missing = To be added: view “Target objects”, tab “Modelling”, target-object categories.
open-where-relevance-undecided = To be decided: view “Target objects”, tab “Modelling”, requirement package, column “Relevance”.
open-where-struck-out-without-reason = To be added: view “Target objects”, tab “Modelling”, requirement package, field “Reason”.
open-where-required-outside-package = To be clarified: view “Modelling”, add the requirement that is needed, or record the target object and category that it is for.
open-where-dependency-not-met = To be clarified: the requirements that it needs, in the view “Check”.
open-where-param-value-missing = To be completed: view “Check”, choose the requirement, section “Own values”.
open-where-param-values-unordered = To be clarified: view “Target objects”, tab “Modelling”, requirement package, parameter values.
