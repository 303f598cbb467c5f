//! The auditor's red pen: open points, and those that were put back with a reason.

use super::common::Sort;
use akte_domain::PointArea;
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// Which open points to show.
    #[derive(Copy, Eq, Default)]
    #[serde(rename_all = "snake_case")]
    pub enum PointState {
        /// Those that count.
        #[default]
        Open,
        /// Those that were put back with a reason.
        PutBack,
        /// Both.
        All,
    }

    /// Asks for the open points of an information domain.
    pub struct PointListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Words that occur in the point or in what it is about.
        #[serde(default)]
        pub text: String,
        /// Only these kinds, by their codes; empty for all.
        #[serde(default)]
        pub codes: Vec<String>,
        /// Only what is mended in one of these places; empty for all.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "PointArea[]"))]
        pub areas: Vec<PointArea>,
        /// Only what is about this target object.
        pub object_id: Option<Uuid>,
        /// Those that count, unless said otherwise.
        #[serde(default)]
        pub state: PointState,
        /// Sort; none for kind by kind.
        pub sort: Option<Sort>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// One open point.
    pub struct PointRow {
        /// What names it, for putting it back.
        pub place: String,
        /// Code of its kind.
        pub code: String,
        /// What is wrong.
        pub text: String,
        /// What to do, and where.
        pub mend: String,
        /// Where it is mended.
        #[cfg_attr(test, ts(type = "PointArea"))]
        pub area: PointArea,
        /// The target object that it is about.
        pub object_id: Option<Uuid>,
        /// Its name.
        pub object_name: String,
        /// The requirement that it is about.
        pub requirement_id: Option<Uuid>,
        /// The measure, risk, provider relation, reference or person that it is about.
        pub record_id: Option<Uuid>,
        /// What exactly it is about.
        pub subject: String,
        /// What was recorded about putting it back; where that has ended, the point counts again.
        pub put_back: Option<PutBack>,
        /// Whether it was put back and is not open any more anyway.
        pub settled: bool,
    }

    /// An open point that was put back with a reason.
    pub struct PutBack {
        /// Code of its kind.
        pub code: String,
        /// What is wrong.
        pub text: String,
        /// Why it may stay open.
        pub reason: String,
        /// The last day on which it stays put back.
        pub until: Option<NaiveDate>,
        /// Who decided it.
        pub decided_by: String,
        /// When.
        pub decided_on: NaiveDate,
        /// Whether it still holds.
        pub holds: bool,
    }

    /// Puts open points back.
    pub struct PointPutBackRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// The points, each by what names it.
        pub places: Vec<String>,
        /// Why they may stay open.
        pub reason: String,
        /// The last day on which they stay put back; none for as long as nobody takes that back.
        pub until: Option<NaiveDate>,
    }

    /// Lets open points count again.
    pub struct PointRestoreRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// The points, each by what names it.
        pub places: Vec<String>,
    }

    /// How many points were put back, or count again.
    pub struct PointsChanged {
        /// That many.
        pub changed: u32,
    }
}
