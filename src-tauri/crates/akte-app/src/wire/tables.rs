//! Control lists as tables: what their columns mean, and what would come of them.

use super::common::{Detail, FindingRow};
use chrono::{DateTime, Utc};
use uuid::Uuid;

wire! {
    /// A workbook or CSV file whose columns somebody has to explain.
    pub struct UnknownTable {
        /// Name of the file.
        pub file: String,
        /// Its token.
        pub token: String,
    }

    /// Looks at a table file.
    pub struct TableLookRequest {
        /// Token of the file.
        pub token: String,
        /// The worksheet to look at; none for the one that is proposed.
        pub sheet: Option<String>,
        /// Row of the headings, from 1; 0 for the one that is proposed.
        #[serde(default)]
        pub heading_row: u32,
    }

    /// What stands in a table file, and what its columns seem to mean.
    pub struct TableLook {
        /// Name of the file.
        pub file: String,
        /// The worksheets in their order; one without a name for a CSV file.
        pub sheets: Vec<TableSheet>,
        /// Name of the worksheet that was looked at.
        pub sheet: String,
        /// Row of the headings, from 1; 0 if there is none.
        pub heading_row: u32,
        /// Its columns up to the last filled one.
        pub columns: Vec<TableColumn>,
        /// Its first rows.
        pub rows: Vec<TableRow>,
        /// What the columns seem to mean.
        pub mapping: ColumnMapping,
        /// Where that comes from.
        pub source: MappingSource,
        /// How earlier lists were read, the newest version of each catalog.
        pub earlier: Vec<EarlierMapping>,
        /// What was noticed in the file as a whole, e.g. its encoding.
        pub findings: Vec<FindingRow>,
    }

    /// A worksheet.
    pub struct TableSheet {
        /// Its name.
        pub name: String,
        /// How many filled rows it has.
        pub rows: u32,
    }

    /// A column of a table.
    pub struct TableColumn {
        /// Its letters, e.g. `AB`.
        pub letter: String,
        /// Its heading; empty if it has none.
        pub heading: String,
        /// Some of its values.
        pub samples: Vec<String>,
    }

    /// A row of a table.
    pub struct TableRow {
        /// Its number, from 1.
        pub number: u32,
        /// Its cells, long ones cut.
        pub cells: Vec<String>,
    }

    /// Where a proposed mapping comes from.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum MappingSource {
        /// The headings say so.
        Headings,
        /// The layout is known.
        Layout,
        /// An earlier list with these headings was read so.
        Earlier,
    }

    /// How an earlier list was read.
    pub struct EarlierMapping {
        /// The catalog version that came of it.
        pub catalog_id: Uuid,
        /// Its title.
        pub title: String,
        /// Its version.
        pub version: String,
        /// When it was imported.
        pub imported_at: DateTime<Utc>,
        /// Whether this file has all its columns.
        pub fits: bool,
        /// How.
        pub mapping: ColumnMapping,
    }

    /// What the columns of a control list mean.
    #[derive(Eq)]
    pub struct ColumnMapping {
        /// Title of the catalog; needed.
        pub title: String,
        /// Its version.
        pub version: String,
        /// Stable identifier through its versions, by which the next list finds its catalog.
        pub document_id: String,
        /// Who publishes it.
        pub publisher: String,
        /// Licence or rights.
        pub rights: String,
        /// Names of the worksheets to read; all that have the headings where none is named.
        pub sheets: Vec<String>,
        /// Row of the headings, from 1; 0 looks for the first row that has them.
        pub heading_row: u32,
        /// What the columns mean.
        pub columns: Vec<MappedColumn>,
        /// What holds for every requirement.
        pub fixed: Vec<FixedValue>,
    }

    /// What a column means.
    #[derive(Eq)]
    pub struct MappedColumn {
        /// What it means.
        pub field: ColumnField,
        /// Its heading.
        pub heading: String,
        /// Its letters, where it has no heading or a heading stands twice.
        pub letter: String,
        /// What separates several values in one cell; empty where a cell is one value.
        pub separator: String,
        /// Only what stands before the last occurrence of this text counts; empty for the whole cell.
        pub until: String,
        /// Name of the property; made of the heading where it is empty.
        pub name: String,
        /// Other words for values of the file.
        pub values: Vec<Detail>,
    }

    /// A value that holds for every requirement.
    #[derive(Eq)]
    pub struct FixedValue {
        /// What it means.
        pub field: ColumnField,
        /// Name of the property.
        pub name: String,
        /// The value.
        pub value: String,
    }

    /// Asks what would come of a table.
    pub struct TablePreviewRequest {
        /// Token of the file.
        pub token: String,
        /// What its columns mean.
        pub mapping: ColumnMapping,
    }

    /// What would come of a table.
    pub struct TablePreview {
        /// How many requirements.
        pub requirements: u32,
        /// How many groups.
        pub groups: u32,
        /// The first ten requirements.
        pub items: Vec<TablePreviewRow>,
        /// The first hundred findings.
        pub findings: Vec<FindingRow>,
        /// Notes in all.
        pub notes: u32,
        /// Warnings in all.
        pub warnings: u32,
        /// Errors in all.
        pub errors: u32,
        /// The catalog whose next version it would be; none if it begins a new one.
        pub line: Option<TableLine>,
    }

    /// A catalog whose next version a table would be.
    pub struct TableLine {
        /// Its name.
        pub name: String,
        /// How many of the requirements it knows.
        pub known: u32,
        /// How many are new.
        pub fresh: u32,
    }

    /// A requirement as it would come in.
    pub struct TablePreviewRow {
        /// Its number or id.
        pub id: String,
        /// Titles of its groups, outermost first.
        pub path: Vec<String>,
        /// Title.
        pub title: String,
        /// The requirement itself.
        pub statement: String,
        /// Explanation.
        pub guidance: String,
        /// Everything else: name and value.
        pub props: Vec<Detail>,
    }

    /// Imports a table as a catalog version.
    pub struct TableImportRequest {
        /// Token of the file.
        pub token: String,
        /// What its columns mean.
        pub mapping: ColumnMapping,
    }

    /// Writes a mapping into a file.
    pub struct ColumnMappingSaveRequest {
        /// The mapping.
        pub mapping: ColumnMapping,
    }

    /// Reads a mapping from a file.
    pub struct ColumnMappingReadRequest {
        /// Token of the file.
        pub token: String,
    }
}

/// Declares the fields of a mapping once, with the way to the importer's and back.
macro_rules! fields {
    ($($(#[doc = $doc:literal])+ $field:ident),+ $(,)?) => {
        wire! {
            /// What a column can mean.
            #[derive(Copy, Eq)]
            #[serde(rename_all = "snake_case")]
            pub enum ColumnField {
                $($(#[doc = $doc])+ $field),+
            }
        }

        impl From<akte_catalog::Field> for ColumnField {
            fn from(field: akte_catalog::Field) -> Self {
                match field { $(akte_catalog::Field::$field => Self::$field),+ }
            }
        }

        impl From<ColumnField> for akte_catalog::Field {
            fn from(field: ColumnField) -> Self {
                match field { $(ColumnField::$field => Self::$field),+ }
            }
        }
    };
}

fields! {
    /// Number or id.
    Id,
    /// Identifier that stays when numbers change.
    AltIdentifier,
    /// Short title.
    Title,
    /// The requirement itself.
    Statement,
    /// Explanation, help.
    Guidance,
    /// Title of the group.
    Group,
    /// Number of the group.
    GroupId,
    /// Security level.
    Level,
    /// Modal verb.
    ModalVerb,
    /// Effort.
    Effort,
    /// Who is responsible.
    Role,
    /// What it corresponds to elsewhere.
    Reference,
    /// Tag.
    Tag,
    /// Anything else, kept under a name.
    Property,
}

impl From<akte_catalog::ColumnMapping> for ColumnMapping {
    fn from(mapping: akte_catalog::ColumnMapping) -> Self {
        let column = |column: akte_catalog::MappedColumn| MappedColumn {
            field: column.field.into(),
            heading: column.heading,
            letter: column.letter,
            separator: column.separator,
            until: column.until,
            name: column.name,
            values: column.values.into_iter().map(|(name, value)| Detail { name, value }).collect(),
        };
        let fixed = |fixed: akte_catalog::FixedValue| FixedValue {
            field: fixed.field.into(),
            name: fixed.name,
            value: fixed.value,
        };
        Self {
            title: mapping.title,
            version: mapping.version,
            document_id: mapping.document_id,
            publisher: mapping.publisher,
            rights: mapping.rights,
            sheets: mapping.sheets,
            heading_row: u32::try_from(mapping.heading_row).unwrap_or(u32::MAX),
            columns: mapping.columns.into_iter().map(column).collect(),
            fixed: mapping.fixed.into_iter().map(fixed).collect(),
        }
    }
}

impl From<ColumnMapping> for akte_catalog::ColumnMapping {
    fn from(mapping: ColumnMapping) -> Self {
        let column = |column: MappedColumn| akte_catalog::MappedColumn {
            field: column.field.into(),
            heading: column.heading,
            letter: column.letter,
            separator: column.separator,
            until: column.until,
            name: column.name,
            values: column.values.into_iter().map(|value| (value.name, value.value)).collect(),
        };
        let fixed = |fixed: FixedValue| akte_catalog::FixedValue {
            field: fixed.field.into(),
            name: fixed.name,
            value: fixed.value,
        };
        Self {
            title: mapping.title,
            version: mapping.version,
            document_id: mapping.document_id,
            publisher: mapping.publisher,
            rights: mapping.rights,
            sheets: mapping.sheets,
            heading_row: u64::from(mapping.heading_row),
            columns: mapping.columns.into_iter().map(column).collect(),
            fixed: mapping.fixed.into_iter().map(fixed).collect(),
        }
    }
}
