### Kommandozeile: ISO 27001.

## Gemeinsame Angaben
cli-arg-controls = Nummern oder IDs der Maßnahmen, deren Vorschlag übernommen wird
cli-arg-checklist-catalog = Katalog, aus dem die Prüfliste kommt; entbehrlich, wenn es nur einen gibt
cli-arg-checklist-group = Nur diese Gruppe des Katalogs, nach Nummer oder Titel

## akte control
cli-control = Führt die Erklärung zur Anwendbarkeit (ISO/IEC 27001, 6.1.3 d).
cli-control-example = akte control list --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-control-add = Nimmt eine eigene Maßnahme auf.
cli-control-add-example = akte control add "Rufbereitschaft der IT" --set number=E.1 --set applicable=ja --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-control-set = Entscheidet über eine Maßnahme und hält Begründung, Stand und Umsetzung fest.
cli-control-set-example = akte control set A.8.13 --set applicable=ja --set sources=law --set status=implemented --set "implementation=Tägliche Sicherung" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-control-list = Zeigt die Maßnahmen des Anhangs A und eigene, mit dem Vorschlag aus den Antworten.
cli-control-list-example = akte control list --open --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-control-show = Zeigt eine Maßnahme mit allen Angaben und dem Weg des Vorschlags.
cli-control-show-example = akte control show A.8.13 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-control-remove = Löscht, was zu einer Maßnahme erfasst ist; Nachweise bleiben.
cli-control-remove-example = akte control remove A.8.13 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-control-take = Übernimmt den vorgeschlagenen Status von Maßnahmen.
cli-control-take-example = akte control take A.8.13 A.5.1 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key

## akte clause
cli-clause = Führt die Prüfung der Abschnitte 4 bis 10 der ISO/IEC 27001.
cli-clause-example = akte clause list --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-clause-set = Hält fest, wie weit eine Pflicht erfüllt ist.
cli-clause-set-example = akte clause set 4.3 --set status=fulfilled --set "reason=festgelegt" --set checked_on=01.10.2026 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-clause-list = Zeigt die Pflichten mit Status und gefordertem Dokument.
cli-clause-list-example = akte clause list --open --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-clause-show = Zeigt eine Pflicht mit allen Angaben.
cli-clause-show-example = akte clause show 4.3 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-clause-remove = Löscht, was zu einer Pflicht erfasst ist; Nachweise bleiben.
cli-clause-remove-example = akte clause remove 4.3 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key

## akte audit
cli-audit = Führt das Auditprogramm.
cli-audit-example = akte audit list --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-audit-add = Plant ein Audit.
cli-audit-add-example = akte audit add "Internes Audit 2026" --set starts_on=01.10.2026 --set "goal=Wirksamkeit prüfen" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-audit-set = Ändert ein Audit; ein leerer Wert löscht eine Angabe.
cli-audit-set-example = akte audit set "Internes Audit 2026" --set status=done --set "conclusion=wirksam" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-audit-list = Zeigt die Audits.
cli-audit-list-example = akte audit list --open --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-audit-show = Zeigt ein Audit mit allen Angaben.
cli-audit-show-example = akte audit show "Internes Audit 2026" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-audit-remove = Löscht ein Audit; seine Feststellungen bleiben in der Liste.
cli-audit-remove-example = akte audit remove "Internes Audit 2026" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-audit-checklist = Hängt Anforderungen eines Katalogs an die Prüfliste eines Audits an.
cli-audit-checklist-example = akte audit checklist "Internes Audit 2026" --catalog 27001 --group ISO.9 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key

## akte finding
cli-finding = Führt Feststellungen und Korrekturmaßnahmen.
cli-finding-example = akte finding list --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-finding-add = Erfasst eine Feststellung.
cli-finding-add-example = akte finding add "Rücksicherung nicht geübt" --set class=minor --set requirement=A.8.13 --set "audit_id=Internes Audit 2026" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-finding-set = Ändert eine Feststellung; ein leerer Wert löscht eine Angabe.
cli-finding-set-example = akte finding set 2026-001 --set "root_cause=kein Termin im Jahresplan" --set "action=halbjährliche Übung" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-finding-list = Zeigt die fortgeführte Liste der Feststellungen.
cli-finding-list-example = akte finding list --open --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-finding-show = Zeigt eine Feststellung mit allen Angaben.
cli-finding-show-example = akte finding show 2026-001 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-finding-remove = Löscht eine Feststellung; Maßnahmen und Nachweise bleiben.
cli-finding-remove-example = akte finding remove 2026-001 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key

## akte review
cli-review = Führt die Managementbewertungen.
cli-review-example = akte review list --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-review-add = Erfasst eine Managementbewertung.
cli-review-add-example = akte review add "Bewertung 2026" --set held_on=20.11.2026 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-review-set = Ändert eine Managementbewertung; ein leerer Wert löscht eine Angabe.
cli-review-set-example = akte review set "Bewertung 2026" --set "conclusion=wirksam" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-review-list = Zeigt die Managementbewertungen.
cli-review-list-example = akte review list --open --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-review-show = Zeigt eine Managementbewertung mit Eingaben und Beschlüssen.
cli-review-show-example = akte review show "Bewertung 2026" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-review-remove = Löscht eine Managementbewertung; Nachweise bleiben.
cli-review-remove-example = akte review remove "Bewertung 2026" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-review-fill = Füllt leere Eingaben einer Managementbewertung aus den Daten an ihrem Tag.
cli-review-fill-example = akte review fill "Bewertung 2026" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key

## akte report
cli-report-soa = Erklärung zur Anwendbarkeit.
cli-report-soa-example = akte report soa --out soa.pdf --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-report-iso-clauses = Prüfung der Abschnitte 4 bis 10.
cli-report-iso-clauses-example = akte report iso_clauses --out iso-pflichten.pdf --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-report-audit-report = Auditbericht.
cli-report-audit-report-example = akte report audit_report --out audit.pdf --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-report-capa = Abweichungen und Korrekturmaßnahmen.
cli-report-capa-example = akte report capa --out capa.pdf --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-report-management-review = Managementbewertung.
cli-report-management-review-example = akte report management_review --out bewertung.pdf --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key

## Ausgabe
cli-out-controls-taken = { $count ->
    [one] 1 Vorschlag übernommen.
   *[other] { $count } Vorschläge übernommen.
}
cli-out-review-filled = { $count ->
    [one] 1 Eingabe gefüllt.
   *[other] { $count } Eingaben gefüllt.
}
cli-out-checklist-taken = { $count ->
    [one] 1 Anforderung angehängt.
   *[other] { $count } Anforderungen angehängt.
}
cli-error-group-unknown = Die Gruppe „{ $name }“ gibt es in diesem Katalog nicht.
cli-error-group-unknown-hint = Zur Wahl stehen: { $candidates }.
