//! The evidence of a package: from the vault into the ZIP chunk by chunk, so that no file has to fit into memory.

use crate::error::{AppError, Result};
use crate::progress::Progress;
use akte_domain::Evidence;
use akte_exchange::out::{PackageWriter, PackedFile, file_name_part};
use akte_store::{Scope, StoreError, Vault};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

/// The package on its disk.
pub(super) type Package = PackageWriter<BufWriter<File>>;

/// What became of a piece of evidence.
pub(super) enum Outcome {
    Packed(PackedFile),
    Missing,
    Altered,
}

/// What the packing of evidence needs to know.
pub(super) struct Packing {
    pub(super) vault: Vault,
    pub(super) scope: Scope,
    /// Folder in the package.
    pub(super) folder: String,
    /// Where the package lies, for refusals.
    pub(super) place: PathBuf,
    pub(super) progress: Progress,
}

/// Puts evidence in, in its order. A file that is missing or altered is told of; everything else stops the work. Waits for
/// the disk.
///
/// # Errors
/// [`crate::ErrorCode::Cancelled`], [`crate::ErrorCode::FileUnwritable`], [`crate::ErrorCode::DiskFull`], and what the
/// vault meets.
pub(super) fn pack(packing: &Packing, package: &mut Package, evidence: &[Evidence]) -> Result<Vec<Outcome>> {
    let mut outcomes = Vec::with_capacity(evidence.len());
    for (number, piece) in (1..).zip(evidence) {
        packing.progress.check()?;
        outcomes.push(one(packing, package, number, piece)?);
        packing.progress.step(1);
    }
    Ok(outcomes)
}

fn one(packing: &Packing, package: &mut Package, number: usize, piece: &Evidence) -> Result<Outcome> {
    // First as a whole, so that nothing of an altered file gets into the package.
    let mut nowhere = Watched { target: io::sink(), progress: &packing.progress, failed: None };
    if let Err(error) = packing.vault.copy_to(packing.scope, &piece.sha256, &mut nowhere, &packing.place) {
        packing.progress.check()?;
        return match error {
            StoreError::EvidenceMissing { .. } => Ok(Outcome::Missing),
            StoreError::EvidenceAltered { .. } => Ok(Outcome::Altered),
            other => Err(other.into()),
        };
    }
    let path = format!("{}/{number:03}_{}", packing.folder, kept_name(&piece.file_name));
    let packed = package.add_with(&path, piece.size, |entry| {
        let mut watched = Watched { target: entry, progress: &packing.progress, failed: None };
        let copied = packing.vault.copy_to(packing.scope, &piece.sha256, &mut watched, &packing.place);
        match (copied, watched.failed) {
            (Ok(_), _) => Ok(()),
            (Err(_), Some(error)) => Err(Stop::Disk(error)),
            (Err(error), None) => Err(Stop::Vault(error)),
        }
    });
    match packed {
        Ok(file) => Ok(Outcome::Packed(file)),
        Err(stop) => {
            packing.progress.check()?;
            Err(match stop {
                Stop::Disk(error) => AppError::unwritable(&packing.place, &error),
                Stop::Vault(error) => error.into(),
            })
        }
    }
}

/// Why a file is not in the package.
enum Stop {
    Disk(io::Error),
    Vault(StoreError),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Disk(error)
    }
}

/// A target that stops when the work is cancelled, and remembers what went wrong with it.
struct Watched<'p, W> {
    target: W,
    progress: &'p Progress,
    failed: Option<io::Error>,
}

impl<W: Write> Write for Watched<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.progress.is_cancelled() {
            return Err(io::Error::other("cancelled"));
        }
        self.target.write(bytes).inspect_err(|error| {
            // The error itself goes on to the vault, which knows nothing of packages.
            self.failed = Some(io::Error::from(error.kind()));
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.target.flush()
    }
}

/// The name of a file of evidence with its ending, as every system takes it.
fn kept_name(file_name: &str) -> String {
    match file_name.rsplit_once('.') {
        Some((stem, ending)) if !ending.is_empty() && ending.len() <= 10 => {
            format!("{}.{}", file_name_part(stem), file_name_part(ending))
        }
        _ => file_name_part(file_name),
    }
}

#[cfg(test)]
mod tests {
    use super::kept_name;

    #[test]
    fn names_keep_their_ending_and_lose_what_systems_refuse() {
        assert_eq!(kept_name("Vertrag 1/2: Müller?.PDF"), "Vertrag-1-2--Müller.PDF", "separators");
        assert_eq!(kept_name("../../etc/passwd"), "etc-passwd", "no way out");
        assert_eq!(kept_name(".htaccess"), "Datei.htaccess", "nothing but an ending");
        assert_eq!(kept_name(&format!("{}.txt", "ä".repeat(300))).chars().count(), 84, "not endless");
    }
}
