//! The register of personal data breaches, with the 72-hour clock.

use super::links::{self, Of, Wanted};
use super::{evidence_names, instant, named, span};
use crate::app::App;
use crate::error::Result;
use crate::incident_view::IncidentView;
use crate::privacy_view::{PrivacyView, Proven};
use crate::rooms::incident::clocks_of;
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, parted, points};
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::privacy::breach::{NotificationState, PersonsNotice};
use akte_domain::{ClockStand, DataBreach, DataBreachId, MunicipalityId, TargetObjectId};
use akte_text::Texts;
use chrono::{DateTime, Utc};
use uuid::Uuid;

impl Entry for wire::BreachRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        let mut texts = vec![
            fields.title.as_str(),
            &fields.facts,
            &fields.cause,
            &fields.data_categories,
            &fields.person_categories,
            &fields.processor,
        ];
        texts.extend(fields.reports.iter().map(|report| report.reference.as_str()));
        texts
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "title" => Key::from(&self.fields.title),
            "aware_at" => instant(self.fields.aware_at),
            "due_at" => instant(self.due_at),
            "state_text" => Key::place(self.state),
            "risk" => self.fields.risk.map_or(Key::Missing, Key::place),
            "closed_at" => instant(self.fields.closed_at),
            _ => return None,
        })
    }
}

/// All breaches, reported or not (Art. 33(5)); the latest record first, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn breach_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::BreachRow>> {
    let (texts, now) = (app.texts(), app.now());
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let view = PrivacyView::read(&mut reads, scope).await?;
    let incidents = IncidentView::read(&mut reads, scope).await?;
    let rows = {
        let row = |(one, objects): &(Proven<DataBreach>, Vec<TargetObjectId>)| {
            let state = one.record.notification(now);
            wire::BreachRow {
                id: one.record.id.0,
                due_at: one.record.due(),
                state: ClockStand::from(state),
                state_text: said(texts, state),
                objects: objects.iter().map(|id| named(*id, view.object_name(*id))).collect(),
                evidence: evidence_names(&view, &one.evidence),
                points: points(texts, PrivacyView::breach_points(&one.record, now)),
                incidents: incidents.of_breach(one.record.id).map(|one| named(one.id, &one.title)).collect(),
                clocks: incidents
                    .of_breach(one.record.id)
                    .flat_map(|incident| clocks_of(texts, &incidents, incident, now))
                    .collect(),
                fields: fields(one, objects),
            }
        };
        view.breaches.iter().map(row).collect()
    };
    parted(rows, &request, state)
}

/// How the clock stands, with how long it still runs or has run over.
pub(crate) fn said(texts: &Texts, state: NotificationState) -> String {
    let word = texts.term("clock-stand", akte_domain::Coded::code(ClockStand::from(state)));
    match state {
        NotificationState::Running { left } => texts.t("clock-left", &[("span", span(texts, left).into())]),
        NotificationState::Overdue { by } => texts.t("clock-overdue-by", &[("span", span(texts, by).into())]),
        _ => word,
    }
}

impl Default for wire::BreachFields {
    fn default() -> Self {
        let nil = Uuid::nil();
        let record = DataBreach::new(DataBreachId(nil), MunicipalityId(nil), "");
        fields(&Proven { record, evidence: Vec::new() }, &[])
    }
}

fn fields(one: &Proven<DataBreach>, objects: &[TargetObjectId]) -> wire::BreachFields {
    let record = one.record.clone();
    wire::BreachFields {
        title: record.title,
        contact: record.contact,
        processor: record.processor,
        occurred_from: record.occurred_from,
        occurred_until: record.occurred_until,
        discovered_at: record.discovered_at,
        discovered_by: record.discovered_by,
        aware_at: record.aware_at,
        reported_internally_at: record.reported_internally_at,
        facts: record.facts,
        cause: record.cause,
        violated: record.violated,
        data_categories: record.data_categories,
        special_categories: record.special_categories,
        cross_border: record.cross_border,
        person_categories: record.person_categories,
        persons: record.persons,
        records: record.records,
        prior_measures: record.prior_measures,
        consequences: record.consequences,
        measures: record.measures,
        risk: record.risk,
        risk_reason: record.risk_reason,
        decided_by: record.decided_by,
        decided_at: record.decided_at,
        late_reason: record.late_reason,
        reports: record.reports.into_iter().map(Into::into).collect(),
        other_authorities: record.other_authorities,
        notified_at: record.notice.notified_at,
        notified_how: record.notice.how,
        notice_exception: record.notice.exception,
        notice_exception_reason: record.notice.exception_reason,
        notice_ordered: record.notice.ordered,
        lessons: record.lessons,
        closed_at: record.closed_at,
        object_ids: objects.iter().map(|id| id.0).collect(),
        evidence_ids: one.evidence.iter().map(|id| id.0).collect(),
    }
}

fn record(id: DataBreachId, municipality: MunicipalityId, fields: wire::BreachFields) -> DataBreach {
    DataBreach {
        contact: fields.contact,
        processor: fields.processor,
        occurred_from: fields.occurred_from,
        occurred_until: fields.occurred_until,
        discovered_at: fields.discovered_at,
        discovered_by: fields.discovered_by,
        aware_at: fields.aware_at,
        reported_internally_at: fields.reported_internally_at,
        facts: fields.facts,
        cause: fields.cause,
        violated: fields.violated,
        data_categories: fields.data_categories,
        special_categories: fields.special_categories,
        cross_border: fields.cross_border,
        person_categories: fields.person_categories,
        persons: fields.persons,
        records: fields.records,
        prior_measures: fields.prior_measures,
        consequences: fields.consequences,
        measures: fields.measures,
        risk: fields.risk,
        risk_reason: fields.risk_reason,
        decided_by: fields.decided_by,
        decided_at: fields.decided_at,
        late_reason: fields.late_reason,
        reports: fields.reports.into_iter().map(Into::into).collect(),
        other_authorities: fields.other_authorities,
        notice: PersonsNotice {
            notified_at: fields.notified_at,
            how: fields.notified_how,
            exception: fields.notice_exception,
            exception_reason: fields.notice_exception_reason,
            ordered: fields.notice_ordered,
        },
        lessons: fields.lessons,
        closed_at: fields.closed_at,
        ..DataBreach::new(id, municipality, fields.title.trim())
    }
}

/// Whether an instant lies in the future: nobody can know of a breach before it happened.
fn future(at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    at.is_some_and(|at| at > now)
}

/// Adds or changes a breach.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::PeriodReversed`], [`crate::ErrorCode::NotFound`],
/// [`crate::ErrorCode::InstantInFuture`] where it would have become known or been reported after now.
pub async fn breach_save(app: &App, request: wire::BreachSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "breach.save" } else { "breach.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<DataBreach>(scope, id).await?;
    }
    let fields = request.fields;
    let now = app.now();
    if future(fields.aware_at, now) || fields.reports.iter().any(|report| report.at > now) {
        return Err(crate::error::AppError::new(crate::ErrorCode::InstantInFuture));
    }
    let (objects, evidence) = (fields.object_ids.clone(), fields.evidence_ids.clone());
    let id = DataBreachId(request.id.unwrap_or_else(|| app.new_id()));
    let breach = record(id, scope.municipality(), fields);
    operation.put(scope, std::slice::from_ref(&breach)).await?;
    let wanted = Wanted { objects: &objects, evidence: &evidence, ..Wanted::default() };
    links::set(app, &mut operation, scope, Of::Breach(id), &wanted).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}
