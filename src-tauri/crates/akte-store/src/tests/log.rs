//! The change log under attack: a flipped byte, a cut, a chain written anew.

use super::support::*;
use crate::log::chain::{EntryFacts, OperationFacts, entry_hash, payload_digest};
use crate::{Changes, Direction, HeadSource, KnownHead, LogProblemKind, RegisteredReport, Store, StoreError, Window};
use akte_domain::*;
use uuid::Uuid;

async fn with_answers(store: &Store) -> Sample {
    let sample = sample(store, "Musterstadt", 5).await;
    for requirement in &sample.requirements {
        let answer = answer(&sample.whole, *requirement, ImplementationStatus::No);
        put(store, sample.scope, &[answer]).await.expect("an answer");
    }
    sample
}

async fn tamper(store: &Store, sql: &'static str) {
    sqlx::raw_sql(sql).execute(store.writer()).await.expect("tampering");
}

async fn first_problem(store: &Store) -> Option<(i64, &'static str)> {
    let report = store.verify_log(&[]).await.expect("a check");
    report.problems.first().map(|problem| (problem.number, problem.kind.code()))
}

#[tokio::test]
async fn a_changed_entry_is_named() {
    let check = async |sql: &'static str, expected: (i64, &'static str), all: usize| {
        let (_folder, store) = plain().await;
        with_answers(&store).await;
        assert_eq!(first_problem(&store).await, None, "an untouched log is sound");
        tamper(&store, sql).await;
        assert_eq!(first_problem(&store).await, Some(expected), "after: {sql}");
        let report = store.verify_log(&[]).await.expect("a check");
        assert_eq!(report.problems.len(), all, "and nothing else is blamed: {:?}", report.problems);
    };
    // The seventh entry is an answer.
    check(
        "update log_payload set after = replace(after, '\"no\"', '\"yes\"') where entry = 7",
        (7, "log.payload-changed"),
        1,
    )
    .await;
    check("update log_entry set digest = zeroblob(32) where number = 7", (7, "log.payload-changed"), 2).await;
    check("update log_entry set hash = zeroblob(32) where number = 7", (7, "log.entry-changed"), 2).await;
    check("update log_entry set kind = 'measure' where number = 7", (7, "log.entry-changed"), 1).await;
    check("update operation set actor = 'Niemand' where number = 5", (7, "log.entry-changed"), 1).await;
    check("delete from log_payload where entry = 7", (7, "log.payload-missing"), 1).await;
    check(
        "update log_payload set erased_by = 3, salt = null, before = null, after = null where entry = 7",
        (7, "log.payload-missing"),
        1,
    )
    .await;
    check(
        "delete from log_payload where entry = 7; delete from log_entry where number = 7",
        (7, "log.entry-missing"),
        1,
    )
    .await;
}

#[tokio::test]
async fn a_chain_that_was_written_anew_behind_a_report_is_found() {
    let (_folder, store) = encrypted().await;
    let sample = with_answers(&store).await;
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let state = snapshot.reads().data_state().await.expect("a data state");
    drop(snapshot);
    let report = RegisteredReport {
        scope: sample.scope,
        domain_id: Some(sample.domain.id),
        kind: ReportKind::CheckResult,
        as_of: day(1),
        options: "{}".into(),
        state: state.clone(),
        content_hash: "c0ffee".into(),
        file_sha256: "f00d".into(),
        created_at: at(2),
        actor: "Frida Muster".into(),
    };
    let number = store.register_report(&report).await.expect("a report");
    tamper(&store, "update log_payload set after = replace(after, '\"no\"', '\"yes\"') where entry = 7").await;
    rewrite_chain(&store).await;
    let found = store.verify_log(&[]).await.expect("a check");
    let expected = LogProblemKind::Head { source: HeadSource::Report(number) };
    assert_eq!(found.problems.len(), 1, "the chain itself is consistent: {:?}", found.problems);
    assert_eq!(
        (found.problems[0].number, &found.problems[0].kind),
        (state.number, &expected),
        "the report knows better"
    );

    // Even where the register was rewritten too, a report in hand still knows.
    tamper(
        &store,
        "update report_register set state_hash = (select lower(hex(hash)) from log_entry where number = state_number)",
    )
    .await;
    assert_eq!(first_problem(&store).await, None, "nothing in the database knows any more");
    let given = KnownHead { source: HeadSource::Given("A.4 vom 1. Juli".into()), state };
    let found = store.verify_log(&[given]).await.expect("a check");
    assert_eq!(found.problems.len(), 1, "the paper does");
}

/// Computes all digests and hashes anew, as somebody would who knows how.
async fn rewrite_chain(store: &Store) {
    type Row = (i64, i64, Option<Uuid>, String, Uuid, Vec<u8>, Option<String>, Option<String>);
    type Operation = (i64, Uuid, String, String, String, String, Option<Uuid>, Option<i64>);
    let rows: Vec<Row> = sqlx::query_as(
        "select e.number, e.operation, e.municipality_id, e.kind, e.entity_id, p.salt, p.before, p.after
        from log_entry e join log_payload p on p.entry = e.number order by e.number",
    )
    .fetch_all(store.writer())
    .await
    .expect("the log");
    let mut previous = [0; 32];
    for (number, operation, municipality, kind, entity_id, salt, before, after) in rows {
        let (op, id, at, actor, os_account, name, op_municipality, undoes): Operation = sqlx::query_as(
            "select number, id, at, actor, os_account, name, municipality_id, undoes from operation where number = $1",
        )
        .bind(operation)
        .fetch_one(store.writer())
        .await
        .expect("its operation");
        let facts =
            OperationFacts { number: op, id, at, actor, os_account, name, municipality: op_municipality, undoes };
        let digest = payload_digest(&salt, before.as_deref(), after.as_deref());
        let entry = EntryFacts { number, municipality, kind: &kind, entity_id, digest: &digest };
        previous = entry_hash(&previous, &facts, &entry);
        sqlx::query("update log_entry set digest = $2, hash = $3 where number = $1")
            .bind(number)
            .bind(digest.as_slice())
            .bind(previous.as_slice())
            .execute(store.writer())
            .await
            .expect("a rewritten entry");
    }
}

#[tokio::test]
async fn an_erased_payload_leaves_the_chain_sound() {
    let (_folder, store) = plain().await;
    let sample = with_answers(&store).await;
    let mut operation = store.begin(context("log.erase", sample.scope.municipality())).await.expect("an operation");
    operation.erase_payloads(sample.scope, &[7], "Löschkonzept 4.2").await.expect("an erasure");
    operation.commit().await.expect("logged");
    let report = store.verify_log(&[]).await.expect("a check");
    assert_eq!((report.problems.len(), report.erased), (0, 1), "sound, and it is known that something was erased");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let log = snapshot.reads().log(Some(sample.scope), Window::ALL).await.expect("the log");
    let erased = log.items.iter().find(|entry| entry.number == 7).expect("the entry");
    assert!(erased.erased && erased.before.is_none() && erased.after.is_none(), "its images are gone");
    let rule = log.items[0].after.as_ref().and_then(|after| after["rule"].as_str().map(str::to_owned));
    assert_eq!(rule.as_deref(), Some("Löschkonzept 4.2"), "the rule stands in the log");
    drop(snapshot);

    let other = sample_of_another(&store).await;
    let mut operation = store.begin(context("log.erase", other.scope.municipality())).await.expect("an operation");
    let refused = operation.erase_payloads(other.scope, &[8], "Löschkonzept 4.2").await;
    assert!(matches!(refused, Err(StoreError::NoLogEntry { number: 8 })), "another municipality's entry");
}

async fn sample_of_another(store: &Store) -> Sample {
    sample(store, "Beispieldorf", 5).await
}

#[tokio::test]
async fn undo_refuses_what_was_changed_since() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let mut first = answer(&sample.whole, sample.requirements[0], ImplementationStatus::No);
    put(&store, sample.scope, std::slice::from_ref(&first)).await.expect("an answer");
    // Changed under an operation of another kind, which this municipality's undo list does not show.
    first.status = ImplementationStatus::Yes;
    let mut operation = store.begin(context("import", None)).await.expect("an operation");
    operation.put(sample.scope, std::slice::from_ref(&first)).await.expect("a change");
    operation.commit().await.expect("written");
    let context = || context("undo", sample.scope.municipality());
    let refused = store.undo(Direction::Undo, 1, context, sample.scope).await;
    assert!(matches!(refused, Err(StoreError::UndoConflict { id, .. }) if id == first.id.0), "the newer change stays");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let found = snapshot.reads().get::<Answer>(sample.scope, first.id).await.expect("it");
    assert_eq!(found, sample.as_recorded(&first), "untouched");
}

#[tokio::test]
async fn a_bulk_change_is_one_step_back() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 700).await;
    let answers: Vec<Answer> = sample
        .requirements
        .iter()
        .map(|requirement| answer(&sample.whole, *requirement, ImplementationStatus::Yes))
        .collect();
    assert_eq!(put(&store, sample.scope, &answers).await.expect("all").entries, 700, "one entry each");
    let context = || context("undo", sample.scope.municipality());
    let undone = store.undo(Direction::Undo, 1, context, sample.scope).await.expect("undo");
    assert_eq!((undone.len(), undone[0].entries), (1, 700), "one step takes all back");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let counts = snapshot.reads().status_counts(sample.scope, sample.domain.id).await.expect("counts");
    assert_eq!((counts.yes, counts.unprocessed), (0, 700), "as before");
    assert!(store.verify(&[]).await.expect("a check").problems.is_empty(), "and everything is sound");
}

#[tokio::test]
async fn a_window_learns_what_changed_since_it_looked() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 5).await;
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let seen = snapshot.reads().data_state().await.expect("a data state");
    drop(snapshot);
    let changed = answer(&sample.whole, sample.requirements[0], ImplementationStatus::No);
    put(&store, sample.scope, std::slice::from_ref(&changed)).await.expect("an answer");
    let other = sample_of_another(&store).await;
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let Changes::Records(records) = reads.changes_since(sample.scope, &seen).await.expect("changes") else {
        panic!("one record is not everything");
    };
    assert_eq!(records.len(), 1, "only this municipality's: {records:?}");
    assert_eq!((&*records[0].kind, records[0].id), ("answer", changed.id.0), "the answer");
    assert_ne!(other.scope, sample.scope, "two municipalities");
    let foreign = DataState { number: seen.number, hash: "0".repeat(64) };
    let everything = reads.changes_since(sample.scope, &foreign).await.expect("changes");
    assert_eq!(everything, Changes::Everything, "a data state of another Akte");
}
