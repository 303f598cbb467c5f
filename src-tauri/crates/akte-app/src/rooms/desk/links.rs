//! What entries of the desk are about: saved as a whole, so that a form is one operation.

use crate::app::App;
use crate::error::{AppError, Result};
use akte_domain::{
    ConsultationId, ControlledDocumentId, DeskLink, DeskLinkId, Evidence, Measure, ObjectiveId, OfficerTaskId, Person,
    ProcessingActivity, RequirementId, TargetObject, TrainingId,
};
use akte_store::{Operation, Scope};
use std::collections::HashSet;
use uuid::Uuid;

/// An entry from which links go.
#[derive(Clone, Copy)]
pub(super) enum Of {
    Document(ControlledDocumentId),
    Training(TrainingId),
    Consultation(ConsultationId),
    Task(OfficerTaskId),
    Objective(ObjectiveId),
}

impl Of {
    fn link(self, app: &App, scope: Scope) -> DeskLink {
        let mut link = DeskLink::new(DeskLinkId(app.new_id()), scope.municipality());
        match self {
            Self::Document(id) => link.controlled_document_id = Some(id),
            Self::Training(id) => link.training_id = Some(id),
            Self::Consultation(id) => link.advice_id = Some(id),
            Self::Task(id) => link.task_id = Some(id),
            Self::Objective(id) => link.objective_id = Some(id),
        }
        link
    }

    fn id(self) -> Uuid {
        match self {
            Self::Document(id) => id.0,
            Self::Training(id) => id.0,
            Self::Consultation(id) => id.0,
            Self::Task(id) => id.0,
            Self::Objective(id) => id.0,
        }
    }
}

/// What an entry shall be about; what a kind of entry has none of stays empty.
#[derive(Default)]
pub(super) struct Wanted<'w> {
    pub(super) evidence: &'w [Uuid],
    pub(super) persons: &'w [Uuid],
    pub(super) activities: &'w [Uuid],
    pub(super) objects: &'w [Uuid],
    pub(super) measures: &'w [Uuid],
    pub(super) requirements: &'w [Uuid],
}

/// From now on an entry is about exactly this.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub(super) async fn set(app: &App, operation: &mut Operation, scope: Scope, of: Of, wanted: Wanted<'_>) -> Result<()> {
    let mut reads = operation.reads();
    let known = reads.desk_links(scope).await?;
    let known: Vec<&DeskLink> = known.iter().filter(|link| link.entry() == Some(of.id())).collect();
    let lists =
        [wanted.evidence, wanted.persons, wanted.activities, wanted.objects, wanted.measures, wanted.requirements];
    let stays = |id: Uuid| lists.iter().any(|list| list.contains(&id));
    let gone: Vec<Uuid> = known.iter().filter(|link| !link.linked().is_some_and(stays)).map(|link| link.id.0).collect();
    let mut seen: HashSet<Uuid> = known.iter().filter_map(|link| link.linked()).collect();
    let mut fresh = |ids: &[Uuid]| -> Vec<Uuid> { ids.iter().copied().filter(|id| seen.insert(*id)).collect() };
    let mut added = Vec::new();
    for id in fresh(wanted.evidence) {
        let evidence: Evidence = reads.get(scope, id).await?;
        added.push(DeskLink { evidence_id: Some(evidence.id), ..of.link(app, scope) });
    }
    for id in fresh(wanted.persons) {
        let person: Person = reads.get(scope, id).await?;
        added.push(DeskLink { person_id: Some(person.id), ..of.link(app, scope) });
    }
    for id in fresh(wanted.activities) {
        let activity: ProcessingActivity = reads.get(scope, id).await?;
        added.push(DeskLink { activity_id: Some(activity.id), ..of.link(app, scope) });
    }
    for id in fresh(wanted.objects) {
        let object: TargetObject = reads.get(scope, id).await?;
        added.push(DeskLink { target_object_id: Some(object.id), ..of.link(app, scope) });
    }
    for id in fresh(wanted.measures) {
        let measure: Measure = reads.get(scope, id).await?;
        added.push(DeskLink { measure_id: Some(measure.id), ..of.link(app, scope) });
    }
    for id in fresh(wanted.requirements) {
        let id = RequirementId(id);
        if reads.requirement_versions(id).await?.is_empty() {
            return Err(AppError::not_found("requirement", id));
        }
        added.push(DeskLink { requirement_id: Some(id), ..of.link(app, scope) });
    }
    operation.delete::<DeskLink>(scope, &gone).await?;
    operation.put(scope, &added).await?;
    Ok(())
}
