//! Objectives of information security, with the values that were measured.

use super::links::{self, Of, Wanted};
use super::{domain_of, evidence_ids, list};
use crate::app::App;
use crate::desk_view::{DeskView, Linked, Links};
use crate::error::Result;
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, points};
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::chart::{self, MeasuredPoint, Size};
use akte_domain::desk::objective::{Measurement, Quantity, of_objective};
use akte_domain::{Coded, MunicipalityId, Objective, ObjectiveId};
use akte_text::Texts;
use chrono::NaiveDate;
use uuid::Uuid;

impl Entry for wire::ObjectiveRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        let mut texts = vec![
            fields.title.as_str(),
            &fields.indicator,
            &fields.responsible,
            &fields.resources,
            &fields.evaluation,
            &fields.conclusion,
            &self.domain_name,
        ];
        texts.extend(fields.measurements.iter().map(|one| one.comment.as_str()));
        texts
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "title" => Key::from(&self.fields.title),
            "state" => Key::place(self.state),
            "latest_on" => Key::date(self.latest_on),
            "responsible" => Key::from(&self.fields.responsible),
            "due_on" => Key::date(self.fields.due_on),
            _ => return None,
        })
    }
}

/// A value of an objective with its unit.
pub(crate) fn quantity_text(texts: &Texts, objective: &Objective, value: Quantity) -> String {
    let unit = objective.measure_unit.trim();
    let value = texts.quantity(value.0);
    if unit.is_empty() { value } else { format!("{value}\u{a0}{unit}") }
}

/// The target with its direction; empty without one.
fn target_text(texts: &Texts, objective: &Objective) -> String {
    let told = |target| {
        let direction = texts.term("objective-direction", objective.direction.code());
        format!("{direction} {}", quantity_text(texts, objective, target))
    };
    objective.target_value.map(told).unwrap_or_default()
}

/// The objectives of a municipality by title, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn objective_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::ObjectiveRow>> {
    let (texts, today) = (app.texts(), app.today());
    list(app, request, |view| view.objectives.iter().map(|one| row(texts, &view, one, today)).collect()).await
}

fn row(texts: &Texts, view: &DeskView, one: &Linked<Objective>, today: NaiveDate) -> wire::ObjectiveRow {
    let record = &one.record;
    let latest = record.latest(today);
    let value = |one: &&Measurement| wire::ValueText { day: one.on, text: quantity_text(texts, record, one.reading) };
    wire::ObjectiveRow {
        id: record.id.0,
        domain_name: view.domain_name(record.domain_id).to_owned(),
        state: record.state(today),
        target_text: target_text(texts, record),
        latest_text: latest.map(|one| quantity_text(texts, record, one.reading)).unwrap_or_default(),
        latest_on: latest.map(|one| one.on),
        next_value_on: record.next_value_on(today),
        values: record.measured(today).iter().map(value).collect(),
        chart: drawn(texts, record, today),
        evidence: view.proofs(&one.to.evidence),
        points: points(texts, of_objective(record, today)),
        fields: fields(one),
    }
}

/// The size of the chart in the window, in thousandths of a pixel.
const CHART: Size = Size { width: 440_000, height: 150_000, text: 11_000 };

fn drawn(texts: &Texts, objective: &Objective, today: NaiveDate) -> Option<wire::Picture> {
    let point = |one: &Measurement| MeasuredPoint { day: one.on, value: one.reading.0 };
    let points: Vec<MeasuredPoint> = objective.measured(today).into_iter().map(point).collect();
    let target = objective.target_value.map(|target| target.0);
    let words = |value: i64| texts.quantity(value);
    let picture = || chart::measured(&points, target, CHART, &words, &|day| texts.date(day)).into();
    (points.len() > 1).then(picture)
}

impl Default for wire::ObjectiveFields {
    fn default() -> Self {
        let nil = Uuid::nil();
        let record = Objective::new(ObjectiveId(nil), MunicipalityId(nil), "");
        fields(&Linked { record, to: Links::default() })
    }
}

fn fields(one: &Linked<Objective>) -> wire::ObjectiveFields {
    let record = one.record.clone();
    let measurement = |one: Measurement| wire::MeasurementRow {
        on: Some(one.on),
        reading: Some(one.reading.into()),
        comment: one.comment,
    };
    wire::ObjectiveFields {
        domain_id: record.domain_id.map(|id| id.0),
        title: record.title,
        indicator: record.indicator,
        measure_unit: record.measure_unit,
        target_value: record.target_value.map(Into::into),
        direction: record.direction,
        responsible: record.responsible,
        starts_on: record.starts_on,
        due_on: record.due_on,
        resources: record.resources,
        evaluation: record.evaluation,
        interval_months: record.interval_months,
        measurements: record.measurements.into_iter().map(measurement).collect(),
        conclusion: record.conclusion,
        evidence_ids: evidence_ids(&one.to),
    }
}

/// Adds or changes an objective.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::PeriodReversed`], [`crate::ErrorCode::NotFound`].
pub async fn objective_save(app: &App, request: wire::ObjectiveSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "objective.save" } else { "objective.add" };
    let (mut operation, _) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<Objective>(scope, id).await?;
    }
    let fields = request.fields;
    let domain_id = domain_of(&mut reads, scope, fields.domain_id).await?;
    let id = ObjectiveId(request.id.unwrap_or_else(|| app.new_id()));
    let measurement = |row: wire::MeasurementRow| {
        let (on, reading) = row.on.zip(row.reading)?;
        Some(Measurement { on, reading: reading.into(), comment: row.comment })
    };
    let mut measurements: Vec<Measurement> = fields.measurements.into_iter().filter_map(measurement).collect();
    measurements.sort_by_key(|one| one.on);
    let record = Objective {
        domain_id,
        indicator: fields.indicator,
        measure_unit: fields.measure_unit,
        target_value: fields.target_value.map(Into::into),
        direction: fields.direction,
        responsible: fields.responsible,
        starts_on: fields.starts_on,
        due_on: fields.due_on,
        resources: fields.resources,
        evaluation: fields.evaluation,
        interval_months: fields.interval_months,
        measurements,
        conclusion: fields.conclusion,
        ..Objective::new(id, scope.municipality(), fields.title.trim())
    };
    operation.put(scope, std::slice::from_ref(&record)).await?;
    let wanted = Wanted { evidence: &fields.evidence_ids, ..Wanted::default() };
    links::set(app, &mut operation, scope, Of::Objective(id), wanted).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}
