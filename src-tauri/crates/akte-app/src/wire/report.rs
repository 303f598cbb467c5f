//! Reports and their document control.

use akte_domain::{Classification, DocumentStatus, Method, RegisterKind, ReportKind, ReportSection};
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// A report that can be made.
    pub struct ReportKindRow {
        /// Its kind.
        #[cfg_attr(test, ts(type = "ReportKind"))]
        pub kind: ReportKind,
        /// Code as auditors know it, e.g. `A.4`.
        pub code: String,
        /// Title.
        pub title: String,
        /// What it shows and for whom.
        pub description: String,
        /// Whether it is about one information domain.
        pub needs_domain: bool,
        /// Whether it is made of registers of the municipality, while its versions are kept with an information domain.
        pub of_registers: bool,
        /// Whether it is a document with versions.
        pub versions: bool,
        /// The method that it is made for; none for every method.
        #[cfg_attr(test, ts(type = "Method | null"))]
        pub method: Option<Method>,
        /// The sections that it can go without.
        pub sections: Vec<ReportSectionRow>,
        /// Whether it prints the texts of requirements.
        pub has_texts: bool,
        /// Whether it prints what is meant for the own house.
        pub has_remarks: bool,
        /// Whether it compares with a release.
        pub since: bool,
        /// Whether it can be limited to a part of its information domain.
        pub part: bool,
        /// Whether such a part can be one of modules or topics.
        pub has_groups: bool,
        /// The register to whose single entries it can be limited.
        #[cfg_attr(test, ts(type = "RegisterKind | null"))]
        pub entries: Option<RegisterKind>,
    }

    /// Asks for the entries to which a report can be limited.
    pub struct ReportEntryListRequest {
        /// The report.
        #[cfg_attr(test, ts(type = "ReportKind"))]
        pub kind: ReportKind,
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain, where the report is about one.
        pub domain_id: Option<Uuid>,
    }

    /// An entry to which a report can be limited.
    pub struct ReportEntryRow {
        /// The entry.
        pub id: Uuid,
        /// Its number; empty where it has none.
        pub number: String,
        /// What people call it by.
        pub name: String,
    }

    /// A section of a report.
    pub struct ReportSectionRow {
        /// Which one.
        #[cfg_attr(test, ts(type = "ReportSection"))]
        pub section: ReportSection,
        /// Its title.
        pub title: String,
    }

    /// Makes a report; a job whose result is [`ReportReady`].
    pub struct ReportCreateRequest {
        /// Its kind.
        #[cfg_attr(test, ts(type = "ReportKind"))]
        pub kind: ReportKind,
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain, where the report is about one.
        pub domain_id: Option<Uuid>,
        /// `de` or `en`.
        pub language: String,
        /// Reporting date; none for today.
        pub as_of: Option<NaiveDate>,
        /// What it is limited to and how it is marked.
        #[serde(default)]
        #[cfg_attr(test, ts(as = "Option<ReportOptions>", optional))]
        pub options: ReportOptions,
    }

    /// What a report is limited to and how it is marked. Nothing of it is the whole report.
    #[derive(Default, Eq)]
    #[serde(default)]
    pub struct ReportOptions {
        /// Marking instead of the document's classification, e.g. "Nur für den Dienstgebrauch".
        pub marking: String,
        /// Only these target objects.
        pub object_ids: Vec<Uuid>,
        /// Only the requirements of these groups, by their numbers.
        pub groups: Vec<String>,
        /// Only what these people are responsible for.
        pub responsible: Vec<String>,
        /// Only these entries of the register that the report shows: one audit, one breach. Not for packages.
        pub entry_ids: Vec<Uuid>,
        /// Without these sections; in a package, each report without those of them that it has.
        #[cfg_attr(test, ts(type = "Array<ReportSection>"))]
        pub without_sections: Vec<ReportSection>,
        /// Without the texts of the requirements.
        pub without_texts: bool,
        /// Without what is meant for the own house: who was asked, remarks, descriptions of measures.
        pub without_remarks: bool,
        /// Without the municipality's logo.
        pub without_logo: bool,
        /// The state of this release instead of the present one.
        pub release_id: Option<Uuid>,
        /// Where a report shows changes: since this release; none for the latest.
        pub since_id: Option<Uuid>,
    }

    /// A report that is ready to be looked at and saved.
    pub struct ReportReady {
        /// Hand this back to read or save it.
        pub token: String,
        /// Proposed name of the file.
        pub file_name: String,
        /// How many pages.
        pub pages: u32,
        /// Size in bytes.
        pub size: u64,
        /// SHA-256 of the data shown.
        pub content_hash: String,
        /// SHA-256 of the file.
        pub file_sha256: String,
        /// Number of the log entry that it was made from.
        pub state_number: i64,
        /// Characters that the report's fonts lack; a box stands for each of them.
        pub missing_characters: Vec<String>,
    }

    /// What a report is written as.
    #[derive(Copy, Eq, Default)]
    #[serde(rename_all = "snake_case")]
    pub enum ReportFormat {
        /// PDF.
        #[default]
        Pdf,
        /// A workbook with its tables.
        Xlsx,
        /// Its tables as CSV files, in a ZIP.
        Csv,
    }

    /// Saves a report that is ready.
    pub struct ReportSaveRequest {
        /// Its token.
        pub token: String,
        /// As what.
        #[serde(default)]
        #[cfg_attr(test, ts(as = "Option<ReportFormat>", optional))]
        pub format: ReportFormat,
    }

    /// Names a report that is ready.
    pub struct ReportTokenRequest {
        /// Its token.
        pub token: String,
    }

    /// The bytes of a report.
    pub struct ReportBytes {
        /// Base64.
        pub base64: String,
    }

    /// Where a file was saved; none if the dialog was closed.
    pub struct SavedFile {
        /// Its path, for people to read.
        pub path: Option<String>,
    }

    /// Asks for the history of one document.
    pub struct DocumentRevisionListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain; none where the document is about the whole municipality.
        pub domain_id: Option<Uuid>,
        /// Which document.
        #[cfg_attr(test, ts(type = "ReportKind"))]
        pub report: ReportKind,
    }

    /// A row of a document's history.
    pub struct DocumentRevisionRow {
        /// Its id.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: DocumentRevisionFields,
    }

    /// What is recorded about a version of a document.
    pub struct DocumentRevisionFields {
        /// Version number.
        pub version: String,
        /// Status.
        #[cfg_attr(test, ts(type = "DocumentStatus"))]
        pub status: DocumentStatus,
        /// Who may see it.
        #[cfg_attr(test, ts(type = "Classification"))]
        pub classification: Classification,
        /// Date of the last edit.
        pub edited_on: NaiveDate,
        /// Who edited it.
        #[serde(default)]
        pub editor: String,
        /// The editor's function.
        #[serde(default)]
        pub editor_function: String,
        /// What changed.
        #[serde(default)]
        pub remark: String,
        /// When the next revision is planned.
        pub next_revision_on: Option<NaiveDate>,
        /// Who receives it.
        #[serde(default)]
        pub distribution: String,
        /// Who released it.
        #[serde(default)]
        pub released_by: String,
        /// When it was released.
        pub released_on: Option<NaiveDate>,
    }

    /// Adds or changes a row of a document's history.
    pub struct DocumentRevisionSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain; none where the document is about the whole municipality.
        pub domain_id: Option<Uuid>,
        /// Which document.
        #[cfg_attr(test, ts(type = "ReportKind"))]
        pub report: ReportKind,
        /// Its id; none to add one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: DocumentRevisionFields,
    }
}
