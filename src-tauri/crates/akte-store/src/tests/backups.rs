//! Backups and restore.

use super::support::*;
use crate::{BackupReason, Environment, NewProtection, Store, Unlock, backups_in, restore};
use akte_domain::*;
use std::fs;
use std::path::Path;

async fn status_of(store: &Store, sample: &Sample, id: AnswerId) -> Option<ImplementationStatus> {
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let found: Option<Answer> = snapshot.reads().find(sample.scope, id).await.expect("a read");
    found.map(|answer| answer.status)
}

async fn reopened(folder: &Path) -> Store {
    Store::open(folder, &key_file(), environment()).await.expect("it opens")
}

fn later(minute: i64) -> Environment {
    Environment { now: at(minute), ..environment() }
}

#[tokio::test]
async fn a_restore_brings_back_the_backup_and_keeps_what_it_replaces() {
    let (folder, store) = encrypted().await;
    let akte = folder.path().join("akte");
    let sample = sample(&store, "Musterstadt", 3).await;
    let mut recorded = answer(&sample.whole, sample.requirements[0], ImplementationStatus::No);
    put(&store, sample.scope, std::slice::from_ref(&recorded)).await.expect("an answer");
    let backup = store.backup(BackupReason::Daily, at(10)).await.expect("a backup");
    assert_eq!(store.last_backup_at().await.expect("a date"), Some(at(10)), "the reminder knows");
    assert!(store.daily_backup(at(20)).await.expect("no backup").is_none(), "one a day");
    recorded.status = ImplementationStatus::Yes;
    put(&store, sample.scope, std::slice::from_ref(&recorded)).await.expect("a change");
    let locked = restore(&akte, &backup.folder, &key_file(), later(30)).await.err().map(|error| error.code());
    assert_eq!(locked, Some("akte.locked"), "not while it is open");
    store.close().await;

    let restored = restore(&akte, &backup.folder, &key_file(), later(30)).await.expect("a restore");
    assert_eq!(restored.state, backup.state, "the data state of the backup");
    let store = reopened(&akte).await;
    assert_eq!(status_of(&store, &sample, recorded.id).await, Some(ImplementationStatus::No), "as it was then");
    assert!(store.verify(&[]).await.expect("a check").problems.is_empty(), "and sound");
    store.close().await;

    let replaced = restored.replaced.expect("something was replaced");
    fs::create_dir_all(folder.path().join("alt")).expect("a folder");
    for name in ["akte.db", "key.json"] {
        fs::copy(replaced.join(name), folder.path().join("alt").join(name)).expect("what was replaced");
    }
    let old = reopened(&folder.path().join("alt")).await;
    assert_eq!(status_of(&old, &sample, recorded.id).await, Some(ImplementationStatus::Yes), "nothing was lost");
}

#[tokio::test]
async fn a_restore_that_was_interrupted_is_finished_by_whoever_opens_next() {
    let (folder, store) = encrypted().await;
    let akte = folder.path().join("akte");
    let sample = sample(&store, "Musterstadt", 3).await;
    let backup = store.backup(BackupReason::Daily, at(10)).await.expect("a backup");
    let recorded = answer(&sample.whole, sample.requirements[0], ImplementationStatus::No);
    put(&store, sample.scope, std::slice::from_ref(&recorded)).await.expect("an answer");
    store.close().await;
    // As it lies after the preparation, and after each step of moving into place.
    for moved in 0..3 {
        let case = folder.path().join(format!("fall-{moved}"));
        fs::create_dir_all(case.join("restoring")).expect("a folder");
        fs::create_dir_all(case.join("replaced-x")).expect("a folder");
        fs::write(case.join("restoring/plan.json"), r#"{"replaced":"replaced-x"}"#).expect("a plan");
        for (step, name) in [(1, "akte.db"), (2, "key.json")] {
            let (old, new) = if moved >= step { ("replaced-x", ".") } else { (".", "restoring") };
            fs::copy(akte.join(name), case.join(old).join(name)).expect("the old one");
            fs::copy(backup.folder.join(name), case.join(new).join(name)).expect("the new one");
        }
        let store = reopened(&case).await;
        assert_eq!(status_of(&store, &sample, recorded.id).await, None, "the backup's data, step {moved}");
        assert!(!case.join("restoring").exists() && case.join("replaced-x/akte.db").exists(), "all in place");
        store.close().await;
    }
}

#[tokio::test]
async fn a_backup_elsewhere_brings_the_akte_back_from_nothing() {
    let (folder, store) = encrypted().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let stored = store.vault().store_bytes(sample.scope, b"Beleg".to_vec()).await.expect("a file");
    let mut operation = store.begin(context("evidence.add", sample.scope.municipality())).await.expect("an operation");
    operation.add_file(sample.scope, &stored).await.expect("noted");
    let evidence = evidence(sample.scope, "Beleg", stored.sha256(), stored.size());
    operation.put(sample.scope, std::slice::from_ref(&evidence)).await.expect("a record");
    operation.commit().await.expect("written");
    let inside = store.backup_to(&folder.path().join("akte").join("sicher"), at(10)).await;
    assert_eq!(inside.err().map(|error| error.code()), Some("backup.inside-akte"), "that would be no other place");
    let elsewhere = folder.path().join("stick");
    let backup = store.backup_to(&elsewhere, at(10)).await.expect("a backup");
    assert_eq!(store.last_backup_elsewhere_at().await.expect("a date"), Some(at(10)), "the reminder knows");
    store.close().await;
    fs::remove_dir_all(folder.path().join("akte")).expect("a lost laptop");

    assert_eq!(backups_in(&elsewhere).expect("backups"), std::slice::from_ref(&backup), "it lists what is there");
    let fresh = folder.path().join("neu");
    let restored = restore(&fresh, &backup.folder, &key_file(), later(20)).await.expect("a restore");
    assert_eq!(restored.replaced, None, "there was nothing to replace");
    let store = reopened(&fresh).await;
    assert_eq!(store.vault().read(sample.scope, &evidence.sha256).await.expect("the file"), b"Beleg", "evidence too");
    assert!(store.verify(&[]).await.expect("a check").problems.is_empty(), "all is sound");
}

#[tokio::test]
async fn what_is_no_sound_backup_of_this_akte_is_refused() {
    let (folder, store) = plain().await;
    let akte = folder.path().join("akte");
    sample(&store, "Musterstadt", 3).await;
    let backup = store.backup(BackupReason::Daily, at(10)).await.expect("a backup");
    store.close().await;
    let code =
        async |backup: &Path| restore(&akte, backup, &Unlock::Plain, later(20)).await.err().map(|error| error.code());
    assert_eq!(code(folder.path()).await, Some("backup.unusable"), "no backup at all");
    let manifest = backup.folder.join("manifest.json");
    let text = fs::read_to_string(&manifest).expect("the manifest");
    fs::write(&manifest, text.replace("\"state_number\": ", "\"state_number\": 1")).expect("a forgery");
    assert_eq!(code(&backup.folder).await, Some("backup.unusable"), "a manifest that says something else");
    fs::write(&manifest, &text).expect("the true one");
    let database = backup.folder.join("akte.db");
    let mut content = fs::read(&database).expect("the copy");
    let middle = content.len() / 2;
    content[middle..middle + 4096].fill(0xA5);
    fs::write(&database, content).expect("damage");
    assert!(code(&backup.folder).await.is_some(), "a damaged copy");

    let other = create(&folder.path().join("andere"), NewProtection::Plain).await.store;
    sample(&other, "Beispieldorf", 3).await;
    let foreign = other.backup(BackupReason::Daily, at(10)).await.expect("a backup");
    assert_eq!(code(&foreign.folder).await, Some("backup.unusable"), "another Akte's backup");
    Store::open(&akte, &Unlock::Plain, environment()).await.expect("the Akte is untouched by all that");
}

#[tokio::test]
async fn a_backup_knows_when_the_chain_was_written_anew() {
    let (_folder, store) = plain().await;
    sample(&store, "Musterstadt", 3).await;
    store.backup(BackupReason::Daily, at(10)).await.expect("a backup");
    let tamper = "update log_entry set hash = zeroblob(32) where number = (select max(number) from log_entry);
        update backup_register set state_hash = '0000'";
    sqlx::raw_sql(tamper).execute(store.writer()).await.expect("tampering");
    let found = store.verify_log(&[]).await.expect("a check");
    let heads = found.problems.iter().filter(|problem| problem.kind.code() == "log.head-changed").count();
    assert_eq!(heads, 2, "the register and the manifest both disagree: {:?}", found.problems);
}

#[tokio::test]
async fn a_backup_is_made_again_only_where_it_lacks_something_that_was_recorded() {
    let (folder, store) = encrypted().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let made_anew = async |minute, why: &str| {
        let known = store.backups().expect("backups").len();
        let held = store.backup_before(BackupReason::Update, at(minute)).await.expect("a backup");
        let backups = store.backups().expect("backups");
        assert_eq!(backups.first(), Some(&held), "{why}: the newest one");
        backups.len() > known
    };
    assert!(made_anew(11, "nothing was saved yet").await);
    assert!(!made_anew(12, "nothing happened since").await);
    import(&store, &catalog("2", 4, true)).await;
    assert!(!made_anew(13, "a published catalog can be imported again").await);
    put(&store, sample.scope, &[answer(&sample.whole, sample.requirements[0], ImplementationStatus::No)])
        .await
        .expect("an answer");
    assert!(made_anew(14, "an answer was given").await);
    assert!(!made_anew(15, "and saved").await);
    sqlx::raw_sql(sqlx::AssertSqlSafe(format!(
        "insert into report_register (municipality_id, kind, as_of, options, state_number, state_hash, content_hash,
            file_sha256, created_at, actor)
        values (x'{}', 'check_result', '2026-07-01', '{{}}', 1, '', '', '', '{}', 'Frida Muster')",
        sample.scope.uuid().simple(),
        crate::entropy::instant(at(15)),
    )))
    .execute(store.writer())
    .await
    .expect("a registered report");
    assert!(made_anew(16, "a report was registered").await);
    let keys = folder.path().join("akte").join("key.json");
    let text = fs::read_to_string(&keys).expect("the keys");
    fs::write(&keys, format!("{text}\n")).expect("other keys");
    assert!(made_anew(17, "another door was set up").await);
    let newest = store.backups().expect("backups").remove(0);
    fs::remove_file(newest.folder.join("akte.db")).expect("a lost copy");
    assert!(made_anew(18, "the copy is gone").await);
}
