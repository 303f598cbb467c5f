//! Answers of the check.

use super::{NO_REASON, ObjectsByName, RequirementsByName, SAME_ANSWER_TWICE, Sheet, UNKNOWN_OBJECT};
use crate::app::App;
use crate::error::Result;
use crate::wire::{AnswerPatch, AnswerSaveRequest, DomainRequest, SheetImported};
use akte_domain::problem::filled;
use akte_domain::{ImplementationStatus, InformationDomain, MunicipalityId};
use akte_exchange::AnswerRow;
use akte_store::Scope;
use chrono::NaiveDate;
use std::collections::HashMap;
use std::path::Path;

/// Imports answers. A requirement is named by label or identity, a target object by name; columns that the file does not
/// have leave what is recorded.
///
/// # Errors
/// [`crate::ErrorCode::SheetRowsRefused`] with line and column, those of a file that is no sheet, and those of
/// [`crate::rooms::answer_save`].
pub async fn import_answers(app: &App, domain: &DomainRequest, path: &Path) -> Result<SheetImported> {
    let mut sheet = Sheet::read(path, akte_exchange::read_answers)?;
    let scope = Scope::of(MunicipalityId(domain.municipality_id));
    let (requirements, objects) = {
        let mut snapshot = app.snapshot().await?;
        let mut reads = snapshot.reads();
        let recorded: InformationDomain = reads.get(scope, domain.domain_id).await?;
        let objects = ObjectsByName::new(&reads.target_objects(scope, recorded.id).await?);
        (RequirementsByName::of(app, &mut reads, &recorded).await?, objects)
    };
    let mut lines = HashMap::new();
    let mut answers = Vec::with_capacity(sheet.imported.rows.len());
    for row in sheet.imported.rows.clone() {
        let object = objects.find(&row.row.target_object);
        if object.is_none() {
            sheet.note(UNKNOWN_OBJECT, row.line, "target_object", &row.row.target_object);
        }
        let requirement = requirements.find(&row.row.requirement);
        if let Err(code) = requirement {
            sheet.note(code, row.line, "requirement", &row.row.requirement);
        }
        let unfounded = row.row.status == ImplementationStatus::Dispensable && !filled(&row.row.reason);
        if unfounded && sheet.has("reason") {
            sheet.note(NO_REASON, row.line, "reason", &row.row.requirement);
        }
        let (Some(object), Ok(requirement)) = (object, requirement) else { continue };
        let first = *lines.entry((requirement, object)).or_insert(row.line);
        if first != row.line {
            sheet.note(SAME_ANSWER_TWICE, row.line, "requirement", &first.to_string());
        }
        answers.push(AnswerPatch {
            requirement_id: requirement.0,
            target_object_id: Some(object.0),
            ..patch(&sheet, row.row)
        });
    }
    sheet.refuse_errors(app)?;
    let request = AnswerSaveRequest { municipality_id: domain.municipality_id, domain_id: domain.domain_id, answers };
    let saved = crate::rooms::answer_save(app, request).await.map_err(|error| error.with("file", &sheet.file))?;
    Ok(sheet.brought(app, saved.changed as usize))
}

/// What a row says about its answer.
fn patch(sheet: &Sheet<AnswerRow>, row: AnswerRow) -> AnswerPatch {
    let text = |column: &str, text: String| sheet.has(column).then_some(text);
    let date =
        |column: &str, date: Option<NaiveDate>| text(column, date.map(|date| date.to_string()).unwrap_or_default());
    AnswerPatch {
        status: Some(row.status),
        statement: text("statement", row.statement),
        reason: text("reason", row.reason),
        responsible: text("responsible", row.responsible),
        checked_on: date("checked_on", row.checked_on),
        due_on: date("due_on", row.due_on),
        interviewee: text("interviewee", row.interviewee),
        surveyor: text("surveyor", row.surveyor),
        ..AnswerPatch::default()
    }
}
