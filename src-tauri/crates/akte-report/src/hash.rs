//! The content hash: what a PDF in hand is recognised by.

use crate::{ReportError, ReportModel};
use sha2::{Digest, Sha256};
use std::fmt::Write;

struct Hasher(Sha256);

impl std::io::Write for Hasher {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// SHA-256 (lower-case hexadecimal) of the model as JSON without white space, fields in the order of their declaration,
/// text in UTF-8. The language of a report does not change it: where words of the program stand in the model, the content is what
/// it says in German.
///
/// # Errors
/// [`ReportError::Content`] if the model cannot be written as JSON.
pub fn content_hash(model: &ReportModel) -> Result<String, ReportError> {
    if let Some(known) = &model.frame.content_hash {
        return Ok(known.clone());
    }
    let mut hasher = Hasher(Sha256::new());
    serde_json::to_writer(&mut hasher, model).map_err(|error| ReportError::Content(error.to_string()))?;
    Ok(hex(&hasher.0.finalize()))
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
