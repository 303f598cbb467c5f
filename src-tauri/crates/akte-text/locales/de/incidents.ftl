### Sicherheitsvorfälle und ihre Meldungen.

register-kind-incident = Sicherheitsvorfälle
report-title-incidents = Verzeichnis der Sicherheitsvorfälle
report-code-incidents = Sicherheitsvorfälle

incident-kind-malware = Schadsoftware
incident-kind-phishing = Phishing
incident-kind-intrusion = unbefugter Zugriff
incident-kind-denial-of-service = Überlastungsangriff
incident-kind-outage = Ausfall
incident-kind-loss = Verlust oder Diebstahl
incident-kind-mistake = Fehlbedienung
incident-kind-misuse = Missbrauch
incident-kind-physical = Feuer, Wasser, Einbruch
incident-kind-other = Sonstiges
incident-severity-low = gering
incident-severity-medium = mittel
incident-severity-high = hoch
incident-severity-critical = kritisch
incident-status-reported = gemeldet
incident-status-handled = in Bearbeitung
incident-status-contained = eingedämmt
incident-status-closed = abgeschlossen
report-stage-early-warning = Erstmeldung
report-stage-notification = Meldung
report-stage-progress = Fortschrittsmeldung
report-stage-final = Abschlussmeldung

deadline-kind-incident-warning = Erstmeldung eines Sicherheitsvorfalls
deadline-kind-incident-notification = Meldung eines Sicherheitsvorfalls
deadline-kind-incident-final-report = Abschlussmeldung eines Sicherheitsvorfalls

## Felder
field-incident = Sicherheitsvorfall
field-incident-id = Sicherheitsvorfall
field-incident-kind = Art des Vorfalls
field-happened-at = Geschehen am
field-reported-by = Gemeldet von
field-impact = Auswirkungen
field-immediate-measures = Sofortmaßnahmen
field-significant = Erheblich
field-significance-reason = Begründung der Einstufung
field-incident-personal-data = Personenbezogene Daten betroffen
field-incident-reports = Abgegebene Meldungen
field-handled-at = Bewältigt am
field-closed-by = Abgeschlossen von
field-stage = Stufe
field-by = Abgegeben von
field-sent-by = Abgegeben von
field-incident-reference = Aktenzeichen
field-early-warning-hours = Erstmeldung binnen Stunden
field-notification-hours = Meldung binnen Stunden
field-final-report-months = Abschlussmeldung binnen Monaten

## Offene Punkte
open-point-regime-unregistered = NIS-2 oder KRITIS trifft zu, aber die Registrierung fehlt
open-point-regime-periods-missing = Landesrecht trifft zu, aber seine Meldefristen fehlen
open-point-incident-awareness-missing = Sicherheitsvorfall ohne Zeitpunkt der Kenntnis
open-point-incident-severity-missing = Sicherheitsvorfall ohne Schwere
open-point-incident-significance-undecided = Sicherheitsvorfall, über dessen Erheblichkeit niemand entschieden hat
open-point-incident-insignificant-without-reason = Sicherheitsvorfall ohne Begründung als nicht erheblich eingestuft
open-point-incident-stage-overdue = Meldung eines Sicherheitsvorfalls überfällig
open-point-incident-stage-late-without-reason = Meldung eines Sicherheitsvorfalls verspätet, ohne Begründung
open-point-incident-personal-data-undecided = Sicherheitsvorfall, bei dem niemand über personenbezogene Daten entschieden hat
open-point-incident-breach-missing = Sicherheitsvorfall mit personenbezogenen Daten ohne Datenschutzverletzung
open-point-incident-measures-missing = Eingedämmter Sicherheitsvorfall ohne Sofortmaßnahmen
open-point-incident-cause-missing = Abgeschlossener Sicherheitsvorfall ohne Ursache
open-point-incident-lessons-missing = Abgeschlossener Sicherheitsvorfall ohne Lehren
open-point-incident-closing-incomplete = Abgeschlossener Sicherheitsvorfall ohne Person oder Zeitpunkt des Abschlusses
