//! All municipalities of an Akte side by side.

use super::changes::degree;
use super::ctx::Ctx;
use crate::layout::block::{Block, Cell, Column, Orientation, Para, Row, Shape, Table};
use crate::model::{VerbundDomain, VerbundMunicipality, VerbundOverview};
use crate::type_setting::recorded;
use crate::units::mm;
use akte_domain::ReportSection;

const VALUE: Shape = Shape::CELL.after(0);
const SMALL: Shape = Shape::CELL_SMALL;

pub(super) fn body<'a>(ctx: &Ctx<'a>, overview: &'a VerbundOverview, blocks: &mut Vec<Block<'a>>) {
    if ctx.shows(ReportSection::Overview) {
        blocks.push(Block::Turn(Orientation::Landscape));
        blocks.push(ctx.heading(1, "verbund-title"));
        let args = [("count", overview.municipalities.len().into()), ("date", ctx.as_of().into())];
        blocks.push(Block::Para(Para::new(ctx.t("verbund-lead", &args), Shape::BODY)));
        blocks.push(Block::Table(side_by_side(ctx, overview)));
        blocks.push(ctx.note(ctx.get("verbund-counts-only")));
        support(ctx, overview, blocks);
        blocks.push(Block::Turn(Orientation::Portrait));
    }
    if ctx.shows(ReportSection::Details) {
        shared(ctx, overview, blocks);
        services(ctx, overview, blocks);
    }
}

fn side_by_side<'a>(ctx: &Ctx<'a>, overview: &'a VerbundOverview) -> Table<'a> {
    let rows = overview
        .municipalities
        .iter()
        .flat_map(|one| {
            let none = one.domains.is_empty().then(|| without_domain(ctx, one));
            let rows = one.domains.iter().enumerate().map(|(at, domain)| domain_row(ctx, one, at == 0, domain));
            rows.chain(none)
        })
        .collect();
    let head = ctx.head(&[
        "verbund-municipality",
        "verbund-domain",
        "overview-degree",
        "verbund-unprocessed",
        "verbund-open",
        "verbund-put-back",
        "verbund-unproven",
        "verbund-overdue",
        "verbund-changed-on",
    ]);
    let mut columns = vec![Column::Share(5), Column::Share(5), Column::Fixed(mm(26))];
    columns.extend(std::iter::repeat_n(Column::Fixed(mm(25)), 5));
    columns.push(Column::Fixed(mm(26)));
    let mut table = Table::new(columns, head, rows);
    table.right_from = Some(2);
    table.right_to = Some(8);
    table.zebra = true;
    table
}

/// How far the first stage of working together is: that what runs is supported.
fn support<'a>(ctx: &Ctx<'a>, overview: &'a VerbundOverview, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(2, "verbund-support-title"));
    let right = VALUE.right();
    let number = |count: u32| Cell::text(ctx.texts.number(count.into()), right);
    let domains = overview.municipalities.iter().flat_map(|one| one.domains.iter().map(move |domain| (one, domain)));
    let rows: Vec<Row<'a>> = domains
        .filter(|(_, domain)| domain.support.total() > 0)
        .map(|(one, domain)| {
            let degree = domain.support.degree_per_mille().map(|degree| ctx.texts.percent(degree)).unwrap_or_default();
            Row::new(vec![
                Cell::new(vec![Para::strong(recorded(one.name.as_str()), VALUE)]).heading(),
                Cell::text(recorded(domain.name.as_str()), VALUE),
                number(domain.support.total()),
                Cell::new(vec![Para::strong(degree, right)]),
                number(domain.support.ended),
                number(domain.support.within_half_year),
                number(domain.support.within_year),
                number(domain.support.longer),
                number(domain.support.unknown),
            ])
        })
        .collect();
    if rows.is_empty() {
        blocks.push(ctx.body("verbund-support-none"));
        return;
    }
    blocks.push(ctx.body("verbund-support-lead"));
    let head = ctx.head(&[
        "verbund-municipality",
        "verbund-domain",
        "verbund-in-use",
        "verbund-supported",
        "verbund-support-ended",
        "verbund-support-half-year",
        "verbund-support-year",
        "verbund-support-longer",
        "verbund-support-unknown",
    ]);
    let mut columns = vec![Column::Share(5), Column::Share(5)];
    columns.extend(std::iter::repeat_n(Column::Fixed(mm(25)), 7));
    let mut table = Table::new(columns, head, rows);
    table.right_from = Some(2);
    table.zebra = true;
    blocks.push(Block::Table(table));
}

fn without_domain<'a>(ctx: &Ctx<'a>, one: &'a VerbundMunicipality) -> Row<'a> {
    let mut cells = vec![Cell::new(vec![Para::strong(recorded(one.name.as_str()), VALUE)]).heading()];
    cells.push(Cell { span: 8, ..Cell::text(ctx.get("verbund-no-domain"), VALUE) });
    Row::new(cells)
}

fn domain_row<'a>(ctx: &Ctx<'a>, one: &'a VerbundMunicipality, first: bool, domain: &'a VerbundDomain) -> Row<'a> {
    let right = VALUE.right();
    let number = |count: u32| Cell::text(ctx.texts.number(count.into()), right);
    let none = || ctx.get("overview-degree-none");
    let degree = degree(domain.method, domain.counts).map_or_else(none, |degree| ctx.texts.percent(degree));
    // The name is said in every row: rows are read one by one by those who listen.
    let name = Para::new(recorded(one.name.as_str()), VALUE);
    let name = if first { Para::strong(recorded(one.name.as_str()), VALUE) } else { name };
    Row::new(vec![
        Cell::new(vec![name]).heading(),
        Cell::new(vec![
            Para::new(recorded(domain.name.as_str()), Shape::CELL),
            Para::new(ctx.texts.term("method", domain.method), Shape::CELL_LABEL),
        ]),
        Cell::new(vec![Para::strong(degree, right)]),
        number(domain.counts.unprocessed),
        number(domain.open_points),
        number(domain.put_back),
        number(domain.unproven),
        number(domain.overdue_measures),
        Cell::new(vec![ctx.date_para(domain.counted_on, VALUE)]),
    ])
}

fn shared<'a>(ctx: &Ctx<'a>, overview: &'a VerbundOverview, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "verbund-shared-title"));
    if overview.shared.is_empty() {
        blocks.push(ctx.body("verbund-shared-none"));
        return;
    }
    let names = |names: &[String]| {
        if names.is_empty() { ctx.get("report-none") } else { names.join(", ") }
    };
    let rows = overview.shared.iter().map(|one| {
        Row::new(vec![
            Cell::new(vec![Para::strong(recorded(one.object.as_str()), VALUE)]).heading(),
            Cell::text(recorded(one.owner.as_str()), VALUE),
            Cell::text(recorded(names(&one.granted)), SMALL),
            Cell::text(recorded(names(&one.relying)), SMALL),
        ])
    });
    let head = ctx.head(&["verbund-object", "verbund-owner", "verbund-granted", "verbund-relying"]);
    let columns = vec![Column::Share(5), Column::Share(4), Column::Share(5), Column::Share(5)];
    blocks.push(Block::Table(Table::new(columns, head, rows.collect())));
}

fn services<'a>(ctx: &Ctx<'a>, overview: &'a VerbundOverview, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "verbund-services-title"));
    if overview.services.is_empty() {
        blocks.push(ctx.body("verbund-services-none"));
        return;
    }
    let rows = overview.services.iter().map(|one| {
        Row::new(vec![
            Cell::new(vec![Para::strong(recorded(one.name.as_str()), VALUE)]).heading(),
            Cell::text(recorded(one.provider.as_str()), VALUE),
            Cell::text(recorded(one.receiver.as_str()), VALUE),
            Cell::new(vec![ctx.date_para(one.valid_until, VALUE)]),
        ])
    });
    let head = ctx.head(&["verbund-service", "verbund-provider", "verbund-receiver", "verbund-until"]);
    let columns = vec![Column::Share(5), Column::Share(4), Column::Share(4), Column::Fixed(mm(30))];
    blocks.push(Block::Table(Table::new(columns, head, rows.collect())));
}
