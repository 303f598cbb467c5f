//! Where things lie.

use std::path::{Path, PathBuf};

use crate::failure::{Failure, Result};

/// The checkout and its build folder.
#[derive(Debug, Clone)]
pub struct Workspace {
    /// The folder with the root `Cargo.toml`.
    pub root: PathBuf,
    /// Cargo's target folder.
    pub target: PathBuf,
}

impl Workspace {
    /// Finds the checkout from this crate's own place in it.
    pub fn find() -> Result<Self> {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = own
            .ancestors()
            .find(|folder| folder.join("Cargo.lock").is_file())
            .ok_or_else(|| Failure::new(format!("{} lies in no workspace.", own.display())))?;
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
        Ok(Self { root: root.to_path_buf(), target })
    }

    /// The user interface's folder.
    pub fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// Where tools from crates.io and PyPI are kept between runs.
    pub fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// A program that cargo built.
    pub fn program(&self, profile: &str, name: &str) -> PathBuf {
        self.target.join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// Makes a folder with its parents.
    pub fn folder(&self, path: &Path) -> Result<()> {
        std::fs::create_dir_all(path).map_err(|error| Failure::io("Cannot make the folder", path, &error))
    }
}

/// A path as text for a command line.
pub fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
