### Data protection: refusals, change log, clocks, open points.

## Refusals
error-rule-entry-incomplete = What belongs together is only half said: { $field } is missing.
error-rule-entry-incomplete-hint = Complete what is missing, or clear the other: an answer has a day and a result, an extension its day, a fee its amount, a deletion period number and unit.
error-rule-purpose-added = The purpose “{ $value }” is new. A new purpose is a new processing activity (Art. 5(1)(b), Art. 6(4) GDPR).
error-rule-purpose-added-hint = Record a new processing activity. If only the wording is better, set the sheet to “draft” first.
error-rule-instant-in-future = A breach can neither have become known nor have been reported in the future.
error-rule-instant-in-future-hint = Check day and time.

## Change log
operation-controller-save = Cover sheet changed
operation-controller-delete = Cover sheet removed
operation-activity-take = Starter sheets taken over as processing activities
operation-activity-add = Processing activity recorded
operation-activity-save = Processing activity changed
operation-activity-delete = Processing activity removed
operation-processor-add = Contract with a processor recorded
operation-processor-save = Contract with a processor changed
operation-processor-delete = Contract with a processor removed
operation-breach-add = Personal data breach recorded
operation-breach-save = Personal data breach changed
operation-breach-delete = Personal data breach removed
operation-request-add = Request of a data subject recorded
operation-request-save = Request of a data subject changed
operation-request-delete = Request of a data subject removed
operation-deletion-add = Deletion recorded
operation-deletion-save = Deletion changed
operation-deletion-delete = Deletion removed
operation-threshold-add = Threshold analysis recorded
operation-threshold-save = Threshold analysis changed
operation-threshold-delete = Threshold analysis removed
operation-assessment-add = Impact assessment recorded
operation-assessment-save = Impact assessment changed
operation-assessment-delete = Impact assessment removed
operation-client-add = Client recorded
operation-client-save = Client changed
operation-client-delete = Client removed
operation-tom-save = Measure assigned to data protection
operation-tom-delete = Assignment of a measure to data protection removed
operation-legal-basis-add = Legal basis recorded
operation-legal-basis-save = Legal basis changed
operation-legal-basis-delete = Legal basis removed
record-controller-sheet = Cover sheet
record-processing-activity = Processing activity
record-processor-contract = Contract with a processor
record-data-breach = Personal data breach
record-data-subject-request = Request of a data subject
record-deletion-run = Deletion
record-threshold-analysis = Threshold analysis
record-impact-assessment = Impact assessment
record-assessment-link = Link of an impact assessment
record-processing-client = Client
record-protection-measure = Data protection measure
record-own-legal-basis = Own legal basis
record-privacy-link = Link of data protection
record-starter = Starter sheet

## Clocks
clock-days-hours = { $days } d { $hours } h
clock-hours-minutes = { $hours } h { $minutes } min
clock-minutes = { $minutes } min
clock-left = { $span } left
clock-overdue-by = overdue by { $span }
request-days-left = { $days ->
    [0] due today
    [one] 1 day left
   *[other] { $days } days left
}
request-days-left-extended = { $days ->
    [0] due today, extended
    [one] 1 day left, extended
   *[other] { $days } days left, extended
}
request-days-over = { $days ->
    [one] overdue by 1 day
   *[other] overdue by { $days } days
}

## Impact assessment
threshold-criteria = { $count ->
    [0] No criterion of WP 248 is met.
    [one] One criterion of WP 248 is met: { $criteria }.
   *[other] { $count } criteria of WP 248 are met: { $criteria }.
}

## Calendar
deadlines-file = Deadlines { $name }.ics
deadlines-every-municipality = all municipalities
deadlines-calendar = Deadlines – { $name }
deadlines-responsible = Responsible: { $name }

## Information of data subjects
information-file = Privacy notice { $name }.txt
information-title = Privacy notice under Art. 13 and 14 GDPR: { $name }
information-missing = [to be completed]
information-controller = 1. Controller
information-joint = Jointly with: { $text }
information-joint-essence = Essence of the arrangement: { $text }
information-joint-contact = Contact point: { $text }
information-officer = 2. Data protection officer
information-purpose = 3. Purposes of the processing
information-basis = 4. Legal bases
information-data = 5. Categories of personal data
information-source = 6. Source of the data
information-recipients = 7. Recipients
information-no-recipients = Your data are not passed on.
information-transfer = 8. Transfers to third countries
information-no-transfer = No transfer to a third country or an international organisation is planned.
information-retention = 9. How long data are kept
information-your-rights = 10. Your rights
information-rights = Subject to Art. 15 to 21 GDPR you have the right of access, rectification, erasure, restriction of processing and data portability, and the right to object on grounds relating to your particular situation.
information-consent = You may withdraw your consent at any time. Until then the processing remains lawful.
information-complaint = 11. Complaint
information-complain = You may lodge a complaint with the supervisory authority: { $authority }
information-decision = 12. Automated decisions
information-automated = Decisions are made automatically: { $basis }
information-no-automated = There is no automated decision-making, including profiling.
information-sheet = Privacy notice: { $name }
information-law = Information of data subjects under Art. 13 and 14 of the General Data Protection Regulation (GDPR)
information-stand = As of { $date }
information-none = No processing activities are recorded.
information-lead = { $count ->
    [0] On { $date } there is no processing activity about which information is due.
    [one] On { $date } information is due about one processing activity. The notice begins on a page of its own and can be handed out by itself.
   *[other] On { $date } information is due about { $count } processing activities. Each notice begins on a page of its own and can be handed out by itself.
}
information-exempt-title = No duty to inform
information-exempt-lead = For these processing activities it is reasoned that data subjects need not be informed.
information-heading = Section
information-said = Text

## Where open points are mended
open-where-controller-incomplete = To be completed: view “Data protection”, “Cover sheet”.
open-where-officer-missing = To be completed: view “Data protection”, “Cover sheet”.
open-where-purpose-missing = To be completed: view “Data protection”, “Processing activities”.
open-where-legal-basis-missing = To be completed: view “Data protection”, “Processing activities”.
open-where-legal-basis-without-law = To be completed: view “Data protection”, “Processing activities”.
open-where-legitimate-interests-of-authority = To be reasoned: view “Data protection”, “Processing activities”.
open-where-special-without-basis = To be completed: view “Data protection”, “Processing activities”.
open-where-convictions-without-law = To be completed: view “Data protection”, “Processing activities”.
open-where-subjects-missing = To be completed: view “Data protection”, “Processing activities”.
open-where-data-categories-missing = To be completed: view “Data protection”, “Processing activities”.
open-where-category-numbers-unclear = To be clarified: view “Data protection”, “Processing activities”.
open-where-category-without-subject = To be completed: view “Data protection”, “Processing activities”.
open-where-recipients-missing = To be completed: view “Data protection”, “Processing activities”.
open-where-recipients-contradict = To be clarified: view “Data protection”, “Processing activities”.
open-where-transfer-statement-missing = To be completed: view “Data protection”, “Processing activities”.
open-where-transfer-incomplete = To be completed: view “Data protection”, “Processing activities”.
open-where-derogation-undocumented = To be completed: view “Data protection”, “Processing activities”.
open-where-deletion-period-missing = To be completed: view “Data protection”, “Processing activities”.
open-where-deletion-source-missing = To be completed: view “Data protection”, “Processing activities”.
open-where-measures-missing = To be completed: view “Data protection”, “Processing activities”.
open-where-activity-responsible-missing = To be completed: view “Data protection”, “Processing activities”.
open-where-information-missing = To be completed: view “Data protection”, “Processing activities”.
open-where-threshold-missing = To be completed: view “Data protection”, “Processing activities”.
open-where-joint-arrangement-missing = To be completed: view “Data protection”, “Processing activities”.
open-where-automated-decision-without-basis = To be completed: view “Data protection”, “Processing activities”.
open-where-checked-incomplete = To be clarified: view “Data protection”, “Processing activities”.
open-where-contract-unsigned = To be completed: view “Data protection”, “Processors”.
open-where-contract-subject-incomplete = To be completed: view “Data protection”, “Processors”.
open-where-contract-clause-missing = To be checked: view “Data protection”, “Processors”.
open-where-sub-processor-unauthorised = To be clarified: view “Data protection”, “Processors”.
open-where-contract-measures-missing = To be completed: view “Data protection”, “Processors”.
open-where-guarantees-unchecked = To be checked: view “Data protection”, “Processors”.
open-where-processor-control-due = To be controlled: view “Data protection”, “Processors”.
open-where-processor-transfer-incomplete = To be clarified: view “Data protection”, “Processors”.
open-where-certificate-expired = To be clarified: view “Data protection”, “Processors”.
open-where-social-data-unnotified = To be completed: view “Data protection”, “Processors”.
open-where-return-unconfirmed = To be clarified: view “Data protection”, “Processors”.
open-where-awareness-missing = To be completed: view “Data protection”, “Breaches”.
open-where-breach-risk-missing = To be assessed: view “Data protection”, “Breaches”.
open-where-breach-overdue = To be reported: view “Data protection”, “Breaches”.
open-where-breach-late-without-reason = To be reasoned: view “Data protection”, “Breaches”.
open-where-breach-unreported-without-reason = To be reasoned: view “Data protection”, “Breaches”.
open-where-breach-follow-up-open = To be reported: view “Data protection”, “Breaches”.
open-where-breach-contents-incomplete = To be completed: view “Data protection”, “Breaches”.
open-where-persons-not-notified = To be clarified: view “Data protection”, “Breaches”.
open-where-notice-exception-without-reason = To be reasoned: view “Data protection”, “Breaches”.
open-where-breach-undocumented = To be completed: view “Data protection”, “Breaches”.
open-where-request-overdue = To be answered: view “Data protection”, “Requests”.
open-where-request-answered-late = For information: view “Data protection”, “Requests”.
open-where-extension-invalid = To be clarified: view “Data protection”, “Requests”.
open-where-refusal-late = For information: view “Data protection”, “Requests”.
open-where-refusal-without-reason = To be reasoned: view “Data protection”, “Requests”.
open-where-refusal-without-remedies = To be completed: view “Data protection”, “Requests”.
open-where-identity-doubt-undocumented = To be reasoned: view “Data protection”, “Requests”.
open-where-identity-unascertained = To be completed: view “Data protection”, “Requests”.
open-where-fee-without-reason = To be reasoned: view “Data protection”, “Requests”.
open-where-request-kind-missing = To be completed: view “Data protection”, “Requests”.
open-where-officer-not-consulted = To be completed: view “Data protection”, “Threshold analyses”.
open-where-threshold-undated = To be completed: view “Data protection”, “Threshold analyses”.
open-where-threshold-contradicts = To be clarified: view “Data protection”, “Threshold analyses”.
open-where-deviation-without-reason = To be justified: view “Data protection”, “Threshold analyses”.
open-where-threshold-source-missing = To be completed: view “Data protection”, “Threshold analyses”.
open-where-assessment-missing = To be completed: view “Data protection”, “Impact assessments”.
open-where-assessment-incomplete = To be completed: view “Data protection”, “Impact assessments”.
open-where-assessment-without-measures = To be completed: view “Data protection”, “Impact assessments”.
open-where-assessment-without-opinion = To be completed: view “Data protection”, “Impact assessments”.
open-where-views-missing = To be completed: view “Data protection”, “Impact assessments”.
open-where-consultation-missing = To be consulted: view “Data protection”, “Impact assessments”.
open-where-consultation-overdue = To be asked for: view “Data protection”, “Impact assessments”.
open-where-assessment-undecided = To be decided: view “Data protection”, “Impact assessments”.
open-where-assessment-review-due = To be reviewed: view “Data protection”, “Impact assessments”.
open-where-client-incomplete = To be completed: view “Data protection”, “Clients”.
open-where-client-categories-missing = To be completed: view “Data protection”, “Clients”.
open-where-client-transfer-missing = To be completed: view “Data protection”, “Clients”.
open-where-client-measures-missing = To be completed: view “Data protection”, “Clients”.
open-where-client-unsigned = To be completed: view “Data protection”, “Clients”.
open-where-tom-unassigned = To be completed: view “Data protection”, “Measures (TOM)”.
open-where-tom-unreviewed = To be reviewed: view “Data protection”, “Measures (TOM)”.
open-where-deletion-overdue = To be deleted: view “Data protection”, “Deletions”.
open-where-archive-offer-missing = To be clarified: view “Data protection”, “Deletions”.
open-where-deletion-responsible-missing = To be completed: view “Data protection”, “Processing activities”.
open-where-deletion-period-too-long = To be clarified: view “Data protection”, “Processing activities”.
