//! Tests of the whole store on real SQLite, encrypted and plain.

mod akte;
mod backups;
mod catalogs;
mod desk;
mod drafts;
mod faults;
mod incidents;
mod iso;
mod lists;
mod log;
mod mappings;
mod past;
mod points;
mod privacy;
mod providers;
mod recording;
mod registers;
mod schema;
mod search;
mod statements;
mod support;
mod vault;
mod words;
