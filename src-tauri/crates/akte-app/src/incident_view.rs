//! The security incidents of a municipality in one read: what is recorded, what they are linked with, and the clocks of the
//! reporting duties that its decisions about regimes bring. Window, command line, open points, deadlines and reports are computed
//! from it.

use crate::error::Result;
use crate::register_view::{NamedEntry, RegisterPoint};
use akte_domain::incident::clock::{Duty, ReportStage, StageClock, clocks, duties};
use akte_domain::incident::of_incident;
use akte_domain::incident::statistics::IncidentStatistics;
use akte_domain::open_points::OpenPoint;
use akte_domain::period::HolidayCalendar;
use akte_domain::{
    AuditFinding, AuditFindingId, ControllerRecord, DataBreach, DataBreachId, Deadline, DeadlineKind, Evidence,
    EvidenceId, Incident, Measure, MeasureId, Municipality, RegisterKind, TargetObject, TargetObjectId,
};
use akte_store::{Reads, Scope};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// What an incident is linked with.
#[derive(Default)]
struct Linked {
    objects: Vec<TargetObjectId>,
    measures: Vec<MeasureId>,
    evidence: Vec<EvidenceId>,
}

/// An incident with what it is linked with.
pub(crate) struct Handled {
    pub(crate) record: Incident,
    pub(crate) objects: Vec<TargetObjectId>,
    pub(crate) measures: Vec<MeasureId>,
    pub(crate) evidence: Vec<EvidenceId>,
}

/// Everything about the incidents of a municipality.
pub(crate) struct IncidentView {
    /// The latest record first.
    pub(crate) incidents: Vec<Handled>,
    /// The reporting duties that hold.
    pub(crate) duties: Vec<Duty>,
    pub(crate) evidence: HashMap<EvidenceId, Evidence>,
    breaches: HashMap<DataBreachId, DataBreach>,
    findings: HashMap<AuditFindingId, String>,
    objects: HashMap<TargetObjectId, String>,
    measures: HashMap<MeasureId, String>,
    calendar: HolidayCalendar,
}

impl IncidentView {
    /// # Errors
    /// The database refuses.
    pub(crate) async fn read(reads: &mut Reads<'_>, scope: Scope) -> Result<Self> {
        let records = reads.incidents(scope).await?;
        let decisions = reads.regime_decisions(scope).await?;
        let municipality: Municipality = reads.get(scope, scope.municipality().0).await?;
        let controller = reads.controller_sheet(scope).await?;
        let controller = controller.unwrap_or_else(|| ControllerRecord::new(scope.municipality()));
        let mut links: HashMap<Uuid, Linked> = HashMap::new();
        for link in reads.incident_links(scope).await? {
            let of = links.entry(link.incident_id.0).or_default();
            of.objects.extend(link.target_object_id);
            of.measures.extend(link.measure_id);
            of.evidence.extend(link.evidence_id);
        }
        let distinct = |ids: HashSet<Uuid>| ids.into_iter().collect::<Vec<Uuid>>();
        let objects = distinct(links.values().flat_map(|of| &of.objects).map(|id| id.0).collect());
        let measures = distinct(links.values().flat_map(|of| &of.measures).map(|id| id.0).collect());
        let evidence = distinct(links.values().flat_map(|of| &of.evidence).map(|id| id.0).collect());
        let breaches = distinct(records.iter().filter_map(|one| one.breach_id).map(|id| id.0).collect());
        let findings = distinct(records.iter().filter_map(|one| one.finding_id).map(|id| id.0).collect());
        let objects = reads.find_all::<TargetObject>(scope, &objects).await?;
        let measures = reads.find_all::<Measure>(scope, &measures).await?;
        let evidence = reads.find_all::<Evidence>(scope, &evidence).await?;
        let breaches = reads.find_all::<DataBreach>(scope, &breaches).await?;
        let findings = reads.find_all::<AuditFinding>(scope, &findings).await?;
        let handled = |record: Incident| {
            let Linked { objects, measures, evidence } = links.remove(&record.id.0).unwrap_or_default();
            Handled { record, objects, measures, evidence }
        };
        Ok(Self {
            incidents: records.into_iter().map(handled).collect(),
            duties: duties(&decisions),
            evidence: evidence.into_iter().map(|one| (one.id, one)).collect(),
            breaches: breaches.into_iter().map(|one| (one.id, one)).collect(),
            findings: findings.into_iter().map(|one| (one.id, one.title)).collect(),
            objects: objects.into_iter().map(|one| (one.id, one.name)).collect(),
            measures: measures.into_iter().map(|one| (one.id, one.title)).collect(),
            calendar: controller.calendar(&municipality),
        })
    }

    pub(crate) fn breach(&self, id: Option<DataBreachId>) -> Option<&DataBreach> {
        id.and_then(|id| self.breaches.get(&id))
    }

    pub(crate) fn finding_title(&self, id: Option<AuditFindingId>) -> &str {
        id.and_then(|id| self.findings.get(&id)).map(String::as_str).unwrap_or_default()
    }

    pub(crate) fn object_name(&self, id: TargetObjectId) -> &str {
        self.objects.get(&id).map(String::as_str).unwrap_or_default()
    }

    pub(crate) fn measure_title(&self, id: MeasureId) -> &str {
        self.measures.get(&id).map(String::as_str).unwrap_or_default()
    }

    /// The clocks of all reporting duties for an incident, duty by duty.
    pub(crate) fn clocks(&self, incident: &Incident, now: DateTime<Utc>) -> Vec<(&Duty, StageClock)> {
        let of = |duty| clocks(duty, incident, now, &self.calendar).into_iter().map(move |clock| (duty, clock));
        self.duties.iter().flat_map(of).collect()
    }

    /// The figures of the year in which a day lies, up to that day.
    pub(crate) fn statistics(&self, as_of: NaiveDate) -> IncidentStatistics {
        IncidentStatistics::of(self.incidents.iter().map(|one| &one.record), &self.duties, as_of, &self.calendar)
    }

    /// The incidents that are a breach, too.
    pub(crate) fn of_breach(&self, breach: DataBreachId) -> impl Iterator<Item = &Incident> {
        self.incidents.iter().map(|one| &one.record).filter(move |one| one.breach_id == Some(breach))
    }

    pub(crate) fn points_of(&self, incident: &Incident, now: DateTime<Utc>) -> Vec<OpenPoint> {
        let clocks: Vec<StageClock> = self.clocks(incident, now).into_iter().map(|(_, clock)| clock).collect();
        of_incident(incident, !self.duties.is_empty(), &clocks)
    }

    /// When the next clock runs out.
    pub(crate) fn next_clock(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let clocks = self.incidents.iter().flat_map(|one| self.clocks(&one.record, now));
        clocks.filter_map(|(_, clock)| clock.due).filter(|due| *due >= now).min()
    }

    /// What an audit would object to.
    pub(crate) fn points(&self, now: DateTime<Utc>) -> Vec<RegisterPoint> {
        let mut points = Vec::new();
        for record in self.incidents.iter().map(|one| &one.record) {
            let told = |point| RegisterPoint {
                kind: RegisterKind::Incident,
                entry: Some(record.id.0),
                subject: record.title.clone(),
                point,
            };
            points.extend(self.points_of(record, now).into_iter().map(told));
        }
        points
    }

    /// The stages that are still to be reported.
    pub(crate) fn deadlines(&self, now: DateTime<Utc>) -> Vec<Deadline> {
        let mut found = Vec::new();
        for record in self.incidents.iter().map(|one| &one.record) {
            for (duty, clock) in self.clocks(record, now) {
                let Some(due) = clock.due.filter(|_| clock.state.is_some_and(|state| state.is_open())) else {
                    continue;
                };
                let kind = match clock.stage {
                    ReportStage::EarlyWarning => DeadlineKind::IncidentWarning,
                    ReportStage::Notification => DeadlineKind::IncidentNotification,
                    ReportStage::Progress | ReportStage::Final => DeadlineKind::IncidentFinalReport,
                };
                let subject = match duty.recipient.as_str() {
                    "" => record.title.clone(),
                    recipient => format!("{} – {recipient}", record.title),
                };
                let deadline = match clock.on {
                    Some(on) => Deadline::on(kind, &subject, on, record.id.0),
                    None => Deadline::at(kind, &subject, due, record.id.0),
                };
                found.push(deadline.by(&record.responsible));
            }
        }
        found
    }

    /// Each piece of evidence with the incident that has it.
    pub(crate) fn proven(&self) -> impl Iterator<Item = (EvidenceId, NamedEntry<'_>)> {
        self.incidents.iter().flat_map(|one| {
            let entry =
                NamedEntry { kind: RegisterKind::Incident, id: one.record.id.0, name: one.record.title.as_str() };
            one.evidence.iter().map(move |id| (*id, entry))
        })
    }
}
