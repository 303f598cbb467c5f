//! The Umsetzungsplan of Grundschutz++ (RISK.1.10): one row per open requirement, and who answers for what stays open.

use super::ctx::Ctx;
use super::measures::{measure_row, measure_table, named, related};
use super::{plan, timeline, years};
use crate::layout::block::{Block, Cell, Column, Marker, Orientation, Para, Row, Shape, Table};
use crate::model::{ImplementationPlan, PlanMeasure, PlanRow};
use crate::type_setting::{Anchor, published, recorded};
use crate::units::mm;
use akte_domain::{Cents, Coded, Costs, Priority, ReportSection};
use std::collections::BTreeMap;

const VALUE: Shape = Shape::CELL.after(0);
const SMALL: Shape = Shape::CELL_SMALL;

pub(super) fn body<'a>(ctx: &Ctx<'a>, plan: &'a ImplementationPlan, blocks: &mut Vec<Block<'a>>) {
    if ctx.shows(ReportSection::Overview) {
        plan::at_a_glance(ctx, plan, blocks);
        years::sums(ctx, plan, blocks);
    }
    blocks.push(Block::Turn(Orientation::Landscape));
    if ctx.shows(ReportSection::Details) {
        blocks.push(ctx.heading(1, "gs-plan-title"));
        blocks.push(ctx.note(ctx.get("gs-plan-rule")));
        rows(ctx, plan, blocks);
        measures(ctx, plan, blocks);
    }
    if ctx.shows(ReportSection::Timeline) {
        timeline::section(ctx, plan, blocks);
    }
    if ctx.shows(ReportSection::Overdue) {
        plan::overdue(ctx, plan, blocks);
    }
    blocks.push(Block::Turn(Orientation::Portrait));
    if ctx.shows(ReportSection::ResidualRisk) {
        owners(ctx, plan, blocks);
    }
}

const HEAD: [&str; 8] = [
    "gs-plan-requirement",
    "gs-plan-object",
    "gs-plan-body",
    "gs-plan-dates",
    "gs-plan-state",
    "gs-plan-activities",
    "gs-plan-risk",
    "gs-plan-resources",
];

fn rows<'a>(ctx: &Ctx<'a>, plan: &'a ImplementationPlan, blocks: &mut Vec<Block<'a>>) {
    if plan.rows.is_empty() {
        blocks.push(ctx.body("plan-empty"));
        return;
    }
    let (texts, model, hash) = (ctx.texts, ctx.model, ctx.hash);
    let make = Box::new(move |at: usize| {
        let ctx = Ctx { texts, model, hash };
        plan.rows.get(at).map(|row| requirement(&ctx, plan, row)).unwrap_or_default()
    });
    let columns = vec![
        Column::Share(44),
        Column::Share(26),
        Column::Share(28),
        Column::Fixed(mm(25)),
        Column::Fixed(mm(26)),
        Column::Share(58),
        Column::Share(34),
        Column::Fixed(mm(36)),
    ];
    blocks.push(Block::Table(Table::lazy(columns, ctx.head(&HEAD), plan.rows.len(), make)));
}

/// The measures in full, each once; the numbers in the rows lead here.
fn measures<'a>(ctx: &Ctx<'a>, plan: &'a ImplementationPlan, blocks: &mut Vec<Block<'a>>) {
    if plan.measures.is_empty() {
        return;
    }
    blocks.push(ctx.heading(1, "plan-measures"));
    let all = plan.measures.iter().enumerate();
    let rows = all.map(|(index, entry)| measure_row(ctx, index, entry, Vec::new()).anchor(Anchor::Measure(index)));
    blocks.push(Block::Table(measure_table(ctx, rows.collect(), None)));
}

fn requirement<'a>(ctx: &Ctx<'a>, plan: &'a ImplementationPlan, row: &'a PlanRow) -> Row<'a> {
    let measures: Vec<(usize, &'a PlanMeasure)> =
        row.measures.iter().filter_map(|index| Some((*index, plan.measures.get(*index)?))).collect();
    let level = ctx.texts.level(&row.level);
    let kind = [row.group.as_str(), row.modal_verb.as_str(), level.as_str()];
    let kind: Vec<&str> = kind.into_iter().filter(|text| !text.is_empty()).collect();
    let what = vec![
        Para::strong(row.id.as_str(), VALUE),
        Para::new(published(row.title.as_str(), &row.language), Shape::CELL),
        Para::new(published(kind.join(" · "), &row.language), Shape::CELL_LABEL),
    ];
    let start = measures.iter().filter_map(|(_, entry)| entry.measure.starts_on).min();
    let target = measures.iter().filter_map(|(_, entry)| entry.measure.due_on).max().or(row.due_on);
    let dates =
        vec![ctx.labelled_date("gs-plan-start", start, SMALL), ctx.labelled_date("gs-plan-target", target, SMALL)];
    let urgent = Priority::ALL.iter().find(|one| measures.iter().any(|(_, entry)| entry.measure.priority == **one));
    let priority = match urgent {
        Some(priority) => Para::new(ctx.term("priority", *priority), SMALL),
        None => ctx.missing(SMALL),
    };
    let status = Para::new(ctx.get("gs-status-not-implemented"), VALUE).marked(Marker::Status(row.status));
    Row::new(vec![
        Cell::new(what).heading(),
        Cell::text(recorded(row.object.as_str()), VALUE),
        responsible(ctx, row, &measures),
        Cell::new(dates),
        Cell::new(vec![status, priority]),
        activities(ctx, &measures),
        Cell::new(vec![ctx.or_missing(&row.reason, SMALL)]),
        resources(ctx, &measures),
    ])
}

/// Who answers for the requirement, and who carries out its measures where that is somebody else.
fn responsible<'a>(ctx: &Ctx<'a>, row: &'a PlanRow, measures: &[(usize, &'a PlanMeasure)]) -> Cell<'a> {
    let mut paras = vec![ctx.or_missing(&row.responsible, VALUE)];
    let mut named = vec![row.responsible.trim()];
    for (index, entry) in measures {
        let person = entry.measure.responsible.trim();
        if !person.is_empty() && !named.contains(&person) {
            named.push(person);
            paras.push(Para::labelled(&ctx.measure_number(*index), recorded(person), SMALL));
        }
    }
    Cell::new(paras)
}

/// The measures, what accompanies them and what they wait for.
fn activities<'a>(ctx: &Ctx<'a>, measures: &[(usize, &'a PlanMeasure)]) -> Cell<'a> {
    if measures.is_empty() {
        return Cell::new(vec![Para::strong(ctx.get("plan-no-measure"), VALUE)]);
    }
    let mut paras = Vec::new();
    for (index, entry) in measures {
        paras.push(named(ctx, *index, &entry.measure));
        paras.push(Para::new(ctx.term("measure-status", entry.measure.status), SMALL));
        paras.extend(related(ctx, "plan-accompanied", &entry.accompanied_by, SMALL));
        paras.extend(related(ctx, "plan-needs", &entry.needs, SMALL));
    }
    Cell::new(paras)
}

/// What the measures of a requirement cost together, and how much work they are. A measure that serves several
/// requirements is counted at each of them here, and once in the sums.
fn resources<'a>(ctx: &Ctx<'a>, measures: &[(usize, &'a PlanMeasure)]) -> Cell<'a> {
    let sum = measures.iter().fold(Costs::default(), |sum, (_, entry)| sum.plus(&entry.measure.costs));
    if !sum.is_estimated() {
        return Cell::new(vec![ctx.missing(SMALL)]);
    }
    let lines = [
        ("plan-invest-once", sum.invest_once),
        ("plan-personnel-once", sum.personnel_once),
        ("plan-invest-yearly", sum.invest_yearly),
        ("plan-personnel-yearly", sum.personnel_yearly),
    ];
    let said = lines.into_iter().filter_map(|(label, amount)| Some((label, amount?)));
    let mut paras: Vec<Para<'a>> = said
        .map(|(label, amount): (&str, Cents)| Para::labelled(&ctx.get(label), ctx.texts.euro(amount.0), SMALL))
        .collect();
    if let Some(effort) = measures.iter().filter_map(|(_, entry)| entry.measure.effort).max() {
        paras.push(Para::labelled(&ctx.get("plan-effort"), ctx.term("measure-effort", effort), SMALL));
    }
    Cell::new(paras)
}

/// A line for each who answers for open requirements: what stays open is released by name.
fn owners<'a>(ctx: &Ctx<'a>, plan: &'a ImplementationPlan, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "gs-plan-release-title"));
    blocks.push(ctx.body("gs-plan-release-lead"));
    let mut owners: BTreeMap<(bool, String), (&'a str, usize)> = BTreeMap::new();
    for row in &plan.rows {
        let name = row.responsible.trim();
        owners.entry((name.is_empty(), name.to_lowercase())).or_insert((name, 0)).1 += 1;
    }
    if owners.is_empty() {
        blocks.push(ctx.body("plan-empty"));
        return;
    }
    let rows = owners
        .into_values()
        .map(|(name, count)| {
            let who = vec![ctx.or_missing(name, VALUE), Para::new("\u{a0}", Shape::CELL)];
            Row::new(vec![
                Cell::new(who).heading(),
                Cell::text(ctx.t("count-requirements", &[("count", count.into())]), VALUE),
                Cell::text("", VALUE),
                Cell::text("", VALUE),
            ])
        })
        .collect();
    let head = ctx.head(&["gs-plan-owner", "gs-plan-open", "release-date", "release-signature"]);
    let columns = vec![Column::Share(16), Column::Share(12), Column::Fixed(mm(26)), Column::Share(18)];
    blocks.push(Block::Table(Table::new(columns, head, rows)));
}
