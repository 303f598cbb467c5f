//! Changes what a profile changes: parameters, contents of requirements; and leaves out what leads nowhere.

use super::Work;
use super::arrange::Arranged;
use crate::error::CatalogError;
use crate::findings::{Findings, code};
use akte_domain::Severity;
use akte_domain::catalog::{Catalog, Control, Link, Param, Part, Prop, insertions};
use akte_domain::profile::{Add, Position, Profile, Remove};
use std::collections::{HashMap, HashSet};

pub(super) fn modify(
    profile: &Profile,
    arranged: &mut Arranged,
    findings: &mut Findings,
    work: &mut Work,
) -> Result<(), CatalogError> {
    alter_all(profile, &mut arranged.catalog, findings, work)?;
    set_parameters(profile, arranged, findings);
    add_loose(arranged);
    leave_out_links(arranged, findings);
    Ok(())
}

fn alter_all(
    profile: &Profile,
    catalog: &mut Catalog,
    findings: &mut Findings,
    work: &mut Work,
) -> Result<(), CatalogError> {
    let index: HashMap<String, usize> =
        catalog.controls.iter().enumerate().map(|(index, control)| (control.id.clone(), index)).collect();
    for (ordinal, alter) in profile.alters.iter().enumerate() {
        let place = format!("profile/modify/alters[{ordinal}]");
        let Some(index) = index.get(&alter.control_id) else {
            findings.add(Severity::Warning, code::UNKNOWN_CONTROL, "alter", || place, &alter.control_id);
            continue;
        };
        let control = &mut catalog.controls[*index];
        for (ordinal, remove) in alter.removes.iter().enumerate() {
            if !(Removal { remove, work }).clear(control)? {
                let place = || format!("{place}/removes[{ordinal}]");
                findings.add(Severity::Note, code::NOTHING_REMOVED, "", place, &alter.control_id);
            }
        }
        for (ordinal, add) in alter.adds.iter().enumerate() {
            if !add_to_control(add, control, work)? {
                let place = || format!("{place}/adds[{ordinal}]/by-id");
                findings.add(Severity::Warning, code::UNKNOWN_TARGET, "", place, &add.by_id);
            }
        }
    }
    Ok(())
}

/// Namespace of names that have none.
const OSCAL_NAMESPACE: &str = "http://csrc.nist.gov/ns/oscal";

/// One remove at work; its methods say whether they removed anything.
struct Removal<'r, 'w> {
    remove: &'r Remove,
    work: &'w mut Work,
}

impl Removal<'_, '_> {
    fn clear(mut self, control: &mut Control) -> Result<bool, CatalogError> {
        if *self.remove == Remove::default() {
            return Ok(false);
        }
        self.work.spend(control.params.len() + control.props.len() + control.links.len())?;
        let before = control.params.len();
        control.params.retain(|param| !self.is_meant("param", "", &param.class, &param.id, ""));
        let mut removed = control.params.len() < before;
        for param in &mut control.params {
            self.work.spend(param.props.len())?;
            removed |= self.clear_props(&mut param.props);
        }
        removed |= self.clear_props(&mut control.props);
        removed |= self.clear_links(&mut control.links);
        Ok(self.clear_parts(&mut control.parts)? || removed)
    }

    fn clear_parts(&mut self, parts: &mut Vec<Part>) -> Result<bool, CatalogError> {
        self.work.spend(parts.len())?;
        let before = parts.len();
        parts.retain(|part| !self.is_meant("part", &part.name, &part.class, &part.id, &part.ns));
        let mut removed = parts.len() < before;
        for part in parts {
            self.work.spend(part.props.len() + part.links.len())?;
            removed |= self.clear_props(&mut part.props);
            removed |= self.clear_links(&mut part.links);
            removed |= self.clear_parts(&mut part.parts)?;
        }
        Ok(removed)
    }

    fn clear_props(&self, props: &mut Vec<Prop>) -> bool {
        let before = props.len();
        props.retain(|prop| !self.is_meant("prop", &prop.name, &prop.class, "", &prop.ns));
        props.len() < before
    }

    fn clear_links(&self, links: &mut Vec<Link>) -> bool {
        let before = links.len();
        links.retain(|_| !self.is_meant("link", "", "", "", ""));
        links.len() < before
    }

    /// Whether something has all that is named; it has a namespace only where it has a name.
    fn is_meant(&self, item: &str, name: &str, class: &str, id: &str, ns: &str) -> bool {
        let Remove { by_name, by_class, by_id, by_item_name, by_ns } = self.remove;
        let is = |wanted: &str, found: &str| wanted.is_empty() || wanted == found;
        let ns = if ns.is_empty() && !name.is_empty() { OSCAL_NAMESPACE } else { ns };
        is(by_name, name) && is(by_class, class) && is(by_id, id) && is(by_item_name, item) && is(by_ns, ns)
    }
}

/// Puts new items before or behind those that are there.
fn put<T: Clone>(into: &mut Vec<T>, new: &[T], position: Position) {
    match position {
        Position::Before | Position::Starting => drop(into.splice(0..0, new.iter().cloned())),
        Position::After | Position::Ending => into.extend_from_slice(new),
    }
}

/// Says whether the target was found.
fn add_to_control(add: &Add, control: &mut Control, work: &mut Work) -> Result<bool, CatalogError> {
    let Add { position, by_id, title, params, props, links, parts } = add;
    let size = control.params.len() + control.props.len() + control.links.len() + control.parts.len();
    work.spend(1 + size)?;
    if by_id.is_empty() || *by_id == control.id {
        if !title.is_empty() {
            control.title.clone_from(title);
        }
        put(&mut control.params, params, *position);
        put(&mut control.props, props, *position);
        put(&mut control.links, links, *position);
        put(&mut control.parts, parts, *position);
        return Ok(true);
    }
    if let Some(at) = control.params.iter().position(|param| param.id == *by_id) {
        match position {
            Position::Starting | Position::Ending => put(&mut control.params[at].props, props, *position),
            Position::Before => drop(control.params.splice(at..at, params.iter().cloned())),
            Position::After => drop(control.params.splice(at + 1..=at, params.iter().cloned())),
        }
        return Ok(true);
    }
    match add_to_part(add, &mut control.parts, work)? {
        Found::Not => return Ok(false),
        Found::Inside => {}
        // Beside a part stand only parts; what else is added beside it belongs to what holds it.
        Found::Beside => {
            control.props.extend_from_slice(props);
            control.links.extend_from_slice(links);
        }
    }
    control.params.extend_from_slice(params);
    Ok(true)
}

enum Found {
    Not,
    /// Nothing is left to do for the list that holds the target.
    Inside,
    /// The target stands in this list; properties and links go to what holds the list.
    Beside,
}

fn add_to_part(add: &Add, list: &mut Vec<Part>, work: &mut Work) -> Result<Found, CatalogError> {
    let Add { position, by_id, title, props, links, parts, .. } = add;
    work.spend(list.len())?;
    if let Some(at) = list.iter().position(|part| part.id == *by_id) {
        match position {
            Position::Before => drop(list.splice(at..at, parts.iter().cloned())),
            Position::After => drop(list.splice(at + 1..=at, parts.iter().cloned())),
            Position::Starting | Position::Ending => {
                let part = &mut list[at];
                if !title.is_empty() {
                    part.title.clone_from(title);
                }
                put(&mut part.props, props, *position);
                put(&mut part.links, links, *position);
                put(&mut part.parts, parts, *position);
                return Ok(Found::Inside);
            }
        }
        return Ok(Found::Beside);
    }
    for part in list {
        match add_to_part(add, &mut part.parts, work)? {
            Found::Not => {}
            Found::Inside => return Ok(Found::Inside),
            Found::Beside => {
                part.props.extend_from_slice(props);
                part.links.extend_from_slice(links);
                return Ok(Found::Inside);
            }
        }
    }
    Ok(Found::Not)
}

fn set_parameters(profile: &Profile, arranged: &mut Arranged, findings: &mut Findings) {
    let mut settings: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, set) in profile.set_parameters.iter().enumerate() {
        settings.entry(&set.id).or_default().push(index);
    }
    let mut used = vec![false; profile.set_parameters.len()];
    let Arranged { catalog, loose, .. } = arranged;
    let of_groups = catalog.groups.iter_mut().flat_map(|group| &mut group.params);
    let of_controls = catalog.controls.iter_mut().flat_map(|control| &mut control.params);
    for param in catalog.params.iter_mut().chain(of_groups).chain(of_controls).chain(loose.values_mut()) {
        for index in settings.get(param.id.as_str()).into_iter().flatten() {
            used[*index] = true;
            set_parameter(param, &profile.set_parameters[*index]);
        }
    }
    for (index, _) in used.iter().enumerate().filter(|(_, used)| !**used) {
        let place = || format!("profile/modify/set-parameters[{index}]");
        findings.add(Severity::Warning, code::UNKNOWN_PARAM, "", place, &profile.set_parameters[index].id);
    }
}

/// Label and class are replaced, values and selection replace both, properties are added.
fn set_parameter(param: &mut Param, set: &Param) {
    let Param { id: _, class, label, values, choices, how_many, props } = set;
    for (into, new) in [(&mut param.class, class), (&mut param.label, label)] {
        if !new.is_empty() {
            into.clone_from(new);
        }
    }
    if !choices.is_empty() || !how_many.is_empty() {
        param.choices.clone_from(choices);
        param.how_many.clone_from(how_many);
        param.values.clear();
    }
    if !values.is_empty() {
        param.values.clone_from(values);
        if choices.is_empty() {
            param.choices.clear();
            param.how_many.clear();
        }
    }
    param.props.extend_from_slice(props);
}

/// Parameters that are inserted but stand at no selected requirement come to the catalog itself.
fn add_loose(arranged: &mut Arranged) {
    let Arranged { catalog, loose, .. } = arranged;
    let of_groups = catalog.groups.iter().flat_map(|group| &group.params);
    let of_controls = catalog.controls.iter().flat_map(|control| &control.params);
    let present: Vec<&Param> = catalog.params.iter().chain(of_groups).chain(of_controls).collect();
    let known: HashSet<&str> = present.iter().map(|param| param.id.as_str()).collect();
    loose.retain(|id, _| !known.contains(id.as_str()));
    let mut wanted = Vec::new();
    for param in &present {
        note_insertions(param, loose, &mut wanted);
    }
    for parts in catalog.groups.iter().map(|group| &group.parts).chain(catalog.controls.iter().map(|c| &c.parts)) {
        note_in_parts(parts, loose, &mut wanted);
    }
    while let Some(id) = wanted.pop() {
        if let Some(param) = loose.remove(&id) {
            note_insertions(&param, loose, &mut wanted);
            catalog.params.push(param);
        }
    }
    // In the order of their ids, whatever the order in which they were found.
    catalog.params.sort_by(|a, b| a.id.cmp(&b.id));
}

fn note_insertions(param: &Param, loose: &HashMap<String, Param>, wanted: &mut Vec<String>) {
    for id in param.choices.iter().flat_map(|choice| insertions(choice)) {
        if loose.contains_key(id) {
            wanted.push(id.to_owned());
        }
    }
}

fn note_in_parts(parts: &[Part], loose: &HashMap<String, Param>, wanted: &mut Vec<String>) {
    for part in parts {
        wanted.extend(insertions(&part.prose).filter(|id| loose.contains_key(*id)).map(str::to_owned));
        note_in_parts(&part.parts, loose, wanted);
    }
}

/// Links to requirements of the sources that are not selected are left out, as BSI's own resolved catalogs do.
fn leave_out_links(arranged: &mut Arranged, findings: &mut Findings) {
    let Arranged { catalog, source_ids, .. } = arranged;
    let selected: HashSet<String> = catalog.controls.iter().map(|control| control.id.clone()).collect();
    for control in &mut catalog.controls {
        let Control { id, links, .. } = control;
        links.retain(|link| {
            let leads_out = link
                .href
                .strip_prefix('#')
                .is_some_and(|target| source_ids.contains(target) && !selected.contains(target));
            if leads_out {
                let place = || id.clone();
                findings.add(Severity::Note, code::LINK_LEFT_OUT, "", place, &link.href);
            }
            !leads_out
        });
    }
}
