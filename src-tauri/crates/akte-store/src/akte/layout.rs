//! What lies where in an Akte.

use std::path::{Path, PathBuf};

/// The folder of an Akte and the paths in it.
#[derive(Debug, Clone)]
pub(crate) struct Layout {
    root: PathBuf,
}

impl Layout {
    /// The Akte in a folder.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// The folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The database.
    pub fn database(&self) -> PathBuf {
        self.root.join("akte.db")
    }

    /// The wrapped keys.
    pub fn keys(&self) -> PathBuf {
        self.root.join("key.json")
    }

    /// The evidence vault.
    pub fn evidence(&self) -> PathBuf {
        self.root.join("evidence")
    }

    /// The backups that rotate.
    pub fn backups(&self) -> PathBuf {
        self.root.join("backups")
    }

    /// The file whose lock says that a program works here.
    pub fn lock(&self) -> PathBuf {
        self.root.join("lock")
    }

    /// Who holds the lock. A file of its own, because Windows refuses to read a locked one.
    pub fn holder(&self) -> PathBuf {
        self.root.join("lock-holder.json")
    }

    /// A restore that has been prepared and only needs to be moved into place.
    pub fn restoring(&self) -> PathBuf {
        self.root.join("restoring")
    }

    /// Where a restore is prepared.
    pub fn restoring_partial(&self) -> PathBuf {
        self.root.join("restoring.partial")
    }

    /// What a restore replaced.
    pub fn replaced(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }
}
