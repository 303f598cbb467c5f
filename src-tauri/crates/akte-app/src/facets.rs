//! The words by which requirements are told apart, with what they mean and how many requirements each finds.

use crate::akte::OpenAkte;
use crate::catalogs::CatalogView;
use crate::error::Result;
use crate::rooms::natural;
use crate::wire;
use crate::words::{WordBook, is_edition_level, parents};
use akte_domain::RequirementId;
use akte_domain::catalog::{EFFORT_LEVEL, MODAL_VERB, SECURITY_LEVEL};
use akte_domain::kompendium::BASE_THREATS;
use akte_domain::words::{CATEGORIES, TARGET_OBJECT_CATEGORIES, THREATS};
use akte_store::{Reads, RequirementRow};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

type ByValue = BTreeMap<String, HashSet<RequirementId>>;

/// How hard a requirement is said to be, as a word.
pub(crate) fn effort_word(row: &RequirementRow) -> String {
    row.effort_level.map(|effort| effort.to_string()).unwrap_or_default()
}

/// The words of some catalogs. `counts` says which requirements are counted.
pub(crate) async fn facets(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    views: &[Arc<CatalogView>],
    counts: impl Fn(&RequirementRow) -> bool,
) -> Result<wire::CatalogFacets> {
    let words = akte.words(reads).await?;
    let rows = || views.iter().flat_map(|view| &view.requirements).filter(|row| counts(row));
    let counted: HashSet<RequirementId> = rows().map(|row| row.requirement_id).collect();
    let of_rows = |property: &str, field: &dyn Fn(&RequirementRow) -> String| {
        let mut by_value: BTreeMap<String, u32> = BTreeMap::new();
        for row in rows() {
            *by_value.entry(field(row)).or_default() += 1;
        }
        by_value.remove("");
        let value = |(value, count): (String, u32)| wire::FacetValue {
            definition: definition(&words, property, &value),
            value,
            count,
            ..wire::FacetValue::default()
        };
        sorted(by_value.into_iter().map(value).collect())
    };
    let mut props: BTreeMap<String, ByValue> = BTreeMap::new();
    for view in views {
        let index = akte.catalogs.index(reads, view).await?;
        for (name, values) in index.facets() {
            let known = props.entry(name.to_owned()).or_default();
            for (value, ids) in values {
                let ids = ids.iter().filter(|id| counted.contains(id)).copied();
                known.entry(value.to_owned()).or_default().extend(ids);
            }
        }
    }
    for (threat, ids) in reads.requirements_by_threat().await? {
        let ids: HashSet<RequirementId> = ids.into_iter().filter(|id| counted.contains(id)).collect();
        if !ids.is_empty() {
            props.entry(THREATS.to_owned()).or_default().entry(threat).or_default().extend(ids);
        }
    }
    let props = props.into_iter().map(|(name, values)| wire::Facet { values: facet(&words, &name, &values), name });
    Ok(wire::CatalogFacets {
        modal_verbs: of_rows(MODAL_VERB, &|row| row.modal_verb.clone()),
        levels: of_rows(SECURITY_LEVEL, &|row| row.security_level.clone()),
        efforts: of_rows(EFFORT_LEVEL, &effort_word),
        props: props.filter(|facet| !facet.values.is_empty()).collect(),
    })
}

fn definition(words: &WordBook, property: &str, word: &str) -> String {
    if property == SECURITY_LEVEL && is_edition_level(word) {
        return String::new();
    }
    words.term(property, word).map(|term| term.definition).unwrap_or_default()
}

fn sorted(mut values: Vec<wire::FacetValue>) -> Vec<wire::FacetValue> {
    values.sort_by(|a, b| natural(&a.value, &b.value));
    values
}

fn count(ids: &HashSet<RequirementId>) -> u32 {
    u32::try_from(ids.len()).unwrap_or(u32::MAX)
}

/// The values of a property, each with what it finds.
fn facet(words: &WordBook, property: &str, by_value: &ByValue) -> Vec<wire::FacetValue> {
    let used = by_value.iter().filter(|(_, ids)| !ids.is_empty());
    let mut values: Vec<wire::FacetValue> = used
        .map(|(value, ids)| wire::FacetValue {
            definition: definition(words, property, value),
            title: if property == THREATS { words.threat(value).title } else { String::new() },
            value: value.clone(),
            count: count(ids),
            ..wire::FacetValue::default()
        })
        .collect();
    if property == CATEGORIES
        && let Some(vocabulary) = words.vocabulary(TARGET_OBJECT_CATEGORIES)
    {
        values = categories(words, by_value, &parents(vocabulary), values);
    }
    sorted(values)
}

/// Categories as a tree: each finds what is asked of itself and of those above it, so that one may find something that no
/// requirement names.
fn categories(
    words: &WordBook,
    by_value: &ByValue,
    parents: &HashMap<&str, &str>,
    named: Vec<wire::FacetValue>,
) -> Vec<wire::FacetValue> {
    let Some(vocabulary) = words.vocabulary(TARGET_OBJECT_CATEGORIES) else { return named };
    let mut shown: BTreeMap<&str, wire::FacetValue> = BTreeMap::new();
    for term in &vocabulary.terms {
        let found: HashSet<RequirementId> = words
            .with_inherited(CATEGORIES, &term.term)
            .iter()
            .filter_map(|word| by_value.get(word))
            .flatten()
            .copied()
            .collect();
        if !found.is_empty() {
            shown.insert(
                &term.term,
                wire::FacetValue {
                    value: term.term.clone(),
                    count: count(&found),
                    own: by_value.get(&term.term).map_or(0, count),
                    definition: term.definition.clone(),
                    parent: parents.get(&*term.term).map(|parent| (*parent).to_owned()),
                    ..wire::FacetValue::default()
                },
            );
        }
    }
    // A branch stays whole: whatever stands above something that is shown is shown.
    let mut above: Vec<String> = shown.values().filter_map(|value| value.parent.clone()).collect();
    while let Some(word) = above.pop() {
        let Some(term) = vocabulary.terms.iter().find(|term| term.term == word) else { continue };
        if !shown.contains_key(&*term.term) {
            let parent = parents.get(&*term.term).map(|parent| (*parent).to_owned());
            above.extend(parent.clone());
            let definition = term.definition.clone();
            shown.insert(&term.term, wire::FacetValue { value: word, definition, parent, ..Default::default() });
        }
    }
    let unknown = named.into_iter().filter(|value| !shown.contains_key(&*value.value)).collect::<Vec<_>>();
    let own = |value: wire::FacetValue| wire::FacetValue { own: value.count, ..value };
    shown.into_values().chain(unknown.into_iter().map(own)).collect()
}

/// The requirements of some catalogs that have each of the properties; none where nothing is asked for. A category also
/// finds what is asked of those above it, a threat also what the cross-reference says.
pub(crate) async fn bearing(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    views: &[Arc<CatalogView>],
    props: &[wire::Detail],
) -> Result<Option<HashSet<RequirementId>>> {
    let words = akte.words(reads).await?;
    let mut kept: Option<HashSet<RequirementId>> = None;
    for prop in props {
        let mut found: HashSet<RequirementId> = HashSet::new();
        let values = words.with_inherited(&prop.name, &prop.value);
        for view in views {
            let index = akte.catalogs.index(reads, view).await?;
            found.extend(values.iter().flat_map(|value| index.bearing(&prop.name, value)));
        }
        if prop.name == THREATS {
            found.extend(reads.requirements_against(&prop.value).await?);
        }
        kept = Some(match kept {
            Some(kept) => kept.intersection(&found).copied().collect(),
            None => found,
        });
    }
    Ok(kept)
}

/// All elementary threats that a catalog knows, or that the vocabulary has, with how many requirements work against each.
pub(crate) async fn threats(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    view: &Arc<CatalogView>,
) -> Result<Vec<wire::ThreatRow>> {
    let words = akte.words(reads).await?;
    let facets = facets(akte, reads, std::slice::from_ref(view), |row| !row.withdrawn).await?;
    let used = facets.props.into_iter().find(|facet| facet.name == THREATS).map(|facet| facet.values);
    let mut counts: BTreeMap<String, u32> =
        used.unwrap_or_default().into_iter().map(|value| (value.value, value.count)).collect();
    if !counts.is_empty()
        && let Some(vocabulary) = words.vocabulary(BASE_THREATS)
    {
        for term in &vocabulary.terms {
            counts.entry(term.code.clone()).or_default();
        }
    }
    let row = |(code, count): (String, u32)| wire::ThreatRow { requirements: Some(count), ..words.threat(&code) };
    let mut rows: Vec<wire::ThreatRow> = counts.into_iter().map(row).collect();
    rows.sort_by(|a, b| natural(&a.code, &b.code));
    Ok(rows)
}
