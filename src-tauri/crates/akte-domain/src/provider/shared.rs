//! Shared objects (gemeinsame Zielobjekte; `reference/domain.md` 1.4): one municipality assesses an object once, others of
//! the Akte refer to it, decide on their own whether it concerns them, and keep their responsibility.
//!
//! A grant is the named exception (Lüneburg 7.1) by which one municipality sees something of another one: which object,
//! for whom, who approved it, when, and whether statements may be read as well. Without it nothing can be referred to;
//! the database itself refuses that. What the member took note of stands at its reference, so that a change is told and
//! never overwrites anything.

use crate::problem::{Problem, filled};
use crate::{
    DomainId, ImplementationStatus, MunicipalityId, ObjectGrantId, RequirementId, SharedReferenceId, TargetObjectId,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// An object that a municipality lets another one refer to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectGrant {
    /// The grant itself.
    pub id: ObjectGrantId,
    /// The municipality whose object it is.
    pub municipality_id: MunicipalityId,
    /// The object.
    pub target_object_id: TargetObjectId,
    /// The municipality that may refer to it.
    pub member_id: MunicipalityId,
    /// Whether the member may read statements and titles of evidence, too.
    pub statements: bool,
    /// What for (Zweck).
    pub purpose: String,
    /// Who approved it.
    pub granted_by: String,
    /// When.
    pub granted_on: NaiveDate,
    /// Since when it holds no more.
    pub withdrawn_on: Option<NaiveDate>,
}

impl ObjectGrant {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.purpose) || !filled(&self.granted_by) {
            problems.push(Problem::GrantIncomplete);
        }
        if self.member_id == self.municipality_id {
            problems.push(Problem::SharedWithItself);
        }
        if self.withdrawn_on.is_some_and(|day| day < self.granted_on) {
            problems.push(Problem::PeriodReversed);
        }
        problems
    }

    /// Whether it holds on a day.
    #[must_use]
    pub fn holds(&self, on: NaiveDate) -> bool {
        self.granted_on <= on && self.withdrawn_on.is_none_or(|day| day > on)
    }
}

/// A status of the other municipality that a member took note of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenStatus {
    /// The requirement.
    pub requirement_id: RequirementId,
    /// What it was.
    pub status: ImplementationStatus,
}

/// A member's reference to an object of another municipality, with its own decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedReference {
    /// The reference itself.
    pub id: SharedReferenceId,
    /// The member.
    pub municipality_id: MunicipalityId,
    /// The member's information domain.
    pub domain_id: DomainId,
    /// The member's own object that stands for it; none where it does not concern the member.
    pub target_object_id: Option<TargetObjectId>,
    /// The municipality whose object it is.
    pub owner_id: MunicipalityId,
    /// The object.
    pub owner_object_id: TargetObjectId,
    /// Whether it concerns the member; none while nobody has decided.
    pub relevant: Option<bool>,
    /// Why, or why not.
    pub reason: String,
    /// Who decided.
    pub decided_by: String,
    /// When.
    pub decided_on: Option<NaiveDate>,
    /// What the member took note of, by requirement.
    pub seen: Vec<SeenStatus>,
    /// When that was.
    pub seen_on: Option<NaiveDate>,
}

impl SharedReference {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.owner_id == self.municipality_id {
            problems.push(Problem::SharedWithItself);
        }
        if self.relevant == Some(false) && !filled(&self.reason) {
            problems.push(Problem::SharedIrrelevantWithoutReason);
        }
        problems
    }
}

/// Requirements whose status is not what the member took note of, in the order of `now`; those that are gone last.
#[must_use]
pub fn changes_since(seen: &[SeenStatus], now: &[SeenStatus]) -> Vec<RequirementId> {
    let status_in =
        |list: &[SeenStatus], id: RequirementId| list.iter().find(|one| one.requirement_id == id).map(|one| one.status);
    let changed = now.iter().filter(|one| status_in(seen, one.requirement_id) != Some(one.status));
    let gone = seen.iter().filter(|one| status_in(now, one.requirement_id).is_none());
    changed.chain(gone).map(|one| one.requirement_id).collect()
}
