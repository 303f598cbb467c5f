//! `catalogs/mapping-kommunaler-einstieg.json`: valid, every source and every target exists, and it says the same as the
//! entry catalog's own references.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests may fail loudly"
)]

mod common;

use akte_catalog::{
    GRUNDSCHUTZ_DOCUMENT_ID, KOMPENDIUM_TITLE, read_kompendium, read_oscal_catalog, read_oscal_mappings,
};
use akte_domain::Severity;
use akte_domain::catalog::{Catalog, Control};
use akte_domain::kompendium::KOMPENDIUM_DOCUMENT_ID;
use akte_domain::mapping::{IdTable, MapItem, Mapping, MappingCollection, Relation, TargetState};
use common::{bytes_of, test_data};
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, HashSet};
use std::path::Path;

const MAPPING: &str = "mapping-kommunaler-einstieg.json";
const ENTRY: &str = "kommunaler-einstieg.json";
const GRUNDSCHUTZ: &str = "grundschutz-plus-plus-index.json";
const ISO: &str = "iso27001-2022.json";
const GDPR: &str = "dsgvo-kommune.json";

fn bytes(file: &str) -> Vec<u8> {
    bytes_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../catalogs"), file)
}

fn catalog(file: &str) -> Catalog {
    read_oscal_catalog(&bytes(file), &mut |_| {}).expect("our own file comes in").catalog
}

fn collection() -> MappingCollection {
    let imported = read_oscal_mappings(&bytes(MAPPING), &mut |_| {}).expect("our own file comes in");
    let grave: Vec<_> = imported.findings.iter().filter(|finding| finding.severity > Severity::Note).collect();
    assert!(grave.is_empty(), "it deviates nowhere: {grave:?}");
    imported.collection
}

fn own_prop<'m>(mapping: &'m Mapping, name: &str) -> &'m str {
    mapping.target.props.iter().find(|prop| prop.name == name).map_or("", |prop| prop.value.as_str())
}

/// The mapping whose target is the document of an id.
fn to<'m>(collection: &'m MappingCollection, document_id: &str) -> &'m Mapping {
    let found = collection.mappings.iter().find(|mapping| own_prop(mapping, "document-id") == document_id);
    found.unwrap_or_else(|| panic!("a mapping to {document_id}"))
}

/// Source and target of every map; each map relates one question to one requirement.
fn pairs(mapping: &Mapping) -> impl Iterator<Item = (&MapItem, &MapItem)> {
    mapping.maps.iter().map(|map| {
        let ([source], [target]) = (map.sources.as_slice(), map.targets.as_slice()) else {
            panic!("one to one: {map:?}")
        };
        (source, target)
    })
}

fn references<'c>(control: &'c Control, name: &'c str) -> BTreeSet<&'c str> {
    control.props.iter().filter(|prop| prop.name == name).map(|prop| prop.value.as_str()).collect()
}

#[test]
fn it_is_valid_oscal() {
    let Some(folder) = test_data() else { return };
    let schema = bytes_of(&folder, "oscal-schemas/v1.2.2/oscal_mapping_schema.json");
    let schema: serde_json::Value = serde_json::from_slice(&schema).unwrap();
    let document: serde_json::Value = serde_json::from_slice(&bytes(MAPPING)).unwrap();
    let validator = jsonschema::validator_for(&schema).expect("NIST's schema compiles");
    let errors: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn it_says_who_made_it_and_how() {
    let collection = collection();
    assert!(collection.head.rights.contains("licenses/by/4.0"), "its licence: {}", collection.head.rights);
    let provenance = &collection.provenance;
    assert_eq!(
        (provenance.method.as_str(), provenance.status.as_str()),
        ("hybrid", "draft"),
        "nobody has checked it twice"
    );
    assert_eq!(provenance.matching_rationale, "semantic", "content was compared, not words");
    assert!(!provenance.description.is_empty(), "what the relations mean is told");
}

#[test]
fn the_manifest_names_it_with_its_hash() {
    let manifest = String::from_utf8(bytes("MANIFEST.toml")).unwrap();
    let entry = manifest.split("\n[[mapping]]").nth(1).expect("an entry of its own kind, after the catalogs");
    let hash: String = Sha256::digest(bytes(MAPPING)).iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(entry.contains(&format!("file = \"{MAPPING}\"")), "{entry}");
    assert!(entry.contains(&format!("sha256 = \"{hash}\"")), "the hash of the file: {hash}");
    let [document_id] = collection().head.document_ids.try_into().expect("one document id");
    assert!(entry.contains(&format!("document-id = \"{document_id}\"")), "{entry}");
}

#[test]
fn every_question_is_a_source_and_every_source_a_question() {
    let entry = catalog(ENTRY);
    let ids = IdTable::of(&entry);
    let collection = collection();
    let mut met = HashSet::new();
    let mut uuids = HashSet::new();
    for mapping in &collection.mappings {
        assert_eq!(mapping.source.document_uuid, entry.uuid, "made for this version of the questions");
        let mut known = HashSet::new();
        for (source, target) in pairs(mapping) {
            assert_eq!(
                ids.identity(&source.id),
                Some(source.identity.as_str()),
                "{}: id and identity agree",
                source.id
            );
            assert!(known.insert((&source.id, &target.id)), "{} → {} stands once", source.id, target.id);
            met.insert(source.id.clone());
        }
        for map in &mapping.maps {
            assert!(uuids.insert(map.uuid.clone()), "{}: a UUID of its own", map.uuid);
            let serious = matches!(
                map.relation,
                Relation::SubsetOf | Relation::SupersetOf | Relation::EquivalentTo | Relation::IntersectsWith
            );
            assert!(serious, "{}: a relation that fits own words: {:?}", map.uuid, map.relation);
        }
    }
    let questions: HashSet<String> = entry.controls.iter().map(|control| control.id.clone()).collect();
    assert_eq!(met, questions, "each question leads somewhere");
}

#[test]
fn every_target_exists_in_the_shipped_catalogs() {
    let collection = collection();
    let gdpr = catalog(GDPR);
    let iso = catalog(ISO);
    let expected = [
        (GRUNDSCHUTZ_DOCUMENT_ID, catalog(GRUNDSCHUTZ), 307),
        (iso.document_ids[0].as_str(), iso.clone(), 242),
        (gdpr.document_ids[0].as_str(), gdpr.clone(), 167),
    ];
    for (document_id, target, count) in expected {
        let mapping = to(&collection, document_id);
        let ids = IdTable::of(&target);
        assert_eq!(
            (mapping.target.title.as_str(), mapping.target.document_uuid.as_str()),
            (&*target.title, &*target.uuid)
        );
        assert_eq!(mapping.maps.len(), count, "{}: pairs", target.title);
        for (source, item) in pairs(mapping) {
            let state = ids.find(item, None);
            assert!(matches!(state, TargetState::Same { .. }), "{} → {}: {state:?}", source.id, item.id);
        }
    }
    assert_eq!(collection.mappings.len(), 4, "and the one to Edition 2023");
}

#[test]
fn every_target_exists_in_edition_2023() {
    let collection = collection();
    let mapping = to(&collection, KOMPENDIUM_DOCUMENT_ID);
    assert_eq!(mapping.target.title, KOMPENDIUM_TITLE, "the title under which it is imported");
    assert_eq!(mapping.maps.len(), 297, "pairs");
    let Some(folder) = test_data() else { return };
    let xml = bytes_of(&folder, "edition2023/XML_Kompendium_2023.xml");
    let kompendium = read_kompendium(&xml, &mut |_| {}).expect("BSI's file comes in").imported.catalog;
    assert_eq!(own_prop(mapping, "version"), kompendium.version, "made for this edition");
    for (source, target) in pairs(mapping) {
        let found = kompendium.controls.iter().find(|control| control.id == target.id);
        let control = found.unwrap_or_else(|| panic!("{} → {}: no such requirement", source.id, target.id));
        let withdrawn = control.prop("status") == Some("withdrawn");
        assert!(!withdrawn, "{} → {}: the requirement was dropped", source.id, target.id);
    }
}

/// A question's own references (`iso27001-annex-a`, `gdpr-article`) and the mapping tell the same.
#[test]
fn it_agrees_with_the_references_of_the_questions() {
    let (entry, gdpr, iso) = (catalog(ENTRY), catalog(GDPR), catalog(ISO));
    let collection = collection();
    let annex_a = to(&collection, &iso.document_ids[0]);
    let articles = to(&collection, &gdpr.document_ids[0]);
    let article = |reference: &str| reference.split(' ').nth(1).map(str::to_owned);
    for question in &entry.controls {
        let mapped: BTreeSet<&str> = pairs(annex_a)
            .filter(|(source, _)| source.id == question.id)
            .map(|(_, target)| target.id.trim_start_matches("A."))
            .collect();
        assert_eq!(mapped, references(question, "iso27001-annex-a"), "{}: controls of Annex A", question.id);
        let named: BTreeSet<_> = references(question, "gdpr-article").into_iter().filter_map(article).collect();
        for (_, target) in pairs(articles).filter(|(source, _)| source.id == question.id) {
            let obligation = gdpr.controls.iter().find(|control| control.id == target.id).expect("it exists");
            let of_it: BTreeSet<_> = references(obligation, "gdpr-article").into_iter().filter_map(article).collect();
            assert!(!of_it.is_disjoint(&named), "{} → {}: an article in common", question.id, target.id);
        }
    }
}
