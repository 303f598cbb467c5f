//! The implementation plan without a window: from a table of measures to the plan, the next steps and the reports.

use crate::support::{Akte, detail};

#[test]
fn a_table_becomes_a_plan_with_next_steps_and_reports() {
    let akte = Akte::plain();
    akte.done(&["catalog", "import", "--shipped"]);
    akte.done(&["municipality", "add", "Neustadt", "--land", "ni"]);
    akte.done(&["domain", "add", "Rathaus", "--method", "grundschutz_plus_plus"]);
    akte.done(&["answer", "set", "--requirement", "GC.1.1", "--requirement", "GC.2.1", "--status", "no"]);
    let table = akte.file(
        "massnahmen.csv",
        "Maßnahme;Beginn;Termin;Überwacht durch;Investition einmalig;Personalkosten einmalig;Personal jährlich;\
        Haushaltsjahr;Aufwand;Anforderungen\n\
        Konzept schreiben;1.1.2027;28.2.2027;ISB;1.000,00;500;;2027;gering;GC.1.1\n\
        Beschaffen;1.3.2027;30.6.2027;;20.000;;1.200;2027;4;GC.1.1, GC.2.1\n",
    );
    akte.done(&["measure", "import", &table]);
    let shown = akte.text(&["measure", "show", "Beschaffen"]);
    assert!(shown.contains("20.000,00") && shown.contains("hoch"), "costs and effort came in: {shown}");
    assert!(shown.contains("ohne Angabe, wer die Umsetzung überwacht"), "and what is missing is told: {shown}");
    let wrong = akte.file("falsch.csv", "Maßnahme;Beginn;Termin;Haushaltsjahr\nX;1.3.2027;1.2.2027;27\n");
    let refusal = akte.refused(&["measure", "import", &wrong], "csv.rows-refused");
    assert!(detail(&refusal, "reason").contains("Jahreszahl"), "{refusal}");

    akte.done(&[
        "measure",
        "set",
        "Beschaffen",
        "--supervised-by",
        "ISB",
        "--budget-year",
        "2028",
        "--effort",
        "mittel",
    ]);
    akte.done(&["measure", "depend", "Beschaffen", "Konzept schreiben"]);
    akte.done(&["measure", "add", "Schulung", "--personnel-once", "300", "--starts-on", "1.4.2027"]);
    akte.done(&["measure", "depend", "Beschaffen", "Schulung", "--accompanied"]);
    let round = akte.refused(&["measure", "depend", "Konzept schreiben", "Beschaffen"], "rule.measures-go-round");
    assert_eq!(detail(&round, "chain"), "Beschaffen → Konzept schreiben", "{round}");
    let shown = akte.done(&["measure", "show", "Beschaffen"]);
    assert_eq!(shown["measure"]["budget_year"], 2028, "{shown}");
    assert_eq!(shown["measure"]["cost_once"], 2_000_000, "what was not named stays: {shown}");
    assert_eq!(shown["relations"].as_array().unwrap().len(), 2, "{shown}");

    let plan = akte.text(&["measure", "plan", "--by", "budget-year"]);
    let years: Vec<usize> = ["2027", "2028", "ohne Haushaltsjahr"].map(|year| plan.find(year).unwrap()).to_vec();
    assert!(years.is_sorted(), "year by year: {plan}");
    assert!(plan.contains("1.200,00"), "what runs on: {plan}");
    let next = akte.done(&["measure", "next"]);
    assert_eq!(next["items"][0]["title"], "Konzept schreiben", "{next}");
    let why = next["items"][0]["explanation"].as_str().unwrap();
    assert!(why.contains("Schließt 1 offene Anforderung"), "{why}");
    assert!(akte.text(&["measure", "next"]).contains("wartet auf „Konzept schreiben“"), "the waiting one says so");

    akte.refused(&["measure", "accept", "Konzept schreiben", "--by", "Leitung"], "rule.accepted-before-done");
    akte.done(&["measure", "set", "Konzept schreiben", "--status", "done", "--done-on", "1.2.2026"]);
    akte.done(&["measure", "accept", "Konzept schreiben", "--by", "Leitung", "--on", "3.2.2026"]);
    assert!(akte.text(&["measure", "show", "Konzept schreiben"]).contains("03.02.2026"), "accepted");
    akte.done(&["measure", "accept", "Konzept schreiben", "--remove"]);
    akte.done(&["measure", "depend", "Beschaffen", "Schulung", "--remove"]);

    for report in ["a6", "gs_status", "gs_plan"] {
        for ending in ["pdf", "xlsx"] {
            let path = akte.beside(&format!("{report}.{ending}"));
            akte.done(&["report", report, "--out", path.to_str().unwrap()]);
            assert!(std::fs::metadata(&path).unwrap().len() > 3_000, "{report} as {ending}");
        }
    }
    let path = akte.beside("plan.csv");
    akte.done(&["report", "a6", "--out", path.to_str().unwrap()]);
    let measures = std::fs::read_dir(path.parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|file| file.to_string_lossy().contains("plan-"))
        .map(|file| std::fs::read_to_string(file).unwrap())
        .find(|text| text.contains("Überwacht durch"));
    assert!(measures.unwrap().contains("M-1 Konzept schreiben"), "the table names what a measure waits for");
}
