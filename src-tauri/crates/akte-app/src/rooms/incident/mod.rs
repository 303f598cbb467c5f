//! The register of security incidents, with the clocks of all reporting duties side by side.

mod links;
pub(crate) mod moving;

use super::lists::Key;
use super::privacy::{instant, named, span};
use super::register::{Entry, parted, points};
use super::scope_of;
use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::incident_view::{Handled, IncidentView};
use crate::wire;
use akte_domain::incident::clock::{Duty, StageClock};
use akte_domain::privacy::clock::ClockState;
use akte_domain::{
    AuditFinding, AuditFindingId, ClockStand, Coded, DataBreach, DataBreachId, Incident, IncidentId, MunicipalityId,
};
use akte_text::Texts;
use chrono::{DateTime, Utc};
use uuid::Uuid;

impl Entry for wire::IncidentRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        let mut texts = vec![
            fields.title.as_str(),
            &fields.description,
            &fields.impact,
            &fields.immediate_measures,
            &fields.cause,
            &fields.lessons,
            &fields.reported_by,
            &fields.responsible,
        ];
        texts.extend(fields.reports.iter().map(|report| report.reference.as_str()));
        texts.extend(self.objects.iter().map(|object| object.name.as_str()));
        texts
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "title" => Key::from(&self.fields.title),
            "kind" => Key::place(self.fields.kind),
            "severity" => self.fields.severity.map_or(Key::Missing, Key::place),
            "status" => Key::place(self.fields.status),
            "aware_at" => instant(self.fields.aware_at),
            "due_at" | "state_text" => instant(self.due_at),
            "responsible" => Key::from(&self.fields.responsible),
            _ => return None,
        })
    }
}

/// A clock in words: how long it still runs, or has run over.
fn told(texts: &Texts, stand: ClockStand, state: Option<ClockState>) -> String {
    match state {
        Some(ClockState::Running { left }) => texts.t("clock-left", &[("span", span(texts, left).into())]),
        Some(ClockState::Overdue { by }) => texts.t("clock-overdue-by", &[("span", span(texts, by).into())]),
        _ => texts.term("clock-stand", stand.code()),
    }
}

fn stage(texts: &Texts, incident: &Incident, duty: &Duty, clock: &StageClock) -> wire::IncidentClock {
    let state = clock.stand(&incident.late_reason);
    let regime = texts.term("regime", duty.regime.code());
    wire::IncidentClock {
        regime: Some(duty.regime),
        name: format!("{regime}: {}", texts.term("report-stage", clock.stage.code())),
        recipient: duty.recipient.clone(),
        due_at: clock.due,
        due_on: clock.on,
        provisional: clock.provisional,
        state,
        state_text: told(texts, state, clock.state),
    }
}

/// The clocks of an incident's reporting duties.
pub(super) fn clocks_of(
    texts: &Texts,
    view: &IncidentView,
    incident: &Incident,
    now: DateTime<Utc>,
) -> Vec<wire::IncidentClock> {
    view.clocks(incident, now).iter().map(|(duty, clock)| stage(texts, incident, duty, clock)).collect()
}

/// The clock of Art. 33 of the breach that an incident is, too.
fn of_breach(texts: &Texts, breach: &DataBreach, now: DateTime<Utc>) -> wire::IncidentClock {
    let notification = breach.notification(now);
    wire::IncidentClock {
        regime: None,
        name: texts.get("incident-clock-breach"),
        recipient: texts.get("incident-clock-authority"),
        due_at: breach.due(),
        due_on: None,
        provisional: false,
        state: ClockStand::from(notification),
        state_text: super::privacy::breach_said(texts, notification),
    }
}

fn row(app: &App, view: &IncidentView, one: &Handled) -> wire::IncidentRow {
    let (texts, now) = (app.texts(), app.now());
    let incident = &one.record;
    let mut clocks = clocks_of(texts, view, incident, now);
    let breach = view.breach(incident.breach_id);
    clocks.extend(breach.map(|breach| of_breach(texts, breach, now)));
    let open = |clock: &&wire::IncidentClock| matches!(clock.state, ClockStand::Running | ClockStand::Overdue);
    let next = clocks.iter().filter(open).min_by_key(|clock| clock.due_at);
    wire::IncidentRow {
        id: incident.id.0,
        due_at: next.and_then(|clock| clock.due_at),
        state_text: match next {
            Some(clock) => clock.state_text.clone(),
            None => texts.get(if clocks.is_empty() { "incident-no-clock" } else { "incident-all-reported" }),
        },
        breach_name: breach.map(|breach| breach.title.clone()).unwrap_or_default(),
        finding_name: view.finding_title(incident.finding_id).to_owned(),
        objects: one.objects.iter().map(|id| named(*id, view.object_name(*id))).collect(),
        measures: one.measures.iter().map(|id| named(*id, view.measure_title(*id))).collect(),
        evidence: one
            .evidence
            .iter()
            .filter_map(|id| view.evidence.get(id))
            .map(|piece| named(piece.id, &piece.title))
            .collect(),
        points: points(texts, view.points_of(incident, now)),
        fields: fields(one),
        clocks,
    }
}

/// All incidents, the latest record first, unless sorted otherwise.
///
/// # Errors
/// [`ErrorCode::NotFound`], [`ErrorCode::SortUnknown`].
pub async fn incident_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::IncidentRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let view = IncidentView::read(&mut reads, scope).await?;
    let rows = view.incidents.iter().map(|one| row(app, &view, one)).collect();
    parted(rows, &request, state)
}

impl Default for wire::IncidentFields {
    fn default() -> Self {
        let nil = Uuid::nil();
        let record = Incident::new(IncidentId(nil), MunicipalityId(nil), "");
        fields(&Handled { record, objects: Vec::new(), measures: Vec::new(), evidence: Vec::new() })
    }
}

fn fields(one: &Handled) -> wire::IncidentFields {
    let record = one.record.clone();
    wire::IncidentFields {
        title: record.title,
        kind: record.kind,
        severity: record.severity,
        status: record.status,
        happened_at: record.happened_at,
        aware_at: record.aware_at,
        reported_by: record.reported_by,
        responsible: record.responsible,
        description: record.description,
        impact: record.impact,
        immediate_measures: record.immediate_measures,
        cause: record.cause,
        lessons: record.lessons,
        significant: record.significant,
        significance_reason: record.significance_reason,
        personal_data: record.personal_data,
        breach_id: record.breach_id.map(|id| id.0),
        finding_id: record.finding_id.map(|id| id.0),
        reports: record.reports.into_iter().map(Into::into).collect(),
        late_reason: record.late_reason,
        handled_at: record.handled_at,
        closed_at: record.closed_at,
        closed_by: record.closed_by,
        object_ids: one.objects.iter().map(|id| id.0).collect(),
        measure_ids: one.measures.iter().map(|id| id.0).collect(),
        evidence_ids: one.evidence.iter().map(|id| id.0).collect(),
    }
}

fn record(id: IncidentId, municipality: MunicipalityId, fields: wire::IncidentFields) -> Incident {
    Incident {
        kind: fields.kind,
        severity: fields.severity,
        status: fields.status,
        happened_at: fields.happened_at,
        aware_at: fields.aware_at,
        reported_by: fields.reported_by,
        responsible: fields.responsible,
        description: fields.description,
        impact: fields.impact,
        immediate_measures: fields.immediate_measures,
        cause: fields.cause,
        lessons: fields.lessons,
        significant: fields.significant,
        significance_reason: fields.significance_reason,
        personal_data: fields.personal_data,
        breach_id: fields.breach_id.map(DataBreachId),
        finding_id: fields.finding_id.map(AuditFindingId),
        reports: fields.reports.into_iter().map(Into::into).collect(),
        late_reason: fields.late_reason,
        handled_at: fields.handled_at,
        closed_at: fields.closed_at,
        closed_by: fields.closed_by,
        ..Incident::new(id, municipality, fields.title.trim())
    }
}

/// Adds or changes an incident.
///
/// # Errors
/// [`ErrorCode::NameMissing`], [`ErrorCode::PeriodReversed`], [`ErrorCode::NotFound`],
/// [`ErrorCode::InstantInFuture`] where somebody would have become aware of it or reported it after now.
pub async fn incident_save(app: &App, request: wire::IncidentSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "incident.save" } else { "incident.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<Incident>(scope, id).await?;
    }
    let fields = request.fields;
    if let Some(id) = fields.breach_id {
        reads.get::<DataBreach>(scope, id).await?;
    }
    if let Some(id) = fields.finding_id {
        reads.get::<AuditFinding>(scope, id).await?;
    }
    let now = app.now();
    let known = fields.aware_at.into_iter().chain(fields.reports.iter().map(|report| report.at));
    if known.into_iter().any(|at| at > now) {
        return Err(AppError::new(ErrorCode::InstantInFuture));
    }
    let wanted = links::Wanted {
        objects: fields.object_ids.clone(),
        measures: fields.measure_ids.clone(),
        evidence: fields.evidence_ids.clone(),
    };
    let id = IncidentId(request.id.unwrap_or_else(|| app.new_id()));
    let incident = record(id, scope.municipality(), fields);
    operation.put(scope, std::slice::from_ref(&incident)).await?;
    links::set(app, &mut operation, scope, id, &wanted).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}
