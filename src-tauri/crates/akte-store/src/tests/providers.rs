//! Provider relations and shared objects: rows, undo, and what the database itself refuses between two municipalities.

use super::support::*;
use crate::{Direction, Store};
use akte_domain::*;

fn relation(domain: &InformationDomain, provider: &TargetObject) -> ProviderRelation {
    ProviderRelation {
        id: ProviderRelationId(id()),
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        name: "Rechenzentrum".into(),
        kind: ProviderKind::WorkplaceService,
        provider_object_id: Some(provider.id),
        provider_municipality_id: None,
        services: "Arbeitsplätze".into(),
        contact: String::new(),
        contract: "V-7".into(),
        legal: LegalAct { name: "Vertrag".into(), body: "Rat".into(), number: "12/2014".into(), on: Some(day(3)) },
        valid_from: Some(day(1)),
        valid_until: None,
        exit_rule: String::new(),
        exit_on: None,
        data_role: Some(DataRole::Processor),
        data_role_reason: String::new(),
        default_split: Some(Responsibility::Provider),
        control: ProviderControl { control_due_on: Some(day(9)), ..ProviderControl::default() },
    }
}

fn grant(object: &TargetObject, member: &Sample) -> ObjectGrant {
    ObjectGrant {
        id: ObjectGrantId(id()),
        municipality_id: object.municipality_id,
        target_object_id: object.id,
        member_id: member.scope.municipality(),
        statements: false,
        purpose: "Gemeinsamer Betrieb".into(),
        granted_by: "Bürgermeister".into(),
        granted_on: day(1),
        withdrawn_on: None,
    }
}

fn reference(member: &Sample, stand_in: &TargetObject, object: &TargetObject) -> SharedReference {
    SharedReference {
        id: SharedReferenceId(id()),
        municipality_id: member.scope.municipality(),
        domain_id: member.domain.id,
        target_object_id: Some(stand_in.id),
        owner_id: object.municipality_id,
        owner_object_id: object.id,
        relevant: Some(true),
        reason: String::new(),
        decided_by: "ISB".into(),
        decided_on: Some(day(2)),
        seen: vec![SeenStatus { requirement_id: member.requirements[0], status: ImplementationStatus::Partial }],
        seen_on: Some(day(2)),
    }
}

async fn undo(store: &Store, sample: &Sample) -> Result<usize, &'static str> {
    let context = || context("undo", sample.scope.municipality());
    store.undo(Direction::Undo, 1, context, sample.scope).await.map(|written| written.len()).map_err(|e| e.code())
}

#[tokio::test]
async fn a_relation_with_all_that_hangs_on_it_comes_back_and_is_undone() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 2).await;
    let (provider, server) = (object(&sample.domain, "Rechenzentrum"), object(&sample.domain, "Server"));
    put(&store, sample.scope, &[provider.clone(), server.clone()]).await.expect("objects");
    let relation = relation(&sample.domain, &provider);
    let object = ProviderObject {
        planned_on: Some(day(4)),
        on_site_on: Some(day(2)),
        transferred_on: Some(day(3)),
        responsibility: Some(Responsibility::Own),
        remark: "zuerst".into(),
        ..ProviderObject::new(ProviderObjectId(id()), &relation, server.id)
    };
    let split = ResponsibilitySplit {
        id: ResponsibilitySplitId(id()),
        municipality_id: relation.municipality_id,
        domain_id: relation.domain_id,
        relation_id: relation.id,
        target_object_id: server.id,
        requirement_id: sample.requirements[0],
        responsibility: Responsibility::Shared,
        note: "Updates: Dienstleister".into(),
    };
    put(&store, sample.scope, std::slice::from_ref(&relation)).await.expect("a relation");
    put(&store, sample.scope, std::slice::from_ref(&object)).await.expect("its object");
    put(&store, sample.scope, std::slice::from_ref(&split)).await.expect("its split");
    {
        let mut snapshot = store.snapshot().await.expect("a snapshot");
        let mut reads = snapshot.reads();
        let (scope, domain) = (sample.scope, sample.domain.id);
        assert_eq!(
            reads.provider_relations(scope, domain).await.expect("relations"),
            std::slice::from_ref(&relation),
            "as recorded"
        );
        assert_eq!(
            reads.provider_objects(scope, domain).await.expect("objects"),
            std::slice::from_ref(&object),
            "with its dates"
        );
        assert_eq!(reads.responsibility_splits(scope, domain).await.expect("splits"), [split], "and its split");
    }
    let mut operation = store.begin(context("test.delete", sample.scope.municipality())).await.expect("an operation");
    operation.delete::<ProviderObject>(sample.scope, &[object.id.0]).await.expect("it goes");
    let refused = operation.commit().await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.reference"), "its split would hang in the air");
    assert_eq!(undo(&store, &sample).await, Ok(1), "the split is taken back");
    assert_eq!(undo(&store, &sample).await, Ok(1), "then the object");
    assert_eq!(undo(&store, &sample).await, Ok(1), "then the relation");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let left = snapshot.reads().provider_relations(sample.scope, sample.domain.id).await.expect("relations");
    assert_eq!(left, [], "nothing is left");
}

#[tokio::test]
async fn nothing_of_a_relation_belongs_to_another_domain_or_municipality() {
    let (_folder, store) = plain().await;
    let own = sample(&store, "Musterstadt", 1).await;
    let other = sample(&store, "Nachbarstadt", 1).await;
    let (provider, foreign) = (object(&own.domain, "Rechenzentrum"), object(&other.domain, "Server"));
    put(&store, own.scope, std::slice::from_ref(&provider)).await.expect("an object");
    put(&store, other.scope, std::slice::from_ref(&foreign)).await.expect("an object");
    let theirs = ProviderRelation { provider_object_id: Some(foreign.id), ..relation(&own.domain, &provider) };
    let refused = put(&store, own.scope, &[theirs]).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.reference"), "a provider of another municipality's structure");
    let relation = relation(&own.domain, &provider);
    put(&store, own.scope, std::slice::from_ref(&relation)).await.expect("a relation");
    let object = ProviderObject::new(ProviderObjectId(id()), &relation, foreign.id);
    let refused = put(&store, own.scope, &[object]).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.reference"), "an object of another municipality");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let seen = reads.provider_relations(other.scope, own.domain.id).await.expect("relations");
    assert_eq!(seen, [], "the other municipality sees none of it");
    assert_eq!(reads.find::<ProviderRelation>(other.scope, relation.id).await.expect("a read"), None, "nor by its id");
}

#[tokio::test]
async fn without_a_grant_nothing_can_be_referred_to() {
    let (_folder, store) = plain().await;
    let owner = sample(&store, "Ellrich", 2).await;
    let member = sample(&store, "Werther", 2).await;
    let third = sample(&store, "Heringen", 2).await;
    let (server, stand_in) = (object(&owner.domain, "Host 1"), object(&member.domain, "Host 1 (Ellrich)"));
    put(&store, owner.scope, std::slice::from_ref(&server)).await.expect("an object");
    put(&store, member.scope, std::slice::from_ref(&stand_in)).await.expect("its stand-in");
    let reference = reference(&member, &stand_in, &server);
    let refused = put(&store, member.scope, std::slice::from_ref(&reference)).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.reference"), "nobody granted it");
    let grant = grant(&server, &member);
    put(&store, owner.scope, std::slice::from_ref(&grant)).await.expect("a grant");
    put(&store, member.scope, std::slice::from_ref(&reference)).await.expect("now it can");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    assert_eq!(
        reads.grants_for(member.scope).await.expect("grants"),
        std::slice::from_ref(&grant),
        "the member sees it"
    );
    assert_eq!(reads.grants_for(third.scope).await.expect("grants"), [], "nobody else does");
    assert_eq!(reads.grants_for(owner.scope).await.expect("grants"), [], "nor is it for its owner");
    assert_eq!(
        reads.object_grants(owner.scope).await.expect("grants"),
        std::slice::from_ref(&grant),
        "who sees what it gave"
    );
    assert_eq!(
        reads.shared_references(member.scope).await.expect("references"),
        std::slice::from_ref(&reference),
        "as recorded"
    );
    let relying = reads.relying_on(owner.scope).await.expect("who relies");
    assert_eq!(relying, [(server.id, member.scope.municipality())], "the owner sees who relies on it");
    assert_eq!(reads.relying_on(third.scope).await.expect("who relies"), [], "and nobody else does");
    drop(snapshot);
    assert_eq!(undo(&store, &owner).await, Err("record.reference"), "a grant in use is withdrawn, not taken back");
    assert_eq!(undo(&store, &member).await, Ok(1), "the reference is taken back");
    assert_eq!(undo(&store, &owner).await, Ok(1), "and now the grant");
}
