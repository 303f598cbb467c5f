//! Catalogs: import, list, look at.

use super::common::FindingRow;
use chrono::{DateTime, Utc};
use uuid::Uuid;

wire! {
    /// One imported version of a catalog.
    pub struct CatalogRow {
        /// Its id.
        pub id: Uuid,
        /// The line that it belongs to.
        pub line_id: Uuid,
        /// Name of the line.
        pub line_name: String,
        /// Title.
        pub title: String,
        /// Version as the publisher spells it.
        pub version: String,
        /// When the publisher last changed it, as written.
        pub last_modified: String,
        /// OSCAL version of the file.
        pub oscal_version: String,
        /// Who publishes it.
        pub publishers: Vec<String>,
        /// Licence or rights, if given.
        pub rights: String,
        /// How many requirements it has.
        pub requirements: u32,
        /// Whether it has the requirements' texts, or only their index.
        pub has_texts: bool,
        /// Name of the file it came from.
        pub source_file: String,
        /// SHA-256 of that file.
        pub sha256: String,
        /// When it was imported.
        pub imported_at: DateTime<Utc>,
        /// How many findings the import had, by severity: notes, warnings, errors.
        pub notes: u32,
        /// Warnings.
        pub warnings: u32,
        /// Errors.
        pub errors: u32,
        /// How many information domains it is in force in.
        pub in_force: u32,
    }

    /// Names one catalog version.
    pub struct CatalogRequest {
        /// The catalog version.
        pub catalog_id: Uuid,
    }

    /// Imports catalog files that the user picked.
    pub struct CatalogImportRequest {
        /// Tokens of the files.
        pub tokens: Vec<String>,
    }

    /// What an import brought: the result of its job.
    pub struct CatalogImported {
        /// One per file.
        pub catalogs: Vec<CatalogImportedFile>,
    }

    /// What one file brought.
    pub struct CatalogImportedFile {
        /// Name of the file.
        pub file: String,
        /// The catalog version, new or as it was.
        pub catalog: CatalogRow,
        /// Whether exactly this file had been imported before, so that nothing changed.
        pub already_known: bool,
        /// How many requirements are new in the line.
        pub new_requirements: u32,
        /// How many information domains took it over because they had only the index of the same line.
        pub domains_updated: u32,
    }

    /// Asks for findings of an import.
    pub struct CatalogFindingsRequest {
        /// The catalog version.
        pub catalog_id: Uuid,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// Findings of an import.
    pub struct CatalogFindings {
        /// The asked-for part.
        pub items: Vec<FindingRow>,
        /// How many in all.
        pub total: u64,
    }

    /// A group of a catalog with its place in the tree.
    pub struct CatalogGroupRow {
        /// Its number in the catalog, parents before children.
        pub index: u32,
        /// Number of its parent.
        pub parent: Option<u32>,
        /// Its label, e.g. `ASST.1`.
        pub label: String,
        /// Its title.
        pub title: String,
        /// How many requirements it has, those of its groups included.
        pub requirements: u32,
    }

    /// Asks for requirements of a catalog.
    pub struct RequirementListRequest {
        /// The catalog version.
        pub catalog_id: Uuid,
        /// Words that label, title or text contain.
        #[serde(default)]
        pub text: String,
        /// Only this group and the groups in it.
        pub group: Option<u32>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// A requirement in a list.
    pub struct RequirementRow {
        /// Its id, through all versions of its catalog.
        pub id: Uuid,
        /// The publisher's id in this version.
        pub label: String,
        /// Its identity in the catalog line: alt-identifier, else id.
        pub identity: String,
        /// Title.
        pub title: String,
        /// Title of its group.
        pub group_title: String,
        /// Modal verb as written, e.g. `MUSS`; empty where the catalog has none.
        pub modal_verb: String,
        /// Security level as written; empty where the catalog has none.
        pub level: String,
        /// Effort level 0–5, where the catalog has one.
        pub effort: Option<u32>,
    }

    /// One requirement with everything the catalog says.
    pub struct RequirementDetail {
        /// The row.
        #[serde(flatten)]
        pub row: RequirementRow,
        /// Titles of its groups, outermost first.
        pub path: Vec<String>,
        /// The statement with parameters inserted; empty where only the index is there.
        pub statement: String,
        /// The guidance; empty where there is none.
        pub guidance: String,
        /// Everything else the catalog says: name and value.
        pub props: Vec<super::common::Detail>,
        /// Links to other requirements of the catalog.
        pub links: Vec<RequirementLink>,
        /// Title and version of the catalog.
        pub catalog_title: String,
        /// Version of the catalog.
        pub catalog_version: String,
    }

    /// A link from one requirement to another.
    pub struct RequirementLink {
        /// Relation as written, e.g. `related`, `required`.
        pub rel: String,
        /// Label of the other one, or the address.
        pub label: String,
        /// Title of the other one; empty if it is not in the catalog.
        pub title: String,
        /// The other one, if it is in the catalog.
        pub requirement_id: Option<Uuid>,
    }

    /// Asks for one requirement.
    pub struct RequirementRequest {
        /// The catalog version in which to look.
        pub catalog_id: Uuid,
        /// The requirement.
        pub requirement_id: Uuid,
    }

    /// A file that the user picked.
    pub struct PickedFile {
        /// Hand this back to use it.
        pub token: String,
        /// Its name without the folder.
        pub name: String,
        /// Its size in bytes.
        pub size: u64,
    }

    /// What files are picked for; decides which ones the dialog offers.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum FilePurpose {
        /// Catalogs.
        Catalog,
        /// Evidence of any kind.
        Evidence,
    }

    /// Asks the user for files.
    pub struct FilePickRequest {
        /// What for.
        pub purpose: FilePurpose,
    }

    /// The files that the user picked; empty if the dialog was closed.
    pub struct PickedFiles {
        /// The files.
        pub files: Vec<PickedFile>,
    }
}
