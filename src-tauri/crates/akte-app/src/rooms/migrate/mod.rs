//! Taking answers over into another catalog: what the mappings propose, and doing it.

mod links;
mod proposals;
mod take;

use super::mapping::mapped;
use crate::akte::OpenAkte;
use crate::app::App;
use crate::domain_view::DomainView;
use crate::error::{AppError, ErrorCode, Result};
use crate::mappings::MappingIndex;
use crate::rooms::lists::Words;
use crate::wire;
use akte_domain::{ImplementationStatus, RequirementId, TargetObjectId};
use akte_store::Reads;
use links::Links;
use proposals::{Origin, Proposed, collect};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

/// Everything that a takeover needs to know.
struct Plan {
    source: DomainView,
    target: DomainView,
    index: Arc<MappingIndex>,
    /// In the order of the target's catalogs.
    proposals: Vec<Proposed>,
    /// Answers that are there already.
    answered: u32,
    /// Requirements that some mapping covers.
    mapped: HashSet<RequirementId>,
    left_behind: Vec<RequirementId>,
    links: Links,
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

async fn plan(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    municipality: Uuid,
    domain: Uuid,
    target: Option<Uuid>,
) -> Result<Plan> {
    let source = DomainView::load(akte, reads, municipality, domain).await?;
    let target = DomainView::load(akte, reads, municipality, target.unwrap_or(domain)).await?;
    let index = akte.mapping_index(reads).await?;
    let given = reads.answers(source.scope, source.domain.id).await?;
    let there = reads.answers(target.scope, target.domain.id).await?;
    let from = reads.target_objects(source.scope, source.domain.id).await?;
    let to = reads.target_objects(target.scope, target.domain.id).await?;
    let found = collect(&index, &source, &target, &given, &from, &to);
    if found.mapped.is_empty() {
        return Err(AppError::new(ErrorCode::MappingNothingBetween)
            .with("source", &source.domain.name)
            .with("target", &target.domain.name));
    }
    let processed: HashSet<(TargetObjectId, RequirementId)> = there
        .iter()
        .filter(|answer| answer.status != ImplementationStatus::Unprocessed)
        .map(|answer| (answer.target_object_id, answer.requirement_id))
        .collect();
    let all = found.proposals.len();
    let mut proposals = found.proposals;
    proposals.retain(|it| !processed.contains(&(it.object.id, it.requirement)));
    let answered = number(all - proposals.len());
    let links = Links::load(reads, &source, &target).await?;
    let (mapped, left_behind) = (found.mapped, found.left_behind);
    Ok(Plan { source, target, index, proposals, answered, mapped, left_behind, links })
}

impl Plan {
    fn requirement(&self, id: RequirementId) -> Option<wire::MappedRequirement> {
        let in_force = self.target.find(id).or_else(|| self.source.find(id));
        let mut shown = mapped(&self.index, id)?;
        if let Some(found) = in_force {
            shown.catalog_id = found.catalog.info.id.0;
            shown.catalog.clone_from(&found.catalog.info.title);
            shown.version.clone_from(&found.catalog.info.version);
            shown.label.clone_from(&found.row.label);
            shown.title.clone_from(&found.row.title);
        }
        Some(shown)
    }

    fn admits(&self, filter: &wire::MigrationFilter, proposed: &Proposed) -> bool {
        let (label, title) =
            self.target.find(proposed.requirement).map_or(("", ""), |found| (&*found.row.label, &*found.row.title));
        let mut texts = vec![label, title];
        texts.extend(proposed.origins.iter().map(|origin| origin.label.as_str()));
        (filter.relations.is_empty() || filter.relations.contains(&proposed.relation))
            && filter.carried.is_none_or(|carried| carried == proposed.carried)
            && Words::new(&filter.text).occur_in(&texts)
    }

    fn counts(&self) -> wire::MigrationCounts {
        let mut by_relation = BTreeMap::new();
        for proposed in &self.proposals {
            *by_relation.entry(proposed.relation).or_insert(0) += 1;
        }
        let proposed: HashSet<RequirementId> = self.proposals.iter().map(|it| it.requirement).collect();
        let carried = number(self.proposals.iter().filter(|it| it.carried).count());
        let all = number(self.target_requirements().count());
        let (mut links, mut offered) = (wire::MigrationLinks::default(), wire::MigrationLinks::default());
        for proposed in &self.proposals {
            let (along, more) = self.links_of(proposed);
            links += along;
            offered += more;
        }
        wire::MigrationCounts {
            proposed: number(self.proposals.len()),
            carried,
            check: number(self.proposals.len()) - carried,
            answered: self.answered,
            open: number(self.mapped.len().saturating_sub(proposed.len())).saturating_sub(self.answered),
            not_mapped: all.saturating_sub(number(self.mapped.len())),
            left_behind: number(self.left_behind.len()),
            by_relation: by_relation
                .into_iter()
                .map(|(relation, proposals)| wire::MigrationRelationCount { relation, proposals })
                .collect(),
            links,
            offered,
        }
    }

    /// The links that come along with a proposal, and those that are only offered.
    fn links_of(&self, proposed: &Proposed) -> (wire::MigrationLinks, wire::MigrationLinks) {
        let along = self.links.coming(proposed, false).counts();
        let all = self.links.coming(proposed, true).counts();
        let (measures, evidence) = (all.measures - along.measures, all.evidence - along.evidence);
        (along, wire::MigrationLinks { measures, evidence })
    }

    /// The requirements that answers may be proposed for: in one domain alone those of the lines that a mapping reaches.
    fn target_requirements(&self) -> impl Iterator<Item = RequirementId> {
        let lines: HashSet<_> =
            self.mapped.iter().filter_map(|id| self.target.find(*id).map(|found| found.catalog.info.line_id)).collect();
        let rows = self.target.requirements().filter(move |found| lines.contains(&found.catalog.info.line_id));
        rows.map(|found| found.row.requirement_id)
    }

    fn row(&self, proposed: &Proposed) -> Option<wire::MigrationProposal> {
        let (links, offered) = self.links_of(proposed);
        Some(wire::MigrationProposal {
            target_object_id: proposed.object.id.0,
            target_object: proposed.object.name.clone(),
            requirement: self.requirement(proposed.requirement)?,
            status: proposed.status,
            carried: proposed.carried,
            relation: proposed.relation,
            links,
            offered,
            sources: proposed.origins.iter().filter_map(|origin| self.source_row(origin)).collect(),
        })
    }

    fn source_row(&self, origin: &Origin) -> Option<wire::MigrationSource> {
        let (collection, resolved) = self.index.pair(&origin.step)?;
        Some(wire::MigrationSource {
            answer_id: origin.answer.id.0,
            target_object: origin.object.clone(),
            requirement: self.requirement(origin.answer.requirement_id)?,
            source_label: origin.label.clone(),
            relation: origin.relation,
            defaulted: resolved.is_defaulted(),
            status: origin.answer.status,
            statement: origin.answer.statement.clone(),
            links: self.links.at((origin.answer.target_object_id, origin.answer.requirement_id)),
            collection_id: collection.info.id.0,
            mapping: collection.info.title.clone(),
        })
    }
}

/// What answers of an information domain say about the catalogs of another one.
///
/// # Errors
/// [`ErrorCode::NotFound`], [`ErrorCode::MappingNothingBetween`].
pub async fn migration_plan(app: &App, request: wire::MigrationPlanRequest) -> Result<wire::MigrationPlan> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let plan = plan(&akte, &mut reads, request.municipality_id, request.domain_id, request.target_domain_id).await?;
    let chosen: Vec<&Proposed> = plan.proposals.iter().filter(|it| plan.admits(&request.filter, it)).collect();
    let page = chosen.iter().skip(request.offset as usize).take(request.limit as usize);
    Ok(wire::MigrationPlan {
        source_domain: plan.source.domain.name.clone(),
        target_domain: plan.target.domain.name.clone(),
        counts: plan.counts(),
        total: chosen.len() as u64,
        items: page.filter_map(|it| plan.row(it)).collect(),
    })
}

/// Requirements that a takeover leaves out: in the order of the catalogs those that no mapping covers, or those whose answer
/// leads nowhere.
///
/// # Errors
/// As for [`migration_plan`].
pub async fn migration_rest(
    app: &App,
    request: wire::MigrationRestRequest,
) -> Result<wire::List<wire::MappedRequirement>> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let plan = plan(&akte, &mut reads, request.municipality_id, request.domain_id, request.target_domain_id).await?;
    let ids: Vec<RequirementId> = match request.rest {
        wire::MigrationRest::NotMapped => plan.target_requirements().filter(|id| !plan.mapped.contains(id)).collect(),
        wire::MigrationRest::LeftBehind => plan.left_behind.clone(),
    };
    let page = ids.iter().skip(request.offset as usize).take(request.limit as usize);
    let items = page.filter_map(|id| plan.requirement(*id)).collect();
    Ok(wire::List { items, total: ids.len() as u64, state })
}

/// Takes proposed answers over, as one operation: with their links to the old ones, and with links to the measures and
/// evidence of those as [`akte_domain::mapping::LinkTakeover`] says. What is answered already stays as it is.
///
/// # Errors
/// As for [`migration_plan`]; then nothing was changed.
pub async fn migration_apply(app: &App, request: wire::MigrationApplyRequest) -> Result<wire::MigrationApplied> {
    let akte = app.akte()?;
    let (mut operation, scope) = app.begin("answer.migrate", request.municipality_id).await?;
    let mut reads = operation.reads();
    let plan = plan(&akte, &mut reads, request.municipality_id, request.domain_id, request.target_domain_id).await?;
    let named = |proposed: &Proposed| {
        request.accept.as_ref().is_none_or(|accept| {
            let fits = |choice: &wire::MigrationChoice| {
                choice.target_object_id == proposed.object.id.0 && choice.requirement_id == proposed.requirement.0
            };
            accept.iter().any(fits)
        })
    };
    let chosen: Vec<&Proposed> =
        plan.proposals.iter().filter(|it| named(it) && plan.admits(&request.filter, it)).collect();
    let (answers, sources) = take::answers(app, &mut reads, &plan, &chosen).await?;
    let (measures, evidence) = plan.links.made(app, &plan.target, &chosen, request.with_offered_links);
    operation.put(scope, &answers).await?;
    operation.put(scope, &sources).await?;
    operation.put(scope, &measures).await?;
    operation.put(scope, &evidence).await?;
    let written = app.commit(operation).await?;
    Ok(wire::MigrationApplied {
        answers: number(chosen.len()),
        check: number(chosen.iter().filter(|it| !it.carried).count()),
        links: wire::MigrationLinks { measures: number(measures.len()), evidence: number(evidence.len()) },
        left: number(plan.proposals.len() - chosen.len()),
        operation_id: written.operation_id.map(Uuid::from),
    })
}
