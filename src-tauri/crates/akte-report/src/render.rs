//! From model to bytes.

use crate::hash::content_hash;
use crate::layout::{self, Flow, Setup};
use crate::logo::decode;
use crate::pdf::{Parts, write};
use crate::reports::{self, Ctx};
use crate::type_setting::{Fonts, Shaper};
use crate::{ReportError, ReportModel};
use akte_text::{Language, Texts};
use std::ops::ControlFlow;

/// What a report is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Setting pages.
    Setting,
    /// Writing the file.
    Writing,
}

/// How far a report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What it is doing.
    pub phase: Phase,
    /// Steps done.
    pub done: usize,
    /// Steps in all.
    pub total: usize,
}

/// Told about progress; [`ControlFlow::Break`] cancels the report.
pub type OnProgress<'a> = &'a dyn Fn(Progress) -> ControlFlow<()>;

/// How a report is made.
#[derive(Clone, Copy, Default)]
pub struct RenderOptions<'a> {
    /// The language of the report.
    pub language: Language,
    /// Told about progress, about a hundred times.
    pub on_progress: Option<OnProgress<'a>>,
}

/// A finished report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderedReport {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// SHA-256 of the content, as printed on the cover and the last page.
    pub content_hash: String,
    /// Number of pages.
    pub pages: usize,
    /// Characters that no bundled font has, in their order: a box stands for them, the text itself is kept for search
    /// and copying. Also those that cannot be seen and could mislead; a replacement stands for them everywhere.
    pub missing: Vec<char>,
}

/// Makes a PDF. The same model and language give the same bytes.
///
/// # Errors
/// [`ReportError::Cancelled`] if the caller asked to stop; the others mean a damaged program.
pub fn render(model: &ReportModel, options: &RenderOptions<'_>) -> Result<RenderedReport, ReportError> {
    let content_hash = content_hash(model)?;
    let texts = Texts::for_language(options.language);
    let ctx = Ctx { texts, model, hash: &content_hash };
    let on_step = |done: usize, total: usize| {
        // About a hundred times: a callback may cross a thread.
        if done.is_multiple_of((total / 100).max(1)) {
            tell(options, Progress { phase: Phase::Setting, done, total })?;
        }
        Ok(())
    };
    let shaper = Shaper::new(Fonts::read()?, options.language);
    let logo = model.frame.logo.as_ref().map(|logo| decode(&logo.png)).transpose();
    let logo = logo.map_err(|error| ReportError::Write(error.to_string()))?;
    let pixels = logo.as_ref().map(|logo| (logo.width, logo.height));
    let setup = Setup { footer: ctx.footer(), watermark: ctx.watermark(), logo: pixels, on_step: &on_step };
    let flowed = Flow::new(shaper, setup).run(&reports::blocks(&ctx))?;
    tell(options, Progress { phase: Phase::Writing, done: 0, total: 1 })?;
    let metadata = ctx.metadata();
    let layout::Flowed { canvas, tree, headings, links, anchors, pages, backgrounds, streams, missing } = flowed;
    let count = pages.len();
    let subset = canvas.subset;
    let parts = Parts { pages, backgrounds, streams, subset, tree, headings, links, anchors, logo, metadata };
    let bytes = write(parts)?;
    tell(options, Progress { phase: Phase::Writing, done: 1, total: 1 })?;
    Ok(RenderedReport { bytes, content_hash, pages: count, missing })
}

fn tell(options: &RenderOptions<'_>, progress: Progress) -> Result<(), ReportError> {
    match options.on_progress.map(|on_progress| on_progress(progress)) {
        Some(ControlFlow::Break(())) => Err(ReportError::Cancelled),
        _ => Ok(()),
    }
}
