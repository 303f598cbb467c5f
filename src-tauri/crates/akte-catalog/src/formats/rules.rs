//! How OSCAL's XML becomes OSCAL's JSON: which elements are lists and under which key, which hold text or markup.
//!
//! From NIST's metaschema of the catalog, profile and mapping models, 1.0.0 to 1.2.x: a repeated element is a list under a
//! plural key, an attribute is a text under its own name.

/// An element whose attributes and children are an object's fields.
pub(super) struct Element {
    pub children: &'static [Child],
    /// Key of the block markup that stands directly in it.
    pub prose: Option<&'static str>,
    /// Key of the text that stands directly in it.
    pub value: Option<&'static str>,
}

pub(super) struct Child {
    pub name: &'static str,
    pub key: &'static str,
    pub is_list: bool,
    pub kind: Kind,
}

#[derive(Clone, Copy)]
pub(super) enum Kind {
    Object(&'static Element),
    /// A text without markup.
    Text,
    /// Markup within a line.
    Line,
    /// Block markup.
    Blocks,
    /// Known, and not needed by the app.
    Aside,
}
use Kind::{Aside, Blocks, Line, Object, Text};

const fn one(name: &'static str, kind: Kind) -> Child {
    Child { name, key: name, is_list: false, kind }
}

const fn list(name: &'static str, key: &'static str, kind: Kind) -> Child {
    Child { name, key, is_list: true, kind }
}

const fn object(children: &'static [Child]) -> Element {
    Element { children, prose: None, value: None }
}

/// The root elements of the models that are read.
pub(super) static MODELS: &[Child] = &[
    one("catalog", Object(&CATALOG)),
    one("profile", Object(&PROFILE)),
    one("mapping-collection", Object(&MAPPING_COLLECTION)),
];

static CATALOG: Element = object(&[
    one("metadata", Object(&METADATA)),
    list("param", "params", Object(&PARAM)),
    list("control", "controls", Object(&CONTROL)),
    list("group", "groups", Object(&GROUP)),
    one("back-matter", Object(&BACK_MATTER)),
]);

static METADATA: Element = object(&[
    one("title", Line),
    one("published", Text),
    one("last-modified", Text),
    one("version", Text),
    one("oscal-version", Text),
    one("revisions", Aside),
    list("document-id", "document-ids", Object(&DOCUMENT_ID)),
    list("prop", "props", Object(&PROP)),
    list("link", "links", Object(&LINK)),
    list("role", "roles", Aside),
    list("location", "locations", Aside),
    list("party", "parties", Object(&PARTY)),
    list("responsible-party", "responsible-parties", Object(&RESPONSIBLE_PARTY)),
    list("action", "actions", Aside),
    one("remarks", Blocks),
]);

static DOCUMENT_ID: Element = Element { children: &[], prose: None, value: Some("identifier") };

static PARTY: Element = object(&[
    one("name", Text),
    one("short-name", Text),
    list("external-id", "external-ids", Aside),
    list("prop", "props", Object(&PROP)),
    list("link", "links", Object(&LINK)),
    list("email-address", "email-addresses", Text),
    list("telephone-number", "telephone-numbers", Aside),
    list("address", "addresses", Aside),
    list("location-uuid", "location-uuids", Text),
    list("member-of-organization", "member-of-organizations", Text),
    one("remarks", Blocks),
]);

static RESPONSIBLE_PARTY: Element = object(&[
    list("party-uuid", "party-uuids", Text),
    list("prop", "props", Object(&PROP)),
    list("link", "links", Object(&LINK)),
    one("remarks", Blocks),
]);

static PROP: Element = object(&[one("remarks", Blocks)]);

static LINK: Element = object(&[one("text", Line)]);

static PARAM: Element = object(&[
    list("prop", "props", Object(&PROP)),
    list("link", "links", Object(&LINK)),
    one("label", Line),
    one("usage", Blocks),
    list("constraint", "constraints", Aside),
    list("guideline", "guidelines", Aside),
    list("value", "values", Text),
    one("select", Object(&SELECT)),
    one("remarks", Blocks),
]);

static SELECT: Element = object(&[list("choice", "choice", Line)]);

static PART: Element = Element {
    children: &[
        one("title", Line),
        list("prop", "props", Object(&PROP)),
        list("part", "parts", Object(&PART)),
        list("link", "links", Object(&LINK)),
    ],
    prose: Some("prose"),
    value: None,
};

static CONTROL: Element = object(&[
    one("title", Line),
    list("param", "params", Object(&PARAM)),
    list("prop", "props", Object(&PROP)),
    list("link", "links", Object(&LINK)),
    list("part", "parts", Object(&PART)),
    list("control", "controls", Object(&CONTROL)),
]);

/// In a catalog and in a profile's arrangement alike.
static GROUP: Element = object(&[
    one("title", Line),
    list("param", "params", Object(&PARAM)),
    list("prop", "props", Object(&PROP)),
    list("link", "links", Object(&LINK)),
    list("part", "parts", Object(&PART)),
    list("group", "groups", Object(&GROUP)),
    list("control", "controls", Object(&CONTROL)),
    list("insert-controls", "insert-controls", Object(&INSERT)),
]);

static BACK_MATTER: Element = object(&[list("resource", "resources", Object(&RESOURCE))]);

static RESOURCE: Element = object(&[
    one("title", Line),
    one("description", Blocks),
    list("prop", "props", Object(&PROP)),
    list("document-id", "document-ids", Object(&DOCUMENT_ID)),
    one("citation", Object(&CITATION)),
    list("rlink", "rlinks", Object(&RLINK)),
    one("base64", Aside),
    one("remarks", Blocks),
]);

static CITATION: Element =
    object(&[one("text", Line), list("prop", "props", Object(&PROP)), list("link", "links", Object(&LINK))]);

static RLINK: Element = object(&[list("hash", "hashes", Aside)]);

static PROFILE: Element = object(&[
    one("metadata", Object(&METADATA)),
    list("import", "imports", Object(&IMPORT)),
    one("merge", Object(&MERGE)),
    one("modify", Object(&MODIFY)),
    one("back-matter", Object(&BACK_MATTER)),
]);

static IMPORT: Element = object(&[
    one("include-all", Object(&NOTHING)),
    list("include-controls", "include-controls", Object(&SELECTION)),
    list("exclude-controls", "exclude-controls", Object(&SELECTION)),
]);

static INSERT: Element = object(&[
    one("include-all", Object(&NOTHING)),
    list("include-controls", "include-controls", Object(&SELECTION)),
    list("exclude-controls", "exclude-controls", Object(&SELECTION)),
]);

static NOTHING: Element = object(&[]);

static SELECTION: Element =
    object(&[list("with-id", "with-ids", Text), list("matching", "matching", Object(&NOTHING))]);

static MERGE: Element = object(&[
    one("combine", Object(&NOTHING)),
    one("flat", Object(&NOTHING)),
    one("as-is", Text),
    one("custom", Object(&CUSTOM)),
]);

static CUSTOM: Element =
    object(&[list("group", "groups", Object(&GROUP)), list("insert-controls", "insert-controls", Object(&INSERT))]);

static MODIFY: Element =
    object(&[list("set-parameter", "set-parameters", Object(&PARAM)), list("alter", "alters", Object(&ALTER))]);

static ALTER: Element = object(&[list("remove", "removes", Object(&NOTHING)), list("add", "adds", Object(&ADD))]);

static ADD: Element = object(&[
    one("title", Line),
    list("param", "params", Object(&PARAM)),
    list("prop", "props", Object(&PROP)),
    list("link", "links", Object(&LINK)),
    list("part", "parts", Object(&PART)),
]);

static MAPPING_COLLECTION: Element = object(&[
    one("metadata", Object(&METADATA)),
    one("provenance", Object(&PROVENANCE)),
    list("mapping", "mappings", Object(&MAPPING)),
    one("back-matter", Object(&BACK_MATTER)),
]);

static PROVENANCE: Element = object(&[
    one("method", Text),
    one("matching-rationale", Text),
    one("status", Text),
    one("confidence-score", Aside),
    one("coverage", Aside),
    one("mapping-description", Blocks),
    list("responsible-party", "responsible-parties", Aside),
    list("prop", "props", Object(&PROP)),
    list("link", "links", Object(&LINK)),
    one("remarks", Blocks),
]);

static MAPPING: Element = object(&[
    one("method", Text),
    one("matching-rationale", Text),
    one("status", Text),
    one("source-resource", Object(&MAPPED_RESOURCE)),
    one("target-resource", Object(&MAPPED_RESOURCE)),
    list("map", "maps", Object(&MAP)),
    list("prop", "props", Object(&PROP)),
    list("link", "links", Object(&LINK)),
    one("mapping-description", Blocks),
    one("source-gap-summary", Aside),
    one("target-gap-summary", Aside),
    one("confidence-score", Aside),
    one("coverage", Aside),
    one("remarks", Blocks),
]);

static MAPPED_RESOURCE: Element =
    object(&[list("prop", "props", Object(&PROP)), list("link", "links", Object(&LINK)), one("remarks", Blocks)]);

static MAP: Element = object(&[
    one("matching-rationale", Text),
    one("relationship", Text),
    list("source", "sources", Object(&MAPPED_RESOURCE)),
    list("target", "targets", Object(&MAPPED_RESOURCE)),
    list("qualifier", "qualifiers", Aside),
    one("confidence-score", Aside),
    one("coverage", Aside),
    list("prop", "props", Object(&PROP)),
    list("link", "links", Object(&LINK)),
    one("remarks", Blocks),
]);
