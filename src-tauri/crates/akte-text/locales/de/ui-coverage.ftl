### Fenster: Abdeckung der Regelwerke.

nav-coverage = Abdeckung
frameworks-note = Art. 32 DSGVO, Anhang A, Edition 2023 und Grundschutz++ nebeneinander
frameworks-table = Regelwerke nebeneinander
frameworks-chart = Wie weit das Regelwerk abgedeckt ist
frameworks-total = Anforderungen
frameworks-explain = Was heißt abgedeckt?
frameworks-explain-text = Unmittelbar ist, was selbst mit Ja beantwortet oder in der Erklärung zur Anwendbarkeit umgesetzt ist. Ganz oder teilweise abgedeckt ist, was über eine Zuordnung von etwas Umgesetztem ganz oder zum Teil verlangt wird; berührt ist, was sich mit etwas Umgesetztem überschneidet. Die eigene Antwort geht jeder Zuordnung vor.
frameworks-measures-title = Maßnahmen, die am meisten schließen
frameworks-measures-none = Keine offene Maßnahme dieses Informationsverbunds schließt eine offene Anforderung ganz.
frameworks-gain-count = { $count ->
    [one] schließt 1 offene Stelle
   *[other] schließt { $count } offene Stellen
}
frameworks-requirements-of = Anforderungen: { $name }
frameworks-filter = Abdeckung: alle
frameworks-filters = Anforderungen filtern
frameworks-search = In Nummern und Titeln suchen
frameworks-rows = Anforderungen und wodurch sie abgedeckt sind
frameworks-one = Anforderung und wodurch sie abgedeckt ist
frameworks-no-source = Nichts, was beantwortet ist, entspricht dieser Anforderung. Sie ist für sich zu prüfen.
frameworks-own-first = Die eigene Antwort zählt; die Zuordnungen stehen zum Vergleich hier.
frameworks-way = über { $label }
frameworks-evidence-count = { $count ->
    [0] kein gültiger Nachweis
    [one] 1 gültiger Nachweis
   *[other] { $count } gültige Nachweise
}
frameworks-read = Im Katalog lesen
