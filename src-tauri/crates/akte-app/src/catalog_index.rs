//! What the requirements of a catalog version are found by besides their texts: the values of their properties, and the
//! links that point to them.

use crate::catalogs::CatalogView;
use akte_domain::RequirementId;
use akte_domain::catalog::{EFFORT_LEVEL, LIST_PROPS, MODAL_VERB, Param, SECURITY_LEVEL};
use akte_domain::words::vocabulary_of_property;
use akte_store::Details;
use std::collections::{BTreeMap, HashMap};

/// Properties that identify a requirement, or that lists know by themselves.
const NO_FACETS: [&str; 6] = ["alt-identifier", "label", "sort-id", MODAL_VERB, SECURITY_LEVEL, EFFORT_LEVEL];

/// More words than this are no choice.
const MAX_VALUES: usize = 300;

/// Property values and links of a catalog version.
#[derive(Default)]
pub(crate) struct CatalogIndex {
    /// Who has a value, by property and value, in the order of the catalog.
    props: BTreeMap<String, BTreeMap<String, Vec<RequirementId>>>,
    /// Who links to a label or identity, and by which relation.
    incoming: HashMap<String, Vec<(RequirementId, String)>>,
    /// Parameters of requirements of which the publisher leaves at least one open.
    open_params: HashMap<RequirementId, Vec<Param>>,
}

impl CatalogIndex {
    /// Of a version, with the details of its requirements in their order.
    pub(crate) fn new(view: &CatalogView, details: &[Details]) -> Self {
        let mut index = Self::default();
        for (row, details) in view.requirements.iter().zip(details) {
            index.add(row.requirement_id, details);
        }
        index
    }

    fn add(&mut self, id: RequirementId, details: &Details) {
        if details.params.iter().any(|param| param.values.is_empty()) {
            self.open_params.insert(id, details.params.clone());
        }
        let of_parts = details.parts.iter().flat_map(|part| &part.props);
        for prop in details.props.iter().chain(of_parts) {
            if NO_FACETS.contains(&prop.name.as_str()) {
                continue;
            }
            let values = self.props.entry(prop.name.clone()).or_default();
            for value in values_of(&prop.name, &prop.value) {
                let bearing = values.entry(value.to_owned()).or_default();
                // A value that is given twice is one.
                if bearing.last() != Some(&id) {
                    bearing.push(id);
                }
            }
        }
        for link in &details.links {
            let target = link.href.strip_prefix('#').unwrap_or(&link.href);
            self.incoming.entry(target.to_owned()).or_default().push((id, link.rel.clone()));
        }
    }

    /// Properties by which requirements can be chosen, because their values recur or come from a vocabulary: name, and who
    /// has each value.
    pub(crate) fn facets(&self) -> impl Iterator<Item = (&str, &BTreeMap<String, Vec<RequirementId>>)> {
        let is_choice = |name: &str, values: &_| vocabulary_of_property(name).is_some() || recur(values);
        self.props
            .iter()
            .filter(move |(name, values)| is_choice(name, values))
            .map(|(name, values)| (name.as_str(), values))
    }

    /// Who has each value of a property.
    pub(crate) fn values(&self, name: &str) -> impl Iterator<Item = (&str, usize)> {
        self.props.get(name).into_iter().flatten().map(|(value, ids)| (value.as_str(), ids.len()))
    }

    /// Names of all properties that requirements can have.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.props.keys().map(String::as_str)
    }

    /// The requirements that have a property with a value.
    pub(crate) fn bearing(&self, name: &str, value: &str) -> &[RequirementId] {
        self.props.get(name).and_then(|values| values.get(value)).map_or(&[], Vec::as_slice)
    }

    /// All parameters of a requirement, where the publisher leaves at least one of them open.
    pub(crate) fn open_params(&self, id: RequirementId) -> &[Param] {
        self.open_params.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The requirements that link to one, by its label or its identity, and by which relation.
    pub(crate) fn linking_to(&self, label: &str, identity: &str) -> impl Iterator<Item = (RequirementId, &str)> {
        let by = |name: &str| self.incoming.get(name).map_or(&[][..], Vec::as_slice);
        let identity = if identity == label { &[][..] } else { by(identity) };
        by(label).iter().chain(identity).map(|(id, rel)| (*id, rel.as_str()))
    }
}

fn values_of<'a>(name: &str, value: &'a str) -> impl Iterator<Item = &'a str> {
    let separator = if LIST_PROPS.contains(&name) { ',' } else { '\0' };
    value.split(separator).map(str::trim).filter(|value| !value.is_empty())
}

/// A property that says something else of nearly every requirement is a text, not a choice.
fn recur(values: &BTreeMap<String, Vec<RequirementId>>) -> bool {
    let occurrences: usize = values.values().map(Vec::len).sum();
    values.len() <= MAX_VALUES && values.len() * 2 <= occurrences
}

#[cfg(test)]
mod tests {
    use super::*;
    use akte_domain::catalog::{Link, Prop};
    use uuid::Uuid;

    fn id(number: u128) -> RequirementId {
        RequirementId(Uuid::from_u128(number))
    }

    fn details(props: &[(&str, &str)], links: &[&str]) -> Details {
        let props = props
            .iter()
            .map(|(name, value)| Prop { name: (*name).into(), value: (*value).into(), ..Prop::default() })
            .collect();
        let links =
            links.iter().map(|href| Link { href: (*href).into(), rel: "required".into(), ..Link::default() }).collect();
        Details { props, links, ..Details::default() }
    }

    #[test]
    fn what_recurs_is_a_facet_and_lists_are_taken_apart() {
        let mut index = CatalogIndex::default();
        let first = [("tags", "Netz, Cloud"), ("result", "eins"), ("label", "A"), ("action_word", "prüfen, messen")];
        index.add(id(1), &details(&first, &[]));
        let second = [("tags", "Cloud,Cloud"), ("result", "zwei"), ("label", "A"), ("action_word", "prüfen, messen")];
        index.add(id(2), &details(&second, &[]));
        index.add(id(3), &details(&[("tags", "Netz")], &[]));
        let count = |(value, ids): (&'_ String, &Vec<RequirementId>)| (value.clone(), ids.len());
        let facets: Vec<(&str, Vec<(String, usize)>)> =
            index.facets().map(|(name, values)| (name, values.iter().map(count).collect())).collect();
        let many = |words: &[&str]| words.iter().map(|word| ((*word).to_owned(), 2)).collect::<Vec<_>>();
        let expected = vec![("action_word", many(&["prüfen, messen"])), ("tags", many(&["Cloud", "Netz"]))];
        assert_eq!(facets, expected, "a result of its own is a text, a label is an identity");
        assert_eq!(index.bearing("tags", "Cloud"), [id(1), id(2)], "who bears a tag");
        assert!(index.bearing("tags", "Nichts").is_empty(), "an unknown value has nobody");
    }

    #[test]
    fn links_are_found_from_their_other_end() {
        let mut index = CatalogIndex::default();
        index.add(id(1), &details(&[], &["#A.2", "https://example.org"]));
        index.add(id(3), &details(&[], &["#uuid-of-2"]));
        let found: Vec<(RequirementId, &str)> = index.linking_to("A.2", "uuid-of-2").collect();
        assert_eq!(found, [(id(1), "required"), (id(3), "required")], "by label and by identity");
        assert_eq!(index.linking_to("A.2", "A.2").count(), 1, "a label that is the identity counts once");
    }
}
