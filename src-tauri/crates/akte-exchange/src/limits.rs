//! What a spreadsheet may ask for.

/// Size of a file.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;
/// Rows, the heading aside.
pub const MAX_ROWS: usize = 200_000;
/// Columns.
pub const MAX_COLUMNS: usize = 200;
/// Characters of a cell: what Excel allows.
pub const MAX_CELL_CHARS: usize = 32_767;
/// Findings that are kept; further ones are counted.
pub const MAX_FINDINGS: usize = 10_000;
/// How much of a foreign value a finding quotes, in characters.
pub(crate) const MAX_QUOTED: usize = 120;
