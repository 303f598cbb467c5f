//! DocBook as Confluence writes it: bytes to chapters of sections, paragraphs, lists and tables, one chapter at a time.
//!
//! Attributes carry no meaning there; of `emphasis` only `strong` does, because terms are set in it. Unknown elements are
//! looked through, so that their text is not lost.

use super::lines::Lines;
use crate::error::CatalogError;
use crate::limits::{MAX_DEPTH, MAX_NODES};
use quick_xml::Reader;
use quick_xml::errors::{Error, IllFormedError};
use quick_xml::events::{BytesRef, BytesStart, Event};

/// A chapter or section.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Section {
    pub title: String,
    /// Line of its start tag, from 1.
    pub line: usize,
    pub blocks: Vec<Block>,
    pub sections: Vec<Section>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Block {
    Para(Para),
    List(List),
    Table(Table),
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Para {
    pub text: String,
    pub line: usize,
    /// How its letters are set in `strong`.
    pub strong: Strong,
}

/// How much of a paragraph is set in `strong`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Strong {
    /// Not all of it.
    No,
    /// All letters and digits, but a bracket or point stands outside of it.
    Almost,
    /// All of it.
    All,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct List {
    pub ordered: bool,
    pub items: Vec<Vec<Block>>,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    pub line: usize,
    /// Whether it says which rows are its heading; else the first row is taken for it.
    pub has_heading: bool,
    pub rows: Vec<Vec<String>>,
}

/// Reads a book; each chapter is handed over as it ends, with the offset in bytes up to which the file is read.
pub(super) fn read_book(
    text: &str,
    mut chapter: impl FnMut(Section, usize) -> Result<(), CatalogError>,
) -> Result<(), CatalogError> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut book = Book { reader, lines: Lines::new(text), nodes: 0, depth: 1 };
    loop {
        match book.next()? {
            Event::Start(start) if start.local_name().as_ref() == "book" => break,
            Event::Start(start) => {
                return Err(CatalogError::NotAKompendium { found: local(&start).to_owned() });
            }
            Event::Eof => return Err(CatalogError::NotAKompendium { found: String::new() }),
            _ => {}
        }
    }
    while let Some(start) = book.child()? {
        match local(&start) {
            "chapter" => {
                let section = book.section()?;
                let done = book.offset();
                chapter(section, done)?;
            }
            _ => book.skip()?,
        }
    }
    Ok(())
}

struct Book<'t> {
    reader: Reader<&'t [u8]>,
    lines: Lines<'t>,
    nodes: usize,
    depth: usize,
}

fn local<'s>(start: &'s BytesStart<'_>) -> &'s str {
    let name = start.name().into_inner();
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

impl<'t> Book<'t> {
    fn offset(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    fn line(&mut self) -> usize {
        let offset = self.offset();
        self.lines.at(offset).0
    }

    /// The next event. Empty elements come as a start and an end; a document type that declares anything is refused.
    fn next(&mut self) -> Result<Event<'t>, CatalogError> {
        match self.reader.read_event() {
            Ok(Event::DocType(doctype)) if doctype.contains('[') || doctype.contains("<!") => {
                Err(CatalogError::XmlEntities { line: self.line() })
            }
            Ok(event) => {
                if matches!(event, Event::Start(_)) {
                    self.count()?;
                }
                Ok(event)
            }
            Err(error) => Err(self.refusal(&error)),
        }
    }

    fn count(&mut self) -> Result<(), CatalogError> {
        self.nodes += 1;
        if self.nodes <= MAX_NODES {
            return Ok(());
        }
        Err(CatalogError::TooMany { limit: MAX_NODES, line: self.line() })
    }

    fn refusal(&mut self, error: &Error) -> CatalogError {
        let offset = usize::try_from(self.reader.error_position()).unwrap_or(usize::MAX);
        let (line, column) = self.lines.at(offset);
        match error {
            Error::Syntax(_) | Error::IllFormed(IllFormedError::MissingEndTag(_)) => {
                let (line, column) = self.lines.end();
                CatalogError::Truncated { line, column }
            }
            other => CatalogError::InvalidXml { line, column, reason: other.to_string() },
        }
    }

    fn truncated(&mut self) -> CatalogError {
        let (line, column) = self.lines.end();
        CatalogError::Truncated { line, column }
    }

    /// Goes into an element that has just begun.
    fn enter(&mut self) -> Result<(), CatalogError> {
        self.depth += 1;
        if self.depth <= MAX_DEPTH {
            return Ok(());
        }
        Err(CatalogError::TooDeep { limit: MAX_DEPTH, line: self.line(), place: "book".to_owned() })
    }

    /// The next child element of the present one, text between elements aside; none at its end.
    fn child(&mut self) -> Result<Option<BytesStart<'t>>, CatalogError> {
        loop {
            match self.next()? {
                Event::Start(start) => {
                    self.enter()?;
                    return Ok(Some(start));
                }
                Event::End(_) => {
                    self.depth -= 1;
                    return Ok(None);
                }
                Event::Eof => return Err(self.truncated()),
                _ => {}
            }
        }
    }

    /// Reads over the rest of an element.
    fn skip(&mut self) -> Result<(), CatalogError> {
        let from = self.depth;
        loop {
            match self.next()? {
                // Its depth is counted without recursion and needs no limit.
                Event::Start(_) => self.depth += 1,
                Event::End(_) => {
                    self.depth -= 1;
                    if self.depth < from {
                        return Ok(());
                    }
                }
                Event::Eof => return Err(self.truncated()),
                _ => {}
            }
        }
    }

    fn section(&mut self) -> Result<Section, CatalogError> {
        let mut section = Section { line: self.line(), ..Section::default() };
        while let Some(start) = self.child()? {
            match local(&start) {
                "title" => section.title = self.inline()?.text,
                "section" => section.sections.push(self.section()?),
                name => {
                    let name = name.to_owned();
                    self.block(&name, &mut section.blocks)?;
                }
            }
        }
        Ok(section)
    }

    fn block(&mut self, name: &str, blocks: &mut Vec<Block>) -> Result<(), CatalogError> {
        match name {
            "para" | "simpara" | "title" => {
                let para = self.inline()?;
                if !para.text.is_empty() {
                    blocks.push(Block::Para(para));
                }
            }
            "itemizedlist" | "orderedlist" => {
                let mut list = List { ordered: name == "orderedlist", items: Vec::new() };
                while let Some(start) = self.child()? {
                    let mut item = Vec::new();
                    if local(&start) == "listitem" {
                        self.blocks(&mut item)?;
                    } else {
                        let name = local(&start).to_owned();
                        self.block(&name, &mut item)?;
                    }
                    list.items.push(item);
                }
                blocks.push(Block::List(list));
            }
            "informaltable" | "table" => {
                let mut table = Table { line: self.line(), ..Table::default() };
                self.table(&mut table)?;
                blocks.push(Block::Table(table));
            }
            // Something that the book does not have: what stands in it counts.
            _ => self.blocks(blocks)?,
        }
        Ok(())
    }

    fn blocks(&mut self, blocks: &mut Vec<Block>) -> Result<(), CatalogError> {
        while let Some(start) = self.child()? {
            let name = local(&start).to_owned();
            self.block(&name, blocks)?;
        }
        Ok(())
    }

    fn table(&mut self, table: &mut Table) -> Result<(), CatalogError> {
        while let Some(start) = self.child()? {
            match local(&start) {
                "tr" | "row" => {
                    let mut row = Vec::new();
                    while self.child()?.is_some() {
                        row.push(self.inline()?.text);
                    }
                    table.rows.push(row);
                }
                name => {
                    table.has_heading |= name == "thead";
                    self.table(table)?;
                }
            }
        }
        Ok(())
    }

    /// The text of an element and of all that stands in it; white space is one space, a line break stays.
    fn inline(&mut self) -> Result<Para, CatalogError> {
        let mut text = Inline::default();
        let line = self.line();
        let from = self.depth;
        let mut strong_at = None;
        let mut hrefs: Vec<(usize, String)> = Vec::new();
        loop {
            match self.next()? {
                Event::Start(start) => {
                    self.enter()?;
                    let is_strong = local(&start) == "emphasis" && role(&start).is_some_and(|role| role == "strong");
                    if strong_at.is_none() && is_strong {
                        strong_at = Some(self.depth);
                    }
                    if local(&start) == "link" {
                        hrefs.push((text.text.len(), href(&start)));
                    } else if local(&start) == "para" {
                        text.push(" ", false);
                    }
                }
                Event::End(end) => {
                    if strong_at == Some(self.depth) {
                        strong_at = None;
                    }
                    if end.local_name().as_ref() == "link"
                        && let Some((from, href)) = hrefs.pop()
                    {
                        text.link(from, &href);
                    }
                    self.depth -= 1;
                    if self.depth < from {
                        return Ok(text.done(line));
                    }
                }
                Event::Text(piece) => text.push(&piece, strong_at.is_some()),
                Event::CData(piece) => text.push(&piece, strong_at.is_some()),
                Event::GeneralRef(entity) => text.push(&self.entity(&entity)?, strong_at.is_some()),
                Event::PI(instruction) if instruction.target() == "linebreak" => text.line_break(),
                Event::Eof => return Err(self.truncated()),
                _ => {}
            }
        }
    }

    /// The five entities that XML itself knows, and characters by number; nothing is looked up anywhere.
    fn entity(&mut self, entity: &BytesRef<'_>) -> Result<String, CatalogError> {
        let known = match entity.as_ref() {
            "lt" => Some('<'),
            "gt" => Some('>'),
            "amp" => Some('&'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => entity.resolve_char_ref().ok().flatten(),
        };
        match known {
            Some(letter) => Ok(letter.to_string()),
            None => Err(CatalogError::XmlEntities { line: self.line() }),
        }
    }
}

fn role(start: &BytesStart<'_>) -> Option<String> {
    let role = start.attributes().flatten().find(|attribute| attribute.key.as_ref() == "role")?;
    Some(role.value.into_owned())
}

fn href(start: &BytesStart<'_>) -> String {
    let href = start.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == "href");
    href.map(|href| href.value.replace("&amp;", "&")).unwrap_or_default()
}

/// A text as it grows.
#[derive(Default)]
struct Inline {
    text: String,
    /// White space that counts once another letter follows.
    space: bool,
    /// Pieces with letters or digits outside of `strong`, other pieces outside of it, pieces in it.
    plain: usize,
    other: usize,
    strong: usize,
}

impl Inline {
    fn push(&mut self, piece: &str, strong: bool) {
        if piece.bytes().any(|byte| byte < b' ') || piece.contains("  ") {
            for (index, word) in piece.split([' ', '\n', '\r', '\t']).enumerate() {
                self.space |= index > 0;
                self.push_even(word, strong);
            }
            return;
        }
        // Nearly every piece is even already: only its ends are looked at.
        let body = piece.strip_prefix(' ').unwrap_or(piece);
        self.space |= body.len() < piece.len();
        let text = body.strip_suffix(' ').unwrap_or(body);
        self.push_even(text, strong);
        self.space |= text.len() < body.len();
    }

    /// A piece whose white space is single spaces between words.
    fn push_even(&mut self, text: &str, strong: bool) {
        if text.is_empty() {
            return;
        }
        if std::mem::take(&mut self.space) && !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push(' ');
        }
        self.text.push_str(text);
        match (strong, text.chars().any(char::is_alphanumeric)) {
            (true, _) => self.strong += 1,
            (false, true) => self.plain += 1,
            (false, false) => self.other += 1,
        }
    }

    fn line_break(&mut self) {
        self.space = false;
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    /// The target of a link, unless its text shows it.
    fn link(&mut self, from: usize, href: &str) {
        let shown = self.text.get(from..).unwrap_or_default().trim();
        let bare = |text: &str| {
            text.trim_end_matches('/').trim_start_matches("https://").trim_start_matches("http://").to_owned()
        };
        if !href.is_empty() && !shown.is_empty() && bare(shown) != bare(href) {
            self.text.extend([" (", href, ")"]);
        }
    }

    fn done(mut self, line: usize) -> Para {
        self.text.truncate(self.text.trim_end().len());
        let strong = match (self.strong, self.plain, self.other) {
            (1.., 0, 0) => Strong::All,
            (1.., 0, _) => Strong::Almost,
            _ => Strong::No,
        };
        Para { text: self.text, line, strong }
    }
}
