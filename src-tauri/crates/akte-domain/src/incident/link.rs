//! Links from incidents to target objects, measures and evidence that the Akte already has.

use crate::{EvidenceId, IncidentId, IncidentLinkId, MeasureId, MunicipalityId, TargetObjectId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A link from an incident to exactly one of the last three.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncidentLink {
    /// The link itself.
    pub id: IncidentLinkId,
    /// The tenant of both.
    pub municipality_id: MunicipalityId,
    /// The incident from which it goes.
    pub incident_id: IncidentId,
    /// The target object that is affected.
    pub target_object_id: Option<TargetObjectId>,
    /// The measure that follows from it.
    pub measure_id: Option<MeasureId>,
    /// The piece of evidence.
    pub evidence_id: Option<EvidenceId>,
}

impl IncidentLink {
    /// A link that goes nowhere yet.
    #[must_use]
    pub fn new(id: IncidentLinkId, municipality_id: MunicipalityId, incident_id: IncidentId) -> Self {
        Self { id, municipality_id, incident_id, target_object_id: None, measure_id: None, evidence_id: None }
    }

    /// To what it goes.
    #[must_use]
    pub fn linked(&self) -> Option<Uuid> {
        let measure = self.measure_id.map(Uuid::from);
        self.target_object_id.map(Uuid::from).or(measure).or(self.evidence_id.map(Uuid::from))
    }
}
