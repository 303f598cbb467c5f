//! Mappings from the command line: what they say, what they cover, and taking answers over with what hangs on them.

use crate::support::{Akte, golden};
use serde_json::{Value, json};

/// A municipality that has answered two questions of the Kommunaler Einstieg, with a measure and a piece of evidence, and
/// has an information domain with Grundschutz++ beside it.
fn answered() -> Akte {
    let akte = Akte::plain();
    akte.done(&["catalog", "import", "--shipped"]);
    akte.done(&["municipality", "add", "Neustadt", "--land", "ni"]);
    akte.done(&["domain", "add", "Rathaus", "--method", "entry_check"]);
    let answer =
        ["answer", "set", "--status", "ja", "--statement", "Jeden Abend auf Band.", "--checked-on", "2026-05-04"];
    for requirement in ["KE.1.1", "KE.1.3"] {
        akte.done(&[&answer[..], &["--requirement", requirement]].concat());
    }
    akte.done(&["measure", "add", "Bandsicherung", "--requirement", "KE.1.1", "--requirement", "KE.1.3"]);
    let minutes = akte.file("Protokoll.txt", "Die Rücksicherung gelang.");
    akte.done(&["evidence", "add", &minutes, "--requirement", "KE.1.1", "--requirement", "KE.1.3"]);
    akte.done(&["domain", "add", "Kreishaus", "--method", "grundschutz_plus_plus"]);
    akte
}

/// Without what is another one each time.
fn without_ids(text: &str) -> String {
    let is_id = |word: &str| word.len() == 36 && word.bytes().filter(|byte| *byte == b'-').count() == 4;
    let words = |line: &str| {
        let shown: Vec<&str> = line.split(' ').map(|word| if is_id(word) { "…" } else { word }).collect();
        shown.join(" ").trim_end().to_owned()
    };
    text.lines().map(words).collect::<Vec<_>>().join("\n")
}

#[test]
fn people_read_mappings_as_tables() {
    let akte = answered();
    let plan = akte.text(&["migrate", "--plan", "--domain", "Rathaus", "--to", "Kreishaus", "--text", "KE.1"]);
    let (proposals, rest) = plan.split_once("Von keiner Zuordnung abgedeckt").expect("what no mapping covers is said");
    assert!(rest.lines().count() > 100, "one by one: {}", rest.lines().count());
    let asked: [&[&str]; 5] = [
        &["mapping", "list"],
        &["mapping", "show", "Zuordnung des Kommunalen Einstiegs", "--relation", "superset_of", "--text", "KE.1"],
        &["mapping", "of", "KE.1.1", "--municipality", "Neustadt"],
        &["mapping", "coverage", "Grundschutz++", "--domain", "Rathaus", "--state", "wholly"],
        &[
            "mapping",
            "coverage",
            "Grundschutz++",
            "--domain",
            "Rathaus",
            "--relation",
            "subset_of",
            "--state",
            "partly",
        ],
    ];
    let mut parts: Vec<String> =
        asked.iter().map(|args| format!("$ akte {}\n{}", args.join(" "), akte.text(args))).collect();
    parts.push(format!("$ akte migrate --plan --domain Rathaus --to Kreishaus --text KE.1.1\n{proposals}"));
    golden("mappings.txt", &without_ids(&parts.join("\n")));
}

#[test]
fn measures_and_evidence_come_along_with_answers() {
    let akte = answered();
    let both = ["--domain", "Rathaus", "--to", "Kreishaus"];
    let with = |more: &[&'static str]| [&["migrate"], &both[..], more].concat();
    let plan = akte.done(&with(&["--plan"]));
    let (links, offered) = (&plan["counts"]["links"], &plan["counts"]["offered"]);
    assert!(links["measures"].as_u64() > Some(0) && links["measures"] == links["evidence"], "{links}");
    assert!(offered["measures"].as_u64() > Some(0), "some are only offered: {offered}");
    let only = akte.done(&with(&["--plan", "--only-check"]));
    assert_eq!(only["total"], plan["counts"]["check"], "what somebody has to look at: {}", only["total"]);
    let refused = akte.run(&with(&["--plan", "--only-check", "--only-carried"]));
    assert_eq!(refused.code, Some(2), "not both: {refused:?}");

    let applied = akte.done(&with(&["--apply", "--only-carried"]));
    assert_eq!((&applied["links"], &applied["check"]), (links, &json!(0)), "{applied}");
    let rest = akte.done(&with(&["--apply", "--with-offered-links"]));
    assert_eq!(&rest["links"], offered, "on request: {rest}");
    let waiting = akte.done(&["answer", "list", "--domain", "Kreishaus", "--taken-over"]);
    assert_eq!(waiting["total"], plan["counts"]["check"], "these wait for somebody: {waiting}");
    let measures = akte.done(&["measure", "list", "--domain", "Kreishaus"]);
    let titles: Vec<&Value> = measures["items"].as_array().expect("items").iter().map(|row| &row["title"]).collect();
    assert_eq!(titles, ["Bandsicherung"], "the same measure, once");
    akte.done(&["undo"]);
    akte.done(&["undo"]);
    assert_eq!(akte.done(&with(&["--plan"])), plan, "as before");
}
