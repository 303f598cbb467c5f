//! The catalog, its groups and its requirements.

use super::context::Context;
use super::metadata::Metadata;
use super::profile::Resources;
use super::reader::{Fields, Node};
use super::tokens::{is_uuid, normal_identity};
use crate::findings::code;
use akte_domain::Severity;
use akte_domain::catalog::{ALT_IDENTIFIER, Control, Group, Link, Param, Part, Prop, SECURITY_LEVEL};
use akte_domain::profile::Resource;
use serde::de::MapAccess;

/// The catalog itself; it grows in the context.
#[derive(Default)]
pub(super) struct CatalogNode {
    uuid: String,
    params: Vec<Param>,
    resources: Vec<Resource>,
    has_metadata: bool,
}

impl Node for CatalogNode {
    type Parent = ();
    type Out = ();
    const KIND: &'static str = "catalog";

    fn begin(_: &mut Context<'_>, (): (), _: usize) -> Self {
        Self::default()
    }

    fn field<'de, A: MapAccess<'de>>(&mut self, key: &str, fields: &mut Fields<'_, '_, A>) -> Result<(), A::Error> {
        match key {
            "uuid" => self.uuid = fields.text("uuid")?,
            "metadata" => self.has_metadata |= fields.object::<Metadata>("metadata", ())?.is_some(),
            "params" => fields.list::<Param>("params", (), &mut self.params)?,
            "groups" => fields.list::<GroupNode>("groups", None, &mut Vec::new())?,
            "controls" => {
                let top = Above { group: None, control: None };
                fields.list::<ControlNode>("controls", top, &mut Vec::new())?;
            }
            "back-matter" => {
                let Resources(found) = fields.object::<Resources>("back-matter", ())?.unwrap_or_default();
                self.resources.extend(found);
            }
            _ => fields.unknown(key)?,
        }
        Ok(())
    }

    fn finish(self, context: &mut Context<'_>) {
        context.check_document("catalog", self.uuid, self.has_metadata);
        let head = std::mem::take(&mut context.head);
        context.catalog = std::mem::take(&mut context.catalog).with_head(head);
        context.catalog.params = self.params;
        context.resource_ids.extend(self.resources.iter().map(|resource| resource.uuid.clone()));
        // One without a UUID is nothing that anything could refer to.
        context.catalog.resources = self.resources.into_iter().filter(|resource| is_uuid(&resource.uuid)).collect();
    }
}

/// A group; its index is taken before its children are read, so that parents stand before children.
struct GroupNode {
    index: usize,
    group: Group,
}

impl Node for GroupNode {
    type Parent = Option<usize>;
    type Out = ();
    const KIND: &'static str = "group";

    fn begin(context: &mut Context<'_>, parent: Option<usize>, ordinal: usize) -> Self {
        let group = Group { parent, ..Group::default() };
        context.catalog.groups.push(Group::default());
        context.group_ordinals.push(ordinal);
        Self { index: context.catalog.groups.len() - 1, group }
    }

    fn field<'de, A: MapAccess<'de>>(&mut self, key: &str, fields: &mut Fields<'_, '_, A>) -> Result<(), A::Error> {
        let group = &mut self.group;
        match key {
            "id" => group.id = fields.text("id")?,
            "title" => group.title = fields.text("title")?,
            "class" => group.class = fields.text("class")?,
            "params" => fields.list::<Param>("params", (), &mut group.params)?,
            "props" => fields.list::<Prop>("props", (), &mut group.props)?,
            "links" => fields.list::<Link>("links", (), &mut group.links)?,
            "parts" => fields.list::<Part>("parts", (), &mut group.parts)?,
            "groups" => fields.list::<Self>("groups", Some(self.index), &mut Vec::new())?,
            "controls" => {
                let here = Above { group: Some(self.index), control: None };
                fields.list::<ControlNode>("controls", here, &mut Vec::new())?;
            }
            _ => fields.unknown(key)?,
        }
        Ok(())
    }

    fn finish(self, context: &mut Context<'_>) {
        context.expect_text("group", "title", &self.group.title);
        context.check_token("group", "id", &self.group.id);
        context.check_token("group", "class", &self.group.class);
        context.catalog.groups[self.index] = self.group;
    }
}

/// What a requirement stands under.
#[derive(Clone, Copy)]
struct Above {
    group: Option<usize>,
    control: Option<usize>,
}

struct ControlNode {
    index: usize,
    control: Control,
}

/// Values that BSI wrote into the class until 2026-01, and since into a property of its own.
const LEVELS_IN_CLASS: &[&str] = &["normal-SdT", "erhöht"];

impl Node for ControlNode {
    type Parent = Above;
    type Out = ();
    const KIND: &'static str = "control";

    fn begin(context: &mut Context<'_>, above: Above, ordinal: usize) -> Self {
        let control = Control { group: above.group, parent: above.control, ..Control::default() };
        context.tell_reading();
        context.catalog.controls.push(Control::default());
        context.control_ordinals.push(ordinal);
        Self { index: context.catalog.controls.len() - 1, control }
    }

    fn field<'de, A: MapAccess<'de>>(&mut self, key: &str, fields: &mut Fields<'_, '_, A>) -> Result<(), A::Error> {
        let control = &mut self.control;
        match key {
            "id" => control.id = fields.text("id")?,
            "title" => control.title = fields.text("title")?,
            "class" => control.class = fields.text("class")?,
            "params" => fields.list::<Param>("params", (), &mut control.params)?,
            "props" => fields.list::<Prop>("props", (), &mut control.props)?,
            "links" => fields.list::<Link>("links", (), &mut control.links)?,
            "parts" => fields.list::<Part>("parts", (), &mut control.parts)?,
            "controls" => {
                let here = Above { group: control.group, control: Some(self.index) };
                fields.list::<Self>("controls", here, &mut Vec::new())?;
            }
            _ => fields.unknown(key)?,
        }
        Ok(())
    }

    fn finish(mut self, context: &mut Context<'_>) {
        context.expect_token("control", "id", &self.control.id);
        context.check_token("control", "class", &self.control.class);
        context.expect_text("control", "title", &self.control.title);
        self.take_level_from_class(context);
        self.control.identity = self.identity(context);
        context.catalog.controls[self.index] = self.control;
    }
}

impl ControlNode {
    fn take_level_from_class(&mut self, context: &mut Context<'_>) {
        let control = &mut self.control;
        if !LEVELS_IN_CLASS.contains(&control.class.as_str())
            || control.props.iter().any(|prop| prop.name == SECURITY_LEVEL)
        {
            return;
        }
        context.note(Severity::Note, code::RENAMED_PROP, "class → sec_level", &control.class);
        let level = Prop { name: SECURITY_LEVEL.to_owned(), value: control.class.clone(), ..Prop::default() };
        control.props.push(level);
    }

    /// Alt-identifier, else id; empty where there is neither.
    fn identity(&self, context: &mut Context<'_>) -> String {
        let mut alternatives = self
            .control
            .props
            .iter()
            .filter(|prop| prop.name == ALT_IDENTIFIER)
            .map(|prop| normal_identity(&prop.value))
            .filter(|value| !value.is_empty());
        let Some(first) = alternatives.next() else { return self.control.id.trim().to_owned() };
        if let Some(other) = alternatives.find(|other| *other != first) {
            context.note(Severity::Warning, code::SEVERAL_ALT_IDENTIFIERS, "", &other);
        }
        first
    }
}
