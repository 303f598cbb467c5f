//! What comes with every page: footer and watermark.

use super::block::{Align, Ink, Para, Shape};
use super::flow::{BOTTOM, Flow, SIDE};
use super::paragraph::{SetPara, baseline};
use super::watermark;
use crate::ReportError;
use crate::pdf::{Background, FinishedPage, Furniture};
use crate::type_setting::{Run, Style, set};
use crate::units::{Len, dpt, mm, pt};

impl Flow<'_> {
    /// The watermark of each paper in use, drawn once and shared by its pages.
    pub(super) fn watermarks(&mut self) -> Result<Vec<Background>, ReportError> {
        let Some(word) = self.setup.watermark.clone() else { return Ok(Vec::new()) };
        let mut papers: Vec<(Len, Len)> = self.pages.iter().map(FinishedPage::paper).collect();
        papers.sort_unstable();
        papers.dedup();
        papers
            .into_iter()
            .map(|paper| {
                let content = watermark::content(&mut self.canvas, &self.shaper.fonts, &word, paper)?;
                Ok(Background { content: self.compressor.add(content)?, paper })
            })
            .collect()
    }

    pub(super) fn footers(&mut self) -> Result<(), ReportError> {
        let shape = Shape::FOOTER;
        let total = self.pages.len();
        for index in 0..total {
            let (width, height) = self.pages[index].paper();
            self.canvas.begin(height, 0);
            self.canvas.furniture(Furniture::Footer);
            let (x, room) = (SIDE, width - 2 * SIDE);
            let top = height - BOTTOM + mm(5);
            self.canvas.rule(x, top, room, dpt(5), Ink::HAIR);
            let (page, of) = &self.setup.footer.page_words;
            let number = format!("{page}\u{a0}{}\u{a0}{of}\u{a0}{total}", index + 1);
            let right =
                SetPara::new(&mut self.shaper, &Para::new(number, Shape { align: Align::Right, ..shape }), room);
            let mut y = top + pt(4);
            right.draw(&mut self.canvas, &self.shaper, 0, x, y);
            for text in [&self.setup.footer.left, &self.setup.footer.below] {
                let runs = [Run::new(text.as_str(), Style::Regular)];
                for line in set(&mut self.shaper, &runs, shape.size, room - mm(32)).iter().take(2) {
                    self.canvas.line_of_text(&self.shaper, line, x, baseline(y, shape), shape.size, shape.ink);
                    y += shape.leading;
                }
            }
            let content = self.canvas.finish()?;
            self.pages[index].add(self.compressor.add(content)?, 0);
        }
        Ok(())
    }
}
