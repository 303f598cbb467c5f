//! Drafts of catalogs with what they are made of: the versions that requirements were selected from, read once, because
//! they never change; and a draft as it would stand in the library.

mod preview;

pub(crate) use preview::since_last;

use crate::akte::OpenAkte;
use crate::error::Result;
use akte_catalog::stable_uuid;
use akte_domain::catalog::Catalog;
use akte_domain::draft::{Composed, SourceCatalog, Sources, WholeDraft, compose};
use akte_domain::{CatalogDraft, CatalogId, DraftId, Head, RequirementId};
use akte_store::{CatalogInfo, Completeness, Reads};
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

/// The OSCAL version that own catalogs are written in; every reader of 1.1 and 1.2 takes it.
pub(crate) const OSCAL_VERSION: &str = "1.1.3";

/// Versions that requirements were selected from, as they came in.
#[derive(Default)]
pub(crate) struct DraftSources(Mutex<HashMap<CatalogId, Arc<Whole>>>);

/// A version as it came in, and the requirement of each control.
struct Whole {
    catalog: Arc<Catalog>,
    requirements: Vec<RequirementId>,
}

impl DraftSources {
    async fn whole(&self, reads: &mut Reads<'_>, id: CatalogId) -> Result<Arc<Whole>> {
        if let Some(known) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&id) {
            return Ok(Arc::clone(known));
        }
        let catalog = Arc::new(reads.whole_catalog(id).await?);
        let requirements = reads.requirements(id).await?.into_iter().map(|row| row.requirement_id).collect();
        let whole = Arc::new(Whole { catalog, requirements });
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id, Arc::clone(&whole));
        Ok(whole)
    }
}

/// A draft with everything that it is made of.
pub(crate) struct LoadedDraft {
    pub(crate) whole: WholeDraft,
    pub(crate) sources: Sources,
    /// All versions in the library, in the order of their import.
    pub(crate) catalogs: Vec<CatalogInfo>,
}

impl LoadedDraft {
    /// Reads a draft.
    pub(crate) async fn load(akte: &OpenAkte, reads: &mut Reads<'_>, id: DraftId) -> Result<Self> {
        let whole = reads.whole_draft(id).await?;
        let catalogs = reads.catalogs().await?;
        let sources = sources(akte, reads, &whole, &catalogs).await?;
        Ok(Self { whole, sources, catalogs })
    }

    /// The catalog that it makes under a head, with what stands in the way.
    pub(crate) fn compose(&self, head: Head) -> Composed {
        compose(&self.whole, &self.sources, head)
    }

    /// What stands between it and its publication.
    pub(crate) fn composed(&self) -> Composed {
        self.compose(Head::default())
    }

    pub(crate) fn info(&self, id: CatalogId) -> Option<&CatalogInfo> {
        self.catalogs.iter().find(|catalog| catalog.id == id)
    }

    /// The latest version of a catalog that came in after this one.
    pub(crate) fn newer(&self, id: CatalogId) -> Option<&CatalogInfo> {
        newer(&self.catalogs, id)
    }
}

/// The latest version of a catalog that came in after this one. An index never follows a version with texts.
pub(crate) fn newer(catalogs: &[CatalogInfo], id: CatalogId) -> Option<&CatalogInfo> {
    let at = catalogs.iter().position(|catalog| catalog.id == id)?;
    let (known, later) = (catalogs.get(at)?, catalogs.get(at + 1..)?);
    let follows = |later: &&CatalogInfo| {
        let loses_texts = known.completeness == Completeness::Full && later.completeness == Completeness::Index;
        later.line_id == known.line_id && !loses_texts
    };
    later.iter().rfind(follows)
}

/// The versions of a draft that were published, latest first.
pub(crate) async fn published(
    reads: &mut Reads<'_>,
    draft: &CatalogDraft,
    catalogs: &[CatalogInfo],
) -> Result<Vec<CatalogInfo>> {
    let line = reads.line_of_document(&draft.document_id).await?;
    Ok(catalogs.iter().rev().filter(|catalog| Some(catalog.line_id) == line).cloned().collect())
}

async fn sources(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    whole: &WholeDraft,
    catalogs: &[CatalogInfo],
) -> Result<Sources> {
    let used: BTreeSet<CatalogId> =
        whole.entries.iter().filter_map(|entry| entry.source).map(|source| source.catalog_id).collect();
    let mut sources = Sources::new();
    // Latest first: of several versions of a line the latest is the one that the line's UUID stands for.
    let mut lines = BTreeSet::new();
    for info in catalogs.iter().rev().filter(|info| used.contains(&info.id)) {
        let as_it_came = akte.draft_sources.whole(reads, info.id).await?;
        // A UUID per line: otherwise each link to a source would change with every version of it.
        let of = if lines.insert(info.line_id) { info.line_id.to_string() } else { info.id.to_string() };
        let rights = rights(info, catalogs);
        let source = SourceCatalog {
            catalog: Arc::clone(&as_it_came.catalog),
            requirements: as_it_came.requirements.clone(),
            resource_uuid: stable_uuid(format!("source-catalog:{of}").as_bytes()),
            citation: citation(info, &rights),
            rights,
        };
        sources.insert(info.id, Arc::new(source));
    }
    Ok(sources)
}

/// The licence of a version; where its file names none, the one that another version of its line names.
pub(crate) fn rights(info: &CatalogInfo, catalogs: &[CatalogInfo]) -> String {
    let of_line = catalogs.iter().rev().filter(|other| other.line_id == info.line_id).map(|other| &other.rights);
    let named = std::iter::once(&info.rights).chain(of_line).find(|rights| !rights.is_empty());
    named.cloned().unwrap_or_default()
}

/// Publisher, title, version, licence, in one line.
fn citation(info: &CatalogInfo, rights: &str) -> String {
    let publishers = info.publishers.join(", ");
    let parts = [&*publishers, &*info.title, &*info.version, rights];
    let filled: Vec<String> = parts.iter().filter(|part| !part.is_empty()).map(|part| one_line(part)).collect();
    filled.join(", ")
}

/// A text as OSCAL allows it in one line.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
