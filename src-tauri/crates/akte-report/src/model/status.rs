//! The Umsetzungsstatus of Grundschutz++ (UMS.1): implemented or not, and what does not count because it rests on something
//! that is not.

use akte_domain::ImplementationStatus;
use chrono::NaiveDate;
use serde::Serialize;

/// The Umsetzungsstatus.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatusReport {
    /// The practices (Praktiken) in the order of the catalogs.
    pub practices: Vec<PracticeStatus>,
}

/// A practice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PracticeStatus {
    /// Label and title: `GC Governance und Compliance`.
    pub title: String,
    /// Language tag of its catalog; empty where the catalog names none.
    pub language: String,
    /// Its requirements at target objects.
    pub rows: Vec<StatusRow>,
}

/// A requirement at a target object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatusRow {
    /// Id of the requirement.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Modal verb as the catalog spells it; empty where it has none.
    pub modal_verb: String,
    /// Security level as the catalog spells it; empty where it has none.
    pub level: String,
    /// Name of the target object.
    pub object: String,
    /// What was found.
    pub status: ImplementationStatus,
    /// Why it is not implemented, or why there is an exception.
    pub reason: String,
    /// Who has to see to it.
    pub responsible: String,
    /// When it was looked at.
    pub checked_on: Option<NaiveDate>,
    /// Ids of the requirements that it requires and that are not implemented.
    pub rests_on: Vec<String>,
}

impl StatusRow {
    /// Whether it was implemented.
    #[must_use]
    pub fn is_implemented(&self) -> bool {
        self.status == ImplementationStatus::Yes
    }

    /// Whether it is an exception with its reason.
    #[must_use]
    pub fn is_exception(&self) -> bool {
        self.status == ImplementationStatus::Dispensable
    }

    /// Whether it counts as implemented: only together with everything that it requires (UMS.1.1).
    #[must_use]
    pub fn counts(&self) -> bool {
        self.is_implemented() && self.rests_on.is_empty()
    }
}
