//! Finding what is recorded and imported.

use super::support::*;
use crate::{HIT_END, HIT_START, Hit, NewProtection, Store, Unlock, Window};
use akte_domain::*;

async fn found(store: &Store, scope: Option<crate::Scope>, typed: &str) -> Vec<Hit> {
    let mut snapshot = store.snapshot_to_search().await.expect("a snapshot");
    snapshot.reads().search(scope, typed, Window::ALL).await.expect("a search")
}

/// A target object with a description to be found by.
async fn record(store: &Store, sample: &Sample, description: &str) -> TargetObject {
    let object =
        TargetObject { description: description.into(), ..object(&sample.domain, &format!("Objekt {}", id())) };
    put(store, sample.scope, std::slice::from_ref(&object)).await.expect("a target object");
    object
}

#[tokio::test]
async fn umlauts_meet_their_transcriptions() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 1).await;
    let object = record(&store, &sample, "Große Gefährdung der Straße").await;
    for typed in ["gefährdung", "GEFÄHRDUNG", "Gefaehrdung", "strasse", "Straße", "gross gefahr"] {
        let hits = found(&store, Some(sample.scope), typed).await;
        assert_eq!(hits.iter().map(|hit| hit.id).collect::<Vec<_>>(), [object.id.0], "{typed}: {hits:?}");
    }
    assert!(found(&store, Some(sample.scope), "gross gewitter").await.is_empty(), "every word must occur");
}

#[tokio::test]
async fn a_part_of_a_compound_finds_it_and_the_whole_word_comes_first() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 1).await;
    let compound = record(&store, &sample, "Die Geschäftsfortführungsplanung ist beschrieben").await;
    assert_eq!(found(&store, Some(sample.scope), "fortführung").await.len(), 1, "a part of a compound");
    let whole = record(&store, &sample, "Die Fortführung ist beschrieben").await;
    let beginning = record(&store, &sample, "Fortführungspläne liegen vor").await;
    let hits = found(&store, Some(sample.scope), "Fortfuehrung").await;
    assert_eq!(hits[0].id, whole.id.0, "the whole word counts most: {hits:?}");
    let ids: Vec<_> = hits.iter().map(|hit| hit.id).collect();
    assert!(ids.contains(&beginning.id.0) && ids.contains(&compound.id.0), "words that came after the first search");
    let shown = hits.iter().find(|hit| hit.id == compound.id.0).map(|hit| hit.snippet.clone()).expect("the compound");
    assert!(shown.contains(&format!("{HIT_START}fortführung{HIT_END}")), "the part is marked as written: {shown}");
}

#[tokio::test]
async fn a_label_is_found_as_one_and_by_its_beginning() {
    let (_folder, store) = plain().await;
    sample(&store, "Musterstadt", 12).await;
    let hits = found(&store, None, "GC.1.3").await;
    assert_eq!(hits.len(), 1, "{hits:?}");
    assert!(hits[0].title.starts_with("GC.1.3 "), "its label stands before its title: {hits:?}");
    assert_eq!(found(&store, None, "gc.1").await.len(), 12, "the beginning of a label");
}

#[tokio::test]
async fn the_first_search_after_an_import_finds_it_in_whichever_program() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let place = folder.path().join("akte");
    let store = create(&place, NewProtection::Plain).await.store;
    import(&store, &catalog("1", 6, true)).await;
    store.close().await;
    let store = Store::open(&place, &Unlock::Plain, environment()).await.expect("the Akte");
    assert_eq!(found(&store, None, "Passwörter").await.len(), 6, "imported by a program that never searched");
    import(&store, &catalog("2", 8, true)).await;
    assert_eq!(found(&store, None, "Passwörter").await.len(), 8, "and by this one, after a search");
    let verified = store.verify(&[]).await.expect("a check");
    assert!(verified.problems.is_empty(), "index and entries agree: {:?}", verified.problems);
    store.close().await;
    let store = Store::open(&place, &Unlock::Plain, environment()).await.expect("the Akte");
    assert_eq!(found(&store, None, "Passwörter").await.len(), 8, "nothing is indexed twice");
}

#[tokio::test]
async fn what_is_gone_is_not_found() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 1).await;
    let mut object = record(&store, &sample, "Einzigartiges").await;
    object.description = "Anderes".into();
    put(&store, sample.scope, std::slice::from_ref(&object)).await.expect("a change");
    assert!(found(&store, Some(sample.scope), "einzigartig").await.is_empty(), "replaced");
    assert_eq!(found(&store, Some(sample.scope), "anderes").await.len(), 1, "by this");
    let mut operation = store.begin(context("test", sample.scope.municipality())).await.expect("an operation");
    operation.delete::<TargetObject>(sample.scope, &[object.id.0]).await.expect("a delete");
    operation.commit().await.expect("a commit");
    assert!(found(&store, Some(sample.scope), "anderes").await.is_empty(), "removed");
    let verified = store.verify(&[]).await.expect("a check");
    assert!(verified.problems.is_empty(), "the index fits: {:?}", verified.problems);
}
