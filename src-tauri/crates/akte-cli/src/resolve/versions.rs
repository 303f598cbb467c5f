//! Versions of catalogs as people name them, and the requirements of a pair of versions.

use super::{Named, ambiguous, catalog, not_found, only, pick, requirements_of};
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{CatalogRow, Empty, RequirementRow, SuccessorChoice};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use uuid::Uuid;

/// So many characters of a checksum are enough to name a version.
const CHECKSUM: usize = 8;

/// A version by its id, number, day, file or checksum; a title means the newest version.
pub async fn catalog_version(session: &Session, text: &str) -> Outcome<CatalogRow> {
    let rows = rooms::catalog_list(&session.app, Empty {}).await?.items;
    let wanted = text.trim().to_lowercase();
    let named = |row: &CatalogRow| {
        row.id.to_string() == wanted
            || row.version.to_lowercase() == wanted
            || row.source_file.to_lowercase() == wanted
            || (wanted.len() >= CHECKSUM && row.sha256.starts_with(&wanted))
    };
    let dated = |row: &CatalogRow| is_day(&wanted) && row.last_modified.starts_with(&wanted);
    let mut found: Vec<&CatalogRow> = rows.iter().filter(|row| named(row)).collect();
    if found.is_empty() {
        found = rows.iter().filter(|row| dated(row)).collect();
    }
    match found.as_slice() {
        [one] => Ok((*one).clone()),
        [] => {
            let row = catalog(session, Some(text)).await?;
            let of_line = rows.iter().filter(|other| other.line_id == row.line_id);
            let exact = rows.iter().any(|other| other.id.to_string() == wanted);
            Ok(if exact { row } else { newest(of_line).unwrap_or(row) })
        }
        several => Err(ambiguous(session, text, several.iter().copied())),
    }
}

fn is_day(text: &str) -> bool {
    chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok()
}

/// The newest of some versions: with texts before without, then by the publisher's date, then by the import.
fn newest<'a>(rows: impl Iterator<Item = &'a CatalogRow>) -> Option<CatalogRow> {
    let date = |row: &CatalogRow| {
        DateTime::parse_from_rfc3339(row.last_modified.trim()).ok().map(|date| date.with_timezone(&Utc))
    };
    rows.max_by_key(|row| (row.has_texts, date(row), row.imported_at, row.id)).cloned()
}

/// The version to update to: the one that is named, else the newest of the only line that is in force anywhere.
pub async fn update_target(session: &Session, text: Option<&str>) -> Outcome<CatalogRow> {
    if let Some(text) = text {
        return catalog_version(session, text).await;
    }
    let rows = rooms::catalog_list(&session.app, Empty {}).await?.items;
    let mut lines: BTreeMap<Uuid, Vec<&CatalogRow>> = BTreeMap::new();
    for row in &rows {
        lines.entry(row.line_id).or_default().push(row);
    }
    let in_force = lines.into_values().filter(|line| line.iter().any(|row| row.in_force > 0));
    let newest: Vec<CatalogRow> = in_force.filter_map(|line| newest(line.into_iter())).collect();
    only(session, &newest).cloned()
}

/// Pairs of requirements, the first of each among `gone`, the second in a version.
pub async fn successors(
    session: &Session,
    gone: &[RequirementRow],
    target: Uuid,
    pairs: &[(String, String)],
) -> Outcome<Vec<SuccessorChoice>> {
    if pairs.is_empty() {
        return Ok(Vec::new());
    }
    let new = requirements_of(session, target).await?;
    let choose = |(old, continued): &(String, String)| {
        let old = pick(session, gone, old)?;
        let new = pick(session, &new, continued)?;
        Ok(SuccessorChoice { old_requirement_id: old.id(), new_requirement_id: new.id() })
    };
    pairs.iter().map(choose).collect()
}

/// A requirement among some, by label, identity or id.
pub fn requirement_among<'a>(session: &Session, rows: &'a [RequirementRow], text: &str) -> Outcome<&'a RequirementRow> {
    if rows.is_empty() { Err(not_found::<RequirementRow>(session, text)) } else { pick(session, rows, text) }
}
