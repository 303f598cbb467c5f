//! The date of Easter, from which half of the public holidays follow.

use chrono::NaiveDate;

/// Easter Sunday of a year of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher.
#[must_use]
pub fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let (century_leaps, century_rest) = (century / 4, century % 4);
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century_leaps - moon_shift + 15).rem_euclid(30);
    let weekday = (32 + 2 * century_rest + 2 * (of_century / 4) - epact - of_century % 4).rem_euclid(7);
    let correction = (golden + 11 * epact + 22 * weekday) / 451;
    let march_days = epact + weekday - 7 * correction + 114;
    let (month, day) = (march_days / 31, march_days % 31 + 1);
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}
