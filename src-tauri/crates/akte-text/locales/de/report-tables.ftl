### Tabellen der Berichte (XLSX, CSV) und das Prüfpaket.

## Tabellen
table-cover = Deckblatt
table-note = Hinweis
table-requirements = Anforderungen
table-open-requirements = Offene Anforderungen
table-requirement = Nummer
table-title = Titel
table-description = Beschreibung
table-group = Baustein oder Thema
table-modal-verb = Modalverb
table-level = Stufe
table-status-yes = Ja
table-status-partial = Teilweise
table-status-no = Nein
table-status-dispensable = Entbehrlich
table-status-unprocessed = Unbearbeitet
table-degree = Umsetzungsgrad
table-no = nein
table-mandatory = Verbindlich
table-answer = Antwort
table-kind = Art
table-valid-from = Gültig ab
table-valid-until = Gültig bis
table-size = Größe in Byte
table-sha256 = SHA-256
table-file-state = Datei im Bestand
table-open-point = Offener Punkt
table-open-where = Wo es zu klären ist
table-subject = Anforderung oder Maßnahme

## Prüfpaket
package-file-name = Prüfpaket
package-folder-reports = berichte
package-folder-evidence = nachweise
package-index-file = Verzeichnis.pdf
package-reports = Berichte
package-lead = Dieses Paket enthält { $reports ->
    [one] { $reports } Bericht
   *[other] { $reports } Berichte
} und { $evidence ->
    [one] { $evidence } Nachweis
   *[other] { $evidence } Nachweise
}, auf die sie verweisen. Alle Berichte geben denselben Datenstand wieder. Die Datei „SHA256SUMS.txt“ nennt die Prüfsumme jeder Datei, „manifest.json“ dasselbe für Programme.
package-head-report = Bericht
package-head-file = Datei im Paket
package-head-hashes = Prüfsummen (SHA-256)
package-head-cited = Genannt in
package-size = { $pages ->
    [one] { $pages } Seite
   *[other] { $pages } Seiten
}, { $size }
package-content-hash = Inhalt
package-file-hash = Datei
package-tables-hash = Tabellen
package-findings = Vollständigkeit
package-complete = Alle genannten Nachweise liegen bei.
package-evidence = Nachweise
package-finding-missing = Der Nachweis „{ $title }“ liegt nicht bei: Die Datei „{ $file }“ fehlt im Bestand.
package-finding-altered = Der Nachweis „{ $title }“ liegt nicht bei: Die Datei „{ $file }“ wurde im Bestand verändert.

## Umfang
report-part-sentence = Dieser Bericht gibt nur einen Teil wieder; welcher, steht im Steuerblock unter „Umfang“.
limit-objects = nur Zielobjekte: { $names }
limit-groups = nur Bausteine oder Themen: { $names }
limit-responsible = nur Verantwortliche: { $names }
limit-entries = nur: { $names }
limit-single-entries = Einschränkung auf einzelne Einträge
limit-by-groups = Einschränkung auf Bausteine oder Themen
limit-part = Einschränkung auf einen Teil
limit-without-texts = ohne Anforderungstexte
limit-sections = ohne die Abschnitte: { $names }
limit-without-remarks = ohne interne Angaben (Befragte, Bemerkungen, Beschreibungen der Maßnahmen)
cover-logo = Wappen oder Logo: { $name }

## Abschnitte, die ein Bericht weglassen kann
report-section-history = Dokumentenhistorie
report-section-master = Stammdaten
report-section-overview = Überblick
report-section-next-steps = Nächste Schritte
report-section-details = Einzelheiten
report-section-dispensable = Entbehrliches
report-section-overdue = Überfällige Maßnahmen
report-section-by-date-and-person = Maßnahmen nach Termin und Person
report-section-residual-risk = Restrisiko
report-section-evidence = Nachweisliste
report-section-open-points = Offene Punkte
report-section-abbreviations = Abkürzungen
report-section-release = Freigabe
