//! What goes out is valid by NIST's schemas and comes in again as it was.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests may fail loudly"
)]

mod common;

use akte_catalog::{CatalogError, export_catalog, export_profile, read_oscal_catalog, read_oscal_profile};
use akte_domain::Severity;
use akte_domain::catalog::{Catalog, Control, Group, Link, Param, Part, Prop};
use akte_domain::head::Head;
use akte_domain::profile::{
    Add, Alter, Combine, Custom, CustomGroup, Import, Insert, Merge, Order, Position, Profile, Remove, Resource,
    Select, Selection, Structure,
};
use common::{bytes_of, test_data};
use expect_test::expect;
use proptest::prelude::*;
use serde_json::Value;
use std::path::Path;

fn catalog_of(text: &[u8]) -> Catalog {
    read_oscal_catalog(text, &mut |_| {}).unwrap().catalog
}

/// By the schemas of the version that the document names, and of those that allow no less.
fn schema_errors(folder: &Path, model: &str, text: &str) -> Vec<String> {
    let mut errors = Vec::new();
    let document: Value = serde_json::from_str(text).unwrap();
    let is_1_2 = document[model]["metadata"]["oscal-version"].as_str().unwrap().starts_with("1.2.");
    let versions: &[&str] = if is_1_2 { &["v1.1.2", "v1.1.3", "v1.2.1", "v1.2.2"] } else { &["v1.1.2", "v1.1.3"] };
    for version in versions {
        let path = format!("oscal-schemas/{version}/oscal_{model}_schema.json");
        let schema: Value = serde_json::from_slice(&bytes_of(folder, &path)).unwrap();
        let validator =
            jsonschema::options().should_validate_formats(true).build(&schema).expect("NIST's schema compiles");
        errors.extend(
            validator.iter_errors(&document).map(|error| format!("{version} {}: {error}", error.instance_path())),
        );
    }
    errors
}

#[test]
fn real_catalogs_go_out_valid_and_come_in_again() {
    let Some(folder) = test_data() else { return };
    for path in [
        "bsi-history/2026-03-05_ee5e510_Grundschutz++-catalog.json",
        "bsi-history/2026-06-30_313aa87_Grundschutz++-catalog.json",
        "bsi/control_layer/WLAN/WLAN-resolved_catalog.json",
        "bsi/control_layer/Mindeststandard-TLS/Entwurf-Mindeststandard-TLS-catalog.json",
    ] {
        let catalog = catalog_of(&bytes_of(&folder, path));
        let text = export_catalog(&catalog).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert!(catalog_of(text.as_bytes()) == catalog, "{path}: something else came in again");
        let errors = schema_errors(&folder, "catalog", &text);
        assert!(errors.is_empty(), "{path}: {errors:#?}");
    }
}

#[test]
fn real_profiles_go_out_valid_and_come_in_again() {
    let Some(folder) = test_data() else { return };
    for name in ["WLAN", "Lieferkettensicherheit", "Grundschutz++"] {
        let path = format!("bsi/control_layer/{name}/sources/profiles/{name}-profile.json");
        let profile = read_oscal_profile(&bytes_of(&folder, &path), &mut |_| {}).unwrap().profile;
        let text = export_profile(&profile).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert_eq!(read_oscal_profile(text.as_bytes(), &mut |_| {}).unwrap().profile, profile, "{path}");
        let errors = schema_errors(&folder, "profile", &text);
        assert!(errors.is_empty(), "{path}: {errors:#?}");
    }
}

fn head() -> Head {
    Head {
        uuid: "1f0f5b52-6a52-4f4f-9d0e-7a4e1a3f3b10".into(),
        title: "Eigener Katalog".into(),
        version: "1.0".into(),
        last_modified: "2026-01-31T12:00:00+01:00".into(),
        oscal_version: "1.1.3".into(),
        document_ids: vec!["2f0f5b52-6a52-4f4f-9d0e-7a4e1a3f3b10".into(), "eigene-kennung".into()],
        language: "de".into(),
        publishers: vec!["Landkreis Beispiel".into(), "Stadt Muster".into()],
        rights: "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)".into(),
        remarks: "Zeile eins\n\nZeile zwei".into(),
    }
}

fn prop(name: &str, value: &str) -> Prop {
    Prop { name: name.into(), value: value.into(), ..Prop::default() }
}

fn small() -> Catalog {
    let param =
        Param { id: "a-prm".into(), label: "einer Stelle".into(), values: vec!["dem Amt".into()], ..Param::default() };
    let choice = Param {
        id: "b-prm".into(),
        choices: vec!["x".into(), "{{ insert: param, a-prm }}".into()],
        how_many: "one-or-more".into(),
        ..Param::default()
    };
    let item = Part { id: "a_a".into(), name: "item".into(), prose: "a".into(), ..Part::default() };
    let part = Part {
        id: "a_stm".into(),
        name: "statement".into(),
        ns: "https://example.org/ns".into(),
        class: "x".into(),
        title: "T".into(),
        prose: "Text mit \"Zeichen\"\nund Zeile".into(),
        props: vec![prop("p", "v")],
        links: vec![Link { href: "#b".into(), rel: "related".into(), text: "siehe".into() }],
        parts: vec![item],
    };
    let control = |id: &str, group, parent| Control {
        id: id.into(),
        identity: id.into(),
        title: format!("Titel {id}"),
        group,
        parent,
        ..Control::default()
    };
    let whole = Control {
        class: "Klasse".into(),
        params: vec![param.clone(), choice],
        parts: vec![part],
        props: vec![Prop {
            ns: "https://example.org/ns".into(),
            class: "k".into(),
            remarks: "r".into(),
            ..prop("label", "A")
        }],
        links: vec![Link { href: "https://example.org/x?y=z".into(), ..Link::default() }],
        ..control("a", Some(1), None)
    };
    let groups = vec![
        Group { id: "G".into(), title: "Oben".into(), props: vec![prop("label", "G")], ..Group::default() },
        Group { id: "G.1".into(), title: "Unten".into(), class: "k".into(), parent: Some(0), ..Group::default() },
    ];
    let controls =
        vec![control("oben", None, None), whole, control("a.1", Some(1), Some(1)), control("b", Some(1), None)];
    let resources = vec![Resource {
        uuid: "4f0f5b52-6a52-4f4f-9d0e-7a4e1a3f3b10".into(),
        title: "Quelle".into(),
        citation: "Amt: Quelle, 2026, CC BY-SA 4.0".into(),
        hrefs: Vec::new(),
    }];
    Catalog { params: vec![param], groups, controls, resources, ..Catalog::default() }.with_head(head())
}

#[test]
fn a_catalog_goes_out_whole() {
    let catalog = small();
    let text = export_catalog(&catalog).unwrap();
    assert_eq!(text, export_catalog(&catalog).unwrap(), "the same bytes");
    let imported = read_oscal_catalog(text.as_bytes(), &mut |_| {}).unwrap();
    assert_eq!(imported.catalog, catalog, "as it was");
    let grave: Vec<_> =
        imported.findings.iter().filter(|f| f.severity > Severity::Note && f.code != "catalog.no-statement").collect();
    assert!(grave.is_empty(), "it deviates nowhere: {grave:?}");
    let Some(folder) = test_data() else { return };
    assert_eq!(schema_errors(&folder, "catalog", &text), [""; 0], "valid by all schemas");
}

fn full_profile() -> Profile {
    let select = |ids: &[&str]| Select { ids: ids.iter().map(|id| (*id).to_owned()).collect(), ..Select::default() };
    let insert = Insert {
        order: Order::Descending,
        include: Selection::Controls(vec![select(&["a"])]),
        exclude: vec![select(&["b"])],
    };
    let below =
        CustomGroup { id: "y".into(), title: "Y".into(), inserts: vec![Insert::default()], ..CustomGroup::default() };
    let group = CustomGroup {
        id: "x".into(),
        title: "X".into(),
        class: "k".into(),
        props: vec![prop("label", "X")],
        groups: vec![below],
        inserts: vec![insert.clone()],
        params: vec![Param { id: "x-prm".into(), label: "l".into(), ..Param::default() }],
        ..CustomGroup::default()
    };
    let import = Import {
        href: "#3f0f5b52-6a52-4f4f-9d0e-7a4e1a3f3b10".into(),
        include: Selection::Controls(vec![Select {
            patterns: vec!["a*".into()],
            with_children: true,
            ..select(&["a", "b"])
        }]),
        exclude: vec![select(&["a.1"])],
    };
    let positions = [Position::Before, Position::After, Position::Starting, Position::Ending];
    let add = |position| Add {
        position,
        by_id: "a_stm".into(),
        title: "T".into(),
        props: vec![prop("p", "v")],
        ..Add::default()
    };
    Profile {
        head: head(),
        imports: vec![import, Import { href: "../Kernel/k++.json".into(), ..Import::default() }],
        merge: Merge {
            combine: Combine::UseFirst,
            structure: Structure::Custom(Custom { inserts: vec![insert], groups: vec![group] }),
        },
        set_parameters: vec![Param {
            id: "a-prm".into(),
            label: "neu".into(),
            values: vec!["x".into()],
            ..Param::default()
        }],
        alters: vec![Alter {
            control_id: "a".into(),
            removes: vec![Remove { by_name: "guidance".into(), by_item_name: "part".into(), ..Remove::default() }],
            adds: positions.into_iter().map(add).collect(),
        }],
        resources: vec![Resource {
            uuid: "3f0f5b52-6a52-4f4f-9d0e-7a4e1a3f3b10".into(),
            title: "Kern".into(),
            citation: "BSI: Kern, 2026".into(),
            hrefs: vec!["k.json".into(), "k.xml".into()],
        }],
    }
}

#[test]
fn a_profile_goes_out_whole() {
    let as_is = Profile {
        merge: Merge { combine: Combine::Merge, structure: Structure::AsIs },
        alters: vec![],
        set_parameters: vec![],
        resources: vec![],
        ..full_profile()
    };
    let flat = Profile { merge: Merge::default(), ..as_is.clone() };
    for profile in [full_profile(), as_is, flat] {
        let text = export_profile(&profile).unwrap();
        let imported = read_oscal_profile(text.as_bytes(), &mut |_| {}).unwrap();
        assert_eq!(imported.profile, profile, "as it was");
        let grave: Vec<_> = imported.findings.iter().filter(|finding| finding.severity > Severity::Note).collect();
        assert!(grave.is_empty(), "it deviates nowhere: {grave:?}");
        if let Some(folder) = test_data() {
            assert_eq!(schema_errors(&folder, "profile", &text), [""; 0], "valid by all schemas");
        }
    }
}

#[test]
fn what_oscal_does_not_allow_is_refused_with_its_places() {
    let mut catalog = small();
    catalog.uuid = "x".into();
    catalog.last_modified = "gestern".into();
    catalog.controls[1].id = "5.1".into();
    catalog.controls[1].props.push(prop("a b", " Rand"));
    catalog.controls[1].props.push(prop("leer", ""));
    catalog.controls[1].parts[0].ns = "kein Name".into();
    catalog.controls[1].links.push(Link { href: "a b".into(), ..Link::default() });
    catalog.groups[0].title.clear();
    let error = export_catalog(&catalog).unwrap_err();
    let CatalogError::NotExportable { findings } = &error else { panic!("{error}") };
    let lines: Vec<String> =
        findings.iter().map(|finding| format!("{} {} {}\n", finding.code, finding.place, finding.detail)).collect();
    expect![[r#"
        catalog.bad-uuid catalog/uuid x
        catalog.bad-date catalog/metadata/last-modified gestern
        catalog.missing-field catalog/groups[0]/title title
        catalog.bad-token catalog/groups[0]/groups[0]/controls[0]/id 5.1
        catalog.bad-token catalog/groups[0]/groups[0]/controls[0]/props[1]/name a b
        catalog.bad-line catalog/groups[0]/groups[0]/controls[0]/props[1]/value  Rand
        catalog.missing-field catalog/groups[0]/groups[0]/controls[0]/props[2]/value value
        catalog.bad-uri catalog/groups[0]/groups[0]/controls[0]/links[1]/href a b
        catalog.bad-uri catalog/groups[0]/groups[0]/controls[0]/parts[0]/ns kein Name
    "#]]
    .assert_eq(&lines.concat());
    assert_eq!(error.details()[0].1, findings.len().to_string(), "counted");
    let nothing = export_profile(&Profile { head: head(), ..Profile::default() }).unwrap_err();
    assert_eq!(nothing.details()[1].1, "profile/imports", "a profile needs a source");
}

/// What 1.1 allows and 1.2 does not.
#[test]
fn version_1_2_is_stricter() {
    let mut catalog = small();
    catalog.controls[1].group = Some(0);
    catalog.controls[2].group = Some(0);
    catalog.params[0].choices = vec!["x".into()];
    let old = export_catalog(&catalog).unwrap();
    catalog.oscal_version = "1.2.1".into();
    let CatalogError::NotExportable { findings } = export_catalog(&catalog).unwrap_err() else {
        panic!("another error")
    };
    let places: Vec<&str> = findings.iter().map(|finding| finding.place.as_str()).collect();
    assert_eq!(places, ["catalog/params[0]/select", "catalog/groups[0]/groups"], "both places");
    let strict = export_catalog(&Catalog { oscal_version: "1.2.1".into(), ..small() }).unwrap();
    let Some(folder) = test_data() else { return };
    assert_eq!(schema_errors(&folder, "catalog", &old), [""; 0], "valid by the schemas of 1.1");
    assert_eq!(schema_errors(&folder, "catalog", &strict), [""; 0], "valid by the schemas of 1.2");
}

/// Invalid by NIST's schema (its ids begin with digits), so that it cannot go out again as it is.
#[test]
fn annex_a_cannot_go_out() {
    let Some(folder) = test_data() else { return };
    let catalog = catalog_of(&bytes_of(&folder, "bsi/control_layer/ISO27001/ISO27001-AnnexA-catalog.json"));
    let CatalogError::NotExportable { findings } = export_catalog(&catalog).unwrap_err() else {
        panic!("another error")
    };
    assert_eq!(findings.len(), 186, "ids and classes of 93 controls");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever stands in the texts: it is refused, or valid and the same when it comes in again.
    #[test]
    fn any_text_is_refused_or_comes_in_again(texts in proptest::collection::vec("\\PC{0,12}|[ -~\n]{0,12}|[A-Za-z][A-Za-z0-9.-]{0,8}", 12)) {
        let mut catalog = small();
        let [title, version, id, class, prose, name, value, label, choice, href, rights, publisher] = texts.as_slice() else { unreachable!() };
        catalog.title.clone_from(title);
        catalog.version.clone_from(version);
        catalog.rights.clone_from(rights);
        catalog.publishers = vec![publisher.clone()];
        let control = &mut catalog.controls[3];
        control.id.clone_from(id);
        control.identity = id.trim().to_owned();
        control.class.clone_from(class);
        control.props = vec![prop(name, value)];
        control.params = vec![Param { id: "p".into(), label: label.clone(), choices: vec![choice.clone()], ..Param::default() }];
        control.links = vec![Link { href: href.clone(), ..Link::default() }];
        control.parts = vec![Part { name: "statement".into(), prose: prose.clone(), ..Part::default() }];
        if let Ok(text) = export_catalog(&catalog) {
            match read_oscal_catalog(text.as_bytes(), &mut |_| {}) {
                Ok(imported) => {
                    let renamed = imported.findings.iter().any(|finding| finding.code == "catalog.renamed-prop");
                    prop_assert!(renamed || imported.catalog == catalog, "{text}");
                }
                Err(error) => prop_assert_eq!(error.code(), "catalog.duplicate-identity", "{}", error),
            }
        }
    }
}
