### Registers: refusals, change log, open points.

## Refusals
error-rule-exception-unclear = An exception is either from a requirement or an access of somebody else.
error-rule-exception-unclear-hint = Choose the requirement with its information domain, or change the kind.
error-rule-restore-result-without-test = The day of the restore test is missing.
error-rule-restore-result-without-test-hint = Enter the day.
error-rule-cost-bearer-unclear = Costs name a municipality where, and only where, it bears them alone.
error-rule-cost-bearer-unclear-hint = Choose the municipality, or change the distribution key.
error-rule-regime-without-reason = That a regime does not apply needs a reason.
error-rule-regime-without-reason-hint = Add the reason.

## Change log
operation-exception-add = Exception recorded
operation-exception-save = Exception changed
operation-exception-delete = Exception removed
operation-backup-add = Backup record recorded
operation-backup-save = Backup record changed
operation-backup-delete = Backup record removed
operation-decision-add = Contract or decision recorded
operation-decision-save = Contract or decision changed
operation-decision-delete = Contract or decision removed
operation-cost-add = Cost item recorded
operation-cost-save = Cost item changed
operation-cost-delete = Cost item removed
operation-service-add = Online service recorded
operation-service-save = Online service changed
operation-service-delete = Online service removed
operation-cost-member = Workplaces of a municipality laid down for distributing costs
operation-regime-save = Decision about a regime recorded
operation-regime-delete = Decision about a regime removed
record-exception-approval = Exception
record-backup-record = Backup record
record-decision = Contract or decision
record-cost-item = Cost item
record-cost-member = Municipality that bears costs
record-online-service = Online service
record-regime-decision = Regime
record-register-object = Target object of an entry
record-register-evidence = Evidence of an entry

## Where open points are mended
open-where-exception-not-approved = To be completed: view “Registers”, “Exceptions”, “Approval”.
open-where-exception-expired = To be clarified: view “Registers”, “Exceptions”, “Term”.
open-where-exception-without-reason = To be completed: view “Registers”, “Exceptions”, “Reason”.
open-where-exception-without-risk = To be completed: view “Registers”, “Exceptions”, “Risk that remains”.
open-where-exception-review-due = To be checked: view “Registers”, “Exceptions”, “Review on”.
open-where-exception-unlimited = To be completed: view “Registers”, “Exceptions”, “Term”.
open-where-backup-without-objects = To be completed: view “Registers”, “Backups”, “Target objects”.
open-where-backup-second-site-missing = To be completed: view “Registers”, “Backups”, “Site of the backup”.
open-where-backup-same-compartment = To be clarified: view “Registers”, “Backups”, “Site of the backup”.
open-where-backup-never-succeeded = To be completed: view “Registers”, “Backups”, “Last successful backup”.
open-where-backup-restore-test-due = To be completed: view “Registers”, “Backups”, “Last restore test”.
open-where-backup-restore-failed = To be completed: view “Registers”, “Backups”, “Measure”.
open-where-backup-responsible-missing = To be completed: view “Registers”, “Backups”, “Responsible”.
open-where-decision-without-number = To be completed: view “Registers”, “Contracts and decisions”, “Number”.
open-where-decision-without-date = To be completed: view “Registers”, “Contracts and decisions”, “Date”.
open-where-decision-without-evidence = To be completed: view “Registers”, “Contracts and decisions”, “Evidence”.
open-where-decision-expired = To be clarified: view “Registers”, “Contracts and decisions”, “End”.
open-where-cost-not-distributed = To be completed: view “Registers”, “Costs”, “Workplaces”.
open-where-service-without-object = To be completed: view “Registers”, “Online services”, “Target objects”.
open-where-service-incomplete = To be completed: view “Registers”, “Online services”, “Online since”.
open-where-service-responsible-missing = To be completed: view “Registers”, “Online services”, “Responsible”.
open-where-service-guidelines-missing = To be completed: view “Registers”, “Online services”, “Technical guidelines”.
open-where-service-guideline-open = To be completed: view “Registers”, “Online services”, “Technical guidelines”.
open-where-service-concept-missing = To be completed: view “Registers”, “Online services”, “Security concept of”.
open-where-service-pentest-missing = To be completed: view “Registers”, “Online services”, “Penetration test on”.
open-where-service-pentest-failed = To be completed: view “Registers”, “Online services”, “Result of the penetration test”.
open-where-service-without-evidence = To be completed: view “Registers”, “Online services”, “Evidence”.
open-where-regime-undecided = To be decided: view “Registers”, “Regimes”, “Applies”.
open-where-regime-incomplete = To be completed: view “Registers”, “Regimes”, “Reason”.
open-where-regime-authority-missing = To be completed: view “Registers”, “Regimes”, “Authority for reports”.
