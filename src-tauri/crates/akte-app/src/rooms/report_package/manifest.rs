//! What is in a package, for programs: `manifest.json` with everything that is known about each file, `SHA256SUMS.txt` for
//! `sha256sum --check`.

use akte_exchange::out::PackedFile;
use akte_report::ReportModel;
use akte_report::model::Body;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// Who made a package, and when.
pub(super) struct Made {
    pub(super) by: String,
    pub(super) at: DateTime<Utc>,
}

/// The manifest. It is the only file of a package that depends on when it was made.
pub(super) fn manifest(model: &ReportModel, content_hash: &str, files: &[PackedFile], made: &Made) -> String {
    let frame = &model.frame;
    let files: Vec<Value> =
        files.iter().map(|file| json!({ "path": file.path, "size": file.size, "sha256": file.sha256 })).collect();
    let (reports, evidence, findings) = match &model.body {
        Body::AuditPackage(package) => (
            serde_json::to_value(&package.reports).unwrap_or_default(),
            serde_json::to_value(&package.evidence).unwrap_or_default(),
            package.findings.clone(),
        ),
        _ => Default::default(),
    };
    let manifest = json!({
        "format": "schutzakte-audit-package",
        "format_version": 1,
        "municipality": frame.municipality.full_name(),
        "domain": frame.domain.name,
        "made_by": made.by,
        "made_at": made.at,
        "as_of": frame.as_of,
        "data_state": { "number": frame.data_state.number, "hash": frame.data_state.hash, "at": frame.data_state_at },
        "app_version": frame.app_version,
        "content_hash": content_hash,
        "limits": frame.limits,
        "marking": frame.marking,
        "reports": reports,
        "evidence": evidence,
        "findings": findings,
        "files": files,
    });
    format!("{}\n", serde_json::to_string_pretty(&manifest).unwrap_or_default())
}

/// One line per file, as `sha256sum --check` reads it.
pub(super) fn sums(files: &[PackedFile]) -> String {
    files.iter().fold(String::new(), |mut text, file| {
        let _ = writeln!(text, "{}  {}", file.sha256, file.path);
        text
    })
}
