//! Technical and organisational measures (Art. 32 GDPR).

use super::evidence::NamedRecord;
use super::providers::PointText;
use akte_domain::MeasureStatus;
use akte_domain::privacy::sdm::ProtectionGoal;
use akte_domain::privacy::tom::{Article32Area, Bdsg64Control, ProtectionKind, ProtectionScope};
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// What is recorded of a measure for data protection.
    pub struct TomFields {
        /// The measure.
        pub measure_id: Uuid,
        /// What it is.
        #[cfg_attr(test, ts(type = "ProtectionKind | null"))]
        pub kind: Option<ProtectionKind>,
        /// The protection goals that it serves.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "Array<ProtectionGoal>"))]
        pub goals: Vec<ProtectionGoal>,
        /// The areas of Art. 32(1) that it serves.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "Array<Article32Area>"))]
        pub areas: Vec<Article32Area>,
        /// For what it holds.
        #[cfg_attr(test, ts(type = "ProtectionScope | null"))]
        pub scope: Option<ProtectionScope>,
        /// The controls of § 64(3) BDSG that it serves.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "Array<Bdsg64Control>"))]
        pub controls: Vec<Bdsg64Control>,
        /// Since when it is in effect.
        pub effective_since: Option<NaiveDate>,
        /// When its effect was last reviewed.
        pub reviewed_on: Option<NaiveDate>,
        /// What is worth knowing.
        #[serde(default)]
        pub remark: String,
    }

    /// A measure of the register with what it is for data protection.
    pub struct TomRow {
        /// The measure.
        pub id: Uuid,
        /// The record; none while nothing is recorded.
        pub record_id: Option<Uuid>,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: TomFields,
        /// Title of the measure.
        pub measure_title: String,
        /// How far the measure is.
        #[cfg_attr(test, ts(type = "MeasureStatus"))]
        pub status: MeasureStatus,
        /// Who is responsible for it.
        pub responsible: String,
        /// The activities that name it among their measures.
        pub activities: Vec<NamedRecord>,
        /// What proves it, by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Says what a measure is for data protection.
    pub struct TomSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// What is recorded.
        pub fields: TomFields,
    }
}
