//! Spreadsheets in: CSV bytes to typed rows and findings, CSV and XLSX bytes to tables of texts. And out: tables of typed
//! cells to workbooks and CSV, files to a package ([`out`]).
//!
//! Lenient towards how offices write (Excel's encodings and delimiters, German words, dates and amounts), strict about values:
//! what cannot be understood is an error finding for its row and never a guess. Whether a file with errors is taken over
//! at all is the app's decision. Cells that look like formulas are text and stay text.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may fail loudly"))]

mod answers;
mod columns;
mod encoding;
mod error;
mod finding;
pub mod fuzzing;
mod limits;
mod measures;
pub mod out;
mod row;
mod sheet;
mod tables;
mod target_objects;
mod values;
mod workbook;

pub use answers::{ANSWER_COLUMNS, AnswerRow, read_answers};
pub use columns::Column;
pub use encoding::Encoding;
pub use error::SheetError;
pub use finding::{FINDING_CODES, SheetFinding};
pub use limits::{
    MAX_BYTES, MAX_CELL_CHARS, MAX_COLUMNS, MAX_FINDINGS, MAX_ROWS, MAX_SHEETS, MAX_TEXT_BYTES, MAX_UNPACKED_BYTES,
};
pub use measures::{MEASURE_COLUMNS, MeasureRow, read_measures};
pub use sheet::{Imported, SheetRow};
pub use tables::{ImportedTables, TableFormat, read_tables};
pub use target_objects::{
    Kinds, NEED_COLUMNS, NeedText, TARGET_OBJECT_COLUMNS, TargetObjectRow, read_target_object_table,
    read_target_objects,
};
pub use values::date as read_date;
pub use workbook::MergedCells;
