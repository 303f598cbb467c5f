//! What changed in an information domain since a release.

use super::ctx::Ctx;
use crate::layout::block::{Block, Cell, Column, Orientation, Para, Row, Shape, Table};
use crate::model::{ChangeOf, ChangeRow, Changes};
use crate::type_setting::recorded;
use crate::units::mm;
use akte_domain::degree::StatusCounts;
use akte_domain::{Coded, Method, ReportSection};
use std::ops::Range;

const VALUE: Shape = Shape::CELL.after(0);

pub(super) fn body<'a>(ctx: &Ctx<'a>, changes: &'a Changes, blocks: &mut Vec<Block<'a>>) {
    if ctx.shows(ReportSection::Overview) {
        overview(ctx, changes, blocks);
    }
    if ctx.shows(ReportSection::Details) {
        details(ctx, changes, blocks);
    }
}

/// Neighbouring rows of one kind.
fn kinds(rows: &[ChangeRow]) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        match ranges.last_mut().filter(|range| rows.get(range.start).is_some_and(|first| first.kind == row.kind)) {
            Some(range) => range.end = at + 1,
            None => ranges.push(at..at + 1),
        }
    }
    ranges
}

fn overview<'a>(ctx: &Ctx<'a>, changes: &'a Changes, blocks: &mut Vec<Block<'a>>) {
    let since = &changes.since;
    blocks.push(ctx.heading(1, "changes-overview-title"));
    let what = ctx.get(if since.audit { "changes-since-audit" } else { "changes-since-release" });
    let state = ctx.t("control-state-number", &[("number", since.state_number.to_string().into())]);
    let by = match since.function.trim() {
        "" => since.released_by.clone(),
        function => {
            ctx.t("control-author-line", &[("name", (&since.released_by).into()), ("function", function.into())])
        }
    };
    let pairs = vec![
        (what, vec![Para::strong(recorded(since.version.as_str()), VALUE)]),
        (ctx.get("changes-by"), vec![Para::new(recorded(by), VALUE)]),
        (ctx.get("changes-on"), vec![ctx.date_para(Some(since.released_on), VALUE)]),
        (ctx.get("control-state"), vec![Para::new(state, VALUE)]),
        (ctx.get("control-state-hash"), vec![Para::new(since.state_hash.as_str(), VALUE)]),
    ];
    blocks.push(Block::Table(Table::keys(pairs, VALUE)));
    if changes.rows.is_empty() {
        blocks.push(ctx.body("changes-none"));
    } else {
        blocks.push(ctx.heading(2, "changes-counts-title"));
        blocks.push(Block::Table(counts(ctx, changes)));
    }
    blocks.push(ctx.heading(2, "changes-degree-title"));
    blocks.push(Block::Table(degrees(ctx, changes)));
}

fn counts<'a>(ctx: &Ctx<'a>, changes: &'a Changes) -> Table<'a> {
    let right = VALUE.right();
    let number = |count: usize| ctx.texts.number(i64::try_from(count).unwrap_or(i64::MAX));
    let line = |name: Cell<'a>, rows: &[ChangeRow]| {
        let count = |of: ChangeOf| number(rows.iter().filter(|row| row.change == of).count());
        Row::new(vec![
            name.heading(),
            Cell::text(count(ChangeOf::Added), right),
            Cell::text(count(ChangeOf::Changed), right),
            Cell::text(count(ChangeOf::Removed), right),
            Cell::text(number(rows.len()), right),
        ])
    };
    let mut rows: Vec<Row<'a>> = Vec::new();
    for range in kinds(&changes.rows) {
        let of_kind = changes.rows.get(range).unwrap_or_default();
        let kind = of_kind.first().map(|row| ctx.texts.term("entity", &row.kind)).unwrap_or_default();
        rows.push(line(Cell::text(kind, VALUE), of_kind));
    }
    rows.push(line(Cell::new(vec![Para::strong(ctx.get("overview-total"), VALUE)]), &changes.rows));
    let head = ctx.head(&["changes-kind", "changes-added", "changes-changed", "changes-removed", "overview-total"]);
    let mut columns = vec![Column::Share(1)];
    columns.extend(std::iter::repeat_n(Column::Fixed(mm(24)), 4));
    let mut table = Table::new(columns, head, rows);
    table.right_from = Some(1);
    table
}

pub(super) fn degree(method: &str, counts: StatusCounts) -> Option<u32> {
    match Method::from_code(method) {
        Some(Method::EntryCheck) => counts.entry_degree_per_mille(),
        _ => counts.degree_per_mille(),
    }
}

/// How far the domain was and is, status by status.
fn degrees<'a>(ctx: &Ctx<'a>, changes: &'a Changes) -> Table<'a> {
    let right = VALUE.right();
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let difference = |then: i64, now: i64| match now - then {
        0 => "±0".to_owned(),
        more if more > 0 => format!("+{}", ctx.texts.number(more)),
        less => format!("−{}", ctx.texts.number(-less)),
    };
    let line = |status: &str, of: &dyn Fn(StatusCounts) -> u64| {
        let (then, now) = (number(of(changes.then)), number(of(changes.now)));
        Row::new(vec![
            Cell::text(ctx.texts.term("status", status), VALUE).heading(),
            Cell::text(ctx.texts.number(then), right),
            Cell::text(ctx.texts.number(now), right),
            Cell::text(difference(then, now), right),
        ])
    };
    let mut rows = vec![
        line("yes", &|counts| u64::from(counts.yes)),
        line("partial", &|counts| u64::from(counts.partial)),
        line("no", &|counts| u64::from(counts.no)),
        line("dispensable", &|counts| u64::from(counts.dispensable)),
        line("unprocessed", &|counts| u64::from(counts.unprocessed)),
    ];
    let said = |degree: Option<u32>| {
        degree.map_or_else(|| ctx.get("overview-degree-none"), |degree| ctx.texts.percent(degree))
    };
    let (then, now) = (degree(changes.method, changes.then), degree(changes.method, changes.now));
    rows.push(Row::new(vec![
        Cell::new(vec![Para::strong(ctx.get("changes-degree"), VALUE)]).heading(),
        Cell::text(said(then), right),
        Cell::text(said(now), right),
        Cell::text("", right),
    ]));
    let head = ctx.head(&["overview-status", "changes-then", "changes-now", "changes-difference"]);
    let mut columns = vec![Column::Share(1)];
    columns.extend(std::iter::repeat_n(Column::Fixed(mm(30)), 3));
    let mut table = Table::new(columns, head, rows);
    table.right_from = Some(1);
    table
}

fn details<'a>(ctx: &Ctx<'a>, changes: &'a Changes, blocks: &mut Vec<Block<'a>>) {
    if changes.rows.is_empty() {
        return;
    }
    blocks.push(Block::Turn(Orientation::Landscape));
    blocks.push(ctx.heading(1, "changes-details-title"));
    blocks.push(ctx.body("changes-details-lead"));
    for range in kinds(&changes.rows) {
        let Some(first) = changes.rows.get(range.start) else { continue };
        blocks.push(Block::Heading { level: 2, text: ctx.texts.term("entity", &first.kind).into(), numbered: true });
        let head = ctx.head(&["changes-subject", "changes-what", "changes-when", "changes-who"]);
        let columns = vec![Column::Share(5), Column::Share(9), Column::Fixed(mm(30)), Column::Fixed(mm(38))];
        let (texts, model, hash) = (ctx.texts, ctx.model, ctx.hash);
        let start = range.start;
        let make = Box::new(move |index: usize| {
            let ctx = Ctx { texts, model, hash };
            changes.rows.get(start + index).map(|row| detail(&ctx, row)).unwrap_or_default()
        });
        blocks.push(Block::Table(Table::lazy(columns, head, range.len(), make)));
    }
    blocks.push(Block::Turn(Orientation::Portrait));
}

fn detail<'a>(ctx: &Ctx<'a>, row: &'a ChangeRow) -> Row<'a> {
    let small = Shape::CELL_SMALL;
    let word = match (row.erased, row.change) {
        (true, _) => "changes-word-erased",
        (false, ChangeOf::Added) => "changes-word-added",
        (false, ChangeOf::Changed) => "changes-word-changed",
        (false, ChangeOf::Removed) => "changes-word-removed",
    };
    let mut what = vec![Para::strong(ctx.get(word), VALUE)];
    let said = |text: &str| if text.trim().is_empty() { ctx.get("report-missing") } else { text.to_owned() };
    for field in &row.fields {
        let text = format!("{} → {}", said(field.before.shown()), said(field.after.shown()));
        what.push(Para::labelled(&ctx.texts.term("field", &field.name), recorded(text), small));
    }
    Row::new(vec![
        Cell::new(vec![ctx.or_missing(row.subject.shown(), VALUE)]).heading(),
        Cell::new(what),
        Cell::text(ctx.texts.date_time(row.at), VALUE),
        Cell::new(vec![ctx.or_missing(&row.actor, VALUE)]),
    ])
}
