//! An inventory as a table: what its columns mean, and what would come of it.

use super::common::FindingRow;
use super::tables::{TableColumn, TableRow, TableSheet};
use akte_domain::TargetObjectKind;
use uuid::Uuid;

wire! {
    /// Looks at the file of an inventory.
    pub struct InventoryLookRequest {
        /// Token of the file.
        pub token: String,
        /// The worksheet to look at; none for the one that is proposed.
        pub sheet: Option<String>,
        /// Row of the headings, from 1; 0 for the one that is proposed.
        #[serde(default)]
        pub heading_row: u32,
    }

    /// What stands in the file of an inventory, and what its columns seem to mean.
    pub struct InventoryLook {
        /// Name of the file.
        pub file: String,
        /// The worksheets in their order; one without a name for a CSV file.
        pub sheets: Vec<TableSheet>,
        /// Its columns up to the last filled one.
        pub columns: Vec<TableColumn>,
        /// Its first rows.
        pub rows: Vec<TableRow>,
        /// What columns can mean, in the order in which people look for it.
        pub fields: Vec<InventoryField>,
        /// What the columns seem to mean.
        pub mapping: InventoryMapping,
        /// The words that the file uses for kinds, and what they seem to mean.
        pub words: Vec<KindWord>,
        /// What was noticed in the file as a whole, e.g. its encoding.
        pub findings: Vec<FindingRow>,
    }

    /// What a column of an inventory can mean.
    pub struct InventoryField {
        /// Its name.
        pub field: String,
        /// In words.
        pub title: String,
        /// Whether every row has to say it.
        pub required: bool,
    }

    /// What the columns of an inventory mean.
    #[derive(Eq, Default)]
    #[serde(default)]
    pub struct InventoryMapping {
        /// The worksheet; empty for the only one.
        pub sheet: String,
        /// Row of the headings, from 1; 0 if there is none.
        pub heading_row: u32,
        /// What the columns mean.
        pub columns: Vec<InventoryColumn>,
        /// The kind of rows that say none.
        #[cfg_attr(test, ts(type = "TargetObjectKind | null"))]
        pub kind: Option<TargetObjectKind>,
        /// What the file's own words for kinds mean.
        pub kinds: Vec<KindMeaning>,
    }

    /// What a column of an inventory means.
    #[derive(Eq)]
    pub struct InventoryColumn {
        /// What it means.
        pub field: String,
        /// Its heading.
        #[serde(default)]
        pub heading: String,
        /// Its letters, where it has no heading or a heading stands twice.
        #[serde(default)]
        pub letter: String,
    }

    /// What a word for a kind means.
    #[derive(Eq)]
    pub struct KindMeaning {
        /// The word, case aside.
        pub word: String,
        /// The kind.
        #[cfg_attr(test, ts(type = "TargetObjectKind"))]
        pub kind: TargetObjectKind,
    }

    /// A word for a kind that occurs in an inventory.
    pub struct KindWord {
        /// The word.
        pub word: String,
        /// In how many rows.
        pub rows: u32,
        /// Whether the program knows it anyway.
        pub known: bool,
        /// What it seems to mean.
        #[cfg_attr(test, ts(type = "TargetObjectKind | null"))]
        pub kind: Option<TargetObjectKind>,
    }

    /// Writes what the columns of an inventory mean into a file.
    pub struct InventoryMappingSaveRequest {
        /// Token of the inventory, after which the file is called.
        pub token: String,
        /// What its columns mean.
        pub mapping: InventoryMapping,
    }

    /// Reads what columns mean from a file.
    pub struct InventoryMappingReadRequest {
        /// Token of the file with the mapping.
        pub token: String,
        /// Token of the inventory in which its columns are looked for.
        pub table: String,
    }

    /// An inventory as a mapping from a file explains it.
    pub struct InventoryMappingRead {
        /// What stands in the inventory, with the mapping as far as its columns are there.
        pub look: InventoryLook,
        /// The columns of the mapping that the inventory does not have.
        pub missing: Vec<String>,
    }

    /// An inventory and what its columns mean.
    pub struct InventoryRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Token of the file.
        pub token: String,
        /// What its columns mean.
        pub mapping: InventoryMapping,
    }

    /// What would come of an inventory.
    pub struct InventoryPreview {
        /// Rows in all.
        pub rows: u32,
        /// Objects that are new.
        pub added: u32,
        /// Objects that are known and change.
        pub changed: u32,
        /// Objects that are known and stay as they are.
        pub same: u32,
        /// Dependencies that are new.
        pub dependencies: u32,
        /// Protection needs that are new or change, each for one basic value.
        pub needs: u32,
        /// Target-object categories that are new.
        pub categories: u32,
        /// The first objects.
        pub items: Vec<InventoryRow>,
        /// The words that the file uses for kinds.
        pub words: Vec<KindWord>,
        /// The first findings, errors first.
        pub findings: Vec<FindingRow>,
        /// Errors in all; as long as there is one, nothing is taken over.
        pub errors: u32,
        /// Warnings in all.
        pub warnings: u32,
    }

    /// What becomes of an object of an inventory.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum InventoryFate {
        /// It is new.
        Added,
        /// It is known and changes.
        Changed,
        /// It is known and stays as it is.
        Same,
    }

    /// An object as it would come in.
    pub struct InventoryRow {
        /// Row of the file.
        pub row: u32,
        /// Its name.
        pub name: String,
        /// Its kind.
        #[cfg_attr(test, ts(type = "TargetObjectKind"))]
        pub kind: TargetObjectKind,
        /// How many alike objects it stands for.
        pub member_count: u32,
        /// Who is responsible.
        pub responsible: String,
        /// Where it is.
        pub location: String,
        /// What becomes of it.
        pub fate: InventoryFate,
    }
}
