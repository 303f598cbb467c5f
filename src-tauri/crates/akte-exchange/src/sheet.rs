//! From text to rows: delimiter, heading, lines.

use crate::columns::{Column, Layout, count_known};
use crate::encoding::{Encoding, decode};
use crate::error::SheetError;
use crate::finding::{Findings, SheetFinding, code};
use crate::limits::MAX_ROWS;
use crate::row::Row;
use akte_domain::Severity;
use std::collections::HashMap;
use std::io::{Chain, Read};

/// A spreadsheet that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported<R> {
    /// Rows without errors, in their order.
    pub rows: Vec<SheetRow<R>>,
    /// How many rows the file has, those with errors included and empty ones not.
    pub total_rows: usize,
    /// What was noticed, in the order of the file; up to [`crate::MAX_FINDINGS`].
    pub findings: Vec<SheetFinding>,
    /// How many findings beyond these there are.
    pub omitted_findings: usize,
    /// Names of the known columns that the file has, in its order. A column that is not among them says nothing, while
    /// an empty cell says that the value is empty.
    pub columns: Vec<&'static str>,
    /// How the file is encoded.
    pub encoding: Encoding,
    /// What stands between its cells.
    pub delimiter: char,
}

impl<R> Imported<R> {
    /// Whether every row came in.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.rows.len() == self.total_rows
    }
}

/// A row and where it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRow<R> {
    /// Line of the file in which it begins, from 1.
    pub line: u64,
    /// The row.
    pub row: R,
}

/// What may stand between cells, the most German first.
const DELIMITERS: [u8; 3] = [b';', b',', b'\t'];

/// Ends the text that is parsed. A quotation mark that nothing closes swallows it, which is how such a mark is found:
/// the parser itself takes the rest of the file for one cell. Control characters of its kind stand in no file of words.
const SENTINEL: &str = "\u{1}\u{2}end\u{3}";
/// The same, on a line of its own.
const END: &str = "\n\u{1}\u{2}end\u{3}";

pub(crate) fn read<R>(
    bytes: &[u8],
    columns: &[Column],
    mut read_row: impl FnMut(&mut Row<'_>) -> Option<R>,
) -> Result<Imported<R>, SheetError> {
    let (text, encoding) = decode(bytes)?;
    let mut findings = Findings::default();
    if encoding == Encoding::Windows1252 {
        findings.add(Severity::Warning, code::ENCODING_GUESSED, 1, None, "windows-1252");
    }
    let mut parsing = Parsing::new(&text, |text| likely_delimiter(text, columns));
    let mut layout: Option<Layout> = None;
    let mut rows = Vec::new();
    let mut total_rows = 0;
    while let Next::Row(line, record) = parsing.next()? {
        let Some(layout) = &layout else {
            layout = Some(Layout::new(record, line, columns, &mut findings)?);
            continue;
        };
        total_rows += 1;
        if total_rows > MAX_ROWS {
            return Err(SheetError::TooManyRows { limit: MAX_ROWS });
        }
        let mut row = Row::new(layout, record, line, &mut findings);
        if let (Some(read), true) = (read_row(&mut row), row.is_sound()) {
            rows.push(SheetRow { line, row: read });
        }
    }
    let layout = layout.ok_or(SheetError::Empty)?;
    Ok(Imported {
        rows,
        total_rows,
        findings: findings.kept,
        omitted_findings: findings.omitted,
        columns: layout.names(),
        encoding,
        delimiter: parsing.delimiter(),
    })
}

/// The rows of a text, one after the other.
pub(crate) struct Parsing<'t> {
    text: &'t str,
    parser: csv::Reader<Chain<&'t [u8], &'static [u8]>>,
    record: csv::StringRecord,
    skipped_lines: u64,
    last_line: u64,
    delimiter: u8,
}

/// What comes next.
pub(crate) enum Next<'p> {
    /// A row with a filled cell, and the line in which it begins.
    Row(u64, &'p csv::StringRecord),
    /// The end of the text.
    End,
}

impl<'t> Parsing<'t> {
    /// The delimiter is the one that the file names, else the one that `guess` finds in the text.
    pub fn new(text: &'t str, guess: impl FnOnce(&str) -> u8) -> Self {
        let (said, (skipped_lines, skipped_bytes)) = said_delimiter(text);
        let body = &text[skipped_bytes..];
        let delimiter = said.unwrap_or_else(|| guess(body));
        let parser = builder(delimiter).from_reader(body.as_bytes().chain(END.as_bytes()));
        Self { text: body, parser, record: csv::StringRecord::new(), skipped_lines, last_line: 1, delimiter }
    }

    pub fn delimiter(&self) -> char {
        char::from(self.delimiter)
    }

    /// Refuses a text in which a quotation mark is never closed.
    pub fn next(&mut self) -> Result<Next<'_>, SheetError> {
        loop {
            // The text is UTF-8 and rows may differ in length: nothing is left that the parser could refuse.
            if !self.parser.read_record(&mut self.record).unwrap_or(false) {
                return Err(SheetError::UnclosedQuote { line: self.last_line });
            }
            let at_end = self.parser.position().byte() >= (self.text.len() + END.len()) as u64;
            if at_end && self.record.len() == 1 && &self.record[0] == SENTINEL {
                return Ok(Next::End);
            }
            self.last_line = self.skipped_lines + line_of(&self.record, self.text);
            if at_end {
                return Err(SheetError::UnclosedQuote { line: self.last_line });
            }
            if self.record.iter().any(|cell| !cell.trim().is_empty()) {
                return Ok(Next::Row(self.last_line, &self.record));
            }
        }
    }
}

/// The delimiter that Excel's first line `sep=;` names, and the lines and bytes to skip for it.
fn said_delimiter(text: &str) -> (Option<u8>, (u64, usize)) {
    let line = text.lines().next().unwrap_or_default();
    match line.trim().strip_prefix("sep=").map(str::as_bytes) {
        Some([delimiter]) if DELIMITERS.contains(delimiter) => {
            let end = text.find('\n').map_or(text.len(), |end| end + 1);
            (Some(*delimiter), (1, end))
        }
        _ => (None, (0, 0)),
    }
}

/// The delimiter with which most headings are known, else the one that cuts the heading into most cells.
fn likely_delimiter(text: &str, columns: &[Column]) -> u8 {
    let score = |delimiter: u8| {
        let mut heading = csv::StringRecord::new();
        match parser(text, delimiter).read_record(&mut heading) {
            Ok(true) => (count_known(&heading, columns), heading.len()),
            _ => (0, 0),
        }
    };
    // The first of equals wins, hence the reversal.
    DELIMITERS.into_iter().rev().max_by_key(|delimiter| score(*delimiter)).unwrap_or(b';')
}

/// The delimiter that cuts the most of the first rows into equally many cells: for tables whose columns nobody knows yet.
pub(crate) fn even_delimiter(text: &str) -> u8 {
    let score = |delimiter: u8| {
        let mut parser = parser(text, delimiter);
        let mut record = csv::StringRecord::new();
        let mut lengths: HashMap<usize, usize> = HashMap::new();
        for _ in 0..LOOKED_AT {
            if !parser.read_record(&mut record).unwrap_or(false) {
                break;
            }
            *lengths.entry(record.len()).or_default() += 1;
        }
        let of_several = lengths.into_iter().filter(|(length, _)| *length > 1);
        of_several.map(|(length, rows)| (rows, length)).max().unwrap_or_default()
    };
    DELIMITERS.into_iter().rev().max_by_key(|delimiter| score(*delimiter)).unwrap_or(b';')
}

/// How many rows tell the delimiter.
const LOOKED_AT: usize = 20;

fn parser(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    builder(delimiter).from_reader(text.as_bytes())
}

fn builder(delimiter: u8) -> csv::ReaderBuilder {
    let mut builder = csv::ReaderBuilder::new();
    builder.delimiter(delimiter).has_headers(false).flexible(true);
    builder
}

/// The line in which a row begins; the parser counts from before the empty lines above it.
fn line_of(record: &csv::StringRecord, text: &str) -> u64 {
    let Some(position) = record.position() else { return 1 };
    let start = usize::try_from(position.byte()).unwrap_or(text.len()).min(text.len());
    let blank = text.as_bytes()[start..].iter().take_while(|byte| matches!(byte, b'\n' | b'\r'));
    position.line() + blank.filter(|byte| **byte == b'\n').count() as u64
}
