//! Modelling (Modellierung; BSI 200-2, 8.3): which modules of Edition 2023 apply to which target objects, and which
//! requirements of Grundschutz++ make up the requirement package (Anforderungspaket; STM.2).

mod demand;
mod package;
mod proposal;
mod rules;
mod strictness;

pub use demand::{Demand, asks};
pub use package::{PackageItem, PackageStep, Wanted, is_methodology, package, proposed_categories, unmet};
pub use proposal::{ModuleFacts, Proposal, Why, propose};
pub use strictness::{Strictest, strictest};

use crate::codes::coded;
use crate::problem::{Problem, filled};
use crate::{
    CatalogLineId, DomainId, ModuleDecisionId, MunicipalityId, ObjectCategoryId, PackageDecisionId, RequirementId,
    TargetObjectId,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Whether a module (Baustein) applies to a target object. At the domain as a whole "not relevant" says that it is applied
/// nowhere in the domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModuleDecision {
    /// The decision itself.
    pub id: ModuleDecisionId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain of the object.
    pub domain_id: DomainId,
    /// The object.
    pub target_object_id: TargetObjectId,
    /// The catalog through its versions.
    pub line_id: CatalogLineId,
    /// The module's number in that catalog, which stays through its versions.
    pub module: String,
    /// Whether it applies.
    pub relevant: bool,
    /// Why; needed where it does not apply.
    pub reason: String,
    /// Who is asked about it (Ansprechpartner).
    pub contact: String,
    /// What the risk analysis says that makes a user-defined module necessary.
    pub risk_note: String,
    /// Who decided.
    pub decided_by: String,
    /// When.
    pub decided_on: Option<NaiveDate>,
}

impl ModuleDecision {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.module) {
            problems.push(Problem::NameMissing);
        }
        if !self.relevant && !filled(&self.reason) {
            problems.push(Problem::NotRelevantWithoutReason);
        }
        problems
    }
}

/// A target-object category (Zielobjektkategorie) of a target object. Those above it hold as well; they follow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectCategory {
    /// The assignment itself.
    pub id: ObjectCategoryId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain of the object.
    pub domain_id: DomainId,
    /// The object.
    pub target_object_id: TargetObjectId,
    /// The category's name in the vocabulary.
    pub category: String,
}

impl ObjectCategory {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        if filled(&self.category) { vec![] } else { vec![Problem::NameMissing] }
    }
}

coded! {
    /// What was decided about a requirement at a target object (STM.2.1.5 to STM.2.1.7).
    PackageChoice {
        /// It applies to the process.
        Relevant = "relevant" ["ja"],
        /// It does not apply to the process and is struck out (gestrichen).
        StruckOut = "struck_out" ["gestrichen", "nicht relevant"],
        /// It was added to the object.
        Added = "added" ["ergänzt", "zusätzlich"],
    }
}

coded! {
    /// Why a requirement was added to the package.
    AdditionBasis {
        /// The object has no requirements of its own (STM.2.1.6).
        AssetWithout = "asset_without" ["asset ohne anforderungen"],
        /// A law asks for it (STM.2.1.7).
        Law = "law" ["gesetz"],
        /// A contract asks for it (STM.2.1.7).
        Contract = "contract" ["vertrag"],
        /// The risk consideration asks for it (STM.4.1).
        Risk = "risk" ["risiko", "risikobetrachtung"],
    }
}

/// A value that a decision sets for a parameter of its requirement at its object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectParamValue {
    /// What the publisher calls the parameter.
    pub label: String,
    /// The value.
    pub value: String,
}

/// A decision about one requirement of the package at one target object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackageDecision {
    /// The decision itself.
    pub id: PackageDecisionId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain of the object.
    pub domain_id: DomainId,
    /// The object.
    pub target_object_id: TargetObjectId,
    /// The requirement through all versions.
    pub requirement_id: RequirementId,
    /// What was decided.
    pub choice: PackageChoice,
    /// Why it was added; none for the other choices.
    #[serde(rename = "addition_basis")]
    pub basis: Option<AdditionBasis>,
    /// Why; needed where it is struck out or added.
    pub reason: String,
    /// Values of parameters that hold at this object, such as those that a contract demands.
    pub values: Vec<ObjectParamValue>,
    /// Who decided.
    pub decided_by: String,
    /// When.
    pub decided_on: Option<NaiveDate>,
}

impl PackageDecision {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        match self.choice {
            PackageChoice::StruckOut if !filled(&self.reason) => problems.push(Problem::StruckOutWithoutReason),
            PackageChoice::Added if !filled(&self.reason) || self.basis.is_none() => {
                problems.push(Problem::AdditionWithoutReason);
            }
            _ => {}
        }
        if self.values.iter().any(|value| !filled(&value.value)) {
            problems.push(Problem::ParamValueMissing);
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn what_is_left_out_is_left_out_for_a_reason() {
        let id = Uuid::from_u128(1);
        let mut decision = ModuleDecision {
            id: id.into(),
            municipality_id: id.into(),
            domain_id: id.into(),
            target_object_id: id.into(),
            line_id: id.into(),
            module: "CON.7".into(),
            relevant: true,
            reason: String::new(),
            contact: String::new(),
            risk_note: String::new(),
            decided_by: String::new(),
            decided_on: None,
        };
        assert_eq!(decision.problems(), [], "what applies needs no reason");
        decision.relevant = false;
        assert_eq!(decision.problems(), [Problem::NotRelevantWithoutReason], "what does not apply needs one");
        decision.reason = "Niemand reist ins Ausland.".into();
        assert_eq!(decision.problems(), [], "with a reason");
    }

    #[test]
    fn striking_out_and_adding_need_their_reason() {
        let id = Uuid::from_u128(1);
        let mut decision = PackageDecision {
            id: id.into(),
            municipality_id: id.into(),
            domain_id: id.into(),
            target_object_id: id.into(),
            requirement_id: id.into(),
            choice: PackageChoice::Relevant,
            basis: None,
            reason: String::new(),
            values: Vec::new(),
            decided_by: String::new(),
            decided_on: None,
        };
        assert_eq!(decision.problems(), [], "relevance needs no reason");
        decision.choice = PackageChoice::StruckOut;
        assert_eq!(decision.problems(), [Problem::StruckOutWithoutReason], "struck out why?");
        decision.choice = PackageChoice::Added;
        decision.reason = "Auftragsverarbeitungsvertrag, Anlage 2".into();
        assert_eq!(decision.problems(), [Problem::AdditionWithoutReason], "on what basis?");
        decision.basis = Some(AdditionBasis::Contract);
        assert_eq!(decision.problems(), [], "both are said");
        decision.values = vec![ObjectParamValue { label: "Frist".into(), value: " ".into() }];
        assert_eq!(decision.problems(), [Problem::ParamValueMissing], "a value says something");
    }
}
