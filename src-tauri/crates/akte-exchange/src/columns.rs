//! Columns and the headings under which offices know them.

use crate::error::SheetError;
use crate::finding::{Findings, code};
use crate::limits::MAX_COLUMNS;
use akte_domain::Severity;
use akte_domain::table::{column_letters, normal_heading as normal};

/// A column that an import knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name: the heading that exports write.
    pub name: &'static str,
    /// Other headings, German and English; case, spaces and punctuation do not matter, umlauts may be written out.
    pub aliases: &'static [&'static str],
    /// Whether an import needs it.
    pub required: bool,
}

impl Column {
    pub(crate) const fn needed(name: &'static str, aliases: &'static [&'static str]) -> Self {
        Self { name, aliases, required: true }
    }

    pub(crate) const fn optional(name: &'static str, aliases: &'static [&'static str]) -> Self {
        Self { name, aliases, required: false }
    }

    /// Whether a heading means it.
    #[must_use]
    pub fn is_meant_by(&self, heading: &str) -> bool {
        if heading.len() > LONGEST_HEADING {
            return false;
        }
        let heading = normal(heading);
        !heading.is_empty()
            && (normal(self.name) == heading || self.aliases.iter().any(|alias| normal(alias) == heading))
    }
}

/// Bytes of the longest heading that is looked at; a longer one is a text that got into the first line.
const LONGEST_HEADING: usize = 200;

/// How many of these headings are known: tells the delimiter.
pub(crate) fn count_known(headings: &csv::StringRecord, columns: &[Column]) -> usize {
    let looked_at = headings.iter().take(MAX_COLUMNS);
    looked_at.filter(|heading| columns.iter().any(|column| column.is_meant_by(heading))).count()
}

/// Where each column stands.
#[derive(Debug)]
pub(crate) struct Layout {
    /// Headings as written.
    pub headings: Vec<String>,
    /// Known columns: name and position.
    positions: Vec<(&'static str, usize)>,
}

impl Layout {
    pub fn new(
        headings: &csv::StringRecord,
        line: u64,
        columns: &[Column],
        findings: &mut Findings,
    ) -> Result<Self, SheetError> {
        if headings.len() > MAX_COLUMNS {
            return Err(SheetError::TooManyColumns { columns: headings.len(), limit: MAX_COLUMNS });
        }
        let headings: Vec<String> = headings.iter().map(|heading| heading.trim().to_owned()).collect();
        let mut positions: Vec<(&'static str, usize)> = Vec::new();
        for (position, heading) in headings.iter().enumerate() {
            match columns.iter().find(|column| column.is_meant_by(heading)) {
                Some(column) => {
                    if let Some((_, first)) = positions.iter().find(|(name, _)| *name == column.name) {
                        let (first, second) = (headings[*first].clone(), heading.clone());
                        return Err(SheetError::DuplicateColumn { column: column.name, first, second });
                    }
                    positions.push((column.name, position));
                }
                // Empty headings stand above empty columns; filled cells below them are told with their row.
                None if heading.is_empty() => {}
                None => {
                    let known: Vec<&str> = columns.iter().map(|column| column.name).collect();
                    let detail = known.join(", ");
                    findings.add(Severity::Warning, code::UNKNOWN_COLUMN, line, Some(heading), &detail);
                }
            }
        }
        let is_missing = |column: &&Column| column.required && !positions.iter().any(|(name, _)| *name == column.name);
        let missing: Vec<&'static str> = columns.iter().filter(is_missing).map(|column| column.name).collect();
        if missing.is_empty() {
            Ok(Self { headings, positions })
        } else {
            Err(SheetError::MissingColumns { missing, found: headings })
        }
    }

    /// Of a table whose columns somebody has explained; the others say nothing. Columns are called by their letters.
    pub fn explained(positions: &[(&'static str, usize)], width: usize) -> Self {
        Self { headings: (0..width).map(column_letters).collect(), positions: positions.to_vec() }
    }

    pub fn position(&self, column: &str) -> Option<usize> {
        self.positions.iter().find(|(name, _)| *name == column).map(|(_, position)| *position)
    }

    /// Heading of a column as written, or its name where the file does not have it.
    pub fn heading<'l>(&'l self, column: &'l str) -> &'l str {
        self.position(column).map_or(column, |position| &self.headings[position])
    }

    pub fn names(&self) -> Vec<&'static str> {
        self.positions.iter().map(|(name, _)| *name).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_however_they_are_written() {
        let column = Column::needed("due_on", &["umsetzung bis", "fällig am"]);
        for heading in ["due_on", "Due on", "UMSETZUNG BIS:", "Fällig am", "faellig-am"] {
            assert!(column.is_meant_by(heading), "{heading}");
        }
        for heading in ["", "?", "bis", "fallig am"] {
            assert!(!column.is_meant_by(heading), "{heading:?}");
        }
    }
}
