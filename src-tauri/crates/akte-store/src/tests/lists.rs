//! Lists: filter, sort, window, total.

use super::support::*;
use crate::{
    EvidenceFilter, EvidenceSort, MeasureFilter, MeasureSort, Order, TargetObjectFilter, TargetObjectSort, Window,
};
use akte_domain::*;

const FIRST_TEN: Window = Window { offset: 0, limit: 10 };

#[tokio::test]
async fn answers_are_counted_by_group_and_by_object() {
    let (_folder, store) = encrypted().await;
    let sample = sample(&store, "Musterstadt", 30).await;
    let other = sample_of_other(&store).await;
    let mut partial = answer(&sample.whole, sample.requirements[4], ImplementationStatus::Partial);
    partial.statement = "Übergangslösung mit Frist".into();
    partial.due_on = Some(day(9));
    let yes = answer(&sample.whole, sample.requirements[7], ImplementationStatus::Yes);
    put(&store, sample.scope, &[partial.clone(), yes]).await.expect("answers");
    put(&store, other.scope, &[answer(&other.whole, other.requirements[4], ImplementationStatus::No)])
        .await
        .expect("another municipality's answer");

    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let groups = reads.status_counts_by_group(sample.scope, sample.domain.id).await.expect("counts");
    assert_eq!((groups.len(), groups[0].group, groups[0].counts.partial), (1, Some(1), 1), "counts by group");
    let objects = reads.status_counts_by_object(sample.scope, sample.domain.id).await.expect("counts");
    assert_eq!(objects[&sample.whole.id].yes, 1, "counts by object");
}

async fn sample_of_other(store: &crate::Store) -> Sample {
    sample(store, "Beispieldorf", 30).await
}

#[tokio::test]
async fn measures_and_their_links() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let mut early = measure(&sample.domain, "Richtlinie schreiben");
    early.due_on = Some(day(3));
    early.priority = Priority::Urgent;
    early.costs.invest_once = Some(Cents(120_000));
    let late = measure(&sample.domain, "Firewall erneuern");
    let link = MeasureLink {
        id: MeasureLinkId(id()),
        municipality_id: sample.scope.municipality(),
        measure_id: late.id,
        requirement_id: sample.requirements[1],
        target_object_id: sample.whole.id,
    };
    let mut operation = store.begin(context("measure.add", sample.scope.municipality())).await.expect("an operation");
    operation.put(sample.scope, &[late.clone(), early.clone()]).await.expect("measures");
    operation.put(sample.scope, std::slice::from_ref(&link)).await.expect("a link");
    operation.commit().await.expect("written");

    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let mut check = async |filter: MeasureFilter, expected: &[&Measure]| {
        let sort = (MeasureSort::DueOn, Order::Ascending);
        let page = reads.measures(sample.scope, sample.domain.id, &filter, sort, FIRST_TEN).await.expect("a page");
        assert_eq!(page.items.iter().collect::<Vec<_>>(), expected, "{filter:?}");
        assert_eq!(page.total, expected.len() as u64, "the total of {filter:?}");
    };
    check(MeasureFilter::default(), &[&early, &late]).await;
    check(MeasureFilter { text: "firewall".into(), ..Default::default() }, &[&late]).await;
    check(MeasureFilter { priorities: vec![Priority::Urgent], ..Default::default() }, &[&early]).await;
    check(MeasureFilter { due_before: Some(day(3)), ..Default::default() }, &[]).await;
    check(MeasureFilter { requirement: Some(sample.requirements[1]), ..Default::default() }, &[&late]).await;
    check(MeasureFilter { target_object: Some(sample.whole.id), ..Default::default() }, &[&late]).await;
    assert_eq!(reads.measure_links(sample.scope, sample.domain.id).await.expect("links"), [link], "the links");
}

#[tokio::test]
async fn evidence_by_what_it_proves_and_whether_it_holds() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let stored = store.vault().store_bytes(sample.scope, b"x".to_vec()).await.expect("a file");
    let mut old = evidence(sample.scope, "Altes Konzept", stored.sha256(), 1);
    old.valid_until = Some(day(4));
    let new = evidence(sample.scope, "Neues Konzept", stored.sha256(), 1);
    let link = EvidenceLink {
        id: EvidenceLinkId(id()),
        municipality_id: sample.scope.municipality(),
        evidence_id: new.id,
        requirement_id: Some(sample.requirements[0]),
        target_object_id: Some(sample.whole.id),
        measure_id: None,
    };
    let mut operation = store.begin(context("evidence.add", sample.scope.municipality())).await.expect("an operation");
    operation.add_file(sample.scope, &stored).await.expect("noted");
    operation.put(sample.scope, &[old.clone(), new.clone()]).await.expect("evidence");
    operation.put(sample.scope, &[link]).await.expect("a link");
    operation.commit().await.expect("written");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let mut check = async |filter: EvidenceFilter, expected: &[&Evidence]| {
        let sort = (EvidenceSort::Title, Order::Ascending);
        let page = reads.evidence(sample.scope, &filter, sort, FIRST_TEN).await.expect("a page");
        assert_eq!(page.items.iter().collect::<Vec<_>>(), expected, "{filter:?}");
    };
    check(EvidenceFilter::default(), &[&old, &new]).await;
    check(EvidenceFilter { state: Some((EvidenceState::Valid, day(4))), ..Default::default() }, &[&old, &new]).await;
    check(EvidenceFilter { state: Some((EvidenceState::Valid, day(5))), ..Default::default() }, &[&new]).await;
    check(EvidenceFilter { state: Some((EvidenceState::Expired, day(5))), ..Default::default() }, &[&old]).await;
    check(EvidenceFilter { requirement: Some(sample.requirements[0]), ..Default::default() }, &[&new]).await;
    check(EvidenceFilter { domain: Some(sample.domain.id), ..Default::default() }, &[&new]).await;
    check(EvidenceFilter { text: "altes".into(), ..Default::default() }, &[&old]).await;
}

#[tokio::test]
async fn target_objects_with_the_whole_first() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let group = object(&sample.domain, "Clients");
    let mut member = object(&sample.domain, "Bürgerbüro-PC");
    member.parent_id = Some(group.id);
    put(&store, sample.scope, &[member.clone(), group.clone()]).await.expect("a member before its group");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let sort = (TargetObjectSort::Name, Order::Ascending);
    let mut page = async |filter| {
        let page = reads.target_object_page(sample.scope, sample.domain.id, &filter, sort, FIRST_TEN);
        page.await.expect("a page").items
    };
    let all = page(TargetObjectFilter::default()).await;
    assert_eq!(all, [sample.whole.clone(), member.clone(), group.clone()], "the whole first");
    let members = page(TargetObjectFilter { parent: Some(group.id), ..Default::default() }).await;
    assert_eq!(members, [member], "the members of a group");
}

#[tokio::test]
async fn what_ends_on_a_day_is_found_at_once() {
    let (_folder, store) = encrypted().await;
    let sample = sample(&store, "Musterstadt", 30).await;
    let other = sample_of_other(&store).await;
    let kim = |place: usize, status| {
        let mut answer = answer(&sample.whole, sample.requirements[place], status);
        (answer.responsible, answer.due_on) = ("Kim Beispiel".to_owned(), Some(day(9)));
        answer
    };
    let mut answers: Vec<Answer> =
        ImplementationStatus::ALL.iter().copied().enumerate().map(|(place, status)| kim(place, status)).collect();
    answers.iter_mut().for_each(|answer| answer.reason = "Grund".into());
    answers.push(Answer { responsible: "Alex Muster".into(), ..kim(10, ImplementationStatus::No) });
    answers.push(Answer { due_on: None, ..kim(11, ImplementationStatus::No) });
    answers.push(Answer { due_on: Some(day(10)), ..kim(12, ImplementationStatus::Partial) });
    put(&store, sample.scope, &answers).await.expect("answers");
    put(
        &store,
        other.scope,
        &[Answer { due_on: Some(day(1)), ..answer(&other.whole, other.requirements[4], ImplementationStatus::No) }],
    )
    .await
    .expect("another municipality's answer");
    let mut measures = Vec::new();
    for status in MeasureStatus::ALL.iter().copied() {
        let mut one = measure(&sample.domain, status.code());
        (one.status, one.due_on) = (status, Some(day(3)));
        measures.push(one);
    }
    put(&store, sample.scope, &measures).await.expect("measures");
    let mut objects = Vec::new();
    for usage in UsageStatus::ALL.iter().copied().map(Some).chain([None]) {
        let mut one = object(&sample.domain, usage.map_or("Router", Coded::code));
        (one.facts.usage, one.facts.support_ends_on) = (usage, Some(day(4)));
        objects.push(one);
    }
    put(&store, sample.scope, &objects).await.expect("objects");

    let found = async || {
        let mut found = store.snapshot().await.expect("a snapshot").reads().dated(sample.scope).await.expect("dated");
        found.sort_by(|a, b| (a.kind, a.on, &a.responsible, &a.name).cmp(&(b.kind, b.on, &b.responsible, &b.name)));
        found
    };
    let all = found().await;
    let of = |kind: DeadlineKind| all.iter().filter(move |one| one.kind == kind);
    let due: Vec<_> =
        of(DeadlineKind::RequirementsDue).map(|one| (&*one.responsible, one.on, one.requirements)).collect();
    let expected =
        [("Alex Muster", day(9), (1, 1)), ("Kim Beispiel", day(9), (2, 1)), ("Kim Beispiel", day(10), (1, 1))];
    assert_eq!(due, expected, "what is met, dispensable or not looked at is not to be implemented");
    assert!(of(DeadlineKind::RequirementsDue).all(|one| one.record == sample.whole.id.0), "where they stand");
    let names = |kind| of(kind).map(|one| one.name.clone()).collect::<Vec<_>>();
    let mut open: Vec<String> =
        MeasureStatus::ALL.iter().filter(|one| one.is_open()).map(|one| one.code().to_owned()).collect();
    open.sort();
    assert_eq!(names(DeadlineKind::Measure), open, "the statuses that the rule calls open");
    assert_eq!(names(DeadlineKind::SupportEnd), ["Router", "in_operation", "planned", "test"], "all but the retired");

    // Where a requirement is in force no more, its answer is archived, and nobody has to implement it.
    let mut operation = store.begin(context("domain.save", sample.scope.municipality())).await.expect("an operation");
    let domain = InformationDomain { catalogs: Vec::new(), ..sample.domain.clone() };
    operation.put(sample.scope, &[domain]).await.expect("a domain without catalogs");
    operation.commit().await.expect("written");
    assert!(found().await.iter().all(|one| one.kind != DeadlineKind::RequirementsDue), "archived answers");
}
