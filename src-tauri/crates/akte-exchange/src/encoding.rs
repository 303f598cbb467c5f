//! From bytes to text, as spreadsheets of offices are written.

use crate::error::SheetError;
use crate::limits::MAX_BYTES;
use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// How the file is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8 without a mark.
    Utf8,
    /// UTF-8 with a byte order mark, as Excel's "CSV UTF-8".
    Utf8WithBom,
    /// UTF-16 with a byte order mark, as Excel's "Unicode text".
    Utf16,
    /// Windows-1252, as Excel's plain "CSV" in Germany; guessed, because any bytes are Windows-1252.
    Windows1252,
}

/// First bytes of what people save instead of CSV.
const FORMATS: &[(&[u8], &str)] = &[
    (b"PK\x03\x04", "zip"),
    (b"\xD0\xCF\x11\xE0", "xls"),
    (b"%PDF-", "pdf"),
    (b"<?xml", "xml"),
    (b"<!DOCTYPE", "html"),
    (b"<html", "html"),
    (b"{", "json"),
    (b"[", "json"),
];

pub(crate) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), SheetError> {
    if bytes.len() > MAX_BYTES {
        return Err(SheetError::TooLarge { bytes: bytes.len(), limit: MAX_BYTES });
    }
    if let Some((_, format)) = FORMATS.iter().find(|(magic, _)| bytes.trim_ascii_start().starts_with(magic)) {
        return Err(SheetError::NotCsv { format });
    }
    let (text, encoding) = decode_text(bytes)?;
    if let Some(at) = text.find('\0') {
        let line = 1 + text[..at].bytes().filter(|byte| *byte == b'\n').count();
        return Err(SheetError::ZeroByte { line: line as u64 });
    }
    if text.trim().is_empty() {
        return Err(SheetError::Empty);
    }
    // Line ends of old Macintosh programs: a carriage return alone.
    let is_alone = |(at, _): (usize, &str)| !text[at + 1..].starts_with('\n');
    if text.match_indices('\r').any(is_alone) {
        return Ok((Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")), encoding));
    }
    Ok((text, encoding))
}

fn decode_text(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), SheetError> {
    for (mark, encoding) in [(b"\xFF\xFE", UTF_16LE), (b"\xFE\xFF", UTF_16BE)] {
        if let Some(body) = bytes.strip_prefix(mark) {
            let text = encoding.decode_without_bom_handling_and_without_replacement(body);
            return text.map(|text| (text, Encoding::Utf16)).ok_or(SheetError::BrokenUtf16);
        }
    }
    let (body, encoding) = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(body) => (body, Encoding::Utf8WithBom),
        None => (bytes, Encoding::Utf8),
    };
    match std::str::from_utf8(body) {
        Ok(text) => Ok((Cow::Borrowed(text), encoding)),
        Err(_) => Ok((WINDOWS_1252.decode_without_bom_handling(body).0, Encoding::Windows1252)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], text: &str, encoding: Encoding) {
        assert_eq!(decode(bytes).unwrap(), (Cow::Borrowed(text), encoding), "{bytes:?}");
    }

    fn refused(bytes: &[u8], code: &str) {
        assert_eq!(decode(bytes).unwrap_err().code(), code, "{bytes:?}");
    }

    #[test]
    fn the_encodings_of_offices_are_told_apart() {
        check("Prüfung".as_bytes(), "Prüfung", Encoding::Utf8);
        check("\u{feff}Prüfung".as_bytes(), "Prüfung", Encoding::Utf8WithBom);
        check(b"Pr\xFCfung \x80", "Prüfung €", Encoding::Windows1252);
        check(b"\xFF\xFEP\0\xFC\0", "Pü", Encoding::Utf16);
        check(b"\xFE\xFF\0P\0\xFC", "Pü", Encoding::Utf16);
        check(b"a\rb\r\nc", "a\nb\nc", Encoding::Utf8);
    }

    #[test]
    fn what_is_no_text_is_refused() {
        refused(b"", "csv.empty");
        refused(b" \r\n ", "csv.empty");
        refused(b"a;b\nc\0;d", "csv.zero-byte");
        refused(b"a\0;\0b\0", "csv.zero-byte");
        refused(b"\xFF\xFE\x00\xD8", "csv.broken-utf16");
        refused(b"PK\x03\x04xl/workbook.xml", "csv.not-csv");
        refused(b"{\"a\": 1}", "csv.not-csv");
    }
}
