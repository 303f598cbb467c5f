//! Bar charts as vectors, with words and numbers: nothing is said by colour alone.

use super::block::{Bar, BarChart, Ink, Para, Shape};
use super::flow::Flow;
use super::tree::Role;
use crate::ReportError;
use crate::units::{Len, dpt, mm, pt};
use akte_domain::ImplementationStatus;

const BAR: Len = pt(10);

/// Fills that differ in brightness too; those without a fill keep their outline.
fn fill(status: ImplementationStatus) -> Ink {
    match status {
        ImplementationStatus::Yes => Ink(0x1f, 0x6f, 0x43),
        ImplementationStatus::Partial => Ink(0xd8, 0xa0, 0x3c),
        ImplementationStatus::No => Ink(0xee, 0xc3, 0xbd),
        ImplementationStatus::Dispensable => Ink(0x8a, 0x93, 0xa1),
        ImplementationStatus::Unprocessed => Ink::WHITE,
    }
}

/// Sets and draws a chart; a bar is never cut.
pub(super) fn place(flow: &mut Flow<'_>, chart: &BarChart) -> Result<(), ReportError> {
    flow.open_page();
    let node = flow.tree.add(flow.parent(), Role::Figure);
    flow.tree.node(node).alternative = Some(chart.alternative.clone());
    let label_width = flow.width() * 36 / 100;
    let value_width = flow.width() * 26 / 100;
    let mut marked = None;
    for bar in &chart.bars {
        let label = flow.set_para(&Para::new(bar.label.as_str(), Shape::CELL), label_width - pt(8));
        let value = flow.set_para(&Para::new(bar.value.as_str(), Shape::CELL), value_width - pt(8));
        let height = label.text_height().max(value.text_height()).max(BAR) + pt(5);
        if height > flow.room() && !flow.at_top() {
            flow.new_page()?;
        }
        if marked != Some(flow.page()) {
            flow.mark(node);
            marked = Some(flow.page());
        }
        let (top, left) = (flow.y(), flow.left());
        for (para, x) in [(&label, left), (&value, left + flow.width() - value_width + pt(8))] {
            for line in 0..para.lines.len() {
                let at = top + Len::try_from(line).unwrap_or(0) * para.shape.leading;
                flow.draw_line(para, line, x, at);
            }
        }
        let width = flow.width() - label_width - value_width;
        draw_bar(flow, bar, left + label_width, top + dpt(8), width);
        flow.advance(height);
    }
    flow.canvas.unmark();
    legend(flow, chart);
    flow.advance(pt(8));
    Ok(())
}

fn draw_bar(flow: &mut Flow<'_>, bar: &Bar, x: Len, y: Len, width: Len) {
    let total: i64 = bar.parts.iter().map(|(_, count)| i64::from(*count)).sum();
    let mut before = 0;
    for (status, count) in &bar.parts {
        // Ends are computed from the sum so far, so that nothing is lost by rounding.
        let after = before + i64::from(*count);
        let (from, to) = (width * before / total.max(1), width * after / total.max(1));
        if to > from {
            flow.canvas.fill(x + from, y, to - from, BAR, fill(*status));
        }
        if before > 0 && to > from {
            flow.canvas.fill(x + from - dpt(3), y, dpt(6), BAR, Ink::WHITE);
        }
        before = after;
    }
    flow.canvas.frame(x, y, width, BAR);
}

/// The words for the fills.
fn legend(flow: &mut Flow<'_>, chart: &BarChart) {
    if chart.legend.is_empty() || flow.room() < pt(14) {
        return;
    }
    flow.canvas.decoration();
    let y = flow.y() + pt(2);
    let mut x = flow.left() + flow.width() * 36 / 100;
    for (status, word) in &chart.legend {
        flow.canvas.fill(x, y + pt(2), pt(7), pt(7), fill(*status));
        flow.canvas.frame(x, y + pt(2), pt(7), pt(7));
        let text = flow.set_para(&Para::new(word.as_str(), Shape::CELL_LABEL), mm(60));
        flow.draw_line(&text, 0, x + pt(10), y);
        x += pt(10) + text.lines.first().map_or(0, |line| line.width) + pt(12);
    }
    flow.canvas.unmark();
    flow.advance(pt(14));
}
