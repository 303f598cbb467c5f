### Security incidents: what only the core says.

operation-incident-add = Security incident recorded
operation-incident-save = Security incident changed
operation-incident-delete = Security incident deleted
incident-clock-breach = Art. 33 GDPR: notification
incident-clock-authority = Data protection authority
incident-no-clock = no reporting period
incident-all-reported = nothing left to report
review-text-incidents = Security incidents of the municipality: { $all }, of which closed: { $closed }, significant: { $significant }.

open-where-regime-unregistered = To be added: view “Registers”, “Regimes”, “Registration”.
open-where-regime-periods-missing = To be added: view “Registers”, “Regimes”, “Reporting of incidents”.
open-where-incident-awareness-missing = To be added: view “Registers”, “Security incidents”, “Became known at”.
open-where-incident-severity-missing = To be added: view “Registers”, “Security incidents”, “Severity”.
open-where-incident-significance-undecided = To be decided: view “Registers”, “Security incidents”, “Significant”.
open-where-incident-insignificant-without-reason = To be justified: view “Registers”, “Security incidents”, “Reason for the assessment”.
open-where-incident-stage-overdue = To be reported: view “Registers”, “Security incidents”, “Reports sent”.
open-where-incident-stage-late-without-reason = To be justified: view “Registers”, “Security incidents”, “Reason for the delay”.
open-where-incident-personal-data-undecided = To be decided: view “Registers”, “Security incidents”, “Personal data concerned”.
open-where-incident-breach-missing = To be linked: view “Registers”, “Security incidents”, “Data breach”.
open-where-incident-measures-missing = To be added: view “Registers”, “Security incidents”, “Immediate measures”.
open-where-incident-cause-missing = To be added: view “Registers”, “Security incidents”, “Cause”.
open-where-incident-lessons-missing = To be added: view “Registers”, “Security incidents”, “Lessons”.
open-where-incident-closing-incomplete = To be added: view “Registers”, “Security incidents”, “Closed at” and “Closed by”.
