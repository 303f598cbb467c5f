//! What fuzzing needs: a target for each reader, and mutation that works on any toolchain. The test `corpus` replays and mutates
//! the corpus; the example `fuzz` goes on for as long as it is told.
//!
//! A target takes any bytes. It may refuse them; it may neither panic nor break what it promises.

mod mutator;

pub use mutator::Mutator;

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
