//! Every command in a bare host: no desktop, no clock, no randomness of the machine.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it fails")]

mod drafts;
mod every_command;
mod faults;
mod mappings;
mod packages;
mod plan;
mod profiles;
mod records;
mod register;
mod reports;
mod shipped_vocabularies;
mod stage;
mod story;
mod structure;
mod tables;
mod tenants;
mod versions;
mod versions_chain;
mod vocabularies;
