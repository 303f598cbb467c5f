//! Why a spreadsheet is refused.

/// Why a file is refused as a whole. The sentence for people hangs on [`SheetError::code`], its blanks are
/// [`SheetError::details`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SheetError {
    /// No bytes, nothing but white space, or nothing below the heading's delimiter hint.
    #[error("the file is empty")]
    Empty,
    /// More than [`crate::MAX_BYTES`].
    #[error("the file has {bytes} bytes; {limit} are the limit")]
    TooLarge {
        /// Size of the file.
        bytes: usize,
        /// The limit.
        limit: usize,
    },
    /// A workbook or another format instead of CSV.
    #[error("the file is not CSV but {format}")]
    NotCsv {
        /// `zip` (an .xlsx or .ods workbook), `xls`, `pdf`, `xml`, `html` or `json`.
        format: &'static str,
    },
    /// A zero byte: no text, or UTF-16 without its mark.
    #[error("the file holds a zero byte in line {line}")]
    ZeroByte {
        /// Line, from 1.
        line: u64,
    },
    /// UTF-16 by its mark, but broken.
    #[error("the file says that it is UTF-16 but is not")]
    BrokenUtf16,
    /// A quotation mark that nothing closes; everything after it would be one cell.
    #[error("a quotation mark in the row that begins in line {line} is never closed")]
    UnclosedQuote {
        /// Line in which the row begins, from 1.
        line: u64,
    },
    /// More than [`crate::MAX_ROWS`].
    #[error("the file has more than {limit} rows")]
    TooManyRows {
        /// The limit.
        limit: usize,
    },
    /// More than [`crate::MAX_COLUMNS`].
    #[error("the file has {columns} columns; {limit} are the limit")]
    TooManyColumns {
        /// How many the heading has.
        columns: usize,
        /// The limit.
        limit: usize,
    },
    /// Columns that have to be there.
    #[error("columns are missing: {}", missing.join(", "))]
    MissingColumns {
        /// Their names.
        missing: Vec<&'static str>,
        /// The headings that were found.
        found: Vec<String>,
    },
    /// Two headings for one column.
    #[error("two columns mean {column}: {first} and {second}")]
    DuplicateColumn {
        /// The column.
        column: &'static str,
        /// First heading as written.
        first: String,
        /// Second heading as written.
        second: String,
    },
    /// A workbook with a password.
    #[error("the workbook is encrypted")]
    Encrypted,
    /// A workbook of another format.
    #[error("the file is not an .xlsx workbook but {format}")]
    OtherWorkbook {
        /// `xls`, `xlsb`, `ods`, `docx` or `zip`.
        format: &'static str,
    },
    /// A workbook that cannot be read.
    #[error("the workbook is damaged: {reason}")]
    DamagedWorkbook {
        /// The reader's reason, in English.
        reason: String,
    },
    /// More than [`crate::MAX_UNPACKED_BYTES`] when unpacked, whatever the file says.
    #[error("the workbook unpacks to more than {limit} bytes")]
    TooLargeUnpacked {
        /// The limit.
        limit: u64,
    },
    /// More than [`crate::MAX_TEXT_BYTES`] in all cells.
    #[error("the cells of the workbook hold more than {limit} bytes")]
    TooMuchText {
        /// The limit.
        limit: usize,
    },
    /// More worksheets than [`crate::MAX_SHEETS`].
    #[error("the workbook has {sheets} worksheets; {limit} are the limit")]
    TooManySheets {
        /// How many it has.
        sheets: usize,
        /// The limit.
        limit: usize,
    },
    /// More files than a workbook may have.
    #[error("the workbook consists of {parts} files; {limit} are the limit")]
    TooManyParts {
        /// How many it has.
        parts: usize,
        /// The limit.
        limit: usize,
    },
    /// The workbook announces more shared texts than it may have.
    #[error("the workbook announces {texts} texts; {limit} are the limit")]
    TooManyTexts {
        /// How many it announces.
        texts: usize,
        /// The limit.
        limit: usize,
    },
}

impl SheetError {
    /// All codes, so that a test can ask for a sentence for each.
    pub const CODES: &'static [&'static str] = &[
        "csv.empty",
        "csv.too-large",
        "csv.not-csv",
        "csv.zero-byte",
        "csv.broken-utf16",
        "csv.unclosed-quote",
        "csv.too-many-rows",
        "csv.too-many-columns",
        "csv.missing-columns",
        "csv.duplicate-column",
        "xlsx.encrypted",
        "xlsx.other-workbook",
        "xlsx.damaged",
        "xlsx.too-large-unpacked",
        "xlsx.too-much-text",
        "xlsx.too-many-sheets",
        "xlsx.too-many-parts",
        "xlsx.too-many-texts",
    ];

    /// Stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "csv.empty",
            Self::TooLarge { .. } => "csv.too-large",
            Self::NotCsv { .. } => "csv.not-csv",
            Self::ZeroByte { .. } => "csv.zero-byte",
            Self::BrokenUtf16 => "csv.broken-utf16",
            Self::UnclosedQuote { .. } => "csv.unclosed-quote",
            Self::TooManyRows { .. } => "csv.too-many-rows",
            Self::TooManyColumns { .. } => "csv.too-many-columns",
            Self::MissingColumns { .. } => "csv.missing-columns",
            Self::DuplicateColumn { .. } => "csv.duplicate-column",
            Self::Encrypted => "xlsx.encrypted",
            Self::OtherWorkbook { .. } => "xlsx.other-workbook",
            Self::DamagedWorkbook { .. } => "xlsx.damaged",
            Self::TooLargeUnpacked { .. } => "xlsx.too-large-unpacked",
            Self::TooMuchText { .. } => "xlsx.too-much-text",
            Self::TooManySheets { .. } => "xlsx.too-many-sheets",
            Self::TooManyParts { .. } => "xlsx.too-many-parts",
            Self::TooManyTexts { .. } => "xlsx.too-many-texts",
        }
    }

    /// The blanks of the sentence.
    #[must_use]
    pub fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Empty | Self::BrokenUtf16 | Self::Encrypted => Vec::new(),
            Self::TooLarge { bytes, limit } => vec![("bytes", bytes.to_string()), ("limit", limit.to_string())],
            Self::NotCsv { format } | Self::OtherWorkbook { format } => vec![("format", (*format).to_owned())],
            Self::ZeroByte { line } | Self::UnclosedQuote { line } => vec![("line", line.to_string())],
            Self::TooManyRows { limit } | Self::TooMuchText { limit } => vec![("limit", limit.to_string())],
            Self::TooLargeUnpacked { limit } => vec![("limit", limit.to_string())],
            Self::DamagedWorkbook { reason } => vec![("reason", reason.clone())],
            Self::TooManySheets { sheets: count, limit }
            | Self::TooManyParts { parts: count, limit }
            | Self::TooManyTexts { texts: count, limit } => {
                vec![("number", count.to_string()), ("limit", limit.to_string())]
            }
            Self::TooManyColumns { columns, limit } => {
                vec![("columns", columns.to_string()), ("limit", limit.to_string())]
            }
            Self::MissingColumns { missing, found } => {
                vec![("missing", missing.join(", ")), ("found", found.join(", "))]
            }
            Self::DuplicateColumn { column, first, second } => {
                vec![("column", (*column).to_owned()), ("first", first.clone()), ("second", second.clone())]
            }
        }
    }
}
