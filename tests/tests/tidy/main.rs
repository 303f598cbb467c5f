//! The house rules that a machine can hold: arrows between crates, the shipped tree, the window's surface, files.

mod arrows;
mod crates;
mod files;
mod shipped;
mod tauri_surface;
