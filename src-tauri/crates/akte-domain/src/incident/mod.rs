//! Security incidents (Sicherheitsvorfälle; DER.2.1, ISO/IEC 27001 A.5.24 to A.5.28) and what has to be reported about them
//! (`reference/domain.md` 3.4). They belong to the municipality: an incident asks for no information domain. Where personal
//! data are concerned it refers to the breach, whose own clock is that of Art. 33; what is corrected afterwards is a finding.

pub mod clock;
mod link;
pub mod statistics;

pub use link::IncidentLink;

use crate::codes::coded;
use crate::open_point::OpenPoint;
use crate::privacy::ClockStand;
use crate::problem::{Problem, filled};
use crate::{AuditFindingId, DataBreachId, IncidentId, MunicipalityId};
use chrono::{DateTime, Utc};
use clock::{StageClock, StageReport};
use serde::{Deserialize, Serialize};

coded! {
    /// What happened.
    IncidentKind {
        /// Schadsoftware.
        Malware = "malware" ["schadsoftware", "ransomware"],
        /// Phishing, social engineering.
        Phishing = "phishing" ["social engineering"],
        /// Unbefugter Zugriff.
        Intrusion = "intrusion" ["unbefugter zugriff", "einbruch in systeme"],
        /// Überlastungsangriff.
        DenialOfService = "denial_of_service" ["überlastungsangriff", "ddos"],
        /// Ausfall.
        Outage = "outage" ["ausfall"],
        /// Verlust oder Diebstahl von Geräten und Datenträgern.
        Loss = "loss" ["verlust", "diebstahl"],
        /// Fehlbedienung, Fehlversand.
        Mistake = "mistake" ["fehlbedienung", "fehlversand"],
        /// Missbrauch durch Beschäftigte oder Dienstleister.
        Misuse = "misuse" ["missbrauch"],
        /// Feuer, Wasser, Einbruch in Gebäude.
        Physical = "physical" ["feuer", "wasser", "elementarschaden"],
        /// Anything else.
        Other = "other" ["sonstiges"],
    }
}

coded! {
    /// How bad it is (BSI 200-4, DER.2.1): what it does to the work of the administration.
    IncidentSeverity {
        /// A nuisance.
        Low = "low" ["gering"],
        /// Single tasks are hindered.
        Medium = "medium" ["mittel"],
        /// Important tasks stand still.
        High = "high" ["hoch"],
        /// The administration cannot work, or lives are endangered.
        Critical = "critical" ["kritisch", "sehr hoch"],
    }
}

coded! {
    /// How far its handling is.
    IncidentStatus {
        /// Gemeldet.
        Reported = "reported" ["gemeldet", "neu"],
        /// In Bearbeitung.
        Handled = "handled" ["in bearbeitung"],
        /// Eingedämmt.
        Contained = "contained" ["eingedämmt"],
        /// Abgeschlossen.
        Closed = "closed" ["abgeschlossen"],
    }
}

/// A security incident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Incident {
    /// The incident itself.
    pub id: IncidentId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// What people call it by.
    pub title: String,
    /// The breach of personal data that it is, too.
    pub breach_id: Option<DataBreachId>,
    /// The finding by which its cause is corrected.
    pub finding_id: Option<AuditFindingId>,
    /// What happened.
    pub kind: IncidentKind,
    /// How bad it is; none while nobody has said so.
    pub severity: Option<IncidentSeverity>,
    /// How far its handling is.
    pub status: IncidentStatus,
    /// When it happened or began, as far as that is known.
    pub happened_at: Option<DateTime<Utc>>,
    /// When somebody became aware of it: from here the clocks run.
    pub aware_at: Option<DateTime<Utc>>,
    /// Who reported it within the house.
    pub reported_by: String,
    /// Who handles it.
    pub responsible: String,
    /// What happened, in words.
    pub description: String,
    /// What it did: tasks, persons, other bodies.
    pub impact: String,
    /// What was done at once.
    pub immediate_measures: String,
    /// Its cause.
    pub cause: String,
    /// What was learnt.
    pub lessons: String,
    /// Whether it is significant (erheblich; § 2 no. 11 BSIG): only then it has to be reported. None while undecided.
    pub significant: Option<bool>,
    /// Why it is, or is not.
    pub significance_reason: String,
    /// Whether personal data are concerned; none while undecided.
    pub personal_data: Option<bool>,
    /// Reports that went out.
    pub reports: Vec<StageReport>,
    /// Why a report was late.
    pub late_reason: String,
    /// When its handling ended, for the final report after a progress report (§ 32(2) BSIG).
    pub handled_at: Option<DateTime<Utc>>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
    /// By whom.
    pub closed_by: String,
}

impl Incident {
    /// An incident of which only the title is known.
    #[must_use]
    pub fn new(id: IncidentId, municipality_id: MunicipalityId, title: &str) -> Self {
        Self {
            id,
            municipality_id,
            title: title.to_owned(),
            breach_id: None,
            finding_id: None,
            kind: IncidentKind::Other,
            severity: None,
            status: IncidentStatus::Reported,
            happened_at: None,
            aware_at: None,
            reported_by: String::new(),
            responsible: String::new(),
            description: String::new(),
            impact: String::new(),
            immediate_measures: String::new(),
            cause: String::new(),
            lessons: String::new(),
            significant: None,
            significance_reason: String::new(),
            personal_data: None,
            reports: Vec::new(),
            late_reason: String::new(),
            handled_at: None,
            closed_at: None,
            closed_by: String::new(),
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.title) {
            problems.push(Problem::NameMissing);
        }
        let reversed = |from: Option<DateTime<Utc>>, until: Option<DateTime<Utc>>| {
            from.zip(until).is_some_and(|(from, until)| until < from)
        };
        if reversed(self.happened_at, self.aware_at) || reversed(self.aware_at, self.closed_at) {
            problems.push(Problem::PeriodReversed);
        }
        problems
    }

    /// Whether its handling is over.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.status == IncidentStatus::Closed
    }
}

/// Open points of an incident. `clocks` are those of all reporting duties of the municipality; without any duty nobody has to
/// decide whether it is significant.
#[must_use]
pub fn of_incident(incident: &Incident, has_duties: bool, clocks: &[StageClock]) -> Vec<OpenPoint> {
    let mut points = Vec::new();
    let mut note = |applies: bool, point| {
        if applies {
            points.push(point);
        }
    };
    note(incident.aware_at.is_none(), OpenPoint::IncidentAwarenessMissing);
    note(incident.severity.is_none(), OpenPoint::IncidentSeverityMissing);
    note(has_duties && incident.significant.is_none(), OpenPoint::IncidentSignificanceUndecided);
    let unreasoned = has_duties && incident.significant == Some(false) && !filled(&incident.significance_reason);
    note(unreasoned, OpenPoint::IncidentInsignificantWithoutReason);
    let is = |wanted: ClockStand| clocks.iter().any(|clock| clock.stand(&incident.late_reason) == wanted);
    note(is(ClockStand::Overdue), OpenPoint::IncidentStageOverdue);
    note(is(ClockStand::LateWithoutReason), OpenPoint::IncidentStageLateWithoutReason);
    note(incident.personal_data.is_none(), OpenPoint::IncidentPersonalDataUndecided);
    let unlinked = incident.personal_data == Some(true) && incident.breach_id.is_none();
    note(unlinked, OpenPoint::IncidentBreachMissing);
    let handled = matches!(incident.status, IncidentStatus::Contained | IncidentStatus::Closed);
    note(handled && !filled(&incident.immediate_measures), OpenPoint::IncidentMeasuresMissing);
    let closed = incident.is_closed();
    note(closed && !filled(&incident.cause), OpenPoint::IncidentCauseMissing);
    note(closed && !filled(&incident.lessons), OpenPoint::IncidentLessonsMissing);
    let unsigned = incident.closed_at.is_none() || !filled(&incident.closed_by);
    note(closed && unsigned, OpenPoint::IncidentClosingIncomplete);
    points
}

#[cfg(test)]
mod tests {
    use super::clock::{Duty, ReportStage, ReportingPeriods, clocks};
    use super::*;
    use crate::Regime;
    use crate::period::{HolidayCalendar, LocalHolidays};
    use uuid::Uuid;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    /// An incident about which everything is said, with its early warning.
    fn whole() -> Incident {
        let mut incident = Incident::new(IncidentId(Uuid::nil()), MunicipalityId(Uuid::nil()), "Ransomware");
        incident.severity = Some(IncidentSeverity::High);
        incident.status = IncidentStatus::Closed;
        incident.aware_at = Some(at("2026-11-27T14:00:00Z"));
        incident.immediate_measures = "Netz getrennt".into();
        incident.cause = "Makro in einer Bewerbung".into();
        incident.lessons = "Makros gesperrt".into();
        incident.significant = Some(true);
        incident.significance_reason = "Fachverfahren standen still".into();
        incident.personal_data = Some(false);
        incident.reports.push(StageReport {
            regime: Regime::Nis2,
            stage: ReportStage::Notification,
            at: at("2026-11-28T09:00:00Z"),
            by: "ISB".into(),
            reference: "BSI-1".into(),
            content: String::new(),
        });
        incident.closed_at = Some(at("2026-12-20T09:00:00Z"));
        incident.closed_by = "ISB".into();
        incident
    }

    fn points(incident: &Incident) -> Vec<OpenPoint> {
        let duty = Duty { regime: Regime::Nis2, periods: ReportingPeriods::NIS2, recipient: "BSI".into() };
        let calendar = HolidayCalendar::new(None, LocalHolidays::default());
        let clocks = clocks(&duty, incident, at("2026-12-20T10:00:00Z"), &calendar);
        of_incident(incident, true, &clocks)
    }

    #[test]
    fn each_gap_fires_and_a_whole_incident_keeps_quiet() {
        let check = |change: fn(&mut Incident), expected: &[OpenPoint]| {
            let mut incident = whole();
            change(&mut incident);
            assert_eq!(points(&incident), expected);
        };
        check(|_| (), &[]);
        check(|one| one.aware_at = None, &[OpenPoint::IncidentAwarenessMissing]);
        check(|one| one.severity = None, &[OpenPoint::IncidentSeverityMissing]);
        check(|one| one.significant = None, &[OpenPoint::IncidentSignificanceUndecided]);
        check(
            |one| {
                one.significant = Some(false);
                one.significance_reason.clear();
            },
            &[OpenPoint::IncidentInsignificantWithoutReason],
        );
        check(|one| one.reports.clear(), &[OpenPoint::IncidentStageOverdue]);
        check(|one| one.reports[0].at = at("2026-12-02T09:00:00Z"), &[OpenPoint::IncidentStageLateWithoutReason]);
        check(
            |one| {
                one.reports[0].at = at("2026-12-02T09:00:00Z");
                one.late_reason = "Telefon und Mail waren ausgefallen".into();
            },
            &[],
        );
        check(|one| one.personal_data = None, &[OpenPoint::IncidentPersonalDataUndecided]);
        check(|one| one.personal_data = Some(true), &[OpenPoint::IncidentBreachMissing]);
        check(
            |one| {
                one.personal_data = Some(true);
                one.breach_id = Some(DataBreachId(Uuid::nil()));
            },
            &[],
        );
        check(|one| one.immediate_measures.clear(), &[OpenPoint::IncidentMeasuresMissing]);
        check(|one| one.cause.clear(), &[OpenPoint::IncidentCauseMissing]);
        check(|one| one.lessons.clear(), &[OpenPoint::IncidentLessonsMissing]);
        check(|one| one.closed_by.clear(), &[OpenPoint::IncidentClosingIncomplete]);
        check(
            |one| {
                one.status = IncidentStatus::Handled;
                one.cause.clear();
                one.lessons.clear();
                one.immediate_measures.clear();
                one.closed_at = None;
            },
            &[],
        );
    }

    #[test]
    fn without_a_duty_nobody_asks_whether_it_is_significant() {
        let mut incident = whole();
        incident.significant = None;
        incident.reports.clear();
        assert_eq!(of_incident(&incident, false, &[]), []);
    }

    #[test]
    fn an_incident_has_a_title_and_is_known_after_it_happened() {
        let mut incident = whole();
        assert_eq!(incident.problems(), [], "nothing forbids it");
        incident.title = " ".into();
        incident.happened_at = Some(at("2026-11-28T00:00:00Z"));
        assert_eq!(incident.problems(), [Problem::NameMissing, Problem::PeriodReversed]);
        incident = whole();
        incident.closed_at = Some(at("2026-11-01T00:00:00Z"));
        assert_eq!(incident.problems(), [Problem::PeriodReversed], "closed before anybody knew");
    }
}
