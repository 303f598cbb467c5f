use super::*;
use proptest::prelude::*;

fn row<'a>(identity: &'a str, label: &'a str, title: &'a str, statement: &'a str) -> Requirement<'a> {
    Requirement { identity, label, title, statement, modal_verb: "MUSS", ..Requirement::default() }
}

const PASSWORDS: &str = "Die Institution MUSS für Konten ein Verfahren zur sicheren Vergabe von Passwörtern verankern.";
const BACKUPS: &str =
    "Die Institution MUSS für Daten ein Verfahren zur regelmäßigen Sicherung und Rücksicherung verankern.";

fn check(old: &Requirement<'_>, new: &Requirement<'_>, expected: &[Change]) {
    let comparison = compare(std::slice::from_ref(old), std::slice::from_ref(new));
    let changes: Vec<Change> = comparison.pairs.iter().flat_map(|pair| pair.changes.clone()).collect();
    assert_eq!(changes, expected, "from {old:?} to {new:?}");
}

#[test]
fn each_field_is_a_change_of_its_own() {
    let old = Requirement {
        group: "Governance › Rollen".into(),
        level: "normal-SdT",
        effort: Some(3),
        guidance: "Siehe Leitlinie.",
        params: vec!["einer Rolle".into()],
        links: vec!["related alt-2".into()],
        ..row("alt-1", "GC.1.1", "Rollen", PASSWORDS)
    };
    check(&old, &old.clone(), &[]);
    check(&old, &Requirement { label: "GC.1.2", ..old.clone() }, &[Change::Moved]);
    check(&old, &Requirement { title: "Aufgaben", ..old.clone() }, &[Change::Title]);
    check(&old, &Requirement { statement: BACKUPS, ..old.clone() }, &[Change::Statement]);
    check(&old, &Requirement { guidance: "Siehe Konzept.", ..old.clone() }, &[Change::Guidance]);
    check(&old, &Requirement { modal_verb: "SOLLTE", ..old.clone() }, &[Change::ModalVerb]);
    check(&old, &Requirement { level: "erhöht", ..old.clone() }, &[Change::Level]);
    check(&old, &Requirement { effort: Some(4), ..old.clone() }, &[Change::Effort]);
    check(&old, &Requirement { group: "Umsetzung".into(), ..old.clone() }, &[Change::Group]);
    check(&old, &Requirement { params: vec!["zwei Rollen".into()], ..old.clone() }, &[Change::Params]);
    check(&old, &Requirement { links: vec!["required alt-2".into()], ..old.clone() }, &[Change::Links]);
}

#[test]
fn blanks_and_lines_say_nothing() {
    let old = row("alt-1", "GC.1.1", "Rollen  und Aufgaben", "Die Rollen\nsind zu  benennen.");
    let new = row("alt-1", "GC.1.1", "Rollen und Aufgaben", "Die Rollen sind\u{a0}zu benennen. ");
    check(&old, &new, &[]);
}

#[test]
fn what_a_version_does_not_know_has_not_changed() {
    let index = [Requirement { statement: "", ..row("alt-1", "GC.1.1", "Rollen", "") }];
    let full =
        [Requirement { guidance: "Siehe oben.", level: "erhöht", ..row("alt-1", "GC.1.1", "Rollen", PASSWORDS) }];
    for (old, new) in [(&index, &full), (&full, &index)] {
        let comparison = compare(old, new);
        assert_eq!(comparison.pairs[0].changes, [], "the one brings what the other has not");
    }
    let one_without = [full[0].clone(), row("alt-2", "GC.1.2", "Aufgaben", PASSWORDS)];
    let mut both = one_without.clone();
    both[1].guidance = "Neu.";
    let comparison = compare(&one_without, &both);
    assert_eq!(comparison.pairs[1].changes, [Change::Guidance], "a single text that is new has changed");
}

#[test]
fn a_reused_id_is_another_requirement() {
    let old = [row("alt-1", "GC.1.1", "Passwörter", PASSWORDS), row("alt-2", "GC.1.2", "Sicherung", BACKUPS)];
    let new = [row("alt-2", "GC.1.1", "Sicherung", BACKUPS)];
    let comparison = compare(&old, &new);
    assert_eq!(comparison.pairs, [Pair { old: 1, new: 0, changes: vec![Change::Moved] }], "by identity");
    assert_eq!((comparison.came, comparison.went), (vec![], vec![0]), "and what stood there before is gone");
}

fn proposal(old: &[Requirement<'_>], new: &[Requirement<'_>]) -> Vec<(usize, usize, bool)> {
    compare(old, new).successors.into_iter().map(|one| (one.old, one.new, one.certain)).collect()
}

#[test]
fn a_re_issued_identifier_is_recognised() {
    let old = [row("alt-1", "GC.1.1", "Passwörter", PASSWORDS), row("alt-2", "GC.1.2", "Sicherung", BACKUPS)];
    let similar =
        "Die Institution MUSS für Konten ein Verfahren zur sicheren Vergabe und Änderung von Passwörtern verankern.";
    let new = [row("alt-8", "GC.1.3", "Sicherung", BACKUPS), row("alt-9", "GC.1.1", "Passwörter", similar)];
    assert_eq!(proposal(&old, &new), [(0, 1, true), (1, 0, true)], "same title and similar text");
    let renamed = [row("alt-9", "GC.1.1", "Vergabe von Kennwörtern", similar)];
    assert_eq!(proposal(&old[..1], &renamed), [(0, 0, false)], "another title leaves a doubt");
    let twice = [row("alt-8", "GC.1.1", "Passwörter", PASSWORDS), row("alt-9", "GC.1.2", "Passwörter", PASSWORDS)];
    assert_eq!(proposal(&old[..1], &twice), [(0, 0, false)], "two candidates leave a doubt");
    let index = [row("alt-9", "GC.1.1", "Passwörter", "")];
    assert_eq!(proposal(&old[..1], &index), [(0, 0, false)], "a title alone leaves a doubt");
    assert_eq!(proposal(&old[..1], &[row("alt-9", "GC.1.1", "Brandschutz", BACKUPS)]), [], "nothing in common");
}

#[test]
fn words_are_compared_one_by_one() {
    let said = |old: &str, new: &str| -> String {
        let said = |run: &Run| match run.kind {
            RunKind::Same => run.text.clone(),
            RunKind::Removed => format!("[-{}-]", run.text),
            RunKind::Added => format!("[+{}+]", run.text),
        };
        word_diff(old, new).iter().map(said).collect()
    };
    let comma = said("Das Hauptamt SOLLTE jährlich, prüfen.", "Das Hauptamt MUSS jährlich prüfen.");
    assert_eq!(comma, "Das Hauptamt [-SOLLTE-][+MUSS+] jährlich[-,-] prüfen.", "a mark is no part of a word");
    let phrase = said("Arten sind Token, Karte. Danach gilt es.", "Für Arten siehe Glossar. Danach gilt es.");
    assert_eq!(phrase, "[+Für +]Arten [-sind Token, Karte-][+siehe Glossar+]. Danach gilt es.", "a phrase stays one");
    assert_eq!(word_diff("", ""), [], "nothing");
    let long = "wort ".repeat(MANY);
    assert_eq!(word_diff(&long, "kurz").len(), 2, "too long a text is replaced as a whole");
}

const MANY: usize = 30_000;

#[test]
fn ten_thousand_on_both_sides_end_soon() {
    let texts: Vec<String> =
        (0..10_000).map(|n| format!("Die Institution MUSS Regel {n} umsetzen und prüfen.")).collect();
    let ids: Vec<String> = (0..20_000).map(|n| format!("id-{n}")).collect();
    let side = |from: usize| -> Vec<Requirement<'_>> {
        texts.iter().enumerate().map(|(n, text)| row(&ids[from + n], "X", "Gleicher Titel", text)).collect()
    };
    let comparison = compare(&side(0), &side(10_000));
    assert_eq!((comparison.came.len(), comparison.went.len()), (10_000, 10_000), "all are new");
}

#[test]
fn parameters_and_links_survive_renumbering() {
    use akte_domain::catalog::{Link, Param};
    let param = |id: &str, other: &str| Param {
        id: id.into(),
        label: "Häufigkeit".into(),
        choices: vec![format!("nach {{{{ insert: param, {other} }}}}")],
        ..Param::default()
    };
    let role = |id: &str| Param { id: id.into(), label: "einer Rolle".into(), ..Param::default() };
    let before = params_of(&[param("gc.1.1-prm1", "gc.1.1-prm2"), role("gc.1.1-prm2")]);
    let after = params_of(&[param("gc.1.7-prm1", "gc.1.7-prm2"), role("gc.1.7-prm2")]);
    assert_eq!(before, after, "the ids embed the requirement's");
    assert_eq!(before[0], "Häufigkeit [nach einer Rolle]", "as people read it");
    let link = |href: &str| [Link { href: href.into(), rel: "related".into(), ..Link::default() }];
    let known = |ids: &'static [(&'static str, &'static str)]| {
        move |id: &str| ids.iter().find(|(known, _)| *known == id).map(|(_, identity)| *identity)
    };
    assert_eq!(
        links_of(&link("#GC.1.1"), known(&[("GC.1.1", "alt-1")])),
        links_of(&link("#GC.1.7"), known(&[("GC.1.7", "alt-1")])),
        "a link leads to a requirement, not to a number"
    );
}

proptest! {
    #[test]
    fn a_difference_puts_both_texts_together_again(old in "[ab, \n]{0,40}", new in "[ab, \n]{0,40}") {
        let runs = word_diff(&old, &new);
        let side = |leave_out: RunKind| -> String {
            runs.iter().filter(|run| run.kind != leave_out).map(|run| run.text.as_str()).collect()
        };
        prop_assert_eq!(side(RunKind::Added), old);
        prop_assert_eq!(side(RunKind::Removed), new);
    }

    #[test]
    fn every_requirement_stands_on_exactly_one_list(
        old in prop::collection::btree_map(0u8..30, (0u8..40, "[abc ]{0,12}"), 0..20),
        new in prop::collection::btree_map(0u8..30, (0u8..40, "[abc ]{0,12}"), 0..20),
    ) {
        let owned = |side: &std::collections::BTreeMap<u8, (u8, String)>| -> Vec<(String, String, String)> {
            side.iter().map(|(id, (label, text))| (format!("alt-{id}"), format!("X.{label}"), text.clone())).collect()
        };
        let (before, after) = (owned(&old), owned(&new));
        let rows = |side: &'static [(String, String, String)]| -> Vec<Requirement<'static>> {
            side.iter().map(|(identity, label, text)| row(identity, label, "", text)).collect()
        };
        let (before, after): (&'static _, &'static _) = (Box::leak(before.into()), Box::leak(after.into()));
        let comparison = compare(&rows(before), &rows(after));
        prop_assert_eq!(comparison.pairs.len() + comparison.came.len(), after.len());
        prop_assert_eq!(comparison.pairs.len() + comparison.went.len(), before.len());
        for pair in &comparison.pairs {
            prop_assert_eq!(&before[pair.old].0, &after[pair.new].0);
        }
        for one in &comparison.successors {
            prop_assert!(comparison.went.contains(&one.old) && comparison.came.contains(&one.new));
        }
    }
}
