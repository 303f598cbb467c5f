//! JSON whose keys keep their order.

use serde::ser::{Serialize, SerializeMap, Serializer};

/// A value to be written.
#[derive(Debug)]
pub(super) enum Out {
    Text(String),
    Flag(bool),
    List(Vec<Out>),
    Object(Object),
}

/// An object to be written; OSCAL wants what is empty left out.
#[derive(Debug, Default)]
pub(super) struct Object(Vec<(&'static str, Out)>);

impl Object {
    pub fn put(&mut self, key: &'static str, value: Out) {
        self.0.push((key, value));
    }

    /// A text, if there is one.
    pub fn text(&mut self, key: &'static str, text: &str) {
        if !text.is_empty() {
            self.put(key, Out::Text(text.to_owned()));
        }
    }

    /// A list, if it has elements.
    pub fn list(&mut self, key: &'static str, list: Vec<Out>) {
        if !list.is_empty() {
            self.put(key, Out::List(list));
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Out {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::List(list) => list.serialize(serializer),
            Self::Object(object) => object.serialize(serializer),
        }
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

/// The text of a document, indented by one space, with a line break at its end.
pub(super) fn document(key: &'static str, content: Object) -> String {
    let mut root = Object::default();
    root.put(key, Out::Object(content));
    let mut text = Vec::new();
    let format = serde_json::ser::PrettyFormatter::with_indent(b" ");
    let written = root.serialize(&mut serde_json::Serializer::with_formatter(&mut text, format));
    // Texts and lists into memory: neither the format nor the writer can fail.
    debug_assert!(written.is_ok(), "{written:?}");
    text.push(b'\n');
    String::from_utf8_lossy(&text).into_owned()
}
