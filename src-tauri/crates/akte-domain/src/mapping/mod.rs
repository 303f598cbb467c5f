//! Mappings between catalogs (OSCAL 1.2 mapping collections): which requirement corresponds to which, and how far.

mod relation;
mod takeover;
mod targets;

use crate::catalog::Prop;
use crate::head::Head;
use serde::{Deserialize, Serialize};

pub use relation::{Coverage, Relation};
pub use takeover::{LinkTakeover, Outcome, Proposal, SourceAnswer, common_status};
pub use targets::{IdSpelling, IdTable, TargetState};

/// A mapping collection as it was read, or made.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct MappingCollection {
    /// Who and what it is.
    pub head: Head,
    /// How it came about.
    pub provenance: Provenance,
    /// Mappings, one for each pair of resources.
    pub mappings: Vec<Mapping>,
}

/// How mappings came about; in a single mapping an empty field leaves what the collection says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Provenance {
    /// `human`, `automation` or `hybrid`, as written.
    pub method: String,
    /// `syntactic`, `semantic` or `functional`, as written.
    pub matching_rationale: String,
    /// `complete`, `not-complete`, `draft`, `deprecated` or `superseded`, as written.
    pub status: String,
    /// Description.
    pub description: String,
    /// Properties.
    pub props: Vec<Prop>,
}

/// The mapping of one resource to another.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Mapping {
    /// UUID.
    pub uuid: String,
    /// How it came about, where it differs from the collection.
    pub provenance: Provenance,
    /// Where the sources stand.
    pub source: MappedResource,
    /// Where the targets stand.
    pub target: MappedResource,
    /// The single maps.
    pub maps: Vec<Map>,
    /// Remarks.
    pub remarks: String,
}

/// A catalog or profile that a mapping refers to.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct MappedResource {
    /// `catalog` or `profile`, as written.
    pub kind: String,
    /// Address, as written.
    pub href: String,
    /// UUID of the document, i.e. of the very version that the mapping was made for, where the mapping names it.
    pub document_uuid: String,
    /// Title of the document, where the mapping names it.
    pub title: String,
    /// All properties, those of document and title included.
    pub props: Vec<Prop>,
}

/// One entry: sources, targets, and how they relate.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Map {
    /// UUID.
    pub uuid: String,
    /// How all sources together relate to all targets together.
    pub relation: Relation,
    /// `syntactic`, `semantic` or `functional` where it differs, as written.
    pub matching_rationale: String,
    /// Sources.
    pub sources: Vec<MapItem>,
    /// Targets.
    pub targets: Vec<MapItem>,
    /// Properties.
    pub props: Vec<Prop>,
    /// Remarks.
    pub remarks: String,
}

/// A requirement, or a statement of one, that a map refers to.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct MapItem {
    /// `control` or `statement`, as written.
    pub kind: String,
    /// Id in the version of the catalog that the mapping was made for.
    pub id: String,
    /// Identity (alt-identifier), where the mapping names it; empty otherwise.
    pub identity: String,
    /// All properties, that of the identity included.
    pub props: Vec<Prop>,
}

/// Properties that name the alt-identifier of a requirement: BSI's mapping of Edition 2023 calls it `oscal_uuid`.
pub const IDENTITY_PROPS: &[&str] = &["oscal_uuid", "alt-identifier"];
/// Property that names the UUID of a mapped document.
pub const DOCUMENT_UUID_PROP: &str = "catalog_uuid";
/// Property that names the title of a mapped document.
pub const DOCUMENT_TITLE_PROP: &str = "catalog_title";
/// Property of elementary threats (elementare Gefährdungen) that a map concerns; it may stand several times.
pub const THREAT_PROP: &str = "elementare_gefaehrdung";
/// Property of the protection goals that a map concerns.
pub const GOALS_PROP: &str = "cia";
/// Property that says that nobody chose the relation: the tool that wrote the mapping filled it in.
pub const DEFAULTED_PROP: &str = "relationship_defaulted";

impl MappingCollection {
    /// How many pairs of a source and a target it has.
    #[must_use]
    pub fn pairs(&self) -> usize {
        let maps = self.mappings.iter().flat_map(|mapping| &mapping.maps);
        maps.map(|map| map.sources.len().saturating_mul(map.targets.len())).fold(0, usize::saturating_add)
    }
}

impl Map {
    /// How a single source relates to a single target. A map speaks of all its sources together and all its targets
    /// together; of a pair follows less:
    ///
    /// | sources | targets | equal, equivalent | subset | superset | intersects |
    /// |---|---|---|---|---|---|
    /// | 1 | 1 | as written | subset | superset | intersects |
    /// | 1 | several | superset | intersects | superset | intersects |
    /// | several | 1 | subset | subset | intersects | intersects |
    /// | several | several | intersects | intersects | intersects | intersects |
    ///
    /// *Intersects* is here what the author's list suggests, not what follows strictly: a target that shares nothing with
    /// the source would not stand in the list.
    #[must_use]
    pub fn pair_relation(&self) -> Relation {
        use Relation::{EqualTo, EquivalentTo, IntersectsWith, SubsetOf, SupersetOf};
        match (self.sources.len() > 1, self.targets.len() > 1, self.relation) {
            (false, false, relation) | (_, _, relation @ (Relation::NoRelationship | Relation::Unknown)) => relation,
            (false, true, EqualTo | EquivalentTo | SupersetOf) => SupersetOf,
            (true, false, EqualTo | EquivalentTo | SubsetOf) => SubsetOf,
            _ => IntersectsWith,
        }
    }

    /// Whether nobody chose the relation (see [`DEFAULTED_PROP`]).
    #[must_use]
    pub fn is_defaulted(&self) -> bool {
        self.props.iter().any(|prop| prop.name == DEFAULTED_PROP && prop.value == "true")
    }

    /// The elementary threats that it concerns, as written (`G 0.18: …`).
    pub fn threats(&self) -> impl Iterator<Item = &str> {
        self.props.iter().filter(|prop| prop.name == THREAT_PROP).map(|prop| prop.value.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_of_several_says_less_of_a_pair() {
        let items = |count| vec![MapItem::default(); count];
        let check = |sources, targets, relation, expected| {
            let map = Map { relation, sources: items(sources), targets: items(targets), ..Map::default() };
            assert_eq!(map.pair_relation(), expected, "{sources} to {targets}, {relation:?}");
        };
        check(1, 1, Relation::SubsetOf, Relation::SubsetOf);
        check(1, 4, Relation::SubsetOf, Relation::IntersectsWith);
        check(1, 4, Relation::EquivalentTo, Relation::SupersetOf);
        check(3, 1, Relation::EqualTo, Relation::SubsetOf);
        check(3, 1, Relation::SupersetOf, Relation::IntersectsWith);
        check(2, 2, Relation::EqualTo, Relation::IntersectsWith);
        check(2, 2, Relation::NoRelationship, Relation::NoRelationship);
    }

    #[test]
    fn the_marks_of_a_map_are_found() {
        let prop = |name: &str, value: &str| Prop { name: name.into(), value: value.into(), ..Prop::default() };
        let props =
            vec![prop(THREAT_PROP, "G 0.1: Feuer"), prop(DEFAULTED_PROP, "true"), prop(THREAT_PROP, "G 0.2: x")];
        let map = Map { props, ..Map::default() };
        assert!(map.is_defaulted(), "nobody chose it");
        assert_eq!(map.threats().collect::<Vec<_>>(), ["G 0.1: Feuer", "G 0.2: x"], "both threats");
        assert!(!Map::default().is_defaulted(), "without the property it was chosen");
    }
}
