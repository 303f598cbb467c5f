//! Provider relations through the use cases: who does what, who answers for which requirement, what proves it, how far
//! objects have moved, and what is open.

use crate::every_command::merged;
use crate::stage::{Stage, Tenant, text};
use serde_json::{Value, json};

pub fn both(tenant: &Tenant) -> Value {
    json!({ "municipality_id": tenant.municipality, "domain_id": tenant.domain })
}

pub fn here(tenant: &Tenant, id: &str) -> Value {
    json!({ "municipality_id": tenant.municipality, "id": id })
}

pub async fn object(stage: &Stage, tenant: &Tenant, kind: &str, name: &str) -> String {
    let object = json!({ "id": null, "kind": kind, "name": name, "member_count": 1, "parent_id": null });
    text(&stage.call("target_object_save", merged(&both(tenant), &object)).await["id"])
}

/// A relation to which nothing but evidence, objects and control is missing.
pub fn fields(provider: &str, name: &str) -> Value {
    json!({
        "name": name, "kind": "outsourcing", "provider_object_id": provider, "provider_municipality_id": null,
        "services": "Betrieb der Fachverfahren", "contract": "V-2013-7", "legal_act": "Vertrag", "legal_body": "Kreistag",
        "legal_number": "2013/42", "legal_on": "2013-04-01", "valid_from": "2013-04-01", "valid_until": "2030-03-31",
        "exit_rule": "Rückgabe der Daten", "exit_on": null, "data_role": "controller", "default_split": null,
        "controlled_on": "2026-03-01", "control_due_on": "2027-03-01",
    })
}

async fn relation(stage: &Stage, tenant: &Tenant, fields: Value) -> String {
    let save = merged(&both(tenant), &json!({ "id": null, "fields": fields }));
    text(&stage.call("provider_save", save).await["id"])
}

async fn shown(stage: &Stage, tenant: &Tenant, relation: &str) -> Value {
    stage.call("provider_show", here(tenant, relation)).await
}

fn codes(points: &Value) -> Vec<&str> {
    points.as_array().unwrap().iter().map(|point| point["code"].as_str().unwrap()).collect()
}

fn part() -> Value {
    json!({ "sort": null, "offset": 0, "limit": 5000 })
}

#[tokio::test]
async fn a_relation_is_recorded_proven_and_taken_back_step_by_step() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterkreis", "grundschutz_plus_plus").await;
    let requirements = stage.requirements(&tenant, 2).await;
    let provider = object(&stage, &tenant, "service_provider", "Rechenzentrum").await;
    let server = object(&stage, &tenant, "it_system", "Server").await;
    let id = relation(&stage, &tenant, fields(&provider, "Betrieb")).await;
    let detail = shown(&stage, &tenant, &id).await;
    assert_eq!(codes(&detail["row"]["points"]), ["provider_scope_missing"], "it is about nothing: {detail}");
    assert_eq!(detail["row"]["provider_name"], "Rechenzentrum", "{detail}");

    let objects = json!({ "municipality_id": tenant.municipality, "relation_id": id, "object_ids": [server] });
    stage.call("provider_object_save", merged(&objects, &json!({ "responsibility": "provider" }))).await;
    stage
        .answer(&tenant, json!([{ "requirement_id": requirements[0], "target_object_id": server, "status": "yes" }]))
        .await;
    let detail = shown(&stage, &tenant, &id).await;
    assert_eq!(detail["row"]["share"]["provider"], 1, "what is answered there is the provider's: {detail}");
    assert_eq!(codes(&detail["row"]["points"]), ["provider_evidence_missing"], "and unproven: {detail}");
    let evidence = stage.evidence(&tenant, "Zertifikat.pdf", &requirements[1]).await;
    let link = json!({
        "municipality_id": tenant.municipality, "relation_id": id, "evidence_id": evidence, "purpose": "proof",
    });
    stage.call("provider_evidence_save", link.clone()).await;
    let detail = shown(&stage, &tenant, &id).await;
    assert_eq!(codes(&detail["row"]["points"]), ["provider_evidence_expired"], "it held until June: {detail}");
    let piece = stage.call("evidence_show", here(&tenant, &evidence)).await;
    assert_eq!(piece["providers"][0]["name"], "Betrieb", "the evidence says to what it belongs: {piece}");
    let renewed = merged(
        &here(&tenant, &evidence),
        &json!({ "title": "Zertifikat", "kind": "certificate", "valid_from": "2026-07-01", "valid_until": "2027-06-30",
            "classification": "internal" }),
    );
    stage.call("evidence_save", renewed).await;
    let detail = shown(&stage, &tenant, &id).await;
    assert_eq!(codes(&detail["row"]["points"]), Vec::<&str>::new(), "renewed: {detail}");
    assert_eq!(detail["row"]["proven_until"], "2027-06-30", "{detail}");
    let open = merged(&both(&tenant), &merged(&part(), &json!({ "only_open": true })));
    assert_eq!(stage.call("provider_list", open).await["total"], 0, "nothing is open");

    let undo = json!({ "municipality_id": tenant.municipality, "operation_id": null });
    stage.call("undo", undo.clone()).await;
    let undone = stage.call("undo", undo.clone()).await;
    assert_eq!(undone["operation_text"], "Nachweis mit einer Dienstleisterbeziehung verknüpft", "the link goes");
    let detail = shown(&stage, &tenant, &id).await;
    assert_eq!(detail["evidence"], json!([]), "{detail}");
    stage.call("provider_evidence_save", link).await;
    stage.call("evidence_delete", here(&tenant, &evidence)).await;
    assert_eq!(shown(&stage, &tenant, &id).await["evidence"], json!([]), "evidence that goes takes its link along");
    stage.call("undo", undo).await;
    assert_eq!(shown(&stage, &tenant, &id).await["evidence"][0]["purpose"], "proof", "and comes back with it");
    let history = shown(&stage, &tenant, &id).await["history"].to_string();
    assert!(history.contains("Auslagerung") && history.contains("Rechenzentrum"), "in words: {history}");
    let found = json!({ "municipality_id": tenant.municipality, "text": "V-2013-7", "limit": 10 });
    let found = stage.call("search", found).await;
    assert_eq!(found["items"][0]["kind"], "provider_relation", "found by its contract: {found}");
    stage.call("provider_delete", here(&tenant, &id)).await;
    let verified = stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "nothing hangs in the air");
}

#[tokio::test]
async fn who_answers_is_decided_for_all_for_an_object_or_for_one_requirement() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "entry_check").await;
    let provider = object(&stage, &tenant, "service_provider", "Rechenzentrum").await;
    let id = relation(&stage, &tenant, fields(&provider, "Arbeitsplätze")).await;
    let objects = json!({ "municipality_id": tenant.municipality, "relation_id": id, "object_ids": [tenant.root] });
    stage.call("provider_object_save", objects.clone()).await;
    let list = merged(&part(), &json!({ "municipality_id": tenant.municipality, "relation_id": id }));
    let undecided = stage.call("provider_split_list", merged(&list, &json!({ "only_undecided": true }))).await;
    let total = undecided["total"].as_u64().unwrap();
    assert!(total > 100, "all questions, and nobody answers for any: {total}");
    let requirement = |index: usize| text(&undecided["items"][index]["requirement_id"]);
    let places: Vec<Value> =
        (0..3).map(|index| json!({ "requirement_id": requirement(index), "object_id": tenant.root })).collect();
    let save = json!({ "municipality_id": tenant.municipality, "relation_id": id, "places": places });
    let alone = merged(&save, &json!({ "responsibility": null, "note": "wir" }));
    assert_eq!(
        stage.refused("provider_split_save", alone).await.code,
        "rule.split-note-alone",
        "who does what of nothing"
    );
    let shared = merged(&save, &json!({ "responsibility": "shared", "note": null }));
    assert_eq!(stage.call("provider_split_save", shared).await["changed"], 3, "three in one step");
    let set = merged(
        &both(&tenant),
        &json!({ "id": id, "fields": merged(&fields(&provider, "Arbeitsplätze"), &json!({ "default_split": "own" })) }),
    );
    stage.call("provider_save", set).await;
    let detail = shown(&stage, &tenant, &id).await;
    let share = &detail["row"]["share"];
    assert_eq!((&share["shared"], &share["own"]), (&json!(3), &json!(total - 3)), "the rest is as the relation says");
    assert_eq!(share["without_note"], 3, "and nobody said who does which part: {detail}");
    assert!(codes(&detail["row"]["points"]).contains(&"provider_shared_without_note"), "{detail}");
    let note = merged(&save, &json!({ "responsibility": null, "note": "Updates: Rechenzentrum" }));
    stage.call("provider_split_save", note).await;
    let detail = shown(&stage, &tenant, &id).await;
    assert!(!codes(&detail["row"]["points"]).contains(&"provider_shared_without_note"), "{detail}");
    stage.call("provider_object_save", merged(&objects, &json!({ "responsibility": "provider" }))).await;
    let detail = shown(&stage, &tenant, &id).await;
    assert_eq!(detail["row"]["share"]["provider"], total - 3, "the object's before the relation's: {detail}");
    let clear = merged(&save, &json!({ "responsibility": "", "note": null }));
    stage.call("provider_split_save", clear).await;
    let rows = stage.call("provider_split_list", merged(&list, &json!({ "responsibilities": ["provider"] }))).await;
    assert_eq!(rows["total"], total, "what was decided for them is gone: {}", rows["items"][0]);
    assert_eq!(rows["items"][0]["decided"], false, "{}", rows["items"][0]);
    let elsewhere = object(&stage, &tenant, "room", "Archiv").await;
    let outside = json!({ "requirement_id": requirement(0), "object_id": elsewhere });
    let outside = merged(&save, &json!({ "places": [outside], "responsibility": "own", "note": null }));
    assert_eq!(stage.refused("provider_split_save", outside).await.code, "rule.not-in-scope", "not of this relation");
    stage.call("provider_object_save", merged(&objects, &json!({ "remove": true }))).await;
    assert_eq!(stage.call("provider_split_list", list).await["total"], 0, "about nothing any more");
    let undo = json!({ "municipality_id": tenant.municipality, "operation_id": null });
    stage.call("undo", undo).await;
    assert_eq!(shown(&stage, &tenant, &id).await["objects"][0]["responsibility"], "provider", "one step back");
}

#[tokio::test]
async fn what_is_no_provider_or_goes_backwards_is_refused() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "entry_check").await;
    let (provider, room) = (
        object(&stage, &tenant, "service_provider", "Rechenzentrum").await,
        object(&stage, &tenant, "room", "Archiv").await,
    );
    let good = fields(&provider, "Betrieb");
    let refused = async |change: Value| {
        let save = merged(&both(&tenant), &json!({ "id": null, "fields": merged(&good, &change) }));
        stage.refused("provider_save", save).await.code
    };
    assert_eq!(refused(json!({ "provider_object_id": null })).await, "rule.provider-unclear");
    assert_eq!(refused(json!({ "provider_municipality_id": tenant.municipality })).await, "rule.provider-unclear");
    let itself = json!({ "provider_object_id": null, "provider_municipality_id": tenant.municipality });
    assert_eq!(refused(itself).await, "rule.provides-for-itself");
    assert_eq!(refused(json!({ "provider_object_id": room })).await, "rule.not-a-provider");
    assert_eq!(refused(json!({ "valid_until": "2013-03-31" })).await, "rule.period-reversed");
    assert_eq!(refused(json!({ "exit_on": "2013-03-31" })).await, "rule.exit-before-beginning");
    assert_eq!(refused(json!({ "control_due_on": "2026-02-28" })).await, "rule.control-before-last");
    assert_eq!(refused(json!({ "name": " " })).await, "rule.name-missing");
    let id = relation(&stage, &tenant, good.clone()).await;
    assert_eq!(refused(json!({})).await, "record.already-exists", "a name is there once");
    let moved = json!({
        "municipality_id": tenant.municipality, "relation_id": id, "object_ids": [room],
        "on_site_on": "2014-01-02", "transferred_on": "2014-01-01",
    });
    assert_eq!(stage.refused("provider_object_save", moved).await.code, "rule.transition-reversed");
    let delete = here(&tenant, &provider);
    assert_eq!(stage.refused("target_object_delete", delete).await.code, "record.reference", "somebody relies on it");
}

#[tokio::test]
async fn objects_that_go_up_in_another_one_keep_their_providers() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let requirements = stage.requirements(&tenant, 1).await;
    let (one, two) = (
        object(&stage, &tenant, "service_provider", "RZ").await,
        object(&stage, &tenant, "service_provider", "RZ Nord").await,
    );
    let (a, b) = (
        object(&stage, &tenant, "it_system", "Server A").await,
        object(&stage, &tenant, "it_system", "Server B").await,
    );
    let id = relation(&stage, &tenant, fields(&two, "Betrieb")).await;
    let objects = json!({ "municipality_id": tenant.municipality, "relation_id": id, "object_ids": [b] });
    stage.call("provider_object_save", objects).await;
    stage.answer(&tenant, json!([{ "requirement_id": requirements[0], "target_object_id": b, "status": "yes" }])).await;
    let split = json!({
        "municipality_id": tenant.municipality, "relation_id": id, "responsibility": "own", "note": "wir",
        "places": [{ "requirement_id": requirements[0], "object_id": b }],
    });
    stage.call("provider_split_save", split).await;
    for (into, other) in [(&one, &two), (&a, &b)] {
        let merge = json!({ "municipality_id": tenant.municipality, "into_id": into, "ids": [other], "winner": null });
        stage.call("target_object_merge", merge).await;
    }
    let detail = shown(&stage, &tenant, &id).await;
    assert_eq!(detail["row"]["provider_name"], "RZ", "{detail}");
    assert_eq!(detail["objects"][0]["object_name"], "Server A", "{detail}");
    assert_eq!(detail["row"]["share"]["own"], 1, "with what was decided: {detail}");
}

#[tokio::test]
async fn open_points_stand_in_the_overview_and_in_the_register() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let provider = object(&stage, &tenant, "service_provider", "Rechenzentrum").await;
    let bare = json!({ "name": "Betrieb", "kind": "outsourcing", "provider_object_id": provider,
        "provider_municipality_id": null, "legal_on": null, "valid_from": null, "valid_until": "2026-12-31", "exit_on": null,
        "data_role": null, "default_split": null, "controlled_on": null, "control_due_on": null });
    let points = stage.call("provider_point_list", both(&tenant)).await;
    assert_eq!(codes(&points["items"]), ["provider_without_relation"], "a provider of which nothing is said: {points}");
    assert_eq!(points["items"][0]["subject"], "Rechenzentrum", "{points}");
    relation(&stage, &tenant, bare).await;
    let points = stage.call("provider_point_list", both(&tenant)).await;
    let expected = [
        "provider_without_legal_act",
        "provider_data_role_missing",
        "provider_ending",
        "provider_scope_missing",
        "provider_exit_missing",
        "provider_control_due",
    ];
    assert_eq!(codes(&points["items"]), expected, "{points}");
    assert!(text(&points["items"][0]["place"]).contains("Rechtsakt"), "where to mend it: {points}");
    let overview = stage.call("overview", both(&tenant)).await;
    let counted = codes(&overview["open_points"]);
    assert!(expected.iter().all(|code| counted.contains(code)), "{counted:?}");
    let create = merged(&both(&tenant), &json!({ "kind": "providers", "language": "de", "as_of": null }));
    let ready = stage.job("report_create", create.clone()).await;
    let again = stage.job("report_create", create).await;
    assert_eq!(ready["file_sha256"], again["file_sha256"], "the same bytes twice");
}
