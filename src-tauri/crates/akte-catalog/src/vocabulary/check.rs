//! The words of a catalog against their vocabularies. Vocabularies are open: an unknown word is told, never refused.

use crate::findings::{FindingGroup, Findings, code};
use akte_domain::catalog::{Catalog, EFFORT_LEVEL, MODAL_VERB, Part, Prop, SECURITY_LEVEL};
use akte_domain::kompendium::{BASE_THREATS, ROLE, ROLES};
use akte_domain::vocabulary::VocabularyIndex;
use akte_domain::{Finding, Severity, Vocabulary};
use std::collections::HashMap;

/// Which vocabulary the words of a property come from, and whether it lists several, set apart by commas.
const WORDS: &[(&str, &str, bool)] = &[
    (MODAL_VERB, "modal_verbs", false),
    (SECURITY_LEVEL, "security_level", false),
    (EFFORT_LEVEL, "effort_level", false),
    ("action_word", "action_words", false),
    ("tags", "tags", true),
    ("target_object_categories", "target_object_categories", true),
    ("documentation", "documentation_guidelines", true),
    ("threats", BASE_THREATS, true),
    ("confidentiality", "security_targets_levels", false),
    ("integrity", "security_targets_levels", false),
    ("availability", "security_targets_levels", false),
    ("authenticity", "security_targets_levels", false),
    (ROLE, ROLES, false),
];

/// Tells every word of a catalog that the vocabulary of its property does not have. A property whose vocabulary is not
/// given is not looked at. Alike findings are one group for each property and word.
#[must_use]
pub fn check_words(catalog: &Catalog, vocabularies: &[Vocabulary]) -> (Vec<Finding>, Vec<FindingGroup>) {
    let indices: HashMap<&str, VocabularyIndex<'_>> =
        vocabularies.iter().map(|vocabulary| (vocabulary.name.as_str(), vocabulary.index())).collect();
    let known = WORDS.iter().filter_map(|(prop, name, several)| Some((*prop, (indices.get(name)?, *several))));
    let mut check = Check { words: known.collect(), findings: Findings::default() };
    for group in &catalog.groups {
        check.props(&group.props, &group.id);
        check.parts(&group.parts, &group.id);
    }
    for control in &catalog.controls {
        check.props(&control.props, &control.id);
        check.parts(&control.parts, &control.id);
    }
    check.findings.into_parts()
}

struct Check<'v> {
    words: HashMap<&'v str, (&'v VocabularyIndex<'v>, bool)>,
    findings: Findings,
}

impl Check<'_> {
    fn parts(&mut self, parts: &[Part], of: &str) {
        for part in parts {
            self.props(&part.props, of);
            self.parts(&part.parts, of);
        }
    }

    fn props(&mut self, props: &[Prop], of: &str) {
        for prop in props {
            let Some((vocabulary, several)) = self.words.get(prop.name.as_str()) else { continue };
            if vocabulary.term(&prop.value).is_some() {
                continue;
            }
            let words: Vec<&str> = if *several { split(&prop.value, vocabulary) } else { vec![prop.value.trim()] };
            for word in words.into_iter().filter(|word| !word.is_empty() && vocabulary.term(word).is_none()) {
                let shape = format!("{}: {word}", prop.name);
                self.findings.add(Severity::Note, code::UNKNOWN_WORD, &shape, || of.to_owned(), &shape);
            }
        }
    }
}

/// The words of a list; a term that has a comma itself is not cut.
fn split<'w>(list: &'w str, vocabulary: &VocabularyIndex<'_>) -> Vec<&'w str> {
    let mut words = Vec::new();
    let mut rest = list.trim();
    while !rest.is_empty() {
        let mut ends: Vec<usize> = rest.match_indices(',').map(|(at, _)| at).take(MAX_COMMAS).collect();
        ends.push(rest.len());
        let known = ends.iter().rev().find(|end| vocabulary.term(rest[..**end].trim()).is_some());
        let end = known.or(ends.first()).copied().unwrap_or(rest.len());
        words.push(rest[..end].trim());
        rest = rest[end..].trim_start_matches([',', ' ']);
    }
    words
}

/// How many commas a term may have.
const MAX_COMMAS: usize = 4;
