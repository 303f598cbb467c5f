//! A catalog as OSCAL.

use super::json::{Object, Out};
use super::parts::{back_matter, each, head, link, param, part, prop};
use super::rules::Rules;
use akte_domain::catalog::{Catalog, Control, Group};

pub(super) fn catalog(rules: &mut Rules, catalog: &Catalog) -> Object {
    let tree = Tree::new(catalog);
    let mut object = head(rules, &catalog.head());
    object.list("params", each(rules, "params", &catalog.params, param));
    object.list("controls", tree.controls(rules, &tree.top_controls));
    object.list("groups", tree.groups(rules, &tree.groups_under[0]));
    back_matter(rules, &mut object, &catalog.resources);
    object
}

/// The catalog with its children by parent; `groups_under[0]` holds those at the top.
struct Tree<'c> {
    catalog: &'c Catalog,
    groups_under: Vec<Vec<usize>>,
    controls_under: Vec<Vec<usize>>,
    enhancements: Vec<Vec<usize>>,
    top_controls: Vec<usize>,
}

impl<'c> Tree<'c> {
    fn new(catalog: &'c Catalog) -> Self {
        let Catalog { groups, controls, .. } = catalog;
        let mut groups_under = vec![Vec::new(); groups.len() + 1];
        let mut controls_under = vec![Vec::new(); groups.len()];
        let mut enhancements = vec![Vec::new(); controls.len()];
        let mut top_controls = Vec::new();
        for (index, group) in groups.iter().enumerate() {
            groups_under[group.parent.map_or(0, |parent| parent + 1)].push(index);
        }
        for (index, control) in controls.iter().enumerate() {
            match (control.parent, control.group) {
                (Some(parent), _) => enhancements[parent].push(index),
                (None, Some(group)) => controls_under[group].push(index),
                (None, None) => top_controls.push(index),
            }
        }
        Self { catalog, groups_under, controls_under, enhancements, top_controls }
    }

    fn groups(&self, rules: &mut Rules, indices: &[usize]) -> Vec<Out> {
        each(rules, "groups", indices, |rules, index| self.group(rules, *index))
    }

    fn group(&self, rules: &mut Rules, index: usize) -> Object {
        let Group { id, title, class, parent: _, props, params, links, parts } = &self.catalog.groups[index];
        rules.token("id", id);
        rules.token("class", class);
        rules.required("title", !title.is_empty());
        let mut object = Object::default();
        for (key, text) in [("id", id), ("class", class), ("title", title)] {
            object.text(key, text);
        }
        object.list("params", each(rules, "params", params, param));
        object.list("props", each(rules, "props", props, prop));
        object.list("links", each(rules, "links", links, link));
        object.list("parts", each(rules, "parts", parts, part));
        let (groups, controls) = (&self.groups_under[index + 1], &self.controls_under[index]);
        rules.exclusive("groups", !groups.is_empty(), !controls.is_empty());
        object.list("controls", self.controls(rules, controls));
        object.list("groups", self.groups(rules, groups));
        object
    }

    fn controls(&self, rules: &mut Rules, indices: &[usize]) -> Vec<Out> {
        each(rules, "controls", indices, |rules, index| self.control(rules, *index))
    }

    fn control(&self, rules: &mut Rules, index: usize) -> Object {
        let Control { id, title, class, props, params, links, parts, .. } = &self.catalog.controls[index];
        rules.required("id", !id.is_empty());
        rules.token("id", id);
        rules.token("class", class);
        rules.required("title", !title.is_empty());
        let mut object = Object::default();
        for (key, text) in [("id", id), ("class", class), ("title", title)] {
            object.text(key, text);
        }
        object.list("params", each(rules, "params", params, param));
        object.list("props", each(rules, "props", props, prop));
        object.list("links", each(rules, "links", links, link));
        object.list("parts", each(rules, "parts", parts, part));
        object.list("controls", self.controls(rules, &self.enhancements[index]));
        object
    }
}
