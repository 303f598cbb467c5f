//! The update of information domains to another version of a catalog: what it would do, and doing it.

use super::catalog::{catalog_row, in_force};
use super::versions::counts;
use crate::akte::OpenAkte;
use crate::app::App;
use crate::catalogs::CatalogView;
use crate::domain_view::{DomainView, InForce};
use crate::error::{AppError, ErrorCode, Result};
use crate::progress::{Phase, Progress};
use crate::versions::params::by_requirement;
use crate::versions::{Reviews, Versions, proposal, text_changes};
use crate::wire;
use akte_domain::param_value::taken_up;
use akte_domain::{CatalogId, DomainId, MunicipalityId, RequirementId};
use akte_store::{BackupReason, BasisCount, Copied, Reads, Scope, Succession};
use akte_text::Texts;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

/// What an update shall do, with everything that it needs to know.
struct Plan {
    target: Arc<CatalogView>,
    domains: Vec<Planned>,
    up_to_date: u32,
    successors: Vec<wire::UpdateSuccessor>,
}

struct Planned {
    scope: Scope,
    domain: DomainId,
    versions: Arc<Versions>,
    row: wire::UpdateDomain,
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl std::ops::AddAssign for wire::UpdateEffect {
    fn add_assign(&mut self, other: Self) {
        self.carried += other.carried;
        self.moved += other.moved;
        self.review += other.review;
        self.archived += other.archived;
        self.returned += other.returned;
        self.new_requirements += other.new_requirements;
        self.params += other.params;
        self.params_unused += other.params_unused;
    }
}

/// What an update to a version of a catalog would do.
///
/// # Errors
/// [`ErrorCode::NotFound`], [`ErrorCode::CatalogUpdateNowhere`] where no information domain works through the catalog.
pub async fn catalog_update_plan(
    app: &App,
    request: wire::CatalogUpdatePlanRequest,
) -> Result<wire::CatalogUpdatePlan> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let plan = plan(app.texts(), &akte, &mut reads, &request, &Progress::unwatched()).await?;
    let in_force = in_force(&mut reads).await?;
    let mut versions: BTreeMap<CatalogId, wire::UpdateVersion> = BTreeMap::new();
    let mut effect = wire::UpdateEffect::default();
    for planned in &plan.domains {
        let from = &planned.versions.old.view.info;
        let version = versions.entry(from.id).or_insert_with(|| wire::UpdateVersion {
            from: catalog_row(from.clone(), &in_force),
            domains: 0,
            counts: counts(&planned.versions),
        });
        version.domains += 1;
        effect += planned.row.effect;
    }
    Ok(wire::CatalogUpdatePlan {
        target: catalog_row(plan.target.info.clone(), &in_force),
        domains: plan.domains.into_iter().map(|planned| planned.row).collect(),
        up_to_date: plan.up_to_date,
        versions: versions.into_values().collect(),
        effect,
        successors: plan.successors,
    })
}

async fn plan(
    texts: &Texts,
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    request: &wire::CatalogUpdatePlanRequest,
    progress: &Progress,
) -> Result<Plan> {
    let target = akte.catalogs.view(reads, CatalogId(request.catalog_id)).await?;
    let asked = asked_domains(reads, request).await?;
    progress.begin(Phase::Collecting, asked.len() as u64);
    let mut plan = Plan { target: Arc::clone(&target), domains: Vec::new(), up_to_date: 0, successors: Vec::new() };
    for (municipality, domain) in asked {
        progress.check()?;
        let view = DomainView::load(akte, reads, municipality.0.0, domain.0).await?;
        let from = view.catalogs.iter().find(|catalog| catalog.info.line_id == target.info.line_id);
        let from = from.map(|catalog| (catalog.info.id, catalog.info.version.clone()));
        match from {
            Some((id, _)) if id == target.info.id => plan.up_to_date += 1,
            Some((id, from_version)) => {
                let versions = akte.compared.pair(akte, reads, id, target.info.id).await?;
                let effect = effect(akte, reads, &view, &versions).await?;
                let row = wire::UpdateDomain {
                    municipality_id: municipality.0.0,
                    municipality: municipality.1,
                    domain_id: domain.0,
                    domain: view.domain.name.clone(),
                    from_catalog_id: id.0,
                    from_version,
                    effect,
                };
                plan.domains.push(Planned { scope: view.scope, domain: view.domain.id, versions, row });
            }
            None => {}
        }
        progress.step(1);
    }
    if plan.domains.is_empty() && plan.up_to_date == 0 {
        return Err(AppError::new(ErrorCode::CatalogUpdateNowhere).with("name", &target.info.title));
    }
    plan.successors = successors(texts, reads, &plan.domains).await?;
    Ok(plan)
}

/// The information domains that a request means, with the name of their municipality.
async fn asked_domains(
    reads: &mut Reads<'_>,
    request: &wire::CatalogUpdatePlanRequest,
) -> Result<Vec<((MunicipalityId, String), DomainId)>> {
    let mut asked = Vec::new();
    if let Some(id) = request.municipality_id {
        super::scope_of(reads, id).await?;
    }
    for municipality in reads.municipalities().await? {
        if request.municipality_id.is_some_and(|id| municipality.id.0 != id) {
            continue;
        }
        for domain in reads.domains(Scope::of(municipality.id)).await? {
            if request.domain_id.is_none_or(|id| domain.id.0 == id) {
                asked.push(((municipality.id, municipality.name.clone()), domain.id));
            }
        }
    }
    match request.domain_id {
        Some(id) if asked.is_empty() => Err(AppError::not_found("information_domain", id)),
        _ => Ok(asked),
    }
}

/// What an update does to one information domain.
async fn effect(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    view: &DomainView,
    versions: &Versions,
) -> Result<wire::UpdateEffect> {
    let bases = reads.answer_bases(view.scope, view.domain.id).await?;
    let (old, new) = (&versions.old.view, &versions.new.view);
    let after = view.with(Arc::clone(new));
    let reviews =
        Reviews::load(akte, reads, &after, bases.iter().filter_map(|count| Some((count.requirement_id, count.basis?))))
            .await?;
    let mut effect = wire::UpdateEffect::default();
    for BasisCount { requirement_id, basis, answers } in &bases {
        match (old.requirement(*requirement_id), new.requirement(*requirement_id)) {
            (Some(before), Some(row)) => {
                effect.carried += answers;
                effect.moved += if before.label == row.label { 0 } else { *answers };
                let found = InForce { catalog: new, row };
                let asks = basis.is_some_and(|basis| !reviews.of_basis(basis, found).is_empty());
                effect.review += if asks { *answers } else { 0 };
            }
            (Some(_), None) => effect.archived += answers,
            (None, Some(_)) => effect.returned += answers,
            (None, None) => {}
        }
    }
    let answered: HashSet<RequirementId> = bases.iter().map(|count| count.requirement_id).collect();
    let came = versions.comparison.came.iter().filter_map(|at| new.requirements.get(*at));
    effect.new_requirements = number(came.filter(|row| !answered.contains(&row.requirement_id)).count());
    let values = reads.param_values(view.scope, view.domain.id).await?;
    let values = by_requirement(&values);
    let ids: Vec<RequirementId> = values.keys().copied().filter(|id| old.requirement(*id).is_some()).collect();
    let details = reads.details_of(new.info.id, &ids).await?;
    for id in ids {
        let own = values.get(&id).map_or(&[][..], Vec::as_slice);
        let params = details.get(&id).map_or(&[][..], |details| &details.params);
        let taken = taken_up(params, own).into_iter().flatten().count();
        effect.params += number(taken);
        effect.params_unused += number(own.len() - taken);
    }
    Ok(effect)
}

/// Proposals for what is gone, as far as anything hangs on it.
async fn successors(texts: &Texts, reads: &mut Reads<'_>, domains: &[Planned]) -> Result<Vec<wire::UpdateSuccessor>> {
    let mut found: BTreeMap<(RequirementId, RequirementId), wire::UpdateSuccessor> = BTreeMap::new();
    for planned in domains {
        let versions = &planned.versions;
        let mut here: HashMap<RequirementId, (RequirementId, RequirementId)> = HashMap::new();
        for one in &versions.comparison.successors {
            let (Some((old, new)), Some(proposal)) = (versions.rows(one), proposal(versions, one)) else { continue };
            let key = (old.requirement_id, new.requirement_id);
            here.insert(old.requirement_id, key);
            found.entry(key).or_insert_with(|| wire::UpdateSuccessor {
                proposal,
                answers: 0,
                measure_links: 0,
                evidence_links: 0,
                params: 0,
                texts: text_changes(texts, versions, Some(old), Some(new), &versions.differences(old, new)),
            });
        }
        if here.is_empty() {
            continue;
        }
        let mut count = |id: Option<RequirementId>, field: fn(&mut wire::UpdateSuccessor) -> &mut u32| {
            let key = id.and_then(|id| here.get(&id));
            if let Some(successor) = key.and_then(|key| found.get_mut(key)) {
                *field(successor) += 1;
            }
        };
        let gone: Vec<RequirementId> = here.keys().copied().collect();
        for answer in reads.answers_to(planned.scope, planned.domain, &gone).await? {
            count(Some(answer.requirement_id), |one| &mut one.answers);
        }
        let objects = reads.target_objects(planned.scope, planned.domain).await?;
        let objects: HashSet<_> = objects.into_iter().map(|object| Some(object.id)).collect();
        for link in reads.measure_links(planned.scope, planned.domain).await? {
            if objects.contains(&Some(link.target_object_id)) {
                count(Some(link.requirement_id), |one| &mut one.measure_links);
            }
        }
        for link in reads.evidence_links(planned.scope).await? {
            if objects.contains(&link.target_object_id) {
                count(link.requirement_id, |one| &mut one.evidence_links);
            }
        }
        for value in reads.param_values(planned.scope, planned.domain).await? {
            count(Some(value.requirement_id), |one| &mut one.params);
        }
    }
    let hangs = |one: &wire::UpdateSuccessor| one.answers + one.measure_links + one.evidence_links + one.params > 0;
    let mut found: Vec<wire::UpdateSuccessor> = found.into_values().filter(hangs).collect();
    found.sort_by(|a, b| super::natural(&a.proposal.old_label, &b.proposal.old_label));
    Ok(found)
}

/// Updates information domains to a version of a catalog.
///
/// # Errors
/// [`ErrorCode::NoAkteOpen`]; the job fails as [`apply_catalog_update`].
pub async fn catalog_update_apply(app: &App, request: wire::CatalogUpdateApplyRequest) -> Result<wire::JobStarted> {
    app.akte()?;
    Ok(app.start_job(|app, progress| async move { apply_catalog_update(&app, request, &progress).await }))
}

/// Updates information domains to a version of a catalog: a backup, then one operation. Where it concerns several
/// municipalities it belongs to the Akte and is taken back for all of them at once.
///
/// # Errors
/// As for [`catalog_update_plan`]; [`ErrorCode::SuccessorNotNeeded`], [`ErrorCode::RequirementNotInForce`],
/// [`ErrorCode::Cancelled`]. Then nothing was changed.
pub async fn apply_catalog_update(
    app: &App,
    request: wire::CatalogUpdateApplyRequest,
    progress: &Progress,
) -> Result<wire::CatalogUpdated> {
    let akte = app.akte()?;
    let wire::CatalogUpdateApplyRequest { catalog_id, municipality_id, domain_id, successors } = request;
    let asked = wire::CatalogUpdatePlanRequest { catalog_id, municipality_id, domain_id };
    let mut snapshot = akte.store.snapshot().await?;
    let mut plan = plan(app.texts(), &akte, &mut snapshot.reads(), &asked, progress).await?;
    drop(snapshot);
    let chosen = chosen(&plan, successors)?;
    progress.check()?;
    progress.begin(Phase::BackingUp, 0);
    let backup = akte.store.backup_before(BackupReason::Update, app.now()).await?;
    progress.check()?;
    let municipalities: BTreeSet<MunicipalityId> =
        plan.domains.iter().map(|planned| planned.scope.municipality()).collect();
    let one = municipalities.first().copied().filter(|_| municipalities.len() == 1);
    let mut operation = akte.store.begin(app.context("catalog.update", one)).await?;
    progress.begin(Phase::Storing, plan.domains.len() as u64);
    let mut copied = Copied::default();
    for planned in &plan.domains {
        progress.check()?;
        let info = &plan.target.info;
        operation.put_in_force(planned.scope, planned.domain, info.line_id, info.id).await?;
        copied += operation.copy_to_successors(planned.scope, planned.domain, &chosen, info.id).await?;
        progress.step(1);
    }
    progress.check()?;
    let written = app.commit(operation).await?;
    let mut effect = wire::UpdateEffect::default();
    for planned in &plan.domains {
        effect += planned.row.effect;
    }
    let is_chosen = |one: &wire::UpdateSuccessor| {
        let pair = (one.proposal.old_requirement_id, one.proposal.new_requirement_id);
        chosen.iter().any(|(old, new)| (old.0, new.0) == pair)
    };
    let (taken, left) = std::mem::take(&mut plan.successors).into_iter().partition(is_chosen);
    let mut snapshot = akte.store.snapshot().await?;
    let in_force = in_force(&mut snapshot.reads()).await?;
    Ok(wire::CatalogUpdated {
        target: catalog_row(plan.target.info.clone(), &in_force),
        domains: number(plan.domains.len()),
        municipalities: number(municipalities.len()),
        effect,
        copied: copied_row(copied),
        taken,
        left,
        operation_id: written.operation_id.map(Uuid::from),
        backup: backup.folder.display().to_string(),
    })
}

fn copied_row(copied: Copied) -> wire::SuccessorsTaken {
    wire::SuccessorsTaken {
        answers: number(copied.answers),
        measure_links: number(copied.measure_links),
        evidence_links: number(copied.evidence_links),
        params: number(copied.param_values),
    }
}

/// The successors to take: those that were named, else those that are certain.
fn chosen(plan: &Plan, named: Option<Vec<wire::SuccessorChoice>>) -> Result<Vec<Succession>> {
    let Some(named) = named else {
        let certain = plan.successors.iter().filter(|one| one.proposal.certain).map(|one| &one.proposal);
        let pair = |one: &wire::SuccessorProposal| (one.old_requirement_id.into(), one.new_requirement_id.into());
        return Ok(certain.map(pair).collect());
    };
    let label = |id: RequirementId| plan.target.requirement(id).map(|row| row.label.as_str());
    named.into_iter().map(|choice| checked(choice, label)).collect()
}

/// A choice whose one side is gone and whose other side is in force. `label` is how a requirement in force is called.
fn checked<'a>(choice: wire::SuccessorChoice, label: impl Fn(RequirementId) -> Option<&'a str>) -> Result<Succession> {
    let (old, new) = (RequirementId(choice.old_requirement_id), RequirementId(choice.new_requirement_id));
    if let Some(label) = label(old) {
        return Err(AppError::new(ErrorCode::SuccessorNotNeeded).with("label", label));
    }
    if label(new).is_none() {
        return Err(AppError::new(ErrorCode::RequirementNotInForce).with("label", new));
    }
    Ok((old, new))
}

/// Copies what hangs on archived requirements to those that continue them: one step, which can be undone.
///
/// # Errors
/// [`ErrorCode::NotFound`], [`ErrorCode::SuccessorNotNeeded`], [`ErrorCode::RequirementNotInForce`].
pub async fn successor_take(app: &App, request: wire::SuccessorTakeRequest) -> Result<wire::SuccessorsTaken> {
    let akte = app.akte()?;
    let (mut operation, scope) = app.begin("successor.take", request.municipality_id).await?;
    let view = DomainView::load(&akte, &mut operation.reads(), request.municipality_id, request.domain_id).await?;
    let label = |id: RequirementId| view.find(id).map(|found| found.row.label.as_str());
    let mut copied = Copied::default();
    for choice in request.successors {
        let (old, new) = checked(choice, label)?;
        let in_force = view.get(new)?.catalog.info.id;
        copied += operation.copy_to_successors(scope, view.domain.id, &[(old, new)], in_force).await?;
    }
    app.commit(operation).await?;
    Ok(copied_row(copied))
}
