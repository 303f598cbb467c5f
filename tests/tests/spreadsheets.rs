//! From the bytes of spreadsheets to catalogs, cross-references and vocabularies: two crates that never see each other.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests may fail loudly and print"
)]

use akte_catalog::{
    Imported, WIBA_DOCUMENT_ID, check_words, read_cross_reference, read_kompendium, read_oscal_catalog,
    read_table_catalog, read_vocabulary, recognised_mapping,
};
use akte_domain::catalog::{Catalog, EFFORT_LEVEL};
use akte_domain::{Severity, Vocabulary};
use akte_exchange::read_tables;
use rust_xlsxwriter::Workbook;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

fn test_data() -> Option<PathBuf> {
    let folder = std::env::var_os("AKTE_TEST_DATA").map(PathBuf::from);
    if folder.is_none() {
        println!("skipped: AKTE_TEST_DATA is not set");
    }
    folder
}

fn recognised(bytes: &[u8]) -> Imported {
    let tables = read_tables(bytes).expect("these are tables").tables;
    let mapping = recognised_mapping(&tables).expect("its layout is known");
    read_table_catalog(&tables, &mapping).expect("it comes in")
}

/// The layout of BSI's workbook with questions of our own.
#[test]
fn a_workbook_in_the_layout_of_wiba_comes_in_without_mapping() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Anleitung").unwrap().write_string(0, 0, "So füllen Sie die Liste aus.").unwrap();
    let sheet = workbook.add_worksheet().set_name("Dokumentation WiBA").unwrap();
    let headings =
        ["Checkliste WiBA", "Nr. in WiBA", "Prüffrage WiBA", "Hilfsmittel", "Aufwand", "Umsetzung", "Notizen"];
    for (column, heading) in (0..).zip(headings) {
        sheet.write_string(2, column, heading).unwrap();
    }
    let questions = [
        ("Backup", 1.0, "Liegt eine Kopie an einem anderen Ort?", "Tresor der Nachbargemeinde", 2.0),
        ("Backup", 2.0, "Wurde das Zurückspielen in diesem Jahr geprobt?", "", 3.0),
        ("Client", 1.0, "Sperrt sich der Bildschirm von selbst?", "Gruppenrichtlinie", 1.0),
    ];
    for (row, (list, number, question, help, effort)) in (3..).zip(questions) {
        sheet.write_string(row, 0, list).unwrap();
        sheet.write_number(row, 1, number).unwrap();
        sheet.write_string(row, 2, question).unwrap();
        sheet.write_string(row, 3, help).unwrap();
        sheet.write_number(row, 4, effort).unwrap();
    }
    let imported = recognised(&workbook.save_to_buffer().unwrap());
    let catalog = imported.catalog;
    assert_eq!(catalog.document_ids, [WIBA_DOCUMENT_ID], "the line is found again");
    let groups: Vec<&str> = catalog.groups.iter().map(|group| group.title.as_str()).collect();
    assert_eq!(groups, ["Backup", "Client"]);
    let ids: Vec<&str> = catalog.controls.iter().map(|control| control.id.as_str()).collect();
    assert_eq!(ids, ["Backup.1", "Backup.2", "Client.1"], "numbers begin anew with each checklist");
    assert_eq!(catalog.controls[0].prop(EFFORT_LEVEL), Some("2"), "numbers stay whole");
    let parts: Vec<&str> = catalog.controls[0].parts.iter().map(|part| part.prose.as_str()).collect();
    assert_eq!(parts, ["Liegt eine Kopie an einem anderen Ort?", "Tresor der Nachbargemeinde"]);
    assert!(imported.findings.iter().all(|finding| finding.severity == Severity::Note), "{:?}", imported.findings);
}

#[test]
fn the_measures_of_the_sdm_come_in() {
    let Some(folder) = test_data() else { return };
    let mut counts = BTreeMap::new();
    let mut documents = BTreeSet::new();
    let mut with_cycle = 0;
    for number in [11, 41, 42, 43, 50, 51, 60, 61, 62] {
        let bytes = std::fs::read(folder.join(format!("sdm/baustein_{number}/massnahmen_{number}.csv"))).unwrap();
        let Imported { catalog, findings, .. } = recognised(&bytes);
        assert!(findings.iter().all(|finding| finding.severity < Severity::Error), "{number}: {findings:?}");
        assert_eq!(catalog.groups.len(), 1, "{number}: {:?}", catalog.groups);
        assert_eq!(catalog.groups[0].id, format!("M{number}"));
        for control in &catalog.controls {
            assert!(control.id.starts_with(&format!("M{number}.")), "{}", control.id);
            assert!(!control.parts[0].prose.is_empty(), "{control:?}");
            with_cycle += usize::from(control.props_of("pdca").count() > 0);
        }
        counts.insert(number, catalog.controls.len());
        documents.extend(catalog.document_ids);
    }
    let expected = [(11, 36), (41, 31), (42, 38), (43, 31), (50, 38), (51, 83), (60, 26), (61, 41), (62, 37)];
    assert_eq!(counts, BTreeMap::from(expected), "361 measures");
    assert!(with_cycle > 340, "nearly all say where in the cycle they belong: {with_cycle}");
    assert_eq!(documents.len(), 9, "each building block is a line of its own");
}

#[test]
fn the_cross_reference_of_edition_2023_comes_in() {
    let Some(folder) = test_data().map(|folder| folder.join("edition2023")) else { return };
    let tables = read_tables(&std::fs::read(folder.join("krt2023_Excel.xlsx")).unwrap()).unwrap().tables;
    let imported = read_cross_reference(&tables).unwrap();
    let cross = &imported.cross_reference;
    assert_eq!(imported.findings, [], "nothing to tell");
    let pairs: Vec<(&str, &str)> = cross.pairs().collect();
    assert_eq!((pairs.len(), cross.rows.len()), (5888, 2125), "pairs and requirements");
    let csv = |name: &str| read_tables(&std::fs::read(folder.join(name)).unwrap()).unwrap().tables.remove(0).rows;
    let listed = csv("kreuzreferenz_2023.csv");
    let listed: BTreeSet<(&str, &str)> = listed[1..].iter().map(|row| (row.cell(0), row.cell(1))).collect();
    assert_eq!(pairs.into_iter().collect::<BTreeSet<_>>(), listed, "as in the extracted list");
    let values = csv("cia_2023.csv");
    let values: BTreeMap<String, String> =
        values[1..].iter().map(|row| (row.cell(0).to_owned(), row.cell(1).to_owned())).collect();
    let own = cross.rows.iter().filter(|row| !row.values.is_empty());
    let own: BTreeMap<String, String> = own.map(|row| (row.requirement.clone(), row.values.letters())).collect();
    assert_eq!(own, values, "protected values");
    // What stands in the workbook stands in the book.
    let book = read_kompendium(&std::fs::read(folder.join("XML_Kompendium_2023.xml")).unwrap(), &mut |_| {}).unwrap();
    let ids: BTreeSet<&str> = book.imported.catalog.controls.iter().map(|control| control.id.as_str()).collect();
    let threats = book.vocabularies.iter().find(|vocabulary| vocabulary.name == "basethreats").unwrap().index();
    for (requirement, threat) in cross.pairs() {
        assert!(ids.contains(requirement) && threats.term(threat).is_some(), "{requirement} {threat}");
    }
    assert_eq!(cross.by_threat().len(), 47, "every threat is met");
    let alone = read_cross_reference(&tables[..1]).unwrap().cross_reference;
    assert!(alone.rows.iter().all(|row| row.requirement.starts_with("APP.1.1.A")), "a single module's table");
}

fn vocabulary(name: &str) -> Option<(Vocabulary, Vec<akte_domain::Finding>)> {
    let file = test_data()?.join(format!("bsi/documentation/namespaces/{name}.csv"));
    let tables = read_tables(&std::fs::read(file).unwrap()).unwrap().tables;
    let imported = read_vocabulary(name, &tables[0]).unwrap();
    Some((imported.vocabulary, imported.findings))
}

const VOCABULARIES: &[(&str, usize)] = &[
    ("action_words", 27),
    ("basethreats", 47),
    ("documentation_guidelines", 67),
    ("effort_level", 6),
    ("modal_verbs", 3),
    ("practices", 21),
    ("result", 29),
    ("security_level", 2),
    ("security_targets", 4),
    ("security_targets_levels", 3),
    ("tags", 61),
    ("target_object_categories", 39),
    ("topics", 120),
];

#[test]
fn the_vocabularies_of_the_bsi_come_in() {
    for (name, count) in VOCABULARIES {
        let Some((vocabulary, findings)) = vocabulary(name) else { return };
        assert_eq!(vocabulary.terms.len(), *count, "{name}");
        assert!(findings.iter().all(|finding| finding.severity < Severity::Error), "{name}: {findings:?}");
        assert!(vocabulary.terms.iter().all(|term| !term.definition.is_empty()), "{name}: every term is explained");
        for finding in findings {
            println!("{name}: {} {} {}", finding.code, finding.place, finding.detail);
        }
    }
    let (categories, _) = vocabulary("target_object_categories").unwrap();
    let index = categories.index();
    let names = |terms: Vec<&akte_domain::Term>| terms.iter().map(|term| term.term.clone()).collect::<Vec<_>>();
    assert_eq!(names(index.ancestors("Cloud-Dienste")), ["Outsourcing", "Dienstleistungen", "Einkäufe"], "inheritance");
    assert!(names(index.descendants("Einkäufe")).contains(&"Cloud-Dienste".to_owned()), "and downwards");
    assert!(index.cycles().is_empty() && index.dangling().next().is_none(), "a tree");
}

#[test]
fn unknown_words_of_grundschutz_are_told() {
    let Some(folder) = test_data() else { return };
    let file = folder.join("bsi/RECONSTRUCTED_Grundschutz++-resolved_catalog_47de282_without_G0_props.json");
    let catalog: Catalog = read_oscal_catalog(&std::fs::read(file).unwrap(), &mut |_| {}).unwrap().catalog;
    let vocabularies: Vec<Vocabulary> = VOCABULARIES.iter().filter_map(|(name, _)| Some(vocabulary(name)?.0)).collect();
    let (_, groups) = check_words(&catalog, &vocabularies);
    let words: Vec<&str> = groups.iter().map(|group| group.shape.as_str()).collect();
    assert!(words.iter().all(|word| word.starts_with("documentation: ")), "{words:#?}");
    assert_eq!(words.len(), 9, "words that BSI's own list does not have: {words:#?}");
}
