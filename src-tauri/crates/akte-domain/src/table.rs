//! Tables as they stand in a spreadsheet: cells as text, before anybody knows what the columns mean.

/// A table: a sheet of a workbook, or a CSV file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// Name of the sheet; empty for a CSV file.
    pub name: String,
    /// Rows with at least one filled cell, in their order.
    pub rows: Vec<TableRow>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TableRow {
    /// Row of the sheet or line of the file in which it begins, from 1.
    pub number: u64,
    /// Its cells as text, trimmed; empty ones after the last filled one are left out.
    pub cells: Vec<String>,
}

impl TableRow {
    /// The text of a cell; empty where the row is shorter.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// Letters of a column as spreadsheets show them, from 0: `A`, `Z`, `AA`.
#[must_use]
pub fn column_letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        left -= 1;
        letters.push(char::from(b'A' + u8::try_from(left % 26).unwrap_or(0)));
        left /= 26;
    }
    letters.iter().rev().collect()
}

/// A heading as it is compared: small letters and digits only, umlauts written out.
#[must_use]
pub fn normal_heading(heading: &str) -> String {
    let mut normal = String::with_capacity(heading.len());
    for letter in heading.chars().flat_map(char::to_lowercase) {
        match letter {
            'ä' => normal.push_str("ae"),
            'ö' => normal.push_str("oe"),
            'ü' => normal.push_str("ue"),
            'ß' => normal.push_str("ss"),
            _ if letter.is_alphanumeric() => normal.push(letter),
            _ => {}
        }
    }
    normal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_compared_by_letters_and_digits() {
        for heading in ["Prüf-Frage 1", "PRÜFFRAGE1:", "prueffrage  1"] {
            assert_eq!(normal_heading(heading), "prueffrage1");
        }
    }

    #[test]
    fn columns_have_letters() {
        for (column, letters) in
            [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")]
        {
            assert_eq!(column_letters(column), letters);
        }
    }
}
