//! Regime profile (Rechtsrahmen; `reference/domain.md` 3.2): whether a municipality falls under NIS-2, KRITIS and the law of
//! its Land, with reason, decision and whom incidents are reported to.

use crate::codes::coded;
use crate::incident::clock::ReportingPeriods;
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
    /// Hours from awareness of an incident to the early warning, by a state's law.
    #[serde(default)]
    pub early_warning_hours: Option<u32>,
    /// Hours from awareness to the notification, by a state's law.
    #[serde(default)]
    pub notification_hours: Option<u32>,
    /// Months from the notification to the final report, by a state's law.
    #[serde(default)]
    pub final_report_months: Option<u32>,
}

impl RegimeDecision {
    /// A regime of which nobody knows whether it applies.
    #[must_use]
    pub fn new(id: RegimeDecisionId, municipality_id: MunicipalityId, regime: Regime) -> Self {
        Self {
            id,
            municipality_id,
            regime,
            applies: Applicability::Unclear,
            reason: String::new(),
            legal_basis: String::new(),
            decided_by: String::new(),
            decided_on: None,
            registration: String::new(),
            authority: String::new(),
            authority_contact: String::new(),
            early_warning_hours: None,
            notification_hours: None,
            final_report_months: None,
        }
    }

    /// Within which periods incidents are reported: § 32 BSIG says it for NIS-2 entities and operators of critical facilities; a
    /// state's law has its own, which the decision records.
    #[must_use]
    pub fn periods(&self) -> ReportingPeriods {
        match self.regime {
            Regime::Nis2 | Regime::Kritis => ReportingPeriods::NIS2,
            Regime::StateLaw => ReportingPeriods {
                early_warning_hours: self.early_warning_hours,
                notification_hours: self.notification_hours,
                final_report_months: self.final_report_months,
            },
        }
    }

    /// Whether the entity has to be registered at the BSI (§ 33 BSIG).
    #[must_use]
    pub fn needs_registration(&self) -> bool {
        self.applies == Applicability::Yes && self.regime != Regime::StateLaw
    }

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
    if decision.needs_registration() && !filled(&decision.registration) {
        points.push(OpenPoint::RegimeUnregistered);
    }
    if decision.applies == Applicability::Yes && decision.periods().is_empty() {
        points.push(OpenPoint::RegimePeriodsMissing);
    }
    points
}
