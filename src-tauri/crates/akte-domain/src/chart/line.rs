//! A degree over time. It holds until it changes: steps, not slopes.

use super::{Anchor, Outline, Paint, Picture, Point, Size, Step, Unit, at, path};
use chrono::NaiveDate;

/// The state at the end of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimePoint {
    /// The day.
    pub day: NaiveDate,
    /// In per mille of the whole.
    pub per_mille: u32,
}

/// A line over time from 0 to 100 %. `points` are ordered by day; `percent` and `date` write numbers and days in words.
/// Without points there are only the lines that help the eye.
#[must_use]
pub fn over_time(
    points: &[TimePoint],
    size: Size,
    percent: &dyn Fn(u32) -> String,
    date: &dyn Fn(NaiveDate) -> String,
) -> Picture {
    let mut picture = Picture::new(size);
    let text = size.text;
    let (left, right) = (text * 4, size.width - text);
    let (top, bottom) = (text, size.height - text * 2);
    let y = |per_mille: u32| bottom - (bottom - top) * Unit::from(per_mille.min(1000)) / 1000;
    for mark in [0, 250, 500, 750, 1000] {
        let paint = if mark == 0 { Paint::Axis } else { Paint::Grid };
        picture.stroke(&[at(left, y(mark)), at(right, y(mark))], paint, text / 11);
        picture.label(at(left - text / 2, y(mark) + text / 3), Anchor::End, percent(mark), text, left - text / 2);
    }
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return picture };
    let days = |point: &TimePoint| point.day.signed_duration_since(first.day).num_days();
    let span = days(last).max(1);
    let x = |point: &TimePoint| left + (right - left) * days(point).clamp(0, span) / span;
    let mut corners: Vec<Point> = vec![at(left, y(first.per_mille))];
    for point in &points[1..] {
        let before = corners.last().map_or(bottom, |corner| corner.y);
        corners.extend([at(x(point), before), at(x(point), y(point.per_mille))]);
    }
    if points.len() > 1 {
        let mut steps = path(&corners);
        steps.extend([Step::Line(at(x(last), bottom)), Step::Line(at(left, bottom)), Step::Close]);
        picture.outlines.push(Outline { steps, fill: Some(Paint::Soft), line: None });
    }
    picture.stroke(&corners, Paint::Accent, text / 6);
    let end = at(x(last), y(last.per_mille));
    let dot = text * 3 / 10;
    picture.rectangle(at(end.x - dot, end.y - dot), at(end.x + dot, end.y + dot), Some(Paint::Accent), None);
    let below = size.height - text / 2;
    let half = (right - left) / 2;
    picture.label(at(left, below), Anchor::Start, date(first.day), text, half - text);
    if points.len() > 1 {
        picture.label(at(right, below), Anchor::End, date(last.day), text, half - text);
    }
    picture
}

#[cfg(test)]
mod tests {
    use super::super::tests::assert_inside;
    use super::*;

    fn chart(points: &[(u32, u32)]) -> Picture {
        let points: Vec<TimePoint> = points
            .iter()
            .map(|&(day, per_mille)| TimePoint { day: NaiveDate::from_ymd_opt(2026, 1, day).unwrap(), per_mille })
            .collect();
        let size = Size { width: 400_000, height: 150_000, text: 10_000 };
        over_time(&points, size, &|per_mille| format!("{} %", per_mille / 10), &|day| day.to_string())
    }

    #[test]
    fn a_degree_holds_until_it_changes() {
        let picture = chart(&[(1, 0), (11, 500), (21, 250)]);
        assert_inside(&picture);
        let line =
            picture.outlines.iter().find(|outline| outline.line.is_some_and(|(paint, _)| paint == Paint::Accent));
        let corners: Vec<Point> = line
            .unwrap()
            .steps
            .iter()
            .map(|step| match step {
                Step::Move(point) | Step::Line(point) => *point,
                other => panic!("only straight lines, not {other:?}"),
            })
            .collect();
        assert_eq!(corners.len(), 5, "two steps");
        assert_eq!(corners[0].y, corners[1].y, "level until the eleventh");
        assert_eq!(corners[1].x, corners[2].x, "then up at once");
        assert_eq!(corners[1].x - corners[0].x, corners[3].x - corners[1].x, "ten days are ten days");
    }

    #[test]
    fn nothing_and_one_day_are_drawn_too() {
        assert_eq!(chart(&[]).labels.len(), 5, "only the marks of the axis");
        let one = chart(&[(1, 1000)]);
        assert_inside(&one);
        assert_eq!(one.labels.last().unwrap().text, "2026-01-01", "the day is named once");
    }
}
