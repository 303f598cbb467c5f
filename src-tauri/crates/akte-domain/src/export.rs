//! Tables that go out: what a report shows, as typed cells for spreadsheets.

use crate::Cents;
use chrono::{DateTime, NaiveDate, Utc};

/// A workbook: a cover that says what it is, and its tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportBook {
    /// Title.
    pub title: String,
    /// Who made it, or for whom.
    pub author: String,
    /// Name of the cover's sheet.
    pub cover: String,
    /// What stands on the cover: names and values, in order.
    pub facts: Vec<(String, String)>,
    /// The instant of the data state, never that of the making.
    pub made_at: Option<DateTime<Utc>>,
    /// Whether amounts are written with a comma in texts (CSV).
    pub decimal_comma: bool,
    /// The tables.
    pub tables: Vec<ExportTable>,
}

/// One table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportTable {
    /// Its name, also that of its sheet or file.
    pub title: String,
    /// Its columns.
    pub columns: Vec<ExportColumn>,
    /// Its rows; each has as many cells as there are columns.
    pub rows: Vec<Vec<ExportCell>>,
}

/// One column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportColumn {
    /// Its heading.
    pub title: String,
    /// Its width in characters.
    pub width: u16,
    /// What it is for.
    pub role: ColumnRole,
}

impl ExportColumn {
    /// A column to read.
    #[must_use]
    pub fn new(title: impl Into<String>, width: u16) -> Self {
        Self { title: title.into(), width, role: ColumnRole::Shown }
    }
}

/// What a column is for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum ColumnRole {
    /// To be read.
    #[default]
    Shown,
    /// To be filled in.
    Entry,
    /// To be filled in with one of these words.
    Choice(Vec<String>),
    /// To be filled in with a day.
    Day,
    /// For the program alone; people do not see it.
    Hidden,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportCell {
    /// Nothing.
    Empty,
    /// A text, whatever it looks like.
    Text(String),
    /// A whole number.
    Number(i64),
    /// An amount.
    Amount(Cents),
    /// A date.
    Date(NaiveDate),
}
