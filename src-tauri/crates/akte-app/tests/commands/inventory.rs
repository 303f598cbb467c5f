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
