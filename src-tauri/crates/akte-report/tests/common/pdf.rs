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
        let mut marks: Vec<(bool, bool)> = Vec::new();
        for operation in Content::decode(&content).expect("operations").operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "Tf" => font = fonts.get(operands[0].as_name().expect("font name")),
                "Tm" => {
                    let number = |index: usize| operands[index].as_float().expect("number");
                    let artifact = marks.iter().any(|(artifact, _)| *artifact);
                    pieces.push(Piece { x: number(4), y: number(5), text: String::new(), artifact });
                }
                "BMC" | "BDC" => {
                    let actual = operands.get(1).and_then(|properties| properties.as_dict().ok());
                    let actual = actual.and_then(|properties| properties.get(b"ActualText").ok());
                    if let Some(actual) = actual {
                        pieces.last_mut().expect("a position").text.push_str(&utf16(actual));
                    }
                    marks.push((operands[0].as_name().is_ok_and(|name| name == b"Artifact"), actual.is_some()));
                }
                "EMC" => drop(marks.pop()),
                "TJ" if !marks.iter().any(|(_, replaced)| *replaced) => {
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
