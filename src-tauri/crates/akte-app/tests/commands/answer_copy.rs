//! Copying answers from one target object to others.

use crate::every_command::merged;
use crate::stage::{Stage, Tenant, text};
use serde_json::{Value, json};

async fn object(stage: &Stage, tenant: &Tenant, name: &str) -> String {
    let object = json!({
        "municipality_id": tenant.municipality, "domain_id": tenant.domain, "id": null, "kind": "it_system", "name": name,
        "member_count": 1,
    });
    text(&stage.call("target_object_save", object).await["id"])
}

async fn statuses(stage: &Stage, tenant: &Tenant, object: &str) -> Vec<String> {
    let request = json!({
        "municipality_id": tenant.municipality, "domain_id": tenant.domain, "target_object_id": object,
        "filter": {}, "sort": null, "offset": 0, "limit": 3,
    });
    let list = stage.call("check_list", request).await;
    list["items"].as_array().unwrap().iter().map(|row| text(&row["status"])).collect()
}

#[tokio::test]
async fn answers_go_to_other_objects_with_their_links_and_come_back_in_one_step() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let (one, two, three) = (
        object(&stage, &tenant, "Server 1").await,
        object(&stage, &tenant, "Server 2").await,
        object(&stage, &tenant, "Server 3").await,
    );
    let requirements = stage.requirements(&tenant, 3).await;
    let answer = |object: &str, requirement: &str, status: &str, reason: &str| {
        json!({
            "requirement_id": requirement, "target_object_id": object, "status": status, "reason": reason,
            "statement": "wie überall", "checked_on": "2026-11-20",
        })
    };
    let given = json!([
        answer(&one, &requirements[0], "yes", ""),
        answer(&one, &requirements[1], "dispensable", "kein WLAN"),
        answer(&two, &requirements[0], "no", "kein Geld"),
    ]);
    stage.answer(&tenant, given).await;
    let link = json!({
        "municipality_id": tenant.municipality, "domain_id": tenant.domain, "id": null, "title": "Härten",
        "responsible": "Hauptamt", "due_on": "2026-12-01", "done_on": null, "cost_once": null, "cost_yearly": null,
        "priority": "high", "status": "planned",
        "serves": [{ "requirement_id": requirements[0], "target_object_id": one }],
    });
    stage.call("measure_save", link).await;

    let domain = json!({ "municipality_id": tenant.municipality, "domain_id": tenant.domain });
    let copy = |more: Value| {
        let usual =
            json!({ "from_object_id": one, "to_object_ids": [two, three], "overwrite": "nothing", "links": true });
        merged(&domain, &merged(&usual, &more))
    };
    let would = stage.call("answer_copy", copy(json!({ "preview": true }))).await;
    assert_eq!(would, json!({ "added": 3, "changed": 0, "kept": 1, "links": 1 }), "what would be done");
    assert_eq!(statuses(&stage, &tenant, &three).await[0], "unprocessed", "looking writes nothing");
    let did = stage.call("answer_copy", copy(json!({}))).await;
    assert_eq!(did, would, "it does what it said");
    assert_eq!(statuses(&stage, &tenant, &two).await, ["no", "dispensable", "unprocessed"], "what was there stays");
    assert_eq!(statuses(&stage, &tenant, &three).await, ["yes", "dispensable", "unprocessed"], "new ones came");
    let over =
        stage.call("answer_copy", copy(json!({ "overwrite": "all", "fields": ["status"], "links": false }))).await;
    assert_eq!(over, json!({ "added": 0, "changed": 1, "kept": 3, "links": 0 }), "only what differs");
    assert_eq!(statuses(&stage, &tenant, &two).await[0], "yes", "overwritten");
    let preview = stage.call("undo_preview", json!({ "municipality_id": tenant.municipality })).await;
    let undo = json!({ "municipality_id": tenant.municipality, "operation_id": preview["operation_id"] });
    stage.call("undo", undo).await;
    assert_eq!(statuses(&stage, &tenant, &two).await[0], "no", "taken back in one step");
    let itself = stage.refused("answer_copy", copy(json!({ "to_object_ids": [one] }))).await;
    assert_eq!(itself.code, "answer.copy-onto-itself", "{itself:?}");
}
