//! The past: what was recorded at a data state.

use super::support::*;
use crate::{Direction, Operation};
use akte_domain::*;
use proptest::prelude::*;

async fn logical(reads: &mut crate::Reads<'_>, sample: &Sample) -> String {
    let (scope, domain) = (sample.scope, sample.domain.id);
    let domains = reads.domains(scope).await.expect("domains");
    let mut objects = reads.target_objects(scope, domain).await.expect("objects");
    objects.sort_by_key(|object| object.id);
    let mut answers = reads.answers(scope, domain).await.expect("answers");
    answers.sort_by_key(|answer| answer.id);
    let trend = reads.trend(scope, domain).await.expect("a trend");
    let state = reads.data_state().await.expect("a state");
    format!("{domains:?}\n{objects:?}\n{answers:?}\n{trend:?}\n{state:?}")
}

#[tokio::test]
async fn what_was_recorded_at_a_state_comes_back_and_nothing_changes_by_looking() {
    let (_folder, store) = encrypted().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let other = super::support::sample(&store, "Beispieldorf", 3).await;
    let (mut one, mut two) = (object(&sample.domain, "Eins"), object(&sample.domain, "Zwei"));
    let gone = object(&sample.domain, "Drei");
    let mut given = answer(&sample.whole, sample.requirements[0], ImplementationStatus::No);
    put(&store, sample.scope, &[one.clone(), two.clone(), gone.clone()]).await.expect("objects");
    let state = put(&store, sample.scope, std::slice::from_ref(&given)).await.expect("an answer").state;
    let before = logical(&mut store.snapshot().await.expect("a snapshot").reads(), &sample).await;

    // Names change hands, something goes, something comes, the domain gets another name, others go on working.
    (one.name, two.name) = ("Zwei".into(), "neu".into());
    given.status = ImplementationStatus::Yes;
    let mut domain = sample.domain.clone();
    domain.name = "anders".into();
    let mut operation: Operation = store.begin(context("mixed", sample.scope.municipality())).await.expect("begin");
    operation.put(sample.scope, &[two.clone()]).await.expect("two");
    operation.put(sample.scope, &[one.clone()]).await.expect("one");
    operation.put(sample.scope, &[given.clone()]).await.expect("the answer");
    operation.put(sample.scope, &[domain]).await.expect("the domain");
    operation.delete::<TargetObject>(sample.scope, &[gone.id.0]).await.expect("gone");
    operation.put(sample.scope, &[object(&sample.domain, "Eins")]).await.expect("a new one of the old name");
    operation.commit().await.expect("commit");
    put(&store, other.scope, &[object(&other.domain, "Eins")]).await.expect("another municipality");

    let after = logical(&mut store.snapshot().await.expect("a snapshot").reads(), &sample).await;
    let mut past = store.past(sample.scope, state.number).await.expect("the past");
    assert_eq!(logical(&mut past.reads(), &sample).await, before, "as it was");
    drop(past);
    let now = logical(&mut store.snapshot().await.expect("a snapshot").reads(), &sample).await;
    assert_eq!(now, after, "looking changed nothing");
    assert!(store.verify_log(&[]).await.expect("a report").problems.is_empty(), "the log is whole");
}

#[tokio::test]
async fn a_release_names_the_state_that_it_ends_and_keeps_it_through_undo() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let release = Release {
        id: ReleaseId(id()),
        municipality_id: sample.scope.municipality(),
        domain_id: sample.domain.id,
        occasion: ReleaseOccasion::Release,
        version: "1.0".into(),
        released_by: "Petra Beispiel".into(),
        function: "Bürgermeisterin".into(),
        released_on: day(1),
        remark: String::new(),
    };
    let mut operation = store.begin(context("release.add", sample.scope.municipality())).await.expect("begin");
    operation.put(sample.scope, std::slice::from_ref(&release)).await.expect("a release");
    operation.put(sample.scope, &[object(&sample.domain, "mit der Freigabe")]).await.expect("more");
    let written = operation.commit().await.expect("commit");
    put(&store, sample.scope, &[object(&sample.domain, "danach")]).await.expect("later");

    let listed = async || {
        let mut snapshot = store.snapshot().await.expect("a snapshot");
        snapshot.reads().releases(sample.scope, sample.domain.id).await.expect("releases")
    };
    let first = listed().await;
    assert_eq!(first.len(), 1, "one release");
    assert_eq!((&first[0].release, &first[0].state), (&release, &written.state), "the state that its operation ends");
    let back = || context("undo", sample.scope.municipality());
    store.undo(Direction::Undo, 2, back, sample.scope).await.expect("undo");
    assert_eq!(listed().await, [], "taken back");
    store.undo(Direction::Redo, 1, back, sample.scope).await.expect("redo");
    assert_eq!(listed().await[0].state, written.state, "the state is the one that it always named");
    let twin = Release { id: ReleaseId(id()), ..release };
    let refused = put(&store, sample.scope, &[twin]).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.already-exists"), "a version is released once");
    let none = store.past(sample.scope, 99_999).await.err().map(|error| error.code());
    assert_eq!(none, Some("record.not-found"), "a state that never was");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn every_state_of_a_random_history_comes_back(steps in proptest::collection::vec((0usize..4, 0usize..3, 0u8..4), 1..12)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let (_folder, store) = plain().await;
            let sample = sample(&store, "Musterstadt", 3).await;
            let objects: Vec<TargetObject> = (0..4).map(|at| object(&sample.domain, &format!("Objekt {at}"))).collect();
            let mut states = Vec::new();
            for (place, requirement, what) in steps {
                let mut operation = store.begin(context("step", sample.scope.municipality())).await.expect("begin");
                let mut named = objects[place].clone();
                named.description = format!("{what}");
                operation.put(sample.scope, &[named]).await.expect("an object");
                let status = ImplementationStatus::ALL[usize::from(what) + 1];
                let mut given = answer(&objects[place], sample.requirements[requirement], status);
                let known = operation.reads().answers(sample.scope, sample.domain.id).await.expect("answers");
                let same = known.iter().find(|one| one.target_object_id == given.target_object_id && one.requirement_id == given.requirement_id);
                if let Some(same) = same {
                    given.id = same.id;
                }
                given.reason = "Grund".into();
                operation.put(sample.scope, &[given]).await.expect("an answer");
                operation.commit().await.expect("commit");
                let mut snapshot = store.snapshot().await.expect("a snapshot");
                let state = snapshot.reads().data_state().await.expect("a state");
                states.push((state.number, logical(&mut snapshot.reads(), &sample).await));
            }
            for (number, expected) in states {
                let mut past = store.past(sample.scope, number).await.expect("the past");
                let found = logical(&mut past.reads(), &sample).await;
                assert_eq!(found, expected, "state {number}");
            }
        });
    }
}
