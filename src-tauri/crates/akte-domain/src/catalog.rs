//! A catalog as the app understands it: groups and requirements of any depth, everything else kept generically.
//!
//! Content is keyed by `(catalog line, alt-identifier)`, by the id only where a catalog has no alt-identifiers: BSI
//! renumbers and *reuses* control ids from version to version.

use crate::insertion::collect_prose;
use crate::profile::Resource;
use serde::{Deserialize, Serialize};

pub(crate) use crate::insertion::with_insertions;
pub use crate::insertion::{ParamTexts, Piece, insertions, pieces_of};

/// A catalog as it was read, before it joins a line of the Akte.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Catalog {
    /// The document's own UUID; publishers renew it with every version.
    pub uuid: String,
    /// Title.
    pub title: String,
    /// Version as the publisher spells it.
    pub version: String,
    /// When the publisher last changed it, as written in the file.
    pub last_modified: String,
    /// OSCAL version of the file.
    pub oscal_version: String,
    /// Stable identifiers of the document through its versions, if the publisher gives any.
    pub document_ids: Vec<String>,
    /// Language tag, if given.
    pub language: String,
    /// Names of the publishing parties.
    pub publishers: Vec<String>,
    /// Rights or licence text, if given.
    pub rights: String,
    /// Remarks of the metadata.
    pub remarks: String,
    /// Catalog-wide parameters.
    pub params: Vec<Param>,
    /// Groups and requirements in document order, parents before children.
    pub groups: Vec<Group>,
    /// Requirements in document order, parents before enhancements.
    pub controls: Vec<Control>,
    /// Resources of the back matter: what the catalog refers to, such as the catalogs that parts of it come from.
    pub resources: Vec<Resource>,
}

impl Catalog {
    /// Whether any requirement has a text. An index catalog has none: a version with texts that follows it has not
    /// changed them, it brings them.
    #[must_use]
    pub fn has_texts(&self) -> bool {
        fn any_prose(parts: &[Part]) -> bool {
            parts.iter().any(|part| !part.prose.is_empty() || any_prose(&part.parts))
        }
        self.controls.iter().any(|control| any_prose(&control.parts))
    }
}

/// A group (practice, topic, layer, module): position in the tree by index of its parent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Group {
    /// Id as written; empty where the file has none.
    pub id: String,
    /// Title.
    pub title: String,
    /// Class, if given.
    pub class: String,
    /// Index of the parent group in [`Catalog::groups`].
    pub parent: Option<usize>,
    /// Properties.
    pub props: Vec<Prop>,
    /// Parameters of the group.
    pub params: Vec<Param>,
    /// Links.
    pub links: Vec<Link>,
    /// Parts.
    pub parts: Vec<Part>,
}

/// A requirement (OSCAL: control).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Control {
    /// Id as written: a label and a position, not an identity.
    pub id: String,
    /// Identity within the line: alt-identifier, else id.
    pub identity: String,
    /// Title.
    pub title: String,
    /// Class, if given.
    pub class: String,
    /// Index of its group in [`Catalog::groups`]; none for a requirement at the top level.
    pub group: Option<usize>,
    /// Index of the requirement that it enhances in [`Catalog::controls`].
    pub parent: Option<usize>,
    /// Properties of the requirement itself; those of its parts stay with the parts.
    pub props: Vec<Prop>,
    /// Parameters.
    pub params: Vec<Param>,
    /// Links.
    pub links: Vec<Link>,
    /// Parts.
    pub parts: Vec<Part>,
}

/// A property, kept as it was.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Prop {
    /// Name, after aliases of older versions were resolved.
    pub name: String,
    /// Value.
    pub value: String,
    /// Namespace, if given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ns: String,
    /// Class, if given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub class: String,
    /// Remarks, if given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub remarks: String,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Param {
    /// Id; it embeds the control id and changes with it.
    pub id: String,
    /// Class, if given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub class: String,
    /// Label to show where no value is set.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// Values set by the publisher.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// Choices to select from; may contain insertions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<String>,
    /// Whether one or several choices may be taken, as written.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub how_many: String,
    /// Properties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub props: Vec<Prop>,
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Link {
    /// Target; `#ID` within the catalog.
    pub href: String,
    /// Relation, e.g. `related` or `required`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub rel: String,
    /// Text, if given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// A part: statement, guidance, item and whatever else a publisher names.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Part {
    /// Id, if given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Name.
    pub name: String,
    /// Namespace of the name, if given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ns: String,
    /// Class, if given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub class: String,
    /// Title, if given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Text with insertions of parameters, as written.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub prose: String,
    /// Properties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub props: Vec<Prop>,
    /// Links.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// Nested parts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
}

/// Namespace of what this app writes into documents beside OSCAL's own names.
pub const OWN_NAMESPACE: &str = "https://schutzakte.example/ns/oscal";
/// The property that names a requirement or a group through all versions.
pub const ALT_IDENTIFIER: &str = "alt-identifier";
/// Modal verb of a requirement, normalised; open because publishers invent others.
pub const MODAL_VERB: &str = "modal_verb";
/// Properties whose value lists several words, with commas between them.
pub const LIST_PROPS: [&str; 3] = ["tags", "target_object_categories", "threats"];
/// Security level property (`normal-SdT`, `erhöht`).
pub const SECURITY_LEVEL: &str = "sec_level";
/// Effort level property (0–5).
pub const EFFORT_LEVEL: &str = "effort_level";

impl Control {
    /// First value of a property on the requirement itself or on one of its parts.
    #[must_use]
    pub fn prop(&self, name: &str) -> Option<&str> {
        let own = self.props.iter();
        let of_parts = self.parts.iter().flat_map(|part| part.props.iter());
        own.chain(of_parts).find(|prop| prop.name == name).map(|prop| prop.value.as_str())
    }

    /// The text of all parts of a name, with parameters inserted, nested items on lines of their own.
    #[must_use]
    pub fn text_of(&self, part_name: &str, params: &ParamTexts<'_>) -> String {
        let mut lines = Vec::new();
        for part in self.parts.iter().filter(|part| part.name == part_name) {
            collect_prose(part, params, &mut lines);
        }
        lines.join("\n")
    }
}
