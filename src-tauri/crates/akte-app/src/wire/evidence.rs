//! Evidence.

use super::common::Sort;
use super::measure::{Served, ServedRow};
use akte_domain::{Classification, EvidenceKind};
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// What a piece of evidence proves: a requirement at a target object, or a measure.
    #[derive(Eq)]
    #[serde(rename_all = "snake_case", tag = "kind")]
    pub enum Proves {
        /// A requirement.
        Requirement(Served),
        /// A measure.
        Measure {
            /// The measure.
            measure_id: Uuid,
        },
    }

    /// Whether a piece of evidence holds today.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum Validity {
        /// It holds.
        Valid,
        /// Not yet.
        NotYetValid,
        /// No longer.
        Expired,
    }

    /// A piece of evidence.
    pub struct EvidenceRow {
        /// Its id.
        pub id: Uuid,
        /// Title.
        pub title: String,
        /// Kind.
        #[cfg_attr(test, ts(type = "EvidenceKind"))]
        pub kind: EvidenceKind,
        /// Who keeps it up to date.
        pub owner: String,
        /// Name of the file.
        pub file_name: String,
        /// Size in bytes.
        pub size: u64,
        /// SHA-256.
        pub sha256: String,
        /// First day of its validity.
        pub valid_from: Option<NaiveDate>,
        /// Last day of its validity.
        pub valid_until: Option<NaiveDate>,
        /// Who may see it.
        #[cfg_attr(test, ts(type = "Classification"))]
        pub classification: Classification,
        /// When it was recorded.
        pub recorded_on: NaiveDate,
        /// Whether it holds today.
        pub validity: Validity,
        /// How many links it has.
        pub links: u32,
    }

    /// Asks for evidence.
    pub struct EvidenceListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Words that title, file name or owner contain.
        #[serde(default)]
        pub text: String,
        /// Only with this validity.
        pub validity: Option<Validity>,
        /// Sort; none for the title.
        pub sort: Option<Sort>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// Adds picked or dropped files as evidence; a job, because files may be large.
    pub struct EvidenceAddRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Tokens of the files.
        pub tokens: Vec<String>,
        /// Title; empty takes the file's name.
        #[serde(default)]
        pub title: String,
        /// Kind.
        #[cfg_attr(test, ts(type = "EvidenceKind"))]
        pub kind: EvidenceKind,
        /// Who keeps it up to date.
        #[serde(default)]
        pub owner: String,
        /// First day of its validity.
        pub valid_from: Option<NaiveDate>,
        /// Last day of its validity.
        pub valid_until: Option<NaiveDate>,
        /// Who may see it.
        #[cfg_attr(test, ts(type = "Classification"))]
        pub classification: Classification,
        /// What it proves.
        #[serde(default)]
        pub proves: Vec<Proves>,
    }

    /// The evidence that was added: the result of its job.
    pub struct EvidenceAdded {
        /// Ids in the order of the files.
        pub ids: Vec<Uuid>,
    }

    /// Changes what is recorded about a piece of evidence.
    pub struct EvidenceSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Its id.
        pub id: Uuid,
        /// Title.
        pub title: String,
        /// Kind.
        #[cfg_attr(test, ts(type = "EvidenceKind"))]
        pub kind: EvidenceKind,
        /// Who keeps it up to date.
        #[serde(default)]
        pub owner: String,
        /// First day of its validity.
        pub valid_from: Option<NaiveDate>,
        /// Last day of its validity.
        pub valid_until: Option<NaiveDate>,
        /// Who may see it.
        #[cfg_attr(test, ts(type = "Classification"))]
        pub classification: Classification,
    }

    /// Links a piece of evidence, or takes links away.
    pub struct EvidenceLinkRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Its id.
        pub evidence_id: Uuid,
        /// Links to add.
        #[serde(default)]
        pub add: Vec<Proves>,
        /// Links to take away.
        #[serde(default)]
        pub remove: Vec<Proves>,
    }

    /// A piece of evidence with what it proves.
    pub struct EvidenceDetail {
        /// The piece of evidence.
        pub evidence: EvidenceRow,
        /// Requirements that it proves.
        pub requirements: Vec<ServedRow>,
        /// Measures that it proves: id and title.
        pub measures: Vec<NamedRecord>,
        /// Provider relations that it belongs to.
        pub providers: Vec<NamedRecord>,
        /// Entries of registers that it belongs to.
        pub registers: Vec<super::registers::RegisterEntryName>,
        /// Its history, newest first.
        pub history: Vec<super::history::HistoryRow>,
    }

    /// A record by id and name.
    pub struct NamedRecord {
        /// Its id.
        pub id: Uuid,
        /// Its name or title.
        pub name: String,
    }
}
