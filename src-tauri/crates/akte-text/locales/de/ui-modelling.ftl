### Texte des Fensters zu Modellierung und Anforderungspaket.

objects-part-modelling = Modellierung
model-parts = Teile der Modellierung
model-part-modules = Bausteine
model-part-matrix = Matrix
model-part-package = Anforderungspaket
model-part-categories = Zielobjektkategorien
model-none = Hier gibt es nichts zu modellieren
model-none-text = Modelliert werden Informationsverbünde nach Edition 2023 und Grundschutz++.
model-one = Baustein an einem Zielobjekt
model-count = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
}
model-accept = Vorschläge übernehmen ({ $count })
model-accepted = { $count ->
    [one] Ein Vorschlag übernommen.
   *[other] { $count } Vorschläge übernommen.
}
model-filters = Bausteine filtern
model-filter-text = Baustein, Zielobjekt, Begründung
model-filter-state = Jeder Stand
model-filter-undecided = Nicht entschieden
model-filter-decided = Entschieden
model-filter-order = Jede Reihenfolge
model-column-order = Folge
model-column-module = Baustein
model-column-title = Titel
model-column-object = Zielobjekt
model-column-answered = Beantwortet
model-relevance = Relevanz
model-relevance-undecided = Nicht entschieden
model-reason = Begründung
model-reason-needed = Ohne Begründung wird kein Baustein ausgeschlossen.
model-refuse = Als nicht relevant festhalten
model-contact = Ansprechpartner
model-risk-note = Risikoanalyse
model-risk-note-hint = Was die Risikoanalyse sagt, das diesen Baustein nötig macht
model-user-defined = Benutzerdefiniert
model-decision = Entscheidung
model-nowhere = nirgends
model-requirements = Anforderungen
model-requirements-text = { $answered } von { $total } Anforderungen, die die Vorgehensweise hier verlangt, sind beantwortet.
model-to-check = In der Prüfung öffnen
model-elsewhere = Weitere Zielobjekte
model-apply-elsewhere = Auch anwenden auf
model-apply-elsewhere-choose = Zielobjekt wählen …
model-empty = Keine Bausteine
model-empty-text = Bausteine kommen aus dem Kompendium oder aus eigenen Katalogen, die im Informationsverbund in Kraft sind.
model-empty-filtered = Kein Baustein entspricht dem Filter
model-matrix-all = Alle Bausteine zeigen
model-matrix-keys = Pfeiltasten bewegen, Eingabe öffnet, J wendet den Baustein an.
shortcut-model-relevant = Baustein ist relevant
shortcut-model-not-relevant = Baustein ist nicht relevant
check-modelled = Was gezeigt wird
check-modelled-here = Hier modellierte
check-modelled-all = Alle Anforderungen

## Profile
profile-open = Profil anwenden …
profile-title = Profil anwenden
profile-lead = Ein Profil ergänzt Entscheidungen für seine Bausteine. Was schon entschieden oder beantwortet ist, bleibt, wie es ist.
profile-catalog = Katalog eines aufgelösten Profils
profile-catalog-none = Keiner
profile-modules = Bausteine
profile-modules-hint = Nummern, durch Leerzeichen oder Komma getrennt, etwa ISMS.1, ORP.1, SYS.2.1
profile-name = Bezeichnung
profile-look = Vorschau
profile-apply = Anwenden
profile-plan = { $added ->
    [0] Es kommt nichts hinzu.
    [one] Eine Entscheidung kommt hinzu.
   *[other] { $added } Entscheidungen kommen hinzu.
}
profile-plan-kept = { $kept ->
    [0] Zu diesen Bausteinen ist noch nichts entschieden.
    [one] Eine vorhandene Entscheidung bleibt.
   *[other] { $kept } vorhandene Entscheidungen bleiben.
}
profile-added = Was hinzukommt
profile-without = { $count ->
    [one] Zu diesem Baustein gibt es kein passendes Zielobjekt: { $names }
   *[other] Zu diesen { $count } Bausteinen gibt es kein passendes Zielobjekt: { $names }
}
profile-unknown = In keinem Katalog in Kraft: { $names }
profile-applied = { $count ->
    [one] Profil angewendet: eine Entscheidung ergänzt.
   *[other] Profil angewendet: { $count } Entscheidungen ergänzt.
}

## Anforderungspaket
pack-one = Anforderung des Pakets
pack-steps = Schritte des Anforderungspakets
pack-step-undecided = { $count } nicht entschieden
pack-step-implemented = { $count } umgesetzt
pack-count = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
}
pack-not-begun = Das Anforderungspaket gilt in der Prüfung, sobald Zielobjekte Kategorien haben.
pack-begin = Kategorien zuordnen
pack-filters = Anforderungspaket filtern
pack-filter-text = Nummer, Titel, Zielobjekt
pack-filter-object = Jedes Zielobjekt
pack-filter-what = Was gezeigt wird
pack-filter-all = Alle
pack-filter-undecided = Nicht entschieden
pack-filter-struck-out = Gestrichen
pack-filter-unmet = Abhängigkeit nicht erfüllt
pack-column-step = Herkunft
pack-by-category = Kategorie
pack-inherited-from = Geerbt über
pack-undecided = Über die Relevanz für diesen Prozess ist noch nicht entschieden.
pack-undecided-short = Offen
pack-decided = { $who }, { $when }
pack-keep = Relevant
pack-nothing-to-decide = Unter den ausgewählten Anforderungen ist keine, über die je Prozess zu entscheiden ist.
pack-kept = { $count ->
    [one] Eine Anforderung ist relevant.
   *[other] { $count } Anforderungen sind relevant.
}
pack-strike = Streichen
pack-strike-open = Streichen …
pack-strike-title = { $count ->
    [one] Eine Anforderung streichen
   *[other] { $count } Anforderungen streichen
}
pack-strike-lead = Gestrichene Anforderungen gelten für den Prozess nicht. Die Begründung steht im Bericht.
pack-struck = { $count ->
    [one] Eine Anforderung gestrichen.
   *[other] { $count } Anforderungen gestrichen.
}
pack-clear = Entscheidung zurücknehmen
pack-add = Ergänzen
pack-add-open = Anforderung ergänzen …
pack-add-title = Anforderung ergänzen
pack-add-search = Anforderung suchen
pack-add-requirement = Anforderung
pack-add-choose = Wählen …
pack-add-basis = Grundlage
pack-added = Anforderung ergänzt.
pack-params = Parameterwerte
pack-params-here = Wert an diesem Zielobjekt: { $label }
pack-params-unordered = Mehrere Werte gelten, und keiner ist der strengste: bitte entscheiden.
pack-params-strictest = Von mehreren Werten gilt der strengste.
pack-unmet = Abhängigkeit nicht erfüllt
pack-unmet-text = Zählt als nicht umgesetzt, weil Vorausgesetztes nicht umgesetzt ist: { $names }
pack-to-check = In der Prüfung öffnen
pack-empty = Das Anforderungspaket ist leer
pack-empty-text = Ordnen Sie Zielobjekten Kategorien zu; daraus ergeben sich ihre Anforderungen.
pack-empty-filtered = Keine Anforderung entspricht dem Filter
pack-categories = Kategorien
pack-inherited = Geerbt
pack-requirements = Anforderungen
pack-proposed = Vorschlag: { $names }
pack-categories-accept = Vorschläge übernehmen ({ $count })
pack-categories-accepted = { $count ->
    [one] Einem Zielobjekt Kategorien zugeordnet.
   *[other] { $count } Zielobjekten Kategorien zugeordnet.
}
pack-categories-take = Übernehmen
pack-categories-help = Übergeordnete Kategorien gelten von selbst.
pack-category-inherited = { $name } (geerbt)
pack-categories-empty = Keine Zielobjekte
pack-categories-empty-text = Erfassen Sie zuerst die Zielobjekte des Informationsverbunds.
shortcut-pack-keep = Anforderung ist relevant
shortcut-pack-strike = Anforderung streichen

## Änderungsprotokoll und Suche
search-kind-module-decision = Modellierung
search-kind-package-decision = Anforderungspaket
field-module = Baustein
field-relevant = Relevant
field-contact = Ansprechpartner
field-risk-note = Risikoanalyse
field-choice = Entscheidung
field-addition-basis = Grundlage
field-values = Parameterwerte
