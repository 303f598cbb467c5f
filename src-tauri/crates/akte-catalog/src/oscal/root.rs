//! The root of a file: which model it holds.

use super::context::Context;
use super::mapping::MappingNode;
use super::profile::ProfileNode;
use super::reader::{Fields, Node, read_any};
use super::tree::CatalogNode;
use crate::error::{CatalogError, FoundInstead};
use crate::findings::quoted;
use akte_domain::mapping::MappingCollection;
use akte_domain::profile::Profile;
use serde::de::MapAccess;

/// A model of OSCAL that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Model {
    /// A catalog.
    Catalog,
    /// A profile.
    Profile,
    /// A mapping collection.
    MappingCollection,
}

impl Model {
    const ALL: [Self; 3] = [Self::Catalog, Self::Profile, Self::MappingCollection];

    /// The key of the root, the name of the element.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Catalog => "catalog",
            Self::Profile => "profile",
            Self::MappingCollection => "mapping-collection",
        }
    }
}

/// Root keys of the models that are not read.
const OTHER_MODELS: &[&str] = &[
    "component-definition",
    "system-security-plan",
    "assessment-plan",
    "assessment-results",
    "plan-of-action-and-milestones",
];

/// How many foreign root keys a refusal names.
const NAMED_KEYS: usize = 5;

/// What a file held beside what stands in the context.
pub(super) enum Document {
    Catalog,
    Profile(Profile),
    MappingCollection(MappingCollection),
}

/// Reads the whole file: the model that is wanted, or the first that can be read.
pub(super) fn read_root(
    text: &str,
    wanted: Option<Model>,
    context: &mut Context<'_>,
) -> Result<Document, CatalogError> {
    let mut parser = serde_json::Deserializer::from_str(text);
    let root = match read_any::<Root, _>(&mut parser, context, wanted) {
        Ok(root) => root,
        Err(error) => return Err(context.error(&error)),
    };
    parser.end().map_err(|error| context.error(&error))?;
    context.tell_read();
    match root {
        Some(root) => match root.document {
            Some(document) => Ok(document),
            None => Err(CatalogError::NotACatalog { found: root.found() }),
        },
        None => Err(CatalogError::NotACatalog { found: FoundInstead::OtherJson(json_type(text)) }),
    }
}

fn json_type(text: &str) -> &'static str {
    match text.trim_start().as_bytes().first() {
        Some(b'[') => "list",
        Some(b'"') => "text",
        Some(b't' | b'f') => "boolean",
        Some(b'n') => "null",
        _ => "number",
    }
}

#[derive(Default)]
struct Root {
    wanted: Option<Model>,
    read: Option<Model>,
    document: Option<Document>,
    other_model: Option<&'static str>,
    other_keys: Vec<String>,
}

impl Root {
    fn found(self) -> FoundInstead {
        match self.other_model {
            Some(model) => FoundInstead::OscalModel(model),
            None => FoundInstead::OtherObject(self.other_keys),
        }
    }

    /// The model that a key stands for, if it is to be read.
    fn model(&self, key: &str) -> Option<Model> {
        let model = Model::ALL.into_iter().find(|model| model.key() == key)?;
        let is_wanted = self.wanted.or(self.read).is_none_or(|wanted| wanted == model);
        is_wanted.then_some(model)
    }

    fn note_other(&mut self, key: &str) {
        let models = Model::ALL.iter().map(|model| model.key()).chain(OTHER_MODELS.iter().copied());
        self.other_model = self.other_model.or(models.into_iter().find(|model| *model == key));
        if self.other_keys.len() < NAMED_KEYS {
            self.other_keys.push(quoted(key));
        }
    }
}

impl Node for Root {
    type Parent = Option<Model>;
    type Out = Self;
    const KIND: &'static str = "root";

    fn begin(_: &mut Context<'_>, wanted: Option<Model>, _: usize) -> Self {
        Self { wanted, ..Self::default() }
    }

    fn field<'de, A: MapAccess<'de>>(&mut self, key: &str, fields: &mut Fields<'_, '_, A>) -> Result<(), A::Error> {
        let Some(model) = self.model(key) else {
            if key.starts_with('$') {
                return fields.skip();
            }
            self.note_other(key);
            return fields.unknown(key);
        };
        if self.document.is_some() {
            return Err(fields.context.refuse(CatalogError::SeveralCatalogs { line: 0 }));
        }
        self.read = Some(model);
        self.document = match model {
            Model::Catalog => fields.object::<CatalogNode>("catalog", ())?.map(|()| Document::Catalog),
            Model::Profile => fields.object::<ProfileNode>("profile", ())?.map(Document::Profile),
            Model::MappingCollection => {
                fields.object::<MappingNode>("mapping-collection", ())?.map(Document::MappingCollection)
            }
        };
        Ok(())
    }

    fn finish(self, _: &mut Context<'_>) -> Self {
        self
    }
}
