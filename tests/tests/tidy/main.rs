//! The house rules that a machine can hold: arrows between crates, the shipped tree, the window's surface, files.

#![expect(clippy::expect_used, clippy::print_stdout, reason = "a test fails loudly, and a warning is printed")]

mod arrows;
mod crates;
mod files;
mod shipped;
mod tauri_surface;
