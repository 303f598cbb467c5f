//! What stands beside activities, contracts, breaches and requests: the cover sheet as it is recorded, legal bases that a
//! municipality added, deletions that were carried out, and links to what the Akte already has.

use super::activity::ControllerSheet;
use super::breach::NotificationState;
use super::deletion::ArchiveDecision;
use super::request::RequestState;
use super::{Notes, PrivacyPoint};
use crate::codes::coded;
use crate::period::{HolidayCalendar, LocalHolidays};
use crate::problem::{Problem, filled};
use crate::{
    ControllerSheetId, DataBreachId, DataSubjectRequestId, DeletionRunId, EvidenceId, MeasureId, Municipality,
    MunicipalityId, OwnLegalBasisId, PrivacyLinkId, ProcessingActivityId, ProcessorContractId, TargetObjectId,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use uuid::Uuid;

/// The cover sheet of a municipality as it is recorded, with the holidays that only some municipalities of its Land have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ControllerRecord {
    /// The record itself; its id is the municipality's.
    pub id: ControllerSheetId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// What the cover sheet says beside what is known of the municipality.
    #[serde(flatten)]
    pub sheet: ControllerSheet,
    /// Holidays of the municipality.
    #[serde(flatten)]
    pub local: LocalHolidays,
}

impl ControllerRecord {
    /// A municipality of which nothing more is known.
    #[must_use]
    pub fn new(municipality_id: MunicipalityId) -> Self {
        Self {
            id: ControllerSheetId(municipality_id.0),
            municipality_id,
            sheet: ControllerSheet::default(),
            local: LocalHolidays::default(),
        }
    }

    /// The public holidays of the municipality.
    #[must_use]
    pub fn calendar(&self, municipality: &Municipality) -> HolidayCalendar {
        HolidayCalendar::new(municipality.land, self.local)
    }

    /// The whole cover sheet: what it leaves open, the municipality's master data say.
    #[must_use]
    pub fn completed(&self, municipality: &Municipality) -> ControllerSheet {
        let mut sheet = self.sheet.clone();
        let town = format!("{} {}", municipality.postal_code, municipality.town);
        let lines: Vec<&str> =
            [municipality.street.trim(), town.trim()].into_iter().filter(|line| filled(line)).collect();
        let address = lines.join(", ");
        for (field, known) in [
            (&mut sheet.name, municipality.full_name()),
            (&mut sheet.address, &address),
            (&mut sheet.email, &municipality.email),
            (&mut sheet.phone, &municipality.phone),
            (&mut sheet.head, &municipality.authority_head),
            (&mut sheet.officer, &municipality.data_protection_officer),
        ] {
            if !filled(field) {
                known.clone_into(field);
            }
        }
        sheet
    }
}

/// A legal basis that a municipality added to the picklist; activities refer to it by its id as text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnLegalBasis {
    /// The basis itself.
    pub id: OwnLegalBasisId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// Its name, e.g. "Satzung über die Benutzung der Stadtbücherei".
    pub name: String,
    /// The abbreviation by which it is cited.
    pub abbreviation: String,
    /// When it helps.
    pub hint: String,
}

impl OwnLegalBasis {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        if filled(&self.name) { Vec::new() } else { vec![Problem::NameMissing] }
    }
}

/// A deletion that was carried out (Löschlauf), or is planned: a line of the deletion log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeletionRun {
    /// The run itself.
    pub id: DeletionRunId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The activity whose data are deleted.
    pub activity_id: ProcessingActivityId,
    /// Which data: a number of its categories, or words; empty for all.
    pub data: String,
    /// In which system.
    pub system: String,
    /// When; none while it is only planned.
    pub done_on: Option<NaiveDate>,
    /// By whom, or by which job.
    pub done_by: String,
    /// How many records.
    pub number: Option<u64>,
    /// When the records were offered to the archive.
    pub offered_on: Option<NaiveDate>,
    /// What the archive said.
    pub archive_decision: Option<ArchiveDecision>,
    /// When the next run is due.
    pub next_on: Option<NaiveDate>,
    /// What is worth knowing.
    pub remark: String,
}

impl DeletionRun {
    /// A run of which only the activity is known.
    #[must_use]
    pub fn new(id: DeletionRunId, municipality_id: MunicipalityId, activity_id: ProcessingActivityId) -> Self {
        Self {
            id,
            municipality_id,
            activity_id,
            data: String::new(),
            system: String::new(),
            done_on: None,
            done_by: String::new(),
            number: None,
            offered_on: None,
            archive_decision: None,
            next_on: None,
            remark: String::new(),
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let reversed = self.done_on.zip(self.next_on).is_some_and(|(done, next)| next < done);
        if reversed { vec![Problem::PeriodReversed] } else { Vec::new() }
    }

    /// What it is about: later runs about the same continue it.
    fn about(&self) -> (ProcessingActivityId, String, String) {
        (self.activity_id, self.data.trim().to_lowercase(), self.system.trim().to_lowercase())
    }
}

/// The runs that nothing has continued yet: the latest about the same data in the same system.
#[must_use]
pub fn latest_runs(runs: &[DeletionRun]) -> Vec<&DeletionRun> {
    let mut latest: HashMap<_, &DeletionRun> = HashMap::new();
    for run in runs {
        let place = latest.entry(run.about()).or_insert(run);
        if (run.done_on, run.next_on) > (place.done_on, place.next_on) {
            *place = run;
        }
    }
    let mut latest: Vec<&DeletionRun> = latest.into_values().collect();
    latest.sort_by_key(|run| (run.next_on, run.id));
    latest
}

/// Open points of a run. `latest` says that nothing continues it, `archive` that a rule of its activity owes the offer.
#[must_use]
pub fn of_run(run: &DeletionRun, latest: bool, archive: bool, as_of: NaiveDate) -> Vec<PrivacyPoint> {
    let mut notes = Notes::new();
    notes.note(latest && run.next_on.is_some_and(|day| day < as_of), PrivacyPoint::DeletionOverdue);
    let unoffered = archive && run.done_on.is_some() && run.offered_on.is_none();
    notes.note(unoffered, PrivacyPoint::ArchiveOfferMissing);
    notes.0
}

/// A link from an entry of data protection to what the Akte already has: exactly one of the first five, and exactly one of the
/// others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrivacyLink {
    /// The link itself.
    pub id: PrivacyLinkId,
    /// The tenant of both.
    pub municipality_id: MunicipalityId,
    /// The activity from which it goes.
    pub activity_id: Option<ProcessingActivityId>,
    /// The contract from which it goes.
    pub processor_id: Option<ProcessorContractId>,
    /// The breach from which it goes.
    pub breach_id: Option<DataBreachId>,
    /// The request from which it goes.
    pub request_id: Option<DataSubjectRequestId>,
    /// The deletion from which it goes.
    pub run_id: Option<DeletionRunId>,
    /// The application or system to which it goes.
    pub target_object_id: Option<TargetObjectId>,
    /// The measure to which it goes.
    pub measure_id: Option<MeasureId>,
    /// The contract with a processor to which it goes.
    pub contract_id: Option<ProcessorContractId>,
    /// The piece of evidence to which it goes.
    pub evidence_id: Option<EvidenceId>,
}

impl PrivacyLink {
    /// A link that goes from nowhere to nowhere yet.
    #[must_use]
    pub fn new(id: PrivacyLinkId, municipality_id: MunicipalityId) -> Self {
        Self {
            id,
            municipality_id,
            activity_id: None,
            processor_id: None,
            breach_id: None,
            request_id: None,
            run_id: None,
            target_object_id: None,
            measure_id: None,
            contract_id: None,
            evidence_id: None,
        }
    }

    /// The entry from which it goes.
    #[must_use]
    pub fn entry(&self) -> Option<Uuid> {
        let breach = self.breach_id.map(Uuid::from).or(self.request_id.map(Uuid::from));
        let other = breach.or(self.run_id.map(Uuid::from));
        self.activity_id.map(Uuid::from).or(self.processor_id.map(Uuid::from)).or(other)
    }

    /// To what it goes.
    #[must_use]
    pub fn linked(&self) -> Option<Uuid> {
        let other = self.contract_id.map(Uuid::from).or(self.evidence_id.map(Uuid::from));
        self.target_object_id.map(Uuid::from).or(self.measure_id.map(Uuid::from)).or(other)
    }
}

coded! {
    /// How a legal clock stands, in one word.
    ClockStand {
        /// It does not run: nobody is aware of anything, or the law sets no period.
        NotRunning = "not_running" [],
        /// It runs.
        Running = "running" [],
        /// It has run out, and nothing was done.
        Overdue = "overdue" [],
        /// Done in time.
        InTime = "in_time" [],
        /// Done late.
        Late = "late" [],
        /// Done late, and the reason that the law asks for is missing.
        LateWithoutReason = "late_without_reason" [],
        /// Nothing has to be done, for a reason.
        NotOwed = "not_owed" [],
        /// It is claimed that nothing has to be done, without a reason.
        NotOwedWithoutReason = "not_owed_without_reason" [],
    }
}

impl From<NotificationState> for ClockStand {
    fn from(state: NotificationState) -> Self {
        match state {
            NotificationState::NotAware => Self::NotRunning,
            NotificationState::Running { .. } => Self::Running,
            NotificationState::Overdue { .. } => Self::Overdue,
            NotificationState::InTime => Self::InTime,
            NotificationState::LateWithReason { .. } => Self::Late,
            NotificationState::LateWithoutReason { .. } => Self::LateWithoutReason,
            NotificationState::NotReportable => Self::NotOwed,
            NotificationState::NotReportableWithoutReason => Self::NotOwedWithoutReason,
        }
    }
}

impl From<RequestState> for ClockStand {
    fn from(state: RequestState) -> Self {
        match state {
            RequestState::Open { due: None, .. } => Self::NotRunning,
            RequestState::Open { .. } => Self::Running,
            RequestState::Overdue { .. } => Self::Overdue,
            RequestState::InTime => Self::InTime,
            RequestState::Late { .. } => Self::Late,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LegalForm;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn run(number: u128, done: Option<&str>, next: Option<&str>) -> DeletionRun {
        let nil = Uuid::nil();
        let id = DeletionRunId(Uuid::from_u128(number));
        let mut run = DeletionRun::new(id, MunicipalityId(nil), ProcessingActivityId(nil));
        run.done_on = done.map(day);
        run.next_on = next.map(day);
        run
    }

    #[test]
    fn a_run_is_overdue_until_another_one_continues_it() {
        let first = run(1, Some("2025-01-15"), Some("2026-01-15"));
        let as_of = day("2026-01-16");
        assert_eq!(of_run(&first, true, false, as_of), [PrivacyPoint::DeletionOverdue], "nothing continues it");
        assert_eq!(of_run(&first, true, false, day("2026-01-15")), [], "the day itself is in time");
        let runs = [first, run(2, Some("2026-01-14"), Some("2027-01-14"))];
        let latest = latest_runs(&runs);
        assert_eq!(latest.iter().map(|run| run.id.0.as_u128()).collect::<Vec<_>>(), [2], "the later one counts");
        assert_eq!(of_run(&runs[0], false, false, as_of), [], "the first one is history");
        let mut elsewhere = run(3, Some("2025-02-01"), None);
        elsewhere.system = "Archivsystem".into();
        assert_eq!(latest_runs(&[runs[0].clone(), elsewhere]).len(), 2, "another system has runs of its own");
    }

    #[test]
    fn what_is_owed_to_the_archive_is_offered_before_deletion() {
        let mut done = run(1, Some("2026-01-15"), None);
        let as_of = day("2026-02-01");
        assert_eq!(of_run(&done, true, true, as_of), [PrivacyPoint::ArchiveOfferMissing]);
        assert_eq!(of_run(&run(1, None, None), true, true, as_of), [], "a planned run has time");
        done.offered_on = Some(day("2025-10-01"));
        assert_eq!(of_run(&done, true, true, as_of), [], "offered");
        done.next_on = Some(day("2025-10-01"));
        assert_eq!(done.problems(), [Problem::PeriodReversed], "the next run comes after this one");
    }

    #[test]
    fn the_cover_sheet_takes_what_the_municipality_says() {
        let id = MunicipalityId(Uuid::nil());
        let municipality = Municipality {
            id,
            name: "Neustadt".into(),
            official_name: "Stadt Neustadt".into(),
            legal_form: LegalForm::City,
            land: None,
            official_key: String::new(),
            street: "Markt 1".into(),
            postal_code: "12345".into(),
            town: "Neustadt".into(),
            email: String::new(),
            phone: "01234 5".into(),
            authority_head: "Erika Beispiel".into(),
            security_officer: String::new(),
            data_protection_officer: "Max Muster".into(),
            demo: false,
        };
        let mut record = ControllerRecord::new(id);
        record.sheet.phone = "0800 1".into();
        let sheet = record.completed(&municipality);
        assert_eq!((&*sheet.name, &*sheet.address), ("Stadt Neustadt", "Markt 1, 12345 Neustadt"));
        assert_eq!((&*sheet.phone, &*sheet.officer), ("0800 1", "Max Muster"), "what is recorded counts first");
        assert_eq!(record.sheet.officer, "", "nothing is entered twice");
    }

    #[test]
    fn a_link_names_its_two_ends() {
        let mut link = PrivacyLink::new(PrivacyLinkId(Uuid::nil()), MunicipalityId(Uuid::nil()));
        assert_eq!((link.entry(), link.linked()), (None, None));
        link.run_id = Some(DeletionRunId(Uuid::from_u128(1)));
        link.evidence_id = Some(EvidenceId(Uuid::from_u128(2)));
        assert_eq!((link.entry(), link.linked()), (Some(Uuid::from_u128(1)), Some(Uuid::from_u128(2))));
    }
}
