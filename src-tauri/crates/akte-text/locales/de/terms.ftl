### Wörter für die Werte geschlossener Listen, gleich in Fenster, Kommandozeile und Berichten.

## Datum und Uhrzeit
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
weekday-short-1 = Mo
weekday-short-2 = Di
weekday-short-3 = Mi
weekday-short-4 = Do
weekday-short-5 = Fr
weekday-short-6 = Sa
weekday-short-7 = So
month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sept.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.
zone-winter = MEZ
zone-summer = MESZ
date-time = { $date }, { $time } Uhr { $zone }
file-size-bytes = { $bytes } Byte

## Anzahlen
count-requirements = { $count } { $count ->
    [one] Anforderung
   *[other] Anforderungen
}

## Umsetzungsstatus (BSI-Standard 200-2, 8.4.2)
status-unprocessed = unbearbeitet
status-yes = ja
status-partial = teilweise
status-no = nein
status-dispensable = entbehrlich

## Umsetzungsstatus im Einstiegscheck
entry-status-unprocessed = offen
entry-status-yes = ja
entry-status-partial = teilweise
entry-status-no = nein
entry-status-dispensable = nicht relevant

## Methoden
method-grundschutz-plus-plus = Grundschutz++
method-edition-2023 = IT-Grundschutz Edition 2023
method-entry-check = Einstiegscheck
method-iso-27001 = ISO/IEC 27001:2022

## Anforderungen
requirement-withdrawn = entfallen

## Zielobjekte
object-kind-information-domain = Informationsverbund
object-kind-business-process = Geschäftsprozess
object-kind-information = Information
object-kind-application = Anwendung
object-kind-it-system = IT-System
object-kind-ics-system = ICS-System
object-kind-iot-system = IoT-System
object-kind-communication-link = Kommunikationsverbindung
object-kind-room = Raum
object-kind-building = Gebäude
object-kind-site = Standort
object-kind-service-provider = Dienstleister
object-kind-people = Nutzende

## Kommunen
legal-form-municipality = Gemeinde
legal-form-city = Stadt
legal-form-independent-city = Kreisfreie Stadt
legal-form-municipal-association = Gemeindeverband
legal-form-county = Landkreis
legal-form-special-purpose-association = Zweckverband
legal-form-municipal-enterprise = Kommunalunternehmen
legal-form-other = Sonstige
land-bw = Baden-Württemberg
land-by = Bayern
land-be = Berlin
land-bb = Brandenburg
land-hb = Bremen
land-hh = Hamburg
land-he = Hessen
land-mv = Mecklenburg-Vorpommern
land-ni = Niedersachsen
land-nw = Nordrhein-Westfalen
land-rp = Rheinland-Pfalz
land-sl = Saarland
land-sn = Sachsen
land-st = Sachsen-Anhalt
land-sh = Schleswig-Holstein
land-th = Thüringen

## Maßnahmen
measure-status-proposed = vorgeschlagen
measure-status-planned = geplant
measure-status-in-progress = in Umsetzung
measure-status-done = umgesetzt
measure-status-dropped = verworfen
priority-urgent = sehr hoch
priority-high = hoch
priority-medium = mittel
priority-low = niedrig

## Nachweise
evidence-kind-policy = Richtlinie
evidence-kind-concept = Konzept
evidence-kind-minutes = Protokoll
evidence-kind-contract = Vertrag
evidence-kind-certificate = Zertifikat
evidence-kind-audit-report = Prüfbericht
evidence-kind-configuration = Konfigurationsauszug
evidence-kind-training = Schulungsnachweis
evidence-kind-decision = Beschluss
evidence-kind-other = Sonstiges
evidence-state-valid = gültig
evidence-state-not-yet-valid = noch nicht gültig
evidence-state-expired = abgelaufen

## Dokumente
classification-public = offen
classification-internal = intern
classification-confidential = vertraulich
document-status-draft = Entwurf
document-status-in-review = in Prüfung
document-status-released = freigegeben
document-status-superseded = abgelöst
report-title-a4 = Ergebnis des IT-Grundschutz-Checks
report-title-a6 = Realisierungsplan
report-title-entry-check = Ergebnis des Einstiegschecks
report-title-evidence-list = Nachweisliste
report-title-audit-package = Verzeichnis des Prüfpakets
report-code-a4 = A.4
report-code-a6 = A.6
report-code-entry-check = Einstiegscheck
report-code-evidence-list = Nachweise
report-code-audit-package = Prüfpaket

## Offene Punkte: was eine Prüfung beanstanden würde
open-point-not-processed = Anforderung ist noch nicht bearbeitet
open-point-dispensable-without-reason = entbehrlich ohne Begründung
open-point-dispensable-without-threats = entbehrlich ohne Angabe, welche Gefährdungen verbleiben
open-point-check-date-missing = Datum der Erhebung fehlt
open-point-interviewee-missing = befragte Person fehlt
open-point-text-changed = Anforderungstext hat sich seit der Antwort geändert
open-point-requirement-gone = Antwort archiviert, weil die Anforderung entfallen ist
open-point-no-measure = nicht oder nur teilweise umgesetzt, aber keine Maßnahme geplant
open-point-responsible-missing = nicht oder nur teilweise umgesetzt, aber niemand verantwortlich
open-point-no-evidence = umgesetzt, aber ohne Nachweis
open-point-evidence-not-valid = umgesetzt, aber kein gültiger Nachweis
open-point-measure-without-due-date = Maßnahme ohne Termin
open-point-measure-without-responsible = Maßnahme ohne verantwortliche Person
open-point-measure-overdue = Maßnahme ist überfällig
open-point-measure-without-cost = Maßnahme ohne Kostenschätzung

## Was sich an einer Anforderung zwischen zwei Fassungen geändert hat

change-came = neu
change-went = entfallen
change-moved = Kennung
change-title = Titel
change-statement = Anforderungstext
change-guidance = Hinweis
change-modal-verb = Modalverb
change-level = Stufe
change-effort = Aufwand
change-group = Thema
change-params = Parameter
change-links = Verknüpfungen

## Beziehungen zwischen Anforderungen, und was aus ihnen folgt
mapping-relation-equal-to = gleich
mapping-relation-equivalent-to = gleichwertig
mapping-relation-superset-of = umfasst mehr
mapping-relation-subset-of = umfasst einen Teil
mapping-relation-intersects-with = überschneidet sich
mapping-relation-no-relationship = kein Bezug
mapping-relation-unknown = unbekannt
mapping-coverage-none = nicht
mapping-coverage-partly = teilweise
mapping-coverage-wholly = ganz
mapping-place-same = steht
mapping-place-moved = umnummeriert
mapping-place-gone = entfallen
mapping-place-needs-version = braucht die Fassung, für die sie gemacht wurde
mapping-place-no-catalog = Katalog fehlt
mapping-state-wholly = ganz
mapping-state-partly = teilweise
mapping-state-open = offen
mapping-state-not-mapped = nicht zugeordnet

## Strukturanalyse und Schutzbedarf
report-title-a1 = Strukturanalyse
report-title-a2 = Schutzbedarfsfeststellung
report-code-a1 = A.1
report-code-a2 = A.2
evidence-kind-network-plan = Netzplan
open-point-security-officer-missing = Informationssicherheitsbeauftragte Person ist nicht benannt
open-point-security-officer-under-it = Informationssicherheitsbeauftragte Person untersteht der IT-Leitung
open-point-security-officer-without-deputy = Informationssicherheitsbeauftragte Person hat keine Vertretung
open-point-scope-missing = Abgrenzung oder Schnittstellen des Informationsverbunds fehlen
open-point-network-plan-missing = bereinigter Netzplan fehlt
open-point-domain-not-released = Informationsverbund ist nicht freigegeben
open-point-object-without-responsible = Zielobjekt ohne verantwortliche Person
open-point-object-without-usage = Zielobjekt ohne Betriebszustand
open-point-object-isolated = Zielobjekt ohne Abhängigkeiten und ohne Gruppe
open-point-support-ended = Herstellerunterstützung ist abgelaufen
open-point-support-ending = Herstellerunterstützung läuft innerhalb eines halben Jahres ab
open-point-application-without-activity = Anwendung mit personenbezogenen Daten steht in keiner Verarbeitungstätigkeit
open-point-link-criteria-missing = Kommunikationsverbindung ohne vollständige Angaben zur Kritikalität
open-point-protection-scheme-undecided = Schutzbedarfskategorien ohne Angabe, wer sie wann festgelegt hat
open-point-need-missing = Schutzbedarf ist nicht festgestellt
open-point-need-without-reason = Schutzbedarf ohne Begründung
open-point-need-undecided = Schutzbedarf ohne Angabe, wer wann entschieden hat
open-point-effect-idle = Kumulations- oder Verteilungseffekt ohne Wirkung
open-point-group-uneven = Gruppe, deren Mitglieder unterschiedlichen Schutzbedarf haben
open-point-dependency-cycle = Abhängigkeiten bilden einen Kreis

release-occasion-release = Freigabe
release-occasion-audit = Audit
report-code-changes = Änderungen
report-title-changes = Änderungen seit der Freigabe
## Risikoanalyse
open-point-risk-scheme-undecided = Risikostufen und Matrix ohne Angabe, wer sie wann festgelegt hat
open-point-risk-analysis-missing = Risikoanalyse fehlt
open-point-threat-not-judged = Gefährdungen sind nicht beurteilt
open-point-threat-dismissed-without-reason = Gefährdung ohne Begründung als nicht direkt relevant beurteilt
open-point-risk-not-estimated = Risiko ist nicht eingeschätzt
open-point-risk-without-treatment = Risiko ohne Behandlung
open-point-risk-without-owner = Risiko ohne Risikoeigentümer
open-point-risk-reduced-without-measure = Risiko soll ohne Maßnahme reduziert werden
open-point-residual-risk-missing = Restrisiko ist nicht eingeschätzt
open-point-residual-risk-higher = Restrisiko ist höher als das Risiko
open-point-residual-risk-not-accepted = Restrisiko ist nicht akzeptiert
open-point-risk-accepted-without-reason = Hohes Restrisiko ohne Begründung akzeptiert
open-point-risk-review-due = Überprüfung des Risikos ist überfällig
open-point-risk-observed-without-trigger = Risiko unter Beobachtung ohne Auslöser oder Zuständige
open-point-basis-risk-accepted = Risiko einer Basis-Anforderung ist akzeptiert
report-title-a5 = Risikoanalyse
report-code-a5 = A.5

## Leitlinie und Richtlinien, Managementbericht, Verbundübersicht
report-title-a0 = Leitlinie und Richtlinien
report-code-a0 = A.0
report-title-management = Managementbericht
report-code-management = Management
report-title-verbund = Verbundübersicht
report-code-verbund = Verbund
