//! Personal data breaches (Datenschutzverletzungen; Art. 33 and 34) and their 72-hour clock.
//!
//! **The clock is read strictly.** It ends 72 elapsed hours after the controller became aware, to the second, over
//! weekends, public holidays and the change of daylight saving. Regulation 1182/71 would be kinder by up to an hour, because the
//! hour of the event is not counted (Art. 3(1)). Its Art. 3(4) moves no period in hours. Whether Art. 3(5), two working
//! days in any period of two days or more, applies to hours is debated; the Bavarian commissioner (guide on Art. 33 and 34, 2019)
//! and the LDI NRW say no, and whoever relies on the contrary loses. EDPB Guidelines 9/2022, section II.A, say when a
//! controller is aware: with a reasonable degree of certainty that personal data were compromised; through a processor, once
//! that has told it.

use super::clock::ClockState;
use super::{Notes, PrivacyPoint};
use crate::codes::coded;
use crate::period::{berlin_day, hours_elapsed};
use crate::problem::{Problem, filled};
use crate::{BasicValue, DataBreachId, MunicipalityId};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// Hours from awareness to the report (Art. 33(1)).
pub const REPORT_HOURS: u32 = 72;

coded! {
    /// The risk of a breach for the rights and freedoms of natural persons.
    BreachRisk {
        /// Voraussichtlich kein Risiko: not to be reported (Art. 33(1)), always to be documented.
        Unlikely = "unlikely" ["kein risiko", "voraussichtlich kein risiko"],
        /// Risiko: to be reported.
        Risk = "risk" ["risiko"],
        /// Hohes Risiko: to be reported, and the persons are to be told (Art. 34(1)).
        High = "high" ["hohes risiko", "hoch"],
    }
}

coded! {
    /// Why persons need not be told of a high risk (Art. 34(3)).
    NoticeException {
        /// (a) The data were unintelligible to others, e.g. encrypted.
        Protected = "protected" ["geschützt", "verschlüsselt"],
        /// (b) Later measures made the high risk unlikely.
        Averted = "averted" ["abgewendet"],
        /// (c) It would be a disproportionate effort; a public communication took its place.
        Disproportionate = "disproportionate" ["unverhältnismäßig"],
    }
}

/// A report to the supervisory authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BreachReport {
    /// When it went out.
    pub at: DateTime<Utc>,
    /// Reference number of the authority.
    pub reference: String,
    /// Whether it says all that Art. 33(3) asks for; a partial one is followed up (Art. 33(4)).
    pub complete: bool,
    /// What it says, or what it adds.
    pub content: String,
}

/// How the persons were told (Art. 34).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonsNotice {
    /// When.
    pub notified_at: Option<DateTime<Utc>>,
    /// How, and with which text.
    pub how: String,
    /// Why they need not be told.
    pub exception: Option<NoticeException>,
    /// Why that exception applies.
    pub exception_reason: String,
    /// Whether the authority demanded it (Art. 34(4)); then no exception helps.
    pub ordered: bool,
}

/// A personal data breach, in the order of the authorities' forms (`reference/domain.md` 4.5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataBreach {
    /// The breach itself.
    pub id: DataBreachId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// What people call it by.
    pub title: String,
    /// Whom the authority may ask: DSB or another contact (Art. 33(3)(b)).
    pub contact: String,
    /// The processor at which it happened; empty for the controller itself.
    pub processor: String,
    /// Since when it went on.
    pub occurred_from: Option<DateTime<Utc>>,
    /// Until when.
    pub occurred_until: Option<DateTime<Utc>>,
    /// When somebody noticed something.
    pub discovered_at: Option<DateTime<Utc>>,
    /// Who.
    pub discovered_by: String,
    /// When it became known to the controller: from here the clock runs. None while it is only suspected.
    pub aware_at: Option<DateTime<Utc>>,
    /// When it was reported within the house.
    pub reported_internally_at: Option<DateTime<Utc>>,
    /// What happened: the facts (Art. 33(3)(a) and (5)).
    pub facts: String,
    /// Its cause.
    pub cause: String,
    /// Which basic values were violated.
    pub violated: Vec<BasicValue>,
    /// Categories of data.
    pub data_categories: String,
    /// Whether special categories are among them (Art. 9).
    pub special_categories: bool,
    /// Other member states that are concerned (cross-border processing); empty if none.
    #[serde(default)]
    pub cross_border: String,
    /// Categories of persons.
    pub person_categories: String,
    /// Number of persons, approximately.
    pub persons: Option<u64>,
    /// Number of records, approximately.
    pub records: Option<u64>,
    /// Measures that were in place before.
    pub prior_measures: String,
    /// Likely consequences: the effects (Art. 33(3)(c) and (5)).
    pub consequences: String,
    /// Measures taken or proposed: the remedial action (Art. 33(3)(d) and (5)).
    pub measures: String,
    /// The risk, once assessed.
    pub risk: Option<BreachRisk>,
    /// Why it is rated so.
    pub risk_reason: String,
    /// Who decided.
    pub decided_by: String,
    /// When.
    pub decided_at: Option<DateTime<Utc>>,
    /// Why the report was late (Art. 33(1), second sentence).
    pub late_reason: String,
    /// Reports to the authority.
    pub reports: Vec<BreachReport>,
    /// Other bodies that were told: police, CERT, other authorities.
    #[serde(default)]
    pub other_authorities: String,
    /// How the persons were told.
    pub notice: PersonsNotice,
    /// What was learnt.
    pub lessons: String,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
}

/// How the duty to report stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotificationState {
    /// Suspected only: no clock runs.
    NotAware,
    /// Not reported yet.
    Running {
        /// How much time is left.
        left: TimeDelta,
    },
    /// Not reported, and the 72 hours have passed.
    Overdue {
        /// For how long.
        by: TimeDelta,
    },
    /// Reported within 72 hours, if only in part.
    InTime,
    /// Reported late, with the reason that then has to accompany the report.
    LateWithReason {
        /// By how much.
        by: TimeDelta,
    },
    /// Reported late, and no reason is recorded.
    LateWithoutReason {
        /// By how much.
        by: TimeDelta,
    },
    /// No risk, with a reason: nothing is reported.
    NotReportable,
    /// No risk is claimed without a reason: that convinces nobody.
    NotReportableWithoutReason,
}

/// How the duty to tell the persons stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeState {
    /// The risk is not assessed.
    Undecided,
    /// No high risk.
    NotRequired,
    /// Without undue delay, and not done.
    Required,
    /// They know.
    Notified,
    /// An exception applies.
    Excepted(NoticeException),
}

/// What the documentation of Art. 33(5) lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentationGap {
    /// The facts.
    Facts,
    /// The effects.
    Effects,
    /// The remedial action.
    RemedialAction,
    /// The assessment of the risk, which shows that Art. 33 was kept (Art. 33(5), second sentence).
    Assessment,
}

impl DataBreach {
    /// A breach of which only the title is known.
    #[must_use]
    pub fn new(id: DataBreachId, municipality_id: MunicipalityId, title: &str) -> Self {
        Self {
            id,
            municipality_id,
            title: title.to_owned(),
            contact: String::new(),
            processor: String::new(),
            occurred_from: None,
            occurred_until: None,
            discovered_at: None,
            discovered_by: String::new(),
            aware_at: None,
            reported_internally_at: None,
            facts: String::new(),
            cause: String::new(),
            violated: Vec::new(),
            data_categories: String::new(),
            special_categories: false,
            cross_border: String::new(),
            person_categories: String::new(),
            persons: None,
            records: None,
            prior_measures: String::new(),
            consequences: String::new(),
            measures: String::new(),
            risk: None,
            risk_reason: String::new(),
            decided_by: String::new(),
            decided_at: None,
            late_reason: String::new(),
            reports: Vec::new(),
            other_authorities: String::new(),
            notice: PersonsNotice::default(),
            lessons: String::new(),
            closed_at: None,
        }
    }

    /// The breach as it was known on a day, by the calendar of Berlin: without reports and a notice that came later.
    #[must_use]
    pub fn known_on(&self, day: NaiveDate) -> Self {
        let mut known = self.clone();
        known.reports.retain(|report| berlin_day(report.at) <= day);
        known.notice.notified_at = known.notice.notified_at.filter(|at| berlin_day(*at) <= day);
        known.closed_at = known.closed_at.filter(|at| berlin_day(*at) <= day);
        known
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.title) {
            problems.push(Problem::NameMissing);
        }
        let reversed = self.occurred_from.zip(self.occurred_until).is_some_and(|(from, until)| until < from);
        if reversed {
            problems.push(Problem::PeriodReversed);
        }
        problems
    }

    /// When the report is due: 72 elapsed hours after the breach became known.
    #[must_use]
    pub fn due(&self) -> Option<DateTime<Utc>> {
        self.aware_at.map(|aware| hours_elapsed(REPORT_HOURS, aware))
    }

    /// When the first report went out.
    #[must_use]
    pub fn first_reported_at(&self) -> Option<DateTime<Utc>> {
        self.reports.iter().map(|report| report.at).min()
    }

    /// How the duty to report stands. What was reported although it need not be is judged by no clock.
    #[must_use]
    pub fn notification(&self, now: DateTime<Utc>) -> NotificationState {
        if self.risk == Some(BreachRisk::Unlikely) {
            return if filled(&self.risk_reason) {
                NotificationState::NotReportable
            } else {
                NotificationState::NotReportableWithoutReason
            };
        }
        let Some(due) = self.due() else { return NotificationState::NotAware };
        match ClockState::of(due, self.first_reported_at(), now) {
            ClockState::Running { left } => NotificationState::Running { left },
            ClockState::Overdue { by } => NotificationState::Overdue { by },
            ClockState::InTime => NotificationState::InTime,
            ClockState::Late { by } if filled(&self.late_reason) => NotificationState::LateWithReason { by },
            ClockState::Late { by } => NotificationState::LateWithoutReason { by },
        }
    }

    /// Whether what was reported so far is only a part (Art. 33(4)). The law sets no period for the rest: it follows without
    /// undue further delay.
    #[must_use]
    pub fn follow_up_open(&self) -> bool {
        !self.reports.is_empty() && !self.reports.iter().any(|report| report.complete)
    }

    /// How the duty to tell the persons stands. There is no period: it is without undue delay.
    #[must_use]
    pub fn notice_state(&self) -> NoticeState {
        if self.notice.notified_at.is_some() {
            return NoticeState::Notified;
        }
        match (self.notice.ordered, self.risk, self.notice.exception) {
            (true, ..) | (false, Some(BreachRisk::High), None) => NoticeState::Required,
            (false, Some(BreachRisk::High), Some(exception)) => NoticeState::Excepted(exception),
            (false, Some(_), _) => NoticeState::NotRequired,
            (false, None, _) => NoticeState::Undecided,
        }
    }

    /// What the documentation of Art. 33(5) lacks. It is owed for every breach, reported or not; empty means complete.
    #[must_use]
    pub fn documentation_gaps(&self) -> Vec<DocumentationGap> {
        let assessed = self.risk.is_some() && filled(&self.risk_reason);
        [
            (filled(&self.facts), DocumentationGap::Facts),
            (filled(&self.consequences), DocumentationGap::Effects),
            (filled(&self.measures), DocumentationGap::RemedialAction),
            (assessed, DocumentationGap::Assessment),
        ]
        .into_iter()
        .filter_map(|(said, gap)| (!said).then_some(gap))
        .collect()
    }

    /// Whether all is recorded that a report has to contain (Art. 33(3)(a) to (d)). Numbers are given where possible.
    #[must_use]
    pub fn has_report_contents(&self) -> bool {
        [&self.facts, &self.data_categories, &self.person_categories, &self.contact, &self.consequences, &self.measures]
            .into_iter()
            .all(|text| filled(text))
    }
}

/// Open points of a breach.
#[must_use]
pub fn of_breach(breach: &DataBreach, now: DateTime<Utc>) -> Vec<PrivacyPoint> {
    let mut notes = Notes::new();
    let state = breach.notification(now);
    notes.note(state == NotificationState::NotAware, PrivacyPoint::AwarenessMissing);
    notes.note(breach.risk.is_none(), PrivacyPoint::BreachRiskMissing);
    notes.note(matches!(state, NotificationState::Overdue { .. }), PrivacyPoint::BreachOverdue);
    let unreasoned = matches!(state, NotificationState::LateWithoutReason { .. });
    notes.note(unreasoned, PrivacyPoint::BreachLateWithoutReason);
    let unexplained = state == NotificationState::NotReportableWithoutReason;
    notes.note(unexplained, PrivacyPoint::BreachUnreportedWithoutReason);
    notes.note(breach.follow_up_open(), PrivacyPoint::BreachFollowUpOpen);
    let complete = breach.reports.iter().any(|report| report.complete);
    notes.note(complete && !breach.has_report_contents(), PrivacyPoint::BreachContentsIncomplete);
    let notice = breach.notice_state();
    notes.note(notice == NoticeState::Required, PrivacyPoint::PersonsNotNotified);
    let excepted = matches!(notice, NoticeState::Excepted(_)) && !filled(&breach.notice.exception_reason);
    notes.note(excepted, PrivacyPoint::NoticeExceptionWithoutReason);
    notes.note(!breach.documentation_gaps().is_empty(), PrivacyPoint::BreachUndocumented);
    notes.0
}

#[cfg(test)]
mod tests;
