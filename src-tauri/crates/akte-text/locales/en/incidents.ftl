### Security incidents and what is reported about them.

register-kind-incident = Security incidents
report-title-incidents = Register of security incidents
report-code-incidents = Security incidents

incident-kind-malware = malware
incident-kind-phishing = phishing
incident-kind-intrusion = unauthorised access
incident-kind-denial-of-service = denial of service
incident-kind-outage = outage
incident-kind-loss = loss or theft
incident-kind-mistake = operating error
incident-kind-misuse = misuse
incident-kind-physical = fire, water, burglary
incident-kind-other = other
incident-severity-low = low
incident-severity-medium = medium
incident-severity-high = high
incident-severity-critical = critical
incident-status-reported = reported
incident-status-handled = being handled
incident-status-contained = contained
incident-status-closed = closed
report-stage-early-warning = early warning
report-stage-notification = notification
report-stage-progress = progress report
report-stage-final = final report

deadline-kind-incident-warning = Early warning of a security incident
deadline-kind-incident-notification = Notification of a security incident
deadline-kind-incident-final-report = Final report about a security incident

## Fields
field-incident = Security incident
field-incident-id = Security incident
field-incident-kind = Kind of incident
field-happened-at = Happened at
field-reported-by = Reported by
field-impact = Impact
field-immediate-measures = Immediate measures
field-significant = Significant
field-significance-reason = Reason for the assessment
field-incident-personal-data = Personal data concerned
field-incident-reports = Reports sent
field-handled-at = Handled at
field-closed-by = Closed by
field-stage = Stage
field-by = Sent by
field-sent-by = Sent by
field-incident-reference = Reference number
field-early-warning-hours = Early warning within hours
field-notification-hours = Notification within hours
field-final-report-months = Final report within months

## Open points
open-point-regime-unregistered = NIS-2 or KRITIS applies, but the registration is missing
open-point-regime-periods-missing = State law applies, but its reporting periods are missing
open-point-incident-awareness-missing = Security incident without the time of awareness
open-point-incident-severity-missing = Security incident without severity
open-point-incident-significance-undecided = Security incident of which nobody has decided whether it is significant
open-point-incident-insignificant-without-reason = Security incident held not to be significant without a reason
open-point-incident-stage-overdue = Report of a security incident overdue
open-point-incident-stage-late-without-reason = Report of a security incident late, without a reason
open-point-incident-personal-data-undecided = Security incident of which nobody has decided whether personal data are concerned
open-point-incident-breach-missing = Security incident with personal data without a data breach
open-point-incident-measures-missing = Contained security incident without immediate measures
open-point-incident-cause-missing = Closed security incident without its cause
open-point-incident-lessons-missing = Closed security incident without lessons
open-point-incident-closing-incomplete = Closed security incident without the person or time of closing
