### Provider relations and shared objects: words for window, command line and reports.

## Kinds of provider relations
provider-kind-outsourcing = Outsourcing
provider-kind-workplace-service = Workplace service
provider-kind-task-transfer = Task transfer
provider-kind-joint-operation = Joint operation
provider-kind-shared-service-centre = Shared-service centre

## Who answers for a requirement
responsibility-provider = provider
responsibility-own = municipality
responsibility-shared = shared

## Role under the GDPR
data-role-processor = Processor (Art. 28 GDPR)
data-role-joint-controller = Joint controller (Art. 26 GDPR)
data-role-controller = Controller in its own right
data-role-none = No personal data

## What a piece of evidence is to a relation
provider-evidence-proof = Proof
provider-evidence-contract = Contract
provider-evidence-data-agreement = Agreement under Art. 26 or 28 GDPR
provider-evidence-legal-act = Decision or legal act

## How far a target object has moved
transition-state-in-house = in house
transition-state-on-site = on the provider’s systems on site
transition-state-transferred = in the provider’s data centre

## Open points
open-point-provider-without-relation = provider without a provider relation
open-point-provider-without-legal-act = provider relation without legal act, deciding body or date
open-point-provider-data-role-missing = the provider’s role under the GDPR is undecided
open-point-provider-expired = provider relation has expired
open-point-provider-ending = provider relation ends within half a year
open-point-provider-scope-missing = provider relation without target objects
open-point-provider-exit-missing = provider relation without a rule for its end
open-point-provider-evidence-missing = the provider has proven nothing of its part
open-point-provider-evidence-expired = the provider’s evidence holds no more, or not yet
open-point-provider-agreement-missing = no valid agreement under Art. 26 or 28 GDPR
open-point-provider-split-undecided = requirements for which nobody has said who answers
open-point-provider-shared-without-note = shared responsibility without saying who does which part
open-point-provider-transition-late = the move of target objects to the provider is overdue
open-point-provider-control-due = control of the provider is due
open-point-shared-relevance-undecided = shared object whose relevance is undecided
open-point-shared-withdrawn = object that is shared no more
open-point-shared-status-changed = status at a shared object has changed since it was noted

## Reports
report-title-providers = Provider register
report-code-providers = Providers

## Change log
field-provider-object-id = Provider (target object)
field-provider-municipality-id = Provider (municipality)
field-services = Services
field-legal-act = Legal act
field-legal-body = Deciding body
field-legal-number = Number of the legal act
field-legal-on = Date of the legal act
field-exit-rule = Rule for its end
field-exit-on = Exit on
field-data-role = Role under the GDPR
field-data-role-reason = Reason for the role
field-default-split = Who answers unless decided otherwise
field-controlled-on = Last controlled on
field-controlled-by = Controlled by
field-control-result = Result of the control
field-control-due-on = Next control
field-relation-id = Provider relation
field-responsibility = Responsibility
field-planned-on = Move planned by
field-on-site-on = On the provider’s systems on site since
field-transferred-on = In the provider’s data centre since
field-note = Who does what
field-member-id = Shared with
field-statements = Statements and titles of evidence, too
field-granted-by = Approved by
field-granted-on = Shared since
field-withdrawn-on = Withdrawn on
field-owner-id = Shared by
field-seen = Taken note of
field-seen-on = Taken note of on
