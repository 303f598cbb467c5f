//! The head of the file: metadata, and of the back matter what links may point to.

use super::context::Context;
use super::reader::{Fields, Node};
use super::tokens::is_uuid;
use crate::findings::code;
use akte_domain::catalog::{Link, Prop};
use akte_domain::{Head, Severity};
use serde::de::MapAccess;
use std::collections::HashSet;

/// The metadata as far as the app keeps them.
#[derive(Default)]
pub(super) struct Metadata {
    title: String,
    version: String,
    last_modified: String,
    oscal_version: String,
    document_ids: Vec<String>,
    language: String,
    parties: Vec<Party>,
    responsible: Vec<Responsible>,
    props: Vec<Prop>,
    links: Vec<Link>,
    remarks: String,
}

/// Roles whose parties publish the document; OSCAL names `creator`, others write `publisher`.
const PUBLISHING_ROLES: &[&str] = &["publisher", "creator"];

/// How a licence is named, as a property or as a link's relation.
const RIGHTS: &[&str] = &["license", "licence", "rights"];

/// How a language is named as a property.
const LANGUAGE: &[&str] = &["language", "lang"];

impl Metadata {
    /// The parties with a publishing role, else all of them.
    fn publishers(&self) -> Vec<String> {
        let roles = self.responsible.iter().filter(|role| PUBLISHING_ROLES.contains(&&*role.role_id));
        let publishing: HashSet<&str> = roles.flat_map(|role| &role.party_uuids).map(String::as_str).collect();
        let publishers = names(self.parties.iter().filter(|party| publishing.contains(&*party.uuid)));
        if publishers.is_empty() { names(self.parties.iter()) } else { publishers }
    }

    /// Properties and links that say neither licence nor language.
    fn note_what_is_not_kept(&self, context: &mut Context<'_>) {
        for prop in self.props.iter().filter(|prop| !RIGHTS.contains(&&*prop.name) && !LANGUAGE.contains(&&*prop.name))
        {
            context.note_below(Severity::Note, code::NOT_KEPT, "metadata", "props", &prop.name);
        }
        for link in self.links.iter().filter(|link| !RIGHTS.contains(&&*link.rel)) {
            context.note_below(Severity::Note, code::NOT_KEPT, "metadata", "links", &link.href);
        }
    }

    /// Licence by link (`rel` `license`) or property.
    fn rights(&self) -> String {
        let link = self.links.iter().find(|link| RIGHTS.contains(&&*link.rel));
        if let Some(link) = link {
            return match link.text.is_empty() {
                true => link.href.clone(),
                false => format!("{} ({})", link.text, link.href),
            };
        }
        self.prop(RIGHTS)
    }

    fn prop(&self, names: &[&str]) -> String {
        let found = self.props.iter().find(|prop| names.contains(&prop.name.as_str()));
        found.map(|prop| prop.value.clone()).unwrap_or_default()
    }
}

/// The names of parties, each once.
fn names<'p>(parties: impl Iterator<Item = &'p Party>) -> Vec<String> {
    let mut known = HashSet::new();
    let named = parties.map(|party| &party.name).filter(|name| !name.is_empty());
    named.filter(|name| known.insert(*name)).cloned().collect()
}

impl Node for Metadata {
    type Parent = ();
    type Out = ();
    const KIND: &'static str = "metadata";

    fn begin(_: &mut Context<'_>, (): (), _: usize) -> Self {
        Self::default()
    }

    fn field<'de, A: MapAccess<'de>>(&mut self, key: &str, fields: &mut Fields<'_, '_, A>) -> Result<(), A::Error> {
        match key {
            "title" => self.title = fields.text("title")?,
            "version" => self.version = fields.text("version")?,
            "last-modified" => self.last_modified = fields.text("last-modified")?,
            "oscal-version" => self.oscal_version = fields.text("oscal-version")?,
            "document-ids" => fields.list::<DocumentId>("document-ids", (), &mut self.document_ids)?,
            "language" => self.language = fields.text("language")?,
            "parties" => fields.list::<Party>("parties", (), &mut self.parties)?,
            "responsible-parties" => fields.list::<Responsible>("responsible-parties", (), &mut self.responsible)?,
            "props" => fields.list::<Prop>("props", (), &mut self.props)?,
            "links" => fields.list::<Link>("links", (), &mut self.links)?,
            "remarks" => self.remarks = fields.text("remarks")?,
            "published" | "revisions" | "roles" | "locations" | "actions" => fields.set_aside(key)?,
            _ => fields.unknown(key)?,
        }
        Ok(())
    }

    fn finish(mut self, context: &mut Context<'_>) {
        context.expect_text("metadata", "title", &self.title);
        context.expect_text("metadata", "version", &self.version);
        context.expect_text("metadata", "last-modified", &self.last_modified);
        context.expect_text("metadata", "oscal-version", &self.oscal_version);
        if !self.oscal_version.is_empty() && !is_known_version(&self.oscal_version) {
            context.note(Severity::Warning, code::UNKNOWN_VERSION, "", &self.oscal_version);
        }
        self.note_what_is_not_kept(context);
        if self.language.is_empty() {
            self.language = self.prop(LANGUAGE);
        }
        let uuid = std::mem::take(&mut context.head.uuid);
        context.head = Head {
            uuid,
            publishers: self.publishers(),
            rights: self.rights(),
            title: self.title,
            version: self.version,
            last_modified: self.last_modified,
            oscal_version: self.oscal_version,
            document_ids: self.document_ids,
            language: self.language,
            remarks: self.remarks,
        };
    }
}

impl Context<'_> {
    /// Notes what a document of any model must have, and completes its head.
    pub fn check_document(&mut self, model: &'static str, uuid: String, has_metadata: bool) {
        if !has_metadata {
            self.note_below(Severity::Warning, code::MISSING_FIELD, model, "metadata", "");
        }
        if uuid.is_empty() {
            self.note_below(Severity::Warning, code::MISSING_FIELD, model, "uuid", "");
        } else if !is_uuid(&uuid) {
            self.note_below(Severity::Warning, code::BAD_UUID, model, "uuid", &uuid);
        }
        self.head.uuid = uuid;
    }
}

/// OSCAL 1.0.x to 1.2.x; the models that are read have not changed in between.
fn is_known_version(version: &str) -> bool {
    let mut numbers = version.split('.');
    let major_minor = (numbers.next(), numbers.next());
    let patch = numbers.next().is_some_and(|patch| !patch.is_empty() && patch.bytes().all(|b| b.is_ascii_digit()));
    matches!(major_minor, (Some("1"), Some("0" | "1" | "2"))) && patch && numbers.next().is_none()
}

/// A stable identifier of the document; the scheme is not needed to compare it.
#[derive(Default)]
struct DocumentId {
    identifier: String,
}

impl Node for DocumentId {
    type Parent = ();
    type Out = String;
    const KIND: &'static str = "document-id";

    fn begin(_: &mut Context<'_>, (): (), _: usize) -> Self {
        Self::default()
    }

    fn field<'de, A: MapAccess<'de>>(&mut self, key: &str, fields: &mut Fields<'_, '_, A>) -> Result<(), A::Error> {
        match key {
            "identifier" => self.identifier = fields.text("identifier")?,
            "scheme" => fields.skip()?,
            _ => fields.unknown(key)?,
        }
        Ok(())
    }

    fn finish(self, context: &mut Context<'_>) -> String {
        context.expect_text("document-id", "identifier", &self.identifier);
        self.identifier
    }
}

/// A person or organisation; of it the name is kept.
#[derive(Default)]
struct Party {
    uuid: String,
    name: String,
}

impl Node for Party {
    type Parent = ();
    type Out = Self;
    const KIND: &'static str = "party";

    fn begin(_: &mut Context<'_>, (): (), _: usize) -> Self {
        Self::default()
    }

    fn field<'de, A: MapAccess<'de>>(&mut self, key: &str, fields: &mut Fields<'_, '_, A>) -> Result<(), A::Error> {
        match key {
            "uuid" => self.uuid = fields.text("uuid")?,
            "name" => self.name = fields.text("name")?,
            "type" => fields.skip()?,
            "short-name"
            | "external-ids"
            | "props"
            | "links"
            | "email-addresses"
            | "telephone-numbers"
            | "addresses"
            | "location-uuids"
            | "member-of-organizations"
            | "remarks" => fields.set_aside(key)?,
            _ => fields.unknown(key)?,
        }
        Ok(())
    }

    fn finish(self, _: &mut Context<'_>) -> Self {
        self
    }
}

/// Which parties have a role.
#[derive(Default)]
struct Responsible {
    role_id: String,
    party_uuids: Vec<String>,
}

impl Node for Responsible {
    type Parent = ();
    type Out = Self;
    const KIND: &'static str = "responsible-party";

    fn begin(_: &mut Context<'_>, (): (), _: usize) -> Self {
        Self::default()
    }

    fn field<'de, A: MapAccess<'de>>(&mut self, key: &str, fields: &mut Fields<'_, '_, A>) -> Result<(), A::Error> {
        match key {
            "role-id" => self.role_id = fields.text("role-id")?,
            "party-uuids" => fields.texts("party-uuids", &mut self.party_uuids)?,
            "props" | "links" | "remarks" => fields.set_aside(key)?,
            _ => fields.unknown(key)?,
        }
        Ok(())
    }

    fn finish(self, _: &mut Context<'_>) -> Self {
        self
    }
}
