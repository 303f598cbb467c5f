//! Vocabularies (Begriffslisten): the words that publishers use in their catalogs, with what they mean.
//!
//! They are open: BSI's own catalogs use words that its lists do not have. An unknown word is a finding, never a refusal.
//! Terms may stand under one another by UUID; what a catalog asks of a category holds for all categories below it.

use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// A list of terms.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Vocabulary {
    /// Its name: what BSI calls the file, without ending, e.g. `target_object_categories`.
    pub name: String,
    /// The terms in the order of their publisher.
    pub terms: Vec<Term>,
}

/// A term.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Term {
    /// Short code, where the publisher gives one: `G 0.18`, `GC`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// The term as it stands in catalogs.
    pub term: String,
    /// What it means; empty where the publisher does not say.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub definition: String,
    /// UUID, if it has one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub uuid: String,
    /// UUID of the term above it, if there is one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub parent: String,
    /// Other columns that are filled: heading and value.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extra: Vec<(String, String)>,
}

/// A cycle: the terms that stand above one another, in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cycle(pub Vec<String>);

impl Vocabulary {
    /// Takes from another list of the same words what this one leaves open: definitions, by code, else by word.
    pub fn complete_from(&mut self, other: &Self) {
        let index = other.index();
        for term in self.terms.iter_mut().filter(|term| term.definition.is_empty()) {
            let word = if term.code.is_empty() { &term.term } else { &term.code };
            if let Some(known) = index.term(word) {
                term.definition.clone_from(&known.definition);
            }
        }
    }

    /// Looks up words.
    #[must_use]
    pub fn index(&self) -> VocabularyIndex<'_> {
        VocabularyIndex::new(self)
    }
}

/// A vocabulary with its words and its hierarchy looked up once.
#[derive(Debug)]
pub struct VocabularyIndex<'v> {
    vocabulary: &'v Vocabulary,
    by_word: HashMap<&'v str, usize>,
    parents: Vec<Option<usize>>,
    children: Vec<Vec<usize>>,
}

impl<'v> VocabularyIndex<'v> {
    fn new(vocabulary: &'v Vocabulary) -> Self {
        let mut by_word = HashMap::new();
        let mut by_uuid: HashMap<&str, usize> = HashMap::new();
        for (index, term) in vocabulary.terms.iter().enumerate() {
            for word in [term.term.as_str(), term.code.as_str()] {
                if !word.is_empty() {
                    by_word.entry(word).or_insert(index);
                }
            }
            if !term.uuid.is_empty() {
                by_uuid.entry(&term.uuid).or_insert(index);
            }
        }
        let parents: Vec<Option<usize>> =
            vocabulary.terms.iter().map(|term| by_uuid.get(term.parent.as_str()).copied()).collect();
        let mut children = vec![Vec::new(); parents.len()];
        for (index, parent) in parents.iter().enumerate() {
            if let Some(parent) = parent {
                children[*parent].push(index);
            }
        }
        Self { vocabulary, by_word, parents, children }
    }

    /// The term of a word or code, as the publisher spells it.
    #[must_use]
    pub fn term(&self, word: &str) -> Option<&'v Term> {
        self.by_word.get(word).map(|index| &self.vocabulary.terms[*index])
    }

    /// Terms that name a UUID as their parent which no term has.
    pub fn dangling(&self) -> impl Iterator<Item = &'v Term> {
        let parents = self.parents.iter();
        let terms = self.vocabulary.terms.iter().zip(parents);
        terms.filter(|(term, parent)| !term.parent.is_empty() && parent.is_none()).map(|(term, _)| term)
    }

    /// The terms above a word, the nearest first. A cycle ends where it begins.
    #[must_use]
    pub fn ancestors(&self, word: &str) -> Vec<&'v Term> {
        let mut above = Vec::new();
        let Some(start) = self.by_word.get(word).copied() else { return above };
        let mut seen = HashSet::from([start]);
        let mut at = self.parents[start];
        while let Some(index) = at {
            if !seen.insert(index) {
                break;
            }
            above.push(&self.vocabulary.terms[index]);
            at = self.parents[index];
        }
        above
    }

    /// The terms below a word at any depth, in the order of the vocabulary. A cycle ends where it begins.
    #[must_use]
    pub fn descendants(&self, word: &str) -> Vec<&'v Term> {
        let Some(start) = self.by_word.get(word).copied() else { return Vec::new() };
        let mut seen = HashSet::from([start]);
        let mut left = vec![start];
        while let Some(index) = left.pop() {
            left.extend(self.children[index].iter().copied().filter(|child| seen.insert(*child)));
        }
        seen.remove(&start);
        let mut below: Vec<usize> = seen.into_iter().collect();
        below.sort_unstable();
        below.into_iter().map(|index| &self.vocabulary.terms[index]).collect()
    }

    /// All cycles, each once, beginning with its term that stands first in the vocabulary.
    #[must_use]
    pub fn cycles(&self) -> Vec<Cycle> {
        // Every term has at most one parent, so that a walk upwards either ends or runs into one cycle.
        let mut state = vec![Walk::New; self.parents.len()];
        let mut cycles = Vec::new();
        for start in 0..self.parents.len() {
            let mut path = Vec::new();
            let mut at = Some(start);
            while let Some(index) = at
                && state[index] == Walk::New
            {
                state[index] = Walk::OnPath;
                path.push(index);
                at = self.parents[index];
            }
            if let Some(index) = at
                && state[index] == Walk::OnPath
                && let Some(from) = path.iter().position(|on_path| *on_path == index)
            {
                let mut members = path[from..].to_vec();
                let first = members.iter().enumerate().min_by_key(|(_, index)| **index).map_or(0, |(at, _)| at);
                members.rotate_left(first);
                cycles.push(Cycle(members.iter().map(|index| self.vocabulary.terms[*index].term.clone()).collect()));
            }
            for index in path {
                state[index] = Walk::Done;
            }
        }
        cycles
    }
}

/// How far a term has been walked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Walk {
    New,
    OnPath,
    Done,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary(terms: &[(&str, &str)]) -> Vocabulary {
        let term = |(uuid, parent): &(&str, &str)| Term {
            term: uuid.to_uppercase(),
            uuid: (*uuid).to_owned(),
            parent: (*parent).to_owned(),
            ..Term::default()
        };
        Vocabulary { name: "v".into(), terms: terms.iter().map(term).collect() }
    }

    fn names(terms: Vec<&Term>) -> Vec<&str> {
        terms.into_iter().map(|term| term.term.as_str()).collect()
    }

    #[test]
    fn what_stands_above_and_below_is_found_at_any_depth() {
        let vocabulary =
            vocabulary(&[("cloud", "outsourcing"), ("outsourcing", "services"), ("services", ""), ("x", "")]);
        let index = vocabulary.index();
        assert_eq!(names(index.ancestors("CLOUD")), ["OUTSOURCING", "SERVICES"], "the nearest first");
        assert_eq!(names(index.descendants("SERVICES")), ["CLOUD", "OUTSOURCING"], "in the vocabulary's order");
        assert!(index.ancestors("nobody").is_empty() && index.descendants("X").is_empty(), "nothing is invented");
        assert!(index.cycles().is_empty(), "a tree has no cycle");
    }

    #[test]
    fn cycles_are_named_and_end() {
        let vocabulary =
            vocabulary(&[("tail", "c"), ("b", "c"), ("c", "d"), ("d", "b"), ("self", "self"), ("fine", "")]);
        let index = vocabulary.index();
        let cycles =
            [vec!["B", "C", "D"], vec!["SELF"]].map(|terms| Cycle(terms.into_iter().map(str::to_owned).collect()));
        assert_eq!(index.cycles(), cycles, "each once, its tail left out");
        assert_eq!(names(index.ancestors("TAIL")), ["C", "D", "B"], "a walk upwards ends");
        assert_eq!(names(index.descendants("C")), ["TAIL", "B", "D"], "a walk downwards ends");
    }

    #[test]
    fn what_a_list_leaves_open_comes_from_another() {
        let term = |code: &str, word: &str, definition: &str| Term {
            code: code.into(),
            term: word.into(),
            definition: definition.into(),
            ..Term::default()
        };
        let mut list = Vocabulary {
            name: "v".into(),
            terms: vec![term("G 0.1", "Feuer", "Es brennt."), term("G 0.2", "Klima", ""), term("", "Wasser", "")],
        };
        let book = Vocabulary {
            name: "v".into(),
            terms: vec![
                term("G 0.1", "Feuer", "Alt."),
                term("G 0.2", "Klima 2023", "Es ist heiß."),
                term("", "Wasser", "Es ist nass."),
            ],
        };
        list.complete_from(&book);
        let definitions: Vec<&str> = list.terms.iter().map(|term| term.definition.as_str()).collect();
        assert_eq!(definitions, ["Es brennt.", "Es ist heiß.", "Es ist nass."], "by code, else by word; its own stays");
    }

    #[test]
    fn a_parent_that_is_nobody_is_told() {
        let vocabulary = vocabulary(&[("a", "gone"), ("b", "a")]);
        assert_eq!(names(vocabulary.index().dangling().collect()), ["A"], "only the one without parent");
    }
}
