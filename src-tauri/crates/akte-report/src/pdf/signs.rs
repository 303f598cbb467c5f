//! Signs of statuses and outlines of charts.

use super::canvas::Canvas;
use crate::layout::block::Ink;
use crate::units::{Len, dpt};
use akte_domain::ImplementationStatus;
use akte_domain::chart::{Point, Step};
use printpdf::{Line as Stroke, LinePoint, Op, PaintMode, Polygon, PolygonRing, WindingOrder};

impl Canvas {
    /// Draws an outline of a chart that begins at `x`, `y`.
    pub(crate) fn outline(&mut self, steps: &[Step], (x, y): (Len, Len), fill: Option<Ink>, line: Option<(Ink, Len)>) {
        let place = |point: Point, bezier: bool| LinePoint { p: self.point(x + point.x, y + point.y), bezier };
        let points: Vec<LinePoint> = steps
            .iter()
            .flat_map(|step| match *step {
                Step::Move(to) | Step::Line(to) => vec![place(to, false)],
                Step::Curve(first, second, to) => vec![place(first, true), place(second, true), place(to, false)],
                Step::Close => Vec::new(),
            })
            .collect();
        self.text_mode(false);
        if let Some(ink) = fill {
            self.ink(ink);
        }
        if let Some((ink, thickness)) = line {
            self.pen(ink, thickness);
        }
        let closed = steps.last() == Some(&Step::Close);
        let mode = match (fill, line) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (Some(_), None) => PaintMode::Fill,
            _ if closed => PaintMode::Stroke,
            _ => {
                self.ops.push(Op::DrawLine { line: Stroke { points, is_closed: false } });
                return;
            }
        };
        let polygon = Polygon { rings: vec![PolygonRing { points }], mode, winding_order: WindingOrder::NonZero };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    /// The sign of a status: a disc, half a disc, a ring, a ring with a bar, a dot. Told apart without colour.
    pub(crate) fn status_sign(&mut self, x: Len, y: Len, radius: Len, status: ImplementationStatus) {
        let ink = status_ink(status);
        match status {
            ImplementationStatus::Yes => self.disc(x, y, radius, ink, PaintMode::Fill),
            ImplementationStatus::Partial => {
                self.half_disc(x, y, radius, ink);
                self.disc(x, y, radius, ink, PaintMode::Stroke);
            }
            ImplementationStatus::No => self.disc(x, y, radius, ink, PaintMode::Stroke),
            ImplementationStatus::Dispensable => {
                self.disc(x, y, radius, ink, PaintMode::Stroke);
                self.stroke((x - radius, y), (x + radius, y), dpt(9), ink);
            }
            ImplementationStatus::Unprocessed => self.disc(x, y, radius / 2, ink, PaintMode::Fill),
        }
    }

    fn disc(&mut self, x: Len, y: Len, radius: Len, ink: Ink, mode: PaintMode) {
        if mode == PaintMode::Stroke {
            self.pen(ink, dpt(9));
        } else {
            self.text_mode(false);
            self.ink(ink);
        }
        let k = radius * 552 / 1000;
        let r = radius;
        let curve = [
            (r, 0, false),
            (r, k, true),
            (k, r, true),
            (0, r, false),
            (-k, r, true),
            (-r, k, true),
            (-r, 0, false),
            (-r, -k, true),
            (-k, -r, true),
            (0, -r, false),
            (k, -r, true),
            (r, -k, true),
            (r, 0, false),
        ];
        self.polygon(x, y, &curve, mode);
    }

    fn half_disc(&mut self, x: Len, y: Len, radius: Len, ink: Ink) {
        self.text_mode(false);
        self.ink(ink);
        let k = radius * 552 / 1000;
        let r = radius;
        let curve = [
            (0, r, false),
            (-k, r, true),
            (-r, k, true),
            (-r, 0, false),
            (-r, -k, true),
            (-k, -r, true),
            (0, -r, false),
        ];
        self.polygon(x, y, &curve, PaintMode::Fill);
    }

    fn polygon(&mut self, x: Len, y: Len, curve: &[(Len, Len, bool)], mode: PaintMode) {
        let points =
            curve.iter().map(|&(dx, dy, bezier)| LinePoint { p: self.point(x + dx, y + dy), bezier }).collect();
        let polygon = Polygon { rings: vec![PolygonRing { points }], mode, winding_order: WindingOrder::NonZero };
        self.ops.push(Op::DrawPolygon { polygon });
    }
}

/// The colour of a status.
fn status_ink(status: ImplementationStatus) -> Ink {
    match status {
        ImplementationStatus::Yes => Ink::GREEN,
        ImplementationStatus::Partial => Ink::AMBER,
        ImplementationStatus::No => Ink::RED,
        ImplementationStatus::Dispensable | ImplementationStatus::Unprocessed => Ink::GREY,
    }
}
