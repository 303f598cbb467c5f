//! Objects that one municipality shares with others of the Akte: what each of them sees, decides and takes over, and what
//! nobody else sees.

use crate::every_command::merged;
use crate::providers::{both, here, object};
use crate::stage::{Stage, Tenant, text};
use serde_json::{Value, json};

/// Stands in everything that the owner wrote about the object.
const SECRET: &str = "Geheimsache";

struct Verbund {
    stage: Stage,
    owner: Tenant,
    member: Tenant,
    third: Tenant,
    host: String,
    requirements: Vec<String>,
    evidence: String,
}

/// An owner that has checked a host: one requirement met and proven, one not met.
async fn verbund() -> Verbund {
    let stage = Stage::with_akte().await;
    let owner = stage.tenant("Ellrich", "grundschutz_plus_plus").await;
    let member = stage.tenant("Werther", "grundschutz_plus_plus").await;
    let third = stage.tenant("Heringen", "grundschutz_plus_plus").await;
    let requirements = stage.requirements(&owner, 3).await;
    let host = object(&stage, &owner, "it_system", "Virtualisierungshost").await;
    let said = |index: usize, status: &str| {
        json!({ "requirement_id": requirements[index], "target_object_id": host, "status": status,
            "statement": format!("{SECRET} {index}"), "reason": SECRET, "checked_on": "2026-10-01" })
    };
    stage.answer(&owner, json!([said(0, "yes"), said(1, "no")])).await;
    let token = stage.file(&format!("{SECRET}.txt"), b"Nachweis").await;
    let add = json!({
        "municipality_id": owner.municipality, "tokens": [token], "title": format!("{SECRET}-Zertifikat"),
        "kind": "certificate", "owner": SECRET, "valid_from": "2026-01-01", "valid_until": "2027-01-31",
        "classification": "internal",
        "proves": [{ "kind": "requirement", "requirement_id": requirements[0], "target_object_id": host }],
    });
    let evidence = text(&stage.job("evidence_add", add).await["ids"][0]);
    Verbund { stage, owner, member, third, host, requirements, evidence }
}

impl Verbund {
    async fn share(&self, statements: bool) -> String {
        let grant = json!({
            "municipality_id": self.owner.municipality, "object_ids": [self.host], "member_ids": [self.member.municipality],
            "statements": statements, "purpose": "Gemeinsamer Betrieb", "granted_by": "Bürgermeister", "granted_on": null,
        });
        text(&self.stage.call("object_grant_save", grant).await["ids"][0])
    }

    async fn refer(&self, grant: &str, more: Value) -> String {
        let save = json!({
            "id": null, "grant_id": grant, "target_object_id": null, "relevant": true, "decided_by": "ISB", "decided_on": null,
        });
        let save = merged(&both(&self.member), &merged(&save, &more));
        text(&self.stage.call("shared_reference_save", save).await["id"])
    }

    async fn offered(&self, tenant: &Tenant) -> Value {
        self.stage.call("shared_object_list", json!({ "municipality_id": tenant.municipality })).await
    }

    async fn statuses(&self, reference: &str, only_changed: bool) -> Value {
        let list = json!({ "municipality_id": self.member.municipality, "reference_id": reference,
            "only_changed": only_changed, "offset": 0, "limit": 100 });
        self.stage.call("shared_status_list", list).await
    }

    async fn take(&self, reference: &str, more: Value) -> Value {
        let take = json!({ "municipality_id": self.member.municipality, "reference_id": reference });
        self.stage.call("shared_status_take", merged(&take, &more)).await
    }
}

#[tokio::test]
async fn a_member_sees_status_and_validity_and_no_word_more() {
    let verbund = verbund().await;
    assert_eq!(verbund.offered(&verbund.member).await["total"], 0, "nothing is shared yet");
    let grant = verbund.share(false).await;
    let offered = verbund.offered(&verbund.member).await;
    assert_eq!(offered["items"][0]["object_name"], "Virtualisierungshost", "{offered}");
    assert_eq!(verbund.offered(&verbund.third).await["total"], 0, "nobody else sees it");
    let reference = verbund.refer(&grant, json!({})).await;
    let rows = verbund.statuses(&reference, false).await;
    assert_eq!(rows["total"], 2, "what the owner has answered: {rows}");
    assert_eq!((&rows["items"][0]["status"], &rows["items"][1]["status"]), (&json!("yes"), &json!("no")), "{rows}");
    let evidence = &rows["items"][0]["evidence"][0];
    assert_eq!((&evidence["valid"], &evidence["valid_until"]), (&json!(true), &json!("2027-01-31")), "{rows}");
    let offered = verbund.offered(&verbund.member).await;
    assert_eq!(offered["items"][0]["reference"]["proven"], 1, "{offered}");
    let create = merged(&both(&verbund.member), &json!({ "kind": "providers", "language": "de", "as_of": null }));
    verbund.stage.job("report_create", create).await;
    let log = json!({ "municipality_id": verbund.member.municipality, "entity_id": null, "offset": 0, "limit": 1000 });
    let log = verbund.stage.call("log_list", log).await;
    for said in [&rows, &offered, &log] {
        assert!(!said.to_string().contains(SECRET), "what the owner wrote stays there: {said}");
    }
    let seen = verbund.stage.call("object_grant_list", json!({ "municipality_id": verbund.owner.municipality })).await;
    let row = &seen["items"][0];
    assert_eq!(
        (&row["member_name"], &row["relied_on"]),
        (&json!("Werther"), &json!(true)),
        "the owner sees who relies"
    );

    verbund.share(true).await;
    let rows = verbund.statuses(&reference, false).await;
    assert_eq!(rows["items"][0]["statement"], format!("{SECRET} 0"), "statements once they are shared: {rows}");
    assert_eq!(rows["items"][0]["evidence"][0]["title"], format!("{SECRET}-Zertifikat"), "{rows}");
}

#[tokio::test]
async fn nobody_reaches_further_than_the_grant() {
    let verbund = verbund().await;
    let grant = verbund.share(false).await;
    let reference = verbund.refer(&grant, json!({})).await;
    let (stage, third, member) = (&verbund.stage, &verbund.third, &verbund.member);
    let refer = json!({
        "id": null, "grant_id": grant, "target_object_id": null, "relevant": true, "decided_on": null,
    });
    let stolen = stage.refused("shared_reference_save", merged(&both(third), &refer)).await;
    assert_eq!(stolen.code, "record.not-found", "a grant for somebody else");
    let list = json!({ "municipality_id": third.municipality, "reference_id": reference, "offset": 0, "limit": 10 });
    assert_eq!(stage.refused("shared_status_list", list).await.code, "record.not-found", "somebody else's reference");
    let take = json!({ "municipality_id": third.municipality, "reference_id": reference, "answers": true });
    assert_eq!(stage.refused("shared_status_take", take).await.code, "record.not-found", "nor is it taken");
    for (name, id) in [("evidence_show", &verbund.evidence), ("shared_reference_delete", &grant)] {
        assert_eq!(stage.refused(name, here(member, id)).await.code, "record.not-found", "{name}");
    }
    let check = json!({ "target_object_id": verbund.host, "sort": null, "offset": 0, "limit": 10 });
    let check = stage.refused("check_list", merged(&both(member), &check)).await;
    assert_eq!(check.code, "record.not-found", "the object itself stays with its owner");
    let withdraw = json!({ "municipality_id": member.municipality, "ids": [grant], "withdrawn_on": null });
    assert_eq!(
        stage.refused("object_grant_withdraw", withdraw).await.code,
        "record.not-found",
        "nor is it the member's"
    );
    let own = json!({
        "municipality_id": verbund.owner.municipality, "object_ids": [verbund.host],
        "member_ids": [verbund.owner.municipality], "purpose": "x", "granted_by": "x", "granted_on": null,
    });
    assert_eq!(stage.refused("object_grant_save", own.clone()).await.code, "rule.shared-with-itself");
    let unapproved = merged(&own, &json!({ "member_ids": [third.municipality], "granted_by": " " }));
    assert_eq!(stage.refused("object_grant_save", unapproved).await.code, "rule.grant-incomplete");
    let foreign = merged(&own, &json!({ "municipality_id": third.municipality, "member_ids": [member.municipality] }));
    assert_eq!(stage.refused("object_grant_save", foreign).await.code, "record.not-found", "another one's object");
}

#[tokio::test]
async fn a_member_decides_itself_takes_note_and_is_told_of_changes() {
    let verbund = verbund().await;
    let (stage, member) = (&verbund.stage, &verbund.member);
    let grant = verbund.share(false).await;
    let irrelevant = merged(
        &both(member),
        &json!({ "id": null, "grant_id": grant, "target_object_id": null, "relevant": false, "decided_on": null }),
    );
    let refusal = stage.refused("shared_reference_save", irrelevant).await;
    assert_eq!(refusal.code, "rule.shared-irrelevant-without-reason", "{refusal:?}");
    let reference = verbund.refer(&grant, json!({ "relevant": null })).await;
    let row = verbund.offered(member).await["items"][0]["reference"].clone();
    assert_eq!(row["points"][0]["code"], "shared_relevance_undecided", "{row}");
    assert_eq!(row["target_object_id"], Value::Null, "nothing stands for it before somebody decides: {row}");
    let take = json!({ "municipality_id": member.municipality, "reference_id": reference, "answers": true });
    assert_eq!(
        stage.refused("shared_status_take", take).await.code,
        "rule.shared-not-relevant",
        "nor is it taken over"
    );
    verbund.refer(&grant, json!({ "id": reference })).await;
    let row = verbund.offered(member).await["items"][0]["reference"].clone();
    let stand_in = text(&row["target_object_id"]);
    assert_eq!(row["target_object_name"], "Virtualisierungshost", "an object of its own: {row}");
    assert_eq!(row["changed"], 2, "it has taken note of nothing yet: {row}");

    let own = json!([{ "requirement_id": verbund.requirements[1], "target_object_id": stand_in, "status": "partial",
        "statement": "Bei uns anders" }]);
    stage.answer(member, own).await;
    let taken = verbund.take(&reference, json!({ "answers": true })).await;
    assert_eq!(taken, json!({ "seen": 2, "taken": 1, "kept": 1 }), "its own answer stays");
    let check = json!({ "target_object_id": stand_in, "requirement_id": verbund.requirements[0] });
    let detail = stage.call("check_detail", merged(&both(member), &check)).await.to_string();
    assert!(detail.contains("Festgestellt durch Ellrich am gemeinsamen Zielobjekt"), "it says from whom: {detail}");
    assert!(!detail.contains(SECRET), "and nothing else: {detail}");
    let row = verbund.offered(member).await["items"][0]["reference"].clone();
    assert_eq!((&row["changed"], &row["points"]), (&json!(0), &json!([])), "all is known: {row}");

    let other =
        json!([{ "requirement_id": verbund.requirements[0], "target_object_id": verbund.host, "status": "no" }]);
    stage.answer(&verbund.owner, other).await;
    let rows = verbund.statuses(&reference, true).await;
    assert_eq!(rows["total"], 1, "one status is another: {rows}");
    let row = &rows["items"][0];
    assert_eq!((&row["seen"], &row["status"], &row["own"]), (&json!("yes"), &json!("no"), &json!("yes")), "{rows}");
    let points = stage.call("provider_point_list", both(member)).await;
    assert_eq!(points["items"][0]["code"], "shared_status_changed", "told, and nothing overwritten: {points}");
    let named = json!({ "answers": true, "requirement_ids": [verbund.requirements[0]] });
    assert_eq!(verbund.take(&reference, named).await["taken"], 1, "replaced where that is asked for");
    assert_eq!(verbund.statuses(&reference, true).await["total"], 0, "and noted");
    let undo = json!({ "municipality_id": member.municipality, "operation_id": null });
    stage.call("undo", undo).await;
    let rows = verbund.statuses(&reference, true).await;
    assert_eq!(rows["items"][0]["own"], "yes", "answer and note go back in one step: {rows}");
}

#[tokio::test]
async fn what_is_withdrawn_is_seen_no_more_and_told() {
    let verbund = verbund().await;
    let (stage, member) = (&verbund.stage, &verbund.member);
    let grant = verbund.share(true).await;
    let reference = verbund.refer(&grant, json!({})).await;
    verbund.take(&reference, json!({ "answers": true })).await;
    let withdraw = json!({ "municipality_id": verbund.owner.municipality, "ids": [grant], "withdrawn_on": null });
    stage.call("object_grant_withdraw", withdraw).await;
    let rows = verbund.statuses(&reference, false).await;
    assert_eq!(rows["total"], 0, "nothing is seen any more: {rows}");
    let offered = verbund.offered(member).await;
    let row = &offered["items"][0];
    assert_eq!(row["object_name"], "Virtualisierungshost", "by the name of its own object: {row}");
    assert_eq!(row["reference"]["points"][0]["code"], "shared_withdrawn", "{row}");
    let take = json!({ "municipality_id": member.municipality, "reference_id": reference });
    assert_eq!(stage.refused("shared_status_take", take).await.code, "rule.shared-withdrawn", "nor noted");
    let check = json!({ "target_object_id": row["reference"]["target_object_id"],
        "requirement_id": verbund.requirements[0] });
    let detail = stage.call("check_detail", merged(&both(member), &check)).await;
    assert_eq!(detail["row"]["status"], "yes", "what was taken over stays the member's own: {detail}");
    let undo = json!({ "municipality_id": verbund.owner.municipality, "operation_id": null });
    let undone = stage.call("undo", undo.clone()).await;
    assert_eq!(undone["operation_text"], "Freigabe für andere Kommunen widerrufen", "{undone}");
    assert_eq!(verbund.statuses(&reference, false).await["total"], 2, "shared again");
    let refusal = stage.refused("undo", undo).await;
    assert_eq!(refusal.code, "record.reference", "a grant that somebody relies on is withdrawn, not taken back");
    stage.call("shared_reference_delete", here(member, &reference)).await;
    let verified = stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "the Akte is sound");
}
