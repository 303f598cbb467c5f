//! What reports are made of.

use crate::type_setting::{Anchor, Run, Style, Words};
use crate::units::{Len, dpt, mm, pt};
use akte_domain::ImplementationStatus;
use akte_domain::chart::{Paint, Picture};

/// A grey or a colour, 0–255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ink(pub(crate) u8, pub(crate) u8, pub(crate) u8);

impl Ink {
    pub(crate) const BLACK: Self = Self(0x1a, 0x1a, 0x1a);
    /// Labels and footers: still 7:1 on white.
    pub(crate) const GREY: Self = Self(0x52, 0x56, 0x5e);
    /// Lines of tables.
    pub(crate) const HAIR: Self = Self(0xb9, 0xbf, 0xc9);
    /// Headings and strong lines.
    pub(crate) const DEEP: Self = Self(0x17, 0x2b, 0x4d);
    /// Table heads.
    pub(crate) const TINT: Self = Self(0xec, 0xef, 0xf4);
    /// Every second row of long tables, and boxes.
    pub(crate) const FAINT: Self = Self(0xf6, 0xf8, 0xfa);
    /// Watermark.
    pub(crate) const MARK: Self = Self(0xf0, 0xf0, 0xf2);
    pub(crate) const WHITE: Self = Self(0xff, 0xff, 0xff);
    pub(crate) const GREEN: Self = Self(0x1f, 0x6f, 0x43);
    pub(crate) const AMBER: Self = Self(0x9a, 0x5b, 0x00);
    pub(crate) const RED: Self = Self(0xa3, 0x1c, 0x1c);
}

/// How a paragraph is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shape {
    pub(crate) size: Len,
    pub(crate) leading: Len,
    pub(crate) after: Len,
    pub(crate) ink: Ink,
    pub(crate) align: Align,
}

/// Where lines stand between the edges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Right,
}

impl Shape {
    const fn new(size: Len, leading: Len, after: Len, ink: Ink) -> Self {
        Self { size, leading, after, ink, align: Align::Left }
    }

    pub(crate) const TITLE: Self = Self::new(pt(25), pt(31), pt(8), Ink::DEEP);
    pub(crate) const SUBTITLE: Self = Self::new(pt(13), pt(18), pt(2), Ink::BLACK);
    pub(crate) const BODY: Self = Self::new(dpt(96), pt(14), pt(6), Ink::BLACK);
    pub(crate) const SMALL: Self = Self::new(dpt(80), pt(11), pt(4), Ink::GREY);
    pub(crate) const FOOTER: Self = Self::new(dpt(75), pt(10), 0, Ink::GREY);
    pub(crate) const CELL: Self = Self::new(dpt(84), dpt(111), dpt(15), Ink::BLACK);
    pub(crate) const CELL_HEAD: Self = Self::new(dpt(80), pt(11), 0, Ink::DEEP);
    pub(crate) const CELL_LABEL: Self = Self::new(dpt(75), pt(10), 0, Ink::GREY);
    pub(crate) const CELL_SMALL: Self = Self::new(dpt(75), dpt(98), dpt(8), Ink::BLACK);

    pub(crate) const fn right(self) -> Self {
        Self { align: Align::Right, ..self }
    }

    pub(crate) const fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    pub(crate) const fn after(self, after: Len) -> Self {
        Self { after, ..self }
    }
}

/// What stands left of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Marker {
    None,
    /// A sign for a status, beside its word: how far the circle is filled can be told without colour.
    Status(ImplementationStatus),
}

/// A paragraph.
#[derive(Debug, Clone)]
pub(crate) struct Para<'a> {
    pub(crate) runs: Vec<Run<'a>>,
    pub(crate) shape: Shape,
    pub(crate) marker: Marker,
}

impl<'a> Para<'a> {
    pub(crate) fn new(text: impl Into<Words<'a>>, shape: Shape) -> Self {
        Self::styled(text, Style::Regular, shape)
    }

    pub(crate) fn strong(text: impl Into<Words<'a>>, shape: Shape) -> Self {
        Self::styled(text, Style::Strong, shape)
    }

    pub(crate) fn italic(text: impl Into<Words<'a>>, shape: Shape) -> Self {
        Self::styled(text, Style::Italic, shape)
    }

    fn styled(text: impl Into<Words<'a>>, style: Style, shape: Shape) -> Self {
        Self { runs: vec![Run::new(text, style)], shape, marker: Marker::None }
    }

    /// `Label: text`, the label strong.
    pub(crate) fn labelled(label: &str, text: impl Into<Words<'a>>, shape: Shape) -> Self {
        let label = Run::new(format!("{label}: "), Style::Strong);
        Self { runs: vec![label, Run::new(text, Style::Regular)], shape, marker: Marker::None }
    }

    /// Room that its sign takes left of the text.
    pub(crate) fn indent(&self) -> Len {
        match self.marker {
            Marker::None => 0,
            Marker::Status(_) => self.shape.size * 135 / 100,
        }
    }

    pub(crate) fn marked(mut self, marker: Marker) -> Self {
        self.marker = marker;
        self
    }
}

/// A table cell.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cell<'a> {
    pub(crate) paras: Vec<Para<'a>>,
    /// Number of columns that it takes; 0 counts as 1.
    pub(crate) span: usize,
    /// Whether it names its row.
    pub(crate) heads_row: bool,
}

impl<'a> Cell<'a> {
    pub(crate) fn new(paras: Vec<Para<'a>>) -> Self {
        Self { paras, span: 1, heads_row: false }
    }

    pub(crate) fn text(text: impl Into<Words<'a>>, shape: Shape) -> Self {
        Self::new(vec![Para::new(text, shape)])
    }

    pub(crate) fn heading(mut self) -> Self {
        self.heads_row = true;
        self
    }
}

/// A table row.
#[derive(Debug, Clone, Default)]
pub(crate) struct Row<'a> {
    pub(crate) cells: Vec<Cell<'a>>,
    /// Set off from the rows around it: sums and groups.
    pub(crate) strong: bool,
    /// What links can lead to.
    pub(crate) anchor: Option<Anchor>,
}

impl<'a> Row<'a> {
    pub(crate) fn new(cells: Vec<Cell<'a>>) -> Self {
        Self { cells, strong: false, anchor: None }
    }

    pub(crate) fn strong(mut self) -> Self {
        self.strong = true;
        self
    }

    pub(crate) fn anchor(mut self, anchor: Anchor) -> Self {
        self.anchor = Some(anchor);
        self
    }
}

/// Width of a column.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Column {
    /// As wide as this.
    Fixed(Len),
    /// As wide as its content wants, with this weight where there is too little room for all.
    Content(i64),
    /// This many parts of what the other columns leave.
    Share(i64),
}

/// How a table is ruled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ruling {
    /// A line below each row.
    Rows,
    /// Nothing: keys and values.
    Plain,
}

/// The rows of a table, made one by one as they are set.
pub(crate) type MakeRow<'a> = Box<dyn Fn(usize) -> Row<'a> + 'a>;

/// A table.
pub(crate) struct Table<'a> {
    pub(crate) columns: Vec<Column>,
    /// Texts of the head, one per column; empty for none. It is repeated on every page.
    pub(crate) head: Vec<String>,
    pub(crate) rows: usize,
    pub(crate) row: MakeRow<'a>,
    pub(crate) ruling: Ruling,
    pub(crate) after: Len,
    /// Whether every second row is tinted: for long rows of numbers.
    pub(crate) zebra: bool,
    /// First column whose head stands at the right edge, as its numbers do.
    pub(crate) right_from: Option<usize>,
    /// First column after them that does not.
    pub(crate) right_to: Option<usize>,
}

impl<'a> Table<'a> {
    pub(crate) fn new(columns: Vec<Column>, head: Vec<String>, rows: Vec<Row<'a>>) -> Self {
        let count = rows.len();
        Self::lazy(columns, head, count, Box::new(move |index| rows.get(index).cloned().unwrap_or_default()))
    }

    pub(crate) fn lazy(columns: Vec<Column>, head: Vec<String>, rows: usize, row: MakeRow<'a>) -> Self {
        Self {
            columns,
            head,
            rows,
            row,
            ruling: Ruling::Rows,
            after: pt(12),
            zebra: false,
            right_from: None,
            right_to: None,
        }
    }

    /// Two columns without a head: keys and values.
    pub(crate) fn keys(pairs: Vec<(String, Vec<Para<'a>>)>, shape: Shape) -> Self {
        let rows = pairs
            .into_iter()
            .map(|(key, value)| {
                let label = Para::new(key, shape.ink(Ink::GREY).after(0));
                Row::new(vec![Cell::new(vec![label]).heading(), Cell::new(value)])
            })
            .collect();
        let mut table = Self::new(vec![Column::Fixed(mm(62)), Column::Share(1)], Vec::new(), rows);
        table.ruling = Ruling::Plain;
        table
    }
}

/// A chart that stands alone, and what it shows in words.
#[derive(Debug, Clone)]
pub(crate) struct Chart {
    pub(crate) picture: Picture,
    /// For readers without eyes: kind and every value.
    pub(crate) alternative: String,
}

/// One bar of a chart: parts in the order of drawing, and what is written behind it.
#[derive(Debug, Clone)]
pub(crate) struct Bar<'a> {
    pub(crate) label: Words<'a>,
    /// Counts per status, drawn as shares of their sum.
    pub(crate) parts: [(Paint, u32); 5],
    pub(crate) value: String,
}

/// Horizontal bars with words and numbers, readable without colour.
#[derive(Debug, Clone)]
pub(crate) struct BarChart<'a> {
    /// What it shows, for readers without eyes.
    pub(crate) alternative: String,
    pub(crate) bars: Vec<Bar<'a>>,
    /// Words of the statuses that occur.
    pub(crate) legend: Vec<(ImplementationStatus, String)>,
}

/// An item of a list: its words, and a list of its own below them.
#[derive(Debug, Clone)]
pub(crate) struct Item<'a> {
    pub(crate) para: Para<'a>,
    pub(crate) list: Option<List<'a>>,
}

/// A list.
#[derive(Debug, Clone)]
pub(crate) struct List<'a> {
    pub(crate) items: Vec<Item<'a>>,
    /// Whether the order counts: numbers instead of signs.
    pub(crate) numbered: bool,
    pub(crate) after: Len,
}

impl<'a> List<'a> {
    pub(crate) fn new(paras: impl IntoIterator<Item = Para<'a>>) -> Self {
        let items = paras.into_iter().map(|para| Item { para, list: None }).collect();
        Self { items, numbered: false, after: pt(8) }
    }
}

/// How a page lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Orientation {
    Portrait,
    Landscape,
}

/// One block of a report.
pub(crate) enum Block<'a> {
    /// A heading; it stands in the bookmarks and, down to level 2 or 3, on the contents page.
    Heading {
        level: u8,
        text: Words<'a>,
        numbered: bool,
    },
    Para(Para<'a>),
    /// The title on the cover.
    Title(Para<'a>),
    /// The municipality's name, and its logo at the right edge, told in words.
    Emblem {
        name: Para<'a>,
        alternative: String,
    },
    /// A remark on what stands before it.
    Note(Para<'a>),
    List(List<'a>),
    /// Paragraphs in a box with a strong edge: what must not be overlooked.
    Box(Vec<Para<'a>>),
    Table(Table<'a>),
    Bars(BarChart<'a>),
    Chart(Chart),
    Space(Len),
    /// What follows starts on a new page, unless this one is empty.
    PageBreak,
    /// What follows belongs to no heading before it.
    EndSections,
    /// What follows needs so much room and starts on a new page where there is less.
    Need(Len),
    /// What follows stands on pages of this orientation.
    Turn(Orientation),
    /// The contents page, with headings down to a level.
    Contents {
        title: String,
        deepest: u8,
    },
}
