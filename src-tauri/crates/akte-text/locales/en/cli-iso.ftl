### Command line: ISO 27001.

## Shared arguments
cli-arg-controls = Numbers or ids of the controls whose proposal is taken over
cli-arg-checklist-catalog = Catalog from which the checklist comes; may be left out if there is only one
cli-arg-checklist-group = Only this group of the catalog, by number or title

## akte control
cli-control = Keeps the Statement of Applicability (ISO/IEC 27001, 6.1.3 d).
cli-control-example = akte control list --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-control-add = Adds an own control.
cli-control-add-example = akte control add "Rufbereitschaft der IT" --set number=E.1 --set applicable=ja --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-control-set = Decides about a control and records justification, status and implementation.
cli-control-set-example = akte control set A.8.13 --set applicable=ja --set sources=law --set status=implemented --set "implementation=Tägliche Sicherung" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-control-list = Shows the controls of Annex A and own ones, with the proposal from the answers.
cli-control-list-example = akte control list --open --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-control-show = Shows a control with everything recorded and the way of its proposal.
cli-control-show-example = akte control show A.8.13 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-control-remove = Deletes what is recorded about a control; evidence stays.
cli-control-remove-example = akte control remove A.8.13 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-control-take = Takes the proposed status of controls over.
cli-control-take-example = akte control take A.8.13 A.5.1 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key

## akte clause
cli-clause = Keeps the check of clauses 4 to 10 of ISO/IEC 27001.
cli-clause-example = akte clause list --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-clause-set = Records how far an obligation is fulfilled.
cli-clause-set-example = akte clause set 4.3 --set status=fulfilled --set "reason=festgelegt" --set checked_on=01.10.2026 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-clause-list = Shows the obligations with status and required document.
cli-clause-list-example = akte clause list --open --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-clause-show = Shows an obligation with everything recorded.
cli-clause-show-example = akte clause show 4.3 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-clause-remove = Deletes what is recorded about an obligation; evidence stays.
cli-clause-remove-example = akte clause remove 4.3 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key

## akte audit
cli-audit = Keeps the audit programme.
cli-audit-example = akte audit list --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-audit-add = Plans an audit.
cli-audit-add-example = akte audit add "Internes Audit 2026" --set starts_on=01.10.2026 --set "goal=Wirksamkeit prüfen" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-audit-set = Changes an audit; an empty value deletes a field.
cli-audit-set-example = akte audit set "Internes Audit 2026" --set status=done --set "conclusion=wirksam" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-audit-list = Shows the audits.
cli-audit-list-example = akte audit list --open --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-audit-show = Shows an audit with everything recorded.
cli-audit-show-example = akte audit show "Internes Audit 2026" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-audit-remove = Deletes an audit; its findings stay in the list.
cli-audit-remove-example = akte audit remove "Internes Audit 2026" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-audit-checklist = Adds requirements of a catalog to the checklist of an audit.
cli-audit-checklist-example = akte audit checklist "Internes Audit 2026" --catalog 27001 --group ISO.9 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key

## akte finding
cli-finding = Keeps findings and corrective actions.
cli-finding-example = akte finding list --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-finding-add = Records a finding.
cli-finding-add-example = akte finding add "Rücksicherung nicht geübt" --set class=minor --set requirement=A.8.13 --set "audit_id=Internes Audit 2026" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-finding-set = Changes a finding; an empty value deletes a field.
cli-finding-set-example = akte finding set 2026-001 --set "root_cause=kein Termin im Jahresplan" --set "action=halbjährliche Übung" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-finding-list = Shows the continued list of findings.
cli-finding-list-example = akte finding list --open --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-finding-show = Shows a finding with everything recorded.
cli-finding-show-example = akte finding show 2026-001 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-finding-remove = Deletes a finding; measures and evidence stay.
cli-finding-remove-example = akte finding remove 2026-001 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key

## akte review
cli-review = Keeps the management reviews.
cli-review-example = akte review list --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-review-add = Records a management review.
cli-review-add-example = akte review add "Bewertung 2026" --set held_on=20.11.2026 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-review-set = Changes a management review; an empty value deletes a field.
cli-review-set-example = akte review set "Bewertung 2026" --set "conclusion=wirksam" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-review-list = Shows the management reviews.
cli-review-list-example = akte review list --open --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-review-show = Shows a management review with inputs and decisions.
cli-review-show-example = akte review show "Bewertung 2026" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-review-remove = Deletes a management review; evidence stays.
cli-review-remove-example = akte review remove "Bewertung 2026" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-review-fill = Fills empty inputs of a management review from the data at its date.
cli-review-fill-example = akte review fill "Bewertung 2026" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key

## akte report
cli-report-soa = Statement of Applicability.
cli-report-soa-example = akte report soa --out soa.pdf --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-report-iso-clauses = Check of clauses 4 to 10.
cli-report-iso-clauses-example = akte report iso_clauses --out iso-pflichten.pdf --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-report-audit-report = Audit report.
cli-report-audit-report-example = akte report audit_report --out audit.pdf --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-report-capa = Nonconformities and corrective actions.
cli-report-capa-example = akte report capa --out capa.pdf --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-report-management-review = Management review.
cli-report-management-review-example = akte report management_review --out bewertung.pdf --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key

## Output
cli-out-controls-taken = { $count ->
    [one] 1 proposal taken over.
   *[other] { $count } proposals taken over.
}
cli-out-review-filled = { $count ->
    [one] 1 input filled.
   *[other] { $count } inputs filled.
}
cli-out-checklist-taken = { $count ->
    [one] 1 requirement added.
   *[other] { $count } requirements added.
}
cli-error-group-unknown = There is no group “{ $name }” in this catalog.
cli-error-group-unknown-hint = To choose from: { $candidates }.
