//! What tables say: cells that somebody else has read, to catalogs and cross-references.

mod catalog;
mod columns;
mod cross_reference;
mod layouts;
mod mapping;
mod propose;
mod words;

pub use catalog::{read_table_catalog, take_table_catalog};
pub use columns::{MappedTable, mapped_tables};
pub use cross_reference::{ImportedCrossReference, read_cross_reference};
pub use layouts::{SDM_TITLE, WIBA_DOCUMENT_ID, WIBA_TITLE, recognised_mapping};
pub use mapping::{ColumnMapping, Field, FixedValue, MappedColumn};
pub use propose::{propose_mapping, propose_mapping_of};

use akte_domain::table::{Table, column_letters};

/// A place in a table, for findings.
fn place(table: &Table, row: u64, column: Option<usize>) -> String {
    place_in(&table.name, row, column)
}

/// A place in a table of this name, for findings.
fn place_in(sheet: &str, row: u64, column: Option<usize>) -> String {
    let mut place = if sheet.is_empty() { String::new() } else { format!("sheet \"{sheet}\", ") };
    place += &format!("row {row}");
    if let Some(column) = column {
        place += &format!(", column {}", column_letters(column));
    }
    place
}
