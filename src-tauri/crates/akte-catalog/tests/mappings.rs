//! Mapping collections: a small one, bad ones, and BSI's two from the folder that `AKTE_TEST_DATA` names.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests may fail loudly"
)]

mod common;

use akte_catalog::{
    CatalogError, ImportedDocument, ImportedMappings, read_oscal, read_oscal_catalog, read_oscal_mappings,
};
use akte_domain::mapping::{Coverage, IdTable, MappingCollection, Relation, TargetState};
use common::{bytes_of, test_data};
use expect_test::expect;
use serde_json::json;
use std::collections::BTreeMap;
use std::path::Path;

const APRIL: &str = "bsi-history/2026-04-20_67233f5/Anwenderkataloge/Grundschutz++/Grundschutz++-catalog.json";
const RECONSTRUCTED: &str = "bsi/RECONSTRUCTED_Grundschutz++-resolved_catalog_47de282_without_G0_props.json";
const ISO: &str = "bsi/control_layer/Mappings/ISO-27001-zu-GSpp/ISO27001-AnnexA-to-GS++-mapping_collection.json";
const EDITION: &str = "bsi/control_layer/Mappings/IT-GS2023-zu-GSpp/ITGS-to-GS++-mapping_collection.json";

fn read(folder: &Path, path: &str) -> ImportedMappings {
    read_oscal_mappings(&bytes_of(folder, path), &mut |_| {}).unwrap()
}

fn ids_of(folder: &Path, path: &str) -> IdTable {
    IdTable::of(&read_oscal_catalog(&bytes_of(folder, path), &mut |_| {}).unwrap().catalog)
}

fn summary(imported: &ImportedMappings) -> String {
    let MappingCollection { head, provenance, mappings } = &imported.collection;
    let mut lines = format!("{} | {} | {} {}\n", head.title, head.version, provenance.method, provenance.status);
    for mapping in mappings {
        let mut relations = BTreeMap::new();
        for map in &mapping.maps {
            *relations.entry(map.relation.word()).or_insert(0) += 1;
        }
        let pairs: usize = mapping.maps.iter().map(|map| map.sources.len() * map.targets.len()).sum();
        let defaulted = mapping.maps.iter().filter(|map| map.is_defaulted()).count();
        lines += &format!(
            "{} → {} ({}): {} maps, {pairs} pairs, {defaulted} defaulted, {relations:?}\n",
            mapping.source.href,
            mapping.target.href,
            mapping.target.document_uuid,
            mapping.maps.len()
        );
    }
    for group in &imported.finding_groups {
        lines += &format!("{:?} {} {} ×{}\n", group.severity, group.code, group.shape, group.count);
    }
    lines
}

/// How many targets are where: same, moved, moved with the old id in other use, gone, unresolvable.
fn states(collection: &MappingCollection, made_for: Option<&IdTable>, now: &IdTable) -> [usize; 5] {
    let mut counts = [0; 5];
    for target in collection.mappings.iter().flat_map(|mapping| &mapping.maps).flat_map(|map| &map.targets) {
        match now.find(target, made_for) {
            TargetState::Same { .. } => counts[0] += 1,
            TargetState::Moved { old_id_is_reused, .. } => {
                counts[1] += 1;
                counts[2] += usize::from(old_id_is_reused);
            }
            TargetState::Gone => counts[3] += 1,
            TargetState::Unresolvable => counts[4] += 1,
        }
    }
    counts
}

#[test]
fn annex_a_comes_in_and_is_resolved_through_the_version_it_was_made_for() {
    let Some(folder) = test_data() else { return };
    let imported = read(&folder, ISO);
    expect![[r#"
        ISO/IEC 27001:2022 Annex A to GS++ Mapping | 1.0.1-qa | human complete
        ISO27001-AnnexA-catalog.json → BSI-Methodik-Grundschutz++-catalog.json (): 13 maps, 30 pairs, 0 defaulted, {"equivalent-to": 2, "intersects-with": 1, "subset-of": 10}
        ISO27001-AnnexA-catalog.json → BSI-Stand-der-Technik-Kernel-catalog.json (): 83 maps, 335 pairs, 0 defaulted, {"equivalent-to": 14, "intersects-with": 4, "subset-of": 65}
        Note catalog.not-kept metadata/published ×1
        Warning catalog.unknown-key provenance/qa-reviewed ×1
        Warning catalog.unknown-key provenance/qa-note ×1
    "#]].assert_eq(&summary(&imported));
    let (then, now) = (ids_of(&folder, APRIL), ids_of(&folder, RECONSTRUCTED));
    assert_eq!(states(&imported.collection, Some(&then), &now), [304, 58, 38, 3, 0], "as counted independently");
    assert_eq!(states(&imported.collection, None, &now)[4], 365, "never by id alone");
    assert_eq!(states(&imported.collection, Some(&then), &then), [365, 0, 0, 0, 0], "fresh for its own version");
}

#[test]
fn edition_2023_comes_in_and_is_resolved_through_its_identifiers() {
    let Some(folder) = test_data() else { return };
    let imported = read(&folder, EDITION);
    expect![[r#"
        GSMap OSCAL Mapping Collection | gsmap-oscal-export-v1 | human draft
        itgs-source-catalog.json → target-catalogs/05160af58864-BSI-Stand-der-Technik-Kernel-catalog.json (2ccce1d6-de9f-481f-b56f-6134b3cb4fb0): 1013 maps, 1013 pairs, 141 defaulted, {"equal-to": 16, "equivalent-to": 105, "intersects-with": 333, "subset-of": 391, "superset-of": 168}
        itgs-source-catalog.json → target-catalogs/30dc66259164-BSI-Methodik-Grundschutz__-catalog.json (b133fcfa-e65e-48f9-a279-9bfac9f70530): 172 maps, 172 pairs, 15 defaulted, {"equal-to": 5, "equivalent-to": 13, "intersects-with": 62, "subset-of": 73, "superset-of": 19}
        Note catalog.not-kept metadata/props ×2
    "#]].assert_eq(&summary(&imported));
    let now = ids_of(&folder, RECONSTRUCTED);
    assert_eq!(states(&imported.collection, None, &now), [1039, 130, 90, 16, 0], "as counted independently");
    let maps = imported.collection.mappings.iter().flat_map(|mapping| &mapping.maps);
    assert!(maps.clone().all(|map| map.pair_relation() == map.relation), "all are one to one");
    let whole = maps.filter(|map| map.relation.target_coverage() == Coverage::Wholly).count();
    assert_eq!(whole, 118 + 21 + 187, "equivalent, equal and superset carry an answer over");
}

fn small() -> serde_json::Value {
    json!({"$schema": "x", "mapping-collection": {
        "uuid": "1f0f5b52-6a52-4f4f-9d0e-7a4e1a3f3b10",
        "metadata": {"title": "Klein", "version": "1", "last-modified": "2026-01-01T00:00:00Z", "oscal-version": "1.2.1"},
        "provenance": {"method": "human", "matching-rationale": "semantic", "status": "draft", "mapping-description": "Zum Prüfen"},
        "mappings": [{
            "uuid": "2f0f5b52-6a52-4f4f-9d0e-7a4e1a3f3b10", "method": "human",
            "source-resource": {"type": "catalog", "href": "a.json"},
            "target-resource": {"type": "catalog", "href": "b.json", "props": [
                {"name": "catalog_uuid", "value": "3F0F5B52-6A52-4F4F-9D0E-7A4E1A3F3B10"}, {"name": "catalog_title", "value": "B"}]},
            "maps": [{
                "uuid": "4f0f5b52-6a52-4f4f-9d0e-7a4e1a3f3b10", "relationship": "superset-of",
                "sources": [{"type": "control", "id-ref": "5.1"}],
                "targets": [{"type": "control", "id-ref": "A.1", "props": [{"name": "oscal_uuid", "value": "5F0F5B52-6A52-4F4F-9D0E-7A4E1A3F3B10"}]}],
                "props": [{"name": "elementare_gefaehrdung", "value": "G 0.18: Fehlplanung"}, {"name": "cia", "value": "C"}]
            }]
        }]
    }})
}

fn read_value(value: &serde_json::Value) -> Result<ImportedMappings, CatalogError> {
    read_oscal_mappings(value.to_string().as_bytes(), &mut |_| {})
}

#[test]
fn a_small_collection_comes_in() {
    let imported = read_value(&small()).unwrap();
    assert_eq!(imported.findings, [], "it deviates nowhere");
    let [mapping] = imported.collection.mappings.as_slice() else { panic!("one mapping") };
    assert_eq!(mapping.target.document_uuid, "3f0f5b52-6a52-4f4f-9d0e-7a4e1a3f3b10", "the version it was made for");
    assert_eq!((mapping.target.title.as_str(), mapping.provenance.method.as_str()), ("B", "human"), "as written");
    let [map] = mapping.maps.as_slice() else { panic!("one map") };
    assert_eq!(map.relation, Relation::SupersetOf, "the relation");
    assert_eq!(map.targets[0].identity, "5f0f5b52-6a52-4f4f-9d0e-7a4e1a3f3b10", "the identity in small letters");
    assert_eq!((map.sources[0].id.as_str(), map.sources[0].identity.as_str()), ("5.1", ""), "no identity is named");
    let any = read_oscal(small().to_string().as_bytes(), &mut |_| {}).unwrap();
    assert!(matches!(any, ImportedDocument::Mappings(same) if same == imported), "found without being told");
}

#[test]
fn a_bad_collection_comes_in_with_findings() {
    let mut bad = small();
    let collection = &mut bad["mapping-collection"];
    collection["provenance"]["qa-note"] = json!("x");
    let map = &mut collection["mappings"][0]["maps"][0];
    map["relationship"] = json!("resembles");
    map["targets"] = json!([]);
    map["qualifiers"] = json!([{}]);
    let imported = read_value(&bad).unwrap();
    let lines: Vec<String> =
        imported.findings.iter().map(|f| format!("{:?} {} {} {}\n", f.severity, f.code, f.place, f.detail)).collect();
    expect![[r#"
        Note catalog.not-kept mapping-collection/mappings[0]/maps[0]/qualifiers qualifiers
        Error mapping.unknown-relation mapping-collection/mappings[0]/maps[0]/relationship resembles
        Note catalog.empty-list mapping-collection/mappings[0]/maps[0]/targets 
        Warning catalog.missing-field mapping-collection/mappings[0]/maps[0]/targets 
        Warning catalog.unknown-key mapping-collection/provenance/qa-note qa-note
    "#]]
    .assert_eq(&lines.concat());
    assert_eq!(imported.collection.mappings[0].maps[0].relation, Relation::Unknown, "nothing follows from it");
}

#[test]
fn other_models_are_refused() {
    let error = read_value(&json!({"catalog": {}})).unwrap_err();
    assert_eq!(error.details()[0].1, "catalog", "a catalog is named");
    let error = read_oscal(b"{\"component-definition\": {}}", &mut |_| {}).unwrap_err();
    assert_eq!(error.details()[0].1, "component-definition", "so is what cannot be read");
    let twice = "{\"mapping-collection\":{},\"mapping-collection\":{}}";
    let error = read_oscal(twice.as_bytes(), &mut |_| {}).unwrap_err();
    assert_eq!(error.code(), "catalog.several-catalogs", "one document to a file");
}
