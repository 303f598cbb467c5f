//! The write path: rows, log, undo, tenancy.

use super::support::*;
use crate::{Direction, Scope, Window};
use akte_domain::*;
use chrono::NaiveDate;
use sqlx::Row;

#[tokio::test]
async fn what_is_recorded_comes_back_and_stands_in_the_log() {
    let (_folder, store) = encrypted().await;
    let sample = sample(&store, "Musterstadt", 5).await;
    let mut answer = answer(&sample.whole, sample.requirements[0], ImplementationStatus::Partial);
    answer.statement = "Die Passwortrichtlinie gilt für die Verwaltung.".into();
    answer.checked_on = Some(day(1));
    let written = put(&store, sample.scope, std::slice::from_ref(&answer)).await.expect("an answer");
    assert_eq!(written.entries, 1, "one record, one entry");
    let again = put(&store, sample.scope, std::slice::from_ref(&answer)).await.expect("the same answer");
    assert_eq!((again.operation_id, &again.state), (None, &written.state), "what is unchanged is not written");

    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let found: Answer = reads.get(sample.scope, answer.id).await.expect("the answer");
    assert_eq!(found, sample.as_recorded(&answer), "as it was recorded, on the version in force");
    let counts = reads.status_counts(sample.scope, sample.domain.id).await.expect("counts");
    assert_eq!((counts.partial, counts.unprocessed, counts.total()), (1, 4, 5), "those without an answer count too");
    let trend = reads.trend(sample.scope, sample.domain.id).await.expect("a trend");
    assert_eq!(trend.last().map(|point| (point.day, point.counts)), Some((day(1), counts)), "today's point");
    let history = reads.history(sample.scope, "answer", answer.id).await.expect("a history");
    assert_eq!((history.len(), &*history[0].actor), (1, "Frida Muster"), "who did it");
    assert_eq!(reads.data_state().await.expect("a data state"), written.state, "the head is the last entry");
}

#[tokio::test]
async fn undo_and_redo_go_back_and_forth() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let mut current = answer(&sample.whole, sample.requirements[0], ImplementationStatus::No);
    put(&store, sample.scope, std::slice::from_ref(&current)).await.expect("first");
    current.status = ImplementationStatus::Yes;
    put(&store, sample.scope, std::slice::from_ref(&current)).await.expect("second");

    let status = async || {
        let mut snapshot = store.snapshot().await.expect("a snapshot");
        let found: Option<Answer> = snapshot.reads().find(sample.scope, current.id).await.expect("a read");
        found.map(|answer| answer.status)
    };
    let step = async |direction, steps| {
        let context = || context("undo", sample.scope.municipality());
        store.undo(direction, steps, context, sample.scope).await.map(|written| written.len())
    };
    assert_eq!(step(Direction::Undo, 1).await.expect("undo"), 1, "one step back");
    assert_eq!(status().await, Some(ImplementationStatus::No), "the second change is gone");
    assert_eq!(step(Direction::Undo, 1).await.expect("undo"), 1, "another step back");
    assert_eq!(status().await, None, "the answer itself is gone");
    assert_eq!(step(Direction::Redo, 5).await.expect("redo"), 2, "both come again, and no more");
    assert_eq!(status().await, Some(ImplementationStatus::Yes), "as it was");
    let nothing = step(Direction::Redo, 1).await.err().map(|error| error.code());
    assert_eq!(nothing, Some("undo.nothing"), "nothing left to do again");
    assert_eq!(step(Direction::Undo, 1).await.expect("undo"), 1, "and back once more");
    assert_eq!(status().await, Some(ImplementationStatus::No), "undo after redo");
}

#[tokio::test]
async fn nothing_crosses_between_two_municipalities() {
    let (_folder, store) = plain().await;
    let one = sample(&store, "Musterstadt", 3).await;
    let two = sample(&store, "Beispieldorf", 3).await;
    // The same identifiers and the same names in both.
    let object_one = object(&one.domain, "Server");
    let mut object_two = object(&two.domain, "Server");
    object_two.id = object_one.id;
    put(&store, one.scope, std::slice::from_ref(&object_one)).await.expect("one");
    put(&store, two.scope, std::slice::from_ref(&object_two)).await.expect("two");
    let mut changed = object_two.clone();
    changed.description = "nur hier".into();
    put(&store, two.scope, std::slice::from_ref(&changed)).await.expect("a change in one of them");

    let mut snapshot = store.snapshot_to_search().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    assert_eq!(reads.get::<TargetObject>(one.scope, object_one.id).await.expect("one"), object_one, "untouched");
    assert_eq!(reads.get::<TargetObject>(two.scope, object_one.id).await.expect("two"), changed, "changed");
    assert_eq!(
        reads.history(one.scope, "target_object", object_one.id).await.expect("one").len(),
        1,
        "its own history"
    );
    assert_eq!(
        reads.history(two.scope, "target_object", object_one.id).await.expect("two").len(),
        2,
        "its own history"
    );
    let found = reads.search(Some(one.scope), "nur hier", Window::ALL).await.expect("a search");
    assert!(found.is_empty(), "the other one's words are not found");
    assert!(reads.target_objects(one.scope, two.domain.id).await.expect("a read").is_empty(), "another one's domain");

    let foreign = put(&store, one.scope, &[changed]).await.err().map(|error| error.code());
    assert_eq!(foreign, Some("record.wrong-scope"), "a record of the other municipality");
    let mut crossing = answer(&two.whole, two.requirements[0], ImplementationStatus::Yes);
    crossing.municipality_id = one.scope.municipality();
    let crossing = put(&store, one.scope, &[crossing]).await.err().map(|error| error.code());
    assert_eq!(crossing, Some("record.reference"), "the database itself refuses a reference across");
    let mut operation = store.begin(context("test", one.scope.municipality())).await.expect("an operation");
    let removed = operation.delete::<TargetObject>(one.scope, &[two.whole.id.0]).await.expect("a delete");
    assert_eq!(removed, 0, "another one's record cannot be removed");
}

#[tokio::test]
async fn a_scope_that_does_not_exist_sees_nothing() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let nobody = Scope::of(MunicipalityId(id()));
    let domains = snapshot.reads().domains(nobody).await.expect("a read");
    assert!(domains.is_empty() && sample.scope != nobody, "no municipality, no data");
}

#[tokio::test]
async fn systems_count_by_the_end_of_their_support_and_groups_not_beside_their_members() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let system = |name: &str, count: u32, ends_on: Option<NaiveDate>| {
        let mut one = object(&sample.domain, name);
        (one.kind, one.member_count, one.facts.support_ends_on) = (TargetObjectKind::ItSystem, count, ends_on);
        one
    };
    let group = system("Server", 4, Some(day(9)));
    let mut member = system("Fachserver", 1, Some(day(1)));
    member.parent_id = Some(group.id);
    let mut retired = system("Altserver", 1, Some(day(1)));
    retired.facts.usage = Some(UsageStatus::Retired);
    let clients = [system("Clients", 30, None), system("Tablets", 5, None)];
    put(&store, sample.scope, &[group, member, retired]).await.expect("servers");
    put(&store, sample.scope, &clients).await.expect("clients");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let found = snapshot.reads().supported(sample.scope, sample.domain.id).await.expect("counts");
    let mut systems: Vec<_> = found
        .iter()
        .filter(|one| one.kind == TargetObjectKind::ItSystem)
        .map(|one| (one.usage, one.ends_on, one.count))
        .collect();
    systems.sort_by_key(|(usage, ..)| usage.is_some());
    let retired = (Some(UsageStatus::Retired), Some(day(1)), 1);
    assert_eq!(systems, [(None, None, 35), (None, Some(day(1)), 1), retired], "the group is its member: {found:?}");
}

#[tokio::test]
async fn answers_in_brief_say_whether_there_is_a_text() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 4).await;
    let mut full = answer(&sample.whole, sample.requirements[0], ImplementationStatus::Dispensable);
    (full.statement, full.reason) = ("Steht im Konzept.".into(), "\u{a0}Übernimmt der Kreis.".into());
    (full.responsible, full.interviewee) = ("\t\u{2009} \u{3000}\n".into(), "Erika Muster".into());
    full.surveyor = "Jo Muster".into();
    (full.checked_on, full.due_on) = (Some(day(1)), Some(day(2)));
    full.remaining_threats = Some(vec!["G 0.18".into(), "G 0.19".into()]);
    let bare = answer(&sample.whole, sample.requirements[1], ImplementationStatus::Yes);
    put(&store, sample.scope, &[full, bare]).await.expect("answers");

    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let all = reads.answers(sample.scope, sample.domain.id).await.expect("answers");
    let mut brief = reads.answers_in_brief(sample.scope, sample.domain.id).await.expect("answers in brief");
    brief.sort_by_key(|answer| (answer.target_object_id, answer.requirement_id));
    assert_eq!(brief.len(), 2, "each of them");
    assert!(all.iter().any(|answer| answer.surveyor == "Jo Muster"), "who carried out the check is kept: {all:?}");
    let mut expected = all.clone();
    for answer in &mut expected {
        answer.surveyor.clear();
        answer.statement.clear();
        answer.due_on = None;
        for text in [&mut answer.reason, &mut answer.responsible, &mut answer.interviewee] {
            *text = if text.trim().is_empty() { String::new() } else { "…".into() };
        }
        answer.remaining_threats = answer.remaining_threats.as_ref().map(|_| Vec::new());
    }
    assert_eq!(brief, expected, "whether there are texts, and the rest as it is");
    assert!(brief.iter().any(|answer| !answer.reason.is_empty() && answer.responsible.is_empty()), "{brief:?}");
}

/// Over hundreds of thousands of answers it is the size of a row that costs: of the table nothing may be read.
#[tokio::test]
async fn answers_in_brief_are_read_from_an_index_alone() {
    let (_folder, store) = plain().await;
    let mut conn = store.writer().acquire().await.expect("a connection");
    let root = "select rootpage from sqlite_master where type = 'table' and name = 'answer'";
    let root: i64 = sqlx::query_scalar(root).fetch_one(&mut *conn).await.expect("a page");
    let steps: Vec<(String, i64, i64)> =
        sqlx::query(sqlx::AssertSqlSafe(format!("explain {}", crate::tables::answer::BRIEF)))
            .fetch_all(&mut *conn)
            .await
            .expect("a plan")
            .iter()
            .map(|step| (step.get("opcode"), step.get("p1"), step.get("p2")))
            .collect();
    let table = steps.iter().find(|(step, _, page)| step == "OpenRead" && *page == root).map(|(_, cursor, _)| *cursor);
    let read = steps.iter().filter(|(step, cursor, _)| step == "Column" && Some(*cursor) == table).count();
    assert!(steps.iter().any(|(step, ..)| step == "Column"), "it reads something: {steps:?}");
    assert_eq!(read, 0, "all of it stands in the index: {steps:?}");
}

#[tokio::test]
async fn answers_are_counted_by_their_text_however_they_are_written() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let other = object(&sample.domain, "Fachserver");
    put(&store, sample.scope, std::slice::from_ref(&other)).await.expect("a second object");
    let counted = async || {
        let mut snapshot = store.snapshot().await.expect("a snapshot");
        let bases = snapshot.reads().answer_bases(sample.scope, sample.domain.id).await.expect("counts");
        let known = bases.iter().filter(|count| count.basis.is_some()).count();
        let answers = |at: usize| {
            bases.iter().filter(|one| one.requirement_id == sample.requirements[at]).map(|one| one.answers).sum::<u32>()
        };
        let verified = store.verify(&[]).await.expect("a check");
        assert!(verified.problems.is_empty(), "as many as there are: {:?}", verified.problems);
        (known, answers(0), answers(1))
    };
    assert_eq!(counted().await, (0, 0, 0), "nothing is answered");
    let mut first = answer(&sample.whole, sample.requirements[0], ImplementationStatus::No);
    let second = answer(&other, sample.requirements[0], ImplementationStatus::Yes);
    let open = answer(&other, sample.requirements[1], ImplementationStatus::Unprocessed);
    put(&store, sample.scope, &[first.clone(), second, open.clone()]).await.expect("answers");
    assert_eq!(counted().await, (1, 2, 0), "two on one text; what is not processed does not count");
    first.status = ImplementationStatus::Partial;
    put(&store, sample.scope, std::slice::from_ref(&first)).await.expect("another status");
    assert_eq!(counted().await, (1, 2, 0), "another status is the same text");
    put(&store, sample.scope, &[Answer { status: ImplementationStatus::Yes, ..open }]).await.expect("processed");
    first.status = ImplementationStatus::Unprocessed;
    put(&store, sample.scope, std::slice::from_ref(&first)).await.expect("no longer processed");
    assert_eq!(counted().await, (2, 1, 1), "one came and one went");
    let step = async |direction, steps| {
        let context = || context("undo", sample.scope.municipality());
        store.undo(direction, steps, context, sample.scope).await.expect("undo or redo");
    };
    step(Direction::Undo, 4).await;
    assert_eq!(counted().await, (0, 0, 0), "taken back, removed answers included");

    let wrong = "update answer_basis_count set answers = answers + 1; insert into answer_basis_count
        select distinct municipality_id, domain_id, requirement_id, x'', x'', 7 from answer";
    step(Direction::Redo, 1).await;
    sqlx::raw_sql(wrong).execute(store.writer()).await.expect("meddling");
    let verified = store.verify(&[]).await.expect("a check");
    let codes: Vec<&str> = verified.problems.iter().map(crate::Problem::code).collect();
    assert_eq!(codes, ["verify.counts"], "wrong counts are found");
}
