### Schreibtisch der Beauftragten: Wörter für Fenster, Kommandozeile und Berichte.

## Register
register-kind-controlled-document = Dokumente
register-kind-training = Schulungen
register-kind-consultation = Beratungen
register-kind-officer-task = Aufgaben
register-kind-objective = Sicherheitsziele
point-area-desk = Schreibtisch
desk-topic-data-protection = Datenschutz
desk-topic-information-security = Informationssicherheit
desk-topic-both = Datenschutz und Informationssicherheit
desk-domain = Gilt für
desk-all-domains = die ganze Kommune

## Dokumente
document-kind-policy = Leitlinie
document-kind-guideline = Richtlinie
document-kind-concept = Konzept
document-kind-instruction = Anweisung
document-kind-procedure = Verfahrensbeschreibung
document-kind-directory = Verzeichnis
document-kind-plan = Plan
document-kind-agreement = Vereinbarung
document-kind-form = Formular oder Merkblatt
controlled-status-draft = Entwurf
controlled-status-in-review = in Prüfung
controlled-status-released = freigegeben
controlled-status-withdrawn = zurückgezogen
policy-information-security = Leitlinie zur Informationssicherheit
policy-risk-analysis = Richtlinie zur Risikoanalyse
policy-document-control = Richtlinie zur Lenkung von Dokumenten und Aufzeichnungen
policy-internal-audit = Richtlinie zur internen ISMS-Auditierung
policy-corrective-action = Richtlinie zur Lenkung von Korrektur- und Vorbeugungsmaßnahmen
document-release = Freigabe
document-next-review = Nächste Überprüfung
document-replaced-by = Ersetzt durch
document-asked-by = Verlangt von
document-recipient = Empfänger

## Schulungen
training-kind-training = Schulung
training-kind-awareness = Sensibilisierung
training-kind-briefing = Unterweisung
training-name = Schulung
training-persons = Erfasste Personen

## Beratungen und Aufgaben
consultation-name = Beratung
task-name = Aufgabe
task-status-open = offen
task-status-in-progress = in Arbeit
task-status-completed = erledigt
task-status-dropped = entfallen

## Sicherheitsziele
objective-direction-at-least = mindestens
objective-direction-at-most = höchstens
objective-state-unmeasured = noch nicht gemessen
objective-state-on-target = im Ziel
objective-state-off-target = noch nicht im Ziel
objective-state-achieved = erreicht
objective-state-missed = verfehlt
objective-name = Ziel
objective-latest = Letzter Wert
objective-stands = Stand
objective-due = Zu erreichen bis
objective-measured-on = Gemessen am
objective-target-met = Zielwert
objective-reached = erreicht
objective-not-reached = nicht erreicht

## Fristen
deadline-kind-document-review = Überprüfung eines Dokuments
deadline-kind-training-repetition = Wiederholung einer Schulung
deadline-kind-task-due = Aufgabe
deadline-kind-objective-value = Messwert eines Sicherheitsziels
deadline-kind-objective-due = Sicherheitsziel

## Offene Punkte
open-point-policy-missing = Dokument nach A.0 fehlt
open-point-document-owner-missing = Dokument ohne Zuständige
open-point-document-release-incomplete = Freigegebenes Dokument ohne Person oder Datum der Freigabe
open-point-document-review-due = Überprüfung eines Dokuments nicht festgelegt oder überfällig
open-point-document-undistributed = Freigegebenes Dokument ohne Verteiler
open-point-training-unattended = Schulung ohne Teilnehmende oder ohne deren Zahl
open-point-training-effect-unchecked = Wirksamkeit einer Schulung nach drei Monaten nicht geprüft
open-point-training-repetition-due = Wiederholung einer Schulung überfällig
open-point-consultation-unanswered = Beratung seit mehr als 30 Tagen ohne Stellungnahme
open-point-consultation-deviation-unreasoned = Empfehlung nicht befolgt, ohne Begründung
open-point-task-incomplete = Offene Aufgabe ohne Verantwortliche oder Termin
open-point-task-overdue = Aufgabe überfällig
open-point-objective-unmeasurable = Sicherheitsziel ohne Kennzahl oder Zielwert
open-point-objective-incomplete = Sicherheitsziel ohne Verantwortliche, Termin, Mittel oder Bewertung
open-point-objective-value-overdue = Messwert eines Sicherheitsziels überfällig
open-point-objective-missed = Sicherheitsziel verfehlt, ohne Bewertung des Ergebnisses

## Berichte
report-title-document-control = Dokumentenlenkung
report-code-document-control = Dokumente
report-title-trainings = Schulungs- und Sensibilisierungsnachweise
report-code-trainings = Schulungen
report-title-objectives = Sicherheitsziele
report-code-objectives = Ziele

## Felder
field-document-kind = Art des Dokuments
field-policy = Dokument nach A.0
field-author = Erstellt von
field-storage = Ablageort
field-way = Weg
field-since = seit
field-topic = Fachgebiet
field-training-kind = Art der Schulung
field-audience = Zielgruppe
field-invited = Eingeladen
field-attended = Teilgenommen
field-held-by = Durchgeführt durch
field-effect-method = Wie die Wirksamkeit geprüft wird
field-repeat-on = Wiederholung am
field-requested-on = Anfrage vom
field-requested-by = Angefragt von
field-inquiry = Frage und Sachverhalt
field-opinion = Stellungnahme
field-outcome = Was daraus wurde
field-followed = Empfehlung befolgt
field-indicator = Kennzahl
field-measure-unit = Einheit der Kennzahl
field-target-value = Zielwert
field-direction = Richtung
field-resources = Mittel
field-evaluation = Wie bewertet wird
field-interval-months = Messung alle … Monate
field-measurements = Messwerte
field-reading = Messwert
field-desk-remark = Bemerkung
field-controlled-document-id = Dokument
field-training-id = Schulung
field-advice-id = Beratung
field-task-id = Aufgabe
field-objective-id = Sicherheitsziel
field-person-id = Person
