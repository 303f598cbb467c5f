//! The plan as a timeline, some lines to a page.

use super::charts::STATES;
use super::ctx::Ctx;
use crate::layout::block::{Block, Chart};
use crate::model::{ImplementationPlan, PlanMeasure};
use crate::units::{dpt, mm};
use akte_domain::MeasureStatus;
use akte_domain::chart::{self, Edge, Paint, Size, Span, TimelineRow, TimelineWords};
use chrono::{Datelike, NaiveDate};
use std::collections::HashMap;

/// Lines that have room on a landscape page.
const LINES: usize = 24;
/// Lines that have room on the first one, below the heading.
const FIRST_LINES: usize = 21;
/// Width of a landscape page between its edges.
const WIDTH: i64 = mm(297) - 2 * mm(18);
const TEXT: i64 = dpt(80);

pub(super) fn section<'a>(ctx: &Ctx<'a>, plan: &'a ImplementationPlan, blocks: &mut Vec<Block<'a>>) {
    let mut shown: Vec<(usize, &PlanMeasure)> = plan
        .measures
        .iter()
        .enumerate()
        .filter(|(_, entry)| entry.measure.status != MeasureStatus::Dropped && entry.measure.begins().is_some())
        .collect();
    blocks.push(ctx.heading(1, "timeline-title"));
    if shown.is_empty() {
        blocks.push(ctx.body("timeline-none"));
        return;
    }
    shown.sort_by_key(|(index, entry)| (entry.measure.begins(), entry.measure.due_on, *index));
    let as_of = ctx.model.frame.as_of;
    let days = shown.iter().flat_map(|(_, entry)| [entry.measure.begins(), entry.measure.ends()]).flatten();
    let Some(span) = Span::of(days.chain([as_of])) else { return };
    let undated = plan.measures.len() - shown.len();
    let rule = ctx.t("timeline-rule", &[("date", ctx.as_of().into()), ("undated", undated.into())]);
    blocks.push(ctx.note(rule));
    let (first, rest) = shown.split_at(shown.len().min(FIRST_LINES));
    for part in std::iter::once(first).chain(rest.chunks(LINES)) {
        blocks.push(Block::Chart(picture(ctx, part, span, as_of)));
    }
}

fn picture(ctx: &Ctx<'_>, part: &[(usize, &PlanMeasure)], span: Span, as_of: NaiveDate) -> Chart {
    let place: HashMap<usize, usize> = part.iter().enumerate().map(|(place, (index, _))| (*index, place)).collect();
    let mut edges = Vec::new();
    for (from, (_, entry)) in part.iter().enumerate() {
        let needs = entry.needs.iter().filter_map(|other| place.get(&other.position?).copied());
        edges.extend(needs.map(|to| Edge { from, to }));
    }
    let rows: Vec<TimelineRow> = part.iter().map(|(index, entry)| row(ctx, *index, entry, as_of)).collect();
    let month = |day: NaiveDate| format!("{:02}/{}", day.month(), day.year());
    let legend: Vec<(Paint, String)> = STATES
        .iter()
        .filter(|status| part.iter().any(|(_, entry)| entry.measure.status == **status))
        .map(|status| (paint(*status), ctx.term("measure-status", *status)))
        .collect();
    let words = TimelineWords { today: Some((as_of, ctx.get("timeline-as-of"))), month: &month, legend };
    let size = Size { width: WIDTH, height: 0, text: TEXT };
    let said: Vec<String> = part.iter().map(|(index, entry)| told(ctx, *index, entry)).collect();
    let alternative = ctx.t("timeline-alternative", &[("lines", said.join("; ").into())]);
    Chart { picture: chart::timeline(&rows, &edges, span, &words, size), alternative }
}

fn paint(status: MeasureStatus) -> Paint {
    STATES
        .iter()
        .zip(0..)
        .find(|(known, _)| **known == status)
        .map_or(Paint::Paper, |(_, number)| Paint::Series(number))
}

fn row(ctx: &Ctx<'_>, index: usize, entry: &PlanMeasure, as_of: NaiveDate) -> TimelineRow {
    let measure = &entry.measure;
    TimelineRow {
        label: format!("{} {}", ctx.measure_number(index), measure.title),
        from: measure.starts_on,
        to: measure.ends(),
        paint: paint(measure.status),
        word: if measure.is_overdue(as_of) { ctx.get("timeline-late") } else { String::new() },
    }
}

fn told(ctx: &Ctx<'_>, index: usize, entry: &PlanMeasure) -> String {
    let measure = &entry.measure;
    let day = |day: Option<NaiveDate>| day.map_or_else(|| ctx.get("timeline-open"), |day| ctx.texts.date(day));
    let title = format!("{} {}", ctx.measure_number(index), measure.title);
    ctx.t(
        "timeline-line",
        &[
            ("title", title.into()),
            ("status", ctx.term("measure-status", measure.status).into()),
            ("from", day(measure.starts_on).into()),
            ("to", day(measure.ends()).into()),
        ],
    )
}
