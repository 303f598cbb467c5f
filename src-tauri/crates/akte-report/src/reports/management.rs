//! The management report: one page that a mayor reads in two minutes.

use super::changes::degree;
use super::ctx::Ctx;
use crate::layout::block::{Block, Cell, Column, Ink, List, Para, Row, Shape, Table};
use crate::model::{ManagedDate, ManagedDomain, ManagedMeasure, ManagementReport, PointCount, TopRisk};
use crate::type_setting::recorded;
use crate::units::{mm, pt};
use akte_domain::Coded;

const VALUE: Shape = Shape::CELL_SMALL.after(0);
const LINE: Shape = Shape::SMALL.after(0);

/// From this degree on a domain is largely done, from that on it is under way; in per mille.
const LARGELY: u32 = 800;
const UNDER_WAY: u32 = 400;

/// How many lines each part has, so that all of it stays on one page.
const DOMAINS: usize = 3;
const MEASURES: usize = 3;
const POINTS: usize = 3;
const DEADLINES: usize = 3;
const DECISIONS: usize = 3;
const RISKS: usize = 2;

pub(super) fn page<'a>(ctx: &Ctx<'a>, report: &'a ManagementReport, blocks: &mut Vec<Block<'a>>) {
    let frame = &ctx.model.frame;
    blocks.push(Block::Heading { level: 1, text: ctx.title().into(), numbered: false });
    blocks.push(Block::Para(Para::strong(recorded(frame.municipality.full_name()), Shape::SUBTITLE)));
    let args = [("date", ctx.as_of().into()), ("status", ctx.term("document-status", frame.status()).into())];
    let mut line = ctx.t("management-line", &args);
    if frame.municipality.demo {
        line = format!("{line} {}", ctx.get("report-demo-sentence"));
    }
    blocks.push(Block::Para(Para::new(line, LINE.after(pt(6)))));
    section(ctx, "management-degree-title", blocks);
    if report.domains.is_empty() {
        blocks.push(Block::Para(Para::new(ctx.get("management-domains-none"), VALUE.after(pt(4)))));
    } else {
        blocks.push(Block::Table(domains(ctx, report)));
    }
    more(ctx, report.domains.len(), DOMAINS, blocks);
    section(ctx, "management-decisions-title", blocks);
    decisions(ctx, report, blocks);
    section(ctx, "management-measures-title", blocks);
    measures(ctx, report, blocks);
    section(ctx, "management-situation-title", blocks);
    blocks.push(situation(ctx, report));
    section(ctx, "management-points-title", blocks);
    points(ctx, report, blocks);
    section(ctx, "management-deadlines-title", blocks);
    deadlines(ctx, report, blocks);
    blocks.push(Block::Space(pt(4)));
    let proof = [("state", ctx.state().into()), ("hash", ctx.hash.into())];
    blocks.push(Block::Para(Para::new(ctx.t("report-proof", &proof), LINE.ink(Ink::GREY))));
}

fn section<'a>(ctx: &Ctx<'a>, id: &str, blocks: &mut Vec<Block<'a>>) {
    // Closer to what stands above than chapters of other reports are.
    blocks.push(Block::Space(-pt(8)));
    blocks.push(Block::Heading { level: 2, text: ctx.get(id).into(), numbered: false });
}

/// That a part shows only its first lines.
fn more<'a>(ctx: &Ctx<'a>, all: usize, shown: usize, blocks: &mut Vec<Block<'a>>) {
    more_of(ctx, "management-more", all, shown, blocks);
}

fn more_of<'a>(ctx: &Ctx<'a>, id: &str, all: usize, shown: usize, blocks: &mut Vec<Block<'a>>) {
    if all > shown {
        blocks.push(Block::Para(Para::new(ctx.t(id, &[("count", (all - shown).into())]), LINE)));
    }
}

/// A table that leaves no more room below than it must.
fn tight<'a>(columns: Vec<Column>, head: Vec<String>, rows: Vec<Row<'a>>) -> Table<'a> {
    Table { after: pt(5), ..Table::new(columns, head, rows) }
}

fn domains<'a>(ctx: &Ctx<'a>, report: &'a ManagementReport) -> Table<'a> {
    let rows = report.domains.iter().take(DOMAINS).map(|domain| domain_row(ctx, domain)).collect();
    let head = ctx.head(&[
        "management-domain",
        "management-light",
        "overview-degree",
        "management-trend",
        "management-unseen",
    ]);
    let columns =
        vec![Column::Share(5), Column::Share(4), Column::Fixed(mm(28)), Column::Share(6), Column::Fixed(mm(30))];
    tight(columns, head, rows)
}

fn domain_row<'a>(ctx: &Ctx<'a>, domain: &'a ManagedDomain) -> Row<'a> {
    let now = degree(domain.method, domain.now);
    let word = match now {
        None => "management-light-none",
        Some(degree) if degree >= LARGELY => "management-light-largely",
        Some(degree) if degree >= UNDER_WAY => "management-light-under-way",
        Some(_) => "management-light-beginning",
    };
    let none = || ctx.get("overview-degree-none");
    let trend = domain.before.as_ref().and_then(|before| {
        let then = degree(domain.method, before.counts)?;
        let now = now?;
        let id = match now.cmp(&then) {
            std::cmp::Ordering::Greater => "management-trend-up",
            std::cmp::Ordering::Less => "management-trend-down",
            std::cmp::Ordering::Equal => "management-trend-same",
        };
        Some(ctx.t(id, &[("then", ctx.texts.percent(then).into()), ("date", ctx.texts.date(before.day).into())]))
    });
    let total = domain.now.total();
    let number = |count: u32| ctx.texts.number(count.into());
    let unseen = format!("{} {} {}", number(domain.now.unprocessed), ctx.get("report-of"), number(total));
    Row::new(vec![
        Cell::new(vec![Para::strong(recorded(domain.name.as_str()), VALUE)]).heading(),
        Cell::text(ctx.get(word), VALUE),
        Cell::new(vec![Para::strong(now.map_or_else(none, |degree| ctx.texts.percent(degree)), VALUE)]),
        Cell::text(trend.unwrap_or_else(|| ctx.get("management-trend-none")), VALUE),
        Cell::text(unseen, VALUE),
    ])
}

fn list<'a>(paras: Vec<Para<'a>>) -> Block<'a> {
    Block::List(List { after: pt(3), ..List::new(paras) })
}

const ITEM: Shape = Shape::CELL_SMALL.after(0);

/// What only the management can decide; where nothing is, that is said.
fn decisions<'a>(ctx: &Ctx<'a>, report: &'a ManagementReport, blocks: &mut Vec<Block<'a>>) {
    if report.decisions.is_empty() {
        blocks.push(Block::Para(Para::new(ctx.get("management-decisions-none"), VALUE.after(pt(4)))));
        return;
    }
    let sentence = |decision: &PointCount| {
        let id = format!("management-decide-{}", decision.point.code().replace('_', "-"));
        Para::new(ctx.t(&id, &[("count", decision.count.into())]), ITEM)
    };
    blocks.push(list(report.decisions.iter().take(DECISIONS).map(sentence).collect()));
    more(ctx, report.decisions.len(), DECISIONS, blocks);
}

fn measures<'a>(ctx: &Ctx<'a>, report: &'a ManagementReport, blocks: &mut Vec<Block<'a>>) {
    let args = [
        ("open", report.open_measures.into()),
        ("overdue", report.overdue_measures.into()),
        ("once", ctx.texts.whole_euro(report.cost_once.0).into()),
        ("yearly", ctx.texts.whole_euro(report.cost_yearly.0).into()),
    ];
    let lead = ctx.t("management-measures-lead", &args);
    if report.measures.is_empty() {
        blocks.push(Block::Para(Para::new(lead, VALUE.after(pt(4)))));
        return;
    }
    let lead = format!("{lead} {}", ctx.get("management-measures-best"));
    blocks.push(Block::Para(Para::new(lead, VALUE.after(pt(3)))));
    let row = |measure: &'a ManagedMeasure| {
        let mut due = vec![ctx.date_para(measure.due_on, VALUE)];
        if measure.overdue {
            due.push(Para::strong(ctx.get("management-overdue"), Shape::CELL_LABEL.ink(Ink::RED)));
        }
        Row::new(vec![
            Cell::new(vec![Para::strong(recorded(measure.title.as_str()), VALUE)]).heading(),
            Cell::new(vec![ctx.or_missing(&measure.responsible, VALUE)]),
            Cell::new(due),
            Cell::text(ctx.texts.number(measure.closes.into()), VALUE.right()),
        ])
    };
    let head = ctx.head(&["management-measure", "management-responsible", "management-due", "management-closes"]);
    let columns = vec![Column::Share(8), Column::Share(5), Column::Fixed(mm(26)), Column::Fixed(mm(34))];
    let mut table = tight(columns, head, report.measures.iter().take(MEASURES).map(row).collect());
    table.right_from = Some(3);
    blocks.push(Block::Table(table));
}

/// Risks, incidents, audits and what became of the last decisions: a line each, also where there is nothing.
fn situation<'a>(ctx: &Ctx<'a>, report: &'a ManagementReport) -> Block<'a> {
    let risks = match report.risk_total {
        0 => ctx.get("management-risks-none"),
        total => {
            let one = |risk: &TopRisk| format!("{}: {} ({})", risk.object, risk.threat, risk.category);
            let top: Vec<String> = report.top_risks.iter().take(RISKS).map(one).collect();
            let id = if top.is_empty() { "management-risks-unrated" } else { "management-risks" };
            ctx.t(id, &[("count", total.into()), ("top", top.join("; ").into())])
        }
    };
    let happened = ctx.t(
        "management-incidents",
        &[
            ("incidents", report.incidents.known.into()),
            ("open", report.incidents.open.into()),
            ("breaches", report.breaches.known.into()),
            ("unsettled", report.breaches.open.into()),
        ],
    );
    let audits = match &report.last_audit {
        None => ctx.get("management-audits-none"),
        Some(audit) => {
            let args = [("name", (&audit.title).into()), ("date", ctx.texts.date(audit.on).into())];
            ctx.t("management-audits-last", &args)
        }
    };
    let found = [("open", report.deviations.into()), ("major", report.major_deviations.into())];
    let audits = format!("{audits} {}", ctx.t("management-deviations", &found));
    let review = report.last_review.map_or_else(
        || ctx.get("management-review-none"),
        |review| {
            let args = [
                ("count", review.decisions.into()),
                ("date", ctx.texts.date(review.held_on).into()),
                ("open", review.open.into()),
                ("overdue", review.overdue.into()),
            ];
            ctx.t("management-review-decisions", &args)
        },
    );
    list(vec![
        Para::labelled(&ctx.get("management-risks-label"), recorded(risks), ITEM),
        Para::labelled(&ctx.get("management-incidents-label"), happened, ITEM),
        Para::labelled(&ctx.get("management-audits-label"), recorded(audits), ITEM),
        Para::labelled(&ctx.get("management-review-label"), review, ITEM),
    ])
}

fn points<'a>(ctx: &Ctx<'a>, report: &'a ManagementReport, blocks: &mut Vec<Block<'a>>) {
    let args = [("count", report.point_total.into()), ("back", report.put_back.into())];
    let mut lead = ctx.t("management-points-lead", &args);
    if !report.points.is_empty() {
        lead = format!("{lead} {}", ctx.get("management-points-frequent"));
    }
    blocks.push(Block::Para(Para::new(lead, VALUE.after(pt(3)))));
    let line = |counted: &PointCount| {
        let word = ctx.texts.term("open-point", counted.point.code());
        Para::labelled(&ctx.texts.number(counted.count.into()), word, ITEM)
    };
    if !report.points.is_empty() {
        blocks.push(list(report.points.iter().take(POINTS).map(line).collect()));
        more_of(ctx, "management-more-kinds", report.points.len(), POINTS, blocks);
    }
}

fn deadlines<'a>(ctx: &Ctx<'a>, report: &'a ManagementReport, blocks: &mut Vec<Block<'a>>) {
    if report.deadlines.is_empty() {
        blocks.push(Block::Para(Para::new(ctx.get("management-deadlines-none"), VALUE.after(pt(4)))));
        return;
    }
    let line = |deadline: &'a ManagedDate| {
        let what = ctx.texts.term("deadline-kind", deadline.kind.code());
        let named = ctx.t("management-deadline", &[("kind", what.into()), ("name", (&deadline.name).into())]);
        Para::labelled(&ctx.texts.date(deadline.on), recorded(named), ITEM)
    };
    blocks.push(list(report.deadlines.iter().take(DEADLINES).map(line).collect()));
    more(ctx, report.deadlines.len(), DEADLINES, blocks);
}
