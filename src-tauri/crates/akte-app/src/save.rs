//! Writing a file that people asked for: a temporary name in the same folder, synced, renamed. Nothing is half-written.

use crate::error::{AppError, Result};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Writes the bytes to `path`, replacing what lies there, or leaves everything as it was.
///
/// # Errors
/// [`crate::error::ErrorCode::FileUnwritable`] or [`crate::error::ErrorCode::DiskFull`] with the path.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    let temporary = beside(path, ".neu");
    let outcome = write_and_rename(&temporary, path, bytes);
    if let Err(error) = outcome {
        let _ = fs::remove_file(&temporary);
        return Err(AppError::unwritable(path, &error));
    }
    Ok(())
}

/// Writes several files or none: all under temporary names first, then renamed.
///
/// # Errors
/// As for [`write_file`], with the path that refused.
pub(crate) fn write_files(files: &[(PathBuf, Vec<u8>)]) -> Result<()> {
    let mut growing = Vec::with_capacity(files.len());
    for (path, bytes) in files {
        let one = Growing::at(path)?;
        let written = one.open()?.write_all(bytes).and_then(|()| File::open(&one.temporary)?.sync_all());
        written.map_err(|error| AppError::unwritable(path, &error))?;
        growing.push(one);
    }
    growing.into_iter().try_for_each(Growing::finish)
}

/// A file that grows under a temporary name; unless it is finished, nothing of it stays.
pub(crate) struct Growing {
    temporary: PathBuf,
    path: PathBuf,
}

impl Growing {
    /// A file that shall stand at `path`.
    ///
    /// # Errors
    /// [`crate::error::ErrorCode::FileUnwritable`] where a folder is in the way.
    pub(crate) fn at(path: &Path) -> Result<Self> {
        if path.is_dir() {
            return Err(AppError::unwritable(path, &std::io::Error::from(std::io::ErrorKind::IsADirectory)));
        }
        Ok(Self { temporary: beside(path, ".neu"), path: path.to_owned() })
    }

    /// The file under its temporary name, empty.
    ///
    /// # Errors
    /// [`crate::error::ErrorCode::FileUnwritable`], [`crate::error::ErrorCode::DiskFull`].
    pub(crate) fn open(&self) -> Result<File> {
        File::create(&self.temporary).map_err(|error| AppError::unwritable(&self.path, &error))
    }

    /// Gives it its name.
    ///
    /// # Errors
    /// [`crate::error::ErrorCode::FileUnwritable`]
    pub(crate) fn finish(self) -> Result<()> {
        fs::rename(&self.temporary, &self.path).map_err(|error| AppError::unwritable(&self.path, &error))?;
        sync_folder(&self.path);
        Ok(())
    }
}

impl Drop for Growing {
    fn drop(&mut self) {
        // After finishing there is nothing under that name.
        let _ = fs::remove_file(&self.temporary);
    }
}

/// A name in the same folder that only this process uses for this file.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}.{}{ending}", std::process::id()))
}

fn write_and_rename(temporary: &Path, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = File::create(temporary)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    fs::rename(temporary, path)?;
    sync_folder(path);
    Ok(())
}

/// So that the rename survives a power cut, where the system can do that.
pub(crate) fn sync_folder(path: &Path) {
    if let Some(folder) = path.parent()
        && let Ok(folder) = File::open(if folder.as_os_str().is_empty() { Path::new(".") } else { folder })
    {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorCode;

    #[test]
    fn a_file_is_written_whole_and_replaces_the_old_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Bericht.pdf");
        write_file(&path, b"alt").unwrap();
        write_file(&path, b"neu").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"neu", "the new content stands");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else is left behind");
    }

    #[test]
    fn a_folder_that_is_not_there_is_a_refusal_with_its_path() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("fehlt").join("Bericht.pdf");
        let error = write_file(&path, b"x").unwrap_err();
        assert_eq!(error.code, ErrorCode::FileUnwritable, "the folder is missing");
        assert_eq!(error.detail("path"), Some(path.display().to_string().as_str()), "the refusal names the file");
    }

    #[test]
    fn a_folder_in_the_place_of_the_file_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Ordner");
        fs::create_dir(&path).unwrap();
        fs::write(path.join("inhalt"), b"bleibt").unwrap();
        assert_eq!(write_file(&path, b"x").unwrap_err().code, ErrorCode::FileUnwritable, "a folder is in the way");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "the temporary file is gone");
    }
}
