### Ansicht „Risiken“.

nav-risks = Risiken
search-kind-risk = Risiken
search-kind-additional-threat = Zusätzliche Gefährdungen
shortcut-threat-direct = Gefährdung als direkt relevant beurteilen
shortcut-threat-indirect = Gefährdung als indirekt relevant beurteilen
shortcut-threat-not-relevant = Gefährdung als nicht relevant beurteilen
risks-parts = Teile der Risikoanalyse
risks-part-list = Risiken
risks-part-objects = Zielobjekte und Gefährdungen
risks-one = Risiko
risks-object-one = Zielobjekt
risks-title = Risiken
risks-count = { $count ->
    [one] 1 Risiko
   *[other] { $count } Risiken
}
risks-objects-count = { $count ->
    [one] 1 Zielobjekt
   *[other] { $count } Zielobjekte
}
risks-not-rated = nicht eingeschätzt
risks-step-none = – nicht eingeschätzt –
risks-frequency = Eintrittshäufigkeit
risks-damage = Schadenshöhe
risks-category = Risikokategorie
risks-stage = Matrix zeigt
risks-stage-before = Risiken ohne zusätzliche Maßnahmen
risks-stage-after = Restrisiken
risks-matrix = Risikomatrix
risks-matrix-corner = Schaden \ Häufigkeit
risks-matrix-field = Kategorie für { $frequency } und { $damage }
risks-matrix-missing = { $count ->
    [one] In keinem Feld liegt 1 Risiko, das vermieden oder nicht eingeschätzt ist.
   *[other] In keinem Feld liegen { $count } Risiken, die vermieden oder nicht eingeschätzt sind.
}
risks-field-clear = Alle Felder zeigen
risks-filters = Filter
risks-filter-text = Zielobjekt, Gefährdung, Eigentümer
risks-filter-treatment = Jede Behandlung
risks-filter-what = Was gezeigt wird
risks-filter-all = Alle Risiken
risks-filter-open = Mit offenen Punkten
risks-filter-unaccepted = Restrisiko zu akzeptieren
risks-filter-observed = Unter Beobachtung
risks-object = Zielobjekt
risks-threat = Gefährdung
risks-before = Risiko ohne zusätzliche Maßnahmen
risks-before-short = Risiko
risks-treatment = Behandlung
risks-treatment-none = – keine –
risks-residual = Restrisiko
risks-avoided = vermieden
risks-owner = Risikoeigentümer
risks-accepted-short = Akzeptiert
risks-points = Offene Punkte
risks-points-short = Offen
risks-empty = Noch kein Risiko
risks-empty-text = Hier stehen die Gefährdungen, die an einem Zielobjekt direkt relevant sind. Beurteilen Sie zuerst die Gefährdungen der Zielobjekte.
risks-empty-filtered = Kein Risiko passt zum Filter
risks-judge-first = Gefährdungen beurteilen
risks-scheme-edit = Stufen und Matrix
risks-scheme = Stufen, Kategorien und Matrix
risks-scheme-proposed = Noch nicht festgelegt: Vorgeschlagen ist das Beispiel des BSI-Standards 200-3.
risks-frequency-add = Häufigkeit ergänzen
risks-damage-add = Schadenshöhe ergänzen
risks-step-name = Name
risks-step-definition = Bedeutung
risks-step-remove = Stufe „{ $name }“ entfernen
risks-categories = Risikokategorien
risks-category-add = Kategorie ergänzen
risks-category-remove = Kategorie „{ $name }“ entfernen
risks-acceptable = Ohne Behandlung tragbar
risks-scheme-preview = Auswirkungen zeigen
risks-scheme-changes = { $count ->
    [one] Eine Einschätzung wechselt die Kategorie.
   *[other] { $count } Einschätzungen wechseln die Kategorie.
}
risks-scheme-falls = Felder, die niedriger eingestuft sind als ein selteneres oder geringeres
risks-step-in-use = { $count ->
    [one] Die Stufe „{ $name }“ wird von einem Risiko verwendet
   *[other] Die Stufe „{ $name }“ wird von { $count } Risiken verwendet
}
risks-replace-by = „{ $name }“ ersetzen durch
risks-replace-choose = – Stufe wählen –
risks-to-overview = Zur Gefährdungsübersicht
risks-to-objects = Zu den Zielobjekten
risks-relevance = Relevanz
risks-comment = Kommentar
risks-affected = Betroffene Grundwerte
risks-requirements = Anforderungen, die dagegen wirken: { $count }
risks-description = Was geschehen kann
risks-assessment = Bewertung
risks-transferred-to = Übertragen auf
risks-avoided-how = Wie das Risiko vermieden wird
risks-treatment-reason = Begründung der Behandlung
risks-basis = Das Risiko einer Basis-Anforderung kann nicht akzeptiert werden: { $labels }
risks-measures-none = Noch keine Maßnahme mindert dieses Risiko.
risks-acceptance-withdrawn = { $count ->
    [one] Gespeichert. Eine Akzeptanz wurde zurückgenommen, weil sich das Risiko geändert hat.
   *[other] Gespeichert. { $count } Akzeptanzen wurden zurückgenommen, weil sich die Risiken geändert haben.
}
risks-residual-later = Das Restrisiko folgt aus der Behandlung.
risks-residual-avoided = Das Risiko ist vermieden; es bleibt keines.
risks-accepted = Akzeptiert von { $name } am { $date }
risks-acceptance-withdraw = Akzeptanz zurücknehmen
risks-accepted-by = Akzeptiert von
risks-accepted-on = Akzeptiert am
risks-acceptance-reason = Begründung der Akzeptanz
risks-accept = Restrisiko akzeptieren
risks-watch = Überprüfung und Beobachtung
risks-review = Überprüfung am
risks-observed = Unter Beobachtung
risks-observed-by = Beobachtet von
risks-trigger = Auslöser für eine neue Behandlung
risks-judge = Gefährdungen beurteilen
risks-standing = Stand
risks-covered-by = Untersucht mit
risks-need = Schutzbedarf
risks-judged = Beurteilt
risks-judged-of = { $judged } von { $threats } Gefährdungen beurteilt
risks-named = Von Anforderungen genannt
risks-occasion = Anlass
risks-by-need = Der Schutzbedarf „{ $need }“ verlangt eine Risikoanalyse.
risks-occasion-other = Weiterer Anlass
risks-occasion-none = – keiner –
risks-occasion-reason = Begründung
risks-occasion-save = Anlass speichern
risks-analysis = Durchführung
risks-analysed-by = Durchgeführt von
risks-analysed-on = Durchgeführt am
risks-bulk = Ausgewählte Gefährdungen beurteilen
risks-bulk-apply = Beurteilen
risks-not-judged = nicht beurteilt
risks-source = Grund der Betrachtung
risks-objects-due = Zu untersuchende Zielobjekte
risks-objects-open = Mit offenen Punkten
risks-objects-all = Alle Zielobjekte
risks-objects-empty = Kein Zielobjekt verlangt eine Risikoanalyse
risks-objects-empty-text = Zielobjekte mit erhöhtem Schutzbedarf erscheinen von selbst; andere nehmen Sie unter „Alle Zielobjekte“ mit einem Anlass auf.
threats-own = Zusätzliche Gefährdungen
threats-own-text = Gefährdungen, die der Katalog der 47 elementaren nicht nennt. Sie lassen sich an jedem Zielobjekt beurteilen.
threats-own-judged = { $count ->
    [one] An einem Zielobjekt beurteilt
   *[other] An { $count } Zielobjekten beurteilt
}
threats-edit = „{ $title }“ bearbeiten
threats-remove = „{ $title }“ entfernen
threats-change = Gefährdung ändern
threats-add = Neue Gefährdung
threats-code = Nummer
threats-code-hint = Leer: nächste freie
threats-title = Titel
threats-description = Was geschehen kann
threats-filter-text = Nummer oder Titel der Gefährdung
threats-filter-open = Nur nicht beurteilte
threats-title-overview = Gefährdungsübersicht
threats-empty = Keine Gefährdung passt zum Filter
threats-judge-first = Bitte zuerst die Relevanz beurteilen; der Kommentar gehört zur Beurteilung.
