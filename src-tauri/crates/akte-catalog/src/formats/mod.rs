//! XML and YAML as the JSON that the reader takes, so that the models are read in one place.
//!
//! The JSON's line numbers are those of the source: line breaks are put in wherever the source has moved on. Places and
//! lines in findings and refusals are therefore right whatever the format was.

mod markup;
mod rules;
mod xml;
mod yaml;

use crate::findings::code;
use akte_domain::Severity;
use std::fmt::Write as _;

pub(crate) use xml::from_xml;
pub(crate) use yaml::{from_yaml, is_yaml};

/// A document as JSON, with what was noticed on the way.
#[derive(Debug, Default)]
pub(crate) struct Converted {
    pub json: String,
    pub notes: Vec<Note>,
    /// How many more notes there were.
    pub further: usize,
}

/// What was noticed while a document was converted.
#[derive(Debug)]
pub(crate) struct Note {
    pub severity: Severity,
    pub code: &'static str,
    pub line: usize,
    pub detail: String,
}

/// How many notes are kept; further ones are of the same few kinds.
const MAX_NOTES: usize = 1_000;

/// Writes JSON on the lines of the source.
#[derive(Debug)]
struct Json {
    converted: Converted,
    line: usize,
}

impl Json {
    fn with_capacity(bytes: usize) -> Self {
        let converted = Converted { json: String::with_capacity(bytes), ..Converted::default() };
        Self { converted, line: 1 }
    }

    /// What follows stands on this line of the source.
    fn at_line(&mut self, line: usize) {
        while self.line < line {
            self.converted.json.push('\n');
            self.line += 1;
        }
    }

    fn raw(&mut self, text: &str) {
        self.converted.json.push_str(text);
    }

    fn text(&mut self, text: &str) {
        let json = &mut self.converted.json;
        json.push('"');
        let mut plain = 0;
        for (at, character) in text.char_indices() {
            let escaped = match character {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                control if control < ' ' => "",
                _ => continue,
            };
            json.push_str(&text[plain..at]);
            if escaped.is_empty() {
                // Writing to a String cannot fail.
                let _ = write!(json, "\\u{:04x}", u32::from(character));
            } else {
                json.push_str(escaped);
            }
            plain = at + character.len_utf8();
        }
        json.push_str(&text[plain..]);
        json.push('"');
    }

    fn key(&mut self, key: &str) {
        self.text(key);
        self.raw(":");
    }

    fn note(&mut self, code: &'static str, line: usize, detail: &str) {
        if self.converted.notes.len() == MAX_NOTES {
            self.converted.further += 1;
            return;
        }
        let severity = if code == code::VALUE_LOST { Severity::Error } else { Severity::Warning };
        let detail = crate::findings::quoted(detail);
        self.converted.notes.push(Note { severity, code, line, detail });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped_as_json_wants_it() {
        for text in ["", "plain", "a\"b\\c\n\r\t\u{1}\u{1f}ü„“", "\u{0}"] {
            let mut json = Json::with_capacity(0);
            json.text(text);
            let back: String = serde_json::from_str(&json.converted.json).unwrap();
            assert_eq!(back, text, "{}", json.converted.json);
        }
    }

    #[test]
    fn lines_are_those_of_the_source() {
        let mut json = Json::with_capacity(0);
        json.raw("{");
        json.at_line(3);
        json.raw("x");
        json.at_line(2);
        assert_eq!(json.converted.json, "{\n\nx", "never back");
    }
}
