### Open points: where they are mended.

point-area-check = Check
point-area-measures = Measures
point-area-domain = Information domain and persons
point-area-structure = Structure analysis
point-area-needs = Protection needs
point-area-modelling = Modelling
point-area-risks = Risks
point-area-providers = Providers
point-area-registers = Registers

## List of open points
report-title-open-points = List of open points
report-code-open-points = Open points

## Rows of a questionnaire
questionnaire-state-change = new
questionnaire-state-conflict = changed meanwhile
questionnaire-state-same = unchanged
questionnaire-state-invalid = unusable
questionnaire-state-unknown = cannot be assigned
