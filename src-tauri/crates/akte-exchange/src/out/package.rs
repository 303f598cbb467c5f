//! A package of files as a ZIP that is written as it grows: nothing is kept in memory, and the same files give the same
//! bytes.

use sha2::{Digest, Sha256};
use std::collections::HashSet;
use std::io::{self, Seek, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A file that was put in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackedFile {
    /// Its path in the package, with `/`.
    pub path: String,
    /// Its size in bytes.
    pub size: u64,
    /// SHA-256 of its content, lower-case hexadecimal.
    pub sha256: String,
}

/// A file of a package that is being written; what goes through it is hashed.
pub struct Entry<'p, W: Write + Seek> {
    zip: &'p mut ZipWriter<W>,
    hasher: Sha256,
    written: u64,
}

impl<W: Write + Seek> Write for Entry<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = self.zip.write(bytes)?;
        self.hasher.update(bytes.get(..taken).unwrap_or_default());
        self.written += taken as u64;
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.zip.flush()
    }
}

/// A package that is being written.
pub struct PackageWriter<W: Write + Seek> {
    zip: ZipWriter<W>,
    files: Vec<PackedFile>,
    taken: HashSet<String>,
}

impl<W: Write + Seek> PackageWriter<W> {
    /// Begins a package.
    pub fn new(to: W) -> Self {
        Self { zip: ZipWriter::new(to), files: Vec::new(), taken: HashSet::new() }
    }

    /// Puts a file in under a path that is made one of its own; answers with what was put in.
    ///
    /// # Errors
    /// What writing meets, such as a full disk.
    pub fn add(&mut self, path: &str, content: &[u8]) -> io::Result<PackedFile> {
        self.add_with(path, content.len() as u64, |file| file.write_all(content))
    }

    /// Puts a file in that is written piece by piece; `size` is about how large it will be.
    ///
    /// # Errors
    /// What `write` says; the package is of no use then.
    pub fn add_with<E: From<io::Error>>(
        &mut self,
        path: &str,
        size: u64,
        write: impl FnOnce(&mut Entry<'_, W>) -> Result<(), E>,
    ) -> Result<PackedFile, E> {
        let path = self.own(path);
        // Reports and most evidence are compressed already; storing them is as small and many times faster.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(DateTime::default())
            // Half of what the small form of ZIP can hold: `size` is only what somebody says.
            .large_file(size >= u64::from(u32::MAX) / 2);
        self.zip.start_file(path.as_str(), options).map_err(io::Error::from)?;
        let mut entry = Entry { zip: &mut self.zip, hasher: Sha256::new(), written: 0 };
        write(&mut entry)?;
        let Entry { hasher, written, .. } = entry;
        let sha256 = hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        let file = PackedFile { path, size: written, sha256 };
        self.files.push(file.clone());
        Ok(file)
    }

    /// What was put in so far, in order.
    #[must_use]
    pub fn files(&self) -> &[PackedFile] {
        &self.files
    }

    /// Ends the package.
    ///
    /// # Errors
    /// What writing meets.
    pub fn finish(self) -> io::Result<W> {
        self.zip.finish().map_err(io::Error::from)
    }

    /// A path that no other file has, whatever a system thinks of capital letters.
    fn own(&mut self, path: &str) -> String {
        let (stem, ending) = match path.rsplit_once('.') {
            Some((stem, ending)) if !ending.contains('/') => (stem, format!(".{ending}")),
            _ => (path, String::new()),
        };
        let mut own = path.to_owned();
        let mut number = 2;
        while !self.taken.insert(own.to_lowercase()) {
            own = format!("{stem}-{number}{ending}");
            number += 1;
        }
        own
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Read};

    fn packed() -> (Vec<u8>, Vec<PackedFile>) {
        let mut package = PackageWriter::new(Cursor::new(Vec::new()));
        for content in ["eins", "zwei", "drei"] {
            package.add("nachweise/Protokoll.txt", content.as_bytes()).unwrap();
        }
        let files = package.files().to_vec();
        (package.finish().unwrap().into_inner(), files)
    }

    #[test]
    fn files_keep_their_content_and_get_paths_of_their_own() {
        let (bytes, files) = packed();
        let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
        let expected = ["nachweise/Protokoll.txt", "nachweise/Protokoll-2.txt", "nachweise/Protokoll-3.txt"];
        assert_eq!(paths, expected, "equal names are told apart");
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut text = String::new();
        archive.by_name(expected[1]).unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "zwei", "each with its content");
        assert_eq!(files[0].size, 4, "and its size");
    }

    #[test]
    fn the_same_files_give_the_same_bytes() {
        assert_eq!(packed().0, packed().0, "no clock and no chance");
    }

    /// A place that is full after some bytes.
    struct Full(usize);

    impl Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if bytes.len() > self.0 {
                return Err(io::Error::from(io::ErrorKind::StorageFull));
            }
            self.0 -= bytes.len();
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Seek for Full {
        fn seek(&mut self, _: io::SeekFrom) -> io::Result<u64> {
            Ok(0)
        }
    }

    #[test]
    fn a_full_disk_is_told_as_such() {
        let mut package = PackageWriter::new(Full(1_000));
        let content = vec![7_u8; 5_000];
        let error = package.add("a.bin", &content).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::StorageFull, "the kind of the error stays");
    }
}
