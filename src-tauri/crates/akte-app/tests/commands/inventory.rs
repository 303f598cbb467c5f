//! An inventory as people keep it, from its file to target objects.

use crate::every_command::merged;
use crate::modelling::Place;
use serde_json::{Value, json};

const CSV: &str = "Inventar der Stadt\n\nGerät;Geräteart;Raum;Stück;Ersetzt am\nPC 1;Desktop-PC;101;1;\nDrucker Flur;Netzwerkdrucker;Flur;2;x\nOK.VORTRAG;Fachverfahren;;1;\n";

impl Place {
    async fn inventory(&self, name: &str, token: &Value, mapping: &Value) -> Value {
        self.stage.call(name, self.domain(json!({ "token": token, "mapping": mapping }))).await
    }
}

#[tokio::test]
async fn an_inventory_comes_in_as_its_columns_are_explained() {
    let place = Place::new("grundschutz_plus_plus").await;
    let token = place.stage.file("inventar.csv", CSV.as_bytes()).await;
    let look = place.stage.call("inventory_look", json!({ "token": token, "sheet": null })).await;
    let mapping = &look["mapping"];
    assert_eq!(mapping["heading_row"], 3, "the row that says most: {look}");
    let field = |heading: &str| {
        let columns = mapping["columns"].as_array().unwrap();
        columns.iter().find(|one| one["heading"] == heading).map(|one| one["field"].clone())
    };
    assert_eq!(field("Geräteart"), Some(json!("kind")), "{look}");
    assert_eq!((field("Raum"), field("Stück")), (Some(json!("location")), Some(json!("member_count"))), "{look}");
    assert_eq!(field("Gerät"), None, "this word is nobody's heading");

    // Somebody says what it is, and what the words for kinds mean.
    let mut columns = mapping["columns"].as_array().unwrap().clone();
    columns.push(json!({ "field": "name", "heading": "Gerät", "letter": "A" }));
    let unsaid = merged(mapping, &json!({ "columns": columns }));
    let preview = place.inventory("inventory_preview", &token, &unsaid).await;
    assert_eq!((&preview["errors"], &preview["added"]), (&json!(2), &json!(1)), "two words are unknown: {preview}");
    assert_eq!(preview["findings"][0]["place"], "Zeile 4, Spalte B", "with its cell: {preview}");
    let words: Vec<(&Value, &Value)> =
        preview["words"].as_array().unwrap().iter().map(|word| (&word["word"], &word["kind"])).collect();
    let expected = [
        (json!("Desktop-PC"), json!("it_system")),
        (json!("Fachverfahren"), json!("application")),
        (json!("Netzwerkdrucker"), json!("it_system")),
    ];
    assert_eq!(words, expected.iter().map(|(word, kind)| (word, kind)).collect::<Vec<_>>(), "proposed by word");
    let refused = place.domain(json!({ "token": token, "mapping": unsaid }));
    assert_eq!(place.stage.refused("inventory_import", refused).await.code, "csv.rows-refused", "all or nothing");

    let kinds: Vec<Value> = words.iter().map(|(word, kind)| json!({ "word": word, "kind": kind })).collect();
    let said = merged(&unsaid, &json!({ "kinds": kinds }));
    let preview = place.inventory("inventory_preview", &token, &said).await;
    assert_eq!((&preview["errors"], &preview["added"]), (&json!(0), &json!(3)), "{preview}");
    assert_eq!(place.inventory("inventory_import", &token, &said).await["changed"], 3, "three objects");
    let again = place.inventory("inventory_preview", &token, &said).await;
    assert_eq!((&again["added"], &again["same"]), (&json!(0), &json!(3)), "the same list changes nothing: {again}");
    let page = json!({ "text": "Drucker", "kinds": [], "sort": null, "offset": 0, "limit": 10 });
    let found = place.stage.call("target_object_list", place.domain(page.clone())).await;
    assert_eq!(found["items"][0]["member_count"], 2, "{found}");
    assert_eq!(found["items"][0]["facts"]["location"], "Flur", "{found}");
    place.undo().await;
    let found = place.stage.call("target_object_list", place.domain(page)).await;
    assert_eq!(found["total"], 0, "one step takes all of it back");
}

#[tokio::test]
async fn an_inventory_of_one_kind_needs_no_column_for_it() {
    let place = Place::new("grundschutz_plus_plus").await;
    let token = place.stage.file("pcs.csv", "Hostname;Standort\npc-1;Rathaus\npc-1;Bauhof\n".as_bytes()).await;
    let mapping = json!({
        "heading_row": 1, "columns": [{ "field": "name", "heading": "Hostname" }, { "field": "location", "letter": "B" }],
        "kind": "it_system",
    });
    let preview = place.inventory("inventory_preview", &token, &mapping).await;
    assert_eq!((&preview["errors"], &preview["added"]), (&json!(1), &json!(1)), "the same name twice: {preview}");
    let lacking = merged(&mapping, &json!({ "columns": [{ "field": "name", "heading": "Gerätename" }] }));
    let request = place.domain(json!({ "token": token, "mapping": lacking }));
    assert_eq!(place.stage.refused("inventory_preview", request).await.code, "table.no-mapped-columns");
    let unsaid = merged(&mapping, &json!({ "kind": null }));
    let request = place.domain(json!({ "token": token, "mapping": unsaid }));
    assert_eq!(place.stage.refused("inventory_preview", request).await.code, "csv.missing-columns");
}

#[tokio::test]
async fn what_columns_mean_goes_into_a_file_and_is_found_in_the_list_of_another_month() {
    let place = Place::new("grundschutz_plus_plus").await;
    let token = place.stage.file("inventar.csv", CSV.as_bytes()).await;
    let mapping = json!({
        "sheet": "", "heading_row": 3, "kind": null,
        "columns": [
            { "field": "name", "heading": "Gerät", "letter": "A" }, { "field": "kind", "heading": "Geräteart", "letter": "B" },
            { "field": "location", "heading": "Raum", "letter": "C" },
        ],
        "kinds": [{ "word": "Desktop-PC", "kind": "it_system" }],
    });
    let path = place.stage.folder.path().join("zuordnung.json");
    place.stage.host.dialogs.next_save(&path);
    let saved = place.stage.call("inventory_mapping_save", json!({ "token": token, "mapping": mapping })).await;
    assert_eq!(saved["path"], path.display().to_string());
    let proposals = place.stage.host.dialogs.proposals();
    assert_eq!(proposals.last().unwrap().file_name, "Spaltenzuordnung-inventar.json", "called after the list");
    let bytes = std::fs::read(&path).unwrap();
    let file = place.stage.file("zuordnung.json", &[b"\xEF\xBB\xBF".as_slice(), &bytes].concat()).await;
    let read = async |table: &Value| {
        place.stage.call("inventory_mapping_read", json!({ "token": file, "table": table })).await
    };
    let same = read(&token).await;
    assert_eq!(same["look"]["mapping"], mapping, "as it was: {same}");
    assert_eq!(same["missing"], json!([]));
    assert_eq!(same["look"]["words"][0]["kind"], "it_system", "what words mean as well: {same}");

    let december = "Inventar der Stadt\n\nStück;Geräteart;Gerät\n1;Desktop-PC;PC 1\n";
    let other = place.stage.file("dezember.csv", december.as_bytes()).await;
    let moved = read(&other).await;
    let columns = json!([
        { "field": "name", "heading": "Gerät", "letter": "C" }, { "field": "kind", "heading": "Geräteart", "letter": "B" },
    ]);
    assert_eq!(moved["look"]["mapping"]["columns"], columns, "where they are now: {moved}");
    assert_eq!(moved["missing"], json!(["Raum"]), "and what this list does not have");
    let preview = place.inventory("inventory_preview", &other, &moved["look"]["mapping"]).await;
    assert_eq!((&preview["errors"], &preview["added"]), (&json!(0), &json!(1)), "{preview}");

    let foreign = place.stage.file("fremd.csv", b"A;B\n1;2\n").await;
    let refused = place.stage.refused("inventory_mapping_read", json!({ "token": file, "table": foreign })).await;
    assert_eq!(refused.code, "table.no-mapped-columns", "nothing of it is there");
    let of_catalog = br#"{ "heading_row": 3, "columns": [{ "field": "statement", "heading": "Raum" }] }"#;
    let of_catalog = place.stage.file("katalog.json", of_catalog).await;
    let refused = place.stage.refused("inventory_mapping_read", json!({ "token": of_catalog, "table": token })).await;
    assert_eq!(refused.code, "table.no-mapped-columns", "a mapping for catalogs explains no inventory");
    let broken = place.stage.file("kaputt.json", b"{").await;
    let refused = place.stage.refused("inventory_mapping_read", json!({ "token": broken, "table": token })).await;
    assert_eq!(refused.code, "table.mapping-invalid");
}

#[tokio::test]
async fn needs_and_categories_come_in_with_their_objects() {
    let place = Place::new("grundschutz_plus_plus").await;
    let csv = "Name;Art;Vertraulichkeit;Begründung Vertraulichkeit;Integrität;Verfügbarkeit;Begründung Verfügbarkeit;\
               Begründung des Schutzbedarfs;Zielobjektkategorien\n\
               Meldewesen;Fachverfahren;hoch;Meldedaten;normal;HIGH;;Bürgerservice;Anwendungen\n\
               Server;Server;;;normal;;;;IT-Systeme\n\
               Meldeprozess;Geschäftsprozess;normal;;;;;üblich;\n";
    let token = place.stage.file("bedarf.csv", csv.as_bytes()).await;
    let look = place.stage.call("inventory_look", json!({ "token": token, "sheet": null })).await;
    let mapping = &look["mapping"];
    assert_eq!(mapping["columns"].as_array().unwrap().len(), 9, "every column is known: {look}");
    let preview = place.inventory("inventory_preview", &token, mapping).await;
    assert_eq!((&preview["errors"], &preview["added"]), (&json!(0), &json!(3)), "{preview}");
    assert_eq!((&preview["needs"], &preview["categories"]), (&json!(5), &json!(2)), "{preview}");
    let imported = place.inventory("inventory_import", &token, mapping).await;
    // Three objects, five needs, two categories, and the scheme that the first need lays down.
    assert_eq!(imported["changed"], 11, "{imported}");
    let list = json!({ "text": "", "kinds": [], "sort": null, "offset": 0, "limit": 10 });
    let needs = place.stage.call("need_list", place.domain(list.clone())).await;
    let row = |name: &str| needs["items"].as_array().unwrap().iter().find(|row| row["name"] == name).unwrap().clone();
    let meldewesen = row("Meldewesen");
    let said =
        |value: usize| (meldewesen["values"][value]["category"].clone(), meldewesen["values"][value]["reason"].clone());
    assert_eq!(said(0), (json!("high"), json!("Meldedaten")), "its own reason: {meldewesen}");
    assert_eq!(said(1), (json!("normal"), json!("Bürgerservice")), "else that of all");
    assert_eq!(said(2), (json!("high"), json!("Bürgerservice")), "by its code as well");
    let again = place.inventory("inventory_preview", &token, mapping).await;
    assert_eq!(
        (&again["needs"], &again["categories"]),
        (&json!(0), &json!(0)),
        "the same list says nothing new: {again}"
    );
    place.undo().await;
    let needs = place.stage.call("need_list", place.domain(list)).await;
    assert_eq!(needs["total"], 0, "one step takes all of it back: {needs}");

    let wrong = "Name;Art;Vertraulichkeit;Begründung Integrität;Zielobjektkategorien\n\
                 Meldewesen;Fachverfahren;riesig;;Anwendungen, Raumschiffe\n\
                 Server;Server;;weil;\n\
                 Meldeprozess;Geschäftsprozess;normal;;Anwendungen\n";
    let token = place.stage.file("falsch.csv", wrong.as_bytes()).await;
    let look = place.stage.call("inventory_look", json!({ "token": token, "sheet": null })).await;
    let preview = place.inventory("inventory_preview", &token, &look["mapping"]).await;
    let mut found: Vec<(String, String)> = preview["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["code"].as_str().unwrap().to_owned(), one["message"].as_str().unwrap().to_owned()))
        .collect();
    found.sort();
    let codes: Vec<&str> = found.iter().map(|(code, _)| code.as_str()).collect();
    assert_eq!(
        codes,
        ["csv.need-reason-alone", "csv.no-categories", "csv.unknown-category", "csv.unknown-need"],
        "{preview}"
    );
    assert!(found[2].1.contains("Raumschiffe") && found[3].1.contains("riesig"), "what was not understood: {found:?}");
    let request = place.domain(json!({ "token": token, "mapping": look["mapping"] }));
    assert_eq!(place.stage.refused("inventory_import", request).await.code, "csv.rows-refused", "all or nothing");
}
