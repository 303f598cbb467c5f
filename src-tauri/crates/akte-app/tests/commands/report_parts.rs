//! A part of structure, needs and changes: what stands in it, what is only named, and that the cover says so.

use crate::every_command::merged;
use crate::packages::{entry, names, saved};
use crate::providers::both;
use crate::releases::release;
use crate::stage::{Stage, Tenant, text};
use serde_json::{Value, json};
use std::collections::BTreeMap;

async fn object(stage: &Stage, tenant: &Tenant, kind: &str, name: &str, responsible: &str) -> String {
    let object = json!({ "id": null, "kind": kind, "name": name, "responsible": responsible, "member_count": 1,
        "parent_id": null });
    text(&stage.call("target_object_save", merged(&both(tenant), &object)).await["id"])
}

/// The tables of a report, each with its name.
async fn told(stage: &Stage, tenant: &Tenant, kind: &str, options: Value) -> Vec<(String, String)> {
    let request = json!({ "kind": kind, "language": "de", "as_of": null, "options": options });
    let ready = stage.job("report_create", merged(&both(tenant), &request)).await;
    let csv = saved(stage, &ready["token"], "csv", "Bericht.zip").await;
    names(&csv).iter().map(|name| (name.clone(), entry(&csv, name))).collect()
}

fn table<'t>(tables: &'t [(String, String)], name: &str) -> &'t str {
    tables.iter().find(|(known, _)| known.contains(name)).map(|(_, said)| said.as_str()).unwrap_or_else(|| {
        panic!("{name} is one of {:?}", tables.iter().map(|(name, _)| name).collect::<Vec<_>>());
    })
}

#[tokio::test]
async fn a_part_of_structure_needs_and_changes_is_whole_in_itself() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let finance = object(&stage, &tenant, "application", "Finanzwesen", "Kim Beispiel").await;
    let server = object(&stage, &tenant, "it_system", "Wirtsystem", "Lee Muster").await;
    let phone = object(&stage, &tenant, "application", "Telefonie", "Lee Muster").await;
    let depends = json!({ "id": null, "from_id": finance, "to_id": server, "kind": null, "inherits": true });
    stage.call("dependency_save", merged(&both(&tenant), &depends)).await;
    let need = json!({ "object_ids": [finance], "category": "high", "reason": "Zahlungsverkehr" });
    stage.call("need_save", merged(&both(&tenant), &need)).await;
    release(&stage, &tenant, "1.0", "release").await;
    let rename = async |id: &str, kind: &str, name: &str, responsible: &str| {
        let object = json!({ "id": id, "kind": kind, "name": name, "responsible": responsible, "member_count": 2,
            "parent_id": null });
        stage.call("target_object_save", merged(&both(&tenant), &object)).await;
    };
    rename(&finance, "application", "Finanzwesen neu", "Kim Beispiel").await;
    rename(&phone, "application", "Telefonie neu", "Lee Muster").await;

    let one = json!({ "object_ids": [finance] });
    let a1 = told(&stage, &tenant, "a1", one.clone()).await;
    assert!(table(&a1, "Deckblatt").contains("nur Zielobjekte: Finanzwesen neu"), "the cover says so: {a1:?}");
    let objects = table(&a1, "Zielobjekte");
    assert!(objects.contains("Finanzwesen neu") && !objects.contains("Telefonie"), "{objects}");
    assert!(!objects.contains("Wirtsystem"), "it lies beyond the part: {objects}");
    let depends = table(&a1, "Abhängigkeiten");
    assert!(depends.contains("Finanzwesen neu") && depends.contains("Wirtsystem"), "but it is named: {depends}");

    let lee = json!({ "responsible": ["lee muster"] });
    let a2 = told(&stage, &tenant, "a2", lee.clone()).await;
    let needs = table(&a2, "Schutzbedarf");
    assert!(needs.contains("Wirtsystem") && needs.contains("Telefonie neu"), "what Lee answers for: {needs}");
    assert!(needs.contains("hoch"), "what is inherited from beyond the part counts: {needs}");
    let own: Vec<&str> = needs.lines().filter(|line| line.starts_with(";Finanzwesen")).collect();
    assert!(own.is_empty(), "what Kim answers for is none of it: {needs}");

    let changes = told(&stage, &tenant, "changes", one.clone()).await;
    assert!(table(&changes, "Deckblatt").contains("nur Zielobjekte"), "{changes:?}");
    let rows = table(&changes, "Änderungen");
    assert!(rows.contains("Finanzwesen neu") && !rows.contains("Telefonie neu"), "{rows}");
    let whole = told(&stage, &tenant, "changes", json!({})).await;
    assert!(table(&whole, "Änderungen").contains("Telefonie neu"), "{whole:?}");
    let of_lee = told(&stage, &tenant, "changes", lee).await;
    let rows = table(&of_lee, "Änderungen");
    assert!(rows.contains("Telefonie neu") && !rows.contains("Finanzwesen neu"), "{rows}");

    for kind in ["a1", "a2"] {
        let request = json!({ "kind": kind, "language": "de", "as_of": null, "options": { "groups": ["GC.1"] } });
        let failed = stage.failed("report_create", merged(&both(&tenant), &request)).await;
        assert_eq!(failed["code"], "report.option-unfit", "objects have no modules: {failed}");
    }
}

#[tokio::test]
async fn what_changed_has_one_checksum_in_every_language() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "entry_check").await;
    let ids = stage.requirements(&tenant, 2).await;
    stage.answer(&tenant, json!([{ "requirement_id": ids[0], "status": "no" }])).await;
    release(&stage, &tenant, "1.0", "release").await;
    stage.answer(&tenant, json!([{ "requirement_id": ids[0], "status": "yes" }])).await;
    stage.measure(&tenant, "Sicherung proben", &ids[1]).await;
    let made = async |language: &str| {
        let request = json!({ "kind": "changes", "language": language, "as_of": null, "options": {} });
        let ready = stage.job("report_create", merged(&both(&tenant), &request)).await;
        let csv = saved(&stage, &ready["token"], "csv", "Bericht.zip").await;
        let said: String = names(&csv).iter().map(|name| entry(&csv, name)).collect();
        (ready["content_hash"].clone(), said)
    };
    let ((german, said), (english, told)) = (made("de").await, made("en").await);
    assert_eq!(german, english, "the content is the same");
    assert!(said.contains("Antwort") && said.contains("nein"), "German words: {said}");
    assert!(told.contains("Answer") && !told.contains("nein"), "English words: {told}");
}

/// How many rows of the list of open points each kind has.
fn by_code(tables: &[(String, String)]) -> BTreeMap<String, usize> {
    let rows = table(tables, "offenen").lines().skip(1);
    let mut counted = BTreeMap::new();
    rows.filter_map(|row| row.split(';').next()).for_each(|code| *counted.entry(code.to_owned()).or_default() += 1);
    counted
}

#[tokio::test]
async fn the_list_of_open_points_is_that_of_the_window_and_a_part_has_its_own() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let finance = object(&stage, &tenant, "application", "Finanzwesen", "Kim Beispiel").await;
    object(&stage, &tenant, "application", "Telefonie", "Lee Muster").await;
    let ids = stage.requirements(&tenant, 2).await;
    let answers = json!([
        { "requirement_id": ids[0], "status": "yes", "responsible": "Kim Beispiel" },
        { "requirement_id": ids[1], "status": "no", "responsible": "Lee Muster" },
    ]);
    stage.answer(&tenant, answers).await;
    stage.measure(&tenant, "Telefonanlage härten", &ids[1]).await;
    let page = json!({ "object_id": null, "sort": null, "offset": 0, "limit": 100_000 });
    let list = async |filter: Value| {
        let request = merged(&both(&tenant), &merged(&page, &filter));
        stage.call("point_list", request).await["items"].as_array().unwrap().clone()
    };
    let isolated = list(json!({ "codes": ["object_isolated"] })).await;
    let phone = isolated.iter().find(|row| row["object_name"] == "Telefonie").unwrap();
    let put_back = json!({ "places": [phone["place"]], "reason": "Die Anlage wird abgelöst.", "until": "2027-03-31" });
    stage.call("point_put_back", merged(&both(&tenant), &put_back)).await;

    let mut shown: BTreeMap<String, usize> = BTreeMap::new();
    let points = list(json!({ "state": "all" })).await;
    points.iter().for_each(|row| *shown.entry(text(&row["code"])).or_default() += 1);
    let whole = told(&stage, &tenant, "open_points", json!({})).await;
    assert_eq!(by_code(&whole), shown, "every point of the list, also what was put back");
    let said = table(&whole, "offenen");
    assert!(points.iter().all(|row| said.contains(row["subject"].as_str().unwrap())), "and what it is about");
    assert!(said.contains("Die Anlage wird abgelöst.;2027-03-31;"), "why and until when it was put back: {said}");

    let one = told(&stage, &tenant, "open_points", json!({ "object_ids": [finance] })).await;
    assert!(table(&one, "Deckblatt").contains("nur Zielobjekte: Finanzwesen"), "the cover says so: {one:?}");
    let said = table(&one, "offenen");
    assert!(said.lines().skip(1).all(|row| row.contains("Finanzwesen")), "nothing but that object: {said}");
    assert_eq!(by_code(&one)["object_isolated"], 1, "but that");
    let lee = told(&stage, &tenant, "open_points", json!({ "responsible": ["lee muster"] })).await;
    let said = table(&lee, "offenen");
    assert!(said.contains("Telefonie") && said.contains("Telefonanlage härten"), "object and measure: {said}");
    assert!(!said.contains("Finanzwesen") && !said.contains("not_processed"), "nothing of anybody else: {said}");
    let groups = stage.call("catalog_groups", json!({ "catalog_id": tenant.catalog })).await;
    let group = told(&stage, &tenant, "open_points", json!({ "groups": [groups[0]["label"]] })).await;
    let (group, whole) = (by_code(&group), by_code(&whole));
    assert!((1..whole["not_processed"]).contains(&group["not_processed"]), "some of the requirements: {group:?}");
    assert!(!group.contains_key("object_isolated"), "and no object: {group:?}");

    let ask = async |more: Value| {
        let request = json!({ "kind": "open_points", "language": "de", "as_of": null });
        stage.failed("report_create", merged(&both(&tenant), &merged(&request, &more))).await["code"].clone()
    };
    assert_eq!(ask(json!({ "domain_id": null })).await, "report.needs-domain", "the points of what?");
    let bare = json!({ "options": { "without_sections": ["open_points"] } });
    assert_eq!(ask(bare).await, "report.option-unfit", "there would be nothing left");
}
