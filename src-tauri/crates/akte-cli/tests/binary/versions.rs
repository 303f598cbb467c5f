//! Catalog versions from the command line: compare, plan, update, review, archive, parameter values, and back.

use crate::support::{Akte, detail};
use serde_json::{Value, json};

const TEXT: &str = "Die Verwaltung SOLLTE Passwörter nach einem festgelegten Verfahren vergeben und ändern lassen";
const OTHER: &str = "Die Verwaltung SOLLTE ihre Daten täglich sichern und die Rücksicherung halbjährlich üben";

/// A catalog of requirements: alt-identifier, id, title, text.
fn catalog(version: &str, day: &str, rows: &[(&str, &str, &str, &str)]) -> String {
    let controls: Vec<Value> = rows
        .iter()
        .map(|(alt, id, title, text)| {
            json!({
                "id": id, "title": title, "props": [{ "name": "alt-identifier", "value": alt }],
                "params": [{ "id": format!("{id}-prm1"), "label": "durch eine Stelle" }],
                "parts": [{ "name": "statement", "prose": format!("{text} {{{{ insert: param, {id}-prm1 }}}}"),
                    "props": [{ "name": "modal_verb", "value": "SOLLTE" }] }],
            })
        })
        .collect();
    let metadata = json!({
        "title": "Anwenderkatalog Grundschutz++", "version": version, "last-modified": format!("{day}T00:00:00Z"),
        "oscal-version": "1.1.3", "document-ids": [{ "identifier": "ebe77c16-3ddc-42ce-8d53-eff5b6e23334" }],
    });
    let groups = json!([{ "id": "GC", "title": "Governance", "controls": controls }]);
    let uuid = format!("00000000-0000-4000-8000-0000{}", day.replace('-', ""));
    json!({ "catalog": { "uuid": uuid, "metadata": metadata, "groups": groups } }).to_string()
}

#[test]
fn an_update_from_the_command_line() {
    let akte = Akte::plain();
    let first = [
        ("a-1", "GC.1", "Passwörter", TEXT),
        ("a-2", "GC.2", "Sicherung", OTHER),
        ("a-3", "GC.3", "Rest", "Alles andere SOLLTE geregelt sein"),
    ];
    let changed = OTHER.replace("täglich", "stündlich");
    let second = [
        ("a-1", "GC.2", "Passwörter", TEXT),
        ("a-2", "GC.1", "Sicherung", &changed),
        ("a-9", "GC.3", "Übriges", "Alles andere SOLLTE schriftlich geregelt sein"),
    ];
    let first = akte.file("erste.json", catalog("1.0", "2026-01-01", &first));
    let second = akte.file("zweite.json", catalog("2.0", "2026-02-01", &second));
    akte.done(&["municipality", "add", "Neustadt", "--land", "ni"]);
    akte.done(&["catalog", "import", &first]);
    akte.done(&["domain", "add", "Rathaus"]);
    for requirement in ["GC.1", "GC.2", "GC.3"] {
        akte.done(&["answer", "set", "--requirement", requirement, "--status", "ja", "--statement", requirement]);
    }
    akte.done(&["requirement", "param", "set", "GC.1", "durch das Hauptamt"]);
    let refused = akte.refused(&["requirement", "param", "set", "GC.1", "x", "--number", "2"], "cli.no-such-param");
    assert_eq!(detail(&refused, "number"), "2", "which one: {refused}");
    akte.done(&["catalog", "import", &second]);

    let diff = akte.done(&["catalog", "diff", "1.0", "2026-02-01", "--only", "statement"]);
    assert_eq!(
        (&diff["counts"]["moved"], &diff["total"]),
        (&json!(2), &json!(1)),
        "versions by number and day: {diff}"
    );
    let plan = akte.done(&["catalog", "update", "--plan"]);
    assert_eq!(plan["target"]["version"], "2.0", "the newest of the line in force: {plan}");
    assert_eq!((&plan["effect"]["review"], &plan["effect"]["archived"]), (&json!(1), &json!(1)), "{plan}");
    assert_eq!(plan["successors"][0]["certain"], false, "asked, not taken: {plan}");
    let entries = akte.log_entries();
    let refused = akte.run(&["catalog", "update", "--apply", "--accept-successor", "GC.3"]);
    assert_eq!(refused.code, Some(2), "a pair is needed: {refused:?}");
    assert_eq!(akte.log_entries(), entries, "nothing happened");

    let updated = akte.done(&["catalog", "update", "--apply", "--accept-successor", "GC.3=GC.3"]);
    assert_eq!(updated["copied"]["answers"], 1, "the accepted successor: {updated}");
    let list = akte.done(&["answer", "list"]);
    let said: Vec<(&Value, &Value)> =
        list["items"].as_array().unwrap().iter().map(|row| (&row["label"], &row["statement"])).collect();
    let expected =
        [("GC.2", "GC.1"), ("GC.1", "GC.2"), ("GC.3", "GC.3")].map(|(label, was)| (json!(label), json!(was)));
    assert!(
        said.iter().zip(&expected).all(|(said, expected)| (said.0, said.1) == (&expected.0, &expected.1)),
        "{list}"
    );
    let params = akte.done(&["requirement", "param", "list", "--set"]);
    assert_eq!(params["items"][0]["requirement_label"], "GC.2", "the value moved along: {params}");
    let review = akte.done(&["answer", "review", "list"]);
    assert_eq!(review["total"], 2, "the changed text and the successor's: {review}");
    assert_eq!(akte.done(&["answer", "archived", "list"])["total"], 1, "the old one is kept");
    assert_eq!(akte.done(&["answer", "archived", "list", "--open"])["total"], 0, "its successor is settled");
    assert_eq!(akte.done(&["answer", "review", "confirm", "--requirement", "GC.1"])["changed"], 1, "by requirement");
    assert_eq!(akte.done(&["answer", "review", "confirm", "--all"])["changed"], 1, "all that is left");
    for _ in 0..3 {
        akte.done(&["undo"]);
    }
    let list = akte.done(&["answer", "list"]);
    assert_eq!(list["items"][0]["label"], "GC.1", "as it was: {list}");
    assert_eq!(akte.done(&["answer", "archived", "list"])["total"], 0, "nothing is archived any more");
    akte.assert_clean("the update and its undo");
}

#[test]
fn people_read_what_an_update_asks() {
    let akte = Akte::plain();
    let first = akte.file("erste.json", catalog("1.0", "2026-01-01", &[("a-1", "GC.1", "Passwörter", TEXT)]));
    let changed = TEXT.replace("SOLLTE Passwörter", "SOLLTE alle Kennwörter");
    let second = akte.file("zweite.json", catalog("2.0", "2026-02-01", &[("a-9", "GC.7", "Kennwörter", &changed)]));
    akte.done(&["municipality", "add", "Neustadt", "--land", "ni"]);
    akte.done(&["catalog", "import", &first]);
    akte.done(&["domain", "add", "Rathaus"]);
    akte.done(&["answer", "set", "--requirement", "GC.1", "--status", "ja"]);
    akte.done(&["catalog", "import", &second]);
    let say = |args: &[&str]| {
        let mut command = crate::support::program();
        command.args(args).arg("--akte").arg(&akte.path).args(["--plain", "--language", "de"]);
        let output = command.output().expect("the program runs");
        assert!(output.status.success(), "{args:?}: {output:?}");
        String::from_utf8(output.stdout).expect("it speaks UTF-8")
    };
    let plan = say(&["catalog", "update", "--plan"]);
    for words in ["Archiviert", "--accept-successor GC.1=GC.7", "Noch ist nichts geändert"] {
        assert!(plan.contains(words), "{words} stands in the plan:\n{plan}");
    }
    let diff = say(&["catalog", "diff", "1.0", "2.0", "--words"]);
    assert!(diff.contains("neu: 1, entfallen: 1"), "counts in words:\n{diff}");
    let applied = say(&["catalog", "update", "--apply"]);
    assert!(applied.contains("akte answer archived copy --accept-successor GC.1=GC.7"), "what is left:\n{applied}");
    let copied = say(&["answer", "archived", "copy", "--accept-successor", "GC.1=GC.7"]);
    assert!(copied.contains("Eine Antwort ist übertragen"), "{copied}");
    let review = say(&["answer", "review", "list", "--words"]);
    assert!(review.contains("[-Passwörter-]{+alle Kennwörter+}"), "word by word:\n{review}");
}
