//! Catalogs of other publishers come in: the shapes of NIST's SP 800-53 and of ASD's manual, filled with own words.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests may fail loudly"
)]

use akte_catalog::{Imported, read_oscal_catalog};
use akte_domain::catalog::{Catalog, EFFORT_LEVEL, ParamTexts, SECURITY_LEVEL};
use expect_test::{Expect, expect};
use std::collections::HashMap;

fn read(text: &str) -> Imported {
    read_oscal_catalog(text.as_bytes(), &mut |_| {}).expect("this comes in")
}

fn findings(imported: &Imported, expected: Expect) {
    let lines: Vec<String> = imported
        .findings
        .iter()
        .map(|finding| format!("{:?} {} {} {}\n", finding.severity, finding.code, finding.place, finding.detail))
        .collect();
    expected.assert_eq(&lines.concat());
}

fn text_of(catalog: &Catalog, id: &str, part: &str) -> String {
    let control = catalog.controls.iter().find(|control| control.id == id).expect("it is there");
    let none = HashMap::new();
    control.text_of(part, &ParamTexts::new(&control.params, &none))
}

#[test]
fn a_catalog_in_the_shape_of_sp_800_53_comes_in() {
    let imported = read(include_str!("fixtures/nist-shaped.json"));
    let catalog = &imported.catalog;
    findings(
        &imported,
        expect![[r#"
            Note catalog.not-kept catalog/metadata/published published
            Note catalog.not-kept catalog/metadata/roles roles
            Note catalog.not-kept catalog/metadata/parties[0]/email-addresses email-addresses
            Note catalog.not-kept catalog/metadata/props keywords
            Note catalog.not-kept catalog/metadata/links #c3397cc9-83c6-4459-adb2-836739dc1b94
            Note catalog.not-kept catalog/groups[0]/controls[0]/params[1]/guidelines guidelines
        "#]],
    );
    let identities: Vec<_> = catalog.controls.iter().map(|control| control.identity.as_str()).collect();
    assert_eq!(identities, ["ac-1", "ac-2", "ac-2.1", "ac-2.2"], "without alt-identifiers the id is the identity");
    assert_eq!(catalog.publishers, ["Example Task Force"], "only the creator publishes");
    assert_eq!(catalog.document_ids, ["10.0/example"], "document ids");
    assert_eq!(catalog.controls[0].params[2].how_many, "one-or-more", "how many choices may be taken");
    expect![[r#"
        a. Write down and tell organization-defined people:
        1. [organization level | system level | after events] rules;
        b. Name somebody."#]]
    .assert_eq(&text_of(catalog, "ac-1", "statement"));
    expect!["AC-01a. rules are told to people"].assert_eq(&text_of(catalog, "ac-1", "assessment-objective"));
}

#[test]
fn a_catalog_in_the_shape_of_the_ism_comes_in() {
    let imported = read(include_str!("fixtures/ism-shaped.json"));
    let catalog = &imported.catalog;
    findings(&imported, expect![[""]]);
    assert_eq!(catalog.rights, "CC BY 4.0", "the licence");
    let control = &catalog.controls[0];
    let depth = std::iter::successors(control.group, |group| catalog.groups[*group].parent).count();
    assert_eq!(depth, 3, "three levels of groups");
    let applicability = control.props.iter().filter(|prop| prop.name == "applicability").count();
    assert_eq!(applicability, 2, "properties of one name stay apart");
    assert_eq!(control.prop(EFFORT_LEVEL), None, "a `level` in somebody else's namespace is not BSI's effort");
    assert_eq!(catalog.groups[3].id, "", "a group without an id is fine");
    assert_eq!(catalog.groups[0].parts[0].prose, "Doors keep rooms closed.", "groups keep their parts");
}

/// The fixtures are what they claim to be: valid OSCAL.
#[test]
fn the_fixtures_are_valid() {
    let Some(folder) = std::env::var_os("AKTE_TEST_DATA") else {
        println!("skipped: AKTE_TEST_DATA is not set");
        return;
    };
    let schema = std::path::Path::new(&folder).join("oscal-schemas/v1.1.3/oscal_catalog_schema.json");
    let schema = serde_json::from_slice(&std::fs::read(schema).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).expect("NIST's schema compiles");
    let fixtures = [
        include_str!("fixtures/nist-shaped.json"),
        include_str!("fixtures/ism-shaped.json"),
        include_str!("fixtures/small.json"),
    ];
    for fixture in fixtures {
        let fixture = serde_json::from_str(fixture).unwrap();
        let errors: Vec<String> = validator.iter_errors(&fixture).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
}

/// Files of BSI from before 2026: levels and efforts under their old names, and `level` only where it can be BSI's.
#[test]
fn old_names_of_levels_are_found() {
    let control = |id: &str, class: &str, level: &str, ns: &str| {
        format!(
            "{{\"id\":\"{id}\",\"title\":\"T\",\"class\":\"{class}\",\"props\":[{{\"name\":\"level\",\"value\":\"{level}\",\"ns\":\"{ns}\"}}],\
             \"parts\":[{{\"name\":\"statement\"}}]}}"
        )
    };
    let bsi = "https://github.com/BSI-Bund/Stand-der-Technik-Bibliothek/tree/main/Dokumentation/namespaces/level.csv";
    let controls = [
        control("a", "erhöht", "3", bsi),
        control("b", "SP800-53", "high", bsi),
        control("c", "normal-SdT", "3", "https://example.org/ns"),
    ];
    let catalog = read(&format!("{{\"catalog\":{{\"controls\":[{}]}}}}", controls.join(","))).catalog;
    let found: Vec<_> = catalog.controls.iter().map(|c| (c.prop(SECURITY_LEVEL), c.prop(EFFORT_LEVEL))).collect();
    let expected = [(Some("erhöht"), Some("3")), (None, None), (Some("normal-SdT"), None)];
    assert_eq!(found, expected, "level and effort");
    assert_eq!(catalog.controls[0].class, "erhöht", "the class stays as it was");
}
