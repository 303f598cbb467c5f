### Berichte „Ausnahmeregister“ und „Datensicherungsnachweis“.

## Ausnahmeregister
report-description-exceptions = Ausnahmen von Anforderungen und mandantenübergreifende Zugriffe mit Begründung, Rechtsgrundlage, Risiko, Genehmigung, Geltung und Überprüfung.
exceptions-overview-title = Ausnahmen im Überblick
exceptions-lead = Am { $date } sind erfasst – { $counts }. Freigaben für andere Kommunen stehen hier ohne weitere Eingabe.
exceptions-none = Es sind keine Ausnahmen erfasst.
exceptions-details-title = Ausnahmen im Einzelnen
exceptions-access-title = { $what } – { $who }
exceptions-what = Ausnahme
exceptions-kind = Art
exceptions-requirement = Anforderung
exceptions-object = Zielobjekt
exceptions-everywhere = alle Zielobjekte
exceptions-who = Für wen
exceptions-reason = Begründung
exceptions-legal-basis = Rechtsgrundlage
exceptions-risk = Verbleibendes Risiko
exceptions-compensation = Ausgleichende Maßnahmen
exceptions-approved = Genehmigt
exceptions-approved-by = Genehmigt durch
exceptions-approved-on = Genehmigt am
exceptions-term = Geltung
exceptions-review-on = Überprüfung am
exceptions-revoked-on = Widerrufen am
exceptions-state = Stand
exceptions-evidence = Nachweise

## Datensicherungs- und Wiederherstellungsnachweis
report-description-backups = Datenbestände mit Sicherungsplan, zweitem Standort und Brandabschnitt, letzter Sicherung, letztem Wiederherstellungstest und Verantwortlichen.
backups-overview-title = Datensicherung im Überblick
backups-lead = Sicherungen gehören an einen zweiten Standort in einem anderen Brandabschnitt; dass sie sich zurückspielen lassen, zeigt nur ein Test.
backups-none = Es sind keine Datensicherungen erfasst.
backups-details-title = Datenbestände im Einzelnen
backups-stock = Datenbestand
backups-objects = Zielobjekte
backups-plan = Sicherungsplan
backups-frequency = Häufigkeit
backups-medium = Medium
backups-retention = Aufbewahrung
backups-sites = Standorte
backups-site = Daten
backups-second-site = Sicherung
backups-same-compartment = derselbe Raum oder dasselbe Gebäude
backups-other-compartment = anderer Raum und anderes Gebäude
backups-same-compartment-column = Selber Brandabschnitt
backups-offline-copy = Getrennte Kopie
backups-last-success = Letzte erfolgreiche Sicherung
backups-restore-test = Letzter Wiederherstellungstest
backups-restore-result = Ergebnis des Tests
backups-restore-note = Anmerkung zum Test
backups-measure = Maßnahme
backups-responsible = Verantwortlich
backups-evidence = Nachweise
