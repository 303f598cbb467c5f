//! Keys: one random data key per Akte, wrapped once per door.
//!
//! `key.json` names the doors. A door is a passphrase, a recovery key, a secret in the operating system's keyring or a
//! key file; each wraps the same data key, so that doors come and go without the database being written anew.

mod door;
mod key_file;
mod recovery;
mod ring;

pub use door::{DoorInfo, DoorKind, NewDoor, PassphraseCost, Unlock};
pub use recovery::RecoveryKey;
pub use ring::{SecretStore, SecretStoreError};

pub(crate) use key_file::{KeyRing, Protection};

use zeroize::{Zeroize, ZeroizeOnDrop};

/// The key of the database.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(crate) struct DataKey(pub [u8; 32]);

impl DataKey {
    /// As SQLCipher takes a raw key, without deriving anything from it.
    pub fn pragma(&self) -> String {
        format!("\"x'{}'\"", crate::hex::encode(self.0))
    }
}
