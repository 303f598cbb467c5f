//! Coverage of the frameworks and security incidents without a window.

use crate::support::Akte;

fn prepared() -> Akte {
    let akte = Akte::plain();
    akte.done(&["catalog", "import", "--shipped"]);
    akte.done(&["municipality", "add", "Neustadt", "--land", "ni"]);
    akte.done(&["domain", "add", "Rathaus", "--method", "entry_check"]);
    akte
}

#[test]
fn four_frameworks_are_compared_from_the_command_line() {
    let akte = prepared();
    akte.done(&["answer", "set", "--requirement", "KE.1.1", "--status", "ja"]);
    akte.done(&["answer", "set", "--requirement", "KE.1.2", "--status", "nein"]);
    akte.done(&["measure", "add", "Sicherung üben", "--requirement", "KE.1.2"]);
    let shown = akte.text(&["coverage", "show"]);
    for part in ["Art. 32 DSGVO", "ISO 27001, Anhang A", "Edition 2023", "Grundschutz++", "offenen Anforderungen"] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    let listed = akte.text(&["coverage", "list", "gspp", "--cover", "wholly"]);
    assert!(listed.contains("NOT.4.1") && listed.contains("KE.1.1 (umfasst mehr, ja)"), "{listed}");
    let partly = akte.done(&["coverage", "list", "anhang a", "--cover", "teilweise", "--text", "A.8.13"]);
    assert_eq!((&partly["total"], &partly["items"][0]["cover"]), (&1.into(), &"partly".into()), "{partly}");
    let measures = akte.text(&["coverage", "measures"]);
    assert!(measures.contains("Sicherung üben") || measures.contains("Keine offene Maßnahme"), "{measures}");
    for ending in ["pdf", "xlsx"] {
        let path = akte.beside(&format!("abdeckung.{ending}"));
        akte.done(&["report", "coverage", "--out", path.to_str().unwrap()]);
    }
}

#[test]
fn incidents_are_kept_from_the_command_line() {
    let akte = prepared();
    akte.done(&["object", "add", "Server Rathaus", "--kind", "it_system"]);
    let set = ["regime", "set", "state_law", "--applies", "yes", "--reason", "gilt", "--authority", "CERT des Landes"];
    akte.done(&[&set[..], &["--early-warning-hours", "24", "--notification-hours", "72"]].concat());
    let add = ["incident", "add", "Trojaner", "--set", "kind=malware", "--set", "aware_at=05.01.2026 09:15"];
    akte.done(&[&add[..], &["--set", "significant=ja", "--object", "Server Rathaus"]].concat());
    let listed = akte.text(&["incident", "list", "--open"]);
    assert!(listed.contains("Schadsoftware") && listed.contains("05.01.2026, 09:15"), "{listed}");
    assert!(listed.contains("überfällig"), "the clocks have run out: {listed}");
    akte.done(&["breach", "add", "Datenabfluss", "--set", "aware_at=05.01.2026 09:15"]);
    let sent = r#"reports=[{"regime":"state_law","stage":"early_warning","at":"2026-01-05T10:00:00Z","by":"ISB",
        "reference":"CERT-1","content":"Verdacht"}]"#;
    let set = ["incident", "set", "Trojaner", "--set", "personal_data=ja", "--set", "breach_id=Datenabfluss"];
    akte.done(&[&set[..], &["--set", sent]].concat());
    let shown = akte.text(&["incident", "show", "Trojaner"]);
    assert!(shown.contains("(breach_name): Datenabfluss") && shown.contains("CERT-1"), "{shown}");
    akte.refused(&["incident", "set", "Trojaner", "--set", "severity=schlimm"], "cli.entry-fields");
    let near = akte.text(&["deadlines", "remind"]);
    assert!(near.contains("überfällig") && near.contains("Trojaner"), "{near}");
    let deadlines = akte.text(&["deadlines", "list", "--kind", "incident_notification"]);
    assert!(deadlines.contains("Trojaner – CERT des Landes"), "{deadlines}");
    let points = akte.text(&["points", "list", "--area", "registers"]);
    assert!(points.contains("Meldung eines Sicherheitsvorfalls überfällig"), "{points}");
    for ending in ["pdf", "csv"] {
        let path = akte.beside(&format!("vorfaelle.{ending}"));
        akte.done(&["report", "incidents", "--out", path.to_str().unwrap()]);
    }
    akte.done(&["incident", "remove", "Trojaner"]);
    assert_eq!(akte.done(&["incident", "list"])["total"], 0, "it is gone");
}
