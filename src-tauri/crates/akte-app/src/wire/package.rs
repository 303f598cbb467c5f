//! The requirement package of Grundschutz++.

use super::common::Sort;
use akte_domain::modelling::PackageStep;
use akte_domain::{AdditionBasis, ImplementationStatus, PackageChoice, TargetObjectKind};
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// What to show of a requirement package.
    #[derive(Default)]
    pub struct PackageFilter {
        /// Words that requirement, object or reason contain.
        #[serde(default)]
        pub text: String,
        /// Only what came in by these steps; empty for all.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "PackageStep[]"))]
        pub steps: Vec<PackageStep>,
        /// Only this object.
        pub object_id: Option<Uuid>,
        /// Only what waits for a decision on its relevance.
        #[serde(default)]
        #[cfg_attr(test, ts(as = "Option<bool>", optional))]
        pub undecided: bool,
        /// Only what was struck out.
        #[serde(default)]
        #[cfg_attr(test, ts(as = "Option<bool>", optional))]
        pub struck_out: bool,
        /// Only what needs something that is not implemented.
        #[serde(default)]
        #[cfg_attr(test, ts(as = "Option<bool>", optional))]
        pub held: bool,
    }

    /// Asks for a requirement package.
    pub struct PackageListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// What to show.
        #[serde(default)]
        pub filter: PackageFilter,
        /// Sort; none for objects in their order.
        pub sort: Option<Sort>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// A parameter with the values that apply.
    pub struct PackageParam {
        /// What the publisher calls it.
        pub label: String,
        /// The strictest of the values; none where there is none, or where they cannot be put in order.
        pub value: Option<String>,
        /// All values that apply.
        pub values: Vec<String>,
    }

    /// One requirement of the package at one object.
    pub struct PackageItemRow {
        /// The requirement.
        pub requirement_id: Uuid,
        /// The publisher's id in this version.
        pub label: String,
        /// Title.
        pub title: String,
        /// Modal verb.
        pub modal_verb: String,
        /// Security level.
        pub level: String,
        /// Effort level.
        pub effort: Option<u32>,
        /// The object.
        pub object_id: Uuid,
        /// Its name.
        pub object_name: String,
        /// By which step it came in.
        #[cfg_attr(test, ts(type = "PackageStep"))]
        pub step: PackageStep,
        /// The categories by which it came in.
        pub categories: Vec<String>,
        /// Whether the object inherits them.
        pub inherited: bool,
        /// What was decided; none where nobody has.
        #[cfg_attr(test, ts(type = "PackageChoice | null"))]
        pub choice: Option<PackageChoice>,
        /// Why it was added.
        #[cfg_attr(test, ts(type = "AdditionBasis | null"))]
        pub basis: Option<AdditionBasis>,
        /// Why.
        pub reason: String,
        /// Who decided.
        pub decided_by: String,
        /// When.
        pub decided_on: Option<NaiveDate>,
        /// Whether it was struck out.
        pub struck_out: bool,
        /// Status as it was answered.
        #[cfg_attr(test, ts(type = "ImplementationStatus"))]
        pub status: ImplementationStatus,
        /// What it needs and is not implemented; then it counts as not implemented.
        pub unmet: Vec<String>,
        /// Its parameters; only of the rows that are shown.
        pub params: Vec<PackageParam>,
    }

    /// How much came in by a step.
    pub struct PackageStepCount {
        /// The step.
        #[cfg_attr(test, ts(type = "PackageStep"))]
        pub step: PackageStep,
        /// Requirements at objects.
        pub total: u32,
        /// Of these, struck out.
        pub struck_out: u32,
        /// Of these, waiting for a decision.
        pub undecided: u32,
        /// Of these, implemented with everything that they need.
        pub implemented: u32,
    }

    /// A requirement package at a glance.
    pub struct PackageSummary {
        /// Whether somebody has begun with it; only then the check asks for it.
        pub begun: bool,
        /// The four steps.
        pub steps: Vec<PackageStepCount>,
        /// How many objects wait for a category.
        pub without_category: u32,
    }

    /// A value of a parameter at an object.
    pub struct PackageValue {
        /// What the publisher calls the parameter.
        pub label: String,
        /// The value.
        pub value: String,
    }

    /// A requirement at an object.
    pub struct PackagePlace {
        /// The requirement.
        pub requirement_id: Uuid,
        /// The object; none for the domain as a whole.
        pub object_id: Option<Uuid>,
    }

    /// Decides about any number of requirements at objects in one step. A field that is left out stays as it is.
    pub struct PackageSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// What is decided about.
        pub places: Vec<PackagePlace>,
        /// What is decided.
        #[cfg_attr(test, ts(type = "PackageChoice | null"))]
        pub choice: Option<PackageChoice>,
        /// Why it was added.
        #[cfg_attr(test, ts(type = "AdditionBasis | null"))]
        pub basis: Option<AdditionBasis>,
        /// Why; needed where it is struck out or added.
        pub reason: Option<String>,
        /// Values of parameters that hold at these objects.
        pub values: Option<Vec<PackageValue>>,
        /// Who decided; the person who works here where it is left out.
        pub decided_by: Option<String>,
        /// When, as `YYYY-MM-DD`; today where it is left out.
        pub decided_on: Option<String>,
        /// Takes the decisions back instead.
        #[serde(default)]
        #[cfg_attr(test, ts(as = "Option<bool>", optional))]
        pub clear: bool,
    }

    /// How many decisions were changed.
    pub struct PackageSaved {
        /// How many.
        pub changed: u32,
    }

    /// A target object with its categories.
    pub struct ObjectCategoryRow {
        /// The object.
        pub object_id: Uuid,
        /// Its name.
        pub object_name: String,
        /// Its kind.
        #[cfg_attr(test, ts(type = "TargetObjectKind"))]
        pub kind: TargetObjectKind,
        /// The categories that were assigned.
        pub categories: Vec<String>,
        /// The categories above them, which hold as well.
        pub inherited: Vec<String>,
        /// Categories that it seems to have; empty once some were assigned.
        pub proposed: Vec<String>,
        /// How many requirements they bring.
        pub requirements: u32,
    }

    /// The target objects of a domain with their categories.
    pub struct ObjectCategories {
        /// The objects, groups before their members.
        pub items: Vec<ObjectCategoryRow>,
        /// The categories that there are, those above before those below, each indented by how deep it stands.
        pub known: Vec<KnownCategory>,
    }

    /// A target-object category.
    pub struct KnownCategory {
        /// Its name.
        pub category: String,
        /// How many stand above it.
        pub depth: u32,
        /// What it means.
        pub definition: String,
    }

    /// Assigns categories to any number of objects in one step.
    pub struct ObjectCategorySaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// The objects.
        pub object_ids: Vec<Uuid>,
        /// Categories to add.
        #[serde(default)]
        pub add: Vec<String>,
        /// Categories to take away.
        #[serde(default)]
        pub remove: Vec<String>,
        /// Adds what is proposed for each object that has none.
        #[serde(default)]
        #[cfg_attr(test, ts(as = "Option<bool>", optional))]
        pub proposed: bool,
    }
}
