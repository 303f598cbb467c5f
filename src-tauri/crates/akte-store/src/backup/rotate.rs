//! Rotation: the last ten backups, one a day for fourteen days, one a month for twelve months.

use super::{BackupInfo, list};
use crate::Result;
use crate::akte::files;
use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc};
use std::collections::HashSet;
use std::path::Path;

const LATEST: usize = 10;
const DAYS: i64 = 14;
const MONTHS: i64 = 365;

/// Removes what need not be kept.
pub(super) fn rotate(parent: &Path, now: DateTime<Utc>) -> Result<()> {
    let backups = list(parent)?;
    let times: Vec<DateTime<Utc>> = backups.iter().map(|backup| backup.created_at).collect();
    for (BackupInfo { folder, .. }, keep) in backups.iter().zip(kept(&times, now)) {
        if !keep {
            files::remove_folder(folder)?;
        }
    }
    Ok(())
}

/// Which of some backups are kept, newest first. The newest of a day or month stands for it.
fn kept(times: &[DateTime<Utc>], now: DateTime<Utc>) -> Vec<bool> {
    let mut days: HashSet<NaiveDate> = HashSet::new();
    let mut months: HashSet<(i32, u32)> = HashSet::new();
    times
        .iter()
        .enumerate()
        .map(|(at, time)| {
            let age = now.signed_duration_since(*time);
            let of_day = age <= Duration::days(DAYS) && days.insert(time.date_naive());
            let of_month = age <= Duration::days(MONTHS) && months.insert((time.year(), time.month()));
            at < LATEST || of_day || of_month
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    #[test]
    fn a_year_of_hourly_backups_shrinks_to_what_the_rule_says() {
        let now = Utc.with_ymd_and_hms(2026, 7, 1, 12, 0, 0).single().expect("a valid instant");
        let times: Vec<_> = (0..24 * 400).map(|hour| now - Duration::hours(hour)).collect();
        let kept: Vec<_> =
            times.iter().zip(kept(&times, now)).filter(|(_, keep)| *keep).map(|(time, _)| time).collect();
        assert!(kept.len() >= 10 + 13 + 11, "the last ten, the other days, the other months: {}", kept.len());
        assert!(kept.len() <= 10 + 15 + 13, "and no more than that: {}", kept.len());
        assert_eq!(kept[..10], times[..10].iter().collect::<Vec<_>>(), "the last ten are all there");
        assert!(now.signed_duration_since(**kept.last().expect("not empty")) > Duration::days(330), "a year back");
    }
}
