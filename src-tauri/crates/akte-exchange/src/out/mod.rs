//! Spreadsheets out: workbooks and CSV files. The same tables give the same bytes, and no text ever becomes a formula.

mod calendar;
mod csv;
mod names;
mod package;
mod workbook;

pub use self::csv::{csv_files, zipped};
pub use calendar::{CalendarEntry, calendar};
pub use names::file_name_part;
pub use package::{Entry, PackageWriter, PackedFile};
pub use workbook::workbook;

/// A text for a cell: what cannot be seen and could mislead (control characters, marks that turn the direction of reading) is
/// replaced by a sign.
fn shown(text: &str) -> String {
    let conceals = |c: char| match c {
        '\n' | '\r' | '\t' => false,
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        c => c.is_control(),
    };
    text.chars().map(|c| if conceals(c) { '\u{fffd}' } else { c }).collect()
}

/// Why a spreadsheet cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// More rows than a worksheet holds.
    #[error("the table {table} has {rows} rows; {limit} are the limit")]
    TooManyRows {
        /// Its name.
        table: String,
        /// How many it has.
        rows: usize,
        /// The limit.
        limit: usize,
    },
    /// The library refused something.
    #[error("the file cannot be put together: {0}")]
    Write(String),
}
