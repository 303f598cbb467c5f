//! BSI's vocabularies ("namespaces"): tables to terms, and catalogs checked against them.

mod check;
mod read;

pub use check::check_words;
pub use read::{ImportedVocabulary, read_vocabulary};
