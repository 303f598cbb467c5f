//! Mapping collections: which requirement corresponds to which elsewhere, as publishers wrote it.
//!
//! They belong to the Akte and are kept as they were read. Which requirements a pair means is found when it is read: the
//! catalogs on both sides may be imported later, and come in ever new versions.

pub(crate) mod import;
pub(crate) mod read;
