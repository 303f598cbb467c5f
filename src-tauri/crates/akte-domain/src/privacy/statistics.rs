//! Numbers of a year for the annual report of the DSB (Tätigkeitsbericht), up to the reporting date: what happened later is not
//! known yet, whenever the report is printed.

use super::breach::{BreachRisk, DataBreach, NotificationState};
use super::request::{DataSubjectRequest, RequestKind, RequestResult, RequestState};
use crate::period::{HolidayCalendar, berlin_day, start_of_day};
use crate::{Cents, Coded};
use chrono::{Datelike, NaiveDate};

/// Requests that arrived in a year.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RequestStatistics {
    /// How many arrived.
    pub received: usize,
    /// How often each kind was asked for; a request may ask for several.
    pub by_kind: Vec<(RequestKind, usize)>,
    /// How they ended.
    pub by_result: Vec<(RequestResult, usize)>,
    /// Answered in time.
    pub in_time: usize,
    /// Answered late.
    pub late: usize,
    /// Not answered, in time.
    pub open: usize,
    /// Not answered, overdue.
    pub overdue: usize,
    /// With an effective extension.
    pub extended: usize,
    /// With a fee.
    pub with_fee: usize,
    /// Sum of the fees.
    pub fees: Cents,
    /// Days from receipt to answer, in the middle (median), once anything was answered.
    pub median_days: Option<i64>,
    /// The longest.
    pub longest_days: Option<i64>,
}

impl RequestStatistics {
    /// Counts the requests that arrived in the calendar year of a day, up to that day, as they stood on it.
    #[must_use]
    pub fn of<'r>(
        requests: impl IntoIterator<Item = &'r DataSubjectRequest>,
        as_of: NaiveDate,
        calendar: &HolidayCalendar,
    ) -> Self {
        let arrived = |on: NaiveDate| on.year() == as_of.year() && on <= as_of;
        let of_year = requests.into_iter().filter(|request| arrived(request.received_on));
        let of_year: Vec<DataSubjectRequest> = of_year.map(|request| request.known_on(as_of)).collect();
        let mut numbers = Self { received: of_year.len(), ..Self::default() };
        for kind in RequestKind::ALL {
            let count = of_year.iter().filter(|request| request.kinds.contains(kind)).count();
            numbers.by_kind.push((*kind, count));
        }
        for result in RequestResult::ALL {
            let ended = |request: &&DataSubjectRequest| request.answer.as_ref().map(|one| one.result) == Some(*result);
            numbers.by_result.push((*result, of_year.iter().filter(ended).count()));
        }
        let mut days = Vec::new();
        for request in of_year {
            match request.state(as_of, calendar) {
                RequestState::InTime => numbers.in_time += 1,
                RequestState::Late { .. } => numbers.late += 1,
                RequestState::Open { .. } => numbers.open += 1,
                RequestState::Overdue { .. } => numbers.overdue += 1,
            }
            numbers.extended += usize::from(request.is_extended(calendar));
            if let Some(fee) = request.fee.as_ref().filter(|fee| fee.amount.0 != 0) {
                numbers.with_fee += 1;
                numbers.fees.0 += fee.amount.0;
            }
            days.extend(request.answer.as_ref().map(|answer| (answer.on - request.received_on).num_days()));
        }
        days.sort_unstable();
        numbers.median_days = days.get(days.len().saturating_sub(1) / 2).copied();
        numbers.longest_days = days.last().copied();
        numbers
    }
}

/// Breaches that became known in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BreachStatistics {
    /// How many became known.
    pub known: usize,
    /// Reported in time.
    pub in_time: usize,
    /// Reported late.
    pub late: usize,
    /// Not to be reported, with a reason.
    pub not_reportable: usize,
    /// Still to be reported, or to be decided.
    pub open: usize,
    /// Rated as a high risk.
    pub high_risk: usize,
    /// Of which the persons were told.
    pub persons_notified: usize,
    /// Not documented completely (Art. 33(5)).
    pub undocumented: usize,
}

impl BreachStatistics {
    /// Counts the breaches that became known in the calendar year of a day, up to that day, by the calendar of Berlin. Clocks
    /// are judged by the beginning of the day, as in every report.
    #[must_use]
    pub fn of<'b>(breaches: impl IntoIterator<Item = &'b DataBreach>, as_of: NaiveDate) -> Self {
        let mut numbers = Self::default();
        let became_known = |breach: &&DataBreach| {
            let day = breach.aware_at.map(berlin_day);
            day.is_some_and(|day| day.year() == as_of.year() && day <= as_of)
        };
        for breach in breaches.into_iter().filter(became_known).map(|breach| breach.known_on(as_of)) {
            numbers.known += 1;
            match breach.notification(start_of_day(as_of)) {
                NotificationState::InTime => numbers.in_time += 1,
                NotificationState::LateWithReason { .. } | NotificationState::LateWithoutReason { .. } => {
                    numbers.late += 1;
                }
                NotificationState::NotReportable => numbers.not_reportable += 1,
                NotificationState::NotReportableWithoutReason
                | NotificationState::NotAware
                | NotificationState::Running { .. }
                | NotificationState::Overdue { .. } => numbers.open += 1,
            }
            numbers.high_risk += usize::from(breach.risk == Some(BreachRisk::High));
            numbers.persons_notified += usize::from(breach.notice.notified_at.is_some());
            numbers.undocumented += usize::from(!breach.documentation_gaps().is_empty());
        }
        numbers
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::privacy::breach::BreachReport;
    use crate::privacy::request::{Extension, IdentityCheck, RequestAnswer, RequestFee};
    use crate::{DataBreachId, DataSubjectRequestId, MunicipalityId};
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn request(received: &str, answered: Option<(&str, RequestResult)>) -> DataSubjectRequest {
        DataSubjectRequest {
            id: DataSubjectRequestId(Uuid::nil()),
            municipality_id: MunicipalityId(Uuid::nil()),
            number: String::new(),
            received_on: day(received),
            channel: String::new(),
            requester: String::new(),
            kinds: vec![RequestKind::Access, RequestKind::Erasure],
            identity: IdentityCheck::default(),
            extension: None,
            partial_answers: Vec::new(),
            answer: answered.map(|(on, result)| RequestAnswer {
                on: day(on),
                result,
                form: String::new(),
                refusal_reason: String::new(),
                remedies_named: false,
                manifestly_unfounded: false,
            }),
            fee: Some(RequestFee { amount: Cents(500), reason: String::new() }),
            offices: String::new(),
            remark: String::new(),
        }
    }

    #[test]
    fn the_requests_of_a_year_are_counted() {
        let requests = [
            request("2026-01-12", Some(("2026-01-20", RequestResult::Granted))),
            request("2026-02-02", Some(("2026-04-13", RequestResult::Refused))),
            request("2026-03-02", Some(("2026-03-04", RequestResult::NoData))),
            request("2026-05-04", None),
            request("2026-11-16", None),
            request("2025-12-31", Some(("2026-01-02", RequestResult::Granted))),
        ];
        let numbers = RequestStatistics::of(&requests, day("2026-11-30"), &HolidayCalendar::default());
        assert_eq!(numbers.received, 5, "the year before is not counted");
        let ended = (numbers.in_time, numbers.late, numbers.open, numbers.overdue);
        assert_eq!(ended, (2, 1, 1, 1), "in time, late, open, overdue");
        assert_eq!(numbers.by_kind.iter().map(|(_, count)| count).sum::<usize>(), 10, "two kinds each");
        assert!(numbers.by_result.contains(&(RequestResult::Refused, 1)), "one was refused");
        assert_eq!((numbers.median_days, numbers.longest_days), (Some(8), Some(70)), "days to the answer");
        assert_eq!((numbers.with_fee, numbers.fees), (5, Cents(2500)), "fees");
        let none = RequestStatistics::of(&[], day("2026-11-30"), &HolidayCalendar::default());
        assert_eq!(none.median_days, None, "nothing was answered");
    }

    #[test]
    fn what_happened_after_the_reporting_date_is_not_counted() {
        let requests = [
            request("2026-12-01", Some(("2027-01-04", RequestResult::Granted))),
            request("2026-12-31", None),
            request("2027-01-02", None),
        ];
        let calendar = HolidayCalendar::default();
        let numbers = RequestStatistics::of(&requests, day("2026-12-31"), &calendar);
        assert_eq!((numbers.received, numbers.in_time, numbers.open), (2, 0, 2), "the last day of the year counts");
        assert_eq!(numbers.median_days, None, "nothing was answered by then");
        let later = RequestStatistics::of(&requests, day("2027-01-04"), &calendar);
        assert_eq!(later.received, 1, "a report of January is about the new year");
        let early = RequestStatistics::of(&requests, day("2026-12-30"), &calendar);
        assert_eq!(early.received, 1, "what came the day after is not known");
        let mut extended = request("2026-12-01", None);
        extended.extension = Some(Extension { notified_on: day("2026-12-28"), reason: "Umfang".into() });
        assert_eq!(RequestStatistics::of([&extended], day("2026-12-27"), &calendar).extended, 0, "not told yet");
        assert_eq!(RequestStatistics::of([&extended], day("2026-12-28"), &calendar).extended, 1, "told that day");
    }

    #[test]
    fn the_breaches_of_a_year_are_counted() {
        let breach = |aware: &str, reported: Option<&str>, risk| {
            let mut breach = DataBreach::new(DataBreachId(Uuid::nil()), MunicipalityId(Uuid::nil()), "Verlust");
            breach.aware_at = Some(aware.parse().unwrap());
            breach.risk = risk;
            breach.risk_reason = "Grund".into();
            breach.reports.extend(reported.map(|at| BreachReport {
                at: at.parse().unwrap(),
                reference: String::new(),
                complete: true,
                content: String::new(),
            }));
            breach
        };
        let breaches = [
            breach("2026-05-04T08:00:00Z", Some("2026-05-05T08:00:00Z"), Some(BreachRisk::High)),
            breach("2026-06-04T08:00:00Z", Some("2026-06-09T08:00:00Z"), Some(BreachRisk::Risk)),
            breach("2026-07-04T08:00:00Z", None, Some(BreachRisk::Unlikely)),
            breach("2026-11-29T08:00:00Z", None, None),
            breach("2026-12-31T23:30:00Z", None, None),
        ];
        let numbers = BreachStatistics::of(&breaches, day("2026-11-30"));
        assert_eq!(numbers.known, 4, "the last is still to come");
        let of_year = BreachStatistics::of(&breaches, day("2026-12-31"));
        assert_eq!(of_year.known, 4, "the last became known in 2027, by the clocks of Berlin");
        let early = BreachStatistics::of(&breaches, day("2026-06-04"));
        assert_eq!((early.known, early.in_time, early.late, early.open), (2, 1, 0, 1), "its report went out later");
        let ended = (numbers.in_time, numbers.late, numbers.not_reportable, numbers.open);
        assert_eq!(ended, (1, 1, 1, 1), "in time, late, not reportable, open");
        assert_eq!((numbers.high_risk, numbers.persons_notified, numbers.undocumented), (1, 0, 4), "what remains");
    }
}
