### Texte der Kommandozeile zu Personen, Strukturanalyse und Schutzbedarf.


## Platzhalter
cli-value-person = PERSON
cli-value-role = ROLLE
cli-value-yes-no = JA/NEIN
cli-value-basic-value = GRUNDWERT
cli-value-scenario = SZENARIO
cli-value-effect = EFFEKT
cli-value-threshold = KATEGORIE=TEXT
cli-value-usage = ZUSTAND
cli-value-process-kind = PROZESSART
cli-value-winner = SEITE
cli-value-dependency = BEZIEHUNG
cli-value-exclusion = WAS=GRUND
cli-value-approach = ABSICHERUNG

## Personen und Rollen
cli-person = Verwaltet die Personen einer Kommune.
cli-person-example = akte person list --municipality Neustadt --akte Akte --key-file akte.key
cli-person-add = Legt eine Person an.
cli-person-add-example = akte person add "Erika Beispiel" --position Sachbearbeiterin --unit Hauptamt --municipality Neustadt --akte Akte --key-file akte.key
cli-person-add-arg-name = Name der Person
cli-person-list = Listet die Personen mit ihren Rollen auf.
cli-person-list-example = akte person list --text Hauptamt --municipality Neustadt --akte Akte --key-file akte.key
cli-person-set = Ändert eine Person; ein leerer Text löscht eine Angabe.
cli-person-set-example = akte person set "Erika Beispiel" --superior "Frieda Fiktiv" --municipality Neustadt --akte Akte --key-file akte.key
cli-person-set-arg-name = Neuer Name
cli-person-remove = Löscht eine Person, an die niemand berichtet.
cli-person-remove-example = akte person remove "Erika Beispiel" --municipality Neustadt --akte Akte --key-file akte.key
cli-arg-person = Name oder ID der Person
cli-arg-position = Funktion der Person
cli-arg-unit = Amt, Abteilung oder Firma
cli-person-add-arg-email = E-Mail-Adresse
cli-person-set-arg-email = E-Mail-Adresse
cli-person-add-arg-phone = Telefonnummer
cli-person-set-arg-phone = Telefonnummer
cli-arg-external = Ob die Person extern ist: yes oder no
cli-arg-superior = An wen die Person berichtet, nach Name oder ID; leer für niemanden
cli-role = Verteilt die Rollen der Informationssicherheit und des Datenschutzes.
cli-role-example = akte role list --municipality Neustadt --akte Akte --key-file akte.key
cli-role-list = Listet auf, wer welche Rolle hat, mit Befunden.
cli-role-list-example = akte role list --municipality Neustadt --akte Akte --key-file akte.key
cli-role-assign = Gibt einer Person eine Rolle.
cli-role-assign-example = akte role assign security_officer "Erika Beispiel" --municipality Neustadt --akte Akte --key-file akte.key
cli-role-assign-arg-deputy = Nur als Vertretung
cli-role-remove = Nimmt einer Person eine Rolle.
cli-role-remove-example = akte role remove security_officer "Erika Beispiel" --municipality Neustadt --akte Akte --key-file akte.key
cli-arg-role = Rolle: authority_head, security_officer, data_protection_officer, it_head, it_operations, process_owner, data_protection_coordinator, emergency_officer, building_services, procurement, audit_office oder staff_council

## Informationsverbund
cli-domain-show = Zeigt einen Informationsverbund mit seiner Abgrenzung.
cli-domain-show-example = akte domain show --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-domain-set-arg-short-name = Kurzbezeichnung
cli-domain-set-arg-purpose = Zweck
cli-domain-set-arg-approach = Absicherung: basic_protection, standard_protection oder core_protection; leer für keine
cli-domain-set-arg-organisational-boundary = Organisatorische Abgrenzung
cli-domain-set-arg-technical-boundary = Technische Abgrenzung
cli-domain-set-arg-infrastructural-boundary = Infrastrukturelle Abgrenzung
cli-domain-set-arg-interfaces = Schnittstellen nach außen
cli-domain-set-arg-exclusions = Nimmt etwas mit Begründung aus; mehrfach möglich
cli-domain-set-arg-include-again = Nimmt etwas wieder auf, das ausgenommen war; mehrfach möglich
cli-domain-set-arg-part-of = Informationsverbund, dessen Teil dieser ist; leer für keinen
cli-domain-set-arg-network-plan = Nachweis, der den bereinigten Netzplan enthält; leer für keinen
cli-domain-set-arg-released-version = Freigegebene Version der Abgrenzung
cli-domain-set-arg-released-by = Wer sie freigegeben hat
cli-domain-set-arg-released-on = Wann sie freigegeben wurde

## Zielobjekte
cli-object-set = Ändert ein Zielobjekt; ein leerer Text löscht eine Angabe.
cli-object-set-example = akte object set "Server Rathaus" --usage in_operation --support-until 2029-10-31 --municipality Neustadt --akte Akte --key-file akte.key
cli-object-set-arg-name = Neuer Name
cli-object-set-arg-kind = Neue Art
cli-object-set-arg-count = Für wie viele gleiche Objekte es steht
cli-object-set-arg-group = Gruppe, zu der es gehört; leer für keine
cli-object-set-arg-number = Nummer oder Kürzel, etwa S001
cli-object-set-arg-platform = Plattform; bei Räumen, Verbindungen, Prozessen und Dienstleistern ihre Art oder Leistung
cli-object-set-arg-usage = Betriebszustand: planned, test, in_operation oder retired; leer für unbekannt
cli-object-set-arg-users = Wer es nutzt oder administriert
cli-object-set-arg-owner = Wem es gehört
cli-object-set-arg-location = Wo es steht
cli-object-set-arg-in-service-since = Seit wann es in Betrieb ist
cli-object-set-arg-support-until = Bis wann der Hersteller es unterstützt
cli-object-set-arg-replaced-by = Zielobjekt, das es ersetzt; leer für keines
cli-object-set-arg-process-kind = Prozess: core (Kernprozess) oder supporting (unterstützend)
cli-object-set-arg-personal-data = Ob personenbezogene Daten verarbeitet werden: yes, no oder leer
cli-object-set-arg-classification = Vertraulichkeitsstufe einer Information: public, internal oder confidential
cli-object-set-arg-carrier = Wer die Verbindung betreibt
cli-object-set-arg-network-address = Netzadresse
cli-object-set-arg-contract = Vertrag mit dem Dienstleister
cli-object-set-arg-external-connection = Verbindung: ob sie nach außen führt: yes, no oder leer
cli-object-set-arg-carries-high-confidentiality = Verbindung: ob sie Informationen mit erhöhtem Schutzbedarf an Vertraulichkeit überträgt: yes, no oder leer
cli-object-set-arg-carries-high-integrity = Verbindung: ob sie Informationen mit erhöhtem Schutzbedarf an Integrität überträgt: yes, no oder leer
cli-object-set-arg-carries-high-availability = Verbindung: ob sie Informationen mit erhöhtem Schutzbedarf an Verfügbarkeit überträgt: yes, no oder leer
cli-object-set-arg-excludes-high-need = Verbindung: ob sie solche Informationen nicht übertragen darf: yes, no oder leer
cli-object-set-arg-needed-in-production = Verbindung: ob der Betrieb sie braucht: yes, no oder leer
cli-object-copy = Kopiert ein Zielobjekt mit Abhängigkeiten und Schutzbedarf.
cli-object-copy-example = akte object copy "Server Rathaus" "Server Bauhof" --with-answers --municipality Neustadt --akte Akte --key-file akte.key
cli-object-copy-arg-name = Name der Kopie
cli-object-copy-arg-with-answers = Kopiert auch Antworten, Maßnahmen und Nachweise
cli-object-split = Löst Mitglieder aus einer Gruppe heraus; alles, was für die Gruppe galt, gilt für sie weiter.
cli-object-split-example = akte object split Laptops "Laptops Außendienst" --count 8 --municipality Neustadt --akte Akte --key-file akte.key
cli-object-split-arg-name = Name des neuen Zielobjekts
cli-object-split-arg-count = Wie viele Mitglieder die Gruppe verlassen
cli-object-merge = Legt Zielobjekte zusammen; Antworten, Maßnahmen, Nachweise, Abhängigkeiten und Schutzbedarf gehen mit.
cli-object-merge-example = akte object merge Laptops "Laptops Außendienst" --winner kept --municipality Neustadt --akte Akte --key-file akte.key
cli-object-merge-arg-into = Zielobjekt, das bleibt
cli-object-merge-arg-others = Zielobjekt, das darin aufgeht; mehrfach möglich
cli-object-merge-arg-winner = Was gilt, wo beide Verschiedenes sagen: kept (was bleibt) oder merged (was aufgeht); ohne Angabe wird dann abgelehnt
cli-object-depend = Verknüpft ein Zielobjekt mit dem, wovon es abhängt.
cli-object-depend-example = akte object depend Meldewesen --on "Server Rathaus" --on Verwaltungsnetz --municipality Neustadt --akte Akte --key-file akte.key
cli-object-depend-arg-object = Zielobjekt, das abhängt
cli-object-depend-arg-on = Zielobjekt, von dem es abhängt; mehrfach möglich
cli-object-depend-arg-kind = Beziehung: uses, processed_with, uses_results, runs_on, located_in, connected_by oder provided_by; ohne Angabe die übliche
cli-object-depend-arg-no-inheritance = Schutzbedarf wird nicht vererbt
cli-object-depend-arg-remark = Bemerkung, etwa warum nicht vererbt wird
cli-object-depend-arg-remove = Löst die Verknüpfung
cli-object-dependencies = Listet Abhängigkeiten auf, alle oder die eines Zielobjekts.
cli-object-dependencies-example = akte object dependencies Meldewesen --municipality Neustadt --akte Akte --key-file akte.key
cli-object-dependencies-arg-object = Nur die dieses Zielobjekts, in beiden Richtungen
cli-object-points = Listet auf, was der Strukturanalyse und der Schutzbedarfsfeststellung fehlt.
cli-object-points-example = akte object points --municipality Neustadt --akte Akte --key-file akte.key

## Schutzbedarf
cli-need = Stellt den Schutzbedarf der Zielobjekte fest.
cli-need-example = akte need list --risk --municipality Neustadt --akte Akte --key-file akte.key
cli-need-set = Stellt den Schutzbedarf fest; was nicht genannt ist, bleibt, ein leerer Text löscht.
cli-need-set-example = akte need set Meldewesen --value confidentiality --category hoch --reason "Daten aller Einwohner" --municipality Neustadt --akte Akte --key-file akte.key
cli-need-set-arg-objects = Name, Nummer oder ID des Zielobjekts; mehrfach möglich
cli-need-set-arg-values = Grundwert: confidentiality, integrity oder availability; mehrfach möglich, ohne Angabe alle drei
cli-need-set-arg-category = Kategorie nach Name oder Kennung; leer für keine
cli-need-set-arg-scenario = Schadensszenario, das den Ausschlag gibt; leer für keines
cli-need-set-arg-reason = Begründung
cli-need-set-arg-effect = Effekt: cumulation oder distribution; leer für keinen
cli-need-set-arg-effect-category = Kategorie, zu der der Effekt führt
cli-need-set-arg-effect-reason = Begründung des Effekts
cli-need-set-arg-decided-by = Wer entschieden hat
cli-need-set-arg-decided-on = Wann entschieden wurde
cli-need-list = Listet die Zielobjekte mit ihrem Schutzbedarf auf; ein Pfeil nennt, woher er geerbt ist.
cli-need-list-example = akte need list --kind application --municipality Neustadt --akte Akte --key-file akte.key
cli-need-list-arg-kinds = Nur diese Art; mehrfach möglich
cli-need-list-arg-risk = Nur Zielobjekte, die eine Risikoanalyse brauchen
cli-need-list-arg-missing = Nur Zielobjekte, bei denen ein Grundwert fehlt
cli-need-explain = Sagt, woher der Schutzbedarf eines Zielobjekts kommt, Schritt für Schritt.
cli-need-explain-example = akte need explain Serverraum --municipality Neustadt --akte Akte --key-file akte.key
cli-need-explain-arg-object = Name, Nummer oder ID des Zielobjekts
cli-need-scheme = Zeigt Kategorien und Schadensszenarien der Kommune.
cli-need-scheme-example = akte need scheme --municipality Neustadt --akte Akte --key-file akte.key
cli-need-category = Legt eine Schutzbedarfskategorie fest; eine neue ist die höchste.
cli-need-category-example = akte need category hoch --definition "Schaden bis 500.000 Euro" --risk-analysis yes --municipality Neustadt --akte Akte --key-file akte.key
cli-need-category-arg-category = Name oder Kennung der Kategorie
cli-need-category-arg-name = Neuer Name
cli-need-category-arg-definition = Was sie bedeutet
cli-need-category-arg-risk-analysis = Ob sie eine Risikoanalyse verlangt: yes oder no
cli-need-category-arg-remove = Entfernt die Kategorie, wenn kein Schutzbedarf sie nennt
cli-need-scenario = Legt ein Schadensszenario mit seinen Schwellen fest.
cli-need-scenario-example = akte need scenario "Finanzielle Auswirkungen" --threshold "hoch=mehr als 50.000 Euro" --municipality Neustadt --akte Akte --key-file akte.key
cli-need-scenario-arg-scenario = Name oder Kennung des Schadensszenarios
cli-need-scenario-arg-name = Neuer Name
cli-need-scenario-arg-thresholds = Ab welchem Schaden eine Kategorie gilt; mehrfach möglich
cli-need-scenario-arg-remove = Entfernt das Szenario, wenn kein Schutzbedarf es nennt

## Berichte
cli-report-a1 = Erstellt A.1, die Strukturanalyse.
cli-report-a1-example = akte report a1 --out A1.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-a2 = Erstellt A.2, die Schutzbedarfsfeststellung.
cli-report-a2-example = akte report a2 --out A2.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-object-graph = Schreibt den Abhängigkeitsgraphen als SVG-Datei.
cli-object-graph-example = akte object graph --out graph.svg --municipality Neustadt --akte Akte --key-file akte.key
cli-object-graph-arg-out = Wohin die Datei geschrieben wird
cli-object-graph-arg-from = Nur, was dieses Zielobjekt braucht und was es braucht

## akte object columns
cli-object-columns = Schlägt vor, was die Spalten eines Inventars bedeuten.
cli-object-columns-example = akte object columns inventar.xlsx --akte Akte --key-file akte.key > zuordnung.json
cli-object-columns-arg-sheet = Tabellenblatt; ohne Angabe das erste mit Inhalt
cli-object-columns-arg-heading-row = Zeile mit den Überschriften; ohne Angabe wird sie gesucht
cli-arg-inventory-mapping = Zuordnung der Spalten, wie „akte object columns“ sie vorschlägt
