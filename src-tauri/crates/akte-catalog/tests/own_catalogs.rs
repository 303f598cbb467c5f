//! The catalogs in own words that ship in `catalogs/`: complete, valid, with the identities that answers hang on.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests may fail loudly"
)]

use akte_catalog::read_oscal_catalog;
use akte_domain::Severity;
use akte_domain::catalog::{Catalog, Control, EFFORT_LEVEL, MODAL_VERB, Part};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

const ENTRY: &str = "kommunaler-einstieg.json";
const GDPR: &str = "dsgvo-kommune.json";
const ISO: &str = "iso27001-2022.json";
const OWN: &[&str] = &[ENTRY, GDPR, ISO];

fn text(file: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../catalogs");
    std::fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn catalog(file: &str) -> Catalog {
    let imported = read_oscal_catalog(text(file).as_bytes(), &mut |_| {}).expect("our own file comes in");
    let grave: Vec<_> = imported.findings.iter().filter(|finding| finding.severity > Severity::Note).collect();
    assert!(grave.is_empty(), "{file} deviates nowhere: {grave:?}");
    imported.catalog
}

fn values<'c>(control: &'c Control, name: &'c str) -> impl Iterator<Item = &'c str> {
    control.props.iter().filter(move |prop| prop.name == name).map(|prop| prop.value.as_str())
}

fn prose<'c>(control: &'c Control, name: &str) -> Option<&'c str> {
    fn find<'c>(parts: &'c [Part], name: &str) -> Option<&'c str> {
        parts.iter().find_map(|part| {
            let own = (part.name == name).then_some(part.prose.as_str()).filter(|prose| !prose.is_empty());
            own.or_else(|| find(&part.parts, name))
        })
    }
    find(&control.parts, name)
}

/// A random UUID as RFC 9562 writes it: version 4, variant 10.
fn is_random_uuid(text: &str) -> bool {
    uuid::Uuid::try_parse(text).is_ok_and(|uuid| uuid.get_version_num() == 4 && uuid.to_string() == text)
}

#[test]
fn each_comes_in_with_its_licence_and_a_document_id() {
    let mut documents = HashSet::new();
    for file in OWN {
        let catalog = catalog(file);
        assert!(catalog.has_texts(), "{file} has texts");
        assert!(catalog.rights.contains("licenses/by/4.0"), "{file}: its licence: {}", catalog.rights);
        assert_eq!(catalog.publishers, ["Schutzakte"], "{file}: its publisher");
        assert_eq!(catalog.language, "de", "{file}: its language");
        let [document] = catalog.document_ids.as_slice() else { panic!("{file}: one document id") };
        assert!(is_random_uuid(document) && is_random_uuid(&catalog.uuid), "{file}: its UUIDs");
        assert!(documents.insert(document.clone()), "{file}: a line of its own");
    }
}

#[test]
fn each_is_valid_oscal() {
    let Some(folder) = std::env::var_os("AKTE_TEST_DATA").map(PathBuf::from) else {
        println!("skipped: AKTE_TEST_DATA is not set");
        return;
    };
    let schema = std::fs::read(folder.join("oscal-schemas/v1.1.3/oscal_catalog_schema.json")).unwrap();
    let schema: serde_json::Value = serde_json::from_slice(&schema).unwrap();
    let validator = jsonschema::validator_for(&schema).expect("NIST's schema compiles");
    for file in OWN {
        let document: serde_json::Value = serde_json::from_str(&text(file)).unwrap();
        let errors: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{file}: {errors:#?}");
    }
}

/// An obligation is of use when it says what must be there, how to get there, what shows it and how much work it is.
#[test]
fn each_obligation_is_complete() {
    for file in OWN {
        for control in &catalog(file).controls {
            let id = &control.id;
            assert!(!control.title.is_empty() && values(control, "label").count() == 1, "{id}: title and label");
            assert_eq!(values(control, "sort-id").count(), 1, "{id}: its place");
            if id.starts_with("A.") {
                continue;
            }
            assert!(prose(control, "statement").is_some(), "{id}: a statement");
            assert!(prose(control, "guidance").is_some(), "{id}: help");
            assert!(*file == ENTRY || prose(control, "evidence").is_some(), "{id}: evidence");
            assert!(matches!(control.prop(MODAL_VERB), Some("MUSS" | "SOLLTE" | "KANN")), "{id}: a modal verb");
            assert!(matches!(control.prop(EFFORT_LEVEL), Some("1" | "2" | "3" | "4" | "5")), "{id}: an effort");
        }
    }
}

#[test]
fn the_identities_are_what_answers_may_hang_on() {
    for file in OWN {
        let catalog = catalog(file);
        let mut ids = HashSet::new();
        for control in &catalog.controls {
            assert!(ids.insert(control.id.as_str()), "{file}: {} is there once", control.id);
            let by_number = *file == ISO;
            assert_eq!(control.identity == control.id, by_number, "{}: identity by number in {ISO} only", control.id);
            assert!(by_number || is_random_uuid(&control.identity), "{}: {}", control.id, control.identity);
        }
        for group in &catalog.groups {
            assert!(ids.insert(group.id.as_str()), "{file}: {} is there once", group.id);
            let identity = group.props.iter().find(|prop| prop.name == "alt-identifier");
            assert!(identity.is_some_and(|prop| is_random_uuid(&prop.value)), "{}: its UUID", group.id);
        }
    }
}

#[test]
fn obligations_of_the_gdpr_name_their_articles() {
    let catalog = catalog(GDPR);
    assert_eq!(catalog.controls.len(), 132, "obligations");
    for control in &catalog.controls {
        let own: Vec<&str> = control.id.split('.').collect();
        let ["DS", article, _] = own.as_slice() else { panic!("{}: DS.article.number", control.id) };
        let named: Vec<u32> = values(control, "gdpr-article").map(article_number).collect();
        assert!(!named.is_empty(), "{}: an article", control.id);
        if *article != "L" {
            assert_eq!(named[0].to_string(), *article, "{}: its own article comes first", control.id);
        }
    }
}

/// The number of a reference like `Art. 32 Abs. 1 Buchst. b`, whose form is checked on the way.
fn article_number(reference: &str) -> u32 {
    let words: Vec<&str> = reference.split(' ').collect();
    let number = match words.as_slice() {
        ["Art.", number] | ["Art.", number, "Abs.", _] => number,
        ["Art.", number, "Abs.", _, "Buchst.", letter] | ["Art.", number, "Buchst.", letter] => {
            assert!(letter.len() == 1 && letter.as_bytes()[0].is_ascii_lowercase(), "{reference}");
            number
        }
        _ => panic!("{reference:?} is written otherwise"),
    };
    let number = number.parse().unwrap_or_else(|_| panic!("{reference}: a number"));
    assert!((1..=99).contains(&number), "{reference}: the Regulation has 99 articles");
    number
}

#[test]
fn the_standard_is_there_by_number_and_without_its_text() {
    let catalog = catalog(ISO);
    let mut by_group: BTreeMap<&str, usize> = BTreeMap::new();
    for control in &catalog.controls {
        let group = &catalog.groups[control.group.expect("each has a group")];
        *by_group.entry(&group.id).or_default() += 1;
        if group.id.starts_with("A.") {
            let number = by_group[group.id.as_str()];
            assert_eq!(control.id, format!("{}.{number}", group.id), "numbers follow one another");
            assert!(control.parts.iter().all(|part| part.prose.is_empty()), "{}: no text", control.id);
        }
    }
    let expected = [
        ("A.5", 37),
        ("A.6", 8),
        ("A.7", 14),
        ("A.8", 34),
        ("ISO.10", 5),
        ("ISO.4", 4),
        ("ISO.5", 4),
        ("ISO.6", 15),
        ("ISO.7", 8),
        ("ISO.8", 5),
        ("ISO.9", 10),
    ];
    assert_eq!(by_group.into_iter().collect::<Vec<_>>(), expected, "clauses 4 to 10 and the 93 controls");
}

/// What the eye skips: typewriter quotes, hyphens as dashes, double spaces, a missing full stop, the same title twice.
#[test]
fn the_texts_are_set_as_german_is_set() {
    for file in OWN {
        let catalog = catalog(file);
        let mut titles: HashMap<&str, &str> = HashMap::new();
        for control in &catalog.controls {
            let id = &control.id;
            if let Some(other) = titles.insert(&control.title, id) {
                panic!("{file}: {id} and {other} share a title");
            }
            for name in ["statement", "guidance", "evidence"] {
                let Some(prose) = prose(control, name) else { continue };
                assert!(prose.ends_with(['.', '?']), "{id}: {name} ends");
                for wrong in ["\"", "'", " - ", "  ", " ,", " .", "...", "\n", "“ „"] {
                    assert!(!prose.contains(wrong), "{id}: {name} has {wrong:?}");
                }
                assert_eq!(prose.matches('„').count(), prose.matches('“').count(), "{id}: {name} has pairs of quotes");
            }
        }
    }
}
