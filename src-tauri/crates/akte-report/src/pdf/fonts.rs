//! The fonts of a report as printpdf embeds them: only the glyphs in use, with their texts.

use super::subset::Subset;
use crate::ReportError;
use crate::type_setting::Face;
use printpdf::{Codepoint, FontId, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, Pt, TextItem};

/// Adds the fonts in use to the document. The operations returned show every glyph once: from them printpdf learns what
/// each glyph stands for.
pub(super) fn add(document: &mut PdfDocument, subset: &Subset) -> Result<Vec<Op>, ReportError> {
    let mut ops = vec![Op::StartTextSection];
    for face in Face::ALL {
        let used = subset.used(face);
        if used.is_empty() {
            continue;
        }
        let file = subset.font_file(face)?;
        let mut font = ParsedFont::from_bytes(&file, 0, &mut Vec::new()).ok_or(ReportError::Font(face.name()))?;
        font.font_name = Some(format!("{}+{}", tag(&file), face.name()));
        font.pdf_font_metrics.us_weight_class = if face == Face::SemiBold { 600 } else { 400 };
        let id = FontId(face.resource().to_owned());
        document.resources.fonts.map.insert(id.clone(), PdfFont::new(font));
        let glyphs = used
            .iter()
            .zip(1_u16..)
            .map(|(glyph, code)| Codepoint { gid: code, offset: 0.0, cid: Some(glyph.text.clone()) })
            .collect();
        ops.push(Op::SetFont { font: PdfFontHandle::External(id), size: Pt(1.0) });
        ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] });
    }
    ops.push(Op::EndTextSection);
    Ok(ops)
}

/// Six letters that name this selection of glyphs (ISO 32000-1, 9.6.4), from the bytes of the font file.
fn tag(file: &[u8]) -> String {
    // FNV-1a: the same on every platform.
    let mut hash = file
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    (0..6)
        .map(|_| {
            let letter = u8::try_from(hash % 26).unwrap_or(0);
            hash /= 26;
            char::from(b'A' + letter)
        })
        .collect()
}
