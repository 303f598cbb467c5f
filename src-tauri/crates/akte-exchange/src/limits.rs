//! What a spreadsheet may ask for.

/// Size of a file.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;
/// Rows, the heading aside.
pub const MAX_ROWS: usize = 200_000;
/// Columns.
pub const MAX_COLUMNS: usize = 200;
/// Characters of a cell: what Excel allows.
pub const MAX_CELL_CHARS: usize = 32_767;
/// Worksheets of a workbook; BSI's cross-reference tables have 111.
pub const MAX_SHEETS: usize = 500;
/// Files within a workbook.
pub(crate) const MAX_PARTS: usize = 10_000;
/// Bytes of all files of a workbook together, unpacked; BSI's cross-reference tables have 1.6 MB.
pub const MAX_UNPACKED_BYTES: u64 = 128 * 1024 * 1024;
/// Bytes of all cells of a workbook together. A text stands once in the file however many cells show it.
pub const MAX_TEXT_BYTES: usize = 128 * 1024 * 1024;
/// Texts that cells share: the reader reserves memory for as many as the file announces.
pub(crate) const MAX_SHARED_TEXTS: usize = 4_000_000;
/// Merged areas of a workbook that are told of.
pub(crate) const MAX_MERGED: usize = 10_000;
/// Findings that are kept; further ones are counted.
pub const MAX_FINDINGS: usize = 10_000;
/// How much of a foreign value a finding quotes, in characters.
pub(crate) const MAX_QUOTED: usize = 120;
