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
    width: Len,
}

/// Room that a marker takes left of the text.
fn indent(marker: Marker, size: Len) -> Len {
    match marker {
        Marker::None => 0,
        Marker::Status(_) => size * 135 / 100,
    }
}

impl SetPara {
    pub(crate) fn new(shaper: &mut Shaper, para: &Para<'_>, width: Len) -> Self {
        let room = width - indent(para.marker, para.shape.size);
        let lines = set(shaper, &para.runs, para.shape.size, room);
        Self { lines, shape: para.shape, marker: para.marker, width }
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
        let size = self.shape.size;
        let baseline = baseline(y, self.shape);
        let left = match self.shape.align {
            Align::Left => x + indent(self.marker, size),
            Align::Right => x + self.width - line.width,
        };
        if index == 0 {
            let middle = baseline - size * 35 / 100;
            if let Marker::Status(status) = self.marker {
                canvas.status_sign(x + size / 2, middle, size * 38 / 100, status);
            }
        }
        canvas.line_of_text(shaper, line, left, baseline, size, self.shape.ink);
    }
}

/// Where the letters of a line stand whose top is at `y`.
pub(crate) fn baseline(y: Len, shape: Shape) -> Len {
    y + (shape.leading - shape.size) / 2 + shape.size * 80 / 100
}
