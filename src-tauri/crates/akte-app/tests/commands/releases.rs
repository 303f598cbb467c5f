//! Releases: named states of a domain, reports made of them later, and what changed since.

use crate::every_command::merged;
use crate::stage::{Stage, Tenant, text};
use serde_json::{Value, json};

fn domain(tenant: &Tenant) -> Value {
    json!({ "municipality_id": tenant.municipality, "domain_id": tenant.domain })
}

/// Names the present state.
pub async fn release(stage: &Stage, tenant: &Tenant, version: &str, occasion: &str) -> String {
    let fields = json!({
        "occasion": occasion, "version": version, "released_by": "Petra Beispiel", "function": "Bürgermeisterin",
        "released_on": "2026-11-20", "remark": "Beschluss 12/2026",
    });
    let add = merged(&domain(tenant), &json!({ "fields": fields, "documents": true }));
    text(&stage.call("release_add", add).await["id"])
}

async fn report(stage: &Stage, tenant: &Tenant, kind: &str, options: Value) -> Value {
    let request = json!({ "kind": kind, "language": "de", "as_of": null, "options": options });
    stage.job("report_create", merged(&domain(tenant), &request)).await
}

#[tokio::test]
async fn a_report_of_a_release_stays_the_same_whatever_is_recorded_later() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let requirement = stage.requirements(&tenant, 1).await.remove(0);
    let answered = |status: &str| json!([{ "requirement_id": requirement, "target_object_id": null, "status": status, "checked_on": "2026-11-19" }]);
    stage.answer(&tenant, answered("partial")).await;
    let first = release(&stage, &tenant, "1.0", "release").await;
    let at_release = report(&stage, &tenant, "a4", json!({ "release_id": first })).await;
    let before = stage
        .call("release_changes", merged(&domain(&tenant), &json!({ "release_id": first, "offset": 0, "limit": 10 })))
        .await;
    assert_eq!((&before["total"], &before["then"]), (&json!(0), &before["now"]), "nothing changed yet: {before}");

    stage.answer(&tenant, answered("yes")).await;
    stage.measure(&tenant, "Neue Maßnahme", &requirement).await;
    let later = report(&stage, &tenant, "a4", json!({ "release_id": first })).await;
    assert_eq!(later["content_hash"], at_release["content_hash"], "the same report, byte for byte");
    assert_eq!(later["file_sha256"], at_release["file_sha256"], "the same report, byte for byte");
    let now = report(&stage, &tenant, "a4", json!({})).await;
    assert_ne!(now["content_hash"], later["content_hash"], "today's report says something else");
    assert!(now["state_number"].as_i64() > later["state_number"].as_i64(), "and names a later state");

    let ask = json!({ "release_id": null, "offset": 0, "limit": 10 });
    let since = stage.call("release_changes", merged(&domain(&tenant), &ask)).await;
    assert_eq!((&since["then"]["partial"], &since["now"]["yes"]), (&json!(1), &json!(1)), "then and now: {since}");
    let kinds: Vec<&str> =
        since["items"].as_array().unwrap().iter().map(|one| one["entity"].as_str().unwrap()).collect();
    assert!(kinds.contains(&"answer") && kinds.contains(&"measure"), "both are told: {kinds:?}");
    let answer = since["items"].as_array().unwrap().iter().find(|one| one["entity"] == "answer").unwrap();
    let status = answer["fields"].as_array().unwrap().iter().find(|one| one["field"] == "status").unwrap();
    assert_eq!((&status["before"], &status["after"]), (&json!("teilweise"), &json!("ja")), "field by field");

    let changes = report(&stage, &tenant, "changes", json!({})).await;
    assert!(changes["pages"].as_u64() > Some(2), "a report of it: {changes}");
    let second = release(&stage, &tenant, "2.0", "audit").await;
    let between = report(&stage, &tenant, "changes", json!({ "release_id": second, "since_id": first })).await;
    assert!(between["pages"].as_u64() > Some(2), "from one release to the next: {between}");
}

#[tokio::test]
async fn a_release_bears_on_domain_and_documents_and_is_taken_back() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let none = stage
        .refused("release_changes", merged(&domain(&tenant), &json!({ "release_id": null, "offset": 0, "limit": 1 })))
        .await;
    assert_eq!(none.code, "release.missing", "{none:?}");
    let nameless = json!({ "fields": { "occasion": "release", "version": " ", "released_on": null } });
    let refused = stage.refused("release_add", merged(&domain(&tenant), &nameless)).await;
    assert_eq!(refused.code, "rule.release-incomplete", "{refused:?}");

    let first = release(&stage, &tenant, "1.0", "release").await;
    let twice = json!({ "fields": { "occasion": "audit", "version": "1.0", "released_by": "x", "released_on": null } });
    let refused = stage.refused("release_add", merged(&domain(&tenant), &twice)).await;
    assert_eq!(refused.code, "release.version-taken", "{refused:?}");
    let revisions = stage.call("document_revision_list", merged(&domain(&tenant), &json!({ "report": "a4" }))).await;
    assert_eq!((&revisions[0]["version"], &revisions[0]["status"]), (&json!("1.0"), &json!("released")), "{revisions}");
    let domains = stage.call("domain_list", json!({ "municipality_id": tenant.municipality })).await;
    let bears = |domains: &Value| text(&domains["items"][0]["definition"]["released_version"]);
    assert_eq!(bears(&domains), "1.0", "{domains}");

    release(&stage, &tenant, "1.1", "release").await;
    let list = stage.call("release_list", domain(&tenant)).await;
    assert_eq!(list["items"][0]["version"], "1.1", "the latest first: {list}");
    let remove = |id: &Value| json!({ "municipality_id": tenant.municipality, "id": id });
    stage.call("release_delete", remove(&list["items"][0]["id"])).await;
    let domains = stage.call("domain_list", json!({ "municipality_id": tenant.municipality })).await;
    assert_eq!(bears(&domains), "1.0", "the one before counts again: {domains}");
    stage.call("release_delete", remove(&json!(first))).await;
    let domains = stage.call("domain_list", json!({ "municipality_id": tenant.municipality })).await;
    assert_eq!(bears(&domains), "", "none is left: {domains}");
}

#[tokio::test]
async fn the_planned_revision_of_a_report_reminds_until_a_later_one_plans_another() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "edition_2023").await;
    let revise = async |report: &str, version: &str, status: &str, on: &str, next: Value| {
        let fields = json!({
            "version": version, "status": status, "classification": "internal", "edited_on": on, "editor": "Kim Beispiel",
            "editor_function": "ISB", "remark": "", "next_revision_on": next, "distribution": "", "released_by": "",
            "released_on": null,
        });
        let save = merged(&domain(&tenant), &json!({ "report": report, "id": null, "fields": fields }));
        stage.call("document_revision_save", save).await;
    };
    let due = async || {
        let only = json!({
            "municipality_id": tenant.municipality, "text": "", "kinds": ["report_revision"], "stands": [], "responsible": "",
            "sort": null, "offset": 0, "limit": 10,
        });
        let rows = stage.call("deadline_list", only).await["items"].clone();
        let said = |row: &Value| (text(&row["subject"]), text(&row["due_on"]), text(&row["responsible"]));
        rows.as_array().unwrap().iter().map(said).collect::<Vec<_>>()
    };
    revise("a3", "0.1", "draft", "2026-10-01", json!("2026-12-01")).await;
    revise("a5", "0.1", "draft", "2026-10-02", Value::Null).await;
    let modelling = |on: &str| ("A.3 Modellierung".to_owned(), on.to_owned(), "Kim Beispiel".to_owned());
    assert_eq!(due().await, [modelling("2026-12-01")], "of the risk analysis nothing is planned");
    revise("a3", "0.2", "draft", "2026-11-01", json!("2027-11-01")).await;
    assert_eq!(due().await, [modelling("2027-11-01")], "the last revision counts");
    revise("a3", "0.3", "superseded", "2026-11-02", json!("2027-11-01")).await;
    assert_eq!(due().await, [], "what was superseded is revised no more");
}
