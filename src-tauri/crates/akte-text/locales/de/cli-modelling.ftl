### Texte der Kommandozeile zu Modellierung und Anforderungspaket.

cli-value-module = BAUSTEIN
cli-value-model-state = STAND
cli-value-order = REIHENFOLGE
cli-value-package-step = SCHRITT
cli-value-basis = GRUNDLAGE
cli-value-param-value = PARAMETER=WERT

cli-model = Modelliert einen Informationsverbund nach Edition 2023: Bausteine und Zielobjekte.
cli-model-example = akte model propose --accept --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-model-list = Listet die Bausteine mit ihren Zielobjekten auf, R1 vor R2 vor R3.
cli-model-list-example = akte model list --order R1 --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-model-list-arg-states = Nur dieser Stand: relevant, not_relevant, proposed oder open; mehrfach möglich
cli-model-list-arg-orders = Nur diese Reihenfolge: R1, R2 oder R3; mehrfach möglich
cli-model-list-arg-object = Nur dieses Zielobjekt
cli-model-propose = Zeigt Vorschläge mit ihrem Grund oder übernimmt sie.
cli-model-propose-example = akte model propose --object Dateiserver --accept --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-model-propose-arg-object = Nur Vorschläge für dieses Zielobjekt
cli-model-propose-arg-module = Nur Vorschläge für diesen Baustein
cli-model-propose-arg-accept = Übernimmt alle gezeigten Vorschläge in einem Schritt
cli-model-propose-arg-contact = Ansprechpartner für die übernommenen Bausteine
cli-model-set = Entscheidet, ob Bausteine an Zielobjekten relevant sind; „nicht relevant“ braucht eine Begründung.
cli-model-set-example = akte model set CON.7 --relevant no --reason "Niemand reist ins Ausland" --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-model-set-more = Ohne Zielobjekt gilt die Entscheidung für den Informationsverbund als Ganzes; „nicht relevant“ bedeutet dort, dass der Baustein nirgends angewendet ist.
cli-model-set-arg-modules = Nummer des Bausteins; mehrfach möglich
cli-model-set-arg-relevant = Ob der Baustein relevant ist: yes oder no
cli-model-set-arg-reason = Begründung
cli-model-set-arg-contact = Ansprechpartner
cli-model-set-arg-risk-note = Risikoanalyse, die einen benutzerdefinierten Baustein begründet
cli-model-set-arg-decided-by = Wer entschieden hat
cli-model-set-arg-decided-on = Wann entschieden wurde
cli-model-set-arg-clear = Nimmt die Entscheidung zurück
cli-model-apply = Wendet ein Profil an: ergänzt Entscheidungen und ändert keine vorhandene Antwort oder Entscheidung.
cli-model-apply-example = akte model apply --module ORP.1 --module SYS.2.1 --name "Profil Basis" --dry-run --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-model-apply-arg-catalog = Katalog, zu dem ein Profil aufgelöst wurde
cli-model-apply-arg-modules = Nummer eines Bausteins des Profils; mehrfach möglich
cli-model-apply-arg-name = Bezeichnung des Profils; ohne Angabe der Titel des Katalogs
cli-model-apply-arg-dry-run = Zeigt nur, was geschähe
cli-model-matrix = Zeigt je Zielobjekt die angewendeten und die vorgeschlagenen Bausteine.
cli-model-matrix-example = akte model matrix --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-model-points = Listet auf, was der Modellierung fehlt.
cli-model-points-example = akte model points --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key

cli-package = Bearbeitet das Anforderungspaket eines Informationsverbunds nach Grundschutz++.
cli-package-example = akte package category --proposed --municipality Neustadt --akte Akte --key-file akte.key
cli-package-show = Zeigt das Anforderungspaket im Überblick, nach seinen vier Schritten.
cli-package-show-example = akte package show --municipality Neustadt --akte Akte --key-file akte.key
cli-package-list = Listet die Anforderungen des Pakets je Zielobjekt auf.
cli-package-list-example = akte package list --step process --undecided --municipality Neustadt --akte Akte --key-file akte.key
cli-package-list-arg-steps = Nur dieser Schritt: methodology, category, process oder addition; mehrfach möglich
cli-package-list-arg-object = Nur dieses Zielobjekt
cli-package-list-arg-undecided = Nur Anforderungen, über deren Relevanz nicht entschieden ist
cli-package-list-arg-struck-out = Nur gestrichene Anforderungen
cli-package-list-arg-unmet = Nur Anforderungen, deren Abhängigkeit nicht erfüllt ist
cli-package-strike = Streicht Anforderungen ohne Zielobjektkategorie an einem Prozess, mit Begründung.
cli-package-strike-example = akte package strike DEV.1.1 --object Ausweiswesen --reason "Keine eigene Entwicklung" --municipality Neustadt --akte Akte --key-file akte.key
cli-package-strike-arg-reason = Begründung
cli-package-keep = Bestätigt, dass Anforderungen ohne Zielobjektkategorie an einem Prozess relevant sind.
cli-package-keep-example = akte package keep NOT.1.1 --object Ausweiswesen --municipality Neustadt --akte Akte --key-file akte.key
cli-package-keep-arg-reason = Begründung
cli-package-add = Ergänzt Anforderungen an einem Zielobjekt.
cli-package-add-example = akte package add KONF.2.1 --object Meldewesen --basis contract --reason "Anlage 2 des Vertrags" --municipality Neustadt --akte Akte --key-file akte.key
cli-package-add-arg-basis = Grundlage: asset_without, law, contract oder risk
cli-package-add-arg-reason = Begründung
cli-package-add-arg-values = Wert, den ein Parameter an diesem Zielobjekt haben muss; mehrfach möglich
cli-package-clear = Nimmt Entscheidungen über Anforderungen zurück.
cli-package-clear-example = akte package clear DEV.1.1 --object Ausweiswesen --municipality Neustadt --akte Akte --key-file akte.key
cli-package-categories = Listet die Zielobjekte mit ihren Kategorien auf.
cli-package-categories-example = akte package categories --municipality Neustadt --akte Akte --key-file akte.key
cli-package-category = Ordnet Zielobjekten Kategorien zu.
cli-package-category-example = akte package category "Server Rathaus" --add Hostsysteme --municipality Neustadt --akte Akte --key-file akte.key
cli-package-category-arg-add = Kategorie, die dazukommt; mehrfach möglich
cli-package-category-arg-remove = Kategorie, die entfällt; mehrfach möglich
cli-package-category-arg-proposed = Ordnet Zielobjekten ohne Kategorie die vorgeschlagenen zu; ohne Zielobjekt allen
cli-package-points = Listet auf, was dem Anforderungspaket fehlt.
cli-package-points-example = akte package points --municipality Neustadt --akte Akte --key-file akte.key

cli-report-a3 = Erstellt A.3, die Modellierung.
cli-report-a3-example = akte report a3 --out A3.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-requirement-package = Erstellt das Anforderungspaket (Grundschutz++).
cli-report-requirement-package-example = akte report requirement_package --out Paket.pdf --municipality Neustadt --akte Akte --key-file akte.key

cli-out-order = Folge
cli-out-module = Baustein
cli-out-modules = Bausteine
cli-out-relevance = Relevanz
cli-out-contact = Ansprechpartner
cli-out-answered = Beantwortet
cli-out-proposed = Vorgeschlagen
cli-out-point = Offener Punkt
cli-out-step = Schritt
cli-out-struck-out = Gestrichen
cli-out-undecided = Nicht entschieden
cli-out-implemented = Umgesetzt
cli-out-category = Kategorie
cli-out-inherited = Geerbt
cli-out-param-values = Parameterwerte
cli-out-unmet = Abhängigkeit nicht erfüllt
cli-out-model-changed = { $count ->
    [one] Eine Entscheidung geändert.
   *[other] { $count } Entscheidungen geändert.
}
cli-out-categories-changed = { $count ->
    [one] Eine Zuordnung geändert.
   *[other] { $count } Zuordnungen geändert.
}
cli-out-model-applied = Profil „{ $name }“ angewendet: { $added } Entscheidungen ergänzt, { $kept } vorhandene unverändert.
cli-out-model-would-apply = Profil „{ $name }“ würde { $added } Entscheidungen ergänzen; { $kept } vorhandene blieben unverändert.
cli-out-model-without = Ohne passendes Zielobjekt: { $names }
cli-out-model-unknown = In keinem Katalog in Kraft: { $names }
cli-out-without-category = { $count ->
    [one] Ein Zielobjekt hat noch keine Kategorie.
   *[other] { $count } Zielobjekte haben noch keine Kategorie.
}
