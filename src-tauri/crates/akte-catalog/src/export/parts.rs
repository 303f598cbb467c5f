//! Heads, properties, links, parameters and parts.

use super::json::{Object, Out};
use super::rules::Rules;
use crate::derived::uuid_from;
use crate::oscal::is_uuid;
use akte_domain::Head;
use akte_domain::catalog::{Link, OWN_NAMESPACE, Param, Part, Prop};
use akte_domain::profile::Resource;
use sha2::{Digest, Sha256};

/// How RFC 9562 is named as the scheme of a document id.
const UUID_SCHEME: &str = "https://www.ietf.org/rfc/rfc9562";

/// Each element of a list at its place.
pub(super) fn each<T>(rules: &mut Rules, key: &str, items: &[T], write: impl Fn(&mut Rules, &T) -> Object) -> Vec<Out> {
    let mut list = Vec::with_capacity(items.len());
    for (ordinal, item) in items.iter().enumerate() {
        let object = rules.below(format!("{key}[{ordinal}]"), |rules| write(rules, item));
        list.push(Out::Object(object));
    }
    list
}

/// The head of a document: its UUID, then its metadata.
pub(super) fn head(rules: &mut Rules, head: &Head) -> Object {
    let mut document = Object::default();
    rules.uuid("uuid", &head.uuid);
    document.text("uuid", &head.uuid);
    let metadata = rules.below("metadata".to_owned(), |rules| metadata(rules, head));
    document.put("metadata", Out::Object(metadata));
    document
}

fn metadata(rules: &mut Rules, head: &Head) -> Object {
    let mut metadata = Object::default();
    rules.required("title", !head.title.trim().is_empty());
    rules.required("version", !head.version.is_empty());
    rules.required("oscal-version", !head.oscal_version.is_empty());
    rules.date("last-modified", &head.last_modified);
    rules.line("version", &head.version);
    rules.line("oscal-version", &head.oscal_version);
    metadata.text("title", &head.title);
    metadata.text("last-modified", &head.last_modified);
    metadata.text("version", &head.version);
    metadata.text("oscal-version", &head.oscal_version);
    let id = |rules: &mut Rules, id: &String| {
        rules.required("identifier", !id.is_empty());
        rules.line("identifier", id);
        let mut object = Object::default();
        object.text("scheme", if is_uuid(id) { UUID_SCHEME } else { "" });
        object.text("identifier", id);
        object
    };
    metadata.list("document-ids", each(rules, "document-ids", &head.document_ids, id));
    let (mut props, mut links) = (Vec::new(), Vec::new());
    let own = |name: &str, value: &str| Prop {
        name: name.to_owned(),
        value: value.to_owned(),
        ns: OWN_NAMESPACE.to_owned(),
        ..Prop::default()
    };
    if !head.language.is_empty() {
        props.push(own("language", &head.language));
    }
    match licence(&head.rights) {
        Some(link) => links.push(link),
        None if head.rights.is_empty() => {}
        None => props.push(own("license", &head.rights)),
    }
    metadata.list("props", each(rules, "props", &props, prop));
    metadata.list("links", each(rules, "links", &links, link));
    publishers(rules, &head.publishers, &mut metadata);
    metadata.text("remarks", &head.remarks);
    metadata
}

/// A licence that is an address, or a name with its address in parentheses.
fn licence(rights: &str) -> Option<Link> {
    let (text, href) = match rights.strip_suffix(')').and_then(|rights| rights.rsplit_once(" (")) {
        Some((text, href)) => (text, href),
        None => ("", rights),
    };
    let is_address = href.starts_with("https://") || href.starts_with("http://");
    let is_plain =
        is_address && !href.contains(|c: char| c.is_whitespace() || matches!(c, '(' | ')')) && href.is_ascii();
    is_plain.then(|| Link { href: href.to_owned(), rel: "license".to_owned(), text: text.to_owned() })
}

/// Publishing parties; their UUIDs are derived from their names.
fn publishers(rules: &mut Rules, names: &[String], metadata: &mut Object) {
    if names.is_empty() {
        return;
    }
    let mut role = Object::default();
    role.text("id", "publisher");
    role.text("title", "Herausgeber");
    metadata.list("roles", vec![Out::Object(role)]);
    let uuid = |name: &str| uuid_from(&Sha256::digest(format!("party:{name}")));
    let party = |rules: &mut Rules, name: &String| {
        rules.required("name", !name.is_empty());
        rules.line("name", name);
        let mut party = Object::default();
        party.text("uuid", &uuid(name));
        party.text("type", "organization");
        party.text("name", name);
        party
    };
    metadata.list("parties", each(rules, "parties", names, party));
    let mut responsible = Object::default();
    responsible.text("role-id", "publisher");
    responsible.list("party-uuids", names.iter().map(|name| Out::Text(uuid(name))).collect());
    metadata.list("responsible-parties", vec![Out::Object(responsible)]);
}

pub(super) fn prop(rules: &mut Rules, prop: &Prop) -> Object {
    let Prop { name, value, ns, class, remarks } = prop;
    rules.required("name", !name.is_empty());
    rules.required("value", !value.is_empty());
    rules.token("name", name);
    rules.line("value", value);
    rules.uri("ns", ns);
    rules.token("class", class);
    let mut object = Object::default();
    for (key, text) in [("name", name), ("ns", ns), ("value", value), ("class", class), ("remarks", remarks)] {
        object.text(key, text);
    }
    object
}

pub(super) fn link(rules: &mut Rules, link: &Link) -> Object {
    let Link { href, rel, text } = link;
    rules.required("href", !href.is_empty());
    rules.reference("href", href);
    rules.token("rel", rel);
    let mut object = Object::default();
    for (key, text) in [("href", href), ("rel", rel), ("text", text)] {
        object.text(key, text);
    }
    object
}

pub(super) fn param(rules: &mut Rules, param: &Param) -> Object {
    param_under("id", rules, param)
}

/// A parameter under its own id, or the one that it sets.
pub(super) fn param_under(id_key: &'static str, rules: &mut Rules, param: &Param) -> Object {
    let Param { id, class, label, values, choices, how_many, props } = param;
    rules.required(id_key, !id.is_empty());
    rules.token(id_key, id);
    rules.token("class", class);
    rules.word("how-many", how_many, &["one", "one-or-more"]);
    let mut object = Object::default();
    object.text(id_key, id);
    object.text("class", class);
    object.list("props", each(rules, "props", props, prop));
    object.text("label", label);
    for value in values {
        rules.required("values", !value.is_empty());
        rules.line("values", value);
    }
    let texts = |texts: &[String]| texts.iter().cloned().map(Out::Text).collect();
    object.list("values", texts(values));
    let mut select = Object::default();
    select.text("how-many", how_many);
    select.list("choice", texts(choices));
    rules.exclusive("select", !values.is_empty(), !select.is_empty());
    if !select.is_empty() {
        object.put("select", Out::Object(select));
    }
    object
}

pub(super) fn part(rules: &mut Rules, item: &Part) -> Object {
    let Part { id, name, ns, class, title, prose, props, links, parts } = item;
    rules.token("id", id);
    rules.required("name", !name.is_empty());
    rules.token("name", name);
    rules.uri("ns", ns);
    rules.token("class", class);
    let mut object = Object::default();
    for (key, text) in [("id", id), ("name", name), ("ns", ns), ("class", class), ("title", title)] {
        object.text(key, text);
    }
    object.list("props", each(rules, "props", props, prop));
    object.text("prose", prose);
    object.list("parts", each(rules, "parts", parts, part));
    object.list("links", each(rules, "links", links, link));
    object
}

/// The back matter, if there is any.
pub(super) fn back_matter(rules: &mut Rules, document: &mut Object, resources: &[Resource]) {
    if !resources.is_empty() {
        let mut back_matter = Object::default();
        back_matter.list("resources", each(rules, "back-matter/resources", resources, resource));
        document.put("back-matter", Out::Object(back_matter));
    }
}

fn resource(rules: &mut Rules, resource: &Resource) -> Object {
    let Resource { uuid, title, citation, hrefs } = resource;
    rules.uuid("uuid", uuid);
    let mut object = Object::default();
    object.text("uuid", uuid);
    object.text("title", title);
    if !citation.is_empty() {
        let mut cited = Object::default();
        cited.text("text", citation);
        object.put("citation", Out::Object(cited));
    }
    let rlink = |rules: &mut Rules, href: &String| {
        rules.required("href", !href.is_empty());
        rules.reference("href", href);
        let mut object = Object::default();
        object.text("href", href);
        object
    };
    object.list("rlinks", each(rules, "rlinks", hrefs, rlink));
    object
}
