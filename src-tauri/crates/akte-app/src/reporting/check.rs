//! A.4: per target object and group of the catalog what the check found.

use super::numbering::Numbering;
use crate::assess::{Assessment, Cell};
use akte_domain::{Answer, TargetObject, TargetObjectId};
use akte_report::model::{CheckResult, Earlier, GroupCheck, LinkedMeasure, ObjectCheck, RequirementCheck};
use akte_store::GroupRow;
use std::collections::HashMap;

pub(super) fn check_result(assessment: &Assessment, trend: Vec<Earlier>, numbering: &mut Numbering) -> CheckResult {
    let objects = assessment
        .objects
        .iter()
        .map(|object| ObjectCheck {
            object: object.clone(),
            path: path(assessment, object),
            groups: groups(assessment, object, numbering),
        })
        .collect();
    CheckResult { objects, trend }
}

/// Names of the groups that an object belongs to, outermost first.
fn path(assessment: &Assessment, object: &TargetObject) -> Vec<String> {
    let by_id: HashMap<TargetObjectId, &TargetObject> =
        assessment.objects.iter().map(|object| (object.id, object)).collect();
    let mut path = Vec::new();
    let mut seen = vec![object.id];
    let mut current = object.parent_id;
    while let Some(group) = current.and_then(|id| by_id.get(&id)) {
        if seen.contains(&group.id) {
            break;
        }
        seen.push(group.id);
        path.push(group.name.clone());
        current = group.parent_id;
    }
    path.reverse();
    path
}

fn groups(assessment: &Assessment, object: &TargetObject, numbering: &mut Numbering) -> Vec<GroupCheck> {
    let mut groups: Vec<GroupCheck> = Vec::new();
    let mut position: HashMap<(akte_domain::CatalogId, Option<u32>), usize> = HashMap::new();
    for cell in assessment.cells_at(object) {
        let key = (cell.found.catalog.info.id, cell.found.row.group);
        let index = *position.entry(key).or_insert_with(|| {
            groups.push(empty_group(&cell));
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(index) {
            group.rows.push(requirement(assessment, &cell, numbering));
        }
    }
    groups
}

fn empty_group(cell: &Cell<'_>) -> GroupCheck {
    let area = cell.found.catalog.path(cell.found.row).first().map(|group| named(group)).unwrap_or_default();
    let group = cell.found.catalog.group_of(cell.found.row);
    GroupCheck {
        area,
        id: group.map(|group| group.label.clone()).unwrap_or_default(),
        title: group.map(|group| group.title.clone()).unwrap_or_default(),
        language: cell.found.catalog.info.language.clone(),
        rows: Vec::new(),
    }
}

/// Label and title of a group.
pub(super) fn named(group: &GroupRow) -> String {
    format!("{} {}", group.label, group.title).trim().to_owned()
}

fn requirement(assessment: &Assessment, cell: &Cell<'_>, numbering: &mut Numbering) -> RequirementCheck {
    let row = cell.found.row;
    let text = |field: fn(&Answer) -> &String| cell.answer.map(field).cloned().unwrap_or_default();
    RequirementCheck {
        id: row.label.clone(),
        title: row.title.clone(),
        modal_verb: row.modal_verb.clone(),
        level: row.security_level.clone(),
        text: row.statement.clone(),
        status: cell.status(),
        statement: text(|answer| &answer.statement),
        reason: text(|answer| &answer.reason),
        remaining_threats: cell.answer.and_then(|answer| answer.remaining_threats.clone()),
        responsible: text(|answer| &answer.responsible),
        checked_on: cell.answer.and_then(|answer| answer.checked_on),
        due_on: cell.answer.and_then(|answer| answer.due_on),
        interviewee: text(|answer| &answer.interviewee),
        surveyor: text(|answer| &answer.surveyor),
        evidence: evidence(assessment, cell, numbering),
        measures: assessment
            .measures_of(cell)
            .iter()
            .filter_map(|index| assessment.measures.get(*index))
            .map(|measure| LinkedMeasure {
                title: measure.title.clone(),
                status: measure.status,
                due_on: measure.due_on,
                cost_once: measure.costs.once_estimated(),
                cost_yearly: measure.costs.yearly_estimated(),
            })
            .collect(),
    }
}

/// Numbers of the evidence that proves a requirement at an object.
pub(super) fn evidence(assessment: &Assessment, cell: &Cell<'_>, numbering: &mut Numbering) -> Vec<usize> {
    let pieces = assessment.evidence_of(cell).iter().filter_map(|index| assessment.evidence.get(*index));
    pieces.map(|piece| numbering.of(piece)).collect()
}
