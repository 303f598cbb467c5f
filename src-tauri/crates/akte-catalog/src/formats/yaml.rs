//! OSCAL's YAML as JSON. Plain words are taken as they are written, because OSCAL's fields are texts: version `1.10` is no
//! number. Aliases repeat what their anchor holds, up to the limit of a file's size.

use super::{Converted, Json};
use crate::error::CatalogError;
use crate::limits::{MAX_BYTES, MAX_DEPTH};
use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span};
use std::collections::HashMap;

/// By how much aliases may let a document grow: this many times its size, and some for small ones.
const GROWTH: usize = 8;
const SMALL: usize = 1024 * 1024;

/// Whether a text that is neither JSON nor XML looks like a YAML object: its first line with content is a key.
pub(crate) fn is_yaml(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim_end);
    let first = lines.find(|line| {
        let line = line.trim_start();
        !line.is_empty() && !line.starts_with(['#', '%']) && line != "---"
    });
    let Some(first) = first else { return false };
    let first = first.strip_prefix("--- ").unwrap_or(first).trim_start();
    let key = first.trim_start_matches(['"', '\'', '$']);
    key.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && first.split_once(':').is_some_and(|(_, rest)| rest.is_empty() || rest.starts_with([' ', '\t']))
}

/// Converts a document.
pub(crate) fn from_yaml(text: &str) -> Result<Converted, CatalogError> {
    let limit = MAX_BYTES.min(GROWTH * text.len() + SMALL);
    let (json, open, anchors) = (Json::with_capacity(text.len()), Vec::new(), HashMap::new());
    let mut yaml = Yaml { json, open, anchors, documents: 0, limit };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| scan_error(&error))?;
        yaml.take(&event, &span)?;
    }
    Ok(yaml.json.converted)
}

fn scan_error(error: &ScanError) -> CatalogError {
    invalid(error.marker().line(), error.marker().col(), error.info())
}

fn invalid(line: usize, column: usize, reason: &str) -> CatalogError {
    CatalogError::InvalidYaml { line, column, reason: crate::findings::quoted(reason) }
}

/// A list or object that is being written.
struct Level {
    is_object: bool,
    /// Keys and values so far.
    count: usize,
    /// Where it began in the JSON, and its anchor.
    start: usize,
    anchor: usize,
}

struct Yaml {
    json: Json,
    open: Vec<Level>,
    /// What stands behind each anchor: a range of the JSON.
    anchors: HashMap<usize, std::ops::Range<usize>>,
    documents: usize,
    /// How long the JSON may become by aliases.
    limit: usize,
}

impl Yaml {
    fn take(&mut self, event: &Event<'_>, span: &Span) -> Result<(), CatalogError> {
        let (line, column) = (span.start.line(), span.start.col());
        self.json.at_line(line);
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(invalid(line, column, "a second document"));
                }
            }
            Event::Scalar(text, style, anchor, _) => {
                self.separate();
                let start = self.json.converted.json.len();
                let is_key = self.is_at_key();
                match &**text {
                    "" | "~" | "null" | "Null" | "NULL" if *style == ScalarStyle::Plain && !is_key => {
                        self.json.raw("null")
                    }
                    "true" | "false" if *style == ScalarStyle::Plain && !is_key => self.json.raw(text),
                    text => self.json.text(text),
                }
                self.remember(*anchor, start);
                self.finish_key(is_key);
                self.done();
            }
            Event::SequenceStart(anchor, _) => self.begin(false, *anchor, span)?,
            Event::MappingStart(anchor, _) => self.begin(true, *anchor, span)?,
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(level) = self.open.pop() {
                    self.json.raw(if level.is_object { "}" } else { "]" });
                    self.remember(level.anchor, level.start);
                }
                self.done();
            }
            Event::Alias(anchor) => self.repeat(*anchor, span)?,
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        Ok(())
    }

    fn is_at_key(&self) -> bool {
        self.open.last().is_some_and(|level| level.is_object && level.count.is_multiple_of(2))
    }

    /// What stands before a key or value.
    fn separate(&mut self) {
        let Some(level) = self.open.last() else { return };
        match (level.is_object, level.count) {
            (_, 0) => {}
            (true, count) if !count.is_multiple_of(2) => {}
            _ => self.json.raw(","),
        }
    }

    /// The colon stands on the line of its key.
    fn finish_key(&mut self, is_key: bool) {
        if is_key {
            self.json.raw(":");
        }
    }

    fn done(&mut self) {
        if let Some(level) = self.open.last_mut() {
            level.count += 1;
        }
    }

    fn begin(&mut self, is_object: bool, anchor: usize, span: &Span) -> Result<(), CatalogError> {
        let (line, column) = (span.start.line(), span.start.col());
        if self.is_at_key() {
            return Err(invalid(line, column, "a key that is no text"));
        }
        if self.open.len() > 2 * MAX_DEPTH {
            return Err(CatalogError::TooDeep { limit: MAX_DEPTH, line, place: format!("column {column}") });
        }
        self.separate();
        let start = self.json.converted.json.len();
        self.open.push(Level { is_object, count: 0, start, anchor });
        self.json.raw(if is_object { "{" } else { "[" });
        Ok(())
    }

    fn remember(&mut self, anchor: usize, start: usize) {
        if anchor > 0 {
            self.anchors.insert(anchor, start..self.json.converted.json.len());
        }
    }

    /// Writes what an anchor holds once more, on one line.
    fn repeat(&mut self, anchor: usize, span: &Span) -> Result<(), CatalogError> {
        let (line, column) = (span.start.line(), span.start.col());
        let Some(range) = self.anchors.get(&anchor).cloned() else {
            return Err(invalid(line, column, "an alias of what is not complete"));
        };
        if self.json.converted.json.len() + range.len() > self.limit {
            return Err(CatalogError::YamlAliases { limit: self.limit, line });
        }
        let is_key = self.is_at_key();
        if is_key && !self.json.converted.json[range.clone()].starts_with('"') {
            return Err(invalid(line, column, "a key that is no text"));
        }
        self.separate();
        let again = self.json.converted.json[range].replace('\n', "");
        self.json.raw(&again);
        self.finish_key(is_key);
        self.done();
        Ok(())
    }
}
