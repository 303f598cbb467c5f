//! Protection needs (Schutzbedarf; BSI 200-2, 8.2): the categories and damage scenarios of a municipality, what is
//! determined at each target object, and what follows along the dependencies.

mod cycles;
mod determination;
mod graph;

pub use cycles::cycles;
pub use determination::{Determination, LinkCriterion, StepKind, Way, criterion};
pub use graph::{Determined, Graph, NodeInput, Origin, Rank};

use crate::codes::coded;
use crate::problem::{Problem, filled};
use crate::{DomainId, MunicipalityId, ProtectionNeedId, ProtectionSchemeId, TargetObjectId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

coded! {
    /// The basic values (Grundwerte).
    BasicValue {
        /// Vertraulichkeit.
        Confidentiality = "confidentiality" ["vertraulichkeit", "c", "v"],
        /// Integrität.
        Integrity = "integrity" ["integrität", "i"],
        /// Verfügbarkeit.
        Availability = "availability" ["verfügbarkeit", "a"],
    }
}

impl BasicValue {
    /// Its place in [`BasicValue`]'s list.
    #[must_use]
    pub fn index(self) -> usize {
        match self {
            Self::Confidentiality => 0,
            Self::Integrity => 1,
            Self::Availability => 2,
        }
    }
}

coded! {
    /// What changes a protection need against the maximum principle. Each needs a reason.
    NeedEffect {
        /// Kumulationseffekt: many objects together raise the need.
        Cumulation = "cumulation" ["kumulation", "kumulationseffekt"],
        /// Verteilungseffekt: the need is lowered, typically availability by redundancy.
        Distribution = "distribution" ["verteilung", "verteilungseffekt"],
    }
}

/// A category of protection needs (Schutzbedarfskategorie).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProtectionCategory {
    /// What needs refer to; never changes.
    pub code: String,
    /// Its name, e.g. "sehr hoch".
    pub name: String,
    /// What it means.
    pub definition: String,
    /// Whether an object of this category needs a risk analysis.
    pub risk_analysis: bool,
}

/// From which damage on a scenario belongs to a category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DamageThreshold {
    /// Code of the category.
    pub category: String,
    /// The damage in words or amounts.
    pub definition: String,
}

/// A damage scenario (Schadensszenario).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DamageScenario {
    /// What needs refer to; never changes.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The thresholds by category.
    pub thresholds: Vec<DamageThreshold>,
}

/// How a municipality determines protection needs: categories from the lowest to the highest, and damage scenarios.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProtectionScheme {
    /// The scheme itself; a municipality has one.
    pub id: ProtectionSchemeId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// Who laid it down.
    pub decided_by: String,
    /// When.
    pub decided_on: Option<NaiveDate>,
    /// Categories, the lowest first.
    pub categories: Vec<ProtectionCategory>,
    /// Damage scenarios.
    pub scenarios: Vec<DamageScenario>,
}

/// Codes of the categories that every municipality starts with, and whether they ask for a risk analysis.
pub const USUAL_CATEGORIES: [(&str, bool); 3] = [("normal", false), ("high", true), ("very_high", true)];

/// Codes of the damage scenarios of BSI 200-2.
pub const USUAL_SCENARIOS: [&str; 6] =
    ["law", "self_determination", "physical_integrity", "tasks", "reputation", "finance"];

/// Categories at most; a rank is one byte, and nobody tells more apart.
pub const MAX_CATEGORIES: usize = 8;

impl ProtectionScheme {
    /// The scheme that a municipality starts with: three categories and the six scenarios of BSI 200-2. `word` gives the
    /// text of a code: `category-normal`, `category-normal-definition`, `scenario-law`, `scenario-law-normal`.
    #[must_use]
    pub fn usual(municipality_id: MunicipalityId, word: impl Fn(&str) -> String) -> Self {
        let categories = USUAL_CATEGORIES
            .iter()
            .map(|&(code, risk_analysis)| ProtectionCategory {
                code: code.to_owned(),
                name: word(&format!("category-{code}")),
                definition: word(&format!("category-{code}-definition")),
                risk_analysis,
            })
            .collect();
        let threshold = |scenario: &str, category: &str| DamageThreshold {
            category: category.to_owned(),
            definition: word(&format!("scenario-{scenario}-{category}")),
        };
        let scenarios = USUAL_SCENARIOS
            .iter()
            .map(|&code| DamageScenario {
                code: code.to_owned(),
                name: word(&format!("scenario-{code}")),
                thresholds: USUAL_CATEGORIES.iter().map(|&(category, _)| threshold(code, category)).collect(),
            })
            .collect();
        Self {
            id: ProtectionSchemeId(municipality_id.0),
            municipality_id,
            decided_by: String::new(),
            decided_on: None,
            categories,
            scenarios,
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let names = self.categories.iter().map(|category| &category.name);
        if !names.chain(self.scenarios.iter().map(|scenario| &scenario.name)).all(|name| filled(name)) {
            problems.push(Problem::NameMissing);
        }
        let codes: HashSet<&str> = self.categories.iter().map(|category| category.code.as_str()).collect();
        if !(2..=MAX_CATEGORIES).contains(&self.categories.len()) || codes.len() != self.categories.len() {
            problems.push(Problem::CategoriesUnsound);
        }
        problems
    }

    /// Whether it is known who laid it down, and when.
    #[must_use]
    pub fn is_decided(&self) -> bool {
        filled(&self.decided_by) && self.decided_on.is_some()
    }

    /// The rank of a category: its place, the lowest first.
    #[must_use]
    pub fn rank(&self, code: &str) -> Option<Rank> {
        self.categories.iter().position(|category| category.code == code).and_then(|place| Rank::try_from(place).ok())
    }

    /// The category of a rank.
    #[must_use]
    pub fn category(&self, rank: Rank) -> Option<&ProtectionCategory> {
        self.categories.get(usize::from(rank))
    }

    /// Whether an object of a rank needs a risk analysis.
    #[must_use]
    pub fn asks_for_risk_analysis(&self, rank: Rank) -> bool {
        self.category(rank).is_some_and(|category| category.risk_analysis)
    }
}

/// What was determined for one basic value at one target object. What is inherited is never recorded: it follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProtectionNeed {
    /// The determination itself.
    pub id: ProtectionNeedId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain of the object.
    pub domain_id: DomainId,
    /// The object.
    pub target_object_id: TargetObjectId,
    /// The basic value.
    pub value: BasicValue,
    /// Code of the category that damage at this object itself asks for; none where only others' needs count.
    pub category: Option<String>,
    /// Code of the damage scenario that decides.
    pub scenario: Option<String>,
    /// Why this category, understandable to third parties.
    pub reason: String,
    /// What changes the need against the maximum principle.
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

impl ProtectionNeed {
    /// One of which nothing is determined yet, of a basic value at a target object.
    #[must_use]
    pub fn new(
        id: ProtectionNeedId,
        municipality_id: MunicipalityId,
        (domain_id, target_object_id): (DomainId, TargetObjectId),
        value: BasicValue,
    ) -> Self {
        Self {
            id,
            municipality_id,
            domain_id,
            target_object_id,
            value,
            category: None,
            scenario: None,
            reason: String::new(),
            effect: None,
            effect_category: None,
            effect_reason: String::new(),
            decided_by: String::new(),
            decided_on: None,
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.effect.is_some() != self.effect_category.is_some() {
            problems.push(Problem::EffectIncomplete);
        }
        if self.effect.is_some() && !filled(&self.effect_reason) {
            problems.push(Problem::EffectWithoutReason);
        }
        problems
    }

    /// Whether it says nothing at all, so that it need not be kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.category.is_none() && self.effect.is_none() && !filled(&self.reason) && !filled(&self.decided_by)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn the_usual_scheme_is_sound_and_ranks_from_low_to_high() {
        let scheme = ProtectionScheme::usual(MunicipalityId(Uuid::from_u128(1)), str::to_owned);
        assert_eq!(scheme.problems(), [], "it can be recorded as it is");
        assert_eq!(scheme.rank("normal"), Some(0), "the lowest");
        assert_eq!(scheme.rank("very_high"), Some(2), "the highest");
        assert_eq!(scheme.rank("gering"), None, "an unknown one");
        assert!(!scheme.asks_for_risk_analysis(0) && scheme.asks_for_risk_analysis(1), "from high on");
        let day = NaiveDate::from_ymd_opt(2026, 11, 20);
        let by =
            |who: &str, on| ProtectionScheme { decided_by: who.into(), decided_on: on, ..scheme.clone() }.is_decided();
        assert!(!scheme.is_decided() && !by("Rat", None) && !by(" ", day), "somebody decided, on a day");
        assert!(by("Rat", day), "both are known");
        let mut twice = scheme.clone();
        twice.categories[1].code = "normal".into();
        assert_eq!(twice.problems(), [Problem::CategoriesUnsound], "a code is used once");
    }

    #[test]
    fn an_effect_needs_its_category_and_its_reason() {
        let id = Uuid::from_u128(1);
        let need = ProtectionNeed {
            id: ProtectionNeedId(id),
            municipality_id: MunicipalityId(id),
            domain_id: DomainId(id),
            target_object_id: TargetObjectId(id),
            value: BasicValue::Availability,
            category: None,
            scenario: None,
            reason: String::new(),
            effect: None,
            effect_category: None,
            effect_reason: String::new(),
            decided_by: String::new(),
            decided_on: None,
        };
        assert!(need.is_empty() && need.problems().is_empty(), "nothing is said");
        let effect = Some(NeedEffect::Distribution);
        let incomplete = ProtectionNeed { effect, effect_reason: "zwei Server".into(), ..need.clone() };
        assert_eq!(incomplete.problems(), [Problem::EffectIncomplete], "lowered to what?");
        let unreasoned = ProtectionNeed { effect, effect_category: Some("normal".into()), ..need };
        assert_eq!(unreasoned.problems(), [Problem::EffectWithoutReason], "lowered why?");
    }
}
