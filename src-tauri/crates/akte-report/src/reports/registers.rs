//! Ausnahmeregister, and Datensicherungs- und Wiederherstellungsnachweis.

use super::ctx::Ctx;
use crate::layout::block::{Block, Cell, Column, Orientation, Para, Row, Shape, Table};
use crate::model::{BackupReport, BackupSheet, ExceptionRegister, ExceptionSheet};
use crate::type_setting::recorded;
use crate::units::mm;
use akte_domain::{Coded, ExceptionKind, ExceptionState, ReportSection};

const VALUE: Shape = Shape::CELL.after(0);
const SMALL: Shape = Shape::CELL_SMALL;

pub(super) fn exceptions<'a>(ctx: &Ctx<'a>, register: &'a ExceptionRegister, blocks: &mut Vec<Block<'a>>) {
    if ctx.shows(ReportSection::Overview) {
        blocks.push(Block::Turn(Orientation::Landscape));
        blocks.push(ctx.heading(1, "exceptions-overview-title"));
        blocks.push(Block::Para(Para::new(counted(ctx, register), Shape::BODY)));
        if !register.rows.is_empty() {
            let rows = register.rows.iter().map(|sheet| exception_row(ctx, sheet)).collect();
            let head = ctx.head(&[
                "exceptions-what",
                "exceptions-who",
                "exceptions-reason",
                "exceptions-approved",
                "exceptions-term",
                "exceptions-review-on",
                "exceptions-state",
            ]);
            let columns = vec![
                Column::Share(20),
                Column::Share(13),
                Column::Share(18),
                Column::Share(14),
                Column::Fixed(mm(28)),
                Column::Fixed(mm(24)),
                Column::Fixed(mm(26)),
            ];
            blocks.push(Block::Table(Table::new(columns, head, rows)));
        }
        blocks.push(Block::Turn(Orientation::Portrait));
    }
    if ctx.shows(ReportSection::Details) && !register.rows.is_empty() {
        blocks.push(ctx.heading(1, "exceptions-details-title"));
        for sheet in &register.rows {
            blocks.push(Block::Heading { level: 2, text: recorded(title(ctx, sheet)), numbered: true });
            blocks.push(Block::Table(Table::keys(exception_facts(ctx, sheet), VALUE)));
        }
    }
}

/// Two accesses to the same object differ by for whom they are.
fn title(ctx: &Ctx<'_>, sheet: &ExceptionSheet) -> String {
    let exception = &sheet.exception;
    let (what, who) = (exception.name.trim(), exception.beneficiary.trim());
    if exception.kind == ExceptionKind::Access && !who.is_empty() {
        ctx.t("exceptions-access-title", &[("what", what.into()), ("who", who.into())])
    } else {
        what.to_owned()
    }
}

/// How many there are, by how they stand.
fn counted(ctx: &Ctx<'_>, register: &ExceptionRegister) -> String {
    if register.rows.is_empty() {
        return ctx.get("exceptions-none");
    }
    let of = |state: ExceptionState| register.rows.iter().filter(|sheet| sheet.state == state).count();
    let counts: Vec<String> = ExceptionState::ALL
        .iter()
        .filter(|state| of(**state) > 0)
        .map(|state| format!("{}: {}", ctx.term("exception-state", *state), of(*state)))
        .collect();
    ctx.t("exceptions-lead", &[("date", ctx.as_of().into()), ("counts", counts.join(", ").into())])
}

fn exception_row<'a>(ctx: &Ctx<'a>, sheet: &'a ExceptionSheet) -> Row<'a> {
    let exception = &sheet.exception;
    let mut what = vec![Para::strong(recorded(exception.name.as_str()), Shape::CELL)];
    if let Some((label, _)) = &sheet.requirement {
        what.push(Para::new(label.as_str(), Shape::CELL));
    }
    if exception.kind == ExceptionKind::Requirement && !sheet.object.is_empty() {
        what.push(Para::new(recorded(sheet.object.as_str()), Shape::CELL));
    }
    what.push(Para::new(ctx.term("exception-kind", exception.kind), Shape::CELL_LABEL));
    Row::new(vec![
        Cell::new(what).heading(),
        Cell::new(vec![ctx.or_missing(&exception.beneficiary, VALUE)]),
        Cell::new(vec![ctx.or_missing(&exception.reason, VALUE)]),
        Cell::new(approved(ctx, sheet)),
        Cell::new(vec![Para::new(term(ctx, sheet), SMALL)]),
        Cell::new(vec![ctx.date_para(exception.review_on, VALUE)]),
        Cell::new(vec![Para::strong(ctx.term("exception-state", sheet.state), VALUE)]),
    ])
}

fn approved<'a>(ctx: &Ctx<'a>, sheet: &'a ExceptionSheet) -> Vec<Para<'a>> {
    let exception = &sheet.exception;
    vec![ctx.or_missing(&exception.approved_by, Shape::CELL), ctx.date_para(exception.approved_on, SMALL)]
}

/// `01.02.2026 bis 31.10.2026`
fn term(ctx: &Ctx<'_>, sheet: &ExceptionSheet) -> String {
    let day = |day: Option<chrono::NaiveDate>| match day {
        Some(day) => ctx.texts.date(day),
        None => ctx.get("providers-open"),
    };
    let args = [("from", day(sheet.exception.valid_from).into()), ("until", day(sheet.exception.valid_until).into())];
    ctx.t("providers-term-line", &args)
}

fn exception_facts<'a>(ctx: &Ctx<'a>, sheet: &'a ExceptionSheet) -> Vec<(String, Vec<Para<'a>>)> {
    let exception = &sheet.exception;
    let mut facts =
        vec![(ctx.get("exceptions-kind"), vec![Para::new(ctx.term("exception-kind", exception.kind), VALUE)])];
    if let Some((label, title)) = &sheet.requirement {
        let named = vec![Para::strong(label.as_str(), Shape::CELL), Para::new(title.as_str(), VALUE)];
        facts.push((ctx.get("exceptions-requirement"), named));
        let at = if sheet.object.is_empty() {
            Para::new(ctx.get("exceptions-everywhere"), VALUE)
        } else {
            Para::new(recorded(sheet.object.as_str()), VALUE)
        };
        facts.push((ctx.get("exceptions-object"), vec![at]));
    }
    let evidence =
        if sheet.evidence.is_empty() { Para::new("–", VALUE) } else { ctx.evidence_names(&sheet.evidence, VALUE) };
    let mut state = vec![Para::strong(ctx.term("exception-state", sheet.state), VALUE)];
    if exception.revoked_on.is_some() {
        state.push(ctx.labelled_date("exceptions-revoked-on", exception.revoked_on, SMALL));
    }
    facts.extend([
        (ctx.get("exceptions-who"), vec![ctx.or_missing(&exception.beneficiary, VALUE)]),
        (ctx.get("exceptions-reason"), vec![ctx.or_missing(&exception.reason, VALUE)]),
        (ctx.get("exceptions-legal-basis"), vec![ctx.or_missing(&exception.legal_basis, VALUE)]),
        (ctx.get("exceptions-risk"), vec![ctx.or_missing(&exception.risk, VALUE)]),
        (ctx.get("exceptions-compensation"), vec![ctx.or_missing(&exception.compensation, VALUE)]),
        (ctx.get("exceptions-approved"), approved(ctx, sheet)),
        (ctx.get("exceptions-term"), vec![Para::new(term(ctx, sheet), VALUE)]),
        (ctx.get("exceptions-review-on"), vec![ctx.date_para(exception.review_on, VALUE)]),
        (ctx.get("exceptions-state"), state),
        (ctx.get("exceptions-evidence"), vec![evidence]),
    ]);
    facts
}

pub(super) fn backups<'a>(ctx: &Ctx<'a>, report: &'a BackupReport, blocks: &mut Vec<Block<'a>>) {
    if ctx.shows(ReportSection::Overview) {
        blocks.push(Block::Turn(Orientation::Landscape));
        blocks.push(ctx.heading(1, "backups-overview-title"));
        if report.rows.is_empty() {
            blocks.push(ctx.body("backups-none"));
        } else {
            blocks.push(ctx.body("backups-lead"));
            let rows = report.rows.iter().map(|sheet| backup_row(ctx, sheet)).collect();
            let head = ctx.head(&[
                "backups-stock",
                "backups-plan",
                "backups-sites",
                "backups-last-success",
                "backups-restore-test",
                "backups-responsible",
            ]);
            let columns = vec![
                Column::Share(18),
                Column::Share(18),
                Column::Share(20),
                Column::Fixed(mm(28)),
                Column::Share(18),
                Column::Share(14),
            ];
            blocks.push(Block::Table(Table::new(columns, head, rows)));
        }
        blocks.push(Block::Turn(Orientation::Portrait));
    }
    if ctx.shows(ReportSection::Details) && !report.rows.is_empty() {
        blocks.push(ctx.heading(1, "backups-details-title"));
        for sheet in &report.rows {
            blocks.push(Block::Heading { level: 2, text: recorded(sheet.record.name.as_str()), numbered: true });
            blocks.push(Block::Table(Table::keys(backup_facts(ctx, sheet), VALUE)));
        }
    }
}

fn backup_row<'a>(ctx: &Ctx<'a>, sheet: &'a BackupSheet) -> Row<'a> {
    let record = &sheet.record;
    let mut stock = vec![Para::strong(recorded(record.name.as_str()), Shape::CELL)];
    if !sheet.objects.is_empty() {
        stock.push(Para::new(recorded(sheet.objects.join(", ")), SMALL));
    }
    let mut plan = vec![frequency(ctx, sheet)];
    if !record.plan.trim().is_empty() {
        plan.push(Para::new(recorded(record.plan.as_str()), SMALL));
    }
    Row::new(vec![
        Cell::new(stock).heading(),
        Cell::new(plan),
        Cell::new(sites(ctx, sheet)),
        Cell::new(vec![ctx.date_para(record.last_success_on, VALUE)]),
        Cell::new(restored(ctx, sheet)),
        Cell::new(vec![ctx.or_missing(&record.responsible, VALUE)]),
    ])
}

fn frequency<'a>(ctx: &Ctx<'a>, sheet: &'a BackupSheet) -> Para<'a> {
    match sheet.record.frequency {
        Some(frequency) => Para::new(ctx.term("backup-frequency", frequency), Shape::CELL),
        None => ctx.missing(Shape::CELL),
    }
}

/// Where the data are and where the backup is, and whether one fire takes both.
fn sites<'a>(ctx: &Ctx<'a>, sheet: &'a BackupSheet) -> Vec<Para<'a>> {
    let mut paras = vec![
        ctx.labelled("backups-site", &sheet.site, Shape::CELL),
        ctx.labelled("backups-second-site", &sheet.second_site, Shape::CELL),
    ];
    let both = !sheet.site.is_empty() && !sheet.second_site.is_empty();
    if both {
        let word = if sheet.same_compartment { "backups-same-compartment" } else { "backups-other-compartment" };
        paras.push(Para::new(ctx.get(word), SMALL));
    }
    paras
}

fn restored<'a>(ctx: &Ctx<'a>, sheet: &'a BackupSheet) -> Vec<Para<'a>> {
    let record = &sheet.record;
    let Some(day) = record.restore_tested_on else { return vec![ctx.missing(VALUE)] };
    let result = match record.restore_result {
        Some(result) => Para::strong(ctx.term("restore-result", result), Shape::CELL),
        None => ctx.missing(Shape::CELL),
    };
    let mut paras = vec![Para::new(ctx.texts.date(day), Shape::CELL), result];
    if !record.restore_note.trim().is_empty() {
        paras.push(Para::new(recorded(record.restore_note.as_str()), SMALL));
    }
    if !sheet.measure.is_empty() {
        paras.push(Para::labelled(&ctx.get("backups-measure"), recorded(sheet.measure.as_str()), SMALL));
    }
    if !sheet.evidence.is_empty() {
        paras.push(ctx.evidence_names(&sheet.evidence, SMALL));
    }
    paras
}

fn backup_facts<'a>(ctx: &Ctx<'a>, sheet: &'a BackupSheet) -> Vec<(String, Vec<Para<'a>>)> {
    let record = &sheet.record;
    let objects = if sheet.objects.is_empty() {
        ctx.missing(VALUE)
    } else {
        Para::new(recorded(sheet.objects.join(", ")), VALUE)
    };
    let offline = match record.offline_copy {
        None => ctx.missing(VALUE),
        Some(kept) => Para::new(ctx.get(if kept { "status-yes" } else { "status-no" }), VALUE),
    };
    vec![
        (ctx.get("backups-objects"), vec![objects]),
        (ctx.get("backups-plan"), vec![ctx.or_missing(&record.plan, VALUE)]),
        (ctx.get("backups-frequency"), vec![frequency(ctx, sheet)]),
        (ctx.get("backups-medium"), vec![ctx.or_missing(&record.medium, VALUE)]),
        (ctx.get("backups-retention"), vec![ctx.or_missing(&record.retention, VALUE)]),
        (ctx.get("backups-sites"), sites(ctx, sheet)),
        (ctx.get("backups-offline-copy"), vec![offline]),
        (ctx.get("backups-last-success"), vec![ctx.date_para(record.last_success_on, VALUE)]),
        (ctx.get("backups-restore-test"), restored(ctx, sheet)),
        (ctx.get("backups-responsible"), vec![ctx.or_missing(&record.responsible, VALUE)]),
    ]
}
