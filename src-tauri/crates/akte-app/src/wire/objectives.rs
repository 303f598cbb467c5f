//! Objectives of information security, and the page on which an officer sees what is due.

use super::{DeadlineRow, NamedRecord, Picture, PointText};
use akte_domain::desk::objective::{ObjectiveDirection, ObjectiveState};
use akte_domain::{ClockStand, RegisterKind};
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// A value that was measured; without day or value it is not recorded.
    pub struct MeasurementRow {
        /// When.
        pub on: Option<NaiveDate>,
        /// The value, to a thousandth of its unit.
        pub reading: Option<f64>,
        /// What is worth knowing about it.
        #[serde(default)]
        pub comment: String,
    }

    /// What is recorded about an objective.
    #[serde(default)]
    pub struct ObjectiveFields {
        /// The information domain that it is for; none for all of them.
        pub domain_id: Option<Uuid>,
        /// What is to be reached.
        pub title: String,
        /// By what one sees it.
        pub indicator: String,
        /// The unit of its values.
        pub measure_unit: String,
        /// The value to be reached, to a thousandth of its unit.
        pub target_value: Option<f64>,
        /// On which side of it a value is good.
        #[cfg_attr(test, ts(type = "ObjectiveDirection"))]
        pub direction: ObjectiveDirection,
        /// Who answers for it.
        pub responsible: String,
        /// Since when it is pursued.
        pub starts_on: Option<NaiveDate>,
        /// By when it is to be reached.
        pub due_on: Option<NaiveDate>,
        /// What is needed for it.
        pub resources: String,
        /// How results are evaluated.
        pub evaluation: String,
        /// After how many months the next value is due.
        pub interval_months: Option<u32>,
        /// What was measured.
        pub measurements: Vec<MeasurementRow>,
        /// What is said about the result once the date has passed.
        pub conclusion: String,
        /// Its evidence.
        pub evidence_ids: Vec<Uuid>,
    }

    /// An objective.
    pub struct ObjectiveRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: ObjectiveFields,
        /// Name of its information domain; empty for all.
        pub domain_name: String,
        /// How it stands.
        #[cfg_attr(test, ts(type = "ObjectiveState"))]
        pub state: ObjectiveState,
        /// The target in words, with its direction and unit; empty without one.
        pub target_text: String,
        /// The latest value in words, with its unit; empty without one.
        pub latest_text: String,
        /// When it was measured.
        pub latest_on: Option<NaiveDate>,
        /// The last day for the next value.
        pub next_value_on: Option<NaiveDate>,
        /// The values in words, in the order of their days.
        pub values: Vec<ValueText>,
        /// Values and target as a chart; none for less than two values.
        pub chart: Option<Picture>,
        /// Its evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// A measured value in words.
    pub struct ValueText {
        /// When.
        pub day: NaiveDate,
        /// The value with its unit.
        pub text: String,
    }

    /// Adds or changes an objective.
    pub struct ObjectiveSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: ObjectiveFields,
    }

    /// A record to which the desk leads.
    pub struct DeskEntry {
        /// The record.
        pub id: Uuid,
        /// The register that holds it.
        #[cfg_attr(test, ts(type = "RegisterKind"))]
        pub register: RegisterKind,
        /// What it is called.
        pub name: String,
        /// Who sees to it, or who asked; empty where nobody is named.
        pub who: String,
        /// The day that matters: due, held, asked.
        pub day: Option<NaiveDate>,
        /// How its clock stands, where it has one.
        #[cfg_attr(test, ts(type = "ClockStand | null"))]
        pub stand: Option<ClockStand>,
        /// The same in words; empty without a clock.
        pub state_text: String,
    }

    /// What an officer of a municipality has on the desk.
    pub struct Desk {
        /// What is due within thirty days or has passed, what ends first comes first.
        pub due: Vec<DeadlineRow>,
        /// How many of them have passed.
        pub missed: u32,
        /// Breaches that are not closed.
        pub breaches: Vec<DeskEntry>,
        /// Requests of data subjects that are not answered.
        pub requests: Vec<DeskEntry>,
        /// Open tasks, what is due first comes first.
        pub tasks: Vec<DeskEntry>,
        /// The trainings of the year, the latest first.
        pub trainings: Vec<DeskEntry>,
        /// How many took part in the trainings of the year.
        pub attended: u64,
        /// The latest consultations.
        pub consultations: Vec<DeskEntry>,
        /// How many consultations of the year there are.
        pub consultations_of_year: u32,
        /// Documents, activities and assessments to be reviewed next.
        pub reviews: Vec<DeadlineRow>,
        /// State of the data, to compare with.
        pub state: i64,
    }
}
