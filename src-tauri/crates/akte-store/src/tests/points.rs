//! Open points that were put back, and what of an answer is recorded beside its status.

use super::support::*;
use akte_domain::*;
use chrono::NaiveDate;

fn suppression(sample: &Sample, object: Option<TargetObjectId>) -> PointSuppression {
    PointSuppression {
        id: PointSuppressionId(id()),
        municipality_id: sample.scope.municipality(),
        domain_id: sample.domain.id,
        code: "object_isolated".to_owned(),
        target_object_id: object,
        requirement_id: None,
        subject: String::new(),
        reason: "Neubau 2027".to_owned(),
        until: NaiveDate::from_ymd_opt(2027, 12, 31),
        decided_by: "Kim Beispiel".to_owned(),
        decided_on: NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day"),
    }
}

#[tokio::test]
async fn a_point_is_put_back_once_with_a_reason_and_is_nobody_elses() {
    let (_folder, store) = plain().await;
    let own = sample(&store, "Musterstadt", 2).await;
    let other = sample(&store, "Nachbarstadt", 2).await;
    let (server, foreign) = (object(&own.domain, "Server"), object(&other.domain, "Host"));
    put(&store, own.scope, std::slice::from_ref(&server)).await.expect("an object");
    put(&store, other.scope, std::slice::from_ref(&foreign)).await.expect("an object");
    let one = suppression(&own, Some(server.id));
    put(&store, own.scope, std::slice::from_ref(&one)).await.expect("a suppression");
    let twice = suppression(&own, Some(server.id));
    assert!(put(&store, own.scope, &[twice]).await.is_err(), "the same point a second time");
    let whole = suppression(&own, None);
    put(&store, own.scope, std::slice::from_ref(&whole)).await.expect("the same kind about the domain");
    assert!(put(&store, own.scope, &[suppression(&own, None)]).await.is_err(), "that one twice, too");
    let theirs = suppression(&own, Some(foreign.id));
    let refused = put(&store, own.scope, &[theirs]).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.reference"), "about an object of another municipality");
    let bare = PointSuppression { reason: " ".to_owned(), ..suppression(&own, None) };
    assert!(put(&store, own.scope, &[bare]).await.is_err(), "without a reason");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let mut listed = reads.point_suppressions(own.scope, own.domain.id).await.expect("a list");
    listed.sort_by_key(|one| one.target_object_id.is_none());
    assert_eq!(listed, [one, whole], "as recorded");
    assert_eq!(reads.point_suppressions(other.scope, own.domain.id).await.expect("a list"), [], "not for others");
}

#[tokio::test]
async fn an_answer_keeps_its_threats_and_the_file_that_it_came_from() {
    let (_folder, store) = plain().await;
    let own = sample(&store, "Musterstadt", 2).await;
    let blank = answer(&own.whole, own.requirements[0], ImplementationStatus::Dispensable);
    let plain = Answer { reason: "Es gibt kein WLAN.".to_owned(), ..blank };
    let file = ReturnedFile { name: "Fragebogen.xlsx".to_owned(), sha256: "ab".repeat(32) };
    let none = Answer { remaining_threats: Some(Vec::new()), returned: Some(file), ..plain.clone() };
    let some = Answer { remaining_threats: Some(vec!["G 0.1".to_owned(), "G 0.14".to_owned()]), ..plain };
    for answer in [none, some] {
        put(&store, own.scope, std::slice::from_ref(&answer)).await.expect("an answer");
        let mut snapshot = store.snapshot().await.expect("a snapshot");
        let read: Answer = snapshot.reads().get(own.scope, answer.id).await.expect("the answer");
        assert_eq!((read.remaining_threats, read.returned), (answer.remaining_threats, answer.returned), "as recorded");
    }
}
