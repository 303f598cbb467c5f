//! Measures.

use super::common::Sort;
use akte_domain::{MeasureEffort, MeasureRelationKind, MeasureStatus, Priority};
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// What a measure serves.
    #[derive(Eq)]
    pub struct Served {
        /// The requirement.
        pub requirement_id: Uuid,
        /// The target object; none for the domain as a whole.
        pub target_object_id: Option<Uuid>,
    }

    /// Something that a measure or a piece of evidence is linked to, with names to show.
    pub struct ServedRow {
        /// The requirement.
        pub requirement_id: Uuid,
        /// Its label in the version in force.
        pub label: String,
        /// Its title.
        pub title: String,
        /// The target object.
        pub target_object_id: Uuid,
        /// Its name.
        pub target_object_name: String,
    }

    /// A measure.
    pub struct MeasureRow {
        /// Its id.
        pub id: Uuid,
        /// Its domain.
        pub domain_id: Uuid,
        /// Title.
        pub title: String,
        /// What is to be done.
        pub description: String,
        /// Who sees to it.
        pub responsible: String,
        /// Until when.
        pub due_on: Option<NaiveDate>,
        /// When it was done.
        pub done_on: Option<NaiveDate>,
        /// Who supervises that it is carried through.
        pub supervised_by: String,
        /// When it shall begin.
        pub starts_on: Option<NaiveDate>,
        /// Who accepted it when it was done; empty until then.
        pub accepted_by: String,
        /// When it was accepted.
        pub accepted_on: Option<NaiveDate>,
        /// One-off investment in cents.
        pub cost_once: Option<i64>,
        /// Yearly material costs in cents.
        pub cost_yearly: Option<i64>,
        /// One-off personnel cost in cents.
        pub personnel_once: Option<i64>,
        /// Yearly personnel cost in cents.
        pub personnel_yearly: Option<i64>,
        /// The budget year that its one-off costs are planned for.
        pub budget_year: Option<i32>,
        /// How much work it is; none where nobody has estimated it.
        #[cfg_attr(test, ts(type = "MeasureEffort | null"))]
        pub effort: Option<MeasureEffort>,
        /// Priority.
        #[cfg_attr(test, ts(type = "Priority"))]
        pub priority: Priority,
        /// Status.
        #[cfg_attr(test, ts(type = "MeasureStatus"))]
        pub status: MeasureStatus,
        /// Whether it is open and its date has passed.
        pub overdue: bool,
        /// How many requirements it serves.
        pub requirements: u32,
        /// How many pieces of evidence prove it.
        pub evidence: u32,
    }

    /// Asks for measures.
    pub struct MeasureListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Words that title, description or responsible contain.
        #[serde(default)]
        pub text: String,
        /// Only these statuses; empty for all.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "MeasureStatus[]"))]
        pub statuses: Vec<MeasureStatus>,
        /// Only overdue ones.
        #[serde(default)]
        pub overdue: bool,
        /// Sort; none for the due date.
        pub sort: Option<Sort>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// Adds or changes a measure.
    pub struct MeasureSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Its id; none to add one.
        pub id: Option<Uuid>,
        /// Title.
        pub title: String,
        /// What is to be done.
        #[serde(default)]
        pub description: String,
        /// Who sees to it.
        #[serde(default)]
        pub responsible: String,
        /// Until when.
        pub due_on: Option<NaiveDate>,
        /// When it was done; taken as today when the status becomes done.
        pub done_on: Option<NaiveDate>,
        /// Who supervises that it is carried through.
        #[serde(default)]
        pub supervised_by: String,
        /// When it shall begin.
        pub starts_on: Option<NaiveDate>,
        /// One-off investment in cents.
        pub cost_once: Option<i64>,
        /// Yearly material costs in cents.
        pub cost_yearly: Option<i64>,
        /// One-off personnel cost in cents.
        pub personnel_once: Option<i64>,
        /// Yearly personnel cost in cents.
        pub personnel_yearly: Option<i64>,
        /// The budget year that its one-off costs are planned for.
        pub budget_year: Option<i32>,
        /// How much work it is.
        #[cfg_attr(test, ts(type = "MeasureEffort | null"))]
        pub effort: Option<MeasureEffort>,
        /// Priority.
        #[cfg_attr(test, ts(type = "Priority"))]
        pub priority: Priority,
        /// Status.
        #[cfg_attr(test, ts(type = "MeasureStatus"))]
        pub status: MeasureStatus,
        /// What it serves; none leaves the links as they are.
        pub serves: Option<Vec<Served>>,
    }

    /// A measure with what it serves.
    pub struct MeasureDetail {
        /// The measure.
        pub measure: MeasureRow,
        /// What it serves.
        pub serves: Vec<ServedRow>,
        /// What it waits for, and what accompanies it.
        pub relations: Vec<MeasureRelationRow>,
        /// What waits for it, and what it accompanies.
        pub related_by: Vec<MeasureRelationRow>,
        /// Evidence that proves it.
        pub evidence: Vec<super::evidence::EvidenceRow>,
        /// Codes of its open points.
        pub open_points: Vec<String>,
        /// Those that were put back with a reason.
        pub put_back: Vec<super::points::PutBack>,
        /// Its history, newest first.
        pub history: Vec<super::history::HistoryRow>,
    }

    /// What hangs between two measures, seen from one of them.
    pub struct MeasureRelationRow {
        /// The relation.
        pub id: Uuid,
        /// How they hang together.
        #[cfg_attr(test, ts(type = "MeasureRelationKind"))]
        pub kind: MeasureRelationKind,
        /// The other measure.
        pub measure_id: Uuid,
        /// Its title.
        pub title: String,
        /// Its status.
        #[cfg_attr(test, ts(type = "MeasureStatus"))]
        pub status: MeasureStatus,
        /// Until when.
        pub due_on: Option<NaiveDate>,
    }

    /// Lets a measure wait for another one, or says that the other one accompanies it.
    pub struct MeasureRelationSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The measure.
        pub measure_id: Uuid,
        /// What it waits for or is accompanied by.
        pub other_id: Uuid,
        /// How they hang together.
        #[cfg_attr(test, ts(type = "MeasureRelationKind"))]
        pub kind: MeasureRelationKind,
    }

    /// Moves a measure to another status.
    pub struct MeasureMoveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The measure.
        pub id: Uuid,
        /// Its new status.
        #[cfg_attr(test, ts(type = "MeasureStatus"))]
        pub status: MeasureStatus,
    }

    /// Accepts a measure that is done.
    pub struct MeasureAcceptRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The measure.
        pub id: Uuid,
        /// Who accepts it; empty takes the acceptance back.
        pub accepted_by: String,
        /// When; none for today.
        pub accepted_on: Option<NaiveDate>,
    }

    /// Links a measure to requirements, or takes links away.
    pub struct MeasureLinkRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The measure.
        pub measure_id: Uuid,
        /// Links to add.
        #[serde(default)]
        pub add: Vec<Served>,
        /// Links to take away.
        #[serde(default)]
        pub remove: Vec<Served>,
    }
}
