//! Measures and evidence that come along with answers: as links, in the same operation.

use super::proposals::Proposed;
use crate::app::App;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::wire;
use akte_domain::mapping::LinkTakeover;
use akte_domain::{
    EvidenceId, EvidenceLink, EvidenceLinkId, MeasureId, MeasureLink, MeasureLinkId, RequirementId, TargetObjectId,
};
use akte_store::Reads;
use std::collections::{BTreeSet, HashMap};

/// A requirement at a target object.
type Place = (TargetObjectId, RequirementId);

/// What is linked where.
pub(super) struct Links {
    measures: HashMap<Place, BTreeSet<MeasureId>>,
    evidence: HashMap<Place, BTreeSet<EvidenceId>>,
}

/// Measures and evidence that are to be linked to one place.
#[derive(Default)]
pub(super) struct Coming {
    measures: BTreeSet<MeasureId>,
    evidence: BTreeSet<EvidenceId>,
}

impl Coming {
    pub(super) fn counts(&self) -> wire::MigrationLinks {
        wire::MigrationLinks {
            measures: super::number(self.measures.len()),
            evidence: super::number(self.evidence.len()),
        }
    }
}

impl std::ops::AddAssign for wire::MigrationLinks {
    fn add_assign(&mut self, other: Self) {
        self.measures += other.measures;
        self.evidence += other.evidence;
    }
}

impl Links {
    /// What is linked in the domain that answers come from, and in the one that they go to.
    pub(super) async fn load(reads: &mut Reads<'_>, source: &DomainView, target: &DomainView) -> Result<Self> {
        let mut links = Self { measures: HashMap::new(), evidence: HashMap::new() };
        for view in [source, target] {
            for link in reads.measure_links(view.scope, view.domain.id).await? {
                let place = (link.target_object_id, link.requirement_id);
                links.measures.entry(place).or_default().insert(link.measure_id);
            }
        }
        for link in reads.evidence_links(source.scope).await? {
            if let (Some(object), Some(requirement)) = (link.target_object_id, link.requirement_id) {
                links.evidence.entry((object, requirement)).or_default().insert(link.evidence_id);
            }
        }
        Ok(links)
    }

    /// How much is linked at a place.
    pub(super) fn at(&self, place: Place) -> wire::MigrationLinks {
        wire::MigrationLinks {
            measures: super::number(self.measures.get(&place).map_or(0, BTreeSet::len)),
            evidence: super::number(self.evidence.get(&place).map_or(0, BTreeSet::len)),
        }
    }

    /// What comes along with a proposal, beyond what is linked there already.
    pub(super) fn coming(&self, proposed: &Proposed, with_offered: bool) -> Coming {
        let there = (proposed.object.id, proposed.requirement);
        let mut coming = Coming::default();
        for origin in &proposed.origins {
            if LinkTakeover::of(origin.step.relation).comes(with_offered) {
                let from = (origin.answer.target_object_id, origin.answer.requirement_id);
                coming.measures.extend(self.measures.get(&from).into_iter().flatten());
                coming.evidence.extend(self.evidence.get(&from).into_iter().flatten());
            }
        }
        for known in self.measures.get(&there).into_iter().flatten() {
            coming.measures.remove(known);
        }
        for known in self.evidence.get(&there).into_iter().flatten() {
            coming.evidence.remove(known);
        }
        coming
    }

    /// The links that come along with proposals.
    pub(super) fn made(
        &self,
        app: &App,
        target: &DomainView,
        chosen: &[&Proposed],
        with_offered: bool,
    ) -> (Vec<MeasureLink>, Vec<EvidenceLink>) {
        let municipality_id = target.scope.municipality();
        let (mut measures, mut evidence) = (Vec::new(), Vec::new());
        for proposed in chosen {
            let coming = self.coming(proposed, with_offered);
            let (requirement, object) = (proposed.requirement, proposed.object.id);
            measures.extend(coming.measures.into_iter().map(|measure_id| MeasureLink {
                id: MeasureLinkId(app.new_id()),
                municipality_id,
                measure_id,
                requirement_id: requirement,
                target_object_id: object,
            }));
            evidence.extend(coming.evidence.into_iter().map(|evidence_id| EvidenceLink {
                id: EvidenceLinkId(app.new_id()),
                municipality_id,
                evidence_id,
                requirement_id: Some(requirement),
                target_object_id: Some(object),
                measure_id: None,
            }));
        }
        (measures, evidence)
    }
}
