//! What a plan costs, year by year: investments and personnel, once and every year.

use super::charts::{self, YearCosts};
use super::ctx::Ctx;
use crate::layout::block::{Block, Cell, Column, Para, Row, Shape, Table};
use crate::model::ImplementationPlan;
use crate::units::pt;
use akte_domain::measure::YearSum;
use akte_domain::{Cents, Costs, Measure, MeasureStatus};

const VALUE: Shape = Shape::CELL.after(0);

fn planned(plan: &ImplementationPlan) -> impl Iterator<Item = &Measure> {
    plan.measures.iter().map(|entry| &entry.measure).filter(|measure| measure.status != MeasureStatus::Dropped)
}

/// One-off costs by year and state, measures without a year last.
fn by_state(ctx: &Ctx<'_>, plan: &ImplementationPlan, years: &[(Option<i32>, YearSum)]) -> Vec<YearCosts> {
    let of = |year: Option<i32>| {
        let measures = planned(plan).filter(move |measure| measure.cost_year() == year);
        measures.map(|measure| (measure.status, measure.costs.once())).collect()
    };
    years.iter().map(|(year, _)| YearCosts { label: label(ctx, *year), by_status: of(*year) }).collect()
}

fn label(ctx: &Ctx<'_>, year: Option<i32>) -> String {
    year.map_or_else(|| ctx.get("plan-no-year"), |year| year.to_string())
}

/// Chart and table of the costs.
pub(super) fn sums<'a>(ctx: &Ctx<'a>, plan: &'a ImplementationPlan, blocks: &mut Vec<Block<'a>>) {
    let years = YearSum::by_year(planned(plan));
    blocks.push(ctx.heading(2, "plan-sums-title"));
    blocks.extend(charts::costs(ctx, &by_state(ctx, plan, &years)));
    let right = VALUE.right();
    let mut total = YearSum::default();
    let mut rows: Vec<Row<'a>> = Vec::new();
    for (year, sum) in &years {
        total.measures += sum.measures;
        total.costs = total.costs.plus(&sum.costs);
        let cells = amounts(ctx, sum).into_iter().map(|amount| Cell::text(amount, right));
        let name = Cell::text(label(ctx, *year), VALUE).heading();
        rows.push(Row::new(std::iter::once(name).chain(cells).collect()));
    }
    total.running = Some(total.costs.yearly());
    let cells = amounts(ctx, &total).into_iter().map(|amount| Cell::new(vec![Para::strong(amount, right)]));
    let name = Cell::new(vec![Para::strong(ctx.get("plan-sum"), VALUE)]).heading();
    rows.push(Row::new(std::iter::once(name).chain(cells).collect()).strong());
    let head = ctx.head(&[
        "plan-year",
        "plan-measures",
        "plan-invest-once",
        "plan-personnel-once",
        "plan-invest-yearly",
        "plan-personnel-yearly",
        "plan-yearly-running",
    ]);
    let columns = [5, 4, 6, 6, 6, 6, 6].map(Column::Share).to_vec();
    let mut table = Table::new(columns, head, rows);
    table.after = pt(6);
    table.right_from = Some(1);
    blocks.push(Block::Table(table));
    let unestimated = planned(plan).filter(|measure| !measure.costs.is_estimated()).count();
    let mut rule = ctx.get("plan-sums-rule");
    if unestimated > 0 {
        rule = format!("{rule} {}", ctx.t("plan-unestimated", &[("count", unestimated.into())]));
    }
    blocks.push(ctx.note(rule));
}

/// How many measures, the four amounts, and what runs on.
fn amounts(ctx: &Ctx<'_>, sum: &YearSum) -> Vec<String> {
    let euro = |cents: Option<Cents>| ctx.texts.euro(cents.unwrap_or_default().0);
    let Costs { invest_once, invest_yearly, personnel_once, personnel_yearly } = sum.costs;
    vec![
        ctx.texts.number(i64::try_from(sum.measures).unwrap_or(i64::MAX)),
        euro(invest_once),
        euro(personnel_once),
        euro(invest_yearly),
        euro(personnel_yearly),
        sum.running.map_or_else(|| "–".to_owned(), |cents| ctx.texts.euro(cents.0)),
    ]
}
