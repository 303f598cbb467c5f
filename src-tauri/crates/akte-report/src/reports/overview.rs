//! Counts, degrees and their charts.

use super::ctx::Ctx;
use crate::layout::block::{Bar, BarChart, Block, Cell, Column, Marker, Para, Row, Shape, Table};
use crate::model::Earlier;
use crate::type_setting::Words;
use crate::units::mm;
use akte_domain::chart::{self, STATUSES};
use akte_domain::degree::StatusCounts;
use akte_domain::{Coded, ImplementationStatus};

const VALUE: Shape = Shape::CELL.after(0);

/// A part of a whole in per mille, rounded down as degrees are: chart, table and degree say the same of the same counts.
pub(super) fn share(part: u32, whole: u32) -> u32 {
    u32::try_from(u64::from(part) * 1000 / u64::from(whole.max(1))).unwrap_or(1000)
}

/// Table of counts and shares with degree and progress.
pub(super) fn counts<'a>(ctx: &Ctx<'a>, counts: &StatusCounts) -> Block<'a> {
    let total = counts.total();
    let right = VALUE.right();
    let share = |part: u32| ctx.texts.percent(share(part, total));
    let mut rows: Vec<Row<'a>> = ImplementationStatus::ALL
        .iter()
        .map(|&status| {
            let word = Para::new(ctx.status_word(status), VALUE).marked(Marker::Status(status));
            let count = counts.of(status);
            Row::new(vec![
                Cell::new(vec![word]).heading(),
                Cell::text(ctx.texts.number(count.into()), right),
                Cell::text(share(count), right),
            ])
        })
        .collect();
    let none = ctx.get("overview-degree-none");
    let strong = |label: &str, count: String, share: Option<String>| {
        Row::new(vec![
            Cell::new(vec![Para::strong(ctx.get(label), VALUE)]).heading(),
            Cell::new(vec![Para::strong(count, right)]),
            Cell::new(vec![Para::strong(share.unwrap_or_else(|| none.clone()), right)]),
        ])
        .strong()
    };
    let applies = total - counts.dispensable;
    rows.push(strong("overview-total", ctx.texts.number(total.into()), Some(share(total))));
    let degree = counts.degree_per_mille().map(|degree| ctx.texts.percent(degree));
    rows.push(strong("overview-degree", of(ctx, counts.yes, applies), degree));
    let progress = counts.progress_per_mille().map(|progress| ctx.texts.percent(progress));
    rows.push(strong("overview-progress", of(ctx, counts.processed(), total), progress));
    let head = ctx.head(&["overview-status", "overview-count", "overview-share"]);
    let columns = vec![Column::Fixed(mm(70)), Column::Fixed(mm(45)), Column::Share(1)];
    let mut table = Table::new(columns, head, rows);
    table.right_from = Some(1);
    table.zebra = true;
    Block::Table(table)
}

fn of(ctx: &Ctx<'_>, part: u32, whole: u32) -> String {
    format!("{} {} {}", ctx.texts.number(part.into()), ctx.get("report-of"), ctx.texts.number(whole.into()))
}

/// One bar per area or object.
pub(super) fn bars<'a>(ctx: &Ctx<'a>, areas: &[(Words<'a>, StatusCounts)]) -> Block<'a> {
    let bars: Vec<Bar<'a>> = areas
        .iter()
        .map(|(label, counts)| {
            let value = counts.degree_per_mille().map_or_else(
                || ctx.get("overview-bar-none"),
                |degree| {
                    ctx.t(
                        "overview-bar",
                        &[
                            ("degree", ctx.texts.percent(degree).into()),
                            ("yes", counts.yes.into()),
                            ("applies", (counts.total() - counts.dispensable).into()),
                        ],
                    )
                },
            );
            bar(label, counts, value)
        })
        .collect();
    finish(ctx, bars, areas, "status")
}

/// One bar per topic of the entry check.
pub(super) fn entry_bars<'a>(ctx: &Ctx<'a>, topics: &[(Words<'a>, StatusCounts)]) -> Block<'a> {
    let bars: Vec<Bar<'a>> = topics
        .iter()
        .map(|(label, counts)| {
            let value = counts.entry_degree_per_mille().map_or_else(
                || ctx.get("entry-degree-none"),
                |degree| {
                    ctx.t(
                        "entry-bar",
                        &[
                            ("degree", ctx.texts.percent(degree).into()),
                            ("yes", counts.yes.into()),
                            ("no", (counts.no + counts.partial).into()),
                        ],
                    )
                },
            );
            bar(label, counts, value)
        })
        .collect();
    finish(ctx, bars, topics, "entry-status")
}

fn bar<'a>(label: &Words<'a>, counts: &StatusCounts, value: String) -> Bar<'a> {
    Bar { label: label.clone(), parts: chart::parts(counts), value }
}

fn finish<'a>(ctx: &Ctx<'a>, bars: Vec<Bar<'a>>, areas: &[(Words<'a>, StatusCounts)], words: &str) -> Block<'a> {
    let alternative = ctx.get("overview-chart-alternative");
    let occurs = |status| areas.iter().any(|(_, counts)| counts.of(status) > 0);
    let legend = STATUSES.into_iter().filter(|&status| occurs(status)).map(|s| (s, ctx.term(words, s))).collect();
    Block::Bars(BarChart { alternative, bars, legend })
}

/// One row per day with what the degree of that day is counted from.
pub(super) fn over_time<'a>(
    ctx: &Ctx<'a>,
    states: &[&Earlier],
    (name, degree): (&str, fn(&StatusCounts) -> Option<u32>),
) -> Block<'a> {
    let right = VALUE.right();
    let number = |count: u32| Cell::text(ctx.texts.number(count.into()), right);
    let row = |state: &&Earlier| {
        let counts = &state.counts;
        let reached = degree(counts).map_or_else(|| ctx.get("overview-degree-none"), |one| ctx.texts.percent(one));
        Row::new(vec![
            Cell::text(ctx.texts.date(state.day), VALUE).heading(),
            Cell::text(reached, right),
            number(counts.yes),
            number(counts.processed()),
            number(counts.total()),
        ])
    };
    let head = ctx.head(&["overview-time-day", name, "overview-time-met", "overview-time-seen", "overview-total"]);
    let columns = vec![Column::Share(1); 5];
    let mut table = Table::new(columns, head, states.iter().map(row).collect());
    table.right_from = Some(1);
    Block::Table(table)
}

/// A table with one row per object and one column per status.
pub(super) fn by_object<'a>(ctx: &Ctx<'a>, objects: Vec<(Words<'a>, StatusCounts)>) -> Block<'a> {
    let right = VALUE.right();
    let mut head = ctx.head(&["overview-object"]);
    head.extend(ImplementationStatus::ALL.iter().map(|&status| ctx.status_word(status)));
    head.push(ctx.get("overview-degree"));
    let rows = objects
        .into_iter()
        .map(|(name, counts)| {
            let mut cells = vec![Cell::text(name, VALUE).heading()];
            for &status in ImplementationStatus::ALL {
                cells.push(Cell::text(ctx.texts.number(counts.of(status).into()), right));
            }
            let degree = counts.degree_per_mille();
            let degree = degree.map_or_else(|| "–".to_owned(), |degree| ctx.texts.percent(degree));
            cells.push(Cell::text(degree, right));
            Row::new(cells)
        })
        .collect();
    let mut columns = vec![Column::Share(1)];
    columns.extend(ImplementationStatus::ALL.iter().map(|_| Column::Fixed(mm(22))));
    columns.push(Column::Fixed(mm(30)));
    let mut table = Table::new(columns, head, rows);
    table.right_from = Some(1);
    table.zebra = true;
    Block::Table(table)
}
