//! One page being drawn. Positions come in thousandths of a point from the upper left corner.

use super::picture::LOGO;
use super::subset::Subset;
use crate::ReportError;
use crate::layout::block::Ink;
use crate::layout::tree::{Kid, NodeId, Tree};
use crate::type_setting::{Face, Line, Piece, Shaper, clean, kerning};
use crate::units::{Len, dpt, points};
use akte_text::Language;
use printpdf::{
    Color, CurTransMat, DictItem, FontId, Line as Stroke, LineDashPattern, LinePoint, Op, PaintMode, PdfDocument,
    PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rect, Rgb, TextMatrix, WindingOrder,
};
use std::collections::BTreeMap;

/// What comes with every page (ISO 32000-1, 14.8.2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Furniture {
    RepeatedHead,
    Footer,
    Watermark,
}

impl Furniture {
    fn name(self) -> &'static str {
        match self {
            Self::RepeatedHead => "Header",
            Self::Footer => "Footer",
            Self::Watermark => "Watermark",
        }
    }
}

/// What the pieces being drawn belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Marked {
    Node(NodeId),
    Artifact,
}

/// Draws pages, one after the other.
pub(crate) struct Canvas {
    pub(super) ops: Vec<Op>,
    height: Len,
    in_text: bool,
    font: Option<(Face, Len)>,
    fill: Option<Ink>,
    marks: u32,
    marked: Option<Marked>,
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
            marked: None,
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
        self.marked = None;
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
        if self.marked == Some(Marked::Node(node)) {
            return;
        }
        self.unmark();
        let mark = self.marks;
        self.marks += 1;
        let page = u32::try_from(page).unwrap_or(u32::MAX);
        tree.hang(node, Kid::Mark { page, mark });
        let id = BTreeMap::from([("MCID".to_owned(), DictItem::Int(i64::from(mark)))]);
        let tag = tree.node(node).role.name().to_owned();
        self.ops.push(Op::BeginMarkedContentWithProperties { tag, properties: DictItem::Dict { map: id } });
        self.marked = Some(Marked::Node(node));
    }

    /// What is drawn from here is decoration: lines, tints, signs beside their words.
    pub(crate) fn decoration(&mut self) {
        self.unmark();
        self.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() });
        self.marked = Some(Marked::Artifact);
    }

    /// What is drawn from here comes with the page, not with the content: repeated heads, footers, the watermark.
    pub(crate) fn furniture(&mut self, what: Furniture) {
        self.unmark();
        let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
        let map = BTreeMap::from([("Type".to_owned(), name("Pagination")), ("Subtype".to_owned(), name(what.name()))]);
        let properties = DictItem::Dict { map };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: "Artifact".to_owned(), properties });
        self.marked = Some(Marked::Artifact);
    }

    /// Ends what [`Canvas::mark`], [`Canvas::decoration`] or [`Canvas::furniture`] began.
    pub(crate) fn unmark(&mut self) {
        self.text_mode(false);
        if self.marked.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    pub(super) fn text_mode(&mut self, on: bool) {
        if self.in_text != on {
            self.ops.push(if on { Op::StartTextSection } else { Op::EndTextSection });
            self.in_text = on;
        }
    }

    pub(super) fn point(&self, x: Len, y: Len) -> Point {
        Point { x: Pt(points(x)), y: Pt(points(self.height - y)) }
    }

    pub(super) fn ink(&mut self, ink: Ink) {
        if self.fill != Some(ink) {
            self.ops.push(Op::SetFillColor { col: color(ink) });
            self.fill = Some(ink);
        }
    }

    /// Draws a set line with its letters standing on `baseline`.
    pub(crate) fn line_of_text(&mut self, shaper: &Shaper, line: &Line, x: Len, baseline: Len, size: Len, ink: Ink) {
        self.pieces(shaper, &line.pieces, x, baseline, size, ink);
    }

    /// Draws some pieces of a line that begin at `x`.
    pub(crate) fn pieces(&mut self, shaper: &Shaper, pieces: &[Piece], x: Len, baseline: Len, size: Len, ink: Ink) {
        if pieces.is_empty() {
            return;
        }
        let at = self.point(x, baseline);
        self.ink(ink);
        self.text_mode(true);
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(at.x, at.y) });
        let mut show = Show::default();
        let mut spoken = shaper.language;
        for piece in pieces {
            if piece.word.language != spoken {
                self.speak(&mut show, shaper.language, &mut spoken, piece.word.language);
            }
            self.piece(shaper, piece, size, &mut show);
        }
        self.speak(&mut show, shaper.language, &mut spoken, shaper.language);
        show.flush(&mut self.ops);
    }

    /// Marks what follows as spoken in another language than the report's, until it is the report's again.
    fn speak(&mut self, show: &mut Show, own: Language, spoken: &mut Language, next: Language) {
        if *spoken == next {
            return;
        }
        show.flush(&mut self.ops);
        if *spoken != own {
            self.ops.push(Op::EndMarkedContent);
        }
        if next != own {
            let tag = DictItem::String { data: next.tag().as_bytes().to_vec(), literal: true };
            let properties = DictItem::Dict { map: BTreeMap::from([("Lang".to_owned(), tag)]) };
            self.ops.push(Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties });
        }
        *spoken = next;
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

    /// Draws the logo.
    pub(crate) fn logo(&mut self, x: Len, y: Len, width: Len, height: Len) {
        self.text_mode(false);
        let corner = self.point(x, y + height);
        let matrix = [points(width), 0.0, 0.0, points(height), corner.x.0, corner.y.0];
        self.ops.push(Op::SaveGraphicsState);
        self.ops.push(Op::SetTransformationMatrix { matrix: CurTransMat::Raw(matrix) });
        let value = vec![DictItem::Name(LOGO.as_bytes().to_vec())];
        self.ops.push(Op::Unknown { key: "Do".to_owned(), value });
        self.ops.push(Op::RestoreGraphicsState);
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

    pub(super) fn pen(&mut self, ink: Ink, thickness: Len) {
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

    pub(super) fn stroke(&mut self, from: (Len, Len), to: (Len, Len), thickness: Len, ink: Ink) {
        self.pen(ink, thickness);
        let points = [from, to].map(|(x, y)| LinePoint { p: self.point(x, y), bezier: false }).to_vec();
        self.ops.push(Op::DrawLine { line: Stroke { points, is_closed: false } });
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

/// UTF-16 with its mark, as PDF wants texts; without characters that cannot be seen and could mislead.
pub(crate) fn utf16(text: &str) -> Vec<u8> {
    [0xfe, 0xff].into_iter().chain(clean(text).encode_utf16().flat_map(u16::to_be_bytes)).collect()
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
