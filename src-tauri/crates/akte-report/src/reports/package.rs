//! The index of an audit package.

use super::ctx::Ctx;
use crate::layout::block::{Block, Cell, Column, Para, Row, Shape, Table};
use crate::model::{AuditPackage, PackagedEvidence, PackagedReport};
use crate::units::mm;

const VALUE: Shape = Shape::CELL.after(0);

pub(super) fn body<'a>(ctx: &Ctx<'a>, package: &'a AuditPackage, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "package-reports"));
    let put_in = package.evidence.iter().filter(|piece| !piece.path.is_empty()).count();
    let lead = ctx.t("package-lead", &[("reports", package.reports.len().into()), ("evidence", put_in.into())]);
    blocks.push(Block::Para(Para::new(lead, Shape::BODY)));
    let head = ctx.head(&["package-head-report", "package-head-file", "package-head-hashes"]);
    let columns = vec![Column::Share(10), Column::Share(11), Column::Share(13)];
    let rows = package.reports.iter().map(|report| report_row(ctx, report)).collect();
    blocks.push(Block::Table(Table::new(columns, head, rows)));
    blocks.push(ctx.heading(1, "package-findings"));
    if package.findings.is_empty() {
        blocks.push(ctx.body("package-complete"));
    }
    for finding in &package.findings {
        blocks.push(Block::Para(Para::new(finding.as_str(), Shape::BODY)));
    }
    blocks.push(ctx.heading(1, "package-evidence"));
    if package.evidence.is_empty() {
        blocks.push(ctx.body("evidence-none"));
        return;
    }
    let head = ctx.head(&["evidence-number", "evidence-head-title", "package-head-file", "package-head-cited"]);
    let columns = vec![Column::Fixed(mm(13)), Column::Share(11), Column::Share(14), Column::Share(7)];
    let rows = package.evidence.iter().enumerate().map(|(index, piece)| evidence_row(ctx, index, piece)).collect();
    blocks.push(Block::Table(Table::new(columns, head, rows)));
}

fn report_row<'a>(ctx: &Ctx<'a>, report: &'a PackagedReport) -> Row<'a> {
    let small = Shape::CELL_SMALL;
    let mut title = vec![Para::strong(report.title.as_str(), Shape::CELL)];
    if !report.domain.is_empty() {
        title.push(Para::new(report.domain.as_str(), small));
    }
    let size =
        ctx.t("package-size", &[("pages", report.pages.into()), ("size", ctx.texts.file_size(report.size).into())]);
    let mut files = vec![Para::new(report.path.as_str(), small), Para::new(size, small)];
    let mut hashes = vec![
        Para::labelled(&ctx.get("package-content-hash"), report.content_hash.as_str(), small),
        Para::labelled(&ctx.get("package-file-hash"), report.file_sha256.as_str(), small),
    ];
    if let Some(tables) = &report.tables {
        files.push(Para::new(tables.path.as_str(), small));
        files.push(Para::new(ctx.texts.file_size(tables.size), small));
        hashes.push(Para::labelled(&ctx.get("package-tables-hash"), tables.file_sha256.as_str(), small));
    }
    Row::new(vec![Cell::new(title).heading(), Cell::new(files), Cell::new(hashes)])
}

fn evidence_row<'a>(ctx: &Ctx<'a>, index: usize, piece: &'a PackagedEvidence) -> Row<'a> {
    let small = Shape::CELL_SMALL;
    let mut file = match piece.path.as_str() {
        "" => vec![Para::strong(ctx.get("evidence-file-missing"), small)],
        path => vec![Para::new(path, small), Para::new(ctx.texts.file_size(piece.size), small)],
    };
    file.push(Para::labelled("SHA-256", piece.sha256.as_str(), small));
    Row::new(vec![
        Cell::text(format!("{:03}", index + 1), VALUE).heading(),
        ctx.small_cell(&piece.title),
        Cell::new(file),
        Cell::text(piece.cited_by.join(", "), small),
    ])
}
