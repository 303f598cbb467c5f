//! Backup and restore record (Datensicherungs- und Wiederherstellungsnachweis; `reference/domain.md` 6.2; Lüneburg 7.1: backed
//! up after a fixed plan and brought to an additional site, another fire compartment, another building).

use crate::codes::coded;
use crate::open_points::OpenPoint;
use crate::problem::{Problem, filled};
use crate::{BackupRecordId, MeasureId, MunicipalityId, TargetObjectId};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// How long a restore test counts, in months.
const RESTORE_TEST_MONTHS: u32 = 12;

coded! {
    /// How often data are backed up.
    BackupFrequency {
        /// Laufend.
        Continuous = "continuous" ["laufend"],
        /// Täglich.
        Daily = "daily" ["täglich"],
        /// Wöchentlich.
        Weekly = "weekly" ["wöchentlich"],
        /// Monatlich.
        Monthly = "monthly" ["monatlich"],
        /// Anlassbezogen.
        OnOccasion = "on_occasion" ["anlassbezogen"],
    }
}

coded! {
    /// What came of a restore test.
    RestoreResult {
        /// Everything came back.
        Successful = "successful" ["erfolgreich"],
        /// Some of it came back.
        Partial = "partial" ["teilweise"],
        /// Nothing usable came back.
        Failed = "failed" ["fehlgeschlagen"],
    }
}

/// How a data stock (Datenbestand) is backed up, and whether it came back when that was tried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackupRecord {
    /// The record itself.
    pub id: BackupRecordId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The data stock, unique within the municipality.
    pub name: String,
    /// What is backed up how (Sicherungsplan).
    pub plan: String,
    /// How often.
    pub frequency: Option<BackupFrequency>,
    /// On what.
    pub medium: String,
    /// How long backups are kept.
    pub retention: String,
    /// The room or building in which the data are.
    pub site_id: Option<TargetObjectId>,
    /// The room or building in which the backup lies.
    pub second_site_id: Option<TargetObjectId>,
    /// Whether a copy is kept where nothing in the network reaches it.
    pub offline_copy: Option<bool>,
    /// The last backup that succeeded.
    pub last_success_on: Option<NaiveDate>,
    /// The last restore test.
    pub restore_tested_on: Option<NaiveDate>,
    /// What came of it.
    pub restore_result: Option<RestoreResult>,
    /// What is worth knowing about it.
    pub restore_note: String,
    /// The measure that mends what failed.
    pub measure_id: Option<MeasureId>,
    /// Who sees to it.
    pub responsible: String,
}

impl BackupRecord {
    /// A record of which nothing but the data stock is known.
    #[must_use]
    pub fn new(id: BackupRecordId, municipality_id: MunicipalityId, name: String) -> Self {
        Self {
            id,
            municipality_id,
            name,
            plan: String::new(),
            frequency: None,
            medium: String::new(),
            retention: String::new(),
            site_id: None,
            second_site_id: None,
            offline_copy: None,
            last_success_on: None,
            restore_tested_on: None,
            restore_result: None,
            restore_note: String::new(),
            measure_id: None,
            responsible: String::new(),
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.name) {
            problems.push(Problem::NameMissing);
        }
        if self.restore_result.is_some() && self.restore_tested_on.is_none() {
            problems.push(Problem::RestoreResultWithoutTest);
        }
        problems
    }
}

/// Whether two places share a room or building. `above` says in which rooms and buildings each lies.
#[must_use]
pub fn shares_compartment(
    one: TargetObjectId,
    other: TargetObjectId,
    above: &HashMap<TargetObjectId, Vec<TargetObjectId>>,
) -> bool {
    let around = |start: TargetObjectId| {
        let mut seen = HashSet::from([start]);
        let mut ahead = vec![start];
        while let Some(place) = ahead.pop() {
            ahead.extend(above.get(&place).into_iter().flatten().copied().filter(|next| seen.insert(*next)));
        }
        seen
    };
    !around(one).is_disjoint(&around(other))
}

/// What an audit would object to in a backup record that is about so many objects. `same_compartment` says whether a fire
/// would take both sites.
#[must_use]
pub fn of_backup(record: &BackupRecord, objects: usize, same_compartment: bool, as_of: NaiveDate) -> Vec<OpenPoint> {
    let mut points = Vec::new();
    let mut note = |applies: bool, point: OpenPoint| {
        if applies {
            points.push(point);
        }
    };
    note(objects == 0, OpenPoint::BackupWithoutObjects);
    note(record.second_site_id.is_none(), OpenPoint::BackupSecondSiteMissing);
    note(same_compartment, OpenPoint::BackupSameCompartment);
    note(record.last_success_on.is_none(), OpenPoint::BackupNeverSucceeded);
    let since = as_of.checked_sub_months(Months::new(RESTORE_TEST_MONTHS));
    let tested = record.restore_tested_on.is_some_and(|day| since.is_none_or(|since| day >= since));
    note(!tested, OpenPoint::BackupRestoreTestDue);
    let failed = matches!(record.restore_result, Some(RestoreResult::Failed | RestoreResult::Partial));
    note(failed && record.measure_id.is_none(), OpenPoint::BackupRestoreFailed);
    note(!filled(&record.responsible), OpenPoint::BackupResponsibleMissing);
    points
}
