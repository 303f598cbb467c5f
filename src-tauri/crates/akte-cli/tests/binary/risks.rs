//! Risk analysis without a window: from the scheme to the report A.5.

use crate::support::Akte;
use serde_json::Value;

fn town() -> Akte {
    let akte = Akte::plain();
    akte.done(&["catalog", "import", "--shipped"]);
    akte.done(&["municipality", "add", "Neustadt", "--land", "ni"]);
    akte.done(&["domain", "add", "Rathaus", "--method", "grundschutz_plus_plus"]);
    akte.done(&["object", "add", "Dateiserver", "--kind", "it_system"]);
    akte.done(&["need", "set", "Dateiserver", "--category", "hoch", "--reason", "Meldedaten"]);
    akte
}

#[test]
fn a_risk_is_found_rated_treated_and_accepted() {
    let akte = town();
    let objects = akte.text(&["risk", "objects"]);
    assert!(objects.contains("Dateiserver") && objects.contains("fehlt"), "its need asks for it: {objects}");
    let overview = akte.done(&["risk", "overview", "Dateiserver", "--open"]);
    assert_eq!(overview["total"], 47, "all elementary threats");
    akte.done(&["threat", "add", "Offene Fernwartung", "--value", "integrity"]);
    akte.done(&["threat", "set", "G z.1", "--description", "Zugänge bleiben offen."]);
    assert!(akte.text(&["threat", "list"]).contains("Zugänge bleiben offen."), "listed with its words");
    akte.done(&[
        "risk",
        "set",
        "Dateiserver",
        "--threat",
        "G 0.5",
        "--relevance",
        "not_relevant",
        "--comment",
        "Kein Risikogebiet",
    ]);
    let rate = ["--frequency", "häufig", "--damage", "beträchtlich", "--description", "Alles verschlüsselt"];
    let set = ["risk", "set", "Dateiserver", "--threat", "G 0.39"];
    akte.done(&[set.as_slice(), &rate].concat());
    let list = akte.text(&["risk", "list", "--category", "hoch"]);
    assert!(list.contains("G 0.39 Schadprogramme"), "rated by the matrix: {list}");
    akte.done(&["measure", "add", "Netze trennen"]);
    let reduce = [
        "--treatment",
        "reduce",
        "--frequency-after",
        "selten",
        "--damage-after",
        "begrenzt",
        "--measure",
        "Netze trennen",
        "--owner",
        "Kim Beispiel",
    ];
    akte.done(&[set.as_slice(), &reduce].concat());
    akte.done(&[
        "risk",
        "accept",
        "Dateiserver",
        "--threat",
        "G 0.39",
        "--by",
        "Dr. Frieda Fiktiv",
        "--on",
        "2026-11-20",
    ]);
    akte.done(&["risk", "observe", "Dateiserver", "--threat", "G 0.39", "--by", "Kim", "--trigger", "Neuer Vorfall"]);
    let shown = akte.text(&["risk", "show", "Dateiserver", "g0.39"]);
    for words in [
        "Netze trennen",
        "gering (selten × begrenzt)",
        "Dr. Frieda Fiktiv",
        "Neuer Vorfall",
        "hoch (häufig × beträchtlich)",
    ] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    let matrix = akte.text(&["risk", "matrix"]);
    assert!(matrix.contains("häufig × beträchtlich: hoch, Risiken: 1"), "{matrix}");
    assert_eq!(akte.done(&["risk", "list", "--unaccepted"])["total"], 0, "it is accepted");
    akte.done(&["risk", "accept", "Dateiserver", "--threat", "G 0.39", "--withdraw"]);
    assert_eq!(akte.done(&["risk", "list", "--unaccepted"])["total"], 1, "no more");
    akte.done(&["risk", "remove", "Dateiserver", "G 0.39"]);
    akte.refused(&["risk", "show", "Dateiserver", "G 0.39"], "record.not-found");
    akte.done(&["risk", "analyse", "Dateiserver", "--analysed-by", "Kim Beispiel", "--analysed-on", "2026-11-01"]);
    let pdf = akte.beside("a5.pdf");
    akte.done(&["report", "a5", "--out", pdf.to_str().unwrap()]);
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF"), "A.5 is a PDF");
    let book = akte.beside("a5.xlsx");
    akte.done(&["report", "a5", "--format", "xlsx", "--out", book.to_str().unwrap()]);
    assert!(std::fs::read(&book).unwrap().starts_with(b"PK"), "and a workbook");
}

#[test]
fn a_scheme_is_tried_out_before_it_is_laid_down() {
    let akte = town();
    akte.done(&["risk", "set", "Dateiserver", "--threat", "G 0.39", "--frequency", "häufig", "--damage", "begrenzt"]);
    let change = ["risk", "scheme", "set", "--field", "häufig/begrenzt=hoch"];
    let preview = akte.text(&[change.as_slice(), &["--preview"]].concat());
    assert!(preview.contains("mittel") && preview.contains("hoch") && preview.contains("Dateiserver"), "{preview}");
    assert_eq!(akte.done(&["risk", "list"])["items"][0]["before"], "medium", "only tried out");
    akte.done(&change);
    assert_eq!(akte.done(&["risk", "list"])["items"][0]["before"], "high", "laid down");
    let scheme = akte.done(&["risk", "scheme", "show"]);
    let mut smaller: Value = scheme.clone();
    smaller["frequencies"].as_array_mut().unwrap().remove(2);
    smaller["matrix"].as_array_mut().unwrap().remove(2);
    let file = akte.file("schema.json", smaller.to_string());
    akte.refused(&["risk", "scheme", "set", &file], "rule.risk-step-in-use");
    akte.done(&["risk", "scheme", "set", &file, "--replace-frequency", "häufig=mittel", "--decided-by", "Rat"]);
    assert_eq!(akte.done(&["risk", "list"])["items"][0]["frequency_before"], "medium", "replaced");
    let frequencies = akte.done(&["risk", "scheme", "show"])["frequencies"].clone();
    assert_eq!(frequencies.as_array().unwrap().len(), 3, "the step is gone: {frequencies}");
    let broken = akte.file("kaputt.json", "{}");
    akte.refused(&["risk", "scheme", "set", &broken], "cli.scheme-file");
}
