//! From answers and pairs to proposals.

use crate::domain_view::DomainView;
use crate::mappings::{MappingIndex, Step};
use akte_domain::mapping::{Outcome, Proposal, Relation, SourceAnswer, common_status};
use akte_domain::{Answer, ImplementationStatus, RequirementId, TargetObject, TargetObjectId};
use std::collections::{BTreeMap, HashMap, HashSet};

/// A proposed answer.
pub(super) struct Proposed {
    pub object: TargetObject,
    pub requirement: RequirementId,
    pub status: ImplementationStatus,
    pub carried: bool,
    /// The firmest of its sources' relations, as the mappings say.
    pub relation: Relation,
    pub origins: Vec<Origin>,
}

/// An answer that a proposal comes from, and the pair that leads from it.
pub(super) struct Origin {
    pub answer: Answer,
    /// Name of the target object where it was given.
    pub object: String,
    /// The source as the mapping spells it.
    pub label: String,
    /// How it relates to the proposed requirement, as the mapping says.
    pub relation: Relation,
    pub step: Step,
}

pub(super) struct Found {
    pub proposals: Vec<Proposed>,
    pub mapped: HashSet<RequirementId>,
    pub left_behind: Vec<RequirementId>,
}

/// Looks at every answer of the source and at what it leads to in the target.
pub(super) fn collect(
    index: &MappingIndex,
    source: &DomainView,
    target: &DomainView,
    given: &[Answer],
    from: &[TargetObject],
    to: &[TargetObject],
) -> Found {
    let leads = |id: RequirementId| {
        let line = source.find(id).map(|found| found.catalog.info.line_id);
        let fits =
            move |step: &&Step| target.find(step.to).is_some_and(|found| Some(found.catalog.info.line_id) != line);
        index.steps(id).iter().filter(fits)
    };
    let mapped = source.requirements().flat_map(|found| leads(found.row.requirement_id)).map(|step| step.to).collect();
    let objects: HashMap<TargetObjectId, &TargetObject> = from.iter().map(|object| (object.id, object)).collect();
    let mut origins: BTreeMap<(TargetObjectId, RequirementId), Vec<Origin>> = BTreeMap::new();
    let mut left_behind = Vec::new();
    for answer in given.iter().filter(|answer| answer.status != ImplementationStatus::Unprocessed) {
        if source.find(answer.requirement_id).is_none() {
            continue;
        }
        let Some(object) = objects.get(&answer.target_object_id) else { continue };
        let there = counterpart(object, source, target, to);
        let mut leads = leads(answer.requirement_id).peekable();
        if leads.peek().is_none() && !left_behind.contains(&answer.requirement_id) {
            left_behind.push(answer.requirement_id);
        }
        for step in leads {
            let Some((_, resolved)) = index.pair(step) else { continue };
            let (label, relation) = if step.reversed {
                (&resolved.pair.target_id, resolved.pair.relation.reversed())
            } else {
                (&resolved.pair.source_id, resolved.pair.relation)
            };
            let (label, object) = (label.clone(), object.name.clone());
            let origin = Origin { answer: answer.clone(), object, label, relation, step: *step };
            origins.entry((there, step.to)).or_default().push(origin);
        }
    }
    let order: HashMap<RequirementId, usize> =
        target.requirements().enumerate().map(|(at, found)| (found.row.requirement_id, at)).collect();
    let place = |id: &TargetObjectId| to.iter().position(|object| object.id == *id);
    let mut proposals: Vec<Proposed> = origins
        .into_iter()
        .filter_map(|((object, requirement), origins)| {
            let object = to.iter().find(|known| known.id == object)?.clone();
            proposed(object, requirement, origins)
        })
        .collect();
    proposals.sort_by_key(|it| (order.get(&it.requirement).copied(), place(&it.object.id)));
    let line_has_mapping: HashSet<_> = source
        .requirements()
        .filter(|found| leads(found.row.requirement_id).next().is_some())
        .map(|found| found.catalog.info.line_id)
        .collect();
    left_behind
        .retain(|id| source.find(*id).is_some_and(|found| line_has_mapping.contains(&found.catalog.info.line_id)));
    Found { proposals, mapped, left_behind }
}

/// The target object that stands for another one: itself, one of the same kind and name, else the domain as a whole.
fn counterpart(object: &TargetObject, source: &DomainView, target: &DomainView, to: &[TargetObject]) -> TargetObjectId {
    if source.domain.id == target.domain.id {
        return object.id;
    }
    let same = to.iter().find(|known| known.kind == object.kind && known.name == object.name);
    same.filter(|_| object.id != source.root.id).map_or(target.root.id, |known| known.id)
}

fn proposed(object: TargetObject, requirement: RequirementId, origins: Vec<Origin>) -> Option<Proposed> {
    // Answers at several objects that come together at one: the requirement is met as far as it is met everywhere.
    let mut given: HashMap<RequirementId, Vec<ImplementationStatus>> = HashMap::new();
    for origin in &origins {
        given.entry(origin.answer.requirement_id).or_default().push(origin.answer.status);
    }
    let says = |origin: &Origin| {
        let all = given.get(&origin.answer.requirement_id).into_iter().flatten().copied();
        SourceAnswer { relation: origin.step.relation, status: common_status(all) }
    };
    let sources: Vec<SourceAnswer> = origins.iter().map(says).collect();
    let Proposal { status, outcome } = Proposal::of(&sources)?;
    let relation = origins.iter().map(|origin| origin.relation).min()?;
    Some(Proposed { object, requirement, status, carried: outcome == Outcome::Carried, relation, origins })
}
