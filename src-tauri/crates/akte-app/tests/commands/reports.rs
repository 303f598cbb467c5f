//! Reports: made, looked at, saved, registered, the same every time.

use crate::releases::release;
use crate::stage::{Stage, Tenant, text};
use serde_json::{Value, json};

fn request(tenant: &Tenant, kind: &str) -> Value {
    json!({
        "kind": kind, "municipality_id": tenant.municipality, "domain_id": tenant.domain, "language": "de",
        "as_of": "2026-11-21",
    })
}

#[tokio::test]
async fn every_report_is_made_saved_and_registered() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "entry_check").await;
    let ids = stage.requirements(&tenant, 3).await;
    stage
        .answer(
            &tenant,
            json!([{ "requirement_id": ids[0], "status": "yes" }, { "requirement_id": ids[1], "status": "no" }]),
        )
        .await;
    stage.measure(&tenant, "Sicherung proben", &ids[1]).await;
    stage.evidence(&tenant, "Protokoll.txt", &ids[0]).await;
    release(&stage, &tenant, "1.0", "release").await;
    let kinds = stage.call("report_kinds", json!({})).await;
    // What only one method knows is made of a domain of that method.
    let mut others = Vec::new();
    for method in ["edition_2023", "grundschutz_plus_plus"] {
        let save = json!({
            "municipality_id": tenant.municipality, "id": null, "name": method, "method": method, "catalog_ids": null,
        });
        let domain = text(&stage.call("domain_save", save).await["id"]);
        others.push(Tenant { domain, ..tenant.clone() });
    }
    for kind in kinds.as_array().unwrap() {
        let of = match kind["method"].as_str() {
            Some("edition_2023") => &others[0],
            Some("grundschutz_plus_plus") => &others[1],
            _ => &tenant,
        };
        let ready = stage.job("report_create", request(of, &text(&kind["kind"]))).await;
        let bare = ["management", "information_texts", "open_points"].contains(&&*text(&kind["kind"]));
        let least = if bare { 1 } else { 3 };
        assert!(ready["pages"].as_u64().unwrap() >= least, "cover, contents, body: {ready}");
        let target = stage.folder.path().join(text(&ready["file_name"]));
        stage.host.dialogs.next_save(&target);
        stage.call("report_save", json!({ "token": ready["token"] })).await;
        let pdf = std::fs::read(&target).unwrap();
        assert!(pdf.starts_with(b"%PDF-"), "a PDF was saved");
        assert_eq!(json!(pdf.len()), ready["size"], "all of it");
        let preview = stage.call("report_bytes", json!({ "token": ready["token"] })).await;
        assert!(text(&preview["base64"]).starts_with("JVBERi0"), "the preview is the same PDF");
    }
    let register = stage.call("report_register", json!({ "municipality_id": tenant.municipality })).await;
    assert_eq!(register["total"], kinds.as_array().unwrap().len(), "every one is registered");
}

#[tokio::test]
async fn the_same_data_state_gives_the_same_bytes() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let ids = stage.requirements(&tenant, 5).await;
    stage.answer(&tenant, json!([{ "requirement_id": ids[0], "status": "no" }])).await;
    let first = stage.job("report_create", request(&tenant, "a4")).await;
    stage.host.step(chrono::TimeDelta::hours(5));
    let second = stage.job("report_create", request(&tenant, "a4")).await;
    assert_eq!(first["file_sha256"], second["file_sha256"], "the hour does not matter");
    let mut english = request(&tenant, "a4");
    english["language"] = json!("en");
    let english = stage.job("report_create", english).await;
    assert_eq!(first["content_hash"], english["content_hash"], "the content is the same in any language");
    stage.answer(&tenant, json!([{ "requirement_id": ids[1], "status": "yes" }])).await;
    let later = stage.job("report_create", request(&tenant, "a4")).await;
    assert_ne!(first["content_hash"], later["content_hash"], "another data state is another report");
}

#[tokio::test]
async fn a_report_that_does_not_fit_or_cannot_be_saved_is_refused() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let error = stage.failed("report_create", request(&tenant, "entry_check")).await;
    assert_eq!(error["code"], "report.wrong-method", "no entry check there");
    let entry = stage.tenant("Beispielbach", "entry_check").await;
    for kind in ["gs_status", "gs_plan"] {
        let error = stage.failed("report_create", request(&entry, kind)).await;
        assert_eq!(error["code"], "report.wrong-method", "{kind} is for Grundschutz++");
    }
    let mut without = request(&tenant, "a6");
    without["domain_id"] = Value::Null;
    assert_eq!(stage.failed("report_create", without).await["code"], "report.needs-domain", "about which domain?");
    let ready = stage.job("report_create", request(&tenant, "a6")).await;
    stage.host.dialogs.next_save(stage.folder.path().join("fehlt").join("A6.pdf"));
    let refusal = stage.refused("report_save", json!({ "token": ready["token"] })).await;
    assert_eq!(refusal.code, "file.unwritable", "the folder is not there");
    let closed = stage.call("report_save", json!({ "token": ready["token"] })).await;
    assert_eq!(closed["path"], Value::Null, "a dialog that was closed saves nothing");
}

#[tokio::test]
async fn the_newest_revision_is_the_one_in_hand() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let document = json!({ "municipality_id": tenant.municipality, "domain_id": tenant.domain, "report": "a4" });
    for (version, day) in [("0.1", "2026-10-01"), ("0.2", "2026-11-01")] {
        let mut revision = document.clone();
        revision["id"] = Value::Null;
        revision["fields"] = json!({
            "version": version, "status": "draft", "classification": "internal", "edited_on": day, "editor": "Erika Beispiel",
            "next_revision_on": null, "released_on": null,
        });
        stage.call("document_revision_save", revision).await;
    }
    let list = stage.call("document_revision_list", document).await;
    assert_eq!(list[0]["version"], "0.2", "the newest first: {list}");
}
