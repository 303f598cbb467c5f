//! What belongs to the municipality – data protection, the desk, deadlines – asks for no information domain.

use crate::every_command::merged;
use crate::single_entries::told;
use crate::stage::{Stage, Tenant, text};
use serde_json::{Value, json};

/// A municipality and nothing else.
async fn municipality(stage: &Stage) -> Value {
    let tenant = stage.call(
        "municipality_save",
        json!({ "id": null, "fields": { "name": "Neudorf", "legal_form": "municipality" } }),
    );
    json!({ "municipality_id": tenant.await["id"] })
}

async fn save(stage: &Stage, here: &Value, command: &str, fields: Value) -> Value {
    stage.call(command, merged(here, &json!({ "id": null, "fields": fields }))).await["id"].clone()
}

fn report(here: &Value, kind: &str) -> Value {
    merged(here, &json!({ "kind": kind, "domain_id": null, "language": "de", "as_of": "2026-11-21" }))
}

fn asked(here: &Value, more: Value) -> Value {
    merged(here, &merged(&json!({ "text": "", "only_open": false, "sort": null, "offset": 0, "limit": 100 }), &more))
}

#[tokio::test]
async fn a_municipality_without_a_domain_prints_every_report_of_its_registers() {
    let stage = Stage::with_akte().await;
    let here = municipality(&stage).await;
    let taken = stage.call("starter_take", merged(&here, &json!({ "ids": ["hundesteuer"] }))).await;
    let activity = taken["ids"][0].clone();
    save(&stage, &here, "processor_save", json!({ "processor": "Rechenzentrum Nord" })).await;
    save(&stage, &here, "breach_save", json!({ "title": "Fehlversand" })).await;
    let request = json!({ "received_on": "2026-11-02", "requester": "Kim Beispiel", "kinds": ["access"] });
    save(&stage, &here, "request_save", request).await;
    save(&stage, &here, "assessment_save", json!({ "title": "Kameras", "activity_ids": [activity] })).await;
    save(&stage, &here, "officer_task_save", json!({ "title": "Schilder prüfen", "due_on": "2026-12-01" })).await;

    let kinds = stage.call("report_kinds", json!({})).await;
    let of_municipality: Vec<String> = kinds
        .as_array()
        .unwrap()
        .iter()
        .filter(|kind| kind["needs_domain"] == false)
        .map(|kind| text(&kind["kind"]))
        .collect();
    assert!(of_municipality.len() >= 16, "the reports of the registers among them: {of_municipality:?}");
    for kind in &of_municipality {
        let ready = stage.job("report_create", report(&here, kind)).await;
        assert!(ready["pages"].as_u64() > Some(0), "{kind}: {ready}");
    }
    for (kind, said) in [
        ("vvt", "Hundesteuer"),
        ("processors", "Rechenzentrum Nord"),
        ("breaches", "Fehlversand"),
        ("requests", "Kim Beispiel"),
        ("dpia", "Kameras"),
        ("deletion_concept", "Hundesteuer"),
        ("deadlines", "Schilder prüfen"),
    ] {
        let whole = told(&stage, report(&here, kind)).await;
        assert!(whole.contains(said), "{kind} says {said}: {whole}");
    }
    let failed = stage.failed("report_create", report(&here, "soa")).await;
    assert_eq!(failed["code"], "report.needs-domain", "a management system is that of a domain: {failed}");

    let deadlines = stage.call("deadline_list", asked(&here, json!({}))).await;
    assert!(deadlines.to_string().contains("Schilder prüfen"), "{deadlines}");
    let desk = stage.call("desk", here.clone()).await;
    assert_eq!(desk["tasks"][0]["name"], "Schilder prüfen", "{desk}");
    let found = stage.call("search", merged(&here, &json!({ "text": "Hundesteuer", "offset": 0, "limit": 10 }))).await;
    assert!(found.to_string().contains("processing_activity"), "{found}");
}

#[tokio::test]
async fn the_history_of_such_a_report_needs_no_domain_and_is_printed() {
    let stage = Stage::with_akte().await;
    let here = municipality(&stage).await;
    let of = |report: &str| merged(&here, &json!({ "domain_id": null, "report": report }));
    let version = |number: &str, on: &str, next: Value| {
        json!({ "version": number, "status": "draft", "classification": "internal", "edited_on": on, "editor": "Erika",
            "remark": "Erstfassung", "next_revision_on": next })
    };
    let save = |fields: Value, id: Value| merged(&of("vvt"), &json!({ "id": id, "fields": fields }));
    let id = stage
        .call("document_revision_save", save(version("0.7", "2026-11-01", json!("2027-11-01")), Value::Null))
        .await;
    let listed = stage.call("document_revision_list", of("vvt")).await;
    assert_eq!((&listed[0]["version"], &listed[0]["id"]), (&json!("0.7"), &id["id"]), "{listed}");
    let vvt = told(&stage, report(&here, "vvt")).await;
    assert!(vvt.contains("Version;0.7"), "the cover says so: {vvt}");
    let kinds = asked(&here, json!({ "kinds": ["report_revision"] }));
    let due = stage.call("deadline_list", kinds.clone()).await;
    assert_eq!((&due["total"], &due["items"][0]["due_on"]), (&json!(1), &json!("2027-11-01")), "{due}");
    let of_domain = stage.refused("document_revision_list", of("a4")).await;
    assert_eq!(of_domain.code, "report.needs-domain", "A.4 is that of a domain");

    // A domain that comes later works on the same document.
    let domain = merged(&here, &json!({ "id": null, "name": "Rathaus", "method": "entry_check", "catalog_ids": null }));
    let domain = stage.call("domain_save", domain).await["id"].clone();
    let there = merged(&of("vvt"), &json!({ "domain_id": domain }));
    assert_eq!(stage.call("document_revision_list", there.clone()).await, listed, "one history");
    let later = json!({ "id": null, "fields": version("0.8", "2026-11-20", json!("2027-06-01")) });
    stage.call("document_revision_save", merged(&there, &later)).await;
    let due = stage.call("deadline_list", kinds).await;
    assert_eq!(
        (&due["total"], &due["items"][0]["due_on"]),
        (&json!(1), &json!("2027-06-01")),
        "the later one counts: {due}"
    );
    let vvt = told(&stage, report(&here, "vvt")).await;
    assert!(vvt.contains("Version;0.8"), "whose latest version is on the cover: {vvt}");
    stage.call("document_revision_save", save(version("0.9", "2026-11-02", Value::Null), id["id"].clone())).await;
    assert_eq!(
        stage.call("document_revision_list", of("vvt")).await.as_array().unwrap().len(),
        2,
        "changed, not added"
    );
    stage.call("undo", merged(&here, &json!({ "operation_id": null }))).await;
    assert!(stage.call("document_revision_list", of("vvt")).await.to_string().contains("0.7"), "taken back");
}

#[tokio::test]
async fn the_record_of_processing_prints_the_history_of_each_activity() {
    let stage = Stage::with_akte().await;
    let here = municipality(&stage).await;
    let taken = stage.call("starter_take", merged(&here, &json!({ "ids": ["hundesteuer", "gewerbesteuer"] }))).await;
    let listed = stage.call("activity_list", asked(&here, json!({}))).await;
    let row = listed["items"].as_array().unwrap().iter().find(|row| row["id"] == taken["ids"][0]).unwrap().clone();
    for round in 1..=12 {
        let mut fields = row.clone();
        fields["contact"] = json!(format!("Zimmer {round}"));
        let save = json!({ "id": taken["ids"][0], "fields": fields });
        stage.call("activity_save", merged(&here, &save)).await;
    }
    stage.call("undo", merged(&here, &json!({ "operation_id": null }))).await;
    let vvt = told(&stage, report(&here, "vvt")).await;
    assert_eq!(vvt.matches("Rückgängig gemacht").count(), 1, "the last change, told as what it was: {vvt}");
    assert_eq!(vvt.matches("Verarbeitungstätigkeit geändert").count(), 9, "the last ten in all: {vvt}");
    let takings = vvt.matches("Startblätter als Verarbeitungstätigkeiten übernommen").count();
    assert_eq!(takings, 1, "the first change of the one is eleven changes away, that of the other is its last: {vvt}");
    assert!(vvt.contains("Änderungen insgesamt") && vvt.contains("14"), "and how many there are: {vvt}");
}

/// Somebody who works in a domain still sees what was put back there.
#[tokio::test]
async fn what_was_put_back_in_a_domain_is_told_in_the_report_of_the_municipality() {
    let stage = Stage::with_akte().await;
    let tenant: Tenant = stage.tenant("Musterstadt", "entry_check").await;
    let here = json!({ "municipality_id": tenant.municipality });
    save(&stage, &here, "breach_save", json!({ "title": "Fehlversand" })).await;
    let both = merged(&here, &json!({ "domain_id": tenant.domain }));
    let all = json!({ "text": "", "codes": ["awareness_missing"], "areas": [], "object_id": null, "state": "open",
        "sort": null, "offset": 0, "limit": 10 });
    let place = stage.call("point_list", merged(&both, &all)).await["items"][0]["place"].clone();
    let back = json!({ "places": [place], "reason": "Wird im Sommer geklärt", "until": null });
    stage.call("point_put_back", merged(&both, &back)).await;
    let breaches = told(&stage, report(&here, "breaches")).await;
    assert!(breaches.contains("Wird im Sommer geklärt"), "with its reason: {breaches}");
}
