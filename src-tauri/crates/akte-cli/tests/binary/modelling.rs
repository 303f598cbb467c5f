//! Modelling without a window: proposals, decisions, a profile, the package, and the reports of both.

use crate::support::Akte;

fn town(method: &str) -> Akte {
    let akte = Akte::plain();
    akte.done(&["catalog", "import", "--shipped"]);
    akte.done(&["municipality", "add", "Neustadt", "--land", "ni"]);
    akte.done(&["domain", "add", "Rathaus", "--method", method]);
    akte.done(&["object", "add", "Dateiserver", "--kind", "it_system"]);
    akte
}

#[test]
fn modules_are_proposed_accepted_and_reported() {
    let akte = town("edition_2023");
    let proposals = akte.text(&["model", "propose", "--object", "Dateiserver"]);
    assert!(proposals.contains("SYS.1.1") && proposals.contains("„server“"), "with the reason: {proposals}");
    assert_eq!(akte.done(&["model", "propose", "--object", "Dateiserver", "--accept"])["changed"], 2, "both of them");
    akte.refused(&["model", "set", "CON.7", "--relevant", "no"], "rule.not-relevant-without-reason");
    akte.done(&["model", "set", "CON.7", "--relevant", "no", "--reason", "Niemand reist ins Ausland"]);
    let planned =
        akte.text(&["model", "apply", "--module", "ISMS.1", "--module", "XY.1", "--name", "Profil", "--dry-run"]);
    assert!(planned.contains("würde 1 Entscheidungen ergänzen") && planned.contains("XY.1"), "{planned}");
    akte.done(&["model", "apply", "--module", "ISMS.1", "--name", "Profil"]);
    let matrix = akte.text(&["model", "matrix"]);
    assert!(matrix.contains("SYS.1.1") && matrix.contains("Dateiserver"), "{matrix}");
    let points = akte.text(&["model", "points"]);
    assert!(points.contains("Vorgehensweise"), "what is missing is told: {points}");
    let out = akte.beside("a3.pdf");
    akte.done(&["report", "a3", "--out", out.to_str().unwrap()]);
    assert!(out.exists(), "A.3 is written");
    akte.refused(&["report", "requirement_package", "--out", out.to_str().unwrap()], "report.wrong-method");
    akte.done(&["undo"]);
    assert_eq!(akte.done(&["model", "list", "--state", "relevant"])["total"], 2, "the profile is taken back");
}

#[test]
fn the_package_is_made_of_categories_and_decisions() {
    let akte = town("grundschutz_plus_plus");
    akte.done(&["object", "add", "Ausweiswesen", "--kind", "business_process"]);
    assert_eq!(akte.done(&["package", "category", "--proposed"])["changed"], 2, "a server that is one of files");
    let categories = akte.text(&["package", "categories"]);
    assert!(categories.contains("Hostsysteme") && categories.contains("IT-Systeme"), "inherited too: {categories}");
    let open = akte.done(&["package", "list", "--step", "process", "--undecided"]);
    let label = open["items"][0]["label"].as_str().unwrap().to_owned();
    let strike = ["package", "strike", &label, "--object", "Ausweiswesen", "--reason", "betrifft den Prozess nicht"];
    assert_eq!(akte.done(&strike)["changed"], 1, "struck out");
    let add = ["package", "add", &label, "--object", "Dateiserver", "--basis", "contract", "--reason", "Anlage 2"];
    assert_eq!(akte.done(&add)["changed"], 1, "added elsewhere");
    let shown = akte.text(&["package", "show"]);
    assert!(shown.contains("Zielobjektkategorie") && shown.contains("Methodik"), "the four steps: {shown}");
    let out = akte.beside("paket.pdf");
    akte.done(&["report", "requirement_package", "--out", out.to_str().unwrap()]);
    assert!(out.exists(), "the package is written");
    assert_eq!(akte.done(&["package", "clear", &label, "--object", "Ausweiswesen"])["changed"], 1, "taken back");
}
