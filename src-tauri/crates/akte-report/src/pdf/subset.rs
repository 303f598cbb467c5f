//! Which glyphs a report uses. Their codes follow from the order of first use, so that pages can be written before the
//! fonts are.

use crate::ReportError;
use crate::type_setting::Face;
use subsetter::GlyphRemapper;

/// A glyph in use: its id in the bundled font and the text that it stands for.
#[derive(Debug, Clone)]
pub(crate) struct UsedGlyph {
    pub(crate) id: u16,
    pub(crate) text: String,
}

#[derive(Debug, Default)]
struct FaceUse {
    /// Code per glyph id of the bundled font; 0 for none.
    codes: Vec<u16>,
    /// Glyphs in the order of their codes, which begin with 1.
    used: Vec<UsedGlyph>,
}

/// The glyphs in use, per font.
#[derive(Debug, Default)]
pub(crate) struct Subset(Vec<FaceUse>);

impl Subset {
    pub(crate) fn new() -> Self {
        Self(Face::ALL.iter().map(|_| FaceUse::default()).collect())
    }

    /// The code of a glyph in the report's fonts. `text` is what copying gives.
    pub(crate) fn code(&mut self, face: Face, id: u16, text: impl FnOnce() -> String) -> u16 {
        let of_face = &mut self.0[face as usize];
        let index = usize::from(id);
        if id == 0 {
            return 0;
        }
        if let Some(code) = of_face.codes.get(index).copied().filter(|code| *code > 0) {
            return code;
        }
        if of_face.codes.len() <= index {
            of_face.codes.resize(index + 1, 0);
        }
        of_face.used.push(UsedGlyph { id, text: text() });
        let code = u16::try_from(of_face.used.len()).unwrap_or(u16::MAX);
        of_face.codes[index] = code;
        code
    }

    /// The glyphs of a font in use, in the order of their codes.
    pub(crate) fn used(&self, face: Face) -> &[UsedGlyph] {
        &self.0[face as usize].used
    }

    /// A font file with only the glyphs in use, numbered by their codes.
    pub(crate) fn font_file(&self, face: Face) -> Result<Vec<u8>, ReportError> {
        let mut remapper = GlyphRemapper::new();
        for glyph in self.used(face) {
            remapper.remap(glyph.id);
        }
        subsetter::subset(face.bytes(), 0, &remapper).map_err(|_| ReportError::Font(face.name()))
    }
}
