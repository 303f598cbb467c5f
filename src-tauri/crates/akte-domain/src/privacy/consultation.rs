//! The clock of a prior consultation (Art. 36(2)): the supervisory authority advises within eight weeks of receipt of the request;
//! it may take six weeks more, of which it gives notice with the reasons within one month of receipt; both may be suspended
//! until it has the information that it has asked for.
//!
//! The periods are counted by Regulation 1182/71. It says nothing about suspension: the days between the question and the day
//! on which the information arrived are not counted, and weekends and holidays are looked at where the period then ends.

use super::assessment::ImpactAssessment;
use crate::period::{HolidayCalendar, Period, end_of};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

const ADVICE: Period = Period::weeks(8);
const EXTENDED_ADVICE: Period = Period::weeks(14);
const NOTICE_OF_EXTENSION: Period = Period::months(1);

/// A time during which the clock stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suspension {
    /// When the authority asked for information.
    pub asked_on: NaiveDate,
    /// When it got it; none while it waits.
    #[serde(default)]
    pub received_on: Option<NaiveDate>,
    /// For what it asked.
    #[serde(default)]
    pub requested_information: String,
}

impl Suspension {
    /// Whether the information would have arrived before it was asked for.
    #[must_use]
    pub fn is_reversed(&self) -> bool {
        self.received_on.is_some_and(|received| received < self.asked_on)
    }
}

/// How a consultation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConsultationState {
    /// The authority was not consulted.
    NotConsulted,
    /// It waits for information that it has asked for: the clock stands.
    Suspended {
        /// Since when.
        since: NaiveDate,
    },
    /// Its advice has not come yet.
    Awaited {
        /// The last day for it.
        due: NaiveDate,
        /// Whether an effective extension moved it.
        extended: bool,
    },
    /// It has answered.
    Answered {
        /// The last day for the advice; none where the clock never ran again after a suspension.
        due: Option<NaiveDate>,
        /// When it answered.
        on: NaiveDate,
    },
}

impl ConsultationState {
    /// The last day for an advice that has not come yet, while the clock runs.
    #[must_use]
    pub fn open_until(self) -> Option<NaiveDate> {
        match self {
            Self::Awaited { due, .. } => Some(due),
            Self::NotConsulted | Self::Suspended { .. } | Self::Answered { .. } => None,
        }
    }

    /// Since when the clock stands.
    #[must_use]
    pub fn suspended_since(self) -> Option<NaiveDate> {
        match self {
            Self::Suspended { since } => Some(since),
            Self::NotConsulted | Self::Awaited { .. } | Self::Answered { .. } => None,
        }
    }

    /// The last day for the advice, whether it has come or not; none while the clock stands.
    #[must_use]
    pub fn due(self) -> Option<NaiveDate> {
        match self {
            Self::Awaited { due, .. } => Some(due),
            Self::Answered { due, .. } => due,
            Self::NotConsulted | Self::Suspended { .. } => None,
        }
    }
}

impl ImpactAssessment {
    /// How the consultation of the authority stands.
    #[must_use]
    pub fn consultation(&self, calendar: &HolidayCalendar) -> ConsultationState {
        let Some(consulted) = self.consulted_on else { return ConsultationState::NotConsulted };
        let extended = self.extension_holds(calendar);
        let due = self.advice_due(consulted, extended, calendar);
        match (self.consultation_answered_on, due) {
            (Some(on), due) => ConsultationState::Answered { due: due.ok(), on },
            (None, Ok(due)) => ConsultationState::Awaited { due, extended },
            (None, Err(since)) => ConsultationState::Suspended { since },
        }
    }

    /// Whether the authority gave notice of the extension within one month of receipt; later notice moves nothing.
    #[must_use]
    pub fn extension_holds(&self, calendar: &HolidayCalendar) -> bool {
        self.consulted_on.zip(self.consultation_extended_on).is_some_and(|(consulted, extended)| {
            extended >= consulted && extended <= end_of(NOTICE_OF_EXTENSION, consulted, calendar)
        })
    }

    /// The last day for the advice, or since when the clock stands.
    fn advice_due(
        &self,
        consulted: NaiveDate,
        extended: bool,
        calendar: &HolidayCalendar,
    ) -> Result<NaiveDate, NaiveDate> {
        let period = if extended { EXTENDED_ADVICE } else { ADVICE };
        let mut suspensions: Vec<&Suspension> = self.consultation_suspensions.iter().collect();
        suspensions.sort_by_key(|one| one.asked_on);
        let (mut event, mut counted_to) = (consulted, consulted);
        for one in suspensions {
            // What is asked for when the period is over suspends nothing any more.
            if one.asked_on > end_of(period, event, calendar) {
                break;
            }
            let Some(received) = one.received_on else { return Err(one.asked_on) };
            // Days that two questions have in common are left out once.
            let from = one.asked_on.max(counted_to);
            let days = (received - from).num_days().max(0);
            event = event.checked_add_days(Days::new(days.unsigned_abs())).unwrap_or(NaiveDate::MAX);
            counted_to = counted_to.max(received);
        }
        Ok(end_of(period, event, calendar))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::LocalHolidays;
    use crate::{DpiaId, Land, MunicipalityId};
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn calendar() -> HolidayCalendar {
        HolidayCalendar::new(Some(Land::LowerSaxony), LocalHolidays::default())
    }

    fn consulted(on: &str) -> ImpactAssessment {
        let nil = Uuid::nil();
        let assessment = ImpactAssessment::new(DpiaId(nil), MunicipalityId(nil), "Videoüberwachung");
        ImpactAssessment { consulted_on: Some(day(on)), ..assessment }
    }

    fn asked(on: &str, received: Option<&str>) -> Suspension {
        Suspension { asked_on: day(on), received_on: received.map(day), requested_information: String::new() }
    }

    fn due(assessment: &ImpactAssessment) -> Option<NaiveDate> {
        assessment.consultation(&calendar()).due()
    }

    #[test]
    fn eight_weeks_end_on_the_same_weekday_or_after_the_holiday() {
        for (on, expected) in [
            ("2026-03-02", "2026-04-27"),
            // Labour Day, a Friday, then the weekend.
            ("2026-03-06", "2026-05-04"),
            // Ascension Day.
            ("2026-03-19", "2026-05-15"),
            // Whit Monday.
            ("2026-03-30", "2026-05-26"),
            // A Saturday.
            ("2026-03-07", "2026-05-04"),
            // Over the end of the year and the change to summer time.
            ("2026-12-31", "2027-02-25"),
        ] {
            assert_eq!(due(&consulted(on)), Some(day(expected)), "received on {on}");
        }
        let asked = ImpactAssessment { consulted_on: None, ..consulted("2026-03-02") };
        assert_eq!(asked.consultation(&calendar()), ConsultationState::NotConsulted, "nobody was asked");
    }

    #[test]
    fn an_extension_holds_where_notice_came_within_the_month() {
        // One month from 5 March ends on Easter Sunday, hence on Tuesday.
        for (notice, extended, expected) in [
            ("2026-03-05", true, "2026-06-11"),
            ("2026-04-07", true, "2026-06-11"),
            ("2026-04-08", false, "2026-04-30"),
        ] {
            let one = ImpactAssessment { consultation_extended_on: Some(day(notice)), ..consulted("2026-03-05") };
            let state = ConsultationState::Awaited { due: day(expected), extended };
            assert_eq!(one.consultation(&calendar()), state, "notice on {notice}");
        }
    }

    #[test]
    fn the_clock_stands_while_information_is_awaited() {
        let with = |suspensions: Vec<Suspension>| ImpactAssessment {
            consultation_suspensions: suspensions,
            ..consulted("2026-03-02")
        };
        let waits = with(vec![asked("2026-03-10", None)]);
        let since = day("2026-03-10");
        assert_eq!(waits.consultation(&calendar()), ConsultationState::Suspended { since }, "nothing has arrived");
        assert_eq!(due(&with(vec![asked("2026-03-10", Some("2026-03-10"))])), Some(day("2026-04-27")), "the same day");
        let ten = with(vec![asked("2026-03-10", Some("2026-03-20"))]);
        assert_eq!(due(&ten), Some(day("2026-05-07")), "ten days later");
        let to_holiday = with(vec![asked("2026-03-10", Some("2026-03-14"))]);
        assert_eq!(due(&to_holiday), Some(day("2026-05-04")), "Labour Day is looked at where the period ends");
        let overlapping = with(vec![asked("2026-03-15", Some("2026-03-20")), asked("2026-03-10", Some("2026-03-18"))]);
        assert_eq!(due(&overlapping), Some(day("2026-05-07")), "days in common count once");
        let within = with(vec![asked("2026-03-10", Some("2026-03-20")), asked("2026-03-12", Some("2026-03-15"))]);
        assert_eq!(due(&within), Some(day("2026-05-07")), "one within the other adds nothing");
        let last_day = with(vec![asked("2026-04-27", Some("2026-04-28"))]);
        assert_eq!(due(&last_day), Some(day("2026-04-28")), "asked on the last day");
        let too_late = with(vec![asked("2026-04-28", None)]);
        assert_eq!(due(&too_late), Some(day("2026-04-27")), "asked when the period was over");
    }

    #[test]
    fn an_answer_ends_the_clock_and_keeps_its_day() {
        let on = day("2026-04-28");
        let answered = ImpactAssessment { consultation_answered_on: Some(on), ..consulted("2026-03-02") };
        let state = answered.consultation(&calendar());
        assert_eq!(state, ConsultationState::Answered { due: Some(day("2026-04-27")), on }, "a day late");
        assert_eq!((state.open_until(), state.due()), (None, Some(day("2026-04-27"))), "nothing is awaited any more");
        let suspensions = vec![asked("2026-03-10", None)];
        let waited = ImpactAssessment { consultation_suspensions: suspensions, ..answered };
        assert_eq!(waited.consultation(&calendar()).due(), None, "answered without the information");
    }
}
