### Reports of data protection, and the list of deadlines.

## Record of processing activities
report-description-vvt = Record under Art. 30(1) GDPR: cover sheet, overview and one sheet per processing activity with the matrix of persons and data, recipients, third countries, deletion periods and measures.
report-description-information-texts = Information of data subjects under Art. 13 and 14 GDPR: one notice per processing activity to hand out, as edited or as it follows from the facts.
vvt-cover-title = Cover sheet
vvt-overview-title = Processing activities at a glance
vvt-lead = { $count ->
    [one] On { $date } the record holds one processing activity.
   *[other] On { $date } the record holds { $count } processing activities.
}
vvt-none = No processing activities are recorded.
vvt-details-title = Processing activities in detail

## Register of processors
report-description-processors = Contracts under Art. 28 GDPR with minimum contents, sub-processors, controls and certificates.
processors-overview-title = Processors at a glance
processors-lead = { $count ->
    [one] On { $date } one contract is recorded.
   *[other] On { $date } { $count } contracts are recorded.
}
processors-none = No processors are recorded.
processors-details-title = Contracts in detail

## Register of breaches
report-description-breaches = Documentation under Art. 33(5) GDPR: every breach with its times, the 72-hour clock, risk, reports and notice to the data subjects.
breaches-overview-title = Breaches at a glance
breaches-lead = { $count ->
    [one] On { $date } one breach is documented. The 72 hours run from awareness, also over weekends and holidays.
   *[other] On { $date } { $count } breaches are documented. The 72 hours run from awareness, also over weekends and holidays.
}
breaches-none = No breaches are recorded.
breaches-details-title = Breaches in detail

## Register of requests
report-description-requests = Requests under Art. 12 to 22 GDPR with receipt, due date, identity check, extension, answer and result.
requests-overview-title = Requests at a glance
requests-lead = { $count ->
    [one] On { $date } one request is recorded. The month is counted by Regulation (EEC, Euratom) No 1182/71.
   *[other] On { $date } { $count } requests are recorded. The month is counted by Regulation (EEC, Euratom) No 1182/71.
}
requests-none = No requests are recorded.
requests-details-title = Requests in detail

## Deletion concept
report-description-deletion-concept = Deletion classes as DIN 66398 proceeds, rules per data category and system, responsible persons, offer to the archive and deletion log.
deletion-classes-title = Deletion classes
deletion-lead = { $count ->
    [one] On { $date } one combination of period and start event makes a deletion class.
   *[other] On { $date } { $count } combinations of period and start event make the deletion classes.
}
deletion-none = No deletion rules are recorded.
deletion-details-title = Deletion rules per processing activity
deletion-log = Deletion log

## Impact assessments
report-description-dpia = Threshold analysis per processing activity with the rule that decided, and impact assessments under Art. 35 GDPR with risk matrix, measures, opinion, consultation and decision.
dpia-overview-title = Threshold analyses at a glance
dpia-lead = { $count ->
    [one] On { $date } there is one threshold analysis.
   *[other] On { $date } there are { $count } threshold analyses.
}
dpia-none = No threshold analyses are recorded.
dpia-details-title = Impact assessments in detail

## Record of a processor
report-description-processor-record = Record under Art. 30(2) GDPR: clients with categories of processing, sub-processors, third countries and measures.
clients-overview-title = Clients at a glance
clients-lead = { $count ->
    [one] On { $date } one client is recorded.
   *[other] On { $date } { $count } clients are recorded.
}
clients-none = No clients are recorded.
clients-details-title = Clients in detail

## Technical and organisational measures
report-description-tom = Measures under Art. 32 GDPR per protection goal of the Standard Data Protection Model and per area, with status and evidence.
tom-title = Measures by goals and areas
tom-goals-title = Implementation by Protection Goal
tom-goals-lead = Measures are counted that are assigned to a goal of the Standard Data Protection Model and were not dropped. A measure may serve several goals.
tom-goals-series = implemented measures
tom-goals-alternative = Radar chart: share of implemented measures by protection goal. { $points }
tom-goals-all = Measures
tom-goals-done = Implemented
tom-lead = As of { $date }: measures per protection goal of the Standard Data Protection Model and per area of Art. 32(1) GDPR. A measure may serve several.
tom-none = No measures are assigned.
tom-none-assigned = no measure assigned
tom-controls = Measures by Section 64(3) BDSG
tom-controls-lead = This frame applies only where data are processed to prevent, investigate or prosecute offences. A measure may serve several controls.

## Annual report
report-description-dsb-annual = Figures of the year from record, processors, breaches, security incidents, requests, deletions and impact assessments, with the open points.
annual-title = The year in figures
annual-lead = Figures of the calendar year up to { $date }.
annual-none = No figures are recorded.
annual-topic = Area
annual-figure = Figure
annual-value = Number
annual-activities = Processing activities in the record
annual-activities-draft = of these draft
annual-activities-complete = of these complete
annual-activities-checked = of these checked
annual-activities-new = introduced in the year
annual-activities-changed = last changed in the year
annual-contracts = Processors
annual-contracts-signed = contracts signed in the year
annual-contracts-controlled = controlled in the year
annual-contracts-due = control overdue
annual-breaches = breaches that became known in the year
annual-breaches-in-time = reported in time
annual-breaches-late = reported late
annual-breaches-not-owed = not to be reported, with a reason
annual-breaches-open = still to be reported or decided
annual-breaches-high = with a high risk
annual-breaches-persons = data subjects notified
annual-breaches-undocumented = not fully documented
annual-incidents = security incidents that became known in the year
annual-incidents-personal-data = of these with personal data
annual-incidents-breaches = of these recorded as a breach
annual-incidents-undecided = of these undecided whether personal data are concerned
annual-incidents-significant = of these significant
annual-incidents-missed = with a report missed or late
annual-incidents-closed = closed
annual-requests = requests received in the year
annual-requests-in-time = answered in time
annual-requests-late = answered late
annual-requests-open = open, in time
annual-requests-overdue = open, overdue
annual-requests-extended = effectively extended
annual-requests-median = days to the answer (median)
annual-requests-longest = days to the answer (longest)
annual-requests-with-fee = answered for a fee
annual-deletions = deletions carried out in the year
annual-deletions-records = records deleted by them
annual-thresholds = Threshold analyses
annual-thresholds-decided = settled in the year
annual-thresholds-required = impact assessment required
annual-assessments = Impact assessments
annual-assessments-opinions = opinions given in the year
annual-assessments-consulted = consultations of the authority in the year
annual-assessments-high = with a high risk that remains

## List of deadlines
report-description-deadlines = Everything that runs out: periods of the law, measures, evidence, contracts, exceptions, controls and support.
deadlines-title = Deadlines
deadlines-lead = { $count ->
    [one] On { $date } one deadline is open.
   *[other] On { $date } { $count } deadlines are open.
}
deadlines-none = No deadline is open.
table-entry = Entry
