//! What a publisher wrote besides the texts, kept whole as JSON.
//!
//! Properties name their namespace by a URL of some hundred letters, and a catalog has a handful of them at ten thousand
//! properties. So each is kept once with the catalog, and a property refers to it by its place: `#3`.
//!
//! Statement and guidance stand beside the details with their parameters inserted. Most have none, so that the prose of
//! their part is the same text: it then refers to it instead of repeating it, which is a third of what a catalog takes up.

use crate::record::Cells;
use crate::{Result, StoreError};
use akte_domain::catalog::{Catalog, Link, Param, Part, Prop};
use serde::{Deserialize, Serialize, Serializer};
use std::borrow::Cow;

/// What a publisher wrote besides the texts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Details {
    /// Properties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub props: Vec<Prop>,
    /// Parameters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub params: Vec<Param>,
    /// Links.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// Parts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
}

impl Details {
    /// Reads them as they are stored. `namespaces` are those of the catalog, the texts those that stand beside them.
    pub(super) fn parse(text: &str, namespaces: &[String], beside: Beside<'_>) -> Result<Self> {
        let mut details: Self = parse(text)?;
        expand(&mut details.props, namespaces);
        details.params.iter_mut().for_each(|param| expand(&mut param.props, namespaces));
        expand_parts(&mut details.parts, namespaces, beside);
        Ok(details)
    }

    /// Reads them from columns `statement, guidance, details`.
    pub(super) fn read(cells: &mut Cells<'_>, namespaces: &[String]) -> Result<Self> {
        let (statement, guidance): (&str, &str) = (cells.next()?, cells.next()?);
        Self::parse(cells.next()?, namespaces, Beside { statement, guidance })
    }
}

/// The texts that stand beside the details of a requirement; a group has none.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Beside<'a> {
    pub statement: &'a str,
    pub guidance: &'a str,
}

/// Begins a reference to a text beside.
const REFERENCE: char = '\u{1}';

impl<'a> Beside<'a> {
    /// The prose of a part as it is stored: a reference where its text stands beside.
    fn refer(self, name: &str, prose: &'a str) -> Cow<'a, str> {
        if prose.starts_with(REFERENCE) {
            // Doubled, so that it is not taken for a reference.
            return Cow::Owned(format!("{REFERENCE}{prose}"));
        }
        match name {
            "statement" if !prose.is_empty() && prose == self.statement => Cow::Borrowed("\u{1}s"),
            "guidance" if !prose.is_empty() && prose == self.guidance => Cow::Borrowed("\u{1}g"),
            _ => Cow::Borrowed(prose),
        }
    }

    /// Puts the text in the place of a reference.
    fn resolve(self, prose: &mut String) {
        let Some(what) = prose.strip_prefix(REFERENCE) else { return };
        *prose = match what {
            "s" => self.statement.to_owned(),
            "g" => self.guidance.to_owned(),
            doubled => doubled.to_owned(),
        };
    }
}

/// Reads JSON that this crate wrote.
pub(super) fn parse<T: serde::de::DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| StoreError::unreadable("details", error))
}

fn expand(props: &mut [Prop], namespaces: &[String]) {
    for prop in props {
        // What an older program stored stands there in full, and no URL begins with `#`.
        let at = prop.ns.strip_prefix('#').and_then(|at| at.parse::<usize>().ok());
        if let Some(namespace) = at.and_then(|at| namespaces.get(at)) {
            prop.ns.clone_from(namespace);
        }
    }
}

fn expand_parts(parts: &mut [Part], namespaces: &[String], beside: Beside<'_>) {
    for part in parts {
        expand(&mut part.props, namespaces);
        beside.resolve(&mut part.prose);
        expand_parts(&mut part.parts, namespaces, beside);
    }
}

/// How many namespaces are kept once; publishers use a dozen. What comes after stays with its property.
const MAX_NAMESPACES: usize = 64;

/// The namespaces of a catalog's properties.
#[derive(Default)]
pub(super) struct Namespaces(Vec<Box<str>>);

impl Namespaces {
    /// Collects them.
    pub fn of(catalog: &Catalog) -> Self {
        let mut namespaces = Self::default();
        for group in &catalog.groups {
            namespaces.add_all(&group.props, &group.params, &group.parts);
        }
        for control in &catalog.controls {
            namespaces.add_all(&control.props, &control.params, &control.parts);
        }
        namespaces
    }

    /// As they are stored with the catalog.
    pub fn list(&self) -> &[Box<str>] {
        &self.0
    }

    fn add_all(&mut self, props: &[Prop], params: &[Param], parts: &[Part]) {
        self.add(props);
        params.iter().for_each(|param| self.add(&param.props));
        for part in parts {
            self.add_all(&part.props, &[], &part.parts);
        }
    }

    fn add(&mut self, props: &[Prop]) {
        for prop in props.iter().filter(|prop| !prop.ns.is_empty()) {
            // One that looks like a place must not be taken for one.
            let room = self.0.len() < MAX_NAMESPACES || prop.ns.starts_with('#');
            if room && self.place(&prop.ns).is_none() {
                self.0.push(prop.ns.as_str().into());
            }
        }
    }

    fn place(&self, ns: &str) -> Option<usize> {
        self.0.iter().position(|known| **known == *ns)
    }

    /// Details as they are stored.
    pub fn json(
        &self,
        props: &[Prop],
        params: &[Param],
        links: &[Link],
        parts: &[Part],
        beside: Beside<'_>,
    ) -> Result<String> {
        let stored = StoredDetails {
            props: Props(props, self),
            params: params.iter().map(|param| StoredParam { param, props: Props(&param.props, self) }).collect(),
            links,
            parts: stored_parts(parts, self, beside),
        };
        serde_json::to_string(&stored).map_err(|error| StoreError::unreadable("catalog", error))
    }
}

#[derive(Serialize)]
struct StoredDetails<'a> {
    #[serde(skip_serializing_if = "Props::is_empty")]
    props: Props<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    params: Vec<StoredParam<'a>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    links: &'a [Link],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<StoredPart<'a>>,
}

/// Properties whose namespaces are replaced by their places.
struct Props<'a>(&'a [Prop], &'a Namespaces);

impl Props<'_> {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Props<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|prop| StoredProp {
            name: &prop.name,
            value: &prop.value,
            ns: match self.1.place(&prop.ns) {
                Some(place) => Cow::Owned(format!("#{place}")),
                None => Cow::Borrowed(&*prop.ns),
            },
            class: &prop.class,
            remarks: &prop.remarks,
        }))
    }
}

#[derive(Serialize)]
struct StoredProp<'a> {
    name: &'a str,
    value: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    ns: Cow<'a, str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    class: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    remarks: &'a str,
}

struct StoredParam<'a> {
    param: &'a Param,
    props: Props<'a>,
}

impl Serialize for StoredParam<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Shown<'s> {
            id: &'s str,
            #[serde(skip_serializing_if = "str::is_empty")]
            class: &'s str,
            #[serde(skip_serializing_if = "str::is_empty")]
            label: &'s str,
            #[serde(skip_serializing_if = "<[_]>::is_empty")]
            values: &'s [String],
            #[serde(skip_serializing_if = "<[_]>::is_empty")]
            choices: &'s [String],
            #[serde(skip_serializing_if = "str::is_empty")]
            how_many: &'s str,
            #[serde(skip_serializing_if = "Props::is_empty")]
            props: &'s Props<'s>,
        }
        // Every field by name: one that is added to the domain's type is missed by the compiler here.
        let Param { id, class, label, values, choices, how_many, props: _ } = self.param;
        Shown { id, class, label, values, choices, how_many, props: &self.props }.serialize(serializer)
    }
}

#[derive(Serialize)]
struct StoredPart<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    id: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    ns: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    class: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    title: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    prose: Cow<'a, str>,
    #[serde(skip_serializing_if = "Props::is_empty")]
    props: Props<'a>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    links: &'a [Link],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<StoredPart<'a>>,
}

fn stored_parts<'a>(parts: &'a [Part], namespaces: &'a Namespaces, beside: Beside<'a>) -> Vec<StoredPart<'a>> {
    let stored = |part: &'a Part| {
        let Part { id, name, ns, class, title, prose, props, links, parts } = part;
        let prose = beside.refer(name, prose);
        let (props, parts) = (Props(props, namespaces), stored_parts(parts, namespaces, beside));
        StoredPart { id, name, ns, class, title, prose, props, links, parts }
    };
    parts.iter().map(stored).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use akte_domain::catalog::Control;

    fn prop(name: &str, ns: &str) -> Prop {
        Prop { name: name.into(), value: "Wert".into(), ns: ns.into(), ..Prop::default() }
    }

    #[test]
    fn what_is_stored_is_read_as_it_was() {
        let (a, b) = ("https://example.org/a", "https://example.org/b");
        let inner = Part { name: "item".into(), prose: "Text".into(), props: vec![prop("x", b)], ..Part::default() };
        let control = Control {
            props: vec![prop("label", ""), prop("level", a), prop("odd", "#7")],
            params: vec![Param {
                id: "p".into(),
                label: "einer Rolle".into(),
                choices: vec!["a".into()],
                props: vec![prop("y", a)],
                ..Param::default()
            }],
            links: vec![Link { href: "#GC.1".into(), rel: "related".into(), ..Link::default() }],
            parts: vec![
                Part {
                    name: "statement".into(),
                    prose: "Die Kommune MUSS.".into(),
                    parts: vec![inner],
                    ..Part::default()
                },
                Part { name: "guidance".into(), prose: "Je {{ insert: param, p }}.".into(), ..Part::default() },
                Part { name: "note".into(), prose: "\u{1}s".into(), ..Part::default() },
            ],
            ..Control::default()
        };
        let catalog = Catalog { controls: vec![control], ..Catalog::default() };
        let namespaces = Namespaces::of(&catalog);
        assert_eq!(namespaces.list(), [a, "#7", b].map(Box::from), "each once, in their order");
        let Control { props, params, links, parts, .. } = &catalog.controls[0];
        let beside = Beside { statement: "Die Kommune MUSS.", guidance: "Je einer Rolle." };
        let text = namespaces.json(props, params, links, parts, beside).unwrap();
        assert!(!text.contains("example.org"), "no URL is repeated: {text}");
        assert!(!text.contains("Kommune"), "nor a text that stands beside: {text}");
        assert!(text.contains("insert: param"), "one with parameters does not stand beside: {text}");
        let list: Vec<String> = namespaces.list().iter().map(|ns| ns.to_string()).collect();
        let read = Details::parse(&text, &list, beside).unwrap();
        assert_eq!(
            (&read.props, &read.params, &read.links, &read.parts),
            (props, params, links, parts),
            "nothing lost"
        );
        let mut older = read;
        older.parts.pop();
        let whole = serde_json::to_string(&older).unwrap();
        assert_eq!(Details::parse(&whole, &[], beside).unwrap(), older, "as older programs stored it");
    }
}
