//! Lists of measures: what is overdue, what falls due when, who has what to do.

use super::ctx::Ctx;
use super::plan::HEAD;
use crate::layout::block::{Block, Cell, Column, Para, Row, Shape, Table};
use crate::model::{ImplementationPlan, PlanMeasure, RelatedMeasure};
use crate::type_setting::{Anchor, Run, Style, recorded};
use crate::units::mm;
use akte_domain::{Cents, Costs, Measure, MeasureStatus, ReportSection};
use chrono::{Datelike, NaiveDate};

const VALUE: Shape = Shape::CELL.after(0);

/// The same measures twice: by date and by person, each group with its sums.
pub(super) fn views<'a>(ctx: &Ctx<'a>, plan: &'a ImplementationPlan, blocks: &mut Vec<Block<'a>>) {
    let mut open: Vec<(usize, &'a PlanMeasure)> =
        plan.measures.iter().enumerate().filter(|(_, entry)| entry.measure.status.is_open()).collect();
    if open.is_empty() {
        return;
    }
    let due = |entry: &PlanMeasure| entry.measure.due_on.unwrap_or(NaiveDate::MAX);
    open.sort_by_key(|(index, entry)| (due(entry), *index));
    blocks.push(ctx.heading(1, "plan-by-date-title"));
    let year =
        |measure: &'a Measure| measure.due_on.map_or_else(|| ctx.get("plan-no-year"), |due| due.year().to_string());
    blocks.push(grouped(ctx, &open, &|measure| Para::strong(year(measure), VALUE), &|one, other| {
        one.due_on.map(|due| due.year()) == other.due_on.map(|due| due.year())
    }));
    // Names in the order of the alphabet, nobody last.
    open.sort_by_key(|(index, entry)| {
        let person = entry.measure.responsible.trim();
        (person.is_empty(), person.to_lowercase(), due(entry), *index)
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
    measures: &[(usize, &'a PlanMeasure)],
    name: &dyn Fn(&'a Measure) -> Para<'a>,
    together: &dyn Fn(&Measure, &Measure) -> bool,
) -> Block<'a> {
    let mut rows = Vec::with_capacity(measures.len());
    for group in measures.chunk_by(|(_, one), (_, other)| together(&one.measure, &other.measure)) {
        let Some((_, first)) = group.first() else { continue };
        let sum = group.iter().fold(Costs::default(), |sum, (_, entry)| sum.plus(&entry.measure.costs));
        let nothing = |amount: Option<Cents>| Some(amount.unwrap_or_default());
        let count = ctx.t("plan-group-count", &[("count", group.len().into())]);
        rows.push(
            Row::new(vec![
                Cell { span: 2, ..Cell::new(vec![name(&first.measure)]).heading() },
                strong(cost_cell(ctx, nothing(sum.invest_once), nothing(sum.personnel_once))),
                strong(cost_cell(ctx, nothing(sum.invest_yearly), nothing(sum.personnel_yearly))),
                Cell { span: 3, ..Cell::text(count, VALUE) },
            ])
            .strong(),
        );
        rows.extend(group.iter().map(|(index, entry)| measure_row(ctx, *index, entry, Vec::new())));
    }
    Block::Table(measure_table(ctx, rows, None))
}

fn strong(mut cell: Cell<'_>) -> Cell<'_> {
    for run in cell.paras.iter_mut().flat_map(|para| &mut para.runs) {
        run.style = Style::Strong;
    }
    cell
}

pub(super) fn measure_table<'a>(ctx: &Ctx<'a>, rows: Vec<Row<'a>>, last: Option<&str>) -> Table<'a> {
    let mut head = ctx.head(&HEAD[2..]);
    let mut columns = vec![
        Column::Share(78),
        Column::Fixed(mm(20)),
        Column::Fixed(mm(32)),
        Column::Fixed(mm(32)),
        Column::Share(44),
        Column::Fixed(mm(25)),
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

pub(super) fn measure_row<'a>(ctx: &Ctx<'a>, index: usize, entry: &'a PlanMeasure, more: Vec<Cell<'a>>) -> Row<'a> {
    let measure = &entry.measure;
    let costs = &measure.costs;
    let mut what = vec![named(ctx, index, measure)];
    what.extend(related(ctx, "plan-needs", &entry.needs, Shape::CELL_SMALL));
    what.extend(related(ctx, "plan-accompanied", &entry.accompanied_by, Shape::CELL_SMALL));
    let mut cells = vec![
        Cell::new(what).heading(),
        Cell::text(ctx.term("priority", measure.priority), VALUE),
        cost_cell(ctx, costs.invest_once, costs.personnel_once),
        cost_cell(ctx, costs.invest_yearly, costs.personnel_yearly),
        people(ctx, measure),
        dates(ctx, measure),
        Cell::text(ctx.term("measure-status", measure.status), VALUE),
    ];
    cells.extend(more);
    Row::new(cells)
}

/// Two amounts, what each is for before it. Nothing estimated is said once.
pub(super) fn cost_cell<'a>(ctx: &Ctx<'a>, invest: Option<Cents>, personnel: Option<Cents>) -> Cell<'a> {
    let right = VALUE.right();
    if invest.is_none() && personnel.is_none() {
        return Cell::new(vec![ctx.missing(right)]);
    }
    let line = |label: &str, amount: Option<Cents>| {
        let amount = amount.map_or_else(|| "–".to_owned(), |amount| ctx.texts.euro(amount.0));
        Para::new(format!("{} {amount}", ctx.get(label)), Shape::CELL_SMALL.right())
    };
    Cell::new(vec![line("plan-invest-short", invest), line("plan-personnel-short", personnel)])
}

/// Who sees to a measure, and who supervises it.
pub(super) fn people<'a>(ctx: &Ctx<'a>, measure: &'a Measure) -> Cell<'a> {
    Cell::new(vec![
        ctx.or_missing(&measure.responsible, Shape::CELL),
        ctx.labelled("plan-supervised", &measure.supervised_by, Shape::CELL_SMALL),
    ])
}

/// When a measure begins and ends, in which budget year it is paid, and whether it is late.
pub(super) fn dates<'a>(ctx: &Ctx<'a>, measure: &'a Measure) -> Cell<'a> {
    let small = Shape::CELL_SMALL;
    let mut paras = vec![ctx.date_para(measure.due_on, VALUE)];
    if measure.is_overdue(ctx.model.frame.as_of) {
        paras.push(Para::strong(ctx.get("plan-overdue"), VALUE));
    }
    paras.push(ctx.labelled_date("plan-starts", measure.starts_on, small));
    if let Some(year) = measure.budget_year {
        paras.push(Para::labelled(&ctx.get("plan-budget-year-short"), year.to_string(), small));
    }
    Cell::new(paras)
}

/// `Voraussetzung: M-3 Title (bis 31.12.2026)`; none for nothing.
pub(super) fn related<'a>(ctx: &Ctx<'a>, label: &str, others: &'a [RelatedMeasure], shape: Shape) -> Option<Para<'a>> {
    if others.is_empty() {
        return None;
    }
    let mut para = Para::labelled(&ctx.get(label), "", shape);
    para.runs.pop();
    for (place, other) in others.iter().enumerate() {
        if place > 0 {
            para.runs.push(Run::new("; ", Style::Regular));
        }
        if let Some(index) = other.position {
            let number = Run::new(format!("{}\u{a0}", ctx.measure_number(index)), Style::Regular);
            para.runs.push(if ctx.shows(ReportSection::Details) { number.to(Anchor::Measure(index)) } else { number });
        }
        para.runs.push(Run::new(recorded(other.title.as_str()), Style::Regular));
        let said = match (other.status, other.ends) {
            (MeasureStatus::Planned | MeasureStatus::InProgress | MeasureStatus::Proposed, Some(ends)) => {
                ctx.t("plan-until", &[("date", ctx.texts.date(ends).into())])
            }
            (status, _) => ctx.term("measure-status", status),
        };
        para.runs.push(Run::new(format!(" ({said})"), Style::Regular));
    }
    Some(para)
}

/// `M-3: Title`, the number leading to where the measure stands in the plan.
pub(super) fn named<'a>(ctx: &Ctx<'a>, index: usize, measure: &'a Measure) -> Para<'a> {
    let mut para = Para::labelled(&ctx.measure_number(index), recorded(measure.title.as_str()), VALUE);
    if let Some(number) = para.runs.first_mut() {
        number.link = ctx.shows(ReportSection::Details).then_some(Anchor::Measure(index));
    }
    para
}
