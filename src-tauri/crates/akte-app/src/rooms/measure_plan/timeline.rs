//! The plan as a timeline, part by part, so that a long plan is drawn as it is looked at.

use crate::app::App;
use crate::error::Result;
use crate::records;
use crate::rooms::lists::{Words, natural};
use crate::rooms::measure::says;
use crate::wire;
use akte_domain::chart::{Edge, Paint, Size, Span, TimelineRow, TimelineWords, timeline};
use akte_domain::{Coded, InformationDomain, Measure, MeasureRelationKind, MeasureStatus, MunicipalityId};
use akte_store::Scope;
use akte_text::Texts;
use chrono::{Datelike, NaiveDate};
use std::collections::HashMap;

/// The timeline in the window, in thousandths of a pixel.
const WIDTH: i64 = 1_100_000;
/// Size of its words.
const TEXT: i64 = 13_000;
/// More lines than this are not drawn at once.
const MAX_LINES: u32 = 500;
/// Letters that have room before a line.
const LETTERS: usize = 44;

/// A part of the timeline of a plan, by the day on which measures begin.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn measure_timeline(app: &App, request: wire::MeasureTimelineRequest) -> Result<wire::MeasureTimeline> {
    let (texts, today) = (app.texts(), app.today());
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let scope = Scope::of(MunicipalityId(request.municipality_id));
    let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    let words = Words::new(&request.text);
    let mut measures = records::measures(&mut reads, scope, domain.id).await?;
    measures.retain(|one| one.status != MeasureStatus::Dropped && (!request.only_open || one.status.is_open()));
    measures.retain(|one| says(one, &words));
    let all = measures.len();
    measures.retain(|one| one.begins().is_some());
    measures
        .sort_by(|a, b| (a.begins(), a.due_on).cmp(&(b.begins(), b.due_on)).then_with(|| natural(&a.title, &b.title)));
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let (total, undated) = (count(measures.len()), count(all - measures.len()));
    let days = measures.iter().flat_map(|one| [one.begins(), one.due_on, one.ends()]).flatten().chain([today]);
    let span = Span::of(days).filter(|_| !measures.is_empty());
    let shown: Vec<Measure> =
        measures.into_iter().skip(request.offset as usize).take(request.limit.min(MAX_LINES) as usize).collect();
    let place: HashMap<_, _> = shown.iter().enumerate().map(|(place, one)| (one.id, place)).collect();
    let edges: Vec<Edge> = reads
        .measure_relations(scope)
        .await?
        .iter()
        .filter(|one| one.kind == MeasureRelationKind::Needs)
        .filter_map(|one| Some(Edge { from: *place.get(&one.measure_id)?, to: *place.get(&one.other_id)? }))
        .collect();
    let rows: Vec<TimelineRow> = shown.iter().map(|one| row(texts, one, today)).collect();
    let month = |day: NaiveDate| format!("{:02}/{}", day.month(), day.year());
    let legend = LEGEND.iter().map(|status| (paint(*status), texts.term("measure-status", status.code()))).collect();
    let said = TimelineWords { today: Some((today, texts.get("timeline-today"))), month: &month, legend };
    let size = Size { width: WIDTH, height: 0, text: TEXT };
    Ok(wire::MeasureTimeline {
        picture: span.map(|span| timeline(&rows, &edges, span, &said, size).into()),
        measures: shown
            .iter()
            .map(|one| wire::TimelineMeasure { id: one.id.0, text: told(texts, one, today) })
            .collect(),
        top: TEXT * 3,
        line: TEXT * 2,
        total,
        undated,
    })
}

/// The statuses that are drawn, in the order of their paints.
pub(crate) const LEGEND: [MeasureStatus; 4] =
    [MeasureStatus::Done, MeasureStatus::InProgress, MeasureStatus::Planned, MeasureStatus::Proposed];

fn paint(status: MeasureStatus) -> Paint {
    let place = LEGEND.iter().position(|known| *known == status).unwrap_or(LEGEND.len());
    Paint::Series(u8::try_from(place).unwrap_or(u8::MAX))
}

fn row(texts: &Texts, measure: &Measure, today: NaiveDate) -> TimelineRow {
    TimelineRow {
        label: shortened(&measure.title),
        from: measure.starts_on,
        to: measure.ends(),
        paint: paint(measure.status),
        word: if measure.is_overdue(today) { texts.get("timeline-late") } else { String::new() },
    }
}

fn shortened(title: &str) -> String {
    if title.chars().count() <= LETTERS {
        return title.to_owned();
    }
    let mut short: String = title.chars().take(LETTERS - 1).collect();
    short.push('…');
    short
}

/// What a line shows, for readers without eyes and for the pointer.
fn told(texts: &Texts, measure: &Measure, today: NaiveDate) -> String {
    let day = |day: Option<NaiveDate>| day.map_or_else(|| texts.get("timeline-open"), |day| texts.date(day));
    let said = texts.t(
        "timeline-line",
        &[
            ("title", (&measure.title).into()),
            ("status", texts.term("measure-status", measure.status.code()).into()),
            ("from", day(measure.starts_on).into()),
            ("to", day(measure.ends()).into()),
        ],
    );
    if measure.is_overdue(today) { format!("{said}, {}", texts.get("timeline-late")) } else { said }
}
