//! Costs per workplace by causation.

use super::providers::PointText;
use akte_domain::CostKey;
use uuid::Uuid;

wire! {
    /// What is recorded about a cost item.
    pub struct CostFields {
        /// The year.
        pub year: u16,
        /// What it is for.
        pub name: String,
        /// How much, in cents.
        #[cfg_attr(test, ts(type = "number"))]
        pub amount: i64,
        /// By what it is distributed.
        #[cfg_attr(test, ts(type = "CostKey"))]
        pub key: CostKey,
        /// Who bears all of it.
        pub member_id: Option<Uuid>,
        /// What is worth knowing.
        #[serde(default)]
        pub remark: String,
    }

    /// A cost item.
    pub struct CostRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: CostFields,
        /// Name of who bears all of it.
        pub member_name: String,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes a cost item.
    pub struct CostSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: CostFields,
    }

    /// Says how many workplaces a municipality has in a year; none takes it out.
    pub struct CostMemberSaveRequest {
        /// The municipality that keeps the account.
        pub municipality_id: Uuid,
        /// The year.
        pub year: u16,
        /// Who takes part.
        pub member_id: Uuid,
        /// How many workplaces it has.
        pub workplaces: Option<u32>,
    }

    /// What a year costs a municipality.
    #[derive(Eq)]
    pub struct CostShareRow {
        /// The year.
        pub year: u16,
        /// Who.
        pub member_id: Uuid,
        /// Its name.
        pub member_name: String,
        /// Its workplaces.
        pub workplaces: u32,
        /// Its part in cents.
        #[cfg_attr(test, ts(type = "number"))]
        pub amount: i64,
        /// What a workplace costs it in cents; none where it has none.
        #[cfg_attr(test, ts(type = "number | null"))]
        pub per_workplace: Option<i64>,
    }
}
