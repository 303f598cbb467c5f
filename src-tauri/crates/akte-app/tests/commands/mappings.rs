//! Mappings through the use cases: the shipped one, BSI's two, what corresponds to what, and what that covers.

use crate::stage::{Stage, text};
use serde_json::{Value, json};
use std::path::PathBuf;

pub async fn import(stage: &Stage, path: PathBuf) -> Value {
    stage.host.dialogs.next_files(vec![path]);
    let picked = stage.call("file_pick", json!({ "purpose": "catalog" })).await;
    stage.job("catalog_import", json!({ "tokens": [picked["files"][0]["token"]] })).await
}

pub fn test_data(file: &str) -> Option<PathBuf> {
    let Some(folder) = std::env::var_os("AKTE_TEST_DATA") else {
        #[expect(clippy::print_stdout, reason = "a skipped test says so")]
        {
            println!("skipped: AKTE_TEST_DATA does not name the folder with BSI's files ({file})");
        }
        return None;
    };
    Some(PathBuf::from(folder).join(file))
}

pub async fn catalog(stage: &Stage, title: &str) -> Value {
    let list = stage.call("catalog_list", json!({})).await;
    let rows = list["items"].as_array().unwrap();
    rows.iter().find(|row| text(&row["title"]).contains(title)).unwrap_or_else(|| panic!("{title} in {list}")).clone()
}

/// The id of a requirement by its label.
pub async fn requirement(stage: &Stage, catalog: &Value, label: &str) -> String {
    let request = json!({ "catalog_id": catalog["id"], "group": null, "offset": 0, "limit": 100_000 });
    let list = stage.call("requirement_list", request).await;
    let rows = list["items"].as_array().unwrap();
    text(&rows.iter().find(|row| row["label"] == label).unwrap_or_else(|| panic!("{label}"))["id"])
}

async fn counts(stage: &Stage, title: &str) -> [u64; 5] {
    let list = stage.call("mapping_list", json!({})).await;
    let rows = list["items"].as_array().unwrap();
    let row = rows.iter().find(|row| text(&row["title"]).contains(title)).unwrap();
    ["pairs", "same", "moved", "gone", "unresolved"].map(|name| row["counts"][name].as_u64().unwrap())
}

#[tokio::test]
async fn the_shipped_mapping_leads_to_the_shipped_catalogs() {
    let stage = Stage::with_akte().await;
    assert_eq!(counts(&stage, "Kommunalen Einstiegs").await, [1013, 1013, 0, 0, 0], "every pair stands where it says");
    let again = stage.job("catalog_import_shipped", json!({})).await;
    assert_eq!(again["mappings"][0]["already_known"], true, "the same file changes nothing: {again}");

    let entry = requirement(&stage, &catalog(&stage, "Kommunaler Einstieg").await, "KE.1.1").await;
    let there = stage.call("mapping_correspondences", json!({ "requirement_id": entry })).await;
    let found = |catalog: &str, label: &str| {
        let fits = |row: &&Value| {
            text(&row["requirement"]["catalog"]).contains(catalog) && row["requirement"]["label"] == label
        };
        there["items"].as_array().unwrap().iter().find(fits).unwrap_or_else(|| panic!("{label} in {there}")).clone()
    };
    let wholly = found("Grundschutz++", "NOT.4.1");
    assert_eq!((&wholly["relation"], &wholly["covers"]), (&json!("superset_of"), &json!("wholly")), "{wholly}");
    let part = found("27001", "A.8.13");
    assert_eq!((&part["relation"], &part["covered_by"]), (&json!("subset_of"), &json!("wholly")), "{part}");
    assert_eq!(part["path"].as_array().unwrap().len(), 1, "one pair leads there: {part}");

    // From the other end the same pair is read backwards, and through the question something else is reached.
    let there = stage
        .call("mapping_correspondences", json!({ "requirement_id": wholly["requirement"]["requirement_id"] }))
        .await;
    let rows = there["items"].as_array().unwrap();
    let back = rows.iter().find(|row| row["requirement"]["requirement_id"] == json!(entry)).unwrap();
    assert_eq!((&back["relation"], &back["path"][0]["reversed"]), (&json!("subset_of"), &json!(true)), "{back}");
    assert_eq!(back["path"][0]["written"], "superset_of", "what the mapping says itself: {back}");
    for row in rows.iter().filter(|row| row["path"].as_array().unwrap().len() == 2) {
        assert_ne!(row["relation"], "unknown", "what follows is something: {row}");
        assert_ne!(row["requirement"]["catalog"], there["requirement"]["catalog"], "it is elsewhere: {row}");
    }
}

#[tokio::test]
async fn a_mapping_waits_for_its_catalogs() {
    let stage = Stage::bare();
    stage.create("Akte", None).await;
    let shipped = |file: &str| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../catalogs").join(file);
    let imported = import(&stage, shipped("mapping-kommunaler-einstieg.json")).await;
    assert_eq!(imported["mappings"][0]["mapping"]["counts"]["unresolved"], 1013, "no catalog is there: {imported}");
    import(&stage, shipped("kommunaler-einstieg.json")).await;
    assert_eq!(counts(&stage, "Kommunalen Einstiegs").await[4], 1013, "the targets are missing still");
    import(&stage, shipped("iso27001-2022.json")).await;
    let [_, same, .., unresolved] = counts(&stage, "Kommunalen Einstiegs").await;
    assert!(same > 0 && same + unresolved == 1013, "those of one target are there: {same} and {unresolved}");
    stage.job("catalog_import_shipped", json!({})).await;
    assert_eq!(counts(&stage, "Kommunalen Einstiegs").await[1], 1013, "now all of them");
}

#[tokio::test]
async fn answers_cover_other_catalogs() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "entry_check").await;
    let iso = catalog(&stage, "27001").await;
    let index = catalog(&stage, "Grundschutz++").await;
    let covered = async |catalog: &Value, states: Value| {
        let request = json!({
            "municipality_id": tenant.municipality, "domain_id": tenant.domain, "catalog_id": catalog["id"],
            "states": states, "offset": 0, "limit": 10_000,
        });
        stage.call("mapping_coverage", request).await
    };
    let before = covered(&index, json!([])).await;
    assert_eq!(before["total"], 1000, "every requirement of the catalog");
    assert_eq!((&before["counts"]["wholly"], &before["counts"]["partly"]), (&json!(0), &json!(0)), "nothing yet");
    let open = before["counts"]["open"].as_u64().unwrap();
    assert_eq!(open + before["counts"]["not_mapped"].as_u64().unwrap(), 1000, "mapped or not: {}", before["counts"]);

    let entry = requirement(&stage, &catalog(&stage, "Kommunaler Einstieg").await, "KE.1.1").await;
    stage.answer(&tenant, json!([{ "requirement_id": entry, "status": "yes" }])).await;
    let wholly = covered(&index, json!(["wholly"])).await;
    let labels: Vec<&Value> = wholly["items"].as_array().unwrap().iter().map(|row| &row["label"]).collect();
    assert!(labels.contains(&&json!("NOT.4.1")), "whoever answers yes meets all of it: {labels:?}");
    let partly = covered(&iso, json!(["partly"])).await;
    let row = partly["items"].as_array().unwrap().iter().find(|row| row["label"] == "A.8.13").unwrap().clone();
    let by = row["by"].as_array().unwrap().iter().find(|by| by["requirement"]["label"] == "KE.1.1").unwrap();
    assert_eq!((&by["relation"], &by["status"]), (&json!("subset_of"), &json!("yes")), "by what, and how: {row}");

    stage.answer(&tenant, json!([{ "requirement_id": entry, "status": "partial" }])).await;
    assert_eq!(covered(&index, json!(["wholly"])).await["total"], 0, "half an answer covers nothing wholly");
    let partly = covered(&index, json!(["partly"])).await["total"].as_u64().unwrap();
    assert!(partly > 0, "but something of it");
}

const ITGS: &str = "bsi/control_layer/Mappings/IT-GS2023-zu-GSpp/ITGS-to-GS++-mapping_collection.json";
const ISO: &str = "bsi/control_layer/Mappings/ISO-27001-zu-GSpp/ISO27001-AnnexA-to-GS++-mapping_collection.json";
const APRIL: &str = "bsi-history/2026-04-20_67233f5/Anwenderkataloge/Grundschutz++/Grundschutz++-catalog.json";
const JULY: &str = "bsi/RECONSTRUCTED_Grundschutz++-resolved_catalog_47de282_without_G0_props.json";

#[tokio::test]
async fn bsis_mappings_are_led_to_where_their_targets_are_today() {
    let Some(itgs) = test_data(ITGS) else { return };
    let stage = Stage::with_akte().await;
    import(&stage, test_data(JULY).unwrap()).await;
    import(&stage, itgs).await;
    assert_eq!(counts(&stage, "GSMap").await, [1185, 1039, 130, 16, 0], "as counted independently");
    import(&stage, test_data(ISO).unwrap()).await;
    let [pairs, same, .., unresolved] = counts(&stage, "Annex A").await;
    assert_eq!((pairs, same + unresolved > 0), (365, true), "without its version little can be said");
    let unknown = unresolved;
    assert_eq!(unknown, 365, "never by id alone");
    import(&stage, test_data(APRIL).unwrap()).await;
    assert_eq!(counts(&stage, "Annex A").await, [365, 304, 58, 3, 0], "as counted independently");
    assert_eq!(counts(&stage, "GSMap").await, [1185, 1039, 130, 16, 0], "an older version changes nothing");

    // `5.1` is the shipped catalog's `A.5.1`.
    let annex = requirement(&stage, &catalog(&stage, "Pflichten in eigenen Worten").await, "A.5.1").await;
    let there = stage.call("mapping_correspondences", json!({ "requirement_id": annex })).await;
    let direct = there["items"].as_array().unwrap().iter().find(|row| row["path"][0]["source_id"] == "5.1");
    assert!(direct.is_some(), "Annex A leads to Grundschutz++: {there}");
    let list = stage.call("mapping_list", json!({})).await;
    let iso = list["items"].as_array().unwrap().iter().find(|row| text(&row["title"]).contains("Annex A")).unwrap();
    let show = json!({ "collection_id": iso["id"], "places": ["moved"], "offset": 0, "limit": 1000 });
    let moved = stage.call("mapping_show", show).await;
    let reused = moved["items"].as_array().unwrap().iter().filter(|row| row["old_id_is_reused"] == true).count();
    assert_eq!((moved["total"].as_u64(), reused), (Some(58), 38), "where the id alone would have led astray");
}

async fn domain(stage: &Stage, municipality: &str, name: &str, method: &str) -> Value {
    let request = json!({
        "municipality_id": municipality, "id": null, "name": name, "method": method, "catalog_ids": null,
    });
    let id = stage.call("domain_save", request).await["id"].clone();
    let list = stage.call("domain_list", json!({ "municipality_id": municipality })).await;
    list["items"].as_array().unwrap().iter().find(|row| row["id"] == id).unwrap().clone()
}

#[tokio::test]
async fn answers_are_taken_over_proposal_by_proposal() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "entry_check").await;
    let target = domain(&stage, &tenant.municipality, "Kreishaus", "grundschutz_plus_plus").await;
    let both = json!({
        "municipality_id": tenant.municipality, "domain_id": tenant.domain, "target_domain_id": target["id"],
        "offset": 0, "limit": 10_000,
    });
    let plan = async || stage.call("migration_plan", both.clone()).await;
    let with = |more: Value| {
        let mut all = both.as_object().unwrap().clone();
        all.extend(more.as_object().unwrap().clone());
        Value::Object(all)
    };
    let empty = plan().await;
    assert_eq!((&empty["total"], &empty["counts"]["proposed"]), (&json!(0), &json!(0)), "nothing is answered yet");
    let not_mapped = empty["counts"]["not_mapped"].as_u64().unwrap();
    assert_eq!(empty["not_mapped"].as_array().unwrap().len() as u64, not_mapped, "said one by one");
    assert_eq!(not_mapped + empty["counts"]["open"].as_u64().unwrap(), 1000, "mapped or not: {}", empty["counts"]);

    let request = json!({ "catalog_id": tenant.catalog, "group": null, "offset": 0, "limit": 1000 });
    let list = stage.call("requirement_list", request).await;
    let answer = |row: &Value| {
        json!({
            "requirement_id": row["id"], "status": "yes", "statement": "Täglich auf Band.", "responsible": "Hauptamt",
            "checked_on": "2026-05-04",
        })
    };
    stage.answer(&tenant, list["items"].as_array().unwrap().iter().map(answer).collect()).await;
    let planned = plan().await;
    let items = planned["items"].as_array().unwrap();
    assert!(items.len() > 1, "the questions lead to many: {planned}");
    for item in items {
        let firm = ["equal_to", "equivalent_to", "superset_of"].contains(&item["relation"].as_str().unwrap());
        assert_eq!(item["status"], if firm { "yes" } else { "partial" }, "{item}");
        assert_eq!(item["carried"], firm, "a part is to be checked: {item}");
        assert!(!item["sources"].as_array().unwrap().is_empty(), "it says where from: {item}");
    }
    let carried = items.iter().find(|item| item["requirement"]["label"] == "NOT.4.1").unwrap();

    // One by one.
    let choice = json!({
        "target_object_id": carried["target_object_id"], "requirement_id": carried["requirement"]["requirement_id"],
    });
    let applied = stage.call("migration_apply", with(json!({ "accept": [choice] }))).await;
    assert_eq!((&applied["answers"], &applied["check"]), (&json!(1), &json!(0)), "{applied}");
    assert_eq!(applied["left"], items.len() - 1, "the others wait");
    let check = json!({
        "municipality_id": tenant.municipality, "domain_id": target["id"], "target_object_id": null,
        "requirement_id": carried["requirement"]["requirement_id"],
    });
    let shown = stage.call("check_detail", check.clone()).await;
    let statement = text(&shown["statement"]);
    assert!(
        statement.contains("KE.1.1") && statement.contains("Täglich auf Band."),
        "where from, and what: {statement}"
    );
    assert_eq!((&shown["row"]["status"], &shown["row"]["checked_on"]), (&json!("yes"), &json!("2026-05-04")));
    let after = plan().await;
    assert_eq!((&after["counts"]["answered"], after["total"].as_u64()), (&json!(1), Some(items.len() as u64 - 1)));

    // The rest by relation, as one step that is taken back as one.
    let relations = json!({ "filter": { "relations": ["subset_of", "intersects_with"] } });
    let applied = stage.call("migration_apply", with(relations)).await;
    assert_eq!(applied["answers"], applied["check"], "all of these are to be checked: {applied}");
    assert!(applied["answers"].as_u64().unwrap() > 0, "and there are some");
    let preview = stage.call("undo_preview", json!({ "municipality_id": tenant.municipality })).await;
    assert_eq!(preview["operation_text"], "Antworten in einen anderen Katalog übernommen", "{preview}");
    let undo = json!({ "municipality_id": tenant.municipality, "operation_id": preview["operation_id"] });
    stage.call("undo", undo).await;
    assert_eq!(plan().await, after, "as before");

    // What is left comes at once, and a second time nothing is left.
    stage.call("migration_apply", both.clone()).await;
    let done = plan().await;
    assert_eq!((&done["total"], &done["counts"]["answered"]), (&json!(0), &json!(items.len())), "{}", done["counts"]);
    let again = stage.call("migration_apply", both.clone()).await;
    assert_eq!((&again["answers"], &again["operation_id"]), (&json!(0), &Value::Null), "nothing is done twice");
    let verified = stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "the Akte is sound");
}

#[tokio::test]
async fn without_a_mapping_between_them_nothing_can_be_taken_over() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "edition_2023").await;
    let request =
        json!({ "municipality_id": tenant.municipality, "domain_id": tenant.domain, "offset": 0, "limit": 1 });
    let refused = stage.refused("migration_plan", request).await;
    assert_eq!(refused.code, "mapping.nothing-between", "a catalog does not lead to itself: {refused:?}");
}

#[tokio::test]
async fn edition_2023_leads_to_grundschutz_through_its_sentences() {
    let Some(itgs) = test_data(ITGS) else { return };
    let stage = Stage::with_akte().await;
    import(&stage, itgs).await;
    let tenant = stage.tenant("Musterstadt", "edition_2023").await;
    let target = domain(&stage, &tenant.municipality, "Kreishaus", "grundschutz_plus_plus").await;
    let request = json!({ "catalog_id": tenant.catalog, "group": null, "offset": 0, "limit": 100_000 });
    let list = stage.call("requirement_list", request).await;
    let answers: Vec<Value> = list["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| json!({ "requirement_id": row["id"], "status": "yes", "statement": row["label"] }))
        .collect();
    stage.answer(&tenant, json!(answers)).await;
    let both = json!({
        "municipality_id": tenant.municipality, "domain_id": tenant.domain, "target_domain_id": target["id"],
        "offset": 0, "limit": 10_000,
    });
    let plan = stage.call("migration_plan", both.clone()).await;
    let proposed = plan["total"].as_u64().unwrap();
    assert!((338..=400).contains(&proposed), "339 targets, one of them gone, and those of the Einstieg: {proposed}");
    let part =
        plan["items"].as_array().unwrap().iter().find(|item| item["requirement"]["label"] == "ARCH.1.1").unwrap();
    let label = text(&part["sources"][0]["source_label"]);
    assert!(label.contains("-UA."), "a sentence of a requirement: {label}");
    assert!(label.starts_with(&text(&part["sources"][0]["requirement"]["label"])), "of this one: {part}");
    assert_eq!(
        plan["counts"]["not_mapped"].as_u64().unwrap() + proposed,
        1000,
        "the others are named: {}",
        plan["counts"]
    );
    let applied = stage.call("migration_apply", both).await;
    assert_eq!(applied["answers"], proposed, "all at once: {applied}");
}
