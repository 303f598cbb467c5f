//! The log file: what went wrong inside, for those who mend it. It never holds what people record.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};

/// Above this size the file becomes the previous one.
const MOST_BYTES: u64 = 1 << 20;

/// A file that lines are added to.
#[derive(Debug)]
pub struct LogFile {
    path: PathBuf,
    file: Mutex<Option<File>>,
}

impl LogFile {
    /// `schutzakte.log` in a folder; made with the first line.
    pub fn in_folder(folder: &Path) -> Self {
        Self { path: folder.join("schutzakte.log"), file: Mutex::new(None) }
    }

    /// Adds a line with its time. Where that is impossible, the line goes to stderr: a log stops nobody's work.
    pub fn write(&self, line: &str) {
        #[expect(clippy::disallowed_methods, reason = "the shell is a host: a log line carries the machine's time")]
        let now = Utc::now();
        if let Err(error) = self.append(now, line) {
            eprintln!("{line}\n({} kann nicht geschrieben werden: {error})", self.path.display());
        }
    }

    fn append(&self, now: DateTime<Utc>, line: &str) -> std::io::Result<()> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        if file.is_none() {
            *file = Some(self.open()?);
        }
        match file.as_mut() {
            Some(file) => writeln!(file, "{} {line}", now.format("%Y-%m-%dT%H:%M:%SZ")),
            None => Ok(()),
        }
    }

    fn open(&self) -> std::io::Result<File> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder)?;
        }
        if fs::metadata(&self.path).is_ok_and(|found| found.len() > MOST_BYTES) {
            fs::rename(&self.path, self.path.with_extension("previous.log"))?;
        }
        OpenOptions::new().create(true).append(true).open(&self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_log_becomes_the_previous_one() -> std::io::Result<()> {
        let folder = std::env::temp_dir().join(format!("schutzakte-log-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        let size = usize::try_from(MOST_BYTES).unwrap_or_default() + 1;
        fs::write(folder.join("schutzakte.log"), vec![b'x'; size])?;
        LogFile::in_folder(&folder).append(DateTime::UNIX_EPOCH, "command undo: out of order")?;
        let line = fs::read_to_string(folder.join("schutzakte.log"))?;
        assert_eq!(line, "1970-01-01T00:00:00Z command undo: out of order\n");
        assert!(folder.join("schutzakte.previous.log").is_file(), "the full one is kept");
        fs::remove_dir_all(folder)
    }
}
