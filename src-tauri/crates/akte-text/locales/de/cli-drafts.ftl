## Befehlszeile: eigene Kataloge.

cli-catalog-draft = Führt eigene Kataloge: anlegen, bearbeiten, veröffentlichen.
cli-catalog-draft-more =
    Ein eigener Katalog enthält Anforderungen, die Sie aus eingelesenen Katalogen auswählen, und solche, die Sie selbst
    schreiben. Beim Veröffentlichen entsteht eine Fassung, die sich nicht mehr ändert; ihre Datei lesen andere mit
    „akte catalog import“ ein. Am Entwurf arbeiten Sie für die nächste Fassung weiter. Die Kennungen bleiben, sodass
    Antworten bei den Empfängern erhalten bleiben.
cli-catalog-draft-example = akte catalog draft list --akte Akte --key-file akte.key
cli-catalog-draft-list = Listet die eigenen Kataloge auf.
cli-catalog-draft-list-example = akte catalog draft list --akte Akte --key-file akte.key
cli-catalog-draft-new = Legt einen eigenen Katalog an.
cli-catalog-draft-new-example =
    akte catalog draft new "Mindestmaß für kreisangehörige Gemeinden" --publisher "Landkreis Musterland" --rights "CC BY-SA 4.0" --akte Akte --key-file akte.key
    akte catalog draft new "Unser Einstieg" --copy-of "Kommunaler Einstieg" --akte Akte --key-file akte.key
cli-catalog-draft-new-arg-title = Titel des Katalogs
cli-catalog-draft-new-arg-copy-of = Beginnt mit allen Gruppen und Anforderungen dieses Katalogs
cli-catalog-draft-new-arg-publisher = Wer den Katalog herausgibt
cli-catalog-draft-new-arg-rights = Lizenz oder Rechte, etwa „CC BY-SA 4.0“
cli-catalog-draft-new-arg-remarks = Was Leserinnen und Leser wissen sollen
cli-catalog-draft-new-arg-document-language = Sprache des Katalogs, etwa de
cli-catalog-draft-new-arg-release = Version, unter der als Nächstes veröffentlicht wird
cli-catalog-draft-set-arg-publisher = Wer den Katalog herausgibt
cli-catalog-draft-set-arg-rights = Lizenz oder Rechte, etwa „CC BY-SA 4.0“
cli-catalog-draft-set-arg-remarks = Was Leserinnen und Leser wissen sollen
cli-catalog-draft-set-arg-document-language = Sprache des Katalogs, etwa de
cli-catalog-draft-set-arg-release = Version, unter der als Nächstes veröffentlicht wird
cli-catalog-draft-show = Zeigt einen eigenen Katalog oder eine seiner Anforderungen.
cli-catalog-draft-show-more =
    Am Ende steht, was vor dem Veröffentlichen noch fehlt, und ob es von einer Quelle eine neuere Fassung gibt.
cli-catalog-draft-show-example = akte catalog draft show "Mindestmaß" --requirement LK.1 --akte Akte --key-file akte.key
cli-catalog-draft-show-arg-draft = Titel oder ID des eigenen Katalogs; entbehrlich, wenn es nur einen gibt
cli-catalog-draft-show-arg-requirement = Nur diese Anforderung, mit allem, was sie sagt
cli-catalog-draft-set = Ändert die Angaben zu einem eigenen Katalog.
cli-catalog-draft-set-example = akte catalog draft set --release 1.1 --akte Akte --key-file akte.key
cli-catalog-draft-set-arg-title = Neuer Titel
cli-arg-draft = Titel oder ID des eigenen Katalogs; entbehrlich, wenn es nur einen gibt
cli-catalog-draft-group = Legt eine Gruppe an oder ändert sie.
cli-catalog-draft-group-example = akte catalog draft group LK "Regelungen des Kreises" --akte Akte --key-file akte.key
cli-catalog-draft-group-arg-label = Nummer der Gruppe; gibt es sie schon, wird sie geändert
cli-catalog-draft-group-arg-title = Titel der Gruppe
cli-catalog-draft-group-arg-parent = Gruppe, in der eine neue steht
cli-catalog-draft-add = Legt eine eigene Anforderung an.
cli-catalog-draft-add-example = akte catalog draft add "Meldung an den Kreis" --group LK --modal-verb MUSS --statement "Die Gemeinde MUSS Sicherheitsvorfälle binnen 24 Stunden melden." --akte Akte --key-file akte.key
cli-catalog-draft-add-arg-title = Titel der Anforderung
cli-catalog-draft-add-arg-label = Nummer; ohne Angabe die nächste freie
cli-catalog-draft-add-arg-group = Gruppe, in der sie steht
cli-catalog-draft-add-arg-enhances = Anforderung, die sie erweitert
cli-catalog-draft-add-arg-statement = Anforderungstext
cli-catalog-draft-add-arg-guidance = Hinweise zur Umsetzung
cli-catalog-draft-add-arg-modal-verb = Verbindlichkeit, etwa MUSS oder SOLLTE
cli-catalog-draft-add-arg-level = Sicherheitsniveau, etwa normal-SdT
cli-catalog-draft-add-arg-effort = Aufwand von 0 bis 5
cli-catalog-draft-add-arg-tags = Schlagwort; mehrfach möglich
cli-catalog-draft-add-arg-own-params = Parameter, den die Texte mit {"{{"} insert: param, NAME {"}}"} einsetzen, etwa frist="Frist: 24 Stunden"; mehrere Werte zur Auswahl trennt „|“; ohne Bezeichnung entfällt er; mehrfach möglich
cli-catalog-draft-change-arg-statement = Anforderungstext
cli-catalog-draft-change-arg-modal-verb = Verbindlichkeit, etwa MUSS oder SOLLTE
cli-catalog-draft-change-arg-level = Sicherheitsniveau, etwa normal-SdT
cli-catalog-draft-change-arg-effort = Aufwand von 0 bis 5
cli-catalog-draft-change-arg-tags = Schlagwort; mehrfach möglich
cli-catalog-draft-change-arg-own-params = Parameter, den die Texte mit {"{{"} insert: param, NAME {"}}"} einsetzen, etwa frist="Frist: 24 Stunden"; mehrere Werte zur Auswahl trennt „|“; ohne Bezeichnung entfällt er; mehrfach möglich
cli-catalog-draft-select = Wählt Anforderungen eines eingelesenen Katalogs aus.
cli-catalog-draft-select-more =
    Sie behalten Text und Kennung ihrer Quelle, und die veröffentlichte Datei nennt Quelle, Fassung und Lizenz.
cli-catalog-draft-select-example =
    akte catalog draft select "Anwenderkatalog Grundschutz++" --of-group GC.1 --with-groups --with-enhancements --akte Akte --key-file akte.key
    akte catalog draft select 2026-06-30 --requirement GC.1.1 --requirement GC.2.1 --into LK --akte Akte --key-file akte.key
cli-catalog-draft-select-arg-catalog = Titel, Version oder ID des Katalogs
cli-catalog-draft-select-arg-requirements = Diese Anforderung; mehrfach möglich
cli-catalog-draft-select-arg-of-group = Alle Anforderungen dieser Gruppe
cli-catalog-draft-select-arg-containing = Alle Anforderungen, die diesen Text enthalten
cli-catalog-draft-select-arg-all = Alle Anforderungen, die der Herausgeber nicht gestrichen hat
cli-catalog-draft-select-arg-into = Gruppe des eigenen Katalogs, in die sie kommen
cli-catalog-draft-select-arg-with-groups = Übernimmt die Gruppen, in denen sie stehen
cli-catalog-draft-select-arg-with-enhancements = Wählt auch die Anforderungen aus, die sie erweitern
cli-catalog-draft-change = Ändert eine Anforderung oder ergänzt eine ausgewählte.
cli-catalog-draft-change-more =
    Der Text einer ausgewählten Anforderung ist der ihrer Quelle; ergänzen lassen sich Hinweise, Parameterwerte und die
    Nummer. Mit „--make-own“ wird sie zu einer eigenen, deren Text Sie ändern. Ihre Kennung bleibt.
cli-catalog-draft-change-example =
    akte catalog draft change GC.1.1 --param 1="30 Tagen" --guidance "Gilt auch für die Feuerwehr." --akte Akte --key-file akte.key
    akte catalog draft change LK.1 --statement "Die Gemeinde MUSS Vorfälle sofort melden." --akte Akte --key-file akte.key
cli-catalog-draft-change-arg-requirement = Nummer, Kennung oder ID der Anforderung
cli-catalog-draft-change-arg-title = Neuer Titel
cli-catalog-draft-change-arg-label = Neue Nummer
cli-catalog-draft-change-arg-guidance = Hinweise zur Umsetzung; bei einer ausgewählten Anforderung zusätzlich zu denen ihrer Quelle
cli-catalog-draft-change-arg-params = Wert für den Parameter mit dieser Nummer, etwa 1="30 Tagen"; ohne Wert gilt wieder der Text der Quelle; mehrfach möglich
cli-catalog-draft-change-arg-make-own = Macht aus einer ausgewählten Anforderung eine eigene, die mit dem Text der Quelle beginnt
cli-catalog-draft-move = Verschiebt Gruppen und Anforderungen.
cli-catalog-draft-move-example = akte catalog draft move LK.3 --before LK.1 --akte Akte --key-file akte.key
cli-catalog-draft-move-arg-items = Nummern von Gruppen und Anforderungen
cli-catalog-draft-move-arg-into = Gruppe, in die sie kommen; ohne Angabe die von „--before“, sonst die oberste Ebene
cli-catalog-draft-move-arg-before = Gruppe oder Anforderung, vor der sie stehen sollen; ohne Angabe am Ende
cli-catalog-draft-remove = Entfernt Gruppen samt Inhalt und Anforderungen.
cli-catalog-draft-remove-example = akte catalog draft remove GC.1.1 GC.2.1 --akte Akte --key-file akte.key
cli-catalog-draft-remove-arg-items = Nummern von Gruppen und Anforderungen
cli-catalog-draft-renumber = Nummeriert die eigenen Anforderungen in Lesereihenfolge neu.
cli-catalog-draft-renumber-example = akte catalog draft renumber --akte Akte --key-file akte.key
cli-catalog-draft-take-source = Übernimmt eine neuere Fassung einer Quelle.
cli-catalog-draft-take-source-more =
    Kennungen, Parameterwerte, Hinweise und die Einordnung bleiben. Was es in der neueren Fassung nicht mehr gibt, bleibt
    bei der bisherigen.
cli-catalog-draft-take-source-example = akte catalog draft take-source 2026-06-30 --akte Akte --key-file akte.key
cli-catalog-draft-take-source-arg-catalog = Die neuere Fassung: Titel, Version, Tag oder ID
cli-catalog-draft-take-source-arg-requirements = Nur für diese Anforderung; mehrfach möglich
cli-catalog-draft-publish = Veröffentlicht einen eigenen Katalog als Fassung, die sich nicht mehr ändert.
cli-catalog-draft-publish-more =
    Die Fassung steht danach in der Bibliothek, und „--out“ schreibt die Datei, die andere einlesen (OSCAL, JSON). „--plan“
    zeigt, was fehlt und was sich seit der letzten Fassung geändert hat. Fehlt etwas, wird nichts veröffentlicht.
cli-catalog-draft-publish-example =
    akte catalog draft publish --plan --akte Akte --key-file akte.key
    akte catalog draft publish --release 1.0 --out Mindestmass-1.0.json --akte Akte --key-file akte.key
cli-catalog-draft-publish-arg-release = Version; ohne Angabe die, die im Entwurf steht
cli-catalog-draft-publish-arg-plan = Zeigt, was geschähe, und veröffentlicht nichts
cli-catalog-draft-publish-arg-out = Datei, die geschrieben wird
cli-catalog-draft-profile = Schreibt eine reine Auswahl als Profil (OSCAL, JSON).
cli-catalog-draft-profile-more =
    Ein Profil verweist auf seine Quellen; wer es einliest, braucht sie. Eigene Anforderungen und geänderte Nummern kann es
    nicht enthalten: Veröffentlichen Sie dann den Katalog.
cli-catalog-draft-profile-example = akte catalog draft profile --out Auswahl.json --akte Akte --key-file akte.key
cli-catalog-draft-profile-arg-out = Datei, die geschrieben wird
cli-catalog-draft-delete = Löscht einen eigenen Katalog; veröffentlichte Fassungen bleiben in der Bibliothek.
cli-catalog-draft-delete-example = akte catalog draft delete "Mindestmaß" --akte Akte --key-file akte.key
cli-catalog-draft-delete-arg-draft = Titel oder ID des eigenen Katalogs
cli-catalog-draft-undo = Nimmt die letzte Änderung an einem eigenen Katalog zurück.
cli-catalog-draft-undo-example = akte catalog draft undo --akte Akte --key-file akte.key
cli-catalog-draft-undo-arg-draft = Titel oder ID des eigenen Katalogs; ohne Angabe die letzte Änderung an einem beliebigen
cli-value-draft = ENTWURF
cli-value-item = NUMMER
cli-value-label = NUMMER
cli-value-release = VERSION
cli-value-param = NR=WERT
usage-hint-numbered = Erwartet werden die Nummer des Parameters und der Wert mit einem Gleichheitszeichen dazwischen, etwa 1="30 Tagen".
cli-value-named = NAME=BEZEICHNUNG
usage-hint-own-param = Erwartet werden Name und Bezeichnung des Parameters mit einem Gleichheitszeichen dazwischen, nach einem Doppelpunkt der Wert oder die Auswahl, etwa frist="Frist: 24 Stunden".

cli-out-kind-draft = Eigener Katalog
cli-out-draft-published = Veröffentlicht
cli-out-draft-own = Eigene
cli-out-draft-selected = Ausgewählt
cli-out-draft-newer = Neuere Quelle
cli-out-draft-newer-counts = { $version }: { $changed } geändert, { $gone } entfallen
cli-out-draft-source = Quelle
cli-out-draft-remarks = Bemerkung
cli-out-draft-guidance = Eigene Hinweise
cli-out-choices = Auswahl
cli-out-draft-kind-own = eigene
cli-out-draft-kind-selected = ausgewählt
cli-out-draft-weight = Vor dem Veröffentlichen
cli-out-draft-forbids = zu ergänzen
cli-out-draft-hint = zu bedenken
cli-out-draft-gone = In der neueren Fassung { $version } der Quelle gibt es sie nicht mehr.
cli-out-draft-changed = Neuere Fassung { $version } der Quelle: { $changes }
cli-out-draft-added = Der eigene Katalog „{ $name }“ ist angelegt.
cli-out-draft-group = Die Gruppe { $name } ist gespeichert.
cli-out-draft-select = { $added } ausgewählt, { $already } waren schon enthalten.
cli-out-draft-moved = Verschoben.
cli-out-draft-removed = Entfernt: { $entries } Anforderungen, { $groups } Gruppen.
cli-out-draft-numbered = { $count } Nummern sind geändert.
cli-out-draft-taken = { $taken } folgen der neueren Fassung, { $gone } sind dort entfallen, { $unused } Parameterwerte werden nicht mehr verwendet.
cli-out-draft-done = „{ $name }“ ist als Version { $version } veröffentlicht.
cli-out-draft-done-file = „{ $name }“ ist als Version { $version } veröffentlicht. Geschrieben: { $path }
cli-out-draft-can = Version { $version } mit { $count } Anforderungen kann veröffentlicht werden.
cli-out-draft-cannot = Version { $version } mit { $count } Anforderungen kann noch nicht veröffentlicht werden.
cli-out-draft-since = Seit Version { $version }:
cli-out-draft-deleted = Der eigene Katalog „{ $name }“ ist gelöscht.
cli-error-draft-nothing-found = Keine Anforderung passt dazu.
cli-error-draft-nothing-found-hint = „akte requirement list“ zeigt, was es gibt.
