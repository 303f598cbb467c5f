//! Codes and details of errors.

use super::StoreError;
use serde_json::{Value, json};

impl StoreError {
    /// The stable code, `area.kebab-name`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAnAkte { .. } => "akte.not-an-akte",
            Self::NotEmpty { .. } => "akte.not-empty",
            Self::Locked { .. } => "akte.locked",
            Self::Newer { .. } => "akte.newer",
            Self::NetworkShare { .. } => "akte.network-share",
            Self::WrongPassphrase => "akte.wrong-passphrase",
            Self::WrongRecoveryKey => "akte.wrong-recovery-key",
            Self::RecoveryKeyMistyped => "akte.recovery-key-mistyped",
            Self::WrongKeyFile => "akte.wrong-key-file",
            Self::KeyFileMalformed => "akte.key-file-malformed",
            Self::WrongKeyringSecret => "akte.wrong-keyring-secret",
            Self::KeyringUnavailable { .. } => "akte.keyring-unavailable",
            Self::NoSuchDoor { .. } => "akte.no-such-door",
            Self::DoorNotFound { .. } => "akte.door-not-found",
            Self::LastDoor => "akte.last-door",
            Self::PassphraseTooShort { .. } => "akte.passphrase-too-short",
            Self::IsPlain => "akte.is-plain",
            Self::IsEncrypted => "akte.is-encrypted",
            Self::KeysDamaged { .. } => "akte.keys-damaged",
            Self::KeyMismatch => "akte.key-mismatch",
            Self::Migration { .. } => "akte.migration-failed",
            Self::Corrupt { .. } => "akte.corrupt",
            Self::DiskFull => "akte.disk-full",
            Self::Io { .. } => "akte.io",
            Self::Database(_) => "akte.database",
            Self::Unreadable { .. } => "akte.unreadable-value",
            Self::Invalid { .. } => "record.invalid",
            Self::AlreadyExists { .. } => "record.already-exists",
            Self::Reference => "record.reference",
            Self::Check { .. } => "record.check-failed",
            Self::WrongScope { .. } => "record.wrong-scope",
            Self::NotFound { .. } => "record.not-found",
            Self::NothingToUndo => "undo.nothing",
            Self::UndoConflict { .. } => "undo.conflict",
            Self::UndoErased { .. } => "undo.erased",
            Self::NoLogEntry { .. } => "log.no-such-entry",
            Self::CatalogEmpty => "catalog.empty",
            Self::VocabularyEmpty { .. } => "vocabulary.empty",
            Self::CrossReferenceEmpty => "cross-reference.empty",
            Self::MappingEmpty => "mapping.empty",
            Self::MappingTooManyPairs { .. } => "mapping.too-many-pairs",
            Self::CatalogIdentityTwice { .. } => "catalog.identity-twice",
            Self::SourceVanished { .. } => "evidence.source-vanished",
            Self::SourceChanged { .. } => "evidence.source-changed",
            Self::EvidenceMissing { .. } => "evidence.missing",
            Self::EvidenceAltered { .. } => "evidence.altered",
            Self::BackupUnusable { .. } => "backup.unusable",
            Self::BackupInsideAkte { .. } => "backup.inside-akte",
            Self::Crypto(_) => "akte.cryptography",
            Self::TaskLost => "akte.task-lost",
        }
    }

    /// All codes, so that a test can demand a sentence for each.
    pub const CODES: &'static [&'static str] = &[
        "akte.not-an-akte",
        "akte.not-empty",
        "akte.locked",
        "akte.newer",
        "akte.network-share",
        "akte.wrong-passphrase",
        "akte.wrong-recovery-key",
        "akte.recovery-key-mistyped",
        "akte.wrong-key-file",
        "akte.key-file-malformed",
        "akte.wrong-keyring-secret",
        "akte.keyring-unavailable",
        "akte.no-such-door",
        "akte.door-not-found",
        "akte.last-door",
        "akte.passphrase-too-short",
        "akte.is-plain",
        "akte.is-encrypted",
        "akte.keys-damaged",
        "akte.key-mismatch",
        "akte.migration-failed",
        "akte.corrupt",
        "akte.disk-full",
        "akte.io",
        "akte.database",
        "akte.unreadable-value",
        "record.invalid",
        "record.already-exists",
        "record.reference",
        "record.check-failed",
        "record.wrong-scope",
        "record.not-found",
        "undo.nothing",
        "undo.conflict",
        "undo.erased",
        "log.no-such-entry",
        "catalog.empty",
        "catalog.identity-twice",
        "evidence.source-vanished",
        "evidence.source-changed",
        "evidence.missing",
        "evidence.altered",
        "backup.unusable",
        "backup.inside-akte",
        "akte.cryptography",
        "akte.task-lost",
    ];

    /// Where and what, as data.
    #[must_use]
    pub fn details(&self) -> Value {
        match self {
            Self::NotAnAkte { path }
            | Self::NotEmpty { path }
            | Self::SourceVanished { path }
            | Self::SourceChanged { path }
            | Self::BackupInsideAkte { path } => json!({ "path": path.display().to_string() }),
            Self::Locked { holder } => json!({ "holder": holder }),
            Self::Newer { found, supported } => json!({ "found": found, "supported": supported }),
            Self::NetworkShare { path, file_system } => {
                json!({ "path": path.display().to_string(), "file_system": file_system })
            }
            Self::KeyringUnavailable { reason } | Self::KeysDamaged { reason } => json!({ "reason": reason }),
            Self::NoSuchDoor { kind } => json!({ "kind": kind }),
            Self::DoorNotFound { id } => json!({ "id": id }),
            Self::PassphraseTooShort { minimum } => json!({ "minimum": minimum }),
            Self::Migration { version, reason } => json!({ "version": version, "reason": reason }),
            Self::Corrupt { detail } => json!({ "detail": detail }),
            Self::Io { path, action, source } => {
                json!({ "path": path.display().to_string(), "action": action, "reason": source.to_string() })
            }
            Self::Database(error) => json!({ "reason": error.to_string() }),
            Self::Unreadable { place, detail } => json!({ "place": place, "detail": detail }),
            Self::Invalid { kind, id, problems } => {
                let problems: Vec<String> = problems.iter().map(|problem| format!("{problem:?}")).collect();
                json!({ "kind": kind, "id": id, "problems": problems })
            }
            Self::AlreadyExists { constraint } | Self::Check { constraint } => json!({ "constraint": constraint }),
            Self::WrongScope { kind, id } | Self::NotFound { kind, id } => json!({ "kind": kind, "id": id }),
            Self::UndoConflict { kind, id } => json!({ "kind": kind, "id": id }),
            Self::UndoErased { operation } => json!({ "operation": operation }),
            Self::NoLogEntry { number } => json!({ "number": number }),
            Self::VocabularyEmpty { name } => json!({ "name": name }),
            Self::MappingTooManyPairs { pairs, limit } => json!({ "pairs": pairs, "limit": limit }),
            Self::CatalogIdentityTwice { identity } => json!({ "identity": identity }),
            Self::EvidenceMissing { sha256 } | Self::EvidenceAltered { sha256 } => json!({ "sha256": sha256 }),
            Self::BackupUnusable { path, reason } => {
                json!({ "path": path.display().to_string(), "reason": reason })
            }
            Self::Crypto(reason) => json!({ "reason": reason }),
            Self::WrongPassphrase
            | Self::WrongRecoveryKey
            | Self::RecoveryKeyMistyped
            | Self::WrongKeyFile
            | Self::KeyFileMalformed
            | Self::WrongKeyringSecret
            | Self::LastDoor
            | Self::IsPlain
            | Self::IsEncrypted
            | Self::KeyMismatch
            | Self::DiskFull
            | Self::Reference
            | Self::NothingToUndo
            | Self::CatalogEmpty
            | Self::CrossReferenceEmpty
            | Self::MappingEmpty
            | Self::TaskLost => json!({}),
        }
    }
}
