//! Vocabularies, cross-references and elementary threats: list and look at. `import` brings them in.

mod import;

use super::lists::part;
use crate::app::App;
use crate::error::{AppError, Result};
use crate::facets;
use crate::findings;
use crate::wire;
use crate::words::parents;
use akte_domain::CatalogId;
use akte_domain::words::vocabulary_of_property;
use akte_store::{CatalogInfo, CrossReferenceInfo, Reads, StoredFinding, VocabularyInfo};

pub(crate) use import::*;

fn vocabulary_row(app: &App, info: VocabularyInfo) -> wire::VocabularyRow {
    let id = format!("vocabulary-{}", info.name.replace('_', "-"));
    let title = if app.texts().has(&id) { app.texts().get(&id) } else { info.name.clone() };
    wire::VocabularyRow {
        id: info.id.0,
        title,
        name: info.name,
        terms: info.terms,
        current: info.current,
        shipped: info.shipped,
        source_file: info.file_name,
        sha256: info.sha256,
        imported_at: info.imported_at,
        notes: info.notes,
        warnings: info.warnings,
        errors: info.errors,
    }
}

fn cross_reference_row(info: CrossReferenceInfo) -> wire::CrossReferenceRow {
    wire::CrossReferenceRow {
        id: info.id.0,
        requirements: info.requirements,
        pairs: info.pairs,
        current: info.current,
        source_file: info.file_name,
        sha256: info.sha256,
        imported_at: info.imported_at,
        notes: info.notes,
        warnings: info.warnings,
        errors: info.errors,
    }
}

fn finding_rows(app: &App, findings: &[StoredFinding]) -> Vec<wire::FindingRow> {
    let row = |it: &StoredFinding| findings::row(app.texts(), it.severity, &it.code, &it.place, &it.detail);
    findings.iter().map(row).collect()
}

/// All imported vocabularies by name, the latest import of each first.
///
/// # Errors
/// [`NoAkteOpen`](crate::ErrorCode::NoAkteOpen)
pub async fn vocabulary_list(app: &App, _: wire::Empty) -> Result<wire::List<wire::VocabularyRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let rows = reads.vocabularies().await?.into_iter().map(|info| vocabulary_row(app, info)).collect();
    Ok(part(rows, 0, u32::MAX, state))
}

/// A vocabulary with its terms, and the words that catalogs take from it without its knowing.
///
/// # Errors
/// [`NotFound`](crate::ErrorCode::NotFound)
pub async fn vocabulary_show(app: &App, request: wire::VocabularyRequest) -> Result<wire::VocabularyDetail> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let info = reads.vocabularies().await?.into_iter().find(|info| info.id.0 == request.vocabulary_id);
    let info = info.ok_or_else(|| AppError::not_found("vocabulary", request.vocabulary_id))?;
    let vocabulary = reads.vocabulary(&info).await?;
    let parents = parents(&vocabulary);
    let row = |term: &akte_domain::Term| wire::TermRow {
        code: term.code.clone(),
        term: term.term.clone(),
        definition: term.definition.clone(),
        parent: parents.get(&*term.term).map(|parent| (*parent).to_owned()),
        extra: term
            .extra
            .iter()
            .map(|(name, value)| wire::Detail { name: name.clone(), value: value.clone() })
            .collect(),
    };
    let findings = reads.vocabulary_findings(info.id).await?;
    Ok(wire::VocabularyDetail {
        items: vocabulary.terms.iter().map(row).collect(),
        findings: finding_rows(app, &findings),
        unknown: unknown_words(app, &mut reads, &vocabulary).await?,
        row: vocabulary_row(app, info),
    })
}

/// The words that the newest import of each catalog takes from a vocabulary that does not have them.
async fn unknown_words(
    app: &App,
    reads: &mut Reads<'_>,
    vocabulary: &akte_domain::Vocabulary,
) -> Result<Vec<wire::UnknownWord>> {
    let akte = app.akte()?;
    let known = vocabulary.index();
    let mut unknown = Vec::new();
    for catalog in newest(reads.catalogs().await?) {
        let view = akte.catalogs.view(reads, catalog).await?;
        let index = akte.catalogs.index(reads, &view).await?;
        let names = index.names().filter(|name| vocabulary_of_property(name) == Some(vocabulary.name.as_str()));
        for name in names {
            for (word, count) in index.values(name).filter(|(word, _)| known.term(word).is_none()) {
                unknown.push(wire::UnknownWord {
                    catalog: view.info.title.clone(),
                    property: name.to_owned(),
                    word: word.to_owned(),
                    requirements: u32::try_from(count).unwrap_or(u32::MAX),
                });
            }
        }
    }
    Ok(unknown)
}

/// The newest import of each line.
fn newest(catalogs: Vec<CatalogInfo>) -> Vec<CatalogId> {
    // They come by line in the order of their import.
    let mut newest: Vec<CatalogInfo> = Vec::new();
    for catalog in catalogs {
        match newest.last_mut() {
            Some(last) if last.line_id == catalog.line_id => *last = catalog,
            _ => newest.push(catalog),
        }
    }
    newest.into_iter().map(|catalog| catalog.id).collect()
}

/// All imported cross-references, the latest first.
///
/// # Errors
/// [`NoAkteOpen`](crate::ErrorCode::NoAkteOpen)
pub async fn cross_reference_list(app: &App, _: wire::Empty) -> Result<wire::List<wire::CrossReferenceRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    Ok(part(reads.cross_references().await?.into_iter().map(cross_reference_row).collect(), 0, u32::MAX, state))
}

/// What is noteworthy about a cross-reference.
///
/// # Errors
/// [`NotFound`](crate::ErrorCode::NotFound)
pub async fn cross_reference_show(
    app: &App,
    request: wire::CrossReferenceRequest,
) -> Result<wire::CrossReferenceDetail> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let info = reads.cross_references().await?.into_iter().find(|info| info.id.0 == request.cross_reference_id);
    let info = info.ok_or_else(|| AppError::not_found("cross_reference", request.cross_reference_id))?;
    Ok(wire::CrossReferenceDetail {
        findings: finding_rows(app, &reads.cross_reference_findings(info.id).await?),
        unknown: reads.unknown_numbers(info.id).await?,
        row: cross_reference_row(info),
    })
}

/// The elementary threats, each with how many requirements of a catalog work against it; empty where neither the catalog
/// nor a cross-reference says.
///
/// # Errors
/// [`NotFound`](crate::ErrorCode::NotFound)
pub async fn threat_list(app: &App, request: wire::CatalogRequest) -> Result<wire::List<wire::ThreatRow>> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let view = akte.catalogs.view(&mut reads, CatalogId(request.catalog_id)).await?;
    Ok(part(facets::threats(&akte, &mut reads, &view).await?, 0, u32::MAX, state))
}
