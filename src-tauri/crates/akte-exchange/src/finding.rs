//! What was noticed in a spreadsheet: line and column as data, so that each language can say them in its way.

use crate::limits::{MAX_FINDINGS, MAX_QUOTED};
use akte_domain::{Finding, Severity};

/// All codes of findings, so that a test can ask for a sentence for each.
pub const FINDING_CODES: &[&str] = &[
    code::ENCODING_GUESSED,
    code::UNKNOWN_COLUMN,
    code::TOO_MANY_CELLS,
    code::CELL_TOO_LONG,
    code::MISSING_VALUE,
    code::BAD_DATE,
    code::TWO_DIGIT_YEAR,
    code::BAD_AMOUNT,
    code::BAD_COUNT,
    code::BAD_YEAR,
    code::BAD_WORD,
    code::DUPLICATE_ROW,
];

pub(crate) mod code {
    /// Neither UTF-8 nor marked as UTF-16: read as Windows-1252, which any bytes are.
    pub const ENCODING_GUESSED: &str = "csv.encoding-guessed";
    /// A column that nobody knows: kept out. The detail lists the known ones.
    pub const UNKNOWN_COLUMN: &str = "csv.unknown-column";
    /// A row with more filled cells than the heading has columns.
    pub const TOO_MANY_CELLS: &str = "csv.too-many-cells";
    /// A cell longer than [`crate::MAX_CELL_CHARS`].
    pub const CELL_TOO_LONG: &str = "csv.cell-too-long";
    /// A cell that has to be filled.
    pub const MISSING_VALUE: &str = "csv.missing-value";
    /// No date of the form 31.12.2026 or 2026-12-31.
    pub const BAD_DATE: &str = "csv.bad-date";
    /// A date whose year has two digits: the century is not guessed.
    pub const TWO_DIGIT_YEAR: &str = "csv.two-digit-year";
    /// No amount of euros, or a negative one.
    pub const BAD_AMOUNT: &str = "csv.bad-amount";
    /// No whole number from 1.
    pub const BAD_COUNT: &str = "csv.bad-count";
    /// No year from 2000 on.
    pub const BAD_YEAR: &str = "csv.bad-year";
    /// No word of the list.
    pub const BAD_WORD: &str = "csv.bad-word";
    /// The same record twice in one file; the detail names the first line.
    pub const DUPLICATE_ROW: &str = "csv.duplicate-row";
}

/// One finding with its place in the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetFinding {
    /// An error means that its row is not among the rows.
    pub severity: Severity,
    /// Stable code.
    pub code: &'static str,
    /// Line of the file in which the row begins, from 1; the heading is usually 1.
    pub line: u64,
    /// Heading of the column as written in the file, where it is about one cell or column.
    pub column: Option<String>,
    /// What stood there.
    pub detail: String,
}

impl From<SheetFinding> for Finding {
    fn from(finding: SheetFinding) -> Self {
        let SheetFinding { severity, code, line, column, detail } = finding;
        let place = match column {
            Some(column) => format!("line {line}, column \"{column}\""),
            None => format!("line {line}"),
        };
        Self { severity, code, place, detail }
    }
}

/// Findings up to a limit; the rest is counted.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub kept: Vec<SheetFinding>,
    pub omitted: usize,
}

impl Findings {
    pub fn add(&mut self, severity: Severity, code: &'static str, line: u64, column: Option<&str>, detail: &str) {
        if self.kept.len() >= MAX_FINDINGS {
            self.omitted += 1;
            return;
        }
        let column = column.map(quoted);
        self.kept.push(SheetFinding { severity, code, line, column, detail: quoted(detail) });
    }
}

/// A foreign text, cut to what a finding quotes.
pub(crate) fn quoted(text: &str) -> String {
    match text.char_indices().nth(MAX_QUOTED) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
