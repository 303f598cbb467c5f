//! A profile as OSCAL.

use super::json::{Object, Out};
use super::parts::{back_matter, each, head, link, param, param_under, part, prop};
use super::rules::Rules;
use akte_domain::profile::{
    Add, Alter, Combine, Custom, CustomGroup, Import, Insert, Order, Position, Profile, Remove, Select, Selection,
    Structure,
};

pub(super) fn profile(rules: &mut Rules, profile: &Profile) -> Object {
    let Profile { head: document, imports, merge, set_parameters, alters, resources } = profile;
    let mut object = head(rules, document);
    rules.required("imports", !imports.is_empty());
    object.list("imports", each(rules, "imports", imports, import));
    let mut arrangement = Object::default();
    if merge.combine != Combine::Keep {
        let mut combine = Object::default();
        combine.text("method", if merge.combine == Combine::Merge { "merge" } else { "use-first" });
        arrangement.put("combine", Out::Object(combine));
    }
    match &merge.structure {
        Structure::Flat => arrangement.put("flat", Out::Object(Object::default())),
        Structure::AsIs => arrangement.put("as-is", Out::Flag(true)),
        Structure::Custom(own) => {
            let own = rules.below("merge/custom".to_owned(), |rules| custom(rules, own));
            arrangement.put("custom", Out::Object(own));
        }
    }
    object.put("merge", Out::Object(arrangement));
    let mut modify = Object::default();
    let set = |rules: &mut Rules, set: &_| param_under("param-id", rules, set);
    modify.list("set-parameters", each(rules, "modify/set-parameters", set_parameters, set));
    modify.list("alters", each(rules, "modify/alters", alters, alter));
    if !modify.is_empty() {
        object.put("modify", Out::Object(modify));
    }
    back_matter(rules, &mut object, resources);
    object
}

fn import(rules: &mut Rules, import: &Import) -> Object {
    let mut object = Object::default();
    rules.required("href", !import.href.is_empty());
    rules.reference("href", &import.href);
    object.text("href", &import.href);
    selection(rules, &mut object, &import.include, &import.exclude);
    object
}

fn selection(rules: &mut Rules, object: &mut Object, include: &Selection, exclude: &[Select]) {
    match include {
        Selection::All => object.put("include-all", Out::Object(Object::default())),
        Selection::Controls(selects) => {
            rules.required("include-controls", !selects.is_empty());
            object.list("include-controls", each(rules, "include-controls", selects, select));
        }
    }
    object.list("exclude-controls", each(rules, "exclude-controls", exclude, select));
}

fn select(rules: &mut Rules, select: &Select) -> Object {
    let mut object = Object::default();
    object.text("with-child-controls", if select.with_children { "yes" } else { "" });
    for id in &select.ids {
        rules.required("with-ids", !id.is_empty());
        rules.token("with-ids", id);
    }
    object.list("with-ids", select.ids.iter().cloned().map(Out::Text).collect());
    let matching = |rules: &mut Rules, pattern: &String| {
        rules.required("pattern", !pattern.is_empty());
        rules.line("pattern", pattern);
        let mut object = Object::default();
        object.text("pattern", pattern);
        object
    };
    object.list("matching", each(rules, "matching", &select.patterns, matching));
    object
}

fn custom(rules: &mut Rules, custom: &Custom) -> Object {
    let mut object = Object::default();
    object.list("groups", each(rules, "groups", &custom.groups, group));
    object.list("insert-controls", each(rules, "insert-controls", &custom.inserts, insert));
    object
}

fn group(rules: &mut Rules, item: &CustomGroup) -> Object {
    let CustomGroup { id, title, class, props, params, links, parts, inserts, groups } = item;
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
    rules.exclusive("groups", !groups.is_empty(), !inserts.is_empty());
    object.list("groups", each(rules, "groups", groups, group));
    object.list("insert-controls", each(rules, "insert-controls", inserts, insert));
    object
}

fn insert(rules: &mut Rules, insert: &Insert) -> Object {
    let mut object = Object::default();
    object.text(
        "order",
        match insert.order {
            Order::Keep => "",
            Order::Ascending => "ascending",
            Order::Descending => "descending",
        },
    );
    selection(rules, &mut object, &insert.include, &insert.exclude);
    object
}

fn alter(rules: &mut Rules, alter: &Alter) -> Object {
    let mut object = Object::default();
    rules.required("control-id", !alter.control_id.is_empty());
    rules.token("control-id", &alter.control_id);
    object.text("control-id", &alter.control_id);
    object.list("removes", each(rules, "removes", &alter.removes, remove));
    object.list("adds", each(rules, "adds", &alter.adds, add));
    object
}

fn remove(rules: &mut Rules, remove: &Remove) -> Object {
    let Remove { by_name, by_class, by_id, by_item_name, by_ns } = remove;
    rules.word("by-item-name", by_item_name, &["param", "prop", "link", "part", "mapping", "map"]);
    let mut object = Object::default();
    let fields = [
        ("by-name", by_name),
        ("by-class", by_class),
        ("by-id", by_id),
        ("by-item-name", by_item_name),
        ("by-ns", by_ns),
    ];
    for (key, text) in fields {
        rules.token(key, text);
        object.text(key, text);
    }
    object
}

fn add(rules: &mut Rules, add: &Add) -> Object {
    let Add { position, by_id, title, params, props, links, parts } = add;
    rules.token("by-id", by_id);
    let mut object = Object::default();
    let position = match position {
        Position::Before => "before",
        Position::After => "after",
        Position::Starting => "starting",
        Position::Ending => "ending",
    };
    for (key, text) in [("position", position), ("by-id", by_id), ("title", title)] {
        object.text(key, text);
    }
    object.list("params", each(rules, "params", params, param));
    object.list("props", each(rules, "props", props, prop));
    object.list("links", each(rules, "links", links, link));
    object.list("parts", each(rules, "parts", parts, part));
    object
}
