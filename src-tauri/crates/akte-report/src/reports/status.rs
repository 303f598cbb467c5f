//! The Umsetzungsstatus of Grundschutz++: implemented or not, exceptions, and what does not count yet.

use super::ctx::Ctx;
use crate::layout::block::{Block, Cell, Column, Marker, Orientation, Para, Row, Shape, Table};
use crate::model::{PracticeStatus, StatusReport, StatusRow};
use crate::type_setting::{published, recorded};
use crate::units::mm;
use akte_domain::ReportSection;

const VALUE: Shape = Shape::CELL.after(0);
const SMALL: Shape = Shape::CELL_SMALL;

pub(super) fn body<'a>(ctx: &Ctx<'a>, report: &'a StatusReport, blocks: &mut Vec<Block<'a>>) {
    if ctx.shows(ReportSection::Overview) {
        at_a_glance(ctx, report, blocks);
    }
    if ctx.shows(ReportSection::Details) {
        blocks.push(Block::Turn(Orientation::Landscape));
        blocks.push(ctx.heading(1, "gs-status-details-title"));
        for practice in &report.practices {
            let title = published(practice.title.as_str(), &practice.language);
            blocks.push(Block::Heading { level: 2, text: title, numbered: true });
            blocks.push(requirements(ctx, practice));
        }
        blocks.push(Block::Turn(Orientation::Portrait));
    }
    if ctx.shows(ReportSection::Dispensable) {
        exceptions(ctx, report, blocks);
    }
}

/// What is counted of some requirements.
#[derive(Default)]
struct Counts {
    all: usize,
    counts: usize,
    rests: usize,
    open: usize,
    exceptions: usize,
}

impl Counts {
    fn of<'r>(rows: impl Iterator<Item = &'r StatusRow>) -> Self {
        let mut counts = Self::default();
        for row in rows {
            counts.all += 1;
            let place = if row.is_exception() {
                &mut counts.exceptions
            } else if row.counts() {
                &mut counts.counts
            } else if row.is_implemented() {
                &mut counts.rests
            } else {
                &mut counts.open
            };
            *place += 1;
        }
        counts
    }

    /// What counts as implemented of what has to be, in per mille; never 1000 before all of it.
    fn degree(&self) -> Option<u32> {
        let applies = self.all - self.exceptions;
        (applies > 0).then(|| u32::try_from(self.counts * 1000 / applies).unwrap_or(0))
    }
}

fn at_a_glance<'a>(ctx: &Ctx<'a>, report: &'a StatusReport, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "gs-status-overview-title"));
    let all = Counts::of(report.practices.iter().flat_map(|practice| &practice.rows));
    let lead = ctx.t(
        "gs-status-lead",
        &[
            ("requirements", ctx.t("count-requirements", &[("count", all.all.into())]).into()),
            ("counts", all.counts.into()),
            ("rests", all.rests.into()),
            ("open", all.open.into()),
            ("exceptions", all.exceptions.into()),
            ("date", ctx.as_of().into()),
        ],
    );
    blocks.push(Block::Para(Para::new(lead, Shape::BODY)));
    let right = VALUE.right();
    let row = |name: Cell<'a>, counts: &Counts, strong: bool| {
        let number = |count: usize| ctx.texts.number(i64::try_from(count).unwrap_or(i64::MAX));
        let degree = counts.degree().map_or_else(|| "–".to_owned(), |degree| ctx.texts.percent(degree));
        let figures = [counts.all, counts.counts, counts.rests, counts.open, counts.exceptions].map(number);
        let cells = figures
            .into_iter()
            .chain([degree])
            .map(|text| Cell::new(vec![if strong { Para::strong(text, right) } else { Para::new(text, right) }]));
        let row = Row::new(std::iter::once(name.heading()).chain(cells).collect());
        if strong { row.strong() } else { row }
    };
    let mut rows: Vec<Row<'a>> = report
        .practices
        .iter()
        .map(|practice| {
            let name = Cell::text(published(practice.title.as_str(), &practice.language), VALUE);
            row(name, &Counts::of(practice.rows.iter()), false)
        })
        .collect();
    rows.push(row(Cell::new(vec![Para::strong(ctx.get("overview-total"), VALUE)]), &all, true));
    let head = ctx.head(&[
        "gs-status-practice",
        "gs-status-all",
        "gs-status-implemented",
        "gs-status-rests",
        "gs-status-not-implemented",
        "gs-status-exceptions",
        "overview-degree",
    ]);
    let columns = [12, 5, 6, 6, 6, 6, 6].map(Column::Share).to_vec();
    let mut table = Table::new(columns, head, rows);
    table.right_from = Some(1);
    table.zebra = true;
    blocks.push(Block::Table(table));
    blocks.push(ctx.note(ctx.get("gs-status-rule")));
}

fn requirements<'a>(ctx: &Ctx<'a>, practice: &'a PracticeStatus) -> Block<'a> {
    let (texts, model, hash) = (ctx.texts, ctx.model, ctx.hash);
    let make = Box::new(move |at: usize| {
        let ctx = Ctx { texts, model, hash };
        practice.rows.get(at).map(|row| requirement(&ctx, practice, row)).unwrap_or_default()
    });
    let head = ctx.head(&[
        "gs-plan-requirement",
        "gs-plan-object",
        "overview-status",
        "gs-status-dependencies",
        "check-reason",
        "check-responsible",
        "check-checked",
    ]);
    let columns = vec![
        Column::Share(60),
        Column::Share(30),
        Column::Fixed(mm(32)),
        Column::Fixed(mm(38)),
        Column::Share(50),
        Column::Share(28),
        Column::Fixed(mm(22)),
    ];
    Block::Table(Table::lazy(columns, head, practice.rows.len(), make))
}

fn requirement<'a>(ctx: &Ctx<'a>, practice: &'a PracticeStatus, row: &'a StatusRow) -> Row<'a> {
    let level = ctx.texts.level(&row.level);
    let kind: Vec<&str> = [row.modal_verb.as_str(), level.as_str()].into_iter().filter(|it| !it.is_empty()).collect();
    let mut what = vec![Para::strong(row.id.as_str(), VALUE)];
    what.push(Para::new(published(row.title.as_str(), &practice.language), Shape::CELL));
    what.push(Para::new(published(kind.join(" · "), &practice.language), Shape::CELL_LABEL));
    let word = if row.is_exception() {
        "gs-status-exception"
    } else if row.is_implemented() {
        "gs-status-implemented"
    } else {
        "gs-status-not-implemented"
    };
    let status = Para::new(ctx.get(word), VALUE).marked(Marker::Status(row.status));
    let rests = if !row.rests_on.is_empty() {
        vec![Para::labelled(&ctx.get("gs-status-rests-on"), row.rests_on.join(", "), SMALL)]
    } else if row.is_implemented() {
        vec![Para::new(ctx.get("gs-status-met"), SMALL)]
    } else {
        vec![Para::new("–", SMALL)]
    };
    let settled = row.is_implemented();
    let reason = if settled && row.reason.trim().is_empty() {
        Para::new("–", SMALL)
    } else {
        ctx.or_missing(&row.reason, SMALL)
    };
    Row::new(vec![
        Cell::new(what).heading(),
        Cell::text(recorded(row.object.as_str()), VALUE),
        Cell::new(vec![status]),
        Cell::new(rests),
        Cell::new(vec![reason]),
        ctx.small_cell(&row.responsible),
        Cell::new(vec![ctx.date_para(row.checked_on, VALUE)]),
    ])
}

/// Requirements that were struck out, each with its reason.
fn exceptions<'a>(ctx: &Ctx<'a>, report: &'a StatusReport, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "gs-status-exceptions-title"));
    let rows: Vec<Row<'a>> = report
        .practices
        .iter()
        .flat_map(|practice| practice.rows.iter().map(move |row| (practice, row)))
        .filter(|(_, row)| row.is_exception())
        .map(|(practice, row)| {
            let named = vec![
                Para::strong(row.id.as_str(), VALUE),
                Para::new(published(row.title.as_str(), &practice.language), Shape::CELL),
            ];
            Row::new(vec![
                Cell::text(recorded(row.object.as_str()), VALUE).heading(),
                Cell::new(named),
                Cell::new(vec![ctx.or_missing(&row.reason, Shape::CELL)]),
            ])
        })
        .collect();
    if rows.is_empty() {
        blocks.push(ctx.body("gs-status-exceptions-none"));
        return;
    }
    let head = ctx.head(&["gs-plan-object", "gs-plan-requirement", "check-reason"]);
    blocks.push(Block::Table(Table::new(vec![Column::Share(10), Column::Share(14), Column::Share(20)], head, rows)));
}
