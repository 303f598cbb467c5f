//! A.6 Realisierungsplan, on landscape pages.

use super::charts::{self, YearCosts};
use super::ctx::Ctx;
use super::measures::{self, measure_row, measure_table};
use crate::layout::block::{Block, Cell, Column, Marker, Orientation, Para, Row, Shape, Table};
use crate::model::{ImplementationPlan, PlanRow};
use crate::type_setting::{Anchor, published, recorded};
use crate::units::{mm, pt};
use akte_domain::{Cents, Measure, MeasureStatus, ReportSection};
use chrono::Datelike;
use std::collections::BTreeMap;

const VALUE: Shape = Shape::CELL.after(0);

/// One line of the plan: a requirement with one of its measures, or without any.
struct PlanLine<'a> {
    row: &'a PlanRow,
    measure: Option<usize>,
    /// Whether it is the first line of its requirement.
    first: bool,
    /// Whether the measure's costs stand here; further lines refer to them.
    costs: bool,
}

pub(super) fn body<'a>(ctx: &Ctx<'a>, plan: &'a ImplementationPlan, blocks: &mut Vec<Block<'a>>) {
    if ctx.shows(ReportSection::Overview) {
        at_a_glance(ctx, plan, blocks);
        sums(ctx, plan, blocks);
    }
    blocks.push(Block::Turn(Orientation::Landscape));
    if ctx.shows(ReportSection::Details) {
        blocks.push(ctx.heading(1, "plan-title"));
        lines(ctx, plan, blocks);
        others(ctx, plan, blocks);
    }
    if ctx.shows(ReportSection::Overdue) {
        overdue(ctx, plan, blocks);
    }
    if ctx.shows(ReportSection::ByDateAndPerson) {
        measures::views(ctx, plan, blocks);
    }
    blocks.push(Block::Turn(Orientation::Portrait));
    if ctx.shows(ReportSection::ResidualRisk) {
        blocks.push(ctx.heading(1, "plan-residual-title"));
        blocks.push(ctx.body("plan-residual-lead"));
        blocks.push(super::risk_rows::residual_table(ctx, &plan.residual));
    }
}

fn is_overdue(ctx: &Ctx<'_>, measure: &Measure) -> bool {
    measure.is_overdue(ctx.model.frame.as_of)
}

fn at_a_glance<'a>(ctx: &Ctx<'a>, plan: &'a ImplementationPlan, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "plan-overview-title"));
    let overdue = plan.measures.iter().filter(|entry| is_overdue(ctx, &entry.measure)).count();
    let without = plan.rows.iter().filter(|row| row.measures.is_empty()).count();
    let lead = ctx.t(
        "plan-overview-lead",
        &[
            ("requirements", ctx.t("count-requirements", &[("count", plan.rows.len().into())]).into()),
            ("count", plan.rows.len().into()),
            ("without", without.into()),
            ("measures", plan.measures.len().into()),
            ("overdue", overdue.into()),
            ("date", ctx.as_of().into()),
        ],
    );
    blocks.push(Block::Para(Para::new(lead, Shape::BODY)));
}

/// What falls due in a year.
#[derive(Default, Clone, Copy)]
struct YearSum {
    measures: usize,
    once: Cents,
    yearly: Cents,
}

/// Sums of the measures that are not dropped, by year of their date; none for those without a date.
fn by_year(plan: &ImplementationPlan) -> BTreeMap<Option<i32>, YearSum> {
    let mut years: BTreeMap<Option<i32>, YearSum> = BTreeMap::new();
    for measure in plan.measures.iter().map(|entry| &entry.measure).filter(|m| m.status != MeasureStatus::Dropped) {
        let sum = years.entry(measure.due_on.map(|due| due.year())).or_default();
        sum.measures += 1;
        sum.once = sum.once.plus(measure.cost_once.unwrap_or_default());
        sum.yearly = sum.yearly.plus(measure.cost_yearly.unwrap_or_default());
    }
    years
}

/// One-off costs by year and state, years without a date last.
fn costs_by_year(ctx: &Ctx<'_>, plan: &ImplementationPlan) -> Vec<YearCosts> {
    let mut years: BTreeMap<(bool, i32), Vec<(MeasureStatus, Cents)>> = BTreeMap::new();
    for measure in plan.measures.iter().map(|entry| &entry.measure).filter(|m| m.status != MeasureStatus::Dropped) {
        let key = measure.due_on.map_or((true, 0), |due| (false, due.year()));
        years.entry(key).or_default().push((measure.status, measure.cost_once.unwrap_or_default()));
    }
    years
        .into_iter()
        .map(|((undated, year), by_status)| {
            let label = if undated { ctx.get("plan-no-year") } else { year.to_string() };
            YearCosts { label, by_status }
        })
        .collect()
}

fn sums<'a>(ctx: &Ctx<'a>, plan: &'a ImplementationPlan, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(2, "plan-sums-title"));
    blocks.extend(charts::costs(ctx, &costs_by_year(ctx, plan)));
    let right = VALUE.right();
    let euro = |cents: Cents| Cell::text(ctx.texts.euro(cents.0), right);
    let years = by_year(plan);
    let mut running = Cents(0);
    let mut total = YearSum::default();
    let mut rows: Vec<Row<'a>> = Vec::new();
    let dated = years.iter().filter(|(year, _)| year.is_some());
    for (year, sum) in dated.chain(years.iter().filter(|(year, _)| year.is_none())) {
        total.measures += sum.measures;
        total.once = total.once.plus(sum.once);
        total.yearly = total.yearly.plus(sum.yearly);
        let running = match year {
            Some(_) => {
                running = running.plus(sum.yearly);
                euro(running)
            }
            None => Cell::text("–", right),
        };
        let year = year.map_or_else(|| ctx.get("plan-no-year"), |year| year.to_string());
        let count = Cell::text(ctx.texts.number(i64::try_from(sum.measures).unwrap_or(i64::MAX)), right);
        rows.push(Row::new(vec![Cell::text(year, VALUE).heading(), count, euro(sum.once), euro(sum.yearly), running]));
    }
    let strong = |text: String| Cell::new(vec![Para::strong(text, right)]);
    rows.push(
        Row::new(vec![
            Cell::new(vec![Para::strong(ctx.get("plan-sum"), VALUE)]).heading(),
            strong(ctx.texts.number(i64::try_from(total.measures).unwrap_or(i64::MAX))),
            strong(ctx.texts.euro(total.once.0)),
            strong(ctx.texts.euro(total.yearly.0)),
            strong(ctx.texts.euro(total.yearly.0)),
        ])
        .strong(),
    );
    let head = ctx.head(&["plan-year", "plan-measures", "plan-once", "plan-yearly-new", "plan-yearly-running"]);
    let columns = vec![Column::Share(4), Column::Share(4), Column::Share(5), Column::Share(5), Column::Share(5)];
    let mut table = Table::new(columns, head, rows);
    table.after = pt(6);
    table.right_from = Some(1);
    blocks.push(Block::Table(table));
    let unestimated = plan
        .measures
        .iter()
        .filter(|entry| entry.measure.status != MeasureStatus::Dropped)
        .filter(|entry| entry.measure.cost_once.is_none() && entry.measure.cost_yearly.is_none())
        .count();
    let mut rule = ctx.get("plan-sums-rule");
    if unestimated > 0 {
        rule = format!("{rule} {}", ctx.t("plan-unestimated", &[("count", unestimated.into())]));
    }
    blocks.push(ctx.note(rule));
}

fn columns() -> Vec<Column> {
    vec![
        Column::Share(30),
        Column::Share(54),
        Column::Share(56),
        Column::Fixed(mm(18)),
        Column::Fixed(mm(28)),
        Column::Fixed(mm(27)),
        Column::Share(27),
        Column::Fixed(mm(22)),
        Column::Fixed(mm(25)),
    ]
}

pub(super) const HEAD: [&str; 9] = [
    "plan-head-object",
    "plan-head-requirement",
    "plan-head-measure",
    "plan-head-priority",
    "plan-head-once",
    "plan-head-yearly",
    "plan-head-responsible",
    "plan-head-due",
    "plan-head-status",
];

fn lines<'a>(ctx: &Ctx<'a>, plan: &'a ImplementationPlan, blocks: &mut Vec<Block<'a>>) {
    if plan.rows.is_empty() {
        blocks.push(ctx.body("plan-empty"));
        return;
    }
    let mut shown = vec![false; plan.measures.len()];
    let mut lines: Vec<PlanLine<'a>> = Vec::new();
    for row in &plan.rows {
        if row.measures.is_empty() {
            lines.push(PlanLine { row, measure: None, first: true, costs: false });
        }
        for (position, &index) in row.measures.iter().enumerate() {
            let costs = shown.get_mut(index).is_some_and(|shown| !std::mem::replace(shown, true));
            lines.push(PlanLine { row, measure: Some(index), first: position == 0, costs });
        }
    }
    let (texts, model, hash, count) = (ctx.texts, ctx.model, ctx.hash, lines.len());
    let make = Box::new(move |index: usize| {
        let ctx = Ctx { texts, model, hash };
        lines.get(index).map(|line| plan_row(&ctx, plan, line)).unwrap_or_default()
    });
    let mut table = Table::lazy(columns(), ctx.head(&HEAD), count, make);
    table.right_from = Some(4);
    table.right_to = Some(6);
    blocks.push(Block::Table(table));
}

fn plan_row<'a>(ctx: &Ctx<'a>, plan: &'a ImplementationPlan, line: &PlanLine<'a>) -> Row<'a> {
    let row = line.row;
    let small = Shape::CELL_SMALL;
    let mut requirement = vec![Para::strong(row.id.as_str(), VALUE)];
    if line.first {
        requirement.push(Para::new(published(row.title.as_str(), &row.language), Shape::CELL));
        let level = ctx.texts.level(&row.level);
        let kind = [row.group.as_str(), row.modal_verb.as_str(), level.as_str()];
        let kind: Vec<&str> = kind.into_iter().filter(|text| !text.is_empty()).collect();
        requirement.push(Para::new(published(kind.join(" · "), &row.language), Shape::CELL_LABEL));
        if !row.reason.trim().is_empty() {
            requirement.push(ctx.labelled("check-reason", &row.reason, small));
        }
    }
    let mut cells = vec![Cell::text(recorded(row.object.as_str()), VALUE).heading(), Cell::new(requirement)];
    let status = Para::new(ctx.status_word(row.status), VALUE).marked(Marker::Status(row.status));
    match line.measure.and_then(|index| Some((index, &plan.measures.get(index)?.measure))) {
        Some((index, measure)) => cells.extend(measure_cells(ctx, index, measure, line.costs, status)),
        None => {
            let dash = || Cell::text("–", VALUE);
            let right = || Cell::text("–", VALUE.right());
            cells.push(Cell::new(vec![Para::strong(ctx.get("plan-no-measure"), VALUE)]));
            cells.extend([dash(), right(), right()]);
            cells.push(ctx.small_cell(&row.responsible));
            cells.push(Cell::new(vec![ctx.date_para(row.due_on, VALUE)]));
            cells.push(Cell::new(vec![status]));
        }
    }
    let row = Row::new(cells);
    match line.measure.filter(|_| line.costs) {
        Some(index) => row.anchor(Anchor::Measure(index)),
        None => row,
    }
}

fn measure_cells<'a>(
    ctx: &Ctx<'a>,
    index: usize,
    measure: &'a Measure,
    costs: bool,
    status: Para<'a>,
) -> Vec<Cell<'a>> {
    let small = Shape::CELL_SMALL;
    let number = ctx.measure_number(index);
    let mut what = vec![Para::labelled(&number, recorded(measure.title.as_str()), Shape::CELL)];
    if costs && !measure.description.trim().is_empty() {
        what.push(Para::new(recorded(measure.description.trim()), small));
    }
    let cost = |amount: Option<Cents>| {
        let right = VALUE.right();
        if costs {
            Cell::new(vec![
                amount.map_or_else(|| ctx.missing(right), |amount| Para::new(ctx.texts.euro(amount.0), right)),
            ])
        } else {
            let mut para = Para::italic(ctx.get("plan-see-measure"), right);
            para.runs = para.runs.into_iter().map(|run| run.to(Anchor::Measure(index))).collect();
            Cell::new(vec![para])
        }
    };
    let mut due = vec![ctx.date_para(measure.due_on, VALUE)];
    if is_overdue(ctx, measure) {
        due.push(Para::strong(ctx.get("plan-overdue"), VALUE));
    }
    vec![
        Cell::new(what),
        Cell::text(ctx.term("priority", measure.priority), VALUE),
        cost(measure.cost_once),
        cost(measure.cost_yearly),
        ctx.small_cell(&measure.responsible),
        Cell::new(due),
        Cell::new(vec![status, Para::new(ctx.term("measure-status", measure.status), small)]),
    ]
}

/// Measures that no open requirement refers to.
fn others<'a>(ctx: &Ctx<'a>, plan: &'a ImplementationPlan, blocks: &mut Vec<Block<'a>>) {
    let mut used = vec![false; plan.measures.len()];
    for index in plan.rows.iter().flat_map(|row| &row.measures) {
        if let Some(used) = used.get_mut(*index) {
            *used = true;
        }
    }
    let rest = plan.measures.iter().enumerate().filter(|(index, _)| !used[*index]);
    let rows: Vec<Row<'a>> = rest
        .map(|(index, entry)| measure_row(ctx, index, &entry.measure, Vec::new()).anchor(Anchor::Measure(index)))
        .collect();
    if rows.is_empty() {
        return;
    }
    blocks.push(ctx.heading(2, "plan-other-title"));
    blocks.push(ctx.body("plan-other-lead"));
    blocks.push(Block::Table(measure_table(ctx, rows, None)));
}

fn overdue<'a>(ctx: &Ctx<'a>, plan: &'a ImplementationPlan, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "plan-overdue-title"));
    let as_of = ctx.model.frame.as_of;
    let mut late: Vec<(usize, &Measure, i64)> = plan
        .measures
        .iter()
        .enumerate()
        .filter(|(_, entry)| is_overdue(ctx, &entry.measure))
        .map(|(index, entry)| {
            let days = entry.measure.due_on.map_or(0, |due| as_of.signed_duration_since(due).num_days());
            (index, &entry.measure, days)
        })
        .collect();
    if late.is_empty() {
        blocks.push(ctx.body("plan-overdue-none"));
        return;
    }
    late.sort_by_key(|(index, _, days)| (-days, *index));
    let rows = late
        .into_iter()
        .map(|(index, measure, days)| {
            measure_row(ctx, index, measure, vec![Cell::text(ctx.texts.number(days), VALUE.right())])
        })
        .collect();
    blocks.push(Block::Table(measure_table(ctx, rows, Some("plan-overdue-days"))));
}
