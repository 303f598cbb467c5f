//! Two versions of a catalog side by side: what came, went, moved and reads differently, by identity and never by id.
//!
//! A control id is a position that publishers renumber and reuse; the identity is the alt-identifier, the id only where
//! a requirement has none. What a whole version does not know (an index has no texts, old versions have no levels) has
//! not changed: the other version brings it.

mod facts;
mod successors;
mod words;

pub use facts::{links_of, params_of};
pub use successors::Successor;
pub use words::{Run, RunKind, word_diff};

use akte_domain::change::Change;
use std::collections::HashMap;

/// A requirement as it reads in one version.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Requirement<'a> {
    /// Identity within the line: alt-identifier, else id.
    pub identity: &'a str,
    /// Its id in this version.
    pub label: &'a str,
    /// Title.
    pub title: &'a str,
    /// Titles of its groups, outermost first.
    pub group: String,
    /// Modal verb; empty where there is none.
    pub modal_verb: &'a str,
    /// Security level; empty where there is none.
    pub level: &'a str,
    /// Effort level, where there is one.
    pub effort: Option<u32>,
    /// Its text with the publisher's parameters inserted.
    pub statement: &'a str,
    /// Its guidance with the publisher's parameters inserted.
    pub guidance: &'a str,
    /// Its parameters in order, from [`params_of`].
    pub params: Vec<String>,
    /// Its links, from [`links_of`].
    pub links: Vec<String>,
}

/// A requirement that both versions have; positions in the two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// Position in the older version.
    pub old: usize,
    /// Position in the newer version.
    pub new: usize,
    /// What happened to it, in the order of [`Change`]; empty where nothing did.
    pub changes: Vec<Change>,
}

/// What happened between two versions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Comparison {
    /// What both have, in the order of the newer version.
    pub pairs: Vec<Pair>,
    /// Positions in the newer version of what it alone has.
    pub came: Vec<usize>,
    /// Positions in the older version of what it alone has.
    pub went: Vec<usize>,
    /// Which of [`Comparison::came`] seems to continue which of [`Comparison::went`] under another identity, in the
    /// order of the older version. Each requirement occurs at most once on either side.
    pub successors: Vec<Successor>,
}

impl Comparison {
    /// How many requirements a change happened to.
    #[must_use]
    pub fn count(&self, change: Change) -> usize {
        match change {
            Change::Came => self.came.len(),
            Change::Went => self.went.len(),
            other => self.pairs.iter().filter(|pair| pair.changes.contains(&other)).count(),
        }
    }
}

/// What a version says anything about at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Knows {
    fields: [bool; 8],
}

/// Changes that a version may know nothing about, in the order of [`Knows`].
const KNOWABLE: [Change; 8] = [
    Change::Statement,
    Change::Guidance,
    Change::ModalVerb,
    Change::Level,
    Change::Effort,
    Change::Group,
    Change::Params,
    Change::Links,
];

impl Knows {
    /// Looks through a version.
    #[must_use]
    pub fn of(version: &[Requirement<'_>]) -> Self {
        let any = |filled: fn(&Requirement<'_>) -> bool| version.iter().any(filled);
        Self {
            fields: [
                any(|row| !row.statement.is_empty()),
                any(|row| !row.guidance.is_empty()),
                any(|row| !row.modal_verb.is_empty()),
                any(|row| !row.level.is_empty()),
                any(|row| row.effort.is_some()),
                any(|row| !row.group.is_empty()),
                any(|row| !row.params.is_empty()),
                any(|row| !row.links.is_empty()),
            ],
        }
    }

    fn knows(&self, change: Change) -> bool {
        KNOWABLE.iter().position(|known| *known == change).is_none_or(|at| self.fields[at])
    }
}

/// Compares two versions.
#[must_use]
pub fn compare(old: &[Requirement<'_>], new: &[Requirement<'_>]) -> Comparison {
    let (old_knows, new_knows) = (Knows::of(old), Knows::of(new));
    let old_at: HashMap<&str, usize> = old.iter().enumerate().map(|(at, row)| (row.identity, at)).collect();
    let mut kept = vec![false; old.len()];
    let mut comparison = Comparison::default();
    for (at, row) in new.iter().enumerate() {
        let Some(&before) = old_at.get(row.identity) else {
            comparison.came.push(at);
            continue;
        };
        kept[before] = true;
        let changes = differences((&old[before], old_knows), (row, new_knows));
        comparison.pairs.push(Pair { old: before, new: at, changes });
    }
    comparison.went = (0..old.len()).filter(|at| !kept[*at]).collect();
    comparison.successors = successors::propose(old, &comparison.went, new, &comparison.came);
    comparison
}

/// How two requirements differ, each with what its version knows: the same one in two versions, or one and the one that
/// continues it.
#[must_use]
pub fn differences(
    (old, old_knows): (&Requirement<'_>, Knows),
    (new, new_knows): (&Requirement<'_>, Knows),
) -> Vec<Change> {
    let comparable = |change: Change| old_knows.knows(change) && new_knows.knows(change);
    let differs = [
        (Change::Moved, old.label != new.label),
        (Change::Title, !same_text(old.title, new.title)),
        (Change::Statement, !same_text(old.statement, new.statement)),
        (Change::Guidance, !same_text(old.guidance, new.guidance)),
        (Change::ModalVerb, !same_text(old.modal_verb, new.modal_verb)),
        (Change::Level, !same_text(old.level, new.level)),
        (Change::Effort, old.effort != new.effort),
        (Change::Group, !same_text(&old.group, &new.group)),
        (Change::Params, old.params != new.params),
        (Change::Links, old.links != new.links),
    ];
    let happened = differs.into_iter().filter(|(change, differs)| *differs && comparable(*change));
    happened.map(|(change, _)| change).collect()
}

/// Whether two texts read the same: how lines break and blanks stand says nothing.
fn same_text(one: &str, other: &str) -> bool {
    one == other || one.split_whitespace().eq(other.split_whitespace())
}

#[cfg(test)]
mod tests;
