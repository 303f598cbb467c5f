//! Security incidents of a year for the annual reports, up to the reporting date: what happened later is not known yet, whenever the
//! report is printed.

use super::clock::{Duty, clocks};
use super::{Incident, IncidentStatus};
use crate::period::{HolidayCalendar, berlin_day, start_of_day};
use crate::privacy::clock::ClockState;
use chrono::{DateTime, Datelike, NaiveDate, Utc};

/// Incidents of which somebody became aware in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct IncidentStatistics {
    /// How many became known.
    pub known: usize,
    /// Significant ones, which have to be reported where a duty holds.
    pub significant: usize,
    /// Of which a report was missed or late, under any duty.
    pub missed: usize,
    /// Those that concern personal data.
    pub personal_data: usize,
    /// Of which are recorded as a breach (Art. 33).
    pub breaches: usize,
    /// Of which nobody has said whether they concern personal data.
    pub undecided: usize,
    /// Those that are closed.
    pub closed: usize,
}

impl IncidentStatistics {
    /// Counts the incidents that became known in the calendar year of a day, up to that day, by the calendar of Berlin. Clocks
    /// are judged by the beginning of the day, as in every report.
    #[must_use]
    pub fn of<'i>(
        incidents: impl IntoIterator<Item = &'i Incident>,
        duties: &[Duty],
        as_of: NaiveDate,
        calendar: &HolidayCalendar,
    ) -> Self {
        let mut numbers = Self::default();
        let day = |at: Option<DateTime<Utc>>| at.map(berlin_day);
        let of_year = |day: NaiveDate| day.year() == as_of.year() && day <= as_of;
        for incident in incidents.into_iter().filter(|one| day(one.aware_at).is_some_and(of_year)) {
            let mut known = incident.clone();
            known.reports.retain(|report| berlin_day(report.at) <= as_of);
            let now = start_of_day(as_of);
            let mut states =
                duties.iter().flat_map(|duty| clocks(duty, &known, now, calendar)).map(|clock| clock.state);
            numbers.known += 1;
            numbers.significant += usize::from(incident.significant == Some(true));
            numbers.missed += usize::from(states.any(|state| state.is_some_and(ClockState::is_missed)));
            numbers.personal_data += usize::from(incident.personal_data == Some(true));
            numbers.breaches += usize::from(incident.breach_id.is_some());
            numbers.undecided += usize::from(incident.personal_data.is_none());
            let closed =
                incident.status == IncidentStatus::Closed && day(incident.closed_at).is_none_or(|on| on <= as_of);
            numbers.closed += usize::from(closed);
        }
        numbers
    }
}

#[cfg(test)]
mod tests {
    use super::super::clock::{ReportStage, ReportingPeriods, StageReport};
    use super::*;
    use crate::period::LocalHolidays;
    use crate::{DataBreachId, IncidentId, MunicipalityId, Regime};
    use uuid::Uuid;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn incident(aware: &str) -> Incident {
        let mut incident = Incident::new(IncidentId(Uuid::nil()), MunicipalityId(Uuid::nil()), "Ransomware");
        incident.aware_at = Some(at(aware));
        incident
    }

    fn counted(incidents: &[Incident], as_of: &str) -> IncidentStatistics {
        let duty = Duty { regime: Regime::Nis2, periods: ReportingPeriods::NIS2, recipient: "BSI".into() };
        let calendar = HolidayCalendar::new(None, LocalHolidays::default());
        IncidentStatistics::of(incidents, &[duty], as_of.parse().unwrap(), &calendar)
    }

    #[test]
    fn the_incidents_of_a_year_are_counted_up_to_the_day() {
        let mut whole = incident("2026-03-02T08:00:00Z");
        whole.significant = Some(false);
        whole.personal_data = Some(true);
        whole.breach_id = Some(DataBreachId(Uuid::nil()));
        whole.status = IncidentStatus::Closed;
        whole.closed_at = Some(at("2026-12-31T23:30:00Z"));
        let mut late = incident("2026-06-01T08:00:00Z");
        late.significant = Some(true);
        let (by, reference, content) = (String::new(), String::new(), String::new());
        let stage = ReportStage::Notification;
        let report =
            StageReport { regime: Regime::Nis2, stage, at: at("2026-06-02T07:00:00Z"), by, reference, content };
        late.reports.push(report);
        let incidents = [
            whole,
            late,
            incident("2025-12-31T23:30:00Z"),
            incident("2026-12-31T22:30:00Z"),
            incident("2026-12-31T23:30:00Z"),
        ];
        let numbers = counted(&incidents, "2026-12-31");
        assert_eq!(numbers.known, 4, "half past midnight of New Year in Berlin is the next year, at both ends");
        assert_eq!((numbers.significant, numbers.personal_data, numbers.breaches), (1, 1, 1));
        assert_eq!(numbers.undecided, 3, "all but one");
        assert_eq!(numbers.closed, 0, "it was closed in the new year");
        // The final report of the second one, and every report of the one whose significance nobody decided.
        assert_eq!(numbers.missed, 2, "clocks run until somebody decides");
        assert_eq!(counted(&incidents, "2026-06-02").missed, 1, "the notification went out within 24 hours");
        assert_eq!(counted(&incidents, "2026-03-01").known, 1, "what came later is not known");
    }
}
