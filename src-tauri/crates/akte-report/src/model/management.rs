//! The management report: a municipality on one page.

use akte_domain::degree::StatusCounts;
use akte_domain::open_points::OpenPoint;
use akte_domain::{Cents, DeadlineKind};
use chrono::NaiveDate;
use serde::{Serialize, Serializer};

/// Managementbericht.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ManagementReport {
    /// The information domains.
    pub domains: Vec<ManagedDomain>,
    /// What to do first: the open measures that close most for the least effort.
    pub measures: Vec<ManagedMeasure>,
    /// Open measures in all.
    pub open_measures: usize,
    /// Open measures whose date has passed.
    pub overdue_measures: usize,
    /// One-off costs of all open measures, for things and people.
    pub cost_once: Cents,
    /// Yearly costs of all open measures.
    pub cost_yearly: Cents,
    /// Open points by kind, the most frequent first.
    pub points: Vec<PointCount>,
    /// Open points in all.
    pub point_total: u32,
    /// Open points that were put back with a reason.
    pub put_back: u32,
    /// What runs out next, the first first.
    pub deadlines: Vec<ManagedDate>,
    /// What only the management can decide.
    pub decisions: Vec<PointCount>,
}

/// How far an information domain is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ManagedDomain {
    /// Its name.
    pub name: String,
    /// Code of the method, which says how the degree is computed.
    pub method: &'static str,
    /// The answers on the reporting date.
    #[serde(serialize_with = "counts")]
    pub now: StatusCounts,
    /// An earlier day and the answers then, for the trend.
    pub before: Option<Earlier>,
}

/// The answers at the end of an earlier day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Earlier {
    /// The day.
    pub day: NaiveDate,
    /// The answers.
    #[serde(serialize_with = "counts")]
    pub counts: StatusCounts,
}

/// A measure that is proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ManagedMeasure {
    /// What is to be done.
    pub title: String,
    /// Who sees to it.
    pub responsible: String,
    /// Until when.
    pub due_on: Option<NaiveDate>,
    /// Whether that day has passed.
    pub overdue: bool,
    /// How many open requirements it closes.
    pub closes: u32,
}

/// A kind of open point and how often it occurs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PointCount {
    /// The kind.
    #[serde(serialize_with = "super::open_point")]
    pub point: OpenPoint,
    /// How often.
    pub count: u32,
}

/// Something that runs out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ManagedDate {
    /// The day.
    pub on: NaiveDate,
    /// What kind of thing it is.
    pub kind: DeadlineKind,
    /// What it is called.
    pub name: String,
}

fn counts<S: Serializer>(counts: &StatusCounts, serializer: S) -> Result<S::Ok, S::Error> {
    (counts.yes, counts.partial, counts.no, counts.dispensable, counts.unprocessed).serialize(serializer)
}
