//! A profile: which requirements of which sources, in which order, with which changes (OSCAL 1.0.0 to 1.2.x).

use crate::catalog::{Link, Param, Part, Prop};
use crate::head::Head;
use serde::{Deserialize, Serialize};

/// A profile as it was read or made.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Profile {
    /// Who and what it is.
    pub head: Head,
    /// Where its requirements come from, in their order.
    pub imports: Vec<Import>,
    /// How they are arranged.
    pub merge: Merge,
    /// Parameters that it sets: by [`Param::id`]; an empty field leaves what the source says.
    pub set_parameters: Vec<Param>,
    /// Changes of requirements.
    pub alters: Vec<Alter>,
    /// Resources of the back matter, which imports point to.
    pub resources: Vec<Resource>,
}

/// One source and what is taken from it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Import {
    /// Address of the source: `#UUID` of a resource, or a path.
    pub href: String,
    /// What is taken.
    pub include: Selection,
    /// What is left out of that.
    pub exclude: Vec<Select>,
}

/// What is taken.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Selection {
    /// Everything; also where the profile says nothing.
    #[default]
    All,
    /// What any of these selects.
    Controls(Vec<Select>),
}

/// Requirements by their ids.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Select {
    /// Ids.
    pub ids: Vec<String>,
    /// Patterns for ids, with `*` for any text, `?` for any character and `[…]` for one of several.
    pub patterns: Vec<String>,
    /// Whether all enhancements of what is selected are selected too.
    pub with_children: bool,
}

/// How the requirements of all sources are put together.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Merge {
    /// What happens to requirements of one id from several sources.
    pub combine: Combine,
    /// Their arrangement.
    pub structure: Structure,
}

/// What happens to requirements of one id from several sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Combine {
    /// Both stay. A catalog of this app holds each requirement once, so that the first stays and the others are reported.
    #[default]
    Keep,
    /// The first stays.
    UseFirst,
    /// What the later ones say beside the first is added to it.
    Merge,
}

/// How requirements are arranged.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Structure {
    /// Without groups; also where the profile says nothing.
    #[default]
    Flat,
    /// In the groups of their sources.
    AsIs,
    /// In groups of the profile.
    Custom(Custom),
}

/// An arrangement of the profile's own.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Custom {
    /// Requirements outside of any group.
    pub inserts: Vec<Insert>,
    /// Groups.
    pub groups: Vec<CustomGroup>,
}

/// A group of the profile's own.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CustomGroup {
    /// Id, if given.
    pub id: String,
    /// Title.
    pub title: String,
    /// Class, if given.
    pub class: String,
    /// Properties.
    pub props: Vec<Prop>,
    /// Parameters.
    pub params: Vec<Param>,
    /// Links.
    pub links: Vec<Link>,
    /// Parts.
    pub parts: Vec<Part>,
    /// Its requirements.
    pub inserts: Vec<Insert>,
    /// Groups in it.
    pub groups: Vec<CustomGroup>,
}

/// Requirements at a place of the arrangement.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Insert {
    /// Their order.
    pub order: Order,
    /// Which.
    pub include: Selection,
    /// Which of them not.
    pub exclude: Vec<Select>,
}

/// An order of requirements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Order {
    /// As they stand in the sources, one source after the other.
    #[default]
    Keep,
    /// By id, numbers within it as numbers.
    Ascending,
    /// The other way round.
    Descending,
}

/// Changes of one requirement; removes come before adds.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Alter {
    /// Id of the requirement.
    pub control_id: String,
    /// What goes.
    pub removes: Vec<Remove>,
    /// What comes.
    pub adds: Vec<Add>,
}

/// What goes: everything that has all that is named here. An empty field names nothing; a remove without any removes nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Remove {
    /// Name of a property or part.
    pub by_name: String,
    /// Class.
    pub by_class: String,
    /// Id of a parameter or part.
    pub by_id: String,
    /// Kind: `param`, `prop`, `link`, `part`.
    pub by_item_name: String,
    /// Namespace.
    pub by_ns: String,
}

/// What comes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Add {
    /// Where.
    pub position: Position,
    /// Id of the parameter or part to which the position refers; empty for the requirement itself.
    pub by_id: String,
    /// New title, if given.
    pub title: String,
    /// Parameters.
    pub params: Vec<Param>,
    /// Properties.
    pub props: Vec<Prop>,
    /// Links.
    pub links: Vec<Link>,
    /// Parts.
    pub parts: Vec<Part>,
}

/// Where something is added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Position {
    /// Beside the target, before it; where the target is the requirement itself: as [`Position::Starting`].
    Before,
    /// Beside the target, after it; where the target is the requirement itself: as [`Position::Ending`].
    After,
    /// In the target, before what stands there.
    Starting,
    /// In the target, after what stands there; also where the profile says nothing.
    #[default]
    Ending,
}

/// A resource of the back matter.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Resource {
    /// UUID, by which it is referred to.
    pub uuid: String,
    /// Title, if given.
    pub title: String,
    /// How it is cited, if the document says so: publisher, title, version, licence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub citation: String,
    /// Addresses of the resource, the preferred one first.
    pub hrefs: Vec<String>,
}
