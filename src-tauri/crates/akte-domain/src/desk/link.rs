//! Links from entries of the desk to what the Akte already has: evidence, persons, activities, target objects, measures, and
//! requirements that ask for a document.

use crate::{
    ConsultationId, ControlledDocumentId, DeskLinkId, EvidenceId, MeasureId, MunicipalityId, ObjectiveId,
    OfficerTaskId, PersonId, ProcessingActivityId, RequirementId, TargetObjectId, TrainingId,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A link from an entry: exactly one of the first five, and exactly one of the others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskLink {
    /// The link itself.
    pub id: DeskLinkId,
    /// The tenant of both.
    pub municipality_id: MunicipalityId,
    /// The document from which it goes.
    pub controlled_document_id: Option<ControlledDocumentId>,
    /// The training from which it goes.
    pub training_id: Option<TrainingId>,
    /// The consultation from which it goes.
    pub advice_id: Option<ConsultationId>,
    /// The task from which it goes.
    pub task_id: Option<OfficerTaskId>,
    /// The objective from which it goes.
    pub objective_id: Option<ObjectiveId>,
    /// The piece of evidence to which it goes.
    pub evidence_id: Option<EvidenceId>,
    /// The person to whom it goes.
    pub person_id: Option<PersonId>,
    /// The activity to which it goes.
    pub activity_id: Option<ProcessingActivityId>,
    /// The target object to which it goes.
    pub target_object_id: Option<TargetObjectId>,
    /// The measure to which it goes.
    pub measure_id: Option<MeasureId>,
    /// The requirement to which it goes.
    pub requirement_id: Option<RequirementId>,
}

impl DeskLink {
    /// A link that goes from nowhere to nowhere yet.
    #[must_use]
    pub fn new(id: DeskLinkId, municipality_id: MunicipalityId) -> Self {
        Self {
            id,
            municipality_id,
            controlled_document_id: None,
            training_id: None,
            advice_id: None,
            task_id: None,
            objective_id: None,
            evidence_id: None,
            person_id: None,
            activity_id: None,
            target_object_id: None,
            measure_id: None,
            requirement_id: None,
        }
    }

    /// The entry from which it goes.
    #[must_use]
    pub fn entry(&self) -> Option<Uuid> {
        let first = self.controlled_document_id.map(Uuid::from).or(self.training_id.map(Uuid::from));
        let second = self.advice_id.map(Uuid::from).or(self.task_id.map(Uuid::from));
        first.or(second).or(self.objective_id.map(Uuid::from))
    }

    /// To what it goes.
    #[must_use]
    pub fn linked(&self) -> Option<Uuid> {
        let first = self.evidence_id.map(Uuid::from).or(self.person_id.map(Uuid::from));
        let second = self.activity_id.map(Uuid::from).or(self.target_object_id.map(Uuid::from));
        first.or(second).or(self.measure_id.map(Uuid::from)).or(self.requirement_id.map(Uuid::from))
    }
}
