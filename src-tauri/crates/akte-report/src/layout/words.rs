//! Lines of text on their pages: pieces of the structure tree, links inside them.

use super::block::Marker;
use super::flow::{Flow, Goal, Link};
use super::paragraph::{SetPara, baseline};
use super::tree::{Kid, NodeId, Role};
use crate::ReportError;
use crate::type_setting::{Anchor, Piece};
use crate::units::Len;

impl Flow<'_> {
    /// Draws all lines of a paragraph, over pages where it must be.
    pub(super) fn lines(&mut self, set: &SetPara, x: Len, node: NodeId) -> Result<(), ReportError> {
        let count = set.lines.len();
        for line in 0..count {
            // No single first or last line of a paragraph stands alone on a page.
            let left = count - line;
            let together = if line == 0 || left == 2 { left.min(2) } else { 1 };
            let need = Len::try_from(together).unwrap_or(1) * set.shape.leading;
            if need > self.room() && !self.at_top() {
                self.new_page()?;
            }
            self.draw_line(set, line, x, self.y, node);
            self.y += set.shape.leading;
        }
        self.canvas.unmark();
        Ok(())
    }

    /// Draws one line of a paragraph with its top at `y`, as a piece of `node`. Signs before it are decoration: the word
    /// that they stand for follows.
    pub(super) fn draw_line(&mut self, para: &SetPara, index: usize, x: Len, y: Len, node: NodeId) {
        let Some(line) = para.lines.get(index) else { return };
        if index == 0 && para.marker != Marker::None {
            self.canvas.decoration();
            para.sign(&mut self.canvas, x, y);
        }
        if line.pieces.is_empty() {
            return;
        }
        if line.pieces.iter().all(|piece| piece.link.is_none()) {
            self.open_link = None;
            self.mark(node);
            para.draw(&mut self.canvas, &self.shaper, index, x, y);
            return;
        }
        let left = para.left(line, x);
        for part in line.pieces.chunk_by(|one, next| one.link == next.link) {
            let Some((first, last)) = part.first().zip(part.last()) else { continue };
            let end = line.pieces.iter().find(|piece| piece.at > last.at).map_or(line.width, |next| next.at);
            match first.link {
                None => {
                    self.open_link = None;
                    self.mark(node);
                }
                Some(anchor) => {
                    self.link(anchor, part, node, (left + first.at, y), (end - first.at, para.shape.leading))
                }
            }
            let base = baseline(y, para.shape);
            self.canvas.pieces(&self.shaper, part, left + first.at, base, para.shape.size, para.shape.ink);
        }
    }

    /// Begins or goes on with a link inside `parent`.
    fn link(&mut self, anchor: Anchor, part: &[Piece], parent: NodeId, at: (Len, Len), (width, height): (Len, Len)) {
        let node = match self.open_link {
            Some((within, to, node)) if within == parent && to == anchor => node,
            _ => self.tree.add(parent, Role::Link),
        };
        self.open_link = Some((parent, anchor, node));
        self.mark(node);
        let text: Vec<&str> = part.iter().map(|piece| piece.word.text_of(piece.from, piece.to)).collect();
        self.add_link(at, (width, height), Goal::Anchor(anchor), node, text.join(" "));
    }

    /// Makes a place on the page lead somewhere.
    pub(super) fn add_link(
        &mut self,
        (x, y): (Len, Len),
        (width, height): (Len, Len),
        goal: Goal,
        node: NodeId,
        text: String,
    ) {
        let page = self.page();
        let link = u32::try_from(self.links.len()).unwrap_or(u32::MAX);
        self.tree.hang(node, Kid::Link { page: u32::try_from(page).unwrap_or(u32::MAX), link });
        self.links.push(Link { page, x, y, width, height, goal, text });
    }

    /// What is set next is where links to `anchor` lead.
    pub(super) fn set_anchor(&mut self, anchor: Anchor) {
        self.anchors.entry(anchor).or_insert((self.pages.len(), self.y));
    }
}
