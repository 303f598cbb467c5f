//! The register of reports: what a PDF in hand is, what changed since it was made, and to whom it was handed.

use crate::stage::{Stage, Tenant, text};
use serde_json::{Value, json};
use std::path::PathBuf;

/// Makes a report and saves it; answers with its path and what was told about it.
async fn saved(stage: &Stage, tenant: &Tenant, kind: &str, name: &str) -> (PathBuf, Value) {
    let request = json!({
        "kind": kind, "municipality_id": tenant.municipality, "domain_id": tenant.domain, "language": "de",
        "as_of": "2026-11-21",
    });
    let ready = stage.job("report_create", request).await;
    let path = stage.folder.path().join(name);
    stage.host.dialogs.next_save(&path);
    stage.call("report_save", json!({ "token": ready["token"] })).await;
    (path, ready)
}

async fn verified(stage: &Stage, tenant: &Tenant, name: &str, bytes: &[u8]) -> Value {
    let token = stage.file(name, bytes).await;
    stage.call("report_verify", json!({ "municipality_id": tenant.municipality, "token": token })).await
}

/// The file with an incremental update that holds a signature over all of it.
pub fn signed(original: &[u8]) -> Vec<u8> {
    let tail = String::from_utf8_lossy(original);
    let after = |mark: &str| {
        let rest = &tail[tail.rfind(mark).unwrap() + mark.len()..];
        rest.trim_start().chars().take_while(char::is_ascii_digit).collect::<String>()
    };
    let (root, previous) = (after("/Root "), after("startxref"));
    let size: usize = after("/Size ").parse().unwrap();
    let length = original.len();
    let object = format!(
        "{size} 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange [0 {} {} 300] \
         /Contents <00> >>\nendobj\n",
        length + 100,
        length + 300
    );
    let update = format!(
        "{object}xref\n{size} 1\n{length:010} 00000 n \ntrailer\n<< /Size {} /Root {root} 0 R /Prev {previous} >>\n\
         startxref\n{}\n%%EOF\n",
        size + 1,
        length + object.len()
    );
    [original, update.as_bytes()].concat()
}

#[tokio::test]
async fn a_pdf_in_hand_is_unchanged_signed_changed_foreign_or_unreadable() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let (path, ready) = saved(&stage, &tenant, "a4", "A4.pdf").await;
    let original = std::fs::read(path).unwrap();

    let same = verified(&stage, &tenant, "gleich.pdf", &original).await;
    assert_eq!(same["verdict"], "unchanged", "{same}");
    assert_eq!(same["report"]["number"], 1, "it is the first of the register");
    assert_eq!(same["content_hash"], ready["content_hash"], "its metadata names its content hash");
    assert!(text(&same["message"]).contains("Bericht Nr. 1"), "{same}");
    assert_eq!(same["changes"], json!([]), "nothing has changed since");

    let with_signature = verified(&stage, &tenant, "unterschrieben.pdf", &signed(&original)).await;
    assert_eq!(with_signature["verdict"], "signed", "{with_signature}");
    assert_eq!(with_signature["report"]["number"], 1, "it is still the same report");

    let mut altered = original.clone();
    let at = altered.len() / 2;
    altered[at] ^= 1;
    let altered = verified(&stage, &tenant, "geändert.pdf", &altered).await;
    assert_eq!(altered["verdict"], "changed", "{altered}");
    assert_eq!(altered["report"]["number"], 1, "it still says which report it was");

    let longer = verified(&stage, &tenant, "länger.pdf", &[&original, b"mehr".as_slice()].concat()).await;
    assert_eq!(longer["verdict"], "changed", "loose bytes are no signature: {longer}");

    let foreign = verified(&stage, &tenant, "fremd.pdf", b"%PDF-1.7\n%%EOF\n").await;
    assert_eq!((&foreign["verdict"], &foreign["report"]), (&json!("foreign"), &Value::Null), "{foreign}");
    for (name, bytes) in [("leer.pdf", b"".as_slice()), ("Brief.docx", b"PK\x03\x04")] {
        assert_eq!(verified(&stage, &tenant, name, bytes).await["verdict"], "unreadable", "{name} is no PDF");
    }
    let gone = json!({ "municipality_id": tenant.municipality, "token": "gibtesnicht" });
    assert_eq!(stage.refused("report_verify", gone).await.code, "app.token-unknown", "only picked files");
}

#[tokio::test]
async fn what_changed_since_is_told_field_by_field_and_only_where_the_report_shows_it() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let ids = stage.requirements(&tenant, 3).await;
    stage.answer(&tenant, json!([{ "requirement_id": ids[0], "status": "no", "reason": "Fehlt." }])).await;
    let (path, _) = saved(&stage, &tenant, "a4", "A4.pdf").await;
    let pdf = std::fs::read(path).unwrap();

    stage.answer(&tenant, json!([{ "requirement_id": ids[0], "status": "partial", "reason": "Halb." }])).await;
    stage.answer(&tenant, json!([{ "requirement_id": ids[0], "status": "yes", "reason": "" }])).await;
    stage.measure(&tenant, "Sicherung proben", &ids[1]).await;
    // Another domain of the same municipality, and what is changed and changed back, are not the report's matter.
    let other = json!({ "municipality_id": tenant.municipality, "id": null, "name": "Bauhof", "method": "entry_check", "catalog_ids": null });
    let other = text(&stage.call("domain_save", other).await["id"]);
    let measure = json!({ "municipality_id": tenant.municipality, "domain_id": other, "id": null, "title": "Anderswo", "priority": "low", "status": "planned" });
    stage.call("measure_save", measure).await;
    stage.answer(&tenant, json!([{ "requirement_id": ids[2], "status": "yes" }])).await;
    stage.call("undo", json!({ "municipality_id": tenant.municipality, "operation_id": null })).await;

    let answer = verified(&stage, &tenant, "A4-heute.pdf", &pdf).await;
    let changes = answer["changes"].as_array().unwrap();
    let kinds: Vec<String> = changes.iter().map(|change| text(&change["entity"])).collect();
    assert_eq!(kinds, ["measure_link", "measure", "answer"], "latest first, and nothing of the other domain: {answer}");
    assert_eq!(changes[1]["change"], "added", "the measure is new");
    assert_eq!(changes[1]["subject"], "Sicherung proben", "and named");
    let fields: Vec<(String, &Value, &Value)> = changes[2]["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|field| (text(&field["field"]), &field["before"], &field["after"]))
        .collect();
    assert!(fields.contains(&("status".to_owned(), &json!("nein"), &json!("ja"))), "from then to now: {fields:?}");
    assert!(fields.contains(&("reason".to_owned(), &json!("Fehlt."), &Value::Null)), "the steps between do not count");

    let (path, _) = saved(&stage, &tenant, "a4", "A4-neu.pdf").await;
    let anew = verified(&stage, &tenant, "A4-neu.pdf", &std::fs::read(path).unwrap()).await;
    assert_eq!(anew["changes"], json!([]), "a new report has everything");
}

#[tokio::test]
async fn to_whom_a_report_was_handed_is_kept_with_the_hash_of_the_file_and_can_be_undone() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let (path, ready) = saved(&stage, &tenant, "a6", "A6.pdf").await;
    let register = || async {
        stage.call("report_register", json!({ "municipality_id": tenant.municipality })).await["items"][0].clone()
    };
    let hand = |more: Value| {
        let base = json!({ "municipality_id": tenant.municipality, "id": null, "report_number": 1, "handed_on": null });
        crate::every_command::merged(&base, &more)
    };
    let nobody = stage.refused("report_handover_save", hand(json!({ "recipient": "  " }))).await;
    assert_eq!(nobody.code, "rule.recipient-missing", "to whom?");
    let unknown = stage.refused("report_handover_save", hand(json!({ "recipient": "x", "report_number": 99 }))).await;
    assert_eq!(unknown.code, "report.number-unknown", "there is no such report");

    let audit = hand(json!({ "recipient": "Rechnungsprüfungsamt", "remark": "Jahresprüfung" }));
    let id = stage.call("report_handover_save", audit).await["id"].clone();
    let row = register().await;
    assert_eq!(row["handovers"][0]["recipient"], "Rechnungsprüfungsamt", "{row}");
    assert_eq!(row["handovers"][0]["file_sha256"], ready["file_sha256"], "the report as it was made");
    assert_eq!(row["handovers"][0]["handed_on"], "2026-11-21", "today");
    assert_eq!(row["handovers"][0]["handed_by"], "test", "by whoever works here");

    let original = std::fs::read(path).unwrap();
    let token = stage.file("unterschrieben.pdf", &signed(&original)).await;
    stage.call("report_handover_save", hand(json!({ "recipient": "Landrätin", "token": token }))).await;
    // Of one instant, so that their order says nothing.
    let handed_to = async |recipient: &str| {
        let row = register().await;
        let rows = row["handovers"].as_array().unwrap();
        rows.iter().find(|row| row["recipient"] == recipient).cloned().unwrap_or_default()
    };
    assert_eq!(handed_to("Landrätin").await["signed"], true, "the hash of the signed file");
    let token = stage.file("anderes.pdf", b"%PDF-1.7\n%%EOF").await;
    let differs = stage.refused("report_handover_save", hand(json!({ "recipient": "x", "token": token }))).await;
    assert_eq!(differs.code, "report.handover-file-differs", "another file is not the report");
    assert!(differs.message.contains("anderes.pdf"), "{differs:?}");

    let renamed = hand(json!({ "id": id, "recipient": "Rechnungsprüfungsamt Musterstadt" }));
    stage.call("report_handover_save", renamed).await;
    let undo = json!({ "municipality_id": tenant.municipality, "operation_id": null });
    assert_eq!(
        stage.call("undo", undo.clone()).await["operation_text"],
        "Übergabe eines Berichts geändert",
        "an ordinary step"
    );
    assert_eq!(handed_to("Rechnungsprüfungsamt").await["id"], id, "as it was");
    stage.call("report_handover_delete", json!({ "municipality_id": tenant.municipality, "id": id })).await;
    assert_eq!(register().await["handovers"].as_array().unwrap().len(), 1, "one is left");
    stage.call("undo", undo).await;
    assert_eq!(register().await["handovers"].as_array().unwrap().len(), 2, "and it is back");
    assert_eq!(stage.job("akte_verify", json!({})).await["problems"], json!([]), "the Akte is sound");
}

#[tokio::test]
async fn a_report_of_another_municipality_is_known_and_nothing_of_it_is_told() {
    let stage = Stage::with_akte().await;
    let other = stage.tenant("Geheimstadt", "grundschutz_plus_plus").await;
    let (path, _) = saved(&stage, &other, "a4", "fremd.pdf").await;
    let requirement = stage.requirements(&other, 1).await.remove(0);
    stage.answer(&other, json!([{ "requirement_id": requirement, "status": "yes" }])).await;
    let own = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let answer = verified(&stage, &own, "in der Hand.pdf", &std::fs::read(path).unwrap()).await;
    assert_eq!((&answer["verdict"], &answer["elsewhere"]), (&json!("unchanged"), &json!(true)), "{answer}");
    assert_eq!((&answer["report"], &answer["changes"]), (&Value::Null, &json!([])), "the rest is theirs");
    let hand = json!({ "municipality_id": own.municipality, "id": null, "report_number": 1, "recipient": "x", "handed_on": null });
    assert_eq!(stage.refused("report_handover_save", hand).await.code, "report.number-unknown", "not one's own");
}

#[tokio::test]
async fn reference_documents_of_different_data_states_are_told() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let ids = stage.requirements(&tenant, 1).await;
    let here = json!({ "municipality_id": tenant.municipality });
    for (kind, name) in [("a1", "A1.pdf"), ("a2", "A2.pdf")] {
        saved(&stage, &tenant, kind, name).await;
    }
    let register = stage.call("report_register", here.clone()).await;
    assert_eq!(register["differing"], json!([]), "both of one data state");
    stage.answer(&tenant, json!([{ "requirement_id": ids[0], "status": "yes" }])).await;
    saved(&stage, &tenant, "evidence_list", "Nachweise.pdf").await;
    let register = stage.call("report_register", here.clone()).await;
    assert_eq!(register["differing"], json!([]), "a list of evidence is no reference document");
    saved(&stage, &tenant, "a4", "A4.pdf").await;
    let register = stage.call("report_register", here.clone()).await;
    let differing = &register["differing"][0];
    assert_eq!(differing["domain_id"], json!(tenant.domain), "{register}");
    assert_eq!(differing["numbers"], json!([1, 2, 4]), "{differing}");
    let (first, last) = (&register["items"][3]["state_number"], &register["items"][0]["state_number"]);
    let message = text(&differing["message"]);
    assert!(
        message.contains(&format!("Datenstand {first}: A.1 (Nr. 1), A.2 (Nr. 2); Datenstand {last}: A.4 (Nr. 4)")),
        "{message}"
    );
    for (kind, name) in [("a1", "A1 neu.pdf"), ("a2", "A2 neu.pdf")] {
        saved(&stage, &tenant, kind, name).await;
    }
    let register = stage.call("report_register", here).await;
    assert_eq!(register["differing"], json!([]), "only the newest count");
}
