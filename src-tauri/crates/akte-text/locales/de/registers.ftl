### Register: Wörter für Fenster, Kommandozeile und Berichte.

## Die Register
register-kind-exception = Ausnahmen
register-kind-backup = Datensicherung
register-kind-decision = Verträge und Beschlüsse
register-kind-cost = Kosten
register-kind-cost-member = Kostenträger
register-kind-service = OZG-Leistungen
register-kind-regime = Rechtsrahmen

## Ausnahmen
exception-kind-requirement = Ausnahme von einer Anforderung
exception-kind-access = Mandantenübergreifender Zugriff
exception-state-unapproved = nicht genehmigt
exception-state-upcoming = künftig
exception-state-valid = gültig
exception-state-expired = abgelaufen
exception-state-revoked = widerrufen

## Datensicherung
backup-frequency-continuous = laufend
backup-frequency-daily = täglich
backup-frequency-weekly = wöchentlich
backup-frequency-monthly = monatlich
backup-frequency-on-occasion = anlassbezogen
restore-result-successful = erfolgreich
restore-result-partial = teilweise erfolgreich
restore-result-failed = fehlgeschlagen

## Verträge, Beschlüsse, Kosten
decision-kind-council-decision = Beschluss
decision-kind-contract = Vertrag
decision-kind-agreement = Vereinbarung
cost-key-workplaces = nach Arbeitsplätzen
cost-key-equal = zu gleichen Teilen
cost-key-fixed = trägt eine Kommune allein

## OZG-Leistungen
service-status-planned = geplant
service-status-in-progress = in Umsetzung
service-status-online = online
service-status-ended = abgeschaltet
guideline-state-open = offen
guideline-state-partial = teilweise umgesetzt
guideline-state-met = umgesetzt
pentest-result-passed = ohne Feststellungen
pentest-result-minor = geringfügige Feststellungen
pentest-result-serious = schwerwiegende Feststellungen
service-lacks-nothing = vollständig
portal-connection-direct = unmittelbar angebunden
portal-connection-indirect = mittelbar angebunden
portal-connection-none = nicht angebunden

## Rechtsrahmen
regime-nis2 = NIS-2 (BSIG)
regime-kritis = Kritische Infrastruktur (KRITIS)
regime-state-law = Landesrecht zur Informationssicherheit
applicability-yes = trifft zu
applicability-no = trifft nicht zu
applicability-unclear = ungeklärt

## Offene Punkte
open-point-exception-not-approved = Ausnahme ohne Genehmigung
open-point-exception-expired = Ausnahme ist abgelaufen und weder widerrufen noch verlängert
open-point-exception-without-reason = Ausnahme ohne Begründung
open-point-exception-without-risk = Ausnahme ohne Angabe des verbleibenden Risikos
open-point-exception-review-due = Überprüfung einer Ausnahme ist überfällig
open-point-exception-unlimited = Ausnahme ohne Ende und ohne Überprüfungstermin
open-point-backup-without-objects = Datensicherung ohne Zielobjekte
open-point-backup-second-site-missing = Datensicherung ohne zweiten Standort
open-point-backup-same-compartment = Datensicherung liegt im selben Raum oder Gebäude wie die Daten
open-point-backup-never-succeeded = Keine erfolgreiche Datensicherung erfasst
open-point-backup-restore-test-due = Kein Wiederherstellungstest innerhalb eines Jahres
open-point-backup-restore-failed = Wiederherstellungstest nicht erfolgreich und ohne Maßnahme
open-point-backup-responsible-missing = Datensicherung ohne Verantwortliche
open-point-decision-without-number = Vertrag oder Beschluss ohne Nummer
open-point-decision-without-date = Vertrag oder Beschluss ohne Stelle oder Datum
open-point-decision-without-evidence = Vertrag oder Beschluss ohne Nachweis
open-point-decision-expired = Vertrag oder Beschluss ist ausgelaufen
open-point-cost-not-distributed = Kosten, die auf keine Kommune verteilt sind
open-point-service-without-object = OZG-Leistung ohne Zielobjekte
open-point-service-incomplete = OZG-Leistung ist online, aber Beginn oder Anbindung fehlt
open-point-service-responsible-missing = OZG-Leistung ohne Verantwortliche
open-point-service-guidelines-missing = ITSiV-PV: Technische Richtlinien der OZG-Leistung nicht erfasst
open-point-service-guideline-open = ITSiV-PV: Technische Richtlinie nicht vollständig umgesetzt
open-point-service-concept-missing = ITSiV-PV: OZG-Leistung ohne Sicherheitskonzept
open-point-service-pentest-missing = ITSiV-PV: unmittelbar angebundene OZG-Leistung ohne Penetrationstest oder Ergebnis
open-point-service-pentest-failed = ITSiV-PV: schwerwiegende Feststellungen im Penetrationstest
open-point-service-without-evidence = ITSiV-PV: Maßnahmen der OZG-Leistung ohne Nachweis
open-point-regime-undecided = Rechtsrahmen, über dessen Geltung niemand entschieden hat
open-point-regime-incomplete = Entscheidung über den Rechtsrahmen ohne Begründung, Rechtsgrundlage, Person oder Datum
open-point-regime-authority-missing = Rechtsrahmen trifft zu, aber die Meldestelle fehlt

## Berichte
report-title-exceptions = Ausnahmeregister
report-code-exceptions = Ausnahmen
report-title-backups = Datensicherungs- und Wiederherstellungsnachweis
report-code-backups = Datensicherung

## Änderungsprotokoll
field-beneficiary = Für wen
field-legal-basis = Rechtsgrundlage
field-risk = Verbleibendes Risiko
field-compensation = Ausgleichende Maßnahmen
field-approved-by = Genehmigt durch
field-approved-on = Genehmigt am
field-revoked-on = Widerrufen am
field-grant-id = Freigabe
field-plan = Sicherungsplan
field-frequency = Häufigkeit
field-medium = Medium
field-retention = Aufbewahrung
field-site-id = Standort der Daten
field-second-site-id = Standort der Sicherung
field-offline-copy = Getrennte Kopie
field-last-success-on = Letzte erfolgreiche Sicherung
field-restore-tested-on = Letzter Wiederherstellungstest
field-restore-result = Ergebnis des Wiederherstellungstests
field-restore-note = Anmerkung zum Wiederherstellungstest
field-body = Stelle oder Vertragspartner
field-public = Öffentlich
field-year = Jahr
field-amount = Betrag
field-key = Verteilungsschlüssel
field-workplaces = Arbeitsplätze
field-service-key = LeiKa-Schlüssel
field-guidelines = Technische Richtlinien
field-concept-on = Sicherheitskonzept vom
field-pentest-on = Penetrationstest am
field-pentest-result = Ergebnis des Penetrationstests
field-ozg-id = OZG-Nummer
field-connection = Anbindung an den Portalverbund
field-online-since = Online seit
field-regime = Rechtsrahmen
field-applies = Trifft zu
field-registration = Registrierung
field-authority = Meldestelle
field-authority-contact = Erreichbarkeit der Meldestelle
field-exception-id = Ausnahme
field-backup-id = Datensicherung
field-decision-id = Vertrag oder Beschluss
field-service-id = OZG-Leistung
