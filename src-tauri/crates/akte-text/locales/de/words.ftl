### Begriffslisten, Gefährdungen und Stufen: Wörter der Herausgeber mit dem, was sie bedeuten.

## Stufen der Anforderungen: Edition 2023 (Basis, Standard, erhöht) und Grundschutz++
security-level-basis = Basis (B)
security-level-standard = Standard (S)
security-level-elevated = Erhöht (H)
security-level-normal-sdt = Normal
security-level-erhoeht = Erhöht
security-level-help-basis = Basis-Anforderung: vorrangig umzusetzen, weil sie mit wenig Aufwand viel bewirkt.
security-level-help-standard = Standard-Anforderung: Sie deckt mit den Basis-Anforderungen den normalen Schutzbedarf ab.
security-level-help-elevated = Anforderung bei erhöhtem Schutzbedarf: zu betrachten, wo mehr als der normale Schutz nötig ist.
security-level-help-normal-sdt = Normaler Schutzbedarf nach dem Stand der Technik.
security-level-help-erhoeht = Erhöhter Schutzbedarf.

## Grundwerte
protected-value-c = Vertraulichkeit
protected-value-i = Integrität
protected-value-a = Verfügbarkeit

## Begriffslisten
vocabulary-action-words = Handlungswörter
vocabulary-basethreats = Elementare Gefährdungen
vocabulary-documentation-guidelines = Dokumentationsempfehlungen
vocabulary-effort-level = Aufwandsstufen
vocabulary-glossary = Glossar
vocabulary-modal-verbs = Modalverben
vocabulary-practices = Praktiken
vocabulary-result = Ergebnisse
vocabulary-roles = Rollen
vocabulary-security-level = Sicherheitsniveaus
vocabulary-security-targets = Schutzziele
vocabulary-security-targets-levels = Wirkung auf Schutzziele
vocabulary-tags = Schlagwörter
vocabulary-target-object-categories = Zielobjektkategorien
vocabulary-topics = Themen

## Eigenschaften, deren Wörter erklärt sind
prop-confidentiality = Vertraulichkeit
prop-integrity = Integrität
prop-availability = Verfügbarkeit
prop-authenticity = Authentizität

## Befunde
finding-vocabulary-left-out = Diese Begriffsliste lag neben dem Katalog und konnte nicht gelesen werden ({ $detail }). Der Katalog selbst ist vollständig.
finding-cross-reference-unknown-requirement = Kein importierter Katalog kennt die Anforderung { $detail }.
finding-cross-reference-unknown-threat = Die Liste der elementaren Gefährdungen kennt { $detail } nicht.

## Bibliothek
words-title = Begriffe und Gefährdungen
words-intro = Was die Wörter der Kataloge bedeuten, wie die Herausgeber es festgelegt haben. Die Listen dienen als Filter und als Hilfe; ein Wort, das nicht darin steht, ist ein Hinweis und kein Fehler.
words-lists = Begriffslisten
words-older = ältere Fassung
words-terms = Begriffe
words-term = Begriff
words-code = Kürzel
words-definition = Bedeutung
words-no-definition = Der Herausgeber gibt keine Bedeutung an.
words-unknown = Wörter in Katalogen, die hier fehlen
words-unknown-row = „{ $word }“ in { $catalog }: { $count ->
    [one] eine Anforderung
   *[other] { $count } Anforderungen
}
words-findings = Befunde beim Einlesen
words-source = { $file }, importiert am { $date }
words-licence = Begriffslisten des BSI: Stand-der-Technik-Bibliothek, CC BY-SA 4.0
words-below = Untergeordnet: { $parent }
words-empty = Noch keine Begriffslisten
words-empty-text = Die mitgelieferten Kataloge bringen die Begriffslisten des BSI mit. Neuere wählen Sie als CSV-Dateien aus dem Ordner „namespaces“ des BSI.
cross-references-title = Kreuzreferenztabellen
cross-references-none = Noch keine. Wählen Sie beim Import die Arbeitsmappe „krt2023_Excel.xlsx“ des BSI.
cross-reference-row = { $file }: { $pairs } Paare zu { $requirements } Anforderungen

## Import
import-vocabulary-new = { $file }: { $terms } Begriffe
import-cross-reference = Kreuzreferenztabelle
import-cross-reference-new = { $file }: { $pairs } Paare aus Anforderung und Gefährdung

## Anforderung
requirement-threats = { $count ->
    [one] Wirkt gegen eine elementare Gefährdung
   *[other] Wirkt gegen { $count } elementare Gefährdungen
}
requirement-protects = Schützt vor allem
requirement-meanings = Was die Wörter bedeuten
requirement-also-holds = Gilt durch Vererbung auch für
requirement-threat-filter = Weitere Anforderungen gegen { $threat }

## Filter
filter-categories = Zielobjektkategorie
filter-categories-title = Nach Zielobjektkategorie filtern
filter-categories-help = Was der Katalog von einer Kategorie verlangt, gilt auch für alle darunter. Die Auswahl zeigt deshalb die Anforderungen an die gewählte Kategorie und an alle darüber.
filter-categories-inherits = { $word } erbt von: { $above }
filter-category-counts = { $count } Anforderungen, davon { $own } für die Kategorie selbst
filter-apply = Filtern
words-filter = In der Liste suchen
filter-chosen = Bedeutung der gewählten Filter
