//! The use cases, one list of commands, their requests and answers.
//!
//! Whoever calls (window, command line, dev server, tests) makes an [`App`] on a [`host::Host`] and either calls a
//! command of the list by its name ([`App::call`]) or a typed handler of [`rooms`].

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")
)]

mod akte;
mod app;
mod assess;
mod catalog_index;
mod catalogs;
pub mod commands;
mod coverage_view;
mod current;
mod deadline_view;
pub mod demo;
mod desk_view;
mod domain_view;
mod drafts;
pub mod error;
mod facets;
mod figures;
mod findings;
mod formats;
pub mod fuzzing;
pub mod host;
mod incident_view;
mod iso_view;
mod jobs;
mod mappings;
mod modelling;
mod panics;
mod privacy_view;
pub mod progress;
mod provider_view;
mod records;
mod red_pen;
mod register_view;
mod reporting;
mod risk_view;
pub mod rooms;
pub mod save;
mod settings;
mod shared_view;
mod shipped_privacy;
mod side_by_side;
mod since;
mod structure_view;
mod tables;
pub mod testing;
mod text_search;
mod tokens;
mod tom_view;
mod unchanged;
mod versions;
pub mod wire;
mod words;

/// Of every program that has the use cases: windows, command line, servers and benches are measured with the same one.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

pub use akte_store::{BackupInfo, NewDoor, NewProtection, PassphraseCost, Unlock, backups_in, is_akte};
pub use app::App;
pub use error::{AppError, ErrorCode, Result};

/// Version of the program, as reports and the window name it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
