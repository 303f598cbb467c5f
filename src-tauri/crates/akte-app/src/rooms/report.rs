//! Reports: made, kept under a token, looked at, saved, registered.

use crate::app::App;
use crate::catalogs::sha256;
use crate::error::{AppError, ErrorCode, Result};
use crate::host::SaveProposal;
use crate::progress::{Phase, Progress};
use crate::reporting::{self, Asked};
use crate::save;
use crate::wire;
use akte_domain::{Coded, DomainId, MunicipalityId, ReportKind};
use akte_report::{RenderOptions, RenderedReport, ReportModel};
use akte_store::{RegisteredReport, Scope};
use akte_text::Language;
use base64::Engine;
use std::collections::VecDeque;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

/// How many finished reports wait to be saved; the oldest gives way.
const KEPT: usize = 8;

/// A finished report.
struct ReadyReport {
    token: String,
    file_name: String,
    bytes: Arc<Vec<u8>>,
}

/// The finished reports of this session.
#[derive(Default)]
pub(crate) struct Reports(VecDeque<ReadyReport>);

impl Reports {
    fn keep(&mut self, report: ReadyReport) {
        if self.0.len() >= KEPT {
            self.0.pop_front();
        }
        self.0.push_back(report);
    }

    fn get(&self, token: &str) -> Result<(String, Arc<Vec<u8>>)> {
        let found = self.0.iter().find(|report| report.token == token);
        let found = found.map(|report| (report.file_name.clone(), Arc::clone(&report.bytes)));
        found.ok_or_else(|| AppError::new(ErrorCode::TokenUnknown))
    }
}

/// The reports that can be made.
///
/// # Errors
/// None.
pub async fn report_kinds(app: &App, _: wire::Empty) -> Result<Vec<wire::ReportKindRow>> {
    let texts = app.texts();
    Ok(ReportKind::ALL
        .iter()
        .map(|kind| wire::ReportKindRow {
            kind: *kind,
            code: texts.term("report-code", kind.code()),
            title: texts.term("report-title", kind.code()),
            description: texts.term("report-description", kind.code()),
            needs_domain: *kind != ReportKind::EvidenceList,
        })
        .collect())
}

/// Makes a report.
///
/// # Errors
/// [`ErrorCode::NoAkteOpen`], [`ErrorCode::LanguageUnknown`].
pub async fn report_create(app: &App, request: wire::ReportCreateRequest) -> Result<wire::JobStarted> {
    app.akte()?;
    super::language(&request.language)?;
    Ok(app.start_job(|app, progress| async move {
        let made = make_report(&app, &request, &progress).await?;
        let token = app.random_token();
        let ready = ready(token.clone(), &made);
        app.reports().keep(ReadyReport { token, file_name: made.file_name, bytes: Arc::new(made.rendered.bytes) });
        Ok(ready)
    }))
}

/// A report that was made and registered.
struct MadeReport {
    /// Proposed name of the file.
    file_name: String,
    /// Number of the log entry that it was made from.
    state_number: i64,
    /// SHA-256 of the file.
    file_sha256: String,
    /// The PDF.
    rendered: RenderedReport,
}

fn ready(token: String, made: &MadeReport) -> wire::ReportReady {
    wire::ReportReady {
        token,
        file_name: made.file_name.clone(),
        pages: u32::try_from(made.rendered.pages).unwrap_or(u32::MAX),
        size: made.rendered.bytes.len() as u64,
        content_hash: made.rendered.content_hash.clone(),
        file_sha256: made.file_sha256.clone(),
        state_number: made.state_number,
        missing_characters: made.rendered.missing.iter().map(char::to_string).collect(),
    }
}

/// Makes a report and writes it to a path; the token of the answer is empty. Nothing is registered that could not be
/// written.
///
/// # Errors
/// [`ErrorCode::ReportNeedsDomain`], [`ErrorCode::ReportWrongMethod`], [`ErrorCode::Cancelled`], [`ErrorCode::FileUnwritable`], [`ErrorCode::DiskFull`].
pub async fn report_create_to(
    app: &App,
    request: wire::ReportCreateRequest,
    path: &Path,
    progress: &Progress,
) -> Result<wire::ReportReady> {
    let (model, rendered) = render_report(app, &request, progress).await?;
    save::write_file(path, &rendered.bytes)?;
    let made = register(app, &request, &model, rendered).await?;
    Ok(ready(String::new(), &made))
}

/// Makes a report from one consistent read and registers it.
///
/// # Errors
/// [`ErrorCode::ReportNeedsDomain`], [`ErrorCode::ReportWrongMethod`], [`ErrorCode::NotFound`],
/// [`ErrorCode::Cancelled`].
async fn make_report(app: &App, request: &wire::ReportCreateRequest, progress: &Progress) -> Result<MadeReport> {
    let (model, rendered) = render_report(app, request, progress).await?;
    register(app, request, &model, rendered).await
}

async fn render_report(
    app: &App,
    request: &wire::ReportCreateRequest,
    progress: &Progress,
) -> Result<(ReportModel, RenderedReport)> {
    let language = super::language(&request.language)?;
    progress.begin(Phase::Collecting, 0);
    let asked = Asked {
        kind: request.kind,
        municipality: request.municipality_id,
        domain: request.domain_id,
        language,
        as_of: request.as_of.unwrap_or_else(|| app.today()),
    };
    let akte = app.akte()?;
    let model = reporting::assemble(&akte, asked).await?;
    progress.check()?;
    progress.begin(Phase::Rendering, 0);
    let progress = progress.clone();
    let rendered = tokio::task::spawn_blocking(move || render(model, language, &progress)).await;
    rendered.unwrap_or_else(|_| Err(AppError::new(ErrorCode::TaskLost)))
}

fn render(model: ReportModel, language: Language, progress: &Progress) -> Result<(ReportModel, RenderedReport)> {
    let told = |step: akte_report::Progress| {
        progress.set(step.done as u64, step.total as u64);
        if progress.is_cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let options = RenderOptions { language, on_progress: Some(&told) };
    let rendered = akte_report::render(&model, &options)?;
    Ok((model, rendered))
}

async fn register(
    app: &App,
    request: &wire::ReportCreateRequest,
    model: &ReportModel,
    rendered: RenderedReport,
) -> Result<MadeReport> {
    let file_sha256 = sha256(&rendered.bytes);
    let report = RegisteredReport {
        scope: Scope::of(MunicipalityId(request.municipality_id)),
        domain_id: request.domain_id.map(DomainId),
        kind: request.kind,
        as_of: model.frame.as_of,
        options: serde_json::json!({ "language": request.language }).to_string(),
        state: model.frame.data_state.clone(),
        content_hash: rendered.content_hash.clone(),
        file_sha256: file_sha256.clone(),
        created_at: app.now(),
        actor: app.actor(),
    };
    app.akte()?.store.register_report(&report).await?;
    Ok(MadeReport {
        file_name: file_name(app, request.kind, model),
        state_number: model.frame.data_state.number,
        file_sha256,
        rendered,
    })
}

/// `A.4_Musterstadt_2026-11-21.pdf`, with nothing in it that a file system refuses.
fn file_name(app: &App, kind: ReportKind, model: &ReportModel) -> String {
    let code = app.texts().term("report-code", kind.code());
    let name = format!("{code}_{}_{}", model.frame.municipality.name, model.frame.as_of);
    let name: String = name.chars().map(|c| if c.is_alphanumeric() || ".-_".contains(c) { c } else { '-' }).collect();
    format!("{name}.pdf")
}

/// The bytes of a report, for the preview.
///
/// # Errors
/// [`ErrorCode::TokenUnknown`]
pub async fn report_bytes(app: &App, request: wire::ReportTokenRequest) -> Result<wire::ReportBytes> {
    let (_, bytes) = app.reports().get(&request.token)?;
    Ok(wire::ReportBytes { base64: base64::engine::general_purpose::STANDARD.encode(bytes.as_slice()) })
}

/// Saves a report to a place that the user picks.
///
/// # Errors
/// [`ErrorCode::TokenUnknown`], [`ErrorCode::FileUnwritable`], [`ErrorCode::DiskFull`].
pub async fn report_save(app: &App, request: wire::ReportTokenRequest) -> Result<wire::SavedFile> {
    let (file_name, bytes) = app.reports().get(&request.token)?;
    let Some(path) = app.host().dialogs().pick_save(SaveProposal { file_name }).await else {
        return Ok(wire::SavedFile { path: None });
    };
    save::write_file(&path, &bytes)?;
    Ok(wire::SavedFile { path: Some(path.display().to_string()) })
}
