//! The mapping collection (OSCAL since 1.2.0).

use super::context::Context;
use super::metadata::Metadata;
use super::profile::{Resources, plain_node};
use super::reader::{Fields, Node};
use super::tokens::normal_identity;
use crate::findings::code;
use akte_domain::Severity;
use akte_domain::catalog::Prop;
use akte_domain::mapping::{
    DOCUMENT_TITLE_PROP, DOCUMENT_UUID_PROP, IDENTITY_PROPS, Map, MapItem, MappedResource, Mapping, MappingCollection,
    Provenance, Relation,
};
use serde::de::MapAccess;

#[derive(Default)]
pub(super) struct MappingNode {
    uuid: String,
    has_metadata: bool,
    collection: MappingCollection,
}

impl Node for MappingNode {
    type Parent = ();
    type Out = MappingCollection;
    const KIND: &'static str = "mapping-collection";

    fn begin(_: &mut Context<'_>, (): (), _: usize) -> Self {
        Self::default()
    }

    fn field<'de, A: MapAccess<'de>>(&mut self, key: &str, fields: &mut Fields<'_, '_, A>) -> Result<(), A::Error> {
        match key {
            "uuid" => self.uuid = fields.text("uuid")?,
            "metadata" => self.has_metadata |= fields.object::<Metadata>("metadata", ())?.is_some(),
            "provenance" => {
                if let Some(provenance) = fields.object::<Provenance>("provenance", ())? {
                    self.collection.provenance = provenance;
                }
            }
            "mappings" => fields.list::<Mapping>("mappings", (), &mut self.collection.mappings)?,
            "back-matter" => drop(fields.object::<Resources>("back-matter", ())?),
            _ => fields.unknown(key)?,
        }
        Ok(())
    }

    fn finish(mut self, context: &mut Context<'_>) -> MappingCollection {
        if self.collection.mappings.is_empty() {
            context.note_below(Severity::Warning, code::MISSING_FIELD, "mapping-collection", "mappings", "");
        }
        context.check_document("mapping-collection", self.uuid, self.has_metadata);
        self.collection.head = std::mem::take(&mut context.head);
        self.collection
    }
}

plain_node!(Provenance, "provenance", |this, key, fields| {
    match key {
        "method" => this.method = fields.text("method")?,
        "matching-rationale" => this.matching_rationale = fields.text("matching-rationale")?,
        "status" => this.status = fields.text("status")?,
        "mapping-description" => this.description = fields.text("mapping-description")?,
        "props" => fields.list::<Prop>("props", (), &mut this.props)?,
        "confidence-score" | "coverage" | "responsible-parties" | "links" | "remarks" => fields.set_aside(key)?,
        _ => fields.unknown(key)?,
    }
});

plain_node!(Mapping, "mapping", |this, key, fields| {
    match key {
        "uuid" => this.uuid = fields.text("uuid")?,
        "method" | "matching-rationale" | "status" | "mapping-description" | "props" => {
            this.provenance.field(key, fields)?;
        }
        "source-resource" | "target-resource" => {
            let is_source = key == "source-resource";
            let key = if is_source { "source-resource" } else { "target-resource" };
            if let Some(resource) = fields.object::<MappedResource>(key, ())? {
                *(if is_source { &mut this.source } else { &mut this.target }) = resource;
            }
        }
        "maps" => fields.list::<Map>("maps", (), &mut this.maps)?,
        "remarks" => this.remarks = fields.text("remarks")?,
        "links" | "source-gap-summary" | "target-gap-summary" | "confidence-score" | "coverage" => {
            fields.set_aside(key)?;
        }
        _ => fields.unknown(key)?,
    }
});

plain_node!(
    MappedResource,
    "resource-reference",
    |this, key, fields| {
        match key {
            "type" => this.kind = fields.text("type")?,
            "href" => this.href = fields.text("href")?,
            "props" => fields.list::<Prop>("props", (), &mut this.props)?,
            "ns" | "links" | "remarks" => fields.set_aside(key)?,
            _ => fields.unknown(key)?,
        }
    },
    |this, context| {
        context.expect_text("resource-reference", "href", &this.href);
        let mut this = this;
        this.document_uuid = normal_identity(&value(&this.props, &[DOCUMENT_UUID_PROP]));
        this.title = value(&this.props, &[DOCUMENT_TITLE_PROP]);
        this
    }
);

/// The value of the first property of one of these names.
fn value(props: &[Prop], names: &[&str]) -> String {
    let found = props.iter().find(|prop| names.contains(&prop.name.as_str()));
    found.map(|prop| prop.value.clone()).unwrap_or_default()
}

plain_node!(
    Map,
    "map",
    |this, key, fields| {
        match key {
            "uuid" => this.uuid = fields.text("uuid")?,
            "relationship" => {
                let word = fields.text("relationship")?;
                this.relation = Relation::from_word(word.trim());
                if this.relation == Relation::Unknown {
                    fields.context.note_below(Severity::Error, code::UNKNOWN_RELATION, "map", "relationship", &word);
                }
            }
            "matching-rationale" => this.matching_rationale = fields.text("matching-rationale")?,
            "sources" => fields.list::<MapItem>("sources", (), &mut this.sources)?,
            "targets" => fields.list::<MapItem>("targets", (), &mut this.targets)?,
            "props" => fields.list::<Prop>("props", (), &mut this.props)?,
            "remarks" => this.remarks = fields.text("remarks")?,
            "ns" | "qualifiers" | "confidence-score" | "coverage" | "links" => fields.set_aside(key)?,
            _ => fields.unknown(key)?,
        }
    },
    |this, context| {
        for (key, items) in [("sources", &this.sources), ("targets", &this.targets)] {
            if items.is_empty() {
                context.note_below(Severity::Warning, code::MISSING_FIELD, "map", key, "");
            }
        }
        this
    }
);

plain_node!(
    MapItem,
    "map-item",
    |this, key, fields| {
        match key {
            "type" => this.kind = fields.text("type")?,
            "id-ref" => this.id = fields.text("id-ref")?,
            "props" => fields.list::<Prop>("props", (), &mut this.props)?,
            "links" | "remarks" => fields.set_aside(key)?,
            _ => fields.unknown(key)?,
        }
    },
    |this, context| {
        context.expect_text("map-item", "id-ref", &this.id);
        let mut this = this;
        this.identity = normal_identity(&value(&this.props, IDENTITY_PROPS));
        this
    }
);
