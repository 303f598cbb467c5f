### Dienstleisterbeziehungen und gemeinsame Zielobjekte: Wörter für Fenster, Kommandozeile und Berichte.

## Arten von Dienstleisterbeziehungen
provider-kind-outsourcing = Auslagerung
provider-kind-workplace-service = Arbeitsplatzdienst
provider-kind-task-transfer = Aufgabenübertragung
provider-kind-joint-operation = Gemeinsamer Betrieb
provider-kind-shared-service-centre = Shared-Service-Center

## Wer für eine Anforderung einsteht
responsibility-provider = Dienstleister
responsibility-own = Kommune
responsibility-shared = geteilt

## Rolle nach der DSGVO
data-role-processor = Auftragsverarbeiter (Art. 28 DSGVO)
data-role-joint-controller = Gemeinsam Verantwortlicher (Art. 26 DSGVO)
data-role-controller = Selbst Verantwortlicher
data-role-none = Keine personenbezogenen Daten

## Was ein Nachweis für die Beziehung ist
provider-evidence-proof = Nachweis
provider-evidence-contract = Vertrag
provider-evidence-data-agreement = Vereinbarung nach Art. 26 oder 28 DSGVO
provider-evidence-legal-act = Beschluss oder Rechtsakt

## Wie weit ein Zielobjekt übergegangen ist
transition-state-in-house = im eigenen Haus
transition-state-on-site = auf Systemen des Dienstleisters vor Ort
transition-state-transferred = im Rechenzentrum des Dienstleisters

## Offene Punkte
open-point-provider-without-relation = Dienstleister ohne Dienstleisterbeziehung
open-point-provider-without-legal-act = Dienstleisterbeziehung ohne Rechtsakt, beschließende Stelle oder Datum
open-point-provider-data-role-missing = Rolle des Dienstleisters nach der DSGVO ist nicht entschieden
open-point-provider-expired = Dienstleisterbeziehung ist abgelaufen
open-point-provider-ending = Dienstleisterbeziehung endet innerhalb eines halben Jahres
open-point-provider-scope-missing = Dienstleisterbeziehung ohne Zielobjekte
open-point-provider-exit-missing = Dienstleisterbeziehung ohne Regelung für ihr Ende
open-point-provider-evidence-missing = Dienstleister hat für seinen Anteil keinen Nachweis erbracht
open-point-provider-evidence-expired = Nachweis des Dienstleisters gilt nicht oder nicht mehr
open-point-provider-agreement-missing = Keine gültige Vereinbarung nach Art. 26 oder 28 DSGVO
open-point-provider-split-undecided = Anforderungen, für die niemand die Zuständigkeit festgelegt hat
open-point-provider-shared-without-note = Geteilte Zuständigkeit ohne Angabe, wer welchen Teil übernimmt
open-point-provider-transition-late = Übergang von Zielobjekten an den Dienstleister ist überfällig
open-point-provider-control-due = Kontrolle des Dienstleisters steht aus
open-point-shared-relevance-undecided = Gemeinsames Zielobjekt, über dessen Relevanz niemand entschieden hat
open-point-shared-withdrawn = Gemeinsames Zielobjekt, das nicht mehr freigegeben ist
open-point-shared-status-changed = Status am gemeinsamen Zielobjekt hat sich seit der Kenntnisnahme geändert

## Berichte
report-title-providers = Dienstleisterverzeichnis
report-code-providers = Dienstleister

## Änderungsprotokoll
field-provider-object-id = Dienstleister (Zielobjekt)
field-provider-municipality-id = Dienstleister (Kommune)
field-services = Leistungen
field-legal-act = Rechtsakt
field-legal-body = Beschließende Stelle
field-legal-number = Nummer des Rechtsakts
field-legal-on = Datum des Rechtsakts
field-exit-rule = Regelung für das Ende
field-exit-on = Ausstieg am
field-data-role = Rolle nach der DSGVO
field-data-role-reason = Begründung der Rolle
field-default-split = Zuständigkeit, wenn nichts anderes festgelegt ist
field-controlled-on = Zuletzt kontrolliert am
field-controlled-by = Kontrolliert durch
field-control-result = Ergebnis der Kontrolle
field-control-due-on = Nächste Kontrolle
field-relation-id = Dienstleisterbeziehung
field-responsibility = Zuständigkeit
field-planned-on = Übergang geplant bis
field-on-site-on = Vor Ort beim Dienstleister seit
field-transferred-on = Im Rechenzentrum des Dienstleisters seit
field-note = Aufteilung
field-member-id = Freigegeben für
field-statements = Auch Aussagen und Titel von Nachweisen
field-granted-by = Genehmigt durch
field-granted-on = Freigegeben am
field-withdrawn-on = Widerrufen am
field-owner-id = Bereitgestellt durch
field-seen = Zur Kenntnis genommen
field-seen-on = Zur Kenntnis genommen am
