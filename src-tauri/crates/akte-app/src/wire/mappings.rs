//! Mappings between catalogs, what follows from them, and taking answers over.

use akte_domain::mapping::{Coverage, Relation};
use akte_domain::{ImplementationStatus, Method};
use chrono::{DateTime, Utc};
use uuid::Uuid;

wire! {
    /// What one file of a mapping collection brought.
    pub struct MappingImportedFile {
        /// Name of the file.
        pub file: String,
        /// The collection, new or as it was.
        pub mapping: MappingCollectionRow,
        /// Whether exactly this file had been imported before, so that nothing changed.
        pub already_known: bool,
    }

    /// Where the pairs of a mapping stand today.
    #[derive(Copy, Default, Eq)]
    pub struct PairCounts {
        /// All of them.
        pub pairs: u32,
        /// Both sides stand where the mapping says.
        pub same: u32,
        /// A side has another id by now.
        pub moved: u32,
        /// A side is not in the newest version any more.
        pub gone: u32,
        /// Only the version that the mapping was made for, which is not imported, would tell which requirement is meant.
        pub needs_version: u32,
        /// The catalog of a side is not imported.
        pub no_catalog: u32,
    }

    /// Where a pair stands today.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum PairPlace {
        /// Where the mapping says.
        Same,
        /// Under another id.
        Moved,
        /// Not in the newest version.
        Gone,
        /// Only the version that the mapping was made for, which is not imported, would tell which requirement is meant.
        NeedsVersion,
        /// Its catalog is not imported.
        NoCatalog,
    }

    /// What led from a side of a pair to its requirement.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum PairThrough {
        /// The identifier that the mapping names.
        Identifier,
        /// The identifier behind the id in the version that the mapping was made for.
        Version,
        /// The id, in a catalog that has no other identifiers.
        Id,
        /// Nothing does.
        Nothing,
    }

    /// An imported mapping collection.
    pub struct MappingCollectionRow {
        /// Its id.
        pub id: Uuid,
        /// Title.
        pub title: String,
        /// Version as the publisher spells it.
        pub version: String,
        /// When the publisher last changed it, as written.
        pub last_modified: String,
        /// Who publishes it.
        pub publishers: Vec<String>,
        /// Licence or rights, if given.
        pub rights: String,
        /// `human`, `automation` or `hybrid`, as written.
        pub method: String,
        /// `complete`, `draft` and so on, as written.
        pub status: String,
        /// What the publisher says about it.
        pub description: String,
        /// Name of the file it came from.
        pub source_file: String,
        /// SHA-256 of that file.
        pub sha256: String,
        /// When it was imported.
        pub imported_at: DateTime<Utc>,
        /// Findings worth knowing.
        pub notes: u32,
        /// Deviations that were read all the same.
        pub warnings: u32,
        /// Parts that could not be read.
        pub errors: u32,
        /// Where its pairs stand.
        pub counts: PairCounts,
        /// Its mappings, one for each pair of catalogs.
        pub mappings: Vec<MappingRow>,
    }

    /// The mapping of one catalog to another.
    pub struct MappingRow {
        /// The catalog of its sources.
        pub source: MappedCatalog,
        /// The catalog of its targets.
        pub target: MappedCatalog,
        /// Where its pairs stand.
        pub counts: PairCounts,
    }

    /// The catalog on one side of a mapping.
    pub struct MappedCatalog {
        /// What the mapping calls it.
        pub name: String,
        /// Its newest imported version; none if it is not imported.
        pub catalog_id: Option<Uuid>,
        /// Its title there; empty if it is not imported.
        pub title: String,
        /// That version as the publisher spells it.
        pub version: String,
    }

    /// Asks for the pairs of a mapping collection.
    pub struct MappingShowRequest {
        /// The collection.
        pub collection_id: Uuid,
        /// Only pairs that stand so; empty for all.
        #[serde(default)]
        pub places: Vec<PairPlace>,
        /// Only pairs of these relations; empty for all.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "MappingRelation[]"))]
        pub relations: Vec<Relation>,
        /// Words that ids, labels or titles contain.
        #[serde(default)]
        pub text: String,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// A mapping collection with its pairs.
    pub struct MappingDetail {
        /// The collection.
        pub mapping: MappingCollectionRow,
        /// The asked-for part.
        pub items: Vec<MappingPairRow>,
        /// How many there are in all after filtering.
        pub total: u64,
    }

    /// A source and a target.
    pub struct MappingPairRow {
        /// Place among the pairs of the collection, from 0.
        pub number: u32,
        /// The source.
        pub source: PairSide,
        /// The target.
        pub target: PairSide,
        /// How the source relates to the target.
        #[cfg_attr(test, ts(type = "MappingRelation"))]
        pub relation: Relation,
        /// Whether nobody chose the relation: the tool that wrote the mapping filled it in.
        pub defaulted: bool,
        /// Where the pair stands: the worse of its sides.
        pub place: PairPlace,
        /// What the mapping remarks on it.
        pub remarks: String,
    }

    /// One side of a pair.
    pub struct PairSide {
        /// Its id as written.
        pub id: String,
        /// What it is today, if that is known.
        pub requirement: Option<MappedRequirement>,
        /// Where it stands.
        pub place: PairPlace,
        /// What led there.
        pub through: PairThrough,
        /// The imported versions that tell what the ids of this side mean, where it took one.
        pub made_for: Vec<String>,
        /// Whether only a part of the requirement is meant.
        pub is_part: bool,
        /// Whether the id names another requirement by now, to which a reader without identifiers would be led.
        pub old_id_is_reused: bool,
    }

    /// A requirement in the newest version that has it.
    #[derive(Eq)]
    pub struct MappedRequirement {
        /// The requirement, through all versions.
        pub requirement_id: Uuid,
        /// The version.
        pub catalog_id: Uuid,
        /// Title of the catalog.
        pub catalog: String,
        /// Its version as the publisher spells it.
        pub version: String,
        /// Its id in that version.
        pub label: String,
        /// Its title.
        pub title: String,
    }

    /// Asks what a requirement corresponds to in other catalogs.
    pub struct CorrespondencesRequest {
        /// The requirement.
        pub requirement_id: Uuid,
        /// The municipality whose answers are asked for too; none for none.
        #[serde(default)]
        pub municipality_id: Option<Uuid>,
    }

    /// What a requirement corresponds to in other catalogs.
    pub struct Correspondences {
        /// The requirement.
        pub requirement: MappedRequirement,
        /// By catalog; what a pair names before what follows, the firmer relation first.
        pub items: Vec<CorrespondenceRow>,
    }

    /// One correspondence.
    pub struct CorrespondenceRow {
        /// The requirement elsewhere.
        pub requirement: MappedRequirement,
        /// How the requirement that was asked for relates to it.
        #[cfg_attr(test, ts(type = "MappingRelation"))]
        pub relation: Relation,
        /// How much of the requirement elsewhere is fulfilled by who fulfils the one that was asked for.
        #[cfg_attr(test, ts(type = "MappingCoverageDegree"))]
        pub covers: Coverage,
        /// How much of the one that was asked for is fulfilled by who fulfils the requirement elsewhere.
        #[cfg_attr(test, ts(type = "MappingCoverageDegree"))]
        pub covered_by: Coverage,
        /// The way there: one pair, or two with a requirement between.
        pub path: Vec<CorrespondenceStep>,
        /// What was found there in the municipality's information domains in whose catalogs it stands.
        pub answers: Vec<CorrespondenceAnswer>,
    }

    /// What was found for a requirement in an information domain.
    #[derive(Eq)]
    pub struct CorrespondenceAnswer {
        /// The domain.
        pub domain_id: Uuid,
        /// Its name.
        pub domain: String,
        /// How it works.
        #[cfg_attr(test, ts(type = "Method"))]
        pub method: Method,
        /// What was found, the worst of all target objects.
        #[cfg_attr(test, ts(type = "ImplementationStatus"))]
        pub status: ImplementationStatus,
        /// At how many target objects.
        pub objects: u32,
    }

    /// One pair on the way.
    pub struct CorrespondenceStep {
        /// The requirement that it leads to.
        pub to: MappedRequirement,
        /// How the one before relates to it.
        #[cfg_attr(test, ts(type = "MappingRelation"))]
        pub relation: Relation,
        /// What the pair says, read from its source to its target.
        #[cfg_attr(test, ts(type = "MappingRelation"))]
        pub written: Relation,
        /// Whether the pair was read from its target to its source.
        pub reversed: bool,
        /// Whether nobody chose the relation.
        pub defaulted: bool,
        /// The source as the mapping spells it: it may be a sentence of a requirement.
        pub source_id: String,
        /// The target as the mapping spells it.
        pub target_id: String,
        /// Title of the mapping collection.
        pub mapping: String,
        /// Its version.
        pub mapping_version: String,
    }

    /// Asks how much of a catalog is covered by the answers of an information domain.
    pub struct MappingCoverageRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The information domain whose answers count.
        pub domain_id: Uuid,
        /// The catalog version to be covered.
        pub catalog_id: Uuid,
        /// Only requirements that are covered so; empty for all.
        #[serde(default)]
        pub states: Vec<CoverageState>,
        /// Only requirements whose firmest relation is one of these; empty for all.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "MappingRelation[]"))]
        pub relations: Vec<Relation>,
        /// Words that label or title contain.
        #[serde(default)]
        pub text: String,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// How far a requirement is covered by answers to others.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum CoverageState {
        /// By an answer that meets all of it.
        Wholly,
        /// By answers that meet a part of it, or all of it in part.
        Partly,
        /// Something corresponds to it, and its answer meets nothing yet.
        Open,
        /// Nothing in the domain's catalogs corresponds to it.
        NotMapped,
    }

    /// How much of a catalog is covered.
    pub struct MappingCoverage {
        /// Title of the catalog to be covered.
        pub catalog: String,
        /// Its version.
        pub version: String,
        /// The catalogs whose answers count.
        pub by: Vec<String>,
        /// How many requirements are covered how.
        pub counts: CoverageCounts,
        /// How many of those that something corresponds to have which relation as their firmest.
        pub by_relation: Vec<CoverageRelationCount>,
        /// The asked-for part, in the order of the catalog.
        pub items: Vec<CoverageRow>,
        /// How many there are in all after filtering.
        pub total: u64,
    }

    /// How many requirements are covered how.
    #[derive(Copy, Default, Eq)]
    pub struct CoverageCounts {
        /// Wholly.
        pub wholly: u32,
        /// Partly.
        pub partly: u32,
        /// Mapped, and not covered yet.
        pub open: u32,
        /// Not mapped.
        pub not_mapped: u32,
    }

    /// How many requirements have a relation as their firmest.
    #[derive(Copy, Eq)]
    pub struct CoverageRelationCount {
        /// How what covers relates to what is to be covered.
        #[cfg_attr(test, ts(type = "MappingRelation"))]
        pub relation: Relation,
        /// How they are covered.
        pub counts: CoverageCounts,
    }

    /// A requirement to be covered.
    pub struct CoverageRow {
        /// The requirement.
        pub requirement_id: Uuid,
        /// Its id.
        pub label: String,
        /// Its title.
        pub title: String,
        /// How far it is covered.
        pub state: CoverageState,
        /// What corresponds to it in the domain's catalogs, and what was found there.
        pub by: Vec<CoveringRow>,
    }

    /// A requirement that covers another.
    pub struct CoveringRow {
        /// The requirement.
        pub requirement: MappedRequirement,
        /// How it relates to the one to be covered.
        #[cfg_attr(test, ts(type = "MappingRelation"))]
        pub relation: Relation,
        /// Over how many pairs.
        pub steps: u32,
        /// What was found, the worst of all target objects.
        #[cfg_attr(test, ts(type = "ImplementationStatus"))]
        pub status: ImplementationStatus,
    }
}
