//! Faults: a full disk, records that break rules, references in use.

use super::support::*;
use crate::{Environment, LineChoice, NewCatalog, Store, StoreError, Unlock};
use akte_domain::*;

#[tokio::test]
async fn a_full_disk_during_an_import_leaves_nothing_half_written() {
    let (folder, store) = plain().await;
    sample(&store, "Musterstadt", 3).await;
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let before = snapshot.reads().data_state().await.expect("a data state");
    drop(snapshot);
    store.close().await;
    // SQLite's own limit stands in for the disk; a real one is tried across processes elsewhere.
    let environment = Environment { page_limit: Some(150), ..environment() };
    let akte = folder.path().join("akte");
    let store = Store::open(&akte, &Unlock::Plain, environment).await.expect("it opens");
    let large = catalog("large", 3_000, true);
    let new = NewCatalog { catalog: large.clone(), findings: &[], file_name: "x.json", sha256: "large" };
    let refused = store.import_catalog(context("catalog.import", None), new.clone(), &LineChoice::New).await;
    assert!(matches!(refused, Err(StoreError::DiskFull)), "it says what is wrong: {refused:?}");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    assert_eq!(reads.data_state().await.expect("a data state"), before, "nothing was logged");
    assert_eq!(reads.catalogs().await.expect("catalogs").len(), 1, "nothing came in");
    drop(snapshot);
    assert!(store.verify(&[]).await.expect("a check").problems.is_empty(), "and all is sound");
    store.close().await;
    let store = Store::open(&akte, &Unlock::Plain, super::support::environment()).await.expect("it opens");
    import(&store, &large).await;
}

#[tokio::test]
async fn records_that_break_a_rule_are_refused_as_a_whole() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let good = answer(&sample.whole, sample.requirements[0], ImplementationStatus::Yes);
    let bad = answer(&sample.whole, sample.requirements[1], ImplementationStatus::Dispensable);
    let Err(StoreError::Invalid { id, problems, .. }) = put(&store, sample.scope, &[good.clone(), bad.clone()]).await
    else {
        panic!("a dispensable requirement needs a reason");
    };
    assert_eq!((id, problems), (bad.id.0, vec![Problem::DispensableWithoutReason]), "which, and why");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let found: Option<Answer> = snapshot.reads().find(sample.scope, good.id).await.expect("a read");
    assert_eq!(found, None, "not even the good one was written");
    drop(snapshot);

    let twice = answer(&sample.whole, sample.requirements[0], ImplementationStatus::No);
    let code = put(&store, sample.scope, &[good, twice]).await.err().map(|error| error.code());
    assert_eq!(code, Some("record.already-exists"), "two answers to one requirement at one object");
    let mut operation = store.begin(context("test", sample.scope.municipality())).await.expect("an operation");
    operation.delete::<TargetObject>(sample.scope, &[sample.whole.id.0]).await.expect("a delete");
    operation
        .put(sample.scope, &[answer(&sample.whole, sample.requirements[0], ImplementationStatus::No)])
        .await
        .expect("an answer");
    let code = operation.commit().await.err().map(|error| error.code());
    assert_eq!(code, Some("record.reference"), "an object that answers refer to cannot go");
    assert!(store.verify(&[]).await.expect("a check").problems.is_empty(), "and all is sound");
}

#[tokio::test]
async fn a_group_never_comes_to_contain_itself() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let mut outer = object(&sample.domain, "Clients");
    let mut inner = object(&sample.domain, "Bürgerbüro");
    inner.parent_id = Some(outer.id);
    put(&store, sample.scope, &[outer.clone(), inner.clone()]).await.expect("a group with a member");
    outer.parent_id = Some(inner.id);
    let refused = put(&store, sample.scope, &[outer.clone()]).await;
    assert!(matches!(refused, Err(StoreError::Invalid { id, .. }) if id == outer.id.0), "through another object");
    let mut one = object(&sample.domain, "Eins");
    let mut two = object(&sample.domain, "Zwei");
    (one.parent_id, two.parent_id) = (Some(two.id), Some(one.id));
    let refused = put(&store, sample.scope, &[one, two]).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.invalid"), "not even within one operation");
}

#[test]
fn whatever_is_typed_into_the_search_is_no_fault() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let (_folder, store) = runtime.block_on(plain());
    let sample = runtime.block_on(sample(&store, "Musterstadt", 3));
    let typed = proptest::string::string_regex("[ -~äöüß€„“\\u{0}\\u{200d}\\u{1f600}]{0,40}").expect("a strategy");
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let searched = runner.run(&typed, |typed| {
        let found = runtime.block_on(async {
            let mut snapshot = store.snapshot_to_search().await?;
            snapshot.reads().search(Some(sample.scope), &typed, crate::Window::ALL).await
        });
        proptest::prop_assert!(found.is_ok(), "{typed:?}: {found:?}");
        Ok(())
    });
    searched.expect("every text can be searched for");
}

#[test]
fn every_code_is_listed_once() {
    let mut codes = StoreError::CODES.to_vec();
    codes.sort_unstable();
    let listed = codes.len();
    codes.dedup();
    assert_eq!(codes.len(), listed, "a code is never used twice");
    assert!(codes.contains(&StoreError::DiskFull.code()), "codes are listed");
}
