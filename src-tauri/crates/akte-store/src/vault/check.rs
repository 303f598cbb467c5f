//! The vault against the database: what is missing, what was altered, what nobody refers to.

use super::{Vault, blocking};
use crate::{Result, Scope, StoreError};
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;

/// What is wrong with a file in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VaultProblem {
    /// The file is not there.
    Missing {
        /// The municipality.
        scope: Scope,
        /// SHA-256 of the content.
        sha256: String,
    },
    /// The file is not what was stored.
    Altered {
        /// The municipality.
        scope: Scope,
        /// SHA-256 of the content.
        sha256: String,
    },
}

/// What a sweep removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Swept {
    /// Files that nobody referred to.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
}

impl Vault {
    /// Reads every file that should be there.
    pub(crate) async fn check(&self, expected: Vec<(Scope, String, i64)>) -> Result<Vec<VaultProblem>> {
        let vault = self.clone();
        blocking(move || {
            let mut problems = Vec::new();
            for (scope, sha256, size) in expected {
                match vault.decrypt_into(scope, &sha256, &mut std::io::sink(), &vault.folder) {
                    Ok(found) if i64::try_from(found) == Ok(size) => {}
                    Err(StoreError::EvidenceMissing { sha256 }) => {
                        problems.push(VaultProblem::Missing { scope, sha256 });
                    }
                    Ok(_) | Err(StoreError::EvidenceAltered { .. } | StoreError::Io { .. }) => {
                        problems.push(VaultProblem::Altered { scope, sha256 });
                    }
                    Err(error) => return Err(error),
                }
            }
            Ok(problems)
        })
        .await
    }

    /// Removes files that nobody refers to, and the remains of interrupted ones.
    pub(crate) async fn sweep(&self, expected: Vec<(Scope, String, i64)>) -> Result<Swept> {
        let vault = self.clone();
        blocking(move || {
            let mut swept = Swept::default();
            for path in vault.orphans(&expected)? {
                let size = fs::metadata(&path).map_or(0, |file| file.len());
                crate::akte::files::remove_file(&path)?;
                swept.files += 1;
                swept.bytes += size;
            }
            Ok(swept)
        })
        .await
    }

    /// Files that nobody refers to.
    pub(crate) async fn count_orphans(&self, expected: Vec<(Scope, String, i64)>) -> Result<usize> {
        let vault = self.clone();
        blocking(move || Ok(vault.orphans(&expected)?.len())).await
    }

    fn orphans(&self, expected: &[(Scope, String, i64)]) -> Result<Vec<PathBuf>> {
        let mut known = HashSet::with_capacity(expected.len());
        for (scope, sha256, _) in expected {
            known.insert(self.name(*scope, &crate::tables::evidence::digest(sha256)?)?);
        }
        known.extend(self.in_flight.lock().unwrap_or_else(PoisonError::into_inner).keys().cloned());
        let mut orphans = Vec::new();
        for path in entries(&self.folder)? {
            if path.is_dir() {
                let unknown = entries(&path)?.into_iter().filter(|path| !known.contains(&name_of(path)));
                orphans.extend(unknown);
            } else {
                orphans.push(path);
            }
        }
        Ok(orphans)
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let read = match fs::read_dir(folder) {
        Ok(read) => read,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreError::io("read", folder, error)),
    };
    let mut paths = Vec::new();
    for entry in read {
        paths.push(entry.map_err(|error| StoreError::io("read", folder, error))?.path());
    }
    paths.sort();
    Ok(paths)
}
