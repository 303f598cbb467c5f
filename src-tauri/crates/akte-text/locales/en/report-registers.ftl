### Reports “Register of exceptions” and “Backup and restore record”.

## Register of exceptions
report-description-exceptions = Exemptions from requirements and accesses across municipalities with reason, legal basis, risk, approval, term and review.
exceptions-overview-title = Exceptions at a Glance
exceptions-lead = Recorded on { $date } – { $counts }. Grants to other municipalities stand here without being entered again.
exceptions-none = No exceptions are recorded.
exceptions-details-title = Exceptions One by One
exceptions-access-title = { $what } – { $who }
exceptions-what = Exception
exceptions-kind = Kind
exceptions-requirement = Requirement
exceptions-object = Target object
exceptions-everywhere = all target objects
exceptions-who = For whom
exceptions-reason = Reason
exceptions-legal-basis = Legal basis
exceptions-risk = Risk that remains
exceptions-compensation = Compensating measures
exceptions-approved = Approved
exceptions-approved-by = Approved by
exceptions-approved-on = Approved on
exceptions-term = Term
exceptions-review-on = Review on
exceptions-revoked-on = Revoked on
exceptions-state = State
exceptions-evidence = Evidence

## Backup and restore record
report-description-backups = Data stocks with backup plan, second site and fire compartment, last backup, last restore test and who is responsible.
backups-overview-title = Backups at a Glance
backups-lead = Backups belong to a second site in another fire compartment; only a test shows that they can be restored.
backups-none = No backups are recorded.
backups-details-title = Data Stocks One by One
backups-stock = Data stock
backups-objects = Target objects
backups-plan = Backup plan
backups-frequency = Frequency
backups-medium = Medium
backups-retention = Retention
backups-sites = Sites
backups-site = Data
backups-second-site = Backup
backups-same-compartment = the same room or building
backups-other-compartment = another room and building
backups-same-compartment-column = Same fire compartment
backups-offline-copy = Offline copy
backups-last-success = Last successful backup
backups-restore-test = Last restore test
backups-restore-result = Result of the test
backups-restore-note = Remark on the test
backups-measure = Measure
backups-responsible = Responsible
backups-evidence = Evidence
