//! Resolution of small profiles: each rule by itself, and what bad profiles get.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may fail loudly")]

use akte_catalog::{CatalogError, FINDING_CODES, FromFolder, Place, Resolved, read_oscal_profile, resolve_profile};
use akte_domain::catalog::{Catalog, Control, Part};
use expect_test::{Expect, expect};
use serde_json::{Value, json};
use std::collections::HashMap;

fn control(id: &str, below: Vec<Value>) -> Value {
    let param = format!("{id}-prm");
    json!({
        "id": id, "title": format!("Titel {id}"),
        "params": [{"id": param, "label": "einer Stelle"}],
        "props": [{"name": "label", "value": id}, {"name": "status", "value": "neu", "class": "x"}],
        "links": [{"href": "#b-1", "rel": "related"}],
        "parts": [
            {"id": format!("{id}_stm"), "name": "statement", "prose": format!("Von {{{{ insert: param, {param} }}}}."),
             "parts": [{"id": format!("{id}_a"), "name": "item", "prose": "a"}, {"id": format!("{id}_b"), "name": "item", "prose": "b"}]},
            {"name": "guidance", "prose": "Erläuterung"}
        ],
        "controls": below
    })
}

/// Two groups; a-1 has enhancements two levels deep.
fn catalog() -> Value {
    let deep = control("a-1.2", vec![control("a-1.2.1", vec![])]);
    json!({"catalog": {
        "uuid": "1f0f5b52-6a52-4f4f-9d0e-7a4e1a3f3b10",
        "metadata": {"title": "Quelle", "version": "1", "last-modified": "2026-01-01T00:00:00Z", "oscal-version": "1.1.3"},
        "params": [{"id": "lose", "label": "lose"}, {"id": "unbenutzt", "label": "unbenutzt"}],
        "groups": [
            {"id": "a", "title": "Gruppe A", "params": [{"id": "a-prm", "label": "der Gruppe"}],
             "controls": [control("a-1", vec![control("a-1.1", vec![]), deep]), control("a-2", vec![])]},
            {"id": "b", "title": "Gruppe B", "controls": [control("b-1", vec![]), control("b-10", vec![]), control("b-2", vec![])]}
        ]
    }})
}

fn profile(content: Value) -> Value {
    let mut profile = json!({
        "uuid": "2f0f5b52-6a52-4f4f-9d0e-7a4e1a3f3b10",
        "metadata": {"title": "Profil", "version": "2", "last-modified": "2026-01-01T00:00:00Z", "oscal-version": "1.1.3"}
    });
    profile.as_object_mut().unwrap().extend(content.as_object().unwrap().clone());
    json!({"profile": profile})
}

fn resolve_over(profile: &Value, files: &[(&str, String)]) -> Result<Resolved, CatalogError> {
    let files: HashMap<&str, &String> = files.iter().map(|(path, text)| (*path, text)).collect();
    let mut sources = FromFolder(|path: &str| files.get(path).map(|text| text.as_bytes().to_vec()));
    resolve_profile(profile.to_string().as_bytes(), "profil.json", &mut sources, &mut |_| {})
}

fn resolve(content: Value) -> Resolved {
    resolve_over(&profile(content), &[("k.json", catalog().to_string())]).unwrap()
}

fn outline(catalog: &Catalog) -> String {
    let mut lines = String::new();
    for (index, group) in catalog.groups.iter().enumerate() {
        let above = group.parent.map_or("", |parent| &catalog.groups[parent].id);
        lines += &format!("{above}/{} {}:", group.id, group.title);
        for control in catalog.controls.iter().filter(|control| control.group == Some(index)) {
            lines += &format!(" {}", place_in(catalog, control));
        }
        lines.push('\n');
    }
    let free: Vec<_> = catalog.controls.iter().filter(|control| control.group.is_none()).collect();
    if !free.is_empty() {
        let ids: Vec<_> = free.into_iter().map(|control| place_in(catalog, control)).collect();
        lines += &format!("without group: {}\n", ids.join(" "));
    }
    lines
}

fn place_in(catalog: &Catalog, control: &Control) -> String {
    match control.parent {
        Some(parent) => format!("{}>{}", catalog.controls[parent].id, control.id),
        None => control.id.clone(),
    }
}

/// Outline and findings of the profile's own.
fn check(content: Value, expected: Expect) {
    let resolved = resolve(content);
    let mut text = outline(&resolved.imported.catalog);
    for finding in &resolved.imported.findings {
        assert!(FINDING_CODES.contains(&finding.code), "{} is in the list", finding.code);
        if finding.code.starts_with("profile.") && finding.code != "profile.link-left-out" {
            text += &format!("{:?} {} {} {}\n", finding.severity, finding.code, finding.place, finding.detail);
        }
    }
    expected.assert_eq(&text);
}

fn import(more: Value) -> Value {
    let mut import = json!({"href": "k.json"});
    import.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    import
}

fn ids(ids: &[&str]) -> Value {
    import(json!({"include-controls": [{"with-ids": ids}]}))
}

#[test]
fn everything_as_it_is() {
    check(
        json!({"imports": [import(json!({"include-all": {}}))], "merge": {"as-is": true}}),
        expect![[r#"
        /a Gruppe A: a-1 a-1>a-1.1 a-1>a-1.2 a-1.2>a-1.2.1 a-2
        /b Gruppe B: b-1 b-10 b-2
    "#]],
    );
}

#[test]
fn without_a_word_everything_is_taken_and_flat() {
    check(
        json!({"imports": [import(json!({}))]}),
        expect![[r#"
        without group: a-1 a-1>a-1.1 a-1>a-1.2 a-1.2>a-1.2.1 a-2 b-1 b-10 b-2
    "#]],
    );
    check(
        json!({"imports": [import(json!({}))], "merge": {"flat": {}}}),
        expect![[r#"
        without group: a-1 a-1>a-1.1 a-1>a-1.2 a-1.2>a-1.2.1 a-2 b-1 b-10 b-2
    "#]],
    );
}

#[test]
fn requirements_are_selected() {
    let merge = json!({"as-is": true});
    let select = |select: Value| json!({"imports": [import(json!({"include-controls": [select]}))], "merge": merge});
    check(
        select(json!({"with-ids": ["a-1", "b-2"]})),
        expect![[r#"
        /a Gruppe A: a-1
        /b Gruppe B: b-2
    "#]],
    );
    check(
        select(json!({"with-ids": ["a-1"], "with-child-controls": "yes"})),
        expect![[r#"
        /a Gruppe A: a-1 a-1>a-1.1 a-1>a-1.2 a-1.2>a-1.2.1
    "#]],
    );
    check(
        select(json!({"matching": [{"pattern": "b-?"}]})),
        expect![[r#"
        /b Gruppe B: b-1 b-2
    "#]],
    );
    check(
        select(json!({"with-ids": ["c-1"], "matching": [{"pattern": "c-*"}]})),
        expect![[r#"
        Warning profile.nothing-selected profile/imports[0] k.json
        Warning profile.unknown-control profile/imports[0]/include-controls[0]/with-ids c-1
        Warning profile.nothing-selected profile/imports[0]/include-controls[0]/matching c-*
    "#]],
    );
    let excluding = import(
        json!({"include-all": {}, "exclude-controls": [{"with-ids": ["a-1"], "with-child-controls": "yes"}, {"with-ids": ["b-2"]}]}),
    );
    check(
        json!({"imports": [excluding], "merge": merge}),
        expect![[r#"
        /a Gruppe A: a-2
        /b Gruppe B: b-1 b-10
    "#]],
    );
}

/// As BSI publishes it: behind the requirements of the group, below the nearest one that is there.
#[test]
fn enhancements_without_their_base_move_up() {
    check(
        json!({"imports": [ids(&["a-1.1", "a-2"])], "merge": {"as-is": true}}),
        expect![[r#"
        /a Gruppe A: a-2 a-1.1
    "#]],
    );
    check(
        json!({"imports": [ids(&["a-1", "a-1.2.1", "a-2"])], "merge": {"as-is": true}}),
        expect![[r#"
        /a Gruppe A: a-1 a-1>a-1.2.1 a-2
    "#]],
    );
}

#[test]
fn requirements_of_several_imports() {
    check(
        json!({"imports": [ids(&["a-2"]), ids(&["a-1", "a-2", "b-1"])], "merge": {"as-is": true}}),
        expect![[r#"
        /a Gruppe A: a-2 a-1
        /b Gruppe B: b-1
        Note profile.same-control profile/imports[1] a-2
    "#]],
    );
}

/// An imported profile changes a requirement that the importing one takes from the catalog too.
#[test]
fn clashing_requirements() {
    let inner = profile(json!({
        "imports": [ids(&["a-2"])],
        "modify": {"alters": [{"control-id": "a-2", "adds": [{"props": [{"name": "neu", "value": "1"}]}]}]}
    }));
    let check = |combine: &str, expected: Expect| {
        let outer = profile(
            json!({"imports": [ids(&["a-2"]), {"href": "innen.json"}], "merge": {"combine": {"method": combine}}}),
        );
        let files = [("k.json", catalog().to_string()), ("innen.json", inner.to_string())];
        let resolved = resolve_over(&outer, &files).unwrap();
        let [control] = resolved.imported.catalog.controls.as_slice() else { panic!("one requirement") };
        let props: Vec<&str> = control.props.iter().map(|prop| prop.name.as_str()).collect();
        let clash =
            resolved.imported.findings.iter().find(|finding| finding.code == "profile.clashing-controls").unwrap();
        expected.assert_eq(&format!("{:?} {}", clash.severity, props.join(" ")));
        assert_eq!(resolved.sources.len(), 2, "catalog and profile, each once");
    };
    check("keep", expect!["Warning label status"]);
    check("use-first", expect!["Note label status"]);
    check("merge", expect!["Note label status neu"]);
}

#[test]
fn groups_of_the_profile() {
    let insert = |ids: &[&str]| json!({"include-controls": [{"with-ids": ids}]});
    let custom = json!({
        "insert-controls": [insert(&["b-1"])],
        "groups": [
            {"id": "x", "title": "X", "insert-controls": [insert(&["a-1", "a-1.1", "zz"])],
             "groups": [{"id": "y", "title": "Y", "insert-controls": [{"order": "descending", "include-controls": [{"matching": [{"pattern": "b-*"}]}]}]}]}
        ]
    });
    check(
        json!({"imports": [import(json!({"include-all": {}}))], "merge": {"custom": custom}}),
        expect![[r#"
        /x X: a-1 a-1>a-1.2 a-1.2>a-1.2.1 a-1.1
        x/y Y: b-10 b-2
        without group: b-1
        Warning profile.unknown-control profile/merge/custom/groups[0]/insert-controls[0]/include-controls[0]/with-ids zz
        Warning profile.placed-twice profile/merge/custom/groups[0]/groups[0]/insert-controls[0] b-1
        Warning profile.not-placed profile/merge/custom a-2
    "#]],
    );
    let rest = json!({"groups": [{"title": "A", "insert-controls": [insert(&["a-2"])]}, {"title": "Rest", "insert-controls": [{"include-all": {}}]}]});
    check(
        json!({"imports": [import(json!({"include-all": {}}))], "merge": {"custom": rest}}),
        expect![[r#"
        / A: a-2
        / Rest: a-1 a-1>a-1.1 a-1>a-1.2 a-1.2>a-1.2.1 b-1 b-10 b-2
    "#]],
    );
}

fn altered(id: &str, alter: Value) -> Control {
    let mut whole = json!({"control-id": id});
    whole.as_object_mut().unwrap().extend(alter.as_object().unwrap().clone());
    let resolved = resolve(json!({"imports": [import(json!({}))], "modify": {"alters": [whole]}}));
    resolved.imported.catalog.controls.into_iter().find(|control| control.id == id).unwrap()
}

fn part_names(parts: &[Part]) -> String {
    let name = |part: &Part| match part.parts.is_empty() {
        true => format!("{} {}", part.name, part.id).trim().to_owned(),
        false => format!("{} {} ({})", part.name, part.id, part_names(&part.parts)),
    };
    parts.iter().map(name).collect::<Vec<_>>().join(", ")
}

fn prop_names(control: &Control) -> Vec<&str> {
    control.props.iter().map(|prop| prop.name.as_str()).collect()
}

#[test]
fn things_are_removed() {
    let control = altered("a-2", json!({"removes": [{"by-name": "guidance"}]}));
    assert_eq!(part_names(&control.parts), "statement a-2_stm (item a-2_a, item a-2_b)", "a part by its name");
    let control = altered("a-2", json!({"removes": [{"by-id": "a-2_a"}]}));
    assert_eq!(part_names(&control.parts), "statement a-2_stm (item a-2_b), guidance", "a nested part by its id");
    let control = altered("a-2", json!({"removes": [{"by-class": "x"}]}));
    assert_eq!(prop_names(&control), ["label"], "a property by its class");
    let control = altered("a-2", json!({"removes": [{"by-item-name": "link"}]}));
    assert_eq!((control.links.len(), control.props.len()), (0, 2), "all links");
    let control = altered("a-2", json!({"removes": [{"by-item-name": "prop", "by-name": "status"}]}));
    assert_eq!(prop_names(&control), ["label"], "by all that is named");
    let control = altered("a-2", json!({"removes": [{"by-ns": "http://csrc.nist.gov/ns/oscal"}]}));
    assert_eq!((control.props.len(), control.parts.len()), (0, 0), "what has no namespace has OSCAL's");
    let control = altered("a-2", json!({"removes": [{}]}));
    assert_eq!((control.props.len(), control.parts.len()), (2, 2), "a remove without a word removes nothing");
}

#[test]
fn things_are_added() {
    let part = json!([{"id": "neu", "name": "neu", "prose": "n"}]);
    let prop = json!([{"name": "zusatz", "value": "1"}]);
    let check = |add: Value, parts: &str, props: &[&str]| {
        let control = altered("a-2", json!({"adds": [add]}));
        assert_eq!((part_names(&control.parts).as_str(), prop_names(&control).as_slice()), (parts, props), "{add}");
    };
    let stm = "statement a-2_stm (item a-2_a, item a-2_b)";
    check(json!({"parts": part, "props": prop}), &format!("{stm}, guidance, neu neu"), &["label", "status", "zusatz"]);
    for position in ["starting", "before"] {
        check(
            json!({"position": position, "parts": part, "props": prop}),
            &format!("neu neu, {stm}, guidance"),
            &["zusatz", "label", "status"],
        );
    }
    check(
        json!({"position": "before", "by-id": "a-2_b", "parts": part}),
        "statement a-2_stm (item a-2_a, neu neu, item a-2_b), guidance",
        &["label", "status"],
    );
    check(
        json!({"position": "after", "by-id": "a-2_b", "parts": part}),
        "statement a-2_stm (item a-2_a, item a-2_b, neu neu), guidance",
        &["label", "status"],
    );
    check(
        json!({"position": "after", "by-id": "a-2_stm", "parts": part, "props": prop}),
        &format!("{stm}, neu neu, guidance"),
        &["label", "status", "zusatz"],
    );
    check(
        json!({"position": "starting", "by-id": "a-2_stm", "parts": part}),
        "statement a-2_stm (neu neu, item a-2_a, item a-2_b), guidance",
        &["label", "status"],
    );
    check(json!({"by-id": "a-2", "parts": part}), &format!("{stm}, guidance, neu neu"), &["label", "status"]);
    let control = altered("a-2", json!({"adds": [{"title": "Neuer Titel", "params": [{"id": "p", "label": "p"}]}]}));
    assert_eq!((control.title.as_str(), control.params.len()), ("Neuer Titel", 2), "title and parameter");
    let beside = json!({"adds": [{"position": "before", "by-id": "a-2-prm", "params": [{"id": "p", "label": "p"}]}]});
    assert_eq!(altered("a-2", beside).params[0].id, "p", "before another parameter");
}

#[test]
fn what_a_profile_changes_in_vain_is_noticed() {
    check(
        json!({"imports": [ids(&["a-2"])], "modify": {
            "set-parameters": [{"param-id": "fehlt", "values": ["x"]}],
            "alters": [
                {"control-id": "a-1", "removes": [{"by-name": "guidance"}]},
                {"control-id": "a-2", "removes": [{"by-name": "fehlt"}], "adds": [{"by-id": "fehlt", "props": [{"name": "x", "value": "y"}]}]}
            ]
        }}),
        expect![[r#"
            without group: a-2
            Warning profile.unknown-control profile/modify/alters[0] a-1
            Note profile.nothing-removed profile/modify/alters[1]/removes[0] a-2
            Warning profile.unknown-target profile/modify/alters[1]/adds[0]/by-id fehlt
            Warning profile.unknown-param profile/modify/set-parameters[0] fehlt
        "#]],
    );
}

#[test]
fn parameters_are_set() {
    let set = json!([
        {"param-id": "a-2-prm", "label": "neu", "values": ["eins", "zwei"]},
        {"param-id": "a-2-prm", "select": {"how-many": "one", "choice": ["drei", "{{ insert: param, a-1-prm }} mit {{ insert: param, lose }}"]}},
        {"param-id": "lose", "values": ["fest"]}
    ]);
    let resolved = resolve(json!({"imports": [ids(&["a-2"])], "modify": {"set-parameters": set}}));
    let catalog = resolved.imported.catalog;
    let param = &catalog.controls[0].params[0];
    assert_eq!(
        (param.label.as_str(), param.values.len(), param.choices.len()),
        ("neu", 0, 2),
        "a selection replaces values"
    );
    let loose: Vec<(&str, usize)> =
        catalog.params.iter().map(|param| (param.id.as_str(), param.values.len())).collect();
    assert_eq!(loose, [("a-1-prm", 0), ("lose", 1)], "parameters that are inserted come along, others do not");
}

#[test]
fn links_to_what_is_not_selected_are_left_out() {
    let resolved = resolve(json!({"imports": [ids(&["a-2"])]}));
    assert_eq!(resolved.imported.catalog.controls[0].links, [], "b-1 is not there");
    let left_out = resolved.imported.findings.iter().find(|finding| finding.code == "profile.link-left-out").unwrap();
    assert_eq!((left_out.place.as_str(), left_out.detail.as_str()), ("a-2", "#b-1"), "and it is said");
    let resolved = resolve(json!({"imports": [ids(&["a-2", "b-1"])]}));
    assert_eq!(resolved.imported.catalog.controls[0].links.len(), 1, "b-1 is there");
}

#[test]
fn findings_of_sources_are_named_after_them() {
    let mut source = catalog();
    source["catalog"]["fremd"] = json!(1);
    let resolved =
        resolve_over(&profile(json!({"imports": [import(json!({}))]})), &[("k.json", source.to_string())]).unwrap();
    let foreign = resolved.imported.findings.iter().find(|finding| finding.code == "catalog.unknown-key").unwrap();
    assert_eq!(foreign.place, "k.json: catalog/fremd", "with the source's address");
}

fn refused(profile: &Value, files: &[(&str, String)], expected: Expect) {
    let error = resolve_over(profile, files).expect_err("this is refused");
    assert!(CatalogError::CODES.contains(&error.code()), "the code is in the list");
    let details: Vec<String> = error.details().iter().map(|(name, value)| format!("{name}={value}")).collect();
    expected.assert_eq(&format!("{} {}", error.code(), details.join("; ")));
}

#[test]
fn bad_imports_are_refused() {
    let importing = |href: &str| profile(json!({"imports": [{"href": href}]}));
    refused(&importing("fehlt.json"), &[], expect!["profile.sources-missing count=1; hrefs=fehlt.json"]);
    refused(
        &importing("../k.json"),
        &[("k.json", catalog().to_string())],
        expect!["profile.sources-missing count=1; hrefs=../k.json"],
    );
    refused(&importing("#fehlt"), &[], expect!["profile.sources-missing count=1; hrefs=#fehlt"]);
    refused(
        &importing("k.json"),
        &[("k.json", "{\"catalog\":".into())],
        expect!["profile.source-refused href=k.json; reason=the file ends in the middle, at line 1, column 11"],
    );
    refused(
        &importing("k.json"),
        &[("k.json", "{\"mapping-collection\":{}}".into())],
        expect!["profile.source-refused href=k.json; reason=the file is not a catalog but an OSCAL mapping-collection"],
    );
    let own = importing("profil.json");
    refused(&own, &[("profil.json", own.to_string())], expect!["profile.circular-import href=profil.json"]);
    let there = importing("hin.json");
    let files = [("hin.json", importing("her.json").to_string()), ("her.json", importing("hin.json").to_string())];
    refused(&there, &files, expect!["profile.circular-import href=her.json"]);
    let many = vec![json!({"href": "k.json"}); 300];
    refused(
        &profile(json!({"imports": many})),
        &[("k.json", catalog().to_string())],
        expect!["profile.too-many-imports limit=256"],
    );
    let names: Vec<String> = (0..12).map(|n| format!("{n}.json")).collect();
    let chain: Vec<(&str, String)> = names
        .iter()
        .zip(1..)
        .map(|(name, next)| (name.as_str(), importing(&format!("{next}.json")).to_string()))
        .collect();
    refused(&importing("0.json"), &chain, expect!["profile.too-many-imports limit=256"]);
    refused(&json!({"catalog": {}}), &[], expect!["catalog.not-a-catalog found=catalog"]);
}

#[test]
fn requirements_that_cannot_be_told_apart_are_refused_in_the_result() {
    // Two requirements of one identity in one source are refused there.
    let mut source = catalog();
    source["catalog"]["groups"][1]["controls"][0]["id"] = json!("b-2");
    refused(
        &profile(json!({"imports": [import(json!({}))]})),
        &[("k.json", source.to_string())],
        expect![
            "profile.source-refused href=k.json; reason=two requirements share the identity b-2: catalog/groups[1]/controls[0] and catalog/groups[1]/controls[2]"
        ],
    );
}

/// Small files that ask for much: patterns of stars over many ids, thousands of changes of one large requirement.
#[test]
fn work_is_bounded() {
    let controls: Vec<Value> =
        (0..3_000).map(|n| json!({"id": format!("{}-{n}", "a".repeat(60)), "title": "t"})).collect();
    let large = json!({"catalog": {"controls": controls}}).to_string();
    let patterns: Vec<Value> = (0..3_000).map(|n| json!({"pattern": format!("{}b{n}", "*a".repeat(40))})).collect();
    let greedy = profile(json!({"imports": [import(json!({"include-controls": [{"matching": patterns}]}))]}));
    refused(&greedy, &[("k.json", large)], expect!["profile.too-much-work limit=100000000"]);
    let props: Vec<Value> = (0..20_000).map(|n| json!({"name": format!("p{n}"), "value": "x"})).collect();
    let one = json!({"catalog": {"controls": [{"id": "a", "title": "t", "props": props}]}}).to_string();
    let alters = vec![json!({"control-id": "a", "removes": [{"by-name": "q"}]}); 20_000];
    refused(
        &profile(json!({"imports": [import(json!({}))], "modify": {"alters": alters}})),
        &[("k.json", one)],
        expect!["profile.too-much-work limit=100000000"],
    );
}

#[test]
fn a_profile_is_read_with_findings() {
    let text = profile(
        json!({"imports": [{"href": "", "fremd": 1}], "merge": {"as-is": "ja", "combine": {"method": "mischen"}}, "modify": null}),
    );
    let read = read_oscal_profile(text.to_string().as_bytes(), &mut |_| {}).unwrap();
    let lines: Vec<String> =
        read.findings.iter().map(|f| format!("{:?} {} {} {}\n", f.severity, f.code, f.place, f.detail)).collect();
    expect![[r#"
        Warning catalog.unknown-key profile/imports[0]/fremd fremd
        Warning catalog.missing-field profile/imports[0]/href 
        Error catalog.value-lost profile/merge/as-is ja
        Error catalog.value-lost profile/merge/combine/method mischen
        Warning catalog.wrong-type profile/modify null
    "#]]
    .assert_eq(&lines.concat());
}

#[test]
fn a_missing_source_says_where_it_was_looked_for() {
    let text = profile(json!({
        "imports": [{"href": "#3f0f5b52-6a52-4f4f-9d0e-7a4e1a3f3b10"}],
        "back-matter": {"resources": [{"uuid": "3f0f5b52-6a52-4f4f-9d0e-7a4e1a3f3b10", "title": "Kern", "rlinks": [{"href": "https://example.org/k.json"}, {"href": "x/k.json"}]}]}
    }));
    let CatalogError::SourcesMissing { references } = resolve_over(&text, &[]).unwrap_err() else { panic!("missing") };
    let places: Vec<&Place> = references[0].candidates.iter().map(|candidate| &candidate.place).collect();
    assert_eq!(places, [&Place::Remote, &Place::Within("x/k.json".into())], "both addresses");
    assert_eq!(
        (references[0].title.as_str(), references[0].imported_by.as_str()),
        ("Kern", "profil.json"),
        "title, importer"
    );
    let found = resolve_over(&text, &[("x/k.json", catalog().to_string())]).expect("the second address is followed");
    assert_eq!(found.sources[0].title, "Quelle", "what was used is told");
}
