//! Doors: ways to the data key.

use super::recovery::RecoveryKey;
use super::ring::SecretStore;
use super::{DataKey, ring::SecretStoreError};
use crate::{Entropy, Result, StoreError, hex};
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use chrono::{DateTime, Utc};
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

/// Fewest characters of a passphrase (BSI: eight are the least for anything that can be tried offline at a cost).
pub const MIN_PASSPHRASE: usize = 8;

/// Kind of a door.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DoorKind {
    /// A passphrase, stretched by Argon2id.
    Passphrase,
    /// A recovery key on paper.
    Recovery,
    /// A secret in the operating system's keyring.
    Keyring,
    /// A key file for automation.
    KeyFile,
}

impl DoorKind {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Passphrase => "passphrase",
            Self::Recovery => "recovery",
            Self::Keyring => "keyring",
            Self::KeyFile => "key_file",
        }
    }
}

/// A door as it is listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoorInfo {
    /// The door itself.
    pub id: Uuid,
    /// Its kind.
    pub kind: DoorKind,
    /// What people call it.
    pub label: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// What opens an Akte.
pub enum Unlock {
    /// Nothing: the Akte is plain.
    Plain,
    /// A passphrase.
    Passphrase(Zeroizing<String>),
    /// A recovery key as it was typed.
    Recovery(Zeroizing<String>),
    /// The operating system's keyring.
    Keyring,
    /// The content of a key file.
    KeyFile(Zeroizing<Vec<u8>>),
}

/// A door to be made.
pub enum NewDoor {
    /// A passphrase, and what it costs to try one.
    Passphrase(Zeroizing<String>, PassphraseCost),
    /// A recovery key, which is made here and handed out once.
    Recovery,
    /// A secret in the operating system's keyring, which is made here.
    Keyring,
    /// The content of a key file.
    KeyFile(Zeroizing<Vec<u8>>),
}

/// What trying one passphrase costs (Argon2id, RFC 9106).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassphraseCost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Default for PassphraseCost {
    /// 64 MiB, three passes: RFC 9106's second recommendation, above OWASP's minimum of 19 MiB and two passes.
    fn default() -> Self {
        Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 }
    }
}

impl PassphraseCost {
    /// The least that OWASP's Password Storage Cheat Sheet accepts; for tests and weak machines.
    pub const MINIMUM: Self = Self { memory_kib: 19 * 1024, passes: 2, lanes: 1 };

    /// A damaged `key.json` must not make this program take all memory.
    fn is_sane(self) -> bool {
        (8..=1024 * 1024).contains(&self.memory_kib)
            && (1..=64).contains(&self.passes)
            && (1..=16).contains(&self.lanes)
    }
}

/// A door as it stands in `key.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Door {
    pub id: Uuid,
    pub kind: DoorKind,
    pub label: String,
    pub created_at: DateTime<Utc>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub argon2id: Option<PassphraseCost>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub salt: String,
    pub nonce: String,
    pub wrapped: String,
}

type WrappingKey = Zeroizing<[u8; 32]>;

impl Door {
    /// Makes a door that wraps the data key. A recovery key that was made comes with it.
    pub fn make(
        new: &NewDoor,
        label: &str,
        akte: Uuid,
        data_key: &DataKey,
        secrets: Option<&dyn SecretStore>,
        entropy: &dyn Entropy,
        now: DateTime<Utc>,
    ) -> Result<(Self, Option<RecoveryKey>)> {
        let id = crate::entropy::uuid_v7(entropy, now);
        let mut door = Self {
            id,
            kind: new.kind(),
            label: label.to_owned(),
            created_at: now,
            argon2id: None,
            salt: String::new(),
            nonce: String::new(),
            wrapped: String::new(),
        };
        let mut made = None;
        let wrapping = match new {
            NewDoor::Passphrase(passphrase, cost) => {
                if passphrase.chars().count() < MIN_PASSPHRASE {
                    return Err(StoreError::PassphraseTooShort { minimum: MIN_PASSPHRASE });
                }
                let salt: [u8; 16] = crate::entropy::random(entropy);
                door.argon2id = Some(*cost);
                door.salt = hex::encode(salt);
                stretch(passphrase, &salt, *cost)?
            }
            NewDoor::Recovery => {
                let recovery = RecoveryKey::generate(entropy);
                let wrapping = from_recovery_key(&recovery, id)?;
                made = Some(recovery);
                wrapping
            }
            NewDoor::Keyring => {
                let secret: WrappingKey = Zeroizing::new(crate::entropy::random(entropy));
                let ring = secrets.ok_or_else(|| unavailable(&SecretStoreError("none".to_owned())))?;
                ring.set(&secret_name(akte, id), &*secret).map_err(|error| unavailable(&error))?;
                secret
            }
            NewDoor::KeyFile(content) => parse_key_file(content)?,
        };
        let nonce: [u8; 24] = crate::entropy::random(entropy);
        let cipher = XChaCha20Poly1305::new(&Key::from(*wrapping));
        let aad = door.binding(akte);
        let payload = Payload { msg: &data_key.0, aad: &aad };
        let wrapped = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| StoreError::Crypto("wrap"))?;
        door.nonce = hex::encode(nonce);
        door.wrapped = hex::encode(wrapped);
        Ok((door, made))
    }

    /// The data key, if the means fit this door; none if they do not.
    pub fn open(&self, means: &Unlock, akte: Uuid, secrets: Option<&dyn SecretStore>) -> Result<Option<DataKey>> {
        let wrapping = match (means, self.kind) {
            (Unlock::Passphrase(passphrase), DoorKind::Passphrase) => {
                let cost = self.argon2id.filter(|cost| cost.is_sane()).ok_or_else(|| damaged("argon2id"))?;
                let salt = hex::decode::<16>(&self.salt).ok_or_else(|| damaged("salt"))?;
                stretch(passphrase, &salt, cost)?
            }
            (Unlock::Recovery(text), DoorKind::Recovery) => from_recovery_key(&RecoveryKey::from_text(text)?, self.id)?,
            (Unlock::Keyring, DoorKind::Keyring) => {
                let ring = secrets.ok_or_else(|| unavailable(&SecretStoreError("none".to_owned())))?;
                let secret = ring.get(&secret_name(akte, self.id)).map_err(|error| unavailable(&error))?;
                match secret.as_deref().and_then(|secret| <[u8; 32]>::try_from(secret.as_slice()).ok()) {
                    Some(secret) => Zeroizing::new(secret),
                    None => return Ok(None),
                }
            }
            (Unlock::KeyFile(content), DoorKind::KeyFile) => parse_key_file(content)?,
            _ => return Ok(None),
        };
        let nonce = hex::decode::<24>(&self.nonce).ok_or_else(|| damaged("nonce"))?;
        let wrapped = hex::decode::<48>(&self.wrapped).ok_or_else(|| damaged("wrapped"))?;
        let cipher = XChaCha20Poly1305::new(&Key::from(*wrapping));
        let aad = self.binding(akte);
        let opened = cipher.decrypt(&XNonce::from(nonce), Payload { msg: &wrapped, aad: &aad });
        let Ok(opened) = opened.map(Zeroizing::new) else { return Ok(None) };
        let key = <[u8; 32]>::try_from(opened.as_slice()).map_err(|_| damaged("wrapped"))?;
        Ok(Some(DataKey(key)))
    }

    /// What the wrapped key is bound to: it opens nothing in another Akte or under another door.
    fn binding(&self, akte: Uuid) -> Vec<u8> {
        let mut binding = b"schutzakte door 1".to_vec();
        binding.extend_from_slice(akte.as_bytes());
        binding.extend_from_slice(self.id.as_bytes());
        binding.extend_from_slice(self.kind.code().as_bytes());
        binding
    }

    /// As it is listed.
    pub fn info(&self) -> DoorInfo {
        DoorInfo { id: self.id, kind: self.kind, label: self.label.clone(), created_at: self.created_at }
    }
}

impl NewDoor {
    fn kind(&self) -> DoorKind {
        match self {
            Self::Passphrase(..) => DoorKind::Passphrase,
            Self::Recovery => DoorKind::Recovery,
            Self::Keyring => DoorKind::Keyring,
            Self::KeyFile(_) => DoorKind::KeyFile,
        }
    }
}

impl Unlock {
    /// Kind of the doors that it may open, and what it means that it opens none.
    pub(super) fn refusal(&self) -> (&'static str, StoreError) {
        match self {
            Self::Plain => ("plain", StoreError::IsEncrypted),
            Self::Passphrase(_) => (DoorKind::Passphrase.code(), StoreError::WrongPassphrase),
            Self::Recovery(_) => (DoorKind::Recovery.code(), StoreError::WrongRecoveryKey),
            Self::Keyring => (DoorKind::Keyring.code(), StoreError::WrongKeyringSecret),
            Self::KeyFile(_) => (DoorKind::KeyFile.code(), StoreError::WrongKeyFile),
        }
    }
}

/// The name under which the keyring keeps a door's secret.
pub(super) fn secret_name(akte: Uuid, door: Uuid) -> String {
    format!("schutzakte/{akte}/{door}")
}

pub(super) fn unavailable(error: &SecretStoreError) -> StoreError {
    StoreError::KeyringUnavailable { reason: error.to_string() }
}

fn damaged(field: &str) -> StoreError {
    StoreError::KeysDamaged { reason: field.to_owned() }
}

fn stretch(passphrase: &str, salt: &[u8; 16], cost: PassphraseCost) -> Result<WrappingKey> {
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32)).map_err(|_| damaged("argon2id"))?;
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, &mut *key)
        .map_err(|_| StoreError::Crypto("argon2id"))?;
    Ok(key)
}

/// A recovery key is random: one keyed hash turns its 160 bits into a wrapping key, nothing needs stretching.
fn from_recovery_key(recovery: &RecoveryKey, door: Uuid) -> Result<WrappingKey> {
    let mut mac = Hmac::<Sha256>::new_from_slice(recovery.secret()).map_err(|_| StoreError::Crypto("hmac"))?;
    mac.update(b"schutzakte recovery key 1");
    mac.update(door.as_bytes());
    Ok(Zeroizing::new(mac.finalize().into_bytes().into()))
}

/// A key file holds 32 raw bytes, or 64 hexadecimal digits with white space around them.
fn parse_key_file(content: &[u8]) -> Result<WrappingKey> {
    if let Ok(raw) = <[u8; 32]>::try_from(content) {
        return Ok(Zeroizing::new(raw));
    }
    let text = std::str::from_utf8(content).map_err(|_| StoreError::KeyFileMalformed)?;
    hex::decode::<32>(text.trim_start_matches('\u{feff}').trim())
        .map(Zeroizing::new)
        .ok_or(StoreError::KeyFileMalformed)
}
