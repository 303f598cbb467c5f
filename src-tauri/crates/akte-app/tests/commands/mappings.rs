//! Mappings through the use cases: the shipped one, BSI's two, what corresponds to what, and what that covers.

use crate::every_command::merged;
use crate::stage::{Stage, Tenant, text};
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

/// Pairs, and how many of them stand, were renumbered, are gone, and cannot be told: for want of the version that the
/// mapping was made for, or of the catalog.
async fn counts(stage: &Stage, title: &str) -> [u64; 6] {
    let list = stage.call("mapping_list", json!({})).await;
    let rows = list["items"].as_array().unwrap();
    let row = rows.iter().find(|row| text(&row["title"]).contains(title)).unwrap();
    ["pairs", "same", "moved", "gone", "needs_version", "no_catalog"].map(|name| row["counts"][name].as_u64().unwrap())
}

#[tokio::test]
async fn the_shipped_mapping_leads_to_the_shipped_catalogs() {
    let stage = Stage::with_akte().await;
    assert_eq!(
        counts(&stage, "Kommunalen Einstiegs").await,
        [1013, 1013, 0, 0, 0, 0],
        "every pair stands where it says"
    );
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
    assert_eq!(imported["mappings"][0]["mapping"]["counts"]["no_catalog"], 1013, "no catalog is there: {imported}");
    import(&stage, shipped("kommunaler-einstieg.json")).await;
    assert_eq!(counts(&stage, "Kommunalen Einstiegs").await[5], 1013, "the targets are missing still");
    import(&stage, shipped("iso27001-2022.json")).await;
    let [_, same, .., missing] = counts(&stage, "Kommunalen Einstiegs").await;
    assert!(same > 0 && same + missing == 1013, "those of one target are there: {same} and {missing}");
    let list = stage.call("mapping_list", json!({})).await;
    let of = |catalog: &str| {
        let mappings = list["items"][0]["mappings"].as_array().unwrap();
        mappings.iter().find(|row| text(&row["target"]["name"]).contains(catalog)).unwrap().clone()
    };
    let iso = of("27001");
    assert_eq!(text(&iso["target"]["title"]), text(&catalog(&stage, "27001").await["title"]), "which catalog it is");
    assert_eq!(
        (&of("DSGVO")["target"]["catalog_id"], &of("DSGVO")["counts"]["no_catalog"]),
        (&Value::Null, &json!(167))
    );
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
    assert_eq!(counts(&stage, "GSMap").await, [1185, 1039, 130, 16, 0, 0], "as counted independently");
    import(&stage, test_data(ISO).unwrap()).await;
    assert_eq!(counts(&stage, "Annex A").await, [365, 0, 0, 0, 365, 0], "never by id alone: its version is needed");
    import(&stage, test_data(APRIL).unwrap()).await;
    assert_eq!(counts(&stage, "Annex A").await, [365, 304, 58, 3, 0, 0], "as counted independently");
    assert_eq!(counts(&stage, "GSMap").await, [1185, 1039, 130, 16, 0, 0], "an older version changes nothing");

    // `5.1` is the shipped catalog's `A.5.1`.
    let annex = requirement(&stage, &catalog(&stage, "Pflichten in eigenen Worten").await, "A.5.1").await;
    let there = stage.call("mapping_correspondences", json!({ "requirement_id": annex })).await;
    let direct = there["items"].as_array().unwrap().iter().find(|row| row["path"][0]["source_id"] == "5.1");
    assert!(direct.is_some(), "Annex A leads to Grundschutz++: {there}");
    let list = stage.call("mapping_list", json!({})).await;
    let iso = list["items"].as_array().unwrap().iter().find(|row| text(&row["title"]).contains("Annex A")).unwrap();
    let show = json!({ "collection_id": iso["id"], "places": ["moved"], "offset": 0, "limit": 1000 });
    let moved = stage.call("mapping_show", show).await;
    let reused =
        moved["items"].as_array().unwrap().iter().filter(|row| row["target"]["old_id_is_reused"] == true).count();
    assert_eq!((moved["total"].as_u64(), reused), (Some(58), 38), "where the id alone would have led astray");
    for row in moved["items"].as_array().unwrap() {
        assert_eq!(row["target"]["through"], "version", "what it was led by: {row}");
        assert!(!row["target"]["made_for"].as_array().unwrap().is_empty(), "which version that was: {row}");
        assert_ne!(row["target"]["requirement"]["label"], row["target"]["id"], "it has another id today: {row}");
    }
    let subsets = json!({ "collection_id": iso["id"], "relations": ["subset_of"], "offset": 0, "limit": 1000 });
    let subsets = stage.call("mapping_show", subsets).await;
    let rows = subsets["items"].as_array().unwrap();
    assert!(rows.iter().all(|row| row["relation"] == "subset_of") && rows.len() < 365, "only these: {}", rows.len());
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
    let rest = async |offset: u64, limit: u64| {
        let page = json!({ "rest": "not_mapped", "offset": offset, "limit": limit });
        stage.call("migration_rest", with(page)).await
    };
    let all = rest(0, 10_000).await;
    assert_eq!(all["items"].as_array().unwrap().len() as u64, not_mapped, "said one by one");
    let (second, total) = (rest(5, 3).await, all["total"].as_u64().unwrap());
    assert_eq!((total, &second["total"]), (not_mapped, &all["total"]), "all are counted");
    assert_eq!(second["items"].as_array().unwrap()[..], all["items"].as_array().unwrap()[5..8], "a page at a time");
    assert!(empty.get("not_mapped").is_none(), "a page of proposals does not bring them along");
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
    let carried = stage.call("migration_plan", with(json!({ "filter": { "carried": true } }))).await;
    let check = stage.call("migration_plan", with(json!({ "filter": { "carried": false } }))).await;
    assert_eq!(
        (carried["total"].as_u64(), check["total"].as_u64()),
        (after["counts"]["carried"].as_u64(), after["counts"]["check"].as_u64()),
        "either, or"
    );
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

/// One question answered, which covers one requirement wholly and others in part, and a domain to take it over to.
struct Takeover {
    stage: Stage,
    tenant: Tenant,
    target: Value,
    both: Value,
    entry: String,
}

impl Takeover {
    async fn new() -> Self {
        let stage = Stage::with_akte().await;
        let tenant = stage.tenant("Musterstadt", "entry_check").await;
        let target = domain(&stage, &tenant.municipality, "Kreishaus", "grundschutz_plus_plus").await;
        let entry = requirement(&stage, &catalog(&stage, "Kommunaler Einstieg").await, "KE.3.6").await;
        let answer = json!([{ "requirement_id": entry, "status": "yes", "statement": "Täglich auf Band.",
            "checked_on": "2026-05-04" }]);
        stage.answer(&tenant, answer).await;
        let both = json!({
            "municipality_id": tenant.municipality, "domain_id": tenant.domain, "target_domain_id": target["id"],
            "offset": 0, "limit": 10_000,
        });
        Self { stage, tenant, target, both, entry }
    }

    fn with(&self, more: &Value) -> Value {
        merged(&self.both, more)
    }

    /// The check of a requirement in the target domain.
    async fn detail(&self, requirement: &Value) -> Value {
        let request = json!({
            "municipality_id": self.tenant.municipality, "domain_id": self.target["id"], "target_object_id": null,
            "requirement_id": requirement,
        });
        self.stage.call("check_detail", request).await
    }
}

#[tokio::test]
async fn measures_and_evidence_come_along_as_links() {
    let takeover = Takeover::new().await;
    let stage = &takeover.stage;
    let measure = stage.measure(&takeover.tenant, "Bandsicherung", &takeover.entry).await;
    let evidence = stage.evidence(&takeover.tenant, "Protokoll.txt", &takeover.entry).await;
    let plan = stage.call("migration_plan", takeover.both.clone()).await;
    let items = plan["items"].as_array().unwrap();
    let (mut along, mut offered) = (0, 0);
    for item in items {
        let whole = ["equal_to", "equivalent_to", "superset_of"].contains(&item["relation"].as_str().unwrap());
        let one = json!({ "measures": 1, "evidence": 1 });
        let none = json!({ "measures": 0, "evidence": 0 });
        let (links, more) = if whole { (&one, &none) } else { (&none, &one) };
        assert_eq!((&item["links"], &item["offered"]), (links, more), "by its relation: {item}");
        assert_eq!(item["sources"][0]["links"], one, "what hangs on the source: {item}");
        along += u32::from(whole);
        offered += u32::from(!whole);
    }
    assert!(along > 0 && offered > 0, "some of both: {along} and {offered}");
    assert_eq!(plan["counts"]["links"], json!({ "measures": along, "evidence": along }), "{}", plan["counts"]);
    assert_eq!(plan["counts"]["offered"], json!({ "measures": offered, "evidence": offered }), "{}", plan["counts"]);

    // What covers a part comes along only where somebody says so.
    let applied = stage.call("migration_apply", takeover.both.clone()).await;
    assert_eq!(applied["links"], json!({ "measures": along, "evidence": along }), "{applied}");
    let find = |firm: bool| {
        let fits = |item: &&Value| (item["relation"] == "superset_of") == firm;
        items.iter().find(fits).unwrap()["requirement"]["requirement_id"].clone()
    };
    let (whole, part) = (find(true), find(false));
    let shown = takeover.detail(&whole).await;
    assert_eq!(shown["measures"][0]["id"], json!(measure), "the same measure, not a copy: {shown}");
    assert_eq!(shown["evidence"][0]["id"], json!(evidence), "the same piece of evidence: {shown}");
    assert_eq!(takeover.detail(&part).await["measures"], json!([]), "a part brings nothing along");
    let list = json!({
        "municipality_id": takeover.tenant.municipality, "domain_id": takeover.target["id"], "offset": 0, "limit": 10,
    });
    let measures = stage.call("measure_list", list.clone()).await;
    assert_eq!(measures["items"][0]["id"], json!(measure), "it stands in the plan of both: {measures}");
    let unlink = json!({
        "municipality_id": takeover.tenant.municipality, "measure_id": measure, "add": [],
        "remove": [{ "requirement_id": whole, "target_object_id": takeover.target["root_object_id"] }],
    });
    stage.call("measure_link", unlink.clone()).await;
    assert_eq!(takeover.detail(&whole).await["measures"], json!([]), "a link is taken away where it is shown");
    let link = merged(&unlink, &json!({ "add": unlink["remove"], "remove": [] }));
    stage.call("measure_link", link).await;
    assert_eq!(takeover.detail(&whole).await["measures"][0]["id"], json!(measure), "and set again");

    // One step takes back answers and links.
    for _ in 0..3 {
        let preview = stage.call("undo_preview", json!({ "municipality_id": takeover.tenant.municipality })).await;
        let undo = json!({
            "municipality_id": takeover.tenant.municipality, "operation_id": preview["operation_id"],
        });
        stage.call("undo", undo).await;
    }
    assert_eq!(stage.call("migration_plan", takeover.both.clone()).await, plan, "as before");
    assert_eq!(stage.call("measure_list", list).await["total"], 0, "no link, no measure");

    let all = stage.call("migration_apply", takeover.with(&json!({ "with_offered_links": true }))).await;
    let every = along + offered;
    assert_eq!(all["links"], json!({ "measures": every, "evidence": every }), "on request: {all}");
    assert_eq!(takeover.detail(&part).await["evidence"][0]["id"], json!(evidence), "also where it is a part");
    let verified = stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "the Akte is sound");
}

#[tokio::test]
async fn an_answer_says_what_it_was_taken_over_from_and_whether_somebody_looked() {
    let takeover = Takeover::new().await;
    let stage = &takeover.stage;
    let plan = stage.call("migration_plan", takeover.both.clone()).await;
    stage.call("migration_apply", takeover.both.clone()).await;
    let waiting = async || {
        let request = json!({
            "municipality_id": takeover.tenant.municipality, "domain_id": takeover.target["id"],
            "target_object_id": null, "filter": { "taken_over": true }, "offset": 0, "limit": 1000,
        });
        stage.call("check_list", request).await["items"].as_array().unwrap().clone()
    };
    let before = waiting().await;
    assert_eq!(before.len() as u64, plan["counts"]["check"].as_u64().unwrap(), "those that somebody has to look at");
    let requirement = &before[0]["requirement_id"];
    let shown = takeover.detail(requirement).await;
    let origin = &shown["origins"][0];
    assert_eq!(
        (&origin["requirement"]["label"], &origin["domain"], &origin["status"], &origin["statement"]),
        (&json!("KE.3.6"), &json!("Rathaus"), &json!("yes"), &json!("Täglich auf Band.")),
        "the old answer: {origin}"
    );
    assert!(text(&origin["mapping"]).contains("Kommunalen Einstiegs"), "through which mapping: {origin}");

    // Whoever checks it enters the day; then it waits no longer, and still knows where it comes from.
    let save = json!({
        "municipality_id": takeover.tenant.municipality, "domain_id": takeover.target["id"],
        "answers": [{ "requirement_id": requirement, "checked_on": "2026-11-21" }],
    });
    stage.call("answer_save", save).await;
    assert_eq!(waiting().await.len(), before.len() - 1, "one less");
    assert_eq!(takeover.detail(requirement).await["origins"][0], *origin, "the link stays");

    // In place: what it corresponds to elsewhere, and the answer there.
    let request = json!({ "requirement_id": requirement, "municipality_id": takeover.tenant.municipality });
    let there = stage.call("mapping_correspondences", request).await;
    let back = there["items"].as_array().unwrap().iter().find(|row| row["requirement"]["label"] == "KE.3.6").unwrap();
    assert_eq!(
        back["answers"],
        json!([{
            "domain_id": takeover.tenant.domain, "domain": "Rathaus", "method": "entry_check", "status": "yes",
            "objects": 1,
        }]),
        "{back}"
    );
    let alone = stage.call("mapping_correspondences", json!({ "requirement_id": requirement })).await;
    assert_eq!(alone["items"][0]["answers"], json!([]), "nobody's answers without a municipality");
}

#[tokio::test]
async fn coverage_is_told_by_relation() {
    let takeover = Takeover::new().await;
    let index = catalog(&takeover.stage, "Grundschutz++").await;
    let covered = async |more: Value| {
        let request = merged(&takeover.both, &json!({ "catalog_id": index["id"] }));
        takeover.stage.call("mapping_coverage", merged(&request, &more)).await
    };
    let all = covered(json!({})).await;
    let sum = |field: &str| -> u64 {
        all["by_relation"].as_array().unwrap().iter().map(|row| row["counts"][field].as_u64().unwrap()).sum()
    };
    for field in ["wholly", "partly", "open"] {
        assert_eq!(
            json!(sum(field)),
            all["counts"][field],
            "{field}: every mapped requirement has one firmest relation"
        );
    }
    assert_eq!(sum("not_mapped"), 0, "what is not mapped has none");
    let supersets = covered(json!({ "relations": ["superset_of"] })).await;
    let rows = supersets["items"].as_array().unwrap();
    assert!(!rows.is_empty() && rows.iter().all(|row| row["by"][0]["relation"] == "superset_of"), "{supersets}");

    // What the publisher has dropped needs no cover.
    let edition = catalog(&takeover.stage, "Kompendium").await;
    let request = merged(&takeover.both, &json!({ "catalog_id": edition["id"] }));
    let covered = takeover.stage.call("mapping_coverage", request).await;
    assert_eq!((&edition["requirements"], &covered["total"]), (&json!(2125), &json!(1835)), "290 were dropped");
}
