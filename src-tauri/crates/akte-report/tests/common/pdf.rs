//! Reads a PDF as a reader would: codes through the font's ToUnicode, replaced words through ActualText.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::{BTreeMap, HashMap};

type CodeMap = HashMap<u16, String>;

pub struct Pdf {
    pub document: Document,
    pub pages: Vec<ObjectId>,
}

/// One piece of text with its left end.
#[derive(Debug, Clone)]
pub struct Piece {
    pub x: f32,
    pub y: f32,
    pub text: String,
    /// Whether it is decoration: footer, repeated head.
    pub artifact: bool,
    /// Number of the marked piece that it belongs to.
    pub mark: Option<i64>,
}

impl Pdf {
    pub fn read(bytes: &[u8]) -> Self {
        let document = Document::load_mem(bytes).expect("our own PDF can be read");
        let pages = document.get_pages().into_values().collect();
        Self { document, pages }
    }

    /// Pieces of text in the order in which they were drawn.
    pub fn pieces(&self, page: usize) -> Vec<Piece> {
        let fonts = self.fonts(self.pages[page]);
        let content = self.document.get_page_content(self.pages[page]);
        let mut pieces: Vec<Piece> = Vec::new();
        let mut font: Option<&CodeMap> = None;
        let mut marks: Vec<(bool, bool, Option<i64>)> = Vec::new();
        for operation in Content::decode(&content).expect("operations").operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "Tf" => font = fonts.get(operands[0].as_name().expect("font name")),
                "Tm" => {
                    let number = |index: usize| operands[index].as_float().expect("number");
                    let artifact = marks.iter().any(|(artifact, ..)| *artifact);
                    let mark = marks.iter().find_map(|(.., mark)| *mark);
                    pieces.push(Piece { x: number(4), y: number(5), text: String::new(), artifact, mark });
                }
                "BMC" | "BDC" => {
                    let properties = operands.get(1).and_then(|properties| properties.as_dict().ok());
                    let actual = properties.and_then(|properties| properties.get(b"ActualText").ok());
                    let mark = properties.and_then(|properties| properties.get(b"MCID").ok());
                    if let Some(actual) = actual {
                        pieces.last_mut().expect("a position").text.push_str(&utf16(actual));
                    }
                    let artifact = operands[0].as_name().is_ok_and(|name| name == b"Artifact");
                    marks.push((artifact, actual.is_some(), mark.and_then(|mark| mark.as_i64().ok())));
                }
                "EMC" => drop(marks.pop()),
                "TJ" if !marks.iter().any(|(_, replaced, _)| *replaced) => {
                    let text = &mut pieces.last_mut().expect("a position").text;
                    for item in operands[0].as_array().expect("array") {
                        if let Object::String(bytes, _) = item {
                            for code in bytes.chunks(2) {
                                let code = u16::from_be_bytes([code[0], code[1]]);
                                text.push_str(font.and_then(|map| map.get(&code)).map_or("\u{fffd}", String::as_str));
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        pieces
    }

    /// The lines of a page, one per piece; words that a line end cut are whole again.
    pub fn lines(&self, page: usize) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for piece in self.pieces(page) {
            match lines.last_mut() {
                Some(last) if last.ends_with('\u{ad}') => {
                    last.pop();
                    last.push_str(&piece.text);
                }
                _ => lines.push(piece.text),
            }
        }
        lines
    }

    /// All text of a page, lines joined by spaces.
    pub fn text(&self, page: usize) -> String {
        self.lines(page).join(" ")
    }

    /// All lines of all pages, as golden files keep them.
    pub fn all(&self) -> String {
        let page = |page: usize| format!("=== {} ===\n{}\n", page + 1, self.lines(page).join("\n"));
        (0..self.pages.len()).map(page).collect()
    }

    fn fonts(&self, page: ObjectId) -> BTreeMap<Vec<u8>, CodeMap> {
        let fonts = self.document.get_page_fonts(page).expect("fonts");
        fonts.into_iter().map(|(name, font)| (name, self.code_map(font))).collect()
    }

    fn code_map(&self, font: &Dictionary) -> CodeMap {
        let stream = font.get(b"ToUnicode").and_then(Object::as_reference).expect("ToUnicode");
        let stream = self.document.get_object(stream).and_then(Object::as_stream).expect("stream");
        let cmap = String::from_utf8(stream.decompressed_content().expect("content")).expect("text");
        cmap.lines()
            .filter_map(|line| line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <"))
            .filter_map(|(code, text)| {
                let code = u16::from_str_radix(code, 16).ok()?;
                let units: Vec<u16> =
                    (0..text.len() / 4).map(|at| u16::from_str_radix(&text[at * 4..at * 4 + 4], 16).unwrap()).collect();
                Some((code, String::from_utf16(&units).unwrap()))
            })
            .collect()
    }

    /// Titles of the bookmarks with their depth, in order.
    pub fn bookmarks(&self) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        let root = self.document.catalog().expect("catalog").get(b"Outlines").and_then(Object::as_reference);
        if let Ok(root) = root {
            self.below(root, 1, &mut found);
        }
        found
    }

    fn below(&self, parent: ObjectId, depth: usize, found: &mut Vec<(usize, String)>) {
        let mut next =
            self.document.get_dictionary(parent).expect("entry").get(b"First").and_then(Object::as_reference).ok();
        while let Some(id) = next {
            let entry = self.document.get_dictionary(id).expect("entry");
            found.push((depth, utf16(entry.get(b"Title").expect("title"))));
            self.below(id, depth + 1, found);
            next = entry.get(b"Next").and_then(Object::as_reference).ok();
        }
    }
}

fn utf16(object: &Object) -> String {
    let bytes = object.as_str().expect("string");
    let units: Vec<u16> = bytes[2..].chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    String::from_utf16(&units).expect("UTF-16")
}

/// The structure tree as a reader without eyes walks it: one line per node, its text behind it.
pub fn structure(pdf: &Pdf) -> String {
    let root = pdf.document.catalog().expect("catalog").get(b"StructTreeRoot").and_then(Object::as_reference);
    let root = pdf.document.get_dictionary(root.expect("root")).expect("dictionary");
    let pages: Vec<BTreeMap<i64, String>> = (0..pdf.pages.len()).map(|page| pdf.marked(page)).collect();
    let mut said = String::new();
    for kid in kids(pdf, root) {
        walk(pdf, &kid, &pages, 0, &mut said);
    }
    said
}

fn kids(pdf: &Pdf, node: &Dictionary) -> Vec<Object> {
    match node.get(b"K") {
        Ok(Object::Array(kids)) => kids.clone(),
        Ok(Object::Reference(id)) => match pdf.document.get_object(*id) {
            Ok(Object::Array(kids)) => kids.clone(),
            _ => vec![Object::Reference(*id)],
        },
        Ok(only) => vec![only.clone()],
        Err(_) => Vec::new(),
    }
}

fn walk(pdf: &Pdf, kid: &Object, pages: &[BTreeMap<i64, String>], depth: usize, said: &mut String) {
    let node = match kid {
        Object::Reference(id) => pdf.document.get_dictionary(*id).expect("node"),
        Object::Dictionary(node) => node,
        _ => return,
    };
    let Ok(role) = node.get(b"S").and_then(Object::as_name) else { return };
    let of = |node: &Dictionary| node.get(b"Pg").and_then(Object::as_reference).ok();
    let number = |page: ObjectId| pdf.pages.iter().position(|id| *id == page).expect("a page");
    let mut text = String::new();
    let mut inner = Vec::new();
    for kid in kids(pdf, node) {
        let (page, mark) = match &kid {
            Object::Integer(mark) => (of(node), *mark),
            Object::Dictionary(piece) if piece.get(b"MCID").is_ok() => {
                (of(piece), piece.get(b"MCID").and_then(Object::as_i64).expect("number"))
            }
            Object::Dictionary(piece) if piece.get(b"Obj").is_ok() => {
                text.push_str(" →");
                continue;
            }
            _ => {
                inner.push(kid);
                continue;
            }
        };
        let page = number(page.expect("the page of a piece"));
        text.push(' ');
        text.push_str(pages[page].get(&mark).map_or("⟦nothing⟧", String::as_str));
    }
    let mut marks = String::new();
    for key in ["Lang", "ID"] {
        if let Ok(value) = node.get(key.as_bytes()).and_then(Object::as_str) {
            marks.push_str(&format!(" {key}={}", String::from_utf8_lossy(value)));
        }
    }
    if let Ok(words) = node.get(b"Alt") {
        marks.push_str(&format!(" Alt=“{}”", utf16(words)));
    }
    let attributes = match node.get(b"A") {
        Ok(Object::Reference(id)) => pdf.document.get_dictionary(*id).ok(),
        Ok(Object::Dictionary(attributes)) => Some(attributes),
        _ => None,
    };
    for (key, value) in attributes.into_iter().flat_map(Dictionary::iter).filter(|(key, _)| *key != b"O") {
        let value = match value {
            Object::Name(name) => String::from_utf8_lossy(name).into_owned(),
            Object::Integer(number) => number.to_string(),
            _ => "…".to_owned(),
        };
        marks.push_str(&format!(" {}={value}", String::from_utf8_lossy(key)));
    }
    said.push_str(&format!("{}{}{marks}", "  ".repeat(depth), String::from_utf8_lossy(role)));
    said.push_str(if text.is_empty() { "" } else { ":" });
    said.push_str(text.trim_end());
    said.push('\n');
    for kid in inner {
        walk(pdf, &kid, pages, depth + 1, said);
    }
}

impl Pdf {
    /// What each marked piece of a page says.
    fn marked(&self, page: usize) -> BTreeMap<i64, String> {
        let mut said: BTreeMap<i64, String> = BTreeMap::new();
        for piece in self.pieces(page) {
            if let Some(mark) = piece.mark {
                let text = said.entry(mark).or_default();
                if text.ends_with('\u{ad}') {
                    text.pop();
                } else if !text.is_empty() && !text.ends_with(' ') && !piece.text.starts_with(' ') {
                    text.push(' ');
                }
                text.push_str(&piece.text);
            }
        }
        said
    }
}
