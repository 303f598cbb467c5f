### ISO 27001: Fenster.

## Suche
search-kind-control-statement = Erklärung zur Anwendbarkeit
search-kind-clause-check = Abschnitte 4 bis 10
search-kind-audit = Audits
search-kind-audit-finding = Feststellungen
search-kind-management-review = Managementbewertungen

## Ansicht
nav-iso = ISO 27001
iso-part-controls = Erklärung zur Anwendbarkeit
iso-part-clauses = Abschnitte 4 bis 10
iso-part-audits = Audits
iso-part-findings = Feststellungen
iso-part-reviews = Managementbewertungen

## Erklärung zur Anwendbarkeit
iso-new-control = Eigene Maßnahme erfassen
iso-hint-control = Eine Maßnahme, die nicht in Anhang A steht. Die 93 Maßnahmen des Anhangs A sind schon da.
iso-empty-control = Keine Maßnahmen
iso-empty-control-text = Importieren Sie die mitgelieferten Kataloge: Dann stehen hier die 93 Maßnahmen des Anhangs A.
iso-group-decision = Entscheidung
iso-group-implementation = Umsetzung
iso-group-review = Überprüfung und Nachweise
iso-proposal = Vorschlag aus den Antworten
iso-proposal-text = Die Antworten dieses Informationsverbunds sprechen für „{ $status }“.
iso-proposal-check = Bitte prüfen: Die Anforderungen decken die Maßnahme nur zum Teil ab oder widersprechen sich.
iso-proposal-take = Vorschlag übernehmen
iso-proposal-taken = Stand übernommen
iso-proposal-direct = In der Prüfung dieses Informationsverbunds beantwortet
iso-proposal-way = { $relation }, Zuordnung „{ $mapping }“
iso-proposal-through = { $relation } über { $through }, Zuordnung „{ $mapping }“
iso-status-origin = Stand übernommen aus: { $origin }

## Abschnitte 4 bis 10
iso-empty-clause = Keine Pflichten
iso-empty-clause-text = Importieren Sie die mitgelieferten Kataloge: Dann stehen hier die Pflichten der Abschnitte 4 bis 10.
iso-group-check = Prüfung
iso-group-document = Dokument und Nachweise
iso-document = Gefordertes Dokument, mit Version
iso-document-missing = Die Norm verlangt hier ein Dokument; es fehlt.
iso-document-short = Dokument
iso-document-yes = vorhanden
iso-document-no = fehlt

## Audits
iso-new-audit = Audit planen
iso-hint-audit = Ziel, Umfang, Kriterien und Termin zuerst; Team, Prüfliste und Ergebnis folgen.
iso-empty-audit = Noch kein Audit
iso-empty-audit-text = Hier entsteht das Auditprogramm: jeder Bereich mindestens einmal in drei Jahren.
iso-group-plan = Plan
iso-group-team = Team und Unabhängigkeit
iso-group-checklist = Prüfliste
iso-group-result = Ergebnis
iso-independence = Wie Unabhängigkeit gesichert ist
iso-conflict = { $auditor } ist selbst verantwortlich: { $area }
iso-conflicts = Unabhängigkeit
iso-checklist-take = Prüfliste aus Katalog
iso-checklist-hint = Die Anforderungen werden an die Prüfliste angehängt; was schon darin steht, bleibt, wie es ist.
iso-checklist-catalog = Katalog
iso-checklist-group = Gruppe
iso-checklist-all = Alle Gruppen
iso-checklist-add = Anhängen
iso-checklist-added = { $count ->
    [one] 1 Anforderung angehängt
   *[other] { $count } Anforderungen angehängt
}
iso-finding-count = Feststellungen

## Feststellungen
iso-new-finding = Feststellung erfassen
iso-hint-finding = Anforderung und Sachverhalt zuerst. Ursache, Korrekturmaßnahme und Wirksamkeit folgen.
iso-empty-finding = Keine Feststellungen
iso-empty-finding-text = Hier steht die fortgeführte Liste der Abweichungen, Beobachtungen, Empfehlungen und positiven Feststellungen.
iso-group-finding = Feststellung
iso-group-action = Ursache und Korrekturmaßnahme
iso-group-effect = Wirksamkeit und Abschluss
iso-finding-measures = Maßnahmen aus dem Plan
iso-next-due = Fällig am

## Managementbewertungen
iso-new-review = Managementbewertung erfassen
iso-hint-review = Termin zuerst. Die Eingaben nach 9.3.2 füllen Sie danach aus den Daten.
iso-empty-review = Noch keine Managementbewertung
iso-empty-review-text = Hier stehen die Bewertungen durch die Leitung mit ihren Eingaben und Beschlüssen.
iso-group-review-meeting = Termin und Ergebnis
iso-group-inputs = Eingaben
iso-group-decisions = Beschlüsse
iso-review-fill = Eingaben aus den Daten füllen
iso-done-on = Erledigt am
iso-review-filled = { $count ->
    [one] 1 Eingabe gefüllt
   *[other] { $count } Eingaben gefüllt
}
