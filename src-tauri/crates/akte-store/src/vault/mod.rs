//! The evidence vault: files encrypted in chunks, under names that reveal nothing, once per municipality.
//!
//! The keys derive from one that lives in the database, so that the vault opens with the Akte. A plain Akte's evidence is
//! encrypted too, but its key lies in the plain database: that hides nothing and only keeps one code path.

mod check;
mod stream;

pub use check::{Swept, VaultProblem};

use crate::akte::files;
use crate::tables::evidence::digest;
use crate::{Entropy, Result, Scope, StoreError, hex};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use zeroize::Zeroizing;

/// Files that were stored but whose operation is not committed yet; a sweep leaves them alone.
type InFlight = Arc<Mutex<HashMap<String, u32>>>;

/// The evidence vault of an open Akte.
#[derive(Clone)]
pub struct Vault {
    folder: PathBuf,
    key: Zeroizing<[u8; 32]>,
    entropy: Arc<dyn Entropy>,
    in_flight: InFlight,
}

/// A file in the vault that evidence can refer to, once [`crate::Operation::add_file`] has noted it.
pub struct StoredFile {
    scope: Scope,
    sha256: String,
    size: u64,
    name: String,
    in_flight: InFlight,
}

impl StoredFile {
    /// The municipality that it was stored for.
    #[must_use]
    pub fn scope(&self) -> Scope {
        self.scope
    }

    /// SHA-256 of its content, lower-case hexadecimal.
    #[must_use]
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// Size of its content in bytes.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }
}

impl Drop for StoredFile {
    fn drop(&mut self) {
        let mut in_flight = self.in_flight.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = in_flight.get_mut(&self.name) {
            *count -= 1;
            if *count == 0 {
                in_flight.remove(&self.name);
            }
        }
    }
}

impl Vault {
    pub(crate) fn new(folder: PathBuf, key: Zeroizing<[u8; 32]>, entropy: Arc<dyn Entropy>) -> Self {
        Self { folder, key, entropy, in_flight: InFlight::default() }
    }

    /// Stores a file.
    ///
    /// # Errors
    /// [`StoreError::SourceVanished`] and [`StoreError::SourceChanged`] where the file does not hold still; then
    /// nothing stays behind. [`StoreError::DiskFull`], [`StoreError::Io`].
    pub async fn store_file(&self, scope: Scope, source: &Path) -> Result<StoredFile> {
        let (vault, source) = (self.clone(), source.to_owned());
        blocking(move || vault.store_path(scope, &source)).await
    }

    /// Stores a content that is in memory already.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`], [`StoreError::Io`].
    pub async fn store_bytes(&self, scope: Scope, content: Vec<u8>) -> Result<StoredFile> {
        let vault = self.clone();
        blocking(move || {
            let folder = vault.folder.clone();
            vault.store_from(scope, &content[..], |error| StoreError::io("read", &folder, error), |_| Ok(()))
        })
        .await
    }

    /// Whether there is a file of that content hash; its content is not read.
    ///
    /// # Errors
    /// The hash is malformed.
    pub fn contains(&self, scope: Scope, sha256: &str) -> Result<bool> {
        Ok(self.path(&self.name(scope, &digest(sha256)?)?).is_file())
    }

    /// Writes the verified content of a file to a target, which is replaced.
    ///
    /// # Errors
    /// [`StoreError::EvidenceMissing`], [`StoreError::EvidenceAltered`], [`StoreError::Io`]; then the target is as it was.
    pub async fn extract(&self, scope: Scope, sha256: &str, target: &Path) -> Result<()> {
        let (vault, sha256, target) = (self.clone(), sha256.to_owned(), target.to_owned());
        blocking(move || vault.extract_to(scope, &sha256, &target)).await
    }

    /// The verified content of a file.
    ///
    /// # Errors
    /// [`StoreError::EvidenceMissing`], [`StoreError::EvidenceAltered`], [`StoreError::Io`].
    pub async fn read(&self, scope: Scope, sha256: &str) -> Result<Vec<u8>> {
        let (vault, sha256) = (self.clone(), sha256.to_owned());
        blocking(move || {
            let mut content = Vec::new();
            vault.decrypt_into(scope, &sha256, &mut content, &vault.folder)?;
            Ok(content)
        })
        .await
    }

    /// Whether a file is there and has its content, without keeping any of it.
    ///
    /// # Errors
    /// [`StoreError::EvidenceMissing`], [`StoreError::EvidenceAltered`], [`StoreError::Io`].
    pub async fn verify(&self, scope: Scope, sha256: &str) -> Result<()> {
        let (vault, sha256) = (self.clone(), sha256.to_owned());
        blocking(move || vault.decrypt_into(scope, &sha256, &mut io::sink(), &vault.folder).map(|_| ())).await
    }

    /// Writes the content of a file to a target chunk by chunk, for callers that may wait for the disk; `place` is the
    /// target in refusals. Answers with its size. What was written before a refusal is not to be trusted.
    ///
    /// # Errors
    /// [`StoreError::EvidenceMissing`], [`StoreError::EvidenceAltered`], [`StoreError::DiskFull`], [`StoreError::Io`].
    pub fn copy_to(&self, scope: Scope, sha256: &str, target: &mut impl Write, place: &Path) -> Result<u64> {
        self.decrypt_into(scope, sha256, target, place)
    }

    fn store_path(&self, scope: Scope, source: &Path) -> Result<StoredFile> {
        let refused = |error: io::Error| match error.kind() {
            io::ErrorKind::NotFound => StoreError::SourceVanished { path: source.to_owned() },
            _ => StoreError::io("read", source, error),
        };
        let file = File::open(source).map_err(refused)?;
        let before = file.metadata().map_err(refused)?;
        if before.is_dir() {
            return Err(StoreError::io("read", source, io::ErrorKind::IsADirectory.into()));
        }
        self.store_from(scope, file, refused, |size| {
            // Asked of the path, not of the open file, so that a file that was deleted or replaced is noticed.
            let after = fs::metadata(source).map_err(refused)?;
            let still = size == before.len() && after.len() == size && after.modified().ok() == before.modified().ok();
            if still { Ok(()) } else { Err(StoreError::SourceChanged { path: source.to_owned() }) }
        })
    }

    /// Encrypts a source into the vault; `check` judges it after its last byte, before anything is kept.
    fn store_from(
        &self,
        scope: Scope,
        source: impl Read,
        refused: impl Fn(io::Error) -> StoreError,
        check: impl FnOnce(u64) -> Result<()>,
    ) -> Result<StoredFile> {
        files::make_folder(&self.folder)?;
        let unique: [u8; 16] = crate::entropy::random(&*self.entropy);
        let partial = self.folder.join(format!("{}.partial", hex::encode(unique)));
        let stored = (|| {
            let target = File::create_new(&partial).map_err(|error| StoreError::io("create", &partial, error))?;
            let key = self.content_key(scope)?;
            let prefix = crate::entropy::random(&*self.entropy);
            let sealed = stream::seal(source, &target, &key, prefix, &self.binding(scope), refused, |error| {
                StoreError::io("write", &partial, error)
            })?;
            check(sealed.size)?;
            target.sync_all().map_err(|error| StoreError::io("write", &partial, error))?;
            self.keep(scope, &partial, &sealed)
        })();
        if stored.is_err() {
            // The refusal matters, not whether its remains could be removed; a sweep finds them.
            let _ = fs::remove_file(&partial);
        }
        stored
    }

    /// Gives an encrypted file its name, unless the municipality has that content already.
    fn keep(&self, scope: Scope, partial: &Path, sealed: &stream::Sealed) -> Result<StoredFile> {
        let name = self.name(scope, &sealed.sha256)?;
        let path = self.path(&name);
        *self.in_flight.lock().unwrap_or_else(PoisonError::into_inner).entry(name.clone()).or_insert(0) += 1;
        let stored = StoredFile {
            scope,
            sha256: hex::encode(sealed.sha256),
            size: sealed.size,
            name,
            in_flight: self.in_flight.clone(),
        };
        if let Some(folder) = path.parent() {
            files::make_folder(folder)?;
        }
        // An altered copy is replaced by the good one that is at hand.
        let intact = path.exists() && self.decrypt_into(scope, &stored.sha256, &mut io::sink(), &path).is_ok();
        if intact {
            files::remove_file(partial)?;
        } else {
            fs::rename(partial, &path).map_err(|error| StoreError::io("rename", partial, error))?;
            files::sync_folder_of(&path);
        }
        Ok(stored)
    }

    fn extract_to(&self, scope: Scope, sha256: &str, target: &Path) -> Result<()> {
        let mut name = target.file_name().unwrap_or_default().to_owned();
        name.push(".partial");
        let partial = target.with_file_name(name);
        let extracted = (|| {
            let mut file = File::create(&partial).map_err(|error| StoreError::io("create", target, error))?;
            self.decrypt_into(scope, sha256, &mut file, target)?;
            file.sync_all().map_err(|error| StoreError::io("write", target, error))?;
            fs::rename(&partial, target).map_err(|error| StoreError::io("write", target, error))
        })();
        if extracted.is_err() {
            let _ = fs::remove_file(&partial);
        }
        extracted
    }

    /// Decrypts a file and checks its content hash. What was written before a refusal is not to be trusted.
    fn decrypt_into(&self, scope: Scope, sha256: &str, target: &mut impl Write, place: &Path) -> Result<u64> {
        let expected = digest(sha256)?;
        let path = self.path(&self.name(scope, &expected)?);
        let file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(StoreError::EvidenceMissing { sha256: sha256.to_owned() });
            }
            Err(error) => return Err(StoreError::io("read", &path, error)),
        };
        let reader = BufReader::with_capacity(stream::SEALED_CHUNK, file);
        let key = self.content_key(scope)?;
        let opened =
            stream::open(reader, target, &key, &self.binding(scope), |error| StoreError::io("write", place, error))?;
        match opened {
            Some(opened) if opened.sha256 == expected => Ok(opened.size),
            _ => Err(StoreError::EvidenceAltered { sha256: sha256.to_owned() }),
        }
    }

    /// The file's name: equal contents of two municipalities have different ones.
    fn name(&self, scope: Scope, sha256: &[u8; 32]) -> Result<String> {
        let names = self.derive(b"schutzakte evidence names 1", scope.uuid().as_bytes())?;
        let mut mac = Hmac::<Sha256>::new_from_slice(&*names).map_err(|_| StoreError::Crypto("hmac"))?;
        mac.update(sha256);
        Ok(hex::encode(mac.finalize().into_bytes()))
    }

    fn content_key(&self, scope: Scope) -> Result<Zeroizing<[u8; 32]>> {
        self.derive(b"schutzakte evidence content 1", scope.uuid().as_bytes())
    }

    fn derive(&self, purpose: &[u8], municipality: &[u8; 16]) -> Result<Zeroizing<[u8; 32]>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&*self.key).map_err(|_| StoreError::Crypto("hmac"))?;
        mac.update(purpose);
        mac.update(municipality);
        Ok(Zeroizing::new(mac.finalize().into_bytes().into()))
    }

    fn binding(&self, scope: Scope) -> Vec<u8> {
        [b"schutzakte evidence 1".as_slice(), scope.uuid().as_bytes()].concat()
    }

    /// Spread over 256 folders, because some file systems are slow with many files in one.
    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(&name[..2]).join(name)
    }
}

/// Runs something that waits for the disk where it does not hold up others.
pub(crate) async fn blocking<T: Send + 'static>(run: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(run).await.unwrap_or(Err(StoreError::TaskLost))
}
