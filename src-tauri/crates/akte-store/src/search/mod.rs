//! Full-text search over what is recorded and imported, kept up to date by the write path.

pub(crate) mod fold;
pub(crate) mod index;
pub(crate) mod query;
mod snippet;
pub(crate) mod words;
