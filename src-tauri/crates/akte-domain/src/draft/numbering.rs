//! Labels: the ids that requirements and groups bear in the catalog.

use super::{DraftEntry, DraftGroup, WholeDraft};
use crate::{DraftEntryId, DraftGroupId};
use std::collections::{HashMap, HashSet};

/// What labels begin with where no group says anything better.
const TOP: &str = "A";

/// The next free label in a group, or for an enhancement of a requirement: that label, a dot, a number.
#[must_use]
pub fn next_label(whole: &WholeDraft, group: Option<DraftGroupId>, parent: Option<DraftEntryId>) -> String {
    let taken: HashSet<&str> = labels(whole).collect();
    let above = parent.and_then(|id| whole.entries.iter().find(|entry| entry.id == id)).map(|entry| &*entry.label);
    let group = group.and_then(|id| whole.groups.iter().find(|one| one.id == id)).map(|group| &*group.label);
    let stem = above.or(group).filter(|stem| !stem.is_empty()).unwrap_or(TOP);
    let highest = taken.iter().filter_map(|label| number_after(label, stem)).max().unwrap_or(0);
    numbered(stem, highest.saturating_add(1), &taken)
}

/// An id of another catalog as one that OSCAL takes: what it does not allow becomes a hyphen.
#[must_use]
pub fn as_label(id: &str) -> String {
    let id = id.trim();
    let allowed = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    let mut label: String = id.chars().map(|c| if allowed(c) { c } else { '-' }).collect();
    if label.starts_with(|first: char| !first.is_alphabetic() && first != '_') {
        label.insert(0, '_');
    }
    label
}

/// The number of a label that continues another one.
fn number_after(label: &str, stem: &str) -> Option<u32> {
    label.strip_prefix(stem)?.strip_prefix('.')?.parse().ok()
}

fn numbered(stem: &str, from: u32, taken: &HashSet<&str>) -> String {
    let mut candidates = (from..).map(|number| format!("{stem}.{number}"));
    candidates.find(|label| !taken.contains(&**label)).unwrap_or_default()
}

fn labels(whole: &WholeDraft) -> impl Iterator<Item = &str> {
    whole.groups.iter().map(|group| &*group.label).chain(whole.entries.iter().map(|entry| &*entry.label))
}

/// The groups and the author's own requirements numbered through in reading order, each below what it stands in: the
/// entries whose label changes. Selected requirements keep the label of their source; identities stay what they are.
#[must_use]
pub fn renumbered(whole: &WholeDraft) -> Vec<DraftEntry> {
    let groups: HashMap<DraftGroupId, &DraftGroup> = whole.groups.iter().map(|group| (group.id, group)).collect();
    let kept = whole.entries.iter().filter(|entry| !entry.is_own()).map(|entry| &*entry.label);
    let taken: HashSet<&str> = whole.groups.iter().map(|group| &*group.label).chain(kept).collect();
    let mut labels: HashMap<DraftEntryId, String> = HashMap::new();
    let mut next: HashMap<String, u32> = HashMap::new();
    let mut changed = Vec::new();
    for entry in whole.entries_in_order() {
        if !entry.is_own() {
            labels.insert(entry.id, entry.label.clone());
            continue;
        }
        let above = entry.parent_id.and_then(|id| labels.get(&id)).cloned();
        let group = entry.group_id.and_then(|id| groups.get(&id)).map(|group| group.label.clone());
        let stem = above.or(group).filter(|stem| !stem.is_empty()).unwrap_or_else(|| TOP.to_owned());
        let number = next.entry(stem.clone()).or_insert(1);
        let label = numbered(&stem, *number, &taken);
        *number = number_after(&label, &stem).unwrap_or(*number).saturating_add(1);
        if label != entry.label {
            changed.push(DraftEntry { label: label.clone(), ..entry.clone() });
        }
        labels.insert(entry.id, label);
    }
    changed
}
