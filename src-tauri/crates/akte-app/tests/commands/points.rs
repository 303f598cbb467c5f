//! Open points: one list over everything, putting back with a reason, and what becomes of that.

use crate::every_command::merged;
use crate::modelling::Place;
use crate::stage::text;
use serde_json::{Value, json};

impl Place {
    async fn open_points(&self, filter: Value) -> Value {
        let page = json!({ "object_id": null, "sort": null, "offset": 0, "limit": 10_000 });
        self.stage.call("point_list", self.domain(merged(&page, &filter))).await
    }

    async fn put_back(&self, places: &[Value], more: Value) -> Value {
        let request = json!({ "places": places, "reason": "Neubau 2027", "until": null });
        self.stage.call("point_put_back", self.domain(merged(&request, &more))).await
    }
}

fn places(list: &Value) -> Vec<Value> {
    list["items"].as_array().unwrap().iter().map(|row| row["place"].clone()).collect()
}

#[tokio::test]
async fn a_point_is_put_back_with_a_reason_and_counts_again_later() {
    let place = Place::new("grundschutz_plus_plus").await;
    let isolated = json!({ "codes": ["object_isolated"] });
    place.object("it_system", "Server 1", "", None).await;
    let other = place.object("it_system", "Server 2", "", None).await;
    let open = place.open_points(isolated.clone()).await;
    assert_eq!((&open["total"], place.counted("object_isolated").await), (&json!(2), 2), "both servers: {open}");
    assert_eq!(open["items"][0]["area"], "structure", "and where it is mended");
    assert!(text(&open["items"][0]["mend"]).contains("Abhängigkeiten"), "in words, too: {open}");

    let of_other = merged(&isolated, &json!({ "object_id": other }));
    let one = places(&place.open_points(of_other.clone()).await);
    let bare = place.domain(json!({ "places": one, "reason": " ", "until": null }));
    assert_eq!(place.stage.refused("point_put_back", bare).await.code, "rule.suppression-without-reason");
    let late = place.domain(json!({ "places": one, "reason": "x", "until": "2026-11-20" }));
    assert_eq!(place.stage.refused("point_put_back", late).await.code, "rule.suppression-ended");
    let unknown = place.domain(json!({ "places": ["scope_missing///x"], "reason": "x", "until": null }));
    assert_eq!(place.stage.refused("point_put_back", unknown).await.code, "rule.point-unknown", "it is not open");

    assert_eq!(place.put_back(&one, json!({ "until": "2026-12-31" })).await["changed"], 1);
    assert_eq!(place.counted("object_isolated").await, 1, "the other one still counts");
    assert_eq!(place.open_points(of_other.clone()).await["total"], 0, "it is not listed among the open ones");
    let structure = place.stage.call("structure_point_list", place.domain(json!({}))).await;
    let isolated_there = structure["items"].as_array().unwrap().iter().filter(|row| row["code"] == "object_isolated");
    assert_eq!(isolated_there.count(), 1, "nor in the list of the structure analysis");
    let back = place.open_points(merged(&of_other, &json!({ "state": "put_back" }))).await;
    let said = &back["items"][0]["put_back"];
    assert_eq!((&said["reason"], &said["until"]), (&json!("Neubau 2027"), &json!("2026-12-31")), "{back}");
    assert_eq!((&said["decided_on"], &said["holds"]), (&json!("2026-11-21"), &json!(true)), "{back}");
    assert_eq!(place.open_points(merged(&isolated, &json!({ "state": "all" }))).await["total"], 2, "both");
    let overview = place.stage.call("overview", place.domain(json!({}))).await;
    assert_eq!(overview["put_back_points"], 1, "the overview says how many");

    place.stage.host.step(chrono::TimeDelta::days(41));
    assert_eq!(place.counted("object_isolated").await, 2, "its last day has passed");
    let again = place.open_points(of_other.clone()).await;
    assert_eq!(again["items"][0]["put_back"]["holds"], false, "and the list says so: {again}");
    assert_eq!(place.put_back(&one, json!({ "reason": "Neubau 2028" })).await["changed"], 1, "put back once more");
    let record = place
        .stage
        .call(
            "log_list",
            json!({ "municipality_id": place.tenant.municipality, "entity_id": null, "offset": 0, "limit": 1 }),
        )
        .await;
    assert_eq!(record["items"][0]["operation_text"], "Offene Punkte zurückgestellt", "it stands in the log: {record}");

    let restore = place.domain(json!({ "places": one }));
    assert_eq!(place.stage.call("point_restore", restore.clone()).await["changed"], 1);
    assert_eq!(place.counted("object_isolated").await, 2, "it counts again");
    assert_eq!(place.stage.refused("point_restore", restore).await.code, "rule.point-unknown", "nothing is put back");
    place.undo().await;
    assert_eq!(place.counted("object_isolated").await, 1, "undo puts it back again");
}

#[tokio::test]
async fn many_points_go_back_in_one_step_and_what_is_settled_can_be_cleared_away() {
    let place = Place::new("grundschutz_plus_plus").await;
    let object = place.object("it_system", "Server 1", "", None).await;
    let unprocessed = place.open_points(json!({ "codes": ["not_processed"] })).await;
    let all = places(&unprocessed);
    assert!(all.len() > 100, "a whole catalog");
    assert_eq!(place.put_back(&all, json!({})).await["changed"], all.len() as u64, "in one step");
    assert_eq!(place.counted("not_processed").await, 0, "none counts");
    let requirement = unprocessed["items"][0]["requirement_id"].clone();
    let detail = place.domain(json!({ "target_object_id": null, "requirement_id": requirement }));
    let detail = place.stage.call("check_detail", detail).await;
    assert_eq!((&detail["open_points"], &detail["put_back"][0]["reason"]), (&json!([]), &json!("Neubau 2027")));
    let answered = json!([{ "requirement_id": requirement, "target_object_id": null, "status": "no" }]);
    place.stage.answer(&place.tenant, answered).await;
    let settled = place.open_points(json!({ "state": "put_back", "codes": ["not_processed"] })).await;
    let done: Vec<&Value> = settled["items"].as_array().unwrap().iter().filter(|row| row["settled"] == true).collect();
    assert_eq!(done.len(), 1, "one is answered meanwhile");
    assert_eq!(done[0]["subject"], unprocessed["items"][0]["subject"], "and is still called what it was");
    let restore = place.domain(json!({ "places": [done[0]["place"]] }));
    assert_eq!(place.stage.call("point_restore", restore).await["changed"], 1, "it can be cleared away");

    let of_object = places(&place.open_points(json!({ "object_id": object })).await);
    assert!(!of_object.is_empty(), "the server lacks something");
    place.put_back(&of_object, json!({})).await;
    let record = json!({ "municipality_id": place.tenant.municipality, "id": object });
    place.stage.call("target_object_delete", record).await;
    let left = place.open_points(json!({ "state": "put_back", "object_id": object })).await;
    assert_eq!(left["total"], 0, "what was put back at an object goes with it");
    place.undo().await;
    let back = place.open_points(json!({ "state": "put_back", "object_id": object })).await;
    assert_eq!(back["total"], of_object.len() as u64, "and comes back with it");
}

#[tokio::test]
async fn points_of_the_registers_stand_among_the_others_and_can_be_put_back() {
    let place = Place::new("grundschutz_plus_plus").await;
    let of_registers = json!({ "areas": ["registers"] });
    let undecided = place.open_points(of_registers.clone()).await;
    let subjects: Vec<String> =
        undecided["items"].as_array().unwrap().iter().map(|row| text(&row["subject"])).collect();
    assert!(subjects.contains(&"Kritische Infrastruktur (KRITIS)".to_owned()), "in words: {undecided}");
    let kritis = undecided["items"].as_array().unwrap().iter().find(|row| text(&row["subject"]).contains("KRITIS"));
    place.put_back(&[kritis.unwrap()["place"].clone()], json!({})).await;
    assert_eq!(place.counted("regime_undecided").await, subjects.len() as u64 - 1, "one counts no more");

    let fields = crate::registers::backup("Ablage", json!({}));
    let request = json!({ "municipality_id": place.tenant.municipality, "id": null, "fields": fields });
    let backup = place.stage.call("backup_save", request).await["id"].clone();
    let open = place.open_points(json!({ "codes": ["backup_second_site_missing"] })).await;
    assert_eq!((&open["total"], &open["items"][0]["record_id"]), (&json!(1), &backup), "leads to the entry: {open}");
    let printed = async |domain: &Value| {
        let create = json!({ "municipality_id": place.tenant.municipality, "domain_id": domain, "kind": "backups",
            "language": "de", "as_of": null });
        place.stage.job("report_create", create).await["size"].as_u64()
    };
    let domain = json!(place.tenant.domain);
    let before = (printed(&domain).await, printed(&Value::Null).await);
    place.put_back(&places(&open), json!({ "reason": "Neubau 2027 mit zweitem Standort im Feuerwehrhaus" })).await;
    let after = (printed(&domain).await, printed(&Value::Null).await);
    assert!(after.0 > before.0, "the report of the domain gives the reason: {before:?} {after:?}");
    let request = json!({ "municipality_id": place.tenant.municipality, "kind": "backup", "id": backup });
    place.stage.call("register_delete", request).await;
    let settled = place.open_points(json!({ "state": "put_back", "areas": ["registers"] })).await;
    let done: Vec<&Value> = settled["items"].as_array().unwrap().iter().filter(|row| row["settled"] == true).collect();
    assert_eq!(done.len(), 1, "what it was about is gone: {settled}");
}

#[tokio::test]
async fn what_is_dispensable_says_which_threats_remain() {
    let place = Place::new("edition_2023").await;
    let requirement = place.stage.requirements(&place.tenant, 1).await.remove(0);
    let answer = |more: Value| {
        let patch = json!({ "requirement_id": requirement, "target_object_id": null });
        json!([merged(&patch, &more)])
    };
    let dispensable = json!({ "status": "dispensable", "reason": "Es gibt kein WLAN." });
    place.stage.answer(&place.tenant, answer(dispensable)).await;
    assert_eq!(place.counted("dispensable_without_threats").await, 1, "nobody has said which");
    let said = |said: bool, codes: Value| answer(json!({ "remaining_threats": { "said": said, "codes": codes } }));
    place.stage.answer(&place.tenant, said(true, json!(["G0.19", " G 0.14", "G 0.14"]))).await;
    let row = place.check(None, json!({ "statuses": ["dispensable"] })).await.remove(0);
    assert_eq!(row["remaining_threats"], json!(["G 0.14", "G 0.19"]), "by number, each once");
    assert_eq!(place.counted("dispensable_without_threats").await, 0, "they are named");
    place.stage.answer(&place.tenant, said(true, json!([]))).await;
    assert_eq!(place.counted("dispensable_without_threats").await, 0, "none remains: that is said, too");
    place.stage.answer(&place.tenant, said(false, json!([]))).await;
    assert_eq!(place.counted("dispensable_without_threats").await, 1, "and taken back");
    let request = place.domain(json!({ "answers": said(true, json!(["G 0.48"])) }));
    assert_eq!(place.stage.refused("answer_save", request).await.code, "rule.remaining-threat-unknown");
}
