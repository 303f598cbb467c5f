//! Mapping collections: import, list, pairs, correspondences.

mod coverage;

use crate::akte::OpenAkte;
use crate::app::App;
use crate::domain_view::DomainView;
use crate::error::{AppError, Result};
use crate::mappings::{CollectionView, Correspondence, Found, MappingIndex, Place, Resolved, SideView, Step, Through};
use crate::progress::{Phase, Progress};
use crate::rooms::lists::{Words, natural, part};
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::mapping::{MappedResource, common_status};
use akte_domain::{ImplementationStatus, RequirementId};
use akte_store::{NewMappings, Reads};
use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

pub use coverage::*;

/// A mapping collection that was read and not stored yet.
pub(super) struct ReadMappings {
    pub(super) file: String,
    pub(super) sha256: String,
    pub(super) imported: akte_catalog::ImportedMappings,
}

impl ReadMappings {
    /// As the store takes it.
    pub(super) fn as_new(&self) -> NewMappings<'_> {
        NewMappings {
            collection: &self.imported.collection,
            findings: &self.imported.findings,
            file_name: &self.file,
            sha256: &self.sha256,
        }
    }
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
        let imported = akte.store.import_mappings(app.context("mapping.import", None), &collection.as_new()).await;
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
            Place::NeedsVersion => counts.needs_version += 1,
            Place::NoCatalog => counts.no_catalog += 1,
        }
    }
    counts
}

fn resource_name(resource: &MappedResource) -> String {
    let file = resource.href.rsplit(['/', '\\']).next().unwrap_or_default();
    if resource.title.is_empty() { file.to_owned() } else { resource.title.clone() }
}

fn mapped_catalog(resource: &MappedResource, side: &SideView) -> wire::MappedCatalog {
    let (catalog_id, title, version) = match &side.catalog {
        Some((id, title, version)) => (Some(id.0), title.clone(), version.clone()),
        None => (None, String::new(), String::new()),
    };
    wire::MappedCatalog { name: resource_name(resource), catalog_id, title, version }
}

fn collection_row(view: &CollectionView) -> wire::MappingCollectionRow {
    let info = view.info.clone();
    let mapping =
        |((number, row), (source, target)): ((u32, &akte_store::MappingRow), &(SideView, SideView))| wire::MappingRow {
            source: mapped_catalog(&row.source, source),
            target: mapped_catalog(&row.target, target),
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
        mappings: (0_u32..).zip(&view.mappings).zip(&view.sides).map(mapping).collect(),
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
        let mut texts: Vec<&str> = vec![&row.source.id, &row.target.id];
        for side in [&row.source.requirement, &row.target.requirement].into_iter().flatten() {
            texts.extend([&*side.label, &*side.title]);
        }
        (request.places.is_empty() || request.places.contains(&row.place))
            && (request.relations.is_empty() || request.relations.contains(&row.relation))
            && words.occur_in(&texts)
    };
    let rows: Vec<_> =
        (0_u32..).zip(&view.pairs).map(|(number, pair)| pair_row(&index, view, number, pair)).filter(fits).collect();
    let total = rows.len() as u64;
    let items = rows.into_iter().skip(request.offset as usize).take(request.limit as usize).collect();
    Ok(wire::MappingDetail { mapping: collection_row(view), items, total })
}

fn pair_row(index: &MappingIndex, view: &CollectionView, number: u32, resolved: &Resolved) -> wire::MappingPairRow {
    let pair = &resolved.pair;
    let sides = view.sides.get(pair.mapping as usize);
    wire::MappingPairRow {
        number,
        source: pair_side(index, &pair.source_id, &resolved.source, sides.map(|(source, _)| source)),
        target: pair_side(index, &pair.target_id, &resolved.target, sides.map(|(_, target)| target)),
        relation: pair.relation,
        defaulted: resolved.is_defaulted(),
        place: pair_place(resolved.place()),
        remarks: pair.remarks.clone(),
    }
}

fn pair_side(index: &MappingIndex, id: &str, found: &Found, side: Option<&SideView>) -> wire::PairSide {
    let made_for = || side.map(|side| side.made_for.clone()).unwrap_or_default();
    wire::PairSide {
        id: id.to_owned(),
        requirement: found.requirements.first().and_then(|id| mapped(index, *id)),
        place: pair_place(&found.place),
        through: match found.through {
            Through::Identifier => wire::PairThrough::Identifier,
            Through::Version => wire::PairThrough::Version,
            Through::Id => wire::PairThrough::Id,
            Through::Nothing => wire::PairThrough::Nothing,
        },
        made_for: if found.through == Through::Version { made_for() } else { Vec::new() },
        is_part: found.is_part,
        old_id_is_reused: found.place == Place::Moved { old_id_is_reused: true },
    }
}

fn pair_place(place: &Place) -> wire::PairPlace {
    match place {
        Place::Same => wire::PairPlace::Same,
        Place::Moved { .. } => wire::PairPlace::Moved,
        Place::Gone => wire::PairPlace::Gone,
        Place::NeedsVersion => wire::PairPlace::NeedsVersion,
        Place::NoCatalog => wire::PairPlace::NoCatalog,
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
    let mut reads = snapshot.reads();
    let index = akte.mapping_index(&mut reads).await?;
    let id = RequirementId(request.requirement_id);
    let requirement = mapped(&index, id).ok_or_else(|| AppError::not_found("requirement", id))?;
    let found = index.correspondences(id);
    let answers = match request.municipality_id {
        Some(municipality) => answers_there(&akte, &mut reads, municipality, &found).await?,
        None => HashMap::new(),
    };
    let row = |found: &Correspondence| {
        let answers = answers.get(&found.to).cloned().unwrap_or_default();
        correspondence_row(&index, found, answers)
    };
    let mut items: Vec<_> = found.iter().filter_map(row).collect();
    items.sort_by(order);
    Ok(wire::Correspondences { requirement, items })
}

/// What was found for requirements in the information domains of a municipality that they are in force in.
async fn answers_there(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    municipality: Uuid,
    found: &[Correspondence],
) -> Result<HashMap<RequirementId, Vec<wire::CorrespondenceAnswer>>> {
    let scope = scope_of(reads, municipality).await?;
    let ids: Vec<RequirementId> = found.iter().map(|it| it.to).collect::<HashSet<_>>().into_iter().collect();
    let mut answers: HashMap<RequirementId, Vec<wire::CorrespondenceAnswer>> = HashMap::new();
    for domain in reads.domains(scope).await? {
        let view = DomainView::load(akte, reads, municipality, domain.id.0).await?;
        let here: Vec<RequirementId> = ids.iter().copied().filter(|id| view.find(*id).is_some()).collect();
        let mut given: HashMap<RequirementId, Vec<ImplementationStatus>> = HashMap::new();
        for answer in reads.answers_to(scope, domain.id, &here).await? {
            given.entry(answer.requirement_id).or_default().push(answer.status);
        }
        for id in here {
            let statuses = given.remove(&id).unwrap_or_default();
            answers.entry(id).or_default().push(wire::CorrespondenceAnswer {
                domain_id: domain.id.0,
                domain: domain.name.clone(),
                method: domain.method,
                objects: u32::try_from(statuses.len()).unwrap_or(u32::MAX),
                status: common_status(statuses),
            });
        }
    }
    Ok(answers)
}

fn order(a: &wire::CorrespondenceRow, b: &wire::CorrespondenceRow) -> Ordering {
    let catalog = natural(&a.requirement.catalog, &b.requirement.catalog);
    catalog
        .then_with(|| (a.path.len(), a.relation).cmp(&(b.path.len(), b.relation)))
        .then_with(|| natural(&a.requirement.label, &b.requirement.label))
}

fn correspondence_row(
    index: &MappingIndex,
    found: &Correspondence,
    answers: Vec<wire::CorrespondenceAnswer>,
) -> Option<wire::CorrespondenceRow> {
    Some(wire::CorrespondenceRow {
        requirement: mapped(index, found.to)?,
        relation: found.relation,
        covers: found.relation.target_coverage(),
        covered_by: found.relation.source_coverage(),
        path: found.path.iter().filter_map(|step| step_row(index, step)).collect(),
        answers,
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
