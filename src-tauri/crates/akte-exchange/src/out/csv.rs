//! CSV files: UTF-8 with BOM, semicolons, CRLF, as spreadsheets in Germany open them by a double click.

use super::names::file_name_part;
use super::{ExportError, shown};
use akte_domain::export::{ExportBook, ExportCell, ExportTable};
use std::io::{Cursor, Write};

const BOM: &[u8] = b"\xef\xbb\xbf";

/// One file per table, numbered in their order, the cover first: name and content.
///
/// # Errors
/// [`ExportError::Write`]
pub fn csv_files(book: &ExportBook) -> Result<Vec<(String, Vec<u8>)>, ExportError> {
    let cover = book.facts.iter().map(|(name, value)| [shown(name), shown(value)]);
    let mut files = vec![(format!("00-{}.csv", file_name_part(&book.cover)), records(cover)?)];
    for (number, table) in (1..).zip(&book.tables) {
        files.push((format!("{number:02}-{}.csv", file_name_part(&table.title)), csv(book, table)?));
    }
    Ok(files)
}

fn csv(book: &ExportBook, table: &ExportTable) -> Result<Vec<u8>, ExportError> {
    let head = table.columns.iter().map(|column| column.title.clone()).collect::<Vec<String>>();
    let rows = table.rows.iter().map(|row| row.iter().map(|cell| text(book, cell)).collect());
    records(std::iter::once(head).chain(rows))
}

fn records<R: IntoIterator<Item = String>>(rows: impl Iterator<Item = R>) -> Result<Vec<u8>, ExportError> {
    let failed = |error: &dyn std::fmt::Display| ExportError::Write(error.to_string());
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(::csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(BOM.to_vec());
    for row in rows {
        writer.write_record(row.into_iter().map(guarded)).map_err(|error| failed(&error))?;
    }
    writer.into_inner().map_err(|error| failed(&error))
}

fn text(book: &ExportBook, cell: &ExportCell) -> String {
    match cell {
        ExportCell::Empty => String::new(),
        ExportCell::Text(text) => shown(text),
        ExportCell::Number(number) => number.to_string(),
        ExportCell::Amount(amount) => {
            let sign = if amount.0 < 0 { "-" } else { "" };
            let (euros, cents) = (amount.0.unsigned_abs() / 100, amount.0.unsigned_abs() % 100);
            format!("{sign}{euros}{}{cents:02}", if book.decimal_comma { ',' } else { '.' })
        }
        // Every spreadsheet knows this one as a date, whatever its language.
        ExportCell::Date(date) => date.format("%Y-%m-%d").to_string(),
    }
}

/// A text that a spreadsheet would calculate gets an apostrophe before it: a cell of ours never runs on the reader's
/// computer (OWASP, CSV injection). Amounts and numbers are no texts that anybody typed.
fn guarded(text: String) -> String {
    let number = text
        .strip_prefix('-')
        .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit() || b == b',' || b == b'.'));
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !number { format!("'{text}") } else { text }
}

/// Files in one ZIP; the same files give the same bytes.
///
/// # Errors
/// [`ExportError::Write`]
pub fn zipped(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, ExportError> {
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        writer.start_file(name.as_str(), options).map_err(|error| ExportError::Write(error.to_string()))?;
        writer.write_all(content).map_err(|error| ExportError::Write(error.to_string()))?;
    }
    let cursor = writer.finish().map_err(|error| ExportError::Write(error.to_string()))?;
    Ok(cursor.into_inner())
}
