//! What a PDF in hand is, and what changed in the data since it was made.

use crate::app::{App, hex};
use crate::error::{AppError, ErrorCode, Result};
use crate::since::{self, Since};
use crate::wire;
use akte_domain::Coded;
use akte_domain::verification::{Looked, ReportVerdict, earlier_ends, judge};
use akte_report::inspect;
use akte_store::RegisteredReport;
use akte_text::{Arg, Texts};
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::Arc;
use uuid::Uuid;

/// Reports are far smaller; what is larger is not read into memory.
const MAX_FILE: u64 = 512 * 1024 * 1024;
/// So many changed records are told; whoever changed more than this since makes the report anew.
const MAX_CHANGES: usize = 1_000;
/// Each signature adds one end; a report does not get more signatures than this.
const MAX_ENDS: usize = 128;

/// What was found out about a file.
pub(super) struct LookedAt {
    pub(super) file_name: String,
    pub(super) file_sha256: String,
    pub(super) looked: Looked,
    /// The reports of the register that it is, contains, or says to be; newest last.
    pub(super) reports: Vec<(i64, RegisteredReport)>,
    size: u64,
    content_hash: Option<String>,
}

/// What reading the file alone tells.
struct Facts {
    bytes: Vec<u8>,
    file_sha256: String,
    /// Lengths of earlier ends with the SHA-256 up to there, longest first.
    beginnings: Vec<(usize, String)>,
    content_hash: Option<String>,
    pdf: bool,
}

/// What a PDF that the user picked or dropped is.
///
/// # Errors
/// [`ErrorCode::TokenUnknown`], [`ErrorCode::FileUnreadable`], [`ErrorCode::NotFound`].
pub async fn report_verify(app: &App, request: wire::ReportVerifyRequest) -> Result<wire::ReportVerified> {
    let path = app.path_of(&request.token)?;
    verify_report_file(app, &path, Some(request.municipality_id)).await
}

/// What a PDF at a path is. Without a municipality what changed is told of the one that the report was made for.
///
/// # Errors
/// [`ErrorCode::FileUnreadable`], [`ErrorCode::NotFound`].
pub async fn verify_report_file(app: &App, path: &Path, municipality: Option<Uuid>) -> Result<wire::ReportVerified> {
    let file = look_at(app, path).await?;
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let own = match municipality {
        Some(id) => Some(super::scope_of(&mut reads, id).await?),
        None => file.reports.last().map(|(_, report)| report.scope),
    };
    // The same content may have been made several times; the last time is the nearest to what people remember.
    let here = file.reports.iter().rev().find(|(_, report)| Some(report.scope) == own).cloned();
    let mut answer = wire::ReportVerified {
        verdict: judge(file.looked),
        message: String::new(),
        hint: String::new(),
        elsewhere: here.is_none() && !file.reports.is_empty(),
        file_name: file.file_name,
        size: file.size,
        file_sha256: file.file_sha256,
        content_hash: file.content_hash,
        report: None,
        changes: Vec::new(),
        changes_complete: true,
    };
    if let Some((number, report)) = here {
        let since = Since::of_report(&report);
        let changes = since::changes(app.texts(), &mut reads, &since, None, MAX_CHANGES).await?;
        answer.changes = changes.changes;
        answer.changes_complete = changes.complete;
        answer.report =
            super::report_register::register_rows(app.texts(), &mut reads, report.scope, vec![(number, report)])
                .await?
                .pop();
    }
    let (message, hint) = said(app.texts(), &answer);
    answer.message = message;
    answer.hint = hint;
    Ok(answer)
}

/// The verdict in words, and what it means.
fn said(texts: &Texts, answer: &wire::ReportVerified) -> (String, String) {
    let code = answer.verdict.code();
    let args = match &answer.report {
        Some(report) => vec![
            ("number", Arg::from(report.number.to_string())),
            ("title", Arg::from(texts.term("report-title", report.kind.code()))),
            ("state", Arg::from(report.state_number.to_string())),
            ("created", Arg::from(texts.date_time(report.created_at))),
        ],
        None => Vec::new(),
    };
    let message = match (&answer.report, answer.elsewhere, answer.verdict) {
        (Some(_), ..) => format!("report-verdict-sentence-{code}"),
        (None, true, _) => format!("report-verdict-elsewhere-{code}"),
        (None, false, ReportVerdict::Foreign) if answer.content_hash.is_some() => {
            "report-verdict-other-akte".to_owned()
        }
        (None, false, _) => format!("report-verdict-sentence-{code}"),
    };
    (texts.t(&message, &args), texts.get(&format!("report-verdict-hint-{code}")))
}

/// Reads a file and looks for it in the register.
///
/// # Errors
/// [`ErrorCode::FileUnreadable`]
pub(super) async fn look_at(app: &App, path: &Path) -> Result<LookedAt> {
    let owned = path.to_owned();
    let facts = tokio::task::spawn_blocking(move || facts(&owned)).await;
    let facts = Arc::new(facts.unwrap_or_else(|_| Err(AppError::new(ErrorCode::TaskLost)))?);
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let mut looked = Looked { pdf: facts.pdf, whole_registered: false, appended: None, claim_registered: false };
    let mut reports = by_file(reads.reports_by_hash(&facts.file_sha256).await?, &facts.file_sha256);
    looked.whole_registered = !reports.is_empty();
    if reports.is_empty() {
        for (length, sha256) in &facts.beginnings {
            reports = by_file(reads.reports_by_hash(sha256).await?, sha256);
            if !reports.is_empty() {
                let (facts, length) = (Arc::clone(&facts), *length);
                let appended = tokio::task::spawn_blocking(move || inspect::appended(&facts.bytes, length)).await;
                // A parser that gave up has not found signatures.
                looked.appended = Some(appended.unwrap_or(akte_domain::verification::Appended::Other));
                break;
            }
        }
    }
    if let (true, Some(hash)) = (reports.is_empty(), &facts.content_hash) {
        reports = reads.reports_by_hash(hash).await?;
        reports.retain(|(_, report)| report.content_hash == *hash);
        looked.claim_registered = !reports.is_empty();
    }
    Ok(LookedAt {
        file_name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        file_sha256: facts.file_sha256.clone(),
        looked,
        reports,
        size: facts.bytes.len() as u64,
        content_hash: facts.content_hash.clone(),
    })
}

/// Content hashes and hashes of files are looked up alike; only the latter identify a file.
fn by_file(mut reports: Vec<(i64, RegisteredReport)>, sha256: &str) -> Vec<(i64, RegisteredReport)> {
    reports.retain(|(_, report)| report.file_sha256 == sha256);
    reports
}

fn facts(path: &Path) -> Result<Facts> {
    let unreadable = |error: std::io::Error| AppError::unreadable(path, &error);
    let size = std::fs::metadata(path).map_err(unreadable)?.len();
    if size > MAX_FILE {
        return Err(unreadable(std::io::Error::new(
            std::io::ErrorKind::FileTooLarge,
            "the file is larger than 512 MB",
        )));
    }
    let bytes = std::fs::read(path).map_err(unreadable)?;
    let mut ends = earlier_ends(&bytes, MAX_ENDS);
    ends.reverse();
    // One pass: the hash up to each end on the way to the whole.
    let (mut hasher, mut at) = (Sha256::new(), 0);
    let mut beginnings = Vec::with_capacity(ends.len());
    for end in ends {
        hasher.update(bytes.get(at..end).unwrap_or_default());
        at = end;
        beginnings.push((end, hex(&hasher.clone().finalize())));
    }
    hasher.update(bytes.get(at..).unwrap_or_default());
    beginnings.reverse();
    Ok(Facts {
        file_sha256: hex(&hasher.finalize()),
        beginnings,
        content_hash: inspect::claimed_content_hash(&bytes),
        pdf: inspect::is_pdf(&bytes),
        bytes,
    })
}
