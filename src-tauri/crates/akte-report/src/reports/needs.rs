//! A.2 Schutzbedarfsfeststellung.

use super::ctx::Ctx;
use crate::layout::block::{Block, Cell, Column, List, Orientation, Para, Row, Shape, Table};
use crate::model::{NeedCell, NeedObject, ProtectionNeeds};
use crate::type_setting::recorded;
use crate::units::{mm, pt};
use akte_domain::protection::{LinkCriterion, criterion};
use akte_domain::{BasicValue, Coded, ProtectionCategory, ReportSection, TargetObjectKind};

const VALUE: Shape = Shape::CELL.after(0);

pub(super) fn body<'a>(ctx: &Ctx<'a>, needs: &'a ProtectionNeeds, blocks: &mut Vec<Block<'a>>) {
    categories(ctx, needs, blocks);
    if ctx.shows(ReportSection::Overview) {
        glance(ctx, needs, blocks);
    }
    if ctx.shows(ReportSection::Details) {
        blocks.push(Block::Turn(Orientation::Landscape));
        scenarios(ctx, needs, blocks);
        objects(ctx, needs, blocks);
        links(ctx, needs, blocks);
        blocks.push(Block::Turn(Orientation::Portrait));
        cycles(ctx, needs, blocks);
    }
    conclusions(ctx, needs, blocks);
}

fn yes_no(ctx: &Ctx<'_>, said: bool) -> String {
    ctx.get(if said { "status-yes" } else { "status-no" })
}

fn categories<'a>(ctx: &Ctx<'a>, needs: &'a ProtectionNeeds, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "needs-categories-title"));
    let scheme = &needs.scheme;
    if needs.scheme_recorded {
        let pairs = vec![
            (ctx.get("needs-decided-by"), vec![ctx.or_missing(&scheme.decided_by, VALUE)]),
            (ctx.get("needs-decided-on"), vec![ctx.date_para(scheme.decided_on, VALUE)]),
        ];
        blocks.push(Block::Table(Table::keys(pairs, VALUE)));
    } else {
        blocks.push(ctx.body("needs-scheme-proposed"));
    }
    let rows = scheme.categories.iter().map(|category| {
        Row::new(vec![
            Cell::new(vec![Para::strong(recorded(category.name.as_str()), VALUE)]).heading(),
            Cell::new(vec![ctx.or_missing(&category.definition, VALUE)]),
            Cell::text(yes_no(ctx, category.risk_analysis), VALUE),
        ])
    });
    let head = ctx.head(&["needs-category", "needs-definition", "needs-asks-risk"]);
    let columns = vec![Column::Fixed(mm(32)), Column::Share(1), Column::Fixed(mm(32))];
    blocks.push(Block::Table(Table::new(columns, head, rows.collect())));
}

fn glance<'a>(ctx: &Ctx<'a>, needs: &'a ProtectionNeeds, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "needs-overview-title"));
    let right = VALUE.right();
    let count = |applies: &dyn Fn(&NeedObject) -> bool| {
        let count = needs.objects.iter().filter(|entry| applies(entry)).count();
        ctx.texts.number(i64::try_from(count).unwrap_or(i64::MAX))
    };
    let of_value = |value: BasicValue, category: Option<usize>| {
        count(&|entry| entry.values.get(value.index()).is_some_and(|cell| cell.category == category))
    };
    let mut rows: Vec<Row<'a>> = Vec::new();
    let line = |name: Cell<'a>, category: Option<usize>| {
        let mut cells = vec![name.heading()];
        cells.extend(BasicValue::ALL.iter().map(|value| Cell::text(of_value(*value, category), right)));
        cells.push(Cell::text(count(&|entry| entry.total == category), right));
        Row::new(cells)
    };
    for (place, category) in needs.scheme.categories.iter().enumerate().rev() {
        rows.push(line(Cell::text(recorded(category.name.as_str()), VALUE), Some(place)));
    }
    rows.push(line(Cell::new(vec![ctx.missing(VALUE)]), None));
    let mut head = ctx.head(&["needs-category"]);
    head.extend(BasicValue::ALL.iter().map(|value| capital(&ctx.term("basic-value", *value))));
    head.push(ctx.get("needs-total"));
    let columns = vec![
        Column::Share(1),
        Column::Fixed(mm(32)),
        Column::Fixed(mm(28)),
        Column::Fixed(mm(32)),
        Column::Fixed(mm(26)),
    ];
    let mut table = Table::new(columns, head, rows);
    table.right_from = Some(1);
    blocks.push(Block::Table(table));
    blocks.push(ctx.note(ctx.get("needs-total-rule")));
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn scenarios<'a>(ctx: &Ctx<'a>, needs: &'a ProtectionNeeds, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "needs-scenarios-title"));
    let scheme = &needs.scheme;
    if scheme.scenarios.is_empty() {
        blocks.push(ctx.body("needs-scenarios-none"));
        return;
    }
    let rows = scheme.scenarios.iter().map(|scenario| {
        let mut cells = vec![Cell::new(vec![Para::strong(recorded(scenario.name.as_str()), VALUE)]).heading()];
        cells.extend(scheme.categories.iter().map(|category| {
            let threshold = scenario.thresholds.iter().find(|threshold| threshold.category == category.code);
            Cell::new(vec![ctx.or_missing(threshold.map_or("", |one| one.definition.as_str()), VALUE)])
        }));
        Row::new(cells)
    });
    let mut head = vec![ctx.get("needs-scenario")];
    head.extend(scheme.categories.iter().map(|category| category.name.clone()));
    let columns = std::iter::repeat_n(Column::Share(1), head.len()).collect();
    blocks.push(Block::Table(Table::new(columns, head, rows.collect())));
}

fn objects<'a>(ctx: &Ctx<'a>, needs: &'a ProtectionNeeds, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "needs-objects-title"));
    if needs.objects.is_empty() {
        blocks.push(ctx.body("needs-objects-none"));
        return;
    }
    blocks.push(ctx.body("needs-objects-lead"));
    let mut head = ctx.head(&["structure-head-number", "structure-head-name"]);
    head.extend(BasicValue::ALL.iter().map(|value| capital(&ctx.term("basic-value", *value))));
    head.push(ctx.get("needs-total"));
    let columns = vec![
        Column::Fixed(mm(16)),
        Column::Share(16),
        Column::Share(22),
        Column::Share(22),
        Column::Share(22),
        Column::Fixed(mm(24)),
    ];
    let (texts, model, hash) = (ctx.texts, ctx.model, ctx.hash);
    let make = Box::new(move |index: usize| {
        let ctx = Ctx { texts, model, hash };
        needs.objects.get(index).map(|entry| object_row(&ctx, needs, entry)).unwrap_or_default()
    });
    blocks.push(Block::Table(Table::lazy(columns, head, needs.objects.len(), make)));
}

fn category(needs: &ProtectionNeeds, place: Option<usize>) -> Option<&ProtectionCategory> {
    place.and_then(|place| needs.scheme.categories.get(place))
}

fn object_row<'a>(ctx: &Ctx<'a>, needs: &'a ProtectionNeeds, entry: &'a NeedObject) -> Row<'a> {
    let object = &entry.object;
    let mut name = vec![Para::strong(recorded(object.name.as_str()), Shape::CELL)];
    name.push(Para::new(ctx.term("object-kind", object.kind), Shape::CELL_LABEL));
    if !entry.path.is_empty() {
        let path = recorded(entry.path.join(" › "));
        name.push(Para::labelled(&ctx.get("structure-group"), path, Shape::CELL_SMALL));
    }
    let mut cells = vec![Cell::new(vec![ctx.or_missing(&object.facts.number, VALUE)]), Cell::new(name).heading()];
    cells.extend(entry.values.iter().map(|cell| value_cell(ctx, needs, cell)));
    let mut total = vec![match category(needs, entry.total) {
        Some(category) => Para::strong(recorded(category.name.as_str()), VALUE),
        None => ctx.missing(VALUE),
    }];
    if entry.risk_analysis {
        total.push(Para::new(ctx.get("needs-risk-analysis"), Shape::CELL_SMALL));
    }
    cells.push(Cell::new(total));
    Row::new(cells)
}

/// Category, origin, reason, who decided.
fn value_cell<'a>(ctx: &Ctx<'a>, needs: &'a ProtectionNeeds, cell: &'a NeedCell) -> Cell<'a> {
    let small = Shape::CELL_SMALL;
    let Some(known) = category(needs, cell.category) else {
        return Cell::new(vec![ctx.missing(VALUE)]);
    };
    let mut paras = vec![Para::strong(recorded(known.name.as_str()), Shape::CELL)];
    paras.push(Para::new(ctx.texts.term("need-origin", cell.origin), Shape::CELL_LABEL));
    if !cell.way.is_empty() {
        let mut way = cell.way.join(" → ");
        if let Some(inherited) = category(needs, cell.inherited) {
            way = format!("{way} ({})", inherited.name);
        }
        paras.push(Para::labelled(&ctx.get("needs-from"), recorded(way), small));
    }
    if let Some(effect) = cell.effect {
        paras.push(Para::labelled(
            &capital(&ctx.term("need-effect", effect)),
            recorded(cell.effect_reason.as_str()),
            small,
        ));
    }
    if cell.origin == "own" || !cell.reason.trim().is_empty() {
        paras.push(ctx.labelled("needs-reason", &cell.reason, small));
        if !cell.scenario.is_empty() {
            paras.push(Para::labelled(&ctx.get("needs-scenario"), recorded(cell.scenario.as_str()), small));
        }
    }
    if cell.determined_here {
        let decided = match (cell.decided_by.trim(), cell.decided_on) {
            ("", _) | (_, None) => ctx.labelled("needs-decided", "", small),
            (who, Some(when)) => {
                let args = [("who", who.into()), ("when", ctx.texts.date(when).into())];
                Para::labelled(&ctx.get("needs-decided"), recorded(ctx.t("needs-decided-line", &args)), small)
            }
        };
        paras.push(decided);
    }
    Cell::new(paras)
}

fn links<'a>(ctx: &Ctx<'a>, needs: &'a ProtectionNeeds, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "needs-links-title"));
    let links: Vec<&NeedObject> =
        needs.objects.iter().filter(|entry| entry.object.kind == TargetObjectKind::CommunicationLink).collect();
    if links.is_empty() {
        blocks.push(ctx.body("needs-links-none"));
        return;
    }
    let rows = links.into_iter().map(|entry| {
        let mut cells = vec![Cell::text(recorded(entry.object.name.as_str()), VALUE).heading()];
        cells.extend(LinkCriterion::ALL.into_iter().map(|one| {
            if one == LinkCriterion::CarriesHighNeed && !entry.carried.is_empty() {
                return Cell::new(carried(ctx, entry));
            }
            Cell::new(vec![match criterion(&entry.object, one) {
                Some(said) => Para::new(yes_no(ctx, said), VALUE),
                None => ctx.missing(VALUE),
            }])
        }));
        let critical = if entry.critical.is_empty() { "needs-link-not-critical" } else { "needs-link-critical" };
        cells.push(Cell::new(vec![Para::strong(ctx.get(critical), VALUE)]));
        Row::new(cells)
    });
    let mut head = vec![ctx.get("needs-link")];
    head.extend(LinkCriterion::ALL.iter().map(|one| capital(&ctx.texts.term("link-criterion", one.code()))));
    head.push(ctx.get("needs-link-result"));
    let columns = std::iter::once(Column::Share(5))
        .chain(std::iter::repeat_n(Column::Share(5), 4))
        .chain([Column::Share(3)])
        .collect();
    blocks.push(Block::Table(Table::new(columns, head, rows.collect())));
}

/// For which basic values information with a high need goes over a link: what was said, and what follows.
fn carried<'a>(ctx: &Ctx<'a>, entry: &NeedObject) -> Vec<Para<'a>> {
    let named = |said: bool| {
        let is_said = |value: &&BasicValue| entry.object.facts.carries_high_need.of(**value).is_some() == said;
        let words: Vec<String> =
            entry.carried.iter().filter(is_said).map(|one| ctx.term("basic-value", *one)).collect();
        let id = if said { "needs-link-carries" } else { "needs-link-follows" };
        (!words.is_empty()).then(|| Para::new(ctx.t(id, &[("values", words.join(", ").into())]), VALUE))
    };
    [true, false].into_iter().filter_map(named).collect()
}

fn cycles<'a>(ctx: &Ctx<'a>, needs: &'a ProtectionNeeds, blocks: &mut Vec<Block<'a>>) {
    if needs.cycles.is_empty() {
        return;
    }
    blocks.push(ctx.heading(1, "needs-cycles-title"));
    blocks.push(ctx.body("needs-cycles-lead"));
    let paras = needs.cycles.iter().map(|members| Para::new(recorded(members.join(", ")), Shape::BODY.after(pt(2))));
    blocks.push(Block::List(List::new(paras)));
}

fn conclusions<'a>(ctx: &Ctx<'a>, needs: &'a ProtectionNeeds, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "needs-conclusions-title"));
    blocks.push(ctx.body("needs-conclusions-lead"));
    let mut any = false;
    for (place, category) in needs.scheme.categories.iter().enumerate().rev().filter(|(_, one)| one.risk_analysis) {
        let of_category: Vec<&NeedObject> =
            needs.objects.iter().filter(|entry| entry.risk_analysis && entry.total == Some(place)).collect();
        if of_category.is_empty() {
            continue;
        }
        any = true;
        let args = [("category", (&category.name).into()), ("count", of_category.len().into())];
        let text = ctx.t("needs-conclusion", &args);
        blocks.push(Block::Heading { level: 2, text: recorded(text), numbered: true });
        let names = of_category
            .into_iter()
            .map(|entry| Para::new(recorded(entry.object.name.as_str()), Shape::BODY.after(pt(2))));
        blocks.push(Block::List(List::new(names)));
    }
    if !any {
        blocks.push(ctx.body("needs-conclusions-none"));
    }
    let missing = needs.objects.iter().filter(|entry| entry.total.is_none()).count();
    if missing > 0 {
        blocks.push(ctx.note(ctx.t("needs-conclusions-missing", &[("count", missing.into())])));
    }
}
