//! One program at a time: an advisory lock, and beside it a note who holds it.

use super::files;
use super::layout::Layout;
use crate::{Result, StoreError};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fs::{self, File, TryLockError};

/// Who holds an Akte.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The person who works here; empty as long as nobody has said.
    pub actor: String,
    /// Account of the operating system.
    pub os_account: String,
    /// Name of the computer.
    pub host: String,
    /// Number of the process.
    pub process: u32,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// The held lock; dropping it lets go.
#[derive(Debug)]
pub(crate) struct Lock {
    // The lock lives as long as the open file.
    _file: File,
    layout: Layout,
}

impl Lock {
    /// Takes the lock or says who holds it.
    pub fn take(layout: &Layout, holder: &Holder) -> Result<Self> {
        let path = layout.lock();
        let opened = File::options().create(true).truncate(false).read(true).write(true).open(&path);
        let file = opened.map_err(|error| StoreError::io("open", &path, error))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(StoreError::Locked { holder: read_holder(layout).map(Box::new) });
            }
            Err(TryLockError::Error(error)) => return Err(StoreError::io("lock", &path, error)),
        }
        let lock = Self { _file: file, layout: layout.clone() };
        lock.note(holder)?;
        Ok(lock)
    }

    /// Notes who holds it. The note need not survive a crash, as the lock does not either, so nobody waits for the disk.
    pub fn note(&self, holder: &Holder) -> Result<()> {
        let text = serde_json::to_vec_pretty(holder).map_err(|error| StoreError::unreadable("holder", error))?;
        files::write_quickly(&self.layout.holder(), &text)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // A note that stays behind does no harm: only the lock counts.
        let _ = fs::remove_file(self.layout.holder());
    }
}

/// Who holds the Akte by the note beside the lock, as far as it can be read.
fn read_holder(layout: &Layout) -> Option<Holder> {
    let text = fs::read(layout.holder()).ok()?;
    serde_json::from_slice(&text).ok()
}
