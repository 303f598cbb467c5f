//! Measures (Maßnahmen) and the implementation plan (Realisierungsplan, BSI 200-2, 9).

use crate::codes::coded;
use crate::problem::{Problem, filled};
use crate::{Cents, DomainId, MeasureId, MeasureLinkId, MunicipalityId, RequirementId, TargetObjectId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// How far a measure is.
    MeasureStatus {
        /// Thought of, not decided.
        Proposed = "proposed" ["vorgeschlagen"],
        /// Decided and in the plan.
        Planned = "planned" ["geplant"],
        /// Begun.
        InProgress = "in_progress" ["in umsetzung", "in arbeit"],
        /// Done.
        Done = "done" ["umgesetzt", "erledigt", "abgeschlossen"],
        /// Given up.
        Dropped = "dropped" ["verworfen"],
    }
}

impl MeasureStatus {
    /// Whether there is still something to do.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Proposed | Self::Planned | Self::InProgress)
    }
}

coded! {
    /// How urgent a measure is.
    Priority {
        /// At once.
        Urgent = "urgent" ["sehr hoch", "sofort", "dringend"],
        /// Soon.
        High = "high" ["hoch"],
        /// In its turn.
        Medium = "medium" ["mittel"],
        /// When there is time.
        Low = "low" ["niedrig", "gering"],
    }
}

/// A measure; through its links it serves any number of requirements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// The measure itself.
    pub id: MeasureId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain whose plan it stands in.
    pub domain_id: DomainId,
    /// What is to be done, in a few words.
    pub title: String,
    /// What is to be done, in full.
    pub description: String,
    /// Who sees to it.
    pub responsible: String,
    /// Until when it shall be done.
    pub due_on: Option<NaiveDate>,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
    /// One-off cost; none where nobody has estimated it.
    pub cost_once: Option<Cents>,
    /// Yearly cost; none where nobody has estimated it.
    pub cost_yearly: Option<Cents>,
    /// How urgent it is.
    pub priority: Priority,
    /// How far it is.
    pub status: MeasureStatus,
}

impl Measure {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.title) {
            problems.push(Problem::NameMissing);
        }
        if [self.cost_once, self.cost_yearly].into_iter().flatten().any(|cost| cost.0 < 0) {
            problems.push(Problem::CostNegative);
        }
        problems
    }

    /// Whether it is open and its date has passed on `as_of`.
    #[must_use]
    pub fn is_overdue(&self, as_of: NaiveDate) -> bool {
        self.status.is_open() && self.due_on.is_some_and(|due| due < as_of)
    }
}

/// That a measure serves a requirement at a target object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeasureLink {
    /// The link itself.
    pub id: MeasureLinkId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The measure.
    pub measure_id: MeasureId,
    /// The requirement that it serves.
    pub requirement_id: RequirementId,
    /// The target object at which it serves it.
    pub target_object_id: TargetObjectId,
}
