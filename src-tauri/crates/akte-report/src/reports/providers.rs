//! Dienstleisterverzeichnis (Auslagerungsregister).

use super::ctx::Ctx;
use crate::layout::block::{Block, Cell, Column, Orientation, Para, Row, Shape, Table};
use crate::model::{ProvidedObject, ProvidedRequirement, ProviderRegister, ProviderSheet, SharedRow, SharedSheet};
use crate::type_setting::{published, recorded};
use crate::units::mm;
use akte_domain::{ProviderRelation, ReportSection, Responsibility};

const VALUE: Shape = Shape::CELL.after(0);
const SMALL: Shape = Shape::CELL_SMALL;

pub(super) fn body<'a>(ctx: &Ctx<'a>, register: &'a ProviderRegister, blocks: &mut Vec<Block<'a>>) {
    if ctx.shows(ReportSection::Overview) {
        overview(ctx, register, blocks);
    }
    if ctx.shows(ReportSection::Details) {
        blocks.push(ctx.heading(1, "providers-details-title"));
        if register.relations.is_empty() {
            blocks.push(ctx.body("providers-none"));
        }
        for sheet in &register.relations {
            relation(ctx, sheet, blocks);
        }
        shared(ctx, register, blocks);
    }
}

fn overview<'a>(ctx: &Ctx<'a>, register: &'a ProviderRegister, blocks: &mut Vec<Block<'a>>) {
    blocks.push(Block::Turn(Orientation::Landscape));
    blocks.push(ctx.heading(1, "providers-overview-title"));
    blocks.push(ctx.body("providers-lead"));
    if register.relations.is_empty() {
        blocks.push(ctx.body("providers-none"));
    } else {
        let rows = register.relations.iter().map(|sheet| overview_row(ctx, sheet)).collect();
        let head = ctx.head(&[
            "providers-provider",
            "providers-services",
            "providers-objects",
            "providers-contract",
            "providers-need",
            "providers-proof",
            "providers-control",
        ]);
        let columns = vec![
            Column::Share(16),
            Column::Share(16),
            Column::Share(18),
            Column::Share(17),
            Column::Fixed(mm(22)),
            Column::Share(18),
            Column::Share(15),
        ];
        blocks.push(Block::Table(Table::new(columns, head, rows)));
    }
    blocks.push(Block::Turn(Orientation::Portrait));
}

fn overview_row<'a>(ctx: &Ctx<'a>, sheet: &'a ProviderSheet) -> Row<'a> {
    let relation = &sheet.relation;
    let mut provider = vec![Para::strong(recorded(sheet.provider.as_str()), Shape::CELL)];
    provider.push(Para::new(recorded(relation.name.as_str()), Shape::CELL));
    provider.push(Para::new(ctx.term("provider-kind", relation.kind), Shape::CELL_LABEL));
    let names: Vec<&str> = sheet.objects.iter().map(|object| object.name.as_str()).collect();
    let objects = if names.is_empty() { ctx.missing(VALUE) } else { Para::new(recorded(names.join(", ")), VALUE) };
    let mut contract = vec![ctx.or_missing(&relation.contract, Shape::CELL)];
    contract.push(Para::new(term(ctx, relation), SMALL));
    let control = match (relation.control.controlled_on, relation.control.control_result.trim()) {
        (None, _) => vec![ctx.missing(VALUE)],
        (Some(day), result) => {
            let mut paras = vec![Para::new(ctx.texts.date(day), Shape::CELL)];
            if !result.is_empty() {
                paras.push(Para::new(recorded(result), SMALL));
            }
            paras
        }
    };
    Row::new(vec![
        Cell::new(provider).heading(),
        Cell::new(vec![ctx.or_missing(&relation.services, VALUE)]),
        Cell::new(vec![objects]),
        Cell::new(contract),
        Cell::new(vec![ctx.or_missing(&sheet.need, VALUE)]),
        Cell::new(evidence(ctx, sheet)),
        Cell::new(control),
    ])
}

/// `01.04.2013 bis 31.03.2028`
fn term(ctx: &Ctx<'_>, relation: &ProviderRelation) -> String {
    let day = |day: Option<chrono::NaiveDate>| match day {
        Some(day) => ctx.texts.date(day),
        None => ctx.get("providers-open"),
    };
    let args = [("from", day(relation.valid_from).into()), ("until", day(relation.valid_until).into())];
    ctx.t("providers-term-line", &args)
}

/// Each piece of evidence with what it is and until when it holds.
fn evidence<'a>(ctx: &Ctx<'a>, sheet: &'a ProviderSheet) -> Vec<Para<'a>> {
    if sheet.evidence.is_empty() {
        return vec![ctx.missing(VALUE)];
    }
    let mut paras = Vec::new();
    for (purpose, index) in &sheet.evidence {
        let Some(entry) = ctx.model.evidence.get(*index) else { continue };
        let piece = &entry.evidence;
        let state = match piece.state(ctx.model.frame.as_of) {
            akte_domain::EvidenceState::Valid => match piece.valid_until {
                Some(until) => ctx.t("providers-valid-until", &[("date", ctx.texts.date(until).into())]),
                None => ctx.get("providers-valid"),
            },
            akte_domain::EvidenceState::Expired | akte_domain::EvidenceState::NotYetValid => {
                ctx.get("providers-not-valid")
            }
        };
        let name = format!("{} {}: {state}", ctx.evidence_number(*index).replace('-', "\u{2011}"), piece.title);
        paras.push(Para::labelled(&ctx.term("provider-evidence", *purpose), recorded(name), SMALL));
    }
    paras
}

fn relation<'a>(ctx: &Ctx<'a>, sheet: &'a ProviderSheet, blocks: &mut Vec<Block<'a>>) {
    let relation = &sheet.relation;
    blocks.push(Block::Heading { level: 2, text: recorded(relation.name.as_str()), numbered: true });
    blocks.push(Block::Table(Table::keys(facts(ctx, sheet), VALUE)));
    blocks.push(ctx.heading(3, "providers-objects-title"));
    if sheet.objects.is_empty() {
        blocks.push(ctx.body("providers-objects-none"));
    } else {
        blocks.push(objects(ctx, sheet));
    }
    blocks.push(ctx.heading(3, "providers-split-title"));
    blocks.push(share(ctx, sheet));
    let answered: Vec<&ProvidedRequirement> =
        sheet.requirements.iter().filter(|one| one.responsibility != Some(Responsibility::Own)).collect();
    if answered.is_empty() {
        blocks.push(ctx.body("providers-split-none"));
        return;
    }
    let rows = answered.into_iter().map(|one| requirement_row(ctx, one)).collect();
    let head = ctx.head(&["providers-requirement", "providers-object", "providers-answers", "providers-status"]);
    let columns = vec![Column::Share(20), Column::Share(11), Column::Share(14), Column::Fixed(mm(30))];
    blocks.push(Block::Table(Table::new(columns, head, rows)));
}

fn facts<'a>(ctx: &Ctx<'a>, sheet: &'a ProviderSheet) -> Vec<(String, Vec<Para<'a>>)> {
    let relation = &sheet.relation;
    let legal = &relation.legal;
    let mut act = vec![ctx.or_missing(&legal.name, VALUE)];
    act.push(ctx.labelled("providers-body", &legal.body, SMALL));
    act.push(ctx.labelled("providers-number", &legal.number, SMALL));
    act.push(ctx.labelled_date("providers-day", legal.on, SMALL));
    let mut role = vec![match relation.data_role {
        Some(role) => Para::new(ctx.term("data-role", role), VALUE),
        None => ctx.missing(VALUE),
    }];
    if !relation.data_role_reason.trim().is_empty() {
        role.push(Para::new(recorded(relation.data_role_reason.as_str()), SMALL));
    }
    let mut exit = vec![ctx.or_missing(&relation.exit_rule, VALUE)];
    if relation.exit_on.is_some() {
        exit.push(ctx.labelled_date("providers-exit-on", relation.exit_on, SMALL));
    }
    let control = &relation.control;
    let controlled = vec![
        ctx.date_para(control.controlled_on, VALUE),
        ctx.labelled("providers-controlled-by", &control.controlled_by, SMALL),
        ctx.labelled("providers-control-result", &control.control_result, SMALL),
        ctx.labelled_date("providers-control-due", control.control_due_on, SMALL),
    ];
    vec![
        (ctx.get("providers-provider"), vec![Para::strong(recorded(sheet.provider.as_str()), VALUE)]),
        (ctx.get("providers-kind"), vec![Para::new(ctx.term("provider-kind", relation.kind), VALUE)]),
        (ctx.get("providers-services"), vec![ctx.or_missing(&relation.services, VALUE)]),
        (ctx.get("providers-contact"), vec![ctx.or_missing(&relation.contact, VALUE)]),
        (ctx.get("providers-legal-act"), act),
        (ctx.get("providers-contract"), vec![ctx.or_missing(&relation.contract, VALUE)]),
        (ctx.get("providers-term"), vec![Para::new(term(ctx, relation), VALUE)]),
        (ctx.get("providers-exit"), exit),
        (ctx.get("providers-data-role"), role),
        (ctx.get("providers-proof"), evidence(ctx, sheet)),
        (ctx.get("providers-control"), controlled),
    ]
}

fn objects<'a>(ctx: &Ctx<'a>, sheet: &'a ProviderSheet) -> Block<'a> {
    let rows = sheet.objects.iter().map(|object| object_row(ctx, object)).collect();
    let head = ctx.head(&["providers-object", "providers-count", "providers-need", "providers-state"]);
    let columns = vec![Column::Share(12), Column::Fixed(mm(18)), Column::Fixed(mm(28)), Column::Share(14)];
    Block::Table(Table::new(columns, head, rows))
}

fn object_row<'a>(ctx: &Ctx<'a>, object: &'a ProvidedObject) -> Row<'a> {
    let mut name = vec![Para::strong(recorded(object.name.as_str()), Shape::CELL)];
    name.push(Para::new(ctx.term("object-kind", object.kind), Shape::CELL_LABEL));
    if !object.remark.trim().is_empty() {
        name.push(Para::new(recorded(object.remark.as_str()), SMALL));
    }
    let state = match object.state {
        None => vec![Para::new(ctx.get("providers-no-move"), VALUE)],
        Some(state) => {
            let mut paras = vec![Para::strong(ctx.term("transition-state", state), Shape::CELL)];
            let days = [
                ("providers-planned", object.planned_on),
                ("providers-on-site", object.on_site_on),
                ("providers-transferred", object.transferred_on),
            ];
            paras.extend(
                days.iter().filter(|(_, day)| day.is_some()).map(|(id, day)| ctx.labelled_date(id, *day, SMALL)),
            );
            paras
        }
    };
    Row::new(vec![
        Cell::new(name).heading(),
        Cell::text(ctx.texts.number(i64::from(object.count)), VALUE.right()),
        Cell::new(vec![ctx.or_missing(&object.need, VALUE)]),
        Cell::new(state),
    ])
}

/// Who answers for how many requirements.
fn share<'a>(ctx: &Ctx<'a>, sheet: &'a ProviderSheet) -> Block<'a> {
    let count = |who: Option<Responsibility>| sheet.requirements.iter().filter(|one| one.responsibility == who).count();
    let args = [
        ("provider", count(Some(Responsibility::Provider)).into()),
        ("own", count(Some(Responsibility::Own)).into()),
        ("shared", count(Some(Responsibility::Shared)).into()),
        ("undecided", count(None).into()),
    ];
    Block::Para(Para::new(ctx.t("providers-split-lead", &args), Shape::BODY))
}

fn requirement_row<'a>(ctx: &Ctx<'a>, one: &'a ProvidedRequirement) -> Row<'a> {
    let title = published(one.title.as_str(), &one.language);
    let name = vec![Para::strong(one.label.as_str(), Shape::CELL), Para::new(title, Shape::CELL_LABEL)];
    let mut who = vec![match one.responsibility {
        Some(who) => Para::new(ctx.term("responsibility", who), Shape::CELL),
        None => ctx.missing(VALUE),
    }];
    if !one.note.trim().is_empty() {
        who.push(Para::new(recorded(one.note.as_str()), SMALL));
    }
    let mut status = vec![Para::new(ctx.status_word(one.status), Shape::CELL)];
    if !one.evidence.is_empty() {
        status.push(ctx.evidence_names(&one.evidence, SMALL));
    }
    Row::new(vec![
        Cell::new(name).heading(),
        Cell::text(recorded(one.object.as_str()), VALUE),
        Cell::new(who),
        Cell::new(status),
    ])
}

fn shared<'a>(ctx: &Ctx<'a>, register: &'a ProviderRegister, blocks: &mut Vec<Block<'a>>) {
    if register.shared.is_empty() {
        return;
    }
    blocks.push(ctx.heading(1, "shared-title"));
    blocks.push(ctx.body("shared-lead"));
    for sheet in &register.shared {
        shared_object(ctx, sheet, blocks);
    }
}

fn shared_object<'a>(ctx: &Ctx<'a>, sheet: &'a SharedSheet, blocks: &mut Vec<Block<'a>>) {
    let title = if sheet.object.is_empty() { sheet.owner.as_str() } else { sheet.object.as_str() };
    blocks.push(Block::Heading { level: 2, text: recorded(title), numbered: true });
    let decision = match sheet.relevant {
        Some(relevant) => {
            Para::strong(ctx.get(if relevant { "shared-relevant" } else { "shared-not-relevant" }), VALUE)
        }
        None => ctx.missing(VALUE),
    };
    let mut decided = vec![decision];
    if !sheet.reason.trim().is_empty() {
        decided.push(Para::new(recorded(sheet.reason.as_str()), SMALL));
    }
    decided.push(ctx.labelled("shared-decided-by", &sheet.decided_by, SMALL));
    decided.push(ctx.labelled_date("shared-decided-on", sheet.decided_on, SMALL));
    let mut pairs = vec![
        (ctx.get("shared-owner"), vec![ctx.or_missing(&sheet.owner, VALUE)]),
        (ctx.get("shared-decision"), decided),
        (ctx.get("shared-seen-on"), vec![ctx.date_para(sheet.seen_on, VALUE)]),
    ];
    if !sheet.granted {
        pairs.push((ctx.get("shared-grant"), vec![Para::new(ctx.get("shared-grant-withdrawn"), VALUE)]));
    }
    blocks.push(Block::Table(Table::keys(pairs, VALUE)));
    if sheet.relevant == Some(false) || !sheet.granted {
        return;
    }
    if sheet.rows.is_empty() {
        blocks.push(ctx.body("shared-rows-none"));
        return;
    }
    let rows = sheet.rows.iter().map(|row| shared_row(ctx, row)).collect();
    let head = ctx.head(&["providers-requirement", "providers-status", "shared-checked-on", "shared-evidence"]);
    let columns = vec![Column::Share(22), Column::Fixed(mm(32)), Column::Fixed(mm(26)), Column::Share(12)];
    blocks.push(Block::Table(Table::new(columns, head, rows)));
}

fn shared_row<'a>(ctx: &Ctx<'a>, row: &'a SharedRow) -> Row<'a> {
    let title = published(row.title.as_str(), &row.language);
    let mut name = vec![Para::strong(row.label.as_str(), Shape::CELL), Para::new(title, Shape::CELL_LABEL)];
    if !row.statement.trim().is_empty() {
        name.push(Para::new(recorded(row.statement.as_str()), SMALL));
    }
    let mut status = vec![Para::new(ctx.status_word(row.status), Shape::CELL)];
    if row.changed {
        status.push(Para::new(ctx.get("shared-changed"), SMALL));
    }
    let evidence = match (row.valid, row.invalid) {
        (0, 0) => ctx.get("shared-evidence-none"),
        (0, _) => ctx.get("providers-not-valid"),
        (_, _) => match row.valid_until {
            Some(until) => ctx.t("providers-valid-until", &[("date", ctx.texts.date(until).into())]),
            None => ctx.get("providers-valid"),
        },
    };
    Row::new(vec![
        Cell::new(name).heading(),
        Cell::new(status),
        Cell::new(vec![ctx.date_para(row.checked_on, VALUE)]),
        Cell::text(evidence, VALUE),
    ])
}
