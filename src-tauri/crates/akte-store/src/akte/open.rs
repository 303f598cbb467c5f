//! Opening an Akte: lock, network check, key, version check, backup where a migration is due, migration, settings.

use super::layout::Layout;
use super::lock::{Holder, Lock};
use super::migrate::{self, MIGRATIONS, SchemaState};
use super::{connect, files, network};
use crate::backup::{self, BackupReason};
use crate::keys::{DataKey, KeyRing, NewDoor, Protection, RecoveryKey, SecretStore, Unlock};
use crate::statement::statements;
use crate::store::Store;
use crate::{Entropy, Result, StoreError, entropy};
use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use uuid::Uuid;
use zeroize::Zeroizing;

statements! {
    PUT_INFO = "insert into akte_info (only_row, akte_id, created_at, vault_key) values (1, $1, $2, $3)";
    INFO = "select akte_id, vault_key from akte_info";
}

/// What every opening needs to know from outside.
#[derive(Clone)]
pub struct Environment {
    /// Who opens it.
    pub holder: Holder,
    /// Now.
    pub now: DateTime<Utc>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// The operating system's keyring, where there is one.
    pub secrets: Option<Arc<dyn SecretStore>>,
    /// Stands in for the system's table of mounts, in the form of Linux's `/proc/self/mountinfo`; none asks the system.
    pub mount_table: Option<String>,
    /// Most pages that the database may grow to, of 4 KiB each; none for as many as the disk holds.
    pub page_limit: Option<u32>,
}

impl Environment {
    /// Without a keyring and without limits.
    #[must_use]
    pub fn new(holder: Holder, now: DateTime<Utc>, entropy: Arc<dyn Entropy>) -> Self {
        Self { holder, now, entropy, secrets: None, mount_table: None, page_limit: None }
    }
}

/// How a new Akte is protected.
pub enum NewProtection {
    /// Encrypted, with at least one door and its label.
    Encrypted(Vec<(NewDoor, String)>),
    /// Not encrypted; only where somebody asks for it.
    Plain,
}

/// A new Akte.
pub struct Created {
    /// The Akte, open.
    pub store: Store,
    /// The recovery keys that were made, to be shown once.
    pub recovery_keys: Vec<RecoveryKey>,
}

/// Whether a folder holds an Akte.
#[must_use]
pub fn is_akte(folder: &Path) -> bool {
    let layout = Layout::new(folder);
    (layout.keys().is_file() && layout.database().is_file()) || layout.restoring().is_dir()
}

/// How an Akte is opened, before it is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peek {
    /// The Akte.
    pub akte_id: Uuid,
    /// Whether it is not encrypted.
    pub plain: bool,
    /// Its doors.
    pub doors: Vec<crate::DoorInfo>,
}

/// Looks at an Akte without opening it.
///
/// # Errors
/// [`StoreError::NotAnAkte`], [`StoreError::KeysDamaged`].
pub fn peek(folder: &Path) -> Result<Peek> {
    if !is_akte(folder) {
        return Err(StoreError::NotAnAkte { path: folder.to_owned() });
    }
    let keys = KeyRing::read(&Layout::new(folder).keys())?;
    Ok(Peek { akte_id: keys.akte_id(), plain: keys.protection() == Protection::Plain, doors: keys.doors() })
}

/// Makes a new Akte in a folder that does not exist yet or is empty.
pub(crate) async fn create(folder: &Path, protection: NewProtection, environment: Environment) -> Result<Created> {
    let layout = Layout::new(folder);
    files::make_folder(folder)?;
    refuse_occupied(&layout)?;
    let lock = Lock::take(&layout, &environment.holder)?;
    network::refuse_network_share(folder, environment.mount_table.as_deref())?;
    for folder in [layout.evidence(), layout.backups()] {
        files::make_folder(&folder)?;
    }

    let akte_id = entropy::uuid_v7(&*environment.entropy, environment.now);
    let (ring, data_key, recovery_keys) = make_keys(akte_id, protection, &environment)?;
    let partial = partial_database(&layout);
    remove_database(&partial)?;
    let mut conn = connect::migrator(&partial, data_key.as_ref()).await?;
    migrate::run(&mut conn, MIGRATIONS, environment.now).await?;
    let vault_key: Zeroizing<[u8; 32]> = Zeroizing::new(entropy::random(&*environment.entropy));
    sqlx::query(PUT_INFO)
        .bind(akte_id)
        .bind(entropy::instant(environment.now))
        .bind(vault_key.as_slice())
        .execute(&mut conn)
        .await?;
    connect::close(conn).await?;
    ring.write(&layout.keys())?;
    // From here on it is an Akte; before, it is a folder that a second attempt clears.
    std::fs::rename(&partial, layout.database()).map_err(|error| StoreError::io("rename", &partial, error))?;
    files::sync_folder_of(&layout.database());

    let store = finish(layout, lock, data_key, environment).await?;
    Ok(Created { store, recovery_keys })
}

/// Opens an Akte.
pub(crate) async fn open(folder: &Path, means: &Unlock, environment: Environment) -> Result<Store> {
    if !is_akte(folder) {
        return Err(StoreError::NotAnAkte { path: folder.to_owned() });
    }
    let layout = Layout::new(folder);
    let lock = Lock::take(&layout, &environment.holder)?;
    network::refuse_network_share(folder, environment.mount_table.as_deref())?;
    backup::restore::roll_forward(&layout)?;
    let ring = KeyRing::read(&layout.keys())?;
    let data_key = ring.unlock(means, environment.secrets.as_deref())?;
    let state = schema_state(&layout, data_key.as_ref()).await?;
    state.refuse_newer()?;
    if state.is_due() {
        backup::make_of_closed(&layout, data_key.as_ref(), BackupReason::Migration, environment.now).await?;
        let mut conn = connect::migrator(&layout.database(), data_key.as_ref()).await?;
        migrate::run(&mut conn, MIGRATIONS, environment.now).await?;
        connect::close(conn).await?;
    }
    finish(layout, lock, data_key, environment).await
}

/// Reads the schema version without changing anything.
async fn schema_state(layout: &Layout, data_key: Option<&DataKey>) -> Result<SchemaState> {
    let mut conn = connect::read_only(&layout.database(), data_key).await?;
    let state = SchemaState::read(&mut conn).await?;
    connect::close(conn).await?;
    Ok(state)
}

async fn finish(layout: Layout, lock: Lock, data_key: Option<DataKey>, environment: Environment) -> Result<Store> {
    let (writer, readers) = connect::pools(&layout.database(), data_key.as_ref(), environment.page_limit).await?;
    let mut conn = writer.acquire().await?;
    let info = read_info(&mut conn).await?;
    drop(conn);
    if info.akte_id != KeyRing::read(&layout.keys())?.akte_id() {
        return Err(StoreError::KeyMismatch);
    }
    Ok(Store::new(layout, lock, data_key, info, writer, readers, environment))
}

/// What the database says about its Akte.
pub(crate) struct Info {
    /// The Akte.
    pub akte_id: Uuid,
    /// Key of the evidence vault.
    pub vault_key: Zeroizing<[u8; 32]>,
}

/// Reads what the database says about its Akte.
pub(crate) async fn read_info(conn: &mut SqliteConnection) -> Result<Info> {
    let (akte_id, vault_key): (Uuid, Vec<u8>) = sqlx::query_as(INFO).fetch_one(conn).await?;
    let vault_key = Zeroizing::new(vault_key);
    let vault_key = <[u8; 32]>::try_from(vault_key.as_slice())
        .map_err(|error| StoreError::unreadable("akte_info.vault_key", error))?;
    Ok(Info { akte_id, vault_key: Zeroizing::new(vault_key) })
}

fn make_keys(
    akte_id: Uuid,
    protection: NewProtection,
    environment: &Environment,
) -> Result<(KeyRing, Option<DataKey>, Vec<RecoveryKey>)> {
    let NewProtection::Encrypted(doors) = protection else {
        return Ok((KeyRing::new(akte_id, Protection::Plain), None, Vec::new()));
    };
    if doors.is_empty() {
        return Err(StoreError::LastDoor);
    }
    let data_key = DataKey(entropy::random(&*environment.entropy));
    let mut ring = KeyRing::new(akte_id, Protection::Encrypted);
    let mut recovery_keys = Vec::new();
    for (door, label) in &doors {
        let secrets = environment.secrets.as_deref();
        let (_, recovery) = ring.add(door, label, &data_key, secrets, &*environment.entropy, environment.now)?;
        recovery_keys.extend(recovery);
    }
    Ok((ring, Some(data_key), recovery_keys))
}

/// Refuses a folder that holds anything but the remains of an Akte whose making was interrupted.
fn refuse_occupied(layout: &Layout) -> Result<()> {
    let root = layout.root();
    let entries = std::fs::read_dir(root).map_err(|error| StoreError::io("read", root, error))?;
    let unfinished = partial_database(layout).exists() && !layout.database().exists();
    for entry in entries {
        let entry = entry.map_err(|error| StoreError::io("read", root, error))?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let ours = matches!(&*name, "lock" | "lock-holder.json" | "evidence" | "backups" | "key.partial")
            || name.starts_with("akte.db.partial")
            || (unfinished && name == "key.json");
        if !ours || holds_anything(&entry.path()) {
            return Err(StoreError::NotEmpty { path: root.to_owned() });
        }
    }
    Ok(())
}

fn holds_anything(path: &Path) -> bool {
    path.is_dir() && std::fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_some())
}

fn partial_database(layout: &Layout) -> PathBuf {
    layout.root().join("akte.db.partial")
}

/// Removes a database with its write-ahead log.
pub(crate) fn remove_database(database: &Path) -> Result<()> {
    for suffix in ["", "-wal", "-shm", "-journal"] {
        let mut name = database.as_os_str().to_owned();
        name.push(suffix);
        files::remove_file(Path::new(&name))?;
    }
    Ok(())
}
