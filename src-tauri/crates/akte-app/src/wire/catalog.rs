//! Catalogs: import, list, look at.

use super::common::FindingRow;
use super::mappings::MappingImportedFile;
use super::tables::UnknownTable;
use super::vocabulary::{CrossReferenceImportedFile, ThreatRow, VocabularyImportedFile, WordMeaning};
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

    /// Imports catalog files that the user picked, profiles among them, with sources that were given by hand.
    pub struct CatalogResolveRequest {
        /// Tokens of the files.
        pub tokens: Vec<String>,
        /// Sources of profiles.
        pub sources: Vec<ProfileSource>,
    }

    /// What was given for a source of a profile: a file, or a catalog version that was imported before.
    pub struct ProfileSource {
        /// Token of the file; empty where a catalog version is given.
        #[serde(default)]
        pub token: String,
        /// The catalog version; none where a file is given.
        #[serde(default)]
        pub catalog_id: Option<Uuid>,
        /// The reference that it stands for, as in [`MissingSource::href`]; empty for whatever bears the file's name.
        pub href: String,
    }

    /// What an import brought: the result of its job.
    #[derive(Default)]
    pub struct CatalogImported {
        /// One per file; none where a profile misses sources, because then nothing is imported.
        pub catalogs: Vec<CatalogImportedFile>,
        /// One per file of a mapping collection.
        pub mappings: Vec<MappingImportedFile>,
        /// One per vocabulary; a file may bring several.
        pub vocabularies: Vec<VocabularyImportedFile>,
        /// One per file of a cross-reference.
        pub cross_references: Vec<CrossReferenceImportedFile>,
        /// Profiles whose sources could not be found: to be given by hand.
        pub missing: Vec<ProfileMissing>,
        /// Tables whose columns somebody has to explain; then nothing is imported.
        pub tables: Vec<UnknownTable>,
    }

    /// A profile that misses sources.
    pub struct ProfileMissing {
        /// Name of its file.
        pub file: String,
        /// What it misses.
        pub references: Vec<MissingSource>,
    }

    /// A source of a profile that could not be found.
    pub struct MissingSource {
        /// How the profile refers to it.
        pub href: String,
        /// Its title, if the profile gives one.
        pub title: String,
        /// Where it is said to be, the preferred address first.
        pub addresses: Vec<String>,
        /// The profile that imports it, where that is a source itself.
        pub imported_by: String,
        /// Why it was not found.
        pub reason: MissingReason,
        /// Imported catalog versions that bear its title or its file's name, the newest first.
        pub imported: Vec<ImportedSource>,
    }

    /// An imported catalog version that may be a source of a profile.
    pub struct ImportedSource {
        /// The version.
        pub catalog_id: Uuid,
        /// Its title.
        pub title: String,
        /// Its version.
        pub version: String,
    }

    /// Why a source was not found.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum MissingReason {
        /// There is no such file.
        NotThere,
        /// It lies outside of the profile's folder, which is never left by itself.
        Outside,
        /// It is on the net, which this program does not reach.
        Remote,
        /// The profile gives no address, or one that means something else on some system.
        Unusable,
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
        /// Whether the publisher describes it.
        pub has_text: bool,
    }

    /// Asks for one group of a catalog.
    pub struct CatalogGroupRequest {
        /// The catalog version.
        pub catalog_id: Uuid,
        /// Its number in the catalog.
        pub group: u32,
    }

    /// What the publisher wrote about a group, e.g. the chapters of a module.
    pub struct CatalogGroupDetail {
        /// The row.
        #[serde(flatten)]
        pub row: CatalogGroupRow,
        /// Titles of the groups above it, outermost first.
        pub path: Vec<String>,
        /// Its texts in their order.
        pub sections: Vec<CatalogSection>,
        /// Everything else the catalog says: name and value.
        pub props: Vec<super::common::Detail>,
    }

    /// A text with a heading.
    pub struct CatalogSection {
        /// How deep it is nested; 0 at the top.
        pub depth: u32,
        /// Its heading as written; empty where there is none.
        pub title: String,
        /// What the publisher calls such a part, e.g. `overview`.
        pub name: String,
        /// The text, with parameters inserted.
        pub text: String,
    }

    /// The words by which a catalog's requirements can be told apart, for filters.
    pub struct CatalogFacets {
        /// Modal verbs.
        pub modal_verbs: Vec<FacetValue>,
        /// Security levels.
        pub levels: Vec<FacetValue>,
        /// Effort levels.
        pub efforts: Vec<FacetValue>,
        /// Properties whose values recur.
        pub props: Vec<Facet>,
    }

    /// A property by which requirements can be told apart.
    pub struct Facet {
        /// Its name.
        pub name: String,
        /// Its values.
        pub values: Vec<FacetValue>,
    }

    /// A word and how many requirements it finds.
    #[derive(Default)]
    pub struct FacetValue {
        /// The word.
        pub value: String,
        /// How many requirements it finds; of a category also those that hold for it because of those above it.
        pub count: u32,
        /// What stands beside a word that is a code: the title of a threat.
        pub title: String,
        /// What it means; empty where no vocabulary says so.
        pub definition: String,
        /// The word right above it, where words stand under one another: what is asked of that one is asked of this one.
        pub parent: Option<String>,
        /// How many requirements name it themselves, where words stand under one another.
        pub own: u32,
    }

    /// Asks for requirements of a catalog.
    #[derive(Default)]
    pub struct RequirementListRequest {
        /// The catalog version.
        pub catalog_id: Uuid,
        /// Words to look for: each must occur in label, title or texts, as it is, as the beginning of a word, as a part of a
        /// compound or with other umlauts.
        #[serde(default)]
        pub text: String,
        /// Only this group and the groups in it.
        pub group: Option<u32>,
        /// Only these modal verbs; empty for all.
        #[serde(default)]
        pub modal_verbs: Vec<String>,
        /// Only these security levels; empty for all.
        #[serde(default)]
        pub levels: Vec<String>,
        /// Only these effort levels; empty for all.
        #[serde(default)]
        pub efforts: Vec<String>,
        /// Only what has each of these properties with that value. A target-object category also finds what is asked of
        /// the categories above it, a threat also what the cross-reference says.
        #[serde(default)]
        pub props: Vec<super::common::Detail>,
        /// Sort; none for the best first where words are looked for, else for the catalog's order.
        #[serde(default)]
        pub sort: Option<super::common::Sort>,
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
        /// The statement in pieces: the publisher's words, and what stands in the place of parameters.
        pub statement_pieces: Vec<TextPiece>,
        /// The guidance in pieces.
        pub guidance_pieces: Vec<TextPiece>,
        /// The parameters that are inserted into the statement.
        pub params: Vec<RequirementParam>,
        /// Other texts of the requirement.
        pub sections: Vec<CatalogSection>,
        /// Everything else the catalog says: name and value.
        pub props: Vec<super::common::Detail>,
        /// What its words mean, as far as vocabularies say.
        pub meanings: Vec<WordMeaning>,
        /// Elementary threats that it works against, as the cross-reference and the catalog say.
        pub threats: Vec<ThreatRow>,
        /// The values that it protects above all, as letters among C, I and A; from the cross-reference.
        pub protects: String,
        /// Target-object categories below its own, for which it holds as well.
        pub also_holds_for: Vec<String>,
        /// Links to other requirements of the catalog.
        pub links: Vec<RequirementLink>,
        /// Requirements of the catalog that link to this one; only where one requirement is shown by itself.
        pub incoming: Vec<RequirementLink>,
        /// Title and version of the catalog.
        pub catalog_title: String,
        /// Version of the catalog.
        pub catalog_version: String,
    }

    /// A piece of a text.
    pub struct TextPiece {
        /// What it reads.
        pub text: String,
        /// The parameter that it stands in the place of; none for the publisher's words.
        pub param: Option<String>,
    }

    /// A parameter of a requirement.
    pub struct RequirementParam {
        /// Its id in this version.
        pub id: String,
        /// What is to be filled in.
        pub label: String,
        /// What the publisher filled in.
        pub values: Vec<String>,
        /// What to choose from; empty where the text is free.
        pub choices: Vec<String>,
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
        /// A key file that opens an Akte.
        KeyFile,
        /// A column mapping.
        ColumnMapping,
        /// A report whose origin is to be checked.
        Report,
        /// A logo or coat of arms.
        Logo,
        /// A questionnaire that came back.
        Questionnaire,
        /// An inventory of target objects.
        Inventory,
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
