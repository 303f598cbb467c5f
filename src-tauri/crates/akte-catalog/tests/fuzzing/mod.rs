//! What fuzzing needs: a target for each reader, and mutation that works on any toolchain. The test `corpus` replays and mutates
//! the corpus; the example `fuzz` goes on for as long as it is told.
//!
//! A target takes any bytes. It may refuse them; it may neither panic nor break what it promises.

use akte_catalog::{
    CatalogError, FromFolder, ImportedDocument, export_catalog, export_profile, read_kompendium, read_oscal,
    read_oscal_catalog, read_oscal_mappings, read_oscal_profile, resolve_profile,
};
use akte_domain::catalog::Catalog;

/// Takes any bytes.
pub type Target = fn(&[u8]);

/// The targets by name.
pub const TARGETS: &[(&str, Target)] = &[
    ("catalog", catalog),
    ("profile", profile),
    ("mappings", mappings),
    ("document", document),
    ("resolve", resolve),
    ("kompendium", kompendium),
];

/// What separates the files in the input of [`resolve`].
pub const SEPARATOR: &[u8] = b"\n=====\n";

fn catalog(bytes: &[u8]) {
    match read_oscal_catalog(bytes, &mut |_| {}) {
        Ok(imported) => check_catalog(&imported.catalog),
        Err(error) => check_error(&error),
    }
}

/// Trees are in order, identities differ, and what goes out comes in again.
fn check_catalog(catalog: &Catalog) {
    let mut identities = std::collections::HashSet::new();
    for (index, control) in catalog.controls.iter().enumerate() {
        assert!(control.parent.is_none_or(|parent| parent < index), "parents stand before enhancements");
        assert!(control.group.is_none_or(|group| group < catalog.groups.len()), "groups exist");
        assert!(!control.identity.is_empty() && identities.insert(&control.identity), "identities differ");
    }
    match export_catalog(catalog) {
        Ok(text) => match read_oscal_catalog(text.as_bytes(), &mut |_| {}) {
            Ok(again) => {
                assert_eq!(again.catalog.controls.len(), catalog.controls.len(), "all come in again");
                assert_eq!(again.catalog.title, catalog.title, "under their title");
            }
            Err(error) => {
                assert!(error.code() == "catalog.duplicate-identity", "what goes out comes in again: {error}")
            }
        },
        Err(error) => check_error(&error),
    }
}

fn check_error(error: &CatalogError) {
    assert!(CatalogError::CODES.contains(&error.code()), "{} is in the list", error.code());
    assert!(error.details().iter().all(|(name, _)| !name.is_empty()), "details have names");
}

fn profile(bytes: &[u8]) {
    match read_oscal_profile(bytes, &mut |_| {}) {
        Ok(imported) => {
            if let Ok(text) = export_profile(&imported.profile) {
                let again = read_oscal_profile(text.as_bytes(), &mut |_| {});
                assert!(again.is_ok_and(|again| again.profile.imports == imported.profile.imports), "comes in again");
            }
        }
        Err(error) => check_error(&error),
    }
}

fn mappings(bytes: &[u8]) {
    if let Err(error) = read_oscal_mappings(bytes, &mut |_| {}) {
        check_error(&error);
    }
}

fn document(bytes: &[u8]) {
    match read_oscal(bytes, &mut |_| {}) {
        Ok(ImportedDocument::Catalog(imported)) => check_catalog(&imported.catalog),
        Ok(_) => {}
        Err(error) => check_error(&error),
    }
}

/// A profile and its sources `1`, `2`, … in one input.
fn resolve(bytes: &[u8]) {
    let files = split(bytes);
    let mut sources =
        FromFolder(|path: &str| path.parse::<usize>().ok().and_then(|n| files.get(n)).map(|f| f.to_vec()));
    match resolve_profile(files.first().copied().unwrap_or_default(), "0", &mut sources, &mut |_| {}) {
        Ok(resolved) => check_catalog(&resolved.imported.catalog),
        Err(error) => check_error(&error),
    }
}

fn split(bytes: &[u8]) -> Vec<&[u8]> {
    let mut files = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(SEPARATOR.len()).position(|window| window == SEPARATOR) {
        files.push(&rest[..at]);
        rest = &rest[at + SEPARATOR.len()..];
    }
    files.push(rest);
    files
}

fn kompendium(bytes: &[u8]) {
    match read_kompendium(bytes, &mut |_| {}) {
        Ok(read) => check_catalog(&read.imported.catalog),
        Err(error) => check_error(&error),
    }
}

/// Words that lead a mutation somewhere.
const WORDS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "null",
    "true",
    "-1",
    "1e999",
    "\\u0000",
    "\\ud800",
    "<",
    ">",
    "</",
    "/>",
    "&amp;",
    "&#0;",
    "&x;",
    "<![CDATA[",
    "]]>",
    "<!--",
    "<?x?>",
    "<!DOCTYPE x>",
    "<p>",
    "</p>",
    "<em>",
    "<insert type=\"param\" id-ref=\"x\"/>",
    "- ",
    "\n  ",
    "&a ",
    "*a",
    "|",
    ">-",
    "---\n",
    "...",
    "\"controls\":[",
    "\"groups\":[",
    "\"id\":\"",
    "{{ insert: param, x }}",
    "{{",
    "}}",
    "\u{feff}",
    "ä",
    "\u{f8fe}",
    "\u{2028}",
    "*",
    "`",
    "~",
    "\\",
    "../",
    "#",
    "%2e",
    "include-all",
    "with-ids",
    "with-child-controls",
    "yes",
];

/// How large a mutated input may grow.
const MAX_INPUT: usize = 64 * 1024;

/// Mutates seeds; the same start gives the same inputs.
pub struct Mutator {
    state: u64,
}

impl Mutator {
    /// Begins at any number.
    #[must_use]
    pub fn new(start: u64) -> Self {
        Self { state: start ^ 0x9e37_79b9_7f4a_7c15 }
    }

    fn below(&mut self, limit: usize) -> usize {
        // xorshift64*: any state but zero has all the others before it.
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        let random = self.state.max(1).wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(random).unwrap_or(0) % limit.max(1)
    }

    /// One of the seeds after a few changes.
    pub fn next_input(&mut self, seeds: &[Vec<u8>]) -> Vec<u8> {
        let mut input = seeds.get(self.below(seeds.len())).cloned().unwrap_or_default();
        for _ in 0..=self.below(6) {
            self.change(&mut input, seeds);
        }
        input.truncate(MAX_INPUT);
        input
    }

    fn change(&mut self, input: &mut Vec<u8>, seeds: &[Vec<u8>]) {
        let at = self.below(input.len() + 1).min(input.len());
        let end = (at + self.below(40)).min(input.len());
        match self.below(7) {
            0 => {
                let random = u8::try_from(self.below(256)).unwrap_or(0);
                if let Some(byte) = input.get_mut(at) {
                    *byte = random;
                }
            }
            1 => drop(input.drain(at..end)),
            2 => {
                let again = input[at..end].to_vec();
                drop(input.splice(at..at, again));
            }
            3 => input.truncate(at.max(1)),
            4 => {
                let other = seeds.get(self.below(seeds.len())).map_or(&[][..], Vec::as_slice);
                let from = self.below(other.len());
                let to = (from + self.below(400)).min(other.len());
                drop(input.splice(at..end, other.get(from..to).unwrap_or_default().iter().copied()));
            }
            5 => {
                let word = WORDS.get(self.below(WORDS.len())).copied().unwrap_or_default();
                drop(input.splice(at..end, word.bytes()));
            }
            _ => {
                let word = WORDS.get(self.below(WORDS.len())).copied().unwrap_or_default();
                drop(input.splice(at..at, word.bytes()));
            }
        }
    }
}
