//! Vocabularies and cross-references come in once, the latest counts, and threats are found both ways.

use super::support::*;
use crate::{LineChoice, NewCatalog, NewCrossReference, NewVocabulary, Store, StoreError};
use akte_domain::catalog::{Catalog, Control};
use akte_domain::kompendium::KOMPENDIUM_DOCUMENT_ID;
use akte_domain::*;

fn vocabulary(name: &str, terms: &[&str]) -> Vocabulary {
    let term =
        |term: &&str| Term { term: (*term).to_owned(), extra: vec![("Typ".into(), "x".into())], ..Term::default() };
    Vocabulary { name: name.into(), terms: terms.iter().map(term).collect() }
}

async fn import(store: &Store, vocabulary: &Vocabulary, sha256: &str, shipped: bool) -> bool {
    let findings = [Finding {
        severity: Severity::Warning,
        code: "vocabulary.term-twice",
        place: "row 3".into(),
        detail: "x".into(),
    }];
    let new = NewVocabulary { vocabulary, findings: &findings, file_name: "tags.csv", sha256, shipped };
    let stored =
        store.import_vocabularies(context("vocabulary.import", None), &[new], false).await.expect("it comes in");
    stored[0].already
}

async fn current(store: &Store) -> Vec<(String, Vec<String>)> {
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let mut current = Vec::new();
    for info in reads.vocabularies().await.expect("vocabularies").into_iter().filter(|info| info.current) {
        let terms = reads.vocabulary(&info).await.expect("its terms").terms;
        current.push((info.name, terms.into_iter().map(|term| term.term).collect()));
    }
    current
}

fn of(name: &str, terms: &[&str]) -> (String, Vec<String>) {
    (name.to_owned(), terms.iter().map(|term| (*term).to_owned()).collect())
}

#[tokio::test]
async fn the_latest_import_of_a_vocabulary_counts_and_the_old_one_stays() {
    let (_folder, store) = encrypted().await;
    assert!(!import(&store, &vocabulary("tags", &["Netz"]), "a", true).await, "it is new");
    assert!(import(&store, &vocabulary("tags", &["Netz"]), "a", true).await, "the same file is known");
    assert!(!import(&store, &vocabulary("roles", &["ISB"]), "a", true).await, "a file may hold several");
    assert_eq!(current(&store).await, [of("roles", &["ISB"]), of("tags", &["Netz"])]);
    import(&store, &vocabulary("tags", &["Netz", "Cloud"]), "b", false).await;
    assert_eq!(current(&store).await[1], of("tags", &["Netz", "Cloud"]), "a newer one takes its place");
    import(&store, &vocabulary("tags", &["Alt"]), "c", true).await;
    assert_eq!(current(&store).await[1], of("tags", &["Netz", "Cloud"]), "but never one that merely shipped");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let all = reads.vocabularies().await.expect("vocabularies");
    assert_eq!(all.iter().filter(|info| info.name == "tags").count(), 3, "nothing is thrown away");
    let terms = reads.vocabulary(&all[0]).await.expect("terms").terms;
    assert_eq!(terms[0].extra, [("Typ".to_owned(), "x".to_owned())], "other columns stay");
    assert_eq!(reads.vocabulary_findings(all[0].id).await.expect("findings")[0].place, "row 3", "findings stay");
    let logged = reads.log_shared(crate::Window::ALL).await.expect("the log");
    assert_eq!(logged.items.iter().filter(|entry| entry.kind == "vocabulary").count(), 4, "every import is logged");
    drop(snapshot);
    let empty = vocabulary("tags", &[]);
    let new = NewVocabulary { vocabulary: &empty, findings: &[], file_name: "t.csv", sha256: "d", shipped: false };
    let refused = store.import_vocabularies(context("vocabulary.import", None), &[new], false).await.err();
    assert!(matches!(refused, Some(StoreError::VocabularyEmpty { .. })), "{refused:?}");
    let verified = store.verify(&[]).await.expect("a check");
    assert!(verified.problems.is_empty(), "the Akte is sound: {:?}", verified.problems);
}

#[tokio::test]
async fn a_list_out_of_a_catalog_never_takes_the_place_of_one_that_is_a_list() {
    let (_folder, store) = encrypted().await;
    book(&store, &["ORP.1.A1"]).await;
    import(&store, &vocabulary("basethreats", &["Feuer, 2023"]), "k", false).await;
    assert_eq!(current(&store).await, [of("basethreats", &["Feuer, 2023"])], "where there is no other, it counts");
    import(&store, &vocabulary("basethreats", &["Feuer"]), "s", true).await;
    assert_eq!(current(&store).await, [of("basethreats", &["Feuer"])], "a list that came with the program");
    import(&store, &vocabulary("basethreats", &["Feuer, neu"]), "n", false).await;
    assert_eq!(current(&store).await, [of("basethreats", &["Feuer, neu"])], "the publisher's own list");
    let (_folder, store) = encrypted().await;
    import(&store, &vocabulary("basethreats", &["Feuer, neu"]), "n", false).await;
    book(&store, &["ORP.1.A1"]).await;
    import(&store, &vocabulary("basethreats", &["Feuer, 2023"]), "k", false).await;
    assert_eq!(current(&store).await, [of("basethreats", &["Feuer, neu"])], "whichever came later");
}

async fn book(store: &Store, numbers: &[&str]) -> Vec<RequirementId> {
    let control =
        |id: &&str| Control { id: (*id).into(), identity: (*id).into(), title: "x".into(), ..Control::default() };
    let catalog = Catalog {
        title: "Kompendium".into(),
        document_ids: vec![KOMPENDIUM_DOCUMENT_ID.into()],
        controls: numbers.iter().map(control).collect(),
        ..Catalog::default()
    };
    let new = NewCatalog { catalog: catalog.clone(), findings: &[], file_name: "k.xml", sha256: "k" };
    let imported = store.import_catalog(context("catalog.import", None), new.clone(), &LineChoice::Proposed).await;
    let id = imported.expect("a catalog").catalog_id;
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let rows = snapshot.reads().requirements(id).await.expect("requirements");
    rows.into_iter().map(|row| row.requirement_id).collect()
}

fn table(rows: &[(&str, &[&str], &str)]) -> CrossReference {
    let row = |(requirement, threats, letters): &(&str, &[&str], &str)| CrossReferenceRow {
        requirement: (*requirement).into(),
        threats: threats.iter().map(|threat| (*threat).to_owned()).collect(),
        values: ProtectedValues::from_letters(letters).expect("letters"),
    };
    CrossReference { rows: rows.iter().map(row).collect() }
}

async fn cross(store: &Store, cross_reference: &CrossReference, sha256: &str) -> crate::Result<CrossReferenceId> {
    let new = NewCrossReference { cross_reference, findings: &[], file_name: "krt.xlsx", sha256 };
    let stored = store.import_cross_reference(context("cross_reference.import", None), &new).await?;
    let again = store.import_cross_reference(context("cross_reference.import", None), &new).await?;
    assert!(again.already && again.cross_reference_id == stored.cross_reference_id, "the same file is known");
    Ok(stored.cross_reference_id)
}

#[tokio::test]
async fn threats_are_found_both_ways_whatever_came_first() {
    let (_folder, store) = plain().await;
    let first = [("A.1.A1", &["G 0.1", "G 0.18"][..], "CA"), ("A.1.A2", &["G 0.18"], ""), ("X.9.A9", &["G 0.1"], "")];
    let id = cross(&store, &table(&first), "a").await.expect("a table");
    let requirements = book(&store, &["A.1.A1", "A.1.A2", "A.1.A3"]).await;
    let [one, two, three] = requirements[..] else { panic!("three requirements") };
    {
        let mut snapshot = store.snapshot().await.expect("a snapshot");
        let mut reads = snapshot.reads();
        let (threats, values) = reads.threats_of(one).await.expect("threats").expect("it is in the table");
        assert_eq!((threats, values.letters()), (vec!["G 0.1".to_owned(), "G 0.18".into()], "CA".to_owned()));
        assert_eq!(reads.threats_of(three).await.expect("threats"), None, "nobody speaks of it");
        assert_eq!(reads.requirements_against("G 0.18").await.expect("requirements"), [one, two]);
        assert_eq!(reads.requirements_by_threat().await.expect("pairs").len(), 2);
        assert_eq!(reads.unknown_numbers(id).await.expect("numbers"), ["X.9.A9"], "no catalog has it");
        assert_eq!(reads.kompendium_numbers().await.expect("numbers").len(), 3);
    }
    // The table of a single module comes later and says something else about one requirement.
    cross(&store, &table(&[("A.1.A2", &["G 0.2"], "I")]), "b").await.expect("a table");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    assert_eq!(reads.requirements_against("G 0.18").await.expect("requirements"), [one], "what it says counts");
    assert_eq!(reads.requirements_against("G 0.2").await.expect("requirements"), [two]);
    let infos = reads.cross_references().await.expect("tables");
    assert_eq!(infos.iter().map(|info| (info.requirements, info.current)).collect::<Vec<_>>(), [(1, 1), (3, 2)]);
    drop(snapshot);
    let refused = cross(&store, &CrossReference::default(), "c").await.err();
    assert!(matches!(refused, Some(StoreError::CrossReferenceEmpty)), "{refused:?}");
}
