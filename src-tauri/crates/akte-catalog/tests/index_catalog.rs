//! The index catalogs in `catalogs/`: made from BSI's files, compared with what is committed.
//!
//! With `AKTE_TEST_DATA` it is made anew and compared; `UPDATE=1 cargo test -p akte-catalog --test index_catalog` writes it.
//! The basis of Grundschutz++ is the profile applied to BSI's sources of 2026-07-30: the newest state, the first one that carries the
//! document id, and checked control by control against BSI's own resolved files. What that reconstruction lacks (security
//! targets and threats of the kernel) is not in the index anyway.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests may fail loudly"
)]

use akte_catalog::{
    EDITION_2023_INDEX_TITLE, GRUNDSCHUTZ_DOCUMENT_ID, GRUNDSCHUTZ_INDEX_TITLE, Imported, IndexError,
    edition_2023_index, grundschutz_index, read_kompendium, read_oscal_catalog,
};
use akte_domain::catalog::{EFFORT_LEVEL, MODAL_VERB, SECURITY_LEVEL};
use akte_domain::kompendium::{KOMPENDIUM_DOCUMENT_ID, MODELLING_ORDER, MODULE, OBJECT_KIND, PRIMARY_ROLE};
use akte_domain::{RequirementLevel, Severity};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

const SOURCE: &str = "bsi/RECONSTRUCTED_Grundschutz++-resolved_catalog_47de282_without_G0_props.json";
const SCHEMA: &str = "oscal-schemas/v1.1.3/oscal_catalog_schema.json";

fn committed_path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../catalogs/grundschutz-plus-plus-index.json")
}

fn test_data() -> Option<PathBuf> {
    let folder = std::env::var_os("AKTE_TEST_DATA").map(PathBuf::from);
    if folder.is_none() {
        println!("skipped: AKTE_TEST_DATA is not set");
    }
    folder
}

/// The committed file, written anew before the first look at it where `UPDATE` asks for it.
fn committed() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| {
        if let (Some(_), Some(folder)) = (std::env::var_os("UPDATE"), test_data()) {
            std::fs::write(committed_path(), made(&folder)).unwrap();
        }
        std::fs::read_to_string(committed_path()).expect("the index is committed; UPDATE=1 writes it")
    })
}

fn made(folder: &Path) -> String {
    grundschutz_index(&std::fs::read(folder.join(SOURCE)).unwrap()).expect("the source is Grundschutz++")
}

fn read(bytes: &[u8]) -> Imported {
    read_oscal_catalog(bytes, &mut |_| {}).expect("this comes in")
}

const BOOK: &str = "edition2023/XML_Kompendium_2023.xml";

/// The committed index of Edition 2023, written anew like the other one.
fn committed_edition() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    let path = committed_path().with_file_name("edition-2023-index.json");
    TEXT.get_or_init(|| {
        if let (Some(_), Some(folder)) = (std::env::var_os("UPDATE"), test_data()) {
            std::fs::write(&path, edition_2023_index(&std::fs::read(folder.join(BOOK)).unwrap()).unwrap()).unwrap();
        }
        std::fs::read_to_string(&path).expect("the index is committed; UPDATE=1 writes it")
    })
}

#[test]
fn the_committed_index_of_edition_2023_is_made_from_the_book() {
    let Some(folder) = test_data() else { return };
    let made = edition_2023_index(&std::fs::read(folder.join(BOOK)).unwrap()).unwrap();
    assert!(committed_edition() == made, "the committed index differs from its source; UPDATE=1 writes it anew");
}

/// Runs without `AKTE_TEST_DATA`: the committed file itself.
#[test]
fn the_index_of_edition_2023_holds_the_facts_and_no_text() {
    let Imported { catalog, findings, .. } = read(committed_edition().as_bytes());
    let grave: Vec<_> = findings.iter().filter(|finding| finding.severity > Severity::Note).collect();
    assert!(grave.is_empty(), "our own file deviates nowhere: {grave:?}");
    assert_eq!((catalog.groups.len(), catalog.controls.len()), (121, 2125), "layers, modules and requirements");
    assert_eq!((catalog.title.as_str(), catalog.version.as_str()), (EDITION_2023_INDEX_TITLE, "2023"));
    assert_eq!(catalog.document_ids, [KOMPENDIUM_DOCUMENT_ID], "it joins the line of BSI's file");
    assert!(catalog.publishers[0].contains("BSI"), "BSI is named: {:?}", catalog.publishers);
    assert!(!catalog.has_texts(), "no requirement has a text");
    for group in &catalog.groups {
        assert!(group.parts.is_empty() && !group.title.is_empty(), "{}: a title and no text", group.id);
        let count = |name: &str| group.props_of(name).count();
        let modelled = (count(MODELLING_ORDER), count(OBJECT_KIND), count(PRIMARY_ROLE));
        assert_eq!(modelled, if group.class == MODULE { (1, 1, 1) } else { (0, 0, 0) }, "{}", group.id);
    }
    assert_eq!(
        catalog.controls.iter().filter(|control| control.is_withdrawn()).count(),
        290,
        "dropped ones are marked"
    );
    for control in &catalog.controls {
        assert!(RequirementLevel::of(control).is_some() && !control.title.is_empty(), "{}", control.id);
        assert!(control.parts.iter().all(|part| part.prose.is_empty() && part.props.is_empty()), "{}", control.id);
    }
}

#[test]
fn the_index_of_edition_2023_has_the_identities_of_the_book() {
    let Some(folder) = test_data() else { return };
    let book = read_kompendium(&std::fs::read(folder.join(BOOK)).unwrap(), &mut |_| {}).unwrap().imported.catalog;
    let index = read(committed_edition().as_bytes()).catalog;
    assert_eq!(book.document_ids, index.document_ids, "one line");
    assert_eq!(book.version, index.version, "one version");
    assert_ne!(book.uuid, index.uuid, "two documents");
    for (of_book, of_index) in book.controls.iter().zip(&index.controls) {
        assert_eq!(of_book.identity, of_index.identity, "in the same order");
        assert_eq!((&of_book.title, of_book.group), (&of_index.title, of_index.group), "{}", of_book.id);
        assert_eq!(of_book.props, of_index.props, "{}: level, roles, status", of_book.id);
    }
    for (of_book, of_index) in book.groups.iter().zip(&index.groups) {
        assert_eq!((&of_book.id, &of_book.title, &of_book.props), (&of_index.id, &of_index.title, &of_index.props));
    }
}

#[test]
fn another_edition_has_no_index() {
    let error = edition_2023_index(include_bytes!("fixtures/kompendium-small.xml")).expect_err("Edition 2031");
    assert_eq!(error, IndexError::OtherCatalog { title: "IT-Grundschutz-Kompendium 2031".into() });
}

#[test]
fn the_committed_index_is_made_from_the_source() {
    let Some(folder) = test_data() else { return };
    assert!(committed() == made(&folder), "the committed index differs from its source; UPDATE=1 writes it anew");
}

#[test]
fn the_indices_are_valid_oscal() {
    let Some(folder) = test_data() else { return };
    let schema: serde_json::Value = serde_json::from_slice(&std::fs::read(folder.join(SCHEMA)).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).expect("NIST's schema compiles");
    for text in [committed(), committed_edition()] {
        let index: serde_json::Value = serde_json::from_slice(text.as_bytes()).unwrap();
        let errors: Vec<String> = validator.iter_errors(&index).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
    let broken = serde_json::json!({"catalog": {"uuid": "x"}});
    assert!(!validator.is_valid(&broken), "the validator does refuse what is wrong");
}

/// Runs without `AKTE_TEST_DATA`: the committed file itself.
#[test]
fn the_index_holds_the_facts_and_no_text() {
    let Imported { catalog, findings, .. } = read(committed().as_bytes());
    let grave: Vec<_> = findings.iter().filter(|finding| finding.severity > Severity::Note).collect();
    assert!(grave.is_empty(), "our own file deviates nowhere: {grave:?}");
    assert_eq!((catalog.groups.len(), catalog.controls.len()), (160, 1000), "practices, topics and requirements");
    assert_eq!(catalog.title, GRUNDSCHUTZ_INDEX_TITLE, "the title says what it is");
    assert_eq!(catalog.document_ids, [GRUNDSCHUTZ_DOCUMENT_ID], "it joins BSI's line");
    assert!(catalog.rights.contains("by-sa/4.0"), "the licence is named: {}", catalog.rights);
    assert!(catalog.publishers[0].contains("BSI"), "BSI is named: {:?}", catalog.publishers);
    assert!(!catalog.has_texts(), "no requirement has a text");
    for group in &catalog.groups {
        assert!(group.props.iter().all(|prop| prop.remarks.is_empty()), "{}: no description", group.id);
        assert!(group.parts.is_empty() && !group.title.is_empty(), "{}: a title and no text", group.id);
    }
    for control in &catalog.controls {
        assert!(control.parts.iter().all(|part| part.prose.is_empty()), "{}: no text", control.id);
        assert!(control.params.is_empty() && !control.title.is_empty(), "{}: a title, no parameters", control.id);
        for name in [MODAL_VERB, SECURITY_LEVEL, EFFORT_LEVEL] {
            assert!(control.prop(name).is_some(), "{}: {name}", control.id);
        }
        assert!(
            control.prop("result").is_none() && control.prop("action_word").is_none(),
            "{}: no sentence",
            control.id
        );
    }
}

#[test]
fn the_index_has_the_identities_of_the_source() {
    let Some(folder) = test_data() else { return };
    let source = read(&std::fs::read(folder.join(SOURCE)).unwrap()).catalog;
    let index = read(committed().as_bytes()).catalog;
    for (of_source, of_index) in source.controls.iter().zip(&index.controls) {
        assert_eq!(of_source.identity, of_index.identity, "in the same order");
        assert_eq!(
            (of_source.parent, of_source.group),
            (of_index.parent, of_index.group),
            "{}: same place",
            of_source.id
        );
        assert_eq!(of_source.links, of_index.links, "{}: same links", of_source.id);
        for name in [MODAL_VERB, SECURITY_LEVEL, EFFORT_LEVEL, "target_object_categories"] {
            assert_eq!(of_source.prop(name), of_index.prop(name), "{}: {name}", of_source.id);
        }
    }
    assert_eq!(index.version, source.version, "the version of the source");
    assert_ne!(index.uuid, source.uuid, "a document of its own");
}

#[test]
fn other_catalogs_have_no_index() {
    let other = include_bytes!("fixtures/small.json");
    let error = grundschutz_index(other).expect_err("not Grundschutz++");
    assert_eq!(error, IndexError::OtherCatalog { title: "Kleiner Katalog".into() }, "it is named");
}
