//! Catalogs of one's own from the command line: write, select, publish, hand out, go on.

use crate::support::{Akte, detail};
use serde_json::{Value, json};

/// A catalog of a publisher: two requirements, the first with an open parameter.
fn source(version: &str, text: &str) -> String {
    let control = |id: &str, alt: &str, title: &str, prose: &str| {
        json!({ "id": id, "title": title, "props": [{ "name": "alt-identifier", "value": alt }],
            "params": [{ "id": format!("{id}-prm1"), "label": "einer Frist" }],
            "parts": [{ "name": "statement", "prose": format!("{prose} {{{{ insert: param, {id}-prm1 }}}}") }] })
    };
    let metadata = json!({ "title": "Bundeskatalog", "version": version, "last-modified": "2026-01-01T00:00:00Z",
        "oscal-version": "1.1.3", "links": [{ "href": "https://creativecommons.org/licenses/by-sa/4.0/", "rel": "license",
            "text": "CC BY-SA 4.0" }],
        "parties": [{ "uuid": "22222222-2222-4222-8222-222222222222", "type": "organization", "name": "Bundesamt" }] });
    let controls = [
        control("B.1", "a-1", "Sicherung", text),
        control("B.2", "a-2", "Zugang", "Der Zugang MUSS geregelt sein nach"),
    ];
    let groups = json!([{ "id": "B", "title": "Betrieb", "controls": controls }]);
    json!({ "catalog": { "uuid": "11111111-1111-4111-8111-111111111111", "metadata": metadata, "groups": groups } })
        .to_string()
}

fn labels(shown: &Value) -> Vec<&str> {
    shown["entries"].as_array().unwrap().iter().map(|entry| entry["label"].as_str().unwrap()).collect()
}

#[test]
fn a_catalog_is_written_published_and_handed_out() {
    let akte = Akte::plain();
    akte.refused(&["catalog", "draft", "show"], "cli.none-there");
    let first = akte.file("eins.json", source("1", "Daten MÜSSEN gesichert werden nach"));
    akte.done(&["catalog", "import", &first]);
    akte.done(&["catalog", "draft", "new", "Mindestmaß", "--publisher", "Landkreis", "--rights", "CC BY-SA 4.0"]);
    akte.done(&["catalog", "draft", "group", "LK", "Regelungen des Kreises"]);
    akte.done(&["catalog", "draft", "select", "Bundeskatalog", "--of-group", "B", "--with-groups"]);
    let statement = "Die Gemeinde MUSS Vorfälle melden.";
    akte.done(&[
        "catalog",
        "draft",
        "add",
        "Meldung",
        "--group",
        "LK",
        "--statement",
        statement,
        "--modal-verb",
        "MUSS",
    ]);
    akte.done(&[
        "catalog",
        "draft",
        "add",
        "Sofort",
        "--enhances",
        "LK.1",
        "--statement",
        "Die Gemeinde SOLLTE sofort melden.",
    ]);
    akte.done(&[
        "catalog",
        "draft",
        "change",
        "B.1",
        "--param",
        "1=30 Tagen",
        "--guidance",
        "Gilt auch für die Feuerwehr.",
    ]);
    let shown = akte.done(&["catalog", "draft", "show", "Mindestmaß"]);
    assert_eq!(labels(&shown), ["LK.1", "LK.1.1", "B.1", "B.2"], "in reading order: {shown}");
    let entry = akte.done(&["catalog", "draft", "show", "Mindestmaß", "--requirement", "B.1"]);
    assert_eq!(entry["original"]["statement"], "Daten MÜSSEN gesichert werden nach 30 Tagen", "{entry}");
    let wrong = akte.refused(&["catalog", "draft", "change", "B.1", "--param", "7=x"], "draft.param-unknown");
    assert_eq!(detail(&wrong, "number"), "7", "which one: {wrong}");

    let out = akte.path.with_file_name("Mindestmass-1.0.json");
    let out = out.to_str().unwrap();
    let published = akte.done(&["catalog", "draft", "publish", "--out", out]);
    assert_eq!((&published["catalog"]["version"], &published["catalog"]["requirements"]), (&json!("1.0"), &json!(4)));
    akte.refused(&["catalog", "draft", "publish"], "draft.version-published");
    akte.refused(&["catalog", "draft", "profile", "--out", out], "draft.not-a-profile");

    let member = Akte::plain();
    let imported = member.done(&["catalog", "import", out]);
    assert_eq!(imported["items"][0]["new_requirements"], 4, "{imported}");
    let requirement = member.done(&["requirement", "show", "LK.1"]);
    assert_eq!(requirement["statement"], statement, "{requirement}");

    let second = akte.file("zwei.json", source("2", "Daten MÜSSEN täglich gesichert werden nach"));
    akte.done(&["catalog", "import", &second]);
    let list = akte.done(&["catalog", "draft", "list"]);
    assert_eq!(list["items"][0]["newer_sources"], 2, "the list tells of the newer source: {list}");
    let taken = akte.done(&["catalog", "draft", "take-source", "2", "--requirement", "B.1"]);
    assert_eq!(taken["taken"], 1, "{taken}");
    akte.done(&["catalog", "draft", "move", "B", "--before", "LK"]);
    akte.done(&["catalog", "draft", "remove", "LK.1"]);
    let renumbered = akte.done(&["catalog", "draft", "renumber"]);
    assert_eq!(renumbered["entries"], 1, "what enhanced it takes its number: {renumbered}");
    let shown = akte.done(&["catalog", "draft", "show"]);
    assert_eq!(labels(&shown), ["B.1", "B.2", "LK.1"], "{shown}");
    let plan = akte.done(&["catalog", "draft", "publish", "--plan", "--release", "1.1"]);
    assert_eq!(
        (&plan["counts"]["went"], &plan["counts"]["statement"], &plan["can_publish"]),
        (&json!(1), &json!(1), &json!(true)),
        "{plan}"
    );
    akte.done(&["catalog", "draft", "undo"]);
    akte.done(&["catalog", "draft", "undo", "Mindestmaß"]);
    let shown = akte.done(&["catalog", "draft", "show"]);
    assert_eq!(labels(&shown), ["B.1", "B.2", "LK.1", "LK.1.1"], "number and removal are taken back: {shown}");
    akte.done(&["catalog", "draft", "set", "--release", "2.0", "--title", "Mindestmaß des Kreises"]);
    akte.done(&["catalog", "draft", "delete", "Mindestmaß des Kreises"]);
    assert_eq!(akte.done(&["catalog", "draft", "list"])["total"], 0);
}

#[test]
fn own_requirements_have_parameters_of_their_own() {
    let akte = Akte::plain();
    let new =
        ["catalog", "draft", "new", "Kreis", "--publisher", "Landkreis", "--rights", "CC BY 4.0", "--release", "1"];
    akte.done(&new);
    let statement = "Vorfälle MÜSSEN binnen {{ insert: param, frist }} an {{ insert: param, wer }} gemeldet werden.";
    let add = ["catalog", "draft", "add", "Meldung", "--label", "LK.1", "--statement", statement];
    akte.done(&[&add[..], &["--own-param", "frist=Frist: 24 Stunden"]].concat());
    let plan = akte.done(&["catalog", "draft", "publish", "--plan"]);
    assert_eq!(plan["findings"][0]["code"], "param_unknown", "nobody says who: {plan}");
    let change = ["catalog", "draft", "change", "LK.1", "--own-param"];
    akte.done(&[&change[..], &["wer=Stelle: den Kreis | das Land"]].concat());
    let shown = akte.done(&["catalog", "draft", "show", "--requirement", "LK.1"]);
    let params = json!([
        { "name": "frist", "label": "Frist", "value": "24 Stunden", "choices": [] },
        { "name": "wer", "label": "Stelle", "value": "", "choices": ["den Kreis", "das Land"] },
    ]);
    assert_eq!(shown["texts"]["params"], params, "what was said before stays: {shown}");
    let out = akte.beside("kreis.json").display().to_string();
    akte.done(&["catalog", "draft", "publish", "--out", &out]);
    let written: Value = serde_json::from_slice(&std::fs::read(&out).unwrap()).unwrap();
    let control = &written["catalog"]["controls"][0];
    assert_eq!(control["params"][0]["values"], json!(["24 Stunden"]), "{control}");
    assert_eq!(control["params"][1]["select"]["choice"], json!(["den Kreis", "das Land"]), "{control}");
    let prose = control["parts"][0]["prose"].as_str().unwrap();
    assert!(prose.contains("{{ insert: param, LK.1_frist }}"), "by the id that it has in the catalog: {prose}");
    akte.done(&[&change[..], &["wer="]].concat());
    let shown = akte.done(&["catalog", "draft", "show", "--requirement", "LK.1"]);
    assert_eq!(shown["texts"]["params"].as_array().unwrap().len(), 1, "one that says nothing goes: {shown}");
}
