//! Charts whose geometry `akte-domain` has computed: drawn as vectors, told in words.

use super::block::{Align, Chart, Ink, Para, Shape};
use super::flow::Flow;
use super::tree::{Picture, Role};
use crate::ReportError;
use crate::units::{Len, pt};
use akte_domain::ImplementationStatus;
use akte_domain::chart::{Anchor, Label, Paint};

/// Fills that differ in brightness too; those without a fill keep their outline.
pub(super) fn ink(paint: Paint) -> Ink {
    match paint {
        Paint::Status(ImplementationStatus::Yes) => Ink(0x1f, 0x6f, 0x43),
        Paint::Status(ImplementationStatus::Partial) => Ink(0xd8, 0xa0, 0x3c),
        Paint::Status(ImplementationStatus::No) => Ink(0xee, 0xc3, 0xbd),
        Paint::Status(ImplementationStatus::Dispensable) => Ink(0x8a, 0x93, 0xa1),
        Paint::Status(ImplementationStatus::Unprocessed) | Paint::Paper => Ink::WHITE,
        Paint::Accent => Ink::DEEP,
        Paint::Soft => Ink(0xe3, 0xe9, 0xf2),
        Paint::Grid => Ink::HAIR,
        Paint::Axis => Ink::GREY,
        Paint::Series(0) => Ink(0x17, 0x2b, 0x4d),
        Paint::Series(1) => Ink(0x5b, 0x86, 0xc4),
        Paint::Series(2) => Ink(0xc5, 0xd6, 0xee),
        Paint::Series(3) => Ink(0x8a, 0x93, 0xa1),
        Paint::Series(_) => Ink(0xd8, 0xa0, 0x3c),
        Paint::Level(0) => Ink(0xe4, 0xef, 0xe6),
        Paint::Level(1) => Ink(0xf6, 0xe7, 0xb8),
        Paint::Level(2) => Ink(0xee, 0xb0, 0x86),
        Paint::Level(3) => Ink(0xdb, 0x7a, 0x72),
        Paint::Level(_) => Ink(0xcf, 0x62, 0x5c),
    }
}

/// Draws a chart; it is never cut.
pub(super) fn place(flow: &mut Flow<'_>, chart: &Chart) -> Result<(), ReportError> {
    flow.open_page();
    let height = chart.picture.height;
    if height > flow.room() && !flow.at_top() {
        flow.new_page()?;
    }
    let (x, y) = (flow.left(), flow.y());
    let node = flow.tree.add(flow.parent(), Role::Figure);
    let edges = [x, flow.above_lower_edge(y + height), x + chart.picture.width, flow.above_lower_edge(y)];
    flow.tree.node(node).picture = Some(Box::new(Picture { alternative: chart.alternative.clone(), edges }));
    flow.mark(node);
    for outline in &chart.picture.outlines {
        let (fill, line) = (outline.fill.map(ink), outline.line.map(|(paint, thickness)| (ink(paint), thickness)));
        flow.canvas.outline(&outline.steps, (x, y), fill, line);
    }
    for label in &chart.picture.labels {
        draw_label(flow, label, (x, y));
    }
    flow.canvas.unmark();
    flow.advance(height + pt(10));
    Ok(())
}

/// One word on one line, shortened where its room ends.
fn draw_label(flow: &mut Flow<'_>, label: &Label, (x, y): (Len, Len)) {
    let shape = Shape { size: label.size, leading: label.size, after: 0, ink: Ink::BLACK, align: Align::Left };
    let mut text = label.text.clone();
    let line = loop {
        let para = if label.strong { Para::strong(text.clone(), shape) } else { Para::new(text.clone(), shape) };
        let mut set = flow.set_para(&para, Len::MAX / 4);
        let line = set.lines.pop().unwrap_or_default();
        let letters = text.trim_end_matches('…').chars().count();
        if line.width <= label.room || letters <= 1 {
            break line;
        }
        text = text.chars().take(letters - 1).chain(['…']).collect();
    };
    let left = match label.anchor {
        Anchor::Start => label.place.x,
        Anchor::Middle => label.place.x - line.width / 2,
        Anchor::End => label.place.x - line.width,
    };
    flow.canvas.line_of_text(&flow.shaper, &line, x + left, y + label.place.y, label.size, Ink::BLACK);
}
