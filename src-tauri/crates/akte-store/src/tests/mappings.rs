//! Mapping collections come in once, are kept as written, and answers keep the link to what they were taken over from.

use super::support::*;
use crate::{Direction, NewMappings, StoreError};
use akte_domain::catalog::Prop;
use akte_domain::mapping::*;
use akte_domain::*;

fn item(id: &str, identity: &str) -> MapItem {
    MapItem { kind: "control".into(), id: id.into(), identity: identity.into(), ..MapItem::default() }
}

fn collection() -> MappingCollection {
    let several = Map {
        relation: Relation::EquivalentTo,
        sources: vec![item("5.1", "")],
        targets: vec![item("GC.1.0", "alt-0"), item("GC.1.1", "alt-1")],
        props: vec![Prop { name: DEFAULTED_PROP.into(), value: "true".into(), ..Prop::default() }],
        remarks: "Zu prüfen".into(),
        ..Map::default()
    };
    let one = Map {
        relation: Relation::SubsetOf,
        sources: vec![item("5.2", "")],
        targets: vec![item("GC.1.2", "")],
        ..Map::default()
    };
    let target = MappedResource { kind: "catalog".into(), href: "gs.json".into(), ..MappedResource::default() };
    MappingCollection {
        head: Head { title: "Zuordnung".into(), version: "1".into(), rights: "CC0".into(), ..Head::default() },
        provenance: Provenance { method: "human".into(), status: "draft".into(), ..Provenance::default() },
        mappings: vec![Mapping { target, maps: vec![several, one], ..Mapping::default() }],
    }
}

async fn import(store: &crate::Store, collection: &MappingCollection) -> crate::Result<MappingCollectionId> {
    let findings = [Finding {
        severity: Severity::Warning,
        code: "catalog.unknown-key",
        place: "provenance/qa".into(),
        detail: "x".into(),
    }];
    let new = NewMappings { collection, findings: &findings, file_name: "z.json", sha256: "abc" };
    let imported = store.import_mappings(context("catalog.import", None), &new).await?;
    let again = store.import_mappings(context("catalog.import", None), &new).await?;
    assert!(!imported.already && again.already, "the same file is known");
    assert_eq!((again.collection_id, again.state), (imported.collection_id, imported.state), "and nothing was written");
    Ok(imported.collection_id)
}

#[tokio::test]
async fn a_collection_comes_in_once_and_is_kept_as_written() {
    let (_folder, store) = encrypted().await;
    let id = import(&store, &collection()).await.expect("a sound collection");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let infos = reads.mapping_collections().await.expect("collections");
    let [info] = infos.as_slice() else { panic!("one collection: {infos:?}") };
    assert_eq!((info.id, &*info.title, &*info.rights, info.pairs, info.warnings), (id, "Zuordnung", "CC0", 3, 1));
    assert_eq!((&*info.method, &*info.status, &*info.file_name), ("human", "draft", "z.json"), "how it came about");
    assert_eq!(reads.mapping_findings(id).await.expect("findings")[0].place, "provenance/qa", "findings stay");
    assert_eq!(reads.mappings(id).await.expect("mappings")[0].target.href, "gs.json", "what it maps to");
    let pairs = reads.mapping_pairs(id).await.expect("pairs");
    let told: Vec<(&str, &str, Relation, Relation)> =
        pairs.iter().map(|pair| (&*pair.source_id, &*pair.target_id, pair.relation, pair.map_relation)).collect();
    let (superset, equivalent, subset) = (Relation::SupersetOf, Relation::EquivalentTo, Relation::SubsetOf);
    let expected = [
        ("5.1", "GC.1.0", superset, equivalent),
        ("5.1", "GC.1.1", superset, equivalent),
        ("5.2", "GC.1.2", subset, subset),
    ];
    assert_eq!(told, expected, "a map of two targets says less of each");
    assert_eq!((&*pairs[0].target_identity, &*pairs[0].remarks), ("alt-0", "Zu prüfen"), "kept whole");
    assert_eq!(pairs[0].props[0].name, DEFAULTED_PROP, "with its properties");
    let verified = store.verify(&[]).await.expect("a check");
    assert!(verified.problems.is_empty(), "the Akte is sound: {:?}", verified.problems);
}

#[tokio::test]
async fn what_holds_nothing_or_too_much_is_refused() {
    let (_folder, store) = plain().await;
    let refused = import(&store, &MappingCollection::default()).await.err();
    assert!(matches!(refused, Some(StoreError::MappingEmpty)), "{refused:?}");
    let mut many = collection();
    many.mappings[0].maps[0].sources = vec![item("5.1", ""); 1_000];
    many.mappings[0].maps[0].targets = vec![item("GC.1.1", ""); 1_000];
    let refused = import(&store, &many).await.err();
    assert!(matches!(refused, Some(StoreError::MappingTooManyPairs { pairs: 1_000_001, .. })), "{refused:?}");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    assert!(snapshot.reads().mapping_collections().await.expect("collections").is_empty(), "nothing came in");
}

#[tokio::test]
async fn an_answer_keeps_the_link_to_the_one_it_was_taken_over_from() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let other = super::support::sample(&store, "Nachbarstadt", 3).await;
    let collection_id = import(&store, &collection()).await.expect("a sound collection");
    let old = answer(&sample.whole, sample.requirements[0], ImplementationStatus::Yes);
    let new = answer(&sample.whole, sample.requirements[1], ImplementationStatus::Yes);
    put(&store, sample.scope, std::slice::from_ref(&old)).await.expect("the old answer");
    let link = AnswerSource {
        id: AnswerSourceId(id()),
        municipality_id: sample.scope.municipality(),
        answer_id: new.id,
        source_answer_id: old.id,
        source_requirement_id: old.requirement_id,
        source_label: "GC.1.0".into(),
        relation: Relation::EqualTo,
        collection_id,
    };
    let mut operation = store.begin(context("answer.migrate", sample.scope.municipality())).await.expect("a write");
    operation.put(sample.scope, std::slice::from_ref(&new)).await.expect("the new answer");
    operation.put(sample.scope, std::slice::from_ref(&link)).await.expect("its link");
    operation.commit().await.expect("sound rows");
    let links = async |scope| {
        let mut snapshot = store.snapshot().await.expect("a snapshot");
        snapshot.reads().answer_sources(scope, &[new.id]).await.expect("links")
    };
    assert_eq!(links(sample.scope).await, [link], "it is found by the new answer");
    assert_eq!(links(other.scope).await, [], "and by nobody else");
    let undo = || context("undo", sample.scope.municipality());
    store.undo(Direction::Undo, 1, undo, sample.scope).await.expect("it is taken back");
    assert_eq!(links(sample.scope).await, [], "with its answer");
}
