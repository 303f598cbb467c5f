//! The audit package: reports, the evidence that they cite, and what is in it.

use super::report::ReportOptions;
use akte_domain::ReportKind;
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// Asks the user where an audit package shall be written.
    pub struct ReportPackagePickRequest {
        /// The municipality.
        pub municipality_id: Uuid,
    }

    /// A place that the user picked for a file.
    pub struct PickedPlace {
        /// Hand this back to write there.
        pub token: String,
        /// Its path, for people to read.
        pub path: String,
    }

    /// Makes an audit package; a job whose result is [`ReportPackaged`].
    pub struct ReportPackageRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Only about this information domain; none for all of the municipality.
        pub domain_id: Option<Uuid>,
        /// Which reports; empty for all that fit the domains.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "Array<ReportKind>"))]
        pub kinds: Vec<ReportKind>,
        /// `de` or `en`.
        pub language: String,
        /// Reporting date; none for today.
        pub as_of: Option<NaiveDate>,
        /// What its reports are limited to and how they are marked. Only about one information domain can it be a part.
        #[serde(default)]
        #[cfg_attr(test, ts(as = "Option<ReportOptions>", optional))]
        pub options: ReportOptions,
        /// Whether each report's tables lie beside it as a workbook.
        #[serde(default)]
        pub with_tables: bool,
        /// Where to write; from [`PickedPlace`].
        #[serde(default)]
        pub token: String,
    }

    /// An audit package that was written.
    pub struct ReportPackaged {
        /// Where it lies.
        pub path: String,
        /// Its size in bytes.
        pub size: u64,
        /// Its SHA-256.
        pub file_sha256: String,
        /// SHA-256 of what its index says.
        pub content_hash: String,
        /// Number of the log entry that all of it was made from.
        pub state_number: i64,
        /// How many reports are in it.
        pub reports: u32,
        /// How many pieces of evidence are in it.
        pub evidence: u32,
        /// What is missing in it, one sentence each.
        pub findings: Vec<String>,
    }
}
