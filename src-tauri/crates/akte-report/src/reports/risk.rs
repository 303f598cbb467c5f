//! A.5 Risikoanalyse.

use super::ctx::Ctx;
use super::risk_rows::{observed_row, residual_table, risk_row};
use crate::layout::PORTRAIT_WIDTH;
use crate::layout::block::{Block, Cell, Chart, Column, Orientation, Para, Row, Shape, Table};
use crate::model::{ResidualRisk, RiskEntry, RiskObject, RiskReport, RiskThreat};
use crate::type_setting::recorded;
use crate::units::{dpt, mm};
use akte_domain::chart::{self, Matrix, Size};
use akte_domain::risk::{Stage, StepKind};
use akte_domain::{ReportSection, Risk, RiskStep, RiskTreatment, ThreatRelevance};

const VALUE: Shape = Shape::CELL.after(0);

pub(super) fn body<'a>(ctx: &Ctx<'a>, report: &'a RiskReport, blocks: &mut Vec<Block<'a>>) {
    method(ctx, report, blocks);
    if ctx.shows(ReportSection::Overview) {
        overview(ctx, report, blocks);
    }
    if ctx.shows(ReportSection::Details) {
        objects(ctx, report, blocks);
        blocks.push(Block::Turn(Orientation::Landscape));
        threats(ctx, report, blocks);
        risks(ctx, report, blocks);
        observed(ctx, report, blocks);
        blocks.push(Block::Turn(Orientation::Portrait));
    }
    if ctx.shows(ReportSection::ResidualRisk) {
        residual(ctx, report, blocks);
    }
}

fn method<'a>(ctx: &Ctx<'a>, report: &'a RiskReport, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "risks-method-title"));
    blocks.push(ctx.body("risks-method-lead"));
    let scheme = &report.scheme;
    if report.scheme_recorded {
        let pairs = vec![
            (ctx.get("needs-decided-by"), vec![ctx.or_missing(&scheme.decided_by, VALUE)]),
            (ctx.get("needs-decided-on"), vec![ctx.date_para(scheme.decided_on, VALUE)]),
        ];
        blocks.push(Block::Table(Table::keys(pairs, VALUE)));
    } else {
        blocks.push(ctx.body("risks-scheme-proposed"));
    }
    for (title, head, steps) in [
        ("risks-frequencies-title", "risk-frequency", &scheme.frequencies),
        ("risks-damages-title", "risk-damage", &scheme.damages),
    ] {
        blocks.push(ctx.heading(2, title));
        let row = |step: &'a RiskStep| {
            Row::new(vec![
                Cell::new(vec![Para::strong(recorded(step.name.as_str()), VALUE)]).heading(),
                Cell::new(vec![ctx.or_missing(&step.definition, VALUE)]),
            ])
        };
        let columns = vec![Column::Fixed(mm(40)), Column::Share(1)];
        let rows = steps.iter().map(row).collect();
        blocks.push(Block::Table(Table::new(columns, ctx.head(&[head, "needs-definition"]), rows)));
    }
    blocks.push(ctx.heading(2, "risks-categories-title"));
    let rows = scheme.categories.iter().map(|category| {
        Row::new(vec![
            Cell::new(vec![Para::strong(recorded(category.name.as_str()), VALUE)]).heading(),
            Cell::new(vec![ctx.or_missing(&category.definition, VALUE)]),
            Cell::text(ctx.get(if category.acceptable { "status-yes" } else { "status-no" }), VALUE),
        ])
    });
    let columns = vec![Column::Fixed(mm(32)), Column::Share(1), Column::Fixed(mm(34))];
    let head = ctx.head(&["risks-category", "needs-definition", "risks-acceptable"]);
    blocks.push(Block::Table(Table::new(columns, head, rows.collect())));
    matrix_table(ctx, report, blocks);
}

/// The matrix in words, the worst damage above as in the standard.
fn matrix_table<'a>(ctx: &Ctx<'a>, report: &'a RiskReport, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(2, "risks-matrix-title"));
    let scheme = &report.scheme;
    let rows = scheme.damages.iter().rev().map(|damage| {
        let mut cells = vec![Cell::new(vec![Para::strong(recorded(damage.name.as_str()), VALUE)]).heading()];
        cells.extend(scheme.frequencies.iter().map(|frequency| {
            let place = scheme.risk(&frequency.code, &damage.code);
            let category = place.and_then(|place| scheme.categories.get(place));
            Cell::new(vec![ctx.or_missing(category.map_or("", |one| one.name.as_str()), VALUE)])
        }));
        Row::new(cells)
    });
    let mut head = vec![ctx.get("risks-matrix-corner")];
    head.extend(scheme.frequencies.iter().map(|frequency| frequency.name.clone()));
    let columns = std::iter::repeat_n(Column::Share(1), head.len()).collect();
    blocks.push(Block::Table(Table::new(columns, head, rows.collect())));
}

fn overview<'a>(ctx: &Ctx<'a>, report: &'a RiskReport, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "risks-overview-title"));
    let lead =
        ctx.t("risks-overview-lead", &[("objects", report.objects.len().into()), ("risks", report.risks.len().into())]);
    blocks.push(Block::Para(Para::new(lead, Shape::BODY)));
    if report.risks.is_empty() {
        return;
    }
    let right = VALUE.right();
    let scheme = &report.scheme;
    let number = |count: usize| ctx.texts.number(i64::try_from(count).unwrap_or(i64::MAX));
    let of = |stage: Stage, place: Option<usize>| {
        let at = |risk: &Risk| match stage {
            Stage::Before => risk.before(scheme),
            Stage::After => risk.after(scheme),
        };
        let avoided = |risk: &Risk| risk.treatment == Some(RiskTreatment::Avoid);
        let here = |entry: &&RiskEntry| {
            at(&entry.risk) == place && (place.is_some() || stage == Stage::Before || !avoided(&entry.risk))
        };
        number(report.risks.iter().filter(here).count())
    };
    let line = |name: Cell<'a>, before: String, after: String| {
        Row::new(vec![name.heading(), Cell::text(before, right), Cell::text(after, right)])
    };
    let mut rows: Vec<Row<'a>> = Vec::new();
    for (place, category) in scheme.categories.iter().enumerate().rev() {
        let name = Cell::text(recorded(category.name.as_str()), VALUE);
        rows.push(line(name, of(Stage::Before, Some(place)), of(Stage::After, Some(place))));
    }
    let avoided = report.risks.iter().filter(|entry| entry.risk.treatment == Some(RiskTreatment::Avoid)).count();
    rows.push(line(Cell::text(ctx.get("risks-avoided"), VALUE), "–".to_owned(), number(avoided)));
    rows.push(line(Cell::new(vec![ctx.missing(VALUE)]), of(Stage::Before, None), of(Stage::After, None)));
    let head = ctx.head(&["risks-category", "risks-before", "risks-after"]);
    let columns = vec![Column::Share(1), Column::Fixed(mm(46)), Column::Fixed(mm(46))];
    let mut table = Table::new(columns, head, rows);
    table.right_from = Some(1);
    blocks.push(Block::Table(table));
    for (stage, title) in [(Stage::Before, "risks-matrix-before"), (Stage::After, "risks-matrix-after")] {
        blocks.push(Block::Need(mm(100)));
        blocks.push(ctx.heading(2, title));
        blocks.push(matrix_chart(ctx, report, stage));
    }
}

/// The matrix with how many risks lie in each field.
fn matrix_chart<'a>(ctx: &Ctx<'a>, report: &'a RiskReport, stage: Stage) -> Block<'a> {
    let scheme = &report.scheme;
    let mut counts = vec![vec![0_u32; scheme.damages.len()]; scheme.frequencies.len()];
    for entry in &report.risks {
        let steps = match stage {
            Stage::Before => entry.risk.frequency_before.as_deref().zip(entry.risk.damage_before.as_deref()),
            Stage::After => entry.risk.estimate_after(),
        };
        let place = steps.and_then(|(frequency, damage)| {
            Some((scheme.place(StepKind::Frequency, frequency)?, scheme.place(StepKind::Damage, damage)?))
        });
        if let Some(field) = place.and_then(|(row, column)| counts.get_mut(row)?.get_mut(column)) {
            *field += 1;
        }
    }
    let mut said = Vec::new();
    let mut fields = Vec::with_capacity(counts.len());
    for (frequency, counts) in scheme.frequencies.iter().zip(counts) {
        let mut row = Vec::with_capacity(counts.len());
        for (damage, count) in scheme.damages.iter().zip(counts) {
            let place = scheme.risk(&frequency.code, &damage.code).unwrap_or_default();
            let category = scheme.categories.get(place).map_or("", |category| category.name.as_str());
            if count > 0 {
                let args = [
                    ("frequency", (&frequency.name).into()),
                    ("damage", (&damage.name).into()),
                    ("category", category.into()),
                    ("count", count.into()),
                ];
                said.push(ctx.t("risk-field-label", &args));
            }
            row.push((u8::try_from(place).unwrap_or(u8::MAX), count));
        }
        fields.push(row);
    }
    let matrix = Matrix {
        frequencies: scheme.frequencies.iter().map(|step| step.name.clone()).collect(),
        impacts: scheme.damages.iter().map(|step| step.name.clone()).collect(),
        titles: (ctx.get("risk-frequency"), ctx.get("risk-damage")),
        levels: scheme.categories.iter().map(|category| category.name.clone()).collect(),
        fields,
    };
    let size = Size { width: PORTRAIT_WIDTH, height: mm(82), text: dpt(80) };
    let said = if said.is_empty() { ctx.get("report-none") } else { said.join("; ") };
    let alternative = ctx.t("risks-matrix-alternative", &[("fields", said.into())]);
    Block::Chart(Chart { picture: chart::risk_matrix(&matrix, size), alternative })
}

fn objects<'a>(ctx: &Ctx<'a>, report: &'a RiskReport, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "risks-objects-title"));
    blocks.push(ctx.body("risks-objects-lead"));
    if report.objects.is_empty() {
        blocks.push(ctx.body("risks-objects-none"));
        return;
    }
    let rows = report.objects.iter().map(|entry| object_row(ctx, entry)).collect();
    let columns = vec![Column::Share(7), Column::Share(9), Column::Share(6), Column::Share(6)];
    let head = ctx.head(&["structure-head-name", "risks-occasion", "risks-standing", "risks-analysed"]);
    blocks.push(Block::Table(Table::new(columns, head, rows)));
    blocks.push(ctx.note(ctx.t("risks-objects-others", &[("count", report.others.into())])));
}

fn object_row<'a>(ctx: &Ctx<'a>, entry: &'a RiskObject) -> Row<'a> {
    let object = &entry.object;
    let mut name = vec![Para::strong(recorded(object.name.as_str()), Shape::CELL)];
    name.push(Para::new(ctx.term("object-kind", object.kind), Shape::CELL_LABEL));
    if !entry.path.is_empty() {
        let path = recorded(entry.path.join(" › "));
        name.push(Para::labelled(&ctx.get("structure-group"), path, Shape::CELL_SMALL));
    }
    let mut occasion = Vec::new();
    if entry.by_need {
        let text = ctx.t("risks-by-need", &[("need", (&entry.need).into())]);
        occasion.push(Para::new(recorded(text), VALUE));
    }
    if let Some(why) = entry.occasion {
        occasion.push(Para::new(ctx.term("analysis-occasion", why), VALUE));
        occasion.push(ctx.labelled("needs-reason", &entry.reason, Shape::CELL_SMALL));
    }
    if occasion.is_empty() {
        occasion.push(Para::new(ctx.get("risks-begun-freely"), VALUE));
    }
    let mut standing = vec![Para::new(ctx.texts.term("analysis-standing", entry.standing), VALUE)];
    if entry.standing == "covered" {
        standing.push(Para::labelled(
            &ctx.get("structure-group"),
            recorded(entry.covered_by.as_str()),
            Shape::CELL_SMALL,
        ));
    }
    let analysed = vec![ctx.or_missing(&entry.analysed_by, VALUE), ctx.date_para(entry.analysed_on, Shape::CELL_SMALL)];
    Row::new(vec![Cell::new(name).heading(), Cell::new(occasion), Cell::new(standing), Cell::new(analysed)])
}

fn threats<'a>(ctx: &Ctx<'a>, report: &'a RiskReport, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "risks-threats-title"));
    blocks.push(ctx.body("risks-threats-lead"));
    for entry in &report.objects {
        let name = recorded(entry.object.name.as_str());
        blocks.push(Block::Heading { level: 2, text: name, numbered: true });
        if entry.standing == "covered" {
            let text = ctx.t("risks-threats-covered", &[("group", (&entry.covered_by).into())]);
            blocks.push(Block::Para(Para::new(recorded(text), Shape::BODY)));
            continue;
        }
        if entry.threats.iter().all(|threat| threat.relevance.is_none()) {
            blocks.push(ctx.body("risks-threats-none"));
            continue;
        }
        let (dismissed, shown): (Vec<&RiskThreat>, Vec<&RiskThreat>) =
            entry.threats.iter().partition(|threat| threat.relevance == Some(ThreatRelevance::NotRelevant));
        let (open, judged): (Vec<&RiskThreat>, Vec<&RiskThreat>) =
            shown.into_iter().partition(|threat| threat.relevance.is_none());
        if !judged.is_empty() {
            let rows = judged.into_iter().map(|threat| threat_row(ctx, threat)).collect();
            let columns = vec![
                Column::Share(11),
                Column::Share(9),
                Column::Fixed(mm(30)),
                Column::Fixed(mm(40)),
                Column::Share(11),
            ];
            let head =
                ctx.head(&["risks-threat", "risks-source", "risks-relevance", "risks-affected", "risks-comment"]);
            blocks.push(Block::Table(Table::new(columns, head, rows)));
        }
        for (id, threats) in [("risks-threats-dismissed", dismissed), ("risks-threats-open", open)] {
            if threats.is_empty() {
                continue;
            }
            let count = threats.len();
            let told = threats.into_iter().map(|threat| match threat.comment.trim() {
                "" => format!("{} {}", threat.code, threat.title),
                comment => format!("{} {} ({comment})", threat.code, threat.title),
            });
            let told = told.collect::<Vec<_>>().join("; ");
            let text = ctx.t(id, &[("count", count.into()), ("threats", told.into())]);
            blocks.push(Block::Para(Para::new(recorded(text), Shape::SMALL)));
        }
    }
}

fn threat_row<'a>(ctx: &Ctx<'a>, threat: &'a RiskThreat) -> Row<'a> {
    let mut source = vec![Para::new(ctx.texts.term("threat-source", threat.source), VALUE)];
    if !threat.requirements.is_empty() {
        source.push(Para::new(recorded(threat.requirements.join(", ")), Shape::CELL_SMALL));
    }
    let values: Vec<String> = threat.affected.iter().map(|value| ctx.term("basic-value", *value)).collect();
    let affected = if values.is_empty() { ctx.missing(VALUE) } else { Para::new(values.join(", "), VALUE) };
    let relevance = threat.relevance.map(|relevance| ctx.term("threat-relevance", relevance)).unwrap_or_default();
    Row::new(vec![
        Cell::new(vec![Para::strong(recorded(format!("{} {}", threat.code, threat.title)), VALUE)]).heading(),
        Cell::new(source),
        Cell::text(relevance, VALUE),
        Cell::new(vec![affected]),
        Cell::new(vec![ctx.or_missing(&threat.comment, VALUE)]),
    ])
}

fn risks<'a>(ctx: &Ctx<'a>, report: &'a RiskReport, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "risks-title"));
    if report.risks.is_empty() {
        blocks.push(ctx.body("risks-none"));
        return;
    }
    blocks.push(ctx.body("risks-lead"));
    let head = ctx.head(&[
        "risks-number",
        "risks-object-threat",
        "risks-assessment",
        "risks-before",
        "risks-treatment",
        "risks-after",
        "risks-owner-decision",
    ]);
    let columns = vec![
        Column::Fixed(mm(13)),
        Column::Share(13),
        Column::Share(15),
        Column::Fixed(mm(31)),
        Column::Share(16),
        Column::Fixed(mm(31)),
        Column::Share(13),
    ];
    let (texts, model, hash) = (ctx.texts, ctx.model, ctx.hash);
    let make = Box::new(move |index: usize| {
        let ctx = Ctx { texts, model, hash };
        report.risks.get(index).map(|entry| risk_row(&ctx, report, index, entry)).unwrap_or_default()
    });
    blocks.push(Block::Table(Table::lazy(columns, head, report.risks.len(), make)));
}

fn observed<'a>(ctx: &Ctx<'a>, report: &'a RiskReport, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "risks-observed-title"));
    let rows: Vec<Row<'a>> = report
        .risks
        .iter()
        .enumerate()
        .filter(|(_, entry)| entry.risk.observed)
        .map(|(index, entry)| observed_row(ctx, report, index, entry))
        .collect();
    if rows.is_empty() {
        blocks.push(ctx.body("risks-observed-none"));
        return;
    }
    blocks.push(ctx.body("risks-observed-lead"));
    let head = ctx.head(&[
        "risks-number",
        "risks-object-threat",
        "risks-after",
        "risks-observed-by",
        "risks-trigger",
        "risks-review",
    ]);
    let columns = vec![
        Column::Fixed(mm(13)),
        Column::Share(15),
        Column::Fixed(mm(34)),
        Column::Share(9),
        Column::Share(15),
        Column::Fixed(mm(26)),
    ];
    blocks.push(Block::Table(Table::new(columns, head, rows)));
}

fn residual<'a>(ctx: &Ctx<'a>, report: &'a RiskReport, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "risks-residual-title"));
    blocks.push(ctx.body("risks-residual-lead"));
    let name = |place: Option<usize>| {
        place.and_then(|place| report.scheme.categories.get(place)).map(|one| one.name.clone()).unwrap_or_default()
    };
    let risks: Vec<ResidualRisk> = report
        .risks
        .iter()
        .filter(|entry| entry.risk.treatment.is_some_and(|treatment| treatment != RiskTreatment::Avoid))
        .map(|entry| ResidualRisk {
            object: report.objects.get(entry.object).map(|one| one.object.name.clone()).unwrap_or_default(),
            threat: format!("{} {}", entry.code, entry.title),
            before: name(entry.risk.before(&report.scheme)),
            after: name(entry.risk.after(&report.scheme)),
            owner: entry.risk.owner.clone(),
            accepted_by: entry.risk.accepted_by.clone(),
            accepted_on: entry.risk.accepted_on,
        })
        .collect();
    blocks.push(residual_table(ctx, &risks));
}
