### Register: Fenster.

## Suche
search-kind-exception-approval = Ausnahmen
search-kind-backup-record = Datensicherung
search-kind-decision = Verträge und Beschlüsse
search-kind-cost-item = Kosten
search-kind-online-service = OZG-Leistungen

## Ansicht
nav-registers = Register
registers-part-exceptions = Ausnahmen
registers-part-backups = Datensicherung
registers-part-decisions = Verträge und Beschlüsse
registers-part-costs = Kosten
registers-part-services = OZG-Leistungen
registers-part-regimes = Rechtsrahmen
registers-one = Eintrag
registers-count = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
}
registers-filters = Einträge filtern
registers-filter-text = Einträge durchsuchen
registers-filter-open = Nur mit offenen Punkten
registers-points-short = Offen
registers-facts = Angaben
registers-report = Bericht …
registers-delete = Eintrag löschen
registers-delete-text = „{ $name }“ wird gelöscht. Zielobjekte, Nachweise und Freigaben bleiben.
registers-open = nicht festgelegt
registers-yes = Ja
registers-no = Nein
registers-none = Nichts zugeordnet
registers-needs-domain = Wählbar, sobald es einen Informationsverbund gibt.
registers-add-object = Zielobjekt zuordnen
registers-add-evidence = Nachweis zuordnen
registers-remove-link = Zuordnung von „{ $name }“ lösen
registers-given-grant = Was die Freigabe sagt, wird dort geändert: Ansicht „Dienstleister“, „Gemeinsame Zielobjekte“. Hier ergänzen Sie den Rest.
registers-given-relation = Rechtsakt einer Dienstleisterbeziehung; er wird dort geändert.
registers-empty-filtered = Kein Eintrag passt zum Filter

## Ausnahmen
registers-new-exception = Ausnahme erfassen
registers-hint-exception = Eine Ausnahme gilt erst, wenn jemand sie genehmigt hat. Die Anforderung bleibt „nein“; die Ausnahme steht daneben.
registers-empty-exception = Noch keine Ausnahme
registers-empty-exception-text = Hier stehen genehmigte Ausnahmen von Anforderungen und Zugriffe über die Grenzen der Kommune. Freigaben für andere Kommunen erscheinen von selbst.
registers-name-exception = Ausnahme
registers-kind = Art
registers-beneficiary = Für wen
registers-requirement = Anforderung
registers-requirement-none = Keine gewählt
registers-requirement-choose = Anforderung wählen
registers-requirement-search = Nummer oder Wörter
registers-requirement-not-found = Keine Anforderung gefunden
registers-object = Zielobjekt
registers-reason = Begründung
registers-legal-basis = Rechtsgrundlage
registers-risk = Verbleibendes Risiko
registers-compensation = Ausgleichende Maßnahmen
registers-approved-by = Genehmigt durch
registers-approved-on = Genehmigt am
registers-from = Beginn
registers-until = Ende
registers-review-on = Überprüfung am
registers-revoked-on = Widerrufen am
registers-state = Stand
registers-evidence = Nachweise
registers-group-what = Gegenstand
registers-group-why = Begründung und Risiko
registers-group-approval = Genehmigung
registers-group-term = Geltung

## Datensicherung
registers-new-backup = Datensicherung erfassen
registers-hint-backup = Ein Datenbestand, so wie er gesichert wird, etwa „Dateiablage der Verwaltung“.
registers-empty-backup = Noch keine Datensicherung
registers-empty-backup-text = Hier steht je Datenbestand, wie er gesichert wird, wo die Sicherung liegt und wann sie zuletzt zurückgespielt wurde.
registers-name-backup = Datenbestand
registers-frequency = Häufigkeit
registers-site = Standort der Daten
registers-second-site = Standort der Sicherung
registers-last-success = Letzte erfolgreiche Sicherung
registers-restore-tested = Letzter Wiederherstellungstest
registers-restore-tested-short = Letzter Test
registers-last-success-short = Letzte Sicherung
registers-restore-result = Ergebnis
registers-restore-note = Anmerkung zum Test
registers-measure = Maßnahme
registers-objects = Zielobjekte
registers-responsible = Verantwortlich
registers-plan = Sicherungsplan
registers-medium = Medium
registers-retention = Aufbewahrung
registers-offline-copy = Getrennte Kopie
registers-group-plan = Sicherung
registers-group-sites = Standorte
registers-group-restore = Wiederherstellung

## Verträge und Beschlüsse
registers-new-decision = Vertrag oder Beschluss erfassen
registers-hint-decision = Der Rechtsakt einer Dienstleisterbeziehung steht schon in der Liste.
registers-empty-decision = Noch kein Vertrag oder Beschluss
registers-empty-decision-text = Hier stehen Beschlüsse, Verträge und Vereinbarungen mit Stelle, Nummer und Datum. Rechtsakte der Dienstleisterbeziehungen erscheinen von selbst.
registers-name-decision = Gegenstand
registers-body = Stelle oder Vertragspartner
registers-number = Nummer
registers-decided-on = Datum
registers-public = Öffentlich beschlossen
registers-relation = Dienstleisterbeziehung
registers-remark = Anmerkung

## Kosten
registers-new-cost = Kostenposition erfassen
registers-hint-cost = Was etwas in einem Jahr kostet und nach welchem Schlüssel es verteilt wird.
registers-empty-cost = Noch keine Kosten
registers-empty-cost-text = Hier stehen Kosten je Jahr. Verteilt werden sie nach Arbeitsplätzen, zu gleichen Teilen oder auf die Kommune, die sie verursacht.
registers-name-cost = Kostenposition
registers-year = Jahr
registers-amount = Betrag
registers-key = Verteilungsschlüssel
registers-bearer = Trägt allein
registers-shares = Kosten je Arbeitsplatz
registers-shares-hint = Verteilt wird auf die Kommunen, deren Arbeitsplätze für das Jahr eingetragen sind; kein Cent geht verloren.
registers-member = Kommune
registers-workplaces = Arbeitsplätze
registers-share = Anteil
registers-per-workplace = Je Arbeitsplatz
registers-actions = Aktionen
registers-member-save = Eintragen
registers-member-remove = { $name } aus der Verteilung { $year } nehmen

## OZG-Leistungen
registers-new-service = OZG-Leistung erfassen
registers-hint-service = Eine Leistung, die die Kommune online anbietet oder anbieten wird.
registers-empty-service = Noch keine OZG-Leistung
registers-empty-service-text = Hier stehen Leistungen mit LeiKa-Schlüssel, Stand und den Zielobjekten, auf denen sie beruhen.
registers-name-service = Leistung
registers-service-key = LeiKa-Schlüssel
registers-group-regulation = IT-Sicherheitsverordnung Portalverbund (ITSiV-PV)
registers-guideline = Technische Richtlinie
registers-guideline-state = Umsetzung
registers-lacking = ITSiV-PV
registers-lacking-count = { $count ->
    [one] eine Lücke
   *[other] { $count } Lücken
}
registers-ozg-id = OZG-Nummer
registers-status = Stand
registers-connection = Portalverbund
registers-online-since = Online seit

## Rechtsrahmen
registers-empty-regime = Kein Rechtsrahmen passt
registers-empty-regime-text = Jeder Rechtsrahmen steht hier, ob entschieden oder nicht.
registers-name-regime = Rechtsrahmen
registers-applies = Trifft zu
registers-decided-by = Entschieden durch
registers-authority = Meldestelle
registers-authority-contact = Erreichbarkeit
registers-registration = Registrierung
registers-group-decision = Entscheidung
registers-group-authority = Meldung von Vorfällen

## Prüfung, Nachweise, Überblick
check-excepted = mit Ausnahme
check-excepted-until = { $status } – mit Ausnahme bis { $date }:
check-excepted-open = { $status } – mit Ausnahme ohne Ende:
check-except = Ausnahme erfassen
evidence-registers = Register:
overview-excepted = { $count } mit gültiger Ausnahme
