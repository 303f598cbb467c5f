//! What every command has in common: help, exit codes, languages, output.

use crate::support::{Akte, program, run};
use std::ffi::OsString;
use std::process::Stdio;

#[test]
fn help_is_for_people_in_their_language() {
    let german = run(["--help"]);
    assert_eq!(german.code, Some(0), "help is no fault");
    assert!(german.stdout.contains("Aufruf:") && german.stdout.contains("municipality"), "{}", german.stdout);
    let english = run(["report", "a4", "--help", "--language", "en"]);
    assert!(english.stdout.contains("Usage:") && english.stdout.contains("Example:"), "{}", english.stdout);
    let of_locale = program().arg("--help").env("LANG", "en_GB.UTF-8").output().expect("the program runs");
    assert!(String::from_utf8_lossy(&of_locale.stdout).contains("Usage:"), "the locale's language");
    assert_eq!(run(["help", "answer", "import"]).stdout, run(["answer", "import", "--help"]).stdout, "the same help");
}

#[test]
fn faults_of_the_call_end_with_two() {
    for args in [vec![], vec!["frobnicate"], vec!["verify", "--frobnicate"], vec!["help", "frobnicate"]] {
        let run = run(&args);
        assert_eq!(run.code, Some(2), "{args:?} is not understood: {run:?}");
        assert!(run.stdout.is_empty() && !run.stderr.is_empty(), "people are told on standard error: {run:?}");
    }
    let mixed = run(["catalog", "draft", "change", "B.1", "--param", "1=Tag", "--title", "Neu"]);
    assert_eq!(mixed.code, Some(2), "values of a selected requirement and words of an own one: {mixed:?}");
    assert!(mixed.stderr.contains("--param"), "which one is too many is told: {mixed:?}");
    let json = run(["object", "add", "x", "--kind", "Ding", "--json"]);
    assert_eq!(json.code, Some(2), "a wrong value is a fault of the call");
    assert_eq!(json.json()["error"]["code"], "usage.wrong-value", "programs are told on standard output");
}

#[test]
fn an_akte_and_its_door_must_be_named() {
    let run_json = |args: &[&str]| run(args.iter().chain(&["--json"]));
    assert_eq!(run_json(&["verify"]).refusal()["code"], "cli.no-akte", "no folder");
    assert_eq!(run_json(&["verify", "--akte", "nowhere"]).refusal()["code"], "cli.no-door", "no door");
    assert_eq!(run_json(&["init", "--akte", "nowhere"]).refusal()["code"], "cli.init-door", "no door for a new one");
    let missing = run_json(&["verify", "--akte", "nowhere", "--plain"]).refusal();
    assert_eq!(missing["code"], "akte.not-an-akte", "nothing there: {missing}");
    assert!(!std::path::Path::new("nowhere").exists(), "nothing was made");
}

#[test]
fn the_environment_names_the_akte_too() {
    let akte = Akte::plain();
    let output = program().args(["municipality", "list", "--plain", "--json"]).env("AKTE_DIR", &akte.path).output();
    assert_eq!(output.expect("the program runs").stdout, b"{\"items\":[],\"total\":0}\n", "AKTE_DIR is the default");
}

#[test]
fn people_get_tables_and_sentences() {
    let akte = Akte::plain();
    let run_human = |args: &[&str]| {
        run(args.iter().copied().map(OsString::from).chain([
            "--plain".into(),
            "--akte".into(),
            akte.path.clone().into(),
        ]))
    };
    let added = run_human(&["municipality", "add", "Neustadt am Rübenberge", "--as", "Erika Beispiel"]);
    assert_eq!(added.stdout, "„Neustadt am Rübenberge“ ist aufgenommen.\n", "a sentence: {added:?}");
    let list = run_human(&["municipality", "list"]);
    let lines: Vec<&str> = list.stdout.lines().collect();
    assert_eq!(lines.len(), 3, "heading, line, one row: {list:?}");
    assert!(lines[0].starts_with("Name") && lines[2].starts_with("Neustadt am Rübenberge"), "{list:?}");
    let refused = run_human(&["domain", "add", "Rathaus", "--municipality", "Altstadt"]);
    assert_eq!(refused.code, Some(1), "refused: {refused:?}");
    assert!(refused.stdout.is_empty() && refused.stderr.contains("„Altstadt“"), "with the sentence: {refused:?}");
}

#[test]
fn ambiguous_and_unknown_names_are_refused() {
    let akte = Akte::plain();
    akte.done(&["municipality", "add", "Neustadt"]);
    akte.done(&["municipality", "add", "NEUSTADT"]);
    let exact = akte.done(&["domain", "list", "--municipality", "Neustadt"]);
    assert_eq!(exact["total"], 0, "the exact name wins");
    let ambiguous = akte.refused(&["domain", "list", "--municipality", "neustadt"], "cli.ambiguous");
    assert!(ambiguous["hint"].as_str().unwrap().contains("NEUSTADT ("), "candidates are named: {ambiguous}");
    akte.refused(&["domain", "list", "--municipality", "Altstadt"], "cli.not-found");
    akte.refused(&["domain", "list"], "cli.name-needed");
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let akte = Akte::plain();
    akte.done(&["catalog", "import", "--shipped"]);
    let mut command = akte.command(&["requirement", "list", "--catalog", "Kommunaler Einstieg"]);
    let mut child = command.stdout(Stdio::piped()).spawn().expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && !told.contains("panicked"), "{:?} {told}", output.status);
}

#[cfg(unix)]
#[test]
fn arguments_that_are_not_utf8_are_told() {
    use std::os::unix::ffi::OsStringExt;
    let name = OsString::from_vec(vec![b'N', 0xff]);
    let refused = run([OsString::from("municipality"), "add".into(), name.clone(), "--json".into()]);
    assert_eq!(refused.code, Some(2), "a name has to be readable: {refused:?}");
    assert_eq!(refused.json()["error"]["code"], "usage.not-utf8", "and the program says so");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    let made = run([OsString::from("init"), "--plain".into(), "--json".into(), "--akte".into(), path.clone().into()]);
    assert_eq!(made.refusal()["code"], "cli.akte-not-utf8", "the database cannot lie there: {made:?}");
    assert!(!path.exists(), "and nothing was made");
    let akte = Akte::plain();
    let evidence = folder.path().join(OsString::from_vec(vec![b'N', 0xff, b'.', b't', b'x', b't']));
    std::fs::write(&evidence, "Nachweis").unwrap();
    akte.done(&["municipality", "add", "Neustadt"]);
    let mut command = akte.command(&["evidence", "add"]);
    let added = crate::support::finish(command.arg(&evidence).spawn().unwrap());
    assert_eq!(added.code, Some(0), "a file may be called anything: {added:?}");
}
