### ISO 27001: window.

## Search
search-kind-control-statement = Statement of Applicability
search-kind-clause-check = Clauses 4 to 10
search-kind-audit = Audits
search-kind-audit-finding = Findings
search-kind-management-review = Management reviews

## View
nav-iso = ISO 27001
iso-part-controls = Statement of Applicability
iso-part-clauses = Clauses 4 to 10
iso-part-audits = Audits
iso-part-findings = Findings
iso-part-reviews = Management reviews

## Statement of Applicability
iso-new-control = Add an own control
iso-hint-control = A control that is not in Annex A. The 93 controls of Annex A are there already.
iso-empty-control = No controls
iso-empty-control-text = Import the catalogs that ship with the app: the 93 controls of Annex A then stand here.
iso-group-decision = Decision
iso-group-implementation = Implementation
iso-group-review = Review and evidence
iso-proposal = Proposal from the answers
iso-proposal-text = The answers of this information domain speak for “{ $status }”.
iso-proposal-check = Please check: the requirements cover the control in part only, or disagree.
iso-proposal-take = Take the proposal over
iso-proposal-taken = Status taken over
iso-proposal-direct = Answered in the check of this information domain
iso-proposal-way = { $relation }, mapping “{ $mapping }”
iso-proposal-through = { $relation } by way of { $through }, mapping “{ $mapping }”
iso-status-origin = Status taken over from: { $origin }

## Clauses 4 to 10
iso-empty-clause = No obligations
iso-empty-clause-text = Import the catalogs that ship with the app: the obligations of clauses 4 to 10 then stand here.
iso-group-check = Check
iso-group-document = Document and evidence
iso-document = Required document, with version
iso-document-missing = The standard asks for a document here; it is missing.
iso-document-short = Document
iso-document-yes = there
iso-document-no = missing

## Audits
iso-new-audit = Plan an audit
iso-hint-audit = Goal, scope, criteria and date first; team, checklist and result follow.
iso-empty-audit = No audit yet
iso-empty-audit-text = The audit programme grows here: every area at least once in three years.
iso-group-plan = Plan
iso-group-team = Team and independence
iso-group-checklist = Checklist
iso-group-result = Result
iso-independence = How independence is ensured
iso-conflict = { $auditor } is responsible: { $area }
iso-conflicts = Independence
iso-checklist-take = Checklist from a catalog
iso-checklist-hint = The requirements are added to the checklist; what is there already stays as it is.
iso-checklist-catalog = Catalog
iso-checklist-group = Group
iso-checklist-all = All groups
iso-checklist-add = Add
iso-checklist-added = { $count ->
    [one] 1 requirement added
   *[other] { $count } requirements added
}
iso-finding-count = Findings

## Findings
iso-new-finding = Record a finding
iso-hint-finding = Requirement and fact first. Cause, corrective action and effect follow.
iso-empty-finding = No findings
iso-empty-finding-text = The continued list of nonconformities, observations, recommendations and positive findings stands here.
iso-group-finding = Finding
iso-group-action = Cause and corrective action
iso-group-effect = Effect and closing
iso-finding-measures = Measures of the plan
iso-next-due = Due on

## Management reviews
iso-new-review = Record a management review
iso-hint-review = Date first. Fill the inputs of 9.3.2 from the data afterwards.
iso-empty-review = No management review yet
iso-empty-review-text = The reviews by management stand here, with their inputs and decisions.
iso-group-review-meeting = Date and result
iso-group-inputs = Inputs
iso-group-decisions = Decisions
iso-review-fill = Fill the inputs from the data
iso-done-on = Done on
iso-review-filled = { $count ->
    [one] 1 input filled
   *[other] { $count } inputs filled
}
