//! What bad input gets: a code and a place, never a panic, never half a catalog.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may fail loudly")]

use akte_catalog::{CatalogError, FINDING_CODES, Imported, MAX_DEPTH, Phase, read_oscal_catalog};
use akte_domain::Severity;
use expect_test::{Expect, expect};
use proptest::prelude::*;

const SMALL: &str = include_str!("fixtures/small.json");

fn read(text: &str) -> Result<Imported, CatalogError> {
    read_oscal_catalog(text.as_bytes(), &mut |_| {})
}

fn refused(text: &str, expected: Expect) {
    let error = read(text).expect_err("this is refused");
    assert!(CatalogError::CODES.contains(&error.code()), "the code is in the list");
    let details: Vec<String> = error.details().iter().map(|(name, value)| format!("{name}={value}")).collect();
    expected.assert_eq(&format!("{} {}", error.code(), details.join("; ")));
}

fn noticed(text: &str, expected: Expect) {
    let imported = read(text).expect("this comes in");
    let mut lines = String::new();
    for finding in &imported.findings {
        assert!(FINDING_CODES.contains(&finding.code), "{} is in the list", finding.code);
        if finding.code != "catalog.missing-field" || !finding.place.contains("metadata") {
            lines += &format!("{:?} {} {} {}\n", finding.severity, finding.code, finding.place, finding.detail);
        }
    }
    expected.assert_eq(&lines);
}

/// A catalog around some content, with the little that it needs.
fn catalog(content: &str) -> String {
    format!("{{\"catalog\":{{\"uuid\":\"ebe77c16-3ddc-42ce-8d53-eff5b6e23334\",\"metadata\":{{}},{content}}}}}")
}

fn control(id: &str, more: &str) -> String {
    format!("{{\"id\":\"{id}\",\"title\":\"T\",\"parts\":[{{\"name\":\"statement\",\"prose\":\"S\"}}]{more}}}")
}

#[test]
fn files_that_are_no_catalog() {
    refused("", expect!["catalog.empty "]);
    refused("  \r\n", expect!["catalog.empty "]);
    refused("{}", expect!["catalog.not-a-catalog found=object; keys="]);
    refused("[1]", expect!["catalog.not-a-catalog found=list"]);
    refused("null", expect!["catalog.not-a-catalog found=null"]);
    refused("{\"$schema\":\"x\",\"profile\":{\"uuid\":\"x\"}}", expect!["catalog.not-a-catalog found=profile"]);
    refused("{\"benutzer\":1,\"rollen\":[{}]}", expect!["catalog.not-a-catalog found=object; keys=benutzer, rollen"]);
    refused("{\"catalog\":[]}", expect!["catalog.not-a-catalog found=object; keys="]);
    refused("<book/>", expect!["catalog.not-a-catalog found=xml"]);
}

#[test]
fn broken_json_is_told_with_its_place() {
    refused("{\"catalog\":\n{\"uuid\":\"x", expect!["catalog.truncated line=2; column=10"]);
    refused("{\"catalog\":\n{\"uuid\" \"x\"}}", expect!["catalog.invalid-json line=2; column=9; reason=expected `:`"]);
    refused(
        &(catalog("\"groups\":[]") + "x"),
        expect!["catalog.invalid-json line=1; column=86; reason=trailing characters"],
    );
    refused("{\"catalog\":{},\n\"catalog\":{}}", expect!["catalog.several-catalogs line=2"]);
}

#[test]
fn identities_have_to_be_unique() {
    let alt = |value: &str| format!(",\"props\":[{{\"name\":\"alt-identifier\",\"value\":\"{value}\"}}]");
    let list = |controls: &[String]| {
        catalog(&format!("\"groups\":[{{\"title\":\"G\",\"controls\":[{}]}}]", controls.join(",")))
    };
    refused(
        &list(&[control("A.1", ""), control("A.2", ""), control("A.1", "")]),
        expect![
            "catalog.duplicate-identity identity=A.1; first=catalog/groups[0]/controls[0]; second=catalog/groups[0]/controls[2]"
        ],
    );
    refused(
        &list(&[control("A.1", &alt("x")), control("A.2", &alt("x"))]),
        expect![
            "catalog.duplicate-identity identity=x; first=catalog/groups[0]/controls[0]; second=catalog/groups[0]/controls[1]"
        ],
    );
    let upper = alt("EBE77C16-3DDC-42CE-8D53-EFF5B6E23334");
    let lower = alt("ebe77c16-3ddc-42ce-8d53-eff5b6e23334");
    refused(
        &list(&[control("A.1", &upper), control("A.2", &lower)]),
        expect![
            "catalog.duplicate-identity identity=ebe77c16-3ddc-42ce-8d53-eff5b6e23334; first=catalog/groups[0]/controls[0]; second=catalog/groups[0]/controls[1]"
        ],
    );
    refused(&catalog("\"controls\":[{\"title\":\"ohne\"}]"), expect!["catalog.no-identity place=catalog/controls[0]"]);
    noticed(
        &list(&[control("A.1", &alt("x")), control("A.1", &alt("y")), control("A.3", "")]),
        expect![[r#"
        Warning catalog.duplicate-id catalog/groups[0]/controls[1] A.1
        Warning catalog.no-alt-identifier catalog/groups[0]/controls[2] A.3
    "#]],
    );
}

#[test]
fn parameters_in_a_circle_are_told() {
    let param = |id: &str, inserts: &str| {
        let choices: Vec<String> =
            inserts.split(' ').map(|other| format!("\"{{{{ insert: param, {other} }}}}\"")).collect();
        format!("{{\"id\":\"{id}\",\"label\":\"l\",\"select\":{{\"choice\":[{}]}}}}", choices.join(","))
    };
    let params = [
        param("a", "b"),
        param("b", "c d"),
        param("c", "a"),
        param("d", "d"),
        param("e", "a"),
        param("f", "g"),
        param("g", "x"),
    ];
    let params = format!(",\"params\":[{}]", params.join(","));
    noticed(
        &catalog(&format!("\"controls\":[{}]", control("A.1", &params))),
        expect![[r#"
            Warning catalog.undefined-param catalog/controls[0]/params[6] x
            Warning catalog.param-cycle catalog/controls[0] a → b → c → a
            Warning catalog.param-cycle catalog/controls[0] d → d
        "#]],
    );
}

#[test]
fn deviations_are_read_and_told() {
    noticed(
        &catalog(&format!("\"controls\":[{}]", control("5.1", ",\"class\":\"ISO/IEC\",\"farbe\":\"rot\""))),
        expect![[r#"
            Warning catalog.unknown-key catalog/controls[0]/farbe farbe
            Warning catalog.bad-token catalog/controls[0]/id 5.1
            Warning catalog.bad-token catalog/controls[0]/class ISO/IEC
        "#]],
    );
    noticed(
        &catalog("\"controls\":[{\"id\":7,\"title\":null,\"props\":{\"name\":\"a\",\"value\":true},\"parts\":\"x\"}]"),
        expect![[r#"
            Warning catalog.wrong-type catalog/controls[0]/id number
            Warning catalog.wrong-type catalog/controls[0]/title null
            Warning catalog.wrong-type catalog/controls[0]/props object
            Warning catalog.wrong-type catalog/controls[0]/props/value boolean
            Error catalog.value-lost catalog/controls[0]/parts x
            Warning catalog.bad-token catalog/controls[0]/id 7
            Warning catalog.missing-field catalog/controls[0]/title 
            Warning catalog.no-statement catalog/controls[0] 7
        "#]],
    );
    noticed(
        &catalog("\"groups\":[],\"zusatz\":{\"tief\":[[[]]]}"),
        expect![[r#"
        Note catalog.empty-list catalog/groups 
        Warning catalog.unknown-key catalog/zusatz zusatz
        Error catalog.no-requirements catalog 
    "#]],
    );
    let linked = control("A.1", ",\"links\":[{\"href\":\"#A.9\"},{\"href\":\"#A.1\"},{\"href\":\"https://x.de\"}]");
    noticed(
        &catalog(&format!("\"controls\":[{linked}]")),
        expect![[r#"
        Warning catalog.dangling-link catalog/controls[0]/links[0]/href #A.9
    "#]],
    );
    let inserted = "{\"id\":\"A.1\",\"title\":\"T\",\"params\":[{\"id\":\"p\",\"select\":{\"choice\":[\"{{ insert: param, q }}\"]}}],\
                    \"parts\":[{\"name\":\"statement\",\"parts\":[{\"name\":\"item\",\"prose\":\"{{ insert: param, r }}\"}]}]}";
    noticed(
        &catalog(&format!("\"controls\":[{inserted}]")),
        expect![[r#"
        Warning catalog.undefined-param catalog/controls[0]/params[0] q
        Warning catalog.undefined-param catalog/controls[0]/parts[0]/parts[0]/prose r
    "#]],
    );
    noticed(
        "{\"catalog\":{\"uuid\":1,\"controls\":[{\"id\":\"a\",\"id\":\"b\",\"title\":\"T\"}]}}",
        expect![[r#"
        Warning catalog.wrong-type catalog/uuid number
        Warning catalog.duplicate-key catalog/controls[0]/id id
        Warning catalog.bad-uuid catalog/uuid 1
        Warning catalog.no-statement catalog/controls[0] b
    "#]],
    );
}

#[test]
fn a_byte_order_mark_is_tolerated() {
    let imported = read(&format!("\u{feff}{SMALL}")).expect("a mark does no harm");
    assert_eq!(imported.findings[0].code, "catalog.utf8-bom", "but it is told");
    assert_eq!(imported.catalog, read(SMALL).unwrap().catalog, "and nothing else changes");
}

#[test]
fn line_ends_do_not_matter() {
    assert_eq!(read(&SMALL.replace('\n', "\r\n")).unwrap(), read(SMALL).unwrap(), "CRLF reads like LF");
}

fn nested(key: &str, levels: usize) -> String {
    let open = format!("\"{key}\":[{{\"id\":\"a\",\"title\":\"T\",");
    catalog(&format!("{}\"x\":1{}", open.repeat(levels), "}]".repeat(levels)))
}

#[test]
fn depth_is_limited_by_our_own_limit() {
    for key in ["groups", "controls"] {
        let error = read(&nested(key, MAX_DEPTH)).expect_err("one level too many");
        assert_eq!(error.code(), "catalog.too-deep", "{key}");
    }
    // Root, catalog and metadata take two levels.
    read(&nested("groups", MAX_DEPTH - 2)).expect("as deep as the limit says comes in");
}

/// On a stack of 1 MB, as Windows gives a program, unoptimised.
#[test]
fn a_hundred_thousand_levels_do_not_overflow_the_stack() {
    let work = || {
        for key in ["groups", "controls", "unbekannt"] {
            let open = format!("\"{key}\":[{{");
            let text = catalog(&format!("{}\"x\":1{}", open.repeat(100_000), "}]".repeat(100_000)));
            match read(&text) {
                Err(error) => assert_eq!(error.code(), "catalog.too-deep", "{key}"),
                Ok(imported) => assert!(imported.catalog.controls.is_empty() && key == "unbekannt", "{key} is skipped"),
            }
        }
        for open in ["[", "{\"a\":"] {
            let error = read(&open.repeat(100_000)).expect_err("nothing but brackets");
            assert_eq!(error.code(), "catalog.truncated", "{open}: skipped without recursion, and then the file ends");
        }
        let error = read(&nested("controls", MAX_DEPTH - 2)).expect_err("one identity many times");
        assert_eq!(error.code(), "catalog.duplicate-identity", "the deepest file within the limit is read to its end");
    };
    std::thread::Builder::new().stack_size(1024 * 1024).spawn(work).unwrap().join().unwrap();
}

#[test]
fn the_number_of_elements_is_limited() {
    let text = catalog(&format!("\"params\":[{}{{}}]", "{},".repeat(2_000_000)));
    let error = read(&text).expect_err("two million and one");
    assert_eq!(error.code(), "catalog.too-many", "{error}");
}

#[test]
fn progress_begins_and_ends() {
    let mut told = Vec::new();
    let imported = read_oscal_catalog(SMALL.as_bytes(), &mut |progress| told.push(progress)).unwrap();
    assert!(told.iter().all(|progress| progress.done <= progress.total), "never more than all: {told:?}");
    assert!(told.iter().any(|p| p.phase == Phase::Reading && p.done == p.total), "the whole file is read: {told:?}");
    let end = told.last().unwrap();
    assert_eq!((end.phase, end.done), (Phase::Checking, imported.catalog.controls.len()), "all are checked");
}

#[test]
fn the_small_catalog_has_no_findings_that_matter() {
    let imported = read(SMALL).unwrap();
    let grave: Vec<_> = imported.findings.iter().filter(|finding| finding.severity > Severity::Note).collect();
    assert!(grave.is_empty(), "{grave:?}");
}

/// Whatever happens to the bytes of a catalog: it comes in, or it is refused with a code of the list.
fn survives(bytes: &[u8]) {
    match read_oscal_catalog(bytes, &mut |_| {}) {
        Ok(imported) => {
            let counted: usize = imported.finding_groups.iter().map(|group| group.count).sum();
            assert!(counted >= imported.findings.len(), "groups count what is there");
            for (index, control) in imported.catalog.controls.iter().enumerate() {
                assert!(!control.identity.is_empty(), "no requirement without identity");
                assert!(control.parent.is_none_or(|parent| parent < index), "parents stand before children");
            }
        }
        Err(error) => assert!(CatalogError::CODES.contains(&error.code()), "{error}"),
    }
}

#[test]
fn every_truncation_is_refused() {
    for end in 0..SMALL.trim_end().len() {
        let result = read_oscal_catalog(&SMALL.as_bytes()[..end], &mut |_| {});
        assert!(result.is_err(), "a catalog cut at byte {end} is no catalog");
        survives(&SMALL.as_bytes()[..end]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn mutated_bytes_never_panic(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut bytes = SMALL.as_bytes().to_vec();
        for (index, byte) in changes {
            let at = index.index(bytes.len());
            bytes[at] = byte;
        }
        survives(&bytes);
    }

    #[test]
    fn moved_pieces_never_panic(from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>(), length in 1..200usize) {
        let mut bytes = SMALL.as_bytes().to_vec();
        let start = from.index(bytes.len());
        let piece: Vec<u8> = bytes[start..(start + length).min(bytes.len())].to_vec();
        let at = to.index(bytes.len());
        bytes.splice(at..at, piece);
        survives(&bytes);
    }

    /// A value replaced by one of another type stays valid JSON: it comes in or has lost its identity.
    #[test]
    fn replaced_values_never_panic(which in any::<prop::sample::Index>(), value in prop::sample::select(vec!["null", "1", "-2.5e3", "true", "[]", "{}", "[1]", "{\"a\":[]}", "\"\\u00fc\\ud83d\\ude00\""])) {
        let texts: Vec<_> = SMALL.match_indices(": ").map(|(at, _)| at + 2).collect();
        let at = *which.get(&texts);
        let mut stream = serde_json::Deserializer::from_str(&SMALL[at..]).into_iter::<serde_json::Value>();
        prop_assume!(stream.next().is_some_and(|value| value.is_ok()));
        let end = at + stream.byte_offset();
        let text = format!("{}{value}{}", &SMALL[..at], &SMALL[end..]);
        survives(text.as_bytes());
        if let Err(error) = read(&text) {
            prop_assert!(["catalog.not-a-catalog", "catalog.no-identity", "catalog.duplicate-identity"].contains(&error.code()), "{error}");
        }
    }
}
