//! Spreadsheets in.

use crate::output::{self, Column};
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{DomainRequest, DomainRow, FindingRow, SheetImported};
use std::path::Path;

pub async fn objects(session: &Session, domain: &DomainRow, file: &Path) -> Outcome<String> {
    Ok(told(session, &rooms::import_target_objects(&session.app, &request(domain), file).await?))
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
