//! BSI's own profiles, resolved and compared with what BSI publishes. Read from the folder that `AKTE_TEST_DATA` names.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests may fail loudly"
)]

mod common;

use akte_catalog::{CatalogError, FromFolder, Reference, Resolved, Sources, read_oscal_catalog, resolve_profile};
use akte_domain::catalog::{Catalog, Control};
use common::{bytes_of, test_data};
use expect_test::{Expect, expect};
use std::collections::BTreeSet;
use std::path::Path;

const APRIL: &str = "bsi-history/2026-04-20_67233f5";
const CONTROL_LAYER: &str = "bsi/control_layer";

/// A folder, and files given by hand.
struct Files<'a> {
    root: &'a Path,
    by_hand: &'a [(&'a str, &'a str)],
}

impl Sources for Files<'_> {
    fn by_hand(&mut self, reference: &Reference) -> Option<Vec<u8>> {
        let (_, file) = self.by_hand.iter().find(|(href, _)| reference.is_called(href))?;
        std::fs::read(self.root.join(file)).ok()
    }

    fn at(&mut self, path: &str) -> Option<Vec<u8>> {
        std::fs::read(self.root.join(path)).ok()
    }
}

fn resolve(root: &Path, profile: &str, by_hand: &[(&str, &str)]) -> Result<Resolved, CatalogError> {
    resolve_profile(&bytes_of(root, profile), profile, &mut Files { root, by_hand }, &mut |_| {})
}

fn published(root: &Path, path: &str) -> Catalog {
    read_oscal_catalog(&bytes_of(root, path), &mut |_| {}).unwrap().catalog
}

/// The titles of the groups above a requirement, and what it enhances.
fn path_of(catalog: &Catalog, control: &Control) -> Vec<String> {
    let mut path = Vec::new();
    let mut group = control.group;
    while let Some(index) = group {
        path.insert(0, format!("{} {}", catalog.groups[index].id, catalog.groups[index].title));
        group = catalog.groups[index].parent;
    }
    path.extend(control.parent.map(|parent| catalog.controls[parent].id.clone()));
    path
}

/// Everything of a requirement but its position.
fn content(control: &Control) -> Control {
    Control { group: None, parent: None, ..control.clone() }
}

fn summary(resolved: &Resolved) -> String {
    let catalog = &resolved.imported.catalog;
    let mut lines =
        format!("{} | {} groups, {} controls\n", catalog.title, catalog.groups.len(), catalog.controls.len());
    for source in &resolved.sources {
        lines += &format!("from {} ({:?})\n", source.title, source.model);
    }
    for group in &resolved.imported.finding_groups {
        lines += &format!("{:?} {} {} ×{}\n", group.severity, group.code, group.shape, group.count);
    }
    lines
}

#[test]
fn the_april_profile_is_what_bsi_publishes() {
    let Some(folder) = test_data() else { return };
    let root = folder.join(APRIL);
    let resolved = resolve(&root, "Quellkataloge/Methodik-Grundschutz++/Grundschutz++-profile.json", &[]).unwrap();
    let ours = &resolved.imported.catalog;
    let theirs = published(&root, "Anwenderkataloge/Grundschutz++/Grundschutz++-catalog.json");
    assert_eq!(ours.controls.len(), 998, "as many as BSI publishes");
    let order = |catalog: &Catalog| catalog.controls.iter().map(|control| control.id.clone()).collect::<Vec<_>>();
    assert_eq!(order(ours), order(&theirs), "in the same order");
    for (our, their) in ours.controls.iter().zip(&theirs.controls) {
        assert_eq!(content(our), content(their), "{}", our.id);
        assert_eq!(path_of(ours, our), path_of(&theirs, their), "{}: in the same place", our.id);
    }
    let groups = |catalog: &Catalog| -> Vec<_> {
        catalog.groups.iter().map(|group| (group.id.clone(), group.title.clone(), group.props.clone())).collect()
    };
    assert_eq!(groups(ours), groups(&theirs), "the same groups in the same order");
    assert_eq!((&ours.title, ours.params.len()), (&theirs.title, theirs.params.len()), "title and common parameters");
    let set = ours.controls.iter().flat_map(|control| &control.params).find(|param| param.id == "gc.1.1-prm1").unwrap();
    assert_eq!(set.values, ["BSI Grundschutz++"], "the profile's value is set");
    expect![[r#"
        Anwenderkatalog Grundschutz++ | 166 groups, 998 controls
        from BSI Methodik Grundschutz++ (Catalog)
        from BSI Anforderungen zum Risikomanagement (Catalog)
        from BSI Stand der Technik Kernel (Catalog)
        Note catalog.not-kept metadata/roles ×4
        Note catalog.not-kept party/email-addresses ×4
        Note catalog.not-kept metadata/props ×2
        Note catalog.not-kept metadata/links ×1
        Note catalog.not-kept metadata/published ×3
    "#]]
    .assert_eq(&summary(&resolved));
}

#[test]
fn the_same_files_give_the_same_catalog() {
    let Some(folder) = test_data() else { return };
    let root = folder.join(APRIL);
    let path = "Quellkataloge/Methodik-Grundschutz++/Grundschutz++-profile.json";
    let (first, second) = (resolve(&root, path, &[]).unwrap(), resolve(&root, path, &[]).unwrap());
    assert_eq!(first, second, "its UUID included");
    assert_ne!(first.imported.catalog.uuid, first.profile.head.uuid, "a document of its own");
}

/// Seen from its own folder, the sources in sibling folders are outside: they are named, not followed.
#[test]
fn sources_outside_of_the_root_are_asked_for() {
    let Some(folder) = test_data() else { return };
    let root = folder.join(APRIL).join("Quellkataloge/Methodik-Grundschutz++");
    let error = resolve(&root, "Grundschutz++-profile.json", &[]).expect_err("two are outside");
    let CatalogError::SourcesMissing { references } = &error else { panic!("{error}") };
    let hrefs: Vec<&str> = references.iter().map(Reference::address).collect();
    let expected = [
        "../Risikomanagement/BSI-Anforderungen-zum-Risikomanagement-catalog.json",
        "../Kernel/BSI-Stand-der-Technik-Kernel-catalog.json",
    ];
    assert_eq!(hrefs, expected, "both at once");
    let by_hand = [
        (
            "#a3bb7f03-62f5-407c-ae8b-7e6cfffe13ba",
            "../Risikomanagement/BSI-Anforderungen-zum-Risikomanagement-catalog.json",
        ),
        ("BSI-Stand-der-Technik-Kernel-catalog.json", "../Kernel/BSI-Stand-der-Technik-Kernel-catalog.json"),
    ];
    let resolved = resolve(&root, "Grundschutz++-profile.json", &by_hand).expect("given by hand");
    assert_eq!(resolved.imported.catalog.controls.len(), 998, "all of them");
}

fn check(profile: &str, by_hand: &[(&str, &str)], expected: Expect) -> Option<Resolved> {
    let root = test_data()?.join(CONTROL_LAYER);
    let resolved = resolve(&root, profile, by_hand).unwrap_or_else(|error| panic!("{profile}: {error}"));
    expected.assert_eq(&summary(&resolved));
    Some(resolved)
}

#[test]
fn the_supply_chain_profile_is_what_bsi_publishes() {
    let profile = "Lieferkettensicherheit/sources/profiles/Lieferkettensicherheit-profile.json";
    let Some(resolved) = check(
        profile,
        &[],
        expect![[r#"
        Supply Chain Security | 30 groups, 146 controls
        from BSI Stand der Technik Kernel (Catalog)
        Note catalog.not-kept metadata/roles ×2
        Note catalog.not-kept party/email-addresses ×2
        Note catalog.not-kept metadata/published ×1
        Note profile.link-left-out  ×15
    "#]],
    ) else {
        return;
    };
    let ours = &resolved.imported.catalog;
    let root = test_data().unwrap().join(CONTROL_LAYER);
    let theirs = published(&root, "Lieferkettensicherheit/Lieferkettensicherheit-resolved_catalog.json");
    let order = |catalog: &Catalog| catalog.controls.iter().map(|control| control.id.clone()).collect::<Vec<_>>();
    assert_eq!(order(ours), order(&theirs), "in the same order");
    for (our, their) in ours.controls.iter().zip(&theirs.controls) {
        assert_eq!(content(our), content(their), "{}", our.id);
        assert_eq!(path_of(ours, our), path_of(&theirs, their), "{}: in the same place", our.id);
    }
}

/// Its source, the kernel with the elementary threats, is not published with it; the kernel without them is given by hand.
#[test]
fn the_wlan_profile_resolves_over_the_kernel() {
    let kernel = "Grundschutz++/sources/catalogs/Kernel/BSI-Stand-der-Technik-Kernel-catalog.json";
    let by_hand = [("BSI-Stand-der-Technik-Kernel-G0-catalog.json", kernel)];
    let Some(resolved) = check(
        "WLAN/sources/profiles/WLAN-profile.json",
        &by_hand,
        expect![[r#"
        Stand der Technik WLAN | 7 groups, 61 controls
        from BSI Stand der Technik Kernel (Catalog)
        Note catalog.not-kept metadata/roles ×2
        Note catalog.not-kept party/email-addresses ×2
        Note catalog.not-kept metadata/links ×13
        Note catalog.not-kept metadata/published ×1
        Note profile.link-left-out  ×7
    "#]],
    ) else {
        return;
    };
    let ours = &resolved.imported.catalog;
    let root = test_data().unwrap().join(CONTROL_LAYER);
    let theirs = published(&root, "WLAN/WLAN-resolved_catalog.json");
    let ids = |catalog: &Catalog| catalog.controls.iter().map(|control| control.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(ours), ids(&theirs), "the same requirements in the same order");
    for (our, their) in ours.controls.iter().zip(&theirs.controls) {
        assert_eq!(path_of(ours, our), path_of(&theirs, their), "{}: in the same place", our.id);
        assert_eq!(our.parts, their.parts, "{}: with the profile's guidance", our.id);
        // The kernel with threats has properties that the other lacks; BSI's tool adds a label.
        let of_theirs: BTreeSet<_> = their.props.iter().map(|prop| (&prop.name, &prop.value)).collect();
        for prop in &our.props {
            assert!(of_theirs.contains(&(&prop.name, &prop.value)), "{}: {}", our.id, prop.name);
        }
        assert!(our.props.iter().any(|prop| prop.name == "Taxonomy-L1"), "{}: the profile's properties", our.id);
    }
}

#[test]
fn the_present_profile_resolves() {
    let kernel = "Grundschutz++/sources/catalogs/Kernel/BSI-Stand-der-Technik-Kernel-catalog.json";
    let by_hand = [("#41fb0187-c393-4342-827f-173e6323a6c0", kernel)];
    let profile = "Grundschutz++/sources/profiles/Grundschutz++-profile.json";
    let Some(resolved) = check(
        profile,
        &by_hand,
        expect![[r#"
        Anwenderkatalog Grundschutz++ | 160 groups, 1000 controls
        from BSI Methodik Grundschutz++ (Catalog)
        from BSI Anforderungen zum Risikomanagement (Catalog)
        from BSI Stand der Technik Kernel (Catalog)
        Note catalog.not-kept metadata/roles ×4
        Note catalog.not-kept party/email-addresses ×4
        Note catalog.not-kept metadata/props ×2
        Note catalog.not-kept metadata/links ×1
        Note catalog.not-kept metadata/published ×3
    "#]],
    ) else {
        return;
    };
    let root = test_data().unwrap();
    let theirs = published(&root, "bsi/RECONSTRUCTED_Grundschutz++-resolved_catalog_47de282_without_G0_props.json");
    let ours = &resolved.imported.catalog;
    for (our, their) in ours.controls.iter().zip(&theirs.controls) {
        assert_eq!(content(our), content(their), "{}", our.id);
    }
    assert_eq!(ours.controls.len(), theirs.controls.len(), "all of them");
    assert_eq!(ours.document_ids, theirs.document_ids, "it joins the line of BSI's resolved file");
}

#[test]
fn a_folder_alone_is_enough_where_nothing_is_missing() {
    let Some(folder) = test_data() else { return };
    let root = folder.join(APRIL);
    let path = "Quellkataloge/Methodik-Grundschutz++/Grundschutz++-profile.json";
    let mut asked = Vec::new();
    let mut files = FromFolder(|path: &str| {
        asked.push(path.to_owned());
        std::fs::read(root.join(path)).ok()
    });
    resolve_profile(&bytes_of(&root, path), path, &mut files, &mut |_| {}).unwrap();
    expect![[r#"
        Quellkataloge/Methodik-Grundschutz++/BSI-Methodik-Grundschutz++-catalog.json
        Quellkataloge/Risikomanagement/BSI-Anforderungen-zum-Risikomanagement-catalog.json
        Quellkataloge/Kernel/BSI-Stand-der-Technik-Kernel-catalog.json
    "#]]
    .assert_eq(&(asked.join("\n") + "\n"));
}
