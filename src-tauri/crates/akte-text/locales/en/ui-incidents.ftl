### Window: security incidents.

registers-part-incidents = Security incidents
registers-new-incident = Record a security incident
registers-hint-incident = From awareness on, the reporting periods run that the municipality’s regimes prescribe.
registers-empty-incident = No security incident yet
registers-empty-incident-text = Security incidents with immediate measures, cause, lessons and all reporting periods side by side.
search-kind-incident = Security incidents
incident-next = Next report
incident-group-case = Incident
incident-group-times = Times
incident-group-what = Course and consequences
incident-group-duty = Duty to report
incident-group-reports = Reports
incident-group-closing = Cause and closing
incident-clocks = Reporting periods
incident-clocks-none = No reporting period: no duty to report applies by the municipality’s regimes, or the incident is not significant.
incident-clock-due = until { $due }
incident-clock-waits = waits for the handling to end
incident-clock-provisional = provisional: counts from the notification
incident-regimes = View the regimes
incident-of-breach = Recorded as a security incident
incident-sent = Sent at
