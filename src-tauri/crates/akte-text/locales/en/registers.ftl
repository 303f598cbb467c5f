### Registers: words for window, command line and reports.

## The registers
register-kind-exception = Exceptions
register-kind-backup = Backups
register-kind-decision = Contracts and decisions
register-kind-cost = Costs
register-kind-cost-member = Who bears costs
register-kind-service = Online services
register-kind-regime = Regimes

## Exceptions
exception-kind-requirement = Exemption from a requirement
exception-kind-access = Access across municipalities
exception-state-unapproved = not approved
exception-state-upcoming = upcoming
exception-state-valid = valid
exception-state-expired = expired
exception-state-revoked = revoked

## Backups
backup-frequency-continuous = continuous
backup-frequency-daily = daily
backup-frequency-weekly = weekly
backup-frequency-monthly = monthly
backup-frequency-on-occasion = on occasion
restore-result-successful = successful
restore-result-partial = partly successful
restore-result-failed = failed

## Contracts, decisions, costs
decision-kind-council-decision = Decision of a body
decision-kind-contract = Contract
decision-kind-agreement = Agreement
cost-key-workplaces = by workplaces
cost-key-equal = in equal parts
cost-key-fixed = borne by one municipality

## Online services
service-status-planned = planned
service-status-in-progress = in progress
service-status-online = online
service-status-ended = ended
guideline-state-open = open
guideline-state-partial = partly implemented
guideline-state-met = implemented
pentest-result-passed = without findings
pentest-result-minor = minor findings
pentest-result-serious = serious findings
service-lacks-nothing = complete
portal-connection-direct = connected directly
portal-connection-indirect = connected indirectly
portal-connection-none = not connected

## Regimes
regime-nis2 = NIS-2 (BSIG)
regime-kritis = Critical infrastructure (KRITIS)
regime-state-law = State law on information security
applicability-yes = applies
applicability-no = does not apply
applicability-unclear = unclear

## Open points
open-point-exception-not-approved = Exception without approval
open-point-exception-expired = Exception has expired and was neither revoked nor prolonged
open-point-exception-without-reason = Exception without a reason
open-point-exception-without-risk = Exception without the risk that it leaves
open-point-exception-review-due = Review of an exception is overdue
open-point-exception-unlimited = Exception with neither an end nor a review date
open-point-backup-without-objects = Backup without target objects
open-point-backup-second-site-missing = Backup without a second site
open-point-backup-same-compartment = Backup lies in the same room or building as the data
open-point-backup-never-succeeded = No successful backup recorded
open-point-backup-restore-test-due = No restore test within a year
open-point-backup-restore-failed = Restore test not successful and without a measure
open-point-backup-responsible-missing = Backup without anybody responsible
open-point-decision-without-number = Contract or decision without a number
open-point-decision-without-date = Contract or decision without body or date
open-point-decision-without-evidence = Contract or decision without evidence
open-point-decision-expired = Contract or decision has run out
open-point-cost-not-distributed = Costs that are distributed to no municipality
open-point-service-without-object = Online service without target objects
open-point-service-incomplete = Service is online, but since when or how it is connected is missing
open-point-service-responsible-missing = Online service without anybody responsible
open-point-service-guidelines-missing = ITSiV-PV: technical guidelines of the online service are not recorded
open-point-service-guideline-open = ITSiV-PV: technical guideline not completely implemented
open-point-service-concept-missing = ITSiV-PV: online service without security concept
open-point-service-pentest-missing = ITSiV-PV: directly connected service without penetration test or result
open-point-service-pentest-failed = ITSiV-PV: serious findings in the penetration test
open-point-service-without-evidence = ITSiV-PV: measures of the online service without evidence
open-point-regime-undecided = Regime about which nobody has decided
open-point-regime-incomplete = Decision about a regime without reason, legal basis, person or date
open-point-regime-authority-missing = Regime applies, but whom to report to is missing

## Reports
report-title-exceptions = Register of exceptions
report-code-exceptions = Exceptions
report-title-backups = Backup and restore record
report-code-backups = Backups

## Change log
field-beneficiary = For whom
field-legal-basis = Legal basis
field-risk = Risk that remains
field-compensation = Compensating measures
field-approved-by = Approved by
field-approved-on = Approved on
field-revoked-on = Revoked on
field-grant-id = Grant
field-plan = Backup plan
field-frequency = Frequency
field-medium = Medium
field-retention = Retention
field-site-id = Site of the data
field-second-site-id = Site of the backup
field-offline-copy = Offline copy
field-last-success-on = Last successful backup
field-restore-tested-on = Last restore test
field-restore-result = Result of the restore test
field-restore-note = Remark on the restore test
field-body = Body or contracting party
field-public = In public
field-year = Year
field-amount = Amount
field-key = Distribution key
field-workplaces = Workplaces
field-service-key = LeiKa key
field-guidelines = Technical guidelines
field-concept-on = Security concept of
field-pentest-on = Penetration test on
field-pentest-result = Result of the penetration test
field-ozg-id = OZG number
field-connection = Connection to the Portalverbund
field-online-since = Online since
field-regime = Regime
field-applies = Applies
field-registration = Registration
field-authority = Authority for reports
field-authority-contact = How the authority is reached
field-exception-id = Exception
field-backup-id = Backup
field-decision-id = Contract or decision
field-service-id = Online service
