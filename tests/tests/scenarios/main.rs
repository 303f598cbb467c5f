//! The five source scenarios (`reference/domain.md` 1) as data built through the command layer, with their figures; and
//! their questions, answered by the program as far as one Akte can.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it fails")]

mod dithmarschen;
mod heeseberg;
mod landsberg;
mod lueneburg;
mod nordthueringen;
mod stage;
