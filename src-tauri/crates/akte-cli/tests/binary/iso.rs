//! A management system by ISO/IEC 27001 without a window.

use crate::support::Akte;

#[test]
fn a_management_system_is_kept_from_the_command_line() {
    let akte = Akte::plain();
    akte.done(&["catalog", "import", "--shipped"]);
    akte.done(&["municipality", "add", "Neustadt", "--land", "ni"]);
    akte.done(&["domain", "add", "Rathaus", "--method", "entry_check"]);
    akte.done(&["answer", "set", "--requirement", "KE.1.1", "--status", "ja"]);

    let listed = akte.text(&["control", "list", "--text", "A.8.13"]);
    assert!(listed.contains("A.8.13") && listed.contains("teilweise"), "the proposal: {listed}");
    let taken = akte.text(&["control", "take", "A.8.13"]);
    assert!(taken.contains("1 Vorschlag"), "{taken}");
    let set = ["control", "set", "A.8.13", "--set", "applicable=ja", "--set", "sources=law; risk"];
    akte.done(&[&set[..], &["--set", "responsible=Ingo", "--set", "reviewed_on=01.10.2026"]].concat());
    let shown = akte.text(&["control", "show", "A.8.13"]);
    assert!(shown.contains("(status): partly") && shown.contains("(status_origin): KE.1.1"), "{shown}");
    akte.done(&["control", "set", "A.8.28", "--set", "applicable=nein", "--set", "reason=keine Entwicklung"]);
    akte.done(&["control", "add", "Rufbereitschaft", "--set", "number=E.1", "--set", "applicable=ja"]);
    let open = akte.text(&["control", "list", "--open", "--text", "Rufbereitschaft"]);
    assert!(open.contains("ohne Begründung"), "{open}");
    akte.refused(&["control", "take", "A.7.1"], "record.not-found");
    akte.refused(&["control", "set", "A.8.13", "--set", "status=fertig"], "cli.entry-fields");
    akte.done(&["control", "remove", "E.1"]);

    let set = ["clause", "set", "4.3", "--set", "status=partly", "--set", "reason=Schnittstellen fehlen"];
    akte.done(&[&set[..], &["--set", "due_on=01.01.2020", "--set", "responsible=Erika"]].concat());
    let listed = akte.text(&["clause", "list", "--text", "4.3"]);
    assert!(listed.contains("Erika") && listed.contains("Gefordertes Dokument fehlt"), "{listed}");

    let add = ["audit", "add", "Internes Audit 2026", "--set", "starts_on=01.10.2026", "--set", "goal=Wirksamkeit"];
    akte.done(&[&add[..], &["--set", r#"team=[{"name":"Erika","role":"lead"}]"#]].concat());
    let checklist = ["audit", "checklist", "Internes Audit 2026", "--catalog", "27001", "--group", "ISO.4"];
    assert!(akte.text(&checklist).contains("Anforderungen angehängt"), "clause 4");
    akte.refused(&[&checklist[..5], &["--group", "77"]].concat(), "cli.group-unknown");
    let listed = akte.text(&["audit", "list"]);
    assert!(listed.contains("01.10.2026") && listed.contains("eigene Verantwortung"), "she answers for 4.3: {listed}");

    let add = ["finding", "add", "Rücksicherung nicht geübt", "--set", "class=major", "--set", "requirement=A.8.13"];
    let more = ["--set", "audit_id=Internes Audit 2026", "--set", "fact=seit 2024", "--set", "found_on=01.10.2026"];
    akte.done(&[&add[..], &more].concat());
    akte.done(&["finding", "set", "2026-001", "--set", "root_cause=kein Termin", "--set", "due_on=02.10.2026"]);
    let listed = akte.text(&["finding", "list"]);
    assert!(listed.contains("2026-001") && listed.contains("Hauptabweichung"), "{listed}");
    let deadlines = akte.text(&["deadlines", "list", "--missed"]);
    assert!(deadlines.contains("Rücksicherung") && deadlines.contains("Geltungsbereich"), "{deadlines}");
    let points = akte.text(&["points", "list", "--area", "iso"]);
    assert!(points.contains("nicht freigegeben") && points.contains("Abweichung ohne Korrekturmaßnahme"), "{points}");

    akte.done(&["review", "add", "Bewertung 2026", "--set", "held_on=20.11.2026"]);
    assert!(akte.text(&["review", "fill", "Bewertung 2026"]).contains("Eingaben gefüllt"), "from the data");
    let shown = akte.text(&["review", "show", "Bewertung 2026"]);
    assert!(shown.contains("Abweichungen: 1"), "{shown}");

    for (kind, ending) in [
        ("soa", "pdf"),
        ("soa", "xlsx"),
        ("iso_clauses", "pdf"),
        ("audit_report", "pdf"),
        ("capa", "csv"),
        ("management_review", "pdf"),
    ] {
        let path = akte.beside(&format!("{kind}.{ending}"));
        akte.done(&["report", kind, "--out", path.to_str().unwrap()]);
    }
    // The report of one audit says nothing of the others.
    akte.done(&["audit", "add", "Audit des Bauhofs", "--set", "starts_on=02.11.2026"]);
    let told = |stem: &str, more: &[&str]| {
        let path = akte.beside(&format!("{stem}.csv"));
        akte.done(&[&["report", "audit_report", "--out", path.to_str().unwrap()][..], more].concat());
        let files = std::fs::read_dir(path.parent().unwrap()).unwrap().map(|file| file.unwrap().path());
        let written = |path: &std::path::PathBuf| path.file_name().unwrap().to_string_lossy().starts_with(stem);
        files.filter(written).map(|path| std::fs::read_to_string(path).unwrap()).collect::<String>()
    };
    assert!(told("alle", &[]).contains("Audit des Bauhofs"), "all of them");
    let one = told("eines", &["--entry", "internes audit 2026"]);
    assert!(one.contains("nur: Internes Audit 2026") && !one.contains("Audit des Bauhofs"), "{one}");
    let nowhere = akte.beside("keines.pdf");
    let asked = ["report", "audit_report", "--out", nowhere.to_str().unwrap(), "--entry", "Nirgends"];
    akte.refused(&asked, "cli.not-found");
    akte.done(&["audit", "remove", "Internes Audit 2026"]);
    assert_eq!(akte.done(&["finding", "list"])["total"], 1, "the list goes on");
}
