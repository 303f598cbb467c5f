//! Reads OSCAL's catalogs, profiles and mapping collections in one pass, without a tree of JSON values in between.
//!
//! `reader` and `scalars` walk the JSON and know nothing of OSCAL, `root` tells the models apart, `nodes`, `tree`, `profile` and `mapping`
//! say what each object holds, `metadata` reads the head, `checks` looks at what only the whole catalog can tell
//! (identities, links, insertions).

mod checks;
mod context;
mod mapping;
mod metadata;
mod nodes;
mod profile;
mod reader;
mod root;
mod scalars;
mod tokens;
mod tree;

use crate::error::{CatalogError, FoundInstead};
use crate::findings::{FindingGroup, Findings, code};
use crate::formats::Note;
use crate::source::{self, Source};
use akte_domain::catalog::Catalog;
use akte_domain::mapping::MappingCollection;
use akte_domain::profile::Profile;
use akte_domain::{Finding, Severity};
pub(crate) use context::Context;
pub use root::Model;
use root::{Document, read_root};
use std::borrow::Cow;
use std::collections::HashSet;
pub(crate) use tokens::{is_token, is_uuid};

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

/// A profile that came in, and what was noticed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedProfile {
    /// The profile.
    pub profile: Profile,
    /// As in [`Imported`].
    pub findings: Vec<Finding>,
    /// As in [`Imported`].
    pub finding_groups: Vec<FindingGroup>,
}

/// A mapping collection that came in, and what was noticed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedMappings {
    /// The collection.
    pub collection: MappingCollection,
    /// As in [`Imported`].
    pub findings: Vec<Finding>,
    /// As in [`Imported`].
    pub finding_groups: Vec<FindingGroup>,
}

/// Any document that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportedDocument {
    /// A catalog.
    Catalog(Imported),
    /// A profile; [`crate::resolve_profile`] makes a catalog of it.
    Profile(ImportedProfile),
    /// A mapping collection.
    Mappings(ImportedMappings),
}

/// A document and the back matter's UUIDs, to which a resolved catalog may still refer.
pub(crate) struct Read {
    pub document: ImportedDocument,
    pub resource_ids: HashSet<String>,
}

/// Reads a document from the bytes of a file, and lets go of these as soon as nothing is read from them any more.
pub(crate) fn read(
    bytes: impl AsRef<[u8]>,
    wanted: Option<Model>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Read, CatalogError> {
    let Source { text, format, had_bom, notes, further_notes } = source::open(bytes.as_ref())?;
    let mut context = Context::new(&text, progress);
    if had_bom {
        context.note_at(Severity::Note, code::UTF8_BOM, "", "file start".to_owned(), "UTF-8");
    }
    for Note { severity, code, line, detail } in notes {
        context.note_at(severity, code, "", format!("line {line}"), &detail);
    }
    for _ in 0..further_notes {
        context.note_at(Severity::Warning, code::UNKNOWN_KEY, "", String::new(), "");
    }
    let document = match text {
        Cow::Owned(json) => {
            drop(bytes);
            read_root(&json, wanted, &mut context)
        }
        Cow::Borrowed(json) => {
            let document = read_root(json, wanted, &mut context);
            drop(bytes);
            document
        }
    };
    let document = document.map_err(|error| format.name(error))?;
    if matches!(document, Document::Catalog) {
        checks::check(&mut context)?;
    }
    let Context { findings, catalog, resource_ids, .. } = context;
    let (findings, finding_groups) = findings.into_parts();
    let document = match document {
        Document::Catalog => ImportedDocument::Catalog(Imported { catalog, findings, finding_groups }),
        Document::Profile(profile) => ImportedDocument::Profile(ImportedProfile { profile, findings, finding_groups }),
        Document::MappingCollection(collection) => {
            ImportedDocument::Mappings(ImportedMappings { collection, findings, finding_groups })
        }
    };
    Ok(Read { document, resource_ids })
}

/// Reads an OSCAL catalog (versions 1.0.0 to 1.2.x) from the bytes of a file.
///
/// # Errors
/// Any [`CatalogError`] about a file: it is unreadable as a whole, is something else, goes beyond a limit, or has
/// requirements that cannot be told apart. Everything less comes in with findings.
pub fn read_oscal_catalog(bytes: &[u8], progress: &mut dyn FnMut(Progress)) -> Result<Imported, CatalogError> {
    match read(bytes, Some(Model::Catalog), progress)?.document {
        ImportedDocument::Catalog(imported) => Ok(imported),
        other => Err(other.instead()),
    }
}

/// Reads an OSCAL profile (versions 1.0.0 to 1.2.x) from the bytes of a file, without following its imports.
///
/// # Errors
/// As [`read_oscal_catalog`].
pub fn read_oscal_profile(bytes: &[u8], progress: &mut dyn FnMut(Progress)) -> Result<ImportedProfile, CatalogError> {
    match read(bytes, Some(Model::Profile), progress)?.document {
        ImportedDocument::Profile(imported) => Ok(imported),
        other => Err(other.instead()),
    }
}

/// Reads an OSCAL mapping collection (versions 1.2.x) from the bytes of a file.
///
/// # Errors
/// As [`read_oscal_catalog`].
pub fn read_oscal_mappings(bytes: &[u8], progress: &mut dyn FnMut(Progress)) -> Result<ImportedMappings, CatalogError> {
    match read(bytes, Some(Model::MappingCollection), progress)?.document {
        ImportedDocument::Mappings(imported) => Ok(imported),
        other => Err(other.instead()),
    }
}

/// Reads whichever of the three models a file holds. Bytes that are handed over are let go of once they are read, before what
/// they say is checked.
///
/// # Errors
/// As [`read_oscal_catalog`].
pub fn read_oscal(
    bytes: impl AsRef<[u8]>,
    progress: &mut dyn FnMut(Progress),
) -> Result<ImportedDocument, CatalogError> {
    read(bytes, None, progress).map(|read| read.document)
}

impl ImportedDocument {
    /// Which model it is.
    #[must_use]
    pub fn model(&self) -> Model {
        match self {
            Self::Catalog(_) => Model::Catalog,
            Self::Profile(_) => Model::Profile,
            Self::Mappings(_) => Model::MappingCollection,
        }
    }

    fn instead(&self) -> CatalogError {
        CatalogError::NotACatalog { found: FoundInstead::OscalModel(self.model().key()) }
    }
}

/// Looks at what only the whole catalog can tell, of one that was put together from others.
pub(crate) fn check_assembled(
    catalog: Catalog,
    resource_ids: HashSet<String>,
    findings: Findings,
    progress: &mut dyn FnMut(Progress),
) -> Result<Imported, CatalogError> {
    let mut context = Context::new("", progress);
    context.resource_ids = resource_ids;
    context.findings = findings;
    context.set_assembled(catalog);
    checks::check(&mut context)?;
    let (findings, finding_groups) = context.findings.into_parts();
    Ok(Imported { catalog: context.catalog, findings, finding_groups })
}
