//! Contracts and decisions of councils and committees (Verträge und Beschlüsse): body, number, date, subject. What a provider
//! relation already says about its legal act is shown beside them and never entered again.

use super::reversed;
use crate::codes::coded;
use crate::open_points::OpenPoint;
use crate::problem::{Problem, filled};
use crate::{DecisionId, MunicipalityId, ProviderRelationId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// What it is.
    DecisionKind {
        /// Beschluss of a council or committee.
        CouncilDecision = "council_decision" ["beschluss"],
        /// Vertrag.
        Contract = "contract" ["vertrag"],
        /// Vereinbarung between public bodies.
        Agreement = "agreement" ["vereinbarung", "zweckvereinbarung"],
    }
}

/// A contract or decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The record itself.
    pub id: DecisionId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// What it is.
    pub kind: DecisionKind,
    /// What it is about (Gegenstand).
    pub name: String,
    /// The body that decided; of a contract the other party.
    pub body: String,
    /// Its number, e.g. "2017/417-1".
    pub number: String,
    /// The day of the decision or signature.
    pub decided_on: Option<NaiveDate>,
    /// Whether it was decided in public.
    pub public: Option<bool>,
    /// First day.
    pub valid_from: Option<NaiveDate>,
    /// Last day.
    pub valid_until: Option<NaiveDate>,
    /// The provider relation that it belongs to.
    pub relation_id: Option<ProviderRelationId>,
    /// What is worth knowing.
    pub remark: String,
}

impl Decision {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.name) {
            problems.push(Problem::NameMissing);
        }
        if reversed(self.valid_from, self.valid_until) {
            problems.push(Problem::PeriodReversed);
        }
        problems
    }
}

/// What an audit would object to in a contract or decision with so many pieces of evidence.
#[must_use]
pub fn of_decision(decision: &Decision, evidence: usize, as_of: NaiveDate) -> Vec<OpenPoint> {
    let mut points = Vec::new();
    if !filled(&decision.number) {
        points.push(OpenPoint::DecisionWithoutNumber);
    }
    if !filled(&decision.body) || decision.decided_on.is_none() {
        points.push(OpenPoint::DecisionWithoutDate);
    }
    if evidence == 0 {
        points.push(OpenPoint::DecisionWithoutEvidence);
    }
    if decision.valid_until.is_some_and(|until| until < as_of) {
        points.push(OpenPoint::DecisionExpired);
    }
    points
}
