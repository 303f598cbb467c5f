### Texte des Fensters.

## Handlungen
action-add = Hinzufügen
action-cancel = Abbrechen
action-close = Schließen
action-continue = Weiter
action-delete = Löschen
action-dismiss = Meldung schließen
action-done = Fertig
action-edit = Bearbeiten
action-remove = Entfernen
action-save = Speichern
saved = Gespeichert
file-saved = Gespeichert unter { $path }
loading = Wird geladen …
not-recorded = Nicht erfasst
skip-to-content = Zum Inhalt springen
filter-clear = Filter aufheben
detail-close = Detail schließen

## Start
start-title = Schutzakte
start-claim = Das ISMS der Kommune in einer Akte: erfassen, nachweisen, berichten – auf diesem Rechner, ohne Netz.
start-open = Akte öffnen …
start-new = Neue Akte anlegen …
start-demo = Demo ansehen
start-demo-text = Die Demo zeigt eine erfundene Kommune. Sie können darin alles ausprobieren.
start-demo-making = Demo wird vorbereitet
start-recent = Zuletzt geöffnet
start-recent-none = Hier stehen die Akten, die Sie geöffnet haben.
create-title = Neue Akte anlegen
create-where = Die Akte entsteht als Ordner in { $folder }.
create-name = Name der Akte
create-name-default = Schutzakte
create-name-hint = Zugleich der Name des Ordners.
create-plain = Ohne Verschlüsselung anlegen
create-plain-warning = Wer an diesen Rechner kommt, kann dann jede offene Schwachstelle lesen. Für echte Daten bitte verschlüsseln.
create-action = Akte anlegen
unlock-title = Akte öffnen
unlock-door = Öffnen mit
unlock-keyring = Der Schlüssel liegt im Schlüsselbund dieses Betriebssystems.
unlock-key-file = Schlüsseldatei wählen …
unlock-key-file-none = Noch keine Datei gewählt.
unlock-action = Öffnen
unlock-busy = Wird geöffnet …
passphrase = Passphrase
passphrase-repeat = Passphrase wiederholen
passphrase-hint = Am besten vier oder mehr Wörter, die nicht zusammengehören.
passphrase-short = Noch zu kurz: mindestens zwölf Zeichen.
passphrase-weak = Leicht zu erraten: Nehmen Sie mehr verschiedene Wörter oder Zeichen.
passphrase-fair = Brauchbar. Ein weiteres Wort macht sie stark.
passphrase-good = Stark.
passphrase-differs = Die beiden Eingaben stimmen nicht überein.
recovery-title = Wiederherstellungsschlüssel
recovery-warning = Dieser Schlüssel wird nur jetzt angezeigt.
recovery-text = Mit ihm öffnen Sie die Akte, wenn die Passphrase verloren ist. Bewahren Sie ihn getrennt vom Rechner auf, zum Beispiel ausgedruckt im Tresor. Ohne Passphrase und Schlüssel sind die Daten nicht mehr lesbar.
recovery-sheet = Wiederherstellungsschlüssel der Akte „{ $akte }“
recovery-copy = Kopieren
recovery-copied = Kopiert
recovery-print = Drucken …
recovery-noted = Ich habe den Schlüssel notiert und sicher verwahrt.
actor-title = Wer arbeitet hier?
actor-text = Jede Änderung wird mit Ihrem Namen protokolliert, dazu das Konto „{ $account }“ dieses Rechners. Den Namen können Sie später unter „Akte“ ändern.
actor-name = Vor- und Nachname
door-passphrase = Passphrase
door-recovery-key = Wiederherstellungsschlüssel
door-keyring = Schlüsselbund
door-key-file = Schlüsseldatei

## Rahmen
nav-label = Hauptnavigation
nav-overview = Übersicht
nav-check = Prüfung
nav-measures = Maßnahmen
nav-evidence = Nachweise
nav-objects = Zielobjekte
nav-reports = Berichte
nav-catalogs = Kataloge
nav-log = Protokoll
nav-akte = Akte
notices-label = Hinweise zu dieser Akte
notice-demo = Demodaten: Die Kommune und alle Angaben sind erfunden.
notice-plain = Diese Akte ist nicht verschlüsselt.
notice-backup = Seit mehr als sieben Tagen keine Sicherung an einem anderen Ort.
notice-backup-do = Jetzt sichern
notify-region = Meldungen
state-line = Datenstand { $number } · { $hash }
state-backup = Letzte Sicherung: { $at }
state-backup-none = Noch keine Sicherung
state-actor = Es arbeitet: { $actor }
state-version = Schutzakte { $version }
switch-municipality = Kommune wechseln
switch-municipality-placeholder = Name der Kommune
switch-domain = Informationsverbund wechseln
switch-domain-placeholder = Name des Informationsverbunds
switch-domain-none = Kein Informationsverbund
switch-none = Nichts gefunden.
chooser-keys = ↑ ↓ wählen · Eingabetaste übernehmen · Esc schließen
language-switch = Switch to English
language-de = Deutsch
language-en = Englisch
theme-switch = Darstellung: { $theme }
theme-system = wie das System
theme-light = hell
theme-dark = dunkel
akte-close = Akte schließen
help-open = Hilfe und Tastenkürzel
help-title = Tastenkürzel
help-intro = Diese Tasten wirken gerade. In Tabellen bewegen die Pfeiltasten die aktive Zelle; mit der Umschalttaste wählen sie Zeilen aus, mit Strg und Umschalt machen sie die Spalte breiter oder schmaler (Pos1 setzt die Breiten zurück).
help-group-frame = Überall
help-group-view = In dieser Ansicht
help-group-table = In der Tabelle
key-ctrl = Strg
key-shift = Umschalt
key-space = Leertaste
key-enter = Eingabe
shortcut-undo = Letzte Änderung zurücknehmen
shortcut-filter = In die Suche der Liste springen
shortcut-close-detail = Detail schließen
shortcut-status-yes = Status „Ja“ setzen
shortcut-status-partial = Status „Teilweise“ setzen
shortcut-status-no = Status „Nein“ setzen
shortcut-status-dispensable = Status „Entbehrlich“ oder „Nicht relevant“ setzen
shortcut-status-unprocessed = Status „Unbearbeitet“ oder „Offen“ setzen
shortcut-edit = Zelle bearbeiten
shortcut-select = Zeile auswählen
shortcut-select-all = Alle Zeilen auswählen
shortcut-fill = Wert der Zelle in die ausgewählten Zeilen übernehmen
shortcut-paste = Zellen aus einer Tabellenkalkulation einfügen
undo-action = Rückgängig
undo-what = Zurücknehmen: { $operation }
undo-nothing = Nichts zurückzunehmen
undo-done = Zurückgenommen: { $operation }
undo-across = Dieser Vorgang betrifft { $count } Kommunen. Er wird in allen zurückgenommen.
search-open = Suchen
search-label = In der Akte suchen
search-placeholder = Anforderung, Antwort, Maßnahme, Nachweis …
search-none = Nichts gefunden.
search-hint = Gesucht wird in allem, was erfasst und importiert ist.
search-kind-requirement = Anforderungen
search-kind-answer = Antworten
search-kind-measure = Maßnahmen
search-kind-evidence = Nachweise
search-kind-target-object = Zielobjekte
search-kind-information-domain = Informationsverbünde
search-kind-municipality = Kommunen
job-starting = Wird vorbereitet …
job-count = { $done } von { $total }
job-cancelling = Wird abgebrochen …
table-select-all = Alle auswählen
table-select-row = Zeile auswählen
table-selected = { $count } ausgewählt
table-column-width = { $column }: Breite { $width }
split-resize = Breite des Details
field-required = Pflichtangabe
field-date-format = TT.MM.JJJJ
field-date-wrong = Bitte als Datum angeben, zum Beispiel 31.12.2026 oder +14 für „in 14 Tagen“.
field-euro-wrong = Bitte als Betrag in Euro angeben, zum Beispiel 1.250,00.
chart-as-table = Als Tabelle
chart-day = Tag
chart-degree = Umsetzungsgrad

## Erste Schritte
first-title = Willkommen in der neuen Akte
first-intro = Vier Schritte bis zum ersten Bericht.
first-done = erledigt
first-catalog = Kataloge importieren
first-catalog-text = Mitgeliefert sind der „Kommunale Einstieg“ mit Fragen in einfacher Sprache und das Verzeichnis von Grundschutz++. Die Texte von Grundschutz++ kommen mit der Datei des BSI.
first-municipality = Kommune anlegen
first-municipality-text = Name, Land und wer für Informationssicherheit und Datenschutz zuständig ist. Es genügt der Name.
first-domain = Informationsverbund anlegen
first-domain-text = Was betrachtet wird, zum Beispiel „Kernverwaltung“, und nach welcher Methode.
first-answer = Anforderungen beantworten
first-answer-text = Danach beginnt die Prüfung: Frage für Frage, mit Maßnahmen und Nachweisen.
first-privacy = Datenschutz geht sofort
first-privacy-text = Verarbeitungsverzeichnis, Auftragsverarbeiter, Datenschutzverletzungen, Anfragen, Fristen und ihre Berichte gehören zur Kommune. Sie brauchen dafür weder Kataloge noch einen Informationsverbund.
first-privacy-do = Zum Datenschutz
first-desk-do = Zum Schreibtisch
needs-domain = Hier fehlt noch der Informationsverbund
needs-domain-text = Diese Ansicht zeigt Daten eines Informationsverbunds. Legen Sie zuerst eine Kommune und einen Informationsverbund an.
needs-domain-do = Zu den ersten Schritten

## Übersicht
overview-degree = Umsetzungsgrad
overview-processed = Bearbeitet
overview-of = { $part } von { $whole }
overview-open-measures = Offene Maßnahmen
overview-overdue = { $count } überfällig
overview-evidence = Nachweise
overview-expired = { $count } abgelaufen
overview-expiring = { $count } { $count ->
    [one] läuft
   *[other] laufen
} in 60 Tagen ab
overview-cost = Offene Kosten, einmalig
overview-cost-yearly = und { $amount } jährlich
overview-groups = Umsetzung nach Themen
overview-legend = Legende
overview-trend = Verlauf
overview-trend-label = Umsetzungsgrad im Zeitverlauf
overview-trend-none = Der Verlauf erscheint, sobald es Antworten von mindestens zwei Tagen gibt.
overview-next = Nächste Schritte
overview-next-note = Pflicht zuerst, dann wenig Aufwand
overview-next-none = Alle Anforderungen sind umgesetzt oder nicht erforderlich.
overview-empty = Noch keine Anforderungen
overview-empty-text = In diesem Informationsverbund gilt kein Katalog. Öffnen Sie unter „Akte“ den Informationsverbund und wählen Sie die Kataloge aus.
open-points-title = Offene Punkte
open-points-note = was eine Prüfung beanstanden würde
open-points-none = Keine offenen Punkte.

## Prüfung
check-table = Anforderungen mit Antworten
check-detail = Anforderung
check-count = { $count ->
    [one] 1 Anforderung
   *[other] { $count } Anforderungen
}
check-object = Zielobjekt
check-object-whole = Informationsverbund insgesamt
check-column-label = Kennung
check-column-title = Anforderung
check-column-group = Thema
check-column-status = Status
check-column-verb = Modalverb
check-column-level = Stufe
check-column-effort = Aufwand
check-column-responsible = Verantwortlich
check-column-due = Bis
check-column-measures = Maßnahmen
check-column-evidence = Nachweise
check-filters = Anforderungen filtern
check-filter-text = Kennung, Titel, Text
check-filter-status = Status: alle
check-show = Antworten
check-show-all = Antworten: alle
check-show-review = Erneut zu prüfen ({ $count })
check-show-archived = Archiviert ({ $count })
check-filter-open = Noch umzusetzen
check-filter-verb = Modalverb: alle
check-filter-level = Stufe: alle
check-filter-effort = Aufwand: alle
check-filter-effort-up-to = Aufwand bis { $effort }
check-filter-due = Fällig bis
check-filter-group = Thema: alle
check-filter-group-all = Alle Themen
check-filter-group-chosen = Thema gewählt
check-filter-group-placeholder = Thema suchen
check-empty = Noch keine Anforderungen
check-empty-text = Sobald in diesem Informationsverbund ein Katalog gilt, stehen hier seine Anforderungen mit dem Status „{ $status }“.
check-empty-filtered = Keine Anforderung passt zu diesen Filtern
check-empty-filtered-text = Heben Sie einen Filter auf oder ändern Sie die Suche.
check-saved = { $count ->
    [one] 1 Antwort gespeichert
   *[other] { $count } Antworten gespeichert
}
check-status-not-offered = Dieser Status gehört nicht zur Methode des Informationsverbunds.
paste-taken = { $cells ->
    [0] Keine Zelle übernommen.
    [one] 1 Zelle übernommen.
   *[other] { $cells } Zellen in { $rows ->
        [one] 1 Zeile
       *[other] { $rows } Zeilen
    } übernommen.
}
paste-no-column = Hier lässt sich nichts einfügen: Gehen Sie in die Spalte „Status“, „Verantwortlich“ oder „Bis“.
paste-refused-status = { $label }: „{ $value }“ ist kein Status dieser Methode.
paste-refused-reason = { $label }: „{ $value }“ braucht zuerst eine Begründung.
paste-refused-date = { $label }: „{ $value }“ ist kein Datum.
paste-refused-more = Dazu { $count } weitere Zellen.
paste-rows-left = { $count ->
    [one] Für 1 Zeile ist kein Platz.
   *[other] Für { $count } Zeilen ist kein Platz.
}
paste-columns-left = { $count ->
    [one] Für 1 Spalte ist kein Platz.
   *[other] Für { $count } Spalten ist kein Platz.
}
bulk-label = Ausgewählte Anforderungen ändern
bulk-status-keep = Status: unverändert
bulk-due = Umsetzung bis
bulk-apply = Übernehmen
bulk-clear = Auswahl aufheben
requirement-effort = Aufwand { $effort }
requirement-index-only = Nur das Verzeichnis ist importiert.
requirement-index-only-text = Den Text der Anforderung bringt die Datei des Herausgebers:
requirement-guidance = Erläuterung
requirement-links = Verbundene Anforderungen ({ $count })
requirement-incoming = Darauf verweisen ({ $count })
requirement-params = { $count ->
    [one] Eine Angabe ist offen
   *[other] { $count } Angaben sind offen
}
requirement-sections = Weitere Texte
requirement-more = Weitere Angaben des Katalogs
requirement-catalog = Katalog
requirement-identity = Identität
link-rel-required = setzt voraus
link-rel-related = verwandt mit
link-rel-reference = verweist auf
link-rel-from-required = vorausgesetzt von
link-rel-from-related = verwandt mit
link-rel-from-reference = genannt in
answer-title = Antwort
answer-status = Status
answer-responsible = Verantwortlich
answer-statement = Umsetzung
answer-statement-hint = Wie ist die Anforderung erfüllt, oder was fehlt?
answer-reason = Begründung
answer-reason-needed = Für „{ $status }“ ist eine Begründung erforderlich.
answer-checked-on = Erhoben am
answer-due-on = Umsetzung bis
answer-interviewee = Befragte Person
answer-surveyor = Erhoben durch
answer-waiting = wartet auf die Begründung
answer-saving = wird gespeichert …
answer-saved = gespeichert
answer-not-saved = nicht gespeichert
review-title = Der Text hat sich seit der Antwort geändert
review-predecessor = Die Antwort stammt von { $label }, das hier fortgeführt wird
review-text = Beantwortet wurde die Fassung { $old }, jetzt gilt die Fassung { $new }.
review-confirm = Antwort gilt weiter
review-hint = oder ändern Sie die Antwort: Auch damit ist sie geprüft.
review-confirmed = { $count ->
    [one] 1 Antwort bestätigt
   *[other] { $count } Antworten bestätigt
}
archived-title = Archiviert: zuletzt in der Fassung { $version }
archived-text = Die Anforderung steht in keiner geltenden Fassung mehr. Die Antwort bleibt erhalten und gilt wieder, wenn es die Anforderung wieder gibt.
archived-successor = Wird vermutlich fortgeführt von
archived-take = Antwort dorthin übernehmen
archived-taken = { $count ->
    [0] Dort war schon eine Antwort; sie bleibt.
    [one] 1 Antwort übernommen
   *[other] { $count } Antworten übernommen
}
archived-note = Zur Kenntnis genommen
archived-noted = Zur Kenntnis genommen: kein offener Punkt mehr.
archived-noted-now = { $count ->
    [one] 1 archivierte Antwort zur Kenntnis genommen
   *[other] { $count } archivierte Antworten zur Kenntnis genommen
}
params-title = Eigene Festlegungen
params-text = Was der Herausgeber offenlässt, legen Sie hier für diesen Informationsverbund fest.
params-as-published = Wie im Katalog
params-unnamed = Angabe { $number }
params-several = Mehrere sind möglich: { $choices }
params-unused = Aufbewahrt, aber in keiner geltenden Fassung mehr verwendet:
params-remove = Festlegung entfernen: { $name }
history-title = Verlauf
history-none = Noch keine Änderungen.
history-empty = Leer
history-becomes = wird zu

## Maßnahmen
measure-one = Maßnahme
measure-new = Neue Maßnahme
measure-title = Bezeichnung
measure-description = Beschreibung
measure-status = Status
measure-priority = Priorität
measure-responsible = Verantwortlich
measure-due = Termin
measure-done = Umgesetzt am
measure-cost-once = Investition einmalig
measure-cost-yearly = Sachkosten jährlich
measure-requirements = Anforderungen
measure-overdue = Überfällig
measure-serves = Dient den Anforderungen
measure-serves-none = Noch mit keiner Anforderung verbunden. Verbinden Sie die Maßnahme in der Prüfung.
measure-delete = Maßnahme löschen
measure-delete-text = „{ $title }“ und die Verbindungen der Maßnahme werden gelöscht. Das lässt sich rückgängig machen.
measures-title = Maßnahmen
measures-add = Neu
measures-link = Verbinden
measures-link-placeholder = Maßnahme suchen
measures-unlink = Verbindung zu „{ $title }“ lösen
measures-none-here = Keine Maßnahme geplant.
measures-none-found = Keine Maßnahme gefunden.
measures-count = { $count ->
    [one] 1 Maßnahme
   *[other] { $count } Maßnahmen
}
measures-filters = Maßnahmen filtern
measures-filter-text = Bezeichnung, Beschreibung, Verantwortliche
measures-filter-status = Status: alle
measures-filter-overdue = Nur überfällige
measures-empty = Noch keine Maßnahmen
measures-empty-text = Maßnahmen sagen, wer bis wann was umsetzt und was es kostet. Eine Maßnahme kann vielen Anforderungen dienen.
measures-empty-filtered = Keine Maßnahme passt zu diesen Filtern
served-remove = Verbindung zu { $label } lösen

## Nachweise
evidence-one = Nachweis
evidence-list-title = Nachweise
evidence-new = { $count ->
    [one] Nachweis hinzufügen
   *[other] { $count } Nachweise hinzufügen
}
evidence-title = Bezeichnung
evidence-kind = Art
evidence-owner = Zuständig
evidence-valid-from = Gültig ab
evidence-valid-until = Gültig bis
evidence-classification = Vertraulichkeit
evidence-state = Gültigkeit
evidence-period = Zeitraum
evidence-links = Verbindungen
evidence-file = Datei
evidence-file-name = Dateiname
evidence-file-size = Größe
evidence-recorded = Erfasst am
evidence-sha256 = SHA-256
evidence-proves = Belegt
evidence-proves-none = Noch mit nichts verbunden.
evidence-add = Datei
evidence-add-files = Dateien hinzufügen …
evidence-adding = Nachweise werden aufgenommen
evidence-added = { $count ->
    [one] Nachweis aufgenommen
   *[other] { $count } Nachweise aufgenommen
}
evidence-for = Belegt: { $about }
evidence-titles-from-names = Als Bezeichnung dient der Name jeder Datei.
evidence-link = Verbinden
evidence-link-placeholder = Nachweis suchen
evidence-unlink = Verbindung zu „{ $title }“ lösen
evidence-none-here = Kein Nachweis. Sie können Dateien auf das Fenster ziehen.
evidence-none-found = Kein Nachweis gefunden.
evidence-expires-soon = Läuft bald ab
evidence-extract = Kopie der Datei speichern
evidence-delete = Nachweis löschen
evidence-delete-text = „{ $title }“ und die Verbindungen des Nachweises werden gelöscht. Das lässt sich rückgängig machen.
evidence-count = { $count ->
    [one] 1 Nachweis
   *[other] { $count } Nachweise
}
evidence-drop-hint = oder Dateien auf das Fenster ziehen
evidence-filters = Nachweise filtern
evidence-filter-text = Bezeichnung, Dateiname, Zuständige
evidence-filter-validity = Gültigkeit: alle
evidence-empty = Noch keine Nachweise
evidence-empty-text = Richtlinien, Protokolle, Verträge, Zertifikate: Jede Datei wird einmal aufgenommen, mit Prüfsumme und Gültigkeit, und kann vieles belegen.
evidence-empty-filtered = Kein Nachweis passt zu diesen Filtern
period-both = { $from } bis { $until }
period-from = Ab { $from }, unbefristet
period-until = Bis { $until }
period-open = Unbefristet
drop-here = Loslassen, um die Dateien als Nachweise aufzunehmen
drop-for = Loslassen, um die Dateien als Nachweise für „{ $about }“ aufzunehmen

## Zielobjekte
object-one = Zielobjekt
object-new = Neues Zielobjekt
object-name = Name
object-kind = Art
object-description = Beschreibung
object-responsible = Verantwortlich
object-parent = Gruppe
object-parent-none = Keine Gruppe
object-member-count = Anzahl
object-member-count-hint = Wie viele gleichartige Objekte gemeint sind.
object-answers-column = Antworten
object-check = Prüfung
object-answers = { $count ->
    [one] 1 Antwort an diesem Zielobjekt.
   *[other] { $count } Antworten an diesem Zielobjekt.
}
object-check-open = Zur Prüfung
object-delete = Zielobjekt löschen
object-delete-text = „{ $name }“ wird gelöscht. Das geht nur, wenn nichts daran hängt.
objects-count = { $count ->
    [one] 1 Zielobjekt
   *[other] { $count } Zielobjekte
}
objects-filters = Zielobjekte filtern
objects-filter-text = Name, Beschreibung
objects-filter-kind = Art: alle
objects-empty = Noch keine Zielobjekte
objects-empty-text = Zielobjekte sind, was geschützt wird: Geschäftsprozesse, Anwendungen, IT-Systeme, Räume. Gleichartige fassen Sie zu Gruppen zusammen.
objects-empty-filtered = Kein Zielobjekt passt zu diesen Filtern

## Kataloge
catalogs-count = { $count ->
    [one] 1 Fassung
   *[other] { $count } Fassungen
}
catalogs-import-shipped = Mitgelieferte Kataloge importieren
catalogs-import-file = Katalogdatei importieren …
catalogs-import-folder = Ordner mit Begriffslisten …
catalogs-importing = Kataloge werden importiert
catalogs-empty = Noch keine Kataloge
catalogs-empty-text = Importieren Sie die mitgelieferten Kataloge oder eine OSCAL-Datei, zum Beispiel Grundschutz++ vom BSI.
catalog-title = Katalog
catalog-line = Reihe
catalog-version = Fassung
catalog-last-modified = Stand des Herausgebers
catalog-publishers = Herausgeber
catalog-rights = Rechte
catalog-oscal = OSCAL-Version
catalog-requirement = Anforderung
catalog-requirements = Anforderungen
catalog-content = Inhalt
catalog-with-texts = Mit Texten
catalog-index-only = Nur Verzeichnis
catalog-source-file = Datei
catalog-imported = Importiert am
catalog-sha256 = SHA-256 der Datei
catalog-in-force = Gilt in Informationsverbünden
catalog-in-force-short = Gilt in
catalog-in-force-none = In keinem Informationsverbund.
catalog-in-force-elsewhere = { $count ->
    [one] dazu 1 Informationsverbund einer anderen Kommune
   *[other] dazu { $count } Informationsverbünde anderer Kommunen
}
catalog-read = Katalog lesen
catalog-update = Auf diese Fassung umstellen …
catalog-others = Andere Fassungen
catalog-others-in-force = { $count ->
    [one] gilt in 1 Informationsverbund
   *[other] gilt in { $count } Informationsverbünden
}
catalog-compare = Vergleichen
compare-title = Fassungen vergleichen
compare-count = { $count ->
    [one] 1 Unterschied
   *[other] { $count } Unterschiede
}
compare-old = Ältere Fassung
compare-new = Neuere Fassung
compare-kinds = Arten der Änderung
compare-unchanged = Unverändert: { $count }
compare-table = Unterschiede
compare-change = Unterschied
compare-old-label = Bisher
compare-new-label = Jetzt
compare-changes = Was sich geändert hat
compare-same = Keine Unterschiede
compare-same-text = Beide Fassungen sagen dasselbe.
compare-no-text = Beide Fassungen haben hier keinen Text.
compare-continued-by = Wird vermutlich fortgeführt als { $label } { $title }
compare-continues = Führt vermutlich { $label } { $title } fort
compare-read-old = In der älteren Fassung lesen
compare-read-new = In der neueren Fassung lesen
diff-removed = entfernt:
diff-added = neu:
diff-before = Bisher
diff-after = Jetzt
successor-becomes = wird zu
successor-likeness = Der Text ist zu { $likeness } gleich.
successor-by-title = Nach Titel und Thema vorgeschlagen.
successor-certain = eindeutig
successor-uncertain = bitte entscheiden
successor-answers = { $count ->
    [one] 1 Antwort
   *[other] { $count } Antworten
}
successor-measures = { $count ->
    [one] 1 Maßnahme
   *[other] { $count } Maßnahmen
}
successor-evidence = { $count ->
    [one] 1 Nachweis
   *[other] { $count } Nachweise
}
successor-params = { $count ->
    [one] 1 Festlegung
   *[other] { $count } Festlegungen
}
successor-texts = Texte vergleichen
update-title = Auf die Fassung { $version } umstellen
update-where = Wo umgestellt wird
update-where-akte = In allen Kommunen dieser Akte
update-where-one = Nur in { $name }
update-where-domain = Nur in { $municipality }, { $domain }
update-nothing = { $count ->
    [0] Hier gilt keine andere Fassung dieses Katalogs.
    [one] Hier gilt diese Fassung bereits, in einem Informationsverbund.
   *[other] Hier gilt diese Fassung bereits, in { $count } Informationsverbünden.
}
update-changes = Was sich am Katalog ändert
update-domains = { $count ->
    [one] in 1 Informationsverbund
   *[other] in { $count } Informationsverbünden
}
update-domains-list = { $count ->
    [one] 1 Informationsverbund
   *[other] { $count } Informationsverbünde
}
update-effect = Was mit dem Erfassten geschieht
update-column-carried = Bleiben
update-column-review = Zu prüfen
update-column-archived = Archiviert
update-carried = { $count ->
    [one] 1 Antwort bleibt bei ihrer Anforderung.
   *[other] { $count } Antworten bleiben bei ihrer Anforderung.
}
update-moved = { $count ->
    [one] Bei 1 davon hat die Anforderung eine neue Kennung.
   *[other] Bei { $count } davon hat die Anforderung eine neue Kennung.
}
update-review = { $count ->
    [one] 1 Antwort ist erneut zu prüfen, weil sich der Text geändert hat.
   *[other] { $count } Antworten sind erneut zu prüfen, weil sich der Text geändert hat.
}
update-archived = { $count ->
    [one] 1 Antwort wird archiviert, weil ihre Anforderung entfallen ist.
   *[other] { $count } Antworten werden archiviert, weil ihre Anforderung entfallen ist.
}
update-returned = { $count ->
    [one] 1 archivierte Antwort gilt wieder.
   *[other] { $count } archivierte Antworten gelten wieder.
}
update-new = { $count ->
    [one] 1 Anforderung kommt hinzu.
   *[other] { $count } Anforderungen kommen hinzu.
}
update-params = { $count ->
    [one] 1 eigene Festlegung bleibt in Gebrauch.
   *[other] { $count } eigene Festlegungen bleiben in Gebrauch.
}
update-params-unused = { $count ->
    [one] 1 eigene Festlegung wird aufbewahrt, aber nicht mehr gebraucht.
   *[other] { $count } eigene Festlegungen werden aufbewahrt, aber nicht mehr gebraucht.
}
update-successors = Vermutliche Nachfolger
update-successors-text = Diese Anforderungen sind entfallen und scheinen unter anderer Kennung fortgeführt zu werden. Angekreuzte Antworten, Verbindungen und Festlegungen werden kopiert und sind dann erneut zu prüfen.
update-promise = Vorher wird gesichert, was noch in keiner Sicherung steht. Nichts wird gelöscht, und die Umstellung lässt sich in einem Schritt zurücknehmen.
update-apply = Umstellen
update-applying = Katalog wird umgestellt
update-done-title = Umstellung abgeschlossen
update-done = { $domains ->
    [one] { $catalog }, Fassung { $version }, gilt jetzt in 1 Informationsverbund.
   *[other] { $catalog }, Fassung { $version }, gilt jetzt in { $domains } Informationsverbünden.
}
update-backup-at = Sicherung davor: { $path }
update-taken = Übernommene Nachfolger
update-left = Offene Vorschläge
update-left-text = Sie stehen weiter bei den archivierten Antworten in der Prüfung.
update-undo = Umstellung zurücknehmen
update-undone = Umstellung zurückgenommen
update-to-review = Zu prüfende Antworten zeigen
import-newer = { $count ->
    [one] In einem Informationsverbund gilt noch eine andere Fassung.
   *[other] In { $count } Informationsverbünden gilt noch eine andere Fassung.
}
import-to-update = Fassung ansehen und umstellen
catalog-older = { $title } (weitere Fassung)
catalogs-drop = Loslassen, um die Kataloge zu importieren
catalogs-drop-hint = oder Dateien auf das Fenster ziehen
reader-back = Zur Bibliothek
reader-whole = Alle Anforderungen
reader-groups = Gliederung
reader-group-no-text = Der Herausgeber beschreibt diesen Teil nicht näher.
reader-more-filters = Weitere Filter
reader-filter-placeholder = Schlagwort, Kategorie, Handlungswort …
reader-remove-filter = Filter aufheben: { $filter }
reader-filter-by = Alle Anforderungen mit „{ $word }“ zeigen
reader-to-check = In der Prüfung öffnen
prose-param = Was die Kommune selbst festlegt
part-overview = Überblick
part-statement = Anforderung
part-guidance = Erläuterung
part-instruction = Anleitung
part-example = Beispiel
part-assessment-method = Prüfmethode
part-assessment-objective = Prüfziel
prop-tags = Schlagwörter
prop-target-object-categories = Zielobjektkategorien
prop-action-word = Handlungswort
prop-documentation = Dokumentation
prop-result = Ergebnis
prop-result-specification = Präzisierung
prop-modal-verb = Modalverb
prop-sec-level = Stufe
prop-effort-level = Aufwand
prop-threats = Gefährdungen
prop-priority = Priorität
prop-alt-identifier = Identität
prop-label = Kennung
prop-sort-id = Sortierung
prop-gdpr-article = DSGVO
prop-iso27001-annex-a = ISO 27001 Annex A
prop-de-title = Deutscher Titel
prop-role = Zuständige Rolle
prop-primary-role = Grundsätzlich zuständig
prop-further-role = Weitere Zuständigkeiten
prop-modelling-order = Reihenfolge der Umsetzung
prop-object-kind = Art des Zielobjekts
prop-status = Status
prop-legal-basis = Rechtsgrundlage
prop-documented-information = Dokumentierte Information
catalog-search = Kennung, Titel, Text
catalog-tab-findings = Befunde des Imports
import-result-title = Import abgeschlossen
import-known = { $file }: Diese Fassung war schon vorhanden, nichts hat sich geändert.
import-new = { $file }: { $requirements } Anforderungen, davon { $fresh } neu.
import-domains = { $count ->
    [one] Ein Informationsverbund wurde auf diese Fassung umgestellt.
   *[other] { $count } Informationsverbünde wurden auf diese Fassung umgestellt.
}
import-mapping-new = { $file }: { $pairs } Zuordnungen zwischen Anforderungen.
import-show-findings = Befunde zeigen
findings-title = Befunde
findings-none = Keine Befunde
findings-errors = { $count } Fehler
findings-warnings = { $count ->
    [one] 1 Warnung
   *[other] { $count } Warnungen
}
findings-notes = { $count ->
    [one] 1 Hinweis
   *[other] { $count } Hinweise
}
findings-severity = Schwere
findings-place = Stelle
findings-message = Befund
severity-note = Hinweis
severity-warning = Warnung
severity-error = Fehler

## Berichte
reports-kind = Art des Berichts
reports-language = Sprache des Berichts
reports-as-of = Stichtag
reports-as-of-hint = Leer: heute. Danach richtet sich, was abgelaufen oder überfällig ist.
reports-make = Bericht erstellen
reports-making = Bericht wird erstellt
reports-tab-preview = Vorschau
reports-tab-history = Dokumentenhistorie
reports-tab-register = Erstellte Berichte
reports-empty = Noch kein Bericht in der Vorschau
reports-empty-text = Wählen Sie links die Art des Berichts und erstellen Sie ihn. Er erscheint hier und lässt sich als PDF speichern.
report-about = { $pages } Seiten · { $size } · Datenstand { $state } · Inhalt { $hash }
report-missing-characters = Für diese Zeichen haben die Schriften des Berichts kein Bild, im PDF steht dafür ein Kästchen: { $characters }
report-preview = Vorschau von { $name }
report-save = Als PDF speichern …
report-save-xlsx = Als XLSX speichern …
report-save-csv = Als CSV speichern …
report-options = Umfang und Vermerk
report-options-part = { $count ->
    [one] Teilbericht (1 Einschränkung)
   *[other] Teilbericht ({ $count } Einschränkungen)
}
report-option-marking = Vermerk
report-option-marking-hint = Zum Beispiel „Nur für den Dienstgebrauch“. Leer: Vertraulichkeit aus der Dokumentenhistorie.
report-option-without-texts = Ohne Anforderungstexte
report-option-sections = Abschnitte
report-option-without-remarks = Ohne interne Angaben
report-option-without-remarks-hint = Befragte, Bemerkungen und Beschreibungen der Maßnahmen bleiben im Haus.
report-option-without-logo = Ohne Wappen oder Logo
report-marking-official = Nur für den Dienstgebrauch
report-marking-classified = VS – NUR FÜR DEN DIENSTGEBRAUCH
package-with-tables = Tabellen der Berichte als XLSX beilegen
report-option-groups = Nur Bausteine oder Themen
report-option-groups-hint = Nummern, durch Komma getrennt, zum Beispiel ORP.1, SYS.1.1
report-option-responsible = Nur Verantwortliche
report-option-responsible-hint = Namen, durch Komma getrennt, wie sie bei den Antworten stehen
report-option-entries = Nur diese Einträge
report-option-entries-all = alle
report-option-entries-count = { $count ->
    [one] 1 gewählt
   *[other] { $count } gewählt
}
report-option-objects = Nur Zielobjekte
report-option-objects-all = alle
report-option-objects-count = { $count ->
    [one] 1 gewählt
   *[other] { $count } gewählt
}
report-option-objects-filter = Zielobjekte suchen
report-option-objects-more = { $count } weitere: bitte suchen.
package-open = Prüfpaket erstellen …
package-title = Prüfpaket
package-intro = Alle gewählten Berichte als PDF, die Nachweise, auf die sie verweisen, und ein Verzeichnis mit Prüfsummen in einer ZIP-Datei.
package-about = Für
package-all = ganz { $name }
package-one = Informationsverbund { $name }
package-kinds = Berichte
package-kinds-hint = Jeder Informationsverbund erhält die Berichte, die zu seiner Methode passen.
package-make = Speichern unter …
package-making = Prüfpaket wird erstellt
package-done = Das Prüfpaket ist vollständig.
package-done-findings = Das Prüfpaket ist geschrieben, aber nicht alle Nachweise liegen bei.
package-file = Datei
package-reports = Berichte
package-evidence = Nachweise
register-format = Form und Sprache
register-scope = Umfang
register-scope-whole = vollständig
register-number = Nr.
register-kind = Bericht
# Mit weichem Trennstrich, weil die Spalte schmal sein kann.
register-domain = Informations­verbund
register-created = Erstellt am
register-actor = Erstellt von
register-as-of = Stichtag
register-state = Datenstand
register-hash = Inhalt (SHA-256)
register-none = Noch keine Berichte erstellt
register-differing = Verschiedene Datenstände
register-none-text = Jeder erstellte Bericht wird mit Datenstand und Prüfsumme eingetragen.
register-intro = Jeder erstellte Bericht mit seinem Datenstand, und an wen er übergeben wurde.
register-handed = Übergeben an
register-one = Ein Bericht des Registers
register-report = Bericht Nr. { $number }
register-facts = Angaben
register-file-hash = SHA-256 der Datei
handovers = Übergaben
handovers-none = Es ist noch keine Übergabe eingetragen.
handover-add = Übergabe eintragen …
handover-title = Übergabe eintragen
handover-of = Bericht Nr. { $number } · { $title }.
handover-file = Eingetragen wird die Prüfsumme der Datei „{ $name }“.
handover-by = { $date }, durch { $name }
handover-signed = unterschriebene Datei
handover-edit = Übergabe an { $name } ändern
handover-delete = Übergabe an { $name } löschen
handover-delete-text = Der Eintrag wird aus dem Register entfernt. Das lässt sich rückgängig machen.
handover-recipient = Empfänger
handover-recipient-hint = Person oder Stelle, zum Beispiel Rechnungsprüfungsamt
handover-remark = Zweck oder Bemerkung
handover-on = Übergeben am
handover-handed-by = Übergeben von
verify-pick = PDF prüfen …
verify-drop = Bericht hier ablegen, um ihn zu prüfen
verified-title = Prüfung eines Berichts
verified-file = Datei
verified-changes = Seither an den Daten geändert
verified-changes-none = An den Daten dieses Berichts hat sich seither nichts geändert.
verified-added = hinzugekommen
verified-removed = gelöscht
verified-erased = Der frühere Inhalt wurde nach Löschregel entfernt.
verified-more = Es gibt weitere Änderungen. Erstellen Sie den Bericht neu.
revisions-intro = Die Historie steht auf dem Deckblatt des Berichts.
revisions-none = Noch keine Einträge
revisions-none-text = Tragen Sie die erste Version ein, zum Beispiel 0.1 als Entwurf.
revision-new = Neuer Eintrag
revision-edit = Version { $version } bearbeiten
revision-version = Version
revision-version-hint = Zum Beispiel 0.1 oder 1.0
revision-status = Status
revision-classification = Vertraulichkeit
revision-edited-on = Bearbeitet am
revision-editor = Bearbeitet von
revision-editor-function = Funktion
revision-remark = Änderung
revision-distribution = Verteiler
revision-next = Nächste Überprüfung
revision-released-by = Freigegeben von
revision-released-on = Freigegeben am
pdf-toolbar = Seiten und Vergrößerung
pdf-previous = Vorherige Seite
pdf-next = Nächste Seite
pdf-page = Seite
pdf-of = von { $pages }
pdf-page-name = Seite { $number }
pdf-smaller = Verkleinern
pdf-larger = Vergrößern
pdf-zoom = { $percent } %

## Protokoll
log-count = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
}
log-scope = Bereich
log-of-akte = Akte insgesamt
log-number = Nr.
log-at = Zeitpunkt
log-actor = Person
log-account = Konto
log-operation = Vorgang
log-entity = Datensatz
log-fields = Geänderte Felder
log-hash = Prüfsumme
log-entry = Eintrag
log-entry-number = Eintrag { $number }
log-empty = Noch keine Einträge
log-empty-text = Jede Änderung wird hier festgehalten: wer, wann, was, vorher und nachher.
log-verify = Protokoll prüfen
log-verifying = Protokoll wird geprüft
log-intact = { $count } Einträge geprüft: Das Protokoll ist unverändert.
field-status = Status
field-statement = Umsetzung
field-reason = Begründung
field-responsible = Verantwortlich
field-checked-on = Erhoben am
field-due-on = Termin
field-done-on = Umgesetzt am
field-interviewee = Befragte Person
field-surveyor = Erhoben durch
field-title = Bezeichnung
field-name = Name
field-description = Beschreibung
field-priority = Priorität
field-cost-once = Investition einmalig
field-cost-yearly = Sachkosten jährlich
field-kind = Art
field-owner = Zuständig
field-valid-from = Gültig ab
field-valid-until = Gültig bis
field-classification = Vertraulichkeit
field-file-name = Dateiname
field-sha256 = SHA-256
field-size = Größe
field-recorded-on = Erfasst am
field-member-count = Anzahl
field-parent-id = Gruppe
field-method = Methode
field-catalogs = Kataloge
field-label = Parameter
field-value = Wert
field-file-sha256 = SHA-256 der Datei
field-handed-by = Übergeben von
field-handed-on = Übergeben am
field-recipient = Empfänger
field-report-number = Bericht Nr.
field-alternative = Beschreibung des Bildes
field-width = Breite in Bildpunkten
field-height = Höhe in Bildpunkten
field-domain-id = Informationsverbund
field-requirement-id = Anforderung
field-target-object-id = Zielobjekt
field-measure-id = Maßnahme
field-evidence-id = Nachweis
field-line-id = Reihe
field-report = Bericht
field-demo = Demodaten
field-completeness = Inhalt
field-findings = Befunde
field-groups = Themen
field-requirements = Anforderungen
field-moved-domains = Umgestellte Informationsverbünde
value-true = Ja
value-false = Nein
value-record = Kennung …{ $end }
completeness-full = mit Texten
completeness-index = nur Verzeichnis
field-official-name = Amtlicher Name
field-legal-form = Rechtsform
field-land = Land
field-official-key = Amtlicher Gemeindeschlüssel
field-street = Straße und Hausnummer
field-postal-code = Postleitzahl
field-town = Ort
field-email = E-Mail
field-phone = Telefon
field-authority-head = Leitung der Verwaltung
field-security-officer = Informationssicherheitsbeauftragte Person
field-data-protection-officer = Datenschutzbeauftragte Person
field-version = Version
field-edited-on = Bearbeitet am
field-editor = Bearbeitet von
field-editor-function = Funktion
field-remark = Änderung
field-next-revision-on = Nächste Überprüfung
field-distribution = Verteiler
field-released-by = Freigegeben von
field-released-on = Freigegeben am

## Akte
akte-municipalities = Kommunen
akte-domains-count = { $count ->
    [one] 1 Informationsverbund
   *[other] { $count } Informationsverbünde
}
akte-domains = Informationsverbünde
municipality-new = Neue Kommune
municipality-edit = Kommune bearbeiten
municipality-edit-one = { $name } bearbeiten
municipality-name = Name
municipality-name-hint = Kurz, wie er im Fenster steht.
municipality-official-name = Amtlicher Name
municipality-legal-form = Rechtsform
municipality-land = Land
municipality-land-none = Nicht angegeben
municipality-official-key = Amtlicher Gemeindeschlüssel
municipality-official-key-hint = Acht Ziffern.
municipality-street = Straße und Hausnummer
municipality-postal-code = Postleitzahl
municipality-town = Ort
municipality-email = E-Mail
municipality-phone = Telefon
municipality-head = Leitung der Verwaltung
municipality-security-officer = Informationssicherheitsbeauftragte Person
municipality-data-protection-officer = Datenschutzbeauftragte Person
logo-title = Wappen oder Logo
logo-hint = Steht auf den Deckblättern der Berichte. PNG, JPEG oder SVG bis 10 MB.
logo-pick = Bild wählen …
logo-replace = Anderes Bild wählen …
logo-remove = Bild entfernen
logo-of = Wappen oder Logo: { $name }
logo-size = { $file }, gedruckt mit { $width } × { $height } Bildpunkten
logo-alternative = Beschreibung des Bildes
logo-alternative-hint = Was zu sehen ist, für Menschen, die das Bild nicht sehen. Leer: „Wappen oder Logo“ mit dem Namen der Kommune.
domain-new = Neuer Informationsverbund
domain-edit = Informationsverbund bearbeiten
domain-edit-one = { $name } bearbeiten
domain-name = Name
domain-name-hint = Zum Beispiel „Kernverwaltung“.
domain-description = Geltungsbereich
domain-responsible = Verantwortlich
domain-method = Methode
domain-method-entry-check = Für den Anfang: Fragen in einfacher Sprache, nach Themen geordnet.
domain-method-grundschutz = Die neue Methodik des BSI mit einzelnen Anforderungen nach Praktiken.
domain-method-edition = IT-Grundschutz mit Bausteinen nach BSI-Standard 200-2.
domain-method-iso = Anforderungen der internationalen Norm.
domain-catalogs = Kataloge, die gelten
domain-catalogs-auto = Automatisch wählen, was zur Methode passt
domain-catalog = { $title }, { $version } ({ $count })
doors-title = Zugänge
doors-intro = Jeder Zugang öffnet die Akte. Einer muss immer bleiben.
door-made = seit { $at }
door-add = Zugang hinzufügen: { $kind }
door-label = Bezeichnung
door-label-hint = Woran Sie den Zugang erkennen, zum Beispiel „Vertretung“.
door-hint-passphrase = Eine weitere Passphrase, zum Beispiel für die Vertretung.
door-hint-recovery-key = Es wird ein neuer Schlüssel erzeugt und einmal angezeigt.
door-hint-keyring = Der Schlüssel wird im Schlüsselbund dieses Betriebssystems hinterlegt. Wer hier angemeldet ist, kann die Akte ohne Passphrase öffnen.
door-hint-key-file = Schlüsseldateien für die Automatisierung entstehen auf der Kommandozeile.
door-remove = Zugang entfernen: { $label }
door-remove-text = Damit lässt sich die Akte dann nicht mehr öffnen.
backup-title = Sicherung
backup-due = Eine Sicherung an einem anderen Ort ist fällig.
backup-elsewhere = An anderem Ort sichern …
backup-here = Neben der Akte sichern
backup-text = Die Sicherung an einem anderen Ort enthält auch die Nachweise. Jede Sicherung wird nach dem Schreiben geprüft.
backup-making = Sicherung wird erstellt
backup-made = Sicherung erstellt: { $path }
verify-title = Prüfung der Akte
verify-text = Prüft die Datenbank, das Protokoll und jede Nachweisdatei.
verify-action = Akte prüfen
verify-running = Akte wird geprüft
verify-clean = Alles in Ordnung: { $entries } Protokolleinträge und { $files } Nachweisdateien geprüft.
verify-problems = { $count ->
    [one] Ein Problem gefunden
   *[other] { $count } Probleme gefunden
}
settings-title = Einstellungen
settings-actor = Es arbeitet
settings-language = Sprache
settings-theme = Darstellung
