//! Pages to bytes with printpdf; what printpdf does not write (nested bookmarks, language, metadata, structure tree, output intent) is
//! added with lopdf afterwards, and all of it is written object by object.

mod canvas;
mod color;
mod compressor;
mod file;
mod fonts;
mod metadata;
mod outline;
mod picture;
mod signs;
mod structure;
mod subset;
mod writer;

pub(crate) use canvas::{Canvas, Furniture};
pub(crate) use compressor::{Compressor, Streams};
pub(crate) use metadata::Metadata;
pub(crate) use writer::{Background, FinishedPage, Parts, write};
