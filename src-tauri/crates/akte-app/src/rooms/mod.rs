//! The handlers, one room per area. A command `name(Request) -> Answer` of the list is a function `name` here; the
//! command line calls the same functions, and the entry points by path that stand beside them.

mod catalog;
mod check;
mod document;
mod drafts;
mod evidence;
mod export;
mod history;
mod job;
pub(crate) mod lists;
mod mapping;
mod measure;
mod migrate;
mod origins;
mod overview;
mod params;
mod profile;
mod reader;
mod report;
mod review;
pub(crate) mod same_document;
mod session;
mod sheets;
mod structure;
mod tables;
mod update;
mod verify;
mod versions;
pub(crate) mod vocabulary;

pub use catalog::*;
pub use check::*;
pub use document::*;
pub use drafts::*;
pub use evidence::*;
pub use export::*;
pub use history::*;
pub use job::*;
pub use mapping::*;
pub use measure::*;
pub use migrate::*;
pub use overview::*;
pub use params::*;
pub use profile::*;
pub use reader::*;
pub use report::*;
pub use review::*;
pub use session::*;
pub use sheets::*;
pub use structure::*;
pub use tables::*;
pub use update::*;
pub use verify::*;
pub use versions::*;
pub use vocabulary::*;

pub(crate) use lists::natural;
