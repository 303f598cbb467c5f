### Registers: window.

## Search
search-kind-exception-approval = Exceptions
search-kind-backup-record = Backups
search-kind-decision = Contracts and decisions
search-kind-cost-item = Costs
search-kind-online-service = Online services

## View
nav-registers = Registers
registers-part-exceptions = Exceptions
registers-part-backups = Backups
registers-part-decisions = Contracts and decisions
registers-part-costs = Costs
registers-part-services = Online services
registers-part-regimes = Regimes
registers-one = Entry
registers-count = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
registers-filters = Filter entries
registers-filter-text = Search entries
registers-filter-open = Only with open points
registers-points-short = Open
registers-facts = Facts
registers-report = Report …
registers-delete = Remove entry
registers-delete-text = “{ $name }” is removed. Target objects, evidence and grants stay.
registers-open = not laid down
registers-yes = Yes
registers-no = No
registers-none = Nothing linked
registers-needs-domain = There is something to choose once there is an information domain.
registers-add-object = Link a target object
registers-add-evidence = Link evidence
registers-remove-link = Take away “{ $name }”
registers-given-grant = What the grant says is changed there: view “Providers”, “Shared objects”. Add the rest here.
registers-given-relation = Legal act of a provider relation; it is changed there.
registers-empty-filtered = No entry fits the filter

## Exceptions
registers-new-exception = Record an exception
registers-hint-exception = An exception holds once somebody has approved it. The requirement remains “no”; the exception stands beside it.
registers-empty-exception = No exception yet
registers-empty-exception-text = Approved exemptions from requirements and accesses across the border of the municipality stand here. Grants to other municipalities appear by themselves.
registers-name-exception = Exception
registers-kind = Kind
registers-beneficiary = For whom
registers-requirement = Requirement
registers-requirement-none = None chosen
registers-requirement-choose = Choose requirement
registers-requirement-search = Number or words
registers-requirement-not-found = No requirement found
registers-object = Target object
registers-reason = Reason
registers-legal-basis = Legal basis
registers-risk = Risk that remains
registers-compensation = Compensating measures
registers-approved-by = Approved by
registers-approved-on = Approved on
registers-from = Beginning
registers-until = End
registers-review-on = Review on
registers-revoked-on = Revoked on
registers-state = State
registers-evidence = Evidence
registers-group-what = Subject
registers-group-why = Reason and risk
registers-group-approval = Approval
registers-group-term = Term

## Backups
registers-new-backup = Record a backup
registers-hint-backup = A data stock as it is backed up, e.g. “Files of the administration”.
registers-empty-backup = No backup yet
registers-empty-backup-text = For each data stock it stands here how it is backed up, where the backup lies and when it was last restored.
registers-name-backup = Data stock
registers-frequency = Frequency
registers-site = Site of the data
registers-second-site = Site of the backup
registers-last-success = Last successful backup
registers-restore-tested = Last restore test
registers-restore-tested-short = Last test
registers-last-success-short = Last backup
registers-restore-result = Result
registers-restore-note = Remark on the test
registers-measure = Measure
registers-objects = Target objects
registers-responsible = Responsible
registers-plan = Backup plan
registers-medium = Medium
registers-retention = Retention
registers-offline-copy = Offline copy
registers-group-plan = Backup
registers-group-sites = Sites
registers-group-restore = Restore

## Contracts and decisions
registers-new-decision = Record a contract or decision
registers-hint-decision = The legal act of a provider relation already stands in the list.
registers-empty-decision = No contract or decision yet
registers-empty-decision-text = Decisions, contracts and agreements stand here with body, number and date. Legal acts of provider relations appear by themselves.
registers-name-decision = Subject
registers-body = Body or contracting party
registers-number = Number
registers-decided-on = Date
registers-public = Decided in public
registers-relation = Provider relation
registers-remark = Remark

## Costs
registers-new-cost = Record a cost item
registers-hint-cost = What something costs in a year, and by which key it is distributed.
registers-empty-cost = No costs yet
registers-empty-cost-text = Costs by year stand here. They are distributed by workplaces, in equal parts or to the municipality that causes them.
registers-name-cost = Cost item
registers-year = Year
registers-amount = Amount
registers-key = Distribution key
registers-bearer = Borne by
registers-shares = Costs per workplace
registers-shares-hint = Costs go to the municipalities whose workplaces are entered for the year; no cent is lost.
registers-member = Municipality
registers-workplaces = Workplaces
registers-share = Share
registers-per-workplace = Per workplace
registers-actions = Actions
registers-member-save = Enter
registers-member-remove = Take { $name } out of { $year }

## Online services
registers-new-service = Record an online service
registers-hint-service = A service that the municipality offers online, or will.
registers-empty-service = No online service yet
registers-empty-service-text = Services stand here with their LeiKa key, status and the target objects that they rest on.
registers-name-service = Service
registers-service-key = LeiKa key
registers-group-regulation = IT security ordinance for the Portalverbund (ITSiV-PV)
registers-guideline = Technical guideline
registers-guideline-state = Implementation
registers-lacking = ITSiV-PV
registers-lacking-count = { $count ->
    [one] one gap
   *[other] { $count } gaps
}
registers-ozg-id = OZG number
registers-status = Status
registers-connection = Portalverbund
registers-online-since = Online since

## Regimes
registers-empty-regime = No regime fits
registers-empty-regime-text = Each regime stands here, decided or not.
registers-name-regime = Regime
registers-applies = Applies
registers-decided-by = Decided by
registers-authority = Authority for reports
registers-authority-contact = How it is reached
registers-registration = Registration
registers-group-decision = Decision
registers-group-authority = Reporting of incidents

## Check, evidence, overview
check-excepted = with exception
check-excepted-until = { $status } – with an exception until { $date }:
check-excepted-open = { $status } – with an exception without an end:
check-except = Record an exception
evidence-registers = Registers:
overview-excepted = { $count } with a valid exception
