//! Jobs: how far they are, and stopping them.

use crate::app::App;
use crate::error::{ErrorCode, Result};
use crate::wire;

/// How far a job is.
///
/// # Errors
/// [`ErrorCode::JobUnknown`]
pub async fn job_status(app: &App, request: wire::JobRequest) -> Result<wire::JobStatus> {
    let job = app.job(request.job_id)?;
    Ok(match job.outcome() {
        None => {
            let (phase, done, total) = job.progress.state();
            let phase_text = app.texts().term("phase", phase.code());
            wire::JobStatus::Running { phase: phase.code().to_owned(), phase_text, done, total }
        }
        Some(Ok(result)) => wire::JobStatus::Done { result },
        Some(Err(error)) if error.code == ErrorCode::Cancelled => wire::JobStatus::Cancelled {},
        Some(Err(error)) => wire::JobStatus::Failed { error: error.body(app.language()) },
    })
}

/// Cancels a job; one that has ended stays as it ended.
///
/// # Errors
/// [`ErrorCode::JobUnknown`]
pub async fn job_cancel(app: &App, request: wire::JobRequest) -> Result<wire::Empty> {
    app.job(request.job_id)?.progress.cancel();
    Ok(wire::Empty {})
}
