//! Technical and organisational measures by protection goal of the SDM and by area of Art. 32(1), with scope, status and
//! evidence; and a second time in the frame of § 64(3) BDSG, where that is used.

use super::Numbering;
use crate::tom_view::Tom;
use akte_domain::privacy::sdm::ProtectionGoal;
use akte_domain::privacy::tom::{Article32Area, Bdsg64Control, ProtectionScope};
use akte_domain::{Coded, MeasureStatus, ProtectionMeasure, ReportKind};
use akte_report::model::{Grid, RecordReport, RecordSheet, Said};

/// Goals and areas for which there is no measure are shown, too. The frame of § 64(3) BDSG binds only authorities within the
/// scope of Directive (EU) 2016/680: it is shown, with all of its controls, once a measure names one of them.
pub(super) fn report(toms: &[Tom], numbering: &mut Numbering) -> RecordReport {
    let mut rows = Vec::new();
    for goal in ProtectionGoal::ALL {
        let topic = Said::Word("protection-goal", goal.code());
        add(&mut rows, &topic, toms.iter().filter(|tom| tom.serves_goal(*goal)), numbering);
    }
    for area in Article32Area::ALL {
        let topic = Said::Word("article32-area", area.code());
        add(&mut rows, &topic, toms.iter().filter(|tom| tom.serves_area(*area)), numbering);
    }
    let overview = Grid {
        columns: vec![
            ("field-tom-topic", 22),
            ("field-measure-id", 26),
            ("field-protection-scope", 18),
            ("field-protection-kind", 14),
            ("field-status", 13),
            ("field-effective-since", 12),
            ("field-reviewed-on", 12),
            ("field-evidence-id", 17),
        ],
        rows,
    };
    let mut sheets = vec![goals(toms)];
    if toms.iter().any(|tom| tom.recorded.as_ref().is_some_and(|one| !one.controls.is_empty())) {
        sheets.push(RecordSheet::chapter("tom-controls", controls(toms, numbering)));
    }
    RecordReport { kind: ReportKind::TomReport, cover: Vec::new(), overview, sheets }
}

/// How many of the measures for each goal are implemented, without those that were given up.
fn goals(toms: &[Tom]) -> RecordSheet {
    let row = |goal: &ProtectionGoal| {
        let serving = toms.iter().filter(|tom| tom.recorded.is_some() && tom.serves_goal(*goal));
        let standing: Vec<MeasureStatus> = serving.map(|tom| tom.measure.status).collect();
        let all = standing.iter().filter(|status| **status != MeasureStatus::Dropped).count() as u64;
        let done = standing.iter().filter(|status| **status == MeasureStatus::Done).count() as u64;
        let share = (done * 1000).checked_div(all).and_then(|share| u32::try_from(share).ok());
        vec![
            vec![Said::Word("protection-goal", goal.code())],
            vec![Said::Number(all)],
            vec![Said::Number(done)],
            share.map_or_else(Said::none, |share| vec![Said::Share(share)]),
        ]
    };
    let columns = vec![("field-goal", 34), ("tom-goals-all", 16), ("tom-goals-done", 16), ("overview-share", 16)];
    RecordSheet::chapter("tom-goals-title", Grid { columns, rows: ProtectionGoal::ALL.iter().map(row).collect() })
}

/// § 64(3) BDSG: each control with what serves it.
fn controls(toms: &[Tom], numbering: &mut Numbering) -> Grid {
    let mut rows = Vec::new();
    for control in Bdsg64Control::ALL {
        let topic = Said::Word("bdsg64-control", control.code());
        let before = rows.len();
        for tom in toms.iter().filter(|tom| tom.serves_control(*control)) {
            let Some(record) = &tom.recorded else { continue };
            rows.push(vec![
                vec![topic.clone()],
                Said::text(&tom.measure.title),
                scope(tom, record),
                vec![Said::Word("measure-status", tom.measure.status.code())],
                proofs(tom, numbering),
            ]);
        }
        if rows.len() == before {
            let nothing = || Said::none();
            let none = vec![Said::Sentence("tom-none-assigned")];
            rows.push(vec![vec![topic], none, nothing(), nothing(), nothing()]);
        }
    }
    Grid {
        columns: vec![
            ("field-bdsg64-control", 24),
            ("field-measure-id", 30),
            ("field-protection-scope", 22),
            ("field-status", 14),
            ("field-evidence-id", 18),
        ],
        rows,
    }
}

/// For what a measure holds; for single procedures: for which.
fn scope(tom: &Tom, record: &ProtectionMeasure) -> Vec<Said> {
    let mut said: Vec<Said> =
        record.scope.map(|scope| Said::Word("protection-scope", scope.code())).into_iter().collect();
    if record.scope == Some(ProtectionScope::Procedure) {
        said.extend(tom.activities.iter().flat_map(|(_, name)| Said::text(name)));
    }
    Said::or_unstated(said)
}

fn proofs(tom: &Tom, numbering: &mut Numbering) -> Vec<Said> {
    let pieces: Vec<usize> = tom.evidence.iter().map(|piece| numbering.of(piece)).collect();
    if pieces.is_empty() { Said::none() } else { vec![Said::Evidence(pieces)] }
}

fn add<'t>(
    rows: &mut Vec<Vec<Vec<Said>>>,
    topic: &Said,
    serving: impl Iterator<Item = &'t Tom>,
    numbering: &mut Numbering,
) {
    let before = rows.len();
    for tom in serving {
        let Some(record) = &tom.recorded else { continue };
        rows.push(vec![
            vec![topic.clone()],
            Said::text(&tom.measure.title),
            scope(tom, record),
            record.kind.map(|kind| Said::Word("protection-kind", kind.code())).into_iter().collect(),
            vec![Said::Word("measure-status", tom.measure.status.code())],
            Said::done(record.effective_since),
            Said::done(record.reviewed_on),
            proofs(tom, numbering),
        ]);
    }
    if rows.len() == before {
        let mut row = vec![vec![topic.clone()], vec![Said::Sentence("tom-none-assigned")]];
        row.resize_with(8, Said::none);
        rows.push(row);
    }
}
