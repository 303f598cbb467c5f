//! Bar charts as vectors, with words and numbers: nothing is said by colour alone.

use super::block::{Bar, BarChart, Ink, Para, Shape};
use super::flow::Flow;
use super::picture::ink;
use super::tree::{NodeId, Picture, Role};
use crate::ReportError;
use crate::units::{Len, dpt, mm, pt};
use akte_domain::chart::{Paint, shares};

const BAR: Len = pt(10);

/// Sets and draws a chart; a bar is never cut. What goes over to another page is a picture of its own.
pub(super) fn place(flow: &mut Flow<'_>, chart: &BarChart<'_>) -> Result<(), ReportError> {
    flow.open_page();
    let label_width = flow.width() * 36 / 100;
    let value_width = flow.width() * 26 / 100;
    let mut picture = flow.tree.add(flow.parent(), Role::Figure);
    let mut top_of_picture = flow.y();
    let mut said = Vec::new();
    for bar in &chart.bars {
        let label = flow.set_para(&Para::new(bar.label.clone(), Shape::CELL), label_width - pt(8));
        let value = flow.set_para(&Para::new(bar.value.as_str(), Shape::CELL), value_width - pt(8));
        let height = label.text_height().max(value.text_height()).max(BAR) + pt(5);
        if height > flow.room() && !flow.at_top() {
            if !said.is_empty() {
                finish(flow, picture, top_of_picture, chart, &mut said);
                picture = flow.tree.add(flow.parent(), Role::Figure);
            }
            flow.new_page()?;
            top_of_picture = flow.y();
        }
        let (top, left) = (flow.y(), flow.left());
        for (para, x) in [(&label, left), (&value, left + flow.width() - value_width + pt(8))] {
            for line in 0..para.lines.len() {
                let at = top + Len::try_from(line).unwrap_or(0) * para.shape.leading;
                flow.draw_line(para, line, x, at, picture);
            }
        }
        flow.mark(picture);
        let width = flow.width() - label_width - value_width;
        draw_bar(flow, bar, left + label_width, top + dpt(8), width);
        said.push(format!("{}: {}", bar.label.text, bar.value));
        flow.advance(height);
    }
    finish(flow, picture, top_of_picture, chart, &mut said);
    legend(flow, chart);
    flow.advance(pt(8));
    Ok(())
}

/// Says where the picture stands and what it shows.
fn finish(flow: &mut Flow<'_>, picture: NodeId, top: Len, chart: &BarChart<'_>, said: &mut Vec<String>) {
    flow.canvas.unmark();
    let (left, right) = (flow.left(), flow.left() + flow.width());
    let edges = [left, flow.above_lower_edge(flow.y()), right, flow.above_lower_edge(top)];
    let alternative = format!("{} {}.", chart.alternative, std::mem::take(said).join("; "));
    flow.tree.node(picture).picture = Some(Box::new(Picture { alternative, edges }));
}

fn draw_bar(flow: &mut Flow<'_>, bar: &Bar<'_>, x: Len, y: Len, width: Len) {
    for share in shares(&bar.parts, width) {
        flow.canvas.fill(x + share.from, y, share.to - share.from, BAR, ink(share.paint));
        if share.from > 0 {
            flow.canvas.fill(x + share.from - dpt(3), y, dpt(6), BAR, Ink::WHITE);
        }
    }
    flow.canvas.frame(x, y, width, BAR);
}

/// The words for the fills.
fn legend(flow: &mut Flow<'_>, chart: &BarChart<'_>) {
    if chart.legend.is_empty() || flow.room() < pt(14) {
        return;
    }
    flow.canvas.decoration();
    let y = flow.y() + pt(2);
    let mut x = flow.left() + flow.width() * 36 / 100;
    for (status, word) in &chart.legend {
        flow.canvas.fill(x, y + pt(2), pt(7), pt(7), ink(Paint::Status(*status)));
        flow.canvas.frame(x, y + pt(2), pt(7), pt(7));
        let text = flow.set_para(&Para::new(word.as_str(), Shape::CELL_LABEL), mm(60));
        text.draw(&mut flow.canvas, &flow.shaper, 0, x + pt(10), y);
        x += pt(10) + text.lines.first().map_or(0, |line| line.width) + pt(12);
    }
    flow.canvas.unmark();
    flow.advance(pt(14));
}
