//! Catalogs of any size and in any state of disrepair, written piece by piece so that no test holds a large one.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

/// Pseudo-random numbers (SplitMix64): the same for the same seed on every machine.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }
}

/// A catalog of `controls` requirements in groups of fifty, each with a text of about `prose` bytes.
pub fn catalog(mut out: impl Write, title: &str, controls: usize, prose: usize) -> std::io::Result<()> {
    let sentence = "Die Institution MUSS Regelungen festlegen, prüfen und nachweisen. ";
    let text = sentence.repeat(prose / sentence.len() + 1);
    write!(
        out,
        r#"{{"catalog":{{"uuid":"8f0b7a52-6f0f-4f44-9c0a-0d5b6d1c2e3f","metadata":{{"title":"{title}","last-modified":"2026-07-01T00:00:00Z","version":"1.0","oscal-version":"1.1.3"}},"groups":["#
    )?;
    for index in 0..controls {
        if index % 50 == 0 {
            let (end, group) = (if index > 0 { "]}," } else { "" }, index / 50);
            write!(out, r#"{end}{{"id":"G.{group}","title":"Gruppe {group}","controls":["#)?;
        } else {
            write!(out, ",")?;
        }
        write!(
            out,
            r#"{{"id":"G.{}.{index}","title":"Anforderung {index}","props":[{{"name":"alt-identifier","value":"{:08x}-0000-4000-8000-000000000000"}}],"parts":[{{"name":"statement","prose":"{index}: {text}"}}]}}"#,
            index / 50,
            index + 1
        )?;
    }
    write!(out, "]}}]}}}}")?;
    out.flush()
}

/// The same catalog in XML.
pub fn xml_catalog(mut out: impl Write, title: &str, controls: usize, prose: usize) -> std::io::Result<()> {
    let sentence = "Die Institution MUSS Regelungen festlegen, prüfen und nachweisen. ";
    let text = sentence.repeat(prose / sentence.len() + 1);
    write!(
        out,
        r#"<?xml version="1.0" encoding="UTF-8"?><catalog xmlns="http://csrc.nist.gov/ns/oscal/1.0" uuid="8f0b7a52-6f0f-4f44-9c0a-0d5b6d1c2e3f"><metadata><title>{title}</title><last-modified>2026-07-01T00:00:00Z</last-modified><version>1.0</version><oscal-version>1.1.3</oscal-version></metadata>"#
    )?;
    for index in 0..controls {
        let group = index / 50;
        if index % 50 == 0 {
            let end = if index > 0 { "</group>" } else { "" };
            write!(out, r#"{end}<group id="G.{group}"><title>Gruppe {group}</title>"#)?;
        }
        write!(
            out,
            r#"<control id="G.{group}.{index}"><title>Anforderung {index}</title><prop name="alt-identifier" value="{:08x}-0000-4000-8000-000000000000"/><part name="statement"><p>{index}: {}</p></part></control>"#,
            index + 1,
            text.trim()
        )?;
    }
    write!(out, "</group></catalog>")?;
    out.flush()
}

/// The catalog as text.
pub fn small_catalog(title: &str, controls: usize) -> String {
    let mut bytes = Vec::new();
    catalog(&mut bytes, title, controls, 60).expect("memory takes everything");
    String::from_utf8(bytes).expect("the generator writes UTF-8")
}

/// A catalog file of about `bytes` bytes.
pub fn large_catalog(path: &Path, bytes: usize) {
    let out = BufWriter::with_capacity(1 << 20, File::create(path).expect("a large file"));
    catalog(out, "Großer Katalog", bytes / 4_300, 4_000).expect("room for a large file");
}
