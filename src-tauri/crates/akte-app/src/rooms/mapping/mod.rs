//! Mapping collections: import, list, pairs, correspondences.

mod coverage;

use crate::app::App;
use crate::error::{AppError, Result};
use crate::mappings::{CollectionView, Correspondence, MappingIndex, Place, Resolved, Step};
use crate::progress::{Phase, Progress};
use crate::rooms::lists::{Words, natural, part};
use crate::wire;
use akte_domain::RequirementId;
use akte_domain::mapping::MappedResource;
use akte_store::NewMappings;
use std::cmp::Ordering;

pub use coverage::*;

/// A mapping collection that was read and not stored yet.
pub(super) struct ReadMappings {
    pub(super) file: String,
    pub(super) sha256: String,
    pub(super) imported: akte_catalog::ImportedMappings,
}

/// Stores mapping collections, each as an operation of its own.
pub(super) async fn store_mappings(
    app: &App,
    read: Vec<ReadMappings>,
    progress: &Progress,
) -> Result<Vec<wire::MappingImportedFile>> {
    if read.is_empty() {
        return Ok(Vec::new());
    }
    let akte = app.akte()?;
    progress.begin(Phase::Storing, read.len() as u64);
    let mut stored = Vec::with_capacity(read.len());
    for collection in read {
        let new = NewMappings {
            collection: &collection.imported.collection,
            findings: &collection.imported.findings,
            file_name: &collection.file,
            sha256: &collection.sha256,
        };
        let imported = akte.store.import_mappings(app.context("mapping.import", None), &new).await;
        let imported = imported.map_err(|error| AppError::from(error).with("file", &collection.file))?;
        stored.push((collection.file, imported));
        progress.step(1);
    }
    let mut snapshot = akte.store.snapshot().await?;
    let index = akte.mapping_index(&mut snapshot.reads()).await?;
    let row = |(file, imported): (String, akte_store::ImportedMappingCollection)| {
        let view = index.collections.iter().find(|view| view.info.id == imported.collection_id)?;
        Some(wire::MappingImportedFile { file, mapping: collection_row(view), already_known: imported.already })
    };
    Ok(stored.into_iter().filter_map(row).collect())
}

/// All imported mapping collections, oldest import first.
///
/// # Errors
/// [`crate::error::ErrorCode::NoAkteOpen`]
pub async fn mapping_list(app: &App, _: wire::Empty) -> Result<wire::List<wire::MappingCollectionRow>> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let index = akte.mapping_index(&mut reads).await?;
    Ok(part(index.collections.iter().map(collection_row).collect(), 0, u32::MAX, state))
}

fn counts<'a>(pairs: impl Iterator<Item = &'a Resolved>) -> wire::PairCounts {
    let mut counts = wire::PairCounts::default();
    for pair in pairs {
        counts.pairs += 1;
        match pair.place() {
            Place::Same => counts.same += 1,
            Place::Moved { .. } => counts.moved += 1,
            Place::Gone => counts.gone += 1,
            Place::Unresolved => counts.unresolved += 1,
        }
    }
    counts
}

fn resource_name(resource: &MappedResource) -> String {
    let file = resource.href.rsplit(['/', '\\']).next().unwrap_or_default();
    if resource.title.is_empty() { file.to_owned() } else { resource.title.clone() }
}

fn collection_row(view: &CollectionView) -> wire::MappingCollectionRow {
    let info = view.info.clone();
    let mapping = |(number, row): (u32, &akte_store::MappingRow)| wire::MappingRow {
        source: resource_name(&row.source),
        target: resource_name(&row.target),
        counts: counts(view.pairs.iter().filter(|it| it.pair.mapping == number)),
    };
    wire::MappingCollectionRow {
        id: info.id.0,
        title: info.title,
        version: info.version,
        last_modified: info.last_modified,
        publishers: info.publishers,
        rights: info.rights,
        method: info.method,
        status: info.status,
        description: info.description,
        source_file: info.file_name,
        sha256: info.sha256,
        imported_at: info.imported_at,
        notes: info.notes,
        warnings: info.warnings,
        errors: info.errors,
        counts: counts(view.pairs.iter()),
        mappings: (0_u32..).zip(&view.mappings).map(mapping).collect(),
    }
}

/// A requirement in the newest version that has it.
pub(super) fn mapped(index: &MappingIndex, id: RequirementId) -> Option<wire::MappedRequirement> {
    let shown = index.shown(id)?.clone();
    Some(wire::MappedRequirement {
        requirement_id: id.0,
        catalog_id: shown.catalog_id.0,
        catalog: shown.catalog,
        version: shown.version,
        label: shown.label,
        title: shown.title,
    })
}

/// The pairs of a mapping collection and where they stand today.
///
/// # Errors
/// [`crate::error::ErrorCode::NotFound`]
pub async fn mapping_show(app: &App, request: wire::MappingShowRequest) -> Result<wire::MappingDetail> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let index = akte.mapping_index(&mut snapshot.reads()).await?;
    let view = index.collections.iter().find(|view| view.info.id.0 == request.collection_id);
    let view = view.ok_or_else(|| AppError::not_found("mapping_collection", request.collection_id))?;
    let words = Words::new(&request.text);
    let fits = |row: &wire::MappingPairRow| {
        let mut texts: Vec<&str> = vec![&row.source_id, &row.target_id];
        for side in [&row.source, &row.target].into_iter().flatten() {
            texts.extend([&*side.label, &*side.title]);
        }
        (request.places.is_empty() || request.places.contains(&row.place)) && words.occur_in(&texts)
    };
    let rows: Vec<_> = view.pairs.iter().map(|pair| pair_row(&index, pair)).filter(fits).collect();
    let total = rows.len() as u64;
    let items = rows.into_iter().skip(request.offset as usize).take(request.limit as usize).collect();
    Ok(wire::MappingDetail { mapping: collection_row(view), items, total })
}

fn pair_row(index: &MappingIndex, resolved: &Resolved) -> wire::MappingPairRow {
    let first = |found: &crate::mappings::Found| found.requirements.first().and_then(|id| mapped(index, *id));
    let reused = |place: &Place| matches!(place, Place::Moved { old_id_is_reused: true });
    wire::MappingPairRow {
        source_id: resolved.pair.source_id.clone(),
        source: first(&resolved.source),
        target_id: resolved.pair.target_id.clone(),
        target: first(&resolved.target),
        relation: resolved.pair.relation,
        defaulted: resolved.is_defaulted(),
        place: match resolved.place() {
            Place::Same => wire::PairPlace::Same,
            Place::Moved { .. } => wire::PairPlace::Moved,
            Place::Gone => wire::PairPlace::Gone,
            Place::Unresolved => wire::PairPlace::Unresolved,
        },
        old_id_is_reused: reused(&resolved.source.place) || reused(&resolved.target.place),
    }
}

/// What a requirement corresponds to in other catalogs.
///
/// # Errors
/// [`crate::error::ErrorCode::NotFound`]
pub async fn mapping_correspondences(
    app: &App,
    request: wire::CorrespondencesRequest,
) -> Result<wire::Correspondences> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let index = akte.mapping_index(&mut snapshot.reads()).await?;
    let id = RequirementId(request.requirement_id);
    let requirement = mapped(&index, id).ok_or_else(|| AppError::not_found("requirement", id))?;
    let mut items: Vec<_> =
        index.correspondences(id).iter().filter_map(|found| correspondence_row(&index, found)).collect();
    items.sort_by(order);
    Ok(wire::Correspondences { requirement, items })
}

fn order(a: &wire::CorrespondenceRow, b: &wire::CorrespondenceRow) -> Ordering {
    let catalog = natural(&a.requirement.catalog, &b.requirement.catalog);
    catalog
        .then_with(|| (a.path.len(), a.relation).cmp(&(b.path.len(), b.relation)))
        .then_with(|| natural(&a.requirement.label, &b.requirement.label))
}

fn correspondence_row(index: &MappingIndex, found: &Correspondence) -> Option<wire::CorrespondenceRow> {
    Some(wire::CorrespondenceRow {
        requirement: mapped(index, found.to)?,
        relation: found.relation,
        covers: found.relation.target_coverage(),
        covered_by: found.relation.source_coverage(),
        path: found.path.iter().filter_map(|step| step_row(index, step)).collect(),
    })
}

fn step_row(index: &MappingIndex, step: &Step) -> Option<wire::CorrespondenceStep> {
    let (collection, resolved) = index.pair(step)?;
    Some(wire::CorrespondenceStep {
        to: mapped(index, step.to)?,
        relation: step.relation,
        written: resolved.pair.relation,
        reversed: step.reversed,
        defaulted: resolved.is_defaulted(),
        source_id: resolved.pair.source_id.clone(),
        target_id: resolved.pair.target_id.clone(),
        mapping: collection.info.title.clone(),
        mapping_version: collection.info.version.clone(),
    })
}
