//! Catalog versions side by side, and the update to another version.

use super::catalog::CatalogRow;
use akte_domain::Change;
use uuid::Uuid;

wire! {
    /// Compares two versions of a catalog.
    pub struct CatalogCompareRequest {
        /// The version to start from.
        pub old_catalog_id: Uuid,
        /// The version to compare with.
        pub new_catalog_id: Uuid,
        /// Only requirements to which one of these happened; empty for all to which anything happened.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "CatalogChange[]"))]
        pub changes: Vec<Change>,
        /// Words that label, title or one of the two texts contain.
        #[serde(default)]
        pub text: String,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// How many requirements each change happened to.
    #[derive(Copy, Default, Eq)]
    pub struct ChangeCounts {
        /// New in the newer version.
        pub came: u32,
        /// Gone from it.
        pub went: u32,
        /// With another id.
        pub moved: u32,
        /// With another title.
        pub title: u32,
        /// With another text.
        pub statement: u32,
        /// With another guidance.
        pub guidance: u32,
        /// With another modal verb.
        pub modal_verb: u32,
        /// With another security level.
        pub level: u32,
        /// With another effort.
        pub effort: u32,
        /// In another group.
        pub group: u32,
        /// With other parameters.
        pub params: u32,
        /// With other links.
        pub links: u32,
        /// In both versions, and nothing happened to them.
        pub unchanged: u32,
    }

    /// Two versions side by side.
    pub struct CatalogComparison {
        /// The version to start from.
        pub old: CatalogRow,
        /// The version to compare with.
        pub new: CatalogRow,
        /// Counts of all requirements, whatever was filtered.
        pub counts: ChangeCounts,
        /// The asked-for part: what came and what both have in the order of the newer version, then what went.
        pub items: Vec<RequirementChange>,
        /// How many there are in all after filtering.
        pub total: u64,
    }

    /// What happened to one requirement.
    pub struct RequirementChange {
        /// The requirement, through all versions.
        pub requirement_id: Uuid,
        /// Its identity in the catalog line.
        pub identity: String,
        /// Its id in the older version; none if it came.
        pub old_label: Option<String>,
        /// Its id in the newer version; none if it went.
        pub new_label: Option<String>,
        /// Its title, of the newer version where it has it.
        pub title: String,
        /// Titles of its groups, outermost first.
        pub group: String,
        /// What happened to it.
        #[cfg_attr(test, ts(type = "CatalogChange[]"))]
        pub changes: Vec<Change>,
        /// Word by word, one for each change of a text or value; for what came or went its texts.
        pub texts: Vec<TextChange>,
        /// What seems to continue it (if it went) or what it seems to continue (if it came).
        pub successor: Option<SuccessorProposal>,
    }

    /// How one text or value reads before and after.
    #[derive(Eq)]
    pub struct TextChange {
        /// Which one.
        #[cfg_attr(test, ts(type = "CatalogChange"))]
        pub change: Change,
        /// What it is called, in words.
        pub name: String,
        /// Before; empty if there was none.
        pub old: String,
        /// After; empty if there is none.
        pub new: String,
        /// Both at once, word by word.
        pub words: Vec<WordRun>,
    }

    /// Where a run of words is.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum WordRunKind {
        /// In both texts.
        Same,
        /// In the older one alone.
        Removed,
        /// In the newer one alone.
        Added,
    }

    /// A run of words.
    #[derive(Eq)]
    pub struct WordRun {
        /// Where it is.
        pub kind: WordRunKind,
        /// The words with the blanks and marks between them.
        pub text: String,
    }

    /// A requirement that seems to continue one that is gone, under a new identifier.
    #[derive(Eq)]
    pub struct SuccessorProposal {
        /// The one that is gone.
        pub old_requirement_id: Uuid,
        /// Its id in the older version.
        pub old_label: String,
        /// Its title there.
        pub old_title: String,
        /// The one that seems to continue it.
        pub new_requirement_id: Uuid,
        /// Its id in the newer version.
        pub new_label: String,
        /// Its title there.
        pub new_title: String,
        /// How much of the texts is the same, in per mille; 0 where a side has no text.
        pub likeness_per_mille: u32,
        /// Whether the titles are the same.
        pub same_title: bool,
        /// Whether it is certain, so that nobody has to be asked.
        pub certain: bool,
    }

    /// Names an update: to which version, and where.
    #[derive(Default, Eq)]
    pub struct CatalogUpdatePlanRequest {
        /// The version that shall be in force.
        pub catalog_id: Uuid,
        /// Only in this municipality; none for the whole Akte.
        pub municipality_id: Option<Uuid>,
        /// Only in this information domain of it.
        pub domain_id: Option<Uuid>,
    }

    /// What an update would do, before anything is done.
    pub struct CatalogUpdatePlan {
        /// The version that would be in force.
        pub target: CatalogRow,
        /// The information domains in which another version of the same line is in force.
        pub domains: Vec<UpdateDomain>,
        /// How many information domains have the target in force already.
        pub up_to_date: u32,
        /// From which versions, with what happened between each and the target.
        pub versions: Vec<UpdateVersion>,
        /// All domains together.
        pub effect: UpdateEffect,
        /// Requirements that seem to be continued under a new identifier, with what hangs on them.
        pub successors: Vec<UpdateSuccessor>,
    }

    /// One version from which an update leads away.
    pub struct UpdateVersion {
        /// The version in force.
        pub from: CatalogRow,
        /// In how many of the domains.
        pub domains: u32,
        /// What happened between it and the target.
        pub counts: ChangeCounts,
    }

    /// What an update does to one information domain.
    pub struct UpdateDomain {
        /// Its municipality.
        pub municipality_id: Uuid,
        /// Name of the municipality.
        pub municipality: String,
        /// The domain.
        pub domain_id: Uuid,
        /// Its name.
        pub domain: String,
        /// The version in force.
        pub from_catalog_id: Uuid,
        /// That version as the publisher spells it.
        pub from_version: String,
        /// What it does.
        pub effect: UpdateEffect,
    }

    /// What an update does to what is recorded. Nothing is deleted.
    #[derive(Copy, Default, Eq)]
    pub struct UpdateEffect {
        /// Answers that stay with their requirement.
        pub carried: u32,
        /// Of these, answers whose requirement bears another id.
        pub moved: u32,
        /// Of these, answers that have to be reviewed because what is asked reads differently.
        pub review: u32,
        /// Answers that are archived because their requirement is gone.
        pub archived: u32,
        /// Archived answers whose requirement is there again.
        pub returned: u32,
        /// Requirements without any answer that come.
        pub new_requirements: u32,
        /// Parameter values that stay in use.
        pub params: u32,
        /// Parameter values that nothing takes up any more; they are kept.
        pub params_unused: u32,
    }

    /// A proposed successor and what hangs on the requirement that is gone.
    pub struct UpdateSuccessor {
        /// The proposal.
        #[serde(flatten)]
        pub proposal: SuccessorProposal,
        /// Answers that would be copied.
        pub answers: u32,
        /// Links from measures that would be copied.
        pub measure_links: u32,
        /// Links from evidence that would be copied.
        pub evidence_links: u32,
        /// Parameter values that would be copied.
        pub params: u32,
        /// How the text read and reads.
        pub texts: Vec<TextChange>,
    }

    /// That a requirement is continued by another one.
    #[derive(Copy, Eq)]
    pub struct SuccessorChoice {
        /// The one that is gone.
        pub old_requirement_id: Uuid,
        /// The one that continues it.
        pub new_requirement_id: Uuid,
    }

    /// Updates information domains to a version: one operation, after a backup.
    pub struct CatalogUpdateApplyRequest {
        /// The version that shall be in force.
        pub catalog_id: Uuid,
        /// Only in this municipality; none for the whole Akte.
        pub municipality_id: Option<Uuid>,
        /// Only in this information domain of it.
        pub domain_id: Option<Uuid>,
        /// The successors to take; none takes those that are certain.
        pub successors: Option<Vec<SuccessorChoice>>,
    }

    /// What an update did: the result of its job.
    pub struct CatalogUpdated {
        /// The version that is in force now.
        pub target: CatalogRow,
        /// Information domains that were updated.
        pub domains: u32,
        /// Municipalities that they belong to. An update of several is taken back for all of them at once.
        pub municipalities: u32,
        /// What it did to what is recorded.
        pub effect: UpdateEffect,
        /// What was copied to successors.
        pub copied: SuccessorsTaken,
        /// The successors that were taken.
        pub taken: Vec<UpdateSuccessor>,
        /// Proposals that were not taken; they stay with the archived answers.
        pub left: Vec<UpdateSuccessor>,
        /// The operation in the change log; none if nothing changed.
        pub operation_id: Option<Uuid>,
        /// The folder of the backup that was made before.
        pub backup: String,
    }

    /// Takes successors for what is archived in an information domain: answers, links and parameter values are copied,
    /// the old ones stay archived.
    pub struct SuccessorTakeRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Which ones.
        pub successors: Vec<SuccessorChoice>,
    }

    /// What was copied to successors.
    #[derive(Copy, Default, Eq)]
    pub struct SuccessorsTaken {
        /// Answers.
        pub answers: u32,
        /// Links from measures.
        pub measure_links: u32,
        /// Links from evidence.
        pub evidence_links: u32,
        /// Parameter values.
        pub params: u32,
    }
}
