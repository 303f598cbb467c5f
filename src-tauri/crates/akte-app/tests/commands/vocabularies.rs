//! Vocabularies, their inheritance, elementary threats and cross-references through the use cases.

use crate::mappings::{catalog, import, test_data};
use crate::stage::{Stage, text};
use serde_json::{Value, json};

/// Imports files by name and content together.
async fn import_files(stage: &Stage, files: &[(&str, &str)]) -> Value {
    let mut tokens = Vec::new();
    for (name, content) in files {
        tokens.push(stage.file(name, content.as_bytes()).await);
    }
    stage.job("catalog_import", json!({ "tokens": tokens })).await
}

async fn labels(stage: &Stage, catalog: &Value, props: Value) -> Vec<String> {
    let request = json!({ "catalog_id": catalog["id"], "props": props, "offset": 0, "limit": 5000 });
    let list = stage.call("requirement_list", request).await;
    list["items"].as_array().unwrap().iter().map(|row| text(&row["label"])).collect()
}

fn control(id: &str, categories: &str) -> Value {
    let props =
        json!([{ "name": "target_object_categories", "value": categories }, { "name": "modal_verb", "value": "MUSS" }]);
    json!({ "id": id, "title": id, "props": [{ "name": "alt-identifier", "value": format!("00000000-0000-4000-8000-0000000000{id}") }],
        "parts": [{ "name": "statement", "prose": "Es MUSS sein.", "props": props }] })
}

fn small_catalog() -> String {
    let controls = [
        control("10", "Einkäufe"),
        control("11", "Outsourcing"),
        control("12", "Cloud-Dienste"),
        control("13", "Gebäude, Kreis A"),
        control("14", "Outsourcing, Luftschiffe"),
        control("15", "Gebäude"),
    ];
    json!({ "catalog": { "uuid": "6f0d5d5e-3f3b-4c1e-9c3f-0d5a3a1b2c3d",
        "metadata": { "title": "Kleiner Katalog", "version": "1", "last-modified": "2026-01-01T00:00:00Z", "oscal-version": "1.1.3" },
        "controls": controls } })
    .to_string()
}

/// Categories one under the other, and two in a circle.
const CATEGORIES: &str = "Zielobjekt,Definition,ChildOfUUID,UUID\n\
    Einkäufe,Was gekauft wird,,e\n\
    Outsourcing,Was andere tun,e,o\n\
    Cloud-Dienste,Was anderswo läuft,o,c\n\
    Gebäude,,,g\n\
    Kreis A,,b,a\n\
    Kreis B,,a,b\n";

#[tokio::test]
async fn a_category_finds_what_is_asked_of_those_above_it() {
    let stage = Stage::with_akte().await;
    let files = [("klein.json", small_catalog()), ("target_object_categories.csv", CATEGORIES.to_owned())];
    let files: Vec<(&str, &str)> = files.iter().map(|(name, content)| (*name, content.as_str())).collect();
    let imported = import_files(&stage, &files).await;
    let list = &imported["vocabularies"][0]["vocabulary"];
    assert_eq!((&list["title"], &list["warnings"]), (&json!("Zielobjektkategorien"), &json!(1)), "{imported}");
    let small = catalog(&stage, "Kleiner Katalog").await;
    let category = |word: &str| json!([{ "name": "target_object_categories", "value": word }]);
    assert_eq!(
        labels(&stage, &small, category("Cloud-Dienste")).await,
        ["10", "11", "12", "14"],
        "inherited downwards"
    );
    assert_eq!(labels(&stage, &small, category("Outsourcing")).await, ["10", "11", "14"], "never upwards");
    assert_eq!(labels(&stage, &small, category("Einkäufe")).await, ["10"]);
    assert_eq!(labels(&stage, &small, category("Kreis B")).await, ["13"], "a circle ends");
    let both = json!([category("Cloud-Dienste")[0], category("Gebäude")[0]]);
    assert!(labels(&stage, &small, both).await.is_empty(), "filters combine");

    let facets = stage.call("catalog_facets", json!({ "catalog_id": small["id"] })).await;
    let facet = facets["props"].as_array().unwrap().iter().find(|it| it["name"] == "target_object_categories").unwrap();
    let value = |word: &str| facet["values"].as_array().unwrap().iter().find(|it| it["value"] == word).unwrap().clone();
    let cloud = value("Cloud-Dienste");
    assert_eq!(
        (&cloud["count"], &cloud["own"], &cloud["parent"]),
        (&json!(4), &json!(1), &json!("Outsourcing")),
        "{cloud}"
    );
    assert_eq!(cloud["definition"], "Was anderswo läuft");
    assert_eq!(value("Luftschiffe")["parent"], Value::Null, "an unknown word stands by itself");
    let top = [value("Kreis A"), value("Kreis B")].into_iter().filter(|it| it["parent"].is_null()).count();
    assert_eq!(top, 1, "a circle has a beginning");

    let findings = json!({ "catalog_id": small["id"], "offset": 0, "limit": 50 });
    let findings = stage.call("catalog_findings", findings).await["items"].clone();
    let unknown: Vec<&Value> =
        findings.as_array().unwrap().iter().filter(|it| it["code"] == "vocabulary.unknown-word").collect();
    assert_eq!(unknown.len(), 1, "an unknown word is a note, never a refusal: {findings}");
    assert!(text(&unknown[0]["message"]).contains("Luftschiffe"), "{findings}");
    let shown = stage.call("vocabulary_show", json!({ "vocabulary_id": list["id"] })).await;
    let words: Vec<&Value> =
        shown["unknown"].as_array().unwrap().iter().filter(|it| it["catalog"] == "Kleiner Katalog").collect();
    assert_eq!((words.len(), &words[0]["word"]), (1, &json!("Luftschiffe")), "{shown}");
    assert!(
        text(&shown["findings"][0]["message"]).contains("Kreis A → Kreis B → Kreis A"),
        "the circle is told: {shown}"
    );

    let requirement = labels_to_id(&stage, &small, "11").await;
    let detail =
        stage.call("requirement_show", json!({ "catalog_id": small["id"], "requirement_id": requirement })).await;
    assert_eq!(detail["also_holds_for"], json!(["Cloud-Dienste"]), "where it is inherited: {detail}");
    let meanings = detail["meanings"].as_array().unwrap();
    assert!(meanings.iter().any(|it| it["word"] == "Outsourcing" && it["definition"] == "Was andere tun"), "{detail}");
    assert!(meanings.iter().any(|it| it["word"] == "MUSS"), "from the shipped vocabulary: {detail}");
}

async fn labels_to_id(stage: &Stage, catalog: &Value, label: &str) -> String {
    crate::mappings::requirement(stage, catalog, label).await
}

#[tokio::test]
async fn the_latest_list_counts_and_faulty_ones_are_refused() {
    let stage = Stage::with_akte().await;
    let shipped = stage.call("vocabulary_list", json!({})).await;
    assert_eq!(shipped["total"], 13, "BSI's vocabularies ship: {shipped}");
    import_files(&stage, &[("modal_verbs.csv", "Begriff,Definition\nMUSS,anders\n")]).await;
    let again = import_files(&stage, &[("modal_verbs.csv", "Begriff,Definition\nMUSS,anders\n")]).await;
    assert_eq!(again["vocabularies"][0]["already_known"], true, "the same file writes nothing");
    stage.job("catalog_import_shipped", json!({})).await;
    let list = stage.call("vocabulary_list", json!({})).await;
    let verbs: Vec<&Value> =
        list["items"].as_array().unwrap().iter().filter(|it| it["name"] == "modal_verbs").collect();
    let told: Vec<(bool, bool)> =
        verbs.iter().map(|it| (it["current"].as_bool().unwrap(), it["shipped"].as_bool().unwrap())).collect();
    assert_eq!(told, [(true, false), (false, true)], "one's own list counts, the shipped one stays: {list}");
    for (name, content, code) in [
        ("tags.csv", "a,b\n1,2\n", "vocabulary.not-a-vocabulary"),
        ("tags.csv", "Tag,Bedeutung\n", "vocabulary.empty"),
        ("tags.csv", "", "csv.empty"),
    ] {
        let token = stage.file(name, content.as_bytes()).await;
        let refused = stage.failed("catalog_import", json!({ "tokens": [token] })).await;
        assert_eq!(refused["code"], code, "{name} {content:?}: {refused}");
    }
    let other = import_files(&stage, &[("unbekannt.csv", "Tag,Bedeutung\nNetz,x\n")]).await;
    assert_eq!(other["tables"][0]["file"], "unbekannt.csv", "a list of another name is asked about: {other}");
    assert_eq!(stage.call("vocabulary_list", json!({})).await, list_with_state(&stage, &list).await, "nothing came in");
}

/// The same list at today's data state.
async fn list_with_state(stage: &Stage, list: &Value) -> Value {
    let mut list = list.clone();
    list["state"] = stage.call("vocabulary_list", json!({})).await["state"].clone();
    list
}

#[tokio::test]
async fn a_folder_stands_for_the_lists_in_it() {
    let stage = Stage::with_akte().await;
    let folder = stage.folder.path().join("namespaces");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("readme.md"), "x").unwrap();
    let token = stage.token(&folder).await;
    let refused = stage.failed("catalog_import", json!({ "tokens": [token] })).await;
    assert_eq!(refused["code"], "vocabulary.none-in-folder", "{refused}");
    std::fs::write(folder.join("tags.csv"), "Tag,Bedeutung\nNetz,Leitungen\n").unwrap();
    std::fs::write(folder.join("modal_verbs.csv"), "Begriff,Definition\nMUSS,muss\n").unwrap();
    let imported = stage.job("catalog_import", json!({ "tokens": [token] })).await;
    assert_eq!(imported["vocabularies"].as_array().unwrap().len(), 2, "the CSV files of the folder: {imported}");
}

#[tokio::test]
async fn a_catalog_in_bsi_s_tree_brings_its_vocabularies() {
    let stage = Stage::with_akte().await;
    let root = stage.folder.path().join("Bibliothek");
    let (layer, namespaces) = (root.join("control_layer/Klein"), root.join("documentation/namespaces"));
    std::fs::create_dir_all(&layer).unwrap();
    std::fs::create_dir_all(&namespaces).unwrap();
    std::fs::write(layer.join("klein.json"), small_catalog()).unwrap();
    std::fs::write(namespaces.join("target_object_categories.csv"), CATEGORIES).unwrap();
    std::fs::write(namespaces.join("tags.csv"), "nichts\n").unwrap();
    let imported = import(&stage, layer.join("klein.json")).await;
    assert_eq!(imported["vocabularies"].as_array().unwrap().len(), 1, "{imported}");
    let small = catalog(&stage, "Kleiner Katalog").await;
    let findings = stage.call("catalog_findings", json!({ "catalog_id": small["id"], "offset": 0, "limit": 50 })).await;
    let codes: Vec<&str> =
        findings["items"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect();
    assert!(codes.contains(&"vocabulary.left-out"), "a broken neighbour is told and refuses nothing: {findings}");
    assert!(codes.contains(&"vocabulary.unknown-word"), "words are checked against it: {findings}");
}

const CROSS: &str = "Baustein;Name;CIA;G 0.18;G 0.99\nORP.1.A1;x;CA;X;\nORP.1.A2;x;;X;X\nXYZ.1.A1;x;;X;\n";

#[tokio::test]
async fn a_cross_reference_names_threats_and_what_nobody_knows() {
    let stage = Stage::with_akte().await;
    let imported = import_files(&stage, &[("krt.csv", CROSS)]).await;
    let table = &imported["cross_references"][0]["cross_reference"];
    assert_eq!((&table["pairs"], &table["warnings"]), (&json!(4), &json!(2)), "{imported}");
    let shown = stage.call("cross_reference_show", json!({ "cross_reference_id": table["id"] })).await;
    assert_eq!(shown["unknown"], json!(["XYZ.1.A1"]), "{shown}");
    let messages = shown["findings"].to_string();
    assert!(messages.contains("XYZ.1.A1") && messages.contains("G 0.99"), "both are told: {shown}");
    let index = catalog(&stage, "Kompendium").await;
    let threat = json!([{ "name": "threats", "value": "G 0.18" }]);
    assert_eq!(labels(&stage, &index, threat.clone()).await, ["ORP.1.A1", "ORP.1.A2"]);
    let requirement = labels_to_id(&stage, &index, "ORP.1.A1").await;
    let detail =
        stage.call("requirement_show", json!({ "catalog_id": index["id"], "requirement_id": requirement })).await;
    assert_eq!((&detail["threats"][0]["code"], &detail["protects"]), (&json!("G 0.18"), &json!("CA")), "{detail}");
    assert!(text(&detail["threats"][0]["title"]).contains("Fehlplanung"), "with its title: {detail}");
    let threats = stage.call("threat_list", json!({ "catalog_id": index["id"] })).await;
    let row = threats["items"].as_array().unwrap().iter().find(|it| it["code"] == "G 0.18").unwrap();
    assert_eq!(
        (&row["requirements"], &threats["total"]),
        (&json!(2), &json!(48)),
        "47 known and one unknown: {threats}"
    );

    let tenant = stage.tenant("Musterstadt", "edition_2023").await;
    let checked = stage.check(&tenant, json!({ "props": threat })).await;
    assert_eq!(checked["total"], 2, "the check filters by it as well: {checked}");
    let both = json!({ "municipality_id": tenant.municipality, "domain_id": tenant.domain });
    let facets = stage.call("check_facets", both).await;
    assert!(facets["props"].to_string().contains("Fehlplanung"), "and offers it by its title");
    assert_eq!(facets["levels"].as_array().unwrap().len(), 3, "basis, standard, elevated: {}", facets["levels"]);
}

#[tokio::test]
async fn the_real_workbook_and_the_book_come_together() {
    let (Some(workbook), Some(book)) =
        (test_data("edition2023/krt2023_Excel.xlsx"), test_data("edition2023/XML_Kompendium_2023.xml"))
    else {
        return;
    };
    let stage = Stage::with_akte().await;
    let table = import(&stage, workbook).await["cross_references"][0]["cross_reference"].clone();
    assert_eq!(table["pairs"], 5888, "all pairs: {table}");
    let shown = stage.call("cross_reference_show", json!({ "cross_reference_id": table["id"] })).await;
    assert_eq!(shown["unknown"], json!([]), "the index catalog knows every number");
    let imported = import(&stage, book).await;
    let names: Vec<String> =
        imported["vocabularies"].as_array().unwrap().iter().map(|it| text(&it["vocabulary"]["name"])).collect();
    assert_eq!(names, ["roles", "glossary", "basethreats"], "what the book says beside its requirements");
    let lists = stage.call("vocabulary_list", json!({})).await;
    let threats = lists["items"].as_array().unwrap().iter().filter(|it| it["name"] == "basethreats");
    let told: Vec<(bool, bool)> =
        threats.map(|it| (it["current"].as_bool().unwrap(), it["shipped"].as_bool().unwrap())).collect();
    assert_eq!(told, [(false, false), (true, true)], "BSI's list stays, whatever a book of 2023 says: {lists}");
    let index = catalog(&stage, "IT-Grundschutz-Kompendium").await;
    let threats = stage.call("threat_list", json!({ "catalog_id": index["id"] })).await;
    assert_eq!(threats["total"], 47, "{threats}");
    let sum: u64 = threats["items"].as_array().unwrap().iter().map(|it| it["requirements"].as_u64().unwrap()).sum();
    assert!(sum > 5000 && sum <= 5888, "dropped requirements do not count: {sum}");
}

#[tokio::test]
async fn bsi_s_own_tree_comes_with_its_vocabularies() {
    let Some(wlan) = test_data("bsi/control_layer/WLAN/WLAN-resolved_catalog.json") else { return };
    if !wlan.is_file() {
        return;
    }
    let stage = Stage::with_akte().await;
    let imported = import(&stage, wlan).await;
    assert_eq!(imported["vocabularies"].as_array().unwrap().len(), 13, "{imported}");
}
