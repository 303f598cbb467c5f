//! A risk matrix (BSI-Standard 200-3, 5.2): how often across how bad, with how many risks lie in each field.

use super::{Anchor, Paint, Picture, Size, Unit, at, legend_height};

/// A matrix with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// Words of the frequencies, lowest first: rows from below.
    pub frequencies: Vec<String>,
    /// Words of the impacts, lowest first: columns from the left.
    pub impacts: Vec<String>,
    /// Titles of both axes: frequency, impact.
    pub titles: (String, String),
    /// Heights of risk, lowest first, for the legend.
    pub levels: Vec<String>,
    /// Per frequency and impact: the height of risk and how many risks there are.
    pub fields: Vec<Vec<(u8, u32)>>,
}

/// The matrix with the word of its height in every field: it is read without colour.
#[must_use]
pub fn risk_matrix(matrix: &Matrix, size: Size) -> Picture {
    let mut picture = Picture::new(size);
    let text = size.text;
    let rows = Unit::try_from(matrix.frequencies.len()).unwrap_or(0).max(1);
    let columns = Unit::try_from(matrix.impacts.len()).unwrap_or(0).max(1);
    let legend: Vec<(Paint, String)> = (0..).map(Paint::Level).zip(matrix.levels.iter().cloned()).collect();
    let (left, right) = (text * 11, size.width - text / 2);
    let (top, bottom) = (text * 2, size.height - text * 4 - legend_height(legend.len(), text));
    // Edges are computed from the whole, so that the last field ends where the matrix does.
    let x = |column: Unit| left + (right - left) * column / columns;
    let y = |row: Unit| bottom - (bottom - top) * row / rows;
    for (row, word) in (0..).zip(&matrix.frequencies) {
        let middle = (y(row) + y(row + 1)) / 2 + text / 3;
        picture.label(at(left - text / 2, middle), Anchor::End, word.clone(), text, left - text / 2);
        for (column, _) in (0..).zip(&matrix.impacts) {
            let field = matrix
                .fields
                .get(usize::try_from(row).unwrap_or(0))
                .and_then(|fields| fields.get(usize::try_from(column).unwrap_or(0)));
            let (level, count) = field.copied().unwrap_or((0, 0));
            let fill = Some(Paint::Level(level));
            let (from, to) = (at(x(column), y(row + 1)), at(x(column + 1), y(row)));
            picture.rectangle(from, to, fill, Some((Paint::Axis, text / 14)));
            let centre = (from.x + to.x) / 2;
            let room = to.x - from.x;
            if count > 0 {
                picture.strong_label(
                    at(centre, middle - text / 3),
                    Anchor::Middle,
                    count.to_string(),
                    text * 3 / 2,
                    room,
                );
            }
            if let Some(word) = matrix.levels.get(usize::from(level)) {
                let below = if count > 0 { middle + text } else { middle };
                picture.label(at(centre, below), Anchor::Middle, word.clone(), text * 8 / 10, room);
            }
        }
    }
    for (column, word) in (0..).zip(&matrix.impacts) {
        let centre = (x(column) + x(column + 1)) / 2;
        picture.label(at(centre, bottom + text * 3 / 2), Anchor::Middle, word.clone(), text, x(1) - x(0));
    }
    let (frequency, impact) = &matrix.titles;
    picture.strong_label(at(text / 2, text), Anchor::Start, frequency.clone(), text, size.width - text);
    picture.strong_label(at(right, bottom + text * 3), Anchor::End, impact.clone(), text, right - left);
    picture.legend(&legend, at(left, bottom + text * 4), text, right - left);
    picture
}

#[cfg(test)]
mod tests {
    use super::super::Step;
    use super::super::tests::assert_inside;
    use super::*;

    #[test]
    fn fields_lie_where_frequency_and_impact_meet() {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let matrix = Matrix {
            frequencies: words(&["selten", "mittel", "häufig", "sehr häufig"]),
            impacts: words(&["vernachlässigbar", "begrenzt", "beträchtlich", "existenzbedrohend"]),
            titles: ("Eintrittshäufigkeit".into(), "Schadenshöhe".into()),
            levels: words(&["gering", "mittel", "hoch", "sehr hoch"]),
            fields: (0..4)
                .map(|row| (0..4).map(|column| ((row + column) / 2, u32::from(row == 3 && column == 3))).collect())
                .collect(),
        };
        let size = Size { width: 420_000, height: 300_000, text: 8_000 };
        let picture = risk_matrix(&matrix, size);
        assert_inside(&picture);
        let corner = |outline: &super::super::Outline| match outline.steps[0] {
            Step::Move(corner) => corner,
            _ => panic!("begins with a corner"),
        };
        let (first, last) = (corner(&picture.outlines[0]), corner(&picture.outlines[15]));
        assert!(last.x > first.x && last.y < first.y, "often and bad lies above and right");
        let count = picture.labels.iter().find(|label| label.text == "1").unwrap();
        assert!(count.place.x > last.x && count.place.y > last.y, "the one risk stands in the last field");
        assert_eq!(picture.labels.iter().filter(|label| label.text == "sehr hoch").count(), 2, "field and legend");
    }
}
