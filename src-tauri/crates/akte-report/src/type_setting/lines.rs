//! Lines: words set ragged right, hyphenated where a line would stay too empty.

use super::clean::{clean, conceals};
use super::fonts::Style;
use super::shape::Shaper;
use super::word::{Cut, Word};
use super::words::{Anchor, Run};
use crate::units::Len;
use std::borrow::Cow;
use std::rc::Rc;

/// A word or a part of one on a line.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    pub(crate) word: Rc<Word>,
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// Whether a hyphen follows that only this line end brings.
    pub(crate) hyphen: bool,
    pub(crate) style: Style,
    /// Whether a space stands before it.
    pub(crate) space: bool,
    /// Where it begins on its line, with the space before it.
    pub(crate) at: Len,
    /// Where it leads.
    pub(crate) link: Option<Anchor>,
}

/// A set line.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) width: Len,
}

/// Sets runs into lines no wider than `width`, except where a single glyph is wider.
pub(crate) fn set(shaper: &mut Shaper, runs: &[Run<'_>], size: Len, width: Len) -> Vec<Line> {
    let mut setter = Setter { size, width, lines: Vec::new(), line: Line::default(), space: false, link: None };
    for run in runs {
        setter.link = run.link;
        let text = clean(&run.text);
        if matches!(text, Cow::Owned(_)) {
            shaper.missing.extend(run.text.chars().filter(|c| conceals(*c)));
        }
        for (index, paragraph) in text.split('\n').enumerate() {
            if index > 0 {
                setter.end_line();
            }
            for (index, word) in paragraph.split(' ').enumerate() {
                setter.space |= index > 0;
                if !word.is_empty() {
                    let shaped = shaper.word(word, run.style, run.language);
                    setter.place(shaper, shaped, run.style);
                }
            }
        }
    }
    setter.end_line();
    setter.lines
}

struct Setter {
    size: Len,
    width: Len,
    lines: Vec<Line>,
    line: Line,
    space: bool,
    link: Option<Anchor>,
}

impl Setter {
    fn place(&mut self, shaper: &Shaper, word: Rc<Word>, style: Style) {
        let mut from = 0;
        while from < word.glyphs.len() {
            let empty = self.line.pieces.is_empty();
            let space = self.space && !empty;
            let gap = if space { self.scale(shaper.space(style)) } else { 0 };
            let room = self.width - self.line.width - gap;
            let rest = if from == 0 { word.width } else { word.width_of(from, word.glyphs.len()) };
            if self.scale(rest) <= room {
                self.push(&word, from, word.glyphs.len(), false, style, gap, 0);
                return;
            }
            // A line that is nearly full looks better without another hyphen.
            let worth_it = empty || room * 8 > self.width;
            let hyphen = shaper.hyphen(style);
            let cut = worth_it.then(|| self.cut(&word, from, room, hyphen)).flatten();
            if let Some(cut) = cut {
                let hyphen_width = if cut.hyphen { hyphen } else { 0 };
                self.push(&word, from, cut.glyph, cut.hyphen, style, gap, hyphen_width);
                from = cut.glyph;
                self.end_line();
            } else if !empty {
                self.end_line();
            } else {
                let cut = word.forced_cut(from, room * 1000 / self.size);
                self.push(&word, from, cut.glyph, false, style, gap, 0);
                from = cut.glyph;
                if from < word.glyphs.len() {
                    self.end_line();
                }
            }
        }
    }

    /// The last good place that still fits.
    fn cut(&self, word: &Word, from: usize, room: Len, hyphen: i64) -> Option<Cut> {
        let before = if from == 0 { 0 } else { word.width_of(0, from) };
        word.cuts()
            .iter()
            .rev()
            .find(|cut| {
                let added = if cut.hyphen { hyphen } else { 0 };
                cut.glyph > from && self.scale(cut.width - before + added) <= room
            })
            .copied()
    }

    #[expect(clippy::too_many_arguments, reason = "one piece has these parts")]
    fn push(&mut self, word: &Rc<Word>, from: usize, to: usize, hyphen: bool, style: Style, gap: Len, added: i64) {
        let at = self.line.width;
        let width = if from == 0 && to == word.glyphs.len() { word.width } else { word.width_of(from, to) };
        let link = self.link;
        self.line.pieces.push(Piece { word: Rc::clone(word), from, to, hyphen, style, space: gap > 0, at, link });
        self.line.width = at + gap + self.scale(width + added);
        self.space = false;
    }

    fn end_line(&mut self) {
        self.lines.push(std::mem::take(&mut self.line));
        self.space = false;
    }

    fn scale(&self, thousandths: i64) -> Len {
        thousandths * self.size / 1000
    }
}
