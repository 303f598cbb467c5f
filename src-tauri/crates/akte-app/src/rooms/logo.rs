//! The logo or coat of arms on the covers of a municipality's reports: read, put into one form, kept in the vault.

use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::wire;
use akte_domain::{MunicipalityLogo, MunicipalityLogoId};
use akte_report::{Logo, MAX_LOGO_FILE};
use base64::Engine;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// The logo of a municipality; none where it has none.
///
/// # Errors
/// [`ErrorCode::EvidenceMissing`], [`ErrorCode::EvidenceAltered`], [`ErrorCode::NotFound`].
pub async fn municipality_logo(
    app: &App,
    request: wire::MunicipalityRequest,
) -> Result<Option<wire::MunicipalityLogoRow>> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let scope = super::scope_of(&mut reads, request.municipality_id).await?;
    let Some(logo) = reads.municipality_logo(scope).await? else { return Ok(None) };
    let png = akte.store.vault().read(scope, &logo.sha256).await?;
    Ok(Some(wire::MunicipalityLogoRow {
        id: logo.id.0,
        file_name: logo.file_name,
        alternative: logo.alternative,
        width: logo.width,
        height: logo.height,
        base64: base64::engine::general_purpose::STANDARD.encode(png),
    }))
}

/// Sets the logo of a municipality, or says anew what can be seen on it.
///
/// # Errors
/// [`ErrorCode::LogoMissing`] where there is none and no file is named, [`ErrorCode::TokenUnknown`], and as for
/// [`save_logo`].
pub async fn municipality_logo_save(app: &App, request: wire::MunicipalityLogoSaveRequest) -> Result<wire::Saved> {
    let file = request.token.as_deref().map(|token| app.path_of(token)).transpose()?;
    save_logo(app, &request, file.as_deref()).await
}

/// As [`municipality_logo_save`], with the path of the file.
///
/// # Errors
/// [`ErrorCode::LogoTooLarge`], [`ErrorCode::LogoTooManyPixels`], [`ErrorCode::LogoFormatUnknown`],
/// [`ErrorCode::LogoBroken`], [`ErrorCode::LogoReachesOut`], [`ErrorCode::LogoActive`], [`ErrorCode::LogoNotDrawable`],
/// [`ErrorCode::FileUnreadable`], [`ErrorCode::NotFound`].
pub async fn save_logo(
    app: &App,
    request: &wire::MunicipalityLogoSaveRequest,
    file: Option<&Path>,
) -> Result<wire::Saved> {
    let akte = app.akte()?;
    // Before anything is kept: whose logo it would be.
    let scope = super::scope_of(&mut akte.store.snapshot().await?.reads(), request.municipality_id).await?;
    let read = match file {
        Some(path) => {
            let logo = read(path).await?;
            let stored = akte.store.vault().store_bytes(scope, logo.png).await?;
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            Some((name, logo.width, logo.height, stored))
        }
        None => None,
    };
    let (mut operation, scope) = app.begin("municipality_logo.save", request.municipality_id).await?;
    let before = operation.reads().municipality_logo(scope).await?;
    let alternative = request.alternative.trim().to_owned();
    let logo = match (read, before) {
        (Some((file_name, width, height, stored)), before) => {
            operation.add_file(scope, &stored).await?;
            MunicipalityLogo {
                id: before.map_or_else(|| MunicipalityLogoId(app.new_id()), |before| before.id),
                municipality_id: scope.municipality(),
                file_name,
                alternative,
                sha256: stored.sha256().to_owned(),
                size: stored.size(),
                width,
                height,
            }
        }
        (None, Some(before)) => MunicipalityLogo { alternative, ..before },
        (None, None) => return Err(AppError::new(ErrorCode::LogoMissing)),
    };
    operation.put(scope, std::slice::from_ref(&logo)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: logo.id.0 })
}

/// Reads a file as a logo. No more of it than a logo may have is taken into memory.
async fn read(path: &Path) -> Result<Logo> {
    let path = path.to_owned();
    let read = tokio::task::spawn_blocking(move || {
        let unreadable = |error: std::io::Error| AppError::unreadable(&path, &error);
        let file = File::open(&path).map_err(unreadable)?;
        let size = file.metadata().map_err(unreadable)?.len();
        let refused = |error: &akte_report::LogoError| AppError::of_logo(error, &path);
        if size > MAX_LOGO_FILE {
            return Err(refused(&akte_report::LogoError::TooLarge { size, limit: MAX_LOGO_FILE }));
        }
        let mut bytes = Vec::new();
        file.take(MAX_LOGO_FILE + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        akte_report::read_logo(&bytes).map_err(|error| refused(&error))
    });
    read.await.unwrap_or_else(|_| Err(AppError::new(ErrorCode::TaskLost)))
}

/// Takes the logo of a municipality away. Its picture stays in the vault, so that the removal can be undone.
///
/// # Errors
/// [`ErrorCode::LogoMissing`], [`ErrorCode::NotFound`].
pub async fn municipality_logo_delete(app: &App, request: wire::MunicipalityRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("municipality_logo.delete", request.municipality_id).await?;
    super::scope_of(&mut operation.reads(), request.municipality_id).await?;
    let logo = operation.reads().municipality_logo(scope).await?;
    let logo = logo.ok_or_else(|| AppError::new(ErrorCode::LogoMissing))?;
    operation.delete::<MunicipalityLogo>(scope, &[logo.id.0]).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}
