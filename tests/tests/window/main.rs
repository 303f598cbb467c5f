//! The real window: WebKit, the app and the demo Akte, as people have them.
//!
//! Ignored without a display, a driver and a built window: `cargo xtask test` brings all three.

#![expect(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

mod harness;
mod journey;
mod surface;
