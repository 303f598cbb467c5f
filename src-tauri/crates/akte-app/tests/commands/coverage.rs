//! Coverage of four frameworks through the use cases: directly, through mappings with their way, by evidence that holds; the
//! measures that close most; and the report of it.

use crate::every_command::merged;
use crate::mappings::{catalog, requirement};
use crate::stage::{Stage, Tenant};
use serde_json::{Value, json};

fn both(tenant: &Tenant) -> Value {
    json!({ "municipality_id": tenant.municipality, "domain_id": tenant.domain })
}

async fn overview(stage: &Stage, tenant: &Tenant) -> Value {
    stage.call("framework_overview", both(tenant)).await
}

fn framework<'v>(overview: &'v Value, name: &str) -> &'v Value {
    let frameworks = overview["frameworks"].as_array().unwrap();
    frameworks.iter().find(|one| one["framework"] == name).unwrap_or_else(|| panic!("{name} in {overview}"))
}

async fn row(stage: &Stage, tenant: &Tenant, framework: &str, label: &str) -> Value {
    let list = json!({ "framework": framework, "text": label, "offset": 0, "limit": 500 });
    let list = stage.call("framework_list", merged(&both(tenant), &list)).await;
    let rows = list["items"].as_array().unwrap();
    rows.iter().find(|row| row["label"] == label).unwrap_or_else(|| panic!("{label} in {list}")).clone()
}

#[tokio::test]
async fn one_answer_counts_in_four_frameworks_as_far_as_the_mapping_says() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "entry_check").await;
    let before = overview(&stage, &tenant).await;
    let totals: Vec<u64> = ["gdpr", "annex_a", "edition2023", "gspp"]
        .iter()
        .map(|name| framework(&before, name)["counts"]["total"].as_u64().unwrap())
        .collect();
    assert!(totals[0] > 5 && totals[0] < 40, "what names Art. 32, not all of the GDPR: {totals:?}");
    assert_eq!(totals[1], 93, "Annex A without clauses 4 to 10");
    assert!(totals[2] > 1_000 && totals[3] > 900, "both catalogs of the BSI: {totals:?}");
    for name in ["gdpr", "annex_a", "edition2023", "gspp"] {
        let counts = &framework(&before, name)["counts"];
        assert_eq!(counts["nothing"], counts["total"], "nothing is answered: {name}");
    }
    assert_eq!(before["measures"], json!([]), "there are no measures");

    let entry = requirement(&stage, &catalog(&stage, "Kommunaler Einstieg").await, "KE.1.1").await;
    stage.answer(&tenant, json!([{ "requirement_id": entry, "target_object_id": null, "status": "yes" }])).await;
    let covers = [
        ("gspp", "NOT.4.1", "wholly", "superset_of"),
        ("annex_a", "A.8.13", "partly", "subset_of"),
        ("edition2023", "CON.3.A6", "partly", "subset_of"),
        ("edition2023", "CON.3.A2", "touched", "intersects_with"),
        ("gdpr", "DS.32.6", "touched", "intersects_with"),
    ];
    for (name, label, cover, relation) in covers {
        let row = row(&stage, &tenant, name, label).await;
        assert_eq!((&row["cover"], &row["own"]), (&json!(cover), &json!("unprocessed")), "{row}");
        let by = &row["by"][0];
        assert_eq!((&by["label"], &by["relation"]), (&json!("KE.1.1"), &json!(relation)), "{row}");
        assert_eq!((&by["through"], by["mappings"].as_array().unwrap().len()), (&json!(""), 1), "one pair: {row}");
        assert_eq!((&row["evidence"], &by["evidence"]), (&json!(0), &json!(0)), "nothing proves it: {row}");
    }
    let now = overview(&stage, &tenant).await;
    assert_eq!(framework(&now, "gspp")["counts"]["wholly"], 1, "{now}");
    assert_eq!(framework(&now, "gspp")["proven"], 0, "without evidence");
    let untouched = row(&stage, &tenant, "annex_a", "A.7.1").await;
    assert_eq!((&untouched["cover"], &untouched["by"]), (&json!("nothing"), &json!([])), "{untouched}");

    // Evidence that has run out proves nothing; what holds proves what follows from it, too.
    let piece = stage.evidence(&tenant, "sicherung.pdf", &entry).await;
    assert_eq!(row(&stage, &tenant, "gspp", "NOT.4.1").await["evidence"], 0, "it ended in June");
    let renewed = json!({
        "municipality_id": tenant.municipality, "id": piece, "title": "Sicherung", "kind": "policy", "owner": "",
        "valid_from": "2026-01-01", "valid_until": null, "classification": "internal",
    });
    stage.call("evidence_save", renewed).await;
    let proven = row(&stage, &tenant, "gspp", "NOT.4.1").await;
    assert_eq!((&proven["evidence"], &proven["by"][0]["evidence"]), (&json!(1), &json!(1)), "{proven}");
    let now = overview(&stage, &tenant).await;
    assert_eq!((&framework(&now, "gspp")["proven"], &framework(&now, "gspp")["evidence"]), (&json!(1), &json!(1)));

    // A statement about a control itself goes before the mapping.
    let controls = json!({ "text": "A.8.13", "sort": null, "offset": 0, "limit": 5 });
    let controls = stage.call("control_list", merged(&both(&tenant), &controls)).await;
    let mut fields = controls["items"][0].clone();
    fields["applicable"] = json!(true);
    fields["status"] = json!("open");
    let save = json!({ "municipality_id": tenant.municipality, "id": null,
        "fields": merged(&fields, &json!({ "domain_id": tenant.domain })) });
    stage.call("control_save", save).await;
    let backup = row(&stage, &tenant, "annex_a", "A.8.13").await;
    assert_eq!((&backup["cover"], &backup["own"]), (&json!("nothing"), &json!("no")), "{backup}");
    assert_eq!(backup["by"][0]["label"], "KE.1.1", "what the mapping says is shown all the same");

    let create = merged(&both(&tenant), &json!({ "kind": "coverage", "language": "de", "as_of": null }));
    let ready = stage.job("report_create", create).await;
    assert!(ready["size"].as_u64() > Some(10_000), "{ready}");
}

#[tokio::test]
async fn measures_are_chosen_by_what_they_close_in_all_frameworks() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "entry_check").await;
    let entry = catalog(&stage, "Kommunaler Einstieg").await;
    let backup = requirement(&stage, &entry, "KE.1.1").await;
    let other = requirement(&stage, &entry, "KE.1.2").await;
    stage.measure(&tenant, "Sicherung", &backup).await;
    let also = stage.measure(&tenant, "Sicherung noch einmal", &backup).await;
    let now = overview(&stage, &tenant).await;
    assert_eq!(now["open_measures"], 2, "both are open");
    let measures = now["measures"].as_array().unwrap();
    assert_eq!(measures.len(), 1, "a second one that closes the same gains nothing: {now}");
    assert_eq!((&measures[0]["title"], &measures[0]["number"]), (&json!("Sicherung"), &json!(1)), "{now}");
    let closes = measures[0]["closes"].as_array().unwrap();
    assert!(closes.iter().any(|one| one["framework"] == "gspp"), "through the mapping: {now}");
    assert_eq!((&measures[0]["closed"], &now["exact"]), (&measures[0]["gain"], &json!(true)), "{now}");
    assert!(now["open"].as_u64() > Some(2_000), "nothing is answered: {now}");

    // What is answered already is not to be closed.
    stage.answer(&tenant, json!([{ "requirement_id": backup, "target_object_id": null, "status": "yes" }])).await;
    let done = overview(&stage, &tenant).await;
    assert_eq!(done["measures"], json!([]), "it is implemented: {done}");
    stage.answer(&tenant, json!([{ "requirement_id": other, "target_object_id": null, "status": "no" }])).await;
    let link = json!({ "municipality_id": tenant.municipality, "measure_id": also,
        "add": [{ "requirement_id": other, "target_object_id": null }], "remove": [] });
    stage.call("measure_link", merged(&link, &json!({ "domain_id": tenant.domain }))).await;
    let linked = overview(&stage, &tenant).await;
    let one = json!({ "framework": "gspp", "covers": ["nothing"], "offset": 0, "limit": 1 });
    let gaps = stage.call("framework_list", merged(&both(&tenant), &one)).await;
    assert_eq!(gaps["total"], framework(&linked, "gspp")["counts"]["nothing"], "the list and the counts agree");

    // Where the framework is worked through itself, its own answer is what counts.
    let plus = stage.tenant("Nachbarstadt", "grundschutz_plus_plus").await;
    let first = stage.requirements(&plus, 1).await.remove(0);
    stage.answer(&plus, json!([{ "requirement_id": first, "target_object_id": null, "status": "yes" }])).await;
    let direct = overview(&stage, &plus).await;
    let gspp = framework(&direct, "gspp");
    assert_eq!((&gspp["in_force"], &gspp["counts"]["direct"]), (&json!(true), &json!(1)), "{gspp}");
    assert_eq!(framework(&direct, "gdpr")["in_force"], false);
    let create = merged(&both(&plus), &json!({ "kind": "coverage", "language": "en", "as_of": null }));
    assert!(stage.job("report_create", create).await["size"].as_u64() > Some(10_000), "in English, too");
}

#[tokio::test]
async fn a_framework_that_is_not_imported_says_so() {
    let stage = Stage::bare();
    stage.create("Leer", None).await;
    let tenant = json!({ "id": null, "fields": { "name": "Dorf", "legal_form": "municipality", "land": "ni" } });
    let municipality = stage.call("municipality_save", tenant).await["id"].clone();
    let domain = json!({ "municipality_id": municipality, "id": null, "name": "Rathaus", "method": "entry_check",
        "catalog_ids": null });
    let domain = stage.call("domain_save", domain).await["id"].clone();
    let found = stage.call("framework_overview", json!({ "municipality_id": municipality, "domain_id": domain })).await;
    for name in ["gdpr", "annex_a", "edition2023", "gspp"] {
        let one = framework(&found, name);
        assert_eq!((&one["catalog_id"], &one["counts"]["total"]), (&Value::Null, &json!(0)), "{one}");
    }
}
