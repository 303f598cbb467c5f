### Data protection and deadlines: window.

## Search
search-kind-processing-activity = Processing activities
search-kind-processor-contract = Processors
search-kind-data-breach = Breaches
search-kind-data-subject-request = Requests
search-kind-deletion-run = Deletions
search-kind-impact-assessment = Impact assessments
search-kind-processing-client = Clients
search-kind-own-legal-basis = Own legal bases

## View
nav-privacy = Data protection
privacy-part-activities = Processing activities
privacy-part-controller = Cover sheet
privacy-part-processors = Processors
privacy-part-clients = Clients
privacy-part-toms = Measures (TOM)
privacy-part-breaches = Breaches
privacy-part-requests = Requests
privacy-part-deletions = Deletions
privacy-part-thresholds = Threshold analyses
privacy-part-assessments = Impact assessments
privacy-part-bases = Legal bases
privacy-row = { $label }, row { $number }
privacy-row-add = { $label }: add a row
privacy-row-remove = { $label }: remove row { $number }
privacy-lines-hint = One per line
privacy-of = { $part } of { $whole }
privacy-add-measure = Link a measure
privacy-add-contract = Link a processor
privacy-add-activity = Assign processing activity
privacy-choose = Search and choose
privacy-choose-empty = Nothing found
field-instant-format = DD.MM.YYYY HH:MM
field-instant-wrong = Please give day and time, such as 31.12.2026 14:05.

## Processing activities
privacy-new-activity = Record a processing activity
privacy-hint-activity = One purpose, one sheet: a new purpose is a new processing activity. The rest is completed afterwards.
privacy-empty-activity = No processing activity yet
privacy-empty-activity-text = This is the record under Art. 30 GDPR. Begin with starter sheets for typical procedures, or record an activity yourself.
privacy-starters = Starter sheets
privacy-starters-hint = Proposals in own words for typical municipal procedures. Sheets that are taken over are drafts: check legal basis, data, recipients and periods by the law of your Land.
privacy-starters-search = Search starter sheets
privacy-starter-taken = already taken over
privacy-starters-take = { $count ->
    [one] Take 1 sheet over
   *[other] Take { $count } sheets over
}
privacy-starters-taken = { $count ->
    [one] 1 sheet taken over as a draft
   *[other] { $count } sheets taken over as drafts
}
privacy-proposed = Taken from a starter sheet, still to be checked.
privacy-proposal-checked = Proposal checked
privacy-group-activity = Activity
privacy-group-purpose = Purpose and legal basis
privacy-group-data = Data subjects and data
privacy-group-recipients = Recipients
privacy-group-transfers = Third countries
privacy-group-deletion = Deletion
privacy-group-protection = Measures and systems
privacy-group-duties = Further duties
privacy-basis = Legal basis
privacy-who = Who
privacy-recipient = Recipient
privacy-category-numbers = Data categories (no.), empty for all
privacy-reason = Reason or provision
privacy-no-recipients = There are no recipients
privacy-amount = Number
privacy-maximum-unit = Unit of the maximum
privacy-archive-offer = To be offered to the archive first
privacy-measures = Measures
privacy-information = Privacy notice
privacy-information-hint = Generated from the details of this sheet under Art. 13 and 14 GDPR. You can edit the text.
privacy-information-text = Text for the data subjects
privacy-information-edited = Edited: the text no longer follows changes of the details of this sheet.
privacy-information-anew = Generate anew from the details
privacy-information-save = Save as text
privacy-information-report = Issue as PDF
privacy-information-saved = Saved: { $path }

## Cover sheet
privacy-empty-controller = No cover sheet fits
privacy-empty-controller-text = Each municipality has one cover sheet.
privacy-hint-controller = Empty fields are completed by the master data
privacy-group-supervision = Data protection and supervision
privacy-group-holidays = Local holidays for the deadlines

## Processors
privacy-new-processor = Record a processor
privacy-hint-processor = A contract under Art. 28 GDPR. Minimum contents, controls and certificates are completed afterwards.
privacy-empty-processor = No processor yet
privacy-empty-processor-text = Contracts under Art. 28 GDPR stand here with their minimum contents, sub-processors, controls and certificates.
privacy-group-contract = Contract
privacy-group-clauses = Minimum contents
privacy-group-subs = Sub-processors and third countries
privacy-group-control = Guarantees and control
privacy-group-special = Particulars and end
privacy-kind-of-data = Kind of data
privacy-clauses-short = Contents
privacy-approved-on = Approved on
privacy-third-country = Third country

## Breaches
privacy-new-breach = Record a breach
privacy-hint-breach = The 72 hours run from when the breach became known. Record that first; the rest follows.
privacy-empty-breach = No breach
privacy-empty-breach-text = Every breach is documented here, reported or not (Art. 33(5) GDPR).
privacy-group-case = Case
privacy-group-times = Times
privacy-group-breach = Breach
privacy-group-concerned = Data and persons concerned
privacy-group-effects = Consequences and measures
privacy-group-decision = Risk and decision
privacy-group-reports = Report to the authority
privacy-group-notice = Notice to the data subjects
privacy-group-closing = Closing
privacy-case-name = Name of the case
privacy-authority-contact = Contact for the authority
privacy-risk = Risk
privacy-complete = Complete under Art. 33(3) GDPR

## Requests
privacy-new-request = Record a request
privacy-hint-request = The clock begins with receipt, wherever in the house. A number is given.
privacy-empty-request = No request
privacy-empty-request-text = Requests under Art. 12 to 22 GDPR stand here with their month, extension, partial answers and result.
privacy-group-receipt = Receipt
privacy-group-identity = Identity
privacy-group-work = Work
privacy-group-answer = Answer
privacy-remedies-named = Complaint and judicial remedy named

## Deletions
privacy-new-deletion = Record a deletion
privacy-hint-deletion = A line of the deletion log: what was deleted where, by whom and when again.
privacy-empty-deletion = No deletion yet
privacy-empty-deletion-text = This is the deletion log. The rules themselves stand with the processing activities; together they make the deletion concept.
privacy-group-run = Deletion
privacy-group-archive = Archive
privacy-which-data = Which data (empty for all)
privacy-next-on = Next

## Clients
privacy-new-client = Record client
privacy-hint-client = For whom does the municipality or its data centre process? Categories, sub-processors and measures follow.
privacy-empty-client = No client yet
privacy-empty-client-text = This is where the record under Art. 30(2) GDPR grows: for whom the municipality processes, and what.
privacy-group-processing = Processing

## Measures
privacy-empty-tom = No measure yet
privacy-empty-tom-text = This is where the measures of the implementation plan stand; assign protection goals and areas of Art. 32 GDPR to them.
privacy-group-served = What the measure serves

## Threshold analyses
privacy-new-threshold = Record threshold analysis
privacy-hint-threshold = Does this processing activity need an impact assessment? Pick what applies; which rule decides is explained.
privacy-empty-threshold = No threshold analysis yet
privacy-empty-threshold-text = This is where it stands for each processing activity whether it needs an impact assessment under Art. 35 GDPR, and why.
privacy-group-lists = Lists and law
privacy-group-criteria = Criteria
privacy-group-spared = Other impact assessment
privacy-group-advice = Advice and result
privacy-list-name = List
privacy-list-number = Entry
privacy-deviates = Against the criteria: make an impact assessment?
privacy-explanation = Why this result
privacy-hints = Worth a look for this procedure: { $entries }

## Impact assessments
privacy-new-assessment = Record impact assessment
privacy-hint-assessment = An impact assessment may serve several similar activities. Their description is taken over; everything else follows.
privacy-empty-assessment = No impact assessment yet
privacy-empty-assessment-text = This is where impact assessments under Art. 35 GDPR stand, with risks, measures, opinion and review.
privacy-assessment-name = Name
privacy-group-assessed = Subject
privacy-group-proportion = Necessity and proportionality
privacy-group-risks = Risks and measures
privacy-group-voices = Data subjects and data protection officer
privacy-group-consultation = Consultation of the supervisory authority
privacy-group-outcome = Decision and review
privacy-scenario = Scenario and cause
privacy-before-short = Without measures
privacy-after-short = With measures
privacy-review-on = Review on
privacy-taken-over = Description taken over
privacy-taken-over-hint = Taken over from the processing activities; changes there hold here, too.
privacy-matrix = Risk matrix
privacy-consultation-due = The advice of the supervisory authority is due by { $date } (eight weeks, Art. 36(2) GDPR).
privacy-consultation-extended = The advice of the supervisory authority is due by { $date } (eight weeks, extended by six, Art. 36(2) GDPR).
privacy-consultation-suspended = The period has been suspended since { $date }: the supervisory authority waits for information that it has requested.
privacy-consultation-answered = The supervisory authority has answered. Its advice was due by { $date }.
privacy-consultation-late = Notice of the extension came later than one month after receipt of the request. It does not extend the period.
privacy-matrix-empty = No risk estimated yet.

## Legal bases
privacy-new-basis = Add a legal basis
privacy-hint-basis = A statute, a law of the Land or an agreement on which processing activities rest.
privacy-empty-basis = No legal basis fits
privacy-empty-basis-text = Legal bases that ship and those of your own stand here to choose from.
privacy-given-basis = This legal basis ships with the program. Add your own with “Add a legal basis”.

## Deadlines
nav-deadlines = Deadlines
deadlines-count = { $missed } missed, { $soon } within two weeks
deadlines-left = Left
deadlines-today = today
deadlines-days-left = { $days ->
    [one] 1 day left
   *[other] { $days } days left
}
deadlines-days-over = { $days ->
    [one] 1 day ago
   *[other] { $days } days ago
}
deadlines-all = All deadlines
deadlines-all-kinds = All kinds
deadlines-filters = Filter deadlines
deadlines-filter-text = Search deadlines
deadlines-export = Save calendar
deadlines-exported = Saved: { $path }
deadlines-tab-list = List
deadlines-tab-calendar = Calendar
deadlines-municipality = Municipality
deadlines-all-municipalities = All municipalities
calendar-previous = Previous month
calendar-next = Next month
calendar-this-month = This month
calendar-around = { $before } before, { $after } after
calendar-caption = Deadlines, { $month }
calendar-more = { $count } more
deadlines-empty = No deadlines
deadlines-empty-text = Everything that runs out stands here: periods of data protection, measures, evidence, contracts, exceptions and support.
deadlines-empty-filtered = No deadline fits the filter

## Reminder at the start
reminder-label = Reminder of deadlines
reminder-all = All deadlines
reminder-dismiss = Close the reminder
