//! Rows of the tables of risks.

use super::ctx::Ctx;
use crate::layout::block::{Block, Cell, Column, Para, Row, Shape, Table};
use crate::model::{ResidualRisk, RiskEntry, RiskReport};
use crate::type_setting::recorded;
use crate::units::mm;
use akte_domain::RiskTreatment;
use akte_domain::risk::StepKind;

const VALUE: Shape = Shape::CELL.after(0);

/// `R-12`.
fn number(ctx: &Ctx<'_>, index: usize) -> String {
    format!("{}-{}", ctx.get("abbreviation-risk-prefix"), index + 1)
}

fn object_name<'a>(report: &'a RiskReport, entry: &RiskEntry) -> &'a str {
    report.objects.get(entry.object).map_or("", |one| one.object.name.as_str())
}

fn subject<'a>(ctx: &Ctx<'a>, report: &'a RiskReport, entry: &'a RiskEntry) -> Cell<'a> {
    let mut paras = vec![
        Para::strong(recorded(object_name(report, entry)), Shape::CELL),
        Para::new(recorded(format!("{} {}", entry.code, entry.title)), Shape::CELL),
    ];
    if !entry.risk.affected.is_empty() {
        let values: Vec<String> = entry.risk.affected.iter().map(|value| ctx.term("basic-value", *value)).collect();
        paras.push(Para::new(values.join(", "), Shape::CELL_SMALL));
    }
    Cell::new(paras).heading()
}

/// Category, and the steps from which it follows.
fn rating<'a>(
    ctx: &Ctx<'a>,
    report: &'a RiskReport,
    place: Option<usize>,
    steps: Option<(&'a str, &'a str)>,
) -> Cell<'a> {
    let small = Shape::CELL_SMALL;
    let mut paras = vec![match place.and_then(|place| report.scheme.categories.get(place)) {
        Some(category) => Para::strong(recorded(category.name.as_str()), Shape::CELL),
        None => ctx.missing(Shape::CELL),
    }];
    if let Some((frequency, damage)) = steps {
        let (frequency, damage) = (
            report.scheme.step_name(StepKind::Frequency, frequency),
            report.scheme.step_name(StepKind::Damage, damage),
        );
        paras.push(Para::labelled(&ctx.get("risks-frequency-short"), recorded(frequency), small));
        paras.push(Para::labelled(&ctx.get("risks-damage-short"), recorded(damage), small));
    }
    Cell::new(paras)
}

/// One risk: what can happen, how it is rated, what is done, what remains, who decided.
pub(super) fn risk_row<'a>(ctx: &Ctx<'a>, report: &'a RiskReport, index: usize, entry: &'a RiskEntry) -> Row<'a> {
    let (risk, small) = (&entry.risk, Shape::CELL_SMALL);
    let assessment =
        vec![ctx.or_missing(&risk.description, Shape::CELL), ctx.labelled("risks-assessed", &risk.assessment, small)];
    let mut treatment = vec![match risk.treatment {
        Some(one) => Para::strong(ctx.term("risk-treatment", one), Shape::CELL),
        None => ctx.missing(Shape::CELL),
    }];
    if risk.treatment == Some(RiskTreatment::Transfer) {
        treatment.push(ctx.labelled("risks-transferred-to", &risk.transferred_to, small));
    }
    if !risk.treatment_reason.trim().is_empty() {
        treatment.push(ctx.labelled("needs-reason", &risk.treatment_reason, small));
    }
    for measure in entry.measures.iter().filter_map(|place| report.measures.get(*place)) {
        let due = measure.due_on.map(|due| format!(", {}", ctx.texts.date(due))).unwrap_or_default();
        let text = format!("{} ({}{due})", measure.title, ctx.term("measure-status", measure.status));
        treatment.push(Para::labelled(&ctx.get("risks-measure"), recorded(text), small));
    }
    if risk.treatment == Some(RiskTreatment::Reduce) && entry.measures.is_empty() {
        treatment.push(ctx.labelled("risks-measure", "", small));
    }
    let before = rating(
        ctx,
        report,
        risk.before(&report.scheme),
        risk.frequency_before.as_deref().zip(risk.damage_before.as_deref()),
    );
    let after = if risk.treatment == Some(RiskTreatment::Avoid) {
        Cell::text(ctx.get("risks-avoided"), Shape::CELL)
    } else {
        rating(ctx, report, risk.after(&report.scheme), risk.estimate_after())
    };
    let mut decision = vec![ctx.labelled("risks-owner", &risk.owner, small)];
    if risk.is_accepted() {
        decision.push(ctx.labelled("risks-accepted-by", &risk.accepted_by, small));
        decision.push(ctx.labelled_date("risks-accepted-on", risk.accepted_on, small));
        if !risk.acceptance_reason.trim().is_empty() {
            decision.push(ctx.labelled("needs-reason", &risk.acceptance_reason, small));
        }
    } else if risk.treatment.is_some_and(|treatment| treatment != RiskTreatment::Avoid) {
        decision.push(ctx.labelled("risks-accepted-by", "", small));
    }
    if risk.review_on.is_some() {
        decision.push(ctx.labelled_date("risks-review", risk.review_on, small));
    }
    Row::new(vec![
        Cell::text(number(ctx, index), VALUE),
        subject(ctx, report, entry),
        Cell::new(assessment),
        before,
        Cell::new(treatment),
        after,
        Cell::new(decision),
    ])
}

/// A risk under observation: who watches it for what.
pub(super) fn observed_row<'a>(ctx: &Ctx<'a>, report: &'a RiskReport, index: usize, entry: &'a RiskEntry) -> Row<'a> {
    let risk = &entry.risk;
    Row::new(vec![
        Cell::text(number(ctx, index), VALUE),
        subject(ctx, report, entry),
        rating(ctx, report, risk.after(&report.scheme), None),
        Cell::new(vec![ctx.or_missing(&risk.observed_by, VALUE)]),
        Cell::new(vec![ctx.or_missing(&risk.observed_trigger, VALUE)]),
        Cell::new(vec![ctx.date_para(risk.review_on, VALUE)]),
    ])
}

/// What remains, who accepted it, and a line to sign on where nobody has.
pub(super) fn residual_table<'a>(ctx: &Ctx<'a>, risks: &[ResidualRisk]) -> Block<'a> {
    if risks.is_empty() {
        return ctx.body("risks-residual-none");
    }
    let said = |text: &str| match text.trim() {
        "" => ctx.missing(VALUE),
        text => Para::new(recorded(text.to_owned()), VALUE),
    };
    let rows = risks.iter().map(|risk| {
        let accepted = match risk.accepted_on {
            Some(day) => vec![said(&risk.accepted_by), Para::new(ctx.texts.date(day), Shape::CELL_SMALL)],
            None => vec![
                ctx.missing(Shape::CELL),
                Para::new("\u{a0}", Shape::CELL),
                Para::new(ctx.get("risks-sign-here"), Shape::CELL_LABEL),
            ],
        };
        Row::new(vec![
            Cell::new(vec![
                Para::strong(recorded(risk.object.clone()), Shape::CELL),
                Para::new(recorded(risk.threat.clone()), VALUE),
            ])
            .heading(),
            Cell::new(vec![said(&risk.before)]),
            Cell::new(vec![said(&risk.after)]),
            Cell::new(vec![said(&risk.owner)]),
            Cell::new(accepted),
        ])
    });
    let head = ctx.head(&[
        "risks-object-threat",
        "risks-before-short",
        "risks-after-short",
        "risks-owner",
        "risks-acceptance",
    ]);
    let columns =
        vec![Column::Share(12), Column::Fixed(mm(22)), Column::Fixed(mm(22)), Column::Share(7), Column::Share(9)];
    Block::Table(Table::new(columns, head, rows.collect()))
}
