//! Vocabularies, cross-references and levels from the command line.

use crate::support::{Akte, run};
use serde_json::{Value, json};

const CROSS: &str = "Baustein;Name;CIA;G 0.18\nORP.1.A1;x;CA;X\nORP.1.A2;x;;X\n";

#[test]
fn words_and_threats_are_looked_up() {
    let akte = Akte::plain();
    akte.done(&["catalog", "import", "--shipped"]);
    let list = akte.done(&["vocabulary", "list"]);
    assert_eq!((&list["total"], &list["cross_references"]), (&json!(13), &json!([])), "{list}");
    let shown = akte.done(&["vocabulary", "show", "Zielobjektkategorien", "--text", "cloud"]);
    let cloud = shown["items"].as_array().unwrap().iter().find(|it| it["term"] == "Cloud-Dienste").unwrap();
    assert_eq!(cloud["parent"], "Outsourcing", "a category stands below another: {shown}");
    akte.refused(&["vocabulary", "show", "nichts"], "cli.not-found");

    let table = akte.file("krt.csv", CROSS);
    let imported = akte.done(&["catalog", "import", &table]);
    assert_eq!(imported["cross_references"][0]["cross_reference"]["pairs"], 2, "{imported}");
    let threats = akte.done(&["catalog", "threats", "Kompendium"]);
    let row = threats["items"].as_array().unwrap().iter().find(|it| it["code"] == "G 0.18").unwrap();
    assert_eq!(row["requirements"], 2, "{threats}");
    let against = akte.done(&["requirement", "list", "--catalog", "Kompendium", "--threat", "G 0.18"]);
    assert_eq!((&against["total"], &against["items"][0]["level"]), (&json!(2), &json!("basis")), "codes for programs");
    let inherited = akte.done(&["requirement", "list", "--catalog", "Grundschutz++", "--category", "Cloud-Dienste"]);
    let own = akte.done(&["requirement", "list", "--catalog", "Grundschutz++", "--category", "Einkäufe"]);
    let total = |list: &Value| list["total"].as_u64().unwrap();
    assert!(total(&inherited) > total(&own) && total(&own) > 0, "{} > {}", total(&inherited), total(&own));
}

#[test]
fn people_read_levels_and_threats_in_words() {
    let akte = Akte::plain();
    akte.done(&["catalog", "import", "--shipped"]);
    let table = akte.file("krt.csv", CROSS);
    akte.done(&["catalog", "import", &table]);
    let command =
        ["requirement", "show", "ORP.1.A1", "--catalog", "Kompendium", "--plain", "--language", "de", "--akte"];
    let path = akte.path.display().to_string();
    let run = run(command.into_iter().chain([path.as_str()])).stdout;
    for expected in ["Basis (B)", "G 0.18 ", "Vertraulichkeit, Verfügbarkeit"] {
        assert!(run.contains(expected), "{expected} in:\n{run}");
    }
}
