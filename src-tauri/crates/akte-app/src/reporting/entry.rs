//! The entry check: its questions by topic.

use super::check::evidence;
use super::numbering::Numbering;
use crate::assess::{Assessment, Cell};
use crate::rooms::is_mandatory;
use akte_domain::{Answer, CatalogId};
use akte_report::model::{Earlier, EntryCheck, EntryQuestion, EntryTopic};
use std::collections::HashMap;

pub(super) fn entry_check(assessment: &Assessment, trend: Vec<Earlier>, numbering: &mut Numbering) -> EntryCheck {
    let mut topics: Vec<EntryTopic> = Vec::new();
    let mut position: HashMap<(CatalogId, Option<u32>), usize> = HashMap::new();
    // By topic of the catalog first, then by object: a question that was asked in two places stands together.
    for cell in by_question(assessment) {
        let top = cell.found.catalog.path(cell.found.row).first().copied();
        let key = (cell.found.catalog.info.id, top.map(|group| group.position));
        let index = *position.entry(key).or_insert_with(|| {
            topics.push(EntryTopic {
                id: top.map(|group| group.label.clone()).unwrap_or_default(),
                title: top.map(|group| group.title.clone()).unwrap_or_default(),
                language: cell.found.catalog.info.language.clone(),
                priority: cell.found.catalog.priority_of(cell.found.row),
                questions: Vec::new(),
            });
            topics.len() - 1
        });
        if let Some(topic) = topics.get_mut(index) {
            topic.questions.push(question(assessment, &cell, numbering));
        }
    }
    EntryCheck { topics, trend }
}

/// All cells in the order of the catalogs, each requirement with its objects in their order.
fn by_question(assessment: &Assessment) -> Vec<Cell<'_>> {
    let order: HashMap<_, usize> = assessment
        .view
        .requirements()
        .enumerate()
        .map(|(position, found)| (found.row.requirement_id, position))
        .collect();
    let mut cells: Vec<Cell<'_>> = assessment.cells().collect();
    cells.sort_by_key(|cell| order.get(&cell.found.row.requirement_id).copied());
    cells
}

fn question(assessment: &Assessment, cell: &Cell<'_>, numbering: &mut Numbering) -> EntryQuestion {
    let row = cell.found.row;
    let text = |field: fn(&Answer) -> &String| cell.answer.map(field).cloned().unwrap_or_default();
    let elsewhere = cell.object.id != assessment.view.root.id;
    EntryQuestion {
        id: row.label.clone(),
        question: if row.statement.is_empty() { row.title.clone() } else { row.statement.clone() },
        object: if elsewhere { cell.object.name.clone() } else { String::new() },
        mandatory: is_mandatory(&row.modal_verb),
        effort: row.effort_level,
        status: cell.status(),
        remark: text(|answer| &answer.statement),
        reason: text(|answer| &answer.reason),
        responsible: text(|answer| &answer.responsible),
        checked_on: cell.answer.and_then(|answer| answer.checked_on),
        due_on: cell.answer.and_then(|answer| answer.due_on),
        evidence: evidence(assessment, cell, numbering),
    }
}
