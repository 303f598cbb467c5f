### Reports “Policies and guidelines”, “Management report” and “Overview of the Verbund”.

## A.0 policies and guidelines
report-description-a0 = Policies and guidelines with validity, decision and evidence, who was appointed, release and state of the documents; the base of every audit.
policies-roles-title = Information Domain and Responsible Persons
policies-purpose = Purpose
policies-organisational = Organisational boundary
policies-technical = Technical boundary
policies-infrastructural = Infrastructural boundary
policies-approach = Approach
policies-release = Latest release
policies-head = Head of the authority
policies-officers-title = Who Answers for Information Security
policies-officers-none = Nobody is recorded with such a role.
policies-role = Role
policies-name = Name
policies-position = Function
policies-unit = Office or unit
policies-appointment = Appointments are kept as roles of persons. Day and letter of an appointment are not fields of their own; they belong into the Akte as evidence.
policies-title = Policies and Guidelines
policies-lead = First come the documents that A.0 asks for, then all other policies and guidelines. Which document is meant is said by document control, else by its title.
policies-number = No.
policies-document = Document
policies-owner = Owner
policies-validity = Validity
policies-from = from
policies-until = until
policies-decision = Decision
policies-evidence = Evidence
policies-not-recorded = Version, release and next review come from document control. What is there as evidence only is kept without them: they stand in the document itself, which is kept with its checksum.
policies-documents-title = Documents of the Security Concept
policies-documents-lead = State of the reference documents and reports by their document history.

## Management report
report-description-management = One page for the management: degree and trend, decisions needed, urgent measures, risks, incidents, audits and decisions, open points by weight, deadlines.
management-line = As of { $date }. Document: { $status }.
management-degree-title = Where Do We Stand?
management-domain = Information domain
management-light = Assessment
management-light-none = nothing can be said yet
management-light-largely = largely implemented
management-light-under-way = under way
management-light-beginning = at the beginning
management-trend = Trend
management-trend-up = up from { $then } on { $date }
management-trend-down = down from { $then } on { $date }
management-trend-same = unchanged since { $date } ({ $then })
management-trend-none = nothing to compare with yet
management-unseen = Unprocessed
management-more = More: { $count }.
management-decisions-title = What Has to Be Decided?
management-decisions-none = At present nothing has to be decided that only the management can decide.
management-decide-residual-risk-not-accepted = { $count ->
    [one] Accept one residual risk, or have it reduced further.
   *[other] Accept { $count } residual risks, or have them reduced further.
}
management-decide-risk-without-treatment = { $count ->
    [one] Decide how one risk is treated.
   *[other] Decide how { $count } risks are treated.
}
management-decide-exception-not-approved = { $count ->
    [one] Approve or refuse one exception.
   *[other] Approve or refuse { $count } exceptions.
}
management-decide-exception-expired = { $count ->
    [one] Prolong or revoke one expired exception.
   *[other] Prolong or revoke { $count } expired exceptions.
}
management-decide-security-officer-missing = Appoint an information security officer.
management-decide-security-officer-under-it = Make the information security officer independent of the head of IT.
management-decide-measure-without-budget-year = { $count ->
    [one] Lay down the budget year of one measure.
   *[other] Lay down the budget year of { $count } measures.
}
management-decide-provider-without-legal-act = { $count ->
    [one] Settle one provider relation by contract or decision.
   *[other] Settle { $count } provider relations by contract or decision.
}
management-decide-regime-undecided = { $count ->
    [one] Decide whether one legal regime applies to the municipality.
   *[other] Decide of { $count } legal regimes whether they apply to the municipality.
}
management-measures-title = What Is Urgent?
management-measures-lead = { $open } measures are open, { $overdue } of them overdue; estimated costs { $once } one-off and { $yearly } per year.
management-measures-best = These bring most for the least effort:
management-measure = Measure
management-responsible = Responsible
management-due = Due
management-overdue = overdue
management-closes = Closes requirements
management-points-title = What Would an Audit Object To?
management-points-lead = { $count ->
    [0] No open point
    [one] One open point
   *[other] { $count } open points
}; { $back } put back with a reason.
management-points-frequent = Most frequent:
management-domains-none = No information domain is recorded.
management-deadlines-title = What Runs Out Next?
management-deadlines-none = Nothing runs out within the next ninety days.
management-deadline = { $kind }: “{ $name }”
management-more-kinds = More kinds of objections: { $count }.
management-situation-title = Risks, Incidents, Audits and Decisions
management-risks-label = Risks
management-risks-none = No risk is recorded.
management-risks-unrated = { $count }, not rated yet.
management-risks = { $count }; the highest: { $top }.
management-incidents-label = Incidents in the last twelve months
management-incidents = { $incidents ->
    [0] no security incident
    [one] one security incident
   *[other] { $incidents } security incidents
}, still open { $open }; { $breaches ->
    [0] no breach of personal data
    [one] one breach of personal data
   *[other] { $breaches } breaches of personal data
}, still open { $unsettled }.
management-audits-label = Audits
management-audits-none = No audit is recorded as done.
management-audits-last = Last “{ $name }” on { $date }.
management-deviations = { $open ->
    [0] No nonconformity is open.
    [one] One nonconformity is open; major ones: { $major }.
   *[other] { $open } nonconformities are open; major ones: { $major }.
}
management-review-label = Last decisions of the management
management-review-none = No management review is recorded.
management-review-decisions = { $count ->
    [0] none
    [one] one decision
   *[other] { $count } decisions
} of { $date }; open: { $open }, of these overdue: { $overdue }.

## Overview of the Verbund
report-description-verbund = All municipalities of this Akte side by side: degree, open points, missing evidence, shared target objects and services.
verbund-title = Municipalities Side by Side
verbund-lead = { $count ->
    [one] This Akte keeps one municipality
   *[other] This Akte keeps { $count } municipalities
}; open points and deadlines on { $date }.
verbund-counts-only = Of every municipality this overview tells only numbers, names of information domains, and what municipalities have granted to each other. Whoever can open the whole Akte can make it; to whom it is handed is decided by the municipalities concerned.
verbund-municipality = Municipality
verbund-domain = Information domain
verbund-no-domain = No information domain yet
verbund-unprocessed = Unprocessed
verbund-open = Open points
verbund-put-back = Put back
verbund-unproven = Without evidence
verbund-overdue = Overdue
verbund-changed-on = Last change
verbund-support-title = Support by Manufacturers
verbund-support-lead = Applications and systems count, each as often as there are alike ones; what is only planned or already retired does not. Supported is what is known to have support by its manufacturer still.
verbund-support-none = No municipality has recorded applications or systems in use.
verbund-in-use = In use
verbund-supported = Supported
verbund-support-ended = Ended
verbund-support-half-year = Up to 6 months left
verbund-support-year = Up to 12 months left
verbund-support-longer = Longer
verbund-support-unknown = Not known
verbund-shared-title = Shared Target Objects
verbund-shared-none = No municipality has granted a target object to another one.
verbund-object = Target object
verbund-owner = Kept by
verbund-granted = Granted to
verbund-relying = Rely on it
verbund-services-title = Services for Each Other
verbund-services-none = No municipality is recorded as the provider of another one.
verbund-service = Relation
verbund-provider = Provides
verbund-receiver = Receives
verbund-until = Ends on
verbund-method = Method
verbund-degree = Degree in per cent
verbund-total = Requirements

## What does not fit everything
limit-release = state of a release
