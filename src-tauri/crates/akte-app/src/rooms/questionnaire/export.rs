//! A questionnaire goes out.

use super::columns::Column;
use super::mark_of;
use super::read::{Identity, RowKey};
use crate::app::App;
use crate::assess::{Assessment, Cell};
use crate::domain_view::DomainView;
use crate::error::{AppError, ErrorCode, Result};
use crate::host::SaveProposal;
use crate::save;
use crate::wire;
use akte_domain::export::{ColumnRole, ExportBook, ExportCell, ExportColumn, ExportTable};
use akte_domain::{Coded, Method, RequirementId, TargetObjectId};
use akte_exchange::out::{file_name_part, workbook};
use akte_text::Texts;
use std::collections::HashSet;
use std::path::Path;

/// Writes a questionnaire to a place that the user picks.
///
/// # Errors
/// [`ErrorCode::QuestionnaireEmpty`] where nothing would be asked, [`ErrorCode::RequirementNotInForce`],
/// [`ErrorCode::NotFound`], [`ErrorCode::FileUnwritable`].
pub async fn questionnaire_export(app: &App, request: wire::QuestionnaireExportRequest) -> Result<wire::SavedFile> {
    let (bytes, file_name) = made(app, &request).await?;
    let Some(path) = app.host().dialogs().pick_save(SaveProposal { file_name }).await else {
        return Ok(wire::SavedFile { path: None });
    };
    save::write_file(&path, &bytes)?;
    Ok(wire::SavedFile { path: Some(path.display().to_string()) })
}

/// Writes a questionnaire to a path.
///
/// # Errors
/// As for [`questionnaire_export`].
pub async fn export_questionnaire_to(
    app: &App,
    request: wire::QuestionnaireExportRequest,
    path: &Path,
) -> Result<wire::SavedFile> {
    let (bytes, _) = made(app, &request).await?;
    save::write_file(path, &bytes)?;
    Ok(wire::SavedFile { path: Some(path.display().to_string()) })
}

/// The bytes of a questionnaire, and a name for its file.
async fn made(app: &App, request: &wire::QuestionnaireExportRequest) -> Result<(Vec<u8>, String)> {
    let akte = app.akte()?;
    let texts = app.texts();
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?;
    let view = DomainView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let mut objects: Vec<TargetObjectId> = Vec::new();
    for id in &request.object_ids {
        objects.push(view.object(&mut reads, Some(*id)).await?.id);
    }
    if objects.is_empty() {
        objects.push(view.root.id);
    }
    for id in &request.requirement_ids {
        view.get(RequirementId(*id))?;
    }
    let municipality: akte_domain::Municipality = reads.get(view.scope, request.municipality_id).await?;
    let domain = view.domain.clone();
    let assessment = Assessment::read(&akte, &mut reads, view).await?;
    let wanted: HashSet<RequirementId> = request.requirement_ids.iter().copied().map(RequirementId).collect();
    let mut rows = Vec::new();
    for object in assessment.objects.iter().filter(|object| objects.contains(&object.id)) {
        if wanted.is_empty() {
            rows.extend(assessment.cells_at(object).map(|cell| row(texts, domain.method, &cell)));
        } else {
            let chosen = assessment.view.requirements().filter(|found| wanted.contains(&found.row.requirement_id));
            for found in chosen {
                rows.push(row(texts, domain.method, &assessment.cell(object, found)));
            }
        }
    }
    if rows.is_empty() {
        return Err(AppError::new(ErrorCode::QuestionnaireEmpty));
    }
    let identity = Identity { municipality: municipality.id.0, domain: domain.id.0, state: state.number };
    let offered = domain.method.offered_statuses();
    let words: Vec<String> = offered.iter().map(|status| word(texts, domain.method, status.code())).collect();
    let role = |column: Column| match column {
        Column::Status => ColumnRole::Choice(words.clone()),
        Column::CheckedOn => ColumnRole::Day,
        column if column == Column::Surveyor || Column::FILLED.contains(&column) => ColumnRole::Entry,
        _ => ColumnRole::Shown,
    };
    let mut columns: Vec<ExportColumn> = Column::ALL
        .into_iter()
        .map(|column| ExportColumn { role: role(column), ..ExportColumn::new(column.heading(texts), column.width()) })
        .collect();
    columns.push(ExportColumn { role: ColumnRole::Hidden, ..ExportColumn::new(identity.text(), 12) });
    let count = rows.len();
    let mut facts = Vec::new();
    for (name, value) in [
        ("questionnaire-for", municipality.full_name().to_owned()),
        ("questionnaire-domain", domain.name.clone()),
        ("questionnaire-note", request.note.trim().to_owned()),
        ("questionnaire-how", texts.t("questionnaire-how-text", &[("count", count.into())])),
        ("questionnaire-statuses", words.join(", ")),
        ("questionnaire-back", texts.get("questionnaire-back-text")),
        ("questionnaire-made", texts.date(app.today())),
        ("questionnaire-state", format!("{} {}", state.number, state.hash).trim().to_owned()),
    ] {
        if !value.is_empty() {
            facts.push((texts.get(name), value));
        }
    }
    let book = ExportBook {
        title: texts.get("questionnaire-book"),
        author: municipality.full_name().to_owned(),
        cover: texts.get("questionnaire-cover"),
        facts,
        made_at: Some(app.now()),
        decimal_comma: texts.language() == akte_text::Language::German,
        tables: vec![ExportTable { title: texts.get("questionnaire-sheet"), columns, rows }],
    };
    let name = format!("{}_{}_{}.xlsx", texts.get("questionnaire-sheet"), file_name_part(&domain.name), app.today());
    Ok((workbook(&book)?, name))
}

/// A status as the method says it.
pub(super) fn word(texts: &Texts, method: Method, code: &str) -> String {
    let family = if method == Method::EntryCheck { "entry-status" } else { "status" };
    texts.term(family, code)
}

fn row(texts: &Texts, method: Method, cell: &Cell<'_>) -> Vec<ExportCell> {
    let text = |text: &str| if text.is_empty() { ExportCell::Empty } else { ExportCell::Text(text.to_owned()) };
    let found = cell.found.row;
    let status = cell.answer.map_or("unprocessed", |answer| answer.status.code());
    let key = RowKey { object: cell.object.id.0, requirement: found.requirement_id.0, mark: mark_of(cell.answer) };
    Column::ALL
        .into_iter()
        .map(|column| match column {
            Column::Object => text(&cell.object.name),
            Column::Requirement => text(&found.label),
            Column::Title => text(&found.title),
            Column::Text => text(found.statement.trim()),
            Column::StatusNow => text(&word(texts, method, status)),
            Column::StatementNow => text(cell.answer.map_or("", |answer| answer.statement.trim())),
            _ => ExportCell::Empty,
        })
        .chain(std::iter::once(ExportCell::Text(key.text())))
        .collect()
}
