//! Full-text search over what is recorded, kept up to date by the write path, and over what is imported, indexed by the
//! first search after it.

pub(crate) mod due;
pub(crate) mod fold;
pub(crate) mod index;
pub(crate) mod query;
mod snippet;
pub(crate) mod words;
