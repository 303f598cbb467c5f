//! Spreadsheets as offices write them, and those that cannot be taken over: all rows or none, with line and column.

use crate::support::{Akte, detail};

const OBJECTS: &str = "Name;Art;Anzahl;Gruppe;Verantwortlich\n\
    Rechenzentrum;Raum;1;;IT\n\
    Server Rathaus;Server;3;Rechenzentrum;IT\n\
    Fachverfahren Meldewesen;Fachverfahren;1;;Einwohnermeldeamt\n";

#[test]
fn objects_come_in_with_semicolon_comma_and_byte_order_mark() {
    for (name, text) in [
        ("semikolon.csv", OBJECTS.to_owned()),
        ("komma.csv", OBJECTS.replace(';', ",")),
        ("bom.csv", format!("\u{feff}{}", OBJECTS.replace('\n', "\r\n"))),
    ] {
        let akte = Akte::plain().with_domain();
        let before = akte.log_entries();
        let imported = akte.done(&["object", "import", &akte.file(name, text)]);
        assert_eq!(imported["rows"], 3, "{name}: {imported}");
        assert_eq!(akte.log_entries(), before + 3, "{name}: one entry for each object");
        let list = akte.done(&["object", "list", "--text", "Server"]);
        let server = &list["items"][0];
        assert_eq!(server["member_count"], 3, "{name}: {list}");
        assert_eq!(server["parent_name"], "Rechenzentrum", "{name}: the group is found by its name");
        akte.done(&["undo"]);
        assert_eq!(akte.done(&["object", "list"])["total"], 1, "{name}: one step back takes all away again");
    }
}

#[test]
fn an_inventory_comes_in_as_its_mapping_says() {
    let akte = Akte::plain().with_domain();
    let list = akte.file(
        "inventar.csv",
        "Inventar 2026;;\nGerät;Geräteart;Raum\nPC 1;Desktop-PC;101\nDrucker;Netzwerkdrucker;Flur\n",
    );
    let mut mapping = akte.done(&["object", "columns", &list]);
    assert_eq!(mapping["heading_row"], 2, "the row that says most: {mapping}");
    assert_eq!(mapping["kinds"].as_array().map(Vec::len), Some(2), "both words are proposed: {mapping}");
    let columns = mapping["columns"].as_array_mut().unwrap();
    columns.push(serde_json::json!({ "field": "name", "heading": "Gerät" }));
    let explained = akte.file("zuordnung.json", mapping.to_string());
    let imported = akte.done(&["object", "import", &list, "--mapping", &explained]);
    assert_eq!(imported["changed"], 2, "{imported}");
    let found = akte.done(&["object", "list", "--text", "Drucker"]);
    assert_eq!(found["items"][0]["kind"], "it_system", "{found}");
    mapping["kinds"] = serde_json::json!([]);
    let unsaid = akte.file("ohne.json", mapping.to_string());
    let refusal = akte.refused(&["object", "import", &list, "--mapping", &unsaid], "csv.rows-refused");
    assert!(refusal.to_string().contains("Desktop-PC"), "the cell is told: {refusal}");
    akte.refused(&["object", "import", &list, "--mapping", &list], "table.mapping-invalid");
}

#[test]
fn answers_come_in_with_german_words() {
    let akte = Akte::plain().with_domain();
    akte.done(&["object", "import", &akte.file("objekte.csv", OBJECTS)]);
    let requirements = akte.done(&["requirement", "list", "--catalog", "Kommunaler Einstieg", "--limit", "3"]);
    let label = |index: usize| requirements["items"][index]["label"].as_str().unwrap().to_owned();
    akte.done(&["domain", "add", "Einstieg", "--method", "entry_check"]);
    let sheet = format!(
        "Anforderung;Zielobjekt;Status;Begründung;Umsetzung bis\n{};;ja;;\n{};;nein;Kein Geld;31.12.2026\n{};;nicht relevant;Gibt es hier nicht;\n",
        label(0),
        label(1),
        label(2)
    );
    let imported = akte.done(&["answer", "import", &akte.file("antworten.csv", sheet), "--domain", "Einstieg"]);
    assert_eq!(imported["rows"], 3, "all rows: {imported}");
    let list = akte.done(&["answer", "list", "--domain", "Einstieg"]);
    assert_eq!(list["total"], 3, "three answers: {list}");
    let second = list["items"].as_array().unwrap().iter().find(|row| row["label"] == label(1).as_str()).unwrap();
    assert_eq!((&second["status"], &second["due_on"]), (&"no".into(), &"2026-12-31".into()), "{second}");
}

#[test]
fn faulty_rows_refuse_the_whole_sheet_with_line_and_column() {
    let akte = Akte::plain().with_domain();
    let before = akte.log_entries();
    let check = |command: &str, name: &str, text: &str, code: &str| {
        let refusal = akte.refused(&[command, "import", &akte.file(name, text)], code);
        assert_eq!(akte.log_entries(), before, "{name}: nothing is written: {refusal}");
        assert!(refusal["message"].as_str().unwrap().contains(name), "{name} is named: {refusal}");
        refusal
    };
    let date =
        check("measure", "datum.csv", "Titel;Frist\nFirewall;31.12.2026\nSchulung;31.02.2026\n", "csv.rows-refused");
    assert_eq!((detail(&date, "line"), detail(&date, "column")), ("3", "Frist"), "{date}");
    let year = check("measure", "jahr.csv", "Titel;Frist\nFirewall;31.12.26\n", "csv.rows-refused");
    assert!(detail(&year, "finding_1").contains("31.12.26"), "the value is told: {year}");
    let kind = check("object", "art.csv", "Name,Art\nServer,Ding\n", "csv.rows-refused");
    assert_eq!(detail(&kind, "line"), "2", "{kind}");
    let missing = check("object", "spalte.csv", "Bezeichnung;Farbe\nServer;rot\n", "csv.missing-columns");
    assert_eq!(detail(&missing, "missing"), "kind", "{missing}");
    check("object", "leer.csv", "", "csv.empty");
    check("measure", "arbeitsmappe.xlsx", "PK\u{3}\u{4}…", "csv.not-csv");
    check("object", "arbeitsmappe.xlsx", "PK\u{3}\u{4}…", "xlsx.damaged");
    check("object", "gruppe.csv", "Name;Art;Gruppe\nServer;Server;Gibt es nicht\n", "csv.rows-refused");
    let unknown = check("answer", "unbekannt.csv", "Anforderung;Status\nX.99.99;ja\n", "csv.rows-refused");
    assert_eq!(detail(&unknown, "line"), "2", "{unknown}");
    akte.assert_clean("faulty sheets");
}

#[test]
fn unknown_columns_are_told_and_kept_out() {
    let akte = Akte::plain().with_domain();
    let file = akte.file("spalten.csv", "Name;Art;Lieblingsfarbe\nServer;Server;rot\n");
    let imported = akte.done(&["object", "import", &file]);
    let finding = &imported["findings"][0];
    assert_eq!(finding["code"], "csv.unknown-column", "{imported}");
    assert!(finding["place"].as_str().unwrap().contains("Lieblingsfarbe"), "with its place: {imported}");
    assert_eq!(imported["rows"], 1, "the rest came in");
}
