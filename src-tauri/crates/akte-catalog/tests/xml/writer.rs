//! Writes OSCAL's JSON as XML, Markdown as markup. It knows nothing of the reader's tables, so that both can be compared.

use serde_json::{Map, Value};

/// Fields that are attributes in XML.
const ATTRIBUTES: &[&str] = &[
    "uuid",
    "id",
    "class",
    "name",
    "ns",
    "value",
    "group",
    "href",
    "rel",
    "media-type",
    "resource-fragment",
    "scheme",
    "type",
    "role-id",
    "param-id",
    "control-id",
    "by-name",
    "by-class",
    "by-id",
    "by-item-name",
    "by-ns",
    "position",
    "order",
    "how-many",
    "depends-on",
    "with-child-controls",
    "pattern",
    "algorithm",
    "id-ref",
];
/// Lists and what one of their elements is called.
const SINGULAR: &[(&str, &str)] = &[
    ("properties", "property"),
    ("responsible-parties", "responsible-party"),
    ("parties", "party"),
    ("email-addresses", "email-address"),
    ("hashes", "hash"),
    ("include-controls", "include-controls"),
    ("exclude-controls", "exclude-controls"),
    ("insert-controls", "insert-controls"),
    ("with-ids", "with-id"),
    ("matching", "matching"),
    ("choice", "choice"),
    ("removes", "remove"),
    ("values", "value"),
];
const BLOCKS: &[&str] = &["remarks", "usage", "description", "mapping-description"];
const LINES: &[&str] = &["title", "label", "text", "choice"];

/// A whole document.
pub fn document(json: &Value) -> String {
    let root = json.as_object().unwrap();
    let (key, value) = root.iter().find(|(key, _)| !key.starts_with('$')).unwrap();
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    object(key, value.as_object().unwrap(), " xmlns=\"http://csrc.nist.gov/ns/oscal/1.0\"", &mut xml);
    xml
}

fn object(name: &str, fields: &Map<String, Value>, more: &str, xml: &mut String) {
    *xml += &format!("<{name}{more}");
    // The text of these elements stands where others have a field.
    let content = match name {
        "document-id" => Some("identifier"),
        "hash" => Some("value"),
        _ => None,
    };
    let is_attribute = |key: &str| ATTRIBUTES.contains(&key) && content != Some(key);
    for (key, value) in fields.iter().filter(|(key, value)| is_attribute(key) && value.is_string()) {
        *xml += &format!(" {key}=\"{}\"", escaped(value.as_str().unwrap()));
    }
    *xml += ">";
    // Markup first in parts, as the schema has it: properties, prose, parts, links.
    for (key, value) in fields.iter().filter(|(key, value)| !(is_attribute(key) && value.is_string())) {
        match (content, value) {
            (Some(content), Value::String(text)) if content == key => *xml += &escaped(text),
            _ => field(key, value, xml),
        }
    }
    *xml += &format!("</{name}>\n");
}

fn field(key: &str, value: &Value, xml: &mut String) {
    match value {
        Value::Object(fields) => object(key, fields, "", xml),
        Value::Array(elements) => {
            let name =
                SINGULAR.iter().find(|(plural, _)| *plural == key).map_or(key.trim_end_matches('s'), |(_, one)| one);
            for element in elements {
                field_named(name, element, xml);
            }
        }
        other => field_named(key, other, xml),
    }
}

fn field_named(name: &str, value: &Value, xml: &mut String) {
    match value {
        Value::Object(fields) => object(name, fields, "", xml),
        Value::String(text) if name == "prose" => *xml += &crate::markdown::to_markup(text),
        Value::String(text) if BLOCKS.contains(&name) => {
            *xml += &format!("<{name}>{}</{name}>", crate::markdown::to_markup(text))
        }
        Value::String(text) if LINES.contains(&name) => {
            *xml += &format!("<{name}>{}</{name}>", crate::markdown::line_to_markup(text))
        }
        Value::String(text) => *xml += &format!("<{name}>{}</{name}>\n", escaped(text)),
        other => *xml += &format!("<{name}>{other}</{name}>\n"),
    }
}

pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\n', "&#10;")
}
