//! A ring in parts: shares of a whole, with a number in the middle.

use super::angle::{TURN, arc, on_circle};
use super::{Anchor, Outline, Paint, Picture, Size, Step, at, legend_height};

/// A part of the ring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slice {
    /// What it stands for.
    pub paint: Paint,
    /// How much of it there is.
    pub count: u32,
    /// Its word and number, for the legend.
    pub word: String,
}

/// A ring that begins above and goes clockwise. `value` stands inside; at the right `title`, what that value is, above the
/// legend. A ring of nothing is drawn empty.
#[must_use]
pub fn donut(slices: &[Slice], value: &str, title: &str, size: Size) -> Picture {
    let mut picture = Picture::new(size);
    let text = size.text;
    let radius = (size.height / 2 - text / 4).min(size.width / 4);
    let centre = at(radius + text / 4, size.height / 2);
    let hole = radius * 62 / 100;
    let total: i64 = slices.iter().map(|slice| i64::from(slice.count)).sum();
    // A line around each part: one of them may be as white as the paper.
    let edge = Some((Paint::Axis, text / 14));
    if total == 0 {
        picture.outlines.push(ring(centre, radius, hole, (0, TURN), Paint::Paper, edge));
    }
    let mut before = 0;
    for slice in slices.iter().filter(|slice| slice.count > 0) {
        let after = before + i64::from(slice.count);
        let (from, to) = (TURN * before / total, TURN * after / total);
        picture.outlines.push(ring(centre, radius, hole, (from, to), slice.paint, edge));
        before = after;
    }
    let room = hole * 18 / 10;
    picture.strong_label(at(centre.x, centre.y + text * 6 / 10), Anchor::Middle, value, text * 18 / 10, room);
    let legend: Vec<(Paint, String)> = slices.iter().map(|slice| (slice.paint, slice.word.clone())).collect();
    let x = centre.x + radius + text * 3;
    let line = text * 17 / 10;
    let y = (size.height - legend_height(legend.len(), text) - line).max(0) / 2;
    picture.strong_label(at(x, y + text * 8 / 10), Anchor::Start, format!("{title}: {value}"), text, size.width - x);
    picture.legend(&legend, at(x, y + line), text, size.width - x);
    picture
}

fn ring(
    centre: super::Point,
    radius: i64,
    hole: i64,
    (from, to): (i64, i64),
    fill: Paint,
    line: Option<(Paint, i64)>,
) -> Outline {
    let mut steps = vec![Step::Move(on_circle(centre, radius, from))];
    arc(centre, radius, from, to, &mut steps);
    steps.push(Step::Line(on_circle(centre, hole, to)));
    arc(centre, hole, to, from, &mut steps);
    steps.push(Step::Close);
    Outline { steps, fill: Some(fill), line }
}

#[cfg(test)]
mod tests {
    use super::super::tests::assert_inside;
    use super::*;

    const SIZE: Size = Size { width: 300_000, height: 100_000, text: 8_000 };

    fn slice(number: u8, count: u32) -> Slice {
        Slice { paint: Paint::Series(number), count, word: format!("Teil {number}: {count}") }
    }

    #[test]
    fn parts_meet_and_make_a_whole_turn() {
        let picture = donut(&[slice(0, 1), slice(1, 0), slice(2, 3)], "25 %", "umgesetzt", SIZE);
        assert_inside(&picture);
        let rings: Vec<&Outline> = picture.outlines.iter().filter(|outline| outline.steps.len() > 6).collect();
        let ends = |outline: &Outline| {
            let Step::Move(begin) = outline.steps[0] else { panic!("begins with a place") };
            let outer = outline.steps.iter().take_while(|step| !matches!(step, Step::Line(_))).last();
            let Some(Step::Curve(_, _, end)) = outer else { panic!("an arc") };
            (begin, *end)
        };
        let ends: Vec<_> = rings.iter().map(|ring| ends(ring)).collect();
        assert_eq!(ends.len(), 2, "nothing for nothing");
        assert_eq!(ends[0].1, ends[1].0, "the parts meet");
        assert_eq!(ends[1].1, ends[0].0, "the turn is whole");
        assert_eq!(picture.labels.len(), 5, "the value twice, three in the legend");
    }

    #[test]
    fn a_ring_of_nothing_is_drawn_empty() {
        let picture = donut(&[], "–", "umgesetzt", SIZE);
        assert_inside(&picture);
        assert_eq!(picture.outlines.len(), 1, "the empty ring");
    }
}
