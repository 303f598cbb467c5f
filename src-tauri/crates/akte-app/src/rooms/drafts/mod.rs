//! Catalogs of one's own: drafts, what is in them, publishing, undo.

mod edit;
mod publish;
mod select;
mod show;

pub use edit::*;
pub use publish::*;
pub use select::*;
pub use show::*;

use crate::app::App;
use crate::drafts::{LoadedDraft, newer, published};
use crate::error::{AppError, ErrorCode, Result};
use crate::rooms::history::operation_text;
use crate::wire;
use akte_catalog::stable_uuid;
use akte_domain::draft::{DraftFinding, EntryContent, Place};
use akte_domain::{CatalogDraft, Coded, DraftEntry, DraftEntryId, DraftGroup, DraftId, Head};
use akte_store::{Operation, Reads};
use akte_text::{Arg, Texts};
use uuid::Uuid;

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Begins an operation on drafts; they belong to no municipality.
async fn begin(app: &App, name: &str) -> Result<Operation> {
    Ok(app.akte()?.store.begin(app.context(name, None)).await?)
}

/// Identifiers that leave the Akte have the form that OSCAL allows: of a name, not of a time.
fn new_identity(app: &App) -> String {
    stable_uuid(app.new_id().as_bytes())
}

/// All drafts by title.
///
/// # Errors
/// [`ErrorCode::NoAkteOpen`]
pub async fn catalog_draft_list(app: &App, _: wire::Empty) -> Result<wire::List<wire::DraftRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let catalogs = reads.catalogs().await?;
    let mut drafts = reads.drafts().await?;
    drafts.sort_by(|a, b| super::natural(&a.title, &b.title));
    let mut rows = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let entries = reads.whole_draft(draft.id).await?.entries;
        let published = published(&mut reads, &draft, &catalogs).await?;
        let own = entries.iter().filter(|entry| entry.is_own()).count();
        let newer_sources = entries
            .iter()
            .filter(|entry| !entry.is_own())
            .filter_map(|entry| entry.source)
            .filter(|source| newer(&catalogs, source.catalog_id).is_some());
        rows.push(wire::DraftRow {
            id: draft.id.0,
            own: number(own),
            selected: number(entries.len() - own),
            published: published.first().map(|catalog| catalog.version.clone()),
            newer_sources: number(newer_sources.count()),
            title: draft.title,
            publisher: draft.publisher,
            version: draft.version,
        });
    }
    Ok(super::lists::part(rows, 0, u32::MAX, state))
}

/// Adds or changes a draft.
///
/// # Errors
/// [`ErrorCode::NameMissing`], [`ErrorCode::NotFound`].
pub async fn catalog_draft_save(app: &App, request: wire::DraftSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "catalog_draft.save" } else { "catalog_draft.add" };
    let mut operation = begin(app, name).await?;
    let (id, document_id) = match request.id {
        Some(id) => {
            let before: CatalogDraft = operation.reads().get_shared(id).await?;
            (before.id, before.document_id)
        }
        None => (DraftId(app.new_id()), new_identity(app)),
    };
    let fields = request.fields;
    let trimmed = |text: String| text.trim().to_owned();
    let draft = CatalogDraft {
        id,
        title: trimmed(fields.title),
        publisher: trimmed(fields.publisher),
        language: trimmed(fields.language),
        rights: trimmed(fields.rights),
        remarks: trimmed(fields.remarks),
        version: trimmed(fields.version),
        document_id,
    };
    operation.put_shared(std::slice::from_ref(&draft)).await?;
    if let (Some(catalog), None) = (request.copy_of, request.id) {
        select::copy(app, &mut operation, &draft, catalog).await?;
    }
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}

/// Removes a draft with everything in it. What was published of it stays in the library.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn catalog_draft_delete(app: &App, request: wire::DraftRequest) -> Result<wire::Empty> {
    let mut operation = begin(app, "catalog_draft.delete").await?;
    let whole = operation.reads().whole_draft(DraftId(request.draft_id)).await?;
    let entries: Vec<Uuid> = whole.entries.iter().map(|entry| entry.id.0).collect();
    let groups: Vec<Uuid> = whole.groups.iter().map(|group| group.id.0).collect();
    operation.delete_shared::<DraftEntry>(&entries).await?;
    operation.delete_shared::<DraftGroup>(&groups).await?;
    operation.delete_shared::<CatalogDraft>(&[whole.draft.id.0]).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}

/// The last change of a draft, which undo would take back.
///
/// # Errors
/// [`ErrorCode::NoAkteOpen`]
pub async fn catalog_draft_undo_preview(
    app: &App,
    request: wire::DraftUndoPreviewRequest,
) -> Result<wire::DraftUndoPreview> {
    let mut snapshot = app.snapshot().await?;
    let latest = snapshot.reads().undoable_shared(request.draft_id.map(DraftId)).await?;
    Ok(match latest {
        None => wire::DraftUndoPreview { operation_id: None, operation_text: String::new(), at: None, records: 0 },
        Some(latest) => wire::DraftUndoPreview {
            operation_id: Some(latest.operation_id.0),
            operation_text: operation_text(app.texts(), &latest.name),
            at: Some(latest.at),
            records: u32::try_from(latest.entries).unwrap_or(u32::MAX),
        },
    })
}

/// Takes back the last change of a draft.
///
/// # Errors
/// [`ErrorCode::NothingToUndo`], [`ErrorCode::UndoConflict`], [`ErrorCode::UndoSuperseded`] where another change came
/// since the user looked.
pub async fn catalog_draft_undo(app: &App, request: wire::DraftUndoRequest) -> Result<wire::Undone> {
    let akte = app.akte()?;
    let draft = request.draft_id.map(DraftId);
    let latest = akte.store.snapshot().await?.reads().undoable_shared(draft).await?;
    let latest = latest.ok_or_else(|| AppError::new(ErrorCode::NothingToUndo))?;
    if request.operation_id.is_some_and(|seen| seen != latest.operation_id.0) {
        return Err(AppError::new(ErrorCode::UndoSuperseded));
    }
    let written = akte.store.undo_shared(app.context("undo", None), draft).await?;
    app.start_daily_backup();
    Ok(wire::Undone { operation_text: operation_text(app.texts(), &latest.name), records: number(written.entries) })
}

/// A requirement of a draft.
async fn entry_of(reads: &mut Reads<'_>, draft: Uuid, entry: Uuid) -> Result<DraftEntry> {
    let found: DraftEntry = reads.get_shared(entry).await?;
    if found.draft_id != DraftId(draft) {
        return Err(AppError::not_found("catalog_draft_entry", entry));
    }
    Ok(found)
}

/// What a requirement is called in its draft.
fn title_of<'d>(loaded: &'d LoadedDraft, entry: &'d DraftEntry) -> &'d str {
    match (&entry.content, entry.source) {
        (EntryContent::Own(own), _) => &own.title,
        (EntryContent::Selected(_), Some(source)) => {
            let catalog = loaded.sources.get(&source.catalog_id);
            catalog.and_then(|catalog| catalog.control(source.requirement_id)).map_or("", |control| &*control.title)
        }
        (EntryContent::Selected(_), None) => "",
    }
}

/// Problems of a draft in words.
fn finding_rows(texts: &Texts, loaded: &LoadedDraft, findings: &[DraftFinding]) -> Vec<wire::DraftFindingRow> {
    findings.iter().map(|finding| finding_row(texts, loaded, finding)).collect()
}

fn finding_row(texts: &Texts, loaded: &LoadedDraft, finding: &DraftFinding) -> wire::DraftFindingRow {
    let id = format!("draft-problem-{}", finding.problem.code().replace('_', "-"));
    let (place, group_id, entry_id) = match finding.place {
        Place::Draft => (None, None, None),
        Place::Group(id) => {
            let group = loaded.whole.groups.iter().find(|group| group.id == id);
            (group.map(|group| format!("{} {}", group.label, group.title)), Some(id.0), None)
        }
        Place::Entry(id) => {
            let entry = loaded.whole.entries.iter().find(|entry| entry.id == id);
            let said = entry.map(|entry| format!("{} {}", entry.label, title_of(loaded, entry)));
            (said, None, Some(id.0))
        }
    };
    wire::DraftFindingRow {
        code: finding.problem,
        message: texts.t(&id, &[("detail", Arg::from(&*finding.detail))]),
        forbids: finding.problem.forbids(),
        place: place.unwrap_or_default().trim().to_owned(),
        group_id,
        entry_id,
    }
}

/// The head of the catalog that a draft makes.
fn head(draft: &CatalogDraft, version: &str, now: chrono::DateTime<chrono::Utc>) -> Head {
    let last_modified = now.to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
    let of = format!("catalog:{}:{version}:{last_modified}", draft.document_id);
    Head {
        uuid: stable_uuid(of.as_bytes()),
        title: draft.title.clone(),
        version: version.to_owned(),
        last_modified,
        oscal_version: crate::drafts::OSCAL_VERSION.to_owned(),
        document_ids: vec![draft.document_id.clone()],
        language: draft.language.clone(),
        publishers: vec![crate::drafts::one_line(&draft.publisher)],
        rights: crate::drafts::one_line(&draft.rights),
        remarks: draft.remarks.clone(),
    }
}

/// The place after all siblings.
fn last<'d>(siblings: impl Iterator<Item = &'d u32>) -> u32 {
    siblings.max().map_or(0, |last| last.saturating_add(1))
}

/// Ids as the domain knows them.
fn entry_ids(ids: &[Uuid]) -> std::collections::HashSet<DraftEntryId> {
    ids.iter().map(|id| DraftEntryId(*id)).collect()
}
