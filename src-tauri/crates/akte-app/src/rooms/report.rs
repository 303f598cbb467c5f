//! Reports: made, kept under a token, looked at, saved, registered.

use super::report_register::Made;
use crate::app::App;
use crate::catalogs::sha256;
use crate::error::{AppError, ErrorCode, Result};
use crate::host::SaveProposal;
use crate::progress::{Phase, Progress};
use crate::reporting::{self, Asked, options};
use crate::save;
use crate::wire;
use akte_domain::{Coded, DomainId, MunicipalityId, ReportKind};
use akte_exchange::out;
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
#[derive(Clone)]
struct ReadyReport {
    token: String,
    /// Proposed name of the PDF.
    file_name: String,
    bytes: Arc<Vec<u8>>,
    model: Arc<ReportModel>,
    content_hash: String,
    request: wire::ReportCreateRequest,
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

    fn get(&self, token: &str) -> Result<ReadyReport> {
        let found = self.0.iter().find(|report| report.token == token).cloned();
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
        .filter(|kind| kind.stands_alone())
        .map(|kind| wire::ReportKindRow {
            kind: *kind,
            code: texts.term("report-code", kind.code()),
            title: texts.term("report-title", kind.code()),
            description: texts.term("report-description", kind.code()),
            needs_domain: !kind.of_municipality(),
            of_registers: kind.is_of_registers(),
            versions: kind.has_versions(),
            method: kind.method(),
            sections: kind
                .sections()
                .iter()
                .map(|section| wire::ReportSectionRow {
                    section: *section,
                    title: texts.term("report-section", section.code()),
                })
                .collect(),
            has_texts: options::has_texts(*kind),
            has_remarks: options::has_remarks(*kind),
            since: *kind == ReportKind::Changes,
            part: options::can_be_part(*kind),
            has_groups: options::has_groups(*kind),
            entries: kind.entries(),
        })
        .collect())
}

/// The entries to which a report can be limited, by number and name; none where it is always about all of them.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn report_entry_list(app: &App, request: wire::ReportEntryListRequest) -> Result<Vec<wire::ReportEntryRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let scope = super::scope_of(&mut reads, request.municipality_id).await?;
    let found = reporting::entries::known(&mut reads, scope, request.domain_id, request.kind).await?;
    let row = |one: reporting::entries::Entry| wire::ReportEntryRow { id: one.id, number: one.number, name: one.name };
    Ok(found.into_iter().map(row).collect())
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
        app.reports().keep(ReadyReport {
            token,
            file_name: made.file_name,
            bytes: Arc::new(made.rendered.bytes),
            model: Arc::new(made.model),
            content_hash: made.rendered.content_hash,
            request,
        });
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
    /// What it says.
    model: ReportModel,
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
        missing_characters: made.rendered.missing.iter().copied().map(akte_report::character_name).collect(),
    }
}

/// Makes a report and writes it to a path; the token of the answer is empty. Nothing is registered that could not be
/// written. Tables as CSV go into a ZIP, unless the path ends with `.csv`: then each has a file of its own, numbered.
///
/// # Errors
/// [`ErrorCode::ReportNeedsDomain`], [`ErrorCode::ReportWrongMethod`], [`ErrorCode::Cancelled`], [`ErrorCode::FileUnwritable`], [`ErrorCode::DiskFull`].
pub async fn report_create_to(
    app: &App,
    request: wire::ReportCreateRequest,
    path: &Path,
    format: wire::ReportFormat,
    progress: &Progress,
) -> Result<wire::ReportReady> {
    if format != wire::ReportFormat::Pdf {
        return tables_to(app, request, path, format, progress).await;
    }
    let (model, rendered) = render_report(app, &request, progress).await?;
    save::write_file(path, &rendered.bytes)?;
    let made = register(app, &request, model, rendered).await?;
    Ok(ready(String::new(), &made))
}

/// Writes the tables of a report.
async fn tables_to(
    app: &App,
    request: wire::ReportCreateRequest,
    path: &Path,
    format: wire::ReportFormat,
    progress: &Progress,
) -> Result<wire::ReportReady> {
    let model = collect(app, &request, progress).await?;
    let content_hash = akte_report::content_hash(&model)?;
    let language = super::language(&request.language)?;
    let numbered = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    let files = if format == wire::ReportFormat::Csv && numbered {
        let book = reporting::book(&model, &content_hash, language, progress)?;
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let beside = |(name, bytes): (String, Vec<u8>)| (path.with_file_name(format!("{stem}-{name}")), bytes);
        out::csv_files(&book)?.into_iter().map(beside).collect()
    } else {
        vec![(path.to_owned(), tables(&model, &content_hash, language, format, progress)?)]
    };
    progress.check()?;
    save::write_files(&files)?;
    let mut answer = wire::ReportReady {
        token: String::new(),
        file_name: String::new(),
        pages: 0,
        size: 0,
        content_hash: content_hash.clone(),
        file_sha256: String::new(),
        state_number: model.frame.data_state.number,
        missing_characters: Vec::new(),
    };
    for (_, bytes) in &files {
        let file_sha256 = sha256(bytes);
        enter(app, &request, &model, &content_hash, &file_sha256, format).await?;
        answer.size += bytes.len() as u64;
        // The last one is the hash of the only file, or of one of several that the register all knows.
        answer.file_sha256 = file_sha256;
    }
    Ok(answer)
}

/// The tables of a report as one file.
fn tables(
    model: &ReportModel,
    content_hash: &str,
    language: Language,
    format: wire::ReportFormat,
    progress: &Progress,
) -> Result<Vec<u8>> {
    let book = reporting::book(model, content_hash, language, progress)?;
    Ok(match format {
        wire::ReportFormat::Csv => out::zipped(&out::csv_files(&book)?)?,
        wire::ReportFormat::Pdf | wire::ReportFormat::Xlsx => out::workbook(&book)?,
    })
}

/// Makes a report from one consistent read and registers it.
///
/// # Errors
/// [`ErrorCode::ReportNeedsDomain`], [`ErrorCode::ReportWrongMethod`], [`ErrorCode::NotFound`],
/// [`ErrorCode::Cancelled`].
async fn make_report(app: &App, request: &wire::ReportCreateRequest, progress: &Progress) -> Result<MadeReport> {
    let (model, rendered) = render_report(app, request, progress).await?;
    register(app, request, model, rendered).await
}

/// What a report says, from one consistent read.
async fn collect(app: &App, request: &wire::ReportCreateRequest, progress: &Progress) -> Result<ReportModel> {
    progress.begin(Phase::Collecting, 0);
    if !request.kind.stands_alone() {
        return Err(AppError::new(ErrorCode::BadRequest).with("reason", request.kind.code()));
    }
    options::check(request.kind, &request.options, app.texts())?;
    let akte = app.akte()?;
    let scope = Scope::of(MunicipalityId(request.municipality_id));
    let release = reporting::release_of(&akte, scope, request.domain_id, &request.options).await?;
    let asked = Asked {
        kind: request.kind,
        municipality: request.municipality_id,
        domain: request.domain_id,
        language: super::language(&request.language)?,
        as_of: request.as_of.unwrap_or_else(|| reporting::day_of(app, release.as_ref())),
        release: release.as_ref(),
        entries: &request.options.entry_ids,
    };
    let model = Box::pin(reporting::assemble(&akte, asked, &request.options)).await?;
    progress.check()?;
    Ok(model)
}

async fn render_report(
    app: &App,
    request: &wire::ReportCreateRequest,
    progress: &Progress,
) -> Result<(ReportModel, RenderedReport)> {
    let language = super::language(&request.language)?;
    let model = collect(app, request, progress).await?;
    progress.begin(Phase::Rendering, 0);
    let progress = progress.clone();
    let rendered = tokio::task::spawn_blocking(move || render(model, language, &progress)).await;
    rendered.unwrap_or_else(|_| Err(AppError::new(ErrorCode::TaskLost)))
}

/// Lays a report out.
///
/// # Errors
/// [`ErrorCode::Cancelled`]; the others mean a damaged program.
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
    model: ReportModel,
    rendered: RenderedReport,
) -> Result<MadeReport> {
    let file_sha256 = sha256(&rendered.bytes);
    enter(app, request, &model, &rendered.content_hash, &file_sha256, wire::ReportFormat::Pdf).await?;
    Ok(MadeReport {
        file_name: file_name(app, request.kind, &model),
        state_number: model.frame.data_state.number,
        file_sha256,
        rendered,
        model,
    })
}

/// Enters a file into the register of reports.
async fn enter(
    app: &App,
    request: &wire::ReportCreateRequest,
    model: &ReportModel,
    content_hash: &str,
    file_sha256: &str,
    format: wire::ReportFormat,
) -> Result<()> {
    let report = RegisteredReport {
        scope: Scope::of(MunicipalityId(request.municipality_id)),
        domain_id: request.domain_id.map(DomainId),
        kind: request.kind,
        as_of: model.frame.as_of,
        options: Made::of(&request.language, format, &request.options, &model.frame).written(),
        state: model.frame.data_state.clone(),
        content_hash: content_hash.to_owned(),
        file_sha256: file_sha256.to_owned(),
        created_at: app.now(),
        actor: app.actor(),
    };
    app.akte()?.store.register_report(&report).await?;
    Ok(())
}

/// `A.4_Musterstadt_2026-11-21.pdf`, with nothing in it that a file system refuses.
fn file_name(app: &App, kind: ReportKind, model: &ReportModel) -> String {
    let code = out::file_name_part(&app.texts().term("report-code", kind.code()));
    format!("{code}_{}_{}.pdf", out::file_name_part(&model.frame.municipality.name), model.frame.as_of)
}

/// The bytes of a report, for the preview.
///
/// # Errors
/// [`ErrorCode::TokenUnknown`]
pub async fn report_bytes(app: &App, request: wire::ReportTokenRequest) -> Result<wire::ReportBytes> {
    let bytes = app.reports().get(&request.token)?.bytes;
    Ok(wire::ReportBytes { base64: base64::engine::general_purpose::STANDARD.encode(bytes.as_slice()) })
}

/// Saves a report to a place that the user picks: the PDF, or its tables, which are then registered like it.
///
/// # Errors
/// [`ErrorCode::TokenUnknown`], [`ErrorCode::FileUnwritable`], [`ErrorCode::DiskFull`].
pub async fn report_save(app: &App, request: wire::ReportSaveRequest) -> Result<wire::SavedFile> {
    let report = app.reports().get(&request.token)?;
    let stem = report.file_name.trim_end_matches(".pdf");
    let file_name = match request.format {
        wire::ReportFormat::Pdf => report.file_name.clone(),
        wire::ReportFormat::Xlsx => format!("{stem}.xlsx"),
        wire::ReportFormat::Csv => format!("{stem}_CSV.zip"),
    };
    let Some(path) = app.host().dialogs().pick_save(SaveProposal { file_name }).await else {
        return Ok(wire::SavedFile { path: None });
    };
    if request.format == wire::ReportFormat::Pdf {
        save::write_file(&path, &report.bytes)?;
    } else {
        let language = super::language(&report.request.language)?;
        let (model, hash, format) = (Arc::clone(&report.model), report.content_hash.clone(), request.format);
        let made = tokio::task::spawn_blocking(move || tables(&model, &hash, language, format, &Progress::unwatched()));
        let bytes = made.await.unwrap_or_else(|_| Err(AppError::new(ErrorCode::TaskLost)))?;
        save::write_file(&path, &bytes)?;
        enter(app, &report.request, &report.model, &report.content_hash, &sha256(&bytes), format).await?;
    }
    Ok(wire::SavedFile { path: Some(path.display().to_string()) })
}
