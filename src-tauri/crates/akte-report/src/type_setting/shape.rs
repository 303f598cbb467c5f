//! Shaping: text to glyphs with kerning. Every different word is shaped once per report. The bundled fonts bring no
//! ligatures: they would be wrong across the seams of German compounds.

use super::clean::CONCEALED;
use super::fonts::{Face, Fonts, Style};
use super::word::{Glyph, Word};
use akte_text::Language;
use rustybuzz::{Direction, UnicodeBuffer, script};
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

/// Longer words are shaped each time: hashes and addresses do not come again.
const CACHED: usize = 60;
/// What is shown for a character that no bundled font has; the character itself is kept for search and copying.
const REPLACEMENT: char = '□';

/// The character that is drawn: the hyphens of Unicode look like the one on the keyboard, and fonts often lack them.
fn shown(c: char) -> char {
    if matches!(c, '\u{2010}' | '\u{2011}') { '-' } else { c }
}

/// Shapes words and keeps them.
pub(crate) struct Shaper {
    pub(crate) fonts: Fonts,
    /// The language of the report.
    pub(crate) language: Language,
    /// Per style and language.
    cache: [[HashMap<Box<str>, Rc<Word>>; 2]; 3],
    buffer: Option<UnicodeBuffer>,
    /// Characters that no bundled font has and that came up.
    pub(crate) missing: BTreeSet<char>,
}

impl Shaper {
    pub(crate) fn new(fonts: Fonts, language: Language) -> Self {
        Self {
            fonts,
            language,
            cache: Default::default(),
            buffer: Some(UnicodeBuffer::new()),
            missing: BTreeSet::new(),
        }
    }

    /// Width of a space in 1/1000 em.
    pub(crate) fn space(&self, style: Style) -> i64 {
        let font = self.fonts.get(style.face());
        font.advance(font.space)
    }

    /// Width of a hyphen in 1/1000 em.
    pub(crate) fn hyphen(&self, style: Style) -> i64 {
        let font = self.fonts.get(style.face());
        font.advance(font.soft_hyphen)
    }

    /// The glyphs of a word without spaces.
    pub(crate) fn word(&mut self, text: &str, style: Style, language: Option<Language>) -> Rc<Word> {
        let language = language.unwrap_or(self.language);
        if let Some(word) = self.cache[style as usize][language as usize].get(text) {
            return Rc::clone(word);
        }
        let word = Rc::new(self.shape(text, style, language));
        if text.len() <= CACHED {
            self.cache[style as usize][language as usize].insert(text.into(), Rc::clone(&word));
        }
        word
    }

    fn shape(&mut self, text: &str, style: Style, language: Language) -> Word {
        let mut glyphs = Vec::with_capacity(text.len());
        let mut start = 0;
        let mut current: Option<Option<Face>> = None;
        for (at, c) in text.char_indices() {
            let face = self.face_for(c, style);
            if current.is_some_and(|current| current != face) {
                self.segment(text, start, at, current.flatten(), &mut glyphs);
                start = at;
            }
            current = Some(face);
        }
        if let Some(face) = current {
            self.segment(text, start, text.len(), face, &mut glyphs);
        }
        Word::new(text.into(), glyphs, language)
    }

    /// The font that has a character; none where no font has it.
    fn face_for(&self, c: char, style: Style) -> Option<Face> {
        let face = style.face();
        let c = shown(c);
        // A soft hyphen is drawn only where a line ends at it.
        if c == '\u{ad}' || self.fonts.get(face).glyph(c).is_some() {
            return Some(face);
        }
        self.fonts.get(Face::Symbols).glyph(c).map(|_| Face::Symbols)
    }

    fn segment(&mut self, text: &str, from: usize, to: usize, face: Option<Face>, glyphs: &mut Vec<Glyph>) {
        let Some(face) = face else {
            self.replace(text, from, to, glyphs);
            return;
        };
        let font = self.fonts.get(face);
        let mut buffer = self.buffer.take().unwrap_or_default();
        for (at, c) in text[from..to].char_indices() {
            buffer.add(shown(c), u32::try_from(at).unwrap_or(u32::MAX));
        }
        buffer.set_direction(Direction::LeftToRight);
        let latin = text[from..to].chars().all(|c| c < '\u{250}' || ('\u{2000}'..'\u{2300}').contains(&c));
        let shaped = if latin {
            buffer.set_script(script::LATIN);
            rustybuzz::shape_with_plan(&font.face, &font.latin, buffer)
        } else {
            buffer.guess_segment_properties();
            buffer.set_direction(Direction::LeftToRight);
            rustybuzz::shape(&font.face, &[], buffer)
        };
        for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let cluster = from + info.cluster as usize;
            if text[cluster..].starts_with('\u{ad}') {
                continue;
            }
            glyphs.push(Glyph {
                face,
                id: u16::try_from(info.glyph_id).unwrap_or(0),
                advance: position.x_advance,
                cluster: u32::try_from(cluster).unwrap_or(u32::MAX),
                replacement: false,
            });
        }
        self.buffer = Some(shaped.clear());
    }

    fn replace(&mut self, text: &str, from: usize, to: usize, glyphs: &mut Vec<Glyph>) {
        // What could mislead has been reported already, as itself.
        self.missing.extend(text[from..to].chars().filter(|c| *c != CONCEALED));
        let font = self.fonts.get(Face::Symbols);
        let id = font.glyph(REPLACEMENT).unwrap_or(0);
        let advance = i32::try_from(font.advance(id)).unwrap_or(0);
        for (at, _) in text[from..to].char_indices() {
            let cluster = u32::try_from(from + at).unwrap_or(u32::MAX);
            glyphs.push(Glyph { face: Face::Symbols, id, advance, cluster, replacement: true });
        }
    }
}
