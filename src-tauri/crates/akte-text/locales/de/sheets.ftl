### Tabellen (CSV): was beim Einlesen auffällt, und warum eine abgelehnt wird.

## Ablehnungen der ganzen Datei
error-csv-empty = Die Tabelle „{ $file }“ ist leer.
error-csv-empty-hint = Speichern Sie sie mit einer Kopfzeile und mindestens einer Zeile.
error-csv-too-large = Die Tabelle „{ $file }“ ist zu groß ({ $bytes } Byte, höchstens { $limit }).
error-csv-too-large-hint = Teilen Sie sie auf mehrere Dateien auf.
error-csv-not-csv = „{ $file }“ ist keine CSV-Datei ({ $format }).
error-csv-not-csv-hint = Speichern Sie die Tabelle im Tabellenprogramm als CSV (UTF-8).
error-csv-zero-byte = Die Tabelle „{ $file }“ enthält in Zeile { $line } ein Zeichen, das kein Text ist.
error-csv-zero-byte-hint = Speichern Sie sie im Tabellenprogramm neu als CSV (UTF-8).
error-csv-broken-utf16 = Die Tabelle „{ $file }“ gibt sich als UTF-16 aus, ist es aber nicht.
error-csv-broken-utf16-hint = Speichern Sie sie im Tabellenprogramm neu als CSV (UTF-8).
error-csv-unclosed-quote = In der Tabelle „{ $file }“ wird ein Anführungszeichen nicht geschlossen; die Zeile beginnt bei { $line }.
error-csv-unclosed-quote-hint = Ergänzen Sie das Anführungszeichen, oder schreiben Sie es im Text doppelt.
error-csv-too-many-rows = Die Tabelle „{ $file }“ hat mehr als { $limit } Zeilen.
error-csv-too-many-rows-hint = Teilen Sie sie auf mehrere Dateien auf.
error-csv-too-many-columns = Die Tabelle „{ $file }“ hat { $columns } Spalten; höchstens { $limit } sind möglich.
error-csv-too-many-columns-hint = Prüfen Sie, ob das richtige Trennzeichen verwendet wurde.
error-csv-missing-columns = In der Tabelle „{ $file }“ fehlt: { $missing }.
error-csv-missing-columns-hint = Prüfen Sie die Überschriften in der ersten Zeile. Gefunden wurden: { $found }.
error-csv-duplicate-column = In der Tabelle „{ $file }“ bedeuten „{ $first }“ und „{ $second }“ dasselbe ({ $column }).
error-csv-duplicate-column-hint = Löschen Sie eine der beiden Spalten oder benennen Sie sie um.
error-xlsx-encrypted = Die Arbeitsmappe „{ $file }“ ist mit einem Kennwort geschützt.
error-xlsx-encrypted-hint = Speichern Sie sie im Tabellenprogramm ohne Kennwort.
error-xlsx-other-workbook = „{ $file }“ ist keine Arbeitsmappe im Format XLSX ({ $format }).
error-xlsx-other-workbook-hint = Speichern Sie sie im Tabellenprogramm als Excel-Arbeitsmappe (.xlsx).
error-xlsx-damaged = Die Arbeitsmappe „{ $file }“ lässt sich nicht lesen: { $reason }.
error-xlsx-damaged-hint = Speichern Sie sie im Tabellenprogramm neu, oder laden Sie sie noch einmal herunter.
error-xlsx-too-large-unpacked = Die Arbeitsmappe „{ $file }“ ist entpackt größer als { $limit } Byte.
error-xlsx-too-large-unpacked-hint = Prüfen Sie, woher die Datei stammt. Teilen Sie sie sonst auf mehrere Dateien auf.
error-xlsx-too-much-text = Die Zellen der Arbeitsmappe „{ $file }“ enthalten zusammen mehr als { $limit } Byte.
error-xlsx-too-much-text-hint = Teilen Sie sie auf mehrere Dateien auf.
error-xlsx-too-many-sheets = Die Arbeitsmappe „{ $file }“ hat { $number } Tabellenblätter; höchstens { $limit } sind möglich.
error-xlsx-too-many-sheets-hint = Teilen Sie sie auf mehrere Dateien auf.
error-xlsx-too-many-parts = Die Arbeitsmappe „{ $file }“ besteht aus { $number } Dateien; höchstens { $limit } sind möglich.
error-xlsx-too-many-parts-hint = Prüfen Sie, woher die Datei stammt.
error-xlsx-too-many-texts = Die Arbeitsmappe „{ $file }“ kündigt { $number } Texte an; höchstens { $limit } sind möglich.
error-xlsx-too-many-texts-hint = Prüfen Sie, woher die Datei stammt.
error-csv-rows-refused = Die Tabelle „{ $file }“ wurde nicht übernommen. Zeile { $line }: { $reason }
error-csv-rows-refused-hint = Berichtigen Sie alle beanstandeten Zeilen (Anzahl der Befunde: { $number }) und lesen Sie die Datei noch einmal ein.

## Befunde
finding-csv-unknown-requirement = Die Anforderung „{ $detail }“ steht in keinem Katalog, der in diesem Informationsverbund gilt.
finding-csv-ambiguous-requirement = Die Anforderung „{ $detail }“ steht in mehreren geltenden Katalogen. Nennen Sie ihre Kennung.
finding-csv-unknown-object = Das Zielobjekt „{ $detail }“ gibt es in diesem Informationsverbund nicht.
finding-csv-same-answer-twice = Dieselbe Anforderung am selben Zielobjekt steht schon in Zeile { $detail }.
finding-csv-no-reason = Die Anforderung „{ $detail }“ ist nur mit Begründung entbehrlich.

## Spalten eines Inventars
inventory-field-name = Name
inventory-field-kind = Art
inventory-field-description = Beschreibung
inventory-field-responsible = Verantwortlich
inventory-field-member-count = Anzahl
inventory-field-parent = Gruppe
inventory-field-number = Nummer oder Kürzel
inventory-field-platform = Plattform
inventory-field-usage = Betriebszustand
inventory-field-users = Benutzer
inventory-field-owner = Fachbereich
inventory-field-location = Standort
inventory-field-network-address = Netzwerkadresse
inventory-field-carrier = Betreiber der Verbindung
inventory-field-contract = Vertrag
inventory-field-process-kind = Prozessart
inventory-field-classification = Vertraulichkeitsstufe
inventory-field-external-connection = Verbindung nach außen
inventory-field-in-service-since = In Betrieb seit
inventory-field-support-ends-on = Herstellerunterstützung bis
inventory-field-replaced-by = Ersetzt durch
inventory-field-personal-data = Personenbezogene Daten
inventory-field-depends-on = Hängt ab von
