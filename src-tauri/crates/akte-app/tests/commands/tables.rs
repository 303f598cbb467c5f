//! Control lists as tables: looked at, explained, imported, and imported again a year later.

use crate::stage::{Stage, text};
use rust_xlsxwriter::{Format, Workbook};
use serde_json::{Value, json};

const LIST: &str = "Sicherheitskatalog des Landes;;;\n\
    Nr.;Kapitel;Vorgabe;Wer\n\
    L.1;Zutritt;Der Serverraum MUSS verschlossen sein.;Hausmeister, IT\n\
    L.2;;Schlüssel MÜSSEN verzeichnet sein.;Hauptamt\n\
    L.3;Sicherung;Daten MÜSSEN täglich gesichert werden.;IT\n";

/// The next edition: one text changed, one requirement new.
const NEXT: &str = "Sicherheitskatalog des Landes;;;\n\
    Nr.;Kapitel;Vorgabe;Wer\n\
    L.1;Zutritt;Der Serverraum MUSS verschlossen und überwacht sein.;Hausmeister, IT\n\
    L.2;;Schlüssel MÜSSEN verzeichnet sein.;Hauptamt\n\
    L.3;Sicherung;Daten MÜSSEN täglich gesichert werden.;IT\n\
    L.4;;Sicherungen MÜSSEN geprüft werden.;IT\n";

async fn stage() -> Stage {
    let stage = Stage::bare();
    stage.create("Akte", None).await;
    stage
}

/// The proposed mapping with what people add: column C is the text, column D holds several names.
fn completed(look: &Value) -> Value {
    let mut mapping = look["mapping"].clone();
    mapping["title"] = json!("Landeskatalog");
    mapping["version"] = json!("2026");
    for column in mapping["columns"].as_array_mut().unwrap() {
        match column["heading"].as_str().unwrap() {
            "Vorgabe" => column["field"] = json!("statement"),
            "Wer" => {
                column["field"] = json!("role");
                column["separator"] = json!(",");
            }
            _ => {}
        }
    }
    mapping
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_list_is_explained_and_comes_in() {
    let stage = stage().await;
    let token = stage.file("landesliste_2026.csv", LIST.as_bytes()).await;
    let imported = stage.job("catalog_import", json!({ "tokens": [token] })).await;
    assert_eq!(imported["tables"], json!([{ "file": "landesliste_2026.csv", "token": token }]), "{imported}");
    assert_eq!(imported["catalogs"], json!([]), "nothing was imported");

    let look = stage.call("catalog_table_look", json!({ "token": token })).await;
    assert_eq!((&look["heading_row"], &look["source"]), (&json!(2), &json!("headings")), "{look}");
    assert_eq!(look["rows"][0]["cells"], json!(["Sicherheitskatalog des Landes"]), "what stands above is seen, too");
    assert_eq!(
        look["columns"][3],
        json!({ "letter": "D", "heading": "Wer", "samples": ["Hausmeister, IT", "Hauptamt", "IT"] })
    );
    let fields: Vec<String> =
        look["mapping"]["columns"].as_array().unwrap().iter().map(|column| text(&column["field"])).collect();
    assert_eq!(fields, ["id", "group", "property", "property"], "what the headings say");
    assert_eq!(look["mapping"]["title"], "landesliste 2026", "the file's name is better than none");

    let request = json!({ "token": token, "mapping": look["mapping"] });
    let refused = stage.refused("catalog_table_preview", request).await;
    assert_eq!(refused.code, "table.mapping-incomplete");
    assert_eq!(
        refused.message, "Die Zuordnung der Spalten ist unvollständig. Es fehlt: die Spalte mit dem Anforderungstext.",
        "in words"
    );

    let mapping = completed(&look);
    let preview = stage.call("catalog_table_preview", json!({ "token": token, "mapping": mapping })).await;
    assert_eq!((&preview["requirements"], &preview["groups"], &preview["line"]), (&json!(3), &json!(2), &Value::Null));
    assert_eq!(
        preview["items"][1],
        json!({ "id": "L.2", "path": ["Zutritt"], "title": "Schlüssel MÜSSEN verzeichnet sein.",
            "statement": "Schlüssel MÜSSEN verzeichnet sein.", "guidance": "",
            "props": [{ "name": "role", "value": "Hauptamt" }] }),
        "as it would come in"
    );
    assert_eq!(stage.call("catalog_list", json!({})).await["total"], 0, "a preview stores nothing");

    let imported = stage.job("catalog_table_import", json!({ "token": token, "mapping": mapping })).await;
    let catalog = &imported["catalogs"][0]["catalog"];
    assert_eq!(
        (&catalog["title"], &catalog["version"], &catalog["requirements"]),
        (&json!("Landeskatalog"), &json!("2026"), &json!(3))
    );
    let again = stage.job("catalog_table_import", json!({ "token": token, "mapping": mapping })).await;
    assert_eq!(again["catalogs"][0]["already_known"], true, "the same list, read in the same way");
    let mut otherwise = mapping.clone();
    otherwise["columns"][3]["separator"] = json!("");
    let other = stage.job("catalog_table_import", json!({ "token": token, "mapping": otherwise })).await;
    assert_eq!(other["catalogs"][0]["already_known"], false, "read in another way it is another version");
    assert_eq!(other["catalogs"][0]["catalog"]["line_id"], catalog["line_id"], "of the same catalog");
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_survive_the_next_edition_of_a_list() {
    let stage = Stage::with_akte().await;
    let token = stage.file("liste-2026.csv", LIST.as_bytes()).await;
    let look = stage.call("catalog_table_look", json!({ "token": token })).await;
    let imported = stage.job("catalog_table_import", json!({ "token": token, "mapping": completed(&look) })).await;
    let first = imported["catalogs"][0]["catalog"]["id"].clone();

    let mut tenant = stage.tenant("Musterstadt", "entry_check").await;
    let domain = json!({
        "municipality_id": tenant.municipality, "id": null, "name": "Land", "method": "entry_check", "catalog_ids": [first],
    });
    tenant.domain = text(&stage.call("domain_save", domain).await["id"]);
    tenant.catalog = text(&first);
    let requirements = stage.requirements(&tenant, 10).await;
    let answers: Vec<Value> = requirements
        .iter()
        .map(|id| json!({ "requirement_id": id, "status": "yes", "statement": format!("zu {id}") }))
        .collect();
    stage.answer(&tenant, json!(answers)).await;

    // A year later the list has another name and a changed text; its columns are the same.
    let token = stage.file("Katalog neu.csv", NEXT.as_bytes()).await;
    let look = stage.call("catalog_table_look", json!({ "token": token })).await;
    assert_eq!(look["source"], "earlier", "read as the last one was: {look}");
    assert_eq!((&look["mapping"]["title"], &look["mapping"]["version"]), (&json!("Landeskatalog"), &json!("")));
    assert_eq!((&look["earlier"][0]["title"], &look["earlier"][0]["fits"]), (&json!("Landeskatalog"), &json!(true)));
    let mut mapping = look["mapping"].clone();
    mapping["version"] = json!("2027");
    let preview = stage.call("catalog_table_preview", json!({ "token": token, "mapping": mapping })).await;
    assert_eq!(preview["line"], json!({ "name": "Landeskatalog", "known": 3, "fresh": 1 }), "{preview}");
    let imported = stage.job("catalog_table_import", json!({ "token": token, "mapping": mapping })).await;
    let newer = imported["catalogs"][0]["catalog"].clone();
    assert_eq!(imported["catalogs"][0]["new_requirements"], 1, "{imported}");

    let plan = stage.call("catalog_update_plan", json!({ "catalog_id": newer["id"] })).await;
    let effect = &plan["effect"];
    assert_eq!(
        [&effect["carried"], &effect["review"], &effect["archived"], &effect["new_requirements"]],
        [3, 1, 0, 1],
        "every answer is carried, the changed text is to be reviewed: {plan}"
    );
    stage.job("catalog_update_apply", json!({ "catalog_id": newer["id"] })).await;
    let rows = stage.check(&tenant, json!({})).await["items"].as_array().unwrap().clone();
    assert_eq!(rows.len(), 4, "the new edition is in force");
    for (row, id) in rows.iter().zip(&requirements) {
        assert_eq!(row["statement"], format!("zu {id}"), "the answer stays with its requirement: {row}");
    }
}

/// A title above, two sheets of which one is hidden in the pile, merged cells, numbers and a formula.
fn workbook() -> Vec<u8> {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Deckblatt").unwrap().write_string(0, 0, "Katalog").unwrap();
    let sheet = workbook.add_worksheet().set_name("Liste").unwrap();
    sheet.write_string(0, 0, "Stand 2026").unwrap();
    for (column, heading) in ["Nr.", "Bereich", "Anforderung", "Zuständig"].into_iter().enumerate() {
        sheet.write_string(2, u16::try_from(column).unwrap(), heading).unwrap();
    }
    sheet.merge_range(3, 1, 4, 1, "Netze", &Format::new()).unwrap();
    sheet.merge_range(3, 3, 4, 3, "IT", &Format::new()).unwrap();
    sheet.write_number(3, 0, 1).unwrap();
    sheet.write_string(3, 2, "Netze MÜSSEN getrennt sein.").unwrap();
    sheet.write_formula(4, 0, rust_xlsxwriter::Formula::new("=A4+1").set_result("2")).unwrap();
    sheet.write_string(4, 2, "Zugänge MÜSSEN geschützt sein.").unwrap();
    sheet.write_string(5, 2, "Ohne Nummer").unwrap();
    workbook.save_to_buffer().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_workbook_tells_what_does_not_come_in_and_where() {
    let stage = stage().await;
    let token = stage.file("liste.xlsx", &workbook()).await;
    let look = stage.call("catalog_table_look", json!({ "token": token })).await;
    let sheets: Vec<String> = look["sheets"].as_array().unwrap().iter().map(|sheet| text(&sheet["name"])).collect();
    assert_eq!(
        (sheets, &look["sheet"], &look["heading_row"]),
        (vec!["Deckblatt".into(), "Liste".into()], &json!("Liste"), &json!(3))
    );
    let preview = stage.call("catalog_table_preview", json!({ "token": token, "mapping": look["mapping"] })).await;
    assert_eq!((&preview["requirements"], &preview["errors"]), (&json!(2), &json!(1)), "{preview}");
    let told: Vec<String> = preview["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| format!("{}: {}", text(&finding["place"]), text(&finding["message"])))
        .collect();
    assert_eq!(
        told,
        [
            "Blatt „Liste“, Zeile 6, Spalte A: Der Zeile fehlt die Nummer, sie wurde nicht übernommen: „Ohne Nummer“.",
            "Blatt „Liste“, Zeile 4, Spalte D: Die Zellen D4:D5 sind verbunden. Ihr Inhalt gilt nur für die erste Zelle, die übrigen sind leer.",
        ],
        "errors first; merged groups mean what they say"
    );
    assert_eq!(preview["items"][1]["path"], json!(["Netze"]), "the group of the row above");
    let other =
        stage.call("catalog_table_look", json!({ "token": token, "sheet": "Deckblatt", "heading_row": 1 })).await;
    assert_eq!((&other["sheet"], &other["columns"][0]["heading"]), (&json!("Deckblatt"), &json!("Katalog")));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_fit_is_refused_with_its_place() {
    let stage = stage().await;
    let double = LIST.replace("L.2", "L.1");
    let token = stage.file("doppelt.csv", double.as_bytes()).await;
    let look = stage.call("catalog_table_look", json!({ "token": token })).await;
    let mapping = completed(&look);
    let refused = stage.refused("catalog_table_preview", json!({ "token": token, "mapping": mapping })).await;
    assert_eq!(
        refused.message,
        "In „doppelt.csv“ haben zwei Anforderungen dieselbe Kennung L.1: Zeile 3, Spalte A und Zeile 4, Spalte A."
    );
    let failed = stage.failed("catalog_table_import", json!({ "token": token, "mapping": mapping })).await;
    assert_eq!(failed["code"], "catalog.duplicate-identity");
    let elsewhere = stage.file("anders.csv", "Datum;Ort\n1;2\n".as_bytes()).await;
    let refused = stage.refused("catalog_table_preview", json!({ "token": elsewhere, "mapping": mapping })).await;
    assert_eq!(refused.code, "table.no-mapped-columns");
    assert_eq!(stage.call("catalog_list", json!({})).await["total"], 0, "nothing was stored");
}

/// The same list as Excel, as another office suite and as a mailing might write it.
#[tokio::test(flavor = "multi_thread")]
async fn delimiters_and_encodings_make_no_difference() {
    let stage = stage().await;
    let plain = "Nr.;Anforderung\nL.1;Prüfen\n";
    let latin: Vec<u8> = plain.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(plain.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for (name, bytes, guessed) in [
        ("semikolon.csv", plain.as_bytes().to_vec(), false),
        ("komma.csv", plain.replace(';', ",").into_bytes(), false),
        ("tabulator.csv", plain.replace(';', "\t").into_bytes(), false),
        ("bom.csv", format!("\u{feff}{}", plain.replace('\n', "\r\n")).into_bytes(), false),
        ("latin1.csv", latin, true),
        ("utf16.csv", utf16, false),
    ] {
        let token = stage.file(name, &bytes).await;
        let look = stage.call("catalog_table_look", json!({ "token": token })).await;
        assert_eq!(!look["findings"].as_array().unwrap().is_empty(), guessed, "{name}: {look}");
        let preview = stage.call("catalog_table_preview", json!({ "token": token, "mapping": look["mapping"] })).await;
        assert_eq!(preview["items"][0]["statement"], "Prüfen", "{name}: {preview}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mapping_goes_into_a_file_and_comes_back() {
    let stage = stage().await;
    let token = stage.file("liste.csv", LIST.as_bytes()).await;
    let mapping = completed(&stage.call("catalog_table_look", json!({ "token": token })).await);
    let path = stage.folder.path().join("zuordnung.json");
    stage.host.dialogs.next_save(&path);
    let saved = stage.call("column_mapping_save", json!({ "mapping": mapping })).await;
    assert_eq!(saved["path"], path.display().to_string());
    let token = stage.file("zuordnung.json", &std::fs::read(&path).unwrap()).await;
    assert_eq!(stage.call("column_mapping_read", json!({ "token": token })).await, mapping, "as it was");
    let broken = stage.file("kaputt.json", b"{\"columns\": [{\"field\": \"nummer\"}]}").await;
    let refused = stage.refused("column_mapping_read", json!({ "token": broken })).await;
    assert_eq!(refused.code, "table.mapping-invalid");
    assert!(refused.message.contains("kaputt.json") && refused.message.contains("nummer"), "{}", refused.message);
}
