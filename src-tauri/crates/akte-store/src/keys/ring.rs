//! The operating system's keyring as an input.

use zeroize::Zeroizing;

/// Why the keyring could not be used.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct SecretStoreError(pub String);

/// Where the operating system keeps secrets. The app brings the real one, tests bring their own.
pub trait SecretStore: Send + Sync {
    /// The secret of a name, if there is one.
    ///
    /// # Errors
    /// The keyring cannot be used.
    fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, SecretStoreError>;

    /// Keeps a secret under a name.
    ///
    /// # Errors
    /// The keyring cannot be used.
    fn set(&self, name: &str, secret: &[u8]) -> Result<(), SecretStoreError>;

    /// Forgets a secret; one that is not there is forgotten already.
    ///
    /// # Errors
    /// The keyring cannot be used.
    fn delete(&self, name: &str) -> Result<(), SecretStoreError>;
}
