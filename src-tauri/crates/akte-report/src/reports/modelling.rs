//! A.3 Modellierung.

use super::ctx::Ctx;
use crate::layout::block::{Block, Cell, Column, Orientation, Para, Row, Shape, Table};
use crate::model::{ModelledModule, ModelledObject, Modelling};
use crate::type_setting::{published, recorded};
use crate::units::mm;
use akte_domain::ReportSection;

const VALUE: Shape = Shape::CELL.after(0);

/// How many objects stand side by side in the matrix; more would make their names unreadable.
const MATRIX_COLUMNS: usize = 9;

const ORDERS: [&str; 4] = ["R1", "R2", "R3", ""];

pub(super) fn body<'a>(ctx: &Ctx<'a>, modelling: &'a Modelling, blocks: &mut Vec<Block<'a>>) {
    if ctx.shows(ReportSection::Overview) {
        glance(ctx, modelling, blocks);
    }
    if ctx.shows(ReportSection::Details) {
        blocks.push(Block::Turn(Orientation::Landscape));
        applied(ctx, modelling, blocks);
        left_out(ctx, modelling, blocks);
        user_defined(ctx, modelling, blocks);
        matrix(ctx, modelling, blocks);
        blocks.push(Block::Turn(Orientation::Portrait));
    }
}

fn glance<'a>(ctx: &Ctx<'a>, modelling: &'a Modelling, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "model-overview-title"));
    let approach = match modelling.approach {
        Some(approach) => Para::new(ctx.term("approach", approach), VALUE),
        None => ctx.missing(VALUE),
    };
    blocks.push(Block::Table(Table::keys(vec![(ctx.get("model-approach"), vec![approach])], VALUE)));
    let right = VALUE.right();
    let number = |count: usize| ctx.texts.number(i64::try_from(count).unwrap_or(i64::MAX));
    let line = |name: String, of: &dyn Fn(&ModelledModule) -> bool| {
        let modules: Vec<&ModelledModule> = modelling.modules.iter().filter(|module| of(module)).collect();
        let applied = modules.iter().filter(|module| module.applies()).count();
        let open = modules.iter().filter(|module| module.rows.is_empty()).count();
        Row::new(vec![
            Cell::text(name, VALUE).heading(),
            Cell::text(number(modules.len()), right),
            Cell::text(number(applied), right),
            Cell::text(number(modules.len() - applied - open), right),
            Cell::text(number(open), right),
        ])
    };
    let mut rows: Vec<Row<'a>> = ORDERS
        .iter()
        .filter(|order| modelling.modules.iter().any(|module| module.order == **order))
        .map(|order| {
            let name = if order.is_empty() { ctx.get("model-user-defined") } else { (*order).to_owned() };
            line(name, &|module| module.order == *order)
        })
        .collect();
    rows.push(line(ctx.get("model-all"), &|_| true).strong());
    let head = ctx.head(&["model-order", "model-modules", "model-applied", "model-left-out", "model-open"]);
    let mut columns = vec![Column::Share(1)];
    columns.extend(std::iter::repeat_n(Column::Fixed(mm(30)), 4));
    let mut table = Table::new(columns, head, rows);
    table.right_from = Some(1);
    blocks.push(Block::Table(table));
    blocks.push(ctx.note(ctx.get("model-order-rule")));
}

/// Number and title of a module, with a mark where it is user-defined.
fn name<'a>(ctx: &Ctx<'a>, module: &'a ModelledModule) -> Cell<'a> {
    let title = published(module.title.as_str(), &module.language);
    let mut paras = vec![Para::strong(module.label.as_str(), Shape::CELL), Para::new(title, Shape::CELL_LABEL)];
    if module.user_defined {
        paras.push(Para::new(ctx.get("model-user-defined-mark"), Shape::CELL_SMALL));
    }
    Cell::new(paras).heading()
}

fn order<'a>(ctx: &Ctx<'a>, module: &'a ModelledModule) -> Cell<'a> {
    if module.order.is_empty() {
        return Cell::text(ctx.get("model-matrix-nothing"), VALUE);
    }
    Cell::text(module.order.as_str(), VALUE)
}

/// `Erika Beispiel, 20.11.2026`, or that it is missing.
fn decided<'a>(ctx: &Ctx<'a>, row: &'a ModelledObject) -> Para<'a> {
    match (row.decided_by.trim(), row.decided_on) {
        ("", _) | (_, None) => ctx.labelled("needs-decided", "", Shape::CELL_SMALL),
        (who, Some(when)) => {
            let args = [("who", who.into()), ("when", ctx.texts.date(when).into())];
            let line = recorded(ctx.t("needs-decided-line", &args));
            Para::labelled(&ctx.get("needs-decided"), line, Shape::CELL_SMALL)
        }
    }
}

fn object_cell<'a>(ctx: &Ctx<'a>, row: &'a ModelledObject) -> Cell<'a> {
    let kind = Para::new(ctx.term("object-kind", row.kind), Shape::CELL_LABEL);
    Cell::new(vec![Para::new(recorded(row.name.as_str()), Shape::CELL), kind])
}

fn applied<'a>(ctx: &Ctx<'a>, modelling: &'a Modelling, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "model-applied-title"));
    let places: Vec<(&ModelledModule, &ModelledObject)> = modelling
        .modules
        .iter()
        .flat_map(|module| module.rows.iter().filter(|row| row.relevant).map(move |row| (module, row)))
        .collect();
    if places.is_empty() {
        blocks.push(ctx.body("model-applied-none"));
        return;
    }
    let rows = places.into_iter().map(|(module, row)| {
        Row::new(vec![
            name(ctx, module),
            order(ctx, module),
            Cell::text(ctx.get("status-yes"), VALUE),
            object_cell(ctx, row),
            Cell::new(vec![ctx.or_missing(&row.reason, Shape::CELL), decided(ctx, row)]),
            Cell::new(vec![ctx.or_missing(&row.contact, VALUE)]),
        ])
    });
    let head =
        ctx.head(&["model-module", "model-r", "model-relevant", "model-object", "model-reason", "model-contact"]);
    let columns = vec![
        Column::Share(13),
        Column::Fixed(mm(10)),
        Column::Fixed(mm(18)),
        Column::Share(11),
        Column::Share(20),
        Column::Share(9),
    ];
    blocks.push(Block::Table(Table::new(columns, head, rows.collect())));
}

fn left_out<'a>(ctx: &Ctx<'a>, modelling: &'a Modelling, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "model-left-out-title"));
    let mut rows = Vec::new();
    for module in &modelling.modules {
        for row in module.rows.iter().filter(|row| !row.relevant) {
            rows.push(Row::new(vec![
                name(ctx, module),
                order(ctx, module),
                Cell::text(ctx.get("status-no"), VALUE),
                object_cell(ctx, row),
                Cell::new(vec![ctx.or_missing(&row.reason, Shape::CELL), decided(ctx, row)]),
                Cell::new(vec![ctx.or_missing(&row.contact, VALUE)]),
            ]));
        }
        // Nothing is silently left out: what nobody has decided stands here as well.
        if module.rows.is_empty() {
            rows.push(Row::new(vec![
                name(ctx, module),
                order(ctx, module),
                Cell::new(vec![Para::italic(ctx.get("model-undecided"), VALUE)]),
                Cell::text(ctx.get("report-none"), VALUE),
                Cell::new(vec![ctx.missing(VALUE)]),
                Cell::new(vec![ctx.missing(VALUE)]),
            ]));
        }
    }
    if rows.is_empty() {
        blocks.push(ctx.body("model-left-out-none"));
        return;
    }
    blocks.push(ctx.body("model-left-out-lead"));
    let head =
        ctx.head(&["model-module", "model-r", "model-relevant", "model-object", "model-reason", "model-contact"]);
    let columns = vec![
        Column::Share(13),
        Column::Fixed(mm(10)),
        Column::Fixed(mm(22)),
        Column::Share(10),
        Column::Share(20),
        Column::Share(9),
    ];
    blocks.push(Block::Table(Table::new(columns, head, rows)));
}

fn user_defined<'a>(ctx: &Ctx<'a>, modelling: &'a Modelling, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "model-user-defined-title"));
    let own: Vec<&ModelledModule> = modelling.modules.iter().filter(|module| module.user_defined).collect();
    if own.is_empty() {
        blocks.push(ctx.body("model-user-defined-none"));
        return;
    }
    let rows = own.into_iter().map(|module| {
        let mut notes: Vec<&str> = module.rows.iter().map(|row| row.risk_note.trim()).collect();
        notes.retain(|note| !note.is_empty());
        notes.dedup();
        let objects: Vec<&str> = module.rows.iter().filter(|row| row.relevant).map(|row| row.name.as_str()).collect();
        let objects = if objects.is_empty() { ctx.get("report-none") } else { objects.join(", ") };
        let note = match notes.as_slice() {
            [] => vec![ctx.missing(VALUE)],
            several => several.iter().map(|note| Para::new(recorded(*note), Shape::CELL)).collect(),
        };
        Row::new(vec![name(ctx, module), Cell::text(recorded(objects), VALUE), Cell::new(note)])
    });
    let head = ctx.head(&["model-module", "model-object", "model-risk-note"]);
    let columns = vec![Column::Share(1), Column::Share(1), Column::Share(2)];
    blocks.push(Block::Table(Table::new(columns, head, rows.collect())));
}

/// Modules that were decided about × objects, some objects at a time.
fn matrix<'a>(ctx: &Ctx<'a>, modelling: &'a Modelling, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "model-matrix-title"));
    let used: Vec<usize> = (0..modelling.objects.len())
        .filter(|column| modelling.modules.iter().any(|module| module.rows.iter().any(|row| row.column == *column)))
        .collect();
    if used.is_empty() {
        blocks.push(ctx.body("model-matrix-none"));
        return;
    }
    blocks.push(ctx.body("model-matrix-lead"));
    let said = |relevant: Option<bool>| match relevant {
        Some(true) => Cell::new(vec![Para::strong(ctx.get("status-yes"), VALUE)]),
        Some(false) => Cell::text(ctx.get("status-no"), VALUE),
        None => Cell::text(ctx.get("model-matrix-nothing"), VALUE),
    };
    for (number, columns) in used.chunks(MATRIX_COLUMNS).enumerate() {
        if used.len() > MATRIX_COLUMNS {
            let args = [("number", (number + 1).into()), ("total", used.len().div_ceil(MATRIX_COLUMNS).into())];
            blocks.push(Block::Heading { level: 2, text: ctx.t("model-matrix-part", &args).into(), numbered: true });
        }
        let here = |module: &&ModelledModule| module.rows.iter().any(|row| columns.contains(&row.column));
        let rows = modelling.modules.iter().filter(here).map(|module| {
            let title = published(module.title.as_str(), &module.language);
            let first = vec![Para::strong(module.label.as_str(), VALUE), Para::new(title, Shape::CELL_LABEL.after(0))];
            let mut cells = vec![Cell::new(first).heading()];
            cells.extend(columns.iter().map(|column| {
                let row = module.rows.iter().find(|row| row.column == *column);
                said(row.map(|row| row.relevant))
            }));
            Row::new(cells)
        });
        let mut head = vec![ctx.get("model-module")];
        head.extend(columns.iter().filter_map(|column| modelling.objects.get(*column)).cloned());
        let mut widths = vec![Column::Fixed(mm(52))];
        widths.extend(std::iter::repeat_n(Column::Share(1), columns.len()));
        blocks.push(Block::Table(Table::new(widths, head, rows.collect())));
    }
}
