//! Making and opening an Akte: doors, locks, versions, what is refused.

use super::support::*;
use crate::{
    Environment, NewDoor, NewProtection, PassphraseCost, SecretStore, SecretStoreError, Store, StoreError, Unlock,
    is_akte, peek,
};
use std::collections::HashMap;
use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use zeroize::Zeroizing;

async fn refusal(folder: &std::path::Path, means: Unlock) -> &'static str {
    match Store::open(folder, &means, environment()).await {
        Ok(_) => "opened",
        Err(error) => error.code(),
    }
}

#[tokio::test]
async fn every_door_opens_and_everything_else_is_told_apart() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path().join("akte");
    let doors = vec![passphrase_door(), (NewDoor::Recovery, "Papier".to_owned()), key_file_door()];
    let created = create(&folder, NewProtection::Encrypted(doors)).await;
    let recovery = created.recovery_keys[0].to_text();
    created.store.close().await;
    let header = fs::read(folder.join("akte.db")).expect("the database");
    assert!(!header.starts_with(b"SQLite format 3"), "an encrypted Akte does not look like a database");

    assert_eq!(refusal(&folder, passphrase(PASSPHRASE)).await, "opened", "the passphrase");
    assert_eq!(refusal(&folder, key_file()).await, "opened", "the key file");
    assert_eq!(refusal(&folder, Unlock::Recovery(recovery.clone())).await, "opened", "the recovery key");
    assert_eq!(refusal(&folder, passphrase("Rathaus am Fluß")).await, "akte.wrong-passphrase", "another passphrase");
    assert_eq!(refusal(&folder, Unlock::Plain).await, "akte.is-encrypted", "no key at all");
    let other = Unlock::KeyFile(Zeroizing::new(vec![7; 32]));
    assert_eq!(refusal(&folder, other).await, "akte.wrong-key-file", "another key file");
    let short = Unlock::KeyFile(Zeroizing::new(vec![7; 31]));
    assert_eq!(refusal(&folder, short).await, "akte.key-file-malformed", "no key file");
    let mistyped = Unlock::Recovery(Zeroizing::new(recovery.replacen(&recovery[..1], "*", 1)));
    assert_eq!(refusal(&folder, mistyped).await, "akte.recovery-key-mistyped", "a typing error");
    assert_eq!(refusal(&folder, Unlock::Keyring).await, "akte.no-such-door", "a door that was never made");
}

#[tokio::test]
async fn doors_come_and_go_but_the_last_one_stays() {
    let (folder, store) = encrypted().await;
    let folder = folder.path().join("akte");
    let door = NewDoor::Passphrase(Zeroizing::new("kurz".into()), PassphraseCost::MINIMUM);
    let refused = store.add_door(&door, "kurz", at(2)).err().map(|error| error.code());
    assert_eq!(refused, Some("akte.passphrase-too-short"), "four characters are no passphrase");
    let (passphrase_door, label) = passphrase_door();
    let (added, _) = store.add_door(&passphrase_door, &label, at(2)).expect("a second door");
    assert_eq!(store.doors().expect("doors").len(), 2, "both are listed");
    let first = store.doors().expect("doors")[0].id;
    store.remove_door(first).expect("one of two goes");
    let last = store.remove_door(added.id).err().map(|error| error.code());
    assert_eq!(last, Some("akte.last-door"), "the last one stays");
    store.close().await;
    assert_eq!(refusal(&folder, key_file()).await, "akte.no-such-door", "the removed door is gone");
    assert_eq!(refusal(&folder, passphrase(PASSPHRASE)).await, "opened", "the other one opens");
}

/// The operating system's keyring, in memory.
#[derive(Default)]
struct MemoryRing {
    secrets: Mutex<HashMap<String, Vec<u8>>>,
    broken: AtomicBool,
}

impl SecretStore for MemoryRing {
    fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, SecretStoreError> {
        if self.broken.load(Ordering::Relaxed) {
            return Err(SecretStoreError("locked".into()));
        }
        Ok(self.secrets.lock().expect("the ring").get(name).cloned().map(Zeroizing::new))
    }

    fn set(&self, name: &str, secret: &[u8]) -> Result<(), SecretStoreError> {
        self.secrets.lock().expect("the ring").insert(name.to_owned(), secret.to_vec());
        Ok(())
    }

    fn delete(&self, name: &str) -> Result<(), SecretStoreError> {
        self.secrets.lock().expect("the ring").remove(name);
        Ok(())
    }
}

#[tokio::test]
async fn the_keyring_is_a_door_like_the_others() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let akte = folder.path().join("akte");
    let ring = Arc::new(MemoryRing::default());
    let with_ring = || Environment { secrets: Some(ring.clone()), ..environment() };
    let doors = vec![(NewDoor::Keyring, "Dieser Rechner".to_owned()), key_file_door()];
    let created = Store::create(&akte, NewProtection::Encrypted(doors), with_ring()).await.expect("a new Akte");
    let door = created.store.doors().expect("doors")[0].id;
    created.store.close().await;
    let open = async || Store::open(&akte, &Unlock::Keyring, with_ring()).await;
    ring.broken.store(true, Ordering::Relaxed);
    assert_eq!(open().await.err().map(|error| error.code()), Some("akte.keyring-unavailable"), "a locked keyring");
    ring.broken.store(false, Ordering::Relaxed);
    let store = open().await.expect("the keyring opens it");
    store.remove_door(door).expect("another door is left");
    assert!(ring.secrets.lock().expect("the ring").is_empty(), "the keyring forgets the secret");
    store.close().await;
    assert_eq!(open().await.err().map(|error| error.code()), Some("akte.no-such-door"), "the door is gone");
    let (added, _) = {
        let store = Store::open(&akte, &key_file(), with_ring()).await.expect("the key file opens it");
        let added = store.add_door(&NewDoor::Keyring, "Neu", at(2)).expect("a new one");
        store.close().await;
        added
    };
    ring.secrets.lock().expect("the ring").clear();
    assert_eq!(
        open().await.err().map(|error| error.code()),
        Some("akte.wrong-keyring-secret"),
        "a lost secret of {}",
        added.label
    );
}

#[tokio::test]
async fn a_second_program_learns_who_holds_the_akte() {
    let (folder, store) = encrypted().await;
    let folder = folder.path().join("akte");
    let Err(StoreError::Locked { holder: Some(holder) }) = Store::open(&folder, &key_file(), environment()).await
    else {
        panic!("an open Akte cannot be opened twice");
    };
    assert_eq!((&*holder.actor, &*holder.host, holder.process), ("Frida Muster", "rathaus-07", 4711), "who and where");
    store.close().await;
    assert_eq!(refusal(&folder, key_file()).await, "opened", "once it is closed, another one may");
}

#[tokio::test]
async fn a_plain_akte_says_so() {
    let (folder, store) = plain().await;
    let folder = folder.path().join("akte");
    assert!(store.is_plain(), "the window has to say so");
    store.close().await;
    assert!(is_akte(&folder) && peek(&folder).expect("a look").plain, "it can be seen from outside");
    assert_eq!(refusal(&folder, key_file()).await, "akte.is-plain", "a key is refused rather than ignored");
    assert_eq!(refusal(&folder, Unlock::Plain).await, "opened", "nothing opens it");
}

#[tokio::test]
async fn what_is_no_akte_is_left_alone() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    assert_eq!(refusal(folder.path(), key_file()).await, "akte.not-an-akte", "an empty folder");
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0, "nothing was put there");
    fs::write(folder.path().join("brief.txt"), "wichtig").expect("a file");
    let made = Store::create(folder.path(), NewProtection::Plain, environment()).await;
    assert_eq!(made.err().map(|error| error.code()), Some("akte.not-empty"), "a folder with something in it");
}

#[tokio::test]
async fn an_interrupted_creation_can_be_repeated() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let akte = folder.path().join("akte");
    fs::create_dir(&akte).expect("a folder");
    for remains in ["akte.db.partial", "akte.db.partial-wal", "key.json", "lock", "lock-holder.json"] {
        fs::write(akte.join(remains), "halb").expect("remains");
    }
    let created = create(&akte, NewProtection::Encrypted(vec![key_file_door()])).await;
    created.store.close().await;
    assert_eq!(refusal(&akte, key_file()).await, "opened", "the second attempt made an Akte");
}

#[tokio::test]
async fn a_newer_akte_is_never_touched() {
    let (folder, store) = plain().await;
    let folder = folder.path().join("akte");
    store.close().await;
    let mut conn = crate::akte::connect::migrator(&folder.join("akte.db"), None).await.expect("a connection");
    sqlx::raw_sql("pragma user_version = 99; update schema_migration set min_reader = 98")
        .execute(&mut conn)
        .await
        .expect("a newer program's work");
    crate::akte::connect::close(conn).await.expect("closed");
    let before = fs::read(folder.join("akte.db")).expect("the database");
    assert_eq!(refusal(&folder, Unlock::Plain).await, "akte.newer", "this program is too old for it");
    assert_eq!(fs::read(folder.join("akte.db")).expect("the database"), before, "not a byte was changed");
}

#[tokio::test]
async fn a_network_share_is_refused() {
    let (folder, store) = plain().await;
    store.close().await;
    let mut environment = environment();
    environment.mount_table = Some("22 1 0:40 / / rw - cifs //server/amt rw".into());
    let opened = Store::open(&folder.path().join("akte"), &Unlock::Plain, environment).await;
    assert_eq!(opened.err().map(|error| error.code()), Some("akte.network-share"), "the whole root is a share here");
}

#[tokio::test]
async fn keys_that_do_not_belong_to_the_database_are_named() {
    let (one, store_one) = encrypted().await;
    let (two, store_two) = encrypted().await;
    store_one.close().await;
    store_two.close().await;
    let keys = |folder: &tempfile::TempDir| folder.path().join("akte").join("key.json");
    fs::copy(keys(&two), keys(&one)).expect("a mix-up");
    assert_eq!(refusal(&one.path().join("akte"), key_file()).await, "akte.key-mismatch", "the wrong key.json");
    fs::write(keys(&one), "{").expect("damage");
    assert_eq!(refusal(&one.path().join("akte"), key_file()).await, "akte.keys-damaged", "no key.json");
}
