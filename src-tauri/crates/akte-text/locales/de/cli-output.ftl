### Ausgaben der Kommandozeile „akte“: Spaltenköpfe, Meldungen, eigene Ablehnungen.

## Allgemein
cli-out-nothing = Keine Einträge.
cli-out-part = Angezeigt: { $shown } von { $total }.
cli-out-refused = Abgelehnt: { $message } [{ $code }]
cli-out-yes = ja
cli-out-no = nein

## Arten von Datensätzen
cli-out-kind-municipality = Kommune
cli-out-kind-domain = Informationsverbund
cli-out-kind-information-domain = Informationsverbund
cli-out-kind-catalog = Katalog
cli-out-kind-measure = Maßnahme
cli-out-kind-evidence = Nachweis
cli-out-kind-requirement = Anforderung
cli-out-kind-answer = Antwort
cli-out-kind-object = Zielobjekt
cli-out-kind-target-object = Zielobjekt
cli-out-kind-group = Gruppe

## Spaltenköpfe und Felder
cli-out-name = Name
cli-out-id = ID
cli-out-kind = Art
cli-out-title = Titel
cli-out-label = Nummer
cli-out-description = Beschreibung
cli-out-legal-form = Rechtsform
cli-out-land = Land
cli-out-security-officer = ISB
cli-out-data-protection-officer = DSB
cli-out-domains = Verbünde
cli-out-domain = Informationsverbund
cli-out-method = Methode
cli-out-responsible = Verantwortlich
cli-out-catalogs = Kataloge
cli-out-catalog = Katalog
cli-out-count = Anzahl
cli-out-group = Gruppe
cli-out-answers = Antworten
cli-out-status = Status
cli-out-statement = Umsetzung
cli-out-reason = Begründung
cli-out-due-on = Bis
cli-out-measures = Maßnahmen
cli-out-evidence = Nachweise
cli-out-priority = Priorität
cli-out-cost-once = Investition einmalig
cli-out-cost-yearly = Sachkosten jährlich
cli-out-requirements = Anforderungen
cli-out-file = Datei
cli-out-size = Größe
cli-out-valid-until = Gültig bis
cli-out-validity = Gültigkeit
cli-out-links = Verweise
cli-out-version = Fassung
cli-out-new = Neu
cli-out-warnings = Warnungen
cli-out-errors = Fehler
cli-out-remark = Ergebnis
cli-out-known = war schon bekannt
cli-out-imported = eingelesen
cli-out-texts = Mit Texten
cli-out-in-force = In Kraft
cli-out-imported-at = Eingelesen am
cli-out-last-modified = Stand
cli-out-publishers = Herausgeber
cli-out-rights = Rechte
cli-out-sha256 = SHA-256
cli-out-findings = Beim Einlesen fiel auf:
cli-out-severity = Gewicht
cli-out-severity-note = Hinweis
cli-out-severity-warning = Warnung
cli-out-severity-error = Fehler
cli-out-message = Meldung
cli-out-place = Stelle
cli-out-modal-verb = Modalverb
cli-out-level = Stufe
cli-out-effort = Aufwand
cli-out-identity = Kennung
cli-out-requirement-text = Anforderung
cli-out-guidance = Erläuterung
cli-out-passage = Fundstelle
cli-out-report = Bericht
cli-out-number = Nr.
cli-out-as-of = Stichtag
cli-out-created-at = Erstellt am
cli-out-actor = Wer
cli-out-state = Datenstand
cli-out-content-hash = Inhalts-Hash
cli-out-at = Wann
cli-out-operation = Was
cli-out-changes = Änderungen
cli-out-door = Zugang
cli-out-door-label = Bezeichnung
cli-out-old-label = Bisher
cli-out-new-label = Jetzt
cli-out-new-title = Titel jetzt
cli-out-likeness = Ähnlich
cli-out-certain = Sicher
cli-out-answered-on = Beantwortet auf
cli-out-noted = Zur Kenntnis
cli-out-successor = Nachfolger
cli-out-param = Parameter
cli-out-publisher-value = Wert im Katalog
cli-out-own-value = Eigener Wert
cli-out-effect-carried = Übernommen
cli-out-effect-moved = Umnummeriert
cli-out-effect-review = Zu prüfen
cli-out-effect-archived = Archiviert
cli-out-effect-returned = Wieder in Kraft
cli-out-effect-new = Neue Anforderungen
cli-out-effect-params = Parameterwerte
cli-out-effect-params-unused = Nicht mehr verwendete Parameterwerte

## Erledigt
cli-out-added = „{ $name }“ ist aufgenommen.
cli-out-changed = „{ $name }“ ist geändert.
cli-out-answers-saved = { $count ->
    [0] Nichts hat sich geändert.
    [one] 1 Antwort ist gespeichert.
   *[other] { $count } Antworten sind gespeichert.
}
cli-out-rows-imported = { $count ->
    [one] 1 Zeile ist eingelesen.
   *[other] { $count } Zeilen sind eingelesen.
}
cli-out-evidence-added = { $count ->
    [one] 1 Nachweis ist aufgenommen.
   *[other] { $count } Nachweise sind aufgenommen.
}
cli-out-written = Geschrieben: { $path }
cli-out-unchanged = unverändert: { $count }
cli-out-update-target = Neue Fassung: { $name }
cli-out-update-from = { $count ->
    [one] Bisher gilt in einem Informationsverbund: { $name }
   *[other] Bisher gilt in { $count } Informationsverbünden: { $name }
}
cli-out-update-nothing = Es gibt nichts zu tun: Die Fassung gilt schon überall.
cli-out-update-unchanged-yet = Noch ist nichts geändert. „akte catalog update --apply“ wechselt die Fassung.
cli-out-updated = Es gilt jetzt: { $name } (Informationsverbünde: { $domains }, Kommunen: { $municipalities }).
cli-out-update-backup = Sicherung davor: { $path }
cli-out-successors = Entfallene Anforderungen, die unter anderer Kennung weiterzugehen scheinen:
cli-out-successors-taken = Auf Nachfolger übertragen:
cli-out-successor-ask = Nicht sicher: Geht { $old } in { $new } weiter? Dann beim Wechsel: --accept-successor { $old }={ $new }
cli-out-successor-later = Offen: Geht { $old } in { $new } weiter? Dann: akte answer archived copy --accept-successor { $old }={ $new }
cli-out-answers-confirmed = { $count ->
    [one] Eine Antwort ist bestätigt.
   *[other] { $count } Antworten sind bestätigt.
}
cli-out-answers-copied = { $count ->
    [one] Eine Antwort ist übertragen.
   *[other] { $count } Antworten sind übertragen.
}
cli-out-param-set = Der Wert zu { $name } ist festgelegt.
cli-out-report-written = { $pages ->
    [one] Geschrieben: { $path } (1 Seite)
   *[other] Geschrieben: { $path } ({ $pages } Seiten)
}
cli-out-report-missing-characters = Hinweis: Für diese Zeichen haben die Schriften des Berichts kein Bild, im PDF steht dafür ein Kästchen: { $characters }
cli-out-handed-to = Übergeben an
cli-out-handed-over = Eingetragen: Bericht Nr. { $number } wurde an { $name } übergeben.
cli-out-changes-since = { $count ->
    [0] An den Daten dieses Berichts hat sich seither nichts geändert.
    [one] Seither geändert ist 1 Datensatz:
   *[other] Seither geändert sind { $count } Datensätze:
}
cli-out-changes-part = Es gibt weitere Änderungen. Erstellen Sie den Bericht neu.
cli-out-change-added = hinzugekommen
cli-out-change-removed = gelöscht
cli-out-change-erased = geändert; der frühere Inhalt wurde nach Löschregel entfernt
cli-error-report-changed = { $message }
cli-error-report-changed-hint = Verlassen Sie sich nicht auf diese Datei. Erstellen Sie den Bericht neu oder lassen Sie sich die ursprüngliche Datei geben.
cli-error-report-foreign = { $message }
cli-error-report-foreign-hint = Öffnen Sie die Akte, aus der die Datei stammt.
cli-error-report-unreadable = { $message }
cli-error-report-unreadable-hint = Prüfen Sie, ob die Datei vollständig übertragen wurde.
cli-out-logo-set = Das Wappen oder Logo von { $name } ist gesetzt.
cli-out-logo-removed = Das Wappen oder Logo von { $name } ist entfernt.
cli-out-package-written = Geschrieben: { $path } ({ $size }; { $reports ->
    [one] 1 Bericht
   *[other] { $reports } Berichte
}, { $evidence ->
    [one] 1 Nachweis
   *[other] { $evidence } Nachweise
})
cli-out-log-intact = { $count ->
    [one] Das Änderungsprotokoll ist unversehrt (1 Eintrag geprüft).
   *[other] Das Änderungsprotokoll ist unversehrt ({ $count } Einträge geprüft).
}
cli-out-undone = { $count ->
    [one] Zurückgenommen: { $operation } (1 Datensatz)
   *[other] Zurückgenommen: { $operation } ({ $count } Datensätze)
}
cli-out-clean = Die Akte ist in Ordnung (Protokolleinträge: { $entries }, Nachweisdateien: { $files }).
cli-out-created = Die Akte liegt in { $path }.
cli-out-created-plain = Die Akte liegt in { $path }. Sie ist nicht verschlüsselt.
cli-out-recovery-key =
    Wiederherstellungsschlüssel – er wird nur jetzt gezeigt:

    { $key }

    Schreiben Sie ihn ab und bewahren Sie ihn außerhalb dieses Rechners auf.
cli-out-key-file-made = Schlüsseldatei angelegt: { $path }
cli-out-door-added = Der Zugang ist eingerichtet.
cli-out-door-removed = Der Zugang ist entfernt.
cli-out-backed-up = Gesichert: { $path }
cli-out-restored = Die Akte ist wiederhergestellt. Der bisherige Stand liegt in { $path }.
cli-out-restored-anew = Die Akte ist wiederhergestellt und liegt in { $path }.
cli-out-demo-made = Die Demonstration liegt in { $path }. Alle Angaben sind frei erfunden.

## Abgelehnt
cli-error-no-akte = Es fehlt der Ordner der Akte.
cli-error-no-akte-hint = Nennen Sie ihn mit --akte ORDNER oder in der Umgebungsvariablen AKTE_DIR.
cli-error-akte-not-utf8 = Der Ordner „{ $path }“ hat einen Namen, den die Datenbank nicht lesen kann (kein UTF-8).
cli-error-akte-not-utf8-hint = Legen Sie die Akte in einen Ordner, dessen Pfad lesbar ist.
cli-error-no-door = Es fehlt, womit die Akte „{ $path }“ zu öffnen ist.
cli-error-no-door-hint = Nennen Sie --passphrase-file, --key-file oder, wenn sie unverschlüsselt ist, --plain.
cli-error-init-door = Eine neue Akte braucht --passphrase-file, --key-file oder --plain.
cli-error-init-door-hint = Weitere Zugänge richten Sie danach mit „akte key add“ ein.
cli-error-passphrase-not-utf8 = Die Passphrase in „{ $path }“ lässt sich nicht lesen (kein UTF-8).
cli-error-passphrase-not-utf8-hint = Speichern Sie die Datei als UTF-8.
cli-error-passphrase-empty = Die Datei „{ $path }“ enthält keine Passphrase.
cli-error-key-file-exists = Die Schlüsseldatei „{ $path }“ gibt es schon.
cli-error-key-file-exists-hint = Wählen Sie einen anderen Namen. Eine vorhandene Datei wird nicht überschrieben.
cli-error-not-found = { $kind } „{ $name }“ gibt es nicht.
cli-error-not-found-hint = Der Befehl „list“ zeigt, was es gibt.
cli-error-module-ambiguous = Den Baustein { $name } gibt es in mehreren Katalogen des Informationsverbunds.
cli-error-module-ambiguous-hint = Entscheiden Sie im Fenster, oder nehmen Sie einen der Kataloge aus dem Informationsverbund: { $candidates }
cli-error-ambiguous = „{ $name }“ ist nicht eindeutig ({ $kind }).
cli-error-ambiguous-hint = Nennen Sie die ID: { $candidates }.
cli-error-name-needed = Es gibt mehrere Einträge ({ $kind }); nennen Sie einen.
cli-error-name-needed-hint = Zur Wahl stehen: { $candidates }.
cli-error-none-there = Es gibt noch keinen Eintrag ({ $kind }).
cli-error-none-there-hint = Legen Sie zuerst einen an.
cli-error-no-such-param = Die Anforderung { $name } hat keinen Parameter Nr. { $number }.
cli-error-no-such-param-hint = „akte requirement param list --requirement { $name }“ zeigt, welche es gibt.
cli-error-not-clean = { $count ->
    [one] Die Akte ist nicht in Ordnung: { $message }
   *[other] Die Akte ist nicht in Ordnung ({ $count } Befunde): { $message }
}
cli-error-not-clean-hint = Stellen Sie sie mit „akte restore“ aus einer Sicherung wieder her.
cli-error-log-changed = Das Änderungsprotokoll wurde verändert: { $message }
cli-error-log-changed-hint = Vergleichen Sie mit einer Sicherung und klären Sie, wer Zugriff auf die Datei hatte.
cli-error-no-runtime = Das Programm konnte nicht starten: { $reason }
cli-error-output = Die Ausgabe konnte nicht geschrieben werden: { $reason }
cli-out-kind-mapping = Zuordnung
cli-out-kind-vocabulary = Begriffsliste
cli-out-terms = Begriffe
cli-out-current = Gilt
cli-out-below = Steht unter
cli-out-protects = Schützt vor allem
cli-out-also-holds-for = Gilt auch für
cli-out-threats = Wirkt gegen
cli-out-pairs = Paare
cli-out-pairs-same = stehen
cli-out-pairs-moved = umnummeriert
cli-out-pairs-gone = entfallen
cli-out-pairs-needs-version = Fassung fehlt
cli-out-pairs-no-catalog = Katalog fehlt
cli-out-source = Quelle
cli-out-source-now = Quelle heute
cli-out-target = Ziel
cli-out-target-now = Ziel heute
cli-out-relation = Beziehung
cli-out-place-today = Stand
cli-out-covers = deckt ab
cli-out-through = über
cli-out-covered = abgedeckt
cli-out-by = durch
cli-out-proposal = Vorschlag
cli-out-to-check = zu prüfen
cli-out-sources = Quellen
cli-out-object = Zielobjekt
cli-out-migration-carried = ohne Prüfung übernehmbar
cli-out-migration-check = zu prüfen
cli-out-migration-answered = schon beantwortet
cli-out-migration-open = zugeordnet, ohne Antwort
cli-out-migration-not-mapped = von keiner Zuordnung abgedeckt
cli-out-not-mapped = Von keiner Zuordnung abgedeckt – neu zu prüfen:
cli-out-left-behind = Beantwortet, führt aber nirgendwohin:
cli-out-migrated = Übernommen: { $answers } Antworten, davon { $check } zu prüfen. Neu verknüpft: { $measures } Maßnahmen, { $evidence } Nachweise. Nicht übernommene Vorschläge: { $left }.
cli-out-migration-links = kommt mit
cli-out-migration-offered = kommt auf Wunsch mit (--with-offered-links)
cli-out-links-counts = Maßnahmen: { $measures }, Nachweise: { $evidence }
cli-out-links-along = kommt mit
cli-out-answer-there = Antwort dort

## Strukturanalyse und Schutzbedarf
cli-out-kind-person = Person
cli-out-position = Funktion
cli-out-unit = Amt oder Firma
cli-out-roles = Rollen
cli-out-role = Rolle
cli-out-person = Person
cli-out-superior = Berichtet an
cli-out-finding = Befund
cli-out-depends-on = Hängt ab von
cli-out-inherits = Vererbung
cli-out-subject = Worum es geht
cli-out-confidentiality = Vertraulichkeit
cli-out-integrity = Integrität
cli-out-availability = Verfügbarkeit
cli-out-total = Gesamt
cli-out-risk-analysis = Risikoanalyse
cli-out-code = Kennung
cli-out-definition = Bedeutung
cli-out-scenario = Schadensszenario
cli-out-thresholds = Schwellen
cli-out-group-of = ist Gruppe von
cli-out-cycle = Kreis von Abhängigkeiten: { $members }
cli-out-needs-changed = Geändert: { $count } Feststellungen.
cli-out-merged = In „{ $name }“ zusammengelegt: { $answers } Antworten, { $measures } Maßnahmen, { $evidence } Nachweise, { $dependencies } Abhängigkeiten; { $conflicts } Widersprüche entschieden.
cli-out-removed = „{ $name }“ ist gelöscht.
cli-out-graph = Der Abhängigkeitsgraph liegt in { $path }.
