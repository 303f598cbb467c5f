//! Charts, ready to be drawn. Their geometry is computed once, in `akte_domain::chart`; the window draws it as it is.

use akte_domain::chart;
use std::fmt::Write;

wire! {
    /// A chart: outlines from below to above, then its words.
    pub struct Picture {
        /// Its width, in the units of everything in it.
        pub width: i64,
        /// Its height.
        pub height: i64,
        /// Areas and lines.
        pub outlines: Vec<PictureOutline>,
        /// Words.
        pub labels: Vec<PictureLabel>,
    }

    /// An outline of a chart.
    pub struct PictureOutline {
        /// The way around, as SVG writes it.
        pub path: String,
        /// Code of what fills it, e.g. `status-yes`.
        pub fill: Option<String>,
        /// Code of what draws it.
        pub line: Option<String>,
        /// How thick its line is.
        pub thickness: i64,
    }

    /// A word of a chart.
    pub struct PictureLabel {
        /// Where it stands.
        pub x: i64,
        /// On which line.
        pub y: i64,
        /// Which end stands there: `start`, `middle` or `end`.
        pub anchor: String,
        /// The word.
        pub text: String,
        /// Size of the type.
        pub size: i64,
        /// Whether it is what the chart says, not only an aid to read it.
        pub strong: bool,
    }

    /// A part of a bar.
    pub struct BarShare {
        /// Code of what it stands for, e.g. `status-yes`.
        pub paint: String,
        /// Where it begins, in ten-thousandths of the bar.
        pub from: i64,
        /// Where it ends.
        pub to: i64,
    }
}

/// The length of a bar.
const BAR: chart::Unit = 10_000;

/// The parts of a bar.
pub(crate) fn bar(parts: &[(chart::Paint, u32)]) -> Vec<BarShare> {
    let share = |share: chart::Share| BarShare { paint: share.paint.code(), from: share.from, to: share.to };
    chart::shares(parts, BAR).into_iter().map(share).collect()
}

impl From<chart::Picture> for Picture {
    fn from(picture: chart::Picture) -> Self {
        Self {
            width: picture.width,
            height: picture.height,
            outlines: picture.outlines.into_iter().map(PictureOutline::from).collect(),
            labels: picture.labels.into_iter().map(PictureLabel::from).collect(),
        }
    }
}

impl From<chart::Outline> for PictureOutline {
    fn from(outline: chart::Outline) -> Self {
        Self {
            path: path(&outline.steps),
            fill: outline.fill.map(chart::Paint::code),
            line: outline.line.map(|(paint, _)| paint.code()),
            thickness: outline.line.map_or(0, |(_, thickness)| thickness),
        }
    }
}

fn path(steps: &[chart::Step]) -> String {
    steps.iter().fold(String::new(), |mut path, step| {
        let _ = match step {
            chart::Step::Move(to) => write!(path, "M{} {}", to.x, to.y),
            chart::Step::Line(to) => write!(path, "L{} {}", to.x, to.y),
            chart::Step::Curve(one, two, to) => {
                write!(path, "C{} {} {} {} {} {}", one.x, one.y, two.x, two.y, to.x, to.y)
            }
            chart::Step::Close => write!(path, "Z"),
        };
        path
    })
}

impl From<chart::Label> for PictureLabel {
    fn from(label: chart::Label) -> Self {
        let anchor = match label.anchor {
            chart::Anchor::Start => "start",
            chart::Anchor::Middle => "middle",
            chart::Anchor::End => "end",
        };
        Self {
            x: label.place.x,
            y: label.place.y,
            anchor: anchor.to_owned(),
            text: label.text,
            size: label.size,
            strong: label.strong,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use akte_domain::chart::{Outline, Paint, Step, at};

    #[test]
    fn outlines_are_written_as_svg_reads_them() {
        let steps =
            vec![Step::Move(at(0, 1)), Step::Line(at(2, -3)), Step::Curve(at(4, 5), at(6, 7), at(8, 9)), Step::Close];
        let outline = PictureOutline::from(Outline { steps, fill: Some(Paint::Soft), line: None });
        assert_eq!(outline.path, "M0 1L2 -3C4 5 6 7 8 9Z", "the way around");
        assert_eq!((outline.fill.as_deref(), outline.line), (Some("soft"), None), "what it is painted with");
    }

    #[test]
    fn a_bar_ends_where_it_should() {
        let bar = bar(&[(Paint::Accent, 1), (Paint::Grid, 3)]);
        let ends: Vec<(i64, i64)> = bar.iter().map(|share| (share.from, share.to)).collect();
        assert_eq!(ends, [(0, 2_500), (2_500, 10_000)], "a quarter and three");
    }
}
