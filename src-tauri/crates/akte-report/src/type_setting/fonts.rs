//! The bundled fonts. All have 1,000 units per em, so that advances are thousandths of the font size.

use crate::ReportError;
use rustybuzz::{Direction, ShapePlan, script};

/// How a run of text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Style {
    Regular,
    Strong,
    Italic,
}

/// A bundled font.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Face {
    Regular,
    SemiBold,
    Italic,
    /// Signs that the text faces lack.
    Symbols,
}

impl Face {
    pub(crate) const ALL: [Self; 4] = [Self::Regular, Self::SemiBold, Self::Italic, Self::Symbols];

    /// The name under which pages refer to the font.
    pub(crate) fn resource(self) -> &'static str {
        match self {
            Self::Regular => "F0",
            Self::SemiBold => "F1",
            Self::Italic => "F2",
            Self::Symbols => "F3",
        }
    }

    /// PostScript name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Regular => "FiraSans-Regular",
            Self::SemiBold => "FiraSans-SemiBold",
            Self::Italic => "FiraSans-Italic",
            Self::Symbols => "NotoSansSymbols2-Regular",
        }
    }

    /// The font file.
    pub(crate) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../fonts/FiraSans-Regular.ttf"),
            Self::SemiBold => include_bytes!("../../fonts/FiraSans-SemiBold.ttf"),
            Self::Italic => include_bytes!("../../fonts/FiraSans-Italic.ttf"),
            Self::Symbols => include_bytes!("../../fonts/NotoSansSymbols2-Regular.ttf"),
        }
    }
}

impl Style {
    pub(crate) fn face(self) -> Face {
        match self {
            Self::Regular => Face::Regular,
            Self::Strong => Face::SemiBold,
            Self::Italic => Face::Italic,
        }
    }
}

/// One font, read.
pub(crate) struct Font {
    pub(crate) face: rustybuzz::Face<'static>,
    /// Shaping plan for Latin text from left to right, which nearly all of it is.
    pub(crate) latin: ShapePlan,
    pub(crate) space: u16,
    pub(crate) soft_hyphen: u16,
    advances: Vec<u16>,
    /// The character that each glyph shows, the lowest where several share it.
    characters: Vec<Option<char>>,
}

impl Font {
    fn read(which: Face) -> Result<Self, ReportError> {
        let damaged = ReportError::Font(which.name());
        let face = rustybuzz::Face::from_slice(which.bytes(), 0).ok_or(damaged.clone())?;
        if face.units_per_em() != 1000 {
            return Err(damaged);
        }
        let latin = ShapePlan::new(&face, Direction::LeftToRight, Some(script::LATIN), None, &[]);
        let advances = (0..face.number_of_glyphs())
            .map(|glyph| face.glyph_hor_advance(ttf_parser::GlyphId(glyph)).unwrap_or(0))
            .collect();
        let glyph = |c: char| face.glyph_index(c).map_or(0, |glyph| glyph.0);
        let (space, hyphen) = (glyph(' '), glyph('-'));
        let soft_hyphen = face.glyph_index('\u{ad}').map_or(hyphen, |glyph| glyph.0);
        let characters = characters(&face);
        Ok(Self { face, latin, space, soft_hyphen, advances, characters })
    }

    pub(crate) fn glyph(&self, c: char) -> Option<u16> {
        self.face.glyph_index(c).map(|glyph| glyph.0)
    }

    /// The character that a glyph shows: what copying gives, however the text was composed.
    pub(crate) fn character(&self, glyph: u16) -> Option<char> {
        self.characters.get(usize::from(glyph)).copied().flatten()
    }

    /// Advance of a glyph without kerning, in 1/1000 em.
    pub(crate) fn advance(&self, glyph: u16) -> i64 {
        self.advances.get(usize::from(glyph)).copied().map_or(0, i64::from)
    }
}

fn characters(face: &rustybuzz::Face<'_>) -> Vec<Option<char>> {
    let mut characters = vec![None; usize::from(face.number_of_glyphs())];
    let subtables = face.tables().cmap.iter().flat_map(|cmap| cmap.subtables);
    for subtable in subtables.filter(ttf_parser::cmap::Subtable::is_unicode) {
        subtable.codepoints(|code| {
            let (Some(glyph), Some(c)) = (subtable.glyph_index(code), char::from_u32(code)) else { return };
            if let Some(lowest) = characters.get_mut(usize::from(glyph.0)) {
                *lowest = Some(lowest.map_or(c, |lowest: char| lowest.min(c)));
            }
        });
    }
    characters
}

/// All bundled fonts, read.
pub(crate) struct Fonts(Vec<Font>);

impl Fonts {
    pub(crate) fn read() -> Result<Self, ReportError> {
        Face::ALL.into_iter().map(Font::read).collect::<Result<_, _>>().map(Self)
    }

    pub(crate) fn get(&self, face: Face) -> &Font {
        &self.0[face as usize]
    }
}
