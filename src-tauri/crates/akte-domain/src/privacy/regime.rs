//! Reporting duties that run beside Art. 33: NIS-2 (Directive (EU) 2022/2555, Art. 23; § 32 BSIG) and the security laws of
//! the Länder. Which of them holds is decided per municipality, with a reason: municipal administrations are not addressed by
//! the BSIG, their enterprises may be (`reference/domain.md` 3.4).

use super::clock::ClockState;
use super::{Notes, PrivacyPoint};
use crate::codes::coded;
use crate::period::{HolidayCalendar, Period, berlin_day, end_of, end_of_day, hours_elapsed};
use crate::problem::filled;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

coded! {
    /// Which reporting duty for security incidents holds.
    ReportingRegime {
        /// Keine: only Art. 33 and 34.
        None = "none" ["keine", "keines"],
        /// NIS-2 by federal law: important or particularly important entity (§ 28 BSIG).
        Nis2Federal = "nis2_federal" ["nis-2", "nis-2 (bund)"],
        /// NIS-2 by the law or a decree of the Land, with the same stages.
        Nis2Land = "nis2_land" ["nis-2 (land)"],
        /// Betreiber kritischer Anlagen (§ 28(1) no. 1 BSIG), with the same stages.
        CriticalFacility = "critical_facility" ["kritis", "betreiber kritischer anlagen"],
        /// Informationssicherheitsgesetz of the Land with periods of its own, which the profile records.
        LandSecurityLaw = "land_security_law" ["landesrecht", "informationssicherheitsgesetz"],
    }
}

impl ReportingRegime {
    /// Whether the stages of NIS-2 hold: 24 hours, 72 hours, one month (§ 32(1) BSIG).
    #[must_use]
    pub fn has_nis2_stages(self) -> bool {
        matches!(self, Self::Nis2Federal | Self::Nis2Land | Self::CriticalFacility)
    }

    /// Whether the entity has to be registered at the BSI (§ 33 BSIG).
    #[must_use]
    pub fn needs_registration(self) -> bool {
        matches!(self, Self::Nis2Federal | Self::CriticalFacility)
    }
}

/// The periods of a reporting duty; a stage without one does not exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ReportingPeriods {
    /// Hours from awareness to the early warning (frühe Erstmeldung).
    pub early_warning_hours: Option<u32>,
    /// Hours from awareness to the incident notification (Meldung).
    pub notification_hours: Option<u32>,
    /// From the incident notification to the final report (Abschlussmeldung).
    pub final_report: Option<Period>,
}

impl ReportingPeriods {
    /// § 32(1) nos. 1, 2 and 4 BSIG; Directive (EU) 2022/2555, Art. 23(4)(a), (b) and (d).
    pub const NIS2: Self =
        Self { early_warning_hours: Some(24), notification_hours: Some(72), final_report: Some(Period::months(1)) };
}

/// The reporting duties of a municipality beside the GDPR, decided once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegimeProfile {
    /// Which duty holds.
    pub regime: ReportingRegime,
    /// Why.
    pub reason: String,
    /// When that was decided.
    pub decided_on: Option<NaiveDate>,
    /// Number of the registration, where there is one.
    pub registration_number: String,
    /// To whom reports go, e.g. "BSI", "SAX.CERT".
    pub recipient: String,
    /// Periods of a state's law; NIS-2 has its own.
    pub own_periods: ReportingPeriods,
}

impl RegimeProfile {
    /// The periods that hold.
    #[must_use]
    pub fn periods(&self) -> ReportingPeriods {
        if self.regime.has_nis2_stages() {
            ReportingPeriods::NIS2
        } else if self.regime == ReportingRegime::LandSecurityLaw {
            self.own_periods
        } else {
            ReportingPeriods::default()
        }
    }
}

coded! {
    /// A stage of a reporting duty.
    RegimeStage {
        /// Frühe Erstmeldung.
        EarlyWarning = "early_warning" ["erstmeldung", "frühwarnung"],
        /// Meldung.
        Notification = "notification" ["meldung"],
        /// Abschlussmeldung.
        FinalReport = "final_report" ["abschlussmeldung", "abschlussbericht"],
    }
}

/// A significant security incident (erheblicher Sicherheitsvorfall) and what was reported about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportedIncident {
    /// When it became known.
    pub aware_at: DateTime<Utc>,
    /// When the early warning went out.
    pub early_warning_at: Option<DateTime<Utc>>,
    /// When the incident notification went out.
    pub notification_at: Option<DateTime<Utc>>,
    /// When the final report went out.
    pub final_report_at: Option<DateTime<Utc>>,
    /// When a progress report went out in place of a final one, because the incident was still going on (§ 32(2) BSIG).
    pub progress_report_at: Option<DateTime<Utc>>,
    /// When the handling of the incident ended.
    pub handled_at: Option<DateTime<Utc>>,
}

/// The clock of one stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageClock {
    /// The stage.
    pub stage: RegimeStage,
    /// When it is due; none while its event has not happened: a final report after a progress report waits for the end of
    /// the handling.
    pub due: Option<DateTime<Utc>>,
    /// Whether the due instant may still move, because the notification from which it counts has not gone out.
    pub provisional: bool,
    /// How it stands; none where nothing is due yet.
    pub state: Option<ClockState>,
}

/// The clocks of a municipality's reporting duty for an incident.
///
/// The hours elapse as they do for Art. 33. An incident notification within the first 24 hours is the early warning, too. The
/// final report is due one month after the notification (§ 32(1) no. 4 BSIG), by Regulation 1182/71; while no
/// notification has gone out, after the instant at which that is due. Where a progress report took its place, it is due one
/// month after the end of the handling (§ 32(2) BSIG).
#[must_use]
pub fn clocks(
    profile: &RegimeProfile,
    incident: &ReportedIncident,
    now: DateTime<Utc>,
    calendar: &HolidayCalendar,
) -> Vec<StageClock> {
    let periods = profile.periods();
    let mut clocks = Vec::new();
    let at_fixed = |stage, due, done| StageClock {
        stage,
        due: Some(due),
        provisional: false,
        state: Some(ClockState::of(due, done, now)),
    };
    if let Some(hours) = periods.early_warning_hours {
        let first = [incident.early_warning_at, incident.notification_at].into_iter().flatten().min();
        clocks.push(at_fixed(RegimeStage::EarlyWarning, hours_elapsed(hours, incident.aware_at), first));
    }
    let notification_due = periods.notification_hours.map(|hours| hours_elapsed(hours, incident.aware_at));
    if let Some(due) = notification_due {
        clocks.push(at_fixed(RegimeStage::Notification, due, incident.notification_at));
    }
    if let Some(period) = periods.final_report {
        let counted_from = match incident.progress_report_at {
            Some(_) => incident.handled_at,
            None => incident.notification_at.or(notification_due).or(Some(incident.aware_at)),
        };
        let due = counted_from.map(|from| end_of_day(end_of(period, berlin_day(from), calendar)));
        clocks.push(StageClock {
            stage: RegimeStage::FinalReport,
            due,
            provisional: incident.progress_report_at.is_none() && incident.notification_at.is_none(),
            state: due.map(|due| ClockState::of(due, incident.final_report_at, now)),
        });
    }
    clocks
}

/// Open points of the profile.
#[must_use]
pub fn of_profile(profile: Option<&RegimeProfile>) -> Vec<PrivacyPoint> {
    let Some(profile) = profile else { return vec![PrivacyPoint::RegimeWithoutReason] };
    let mut notes = Notes::new();
    notes.note(!filled(&profile.reason), PrivacyPoint::RegimeWithoutReason);
    let unregistered = profile.regime.needs_registration() && !filled(&profile.registration_number);
    notes.note(unregistered, PrivacyPoint::RegimeUnregistered);
    let none = profile.regime == ReportingRegime::LandSecurityLaw && profile.periods() == ReportingPeriods::default();
    notes.note(none, PrivacyPoint::RegimePeriodsMissing);
    notes.0
}

/// Open points of an incident's clocks; `late_reason` says why a stage was late.
#[must_use]
pub fn of_clocks(clocks: &[StageClock], late_reason: &str) -> Vec<PrivacyPoint> {
    let mut notes = Notes::new();
    let is = |wanted: fn(ClockState) -> bool| clocks.iter().filter_map(|clock| clock.state).any(wanted);
    notes.note(is(|state| matches!(state, ClockState::Overdue { .. })), PrivacyPoint::RegimeStageOverdue);
    let late = is(|state| matches!(state, ClockState::Late { .. }));
    notes.note(late && !filled(late_reason), PrivacyPoint::RegimeStageLateWithoutReason);
    notes.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Land;
    use crate::period::LocalHolidays;
    use chrono::TimeDelta;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn profile(regime: ReportingRegime) -> RegimeProfile {
        RegimeProfile {
            regime,
            reason: "Stadtwerke als Eigenbetrieb".into(),
            decided_on: None,
            registration_number: "R-1".into(),
            recipient: "BSI".into(),
            own_periods: ReportingPeriods::default(),
        }
    }

    fn incident() -> ReportedIncident {
        ReportedIncident {
            aware_at: at("2026-11-27T14:00:00Z"),
            early_warning_at: None,
            notification_at: None,
            final_report_at: None,
            progress_report_at: None,
            handled_at: None,
        }
    }

    fn calendar() -> HolidayCalendar {
        HolidayCalendar::new(Some(Land::LowerSaxony), LocalHolidays::default())
    }

    fn dues(incident: &ReportedIncident) -> Vec<Option<DateTime<Utc>>> {
        let clocks = clocks(&profile(ReportingRegime::Nis2Federal), incident, incident.aware_at, &calendar());
        clocks.into_iter().map(|clock| clock.due).collect()
    }

    #[test]
    fn nis2_has_three_clocks_and_the_last_counts_from_the_notification() {
        let mut incident = incident();
        let expected = [at("2026-11-28T14:00:00Z"), at("2026-11-30T14:00:00Z"), at("2026-12-30T23:00:00Z")].map(Some);
        assert_eq!(dues(&incident), expected, "a month after the 72 hours, while nothing has gone out");
        incident.notification_at = Some(at("2026-11-28T09:00:00Z"));
        assert_eq!(dues(&incident)[2], Some(at("2026-12-28T23:00:00Z")), "a month after the notification itself");
        incident.notification_at = Some(at("2026-11-27T20:00:00Z"));
        assert_eq!(dues(&incident)[2], Some(at("2026-12-28T23:00:00Z")), "27 December is a Sunday");
        let early = clocks(&profile(ReportingRegime::Nis2Land), &incident, at("2026-12-01T00:00:00Z"), &calendar())[0];
        assert_eq!(early.state, Some(ClockState::InTime), "an early notification is the early warning, too");
    }

    #[test]
    fn a_final_report_waits_for_the_end_of_an_incident_that_goes_on() {
        let mut incident = incident();
        incident.notification_at = Some(at("2026-11-28T09:00:00Z"));
        incident.progress_report_at = Some(at("2026-12-28T09:00:00Z"));
        assert_eq!(dues(&incident)[2], None, "nothing is due while it goes on");
        incident.handled_at = Some(at("2027-01-15T09:00:00Z"));
        assert_eq!(dues(&incident)[2], Some(at("2027-02-15T23:00:00Z")), "a month after its end");
    }

    #[test]
    fn no_regime_has_no_clocks_and_a_state_law_has_its_own() {
        let incident = incident();
        let of = |profile: &RegimeProfile| clocks(profile, &incident, incident.aware_at, &calendar());
        assert_eq!(of(&profile(ReportingRegime::None)), [], "only the GDPR");
        let mut land = profile(ReportingRegime::LandSecurityLaw);
        assert_eq!(of(&land), [], "nothing recorded");
        land.own_periods.notification_hours = Some(24);
        let clocks = of(&land);
        assert_eq!(clocks.len(), 1, "one stage");
        assert_eq!(clocks[0].due, Some(at("2026-11-28T14:00:00Z")), "by its own hours");
    }

    #[test]
    fn a_profile_is_decided_with_a_reason() {
        let whole = profile(ReportingRegime::Nis2Federal);
        assert_eq!(of_profile(Some(&whole)), [], "nothing is missing");
        assert_eq!(of_profile(None), [PrivacyPoint::RegimeWithoutReason], "nobody decided");
        let bare = RegimeProfile { reason: " ".into(), registration_number: String::new(), ..whole.clone() };
        let expected = [PrivacyPoint::RegimeWithoutReason, PrivacyPoint::RegimeUnregistered];
        assert_eq!(of_profile(Some(&bare)), expected, "neither reason nor registration");
        let mut land = RegimeProfile { regime: ReportingRegime::LandSecurityLaw, ..whole };
        assert_eq!(of_profile(Some(&land)), [PrivacyPoint::RegimePeriodsMissing], "no stage");
        land.own_periods.early_warning_hours = Some(24);
        assert_eq!(of_profile(Some(&land)), [], "one is enough");
    }

    #[test]
    fn a_missed_stage_is_told() {
        let mut incident = incident();
        let state = |incident: &ReportedIncident, now| {
            of_clocks(&clocks(&profile(ReportingRegime::Nis2Federal), incident, now, &calendar()), "")
        };
        let due = at("2026-11-28T14:00:00Z");
        assert_eq!(state(&incident, due), [], "the last instant");
        let later = due + TimeDelta::seconds(1);
        assert_eq!(state(&incident, later), [PrivacyPoint::RegimeStageOverdue], "a second later");
        incident.early_warning_at = Some(later);
        assert_eq!(state(&incident, later), [PrivacyPoint::RegimeStageLateWithoutReason], "late, and nobody says why");
        let clocks = clocks(&profile(ReportingRegime::Nis2Federal), &incident, later, &calendar());
        assert_eq!(of_clocks(&clocks, "Leitung war ausgefallen."), [], "late with a reason");
    }
}
