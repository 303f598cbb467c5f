//! A.0: policies and guidelines.

use super::ctx::Ctx;
use crate::layout::block::{Block, Cell, Column, Orientation, Para, Row, Shape, Table};
use crate::model::{PolicyDocument, PolicyOfficer, PolicyOverview, PolicyRow, PolicyVersion};
use crate::type_setting::recorded;
use crate::units::mm;
use akte_domain::desk::document::ControlledStatus;
use akte_domain::{Coded, ReportSection};

const VALUE: Shape = Shape::CELL.after(0);
const SMALL: Shape = Shape::CELL_SMALL;

pub(super) fn body<'a>(ctx: &Ctx<'a>, overview: &'a PolicyOverview, blocks: &mut Vec<Block<'a>>) {
    if ctx.shows(ReportSection::Overview) {
        blocks.push(ctx.heading(1, "policies-roles-title"));
        blocks.push(Block::Table(Table::keys(facts(ctx, overview), VALUE)));
        blocks.push(ctx.heading(2, "policies-officers-title"));
        blocks.push(ctx.body("policies-appointment"));
        officers(ctx, overview, blocks);
    }
    if ctx.shows(ReportSection::Details) {
        blocks.push(Block::Turn(Orientation::Landscape));
        blocks.push(ctx.heading(1, "policies-title"));
        blocks.push(ctx.body("policies-lead"));
        let rows = overview.rows.iter().map(|row| policy(ctx, row)).collect();
        let head = ctx.head(&[
            "policies-number",
            "policies-document",
            "policies-owner",
            "policies-validity",
            "policies-decision",
            "policies-evidence",
        ]);
        let columns = vec![
            Column::Fixed(mm(18)),
            Column::Share(24),
            Column::Share(14),
            Column::Share(18),
            Column::Share(20),
            Column::Share(18),
        ];
        blocks.push(Block::Table(Table::new(columns, head, rows)));
        blocks.push(ctx.note(ctx.get("policies-not-recorded")));
        blocks.push(ctx.heading(1, "policies-documents-title"));
        blocks.push(ctx.body("policies-documents-lead"));
        documents(ctx, overview, blocks);
        blocks.push(Block::Turn(Orientation::Portrait));
    }
}

/// What A.0 says of the information domain: its bounds, and how far it is released.
fn facts<'a>(ctx: &Ctx<'a>, overview: &'a PolicyOverview) -> Vec<(String, Vec<Para<'a>>)> {
    let (domain, municipality) = (&ctx.model.frame.domain, &ctx.model.frame.municipality);
    let definition = &domain.definition;
    let said = |text: &'a str| vec![ctx.or_missing(text, VALUE)];
    let release = match &overview.release {
        Some(release) => {
            let args = [
                ("version", (&release.version).into()),
                ("date", ctx.texts.date(release.released_on).into()),
                ("name", (&release.released_by).into()),
            ];
            let id = if release.audit { "control-release-audit" } else { "control-release-line" };
            vec![Para::strong(recorded(ctx.t(id, &args)), VALUE)]
        }
        None => vec![ctx.missing(VALUE)],
    };
    let approach = match definition.approach {
        Some(approach) => vec![Para::new(ctx.term("approach", approach), VALUE)],
        None => vec![ctx.missing(VALUE)],
    };
    vec![
        (ctx.get("control-domain"), said(&domain.name)),
        (ctx.get("policies-purpose"), said(&definition.purpose)),
        (ctx.get("policies-organisational"), said(&definition.organisational_boundary)),
        (ctx.get("policies-technical"), said(&definition.technical_boundary)),
        (ctx.get("policies-infrastructural"), said(&definition.infrastructural_boundary)),
        (ctx.get("policies-approach"), approach),
        (ctx.get("policies-release"), release),
        (ctx.get("policies-head"), said(&municipality.authority_head)),
    ]
}

fn officers<'a>(ctx: &Ctx<'a>, overview: &'a PolicyOverview, blocks: &mut Vec<Block<'a>>) {
    if overview.officers.is_empty() {
        blocks.push(ctx.body("policies-officers-none"));
        return;
    }
    let row = |officer: &'a PolicyOfficer| {
        let role = ctx.term("role", officer.role);
        let role = if officer.deputy { ctx.t("role-deputy", &[("role", role.into())]) } else { role };
        let mut name = vec![Para::strong(recorded(officer.name.as_str()), Shape::CELL)];
        if officer.external {
            name.push(Para::new(ctx.get("structure-person-external"), SMALL));
        }
        Row::new(vec![
            Cell::text(role, VALUE).heading(),
            Cell::new(name),
            ctx.small_cell(&officer.position),
            ctx.small_cell(&officer.unit),
        ])
    };
    let head = ctx.head(&["policies-role", "policies-name", "policies-position", "policies-unit"]);
    let columns = vec![Column::Share(6), Column::Share(5), Column::Share(5), Column::Share(5)];
    blocks.push(Block::Table(Table::new(columns, head, overview.officers.iter().map(row).collect())));
}

fn policy<'a>(ctx: &Ctx<'a>, row: &'a PolicyRow) -> Row<'a> {
    let number = row.policy.map_or("–", |policy| policy.number());
    let mut document = Vec::new();
    if let Some(policy) = row.policy {
        document.push(Para::strong(ctx.term("policy", policy), Shape::CELL));
    }
    if row.title.is_empty() {
        document.push(ctx.missing(VALUE));
    } else {
        document.push(Para::new(recorded(row.title.as_str()), VALUE));
    }
    if let Some(version) = row.controlled.as_ref().map(|one| one.version.trim()).filter(|version| !version.is_empty()) {
        document.push(Para::labelled(&ctx.get("control-version"), recorded(version), SMALL));
    }
    let validity = match row.state {
        Some(_) if row.controlled.is_some() => row.controlled.iter().flat_map(|one| version(ctx, row, one)).collect(),
        Some(state) => vec![
            Para::strong(ctx.texts.term("evidence-state", state), Shape::CELL),
            ctx.labelled_date("policies-from", row.valid_from, SMALL),
            ctx.labelled_date("policies-until", row.valid_until, SMALL),
        ],
        None => vec![ctx.missing(VALUE)],
    };
    let decisions: Vec<Para<'a>> = row
        .decisions
        .iter()
        .flat_map(|decision| {
            let about = [decision.body.trim(), decision.number.trim()];
            let about = about.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
            [Para::new(recorded(about), Shape::CELL), ctx.date_para(decision.decided_on, SMALL)]
        })
        .collect();
    let evidence = match row.evidence {
        Some(index) => ctx.evidence_names(&[index], VALUE),
        None => ctx.missing(VALUE),
    };
    Row::new(vec![
        Cell::new(vec![Para::strong(number, VALUE)]).heading(),
        Cell::new(document),
        Cell::new(vec![ctx.or_missing(&row.owner, VALUE)]),
        Cell::new(validity),
        Cell::new(if decisions.is_empty() { vec![ctx.missing(VALUE)] } else { decisions }),
        Cell::new(vec![evidence]),
    ])
}

/// How far a controlled document is: its status, its release, its review.
fn version<'a>(ctx: &Ctx<'a>, row: &'a PolicyRow, one: &'a PolicyVersion) -> Vec<Para<'a>> {
    let mut said = vec![Para::strong(ctx.term("controlled-status", one.status), Shape::CELL)];
    if row.valid_from.is_some() {
        said.push(ctx.labelled_date("policies-from", row.valid_from, SMALL));
    }
    if one.status == ControlledStatus::Released {
        said.push(Para::labelled(&ctx.get("control-released-by"), recorded(one.released_by.trim()), SMALL));
        said.push(ctx.labelled_date("control-released-on", one.released_on, SMALL));
        said.push(ctx.labelled_date("document-next-review", one.review_due_on, SMALL));
    }
    said
}

fn documents<'a>(ctx: &Ctx<'a>, overview: &'a PolicyOverview, blocks: &mut Vec<Block<'a>>) {
    let row = |document: &'a PolicyDocument| {
        let (code, title) = (document.report.code(), ctx.term("report-title", document.report));
        let status = match document.status {
            Some(status) => Para::new(ctx.term("document-status", status), VALUE),
            None => ctx.missing(VALUE),
        };
        let name = match ctx.texts.term("report-code", code) {
            number if number.starts_with("A.") => format!("{number} {title}"),
            _ => title,
        };
        Row::new(vec![
            Cell::text(name, VALUE).heading(),
            ctx.small_cell(&document.version),
            Cell::new(vec![status]),
            ctx.small_cell(&document.released_by),
            Cell::new(vec![ctx.date_para(document.released_on, VALUE)]),
            Cell::new(vec![ctx.date_para(document.next_revision_on, VALUE)]),
        ])
    };
    let head = ctx.head(&[
        "policies-document",
        "control-version",
        "control-status",
        "control-released-by",
        "control-released-on",
        "control-next-revision",
    ]);
    let columns = vec![
        Column::Share(10),
        Column::Fixed(mm(24)),
        Column::Fixed(mm(30)),
        Column::Share(7),
        Column::Fixed(mm(30)),
        Column::Fixed(mm(34)),
    ];
    blocks.push(Block::Table(Table::new(columns, head, overview.documents.iter().map(row).collect())));
}
