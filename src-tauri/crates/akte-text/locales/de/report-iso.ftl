### Berichte der ISO 27001.

## Erklärung zur Anwendbarkeit
report-description-soa = 93 Maßnahmen des Anhangs A der ISO/IEC 27001 und eigene Maßnahmen: anwendbar oder nicht mit Begründung, Quelle, Stand, Umsetzung, Verantwortlichen und Nachweisen.
soa-overview-title = Maßnahmen nach Gruppen
soa-lead = { $count ->
    [one] Am { $date } ist eine Gruppe von Maßnahmen erfasst.
   *[other] Am { $date } sind die Maßnahmen in { $count } Gruppen erfasst. Anwendbar ist, was ein Risiko, ein Gesetz, ein Vertrag oder gute Praxis verlangt; jeder Ausschluss ist zu begründen.
}
soa-none = Der Katalog der ISO/IEC 27001 ist nicht importiert, und eigene Maßnahmen sind nicht erfasst.
soa-details-title = Maßnahmen im Einzelnen
soa-group = Gruppe
soa-applicable = Anwendbar
soa-excluded = Ausgeschlossen
soa-undecided = Unentschieden
soa-implemented = Umgesetzt
soa-partly = Teilweise
soa-open = Offen

## Prüfung der Abschnitte 4 bis 10
report-description-iso-clauses = Pflichten der ISO/IEC 27001 an das Managementsystem mit Status, Begründung, geforderten Dokumenten, Terminen und Nachweisen.
clauses-overview-title = Pflichten im Überblick
clauses-lead = { $count ->
    [one] Am { $date } ist eine Pflicht zu prüfen.
   *[other] Am { $date } sind { $count } Pflichten zu prüfen. Alle gelten ohne Ausnahme.
}
clauses-none = Der Katalog der ISO/IEC 27001 ist nicht importiert.
clauses-details-title = Pflichten im Einzelnen

## Auditbericht
report-description-audit-report = Auditprogramm und jedes Audit mit Plan, Team und Unabhängigkeit, Prüfliste, Feststellungen, Schlussfolgerung und der fortgeführten Liste offener Abweichungen.
audits-overview-title = Auditprogramm
audits-lead = { $count ->
    [one] Am { $date } ist ein Audit erfasst.
   *[other] Am { $date } sind { $count } Audits erfasst.
}
audits-none = Es sind keine Audits erfasst.
audits-details-title = Audits im Einzelnen
audit-open-findings = Offene Feststellungen aus anderen Anlässen

## Abweichungen und Korrekturmaßnahmen
report-description-capa = Fortgeführte Liste der Feststellungen mit Sofortmaßnahme, Ursache, Korrekturmaßnahme, Terminen und Prüfung der Wirksamkeit.
capa-overview-title = Fortgeführte Liste
capa-lead = { $count ->
    [one] Am { $date } ist eine Feststellung erfasst, die etwas verlangt.
   *[other] Am { $date } sind { $count } Feststellungen erfasst, die etwas verlangen.
}
capa-none = Es sind keine Abweichungen, Beobachtungen und Empfehlungen erfasst.
capa-details-title = Feststellungen im Einzelnen

## Managementbewertung
report-description-management-review = Bewertung durch die Leitung nach Abschnitt 9.3 der ISO/IEC 27001: Eingaben, Schlussfolgerung und Beschlüsse mit ihrem Stand.
reviews-overview-title = Bewertungen im Überblick
reviews-lead = { $count ->
    [one] Am { $date } ist eine Managementbewertung erfasst.
   *[other] Am { $date } sind { $count } Managementbewertungen erfasst.
}
reviews-none = Es sind keine Managementbewertungen erfasst.
reviews-details-title = Bewertungen im Einzelnen
