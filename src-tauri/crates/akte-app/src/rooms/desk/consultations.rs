//! Advice that the officers were asked for.

use super::links::{self, Of, Wanted};
use super::{evidence_ids, list};
use crate::app::App;
use crate::desk_view::{Linked, Links};
use crate::error::Result;
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, points};
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::desk::consultation::of_consultation;
use akte_domain::{Consultation, ConsultationId, MunicipalityId};
use uuid::Uuid;

impl Entry for wire::ConsultationRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        let mut texts = vec![
            fields.title.as_str(),
            &fields.requested_by,
            &fields.inquiry,
            &fields.opinion,
            &fields.outcome,
            &fields.remark,
        ];
        texts.extend(self.activities.iter().chain(&self.objects).map(|one| one.name.as_str()));
        texts
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "title" => Key::from(&self.fields.title),
            "topic" => Key::place(self.fields.topic),
            "requested_on" => Key::date(self.fields.requested_on),
            "requested_by" => Key::from(&self.fields.requested_by),
            "answered_on" => Key::date(self.fields.answered_on),
            "followed" => Key::number(self.fields.followed.map(i64::from)),
            _ => return None,
        })
    }
}

/// The consultations of a municipality; the latest first, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn consultation_list(
    app: &App,
    request: wire::RegisterListRequest,
) -> Result<wire::List<wire::ConsultationRow>> {
    let (texts, today) = (app.texts(), app.today());
    list(app, request, |view| {
        let row = |one: &Linked<Consultation>| wire::ConsultationRow {
            id: one.record.id.0,
            answered: one.record.is_answered(),
            activities: view.named(&one.to.activities),
            objects: view.named(&one.to.objects),
            evidence: view.proofs(&one.to.evidence),
            points: points(texts, of_consultation(&one.record, today)),
            fields: fields(one),
        };
        view.consultations.iter().map(row).collect()
    })
    .await
}

impl Default for wire::ConsultationFields {
    fn default() -> Self {
        let nil = Uuid::nil();
        let record = Consultation::new(ConsultationId(nil), MunicipalityId(nil), "");
        fields(&Linked { record, to: Links::default() })
    }
}

fn fields(one: &Linked<Consultation>) -> wire::ConsultationFields {
    let record = one.record.clone();
    wire::ConsultationFields {
        title: record.title,
        topic: record.topic,
        requested_on: record.requested_on,
        requested_by: record.requested_by,
        inquiry: record.inquiry,
        opinion: record.opinion,
        answered_on: record.answered_on,
        outcome: record.outcome,
        followed: record.followed,
        deviation_reason: record.deviation_reason,
        activity_ids: one.to.activities.clone(),
        object_ids: one.to.objects.clone(),
        evidence_ids: evidence_ids(&one.to),
        remark: record.remark,
    }
}

/// Adds or changes a consultation.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::PeriodReversed`], [`crate::ErrorCode::NotFound`].
pub async fn consultation_save(app: &App, request: wire::ConsultationSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "consultation.save" } else { "consultation.add" };
    let (mut operation, _) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<Consultation>(scope, id).await?;
    }
    let fields = request.fields;
    let id = ConsultationId(request.id.unwrap_or_else(|| app.new_id()));
    let record = Consultation {
        topic: fields.topic,
        requested_on: fields.requested_on,
        requested_by: fields.requested_by,
        inquiry: fields.inquiry,
        opinion: fields.opinion,
        answered_on: fields.answered_on,
        outcome: fields.outcome,
        followed: fields.followed,
        deviation_reason: fields.deviation_reason,
        remark: fields.remark,
        ..Consultation::new(id, scope.municipality(), fields.title.trim())
    };
    operation.put(scope, std::slice::from_ref(&record)).await?;
    let wanted = Wanted {
        evidence: &fields.evidence_ids,
        activities: &fields.activity_ids,
        objects: &fields.object_ids,
        ..Wanted::default()
    };
    links::set(app, &mut operation, scope, Of::Consultation(id), wanted).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}
