//! The evidence vault: stored once, told apart per municipality, never half, altered files found.

use super::support::*;
use crate::{Problem, Store, VaultProblem};
use akte_domain::*;
use std::fs;
use std::path::{Path, PathBuf};

const CONTENT: &[u8] = b"Dienstanweisung IT-Sicherheit der Gemeinde Musterstadt";

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

async fn record(store: &Store, sample: &Sample, title: &str) -> Evidence {
    let stored = store.vault().store_bytes(sample.scope, CONTENT.to_vec()).await.expect("a file");
    let evidence = evidence(sample.scope, title, stored.sha256(), stored.size());
    let mut operation = store.begin(context("evidence.add", sample.scope.municipality())).await.expect("an operation");
    operation.add_file(sample.scope, &stored).await.expect("noted");
    operation.put(sample.scope, std::slice::from_ref(&evidence)).await.expect("a record");
    operation.commit().await.expect("written");
    evidence
}

#[tokio::test]
async fn equal_files_are_kept_once_per_municipality_and_look_different() {
    let (folder, store) = encrypted().await;
    let one = sample(&store, "Musterstadt", 3).await;
    let two = sample(&store, "Beispieldorf", 3).await;
    let first = record(&store, &one, "Dienstanweisung").await;
    let second = record(&store, &one, "Dasselbe noch einmal").await;
    record(&store, &two, "Auch hier").await;
    assert_eq!(first.sha256, second.sha256, "the same content");
    let files = files(&folder.path().join("akte").join("evidence"));
    assert_eq!(files.len(), 2, "once for each municipality: {files:?}");
    let contents: Vec<Vec<u8>> = files.iter().map(|file| fs::read(file).expect("a file")).collect();
    assert_ne!(contents[0], contents[1], "equal files cannot be recognised");
    assert!(contents.iter().all(|content| !content.windows(8).any(|part| part == &CONTENT[..8])), "not in clear");

    let target = folder.path().join("auszug.pdf");
    store.vault().extract(one.scope, &first.sha256, &target).await.expect("an extract");
    assert_eq!(fs::read(&target).expect("the extract"), CONTENT, "as it came in");
    assert_eq!(
        store.vault().read(two.scope, &first.sha256).await.expect("a read"),
        CONTENT,
        "the other one has it too"
    );
    assert!(store.verify(&[]).await.expect("a check").problems.is_empty(), "all is sound");
}

#[tokio::test]
async fn missing_and_altered_files_are_found() {
    let (folder, store) = encrypted().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let evidence = record(&store, &sample, "Dienstanweisung").await;
    let file = files(&folder.path().join("akte").join("evidence")).remove(0);
    let good = fs::read(&file).expect("the file");
    let mut bad = good.clone();
    let last = bad.len() - 1;
    bad[last] ^= 1;
    fs::write(&file, &bad).expect("an alteration");
    let expected = VaultProblem::Altered { scope: sample.scope, sha256: evidence.sha256.clone() };
    assert_eq!(store.verify(&[]).await.expect("a check").problems, [Problem::Vault(expected)], "altered");
    let target = folder.path().join("auszug.pdf");
    fs::write(&target, "vorher").expect("a file that is there");
    let refused = store.vault().extract(sample.scope, &evidence.sha256, &target).await.err();
    assert_eq!(refused.map(|error| error.code()), Some("evidence.altered"), "it is not handed out");
    assert_eq!(fs::read(&target).expect("the target"), b"vorher", "what was there stays");

    record(&store, &sample, "Noch einmal").await;
    assert!(store.verify(&[]).await.expect("a check").problems.is_empty(), "the same file again mends it");
    fs::remove_file(&file).expect("a loss");
    let expected = VaultProblem::Missing { scope: sample.scope, sha256: evidence.sha256.clone() };
    assert_eq!(store.verify(&[]).await.expect("a check").problems, [Problem::Vault(expected)], "missing");
}

#[tokio::test]
async fn what_nobody_refers_to_is_swept_but_not_what_is_under_way() {
    let (folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let kept = record(&store, &sample, "Dienstanweisung").await;
    let orphan = store.vault().store_bytes(sample.scope, b"verwaist".to_vec()).await.expect("a file");
    fs::write(folder.path().join("akte/evidence/0123.partial"), "halb").expect("remains");
    assert_eq!(store.sweep_evidence().await.expect("a sweep").files, 1, "the remains go, what is under way stays");
    drop(orphan);
    let problems = store.verify(&[]).await.expect("a check").problems;
    assert_eq!(problems, [Problem::VaultOrphans { files: 1 }], "now nobody refers to it");
    assert_eq!(store.sweep_evidence().await.expect("a sweep").files, 1, "and it goes");
    assert_eq!(store.vault().read(sample.scope, &kept.sha256).await.expect("a read"), CONTENT, "the rest stays");
}

#[tokio::test]
async fn a_source_that_does_not_hold_still_leaves_nothing_behind() {
    let (folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let gone = store.vault().store_file(sample.scope, &folder.path().join("fehlt.pdf")).await.err();
    assert_eq!(gone.map(|error| error.code()), Some("evidence.source-vanished"), "a file that is not there");

    let source = folder.path().join("waechst.pdf");
    fs::write(&source, vec![1; 8 << 20]).expect("a file");
    let vault = store.vault().clone();
    let (scope, path) = (sample.scope, source.clone());
    let storing = tokio::spawn(async move { vault.store_file(scope, &path).await });
    // Grows and vanishes until the reader has noticed; it reads megabytes meanwhile.
    let mut turns = 0;
    while !storing.is_finished() && turns < 10_000 {
        turns += 1;
        if turns % 2 == 0 {
            fs::write(&source, vec![2; 1 << 20]).expect("a change");
        } else {
            fs::remove_file(&source).expect("a loss");
        }
        tokio::task::yield_now().await;
    }
    if let Err(error) = storing.await.expect("a task") {
        assert!(matches!(error.code(), "evidence.source-vanished" | "evidence.source-changed"), "{error}");
        assert!(files(&folder.path().join("akte").join("evidence")).is_empty(), "nothing stays behind");
    }
    store.sweep_evidence().await.expect("a sweep");
    assert!(store.verify(&[]).await.expect("a check").problems.is_empty(), "all is sound");
}
