//! Pages to bytes with printpdf; what printpdf does not write (nested bookmarks, language, metadata, structure tree) is
//! added with lopdf afterwards.

mod canvas;
mod compressor;
mod fonts;
mod metadata;
mod outline;
mod structure;
mod subset;
mod writer;

pub(crate) use canvas::Canvas;
pub(crate) use compressor::{Compressor, Streams};
pub(crate) use metadata::Metadata;
pub(crate) use writer::{Background, FinishedPage, Parts, write};
