### ISO 27001: change log, open points.

## Change log
operation-control-add = Own control added to the Statement of Applicability
operation-control-save = Statement of Applicability changed
operation-control-take = Proposed status taken over into the Statement of Applicability
operation-control-delete = What was said about a control deleted
operation-clause-save = Obligation of clauses 4 to 10 checked
operation-clause-delete = Check of an obligation deleted
operation-audit-add = Audit recorded
operation-audit-save = Audit changed
operation-audit-checklist = Checklist of an audit extended
operation-audit-delete = Audit deleted
operation-finding-add = Finding recorded
operation-finding-save = Finding changed
operation-finding-delete = Finding deleted
operation-review-add = Management review recorded
operation-review-save = Management review changed
operation-review-fill = Inputs of a management review filled from the data
operation-review-delete = Management review deleted
record-control-statement = Statement about a control
record-control-proposal = Proposal for a control
record-clause-check = Check of an obligation
record-audit = Audit
record-audit-finding = Finding
record-management-review = Management review
record-iso-link = Link in the management system

## Where open points are mended
open-where-soa-undecided = To be completed: view “ISO 27001”, “Statement of Applicability”.
open-where-soa-without-justification = To be completed: view “ISO 27001”, “Statement of Applicability”.
open-where-soa-exclusion-without-reason = To be completed: view “ISO 27001”, “Statement of Applicability”.
open-where-soa-status-missing = To be completed: view “ISO 27001”, “Statement of Applicability”.
open-where-soa-implementation-missing = To be completed: view “ISO 27001”, “Statement of Applicability”.
open-where-soa-responsible-missing = To be completed: view “ISO 27001”, “Statement of Applicability”.
open-where-soa-without-evidence = To be completed: view “ISO 27001”, “Statement of Applicability”.
open-where-soa-never-reviewed = To be completed: view “ISO 27001”, “Statement of Applicability”.
open-where-soa-review-due = To be completed: view “ISO 27001”, “Statement of Applicability”.
open-where-soa-not-released = To be released: view “Reports”, “Statement of Applicability”, document control.
open-where-clause-unchecked = To be completed: view “ISO 27001”, “Clauses 4 to 10”.
open-where-clause-check-date-missing = To be completed: view “ISO 27001”, “Clauses 4 to 10”.
open-where-clause-without-reason = To be completed: view “ISO 27001”, “Clauses 4 to 10”.
open-where-clause-document-missing = To be completed: view “ISO 27001”, “Clauses 4 to 10”.
open-where-clause-responsible-missing = To be completed: view “ISO 27001”, “Clauses 4 to 10”.
open-where-clause-due-missing = To be completed: view “ISO 27001”, “Clauses 4 to 10”.
open-where-clause-overdue = To be completed: view “ISO 27001”, “Clauses 4 to 10”.
open-where-audit-plan-incomplete = To be completed: view “ISO 27001”, “Audits”.
open-where-audit-date-missing = To be completed: view “ISO 27001”, “Audits”.
open-where-audit-team-missing = To be completed: view “ISO 27001”, “Audits”.
open-where-audit-not-independent = To be completed: view “ISO 27001”, “Audits”.
open-where-audit-overdue = To be completed: view “ISO 27001”, “Audits”.
open-where-audit-checklist-open = To be completed: view “ISO 27001”, “Audits”.
open-where-audit-conclusion-missing = To be completed: view “ISO 27001”, “Audits”.
open-where-audit-unreported = To be completed: view “ISO 27001”, “Audits”.
open-where-finding-incomplete = To be completed: view “ISO 27001”, “Findings”.
open-where-finding-cause-missing = To be completed: view “ISO 27001”, “Findings”.
open-where-finding-action-missing = To be completed: view “ISO 27001”, “Findings”.
open-where-finding-responsible-missing = To be completed: view “ISO 27001”, “Findings”.
open-where-finding-due-missing = To be completed: view “ISO 27001”, “Findings”.
open-where-finding-overdue = To be completed: view “ISO 27001”, “Findings”.
open-where-finding-effect-unchecked = To be completed: view “ISO 27001”, “Findings”.
open-where-finding-ineffective = To be completed: view “ISO 27001”, “Findings”.
open-where-review-date-missing = To be completed: view “ISO 27001”, “Management reviews”.
open-where-review-input-missing = To be completed: view “ISO 27001”, “Management reviews”.
open-where-review-conclusion-missing = To be completed: view “ISO 27001”, “Management reviews”.
open-where-review-decision-incomplete = To be completed: view “ISO 27001”, “Management reviews”.
open-where-review-decision-overdue = To be completed: view “ISO 27001”, “Management reviews”.
open-where-review-due = To be completed: view “ISO 27001”, “Management reviews”.

## Inputs of the management review
review-text-no-earlier = No earlier decisions.
review-text-earlier = { $done } of { $all } decisions done, { $late } overdue.
review-text-nonconformities = Nonconformities: { $all }, of these closed: { $closed }, overdue: { $late }.
review-text-check = Check of { $total } requirements: yes { $yes }, partial { $partial }, no { $no }, unprocessed { $unprocessed }.
review-text-controls = Annex A and own controls: applicable { $applicable }, of these implemented { $implemented }.
review-text-audits = Audits completed: { $done }, planned: { $planned }.
review-text-feedback = Findings of authorities: { $authority }, from incidents: { $incidents }.
review-text-risks = Risks judged: { $risks }, of these with treatment: { $treated }, accepted: { $accepted }. Open measures: { $open }, of these overdue: { $late }.
