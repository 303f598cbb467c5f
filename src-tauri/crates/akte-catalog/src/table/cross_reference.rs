//! Cross-reference tables (Kreuzreferenztabellen) of the Kompendium: one worksheet for each module, requirements in rows,
//! elementary threats in columns, a cross where one works against the other.

use super::place;
use crate::error::CatalogError;
use crate::findings::{FindingGroup, Findings, code};
use crate::kompendium::{requirement_number, threat_number};
use akte_domain::cross_reference::{CrossReference, CrossReferenceRow, ProtectedValues};
use akte_domain::table::{Table, TableRow};
use akte_domain::{Finding, Severity};
use std::collections::HashMap;

/// A cross-reference that came in, and what was noticed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedCrossReference {
    /// Requirements with their threats and protected values.
    pub cross_reference: CrossReference,
    /// Every finding with its place.
    pub findings: Vec<Finding>,
    /// The same findings by kind, with their full count.
    pub finding_groups: Vec<FindingGroup>,
}

/// How far down the heading of a table is looked for.
const HEADING_WITHIN: usize = 20;

/// Reads the cross-reference tables of a workbook: BSI's with all modules, or one of a single module.
///
/// # Errors
/// [`CatalogError::NoCrossReference`] where no worksheet has a heading with elementary threats.
pub fn read_cross_reference(tables: &[Table]) -> Result<ImportedCrossReference, CatalogError> {
    let mut reading = Reading::default();
    let mut found = false;
    for table in tables {
        match heading_of(table) {
            Some((at, heading)) => {
                found = true;
                reading.table(table, &heading, &table.rows[at + 1..]);
            }
            None if table.rows.is_empty() => {}
            None => {
                let detail = &table.name;
                reading.findings.add(Severity::Note, code::SHEET_NOT_READ, "", || place(table, 1, None), detail);
            }
        }
    }
    if !found {
        return Err(CatalogError::NoCrossReference);
    }
    let (findings, finding_groups) = reading.findings.into_parts();
    Ok(ImportedCrossReference { cross_reference: reading.cross_reference, findings, finding_groups })
}

/// Where the columns of a table stand.
struct Heading {
    values: Option<usize>,
    threats: Vec<(usize, String)>,
}

fn heading_of(table: &Table) -> Option<(usize, Heading)> {
    table.rows.iter().take(HEADING_WITHIN).enumerate().find_map(|(at, row)| {
        let threats = row.cells.iter().enumerate().filter_map(|(column, cell)| Some((column, threat_number(cell)?)));
        let threats: Vec<(usize, String)> = threats.collect();
        let values = row.cells.iter().position(|cell| cell.eq_ignore_ascii_case("cia"));
        (!threats.is_empty()).then_some((at, Heading { values, threats }))
    })
}

#[derive(Default)]
struct Reading {
    cross_reference: CrossReference,
    findings: Findings,
    /// Index of each requirement, and where it stands.
    known: HashMap<String, (usize, String)>,
}

impl Reading {
    fn table(&mut self, table: &Table, heading: &Heading, rows: &[TableRow]) {
        for row in rows {
            self.row(table, heading, row);
        }
    }

    fn row(&mut self, table: &Table, heading: &Heading, row: &TableRow) {
        let at = |column: usize| place(table, row.number, Some(column));
        let Some((requirement, is_regular)) = requirement_number(row.cell(0)) else {
            self.findings.add(Severity::Error, code::NO_REQUIREMENT_NUMBER, "", || at(0), row.cell(0));
            return;
        };
        if !is_regular {
            self.findings.add(Severity::Note, code::NUMBER, "", || at(0), &format!("{} → {requirement}", row.cell(0)));
        }
        let mut read = CrossReferenceRow { requirement, ..CrossReferenceRow::default() };
        if let Some(column) = heading.values {
            match ProtectedValues::from_letters(row.cell(column)) {
                Some(values) => read.values = values,
                None => {
                    self.findings.add(Severity::Warning, code::UNKNOWN_VALUES, "", || at(column), row.cell(column));
                }
            }
        }
        for (column, threat) in &heading.threats {
            match row.cell(*column) {
                "" => {}
                mark if mark.eq_ignore_ascii_case("x") => read.threats.push(threat.clone()),
                mark => self.findings.add(Severity::Warning, code::UNKNOWN_MARK, "", || at(*column), mark),
            }
        }
        let beyond = row.cells.iter().enumerate().skip(1).rev();
        let last = heading.threats.last().map_or(0, |(column, _)| *column);
        for (column, cell) in beyond.take_while(|(column, _)| *column > last).filter(|(_, cell)| !cell.is_empty()) {
            self.findings.add(Severity::Warning, code::UNKNOWN_MARK, "column", || at(column), cell);
        }
        self.join(read, at(0));
    }

    /// A requirement that stands in two tables keeps what both say.
    fn join(&mut self, read: CrossReferenceRow, at: String) {
        let Some((index, first)) = self.known.get(&read.requirement) else {
            self.known.insert(read.requirement.clone(), (self.cross_reference.rows.len(), at));
            self.cross_reference.rows.push(read);
            return;
        };
        let detail = format!("{}: {first}", read.requirement);
        self.findings.add(Severity::Warning, code::DUPLICATE_REQUIREMENT, "", || at, &detail);
        let known = &mut self.cross_reference.rows[*index];
        let new = read.threats.into_iter().filter(|threat| !known.threats.contains(threat));
        let new: Vec<String> = new.collect();
        known.threats.extend(new);
        known.values.confidentiality |= read.values.confidentiality;
        known.values.integrity |= read.values.integrity;
        known.values.availability |= read.values.availability;
    }
}
