//! Reads an OSCAL catalog in JSON in one pass, without a tree of JSON values in between.
//!
//! `reader` walks the JSON and knows nothing of catalogs, `nodes` and `tree` say what each object holds, `metadata` reads the
//! head, `checks` looks at what only the whole file can tell (identities, links, insertions).

mod checks;
mod context;
mod metadata;
mod nodes;
mod reader;
mod tokens;
mod tree;

use crate::error::CatalogError;
use crate::findings::{FindingGroup, code};
use crate::source;
use akte_domain::catalog::Catalog;
use akte_domain::{Finding, Severity};
use context::Context;

/// A catalog that came in, and what was noticed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The catalog.
    pub catalog: Catalog,
    /// Every finding with its place, in the order of the file; up to [`crate::MAX_PLACES_PER_GROUP`] of a kind.
    pub findings: Vec<Finding>,
    /// The same findings by kind, with their full count.
    pub finding_groups: Vec<FindingGroup>,
}

/// What the importer is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Reading the file; counted in bytes.
    Reading,
    /// Checking links and insertions; counted in requirements.
    Checking,
}

/// How far the importer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Phase.
    pub phase: Phase,
    /// Done so far.
    pub done: usize,
    /// Of how many.
    pub total: usize,
}

/// Reads an OSCAL catalog (JSON, versions 1.0.0 to 1.2.x) from the bytes of a file.
///
/// # Errors
/// Any [`CatalogError`]: the file as a whole is unreadable, is something else, goes beyond a limit, or has requirements
/// that cannot be told apart. Everything less comes in with findings.
pub fn read_oscal_catalog(bytes: &[u8], progress: &mut dyn FnMut(Progress)) -> Result<Imported, CatalogError> {
    let source = source::open(bytes)?;
    let mut context = Context::new(source.text, progress);
    if source.had_bom {
        context.note_at(Severity::Note, code::UTF8_BOM, "", "file start".to_owned(), "UTF-8");
    }
    tree::read_root(source.text, &mut context)?;
    checks::check(&mut context)?;
    let (findings, finding_groups) = context.findings.into_parts();
    Ok(Imported { catalog: context.catalog, findings, finding_groups })
}
