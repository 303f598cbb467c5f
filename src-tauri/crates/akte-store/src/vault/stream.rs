//! Encryption in chunks: XChaCha20-Poly1305 with a nonce of random prefix, chunk number and a mark on the last chunk
//! (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár), so that chunks cannot be swapped, repeated or
//! cut off.

use crate::{Result, StoreError};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use sha2::{Digest, Sha256};
use std::io::{self, BufRead, Read, Write};

/// First bytes of every file.
const MAGIC: &[u8; 8] = b"AKTEVLT1";
const PREFIX: usize = 19;
const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;
/// Size of a whole encrypted chunk.
pub(super) const SEALED_CHUNK: usize = CHUNK + TAG;

/// What went through a stream.
pub(super) struct Sealed {
    /// Bytes of the content.
    pub size: u64,
    /// Its SHA-256.
    pub sha256: [u8; 32],
}

/// Nonces of a stream.
struct Nonces {
    prefix: [u8; PREFIX],
    chunk: u32,
}

impl Nonces {
    fn next(&mut self, last: bool) -> Result<XNonce> {
        let mut nonce = [0; 24];
        nonce[..PREFIX].copy_from_slice(&self.prefix);
        nonce[PREFIX..23].copy_from_slice(&self.chunk.to_be_bytes());
        nonce[23] = u8::from(last);
        self.chunk = self.chunk.checked_add(1).ok_or(StoreError::Crypto("file too large"))?;
        Ok(XNonce::from(nonce))
    }
}

/// Encrypts everything of a source.
pub(super) fn seal(
    mut source: impl Read,
    mut target: impl Write,
    key: &[u8; 32],
    prefix: [u8; PREFIX],
    binding: &[u8],
    read_error: impl Fn(io::Error) -> StoreError,
    write_error: impl Fn(io::Error) -> StoreError,
) -> Result<Sealed> {
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    let mut nonces = Nonces { prefix, chunk: 0 };
    target.write_all(MAGIC).map_err(&write_error)?;
    target.write_all(&prefix).map_err(&write_error)?;
    let mut hash = Sha256::new();
    let mut size = 0;
    // One chunk is read ahead, because the last one has to be known as such.
    let mut chunk = read_chunk(&mut source).map_err(&read_error)?;
    loop {
        let next = if chunk.len() == CHUNK { read_chunk(&mut source).map_err(&read_error)? } else { Vec::new() };
        let last = next.is_empty();
        hash.update(&chunk);
        size += chunk.len() as u64;
        let sealed = cipher
            .encrypt(&nonces.next(last)?, Payload { msg: &chunk, aad: binding })
            .map_err(|_| StoreError::Crypto("seal"))?;
        target.write_all(&sealed).map_err(&write_error)?;
        if last {
            return Ok(Sealed { size, sha256: hash.finalize().into() });
        }
        chunk = next;
    }
}

/// Decrypts a file. None where it was altered, cut off or belongs to somebody else.
pub(super) fn open(
    mut source: impl BufRead,
    target: &mut impl Write,
    key: &[u8; 32],
    binding: &[u8],
    write_error: impl Fn(io::Error) -> StoreError,
) -> Result<Option<Sealed>> {
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    let mut header = [0; MAGIC.len() + PREFIX];
    if source.read_exact(&mut header).is_err() || &header[..MAGIC.len()] != MAGIC {
        return Ok(None);
    }
    let mut prefix = [0; PREFIX];
    prefix.copy_from_slice(&header[MAGIC.len()..]);
    let mut nonces = Nonces { prefix, chunk: 0 };
    let mut hash = Sha256::new();
    let mut size = 0;
    loop {
        let mut sealed = Vec::with_capacity(SEALED_CHUNK);
        let read = source.by_ref().take(SEALED_CHUNK as u64).read_to_end(&mut sealed);
        let rest = read.and_then(|_| source.fill_buf().map(|rest| !rest.is_empty()));
        // A file that cannot be read is as good as altered.
        let Ok(more) = rest else { return Ok(None) };
        let payload = Payload { msg: &sealed, aad: binding };
        let Ok(chunk) = cipher.decrypt(&nonces.next(!more)?, payload) else { return Ok(None) };
        hash.update(&chunk);
        size += chunk.len() as u64;
        target.write_all(&chunk).map_err(&write_error)?;
        if !more {
            return Ok(Some(Sealed { size, sha256: hash.finalize().into() }));
        }
    }
}

fn read_chunk(source: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut chunk = Vec::with_capacity(CHUNK);
    source.by_ref().take(CHUNK as u64).read_to_end(&mut chunk)?;
    Ok(chunk)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(content: &[u8]) -> Vec<u8> {
        let mut target = Vec::new();
        let error = |error: io::Error| StoreError::io("test", std::path::Path::new("-"), error);
        seal(content, &mut target, &[7; 32], [9; PREFIX], b"m", error, error).expect("sealing in memory");
        target
    }

    fn opened(file: &[u8], binding: &[u8]) -> Option<Vec<u8>> {
        let mut target = Vec::new();
        let error = |error: io::Error| StoreError::io("test", std::path::Path::new("-"), error);
        open(file, &mut target, &[7; 32], binding, error).expect("opening in memory").map(|_| target)
    }

    #[test]
    fn contents_of_every_size_come_back() {
        for size in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5] {
            let content: Vec<u8> = (0..size).map(|at| (at % 251) as u8).collect();
            assert_eq!(opened(&sealed(&content), b"m"), Some(content), "{size} bytes");
        }
    }

    #[test]
    fn whatever_is_altered_is_refused() {
        let file = sealed(&vec![5; 2 * CHUNK + 100]);
        for at in [0, 8, 30, MAGIC.len() + PREFIX + SEALED_CHUNK, file.len() - 1] {
            let mut altered = file.clone();
            altered[at] ^= 1;
            assert_eq!(opened(&altered, b"m"), None, "byte {at} flipped");
        }
        let chunks = MAGIC.len() + PREFIX;
        assert_eq!(opened(&file[..chunks + 2 * SEALED_CHUNK], b"m"), None, "the last chunk cut off");
        let mut swapped = file[..chunks].to_vec();
        swapped.extend_from_slice(&file[chunks + SEALED_CHUNK..chunks + 2 * SEALED_CHUNK]);
        swapped.extend_from_slice(&file[chunks..chunks + SEALED_CHUNK]);
        swapped.extend_from_slice(&file[chunks + 2 * SEALED_CHUNK..]);
        assert_eq!(opened(&swapped, b"m"), None, "two chunks swapped");
        assert_eq!(opened(&file, b"n"), None, "another municipality's");
        assert_eq!(opened(b"", b"m"), None, "an empty file");
    }
}
