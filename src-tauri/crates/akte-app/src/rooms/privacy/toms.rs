//! Technical and organisational measures: the measures of the register, each with what it protects.

use super::named;
use crate::app::App;
use crate::error::Result;
use crate::privacy_view::PrivacyView;
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, parted, points};
use crate::rooms::scope_of;
use crate::tom_view::{Tom, toms};
use crate::wire;
use akte_domain::{Measure, MunicipalityId, ProtectionMeasure, ProtectionMeasureId};
use akte_text::Texts;
use uuid::Uuid;

impl Entry for wire::TomRow {
    fn texts(&self) -> Vec<&str> {
        vec![&self.measure_title, &self.responsible, &self.fields.remark]
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "measure_title" => Key::from(&self.measure_title),
            "status" => Key::place(self.status),
            "kind" => self.fields.kind.map_or(Key::Missing, Key::place),
            "goals" => self.fields.goals.first().copied().map_or(Key::Missing, Key::place),
            "scope" => self.fields.scope.map_or(Key::Missing, Key::place),
            "areas" => self.fields.areas.first().copied().map_or(Key::Missing, Key::place),
            "reviewed_on" => Key::date(self.fields.reviewed_on),
            _ => return None,
        })
    }
}

/// All measures of the municipality with what they protect; by title, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn tom_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::TomRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let found = toms(&mut reads, scope).await?;
    parted(found.into_iter().map(|tom| row(app.texts(), tom)).collect(), &request, state)
}

fn row(texts: &Texts, tom: Tom) -> wire::TomRow {
    let open = tom.recorded.as_ref().map(PrivacyView::tom_points).unwrap_or_default();
    let nil = ProtectionMeasureId(Uuid::nil());
    let record_id = tom.recorded.as_ref().map(|one| one.id.0);
    let unknown = || ProtectionMeasure::new(nil, tom.measure.municipality_id, tom.measure.id);
    wire::TomRow {
        id: tom.measure.id.0,
        record_id,
        fields: fields(tom.recorded.unwrap_or_else(unknown)),
        measure_title: tom.measure.title,
        status: tom.measure.status,
        responsible: tom.measure.responsible,
        activities: tom.activities.iter().map(|one| named(one.0, &one.1)).collect(),
        evidence: tom.evidence.iter().map(|piece| named(piece.id, &piece.title)).collect(),
        points: points(texts, open),
    }
}

impl wire::TomFields {
    /// Those of a measure of which nothing is recorded.
    #[must_use]
    pub fn blank(measure_id: Uuid) -> Self {
        let nil = Uuid::nil();
        fields(ProtectionMeasure::new(ProtectionMeasureId(nil), MunicipalityId(nil), measure_id.into()))
    }
}

fn fields(record: ProtectionMeasure) -> wire::TomFields {
    wire::TomFields {
        measure_id: record.measure_id.0,
        kind: record.kind,
        goals: record.goals,
        areas: record.areas,
        scope: record.scope,
        controls: record.controls,
        effective_since: record.effective_since,
        reviewed_on: record.reviewed_on,
        remark: record.remark,
    }
}

/// Says what a measure is for data protection.
///
/// # Errors
/// [`crate::ErrorCode::PeriodReversed`] where it would have been reviewed before it was in effect,
/// [`crate::ErrorCode::NotFound`].
pub async fn tom_save(app: &App, request: wire::TomSaveRequest) -> Result<wire::Saved> {
    let (mut operation, scope) = app.begin("tom.save", request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    let fields = request.fields;
    let measure: Measure = reads.get(scope, fields.measure_id).await?;
    let known = reads.protection_measures(scope).await?.into_iter().find(|one| one.measure_id == measure.id);
    let id = known.map_or_else(|| ProtectionMeasureId(app.new_id()), |one| one.id);
    let record = ProtectionMeasure {
        kind: fields.kind,
        goals: fields.goals,
        areas: fields.areas,
        scope: fields.scope,
        controls: fields.controls,
        effective_since: fields.effective_since,
        reviewed_on: fields.reviewed_on,
        remark: fields.remark,
        ..ProtectionMeasure::new(id, scope.municipality(), measure.id)
    };
    operation.put(scope, std::slice::from_ref(&record)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}
