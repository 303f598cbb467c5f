//! Setting type: bundled fonts, shaping, hyphenation, lines.

mod clean;
mod fonts;
mod lines;
mod shape;
mod word;

pub(crate) use fonts::{Face, Fonts, Style};
pub(crate) use lines::{Line, Piece, Run, set};
pub(crate) use shape::Shaper;
pub(crate) use word::kerning;
