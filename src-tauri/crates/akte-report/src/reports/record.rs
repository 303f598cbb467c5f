//! Registers of data protection and the list of deadlines: overview and sheets.

use super::charts;
use super::ctx::Ctx;
use crate::layout::block::{Block, Cell, Column, Orientation, Para, Row, Shape, Table};
use crate::model::{Fact, Grid, RecordReport, RecordSheet, Said};
use crate::type_setting::recorded;
use crate::units::mm;
use akte_domain::privacy::deletion::{DeletionClass, Retention};
use akte_domain::{Coded, ReportKind, ReportSection};
use akte_text::{Arg, Texts};

const VALUE: Shape = Shape::CELL.after(0);

/// The ids of what a report says beside its entries.
struct Titles {
    overview: &'static str,
    lead: &'static str,
    none: &'static str,
    details: &'static str,
}

fn titles(kind: ReportKind) -> Titles {
    match kind {
        ReportKind::ProcessorRegister => Titles {
            overview: "processors-overview-title",
            lead: "processors-lead",
            none: "processors-none",
            details: "processors-details-title",
        },
        ReportKind::BreachRegister => Titles {
            overview: "breaches-overview-title",
            lead: "breaches-lead",
            none: "breaches-none",
            details: "breaches-details-title",
        },
        ReportKind::RequestRegister => Titles {
            overview: "requests-overview-title",
            lead: "requests-lead",
            none: "requests-none",
            details: "requests-details-title",
        },
        ReportKind::DeletionConcept => Titles {
            overview: "deletion-classes-title",
            lead: "deletion-lead",
            none: "deletion-none",
            details: "deletion-details-title",
        },
        ReportKind::ImpactAssessment => Titles {
            overview: "dpia-overview-title",
            lead: "dpia-lead",
            none: "dpia-none",
            details: "dpia-details-title",
        },
        ReportKind::ProcessorRecord => Titles {
            overview: "clients-overview-title",
            lead: "clients-lead",
            none: "clients-none",
            details: "clients-details-title",
        },
        ReportKind::TomReport => {
            Titles { overview: "tom-title", lead: "tom-lead", none: "tom-none", details: "tom-title" }
        }
        ReportKind::OfficerReport => {
            Titles { overview: "annual-title", lead: "annual-lead", none: "annual-none", details: "annual-title" }
        }
        ReportKind::ApplicabilityStatement => {
            Titles { overview: "soa-overview-title", lead: "soa-lead", none: "soa-none", details: "soa-details-title" }
        }
        ReportKind::ClauseCheck => Titles {
            overview: "clauses-overview-title",
            lead: "clauses-lead",
            none: "clauses-none",
            details: "clauses-details-title",
        },
        ReportKind::AuditReport => Titles {
            overview: "audits-overview-title",
            lead: "audits-lead",
            none: "audits-none",
            details: "audits-details-title",
        },
        ReportKind::CorrectiveActions => Titles {
            overview: "capa-overview-title",
            lead: "capa-lead",
            none: "capa-none",
            details: "capa-details-title",
        },
        ReportKind::ManagementReview => Titles {
            overview: "reviews-overview-title",
            lead: "reviews-lead",
            none: "reviews-none",
            details: "reviews-details-title",
        },
        ReportKind::DocumentControl => Titles {
            overview: "documents-overview-title",
            lead: "documents-lead",
            none: "documents-none",
            details: "documents-details-title",
        },
        ReportKind::TrainingRecord => Titles {
            overview: "trainings-overview-title",
            lead: "trainings-lead",
            none: "trainings-none",
            details: "trainings-details-title",
        },
        ReportKind::ObjectiveReport => Titles {
            overview: "objectives-overview-title",
            lead: "objectives-lead",
            none: "objectives-none",
            details: "objectives-details-title",
        },
        ReportKind::Coverage => Titles {
            overview: "frameworks-overview-title",
            lead: "frameworks-lead",
            none: "frameworks-none",
            details: "frameworks-details-title",
        },
        ReportKind::IncidentRegister => Titles {
            overview: "incidents-overview-title",
            lead: "incidents-lead",
            none: "incidents-none",
            details: "incidents-details-title",
        },
        ReportKind::DeadlineList => Titles {
            overview: "deadlines-title",
            lead: "deadlines-lead",
            none: "deadlines-none",
            details: "deadlines-title",
        },
        _ => {
            Titles { overview: "vvt-overview-title", lead: "vvt-lead", none: "vvt-none", details: "vvt-details-title" }
        }
    }
}

pub(super) fn body<'a>(ctx: &Ctx<'a>, report: &'a RecordReport, blocks: &mut Vec<Block<'a>>) {
    let titles = titles(report.kind);
    if !report.cover.is_empty() {
        let title = if report.kind == ReportKind::Coverage { "frameworks-summary-title" } else { "vvt-cover-title" };
        blocks.push(ctx.heading(1, title));
        blocks.push(Block::Table(Table::keys(facts(ctx, &report.cover), VALUE)));
    }
    // Figures of all of it come before what they are counted from.
    let summed = report.kind == ReportKind::TomReport;
    let (figures, frames): (Vec<_>, Vec<_>) = report
        .sheets
        .iter()
        .filter(|one| summed && one.is_chapter())
        .flat_map(|one| &one.grids)
        .partition(|(name, _)| *name == "tom-goals-title");
    if ctx.shows(ReportSection::Overview) {
        for (name, list) in figures {
            blocks.push(ctx.heading(1, name));
            blocks.push(ctx.body("tom-goals-lead"));
            blocks.extend(charts::net(ctx, list, "tom-goals-series", "tom-goals-alternative"));
            lines(ctx, list, blocks);
        }
    }
    if ctx.shows(ReportSection::Overview) {
        blocks.push(Block::Turn(Orientation::Landscape));
        blocks.push(ctx.heading(1, titles.overview));
        if report.overview.rows.is_empty() {
            blocks.push(ctx.body(titles.none));
        } else {
            let lead =
                ctx.t(titles.lead, &[("date", ctx.as_of().into()), ("count", report.overview.rows.len().into())]);
            blocks.push(Block::Para(Para::new(lead, Shape::BODY)));
            blocks.push(grid(ctx, &report.overview));
        }
        blocks.push(Block::Turn(Orientation::Portrait));
    }
    if ctx.shows(ReportSection::Details) {
        for (name, list) in frames {
            blocks.push(ctx.heading(1, name));
            blocks.push(ctx.body("tom-controls-lead"));
            lines(ctx, list, blocks);
        }
    }
    if !summed && ctx.shows(ReportSection::Details) && !report.sheets.is_empty() {
        // The tables of the Statement of Applicability and of findings have as many columns as an overview.
        let wide =
            matches!(report.kind, ReportKind::ApplicabilityStatement | ReportKind::AuditReport | ReportKind::Coverage);
        if wide {
            blocks.push(Block::Turn(Orientation::Landscape));
        }
        let (chapters, entries): (Vec<&RecordSheet>, Vec<&RecordSheet>) =
            report.sheets.iter().partition(|one| one.is_chapter());
        if !entries.is_empty() {
            blocks.push(ctx.heading(1, titles.details));
        }
        for one in entries {
            sheet(ctx, one, blocks);
        }
        for (name, list) in chapters.into_iter().flat_map(|one| &one.grids) {
            blocks.push(ctx.heading(1, name));
            lines(ctx, list, blocks);
        }
        if wide {
            blocks.push(Block::Turn(Orientation::Portrait));
        }
    }
}

fn sheet<'a>(ctx: &Ctx<'a>, sheet: &'a RecordSheet, blocks: &mut Vec<Block<'a>>) {
    // An entry begins with more than its name and a line.
    blocks.push(Block::Need(mm(40)));
    blocks.push(Block::Heading { level: 2, text: recorded(sheet.title.as_str()), numbered: true });
    if !sheet.facts.is_empty() {
        blocks.push(Block::Table(Table::keys(facts(ctx, &sheet.facts), VALUE)));
    }
    for (name, list) in &sheet.grids {
        blocks.push(Block::Heading { level: 3, text: ctx.get(name).into(), numbered: false });
        lines(ctx, list, blocks);
    }
}

/// A list; one in which nothing stands says so in a word.
fn lines<'a>(ctx: &Ctx<'a>, list: &'a Grid, blocks: &mut Vec<Block<'a>>) {
    let nothing = |row: &Vec<Vec<Said>>| row.iter().all(|cell| *cell == Said::none());
    if list.rows.is_empty() {
        blocks.push(Block::Para(ctx.missing(Shape::BODY)));
    } else if list.rows.iter().all(nothing) {
        blocks.push(ctx.body("report-none"));
    } else {
        blocks.push(grid(ctx, list));
    }
}

fn facts<'a>(ctx: &Ctx<'a>, facts: &'a [Fact]) -> Vec<(String, Vec<Para<'a>>)> {
    facts.iter().map(|fact| (ctx.get(fact.label), paras(ctx, &fact.said, VALUE))).collect()
}

fn grid<'a>(ctx: &Ctx<'a>, grid: &'a Grid) -> Block<'a> {
    let columns = grid.columns.iter().map(|(_, share)| Column::Share(*share)).collect();
    let head = grid.columns.iter().map(|(label, _)| ctx.get(label)).collect();
    let right_from = counted_from(grid);
    let row = |cells: &'a Vec<Vec<Said>>| {
        let cells = cells.iter().enumerate().map(|(at, said)| {
            let shape = if right_from.is_some_and(|from| at >= from) { VALUE.right() } else { VALUE };
            let cell = Cell::new(paras(ctx, said, shape));
            // The first column names the row.
            if at == 0 { cell.heading() } else { cell }
        });
        Row::new(cells.collect())
    };
    let mut table = Table::new(columns, head, grid.rows.iter().map(row).collect());
    table.right_from = right_from;
    Block::Table(table)
}

/// The first of the last columns in which nothing stands but numbers, amounts, shares and that there is none: they are set to the right.
fn counted_from(grid: &Grid) -> Option<usize> {
    let counts = |said: &[Said]| matches!(said, [Said::Number(_) | Said::Amount(_) | Said::Share(_)]);
    let counted = |at: usize| {
        let cells = || grid.rows.iter().filter_map(|row| row.get(at));
        cells().any(|said| counts(said)) && cells().all(|said| counts(said) || *said == Said::none())
    };
    (1..grid.columns.len()).rev().take_while(|at| counted(*at)).last()
}

/// What is said, one below the other; what is not said is missing.
fn paras<'a>(ctx: &Ctx<'a>, said: &'a [Said], shape: Shape) -> Vec<Para<'a>> {
    if said.is_empty() { vec![ctx.missing(shape)] } else { said.iter().map(|one| para(ctx, one, shape)).collect() }
}

fn para<'a>(ctx: &Ctx<'a>, said: &'a Said, shape: Shape) -> Para<'a> {
    match said {
        Said::Text(text) => Para::new(recorded(text.as_str()), shape),
        Said::Evidence(pieces) => ctx.evidence_names(pieces, shape),
        Said::Labelled(label, one) => match one.as_ref() {
            Said::Text(text) => Para::labelled(&ctx.get(label), recorded(text.as_str()), shape),
            other => Para::labelled(&ctx.get(label), said_text(ctx.texts, other), shape),
        },
        other => Para::new(said_text(ctx.texts, other), shape),
    }
}

/// What is said as a text, for tables and for lines; evidence is told by whoever knows its titles.
#[must_use]
pub fn said_text(texts: &Texts, said: &Said) -> String {
    match said {
        Said::Text(text) => text.clone(),
        Said::Word(list, code) => texts.term(list, code),
        Said::Sentence(id) => texts.get(id),
        Said::Day(day) => texts.date(*day),
        Said::Instant(at) => texts.date_time(*at),
        Said::Number(number) => texts.number(i64::try_from(*number).unwrap_or(i64::MAX)),
        Said::Amount(cents) => texts.euro(*cents),
        Said::Share(per_mille) => texts.percent(*per_mille),
        Said::Quantity(thousandths, unit) if unit.is_empty() => texts.quantity(*thousandths),
        Said::Quantity(thousandths, unit) => format!("{}\u{a0}{unit}", texts.quantity(*thousandths)),
        Said::Labelled(label, one) => format!("{}: {}", texts.get(label), said_text(texts, one)),
        Said::Retention(class, event) => retention_text(texts, *class, event),
        Said::Evidence(_) => String::new(),
    }
}

/// How long data are kept: `10 Jahre, beginnend mit dem Ende des Kalenderjahres: Ende der Hundehaltung`.
#[must_use]
pub fn retention_text(texts: &Texts, class: DeletionClass, event: &str) -> String {
    let event = match event.trim() {
        "" => texts.term("deletion-start", class.start.code()),
        event => event.to_owned(),
    };
    match class.retention {
        Retention::AtOnce => texts.t("retention-at-once", &[("event", event.into())]),
        Retention::Permanent => texts.get("retention-permanent"),
        Retention::For(period) => {
            let id = format!("period-{}", period.unit.code().replace('_', "-"));
            let span = texts.t(&id, &[("count", Arg::from(i64::from(period.amount)))]);
            let id = if class.from_year_end { "retention-from-year-end" } else { "retention-for" };
            texts.t(id, &[("period", span.into()), ("event", event.into())])
        }
    }
}
