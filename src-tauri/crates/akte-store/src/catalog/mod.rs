//! Catalogs: imported versions, the lines that they belong to, and their requirements.
//!
//! A *line* is a catalog through its versions. Answers hang on requirements, which belong to a line and are found by
//! their identity (alt-identifier, else id); a version only says how a requirement reads and where it stands. So an
//! answer survives every renumbering.

pub(crate) mod columns;
mod details;
pub(crate) mod import;
pub(crate) mod line;
pub(crate) mod read;
pub(crate) mod rows;
pub(crate) mod update;
pub(crate) mod versions;
pub(crate) mod whole;
