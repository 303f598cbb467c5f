//! Evidence of training and awareness: who was taught what, and whether it helped.

use super::links::{self, Of, Wanted};
use super::{evidence_ids, list};
use crate::app::App;
use crate::desk_view::{Linked, Links};
use crate::error::Result;
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, points};
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::{MunicipalityId, Training, TrainingId};
use uuid::Uuid;

impl Entry for wire::TrainingRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        let mut texts =
            vec![fields.title.as_str(), &fields.audience, &fields.held_by, &fields.effect_note, &fields.remark];
        texts.extend(self.persons.iter().map(|one| one.name.as_str()));
        texts
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "title" => Key::from(&self.fields.title),
            "held_on" => Key::date(self.fields.held_on),
            "kind" => Key::place(self.fields.kind),
            "topic" => Key::place(self.fields.topic),
            "attended" => Key::number(self.fields.attended.map(i64::from)),
            "effectiveness" => self.fields.effectiveness.map_or(Key::Missing, Key::place),
            "repeat_on" => Key::date(self.fields.repeat_on),
            _ => return None,
        })
    }
}

/// The trainings of a municipality; the latest first, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn training_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::TrainingRow>> {
    let (texts, today) = (app.texts(), app.today());
    list(app, request, |view| {
        let row = |one: &Linked<Training>| wire::TrainingRow {
            id: one.record.id.0,
            persons: view.named(&one.to.persons),
            evidence: view.proofs(&one.to.evidence),
            points: points(texts, view.training_points(&one.record, today)),
            fields: fields(one),
        };
        view.trainings.iter().map(row).collect()
    })
    .await
}

impl Default for wire::TrainingFields {
    fn default() -> Self {
        let nil = Uuid::nil();
        let record = Training::new(TrainingId(nil), MunicipalityId(nil), "");
        fields(&Linked { record, to: Links::default() })
    }
}

fn fields(one: &Linked<Training>) -> wire::TrainingFields {
    let record = one.record.clone();
    wire::TrainingFields {
        title: record.title,
        kind: record.kind,
        topic: record.topic,
        held_on: record.held_on,
        audience: record.audience,
        invited: record.invited,
        attended: record.attended,
        held_by: record.held_by,
        effect_method: record.effect_method,
        effect_checked_on: record.effect_checked_on,
        effectiveness: record.effectiveness,
        effect_note: record.effect_note,
        repeat_on: record.repeat_on,
        person_ids: one.to.persons.clone(),
        evidence_ids: evidence_ids(&one.to),
        remark: record.remark,
    }
}

/// Adds or changes a training.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::PeriodReversed`], [`crate::ErrorCode::NotFound`].
pub async fn training_save(app: &App, request: wire::TrainingSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "training.save" } else { "training.add" };
    let (mut operation, _) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<Training>(scope, id).await?;
    }
    let fields = request.fields;
    let id = TrainingId(request.id.unwrap_or_else(|| app.new_id()));
    let record = Training {
        kind: fields.kind,
        topic: fields.topic,
        held_on: fields.held_on,
        audience: fields.audience,
        invited: fields.invited,
        attended: fields.attended,
        held_by: fields.held_by,
        effect_method: fields.effect_method,
        effect_checked_on: fields.effect_checked_on,
        effectiveness: fields.effectiveness,
        effect_note: fields.effect_note,
        repeat_on: fields.repeat_on,
        remark: fields.remark,
        ..Training::new(id, scope.municipality(), fields.title.trim())
    };
    operation.put(scope, std::slice::from_ref(&record)).await?;
    let wanted = Wanted { evidence: &fields.evidence_ids, persons: &fields.person_ids, ..Wanted::default() };
    links::set(app, &mut operation, scope, Of::Training(id), wanted).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}
