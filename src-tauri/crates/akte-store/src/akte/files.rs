//! Files written so that a crash leaves the old or the new one, never half of one.

use crate::{Result, StoreError};
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

/// Writes a file under a temporary name in the same folder, syncs it, renames it.
pub(crate) fn write_atomically(path: &Path, content: &[u8]) -> Result<()> {
    replace(path, |file| {
        file.write_all(content)?;
        file.sync_all()
    })?;
    sync_folder_of(path);
    Ok(())
}

/// As [`write_atomically`], but without waiting for the disk: others see the old or the new file, a crash may lose both.
pub(crate) fn write_quickly(path: &Path, content: &[u8]) -> Result<()> {
    replace(path, |file| file.write_all(content))
}

fn replace(path: &Path, write: impl FnOnce(&mut File) -> std::io::Result<()>) -> Result<()> {
    let partial = path.with_extension("partial");
    let written = (|| {
        write(&mut File::create(&partial)?)?;
        fs::rename(&partial, path)
    })();
    written.map_err(|error| {
        // The refusal matters, not whether its remains could be removed.
        let _ = fs::remove_file(&partial);
        StoreError::io("write", path, error)
    })
}

/// Makes a rename durable where the system can: Windows neither needs nor offers it.
pub(crate) fn sync_folder_of(path: &Path) {
    #[cfg(unix)]
    if let Some(folder) = path.parent()
        && let Ok(folder) = File::open(folder)
    {
        // Some file systems refuse to sync a folder; the rename itself is done.
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// Copies a file and syncs the copy.
pub(crate) fn copy_synced(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).map_err(|error| StoreError::io("copy", from, error))?;
    File::options()
        .write(true)
        .open(to)
        .and_then(|file| file.sync_all())
        .map_err(|error| StoreError::io("write", to, error))
}

/// Makes a folder and those above it.
pub(crate) fn make_folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path).map_err(|error| StoreError::io("create", path, error))
}

/// Removes a folder with everything in it, if it is there.
pub(crate) fn remove_folder(path: &Path) -> Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(StoreError::io("remove", path, error)),
        _ => Ok(()),
    }
}

/// Removes a file, if it is there.
pub(crate) fn remove_file(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(StoreError::io("remove", path, error)),
        _ => Ok(()),
    }
}
