//! Lists of measures: what is overdue, what falls due when, who has what to do.

use super::ctx::Ctx;
use super::plan::HEAD;
use crate::layout::block::{Block, Cell, Column, Para, Row, Shape, Table};
use crate::model::ImplementationPlan;
use crate::type_setting::{Anchor, recorded};
use crate::units::mm;
use akte_domain::{Cents, Measure, ReportSection};
use chrono::{Datelike, NaiveDate};

const VALUE: Shape = Shape::CELL.after(0);

/// The same measures twice: by date and by person, each group with its sums.
pub(super) fn views<'a>(ctx: &Ctx<'a>, plan: &'a ImplementationPlan, blocks: &mut Vec<Block<'a>>) {
    let mut open: Vec<(usize, &'a Measure)> = plan
        .measures
        .iter()
        .enumerate()
        .map(|(index, entry)| (index, &entry.measure))
        .filter(|(_, measure)| measure.status.is_open())
        .collect();
    if open.is_empty() {
        return;
    }
    let due = |measure: &Measure| measure.due_on.unwrap_or(NaiveDate::MAX);
    open.sort_by_key(|(index, measure)| (due(measure), *index));
    blocks.push(ctx.heading(1, "plan-by-date-title"));
    let year =
        |measure: &'a Measure| measure.due_on.map_or_else(|| ctx.get("plan-no-year"), |due| due.year().to_string());
    blocks.push(grouped(ctx, &open, &|measure| Para::strong(year(measure), VALUE), &|one, other| {
        one.due_on.map(|due| due.year()) == other.due_on.map(|due| due.year())
    }));
    // Names in the order of the alphabet, nobody last.
    open.sort_by_key(|(index, measure)| {
        let person = measure.responsible.trim();
        (person.is_empty(), person.to_lowercase(), due(measure), *index)
    });
    blocks.push(ctx.heading(1, "plan-by-person-title"));
    let person = |measure: &'a Measure| match measure.responsible.trim() {
        "" => Para::strong(ctx.get("plan-nobody"), VALUE),
        person => Para::strong(recorded(person), VALUE),
    };
    blocks.push(grouped(ctx, &open, &person, &|one, other| {
        one.responsible.trim().to_lowercase() == other.responsible.trim().to_lowercase()
    }));
}

/// A table of measures with a row of sums above each group.
fn grouped<'a>(
    ctx: &Ctx<'a>,
    measures: &[(usize, &'a Measure)],
    name: &dyn Fn(&'a Measure) -> Para<'a>,
    together: &dyn Fn(&Measure, &Measure) -> bool,
) -> Block<'a> {
    let right = VALUE.right();
    let mut rows = Vec::with_capacity(measures.len());
    for group in measures.chunk_by(|(_, one), (_, other)| together(one, other)) {
        let Some((_, first)) = group.first() else { continue };
        let sum = |cost: &dyn Fn(&Measure) -> Option<Cents>| {
            let sum: Cents = group.iter().filter_map(|(_, measure)| cost(measure)).sum();
            Cell::new(vec![Para::strong(ctx.texts.euro(sum.0), right)])
        };
        let count = ctx.t("plan-group-count", &[("count", group.len().into())]);
        rows.push(
            Row::new(vec![
                Cell { span: 2, ..Cell::new(vec![name(first)]).heading() },
                sum(&|measure| measure.cost_once),
                sum(&|measure| measure.cost_yearly),
                Cell { span: 3, ..Cell::text(count, VALUE) },
            ])
            .strong(),
        );
        rows.extend(group.iter().map(|(index, measure)| measure_row(ctx, *index, measure, Vec::new())));
    }
    Block::Table(measure_table(ctx, rows, None))
}

pub(super) fn measure_table<'a>(ctx: &Ctx<'a>, rows: Vec<Row<'a>>, last: Option<&str>) -> Table<'a> {
    let mut head = ctx.head(&HEAD[2..]);
    let mut columns = vec![
        Column::Share(80),
        Column::Fixed(mm(20)),
        Column::Fixed(mm(27)),
        Column::Fixed(mm(27)),
        Column::Share(40),
        Column::Fixed(mm(24)),
        Column::Fixed(mm(26)),
    ];
    if let Some(last) = last {
        head.push(ctx.get(last));
        columns.push(Column::Fixed(mm(22)));
    }
    let mut table = Table::new(columns, head, rows);
    table.right_from = Some(2);
    table.right_to = Some(4);
    table
}

pub(super) fn measure_row<'a>(ctx: &Ctx<'a>, index: usize, measure: &'a Measure, more: Vec<Cell<'a>>) -> Row<'a> {
    let right = VALUE.right();
    let mut cells = vec![
        Cell::new(vec![named(ctx, index, measure)]).heading(),
        Cell::text(ctx.term("priority", measure.priority), VALUE),
        Cell::text(ctx.euro(measure.cost_once), right),
        Cell::text(ctx.euro(measure.cost_yearly), right),
        ctx.small_cell(&measure.responsible),
        Cell::text(ctx.date(measure.due_on), VALUE),
        Cell::text(ctx.term("measure-status", measure.status), VALUE),
    ];
    cells.extend(more);
    Row::new(cells)
}

/// `M-3: Title`, the number leading to where the measure stands in the plan.
fn named<'a>(ctx: &Ctx<'a>, index: usize, measure: &'a Measure) -> Para<'a> {
    let mut para = Para::labelled(&ctx.measure_number(index), recorded(measure.title.as_str()), VALUE);
    if let Some(number) = para.runs.first_mut() {
        number.link = ctx.shows(ReportSection::Details).then_some(Anchor::Measure(index));
    }
    para
}
