//! Register of exceptions (Ausnahmeregister; `reference/domain.md` 6.2): exemptions from a requirement, and accesses across
//! municipalities (Lüneburg 7.1). What, who, why, legal basis, risk, by whom approved, from when to when, reviewed, revoked.

use super::reversed;
use crate::codes::coded;
use crate::open_points::OpenPoint;
use crate::problem::{Problem, filled};
use crate::{
    DomainId, ExceptionId, ImplementationStatus, MunicipalityId, ObjectGrant, ObjectGrantId, RequirementId,
    TargetObjectId,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// What an exception is from.
    ExceptionKind {
        /// Ausnahmegenehmigung: a requirement is not implemented, and somebody has approved that.
        Requirement = "requirement" ["anforderung", "ausnahmegenehmigung"],
        /// Mandantenübergreifender Zugriff: somebody of another municipality may see something.
        Access = "access" ["zugriff", "mandantenübergreifender zugriff"],
    }
}

coded! {
    /// How an exception stands on a day.
    ExceptionState {
        /// Nobody has approved it.
        Unapproved = "unapproved" ["nicht genehmigt"],
        /// It begins later.
        Upcoming = "upcoming" ["künftig"],
        /// It holds.
        Valid = "valid" ["gültig"],
        /// Its time is over.
        Expired = "expired" ["abgelaufen"],
        /// It was revoked.
        Revoked = "revoked" ["widerrufen"],
    }
}

/// An exception with its approval (Ausnahmegenehmigung).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExceptionApproval {
    /// The exception itself.
    pub id: ExceptionId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// What it is from.
    pub kind: ExceptionKind,
    /// The information domain of the requirement; none for an access.
    pub domain_id: Option<DomainId>,
    /// The requirement.
    pub requirement_id: Option<RequirementId>,
    /// The target object at which the requirement is not implemented; none for all.
    pub target_object_id: Option<TargetObjectId>,
    /// The grant that lets the other municipality see; what it says is not entered again.
    pub grant_id: Option<ObjectGrantId>,
    /// What is excepted.
    pub name: String,
    /// For whom.
    pub beneficiary: String,
    /// Why.
    pub reason: String,
    /// On which legal basis.
    pub legal_basis: String,
    /// Which risk that leaves.
    pub risk: String,
    /// What makes up for it (kompensierende Maßnahmen).
    pub compensation: String,
    /// Who approved it.
    pub approved_by: String,
    /// When.
    pub approved_on: Option<NaiveDate>,
    /// First day.
    pub valid_from: Option<NaiveDate>,
    /// Last day.
    pub valid_until: Option<NaiveDate>,
    /// When it has to be looked at again.
    pub review_on: Option<NaiveDate>,
    /// Since when it holds no more.
    pub revoked_on: Option<NaiveDate>,
}

impl ExceptionApproval {
    /// An exception of which nothing is known.
    #[must_use]
    pub fn new(id: ExceptionId, municipality_id: MunicipalityId, kind: ExceptionKind) -> Self {
        Self {
            id,
            municipality_id,
            kind,
            domain_id: None,
            requirement_id: None,
            target_object_id: None,
            grant_id: None,
            name: String::new(),
            beneficiary: String::new(),
            reason: String::new(),
            legal_basis: String::new(),
            risk: String::new(),
            compensation: String::new(),
            approved_by: String::new(),
            approved_on: None,
            valid_from: None,
            valid_until: None,
            review_on: None,
            revoked_on: None,
        }
    }

    /// What forbids recording it. What hangs on a grant is called as the grant is.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.grant_id.is_none() && !filled(&self.name) {
            problems.push(Problem::NameMissing);
        }
        let from_requirement = self.kind == ExceptionKind::Requirement;
        let named = self.requirement_id.is_some() && self.domain_id.is_some();
        if from_requirement != named || (from_requirement && self.grant_id.is_some()) {
            problems.push(Problem::ExceptionUnclear);
        }
        if reversed(self.valid_from, self.valid_until) {
            problems.push(Problem::PeriodReversed);
        }
        problems
    }

    /// With what its grant says.
    #[must_use]
    pub fn with_grant(self, grant: &ObjectGrant, object: &str, member: &str) -> Self {
        Self {
            kind: ExceptionKind::Access,
            target_object_id: Some(grant.target_object_id),
            grant_id: Some(grant.id),
            name: object.to_owned(),
            beneficiary: member.to_owned(),
            reason: grant.purpose.clone(),
            approved_by: grant.granted_by.clone(),
            approved_on: Some(grant.granted_on),
            valid_from: Some(grant.granted_on),
            revoked_on: grant.withdrawn_on,
            ..self
        }
    }

    /// How it stands on a day.
    #[must_use]
    pub fn state(&self, on: NaiveDate) -> ExceptionState {
        if self.revoked_on.is_some_and(|day| day <= on) {
            ExceptionState::Revoked
        } else if !filled(&self.approved_by) || self.approved_on.is_none_or(|day| day > on) {
            ExceptionState::Unapproved
        } else if self.valid_from.is_some_and(|day| day > on) {
            ExceptionState::Upcoming
        } else if self.valid_until.is_some_and(|day| day < on) {
            ExceptionState::Expired
        } else {
            ExceptionState::Valid
        }
    }

    /// Whether it is from a requirement at an object.
    fn covers(&self, requirement: RequirementId, object: TargetObjectId) -> bool {
        self.requirement_id == Some(requirement) && self.target_object_id.is_none_or(|at| at == object)
    }
}

/// The exception from a requirement at an object among those that hold: of several the one that holds longest. What is
/// implemented or dispensable needs none.
#[must_use]
pub fn exemption_of(
    holding: &[ExceptionApproval],
    status: ImplementationStatus,
    requirement: RequirementId,
    object: TargetObjectId,
) -> Option<&ExceptionApproval> {
    if matches!(status, ImplementationStatus::Yes | ImplementationStatus::Dispensable) {
        return None;
    }
    let covers = |one: &&ExceptionApproval| one.covers(requirement, object);
    holding.iter().filter(covers).max_by_key(|one| one.valid_until.unwrap_or(NaiveDate::MAX))
}

/// What an audit would object to in an exception.
#[must_use]
pub fn of_exception(exception: &ExceptionApproval, as_of: NaiveDate) -> Vec<OpenPoint> {
    let state = exception.state(as_of);
    if state == ExceptionState::Revoked {
        return Vec::new();
    }
    let mut points = Vec::new();
    let mut note = |applies: bool, point: OpenPoint| {
        if applies {
            points.push(point);
        }
    };
    note(state == ExceptionState::Unapproved, OpenPoint::ExceptionNotApproved);
    note(state == ExceptionState::Expired, OpenPoint::ExceptionExpired);
    note(!filled(&exception.reason), OpenPoint::ExceptionWithoutReason);
    note(!filled(&exception.risk), OpenPoint::ExceptionWithoutRisk);
    note(exception.review_on.is_some_and(|day| day < as_of), OpenPoint::ExceptionReviewDue);
    note(exception.valid_until.is_none() && exception.review_on.is_none(), OpenPoint::ExceptionUnlimited);
    points
}
