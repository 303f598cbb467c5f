### Wörter der Strukturanalyse und der Schutzbedarfsfeststellung.


## Rollen
role-authority-head = Behördenleitung
role-security-officer = Informationssicherheitsbeauftragte/r (ISB)
role-data-protection-officer = Datenschutzbeauftragte/r (DSB)
role-it-head = IT-Leitung
role-it-operations = IT-Betrieb
role-process-owner = Fachverantwortliche/r
role-data-protection-coordinator = Datenschutzkoordination
role-emergency-officer = Notfallbeauftragte/r
role-building-services = Haustechnik
role-procurement = Beschaffungsstelle
role-audit-office = Rechnungsprüfungsamt
role-staff-council = Personalrat
role-deputy = { $role }, Vertretung
role-finding-under-it = Untersteht der IT-Leitung ({ $head }). Die Funktion ist eine Stabsstelle und nicht der IT-Leitung unterstellt.
role-finding-both = Ist zugleich IT-Leitung. Die Funktion ist eine Stabsstelle und nicht mit der IT-Leitung vereinbar.

## Strukturanalyse
usage-status-planned = in Planung
usage-status-test = im Test
usage-status-in-operation = in Betrieb
usage-status-retired = außer Betrieb
process-kind-core = Kernprozess
process-kind-supporting = unterstützender Prozess
approach-basic-protection = Basis-Absicherung
approach-standard-protection = Standard-Absicherung
approach-core-protection = Kern-Absicherung
dependency-kind-uses = benötigt
dependency-kind-processed-with = wird verarbeitet mit
dependency-kind-uses-results = nutzt Ergebnisse von
dependency-kind-runs-on = läuft auf
dependency-kind-located-in = befindet sich in
dependency-kind-connected-by = ist angebunden über
dependency-kind-provided-by = wird erbracht durch

## Schutzbedarf
basic-value-confidentiality = Vertraulichkeit
basic-value-integrity = Integrität
basic-value-availability = Verfügbarkeit
need-effect-cumulation = Kumulationseffekt
need-effect-distribution = Verteilungseffekt
need-origin-missing = nicht festgestellt
need-origin-own = eigene Feststellung
need-origin-maximum = Maximumprinzip
need-origin-cumulation = Kumulationseffekt
need-origin-distribution = Verteilungseffekt
link-criterion-external = Außenverbindung
link-criterion-carries-high-need = überträgt Informationen mit erhöhtem Schutzbedarf
link-criterion-excludes-high-need = darf keine Informationen mit erhöhtem Schutzbedarf übertragen
link-criterion-needed-in-production = für den laufenden Betrieb notwendig
need-sentence-missing = { $value }: nicht festgestellt.
need-sentence-own = { $value }: { $category }, am Zielobjekt selbst festgestellt.
need-sentence-direct = { $value }: { $category }, geerbt von { $source }.
need-sentence-maximum = { $value }: { $category }, geerbt von { $source } über { $between }.
need-sentence-cumulation = { $value }: { $category } durch Kumulationseffekt, geerbt wäre { $inherited }.
need-sentence-distribution = { $value }: { $category } durch Verteilungseffekt, geerbt wäre { $inherited }.

## Vorschlag für Schutzbedarfskategorien und Schadensszenarien
protection-category-normal = normal
protection-category-normal-definition = Die Schadensauswirkungen sind begrenzt und überschaubar.
protection-category-high = hoch
protection-category-high-definition = Die Schadensauswirkungen können beträchtlich sein.
protection-category-very-high = sehr hoch
protection-category-very-high-definition = Die Schadensauswirkungen können ein existenziell bedrohliches, katastrophales Ausmaß erreichen.
protection-scenario-law = Verstoß gegen Gesetze, Vorschriften oder Verträge
protection-scenario-law-normal = Verstöße mit geringfügigen Folgen; Vertragsverletzungen mit geringen Strafen.
protection-scenario-law-high = Verstöße mit erheblichen Folgen; Vertragsverletzungen mit hohen Strafen oder Haftung.
protection-scenario-law-very-high = Fundamentaler Verstoß gegen Gesetze; Haftungsschäden, die die Kommune nicht tragen kann.
protection-scenario-self-determination = Beeinträchtigung des informationellen Selbstbestimmungsrechts
protection-scenario-self-determination-normal = Betroffene werden in ihrer Stellung oder ihren wirtschaftlichen Verhältnissen unwesentlich beeinträchtigt.
protection-scenario-self-determination-high = Betroffene werden in ihrer Stellung oder ihren wirtschaftlichen Verhältnissen erheblich beeinträchtigt.
protection-scenario-self-determination-very-high = Gefahr für Leib, Leben oder persönliche Freiheit der Betroffenen.
protection-scenario-physical-integrity = Beeinträchtigung der persönlichen Unversehrtheit
protection-scenario-physical-integrity-normal = Eine Beeinträchtigung erscheint nicht möglich.
protection-scenario-physical-integrity-high = Eine Beeinträchtigung kann nicht absolut ausgeschlossen werden.
protection-scenario-physical-integrity-very-high = Gravierende Beeinträchtigungen sind möglich; Gefahr für Leib und Leben.
protection-scenario-tasks = Beeinträchtigung der Aufgabenerfüllung
protection-scenario-tasks-normal = Wird von den Betroffenen als tolerabel eingeschätzt; Ausfall von mehr als 24 Stunden hinnehmbar.
protection-scenario-tasks-high = Wird von Einzelnen als nicht tolerabel eingeschätzt; Ausfall von höchstens 24 Stunden.
protection-scenario-tasks-very-high = Wird von allen als nicht tolerabel eingeschätzt; Ausfall von höchstens einer Stunde.
protection-scenario-reputation = Negative Innen- oder Außenwirkung
protection-scenario-reputation-normal = Geringe oder nur interne Ansehens- oder Vertrauensbeeinträchtigung.
protection-scenario-reputation-high = Breite Ansehens- oder Vertrauensbeeinträchtigung in der Kommune.
protection-scenario-reputation-very-high = Landes- oder bundesweite Ansehens- oder Vertrauensbeeinträchtigung.
protection-scenario-finance = Finanzielle Auswirkungen
protection-scenario-finance-normal = Der Schaden ist aus laufenden Haushaltsmitteln tragbar. Betrag ist festzulegen.
protection-scenario-finance-high = Der Schaden ist beträchtlich, aber nicht existenzbedrohend. Betrag ist festzulegen.
protection-scenario-finance-very-high = Der Schaden gefährdet die Handlungsfähigkeit der Kommune. Betrag ist festzulegen.
graph-file-name = abhaengigkeiten
graph-file-title = Abhängigkeitsgraph mit { $count } Zielobjekten
