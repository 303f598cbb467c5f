//! Properties, links, parameters and parts.

use super::context::Context;
use super::reader::{Fields, Node};
use super::tokens::is_token;
use crate::findings::code;
use akte_domain::Severity;
use akte_domain::catalog::{EFFORT_LEVEL, Link, MODAL_VERB, Param, Part, Prop};
use serde::de::MapAccess;

impl Context<'_> {
    /// Notes a token that is missing or breaks the pattern.
    pub fn expect_token(&mut self, kind: &str, key: &str, text: &str) {
        if text.is_empty() {
            self.note_below(Severity::Warning, code::MISSING_FIELD, kind, key, "");
        } else {
            self.check_token(kind, key, text);
        }
    }

    /// Notes a token that breaks the pattern; a missing one is fine.
    pub fn check_token(&mut self, kind: &str, key: &str, text: &str) {
        if !text.is_empty() && !is_token(text) {
            self.note_below(Severity::Warning, code::BAD_TOKEN, kind, key, text);
        }
    }

    /// Notes a text that is missing.
    pub fn expect_text(&mut self, kind: &str, key: &str, text: &str) {
        if text.trim().is_empty() {
            self.note_below(Severity::Warning, code::MISSING_FIELD, kind, key, "");
        }
    }
}

impl Node for Prop {
    type Parent = ();
    type Out = Self;
    const KIND: &'static str = "prop";

    fn begin(_: &mut Context<'_>, (): (), _: usize) -> Self {
        Self::default()
    }

    fn field<'de, A: MapAccess<'de>>(&mut self, key: &str, fields: &mut Fields<'_, '_, A>) -> Result<(), A::Error> {
        match key {
            "name" => self.name = fields.text("name")?,
            "value" => self.value = fields.text("value")?,
            "ns" => self.ns = fields.text("ns")?,
            "class" => self.class = fields.text("class")?,
            "remarks" => self.remarks = fields.text("remarks")?,
            "uuid" | "group" => fields.set_aside(key)?,
            _ => fields.unknown(key)?,
        }
        Ok(())
    }

    fn finish(mut self, context: &mut Context<'_>) -> Self {
        context.expect_token("prop", "name", &self.name);
        context.expect_text("prop", "value", &self.value);
        if let Some(name) = present_name(&self) {
            let shape = format!("{} → {name}", self.name);
            context.note(Severity::Note, code::RENAMED_PROP, &shape, &self.name);
            name.clone_into(&mut self.name);
        }
        self
    }
}

/// The name that BSI uses today for a property of its older files (formats: changes of 2025-10 and 2026-03-16). The name
/// decides, not the namespace, whose address changed as often; but a namespace of somebody else is respected.
fn present_name(prop: &Prop) -> Option<&'static str> {
    if !prop.ns.is_empty() && !prop.ns.contains("Stand-der-Technik") {
        return None;
    }
    match prop.name.as_str() {
        "level" if matches!(prop.value.as_bytes(), [b'0'..=b'5']) => Some(EFFORT_LEVEL),
        "modalverb" => Some(MODAL_VERB),
        "handlungsworte" => Some("action_word"),
        "ergebnis" => Some("result"),
        "präzisierung" => Some("result_specification"),
        "target_objects" => Some("target_object_categories"),
        _ => None,
    }
}

impl Node for Link {
    type Parent = ();
    type Out = Self;
    const KIND: &'static str = "link";

    fn begin(_: &mut Context<'_>, (): (), _: usize) -> Self {
        Self::default()
    }

    fn field<'de, A: MapAccess<'de>>(&mut self, key: &str, fields: &mut Fields<'_, '_, A>) -> Result<(), A::Error> {
        match key {
            "href" => self.href = fields.text("href")?,
            "rel" => self.rel = fields.text("rel")?,
            "text" => self.text = fields.text("text")?,
            "media-type" | "resource-fragment" => fields.set_aside(key)?,
            _ => fields.unknown(key)?,
        }
        Ok(())
    }

    fn finish(self, context: &mut Context<'_>) -> Self {
        context.expect_text("link", "href", &self.href);
        self
    }
}

impl Node for Param {
    type Parent = ();
    type Out = Self;
    const KIND: &'static str = "param";

    fn begin(_: &mut Context<'_>, (): (), _: usize) -> Self {
        Self::default()
    }

    fn field<'de, A: MapAccess<'de>>(&mut self, key: &str, fields: &mut Fields<'_, '_, A>) -> Result<(), A::Error> {
        match key {
            "id" => self.id = fields.text("id")?,
            "label" => self.label = fields.text("label")?,
            "values" => fields.texts("values", &mut self.values)?,
            "select" => {
                if let Some(selection) = fields.object::<Selection>("select", ())? {
                    self.how_many = selection.how_many;
                    self.choices.extend(selection.choices);
                }
            }
            "props" => fields.list::<Prop>("props", (), &mut self.props)?,
            "class" => self.class = fields.text("class")?,
            "depends-on" | "links" | "usage" | "constraints" | "guidelines" | "remarks" => {
                fields.set_aside(key)?;
            }
            _ => fields.unknown(key)?,
        }
        Ok(())
    }

    fn finish(self, context: &mut Context<'_>) -> Self {
        context.expect_token("param", "id", &self.id);
        self
    }
}

/// What a parameter lets the user select from.
#[derive(Default)]
struct Selection {
    how_many: String,
    choices: Vec<String>,
}

impl Node for Selection {
    type Parent = ();
    type Out = Self;
    const KIND: &'static str = "select";

    fn begin(_: &mut Context<'_>, (): (), _: usize) -> Self {
        Self::default()
    }

    fn field<'de, A: MapAccess<'de>>(&mut self, key: &str, fields: &mut Fields<'_, '_, A>) -> Result<(), A::Error> {
        match key {
            "how-many" => self.how_many = fields.text("how-many")?,
            "choice" => fields.texts("choice", &mut self.choices)?,
            _ => fields.unknown(key)?,
        }
        Ok(())
    }

    fn finish(self, _: &mut Context<'_>) -> Self {
        self
    }
}

impl Node for Part {
    type Parent = ();
    type Out = Self;
    const KIND: &'static str = "part";

    fn begin(_: &mut Context<'_>, (): (), _: usize) -> Self {
        Self::default()
    }

    fn field<'de, A: MapAccess<'de>>(&mut self, key: &str, fields: &mut Fields<'_, '_, A>) -> Result<(), A::Error> {
        match key {
            "id" => self.id = fields.text("id")?,
            "name" => self.name = fields.text("name")?,
            "title" => self.title = fields.text("title")?,
            "prose" => self.prose = fields.text("prose")?,
            "props" => fields.list::<Prop>("props", (), &mut self.props)?,
            "links" => fields.list::<Link>("links", (), &mut self.links)?,
            "parts" => fields.list::<Self>("parts", (), &mut self.parts)?,
            "ns" => self.ns = fields.text("ns")?,
            "class" => self.class = fields.text("class")?,
            _ => fields.unknown(key)?,
        }
        Ok(())
    }

    fn finish(self, context: &mut Context<'_>) -> Self {
        context.check_token("part", "id", &self.id);
        context.expect_token("part", "name", &self.name);
        self
    }
}
