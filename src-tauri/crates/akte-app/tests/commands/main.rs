//! Every command in a bare host: no desktop, no clock, no randomness of the machine.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it fails")]

mod answer_copy;
mod assessments;
mod current;
mod drafts;
mod every_command;
mod faults;
mod inventory;
mod iso;
mod mappings;
mod modelling;
mod package;
mod packages;
mod plan;
mod points;
mod privacy;
mod profiles;
mod providers;
mod questionnaires;
mod records;
mod register;
mod registers;
mod releases;
mod reports;
mod risks;
mod shared_objects;
mod shipped_vocabularies;
mod stage;
mod story;
mod structure;
mod tables;
mod tenants;
mod versions;
mod versions_chain;
mod vocabularies;
