### Reports of ISO 27001.

## Statement of Applicability
report-description-soa = 93 controls of Annex A of ISO/IEC 27001 and own controls: applicable or not with justification, source, status, implementation, responsible person and evidence.
soa-overview-title = Controls by group
soa-lead = { $count ->
    [one] On { $date }, one group of controls is recorded.
   *[other] On { $date }, the controls are recorded in { $count } groups. Applicable is what a risk, a law, a contract or best practice demands; every exclusion needs a justification.
}
soa-none = The catalog of ISO/IEC 27001 is not imported, and no own controls are recorded.
soa-details-title = Controls in detail
soa-group = Group
soa-applicable = Applicable
soa-excluded = Excluded
soa-undecided = Undecided
soa-implemented = Implemented
soa-partly = Partly
soa-open = Open

## Check of clauses 4 to 10
report-description-iso-clauses = Obligations of ISO/IEC 27001 for the management system with status, reason, required documents, dates and evidence.
clauses-overview-title = Obligations at a glance
clauses-lead = { $count ->
    [one] On { $date }, one obligation is to be checked.
   *[other] On { $date }, { $count } obligations are to be checked. All apply without exception.
}
clauses-none = The catalog of ISO/IEC 27001 is not imported.
clauses-details-title = Obligations in detail

## Audit report
report-description-audit-report = Audit programme and each audit with plan, team and independence, checklist, findings, conclusion and the continued list of open deviations.
audits-overview-title = Audit programme
audits-lead = { $count ->
    [one] On { $date }, one audit is recorded.
   *[other] On { $date }, { $count } audits are recorded.
}
audits-none = No audits are recorded.
audits-details-title = Audits in detail
audit-open-findings = Open findings of other occasions

## Nonconformities and corrective actions
report-description-capa = Continued list of findings with correction, root cause, corrective action, dates and check of the effect.
capa-overview-title = Continued list
capa-lead = { $count ->
    [one] On { $date }, one finding that asks for something is recorded.
   *[other] On { $date }, { $count } findings that ask for something are recorded.
}
capa-none = No nonconformities, observations and recommendations are recorded.
capa-details-title = Findings in detail

## Management review
report-description-management-review = Management review by clause 9.3 of ISO/IEC 27001: inputs, conclusion and decisions with their status.
reviews-overview-title = Reviews at a glance
reviews-lead = { $count ->
    [one] On { $date }, one management review is recorded.
   *[other] On { $date }, { $count } management reviews are recorded.
}
reviews-none = No management reviews are recorded.
reviews-details-title = Reviews in detail
