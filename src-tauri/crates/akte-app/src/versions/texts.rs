//! Changes as the window and the command line show them: old and new, word by word.

use super::Versions;
use crate::wire;
use akte_catalog::compare::{Requirement, Run, RunKind, Successor, word_diff};
use akte_domain::{Change, Coded};
use akte_store::RequirementRow;
use akte_text::Texts;

/// How each changed text or value reads in both versions. A requirement that only one side has shows its texts.
pub(crate) fn text_changes(
    texts: &Texts,
    versions: &Versions,
    old: Option<&RequirementRow>,
    new: Option<&RequirementRow>,
    changes: &[Change],
) -> Vec<wire::TextChange> {
    let before = old.map(|row| versions.old.requirement(row)).unwrap_or_default();
    let after = new.map(|row| versions.new.requirement(row)).unwrap_or_default();
    let one_sided = old.is_none() || new.is_none();
    let shown: Vec<Change> = if one_sided { vec![Change::Statement, Change::Guidance] } else { changes.to_vec() };
    shown
        .into_iter()
        .filter(|change| !matches!(change, Change::Came | Change::Went))
        .map(|change| {
            let (old, new) = (value(versions, &before, change), value(versions, &after, change));
            wire::TextChange {
                change,
                name: texts.term("change", change.code()),
                words: word_diff(&old, &new).into_iter().map(run).collect(),
                old,
                new,
            }
        })
        .filter(|text| !(text.old.is_empty() && text.new.is_empty()))
        .collect()
}

fn run(run: Run) -> wire::WordRun {
    let kind = match run.kind {
        RunKind::Same => wire::WordRunKind::Same,
        RunKind::Removed => wire::WordRunKind::Removed,
        RunKind::Added => wire::WordRunKind::Added,
    };
    wire::WordRun { kind, text: run.text }
}

fn value(versions: &Versions, row: &Requirement<'_>, change: Change) -> String {
    match change {
        Change::Came | Change::Went => String::new(),
        Change::Moved => row.label.to_owned(),
        Change::Title => row.title.to_owned(),
        Change::Statement => row.statement.to_owned(),
        Change::Guidance => row.guidance.to_owned(),
        Change::ModalVerb => row.modal_verb.to_owned(),
        Change::Level => row.level.to_owned(),
        Change::Effort => row.effort.map(|effort| effort.to_string()).unwrap_or_default(),
        Change::Group => row.group.clone(),
        Change::Params => row.params.join("; "),
        Change::Links => {
            let links: Vec<String> = row.links.iter().map(|link| readable(versions, link)).collect();
            links.join("; ")
        }
    }
}

/// A link as people read it: the relation, and the label of its target.
fn readable(versions: &Versions, link: &str) -> String {
    let Some((relation, target)) = link.split_once(' ') else { return link.to_owned() };
    let sides = [&versions.new, &versions.old];
    let found = sides.iter().find_map(|side| side.view.requirements.iter().find(|row| row.identity == target));
    found.map_or_else(|| link.to_owned(), |row| format!("{relation} {}", row.label))
}

/// A proposal as it travels.
pub(crate) fn proposal(versions: &Versions, one: &Successor) -> Option<wire::SuccessorProposal> {
    let (old, new) = versions.rows(one)?;
    Some(wire::SuccessorProposal {
        old_requirement_id: old.requirement_id.0,
        old_label: old.label.clone(),
        old_title: old.title.clone(),
        new_requirement_id: new.requirement_id.0,
        new_label: new.label.clone(),
        new_title: new.title.clone(),
        likeness_per_mille: one.likeness,
        same_title: one.same_title,
        certain: one.certain,
    })
}
