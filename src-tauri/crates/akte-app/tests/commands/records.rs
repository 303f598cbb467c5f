//! Recording: answers, measures, evidence, structure, undo, search.

use crate::stage::{Stage, text};
use serde_json::{Value, json};

#[tokio::test]
async fn a_new_domain_takes_the_catalogs_of_its_method() {
    let stage = Stage::with_akte().await;
    let check = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let entry = stage.tenant("Beispielbach", "entry_check").await;
    let title = |list: &Value| list["items"][0]["catalogs"][0]["title"].clone();
    let of_check = stage.call("domain_list", json!({ "municipality_id": check.municipality })).await;
    let of_entry = stage.call("domain_list", json!({ "municipality_id": entry.municipality })).await;
    assert!(text(&title(&of_check)).contains("Grundschutz++"), "{of_check}");
    assert_eq!(title(&of_entry), "Kommunaler Einstieg", "{of_entry}");
    assert_eq!(of_check["items"][0]["catalogs"].as_array().unwrap().len(), 1, "one line");
}

#[tokio::test]
async fn many_answers_are_one_step_that_is_undone_in_one_step() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let ids = stage.requirements(&tenant, 200).await;
    let patches: Vec<Value> = ids
        .iter()
        .map(|id| json!({ "requirement_id": id, "status": "no", "responsible": "Hauptamt", "due_on": "2027-03-31" }))
        .collect();
    let saved = stage.answer(&tenant, json!(patches)).await;
    assert_eq!(saved["changed"], 200, "every answer is new");
    let again = stage.answer(&tenant, json!(patches)).await;
    assert_eq!(again["changed"], 0, "the same again changes nothing");
    let open = stage.check(&tenant, json!({ "statuses": ["no"] })).await;
    assert_eq!(open["total"], 200, "the filter finds them");
    let preview = stage.call("undo_preview", json!({ "municipality_id": tenant.municipality })).await;
    assert_eq!(
        (preview["records"].as_u64(), text(&preview["operation_text"])),
        (Some(200), "Antworten erfasst".into())
    );
    let undo = json!({ "municipality_id": tenant.municipality, "operation_id": preview["operation_id"] });
    assert_eq!(stage.call("undo", undo.clone()).await["records"], 200, "all at once");
    assert_eq!(stage.check(&tenant, json!({ "statuses": ["no"] })).await["total"], 0, "as before");
    assert_eq!(stage.refused("undo", undo).await.code, "undo.superseded", "it is not the last operation any more");
}

#[tokio::test]
async fn a_rule_of_the_field_refuses_the_whole_step() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let ids = stage.requirements(&tenant, 2).await;
    let request = json!({
        "municipality_id": tenant.municipality, "domain_id": tenant.domain,
        "answers": [
            { "requirement_id": ids[0], "status": "yes" },
            { "requirement_id": ids[1], "status": "dispensable" },
        ],
    });
    let refusal = stage.refused("answer_save", request).await;
    assert_eq!(refusal.code, "rule.dispensable-without-reason", "BSI 200-2, 8.4.3");
    assert_eq!(stage.check(&tenant, json!({ "statuses": ["yes"] })).await["total"], 0, "nothing of the step was kept");
    let request = json!({
        "municipality_id": tenant.municipality, "domain_id": tenant.domain,
        "answers": [{ "requirement_id": ids[0], "due_on": "31.12.2026" }],
    });
    assert_eq!(stage.refused("answer_save", request).await.code, "record.date-invalid", "a date as the wire writes it");
}

#[tokio::test]
async fn groups_nest_and_the_whole_stays() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let object = |id: Value, name: &str, parent: Value| {
        json!({
            "municipality_id": tenant.municipality, "domain_id": tenant.domain, "id": id, "kind": "it_system",
            "name": name, "member_count": 3, "parent_id": parent,
        })
    };
    let group = stage.call("target_object_save", object(Value::Null, "Server", Value::Null)).await["id"].clone();
    let member =
        stage.call("target_object_save", object(Value::Null, "Dateiserver", group.clone())).await["id"].clone();
    let refusal = stage.refused("target_object_save", object(group.clone(), "Server", member.clone())).await;
    assert_eq!(refusal.code, "rule.group-contains-itself", "a circle");
    let whole = stage.refused("target_object_save", object(json!(tenant.root), "Rathaus", Value::Null)).await;
    assert_eq!(whole.code, "structure.whole-is-fixed", "the whole stays what it is");
    let delete = |id: &Value| json!({ "municipality_id": tenant.municipality, "id": id });
    assert_eq!(stage.refused("target_object_delete", delete(&group)).await.code, "record.reference", "it has a member");
    stage.call("target_object_delete", delete(&member)).await;
    stage.call("target_object_delete", delete(&group)).await;
}

#[tokio::test]
async fn measures_and_evidence_hang_on_requirements_and_make_the_overview() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let ids = stage.requirements(&tenant, 3).await;
    let patches = json!([
        { "requirement_id": ids[0], "status": "yes", "statement": "Die Leitlinie liegt vor.", "checked_on": "2026-11-02" },
        { "requirement_id": ids[1], "status": "partial" },
        { "requirement_id": ids[2], "status": "no" },
    ]);
    stage.answer(&tenant, patches).await;
    let measure = stage.measure(&tenant, "Leitlinie fortschreiben", &ids[1]).await;
    let evidence = stage.evidence(&tenant, "Leitlinie.txt", &ids[0]).await;
    let of = |requirement: &str| {
        json!({
            "municipality_id": tenant.municipality, "domain_id": tenant.domain, "target_object_id": null,
            "requirement_id": requirement,
        })
    };
    let met = stage.call("check_detail", of(&ids[0])).await;
    assert_eq!(met["evidence"][0]["id"], json!(evidence), "the evidence hangs on it");
    assert_eq!(met["evidence"][0]["validity"], "expired", "it ended in June");
    assert!(met["open_points"].as_array().unwrap().contains(&json!("evidence_not_valid")), "{}", met["open_points"]);
    assert_eq!(met["history"][0]["operation"], "answer.save", "its history");
    assert_eq!(met["history"][0]["hash"].as_str().unwrap().len(), 64, "with the hash in the chain");
    let partial = stage.call("check_detail", of(&ids[1])).await;
    assert_eq!(partial["measures"][0]["id"], json!(measure), "the measure serves it");
    assert_eq!(partial["measures"][0]["overdue"], true, "it was due in October");

    let domain = json!({ "municipality_id": tenant.municipality, "domain_id": tenant.domain });
    let overview = stage.call("overview", domain).await;
    let counts = &overview["counts"];
    assert_eq!((&counts["yes"], &counts["partial"], &counts["no"]), (&json!(1), &json!(1), &json!(1)), "{counts}");
    let total = stage.check(&tenant, json!({})).await["total"].clone();
    assert_eq!(counts["total"], total, "what nobody answered counts as unprocessed");
    assert_eq!(overview["overdue_measures"], 1, "one is late");
    assert_eq!(overview["expired_evidence"], 1, "one has expired");
    assert_eq!(overview["open_cost_once"], 120_000, "what is still to be spent");
    assert_eq!(overview["trend"][0]["counts"], *counts, "today's end is where the trend is");
    assert!(!overview["next_steps"].as_array().unwrap().is_empty(), "there is something to do");

    stage.call("measure_delete", json!({ "municipality_id": tenant.municipality, "id": measure })).await;
    let partial = stage.call("check_detail", of(&ids[1])).await;
    assert_eq!(partial["measures"], json!([]), "its links are gone with it");
}

#[tokio::test]
async fn what_is_recorded_and_imported_is_found() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let other = stage.tenant("Beispielbach", "grundschutz_plus_plus").await;
    let ids = stage.requirements(&tenant, 1).await;
    stage.answer(&tenant, json!([{ "requirement_id": ids[0], "statement": "Zwiebelturm im Serverraum" }])).await;
    let search = |municipality: &str| json!({ "municipality_id": municipality, "text": "zwiebel", "limit": 10 });
    let hits = stage.call("search", search(&tenant.municipality)).await;
    assert_eq!(hits["items"][0]["kind"], "answer", "{hits}");
    assert_eq!(hits["items"][0]["id"], json!(ids[0]), "an answer leads to its requirement");
    assert_eq!(hits["items"][0]["domain_id"], json!(tenant.domain), "in its domain");
    let elsewhere = stage.call("search", search(&other.municipality)).await;
    assert_eq!(elsewhere["items"], json!([]), "another municipality finds nothing of it");
    let catalogs = stage.call("search", json!({ "municipality_id": null, "text": "Datensicherung", "limit": 5 })).await;
    assert_eq!(catalogs["items"][0]["kind"], "requirement", "the catalogs are found without a municipality");
}
