//! From bytes to the JSON that is read: size, encoding, format.

use crate::error::{CatalogError, FoundInstead};
use crate::formats::{Converted, from_xml, from_yaml, is_yaml};
use crate::limits::MAX_BYTES;
use std::borrow::Cow;

/// How a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    Xml,
    Yaml,
}

impl Format {
    /// An error of the JSON under the name of the format that it was converted from.
    pub fn name(self, error: CatalogError) -> CatalogError {
        match (self, error) {
            (Self::Xml, CatalogError::InvalidJson { line, column, reason }) => {
                CatalogError::InvalidXml { line, column, reason }
            }
            (Self::Yaml, CatalogError::InvalidJson { line, column, reason }) => {
                CatalogError::InvalidYaml { line, column, reason }
            }
            (_, error) => error,
        }
    }
}

/// The JSON of a file, on the lines of the file.
#[derive(Debug)]
pub(crate) struct Source<'a> {
    pub text: Cow<'a, str>,
    pub format: Format,
    /// Whether a byte order mark stood before it.
    pub had_bom: bool,
    /// What was noticed while it was converted.
    pub notes: Vec<crate::formats::Note>,
    pub further_notes: usize,
}

/// First bytes of formats that people take for a catalog.
const FORMATS: &[(&[u8], &str)] = &[
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"%PDF-", "pdf"),
    (b"\x1f\x8b", "gzip"),
    (b"<!DOCTYPE html", "html"),
    (b"<!doctype html", "html"),
    (b"<html", "html"),
];

/// The text of a file, and whether a byte order mark stood before it.
#[derive(Debug)]
pub(crate) struct Decoded<'a> {
    pub text: &'a str,
    pub had_bom: bool,
}

/// The text of a file that is no archive, no PDF and no web page.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded<'_>, CatalogError> {
    if bytes.len() > MAX_BYTES {
        return Err(CatalogError::TooLarge { bytes: bytes.len(), limit: MAX_BYTES });
    }
    if is_utf16(bytes) {
        return Err(CatalogError::Utf16);
    }
    let (had_bom, body) = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(rest) => (true, rest),
        None => (false, bytes),
    };
    let visible = body.trim_ascii_start();
    if visible.is_empty() {
        return Err(CatalogError::Empty);
    }
    if let Some((_, format)) = FORMATS.iter().find(|(magic, _)| visible.starts_with(magic)) {
        return Err(CatalogError::NotACatalog { found: FoundInstead::OtherFormat(format) });
    }
    match std::str::from_utf8(body) {
        Ok(text) => Ok(Decoded { text, had_bom }),
        Err(error) => {
            let in_body = error.valid_up_to();
            let line = 1 + body[..in_body].iter().filter(|byte| **byte == b'\n').count();
            Err(CatalogError::NotUtf8 { offset: in_body + (bytes.len() - body.len()), line })
        }
    }
}

/// The JSON of a file.
pub(crate) fn open(bytes: &[u8]) -> Result<Source<'_>, CatalogError> {
    let Decoded { text, had_bom } = decode(bytes)?;
    let (format, converted) = match text.trim_ascii_start().as_bytes().first() {
        Some(b'<') => (Format::Xml, Some(from_xml(text)?)),
        _ if is_yaml(text) => (Format::Yaml, Some(from_yaml(text)?)),
        _ => (Format::Json, None),
    };
    Ok(match converted {
        Some(Converted { json, notes, further }) => {
            Source { text: Cow::Owned(json), format, had_bom, notes, further_notes: further }
        }
        None => Source { text: Cow::Borrowed(text), format, had_bom, notes: Vec::new(), further_notes: 0 },
    })
}

/// By its byte order mark, or by `{` or `<` and a zero byte where there is none.
fn is_utf16(bytes: &[u8]) -> bool {
    let marks: [&[u8]; 6] = [b"\xFF\xFE", b"\xFE\xFF", b"{\0", b"\0{", b"<\0", b"\0<"];
    marks.iter().any(|mark| bytes.starts_with(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: &str) {
        let code = open(bytes).map_or_else(|error| error.code(), |_| "ok");
        assert_eq!(code, expected, "what becomes of {bytes:?}");
    }

    #[test]
    fn bytes_that_are_no_text_are_told_apart() {
        check(b"", "catalog.empty");
        check(b"\xEF\xBB\xBF \r\n\t", "catalog.empty");
        check(b"{}", "ok");
        check(b"\xEF\xBB\xBF{}", "ok");
        check(b"\xFF\xFE{\0}\0", "catalog.utf16");
        check(b"\xFE\xFF\0{\0}", "catalog.utf16");
        check(b"{\0}\0", "catalog.utf16");
        check(b"PK\x03\x04abc", "catalog.not-a-catalog");
        check(b"<?xml version='1.0'?><catalog/>", "ok");
        check(b"<?xml version='1.0'?><book/>", "catalog.not-a-catalog");
        check(b"<\0c\0", "catalog.utf16");
        check(b"catalog:\n  uuid: x", "ok");
        check(b"%PDF-1.7", "catalog.not-a-catalog");
    }

    #[test]
    fn the_first_byte_that_is_not_utf8_is_named() {
        assert_eq!(
            open(b"{\n\"a\": \"\xFC\"}").unwrap_err(),
            CatalogError::NotUtf8 { offset: 8, line: 2 },
            "an umlaut of Windows-1252"
        );
        assert_eq!(
            open(b"\xEF\xBB\xBF{\xFC}").unwrap_err(),
            CatalogError::NotUtf8 { offset: 4, line: 1 },
            "the offset counts the byte order mark"
        );
    }

    #[test]
    fn a_file_over_the_limit_is_refused_before_it_is_looked_at() {
        let bytes = vec![0; MAX_BYTES + 1];
        assert_eq!(
            open(&bytes).unwrap_err(),
            CatalogError::TooLarge { bytes: MAX_BYTES + 1, limit: MAX_BYTES },
            "zero bytes would be another error"
        );
    }
}
