//! A table to a vocabulary: which column holds the term depends on the list.

use crate::error::CatalogError;
use crate::findings::{FindingGroup, Findings, code};
use akte_domain::table::{Table, column_letters, normal_heading};
use akte_domain::{Finding, Severity, Term, Vocabulary};
use std::collections::HashMap;

/// A vocabulary that came in, and what was noticed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedVocabulary {
    /// The terms.
    pub vocabulary: Vocabulary,
    /// Every finding with its place.
    pub findings: Vec<Finding>,
    /// The same findings by kind, with their full count.
    pub finding_groups: Vec<FindingGroup>,
}

/// Headings of the column of terms, the surer ones first.
const TERM: &[&str] = &["begriff", "zielobjekt", "tag", "infinitiv", "aufwand", "wert", "term", "name"];
const CODE: &[&str] = &["id", "kuerzel", "code"];
const DEFINITION: &[&str] = &["definition", "bedeutung", "beschreibung", "description"];
const UUID: &[&str] = &["uuid"];
const PARENT: &[&str] = &["childofuuid", "parentuuid"];

/// Reads a vocabulary. Its name is that of BSI's file without ending, e.g. `target_object_categories`.
///
/// # Errors
/// [`CatalogError::NotAVocabulary`] where the first row has no heading for terms.
pub fn read_vocabulary(name: &str, table: &Table) -> Result<ImportedVocabulary, CatalogError> {
    let heading = table.rows.first().ok_or(CatalogError::Empty)?;
    let headings: Vec<String> = heading.cells.iter().map(|cell| normal_heading(cell)).collect();
    let find = |known: &[&str]| known.iter().find_map(|known| headings.iter().position(|heading| heading == known));
    let Some(term) = find(TERM) else {
        return Err(CatalogError::NotAVocabulary { found: heading.cells.join(", ") });
    };
    let (code, definition, uuid, parent) = (find(CODE), find(DEFINITION), find(UUID), find(PARENT));
    let known = [Some(term), code, definition, uuid, parent];
    let mut findings = Findings::default();
    let mut vocabulary = Vocabulary { name: name.to_owned(), terms: Vec::new() };
    let mut rows = Vec::new();
    for row in &table.rows[1..] {
        let cell = |column: Option<usize>| column.map_or("", |column| row.cell(column)).to_owned();
        if row.cell(term).is_empty() {
            let at = || format!("row {}, column {}", row.number, column_letters(term));
            let filled: Vec<&str> = row.cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
            findings.add(Severity::Error, code::TERM_MISSING, "", at, &filled.join(", "));
            continue;
        }
        let others = row.cells.iter().enumerate().filter(|(at, cell)| !cell.is_empty() && !known.contains(&Some(*at)));
        let extra = others.map(|(at, value)| (heading.cell(at).to_owned(), value.clone())).collect();
        vocabulary.terms.push(Term {
            code: cell(code),
            term: cell(Some(term)),
            definition: cell(definition),
            uuid: cell(uuid),
            parent: cell(parent),
            extra,
        });
        rows.push(row.number);
    }
    check(&vocabulary, &rows, &mut findings);
    let (findings, finding_groups) = findings.into_parts();
    Ok(ImportedVocabulary { vocabulary, findings, finding_groups })
}

fn check(vocabulary: &Vocabulary, rows: &[u64], findings: &mut Findings) {
    let mut words: HashMap<&str, u64> = HashMap::new();
    let mut uuids: HashMap<&str, u64> = HashMap::new();
    for (term, row) in vocabulary.terms.iter().zip(rows) {
        for (known, word, shape) in [(&mut words, &term.term, "term"), (&mut uuids, &term.uuid, "uuid")] {
            if word.is_empty() {
                continue;
            }
            if let Some(first) = known.get(word.as_str()) {
                let detail = format!("{word} (row {first})");
                findings.add(Severity::Warning, code::TERM_TWICE, shape, || format!("row {row}"), &detail);
            } else {
                known.insert(word, *row);
            }
        }
    }
    let index = vocabulary.index();
    let row_of = |term: &str| words.get(term).map_or_else(String::new, |row| format!("row {row}"));
    for term in index.dangling() {
        let detail = format!("{}: {}", term.term, term.parent);
        findings.add(Severity::Warning, code::PARENT_MISSING, "", || row_of(&term.term), &detail);
    }
    for cycle in index.cycles() {
        let first = cycle.0.first().cloned().unwrap_or_default();
        let detail = [cycle.0.as_slice(), std::slice::from_ref(&first)].concat().join(" → ");
        findings.add(Severity::Warning, code::TERM_CYCLE, "", || row_of(&first), &detail);
    }
}
