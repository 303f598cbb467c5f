//! Boxes: what must not be overlooked, on a tint with a strong edge. Kept whole: they are short.

use super::block::{Ink, Para};
use super::flow::Flow;
use super::paragraph::SetPara;
use super::tree::Role;
use crate::ReportError;
use crate::units::{Len, dpt, pt};

const PAD: Len = pt(8);

/// Sets and draws a box. What is taller than a page goes on without it.
pub(super) fn place(flow: &mut Flow<'_>, paras: &[Para<'_>]) -> Result<(), ReportError> {
    flow.open_page();
    let width = flow.width() - 2 * PAD;
    let set: Vec<SetPara> = paras.iter().map(|para| flow.set_para(para, width)).collect();
    let after = paras.last().map_or(0, |para| para.shape.after);
    let height = set.iter().map(SetPara::height).sum::<Len>() - after + 2 * PAD;
    if height > flow.room() && !flow.at_top() {
        flow.new_page()?;
    }
    if height <= flow.room() {
        let (x, y, full) = (flow.left(), flow.y(), flow.width());
        flow.canvas.decoration();
        flow.canvas.fill(x, y, full, height, Ink::FAINT);
        flow.canvas.fill(x, y, dpt(25), height, Ink::DEEP);
        flow.canvas.unmark();
    }
    flow.advance(PAD);
    for para in &set {
        let node = flow.tree.add(flow.parent(), Role::Paragraph);
        flow.lines(para, flow.left() + PAD, node)?;
        flow.advance(para.shape.after);
    }
    flow.advance(PAD - after + pt(8));
    Ok(())
}
