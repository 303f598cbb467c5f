//! The tables of each kind of report.

use super::{Words, number, plain};
use akte_domain::degree::StatusCounts;
use akte_domain::export::{ExportCell, ExportTable};
use akte_domain::{ImplementationStatus, Method};
use akte_report::model::{CheckResult, Earlier, EntryCheck, LinkedMeasure, ObjectCheck, RequirementCheck};

/// How far the domain was at the end of earlier months; none where nothing is known of them.
pub(super) fn over_time(words: &Words<'_>, trend: &[Earlier]) -> Option<ExportTable> {
    let entry = words.model.frame.domain.method == Method::EntryCheck;
    let columns = [
        ("overview-time-day", 13),
        (if entry { "entry-degree" } else { "overview-degree" }, 18),
        ("overview-time-met", 10),
        ("overview-time-seen", 14),
        ("overview-total", 10),
    ];
    let row = |one: &Earlier| {
        let counts = &one.counts;
        let degree = if entry { counts.entry_degree_per_mille() } else { counts.degree_per_mille() };
        let none = || words.get("overview-degree-none");
        let degree = degree.map_or_else(none, |degree| words.texts.percent(degree));
        let numbers = [counts.yes, counts.processed(), counts.total()].map(number);
        [ExportCell::Date(one.day), ExportCell::Text(degree)].into_iter().chain(numbers).collect()
    };
    let rows = trend.iter().map(row).collect();
    (!trend.is_empty()).then(|| words.table("overview-time-title", &columns, rows))
}

/// A.4: the target objects with their counts.
pub(super) fn objects(words: &Words<'_>, check: &CheckResult) -> ExportTable {
    let columns = [
        ("overview-object", 32),
        ("check-object-kind", 20),
        ("check-object-path", 32),
        ("check-object-count", 10),
        ("check-object-responsible", 24),
        ("table-status-yes", 10),
        ("table-status-partial", 10),
        ("table-status-no", 10),
        ("table-status-dispensable", 12),
        ("table-status-unprocessed", 14),
        ("overview-total", 10),
        ("table-degree", 18),
    ];
    let rows = check.objects.iter().map(|object| object_row(words, object)).collect();
    words.table("overview-by-object", &columns, rows)
}

fn object_row(words: &Words<'_>, check: &ObjectCheck) -> Vec<ExportCell> {
    let mut counts = StatusCounts::default();
    for row in check.groups.iter().flat_map(|group| &group.rows) {
        counts.add(row.status, 1);
    }
    let object = &check.object;
    let degree = counts.degree_per_mille().map_or_else(
        || ExportCell::Text(words.get("overview-degree-none")),
        |degree| ExportCell::Text(words.texts.percent(degree)),
    );
    vec![
        plain(&object.name),
        ExportCell::Text(words.term("object-kind", object.kind)),
        plain(&check.path.join(" / ")),
        number(object.member_count),
        words.recorded(&object.responsible),
        number(counts.yes),
        number(counts.partial),
        number(counts.no),
        number(counts.dispensable),
        number(counts.unprocessed),
        number(counts.total()),
        degree,
    ]
}

/// A.4: one row per requirement at a target object.
pub(super) fn requirements(words: &Words<'_>, check: &CheckResult) -> ExportTable {
    let columns = [
        ("overview-object", 28),
        ("overview-area", 26),
        ("table-group", 30),
        ("table-requirement", 16),
        ("table-title", 40),
        ("table-modal-verb", 12),
        ("table-level", 14),
        ("check-requirement-text", 60),
        ("overview-status", 14),
        ("check-statement", 50),
        ("check-reason", 40),
        ("dispensable-threats", 40),
        ("check-responsible", 22),
        ("check-checked", 13),
        ("check-due", 13),
        ("check-surveyor", 22),
        ("check-interviewee", 22),
        ("check-evidence", 40),
        ("plan-measures", 50),
    ];
    let mut rows = Vec::new();
    for object in &check.objects {
        for group in &object.groups {
            for row in &group.rows {
                let measures: Vec<String> = row.measures.iter().map(|measure| measure_line(words, measure)).collect();
                rows.push(vec![
                    plain(&object.object.name),
                    plain(&group.area),
                    plain(format!("{} {}", group.id, group.title).trim()),
                    plain(&row.id),
                    plain(&row.title),
                    plain(&row.modal_verb),
                    plain(&row.level),
                    plain(&row.text),
                    ExportCell::Text(words.term("status", row.status)),
                    words.recorded(&row.statement),
                    words.recorded(&row.reason),
                    remaining(words, row),
                    words.recorded(&row.responsible),
                    words.date(row.checked_on),
                    words.date(row.due_on),
                    words.recorded(&row.surveyor),
                    words.recorded(&row.interviewee),
                    words.evidence(&row.evidence),
                    words.listed(&measures),
                ]);
            }
        }
    }
    words.table("table-requirements", &columns, rows)
}

/// Codes of the threats that remain where a requirement is dispensable, or that nobody has said so.
fn remaining(words: &Words<'_>, row: &RequirementCheck) -> ExportCell {
    match &row.remaining_threats {
        Some(codes) if codes.is_empty() => ExportCell::Text(words.get("dispensable-no-threat-remains")),
        Some(codes) => ExportCell::Text(codes.join("; ")),
        None if row.status == ImplementationStatus::Dispensable
            && words.model.frame.domain.method == Method::Edition2023 =>
        {
            words.recorded("")
        }
        None => ExportCell::Empty,
    }
}

fn measure_line(words: &Words<'_>, measure: &LinkedMeasure) -> String {
    let due = measure.due_on.map_or_else(|| words.get("check-measure-no-due"), |date| words.texts.date(date));
    format!("{} ({}, {due})", measure.title, words.term("measure-status", measure.status))
}

/// The entry check: one row per question.
pub(super) fn questions(words: &Words<'_>, entry: &EntryCheck) -> ExportTable {
    let columns = [
        ("entry-topic", 32),
        ("entry-priority", 10),
        ("table-requirement", 12),
        ("entry-question", 60),
        ("entry-object", 24),
        ("table-mandatory", 14),
        ("entry-effort", 10),
        ("table-answer", 14),
        ("entry-remark", 44),
        ("entry-reason", 40),
        ("check-responsible", 22),
        ("check-checked", 13),
        ("check-due", 13),
        ("check-evidence", 40),
    ];
    let mut rows = Vec::new();
    for topic in &entry.topics {
        for question in &topic.questions {
            let mandatory = if question.mandatory { "report-yes" } else { "table-no" };
            rows.push(vec![
                plain(format!("{} {}", topic.id, topic.title).trim()),
                topic.priority.map_or(ExportCell::Empty, number),
                plain(&question.id),
                plain(&question.question),
                plain(&question.object),
                ExportCell::Text(words.get(mandatory)),
                question.effort.map_or(ExportCell::Empty, number),
                ExportCell::Text(words.term("entry-status", question.status)),
                words.recorded(&question.remark),
                words.recorded(&question.reason),
                words.recorded(&question.responsible),
                words.date(question.checked_on),
                words.date(question.due_on),
                words.evidence(&question.evidence),
            ]);
        }
    }
    words.table("entry-topics-title", &columns, rows)
}
