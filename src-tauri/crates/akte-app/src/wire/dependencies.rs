//! Dependencies between target objects, and what the structure analysis still lacks.

use super::chart::Picture;
use akte_domain::{DependencyKind, TargetObjectKind};
use uuid::Uuid;

wire! {
    /// Asks for dependencies.
    pub struct DependencyListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Only those of this object, in both directions; none for all.
        pub object_id: Option<Uuid>,
    }

    /// One object depends on another one.
    pub struct DependencyRow {
        /// Its id.
        pub id: Uuid,
        /// What depends.
        pub from_id: Uuid,
        /// Its name.
        pub from_name: String,
        /// What it depends on.
        pub to_id: Uuid,
        /// Its name.
        pub to_name: String,
        /// How.
        #[cfg_attr(test, ts(type = "DependencyKind"))]
        pub kind: DependencyKind,
        /// Whether protection needs are inherited along it.
        pub inherits: bool,
        /// What else is worth knowing.
        pub remark: String,
    }

    /// Adds or changes a dependency. Without an id, a dependency between the same objects is changed.
    pub struct DependencySaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Its id; none to add one.
        pub id: Option<Uuid>,
        /// What depends.
        pub from_id: Uuid,
        /// What it depends on.
        pub to_id: Uuid,
        /// How; none for what is usual between such objects.
        #[cfg_attr(test, ts(type = "DependencyKind | null"))]
        pub kind: Option<DependencyKind>,
        /// Whether protection needs are inherited along it.
        pub inherits: bool,
        /// What else is worth knowing.
        #[serde(default)]
        pub remark: String,
    }

    /// The dependency graph as an SVG file.
    pub struct DependencyGraphSvg {
        /// The file.
        pub svg: String,
    }

    /// Writes the dependency graph.
    pub struct DependencyGraphSaveRequest {
        /// What of it.
        #[serde(flatten)]
        pub graph: DependencyGraphRequest,
        /// The picture as a PNG file in Base64, as the window has drawn it; none for SVG.
        #[serde(default)]
        pub png: Option<String>,
    }

    /// Asks for the dependency graph.
    pub struct DependencyGraphRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Only what this object needs and what needs it, however far away.
        pub focus_id: Option<Uuid>,
        /// Only these kinds; empty for all.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "TargetObjectKind[]"))]
        pub kinds: Vec<TargetObjectKind>,
    }

    /// An object in the dependency graph.
    pub struct GraphObject {
        /// The object.
        pub id: Uuid,
        /// Its name.
        pub name: String,
        /// Its kind.
        #[cfg_attr(test, ts(type = "TargetObjectKind"))]
        pub kind: TargetObjectKind,
        /// Which outline of the picture is its box.
        pub outline: u32,
    }

    /// The dependency graph: what others rest on stands below them.
    pub struct DependencyGraph {
        /// The picture.
        pub picture: Picture,
        /// The objects in it.
        pub objects: Vec<GraphObject>,
        /// How many dependencies it shows.
        pub dependencies: u32,
        /// Objects without any dependency, which are left out.
        pub isolated: u32,
        /// Cycles, each with the names of its members.
        pub cycles: Vec<Vec<String>>,
    }

    /// Asks for a copy of a target object.
    pub struct TargetObjectCopyRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The object.
        pub id: Uuid,
        /// Name of the copy.
        pub name: String,
        /// Whether answers, and the links of measures and evidence, go along.
        #[serde(default)]
        pub with_answers: bool,
    }

    /// Asks to take members out of a group.
    pub struct TargetObjectSplitRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The group.
        pub id: Uuid,
        /// How many members leave it.
        pub count: u32,
        /// Name of the object that stands for them.
        pub name: String,
    }

    /// Which side wins where two objects say different things.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum MergeWinner {
        /// The object that stays.
        Kept,
        /// The object that goes up in it.
        Merged,
    }

    /// Asks to merge target objects into one.
    pub struct TargetObjectMergeRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The object that stays.
        pub into_id: Uuid,
        /// The objects that go up in it.
        pub ids: Vec<Uuid>,
        /// Which side wins where they say different things; none refuses such a merge.
        pub winner: Option<MergeWinner>,
    }

    /// What a merge moved.
    pub struct TargetObjectMerged {
        /// Answers that went along.
        pub answers: u32,
        /// Links of measures that went along.
        pub measures: u32,
        /// Links of evidence that went along.
        pub evidence: u32,
        /// Dependencies that went along.
        pub dependencies: u32,
        /// Protection needs that went along.
        pub needs: u32,
        /// How often one side won.
        pub conflicts: u32,
    }

    /// One open point of the structure analysis or of the protection needs.
    pub struct StructurePointRow {
        /// Stable code.
        pub code: String,
        /// What is wrong, in words.
        pub text: String,
        /// The object; none where it is about the domain or a person.
        pub object_id: Option<Uuid>,
        /// Its name.
        pub object_name: String,
        /// What exactly it is about.
        pub subject: String,
    }
}
