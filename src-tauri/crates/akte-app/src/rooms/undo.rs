//! Taking the last operation back.

use super::history::operation_text;
use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::wire;
use akte_domain::MunicipalityId;
use akte_store::{Direction, Reads, Scope, Undoable};

/// The operation that an undo would take back.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn undo_preview(app: &App, request: wire::MunicipalityRequest) -> Result<wire::UndoPreview> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let scope = super::scope_of(&mut reads, request.municipality_id).await?;
    let Some((latest, municipalities)) = latest(&mut reads, scope).await? else {
        let operation_text = String::new();
        return Ok(wire::UndoPreview { operation_id: None, operation_text, at: None, records: 0, municipalities: 0 });
    };
    Ok(wire::UndoPreview {
        operation_id: Some(latest.operation_id.0),
        operation_text: operation_text(app.texts(), &latest.name),
        at: Some(latest.at),
        records: u32::try_from(latest.entries).unwrap_or(u32::MAX),
        municipalities,
    })
}

/// The operation that an undo would take back, and how many municipalities it concerns: the municipality's own latest
/// one, or one on several that came after it.
async fn latest(reads: &mut Reads<'_>, scope: Scope) -> Result<Option<(Undoable, u32)>> {
    let own = reads.undoable(scope, Direction::Undo, 1).await?.pop();
    let across = reads.undoable_across(scope).await?;
    Ok(match (own, across) {
        (Some(own), Some((across, _))) if own.number > across.number => Some((own, 1)),
        (_, Some(across)) => Some(across),
        (own, None) => own.map(|own| (own, 1)),
    })
}

/// Takes back the last operation of a municipality, or the last one on several if that may be.
///
/// # Errors
/// [`ErrorCode::NothingToUndo`], [`ErrorCode::UndoConflict`], [`ErrorCode::UndoSuperseded`] where another operation
/// came since the user looked, [`ErrorCode::UndoAcross`] where it concerns other municipalities too.
pub async fn undo(app: &App, request: wire::UndoRequest) -> Result<wire::Undone> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let scope = super::scope_of(&mut reads, request.municipality_id).await?;
    let latest = latest(&mut reads, scope).await?;
    drop(snapshot);
    let (latest, municipalities) = latest.ok_or_else(|| AppError::new(ErrorCode::NothingToUndo))?;
    if request.operation_id.is_some_and(|seen| seen != latest.operation_id.0) {
        return Err(AppError::new(ErrorCode::UndoSuperseded));
    }
    let written = if municipalities > 1 {
        if !request.across {
            return Err(AppError::new(ErrorCode::UndoAcross).with("number", municipalities));
        }
        vec![akte.store.undo_across(app.context("undo", None), scope).await?]
    } else {
        let context = || app.context("undo", Some(MunicipalityId(request.municipality_id)));
        akte.store.undo(Direction::Undo, 1, context, scope).await?
    };
    recount(app, scope).await?;
    app.start_daily_backup();
    Ok(wire::Undone {
        operation_text: operation_text(app.texts(), &latest.name),
        records: written.iter().map(|written| u32::try_from(written.entries).unwrap_or(u32::MAX)).sum(),
    })
}

/// Sets today's counts right in domains where modelling decides what counts; taking back knows nothing of it.
async fn recount(app: &App, scope: Scope) -> Result<()> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let mut right = Vec::new();
    for domain in reads.domains(scope).await? {
        let counts = crate::modelling::counts_of(&akte, &mut reads, scope.municipality(), domain.id).await?;
        right.extend(counts.map(|counts| (domain.id, counts)));
    }
    drop(snapshot);
    for (domain, counts) in right {
        let context = app.context("undo", Some(scope.municipality()));
        akte.store.recount(context, scope, domain, counts).await?;
    }
    Ok(())
}
