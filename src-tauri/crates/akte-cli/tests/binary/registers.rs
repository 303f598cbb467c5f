//! Registers without a window.

use crate::support::{Akte, detail};

#[test]
fn every_register_is_kept_from_the_command_line() {
    let akte = Akte::plain();
    akte.done(&["catalog", "import", "--shipped"]);
    akte.done(&["municipality", "add", "Neustadt", "--land", "ni"]);
    akte.done(&["domain", "add", "Rathaus", "--method", "grundschutz_plus_plus"]);
    for (name, kind) in [("Server", "it_system"), ("Serverraum", "room"), ("Feuerwehrhaus", "building")] {
        akte.done(&["object", "add", name, "--kind", kind]);
    }
    akte.done(&["answer", "set", "--requirement", "GC.1.1", "--object", "Server", "--status", "no"]);

    let add = ["exception", "add", "Altes Verfahren", "--requirement", "GC.1.1", "--object", "Server"];
    akte.done(&[&add[..], &["--reason", "Update", "--risk", "Angriff", "--until", "31.12.2099"]].concat());
    let listed = akte.text(&["exception", "list", "--open"]);
    assert!(listed.contains("nicht genehmigt") && listed.contains("GC.1.1"), "{listed}");
    akte.done(&["exception", "set", "altes verfahren", "--approved-by", "Rat", "--approved-on", "1.2.2026"]);
    assert_eq!(akte.done(&["exception", "list", "--open"])["total"], 0, "approved");
    akte.refused(&["exception", "set", "Fehlt", "--risk", "x"], "cli.not-found");

    let add = ["backup-record", "add", "Ablage", "--frequency", "täglich", "--site", "Serverraum"];
    akte.done(&[&add[..], &["--second-site", "Serverraum", "--object", "Server", "--responsible", "IT"]].concat());
    let points = akte.text(&["register", "points"]);
    assert!(points.contains("im selben Raum") && points.contains("Kein Wiederherstellungstest"), "{points}");
    let mend = ["backup-record", "set", "Ablage", "--second-site", "Feuerwehrhaus", "--last-success-on", "1.2.2099"];
    akte.done(&[&mend[..], &["--restore-tested-on", "1.2.2099", "--restore-result", "erfolgreich"]].concat());
    assert_eq!(akte.done(&["backup-record", "list", "--open"])["total"], 0, "mended");

    let paper = akte.file("beschluss.txt", "Beschluss");
    akte.done(&["evidence", "add", &paper, "--title", "Vorlage", "--kind", "decision"]);
    let add = ["decision", "add", "Beitritt", "--kind", "beschluss", "--body", "Rat", "--number", "2026/12"];
    akte.done(&[&add[..], &["--decided-on", "1.2.2026", "--evidence", "Vorlage"]].concat());
    let listed = akte.text(&["decision", "list"]);
    assert!(listed.contains("2026/12") && listed.contains("01.02.2026"), "{listed}");

    akte.done(&["cost", "add", "Server", "--year", "2026", "--amount", "1.000,01"]);
    akte.done(&["cost", "member", "Neustadt", "--year", "2026", "--workplaces", "8"]);
    let shares = akte.text(&["cost", "shares"]);
    assert!(shares.contains("1.000,01") && shares.contains("125,00"), "{shares}");
    akte.done(&["cost", "set", "Server", "--borne-by", "Neustadt"]);
    akte.done(&["cost", "member", "Neustadt", "--year", "2026", "--remove"]);
    let shares = akte.done(&["cost", "shares"]);
    assert_eq!(shares["items"][0]["amount"], 100_001, "it bears it alone: {shares}");

    akte.done(&["service", "add", "Hund anmelden", "--status", "online", "--object", "Server"]);
    akte.done(&["service", "set", "Hund anmelden", "--connection", "mittelbar", "--online-since", "1.1.2026"]);
    let listed = akte.text(&["service", "list"]);
    assert!(listed.contains("01.01.2026") && listed.contains("ohne Verantwortliche"), "{listed}");
    assert!(listed.contains("ITSiV-PV: OZG-Leistung ohne Sicherheitskonzept"), "what is lacking: {listed}");
    let guidelines = ["--guideline", "BSI TR-03107-1=umgesetzt", "--guideline", "BSI TR-03172=partial"];
    let concept = ["--concept-on", "1.2.2026", "--pentest-on", "1.3.2026", "--pentest-result", "ohne Feststellungen"];
    akte.done(&[&["service", "set", "Hund anmelden"][..], &guidelines, &concept].concat());
    let row = akte.done(&["service", "list"])["items"][0].clone();
    assert_eq!(row["guidelines"][1], serde_json::json!({ "name": "BSI TR-03172", "state": "partial" }), "{row}");
    assert_eq!((&row["concept_on"], &row["pentest_result"]), (&"2026-02-01".into(), &"passed".into()), "{row}");
    akte.done(&["service", "set", "Hund anmelden", "--guideline", "", "--pentest-result", ""]);
    let row = akte.done(&["service", "list"])["items"][0].clone();
    assert_eq!(
        (&row["guidelines"], &row["pentest_result"]),
        (&serde_json::json!([]), &serde_json::Value::Null),
        "{row}"
    );

    akte.refused(&["regime", "set", "nis2", "--applies", "nein"], "rule.regime-without-reason");
    let decide =
        ["regime", "set", "nis2", "--applies", "nein", "--reason", "Bundesrecht", "--legal-basis", "§ 28 BSIG"];
    akte.done(&[&decide[..], &["--decided-by", "Rat", "--decided-on", "1.2.2026"]].concat());
    assert_eq!(akte.done(&["regime", "list", "--open"])["total"], 2, "the others are undecided");

    for (kind, ending) in [("exceptions", "pdf"), ("exceptions", "xlsx"), ("backups", "pdf"), ("backups", "csv")] {
        let path = akte.beside(&format!("{kind}.{ending}"));
        akte.done(&["report", kind, "--out", path.to_str().unwrap()]);
        let beside = std::fs::read_dir(path.parent().unwrap()).unwrap().flatten();
        let made = beside.filter(|file| file.file_name().to_string_lossy().starts_with(kind)).count();
        assert!(made > 0, "{kind} as {ending}");
    }
    for (command, entry) in [
        ("exception", "Altes Verfahren"),
        ("backup-record", "Ablage"),
        ("decision", "Beitritt"),
        ("cost", "Server"),
        ("service", "Hund anmelden"),
        ("regime", "nis2"),
    ] {
        akte.done(&[command, "remove", entry]);
    }
    let refusal = akte.refused(&["decision", "remove", "Beitritt"], "cli.not-found");
    assert_eq!(detail(&refusal, "name"), "Beitritt", "it is gone: {refusal}");
}
