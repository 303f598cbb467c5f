//! Tables whose columns nobody knows yet: CSV or XLSX, cells as text.

use crate::encoding::{Encoding, decode};
use crate::error::SheetError;
use crate::limits::{MAX_BYTES, MAX_COLUMNS, MAX_ROWS};
use crate::sheet::{self, Next};
use crate::workbook::{self, MergedCells};
use akte_domain::table::{Table, TableRow};

/// What a file of tables is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableFormat {
    /// One table, with its encoding and what stands between its cells.
    Csv(Encoding, char),
    /// A workbook.
    Xlsx,
}

/// Tables that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedTables {
    /// The worksheets in their order, or the one table of a CSV file.
    pub tables: Vec<Table>,
    /// Merged cells of a workbook.
    pub merged: Vec<MergedCells>,
    /// What the file is.
    pub format: TableFormat,
}

/// Reads the tables of a CSV or XLSX file; which of both it is, its first bytes tell.
///
/// # Errors
/// Any [`SheetError`]: the file as a whole cannot be read, is something else, or goes beyond a limit.
pub fn read_tables(bytes: &[u8]) -> Result<ImportedTables, SheetError> {
    if bytes.len() > MAX_BYTES {
        return Err(SheetError::TooLarge { bytes: bytes.len(), limit: MAX_BYTES });
    }
    if bytes.starts_with(workbook::ZIP) || bytes.starts_with(workbook::OLE) {
        let (tables, merged) = workbook::read(bytes)?;
        return Ok(ImportedTables { tables, merged, format: TableFormat::Xlsx });
    }
    let (text, encoding) = decode(bytes)?;
    let mut parsing = sheet::Parsing::new(&text, sheet::even_delimiter);
    let mut rows = Vec::new();
    while let Next::Row(line, record) = parsing.next()? {
        if record.len() > MAX_COLUMNS {
            return Err(SheetError::TooManyColumns { columns: record.len(), limit: MAX_COLUMNS });
        }
        if rows.len() >= MAX_ROWS {
            return Err(SheetError::TooManyRows { limit: MAX_ROWS });
        }
        let mut cells: Vec<String> = record.iter().map(|cell| cell.trim().replace("\r\n", "\n")).collect();
        let filled = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        cells.truncate(filled);
        rows.push(TableRow { number: line, cells });
    }
    if rows.is_empty() {
        return Err(SheetError::Empty);
    }
    let format = TableFormat::Csv(encoding, parsing.delimiter());
    Ok(ImportedTables { tables: vec![Table { name: String::new(), rows }], merged: Vec::new(), format })
}
