### Tabellen als Kataloge: was ihre Spalten bedeuten. Auch das Fenster liest diese Datei.

## Felder
column-field-id = Nummer oder Kennung
column-field-alt-identifier = Bleibende Kennung
column-field-title = Titel
column-field-statement = Anforderungstext
column-field-guidance = Hinweise
column-field-group = Gruppe
column-field-group-id = Nummer der Gruppe
column-field-level = Stufe
column-field-modal-verb = Modalverb
column-field-effort = Aufwand
column-field-role = Zuständig
column-field-reference = Bezug
column-field-tag = Schlagwort
column-field-property = Eigene Angabe

## Was fehlt
column-missing-title = der Titel des Katalogs
column-missing-id = die Spalte mit der Nummer
column-missing-statement = die Spalte mit dem Anforderungstext

## Stellen in einer Tabelle
place-sheet = Blatt „{ $name }“
place-row = Zeile { $row }
place-column = Spalte { $column }

## Dateien
column-mapping-file = Spaltenzuordnung { $title }
finding-table-read-from = Gelesen aus dieser Datei: { $detail } (SHA-256).
finding-table-merged-cells = Die Zellen { $detail } sind verbunden. Ihr Inhalt gilt nur für die erste Zelle, die übrigen sind leer.

## Das Fenster
columns-title = Spalten zuordnen: { $file }
columns-more = { $count ->
        [one] Danach folgt noch eine Tabelle.
       *[other] Danach folgen noch { $count } Tabellen.
    }
columns-source-headings = Die Überschriften wurden gedeutet. Prüfen Sie den Vorschlag.
columns-source-layout = Der Aufbau dieser Liste ist bekannt.
columns-source-earlier = Die Liste hat dieselben Spalten wie „{ $title }“. Die Zuordnung von damals ist übernommen.
columns-table = Tabelle
columns-sheet = Tabellenblatt
columns-sheet-option = { $name } ({ $rows } Zeilen)
columns-first-rows = Erste Zeilen der Datei
columns-first-rows-text = Ein Klick auf eine Zeilennummer macht die Zeile zur Überschrift.
columns-use-row = Zeile { $row } als Überschrift verwenden
columns-catalog = Katalog
columns-line = Gehört zu
columns-line-new = Neuer Katalog
columns-line-earlier = Neue Fassung von „{ $title }“
columns-line-hint = Die neue Fassung eines Katalogs behält seine Antworten.
columns-catalog-title = Titel
columns-catalog-version = Version
columns-catalog-version-hint = So, wie der Herausgeber die Fassung nennt, zum Beispiel 2026 oder ein Datum.
columns-catalog-publisher = Herausgeber
columns-catalog-rights = Lizenz oder Rechte
columns-mapping = Bedeutung der Spalten
columns-column = Spalte
columns-samples = Beispiele
columns-meaning = Bedeutung
columns-meaning-of = Bedeutung der Spalte { $column }
columns-separator = Trennzeichen
columns-separator-of = Trennzeichen in der Spalte { $column }
columns-name-of = Name der Angabe aus der Spalte { $column }
columns-name = Name
columns-lacking = Diese Spalte fehlt in der Datei.
columns-ignored = Nicht übernehmen
columns-separator-none = Keines
columns-separator-semicolon = Semikolon
columns-separator-comma = Komma
columns-separator-slash = Schrägstrich
columns-separator-line = Zeilenwechsel
columns-separator-other = „{ $separator }“
columns-fixed = Feste Werte
columns-fixed-text = Sie gelten für jede Anforderung, zum Beispiel das Modalverb MUSS.
columns-fixed-field = Feld
columns-fixed-value = Wert
columns-fixed-add = Festen Wert hinzufügen
columns-fixed-remove = Festen Wert entfernen
columns-preview = Vorschau
columns-preview-counts = { $requirements } Anforderungen in { $groups } Gruppen
columns-preview-first = Gezeigt werden die ersten zehn.
columns-preview-new = Es entsteht ein neuer Katalog.
columns-preview-line = Neue Fassung von „{ $name }“: { $known } Anforderungen sind bekannt, { $fresh } sind neu.
columns-findings-none = Nichts fiel auf.
columns-findings-first = Gezeigt werden die ersten { $shown } von { $total }.
columns-save = Zuordnung speichern …
columns-saved = Die Zuordnung ist gespeichert.
columns-load = Zuordnung laden …
columns-loaded = Die Zuordnung ist geladen.
columns-import = Katalog importieren
columns-importing = Tabelle wird importiert

## Quellen eines Profils
sources-title = Dem Profil fehlen Quellen
sources-text = { $file } verweist auf Dateien, die nicht bei ihm liegen. Geben Sie zu jedem Verweis die Datei an, oder wählen Sie einen Katalog, der schon importiert ist.
sources-nothing = Bis dahin wird nichts importiert.
sources-by = Benötigt von { $file }
sources-reason-not-there = Die Datei liegt nicht am angegebenen Ort.
sources-reason-outside = Der Verweis führt aus dem Ordner des Profils hinaus. Ihm wird nicht von selbst gefolgt.
sources-reason-remote = Die Quelle liegt im Netz. Das Programm lädt nichts herunter.
sources-reason-unusable = Der Verweis nennt keinen brauchbaren Ort.
sources-pick = Datei wählen …
sources-pick-for = Datei wählen … ({ $source })
sources-imported = Importierter Katalog
sources-imported-none = Keiner
sources-chosen = Gewählt: { $file }
sources-open = { $count ->
        [one] Eine Quelle fehlt noch.
       *[other] { $count } Quellen fehlen noch.
    }
sources-resolve = Profil auflösen
sources-resolving = Profil wird aufgelöst
