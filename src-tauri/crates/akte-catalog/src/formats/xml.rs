//! OSCAL's XML as JSON. No document type, hence no entities but XML's own five; depth and attributes are bounded.

use super::rules::{Child, Element, Kind, MODELS};
use super::{Converted, Json, markup};
use crate::error::{CatalogError, FoundInstead};
use crate::findings::code;
use crate::limits::MAX_DEPTH;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// How many attributes an element may have; OSCAL's have seven.
const MAX_ATTRIBUTES: usize = 32;

/// OSCAL's namespace; documents without any are read too, those of another one are something else.
const NAMESPACE: &str = "http://csrc.nist.gov/ns/oscal";

/// Root elements of OSCAL's models that are not read.
const OTHER_MODELS: &[&str] = &[
    "component-definition",
    "system-security-plan",
    "assessment-plan",
    "assessment-results",
    "plan-of-action-and-milestones",
];

/// Converts a document.
pub(crate) fn from_xml(text: &str) -> Result<Converted, CatalogError> {
    let mut xml = Xml::new(text);
    let root = loop {
        match xml.next()? {
            Event::Start(start) => break start,
            Event::Eof => return Err(xml.truncated()),
            Event::Text(text) if !text.trim().is_empty() => return Err(xml.invalid("text before the root element")),
            _ => {}
        }
    };
    let name = root.local_name();
    let namespace = namespace_of(&root);
    let is_oscal = namespace.is_none_or(|namespace| namespace.starts_with(NAMESPACE));
    let model = MODELS.iter().find(|model| is_oscal && model.name == name.as_ref());
    let Some(Child { key, kind: Kind::Object(element), .. }) = model else {
        let other = OTHER_MODELS.iter().find(|model| is_oscal && **model == name.as_ref());
        let found = other.map_or(FoundInstead::OtherFormat("xml"), |model| FoundInstead::OscalModel(model));
        return Err(CatalogError::NotACatalog { found });
    };
    xml.json.raw("{");
    xml.json.key(key);
    xml.path.push(key);
    xml.object(element, &root)?;
    loop {
        match xml.next()? {
            Event::Eof => break,
            Event::Start(_) => return Err(xml.invalid("a second root element")),
            Event::Text(text) if !text.trim().is_empty() => return Err(xml.invalid("text behind the root element")),
            _ => {}
        }
    }
    xml.json.raw("}");
    Ok(xml.json.converted)
}

/// The namespace that the root element declares for itself.
fn namespace_of(root: &BytesStart<'_>) -> Option<String> {
    let name = root.name();
    let prefix = name.as_ref().split_once(':').map(|(prefix, _)| prefix);
    let declaration = prefix.map_or_else(|| "xmlns".to_owned(), |prefix| format!("xmlns:{prefix}"));
    let mut attributes = root.attributes();
    let mut known = attributes.with_checks(false).take(MAX_ATTRIBUTES).flatten();
    known.find(|attribute| attribute.key.as_ref() == declaration).map(|attribute| attribute.value.into_owned())
}

/// The events of a document, with the line they stand on, and the JSON as it grows.
pub(super) struct Xml<'t> {
    reader: Reader<&'t [u8]>,
    text: &'t str,
    pub json: Json,
    /// Names of the elements that are open, in JSON's words.
    path: Vec<&'static str>,
    counted: usize,
    pub line: usize,
}

impl<'t> Xml<'t> {
    fn new(text: &'t str) -> Self {
        let mut reader = Reader::from_str(text);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = true;
        Self { reader, text, json: Json::with_capacity(text.len()), path: Vec::new(), counted: 0, line: 1 }
    }

    /// The next event that says anything.
    pub fn next(&mut self) -> Result<Event<'t>, CatalogError> {
        loop {
            let event = self.reader.read_event();
            self.count_to(self.reader.buffer_position());
            match event {
                Ok(Event::Comment(_) | Event::PI(_) | Event::Decl(_)) => {}
                Ok(Event::DocType(_)) => return Err(CatalogError::XmlDoctype { line: self.line }),
                Ok(event) => return Ok(event),
                Err(error) => {
                    self.count_to(self.reader.error_position());
                    return Err(self.invalid(&error.to_string()));
                }
            }
        }
    }

    fn count_to(&mut self, position: u64) {
        let position = usize::try_from(position).unwrap_or(usize::MAX).min(self.text.len());
        if position > self.counted {
            let between = &self.text.as_bytes()[self.counted..position];
            self.line += between.iter().filter(|byte| **byte == b'\n').count();
            self.counted = position;
        }
    }

    fn column(&self) -> usize {
        self.text.as_bytes()[..self.counted].iter().rev().take_while(|byte| **byte != b'\n').count()
    }

    pub fn invalid(&self, reason: &str) -> CatalogError {
        let reason = crate::findings::quoted(reason);
        CatalogError::InvalidXml { line: self.line, column: self.column(), reason }
    }

    pub fn truncated(&self) -> CatalogError {
        CatalogError::Truncated { line: self.line, column: self.column() }
    }

    pub fn too_deep(&self) -> CatalogError {
        CatalogError::TooDeep { limit: MAX_DEPTH, line: self.line, place: self.path.join("/") }
    }

    /// The character of a reference; XML's five names and numbers are all there is.
    pub fn character(&self, reference: &BytesRef<'_>) -> Result<String, CatalogError> {
        match reference.resolve_char_ref() {
            Ok(Some(character)) => Ok(character.to_string()),
            Ok(None) => match resolve_predefined_entity(reference) {
                Some(text) => Ok(text.to_owned()),
                None => Err(self.invalid(&format!("the entity &{};", &**reference))),
            },
            Err(error) => Err(self.invalid(&error.to_string())),
        }
    }

    /// The attributes of an element, without namespaces.
    pub fn attributes(&self, start: &BytesStart<'t>) -> Result<Vec<(String, String)>, CatalogError> {
        let mut found: Vec<(String, String)> = Vec::new();
        for attribute in start.attributes().with_checks(false) {
            let attribute = attribute.map_err(|error| self.invalid(&error.to_string()))?;
            let name = attribute.key.as_ref();
            if name == "xmlns" || name.contains(':') {
                continue;
            }
            if found.iter().any(|(known, _)| known == name) {
                return Err(self.invalid(&format!("the attribute {name} stands twice")));
            }
            if found.len() == MAX_ATTRIBUTES {
                return Err(self.invalid(&format!("more than {MAX_ATTRIBUTES} attributes")));
            }
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_err(|error| self.invalid(&error.to_string()))?;
            found.push((name.to_owned(), value.into_owned()));
        }
        Ok(found)
    }

    /// An element as an object.
    fn object(&mut self, element: &'static Element, start: &BytesStart<'t>) -> Result<(), CatalogError> {
        if self.path.len() > MAX_DEPTH + 2 {
            return Err(self.too_deep());
        }
        self.json.at_line(self.line);
        self.json.raw("{");
        let mut fields = Open::default();
        for (name, value) in self.attributes(start)? {
            fields.begin(&mut self.json, &name, false);
            self.json.text(&value);
        }
        let (mut prose, mut value) = (String::new(), String::new());
        loop {
            match self.next()? {
                Event::Start(child) => self.child(element, &child, &mut fields, &mut prose)?,
                Event::End(_) => break,
                Event::Eof => return Err(self.truncated()),
                Event::Text(text) => self.loose_text(element, &text.xml10_content(), &mut value),
                Event::CData(text) => self.loose_text(element, &text.xml10_content(), &mut value),
                Event::GeneralRef(reference) => {
                    let character = self.character(&reference)?;
                    self.loose_text(element, &character, &mut value);
                }
                _ => {}
            }
        }
        for (key, text) in [(element.prose, prose.as_str()), (element.value, value.trim())] {
            if let (Some(key), false) = (key, text.is_empty()) {
                fields.begin(&mut self.json, key, false);
                self.json.text(text);
            }
        }
        fields.end(&mut self.json);
        self.json.raw("}");
        Ok(())
    }

    fn loose_text(&mut self, element: &Element, text: &str, value: &mut String) {
        if element.value.is_some() {
            value.push_str(text);
        } else if !text.trim().is_empty() {
            self.json.note(code::VALUE_LOST, self.line, text.trim());
        }
    }

    fn child(
        &mut self,
        element: &'static Element,
        start: &BytesStart<'t>,
        fields: &mut Open,
        prose: &mut String,
    ) -> Result<(), CatalogError> {
        let name = start.local_name();
        let name = name.as_ref();
        let Some(child) = element.children.iter().find(|child| child.name == name) else {
            if element.prose.is_some() && markup::is_block(name) {
                return markup::block(self, start, prose);
            }
            fields.begin(&mut self.json, name, false);
            self.json.raw("{}");
            return self.skip();
        };
        self.json.at_line(self.line);
        fields.begin(&mut self.json, child.key, child.is_list);
        self.path.push(child.key);
        match child.kind {
            Kind::Object(element) => self.object(element, start)?,
            Kind::Text => {
                let text = self.plain_text()?;
                self.json.text(text.trim());
            }
            Kind::Line => {
                let text = markup::line(self)?;
                self.json.text(&text);
            }
            Kind::Blocks => {
                let text = markup::blocks(self)?;
                self.json.text(&text);
            }
            Kind::Aside => {
                self.json.raw("{}");
                self.skip()?;
            }
        }
        self.path.pop();
        Ok(())
    }

    /// The text of an element that holds nothing else, up to its end.
    pub fn plain_text(&mut self) -> Result<String, CatalogError> {
        let mut found = String::new();
        loop {
            match self.next()? {
                Event::Text(text) => found.push_str(&text.xml10_content()),
                Event::CData(text) => found.push_str(&text.xml10_content()),
                Event::GeneralRef(reference) => found.push_str(&self.character(&reference)?),
                Event::Start(start) => {
                    self.json.note(code::UNKNOWN_KEY, self.line, start.local_name().as_ref());
                    self.skip()?;
                }
                Event::End(_) => return Ok(found),
                Event::Eof => return Err(self.truncated()),
                _ => {}
            }
        }
    }

    /// Goes to the end of the element that was begun, whatever it holds.
    pub fn skip(&mut self) -> Result<(), CatalogError> {
        let mut depth = 1_usize;
        while depth > 0 {
            match self.next()? {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                Event::Eof => return Err(self.truncated()),
                Event::GeneralRef(reference) => drop(self.character(&reference)?),
                _ => {}
            }
        }
        Ok(())
    }
}

/// The fields of an object as it is written: which list is open.
#[derive(Default)]
struct Open {
    has_fields: bool,
    list: Option<String>,
}

impl Open {
    /// Begins a field, or the next element of the list that is open.
    fn begin(&mut self, json: &mut Json, key: &str, is_list: bool) {
        if is_list && self.list.as_deref() == Some(key) {
            json.raw(",");
            return;
        }
        self.end(json);
        if self.has_fields {
            json.raw(",");
        }
        self.has_fields = true;
        json.key(key);
        if is_list {
            json.raw("[");
            self.list = Some(key.to_owned());
        }
    }

    fn end(&mut self, json: &mut Json) {
        if self.list.take().is_some() {
            json.raw("]");
        }
    }
}
