### Vocabularies, threats and levels: publishers' words with what they mean.

## Levels of requirements: Edition 2023 (Basic, Standard, elevated) and Grundschutz++
security-level-basis = Basic (B)
security-level-standard = Standard (S)
security-level-elevated = Elevated (H)
security-level-normal-sdt = Normal
security-level-erhoeht = Elevated
security-level-help-basis = Basic requirement: to be implemented first, because it achieves much with little effort.
security-level-help-standard = Standard requirement: together with the basic ones it covers normal protection needs.
security-level-help-elevated = Requirement for increased protection needs: to be considered where normal protection is not enough.
security-level-help-normal-sdt = Normal protection needs according to the state of the art.
security-level-help-erhoeht = Increased protection needs.

## Protected values
protected-value-c = Confidentiality
protected-value-i = Integrity
protected-value-a = Availability

## Vocabularies
vocabulary-action-words = Action words
vocabulary-basethreats = Elementary threats
vocabulary-documentation-guidelines = Documentation guidelines
vocabulary-effort-level = Effort levels
vocabulary-glossary = Glossary
vocabulary-modal-verbs = Modal verbs
vocabulary-practices = Practices
vocabulary-result = Results
vocabulary-roles = Roles
vocabulary-security-level = Security levels
vocabulary-security-targets = Security targets
vocabulary-security-targets-levels = Effect on security targets
vocabulary-tags = Tags
vocabulary-target-object-categories = Target-object categories
vocabulary-topics = Topics

## Properties whose words are explained
prop-confidentiality = Confidentiality
prop-integrity = Integrity
prop-availability = Availability
prop-authenticity = Authenticity

## Findings
finding-vocabulary-left-out = This vocabulary lay beside the catalog and could not be read ({ $detail }). The catalog itself is complete.
finding-cross-reference-unknown-requirement = No imported catalog has the requirement { $detail }.
finding-cross-reference-unknown-threat = The vocabulary of elementary threats does not have { $detail }.

## Library
words-title = Terms and threats
words-intro = What the words of the catalogs mean, as their publishers laid down. They serve as filters and as help; a word that is not among them is a note, not a fault.
words-lists = Vocabularies
words-older = older version
words-terms = Terms
words-term = Term
words-code = Code
words-definition = Meaning
words-no-definition = The publisher gives no meaning.
words-unknown = Words in catalogs that are missing here
words-unknown-row = “{ $word }” in { $catalog }: { $count ->
    [one] one requirement
   *[other] { $count } requirements
}
words-findings = Findings of the import
words-source = { $file }, imported on { $date }
words-licence = The BSI’s vocabularies: Stand-der-Technik-Bibliothek, CC BY-SA 4.0
words-below = Below: { $parent }
words-empty = No vocabularies yet
words-empty-text = The shipped catalogs bring the BSI’s vocabularies along. Newer ones are CSV files in the BSI’s folder “namespaces”.
cross-references-title = Cross-reference tables
cross-references-none = None yet. Choose the BSI’s workbook “krt2023_Excel.xlsx” when importing.
cross-reference-row = { $file }: { $pairs } pairs for { $requirements } requirements

## Import
import-vocabulary-new = { $file }: { $terms } terms
import-cross-reference = Cross-reference table
import-cross-reference-new = { $file }: { $pairs } pairs of requirement and threat

## Requirement
requirement-threats = { $count ->
    [one] Works against one elementary threat
   *[other] Works against { $count } elementary threats
}
requirement-protects = Protects above all
requirement-meanings = What the words mean
requirement-also-holds = By inheritance also holds for
requirement-threat-filter = Further requirements against { $threat }

## Filters
filter-categories = Target-object category
filter-categories-title = Filter by target-object category
filter-categories-help = What the catalog asks of a category holds for all categories below it. So a choice shows the requirements for the chosen category and for all above it.
filter-categories-inherits = { $word } inherits from: { $above }
filter-category-counts = { $count } requirements, { $own } of them for the category itself
filter-apply = Filter
words-filter = Search in the list
filter-chosen = Meaning of the chosen filters
