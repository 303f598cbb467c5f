//! Real files of BSI, read from the folder that `AKTE_TEST_DATA` names; without it these tests say that they were skipped.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests may fail loudly"
)]

use akte_catalog::{Imported, read_oscal_catalog};
use akte_domain::catalog::{Catalog, EFFORT_LEVEL, MODAL_VERB, ParamTexts, SECURITY_LEVEL};
use expect_test::{Expect, expect};
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

const CONTROL_LAYER: &str = "bsi/control_layer";
const RECONSTRUCTED: &str = "bsi/RECONSTRUCTED_Grundschutz++-resolved_catalog_47de282_without_G0_props.json";
const MARCH: &str = "bsi-history/2026-03-05_ee5e510_Grundschutz++-catalog.json";
const APRIL: &str = "bsi-history/2026-04-20_67233f5/Anwenderkataloge/Grundschutz++/Grundschutz++-catalog.json";
const JUNE: &str = "bsi-history/2026-06-30_313aa87_Grundschutz++-catalog.json";

fn test_data() -> Option<PathBuf> {
    let folder = std::env::var_os("AKTE_TEST_DATA").map(PathBuf::from);
    if folder.is_none() {
        println!("skipped: AKTE_TEST_DATA is not set");
    }
    folder
}

fn read(folder: &Path, path: &str) -> Imported {
    let bytes = std::fs::read(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    read_oscal_catalog(&bytes, &mut |_| {}).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What a file holds and what was noticed, in a few lines.
fn summary(imported: &Imported) -> String {
    let Catalog { groups, controls, params, .. } = &imported.catalog;
    let of_controls = controls.iter().map(|control| control.params.len()).sum::<usize>();
    let mut lines = vec![format!(
        "{} | {} | {} groups, {} controls, {} params",
        imported.catalog.title,
        imported.catalog.document_ids.join(","),
        groups.len(),
        controls.len(),
        params.len() + of_controls
    )];
    for group in &imported.finding_groups {
        lines.push(format!(
            "{:?} {} {} ×{} {}",
            group.severity, group.code, group.shape, group.count, group.first_places[0]
        ));
    }
    lines.join("\n") + "\n"
}

fn check(path: &str, expected: Expect) {
    let Some(folder) = test_data() else { return };
    expected.assert_eq(&summary(&read(&folder, path)));
}

#[test]
fn the_resolved_catalogs_of_all_dates_come_in() {
    check(
        MARCH,
        expect![[r#"
            Anwenderkatalog Grundschutz++ |  | 164 groups, 994 controls, 213 params
            Note catalog.not-kept metadata/roles ×1 catalog/metadata/roles
            Note catalog.not-kept party/email-addresses ×1 catalog/metadata/parties[0]/email-addresses
            Note catalog.not-kept metadata/props ×3 catalog/metadata/props
            Note catalog.not-kept metadata/links ×1 catalog/metadata/links
            Note catalog.renamed-prop ergebnis → result ×994 catalog/groups[0]/groups[0]/controls[0]/parts[0]/props[0]
            Note catalog.renamed-prop präzisierung → result_specification ×444 catalog/groups[0]/groups[0]/controls[0]/parts[0]/props[1]
            Note catalog.renamed-prop handlungsworte → action_word ×994 catalog/groups[0]/groups[0]/controls[0]/parts[0]/props[2]
            Note catalog.renamed-prop modalverb → modal_verb ×994 catalog/groups[0]/groups[0]/controls[0]/parts[0]/props[3]
            Note catalog.renamed-prop target_objects → target_object_categories ×620 catalog/groups[5]/groups[1]/controls[0]/controls[0]/parts[0]/props[0]
        "#]],
    );
    check(
        APRIL,
        expect![[r#"
            Anwenderkatalog Grundschutz++ |  | 166 groups, 998 controls, 214 params
            Note catalog.not-kept metadata/roles ×1 catalog/metadata/roles
            Note catalog.not-kept party/email-addresses ×1 catalog/metadata/parties[0]/email-addresses
            Note catalog.not-kept metadata/props ×3 catalog/metadata/props
            Note catalog.not-kept metadata/links ×1 catalog/metadata/links
        "#]],
    );
    check(
        JUNE,
        expect![[r#"
            Anwenderkatalog Grundschutz++ |  | 159 groups, 989 controls, 218 params
            Note catalog.not-kept metadata/roles ×1 catalog/metadata/roles
            Note catalog.not-kept party/email-addresses ×1 catalog/metadata/parties[0]/email-addresses
            Note catalog.not-kept metadata/props ×3 catalog/metadata/props
            Note catalog.not-kept metadata/links ×1 catalog/metadata/links
        "#]],
    );
    check(
        RECONSTRUCTED,
        expect![[r#"
            Anwenderkatalog Grundschutz++ | ebe77c16-3ddc-42ce-8d53-eff5b6e23334 | 160 groups, 1000 controls, 222 params
            Note catalog.not-kept metadata/roles ×1 catalog/metadata/roles
            Note catalog.not-kept party/email-addresses ×1 catalog/metadata/parties[0]/email-addresses
            Note catalog.not-kept metadata/props ×2 catalog/metadata/props
            Note catalog.not-kept metadata/links ×1 catalog/metadata/links
        "#]],
    );
}

#[test]
fn the_sources_come_in() {
    let sources = format!("{CONTROL_LAYER}/Grundschutz++/sources/catalogs");
    check(
        &format!("{sources}/Kernel/BSI-Stand-der-Technik-Kernel-catalog.json"),
        expect![[r#"
        BSI Stand der Technik Kernel | 58d876a3-04d3-474e-a02f-be949c2a0a61 | 117 groups, 901 controls, 207 params
        Note catalog.not-kept metadata/published ×1 catalog/metadata/published
        Note catalog.not-kept metadata/roles ×1 catalog/metadata/roles
        Note catalog.not-kept party/email-addresses ×1 catalog/metadata/parties[0]/email-addresses
    "#]],
    );
    check(
        &format!("{sources}/Methodik-Grundschutz++/BSI-Methodik-Grundschutz++-catalog.json"),
        expect![[r#"
        BSI Methodik Grundschutz++ | 404ee889-3bab-43f7-a9b9-860b88d3ac87 | 41 groups, 95 controls, 14 params
        Note catalog.not-kept metadata/published ×1 catalog/metadata/published
        Note catalog.not-kept metadata/roles ×1 catalog/metadata/roles
        Note catalog.not-kept party/email-addresses ×1 catalog/metadata/parties[0]/email-addresses
    "#]],
    );
}

#[test]
fn the_other_catalogs_come_in() {
    let other = |path: &str| format!("{CONTROL_LAYER}/{path}");
    check(
        &other("WLAN/WLAN-resolved_catalog.json"),
        expect![[r#"
            Stand der Technik WLAN | 2f46726b-91eb-459b-b2b2-319e46d7fd4f | 7 groups, 61 controls, 11 params
            Note catalog.not-kept metadata/roles ×1 catalog/metadata/roles
            Note catalog.not-kept party/email-addresses ×1 catalog/metadata/parties[0]/email-addresses
            Note catalog.not-kept metadata/props ×1 catalog/metadata/props
            Note catalog.not-kept metadata/links ×13 catalog/metadata/links
        "#]],
    );
    check(
        &other("Lieferkettensicherheit/Lieferkettensicherheit-resolved_catalog.json"),
        expect![[r#"
        Supply Chain Security | 4d2f44da-dd24-4adb-9e27-515f0d1fd9d5 | 30 groups, 146 controls, 26 params
        Note catalog.not-kept metadata/roles ×1 catalog/metadata/roles
        Note catalog.not-kept party/email-addresses ×1 catalog/metadata/parties[0]/email-addresses
    "#]],
    );
    check(
        &other("Mindeststandard-TLS/Entwurf-Mindeststandard-TLS-catalog.json"),
        expect![[r#"
            Entwurf Mindeststandard Bund TLS |  | 3 groups, 17 controls, 3 params
            Note catalog.not-kept metadata/roles ×1 catalog/metadata/roles
            Note catalog.not-kept party/email-addresses ×1 catalog/metadata/parties[0]/email-addresses
            Note catalog.not-kept metadata/props ×2 catalog/metadata/props
            Note catalog.not-kept metadata/links ×1 catalog/metadata/links
        "#]],
    );
    check(
        &other("Risikomanagement/BSI-Anforderungen-zum-Risikomanagement-catalog.json"),
        expect![[r#"
        BSI Anforderungen zum Risikomanagement | ee2e850f-65b5-4508-aa70-0f34be7fa4fe | 2 groups, 10 controls, 1 params
        Note catalog.not-kept metadata/published ×1 catalog/metadata/published
        Note catalog.not-kept metadata/roles ×1 catalog/metadata/roles
        Note catalog.not-kept party/email-addresses ×1 catalog/metadata/parties[0]/email-addresses
    "#]],
    );
}

/// Invalid against NIST's schema (186 errors: ids begin with a digit, classes hold a slash), and all of it comes in.
#[test]
fn annex_a_comes_in_with_findings() {
    check(
        &format!("{CONTROL_LAYER}/ISO27001/ISO27001-AnnexA-catalog.json"),
        expect![[r#"
            ISO/IEC 27001:2022 Annex A Catalog | 340d1810-2d34-483e-9f4f-2fd6d712a3d1 | 4 groups, 93 controls, 0 params
            Note catalog.not-kept metadata/published ×1 catalog/metadata/published
            Warning catalog.bad-token control/id ×93 catalog/groups[0]/controls[0]/id
            Warning catalog.bad-token control/class ×93 catalog/groups[0]/controls[0]/class
        "#]],
    );
}

fn counts_of(catalog: &Catalog, prop: &str) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for control in &catalog.controls {
        *counts.entry(control.prop(prop).unwrap_or("none").to_owned()).or_default() += 1;
    }
    counts
}

fn is(counts: &BTreeMap<String, usize>, expected: &[(&str, usize)]) {
    let expected = expected.iter().map(|(value, count)| ((*value).to_owned(), *count)).collect();
    assert_eq!(*counts, expected, "counts as computed independently");
}

#[test]
fn levels_and_verbs_are_counted_as_they_were_by_others() {
    let Some(folder) = test_data() else { return };
    let catalog = read(&folder, RECONSTRUCTED).catalog;
    is(&counts_of(&catalog, MODAL_VERB), &[("MUSS", 149), ("SOLLTE", 627), ("KANN", 224)]);
    is(&counts_of(&catalog, SECURITY_LEVEL), &[("normal-SdT", 773), ("erhöht", 227)]);
    let effort = [("0", 148), ("1", 52), ("2", 171), ("3", 281), ("4", 159), ("5", 189)];
    is(&counts_of(&catalog, EFFORT_LEVEL), &effort);
    assert_eq!(catalog.controls.iter().filter(|control| control.parent.is_none()).count(), 652, "base requirements");
    assert_eq!(catalog.controls.iter().map(|control| control.links.len()).sum::<usize>(), 277, "links");
}

#[test]
fn requirements_stand_in_their_practices() {
    let Some(folder) = test_data() else { return };
    let catalog = read(&folder, RECONSTRUCTED).catalog;
    let mut counts = BTreeMap::new();
    for control in &catalog.controls {
        let topic = &catalog.groups[control.group.expect("every requirement stands in a topic")];
        let practice = &catalog.groups[topic.parent.expect("every topic stands in a practice")];
        *counts.entry(practice.id.clone()).or_default() += 1;
    }
    let expected = [
        ("GC", 35),
        ("STM", 15),
        ("UMS", 11),
        ("VRB", 10),
        ("PERF", 24),
        ("RISK", 4),
        ("ASST", 58),
        ("PERS", 30),
        ("BES", 109),
        ("DLS", 18),
        ("TEST", 36),
        ("GEB", 75),
        ("SENS", 87),
        ("ARCH", 63),
        ("BER", 92),
        ("NOT", 37),
        ("DET", 82),
        ("REA", 23),
        ("KONF", 157),
        ("DEV", 34),
    ];
    is(&counts, &expected);
}

/// The older file names its properties in German; levels and verbs are found under the present names all the same.
#[test]
fn renamed_properties_of_older_files_are_found() {
    let Some(folder) = test_data() else { return };
    let catalog = read(&folder, MARCH).catalog;
    assert!(
        catalog.controls.iter().all(|control| control.prop(MODAL_VERB).is_some()),
        "every requirement has its verb"
    );
    assert!(catalog.controls.iter().all(|control| control.prop("action_word").is_some()), "and its action word");
}

#[test]
fn enhancements_follow_what_they_enhance() {
    let Some(folder) = test_data() else { return };
    let catalog = read(&folder, JUNE).catalog;
    for (index, control) in catalog.controls.iter().enumerate() {
        let Some(parent) = control.parent else { continue };
        assert!(parent < index, "{} stands after what it enhances", control.id);
        assert!(control.id.starts_with(&catalog.controls[parent].id), "{} continues its parent's id", control.id);
        assert_eq!(control.group, catalog.controls[parent].group, "{} stands in its parent's topic", control.id);
    }
}

#[test]
fn a_sentence_is_rendered_with_its_parameters() {
    let Some(folder) = test_data() else { return };
    let catalog = read(&folder, RECONSTRUCTED).catalog;
    let control = catalog.controls.iter().find(|control| control.id == "GC.1.1").expect("GC.1.1 exists");
    let none = HashMap::new();
    let text = control.text_of("statement", &ParamTexts::new(&control.params, &none));
    assert_eq!(
        text,
        "Governance und Compliance MUSS Verfahren und Regelungen zur Errichtung und Aufrechterhaltung eines ISMS nach BSI \
         Grundschutz++ verankern.",
        "the publisher's value stands in the sentence"
    );
    for control in &catalog.controls {
        let text = control.text_of("statement", &ParamTexts::new(&control.params, &none));
        assert!(!text.contains("insert:"), "{}: everything is inserted: {text}", control.id);
    }
}

#[test]
fn identities_survive_a_renumbering() {
    let Some(folder) = test_data() else { return };
    let ids = |path: &str| -> HashMap<String, String> {
        read(&folder, path).catalog.controls.into_iter().map(|control| (control.identity, control.id)).collect()
    };
    let (before, after) = (ids(APRIL), ids(RECONSTRUCTED));
    let kept = before.iter().filter(|(identity, _)| after.contains_key(*identity));
    let (same, moved): (Vec<_>, Vec<_>) = kept.partition(|(identity, id)| after[*identity] == **id);
    assert_eq!((same.len(), moved.len()), (829, 157), "as in BSI's table of control ids");
    assert_eq!(before.len() - same.len() - moved.len(), 12, "gone");
    assert_eq!(after.len() - same.len() - moved.len(), 14, "new");
}

/// What is no catalog is named, so that the sentence can say what to do with it.
#[test]
fn other_models_are_named() {
    let Some(folder) = test_data() else { return };
    let found = |path: &str| {
        let bytes = std::fs::read(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        let error = read_oscal_catalog(&bytes, &mut |_| {}).expect_err("no catalog");
        (error.code(), error.details()[0].1.clone())
    };
    let expected = |name: &str| ("catalog.not-a-catalog", name.to_owned());
    let profile = format!("{CONTROL_LAYER}/Grundschutz++/sources/profiles/Grundschutz++-profile.json");
    let mapping = format!("{CONTROL_LAYER}/Mappings/IT-GS2023-zu-GSpp/ITGS-to-GS++-mapping_collection.json");
    assert_eq!(found(&profile), expected("profile"), "profile");
    assert_eq!(found(&mapping), expected("mapping-collection"), "mapping with a $schema key before it");
    let component = "bsi/implementation_layer/Keycloak/Keycloak-component_definition.json";
    assert_eq!(found(component), expected("component-definition"), "component definition");
    assert_eq!(found("edition2023/XML_Kompendium_2023.xml"), expected("xml"), "DocBook");
}
