//! Charts of the reports: their words and values; the geometry comes from `akte_domain::chart`.

use super::ctx::Ctx;
use super::overview::{self, share};
use super::record::said_text;
use crate::layout::PORTRAIT_WIDTH;
use crate::layout::block::{Block, Chart};
use crate::model::{Earlier, Grid, Said};
use crate::units::{dpt, mm};
use akte_domain::chart::{self, Column, Paint, STATUSES, Series, Size, Slice, TimePoint};
use akte_domain::degree::StatusCounts;
use akte_domain::{Cents, MeasureStatus};

/// The size of words in charts.
const TEXT: i64 = dpt(80);

/// A ring of the statuses with the degree in its middle. `list` names the words of the statuses, `degree` what the
/// number in the middle is.
pub(super) fn ring<'a>(
    ctx: &Ctx<'a>,
    counts: &StatusCounts,
    list: &str,
    degree: &str,
    per_mille: Option<u32>,
) -> Block<'a> {
    let total = counts.total();
    let slices: Vec<Slice> = STATUSES
        .iter()
        .map(|&status| {
            let count = counts.of(status);
            let args = [
                ("word", ctx.term(list, status).into()),
                ("number", ctx.texts.number(count.into()).into()),
                ("share", ctx.texts.percent(share(count, total)).into()),
            ];
            Slice { paint: Paint::Status(status), count, word: ctx.t("overview-slice", &args) }
        })
        .collect();
    let degree = ctx.get(degree);
    let value = per_mille.map_or_else(|| "–".to_owned(), |per_mille| ctx.texts.percent(per_mille));
    let parts: Vec<&str> = slices.iter().map(|slice| slice.word.as_str()).collect();
    let alternative = ctx.t(
        "overview-ring-alternative",
        &[("degree", (&degree).into()), ("value", (&value).into()), ("parts", parts.join("; ").into())],
    );
    let size = Size { width: mm(110), height: mm(31), text: TEXT };
    Block::Chart(Chart { picture: chart::donut(&slices, &value, &degree, size), alternative })
}

/// One column: its label, and what falls due in it by the state of the measures.
pub(super) struct YearCosts {
    pub(super) label: String,
    pub(super) by_status: Vec<(MeasureStatus, Cents)>,
}

/// The states that a plan's measures can be in, most advanced first.
pub(super) const STATES: [MeasureStatus; 4] =
    [MeasureStatus::Done, MeasureStatus::InProgress, MeasureStatus::Planned, MeasureStatus::Proposed];

/// Columns of one-off costs by year and state of the measures; none if nothing is estimated.
pub(super) fn costs<'a>(ctx: &Ctx<'a>, years: &[YearCosts]) -> Option<Block<'a>> {
    let paint = |status| STATES.iter().zip(0..).find(|(state, _)| **state == status).map(|(_, n)| Paint::Series(n));
    let euro = |cents: i64| ctx.texts.whole_euro(cents);
    let mut columns = Vec::with_capacity(years.len());
    let mut said = Vec::with_capacity(years.len());
    for year in years {
        let of_status = |state: &MeasureStatus| {
            let own = year.by_status.iter().filter(|(status, _)| status == state);
            own.map(|(_, cents)| *cents).sum::<Cents>().0
        };
        let parts: Vec<(MeasureStatus, i64)> = STATES.iter().map(|state| (*state, of_status(state))).collect();
        let words: Vec<String> = parts
            .iter()
            .filter(|(_, cents)| *cents > 0)
            .map(|(state, cents)| format!("{} {}", ctx.term("measure-status", *state), euro(*cents)))
            .collect();
        let words = if words.is_empty() { euro(0) } else { words.join(", ") };
        said.push(format!("{}: {words}", year.label));
        let parts = parts.into_iter().filter_map(|(state, cents)| Some((paint(state)?, cents))).collect();
        columns.push(Column { label: year.label.clone(), parts });
    }
    if columns.iter().all(|column| column.parts.iter().all(|(_, cents)| *cents == 0)) {
        return None;
    }
    let legend: Vec<(Paint, String)> = STATES
        .iter()
        .filter_map(|state| Some((paint(*state)?, ctx.term("measure-status", *state))))
        .filter(|(paint, _)| {
            columns.iter().flat_map(|column| &column.parts).any(|(known, cents)| known == paint && *cents > 0)
        })
        .collect();
    let size = Size { width: PORTRAIT_WIDTH, height: mm(48), text: TEXT };
    let alternative = ctx.t("plan-chart-alternative", &[("columns", said.join("; ").into())]);
    Some(Block::Chart(Chart { picture: chart::columns(&columns, &legend, size, &euro), alternative }))
}

/// How the degree has become what it is: a line over time, and the same figures in a table.
pub(super) fn trend<'a>(
    ctx: &Ctx<'a>,
    earlier: &[Earlier],
    now: StatusCounts,
    (name, degree): (&str, fn(&StatusCounts) -> Option<u32>),
    blocks: &mut Vec<Block<'a>>,
) {
    let now = Earlier { day: ctx.model.frame.as_of, counts: now };
    let states: Vec<&Earlier> = earlier.iter().chain([&now]).collect();
    let point = |state: &&Earlier| Some(TimePoint { day: state.day, per_mille: degree(&state.counts)? });
    let points: Vec<TimePoint> = states.iter().filter_map(point).collect();
    blocks.push(ctx.heading(2, "overview-time-title"));
    if points.len() > 1 {
        let percent = |per_mille: u32| ctx.texts.whole_percent(per_mille / 10);
        let size = Size { width: PORTRAIT_WIDTH, height: mm(44), text: TEXT };
        let picture = chart::over_time(&points, size, &percent, &|day| ctx.texts.date(day));
        let word = |one: &TimePoint| format!("{}: {}", ctx.texts.date(one.day), ctx.texts.percent(one.per_mille));
        let said: Vec<String> = points.iter().map(word).collect();
        let args = [("degree", ctx.get(name).into()), ("points", said.join("; ").into())];
        let alternative = ctx.t("overview-time-alternative", &args);
        blocks.push(Block::Chart(Chart { picture, alternative }));
    }
    blocks.push(overview::over_time(ctx, &states, (name, degree)));
}

/// A net of what a grid says: the words of its first column around it, the share in its last one across.
pub(super) fn net<'a>(ctx: &Ctx<'a>, grid: &Grid, series: &str, alternative: &str) -> Option<Block<'a>> {
    let share = |row: &Vec<Vec<Said>>| match row.last().map(Vec::as_slice) {
        Some([Said::Share(per_mille)]) => Some(*per_mille),
        _ => None,
    };
    let word = |row: &Vec<Vec<Said>>| row.first().and_then(|cell| cell.first()).map(|one| said_text(ctx.texts, one));
    let axes: Vec<String> = grid.rows.iter().map(|row| word(row).unwrap_or_default()).collect();
    let values: Vec<Option<u32>> = grid.rows.iter().map(share).collect();
    values.iter().flatten().next()?;
    let none = || ctx.get("overview-degree-none");
    let said = axes
        .iter()
        .zip(&values)
        .map(|(axis, value)| format!("{axis}: {}", value.map_or_else(none, |per_mille| ctx.texts.percent(per_mille))));
    let said: Vec<String> = said.collect();
    let alternative = ctx.t(alternative, &[("points", said.join("; ").into())]);
    let series = Series { word: ctx.get(series), per_mille: values };
    let size = Size { width: PORTRAIT_WIDTH, height: mm(78), text: TEXT };
    Some(Block::Chart(Chart { picture: chart::radar(&axes, &[series], size), alternative }))
}
