//! Spreadsheets in.

use crate::output::{self, Column};
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{DomainRequest, DomainRow, FindingRow, InventoryMapping, SheetImported};
use std::path::Path;

/// A CSV file with the program's headings, or any table as a mapping explains its columns. Of a workbook without a mapping the
/// headings decide.
pub async fn objects(session: &Session, domain: &DomainRow, file: &Path, mapping: Option<&Path>) -> Outcome<String> {
    let is_workbook = file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"));
    let mapping = match mapping {
        Some(mapping) => rooms::read_inventory_mapping(mapping)?,
        None if is_workbook => {
            let proposed = rooms::proposed_inventory_mapping(&session.app, file, None, 0).await?;
            // What a word seems to mean is for somebody to confirm.
            InventoryMapping { kinds: Vec::new(), ..proposed }
        }
        None => return Ok(told(session, &rooms::import_target_objects(&session.app, &request(domain), file).await?)),
    };
    Ok(told(session, &rooms::import_inventory(&session.app, &request(domain), file, &mapping).await?))
}

/// Writes what the columns of an inventory seem to mean, for a mapping file.
pub async fn columns(session: &Session, file: &Path, sheet: Option<&str>, heading_row: u32) -> Outcome<String> {
    let mapping = rooms::proposed_inventory_mapping(&session.app, file, sheet, heading_row).await?;
    let pretty = || serde_json::to_string_pretty(&mapping).unwrap_or_default();
    Ok(if session.style.json { output::json(&mapping) } else { pretty() })
}

pub async fn answers(session: &Session, domain: &DomainRow, file: &Path) -> Outcome<String> {
    Ok(told(session, &rooms::import_answers(&session.app, &request(domain), file).await?))
}

pub async fn measures(session: &Session, domain: &DomainRow, file: &Path) -> Outcome<String> {
    Ok(told(session, &rooms::import_measures(&session.app, &request(domain), file).await?))
}

fn request(domain: &DomainRow) -> DomainRequest {
    DomainRequest { municipality_id: domain.municipality_id, domain_id: domain.id }
}

fn told(session: &Session, imported: &SheetImported) -> String {
    if !session.style.json && !imported.findings.is_empty() {
        let columns = [
            Column::text("cli-out-place", |row: &FindingRow| row.place.clone()),
            Column::text("cli-out-message", |row: &FindingRow| row.message.clone()),
        ];
        output::say(&output::table(session.style, &imported.findings, &columns));
    }
    session.done(imported, "cli-out-rows-imported", &[("count", imported.rows.into())])
}
