//! Catalogs: lines, versions, indexes, and answers that survive them.

use super::support::*;
use crate::{Completeness, LineChoice, LineProposal, NewCatalog, Window};
use akte_domain::catalog::Catalog;
use akte_domain::*;

#[tokio::test]
async fn a_catalog_comes_in_once_and_can_be_read() {
    let (_folder, store) = encrypted().await;
    let source = catalog("1", 6, true);
    let findings = [Finding {
        severity: Severity::Warning,
        code: "catalog.unknown-key",
        place: "catalog/groups[0]".into(),
        detail: "x".into(),
    }];
    let new = NewCatalog { catalog: &source, findings: &findings, file_name: "gs.json", sha256: "abc" };
    let import = async || {
        store.import_catalog(context("catalog.import", None), &new, &LineChoice::Proposed).await.expect("an import")
    };
    let imported = import().await;
    assert!(imported.new_line && !imported.already && imported.new_requirements == 6, "the first version");
    let again = import().await;
    assert!(again.already && again.catalog_id == imported.catalog_id, "the same file is known");

    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let info = reads.catalog(imported.catalog_id).await.expect("the catalog");
    assert_eq!((&*info.title, info.requirements, info.groups, info.warnings), ("Testkatalog", 6, 2, 1), "its facts");
    assert_eq!(reads.catalog_findings(info.id).await.expect("findings")[0].place, "catalog/groups[0]", "findings stay");
    let groups = reads.groups(info.id).await.expect("groups");
    assert_eq!((groups[1].parent, &*groups[1].label), (Some(0), "GC.1"), "the tree");
    let rows = reads.requirements(info.id).await.expect("requirements");
    assert_eq!((&*rows[2].label, &*rows[2].modal_verb, rows[2].effort_level), ("GC.1.2", "MUSS", Some(3)), "facts");
    let (row, details) = reads.requirement(info.id, rows[2].requirement_id).await.expect("one of them");
    assert_eq!(row, rows[2], "the same requirement");
    assert_eq!((&details.props, &details.parts), (&source.controls[2].props, &source.controls[2].parts), "kept whole");
    let by_label = reads.requirements_by_label(info.id, "GC.1.2").await.expect("by label");
    assert_eq!(by_label, [row.requirement_id], "found by its label");
    let by_identity = reads.requirement_by_identity(info.line_id, "alt-2").await.expect("by identity");
    assert_eq!(by_identity, Some(row.requirement_id), "found by its identity");
    let hits = reads.search(None, "passwort regel 2", Window::ALL).await.expect("a search");
    assert!(hits.items.iter().any(|hit| hit.id == row.requirement_id.0), "found by its words: {hits:?}");
    let umlauts = reads.search(None, "PASSWÖRTER", Window::ALL).await.expect("a search");
    assert_eq!(umlauts.total, 6, "case does not matter, not even of umlauts");
}

/// A later version in which every requirement has another's old id.
fn renumbered(requirements: usize) -> Catalog {
    let mut later = catalog("2", requirements, true);
    for (number, control) in later.controls.iter_mut().enumerate() {
        control.id = format!("GC.1.{}", (number + 1) % requirements);
    }
    later.document_ids = vec!["doc-1".into()];
    later
}

#[tokio::test]
async fn an_answer_survives_the_renumbering_of_its_catalog() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 6).await;
    let recorded = answer(&sample.whole, sample.requirements[2], ImplementationStatus::Yes);
    put(&store, sample.scope, std::slice::from_ref(&recorded)).await.expect("an answer");
    let second = import(&store, &renumbered(6)).await;
    assert_eq!(second.line_id, sample.domain.catalogs[0].line_id, "it joins the line by what they share");
    assert_eq!((second.new_requirements, second.moved.len()), (0, 0), "nothing new, and no domain moves by itself");
    let third = store.propose_line(&Catalog { version: "3".into(), controls: vec![], ..renumbered(6) }).await;
    assert_eq!(third.expect("a proposal"), LineProposal::ByDocument(second.line_id), "from now on by its document");

    let mut domain = sample.domain.clone();
    domain.catalogs[0].catalog_id = second.catalog_id;
    put(&store, sample.scope, std::slice::from_ref(&domain)).await.expect("the new version in force");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let versions = reads.requirement_versions(recorded.requirement_id).await.expect("versions");
    let labels: Vec<&str> = versions.iter().map(|version| &*version.label).collect();
    assert_eq!(labels, ["GC.1.2", "GC.1.3"], "one requirement, two numbers");
    let counts = reads.status_counts(sample.scope, domain.id).await.expect("counts");
    assert_eq!((counts.yes, counts.total()), (1, 6), "the answer counts as before");
}

#[tokio::test]
async fn excerpts_and_strangers_begin_lines_of_their_own() {
    let (_folder, store) = plain().await;
    let first = import(&store, &catalog("1", 20, true)).await;
    let excerpt = catalog("excerpt", 5, true);
    assert_eq!(store.propose_line(&excerpt).await.expect("a proposal"), LineProposal::New, "a quarter of it");
    let mut most = catalog("most", 15, true);
    let proposal = store.propose_line(&most).await.expect("a proposal");
    assert_eq!(proposal, LineProposal::BySharedRequirements(first.line_id, 750), "three quarters of it");
    for control in &mut most.controls {
        control.identity = control.id.clone();
    }
    assert_eq!(store.propose_line(&most).await.expect("a proposal"), LineProposal::New, "ids are no identities");
    let mut with_document = catalog("doc", 20, true);
    with_document.document_ids = vec!["doc-a".into()];
    import(&store, &with_document).await;
    with_document.version = "other".into();
    with_document.document_ids = vec!["doc-b".into()];
    assert_eq!(store.propose_line(&with_document).await.expect("a proposal"), LineProposal::New, "another document");
}

#[tokio::test]
async fn the_publishers_file_takes_the_place_of_its_index() {
    let (_folder, store) = plain().await;
    let index = import(&store, &catalog("index", 6, false)).await;
    let one = sample_with(&store, "Musterstadt", index.line_id, index.catalog_id).await;
    let two = sample_with(&store, "Beispieldorf", index.line_id, index.catalog_id).await;
    let full = import(&store, &catalog("full", 8, true)).await;
    assert_eq!(full.line_id, index.line_id, "the same line");
    assert_eq!(full.moved.len(), 2, "both domains move: {:?}", full.moved);
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let completeness = reads.catalog(index.catalog_id).await.expect("the index").completeness;
    assert_eq!(completeness, Completeness::Index, "it was known as an index");
    for (scope, domain) in [&one, &two] {
        let now: InformationDomain = reads.get(*scope, *domain).await.expect("the domain");
        assert_eq!(now.catalogs[0].catalog_id, full.catalog_id, "the fuller version is in force");
        let history = reads.history(*scope, "information_domain", *domain).await.expect("a history");
        assert_eq!(history[0].operation, "catalog.import", "and the log says why");
    }
    drop(snapshot);
    let partial = import(&store, &catalog("partial", 5, true)).await;
    assert!(partial.moved.is_empty(), "nobody has an index in force any more");
    let again = import(&store, &catalog("index 2", 6, false)).await;
    assert!(again.moved.is_empty(), "an index takes nobody's place");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let hits = snapshot.reads().search(None, "Passwörter", Window::ALL).await.expect("a search");
    assert_eq!(hits.total, 8, "and its missing texts do not replace the known ones");
}

async fn sample_with(
    store: &crate::Store,
    name: &str,
    line_id: CatalogLineId,
    catalog_id: CatalogId,
) -> (crate::Scope, DomainId) {
    let municipality = municipality(name);
    let scope = crate::Scope::of(municipality.id);
    let mut domain = domain(municipality.id, "Rathaus");
    domain.catalogs.push(CatalogInForce { line_id, catalog_id });
    let mut operation = store.begin(context("municipality.add", municipality.id)).await.expect("an operation");
    operation.put(scope, &[municipality]).await.expect("a municipality");
    operation.add_domain(scope, &domain).await.expect("a domain");
    operation.commit().await.expect("written");
    (scope, domain.id)
}

#[tokio::test]
async fn what_is_no_catalog_is_refused() {
    let (_folder, store) = plain().await;
    let code = async |catalog: &Catalog| {
        let new = NewCatalog { catalog, findings: &[], file_name: "x.json", sha256: "x" };
        let imported = store.import_catalog(context("catalog.import", None), &new, &LineChoice::Proposed).await;
        imported.err().map(|error| error.code())
    };
    assert_eq!(code(&catalog("1", 0, true)).await, Some("catalog.empty"), "without requirements");
    let mut twice = catalog("1", 3, true);
    twice.controls[2].identity = "alt-0".into();
    assert_eq!(code(&twice).await, Some("catalog.identity-twice"), "an identity that occurs twice");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    assert!(snapshot.reads().catalogs().await.expect("catalogs").is_empty(), "nothing came in");
}
