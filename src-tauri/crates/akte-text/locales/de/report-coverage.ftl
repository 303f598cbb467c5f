### Bericht: Abdeckung der Regelwerke.

report-description-coverage = Was die Antworten und Nachweise eines Informationsverbunds von Art. 32 DSGVO, Anhang A der ISO/IEC 27001, Edition 2023 und Grundschutz++ abdecken, über welche Beziehung, und mit welchen Maßnahmen das meiste übrige geschlossen wird.
frameworks-summary-title = Was noch offen ist
frameworks-open = Offene Anforderungen aller Regelwerke
frameworks-open-measures = Offene Maßnahmen
frameworks-set = Maßnahmen, die etwas schließen
frameworks-closed = Anforderungen, die sie zusammen schließen
frameworks-set-found = Auswahl
frameworks-overview-title = Regelwerke nebeneinander
frameworks-lead = Am { $date } sind { $count } Regelwerke verglichen. Unmittelbar abgedeckt ist, was selbst mit Ja beantwortet ist; ganz oder teilweise, was über eine Zuordnung von etwas Umgesetztem umfasst wird; berührt, was sich damit nur überschneidet. Die eigene Antwort geht jeder Zuordnung vor.
frameworks-none = Es ist kein Regelwerk zu vergleichen.
frameworks-details-title = Regelwerke im Einzelnen
frameworks-gaps = Durch nichts abgedeckt
frameworks-gap-labels = Anforderungen ohne Abdeckung
frameworks-gaps-many = Mehr als 200; Fenster und Kommandozeile nennen sie einzeln.
frameworks-requirements = Abgedeckte Anforderungen
frameworks-requirement = Anforderung
frameworks-through = über
frameworks-more-sources = weitere
frameworks-measures = Maßnahmen, die am meisten schließen, über alle Regelwerke
frameworks-measure = Maßnahme
