//! Setting type: bundled fonts, shaping, hyphenation, lines.

mod clean;
mod fonts;
mod lines;
mod shape;
mod word;
mod words;

pub use clean::character_name;
pub(crate) use clean::clean;
pub(crate) use fonts::{Face, Fonts, Style};
pub(crate) use lines::{Line, Piece, set};
pub(crate) use shape::Shaper;
pub(crate) use word::kerning;
pub(crate) use words::{Anchor, Run, Words, published, recorded};
