//! Legal periods (Fristen) by Regulation (EEC, Euratom) No 1182/71, Art. 2 and 3, which holds for periods of the GDPR, and
//! the public holidays on which they depend.
//!
//! The Regulation asks for the public holidays of the place where the action is taken (Art. 2(1)): those of the Land and
//! of the single municipality, see [`HolidayCalendar`].

mod easter;
mod holidays;
#[cfg(test)]
mod tests;

pub use easter::easter_sunday;
pub use holidays::{Holiday, HolidayCalendar, LocalHolidays};

use crate::codes::coded;
use chrono::{
    DateTime, Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Timelike, Utc, Weekday,
};
use chrono_tz::Europe::Berlin;
use serde::{Deserialize, Serialize};

coded! {
    /// In what a period is expressed. Hours are instants and have functions of their own.
    PeriodUnit {
        /// Tage: calendar days.
        Days = "days" ["tag", "tage", "tagen"],
        /// Arbeitstage: days other than public holidays, Sundays and Saturdays (Art. 2(2)).
        WorkingDays = "working_days" ["arbeitstag", "arbeitstage", "arbeitstagen", "werktage"],
        /// Wochen.
        Weeks = "weeks" ["woche", "wochen"],
        /// Monate.
        Months = "months" ["monat", "monate", "monaten"],
        /// Jahre.
        Years = "years" ["jahr", "jahre", "jahren"],
    }
}

/// A length of time as a law expresses it: "one month", "two weeks".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Period {
    /// How many.
    pub amount: u32,
    /// Of what.
    pub unit: PeriodUnit,
}

impl Period {
    /// Calendar days.
    #[must_use]
    pub const fn days(amount: u32) -> Self {
        Self { amount, unit: PeriodUnit::Days }
    }

    /// Working days.
    #[must_use]
    pub const fn working_days(amount: u32) -> Self {
        Self { amount, unit: PeriodUnit::WorkingDays }
    }

    /// Weeks.
    #[must_use]
    pub const fn weeks(amount: u32) -> Self {
        Self { amount, unit: PeriodUnit::Weeks }
    }

    /// Months.
    #[must_use]
    pub const fn months(amount: u32) -> Self {
        Self { amount, unit: PeriodUnit::Months }
    }

    /// Years.
    #[must_use]
    pub const fn years(amount: u32) -> Self {
        Self { amount, unit: PeriodUnit::Years }
    }

    /// The calendar day on which the period ends before weekends and holidays are looked at: the day of the event is not
    /// counted (Art. 3(1)); weeks, months and years end on the same day of the week or the same date, or on the month's last day
    /// where it lacks that date (Art. 3(2)(c)). Working days need a calendar and stay where they are.
    #[must_use]
    pub fn calendar_end(self, event: NaiveDate) -> NaiveDate {
        let days = |count: u32| event.checked_add_days(Days::new(count.into()));
        let months = |count: u32| event.checked_add_months(Months::new(count));
        let end = match self.unit {
            PeriodUnit::Days => days(self.amount),
            PeriodUnit::WorkingDays => Some(event),
            PeriodUnit::Weeks => days(self.amount.saturating_mul(7)),
            PeriodUnit::Months => months(self.amount),
            PeriodUnit::Years => months(self.amount.saturating_mul(12)),
        };
        end.unwrap_or(NaiveDate::MAX)
    }

    /// The same counted backwards from an event.
    fn calendar_start(self, event: NaiveDate) -> NaiveDate {
        let days = |count: u32| event.checked_sub_days(Days::new(count.into()));
        let months = |count: u32| event.checked_sub_months(Months::new(count));
        let start = match self.unit {
            PeriodUnit::Days => days(self.amount),
            PeriodUnit::WorkingDays => Some(event),
            PeriodUnit::Weeks => days(self.amount.saturating_mul(7)),
            PeriodUnit::Months => months(self.amount),
            PeriodUnit::Years => months(self.amount.saturating_mul(12)),
        };
        start.unwrap_or(NaiveDate::MIN)
    }

    /// How many working days it has to include: two, where it lasts two days or more (Art. 3(5)).
    fn working_days_due(self) -> u32 {
        match (self.unit, self.amount) {
            (PeriodUnit::WorkingDays, amount) => amount,
            (_, 0) | (PeriodUnit::Days, 1) => 0,
            _ => 2,
        }
    }
}

/// The last day of a period that runs from an event, up to whose last hour the action is in time.
///
/// A last day that is a public holiday, a Sunday or a Saturday moves to the following working day (Art. 3(4)); a period of
/// two days or more includes at least two working days (Art. 3(5)).
#[must_use]
pub fn end_of(period: Period, event: NaiveDate, calendar: &HolidayCalendar) -> NaiveDate {
    let calendar_end = period.calendar_end(event);
    let mut end = if period.unit == PeriodUnit::WorkingDays { event } else { calendar.working_day_from(calendar_end) };
    let mut left = period.working_days_due().saturating_sub(calendar.working_days_after(event, end));
    while left > 0 && end < NaiveDate::MAX {
        end = calendar.next_working_day(end);
        left -= 1;
    }
    end
}

/// The day on which a period that is calculated backwards from an event begins, so that the action has to be taken by then
/// at the latest: "at least two weeks before the meeting".
///
/// A weekend or holiday moves nothing here (Art. 3(4), second subparagraph). Two working days are included nonetheless
/// (Art. 3(5) speaks of any period).
#[must_use]
pub fn start_before(period: Period, event: NaiveDate, calendar: &HolidayCalendar) -> NaiveDate {
    let mut start = period.calendar_start(event);
    let mut left = period.working_days_due().saturating_sub(calendar.working_days_between(start, event));
    while left > 0 && start > NaiveDate::MIN {
        start = start.pred_opt().unwrap_or(NaiveDate::MIN);
        if calendar.is_working_day(start) {
            left -= 1;
        }
    }
    start
}

/// The end of a period in hours read strictly: that many elapsed hours after the event, to the second, over weekends,
/// holidays and the change of daylight saving. It never ends later than [`hours_by_regulation`] says.
#[must_use]
pub fn hours_elapsed(hours: u32, event: DateTime<Utc>) -> DateTime<Utc> {
    event.checked_add_signed(TimeDelta::hours(hours.into())).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

/// The end of a period in hours by the Regulation: the hour of the event is not counted (Art. 3(1)), the period ends with
/// the expiry of its last hour (Art. 3(2)(a)). Weekends and holidays move nothing (Art. 3(4)).
#[must_use]
pub fn hours_by_regulation(hours: u32, event: DateTime<Utc>) -> DateTime<Utc> {
    let into_hour = TimeDelta::minutes(event.minute().into()) + TimeDelta::seconds(event.second().into());
    let begun = event - into_hour - TimeDelta::nanoseconds(event.nanosecond().into());
    hours_elapsed(hours.saturating_add(1), begun)
}

/// The day in Europe/Berlin on which an instant falls.
#[must_use]
pub fn berlin_day(instant: DateTime<Utc>) -> NaiveDate {
    instant.with_timezone(&Berlin).date_naive()
}

/// The expiry of the last hour of a day in Europe/Berlin: the first instant that is too late.
#[must_use]
pub fn end_of_day(day: NaiveDate) -> DateTime<Utc> {
    let next = day.succ_opt().unwrap_or(day).and_time(NaiveTime::MIN);
    Berlin.from_local_datetime(&next).earliest().map_or_else(|| next.and_utc(), |local| local.with_timezone(&Utc))
}

/// The beginning of a day in Europe/Berlin: the instant by which clocks are judged where only a day is named. What runs out during
/// the day has not run out yet.
#[must_use]
pub fn start_of_day(day: NaiveDate) -> DateTime<Utc> {
    day.pred_opt().map_or(DateTime::<Utc>::MIN_UTC, end_of_day)
}

/// The instant of a time by the clocks of Berlin: the first where the clock shows it twice, the moment of the change where it
/// never does.
#[must_use]
pub fn berlin_instant(local: NaiveDateTime) -> DateTime<Utc> {
    let found = Berlin.from_local_datetime(&local).earliest();
    let found = found.or_else(|| Berlin.from_local_datetime(&(local + TimeDelta::hours(1))).earliest());
    found.map_or_else(|| local.and_utc(), |at| at.with_timezone(&Utc))
}

/// Whether a day is a Saturday or a Sunday.
#[must_use]
pub fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}
