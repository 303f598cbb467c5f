### Report: register of security incidents.

report-description-incidents = Security incidents of the municipality with impact, immediate measures, cause and lessons; for each the blocks of early warning, notification and final report with recipients and periods.
incidents-overview-title = Security incidents at a glance
incidents-lead = { $count ->
    [one] On { $date }, one security incident is recorded.
   *[other] On { $date }, { $count } security incidents are recorded.
}
incidents-none = No security incidents are recorded.
incidents-details-title = Security incidents in detail
incident-next-report = Next report
incident-block-early-warning = Early warning
incident-block-notification = Notification
incident-block-final = Progress and final report
incident-recipient = Recipient
incident-due = Due
incident-not-sent = not yet
incident-sent-at = Sent at
