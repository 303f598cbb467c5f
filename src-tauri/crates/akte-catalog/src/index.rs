//! The index catalog of Grundschutz++: its facts without its texts.
//!
//! BSI's file brings the texts; the index makes the app useful before it is downloaded. It carries BSI's document id, so that
//! the file joins the same catalog line and answers stay. Kept are identifiers, short titles, practice and topic, modal
//! verb, security level, effort, target-object categories and links between requirements; left out are all texts (statement,
//! guidance, descriptions of practices, result, action word), parameters, tags and documentation. A statement stays as a part
//! without prose, because BSI writes modal verb and categories there; OSCAL's schema demands prose nowhere.

use crate::derived::{hex, uuid_from};
use crate::error::CatalogError;
use crate::oscal::read_oscal_catalog;
use akte_domain::catalog::{Catalog, Control, EFFORT_LEVEL, Group, Link, MODAL_VERB, Part, Prop, SECURITY_LEVEL};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// BSI's document id of Grundschutz++, stable through its versions since 2026-07.
pub const GRUNDSCHUTZ_DOCUMENT_ID: &str = "ebe77c16-3ddc-42ce-8d53-eff5b6e23334";

/// Title of the index catalog.
pub const GRUNDSCHUTZ_INDEX_TITLE: &str = "Grundschutz++ (Index ohne Anforderungstexte)";

/// Namespace of the properties that Schutzakte adds.
const OWN_NAMESPACE: &str = "https://schutzakte.example/ns/oscal";
const BSI_PARTY: &str = "52300f5f-7957-470a-bb63-4e50a82d1bed";
const OWN_PARTY: &str = "1ebe9eef-4063-472f-98c9-b179c26ff697";
const LIBRARY: &str = "https://github.com/BSI-Bund/Stand-der-Technik-Bibliothek";
const LICENCE: &str = "https://creativecommons.org/licenses/by-sa/4.0/";

/// Attribution and note of changes, as CC BY-SA 4.0 (section 3) demands them.
const REMARKS: &str = "Bearbeitete Fassung des Anwenderkatalogs Grundschutz++ des Bundesamts für Sicherheit in der \
    Informationstechnik (BSI), lizenziert unter CC BY-SA 4.0. Änderungen: Enthalten sind nur Kennungen, Kurztitel, \
    Gliederung, Modalverb, Sicherheitsniveau, Aufwand, Zielobjektkategorien und Verweise; Anforderungstexte, Erläuterungen, \
    Beschreibungen der Praktiken, Parameter und alle weiteren Angaben wurden entfernt. Das BSI hat diese Fassung weder \
    geprüft noch freigegeben. Die Texte stehen nach dem Import der Katalogdatei des BSI zur Verfügung; erfasste Antworten \
    bleiben dabei erhalten.";

/// Properties that are kept of a group, of a requirement and of its statement; everything else is left out.
const OF_GROUP: &[&str] = &["label", "alt-identifier"];
const OF_CONTROL: &[&str] = &["label", "alt-identifier", SECURITY_LEVEL, EFFORT_LEVEL];
const OF_STATEMENT: &[&str] = &["target_object_categories", MODAL_VERB];

/// Why no index can be made. It is made when the app is built, not by its users: hence no code and no sentence for them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IndexError {
    /// The file is no catalog that could be read.
    #[error(transparent)]
    Unreadable(#[from] CatalogError),
    /// The file is another catalog.
    #[error("the file is not Grundschutz++ but {title}")]
    OtherCatalog {
        /// Its title.
        title: String,
    },
}

/// Makes the index catalog (OSCAL 1.1.3, JSON) from BSI's resolved catalog. The same bytes give the same text; its UUID comes
/// from their hash, version and date from BSI's metadata.
///
/// # Errors
/// Whatever [`read_oscal_catalog`] refuses, and [`IndexError::OtherCatalog`] for a catalog that is not Grundschutz++.
pub fn grundschutz_index(bytes: &[u8]) -> Result<String, IndexError> {
    let catalog = read_oscal_catalog(bytes, &mut |_| {})?.catalog;
    if !is_grundschutz(&catalog) {
        return Err(IndexError::OtherCatalog { title: catalog.title });
    }
    let hash = Sha256::digest(bytes);
    let file = IndexFile { catalog: index_of(&catalog, &hash) };
    let mut text = Vec::new();
    let format = serde_json::ser::PrettyFormatter::with_indent(b" ");
    let written = file.serialize(&mut serde_json::Serializer::with_formatter(&mut text, format));
    // Texts and lists into memory: neither the format nor the writer can fail.
    debug_assert!(written.is_ok(), "{written:?}");
    text.push(b'\n');
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// By its document id; files older than these have none and are told by their title.
fn is_grundschutz(catalog: &Catalog) -> bool {
    match catalog.document_ids.as_slice() {
        [] => catalog.title.contains("Anwenderkatalog Grundschutz++"),
        ids => ids.iter().any(|id| id == GRUNDSCHUTZ_DOCUMENT_ID),
    }
}

fn index_of<'c>(catalog: &'c Catalog, hash: &[u8]) -> IndexCatalog<'c> {
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
    let tree = Tree { catalog, groups_under, controls_under, enhancements };
    IndexCatalog {
        uuid: uuid_from(hash),
        metadata: metadata_of(catalog, hash),
        groups: tree.groups(0),
        controls: tree.controls(&top_controls),
    }
}

fn metadata_of<'c>(catalog: &'c Catalog, hash: &[u8]) -> IndexMetadata<'c> {
    let own = |name, value: String| OwnProp { name, ns: OWN_NAMESPACE, value };
    let party = |uuid, name| Party { uuid, r#type: "organization", name };
    let responsible = |role_id, party| Responsible { role_id, party_uuids: [party] };
    IndexMetadata {
        title: GRUNDSCHUTZ_INDEX_TITLE,
        last_modified: &catalog.last_modified,
        version: &catalog.version,
        oscal_version: "1.1.3",
        document_ids: [DocumentId { scheme: "https://www.ietf.org/rfc/rfc9562", identifier: GRUNDSCHUTZ_DOCUMENT_ID }],
        props: [
            own("content", "index".to_owned()),
            own("language", "de".to_owned()),
            own("licence", "CC-BY-SA-4.0".to_owned()),
            own("source-title", catalog.title.clone()),
            own("source-sha256", hex(hash)),
        ],
        links: [
            MetadataLink { href: LICENCE, rel: "license", text: "Creative Commons CC BY-SA 4.0" },
            MetadataLink { href: LIBRARY, rel: "reference", text: "Stand-der-Technik-Bibliothek des BSI" },
        ],
        roles: [
            Role { id: "creator", title: "Urheber" },
            Role { id: "publisher", title: "Herausgeber der Bearbeitung" },
        ],
        parties: [
            party(BSI_PARTY, "Bundesamt für Sicherheit in der Informationstechnik (BSI)"),
            party(OWN_PARTY, "Schutzakte"),
        ],
        responsible_parties: [responsible("creator", BSI_PARTY), responsible("publisher", OWN_PARTY)],
        remarks: REMARKS,
    }
}

/// The source with its children by parent; `groups_under[0]` holds those at the top.
struct Tree<'c> {
    catalog: &'c Catalog,
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
            props: kept(props, OF_GROUP),
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
            props: kept(props, OF_CONTROL),
            links: links.iter().filter(|link| link.href.starts_with('#')).map(IndexLink::from).collect(),
            parts: parts.iter().filter(|part| part.name == "statement").map(IndexPart::from).collect(),
            controls: self.controls(&self.enhancements[index]),
        }
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
    title: &'static str,
    last_modified: &'c str,
    version: &'c str,
    oscal_version: &'static str,
    document_ids: [DocumentId; 1],
    props: [OwnProp; 5],
    links: [MetadataLink; 2],
    roles: [Role; 2],
    parties: [Party; 2],
    responsible_parties: [Responsible; 2],
    remarks: &'static str,
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
struct MetadataLink {
    href: &'static str,
    rel: &'static str,
    text: &'static str,
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

impl<'c> From<&'c Part> for IndexPart<'c> {
    fn from(Part { id, name, props, .. }: &'c Part) -> Self {
        Self { id, name, props: kept(props, OF_STATEMENT) }
    }
}
