//! Reports with options, as tables, with a logo, and the audit package, from outside; and a disk that is full.

use crate::faults_disk::SmallDisk;
use crate::support::{Akte, detail, finish};
use serde_json::Value;
use std::path::Path;

const SHIELD: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 5"><path fill="#036" d="M0 0h4v3q0 2-2 2T0 3z"/></svg>"##;

fn checked() -> Akte {
    let akte = Akte::plain().with_domain();
    let evidence = akte.file("Dienstanweisung.txt", "Dienstanweisung");
    akte.done(&["evidence", "add", &evidence]);
    akte
}

#[test]
fn a_report_takes_its_form_from_the_option_or_the_ending_and_says_what_it_goes_without() {
    let akte = checked();
    let out = |name: &str| akte.beside(name).display().to_string();
    let a4 = |more: &[&str], name: &str| {
        let (base, path) = (["report", "a4", "--domain", "Rathaus", "--as-of", "2026-07-01"], out(name));
        akte.done(&[&base[..], more, &["--out", &path]].concat())
    };
    let marking = ["--marking", "Nur für den Dienstgebrauch"];
    a4(&[&marking[..], &["--without-section", "evidence", "--without-remarks"]].concat(), "Bericht.csv");
    let cover = std::fs::read_to_string(akte.beside("Bericht-00-Deckblatt.csv")).unwrap();
    for said in ["Nur für den Dienstgebrauch", "ohne die Abschnitte: Nachweisliste", "ohne interne Angaben"] {
        assert!(cover.contains(said), "the cover says: {said}: {cover}");
    }
    a4(&["--format", "xlsx"], "Mappe.dat");
    assert!(std::fs::read(akte.beside("Mappe.dat")).unwrap().starts_with(b"PK"), "the option decides");
    let (only, pdf) = (a4(&["--section", "overview"], "nur.pdf"), a4(&[], "alles.pdf"));
    assert!(only["pages"].as_u64() < pdf["pages"].as_u64(), "one section is shorter: {only} {pdf}");
    let register = akte.done(&["report", "register"]);
    let row = |at: usize| register["items"][at].clone();
    assert_eq!(row(0)["limits"], serde_json::json!([]), "the whole one: {register}");
    assert!(row(1)["limits"][0].as_str().unwrap().starts_with("ohne die Abschnitte: Dokumentenhistorie"), "{register}");
    assert_eq!(row(2)["format"], "xlsx", "{register}");
    assert_eq!(row(3)["marking"], "Nur für den Dienstgebrauch", "{register}");

    let unfit = ["report", "evidence_list", "--without-texts", "--out", &out("n.pdf")];
    let refusal = akte.refused(&unfit, "report.option-unfit");
    assert!(refusal["message"].as_str().unwrap().contains("Nachweisliste"), "{refusal}");
    let unknown = ["report", "a4", "--domain", "Rathaus", "--section", "overdue", "--out", &out("n.pdf")];
    akte.refused(&unknown, "report.option-unfit");
    assert!(!akte.beside("n.pdf").exists(), "what is refused is not written");
}

#[test]
fn a_logo_is_set_described_and_removed_and_what_is_none_is_refused() {
    let akte = checked();
    let logo = |file: &str| akte.run(&["municipality", "logo", file]).refusal();
    akte.refused(&["municipality", "logo", "--remove"], "report.logo-missing");
    let large = akte.beside("groß.png");
    std::fs::File::create(&large).unwrap().set_len(40 * 1024 * 1024).unwrap();
    let refusal = logo(large.to_str().unwrap());
    assert_eq!((&refusal["code"], detail(&refusal, "size")), (&"report.logo-too-large".into(), "40"), "{refusal}");
    for (name, content, code) in [
        ("kaputt.png", "\u{89}PNG\r\n\u{1a}\n".to_owned(), "report.logo-format-unknown"),
        ("skript.svg", SHIELD.replace("<path", "<script>1</script><path"), "report.logo-active"),
        ("außen.svg", SHIELD.replace("#036", "url(http://example.org/a#b)"), "report.logo-reaches-out"),
        ("schrift.svg", SHIELD.replace("<path", "<text>A</text><path"), "report.logo-not-drawable"),
        ("halb.svg", SHIELD.replace("</svg>", ""), "report.logo-broken"),
    ] {
        let refusal = logo(&akte.file(name, content));
        assert_eq!(refusal["code"], code, "{name}: {refusal}");
        assert!(!refusal["hint"].as_str().unwrap().is_empty(), "what to do: {refusal}");
    }
    assert_eq!(logo("gibtesnicht.png")["code"], "file.unreadable", "no such file");
    akte.assert_clean("refused logos");

    let file = akte.file("wappen.svg", SHIELD);
    let before = akte.log_entries();
    akte.done(&["municipality", "logo", &file, "--alternative", "Wappen: blauer Schild"]);
    assert_eq!(akte.log_entries(), before + 1, "in the log");
    akte.done(&["municipality", "logo", &file]);
    let pdf = |name: &str, more: &[&str]| {
        let out = akte.beside(name).display().to_string();
        let base = ["report", "a6", "--domain", "Rathaus", "--as-of", "2026-07-01", "--out", &out];
        akte.done(&[&base[..], more].concat());
        std::fs::read(out).unwrap()
    };
    let with = pdf("mit.pdf", &[]);
    let image = |pdf: &[u8]| pdf.windows(15).any(|part| part == b"/Subtype /Image" || part == b"/Subtype/Image/");
    assert!(image(&with) || with.len() > pdf("ohne.pdf", &["--without-logo"]).len(), "the logo takes room");
    assert_eq!(with, pdf("nochmals.pdf", &[]), "the same bytes");
    akte.done(&["municipality", "logo", "--remove"]);
    akte.done(&["undo"]);
    assert!(pdf("wieder.pdf", &[]).len().abs_diff(with.len()) < 2_000, "the logo is back");
    akte.assert_clean("a logo");
}

#[test]
fn a_package_is_written_whole_or_not_at_all() {
    let akte = checked();
    let video = akte.beside("Schulung.mp4");
    std::fs::File::create(&video).unwrap().set_len(26_000_000).unwrap();
    akte.done(&["evidence", "add", video.to_str().unwrap()]);
    let package = |out: &Path| ["report", "package", "--out", out.to_str().unwrap()].map(str::to_owned);
    let out = akte.beside("Paket.zip");
    let made = akte.done(&package(&out).each_ref().map(String::as_str));
    assert_eq!((&made["evidence"], &made["findings"]), (&2.into(), &Value::Array(vec![])), "{made}");
    let registered = akte.done(&["report", "register"])["total"].clone();

    // A file that must not grow further, as where a quota ends.
    let limited = akte.beside("begrenzt");
    std::fs::create_dir(&limited).unwrap();
    let target = limited.join("Paket.zip");
    std::fs::write(&target, "alt").unwrap();
    let program = akte.command(&package(&target).each_ref().map(String::as_str));
    let mut shell = std::process::Command::new("sh");
    // In blocks of 512 bytes, or 1024 where the shell is another one: more than the database needs, less than the package.
    shell.args(["-c", "trap '' XFSZ; ulimit -f 20000; exec \"$0\" \"$@\""]).arg(program.get_program());
    shell.args(program.get_args()).stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let refusal = finish(shell.spawn().unwrap()).refusal();
    assert!(["file.unwritable", "akte.disk-full"].contains(&refusal["code"].as_str().unwrap()), "{refusal}");
    assert_eq!(detail(&refusal, "path"), target.display().to_string(), "the refusal names the file");
    whole_or_nothing(&limited);
    match SmallDisk::mount(4) {
        Some(disk) => {
            let target = disk.path().join("Paket.zip");
            std::fs::write(&target, "alt").unwrap();
            akte.refused(&package(&target).each_ref().map(String::as_str), "akte.disk-full");
            whole_or_nothing(disk.path());
        }
        None => eprintln!("full disk: no tmpfs may be mounted here; a limit on the size of files stands in"),
    }
    assert_eq!(akte.done(&["report", "register"])["total"], registered, "what was not written is not registered");
    akte.assert_clean("packages that were not written");
}

/// What lay there stays, and nothing else is there.
fn whole_or_nothing(folder: &Path) {
    let names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .flatten()
        .map(|one| one.file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(names, ["Paket.zip"], "nothing half-written");
    assert_eq!(std::fs::read_to_string(folder.join("Paket.zip")).unwrap(), "alt", "what lay there stays");
}
