//! Data protection without a window.

use crate::support::Akte;

#[test]
fn every_register_of_data_protection_is_kept_from_the_command_line() {
    let akte = Akte::plain();
    akte.done(&["catalog", "import", "--shipped"]);
    akte.done(&["municipality", "add", "Neustadt", "--land", "ni"]);
    akte.done(&["domain", "add", "Rathaus", "--method", "grundschutz_plus_plus"]);
    akte.done(&["object", "add", "Finanzwesen", "--kind", "application"]);

    let starters = akte.text(&["activity", "starters"]);
    assert!(starters.contains("hundesteuer") && starters.contains("Einwohnermeldewesen"), "{starters}");
    let taken = akte.text(&["activity", "take", "hundesteuer"]);
    assert!(taken.contains("1 Startblatt"), "{taken}");
    akte.done(&["processor", "add", "Rechenzentrum", "--set", "signed_on=1.2.2026", "--set", "subject=Betrieb"]);
    let set = ["activity", "set", "Hundesteuer", "--set", "contact=Erika", "--set", "threshold=nicht nötig"];
    akte.done(&[&set[..], &["--object", "Finanzwesen", "--processor", "rechenzentrum"]].concat());
    let shown = akte.text(&["activity", "show", "Hundesteuer"]);
    assert!(shown.contains("(contact): Erika") && shown.contains("(transfer_statement): none_planned"), "{shown}");
    let listed = akte.text(&["activity", "list", "--open"]);
    assert!(listed.contains("Entwurf") && listed.contains("ohne technische"), "{listed}");
    akte.refused(&["activity", "set", "Hundesteuer", "--set", "kontakt=x"], "cli.entry-field-unknown");
    akte.refused(&["activity", "set", "Hundesteuer", "--set", "kontakt"], "cli.entry-pair");
    akte.refused(&["activity", "set", "Hundesteuer", "--set", "status=fertig"], "cli.entry-fields");
    akte.refused(&["activity", "set", "Fehlt", "--set", "contact=x"], "cli.not-found");
    let notice = akte.text(&["activity", "information", "Hundesteuer"]);
    assert!(notice.contains("Datenschutzinformation") && notice.contains("Neustadt"), "{notice}");

    akte.done(&["controller", "set", "--set", "authority=LfD Niedersachsen", "--set", "corpus_christi=ja"]);
    let sheet = akte.text(&["controller", "show"]);
    assert!(sheet.contains("LfD Niedersachsen") && sheet.contains("Neustadt"), "{sheet}");

    let add = ["breach", "add", "Fehlversand", "--set", "aware_at=05.01.2026 09:15", "--set", "risk=risk"];
    akte.done(&[&add[..], &["--set", "violated=confidentiality"]].concat());
    let listed = akte.text(&["breach", "list"]);
    assert!(listed.contains("05.01.2026, 09:15") && listed.contains("überfällig"), "{listed}");
    akte.done(&["request", "add", "Kim Beispiel", "--set", "received_on=30.01.2026", "--set", "kinds=access"]);
    let listed = akte.text(&["request", "list"]);
    assert!(listed.contains("2026-001") && listed.contains("02.03.2026"), "by Regulation 1182/71: {listed}");
    let run = ["deletion", "add", "Hundesteuer", "--set", "system=Finanzwesen", "--set", "done_on=15.01.2026"];
    akte.done(&[&run[..], &["--set", "next_on=15.01.2099", "--set", "number=12"]].concat());
    akte.done(&["deletion", "set", "Hundesteuer", "--set", "done_by=Steueramt"]);
    akte.done(&["legal-basis", "add", "Hundesteuersatzung", "--set", "abbreviation=HStS"]);

    let list = akte.text(&["dpia", "must-list"]);
    assert!(list.contains("Aufenthaltsorte"), "{list}");
    let add = ["dpia", "threshold", "add", "Hundesteuer", "--set", "criteria=large_scale; matching"];
    akte.done(&[&add[..], &["--set", "decided_on=1.3.2026"]].concat());
    let listed = akte.text(&["dpia", "threshold", "list"]);
    assert!(listed.contains("Mindestens zwei Kriterien") && listed.contains("nicht erfasst"), "{listed}");
    akte.done(&["dpia", "threshold", "set", "Hundesteuer", "--set", "deviates_to=ja"]);
    akte.refused(&["dpia", "threshold", "add", "Hundesteuer"], "record.already-exists");
    let risk = r#"risks=[{"number":1,"scenario":"Listen gelangen an Fremde","goal":"confidentiality","likelihood":"major",
        "severity":"manageable","residual_likelihood":"minor","residual_severity":"manageable"}]"#;
    let add = ["dpia", "add", "Abgleich der Hunde", "--activity", "Hundesteuer", "--set", risk];
    akte.done(&[&add[..], &["--set", "review_on=1.3.2098", "--set", "necessity=nötig"]].concat());
    let shown = akte.text(&["dpia", "show", "Abgleich der Hunde"]);
    assert!(shown.contains("(highest_before): high") && shown.contains("(highest_after): low"), "{shown}");
    assert!(shown.contains("Hundesteuer"), "the description is taken over: {shown}");
    let listed = akte.text(&["dpia", "list", "--open"]);
    assert!(listed.contains("hohes Risiko") && listed.contains("ohne Stellungnahme"), "{listed}");
    let threshold = akte.text(&["dpia", "threshold", "show", "Hundesteuer"]);
    assert!(threshold.contains("Abgleich der Hunde") && !threshold.contains("assessment_missing"), "{threshold}");

    akte.done(&["measure", "add", "Sicherungen verschlüsseln"]);
    let set = ["tom", "set", "Sicherungen verschlüsseln", "--set", "goals=confidentiality; availability"];
    akte.done(&[&set[..], &["--set", "areas=encryption", "--set", "effective_since=1.2.2026"]].concat());
    let listed = akte.text(&["tom", "list", "--open"]);
    assert!(listed.contains("Verfügbarkeit") && listed.contains("nie überprüft"), "{listed}");
    let add = ["client", "add", "Gemeinde Neudorf", "--set", "categories=Betrieb; Datensicherung"];
    akte.done(&[&add[..], &["--set", "transfer_statement=none_planned"]].concat());
    let listed = akte.text(&["client", "list", "--open"]);
    assert!(listed.contains("Gemeinde Neudorf") && listed.contains("ohne unterzeichneten Vertrag"), "{listed}");

    let deadlines = akte.text(&["deadlines", "list", "--missed"]);
    assert!(deadlines.contains("Fehlversand") && deadlines.contains("Kim Beispiel"), "{deadlines}");
    assert!(!deadlines.contains("Löschung"), "that has time: {deadlines}");
    let everybody = akte.text(&["deadlines", "list", "--missed", "--all-municipalities"]);
    assert!(everybody.contains("Fehlversand") && everybody.contains("Kommune"), "with whose they are: {everybody}");
    let path = akte.beside("fristen.ics");
    akte.done(&["deadlines", "list", "--ics", path.to_str().unwrap()]);
    let calendar = std::fs::read_to_string(&path).unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 4, "{calendar}");

    for (kind, ending) in
        [("vvt", "pdf"), ("vvt", "xlsx"), ("processors", "pdf"), ("breaches", "pdf"), ("requests", "csv")]
    {
        let path = akte.beside(&format!("{kind}.{ending}"));
        akte.done(&["report", kind, "--out", path.to_str().unwrap()]);
    }
    for kind in ["deletion_concept", "dpia", "tom", "processor_record", "dsb_annual", "deadlines"] {
        let path = akte.beside(&format!("{kind}.pdf"));
        akte.done(&["report", kind, "--out", path.to_str().unwrap()]);
    }
    akte.done(&["dpia", "remove", "Abgleich der Hunde"]);
    akte.done(&["dpia", "threshold", "remove", "Hundesteuer"]);
    assert_eq!(akte.done(&["dpia", "list"])["total"], 0, "gone");
    akte.done(&["breach", "remove", "Fehlversand"]);
    assert_eq!(akte.done(&["breach", "list"])["total"], 0, "gone");
}
