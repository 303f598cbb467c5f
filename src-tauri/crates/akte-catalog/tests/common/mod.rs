//! What the tests of this crate share.

use std::path::{Path, PathBuf};

/// The folder of real files, or none with a word about it.
pub fn test_data() -> Option<PathBuf> {
    let folder = std::env::var_os("AKTE_TEST_DATA").map(PathBuf::from);
    if folder.is_none() {
        println!("skipped: AKTE_TEST_DATA is not set");
    }
    folder
}

/// The bytes of a real file.
pub fn bytes_of(folder: &Path, path: &str) -> Vec<u8> {
    std::fs::read(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}
