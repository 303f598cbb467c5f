//! The implementation plan: measures by date, by person, by budget year, on a timeline, and what to do next.

use super::chart::Picture;
use super::measure::{MeasureRelationRow, MeasureRow};
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// By what the measures of a plan stand together.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum PlanGrouping {
        /// By the month in which they are due.
        Date,
        /// By who is responsible.
        Person,
        /// By budget year.
        BudgetYear,
    }

    /// Asks for the measures of a plan in groups.
    pub struct MeasurePlanRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// By what they stand together.
        pub by: PlanGrouping,
        /// Words that title, description or a person contain.
        #[serde(default)]
        pub text: String,
        /// Only what is still to be done.
        #[serde(default)]
        pub only_open: bool,
        /// How many lines to skip.
        pub offset: u32,
        /// How many lines to return.
        pub limit: u32,
    }

    /// A line of a plan: a group with its sums, or one of its measures.
    pub struct PlanLine {
        /// The group that begins here.
        pub group: Option<PlanGroup>,
        /// A measure of the group above.
        pub measure: Option<MeasureRow>,
    }

    /// A group of measures with its sums. What was dropped counts nowhere.
    pub struct PlanGroup {
        /// What they have in common, stable: a month, a name in lower case, a year; empty for those that have nothing.
        pub key: String,
        /// What they have in common, in words.
        pub title: String,
        /// How many measures.
        pub measures: u32,
        /// How many of them are done.
        pub done: u32,
        /// How many are overdue.
        pub overdue: u32,
        /// Sum of one-off investments in cents.
        pub cost_once: i64,
        /// Sum of yearly material costs in cents.
        pub cost_yearly: i64,
        /// Sum of one-off personnel costs in cents.
        pub personnel_once: i64,
        /// Sum of yearly personnel costs in cents.
        pub personnel_yearly: i64,
        /// By budget year: yearly costs of this year's measures and of all before.
        pub running: Option<i64>,
    }

    /// Asks for the timeline of a plan.
    pub struct MeasureTimelineRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Only what is still to be done.
        #[serde(default)]
        pub only_open: bool,
        /// Words that title, description or a person contain.
        #[serde(default)]
        pub text: String,
        /// How many measures to skip.
        pub offset: u32,
        /// How many measures to draw at most.
        pub limit: u32,
    }

    /// A part of the timeline; its months are the same in every part.
    pub struct MeasureTimeline {
        /// The part, drawn; none where no measure has a date.
        pub picture: Option<Picture>,
        /// Its measures in the order of the lines.
        pub measures: Vec<TimelineMeasure>,
        /// Where the lines begin, from the upper edge.
        pub top: i64,
        /// How high a line is.
        pub line: i64,
        /// How many measures there are in all parts.
        pub total: u32,
        /// How many measures have no date and so stand in no part.
        pub undated: u32,
    }

    /// A measure on the timeline.
    pub struct TimelineMeasure {
        /// The measure.
        pub id: Uuid,
        /// Everything that its line shows, in words.
        pub text: String,
    }

    /// Asks what to do next.
    pub struct MeasureNextRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// An open measure at its rank.
    pub struct NextMeasure {
        /// Its rank, from 1.
        pub rank: u32,
        /// The measure.
        pub id: Uuid,
        /// Its title.
        pub title: String,
        /// Who sees to it.
        pub responsible: String,
        /// Until when.
        pub due_on: Option<NaiveDate>,
        /// Whether its date has passed.
        pub overdue: bool,
        /// Why it stands here, in a sentence.
        pub explanation: String,
        /// What it closes, in eighths of a point.
        pub value: u64,
        /// What it takes together with everything that has to come before, in cents.
        pub effort: u64,
        /// Open requirements that it closes, by catalog.
        pub closes: Vec<ClosesCount>,
        /// What it covers besides in other catalogs.
        pub covers: Vec<CoversCount>,
        /// Unfinished measures that it waits for.
        pub waits_for: Vec<MeasureRelationRow>,
        /// Open measures that wait for it.
        pub enables: Vec<MeasureRelationRow>,
    }

    /// Open requirements of one catalog that a measure closes.
    #[derive(Eq)]
    pub struct ClosesCount {
        /// Title of the catalog.
        pub catalog: String,
        /// How many requirements at target objects.
        pub open: u32,
        /// How many of them must be met.
        pub mandatory: u32,
    }

    /// Open requirements of another catalog that a measure covers as well.
    #[derive(Eq)]
    pub struct CoversCount {
        /// Title of the catalog.
        pub catalog: String,
        /// How many it covers wholly.
        pub wholly: u32,
        /// How many it covers in part.
        pub partly: u32,
    }
}
