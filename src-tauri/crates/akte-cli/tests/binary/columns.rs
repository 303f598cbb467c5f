//! Lists whose columns a mapping file explains.

use crate::support::{Akte, detail, run};
use serde_json::{Value, json};

const LIST: &str = "Katalog des Landes;;\nNr.;Kapitel;Anforderung\nL.1;Zutritt;Räume MÜSSEN verschlossen sein.\nL.2;;Schlüssel MÜSSEN verzeichnet sein.\n";

/// The proposal for a file, as people get it: to be written into a file of its own.
fn proposal(akte: &Akte, file: &str, more: &[&str]) -> String {
    let akte = akte.path.display().to_string();
    let run = run(["catalog", "columns", file, "--akte", &akte, "--plain"].iter().chain(more));
    assert_eq!(run.code, Some(0), "{run:?}");
    run.stdout
}

#[test]
fn a_list_comes_in_by_a_mapping_file() {
    let akte = Akte::plain();
    let file = akte.file("liste.csv", LIST);
    let refused = akte.refused(&["catalog", "import", &file], "catalog.table-unknown");
    assert!(refused["hint"].as_str().unwrap().contains("--mapping"), "what to do: {refused}");

    let mapping = akte.file("zuordnung.json", proposal(&akte, &file, &[]));
    let printed: Value = serde_json::from_slice(&std::fs::read(&mapping).unwrap()).unwrap();
    assert_eq!(printed["heading_row"], 2, "the row of the headings is found: {printed}");
    assert_eq!(
        printed["columns"][2],
        json!({ "field": "statement", "heading": "Anforderung" }),
        "nothing that says nothing"
    );
    let imported = akte.done(&["catalog", "import", &file, "--mapping", &mapping]);
    let catalog = &imported["items"][0]["catalog"];
    assert_eq!((&catalog["title"], &catalog["requirements"]), (&json!("liste"), &json!(2)), "{imported}");

    // The next edition is read alike and joins the same catalog, whatever its file is called.
    let next = akte.file("neu.csv", format!("{LIST}L.3;Daten;Daten MÜSSEN gesichert werden.\n"));
    let mapping_of_next = akte.file("zweite.json", proposal(&akte, &next, &[]));
    let next = akte.done(&["catalog", "import", &next, "--mapping", &mapping_of_next]);
    assert_eq!(next["items"][0]["new_requirements"], 1, "{next}");
    assert_eq!(next["items"][0]["catalog"]["line_id"], catalog["line_id"], "one catalog: {next}");
    akte.assert_clean("lists");
}

#[test]
fn faulty_mappings_and_rows_are_refused() {
    let akte = Akte::plain();
    let file = akte.file("liste.csv", LIST);
    let before = akte.log_entries();
    let import = |mapping: &str| ["catalog", "import", &file, "--mapping", mapping].map(str::to_owned);
    let check = |name: &str, content: &str, code: &str| {
        let arguments = import(&akte.file(name, content));
        akte.refused(&arguments.each_ref().map(String::as_str), code)
    };
    let refused = check("tippfehler.json", "{\n  \"titel\": \"x\"\n}", "table.mapping-invalid");
    assert_eq!(detail(&refused, "line"), "2", "where: {refused}");
    check("leer.json", "{}", "table.mapping-incomplete");
    let columns = |statement: &str| {
        json!({ "title": "T", "columns": [{ "field": "id", "heading": "Nr." }, { "field": "statement", "heading": statement }] })
            .to_string()
    };
    let refused = check("andere.json", &columns("Frage"), "table.no-mapped-columns");
    assert_eq!(detail(&refused, "missing"), "Frage", "which column: {refused}");
    let arguments = ["catalog", "import", &akte.file("leer.csv", "Nr.;Anforderung\n;\n"), "--mapping"];
    let good = akte.file("gut.json", columns("Anforderung"));
    akte.refused(&[&arguments[..], &[&good]].concat(), "catalog.without-requirements");
    let alone = akte.run(&["catalog", "import", "--shipped", "--mapping", &good]);
    assert_eq!(alone.code, Some(2), "a mapping needs a table: {alone:?}");
    assert_eq!(akte.log_entries(), before, "nothing was stored");
    let sheet = proposal(&akte, &file, &["--heading-row", "1"]);
    assert!(sheet.contains("\"heading_row\": 1"), "the row that was named: {sheet}");
}
