//! YAML: the same documents as in JSON, and what bad YAML gets.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests may fail loudly"
)]

mod common;

use akte_catalog::{CatalogError, read_oscal, read_oscal_catalog};
use common::{bytes_of, test_data};
use expect_test::{Expect, expect};
use serde_json::Value;
use std::fmt::Write as _;

/// Writes JSON as YAML: plain words where YAML reads them as the same text, block texts for line breaks, else quotes.
fn yaml(value: &Value, indent: usize, out: &mut String) {
    let pad = "  ".repeat(indent);
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            for (key, value) in fields {
                write!(out, "\n{pad}{key}:").unwrap();
                yaml(value, indent + 1, out);
            }
        }
        Value::Array(elements) if !elements.is_empty() => {
            for element in elements {
                write!(out, "\n{pad}-").unwrap();
                yaml(element, indent + 1, out);
            }
        }
        Value::String(text) => {
            let is_plain = text.starts_with(char::is_alphabetic)
                && text.chars().all(|c| c.is_alphanumeric() || " -_.,/()".contains(c))
                && text.trim() == text
                && !["true", "false", "null", "Null", "NULL"].contains(&text.as_str());
            let lines: Vec<&str> = text.split('\n').collect();
            let is_block = lines.len() > 1 && lines.iter().all(|line| !line.is_empty() && !line.starts_with(' '));
            if is_plain {
                write!(out, " {text}").unwrap();
            } else if is_block && !text.contains('\r') {
                out.push_str(" |-");
                for line in lines {
                    write!(out, "\n{pad}{line}").unwrap();
                }
            } else {
                write!(out, " {}", Value::String(text.clone())).unwrap();
            }
        }
        other => write!(out, " {other}").unwrap(),
    }
}

fn same_as_yaml(json: &[u8]) {
    let value: Value = serde_json::from_slice(json).unwrap();
    let mut text = "# written for a test\n---".to_owned();
    yaml(&value, 0, &mut text);
    let sorted = value.to_string();
    let from_json = read_oscal(sorted.as_bytes(), &mut |_| {}).unwrap();
    let from_yaml = read_oscal(text.as_bytes(), &mut |_| {}).unwrap_or_else(|error| panic!("{error}"));
    if from_json != from_yaml {
        let (json, yaml) = (format!("{from_json:#?}"), format!("{from_yaml:#?}"));
        let differing: Vec<_> = json.lines().zip(yaml.lines()).filter(|(json, yaml)| json != yaml).take(5).collect();
        panic!("the YAML says something else: {differing:#?}");
    }
}

#[test]
fn small_documents_are_the_same_in_yaml() {
    for json in [
        include_str!("fixtures/small.json"),
        include_str!("fixtures/nist-shaped.json"),
        include_str!("fixtures/ism-shaped.json"),
    ] {
        same_as_yaml(json.as_bytes());
    }
}

#[test]
fn real_documents_are_the_same_in_yaml() {
    let Some(folder) = test_data() else { return };
    for path in [
        "bsi-history/2026-06-30_313aa87_Grundschutz++-catalog.json",
        "bsi/control_layer/ISO27001/ISO27001-AnnexA-catalog.json",
        "bsi/control_layer/WLAN/sources/profiles/WLAN-profile.json",
        "bsi/control_layer/Lieferkettensicherheit/sources/profiles/Lieferkettensicherheit-profile.json",
        "bsi/control_layer/Mappings/ISO-27001-zu-GSpp/ISO27001-AnnexA-to-GS++-mapping_collection.json",
        "bsi/control_layer/Mappings/IT-GS2023-zu-GSpp/ITGS-to-GS++-mapping_collection.json",
    ] {
        println!("{path}");
        same_as_yaml(&bytes_of(&folder, path));
    }
}

#[test]
fn words_are_taken_as_they_are_written() {
    let text = "catalog:\n  uuid: 1f0f5b52-6a52-4f4f-9d0e-7a4e1a3f3b10\n  metadata:\n    title: Klein\n    version: 1.10\n    \
                last-modified: 2026-01-01T00:00:00Z\n    oscal-version: 1.1.3\n    remarks: >-\n      eins\n      zwei\n  controls:\n  \
                - id: a\n    title: no\n    parts: [{name: statement, prose: 'x: y'}]\n";
    let imported = read_oscal_catalog(text.as_bytes(), &mut |_| {}).unwrap();
    assert_eq!(imported.findings, [], "it deviates nowhere");
    let catalog = imported.catalog;
    assert_eq!((catalog.version.as_str(), catalog.remarks.as_str()), ("1.10", "eins zwei"), "no number, folded");
    assert_eq!(catalog.controls[0].title, "no", "no truth value");
    assert_eq!(catalog.controls[0].parts[0].prose, "x: y", "quoted");
    let windows = text.replace('\n', "\r\n");
    assert_eq!(read_oscal_catalog(windows.as_bytes(), &mut |_| {}).unwrap().catalog, catalog, "Windows line ends");
}

#[test]
fn aliases_repeat_what_their_anchor_holds() {
    let text = "catalog:\n  controls:\n  - id: a\n    title: &t Titel\n    props: &p\n    - {name: x, value: y}\n  - id: b\n    title: *t\n    props: *p\n";
    let catalog = read_oscal_catalog(text.as_bytes(), &mut |_| {}).unwrap().catalog;
    assert_eq!(catalog.controls[1].title, "Titel", "a text");
    assert_eq!(catalog.controls[1].props, catalog.controls[0].props, "a list");
}

fn refused(text: &str, expected: Expect) {
    let error = read_oscal(text.as_bytes(), &mut |_| {}).expect_err("this is refused");
    assert!(CatalogError::CODES.contains(&error.code()), "the code is in the list");
    let details: Vec<String> = error.details().iter().map(|(name, value)| format!("{name}={value}")).collect();
    expected.assert_eq(&format!("{} {}", error.code(), details.join("; ")));
}

#[test]
fn bad_yaml_is_refused_with_its_place() {
    refused(
        "catalog:\n  uuid: 'x\n",
        expect![
            "catalog.invalid-yaml line=2; column=8; reason=while scanning a quoted scalar, found unexpected end of stream"
        ],
    );
    refused(
        "catalog:\n\tuuid: x\n",
        expect![
            "catalog.invalid-yaml line=2; column=1; reason=tabs disallowed within this context (block indentation)"
        ],
    );
    refused(
        "catalog:\n  uuid: x\n uuid: y\n",
        expect![
            "catalog.invalid-yaml line=3; column=1; reason=while parsing a block mapping, did not find expected key"
        ],
    );
    refused(
        "catalog: {}\n---\ncatalog: {}\n",
        expect!["catalog.invalid-yaml line=2; column=0; reason=a second document"],
    );
    refused(
        "catalog:\n  ? [a, b]\n  : c\n",
        expect!["catalog.invalid-yaml line=2; column=4; reason=a key that is no text"],
    );
    refused(
        "catalog: &a\n  params: *a\n",
        expect!["catalog.invalid-yaml line=2; column=10; reason=an alias of what is not complete"],
    );
    refused(
        "catalog:\n  params: *b\n",
        expect!["catalog.invalid-yaml line=2; column=10; reason=while parsing node, found unknown anchor"],
    );
    refused("benutzer: 1\nrollen: []\n", expect!["catalog.not-a-catalog found=object; keys=benutzer, rollen"]);
    refused("kein yaml\n", expect!["catalog.invalid-json line=1; column=1; reason=expected value"]);
}

/// The bomb of a billion laughs, by aliases.
#[test]
fn aliases_are_bounded() {
    let mut text = "catalog:\n  a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..10 {
        let items = vec![format!("*a{}", level - 1); 10].join(", ");
        text += &format!("  a{level}: &a{level} [{items}]\n");
    }
    refused(&text, expect!["catalog.yaml-aliases limit=1053368; line=7"]);
}

#[test]
fn depth_is_bounded() {
    refused(
        &format!("catalog: {}", "[".repeat(100_000)),
        expect!["catalog.invalid-yaml line=1; column=264; reason=recursion limit exceeded"],
    );
    let nested: String =
        (0..300).map(|n| format!("{}groups:\n{}-\n", "  ".repeat(n * 2 + 1), "  ".repeat(n * 2 + 1))).collect();
    refused(&format!("catalog:\n{nested}"), expect!["catalog.too-deep limit=50; line=102; place=column 202"]);
}

#[test]
fn lines_are_those_of_the_file() {
    let text = "catalog:\n  metadata: {}\n  controls:\n\n  - id: a\n    title: A\n  # Wort\n  -\n    title: B\n";
    refused(text, expect!["catalog.no-identity place=catalog/controls[1]"]);
    let twice = "catalog:\n  uuid: x\ncatalog:\n  uuid: y\n";
    refused(twice, expect!["catalog.several-catalogs line=3"]);
}
