use super::*;
use crate::Coded;
use crate::privacy::PrivacyPoint;
use crate::privacy::activity::{GdprBasis, of_activity};
use std::collections::HashSet;
use uuid::Uuid;

const LEGAL_BASES: &str = include_str!("../../../../../../catalogs/privacy/legal-bases.json");
const PROCEDURES: &str = include_str!("../../../../../../catalogs/privacy/procedures.json");
const MUST_LIST: &str = include_str!("../../../../../../catalogs/privacy/dpia-must-list.json");

fn bases() -> LegalBasisCatalog {
    serde_json::from_str(LEGAL_BASES).unwrap()
}

fn procedures() -> Vec<StarterSheet> {
    let catalog: ProcedureCatalog = serde_json::from_str(PROCEDURES).unwrap();
    assert!(catalog.notice.contains("Vorschläge"), "they are marked as proposals");
    catalog.procedures
}

fn must_list() -> MustList {
    serde_json::from_str(MUST_LIST).unwrap()
}

fn said(text: &str) -> bool {
    text.trim() == text && text.chars().count() > 1
}

#[test]
fn the_picklist_has_every_article_and_every_land_once() {
    let catalog = bases();
    let ids: HashSet<&str> = catalog.bases.iter().map(|basis| basis.id.as_str()).collect();
    assert_eq!(ids.len(), catalog.bases.len(), "no id stands twice");
    for basis in GdprBasis::ALL {
        let entry = catalog.get(basis.code()).unwrap();
        let kind = if basis.is_article_9() { LegalBasisKind::Article9 } else { LegalBasisKind::Article6 };
        assert_eq!(entry.kind, kind, "{} is of its article", entry.id);
    }
    for land in Land::ALL {
        let acts = catalog.bases.iter().filter(|basis| basis.land == Some(*land));
        assert_eq!(acts.count(), 1, "{} has one data protection act", land.code());
        let offered = catalog.for_land(Some(*land)).filter(|basis| basis.land.is_some()).count();
        assert_eq!(offered, 1, "and is offered no other");
    }
    for basis in &catalog.bases {
        let whole = said(&basis.title) && said(&basis.abbreviation) && said(&basis.hint);
        assert!(whole, "{} is said in full", basis.id);
        assert_eq!(basis.land.is_some(), basis.kind == LegalBasisKind::LandDataProtection, "{}", basis.id);
    }
}

#[test]
fn there_are_starter_sheets_for_forty_procedures_and_more() {
    let sheets = procedures();
    assert!(sheets.len() >= 40, "{} sheets", sheets.len());
    let unique = |text: fn(&StarterSheet) -> &str| sheets.iter().map(text).collect::<HashSet<_>>().len();
    for (what, count) in [
        ("id", unique(|sheet| &sheet.id)),
        ("title", unique(|sheet| &sheet.title)),
        ("purpose", unique(|sheet| &sheet.purpose)),
        ("transfer statement", unique(|sheet| &sheet.transfer_note)),
        ("source", unique(|sheet| &sheet.source)),
        ("check", unique(|sheet| &sheet.check)),
    ] {
        assert_eq!(count, sheets.len(), "each sheet has a {what} of its own");
    }
}

#[test]
fn every_starter_sheet_is_complete() {
    for sheet in procedures() {
        let id = &sheet.id;
        for text in [&sheet.title, &sheet.department, &sheet.purpose, &sheet.transfer_note, &sheet.source, &sheet.check]
        {
            assert!(said(text), "{id}: {text:?} says something");
        }
        assert!(!sheet.applications.is_empty() && !sheet.recipients.is_empty(), "{id} names software and recipients");
        assert!(
            sheet.deletion.iter().all(|rule| said(&rule.event) && said(&rule.source)),
            "{id}: every period has a source"
        );
        let ruled: Vec<u16> = sheet.deletion.iter().flat_map(|rule| rule.categories.clone()).collect();
        let distinct: HashSet<&u16> = ruled.iter().collect();
        assert_eq!(distinct.len(), ruled.len(), "{id}: no category has two rules");
        let names: HashSet<&str> = sheet.categories.iter().map(|category| category.name.as_str()).collect();
        assert_eq!(names.len(), sheet.categories.len(), "{id}: no category stands twice");
        for (position, category) in sheet.categories.iter().enumerate() {
            assert_eq!(usize::from(category.number), position + 1, "{id}: categories are numbered");
        }
        let open = of_activity(&sheet.draft(ProcessingActivityId(Uuid::nil()), MunicipalityId(Uuid::nil())));
        let left = [PrivacyPoint::MeasuresMissing, PrivacyPoint::InformationMissing, PrivacyPoint::ThresholdMissing];
        assert_eq!(open, left, "{id}: only what the municipality alone can know is left open");
    }
}

#[test]
fn every_cited_basis_and_list_entry_exists() {
    let (bases, list) = (bases(), must_list());
    for sheet in procedures() {
        for cited in &sheet.legal_bases {
            let entry = bases.get(&cited.basis);
            assert!(entry.is_some(), "{}: {} is in the picklist", sheet.id, cited.basis);
            let gdpr = cited.gdpr().is_some();
            assert!(gdpr || said(&cited.provision), "{}: {} names its provision", sheet.id, cited.basis);
            if let Some(federal) = entry.filter(|entry| entry.kind == LegalBasisKind::Federal) {
                let cites = cited.provision.contains(&federal.abbreviation);
                assert!(cites, "{}: {:?} cites {}", sheet.id, cited.provision, federal.abbreviation);
            }
        }
        for hint in &sheet.dpia_hint {
            assert_eq!(hint.list, list.id, "{}: the list is ours", sheet.id);
            let known = list.entries.iter().any(|entry| entry.number == hint.number);
            assert!(known, "{}: the list has a number {}", sheet.id, hint.number);
        }
    }
}

#[test]
fn the_must_list_has_its_seventeen_numbers() {
    let list = must_list();
    let numbers: Vec<String> = list.entries.iter().map(|entry| entry.number.clone()).collect();
    let expected: Vec<String> = (1..=17).map(|number: u8| number.to_string()).collect();
    assert_eq!(numbers, expected, "in their order");
    assert!(list.entries.iter().all(|entry| said(&entry.text) && said(&entry.example)), "each is said in full");
}

#[test]
fn texts_are_typeset_as_german() {
    for file in [LEGAL_BASES, PROCEDURES, MUST_LIST] {
        assert!(!file.contains("\\\"") && !file.contains(" - "), "quotes are „…“ and dashes are –");
        assert!(file.ends_with("}\n"), "a final newline");
    }
}
