//! The report of management reviews (9.3).

use super::iso::pieces;
use super::numbering::Numbering;
use super::privacy::{day, text};
use crate::iso_view::IsoView;
use crate::privacy_view::Proven;
use akte_domain::iso::review::ReviewInput;
use akte_domain::{Coded, ManagementReview, ReportKind};
use akte_report::model::{Fact, Grid, RecordReport, RecordSheet, Said};

/// One line per review, then each with its inputs and decisions.
pub(super) fn reviews(view: &IsoView, numbering: &mut Numbering) -> RecordReport {
    let row = |one: &Proven<ManagementReview>| {
        let review = &one.record;
        let open = review.decisions.iter().filter(|decision| decision.is_open()).count();
        vec![
            Said::text(&review.title),
            Said::day(review.held_on),
            Said::text(&review.participants),
            vec![Said::Number(review.decisions.len() as u64)],
            vec![Said::Number(open as u64)],
            Said::or_unstated(Said::day(review.next_on)),
        ]
    };
    let overview = Grid {
        columns: vec![
            ("review-name", 30),
            ("field-held-on", 13),
            ("field-participants", 30),
            ("field-review-decisions", 14),
            ("review-open-decisions", 14),
            ("field-next-review-on", 14),
        ],
        rows: view.reviews.iter().map(row).collect(),
    };
    let sheets = view.reviews.iter().map(|one| sheet(view, one, numbering)).collect();
    RecordReport { kind: ReportKind::ManagementReview, cover: Vec::new(), overview, sheets }
}

fn sheet(view: &IsoView, one: &Proven<ManagementReview>, numbering: &mut Numbering) -> RecordSheet {
    let review = &one.record;
    let facts = vec![
        day("field-held-on", review.held_on),
        text("field-participants", &review.participants),
        text("field-conclusion", &review.conclusion),
        Fact::new("field-next-review-on", Said::or_unstated(Said::day(review.next_on))),
        Fact::new("field-evidence-id", pieces(view, &one.evidence, numbering)),
    ];
    let lines = |input: ReviewInput| review.said(input).lines().flat_map(Said::text).collect::<Vec<_>>();
    let inputs =
        ReviewInput::ALL.iter().map(|input| vec![vec![Said::Word("review-input", input.code())], lines(*input)]);
    let inputs = Grid { columns: vec![("review-input", 36), ("review-said", 64)], rows: inputs.collect() };
    let mut decisions: Vec<Vec<Vec<Said>>> = Vec::new();
    for decision in &review.decisions {
        decisions.push(vec![
            Said::text(&decision.decision),
            Said::text(&decision.responsible),
            Said::day(decision.due_on),
            Said::done(decision.done_on),
        ]);
    }
    if decisions.is_empty() {
        decisions.push((0..4).map(|_| Said::none()).collect());
    }
    let decisions = Grid {
        columns: vec![("review-decision", 46), ("field-responsible", 24), ("field-due-on", 15), ("field-done-on", 15)],
        rows: decisions,
    };
    RecordSheet {
        title: review.title.clone(),
        facts,
        grids: vec![("field-inputs", inputs), ("field-review-decisions", decisions)],
    }
}
