use super::*;
use crate::{Coded, Land};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn calendar(land: Land) -> HolidayCalendar {
    HolidayCalendar::new(Some(land), LocalHolidays::default())
}

fn everywhere() -> LocalHolidays {
    LocalHolidays { corpus_christi: true, assumption: true, augsburg_peace: true }
}

#[test]
fn easter_falls_where_the_almanac_says() {
    for known in [
        "1954-04-18",
        "1981-04-19",
        "1999-04-04",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2038-04-25",
    ] {
        let known = day(known);
        assert_eq!(easter_sunday(known.year()), Some(known), "Easter of {}", known.year());
    }
}

#[test]
fn the_movable_holidays_of_five_years() {
    let bavaria = calendar(Land::Bavaria);
    let table = [
        ["2024-03-29", "2024-04-01", "2024-05-09", "2024-05-20", "2024-05-30"],
        ["2025-04-18", "2025-04-21", "2025-05-29", "2025-06-09", "2025-06-19"],
        ["2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25", "2026-06-04"],
        ["2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17", "2027-05-27"],
        ["2028-04-14", "2028-04-17", "2028-05-25", "2028-06-05", "2028-06-15"],
    ];
    let movable =
        [Holiday::GoodFriday, Holiday::EasterMonday, Holiday::Ascension, Holiday::WhitMonday, Holiday::CorpusChristi];
    for row in table {
        for (date, expected) in row.into_iter().zip(movable) {
            assert_eq!(bavaria.holiday(day(date)), Some(expected), "{date}");
        }
    }
    let saxony = calendar(Land::Saxony);
    for date in ["2024-11-20", "2025-11-19", "2026-11-18", "2027-11-17", "2028-11-22"] {
        assert_eq!(saxony.holiday(day(date)), Some(Holiday::Repentance), "{date} in Saxony");
        assert_eq!(bavaria.holiday(day(date)), None, "{date} elsewhere");
    }
}

#[test]
fn each_land_has_as_many_holidays_as_its_act_names() {
    // Named holidays of 2026 without those of single municipalities; Brandenburg names two Sundays.
    let counts = [
        (Land::BadenWuerttemberg, 12),
        (Land::Bavaria, 12),
        (Land::Berlin, 10),
        (Land::Brandenburg, 12),
        (Land::Bremen, 10),
        (Land::Hamburg, 10),
        (Land::Hesse, 10),
        (Land::MecklenburgWesternPomerania, 11),
        (Land::LowerSaxony, 10),
        (Land::NorthRhineWestphalia, 11),
        (Land::RhinelandPalatinate, 11),
        (Land::Saarland, 12),
        (Land::Saxony, 11),
        (Land::SaxonyAnhalt, 11),
        (Land::SchleswigHolstein, 10),
        (Land::Thuringia, 11),
    ];
    assert_eq!(counts.len(), Land::ALL.len(), "every Land is counted");
    for (land, count) in counts {
        assert_eq!(calendar(land).holidays(2026).len(), count, "holidays of {} in 2026", land.code());
    }
    assert_eq!(HolidayCalendar::default().holidays(2026).len(), 9, "those that all have, where no Land is recorded");
}

#[test]
fn holidays_begin_and_happen_once_when_the_acts_say() {
    let table = [
        (Land::Berlin, "2018-03-08", false),
        (Land::Berlin, "2019-03-08", true),
        (Land::MecklenburgWesternPomerania, "2022-03-08", false),
        (Land::MecklenburgWesternPomerania, "2023-03-08", true),
        (Land::Brandenburg, "2024-03-08", false),
        (Land::Thuringia, "2018-09-20", false),
        (Land::Thuringia, "2019-09-20", true),
        (Land::Saxony, "2019-09-20", false),
        (Land::Berlin, "2020-05-08", true),
        (Land::Berlin, "2025-05-08", true),
        (Land::Berlin, "2026-05-08", false),
        (Land::Hamburg, "2025-05-08", false),
        (Land::Berlin, "2028-06-17", true),
        (Land::Berlin, "2027-06-17", false),
        (Land::Hesse, "2028-06-17", false),
        (Land::LowerSaxony, "2016-10-31", false),
        (Land::LowerSaxony, "2018-10-31", true),
        (Land::Hesse, "2017-10-31", true),
        (Land::Hesse, "2018-10-31", false),
        (Land::Berlin, "2017-10-31", true),
        (Land::Berlin, "2024-10-31", false),
        (Land::Saxony, "2016-10-31", true),
        (Land::SaxonyAnhalt, "2026-01-06", true),
        (Land::Hesse, "2026-01-06", false),
        (Land::Saarland, "2026-08-15", true),
        (Land::RhinelandPalatinate, "2026-11-01", true),
        (Land::Hesse, "2026-11-01", false),
        (Land::Brandenburg, "2026-04-05", true),
    ];
    for (land, date, expected) in table {
        assert_eq!(calendar(land).holiday(day(date)).is_some(), expected, "{} on {date}", land.code());
    }
    assert!(HolidayCalendar::default().holiday(day("2017-10-31")).is_some(), "in 2017 without a Land, too");
}

#[test]
fn holidays_of_single_municipalities_are_flags_that_only_their_land_knows() {
    let table = [
        (Land::Saxony, "2026-06-04"),
        (Land::Thuringia, "2026-06-04"),
        (Land::Bavaria, "2026-08-15"),
        (Land::Bavaria, "2026-08-08"),
    ];
    for (land, date) in table {
        assert_eq!(calendar(land).holiday(day(date)), None, "{} without flag on {date}", land.code());
        let local = HolidayCalendar::new(Some(land), everywhere());
        assert!(local.holiday(day(date)).is_some(), "{} with flag on {date}", land.code());
    }
    for date in ["2026-06-04", "2026-08-15", "2026-08-08"] {
        let elsewhere = HolidayCalendar::new(Some(Land::LowerSaxony), everywhere());
        assert_eq!(elsewhere.holiday(day(date)), None, "a flag has no effect in another Land: {date}");
        assert_eq!(HolidayCalendar::new(None, everywhere()).holiday(day(date)), None, "nor without one: {date}");
    }
}

#[test]
fn a_forward_period_ends_as_the_regulation_says() {
    let lower_saxony = calendar(Land::LowerSaxony);
    let table = [
        // Same date in the next month; the day of receipt is not counted (EDPB Guidelines 01/2022, 5.3).
        (Period::months(1), "2026-03-05", "2026-04-07", "5 April is Easter Sunday, 6 April Easter Monday"),
        (Period::months(1), "2026-09-07", "2026-10-07", "a Wednesday"),
        (Period::months(1), "2026-01-31", "2026-03-02", "28 February is a Saturday"),
        (Period::months(1), "2028-01-31", "2028-02-29", "the last day of a leap year's February"),
        (Period::months(1), "2026-08-31", "2026-09-30", "September has no 31st"),
        (Period::months(1), "2026-02-28", "2026-03-30", "the same date, not the last day: 28 March is a Saturday"),
        (Period::months(1), "2026-11-25", "2026-12-28", "Christmas is a Friday, then a weekend"),
        (Period::months(3), "2026-11-30", "2027-03-01", "28 February 2027 is a Sunday"),
        (Period::months(1), "2026-09-30", "2026-10-30", "a Friday before Reformation Day"),
        (Period::months(1), "2025-09-30", "2025-10-30", "a Thursday"),
        (Period::weeks(2), "2026-11-16", "2026-11-30", "the same day of the week"),
        (Period::weeks(2), "2026-11-14", "2026-11-30", "a Saturday moves to Monday"),
        (Period::years(1), "2024-02-29", "2025-02-28", "no 29 February"),
        (Period::days(1), "2026-11-19", "2026-11-20", "one day needs no two working days"),
        (Period::days(1), "2026-11-20", "2026-11-23", "a Saturday moves to Monday"),
        (Period::days(2), "2026-11-20", "2026-11-24", "two working days are included"),
        (Period::days(3), "2026-11-20", "2026-11-24", "Monday alone is not enough"),
        (Period::days(4), "2026-12-24", "2026-12-29", "Christmas and a weekend, then Monday and Tuesday"),
        (Period::days(14), "2026-11-02", "2026-11-16", "long enough anyway"),
        (Period::working_days(5), "2026-12-23", "2026-12-31", "24, 28, 29, 30 and 31 December"),
    ];
    for (period, event, expected, why) in table {
        assert_eq!(end_of(period, day(event), &lower_saxony), day(expected), "{period:?} after {event}: {why}");
    }
}

#[test]
fn the_same_period_ends_differently_from_land_to_land() {
    let month = Period::months(1);
    assert_eq!(end_of(month, day("2025-10-01"), &calendar(Land::Hesse)), day("2025-11-03"), "1 November is a Saturday");
    let received = day("2026-05-04");
    assert_eq!(end_of(month, received, &calendar(Land::Saxony)), day("2026-06-04"), "no holiday without flag");
    let town = HolidayCalendar::new(Some(Land::Saxony), everywhere());
    assert_eq!(end_of(month, received, &town), day("2026-06-05"), "Fronleichnam in this municipality");
    assert_eq!(end_of(month, received, &calendar(Land::Hesse)), day("2026-06-05"), "Fronleichnam in the whole Land");
    assert_eq!(end_of(month, day("2025-04-08"), &calendar(Land::Berlin)), day("2025-05-09"), "the day of 2025 alone");
}

#[test]
fn a_backward_period_moves_over_no_weekend() {
    let calendar = calendar(Land::LowerSaxony);
    let table = [
        (Period::weeks(2), "2026-11-29", "2026-11-15", "a Sunday stays one"),
        (Period::months(1), "2026-03-31", "2026-02-28", "February has no 31st"),
        (Period::days(7), "2026-12-03", "2026-11-26", "a week before"),
        (Period::days(2), "2026-11-23", "2026-11-19", "Thursday and Friday are its two working days"),
        (Period::working_days(3), "2026-12-28", "2026-12-22", "24, 23 and 22 December"),
    ];
    for (period, event, expected, why) in table {
        assert_eq!(start_before(period, day(event), &calendar), day(expected), "{period:?} before {event}: {why}");
    }
}

#[test]
fn hours_elapse_over_weekends_holidays_and_the_change_of_the_clocks() {
    // Friday 16:30 in winter: Monday 16:30.
    assert_eq!(hours_elapsed(72, at("2026-11-20T15:30:00Z")), at("2026-11-23T15:30:00Z"), "over a weekend");
    // 28 March 2026, 12:00 CET; the clocks go forward in the night: the wall clock then shows 13:00.
    let spring = hours_elapsed(72, at("2026-03-28T11:00:00Z"));
    assert_eq!(
        spring.with_timezone(&Berlin).to_rfc3339(),
        "2026-03-31T13:00:00+02:00",
        "elapsed hours, not wall clock"
    );
    let autumn = hours_elapsed(72, at("2026-10-24T10:00:00Z"));
    assert_eq!(autumn.with_timezone(&Berlin).to_rfc3339(), "2026-10-27T11:00:00+01:00", "and back again");
    assert_eq!(
        hours_by_regulation(72, at("2020-12-22T11:17:00Z")),
        at("2020-12-25T12:00:00Z"),
        "the hour is not counted"
    );
    assert_eq!(
        hours_by_regulation(72, at("2020-12-22T11:00:00Z")),
        at("2020-12-25T12:00:00Z"),
        "not even from its first second"
    );
}

#[test]
fn a_day_in_berlin_has_its_own_edges() {
    assert_eq!(berlin_day(at("2026-11-30T22:59:59Z")), day("2026-11-30"), "a second before midnight");
    assert_eq!(berlin_day(at("2026-11-30T23:00:00Z")), day("2026-12-01"), "midnight in winter");
    assert_eq!(berlin_day(at("2026-06-30T22:00:00Z")), day("2026-07-01"), "midnight in summer");
    assert_eq!(end_of_day(day("2026-11-30")), at("2026-11-30T23:00:00Z"), "winter");
    assert_eq!(end_of_day(day("2026-03-29")), at("2026-03-29T22:00:00Z"), "a day of 23 hours");
    assert_eq!(end_of_day(day("2026-10-25")), at("2026-10-25T23:00:00Z"), "a day of 25 hours");
}

#[test]
fn absurd_lengths_end_at_the_edge_of_the_calendar() {
    let calendar = HolidayCalendar::default();
    assert_eq!(end_of(Period::years(u32::MAX), day("2026-11-30"), &calendar), NaiveDate::MAX, "no panic");
    assert_eq!(hours_elapsed(u32::MAX, DateTime::<Utc>::MAX_UTC), DateTime::<Utc>::MAX_UTC, "no panic");
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..20_000).prop_map(|days| day("1996-01-01").checked_add_days(Days::new(days)).unwrap())
}

fn any_calendar() -> impl Strategy<Value = HolidayCalendar> {
    let land = prop::option::of(prop::sample::select(Land::ALL));
    (land, any::<[bool; 3]>()).prop_map(|(land, [corpus_christi, assumption, augsburg_peace])| {
        HolidayCalendar::new(land, LocalHolidays { corpus_christi, assumption, augsburg_peace })
    })
}

fn any_period() -> impl Strategy<Value = Period> {
    let unit = prop::sample::select(PeriodUnit::ALL);
    (1_u32..40, unit).prop_map(|(amount, unit)| Period { amount, unit })
}

proptest! {
    #[test]
    fn a_period_ends_on_a_working_day_after_its_event(event in any_day(), period in any_period(), calendar in any_calendar()) {
        let end = end_of(period, event, &calendar);
        prop_assert!(calendar.is_working_day(end), "{end} is a working day");
        prop_assert!(end > event && end >= period.calendar_end(event), "it never ends early");
        let included = event.iter_days().skip(1).take_while(|day| *day <= end).filter(|day| calendar.is_working_day(*day));
        prop_assert!(included.take(2).count() == 2 || period == Period::days(1) || period == Period::working_days(1));
    }

    #[test]
    fn a_later_event_never_ends_earlier(event in any_day(), period in any_period(), calendar in any_calendar()) {
        let next = event.succ_opt().unwrap();
        prop_assert!(end_of(period, event, &calendar) <= end_of(period, next, &calendar));
        prop_assert!(start_before(period, event, &calendar) <= start_before(period, next, &calendar));
    }

    #[test]
    fn a_longer_period_never_ends_earlier(event in any_day(), period in any_period(), calendar in any_calendar()) {
        let longer = Period { amount: period.amount + 1, ..period };
        prop_assert!(end_of(period, event, &calendar) <= end_of(longer, event, &calendar));
    }

    #[test]
    fn a_holiday_more_never_ends_a_period_earlier(event in any_day(), period in any_period(), calendar in any_calendar()) {
        prop_assert!(end_of(period, event, &HolidayCalendar::default()) <= end_of(period, event, &calendar));
    }

    #[test]
    fn the_strict_reading_of_hours_is_never_the_later_one(seconds in 0_i64..2_000_000_000, hours in 1_u32..1000) {
        let event = DateTime::from_timestamp(seconds, 0).unwrap();
        let (strict, lenient) = (hours_elapsed(hours, event), hours_by_regulation(hours, event));
        prop_assert!(strict <= lenient && lenient - strict <= TimeDelta::hours(1));
    }

    #[test]
    fn an_instant_lies_within_its_day(seconds in 800_000_000_i64..4_000_000_000) {
        let instant = DateTime::from_timestamp(seconds, 0).unwrap();
        let day = berlin_day(instant);
        prop_assert!(instant < end_of_day(day) && end_of_day(day.pred_opt().unwrap()) <= instant);
    }
}
