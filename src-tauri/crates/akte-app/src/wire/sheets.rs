//! Spreadsheets in.

use super::common::FindingRow;

wire! {
    /// What a spreadsheet brought.
    pub struct SheetImported {
        /// Name of the file.
        pub file: String,
        /// How many rows it has.
        pub rows: u32,
        /// How many records are new or changed.
        pub changed: u32,
        /// What was noticed.
        pub findings: Vec<FindingRow>,
    }
}
