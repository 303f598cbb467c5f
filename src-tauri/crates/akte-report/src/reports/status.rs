//! The Umsetzungsstatus of Grundschutz++: implemented or not, exceptions, and what does not count yet.

use super::ctx::Ctx;
use crate::layout::block::{Block, Cell, Column, Marker, Orientation, Para, Row, Shape, Table};
use crate::model::{Exemption, PracticeStatus, StatusReport, StatusRow, StruckRow};
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
        if report.practices.is_empty() {
            blocks.push(ctx.body("gs-status-none"));
        }
        for practice in &report.practices {
            let title = published(practice.title.as_str(), &practice.language);
            blocks.push(Block::Heading { level: 2, text: title, numbered: true });
            blocks.push(requirements(ctx, practice));
        }
        blocks.push(Block::Turn(Orientation::Portrait));
    }
    if ctx.shows(ReportSection::Dispensable) {
        exceptions(ctx, report, blocks);
        dispensable(ctx, report, blocks);
    }
}

/// What is counted of some requirements.
#[derive(Default)]
struct Counts {
    all: usize,
    counts: usize,
    rests: usize,
    open: usize,
    excepted: usize,
    dispensable: usize,
}

impl Counts {
    fn of<'r>(rows: impl Iterator<Item = &'r StatusRow>) -> Self {
        let mut counts = Self::default();
        for row in rows {
            counts.all += 1;
            counts.excepted += usize::from(row.exemption.is_some());
            let place = if row.is_dispensable() {
                &mut counts.dispensable
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
        let applies = self.all - self.dispensable;
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
            ("excepted", all.excepted.into()),
            ("dispensable", all.dispensable.into()),
            ("date", ctx.as_of().into()),
        ],
    );
    blocks.push(Block::Para(Para::new(lead, Shape::BODY)));
    let right = VALUE.right();
    let row = |name: Cell<'a>, counts: &Counts, strong: bool| {
        let number = |count: usize| ctx.texts.number(i64::try_from(count).unwrap_or(i64::MAX));
        let degree = counts.degree().map_or_else(|| "–".to_owned(), |degree| ctx.texts.percent(degree));
        let figures =
            [counts.all, counts.counts, counts.rests, counts.open, counts.excepted, counts.dispensable].map(number);
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
        "gs-status-excepted",
        "gs-status-dispensable",
        "overview-degree",
    ]);
    let columns = [12, 6, 6, 6, 6, 6, 6, 6].map(Column::Share).to_vec();
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
    let word = if row.is_dispensable() {
        "gs-status-dispensable"
    } else if row.is_implemented() {
        "gs-status-implemented"
    } else {
        "gs-status-not-implemented"
    };
    let mut status = vec![Para::new(ctx.get(word), VALUE).marked(Marker::Status(row.status))];
    if let Some(exemption) = &row.exemption {
        status.push(Para::new(until(ctx, exemption), SMALL));
    }
    let rests = if !row.rests_on.is_empty() {
        vec![Para::labelled(&ctx.get("gs-status-rests-on"), row.rests_on.join(", "), SMALL)]
    } else if row.is_implemented() {
        vec![Para::new(ctx.get("gs-status-met"), SMALL)]
    } else {
        vec![Para::new("–", SMALL)]
    };
    let settled = row.is_implemented();
    // Why it is not implemented says the exception, where there is one.
    let said = settled || row.exemption.is_some();
    let mut reason = match &row.exemption {
        _ if !row.reason.trim().is_empty() => vec![ctx.or_missing(&row.reason, SMALL)],
        Some(exemption) => vec![ctx.or_missing(&exemption.reason, SMALL)],
        None if said => vec![Para::new("–", SMALL)],
        None => vec![ctx.or_missing(&row.reason, SMALL)],
    };
    if !row.evidence.is_empty() {
        reason.push(ctx.evidence_names(&row.evidence, SMALL));
    }
    let mut checked = vec![ctx.date_para(row.checked_on, VALUE)];
    if !row.surveyor.trim().is_empty() {
        checked.push(ctx.labelled("check-surveyor", &row.surveyor, SMALL));
    }
    Row::new(vec![
        Cell::new(what).heading(),
        Cell::text(recorded(row.object.as_str()), VALUE),
        Cell::new(status),
        Cell::new(rests),
        Cell::new(reason),
        ctx.small_cell(&row.responsible),
        Cell::new(checked),
    ])
}

/// `mit Ausnahme bis 31.10.2026`
fn until(ctx: &Ctx<'_>, exemption: &Exemption) -> String {
    match exemption.valid_until {
        Some(day) => ctx.t("gs-status-excepted-until", &[("date", ctx.texts.date(day).into())]),
        None => ctx.get("gs-status-excepted-open"),
    }
}

/// The rows of a report with their practices.
fn all(report: &StatusReport) -> impl Iterator<Item = (&PracticeStatus, &StatusRow)> {
    report.practices.iter().flat_map(|practice| practice.rows.iter().map(move |row| (practice, row)))
}

fn named<'a>(id: &'a str, title: &'a str, language: &str) -> Cell<'a> {
    Cell::new(vec![Para::strong(id, VALUE), Para::new(published(title, language), Shape::CELL)])
}

/// Exceptions from requirements that hold, each with its approval.
fn exceptions<'a>(ctx: &Ctx<'a>, report: &'a StatusReport, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "gs-status-exceptions-title"));
    let rows: Vec<Row<'a>> = all(report)
        .filter_map(|(practice, row)| {
            let exemption = row.exemption.as_ref()?;
            let risk = vec![
                ctx.labelled("exceptions-risk", &exemption.risk, SMALL),
                ctx.labelled("exceptions-compensation", &exemption.compensation, SMALL),
            ];
            let mut approved = vec![ctx.or_missing(&exemption.approved_by, Shape::CELL)];
            approved.push(ctx.date_para(exemption.approved_on, SMALL));
            approved.push(Para::new(until(ctx, exemption), SMALL));
            let mut what = vec![Para::strong(recorded(exemption.name.as_str()), Shape::CELL)];
            what.push(ctx.or_missing(&exemption.reason, SMALL));
            Some(Row::new(vec![
                Cell::text(recorded(row.object.as_str()), VALUE).heading(),
                named(&row.id, &row.title, &practice.language),
                Cell::new(what),
                Cell::new(risk),
                Cell::new(approved),
            ]))
        })
        .collect();
    if rows.is_empty() {
        blocks.push(ctx.body("gs-status-exceptions-none"));
        return;
    }
    let head = ctx.head(&[
        "gs-plan-object",
        "gs-plan-requirement",
        "exceptions-what",
        "gs-status-risk",
        "exceptions-approved",
    ]);
    let columns = [9, 12, 14, 14, 12].map(Column::Share).to_vec();
    blocks.push(Block::Table(Table::new(columns, head, rows)));
}

/// Requirements that are dispensable or were struck out of the package, each with its reason.
fn dispensable<'a>(ctx: &Ctx<'a>, report: &'a StatusReport, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "gs-status-dispensable-title"));
    let answered = all(report).filter(|(_, row)| row.is_dispensable()).map(|(practice, row)| {
        Row::new(vec![
            Cell::text(recorded(row.object.as_str()), VALUE).heading(),
            named(&row.id, &row.title, &practice.language),
            Cell::text(ctx.get("gs-status-dispensable"), VALUE),
            Cell::new(vec![ctx.or_missing(&row.reason, Shape::CELL)]),
        ])
    });
    let struck = report.struck.iter().map(|row: &StruckRow| {
        let reason = vec![
            ctx.or_missing(&row.reason, Shape::CELL),
            ctx.labelled("gs-status-decided-by", &row.decided_by, SMALL),
            ctx.labelled_date("gs-status-decided-on", row.decided_on, SMALL),
        ];
        Row::new(vec![
            Cell::text(recorded(row.object.as_str()), VALUE).heading(),
            named(&row.id, &row.title, &row.language),
            Cell::text(ctx.get("gs-status-struck"), VALUE),
            Cell::new(reason),
        ])
    });
    let rows: Vec<Row<'a>> = answered.chain(struck).collect();
    if rows.is_empty() {
        blocks.push(ctx.body("gs-status-dispensable-none"));
        return;
    }
    let head = ctx.head(&["gs-plan-object", "gs-plan-requirement", "overview-status", "check-reason"]);
    let columns = vec![Column::Share(10), Column::Share(14), Column::Fixed(mm(28)), Column::Share(18)];
    blocks.push(Block::Table(Table::new(columns, head, rows)));
}
