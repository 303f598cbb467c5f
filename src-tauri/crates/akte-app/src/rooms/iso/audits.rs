//! The audit programme: plan, team, checklist, conclusion.

use super::links::{self, Of};
use super::{evidence_names, list, scope_with};
use crate::app::App;
use crate::error::{AppError, Result};
use crate::iso_view::IsoView;
use crate::privacy_view::Proven;
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, points};
use crate::wire;
use akte_domain::iso::audit::Conflict;
use akte_domain::{Audit, AuditId, DomainId, MunicipalityId};
use uuid::Uuid;

impl Entry for wire::AuditRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        let mut texts = vec![
            fields.title.as_str(),
            &fields.number,
            &fields.goal,
            &fields.scope,
            &fields.criteria,
            &fields.conclusion,
        ];
        texts.extend(fields.team.iter().map(|auditor| auditor.name.as_str()));
        texts.extend(fields.areas.iter().map(|area| area.name.as_str()));
        texts
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "number" => Key::from(&self.fields.number),
            "title" => Key::from(&self.fields.title),
            "kind" => Key::place(self.fields.kind),
            "status" => Key::place(self.fields.status),
            "starts_on" => Key::date(self.fields.starts_on),
            "next_on" => Key::date(self.fields.next_on),
            "finding_count" => Key::from(self.finding_count),
            _ => return None,
        })
    }
}

/// The audits of an information domain; the latest first, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn audit_list(app: &App, request: wire::IsoListRequest) -> Result<wire::List<wire::AuditRow>> {
    let (texts, today) = (app.texts(), app.today());
    list(app, request, |view| {
        let row = |one: &Proven<Audit>| {
            let audit = &one.record;
            let count = view.findings.iter().filter(|found| found.record.audit_id == Some(audit.id)).count();
            let conflict = |one: Conflict| wire::AuditConflict { auditor: one.auditor, area: one.area };
            wire::AuditRow {
                id: audit.id.0,
                conflicts: view.conflicts(audit).into_iter().map(conflict).collect(),
                finding_count: u32::try_from(count).unwrap_or(u32::MAX),
                evidence: evidence_names(&view.evidence, &one.evidence),
                points: points(texts, IsoView::audit_points(&view, audit, today)),
                fields: fields(one),
            }
        };
        view.audits.iter().map(row).collect()
    })
    .await
}

impl Default for wire::AuditFields {
    fn default() -> Self {
        let nil = Uuid::nil();
        let record = Audit::new(AuditId(nil), MunicipalityId(nil), DomainId(nil), "");
        fields(&Proven { record, evidence: Vec::new() })
    }
}

fn fields(one: &Proven<Audit>) -> wire::AuditFields {
    let record = one.record.clone();
    wire::AuditFields {
        domain_id: record.domain_id.0,
        title: record.title,
        number: record.number,
        kind: record.kind,
        status: record.status,
        goal: record.goal,
        scope: record.scope,
        criteria: record.criteria,
        sites: record.sites,
        methods: record.methods,
        starts_on: record.starts_on,
        ends_on: record.ends_on,
        team: record.team.into_iter().map(Into::into).collect(),
        areas: record.areas.into_iter().map(Into::into).collect(),
        independence: record.independence,
        interviewed: record.interviewed,
        checklist: record.checklist.into_iter().map(Into::into).collect(),
        conclusion: record.conclusion,
        reported_on: record.reported_on,
        reported_to: record.reported_to,
        next_on: record.next_on,
        evidence_ids: one.evidence.iter().map(|id| id.0).collect(),
    }
}

/// Adds or changes an audit.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn audit_save(app: &App, request: wire::AuditSaveRequest) -> Result<wire::Saved> {
    let fields = request.fields;
    let name = if request.id.is_some() { "audit.save" } else { "audit.add" };
    let (mut operation, _) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    let (scope, domain) = scope_with(&mut reads, request.municipality_id, fields.domain_id).await?;
    if let Some(id) = request.id
        && reads.get::<Audit>(scope, id).await?.domain_id != domain.id
    {
        return Err(AppError::not_found("audit", id));
    }
    let id = AuditId(request.id.unwrap_or_else(|| app.new_id()));
    let record = Audit {
        number: fields.number,
        kind: fields.kind,
        status: fields.status,
        goal: fields.goal,
        scope: fields.scope,
        criteria: fields.criteria,
        sites: fields.sites,
        methods: fields.methods,
        starts_on: fields.starts_on,
        ends_on: fields.ends_on,
        team: fields.team.into_iter().map(Into::into).collect(),
        areas: fields.areas.into_iter().map(Into::into).collect(),
        independence: fields.independence,
        interviewed: fields.interviewed,
        checklist: fields.checklist.into_iter().map(Into::into).collect(),
        conclusion: fields.conclusion,
        reported_on: fields.reported_on,
        reported_to: fields.reported_to,
        next_on: fields.next_on,
        ..Audit::new(id, scope.municipality(), domain.id, fields.title.trim())
    };
    operation.put(scope, std::slice::from_ref(&record)).await?;
    links::set(app, &mut operation, scope, Of::Audit(id), &[], &fields.evidence_ids).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}
