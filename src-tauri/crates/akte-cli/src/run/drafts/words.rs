//! Own catalogs as people read them.

use crate::output::{self, Column};
use crate::run::versions::{changes_text, counts_text};
use crate::session::Session;
use akte_app::wire;
use akte_app::wire::{DraftDetail, DraftEntryDetail, DraftFindingRow, DraftSourceRow};
use std::fmt::Write as _;
use uuid::Uuid;

pub(super) fn newer_text(session: &Session, row: &DraftSourceRow) -> String {
    row.newer.as_ref().map_or_else(String::new, |newer| {
        session.texts().t(
            "cli-out-draft-newer-counts",
            &[("version", (&newer.version).into()), ("changed", newer.changed.into()), ("gone", newer.gone.into())],
        )
    })
}

/// Groups with their requirements, indented.
pub(super) fn tree_text(session: &Session, draft: &DraftDetail) -> String {
    let mut text = String::new();
    let entries = |group: Option<Uuid>, indent: usize| {
        let mut lines = String::new();
        for entry in draft.entries.iter().filter(|entry| entry.group_id == group) {
            let kind = if entry.own { "cli-out-draft-kind-own" } else { "cli-out-draft-kind-selected" };
            let deeper = if entry.parent_id.is_some() { indent + 1 } else { indent };
            let _ = writeln!(
                lines,
                "{}{} {} ({})",
                "  ".repeat(deeper),
                entry.label,
                one_line(&entry.title),
                session.texts().get(kind)
            );
        }
        lines
    };
    text.push_str(&entries(None, 0));
    for group in &draft.groups {
        let depth = group.depth as usize;
        let _ = writeln!(text, "{}{} {}", "  ".repeat(depth), group.label, one_line(&group.title));
        text.push_str(&entries(Some(group.id), depth + 1));
    }
    if text.is_empty() { session.texts().get("cli-out-nothing") } else { text.trim_end().to_owned() }
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

pub(super) fn findings_text(session: &Session, findings: &[DraftFindingRow]) -> String {
    let columns = [
        Column::text("cli-out-draft-weight", |row: &DraftFindingRow| {
            session.texts().get(if row.forbids { "cli-out-draft-forbids" } else { "cli-out-draft-hint" })
        }),
        Column::text("cli-out-place", |row: &DraftFindingRow| row.place.clone()),
        Column::text("cli-out-message", |row: &DraftFindingRow| row.message.clone()),
    ];
    output::table(session.style, findings, &columns)
}

pub(super) fn entry_text(session: &Session, entry: &DraftEntryDetail) -> String {
    let row = &entry.row;
    let (statement, guidance) = match (&entry.texts, &entry.original) {
        (Some(texts), _) => (texts.statement.clone(), texts.guidance.clone()),
        (None, Some(original)) => (original.statement.clone(), original.guidance.clone()),
        (None, None) => (String::new(), String::new()),
    };
    let source = row.source.as_ref().map(|source| format!("{} {} {}", source.label, source.title, source.version));
    let mut parts = vec![output::fields(
        session.style,
        &[
            ("cli-out-label", row.label.clone()),
            ("cli-out-title", row.title.clone()),
            ("cli-out-group", entry.path.join(" › ")),
            ("cli-out-draft-source", source.unwrap_or_default()),
            ("cli-out-requirement-text", statement),
            ("cli-out-guidance", guidance),
            ("cli-out-draft-guidance", entry.guidance.clone()),
            ("cli-out-identity", row.identity.clone()),
        ],
    )];
    if !entry.params.is_empty() {
        let columns = [
            Column::number("cli-out-number", |param: &wire::DraftParam| (param.ordinal + 1).to_string()),
            Column::text("cli-out-param", |param: &wire::DraftParam| param.label.clone()),
            Column::text("cli-out-own-value", |param: &wire::DraftParam| param.value.clone()),
            Column::text("cli-out-choices", |param: &wire::DraftParam| param.choices.join(" | ")),
        ];
        parts.push(output::table(session.style, &entry.params, &columns));
    }
    if let Some(newer) = &entry.newer {
        let said = if newer.gone {
            session.texts().t("cli-out-draft-gone", &[("version", (&newer.version).into())])
        } else {
            let changes = changes_text(session, &newer.changes);
            session
                .texts()
                .t("cli-out-draft-changed", &[("version", (&newer.version).into()), ("changes", changes.into())])
        };
        parts.push(said);
    }
    if !entry.findings.is_empty() {
        parts.push(findings_text(session, &entry.findings));
    }
    parts.join("\n\n")
}

pub(super) fn plan_text(session: &Session, plan: &wire::DraftPublishPlan) -> String {
    let can = if plan.can_publish { "cli-out-draft-can" } else { "cli-out-draft-cannot" };
    let mut parts =
        vec![session.texts().t(can, &[("version", (&plan.version).into()), ("count", plan.requirements.into())])];
    if !plan.findings.is_empty() {
        parts.push(findings_text(session, &plan.findings));
    }
    if let (Some(last), Some(counts)) = (&plan.last, &plan.counts) {
        let since = session.texts().t("cli-out-draft-since", &[("version", (&last.version).into())]);
        parts.push(format!("{since}\n{}", counts_text(session, counts)));
        let columns = [
            Column::text("cli-out-old-label", |row: &wire::RequirementChange| {
                row.old_label.clone().unwrap_or_default()
            }),
            Column::text("cli-out-new-label", |row: &wire::RequirementChange| {
                row.new_label.clone().unwrap_or_default()
            }),
            Column::text("cli-out-title", |row: &wire::RequirementChange| row.title.clone()),
            Column::text("cli-out-changes", |row: &wire::RequirementChange| changes_text(session, &row.changes)),
        ];
        parts.push(output::table(session.style, &plan.changes, &columns));
    }
    parts.join("\n\n")
}
