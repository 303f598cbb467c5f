//! What the columns of a control list mean: made in a dialog, or written into a file for the command line.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How a table becomes a catalog. As a file (JSON):
///
/// ```json
/// {
///   "title": "Landeskatalog",
///   "version": "2026",
///   "columns": [
///     {"field": "id", "heading": "Nr."},
///     {"field": "statement", "heading": "Anforderung"},
///     {"field": "role", "heading": "Zuständig", "separator": ","},
///     {"field": "level", "heading": "Stufe", "values": {"M": "MUSS-Stufe"}}
///   ],
///   "fixed": [{"field": "modal_verb", "value": "MUSS"}]
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ColumnMapping {
    /// Title of the catalog; needed.
    pub title: String,
    /// Its version.
    pub version: String,
    /// Stable identifier through its versions; without one, the line is found by title and shared ids.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub document_id: String,
    /// Who publishes it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub publisher: String,
    /// Licence or rights.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rights: String,
    /// Names of the worksheets to read; all that have the headings where none is named.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sheets: Vec<String>,
    /// Row of the headings, from 1; 0 looks for the first row that has them.
    #[serde(skip_serializing_if = "is_zero")]
    pub heading_row: u64,
    /// What the columns mean.
    pub columns: Vec<MappedColumn>,
    /// What holds for every requirement.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fixed: Vec<FixedValue>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands fields over by reference")]
fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// What a column means. Several columns may mean the same: ids are joined by points, texts by blank lines, groups stand
/// within one another in the order of the columns, of all others each gives a value.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MappedColumn {
    /// What it means.
    pub field: Field,
    /// Its heading; case, spaces and punctuation do not matter, umlauts may be written out.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub heading: String,
    /// Its letters (`A`, `AB`), where it has no heading or a heading stands twice.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub letter: String,
    /// What separates several values in one cell; empty where a cell is one value.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub separator: String,
    /// Only what stands before the last occurrence of this text counts; empty for the whole cell.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub until: String,
    /// Name of the property, for [`Field::Property`]; made of the heading where it is empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Other words for values of the file.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, String>,
}

/// A value that holds for every requirement.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FixedValue {
    /// What it means.
    pub field: Field,
    /// Name of the property, for [`Field::Property`].
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The value.
    pub value: String,
}

/// What a column can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Number or id of the requirement, unique in the catalog; its identity unless there is an alt-identifier.
    Id,
    /// Identifier that stays when numbers change.
    AltIdentifier,
    /// Short title.
    Title,
    /// The requirement itself.
    Statement,
    /// Explanation, help.
    Guidance,
    /// Title of the group that it belongs to; an empty cell means the group of the row above.
    Group,
    /// Number of that group.
    GroupId,
    /// Security level.
    Level,
    /// Modal verb.
    ModalVerb,
    /// Effort, a whole number.
    Effort,
    /// Who is responsible.
    Role,
    /// What it corresponds to elsewhere.
    Reference,
    /// Tag.
    Tag,
    /// Anything else, kept under a name.
    #[default]
    Property,
}

impl Field {
    /// All, in the order in which people expect them.
    pub const ALL: &'static [Self] = &[
        Self::Id,
        Self::AltIdentifier,
        Self::Title,
        Self::Statement,
        Self::Guidance,
        Self::Group,
        Self::GroupId,
        Self::Level,
        Self::ModalVerb,
        Self::Effort,
        Self::Role,
        Self::Reference,
        Self::Tag,
        Self::Property,
    ];

    /// Stable code, as the mapping file spells it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::AltIdentifier => "alt_identifier",
            Self::Title => "title",
            Self::Statement => "statement",
            Self::Guidance => "guidance",
            Self::Group => "group",
            Self::GroupId => "group_id",
            Self::Level => "level",
            Self::ModalVerb => "modal_verb",
            Self::Effort => "effort",
            Self::Role => "role",
            Self::Reference => "reference",
            Self::Tag => "tag",
            Self::Property => "property",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_file_says_only_what_it_needs() {
        let text = r#"{"title":"T","version":"1","columns":[{"field":"id","heading":"Nr."}]}"#;
        let mapping: ColumnMapping = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&mapping).unwrap(), text, "and comes back as it was");
        assert!(serde_json::from_str::<ColumnMapping>(r#"{"titel":"T"}"#).is_err(), "a slip is told");
    }

    #[test]
    fn fields_are_spelt_alike_everywhere() {
        for field in Field::ALL {
            assert_eq!(serde_json::to_string(field).unwrap(), format!("\"{}\"", field.code()));
        }
    }
}
