//! Information of data subjects (Art. 13 and 14): a text made from the facts of an activity, edited where somebody wants it otherwise,
//! and published.

use crate::app::App;
use crate::error::{AppError, Result};
use crate::host::SaveProposal;
use crate::privacy_view::PrivacyView;
use crate::rooms::scope_of;
use crate::save;
use crate::wire;
use akte_domain::ProcessingActivity;
use akte_domain::privacy::activity::{GdprBasis, TransferStatement};
use akte_report::retention_text;
use akte_text::Texts;
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
    let generated = text(app.texts(), &view, activity);
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

/// With whom the controller is one (Art. 26), and how the persons learn of that.
fn joint(texts: &Texts, activity: &ProcessingActivity) -> String {
    let said = |id: &str, text: &str| texts.t(id, &[("text", text.trim().into())]);
    let who = match activity.joint_controllers.trim() {
        "" => texts.get("information-missing"),
        known => known.to_owned(),
    };
    let mut lines = vec![said("information-joint", &who)];
    for (id, text) in
        [("information-joint-essence", &activity.joint_essence), ("information-joint-contact", &activity.joint_contact)]
    {
        if !text.trim().is_empty() {
            lines.push(said(id, text));
        }
    }
    lines.join("\n")
}

/// The headings of Art. 13(1) and (2) and 14(1) and (2), each with what is recorded; what is missing says so.
fn text(texts: &Texts, view: &PrivacyView, activity: &ProcessingActivity) -> String {
    let sheet = view.sheet();
    let missing = || texts.get("information-missing");
    let or_missing = |text: &str| if text.trim().is_empty() { missing() } else { text.trim().to_owned() };
    let lines = |lines: Vec<String>| if lines.is_empty() { missing() } else { lines.join("\n") };
    let item = |text: &str| format!("– {}", text.trim());
    let reachable: Vec<&str> = [&sheet.address, &sheet.phone, &sheet.email]
        .into_iter()
        .map(|one| one.trim())
        .filter(|one| !one.is_empty())
        .collect();
    let mut who = [or_missing(&sheet.name), or_missing(&reachable.join(", "))].join("\n");
    if activity.joint {
        who.push_str(&format!("\n{}", joint(texts, activity)));
    }
    let recipients = if activity.no_recipients {
        texts.get("information-no-recipients")
    } else {
        lines(activity.recipients.iter().map(|one| item(&one.name)).collect())
    };
    let transfers = match &activity.transfers {
        None => missing(),
        Some(TransferStatement::NonePlanned) => texts.get("information-no-transfer"),
        Some(TransferStatement::Planned(transfers)) => {
            lines(transfers.iter().map(|one| item(&format!("{} ({})", one.recipient, one.country))).collect())
        }
    };
    let consent =
        activity.legal_bases.iter().any(|basis| matches!(basis.gdpr(), Some(GdprBasis::Art6A | GdprBasis::Art9A)));
    let mut rights = vec![texts.get("information-rights")];
    if consent {
        rights.push(texts.get("information-consent"));
    }
    let decision = if activity.automated_decision {
        texts.t("information-automated", &[("basis", or_missing(&activity.automated_decision_basis).into())])
    } else {
        texts.get("information-no-automated")
    };
    let parts = [
        ("information-controller", who),
        ("information-officer", or_missing(&sheet.officer)),
        ("information-purpose", lines(activity.purposes.iter().map(|purpose| item(purpose)).collect())),
        ("information-basis", lines(view.bases_of(activity).iter().map(|basis| item(basis)).collect())),
        ("information-data", lines(activity.categories.iter().map(|one| item(&one.name)).collect())),
        ("information-source", or_missing(&activity.source)),
        ("information-recipients", recipients),
        ("information-transfer", transfers),
        (
            "information-retention",
            lines(activity.deletion.iter().map(|rule| item(&retention_text(texts, rule.class, &rule.event))).collect()),
        ),
        ("information-your-rights", rights.join("\n")),
        (
            "information-complaint",
            texts.t("information-complain", &[("authority", or_missing(&sheet.authority).into())]),
        ),
        ("information-decision", decision),
    ];
    let mut text = texts.t("information-title", &[("name", activity.name.as_str().into())]);
    text.push('\n');
    for (heading, body) in parts {
        text.push_str(&format!("\n{}\n{body}\n", texts.get(heading)));
    }
    text
}
