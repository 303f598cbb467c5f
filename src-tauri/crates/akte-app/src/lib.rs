//! The use cases, one list of commands, their requests and answers.
//!
//! Whoever calls (window, command line, dev server, tests) makes an [`App`] on a [`host::Host`] and either calls a
//! command of the list by its name ([`App::call`]) or a typed handler of [`rooms`].

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")
)]

mod app;
pub mod commands;
pub mod error;
pub mod host;
mod jobs;
mod panics;
pub mod progress;
pub mod save;
mod settings;
pub mod testing;
mod tokens;
pub mod wire;

pub use app::App;
pub use error::{AppError, ErrorCode, Result};
