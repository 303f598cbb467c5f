//! The real program, from outside: its output and exit codes, the whole way, and every fault of the issue.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

mod columns;
mod coverage;
mod desk;
mod drafts;
mod faults_akte;
mod faults_catalog;
mod faults_disk;
mod faults_table;
mod iso;
mod journey;
mod kill;
mod mappings;
mod measures;
#[cfg(target_os = "linux")]
mod memory;
mod modelling;
#[cfg(unix)]
mod packages;
mod points;
mod privacy;
mod profiles;
mod providers;
mod register;
mod registers;
mod risks;
mod structure;
mod support;
mod usage;
mod versions;
mod vocabularies;
