//! The requirement package of a Grundschutz++ domain.

use super::asked::{Modelled, raised};
use crate::akte::OpenAkte;
use crate::domain_view::{DomainView, InForce};
use crate::error::Result;
use crate::versions::params::by_requirement;
use crate::words::WordBook;
use akte_domain::catalog::ParamTexts;
use akte_domain::modelling::{PackageItem, Strictest, Wanted, is_methodology, package, strictest};
use akte_domain::param_value::taken_up;
use akte_domain::words::CATEGORIES;
use akte_domain::{PackageDecision, RequirementId, TargetObject, TargetObjectId};
use akte_store::Reads;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The package with what it was computed from.
pub(crate) struct Package {
    /// Requirements in force, in the order of the catalogs: the catalog's position and the requirement's.
    requirements: Vec<(usize, usize)>,
    pub(crate) wanted: Vec<Wanted>,
    pub(crate) items: Vec<PackageItem>,
    pub(crate) decisions: Vec<PackageDecision>,
    /// Assigned categories of each object.
    pub(crate) categories: HashMap<TargetObjectId, Vec<String>>,
    required: HashMap<RequirementId, Vec<RequirementId>>,
    pub(crate) words: Arc<WordBook>,
    objects: Vec<TargetObjectId>,
}

/// One item, as lists show it.
pub(crate) struct PackageRow<'a> {
    pub(crate) item: &'a PackageItem,
    pub(crate) found: InForce<'a>,
    pub(crate) object: &'a TargetObject,
    pub(crate) decision: Option<&'a PackageDecision>,
}

impl Package {
    /// The package of a domain; the objects are all of it, in their order.
    pub(crate) async fn load(
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        view: &DomainView,
        objects: &[TargetObject],
    ) -> Result<Self> {
        let (scope, domain) = (view.scope, view.domain.id);
        let words = akte.words(reads).await?;
        let mut categories: HashMap<TargetObjectId, Vec<String>> = HashMap::new();
        for one in reads.object_categories(scope, domain).await? {
            categories.entry(one.target_object_id).or_default().push(one.category);
        }
        let decisions = reads.package_decisions(scope, domain).await?;
        let raised = raised(reads, view, objects).await?;
        let (mut requirements, mut wanted) = (Vec::new(), Vec::new());
        let mut required: HashMap<RequirementId, Vec<RequirementId>> = HashMap::new();
        for (catalog_at, catalog) in view.catalogs.iter().enumerate() {
            let index = akte.catalogs.index(reads, catalog).await?;
            let mut of: HashMap<RequirementId, Vec<String>> = HashMap::new();
            for (category, _) in index.values(CATEGORIES) {
                for id in index.bearing(CATEGORIES, category) {
                    of.entry(*id).or_default().push(category.to_owned());
                }
            }
            for (at, row) in catalog.requirements.iter().enumerate().filter(|(_, row)| !row.withdrawn) {
                // A flat catalog has no groups; the practice begins the label all the same.
                let of_label = row.label.split('.').next().unwrap_or_default();
                let practice = catalog.path(row).first().map_or(of_label, |group| group.label.as_str());
                requirements.push((catalog_at, at));
                wanted.push(Wanted {
                    id: row.requirement_id,
                    methodology: is_methodology(practice),
                    categories: of.remove(&row.requirement_id).unwrap_or_default(),
                    elevated: row.security_level.to_lowercase().starts_with("erhöht"),
                });
                for (needing, _) in index.linking_to(&row.label, &row.identity).filter(|(_, rel)| *rel == "required") {
                    required.entry(needing).or_default().push(row.requirement_id);
                }
            }
        }
        let above = |category: &str| words.with_inherited(CATEGORIES, category);
        let is_raised = |at: usize| raised.get(at).copied().unwrap_or_default();
        let items = package(&wanted, objects, &categories, above, is_raised, &decisions);
        let objects = objects.iter().map(|object| object.id).collect();
        Ok(Self { requirements, wanted, items, decisions, categories, required, words, objects })
    }

    /// Whether anybody has begun with it.
    pub(crate) fn is_begun(&self) -> bool {
        !self.categories.is_empty() || !self.decisions.is_empty()
    }

    /// What the check asks for because of it.
    pub(crate) fn asked(&self) -> Modelled {
        let mut asked: HashMap<TargetObjectId, HashSet<RequirementId>> = HashMap::new();
        let mut struck = HashSet::new();
        for item in &self.items {
            let (Some(object), Some(wanted)) = (self.objects.get(item.object), self.wanted.get(item.requirement))
            else {
                continue;
            };
            if item.struck_out {
                struck.insert((*object, wanted.id));
            } else {
                asked.entry(*object).or_default().insert(wanted.id);
            }
        }
        Modelled::new(asked, struck, self.required.clone())
    }

    /// What was decided about each requirement that is asked for, object by object.
    pub(crate) fn decisions_by_requirement(&self) -> HashMap<RequirementId, Vec<Option<&PackageDecision>>> {
        let mut asked: HashMap<RequirementId, Vec<Option<&PackageDecision>>> = HashMap::new();
        for item in self.items.iter().filter(|item| !item.struck_out) {
            let Some(wanted) = self.wanted.get(item.requirement) else { continue };
            asked.entry(wanted.id).or_default().push(item.decision.and_then(|at| self.decisions.get(at)));
        }
        asked
    }

    /// The items as rows, object by object.
    pub(crate) fn rows<'a>(
        &'a self,
        view: &'a DomainView,
        objects: &'a [TargetObject],
    ) -> impl Iterator<Item = PackageRow<'a>> {
        self.items.iter().filter_map(move |item| {
            let (catalog, row) = self.requirements.get(item.requirement)?;
            let id = view.catalogs.get(*catalog)?.requirements.get(*row)?.requirement_id;
            Some(PackageRow {
                item,
                found: view.find(id)?,
                object: objects.get(item.object)?,
                decision: item.decision.and_then(|at| self.decisions.get(at)),
            })
        })
    }
}

/// A parameter with the values that apply to a requirement at an object.
#[derive(Debug, Clone)]
pub(crate) struct AppliedParam {
    /// What the publisher calls it.
    pub(crate) label: String,
    /// The values that apply, the municipality's own first.
    pub(crate) values: Vec<String>,
    /// Which of them is the strictest.
    pub(crate) strictest: Strictest,
}

/// The values of parameters in a domain: the publisher's, the municipality's own, and those set at an object.
pub(crate) struct AppliedParams {
    by_requirement: HashMap<RequirementId, Vec<(String, Vec<String>)>>,
}

impl AppliedParams {
    /// Those of some requirements.
    pub(crate) async fn load(reads: &mut Reads<'_>, view: &DomainView, ids: &HashSet<RequirementId>) -> Result<Self> {
        let own = reads.param_values(view.scope, view.domain.id).await?;
        let own = by_requirement(&own);
        let mut found = HashMap::new();
        for catalog in &view.catalogs {
            let here: Vec<RequirementId> =
                catalog.requirements.iter().map(|row| row.requirement_id).filter(|id| ids.contains(id)).collect();
            for (id, details) in reads.details_of(catalog.info.id, &here).await? {
                if details.params.is_empty() {
                    continue;
                }
                let nothing = HashMap::new();
                let texts = ParamTexts::new(&details.params, &nothing);
                let values = own.get(&id).map_or(&[][..], Vec::as_slice);
                let places = taken_up(&details.params, values);
                let params = details.params.iter().enumerate().map(|(at, param)| {
                    let set = values.iter().zip(&places).find(|(_, place)| **place == Some(at));
                    let set = set.map(|(value, _)| value.value.clone());
                    // What the publisher has set, not the words that stand in for a value.
                    let published = (!param.values.is_empty())
                        .then(|| texts.insert_into(&format!("{{{{ insert: param, {} }}}}", param.id)));
                    (param.label.clone(), set.into_iter().chain(published).collect())
                });
                found.insert(id, params.collect());
            }
        }
        Ok(Self { by_requirement: found })
    }

    /// The parameters of a requirement with what a decision at an object adds.
    pub(crate) fn of(&self, id: RequirementId, decision: Option<&PackageDecision>) -> Vec<AppliedParam> {
        let known = self.by_requirement.get(&id).map_or(&[][..], Vec::as_slice);
        known
            .iter()
            .map(|(label, values)| {
                let at_object = decision.iter().flat_map(|decision| &decision.values);
                let at_object = at_object.filter(|value| value.label == *label).map(|value| value.value.clone());
                let values: Vec<String> = values.iter().cloned().chain(at_object).collect();
                let words: Vec<&str> = values.iter().map(String::as_str).collect();
                AppliedParam { strictest: strictest(label, &words), label: label.clone(), values }
            })
            .collect()
    }
}
