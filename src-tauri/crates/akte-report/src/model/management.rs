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
    /// Directly relevant threats in all, of any category.
    pub risk_total: usize,
    /// The highest of them as they are now, the highest first.
    pub top_risks: Vec<TopRisk>,
    /// Security incidents.
    pub incidents: Happened,
    /// Breaches of personal data.
    pub breaches: Happened,
    /// The audit that was held last.
    pub last_audit: Option<HeldAudit>,
    /// Nonconformities that are not closed.
    pub deviations: usize,
    /// Major ones among them.
    pub major_deviations: usize,
    /// What became of the decisions of the last management review; none where none was held.
    pub last_review: Option<FollowUp>,
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

/// A risk as it is now: after its treatment, before it where nobody has treated it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TopRisk {
    /// Name of the target object.
    pub object: String,
    /// Code and title of the threat.
    pub threat: String,
    /// Name of the category in the municipality's scheme.
    pub category: String,
}

/// How many things of a kind happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Happened {
    /// Known of within the twelve months up to the reporting date.
    pub known: usize,
    /// Not closed, whenever it happened.
    pub open: usize,
}

/// An audit that was held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HeldAudit {
    /// What it is called.
    pub title: String,
    /// Its last day.
    pub on: NaiveDate,
}

/// What became of the decisions of a management review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct FollowUp {
    /// When it was held.
    pub held_on: NaiveDate,
    /// What was decided.
    pub decisions: usize,
    /// Not done yet.
    pub open: usize,
    /// Not done though its day has passed.
    pub overdue: usize,
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
