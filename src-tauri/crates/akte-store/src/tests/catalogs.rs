//! Catalogs: lines, versions, indexes, and answers that survive them.

use super::support::*;
use crate::{Completeness, Copied, Direction, LineChoice, LineProposal, NewCatalog, StoreError, Window};
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
    let new = NewCatalog { catalog: source.clone(), findings: &findings, file_name: "gs.json", sha256: "abc" };
    let import = async || {
        store
            .import_catalog(context("catalog.import", None), new.clone(), &LineChoice::Proposed)
            .await
            .expect("an import")
    };
    let imported = import().await;
    assert!(imported.new_line && !imported.already && imported.new_requirements == 6, "the first version");
    let again = import().await;
    assert!(again.already && again.catalog_id == imported.catalog_id, "the same file is known");

    let mut snapshot = store.snapshot_to_search().await.expect("a snapshot");
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
    assert!(hits.iter().any(|hit| hit.id == row.requirement_id.0), "found by its words: {hits:?}");
    let umlauts = reads.search(None, "PASSWÖRTER", Window::ALL).await.expect("a search");
    assert_eq!(umlauts.len(), 6, "case does not matter, not even of umlauts");
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
    let mut snapshot = store.snapshot_to_search().await.expect("a snapshot");
    let hits = snapshot.reads().search(None, "Passwörter", Window::ALL).await.expect("a search");
    assert_eq!(hits.len(), 8, "and its missing texts do not replace the known ones");
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
        let new = NewCatalog { catalog: catalog.clone(), findings: &[], file_name: "x.json", sha256: "x" };
        let imported = store.import_catalog(context("catalog.import", None), new.clone(), &LineChoice::Proposed).await;
        imported.err().map(|error| error.code())
    };
    assert_eq!(code(&catalog("1", 0, true)).await, Some("catalog.empty"), "without requirements");
    let mut twice = catalog("1", 3, true);
    twice.controls[2].identity = "alt-0".into();
    assert_eq!(code(&twice).await, Some("catalog.identity-twice"), "an identity that occurs twice");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    assert!(snapshot.reads().catalogs().await.expect("catalogs").is_empty(), "nothing came in");
}

/// The next version of a sample's catalog: `keep` of its requirements under other ids, and one that comes.
fn next_version(keep: usize) -> Catalog {
    let mut next = catalog("next", keep, true);
    next.controls.rotate_left(1);
    for (number, control) in next.controls.iter_mut().enumerate() {
        control.id = format!("GC.1.{number}");
    }
    let mut new = next.controls[0].clone();
    (new.id, new.identity) = ("GC.1.99".into(), "alt-99".into());
    next.controls.push(new);
    next
}

#[tokio::test]
async fn an_update_writes_the_version_and_copies_to_successors() {
    let (_folder, store) = plain().await;
    let one = sample(&store, "Musterstadt", 4).await;
    let two = sample(&store, "Beispieldorf", 4).await;
    for sample in [&one, &two] {
        let all: Vec<Answer> =
            sample.requirements.iter().map(|id| answer(&sample.whole, *id, ImplementationStatus::Yes)).collect();
        put(&store, sample.scope, &all).await.expect("answers");
    }
    let gone = one.requirements[3];
    let task = measure(&one.domain, "Regel 3 umsetzen");
    let link = MeasureLink {
        id: MeasureLinkId(id()),
        municipality_id: one.scope.municipality(),
        measure_id: task.id,
        requirement_id: gone,
        target_object_id: one.whole.id,
    };
    put(&store, one.scope, &[task]).await.expect("a measure");
    put(&store, one.scope, &[link]).await.expect("a link");
    let value = ParamValue {
        id: ParamValueId(id()),
        municipality_id: one.scope.municipality(),
        domain_id: one.domain.id,
        requirement_id: gone,
        ordinal: 0,
        label: "Stelle".into(),
        value: "Hauptamt".into(),
    };
    put(&store, one.scope, &[value]).await.expect("a value");
    let imported = import(&store, &next_version(3)).await;
    let new =
        store.snapshot().await.expect("a snapshot").reads().requirements(imported.catalog_id).await.expect("rows");
    let new = new.iter().find(|row| row.identity == "alt-99").expect("what came").requirement_id;

    let mut operation = store.begin(context("catalog.update", None)).await.expect("an operation");
    for sample in [&one, &two] {
        let changed =
            operation.put_in_force(sample.scope, sample.domain.id, imported.line_id, imported.catalog_id).await;
        assert!(changed.expect("an update"), "another version is in force");
        let again = operation.put_in_force(sample.scope, sample.domain.id, imported.line_id, imported.catalog_id).await;
        assert!(!again.expect("an update"), "once is enough");
    }
    let domain = one.domain.id;
    let copied =
        operation.copy_to_successors(one.scope, domain, &[(gone, new)], imported.catalog_id).await.expect("copies");
    let told = (copied.answers, copied.measure_links, copied.evidence_links, copied.param_values);
    assert_eq!(told, (1, 1, 0, 1), "what hangs on what is gone");
    let again =
        operation.copy_to_successors(one.scope, domain, &[(gone, new)], imported.catalog_id).await.expect("again");
    assert_eq!(again, Copied::default(), "what is there stays");
    let written = operation.commit().await.expect("written");
    assert_eq!(written.entries, 2 + 1 + 3, "two domains, the old answer noted, three copies: no answer is rewritten");

    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let theirs = reads.answers(two.scope, two.domain.id).await.expect("answers");
    assert!(theirs.iter().all(|answer| answer.requirement_id != new), "nothing is copied in another municipality");
    let mine = reads.answers_to(one.scope, domain, &[new]).await.expect("answers");
    let basis = mine[0].basis.expect("a basis");
    assert_eq!(basis.requirement_id, gone, "the copy remembers what it was given on");
    let (found, municipalities) = reads.undoable_across(two.scope).await.expect("a read").expect("an update to undo");
    assert_eq!((found.name.as_str(), municipalities), ("catalog.update", 2), "one operation on both");
    drop(snapshot);

    // What one of them changed since forbids taking it back anywhere.
    let mut renamed = one.domain.clone();
    renamed.name = "Stadtwerke".into();
    renamed.catalogs[0].catalog_id = imported.catalog_id;
    put(&store, one.scope, &[renamed]).await.expect("a change");
    let refused = store.undo_across(context("undo", None), two.scope).await;
    assert!(matches!(refused, Err(StoreError::UndoConflict { .. })), "the newer change stays");
    let context = || context("undo", one.scope.municipality());
    store.undo(Direction::Undo, 1, context, one.scope).await.expect("the newer change is taken back");
    store.undo_across(crate::tests::support::context("undo", None), two.scope).await.expect("and then the update");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    for sample in [&one, &two] {
        let domain: InformationDomain = reads.get(sample.scope, sample.domain.id).await.expect("the domain");
        assert_eq!(domain, sample.domain, "as it was");
        assert_eq!(reads.answers(sample.scope, domain.id).await.expect("answers").len(), 4, "without the copy");
    }
}

#[tokio::test]
async fn answers_of_the_first_schema_get_the_version_in_force() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let akte = folder.path().join("akte");
    crate::akte::files::make_folder(&akte).expect("a folder");
    let fixture = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("akten").join("v1");
    for name in ["akte.db", "key.json"] {
        std::fs::copy(fixture.join(name), akte.join(name)).expect("a fixture");
    }
    let store = crate::Store::open(&akte, &key_file(), environment()).await.expect("it is migrated");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let municipality = reads.municipalities().await.expect("municipalities").remove(0);
    let scope = crate::Scope::of(municipality.id);
    let domain = reads.domains(scope).await.expect("domains").remove(0);
    let answer = reads.answers(scope, domain.id).await.expect("answers").remove(0);
    let expected = AnswerBasis { catalog_id: domain.catalogs[0].catalog_id, requirement_id: answer.requirement_id };
    assert_eq!(answer.basis, Some(expected), "there was no other version that it could be about");
    drop(snapshot);
    // What the first schema logged knows no basis; it is taken back all the same.
    let context = || crate::tests::support::context("undo", scope.municipality());
    let undone = store.undo(Direction::Undo, 2, context, scope).await.expect("the measure, then the answer");
    assert_eq!(undone.len(), 2, "both");
    store.undo(Direction::Redo, 2, context, scope).await.expect("and again");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let again = snapshot.reads().answers(scope, domain.id).await.expect("answers").remove(0);
    assert_eq!(again, answer, "with its basis");
}

#[tokio::test]
async fn what_the_publisher_has_dropped_is_neither_listed_nor_counted() {
    let (_folder, store) = plain().await;
    let mut source = catalog("1", 4, true);
    let dropped = akte_domain::catalog::Prop { name: "status".into(), value: "withdrawn".into(), ..Default::default() };
    source.controls[2].props.push(dropped);
    let imported = import(&store, &source).await;
    let (scope, domain) = sample_with(&store, "Musterstadt", imported.line_id, imported.catalog_id).await;
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let rows = reads.requirements(imported.catalog_id).await.expect("requirements");
    assert_eq!(rows.iter().map(|row| row.withdrawn).collect::<Vec<_>>(), [false, false, true, false], "it is known");
    let counts = reads.status_counts(scope, domain).await.expect("counts");
    assert_eq!(counts.total(), 3, "three are asked for");
    let by_group = reads.status_counts_by_group(scope, domain).await.expect("counts by group");
    assert_eq!(by_group.iter().map(|group| group.counts.total()).sum::<u32>(), 3, "in the groups as well");
}
