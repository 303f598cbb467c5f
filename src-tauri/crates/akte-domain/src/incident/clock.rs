//! Reporting duties for security incidents, which run beside Art. 33: NIS-2 (Directive (EU) 2022/2555, Art. 23; § 32 BSIG) and
//! the security laws of the Länder. Which of them holds is decided per municipality in its register of regimes: municipal
//! administrations are not addressed by the BSIG, their enterprises may be (`reference/domain.md` 3.4).
//!
//! Hours elapse as they do for Art. 33: over weekends, public holidays and the change of daylight saving. An incident
//! notification within the period of the early warning is the early warning, too. The final report is due one month after the
//! notification (§ 32(1) no. 4 BSIG), by Regulation 1182/71; while no notification has gone out, after the instant at which that is
//! due. Where a progress report took its place, it is due one month after the end of the handling (§ 32(2) BSIG).

use super::Incident;
use crate::codes::coded;
use crate::period::{HolidayCalendar, Period, berlin_day, end_of, end_of_day, hours_elapsed};
use crate::privacy::ClockStand;
use crate::privacy::clock::ClockState;
use crate::{Applicability, Regime, RegimeDecision};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// The periods of a reporting duty; a stage without one does not exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ReportingPeriods {
    /// Hours from awareness to the early warning (frühe Erstmeldung).
    pub early_warning_hours: Option<u32>,
    /// Hours from awareness to the incident notification (Meldung).
    pub notification_hours: Option<u32>,
    /// Months from the incident notification to the final report (Abschlussmeldung).
    pub final_report_months: Option<u32>,
}

impl ReportingPeriods {
    /// § 32(1) nos. 1, 2 and 4 BSIG; Directive (EU) 2022/2555, Art. 23(4)(a), (b) and (d).
    pub const NIS2: Self =
        Self { early_warning_hours: Some(24), notification_hours: Some(72), final_report_months: Some(1) };

    /// Whether it has any stage.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// A reporting duty that holds for a municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// From which regime it follows.
    pub regime: Regime,
    /// Its periods.
    pub periods: ReportingPeriods,
    /// To whom reports go, e.g. "BSI", "SAX.CERT".
    pub recipient: String,
}

/// The duties that follow from what a municipality decided about its regimes. Operators of critical facilities report under
/// the same § 32 BSIG to the same office as NIS-2 entities: where both apply, it is one duty. A state's law without periods
/// has no clock; that they are missing is an open point of the decision.
#[must_use]
pub fn duties<'d>(decisions: impl IntoIterator<Item = &'d RegimeDecision>) -> Vec<Duty> {
    let mut applying: Vec<&RegimeDecision> =
        decisions.into_iter().filter(|one| one.applies == Applicability::Yes).collect();
    applying.sort_by_key(|one| one.regime);
    let nis2 = applying.iter().any(|one| one.regime == Regime::Nis2);
    let held = applying.into_iter().filter(|one| !(nis2 && one.regime == Regime::Kritis));
    held.filter(|one| !one.periods().is_empty())
        .map(|one| Duty { regime: one.regime, periods: one.periods(), recipient: one.authority.trim().to_owned() })
        .collect()
}

coded! {
    /// A stage of a reporting duty.
    ReportStage {
        /// Frühe Erstmeldung.
        EarlyWarning = "early_warning" ["erstmeldung", "frühwarnung"],
        /// Meldung.
        Notification = "notification" ["meldung"],
        /// Fortschrittsmeldung: in place of a final report while the incident goes on (§ 32(2) BSIG), or on request.
        Progress = "progress" ["fortschrittsmeldung", "zwischenmeldung"],
        /// Abschlussmeldung.
        Final = "final" ["abschlussmeldung", "abschlussbericht"],
    }
}

/// A report that went out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StageReport {
    /// Under which regime.
    pub regime: Regime,
    /// Which stage it is.
    pub stage: ReportStage,
    /// When it went out.
    pub at: DateTime<Utc>,
    /// Who sent it.
    #[serde(default)]
    pub by: String,
    /// Reference number of the authority.
    #[serde(default)]
    pub reference: String,
    /// What it says.
    #[serde(default)]
    pub content: String,
}

/// The clock of one stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageClock {
    /// The stage.
    pub stage: ReportStage,
    /// The last instant; none while its event has not happened: a final report after a progress report waits for the end of
    /// the handling.
    pub due: Option<DateTime<Utc>>,
    /// The last day, where it ends with a day rather than with an hour.
    pub on: Option<NaiveDate>,
    /// Whether that may still move, because the notification from which it counts has not gone out.
    pub provisional: bool,
    /// How it stands; none where nothing is due yet.
    pub state: Option<ClockState>,
}

impl StageClock {
    /// How it stands, in one word.
    #[must_use]
    pub fn stand(&self, late_reason: &str) -> ClockStand {
        match self.state {
            None => ClockStand::NotRunning,
            Some(ClockState::Running { .. }) => ClockStand::Running,
            Some(ClockState::Overdue { .. }) => ClockStand::Overdue,
            Some(ClockState::InTime) => ClockStand::InTime,
            Some(ClockState::Late { .. }) if late_reason.trim().is_empty() => ClockStand::LateWithoutReason,
            Some(ClockState::Late { .. }) => ClockStand::Late,
        }
    }
}

/// The clocks of a reporting duty for an incident. None runs before anybody is aware of it, and none for an incident that was
/// found not to be significant; as long as nobody has decided that, they run.
#[must_use]
pub fn clocks(duty: &Duty, incident: &Incident, now: DateTime<Utc>, calendar: &HolidayCalendar) -> Vec<StageClock> {
    let Some(aware) = incident.aware_at.filter(|_| incident.significant != Some(false)) else { return Vec::new() };
    let first = |stage| {
        let of_stage = |report: &&StageReport| report.regime == duty.regime && report.stage == stage;
        incident.reports.iter().filter(of_stage).map(|report| report.at).min()
    };
    let (warned, notified) = (first(ReportStage::EarlyWarning), first(ReportStage::Notification));
    let by_the_hour = |stage, due, done| StageClock {
        stage,
        due: Some(due),
        on: None,
        provisional: false,
        state: Some(ClockState::of(due, done, now)),
    };
    let periods = duty.periods;
    let mut clocks = Vec::new();
    if let Some(hours) = periods.early_warning_hours {
        let done = [warned, notified].into_iter().flatten().min();
        clocks.push(by_the_hour(ReportStage::EarlyWarning, hours_elapsed(hours, aware), done));
    }
    let notification_due = periods.notification_hours.map(|hours| hours_elapsed(hours, aware));
    if let Some(due) = notification_due {
        clocks.push(by_the_hour(ReportStage::Notification, due, notified));
    }
    if let Some(months) = periods.final_report_months {
        let goes_on = first(ReportStage::Progress).is_some();
        let counted_from = if goes_on { incident.handled_at } else { notified.or(notification_due).or(Some(aware)) };
        let on = counted_from.map(|from| end_of(Period::months(months), berlin_day(from), calendar));
        let due = on.map(end_of_day);
        clocks.push(StageClock {
            stage: ReportStage::Final,
            due,
            on,
            provisional: !goes_on && notified.is_none(),
            state: due.map(|due| ClockState::of(due, first(ReportStage::Final), now)),
        });
    }
    clocks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::LocalHolidays;
    use crate::{IncidentId, Land, MunicipalityId, RegimeDecisionId};
    use chrono::TimeDelta;
    use uuid::Uuid;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn decision(regime: Regime, applies: Applicability) -> RegimeDecision {
        let nil = Uuid::nil();
        let mut decision = RegimeDecision::new(RegimeDecisionId(nil), MunicipalityId(nil), regime);
        decision.applies = applies;
        decision.authority = "BSI".into();
        decision
    }

    fn nis2() -> Duty {
        Duty { regime: Regime::Nis2, periods: ReportingPeriods::NIS2, recipient: "BSI".into() }
    }

    /// Friday, 27 November 2026, 15:00 in Berlin.
    fn incident() -> Incident {
        let mut incident = Incident::new(IncidentId(Uuid::nil()), MunicipalityId(Uuid::nil()), "Ransomware");
        incident.aware_at = Some(at("2026-11-27T14:00:00Z"));
        incident.significant = Some(true);
        incident
    }

    fn report(incident: &mut Incident, stage: ReportStage, instant: &str) {
        let (by, reference, content) = (String::new(), String::new(), String::new());
        incident.reports.push(StageReport { regime: Regime::Nis2, stage, at: at(instant), by, reference, content });
    }

    fn calendar() -> HolidayCalendar {
        HolidayCalendar::new(Some(Land::LowerSaxony), LocalHolidays::default())
    }

    fn at_that_time(incident: &Incident) -> Vec<StageClock> {
        clocks(&nis2(), incident, incident.aware_at.unwrap(), &calendar())
    }

    fn final_day(incident: &Incident) -> Option<NaiveDate> {
        at_that_time(incident)[2].on
    }

    fn day(text: &str) -> Option<NaiveDate> {
        Some(text.parse().unwrap())
    }

    #[test]
    fn nis2_has_three_clocks_over_the_weekend_and_the_last_counts_from_the_notification() {
        let mut incident = incident();
        let dues: Vec<_> = at_that_time(&incident).iter().map(|clock| clock.due).collect();
        let expected = [at("2026-11-28T14:00:00Z"), at("2026-11-30T14:00:00Z"), at("2026-12-30T23:00:00Z")];
        assert_eq!(dues, expected.map(Some), "Saturday, Monday, a month after the 72 hours");
        assert!(at_that_time(&incident)[2].provisional, "it counts from a notification that has not gone out");
        report(&mut incident, ReportStage::Notification, "2026-11-28T09:00:00Z");
        assert_eq!(final_day(&incident), day("2026-12-28"), "a month after the notification itself");
        incident.reports[0].at = at("2026-11-27T20:00:00Z");
        assert_eq!(final_day(&incident), day("2026-12-28"), "27 December is a Sunday");
        let early = clocks(&nis2(), &incident, at("2026-12-01T00:00:00Z"), &calendar())[0];
        assert_eq!(early.state, Some(ClockState::InTime), "an early notification is the early warning, too");
        assert_eq!(early.stand(""), ClockStand::InTime);
    }

    #[test]
    fn hours_elapse_when_the_clocks_change() {
        let mut incident = incident();
        // The night to 29 March 2026 has 23 hours, that to 25 October 25.
        incident.aware_at = Some(at("2026-03-28T11:30:00Z"));
        assert_eq!(
            at_that_time(&incident)[0].due,
            Some(at("2026-03-29T11:30:00Z")),
            "half past twelve becomes half past one"
        );
        incident.aware_at = Some(at("2026-10-24T10:30:00Z"));
        assert_eq!(at_that_time(&incident)[0].due, Some(at("2026-10-25T10:30:00Z")), "and half past eleven in autumn");
        assert_eq!(at_that_time(&incident)[1].due, Some(at("2026-10-27T10:30:00Z")), "72 hours, not three days");
    }

    #[test]
    fn a_month_ends_with_the_month_where_it_lacks_the_date() {
        let mut incident = incident();
        report(&mut incident, ReportStage::Notification, "2027-01-31T12:00:00Z");
        // 28 February 2027 is a Sunday.
        assert_eq!(final_day(&incident), day("2027-03-01"), "31 January, the last of February, the next working day");
        incident.reports[0].at = at("2028-01-31T12:00:00Z");
        assert_eq!(final_day(&incident), day("2028-02-29"), "a leap year");
        // Half past midnight in Berlin is the next day.
        incident.reports[0].at = at("2026-08-30T22:30:00Z");
        assert_eq!(final_day(&incident), day("2026-09-30"), "31 August in Berlin");
    }

    #[test]
    fn a_final_report_waits_for_the_end_of_an_incident_that_goes_on() {
        let mut incident = incident();
        report(&mut incident, ReportStage::Notification, "2026-11-28T09:00:00Z");
        report(&mut incident, ReportStage::Progress, "2026-12-28T09:00:00Z");
        let waiting = at_that_time(&incident)[2];
        assert_eq!((waiting.due, waiting.state, waiting.stand("")), (None, None, ClockStand::NotRunning), "it goes on");
        incident.handled_at = Some(at("2027-01-15T09:00:00Z"));
        assert_eq!(final_day(&incident), day("2027-02-15"), "a month after its end");
    }

    #[test]
    fn no_clock_runs_for_what_nobody_knows_or_what_is_not_significant() {
        let mut incident = incident();
        incident.significant = None;
        assert_eq!(at_that_time(&incident).len(), 3, "they run until somebody decides");
        incident.significant = Some(false);
        assert_eq!(clocks(&nis2(), &incident, at("2026-12-01T00:00:00Z"), &calendar()), [], "not significant");
        incident.significant = Some(true);
        incident.aware_at = None;
        assert_eq!(clocks(&nis2(), &incident, at("2026-12-01T00:00:00Z"), &calendar()), [], "nobody is aware");
    }

    #[test]
    fn a_report_counts_only_under_its_own_regime() {
        let mut incident = incident();
        report(&mut incident, ReportStage::Notification, "2026-11-28T09:00:00Z");
        let land = Duty {
            regime: Regime::StateLaw,
            periods: ReportingPeriods { notification_hours: Some(24), ..ReportingPeriods::default() },
            recipient: "CERT des Landes".into(),
        };
        let now = at("2026-11-29T00:00:00Z");
        let clocks = clocks(&land, &incident, now, &calendar());
        assert_eq!(clocks.len(), 1, "one stage");
        let by = now - at("2026-11-28T14:00:00Z");
        assert_eq!(clocks[0].state, Some(ClockState::Overdue { by }), "the Land knows nothing yet");
    }

    #[test]
    fn a_stage_is_missed_a_second_after_its_last_instant() {
        let mut incident = incident();
        let due = at("2026-11-28T14:00:00Z");
        let stand =
            |incident: &Incident, now| clocks(&nis2(), incident, now, &calendar())[0].stand(&incident.late_reason);
        assert_eq!(stand(&incident, due), ClockStand::Running, "the last instant");
        assert_eq!(stand(&incident, due + TimeDelta::seconds(1)), ClockStand::Overdue, "a second later");
        report(&mut incident, ReportStage::EarlyWarning, "2026-11-28T14:00:01Z");
        assert_eq!(stand(&incident, due), ClockStand::LateWithoutReason, "late, and nobody says why");
        incident.late_reason = "Leitung war ausgefallen.".into();
        assert_eq!(stand(&incident, due), ClockStand::Late, "late with a reason");
    }

    #[test]
    fn duties_follow_from_what_was_decided() {
        let mut land = decision(Regime::StateLaw, Applicability::Yes);
        let of = |decisions: &[&RegimeDecision]| -> Vec<Regime> {
            duties(decisions.iter().copied()).into_iter().map(|duty| duty.regime).collect()
        };
        assert_eq!(of(&[&land]), [], "a state's law without periods has no clock");
        land.notification_hours = Some(24);
        let (nis2, kritis) = (decision(Regime::Nis2, Applicability::Yes), decision(Regime::Kritis, Applicability::Yes));
        assert_eq!(of(&[&land, &kritis, &nis2]), [Regime::Nis2, Regime::StateLaw], "one report to the BSI");
        assert_eq!(of(&[&kritis]), [Regime::Kritis]);
        let unclear = decision(Regime::Nis2, Applicability::Unclear);
        assert_eq!(of(&[&unclear, &decision(Regime::Kritis, Applicability::No)]), [], "nothing holds");
        assert_eq!(duties([&nis2])[0].recipient, "BSI");
    }
}
