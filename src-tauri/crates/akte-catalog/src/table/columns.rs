//! Where the columns of a mapping stand in a table.

use super::mapping::{ColumnMapping, Field, MappedColumn};
use akte_domain::table::{Table, TableRow, normal_heading};

/// How far down the row of headings is looked for.
const HEADING_WITHIN: usize = 50;

/// Where the columns of a mapping stand in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappedTable {
    /// Which of the tables, from 0.
    pub table: usize,
    /// Row of the headings, from 1; 0 where columns are named by letters alone.
    pub heading_row: u64,
    /// Columns from 0 and what they mean, in the order of the mapping.
    pub columns: Vec<(usize, Field)>,
}

/// The tables that have all columns of a mapping: those that [`read_table_catalog`] would read.
#[must_use]
pub fn mapped_tables(tables: &[Table], mapping: &ColumnMapping) -> Vec<MappedTable> {
    let wanted = tables.iter().enumerate().filter(|(_, table)| is_wanted(table, mapping));
    let found = wanted.filter_map(|(index, table)| {
        let columns = Columns::find(table, mapping).ok().filter(|columns| !columns.columns.is_empty())?;
        let heading_row = columns.heading.and_then(|heading| table.rows.get(heading)).map_or(0, |row| row.number);
        let columns = columns.columns.into_iter().map(|(at, column)| (at, column.field)).collect();
        Some(MappedTable { table: index, heading_row, columns })
    });
    found.collect()
}

pub(super) fn is_wanted(table: &Table, mapping: &ColumnMapping) -> bool {
    mapping.sheets.is_empty() || mapping.sheets.contains(&table.name)
}

/// Where the mapped columns stand in a table.
pub(super) struct Columns<'m> {
    /// Index of the row of headings; none where columns are named by letters alone.
    pub heading: Option<usize>,
    pub columns: Vec<(usize, &'m MappedColumn)>,
}

impl<'m> Columns<'m> {
    /// The columns, or the headings that are missing.
    pub fn find(table: &Table, mapping: &'m ColumnMapping) -> Result<Self, Vec<String>> {
        if mapping.columns.iter().all(|column| column.heading.is_empty()) && mapping.heading_row == 0 {
            let columns = mapping.columns.iter().filter_map(|column| Some((by_letters(&column.letter)?, column)));
            return Ok(Self { heading: None, columns: columns.collect() });
        }
        let mut fewest: Option<Vec<String>> = None;
        for (index, row) in table.rows.iter().take(HEADING_WITHIN).enumerate() {
            if mapping.heading_row != 0 && row.number != mapping.heading_row {
                continue;
            }
            let (columns, missing) = columns_in(row, mapping);
            if missing.is_empty() {
                return Ok(Self { heading: Some(index), columns });
            }
            if fewest.as_ref().is_none_or(|fewest| missing.len() < fewest.len()) {
                fewest = Some(missing);
            }
        }
        Err(fewest.unwrap_or_else(|| mapping.columns.iter().map(|column| column.heading.clone()).collect()))
    }
}

/// The mapped columns in a row of headings, and the headings that it lacks.
fn columns_in<'m>(row: &TableRow, mapping: &'m ColumnMapping) -> (Vec<(usize, &'m MappedColumn)>, Vec<String>) {
    let headings: Vec<String> = row.cells.iter().map(|cell| short(cell)).collect();
    let mut columns = Vec::new();
    let mut missing = Vec::new();
    for column in &mapping.columns {
        let wanted = normal_heading(&column.heading);
        let at = by_letters(&column.letter).or_else(|| headings.iter().position(|heading| *heading == wanted));
        let at = at.filter(|at| column.heading.is_empty() || headings.get(*at) == Some(&wanted));
        match at {
            Some(at) => columns.push((at, column)),
            None => {
                missing.push(if column.heading.is_empty() { column.letter.clone() } else { column.heading.clone() })
            }
        }
    }
    (columns, missing)
}

/// A heading as it is compared; a long text is none.
fn short(cell: &str) -> String {
    if cell.len() > 200 { String::new() } else { normal_heading(cell) }
}

/// Index of a column named by letters.
fn by_letters(letters: &str) -> Option<usize> {
    let letters = letters.trim();
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let mut index = 0;
    for letter in letters.bytes() {
        let letter = letter.to_ascii_uppercase();
        letter.is_ascii_uppercase().then_some(())?;
        index = index * 26 + usize::from(letter - b'A') + 1;
    }
    Some(index - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_by_letters() {
        for (letters, index) in
            [("A", Some(0)), ("z", Some(25)), ("AA", Some(26)), ("", None), ("1", None), ("ABCD", None)]
        {
            assert_eq!(by_letters(letters), index, "{letters}");
        }
    }
}
