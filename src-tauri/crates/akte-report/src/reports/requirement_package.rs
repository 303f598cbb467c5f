//! Anforderungspaket (Grundschutz++).

use super::ctx::Ctx;
use crate::layout::block::{Block, Cell, Column, Orientation, Para, Row, Shape, Table};
use crate::model::{PackageObject, PackagedRequirement, RequirementPackage};
use crate::type_setting::{published, recorded};
use crate::units::mm;
use akte_domain::modelling::PackageStep;
use akte_domain::{Coded, ImplementationStatus, ReportSection};

const VALUE: Shape = Shape::CELL.after(0);

pub(super) fn body<'a>(ctx: &Ctx<'a>, package: &'a RequirementPackage, blocks: &mut Vec<Block<'a>>) {
    if ctx.shows(ReportSection::Overview) {
        glance(ctx, package, blocks);
    }
    if ctx.shows(ReportSection::Details) {
        needs(ctx, package, blocks);
        assets(ctx, package, blocks);
        blocks.push(Block::Turn(Orientation::Landscape));
        requirements(ctx, package, blocks);
        struck_out(ctx, package, blocks);
        additions(ctx, package, blocks);
        blocks.push(Block::Turn(Orientation::Portrait));
    }
}

fn glance<'a>(ctx: &Ctx<'a>, package: &'a RequirementPackage, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "package-overview-title"));
    let right = VALUE.right();
    let rows = || package.objects.iter().flat_map(|object| &object.rows);
    let number = |count: usize| Cell::text(ctx.texts.number(i64::try_from(count).unwrap_or(i64::MAX)), right);
    let line = |name: String, of: &dyn Fn(&PackagedRequirement) -> bool| {
        let all: Vec<&PackagedRequirement> = rows().filter(|row| of(row)).collect();
        let count = |what: &dyn Fn(&PackagedRequirement) -> bool| number(all.iter().filter(|row| what(row)).count());
        Row::new(vec![
            Cell::text(name, VALUE).heading(),
            number(all.len()),
            count(&|row| row.struck_out),
            count(&|row| row.step == PackageStep::Process && row.choice.is_none()),
            count(&|row| !row.struck_out && row.status == ImplementationStatus::Yes),
        ])
    };
    let mut lines: Vec<Row<'a>> =
        PackageStep::ALL.iter().map(|step| line(ctx.term("package-step", *step), &|row| row.step == *step)).collect();
    lines.push(line(ctx.get("model-all"), &|_| true).strong());
    let head = ctx.head(&[
        "package-step",
        "package-requirements",
        "package-struck-out",
        "package-undecided",
        "package-implemented",
    ]);
    let mut columns = vec![Column::Share(1)];
    columns.extend(std::iter::repeat_n(Column::Fixed(mm(30)), 4));
    let mut table = Table::new(columns, head, lines);
    table.right_from = Some(1);
    blocks.push(Block::Table(table));
    blocks.push(ctx.note(ctx.get("package-rule")));
}

fn needs<'a>(ctx: &Ctx<'a>, package: &'a RequirementPackage, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "package-needs-title"));
    if package.needs.is_empty() {
        blocks.push(ctx.body("package-needs-none"));
        return;
    }
    let rows = package.needs.iter().map(|entry| {
        Row::new(vec![
            Cell::text(recorded(entry.name.as_str()), VALUE).heading(),
            Cell::text(ctx.term("object-kind", entry.kind), VALUE),
            Cell::new(vec![ctx.or_missing(&entry.need, VALUE)]),
        ])
    });
    let head = ctx.head(&["model-object", "structure-kind", "package-need"]);
    let columns = vec![Column::Share(2), Column::Share(1), Column::Fixed(mm(36))];
    blocks.push(Block::Table(Table::new(columns, head, rows.collect())));
}

fn assets<'a>(ctx: &Ctx<'a>, package: &'a RequirementPackage, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "package-assets-title"));
    if package.assets.is_empty() {
        blocks.push(ctx.body("package-assets-none"));
        return;
    }
    let listed = |words: &[String]| {
        let none = || Para::new(ctx.get("report-none"), VALUE);
        if words.is_empty() { none() } else { Para::new(recorded(words.join(", ")), VALUE) }
    };
    let rows = package.assets.iter().map(|asset| {
        let kind = Para::new(ctx.term("object-kind", asset.kind), Shape::CELL_LABEL);
        let direct = if asset.categories.is_empty() { ctx.missing(VALUE) } else { listed(&asset.categories) };
        Row::new(vec![
            Cell::new(vec![Para::strong(recorded(asset.name.as_str()), Shape::CELL), kind]).heading(),
            Cell::new(vec![direct]),
            Cell::new(vec![listed(&asset.inherited)]),
        ])
    });
    let head = ctx.head(&["model-object", "package-categories", "package-inherited"]);
    let columns = vec![Column::Share(1), Column::Share(1), Column::Share(1)];
    blocks.push(Block::Table(Table::new(columns, head, rows.collect())));
}

fn requirements<'a>(ctx: &Ctx<'a>, package: &'a RequirementPackage, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "package-requirements-title"));
    if package.objects.iter().all(|object| object.rows.iter().all(|row| row.struck_out)) {
        blocks.push(ctx.body("package-requirements-none"));
        return;
    }
    for object in &package.objects {
        let kept: Vec<&'a PackagedRequirement> = object.rows.iter().filter(|row| !row.struck_out).collect();
        if kept.is_empty() {
            continue;
        }
        blocks.push(heading(object));
        let (texts, model, hash) = (ctx.texts, ctx.model, ctx.hash);
        let count = kept.len();
        let make = Box::new(move |index: usize| {
            let ctx = Ctx { texts, model, hash };
            kept.get(index).map(|row| requirement(&ctx, row)).unwrap_or_default()
        });
        let head = ctx.head(&[
            "package-requirement",
            "package-verb-level",
            "package-origin",
            "package-params",
            "package-relevance",
            "package-status",
        ]);
        let columns = vec![
            Column::Share(18),
            Column::Fixed(mm(26)),
            Column::Share(12),
            Column::Share(12),
            Column::Share(15),
            Column::Fixed(mm(34)),
        ];
        blocks.push(Block::Table(Table::lazy(columns, head, count, make)));
    }
}

fn heading<'a>(object: &'a PackageObject) -> Block<'a> {
    Block::Heading { level: 2, text: recorded(object.name.as_str()), numbered: true }
}

/// Label and title.
fn named<'a>(row: &'a PackagedRequirement) -> Cell<'a> {
    let title = published(row.title.as_str(), &row.language);
    Cell::new(vec![Para::strong(row.label.as_str(), Shape::CELL), Para::new(title, VALUE)]).heading()
}

fn requirement<'a>(ctx: &Ctx<'a>, row: &'a PackagedRequirement) -> Row<'a> {
    let small = Shape::CELL_SMALL;
    let mut verb = vec![Para::new(published(row.modal_verb.as_str(), &row.language), Shape::CELL)];
    verb.push(Para::new(published(row.level.as_str(), &row.language), Shape::CELL_LABEL));
    if let Some(effort) = row.effort {
        verb.push(Para::labelled(&ctx.get("package-effort"), effort.to_string(), small));
    }
    let mut origin = vec![Para::new(ctx.term("package-step", row.step), Shape::CELL)];
    if !row.categories.is_empty() {
        let id = if row.inherited { "package-by-inherited" } else { "package-by-category" };
        origin.push(Para::labelled(&ctx.get(id), row.categories.join(", "), small));
    }
    let params = if row.params.is_empty() {
        vec![Para::new(ctx.get("report-none"), VALUE)]
    } else {
        row.params
            .iter()
            .map(|param| match param.values.as_slice() {
                [] => Para::labelled(&param.label, ctx.get("report-missing"), small),
                [one] => Para::labelled(&param.label, recorded(one.as_str()), small),
                several => Para::labelled(&param.label, recorded(several.join(" / ")), small),
            })
            .collect()
    };
    let mut relevance = vec![match (row.choice, row.step) {
        (Some(choice), _) => Para::new(ctx.term("package-choice", choice), Shape::CELL),
        (None, PackageStep::Process) => Para::italic(ctx.get("model-undecided"), Shape::CELL),
        (None, _) => Para::new(ctx.get("package-follows"), Shape::CELL),
    }];
    if let Some(basis) = row.basis {
        relevance.push(Para::new(ctx.term("addition-basis", basis), Shape::CELL_LABEL));
    }
    if !row.reason.trim().is_empty() {
        relevance.push(ctx.labelled("model-reason", &row.reason, small));
    }
    let mut status = vec![Para::strong(ctx.status_word(row.status), Shape::CELL)];
    if !row.unmet.is_empty() {
        status.push(Para::labelled(&ctx.get("package-unmet"), row.unmet.join(", "), small));
    }
    Row::new(vec![
        named(row),
        Cell::new(verb),
        Cell::new(origin),
        Cell::new(params),
        Cell::new(relevance),
        Cell::new(status),
    ])
}

fn struck_out<'a>(ctx: &Ctx<'a>, package: &'a RequirementPackage, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "package-struck-out-title"));
    reasons(ctx, package, blocks, "package-struck-out-none", |row| row.struck_out);
}

fn additions<'a>(ctx: &Ctx<'a>, package: &'a RequirementPackage, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "package-additions-title"));
    reasons(ctx, package, blocks, "package-additions-none", |row| row.step == PackageStep::Addition);
}

/// What was decided with a reason: requirement, object, reason, who.
fn reasons<'a>(
    ctx: &Ctx<'a>,
    package: &'a RequirementPackage,
    blocks: &mut Vec<Block<'a>>,
    none: &str,
    takes: impl Fn(&PackagedRequirement) -> bool,
) {
    let mut rows = Vec::new();
    for object in &package.objects {
        for row in object.rows.iter().filter(|row| takes(row)) {
            let mut reason = vec![ctx.or_missing(&row.reason, Shape::CELL)];
            if let Some(basis) = row.basis {
                reason.push(Para::new(ctx.term("addition-basis", basis), Shape::CELL_LABEL));
            }
            let decided = match (row.decided_by.trim(), row.decided_on) {
                ("", _) | (_, None) => ctx.missing(VALUE),
                (who, Some(when)) => {
                    let args = [("who", who.into()), ("when", ctx.texts.date(when).into())];
                    Para::new(recorded(ctx.t("needs-decided-line", &args)), VALUE)
                }
            };
            rows.push(Row::new(vec![
                named(row),
                Cell::text(recorded(object.name.as_str()), VALUE),
                Cell::new(reason),
                Cell::new(vec![decided]),
            ]));
        }
    }
    if rows.is_empty() {
        blocks.push(ctx.body(none));
        return;
    }
    let head = ctx.head(&["package-requirement", "model-object", "model-reason", "needs-decided"]);
    let columns = vec![Column::Share(3), Column::Share(2), Column::Share(4), Column::Share(2)];
    blocks.push(Block::Table(Table::new(columns, head, rows)));
}
