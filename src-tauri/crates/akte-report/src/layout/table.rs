//! Tables: heads are repeated, rows are never cut unless they are taller than a page.

use super::block::{Align, Cell, Ink, Para, Row, Ruling, Shape, Table};
use super::columns::edges;
use super::flow::Flow;
use super::paragraph::SetPara;
use super::tree::{NodeId, Role};
use crate::ReportError;
use crate::pdf::Furniture;
use crate::type_setting::{Anchor, Shaper};
use crate::units::{Len, dpt, pt};

/// A cell whose lines are known.
#[derive(Debug)]
struct SetCell {
    x: Len,
    paras: Vec<SetPara>,
    height: Len,
    span: usize,
    heads_row: bool,
}

/// A row whose lines are known.
#[derive(Debug)]
pub(super) struct SetRow {
    cells: Vec<SetCell>,
    height: Len,
    strong: bool,
    anchor: Option<Anchor>,
}

/// What numbers at the right edge keep free besides.
const NUMBERS: Len = pt(5);

struct Grid {
    edges: Vec<(Len, Len)>,
    pad: Padding,
}

/// Room around the text of a cell.
#[derive(Debug, Clone, Copy)]
struct Padding {
    side: Len,
    top: Len,
    bottom: Len,
    /// Between two columns.
    gap: Len,
}

impl Padding {
    fn of(ruling: Ruling) -> Self {
        match ruling {
            Ruling::Rows => Self { side: pt(4), top: pt(3), bottom: dpt(35), gap: pt(8) },
            Ruling::Plain => Self { side: 0, top: dpt(15), bottom: dpt(15), gap: pt(6) },
        }
    }
}

impl Grid {
    fn new(shaper: &mut Shaper, table: &Table<'_>, left: Len, width: Len) -> Self {
        let pad = Padding::of(table.ruling);
        Self { edges: edges(shaper, table, left, width, pad.gap + NUMBERS), pad }
    }

    fn set(&self, shaper: &mut Shaper, row: &Row<'_>) -> SetRow {
        let mut column = 0;
        let mut cells = Vec::with_capacity(row.cells.len());
        for cell in &row.cells {
            let span = cell.span.max(1).min(self.edges.len().saturating_sub(column).max(1));
            let Some(&(x, _)) = self.edges.get(column) else { break };
            let width: Len = self.edges[column..column + span].iter().map(|(_, width)| width).sum();
            column += span;
            cells.push(self.cell(shaper, cell, x, width, span));
        }
        let tallest = cells.iter().map(|cell| cell.height).max().unwrap_or(0);
        SetRow { cells, height: tallest + self.pad.top + self.pad.bottom, strong: row.strong, anchor: row.anchor }
    }

    fn cell(&self, shaper: &mut Shaper, cell: &Cell<'_>, x: Len, width: Len, span: usize) -> SetCell {
        // Numbers at the right edge keep away from the words of the next column.
        let numbers = cell.paras.first().is_some_and(|para| para.shape.align == Align::Right);
        let gap = if numbers { self.pad.gap + NUMBERS } else { self.pad.gap };
        let paras: Vec<SetPara> = cell.paras.iter().map(|para| SetPara::new(shaper, para, width - gap)).collect();
        let after = paras.last().map_or(0, |para| para.shape.after);
        let height = paras.iter().map(SetPara::height).sum::<Len>() - after;
        SetCell { x: x + self.pad.side, paras, height, span, heads_row: cell.heads_row }
    }
}

/// The head as a row.
pub(super) fn head_row(table: &Table<'_>) -> Option<Row<'static>> {
    let right = table.right_from.unwrap_or(usize::MAX)..table.right_to.unwrap_or(usize::MAX);
    let cell = |(column, text): (usize, &String)| {
        let shape = if right.contains(&column) { Shape::CELL_HEAD.right() } else { Shape::CELL_HEAD };
        Cell::new(vec![Para::strong(text.clone(), shape)])
    };
    (!table.head.is_empty()).then(|| Row::new(table.head.iter().enumerate().map(cell).collect()))
}

/// Tables with so many rows are kept whole where they take no more than half a page.
const SHORT: usize = 12;

/// The height of a table that is kept whole; none for others.
fn whole_height(flow: &mut Flow<'_>, table: &Table<'_>, grid: &Grid) -> Option<Len> {
    if table.rows > SHORT {
        return None;
    }
    let head = head_row(table).map_or(0, |row| grid.set(&mut flow.shaper, &row).height);
    let rows = (0..table.rows).map(|row| grid.set(&mut flow.shaper, &(table.row)(row)).height).sum::<Len>();
    Some(head + rows).filter(|height| *height <= flow.body_height() / 2)
}

/// How much of a table must stand below a heading: all of a short one, else its head and its first row, but no more than
/// a third of a page.
pub(super) fn least_height(flow: &mut Flow<'_>, table: &Table<'_>) -> Len {
    let (left, width) = (flow.left(), flow.width());
    let grid = Grid::new(&mut flow.shaper, table, left, width);
    if let Some(whole) = whole_height(flow, table, &grid) {
        return whole;
    }
    let head = head_row(table).map_or(0, |row| grid.set(&mut flow.shaper, &row).height);
    let first = if table.rows > 0 { grid.set(&mut flow.shaper, &(table.row)(0)).height } else { 0 };
    head + first.min(flow.body_height() / 3)
}

/// Sets and draws a table.
pub(super) fn place(flow: &mut Flow<'_>, table: &Table<'_>) -> Result<(), ReportError> {
    if table.rows == 0 {
        return Ok(());
    }
    let (left, width) = (flow.left(), flow.width());
    let grid = Grid::new(&mut flow.shaper, table, left, width);
    if whole_height(flow, table, &grid).is_some_and(|height| height > flow.room()) && !flow.at_top() {
        flow.new_page()?;
    }
    let head = head_row(table).map(|row| grid.set(&mut flow.shaper, &row));
    let node = flow.tree.add(flow.parent(), Role::Table);
    let mut placer = Placer {
        flow,
        ruling: table.ruling,
        pad: grid.pad,
        node,
        body: None,
        zebra: table.zebra,
        odd: false,
        head,
        head_on: None,
    };
    let mut waiting: Option<SetRow> = None;
    for index in 0..table.rows {
        let row = match waiting.take() {
            Some(row) => row,
            None => grid.set(&mut placer.flow.shaper, &(table.row)(index)),
        };
        // A row that heads others stays with the first of them.
        let mut together = row.height;
        if row.strong && index + 1 < table.rows {
            let next = grid.set(&mut placer.flow.shaper, &(table.row)(index + 1));
            together += next.height;
            waiting = Some(next);
        }
        placer.row(&row, together)?;
        placer.flow.step()?;
    }
    flow.advance(table.after);
    Ok(())
}

struct Placer<'f, 'p> {
    flow: &'f mut Flow<'p>,
    ruling: Ruling,
    pad: Padding,
    node: NodeId,
    /// The rows below the head.
    body: Option<NodeId>,
    /// Whether every second row is tinted, and whether the next one is.
    zebra: bool,
    odd: bool,
    head: Option<SetRow>,
    /// Page that has the head already.
    head_on: Option<usize>,
}

/// The nodes of a cell's paragraphs.
type CellTags = Vec<NodeId>;

impl Placer<'_, '_> {
    fn head_height(&self) -> Len {
        self.head.as_ref().map_or(0, |head| head.height)
    }

    fn row(&mut self, row: &SetRow, together: Len) -> Result<(), ReportError> {
        let fresh = self.flow.body_height() - self.head_height();
        let head = if self.head_on == Some(self.flow.page()) { 0 } else { self.head_height() };
        let wanted = if together <= fresh { together } else { row.height };
        if row.height > fresh {
            return self.tall_row(row);
        }
        if head + wanted > self.flow.room() {
            self.flow.new_page()?;
        }
        self.ensure_head();
        self.anchor(row);
        let top = self.flow.y();
        self.tint(row, top, row.height);
        let tags = self.tags(row);
        for (cell, tags) in row.cells.iter().zip(&tags) {
            let mut y = top + self.pad.top;
            for (para, tag) in cell.paras.iter().zip(tags) {
                for line in 0..para.lines.len() {
                    let at = y + Len::try_from(line).unwrap_or(0) * para.shape.leading;
                    self.flow.draw_line(para, line, cell.x, at, *tag);
                }
                y += para.height();
            }
        }
        self.flow.canvas.unmark();
        self.finish(row.height);
        Ok(())
    }

    /// A row taller than a page: filled up line by line, continued under a repeated head.
    fn tall_row(&mut self, row: &SetRow) -> Result<(), ReportError> {
        let tags = self.tags(row);
        let mut next: Vec<(usize, usize)> = vec![(0, 0); row.cells.len()];
        loop {
            let head = if self.head_on == Some(self.flow.page()) { 0 } else { self.head_height() };
            if self.flow.room() < head + pt(90) && !self.flow.at_top() {
                self.flow.new_page()?;
            }
            self.ensure_head();
            self.anchor(row);
            let top = self.flow.y();
            let room = self.flow.room() - self.pad.top - self.pad.bottom;
            let mut used = 0;
            let mut done = true;
            for ((cell, tags), position) in row.cells.iter().zip(&tags).zip(&mut next) {
                let (height, complete) = self.fill(cell, tags, position, top + self.pad.top, room);
                used = used.max(height);
                done &= complete;
            }
            self.flow.canvas.unmark();
            self.finish(used + self.pad.top + self.pad.bottom);
            if done {
                return Ok(());
            }
            self.flow.new_page()?;
        }
    }

    /// Draws what fits of a cell; how much room it took and whether it is complete.
    fn fill(
        &mut self,
        cell: &SetCell,
        tags: &[NodeId],
        position: &mut (usize, usize),
        top: Len,
        room: Len,
    ) -> (Len, bool) {
        let mut y = 0;
        while let Some((para, tag)) = cell.paras.get(position.0).zip(tags.get(position.0)) {
            while position.1 < para.lines.len() {
                // One line per page at least, so that it ends.
                if y > 0 && y + para.shape.leading > room {
                    return (y, false);
                }
                self.flow.draw_line(para, position.1, cell.x, top + y, *tag);
                y += para.shape.leading;
                position.1 += 1;
            }
            y += para.shape.after;
            *position = (position.0 + 1, 0);
        }
        (y, true)
    }

    /// A row with its cells; several paragraphs in a cell have nodes of their own.
    fn tags(&mut self, row: &SetRow) -> Vec<CellTags> {
        let body = match self.body {
            Some(body) => body,
            None if self.head.is_none() => self.node,
            None => self.flow.tree.add(self.node, Role::TableBody),
        };
        self.body = Some(body);
        let tree = &mut self.flow.tree;
        let line = tree.add(body, Role::Row);
        row.cells
            .iter()
            .map(|cell| {
                let tag = tree.add(line, if cell.heads_row { Role::SideCell } else { Role::Cell });
                tree.node(tag).span = u8::try_from(cell.span).unwrap_or(1);
                match cell.paras.len() {
                    0 | 1 => vec![tag],
                    _ => cell.paras.iter().map(|_| tree.add(tag, Role::Paragraph)).collect(),
                }
            })
            .collect()
    }

    fn anchor(&mut self, row: &SetRow) {
        if let Some(anchor) = row.anchor {
            self.flow.set_anchor(anchor);
        }
    }

    fn tint(&mut self, row: &SetRow, top: Len, height: Len) {
        let ink = match (row.strong, self.zebra && self.odd) {
            (true, _) => Ink::TINT,
            (false, true) => Ink::FAINT,
            (false, false) => {
                self.odd = true;
                return;
            }
        };
        self.odd = false;
        self.flow.canvas.decoration();
        let (left, width) = (self.flow.left(), self.flow.width());
        self.flow.canvas.fill(left, top, width, height, ink);
        self.flow.canvas.unmark();
    }

    /// The rule below a row, and the way on.
    fn finish(&mut self, height: Len) {
        let bottom = self.flow.y() + height;
        if self.ruling == Ruling::Rows {
            self.flow.canvas.decoration();
            let (left, width) = (self.flow.left(), self.flow.width());
            self.flow.canvas.rule(left, bottom, width, dpt(5), Ink::HAIR);
            self.flow.canvas.unmark();
        }
        self.flow.advance(height);
    }

    fn ensure_head(&mut self) {
        let page = self.flow.page();
        if self.head_on == Some(page) {
            return;
        }
        let repeated = self.head_on.replace(page).is_some();
        let Some(head) = self.head.take() else { return };
        let (top, left, width) = (self.flow.y(), self.flow.left(), self.flow.width());
        let canvas = &mut self.flow.canvas;
        if repeated {
            canvas.furniture(Furniture::RepeatedHead);
        } else {
            canvas.decoration();
        }
        canvas.fill(left, top, width, head.height, Ink::TINT);
        canvas.rule(left, top + head.height, width, dpt(9), Ink::DEEP);
        let row = (!repeated).then(|| {
            let group = self.flow.tree.add(self.node, Role::TableHead);
            self.flow.tree.add(group, Role::Row)
        });
        for cell in &head.cells {
            let tag = row.map(|row| self.flow.tree.add(row, Role::HeadCell));
            let mut y = top + self.pad.top;
            for para in &cell.paras {
                for index in 0..para.lines.len() {
                    match tag {
                        Some(tag) => self.flow.draw_line(para, index, cell.x, y, tag),
                        None => para.draw(&mut self.flow.canvas, &self.flow.shaper, index, cell.x, y),
                    }
                    y += para.shape.leading;
                }
            }
        }
        self.flow.canvas.unmark();
        self.flow.advance(head.height);
        self.head = Some(head);
    }
}
