//! Links from entries of the management system to evidence and measures that the Akte already has.

use crate::{
    AuditFindingId, AuditId, ClauseCheckId, ControlStatementId, EvidenceId, IsoLinkId, ManagementReviewId, MeasureId,
    MunicipalityId,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A link from an entry to a piece of evidence or to a measure: exactly one of the first five, and exactly one of the others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IsoLink {
    /// The link itself.
    pub id: IsoLinkId,
    /// The tenant of both.
    pub municipality_id: MunicipalityId,
    /// The control from which it goes.
    pub statement_id: Option<ControlStatementId>,
    /// The clause from which it goes.
    pub clause_id: Option<ClauseCheckId>,
    /// The audit from which it goes.
    pub audit_id: Option<AuditId>,
    /// The finding from which it goes.
    pub finding_id: Option<AuditFindingId>,
    /// The management review from which it goes.
    pub review_id: Option<ManagementReviewId>,
    /// The measure to which it goes.
    pub measure_id: Option<MeasureId>,
    /// The piece of evidence to which it goes.
    pub evidence_id: Option<EvidenceId>,
}

impl IsoLink {
    /// A link that goes from nowhere to nowhere yet.
    #[must_use]
    pub fn new(id: IsoLinkId, municipality_id: MunicipalityId) -> Self {
        Self {
            id,
            municipality_id,
            statement_id: None,
            clause_id: None,
            audit_id: None,
            finding_id: None,
            review_id: None,
            measure_id: None,
            evidence_id: None,
        }
    }

    /// The entry from which it goes.
    #[must_use]
    pub fn entry(&self) -> Option<Uuid> {
        let found = self.finding_id.map(Uuid::from).or(self.review_id.map(Uuid::from));
        let other = self.audit_id.map(Uuid::from).or(found);
        self.statement_id.map(Uuid::from).or(self.clause_id.map(Uuid::from)).or(other)
    }

    /// To what it goes.
    #[must_use]
    pub fn linked(&self) -> Option<Uuid> {
        self.measure_id.map(Uuid::from).or(self.evidence_id.map(Uuid::from))
    }
}
