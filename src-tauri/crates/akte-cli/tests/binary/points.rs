//! Open points without a window.

use crate::support::Akte;

#[test]
fn what_was_put_back_is_printed_with_its_reason() {
    let akte = Akte::plain();
    akte.done(&["catalog", "import", "--shipped"]);
    akte.done(&["municipality", "add", "Neustadt", "--land", "ni"]);
    akte.done(&["domain", "add", "Rathaus", "--method", "edition_2023"]);
    akte.done(&["object", "add", "Server 1", "--kind", "it_system"]);
    akte.done(&["object", "add", "Server 2", "--kind", "it_system"]);
    let open = akte.text(&["points", "list", "--area", "structure"]);
    assert!(open.contains("Server 1") && open.contains("Ansicht „Zielobjekte“"), "each with its place: {open}");
    let of_one = ["--code", "object_without_usage", "--object", "Server 1"];
    let back = ["points", "put-back", "--reason", "Wird 2027 ersetzt.", "--until", "31.12.2099"];
    akte.refused(&back, "cli.points-unnamed");
    akte.refused(&[&back[..], &["--code", "support_ended"]].concat(), "cli.points-none");
    let said = akte.text(&[&back[..], &of_one].concat());
    assert_eq!(said, "Zurückgestellte Punkte: 1.\n", "{said}");
    let left = akte.done(&["points", "list", "--code", "object_without_usage"]);
    assert_eq!((&left["total"], &left["items"][0]["object_name"]), (&1.into(), &"Server 2".into()), "{left}");
    let shown = akte.text(&["points", "list", "--put-back"]);
    assert!(shown.contains("Wird 2027 ersetzt.") && shown.contains("31.12.2099"), "with its reason: {shown}");
    let path = akte.beside("a1.zip");
    akte.done(&["report", "a1", "--out", path.to_str().unwrap()]);
    let path = akte.beside("a1.csv");
    akte.done(&["report", "a1", "--out", path.to_str().unwrap()]);
    let folder = std::fs::read_dir(path.parent().unwrap()).unwrap();
    let tables: Vec<String> = folder
        .filter_map(|file| file.ok().map(|file| file.path()))
        .filter(|file| file.extension().is_some_and(|ending| ending == "csv"))
        .filter_map(|file| std::fs::read_to_string(file).ok())
        .collect();
    assert!(tables.iter().any(|table| table.contains("Wird 2027 ersetzt.")), "the report prints it: {tables:?}");
    akte.done(&[&["points", "restore"][..], &of_one].concat());
    assert_eq!(akte.done(&["points", "list", "--put-back"])["total"], 0, "nothing is put back any more");
    akte.done(&["undo"]);
    assert_eq!(akte.done(&["points", "list", "--put-back"])["total"], 1, "undo puts it back again");
}

#[test]
fn threats_that_remain_are_named_where_something_is_dispensable() {
    let akte = Akte::plain();
    akte.done(&["catalog", "import", "--shipped"]);
    akte.done(&["municipality", "add", "Neustadt", "--land", "ni"]);
    akte.done(&["domain", "add", "Rathaus", "--method", "edition_2023"]);
    let set = ["answer", "set", "--requirement", "ISMS.1.A1", "--status", "entbehrlich", "--reason", "gilt anders"];
    akte.done(&set);
    let open = ["points", "list", "--code", "dispensable_without_threats"];
    assert_eq!(akte.done(&open)["total"], 1, "nobody has said which");
    akte.refused(&[&set[..], &["--remaining-threat", "G 0.99"]].concat(), "rule.remaining-threat-unknown");
    akte.done(&[&set[..], &["--remaining-threat", "G 0.18"]].concat());
    assert_eq!(akte.done(&open)["total"], 0, "one is named");
    let path = akte.beside("a4.csv");
    akte.done(&["report", "a4", "--out", path.to_str().unwrap()]);
    let folder = std::fs::read_dir(path.parent().unwrap()).unwrap();
    let named = folder
        .filter_map(|file| std::fs::read_to_string(file.ok()?.path()).ok())
        .any(|table| table.contains("Verbleibende Gefährdungen") && table.contains("G 0.18"));
    assert!(named, "A.4 lists it");
    akte.done(&[&set[..], &["--no-threat-remains"]].concat());
    assert_eq!(akte.done(&open)["total"], 0, "none remains: that is said, too");
}

#[test]
fn a_questionnaire_goes_out_and_comes_back() {
    let akte = Akte::plain();
    akte.done(&["catalog", "import", "--shipped"]);
    for name in ["Neustadt", "Altdorf"] {
        akte.done(&["municipality", "add", name, "--land", "ni"]);
        akte.done(&["domain", "add", "Rathaus", "--method", "entry_check", "--municipality", name]);
    }
    let here = ["--municipality", "Neustadt"];
    let call = |args: &[&str]| akte.done(&[args, &here].concat());
    let out = akte.beside("fragebogen.xlsx");
    let out = out.to_str().unwrap();
    let said = akte.text(&[&["questionnaire", "export", "--note", "Bis Freitag", "--out", out][..], &here].concat());
    assert!(said.starts_with("Fragebogen geschrieben:"), "{said}");
    let review = call(&["questionnaire", "review", out]);
    assert!(review["total"].as_u64() > Some(5) && review["items"][0]["state"] == "same", "untouched: {review}");
    akte.refused(&["questionnaire", "review", out, "--municipality", "Altdorf"], "questionnaire.foreign");

    let municipalities = akte.done(&["municipality", "list"]);
    let id = |list: &serde_json::Value, name: &str| {
        let rows = list["items"].as_array().unwrap();
        rows.iter().find(|row| row["name"] == name || row["fields"]["name"] == name).unwrap()["id"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let domains = call(&["domain", "list"]);
    let (municipality, domain) = (id(&municipalities, "Neustadt"), id(&domains, "Rathaus"));
    let answers = call(&["answer", "list", "--all", "--limit", "2"]);
    let key = |at: usize| {
        let row = &answers["items"][at];
        format!("{}/{}/-", row["target_object_id"].as_str().unwrap(), row["requirement_id"].as_str().unwrap())
    };
    let csv = format!(
        "Status;Umsetzung;Begründung;Befragte Person;Erhoben am;Bemerkung;akte-questionnaire 1 {municipality} {domain} 3\n\
         ja;Liegt vor.;;Bauamt;20.11.2026;;{}\nvielleicht;;;;;;{}\n",
        key(0),
        key(1)
    );
    let back = akte.file("zurueck.csv", &csv);
    let shown = akte.text(&[&["questionnaire", "review", &back][..], &here].concat());
    assert!(shown.contains("neue Angaben") && shown.contains("Zelle A3: „vielleicht“"), "row by row: {shown}");
    let line = akte.refused(
        &[&["questionnaire", "import", &back, "--row", "3"][..], &here].concat(),
        "questionnaire.row-unusable",
    );
    assert!(line.to_string().contains("Zeile 3"), "{line}");
    assert_eq!(call(&["questionnaire", "import", &back])["changed"], 1, "only what can be used");
    let yes = call(&["answer", "list", "--status", "yes"]);
    assert_eq!((&yes["total"], &yes["items"][0]["interviewee"]), (&1.into(), &"Bauamt".into()), "{yes}");
    call(&["undo"]);
    assert_eq!(call(&["answer", "list", "--status", "yes"])["total"], 0, "in one step");
}
