//! The desk of the officers: rows with a content, undo, and what the database itself refuses between two municipalities.

use super::support::*;
use crate::{Direction, Scope};
use akte_domain::desk::document::{ControlledStatus, Distribution, DocumentKind};
use akte_domain::desk::objective::{Measurement, Quantity};
use akte_domain::desk::task::TaskStatus;
use akte_domain::iso::finding::Effectiveness;
use akte_domain::policy::Policy;
use akte_domain::*;

fn document(municipality_id: MunicipalityId, title: &str) -> ControlledDocument {
    ControlledDocument {
        kind: DocumentKind::Policy,
        policy: Some(Policy::InformationSecurity),
        status: ControlledStatus::Released,
        released_on: Some(day(2)),
        distribution: vec![Distribution { recipient: "Alle".into(), way: "Intranet".into(), since: Some(day(3)) }],
        ..ControlledDocument::new(ControlledDocumentId(id()), municipality_id, title)
    }
}

#[tokio::test]
async fn every_entry_comes_back_as_recorded_and_is_undone() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 1).await;
    let municipality_id = sample.scope.municipality();
    let newer = document(municipality_id, "Leitlinie 2");
    let mut older = document(municipality_id, "Leitlinie 1");
    older.domain_id = Some(sample.domain.id);
    older.replaced_by_id = Some(newer.id);
    let mut training = Training::new(TrainingId(id()), municipality_id, "Grundlagen");
    training.attended = Some(12);
    training.effectiveness = Some(Effectiveness::Effective);
    let mut consultation = Consultation::new(ConsultationId(id()), municipality_id, "Kameras");
    consultation.followed = Some(false);
    let mut task = OfficerTask::new(OfficerTaskId(id()), municipality_id, "Verzeichnis durchsehen");
    task.status = TaskStatus::InProgress;
    let mut objective = Objective::new(ObjectiveId(id()), municipality_id, "Alle sind geschult");
    objective.target_value = Some(Quantity(95_500));
    objective.measurements = vec![Measurement { on: day(4), reading: Quantity(60_125), comment: "erste Runde".into() }];
    let link = DeskLink {
        controlled_document_id: Some(older.id),
        requirement_id: Some(sample.requirements[0]),
        ..DeskLink::new(DeskLinkId(id()), municipality_id)
    };
    put(&store, sample.scope, &[older.clone(), newer.clone()]).await.expect("documents");
    put(&store, sample.scope, std::slice::from_ref(&training)).await.expect("a training");
    put(&store, sample.scope, std::slice::from_ref(&consultation)).await.expect("a consultation");
    put(&store, sample.scope, std::slice::from_ref(&task)).await.expect("a task");
    put(&store, sample.scope, std::slice::from_ref(&objective)).await.expect("an objective");
    put(&store, sample.scope, std::slice::from_ref(&link)).await.expect("a link");
    {
        let mut snapshot = store.snapshot().await.expect("a snapshot");
        let (mut reads, scope) = (snapshot.reads(), sample.scope);
        assert_eq!(reads.controlled_documents(scope).await.expect("documents"), [older, newer.clone()]);
        assert_eq!(reads.trainings(scope).await.expect("trainings"), [training]);
        assert_eq!(reads.consultations(scope).await.expect("consultations"), [consultation]);
        assert_eq!(reads.officer_tasks(scope).await.expect("tasks"), [task]);
        assert_eq!(reads.objectives(scope).await.expect("objectives"), [objective]);
        assert_eq!(reads.desk_links(scope).await.expect("links"), [link]);
    }
    let mut operation = store.begin(context("test.delete", municipality_id)).await.expect("an operation");
    operation.delete::<ControlledDocument>(sample.scope, &[newer.id.0]).await.expect("it goes");
    let refused = operation.commit().await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.reference"), "another one says that it replaces it");
    for (what, records) in
        [("link", 1), ("objective", 1), ("task", 1), ("consultation", 1), ("training", 1), ("documents", 1)]
    {
        let undone = store.undo(Direction::Undo, 1, || context("undo", municipality_id), sample.scope).await;
        assert_eq!(undone.map(|written| written.len()).map_err(|e| e.code()), Ok(records), "{what} taken back");
    }
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    assert_eq!(snapshot.reads().controlled_documents(sample.scope).await.expect("documents"), [], "nothing is left");
}

#[tokio::test]
async fn nothing_of_an_entry_belongs_to_another_municipality() {
    let (_folder, store) = plain().await;
    let own = sample(&store, "Musterstadt", 1).await;
    let other = sample(&store, "Nachbarstadt", 1).await;
    let (here, there) = (own.scope.municipality(), other.scope.municipality());
    let theirs = document(there, "Leitlinie");
    put(&store, other.scope, std::slice::from_ref(&theirs)).await.expect("a document of the neighbour");
    let foreign_domain = ControlledDocument { domain_id: Some(other.domain.id), ..document(here, "Eigene") };
    let refused = put(&store, own.scope, &[foreign_domain]).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.reference"), "an information domain of another municipality");
    let replaced = ControlledDocument { replaced_by_id: Some(theirs.id), ..document(here, "Eigene") };
    let refused = put(&store, own.scope, &[replaced]).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.reference"), "a document of another municipality");
    let training = Training::new(TrainingId(id()), here, "Grundlagen");
    put(&store, own.scope, std::slice::from_ref(&training)).await.expect("a training");
    let new = || DeskLink { training_id: Some(training.id), ..DeskLink::new(DeskLinkId(id()), here) };
    for (what, link) in [
        ("a link to nowhere", new()),
        ("a requirement of a training", DeskLink { requirement_id: Some(own.requirements[0]), ..new() }),
    ] {
        let refused = put(&store, own.scope, &[link]).await.err().map(|error| error.code());
        assert_eq!(refused, Some("record.check-failed"), "{what}");
    }
    let foreign = DeskLink { target_object_id: Some(other.whole.id), ..new() };
    let refused = put(&store, own.scope, &[foreign]).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.reference"), "a target object of another municipality");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let seen = snapshot.reads().controlled_documents(Scope::of(there)).await.expect("documents");
    assert_eq!(seen, [theirs], "each sees its own");
}
