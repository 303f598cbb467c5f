//! Workbooks (XLSX): bytes to tables of texts, bounded before anything is believed.
//!
//! A workbook is a zip of XML files. Before `calamine` reads it, every file in it is unpacked once and counted, because what
//! the zip declares need not be true, and what an XML file declares can make a reader reserve memory for what is not there.

use crate::error::SheetError;
use crate::limits::{
    MAX_COLUMNS, MAX_MERGED, MAX_PARTS, MAX_ROWS, MAX_SHARED_TEXTS, MAX_SHEETS, MAX_TEXT_BYTES, MAX_UNPACKED_BYTES,
};
use akte_domain::table::{Table, TableRow};
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, Xlsx};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// First bytes of the container that old Excel files and encrypted workbooks share.
pub(crate) const OLE: &[u8] = b"\xD0\xCF\x11\xE0";
/// First bytes of a zip.
pub(crate) const ZIP: &[u8] = b"PK\x03\x04";

/// Reads the worksheets of a workbook, hidden ones included, in their order.
pub(crate) fn read(bytes: &[u8]) -> Result<(Vec<Table>, Vec<MergedCells>), SheetError> {
    if bytes.starts_with(OLE) {
        return Err(of_ole(bytes));
    }
    inspect(bytes)?;
    // The reader is not ours and panics over some broken cell references: that is a damaged workbook as well.
    std::panic::catch_unwind(|| worksheets(bytes))
        .unwrap_or_else(|_| Err(SheetError::DamagedWorkbook { reason: "the reader gave up".to_owned() }))
}

/// Cells that are merged: only the first of them has a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MergedCells {
    /// Which of the tables, from 0.
    pub table: usize,
    /// First and last row, from 1.
    pub rows: (u64, u64),
    /// First and last column, from 0.
    pub columns: (usize, usize),
}

fn worksheets(bytes: &[u8]) -> Result<(Vec<Table>, Vec<MergedCells>), SheetError> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let worksheets = workbook.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let names: Vec<String> = worksheets.map(|sheet| sheet.name.clone()).collect();
    if names.is_empty() {
        return Err(SheetError::Empty);
    }
    if names.len() > MAX_SHEETS {
        return Err(SheetError::TooManySheets { sheets: names.len(), limit: MAX_SHEETS });
    }
    let mut budget = Budget { rows: MAX_ROWS, bytes: MAX_TEXT_BYTES };
    let mut merged = Vec::new();
    let mut tables = Vec::with_capacity(names.len());
    for (table, name) in names.into_iter().enumerate() {
        let regions = workbook.merge_cells_by_sheet_name(&name).map_err(|error| damaged(&error))?;
        let room = MAX_MERGED.saturating_sub(merged.len());
        merged.extend(regions.into_iter().take(room).map(|region| MergedCells {
            table,
            rows: (u64::from(region.start.0) + 1, u64::from(region.end.0) + 1),
            columns: (column(region.start.1), column(region.end.1)),
        }));
        tables.push(worksheet(&mut workbook, name, &mut budget)?);
    }
    Ok((tables, merged))
}

fn column(column: u32) -> usize {
    usize::try_from(column).unwrap_or(usize::MAX)
}

/// What all worksheets may hold together.
struct Budget {
    rows: usize,
    bytes: usize,
}

fn worksheet(workbook: &mut Xlsx<Cursor<&[u8]>>, name: String, budget: &mut Budget) -> Result<Table, SheetError> {
    let mut reader = workbook.worksheet_cells_reader(&name).map_err(|error| damaged(&error))?;
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    while let Some(cell) = reader.next_cell().map_err(|error| damaged(&error))? {
        let text = text_of(cell.get_value());
        let text = text.trim();
        if text.is_empty() {
            continue;
        }
        let (row, column) = cell.get_position();
        let column = self::column(column);
        if column >= MAX_COLUMNS {
            return Err(SheetError::TooManyColumns { columns: column + 1, limit: MAX_COLUMNS });
        }
        budget.bytes = budget.bytes.checked_sub(text.len()).ok_or(SheetError::TooMuchText { limit: MAX_TEXT_BYTES })?;
        let cells = match rows.entry(row) {
            std::collections::btree_map::Entry::Occupied(row) => row.into_mut(),
            std::collections::btree_map::Entry::Vacant(row) => {
                budget.rows = budget.rows.checked_sub(1).ok_or(SheetError::TooManyRows { limit: MAX_ROWS })?;
                row.insert(Vec::new())
            }
        };
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        text.clone_into(&mut cells[column]);
    }
    let rows = rows.into_iter().map(|(row, cells)| TableRow { number: u64::from(row) + 1, cells }).collect();
    Ok(Table { name, rows })
}

/// A cell as people see it, dates as `2026-12-31`.
fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::SharedString(text) => (*text).replace("\r\n", "\n"),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.replace("\r\n", "\n"),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(instant) => date_text(instant),
        DataRef::Error(error) => error.to_string(),
    }
}

fn date_text(instant: &ExcelDateTime) -> String {
    if instant.is_duration() || !instant.as_f64().is_finite() {
        return instant.as_f64().to_string();
    }
    let (year, month, day, hour, minute, second, _) = instant.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date}T{hour:02}:{minute:02}:{second:02}") }
}

/// What an OLE container is: an encrypted workbook names its only stream, everything else is an old format.
fn of_ole(bytes: &[u8]) -> SheetError {
    let name: Vec<u8> = "EncryptedPackage".bytes().flat_map(|byte| [byte, 0]).collect();
    if bytes.windows(name.len()).any(|window| window == name) {
        SheetError::Encrypted
    } else {
        SheetError::OtherWorkbook { format: "xls" }
    }
}

/// Unpacks every file of the zip once, counts, and refuses what would hurt.
fn inspect(bytes: &[u8]) -> Result<(), SheetError> {
    let too_large = SheetError::TooLargeUnpacked { limit: MAX_UNPACKED_BYTES };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    if archive.len() > MAX_PARTS {
        return Err(SheetError::TooManyParts { parts: archive.len(), limit: MAX_PARTS });
    }
    if let Some(format) = other_format(&archive) {
        return Err(SheetError::OtherWorkbook { format });
    }
    let mut left = MAX_UNPACKED_BYTES;
    let mut content = Vec::new();
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|error| damaged(&error))?;
        if part.encrypted() {
            return Err(SheetError::Encrypted);
        }
        if part.size() > left {
            return Err(too_large);
        }
        content.clear();
        let name = part.name().map_err(|error| damaged(&error))?.to_lowercase();
        let read = part.take(left + 1).read_to_end(&mut content).map_err(|error| damaged(&error))?;
        left = left.checked_sub(read as u64).ok_or_else(|| too_large.clone())?;
        if name.ends_with(".xml") || name.ends_with(".rels") {
            check_part(&content)?;
        }
    }
    Ok(())
}

/// What a zip is, if it is another office format.
fn other_format(archive: &ZipArchive<Cursor<&[u8]>>) -> Option<&'static str> {
    let has = |wanted: &str| archive.file_names().flatten().any(|name| name.eq_ignore_ascii_case(wanted));
    match () {
        () if has("xl/workbook.xml") => None,
        () if has("xl/workbook.bin") => Some("xlsb"),
        () if has("word/document.xml") => Some("docx"),
        () if has("content.xml") => Some("ods"),
        // A workbook may keep its main file under another name, which only its list of files tells.
        () if has("[Content_Types].xml") => None,
        () => Some("zip"),
    }
}

/// A part must be UTF-8 (every program writes that), must not declare entities, and must not announce more shared texts than
/// it can hold: memory is reserved for the number that it gives.
fn check_part(content: &[u8]) -> Result<(), SheetError> {
    let reason = |reason: &str| SheetError::DamagedWorkbook { reason: reason.to_owned() };
    if content.starts_with(b"\xFF\xFE")
        || content.starts_with(b"\xFE\xFF")
        || content.iter().take(4).any(|byte| *byte == 0)
    {
        return Err(reason("UTF-16"));
    }
    if find(content, b"<!ENTITY").is_some() {
        return Err(reason("DOCTYPE"));
    }
    let mut rest = content;
    while let Some(at) = find(rest, b"uniqueCount") {
        rest = &rest[at + b"uniqueCount".len()..];
        let digits =
            rest.iter().skip_while(|byte| b" \t\r\n='\"+".contains(byte)).take_while(|byte| byte.is_ascii_digit());
        let count =
            digits.fold(0_usize, |count, digit| count.saturating_mul(10).saturating_add(usize::from(digit - b'0')));
        if count > MAX_SHARED_TEXTS {
            return Err(SheetError::TooManyTexts { texts: count, limit: MAX_SHARED_TEXTS });
        }
    }
    Ok(())
}

fn find(content: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = wanted.first()?;
    let mut from = 0;
    while let Some(at) = content[from..].iter().position(|byte| byte == first) {
        if content[from + at..].starts_with(wanted) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}

fn damaged(error: &dyn std::fmt::Display) -> SheetError {
    SheetError::DamagedWorkbook { reason: crate::finding::quoted(&error.to_string()) }
}
