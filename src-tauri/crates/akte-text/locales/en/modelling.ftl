### Words of modelling (Edition 2023) and of the requirement package (Grundschutz++).

## How far a module is at a target object
model-state-relevant = relevant
model-state-not-relevant = not relevant
model-state-proposed = proposed
model-state-open = open

## Steps of the requirement package
package-step-methodology = methodology
package-step-category = target-object category
package-step-process = without category, per process
package-step-addition = addition

## Decisions about requirements
package-choice-relevant = relevant
package-choice-struck-out = struck out
package-choice-added = added
addition-basis-asset-without = target object without requirements of its own
addition-basis-law = law
addition-basis-contract = contract
addition-basis-risk = risk consideration

## Open points
open-point-modelling-missing = modelling is missing
open-point-approach-missing = approach of BSI-Standard 200-2 not chosen
open-point-module-undecided = proposed module that nobody has decided about
open-point-module-not-applied = module not applied, reason missing
open-point-object-unmodelled = target object without any module or requirement
open-point-answer-not-modelled = answer to a requirement that is not modelled at this target object
open-point-category-missing = target object without a target-object category
open-point-relevance-undecided = requirements without a category whose relevance is undecided
open-point-struck-out-without-reason = requirement struck out, reason missing
open-point-required-outside-package = a requirement that another one needs is not in the requirement package
package-needs = { $label } needs: { $needed }
open-point-dependency-not-met = implemented, but a requirement that it needs is not
open-point-param-value-missing = parameter without a value
open-point-param-values-unordered = several parameter values apply, none is the strictest

## Reports
report-title-a3 = Modelling
report-code-a3 = A.3
report-title-requirement-package = Requirement package
report-code-requirement-package = Requirement package
