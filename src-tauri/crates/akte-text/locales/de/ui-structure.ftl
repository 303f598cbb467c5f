### Texte des Fensters zu Personen, Strukturanalyse und Schutzbedarf.

objects-parts = Teile der Strukturanalyse
objects-part-list = Zielobjekte
objects-part-needs = Schutzbedarf
objects-part-graph = Abhängigkeiten

## Angaben zum Zielobjekt
object-number = Nummer
object-platform = Plattform
object-sort = Art oder Bauform
object-services = Leistungen
object-usage = Betriebszustand
object-unknown = nicht erfasst
object-users = Nutzende und Administration
object-owner = Eigentümer
object-location = Ort
object-since = In Betrieb seit
object-support = Support bis
object-support-ending = Support läuft ab
object-support-ended = Support abgelaufen
object-replaced-by = Ersetzt durch
object-replaced-by-none = Nichts
object-process-kind = Art des Prozesses
object-personal-data = Personenbezogene Daten
object-classification = Vertraulichkeitsstufe
object-carrier = Betreiber
object-address = Netzadresse
object-contract = Vertrag
object-facts = Angaben
object-criticality = Kritikalität
object-dependencies = Abhängigkeiten
object-dependencies-column = Abh.
object-depends-add = Hängt ab von …
object-depends-placeholder = Zielobjekt suchen
object-depends-none-found = Kein Zielobjekt gefunden
object-depends-none = Keine Abhängigkeiten erfasst.
object-depends-kind = Beziehung zu { $name }
object-depends-inherits = vererbt Schutzbedarf
object-depends-remove = Abhängigkeit von { $name } löschen
object-needed-by = wird benötigt von
object-copy = Kopieren …
object-copy-title = Zielobjekt kopieren
object-copy-name = Name der Kopie
object-copy-with-answers = Antworten, Maßnahmen und Nachweise mitkopieren
object-copy-do = Kopieren
object-split = Teilen …
object-split-title = Objekte aus der Gruppe herauslösen
object-split-name = Name des neuen Zielobjekts
object-split-count = Wie viele Objekte
object-split-hint = Höchstens { $count }; Antworten, Abhängigkeiten und Schutzbedarf gelten für sie weiter.
object-split-do = Teilen
object-merge = Zusammenlegen …
object-merge-title = Mit „{ $name }“ zusammenlegen
object-merge-text = Antworten, Maßnahmen, Nachweise, Abhängigkeiten und Schutzbedarf gehen auf „{ $name }“ über. Das gewählte Zielobjekt verschwindet.
object-merge-other = Zielobjekt, das darin aufgeht
object-merge-winner = Wo beide Verschiedenes sagen
object-merge-winner-ask = ablehnen
object-merge-winner-kept = gilt „{ $name }“
object-merge-winner-merged = gilt das andere
object-merge-do = Zusammenlegen
object-merge-none = Es gibt kein weiteres Zielobjekt dieser Art.
object-merged = Zusammengelegt: { $answers } Antworten, { $measures } Maßnahmen, { $evidence } Nachweise, { $dependencies } Abhängigkeiten.

## Schutzbedarf
needs-count = { $count ->
    [one] 1 Zielobjekt
   *[other] { $count } Zielobjekte
}
needs-filters = Schutzbedarf filtern
needs-filter-text = Name, Nummer
needs-filter-all = Alle
needs-filter-risk = Mit Risikoanalyse
needs-filter-missing = Nicht festgestellt
needs-filter-what = Welche Zielobjekte
needs-empty = Noch kein Schutzbedarf
needs-empty-text = Stellen Sie den Schutzbedarf an Geschäftsprozessen, Informationen und Anwendungen fest. Was davon abhängt, erbt ihn.
needs-empty-filtered = Kein Zielobjekt passt zu diesen Filtern
needs-total = Gesamt
needs-risk-analysis = Risikoanalyse
needs-scheme-edit = Kategorien …
needs-one = Schutzbedarf des Zielobjekts
needs-missing = nicht festgestellt
needs-inherited = geerbt von { $name }
needs-own = Kategorie
needs-own-none = keine eigene
needs-scenario = Schadensszenario
needs-scenario-none = nicht angegeben
needs-reason = Begründung
needs-effect = Effekt
needs-effect-none = keiner
needs-effect-category = Kategorie durch den Effekt
needs-effect-reason = Begründung des Effekts
needs-effect-save = Effekt übernehmen
needs-decided-by = Entschieden von
needs-decided-on = Entschieden am
needs-way = Weg
needs-way-group = ist Gruppe von
needs-way-reason = Begründung dort: { $reason }
needs-cycle = Kreis von Abhängigkeiten: { $members }
needs-critical = Kritische Verbindung
needs-to-object = Zum Zielobjekt
scheme-title = Schutzbedarfskategorien und Schadensszenarien
scheme-proposed = Noch nicht festgelegt: Das Programm schlägt diese Fassung vor. Speichern legt sie fest.
scheme-categories = Kategorien, von niedrig nach hoch
scheme-category-name = Name der Kategorie
scheme-category-definition = Bedeutung
scheme-category-risk = verlangt eine Risikoanalyse
scheme-category-add = Kategorie hinzufügen
scheme-category-remove = Kategorie „{ $name }“ entfernen
scheme-scenarios = Schadensszenarien mit Schwellen
scheme-scenario-name = Name des Szenarios
scheme-scenario-add = Szenario hinzufügen
scheme-scenario-remove = Szenario „{ $name }“ entfernen
scheme-threshold = Schwelle für „{ $name }“
scheme-decided-by = Festgelegt von
scheme-decided-on = Festgelegt am

## Graph
graph-label = Abhängigkeitsgraph mit { $objects } Zielobjekten und { $dependencies } Abhängigkeiten
graph-note = { $objects } Zielobjekte, { $dependencies } Abhängigkeiten
graph-isolated = { $count } ohne Abhängigkeiten sind nicht gezeigt
graph-cycles = Kreise:
graph-focus = Ausgehend von
graph-focus-all = Alle Zielobjekte
graph-zoom-in = Vergrößern
graph-zoom-out = Verkleinern
graph-zoom-fit = Einpassen
graph-export = Als SVG speichern
graph-filters = Graph filtern
graph-empty = Noch keine Abhängigkeiten
graph-empty-text = Verknüpfen Sie ein Zielobjekt mit dem, wovon es abhängt: im Detail eines Zielobjekts, Abschnitt „Abhängigkeiten“.

## Offene Punkte
points-none = Nichts ist offen
points-what = Was fehlt
points-object = Zielobjekt
points-subject = Worum es geht

## Personen
persons-title = Personen
person-new = Neue Person
person-edit = Person bearbeiten
person-edit-one = { $name } bearbeiten
persons-none = Noch keine Personen. Erfassen Sie, wer für Informationssicherheit, Datenschutz und IT zuständig ist.
person-name = Name
person-position = Funktion
person-unit = Amt oder Firma
person-email = E-Mail
person-phone = Telefon
person-external = extern
person-superior = Berichtet an
person-superior-none = Niemanden
person-roles = Rollen
person-role-none = keine
person-role-holds = Inhaber
person-role-deputy = Vertretung
person-delete = Person löschen

## Abgrenzung
domain-boundary = Abgrenzung
domain-short-name = Kurzbezeichnung
domain-purpose = Zweck
domain-approach = Absicherung
domain-approach-none = nicht festgelegt
domain-organisational = Organisatorische Abgrenzung
domain-technical = Technische Abgrenzung
domain-infrastructural = Infrastrukturelle Abgrenzung
domain-interfaces = Schnittstellen nach außen
domain-part-of = Teil von
domain-part-of-none = Eigenständig
domain-network-plan = Bereinigter Netzplan
domain-network-plan-none = nicht erfasst
domain-network-plan-hint = Ein Nachweis; fügen Sie den Netzplan zuerst unter „Nachweise“ hinzu.
domain-exclusions = Ausgenommen
domain-exclusion-subject = Was ausgenommen ist
domain-exclusion-reason = Begründung
domain-exclusion-add = Ausnahme hinzufügen
domain-exclusion-remove = Ausnahme { $number } entfernen
domain-release = Freigabe
domain-released-version = Version
domain-released-by = Freigegeben von
domain-released-on = Freigegeben am

## Felder der Historie
field-unit = Amt oder Firma
field-external = Extern
field-superior-id = Berichtet an
field-roles = Rollen
field-short-name = Kurzbezeichnung
field-purpose = Zweck
field-approach = Absicherung
field-organisational-boundary = Organisatorische Abgrenzung
field-technical-boundary = Technische Abgrenzung
field-infrastructural-boundary = Infrastrukturelle Abgrenzung
field-interfaces = Schnittstellen
field-exclusions = Ausgenommen
field-part-of-id = Teil von
field-network-plan-id = Netzplan
field-released-version = Freigegebene Version
field-number = Nummer
field-platform = Plattform
field-usage = Betriebszustand
field-users = Nutzende
field-location = Ort
field-in-service-since = In Betrieb seit
field-support-ends-on = Support bis
field-replaced-by-id = Ersetzt durch
field-process-kind = Art des Prozesses
field-personal-data = Personenbezogene Daten
field-carrier = Betreiber
field-network-address = Netzadresse
field-contract = Vertrag
field-external-connection = Außenverbindung
field-carries-high-need = Überträgt erhöhten Schutzbedarf
field-excludes-high-need = Darf erhöhten Schutzbedarf nicht übertragen
field-needed-in-production = Für den Betrieb notwendig
field-from-id = Zielobjekt
field-to-id = Hängt ab von
field-inherits = Vererbung
field-decided-by = Entschieden von
field-decided-on = Entschieden am
field-categories = Kategorien
field-scenarios = Schadensszenarien
field-category = Kategorie
field-scenario = Schadensszenario
field-effect = Effekt
field-effect-category = Kategorie durch Effekt
field-effect-reason = Begründung des Effekts
search-kind-person = Personen

## Inventar importieren
inventory-import = Inventar importieren
inventory-title = Inventar importieren: { $file }
inventory-required = { $title } (nötig)
inventory-column = Spalte { $letter }
inventory-kinds = Arten von Zielobjekten
inventory-kind-none = keine
inventory-kind-otherwise = Art, wenn eine Zeile keine nennt
inventory-kind-otherwise-hint = Für ein Inventar, das nur eine Art führt, z. B. nur IT-Systeme.
inventory-words-text = Diese Wörter nennt das Inventar als Art. Was sie bedeuten, ist nach dem Wort vorgeschlagen.
inventory-word = Wort
inventory-word-rows = Zeilen
inventory-word-of = Art für „{ $word }“
inventory-needed = Ordnen Sie eine Spalte dem Namen zu, und eine der Art oder wählen Sie eine Art für alle Zeilen.
inventory-counts = { $added } neu, { $changed } geändert, { $same } unverändert.
inventory-dependencies = { $count ->
    [one] Eine neue Abhängigkeit.
   *[other] { $count } neue Abhängigkeiten.
}
inventory-needs = { $count ->
    [one] Eine Angabe zum Schutzbedarf.
   *[other] { $count } Angaben zum Schutzbedarf.
}
inventory-categories = { $count ->
    [one] Eine neue Zielobjektkategorie.
   *[other] { $count } neue Zielobjektkategorien.
}
inventory-refused = { $count ->
    [one] Ein Fehler: Solange er besteht, wird nichts übernommen.
   *[other] { $count } Fehler: Solange sie bestehen, wird nichts übernommen.
}
inventory-rows = Zielobjekte, wie sie übernommen werden
inventory-row = Zeile
inventory-fate = Ergebnis
inventory-fate-added = neu
inventory-fate-changed = geändert
inventory-fate-same = unverändert
inventory-mapping-missing = Diese Spalten der Zuordnung hat das Inventar nicht:
inventory-first = Die ersten { $shown } von { $total }.
inventory-done = { $rows } Zeilen gelesen, { $changed } Einträge neu oder geändert. Rückgängig mit einem Schritt.
graph-export-png = Als PNG speichern
