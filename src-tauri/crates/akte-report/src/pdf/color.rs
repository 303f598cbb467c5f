//! The output intent: colours are sRGB. The profile is put together here; it is small enough to be read.

use super::metadata::catalog;
use crate::ReportError;
use lopdf::{Document, Object, Stream, dictionary};

/// Numbers in a profile count 1/65536 (s15Fixed16).
type Fixed = i32;

/// Media white and the three colours in XYZ, adapted to D50 (IEC 61966-2-1, Bradford).
const WHITE: [Fixed; 3] = [0xf6d6, 0x1_0000, 0xd32d];
const RED: [Fixed; 3] = [0x6fa2, 0x38f5, 0x0390];
const GREEN: [Fixed; 3] = [0x6299, 0xb785, 0x18da];
const BLUE: [Fixed; 3] = [0x24a0, 0x0f84, 0xb6cf];
/// How D65 became D50.
const ADAPTATION: [Fixed; 9] = [0x1_0c42, 0x05de, -0x0cdb, 0x0793, 0xfd90, -0x045f, -0x025e, 0x03dc, 0xc06e];
/// sRGB's curve: `((x + 0.055) / 1.055) ^ 2.4`, and `x / 12.92` up to 0.04045.
const CURVE: [Fixed; 5] = [0x2_6666, 0xf2a7, 0x0d59, 0x13d0, 0x0a5b];

/// Says that colours are sRGB.
pub(super) fn add(document: &mut Document) -> Result<(), ReportError> {
    // The writer compresses it with the rest.
    let profile = document.add_object(Stream::new(dictionary! { "N" => 3 }, profile()));
    let name = || Object::string_literal("sRGB IEC61966-2.1");
    let intent = document.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => name(),
        "Info" => name(),
        "RegistryName" => Object::string_literal("http://www.color.org"),
        "DestOutputProfile" => profile,
    });
    catalog(document)?.set("OutputIntents", vec![intent.into()]);
    Ok(())
}

/// A display profile after ICC.1:2004-10 (version 4.2).
fn profile() -> Vec<u8> {
    let curve = curve();
    let parts: [(&[u8; 4], Vec<u8>); 10] = [
        (b"desc", text("sRGB IEC61966-2.1")),
        (b"cprt", text("No copyright, use freely")),
        (b"wtpt", fixed(b"XYZ ", &WHITE)),
        (b"chad", fixed(b"sf32", &ADAPTATION)),
        (b"rXYZ", fixed(b"XYZ ", &RED)),
        (b"gXYZ", fixed(b"XYZ ", &GREEN)),
        (b"bXYZ", fixed(b"XYZ ", &BLUE)),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut offset = 128 + 4 + 12 * parts.len();
    let mut table = number(parts.len()).to_vec();
    let mut data = Vec::new();
    for (index, (name, part)) in parts.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| &parts[before].1);
        // The three curves are one.
        if index > 7 && before == Some(part) {
            offset -= part.len();
        } else {
            data.extend_from_slice(part);
        }
        table.extend_from_slice(*name);
        table.extend(number(offset));
        table.extend(number(part.len()));
        offset += part.len();
    }
    let mut profile = header(128 + table.len() + data.len());
    profile.extend(table);
    profile.extend(data);
    profile
}

fn number(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap_or(0).to_be_bytes()
}

fn header(size: usize) -> Vec<u8> {
    let mut header = number(size).to_vec();
    header.extend_from_slice(b"\0\0\0\0\x04\x20\0\0mntrRGB XYZ ");
    // 2026-01-01, so that it is the same in every file.
    for part in [2026_u16, 1, 1, 0, 0, 0] {
        header.extend(part.to_be_bytes());
    }
    header.extend_from_slice(b"acsp");
    header.resize(68, 0);
    header.extend(WHITE.iter().flat_map(|value| value.to_be_bytes()));
    header.resize(128, 0);
    header
}

/// A text in American English, as profiles have them (multiLocalizedUnicodeType), filled up to four bytes.
fn text(text: &str) -> Vec<u8> {
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut part = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS".to_vec();
    part.extend(number(utf16.len()));
    part.extend(number(28));
    part.extend(utf16);
    part.resize(part.len().next_multiple_of(4), 0);
    part
}

fn fixed(kind: &[u8; 4], values: &[Fixed]) -> Vec<u8> {
    let mut part = kind.to_vec();
    part.extend([0; 4]);
    part.extend(values.iter().flat_map(|value| value.to_be_bytes()));
    part
}

fn curve() -> Vec<u8> {
    let mut part = b"para\0\0\0\0\0\x03\0\0".to_vec();
    part.extend(CURVE.iter().flat_map(|value| value.to_be_bytes()));
    part
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_has_the_size_that_it_says_and_its_parts_lie_inside() {
        let profile = profile();
        let number = |at: usize| u32::from_be_bytes(profile[at..at + 4].try_into().unwrap()) as usize;
        assert_eq!(number(0), profile.len(), "the size in the header");
        assert_eq!(&profile[36..40], b"acsp", "the signature stands where it must");
        for part in 0..number(128) {
            let entry = 132 + part * 12;
            let (offset, size) = (number(entry + 4), number(entry + 8));
            assert_eq!(offset % 4, 0, "parts begin at multiples of four");
            assert!(offset >= 132 + number(128) * 12 && offset + size <= profile.len(), "part {part} lies inside");
            assert!(profile[offset..offset + 4].iter().all(|byte| byte.is_ascii_graphic() || *byte == b' '));
        }
    }
}
