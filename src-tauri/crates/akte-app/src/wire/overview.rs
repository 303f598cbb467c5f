//! The overview: degree, trend, what to do next.

use super::chart::{BarShare, Picture};
use super::common::Counts;
use super::plan::NextMeasure;
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// The state of one information domain.
    pub struct Overview {
        /// All requirements at all target objects.
        pub counts: Counts,
        /// Per top group of the catalogs in force.
        pub groups: Vec<GroupDegree>,
        /// Degree over time, oldest first.
        pub trend: Vec<TrendPoint>,
        /// The degree over time, drawn; none before there are two days to compare.
        pub trend_chart: Option<Picture>,
        /// What to do next.
        pub next_steps: Vec<NextStep>,
        /// The open measures that bring most for the least effort.
        pub next_measures: Vec<NextMeasure>,
        /// Open points by kind.
        pub open_points: Vec<OpenPointCount>,
        /// How many open points were put back with a reason.
        pub put_back_points: u32,
        /// Requirements at target objects that are not implemented, with an exception that holds today.
        pub excepted: u32,
        /// Open measures.
        pub open_measures: u32,
        /// Overdue measures.
        pub overdue_measures: u32,
        /// Evidence that has expired.
        pub expired_evidence: u32,
        /// Evidence that expires within sixty days.
        pub expiring_evidence: u32,
        /// Sum of one-off costs of open measures in cents, for things and people.
        pub open_cost_once: i64,
        /// Sum of yearly costs of open measures in cents, for things and people.
        pub open_cost_yearly: i64,
    }

    /// The state of one group.
    pub struct GroupDegree {
        /// The catalog version.
        pub catalog_id: Uuid,
        /// Number of the group in it.
        pub group: u32,
        /// Its label.
        pub label: String,
        /// Its title.
        pub title: String,
        /// Its counts.
        pub counts: Counts,
        /// Its counts as a bar.
        pub bar: Vec<BarShare>,
    }

    /// The state at the end of one day.
    pub struct TrendPoint {
        /// The day.
        pub day: NaiveDate,
        /// The counts.
        pub counts: Counts,
    }

    /// One thing to do next.
    pub struct NextStep {
        /// The requirement.
        pub requirement_id: Uuid,
        /// The target object.
        pub target_object_id: Uuid,
        /// Its label.
        pub label: String,
        /// Its title.
        pub title: String,
        /// Title of its group.
        pub group_title: String,
        /// Modal verb as written.
        pub modal_verb: String,
        /// Effort level.
        pub effort: Option<u32>,
    }

    /// How often an open point occurs.
    pub struct OpenPointCount {
        /// Its code.
        pub code: String,
        /// In words.
        pub text: String,
        /// How often.
        pub count: u32,
    }
}
