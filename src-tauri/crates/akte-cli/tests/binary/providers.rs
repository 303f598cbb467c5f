//! Provider relations and shared objects without a window.

use crate::support::{Akte, detail};

#[test]
fn a_relation_goes_from_contract_to_register() {
    let akte = Akte::plain();
    akte.done(&["catalog", "import", "--shipped"]);
    akte.done(&["municipality", "add", "Neustadt", "--land", "ni"]);
    akte.done(&["domain", "add", "Rathaus", "--method", "grundschutz_plus_plus"]);
    akte.done(&["object", "add", "Dataport", "--kind", "service_provider"]);
    akte.done(&["object", "add", "Server", "--kind", "it_system"]);
    let add = ["provider", "add", "Betrieb", "--kind", "auslagerung", "--provider", "Dataport"];
    akte.done(&[&add[..], &["--legal-act", "Vertrag", "--legal-body", "Kreistag", "--legal-on", "1.4.2013"]].concat());
    let decide = ["decision", "add", "Beitritt", "--kind", "beschluss", "--body", "Kreistag"];
    akte.done(&[&decide[..], &["--decided-on", "1.4.2013", "--relation", "betrieb"]].concat());
    let named = |list: serde_json::Value| {
        let rows = list["items"].as_array().unwrap().clone();
        rows.into_iter().find(|row| row["name"] == "Beitritt").map(|row| row["relation_name"].clone())
    };
    assert_eq!(named(akte.done(&["decision", "list"])), Some("Betrieb".into()), "it is about the relation");
    akte.done(&["decision", "set", "Beitritt", "--relation", ""]);
    assert_eq!(named(akte.done(&["decision", "list"])), Some("".into()), "and about nothing");
    akte.refused(&["provider", "add", "X", "--kind", "outsourcing", "--provider", "Server"], "rule.not-a-provider");
    akte.refused(&["provider", "add", "X", "--kind", "outsourcing"], "rule.provider-unclear");
    akte.done(&["provider", "set", "Betrieb", "--valid-from", "1.4.2013", "--default-split", "dienstleister"]);
    akte.done(&["provider", "set", "Betrieb", "--data-role", "controller", "--exit-rule", "Rückgabe der Daten"]);
    akte.done(&["provider", "object", "Betrieb", "Server", "--planned-on", "1.4.2015", "--on-site-on", "1.10.2013"]);
    let moves = akte.text(&["provider", "moves", "--on", "1.1.2014"]);
    assert!(moves.contains("vor Ort") && moves.contains("01.04.2015"), "on the provider's systems by then: {moves}");
    let house = akte.done(&["provider", "moves", "--on", "2013-09-30", "--state", "in_house"]);
    assert_eq!(house["total"], 1, "{house}");
    akte.done(&["answer", "set", "--requirement", "GC.1.1", "--object", "Server", "--status", "yes"]);
    let split = ["provider", "split", "Betrieb", "--object", "Server", "--requirement", "GC.1.1"];
    let said = akte.text(&[&split[..], &["--responsibility", "geteilt", "--note", "Updates: Dataport"]].concat());
    assert_eq!(said, "Zuständigkeiten festgelegt: 1.\n", "{said}");
    let listed = akte.text(&["provider", "requirements", "Betrieb", "--responsibility", "shared"]);
    assert!(listed.contains("GC.1.1") && listed.contains("Updates: Dataport"), "{listed}");
    let shown = akte.text(&["provider", "show", "Betrieb"]);
    assert!(shown.contains("Vertrag, Kreistag, 01.04.2013") && shown.contains("geteilt: 1"), "{shown}");
    assert!(shown.contains("keinen Nachweis"), "what is open stands below: {shown}");
    let proof = akte.file("zertifikat.txt", "Zertifikat");
    akte.done(&[
        "evidence",
        "add",
        &proof,
        "--title",
        "Zertifikat",
        "--kind",
        "certificate",
        "--valid-until",
        "31.12.2099",
    ]);
    akte.done(&["provider", "evidence", "Betrieb", "Zertifikat"]);
    let points = akte.text(&["provider", "points"]);
    assert!(!points.contains("keinen Nachweis") && points.contains("überfällig"), "proven, but late: {points}");
    akte.done(&["provider", "evidence", "Betrieb", "Zertifikat", "--remove"]);
    for ending in ["pdf", "xlsx"] {
        let path = akte.beside(&format!("dienstleister.{ending}"));
        akte.done(&["report", "providers", "--out", path.to_str().unwrap()]);
        assert!(std::fs::metadata(&path).unwrap().len() > 3_000, "as {ending}");
    }
    akte.done(&["provider", "object", "Betrieb", "Server", "--remove"]);
    akte.done(&["provider", "remove", "Betrieb"]);
    akte.refused(&["provider", "show", "Betrieb"], "cli.not-found");
}

#[test]
fn members_refer_to_what_is_shared_with_them() {
    let akte = Akte::plain();
    akte.done(&["catalog", "import", "--shipped"]);
    for name in ["Ellrich", "Werther"] {
        akte.done(&["municipality", "add", name, "--land", "th"]);
        akte.done(&["domain", "add", "Rathaus", "--method", "grundschutz_plus_plus", "--municipality", name]);
    }
    let ellrich = |args: &[&str]| akte.done(&[args, &["--municipality", "Ellrich"]].concat());
    let werther = |args: &[&str]| akte.done(&[args, &["--municipality", "Werther"]].concat());
    ellrich(&["object", "add", "Host", "--kind", "it_system"]);
    ellrich(&[
        "answer",
        "set",
        "--requirement",
        "GC.1.1",
        "--object",
        "Host",
        "--status",
        "yes",
        "--statement",
        "geheim",
    ]);
    let share = ["provider", "share", "Host", "--with", "Werther", "--purpose", "Betrieb", "--approved-by", "Rat"];
    ellrich(&share);
    assert_eq!(werther(&["provider", "offers"])["items"][0]["owner_name"], "Ellrich", "offered");
    ellrich(&["exception", "add", "--grant", "host", "--grant-for", "Werther", "--risk", "Einsicht in Protokolle"]);
    let exception = ellrich(&["exception", "list"])["items"][0].clone();
    assert_eq!(exception["beneficiary"], "Werther", "for whom follows from the grant: {exception}");
    assert_eq!(exception["risk"], "Einsicht in Protokolle", "{exception}");
    let overview = akte.done(&["overview", "--points"]);
    assert_eq!(overview["total"], 2, "both municipalities side by side: {overview}");
    assert!(overview["items"][0]["points"]["open"].as_u64() > Some(0), "with their open points: {overview}");
    let verbund = akte.beside("verbund.pdf");
    ellrich(&["report", "verbund", "--out", verbund.to_str().unwrap()]);
    assert!(std::fs::read(&verbund).unwrap().starts_with(b"%PDF"), "side by side on paper");
    let early = akte.refused(&["provider", "status", "Host", "--municipality", "Werther"], "cli.not-referred");
    assert_eq!(detail(&early, "name"), "Host", "{early}");
    werther(&["provider", "refer", "Host", "--relevant", "--decided-by", "ISB"]);
    let status = akte.text(&["provider", "status", "Host", "--municipality", "Werther"]);
    assert!(status.contains("GC.1.1") && !status.contains("geheim"), "status, and no statement: {status}");
    let taken = werther(&["provider", "take", "Host", "--answers"]);
    assert_eq!((&taken["seen"], &taken["taken"]), (&1.into(), &1.into()), "{taken}");
    ellrich(&[&share[..], &["--statements"]].concat());
    let status = akte.text(&["provider", "status", "Host", "--municipality", "Werther"]);
    assert!(status.contains("geheim"), "statements once they are shared: {status}");
    let grants = akte.text(&["provider", "grants", "--municipality", "Ellrich"]);
    assert!(grants.contains("Werther") && grants.contains("Betrieb"), "the owner's register: {grants}");
    ellrich(&["provider", "withdraw", "Host", "--from", "Werther"]);
    assert_eq!(werther(&["provider", "status", "Host"])["total"], 0, "nothing is seen any more");
    werther(&["provider", "refer", "Host", "--remove"]);
    assert_eq!(werther(&["provider", "offers"])["total"], 0, "nor listed");
}
