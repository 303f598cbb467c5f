//! Technical and organisational measures by protection goal of the SDM and by area of Art. 32(1), with status and evidence.

use super::Numbering;
use crate::tom_view::Tom;
use akte_domain::privacy::sdm::ProtectionGoal;
use akte_domain::privacy::tom::Article32Area;
use akte_domain::{Coded, ReportKind};
use akte_report::model::{Grid, RecordReport, Said};

/// Goals and areas for which there is no measure are shown, too.
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
            ("field-tom-topic", 24),
            ("field-measure-id", 30),
            ("field-protection-kind", 14),
            ("field-status", 14),
            ("field-effective-since", 13),
            ("field-reviewed-on", 13),
            ("field-evidence-id", 20),
        ],
        rows,
    };
    RecordReport { kind: ReportKind::TomReport, cover: Vec::new(), overview, sheets: Vec::new() }
}

fn add<'t>(
    rows: &mut Vec<Vec<Vec<Said>>>,
    topic: &Said,
    serving: impl Iterator<Item = &'t Tom>,
    numbering: &mut Numbering,
) {
    let none = |said: Vec<Said>| Said::or_none(said);
    let before = rows.len();
    for tom in serving {
        let Some(record) = &tom.recorded else { continue };
        let pieces: Vec<usize> = tom.evidence.iter().map(|piece| numbering.of(piece)).collect();
        let proofs = if pieces.is_empty() { Vec::new() } else { vec![Said::Evidence(pieces)] };
        rows.push(vec![
            vec![topic.clone()],
            Said::text(&tom.measure.title),
            record.kind.map(|kind| Said::Word("protection-kind", kind.code())).into_iter().collect(),
            vec![Said::Word("measure-status", tom.measure.status.code())],
            Said::done(record.effective_since),
            Said::done(record.reviewed_on),
            none(proofs),
        ]);
    }
    if rows.len() == before {
        let nothing = || Said::none();
        let row = vec![
            vec![topic.clone()],
            vec![Said::Sentence("tom-none-assigned")],
            nothing(),
            nothing(),
            nothing(),
            nothing(),
            nothing(),
        ];
        rows.push(row);
    }
}
