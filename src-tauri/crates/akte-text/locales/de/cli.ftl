### Texte der Kommandozeile „akte“: Hilfe, Spaltenköpfe, Meldungen.

## Überschriften und Platzhalter der Hilfe
cli-heading-usage = Aufruf:
cli-heading-commands = Befehle
cli-heading-arguments = Angaben
cli-heading-options = Optionen
cli-heading-global = Für alle Befehle
cli-heading-example = Beispiel:
cli-value-options = [OPTIONEN]
cli-value-command = BEFEHL
cli-value-dir = ORDNER
cli-value-file = DATEI
cli-value-name = NAME
cli-value-language = SPRACHE
cli-value-text = TEXT
cli-value-municipality = KOMMUNE
cli-value-domain = VERBUND
cli-value-n = ANZAHL
cli-value-backup = SICHERUNG
cli-value-scale = GRÖSSE
cli-value-code = CODE
cli-value-number = NUMMER
cli-value-method = METHODE
cli-value-catalog = KATALOG
cli-value-kind = ART
cli-value-object = ZIELOBJEKT
cli-value-status = STATUS
cli-value-requirement = ANFORDERUNG
cli-value-date = DATUM
cli-value-title = TITEL
cli-value-euro = EURO
cli-value-priority = PRIORITÄT
cli-value-level = STUFE
cli-value-measure = MASSNAHME
cli-value-evidence = NACHWEIS
cli-value-group = GRUPPE
cli-value-id = ID
cli-value-old = ALT
cli-value-new = NEU
cli-value-pair = ALT=NEU
cli-value-source = VERWEIS=DATEI
cli-value-change = ÄNDERUNG
cli-value-value = WERT
cli-value-relation = BEZIEHUNG
cli-value-state = DECKUNG
cli-value-place = STAND
cli-value-sheet = BLATT
cli-value-format = FORM
cli-value-section = ABSCHNITT
cli-value-report = BERICHT
cli-value-mapping = ZUORDNUNG
cli-value-vocabulary = LISTE
cli-value-category = KATEGORIE
cli-value-threat = GEFÄHRDUNG
cli-value-prop = EIGENSCHAFT=WERT

## Für alle Befehle
cli-arg-akte = Ordner der Akte; ohne Angabe gilt die Umgebungsvariable AKTE_DIR
cli-arg-passphrase-file = Öffnet mit der Passphrase aus dieser Datei; ein Zeilenende am Schluss zählt nicht
cli-arg-key-file = Öffnet mit dieser Schlüsseldatei, für automatische Abläufe
cli-arg-recovery-key-file = Öffnet mit dem Wiederherstellungsschlüssel aus dieser Datei
cli-arg-keyring = Öffnet mit dem Schlüssel aus dem Schlüsselbund des Betriebssystems
cli-arg-plain = Die Akte ist unverschlüsselt
cli-arg-actor = Wer hier arbeitet; steht im Änderungsprotokoll. Ohne Angabe das Konto des Betriebssystems
cli-arg-json = Gibt genau ein JSON-Objekt aus; Meldungen gehen auf die Fehlerausgabe
cli-arg-language = Sprache der Ausgabe: de oder en; ohne Angabe die des Systems
cli-arg-help = Zeigt diese Hilfe
cli-arg-version = Zeigt die Version
cli-arg-municipality = Name oder ID der Kommune; entbehrlich, wenn die Akte nur eine hat
cli-arg-domain = Name oder ID des Informationsverbunds; entbehrlich, wenn die Kommune nur einen hat
cli-arg-limit = Höchstens so viele Zeilen
cli-arg-offset = So viele Zeilen überspringen
cli-arg-text = Nur Einträge, die diesen Text enthalten
cli-arg-object = Name oder ID des Zielobjekts; ohne Angabe der Informationsverbund als Ganzes
cli-arg-objects = Name oder ID des Zielobjekts, mehrfach möglich; ohne Angabe der Informationsverbund als Ganzes
cli-arg-requirements = Nummer, Kennung oder ID der Anforderung; mehrfach möglich
cli-arg-responsible = Wer verantwortlich ist
cli-arg-description = Beschreibung
cli-arg-file = CSV-Datei mit Kopfzeile, getrennt durch Semikolon oder Komma
cli-arg-only = Nur diese Änderung, mehrfach möglich: statement (Anforderungstext), guidance (Hinweis), modal_verb, level (Stufe), effort (Aufwand), title, group, params, links, moved (umnummeriert), came (neu), went (entfallen)
cli-arg-words = Zeigt die Texte Wort für Wort: [-entfernt-] {"{"}+ergänzt+{"}"}
cli-arg-accept-successor = Überträgt, was an der entfallenen Anforderung ALT hängt, auf NEU; mehrfach möglich

cli = Schutzakte auf der Kommandozeile: das ISMS der Kommune in einer Akte.
cli-more =
    Jeder Befehl nennt mit --akte den Ordner der Akte und öffnet sie mit --passphrase-file, --key-file oder,
    wenn sie unverschlüsselt ist, mit --plain. Das Ende meldet 0 (erledigt), 1 (abgelehnt, mit Begründung)
    oder 2 (Aufruf nicht verstanden).
cli-example =
    akte init --akte Akte --passphrase-file passphrase.txt
    akte catalog import --shipped --akte Akte --passphrase-file passphrase.txt
    akte help report a4

## Akte
cli-init = Legt eine neue Akte an.
cli-init-more =
    Die Akte wird verschlüsselt; mit --plain bleibt sie lesbar für jeden, der den Ordner sieht. Eine Schlüsseldatei,
    die es noch nicht gibt, wird angelegt. Der Wiederherstellungsschlüssel wird genau einmal gezeigt: Bewahren Sie
    ihn außerhalb des Rechners auf. Kataloge werden dabei nicht eingelesen.
cli-init-example = akte init --akte Akte --passphrase-file passphrase.txt
cli-key = Verwaltet die Zugänge, mit denen sich die Akte öffnen lässt.
cli-key-example = akte key list --akte Akte --passphrase-file passphrase.txt
cli-key-list = Listet die Zugänge auf.
cli-key-list-example = akte key list --akte Akte --passphrase-file passphrase.txt
cli-key-add = Richtet einen Zugang ein.
cli-key-add-example = akte key add --new-key-file nachtlauf.key --label Nachtlauf --akte Akte --passphrase-file passphrase.txt
cli-key-add-arg-new-passphrase-file = Neue Passphrase, die in dieser Datei steht
cli-key-add-arg-new-key-file = Neue Schlüsseldatei; es darf sie noch nicht geben
cli-key-add-arg-new-recovery-key = Neuer Wiederherstellungsschlüssel, der genau einmal gezeigt wird
cli-key-add-arg-new-keyring = Zugang über den Schlüsselbund des Betriebssystems
cli-key-add-arg-label = Wie der Zugang heißen soll
cli-key-remove = Entfernt einen Zugang; der letzte bleibt.
cli-key-remove-example = akte key remove 0198f3c2-5f6e-7c1a-9d53-2f0a6b1c7e44 --akte Akte --passphrase-file passphrase.txt
cli-key-remove-arg-id = ID des Zugangs aus „akte key list“
cli-verify = Prüft die ganze Akte: Datenbank, Änderungsprotokoll und Nachweise.
cli-verify-example = akte verify --akte Akte --key-file akte.key
cli-backup = Sichert die Akte.
cli-backup-more =
    Ohne --to liegt die Sicherung im Ordner „backups“ der Akte. Mit --to wird sie samt Nachweisen an einen anderen Ort
    geschrieben, etwa auf einen Datenträger, der danach im Schrank liegt.
cli-backup-example = akte backup --to /media/sicherung --akte Akte --key-file akte.key
cli-backup-arg-to = Ordner, in dem die Sicherung samt Nachweisen angelegt wird
cli-restore = Stellt die Akte aus einer Sicherung wieder her.
cli-restore-more =
    Der Stand, den die Wiederherstellung ersetzt, bleibt als Sicherung erhalten. Geöffnet wird die Akte danach mit den
    Zugängen aus der Sicherung.
cli-restore-example = akte restore /media/sicherung/Akte-2026-07-01 --akte Akte --key-file akte.key
cli-restore-arg-backup = Ordner der Sicherung
cli-demo = Legt eine Akte mit erfundenen Daten an, immer mit denselben.
cli-demo-more =
    Die Kommunen, Personen und Angaben sind frei erfunden und überall als Demonstration gekennzeichnet. Ohne
    --passphrase-file oder --key-file bleibt die Akte unverschlüsselt.
cli-demo-example = akte demo --scale small --akte Demo
cli-demo-arg-scale = small (1 Kommune), verbund (5), county (40) oder stress (400); ohne Angabe small
cli-help = Zeigt die Hilfe zu einem Befehl.
cli-help-example = akte help answer import
cli-help-arg-command = Der Befehl, zu dem Sie Hilfe brauchen

## Kommunen, Informationsverbünde, Zielobjekte
cli-municipality = Verwaltet die Kommunen der Akte.
cli-municipality-example = akte municipality list --akte Akte --key-file akte.key
cli-municipality-add = Nimmt eine Kommune auf.
cli-municipality-add-example = akte municipality add Neustadt --legal-form city --land ni --security-officer "Erika Beispiel" --akte Akte --key-file akte.key
cli-municipality-add-arg-name = Kurzer Name, in der Akte eindeutig
cli-municipality-add-arg-official-name = Voller amtlicher Name für Deckblätter
cli-municipality-add-arg-legal-form = Rechtsform: municipality (Gemeinde), city, independent_city, municipal_association, county, special_purpose_association, municipal_enterprise oder other; ohne Angabe Gemeinde
cli-municipality-add-arg-land = Land: bw, by, be, bb, hb, hh, he, mv, ni, nw, rp, sl, sn, st, sh oder th
cli-municipality-add-arg-official-key = Amtlicher Gemeindeschlüssel
cli-municipality-add-arg-street = Straße und Hausnummer
cli-municipality-add-arg-postal-code = Postleitzahl
cli-municipality-add-arg-town = Ort
cli-municipality-add-arg-email = E-Mail-Adresse
cli-municipality-add-arg-phone = Telefonnummer
cli-municipality-add-arg-authority-head = Behördenleitung
cli-municipality-add-arg-security-officer = Informationssicherheitsbeauftragte oder -beauftragter (ISB)
cli-municipality-add-arg-data-protection-officer = Datenschutzbeauftragte oder -beauftragter (DSB)
cli-municipality-logo = Setzt das Wappen oder Logo, das auf den Deckblättern der Berichte steht.
cli-municipality-logo-more = PNG, JPEG oder SVG bis 10 MB. Durchsichtiges wird auf Weiß gelegt.
cli-municipality-logo-example = akte municipality logo wappen.svg --municipality Neustadt --alternative "Wappen: goldener Turm auf blauem Grund" --akte Akte --key-file akte.key
cli-municipality-logo-arg-logo-file = Das Bild
cli-municipality-logo-arg-alternative = Was auf dem Bild zu sehen ist, für Menschen, die es nicht sehen
cli-municipality-logo-arg-remove = Entfernt das Wappen oder Logo
cli-municipality-list = Listet die Kommunen auf.
cli-municipality-list-example = akte municipality list --akte Akte --key-file akte.key
cli-domain = Verwaltet die Informationsverbünde einer Kommune.
cli-domain-example = akte domain list --municipality Neustadt --akte Akte --key-file akte.key
cli-domain-add = Legt einen Informationsverbund an.
cli-domain-add-example = akte domain add Rathaus --municipality Neustadt --method grundschutz_plus_plus --akte Akte --key-file akte.key
cli-domain-add-arg-name = Name, in der Kommune eindeutig
cli-domain-add-arg-method = Methode: grundschutz_plus_plus, edition_2023, entry_check oder iso_27001; ohne Angabe Grundschutz++
cli-domain-add-arg-catalogs = Katalog, der gelten soll, nach Titel oder ID; mehrfach möglich. Ohne Angabe, was zur Methode passt
cli-domain-list = Listet die Informationsverbünde einer Kommune auf.
cli-domain-list-example = akte domain list --municipality Neustadt --akte Akte --key-file akte.key
cli-domain-set = Ändert einen Informationsverbund, auch welche Katalogfassung gilt.
cli-domain-set-more =
    Antworten hängen an der Anforderung und nicht an der Fassung: Wer eine neuere Fassung in Kraft setzt, behält sie
    alle.
cli-domain-set-example = akte domain set --domain Rathaus --catalog 0198f3c2-5f6e-7c1a-9d53-2f0a6b1c7e44 --akte Akte --key-file akte.key
cli-domain-set-arg-name = Neuer Name
cli-domain-set-arg-catalogs = Katalogfassung, die gelten soll, nach Titel oder ID; mehrfach möglich
cli-object = Verwaltet die Zielobjekte eines Informationsverbunds.
cli-object-example = akte object list --municipality Neustadt --akte Akte --key-file akte.key
cli-object-add = Nimmt ein Zielobjekt auf.
cli-object-add-example = akte object add "Server Rathaus" --kind it_system --count 3 --municipality Neustadt --akte Akte --key-file akte.key
cli-object-add-arg-name = Name, im Informationsverbund eindeutig
cli-object-add-arg-kind = Art: business_process, information, application, it_system, ics_system, iot_system, communication_link, room, building, site, service_provider oder people
cli-object-add-arg-count = Für wie viele gleiche Objekte es steht; ohne Angabe 1
cli-object-add-arg-group = Gruppe, zu der es gehört, nach Name oder ID
cli-object-list = Listet die Zielobjekte auf.
cli-object-list-example = akte object list --kind it_system --municipality Neustadt --akte Akte --key-file akte.key
cli-object-list-arg-kinds = Nur diese Art; mehrfach möglich
cli-object-import = Liest Zielobjekte aus einer CSV-Datei oder Arbeitsmappe ein.
cli-object-import-example = akte object import zielobjekte.csv --municipality Neustadt --akte Akte --key-file akte.key

## Kataloge und Anforderungen
cli-catalog = Verwaltet die Kataloge, an denen geprüft wird.
cli-catalog-example = akte catalog list --akte Akte --key-file akte.key
cli-catalog-import = Liest Kataloge ein, oder die mitgelieferten: OSCAL-Kataloge und -Profile (JSON, XML, YAML), das IT-Grundschutz-Kompendium des BSI (XML), die WiBA-Checklisten (XLSX), SDM-Bausteine (CSV), Begriffslisten (CSV) und Kreuzreferenztabellen (XLSX) des BSI und mit einer Spaltenzuordnung jede andere Liste (XLSX, CSV).
cli-catalog-import-more =
    Eine neue Fassung kommt zu den früheren desselben Katalogs; Antworten bleiben. Was an der Datei auffällt, wird
    gemeldet und lässt sich mit „akte catalog show“ nachlesen. Ein Profil wird zu einem Katalog aufgelöst; seine Quellen
    werden in seinem Ordner und unter den hier genannten Dateien gesucht. Wo das nicht genügt, hilft „akte catalog
    resolve“. Für eine Liste, deren Spalten nicht bekannt sind, nennt „--mapping“ eine Datei, die sagt, was sie bedeuten;
    „akte catalog columns“ schlägt sie vor. Die Zuordnung bleibt bei der Fassung, und ihre „document_id“ hält die Fassungen
    einer Liste zusammen. Liegt ein Katalog im Ordnerbaum des BSI (control_layer neben documentation/namespaces), kommen
    die Begriffslisten dieses Baums mit.
cli-catalog-import-example =
    akte catalog import --shipped --akte Akte --key-file akte.key
    akte catalog import Grundschutz++-catalog.json --akte Akte --key-file akte.key
    akte catalog import Landeskatalog.xlsx --mapping zuordnung.json --akte Akte --key-file akte.key
cli-catalog-import-arg-mapping = Spaltenzuordnung (JSON); gilt für alle genannten Tabellen
cli-catalog-import-arg-files = Katalogdatei, Begriffsliste, Kreuzreferenztabelle oder Ordner mit Begriffslisten; mehrere sind möglich
cli-catalog-import-arg-shipped = Liest die Kataloge ein, die mit dem Programm kommen
cli-catalog-columns = Schlägt vor, was die Spalten einer Tabelle bedeuten.
cli-catalog-columns-more =
    Ausgegeben wird eine Spaltenzuordnung (JSON), die sich in eine Datei schreiben, anpassen und mit „akte catalog import
    --mapping“ verwenden lässt. „title“, „version“, „publisher“ und „rights“ gehören dem Katalog, „document_id“ hält seine
    Fassungen zusammen. „sheets“ nennt die Tabellenblätter, „heading_row“ die Zeile der Überschriften. Jeder Eintrag in
    „columns“ hat ein „field“ (id, alt_identifier, title, statement, guidance, group, group_id, level, modal_verb, effort,
    role, reference, tag, property) und die Überschrift („heading“) oder die Buchstaben („letter“) der Spalte; „separator“
    trennt mehrere Werte einer Zelle, „until“ lässt gelten, was vor dem letzten Vorkommen dieses Textes steht, „values“
    ersetzt Werte, „name“ benennt eine eigene Angabe (property). „fixed“ nennt Felder mit einem Wert, der für jede
    Anforderung gilt. Nötig sind „title“ und Spalten für id und statement. Hat eine frühere Liste dieselben Spalten, ist es
    deren Zuordnung.
cli-catalog-columns-example = akte catalog columns Landeskatalog.xlsx --akte Akte --key-file akte.key > zuordnung.json
cli-catalog-columns-arg-table = Arbeitsmappe (XLSX) oder CSV-Datei
cli-catalog-columns-arg-sheet = Tabellenblatt; ohne Angabe das mit den bekanntesten Überschriften
cli-catalog-columns-arg-heading-row = Zeile mit den Überschriften; ohne Angabe wird sie gesucht
cli-catalog-resolve = Löst ein Profil auf und liest das Ergebnis als Fassung eines Katalogs ein.
cli-catalog-resolve-more =
    Quellen werden im Ordner des Profils gesucht, mit „--root“ in einem anderen, der das Profil enthält; aus ihm führt kein
    Verweis hinaus, und aus dem Netz wird nichts geladen. Was sich so nicht findet, nennen Sie mit „--source“: zuerst den
    Verweis, wie er im Profil steht, oder den Namen der Datei, nach dem Gleichheitszeichen die Datei.
cli-catalog-resolve-example =
    akte catalog resolve Profil.json --root Stand-der-Technik-Bibliothek --akte Akte --key-file akte.key
    akte catalog resolve Profil.json --source Kernel.json=Downloads/Kernel.json --akte Akte --key-file akte.key
cli-catalog-resolve-arg-profile = Profil im Format OSCAL (JSON, XML, YAML)
cli-catalog-resolve-arg-sources = Datei für einen Verweis, der sich nicht verfolgen lässt; mehrfach möglich
cli-catalog-resolve-arg-root = Ordner, in dem das Profil und seine Quellen liegen; ohne Angabe der des Profils
cli-catalog-export = Schreibt eine Fassung eines Katalogs als OSCAL (JSON).
cli-catalog-export-more =
    Die Datei hält die Regeln von OSCAL streng ein. Was ihnen widerspricht, wird nicht stillschweigend geändert: Der Befehl
    lehnt dann ab und nennt die Stellen.
cli-catalog-export-example = akte catalog export "Kommunaler Einstieg" --out Einstieg.json --akte Akte --key-file akte.key
cli-catalog-export-arg-catalog = Titel, Version oder ID des Katalogs
cli-catalog-export-arg-out = Datei, die geschrieben wird
cli-catalog-list = Listet die eingelesenen Kataloge mit ihren Fassungen auf.
cli-catalog-list-example = akte catalog list --akte Akte --key-file akte.key
cli-catalog-show = Zeigt einen Katalog mit seinen Gruppen und dem, was beim Einlesen auffiel.
cli-catalog-show-example = akte catalog show "Kommunaler Einstieg" --akte Akte --key-file akte.key
cli-catalog-show-arg-catalog = Titel oder ID des Katalogs
cli-catalog-search = Durchsucht die Texte aller eingelesenen Kataloge, das Beste zuerst.
cli-catalog-search-example = akte catalog search "Datensicherung" --akte Akte --key-file akte.key
cli-catalog-search-arg-text = Wörter; das letzte darf unvollständig sein
cli-catalog-search-arg-limit = Höchstens so viele Treffer; ohne Angabe 50
cli-catalog-threats = Listet die elementaren Gefährdungen auf, jeweils mit der Zahl der Anforderungen, die gegen sie wirken.
cli-catalog-threats-more = Grundlage ist die Kreuzreferenztabelle des BSI, bei Grundschutz++ der Katalog selbst. Welche Anforderungen es sind, zeigt „akte requirement list --threat“.
cli-catalog-threats-example = akte catalog threats Kompendium --akte Akte --key-file akte.key
cli-catalog-threats-arg-catalog = Titel oder ID des Katalogs; vom Titel gilt die neueste Fassung
cli-catalog-diff = Stellt zwei Fassungen eines Katalogs nebeneinander.
cli-catalog-diff-more =
    Verglichen wird nach der Kennung der Anforderungen, nie nach ihrer Nummer: Nummern werden neu vergeben. Eine Fassung
    nennen Sie nach Version, Tag, Datei, Prüfsumme oder ID; der Titel meint die neueste Fassung.
cli-catalog-diff-example = akte catalog diff 2026-04-20 2026-06-30 --only statement --words --akte Akte --key-file akte.key
cli-catalog-diff-arg-old = Die frühere Fassung
cli-catalog-diff-arg-new = Die spätere Fassung
cli-catalog-update = Wechselt in Informationsverbünden die Fassung eines Katalogs.
cli-catalog-update-more =
    Antworten, Maßnahmen, Nachweise und Parameterwerte bleiben bei ihrer Anforderung, auch wenn sie eine andere Nummer
    hat. Wo sich der Text geändert hat, ist die Antwort zu prüfen; wo die Anforderung entfallen ist, wird sie archiviert.
    Gelöscht wird nichts. Ohne Kommune und Verbund gilt der Wechsel für die ganze Akte. Zuvor entsteht eine Sicherung, und
    der Wechsel ist ein Schritt, der sich zurücknehmen lässt.
cli-catalog-update-example =
    akte catalog update --plan --akte Akte --key-file akte.key
    akte catalog update --apply --accept-successor KONF.11.2=KONF.11.3 --akte Akte --key-file akte.key
cli-catalog-update-arg-catalog = Die Fassung, die gelten soll; ohne Angabe die neueste des Katalogs, mit dem gearbeitet wird
cli-catalog-update-arg-plan = Zeigt, was der Wechsel täte, und ändert nichts
cli-catalog-update-arg-apply = Wechselt die Fassung und übernimmt die sicheren Nachfolger
cli-catalog-update-arg-municipality = Nur in dieser Kommune
cli-catalog-update-arg-domain = Nur in diesem Informationsverbund
cli-catalog-update-arg-decline-successor = Übernimmt den vorgeschlagenen Nachfolger dieser Anforderung nicht; mehrfach möglich
cli-mapping = Zeigt Zuordnungen zwischen Katalogen und was aus ihnen folgt.
cli-mapping-example = akte mapping list --akte Akte --key-file akte.key
cli-mapping-list = Listet die eingelesenen Zuordnungen auf und sagt, wo ihre Paare heute stehen.
cli-mapping-list-example = akte mapping list --akte Akte --key-file akte.key
cli-mapping-show = Listet die Paare einer Zuordnung auf.
cli-mapping-show-more = Herausgeber nummerieren um; eine Zuordnung bleibt, wie sie geschrieben wurde. Gefunden wird jede Anforderung über ihre Kennung, nie über die Nummer allein.
cli-mapping-show-example = akte mapping show "Zuordnung des Kommunalen Einstiegs" --place moved --akte Akte --key-file akte.key
cli-mapping-show-arg-mapping = Titel, Datei oder ID der Zuordnung
cli-mapping-show-arg-places = Nur Paare mit diesem Stand: same (steht), moved (umnummeriert), gone (entfallen), needs_version (braucht die Fassung, für die sie gemacht wurde), no_catalog (Katalog fehlt); mehrfach möglich
cli-mapping-show-arg-relations = Nur diese Beziehung: equal_to (gleich), equivalent_to (gleichwertig), superset_of (umfasst mehr), subset_of (umfasst einen Teil), intersects_with (überschneidet sich); mehrfach möglich
cli-mapping-of = Zeigt, was einer Anforderung in anderen Katalogen entspricht.
cli-mapping-of-more = Gezeigt werden alle Paare, in beide Richtungen gelesen, und was über eine Anforderung dazwischen folgt.
cli-mapping-of-example = akte mapping of KE.1.1 --akte Akte --key-file akte.key
cli-mapping-of-arg-requirement = Nummer, Kennung oder ID der Anforderung
cli-mapping-of-arg-catalog = Titel oder ID des Katalogs; ohne Angabe wird in den neuesten Fassungen aller gesucht
cli-mapping-of-arg-municipality = Name oder ID der Kommune, deren Antworten mit angezeigt werden
cli-mapping-coverage = Zeigt, wie weit die Antworten eines Informationsverbunds einen anderen Katalog abdecken.
cli-mapping-coverage-example = akte mapping coverage 27001 --state wholly --municipality Neustadt --akte Akte --key-file akte.key
cli-mapping-coverage-arg-catalog = Titel, Fassung oder ID des Katalogs, der abgedeckt werden soll
cli-mapping-coverage-arg-states = Nur so abgedeckte Anforderungen: wholly (ganz), partly (teilweise), open (offen), not_mapped (nicht zugeordnet); mehrfach möglich
cli-mapping-coverage-arg-relations = Nur Anforderungen, deren stärkste Beziehung diese ist: equal_to (gleich), equivalent_to (gleichwertig), superset_of (umfasst mehr), subset_of (umfasst einen Teil), intersects_with (überschneidet sich); mehrfach möglich
cli-vocabulary = Zeigt Begriffslisten: was die Wörter der Kataloge bedeuten.
cli-vocabulary-example = akte vocabulary list --akte Akte --key-file akte.key
cli-vocabulary-list = Listet die eingelesenen Begriffslisten und Kreuzreferenztabellen auf.
cli-vocabulary-list-more = Von jeder Liste gilt die zuletzt eingelesene Fassung; mitgelieferte treten hinter selbst eingelesene zurück.
cli-vocabulary-list-example = akte vocabulary list --json --akte Akte --key-file akte.key
cli-vocabulary-show = Zeigt die Begriffe einer Liste, und welche Wörter der Kataloge ihr fehlen.
cli-vocabulary-show-example = akte vocabulary show target_object_categories --text Cloud --akte Akte --key-file akte.key
cli-vocabulary-show-arg-vocabulary = Name oder ID der Liste, etwa target_object_categories; ein Name meint die geltende Fassung
cli-vocabulary-show-arg-text = Nur Begriffe, die diesen Text enthalten
cli-migrate = Übernimmt Antworten eines Informationsverbunds über Zuordnungen in einen anderen Katalog.
cli-migrate-more = Was gleich oder gleichwertig ist oder mehr umfasst, wird übernommen; was nur einen Teil umfasst oder sich überschneidet, gilt als teilweise umgesetzt und ist zu prüfen. Vorhandene Antworten bleiben, wie sie sind. Jede neue Antwort behält die Verbindung zur alten. Maßnahmen und Nachweise der alten Anforderung werden auch mit der neuen verknüpft, wo die alte alles verlangt, was die neue verlangt; kopiert werden sie nicht. Die Übernahme ist ein Schritt, der sich zurücknehmen lässt.
cli-migrate-example =
    akte migrate --plan --domain "Edition 2023" --to Rathaus --municipality Neustadt --akte Akte --key-file akte.key
    akte migrate --apply --relation equal_to --domain "Edition 2023" --to Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-migrate-arg-plan = Zeigt die Vorschläge und ändert nichts
cli-migrate-arg-apply = Übernimmt die Vorschläge, die zu den Angaben passen
cli-migrate-arg-domain = Name oder ID des geprüften Informationsverbunds
cli-migrate-arg-to = Informationsverbund, für den Antworten vorgeschlagen werden; ohne Angabe derselbe mit einem anderen seiner Kataloge
cli-migrate-arg-requirements = Nur diese Anforderung des Ziels, nach Nummer oder ID; mehrfach möglich
cli-migrate-arg-relations = Nur diese Beziehung: equal_to (gleich), equivalent_to (gleichwertig), superset_of (umfasst mehr), subset_of (umfasst einen Teil), intersects_with (überschneidet sich); mehrfach möglich
cli-migrate-arg-only-carried = Nur, was ohne Prüfung übernommen werden kann
cli-migrate-arg-only-check = Nur, was nach der Übernahme zu prüfen ist
cli-migrate-arg-with-offered-links = Verknüpft auch Maßnahmen und Nachweise von Anforderungen, die nur einen Teil umfassen oder sich überschneiden
cli-requirement = Zeigt Anforderungen der Kataloge.
cli-requirement-example = akte requirement show GC.1.1 --akte Akte --key-file akte.key
cli-requirement-list = Listet die Anforderungen eines Katalogs auf.
cli-requirement-list-example = akte requirement list --catalog Grundschutz++ --text Passwort --akte Akte --key-file akte.key
cli-requirement-list-arg-catalog = Titel oder ID des Katalogs; entbehrlich, wenn die Akte nur einen hat. Vom Titel gilt die neueste Fassung
cli-requirement-list-arg-group = Nur diese Gruppe und die Gruppen darin, nach ihrer Nummer
cli-requirement-list-arg-categories = Nur Anforderungen an diese Zielobjektkategorie und, durch Vererbung, an die Kategorien darüber; mehrfach möglich
cli-requirement-list-arg-threats = Nur Anforderungen, die gegen diese elementare Gefährdung wirken, etwa "G 0.18"; mehrfach möglich
cli-requirement-list-arg-props = Nur Anforderungen mit diesem Wert einer Eigenschaft, etwa tags=Netze; mehrfach möglich
cli-requirement-show = Zeigt eine Anforderung mit allem, was der Katalog dazu sagt.
cli-requirement-show-example = akte requirement show GC.1.1 --catalog Grundschutz++ --akte Akte --key-file akte.key
cli-requirement-show-arg-requirement = Nummer, Kennung oder ID der Anforderung
cli-requirement-show-arg-catalog = Titel oder ID des Katalogs; ohne Angabe wird in den neuesten Fassungen aller gesucht
cli-requirement-param = Verwaltet die Werte, die eine Kommune für die Parameter der Anforderungen festlegt.
cli-requirement-param-example = akte requirement param list --requirement GC.1.1 --akte Akte --key-file akte.key
cli-requirement-param-list = Listet die Parameter der geltenden Anforderungen mit ihren Werten auf.
cli-requirement-param-list-example = akte requirement param list --set --akte Akte --key-file akte.key
cli-requirement-param-list-arg-requirement = Nur die Parameter dieser Anforderung
cli-requirement-param-list-arg-set = Nur Parameter, für die ein eigener Wert festgelegt ist
cli-requirement-param-set = Legt einen eigenen Wert fest; er steht überall im Anforderungstext.
cli-requirement-param-set-example = akte requirement param set GC.1.1 "das Hauptamt" --akte Akte --key-file akte.key
cli-requirement-param-set-arg-requirement = Nummer, Kennung oder ID der Anforderung
cli-requirement-param-set-arg-value = Der Wert; ein leerer Text nimmt ihn zurück
cli-requirement-param-set-arg-number = Der wievielte Parameter der Anforderung; ohne Angabe der erste

## Antworten, Maßnahmen, Nachweise
cli-answer = Hält fest, wie weit Anforderungen umgesetzt sind.
cli-answer-example = akte answer list --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-set = Setzt die Antwort auf eine oder mehrere Anforderungen.
cli-answer-set-more = Was nicht genannt wird, bleibt, wie es ist. Alles zusammen ist ein Schritt, der sich zurücknehmen lässt.
cli-answer-set-example = akte answer set --requirement GC.1.1 --status yes --statement "Leitlinie vom 12.03.2026" --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-set-arg-status = yes (ja), partial (teilweise), no (nein), dispensable (entbehrlich) oder unprocessed (unbearbeitet)
cli-answer-set-arg-statement = Wie die Anforderung umgesetzt ist
cli-answer-set-arg-reason = Begründung; bei „entbehrlich“ vorgeschrieben
cli-answer-set-arg-checked-on = Datum der Erhebung, etwa 31.12.2026; ein leerer Text löscht es
cli-answer-set-arg-due-on = Umsetzung bis, etwa 31.12.2026; ein leerer Text löscht das Datum
cli-answer-set-arg-interviewee = Wer befragt wurde
cli-answer-set-arg-surveyor = Wer die Erhebung durchgeführt hat
cli-answer-list = Listet die Antworten zu einem Zielobjekt auf.
cli-answer-list-example = akte answer list --status no --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-list-arg-statuses = Nur dieser Status; mehrfach möglich
cli-answer-list-arg-all = Auch Anforderungen, die noch niemand bearbeitet hat
cli-answer-list-arg-taken-over = Nur aus einem anderen Katalog übernommene Antworten, die seitdem niemand geprüft hat
cli-answer-import = Liest Antworten aus einer CSV-Datei ein.
cli-answer-import-example = akte answer import antworten.csv --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-review = Zeigt und bestätigt Antworten, deren Anforderungstext sich seither geändert hat.
cli-answer-review-example = akte answer review list --words --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-review-list = Listet die Antworten auf, die zu prüfen sind.
cli-answer-review-list-example = akte answer review list --only guidance --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-review-list-arg-object = Nur zu diesem Zielobjekt
cli-answer-review-list-arg-only = Nur Antworten, bei denen sich nichts als dies geändert hat: statement (Anforderungstext), guidance (Hinweis), modal_verb, level (Stufe), effort (Aufwand); mehrfach möglich
cli-answer-review-confirm = Bestätigt Antworten auf den geltenden Text.
cli-answer-review-confirm-more =
    Wer Status, Umsetzung, Begründung oder Erhebungsdatum ändert, hat damit auf den geltenden Text geantwortet und muss
    nichts bestätigen.
cli-answer-review-confirm-example = akte answer review confirm --only guidance --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-review-confirm-arg-object = Nur zu diesem Zielobjekt
cli-answer-review-confirm-arg-only = Antworten, bei denen sich nichts als dies geändert hat; mehrfach möglich
cli-answer-review-confirm-arg-archived = Nimmt auch die archivierten Antworten zur Kenntnis
cli-answer-review-confirm-arg-all = Alle Antworten, die zu prüfen sind
cli-answer-archived = Zeigt Antworten, deren Anforderung entfallen ist.
cli-answer-archived-example = akte answer archived list --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-archived-list = Listet die archivierten Antworten auf.
cli-answer-archived-list-example = akte answer archived list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-answer-archived-list-arg-open = Nur solche, die noch niemand zur Kenntnis genommen hat
cli-answer-archived-copy = Überträgt archivierte Antworten mit ihren Maßnahmen und Nachweisen auf Nachfolger.
cli-answer-archived-copy-example = akte answer archived copy --accept-successor KONF.11.2=KONF.11.3 --municipality Neustadt --akte Akte --key-file akte.key
cli-measure = Verwaltet die Maßnahmen des Realisierungsplans.
cli-measure-example = akte measure list --overdue --municipality Neustadt --akte Akte --key-file akte.key
cli-measure-add = Nimmt eine Maßnahme auf.
cli-measure-add-example = akte measure add "Zwei-Faktor-Anmeldung einführen" --requirement GC.1.1 --due-on 31.12.2026 --cost-once 1.200,00 --municipality Neustadt --akte Akte --key-file akte.key
cli-measure-add-arg-title = Was zu tun ist, in wenigen Worten
cli-measure-add-arg-due-on = Bis wann, etwa 31.12.2026
cli-measure-add-arg-done-on = Wann sie umgesetzt wurde
cli-measure-add-arg-priority = urgent (sehr hoch), high (hoch), medium (mittel) oder low (niedrig); ohne Angabe mittel
cli-measure-add-arg-status = proposed (vorgeschlagen), planned (geplant), in_progress (in Umsetzung), done (umgesetzt) oder dropped (verworfen); ohne Angabe geplant
cli-measure-list = Listet die Maßnahmen auf.
cli-measure-list-example = akte measure list --status planned --municipality Neustadt --akte Akte --key-file akte.key
cli-measure-list-arg-statuses = Nur dieser Status; mehrfach möglich
cli-measure-list-arg-overdue = Nur überfällige
cli-measure-import = Liest Maßnahmen aus einer CSV-Datei ein.
cli-measure-import-example = akte measure import massnahmen.csv --municipality Neustadt --akte Akte --key-file akte.key
cli-evidence = Verwaltet die Nachweise.
cli-evidence-example = akte evidence list --municipality Neustadt --akte Akte --key-file akte.key
cli-evidence-add = Nimmt Dateien als Nachweise auf.
cli-evidence-add-more =
    Jede Datei wird verschlüsselt in der Akte abgelegt und mit ihrem SHA-256-Wert festgehalten. Sie belegt die
    Anforderungen und Maßnahmen, die Sie nennen.
cli-evidence-add-example = akte evidence add leitlinie.pdf --title "Leitlinie 2026" --kind policy --requirement GC.1.1 --municipality Neustadt --akte Akte --key-file akte.key
cli-evidence-add-arg-files = Datei; mehrere sind möglich
cli-evidence-add-arg-title = Titel; ohne Angabe der Name der Datei
cli-evidence-add-arg-kind = policy (Richtlinie), concept, minutes, contract, certificate, audit_report, configuration, training, decision oder other; ohne Angabe Sonstiges
cli-evidence-add-arg-owner = Wer den Nachweis aktuell hält
cli-evidence-add-arg-valid-from = Erster Tag der Gültigkeit
cli-evidence-add-arg-valid-until = Letzter Tag der Gültigkeit
cli-evidence-add-arg-classification = public (offen), internal (intern) oder confidential (vertraulich); ohne Angabe intern
cli-evidence-add-arg-measures = Titel oder ID der Maßnahme, die er belegt; mehrfach möglich
cli-evidence-list = Listet die Nachweise einer Kommune auf.
cli-evidence-list-example = akte evidence list --municipality Neustadt --akte Akte --key-file akte.key
cli-evidence-extract = Schreibt einen Nachweis als Datei heraus.
cli-evidence-extract-example = akte evidence extract "Leitlinie 2026" --out leitlinie.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-evidence-extract-arg-evidence = Titel, Dateiname oder ID des Nachweises
cli-evidence-extract-arg-out = Wohin die Datei geschrieben wird

## Berichte
cli-report = Erstellt Berichte, führt ihr Register und prüft PDF-Dateien.
cli-report-example = akte report a4 --municipality Neustadt --out a4.pdf --akte Akte --key-file akte.key
cli-report-list = Listet auf, welche Berichte es gibt.
cli-report-list-example = akte report list --akte Akte --key-file akte.key
cli-arg-out = Wohin der Bericht geschrieben wird; die Endung .pdf, .xlsx, .csv (eine Datei je Tabelle) oder .zip (CSV-Dateien) bestimmt die Form
cli-arg-as-of = Stichtag, etwa 31.12.2026; ohne Angabe heute
cli-report-a4 = A.4 Ergebnis des IT-Grundschutz-Checks.
cli-report-a4-more = Der Bericht ist deutsch; mit --language en wird er englisch.
cli-report-a4-example = akte report a4 --municipality Neustadt --domain Rathaus --as-of 2026-06-30 --out a4.pdf --akte Akte --key-file akte.key
cli-report-a6 = A.6 Realisierungsplan.
cli-report-a6-example = akte report a6 --municipality Neustadt --out a6.pdf --akte Akte --key-file akte.key
cli-report-entry-check = Ergebnis des Einstiegschecks je Thema, mit Umsetzungsgrad und nächsten Schritten.
cli-report-entry-check-example = akte report entry_check --municipality Neustadt --domain Einstieg --out einstieg.pdf --akte Akte --key-file akte.key
cli-report-evidence-list = Liste der Nachweise mit SHA-256-Wert und Gültigkeit.
cli-report-evidence-list-example = akte report evidence_list --municipality Neustadt --out nachweise.pdf --akte Akte --key-file akte.key
cli-report-package = Packt Berichte, die Nachweise dazu und ein Verzeichnis mit Prüfsummen in eine ZIP-Datei.
cli-report-package-more = Ohne Angabe von Berichten kommen alle hinein, die zu den Informationsverbünden der Kommune passen.
cli-report-package-example = akte report package --municipality Neustadt --out pruefpaket.zip --akte Akte --key-file akte.key
cli-report-package-arg-kinds = Welche Berichte: a1, a2, a4, a5, a6, gs_status, gs_plan, providers, exceptions, backups, entry_check, evidence_list
cli-report-package-arg-domain = Nur dieser Informationsverbund; ohne Angabe alle der Kommune
cli-report-package-arg-package-out = Wohin die ZIP-Datei geschrieben wird
cli-arg-format = pdf, xlsx (Arbeitsmappe) oder csv (Tabellen); ohne Angabe nach der Endung von --out
cli-arg-only-objects = Nur dieses Zielobjekt, mehrfach möglich; das Deckblatt nennt den Umfang
cli-arg-only-entries = Nur dieser Eintrag des Registers nach Name oder Nummer, mehrfach möglich: ein Audit, eine Datenschutzverletzung, eine Anfrage; das Deckblatt nennt den Umfang
cli-arg-groups = Nur dieser Baustein oder dieses Thema nach seiner Nummer, mehrfach möglich
cli-arg-only-responsible = Nur wofür diese Person verantwortlich ist, mehrfach möglich
cli-arg-marking = Vermerk auf Deckblatt und Fußzeile statt der Vertraulichkeit, etwa „Nur für den Dienstgebrauch“
cli-arg-only-sections = Nur dieser Abschnitt, mehrfach möglich: history, master, overview, next_steps, details, dispensable, overdue, by_date_and_person, residual_risk, evidence, open_points, abbreviations oder release
cli-arg-without-sections = Ohne diesen Abschnitt, mehrfach möglich; die Namen stehen bei --section
cli-arg-without-remarks = Ohne interne Angaben: Befragte, Bemerkungen, Beschreibungen der Maßnahmen
cli-arg-without-logo = Ohne das Wappen oder Logo der Kommune
cli-report-package-arg-with-tables = Legt zu jedem Bericht seine Tabellen als Arbeitsmappe (XLSX) bei
cli-report-package-arg-without-sections = Ohne diesen Abschnitt, mehrfach möglich: history, master, overview, next_steps, details, dispensable, overdue, by_date_and_person, residual_risk, evidence, open_points, abbreviations oder release
cli-arg-without-texts = Ohne die Texte der Anforderungen
cli-report-register = Listet auf, welche Berichte erstellt und an wen sie übergeben wurden.
cli-report-register-example = akte report register --municipality Neustadt --akte Akte --key-file akte.key
cli-report-handover = Trägt ein, an wen ein Bericht übergeben wurde.
cli-report-handover-more = Mit --file wird die Prüfsumme der unterschriebenen Datei eingetragen; sie muss der Bericht mit dieser Nummer sein.
cli-report-handover-example = akte report handover 12 --to "Rechnungsprüfungsamt" --remark "Jahresprüfung" --akte Akte --key-file akte.key
cli-report-handover-arg-report = Nummer des Berichts im Register
cli-report-handover-arg-recipient = Wer den Bericht erhalten hat
cli-report-handover-arg-remark = Zweck oder Bemerkung
cli-report-handover-arg-handed-on = Tag der Übergabe; ohne Angabe heute
cli-report-handover-arg-handed-file = Die übergebene Datei, wenn sie unterschrieben ist
cli-report-verify = Prüft, ob eine PDF-Datei aus dieser Akte stammt und unverändert ist.
cli-report-verify-more = Der Befehl endet mit 0, wenn die Datei unverändert oder unterschrieben ist, sonst mit 1. Er nennt auch, was sich seither an den Daten geändert hat.
cli-report-verify-example = akte report verify a4.pdf --akte Akte --key-file akte.key
cli-report-verify-arg-report-file = Die Datei, die geprüft wird

## Suche, Protokoll, Rücknahme
cli-search = Durchsucht, was erfasst und eingelesen ist.
cli-search-example = akte search "Datensicherung" --municipality Neustadt --akte Akte --key-file akte.key
cli-search-arg-text = Wörter; das letzte darf unvollständig sein
cli-search-arg-limit = Höchstens so viele Treffer; ohne Angabe 50
cli-log = Zeigt und prüft das Änderungsprotokoll.
cli-log-example = akte log verify --akte Akte --key-file akte.key
cli-log-list = Listet die Einträge auf, die neuesten zuerst.
cli-log-list-example = akte log list --municipality Neustadt --limit 20 --akte Akte --key-file akte.key
cli-log-list-arg-municipality = Einträge dieser Kommune; ohne Angabe alle, bei mehreren Kommunen nur die der Akte selbst (Kataloge)
cli-log-list-arg-record = Nur Einträge zu diesem Datensatz, nach seiner ID
cli-log-verify = Prüft, dass kein Eintrag nachträglich geändert wurde.
cli-log-verify-example = akte log verify --akte Akte --key-file akte.key
cli-undo = Nimmt den letzten Schritt einer Kommune zurück.
cli-undo-example = akte undo --municipality Neustadt --akte Akte --key-file akte.key
cli-undo-arg-across-municipalities = Auch einen Schritt, der mehrere Kommunen betrifft; er wird in allen zurückgenommen

## Aufruf nicht verstanden
usage-unknown-argument = Die Option „{ $argument }“ gibt es hier nicht.
usage-unknown-command = Den Befehl „{ $command }“ gibt es nicht.
usage-missing-argument = Es fehlt: { $arguments }.
usage-conflict = „{ $first }“ und „{ $second }“ schließen sich aus.
usage-missing-command = Es fehlt, was „akte“ tun soll.
usage-missing-value = Nach „{ $argument }“ fehlt der Wert.
usage-wrong-value = Der Wert „{ $value }“ passt nicht zu „{ $argument }“.
usage-not-utf8 = Eine Angabe enthält Zeichen, die sich nicht lesen lassen (kein UTF-8).
usage-other = Der Aufruf ist nicht zu verstehen: { $cause }
usage-hint-one-of = Möglich sind: { $values }.
usage-hint-date = Schreiben Sie das Datum als 2026-12-31 oder 31.12.2026.
usage-hint-amount = Schreiben Sie den Betrag in Euro als 1234,50 oder 1.234,50.
usage-hint-count = Erwartet wird eine ganze Zahl ab 1.
usage-hint-pair = Erwartet werden zwei Anforderungen mit einem Gleichheitszeichen dazwischen, etwa KONF.11.2=KONF.11.3.
usage-hint-source = Schreiben Sie den Verweis und die Datei mit einem Gleichheitszeichen dazwischen, zum Beispiel „Kernel.json=Downloads/Kernel.json“.
usage-hint-suggestion = Meinten Sie „{ $suggestion }“?
usage-hint-help = „akte --help“ zeigt alle Befehle, „akte BEFEHL --help“ zeigt einen genau.
