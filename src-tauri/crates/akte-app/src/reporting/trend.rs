//! How far an information domain was at the end of the last months.

use crate::assess::Assessment;
use crate::error::Result;
use akte_report::model::Earlier;
use akte_store::Reads;
use chrono::{Datelike, NaiveDate};

/// How many months back it looks: a year, so that picture and table can be read.
const MONTHS: usize = 12;

/// The last answers of each earlier month that are known, oldest first. A part of a domain has none: what is kept are the counts
/// of the whole.
///
/// # Errors
/// The database refuses.
pub(super) async fn until(reads: &mut Reads<'_>, assessment: &Assessment, as_of: NaiveDate) -> Result<Vec<Earlier>> {
    if assessment.is_part() {
        return Ok(Vec::new());
    }
    let month = |day: NaiveDate| (day.year(), day.month());
    let mut ends: Vec<Earlier> = Vec::new();
    for point in reads.trend(assessment.view.scope, assessment.view.domain.id).await? {
        if month(point.day) >= month(as_of) {
            break;
        }
        let end = Earlier { day: point.day, counts: point.counts };
        match ends.last_mut() {
            Some(last) if month(last.day) == month(end.day) => *last = end,
            _ => ends.push(end),
        }
    }
    Ok(ends.split_off(ends.len().saturating_sub(MONTHS)))
}
