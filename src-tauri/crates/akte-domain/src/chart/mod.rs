//! Charts as geometry: where lines, areas and words stand, in whole numbers and without a clock, a font or a screen.
//!
//! The geometry is computed once, here, and drawn twice: as SVG in the window and as vectors in the PDF. Whoever draws
//! gives [`Paint`] its colours and the words their type; the words themselves come in with the call, in the reader's
//! language. Nothing is said by colour alone: each chart carries its words and numbers, and legends name every paint.

mod angle;
mod columns;
mod donut;
mod graph;
mod line;
mod matrix;
mod measured;
mod radar;
mod share;
mod timeline;

pub use columns::{Column, columns};
pub use donut::{Slice, donut};
pub use graph::{Edge, GraphNode, dependency_graph, graph_extent};
pub use line::{TimePoint, over_time};
pub use matrix::{Matrix, risk_matrix};
pub use measured::{MeasuredPoint, measured};
pub use radar::{Series, radar};
pub use share::{Share, shares};
pub use timeline::{Span, TimelineRow, TimelineWords, timeline, timeline_height};

use crate::degree::StatusCounts;
use crate::{Coded, ImplementationStatus};

/// A length. The caller decides of what: thousandths of a point in a PDF, thousandths of a pixel in the window.
pub type Unit = i64;

/// What an area or a line stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paint {
    /// A status; the same everywhere.
    Status(ImplementationStatus),
    /// What the chart is about, where it is about one thing.
    Accent,
    /// The area below a line of [`Paint::Accent`].
    Soft,
    /// Lines that help the eye.
    Grid,
    /// The lines that values stand on.
    Axis,
    /// One of several things that are no status, counted from 0.
    Series(u8),
    /// A height of risk or need, 0 for the lowest.
    Level(u8),
    /// The ground.
    Paper,
}

impl Paint {
    /// A stable code, as style sheets name it: `status-yes`, `accent`, `series-0`.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Status(status) => format!("status-{}", status.code()),
            Self::Accent => "accent".to_owned(),
            Self::Soft => "soft".to_owned(),
            Self::Grid => "grid".to_owned(),
            Self::Axis => "axis".to_owned(),
            Self::Series(number) => format!("series-{number}"),
            Self::Level(number) => format!("level-{number}"),
            Self::Paper => "paper".to_owned(),
        }
    }
}

/// Statuses in the order in which charts show them: done first, what does not apply last.
pub const STATUSES: [ImplementationStatus; 5] = [
    ImplementationStatus::Yes,
    ImplementationStatus::Partial,
    ImplementationStatus::No,
    ImplementationStatus::Unprocessed,
    ImplementationStatus::Dispensable,
];

/// Counts as parts of a bar or a ring.
#[must_use]
pub fn parts(counts: &StatusCounts) -> [(Paint, u32); 5] {
    STATUSES.map(|status| (Paint::Status(status), counts.of(status)))
}

/// A place, from the upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// To the right.
    pub x: Unit,
    /// Downwards.
    pub y: Unit,
}

/// A place from two numbers.
#[must_use]
pub const fn at(x: Unit, y: Unit) -> Point {
    Point { x, y }
}

/// A step of an outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Begins here.
    Move(Point),
    /// A straight line to here.
    Line(Point),
    /// A curve to the third point, bent by the first two (cubic Bézier).
    Curve(Point, Point, Point),
    /// Back to where it began.
    Close,
}

/// An outline, filled, drawn, or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// The way around.
    pub steps: Vec<Step>,
    /// What fills it.
    pub fill: Option<Paint>,
    /// What draws it, and how thick.
    pub line: Option<(Paint, Unit)>,
}

/// Which end of a word stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// It begins there.
    Start,
    /// Its middle stands there.
    Middle,
    /// It ends there.
    End,
}

/// A word on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Where its letters stand.
    pub place: Point,
    /// With which end.
    pub anchor: Anchor,
    /// The word.
    pub text: String,
    /// Size of the type.
    pub size: Unit,
    /// Whether it is what the chart says, not only an aid to read it.
    pub strong: bool,
    /// It may not become longer than this; who draws shortens it.
    pub room: Unit,
}

/// A chart, ready to be drawn: outlines from below to above, then the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its width.
    pub width: Unit,
    /// Its height.
    pub height: Unit,
    /// Areas and lines.
    pub outlines: Vec<Outline>,
    /// Words.
    pub labels: Vec<Label>,
}

/// How large a chart is and how large its words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Width of the whole chart.
    pub width: Unit,
    /// Height of the whole chart.
    pub height: Unit,
    /// Size of the type.
    pub text: Unit,
}

impl Picture {
    fn new(size: Size) -> Self {
        Self { width: size.width, height: size.height, outlines: Vec::new(), labels: Vec::new() }
    }

    fn rectangle(&mut self, from: Point, to: Point, fill: Option<Paint>, line: Option<(Paint, Unit)>) {
        let corners = [from, at(to.x, from.y), to, at(from.x, to.y)];
        self.polygon(&corners, fill, line);
    }

    fn polygon(&mut self, corners: &[Point], fill: Option<Paint>, line: Option<(Paint, Unit)>) {
        let mut steps = path(corners);
        steps.push(Step::Close);
        self.outlines.push(Outline { steps, fill, line });
    }

    fn stroke(&mut self, points: &[Point], paint: Paint, thickness: Unit) {
        self.outlines.push(Outline { steps: path(points), fill: None, line: Some((paint, thickness)) });
    }

    fn label(&mut self, place: Point, anchor: Anchor, text: impl Into<String>, size: Unit, room: Unit) {
        self.labels.push(Label { place, anchor, text: text.into(), size, strong: false, room });
    }

    fn strong_label(&mut self, place: Point, anchor: Anchor, text: impl Into<String>, size: Unit, room: Unit) {
        self.labels.push(Label { place, anchor, text: text.into(), size, strong: true, room });
    }

    /// A legend below each other from `top` on: a field of each paint and its word.
    fn legend(&mut self, entries: &[(Paint, String)], place: Point, text: Unit, room: Unit) {
        for (row, (paint, word)) in (0..).zip(entries) {
            let y = place.y + row * text * 17 / 10;
            let side = text * 8 / 10;
            self.rectangle(at(place.x, y), at(place.x + side, y + side), Some(*paint), Some((Paint::Axis, text / 14)));
            let words = at(place.x + text * 14 / 10, y + side - text / 14);
            self.label(words, Anchor::Start, word.clone(), text, room - text * 14 / 10);
        }
    }
}

/// Height of a legend with so many entries.
fn legend_height(entries: usize, text: Unit) -> Unit {
    Unit::try_from(entries).unwrap_or(0) * text * 17 / 10
}

fn path(points: &[Point]) -> Vec<Step> {
    let step = |(index, point): (usize, &Point)| if index == 0 { Step::Move(*point) } else { Step::Line(*point) };
    points.iter().enumerate().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Nothing of a picture stands beyond its edges.
    pub(super) fn assert_inside(picture: &Picture) {
        let inside = |point: Point, what: &str| {
            assert!((0..=picture.width).contains(&point.x), "{what} at {point:?} stands inside {}", picture.width);
            assert!((0..=picture.height).contains(&point.y), "{what} at {point:?} stands inside {}", picture.height);
        };
        for outline in &picture.outlines {
            for step in &outline.steps {
                match *step {
                    Step::Move(point) | Step::Line(point) => inside(point, "a corner"),
                    Step::Curve(_, _, end) => inside(end, "the end of a curve"),
                    Step::Close => {}
                }
            }
        }
        for label in &picture.labels {
            inside(label.place, &label.text);
            let (from, to) = match label.anchor {
                Anchor::Start => (label.place.x, label.place.x + label.room),
                Anchor::Middle => (label.place.x - label.room / 2, label.place.x + label.room / 2),
                Anchor::End => (label.place.x - label.room, label.place.x),
            };
            assert!(from >= 0 && to <= picture.width, "{} has its room inside: {from} to {to}", label.text);
        }
    }

    #[test]
    fn paints_have_codes_of_their_own() {
        let mut codes: Vec<String> =
            ImplementationStatus::ALL.iter().map(|status| Paint::Status(*status).code()).collect();
        codes.extend([Paint::Accent, Paint::Soft, Paint::Grid, Paint::Axis, Paint::Paper].map(Paint::code));
        codes.extend([Paint::Series(0), Paint::Series(1), Paint::Level(0), Paint::Level(1)].map(Paint::code));
        let count = codes.len();
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), count, "no two paints share a code");
    }
}
