//! A timeline: when measures begin and end, what waits for what, and where today is (Gantt).

use super::{Anchor, Edge, Outline, Paint, Picture, Point, Size, Step, Unit, at};
use chrono::{Datelike, Months, NaiveDate};

/// A line of a timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineRow {
    /// What stands before it.
    pub label: String,
    /// The first day; none where only the last one is known.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub to: Option<NaiveDate>,
    /// What fills it.
    pub paint: Paint,
    /// What stands behind it; may be empty.
    pub word: String,
}

impl TimelineRow {
    fn first(&self) -> Option<NaiveDate> {
        self.from.or(self.to)
    }

    fn last(&self) -> Option<NaiveDate> {
        self.to.or(self.from)
    }
}

/// The days that a timeline shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first of its first month.
    pub first: NaiveDate,
    /// The first of the month after its last.
    pub end: NaiveDate,
}

impl Span {
    /// Whole months around all of these days; none for none.
    #[must_use]
    pub fn of(days: impl IntoIterator<Item = NaiveDate>) -> Option<Self> {
        let (first, last) = days.into_iter().fold(None, |known: Option<(NaiveDate, NaiveDate)>, day| {
            Some(known.map_or((day, day), |(first, last)| (first.min(day), last.max(day))))
        })?;
        let end = month_of(last).checked_add_months(Months::new(1)).unwrap_or(last);
        Some(Self { first: month_of(first), end })
    }

    fn days(self) -> i64 {
        self.end.signed_duration_since(self.first).num_days().max(1)
    }

    fn months(self) -> i64 {
        let number = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
        (number(self.end) - number(self.first)).max(1)
    }
}

fn month_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// What a timeline says besides its rows.
pub struct TimelineWords<'a> {
    /// Today, and its word; none leaves it out.
    pub today: Option<(NaiveDate, String)>,
    /// What stands above the first day of a month.
    pub month: &'a dyn Fn(NaiveDate) -> String,
    /// What the paints mean.
    pub legend: Vec<(Paint, String)>,
}

/// Height of a line, in sizes of the type.
const LINE: Unit = 2;
/// Height of what stands above the lines.
const HEAD: Unit = 3;

/// How high a timeline with so many lines is, its legend included.
#[must_use]
pub fn timeline_height(rows: usize, legend: usize, text: Unit) -> Unit {
    let rows = Unit::try_from(rows).unwrap_or(0);
    text * (HEAD + rows * LINE + 1) + if legend > 0 { text * 2 } else { 0 }
}

/// Months between two marks, so that their words have room.
fn months_between(months: i64, room: i64) -> u32 {
    [1, 2, 3, 6, 12, 24, 60, 120].into_iter().find(|step| months <= room.max(1) * i64::from(*step)).unwrap_or(240)
}

/// Lines below each other: a bar from the first day to the last, a diamond where only one is known. An edge leads from what
/// is needed (`to`) to what needs it (`from`). The height of `size` is not looked at: it follows from the lines.
#[must_use]
pub fn timeline(rows: &[TimelineRow], needs: &[Edge], span: Span, words: &TimelineWords<'_>, size: Size) -> Picture {
    let text = size.text;
    let height = timeline_height(rows.len(), words.legend.len(), text);
    let mut picture = Picture::new(Size { height, ..size });
    let (left, right) = (size.width * 30 / 100, size.width - text * 6);
    let (top, bottom) = (text * HEAD, text * (HEAD + Unit::try_from(rows.len()).unwrap_or(0) * LINE));
    let x = |day: NaiveDate| {
        let days = day.signed_duration_since(span.first).num_days().clamp(0, span.days());
        left + (right - left) * days / span.days()
    };
    let middle = |row: usize| top + text * LINE * Unit::try_from(row).unwrap_or(0) + text * LINE / 2;
    let step = months_between(span.months(), (right - left) / (text * 5));
    let mut mark = span.first;
    while mark < span.end {
        picture.stroke(&[at(x(mark), top - text / 2), at(x(mark), bottom)], Paint::Grid, text / 14);
        picture.label(at(x(mark), top - text), Anchor::Start, (words.month)(mark), text, text * 5);
        let Some(next) = mark.checked_add_months(Months::new(step)) else { break };
        mark = next;
    }
    picture.stroke(&[at(0, bottom), at(right, bottom)], Paint::Axis, text / 14);
    for edge in needs.iter().filter(|edge| edge.from != edge.to && edge.from < rows.len() && edge.to < rows.len()) {
        if let (Some(end), Some(begin)) = (rows[edge.to].last(), rows[edge.from].first()) {
            arrow(&mut picture, (at(x(end), middle(edge.to)), at(x(begin), middle(edge.from))), text, (left, right));
        }
    }
    for (row, line) in rows.iter().enumerate() {
        let y = middle(row);
        picture.label(at(0, y + text / 3), Anchor::Start, line.label.clone(), text, left - text);
        let (Some(first), Some(last)) = (line.first(), line.last()) else { continue };
        let border = Some((Paint::Axis, text / 12));
        let half = text * 6 / 10;
        let end = if line.from.is_some() && line.to.is_some() {
            // Something of a day can still be seen.
            let end = x(last).max(x(first) + text / 3);
            picture.rectangle(at(x(first), y - half), at(end, y + half), Some(line.paint), border);
            end
        } else {
            let corners = [at(x(last), y - half), at(x(last) + half, y), at(x(last), y + half), at(x(last) - half, y)];
            picture.polygon(&corners, Some(line.paint), border);
            x(last) + half
        };
        if !line.word.is_empty() {
            let place = at(end + text / 2, y + text / 3);
            picture.strong_label(place, Anchor::Start, line.word.clone(), text, (size.width - place.x).max(0));
        }
    }
    if let Some((today, word)) = words.today.as_ref().filter(|(day, _)| (span.first..=span.end).contains(day)) {
        picture.stroke(&[at(x(*today), top - text * 3 / 2), at(x(*today), bottom)], Paint::Accent, text / 6);
        picture.strong_label(at(x(*today), top - text * 2), Anchor::Middle, word.clone(), text, text * 5);
    }
    // Beside each other, below the lines.
    let count = Unit::try_from(words.legend.len()).unwrap_or(1).max(1);
    for (number, (paint, word)) in (0..).zip(&words.legend) {
        let from = size.width / count * number;
        let side = text * 8 / 10;
        let y = bottom + text * 3 / 2;
        picture.rectangle(at(from, y), at(from + side, y + side), Some(*paint), Some((Paint::Axis, text / 14)));
        let place = at(from + text * 14 / 10, y + side - text / 14);
        picture.label(place, Anchor::Start, word.clone(), text, size.width / count - text * 2);
    }
    picture
}

/// From the end of what is needed to the beginning of what needs it, around bars that overlap.
fn arrow(picture: &mut Picture, (from, to): (Point, Point), text: Unit, (left, right): (Unit, Unit)) {
    let gap = text / 2;
    let out = (from.x + gap).min(right);
    let into = (to.x - gap).max(left - gap);
    let way = if out <= into {
        vec![from, at(out, from.y), at(out, to.y), to]
    } else {
        let between = if to.y > from.y { to.y - text } else { to.y + text };
        vec![from, at(out, from.y), at(out, between), at(into, between), at(into, to.y), to]
    };
    picture.stroke(&way, Paint::Axis, text / 10);
    let head = [to, at(to.x - gap, to.y - gap / 2), at(to.x - gap, to.y + gap / 2)];
    let mut steps = vec![Step::Move(head[0]), Step::Line(head[1]), Step::Line(head[2])];
    steps.push(Step::Close);
    picture.outlines.push(Outline { steps, fill: Some(Paint::Axis), line: None });
}

#[cfg(test)]
mod tests {
    use super::super::tests::assert_inside;
    use super::*;
    use proptest::prelude::*;

    const SIZE: Size = Size { width: 900_000, height: 0, text: 13_000 };

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn words(today: NaiveDate) -> TimelineWords<'static> {
        let legend = vec![(Paint::Series(0), "geplant".to_owned()), (Paint::Series(1), "umgesetzt".to_owned())];
        TimelineWords {
            today: Some((today, "heute".to_owned())),
            month: &|day| day.format("%m/%Y").to_string(),
            legend,
        }
    }

    fn row(from: Option<NaiveDate>, to: Option<NaiveDate>) -> TimelineRow {
        TimelineRow { label: "Maßnahme".into(), from, to, paint: Paint::Series(0), word: String::new() }
    }

    #[test]
    fn bars_are_as_long_as_their_days_and_today_stands_where_it_is() {
        let rows = [
            row(Some(day(2026, 1, 1)), Some(day(2026, 3, 2))),
            row(Some(day(2026, 3, 2)), Some(day(2026, 5, 1))),
            row(None, Some(day(2026, 6, 1))),
            row(None, None),
        ];
        let span = Span::of(rows.iter().filter_map(TimelineRow::last)).unwrap();
        assert_eq!((span.first, span.end), (day(2026, 3, 1), day(2026, 7, 1)), "whole months");
        let span = Span::of([day(2026, 1, 1), day(2026, 6, 1)]).unwrap();
        let picture = timeline(&rows, &[Edge { from: 1, to: 0 }], span, &words(day(2026, 3, 2)), SIZE);
        assert_inside(&picture);
        let corners = |outline: &Outline| -> Vec<Point> {
            let point = |step: &Step| match step {
                Step::Move(point) | Step::Line(point) => Some(*point),
                _ => None,
            };
            outline.steps.iter().filter_map(point).collect()
        };
        let bars: Vec<Vec<Point>> =
            picture.outlines.iter().filter(|outline| outline.fill == Some(Paint::Series(0))).map(corners).collect();
        let length = |bar: &[Point]| bar[1].x - bar[0].x;
        assert!((length(&bars[0]) - length(&bars[1])).abs() < 10_000, "60 days each: {bars:?}");
        assert_eq!(bars[0][1].x, bars[1][0].x, "the second begins where the first ends");
        assert_eq!(bars[2][1].y, (bars[2][0].y + bars[2][2].y) / 2, "a single day is a diamond");
        let today =
            picture.outlines.iter().find(|outline| outline.line.is_some_and(|(paint, _)| paint == Paint::Accent));
        assert_eq!(corners(today.unwrap())[0].x, bars[1][0].x, "today");
        assert_eq!(bars.len(), 4, "three that have a day and one field of the legend");
    }

    #[test]
    fn no_days_have_no_span() {
        assert_eq!(Span::of([]), None, "nothing to show");
    }

    proptest! {
        #[test]
        fn whatever_the_days_are_everything_stands_inside(
            days in proptest::collection::vec((0_i64..9_000, 0_i64..4_000, any::<bool>()), 1..12),
            edges in proptest::collection::vec((0_usize..14, 0_usize..14), 0..20),
            today in 0_i64..14_000,
        ) {
            let start = day(2020, 1, 31);
            let on = |days: i64| start + chrono::TimeDelta::days(days);
            let rows: Vec<TimelineRow> =
                days.iter().map(|(from, long, begun)| row(begun.then_some(on(*from)), Some(on(from + long)))).collect();
            let all = rows.iter().flat_map(|row| [row.first(), row.last()]).flatten();
            let span = Span::of(all).unwrap();
            let edges: Vec<Edge> = edges.into_iter().map(|(from, to)| Edge { from, to }).collect();
            assert_inside(&timeline(&rows, &edges, span, &words(on(today)), SIZE));
        }
    }
}
