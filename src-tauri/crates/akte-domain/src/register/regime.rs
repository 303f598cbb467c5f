//! Regime profile (Rechtsrahmen; `reference/domain.md` 3.2): whether a municipality falls under NIS-2, KRITIS and the law of
//! its Land, with reason, decision and whom incidents are reported to.

use crate::codes::coded;
use crate::open_points::OpenPoint;
use crate::problem::{Problem, filled};
use crate::{MunicipalityId, RegimeDecisionId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// What could apply.
    Regime {
        /// NIS-2 through the BSIG.
        Nis2 = "nis2" ["nis-2"],
        /// Kritische Infrastrukturen.
        Kritis = "kritis" ["kritis-dachgesetz"],
        /// The Land's own law on information security.
        StateLaw = "state_law" ["landesrecht"],
    }
}

coded! {
    /// Whether it does.
    Applicability {
        /// It applies.
        Yes = "yes" ["ja", "trifft zu"],
        /// It does not.
        No = "no" ["nein", "trifft nicht zu"],
        /// Nobody knows yet.
        Unclear = "unclear" ["unklar"],
    }
}

/// Whether a regime applies to a municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegimeDecision {
    /// The decision itself.
    pub id: RegimeDecisionId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// Which regime; each once.
    pub regime: Regime,
    /// Whether it applies.
    pub applies: Applicability,
    /// Why.
    pub reason: String,
    /// After which norm.
    pub legal_basis: String,
    /// Who decided.
    pub decided_by: String,
    /// When.
    pub decided_on: Option<NaiveDate>,
    /// Number under which it is registered with the authority.
    pub registration: String,
    /// The authority that incidents are reported to.
    pub authority: String,
    /// How it is reached.
    pub authority_contact: String,
}

impl RegimeDecision {
    /// What forbids recording it: that something does not apply has a reason.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let refused = self.applies == Applicability::No && !filled(&self.reason);
        if refused { vec![Problem::RegimeWithoutReason] } else { Vec::new() }
    }
}

/// What an audit would object to; none recorded is nothing decided.
#[must_use]
pub fn of_regime(decision: Option<&RegimeDecision>) -> Vec<OpenPoint> {
    let Some(decision) = decision.filter(|one| one.applies != Applicability::Unclear) else {
        return vec![OpenPoint::RegimeUndecided];
    };
    let mut points = Vec::new();
    let by_somebody = filled(&decision.decided_by) && decision.decided_on.is_some();
    if !by_somebody || !filled(&decision.legal_basis) || !filled(&decision.reason) {
        points.push(OpenPoint::RegimeIncomplete);
    }
    let reported = filled(&decision.authority) && filled(&decision.authority_contact);
    if decision.applies == Applicability::Yes && !reported {
        points.push(OpenPoint::RegimeAuthorityMissing);
    }
    points
}
