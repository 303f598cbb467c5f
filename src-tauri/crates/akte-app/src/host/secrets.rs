//! The keyring door: secrets that the operating system keeps for the user who is logged in.

use keyring::{Entry, Error};

/// Why a secret could not be read or written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SecretError {
    /// The system keeps no secrets here: no secret service, or it is locked.
    #[error("no secret service: {0}")]
    Unavailable(String),
}

/// Secrets by name. Calls may wait for the user to unlock the keyring: never on a thread that others need.
pub trait SecretStore: Send + Sync {
    /// The secret; none where there is none of that name.
    ///
    /// # Errors
    /// [`SecretError::Unavailable`]
    fn get(&self, name: &str) -> Result<Option<Vec<u8>>, SecretError>;

    /// Keeps a secret.
    ///
    /// # Errors
    /// [`SecretError::Unavailable`]
    fn set(&self, name: &str, secret: &[u8]) -> Result<(), SecretError>;

    /// Forgets a secret; one that is not there is forgotten already.
    ///
    /// # Errors
    /// [`SecretError::Unavailable`]
    fn delete(&self, name: &str) -> Result<(), SecretError>;
}

/// The service under which the operating system lists the secrets.
const SERVICE: &str = "Schutzakte";

/// The operating system's own keyring. It is asked only when a keyring door is used, so that no start waits for it.
#[derive(Debug, Clone, Copy, Default)]
pub struct KeyringSecrets;

fn unavailable(error: &Error) -> SecretError {
    SecretError::Unavailable(error.to_string())
}

fn entry(name: &str) -> Result<Entry, SecretError> {
    Entry::new(SERVICE, name).map_err(|error| match Entry::store_status() {
        Err(cause) => unavailable(cause),
        Ok(()) => unavailable(&error),
    })
}

impl SecretStore for KeyringSecrets {
    fn get(&self, name: &str) -> Result<Option<Vec<u8>>, SecretError> {
        match entry(name)?.get_secret() {
            Ok(secret) => Ok(Some(secret)),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(unavailable(&error)),
        }
    }

    fn set(&self, name: &str, secret: &[u8]) -> Result<(), SecretError> {
        entry(name)?.set_secret(secret).map_err(|error| unavailable(&error))
    }

    fn delete(&self, name: &str) -> Result<(), SecretError> {
        match entry(name)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(unavailable(&error)),
        }
    }
}
