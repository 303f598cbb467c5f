## Eigene Kataloge im Fenster.

catalogs-tab-imported = Bibliothek ({ $count })
catalogs-tab-drafts = Eigene Kataloge ({ $count })

draft-list = Eigene Kataloge
draft-new = Neuer eigener Katalog …
draft-new-title = Neuer eigener Katalog
draft-none = Noch kein eigener Katalog
draft-none-text = Wählen Sie Anforderungen aus vorhandenen Katalogen aus, ergänzen Sie eigene und geben Sie das Ergebnis als Datei weiter, zum Beispiel als Kreis an Ihre Gemeinden. Neue Fassungen lassen deren Antworten bestehen.
draft-title = Titel
draft-publisher = Herausgeber
draft-publisher-hint = So steht es in der veröffentlichten Datei.
draft-rights = Lizenz
draft-rights-hint = Unter welchen Bedingungen andere den Katalog nutzen dürfen. Texte des BSI verlangen die Weitergabe unter CC BY-SA 4.0.
draft-rights-usual = CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)
draft-rights-unknown = Lizenz nicht angegeben
draft-language = Sprache
draft-language-hint = Kürzel, zum Beispiel de
draft-remarks = Bemerkung
draft-version = Version
draft-version-last = Zuletzt veröffentlicht: { $version }
draft-document = Kennung des Dokuments
draft-start = Beginnen mit
draft-start-hint = Eine Kopie übernimmt alle Gruppen und Anforderungen des Katalogs als Auswahl.
draft-start-empty = Leerer Katalog
draft-facts = Angaben bearbeiten …
draft-published-last = Veröffentlicht
draft-never-published = Noch nicht
draft-own = Eigene
draft-selected = Ausgewählte
draft-sources = Quellen
draft-newer = { $count ->
    [one] 1 neuer gefasst
   *[other] { $count } neuer gefasst
}

draft-back = Zu den eigenen Katalogen
draft-note = { $count ->
    [one] Entwurf { $version } mit 1 Anforderung
   *[other] Entwurf { $version } mit { $count } Anforderungen
}
draft-tools = Suchen und ergänzen
draft-detail = Einzelheiten
draft-about = Angaben und Prüfung
draft-about-faults = { $count ->
    [one] Angaben und Prüfung (1 Mangel)
   *[other] Angaben und Prüfung ({ $count } Mängel)
}
draft-label = Nummer
draft-kind = Art
draft-kind-own = Eigene
draft-kind-selected = Ausgewählt
draft-source = Quelle
draft-marks = Hinweise
draft-mark-newer = Quelle neuer
draft-mark-adjusted = Ergänzt
draft-empty = Noch keine Anforderung
draft-empty-text = Wählen Sie Anforderungen aus einem Katalog aus oder schreiben Sie eine eigene.
draft-empty-group = In dieser Gruppe steht keine passende Anforderung.
draft-untitled = Ohne Titel
draft-top = Oberste Ebene

draft-add-own = Eigene Anforderung
draft-new-entry = Neue Anforderung
draft-add-group = Gruppe …
draft-group-new = Neue Gruppe
draft-group-edit = Gruppe bearbeiten …
draft-group-title = Titel der Gruppe
draft-group-label-hint = Kurz und ohne Leerzeichen, zum Beispiel LK oder LK.1
draft-group-in = Steht in
draft-group-description = Beschreibung
draft-group-remove = Gruppe entfernen
draft-group-remove-text = { $count ->
    [0] Die Gruppe „{ $title }“ wird entfernt.
    [one] Die Gruppe „{ $title }“ wird mit 1 Anforderung entfernt. Das lässt sich rückgängig machen.
   *[other] Die Gruppe „{ $title }“ wird mit { $count } Anforderungen entfernt. Das lässt sich rückgängig machen.
}
draft-number = Neu nummerieren
draft-numbered = { $count ->
    [0] Alle Nummern stimmen bereits.
    [one] 1 Nummer ist geändert.
   *[other] { $count } Nummern sind geändert.
}
draft-move-up = Nach oben
draft-move-down = Nach unten
draft-move-to = Verschieben nach …
draft-move-placeholder = Gruppe suchen
draft-move-chosen = { $count ->
    [one] 1 Anforderung verschieben …
   *[other] { $count } Anforderungen verschieben …
}
draft-remove = Anforderung entfernen
draft-remove-chosen = { $count ->
    [one] 1 Anforderung entfernen …
   *[other] { $count } Anforderungen entfernen …
}
draft-remove-text = { $count ->
    [one] Die Anforderung wird aus diesem Katalog entfernt. Veröffentlichte Fassungen bleiben, wie sie sind; das Entfernen lässt sich rückgängig machen.
   *[other] { $count } Anforderungen werden aus diesem Katalog entfernt. Veröffentlichte Fassungen bleiben, wie sie sind; das Entfernen lässt sich rückgängig machen.
}
draft-delete = Eigenen Katalog löschen
draft-delete-text = „{ $title }“ wird gelöscht. Veröffentlichte Fassungen bleiben in der Bibliothek.

draft-entry-title = Titel der Anforderung
draft-statement = Anforderungstext
draft-guidance = Hinweise zur Umsetzung
draft-own-guidance = Eigene Hinweise zur Umsetzung
draft-tags = Schlagwörter
draft-tags-hint = Durch Kommas getrennt
draft-none-chosen = Keine Angabe
draft-param = Parameter „{ $label }“
draft-param-preset = Ohne Angabe gilt: { $preset }.
draft-param-choices = Zur Wahl: { $choices }
draft-own-params = Parameter
draft-own-params-hint = Was andere beim Anwenden ausfüllen, etwa eine Frist. Der Text setzt ihn an seiner Stelle ein.
draft-own-param = Parameter { $name }
draft-own-param-add = Parameter hinzufügen
draft-own-param-label = Bezeichnung
draft-own-param-value = Wert
draft-own-param-value-hint = Leer, wenn ihn jede Gemeinde selbst festlegt
draft-own-param-choices = Auswahl
draft-own-param-choices-hint = Durch Semikolons getrennt; dann gilt kein fester Wert
draft-own-param-insert = In den Text einsetzen
draft-own-param-remove = Parameter „{ $label }“ entfernen
draft-original = Text der Quelle
draft-made-from = Entstanden aus
draft-source-line = { $label } aus { $title } { $version }
draft-source-gone = Die gewählte Fassung der Quelle enthält diese Anforderung nicht.
draft-make-own = In eigene Anforderung umwandeln
draft-make-own-text = Danach lässt sich der Text ändern. Die Kennung bleibt, sodass Antworten erhalten bleiben.

draft-update-changed = Die Quelle liegt in der neueren Fassung { $version } vor, mit Änderungen.
draft-update-same = Die Quelle liegt in der neueren Fassung { $version } vor, hier ohne Änderungen.
draft-update-gone = In der neueren Fassung { $version } der Quelle gibt es diese Anforderung nicht mehr.
draft-update-words = Wort für Wort vergleichen
draft-update-take = Neue Fassung übernehmen
draft-update-noted = Als berücksichtigt vermerken
draft-source-facts = { $count ->
    [one] 1 Anforderung · { $rights }
   *[other] { $count } Anforderungen · { $rights }
}
draft-source-newer = Neuere Fassung { $version }: { $changed } geändert, { $gone } entfallen, { $unchanged } unverändert.
draft-source-take = Für alle übernehmen
draft-taken = Übernommen: { $taken }. In der neueren Fassung entfallen und unverändert behalten: { $gone }.
draft-versions = Veröffentlichte Fassungen

draft-pick-open = Anforderungen auswählen …
draft-pick = Anforderungen auswählen
draft-pick-from = Katalog
draft-pick-part = Gruppe des Katalogs
draft-pick-search = Suchen
draft-pick-there = Enthalten
draft-pick-in-it = schon enthalten
draft-pick-all = Alle { $count } auswählen
draft-pick-none = Auswahl aufheben
draft-pick-count = { $count ->
    [0] Nichts ausgewählt
    [one] 1 ausgewählt
   *[other] { $count } ausgewählt
}
draft-pick-into = Kommen in
draft-pick-groups = Gruppen des Katalogs mit übernehmen
draft-pick-enhancements = Erweiternde Anforderungen mit auswählen
draft-pick-take = Übernehmen
draft-pick-done = { $already ->
    [0] { $added } Anforderungen übernommen.
   *[other] { $added } Anforderungen übernommen, { $already } waren schon enthalten.
}

draft-findings = Vor dem Veröffentlichen
draft-forbids = Mangel:
draft-hint = Hinweis:
draft-publish-open = Veröffentlichen …
draft-publish = Veröffentlichen
draft-publish-title = Eigenen Katalog veröffentlichen
draft-not-yet = So kann der Katalog noch nicht veröffentlicht werden.
draft-ready = { $count ->
    [one] Veröffentlicht wird 1 Anforderung.
   *[other] Veröffentlicht werden { $count } Anforderungen.
}
draft-since = Geändert seit Version { $version }
draft-more-changes = Dazu { $count } weitere Änderungen; nach dem Veröffentlichen zeigt sie der Vergleich in der Bibliothek.
draft-publish-promise = Eine veröffentlichte Fassung ändert sich nicht mehr. Am Entwurf arbeiten Sie für die nächste weiter.
draft-published-title = Veröffentlicht
draft-published = „{ $title }“ ist als Version { $version } veröffentlicht.
draft-published-text = Die Fassung steht in der Bibliothek. Speichern Sie die Datei und geben Sie sie weiter; andere lesen sie mit „Katalogdatei importieren“ ein.
draft-save-file = Katalogdatei speichern …
draft-save-profile = Profil speichern …
draft-profile-text = Das Profil enthält nur die Auswahl; wer es einliest, braucht die Quellen dazu.
draft-saved = Gespeichert: { $path }

field-publisher = Herausgeber
field-language = Sprache
field-rights = Lizenz
field-remarks = Bemerkung
field-document-id = Kennung des Dokuments
field-draft-id = Eigener Katalog
field-group-id = Gruppe
field-position = Stelle
field-identity = Kennung
field-source = Quelle
field-guidance = Hinweise zur Umsetzung
field-requirement-text = Anforderungstext
field-modal-verb = Modalverb
field-security-level = Stufe
field-effort-level = Aufwand
field-tags = Schlagwörter
field-params = Parameterwerte
