//! The Akte on disk: SQLite, keys, change log, evidence vault, backups, search.
//!
//! # Life of an Akte
//!
//! An Akte is a folder: `akte.db` (SQLite, encrypted by SQLCipher unless somebody asked for a plain one), `key.json`
//! (the data key, wrapped once per door), `evidence/` (the vault), `backups/`, `lock` and `lock-holder.json`.
//!
//! [`Store::create`] makes one; [`Store::open`] opens it: lock → network share? → a prepared restore is finished → key →
//! version check, read-only, so that a newer Akte is never touched → backup where a migration is due → all-or-nothing
//! migration and check of references → write-ahead log, `synchronous=FULL`, foreign keys on.
//!
//! A use case then reads through a [`Snapshot`] (one consistent view) or writes through an [`Operation`] (one
//! transaction of rows *and* change log). Both speak [`Reads`]. Recorded data is reached with a [`Scope`] for one
//! municipality only; what reaches further is a named statement with a reason, listed by a test.
//!
//! # Where is what
//!
//! - `akte`: folder, lock, network check, opening, migrations
//! - `keys`: doors and `key.json`
//! - `record`: how any record is written, read, imaged and searched; `tables`: one module per table
//! - `shared`: the same for what belongs to all municipalities at once
//! - `operation`, `undo`, `log`: the write path, its log, its undo
//! - `snapshot`, `lists`, and one room per part of the field from `structure` to `incidents`: reading
//! - `vocabulary`, `cross_reference`: what publishers' words mean, and which requirement works against which threat
//! - `mapping`: import of mapping collections, and reading their pairs
//! - `catalog`: import of catalog versions into lines, and reading requirements
//! - `search`, `vault`, `backup`, `integrity`: what their names say
//!
//! Time, randomness and identifiers come from the caller ([`Context`], [`Environment`], [`Entropy`]), and so does the
//! tokio runtime.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panicking"))]

mod akte;
mod answers;
mod backup;
mod catalog;
mod cross_reference;
mod desk;
mod entropy;
mod error;
mod hex;
mod incidents;
mod integrity;
mod iso;
mod keys;
mod lists;
mod log;
mod mapping;
mod operation;
mod past;
mod privacy;
mod providers;
mod record;
mod registers;
mod risks;
mod scope;
mod search;
mod shared;
mod snapshot;
mod statement;
mod store;
mod structure;
mod tables;
#[cfg(test)]
mod tests;
mod undo;
mod vault;
mod vocabulary;

pub use akte::lock::Holder;
pub use akte::open::{Created, Environment, NewProtection, Peek, is_akte, peek};
pub use backup::{BackupInfo, BackupReason, Restored, list as backups_in, restore};
pub use catalog::columns::KeptColumns;
pub use catalog::import::{Imported, LineChoice, MovedDomain, NewCatalog};
pub use catalog::line::LineProposal;
pub use catalog::read::{CatalogInfo, Completeness, Details, GroupRow, RequirementRow, StoredFinding};
pub use catalog::update::{Copied, Succession};
pub use catalog::versions::{BasisCount, tailored};
pub use cross_reference::import::{NewCrossReference, StoredCrossReference};
pub use cross_reference::read::CrossReferenceInfo;
pub use entropy::{Entropy, uuid_v7};
pub use error::{Result, StoreError};
pub use integrity::{Problem, Verified};
pub use keys::{DoorInfo, DoorKind, NewDoor, PassphraseCost, RecoveryKey, SecretStore, SecretStoreError, Unlock};
pub use lists::evidence::{EvidenceFilter, EvidenceSort};
pub use lists::measures::{MeasureFilter, MeasureSort};
pub use lists::query::{Order, Page, Window};
pub use lists::target_objects::{TargetObjectFilter, TargetObjectSort};
pub use log::read::{Changed, Changes, LogEntry, RecentHistory};
pub use log::verify::{HeadSource, KnownHead, LogProblem, LogProblemKind, LogReport};
pub use mapping::import::{ImportedMappingCollection, NewMappings};
pub use mapping::read::{ImportedRequirement, MappingCollectionInfo, MappingPair, MappingRow};
pub use operation::{Context, Operation, Written};
pub use past::Past;
pub use record::Record;
pub use scope::Scope;
pub use search::fold::folded;
pub use search::query::{HIT_END, HIT_START, Hit};
pub use shared::SharedRecord;
pub use snapshot::{Reads, Snapshot};
pub use store::Store;
pub use tables::answer::GroupCounts;
pub use tables::dated::Dated;
pub use tables::degree_snapshot::DegreeSnapshot;
pub use tables::release::ReleasedState;
pub use tables::report_register::RegisteredReport;
pub use undo::{Direction, Undoable};
pub use vault::{StoredFile, Swept, Vault, VaultProblem};
pub use vocabulary::import::{NewVocabulary, StoredVocabulary};
pub use vocabulary::read::VocabularyInfo;
