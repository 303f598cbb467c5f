//! The register of deviations and corrective actions (10.2).

use super::iso::{pieces, said};
use super::numbering::Numbering;
use super::privacy::{day, optional, text, word};
use crate::iso_view::{Found, IsoView};
use akte_domain::iso::finding::FindingClass;
use akte_domain::{Coded, ReportKind};
use akte_report::model::{Fact, Grid, RecordReport, RecordSheet, Said};

/// 10.2: one line per finding that asks for something, then each with cause, action and effect.
pub(super) fn actions(view: &IsoView, numbering: &mut Numbering) -> RecordReport {
    let owed: Vec<&Found> = view.findings.iter().filter(|one| one.record.class != FindingClass::Positive).collect();
    let row = |found: &&Found| {
        let record = &found.record;
        vec![
            Said::text(&record.number),
            Said::text(&record.title),
            vec![Said::Word("finding-class", record.class.code())],
            vec![Said::Word("finding-source", record.source.code())],
            Said::or_unstated(Said::text(&record.requirement)),
            Said::or_unstated(Said::text(&record.responsible)),
            Said::or_unstated(Said::day(record.due_on)),
            vec![Said::Word("finding-state", record.state().code())],
            Said::or_none(said("effectiveness", record.effectiveness)),
        ]
    };
    let overview = Grid {
        columns: vec![
            ("field-number", 11),
            ("finding-name", 26),
            ("field-class", 16),
            ("field-finding-source", 14),
            ("field-finding-requirement", 14),
            ("field-responsible", 16),
            ("field-due-on", 12),
            ("finding-state", 16),
            ("field-effectiveness", 15),
        ],
        rows: owed.iter().map(row).collect(),
    };
    let mut sheets = Vec::new();
    for found in owed {
        sheets.push(action_sheet(view, found, numbering));
    }
    RecordReport { kind: ReportKind::CorrectiveActions, cover: Vec::new(), overview, sheets }
}

fn action_sheet(view: &IsoView, found: &Found, numbering: &mut Numbering) -> RecordSheet {
    let record = &found.record;
    // A cause and an action are owed only by a nonconformity.
    let owed = if record.class.is_deviation() { text } else { optional };
    let measures: Vec<Said> = found.measures.iter().flat_map(|id| Said::text(view.measure_title(*id))).collect();
    let later = |label, said: Vec<Said>| Fact::new(label, Said::or_unstated(said));
    let facts = vec![
        word("field-class", "finding-class", Some(record.class)),
        word("field-finding-source", "finding-source", Some(record.source)),
        optional("field-audit-id", view.audit_title(record.audit_id)),
        day("field-found-on", record.found_on),
        text("field-finding-requirement", &record.requirement),
        optional("field-area", &record.area),
        text("field-fact", &record.fact),
        optional("field-proof", &record.proof),
        optional("field-recommendation", &record.recommendation),
        optional("field-correction", &record.correction),
        owed("field-root-cause", &record.root_cause),
        optional("field-similar-cases", &record.similar_cases),
        owed("field-action", &record.action),
        Fact::new("field-measures", Said::or_none(measures)),
        owed("field-responsible", &record.responsible),
        later("field-due-on", Said::day(record.due_on)),
        Fact::new("field-done-on", Said::done(record.done_on)),
        later("field-effect-due-on", Said::day(record.effect_due_on)),
        Fact::new("field-effect-checked-on", Said::done(record.effect_checked_on)),
        later("field-effect-checked-by", Said::text(&record.effect_checked_by)),
        later("field-effectiveness", said("effectiveness", record.effectiveness)),
        later("field-effect-note", Said::text(&record.effect_note)),
        later("field-isms-change", Said::text(&record.isms_change)),
        Fact::new("field-closed-on", Said::done(record.closed_on)),
        Fact::new("field-evidence-id", pieces(view, &found.evidence, numbering)),
    ];
    let title = [record.number.trim(), record.title.trim()];
    let title = title.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
    RecordSheet { title, facts, grids: Vec::new() }
}
