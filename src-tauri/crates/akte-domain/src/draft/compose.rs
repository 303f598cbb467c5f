//! From a draft to the catalog that is published.

use super::problems::{DraftFinding, check};
use super::{Adjustments, DraftEntry, DraftGroup, EntryContent, OwnText, WholeDraft};
use crate::catalog::{
    ALT_IDENTIFIER, Catalog, Control, EFFORT_LEVEL, Group, Link, MODAL_VERB, OWN_NAMESPACE, Param, Part, Prop,
    SECURITY_LEVEL, insertions, with_insertions,
};
use crate::head::Head;
use crate::param_value::taken_up_by_name;
use crate::problem::filled;
use crate::profile::Resource;
use crate::{CatalogId, DraftEntryId, DraftGroupId, RequirementId};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// Parts of a requirement that have fields of their own.
const STATEMENT: &str = "statement";
const GUIDANCE: &str = "guidance";

/// An imported catalog version that requirements were selected from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceCatalog {
    /// The version as it came in.
    pub catalog: Arc<Catalog>,
    /// The requirement, through all versions, of each control.
    pub requirements: Vec<RequirementId>,
    /// UUID under which the composed catalog refers to it: the document's own where that is one that OSCAL allows.
    pub resource_uuid: String,
    /// Its licence, also where another version of its line names it.
    pub rights: String,
    /// How it is cited: publisher, title, version, licence.
    pub citation: String,
}

impl SourceCatalog {
    /// A requirement as this version has it.
    #[must_use]
    pub fn control(&self, id: RequirementId) -> Option<&Control> {
        let at = self.requirements.iter().position(|known| *known == id)?;
        self.catalog.controls.get(at)
    }

    /// The requirement of a label, and what a draft knows it by.
    pub(super) fn by_label(&self, label: &str) -> Option<(&Control, String)> {
        let at = self.catalog.controls.iter().position(|control| control.id == label)?;
        let (control, requirement) = (self.catalog.controls.get(at)?, self.requirements.get(at)?);
        Some((control, Self::identity(&control.id, &control.identity, *requirement)))
    }

    /// What a draft knows a selected requirement by: the publisher's alt-identifier. Where it has none, its id could name
    /// something else in another catalog or version, and the Akte's own name for it stands in.
    #[must_use]
    pub fn identity(id: &str, identity: &str, requirement: RequirementId) -> String {
        if identity == id { requirement.to_string() } else { identity.to_owned() }
    }
}

/// The versions that requirements of a draft were selected from; they are large and never change.
pub type Sources = HashMap<CatalogId, Arc<SourceCatalog>>;

/// A catalog that was composed, and what stands between it and its publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composed {
    /// The catalog, under the head that was given.
    pub catalog: Catalog,
    /// Problems in reading order.
    pub findings: Vec<DraftFinding>,
}

/// Composes the catalog of a draft: its groups and requirements in reading order. Selected requirements keep their
/// alt-identifier and everything that their publisher says; each names its source by a link to the back matter.
#[must_use]
pub fn compose(whole: &WholeDraft, sources: &Sources, head: Head) -> Composed {
    let ordered = whole.groups_in_order();
    let place: HashMap<DraftGroupId, usize> = ordered.iter().enumerate().map(|(at, group)| (group.id, at)).collect();
    let groups = ordered
        .iter()
        .map(|group| Group { parent: group.parent_id.and_then(|id| place.get(&id)).copied(), ..group_of(group) })
        .collect();

    let entries = whole.entries_in_order();
    let mut composer = Composer { whole, sources, used: HashSet::new(), labels: HashMap::new() };
    composer.used.extend(whole.groups.iter().map(|group| group.label.clone()));
    for entry in &entries {
        composer.used.insert(entry.label.clone());
        composer.labels.insert(&entry.identity, &entry.label);
    }
    let mut controls: Vec<Control> = Vec::with_capacity(entries.len());
    let mut position: HashMap<DraftEntryId, usize> = HashMap::new();
    for entry in entries {
        let Some(mut control) = composer.control(entry) else { continue };
        // Parents stand before their enhancements, in the same group.
        control.parent = entry.parent_id.and_then(|id| position.get(&id)).copied();
        control.group = match control.parent.and_then(|at| controls.get(at)) {
            Some(parent) => parent.group,
            None => entry.group_id.and_then(|id| place.get(&id)).copied(),
        };
        position.insert(entry.id, controls.len());
        controls.push(control);
    }
    let used: BTreeMap<&str, Resource> = whole
        .entries
        .iter()
        .filter_map(|entry| sources.get(&entry.source?.catalog_id))
        .map(|source| (&*source.resource_uuid, resource(source)))
        .collect();
    let resources = used.into_values().collect();
    let catalog = Catalog { groups, controls, resources, ..Catalog::default() }.with_head(head);
    Composed { catalog, findings: check(whole, sources) }
}

/// How a source is named in the back matter.
fn resource(source: &SourceCatalog) -> Resource {
    let Catalog { title, version, .. } = &*source.catalog;
    Resource {
        uuid: source.resource_uuid.clone(),
        title: format!("{title} {version}").trim().to_owned(),
        citation: source.citation.clone(),
        hrefs: Vec::new(),
    }
}

/// A group as the catalog has it, apart from where it stands.
#[must_use]
pub fn group_of(group: &DraftGroup) -> Group {
    let part = |prose: &str| Part { name: "overview".to_owned(), prose: prose.to_owned(), ..Part::default() };
    Group {
        id: group.label.clone(),
        title: group.title.clone(),
        props: vec![plain_prop(ALT_IDENTIFIER, &group.identity)],
        parts: if filled(&group.description) { vec![part(&group.description)] } else { vec![] },
        ..Group::default()
    }
}

fn plain_prop(name: &str, value: &str) -> Prop {
    Prop { name: name.to_owned(), value: value.to_owned(), ..Prop::default() }
}

fn own_prop(name: &str, value: &str) -> Prop {
    Prop { ns: OWN_NAMESPACE.to_owned(), ..plain_prop(name, value) }
}

struct Composer<'d> {
    whole: &'d WholeDraft,
    sources: &'d Sources,
    /// Ids that are given in the catalog; no two things may share one.
    used: HashSet<String>,
    /// Label of each requirement of the draft by its identity.
    labels: HashMap<&'d str, &'d str>,
}

impl Composer<'_> {
    fn control(&mut self, entry: &DraftEntry) -> Option<Control> {
        let source = entry.source.and_then(|of| {
            let source: &SourceCatalog = self.sources.get(&of.catalog_id)?;
            Some((source, source.control(of.requirement_id)?))
        });
        match (&entry.content, source) {
            (EntryContent::Own(own), source) => Some(self.own(entry, own, source)),
            (EntryContent::Selected(adjustments), Some((source, control))) => {
                Some(self.selected(entry, adjustments, source, control))
            }
            (EntryContent::Selected(_), None) => None,
        }
    }

    fn own(&mut self, entry: &DraftEntry, own: &OwnText, source: Option<(&SourceCatalog, &Control)>) -> Control {
        let mut props = vec![plain_prop(ALT_IDENTIFIER, &entry.identity)];
        let tags: Vec<&str> = own.tags.iter().map(|tag| tag.trim()).filter(|tag| !tag.is_empty()).collect();
        let effort = own.effort_level.map(|effort| effort.to_string()).unwrap_or_default();
        let named = [
            (MODAL_VERB, own.modal_verb.trim()),
            (SECURITY_LEVEL, own.security_level.trim()),
            (EFFORT_LEVEL, &*effort),
            ("tags", &*tags.join(", ")),
        ];
        props.extend(named.iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| own_prop(name, value)));
        let (params, new_ids) = self.own_params(entry, own);
        let new_id = |name: &str| new_ids.get(name).cloned();
        let texts = [(STATEMENT, "stm", &own.statement), (GUIDANCE, "gdn", &own.guidance)];
        let parts = texts
            .into_iter()
            .filter(|(_, _, prose)| filled(prose))
            .map(|(name, suffix, prose)| Part {
                id: self.free(&format!("{}_{suffix}", entry.label)),
                name: name.to_owned(),
                prose: with_insertions(prose.trim(), new_id),
                ..Part::default()
            })
            .collect();
        Control {
            id: entry.label.clone(),
            identity: entry.identity.clone(),
            title: own.title.trim().to_owned(),
            props,
            params,
            // Texts that were made from others' say what they were made from.
            links: source.map(|(source, control)| source_link(source, control, "derived-from")).into_iter().collect(),
            parts,
            ..Control::default()
        }
    }

    /// The parameters that its author gave a requirement, and their ids by name.
    fn own_params<'o>(&mut self, entry: &DraftEntry, own: &'o OwnText) -> (Vec<Param>, HashMap<&'o str, String>) {
        let named =
            own.params.iter().map(|param| (&*param.name, self.free(&format!("{}_{}", entry.label, param.name))));
        let ids: HashMap<&str, String> = named.collect();
        let params = own.params.iter().map(|param| {
            let new_id = |name: &str| ids.get(name).cloned();
            let choices: Vec<String> = param.choices.iter().map(|choice| with_insertions(choice, new_id)).collect();
            let value = Some(param.value.trim().to_owned()).filter(|value| filled(value) && choices.is_empty());
            Param {
                id: ids.get(&*param.name).cloned().unwrap_or_default(),
                label: if filled(&param.label) { param.label.trim().to_owned() } else { param.name.clone() },
                values: value.into_iter().collect(),
                how_many: if choices.is_empty() { String::new() } else { "one".to_owned() },
                choices,
                ..Param::default()
            }
        });
        (params.collect(), ids)
    }

    fn selected(
        &mut self,
        entry: &DraftEntry,
        adjustments: &Adjustments,
        source: &SourceCatalog,
        control: &Control,
    ) -> Control {
        let mut control = control.clone();
        let original = std::mem::replace(&mut control.id, entry.label.clone());
        control.identity.clone_from(&entry.identity);
        if !control.props.iter().any(|prop| prop.name == ALT_IDENTIFIER) {
            control.props.insert(0, plain_prop(ALT_IDENTIFIER, &entry.identity));
        }
        bring_params(&mut control, &source.catalog);
        set_params(&mut control, adjustments);
        self.rename(&mut control, &original);
        let links = std::mem::take(&mut control.links);
        control.links = links.iter().map(|link| self.link(link, source)).collect();
        self.part_links(&mut control.parts, source);
        control.links.push(source_link(source, &Control { id: original, ..control.clone() }, "source"));
        if filled(&adjustments.guidance) {
            control.parts.push(Part {
                id: self.free(&format!("{}_gdn-own", entry.label)),
                name: GUIDANCE.to_owned(),
                class: "publisher".to_owned(),
                title: self.whole.draft.publisher.trim().to_owned(),
                prose: adjustments.guidance.trim().to_owned(),
                ..Part::default()
            });
        }
        control
    }

    /// An id that nothing else bears.
    fn free(&mut self, wanted: &str) -> String {
        let mut id = wanted.to_owned();
        let mut number = 1_u32;
        while !self.used.insert(id.clone()) {
            number = number.saturating_add(1);
            id = format!("{wanted}-{number}");
        }
        id
    }

    /// Ids of parameters and parts embed the requirement's: they follow it, and none comes twice.
    fn rename(&mut self, control: &mut Control, original: &str) {
        let label = control.id.clone();
        let follow = |id: &str| match id.get(..original.len()) {
            Some(start) if start == original => format!("{label}{}", &id[original.len()..]),
            Some(start) if start.eq_ignore_ascii_case(original) => {
                format!("{}{}", label.to_lowercase(), &id[original.len()..])
            }
            _ => id.to_owned(),
        };
        let mut renamed: HashMap<String, String> = HashMap::new();
        for param in &mut control.params {
            let id = self.free(&follow(&param.id));
            renamed.insert(std::mem::replace(&mut param.id, id.clone()), id);
        }
        let new_id = |id: &str| renamed.get(id).cloned();
        for choice in control.params.iter_mut().flat_map(|param| &mut param.choices) {
            *choice = with_insertions(choice, new_id);
        }
        let mut left: Vec<&mut Part> = control.parts.iter_mut().collect();
        while let Some(part) = left.pop() {
            part.prose = with_insertions(&part.prose, new_id);
            if !part.id.is_empty() {
                part.id = self.free(&follow(&part.id));
            }
            left.extend(&mut part.parts);
        }
    }

    /// A link of the source: to the same requirement here, or to the source where it was not selected.
    fn link(&self, link: &Link, source: &SourceCatalog) -> Link {
        let Some(target) = link.href.strip_prefix('#') else { return link.clone() };
        match source.by_label(target) {
            Some((_, identity)) if self.labels.contains_key(&*identity) => {
                let label = self.labels.get(&*identity).copied().unwrap_or_default();
                Link { href: format!("#{label}"), ..link.clone() }
            }
            found => {
                let title = found.map(|(control, _)| format!("{target} {}", control.title));
                let text = [link.text.clone(), title.unwrap_or_else(|| target.to_owned())];
                let text = text.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
                Link { href: format!("#{}", source.resource_uuid), rel: link.rel.clone(), text }
            }
        }
    }

    fn part_links(&self, parts: &mut [Part], source: &SourceCatalog) {
        for part in parts {
            part.links = part.links.iter().map(|link| self.link(link, source)).collect();
            self.part_links(&mut part.parts, source);
        }
    }
}

/// Names the source of a requirement.
fn source_link(source: &SourceCatalog, control: &Control, rel: &str) -> Link {
    let text = format!("{} {}", control.id, source.citation);
    Link { href: format!("#{}", source.resource_uuid), rel: rel.to_owned(), text: text.trim().to_owned() }
}

/// Parameters that the source keeps for the whole catalog or a group, as far as the requirement inserts them.
fn bring_params(control: &mut Control, catalog: &Catalog) {
    fn collect(parts: &[Part], ids: &mut Vec<String>) {
        for part in parts {
            ids.extend(insertions(&part.prose).map(str::to_owned));
            collect(&part.parts, ids);
        }
    }
    let mut wanted = Vec::new();
    collect(&control.parts, &mut wanted);
    wanted.extend(
        control.params.iter().flat_map(|param| &param.choices).flat_map(|choice| insertions(choice)).map(str::to_owned),
    );
    let mut known: HashSet<String> = control.params.iter().map(|param| param.id.clone()).collect();
    let shared = || catalog.params.iter().chain(catalog.groups.iter().flat_map(|group| &group.params));
    while let Some(id) = wanted.pop() {
        if !known.insert(id.clone()) {
            continue;
        }
        if let Some(param) = shared().find(|param| param.id == id) {
            wanted.extend(param.choices.iter().flat_map(|choice| insertions(choice)).map(str::to_owned));
            control.params.push(param.clone());
        }
    }
}

/// Fills in the values that the draft sets.
fn set_params(control: &mut Control, adjustments: &Adjustments) {
    let names: Vec<(u32, &str)> = adjustments.params.iter().map(|set| (set.ordinal, &*set.label)).collect();
    let places = taken_up_by_name(&control.params, &names);
    for (set, place) in adjustments.params.iter().zip(places) {
        let Some(param) = place.and_then(|at| control.params.get_mut(at)) else { continue };
        *param = Param {
            values: vec![set.value.trim().to_owned()],
            choices: Vec::new(),
            how_many: String::new(),
            ..param.clone()
        };
    }
}
