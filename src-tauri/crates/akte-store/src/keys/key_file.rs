//! `key.json`: whether the Akte is encrypted, and its doors.

use super::door::{Door, secret_name, unavailable};
use super::{DataKey, DoorInfo, DoorKind, NewDoor, RecoveryKey, SecretStore, Unlock};
use crate::akte::files;
use crate::{Entropy, Result, StoreError};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::path::Path;
use uuid::Uuid;

const FORMAT: &str = "schutzakte-keys";
const VERSION: u32 = 1;

/// Whether an Akte is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Protection {
    /// Encrypted by SQLCipher.
    Encrypted,
    /// Not encrypted, because somebody asked for it.
    Plain,
}

/// The content of `key.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct KeyRing {
    format: String,
    version: u32,
    akte_id: Uuid,
    protection: Protection,
    doors: Vec<Door>,
}

impl KeyRing {
    /// Without any door yet.
    pub fn new(akte_id: Uuid, protection: Protection) -> Self {
        Self { format: FORMAT.to_owned(), version: VERSION, akte_id, protection, doors: Vec::new() }
    }

    /// Reads `key.json`.
    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read(path).map_err(|error| StoreError::io("read", path, error))?;
        let ring: Self =
            serde_json::from_slice(&text).map_err(|error| StoreError::KeysDamaged { reason: error.to_string() })?;
        if ring.format != FORMAT {
            return Err(StoreError::KeysDamaged { reason: ring.format });
        }
        if ring.version > VERSION {
            return Err(StoreError::Newer { found: ring.version.into(), supported: VERSION.into() });
        }
        Ok(ring)
    }

    /// Writes `key.json`.
    pub fn write(&self, path: &Path) -> Result<()> {
        let text =
            serde_json::to_vec_pretty(self).map_err(|error| StoreError::KeysDamaged { reason: error.to_string() })?;
        files::write_atomically(path, &text)
    }

    /// The Akte that it belongs to.
    pub fn akte_id(&self) -> Uuid {
        self.akte_id
    }

    /// Whether the Akte is encrypted.
    pub fn protection(&self) -> Protection {
        self.protection
    }

    /// The doors.
    pub fn doors(&self) -> Vec<DoorInfo> {
        self.doors.iter().map(Door::info).collect()
    }

    /// The data key; none for a plain Akte.
    pub fn unlock(&self, means: &Unlock, secrets: Option<&dyn SecretStore>) -> Result<Option<DataKey>> {
        match (self.protection, means) {
            (Protection::Plain, Unlock::Plain) => return Ok(None),
            (Protection::Plain, _) => return Err(StoreError::IsPlain),
            (Protection::Encrypted, _) => {}
        }
        let (kind, refusal) = means.refusal();
        let mut tried = false;
        for door in self.doors.iter().filter(|door| door.kind.code() == kind) {
            tried = true;
            if let Some(key) = door.open(means, self.akte_id, secrets)? {
                return Ok(Some(key));
            }
        }
        if !tried && !matches!(means, Unlock::Plain) {
            return Err(StoreError::NoSuchDoor { kind });
        }
        Err(refusal)
    }

    /// Adds a door.
    pub fn add(
        &mut self,
        new: &NewDoor,
        label: &str,
        data_key: &DataKey,
        secrets: Option<&dyn SecretStore>,
        entropy: &dyn Entropy,
        now: DateTime<Utc>,
    ) -> Result<(DoorInfo, Option<RecoveryKey>)> {
        if self.protection == Protection::Plain {
            return Err(StoreError::IsPlain);
        }
        let (door, recovery) = Door::make(new, label, self.akte_id, data_key, secrets, entropy, now)?;
        let info = door.info();
        self.doors.push(door);
        Ok((info, recovery))
    }

    /// Removes a door; the last one stays.
    pub fn remove(&mut self, id: Uuid) -> Result<DoorInfo> {
        let at = self.doors.iter().position(|door| door.id == id).ok_or(StoreError::DoorNotFound { id })?;
        if self.doors.len() == 1 {
            return Err(StoreError::LastDoor);
        }
        Ok(self.doors.remove(at).info())
    }

    /// Removes what the keyring holds for a door that was removed.
    pub fn forget_secret(&self, door: &DoorInfo, secrets: Option<&dyn SecretStore>) -> Result<()> {
        match (door.kind, secrets) {
            (DoorKind::Keyring, Some(ring)) => {
                ring.delete(&secret_name(self.akte_id, door.id)).map_err(|error| unavailable(&error))
            }
            _ => Ok(()),
        }
    }
}
