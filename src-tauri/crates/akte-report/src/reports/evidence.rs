//! The list of evidence, as a section of every report and as a report of its own.

use super::ctx::Ctx;
use crate::layout::block::{Block, Cell, Column, Para, Row, Shape, Table};
use crate::model::{EvidenceEntry, EvidenceFile};
use crate::type_setting::{Anchor, recorded};
use crate::units::{mm, pt};
use akte_domain::EvidenceState;

const VALUE: Shape = Shape::CELL.after(0);

pub(super) fn section<'a>(ctx: &Ctx<'a>, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "evidence-title"));
    let (entries, as_of) = (&ctx.model.evidence, ctx.model.frame.as_of);
    if entries.is_empty() {
        blocks.push(ctx.body("evidence-none"));
        return;
    }
    let count = |state| entries.iter().filter(|entry| entry.evidence.state(as_of) == state).count();
    let lead = ctx.t(
        "evidence-lead",
        &[
            ("count", entries.len().into()),
            ("date", ctx.as_of().into()),
            ("valid", count(EvidenceState::Valid).into()),
            ("expired", count(EvidenceState::Expired).into()),
            ("future", count(EvidenceState::NotYetValid).into()),
        ],
    );
    blocks.push(Block::Para(Para::new(lead, Shape::BODY)));
    let head = ctx.head(&[
        "evidence-number",
        "evidence-head-title",
        "evidence-head-file",
        "evidence-head-validity",
        "evidence-head-proves",
    ]);
    let columns =
        vec![Column::Fixed(mm(13)), Column::Share(20), Column::Share(24), Column::Fixed(mm(29)), Column::Share(17)];
    let (texts, model, hash) = (ctx.texts, ctx.model, ctx.hash);
    let make = Box::new(move |index: usize| {
        let ctx = Ctx { texts, model, hash };
        model.evidence.get(index).map(|entry| row(&ctx, index, entry)).unwrap_or_default()
    });
    blocks.push(Block::Table(Table::lazy(columns, head, entries.len(), make)));
}

fn row<'a>(ctx: &Ctx<'a>, index: usize, entry: &'a EvidenceEntry) -> Row<'a> {
    let evidence = &entry.evidence;
    let small = Shape::CELL_SMALL;
    let mut title = vec![Para::strong(recorded(evidence.title.as_str()), Shape::CELL)];
    title.push(Para::new(ctx.term("evidence-kind", evidence.kind), small));
    title.push(ctx.labelled("evidence-owner", &evidence.owner, small));
    let classification = ctx.term("classification", evidence.classification);
    title.push(Para::labelled(&ctx.get("control-classification"), classification, small));
    title.push(ctx.labelled_date("evidence-recorded", Some(evidence.recorded_on), small));
    let size = ctx.texts.file_size(evidence.size);
    let file = vec![
        ctx.or_missing(&evidence.file_name, small),
        Para::new(size, small),
        Para::labelled("SHA-256", evidence.sha256.as_str(), small),
        file_state(ctx, entry.file, small),
    ];
    let proves = if entry.proves.is_empty() {
        vec![Para::italic(ctx.get("evidence-proves-nothing"), VALUE)]
    } else {
        vec![Para::new(recorded(entry.proves.join("; ")), small)]
    };
    Row::new(vec![
        Cell::new(vec![Para::strong(ctx.evidence_number(index), VALUE)]).heading(),
        Cell::new(title),
        Cell::new(file),
        Cell::new(validity(ctx, entry)),
        Cell::new(proves),
    ])
    .anchor(Anchor::Evidence(index))
}

fn file_state<'a>(ctx: &Ctx<'a>, file: EvidenceFile, shape: Shape) -> Para<'a> {
    let (id, fault) = match file {
        EvidenceFile::Present => ("evidence-file-present", false),
        EvidenceFile::Verified => ("evidence-file-verified", false),
        EvidenceFile::Missing => ("evidence-file-missing", true),
        EvidenceFile::Altered => ("evidence-file-altered", true),
    };
    if fault { Para::strong(ctx.get(id), shape) } else { Para::new(ctx.get(id), shape) }
}

fn validity<'a>(ctx: &Ctx<'a>, entry: &EvidenceEntry) -> Vec<Para<'a>> {
    let state = match entry.evidence.state(ctx.model.frame.as_of) {
        EvidenceState::Valid => "evidence-state-valid",
        EvidenceState::NotYetValid => "evidence-state-not-yet-valid",
        EvidenceState::Expired => "evidence-state-expired",
    };
    let date = |date| ctx.texts.date(date);
    let period = match (entry.evidence.valid_from, entry.evidence.valid_until) {
        (None, None) => ctx.get("evidence-unlimited"),
        (Some(from), None) => ctx.t("evidence-from", &[("date", date(from).into())]),
        (None, Some(until)) => ctx.t("evidence-until", &[("date", date(until).into())]),
        (Some(from), Some(until)) => {
            ctx.t("evidence-from-until", &[("from", date(from).into()), ("until", date(until).into())])
        }
    };
    vec![Para::strong(ctx.get(state), Shape::CELL.after(pt(2))), Para::new(period, Shape::CELL_SMALL)]
}
