### Texts of the reports.

## General
report-missing = not recorded
report-none = none
report-unstated = not stated
report-not-yet = not yet
report-yes = yes
report-page = Page
report-of = of
report-watermark = DRAFT
report-demo = DEMO DATA – fictitious
report-demo-sentence = All statements in this report are invented. It serves demonstration only.
report-proof = Data state { $state }; checksum { $hash }.
report-unreleased-sentence = This report has not been released.
report-part = Partial report
report-contents = Contents
report-version = version { $version }
report-version-missing = without version
report-footer = { $tenant } · { $code }, { $version } ({ $status }) · { $classification }
report-footer-state = Data state { $state }
report-state = no. { $number } of { $date }
report-state-empty = without entries
report-classification-missing = classification not recorded
report-subtitle = { $code } · Information domain “{ $domain }”
report-subtitle-municipality = { $code } · { $municipality }

## Control block
control-report = Type of report
control-tenant = Municipality
control-domain = Information domain
control-method = Method
control-version = Version
control-status = Status
control-classification = Classification
control-author = Edited by
control-author-line = { $name }, { $function }
control-edited = Last change
control-next-revision = Next planned revision
control-released-on = Released on
control-released-by = Released by
control-not-released = not yet released
control-distribution = Distribution
control-catalogs = Catalogues
control-catalog-line = { $title }, version { $version }
control-catalog-changed = { $title }, version { $version } (as of { $changed })
control-state = Data state
control-state-hash = Checksum of the data state
control-as-of = Reporting date
control-scope = Scope
control-scope-complete = complete, without filters
control-app = Made with
control-app-line = Schutzakte { $version }
control-hash = Checksum of the content (SHA-256)

## Document history
history-title = Document History
history-version = Version number
history-status = Status
history-edited = Date of last edit
history-editor = Editor
history-remark = Change/remark
history-empty = No version has been recorded. This report counts as a draft without a version number.

## Master page
master-title = Master Data
master-institution = Institution
master-name = Name
master-legal-form = Legal form
master-land = Federal state
master-official-key = Official municipality key
master-address = Address
master-email = E-mail
master-phone = Telephone
master-authority-head = Head of the authority
master-security-officer = Information security officer
master-data-protection-officer = Data protection officer
master-domain = Information domain
master-domain-name = Name
master-domain-description = Subject and boundary
master-domain-method = Method
master-domain-responsible = Responsible

## Overview
overview-title = Result at a Glance
overview-lead = { $requirements } at { $objects ->
    [one] { $objects } target object
   *[other] { $objects } target objects
} on the reporting date { $date }.
overview-status = Status
overview-count = Number
overview-share = Share
overview-total = Total
overview-degree = Degree of implementation
overview-progress = Progress
overview-degree-rule = Degree of implementation: share of “yes” in all requirements that are not dispensable. “Partially” and “unprocessed” count as not implemented. Progress: share of requirements that have been processed.
overview-degree-none = not applicable
overview-time-title = Development over Time
overview-time-alternative = Line over time: { $degree } at the end of the last months and on the reporting date. { $points }
overview-time-day = As of
overview-time-met = Yes
overview-time-seen = Processed
overview-by-area = Degree of Implementation by Area
overview-area = Area
overview-bar = { $degree } ({ $yes } of { $applies })
overview-bar-none = not applicable
overview-chart-alternative = Bar chart.
overview-slice = { $word }: { $number } ({ $share })
overview-ring-alternative = Ring chart. { $degree }: { $value }. { $parts }.
overview-by-object = Result by Target Object
overview-object = Target object
overview-empty = No requirements have been recorded for this information domain.

## A.4
check-title = Result by Target Object
check-object-empty = No requirements are assigned to this target object.
check-objects-empty = No target objects have been recorded.
check-object-kind = Kind
check-object-count = Number of alike objects
check-object-path = Belongs to
check-object-description = Description
check-object-responsible = Responsible
check-head-requirement = Requirement
check-head-implementation = Implementation
check-head-status = Status and responsibility
check-requirement-text = Text of the requirement
check-statement = Implementation
check-reason = Reason
check-evidence = Evidence
check-measure = Measure
check-measure-line = { $title } ({ $status }, { $due }, { $cost })
check-measure-due = by { $date }
check-measure-no-due = without a due date
check-cost-once = one-off { $amount }
check-cost-yearly = yearly { $amount }
check-cost-both = one-off { $once }, yearly { $yearly }
check-cost-missing = cost not recorded
check-responsible = Responsible
check-due = Implementation by
check-checked = Checked on
check-interviewee = Interviewed
check-surveyor = Checked by
check-survey = { $requirements } · Degree of implementation { $degree } · Checked: { $dates } · by: { $surveyors } · Interviewed: { $people }
check-survey-without-people = { $requirements } · Degree of implementation { $degree } · Checked: { $dates } · by: { $surveyors }
check-not-processed = Not yet checked.
dispensable-title = Dispensable Requirements
dispensable-lead = According to BSI Standard 200-2, section 8.4.3, every dispensable requirement needs a reason why it is not relevant or what covers the threats in an equivalent way.
dispensable-none = No requirement was rated as dispensable.
dispensable-object = Target object
dispensable-requirement = Requirement
dispensable-reason = Reason
dispensable-no-reason = reason is missing

## A.6
plan-overview-title = The Plan at a Glance
plan-overview-lead = { $requirements } { $count ->
    [one] is
   *[other] are
} not or only partially implemented, of these { $without } without a planned measure. The plan comprises { $measures ->
    [one] { $measures } measure
   *[other] { $measures } measures
}, of these { $overdue } overdue on the reporting date { $date }.
plan-sums-title = Cost by Year
plan-year = Year
plan-measures = Measures
plan-yearly-running = yearly, running
plan-no-year = without a year
plan-sum = Total
plan-sums-rule = Gross amounts, by budget year; where none is recorded, by the year of the due date. Every measure is counted once, even if it serves several requirements; dropped measures do not count. Yearly cost runs on from that year.
plan-head-once = One-off cost
plan-head-yearly = Yearly cost
plan-chart-alternative = Column chart of the one-off costs by year and state of the measures. { $columns }.
plan-unestimated = { $count ->
    [one] For { $count } measure no cost is recorded; it is missing in the totals.
   *[other] For { $count } measures no cost is recorded; they are missing in the totals.
}
plan-overdue-title = Overdue Measures
plan-overdue-none = No measure is overdue on the reporting date.
plan-overdue-days = days overdue
plan-title = Implementation Plan
plan-empty = No requirements are open.
plan-head-object = Target object
plan-head-requirement = Requirement
plan-head-measure = Measure
plan-head-priority = Priority
plan-head-responsible = Responsible
plan-head-due = Due date
plan-head-status = Status
plan-no-measure = No measure planned
plan-see-measure = see above
plan-overdue = overdue
plan-other-title = Further Measures
plan-other-lead = These measures serve no open requirement of this plan.
plan-by-date-title = Measures by date
plan-by-person-title = Measures by person responsible
plan-nobody = nobody responsible
plan-group-count = { $count ->
    [one] { $count } measure
   *[other] { $count } measures
}
plan-residual-title = Residual Risk
plan-residual-lead = As long as the open requirements are not implemented, a residual risk remains. The head of the authority decides on its treatment; for basic requirements, accepting the risk is not intended.

## Entry check
entry-overview-title = Result at a Glance
entry-lead = { $answered } of { $total } questions have been answered (reporting date { $date }).
entry-degree-rule = Degree: share of “Yes” in all questions answered with “Yes” or “No”. Open and not relevant questions do not count.
entry-degree = Degree
entry-degree-none = not rated
entry-bar = { $degree } ({ $yes } Yes, { $no } No)
entry-by-topic = Degree by Topic
entry-topic = Topic
entry-priority = Priority
entry-priority-heading = Priority { $priority }
entry-priority-none = without priority
entry-steps-title = Next Steps
entry-steps-lead = The following open points bring you forward fastest: topics of high priority first, within them binding points before recommended ones and little effort before much.
entry-steps-none = All questions are answered with “Yes” or “not relevant”.
entry-steps-more = { $count } more open questions are found in the section “{ $section }”.
entry-step-number = No.
entry-question = Question
entry-effort = Effort
entry-effort-value = level { $effort }
entry-topics-none = There is no question to answer.
entry-topics-title = Questions and Answers
entry-answer = Answer and responsibility
entry-remark = Remark
entry-reason = Reason
entry-object = Target object
entry-empty = The catalogue contains no questions.
entry-not-relevant-title = Questions not Relevant
entry-not-relevant-none = No question was rated as not relevant.

## Evidence
evidence-title = Evidence
evidence-none = This report lists no evidence.
evidence-lead = { $count ->
    [one] { $count } piece of evidence
   *[other] { $count } pieces of evidence
} on the reporting date { $date }: { $valid } valid, { $expired } expired, { $future } not yet valid.
evidence-number = No.
evidence-head-title = Evidence
evidence-head-file = File
evidence-head-validity = Validity
evidence-head-proves = Proves
evidence-owner = Kept by
evidence-recorded = Recorded on
evidence-size = Size
evidence-from = from { $date }
evidence-until = until { $date }
evidence-from-until = { $from } to { $until }
evidence-unlimited = unlimited
evidence-file-present = file present
evidence-file-verified = file present, checksum confirmed
evidence-file-missing = file missing
evidence-file-altered = file altered
evidence-proves-nothing = linked to nothing

## Open points
open-title = Open Points
open-none = No open points.
open-lead = { $count ->
    [one] { $count } point that an audit would object to.
   *[other] { $count } points that an audit would object to.
}
open-heading = { $point } ({ $count })
open-object = Target object
open-subjects = Requirements
open-where-not-processed = To be completed: view “Check”, field “Status”.
open-where-text-changed = To be settled: view “Check”, filter “To be reviewed”, confirm or change the answer.
open-where-requirement-gone = To be settled: view “Check”, filter “Archived”, copy the answer or take note of it.
open-where-dispensable-without-reason = To be completed: view “Check”, field “Reason”.
open-where-check-date-missing = To be completed: view “Check”, field “Checked on”.
open-where-interviewee-missing = To be completed: view “Check”, field “Interviewed”.
open-where-no-measure = To be completed: view “Measures”, add a measure and link it to the requirement.
open-where-responsible-missing = To be completed: view “Check”, field “Responsible”.
open-where-no-evidence = To be completed: view “Evidence”, link evidence to the requirement.
open-where-evidence-not-valid = To be completed: view “Evidence”, add a valid version.
open-where-measure-without-due-date = To be completed: view “Measures”, field “Due date”.
open-where-measure-without-responsible = To be completed: view “Measures”, field “Responsible”.
open-where-measure-overdue = To be decided: view “Measures”, due date or status.
open-where-measure-without-cost = To be completed: view “Measures”, cost fields.

## Abbreviations
abbreviations-title = Abbreviations
abbreviation-bsi = Federal Office for Information Security (Germany)
abbreviation-dsb = data protection officer
abbreviation-isb = information security officer
abbreviation-isms = information security management system
abbreviation-sha = Secure Hash Algorithm; a checksum that shows every change of a file
abbreviation-capa = corrective and preventive actions
abbreviation-capa-short = CAPA
abbreviation-dpia = data protection impact assessment
abbreviation-dpia-short = DPIA
abbreviation-gdpr = General Data Protection Regulation, Regulation (EU) 2016/679
abbreviation-gdpr-short = GDPR
abbreviation-soa = Statement of Applicability
abbreviation-soa-short = SoA
abbreviation-tom = technical and organisational measures
abbreviation-tom-short = TOM
abbreviation-vvt = record of processing activities (German: Verzeichnis von Verarbeitungstätigkeiten)
abbreviation-vvt-short = VVT
abbreviation-n = number in the list of evidence
abbreviation-m = number in the list of measures
abbreviation-evidence-prefix = E
abbreviation-measure-prefix = M

## Release
release-title = Release
release-lead = The report renders the data state { $state }.
release-role = Function
release-name = Name
release-date = Date
release-signature = Signature
release-author = Made
release-checked = Checked
release-approved = Released
release-risk = Residual risk noted and accepted
release-risk-note = Head of the authority
release-hash-title = Verifying this Document
release-hash-lead = The content of this report has the following checksum (SHA-256). Under it every report that was made stands in the register of the Akte, with its data state.

## Open points of the structure analysis and of the protection needs
open-where-security-officer-missing = To be completed: view “Akte”, section “Persons”, role “Information security officer”.
open-where-security-officer-under-it = To be settled: view “Akte”, section “Persons”, fields “Reports to” and “Roles”.
open-where-security-officer-without-deputy = To be completed: view “Akte”, section “Persons”, role “Information security officer”, “Deputy”.
open-where-scope-missing = To be completed: view “Akte”, edit the information domain, section “Boundary”.
open-where-network-plan-missing = To be completed: add the network plan as evidence and choose it in the information domain.
open-where-domain-not-released = To be completed: view “Reports”, tab “Releases”.
open-where-object-without-responsible = To be completed: view “Target objects”, field “Responsible”.
open-where-object-without-usage = To be completed: view “Target objects”, field “Status of use”.
open-where-object-isolated = To be completed: view “Target objects”, section “Dependencies”.
open-where-support-ended = To be decided: view “Target objects”, fields “Support until” and “Replaced by”.
open-where-support-ending = To be planned: view “Target objects”, field “Replaced by”.
open-where-application-without-activity = To be added: view “Data protection”, processing activity, field “Applications and systems”.
open-where-link-criteria-missing = To be completed: view “Target objects”, section “Criticality”.
open-where-protection-scheme-undecided = To be completed: view “Target objects”, tab “Protection needs”, “Categories …”, fields “Laid down by” and “Laid down on”.
open-where-need-missing = To be completed: view “Target objects”, tab “Protection needs”, choose a category or add a dependency.
open-where-need-without-reason = To be completed: view “Target objects”, tab “Protection needs”, field “Reason”.
open-where-need-undecided = To be completed: view “Target objects”, tab “Protection needs”, fields “Decided by” and “Decided on”.
open-where-effect-idle = To be settled: view “Target objects”, tab “Protection needs”, remove the effect or change its category.
open-where-group-uneven = To be settled: split the group or align its needs.
open-where-dependency-cycle = To be settled: view “Target objects”, turn inheritance off at one dependency of the circle.

## A.1 Structure analysis
structure-domain-title = Information domain and its boundary
structure-none = none
structure-short-name = Short name
structure-purpose = Purpose
structure-description = Subject
structure-method = Method
structure-approach = Approach
structure-responsible = Responsible
structure-owner = Owner
structure-organisational = Organisational boundary
structure-technical = Technical boundary
structure-infrastructural = Infrastructural boundary
structure-interfaces = Interfaces to the outside
structure-part-of = Part of
structure-released-version = Released version
structure-released-by = Released by
structure-released-on = Released on
structure-exclusions-title = Exclusions
structure-exclusions-none = Nothing is left out.
structure-exclusion = Left out
structure-exclusion-reason = Reason
structure-overview-title = Target objects at a glance
structure-kind = Kind
structure-entries = Entries
structure-members = Objects
structure-sum = Sum
structure-members-rule = Entries count each group once. Objects count the alike objects that an entry stands for; groups and their members are both listed.
structure-plan-title = Cleaned-up network plan
structure-plan-none = A cleaned-up network plan is not recorded.
structure-plan-document = Document
structure-plan-file = File
structure-plan-recorded = Recorded on
structure-plan-hash = SHA-256
structure-lists-title = Target objects
structure-list-none = None are recorded.
structure-list-processes = Business processes and specialised tasks
structure-list-information = Information
structure-list-applications = Applications
structure-list-systems = IT, ICS and IoT systems
structure-list-links = Communication links
structure-list-rooms = Sites, buildings and rooms
structure-list-providers = External service providers
structure-list-people = Users
structure-head-number = Number
structure-head-name = Name
structure-head-count = Count
structure-head-facts = Facts
structure-head-responsible = Responsibility
structure-head-depends = Dependencies
structure-group = Belongs to
structure-usage = Status of use
structure-personal-data = Personal data
structure-process-kind = Kind
structure-sort = Kind
structure-classification = Classification
structure-platform = Platform
structure-users = Users and administration
structure-location = Location
structure-since = In service since
structure-support = Support until
structure-carrier = Carrier
structure-address = Network address
structure-external = Leads outside
structure-carries = Carries increased needs
structure-services = Services
structure-contract = Contract
structure-serves = is needed by
structure-maps-title = Mappings
structure-map-process-application = Processes and information to applications
structure-map-application-system = Applications to IT systems
structure-map-system-room = IT systems and links to rooms
structure-map-from = Target object
structure-map-to = Mapped to
structure-graph-alternative = Dependencies as a picture; what others need stands below them. { $edges }.
structure-graph-too-large = { $count } target objects depend on each other: too many for a picture on one page. The window shows and saves it; the table names every dependency.
structure-dependencies-title = Dependencies
structure-dependencies-none = No dependencies are recorded.
structure-how = Relation
structure-on = Depends on
structure-inherits = Inheritance of needs
structure-life-title = Life cycle
structure-life-none = The manufacturer's support ends for no target object within half a year.
structure-state = State
structure-support-ended = ended
structure-support-ending = ending
structure-replaced-by = Replaced by
structure-persons-title = Persons and roles
structure-persons-none = No persons are recorded.
structure-person = Person
structure-roles = Roles
structure-reports-to = Reports to
structure-contact = Contact
structure-person-external = external

## A.2 Determination of protection needs
needs-categories-title = Categories of protection needs
needs-scheme-proposed = Categories and damage scenarios have not been laid down yet. Printed is what the program proposes.
needs-decided-by = Laid down by
needs-decided-on = Laid down on
needs-category = Category
needs-definition = Meaning
needs-asks-risk = Risk analysis
needs-overview-title = Protection needs at a glance
needs-total = Total
needs-total-rule = Total: the highest need of the three basic values of a target object.
needs-scenarios-title = Damage scenarios
needs-scenarios-none = No damage scenarios are laid down.
needs-scenario = Damage scenario
needs-objects-title = Protection needs of the target objects
needs-objects-none = No target objects are recorded.
needs-objects-lead = Inherited needs follow the maximum principle; the way names first the target object that decides the need. Cumulative and distribution effects stand with their reason.
needs-from = Way
needs-reason = Reason
needs-decided = Decided
needs-decided-line = { $who }, { $when }
needs-risk-analysis = Risk analysis
needs-links-title = Critical communication links
needs-links-none = No communication links are recorded.
needs-link = Link
needs-link-carries = yes: { $values }
needs-link-follows = yes, follows from the need: { $values }
needs-link-result = Result
needs-link-critical = critical
needs-link-not-critical = not critical
needs-cycles-title = Circles of dependencies
needs-cycles-lead = These target objects depend on each other in a circle. All members of a circle have the same inherited need: the highest of the circle.
needs-conclusions-title = Conclusions
needs-conclusions-lead = For target objects with normal needs, basic and standard requirements are usually sufficient. With higher needs, a risk analysis has to determine whether further measures are necessary (BSI-Standards 200-2 and 200-3).
needs-conclusion = Risk analysis for needs “{ $category }” ({ $count })
needs-conclusions-none = No target object has a need that asks for a risk analysis.
needs-conclusions-missing = { $count ->
    [one] The need of { $count } target object is not determined; it is not considered here.
   *[other] The needs of { $count } target objects are not determined; they are not considered here.
}
