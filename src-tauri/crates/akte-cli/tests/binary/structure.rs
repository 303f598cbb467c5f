//! Structure analysis and protection needs without a window: from an inventory to the reports A.1 and A.2.

use crate::support::Akte;
use serde_json::Value;

fn town() -> Akte {
    let akte = Akte::plain();
    akte.done(&["catalog", "import", "--shipped"]);
    akte.done(&["municipality", "add", "Neustadt", "--land", "ni"]);
    akte.done(&["domain", "add", "Rathaus", "--method", "grundschutz_plus_plus"]);
    akte
}

/// The category of each basic value of an object.
fn categories(akte: &Akte, object: &str) -> Vec<Value> {
    let list = akte.done(&["need", "list", "--text", object]);
    let row = list["items"].as_array().unwrap().iter().find(|row| row["name"] == object).unwrap();
    row["values"].as_array().unwrap().iter().map(|value| value["category"].clone()).collect()
}

#[test]
fn an_inventory_becomes_a_structure_analysis_and_protection_needs() {
    let akte = town();
    akte.done(&["person", "add", "Kim Leitung", "--position", "IT-Leitung"]);
    akte.done(&["role", "assign", "it_head", "Kim Leitung"]);
    akte.done(&["person", "add", "Erika Beispiel", "--superior", "Kim Leitung"]);
    akte.done(&["role", "assign", "isb", "Erika Beispiel"]);
    let roles = akte.text(&["role", "list"]);
    assert!(roles.contains("Untersteht der IT-Leitung (Kim Leitung)"), "the finding is told: {roles}");
    akte.done(&["person", "set", "Erika Beispiel", "--superior", ""]);
    assert!(!akte.text(&["role", "list"]).contains("Untersteht"), "and gone once she reports to nobody");

    akte.done(&[
        "domain",
        "set",
        "--approach",
        "standard",
        "--interfaces",
        "Rechenzentrum",
        "--exclude",
        "Schulen=eigener Verbund",
    ]);
    let shown = akte.text(&["domain", "show"]);
    assert!(shown.contains("Standard-Absicherung") && shown.contains("Schulen – eigener Verbund"), "{shown}");

    let inventory = akte.file(
        "inventar.csv",
        "Name;Art;Nummer;Anzahl;Gruppe;Abhängig von\nServerraum;Raum;R1;1;;\nServer;Server;S;3;;R1\n\
        Dateiserver;Server;S1;1;Server;\nMeldewesen;Prozess;GP1;1;;S\n",
    );
    akte.done(&["object", "import", &inventory]);
    akte.done(&[
        "object",
        "set",
        "S1",
        "--platform",
        "Linux",
        "--usage",
        "in_operation",
        "--support-until",
        "2020-12-31",
    ]);
    let points = akte.text(&["object", "points"]);
    assert!(points.contains("Herstellerunterstützung ist abgelaufen"), "a warning: {points}");

    akte.done(&[
        "need",
        "set",
        "Meldewesen",
        "--value",
        "V",
        "--category",
        "sehr hoch",
        "--reason",
        "Auskunftssperren",
    ]);
    assert_eq!(categories(&akte, "Dateiserver"), [Value::from("very_high"), Value::Null, Value::Null], "inherited");
    let explained = akte.text(&["need", "explain", "Dateiserver"]);
    assert!(explained.contains("geerbt von Meldewesen über Server"), "{explained}");
    assert!(explained.contains("Server ist Gruppe von Dateiserver"), "step by step: {explained}");
    let table = akte.text(&["need", "list", "--risk"]);
    assert!(table.contains("sehr hoch ← Meldewesen"), "the list says from whom: {table}");

    akte.done(&["object", "depend", "Dateiserver", "--on", "Serverraum", "--no-inheritance", "--remark", "gesondert"]);
    let dependencies = akte.text(&["object", "dependencies", "Dateiserver"]);
    assert!(dependencies.contains("befindet sich in"), "the usual kind: {dependencies}");
    akte.done(&["object", "copy", "Dateiserver", "Mailserver"]);
    akte.done(&["object", "split", "Server", "Server Bauhof", "--count", "1"]);
    let merged = akte.done(&["object", "merge", "Server", "Server Bauhof"]);
    assert_eq!(merged["conflicts"], 0, "what was split says the same: {merged}");
    akte.done(&["need", "category", "hoch", "--definition", "Schaden bis 500.000 Euro"]);
    akte.done(&["need", "scenario", "Finanzielle Auswirkungen", "--threshold", "hoch=über 50.000 Euro"]);
    let scheme = akte.text(&["need", "scheme"]);
    assert!(scheme.contains("Schaden bis 500.000 Euro") && scheme.contains("über 50.000 Euro"), "{scheme}");

    for report in ["a1", "a2"] {
        let path = akte.beside(&format!("{report}.pdf"));
        akte.done(&["report", report, "--out", path.to_str().unwrap()]);
        assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF"), "{report} is a PDF");
    }
    let svg = akte.beside("graph.svg");
    akte.done(&["object", "graph", "--out", svg.to_str().unwrap()]);
    assert!(std::fs::read_to_string(&svg).unwrap().contains(">Meldewesen</text>"), "the graph has its words");
}
