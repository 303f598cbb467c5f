//! The words of a catalog against their vocabularies. Vocabularies are open: an unknown word is told, never refused.

use crate::findings::{FindingGroup, Findings, code};
use akte_domain::catalog::{Catalog, Part, Prop};
use akte_domain::vocabulary::VocabularyIndex;
use akte_domain::words::word_list;
use akte_domain::{Finding, Severity, Vocabulary};
use std::collections::HashMap;

/// Tells every word of a catalog that the vocabulary of its property does not have. A property whose vocabulary is not
/// given is not looked at. Alike findings are one group for each property and word.
#[must_use]
pub fn check_words(catalog: &Catalog, vocabularies: &[Vocabulary]) -> (Vec<Finding>, Vec<FindingGroup>) {
    let indices: HashMap<&str, VocabularyIndex<'_>> =
        vocabularies.iter().map(|vocabulary| (vocabulary.name.as_str(), vocabulary.index())).collect();
    let mut check = Check { indices, findings: Findings::default() };
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
    indices: HashMap<&'v str, VocabularyIndex<'v>>,
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
            let Some(list) = word_list(&prop.name, &prop.ns) else { continue };
            let Some(vocabulary) = self.indices.get(list.vocabulary) else { continue };
            if vocabulary.term(&prop.value).is_some() {
                continue;
            }
            let words = if list.several { vocabulary.words_of(&prop.value) } else { vec![prop.value.trim()] };
            for word in words.into_iter().filter(|word| !word.is_empty() && vocabulary.term(word).is_none()) {
                let shape = format!("{}: {word}", prop.name);
                self.findings.add(Severity::Note, code::UNKNOWN_WORD, &shape, || of.to_owned(), &shape);
            }
        }
    }
}
