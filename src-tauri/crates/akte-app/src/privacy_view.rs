//! Data protection of a municipality in one read: activities, contracts, breaches, requests and deletions with what they are
//! about, the calendar by which periods are counted, and what an authority would object to. Window, command line, overview,
//! deadlines and reports are computed from it.

use crate::error::Result;
use crate::register_view::{NamedEntry, RegisterPoint};
use crate::rooms::natural;
use crate::shipped_privacy;
use akte_domain::open_points::OpenPoint;
use akte_domain::period::HolidayCalendar;
pub(crate) use akte_domain::period::start_of_day as instant_of;
use akte_domain::privacy::activity::{self, ControllerSheet, of_activity};
use akte_domain::privacy::assessment::of_assessment;
use akte_domain::privacy::breach::of_breach;
use akte_domain::privacy::client::of_client;
use akte_domain::privacy::deletion::of_rule;
use akte_domain::privacy::dpia::of_duty;
use akte_domain::privacy::processor::of_contract;
use akte_domain::privacy::records::{latest_runs, of_run};
use akte_domain::privacy::request::of_request;
use akte_domain::privacy::tom::of_protection;
use akte_domain::{
    Coded, ControllerRecord, DataBreach, DataSubjectRequest, DeletionRun, DeletionRunId, Evidence, EvidenceId,
    ImpactAssessment, Measure, MeasureId, Municipality, OwnLegalBasis, PrivacyPoint, ProcessingActivity,
    ProcessingActivityId, ProcessingClient, ProcessorContract, ProcessorContractId, ProtectionMeasure, RegisterKind,
    TargetObject, TargetObjectId, ThresholdAnalysis,
};
use akte_store::{Reads, Scope};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// An entry with the evidence that belongs to it.
pub(crate) struct Proven<T> {
    pub(crate) record: T,
    pub(crate) evidence: Vec<EvidenceId>,
}

/// Everything about data protection.
pub(crate) struct PrivacyView {
    pub(crate) municipality: Municipality,
    pub(crate) controller: ControllerRecord,
    /// Whether anything of the cover sheet is recorded.
    pub(crate) has_sheet: bool,
    pub(crate) calendar: HolidayCalendar,
    /// By number, then by name; with what they are linked to.
    pub(crate) activities: Vec<Proven<ProcessingActivity>>,
    pub(crate) contracts: Vec<Proven<ProcessorContract>>,
    /// The latest first; with the systems that are concerned.
    pub(crate) breaches: Vec<(Proven<DataBreach>, Vec<TargetObjectId>)>,
    pub(crate) requests: Vec<Proven<DataSubjectRequest>>,
    pub(crate) runs: Vec<Proven<DeletionRun>>,
    /// In the order of the activities.
    pub(crate) thresholds: Vec<ThresholdAnalysis>,
    /// By title; with what they are linked to.
    pub(crate) assessments: Vec<Proven<ImpactAssessment>>,
    /// What measures are for data protection.
    toms: Vec<ProtectionMeasure>,
    /// By name.
    pub(crate) clients: Vec<ProcessingClient>,
    pub(crate) bases: Vec<OwnLegalBasis>,
    /// Evidence that belongs to an entry.
    pub(crate) evidence: HashMap<EvidenceId, Evidence>,
    objects: HashMap<TargetObjectId, String>,
    measures: HashMap<MeasureId, String>,
    latest: HashSet<DeletionRunId>,
}

/// What an entry is linked to.
#[derive(Default)]
struct Linked {
    activities: Vec<ProcessingActivityId>,
    objects: Vec<TargetObjectId>,
    measures: Vec<MeasureId>,
    contracts: Vec<ProcessorContractId>,
    evidence: Vec<EvidenceId>,
}

/// The open point of a point of data protection.
fn open(points: Vec<PrivacyPoint>) -> Vec<OpenPoint> {
    points.into_iter().filter_map(|point| OpenPoint::from_code(point.code())).collect()
}

/// The days on which a municipality does not work.
///
/// # Errors
/// The database refuses.
pub(crate) async fn calendar(reads: &mut Reads<'_>, scope: Scope) -> Result<HolidayCalendar> {
    let municipality: Municipality = reads.get(scope, scope.municipality().0).await?;
    let sheet = reads.controller_sheet(scope).await?;
    let sheet = sheet.unwrap_or_else(|| ControllerRecord::new(scope.municipality()));
    Ok(sheet.calendar(&municipality))
}

impl PrivacyView {
    /// # Errors
    /// The database refuses.
    pub(crate) async fn read(reads: &mut Reads<'_>, scope: Scope) -> Result<Self> {
        let municipality: Municipality = reads.get(scope, scope.municipality().0).await?;
        let recorded = reads.controller_sheet(scope).await?;
        let has_sheet = recorded.is_some();
        let controller = recorded.unwrap_or_else(|| ControllerRecord::new(scope.municipality()));
        let mut links: HashMap<Uuid, Linked> = HashMap::new();
        for link in reads.privacy_links(scope).await? {
            let Some(entry) = link.entry() else { continue };
            let of = links.entry(entry).or_default();
            of.objects.extend(link.target_object_id);
            of.measures.extend(link.measure_id);
            of.contracts.extend(link.contract_id);
            of.evidence.extend(link.evidence_id);
        }
        for link in reads.assessment_links(scope).await? {
            let of = links.entry(link.assessment_id.0).or_default();
            of.activities.extend(link.activity_id);
            of.measures.extend(link.measure_id);
            of.evidence.extend(link.evidence_id);
        }
        let mut thresholds = reads.threshold_analyses(scope).await?;
        let analysed: HashSet<ProcessingActivityId> = thresholds.iter().map(|one| one.activity_id).collect();
        let toms = reads.protection_measures(scope).await?;
        let (objects, measures, evidence) = names(reads, scope, &links, &toms).await?;
        let mut linked = |id: Uuid| links.remove(&id).unwrap_or_default();
        let mut activities = Vec::new();
        for mut record in reads.processing_activities(scope).await? {
            let of = linked(record.id.0);
            record.object_ids = of.objects;
            record.measure_ids = of.measures;
            record.contract_ids = of.contracts;
            record.analysed = analysed.contains(&record.id);
            activities.push(Proven { record, evidence: of.evidence });
        }
        activities.sort_by(|a, b| {
            let (one, other) = (&a.record, &b.record);
            let unnumbered = one.number.trim().is_empty().cmp(&other.number.trim().is_empty());
            unnumbered.then_with(|| natural(&one.number, &other.number)).then_with(|| natural(&one.name, &other.name))
        });
        let places: HashMap<ProcessingActivityId, usize> =
            activities.iter().enumerate().map(|(place, one)| (one.record.id, place)).collect();
        thresholds.sort_by_key(|one| places.get(&one.activity_id).copied());
        let mut assessments: Vec<Proven<ImpactAssessment>> = Vec::new();
        for mut record in reads.impact_assessments(scope).await? {
            let of = linked(record.id.0);
            record.activity_ids = of.activities;
            record.measure_ids = of.measures;
            assessments.push(Proven { record, evidence: of.evidence });
        }
        assessments.sort_by(|a, b| natural(&a.record.title, &b.record.title));
        let mut contracts: Vec<Proven<ProcessorContract>> = Vec::new();
        for record in reads.processor_contracts(scope).await? {
            let evidence = linked(record.id.0).evidence;
            contracts.push(Proven { record, evidence });
        }
        contracts.sort_by(|a, b| natural(&a.record.processor, &b.record.processor));
        let mut breaches = Vec::new();
        for record in reads.data_breaches(scope).await? {
            let of = linked(record.id.0);
            breaches.push((Proven { record, evidence: of.evidence }, of.objects));
        }
        let mut requests = Vec::new();
        for record in reads.data_subject_requests(scope).await? {
            let evidence = linked(record.id.0).evidence;
            requests.push(Proven { record, evidence });
        }
        let runs = reads.deletion_runs(scope).await?;
        let latest = latest_runs(&runs).into_iter().map(|run| run.id).collect();
        let runs = runs.into_iter().map(|record| Proven { evidence: linked(record.id.0).evidence, record }).collect();
        let calendar = controller.calendar(&municipality);
        let mut clients = reads.processing_clients(scope).await?;
        clients.sort_by(|a, b| natural(&a.name, &b.name));
        let bases = reads.own_legal_bases(scope).await?;
        Ok(Self {
            municipality,
            controller,
            has_sheet,
            calendar,
            activities,
            contracts,
            breaches,
            requests,
            runs,
            thresholds,
            assessments,
            toms,
            clients,
            bases,
            evidence,
            objects,
            measures,
            latest,
        })
    }

    /// Leaves only some entries of a register to which a report is limited, and of the threshold analyses those of the
    /// activities whose assessment is left.
    pub(crate) fn keep(&mut self, register: RegisterKind, shown: impl Fn(Uuid) -> bool) {
        match register {
            RegisterKind::Activity => self.activities.retain(|one| shown(one.record.id.0)),
            RegisterKind::Processor => self.contracts.retain(|one| shown(one.record.id.0)),
            RegisterKind::Breach => self.breaches.retain(|(one, _)| shown(one.record.id.0)),
            RegisterKind::Request => self.requests.retain(|one| shown(one.record.id.0)),
            RegisterKind::Client => self.clients.retain(|one| shown(one.id.0)),
            RegisterKind::Assessment => {
                let all = self.assessments.len();
                self.assessments.retain(|one| shown(one.record.id.0));
                if self.assessments.len() < all {
                    let left = &self.assessments;
                    self.thresholds
                        .retain(|of| left.iter().any(|one| one.record.activity_ids.contains(&of.activity_id)));
                }
            }
            _ => {}
        }
    }

    /// The whole cover sheet.
    pub(crate) fn sheet(&self) -> ControllerSheet {
        self.controller.completed(&self.municipality)
    }

    pub(crate) fn object_name(&self, id: TargetObjectId) -> &str {
        self.objects.get(&id).map(String::as_str).unwrap_or_default()
    }

    pub(crate) fn measure_title(&self, id: MeasureId) -> &str {
        self.measures.get(&id).map(String::as_str).unwrap_or_default()
    }

    pub(crate) fn contract_name(&self, id: ProcessorContractId) -> &str {
        let found = self.contracts.iter().find(|one| one.record.id == id);
        found.map(|one| one.record.processor.as_str()).unwrap_or_default()
    }

    pub(crate) fn activity(&self, id: ProcessingActivityId) -> Option<&ProcessingActivity> {
        self.activities.iter().map(|one| &one.record).find(|one| one.id == id)
    }

    pub(crate) fn activity_name(&self, id: ProcessingActivityId) -> &str {
        self.activity(id).map(|activity| activity.name.as_str()).unwrap_or_default()
    }

    /// The legal bases of an activity as they are cited: the provision, else the abbreviation.
    pub(crate) fn bases_of(&self, activity: &ProcessingActivity) -> Vec<String> {
        let cited = |basis: &activity::LegalBasis| {
            let provision = basis.provision.trim();
            if provision.is_empty() { self.basis_name(&basis.basis) } else { provision.to_owned() }
        };
        activity.legal_bases.iter().map(cited).collect()
    }

    /// The same where only the first ones are read: the law that rules the matter stands before the points of the GDPR.
    pub(crate) fn bases_by_law(&self, activity: &ProcessingActivity) -> Vec<String> {
        let general = activity.legal_bases.iter().map(|basis| basis.gdpr().is_some());
        let mut bases: Vec<(bool, String)> = general.zip(self.bases_of(activity)).collect();
        bases.sort_by_key(|(general, _)| *general);
        bases.into_iter().map(|(_, cited)| cited).collect()
    }

    /// How a legal basis is cited.
    fn basis_name(&self, id: &str) -> String {
        let own = self.bases.iter().find(|basis| basis.id.0.to_string() == id);
        if let Some(own) = own {
            return if own.abbreviation.trim().is_empty() { own.name.clone() } else { own.abbreviation.clone() };
        }
        let shipped = shipped_privacy::legal_bases().get(id);
        shipped.map_or_else(|| id.to_owned(), |basis| basis.abbreviation.clone())
    }

    /// The last day on which data of an activity were deleted.
    pub(crate) fn deleted_on(&self, activity: ProcessingActivityId) -> Option<NaiveDate> {
        let of_activity = self.runs.iter().filter(|run| run.record.activity_id == activity);
        of_activity.filter_map(|run| run.record.done_on).max()
    }

    pub(crate) fn activity_points(activity: &ProcessingActivity) -> Vec<OpenPoint> {
        let mut points = of_activity(activity);
        let nobodys = |rule| of_rule(rule).contains(&PrivacyPoint::DeletionResponsibleMissing);
        if activity.deletion.iter().any(nobodys) {
            points.push(PrivacyPoint::DeletionResponsibleMissing);
        }
        open(points)
    }

    pub(crate) fn contract_points(contract: &ProcessorContract, as_of: NaiveDate) -> Vec<OpenPoint> {
        open(of_contract(contract, as_of))
    }

    pub(crate) fn breach_points(breach: &DataBreach, now: DateTime<Utc>) -> Vec<OpenPoint> {
        open(of_breach(breach, now))
    }

    pub(crate) fn request_points(&self, request: &DataSubjectRequest, as_of: NaiveDate) -> Vec<OpenPoint> {
        open(of_request(request, as_of, &self.calendar))
    }

    pub(crate) fn run_points(&self, run: &DeletionRun, as_of: NaiveDate) -> Vec<OpenPoint> {
        let owed = self.activity(run.activity_id).is_some_and(|one| one.deletion.iter().any(|rule| rule.archive_offer));
        open(of_run(run, self.latest.contains(&run.id), owed, as_of))
    }

    /// The assessments that serve an activity.
    pub(crate) fn assessments_of(&self, id: ProcessingActivityId) -> impl Iterator<Item = &ImpactAssessment> {
        self.assessments.iter().map(|one| &one.record).filter(move |one| one.activity_ids.contains(&id))
    }

    /// The threshold analysis of an activity.
    pub(crate) fn threshold_of(&self, id: ProcessingActivityId) -> Option<&ThresholdAnalysis> {
        self.thresholds.iter().find(|one| one.activity_id == id)
    }

    pub(crate) fn threshold_points(&self, analysis: &ThresholdAnalysis) -> Vec<OpenPoint> {
        open(of_duty(analysis, self.assessments_of(analysis.activity_id).next().is_some()))
    }

    pub(crate) fn tom_points(measure: &ProtectionMeasure) -> Vec<OpenPoint> {
        open(of_protection(measure))
    }

    pub(crate) fn client_points(client: &ProcessingClient) -> Vec<OpenPoint> {
        open(of_client(client))
    }

    pub(crate) fn assessment_points(&self, assessment: &ImpactAssessment, as_of: NaiveDate) -> Vec<OpenPoint> {
        open(of_assessment(assessment, as_of, &self.calendar))
    }

    /// A municipality that keeps no record of processing yet is not asked for its cover sheet.
    pub(crate) fn sheet_points(&self) -> Vec<OpenPoint> {
        let asked = self.has_sheet || !self.activities.is_empty();
        if asked { open(activity::of_controller(&self.sheet())) } else { Vec::new() }
    }

    /// When the next clock that counts hours runs out.
    pub(crate) fn next_clock(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.breaches.iter().filter_map(|(one, _)| one.record.due()).filter(|due| *due >= now).min()
    }

    /// What an authority would object to.
    pub(crate) fn points(&self, as_of: NaiveDate, now: DateTime<Utc>) -> Vec<RegisterPoint> {
        let mut points = Vec::new();
        let mut add = |kind, id, subject: &str, found: Vec<OpenPoint>| {
            let told = |point| RegisterPoint { kind, entry: Some(id), subject: subject.to_owned(), point };
            points.extend(found.into_iter().map(told));
        };
        let name = self.municipality.full_name();
        add(RegisterKind::Controller, self.municipality.id.0, name, self.sheet_points());
        for one in &self.activities {
            let record = &one.record;
            add(RegisterKind::Activity, record.id.0, &record.name, Self::activity_points(record));
        }
        for one in &self.contracts {
            let record = &one.record;
            add(RegisterKind::Processor, record.id.0, &record.processor, Self::contract_points(record, as_of));
        }
        for (one, _) in &self.breaches {
            let record = &one.record;
            add(RegisterKind::Breach, record.id.0, &record.title, Self::breach_points(record, now));
        }
        for one in &self.requests {
            let record = &one.record;
            add(RegisterKind::Request, record.id.0, &request_name(record), self.request_points(record, as_of));
        }
        for one in &self.runs {
            let record = &one.record;
            let name = self.activity_name(record.activity_id);
            add(RegisterKind::Deletion, record.id.0, name, self.run_points(record, as_of));
        }
        for one in &self.thresholds {
            let name = self.activity_name(one.activity_id);
            add(RegisterKind::Threshold, one.id.0, name, self.threshold_points(one));
        }
        for one in &self.assessments {
            let record = &one.record;
            add(RegisterKind::Assessment, record.id.0, &record.title, self.assessment_points(record, as_of));
        }
        for one in &self.toms {
            add(RegisterKind::Tom, one.measure_id.0, self.measure_title(one.measure_id), Self::tom_points(one));
        }
        for one in &self.clients {
            add(RegisterKind::Client, one.id.0, &one.name, Self::client_points(one));
        }
        points
    }

    /// Each piece of evidence with the entry that has it.
    pub(crate) fn proven(&self) -> Vec<(EvidenceId, NamedEntry<'_>)> {
        let mut proven = Vec::new();
        let mut add = |evidence: &[EvidenceId], kind, id, name| {
            proven.extend(evidence.iter().map(|piece| (*piece, NamedEntry { kind, id, name })));
        };
        for one in &self.activities {
            add(&one.evidence, RegisterKind::Activity, one.record.id.0, one.record.name.as_str());
        }
        for one in &self.contracts {
            add(&one.evidence, RegisterKind::Processor, one.record.id.0, &one.record.processor);
        }
        for (one, _) in &self.breaches {
            add(&one.evidence, RegisterKind::Breach, one.record.id.0, &one.record.title);
        }
        for one in &self.requests {
            let record = &one.record;
            let name = if record.number.trim().is_empty() { &record.requester } else { &record.number };
            add(&one.evidence, RegisterKind::Request, record.id.0, name);
        }
        for one in &self.runs {
            let name = self.activity_name(one.record.activity_id);
            add(&one.evidence, RegisterKind::Deletion, one.record.id.0, name);
        }
        for one in &self.assessments {
            add(&one.evidence, RegisterKind::Assessment, one.record.id.0, &one.record.title);
        }
        proven
    }
}

/// What a request is called: its number and who asks.
pub(crate) fn request_name(request: &DataSubjectRequest) -> String {
    let known = [request.number.trim(), request.requester.trim()];
    known.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}

type Names = (HashMap<TargetObjectId, String>, HashMap<MeasureId, String>, HashMap<EvidenceId, Evidence>);

/// What the links lead to.
async fn names(
    reads: &mut Reads<'_>,
    scope: Scope,
    links: &HashMap<Uuid, Linked>,
    toms: &[ProtectionMeasure],
) -> Result<Names> {
    let distinct = |ids: HashSet<Uuid>| ids.into_iter().collect::<Vec<Uuid>>();
    let objects = distinct(links.values().flat_map(|of| &of.objects).map(|id| id.0).collect());
    let of_links = links.values().flat_map(|of| &of.measures);
    let measures = of_links.chain(toms.iter().map(|one| &one.measure_id)).map(|id| id.0).collect();
    let measures = distinct(measures);
    let evidence = distinct(links.values().flat_map(|of| &of.evidence).map(|id| id.0).collect());
    let objects = reads.find_all::<TargetObject>(scope, &objects).await?;
    let measures = reads.find_all::<Measure>(scope, &measures).await?;
    let evidence = reads.find_all::<Evidence>(scope, &evidence).await?;
    Ok((
        objects.into_iter().map(|one| (one.id, one.name)).collect(),
        measures.into_iter().map(|one| (one.id, one.title)).collect(),
        evidence.into_iter().map(|one| (one.id, one)).collect(),
    ))
}
