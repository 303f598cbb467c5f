//! What only the whole file can tell: identities, links, insertions, statements.

use super::context::Context;
use crate::error::CatalogError;
use crate::findings::{Findings, code, quoted};
use akte_domain::Severity;
use akte_domain::catalog::{ALT_IDENTIFIER, Catalog, Control, Link, Param, Part, insertions};
use std::collections::{HashMap, HashSet};

pub(super) fn check(context: &mut Context<'_>) -> Result<(), CatalogError> {
    context.tell_checking(0);
    check_identities(context)?;
    let mut findings = std::mem::take(&mut context.findings);
    check_content(context, &mut findings);
    context.findings = findings;
    context.tell_checking(context.catalog.controls.len());
    Ok(())
}

/// Every requirement has an identity of its own.
fn check_identities(context: &mut Context<'_>) -> Result<(), CatalogError> {
    let controls = &context.catalog.controls;
    let mut by_identity: HashMap<&str, usize> = HashMap::with_capacity(controls.len());
    let mut ids: HashSet<&str> = HashSet::with_capacity(controls.len());
    let mut duplicate_ids = Vec::new();
    for (index, control) in controls.iter().enumerate() {
        if control.identity.is_empty() {
            return Err(CatalogError::NoIdentity { place: context.place_of_control(index) });
        }
        if let Some(first) = by_identity.insert(&control.identity, index) {
            return Err(CatalogError::DuplicateIdentity {
                identity: quoted(&control.identity),
                first: context.place_of_control(first),
                second: context.place_of_control(index),
            });
        }
        if !control.id.is_empty() && !ids.insert(&control.id) {
            duplicate_ids.push(index);
        }
    }
    for index in duplicate_ids {
        let id = context.catalog.controls[index].id.clone();
        let place = context.place_of_control(index);
        context.note_at(Severity::Warning, code::DUPLICATE_ID, "control", place, &id);
    }
    Ok(())
}

fn check_content(context: &Context<'_>, findings: &mut Findings) {
    let catalog = &context.catalog;
    if catalog.controls.is_empty() {
        findings.add(Severity::Error, code::NO_REQUIREMENTS, "", || "catalog".to_owned(), "");
    }
    let targets = link_targets(context);
    let common_params: HashSet<&str> =
        catalog.params.iter().chain(catalog.groups.iter().flat_map(|group| &group.params)).map(id_of_param).collect();
    let all_params: HashSet<&str> =
        catalog.controls.iter().flat_map(|control| &control.params).map(id_of_param).chain(common_params).collect();
    let mut checks = Checks { findings, targets: &targets, params: &all_params };
    for (index, group) in catalog.groups.iter().enumerate() {
        let place = || context.place_of_group(index);
        checks.links(&group.links, "group", &place);
        checks.params(&group.params, "group", &place);
        checks.parts(&group.parts, "group", &mut Vec::new(), &place);
    }
    let expects_alternatives = catalog.controls.iter().any(has_alt_identifier);
    for (index, control) in catalog.controls.iter().enumerate() {
        let place = || context.place_of_control(index);
        if expects_alternatives && !has_alt_identifier(control) {
            checks.findings.add(Severity::Warning, code::NO_ALT_IDENTIFIER, "", place, &control.id);
        }
        checks.statements(control, &place);
        checks.links(&control.links, "control", &place);
        checks.params(&control.params, "control", &place);
        checks.parts(&control.parts, "control", &mut Vec::new(), &place);
    }
    tell_cycles(context, checks.findings);
}

/// Parameters whose choices insert one another in a circle: what is shown ends with a label instead.
fn tell_cycles(context: &Context<'_>, findings: &mut Findings) {
    let Catalog { params, groups, controls, .. } = &context.catalog;
    let of_catalog = params.iter().map(|param| (param, None));
    let of_groups = groups.iter().flat_map(|group| &group.params).map(|param| (param, None));
    let of_controls = controls
        .iter()
        .enumerate()
        .flat_map(|(index, control)| control.params.iter().map(move |param| (param, Some(index))));
    // Few parameters insert others, so that only these are walked. The first of an id counts.
    let mut inserted: HashMap<&str, (Vec<&str>, Option<usize>)> = HashMap::new();
    let mut order = Vec::new();
    for (param, control) in of_catalog.chain(of_groups).chain(of_controls) {
        let below: Vec<&str> = param.choices.iter().flat_map(|choice| insertions(choice)).collect();
        if !below.is_empty() && !inserted.contains_key(id_of_param(param)) {
            inserted.insert(id_of_param(param), (below, control));
            order.push(id_of_param(param));
        }
    }
    let mut done: HashSet<&str> = HashSet::new();
    let mut told = 0;
    for start in order {
        // Each step of the way with what is left to be followed from it.
        let mut way: Vec<(&str, std::slice::Iter<'_, &str>)> = Vec::new();
        let mut on_way: HashSet<&str> = HashSet::new();
        let mut next = Some(start);
        loop {
            if let Some(id) = next.take().filter(|id| !done.contains(id)) {
                if on_way.contains(id) && told < MAX_CYCLES {
                    told += 1;
                    let from = way.iter().position(|(step, _)| *step == id).unwrap_or_default();
                    let circle: Vec<&str> = way[from..].iter().map(|(id, _)| *id).chain([id]).collect();
                    let control = inserted.get(id).and_then(|(_, control)| *control);
                    let place =
                        || control.map_or_else(|| "catalog".to_owned(), |index| context.place_of_control(index));
                    findings.add(Severity::Warning, code::PARAM_CYCLE, "", place, &circle.join(" → "));
                } else if let Some((below, _)) = inserted.get(id).filter(|_| !on_way.contains(id)) {
                    way.push((id, below.iter()));
                    on_way.insert(id);
                }
            }
            let Some((_, left)) = way.last_mut() else { break };
            match left.next() {
                Some(id) => next = Some(id),
                None => {
                    if let Some((id, _)) = way.pop() {
                        done.insert(id);
                        on_way.remove(id);
                    }
                }
            }
        }
    }
}

fn id_of_param(param: &Param) -> &str {
    &param.id
}

fn has_alt_identifier(control: &Control) -> bool {
    control.props.iter().any(|prop| prop.name == ALT_IDENTIFIER && !prop.value.trim().is_empty())
}

/// Everything that a link within the file may point to.
fn link_targets<'c>(context: &'c Context<'_>) -> HashSet<&'c str> {
    fn add_parts<'c>(parts: &'c [Part], targets: &mut HashSet<&'c str>) {
        for part in parts {
            targets.insert(&part.id);
            add_parts(&part.parts, targets);
        }
    }
    let Catalog { params, groups, controls, .. } = &context.catalog;
    let mut targets: HashSet<&str> = HashSet::with_capacity(4 * controls.len());
    targets.extend(params.iter().map(id_of_param));
    for group in groups {
        targets.insert(&group.id);
        targets.extend(group.params.iter().map(id_of_param));
        add_parts(&group.parts, &mut targets);
    }
    for control in controls {
        targets.insert(&control.id);
        targets.extend(control.params.iter().map(id_of_param));
        add_parts(&control.parts, &mut targets);
    }
    targets.extend(context.resource_ids.iter().map(String::as_str));
    targets
}

struct Checks<'f, 'c> {
    findings: &'f mut Findings,
    targets: &'c HashSet<&'c str>,
    params: &'c HashSet<&'c str>,
}

impl Checks<'_, '_> {
    /// One statement each; a withdrawn requirement needs none.
    fn statements(&mut self, control: &Control, place: &dyn Fn() -> String) {
        let count = control.parts.iter().filter(|part| part.name == "statement").count();
        let withdrawn = || control.props.iter().any(|prop| prop.name == "status" && prop.value == "withdrawn");
        if count == 0 && !withdrawn() {
            self.findings.add(Severity::Warning, code::NO_STATEMENT, "", place, &control.id);
        } else if count > 1 {
            self.findings.add(Severity::Note, code::SEVERAL_STATEMENTS, "", place, &count.to_string());
        }
    }

    fn links(&mut self, links: &[Link], shape: &str, place: &dyn Fn() -> String) {
        for (ordinal, link) in links.iter().enumerate() {
            let Some(target) = link.href.strip_prefix('#') else { continue };
            if !self.targets.contains(target) {
                let place = || format!("{}/links[{ordinal}]/href", place());
                self.findings.add(Severity::Warning, code::DANGLING_LINK, shape, place, &link.href);
            }
        }
    }

    fn params(&mut self, params: &[Param], shape: &str, place: &dyn Fn() -> String) {
        for (ordinal, param) in params.iter().enumerate() {
            let place = || format!("{}/params[{ordinal}]", place());
            if params[..ordinal].iter().rev().take(MAX_COMPARED).any(|other| other.id == param.id) {
                self.findings.add(Severity::Warning, code::DUPLICATE_PARAM, shape, place, &param.id);
            }
            for choice in &param.choices {
                self.insertions(choice, "choice", &place);
            }
        }
    }

    fn parts(&mut self, parts: &[Part], shape: &str, trail: &mut Vec<usize>, place: &dyn Fn() -> String) {
        for (ordinal, part) in parts.iter().enumerate() {
            trail.push(ordinal);
            let here = || {
                let parts: String = trail.iter().map(|ordinal| format!("/parts[{ordinal}]")).collect();
                place() + &parts
            };
            self.links(&part.links, "part", &here);
            self.insertions(&part.prose, shape, &|| here() + "/prose");
            self.parts(&part.parts, shape, trail, place);
            trail.pop();
        }
    }

    /// Every parameter that is inserted is defined somewhere in the catalog.
    fn insertions(&mut self, prose: &str, shape: &str, place: &dyn Fn() -> String) {
        for id in insertions(prose) {
            if !self.params.contains(id) {
                self.findings.add(Severity::Warning, code::UNDEFINED_PARAM, shape, place, id);
            }
        }
    }
}

/// How many circles are told: whoever makes a file of nothing else gets no more.
const MAX_CYCLES: usize = 100;

/// With how many neighbours a parameter is compared; real requirements have fewer than twenty, and comparing each of
/// a million with all the others would never end.
const MAX_COMPARED: usize = 100;
