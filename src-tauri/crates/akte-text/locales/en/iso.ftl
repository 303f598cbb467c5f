### ISO 27001: words for window, command line and reports.

## Registers
register-kind-control = Statement of Applicability
register-kind-clause = Clauses 4 to 10
register-kind-audit = Audits
register-kind-finding = Findings
register-kind-review = Management reviews
point-area-iso = ISO 27001

## Statement of Applicability
control-source-risk = risk
control-source-law = law
control-source-contract = contract
control-source-best-practice = best practice
control-status-implemented = implemented
control-status-partly = partly
control-status-open = open
soa-control = Control
soa-controls = Controls
soa-own-controls = Own controls
soa-proposal = Proposal
soa-justification = Justification and source

## Clauses 4 to 10
clause-status-fulfilled = fulfilled
clause-status-partly = partly
clause-status-open = open
clause-obligation = Obligation
clause-document-required = Document required
clause-document-there = Document there
clause-document-present = required, there
clause-document-missing = required, missing
clause-document-not-required = not required

## Audits
audit-kind-internal = internal
audit-kind-external = external
audit-kind-provider = at a provider
audit-status-planned = planned
audit-status-running = running
audit-status-done = completed
audit-status-dropped = dropped
audit-method-interview = interviews
audit-method-documents = document review
audit-method-inspection = inspection
audit-method-sampling = sampling
audit-method-technical = technical test
auditor-role-lead = lead auditor
auditor-role-auditor = auditor
auditor-role-expert = technical expert
checklist-result-conform = conforms
checklist-result-deviation = deviation
checklist-result-not-applicable = not applicable
audit-name = Audit
audit-lead = Lead auditor
audit-findings = Findings
audit-conflicts = Audits own responsibility
audit-no-conflict = no, nobody of the audit team
checklist-question = Requirement or question
checklist-found = Result of the check
checklist-note = Seen and heard

## Findings and corrective actions
finding-source-audit = audit
finding-source-incident = incident
finding-source-check = check
finding-source-authority = authority
finding-class-major = major nonconformity
finding-class-minor = minor nonconformity
finding-class-observation = observation
finding-class-recommendation = recommendation
finding-class-positive = positive finding
finding-state-open = open
finding-state-running = in progress
finding-state-to-check = effect to be checked
finding-state-closed = closed
effectiveness-effective = effective
effectiveness-partly = partly effective
effectiveness-ineffective = not effective
finding-name = Finding
finding-state = State

## Management review
review-input-earlier-actions = Status of earlier decisions
review-input-issues = Changes in external and internal issues
review-input-expectations = Changes in expectations of interested parties
review-input-nonconformities = Nonconformities and corrective actions
review-input-measurements = Results of monitoring and measurement
review-input-audit-results = Audit results
review-input-objectives = Fulfilment of objectives
review-input-feedback = Feedback of interested parties
review-input-risks = Risk assessment and status of the treatment plan
review-input-improvements = Opportunities for improvement
review-input = Input
review-name = Management review
review-said = Discussed
review-decision = Decision
review-open-decisions = Still open

## Deadlines
deadline-kind-control-review = Review of a control’s applicability
deadline-kind-clause-due = Obligation of ISO 27001
deadline-kind-audit-end = Audit
deadline-kind-next-audit = Next audit
deadline-kind-finding-due = Finding to be resolved
deadline-kind-effect-check = Effect to be checked
deadline-kind-review-decision = Decision of management
deadline-kind-next-review = Next management review

## Open points
open-point-soa-undecided = Control of Annex A without a decision on its applicability
open-point-soa-without-justification = Applicable control without justification and without source
open-point-soa-exclusion-without-reason = Excluded control without a reason
open-point-soa-status-missing = Applicable control without a status
open-point-soa-implementation-missing = Implemented control without a description
open-point-soa-responsible-missing = Applicable control that nobody is responsible for
open-point-soa-without-evidence = Implemented control without evidence
open-point-soa-never-reviewed = Applicability never reviewed
open-point-soa-review-due = Review of the applicability overdue
open-point-soa-not-released = Statement of Applicability not released
open-point-clause-unchecked = Obligation of clauses 4 to 10 not checked
open-point-clause-check-date-missing = Obligation without the date of its check
open-point-clause-without-reason = Status of an obligation without a reason
open-point-clause-document-missing = Required document missing
open-point-clause-responsible-missing = Obligation not fulfilled, nobody responsible
open-point-clause-due-missing = Obligation not fulfilled, without a date
open-point-clause-overdue = Obligation not fulfilled and overdue
open-point-audit-plan-incomplete = Audit without goal, scope or criteria
open-point-audit-date-missing = Audit without a date
open-point-audit-team-missing = Audit without a team
open-point-audit-not-independent = Audit team audits its own responsibility
open-point-audit-overdue = Audit overdue
open-point-audit-checklist-open = Completed audit with an open checklist
open-point-audit-conclusion-missing = Completed audit without a conclusion
open-point-audit-unreported = Completed audit not reported
open-point-finding-incomplete = Finding without requirement or fact
open-point-finding-cause-missing = Nonconformity without a cause
open-point-finding-action-missing = Nonconformity without a corrective action
open-point-finding-responsible-missing = Nonconformity that nobody is responsible for
open-point-finding-due-missing = Nonconformity without a date
open-point-finding-overdue = Finding overdue
open-point-finding-effect-unchecked = Effect of the corrective action not checked
open-point-finding-ineffective = Corrective action not effective
open-point-review-date-missing = Management review without a date
open-point-review-input-missing = Management review without all inputs of 9.3.2
open-point-review-conclusion-missing = Management review without a conclusion
open-point-review-decision-incomplete = Decision without responsible person or date
open-point-review-decision-overdue = Decision overdue
open-point-review-due = Management review overdue

## Reports
report-title-soa = Statement of Applicability
report-code-soa = SoA
report-title-iso-clauses = Check of clauses 4 to 10
report-code-iso-clauses = ISO clauses
report-title-audit-report = Audit report
report-code-audit-report = Audit
report-title-capa = Nonconformities and corrective actions
report-code-capa = CAPA
report-title-management-review = Management review
report-code-management-review = Management review

## Fields
field-statement-id = Statement about a control
field-clause-id = Obligation
field-audit-id = Audit
field-finding-id = Finding
field-applicable = Applicable
field-sources = Sources
field-control-reference = Reference (risk, provision, contract)
field-status-origin = Status taken over from
field-review-due-on = Next review on
field-audit-kind = Kind of audit
field-audit-goal = Goal
field-scope = Scope
field-audit-criteria = Criteria
field-sites = Sites
field-methods = Methods
field-audit-starts-on = First day
field-audit-ends-on = Last day
field-audit-team = Audit team
field-areas = Audited areas
field-independence = Independence
field-interviewed = Persons interviewed
field-checklist = Checklist
field-question = Requirement or question
field-conclusion = Conclusion
field-reported-on = Reported on
field-reported-to = Reported to
field-next-audit-on = Next audit on
field-role = Role
field-area = Area
field-class = Class
field-finding-source = Source
field-found-on = Found on
field-finding-requirement = Requirement concerned
field-fact = Fact
field-proof = Proof seen
field-recommendation = Recommendation
field-correction = Correction
field-root-cause = Root cause
field-similar-cases = Similar cases elsewhere
field-action = Corrective action
field-effect-due-on = Effect to be checked on
field-effect-checked-on = Effect checked on
field-effect-checked-by = Effect checked by
field-effectiveness = Effectiveness
field-effect-note = Seen by
field-isms-change = Change of the management system
field-closed-on = Closed on
field-review-id = Management review
field-held-on = Held on
field-participants = Participants
field-inputs = Inputs of 9.3.2
field-review-decisions = Decisions
field-next-review-on = Next review on
