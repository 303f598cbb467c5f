//! The vocabularies that count, kept in memory, and what they say about the words of catalogs.

use crate::error::Result;
use crate::{akte::OpenAkte, wire};
use akte_domain::catalog::{EFFORT_LEVEL, MODAL_VERB, Prop, SECURITY_LEVEL};
use akte_domain::kompendium::BASE_THREATS;
use akte_domain::vocabulary::VocabularyIndex;
use akte_domain::words::{TARGET_OBJECT_CATEGORIES, vocabulary_of_property, word_list};
use akte_domain::{RequirementLevel, Term, Vocabulary};
use akte_store::Reads;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

/// The current vocabularies by name.
#[derive(Default)]
pub(crate) struct WordBook(BTreeMap<String, Vocabulary>);

/// The current vocabularies as of the latest import.
#[derive(Default)]
pub(crate) struct KeptWords(Mutex<Option<(i64, Arc<WordBook>)>>);

impl OpenAkte {
    /// The current vocabularies.
    pub(crate) async fn words(&self, reads: &mut Reads<'_>) -> Result<Arc<WordBook>> {
        let latest = reads.latest_vocabulary().await?;
        let known = self.words.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((_, words)) = known.filter(|(of, _)| *of == latest) {
            return Ok(words);
        }
        let words = Arc::new(WordBook::load(reads).await?);
        *self.words.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((latest, Arc::clone(&words)));
        Ok(words)
    }
}

impl WordBook {
    async fn load(reads: &mut Reads<'_>) -> Result<Self> {
        let mut words = Self::default();
        let (current, others): (Vec<_>, Vec<_>) =
            reads.vocabularies().await?.into_iter().partition(|info| info.current);
        for info in current {
            let mut vocabulary = reads.vocabulary(&info).await?;
            // A list without definitions does not take away those that another list of the same words has.
            for other in others.iter().filter(|other| other.name == info.name) {
                if vocabulary.terms.iter().all(|term| !term.definition.is_empty()) {
                    break;
                }
                vocabulary.complete_from(&reads.vocabulary(other).await?);
            }
            words.0.insert(info.name, vocabulary);
        }
        Ok(words)
    }

    /// The current vocabularies with others in the place of those of the same names.
    pub(crate) fn with<'v>(&self, others: impl Iterator<Item = &'v Vocabulary>) -> Vec<Vocabulary> {
        let mut all = self.0.clone();
        all.extend(others.map(|vocabulary| (vocabulary.name.clone(), vocabulary.clone())));
        all.into_values().collect()
    }

    /// The vocabulary of a name.
    pub(crate) fn vocabulary(&self, name: &str) -> Option<&Vocabulary> {
        self.0.get(name)
    }

    /// Looks up the words of a vocabulary.
    pub(crate) fn index(&self, name: &str) -> Option<VocabularyIndex<'_>> {
        self.0.get(name).map(Vocabulary::index)
    }

    /// The elementary threat of a code.
    pub(crate) fn threat(&self, code: &str) -> wire::ThreatRow {
        let index = self.index(BASE_THREATS);
        let term = index.as_ref().and_then(|index| index.term(code));
        wire::ThreatRow {
            code: code.to_owned(),
            title: term.map(|term| term.term.clone()).unwrap_or_default(),
            definition: term.map(|term| term.definition.clone()).unwrap_or_default(),
            requirements: None,
        }
    }

    /// What a word of a property means, whatever its namespace; none where the vocabulary does not say.
    pub(crate) fn term(&self, property: &str, word: &str) -> Option<Term> {
        self.index(vocabulary_of_property(property)?)?.term(word).cloned()
    }

    /// A word with those whose demands hold for it as well: the categories above it. None of other vocabularies.
    pub(crate) fn with_inherited(&self, property: &str, word: &str) -> Vec<String> {
        let mut words = vec![word.to_owned()];
        if vocabulary_of_property(property) == Some(TARGET_OBJECT_CATEGORIES)
            && let Some(index) = self.index(TARGET_OBJECT_CATEGORIES)
        {
            words.extend(index.ancestors(word).into_iter().map(|term| term.term.clone()));
        }
        words
    }

    /// What the words of a requirement mean, each once, in the order of its properties.
    pub(crate) fn meanings(&self, props: &[&Prop]) -> Vec<wire::WordMeaning> {
        let mut meanings = Vec::new();
        let mut seen = HashSet::new();
        for prop in props {
            // Threats have rows of their own.
            let list = word_list(&prop.name, &prop.ns).filter(|list| list.vocabulary != BASE_THREATS);
            let Some((list, index)) = list.and_then(|list| Some((list, self.index(list.vocabulary)?))) else {
                continue;
            };
            let whole = index.term(&prop.value).is_some() || !list.several;
            let words = if whole { vec![prop.value.trim()] } else { index.words_of(&prop.value) };
            for word in words {
                let Some(term) = index.term(word).filter(|term| !term.definition.is_empty()) else { continue };
                if seen.insert((prop.name.clone(), word.to_owned())) {
                    meanings.push(wire::WordMeaning {
                        property: prop.name.clone(),
                        word: word.to_owned(),
                        definition: term.definition.clone(),
                    });
                }
            }
        }
        // What stands above the text comes first.
        let above = [MODAL_VERB, SECURITY_LEVEL, EFFORT_LEVEL];
        let rank = |meaning: &wire::WordMeaning| above.iter().position(|name| *name == meaning.property);
        meanings.sort_by_key(|meaning| rank(meaning).unwrap_or(above.len()));
        meanings
    }

    /// The categories for which the demands on some hold as well: those below them, in the vocabulary's order.
    pub(crate) fn inheriting(&self, categories: &[String]) -> Vec<String> {
        let Some(index) = self.index(TARGET_OBJECT_CATEGORIES) else { return Vec::new() };
        let below: BTreeSet<&str> =
            categories.iter().flat_map(|word| index.descendants(word)).map(|term| term.term.as_str()).collect();
        let Some(vocabulary) = self.0.get(TARGET_OBJECT_CATEGORIES) else { return Vec::new() };
        let terms = vocabulary.terms.iter().map(|term| &term.term);
        terms.filter(|term| below.contains(term.as_str()) && !categories.contains(term)).cloned().collect()
    }
}

/// The term right above each of a vocabulary. A circle is cut at the term that stands first in it, so that whoever walks
/// upwards arrives.
pub(crate) fn parents(vocabulary: &Vocabulary) -> HashMap<&str, &str> {
    let index = vocabulary.index();
    let cut: HashSet<String> = index.cycles().into_iter().filter_map(|cycle| cycle.0.into_iter().next()).collect();
    let terms = vocabulary.terms.iter().filter(|term| !cut.contains(&term.term));
    terms.filter_map(|term| Some((&*term.term, &*index.ancestors(&term.term).first()?.term))).collect()
}

/// Whether a level is one of Edition 2023, which BSI's vocabulary of levels says nothing about.
pub(crate) fn is_edition_level(level: &str) -> bool {
    <RequirementLevel as akte_domain::Coded>::from_code(level).is_some()
}
