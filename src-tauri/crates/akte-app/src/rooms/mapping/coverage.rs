//! How much of a catalog is covered by the answers that an information domain gave to others.

use super::mapped;
use crate::app::App;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::mappings::MappingIndex;
use crate::rooms::lists::Words;
use crate::wire;
use akte_domain::mapping::{Coverage, Relation, common_status};
use akte_domain::{CatalogId, ImplementationStatus, RequirementId};
use std::collections::{BTreeMap, HashMap};

/// How much of a catalog is covered by the answers of an information domain.
///
/// # Errors
/// [`crate::error::ErrorCode::NotFound`]
pub async fn mapping_coverage(app: &App, request: wire::MappingCoverageRequest) -> Result<wire::MappingCoverage> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let view = DomainView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let covered = akte.catalogs.view(&mut reads, CatalogId(request.catalog_id)).await?;
    let index = akte.mapping_index(&mut reads).await?;
    let mut given: HashMap<RequirementId, Vec<ImplementationStatus>> = HashMap::new();
    for answer in reads.answers(view.scope, view.domain.id).await? {
        given.entry(answer.requirement_id).or_default().push(answer.status);
    }
    let others = view.catalogs.iter().filter(|catalog| catalog.info.line_id != covered.info.line_id);
    let by = others.map(|catalog| catalog.info.title.clone()).collect();
    let words = Words::new(&request.text);
    let (mut counts, mut rows) = (wire::CoverageCounts::default(), Vec::new());
    let mut by_relation: BTreeMap<Relation, wire::CoverageCounts> = BTreeMap::new();
    for row in covered.requirements.iter().filter(|row| !row.withdrawn) {
        let by = covering(&index, &view, &given, row.requirement_id);
        let state = state(&by);
        counts.add(state);
        let relation = by.first().map(|row| row.relation);
        if let Some(relation) = relation {
            by_relation.entry(relation).or_default().add(state);
        }
        let is_asked = (request.states.is_empty() || request.states.contains(&state))
            && (request.relations.is_empty() || relation.is_some_and(|it| request.relations.contains(&it)));
        if is_asked && words.occur_in(&[&row.label, &row.title]) {
            let (label, title) = (row.label.clone(), row.title.clone());
            rows.push(wire::CoverageRow { requirement_id: row.requirement_id.0, label, title, state, by });
        }
    }
    let total = rows.len() as u64;
    let items = rows.into_iter().skip(request.offset as usize).take(request.limit as usize).collect();
    let (catalog, version) = (covered.info.title.clone(), covered.info.version.clone());
    let by_relation =
        by_relation.into_iter().map(|(relation, counts)| wire::CoverageRelationCount { relation, counts }).collect();
    Ok(wire::MappingCoverage { catalog, version, by, counts, by_relation, items, total })
}

impl wire::CoverageCounts {
    fn add(&mut self, state: wire::CoverageState) {
        *match state {
            wire::CoverageState::Wholly => &mut self.wholly,
            wire::CoverageState::Partly => &mut self.partly,
            wire::CoverageState::Open => &mut self.open,
            wire::CoverageState::NotMapped => &mut self.not_mapped,
        } += 1;
    }
}

/// What corresponds to a requirement in the catalogs in force, and what was found there.
fn covering(
    index: &MappingIndex,
    view: &DomainView,
    given: &HashMap<RequirementId, Vec<ImplementationStatus>>,
    id: RequirementId,
) -> Vec<wire::CoveringRow> {
    let mut rows: Vec<wire::CoveringRow> = Vec::new();
    for found in index.correspondences(id) {
        let relation = found.relation.reversed();
        let Some(in_force) = view.find(found.to).filter(|_| relation.target_coverage() > Coverage::None) else {
            continue;
        };
        let Some(mut requirement) = mapped(index, found.to) else { continue };
        // As it is called in the version in force.
        requirement.label.clone_from(&in_force.row.label);
        requirement.title.clone_from(&in_force.row.title);
        requirement.catalog_id = in_force.catalog.info.id.0;
        requirement.version.clone_from(&in_force.catalog.info.version);
        let status = common_status(given.get(&found.to).into_iter().flatten().copied());
        let steps = u32::try_from(found.path.len()).unwrap_or(u32::MAX);
        match rows.iter_mut().find(|row| row.requirement.requirement_id == found.to.0) {
            // Several sentences of one requirement: the firmest relation counts.
            Some(known) => known.relation = known.relation.min(relation),
            None => rows.push(wire::CoveringRow { requirement, relation, steps, status }),
        }
    }
    rows.sort_by(|a, b| {
        (a.relation, a.steps)
            .cmp(&(b.relation, b.steps))
            .then_with(|| crate::rooms::natural(&a.requirement.label, &b.requirement.label))
    });
    rows
}

fn state(by: &[wire::CoveringRow]) -> wire::CoverageState {
    use ImplementationStatus::{Partial, Yes};
    let wholly = |row: &wire::CoveringRow| row.status == Yes && row.relation.target_coverage() == Coverage::Wholly;
    if by.is_empty() {
        wire::CoverageState::NotMapped
    } else if by.iter().any(wholly) {
        wire::CoverageState::Wholly
    } else if by.iter().any(|row| matches!(row.status, Yes | Partial)) {
        wire::CoverageState::Partly
    } else {
        wire::CoverageState::Open
    }
}
