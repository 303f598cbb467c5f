//! Taking the answers of an information domain over into another catalog through mappings.

use super::mappings::MappedRequirement;
use akte_domain::ImplementationStatus;
use akte_domain::mapping::Relation;
use uuid::Uuid;

wire! {
    /// Which proposals are meant.
    #[derive(Default)]
    pub struct MigrationFilter {
        /// Only those whose firmest relation is one of these; empty for all.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "MappingRelation[]"))]
        pub relations: Vec<Relation>,
        /// Only those that can be taken as they are, or only those that somebody has to look at; none for both.
        #[serde(default)]
        pub carried: Option<bool>,
        /// Words that label or title of the requirement, or the label of a source, contain.
        #[serde(default)]
        pub text: String,
    }

    /// Asks what answers of an information domain say about the catalogs of another one.
    pub struct MigrationPlanRequest {
        /// The municipality of both.
        pub municipality_id: Uuid,
        /// The information domain that was checked.
        pub domain_id: Uuid,
        /// The one that answers are proposed for; none for the same, through another of its catalogs.
        #[serde(default)]
        pub target_domain_id: Option<Uuid>,
        /// Which proposals to list.
        #[serde(default)]
        pub filter: MigrationFilter,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// What answers of an information domain say about the catalogs of another one.
    pub struct MigrationPlan {
        /// Name of the domain that was checked.
        pub source_domain: String,
        /// Name of the one that answers are proposed for.
        pub target_domain: String,
        /// Counts of all requirements, whatever was filtered.
        pub counts: MigrationCounts,
        /// The asked-for part of the proposals, in the order of the catalogs.
        pub items: Vec<MigrationProposal>,
        /// How many there are in all after filtering.
        pub total: u64,
    }

    /// Requirements that a takeover leaves out.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum MigrationRest {
        /// No mapping covers them: they have to be checked anew.
        NotMapped,
        /// They have an answer that leads nowhere.
        LeftBehind,
    }

    /// Asks for the requirements that a takeover leaves out.
    pub struct MigrationRestRequest {
        /// The municipality of both.
        pub municipality_id: Uuid,
        /// The information domain that was checked.
        pub domain_id: Uuid,
        /// The one that answers are proposed for; none for the same, through another of its catalogs.
        #[serde(default)]
        pub target_domain_id: Option<Uuid>,
        /// Which of them.
        pub rest: MigrationRest,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// How many proposals and requirements there are.
    #[derive(Default)]
    pub struct MigrationCounts {
        /// Proposals.
        pub proposed: u32,
        /// Of them those that can be taken as they are.
        pub carried: u32,
        /// Of them those that somebody has to look at.
        pub check: u32,
        /// Answers that are there already and stay as they are.
        pub answered: u32,
        /// Requirements that a mapping covers, whose sources are not answered yet or say nothing about them.
        pub open: u32,
        /// Requirements that no mapping covers.
        pub not_mapped: u32,
        /// Requirements with an answer that leads nowhere.
        pub left_behind: u32,
        /// Proposals by their firmest relation.
        pub by_relation: Vec<MigrationRelationCount>,
        /// Links that come along where all proposals are taken.
        pub links: MigrationLinks,
        /// Links that may come along with them, from sources that cover a part only.
        pub offered: MigrationLinks,
    }

    /// How many links come along with answers: to the same measures and evidence, which are not copied.
    #[derive(Copy, Default, Eq)]
    pub struct MigrationLinks {
        /// From measures.
        pub measures: u32,
        /// From evidence.
        pub evidence: u32,
    }

    /// How many proposals have a relation as their firmest.
    pub struct MigrationRelationCount {
        /// The relation.
        #[cfg_attr(test, ts(type = "MappingRelation"))]
        pub relation: Relation,
        /// How many.
        pub proposals: u32,
    }

    /// A proposed answer.
    pub struct MigrationProposal {
        /// The target object.
        pub target_object_id: Uuid,
        /// Its name.
        pub target_object: String,
        /// The requirement.
        pub requirement: MappedRequirement,
        /// What is proposed.
        #[cfg_attr(test, ts(type = "ImplementationStatus"))]
        pub status: ImplementationStatus,
        /// Whether it can be taken as it is; else it is covered in part only, or the sources disagree.
        pub carried: bool,
        /// The firmest relation of its sources, as the mapping says.
        #[cfg_attr(test, ts(type = "MappingRelation"))]
        pub relation: Relation,
        /// Links that come along with it.
        pub links: MigrationLinks,
        /// Links that may come along with it, from sources that cover a part only.
        pub offered: MigrationLinks,
        /// Where it comes from.
        pub sources: Vec<MigrationSource>,
    }

    /// An answer that a proposal comes from.
    pub struct MigrationSource {
        /// The answer.
        pub answer_id: Uuid,
        /// Name of the target object where it was given.
        pub target_object: String,
        /// What it answers.
        pub requirement: MappedRequirement,
        /// What the mapping calls its source: the requirement, or a sentence of it.
        pub source_label: String,
        /// How the source relates to the proposed requirement, as the mapping says.
        #[cfg_attr(test, ts(type = "MappingRelation"))]
        pub relation: Relation,
        /// Whether nobody chose the relation.
        pub defaulted: bool,
        /// What was found.
        #[cfg_attr(test, ts(type = "ImplementationStatus"))]
        pub status: ImplementationStatus,
        /// How it is implemented.
        pub statement: String,
        /// What is linked to it.
        pub links: MigrationLinks,
        /// The mapping collection.
        pub collection_id: Uuid,
        /// Its title.
        pub mapping: String,
    }

    /// Names a proposal.
    #[derive(Copy, Eq)]
    pub struct MigrationChoice {
        /// The target object.
        pub target_object_id: Uuid,
        /// The requirement.
        pub requirement_id: Uuid,
    }

    /// Takes proposed answers over.
    pub struct MigrationApplyRequest {
        /// The municipality of both.
        pub municipality_id: Uuid,
        /// The information domain that was checked.
        pub domain_id: Uuid,
        /// The one that answers are proposed for; none for the same.
        #[serde(default)]
        pub target_domain_id: Option<Uuid>,
        /// These; none for all that the filter admits.
        #[serde(default)]
        pub accept: Option<Vec<MigrationChoice>>,
        /// Which proposals are meant.
        #[serde(default)]
        pub filter: MigrationFilter,
        /// Whether links of sources that cover a part only come along too.
        #[serde(default)]
        pub with_offered_links: bool,
    }

    /// What was taken over.
    pub struct MigrationApplied {
        /// New answers.
        pub answers: u32,
        /// Of them those that somebody has to look at.
        pub check: u32,
        /// Links that came along.
        pub links: MigrationLinks,
        /// Proposals that were left.
        pub left: u32,
        /// The operation; none where nothing was taken.
        pub operation_id: Option<Uuid>,
    }
}
