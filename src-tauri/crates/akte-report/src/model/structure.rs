//! A.1: what the information domain consists of, how it is bounded, and what depends on what.

use akte_domain::{DependencyKind, Person, TargetObject, TargetObjectKind};
use serde::Serialize;

/// A.1 Strukturanalyse. The domain's definition stands in the frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StructureAnalysis {
    /// Name of the domain that this one is a part of; empty for none.
    pub part_of: String,
    /// Position of the network plan in the list of evidence.
    pub network_plan: Option<usize>,
    /// All target objects but the domain as a whole, groups before their members.
    pub objects: Vec<StructureObject>,
    /// Name and kind of the objects beyond a part on which something in it depends, or the reverse; they count on after `objects`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub beyond: Vec<(String, TargetObjectKind)>,
    /// All dependencies, by the positions of their objects.
    pub dependencies: Vec<StructureDependency>,
    /// All persons by name.
    pub persons: Vec<StructurePerson>,
}

impl StructureAnalysis {
    /// The name of the object at a position, in the part or beyond it.
    #[must_use]
    pub fn name(&self, place: usize) -> &str {
        match self.objects.get(place) {
            Some(entry) => &entry.object.name,
            None => self.beyond_at(place).map_or("", |(name, _)| name),
        }
    }

    /// The kind of the object at a position, in the part or beyond it.
    #[must_use]
    pub fn kind(&self, place: usize) -> Option<TargetObjectKind> {
        match self.objects.get(place) {
            Some(entry) => Some(entry.object.kind),
            None => self.beyond_at(place).map(|(_, kind)| *kind),
        }
    }

    fn beyond_at(&self, place: usize) -> Option<&(String, TargetObjectKind)> {
        place.checked_sub(self.objects.len()).and_then(|place| self.beyond.get(place))
    }
}

/// A target object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StructureObject {
    /// The object.
    pub object: TargetObject,
    /// Names of its groups, the outermost first.
    pub path: Vec<String>,
    /// Name of what replaces it; empty for nothing.
    pub replaced_by: String,
}

/// One object depends on another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StructureDependency {
    /// Position of what depends.
    pub from: usize,
    /// Position of what it depends on.
    pub to: usize,
    /// How.
    pub kind: DependencyKind,
    /// Whether protection needs are inherited along it.
    pub inherits: bool,
    /// What else is worth knowing.
    pub remark: String,
}

/// A person with the name of whoever they report to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StructurePerson {
    /// The person.
    pub person: Person,
    /// Name of the superior; empty for none.
    pub superior: String,
}
