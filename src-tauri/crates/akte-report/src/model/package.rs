//! The index of an audit package: what is in it, with hashes, and what is missing.

use serde::Serialize;

/// An audit package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AuditPackage {
    /// Its reports in their order.
    pub reports: Vec<PackagedReport>,
    /// The evidence that they cite, in the order of the first mention.
    pub evidence: Vec<PackagedEvidence>,
    /// What is missing, one sentence each.
    pub findings: Vec<String>,
}

/// A report of the package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackagedReport {
    /// Its path in the package.
    pub path: String,
    /// Its title.
    pub title: String,
    /// Name of the information domain; empty where it is about all of the municipality.
    pub domain: String,
    /// How many pages.
    pub pages: usize,
    /// Size of its file in bytes.
    pub size: u64,
    /// SHA-256 of its content.
    pub content_hash: String,
    /// SHA-256 of its file.
    pub file_sha256: String,
    /// Its tables as a workbook, where they were asked for.
    pub tables: Option<PackagedTables>,
}

/// The tables of a report of the package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackagedTables {
    /// Their path in the package.
    pub path: String,
    /// Size of the file in bytes.
    pub size: u64,
    /// SHA-256 of the file.
    pub file_sha256: String,
}

/// A piece of evidence of the package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackagedEvidence {
    /// Its title.
    pub title: String,
    /// Its path in the package; empty where its file is missing.
    pub path: String,
    /// Size of its file in bytes, as recorded.
    pub size: u64,
    /// SHA-256 of its file, as recorded.
    pub sha256: String,
    /// The reports that cite it, by their number in the package, with its number there: `02 (N-7)`.
    pub cited_by: Vec<String>,
}
