//! Releases of information domains, and what changed since.

use super::common::Counts;
use super::report_register::ReportChange;
use akte_domain::ReleaseOccasion;
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// What is recorded about a release.
    pub struct ReleaseFields {
        /// Whether it was a release or an audit.
        #[cfg_attr(test, ts(type = "ReleaseOccasion"))]
        pub occasion: ReleaseOccasion,
        /// Version number, unique within the domain.
        pub version: String,
        /// Who released or audited it.
        #[serde(default)]
        pub released_by: String,
        /// That person's function.
        #[serde(default)]
        pub function: String,
        /// When; none for today.
        pub released_on: Option<NaiveDate>,
        /// What is worth noting.
        #[serde(default)]
        pub remark: String,
    }

    /// A named state of an information domain.
    pub struct ReleaseRow {
        /// Its id.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: ReleaseFields,
        /// Number of the log entry that the state ends with.
        pub state_number: i64,
        /// Hash of that entry.
        pub state_hash: String,
    }

    /// Names the present state of an information domain.
    pub struct ReleaseAddRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// What is recorded.
        pub fields: ReleaseFields,
        /// Whether the reports of the domain get a released version in their history, too.
        #[serde(default)]
        pub documents: bool,
    }

    /// Asks what changed in an information domain since a release.
    pub struct ReleaseChangesRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// The release; none for the latest.
        pub release_id: Option<Uuid>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// What changed in an information domain since a release.
    pub struct ReleaseChanges {
        /// The release that it is compared with.
        pub release: ReleaseRow,
        /// How far the domain was then.
        pub then: Counts,
        /// How far it is now.
        pub now: Counts,
        /// The changes, latest first.
        pub items: Vec<ReportChange>,
        /// How many there are.
        pub total: u64,
        /// The data state.
        pub state: i64,
    }
}
