//! Risk analysis (Risikoanalyse; BSI-Standard 200-3): how a municipality rates risks, which threats its target objects
//! face, what is done about them, and who accepts what remains.
//!
//! A risk category is never recorded: it follows from frequency, damage and the matrix of [`RiskScheme`].

mod overview;
mod points;
mod scheme;
mod threats;

pub use overview::{ObjectAnalysis, Standing};
pub use points::{of_analysis, of_risk};
pub use scheme::{
    CategoryChange, MAX_STEPS, Replacement, RiskCategory, RiskField, RiskScheme, RiskStep, Stage, StepInUse, StepKind,
};
pub use threats::{ELEMENTARY_THREATS, affected_by, elementary_code, elementary_number};

use crate::codes::coded;
use crate::problem::{Problem, filled};
use crate::{
    AdditionalThreatId, BasicValue, DomainId, MeasureId, MunicipalityId, RiskAnalysisId, RiskId, RiskMeasureId,
    TargetObjectId,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// How a threat bears on a target object (200-3, 4.1).
    ThreatRelevance {
        /// Direkt relevant: it is looked at.
        Direct = "direct" ["direkt", "direkt relevant"],
        /// Indirekt relevant: others that are looked at cover it.
        Indirect = "indirect" ["indirekt", "indirekt relevant"],
        /// Nicht relevant.
        NotRelevant = "not_relevant" ["nicht", "nicht relevant"],
    }
}

coded! {
    /// What is done about a risk (200-3, 6.1).
    RiskTreatment {
        /// A: Risikovermeidung by restructuring.
        Avoid = "avoid" ["a", "vermeiden", "vermeidung", "risikovermeidung"],
        /// B: Risikoreduktion by further measures.
        Reduce = "reduce" ["b", "reduzieren", "reduktion", "risikoreduktion"],
        /// C: Risikotransfer, by insurance or to a provider.
        Transfer = "transfer" ["c", "übertragen", "risikotransfer"],
        /// D: Risikoakzeptanz.
        Accept = "accept" ["d", "akzeptieren", "akzeptanz", "risikoakzeptanz"],
    }
}

coded! {
    /// Why an object is analysed although its protection need does not ask for it (200-2, 8.5).
    AnalysisOccasion {
        /// It cannot be modelled sufficiently.
        NotModelled = "not_modelled" ["nicht abbildbar", "nicht hinreichend abbildbar"],
        /// It is used in a way that IT-Grundschutz does not foresee.
        OutsideScenarios = "outside_scenarios" ["einsatzszenario"],
        /// Somebody decided so.
        Decision = "decision" ["entscheidung"],
    }
}

/// A threat that the municipality has found itself (zusätzliche Gefährdung; 200-3, 4.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdditionalThreat {
    /// The threat itself.
    pub id: AdditionalThreatId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// What it is called by, e.g. `G z.1`.
    pub code: String,
    /// Its title.
    pub title: String,
    /// What can happen.
    pub description: String,
    /// The basic values that it affects.
    pub affected: Vec<BasicValue>,
}

impl AdditionalThreat {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        if filled(&self.code) && filled(&self.title) { Vec::new() } else { vec![Problem::NameMissing] }
    }
}

/// What is recorded about the analysis of a target object as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RiskAnalysis {
    /// The record itself.
    pub id: RiskAnalysisId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain of the object.
    pub domain_id: DomainId,
    /// The object.
    pub target_object_id: TargetObjectId,
    /// Why it is analysed although its protection need does not ask for it.
    pub occasion: Option<AnalysisOccasion>,
    /// Why that is so, understandable to third parties.
    pub reason: String,
    /// Who carried the analysis out.
    pub analysed_by: String,
    /// When.
    pub analysed_on: Option<NaiveDate>,
}

impl RiskAnalysis {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let unreasoned = self.occasion.is_some() && !filled(&self.reason);
        if unreasoned { vec![Problem::AnalysisWithoutReason] } else { Vec::new() }
    }

    /// Whether it says nothing at all, so that it need not be kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.occasion.is_none() && !filled(&self.analysed_by) && self.analysed_on.is_none()
    }
}

/// A threat that was judged at a target object; a risk where it is directly relevant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Risk {
    /// The risk itself.
    pub id: RiskId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain of the object.
    pub domain_id: DomainId,
    /// The object.
    pub target_object_id: TargetObjectId,
    /// Code of the elementary threat; empty for an additional one.
    pub threat: String,
    /// The additional threat.
    pub additional_threat_id: Option<AdditionalThreatId>,
    /// How the threat bears on the object.
    pub relevance: ThreatRelevance,
    /// Why.
    pub comment: String,
    /// The basic values that are affected here.
    pub affected: Vec<BasicValue>,
    /// What can happen here.
    pub description: String,
    /// Code of how often it happens without additional measures.
    pub frequency_before: Option<String>,
    /// Code of how bad it would be without additional measures.
    pub damage_before: Option<String>,
    /// Why frequency and damage are judged so.
    pub assessment: String,
    /// What is done about it.
    pub treatment: Option<RiskTreatment>,
    /// How it is avoided, or why this treatment was chosen.
    pub treatment_reason: String,
    /// To whom it is transferred.
    pub transferred_to: String,
    /// Code of how often it happens after the treatment.
    pub frequency_after: Option<String>,
    /// Code of how bad it would be after the treatment.
    pub damage_after: Option<String>,
    /// Who answers for it (Risikoeigentümer).
    pub owner: String,
    /// Who accepted what remains.
    pub accepted_by: String,
    /// When.
    pub accepted_on: Option<NaiveDate>,
    /// Why what remains is accepted.
    pub acceptance_reason: String,
    /// When it is looked at again.
    pub review_on: Option<NaiveDate>,
    /// Whether it is under observation.
    pub observed: bool,
    /// Who observes it.
    pub observed_by: String,
    /// What makes it be treated anew.
    pub observed_trigger: String,
}

impl Risk {
    /// A threat at an object of which nothing more is known than its relevance.
    #[must_use]
    pub fn judged(id: RiskId, analysis: &RiskAnalysis, relevance: ThreatRelevance) -> Self {
        Self {
            id,
            municipality_id: analysis.municipality_id,
            domain_id: analysis.domain_id,
            target_object_id: analysis.target_object_id,
            threat: String::new(),
            additional_threat_id: None,
            relevance,
            comment: String::new(),
            affected: Vec::new(),
            description: String::new(),
            frequency_before: None,
            damage_before: None,
            assessment: String::new(),
            treatment: None,
            treatment_reason: String::new(),
            transferred_to: String::new(),
            frequency_after: None,
            damage_after: None,
            owner: String::new(),
            accepted_by: String::new(),
            accepted_on: None,
            acceptance_reason: String::new(),
            review_on: None,
            observed: false,
            observed_by: String::new(),
            observed_trigger: String::new(),
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if filled(&self.accepted_by) != self.accepted_on.is_some() {
            problems.push(Problem::AcceptanceIncomplete);
        }
        if self.treatment == Some(RiskTreatment::Avoid) && !filled(&self.treatment_reason) {
            problems.push(Problem::AvoidanceWithoutHow);
        }
        if self.treatment == Some(RiskTreatment::Transfer) && !filled(&self.transferred_to) {
            problems.push(Problem::TransferWithoutRecipient);
        }
        problems
    }

    /// Whether it is looked at further: only a directly relevant threat is.
    #[must_use]
    pub fn is_risk(&self) -> bool {
        self.relevance == ThreatRelevance::Direct
    }

    /// Whether somebody has accepted what remains.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        filled(&self.accepted_by) && self.accepted_on.is_some()
    }

    /// Place of its category without additional measures; none where it was not estimated.
    #[must_use]
    pub fn before(&self, scheme: &RiskScheme) -> Option<usize> {
        scheme.risk(self.frequency_before.as_deref()?, self.damage_before.as_deref()?)
    }

    /// Frequency and damage after the treatment: as estimated; as before where it is accepted as it is.
    #[must_use]
    pub fn estimate_after(&self) -> Option<(&str, &str)> {
        match self.treatment {
            None | Some(RiskTreatment::Avoid) => None,
            Some(RiskTreatment::Accept) => self.frequency_before.as_deref().zip(self.damage_before.as_deref()),
            Some(RiskTreatment::Reduce | RiskTreatment::Transfer) => {
                self.frequency_after.as_deref().zip(self.damage_after.as_deref())
            }
        }
    }

    /// Place of the category of the residual risk (Restrisiko); none where nothing remains or it was not estimated.
    #[must_use]
    pub fn after(&self, scheme: &RiskScheme) -> Option<usize> {
        let (frequency, damage) = self.estimate_after()?;
        scheme.risk(frequency, damage)
    }

    /// Whether its residual risk is higher than the risk was.
    #[must_use]
    pub fn grows(&self, scheme: &RiskScheme) -> bool {
        matches!((self.before(scheme), self.after(scheme)), (Some(before), Some(after)) if after > before)
    }

    /// What forbids accepting what remains; `has_measure` says whether a measure that was not dropped reduces it.
    #[must_use]
    pub fn acceptance_problems(&self, scheme: &RiskScheme, has_measure: bool) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !self.is_accepted() {
            return problems;
        }
        let nothing_remains = self.treatment == Some(RiskTreatment::Avoid);
        let residual = self.after(scheme);
        if !self.is_risk() || self.treatment.is_none() || (residual.is_none() && !nothing_remains) {
            problems.push(Problem::RiskNotAssessed);
        }
        if self.treatment == Some(RiskTreatment::Reduce) && !has_measure {
            problems.push(Problem::ReductionWithoutMeasure);
        }
        if residual.is_some_and(|place| !scheme.is_acceptable(place)) && !filled(&self.acceptance_reason) {
            problems.push(Problem::AcceptanceWithoutReason);
        }
        problems
    }
}

/// That a measure treats a risk. The measure itself stands in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RiskMeasure {
    /// The link itself.
    pub id: RiskMeasureId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The risk.
    pub risk_id: RiskId,
    /// The measure.
    pub measure_id: MeasureId,
}

#[cfg(test)]
mod tests;
