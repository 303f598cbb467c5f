//! The head of the cover: the municipality's name, and its logo at the right edge.

use super::block::Para;
use super::flow::Flow;
use super::tree::{Picture, Role};
use crate::ReportError;
use crate::units::{Len, mm};

/// The room that a logo is fitted into.
const WIDTH: Len = mm(62);
const HEIGHT: Len = mm(27);
/// Between name and logo.
const GAP: Len = mm(8);

/// The size in which a logo of so many pixels is printed.
fn size((width, height): (u32, u32)) -> (Len, Len) {
    let (width, height) = (Len::from(width.max(1)), Len::from(height.max(1)));
    if width * HEIGHT <= height * WIDTH { (HEIGHT * width / height, HEIGHT) } else { (WIDTH, WIDTH * height / width) }
}

/// Sets the name beside the logo; what follows stands below both.
pub(super) fn place(flow: &mut Flow<'_>, name: &Para<'_>, alternative: &str) -> Result<(), ReportError> {
    flow.open_page();
    let top = flow.y();
    let (width, height) = flow.setup.logo.map_or((0, 0), size);
    let x = flow.left() + flow.width() - width;
    let node = flow.tree.add(flow.parent(), Role::Figure);
    let edges = [x, flow.above_lower_edge(top + height), x + width, flow.above_lower_edge(top)];
    flow.tree.node(node).picture = Some(Box::new(Picture { alternative: alternative.to_owned(), edges }));
    flow.mark(node);
    flow.canvas.logo(x, top, width, height);
    flow.canvas.unmark();
    let set = flow.set_para(name, flow.width() - width - GAP);
    let node = flow.tree.add(flow.parent(), Role::Paragraph);
    flow.lines(&set, flow.left(), node)?;
    // As far down as the title stands on a cover without a logo, unless the name is very long.
    let below = (top + HEIGHT + mm(4)).max(flow.y() + mm(6));
    flow.advance(below - flow.y());
    Ok(())
}
