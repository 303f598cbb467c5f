//! The watermark: a word across the page, drawn as outlines, so that it does not get into searched or copied text.

use super::block::Ink;
use crate::ReportError;
use crate::pdf::{Canvas, Furniture};
use crate::type_setting::{Face, Fonts};
use crate::units::{Len, pt};
use ttf_parser::{GlyphId, OutlineBuilder};

/// 52 degrees in thousandths, given as numbers so that no platform computes its own sine.
const COSINE: Len = 616;
const SINE: Len = 788;
const SIZE: Len = pt(118);

/// Outlines on their way to the page: turned and moved.
struct Turned {
    outlines: Vec<Vec<(Len, Len, bool)>>,
    /// Where the letter begins, from the left end of the word.
    advance: Len,
    /// Where the word begins on the page.
    origin: (Len, Len),
    last: (Len, Len),
}

impl Turned {
    #[expect(clippy::cast_possible_truncation, reason = "coordinates in a font are small whole numbers")]
    fn to_page(&self, x: f32, y: f32) -> (Len, Len) {
        let (x, y) = (self.advance + x as Len * SIZE / 1000, y as Len * SIZE / 1000);
        (self.origin.0 + (x * COSINE - y * SINE) / 1000, self.origin.1 - (x * SINE + y * COSINE) / 1000)
    }

    fn add(&mut self, point: (Len, Len), bends: bool) {
        if let Some(outline) = self.outlines.last_mut() {
            outline.push((point.0, point.1, bends));
        }
        if !bends {
            self.last = point;
        }
    }
}

impl OutlineBuilder for Turned {
    fn move_to(&mut self, x: f32, y: f32) {
        self.outlines.push(Vec::new());
        let point = self.to_page(x, y);
        self.add(point, false);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let point = self.to_page(x, y);
        self.add(point, false);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (from, bend, to) = (self.last, self.to_page(x1, y1), self.to_page(x, y));
        let third = |end: (Len, Len)| (end.0 + (bend.0 - end.0) * 2 / 3, end.1 + (bend.1 - end.1) * 2 / 3);
        self.add(third(from), true);
        self.add(third(to), true);
        self.add(to, false);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (first, second, to) = (self.to_page(x1, y1), self.to_page(x2, y2), self.to_page(x, y));
        self.add(first, true);
        self.add(second, true);
        self.add(to, false);
    }

    fn close(&mut self) {}
}

/// The content of a page of this size that has nothing but the watermark.
pub(super) fn content(
    canvas: &mut Canvas,
    fonts: &Fonts,
    word: &str,
    (width, height): (Len, Len),
) -> Result<Vec<u8>, ReportError> {
    let font = fonts.get(Face::SemiBold);
    let letters: Vec<u16> = word.chars().filter_map(|c| font.glyph(c)).collect();
    let length = letters.iter().map(|letter| font.advance(*letter)).sum::<Len>() * SIZE / 1000;
    // The middle of the word, half as high as a capital, stands in the middle of the page.
    let half = SIZE * 345 / 1000;
    let origin = (
        (width - length * COSINE / 1000 + half * SINE / 1000) / 2,
        (height + (length * SINE + half * COSINE) / 1000) / 2,
    );
    let mut turned = Turned { outlines: Vec::new(), advance: 0, origin, last: (0, 0) };
    for letter in letters {
        font.face.outline_glyph(GlyphId(letter), &mut turned);
        turned.advance += font.advance(letter) * SIZE / 1000;
    }
    canvas.begin(height, 0);
    canvas.furniture(Furniture::Watermark);
    canvas.fill_outlines(turned.outlines, Ink::MARK);
    canvas.finish()
}
