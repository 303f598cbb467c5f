//! The whole way on real input, as the README's tour goes it: from nothing to four PDFs, and back from a backup.

use crate::support::{Akte, run};
use serde_json::Value;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A file of the real data; none, and said so, where they are not at hand.
fn real_file(name: &str) -> Option<String> {
    let Some(folder) = std::env::var_os("AKTE_TEST_DATA") else {
        eprintln!("skipped: AKTE_TEST_DATA does not name the folder of the real catalogs");
        return None;
    };
    let path = PathBuf::from(folder).join("bsi-history").join(name);
    assert!(path.exists(), "AKTE_TEST_DATA lacks {}", path.display());
    Some(std::path::absolute(path).unwrap().display().to_string())
}

const OLD: &str = "2026-03-05_ee5e510_Grundschutz++-catalog.json";
const NEW: &str = "2026-06-30_313aa87_Grundschutz++-catalog.json";

fn items(list: &Value) -> &[Value] {
    list["items"].as_array().expect("a list has items")
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_else(|| panic!("{value} has {field}"))
}

/// The text of a PDF, where the system has a reader for it.
fn pdf_text(path: &Path) -> Option<String> {
    let bytes = std::fs::read(path).expect("the report was written");
    assert!(bytes.starts_with(b"%PDF-"), "{} is a PDF", path.display());
    let output = match Command::new("pdftotext").arg("-layout").arg(path).arg("-").output() {
        Ok(output) if output.status.success() => output,
        _ => {
            eprintln!("pdftotext is not installed: the text of {} is not looked at", path.display());
            return None;
        }
    };
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn from_nothing_to_four_reports_and_back_from_a_backup() {
    let Some(bsi) = real_file(NEW) else { return };
    let akte = Akte::encrypted();

    // The shipped index first; BSI's file joins its line and brings the texts.
    let shipped = akte.done(&["catalog", "import", "--shipped"]);
    let index = items(&shipped).iter().find(|row| row["catalog"]["has_texts"] == false).expect("an index ships");
    let line = index["catalog"]["line_id"].clone();
    akte.done(&["municipality", "add", "Neustadt", "--official-name", "Stadt Neustadt am Beispielsee", "--land", "ni"]);
    akte.done(&["domain", "add", "Rathaus", "--responsible", "Erika Beispiel"]);
    akte.done(&["domain", "add", "Einstieg", "--method", "entry_check"]);
    let imported = akte.done(&["catalog", "import", &bsi]);
    let catalog = &items(&imported)[0]["catalog"];
    assert_eq!(catalog["line_id"], line, "BSI's file joins the line of the index");
    assert_eq!(catalog["requirements"], 989, "all requirements came in");
    // This file is older than the index and lacks some of its requirements, so it is put in force by hand.
    assert_eq!(items(&imported)[0]["domains_updated"], 0, "nothing drops out of a domain by itself");
    akte.done(&["domain", "set", "--domain", "Rathaus", "--catalog", text(catalog, "id")]);
    let again = akte.done(&["catalog", "import", &bsi]);
    assert_eq!(items(&again)[0]["already_known"], true, "the same file once more changes nothing");

    record(&akte, text(catalog, "id"));
    let hash = report_all(&akte);
    akte.assert_clean("recording");

    // Undo takes back one step, which is the last import of a sheet.
    let measures = akte.done(&["measure", "list", "--domain", "Rathaus"])["total"].clone();
    akte.done(&["measure", "add", "Versehen", "--domain", "Rathaus"]);
    akte.done(&["undo"]);
    assert_eq!(akte.done(&["measure", "list", "--domain", "Rathaus"])["total"], measures, "taken back");

    search_and_log(&akte);
    back_and_forth(&akte, &hash);
}

/// Objects, answers, measures, evidence.
fn record(akte: &Akte, catalog: &str) {
    let rathaus = ["--domain", "Rathaus"];
    let requirements = akte.done(&["requirement", "list", "--catalog", catalog, "--limit", "6"]);
    let labels: Vec<&str> = items(&requirements).iter().map(|row| text(row, "label")).collect();
    let objects =
        "\u{feff}Name;Art;Anzahl;Gruppe\r\nServer Rathaus;Server;3;Rechenzentrum\r\nRechenzentrum;Raum;1;\r\n";
    let imported = akte.done(&[&["object", "import", &akte.file("objekte.csv", objects)][..], &rathaus].concat());
    assert_eq!(imported["rows"], 2, "{imported}");
    akte.done(&[&["object", "add", "Meldewesen", "--kind", "Fachverfahren"][..], &rathaus].concat());

    let set = ["answer", "set", "--requirement", labels[0], "--status", "teilweise", "--reason", "Noch nicht geschult"];
    let more =
        ["--statement", "Leitlinie „Größe“ liegt vor", "--checked-on", "15.06.2026", "--interviewee", "Max Muster"];
    let by = ["--surveyor", "Erika Beispiel"];
    assert_eq!(akte.done(&[&set[..], &more, &by, &rathaus].concat())["changed"], 1, "one answer");
    let sheet = format!(
        "Anforderung,Zielobjekt,Status,Umsetzungsbeschreibung,Begründung,Verantwortlich,Umsetzung bis,Erhoben durch\n\
         {},,ja,\"Geregelt, siehe Dienstanweisung\",,ISB,,Jo Muster\n\
         {},Server Rathaus,nein,,Mittel fehlen,IT,2026-12-31,\n\
         {},,entbehrlich,,Gibt es hier nicht,,,\n",
        labels[1], labels[2], labels[3]
    );
    let imported = akte.done(&[&["answer", "import", &akte.file("antworten.csv", sheet)][..], &rathaus].concat());
    assert_eq!(imported["changed"].as_u64(), Some(3), "{imported}");
    let checked = akte.done(&[&["answer", "list"][..], &rathaus].concat());
    let by: Vec<&str> = items(&checked).iter().map(|row| text(row, "surveyor")).filter(|by| !by.is_empty()).collect();
    assert_eq!(by, ["Erika Beispiel", "Jo Muster"], "who carried out the check, typed and imported: {checked}");
    let unfounded = ["answer", "set", "--requirement", labels[4], "--status", "entbehrlich"];
    akte.refused(&[&unfounded[..], &rathaus].concat(), "rule.dispensable-without-reason");

    let add =
        ["measure", "add", "Schulung aller Beschäftigten", "--requirement", labels[0], "--requirement", labels[2]];
    let more =
        ["--due-on", "31.12.2026", "--cost-once", "1.234,50", "--priority", "hoch", "--responsible", "Personalamt"];
    akte.done(&[&add[..], &more, &rathaus].concat());
    let sheet = format!(
        "Titel;Anforderungen;Einmalige Kosten;Prio\nNotfallhandbuch schreiben;{}, {};80,-;mittel\n",
        labels[1], labels[2]
    );
    akte.done(&[&["measure", "import", &akte.file("massnahmen.csv", sheet)][..], &rathaus].concat());
    let measures = akte.done(&[&["measure", "list"][..], &rathaus].concat());
    assert_eq!(measures["total"], 2, "{measures}");
    let costs: Vec<_> = items(&measures).iter().map(|row| row["cost_once"].as_i64()).collect();
    assert!(costs.contains(&Some(123_450)) && costs.contains(&Some(8_000)), "German amounts: {costs:?}");

    let file = akte.file("Leitlinie.txt", "Leitlinie zur Informationssicherheit\n");
    let add =
        ["evidence", "add", &file, "--title", "Leitlinie 2026", "--kind", "Richtlinie", "--valid-until", "31.12.2027"];
    let links = ["--requirement", labels[1], "--measure", "Schulung aller Beschäftigten"];
    akte.done(&[&add[..], &links, &rathaus].concat());
    let out = akte.beside("heraus.txt");
    akte.done(&["evidence", "extract", "Leitlinie 2026", "--out", out.to_str().unwrap()]);
    assert_eq!(std::fs::read(&out).unwrap(), std::fs::read(&file).unwrap(), "what went in comes out");

    let shown = akte.done(&["requirement", "show", labels[0], "--catalog", catalog]);
    assert!(!text(&shown, "statement").is_empty(), "the text of the requirement is there: {shown}");
    let entry = akte.done(&["requirement", "list", "--catalog", "Kommunaler Einstieg", "--limit", "1"]);
    let question = text(&items(&entry)[0], "label");
    akte.done(&["answer", "set", "--requirement", question, "--status", "ja", "--domain", "Einstieg"]);
}

/// The four reports; answers the bytes of A.4.
fn report_all(akte: &Akte) -> Vec<u8> {
    let out = |name: &str| akte.beside(name).display().to_string();
    let a4 = out("a4.pdf");
    let made = akte.done(&["report", "a4", "--domain", "Rathaus", "--as-of", "2026-07-01", "--out", &a4]);
    assert!(made["pages"].as_u64() > Some(3), "many pages: {made}");
    if let Some(text) = pdf_text(Path::new(&a4)) {
        for expected in ["Stadt Neustadt am Beispielsee", "Rathaus", "„Größe“", "Seite 1 von", "Server Rathaus"] {
            assert!(text.contains(expected), "A.4 shows {expected}");
        }
    }
    let first = std::fs::read(&a4).unwrap();
    let again =
        akte.done(&["report", "A.4", "--domain", "Rathaus", "--as-of", "01.07.2026", "--out", &out("a4-2.pdf")]);
    assert_eq!(again["content_hash"], made["content_hash"], "the same content");
    assert_eq!(std::fs::read(out("a4-2.pdf")).unwrap(), first, "the same bytes in another process");
    akte.done(&["report", "a6", "--domain", "Rathaus", "--out", &out("a6.pdf")]);
    akte.done(&["report", "entry_check", "--domain", "Einstieg", "--out", &out("einstieg.pdf")]);
    akte.done(&["report", "evidence_list", "--domain", "Rathaus", "--out", &out("nachweise.pdf")]);
    for (name, expected) in
        [("a6.pdf", "Schulung aller"), ("einstieg.pdf", "Einstieg"), ("nachweise.pdf", "Leitlinie 2026")]
    {
        if let Some(text) = pdf_text(&akte.beside(name)) {
            assert!(text.contains(expected), "{name} shows {expected}");
        }
    }
    assert_eq!(akte.done(&["report", "list"])["total"], 40, "every kind of a domain and of the municipality");
    assert_eq!(
        akte.done(&["report", "register", "--municipality", "Neustadt"])["total"],
        5,
        "each one made is registered"
    );
    first
}

fn search_and_log(akte: &Akte) {
    let found = akte.done(&["search", "Beschäft", "--municipality", "Neustadt"]);
    let kinds: Vec<&str> = items(&found).iter().map(|hit| text(hit, "kind")).collect();
    assert!(kinds.contains(&"measure"), "an unfinished word finds the measure: {kinds:?}");
    let asked = akte.done(&["catalog", "search", "Datensich", "--limit", "5"]);
    let asked = asked["items"].as_array().unwrap();
    assert!(!asked.is_empty() && asked.len() <= 5, "what catalogs say: {asked:?}");
    assert!(asked.iter().all(|hit| hit["kind"] == "requirement" && hit["catalog_id"].is_string()), "{asked:?}");
    assert!(akte.done(&["search", "Gibtesnirgends"])["items"] == Value::Array(vec![]), "nothing is nothing");
    let log = akte.done(&["log", "list", "--municipality", "Neustadt", "--limit", "3"]);
    assert_eq!(items(&log).len(), 3, "three of them: {log}");
    assert!(log["total"].as_u64() > Some(10), "there are more: {log}");
    assert_eq!(akte.done(&["log", "verify"])["intact"], true, "the log is as it was written");
}

/// A backup elsewhere, a change, a restore: the change is gone and kept, the report is the same.
fn back_and_forth(akte: &Akte, a4: &[u8]) {
    let place = akte.beside("Sicherung");
    let backup = akte.done(&["backup", "--to", place.to_str().unwrap()]);
    assert_eq!(backup["with_evidence"], true, "{backup}");
    akte.done(&["municipality", "add", "Altstadt"]);
    let restored = akte.done(&["restore", text(&backup, "path")]);
    assert!(Path::new(text(&restored, "replaced")).exists(), "what was replaced is kept: {restored}");
    assert_eq!(akte.done(&["municipality", "list"])["total"], 1, "the change is gone");
    akte.assert_clean("a restore");
    let out = akte.beside("danach.pdf").display().to_string();
    akte.done(&["report", "a4", "--domain", "Rathaus", "--as-of", "2026-07-01", "--out", &out]);
    if let (Some(before), Some(after)) = (pdf_text(&akte.beside("a4.pdf")), pdf_text(Path::new(&out))) {
        assert_eq!(before.lines().count(), after.lines().count(), "the report says as much as before");
    }
    assert!(a4.starts_with(b"%PDF-"), "and the first one still is what it was");
    let copy = akte.beside("Kopie").display().to_string();
    let key = akte.beside("akte.key").display().to_string();
    let anew = run(["restore", text(&backup, "path"), "--akte", &copy, "--key-file", &key, "--json"]);
    assert_eq!(anew.code, Some(0), "a backup comes back at an empty place too: {anew:?}");
    let verified = run(["verify", "--akte", &copy, "--key-file", &key, "--json"]);
    assert_eq!(verified.code, Some(0), "and is clean there: {verified:?}");
}

#[test]
fn the_demonstration_is_the_same_every_time_and_says_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let made = |name: &str| {
        let akte = Akte::at(&folder.path().join(name));
        akte.done(&["demo", "--scale", "small"]);
        let out = akte.beside("a4.pdf");
        let make = [
            "report",
            "entry_check",
            "--domain",
            "Einstieg Rathaus",
            "--as-of",
            "2026-07-01",
            "--out",
            out.to_str().unwrap(),
        ];
        akte.done(&make);
        akte.assert_clean("the demonstration");
        let municipalities = akte.done(&["municipality", "list"]);
        assert_eq!(items(&municipalities)[0]["demo"], true, "it is marked: {municipalities}");
        if let Some(text) = pdf_text(&out) {
            assert!(text.to_lowercase().contains("demo"), "and so is its report");
        }
        akte.refused(&["demo"], "akte.not-empty");
        (
            municipalities,
            akte.done(&["measure", "list", "--domain", "Verwaltung"])["items"].clone(),
            std::fs::read(out).unwrap(),
        )
    };
    let (first, second) = (made("Eins"), made("Zwei"));
    assert_eq!(first.0, second.0, "the same municipality, down to its id");
    assert_eq!(first.1, second.1, "the same measures");
    assert!(first.2 == second.2, "the same bytes of the report");
}

#[test]
fn a_file_with_all_requirements_of_the_index_takes_its_place() {
    let Some(old) = real_file(OLD) else { return };
    let folder = Path::new(&old).parent().and_then(Path::parent).expect("the data folder").join("bsi");
    let file = folder.join("RECONSTRUCTED_Grundschutz++-resolved_catalog_47de282_without_G0_props.json");
    let akte = Akte::plain().with_domain();
    let question = akte.done(&["requirement", "list", "--catalog", "Grundschutz++ (Index", "--limit", "1"]);
    let label = text(&items(&question)[0], "label");
    akte.done(&["answer", "set", "--requirement", label, "--status", "ja", "--statement", "Vor den Texten"]);
    let imported = akte.done(&["catalog", "import", file.to_str().unwrap()]);
    assert_eq!(items(&imported)[0]["domains_updated"], 1, "the domain takes it over: {imported}");
    let domains = akte.done(&["domain", "list"]);
    let in_force = &items(&domains)[0]["catalogs"][0];
    assert_eq!(in_force["catalog_id"], items(&imported)[0]["catalog"]["id"], "it is in force: {domains}");
    let answers = akte.done(&["answer", "list"]);
    assert_eq!(text(&items(&answers)[0], "statement"), "Vor den Texten", "the answer stays: {answers}");
    akte.assert_clean("the index made way");
}

#[test]
fn a_newer_version_keeps_the_answers_though_ids_are_reused() {
    let (Some(old), Some(new)) = (real_file(OLD), real_file(NEW)) else { return };
    let akte = Akte::plain();
    let first = akte.done(&["catalog", "import", &old]);
    let first = text(&items(&first)[0]["catalog"], "id").to_owned();
    akte.done(&["municipality", "add", "Neustadt"]);
    akte.done(&["domain", "add", "Rathaus", "--catalog", &first]);
    let second = akte.done(&["catalog", "import", &new]);
    let second = &items(&second)[0]["catalog"];
    assert_eq!(akte.done(&["catalog", "list"])["total"], 2, "two versions");
    let listed = akte.done(&["catalog", "list"]);
    assert_eq!(items(&listed)[0]["line_id"], items(&listed)[1]["line_id"], "of one line");

    let by_label = |catalog: &str| -> HashMap<String, (String, String)> {
        let list = akte.done(&["requirement", "list", "--catalog", catalog]);
        let rows = items(&list).iter();
        rows.map(|row| (text(row, "label").into(), (text(row, "identity").into(), text(row, "id").into()))).collect()
    };
    let (before, after) = (by_label(&first), by_label(text(second, "id")));
    let reused: Vec<&String> = before
        .keys()
        .filter(|label| after.get(*label).is_some_and(|(identity, _)| *identity != before[*label].0))
        .collect();
    assert!(reused.len() > 50, "{} labels name another requirement in the newer version", reused.len());
    let moved = reused.iter().find(|label| after.values().any(|(identity, _)| *identity == before[**label].0));
    let label = moved.expect("one of them lives on under another label");
    let id = &before[*label].1;
    akte.done(&["answer", "set", "--requirement", label, "--status", "ja", "--statement", "Bleibt erhalten"]);

    akte.done(&["domain", "set", "--catalog", text(second, "id")]);
    let answers = akte.done(&["answer", "list"]);
    assert_eq!(answers["total"], 1, "the answer is still there: {answers}");
    let answer = &items(&answers)[0];
    assert_eq!(text(answer, "requirement_id"), id, "at the same requirement");
    assert_ne!(text(answer, "label"), label.as_str(), "under its new label");
    assert_eq!(text(answer, "statement"), "Bleibt erhalten", "word for word");
    akte.assert_clean("an update of the catalog");
}
