//! The register of reports, to whom they were handed, and what a PDF in hand is.

use super::history::FieldChange;
use super::report::ReportFormat;
use akte_domain::{ReportKind, ReportVerdict};
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

wire! {
    /// A report that was made before.
    pub struct ReportRegisterRow {
        /// Its number.
        pub number: i64,
        /// Its kind.
        #[cfg_attr(test, ts(type = "ReportKind"))]
        pub kind: ReportKind,
        /// Name of the domain; empty where it is about none.
        pub domain_name: String,
        /// When it was made.
        pub created_at: DateTime<Utc>,
        /// By whom.
        pub actor: String,
        /// Reporting date.
        pub as_of: NaiveDate,
        /// Number of the log entry that it was made from.
        pub state_number: i64,
        /// SHA-256 of the data shown.
        pub content_hash: String,
        /// SHA-256 of the file.
        pub file_sha256: String,
        /// What it was written as.
        pub format: ReportFormat,
        /// `de` or `en`; empty where that was not kept.
        pub language: String,
        /// How it was marked; empty for the classification of its document.
        pub marking: String,
        /// What it was limited to, in words; empty for all of it.
        pub limits: Vec<String>,
        /// To whom it was handed, oldest first.
        pub handovers: Vec<ReportHandoverRow>,
    }

    /// The register of the reports of a municipality.
    pub struct ReportRegister {
        /// The reports, newest first.
        pub items: Vec<ReportRegisterRow>,
        /// How many there are.
        pub total: u64,
        /// Number of the last entry of the change log when this was read.
        pub state: i64,
        /// In which information domains the newest of A.1 to A.6 were made from different data states.
        pub differing: Vec<DifferingStates>,
    }

    /// That the newest reference documents of an information domain were made from different data states.
    pub struct DifferingStates {
        /// The domain.
        pub domain_id: Uuid,
        /// Its name.
        pub domain_name: String,
        /// Which report is of which data state, in a sentence.
        pub message: String,
        /// Numbers of the reports.
        pub numbers: Vec<i64>,
    }

    /// That a report was handed to somebody.
    pub struct ReportHandoverRow {
        /// Its id.
        pub id: Uuid,
        /// Who received it.
        pub recipient: String,
        /// What for.
        pub remark: String,
        /// When.
        pub handed_on: NaiveDate,
        /// Who handed it over.
        pub handed_by: String,
        /// SHA-256 of the file that was handed over.
        pub file_sha256: String,
        /// Whether that file is a signed one, not the report as it was made.
        pub signed: bool,
    }

    /// Records that a report was handed to somebody, or changes what was recorded.
    pub struct ReportHandoverSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Its id; none to add one.
        pub id: Option<Uuid>,
        /// Number of the report in the register.
        pub report_number: i64,
        /// Who received it.
        pub recipient: String,
        /// What for.
        #[serde(default)]
        pub remark: String,
        /// When; none for today.
        pub handed_on: Option<NaiveDate>,
        /// Who handed it over; empty for whoever works here.
        #[serde(default)]
        pub handed_by: String,
        /// The file that was handed over, where it is not the report as it was made but the signed one.
        #[serde(default)]
        #[cfg_attr(test, ts(as = "Option<Option<String>>", optional))]
        pub token: Option<String>,
    }

    /// Asks what a PDF in hand is.
    pub struct ReportVerifyRequest {
        /// The municipality in which one works.
        pub municipality_id: Uuid,
        /// The picked or dropped file.
        pub token: String,
    }

    /// What a PDF in hand is.
    pub struct ReportVerified {
        /// Name of the file.
        pub file_name: String,
        /// Its size in bytes.
        pub size: u64,
        /// Its SHA-256.
        pub file_sha256: String,
        /// The verdict.
        #[cfg_attr(test, ts(type = "ReportVerdict"))]
        pub verdict: ReportVerdict,
        /// The verdict in words.
        pub message: String,
        /// What it means and what to do.
        pub hint: String,
        /// The content hash that the file names.
        pub content_hash: Option<String>,
        /// The report that it is or says to be, where it was made for the municipality in which one works.
        pub report: Option<ReportRegisterRow>,
        /// Whether this Akte made it for another municipality.
        pub elsewhere: bool,
        /// What changed in the data that the report is about, since it was made.
        pub changes: Vec<ReportChange>,
        /// Whether these are all changes.
        pub changes_complete: bool,
    }

    /// What became of a record since a report was made.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum ReportChangeKind {
        /// It came.
        Added,
        /// Some of its fields changed.
        Changed,
        /// It went.
        Removed,
    }

    /// A record that is not as it was when a report was made.
    pub struct ReportChange {
        /// Kind of record, e.g. `answer`.
        pub entity: String,
        /// The record.
        pub entity_id: Uuid,
        /// What became of it.
        pub change: ReportChangeKind,
        /// What it is about, for people.
        pub subject: String,
        /// Field by field: as the report has it, and as it is now.
        pub fields: Vec<FieldChange>,
        /// Whether what it was has been erased from the change log by a logged rule.
        pub erased: bool,
        /// When it was last changed.
        pub at: DateTime<Utc>,
        /// By whom.
        pub actor: String,
    }
}
