//! The way back: Markdown as OSCAL's markup, by a parser of its own.

use crate::writer::escaped;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    Text(String),
    /// Element and content: `em`, `strong`, `q`, `sub`, `sup`.
    Marked(&'static str, Vec<Inline>),
    Code(String),
    Link(String, Vec<Inline>),
    Image(String, String),
    Insert(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Paragraph(Vec<Inline>),
    Heading(usize, Vec<Inline>),
    /// Ordered or not; each item is a line and perhaps a list below it.
    List(bool, Vec<(Vec<Inline>, Option<Box<Block>>)>),
    Pre(String),
    Quote(Vec<Block>),
    Table(Vec<Vec<Vec<Inline>>>),
}

pub fn to_markup(markdown: &str) -> String {
    parse(markdown).iter().map(block_xml).collect()
}

pub fn line_to_markup(markdown: &str) -> String {
    parse_line(markdown).iter().map(inline_xml).collect()
}

fn line_xml(line: &[Inline]) -> String {
    line.iter().map(inline_xml).collect()
}

pub fn inline_xml(inline: &Inline) -> String {
    match inline {
        Inline::Text(text) => escaped(text),
        Inline::Marked(name, content) => format!("<{name}>{}</{name}>", line_xml(content)),
        Inline::Code(text) => format!("<code>{}</code>", escaped(text)),
        Inline::Link(href, content) => format!("<a href=\"{}\">{}</a>", escaped(href), line_xml(content)),
        Inline::Image(alt, src) => format!("<img alt=\"{}\" src=\"{}\"/>", escaped(alt), escaped(src)),
        Inline::Insert(id) => format!("<insert type=\"param\" id-ref=\"{}\"/>", escaped(id)),
    }
}

pub fn block_xml(block: &Block) -> String {
    match block {
        Block::Paragraph(line) => format!("<p>{}</p>", line_xml(line)),
        Block::Heading(level, line) => format!("<h{level}>{}</h{level}>", line_xml(line)),
        Block::List(is_ordered, items) => {
            let name = if *is_ordered { "ol" } else { "ul" };
            let item = |(line, below): &(Vec<Inline>, Option<Box<Block>>)| {
                format!("<li>{}{}</li>", line_xml(line), below.as_deref().map(block_xml).unwrap_or_default())
            };
            format!("<{name}>\n  {}</{name}>", items.iter().map(item).collect::<String>())
        }
        Block::Pre(text) => format!("<pre>{}</pre>", text.replace('&', "&amp;").replace('<', "&lt;")),
        Block::Quote(blocks) => {
            format!("<blockquote>{}</blockquote>", blocks.iter().map(block_xml).collect::<String>())
        }
        Block::Table(rows) => {
            let cell = |cell: &Vec<Inline>| format!("<td>{}</td>", line_xml(cell));
            let row = |row: &Vec<Vec<Inline>>| format!("<tr>{}</tr>", row.iter().map(cell).collect::<String>());
            format!("<table>{}</table>", rows.iter().map(row).collect::<String>())
        }
    }
}

/// Blocks of a text.
pub fn parse(markdown: &str) -> Vec<Block> {
    let lines: Vec<&str> = markdown.lines().collect();
    let mut blocks = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        let fence = line.chars().take_while(|c| *c == '`').count();
        if line.is_empty() {
            at += 1;
        } else if fence >= 3 && fence == line.len() {
            let end = (at + 1..lines.len()).find(|end| lines[*end] == line).unwrap();
            blocks.push(Block::Pre(lines[at + 1..end].join("\n")));
            at = end + 1;
        } else if let Some((level, text)) = heading(line) {
            blocks.push(Block::Heading(level, parse_line(text)));
            at += 1;
        } else if line.starts_with('>') {
            let end = (at..lines.len()).find(|end| !lines[*end].starts_with('>')).unwrap_or(lines.len());
            let inner: Vec<&str> =
                lines[at..end].iter().map(|line| line[1..].strip_prefix(' ').unwrap_or(&line[1..])).collect();
            blocks.push(Block::Quote(parse(&inner.join("\n"))));
            at = end;
        } else if line.starts_with('|') {
            let end = (at..lines.len()).find(|end| !lines[*end].starts_with('|')).unwrap_or(lines.len());
            let rows =
                lines[at..end].iter().enumerate().filter(|(row, _)| *row != 1).map(|(_, line)| cells(line)).collect();
            blocks.push(Block::Table(rows));
            at = end;
        } else if marker(line).is_some() {
            let end = (at..lines.len()).find(|end| lines[*end].is_empty()).unwrap_or(lines.len());
            blocks.push(list(&lines[at..end]));
            at = end;
        } else {
            let end = (at..lines.len()).find(|end| lines[*end].is_empty()).unwrap_or(lines.len());
            blocks.push(Block::Paragraph(parse_line(&lines[at..end].join(" "))));
            at = end;
        }
    }
    blocks
}

fn heading(line: &str) -> Option<(usize, &str)> {
    let level = line.chars().take_while(|c| *c == '#').count();
    (1..=6).contains(&level).then(|| line[level..].strip_prefix(' ').map(|text| (level, text))).flatten()
}

/// Whether a line begins an item, ordered or not, and how wide its marker is.
fn marker(line: &str) -> Option<(bool, usize)> {
    if line.starts_with("- ") {
        return Some((false, 2));
    }
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    (digits > 0 && line[digits..].starts_with(". ")).then_some((true, digits + 2))
}

fn list(lines: &[&str]) -> Block {
    let (is_ordered, _) = marker(lines[0]).unwrap();
    let mut items: Vec<(Vec<Inline>, Option<Box<Block>>)> = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let (_, width) = marker(lines[at]).unwrap();
        let end = (at + 1..lines.len()).find(|end| marker(lines[*end]).is_some()).unwrap_or(lines.len());
        let below: Vec<&str> = lines[at + 1..end].iter().map(|line| &line[width..]).collect();
        let below = (!below.is_empty()).then(|| Box::new(list(&below)));
        items.push((parse_line(&lines[at][width..]), below));
        at = end;
    }
    Block::List(is_ordered, items)
}

/// A pipe behind a backslash belongs to its cell.
fn cells(line: &str) -> Vec<Vec<Inline>> {
    let inner = line.strip_prefix('|').unwrap().strip_suffix('|').unwrap();
    let mut cells = vec![String::new()];
    for character in inner.chars() {
        let cell = cells.last_mut().unwrap();
        if character != '|' {
            cell.push(character);
        } else if cell.ends_with('\\') {
            cell.pop();
            cell.push('|');
        } else {
            cells.push(String::new());
        }
    }
    cells.iter().map(|cell| parse_line(cell.trim())).collect()
}

/// Inline content.
pub fn parse_line(text: &str) -> Vec<Inline> {
    let characters: Vec<char> = text.chars().collect();
    Line { characters: &characters, at: 0 }.until(None).0
}

const MARKS: &[(&str, &str)] = &[("**", "strong"), ("*", "em"), ("~", "sub"), ("^", "sup"), ("\"", "q")];

struct Line<'c> {
    characters: &'c [char],
    at: usize,
}

impl Line<'_> {
    fn starts_with(&self, text: &str) -> bool {
        text.chars().enumerate().all(|(n, c)| self.characters.get(self.at + n) == Some(&c))
    }

    /// Content up to a closing mark, and whether it was found.
    fn until(&mut self, close: Option<&str>) -> (Vec<Inline>, bool) {
        let mut found: Vec<Inline> = Vec::new();
        while self.at < self.characters.len() {
            if close.is_some_and(|close| self.starts_with(close) && !(close == "*" && self.starts_with("**"))) {
                self.at += close.unwrap().len();
                return (found, true);
            }
            match self.one() {
                Ok(inline) => found.push(inline),
                Err(character) => match found.last_mut() {
                    Some(Inline::Text(text)) => text.push(character),
                    _ => found.push(Inline::Text(character.to_string())),
                },
            }
        }
        (found, close.is_none())
    }

    fn one(&mut self) -> Result<Inline, char> {
        let character = self.characters[self.at];
        let next = self.characters.get(self.at + 1).copied();
        if character == '\\' && next.is_some_and(|next| next.is_ascii_punctuation()) {
            self.at += 2;
            return Err(next.unwrap());
        }
        if let Some(inline) = self.insert().or_else(|| self.code()).or_else(|| self.link()).or_else(|| self.marked()) {
            return Ok(inline);
        }
        self.at += 1;
        Err(character)
    }

    fn rest(&self) -> String {
        self.characters[self.at..].iter().collect()
    }

    fn insert(&mut self) -> Option<Inline> {
        if !self.starts_with("{{ insert: param, ") {
            return None;
        }
        let rest = self.rest();
        let end = rest.find(" }}")?;
        let id = rest["{{ insert: param, ".len()..end].to_owned();
        self.at += rest[..end + 3].chars().count();
        Some(Inline::Insert(id))
    }

    fn code(&mut self) -> Option<Inline> {
        if !self.starts_with("`") {
            return None;
        }
        let rest = self.rest();
        let ticks = rest.chars().take_while(|c| *c == '`').count();
        let close = "`".repeat(ticks);
        let mut from = ticks;
        let end = loop {
            let end = from + rest[from..].find(&close)?;
            let run = rest[end..].chars().take_while(|c| *c == '`').count();
            if run == ticks {
                break end;
            }
            from = end + run;
        };
        let mut text = &rest[ticks..end];
        if text.len() > 2 && text.starts_with(' ') && text.ends_with(' ') && text.contains('`') {
            text = &text[1..text.len() - 1];
        }
        self.at += rest[..end + ticks].chars().count();
        Some(Inline::Code(text.to_owned()))
    }

    fn link(&mut self) -> Option<Inline> {
        let is_image = self.starts_with("![");
        if !is_image && !self.starts_with("[") {
            return None;
        }
        let start = self.at;
        self.at += if is_image { 2 } else { 1 };
        let (content, is_closed) = self.until(Some("]("));
        let rest = self.rest();
        let Some(end) = rest.find(')').filter(|_| is_closed) else {
            self.at = start;
            return None;
        };
        self.at += rest[..=end].chars().count();
        let href = rest[..end].to_owned();
        Some(match is_image {
            true => {
                let alt = content.iter().map(|part| if let Inline::Text(text) = part { text.as_str() } else { "" });
                Inline::Image(alt.collect(), href)
            }
            false => Inline::Link(href, content),
        })
    }

    /// Marks around nothing or without an end are plain characters.
    fn marked(&mut self) -> Option<Inline> {
        let (mark, name) = MARKS.iter().find(|(mark, _)| self.starts_with(mark))?;
        let start = self.at;
        self.at += mark.len();
        let opens = self.characters.get(self.at).is_some_and(|next| !next.is_whitespace());
        let (content, is_closed) = self.until(Some(mark));
        if !opens || !is_closed || content.is_empty() {
            self.at = start;
            return None;
        }
        Some(Inline::Marked(name, content))
    }
}
