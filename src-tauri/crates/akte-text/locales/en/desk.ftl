### The officers' desk: words for window, command line and reports.

## Registers
register-kind-controlled-document = Documents
register-kind-training = Trainings
register-kind-consultation = Consultations
register-kind-officer-task = Tasks
register-kind-objective = Security objectives
point-area-desk = Desk
desk-topic-data-protection = data protection
desk-topic-information-security = information security
desk-topic-both = data protection and information security
desk-domain = Applies to
desk-all-domains = the whole municipality

## Documents
document-kind-policy = policy
document-kind-guideline = guideline
document-kind-concept = concept
document-kind-instruction = instruction
document-kind-procedure = procedure
document-kind-directory = directory
document-kind-plan = plan
document-kind-agreement = agreement
document-kind-form = form or leaflet
controlled-status-draft = draft
controlled-status-in-review = in review
controlled-status-released = released
controlled-status-withdrawn = withdrawn
policy-information-security = Information security policy
policy-risk-analysis = Guideline for risk analysis
policy-document-control = Guideline for the control of documents and records
policy-internal-audit = Guideline for internal audits of the ISMS
policy-corrective-action = Guideline for the control of corrective and preventive actions
document-release = Release
document-next-review = Next review
document-replaced-by = Replaced by
document-asked-by = Asked for by
document-recipient = Recipient

## Trainings
training-kind-training = training
training-kind-awareness = awareness
training-kind-briefing = briefing
training-name = Training
training-persons = Persons on record

## Consultations and tasks
consultation-name = Consultation
task-name = Task
task-status-open = open
task-status-in-progress = in progress
task-status-completed = completed
task-status-dropped = dropped

## Security objectives
objective-direction-at-least = at least
objective-direction-at-most = at most
objective-state-unmeasured = not measured yet
objective-state-on-target = on target
objective-state-off-target = not on target yet
objective-state-achieved = achieved
objective-state-missed = missed
objective-name = Objective
objective-latest = Latest value
objective-stands = State
objective-due = To be reached by
objective-measured-on = Measured on
objective-target-met = Target value
objective-reached = reached
objective-not-reached = not reached

## Deadlines
deadline-kind-document-review = Review of a document
deadline-kind-training-repetition = Repetition of a training
deadline-kind-task-due = Task
deadline-kind-objective-value = Value of a security objective
deadline-kind-objective-due = Security objective

## Open points
open-point-policy-missing = Document of A.0 is missing
open-point-document-owner-missing = Document without an owner
open-point-document-release-incomplete = Released document without the person or the date of release
open-point-document-review-due = Review of a document not set or overdue
open-point-document-undistributed = Released document without distribution
open-point-training-unattended = Training without participants or without their number
open-point-training-effect-unchecked = Effect of a training not checked after three months
open-point-training-repetition-due = Repetition of a training overdue
open-point-consultation-unanswered = Consultation without an opinion for more than 30 days
open-point-consultation-deviation-unreasoned = Advice not followed, without a reason
open-point-task-incomplete = Open task without a person responsible or a date
open-point-task-overdue = Task overdue
open-point-objective-unmeasurable = Security objective without an indicator or a target
open-point-objective-incomplete = Security objective without person, date, resources or evaluation
open-point-objective-value-overdue = Value of a security objective overdue
open-point-objective-missed = Security objective missed, without a conclusion

## Reports
report-title-document-control = Document control
report-code-document-control = Documents
report-title-trainings = Evidence of training and awareness
report-code-trainings = Trainings
report-title-objectives = Security objectives
report-code-objectives = Objectives

## Fields
field-document-kind = Kind of document
field-policy = Document of A.0
field-author = Author
field-storage = Storage place
field-way = Way
field-since = since
field-topic = Field of work
field-training-kind = Kind of training
field-audience = Audience
field-invited = Invited
field-attended = Attended
field-held-by = Held by
field-effect-method = How the effect is checked
field-repeat-on = Repetition on
field-requested-on = Asked on
field-requested-by = Asked by
field-inquiry = Question and facts
field-opinion = Opinion
field-outcome = What became of it
field-followed = Advice followed
field-indicator = Indicator
field-measure-unit = Unit of the indicator
field-target-value = Target
field-direction = Direction
field-resources = Resources
field-evaluation = How it is evaluated
field-interval-months = Measured every … months
field-measurements = Measured values
field-reading = Value
field-desk-remark = Remark
field-controlled-document-id = Document
field-training-id = Training
field-advice-id = Consultation
field-task-id = Task
field-objective-id = Security objective
field-person-id = Person
