//! Protection needs.

use super::common::Sort;
use akte_domain::{BasicValue, DependencyKind, NeedEffect, TargetObjectKind};
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// A category of protection needs.
    pub struct ProtectionCategoryRow {
        /// What needs refer to; empty for a new one.
        #[serde(default)]
        pub code: String,
        /// Its name.
        pub name: String,
        /// What it means.
        #[serde(default)]
        pub definition: String,
        /// Whether an object of this category needs a risk analysis.
        #[serde(default)]
        pub risk_analysis: bool,
    }

    /// From which damage on a scenario belongs to a category.
    pub struct DamageThresholdRow {
        /// Code of the category.
        pub category: String,
        /// The damage in words or amounts.
        pub definition: String,
    }

    /// A damage scenario.
    pub struct DamageScenarioRow {
        /// What needs refer to; empty for a new one.
        #[serde(default)]
        pub code: String,
        /// Its name.
        pub name: String,
        /// The thresholds by category.
        #[serde(default)]
        pub thresholds: Vec<DamageThresholdRow>,
    }

    /// How a municipality determines protection needs.
    pub struct ProtectionSchemeRow {
        /// Whether it was recorded; else it is what the program proposes.
        pub recorded: bool,
        /// Who laid it down.
        pub decided_by: String,
        /// When.
        pub decided_on: Option<NaiveDate>,
        /// Categories, the lowest first.
        pub categories: Vec<ProtectionCategoryRow>,
        /// Damage scenarios.
        pub scenarios: Vec<DamageScenarioRow>,
    }

    /// Lays down how a municipality determines protection needs.
    pub struct ProtectionSchemeSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Who laid it down.
        #[serde(default)]
        pub decided_by: String,
        /// When.
        pub decided_on: Option<NaiveDate>,
        /// Categories, the lowest first.
        pub categories: Vec<ProtectionCategoryRow>,
        /// Damage scenarios.
        pub scenarios: Vec<DamageScenarioRow>,
    }

    /// Asks for protection needs.
    pub struct NeedListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Words that name or number contain.
        #[serde(default)]
        pub text: String,
        /// Only these kinds; empty for all.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "TargetObjectKind[]"))]
        pub kinds: Vec<TargetObjectKind>,
        /// Only objects that need a risk analysis.
        #[serde(default)]
        pub only_risk: bool,
        /// Only objects of which a need is missing.
        #[serde(default)]
        pub only_missing: bool,
        /// Sort; none for groups before members.
        pub sort: Option<Sort>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// The need of an object for one basic value.
    pub struct NeedValue {
        /// The basic value.
        #[cfg_attr(test, ts(type = "BasicValue"))]
        pub value: BasicValue,
        /// Code of the category; none where nothing is known.
        pub category: Option<String>,
        /// Why: `missing`, `own`, `maximum`, `cumulation` or `distribution`.
        pub origin: String,
        /// The object that decided it, where it is inherited.
        pub source_id: Option<Uuid>,
        /// Its name.
        pub source_name: String,
        /// Code of the category that was determined at the object itself.
        pub own: Option<String>,
        /// Code of the category that it inherits.
        pub inherited: Option<String>,
        /// Code of the damage scenario that decides.
        pub scenario: Option<String>,
        /// Why.
        pub reason: String,
        /// What changes the need against the maximum principle.
        #[cfg_attr(test, ts(type = "NeedEffect | null"))]
        pub effect: Option<NeedEffect>,
        /// Code of the category that the effect leads to.
        pub effect_category: Option<String>,
        /// Why the effect holds.
        pub effect_reason: String,
        /// Who decided.
        pub decided_by: String,
        /// When.
        pub decided_on: Option<NaiveDate>,
    }

    /// The protection needs of an object.
    pub struct NeedRow {
        /// The object.
        pub id: Uuid,
        /// Its name.
        pub name: String,
        /// Its number.
        pub number: String,
        /// Its kind.
        #[cfg_attr(test, ts(type = "TargetObjectKind"))]
        pub kind: TargetObjectKind,
        /// How many it stands for.
        pub member_count: u32,
        /// Its group.
        pub parent_id: Option<Uuid>,
        /// Confidentiality, integrity, availability.
        pub values: Vec<NeedValue>,
        /// Code of the highest category.
        pub total: Option<String>,
        /// Whether it needs a risk analysis.
        pub risk_analysis: bool,
        /// Why a communication link is critical: `external`, `carries_high_need`, `excludes_high_need`,
        /// `needed_in_production`.
        pub critical: Vec<String>,
        /// For which basic values information with a high need goes over a communication link.
        #[cfg_attr(test, ts(type = "BasicValue[]"))]
        pub carried: Vec<BasicValue>,
    }

    /// Changes protection needs. A field that is left out stays as it is; an empty text clears it.
    pub struct NeedSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// The objects.
        pub object_ids: Vec<Uuid>,
        /// The basic values; empty for all three.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "BasicValue[]"))]
        pub values: Vec<BasicValue>,
        /// Code of the category.
        pub category: Option<String>,
        /// Code of the damage scenario.
        pub scenario: Option<String>,
        /// Why.
        pub reason: Option<String>,
        /// `cumulation`, `distribution`, or empty for none.
        pub effect: Option<String>,
        /// Code of the category that the effect leads to.
        pub effect_category: Option<String>,
        /// Why the effect holds.
        pub effect_reason: Option<String>,
        /// Who decided.
        pub decided_by: Option<String>,
        /// When, as `YYYY-MM-DD`.
        pub decided_on: Option<String>,
    }

    /// How many needs were changed.
    pub struct NeedsSaved {
        /// How many.
        pub changed: u32,
    }

    /// Asks where a need comes from.
    pub struct NeedExplainRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// The object.
        pub object_id: Uuid,
    }

    /// A step of the way of a need.
    pub struct NeedStep {
        /// The object.
        pub id: Uuid,
        /// Its name.
        pub name: String,
        /// Its kind.
        #[cfg_attr(test, ts(type = "TargetObjectKind"))]
        pub kind: TargetObjectKind,
        /// How it depends on the object before it; none for the first one, and where it is that one's group.
        #[cfg_attr(test, ts(type = "DependencyKind | null"))]
        pub dependency: Option<DependencyKind>,
        /// Whether it is the group of the object before it.
        pub group: bool,
    }

    /// Where the need for one basic value comes from.
    pub struct NeedExplained {
        /// The need.
        pub need: NeedValue,
        /// From the object itself to the one that decided what it inherits; empty where it inherits nothing.
        pub way: Vec<NeedStep>,
        /// The reason that is recorded where the need was decided.
        pub source_reason: String,
        /// What it says in a sentence.
        pub sentence: String,
    }

    /// Where the needs of an object come from.
    pub struct NeedExplanation {
        /// Confidentiality, integrity, availability.
        pub values: Vec<NeedExplained>,
        /// Cycles that the object is a member of, each with the names of all members.
        pub cycles: Vec<Vec<String>>,
    }
}
