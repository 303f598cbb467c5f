//! Paragraphs, set and drawn.

use super::block::{Align, Marker, Para, Shape};
use crate::pdf::Canvas;
use crate::type_setting::{Line, Shaper, set};
use crate::units::Len;

/// A paragraph whose lines are known.
#[derive(Debug)]
pub(crate) struct SetPara {
    pub(crate) lines: Vec<Line>,
    pub(crate) shape: Shape,
    pub(crate) marker: Marker,
    /// Room that its sign takes left of the text.
    indent: Len,
    width: Len,
}

impl SetPara {
    pub(crate) fn new(shaper: &mut Shaper, para: &Para<'_>, width: Len) -> Self {
        let indent = para.indent();
        let lines = set(shaper, &para.runs, para.shape.size, width - indent);
        Self { lines, shape: para.shape, marker: para.marker, indent, width }
    }

    /// Height with the space after it.
    pub(crate) fn height(&self) -> Len {
        self.text_height() + self.shape.after
    }

    /// Height of the lines alone.
    pub(crate) fn text_height(&self) -> Len {
        Len::try_from(self.lines.len()).unwrap_or(0) * self.shape.leading
    }

    /// Draws one line with its top at `y`.
    pub(crate) fn draw(&self, canvas: &mut Canvas, shaper: &Shaper, index: usize, x: Len, y: Len) {
        let Some(line) = self.lines.get(index) else { return };
        let left = self.left(line, x);
        canvas.line_of_text(shaper, line, left, baseline(y, self.shape), self.shape.size, self.shape.ink);
    }

    /// Where a line begins.
    pub(crate) fn left(&self, line: &Line, x: Len) -> Len {
        match self.shape.align {
            Align::Left => x + self.indent,
            Align::Right => x + self.width - line.width,
        }
    }

    /// Draws the sign before the first line, whose top is at `y`.
    pub(crate) fn sign(&self, canvas: &mut Canvas, x: Len, y: Len) {
        let size = self.shape.size;
        let middle = baseline(y, self.shape) - size * 35 / 100;
        if let Marker::Status(status) = self.marker {
            canvas.status_sign(x + size / 2, middle, size * 38 / 100, status);
        }
    }
}

/// Where the letters of a line stand whose top is at `y`.
pub(crate) fn baseline(y: Len, shape: Shape) -> Len {
    y + (shape.leading - shape.size) / 2 + shape.size * 80 / 100
}
