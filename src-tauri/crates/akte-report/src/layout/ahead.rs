//! What stands further down: how much of it a heading keeps with it, and the headings that a contents page names.

use super::block::Block;
use super::flow::{Flow, count};
use super::table;
use crate::type_setting::Words;
use crate::units::{Len, pt};

impl Flow<'_> {
    /// The room that the beginning of what follows a heading takes, so that no heading stands alone at the foot of a page.
    pub(super) fn need_of(&mut self, following: &[Block<'_>]) -> Len {
        let mut need = 0;
        for (index, block) in following.iter().enumerate() {
            match block {
                Block::Para(_) | Block::Note(_) if index > 2 => break,
                Block::Heading { .. } => need += pt(34),
                // A sentence that leads to a table stays with it.
                Block::Para(para) | Block::Note(para) => need += self.set_para(para, self.width()).height().min(pt(60)),
                Block::Table(table) => return need + table::least_height(self, table),
                Block::Bars(_) => return need + pt(60),
                Block::List(_) => return need + pt(28),
                Block::Chart(chart) => return need + chart.picture.height,
                _ => break,
            }
        }
        need
    }
}

/// Levels and full texts of all headings, as they will be numbered.
pub(super) fn headings_ahead<'b>(blocks: &'b [Block<'_>]) -> Vec<(u8, Words<'b>)> {
    let mut counters = [0; 4];
    blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { level, text, numbered } => {
                let number = if *numbered { count(&mut counters, *level) } else { String::new() };
                let full = format!("{number}{}", text.text);
                Some((*level, Words { text: full.into(), language: text.language }))
            }
            _ => None,
        })
        .collect()
}
