//! Values that were measured, day by day, with the line that is to be reached.

use super::{Anchor, Paint, Picture, Point, Size, Unit, at};
use chrono::NaiveDate;

/// A value on a day, in thousandths of its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MeasuredPoint {
    /// The day.
    pub day: NaiveDate,
    /// The value.
    pub value: i64,
}

/// The values from the lowest to the highest, straight from one to the next, and the target as a line of its own. `points` are
/// ordered by day; `words` and `date` write values and days. Without points and target there is nothing but the ground.
#[must_use]
pub fn measured(
    points: &[MeasuredPoint],
    target: Option<i64>,
    size: Size,
    words: &dyn Fn(i64) -> String,
    date: &dyn Fn(NaiveDate) -> String,
) -> Picture {
    let mut picture = Picture::new(size);
    let text = size.text;
    let (left, right) = (text * 6, size.width - text);
    let (top, bottom) = (text, size.height - text * 2);
    let values = || points.iter().map(|point| point.value).chain(target);
    let (Some(low), Some(high)) = (values().min(), values().max()) else { return picture };
    // A single height lies in the middle.
    let (low, high) = if low == high { (low.saturating_sub(1000), high.saturating_add(1000)) } else { (low, high) };
    let span = i128::from(high) - i128::from(low);
    let y = |value: i64| {
        let part = i128::from(bottom - top) * (i128::from(value) - i128::from(low)) / span;
        bottom - Unit::try_from(part).unwrap_or(0)
    };
    for (value, paint) in [(low, Paint::Axis), (high, Paint::Grid)] {
        picture.stroke(&[at(left, y(value)), at(right, y(value))], paint, text / 11);
    }
    let mut marks = vec![low, high];
    // The target is named where it does not stand in the way of another mark.
    marks.extend(target.filter(|value| (y(*value) - y(low)).abs() > text && (y(*value) - y(high)).abs() > text));
    for value in marks {
        let place = at(left - text / 2, y(value) + text / 3);
        picture.label(place, Anchor::End, words(value), text, left - text / 2);
    }
    if let Some(target) = target {
        picture.stroke(&[at(left, y(target)), at(right, y(target))], Paint::Series(1), text / 8);
    }
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return picture };
    let days = |point: &MeasuredPoint| point.day.signed_duration_since(first.day).num_days();
    let whole = days(last).max(1);
    let x = |point: &MeasuredPoint| left + (right - left) * days(point).clamp(0, whole) / whole;
    let corners: Vec<Point> = points.iter().map(|point| at(x(point), y(point.value))).collect();
    if corners.len() > 1 {
        picture.stroke(&corners, Paint::Accent, text / 6);
    }
    let dot = text * 3 / 10;
    for corner in corners {
        let (from, to) = (at(corner.x - dot, corner.y - dot), at(corner.x + dot, corner.y + dot));
        picture.rectangle(from, to, Some(Paint::Accent), None);
    }
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

    fn chart(points: &[(u32, i64)], target: Option<i64>) -> Picture {
        let point =
            |&(day, value): &(u32, i64)| MeasuredPoint { day: NaiveDate::from_ymd_opt(2026, 1, day).unwrap(), value };
        let points: Vec<MeasuredPoint> = points.iter().map(point).collect();
        let size = Size { width: 400_000, height: 150_000, text: 10_000 };
        measured(&points, target, size, &|value| format!("{} %", value / 1000), &|day| day.to_string())
    }

    #[test]
    fn values_and_their_target_are_drawn_from_the_lowest_to_the_highest() {
        let picture = chart(&[(1, 60_000), (11, 80_000), (21, 95_000)], Some(100_000));
        assert_inside(&picture);
        let words: Vec<&str> = picture.labels.iter().map(|label| label.text.as_str()).collect();
        assert_eq!(words, ["60 %", "100 %", "2026-01-01", "2026-01-21"], "the target is the highest");
        let between = chart(&[(1, 0), (21, 100_000)], Some(50_000));
        assert!(between.labels.iter().any(|label| label.text == "50 %"), "a target between is named");
        let target =
            |paint| picture.outlines.iter().filter(|one| one.line.is_some_and(|(line, _)| line == paint)).count();
        assert_eq!((target(Paint::Series(1)), target(Paint::Accent)), (1, 1), "a line each");
    }

    #[test]
    fn nothing_and_one_value_are_drawn_too() {
        assert!(chart(&[], None).labels.is_empty(), "nothing to say");
        let one = chart(&[(1, 5_000)], None);
        assert_inside(&one);
        assert_eq!(one.labels.last().unwrap().text, "2026-01-01", "the day is named once");
        assert_inside(&chart(&[(1, i64::MIN), (2, i64::MAX)], Some(0)));
    }
}
