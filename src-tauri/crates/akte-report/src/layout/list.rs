//! Lists: a sign or a number before each item, lists inside items.

use super::block::{List, Para, Shape};
use super::flow::Flow;
use super::tree::{NodeId, Role};
use crate::ReportError;
use crate::units::{Len, mm};

/// How far the words of an item stand from its sign.
const HANG: Len = mm(5);

/// Sets and draws a list, `indent` from the left edge.
pub(super) fn place(flow: &mut Flow<'_>, list: &List<'_>, parent: NodeId, indent: Len) -> Result<(), ReportError> {
    flow.open_page();
    let node = flow.tree.add(parent, if list.numbered { Role::NumberedList } else { Role::List });
    for (number, item) in (1..).zip(&list.items) {
        let item_node = flow.tree.add(node, Role::ListItem);
        let label_node = flow.tree.add(item_node, Role::Label);
        let body_node = flow.tree.add(item_node, Role::ListBody);
        let words = flow.set_para(&item.para, flow.width() - indent - HANG);
        // The sign stays with the first lines, as a paragraph's own do.
        let together = Len::try_from(words.lines.len().min(2)).unwrap_or(2) * words.shape.leading;
        if together > flow.room() && !flow.at_top() {
            flow.new_page()?;
        }
        let sign = match (list.numbered, indent) {
            (true, _) => format!("{number}."),
            (false, 0) => "•".to_owned(),
            (false, _) => "–".to_owned(),
        };
        let shape = Shape { after: 0, ..item.para.shape };
        let label = flow.set_para(&Para::new(sign, shape), HANG);
        let (x, y) = (flow.left() + indent, flow.y());
        flow.draw_line(&label, 0, x, y, label_node);
        // Words and lists inside an item are parts of their own.
        let words_node = if item.list.is_some() { flow.tree.add(body_node, Role::Paragraph) } else { body_node };
        flow.lines(&words, x + HANG, words_node)?;
        flow.advance(item.para.shape.after);
        if let Some(inner) = &item.list {
            place(flow, inner, body_node, indent + HANG)?;
        }
    }
    if indent == 0 {
        flow.advance(list.after);
    }
    Ok(())
}
