//! Catalog versions out, as OSCAL in JSON that keeps to NIST's schema.

use super::catalog::blocking;
use crate::app::App;
use crate::error::{AppError, Result};
use crate::findings;
use crate::host::SaveProposal;
use crate::save;
use crate::wire;
use akte_catalog::{CatalogError, export_catalog};
use akte_domain::CatalogId;
use std::path::Path;
use uuid::Uuid;

/// How many places a refusal tells.
const TOLD: usize = 20;

/// A version as OSCAL, and a name for its file.
pub(super) async fn exported(app: &App, id: Uuid) -> Result<(String, String)> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let id = CatalogId(id);
    let info = reads.catalog(id).await?;
    let catalog = reads.whole_catalog(id).await?;
    let texts = app.texts();
    blocking(move || {
        let written = export_catalog(&catalog).map_err(|error| refusal(texts, &error, &info.title))?;
        Ok((written, proposal(&info.title, &info.version)))
    })
    .await
}

/// Why a catalog cannot be written, with the first places.
pub(super) fn refusal(texts: &akte_text::Texts, error: &CatalogError, title: &str) -> AppError {
    let mut refusal = AppError::of_catalog(error, title);
    if let CatalogError::NotExportable { findings } = error {
        refusal = refusal.with("number", findings.len());
        for (index, finding) in findings.iter().take(TOLD).enumerate() {
            let row = findings::row(texts, finding.severity, finding.code, &finding.place, &finding.detail);
            refusal = refusal.with(&format!("finding_{}", index + 1), format!("{}: {}", row.place, row.message));
        }
    }
    refusal
}

/// A file's name of title and version, of characters that every system takes.
pub(super) fn proposal(title: &str, version: &str) -> String {
    let joined = format!("{title} {version}");
    let name: String = joined
        .trim()
        .chars()
        .take(80)
        .map(|c| if c.is_alphanumeric() || matches!(c, '+' | '-' | '.' | ' ') { c } else { '-' })
        .collect();
    format!("{}.json", name.trim().replace(' ', "-"))
}

/// Writes a catalog version to a place that the user picks.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::CatalogNotExportable`] with its places,
/// [`crate::ErrorCode::FileUnwritable`].
pub async fn catalog_export(app: &App, request: wire::CatalogRequest) -> Result<wire::SavedFile> {
    let (written, file_name) = exported(app, request.catalog_id).await?;
    let Some(path) = app.host().dialogs().pick_save(SaveProposal { file_name }).await else {
        return Ok(wire::SavedFile { path: None });
    };
    save::write_file(&path, written.as_bytes())?;
    Ok(wire::SavedFile { path: Some(path.display().to_string()) })
}

/// Writes a catalog version to a path.
///
/// # Errors
/// As for [`catalog_export`].
pub async fn export_catalog_to(app: &App, catalog: Uuid, path: &Path) -> Result<wire::SavedFile> {
    let (written, _) = exported(app, catalog).await?;
    save::write_file(path, written.as_bytes())?;
    Ok(wire::SavedFile { path: Some(path.display().to_string()) })
}
