//! One page being drawn. Positions come in thousandths of a point from the upper left corner.

use super::subset::Subset;
use crate::ReportError;
use crate::layout::block::Ink;
use crate::layout::tree::{Kid, NodeId, Tree};
use crate::type_setting::{Face, Line, Piece, Shaper, kerning};
use crate::units::{Len, dpt, points};
use akte_domain::ImplementationStatus;
use printpdf::{
    Color, DictItem, FontId, Line as Stroke, LineDashPattern, LinePoint, Op, PaintMode, PdfDocument, PdfFontHandle,
    PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rect, Rgb, TextMatrix, WindingOrder,
};
use std::collections::BTreeMap;

/// Draws pages, one after the other.
pub(crate) struct Canvas {
    ops: Vec<Op>,
    height: Len,
    in_text: bool,
    font: Option<(Face, Len)>,
    fill: Option<Ink>,
    marks: u32,
    marked: bool,
    pub(crate) subset: Subset,
}

impl Canvas {
    pub(crate) fn new() -> Self {
        Self {
            ops: Vec::new(),
            height: 0,
            in_text: false,
            font: None,
            fill: None,
            marks: 0,
            marked: false,
            subset: Subset::new(),
        }
    }

    /// Begins a page, or goes on with one that has `marks` marked pieces already.
    pub(crate) fn begin(&mut self, height: Len, marks: u32) {
        self.height = height;
        self.ops.clear();
        self.font = None;
        self.fill = None;
        self.marks = marks;
        self.marked = false;
    }

    /// Number of marked pieces of the page.
    pub(crate) fn marks(&self) -> u32 {
        self.marks
    }

    /// Ends the page: its content as printpdf writes it.
    pub(crate) fn finish(&mut self) -> Result<Vec<u8>, ReportError> {
        self.unmark();
        self.text_mode(false);
        content(std::mem::take(&mut self.ops))
    }

    /// What is drawn from here belongs to `node`.
    pub(crate) fn mark(&mut self, tree: &mut Tree, node: NodeId, page: usize) {
        self.unmark();
        let mark = self.marks;
        self.marks += 1;
        let page = u32::try_from(page).unwrap_or(u32::MAX);
        tree.node(node).kids.push(Kid::Mark { page, mark });
        let id = BTreeMap::from([("MCID".to_owned(), DictItem::Int(i64::from(mark)))]);
        let tag = tree.node(node).role.name().to_owned();
        self.ops.push(Op::BeginMarkedContentWithProperties { tag, properties: DictItem::Dict { map: id } });
        self.marked = true;
    }

    /// What is drawn from here is decoration: lines, tints, repeated heads, footers.
    pub(crate) fn decoration(&mut self) {
        self.unmark();
        self.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() });
        self.marked = true;
    }

    /// Ends [`Canvas::mark`] or [`Canvas::decoration`].
    pub(crate) fn unmark(&mut self) {
        self.text_mode(false);
        if self.marked {
            self.ops.push(Op::EndMarkedContent);
            self.marked = false;
        }
    }

    fn text_mode(&mut self, on: bool) {
        if self.in_text != on {
            self.ops.push(if on { Op::StartTextSection } else { Op::EndTextSection });
            self.in_text = on;
        }
    }

    fn point(&self, x: Len, y: Len) -> Point {
        Point { x: Pt(points(x)), y: Pt(points(self.height - y)) }
    }

    fn ink(&mut self, ink: Ink) {
        if self.fill != Some(ink) {
            self.ops.push(Op::SetFillColor { col: color(ink) });
            self.fill = Some(ink);
        }
    }

    /// Draws a set line with its letters standing on `baseline`.
    pub(crate) fn line_of_text(&mut self, shaper: &Shaper, line: &Line, x: Len, baseline: Len, size: Len, ink: Ink) {
        if line.pieces.is_empty() {
            return;
        }
        let at = self.point(x, baseline);
        self.ink(ink);
        self.text_mode(true);
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(at.x, at.y) });
        let mut show = Show::default();
        for piece in &line.pieces {
            self.piece(shaper, piece, size, &mut show);
        }
        show.flush(&mut self.ops);
    }

    fn piece(&mut self, shaper: &Shaper, piece: &Piece, size: Len, show: &mut Show) {
        let own = piece.style.face();
        if piece.space {
            let space = shaper.fonts.get(own).space;
            self.glyph(show, own, size, space, || " ".to_owned());
        }
        let glyphs = &piece.word.glyphs[piece.from..piece.to];
        let replaced = glyphs.iter().any(|glyph| glyph.replacement);
        if replaced {
            show.flush(&mut self.ops);
            let text = piece.word.text_of(piece.from, piece.to);
            let actual = DictItem::String { data: utf16(text), literal: false };
            let properties = DictItem::Dict { map: BTreeMap::from([("ActualText".to_owned(), actual)]) };
            self.ops.push(Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties });
        }
        for (index, glyph) in glyphs.iter().enumerate() {
            let at = piece.from + index;
            let character = shaper.fonts.get(glyph.face).character(glyph.id);
            let text = || character.map_or_else(|| piece.word.text_of(at, at + 1).to_owned(), String::from);
            self.glyph(show, glyph.face, size, glyph.id, text);
            show.shift(kerning(&shaper.fonts, glyph));
        }
        if replaced {
            show.flush(&mut self.ops);
            self.ops.push(Op::EndMarkedContent);
        }
        if piece.hyphen {
            // Copied text gets its word back: a soft hyphen, not a hyphen.
            let hyphen = shaper.fonts.get(own).soft_hyphen;
            self.glyph(show, own, size, hyphen, || "\u{ad}".to_owned());
        }
    }

    fn glyph(&mut self, show: &mut Show, face: Face, size: Len, id: u16, text: impl FnOnce() -> String) {
        if self.font != Some((face, size)) {
            show.flush(&mut self.ops);
            let font = PdfFontHandle::External(FontId(face.resource().to_owned()));
            self.ops.push(Op::SetFont { font, size: Pt(points(size)) });
            self.font = Some((face, size));
        }
        let code = self.subset.code(face, id, text);
        show.bytes.extend_from_slice(&code.to_be_bytes());
    }

    /// Fills outlines, each a closed run of points with a mark at those that only bend.
    pub(crate) fn fill_outlines(&mut self, outlines: Vec<Vec<(Len, Len, bool)>>, ink: Ink) {
        self.text_mode(false);
        self.ink(ink);
        let ring = |outline: Vec<(Len, Len, bool)>| PolygonRing {
            points: outline.into_iter().map(|(x, y, bezier)| LinePoint { p: self.point(x, y), bezier }).collect(),
        };
        let rings = outlines.into_iter().map(ring).collect();
        let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    /// Fills a rectangle.
    pub(crate) fn fill(&mut self, x: Len, y: Len, width: Len, height: Len, ink: Ink) {
        self.text_mode(false);
        self.ink(ink);
        self.rectangle(x, y, width, height, PaintMode::Fill);
    }

    /// Draws a box.
    pub(crate) fn frame(&mut self, x: Len, y: Len, width: Len, height: Len) {
        self.pen(Ink::GREY, dpt(7));
        self.rectangle(x, y, width, height, PaintMode::Stroke);
    }

    fn rectangle(&mut self, x: Len, y: Len, width: Len, height: Len, mode: PaintMode) {
        let corner = self.point(x, y + height);
        let rectangle = Rect {
            x: corner.x,
            y: corner.y,
            width: Pt(points(width)),
            height: Pt(points(height)),
            mode: Some(mode),
            winding_order: Some(WindingOrder::NonZero),
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    fn pen(&mut self, ink: Ink, thickness: Len) {
        self.text_mode(false);
        self.ops.push(Op::SetOutlineColor { col: color(ink) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(points(thickness)) });
    }

    /// Draws a horizontal line.
    pub(crate) fn rule(&mut self, x: Len, y: Len, width: Len, thickness: Len, ink: Ink) {
        self.stroke((x, y), (x + width, y), thickness, ink);
    }

    /// Draws a dotted line.
    pub(crate) fn dots(&mut self, x: Len, y: Len, width: Len) {
        self.text_mode(false);
        self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &[0.7, 2.8]) });
        self.rule(x, y, width, dpt(7), Ink::HAIR);
        self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern::solid() });
    }

    fn stroke(&mut self, from: (Len, Len), to: (Len, Len), thickness: Len, ink: Ink) {
        self.pen(ink, thickness);
        let points = [from, to].map(|(x, y)| LinePoint { p: self.point(x, y), bezier: false }).to_vec();
        self.ops.push(Op::DrawLine { line: Stroke { points, is_closed: false } });
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
pub(crate) fn status_ink(status: ImplementationStatus) -> Ink {
    match status {
        ImplementationStatus::Yes => Ink::GREEN,
        ImplementationStatus::Partial => Ink::AMBER,
        ImplementationStatus::No => Ink::RED,
        ImplementationStatus::Dispensable | ImplementationStatus::Unprocessed => Ink::GREY,
    }
}

/// Text being shown: glyph codes and kerning, written as one operation.
#[derive(Default)]
struct Show {
    items: Vec<DictItem>,
    bytes: Vec<u8>,
}

impl Show {
    /// Moves what follows by thousandths of the font size.
    fn shift(&mut self, thousandths: i64) {
        if thousandths != 0 {
            self.end_string();
            self.items.push(DictItem::Int(-thousandths));
        }
    }

    fn end_string(&mut self) {
        if !self.bytes.is_empty() {
            // Literal strings take half the bytes of hexadecimal ones.
            self.items.push(DictItem::String { data: std::mem::take(&mut self.bytes), literal: true });
        }
    }

    fn flush(&mut self, ops: &mut Vec<Op>) {
        self.end_string();
        if !self.items.is_empty() {
            // One string per run: printpdf's own ShowText writes one per glyph, which doubles time and size.
            let value = vec![DictItem::Array(std::mem::take(&mut self.items))];
            ops.push(Op::Unknown { key: "TJ".to_owned(), value });
        }
    }
}

fn color(Ink(r, g, b): Ink) -> Color {
    // To 1/1000: enough for any printer, and short.
    let part = |value: u8| points(Len::from(value) * 1000 / 255);
    Color::Rgb(Rgb { r: part(r), g: part(g), b: part(b), icc_profile: None })
}

/// UTF-16 with its mark, as PDF wants texts.
pub(crate) fn utf16(text: &str) -> Vec<u8> {
    [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect()
}

/// How printpdf shall write: operations as they are, nothing compressed yet.
pub(super) fn options() -> PdfSaveOptions {
    PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None }
}

/// The content stream that printpdf makes of operations.
pub(super) fn content(ops: Vec<Op>) -> Result<Vec<u8>, ReportError> {
    let mut document = PdfDocument::new("");
    let paper = Rect::from_wh(Pt(1.0), Pt(1.0));
    document.pages = vec![PdfPage { media_box: paper.clone(), trim_box: paper.clone(), crop_box: paper, ops }];
    let mut written = document.to_lopdf_document(&options(), &mut Vec::new());
    let failed = |error: lopdf::Error| ReportError::Write(error.to_string());
    let page = written.get_pages().into_values().next().ok_or_else(|| ReportError::Write("no page".to_owned()))?;
    let contents = written.get_dictionary(page).and_then(|page| page.get(b"Contents")).map_err(failed)?;
    let contents = contents.as_reference().map_err(failed)?;
    let stream = written.get_object_mut(contents).and_then(lopdf::Object::as_stream_mut).map_err(failed)?;
    Ok(std::mem::take(&mut stream.content))
}
