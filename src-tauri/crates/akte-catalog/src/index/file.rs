//! An index catalog as OSCAL: a catalog's tree with what its publication keeps.

use crate::derived::{hex, uuid_from};
use akte_domain::catalog::{Catalog, Control, Group, Link, OWN_NAMESPACE, Part, Prop};
use serde::Serialize;

const BSI_PARTY: &str = "52300f5f-7957-470a-bb63-4e50a82d1bed";
const OWN_PARTY: &str = "1ebe9eef-4063-472f-98c9-b179c26ff697";

/// What an index says about itself, and which properties it keeps.
pub(super) struct Publication {
    pub title: &'static str,
    pub document_id: &'static str,
    /// SPDX identifier, or a word of our own where there is none.
    pub licence: &'static str,
    pub links: &'static [MetadataLink],
    pub remarks: &'static str,
    /// When the publisher last changed it, where its file does not say.
    pub last_modified: Option<&'static str>,
    /// Names of the properties that are kept of a group, of a requirement and of its statement; all else is left out.
    pub of_group: &'static [&'static str],
    pub of_control: &'static [&'static str],
    pub of_statement: &'static [&'static str],
}

/// The index of a catalog as OSCAL 1.1.3 (JSON); `hash` is that of the file it is made from.
pub(super) fn write(catalog: &Catalog, hash: &[u8], publication: &Publication) -> String {
    let file = IndexFile { catalog: index_of(catalog, hash, publication) };
    let mut text = Vec::new();
    let format = serde_json::ser::PrettyFormatter::with_indent(b" ");
    let written = file.serialize(&mut serde_json::Serializer::with_formatter(&mut text, format));
    // Texts and lists into memory: neither the format nor the writer can fail.
    debug_assert!(written.is_ok(), "{written:?}");
    text.push(b'\n');
    String::from_utf8_lossy(&text).into_owned()
}

fn index_of<'c>(catalog: &'c Catalog, hash: &[u8], publication: &'c Publication) -> IndexCatalog<'c> {
    let mut groups_under: Vec<Vec<usize>> = vec![Vec::new(); catalog.groups.len() + 1];
    let mut controls_under: Vec<Vec<usize>> = vec![Vec::new(); catalog.groups.len()];
    let mut enhancements: Vec<Vec<usize>> = vec![Vec::new(); catalog.controls.len()];
    let mut top_controls = Vec::new();
    for (index, group) in catalog.groups.iter().enumerate() {
        groups_under[group.parent.map_or(0, |parent| parent + 1)].push(index);
    }
    for (index, control) in catalog.controls.iter().enumerate() {
        match (control.parent, control.group) {
            (Some(parent), _) => enhancements[parent].push(index),
            (None, Some(group)) => controls_under[group].push(index),
            (None, None) => top_controls.push(index),
        }
    }
    let tree = Tree { catalog, publication, groups_under, controls_under, enhancements };
    IndexCatalog {
        uuid: uuid_from(hash),
        metadata: metadata_of(catalog, hash, publication),
        groups: tree.groups(0),
        controls: tree.controls(&top_controls),
    }
}

fn metadata_of<'c>(catalog: &'c Catalog, hash: &[u8], publication: &'c Publication) -> IndexMetadata<'c> {
    let own = |name, value: String| OwnProp { name, ns: OWN_NAMESPACE, value };
    let party = |uuid, name| Party { uuid, r#type: "organization", name };
    let responsible = |role_id, party| Responsible { role_id, party_uuids: [party] };
    IndexMetadata {
        title: publication.title,
        last_modified: publication.last_modified.unwrap_or(&catalog.last_modified),
        version: &catalog.version,
        oscal_version: "1.1.3",
        document_ids: [DocumentId { scheme: "https://www.ietf.org/rfc/rfc9562", identifier: publication.document_id }],
        props: [
            own("content", "index".to_owned()),
            own("language", "de".to_owned()),
            own("licence", publication.licence.to_owned()),
            own("source-title", catalog.title.clone()),
            own("source-sha256", hex(hash)),
        ],
        links: publication.links,
        roles: [
            Role { id: "creator", title: "Urheber" },
            Role { id: "publisher", title: "Herausgeber der Bearbeitung" },
        ],
        parties: [
            party(BSI_PARTY, "Bundesamt für Sicherheit in der Informationstechnik (BSI)"),
            party(OWN_PARTY, "Schutzakte"),
        ],
        responsible_parties: [responsible("creator", BSI_PARTY), responsible("publisher", OWN_PARTY)],
        remarks: publication.remarks,
    }
}

/// The source with its children by parent; `groups_under[0]` holds those at the top.
struct Tree<'c> {
    catalog: &'c Catalog,
    publication: &'c Publication,
    groups_under: Vec<Vec<usize>>,
    controls_under: Vec<Vec<usize>>,
    enhancements: Vec<Vec<usize>>,
}

impl<'c> Tree<'c> {
    fn groups(&self, under: usize) -> Vec<IndexGroup<'c>> {
        self.groups_under[under].iter().map(|index| self.group(*index)).collect()
    }

    fn group(&self, index: usize) -> IndexGroup<'c> {
        let Group { id, title, class, props, .. } = &self.catalog.groups[index];
        IndexGroup {
            id,
            class,
            title,
            props: kept(props, self.publication.of_group),
            groups: self.groups(index + 1),
            controls: self.controls(&self.controls_under[index]),
        }
    }

    fn controls(&self, indices: &[usize]) -> Vec<IndexControl<'c>> {
        indices.iter().map(|index| self.control(*index)).collect()
    }

    fn control(&self, index: usize) -> IndexControl<'c> {
        let Control { id, title, class, props, links, parts, .. } = &self.catalog.controls[index];
        IndexControl {
            id,
            class,
            title,
            props: kept(props, self.publication.of_control),
            links: links.iter().filter(|link| link.href.starts_with('#')).map(IndexLink::from).collect(),
            parts: parts.iter().filter(|part| part.name == "statement").map(|part| self.part(part)).collect(),
            controls: self.controls(&self.enhancements[index]),
        }
    }
}

impl<'c> Tree<'c> {
    fn part(&self, part: &'c Part) -> IndexPart<'c> {
        IndexPart { id: &part.id, name: &part.name, props: kept(&part.props, self.publication.of_statement) }
    }
}

/// The properties of these names, without their remarks, which hold descriptions.
fn kept<'c>(props: &'c [Prop], names: &[&str]) -> Vec<IndexProp<'c>> {
    let kept = props.iter().filter(|prop| names.contains(&prop.name.as_str()));
    kept.map(|Prop { name, value, ns, .. }| IndexProp { name, ns, value }).collect()
}

#[derive(Serialize)]
struct IndexFile<'c> {
    catalog: IndexCatalog<'c>,
}

#[derive(Serialize)]
struct IndexCatalog<'c> {
    uuid: String,
    metadata: IndexMetadata<'c>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    groups: Vec<IndexGroup<'c>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    controls: Vec<IndexControl<'c>>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct IndexMetadata<'c> {
    title: &'c str,
    last_modified: &'c str,
    version: &'c str,
    oscal_version: &'static str,
    document_ids: [DocumentId; 1],
    props: [OwnProp; 5],
    links: &'c [MetadataLink],
    roles: [Role; 2],
    parties: [Party; 2],
    responsible_parties: [Responsible; 2],
    remarks: &'c str,
}

#[derive(Serialize)]
struct DocumentId {
    scheme: &'static str,
    identifier: &'static str,
}

#[derive(Serialize)]
struct OwnProp {
    name: &'static str,
    ns: &'static str,
    value: String,
}

#[derive(Serialize)]
pub(super) struct MetadataLink {
    pub href: &'static str,
    pub rel: &'static str,
    pub text: &'static str,
}

#[derive(Serialize)]
struct Role {
    id: &'static str,
    title: &'static str,
}

#[derive(Serialize)]
struct Party {
    uuid: &'static str,
    r#type: &'static str,
    name: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Responsible {
    role_id: &'static str,
    party_uuids: [&'static str; 1],
}

#[derive(Serialize)]
struct IndexGroup<'c> {
    #[serde(skip_serializing_if = "str::is_empty")]
    id: &'c str,
    #[serde(skip_serializing_if = "str::is_empty")]
    class: &'c str,
    title: &'c str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    props: Vec<IndexProp<'c>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    groups: Vec<IndexGroup<'c>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    controls: Vec<IndexControl<'c>>,
}

#[derive(Serialize)]
struct IndexControl<'c> {
    id: &'c str,
    #[serde(skip_serializing_if = "str::is_empty")]
    class: &'c str,
    title: &'c str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    props: Vec<IndexProp<'c>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    links: Vec<IndexLink<'c>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<IndexPart<'c>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    controls: Vec<IndexControl<'c>>,
}

#[derive(Serialize)]
struct IndexProp<'c> {
    name: &'c str,
    #[serde(skip_serializing_if = "str::is_empty")]
    ns: &'c str,
    value: &'c str,
}

#[derive(Serialize)]
struct IndexLink<'c> {
    href: &'c str,
    #[serde(skip_serializing_if = "str::is_empty")]
    rel: &'c str,
}

impl<'c> From<&'c Link> for IndexLink<'c> {
    fn from(Link { href, rel, .. }: &'c Link) -> Self {
        Self { href, rel }
    }
}

/// A statement without its prose.
#[derive(Serialize)]
struct IndexPart<'c> {
    #[serde(skip_serializing_if = "str::is_empty")]
    id: &'c str,
    name: &'c str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    props: Vec<IndexProp<'c>>,
}
