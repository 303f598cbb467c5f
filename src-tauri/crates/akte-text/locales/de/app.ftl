### Namen von Vorgängen, Datensätzen und Feldern, Befunde beim Einlesen und Prüfen.

## Vorgänge im Änderungsprotokoll
operation-municipality-add = Kommune angelegt
operation-municipality-save = Kommune geändert
operation-domain-add = Informationsverbund angelegt
operation-domain-save = Informationsverbund geändert
operation-domain-catalog = Katalog in Kraft gesetzt
operation-target-object-add = Zielobjekt angelegt
operation-target-object-save = Zielobjekt geändert
operation-target-object-delete = Zielobjekt gelöscht
operation-target-object-import = Zielobjekte importiert
operation-answer-save = Antworten erfasst
operation-answer-import = Antworten importiert
operation-measure-add = Maßnahme angelegt
operation-measure-save = Maßnahme geändert
operation-measure-link = Verknüpfungen einer Maßnahme geändert
operation-measure-delete = Maßnahme gelöscht
operation-measure-import = Maßnahmen importiert
operation-evidence-add = Nachweise hinzugefügt
operation-evidence-save = Nachweis geändert
operation-evidence-link = Verknüpfungen eines Nachweises geändert
operation-evidence-delete = Nachweis gelöscht
operation-document-revision-add = Dokumentversion angelegt
operation-document-revision-save = Dokumentversion geändert
operation-catalog-import = Katalog importiert
operation-demo-create = Demonstrationsdaten angelegt
operation-undo = Rückgängig gemacht
operation-redo = Wiederholt
operation-log-erase = Protokollinhalte nach Löschregel entfernt
operation-unknown = Vorgang „{ $code }“

## Arbeitsschritte
phase-starting = Vorgang beginnt
phase-reading = Datei wird gelesen
phase-checking = Inhalt wird geprüft
phase-backing-up = Sicherung wird angelegt
phase-storing = Daten werden gespeichert
phase-collecting = Daten werden zusammengestellt
phase-rendering = Bericht wird gesetzt
phase-verifying-database = Datenbank wird geprüft
phase-verifying-log = Änderungsprotokoll wird geprüft
phase-verifying-files = Nachweisdateien werden geprüft
phase-demonstrating = Demonstrationsdaten werden angelegt

## Arten von Datensätzen
record-municipality = Kommune
record-information-domain = Informationsverbund
record-target-object = Zielobjekt
record-answer = Antwort
record-measure = Maßnahme
record-measure-link = Verknüpfung einer Maßnahme
record-evidence = Nachweis
record-evidence-link = Verknüpfung eines Nachweises
record-document-revision = Dokumentversion
record-catalog = Katalog
record-catalog-line = Katalog
record-requirement = Anforderung
record-door = Zugang
record-operation = Vorgang
record-backup = Sicherung

## Zugänge
door-passphrase = Passphrase
door-recovery-key = Wiederherstellungsschlüssel
door-keyring = Schlüsselbund
door-key-file = Schlüsseldatei

## Felder in der Historie
field-id = Kennung
field-municipality-id = Kommune
field-domain-id = Informationsverbund
field-name = Name
field-official-name = Amtlicher Name
field-legal-form = Rechtsform
field-land = Land
field-official-key = Amtlicher Gemeindeschlüssel
field-street = Straße
field-postal-code = Postleitzahl
field-town = Ort
field-email = E-Mail
field-phone = Telefon
field-authority-head = Behördenleitung
field-security-officer = Informationssicherheitsbeauftragte Person
field-data-protection-officer = Datenschutzbeauftragte Person
field-demo = Demonstrationsdaten
field-description = Beschreibung
field-method = Methode
field-responsible = Verantwortlich
field-catalogs = Kataloge
field-kind = Art
field-member-count = Anzahl
field-parent-id = Gruppe
field-target-object-id = Zielobjekt
field-requirement-id = Anforderung
field-status = Status
field-statement = Umsetzung
field-reason = Begründung
field-checked-on = Datum der Erhebung
field-due-on = Umsetzung bis
field-interviewee = Befragte Person
field-title = Titel
field-done-on = Umgesetzt am
field-cost-once = Einmalige Kosten
field-cost-yearly = Jährliche Kosten
field-priority = Priorität
field-measure-id = Maßnahme
field-owner = Zuständig
field-file-name = Dateiname
field-size = Größe
field-sha256 = SHA-256
field-valid-from = Gültig ab
field-valid-until = Gültig bis
field-classification = Vertraulichkeit
field-recorded-on = Erfasst am
field-evidence-id = Nachweis
field-report = Bericht
field-version = Version
field-edited-on = Letzte Bearbeitung
field-editor = Bearbeitet von
field-editor-function = Funktion
field-remark = Bemerkung
field-next-revision-on = Nächste Überprüfung
field-distribution = Verteiler
field-released-by = Freigegeben von
field-released-on = Freigegeben am
field-uuid = UUID
field-line-id = Katalog
field-last-modified = Zuletzt geändert
field-file-sha256 = SHA-256 der Datei
field-requirements = Anforderungen
field-line = Zeile
field-label = Nummer
field-object = Zielobjekt
field-parent = Gruppe
field-catalog = Katalog
field-requirement = Anforderung

## Befunde beim Einlesen eines Katalogs
finding-unknown = Befund { $code }: { $detail }
finding-catalog-utf8-bom = Vor dem Inhalt steht eine Bytereihenfolge-Markierung. Sie wurde übergangen.
finding-catalog-unknown-key = Das Feld „{ $detail }“ kennt OSCAL nicht. Es wurde nicht übernommen.
finding-catalog-not-kept = Das Feld „{ $detail }“ wird nicht gebraucht und wurde nicht übernommen.
finding-catalog-wrong-type = Der Wert „{ $detail }“ hat einen anderen Typ als vorgesehen. Er wurde trotzdem gelesen.
finding-catalog-value-lost = Der Wert „{ $detail }“ ließ sich nicht lesen und fehlt.
finding-catalog-duplicate-key = Das Feld „{ $detail }“ steht doppelt. Listen wurden verbunden, von Texten gilt der letzte.
finding-catalog-empty-list = Die Liste „{ $detail }“ ist leer. OSCAL sieht vor, sie wegzulassen.
finding-catalog-missing-field = Das Pflichtfeld „{ $detail }“ fehlt.
finding-catalog-bad-token = Die Kennung „{ $detail }“ entspricht nicht den Regeln von OSCAL. Sie wurde trotzdem übernommen.
finding-catalog-bad-uuid = „{ $detail }“ ist keine gültige UUID. Sie wurde trotzdem übernommen.
finding-catalog-renamed-prop = Die Eigenschaft „{ $detail }“ trägt einen veralteten Namen. Sie wurde unter dem neuen gelesen.
finding-catalog-unknown-version = Die OSCAL-Version „{ $detail }“ ist nicht erprobt.
finding-catalog-no-requirements = Der Katalog enthält keine Anforderungen.
finding-catalog-no-alt-identifier = Die Anforderung „{ $detail }“ hat keine beständige Kennung. Ihre Nummer gilt als Kennung.
finding-catalog-several-alt-identifiers = Eine Anforderung hat mehrere beständige Kennungen („{ $detail }“). Die erste gilt.
finding-catalog-duplicate-id = Die Nummer „{ $detail }“ kommt mehrfach vor. Die beständigen Kennungen unterscheiden die Anforderungen.
finding-catalog-duplicate-param = Der Parameter „{ $detail }“ ist doppelt. Der erste gilt.
finding-catalog-dangling-link = Der Verweis „{ $detail }“ führt zu nichts in dieser Datei.
finding-catalog-undefined-param = Der Parameter „{ $detail }“ wird verwendet, ist aber nicht beschrieben.
finding-catalog-no-statement = Die Anforderung „{ $detail }“ hat keinen Text.
finding-catalog-several-statements = Eine Anforderung hat mehrere Texte ({ $detail }).

## Befunde beim Einlesen einer Tabelle
finding-csv-encoding-guessed = Die Datei ist weder UTF-8 noch UTF-16. Sie wurde als Windows-1252 gelesen.
finding-csv-unknown-column = Die Spalte wird nicht verwendet. Bekannt sind: { $detail }.
finding-csv-too-many-cells = Die Zeile hat mehr Zellen als die Kopfzeile: „{ $detail }“.
finding-csv-cell-too-long = Die Zelle ist mit { $detail } Zeichen zu lang.
finding-csv-missing-value = Hier fehlt eine Angabe.
finding-csv-bad-date = „{ $detail }“ ist kein Datum. Schreiben Sie 31.12.2026 oder 2026-12-31.
finding-csv-two-digit-year = „{ $detail }“ hat ein Jahr mit zwei Ziffern. Schreiben Sie vier.
finding-csv-bad-amount = „{ $detail }“ ist kein Betrag. Schreiben Sie zum Beispiel 1.234,50.
finding-csv-bad-count = „{ $detail }“ ist keine ganze Zahl ab 1.
finding-csv-bad-word = „{ $detail }“ steht hier nicht zur Auswahl.
finding-csv-duplicate-row = Derselbe Eintrag steht schon in Zeile { $detail }.

## Befunde beim Prüfen der Akte
verify-clean = Das Änderungsprotokoll ist unversehrt.
verify-log-payload-changed = Der Inhalt von Eintrag { $number } des Änderungsprotokolls wurde nachträglich verändert.
verify-log-payload-missing = Der Inhalt von Eintrag { $number } des Änderungsprotokolls fehlt, ohne dass eine Löschung protokolliert ist.
verify-log-entry-changed = Eintrag { $number } des Änderungsprotokolls wurde nachträglich verändert.
verify-log-entry-missing = Eintrag { $number } des Änderungsprotokolls fehlt.
verify-log-operation-missing = Zu Eintrag { $number } des Änderungsprotokolls fehlt der Vorgang.
verify-log-head-changed = Eintrag { $number } des Änderungsprotokolls ist nicht mehr der, der { $place } steht. Das Protokoll wurde neu geschrieben.
head-report = im Bericht Nr. { $name }
head-backup = in der Sicherung „{ $name }“
head-given = in „{ $name }“
verify-database = Die Datenbank ist beschädigt: { $detail }.
verify-reference = In der Tabelle „{ $table }“ führt ein Verweis ins Leere.
verify-evidence-missing = Die Datei eines Nachweises fehlt (SHA-256 { $sha256 }).
verify-evidence-altered = Die Datei eines Nachweises wurde verändert (SHA-256 { $sha256 }).
verify-evidence-orphans = In der Ablage liegen Dateien, zu denen es keinen Nachweis gibt: { $files }.
verify-search = Das Suchverzeichnis passt nicht zu den Daten: { $detail }.

## Was die Berichte zeigen
report-description-a4 = Alle Anforderungen je Zielobjekt mit Umsetzungsstatus, Begründung, Nachweisen und Maßnahmen; für Prüfung und Zertifizierung.
report-description-a6 = Offene Anforderungen mit Maßnahmen, Zuständigen, Terminen und Kosten; für Leitung und Umsetzung.
report-description-entry-check = Antworten je Thema mit Umsetzungsgrad und nächsten Schritten; für den Einstieg kleiner Verwaltungen.
report-description-evidence-list = Alle Nachweise mit Prüfsumme, Gültigkeit und dem, was sie belegen.
