//! Catalogs in: bytes (OSCAL, BSI's Kompendium in XML) to a catalog and its findings.
//!
//! Lenient towards real files (BSI's own break NIST's schemas): what deviates is read all the same and becomes a finding
//! with its place. Strict about identity: two requirements that cannot be told apart refuse the file, because recorded
//! answers hang on it. Nothing here reads files, asks the clock or speaks German; the sentences hang on the codes.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may fail loudly"))]

pub mod compare;
mod derived;
mod error;
mod export;
mod findings;
mod formats;
pub mod fuzzing_tables;
mod index;
mod kompendium;
mod limits;
mod oscal;
mod resolve;
mod source;
mod table;
mod vocabulary;

pub use derived::stable_uuid;
pub use error::{CatalogError, FoundInstead};
pub use export::{export_catalog, export_profile};
pub use findings::{FINDING_CODES, FindingGroup};
pub use index::{
    EDITION_2023_INDEX_TITLE, GRUNDSCHUTZ_DOCUMENT_ID, GRUNDSCHUTZ_INDEX_TITLE, IndexError, edition_2023_index,
    grundschutz_index,
};
pub use kompendium::{ImportedKompendium, KOMPENDIUM_TITLE, is_kompendium, read_kompendium};
pub use limits::{
    MAX_BYTES, MAX_DEPTH, MAX_FINDING_GROUPS, MAX_IMPORT_DEPTH, MAX_IMPORTS, MAX_NODES, MAX_PLACES_PER_GROUP,
};
pub use oscal::{
    Imported, ImportedDocument, ImportedMappings, ImportedProfile, Model, Phase, Progress, read_oscal,
    read_oscal_catalog, read_oscal_mappings, read_oscal_profile,
};
pub use resolve::{Candidate, FromFolder, Place, Reference, Resolved, SourceUsed, Sources, resolve_profile};
pub use table::{
    ColumnMapping, Field, FixedValue, ImportedCrossReference, MappedColumn, MappedTable, SDM_TITLE, WIBA_DOCUMENT_ID,
    WIBA_TITLE, mapped_tables, propose_mapping, propose_mapping_of, read_cross_reference, read_table_catalog,
    recognised_mapping, take_table_catalog,
};
pub use vocabulary::{ImportedVocabulary, check_words, read_vocabulary};
