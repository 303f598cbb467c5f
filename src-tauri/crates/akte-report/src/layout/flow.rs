//! The flow of blocks over pages.

use super::block::{Align, Block, Ink, Orientation, Para, Shape};
use super::paragraph::SetPara;
use super::tree::{NodeId, Role, SortedTree, Tree};
use super::{ahead, bars, boxed, contents, emblem, list, picture, table};
use crate::ReportError;
use crate::pdf::{Background, Canvas, Compressor, FinishedPage, Streams};
use crate::type_setting::{Anchor, Shaper, Words};
use crate::units::{Len, dpt, mm, pt};
use std::collections::HashMap;

/// What stands on every page.
#[derive(Debug, Clone)]
pub(crate) struct Footer {
    /// Who, what, which version, classification.
    pub(crate) left: String,
    /// Data state.
    pub(crate) below: String,
    /// `Seite`, `von`.
    pub(crate) page_words: (String, String),
}

/// What a flow needs to know before it begins.
pub(crate) struct Setup<'p> {
    pub(crate) footer: Footer,
    /// Word across every page, for what is not released.
    pub(crate) watermark: Option<String>,
    /// Pixels of the logo, if there is one.
    pub(crate) logo: Option<(u32, u32)>,
    /// Told about every step, out of so many; an error ends the flow.
    pub(crate) on_step: &'p dyn Fn(usize, usize) -> Result<(), ReportError>,
}

/// A heading and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Heading {
    pub(crate) level: u8,
    pub(crate) text: String,
    /// Page counted from zero.
    pub(crate) page: usize,
    /// Distance from the top of the page.
    pub(crate) y: Len,
}

/// Where a link leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Goal {
    /// Number of a heading.
    Heading(usize),
    Anchor(Anchor),
}

/// A place on a page that leads to another.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    pub(crate) page: usize,
    pub(crate) x: Len,
    pub(crate) y: Len,
    pub(crate) width: Len,
    pub(crate) height: Len,
    pub(crate) goal: Goal,
    /// Where it leads, in words.
    pub(crate) text: String,
}

/// Sets blocks and draws them.
pub(crate) struct Flow<'p> {
    pub(crate) shaper: Shaper,
    pub(crate) canvas: Canvas,
    pub(crate) tree: Tree,
    pub(super) headings: Vec<Heading>,
    pub(super) links: Vec<Link>,
    /// Page and distance from its top of what links can lead to.
    pub(super) anchors: HashMap<Anchor, (usize, Len)>,
    /// Open sections, outermost first, with the levels of their headings.
    sections: Vec<(u8, NodeId)>,
    /// The link whose words are being drawn, and the node that it stands in.
    pub(super) open_link: Option<(NodeId, Anchor, NodeId)>,
    pub(super) pages: Vec<FinishedPage>,
    pub(super) compressor: Compressor,
    pub(super) setup: Setup<'p>,
    orientation: Orientation,
    open: bool,
    pub(super) y: Len,
    steps: (usize, usize),
    counters: [u32; 4],
    contents: Option<contents::Contents>,
}

/// What a finished flow leaves.
pub(crate) struct Flowed {
    pub(crate) canvas: Canvas,
    pub(crate) tree: SortedTree,
    pub(crate) headings: Vec<Heading>,
    pub(crate) links: Vec<Link>,
    pub(crate) anchors: HashMap<Anchor, (usize, Len)>,
    pub(crate) pages: Vec<FinishedPage>,
    pub(crate) backgrounds: Vec<Background>,
    pub(crate) streams: Streams,
    /// Characters that no bundled font has.
    pub(crate) missing: Vec<char>,
}

/// Width between the margins of an upright page.
pub(crate) const PORTRAIT_WIDTH: Len = mm(210) - 2 * SIDE;

pub(super) const SIDE: Len = mm(18);
const TOP: Len = mm(18);
pub(super) const BOTTOM: Len = mm(23);

impl<'p> Flow<'p> {
    pub(crate) fn new(shaper: Shaper, setup: Setup<'p>) -> Self {
        Self {
            shaper,
            canvas: Canvas::new(),
            tree: Tree::new(),
            headings: Vec::new(),
            links: Vec::new(),
            anchors: HashMap::new(),
            sections: Vec::new(),
            open_link: None,
            pages: Vec::new(),
            compressor: Compressor::new(),
            setup,
            orientation: Orientation::Portrait,
            open: false,
            y: TOP,
            steps: (0, 0),
            counters: [0; 4],
            contents: None,
        }
    }

    /// Sets all blocks, then what could only be known afterwards: page numbers in the contents, number of pages.
    pub(crate) fn run(mut self, blocks: &[Block<'_>]) -> Result<Flowed, ReportError> {
        let rows = |block: &Block<'_>| if let Block::Table(table) = block { table.rows } else { 0 };
        self.steps.1 = blocks.len() + blocks.iter().map(rows).sum::<usize>();
        for (index, block) in blocks.iter().enumerate() {
            self.place(block, index, blocks)?;
            self.step()?;
        }
        self.close_page()?;
        if let Some(contents) = self.contents.take() {
            contents::draw(&mut self, &contents)?;
        }
        self.footers()?;
        let backgrounds = self.watermarks()?;
        let Self { shaper, canvas, tree, headings, links, anchors, pages, compressor, .. } = self;
        let missing = shaper.missing.into_iter().collect();
        Ok(Flowed {
            canvas,
            tree: tree.sorted(),
            headings,
            links,
            anchors,
            pages,
            backgrounds,
            streams: compressor.finish()?,
            missing,
        })
    }

    fn place(&mut self, block: &Block<'_>, index: usize, blocks: &[Block<'_>]) -> Result<(), ReportError> {
        match block {
            Block::Heading { level, text, numbered } => self.heading(*level, text, *numbered, &blocks[index + 1..]),
            Block::Para(para) => self.paragraph(para, Role::Paragraph),
            Block::Title(para) => self.paragraph(para, Role::Title),
            Block::Emblem { name, alternative } => emblem::place(self, name, alternative),
            Block::Note(para) => self.paragraph(para, Role::Note),
            Block::List(list) => list::place(self, list, self.parent(), 0),
            Block::Table(table) => {
                self.open_page();
                table::place(self, table)
            }
            Block::Box(paras) => boxed::place(self, paras),
            Block::Bars(bars) => bars::place(self, bars),
            Block::Chart(chart) => picture::place(self, chart),
            Block::Space(height) => {
                if self.open && !self.at_top() {
                    self.advance(*height);
                }
                Ok(())
            }
            Block::PageBreak => self.close_page(),
            Block::EndSections => {
                self.sections.clear();
                Ok(())
            }
            Block::Need(height) => {
                if self.open && self.room() < *height {
                    self.close_page()
                } else {
                    Ok(())
                }
            }
            Block::Turn(orientation) => {
                if self.orientation != *orientation {
                    self.close_page()?;
                    self.orientation = *orientation;
                }
                Ok(())
            }
            Block::Contents { title, deepest } => {
                if self.open && self.room() < self.body_height() / 2 {
                    self.close_page()?;
                }
                self.open_page();
                let entries = ahead::headings_ahead(blocks);
                let contents = contents::Contents::new(self, title, *deepest, &entries);
                for _ in 0..contents.pages() {
                    self.open_page();
                    self.close_page()?;
                }
                self.contents = Some(contents);
                Ok(())
            }
        }
    }

    fn heading(
        &mut self,
        level: u8,
        words: &Words<'_>,
        numbered: bool,
        following: &[Block<'_>],
    ) -> Result<(), ReportError> {
        self.open_page();
        let number = if numbered { count(&mut self.counters, level) } else { String::new() };
        let (shape, before) = match level {
            1 => (heading_shape(pt(17), pt(22), pt(8)), pt(22)),
            2 => (heading_shape(dpt(130), pt(17), pt(6)), pt(16)),
            _ => (heading_shape(dpt(105), pt(14), pt(4)), pt(11)),
        };
        let full = format!("{number}{}", words.text);
        let numbered = Words { text: full.as_str().into(), language: words.language };
        let set = self.set_para(&Para::strong(numbered, shape), self.width());
        let need = before + set.height() + self.need_of(following);
        if need > self.room() && !self.at_top() {
            self.new_page()?;
        }
        if !self.at_top() {
            self.advance(before);
        }
        self.headings.push(Heading { level, text: full, page: self.page(), y: self.y });
        let section = self.open_section(level);
        let node = self.tree.add(section, Role::Heading(level));
        self.tree.node(node).language = words.language.filter(|language| *language != self.shaper.language);
        for line in 0..set.lines.len() {
            self.draw_line(&set, line, self.left(), self.y, node);
            self.y += shape.leading;
        }
        self.canvas.unmark();
        self.y += shape.after;
        Ok(())
    }

    /// Begins a section below the last one whose heading is higher.
    pub(super) fn open_section(&mut self, level: u8) -> NodeId {
        while self.sections.last().is_some_and(|(open, _)| *open >= level) {
            self.sections.pop();
        }
        let section = self.tree.add(self.parent(), Role::Section);
        self.sections.push((level, section));
        section
    }

    fn paragraph(&mut self, para: &Para<'_>, role: Role) -> Result<(), ReportError> {
        self.open_page();
        let set = self.set_para(para, self.width());
        let node = self.tree.add(self.parent(), role);
        self.lines(&set, self.left(), node)?;
        self.y += para.shape.after;
        Ok(())
    }

    /// Lines of a paragraph.
    pub(super) fn set_para(&mut self, para: &Para<'_>, width: Len) -> SetPara {
        SetPara::new(&mut self.shaper, para, width)
    }

    /// One step done.
    pub(super) fn step(&mut self) -> Result<(), ReportError> {
        self.steps.0 += 1;
        (self.setup.on_step)(self.steps.0, self.steps.1)
    }

    /// The section that blocks belong to.
    pub(super) fn parent(&self) -> NodeId {
        self.sections.last().map_or(Tree::ROOT, |(_, section)| *section)
    }

    /// What is drawn from here belongs to `node`.
    pub(super) fn mark(&mut self, node: NodeId) {
        let page = self.page();
        self.canvas.mark(&mut self.tree, node, page);
    }

    /// The page being drawn, counted from zero.
    pub(super) fn page(&self) -> usize {
        self.pages.len()
    }

    pub(super) fn y(&self) -> Len {
        self.y
    }

    pub(super) fn advance(&mut self, height: Len) {
        self.y += height;
    }

    pub(super) fn left(&self) -> Len {
        SIDE
    }

    pub(super) fn top(&self) -> Len {
        TOP
    }

    pub(super) fn width(&self) -> Len {
        self.paper().0 - 2 * SIDE
    }

    fn paper(&self) -> (Len, Len) {
        match self.orientation {
            Orientation::Portrait => (mm(210), mm(297)),
            Orientation::Landscape => (mm(297), mm(210)),
        }
    }

    /// A distance from the top of the page as one from its lower edge.
    pub(super) fn above_lower_edge(&self, y: Len) -> Len {
        self.paper().1 - y
    }

    fn bottom(&self) -> Len {
        self.paper().1 - BOTTOM
    }

    /// Height between the margins.
    pub(super) fn body_height(&self) -> Len {
        self.bottom() - TOP
    }

    /// What is left of the page.
    pub(super) fn room(&self) -> Len {
        self.bottom() - self.y
    }

    pub(super) fn at_top(&self) -> bool {
        self.y == TOP
    }

    pub(super) fn new_page(&mut self) -> Result<(), ReportError> {
        self.close_page()?;
        self.open_page();
        Ok(())
    }

    pub(super) fn open_page(&mut self) {
        if self.open {
            return;
        }
        self.open = true;
        self.y = TOP;
        self.canvas.begin(self.paper().1, 0);
    }

    fn close_page(&mut self) -> Result<(), ReportError> {
        if self.open {
            let content = self.canvas.finish()?;
            let (width, height) = self.paper();
            let mut page = FinishedPage::new(width, height);
            page.add(self.compressor.add(content)?, self.canvas.marks());
            self.pages.push(page);
            self.open = false;
            self.y = TOP;
        }
        Ok(())
    }

    /// Draws on a finished page, from `y` on.
    pub(super) fn draw_on(
        &mut self,
        page: usize,
        y: Len,
        draw: impl FnOnce(&mut Self) -> Result<(), ReportError>,
    ) -> Result<(), ReportError> {
        let later = self.pages.split_off(page + 1);
        let Some(mut finished) = self.pages.pop() else { return Ok(()) };
        let (width, height) = finished.paper();
        self.orientation = if width > height { Orientation::Landscape } else { Orientation::Portrait };
        self.y = y;
        self.canvas.begin(height, finished.marks());
        draw(self)?;
        let content = self.canvas.finish()?;
        finished.add(self.compressor.add(content)?, self.canvas.marks());
        self.pages.push(finished);
        self.pages.extend(later);
        Ok(())
    }
}

fn heading_shape(size: Len, leading: Len, after: Len) -> Shape {
    Shape { size, leading, after, ink: Ink::DEEP, align: Align::Left }
}

/// The number of the next heading of a level, with the space after it.
pub(super) fn count(counters: &mut [u32; 4], level: u8) -> String {
    let level = usize::from(level).clamp(1, counters.len());
    counters[level - 1] += 1;
    counters[level..].fill(0);
    let numbers: Vec<String> = counters[..level].iter().map(u32::to_string).collect();
    format!("{}\u{a0}\u{a0}", numbers.join("."))
}
