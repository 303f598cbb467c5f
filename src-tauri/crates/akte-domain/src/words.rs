//! Words of catalogs: from which vocabulary the words of a property come, and what they mean.

use crate::kompendium::{BASE_THREATS, ROLE, ROLES};
use crate::vocabulary::VocabularyIndex;

/// The vocabulary of target-object categories (Zielobjektkategorien).
pub const TARGET_OBJECT_CATEGORIES: &str = "target_object_categories";
/// The property of a requirement that names its target-object categories.
pub const CATEGORIES: &str = "target_object_categories";
/// The property of a requirement that names the elementary threats it works against.
pub const THREATS: &str = "threats";

/// How many commas a term may have.
const MAX_COMMAS: usize = 4;

/// What the words of a property are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WordList {
    /// Name of the vocabulary that they come from.
    pub vocabulary: &'static str,
    /// Whether a value lists several, set apart by commas.
    pub several: bool,
}

/// Property, vocabulary, whether it lists several.
const WORDS: &[(&str, &str, bool)] = &[
    (crate::catalog::MODAL_VERB, "modal_verbs", false),
    (crate::catalog::SECURITY_LEVEL, "security_level", false),
    (crate::catalog::EFFORT_LEVEL, "effort_level", false),
    ("action_word", "action_words", false),
    ("tags", "tags", true),
    (CATEGORIES, TARGET_OBJECT_CATEGORIES, true),
    ("documentation", "documentation_guidelines", true),
    (THREATS, BASE_THREATS, true),
    ("confidentiality", "security_targets_levels", false),
    ("integrity", "security_targets_levels", false),
    ("availability", "security_targets_levels", false),
    ("authenticity", "security_targets_levels", false),
    (ROLE, ROLES, false),
];

/// Names of vocabularies that are known: BSI's files without their ending, today's names with those that they had before
/// 2026-07 (as the namespaces of older catalogs name them), and what the Kompendium brings.
const NAMES: &[(&str, &[&str])] = &[
    ("action_words", &["handlungsworte"]),
    (BASE_THREATS, &[]),
    ("documentation_guidelines", &["dokumentationsempfehlungen"]),
    ("effort_level", &["aufwand"]),
    (crate::kompendium::GLOSSARY, &[]),
    ("modal_verbs", &["modalverb"]),
    ("practices", &["praktiken"]),
    ("result", &["ergebnis"]),
    (ROLES, &[]),
    ("security_level", &["sicherheitsniveau"]),
    ("security_targets", &[]),
    ("security_targets_levels", &[]),
    ("tags", &[]),
    (TARGET_OBJECT_CATEGORIES, &["zielobjektkategorien"]),
    ("topics", &["themen"]),
];

/// The vocabulary that a file of this name holds, ending and folder left out. A browser's count of copies does no harm:
/// `tags (1)`.
#[must_use]
pub fn vocabulary_of_file(stem: &str) -> Option<&'static str> {
    let stem = match stem.trim_end().strip_suffix(')').and_then(|open| open.rsplit_once('(')) {
        Some((name, count)) if !count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => stem,
    };
    let stem = stem.trim().to_lowercase();
    NAMES.iter().find(|(name, older)| *name == stem || older.contains(&&*stem)).map(|(name, _)| *name)
}

/// The words of a property; none where it has no vocabulary, or where its namespace is somebody else's: the levels of
/// Edition 2023 share their property's name with those of Grundschutz++ and are others.
#[must_use]
pub fn word_list(property: &str, namespace: &str) -> Option<WordList> {
    let (_, vocabulary, several) = WORDS.iter().find(|(name, _, _)| *name == property)?;
    let is_bsi = namespace.is_empty() || namespace.contains("/namespaces/");
    (is_bsi || *vocabulary == ROLES).then_some(WordList { vocabulary, several: *several })
}

/// The vocabulary of a property, whatever its namespace.
#[must_use]
pub fn vocabulary_of_property(property: &str) -> Option<&'static str> {
    WORDS.iter().find(|(name, _, _)| *name == property).map(|(_, vocabulary, _)| *vocabulary)
}

impl VocabularyIndex<'_> {
    /// The words of a list; a term that has a comma itself is not cut.
    #[must_use]
    pub fn words_of<'w>(&self, list: &'w str) -> Vec<&'w str> {
        let mut words = Vec::new();
        let mut rest = list.trim();
        while !rest.is_empty() {
            let mut ends: Vec<usize> = rest.match_indices(',').map(|(at, _)| at).take(MAX_COMMAS).collect();
            ends.push(rest.len());
            let known = ends.iter().rev().find(|end| self.term(rest[..**end].trim()).is_some());
            let end = known.or(ends.first()).copied().unwrap_or(rest.len());
            words.push(rest[..end].trim());
            rest = rest[end..].trim_start_matches([',', ' ']);
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::{Term, Vocabulary};

    #[test]
    fn files_are_known_by_their_names() {
        let check = |stem: &str, expected: Option<&str>| assert_eq!(vocabulary_of_file(stem), expected, "{stem}");
        check("target_object_categories", Some("target_object_categories"));
        check("Zielobjektkategorien", Some("target_object_categories"));
        check("tags (1)", Some("tags"));
        check("tags(12) ", Some("tags"));
        check("tags (neu)", None);
        check("WiBA_Tool", None);
    }

    #[test]
    fn a_level_of_another_publisher_is_no_word_of_bsi() {
        let check = |property: &str, namespace: &str, expected: Option<&str>| {
            assert_eq!(word_list(property, namespace).map(|list| list.vocabulary), expected, "{property} {namespace}");
        };
        check(
            "sec_level",
            "https://github.com/BSI-Bund/x/documentation/namespaces/security_level.csv",
            Some("security_level"),
        );
        check("sec_level", "", Some("security_level"));
        check("sec_level", "https://schutzakte.example/ns/oscal", None);
        check("role", "https://schutzakte.example/ns/oscal", Some("roles"));
        check("priority", "", None);
    }

    #[test]
    fn a_term_with_a_comma_is_one_word() {
        let term = |term: &str| Term { term: term.into(), ..Term::default() };
        let vocabulary = Vocabulary { name: "tags".into(), terms: vec![term("Aufgaben, Rollen"), term("Netz")] };
        let index = vocabulary.index();
        assert_eq!(index.words_of("Netz, Aufgaben, Rollen,Unbekannt , "), ["Netz", "Aufgaben, Rollen", "Unbekannt"]);
        assert!(index.words_of("  ").is_empty(), "nothing is no word");
    }
}
