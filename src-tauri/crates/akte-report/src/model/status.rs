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
    /// What was struck out of the requirement package, and why.
    pub struck: Vec<StruckRow>,
}

/// An exception from a requirement that holds on the reporting date (Ausnahmegenehmigung).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Exemption {
    /// What is excepted.
    pub name: String,
    /// Why.
    pub reason: String,
    /// Which risk that leaves.
    pub risk: String,
    /// What makes up for it.
    pub compensation: String,
    /// Who approved it.
    pub approved_by: String,
    /// When.
    pub approved_on: Option<NaiveDate>,
    /// Its last day; none where it has no end.
    pub valid_until: Option<NaiveDate>,
}

/// A requirement that was struck out at a target object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StruckRow {
    /// Id of the requirement.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Language tag of its catalog.
    pub language: String,
    /// Name of the target object.
    pub object: String,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub decided_by: String,
    /// When.
    pub decided_on: Option<NaiveDate>,
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
    /// Why it is not implemented, or why it is dispensable.
    pub reason: String,
    /// Who has to see to it.
    pub responsible: String,
    /// When it was looked at.
    pub checked_on: Option<NaiveDate>,
    /// Who carried out the check.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub surveyor: String,
    /// Ids of the requirements that it requires and that are not implemented.
    pub rests_on: Vec<String>,
    /// The exception from it that holds; what is not implemented stays not implemented.
    pub exemption: Option<Exemption>,
    /// Positions in the list of evidence.
    pub evidence: Vec<usize>,
}

impl StatusRow {
    /// Whether it was implemented.
    #[must_use]
    pub fn is_implemented(&self) -> bool {
        self.status == ImplementationStatus::Yes
    }

    /// Whether it is dispensable, with its reason.
    #[must_use]
    pub fn is_dispensable(&self) -> bool {
        self.status == ImplementationStatus::Dispensable
    }

    /// Whether it counts as implemented: only together with everything that it requires (UMS.1.1).
    #[must_use]
    pub fn counts(&self) -> bool {
        self.is_implemented() && self.rests_on.is_empty()
    }
}
