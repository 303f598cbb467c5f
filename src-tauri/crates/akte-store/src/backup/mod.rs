//! Backups: a checked copy of the database with `key.json`, and of the evidence where it goes to another place.

pub(crate) mod restore;
mod rotate;

pub use restore::{Restored, restore};

use crate::akte::layout::Layout;
use crate::akte::{connect, files};
use crate::keys::DataKey;
use crate::log::entry;
use crate::statement::statements;
use crate::store::Store;
use crate::{Result, StoreError};
use akte_domain::DataState;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;
use std::fs;
use std::path::{Path, PathBuf};
use uuid::Uuid;

statements! {
    COPY_INTO = "vacuum into $1";
    QUICK_CHECK = "pragma quick_check";
    FOREIGN_KEY_CHECK = "pragma foreign_key_check";
    REGISTER across "a backup holds the whole Akte" =
        "insert into backup_register (reason, place, state_number, state_hash, created_at) values ($1, $2, $3, $4, $5)";
    PLACES across "a backup holds the whole Akte" = "select place from backup_register";
    // Whether nothing but imports was written after a data state, if that lies on the chain; reports are registered
    // beside the chain.
    ONLY_IMPORTED_SINCE across "a backup holds the whole Akte" =
        "select not exists (select 1 from operation where number > head.operation
                and name not in ('catalog.import', 'mapping.import', 'vocabulary.import', 'cross_reference.import'))
            and not exists (select 1 from report_register where created_at >= $3)
        from log_entry head where head.number = $1 and head.hash = $2";
    LAST across "a backup holds the whole Akte" =
        "select max(created_at) from backup_register";
    LAST_TO_OTHER_PLACE across "a backup holds the whole Akte" =
        "select max(created_at) from backup_register where reason = 'on_demand'";
}

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BackupReason {
    /// Before a migration.
    Migration,
    /// Before a catalog or anything else comes in.
    Import,
    /// Before information domains are updated to another version of a catalog.
    Update,
    /// After the first change of a day.
    Daily,
    /// Because somebody asked for it.
    OnDemand,
}

impl BackupReason {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Migration => "migration",
            Self::Import => "import",
            Self::Update => "update",
            Self::Daily => "daily",
            Self::OnDemand => "on_demand",
        }
    }
}

/// A backup as it is listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupInfo {
    /// Its folder.
    pub folder: PathBuf,
    /// Why it was made.
    pub reason: BackupReason,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// The data state that it holds.
    pub state: DataState,
    /// Whether it holds the evidence files too.
    pub with_evidence: bool,
}

/// `manifest.json` of a backup.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Manifest {
    format: String,
    akte_id: Uuid,
    reason: BackupReason,
    created_at: DateTime<Utc>,
    state_number: i64,
    state_hash: String,
    with_evidence: bool,
}

const FORMAT: &str = "schutzakte-backup-1";
const MANIFEST: &str = "manifest.json";

impl Store {
    /// Makes a backup within the Akte; older ones rotate.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`], [`StoreError::Io`], [`StoreError::Corrupt`] where the copy does not pass its check.
    pub async fn backup(&self, reason: BackupReason, now: DateTime<Utc>) -> Result<BackupInfo> {
        let parent = self.layout().backups();
        let made = make(self.layout(), self.data_key(), &parent, reason, false, now).await?;
        self.register(&made).await?;
        rotate::rotate(&parent, now)?;
        Ok(made)
    }

    /// The backup before something that changes much at once: the newest one within the Akte where it still holds all
    /// that anybody recorded, else a new one. Published files that were imported since do not count, they are at hand:
    /// whoever imports several, or a version of a catalog and then updates to it, need not wait for a copy of the whole
    /// Akte each time.
    ///
    /// # Errors
    /// As for [`Store::backup`].
    pub async fn backup_before(&self, reason: BackupReason, now: DateTime<Utc>) -> Result<BackupInfo> {
        match self.registered_backups().await?.into_iter().next() {
            Some(newest) if self.still_holds(&newest).await? => Ok(newest),
            _ => self.backup(reason, now).await,
        }
    }

    /// Whether a backup has all that was recorded, published files aside.
    async fn still_holds(&self, backup: &BackupInfo) -> Result<bool> {
        let copy = Layout::new(&backup.folder);
        let keys = |layout: &Layout| fs::read(layout.keys()).ok();
        // Whoever has changed how the Akte is unlocked expects the next backup to open that way.
        if !copy.database().is_file() || keys(&copy) != keys(self.layout()) {
            return Ok(false);
        }
        let Some(hash) = crate::hex::decode::<32>(&backup.state.hash) else { return Ok(false) };
        let only_imported: Option<bool> = sqlx::query_scalar(ONLY_IMPORTED_SINCE)
            .bind(backup.state.number)
            .bind(&hash[..])
            .bind(crate::entropy::instant(backup.created_at))
            .fetch_optional(self.readers())
            .await?;
        Ok(only_imported == Some(true))
    }

    /// Makes a backup with the evidence in another folder.
    ///
    /// # Errors
    /// As for [`Store::backup`], and [`StoreError::BackupInsideAkte`].
    pub async fn backup_to(&self, folder: &Path, now: DateTime<Utc>) -> Result<BackupInfo> {
        files::make_folder(folder)?;
        let full = |path: &Path| fs::canonicalize(path).map_err(|error| StoreError::io("open", path, error));
        if full(folder)?.starts_with(full(self.layout().root())?) {
            return Err(StoreError::BackupInsideAkte { path: folder.to_owned() });
        }
        let made = make(self.layout(), self.data_key(), folder, BackupReason::OnDemand, true, now).await?;
        self.register(&made).await?;
        Ok(made)
    }

    /// Makes the day's backup, if there is none yet. To be called after a change.
    ///
    /// # Errors
    /// As for [`Store::backup`].
    pub async fn daily_backup(&self, now: DateTime<Utc>) -> Result<Option<BackupInfo>> {
        let today = self.last_backup_at().await?.is_some_and(|last| last.date_naive() == now.date_naive());
        if today { Ok(None) } else { self.backup(BackupReason::Daily, now).await.map(Some) }
    }

    /// When the last backup was made, wherever.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn last_backup_at(&self) -> Result<Option<DateTime<Utc>>> {
        let last: Option<String> = sqlx::query_scalar(LAST).fetch_one(self.readers()).await?;
        last.as_deref().map(crate::entropy::parse_instant).transpose()
    }

    /// When the last backup to another place was made: what lies on the same disk does not survive it.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn last_backup_elsewhere_at(&self) -> Result<Option<DateTime<Utc>>> {
        let last: Option<String> = sqlx::query_scalar(LAST_TO_OTHER_PLACE).fetch_one(self.readers()).await?;
        last.as_deref().map(crate::entropy::parse_instant).transpose()
    }

    /// The backups within the Akte, newest first.
    ///
    /// # Errors
    /// [`StoreError::Io`].
    pub fn backups(&self) -> Result<Vec<BackupInfo>> {
        list(&self.layout().backups())
    }

    /// The backups within the Akte that this database knows; after a restore it does not know those made since.
    pub(crate) async fn registered_backups(&self) -> Result<Vec<BackupInfo>> {
        let places: Vec<String> = sqlx::query_scalar(PLACES).fetch_all(self.readers()).await?;
        let mut backups = self.backups()?;
        backups.retain(|backup| {
            let name = backup.folder.file_name().unwrap_or_default().to_string_lossy();
            places.iter().any(|place| *place == name)
        });
        Ok(backups)
    }

    async fn register(&self, made: &BackupInfo) -> Result<()> {
        sqlx::query(REGISTER)
            .bind(made.reason.code())
            .bind(made.folder.file_name().unwrap_or_default().to_string_lossy().into_owned())
            .bind(made.state.number)
            .bind(&*made.state.hash)
            .bind(crate::entropy::instant(made.created_at))
            .execute(self.writer())
            .await?;
        Ok(())
    }
}

/// The backups in a folder, newest first. What cannot be read as one is left out.
///
/// # Errors
/// [`StoreError::Io`].
pub fn list(parent: &Path) -> Result<Vec<BackupInfo>> {
    let entries = match fs::read_dir(parent) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreError::io("read", parent, error)),
    };
    let mut backups: Vec<BackupInfo> = entries
        .filter_map(|entry| {
            let folder = entry.ok()?.path();
            let manifest = read_manifest(&folder).ok()?;
            Some(manifest.info(folder))
        })
        .filter(|backup| backup.folder.extension().is_none_or(|extension| extension != "partial"))
        .collect();
    // Of two of one second the one with more in it is the later one.
    backups.sort_by(|a, b| (b.created_at, b.state.number, &b.folder).cmp(&(a.created_at, a.state.number, &a.folder)));
    Ok(backups)
}

impl Manifest {
    fn info(&self, folder: PathBuf) -> BackupInfo {
        BackupInfo {
            folder,
            reason: self.reason,
            created_at: self.created_at,
            state: DataState { number: self.state_number, hash: self.state_hash.clone() },
            with_evidence: self.with_evidence,
        }
    }
}

fn read_manifest(folder: &Path) -> Result<Manifest> {
    let unusable = |reason: String| StoreError::BackupUnusable { path: folder.to_owned(), reason };
    let text = fs::read(folder.join(MANIFEST)).map_err(|error| unusable(error.to_string()))?;
    let manifest: Manifest = serde_json::from_slice(&text).map_err(|error| unusable(error.to_string()))?;
    if manifest.format == FORMAT { Ok(manifest) } else { Err(unusable(manifest.format)) }
}

/// A backup of an Akte that is not open yet, before a migration.
pub(crate) async fn make_of_closed(
    layout: &Layout,
    data_key: Option<&DataKey>,
    reason: BackupReason,
    now: DateTime<Utc>,
) -> Result<BackupInfo> {
    make(layout, data_key, &layout.backups(), reason, false, now).await
}

async fn make(
    layout: &Layout,
    data_key: Option<&DataKey>,
    parent: &Path,
    reason: BackupReason,
    with_evidence: bool,
    now: DateTime<Utc>,
) -> Result<BackupInfo> {
    files::make_folder(parent)?;
    let folder = free_name(parent, reason, now);
    let mut partial = folder.clone().into_os_string();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    files::remove_folder(&partial)?;
    files::make_folder(&partial)?;
    let made = copy(layout, data_key, &partial, reason, with_evidence, now).await;
    let manifest = match made {
        Ok(manifest) => manifest,
        Err(error) => {
            // The refusal matters, not whether its remains could be removed; the next backup does.
            let _ = fs::remove_dir_all(&partial);
            return Err(error);
        }
    };
    fs::rename(&partial, &folder).map_err(|error| StoreError::io("rename", &partial, error))?;
    files::sync_folder_of(&folder);
    Ok(manifest.info(folder))
}

/// Copies everything and checks the copy.
async fn copy(
    layout: &Layout,
    data_key: Option<&DataKey>,
    target: &Path,
    reason: BackupReason,
    with_evidence: bool,
    now: DateTime<Utc>,
) -> Result<Manifest> {
    let database = target.join("akte.db");
    let mut conn = connect::copier(&layout.database(), data_key).await?;
    let name = database
        .to_str()
        .ok_or_else(|| StoreError::io("write", &database, std::io::Error::from(std::io::ErrorKind::InvalidFilename)))?;
    sqlx::query(COPY_INTO).bind(name).execute(&mut conn).await?;
    connect::close(conn).await?;
    let synced = fs::File::options().write(true).open(&database).and_then(|file| file.sync_all());
    synced.map_err(|error| StoreError::io("write", &database, error))?;

    let mut conn = connect::read_only(&database, data_key).await?;
    let sound = check(&mut conn).await?;
    let state = entry::head(&mut conn).await?.data_state();
    let akte_id = crate::akte::open::read_info(&mut conn).await?.akte_id;
    connect::close(conn).await?;
    if let Some(detail) = sound {
        return Err(StoreError::Corrupt { detail });
    }
    files::copy_synced(&layout.keys(), &target.join("key.json"))?;
    if with_evidence {
        copy_folder(&layout.evidence(), &target.join("evidence"))?;
    }
    let manifest = Manifest {
        format: FORMAT.to_owned(),
        akte_id,
        reason,
        created_at: now,
        state_number: state.number,
        state_hash: state.hash,
        with_evidence,
    };
    let text = serde_json::to_vec_pretty(&manifest).map_err(|error| StoreError::unreadable(MANIFEST, error))?;
    files::write_atomically(&target.join(MANIFEST), &text)?;
    Ok(manifest)
}

/// What is wrong with a copy; none where it is sound.
async fn check(conn: &mut SqliteConnection) -> Result<Option<String>> {
    let answer: String = sqlx::query_scalar(QUICK_CHECK).fetch_one(&mut *conn).await?;
    if answer != "ok" {
        return Ok(Some(answer));
    }
    let broken = sqlx::query(FOREIGN_KEY_CHECK).fetch_all(conn).await?;
    Ok((!broken.is_empty()).then(|| format!("{} broken references", broken.len())))
}

fn free_name(parent: &Path, reason: BackupReason, now: DateTime<Utc>) -> PathBuf {
    let stem = format!("{}-{}", now.format("%Y-%m-%dT%H%M%SZ"), reason.code().replace('_', "-"));
    let mut folder = parent.join(&stem);
    let mut number = 2;
    while folder.exists() {
        folder = parent.join(format!("{stem}-{number}"));
        number += 1;
    }
    folder
}

/// Copies the files of a folder and its folders, as far as the target does not have them.
fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    files::make_folder(to)?;
    let entries = fs::read_dir(from).map_err(|error| StoreError::io("read", from, error))?;
    for entry in entries {
        let entry = entry.map_err(|error| StoreError::io("read", from, error))?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy_folder(&source, &target)?;
        } else if !target.exists() && source.extension().is_none_or(|extension| extension != "partial") {
            files::copy_synced(&source, &target)?;
        }
    }
    Ok(())
}
