//! Evidence: files that prove a statement.

use super::history::history_rows;
use super::lists::{Key, Words, part, sort};
use super::measure::served_rows;
use crate::app::App;
use crate::domain_view::DomainView;
use crate::error::{AppError, ErrorCode, Result};
use crate::host::SaveProposal;
use crate::progress::{Phase, Progress};
use crate::records;
use crate::wire::{self, Proves, Validity};
use akte_domain::{
    Coded, Evidence, EvidenceId, EvidenceLink, EvidenceLinkId, EvidenceState, Measure, MeasureId, MunicipalityId,
    Problem, ProviderEvidence, ProviderRelation, RequirementId, TargetObject, TargetObjectId,
};
use akte_store::{Operation, Reads, Scope, StoredFile};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use uuid::Uuid;

pub(crate) fn evidence_row(evidence: Evidence, links: &[EvidenceLink], today: NaiveDate) -> wire::EvidenceRow {
    let count = links.iter().filter(|link| link.evidence_id == evidence.id).count();
    counted_row(evidence, count, today)
}

fn counted_row(evidence: Evidence, links: usize, today: NaiveDate) -> wire::EvidenceRow {
    wire::EvidenceRow {
        id: evidence.id.0,
        validity: match evidence.state(today) {
            EvidenceState::Valid => Validity::Valid,
            EvidenceState::NotYetValid => Validity::NotYetValid,
            EvidenceState::Expired => Validity::Expired,
        },
        title: evidence.title,
        kind: evidence.kind,
        owner: evidence.owner,
        file_name: evidence.file_name,
        size: evidence.size,
        sha256: evidence.sha256,
        valid_from: evidence.valid_from,
        valid_until: evidence.valid_until,
        classification: evidence.classification,
        recorded_on: evidence.recorded_on,
        links: u32::try_from(links).unwrap_or(u32::MAX),
    }
}

/// Evidence of a municipality; by title, unless sorted otherwise.
///
/// # Errors
/// [`ErrorCode::NotFound`], [`ErrorCode::SortUnknown`].
pub async fn evidence_list(app: &App, request: wire::EvidenceListRequest) -> Result<wire::List<wire::EvidenceRow>> {
    let today = app.today();
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = super::scope_of(&mut reads, request.municipality_id).await?;
    let mut links: HashMap<EvidenceId, usize> = HashMap::new();
    for link in reads.evidence_links(scope).await? {
        *links.entry(link.evidence_id).or_default() += 1;
    }
    for link in reads.provider_evidence(scope).await? {
        *links.entry(link.evidence_id).or_default() += 1;
    }
    for link in reads.register_evidence(scope).await? {
        *links.entry(link.evidence_id).or_default() += 1;
    }
    let words = Words::new(&request.text);
    let mut rows: Vec<wire::EvidenceRow> = records::evidence(&mut reads, scope)
        .await?
        .into_iter()
        .filter(|piece| words.occur_in(&[&piece.title, &piece.file_name, &piece.owner]))
        .map(|piece| {
            let count = links.get(&piece.id).copied().unwrap_or_default();
            counted_row(piece, count, today)
        })
        .filter(|row| request.validity.is_none_or(|validity| row.validity == validity))
        .collect();
    let by_title = wire::Sort { by: "title".to_owned(), direction: wire::Direction::Ascending };
    sort(&mut rows, request.sort.as_ref().unwrap_or(&by_title), sort_key)?;
    Ok(part(rows, request.offset, request.limit, state))
}

fn sort_key(row: &wire::EvidenceRow, column: &str) -> Option<Key> {
    Some(match column {
        "title" => Key::from(&row.title),
        "kind" => Key::from(row.kind.code()),
        "owner" => Key::from(&row.owner),
        "file_name" => Key::from(&row.file_name),
        "size" => Key::number(i64::try_from(row.size).ok()),
        "sha256" => Key::from(&row.sha256),
        "valid_from" => Key::date(row.valid_from),
        "valid_until" => Key::date(row.valid_until),
        "classification" => Key::from(row.classification.code()),
        "recorded_on" => Key::date(Some(row.recorded_on)),
        "validity" => Key::from(match row.validity {
            Validity::Valid => 0,
            Validity::NotYetValid => 1,
            Validity::Expired => 2,
        }),
        "links" => Key::from(row.links),
        _ => return None,
    })
}

/// One piece of evidence with what it proves.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn evidence_show(app: &App, request: wire::RecordRequest) -> Result<wire::EvidenceDetail> {
    let akte = app.akte()?;
    let today = app.today();
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let scope = Scope::of(MunicipalityId(request.municipality_id));
    let evidence: Evidence = reads.get(scope, request.id).await?;
    let all = reads.evidence_links(scope).await?;
    let links: Vec<&EvidenceLink> = all.iter().filter(|link| link.evidence_id == evidence.id).collect();
    let served: Vec<(RequirementId, TargetObjectId)> =
        links.iter().filter_map(|link| Some((link.requirement_id?, link.target_object_id?))).collect();
    let mut views = Vec::new();
    for domain in reads.domains(scope).await? {
        views.push(DomainView::load(&akte, &mut reads, request.municipality_id, domain.id.0).await?);
    }
    let views: Vec<&DomainView> = views.iter().collect();
    let requirements = served_rows(&mut reads, &views, scope, &served).await?;
    let ids: Vec<Uuid> = links.iter().filter_map(|link| link.measure_id.map(Uuid::from)).collect();
    let measures: Vec<Measure> = reads.find_all(scope, &ids).await?;
    let of_providers = reads.provider_evidence(scope).await?;
    let of_providers: HashSet<Uuid> = of_providers
        .into_iter()
        .filter(|link| link.evidence_id == evidence.id)
        .map(|link| link.relation_id.0)
        .collect();
    let mut providers: Vec<wire::NamedRecord> = reads
        .find_all::<ProviderRelation>(scope, &of_providers.into_iter().collect::<Vec<_>>())
        .await?
        .into_iter()
        .map(|relation| wire::NamedRecord { id: relation.id.0, name: relation.name })
        .collect();
    providers.sort_by(|a, b| super::natural(&a.name, &b.name));
    let registers = super::register::named_entries(&mut reads, scope, evidence.id).await?;
    let entries = reads.history(scope, "evidence", evidence.id).await?;
    Ok(wire::EvidenceDetail {
        evidence: evidence_row(evidence, &all, today),
        requirements,
        measures: measures
            .into_iter()
            .map(|measure| wire::NamedRecord { id: measure.id.0, name: measure.title })
            .collect(),
        providers,
        registers,
        history: history_rows(app, &mut reads, Some(scope), entries).await?,
    })
}

/// Adds picked or dropped files as evidence.
///
/// # Errors
/// [`ErrorCode::TokenUnknown`], [`ErrorCode::NoAkteOpen`].
pub async fn evidence_add(app: &App, request: wire::EvidenceAddRequest) -> Result<wire::JobStarted> {
    app.akte()?;
    let paths = request.tokens.iter().map(|token| app.path_of(token)).collect::<Result<Vec<_>>>()?;
    Ok(app.start_job(|app, progress| async move { add_evidence_files(&app, &paths, request, &progress).await }))
}

/// Adds files as evidence by their paths, all in one operation: one that cannot be read refuses them all, and nothing of
/// them stays in the vault.
///
/// # Errors
/// [`ErrorCode::SourceVanished`], [`ErrorCode::SourceChanged`], [`ErrorCode::PeriodReversed`],
/// [`ErrorCode::RequirementNotInForce`], [`ErrorCode::NotFound`], [`ErrorCode::Cancelled`].
pub async fn add_evidence_files(
    app: &App,
    paths: &[PathBuf],
    request: wire::EvidenceAddRequest,
    progress: &Progress,
) -> Result<wire::EvidenceAdded> {
    let akte = app.akte()?;
    if let (Some(from), Some(until)) = (request.valid_from, request.valid_until)
        && until < from
    {
        return Err(Problem::PeriodReversed.into());
    }
    super::scope_of(&mut akte.store.snapshot().await?.reads(), request.municipality_id).await?;
    let added = store_and_record(app, paths, &request, progress).await;
    if added.is_err()
        && let Err(error) = akte.store.sweep_evidence().await
    {
        app.host().log(&format!("the remains of refused evidence could not be removed: {error}"));
    }
    added
}

async fn store_and_record(
    app: &App,
    paths: &[PathBuf],
    request: &wire::EvidenceAddRequest,
    progress: &Progress,
) -> Result<wire::EvidenceAdded> {
    let akte = app.akte()?;
    let scope = Scope::of(MunicipalityId(request.municipality_id));
    progress.begin(Phase::Storing, paths.len() as u64);
    let mut stored: Vec<(String, StoredFile)> = Vec::with_capacity(paths.len());
    for path in paths {
        progress.check()?;
        stored.push((name_of(path), akte.store.vault().store_file(scope, path).await?));
        progress.step(1);
    }
    let (mut operation, scope) = app.begin("evidence.add", request.municipality_id).await?;
    let mut evidence = Vec::with_capacity(stored.len());
    for (name, file) in &stored {
        operation.add_file(scope, file).await?;
        evidence.push(new_evidence(app, scope, request, name, file));
    }
    operation.put(scope, &evidence).await?;
    let proves = resolved(app, &mut operation, request.municipality_id, &request.proves).await?;
    let mut links = Vec::with_capacity(evidence.len() * proves.len());
    for piece in &evidence {
        links.extend(proves.iter().map(|proven| proven.link(app, scope, piece.id)));
    }
    operation.put(scope, &links).await?;
    progress.check()?;
    app.commit(operation).await?;
    Ok(wire::EvidenceAdded { ids: evidence.iter().map(|piece| piece.id.0).collect() })
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn new_evidence(
    app: &App,
    scope: Scope,
    request: &wire::EvidenceAddRequest,
    file_name: &str,
    file: &StoredFile,
) -> Evidence {
    let title = request.title.trim();
    Evidence {
        id: EvidenceId(app.new_id()),
        municipality_id: scope.municipality(),
        title: if title.is_empty() { file_name.to_owned() } else { title.to_owned() },
        kind: request.kind,
        owner: request.owner.clone(),
        file_name: file_name.to_owned(),
        size: file.size(),
        sha256: file.sha256().to_owned(),
        valid_from: request.valid_from,
        valid_until: request.valid_until,
        classification: request.classification,
        recorded_on: app.today(),
    }
}

/// What a piece of evidence proves, with everything looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Proven {
    Requirement(RequirementId, TargetObjectId),
    Measure(MeasureId),
}

impl Proven {
    fn of(link: &EvidenceLink) -> Option<Self> {
        match (link.requirement_id, link.target_object_id, link.measure_id) {
            (Some(requirement), Some(object), _) => Some(Self::Requirement(requirement, object)),
            (_, _, Some(measure)) => Some(Self::Measure(measure)),
            _ => None,
        }
    }

    fn link(self, app: &App, scope: Scope, evidence: EvidenceId) -> EvidenceLink {
        let (requirement_id, target_object_id, measure_id) = match self {
            Self::Requirement(requirement, object) => (Some(requirement), Some(object), None),
            Self::Measure(measure) => (None, None, Some(measure)),
        };
        EvidenceLink {
            id: EvidenceLinkId(app.new_id()),
            municipality_id: scope.municipality(),
            evidence_id: evidence,
            requirement_id,
            target_object_id,
            measure_id,
        }
    }
}

/// Looks up what shall be proven: the requirement must be in force where the target object is; without a target object
/// it is the whole of the domain in which the requirement is in force.
async fn resolved(app: &App, operation: &mut Operation, municipality: Uuid, proves: &[Proves]) -> Result<Vec<Proven>> {
    if proves.is_empty() {
        return Ok(Vec::new());
    }
    let views = views(app, &mut operation.reads(), municipality).await?;
    let mut reads = operation.reads();
    let scope = Scope::of(MunicipalityId(municipality));
    let mut resolved: Vec<Proven> = Vec::with_capacity(proves.len());
    for proven in proves {
        let proven = match proven {
            Proves::Measure { measure_id } => Proven::Measure(reads.get::<Measure>(scope, *measure_id).await?.id),
            Proves::Requirement(served) => {
                let requirement = RequirementId(served.requirement_id);
                Proven::Requirement(requirement, object_of(&mut reads, &views, scope, served).await?)
            }
        };
        if !resolved.contains(&proven) {
            resolved.push(proven);
        }
    }
    Ok(resolved)
}

async fn views(app: &App, reads: &mut Reads<'_>, municipality: Uuid) -> Result<Vec<DomainView>> {
    let akte = app.akte()?;
    let mut views = Vec::new();
    for domain in reads.domains(Scope::of(MunicipalityId(municipality))).await? {
        views.push(DomainView::load(&akte, reads, municipality, domain.id.0).await?);
    }
    Ok(views)
}

async fn object_of(
    reads: &mut Reads<'_>,
    views: &[DomainView],
    scope: Scope,
    served: &wire::Served,
) -> Result<TargetObjectId> {
    let requirement = RequirementId(served.requirement_id);
    let not_in_force = || AppError::new(ErrorCode::RequirementNotInForce).with("label", served.requirement_id);
    match served.target_object_id {
        Some(id) => {
            let object: TargetObject = reads.get(scope, id).await?;
            let view = views.iter().find(|view| view.domain.id == object.domain_id).ok_or_else(not_in_force)?;
            view.get(requirement)?;
            Ok(object.id)
        }
        None => {
            let view = views.iter().find(|view| view.find(requirement).is_some()).ok_or_else(not_in_force)?;
            Ok(view.root.id)
        }
    }
}

/// Changes what is recorded about a piece of evidence.
///
/// # Errors
/// [`ErrorCode::NotFound`], [`ErrorCode::NameMissing`], [`ErrorCode::PeriodReversed`].
pub async fn evidence_save(app: &App, request: wire::EvidenceSaveRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("evidence.save", request.municipality_id).await?;
    let before: Evidence = operation.reads().get(scope, request.id).await?;
    let evidence = Evidence {
        title: request.title.trim().to_owned(),
        kind: request.kind,
        owner: request.owner,
        valid_from: request.valid_from,
        valid_until: request.valid_until,
        classification: request.classification,
        ..before
    };
    operation.put(scope, &[evidence]).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}

/// Links a piece of evidence, or takes links away.
///
/// # Errors
/// [`ErrorCode::RequirementNotInForce`], [`ErrorCode::NotFound`].
pub async fn evidence_link(app: &App, request: wire::EvidenceLinkRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("evidence.link", request.municipality_id).await?;
    let mut reads = operation.reads();
    let evidence: Evidence = reads.get(scope, request.evidence_id).await?;
    let links = reads.evidence_links(scope).await?;
    let links: Vec<EvidenceLink> = links.into_iter().filter(|link| link.evidence_id == evidence.id).collect();
    let gone: Vec<Uuid> = links
        .iter()
        .filter(|link| Proven::of(link).is_some_and(|proven| is_named(proven, &request.remove)))
        .map(|link| link.id.0)
        .collect();
    let added = resolved(app, &mut operation, request.municipality_id, &request.add).await?;
    let added: Vec<EvidenceLink> = added
        .into_iter()
        .filter(|proven| !links.iter().any(|link| Proven::of(link) == Some(*proven)))
        .map(|proven| proven.link(app, scope, evidence.id))
        .collect();
    operation.delete::<EvidenceLink>(scope, &gone).await?;
    operation.put(scope, &added).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}

/// Whether a link is among those that a request names; a requirement without a target object names it everywhere.
fn is_named(proven: Proven, named: &[Proves]) -> bool {
    named.iter().any(|name| match (proven, name) {
        (Proven::Measure(measure), Proves::Measure { measure_id }) => measure.0 == *measure_id,
        (Proven::Requirement(requirement, object), Proves::Requirement(served)) => {
            requirement.0 == served.requirement_id && served.target_object_id.is_none_or(|id| object.0 == id)
        }
        _ => false,
    })
}

/// Removes a piece of evidence and its links. Its file stays in the vault until nothing can refer to it any more, so
/// that the removal can be undone.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn evidence_delete(app: &App, request: wire::RecordRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("evidence.delete", request.municipality_id).await?;
    let mut reads = operation.reads();
    let evidence: Evidence = reads.get(scope, request.id).await?;
    let links = reads.evidence_links(scope).await?;
    let links: Vec<Uuid> =
        links.into_iter().filter(|link| link.evidence_id == evidence.id).map(|link| link.id.0).collect();
    let of_providers = reads.provider_evidence(scope).await?.into_iter();
    let of_providers: Vec<Uuid> =
        of_providers.filter(|link| link.evidence_id == evidence.id).map(|link| link.id.0).collect();
    operation.delete::<EvidenceLink>(scope, &links).await?;
    operation.delete::<ProviderEvidence>(scope, &of_providers).await?;
    super::register::moving::without_evidence(&mut operation, scope, evidence.id).await?;
    super::privacy::moving::without(&mut operation, scope, evidence.id.0).await?;
    super::iso::moving::without(&mut operation, scope, evidence.id.0).await?;
    super::desk::moving::without(&mut operation, scope, evidence.id.0).await?;
    super::incident::moving::without(&mut operation, scope, evidence.id.0).await?;
    operation.delete::<Evidence>(scope, &[evidence.id.0]).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}

/// Writes a copy of an evidence file to a place that the user picks.
///
/// # Errors
/// [`ErrorCode::EvidenceMissing`], [`ErrorCode::EvidenceAltered`], [`ErrorCode::AkteIo`], [`ErrorCode::NotFound`].
pub async fn evidence_extract(app: &App, request: wire::RecordRequest) -> Result<wire::SavedFile> {
    let scope = Scope::of(MunicipalityId(request.municipality_id));
    let evidence: Evidence = app.snapshot().await?.reads().get(scope, request.id).await?;
    let proposal = SaveProposal { file_name: evidence.file_name };
    let Some(path) = app.host().dialogs().pick_save(proposal).await else {
        return Ok(wire::SavedFile { path: None });
    };
    extract_evidence_to(app, &request, &path).await?;
    Ok(wire::SavedFile { path: Some(path.display().to_string()) })
}

/// Writes a copy of an evidence file to a path, checked against its SHA-256.
///
/// # Errors
/// As for [`evidence_extract`].
pub async fn extract_evidence_to(app: &App, request: &wire::RecordRequest, path: &Path) -> Result<()> {
    let akte = app.akte()?;
    let scope = Scope::of(MunicipalityId(request.municipality_id));
    let evidence: Evidence = akte.store.snapshot().await?.reads().get(scope, request.id).await?;
    Ok(akte.store.vault().extract(scope, &evidence.sha256, path).await?)
}
