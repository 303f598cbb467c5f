//! A.6 and the Umsetzungsplan of Grundschutz++: what is still to be done, in the order in which it shall be worked through.

use super::check::named;
use super::numbering::Numbering;
use crate::assess::{Assessment, Cell};
use akte_domain::open_points::OpenPoint;
use akte_domain::{Coded, ImplementationStatus, Measure, MeasureRelationKind, MeasureStatus, PointPlace, Priority};
use akte_report::model::{ImplementationPlan, OpenPointEntry, PlanMeasure, PlanRow, RelatedMeasure};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// Everything that is not or only partly implemented, also where no measure serves it.
fn open_cells(assessment: &Assessment) -> Vec<(Cell<'_>, Vec<usize>)> {
    let mut open: Vec<(Cell<'_>, Vec<usize>)> = assessment
        .cells()
        .filter(|cell| matches!(cell.status(), ImplementationStatus::No | ImplementationStatus::Partial))
        .map(|cell| {
            let measures = assessment.measures_of(&cell).iter().copied().filter(|index| in_plan(assessment, *index));
            (cell, measures.collect())
        })
        .collect();
    // The most urgent measure first, then by date, then as the objects and catalogs are.
    open.sort_by_key(|(cell, measures)| {
        let measures = || measures.iter().filter_map(|index| assessment.measures.get(*index));
        let urgency = measures().map(|measure| place(measure.priority)).min().unwrap_or(Priority::ALL.len());
        let due = measures().filter_map(|measure| measure.due_on).min();
        (urgency, due.or(cell.answer.and_then(|answer| answer.due_on)).unwrap_or(NaiveDate::MAX))
    });
    open
}

fn place(priority: Priority) -> usize {
    Priority::ALL.iter().position(|known| *known == priority).unwrap_or(Priority::ALL.len())
}

/// A measure that was given up is no longer part of the plan.
fn in_plan(assessment: &Assessment, index: usize) -> bool {
    assessment.measures.get(index).is_some_and(|measure| measure.status != MeasureStatus::Dropped)
}

pub(super) fn plan(assessment: &Assessment, numbering: &mut Numbering) -> ImplementationPlan {
    let mut numbers: HashMap<usize, usize> = HashMap::new();
    let mut order: Vec<usize> = Vec::new();
    let mut number = |index: usize| {
        *numbers.entry(index).or_insert_with(|| {
            order.push(index);
            order.len() - 1
        })
    };
    let rows = open_cells(assessment)
        .into_iter()
        .map(|(cell, measures)| row(&cell, measures.into_iter().map(&mut number).collect()))
        .collect();
    // A part shows the measures that serve it, and no others.
    let all = if assessment.is_part() { 0 } else { assessment.measures.len() };
    let mut others: Vec<usize> = (0..all).filter(|index| in_plan(assessment, *index)).collect();
    others.sort_by_key(|index| {
        let due = assessment.measures.get(*index).and_then(|measure| measure.due_on);
        due.unwrap_or(NaiveDate::MAX)
    });
    for index in others {
        number(index);
    }
    let measures: Vec<&Measure> = order.iter().filter_map(|index| assessment.measures.get(*index)).collect();
    mention_evidence(assessment, &measures, numbering);
    let related = |measure: &Measure, kind: MeasureRelationKind| -> Vec<RelatedMeasure> {
        let one = |other: &Measure| RelatedMeasure {
            position: assessment.place_of(other.id).and_then(|index| numbers.get(&index).copied()),
            title: other.title.clone(),
            status: other.status,
            ends: other.ends(),
        };
        assessment.related(measure, kind).into_iter().map(one).collect()
    };
    let measures = measures
        .into_iter()
        .map(|measure| PlanMeasure {
            needs: related(measure, MeasureRelationKind::Needs),
            accompanied_by: related(measure, MeasureRelationKind::AccompaniedBy),
            measure: measure.clone(),
        })
        .collect();
    ImplementationPlan { rows, measures, residual: Vec::new() }
}

/// The evidence that proves the plan's measures, in their order.
fn mention_evidence(assessment: &Assessment, measures: &[&Measure], numbering: &mut Numbering) {
    let by_id: HashMap<_, _> = assessment.evidence.iter().map(|piece| (piece.id, piece)).collect();
    for measure in measures {
        let links = assessment.evidence_links().iter().filter(|link| link.measure_id == Some(measure.id));
        for piece in links.filter_map(|link| by_id.get(&link.evidence_id)) {
            numbering.of(piece);
        }
    }
}

fn row(cell: &Cell<'_>, measures: Vec<usize>) -> PlanRow {
    let row = cell.found.row;
    PlanRow {
        object: cell.object.name.clone(),
        group: cell.found.catalog.group_of(row).map(named).unwrap_or_default(),
        id: row.label.clone(),
        title: row.title.clone(),
        language: cell.found.catalog.info.language.clone(),
        modal_verb: row.modal_verb.clone(),
        level: row.security_level.clone(),
        status: cell.status(),
        responsible: cell.answer.map(|answer| answer.responsible.clone()).unwrap_or_default(),
        due_on: cell.answer.and_then(|answer| answer.due_on),
        reason: cell.answer.map(|answer| answer.reason.clone()).unwrap_or_default(),
        measures,
    }
}

/// What an audit would object to in the plan: open requirements without a measure or anybody responsible, and measures
/// without date, person or costs.
pub(super) fn points(assessment: &Assessment, as_of: NaiveDate) -> Vec<OpenPointEntry> {
    let mut points = Vec::new();
    for (cell, _) in open_cells(assessment) {
        let of_plan = |point: &OpenPoint| matches!(point, OpenPoint::NoMeasure | OpenPoint::ResponsibleMissing);
        points.extend(
            assessment
                .points_of(&cell, as_of)
                .into_iter()
                .filter(of_plan)
                .map(|point| super::points::cell_entry(assessment, &cell, point, as_of)),
        );
    }
    let serving: HashSet<usize> = open_cells(assessment).into_iter().flat_map(|(_, measures)| measures).collect();
    let shown = |index: &usize| !assessment.is_part() || serving.contains(index);
    for (index, point) in assessment.measure_points(as_of).into_iter().filter(|(index, _)| shown(index)) {
        let Some(measure) = assessment.measures.get(index) else { continue };
        let place = PointPlace::of(point).about(measure.id.0.to_string());
        points.push(super::points::entry(
            &assessment.suppressions,
            &place,
            (String::new(), measure.title.clone()),
            as_of,
        ));
    }
    points
}
