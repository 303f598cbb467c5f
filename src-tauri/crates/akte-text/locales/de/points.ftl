### Offene Punkte: wo sie behoben werden.

point-area-check = Prüfung
point-area-measures = Maßnahmen
point-area-domain = Informationsverbund und Personen
point-area-structure = Strukturanalyse
point-area-needs = Schutzbedarf
point-area-modelling = Modellierung
point-area-risks = Risiken
point-area-providers = Dienstleister
point-area-registers = Register

## Liste der offenen Punkte
report-title-open-points = Liste der offenen Punkte
report-code-open-points = Offene Punkte

## Zeilen eines Fragebogens
questionnaire-state-change = neue Angaben
questionnaire-state-conflict = inzwischen geändert
questionnaire-state-same = unverändert
questionnaire-state-invalid = nicht verwendbar
questionnaire-state-unknown = nicht zuzuordnen
