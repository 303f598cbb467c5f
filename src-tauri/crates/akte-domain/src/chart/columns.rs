//! Columns that stand beside each other, each in parts: costs by year.

use super::{Anchor, Paint, Picture, Size, Unit, at, legend_height};

/// One column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands below it.
    pub label: String,
    /// Its parts from below, in whole units of whatever is counted.
    pub parts: Vec<(Paint, i64)>,
}

impl Column {
    fn total(&self) -> i64 {
        self.parts.iter().fold(0, |sum, (_, amount)| sum.saturating_add((*amount).max(0)))
    }
}

/// The distance of the marks on an axis: one, two or five times a power of ten, so that at most five are needed.
fn mark_distance(highest: i64) -> i64 {
    let mut power: i64 = 1;
    loop {
        for times in [1, 2, 5] {
            if let Some(distance) = power.checked_mul(times).filter(|distance| highest / distance <= 4) {
                return distance;
            }
        }
        match power.checked_mul(10) {
            Some(next) => power = next,
            None => return highest.max(1),
        }
    }
}

/// Columns over an axis, with a legend at the right. `amount` writes what is counted.
#[must_use]
pub fn columns(columns: &[Column], legend: &[(Paint, String)], size: Size, amount: &dyn Fn(i64) -> String) -> Picture {
    let mut picture = Picture::new(size);
    let text = size.text;
    let (left, right) = (text * 8, if legend.is_empty() { size.width - text } else { size.width * 72 / 100 });
    let (top, bottom) = (text * 2, size.height - text * 2);
    let highest = columns.iter().map(Column::total).max().unwrap_or(0);
    let distance = mark_distance(highest);
    let marks = (highest / distance + i64::from(highest % distance > 0)).max(1);
    let end = distance.saturating_mul(marks);
    let y = |value: i64| {
        let part = i128::from(bottom - top) * i128::from(value) / i128::from(end);
        bottom - Unit::try_from(part).unwrap_or(0)
    };
    for mark in (0..=marks).map(|mark| distance.saturating_mul(mark)) {
        let paint = if mark == 0 { Paint::Axis } else { Paint::Grid };
        picture.stroke(&[at(left, y(mark)), at(right, y(mark))], paint, text / 14);
        picture.label(at(left - text / 2, y(mark) + text / 3), Anchor::End, amount(mark), text, left - text / 2);
    }
    let count = Unit::try_from(columns.len()).unwrap_or(1).max(1);
    let field = (right - left) / count;
    let width = (field * 6 / 10).min(text * 5);
    for (index, column) in (0..).zip(columns) {
        let middle = left + field * index + field / 2;
        let mut below = 0;
        for (paint, value) in column.parts.iter().filter(|(_, value)| *value > 0) {
            let (from, to) = (y(below + value), y(below));
            let line = Some((Paint::Axis, text / 14));
            picture.rectangle(at(middle - width / 2, from), at(middle + width / 2, to), Some(*paint), line);
            below += value;
        }
        if below > 0 {
            picture.strong_label(at(middle, y(below) - text / 3), Anchor::Middle, amount(below), text, field);
        }
        picture.label(at(middle, size.height - text / 2), Anchor::Middle, column.label.clone(), text, field);
    }
    let x = right + text * 2;
    let height = legend_height(legend.len(), text);
    picture.legend(legend, at(x, (top + bottom - height) / 2), text, size.width - x);
    picture
}

#[cfg(test)]
mod tests {
    use super::super::Step;
    use super::super::tests::assert_inside;
    use super::*;

    const SIZE: Size = Size { width: 480_000, height: 160_000, text: 8_000 };

    fn column(label: &str, amounts: &[i64]) -> Column {
        let parts = (0..).map(Paint::Series).zip(amounts.iter().copied()).collect();
        Column { label: label.into(), parts }
    }

    #[test]
    fn marks_are_round_and_few() {
        for (highest, expected) in [(0, 1), (3, 1), (9, 2), (10, 5), (25, 10), (99, 20), (1_850_000, 500_000)] {
            assert_eq!(mark_distance(highest), expected, "distance of the marks up to {highest}");
        }
        assert_eq!(mark_distance(i64::MAX) % 10, 0, "even the largest ends");
    }

    #[test]
    fn columns_are_as_high_as_their_sums() {
        let legend = [(Paint::Series(0), "geplant".to_owned()), (Paint::Series(1), "in Arbeit".to_owned())];
        let picture =
            columns(&[column("2026", &[100, 300]), column("2027", &[200, 0])], &legend, SIZE, &|n| n.to_string());
        assert_inside(&picture);
        let heights: Vec<Unit> = picture
            .outlines
            .iter()
            .filter(|outline| matches!(outline.fill, Some(Paint::Series(_))))
            .filter_map(|outline| match outline.steps[..] {
                [Step::Move(from), _, Step::Line(to), ..] => Some(to.y - from.y),
                _ => None,
            })
            .collect();
        assert_eq!(heights[1], heights[0] * 3, "300 is three times 100");
        assert_eq!(heights[2], heights[0] * 2, "200 is twice 100");
        assert_eq!(heights.len(), 5, "three parts and two fields of the legend; nothing for nothing");
        let words: Vec<&str> = picture.labels.iter().filter(|label| label.strong).map(|label| &*label.text).collect();
        assert_eq!(words, ["400", "200"], "sums stand above their columns");
    }

    #[test]
    fn no_columns_and_very_large_amounts_are_drawn() {
        assert_inside(&columns(&[], &[], SIZE, &|n| n.to_string()));
        let huge = [column("2026", &[i64::MAX / 2])];
        assert_inside(&columns(&huge, &[], SIZE, &|n| n.to_string()));
    }
}
