//! Evidence (Nachweise): files that prove a statement, with a validity.

use crate::codes::coded;
use crate::document::Classification;
use crate::problem::{Problem, filled};
use crate::{EvidenceId, EvidenceLinkId, MeasureId, MunicipalityId, RequirementId, TargetObjectId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// What kind of record a piece of evidence is.
    EvidenceKind {
        /// Dienstanweisung, Richtlinie, Leitlinie.
        Policy = "policy" ["richtlinie", "dienstanweisung", "leitlinie"],
        /// Konzept.
        Concept = "concept" ["konzept"],
        /// Protokoll, Niederschrift.
        Minutes = "minutes" ["protokoll", "niederschrift"],
        /// Vertrag, Vereinbarung.
        Contract = "contract" ["vertrag", "vereinbarung"],
        /// Zertifikat, Testat.
        Certificate = "certificate" ["zertifikat", "testat"],
        /// Prüf- oder Auditbericht.
        AuditReport = "audit_report" ["prüfbericht", "auditbericht", "bericht"],
        /// Bildschirmfoto, Konfigurationsauszug.
        Configuration = "configuration" ["bildschirmfoto", "konfiguration", "screenshot"],
        /// Schulungsnachweis.
        Training = "training" ["schulungsnachweis", "schulung"],
        /// Beschluss eines Gremiums.
        Decision = "decision" ["beschluss"],
        /// Bereinigter Netzplan.
        NetworkPlan = "network_plan" ["netzplan", "bereinigter netzplan"],
        /// Anything else.
        Other = "other" ["sonstiges", "sonstige"],
    }
}

/// Whether a piece of evidence holds on a given day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EvidenceState {
    /// Within its validity.
    Valid,
    /// Its validity has not begun.
    NotYetValid,
    /// Its validity has ended.
    Expired,
}

/// One piece of evidence; its bytes lie in the evidence vault under its hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The piece of evidence itself.
    pub id: EvidenceId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// What it is called.
    pub title: String,
    /// What kind of record it is.
    pub kind: EvidenceKind,
    /// Who keeps it up to date.
    pub owner: String,
    /// The name of the file as it came in, without its folder.
    pub file_name: String,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 of the content, lower-case hexadecimal.
    pub sha256: String,
    /// First day of its validity.
    pub valid_from: Option<NaiveDate>,
    /// Last day of its validity.
    pub valid_until: Option<NaiveDate>,
    /// Who may see it.
    pub classification: Classification,
    /// The day on which it was recorded.
    pub recorded_on: NaiveDate,
}

impl Evidence {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.title) {
            problems.push(Problem::NameMissing);
        }
        if let (Some(from), Some(until)) = (self.valid_from, self.valid_until)
            && until < from
        {
            problems.push(Problem::PeriodReversed);
        }
        problems
    }

    /// Whether it holds on `as_of`; the last day counts.
    #[must_use]
    pub fn state(&self, as_of: NaiveDate) -> EvidenceState {
        if self.valid_until.is_some_and(|until| until < as_of) {
            EvidenceState::Expired
        } else if self.valid_from.is_some_and(|from| from > as_of) {
            EvidenceState::NotYetValid
        } else {
            EvidenceState::Valid
        }
    }
}

/// What a piece of evidence proves: a requirement (at a target object) or a measure, exactly one of the two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceLink {
    /// The link itself.
    pub id: EvidenceLinkId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The piece of evidence.
    pub evidence_id: EvidenceId,
    /// The requirement that it proves, together with [`EvidenceLink::target_object_id`].
    pub requirement_id: Option<RequirementId>,
    /// The target object at which it proves the requirement.
    pub target_object_id: Option<TargetObjectId>,
    /// The measure that it proves.
    pub measure_id: Option<MeasureId>,
}
