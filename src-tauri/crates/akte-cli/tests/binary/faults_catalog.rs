//! Catalogs that are not what they should be: each ends in a sentence with its place, and nothing of it is stored.

use crate::support::generate::{Random, small_catalog};
use crate::support::{Akte, detail};

fn check(akte: &Akte, name: &str, content: impl AsRef<[u8]>, code: &str) -> serde_json::Value {
    let before = akte.log_entries();
    let file = akte.file(name, content);
    let refusal = akte.refused(&["catalog", "import", &file], code);
    let message = refusal["message"].as_str().unwrap_or_default();
    assert!(message.contains(name), "the sentence names the file: {refusal}");
    assert_eq!(akte.log_entries(), before, "nothing is stored of {name}");
    refusal
}

#[test]
fn broken_catalogs_are_refused_with_their_place() {
    let akte = Akte::plain();
    let good = small_catalog("Guter Katalog", 120);

    check(&akte, "leer.json", "", "catalog.empty");
    check(&akte, "weiss.json", " \n\t ", "catalog.empty");
    let truncated = check(&akte, "halb.json", &good[..good.len() / 2 - 7], "catalog.truncated");
    assert_eq!(detail(&truncated, "line"), "1", "the line where it ends: {truncated}");
    let invalid = check(&akte, "kaputt.json", "{\"catalog\":\n {\"uuid\": nope}}", "catalog.invalid-json");
    assert_eq!(detail(&invalid, "line"), "2", "the line of the fault: {invalid}");
    check(&akte, "liste.json", "[1, 2, 3]", "catalog.not-a-catalog");
    check(&akte, "anderes.json", r#"{"component-definition":{"uuid":"x"}}"#, "catalog.not-a-catalog");
    check(&akte, "profil.json", r#"{"profile":{"uuid":"x"}}"#, "catalog.without-requirements");
    check(&akte, "ohne.json", r#"{"catalog":{"uuid":"x","metadata":{"title":"x"}}}"#, "catalog.without-requirements");

    let mut latin1 = good.clone().into_bytes();
    let umlaut = good.find('ü').expect("an umlaut");
    latin1.splice(umlaut..umlaut + 2, [0xfc]);
    let not_utf8 = check(&akte, "latin1.json", &latin1, "catalog.not-utf8");
    assert!(!detail(&not_utf8, "line").is_empty(), "the line of the wrong byte: {not_utf8}");
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(good.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    check(&akte, "utf16.json", utf16, "catalog.utf16");

    let second = good.replace("00000002-0000", "00000001-0000");
    let twice = check(&akte, "doppelt.json", second, "catalog.duplicate-identity");
    assert!(detail(&twice, "identity").starts_with("00000001-"), "the identity that stands twice: {twice}");

    akte.assert_clean("broken catalogs");
    let imported = akte.done(&["catalog", "import", &akte.file("gut.json", &good)]);
    assert_eq!(imported["items"][0]["new_requirements"], 120, "the good one comes in afterwards");
}

#[test]
fn nesting_has_a_limit_and_never_overflows_the_stack() {
    let akte = Akte::plain();
    for depth in [200, 100_000] {
        let groups = format!("{}{}", r#"{"id":"g","title":"g","groups":["#.repeat(depth), "]}".repeat(depth));
        let text = format!(r#"{{"catalog":{{"uuid":"x","metadata":{{"title":"Tief"}},"groups":[{groups}]}}}}"#);
        check(&akte, "tief.json", text, "catalog.too-deep");
        let brackets = format!(r#"{{"catalog":{}"#, "[".repeat(depth));
        let file = akte.file("klammern.json", brackets);
        akte.run(&["catalog", "import", &file]).refusal();
    }
    akte.assert_clean("deep catalogs");
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_no_fault() {
    let akte = Akte::plain();
    let text = small_catalog("Mit BOM", 20).replace("},{", "},\r\n{");
    let imported = akte.done(&["catalog", "import", &akte.file("bom.json", format!("\u{feff}{text}"))]);
    assert_eq!(imported["items"][0]["catalog"]["requirements"], 20, "all requirements came in: {imported}");
}

#[test]
fn mutated_catalogs_come_in_whole_or_not_at_all() {
    let akte = Akte::plain();
    let good = small_catalog("Mutiert", 40).into_bytes();
    let mut random = Random::new(20_260_630);
    for round in 0..60 {
        let mut bytes = good.clone();
        for _ in 0..=random.below(4) {
            let at = random.below(bytes.len());
            match random.below(4) {
                0 => bytes[at] = u8::try_from(random.below(256)).unwrap(),
                1 => drop(bytes.drain(at..(at + 1 + random.below(40)).min(good.len()).min(bytes.len()))),
                2 => bytes.insert(at, b"{}[]\",:0\\"[random.below(9)]),
                _ => bytes.truncate(at),
            }
            if bytes.is_empty() {
                break;
            }
        }
        let before = akte.done(&["catalog", "list"])["total"].clone();
        let run = akte.run(&["catalog", "import", &akte.file("mutiert.json", &bytes)]);
        match run.code {
            Some(0) => {}
            Some(1) => {
                run.refusal();
                assert_eq!(akte.done(&["catalog", "list"])["total"], before, "round {round} stored nothing");
            }
            other => panic!("round {round} ended with {other:?}: {run:?}"),
        }
    }
    akte.assert_clean("mutated catalogs");
}

#[test]
fn a_catalog_over_256_mb_is_refused_unread() {
    let akte = Akte::plain();
    let path = akte.beside("riesig.json");
    // The file has a size but no content on disk: whoever reads it all would notice only by the time it takes.
    std::fs::File::create(&path).unwrap().set_len(257 * 1024 * 1024).unwrap();
    let before = akte.log_entries();
    let refusal = akte.refused(&["catalog", "import", &path.display().to_string()], "catalog.too-large");
    assert!(refusal["message"].as_str().unwrap().contains("riesig.json"), "with its name: {refusal}");
    assert_eq!(akte.log_entries(), before, "nothing is stored");
    akte.assert_clean("a catalog that is too large");
}

#[test]
fn one_broken_file_among_several_brings_nothing_in() {
    let akte = Akte::plain();
    let good = akte.file("gut.json", small_catalog("Gut", 10));
    let bad = akte.file("schlecht.json", "{");
    akte.refused(&["catalog", "import", &good, &bad], "catalog.truncated");
    assert_eq!(akte.done(&["catalog", "list"])["total"], 0, "all files or none");
    akte.refused(&["catalog", "import", &akte.beside("fehlt.json").display().to_string()], "file.unreadable");
}
