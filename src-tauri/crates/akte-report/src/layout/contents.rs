//! The contents page. Its pages are reserved when it is reached, and drawn when all page numbers are known.

use super::block::{Align, Ink, Para, Shape};
use super::flow::{Flow, Goal};
use super::paragraph::{SetPara, baseline};
use super::tree::{NodeId, Role};
use crate::ReportError;
use crate::type_setting::Words;
use crate::units::{Len, dpt, mm, pt};

/// So many headings stand on the contents page with their third level; longer reports show two.
const DEEP_ENOUGH: usize = 120;

struct Entry {
    heading: usize,
    level: u8,
    lines: SetPara,
}

/// A contents page that waits for its page numbers.
pub(crate) struct Contents {
    title: SetPara,
    title_node: NodeId,
    first_page: usize,
    /// Where it begins on its first page.
    top: Len,
    /// Entries by page.
    entries: Vec<Vec<Entry>>,
    node: NodeId,
}

fn shape(level: u8) -> Shape {
    match level {
        1 => Shape { size: dpt(100), leading: pt(15), after: pt(1), ink: Ink::BLACK, align: Align::Left },
        _ => Shape { size: dpt(90), leading: pt(13), after: 0, ink: Ink::BLACK, align: Align::Left },
    }
}

fn before(level: u8) -> Len {
    if level == 1 { pt(7) } else { 0 }
}

fn indent(level: u8) -> Len {
    Len::from(level.saturating_sub(1)) * mm(7)
}

impl Contents {
    pub(super) fn new(flow: &mut Flow<'_>, title: &str, deepest: u8, headings: &[(u8, Words<'_>)]) -> Self {
        let title_shape = Shape { size: pt(17), leading: pt(22), after: pt(8), ink: Ink::DEEP, align: Align::Left };
        let title = flow.set_para(&Para::strong(title.to_owned(), title_shape), flow.width());
        let third = headings.iter().filter(|(level, _)| *level <= 3).count() <= DEEP_ENOUGH;
        let deepest = if third { deepest } else { deepest.min(2) };
        let mut entries = vec![Vec::new()];
        // On a page that has begun, the title keeps its distance.
        let top = if flow.at_top() { flow.y() } else { flow.y() + pt(26) };
        let mut room = flow.room() - (top - flow.y()) - title.height();
        for (heading, (level, text)) in headings.iter().enumerate().filter(|(_, (level, _))| *level <= deepest) {
            let width = flow.width() - mm(16) - indent(*level);
            let text = text.clone();
            let para = if *level == 1 { Para::strong(text, shape(*level)) } else { Para::new(text, shape(*level)) };
            let lines = flow.set_para(&para, width);
            let height = lines.height() + before(*level);
            if height > room && entries.last().is_some_and(|page| !page.is_empty()) {
                entries.push(Vec::new());
                room = flow.body_height();
            }
            room -= height;
            if let Some(page) = entries.last_mut() {
                page.push(Entry { heading, level: *level, lines });
            }
        }
        let section = flow.open_section(1);
        let title_node = flow.tree.add(section, Role::Heading(1));
        let node = flow.tree.add(section, Role::Contents);
        Self { title, title_node, first_page: flow.page(), top, entries, node }
    }

    pub(super) fn pages(&self) -> usize {
        self.entries.len()
    }
}

/// Draws the reserved pages.
pub(super) fn draw(flow: &mut Flow<'_>, contents: &Contents) -> Result<(), ReportError> {
    // One list per level, each inside the last entry of the level above.
    let mut lists = vec![contents.node];
    for (index, entries) in contents.entries.iter().enumerate() {
        let top = if index == 0 { contents.top } else { flow.top() };
        flow.draw_on(contents.first_page + index, top, |flow| {
            if index == 0 {
                flow.draw_line(&contents.title, 0, flow.left(), flow.y(), contents.title_node);
                flow.advance(contents.title.height());
            }
            for entry in entries {
                let depth = usize::from(entry.level).clamp(1, lists.len() + 1);
                lists.truncate(depth);
                if lists.len() < depth {
                    let above = lists.last().copied().unwrap_or(contents.node);
                    lists.push(flow.tree.add(above, Role::Contents));
                }
                let list = lists.last().copied().unwrap_or(contents.node);
                draw_entry(flow, list, entry);
            }
            Ok(())
        })?;
    }
    Ok(())
}

fn draw_entry(flow: &mut Flow<'_>, list: NodeId, entry: &Entry) {
    flow.advance(before(entry.level));
    let (top, x) = (flow.y(), flow.left() + indent(entry.level));
    let shape = shape(entry.level);
    let item = flow.tree.add(list, Role::ContentsItem);
    let reference = flow.tree.add(item, Role::Reference);
    let node = flow.tree.add(reference, Role::Link);
    for line in 0..entry.lines.lines.len() {
        let at = top + Len::try_from(line).unwrap_or(0) * shape.leading;
        flow.draw_line(&entry.lines, line, x, at, node);
    }
    let heading = flow.headings.get(entry.heading);
    let (page, text) = heading.map_or((0, String::new()), |heading| (heading.page + 1, heading.text.clone()));
    let number = Para::new(page.to_string(), Shape { align: Align::Right, ..shape });
    let number = flow.set_para(&number, flow.width());
    let last = top + entry.lines.text_height() - shape.leading;
    flow.draw_line(&number, 0, flow.left(), last, node);
    let end = entry.lines.lines.last().map_or(0, |line| line.width);
    let number_width = number.lines.first().map_or(0, |line| line.width);
    let (from, to) = (x + end + pt(4), flow.left() + flow.width() - number_width - pt(4));
    if to - from > pt(8) {
        flow.canvas.decoration();
        flow.canvas.dots(from, baseline(last, shape) - dpt(3), to - from);
    }
    flow.canvas.unmark();
    let (width, height) = (flow.width() - indent(entry.level), entry.lines.text_height());
    flow.add_link((x, top), (width, height), Goal::Heading(entry.heading), node, text);
    flow.advance(entry.lines.height());
}
