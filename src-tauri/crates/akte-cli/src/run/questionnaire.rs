//! Questionnaires: out, looked through, and taken over.

use crate::args::{QuestionnaireCommand, QuestionnaireExport, QuestionnaireImport};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{QuestionnaireExportRequest, QuestionnaireRow, QuestionnaireState};

pub async fn questionnaire(session: &Session, command: QuestionnaireCommand) -> Outcome<String> {
    match command {
        QuestionnaireCommand::Export(export) => out(session, export).await,
        QuestionnaireCommand::Review { questionnaire, domain } => {
            let domain = resolve::domain(session, &domain).await?;
            let place = (domain.municipality_id, domain.id);
            let review = rooms::questionnaire_review_of(&session.app, place, &questionnaire).await?;
            let columns = [
                Column::number("cli-out-row", |row: &QuestionnaireRow| row.row.to_string()),
                Column::text("cli-out-row-state", |row: &QuestionnaireRow| state(session, row.state)),
                Column::text("cli-out-object", |row: &QuestionnaireRow| row.object_name.clone()),
                Column::text("cli-out-row-asked", |row: &QuestionnaireRow| row.label.clone()),
                Column::text("cli-out-row-changes", |row: &QuestionnaireRow| said(session, row)),
            ];
            let total = review.rows.len() as u64;
            Ok(output::list(session.style, &review.rows, total, &columns))
        }
        QuestionnaireCommand::Import(import) => back(session, import).await,
    }
}

fn state(session: &Session, state: QuestionnaireState) -> String {
    let code = match state {
        QuestionnaireState::Change => "change",
        QuestionnaireState::Conflict => "conflict",
        QuestionnaireState::Same => "same",
        QuestionnaireState::Invalid => "invalid",
        QuestionnaireState::Unknown => "unknown",
    };
    session.texts().term("questionnaire-state", code)
}

/// `Status: nein → ja; …`, or what is wrong.
fn said(session: &Session, row: &QuestionnaireRow) -> String {
    if !row.problems.is_empty() {
        return row.problems.join(" ");
    }
    let none = session.texts().get("report-missing");
    let one = |change: &akte_app::wire::FieldChange| {
        let field = session.texts().term("field", &change.field);
        let (before, after) = (change.before.as_ref().unwrap_or(&none), change.after.as_ref().unwrap_or(&none));
        format!("{field}: {before} → {after}")
    };
    row.changes.iter().map(one).collect::<Vec<_>>().join("; ")
}

async fn out(session: &Session, export: QuestionnaireExport) -> Outcome<String> {
    let domain = resolve::domain(session, &export.domain).await?;
    let object_ids = resolve::objects(session, &domain, &export.objects).await?;
    let requirement_ids = if export.requirements.is_empty() {
        Vec::new()
    } else {
        resolve::requirements(session, &domain, &export.requirements).await?
    };
    let request = QuestionnaireExportRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        object_ids,
        requirement_ids,
        note: export.note,
    };
    let saved = rooms::export_questionnaire_to(&session.app, request, &export.to_file).await?;
    let path = saved.path.clone().unwrap_or_default();
    Ok(session.done(&saved, "cli-out-questionnaire", &[("path", path.into())]))
}

async fn back(session: &Session, import: QuestionnaireImport) -> Outcome<String> {
    let domain = resolve::domain(session, &import.domain).await?;
    let place = (domain.municipality_id, domain.id);
    let review = rooms::questionnaire_review_of(&session.app, place, &import.questionnaire).await?;
    let takes = |row: &&QuestionnaireRow| match row.state {
        QuestionnaireState::Change => true,
        QuestionnaireState::Conflict => import.with_conflicts,
        QuestionnaireState::Same | QuestionnaireState::Invalid | QuestionnaireState::Unknown => false,
    };
    let rows: Vec<u32> = if import.rows.is_empty() {
        review.rows.iter().filter(takes).map(|row| row.row).collect()
    } else {
        import.rows
    };
    let done =
        rooms::questionnaire_import_from(&session.app, place, &import.questionnaire, &review.sha256, &rows).await?;
    Ok(session.done(&done, "cli-out-questionnaire-taken", &[("count", done.changed.into())]))
}
