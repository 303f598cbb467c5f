### Command line: registers.

## Values
cli-value-guideline = GUIDELINE=STATE
cli-value-pentest-result = RESULT
cli-value-entry = ENTRY

## Shared arguments
cli-arg-entry = Name or ID of the entry; of a regime nis2, kritis or state_law
cli-arg-entry-name = Name of the entry
cli-arg-new-name = New name
cli-arg-open-entries = Only entries with open points
cli-arg-regime = nis2 (NIS-2), kritis (KRITIS) or state_law (law of the Land)
cli-arg-requirement = The requirement that the exception is from; without it, it is an access
cli-arg-at-object = The target object at which the exception holds; without it all
cli-arg-beneficiary = For whom the exception is
cli-arg-entry-reason = Reason
cli-arg-legal-basis = Legal basis
cli-arg-risk = Risk that remains
cli-arg-compensation = What makes up for the risk
cli-arg-approved-by = Who approved it
cli-arg-approved-on = Day of the approval
cli-arg-entry-from = First day
cli-arg-entry-until = Last day
cli-arg-review-on = Day of the next review
cli-arg-revoked-on = Day of the revocation
cli-arg-entry-evidence = Evidence with this title; may be repeated, replaces what was there
cli-arg-entry-objects = Target object with this name; may be repeated, replaces what was there
cli-arg-plan = What is backed up how
cli-arg-frequency = continuous, daily, weekly, monthly or on_occasion
cli-arg-medium = On what
cli-arg-retention = How long backups are kept
cli-arg-site = Room or building of the data
cli-arg-second-site = Room or building of the backup
cli-arg-offline-copy = Whether a copy is kept offline: yes or no
cli-arg-last-success-on = Day of the last successful backup
cli-arg-restore-tested-on = Day of the last restore test
cli-arg-restore-result = successful, partial or failed
cli-arg-restore-note = What is worth knowing about the restore test
cli-arg-mending-measure = Measure that mends a failed test
cli-arg-decision-kind = council_decision, contract or agreement
cli-arg-body = Body that decided, or the other party
cli-arg-decision-number = Number, e.g. “2017/417-1”
cli-arg-decided-on = Day of the decision
cli-arg-decided-by = Who decided
cli-arg-public = Whether it was decided in public: yes or no
cli-arg-entry-remark = What else is worth knowing
cli-arg-year = The year
cli-arg-amount = Amount in euros
cli-arg-cost-key = workplaces, equal or fixed (borne by one municipality)
cli-arg-borne-by = The municipality that bears the costs alone
cli-arg-member = The municipality that takes part
cli-arg-workplaces = How many workplaces it has
cli-arg-remove-member = Takes the municipality out
cli-arg-service-key = LeiKa key
cli-arg-ozg-id = Number after the OZG
cli-arg-service-status = planned, in_progress, online or ended
cli-arg-guidelines = Technical guideline and its state, may be repeated: “BSI TR-03107-1=met”; state: open, partial or met. Those named take the place of all others, an empty text takes them away
cli-arg-concept-on = Date of the security concept, e.g. 31.12.2026
cli-arg-pentest-on = Date of the last penetration test, e.g. 31.12.2026
cli-arg-pentest-result = passed (without findings), minor (minor findings) or serious (serious findings)
cli-arg-connection = direct, indirect or none
cli-arg-online-since = Since when it is online
cli-arg-applies = yes, no or unclear
cli-arg-registration = Number of the registration
cli-arg-authority = Authority that incidents are reported to
cli-arg-authority-contact = How the authority is reached

## akte exception
cli-exception = Keeps the register of exceptions.
cli-exception-example = akte exception list --municipality Neustadt --akte Akte --key-file akte.key
cli-exception-add = Records an exemption from a requirement or an access.
cli-exception-add-example = akte exception add "Altes Fachverfahren" --requirement KONF.1.2 --reason "Update im Herbst" --risk "Angriff im Netz" --approved-by "Erika Beispiel" --approved-on 01.02.2026 --until 31.10.2026 --municipality Neustadt --akte Akte --key-file akte.key
cli-exception-set = Changes an exception; an empty text clears.
cli-exception-set-example = akte exception set "Altes Fachverfahren" --review-on 01.07.2026 --municipality Neustadt --akte Akte --key-file akte.key
cli-exception-list = Shows the exceptions, grants to other municipalities among them.
cli-exception-list-example = akte exception list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-exception-remove = Removes an exception; a grant stays.
cli-exception-remove-example = akte exception remove "Altes Fachverfahren" --municipality Neustadt --akte Akte --key-file akte.key

## akte backup-record
cli-backup-record = Keeps the backup and restore record.
cli-backup-record-example = akte backup-record list --municipality Neustadt --akte Akte --key-file akte.key
cli-backup-record-add = Records how a data stock is backed up.
cli-backup-record-add-example = akte backup-record add "Dateiablage" --frequency daily --site Serverraum --second-site Feuerwehrhaus --object Dateiserver --municipality Neustadt --akte Akte --key-file akte.key
cli-backup-record-set = Changes a backup record; an empty text clears.
cli-backup-record-set-example = akte backup-record set "Dateiablage" --restore-tested-on 12.03.2026 --restore-result successful --municipality Neustadt --akte Akte --key-file akte.key
cli-backup-record-list = Shows how data stocks are backed up.
cli-backup-record-list-example = akte backup-record list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-backup-record-remove = Removes a backup record; target objects and evidence stay.
cli-backup-record-remove-example = akte backup-record remove "Dateiablage" --municipality Neustadt --akte Akte --key-file akte.key

## akte decision
cli-decision = Keeps contracts and decisions.
cli-decision-example = akte decision list --municipality Neustadt --akte Akte --key-file akte.key
cli-decision-add = Records a contract or decision.
cli-decision-add-example = akte decision add "Beitritt zum Verbund" --kind council_decision --body Rat --number 2026/12 --decided-on 01.02.2026 --municipality Neustadt --akte Akte --key-file akte.key
cli-decision-set = Changes a contract or decision; an empty text clears.
cli-decision-set-example = akte decision set "Beitritt zum Verbund" --public ja --municipality Neustadt --akte Akte --key-file akte.key
cli-decision-list = Shows contracts and decisions, legal acts of provider relations among them.
cli-decision-list-example = akte decision list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-decision-remove = Removes a contract or decision; evidence stays.
cli-decision-remove-example = akte decision remove "Beitritt zum Verbund" --municipality Neustadt --akte Akte --key-file akte.key

## akte cost
cli-cost = Distributes costs by causation.
cli-cost-example = akte cost list --municipality Neustadt --akte Akte --key-file akte.key
cli-cost-add = Records a cost item.
cli-cost-add-example = akte cost add "Serverbetrieb" --year 2026 --amount 12000 --key workplaces --municipality Neustadt --akte Akte --key-file akte.key
cli-cost-set = Changes a cost item.
cli-cost-set-example = akte cost set "Serverbetrieb" --amount 12500 --municipality Neustadt --akte Akte --key-file akte.key
cli-cost-list = Shows the cost items.
cli-cost-list-example = akte cost list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-cost-remove = Removes a cost item.
cli-cost-remove-example = akte cost remove "Serverbetrieb" --municipality Neustadt --akte Akte --key-file akte.key
cli-cost-member = Says how many workplaces a municipality has in a year.
cli-cost-member-example = akte cost member Nachbarstadt --year 2026 --workplaces 24 --municipality Neustadt --akte Akte --key-file akte.key
cli-cost-shares = Shows what a year costs each municipality and each of its workplaces.
cli-cost-shares-example = akte cost shares --municipality Neustadt --akte Akte --key-file akte.key

## akte service
cli-service = Keeps the online services.
cli-service-example = akte service list --municipality Neustadt --akte Akte --key-file akte.key
cli-service-add = Records an online service.
cli-service-add-example = akte service add "Wohnsitz anmelden" --service-key 99115005000000 --status online --online-since 01.01.2026 --object Meldewesen --municipality Neustadt --akte Akte --key-file akte.key
cli-service-set = Changes an online service; an empty text clears.
cli-service-set-example = akte service set "Wohnsitz anmelden" --connection indirect --municipality Neustadt --akte Akte --key-file akte.key
cli-service-list = Shows the online services.
cli-service-list-example = akte service list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-service-remove = Removes an online service; target objects stay.
cli-service-remove-example = akte service remove "Wohnsitz anmelden" --municipality Neustadt --akte Akte --key-file akte.key

## akte regime
cli-regime = Records which regimes apply to the municipality.
cli-regime-example = akte regime list --municipality Neustadt --akte Akte --key-file akte.key
cli-regime-set = Decides whether a regime applies.
cli-regime-set-example = akte regime set state_law --applies yes --reason "gilt für alle Kommunen" --legal-basis "§ 3" --decided-by Rat --decided-on 01.02.2026 --municipality Neustadt --akte Akte --key-file akte.key
cli-regime-list = Shows which regimes apply and what is to be decided.
cli-regime-list-example = akte regime list --municipality Neustadt --akte Akte --key-file akte.key
cli-regime-remove = Removes the decision about a regime.
cli-regime-remove-example = akte regime remove kritis --municipality Neustadt --akte Akte --key-file akte.key

## akte register
cli-register = Shows what is open in the registers.
cli-register-example = akte register points --municipality Neustadt --akte Akte --key-file akte.key
cli-register-points = Shows the open points of all registers.
cli-register-points-example = akte register points --municipality Neustadt --akte Akte --key-file akte.key

## akte report
cli-report-exceptions = Register of exceptions.
cli-report-exceptions-example = akte report exceptions --out ausnahmen.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-backups = Backup and restore record.
cli-report-backups-example = akte report backups --out datensicherung.pdf --municipality Neustadt --akte Akte --key-file akte.key

## Output
cli-out-kind-exception = exception
cli-out-kind-backup = backup record
cli-out-kind-decision = contract or decision
cli-out-kind-cost = cost item
cli-out-kind-service = online service
cli-out-beneficiary = For whom
cli-out-requirement = Requirement
cli-out-frequency = Frequency
cli-out-site = Site
cli-out-second-site = Second site
cli-out-last-success = Last backup
cli-out-restore-tested = Restore test
cli-out-restore-result = Result
cli-out-body = Body
cli-out-decided-on = Decided on
cli-out-year = Year
cli-out-amount = Amount
cli-out-cost-key = Key
cli-out-borne-by = Borne by
cli-out-workplaces = Workplaces
cli-out-per-workplace = Per workplace
cli-out-service-key = LeiKa key
cli-out-lacking = ITSiV-PV
cli-out-ozg-id = OZG number
cli-out-online-since = Online since
cli-out-applies = Applies
cli-out-legal-basis = Legal basis
cli-out-authority = Authority

## Provider relation and grant
cli-arg-exception-name = Name of the exception; that of a grant is named by its target object
cli-arg-grant-object = Grant of this target object; for whom, reason and approval follow from the grant
cli-arg-grant-member = Municipality that it is granted to, where there are several
cli-arg-of-relation = Provider relation that the entry is about; an empty text releases it

## akte report
cli-report-a0 = Makes A.0, policies and guidelines.
cli-report-a0-example = akte report a0 --out A0.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-management = Management report on one page.
cli-report-management-example = akte report management --out management.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-verbund = Overview of the Verbund: all municipalities of the Akte side by side.
cli-report-verbund-example = akte report verbund --out verbund.pdf --municipality Neustadt --akte Akte --key-file akte.key

## akte overview
cli-overview = Shows all municipalities of the Akte side by side, with their degree.
cli-overview-example = akte overview --points --akte Akte --key-file akte.key
cli-arg-with-points = Counts open points, too; that takes longer
cli-out-counted-on = Last change
cli-out-point-count = Open points
cli-out-unproven = Without evidence
cli-out-municipality = Municipality
cli-out-degree = Degree
cli-out-unprocessed = Unprocessed
cli-out-supported = Supported
cli-out-support-ended = Support ended
cli-out-overdue = Overdue
