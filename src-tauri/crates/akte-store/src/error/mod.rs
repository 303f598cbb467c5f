//! What the store refuses and why, with a stable code each. The sentences for people hang on the codes, elsewhere.

mod codes;

use akte_domain::Problem;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// Result of everything in this crate.
pub type Result<T> = std::result::Result<T, StoreError>;

/// What went wrong.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The folder does not hold an Akte.
    #[error("{path} is not an Akte")]
    NotAnAkte {
        /// The folder.
        path: PathBuf,
    },
    /// A new Akte was asked for where something lies already.
    #[error("{path} is not empty")]
    NotEmpty {
        /// The folder.
        path: PathBuf,
    },
    /// Another program has the Akte open.
    #[error("the Akte is open elsewhere")]
    Locked {
        /// Who holds it, as far as it can be read.
        holder: Option<Box<crate::Holder>>,
    },
    /// The Akte was written by a newer program. Nothing was touched.
    #[error("the Akte has schema {found}, this program knows {supported}")]
    Newer {
        /// Schema version of the Akte.
        found: i64,
        /// Newest schema version that this program knows.
        supported: i64,
    },
    /// The folder lies on a network file system, which cannot hold the database.
    #[error("{path} lies on a network file system ({file_system})")]
    NetworkShare {
        /// The folder.
        path: PathBuf,
        /// The kind of file system.
        file_system: String,
    },
    /// The passphrase opens none of the doors.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The recovery key is well-formed but opens none of the doors.
    #[error("wrong recovery key")]
    WrongRecoveryKey,
    /// The recovery key was mistyped: its check digits do not fit.
    #[error("mistyped recovery key")]
    RecoveryKeyMistyped,
    /// The key file opens none of the doors.
    #[error("wrong key file")]
    WrongKeyFile,
    /// A key file holds neither 32 raw bytes nor 64 hexadecimal digits.
    #[error("malformed key file")]
    KeyFileMalformed,
    /// The secret in the operating system's keyring is missing or opens none of the doors.
    #[error("the keyring does not open this Akte")]
    WrongKeyringSecret,
    /// The operating system's keyring cannot be used.
    #[error("the keyring is not available: {reason}")]
    KeyringUnavailable {
        /// What the keyring said.
        reason: String,
    },
    /// The Akte has no door of that kind.
    #[error("the Akte has no door of kind {kind}")]
    NoSuchDoor {
        /// Kind of door that was tried.
        kind: &'static str,
    },
    /// A door with this identifier does not exist.
    #[error("no door {id}")]
    DoorNotFound {
        /// The identifier.
        id: Uuid,
    },
    /// The last door cannot be removed.
    #[error("the last door cannot be removed")]
    LastDoor,
    /// A passphrase is too short.
    #[error("the passphrase is shorter than {minimum} characters")]
    PassphraseTooShort {
        /// Fewest characters allowed.
        minimum: usize,
    },
    /// The Akte is not encrypted, but a key was given or doors were asked for.
    #[error("the Akte is not encrypted")]
    IsPlain,
    /// The Akte is encrypted, but was to be opened without a key.
    #[error("the Akte is encrypted")]
    IsEncrypted,
    /// `key.json` cannot be read.
    #[error("key.json is damaged: {reason}")]
    KeysDamaged {
        /// What is wrong with it.
        reason: String,
    },
    /// `key.json` yields a key that does not open `akte.db`, or the database is damaged at its start.
    #[error("key.json does not belong to akte.db, or akte.db is damaged")]
    KeyMismatch,
    /// A migration failed; the Akte is as it was.
    #[error("migration to schema {version} failed: {reason}")]
    Migration {
        /// The schema version that was to be reached.
        version: i64,
        /// What failed.
        reason: String,
    },
    /// The database is damaged.
    #[error("the database is damaged: {detail}")]
    Corrupt {
        /// What SQLite said.
        detail: String,
    },
    /// There is no room left; nothing was written.
    #[error("no room left on the disk")]
    DiskFull,
    /// A file or folder cannot be read or written.
    #[error("{action} {path}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What was tried, in one verb.
        action: &'static str,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// Anything else that the database refused.
    #[error("database: {0}")]
    Database(#[source] sqlx::Error),
    /// Something stored cannot be understood.
    #[error("unreadable value in {place}: {detail}")]
    Unreadable {
        /// Table and column, or kind of record.
        place: String,
        /// What is wrong.
        detail: String,
    },
    /// A rule of the field forbids recording this.
    #[error("{kind} {id} breaks a rule")]
    Invalid {
        /// Kind of record.
        kind: &'static str,
        /// The record.
        id: Uuid,
        /// The rules that it breaks.
        problems: Vec<Problem>,
    },
    /// Something with this name or key exists already.
    #[error("exists already: {constraint}")]
    AlreadyExists {
        /// Table and columns that must be unique.
        constraint: String,
    },
    /// A record refers to something that does not exist in its municipality, or something still refers to a record that
    /// was to be removed.
    #[error("a reference is missing or still in use")]
    Reference,
    /// A value breaks a check of the database.
    #[error("check failed: {constraint}")]
    Check {
        /// Name of the check.
        constraint: String,
    },
    /// A record of one municipality was to be written in the scope of another.
    #[error("{kind} {id} belongs to another municipality")]
    WrongScope {
        /// Kind of record.
        kind: &'static str,
        /// The record.
        id: Uuid,
    },
    /// There is no such record in this scope.
    #[error("no {kind} {id}")]
    NotFound {
        /// Kind of record.
        kind: &'static str,
        /// The record.
        id: Uuid,
    },
    /// There is nothing to undo or redo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// Something newer changed a row that undo would write.
    #[error("{kind} {id} was changed since")]
    UndoConflict {
        /// Kind of record.
        kind: String,
        /// The record.
        id: Uuid,
    },
    /// What undo would write was erased.
    #[error("the images of operation {operation} were erased")]
    UndoErased {
        /// Number of the operation.
        operation: i64,
    },
    /// A change log entry does not exist.
    #[error("no log entry {number}")]
    NoLogEntry {
        /// Its number.
        number: i64,
    },
    /// A catalog without a single requirement.
    #[error("the catalog holds no requirement")]
    CatalogEmpty,
    /// A vocabulary without a single term.
    #[error("the vocabulary {name} holds no term")]
    VocabularyEmpty {
        /// Which one.
        name: String,
    },
    /// A cross-reference without a single requirement.
    #[error("the cross-reference holds no requirement")]
    CrossReferenceEmpty,
    /// A mapping collection without a single pair.
    #[error("the mapping collection holds no pair")]
    MappingEmpty,
    /// A mapping collection whose maps make too many pairs.
    #[error("the mapping collection holds {pairs} pairs, more than {limit}")]
    MappingTooManyPairs {
        /// So many.
        pairs: usize,
        /// So many are allowed.
        limit: usize,
    },
    /// Two requirements of a catalog have the same identity.
    #[error("identity {identity} occurs twice")]
    CatalogIdentityTwice {
        /// The identity.
        identity: String,
    },
    /// A file of evidence vanished while it was read.
    #[error("{path} vanished while it was read")]
    SourceVanished {
        /// The file.
        path: PathBuf,
    },
    /// A file of evidence changed while it was read.
    #[error("{path} changed while it was read")]
    SourceChanged {
        /// The file.
        path: PathBuf,
    },
    /// The vault does not hold a file that it should.
    #[error("the vault misses the file with SHA-256 {sha256}")]
    EvidenceMissing {
        /// Its content hash.
        sha256: String,
    },
    /// A file in the vault was altered.
    #[error("the file with SHA-256 {sha256} was altered")]
    EvidenceAltered {
        /// Its content hash.
        sha256: String,
    },
    /// A folder is not a backup of this Akte, or the backup is damaged.
    #[error("{path} is not a usable backup: {reason}")]
    BackupUnusable {
        /// The folder.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// A backup was to be written into the Akte itself.
    #[error("{path} lies inside the Akte")]
    BackupInsideAkte {
        /// The folder.
        path: PathBuf,
    },
    /// A cryptographic primitive refused its input; only wrong code can cause it.
    #[error("cryptography: {0}")]
    Crypto(&'static str),
    /// A blocking task ended without an answer.
    #[error("an internal task ended early")]
    TaskLost,
}

impl StoreError {
    /// An input or output error with its place; a full disk gets its own error.
    pub(crate) fn io(action: &'static str, path: &Path, source: std::io::Error) -> Self {
        match source.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Io { path: path.to_owned(), action, source },
        }
    }

    /// A stored value that cannot be understood.
    pub(crate) fn unreadable(place: impl Into<String>, detail: impl ToString) -> Self {
        Self::Unreadable { place: place.into(), detail: detail.to_string() }
    }
}

/// SQLite's result codes that have a meaning of their own here (sqlite.org/rescode.html).
mod sqlite_code {
    pub const CORRUPT: i64 = 11;
    pub const FULL: i64 = 13;
    pub const NOT_A_DATABASE: i64 = 26;
    pub const IO_ERROR_FSYNC: i64 = 1034;
    /// The shared memory beside the write-ahead log cannot grow.
    pub const IO_ERROR_SHARED_MEMORY_SIZE: i64 = 4874;
    pub const CHECK: i64 = 275;
    pub const FOREIGN_KEY: i64 = 787;
    pub const PRIMARY_KEY: i64 = 1555;
    pub const UNIQUE: i64 = 2067;
    pub const ROW_ID: i64 = 2579;
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let Some(database) = error.as_database_error() else { return Self::Database(error) };
        let code: i64 = database.code().and_then(|code| code.parse().ok()).unwrap_or(0);
        // `DatabaseError::constraint` is always none on SQLite: the message names it after the last colon.
        let named = || database.message().rsplit(": ").next().unwrap_or_default().to_owned();
        match (code, code & 0xff) {
            (sqlite_code::UNIQUE | sqlite_code::PRIMARY_KEY | sqlite_code::ROW_ID, _) => {
                Self::AlreadyExists { constraint: named() }
            }
            (sqlite_code::FOREIGN_KEY, _) => Self::Reference,
            (sqlite_code::CHECK, _) => Self::Check { constraint: named() },
            (sqlite_code::IO_ERROR_FSYNC | sqlite_code::IO_ERROR_SHARED_MEMORY_SIZE, _) | (_, sqlite_code::FULL) => {
                Self::DiskFull
            }
            (_, sqlite_code::NOT_A_DATABASE) => Self::KeyMismatch,
            (_, sqlite_code::CORRUPT) => Self::Corrupt { detail: database.message().to_owned() },
            _ => Self::Database(error),
        }
    }
}
