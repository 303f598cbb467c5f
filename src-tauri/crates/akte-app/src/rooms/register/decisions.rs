//! Contracts and decisions.

use super::links::{self, Of};
use super::{Entry, Key, evidence_names, list, points};
use crate::app::App;
use crate::error::Result;
use crate::register_view::Decided;
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::{Coded, Decision, DecisionId, ProviderRelation, ProviderRelationId};
use uuid::Uuid;

impl Entry for wire::DecisionRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        vec![&fields.name, &fields.body, &fields.number, &self.relation_name, &fields.remark]
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "name" => Key::from(&self.fields.name),
            "kind" => Key::from(self.fields.kind.code()),
            "body" => Key::from(&self.fields.body),
            "number" => Key::from(&self.fields.number),
            "decided_on" => Key::date(self.fields.decided_on),
            "relation_name" => Key::from(&self.relation_name),
            _ => return None,
        })
    }
}

/// All contracts and decisions, and the legal acts of provider relations; the latest first, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn decision_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::DecisionRow>> {
    let (texts, today) = (app.texts(), app.today());
    list(app, request, |view| {
        let row = |one: &Decided| wire::DecisionRow {
            id: one.key(),
            record_id: one.record.map(Uuid::from),
            relation_name: one.relation.clone(),
            evidence: evidence_names(&view.evidence, &one.evidence),
            points: points(texts, one.points(today)),
            fields: fields(one),
        };
        view.decisions.iter().map(row).collect()
    })
    .await
}

fn fields(one: &Decided) -> wire::DecisionFields {
    let decision = one.decision.clone();
    wire::DecisionFields {
        kind: decision.kind,
        name: decision.name,
        body: decision.body,
        number: decision.number,
        decided_on: decision.decided_on,
        public: decision.public,
        valid_from: decision.valid_from,
        valid_until: decision.valid_until,
        relation_id: decision.relation_id.map(|id| id.0),
        remark: decision.remark,
        evidence_ids: one.evidence.iter().map(|id| id.0).collect(),
    }
}

/// Adds or changes a contract or decision.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::PeriodReversed`], [`crate::ErrorCode::NotFound`].
pub async fn decision_save(app: &App, request: wire::DecisionSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "decision.save" } else { "decision.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<Decision>(scope, id).await?;
    }
    let fields = request.fields;
    if let Some(id) = fields.relation_id {
        reads.get::<ProviderRelation>(scope, id).await?;
    }
    let decision = Decision {
        id: DecisionId(request.id.unwrap_or_else(|| app.new_id())),
        municipality_id: scope.municipality(),
        kind: fields.kind,
        name: fields.name.trim().to_owned(),
        body: fields.body,
        number: fields.number,
        decided_on: fields.decided_on,
        public: fields.public,
        valid_from: fields.valid_from,
        valid_until: fields.valid_until,
        relation_id: fields.relation_id.map(ProviderRelationId),
        remark: fields.remark,
    };
    operation.put(scope, std::slice::from_ref(&decision)).await?;
    links::set_evidence(app, &mut operation, scope, Of::Decision(decision.id), &fields.evidence_ids).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: decision.id.0 })
}
