//! Laying reports of a package out, beside the reading of the next ones.

use crate::error::{AppError, ErrorCode, Result};
use crate::progress::Progress;
use crate::reporting;
use akte_exchange::out::workbook;
use akte_report::{RenderOptions, RenderedReport, ReportModel};
use akte_text::Language;
use std::ops::ControlFlow;
use tokio::task::JoinHandle;

/// A report that is laid out, with its tables where they are wanted.
pub(super) struct LaidOut {
    pub(super) model: ReportModel,
    pub(super) rendered: RenderedReport,
    /// A workbook.
    pub(super) tables: Option<Vec<u8>>,
}

/// A report that is being laid out.
pub(super) struct Laying(JoinHandle<Result<LaidOut>>);

impl Laying {
    /// How many are laid out at once, beside the one that is being read: each holds all of its pages in memory.
    pub(super) const AT_ONCE: usize = 2;

    /// Begins where nobody waits for it. How far the package is, is counted in reports: `progress` is only asked whether to
    /// stop.
    pub(super) fn begin(model: ReportModel, language: Language, with_tables: bool, progress: Progress) -> Self {
        Self(tokio::task::spawn_blocking(move || {
            let told = |_: akte_report::Progress| {
                if progress.is_cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            let rendered = akte_report::render(&model, &RenderOptions { language, on_progress: Some(&told) })?;
            let tables = if with_tables {
                progress.check()?;
                let book = reporting::book(&model, &rendered.content_hash, language, &Progress::unwatched())?;
                Some(workbook(&book)?)
            } else {
                None
            };
            Ok(LaidOut { model, rendered, tables })
        }))
    }

    /// Waits for it.
    ///
    /// # Errors
    /// [`ErrorCode::Cancelled`]; the others mean a damaged program.
    pub(super) async fn end(self) -> Result<LaidOut> {
        self.0.await.unwrap_or_else(|_| Err(AppError::new(ErrorCode::TaskLost)))
    }
}
