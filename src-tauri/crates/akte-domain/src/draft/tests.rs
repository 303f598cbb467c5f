use super::*;
use crate::Head;
use crate::catalog::{Catalog, Control, Link, Param, ParamTexts, Part, Prop};
use std::sync::Arc;
use uuid::Uuid;

fn id<T: From<Uuid>>(number: u128) -> T {
    T::from(Uuid::from_u128(number))
}

fn group(number: u128, parent: Option<u128>, position: u32, label: &str) -> DraftGroup {
    DraftGroup {
        id: id(number),
        draft_id: id(1),
        parent_id: parent.map(id),
        position,
        label: label.into(),
        title: format!("Gruppe {label}"),
        description: String::new(),
        identity: format!("g{number}"),
    }
}

fn own(number: u128, group: Option<u128>, position: u32, label: &str) -> DraftEntry {
    DraftEntry {
        id: id(number),
        draft_id: id(1),
        group_id: group.map(id),
        parent_id: None,
        position,
        label: label.into(),
        identity: format!("e{number}"),
        source: None,
        content: EntryContent::Own(OwnText {
            title: format!("Titel {label}"),
            statement: "Die Kommune MUSS es regeln.".into(),
            ..OwnText::default()
        }),
    }
}

fn selected(number: u128, group: Option<u128>, position: u32, label: &str, requirement: u128) -> DraftEntry {
    DraftEntry {
        identity: format!("alt-{requirement}"),
        source: Some(DraftSource { catalog_id: id(500), requirement_id: id(requirement) }),
        content: EntryContent::Selected(Adjustments::default()),
        ..own(number, group, position, label)
    }
}

fn whole(groups: Vec<DraftGroup>, entries: Vec<DraftEntry>) -> WholeDraft {
    let draft = CatalogDraft {
        id: id(1),
        title: "Mindestmaß".into(),
        publisher: "Landkreis Musterland".into(),
        language: "de".into(),
        rights: "CC BY-SA 4.0".into(),
        remarks: String::new(),
        version: "1.0".into(),
        document_id: "doc".into(),
    };
    WholeDraft { draft, groups, entries }
}

fn source_control(id: &str, alternative: &str) -> Control {
    Control {
        id: id.into(),
        identity: alternative.into(),
        title: format!("Quelle {id}"),
        props: vec![Prop { name: "alt-identifier".into(), value: alternative.into(), ..Prop::default() }],
        params: vec![Param {
            id: format!("{}-prm1", id.to_lowercase()),
            label: "einer Frist".into(),
            choices: vec!["täglich".into(), "{{ insert: param, alle }}".into()],
            ..Param::default()
        }],
        parts: vec![Part {
            id: format!("{id}_stm"),
            name: "statement".into(),
            prose: format!("Es MUSS nach {{{{ insert: param, {}-prm1 }}}} geschehen.", id.to_lowercase()),
            ..Part::default()
        }],
        ..Control::default()
    }
}

fn sources() -> Sources {
    let mut first = source_control("GC.1", "alt-11");
    first.links = ["GC.2", "GC.3"]
        .map(|target| Link { href: format!("#{target}"), rel: "required".into(), text: String::new() })
        .to_vec();
    let controls = vec![first, source_control("GC.2", "alt-12"), source_control("GC.3", "alt-13")];
    let catalog = Catalog {
        title: "Anwenderkatalog".into(),
        version: "2026".into(),
        params: vec![Param { id: "alle".into(), label: "jeder Frist".into(), ..Param::default() }],
        controls,
        ..Catalog::default()
    };
    let source = SourceCatalog {
        catalog: Arc::new(catalog),
        requirements: vec![id(11), id(12), id(13)],
        resource_uuid: "res".into(),
        rights: "CC BY-SA 4.0".into(),
        citation: "BSI: Anwenderkatalog, 2026, CC BY-SA 4.0".into(),
    };
    HashMap::from([(id(500), Arc::new(source))])
}

fn labels(entries: &[&DraftEntry]) -> Vec<String> {
    entries.iter().map(|entry| entry.label.clone()).collect()
}

#[test]
fn requirements_read_group_by_group_and_after_what_they_enhance() {
    let groups = vec![group(20, None, 1, "B"), group(21, Some(22), 0, "A.1"), group(22, None, 0, "A")];
    let mut enhancement = own(33, Some(20), 0, "B.1.1");
    enhancement.parent_id = Some(id(32));
    let entries = vec![enhancement, own(30, Some(21), 5, "A.1.1"), own(31, None, 9, "X"), own(32, Some(20), 3, "B.1")];
    let whole = whole(groups, entries);
    let order: Vec<&str> = whole.groups_in_order().iter().map(|group| &*group.label).collect();
    assert_eq!(order, ["A", "A.1", "B"], "by place, parents before children");
    assert_eq!(labels(&whole.entries_in_order()), ["X", "A.1.1", "B.1", "B.1.1"], "the top, then group by group");
}

#[test]
fn nothing_is_lost_where_parents_are_gone_or_contain_themselves() {
    let groups = vec![group(20, Some(99), 0, "A"), group(21, Some(22), 0, "B"), group(22, Some(21), 0, "C")];
    let whole = whole(groups, vec![own(30, Some(77), 0, "X")]);
    assert_eq!(whole.groups_in_order().len(), 3, "every group is shown");
    assert_eq!(whole.entries_in_order().len(), 1, "and every requirement");
}

#[test]
fn own_requirements_become_controls_with_their_identity() {
    let whole = whole(vec![group(20, None, 0, "LK")], vec![own(30, Some(20), 0, "LK.1")]);
    let Composed { catalog, findings } = compose(&whole, &HashMap::new(), Head::default());
    assert_eq!(findings, [], "nothing is missing");
    let control = &catalog.controls[0];
    assert_eq!((&*control.id, &*control.identity, control.group), ("LK.1", "e30", Some(0)));
    assert_eq!(control.prop("alt-identifier"), Some("e30"), "the identity stands in the file");
    assert_eq!(control.text_of("statement", &ParamTexts::new([], &HashMap::new())), "Die Kommune MUSS es regeln.");
    assert_eq!(catalog.groups[0].props[0].value, "g20", "a group is known by its identity too");
}

#[test]
fn selected_requirements_keep_their_texts_and_name_their_source() {
    let mut entry = selected(30, None, 0, "GC.1", 11);
    entry.content = EntryContent::Selected(Adjustments {
        params: vec![SetParam { ordinal: 0, label: "einer Frist".into(), value: "30 Tagen".into() }],
        guidance: "Gilt auch für die Feuerwehr.".into(),
    });
    let whole = whole(vec![], vec![entry, selected(31, None, 1, "LK.7", 12)]);
    let Composed { catalog, findings } = compose(&whole, &sources(), Head::default());
    let problems: Vec<_> = findings.iter().map(|one| (one.problem, &*one.detail)).collect();
    assert_eq!(problems, [(DraftProblem::RequiredAbsent, "GC.3")], "what is required and was not selected");

    let none = HashMap::new();
    let first = &catalog.controls[0];
    let texts = ParamTexts::new(&first.params, &none);
    assert_eq!(first.identity, "alt-11", "the source's alt-identifier");
    assert_eq!(first.text_of("statement", &texts), "Es MUSS nach 30 Tagen geschehen.", "the value that was set");
    assert_eq!(first.text_of("guidance", &texts), "Gilt auch für die Feuerwehr.", "guidance of one's own");
    let links: Vec<_> = first.links.iter().map(|link| (&*link.rel, &*link.href, &*link.text)).collect();
    assert_eq!(
        links,
        [
            ("required", "#LK.7", ""),
            ("required", "#res", "GC.3 Quelle GC.3"),
            ("source", "#res", "GC.1 BSI: Anwenderkatalog, 2026, CC BY-SA 4.0"),
        ],
        "links follow the new label, or name what was not selected"
    );

    let second = &catalog.controls[1];
    assert_eq!(second.params[0].id, "lk.7-prm1", "ids follow the requirement's");
    assert_eq!(second.parts[0].id, "LK.7_stm");
    assert_eq!(
        second.text_of("statement", &ParamTexts::new(&second.params, &none)),
        "Es MUSS nach [täglich | jeder Frist] geschehen.",
        "insertions find their parameters, those of the whole catalog too"
    );
    assert_eq!(catalog.resources.len(), 1, "a source is named once");
    assert_eq!(catalog.resources[0].citation, "BSI: Anwenderkatalog, 2026, CC BY-SA 4.0");
}

#[test]
fn ids_of_parameters_and_parts_come_once() {
    // The same requirement under two identities, as two catalogs of one publisher have it.
    let mut sources = sources();
    let mut other = SourceCatalog::clone(&sources[&id(500)]);
    other.resource_uuid = "res2".into();
    sources.insert(id(501), Arc::new(other));
    let mut twin = selected(31, None, 1, "GC.1b", 11);
    twin.source = Some(DraftSource { catalog_id: id(501), requirement_id: id(11) });
    twin.identity = "other".into();
    let whole = whole(vec![], vec![selected(30, None, 0, "GC.1", 11), twin]);
    let catalog = compose(&whole, &sources, Head::default()).catalog;
    let mut ids: Vec<&str> = catalog
        .controls
        .iter()
        .flat_map(|control| {
            let params = control.params.iter().map(|param| &*param.id);
            params.chain(control.parts.iter().map(|part| &*part.id)).chain([&*control.id])
        })
        .collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "no id twice: {ids:?}");
}

#[test]
fn everything_that_forbids_publishing_is_told_with_its_place() {
    let mut nothing = whole(vec![], vec![]);
    nothing.draft.publisher.clear();
    nothing.draft.version = " ".into();
    nothing.draft.rights.clear();
    let problems = |whole: &WholeDraft| -> Vec<(DraftProblem, Place)> {
        let findings = compose(whole, &sources(), Head::default()).findings;
        findings.into_iter().map(|finding| (finding.problem, finding.place)).collect()
    };
    assert_eq!(
        problems(&nothing),
        [
            (DraftProblem::PublisherMissing, Place::Draft),
            (DraftProblem::VersionMissing, Place::Draft),
            (DraftProblem::Empty, Place::Draft),
            (DraftProblem::RightsMissing, Place::Draft),
        ]
    );
    let mut silent = own(31, None, 1, "LK.1");
    silent.content = EntryContent::Own(OwnText { title: "Ohne Text".into(), ..OwnText::default() });
    let mut inserting = own(34, None, 4, "LK.4");
    inserting.content = EntryContent::Own(OwnText {
        title: "x".into(),
        statement: "nach {{ insert: param, frist }}".into(),
        ..OwnText::default()
    });
    let faulty = whole(
        vec![group(20, None, 0, "LK 1")],
        vec![own(30, None, 0, ""), silent, own(32, None, 2, "LK.1"), selected(33, None, 3, "GC.9", 99), inserting],
    );
    assert_eq!(
        problems(&faulty),
        [
            (DraftProblem::LabelInvalid, Place::Group(id(20))),
            (DraftProblem::LabelMissing, Place::Entry(id(30))),
            (DraftProblem::StatementMissing, Place::Entry(id(31))),
            (DraftProblem::LabelTwice, Place::Entry(id(32))),
            (DraftProblem::SourceMissing, Place::Entry(id(33))),
            (DraftProblem::ParamUnknown, Place::Entry(id(34))),
        ]
    );
    let mut strict = whole(vec![], vec![selected(30, None, 0, "GC.2", 12)]);
    strict.draft.rights = "CC BY 4.0".into();
    assert_eq!(problems(&strict), [(DraftProblem::ShareAlike, Place::Draft)], "BY-SA asks for the same licence");
    assert!(!DraftProblem::ShareAlike.forbids(), "which is for the author to decide");
}

#[test]
fn a_source_without_alt_identifiers_gets_identities_that_stay() {
    let own = SourceCatalog::identity("A.5.1", "A.5.1", id(7));
    assert_eq!(own, Uuid::from_u128(7).to_string(), "an id is no identity");
    assert_eq!(SourceCatalog::identity("A.5.1", "alt", id(7)), "alt", "an alt-identifier is");
}

#[test]
fn foreign_ids_become_labels_that_oscal_takes() {
    for (foreign, label) in [("GC.1.1", "GC.1.1"), ("5.1", "_5.1"), ("APP 3 / A1", "APP-3---A1"), ("", "")] {
        assert_eq!(as_label(foreign), label, "{foreign}");
    }
}

#[test]
fn labels_continue_what_they_stand_in() {
    let whole = whole(
        vec![group(20, None, 0, "LK")],
        vec![own(30, Some(20), 0, "LK.1"), own(31, Some(20), 1, "LK.9"), selected(32, Some(20), 2, "GC.1", 11)],
    );
    assert_eq!(next_label(&whole, Some(id(20)), None), "LK.10", "after the highest");
    assert_eq!(next_label(&whole, Some(id(20)), Some(id(31))), "LK.9.1", "below what it enhances");
    assert_eq!(next_label(&whole, None, None), "A.1", "at the top");
}

#[test]
fn numbering_through_leaves_selected_labels_and_identities() {
    let mut whole = whole(
        vec![group(20, None, 0, "LK")],
        vec![own(30, Some(20), 5, "LK.9"), own(31, Some(20), 1, "x"), selected(32, Some(20), 0, "LK.1", 11)],
    );
    let changed = renumbered(&whole);
    let pairs: Vec<_> = changed.iter().map(|entry| (&*entry.identity, &*entry.label)).collect();
    assert_eq!(pairs, [("e31", "LK.2"), ("e30", "LK.3")], "in reading order, around what is taken");
    for new in changed {
        for entry in whole.entries.iter_mut().filter(|entry| entry.id == new.id) {
            *entry = new.clone();
        }
    }
    assert_eq!(renumbered(&whole), [], "twice changes nothing");
}

#[test]
fn parameters_of_ones_own_follow_their_requirement() {
    let param = |name: &str, label: &str, value: &str, choices: &[&str]| OwnParam {
        name: name.into(),
        label: label.into(),
        value: value.into(),
        choices: choices.iter().map(|choice| (*choice).to_owned()).collect(),
    };
    let mut entry = own(30, None, 0, "LK.1");
    entry.content = EntryContent::Own(OwnText {
        title: "Meldung".into(),
        statement: "Zu melden ist binnen {{ insert: param, frist }} an {{insert: param, wer}}.".into(),
        guidance: "Gemeint sind {{ insert: param, frist }}.".into(),
        params: vec![
            param("frist", "Frist", "24 Stunden", &[]),
            param("wer", "Stelle", "", &["den Kreis", "das Land nach {{ insert: param, frist }}"]),
        ],
        ..OwnText::default()
    });
    let draft = whole(vec![group(20, None, 0, "LK.1_frist")], vec![entry]);
    let composed = compose(&draft, &Sources::new(), Head::default());
    let Control { params, parts, .. } = &composed.catalog.controls[0];
    let ids: Vec<&str> = params.iter().map(|param| param.id.as_str()).collect();
    assert_eq!(ids, ["LK.1_frist-2", "LK.1_wer"], "made of the requirement's id, and none that is taken");
    assert_eq!((&params[0].values, &params[1].values), (&vec!["24 Stunden".to_owned()], &vec![]), "a value or choices");
    let none = HashMap::new();
    let texts = ParamTexts::new(params, &none);
    assert_eq!(
        texts.insert_into(&parts[0].prose),
        "Zu melden ist binnen 24 Stunden an [den Kreis | das Land nach 24 Stunden]."
    );
    assert_eq!(texts.insert_into(&parts[1].prose), "Gemeint sind 24 Stunden.");
    assert!(
        composed.findings.iter().all(|finding| finding.problem != DraftProblem::ParamUnknown),
        "each is known: {:?}",
        composed.findings
    );
}

#[test]
fn parameters_of_ones_own_have_names_that_differ() {
    let param = |name: &str, label: &str| OwnParam { name: name.into(), label: label.into(), ..OwnParam::default() };
    let given =
        [param("frist", "A"), param("frist", "B"), param(" zwei Wörter!", "C"), param("", "D"), param("leer", " ")];
    let named: Vec<String> = OwnParam::named(given).into_iter().map(|param| param.name).collect();
    assert_eq!(named, ["frist", "p1", "zweiWörter", "p2"], "one that says nothing goes");
}
