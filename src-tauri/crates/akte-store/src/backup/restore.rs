//! Restore: prepared beside the Akte, moved into place in steps that can be finished after a crash, keeping what it
//! replaces.

use super::{check, copy_folder, read_manifest};
use crate::akte::layout::Layout;
use crate::akte::lock::Lock;
use crate::akte::migrate::SchemaState;
use crate::akte::{connect, files, network};
use crate::keys::{KeyRing, Unlock};
use crate::log::{entry, verify};
use crate::{Environment, Result, StoreError};
use akte_domain::DataState;
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};

const PLAN: &str = "plan.json";
const DATABASE: &str = "akte.db";
const KEYS: &str = "key.json";

/// What a restore did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The data state of the Akte now.
    pub state: DataState,
    /// Where that lies which was replaced; none where there was nothing.
    pub replaced: Option<PathBuf>,
}

/// What remains to be done once a restore is prepared.
#[derive(Debug, Serialize, Deserialize)]
struct Plan {
    replaced: String,
}

/// Puts a backup in the place of an Akte, or into an empty folder. `means` opens the backup.
///
/// # Errors
/// [`StoreError::BackupUnusable`] where the folder holds no backup of this Akte, or a damaged one; [`StoreError::Locked`]
/// where the Akte is open; those of a wrong key.
pub async fn restore(folder: &Path, backup: &Path, means: &Unlock, environment: Environment) -> Result<Restored> {
    let unusable = |reason: &str| StoreError::BackupUnusable { path: backup.to_owned(), reason: reason.to_owned() };
    let manifest = read_manifest(backup)?;
    let layout = Layout::new(folder);
    files::make_folder(folder)?;
    let lock = Lock::take(&layout, &environment.holder)?;
    network::refuse_network_share(folder, environment.mount_table.as_deref())?;
    roll_forward(&layout)?;
    if layout.keys().exists() && KeyRing::read(&layout.keys())?.akte_id() != manifest.akte_id {
        return Err(unusable("another Akte"));
    }
    let state = check_backup(backup, means, &environment).await?;
    if state.number != manifest.state_number || state.hash != manifest.state_hash {
        return Err(unusable("the manifest names another data state"));
    }

    let partial = layout.restoring_partial();
    files::remove_folder(&partial)?;
    files::make_folder(&partial)?;
    files::copy_synced(&backup.join(DATABASE), &partial.join(DATABASE))?;
    files::copy_synced(&backup.join(KEYS), &partial.join(KEYS))?;
    if manifest.with_evidence {
        copy_folder(&backup.join("evidence"), &layout.evidence())?;
    }
    let plan = Plan { replaced: free_name(&layout, &environment) };
    let text = serde_json::to_vec_pretty(&plan).map_err(|error| StoreError::unreadable(PLAN, error))?;
    files::write_atomically(&partial.join(PLAN), &text)?;
    // From here on the restore is certain: whoever opens the Akte next finishes it.
    fs::rename(&partial, layout.restoring()).map_err(|error| StoreError::io("rename", &partial, error))?;
    files::sync_folder_of(&layout.restoring());
    roll_forward(&layout)?;
    for folder in [layout.evidence(), layout.backups()] {
        files::make_folder(&folder)?;
    }
    drop(lock);
    let replaced = layout.replaced(&plan.replaced);
    Ok(Restored { state, replaced: replaced.exists().then_some(replaced) })
}

/// Finishes a restore that was prepared, if there is one.
pub(crate) fn roll_forward(layout: &Layout) -> Result<()> {
    let staged = layout.restoring();
    if !staged.is_dir() {
        return Ok(());
    }
    let plan_path = staged.join(PLAN);
    if plan_path.exists() {
        let text = fs::read(&plan_path).map_err(|error| StoreError::io("read", &plan_path, error))?;
        let plan: Plan = serde_json::from_slice(&text).map_err(|error| StoreError::unreadable(PLAN, error))?;
        let replaced = layout.replaced(&plan.replaced);
        if staged.join(DATABASE).exists() {
            // The write-ahead log belongs to the database that goes, never to the one that comes.
            for name in ["akte.db-wal", "akte.db-shm", DATABASE] {
                put_aside(&layout.root().join(name), &replaced)?;
            }
            put_in_place(&staged.join(DATABASE), &layout.database())?;
        }
        if staged.join(KEYS).exists() {
            put_aside(&layout.keys(), &replaced)?;
            put_in_place(&staged.join(KEYS), &layout.keys())?;
        }
    }
    files::remove_folder(&staged)
}

fn put_aside(path: &Path, replaced: &Path) -> Result<()> {
    if !path.exists() {
        return Ok(());
    }
    files::make_folder(replaced)?;
    put_in_place(path, &replaced.join(path.file_name().unwrap_or_default()))
}

fn put_in_place(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).map_err(|error| StoreError::io("rename", from, error))?;
    files::sync_folder_of(to);
    Ok(())
}

/// Opens a backup read-only and checks file, references and the whole chain.
async fn check_backup(backup: &Path, means: &Unlock, environment: &Environment) -> Result<DataState> {
    let unusable = |reason: String| StoreError::BackupUnusable { path: backup.to_owned(), reason };
    let ring = KeyRing::read(&backup.join(KEYS))?;
    let data_key = ring.unlock(means, environment.secrets.as_deref())?;
    let mut conn = connect::read_only(&backup.join(DATABASE), data_key.as_ref()).await?;
    SchemaState::read(&mut conn).await?.refuse_newer()?;
    if let Some(detail) = check(&mut conn).await? {
        return Err(unusable(detail));
    }
    if let Some(problem) = verify::verify(&mut conn, &[]).await?.problems.first() {
        return Err(unusable(format!("change log entry {}: {}", problem.number, problem.kind.code())));
    }
    let state = entry::head(&mut conn).await?.data_state();
    connect::close(conn).await?;
    Ok(state)
}

fn free_name(layout: &Layout, environment: &Environment) -> String {
    let stem = format!("replaced-{}", environment.now.format("%Y-%m-%dT%H%M%SZ"));
    let mut name = stem.clone();
    let mut number = 2;
    while layout.replaced(&name).exists() {
        name = format!("{stem}-{number}");
        number += 1;
    }
    name
}
