//! The check of clauses 4 to 10.

use super::links::{self, Of};
use super::{evidence_names, list, scope_with};
use crate::app::App;
use crate::error::{AppError, Result};
use crate::iso_view::{Clause, IsoView, called, is_clause};
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, points};
use crate::wire;
use akte_domain::{ClauseCheck, RequirementId};

impl Entry for wire::ClauseCheckRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        vec![&self.number, &self.title, &self.obligation, &fields.reason, &fields.document, &fields.responsible]
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "number" => Key::from(&self.number),
            "title" => Key::from(&self.title),
            "status" => self.fields.status.map_or(Key::Missing, Key::place),
            "document" => Key::number(self.document_required.then_some(i64::from(!self.document_present))),
            "responsible" => Key::from(&self.fields.responsible),
            "due_on" => Key::date(self.fields.due_on),
            "checked_on" => Key::date(self.fields.checked_on),
            _ => return None,
        })
    }
}

/// The obligations of clauses 4 to 10, in their order unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn clause_list(app: &App, request: wire::IsoListRequest) -> Result<wire::List<wire::ClauseCheckRow>> {
    let (texts, today) = (app.texts(), app.today());
    list(app, request, |view| {
        let begun = view.has_clauses();
        let row = |one: &Clause| wire::ClauseCheckRow {
            id: one.record.id.0,
            record_id: one.recorded.then_some(one.record.id.0),
            number: one.label.clone(),
            title: one.title.clone(),
            obligation: one.obligation.clone(),
            document_required: one.required,
            document_present: one.record.is_documented(one.is_proven(today)),
            documents: one
                .documents
                .iter()
                .map(|one| wire::NamedRecord {
                    id: one.id.0,
                    name: format!("{} {}", one.title, one.version).trim().to_owned(),
                })
                .collect(),
            trainings: one
                .trainings
                .iter()
                .filter(|one| one.is_held(today))
                .map(|one| wire::NamedRecord { id: one.id.0, name: one.title.clone() })
                .collect(),
            evidence: evidence_names(&view.evidence, &one.evidence),
            points: if begun { points(texts, IsoView::clause_points(one, today)) } else { Vec::new() },
            fields: fields(one),
        };
        view.clauses.iter().map(row).collect()
    })
    .await
}

fn fields(one: &Clause) -> wire::ClauseFields {
    let record = one.record.clone();
    wire::ClauseFields {
        domain_id: record.domain_id.0,
        requirement_id: record.requirement_id.0,
        status: record.status,
        reason: record.reason,
        responsible: record.responsible,
        due_on: record.due_on,
        document: record.document,
        checked_on: record.checked_on,
        evidence_ids: one.evidence.iter().map(|id| id.0).collect(),
    }
}

/// Records how far an obligation is fulfilled.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn clause_save(app: &App, request: wire::ClauseSaveRequest) -> Result<wire::Saved> {
    let fields = request.fields;
    let (mut operation, _) = app.begin("clause.save", request.municipality_id).await?;
    let mut reads = operation.reads();
    let (scope, domain) = scope_with(&mut reads, request.municipality_id, fields.domain_id).await?;
    let obligation = RequirementId(fields.requirement_id);
    let row = reads.requirement_versions(obligation).await?.pop().filter(is_clause);
    let row = row.ok_or_else(|| AppError::not_found("requirement", obligation))?;
    let new = ClauseCheck::new(scope.municipality(), domain.id, row.requirement_id, &called(&row));
    if let Some(given) = request.id
        && (given != new.id.0 || reads.find::<ClauseCheck>(scope, given).await?.is_none())
    {
        return Err(AppError::not_found("clause_check", given));
    }
    let record = ClauseCheck {
        status: fields.status,
        reason: fields.reason,
        responsible: fields.responsible,
        due_on: fields.due_on,
        document: fields.document,
        checked_on: fields.checked_on,
        ..new
    };
    operation.put(scope, std::slice::from_ref(&record)).await?;
    links::set(app, &mut operation, scope, Of::Clause(record.id), &[], &fields.evidence_ids).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: record.id.0 })
}
