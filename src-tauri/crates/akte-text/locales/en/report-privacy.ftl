### Reports of data protection, and the list of deadlines.

## Record of processing activities
report-description-vvt = Record under Art. 30(1) GDPR: cover sheet, overview and one sheet per processing activity with the matrix of persons and data, recipients, third countries, deletion periods and measures.
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

## List of deadlines
report-description-deadlines = Everything that runs out: periods of the law, measures, evidence, contracts, exceptions, controls and support.
deadlines-title = Deadlines
deadlines-lead = { $count ->
    [one] On { $date } one deadline is open.
   *[other] On { $date } { $count } deadlines are open.
}
deadlines-none = No deadline is open.
table-entry = Entry
