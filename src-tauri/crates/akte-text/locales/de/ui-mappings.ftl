### Zuordnungen zwischen Katalogen im Fenster: ansehen, abdecken, Antworten übernehmen.

nav-mappings = Zuordnungen
mappings-parts = Teile der Ansicht
mappings-part-collections = Sammlungen
mappings-part-coverage = Abdeckung
mappings-part-takeover = Antworten übernehmen

## Sammlungen
mappings-count = { $count ->
    [one] eine Sammlung
   *[other] { $count } Sammlungen
}
mappings-empty = Noch keine Zuordnung
mappings-empty-text = Eine Zuordnung sagt, welche Anforderung eines Katalogs welcher eines anderen entspricht. Der mitgelieferten folgen die des BSI: Importieren Sie deren Dateien wie einen Katalog.
mappings-table = Zuordnungen
mappings-column-title = Zuordnung
mappings-column-pairs = Paare
mappings-column-same = Steht
mappings-column-moved = Umnummeriert
mappings-column-gone = Entfallen
mappings-column-unknown = Nicht auflösbar
mappings-column-catalogs = Kataloge
mappings-catalogs-all = alle vorhanden
mappings-catalogs-missing = { $count ->
    [one] einer fehlt
   *[other] { $count } fehlen
}
mapping-one = Zuordnung
mapping-show-pairs = Paare ansehen
mapping-status = Status
mapping-method = Entstanden durch
mapping-description = Beschreibung
mapping-mappings = Welcher Katalog welchem zugeordnet ist
mapping-from = Quelle
mapping-to = Ziel
mapping-catalog-missing = nicht importiert
mapping-counts = { $pairs } Paare: { $same } stehen, { $moved } umnummeriert, { $gone } entfallen
mapping-counts-version = { $count } brauchen die Fassung, für die sie gemacht wurden
mapping-counts-catalog = bei { $count } fehlt ein Katalog
mapping-stale = Was umnummeriert oder entfallen ist
mapping-stale-text = Herausgeber nummerieren um; eine Zuordnung bleibt, wie sie geschrieben wurde. Gefunden wird jede Anforderung über ihre Kennung, nie über die Nummer allein.

## Stand der Herausgeber, wie sie ihn nennen
mapping-collection-status-complete = abgeschlossen
mapping-collection-status-not-complete = unvollständig
mapping-collection-status-draft = Entwurf
mapping-collection-status-deprecated = veraltet
mapping-collection-status-superseded = abgelöst
mapping-made-by-human = Menschen
mapping-made-by-automation = ein Programm
mapping-made-by-hybrid = Menschen und Programm

## Paare
pairs-count = { $count ->
    [one] 1 Paar
   *[other] { $count } Paare
}
pairs-back = Zu den Sammlungen
pairs-filters = Paare filtern
pairs-search = In Nummern und Titeln suchen
pairs-table = Paare der Zuordnung
pairs-column-source = Quelle
pairs-column-source-title = Titel der Quelle
pairs-column-relation = Beziehung
pairs-column-target = Ziel
pairs-column-target-title = Titel des Ziels
pairs-column-place = Stand
pairs-filter-relation = Beziehung: alle
pairs-filter-place = Stand: alle
pair-one = Paar
pair-relation = Beziehung
pair-defaulted = Diese Beziehung hat niemand gewählt: Das Programm, das die Zuordnung schrieb, hat sie eingesetzt.
pair-written = In der Zuordnung
pair-today = Heute
pair-unknown = nicht bekannt
pair-part = Gemeint ist nur ein Teil der Anforderung.
pair-reused = Die alte Nummer { $id } bezeichnet heute eine andere Anforderung. Wer nur nach Nummern sucht, landet dort.
pair-remarks = Bemerkung
pair-through-identifier = Gefunden über die Kennung, die die Zuordnung nennt.
pair-through-version = Gefunden über die Fassung, für die die Zuordnung gemacht wurde: { $versions }.
pair-through-id = Gefunden über die Nummer; dieser Katalog hat keine anderen Kennungen.
pair-place-same = Steht, wo die Zuordnung sagt.
pair-place-moved = Hat heute eine andere Nummer.
pair-place-gone = Steht nicht mehr in der neuesten Fassung; gezeigt wird die letzte, die sie enthielt.
pair-place-needs-version = Der Katalog ist vorhanden, aber nicht die Fassung, für die die Zuordnung gemacht wurde. Nur sie sagt, was die Nummer { $id } meinte. Importieren Sie diese Fassung.
pair-place-no-catalog = Dieser Katalog ist nicht importiert.

## Was die Beziehungen heißen
relation-means-equal-to = Beide verlangen dasselbe, mit denselben Worten.
relation-means-equivalent-to = Beide verlangen dasselbe, mit anderen Worten.
relation-means-superset-of = Die Quelle verlangt alles, was das Ziel verlangt, und noch mehr. Wer die Quelle erfüllt, erfüllt das Ziel.
relation-means-subset-of = Die Quelle verlangt nur einen Teil dessen, was das Ziel verlangt. Wer die Quelle erfüllt, erfüllt das Ziel teilweise.
relation-means-intersects-with = Quelle und Ziel haben etwas gemeinsam, und beide verlangen noch anderes. Wer die Quelle erfüllt, erfüllt das Ziel teilweise.
relation-means-no-relationship = Quelle und Ziel haben nichts gemeinsam.
relation-means-unknown = Dieses Wort kennt OSCAL nicht. Daraus folgt nichts.

## Entsprechungen einer Anforderung
corresponds-title = Entspricht anderswo
corresponds-none = Keine Zuordnung führt von hier in einen anderen Katalog.
corresponds-covers-wholly = ganz abgedeckt
corresponds-covers-partly = teilweise abgedeckt
corresponds-covers-none = nicht abgedeckt
corresponds-as-equal-to = verlangt dasselbe
corresponds-as-equivalent-to = verlangt dasselbe mit anderen Worten
corresponds-as-superset-of = verlangt weniger und ist hier enthalten
corresponds-as-subset-of = verlangt mehr und enthält diese Anforderung
corresponds-as-intersects-with = überschneidet sich mit dieser Anforderung
corresponds-as-no-relationship = hat mit dieser Anforderung nichts gemeinsam
corresponds-as-unknown = steht in unbekannter Beziehung
corresponds-direct = laut „{ $mapping }“
corresponds-through = über { $label } „{ $title }“ ({ $catalog })
corresponds-indirect = Über eine Anforderung dazwischen ({ $count })
corresponds-more = { $count } weitere anzeigen
corresponds-defaulted = Beziehung nicht von Menschen gewählt
corresponds-answer = Antwort in „{ $domain }“

## Abdeckung
coverage-needs-domain = Die Abdeckung zeigt, was die Antworten eines Informationsverbunds anderswo erfüllen. Legen Sie zuerst einen an.
coverage-catalog = Katalog, der abgedeckt werden soll
coverage-nothing = Kein anderer Katalog
coverage-nothing-text = Alle importierten Kataloge gelten in diesem Informationsverbund schon selbst.
coverage-by = Durch die Antworten in „{ $domain }“ zu: { $catalogs }
coverage-none-mapped = Keine Zuordnung führt von diesem Informationsverbund in diesen Katalog: Alle { $total } Anforderungen sind für sich zu prüfen.
coverage-not-mapped = { $count } von { $total } Anforderungen deckt keine Zuordnung ab. Sie sind für sich zu prüfen.
coverage-show-not-mapped = Anzeigen
coverage-all-mapped = Jeder der { $total } Anforderungen entspricht etwas.
coverage-chart = Wie weit der Katalog abgedeckt ist
coverage-chart-relation = Anforderungen, die abdecken
coverage-chart-all = Alle Anforderungen
coverage-chart-count = Anforderungen
coverage-chart-share = Anteil
coverage-filters = Abdeckung filtern
coverage-search = In Nummern und Titeln suchen
coverage-filter-state = Abdeckung: alle
coverage-filter-relation = Beziehung: alle
coverage-table = Anforderungen und was sie abdeckt
coverage-count = { $count ->
    [one] 1 Anforderung
   *[other] { $count } Anforderungen
}
coverage-column-state = Abgedeckt
coverage-column-by = Durch
coverage-more = { $list } und { $count } weitere
coverage-one = Anforderung und was sie abdeckt
coverage-read = Im Katalog lesen
coverage-covered-by = Abgedeckt durch
coverage-not-mapped-one = Keine Zuordnung nennt etwas, das dieser Anforderung entspricht. Sie ist für sich zu prüfen.
coverage-steps = über eine Anforderung dazwischen
coverage-state-wholly-means = Eine erfüllte Anforderung verlangt alles, was diese verlangt.
coverage-state-partly-means = Was erfüllt ist, erfüllt diese Anforderung nur teilweise. Der Rest ist zu prüfen.
coverage-state-open-means = Ihr entspricht etwas, aber die Antwort dort erfüllt noch nichts.

## Antworten übernehmen
takeover-from = Geprüfter Informationsverbund
takeover-to = Übernehmen in
takeover-new-domain = Neuer Informationsverbund …
takeover-needs-two = Zum Übernehmen braucht es einen geprüften Informationsverbund
takeover-needs-two-text = Wählen Sie den Informationsverbund, dessen Antworten Sie übernehmen wollen, zum Beispiel den nach Edition 2023 geprüften, und einen zweiten nach Grundschutz++.
takeover-figure-carried = ohne Prüfung übernehmbar
takeover-figure-check = teilweise abgedeckt, zu prüfen
takeover-figure-answered = schon beantwortet
takeover-figure-open = zugeordnet, Quelle ohne Antwort
takeover-figure-not-mapped = von keiner Zuordnung abgedeckt
takeover-show = Liste
takeover-show-proposals = Vorschläge ({ $count })
takeover-show-not-mapped = Von keiner Zuordnung abgedeckt ({ $count })
takeover-show-left-behind = Alte Antworten ohne Ziel ({ $count })
takeover-not-mapped-text = Für diese Anforderungen nennt keine Zuordnung eine Quelle. Sie sind neu zu prüfen.
takeover-left-behind-text = Diese Anforderungen sind beantwortet, führen aber zu keiner im Ziel. Ihre Antworten bleiben, wo sie sind.
takeover-filters = Vorschläge filtern
takeover-search = In Nummern und Titeln suchen
takeover-filter-relation = Beziehung: alle
takeover-filter-relation-count = { $relation } ({ $count })
takeover-filter-carried = Vorschlag: alle
takeover-filter-only-carried = ohne Prüfung
takeover-filter-only-check = zu prüfen
takeover-table = Vorschläge zur Übernahme
takeover-rest-table = Anforderungen ohne Vorschlag
takeover-column-object = Zielobjekt
takeover-column-sources = Aus
takeover-column-relation = Beziehung
takeover-column-proposal = Vorschlag
takeover-column-check = Prüfen
takeover-column-links = Kommt mit
takeover-check-yes = zu prüfen
takeover-links = { $measures ->
    [0] { $evidence ->
        [0] –
        [one] 1 Nachweis
       *[other] { $evidence } Nachweise
    }
    [one] { $evidence ->
        [0] 1 Maßnahme
        [one] 1 Maßnahme, 1 Nachweis
       *[other] 1 Maßnahme, { $evidence } Nachweise
    }
   *[other] { $evidence ->
        [0] { $measures } Maßnahmen
        [one] { $measures } Maßnahmen, 1 Nachweis
       *[other] { $measures } Maßnahmen, { $evidence } Nachweise
    }
}
takeover-links-offered = auf Wunsch: { $links }
takeover-none = Kein Vorschlag
takeover-none-text = Was sich übernehmen lässt, ist übernommen, oder die alten Anforderungen sind noch nicht beantwortet.
takeover-none-filtered = Kein Vorschlag passt zum Filter
takeover-none-filtered-text = Ändern Sie den Filter, oder heben Sie ihn auf.
takeover-with-offered = Auch Maßnahmen und Nachweise von nur teilweise passenden Anforderungen verknüpfen
takeover-accept-all = Alle { $count } übernehmen
takeover-accept-shown = Die { $count } angezeigten übernehmen
takeover-accept-selected = { $count ->
    [one] Den ausgewählten übernehmen
   *[other] Die { $count } ausgewählten übernehmen
}
takeover-accept-one = Übernehmen
takeover-shortcut-accept = Vorschlag der Zeile oder ausgewählte Vorschläge übernehmen
takeover-actions = Vorschläge übernehmen
takeover-done = { $count ->
    [one] Eine Antwort übernommen
   *[other] { $count } Antworten übernommen
}
takeover-done-check = Davon zu prüfen: { $count }.
takeover-done-links = Verknüpft wurden { $links }.
takeover-done-undo = Ein Schritt „Zurücknehmen“ macht alles rückgängig.
takeover-to-check = Zu prüfende Antworten zeigen
takeover-to-domain = Zur Prüfung in „{ $domain }“
takeover-one = Vorschlag
takeover-old = Bisher
takeover-new = Künftig
takeover-old-at = beim Zielobjekt „{ $object }“
takeover-old-no-statement = Ohne Umsetzungsbeschreibung.
takeover-old-text = Wortlaut der alten Anforderung
takeover-proposal = Vorschlag: { $status }
takeover-proposal-carried = Kann ohne Prüfung übernommen werden.
takeover-proposal-check = Teilweise abgedeckt oder widersprüchlich: nach der Übernahme prüfen.
takeover-promise = Vorhandene Antworten bleiben, wie sie sind. Maßnahmen und Nachweise werden verknüpft, nicht kopiert.

## Was nach der Übernahme zu prüfen ist
takeover-check-equal-to = Verlangt dasselbe. Prüfen Sie, ob die Antwort noch stimmt.
takeover-check-equivalent-to = Verlangt dasselbe mit anderen Worten. Prüfen Sie, ob die Antwort noch stimmt.
takeover-check-superset-of = Die alte Anforderung verlangt mehr. Was dort fehlt, muss hier nicht fehlen: Prüfen Sie, was diese Anforderung betrifft.
takeover-check-subset-of = Die alte Anforderung verlangt nur einen Teil. Prüfen Sie, ob auch erfüllt ist, was diese darüber hinaus verlangt.
takeover-check-intersects-with = Beide überschneiden sich nur. Prüfen Sie, welcher Teil der alten Antwort hier gilt und was noch fehlt.
takeover-check-no-relationship = Die Anforderungen haben nichts gemeinsam.
takeover-check-unknown = Die Beziehung ist unbekannt. Prüfen Sie die Antwort wie eine neue.

## Herkunft einer übernommenen Antwort
origin-title = Übernommen aus
origin-unchecked = Übernommen und noch nicht geprüft
origin-unchecked-text = Wenn die Antwort stimmt, tragen Sie den heutigen Tag als Prüfdatum ein.
origin-confirm = Als geprüft eintragen
origin-confirmed = Als geprüft eingetragen
origin-sentence = Teil { $label }
origin-checked-on = geprüft am { $date }
origin-open = Zur alten Antwort
check-show-taken-over = Übernommen, zu prüfen ({ $count })
