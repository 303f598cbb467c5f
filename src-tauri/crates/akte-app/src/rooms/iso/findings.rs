//! The continued list of findings, with what is done about each.

use super::links::{self, Of};
use super::{evidence_names, list, scope_with};
use crate::app::App;
use crate::error::{AppError, Result};
use crate::iso_view::Found;
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, points};
use crate::wire;
use akte_domain::iso::finding::of_finding;
use akte_domain::{Audit, AuditFinding, AuditFindingId, AuditId, DomainId, MunicipalityId};
use uuid::Uuid;

impl Entry for wire::AuditFindingRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        vec![
            &fields.title,
            &fields.number,
            &fields.requirement,
            &fields.area,
            &fields.fact,
            &fields.recommendation,
            &fields.root_cause,
            &fields.action,
            &fields.responsible,
            &self.audit_name,
        ]
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "number" => Key::from(&self.fields.number),
            "title" => Key::from(&self.fields.title),
            "class" => Key::place(self.fields.class),
            "source" => Key::place(self.fields.source),
            "state" => Key::place(self.state),
            "found_on" => Key::date(self.fields.found_on),
            "next_due_on" => Key::date(self.next_due_on),
            "responsible" => Key::from(&self.fields.responsible),
            _ => return None,
        })
    }
}

/// The findings of an information domain by number, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn finding_list(app: &App, request: wire::IsoListRequest) -> Result<wire::List<wire::AuditFindingRow>> {
    let (texts, today) = (app.texts(), app.today());
    list(app, request, |view| {
        let row = |one: &Found| wire::AuditFindingRow {
            id: one.record.id.0,
            audit_name: view.audit_title(one.record.audit_id).to_owned(),
            state: one.record.state(),
            next_due_on: one.record.next_due(),
            measures: one
                .measures
                .iter()
                .map(|id| wire::NamedRecord { id: id.0, name: view.measure_title(*id).to_owned() })
                .collect(),
            evidence: evidence_names(&view.evidence, &one.evidence),
            points: points(texts, of_finding(&one.record, today)),
            fields: fields(one),
        };
        view.findings.iter().map(row).collect()
    })
    .await
}

impl Default for wire::FindingFields {
    fn default() -> Self {
        let nil = Uuid::nil();
        let record = AuditFinding::new(AuditFindingId(nil), MunicipalityId(nil), DomainId(nil), "");
        fields(&Found { record, measures: Vec::new(), evidence: Vec::new() })
    }
}

fn fields(one: &Found) -> wire::FindingFields {
    let record = one.record.clone();
    wire::FindingFields {
        domain_id: record.domain_id.0,
        audit_id: record.audit_id.map(|id| id.0),
        title: record.title,
        number: record.number,
        source: record.source,
        class: record.class,
        found_on: record.found_on,
        requirement: record.requirement,
        area: record.area,
        fact: record.fact,
        proof: record.proof,
        recommendation: record.recommendation,
        responsible: record.responsible,
        due_on: record.due_on,
        correction: record.correction,
        root_cause: record.root_cause,
        similar_cases: record.similar_cases,
        action: record.action,
        done_on: record.done_on,
        effect_due_on: record.effect_due_on,
        effect_checked_on: record.effect_checked_on,
        effect_checked_by: record.effect_checked_by,
        effectiveness: record.effectiveness,
        effect_note: record.effect_note,
        isms_change: record.isms_change,
        closed_on: record.closed_on,
        measure_ids: one.measures.iter().map(|id| id.0).collect(),
        evidence_ids: one.evidence.iter().map(|id| id.0).collect(),
    }
}

/// The next number of the continued list: `2026-007`.
fn next_number(year: i32, known: &[AuditFinding]) -> String {
    let prefix = format!("{year}-");
    let last = known.iter().filter_map(|one| one.number.strip_prefix(&prefix)?.parse::<u32>().ok()).max();
    format!("{prefix}{:03}", last.unwrap_or(0) + 1)
}

/// Adds or changes a finding; a new one without a number gets the next of the year.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn finding_save(app: &App, request: wire::FindingSaveRequest) -> Result<wire::Saved> {
    use chrono::Datelike as _;
    let fields = request.fields;
    let name = if request.id.is_some() { "finding.save" } else { "finding.add" };
    let (mut operation, _) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    let (scope, domain) = scope_with(&mut reads, request.municipality_id, fields.domain_id).await?;
    if let Some(id) = request.id
        && reads.get::<AuditFinding>(scope, id).await?.domain_id != domain.id
    {
        return Err(AppError::not_found("audit_finding", id));
    }
    if let Some(id) = fields.audit_id
        && reads.get::<Audit>(scope, id).await?.domain_id != domain.id
    {
        return Err(AppError::not_found("audit", id));
    }
    let mut number = fields.number.trim().to_owned();
    if number.is_empty() && request.id.is_none() {
        let mut known = reads.audit_findings(scope).await?;
        known.retain(|one| one.domain_id == domain.id);
        number = next_number(fields.found_on.unwrap_or_else(|| app.today()).year(), &known);
    }
    let id = AuditFindingId(request.id.unwrap_or_else(|| app.new_id()));
    let record = AuditFinding {
        audit_id: fields.audit_id.map(AuditId),
        number,
        source: fields.source,
        class: fields.class,
        found_on: fields.found_on,
        requirement: fields.requirement,
        area: fields.area,
        fact: fields.fact,
        proof: fields.proof,
        recommendation: fields.recommendation,
        responsible: fields.responsible,
        due_on: fields.due_on,
        correction: fields.correction,
        root_cause: fields.root_cause,
        similar_cases: fields.similar_cases,
        action: fields.action,
        done_on: fields.done_on,
        effect_due_on: fields.effect_due_on,
        effect_checked_on: fields.effect_checked_on,
        effect_checked_by: fields.effect_checked_by,
        effectiveness: fields.effectiveness,
        effect_note: fields.effect_note,
        isms_change: fields.isms_change,
        closed_on: fields.closed_on,
        ..AuditFinding::new(id, scope.municipality(), domain.id, fields.title.trim())
    };
    operation.put(scope, std::slice::from_ref(&record)).await?;
    let (measures, evidence) = (&fields.measure_ids, &fields.evidence_ids);
    links::set(app, &mut operation, scope, Of::Finding(id), measures, evidence).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_go_on_within_their_year() {
        let nil = Uuid::nil();
        let numbered = |number: &str| {
            let new = AuditFinding::new(AuditFindingId(nil), MunicipalityId(nil), DomainId(nil), "x");
            AuditFinding { number: number.into(), ..new }
        };
        let known = [numbered("2025-009"), numbered("2026-002"), numbered("frei")];
        assert_eq!(next_number(2026, &known), "2026-003");
        assert_eq!(next_number(2027, &known), "2027-001");
    }
}
