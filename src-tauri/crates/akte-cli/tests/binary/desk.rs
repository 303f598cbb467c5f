//! The desk of the officers without a window.

use crate::support::Akte;

#[test]
fn every_register_of_the_desk_is_kept_from_the_command_line() {
    let akte = Akte::plain();
    akte.done(&["catalog", "import", "--shipped"]);
    akte.done(&["municipality", "add", "Neustadt", "--land", "ni"]);
    akte.done(&["domain", "add", "Rathaus", "--method", "iso_27001"]);
    akte.done(&["object", "add", "Finanzwesen", "--kind", "application"]);
    akte.done(&["person", "add", "Kim Beispiel"]);
    akte.done(&["activity", "take", "hundesteuer"]);

    let add = ["document", "add", "Leitlinie zur Informationssicherheit", "--set", "kind=policy"];
    akte.done(&[&add[..], &["--set", "status=released", "--set", "review_due_on=01.03.2026"]].concat());
    let listed = akte.text(&["document", "list", "--open"]);
    assert!(listed.contains("ohne Verteiler") && listed.contains("überfällig"), "{listed}");
    let set = ["document", "set", "Leitlinie zur Informationssicherheit", "--set", "review_due_on=01.03.2098"];
    let given = r#"distribution=[{"recipient":"Alle","way":"Intranet","since":"2026-03-01"}]"#;
    let who = ["--set", "owner=ISB", "--set", "released_by=Rat", "--set", "released_on=1.3.2026", "--set", given];
    akte.done(&[&set[..], &who[..], &["--requirement", "ISO.5.2.a", "--set", "domain_id=Rathaus"]].concat());
    assert_eq!(akte.done(&["document", "list", "--open"])["total"], 0, "it is whole");
    let shown = akte.text(&["document", "show", "Leitlinie zur Informationssicherheit"]);
    assert!(shown.contains("(is_policy): information_security") && shown.contains("(domain_name): Rathaus"), "{shown}");
    let clause = akte.text(&["clause", "show", "5.2.a"]);
    assert!(clause.contains("Leitlinie zur Informationssicherheit"), "the obligation has its document: {clause}");
    akte.done(&["document", "add", "Neue Leitlinie", "--set", "kind=policy"]);
    akte.done(&["document", "set", "Leitlinie zur Informationssicherheit", "--set", "replaced_by_id=Neue Leitlinie"]);
    akte.refused(
        &["document", "set", "Neue Leitlinie", "--set", "replaced_by_id=Neue Leitlinie"],
        "rule.replaced-by-itself",
    );
    akte.refused(&["document", "set", "Neue Leitlinie", "--person", "Kim Beispiel"], "cli.entry-field-unknown");

    let add = ["training", "add", "Grundlagen", "--set", "held_on=10.02.2026", "--set", "attended=0"];
    akte.done(&[&add[..], &["--person", "Kim Beispiel", "--set", "repeat_on=10.02.2098"]].concat());
    let listed = akte.text(&["training", "list", "--open"]);
    assert!(listed.contains("ohne Teilnehmende") && listed.contains("10.02.2098"), "{listed}");
    let add = ["consultation", "add", "Kameras am Bauhof", "--set", "requested_on=05.01.2026"];
    akte.done(&[&add[..], &["--activity", "Hundesteuer", "--object", "Finanzwesen"]].concat());
    let listed = akte.text(&["consultation", "list", "--open"]);
    assert!(listed.contains("ohne Stellungnahme"), "{listed}");
    akte.done(&["consultation", "set", "Kameras am Bauhof", "--set", "opinion=Nein", "--set", "followed=nein"]);
    let listed = akte.text(&["consultation", "list", "--open"]);
    assert!(listed.contains("ohne Begründung"), "{listed}");
    akte.done(&["task", "add", "Verzeichnis durchsehen", "--set", "due_on=15.01.2026", "--set", "responsible=Kim"]);
    let listed = akte.text(&["task", "list"]);
    assert!(listed.contains("Aufgabe überfällig"), "{listed}");
    akte.done(&["task", "set", "Verzeichnis durchsehen", "--set", "status=completed"]);
    assert_eq!(akte.done(&["task", "list", "--open"])["total"], 0, "it is done");
    let add = ["objective", "add", "Alle sind geschult", "--set", "measure_unit=%", "--set", "target_value=95.5"];
    let values = r#"measurements=[{"on":"2026-02-01","reading":60},{"on":"2026-03-01","reading":72.5}]"#;
    akte.done(&[&add[..], &["--set", values, "--set", "due_on=31.12.2098"]].concat());
    let listed = akte.text(&["objective", "list"]);
    assert!(listed.contains("mindestens 95,5\u{a0}%") && listed.contains("72,5\u{a0}%"), "{listed}");
    assert!(listed.contains("noch nicht im Ziel") && listed.contains("ohne Kennzahl"), "{listed}");

    let deadlines = akte.text(&["deadlines", "list"]);
    for subject in ["Leitlinie zur Informationssicherheit", "Grundlagen", "Alle sind geschult"] {
        assert!(deadlines.contains(subject), "{subject}: {deadlines}");
    }
    assert!(!deadlines.contains("Verzeichnis durchsehen"), "what is done is due no more: {deadlines}");
    let desk = akte.text(&["desk"]);
    assert!(desk.contains("Kameras am Bauhof") && desk.contains("Beratungen"), "the latest advice: {desk}");
    assert!(akte.done(&["desk"])["due"].is_array(), "with what is due");
    for kind in ["document_control", "trainings", "objectives", "dsb_annual"] {
        let path = akte.beside(&format!("{kind}.pdf"));
        akte.done(&["report", kind, "--out", path.to_str().unwrap()]);
    }
    let path = akte.beside("ziele.xlsx");
    akte.done(&["report", "objectives", "--out", path.to_str().unwrap()]);
    akte.done(&["person", "remove", "Kim Beispiel"]);
    for (command, entry) in [
        ("document", "Neue Leitlinie"),
        ("training", "Grundlagen"),
        ("consultation", "Kameras am Bauhof"),
        ("task", "Verzeichnis durchsehen"),
        ("objective", "Alle sind geschult"),
    ] {
        akte.done(&[command, "remove", entry]);
    }
    assert_eq!(
        akte.done(&["document", "list"])["items"][0]["replaced_by_id"],
        serde_json::Value::Null,
        "nothing replaces it"
    );
    assert_eq!(akte.done(&["training", "list"])["total"], 0, "gone");
}
