//! Information of data subjects (Art. 13 and 14): a text made from the facts of an activity, edited where somebody wants it otherwise,
//! and published.

use crate::app::App;
use crate::error::{AppError, Result};
use crate::host::SaveProposal;
use crate::privacy_view::PrivacyView;
use crate::reporting;
use crate::rooms::scope_of;
use crate::save;
use crate::wire;
use akte_report::information_plain;
use std::path::Path;
use uuid::Uuid;

/// The text that informs the data subjects of an activity.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn information_text(app: &App, request: wire::RecordRequest) -> Result<wire::InformationText> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let view = PrivacyView::read(&mut reads, scope).await?;
    let found = view.activities.iter().find(|one| one.record.id.0 == request.id);
    let activity = &found.ok_or_else(|| AppError::not_found("processing_activity", request.id))?.record;
    let name: String = activity.name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(60).collect();
    let file_name = app.texts().t("information-file", &[("name", name.into())]);
    let generated = information_plain(app.texts(), &reporting::information_of(&view, activity));
    let edited = &activity.information.text;
    let text = if edited.trim().is_empty() { generated.clone() } else { edited.clone() };
    Ok(wire::InformationText { text, generated, file_name })
}

/// Writes the text to a place that the user picks.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::FileUnwritable`].
pub async fn information_text_save(app: &App, request: wire::RecordRequest) -> Result<wire::SavedFile> {
    let information = information_text(app, request).await?;
    let proposal = SaveProposal { file_name: information.file_name };
    let Some(path) = app.host().dialogs().pick_save(proposal).await else {
        return Ok(wire::SavedFile { path: None });
    };
    save::write_file(&path, information.text.as_bytes())?;
    Ok(wire::SavedFile { path: Some(path.display().to_string()) })
}

/// Writes the text to a path.
///
/// # Errors
/// As for [`information_text_save`].
pub async fn write_information_text(
    app: &App,
    municipality_id: Uuid,
    id: Uuid,
    path: &Path,
) -> Result<wire::SavedFile> {
    let information = information_text(app, wire::RecordRequest { municipality_id, id }).await?;
    save::write_file(path, information.text.as_bytes())?;
    Ok(wire::SavedFile { path: Some(path.display().to_string()) })
}
