//! The implementation plan through the use cases: status, acceptance, dependencies, groups, timeline, what to do next, and
//! the reports of it.

use crate::every_command::merged;
use crate::mappings::{catalog, requirement};
use crate::stage::{Stage, Tenant, text};
use serde_json::{Value, json};

fn both(tenant: &Tenant) -> Value {
    json!({ "municipality_id": tenant.municipality, "domain_id": tenant.domain })
}

/// A measure that serves some requirements at the domain as a whole.
async fn measure(stage: &Stage, tenant: &Tenant, title: &str, serves: &[&String], more: Value) -> String {
    let serves: Vec<Value> =
        serves.iter().map(|id| json!({ "requirement_id": id, "target_object_id": null })).collect();
    let base = json!({ "id": null, "title": title, "priority": "medium", "status": "planned", "serves": serves });
    text(&stage.call("measure_save", merged(&both(tenant), &merged(&base, &more))).await["id"])
}

async fn relate(stage: &Stage, tenant: &Tenant, measure: &str, other: &str, kind: &str) -> Value {
    let request =
        json!({ "municipality_id": tenant.municipality, "measure_id": measure, "other_id": other, "kind": kind });
    stage.call("measure_relation_save", request).await
}

async fn shown(stage: &Stage, tenant: &Tenant, measure: &str) -> Value {
    stage.call("measure_show", json!({ "municipality_id": tenant.municipality, "id": measure })).await
}

fn points(detail: &Value) -> Vec<&str> {
    detail["open_points"].as_array().unwrap().iter().map(|point| point.as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_measure_is_moved_accepted_and_reopened_step_by_step_and_back() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let ids = stage.requirements(&tenant, 1).await;
    let id = measure(&stage, &tenant, "Regeln schreiben", &[&ids[0]], json!({})).await;
    let at = |more: Value| merged(&json!({ "municipality_id": tenant.municipality, "id": id }), &more);
    let accept = at(json!({ "accepted_by": "Erika Beispiel", "accepted_on": null }));
    let refusal = stage.refused("measure_accept", accept.clone()).await;
    assert_eq!(refusal.code, "rule.accepted-before-done", "only what is done is accepted");
    stage.call("measure_move", at(json!({ "status": "done" }))).await;
    let detail = shown(&stage, &tenant, &id).await;
    assert_eq!(detail["measure"]["done_on"], "2026-11-21", "done today");
    assert!(points(&detail).contains(&"measure_not_accepted"), "{detail}");
    stage.call("measure_accept", accept).await;
    let detail = shown(&stage, &tenant, &id).await;
    assert_eq!(detail["measure"]["accepted_by"], "Erika Beispiel", "{detail}");
    assert_eq!(points(&detail), Vec::<&str>::new(), "nothing is left to object to");
    stage.call("measure_move", at(json!({ "status": "in_progress" }))).await;
    let detail = shown(&stage, &tenant, &id).await;
    assert_eq!((&detail["measure"]["accepted_by"], &detail["measure"]["accepted_on"]), (&json!(""), &Value::Null));
    let undo = json!({ "municipality_id": tenant.municipality, "operation_id": null });
    let undone = stage.call("undo", undo.clone()).await;
    assert_eq!(undone["operation_text"], "Status einer Maßnahme geändert", "one step");
    let detail = shown(&stage, &tenant, &id).await;
    assert_eq!(detail["measure"]["accepted_by"], "Erika Beispiel", "with the acceptance that it gave up: {detail}");
    assert_eq!(stage.call("undo", undo).await["operation_text"], "Maßnahme abgenommen", "and the one before");
    let changes = detail["history"].to_string();
    assert!(changes.contains("measure.accept") && changes.contains("21.11.2026"), "the history tells it: {changes}");
}

#[tokio::test]
async fn dependencies_never_go_round_and_are_told_from_both_ends() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let mut ids = Vec::new();
    for (title, from, due) in [
        ("Bestand aufnehmen", "2026-12-01", "2027-01-31"),
        ("Konzept schreiben", "2027-01-01", "2027-02-28"),
        ("Beschaffen", "2027-03-01", "2027-06-30"),
    ] {
        ids.push(measure(&stage, &tenant, title, &[], json!({ "starts_on": from, "due_on": due })).await);
    }
    let training = measure(&stage, &tenant, "Schulung", &[], json!({})).await;
    relate(&stage, &tenant, &ids[1], &ids[0], "needs").await;
    relate(&stage, &tenant, &ids[2], &ids[1], "needs").await;
    relate(&stage, &tenant, &ids[2], &training, "accompanied_by").await;
    let round = json!({
        "municipality_id": tenant.municipality, "measure_id": ids[0], "other_id": ids[2], "kind": "needs",
    });
    let refusal = stage.refused("measure_relation_save", round.clone()).await;
    assert_eq!(refusal.code, "rule.measures-go-round", "{refusal:?}");
    assert!(
        refusal.message.contains("Beschaffen → Konzept schreiben → Bestand aufnehmen"),
        "the chain is named: {}",
        refusal.message
    );
    let itself = merged(&round, &json!({ "other_id": ids[0] }));
    assert_eq!(stage.refused("measure_relation_save", itself).await.code, "rule.measure-of-itself", "itself");
    let along = merged(&round, &json!({ "kind": "accompanied_by" }));
    stage.call("measure_relation_save", along).await;

    let detail = shown(&stage, &tenant, &ids[1]).await;
    assert_eq!(detail["relations"][0]["title"], "Bestand aufnehmen", "what it waits for: {detail}");
    assert_eq!(detail["related_by"][0]["title"], "Beschaffen", "what waits for it: {detail}");
    assert!(points(&detail).contains(&"measure_begins_too_early"), "it begins in January: {detail}");
    let last = shown(&stage, &tenant, &ids[2]).await;
    assert!(!points(&last).contains(&"measure_begins_too_early"), "on the day after is not too early: {last}");
    assert_eq!(last["relations"][1]["kind"], "accompanied_by", "{last}");
    let drop = json!({ "municipality_id": tenant.municipality, "id": ids[0], "status": "dropped" });
    stage.call("measure_move", drop).await;
    let detail = shown(&stage, &tenant, &ids[1]).await;
    assert!(points(&detail).contains(&"measure_needs_dropped"), "it waits in vain: {detail}");

    let timeline = merged(&both(&tenant), &json!({ "offset": 0, "limit": 10 }));
    let timeline = stage.call("measure_timeline", timeline).await;
    assert_eq!((&timeline["total"], &timeline["undated"]), (&json!(2), &json!(1)), "without the dropped one");
    let first = text(&timeline["measures"][0]["text"]);
    assert_eq!(first, "Konzept schreiben: geplant, Beginn 01.01.2027, Ende 28.02.2027", "in words");
    stage.call("measure_delete", json!({ "municipality_id": tenant.municipality, "id": ids[1] })).await;
    assert_eq!(shown(&stage, &tenant, &ids[2]).await["relations"].as_array().unwrap().len(), 1, "its relations go too");
    let undo = json!({ "municipality_id": tenant.municipality, "operation_id": null });
    stage.call("undo", undo).await;
    assert_eq!(shown(&stage, &tenant, &ids[2]).await["relations"].as_array().unwrap().len(), 2, "and come back");
}

#[tokio::test]
async fn a_plan_is_grouped_with_its_sums() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    for (title, person, due, year, once, yearly, status) in [
        ("A", "Kim Muster", "2027-02-01", Some(2026), 1_000, 100, "planned"),
        ("B", "kim muster", "2027-02-20", Some(2027), 2_000, 200, "in_progress"),
        ("C", "", "2026-10-01", None, 4_000, 400, "planned"),
        ("D", "Kim Muster", "2027-03-01", Some(2027), 8_000, 800, "dropped"),
    ] {
        let more = json!({
            "responsible": person, "due_on": due, "budget_year": year, "cost_once": once, "personnel_once": 5,
            "personnel_yearly": yearly, "status": status,
        });
        measure(&stage, &tenant, title, &[], more).await;
    }
    let groups = async |by: &str| -> Vec<Value> {
        let request = merged(&both(&tenant), &json!({ "by": by, "offset": 0, "limit": 100 }));
        let lines = stage.call("measure_plan", request).await;
        assert!(!lines.to_string().contains(r#""title":"D""#), "what was dropped is in no plan: {lines}");
        let of = |line: &Value| (!line["group"].is_null()).then(|| line["group"].clone());
        lines["items"].as_array().unwrap().iter().filter_map(of).collect()
    };
    let told = |groups: &[Value]| -> Vec<(String, i64, i64)> {
        let one = |group: &Value| {
            let sum = |name: &str| group[name].as_i64().unwrap();
            (text(&group["title"]), sum("measures"), sum("cost_once") + sum("personnel_once"))
        };
        groups.iter().map(one).collect()
    };
    let by_date = groups("date").await;
    let expected = [("Oktober 2026".to_owned(), 1, 4_005), ("Februar 2027".to_owned(), 2, 3_010)];
    assert_eq!(told(&by_date), expected, "by month");
    assert_eq!(by_date[0]["overdue"], 1, "October has passed");
    let by_person = told(&groups("person").await);
    assert_eq!(by_person[0].0.to_lowercase(), "kim muster", "whatever the case");
    assert_eq!((by_person[0].1, by_person[1].0.as_str()), (2, "ohne Verantwortliche"), "nobody comes last");
    let by_year = groups("budget_year").await;
    assert_eq!(told(&by_year), [("2026".to_owned(), 2, 5_010), ("2027".to_owned(), 1, 2_005)], "else by the due date");
    assert_eq!((&by_year[0]["running"], &by_year[1]["running"]), (&json!(500), &json!(700)), "yearly costs run on");
}

#[tokio::test]
async fn what_closes_more_for_less_comes_first_and_says_why() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "entry_check").await;
    let entry = catalog(&stage, "Kommunaler Einstieg").await;
    let backup = requirement(&stage, &entry, "KE.1.1").await;
    let ids = stage.requirements(&tenant, 4).await;
    let others: Vec<&String> = ids.iter().filter(|id| **id != backup).collect();
    stage.answer(&tenant, json!([{ "requirement_id": backup, "status": "no" }])).await;
    stage.answer(&tenant, json!([{ "requirement_id": others[0], "status": "yes" }])).await;
    let low = json!({ "effort": "low", "cost_once": 100_000 });
    measure(&stage, &tenant, "Schließt nichts", &[others[0]], low.clone()).await;
    let one = measure(&stage, &tenant, "Schließt eines", &[&backup], low.clone()).await;
    measure(&stage, &tenant, "Dasselbe, teurer", &[&backup], json!({ "effort": "high", "cost_once": 100_000 })).await;
    measure(&stage, &tenant, "Schließt zwei", &[&backup, others[1]], low.clone()).await;
    let next = async || {
        let request = merged(&both(&tenant), &json!({ "offset": 0, "limit": 10 }));
        stage.call("measure_next", request).await["items"].as_array().unwrap().clone()
    };
    let titles = |rows: &[Value]| rows.iter().map(|row| text(&row["title"])).collect::<Vec<_>>();
    let rows = next().await;
    assert_eq!(titles(&rows), ["Schließt zwei", "Schließt eines", "Dasselbe, teurer", "Schließt nichts"], "{rows:?}");
    let why = text(&rows[1]["explanation"]);
    assert!(why.starts_with("Schließt 1 offene Anforderung"), "{why}");
    assert!(why.contains("aus „Kommunaler Einstieg“ und deckt"), "what it closes: {why}");
    assert!(why.contains("27001") && why.contains("mit ab"), "other catalogs count through the mapping: {why}");
    assert!(why.ends_with("Aufwand gering; 1.000\u{a0}€ in drei Jahren."), "and what it takes: {why}");
    assert!(text(&rows[3]["explanation"]).starts_with("Schließt selbst keine offene Anforderung;"), "{rows:?}");
    assert_eq!(rows[3]["value"], 0, "nothing");

    // An information domain that works with the other catalog makes what is covered there count more.
    let before = rows[1]["value"].as_u64().unwrap();
    let second = json!({
        "municipality_id": tenant.municipality, "id": null, "name": "Kern", "method": "grundschutz_plus_plus",
        "catalog_ids": null,
    });
    stage.call("domain_save", second).await;
    assert!(next().await[1]["value"].as_u64().unwrap() > before, "it is open there");

    // The last one is needed for the best one: it comes first and says for what.
    let rows = next().await;
    let (best, last) = (text(&rows[0]["id"]), text(&rows[3]["id"]));
    relate(&stage, &tenant, &best, &last, "needs").await;
    let rows = next().await;
    let place = |title: &str| titles(&rows).iter().position(|one| one == title).unwrap();
    assert!(place("Schließt nichts") < place("Schließt zwei"), "what is waited for comes before: {rows:?}");
    let why = text(&rows[place("Schließt nichts")]["explanation"]);
    assert!(why.contains("Voraussetzung für „Schließt zwei“"), "{why}");
    let why = text(&rows[place("Schließt zwei")]["explanation"]);
    assert!(why.contains("wartet auf „Schließt nichts“"), "{why}");
    let overview = stage.call("overview", both(&tenant)).await;
    assert_eq!(overview["next_measures"][0], rows[0], "the overview proposes the same");

    stage.call("measure_move", json!({ "municipality_id": tenant.municipality, "id": one, "status": "done" })).await;
    assert!(!titles(&next().await).contains(&"Schließt eines".to_owned()), "what is done is no next step");
    let detail = shown(&stage, &tenant, &one).await;
    assert!(!points(&detail).contains(&"measure_without_effect"), "others are planned for it: {detail}");
    for row in next().await {
        let drop = json!({ "municipality_id": tenant.municipality, "id": row["id"], "status": "dropped" });
        stage.call("measure_move", drop).await;
    }
    let detail = shown(&stage, &tenant, &one).await;
    assert!(points(&detail).contains(&"measure_without_effect"), "the requirement is still not met: {detail}");
    let overview = stage.call("overview", both(&tenant)).await.to_string();
    assert!(overview.contains("measure_without_effect"), "the overview counts it");
}

#[tokio::test]
async fn the_search_finds_who_supervises() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let id = measure(&stage, &tenant, "Regeln", &[], json!({ "supervised_by": "Zwiebelturm" })).await;
    let search = json!({ "municipality_id": tenant.municipality, "text": "zwiebel", "limit": 5 });
    assert_eq!(stage.call("search", search).await["items"][0]["id"], json!(id), "by the supervisor");
    let list = merged(&both(&tenant), &json!({ "text": "zwiebel", "sort": null, "offset": 0, "limit": 5 }));
    assert_eq!(stage.call("measure_list", list).await["total"], 1, "the list as well");
}
