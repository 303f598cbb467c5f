//! What an information domain covers of several frameworks at once.

use akte_domain::ImplementationStatus;
use akte_domain::coverage::{Cover, Framework};
use akte_domain::mapping::Relation;
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// What an information domain covers of the frameworks, and with which measures most of the rest would be closed.
    pub struct FrameworkOverview {
        /// The frameworks side by side, always all of them.
        pub frameworks: Vec<FrameworkCoverage>,
        /// The open measures that close most, in the order in which they are taken.
        pub measures: Vec<CoverageStep>,
        /// Whether no smaller set of measures closes as much.
        pub exact: bool,
        /// Open requirements of all frameworks.
        pub open: u32,
        /// Places at which they are open: a requirement at each target object at which it is not met.
        pub places: u32,
        /// Open measures of the information domain that were looked at.
        pub open_measures: u32,
        /// Number of the last entry of the change log when this was read.
        pub state: i64,
    }

    /// How far a framework is covered.
    pub struct FrameworkCoverage {
        /// The framework.
        #[cfg_attr(test, ts(type = "Framework"))]
        pub framework: Framework,
        /// Title of its catalog; empty where none is imported.
        pub catalog: String,
        /// Its version.
        pub version: String,
        /// The version; none where none is imported.
        pub catalog_id: Option<Uuid>,
        /// Whether the information domain works through it itself.
        pub in_force: bool,
        /// How many requirements are covered how.
        pub counts: CoverCounts,
        /// How many of what is covered anyhow is proven by evidence that holds today.
        pub proven: u32,
        /// How many pieces of evidence that hold today are behind it.
        pub evidence: u32,
    }

    /// How many requirements are covered how.
    #[derive(Copy, Default, Eq)]
    pub struct CoverCounts {
        /// By their own answer.
        pub direct: u32,
        /// Through a mapping, wholly.
        pub wholly: u32,
        /// In part.
        pub partly: u32,
        /// Touched.
        pub touched: u32,
        /// By nothing.
        pub nothing: u32,
        /// Need not be met.
        pub dispensable: u32,
        /// All together.
        pub total: u32,
    }

    /// A measure of the set that closes most.
    pub struct CoverageStep {
        /// Its place in the set, from 1.
        pub number: u32,
        /// The measure.
        pub id: Uuid,
        /// Its title.
        pub title: String,
        /// Who sees to it.
        pub responsible: String,
        /// Until when.
        pub due_on: Option<NaiveDate>,
        /// Places that it closes besides those before it.
        pub gain: u32,
        /// Places that are closed with it and all before it.
        pub closed_places: u32,
        /// Requirements that are closed everywhere with it and not before, by framework.
        pub closes: Vec<FrameworkCloses>,
        /// Requirements that are closed everywhere with it and all before it.
        pub closed: u32,
    }

    /// How many requirements of a framework a measure closes.
    #[derive(Copy, Eq)]
    pub struct FrameworkCloses {
        /// The framework.
        #[cfg_attr(test, ts(type = "Framework"))]
        pub framework: Framework,
        /// How many.
        pub count: u32,
    }

    /// Asks for requirements of a framework and what covers them.
    pub struct FrameworkListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The information domain.
        pub domain_id: Uuid,
        /// The framework.
        #[cfg_attr(test, ts(type = "Framework"))]
        pub framework: Framework,
        /// Only requirements that are covered so; empty for all.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "Cover[]"))]
        pub covers: Vec<Cover>,
        /// Words that label or title contain.
        #[serde(default)]
        pub text: String,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// A requirement of a framework.
    pub struct FrameworkRow {
        /// The requirement.
        pub requirement_id: Uuid,
        /// Its id.
        pub label: String,
        /// Its title.
        pub title: String,
        /// How far it is covered.
        #[cfg_attr(test, ts(type = "Cover"))]
        pub cover: Cover,
        /// What its own answers and statement say together.
        #[cfg_attr(test, ts(type = "ImplementationStatus"))]
        pub own: ImplementationStatus,
        /// How many pieces of evidence that hold today are behind it.
        pub evidence: u32,
        /// What corresponds to it and was answered, what covers it furthest first.
        pub by: Vec<CoverSource>,
    }

    /// What was answered and corresponds to a requirement.
    pub struct CoverSource {
        /// The requirement that was answered.
        pub requirement_id: Uuid,
        /// Its id.
        pub label: String,
        /// Its title.
        pub title: String,
        /// Its catalog.
        pub catalog: String,
        /// How it relates to the one to be covered.
        #[cfg_attr(test, ts(type = "MappingRelation"))]
        pub relation: Relation,
        /// The id of the requirement over which the way leads; empty where one pair says so.
        pub through: String,
        /// Titles of the mapping collections on the way.
        pub mappings: Vec<String>,
        /// What was found there.
        #[cfg_attr(test, ts(type = "ImplementationStatus"))]
        pub status: ImplementationStatus,
        /// How far it covers the requirement.
        #[cfg_attr(test, ts(type = "Cover"))]
        pub cover: Cover,
        /// How many pieces of evidence that hold today prove it.
        pub evidence: u32,
    }
}
