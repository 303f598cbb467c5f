//! A net of axes around a centre, one per topic, with what has been reached drawn across them.

use super::angle::{TURN, on_circle};
use super::{Anchor, Paint, Picture, Point, Size, at, legend_height};

/// What is drawn across the axes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// Its word, for the legend.
    pub word: String,
    /// In per mille of the axis, one per axis; none is drawn at the centre.
    pub per_mille: Vec<Option<u32>>,
}

/// A net with rings at every quarter. Fewer than three axes make no net: there is only the legend then.
#[must_use]
pub fn radar(axes: &[String], series: &[Series], size: Size) -> Picture {
    let mut picture = Picture::new(size);
    let text = size.text;
    let legend: Vec<(Paint, String)> =
        (0..).map(Paint::Series).zip(series.iter().map(|series| series.word.clone())).collect();
    let below = legend_height(legend.len(), text);
    let radius = ((size.height - below) / 2 - text * 3).min(size.width / 4).max(text);
    let centre = at(size.width / 2, radius + text * 3);
    let count = i64::try_from(axes.len()).unwrap_or(0);
    if count >= 3 {
        let place = |axis: i64, per_mille: u32| {
            on_circle(centre, radius * i64::from(per_mille.min(1000)) / 1000, TURN * axis / count)
        };
        for ring in [250, 500, 750, 1000] {
            let corners: Vec<Point> = (0..count).map(|axis| place(axis, ring)).collect();
            picture.polygon(&corners, None, Some((Paint::Grid, text / 14)));
        }
        for (axis, word) in (0..count).zip(axes) {
            picture.stroke(&[centre, place(axis, 1000)], Paint::Grid, text / 14);
            let end = on_circle(centre, radius + text, TURN * axis / count);
            let anchor = match (end.x - centre.x).abs() * 20 / radius.max(1) {
                0 | 1 => Anchor::Middle,
                _ if end.x > centre.x => Anchor::Start,
                _ => Anchor::End,
            };
            let room = match anchor {
                Anchor::Middle => size.width / 2,
                Anchor::Start => size.width - end.x,
                Anchor::End => end.x,
            };
            picture.label(at(end.x, end.y + text / 3), anchor, word.clone(), text, room);
        }
        for (number, series) in (0..).zip(series) {
            let corners: Vec<Point> =
                (0..count).zip(&series.per_mille).map(|(axis, value)| place(axis, value.unwrap_or(0))).collect();
            picture.polygon(&corners, None, Some((Paint::Series(number), text / 6)));
        }
    }
    picture.legend(&legend, at(text, size.height - below), text, size.width - text);
    picture
}

#[cfg(test)]
mod tests {
    use super::super::Step;
    use super::super::tests::assert_inside;
    use super::*;

    const SIZE: Size = Size { width: 400_000, height: 240_000, text: 8_000 };

    #[test]
    fn what_is_reached_lies_on_its_axis() {
        let axes: Vec<String> = ["Nord", "Ost", "Süd", "West"].map(String::from).to_vec();
        let reached = Series { word: "erreicht".into(), per_mille: vec![Some(1000), Some(500), None, Some(0)] };
        let picture = radar(&axes, &[reached], SIZE);
        assert_inside(&picture);
        let net = picture.outlines.iter().find(|outline| matches!(outline.line, Some((Paint::Series(0), _)))).unwrap();
        let [Step::Move(north), Step::Line(east), Step::Line(south), Step::Line(west), Step::Close] = net.steps[..]
        else {
            panic!("four corners: {:?}", net.steps);
        };
        assert_eq!(north.x, south.x, "north is above");
        assert_eq!(south, west, "nothing and nought lie at the centre");
        assert_eq!((east.x - south.x) * 2, south.y - north.y, "half is half as far");
    }

    #[test]
    fn two_axes_make_no_net() {
        let picture = radar(&["a".into(), "b".into()], &[], SIZE);
        assert!(picture.outlines.is_empty(), "nothing to draw");
    }
}
