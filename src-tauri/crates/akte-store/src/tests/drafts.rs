//! Drafts of catalogs: what people write for all municipalities at once, with its log and its undo.

use super::support::*;
use crate::{LineChoice, LineProposal, NewCatalog, Store, StoreError, Window};
use akte_domain::draft::{Adjustments, DraftSource, EntryContent, OwnText};
use akte_domain::profile::Resource;
use akte_domain::*;

fn draft(title: &str) -> CatalogDraft {
    CatalogDraft {
        id: DraftId(id()),
        title: title.into(),
        publisher: "Landkreis Musterland".into(),
        language: "de".into(),
        rights: "CC BY-SA 4.0".into(),
        remarks: String::new(),
        version: "1.0".into(),
        document_id: id().to_string(),
    }
}

fn group(draft: &CatalogDraft, position: u32, label: &str) -> DraftGroup {
    DraftGroup {
        id: DraftGroupId(id()),
        draft_id: draft.id,
        parent_id: None,
        position,
        label: label.into(),
        title: format!("Gruppe {label}"),
        description: String::new(),
        identity: id().to_string(),
    }
}

fn entry(draft: &CatalogDraft, group: Option<&DraftGroup>, label: &str) -> DraftEntry {
    let own = OwnText { title: format!("Titel {label}"), statement: "MUSS".into(), ..OwnText::default() };
    DraftEntry {
        id: DraftEntryId(id()),
        draft_id: draft.id,
        group_id: group.map(|group| group.id),
        parent_id: None,
        position: 0,
        label: label.into(),
        identity: id().to_string(),
        source: None,
        content: EntryContent::Own(own),
    }
}

/// Writes a draft with a group and a requirement in it, each as an operation of its own.
async fn written(store: &Store, title: &str) -> (CatalogDraft, DraftGroup, DraftEntry) {
    let draft = draft(title);
    let group = group(&draft, 0, "LK");
    let entry = entry(&draft, Some(&group), "LK.1");
    let mut operation = store.begin(context("catalog_draft.add", None)).await.expect("an operation");
    operation.put_shared(std::slice::from_ref(&draft)).await.expect("a draft");
    operation.commit().await.expect("recorded");
    let mut operation = store.begin(context("catalog_draft.edit", None)).await.expect("an operation");
    operation.put_shared(std::slice::from_ref(&group)).await.expect("a group");
    operation.put_shared(std::slice::from_ref(&entry)).await.expect("a requirement");
    operation.commit().await.expect("recorded");
    (draft, group, entry)
}

async fn change(store: &Store, entry: &DraftEntry) {
    let mut operation = store.begin(context("catalog_draft.edit", None)).await.expect("an operation");
    operation.put_shared(std::slice::from_ref(entry)).await.expect("a change");
    operation.commit().await.expect("recorded");
}

async fn undo(store: &Store, draft: Option<DraftId>) -> Result<usize, &'static str> {
    let undone = store.undo_shared(context("undo", None), draft).await;
    undone.map(|written| written.entries).map_err(|error| error.code())
}

#[tokio::test]
async fn a_draft_is_read_as_it_was_written() {
    let (_folder, store) = encrypted().await;
    let (draft, group, entry) = written(&store, "Mindestmaß").await;
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    assert_eq!(reads.drafts().await.expect("drafts"), std::slice::from_ref(&draft), "it is listed");
    let whole = reads.whole_draft(draft.id).await.expect("the draft");
    assert_eq!((whole.groups, whole.entries), (vec![group], vec![entry]), "with everything in it");
    let log = reads.log_shared(Window::ALL).await.expect("a log");
    assert_eq!(log.total, 3, "each record has its entry");
    assert!(log.items.iter().all(|entry| entry.before.is_none() && entry.after.is_some()), "with what is new");
    let gone = reads.whole_draft(DraftId(id())).await.err().map(|error| error.code());
    assert_eq!(gone, Some("record.not-found"), "another one is refused");
}

#[tokio::test]
async fn edits_are_logged_with_before_and_after_and_taken_back_one_by_one() {
    let (_folder, store) = encrypted().await;
    let (draft, _, first) = written(&store, "Mindestmaß").await;
    let later = DraftEntry { label: "LK.7".into(), position: 3, ..first.clone() };
    change(&store, &later).await;
    change(&store, &later).await;
    let entry = async |at: &str| {
        let mut snapshot = store.snapshot().await.expect("a snapshot");
        let whole = snapshot.reads().whole_draft(draft.id).await.expect(at);
        whole.entries.first().cloned()
    };
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let latest = snapshot.reads().log_shared(Window::ALL).await.expect("a log").items.remove(0);
    drop(snapshot);
    assert_eq!(latest.before.expect("before")["label"], "LK.1", "what it was");
    assert_eq!(latest.after.expect("after")["label"], "LK.7", "what it became; writing it again changed nothing");

    assert_eq!(undo(&store, Some(draft.id)).await, Ok(1), "the change");
    assert_eq!(entry("after the first undo").await, Some(first), "as it was written");
    assert_eq!(undo(&store, Some(draft.id)).await, Ok(2), "group and requirement");
    assert_eq!(entry("after the second undo").await, None, "gone again");
    assert_eq!(undo(&store, Some(draft.id)).await, Ok(1), "the draft itself");
    assert_eq!(undo(&store, Some(draft.id)).await, Err("undo.nothing"), "and nothing before it");
    let verified = store.verify(&[]).await.expect("a check");
    assert!(verified.problems.is_empty(), "the chain holds: {:?}", verified.problems);
}

#[tokio::test]
async fn undo_keeps_to_the_draft_that_is_named() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let (first, _, entry) = written(&store, "Erster").await;
    let (second, ..) = written(&store, "Zweiter").await;
    let mut changed = entry.clone();
    changed.label = "LK.2".into();
    change(&store, &changed).await;
    put(&store, sample.scope, &[measure(&sample.domain, "Richtlinie schreiben")]).await.expect("a measure");
    assert_eq!(undo(&store, Some(second.id)).await, Ok(2), "what was last done to the second");
    assert_eq!(undo(&store, Some(first.id)).await, Ok(1), "what was last done to the first");
    assert_eq!(undo(&store, None).await, Ok(1), "whatever was last done to any: the second draft itself");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    assert_eq!(reads.drafts().await.expect("drafts").len(), 1, "the first is left");
    assert!(
        reads.undoable(sample.scope, crate::Direction::Undo, 1).await.expect("a list")[0].name.contains("put"),
        "a municipality's own operations are another list"
    );
}

#[tokio::test]
async fn an_undo_that_would_overwrite_something_newer_is_refused() {
    let (_folder, store) = plain().await;
    let (draft, _, entry) = written(&store, "Mindestmaß").await;
    // As a program would that does not know this operation's kind of undo.
    sqlx::query("update catalog_draft_entry set label = 'X'").execute(store.writer()).await.expect("a change");
    assert_eq!(undo(&store, Some(draft.id)).await, Err("undo.conflict"), "it is not as the operation left it");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let whole = snapshot.reads().whole_draft(draft.id).await.expect("the draft");
    assert_eq!((whole.entries.len(), whole.entries[0].id), (1, entry.id), "and nothing was taken back");
}

#[tokio::test]
async fn references_hold() {
    let (_folder, store) = plain().await;
    let (draft, group, entry) = written(&store, "Mindestmaß").await;
    let (other, ..) = written(&store, "Anderer").await;
    let refused = async |records: &[DraftEntry]| {
        let mut operation = store.begin(context("x", None)).await.expect("an operation");
        match operation.put_shared(records).await {
            Ok(_) => operation.commit().await.err().map(|error| error.code()),
            Err(error) => Some(error.code()),
        }
    };
    let elsewhere = DraftEntry { draft_id: other.id, id: DraftEntryId(id()), identity: "x".into(), ..entry.clone() };
    assert_eq!(refused(&[elsewhere]).await, Some("record.reference"), "a group of another draft");
    let twice = DraftEntry { id: DraftEntryId(id()), ..entry.clone() };
    assert_eq!(refused(&[twice]).await, Some("record.already-exists"), "one identity twice");
    let source = Some(DraftSource { catalog_id: CatalogId(id()), requirement_id: RequirementId(id()) });
    let content = EntryContent::Selected(Adjustments::default());
    let nowhere = DraftEntry { source, content, ..entry };
    assert_eq!(refused(&[nowhere]).await, Some("record.reference"), "a source that was never imported");
    let mut operation = store.begin(context("x", None)).await.expect("an operation");
    operation.delete_shared::<DraftGroup>(&[group.id.0]).await.expect("removed");
    let left = operation.commit().await.err().map(|error| error.code());
    assert_eq!(left, Some("record.reference"), "a group with requirements in it");
    let mut operation = store.begin(context("x", None)).await.expect("an operation");
    let nameless = CatalogDraft { title: " ".into(), ..draft };
    let refused = operation.put_shared(&[nameless]).await;
    assert!(matches!(refused, Err(StoreError::Invalid { .. })), "a rule of the field: {refused:?}");
}

#[tokio::test]
async fn a_selection_by_another_publisher_is_no_version_of_its_source() {
    let (_folder, store) = plain().await;
    let mut source = catalog("1", 6, true);
    (source.publishers, source.document_ids) = (vec!["BSI".into()], Vec::new());
    let new = NewCatalog { catalog: source.clone(), findings: &[], file_name: "gs.json", sha256: "abc" };
    let imported = store
        .import_catalog(context("catalog.import", None), new.clone(), &LineChoice::Proposed)
        .await
        .expect("an import");
    let mut selection = source.clone();
    (selection.publishers, selection.document_ids) = (vec!["Landkreis".into()], vec!["doc-lk".into()]);
    selection.resources =
        vec![Resource { uuid: "u".into(), citation: "BSI: Testkatalog".into(), ..Resource::default() }];
    assert_eq!(store.propose_line(&selection).await.expect("a proposal"), LineProposal::New, "all of its requirements");
    let mut next = catalog("2", 6, true);
    next.publishers = vec!["BSI (Bundesamt)".into()];
    let by_long_name = store.propose_line(&next).await.expect("a proposal");
    assert_eq!(by_long_name.line(), Some(imported.line_id), "the same publisher under a longer name");
    next.publishers.clear();
    let by_nobody = store.propose_line(&next).await.expect("a proposal");
    assert_eq!(by_nobody.line(), Some(imported.line_id), "one that says nothing about its publisher may be");

    let new = NewCatalog { catalog: selection.clone(), findings: &[], file_name: "lk.json", sha256: "def" };
    let own = store
        .import_catalog(context("catalog.import", None), new.clone(), &LineChoice::Proposed)
        .await
        .expect("an import");
    let mut older = source.clone();
    older.version = "0".into();
    let back = store.propose_line(&older).await.expect("a proposal");
    assert_eq!(back.line(), Some(imported.line_id), "and the source's next one does not join the selection");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let whole = snapshot.reads().whole_catalog(own.catalog_id).await.expect("the selection");
    assert_eq!(whole.resources, selection.resources, "where it comes from is kept");
}
