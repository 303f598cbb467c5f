//! The audit package: chosen reports with the evidence that they cite, a manifest with hashes and an index, in one ZIP.
//!
//! Everything comes from one consistent read. The ZIP grows under a temporary name beside its place and is renamed when it
//! is whole; whatever stops it leaves nothing behind. What is missing in the vault is a finding that the index names.

mod evidence;
mod layout;
mod manifest;
mod work;

use crate::app::{App, hex};
use crate::error::{AppError, ErrorCode, Result};
use crate::host::SaveProposal;
use crate::progress::{Phase, Progress};
use crate::reporting;
use crate::save::Growing;
use crate::wire;
use akte_domain::{Coded, MunicipalityId, ReportKind};
use akte_exchange::out::file_name_part;
use akte_store::{RegisteredReport, Scope};
use sha2::{Digest, Sha256};
use std::io::Read;
use std::path::Path;
use work::Work;

/// Asks the user where an audit package shall be written; none if the dialog was closed.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn report_package_pick(
    app: &App,
    request: wire::ReportPackagePickRequest,
) -> Result<Option<wire::PickedPlace>> {
    let mut snapshot = app.snapshot().await?;
    let scope = super::scope_of(&mut snapshot.reads(), request.municipality_id).await?;
    let municipality: akte_domain::Municipality = snapshot.reads().get(scope, request.municipality_id).await?;
    drop(snapshot);
    let name = app.texts().get("package-file-name");
    let file_name = format!("{name}_{}_{}.zip", file_name_part(&municipality.name), app.today());
    let Some(path) = app.host().dialogs().pick_save(SaveProposal { file_name }).await else { return Ok(None) };
    Ok(Some(wire::PickedPlace { token: app.token_of(&path), path: path.display().to_string() }))
}

/// Makes an audit package at a place that the user picked.
///
/// # Errors
/// [`crate::ErrorCode::NoAkteOpen`], [`crate::ErrorCode::LanguageUnknown`], [`crate::ErrorCode::TokenUnknown`].
pub async fn report_package(app: &App, request: wire::ReportPackageRequest) -> Result<wire::JobStarted> {
    app.akte()?;
    super::language(&request.language)?;
    let path = app.path_of(&request.token)?;
    Ok(app.start_job(|app, progress| async move { report_package_to(&app, request, &path, &progress).await }))
}

/// Makes an audit package at a path.
///
/// # Errors
/// [`crate::ErrorCode::PackageEmpty`] where no report fits, [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::Cancelled`],
/// [`crate::ErrorCode::FileUnwritable`], [`crate::ErrorCode::DiskFull`].
pub async fn report_package_to(
    app: &App,
    request: wire::ReportPackageRequest,
    path: &Path,
    progress: &Progress,
) -> Result<wire::ReportPackaged> {
    let akte = app.akte()?;
    progress.begin(Phase::Collecting, 0);
    if !request.options.entry_ids.is_empty() {
        // Each of its reports would have another register to choose from.
        let title = app.texts().term("report-title", ReportKind::AuditPackage.code());
        let unfit = AppError::new(ErrorCode::ReportOptionUnfit).with("value", app.texts().get("limit-single-entries"));
        return Err(unfit.with("title", title));
    }
    // Before anything is read: a place that cannot be written is told at once.
    let growing = Growing::at(path)?;
    let scope = Scope::of(MunicipalityId(request.municipality_id));
    let release = reporting::release_of(&akte, scope, request.domain_id, &request.options).await?;
    let work = Work::begin(app, &request, release, path, growing.open()?, progress)?;
    let packed = Box::pin(work.run(&akte, &request)).await?;
    growing.finish()?;
    let file_sha256 = sha256_of(path)?;
    for report in packed.register {
        akte.store.register_report(&report).await?;
    }
    let index = RegisteredReport { file_sha256: file_sha256.clone(), ..packed.index };
    let (content_hash, state_number) = (index.content_hash.clone(), index.state.number);
    akte.store.register_report(&index).await?;
    let size = std::fs::metadata(path).map_err(|error| AppError::unreadable(path, &error))?.len();
    Ok(wire::ReportPackaged {
        path: path.display().to_string(),
        size,
        file_sha256,
        content_hash,
        state_number,
        reports: packed.reports,
        evidence: packed.evidence,
        findings: packed.findings,
    })
}

fn sha256_of(path: &Path) -> Result<String> {
    let unreadable = |error: std::io::Error| AppError::unreadable(path, &error);
    let mut file = std::fs::File::open(path).map_err(unreadable)?;
    let (mut hasher, mut buffer) = (Sha256::new(), vec![0; 64 * 1024]);
    loop {
        let read = file.read(&mut buffer).map_err(unreadable)?;
        if read == 0 {
            break;
        }
        hasher.update(buffer.get(..read).unwrap_or_default());
    }
    Ok(hex(&hasher.finalize()))
}
