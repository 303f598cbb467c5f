//! A.1: what the information domain consists of, how it is bounded, and what depends on what.

use super::numbering::Numbering;
use crate::assess::Assessment;
use crate::error::Result;
use crate::structure_view::{StructurePoint, StructureView};
use akte_domain::{InformationDomain, Person, PersonId, TargetObject, TargetObjectId, TargetObjectKind};
use akte_report::model::{OpenPointEntry, StructureAnalysis, StructureDependency, StructureObject, StructurePerson};
use akte_store::Reads;
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// All objects but the domain as a whole, with their groups.
pub(super) fn parts(view: &StructureView) -> Vec<(usize, &TargetObject, Vec<String>)> {
    let by_id: HashMap<TargetObjectId, &TargetObject> = view.objects.iter().map(|object| (object.id, object)).collect();
    let path = |object: &TargetObject| {
        let mut path = Vec::new();
        let mut above = object.parent_id;
        while let Some(group) = above.and_then(|id| by_id.get(&id)) {
            if path.len() >= view.objects.len() || group.kind == TargetObjectKind::InformationDomain {
                break;
            }
            path.push(group.name.clone());
            above = group.parent_id;
        }
        path.reverse();
        path
    };
    view.objects
        .iter()
        .enumerate()
        .filter(|(_, object)| object.kind != TargetObjectKind::InformationDomain)
        .map(|(place, object)| (place, object, path(object)))
        .collect()
}

pub(super) async fn analysis(
    reads: &mut Reads<'_>,
    view: &StructureView,
    assessment: &Assessment,
    numbering: &mut Numbering,
) -> Result<StructureAnalysis> {
    let scope = assessment.view.scope;
    let part_of = match view.domain.definition.part_of_id {
        Some(whole) => reads.get::<InformationDomain>(scope, whole).await?.name,
        None => String::new(),
    };
    let plan = view.domain.definition.network_plan_id;
    let plan = plan.and_then(|id| assessment.evidence.iter().find(|piece| piece.id == id));
    let network_plan = plan.map(|piece| numbering.of(piece));
    let names: HashMap<TargetObjectId, &str> =
        view.objects.iter().map(|object| (object.id, object.name.as_str())).collect();
    // Of a part, what lies beyond it is only named, and only where something in it depends on it or the reverse.
    let (parts, beyond): (Vec<_>, Vec<_>) = parts(view)
        .into_iter()
        .partition(|(_, object, _)| assessment.limit().is_none_or(|one| one.takes_object(object)));
    let inside = parts.len();
    let near: HashSet<TargetObjectId> = {
        let within: HashSet<TargetObjectId> = parts.iter().map(|(_, object, _)| object.id).collect();
        let crossing =
            view.dependencies.iter().filter(|one| within.contains(&one.from_id) != within.contains(&one.to_id));
        crossing.flat_map(|one| [one.from_id, one.to_id]).collect()
    };
    let beyond: Vec<&TargetObject> =
        beyond.into_iter().map(|(_, object, _)| object).filter(|object| near.contains(&object.id)).collect();
    let place: HashMap<TargetObjectId, usize> =
        parts.iter().map(|(_, object, _)| object.id).chain(beyond.iter().map(|object| object.id)).zip(0..).collect();
    let mut dependencies: Vec<StructureDependency> = view
        .dependencies
        .iter()
        .filter_map(|one| {
            Some(StructureDependency {
                from: *place.get(&one.from_id)?,
                to: *place.get(&one.to_id)?,
                kind: one.kind,
                inherits: one.inherits,
                remark: one.remark.clone(),
            })
        })
        .collect();
    dependencies.retain(|one| one.from < inside || one.to < inside);
    dependencies.sort_by_key(|one| (one.from, one.to));
    let responsible: HashSet<String> =
        parts.iter().map(|(_, object, _)| object.responsible.trim().to_lowercase()).collect();
    let concerned = |person: &Person| {
        assessment
            .limit()
            .is_none_or(|one| one.names(&person.name) || responsible.contains(&person.name.trim().to_lowercase()))
    };
    let objects = parts
        .into_iter()
        .map(|(_, object, path)| StructureObject {
            object: object.clone(),
            path,
            replaced_by: object
                .facts
                .replaced_by_id
                .and_then(|id| names.get(&id))
                .map(|name| (*name).to_owned())
                .unwrap_or_default(),
        })
        .collect();
    let person_names: HashMap<PersonId, &str> =
        view.persons.iter().map(|person| (person.id, person.name.as_str())).collect();
    let persons = view
        .persons
        .iter()
        .filter(|person| concerned(person))
        .map(|person| StructurePerson {
            person: person.clone(),
            superior: person
                .superior_id
                .and_then(|id| person_names.get(&id))
                .map(|name| (*name).to_owned())
                .unwrap_or_default(),
        })
        .collect();
    let beyond = beyond.into_iter().map(|object| (object.name.clone(), object.kind)).collect();
    Ok(StructureAnalysis { part_of, network_plan, objects, beyond, dependencies, persons })
}

/// Those of the part that is looked at: what belongs to the domain as a whole stands in the report of the whole.
pub(super) fn in_part(
    view: &StructureView,
    assessment: &Assessment,
    points: Vec<StructurePoint>,
) -> Vec<StructurePoint> {
    let Some(limit) = assessment.limit() else { return points };
    let object = |point: &StructurePoint| point.object.and_then(|place| view.objects.get(place));
    points.into_iter().filter(|point| object(point).is_some_and(|object| limit.takes_object(object))).collect()
}

/// Open points as reports print them.
pub(super) fn entries(view: &StructureView, points: Vec<StructurePoint>, as_of: NaiveDate) -> Vec<OpenPointEntry> {
    points
        .into_iter()
        .map(|point| {
            let object = point.object.and_then(|place| view.objects.get(place)).map(|object| object.name.clone());
            let about = match (object, point.subject.is_empty()) {
                // Without anything more to say about the object, it is itself what has to be mended.
                (Some(object), true) => (String::new(), object),
                (None, true) => (String::new(), view.domain.name.clone()),
                (object, false) => (object.unwrap_or_default(), point.subject),
            };
            super::points::entry(&view.suppressions, &point.place, about, as_of)
        })
        .collect()
}
