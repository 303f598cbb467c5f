//! A catalog of one's own while it is being written (Entwurf): groups, requirements that its author wrote, and requirements
//! that were selected from imported catalogs. Publishing composes a catalog of it, which never changes any more; the draft
//! is edited on towards the next version. What a requirement is known by (its identity) never changes, so that answers
//! stay with whoever takes the next version.

mod compose;
mod numbering;
mod problems;

pub use compose::{Composed, SourceCatalog, Sources, compose, group_of};
pub use numbering::{as_label, next_label, renumbered};
pub use problems::{DraftFinding, DraftProblem, Place};

use crate::problem::{Problem, filled};
use crate::{CatalogId, DraftEntryId, DraftGroupId, DraftId, RequirementId};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A catalog of one's own that is being written. It belongs to the whole Akte, as imported catalogs do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CatalogDraft {
    /// The draft itself.
    pub id: DraftId,
    /// Title of the catalog.
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// Language tag.
    pub language: String,
    /// Licence or rights of the catalog.
    pub rights: String,
    /// What the reader of the catalog should know.
    pub remarks: String,
    /// The version that it will be published as.
    pub version: String,
    /// Stable identifier of the document through its versions (OSCAL document-id); by it every Akte finds its line.
    pub document_id: String,
}

impl CatalogDraft {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        if filled(&self.title) { vec![] } else { vec![Problem::NameMissing] }
    }
}

/// A group of a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftGroup {
    /// The group itself.
    pub id: DraftGroupId,
    /// Its draft.
    pub draft_id: DraftId,
    /// The group that it stands in.
    pub parent_id: Option<DraftGroupId>,
    /// Place among its siblings, from 0; gaps are allowed.
    pub position: u32,
    /// Its id in the catalog, e.g. `LK.1`.
    pub label: String,
    /// Title.
    pub title: String,
    /// What it is about.
    pub description: String,
    /// What it is known by through all versions (alt-identifier).
    pub identity: String,
}

impl DraftGroup {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        if filled(&self.title) { vec![] } else { vec![Problem::NameMissing] }
    }
}

/// A requirement of a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftEntry {
    /// The entry itself.
    pub id: DraftEntryId,
    /// Its draft.
    pub draft_id: DraftId,
    /// The group that it stands in; none for one at the top.
    pub group_id: Option<DraftGroupId>,
    /// The requirement that it enhances.
    pub parent_id: Option<DraftEntryId>,
    /// Place among its siblings, from 0; gaps are allowed.
    pub position: u32,
    /// Its id in the catalog, e.g. `LK.1.2`: a label and a position, not an identity.
    pub label: String,
    /// What it is known by through all versions (alt-identifier). Never changes.
    pub identity: String,
    /// Where it was selected from; with texts of its own: what they were made from.
    pub source: Option<DraftSource>,
    /// What it says.
    pub content: EntryContent,
}

/// Where a requirement was selected from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftSource {
    /// The imported version whose text it takes.
    pub catalog_id: CatalogId,
    /// The requirement, through all versions of that catalog.
    pub requirement_id: RequirementId,
}

/// What an entry says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryContent {
    /// What its source says, with additions.
    Selected(Adjustments),
    /// What its author wrote.
    Own(OwnText),
}

/// What is added to a selected requirement.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Adjustments {
    /// Values of parameters that the source leaves open or fills otherwise.
    pub params: Vec<SetParam>,
    /// Further guidance.
    pub guidance: String,
}

/// A value for a parameter. Parameter ids change with every renumbering of the source, so that it is known by its place
/// among the requirement's parameters and by what it is called, as [`crate::ParamValue`] is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetParam {
    /// Place among the requirement's parameters, from 0.
    pub ordinal: u32,
    /// What the source calls it.
    pub label: String,
    /// What stands in its place.
    pub value: String,
}

/// A requirement in its author's words.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct OwnText {
    /// Title.
    pub title: String,
    /// What is required.
    pub statement: String,
    /// How it can be met.
    pub guidance: String,
    /// Modal verb, e.g. `MUSS`; open.
    pub modal_verb: String,
    /// Security level, e.g. `normal-SdT`; open.
    pub security_level: String,
    /// Effort level, 0–5.
    pub effort_level: Option<u32>,
    /// Words by which it can be found.
    pub tags: Vec<String>,
    /// What whoever uses the catalog fills in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub params: Vec<OwnParam>,
}

/// A parameter of a requirement in its author's words. Its texts insert it as `{{ insert: param, NAME }}`; in the catalog its
/// id is made of the requirement's and its name.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct OwnParam {
    /// What the texts of the requirement call it; what OSCAL allows in an id.
    pub name: String,
    /// What is to be filled in.
    pub label: String,
    /// What stands there unless somebody fills in something else; empty where it is left open.
    pub value: String,
    /// What to choose from; empty where the text is free.
    pub choices: Vec<String>,
}

impl OwnParam {
    /// Parameters with names that OSCAL allows in an id and that differ. One without a name gets the next free one; one that
    /// says nothing goes.
    #[must_use]
    pub fn named(params: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let says = |param: &Self| filled(&param.label) || filled(&param.value) || !param.choices.is_empty();
        let mut named: Vec<Self> = Vec::new();
        for mut param in params.into_iter().filter(says) {
            let allowed = |letter: &char| letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_');
            let wanted: String = param.name.trim().chars().filter(allowed).collect();
            let is_free = |name: &str| !name.is_empty() && named.iter().all(|other| other.name != name);
            let numbered = || (1_u32..).map(|number| format!("p{number}")).find(|name| is_free(name));
            param.name = if is_free(&wanted) { wanted } else { numbered().unwrap_or_default() };
            named.push(param);
        }
        named
    }
}

impl DraftEntry {
    /// Whether its author wrote it.
    #[must_use]
    pub fn is_own(&self) -> bool {
        matches!(self.content, EntryContent::Own(_))
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        match &self.content {
            EntryContent::Own(own) if !filled(&own.title) => vec![Problem::NameMissing],
            EntryContent::Selected(_) if self.source.is_none() => vec![Problem::NameMissing],
            _ => vec![],
        }
    }
}

/// A draft with everything in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WholeDraft {
    /// The draft.
    pub draft: CatalogDraft,
    /// Its groups, in any order.
    pub groups: Vec<DraftGroup>,
    /// Its requirements, in any order.
    pub entries: Vec<DraftEntry>,
}

impl WholeDraft {
    /// The groups in reading order, parents before children. One whose parent is gone or that contains itself stands at
    /// the top, so that nothing is ever lost from view.
    #[must_use]
    pub fn groups_in_order(&self) -> Vec<&DraftGroup> {
        let nodes: Vec<Node<DraftGroupId>> =
            self.groups.iter().map(|group| (group.id, group.parent_id, group.position)).collect();
        in_order(&nodes).into_iter().filter_map(|at| self.groups.get(at)).collect()
    }

    /// The requirements in reading order: those at the top, then group by group, enhancements after what they enhance.
    #[must_use]
    pub fn entries_in_order(&self) -> Vec<&DraftEntry> {
        let place: HashMap<DraftGroupId, usize> =
            self.groups_in_order().iter().enumerate().map(|(at, group)| (group.id, at + 1)).collect();
        let group_of = |entry: &DraftEntry| entry.group_id.and_then(|id| place.get(&id)).copied().unwrap_or(0);
        let mut at: Vec<usize> = (0..self.entries.len()).collect();
        at.sort_by_key(|at| self.entries.get(*at).map(group_of));
        let sorted: Vec<&DraftEntry> = at.into_iter().filter_map(|at| self.entries.get(at)).collect();
        let mut ordered = Vec::with_capacity(sorted.len());
        for of_group in sorted.chunk_by(|a, b| group_of(a) == group_of(b)) {
            let nodes: Vec<Node<DraftEntryId>> =
                of_group.iter().map(|entry| (entry.id, entry.parent_id, entry.position)).collect();
            ordered.extend(in_order(&nodes).into_iter().filter_map(|at| of_group.get(at).copied()));
        }
        ordered
    }
}

/// Something with a parent and a place among its siblings.
type Node<Id> = (Id, Option<Id>, u32);

/// Indices in reading order, parents before children.
fn in_order<Id: Copy + Ord + std::hash::Hash>(nodes: &[Node<Id>]) -> Vec<usize> {
    let known: HashMap<Id, usize> = nodes.iter().enumerate().map(|(at, (id, ..))| (*id, at)).collect();
    let mut children: HashMap<Option<Id>, Vec<usize>> = HashMap::new();
    for (at, (_, parent, _)) in nodes.iter().enumerate() {
        children.entry(parent.filter(|parent| known.contains_key(parent))).or_default().push(at);
    }
    for of_parent in children.values_mut() {
        of_parent.sort_by_key(|at| nodes.get(*at).map(|(id, _, position)| (*position, *id)));
    }
    let mut ordered = Vec::with_capacity(nodes.len());
    let mut seen = vec![false; nodes.len()];
    let visit = |from: Vec<usize>, ordered: &mut Vec<usize>, seen: &mut Vec<bool>| {
        let mut left: Vec<usize> = from.into_iter().rev().collect();
        while let Some(at) = left.pop() {
            let (Some(was_seen), Some((id, ..))) = (seen.get_mut(at), nodes.get(at)) else { continue };
            if std::mem::replace(was_seen, true) {
                continue;
            }
            ordered.push(at);
            left.extend(children.get(&Some(*id)).into_iter().flatten().rev());
        }
    };
    visit(children.get(&None).cloned().unwrap_or_default(), &mut ordered, &mut seen);
    // What contains itself is reached from nowhere.
    visit((0..nodes.len()).collect(), &mut ordered, &mut seen);
    ordered
}

#[cfg(test)]
mod tests;
