//! The same commands over loopback HTTP, for browser tests. Development only: it is never shipped, listens on 127.0.0.1
//! alone and knows no user but the one who started it.
//!
//! `POST /command/NAME` runs a command; `POST /dev/file?name=…` hands in a file; `/dev/next-folder`, `/dev/next-save` say
//! what the next dialog answers; `GET /dev/saved` shows what was saved; `POST /dev/clock` moves the clock; `POST
//! /dev/reset` begins anew in an empty folder.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")
)]

mod arguments;
mod dialogs;
mod pages;
mod server;
mod session;

use arguments::Arguments;
use std::io::Write;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match Arguments::read(std::env::args().skip(1)) {
        Ok(arguments) => server::run(arguments).await,
        Err(usage) => Err(usage),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            let _ = writeln!(std::io::stderr(), "akte-devserver: {message}");
            ExitCode::from(2)
        }
    }
}
