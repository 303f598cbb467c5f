//! OSCAL's markup as Markdown, the way NIST maps the two: emphasis, code, quotations, sub- and superscript, links, images,
//! insertions; paragraphs, headings, lists, preformatted text, quotations, tables.
//!
//! White space folds as in HTML. A character that Markdown would take for markup is escaped with a backslash. Pure: the same
//! markup gives the same Markdown, and Markdown made of it gives the same markup.

use super::xml::Xml;
use crate::error::CatalogError;
use crate::findings::code;
use crate::limits::MAX_DEPTH;
use quick_xml::events::{BytesStart, Event};
use std::borrow::Cow;

const BLOCKS: &[&str] =
    &["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "table", "blockquote", "hr", "img"];

pub(super) fn is_block(name: &str) -> bool {
    BLOCKS.contains(&name)
}

/// An image stands in the line that it is in.
fn breaks_line(name: &str) -> bool {
    is_block(name) && name != "img"
}

/// Markup within a line, up to the end of the element that holds it.
pub(super) fn line(xml: &mut Xml<'_>) -> Result<String, CatalogError> {
    let mut inline = Inline::default();
    inline.read(xml, 0)?;
    Ok(inline.finish())
}

/// Block markup, up to the end of the element that holds it. Loose text is a paragraph.
pub(super) fn blocks(xml: &mut Xml<'_>) -> Result<String, CatalogError> {
    container(xml, 0)
}

/// One block, whose start was read, appended to those before it.
pub(super) fn block<'t>(xml: &mut Xml<'t>, start: &BytesStart<'t>, into: &mut String) -> Result<(), CatalogError> {
    let text = one_block(xml, start, 0)?;
    append(into, &text);
    Ok(())
}

fn append(into: &mut String, block: &str) {
    if !block.is_empty() {
        if !into.is_empty() {
            into.push_str("\n\n");
        }
        into.push_str(block);
    }
}

/// Blocks and loose inline content, up to the end of the element that holds them.
fn container(xml: &mut Xml<'_>, depth: usize) -> Result<String, CatalogError> {
    let mut found = String::new();
    let mut loose = Inline::default();
    loop {
        match xml.next()? {
            Event::Start(start) if breaks_line(start.local_name().as_ref()) => {
                append(&mut found, &paragraph(std::mem::take(&mut loose).finish()));
                let text = one_block(xml, &start, depth + 1)?;
                append(&mut found, &text);
            }
            Event::End(_) => {
                append(&mut found, &paragraph(loose.finish()));
                return Ok(found);
            }
            other => loose.take(xml, other, depth)?,
        }
    }
}

fn one_block<'t>(xml: &mut Xml<'t>, start: &BytesStart<'t>, depth: usize) -> Result<String, CatalogError> {
    if depth > MAX_DEPTH {
        return Err(xml.too_deep());
    }
    let name = start.local_name();
    match name.as_ref() {
        "ul" => list(xml, depth, false),
        "ol" => list(xml, depth, true),
        "table" => table(xml, depth),
        "blockquote" => {
            let inner = container(xml, depth)?;
            let quoted = |line: &str| format!("> {line}").trim_end().to_owned();
            Ok(inner.lines().map(quoted).collect::<Vec<_>>().join("\n"))
        }
        "pre" => {
            let text = xml.plain_text()?;
            let text = text.strip_prefix('\n').unwrap_or(&text);
            let fence = "`".repeat(longest_run(text, '`').max(2) + 1);
            Ok(format!("{fence}\n{}\n{fence}", text.trim_end_matches('\n')))
        }
        "hr" => xml.skip().map(|()| "---".to_owned()),
        "img" => {
            let image = image(xml, start)?;
            xml.skip()?;
            Ok(settled(&image))
        }
        heading if heading.starts_with('h') => {
            let level = heading[1..].parse().unwrap_or(1);
            Ok(format!("{} {}", "#".repeat(level), line(xml)?).trim_end().to_owned())
        }
        _ => line(xml).map(paragraph),
    }
}

/// A paragraph whose beginning is not taken for another block.
fn paragraph(text: String) -> String {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = &text[digits..];
    let marks_item = |marks: &str| {
        rest.strip_prefix(|c| marks.contains(c)).is_some_and(|behind| behind.is_empty() || behind.starts_with(' '))
    };
    if digits > 0 && digits < 10 && marks_item(".)") {
        return format!("{}\\{rest}", &text[..digits]);
    }
    let heading = rest.trim_start_matches('#');
    let is_heading = heading.len() < rest.len() && (heading.is_empty() || heading.starts_with(' '));
    let is_rule = rest.len() > 2 && rest.chars().all(|c| c == '-');
    if digits == 0 && (marks_item("-+") || is_heading || is_rule || rest.starts_with(['>', '|'])) {
        return format!("\\{text}");
    }
    text
}

fn list(xml: &mut Xml<'_>, depth: usize, is_ordered: bool) -> Result<String, CatalogError> {
    let mut items: Vec<String> = Vec::new();
    loop {
        match xml.next()? {
            Event::Start(start) if start.local_name().as_ref() == "li" => {
                let marker = if is_ordered { format!("{}. ", items.len() + 1) } else { "- ".to_owned() };
                items.push(item(&marker, &tight(xml, depth)?));
            }
            Event::Start(start) => {
                xml.json.note(code::UNKNOWN_KEY, xml.line, start.local_name().as_ref());
                xml.skip()?;
            }
            Event::End(_) => return Ok(items.join("\n")),
            Event::Eof => return Err(xml.truncated()),
            _ => {}
        }
    }
}

/// An item's content: a list that follows its text stands on the next line, other blocks after an empty one.
fn tight(xml: &mut Xml<'_>, depth: usize) -> Result<String, CatalogError> {
    let mut found = String::new();
    let mut loose = Inline::default();
    let push = |found: &mut String, block: &str, is_list: bool| {
        if is_list && !found.is_empty() {
            found.push('\n');
            found.push_str(block);
        } else {
            append(found, block);
        }
    };
    loop {
        match xml.next()? {
            Event::Start(start) if breaks_line(start.local_name().as_ref()) => {
                push(&mut found, &paragraph(std::mem::take(&mut loose).finish()), false);
                let is_list = matches!(start.local_name().as_ref(), "ul" | "ol");
                let text = one_block(xml, &start, depth + 1)?;
                push(&mut found, &text, is_list);
            }
            Event::End(_) => {
                push(&mut found, &paragraph(loose.finish()), false);
                return Ok(found);
            }
            other => loose.take(xml, other, depth)?,
        }
    }
}

/// The lines of an item behind its marker.
fn item(marker: &str, content: &str) -> String {
    let indent = " ".repeat(marker.len());
    let mut lines = content.lines();
    let mut found = format!("{marker}{}", lines.next().unwrap_or_default()).trim_end().to_owned();
    for line in lines {
        found.push('\n');
        if !line.is_empty() {
            found.push_str(&indent);
            found.push_str(line);
        }
    }
    found
}

fn table(xml: &mut Xml<'_>, depth: usize) -> Result<String, CatalogError> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut open = 0_usize;
    loop {
        match xml.next()? {
            Event::Start(start) => match start.local_name().as_ref() {
                "tr" => {
                    rows.push(Vec::new());
                    open += 1;
                }
                "td" | "th" => {
                    let mut cell = Inline::default();
                    cell.read(xml, depth)?;
                    let text = cell.finish().replace('|', "\\|");
                    match rows.last_mut() {
                        Some(row) => row.push(text),
                        None => rows.push(vec![text]),
                    }
                }
                "thead" | "tbody" | "tfoot" => open += 1,
                other => {
                    xml.json.note(code::UNKNOWN_KEY, xml.line, other);
                    xml.skip()?;
                }
            },
            Event::End(_) if open == 0 => break,
            Event::End(_) => open -= 1,
            Event::Eof => return Err(xml.truncated()),
            _ => {}
        }
    }
    let mut lines: Vec<String> = rows.iter().map(|row| format!("| {} |", row.join(" | "))).collect();
    if let Some(first) = rows.first() {
        lines.insert(1, format!("|{}", " --- |".repeat(first.len().max(1))));
    }
    Ok(lines.join("\n"))
}

fn image<'t>(xml: &Xml<'t>, start: &BytesStart<'t>) -> Result<String, CatalogError> {
    let attributes = xml.attributes(start)?;
    let get = |name: &str| attributes.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str());
    Ok(format!("![{}]({})", escaped(get("alt")), address(get("src"))))
}

/// An address as it stands in parentheses.
fn address(href: &str) -> String {
    href.replace('(', "%28").replace(')', "%29").replace(' ', "%20")
}

/// Inline content with folded white space.
#[derive(Default)]
struct Inline {
    markdown: String,
    /// Within a link's or image's brackets, others would close them.
    is_bracketed: bool,
    /// Whether the last character is a backslash of the text, which what follows might turn into an escape.
    ends_open: bool,
}

impl Inline {
    /// The whole line.
    fn finish(self) -> String {
        settled(self.markdown.trim())
    }

    /// Reads up to the end of the element that holds it.
    fn read(&mut self, xml: &mut Xml<'_>, depth: usize) -> Result<(), CatalogError> {
        loop {
            match xml.next()? {
                Event::End(_) => return Ok(()),
                other => self.take(xml, other, depth)?,
            }
        }
    }

    fn take<'t>(&mut self, xml: &mut Xml<'t>, event: Event<'t>, depth: usize) -> Result<(), CatalogError> {
        match event {
            Event::Text(text) => self.text(&text.xml10_content()),
            Event::CData(text) => self.text(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let character = xml.character(&reference)?;
                self.text(&character);
            }
            Event::Start(start) => self.element(xml, &start, depth)?,
            Event::Eof => return Err(xml.truncated()),
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        for character in text.chars() {
            if !matches!(character, ' ' | '\t' | '\n' | '\r') {
                // Whether a backslash or a bracket is markup depends on what follows.
                if character.is_ascii_punctuation() {
                    self.close_backslash();
                }
                let is_bracket = matches!(character, '[' | ']') && self.is_bracketed;
                if SPECIAL.contains(&character) {
                    self.markdown.push(PENDING);
                } else if is_bracket || (character == '(' && self.markdown.ends_with(']')) {
                    self.markdown.push('\\');
                }
                self.markdown.push(if character == PENDING { char::REPLACEMENT_CHARACTER } else { character });
                self.ends_open = character == '\\';
            } else if !self.markdown.ends_with(' ') {
                self.markdown.push(' ');
                self.ends_open = false;
            }
        }
    }

    /// Doubles a backslash of the text that the next character would turn into an escape.
    fn close_backslash(&mut self) {
        if std::mem::take(&mut self.ends_open) {
            self.markdown.push('\\');
        }
    }

    /// Markdown as it is.
    fn mark(&mut self, markdown: &str) {
        self.close_backslash();
        if markdown.starts_with('[') && self.markdown.ends_with('!') {
            // It would make an image of the link.
            self.markdown.pop();
            self.markdown.push_str("\\!");
        }
        self.markdown.push_str(markdown);
    }

    fn element<'t>(&mut self, xml: &mut Xml<'t>, start: &BytesStart<'t>, depth: usize) -> Result<(), CatalogError> {
        if depth > MAX_DEPTH {
            return Err(xml.too_deep());
        }
        let name = start.local_name();
        let around = match name.as_ref() {
            "em" | "i" => "*",
            "strong" | "b" => "**",
            "q" => "\"",
            "sub" => "~",
            "sup" => "^",
            "code" => {
                let text = xml.plain_text()?;
                let tick = "`".repeat(longest_run(&text, '`') + 1);
                let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
                let words: Vec<&str> = text.split_whitespace().collect();
                self.mark(&format!("{tick}{pad}{}{pad}{tick}", words.join(" ")));
                return Ok(());
            }
            "insert" => {
                let attributes = xml.attributes(start)?;
                let get =
                    |name: &str| attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
                let kind = get("type").unwrap_or_else(|| "param".to_owned());
                let id = get("id-ref").or_else(|| get("param-id")).unwrap_or_default();
                self.mark(&format!("{{{{ insert: {kind}, {id} }}}}"));
                return xml.skip();
            }
            "img" => {
                let image = image(xml, start)?;
                self.mark(&image);
                return xml.skip();
            }
            "br" => {
                self.text(" ");
                return xml.skip();
            }
            "a" => {
                let attributes = xml.attributes(start)?;
                let href = attributes.iter().find(|(known, _)| known == "href").map_or("", |(_, value)| value.as_str());
                let inner = Self::inner(xml, depth, true)?;
                self.mark(&format!("[{}]({})", closed(inner.trim()), address(href)));
                return Ok(());
            }
            other => {
                xml.json.note(code::UNKNOWN_KEY, xml.line, other);
                ""
            }
        };
        let inner = Self::inner(xml, depth, self.is_bracketed)?;
        // Spaces stand outside of the marks; marks around nothing mean nothing.
        let trimmed = inner.trim();
        if inner.starts_with(' ') {
            self.text(" ");
        }
        if !trimmed.is_empty() {
            self.mark(&format!("{around}{}{around}", closed(trimmed)));
        }
        if inner.ends_with(' ') && inner.len() > 1 {
            self.text(" ");
        }
        Ok(())
    }

    fn inner(xml: &mut Xml<'_>, depth: usize, is_bracketed: bool) -> Result<String, CatalogError> {
        let mut inner = Self { is_bracketed, ..Self::default() };
        inner.read(xml, depth + 1)?;
        Ok(inner.markdown)
    }
}

/// Characters that begin markup wherever they stand.
const SPECIAL: &[char] = &['*', '`', '~', '^'];

/// Stands for a backslash before a special character until the whole line is known.
const PENDING: char = '\u{f8fe}';

/// Decides about pending backslashes: a mark that stands alone in its line closes nothing and needs none, so that
/// *Bürger\*innen* stays readable.
fn settled(line: &str) -> String {
    let mut found = String::with_capacity(line.len());
    let mut characters = line.chars().peekable();
    let pairs: Vec<char> = SPECIAL.iter().copied().filter(|mark| line.matches(*mark).nth(1).is_some()).collect();
    while let Some(character) = characters.next() {
        if character != PENDING {
            found.push(character);
        } else if characters.peek().is_some_and(|mark| pairs.contains(mark)) {
            found.push('\\');
        }
    }
    found
}

/// A text within brackets.
fn escaped(text: &str) -> String {
    let mut inline = Inline { is_bracketed: true, ..Inline::default() };
    inline.text(text);
    closed(inline.markdown.trim()).into_owned()
}

/// A text behind which a mark closes: a backslash at its end is doubled.
fn closed(text: &str) -> Cow<'_, str> {
    let run = text.len() - text.trim_end_matches('\\').len();
    if run.is_multiple_of(2) { Cow::Borrowed(text) } else { Cow::Owned(format!("{text}\\")) }
}

fn longest_run(text: &str, of: char) -> usize {
    text.split(|character| character != of).map(str::len).max().unwrap_or(0)
}
