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
