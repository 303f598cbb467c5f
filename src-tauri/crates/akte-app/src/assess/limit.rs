//! A part of an information domain: some objects, some groups of requirements, what some people are responsible for.

use super::Cell;
use akte_domain::{TargetObject, TargetObjectId};

/// Which part of a domain is looked at.
#[derive(Debug, Clone, Default)]
pub(crate) struct Limit {
    /// Only these target objects; empty for all.
    pub(crate) objects: Vec<TargetObjectId>,
    /// Only the requirements of these groups, by their labels; empty for all.
    pub(crate) groups: Vec<String>,
    /// Only what these people are responsible for; empty for all.
    pub(crate) responsible: Vec<String>,
}

impl Limit {
    pub(crate) fn is_empty(&self) -> bool {
        self.objects.is_empty() && self.groups.is_empty() && self.responsible.is_empty()
    }

    /// Whether it asks for what this person is responsible for.
    pub(crate) fn names(&self, person: &str) -> bool {
        self.responsible.iter().any(|name| same_name(name, person))
    }

    /// Whether a target object stands in it, by what is asked for and by who is responsible for the object itself.
    pub(crate) fn takes_object(&self, object: &TargetObject) -> bool {
        (self.objects.is_empty() || self.objects.contains(&object.id))
            && (self.responsible.is_empty() || self.names(&object.responsible))
    }

    pub(super) fn takes(&self, cell: &Cell<'_>) -> bool {
        let in_group = || {
            let path = cell.found.catalog.path(cell.found.row);
            path.iter().any(|group| self.groups.iter().any(|label| same_name(label, &group.label)))
        };
        let of_person = || cell.answer.is_some_and(|answer| self.names(&answer.responsible));
        (self.groups.is_empty() || in_group()) && (self.responsible.is_empty() || of_person())
    }
}

/// Names and labels as people type them.
pub(crate) fn same_name(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
