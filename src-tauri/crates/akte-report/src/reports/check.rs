//! A.4 Ergebnis des IT-Grundschutz-Checks.

use super::ctx::Ctx;
use super::{charts, overview};
use crate::layout::block::{Block, Cell, Column, Ink, Marker, Para, Row, Shape, Table};
use crate::model::{CheckResult, GroupCheck, LinkedMeasure, ObjectCheck, RequirementCheck};
use crate::type_setting::{Words, published, recorded};
use crate::units::{dpt, mm};
use akte_domain::degree::StatusCounts;
use akte_domain::risk::elementary_number;
use akte_domain::{ImplementationStatus, Method, ReportSection};
use akte_text::Texts;

pub(super) fn body<'a>(ctx: &Ctx<'a>, check: &'a CheckResult, blocks: &mut Vec<Block<'a>>) {
    if ctx.shows(ReportSection::Overview) {
        at_a_glance(ctx, check, blocks);
    }
    if ctx.shows(ReportSection::Details) {
        details(ctx, check, blocks);
    }
    if ctx.shows(ReportSection::Dispensable) {
        dispensable(ctx, check, blocks);
    }
}

fn details<'a>(ctx: &Ctx<'a>, check: &'a CheckResult, blocks: &mut Vec<Block<'a>>) {
    blocks.push(Block::PageBreak);
    blocks.push(ctx.heading(1, "check-title"));
    if check.objects.is_empty() {
        blocks.push(ctx.body("check-objects-empty"));
    }
    for object in &check.objects {
        target_object(ctx, object, blocks);
    }
}

fn rows(object: &ObjectCheck) -> impl Iterator<Item = &RequirementCheck> {
    object.groups.iter().flat_map(|group| &group.rows)
}

fn count<'r>(rows: impl Iterator<Item = &'r RequirementCheck>) -> StatusCounts {
    let mut counts = StatusCounts::default();
    for row in rows {
        counts.add(row.status, 1);
    }
    counts
}

/// Counts per area over all objects, in the order of their first appearance.
fn areas(check: &CheckResult) -> Vec<(Words<'_>, StatusCounts)> {
    let mut areas: Vec<(Words<'_>, StatusCounts)> = Vec::new();
    for group in check.objects.iter().flat_map(|object| &object.groups) {
        let counts = count(group.rows.iter());
        match areas.iter_mut().find(|(area, _)| area.text == group.area) {
            Some((_, sum)) => *sum += counts,
            None => areas.push((published(group.area.as_str(), &group.language), counts)),
        }
    }
    areas
}

fn at_a_glance<'a>(ctx: &Ctx<'a>, check: &'a CheckResult, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "overview-title"));
    let counts = count(check.objects.iter().flat_map(rows));
    if counts.total() == 0 {
        blocks.push(ctx.body("overview-empty"));
        return;
    }
    let requirements = ctx.t("count-requirements", &[("count", counts.total().into())]);
    let lead = ctx.t(
        "overview-lead",
        &[("requirements", requirements.into()), ("objects", check.objects.len().into()), ("date", ctx.as_of().into())],
    );
    blocks.push(Block::Para(Para::new(lead, Shape::BODY)));
    let degree = counts.degree_per_mille();
    blocks.push(charts::ring(ctx, &counts, "status", "overview-degree", degree));
    blocks.push(overview::counts(ctx, &counts));
    blocks.push(ctx.note(ctx.get("overview-degree-rule")));
    if !check.trend.is_empty() {
        charts::trend(ctx, &check.trend, counts, ("overview-degree", StatusCounts::degree_per_mille), blocks);
    }
    blocks.push(ctx.heading(2, "overview-by-area"));
    blocks.push(overview::bars(ctx, &areas(check)));
    blocks.push(ctx.heading(2, "overview-by-object"));
    let name =
        |object: &ObjectCheck| recorded(format!("{}{}", "\u{a0}".repeat(object.path.len() * 4), object.object.name));
    let objects = check.objects.iter().map(|object| (name(object), count(rows(object)))).collect();
    blocks.push(overview::by_object(ctx, objects));
}

fn target_object<'a>(ctx: &Ctx<'a>, object: &'a ObjectCheck, blocks: &mut Vec<Block<'a>>) {
    let value = Shape::CELL.after(0);
    blocks.push(Block::Heading { level: 2, text: recorded(object.object.name.as_str()), numbered: true });
    let mut pairs =
        vec![(ctx.get("check-object-kind"), vec![Para::new(ctx.term("object-kind", object.object.kind), value)])];
    if !object.path.is_empty() {
        pairs.push((ctx.get("check-object-path"), vec![Para::new(recorded(object.path.join(" › ")), value)]));
    }
    if object.object.member_count != 1 {
        let members = ctx.texts.number(object.object.member_count.into());
        pairs.push((ctx.get("check-object-count"), vec![Para::new(members, value)]));
    }
    pairs.push((ctx.get("check-object-description"), vec![ctx.or_missing(&object.object.description, value)]));
    pairs.push((ctx.get("check-object-responsible"), vec![ctx.or_missing(&object.object.responsible, value)]));
    blocks.push(Block::Table(Table::keys(pairs, value)));
    if rows(object).next().is_none() {
        blocks.push(ctx.body("check-object-empty"));
    }
    for group in &object.groups {
        let title = format!("{} {}", group.id, group.title);
        let text = published(title.trim().to_owned(), &group.language);
        blocks.push(Block::Heading { level: 3, text, numbered: false });
        blocks.push(survey(ctx, group));
        let head = ctx.head(&["check-head-requirement", "check-head-implementation", "check-head-status"]);
        let columns = vec![Column::Fixed(mm(24)), Column::Share(1), Column::Fixed(mm(39))];
        let (texts, model, hash) = (ctx.texts, ctx.model, ctx.hash);
        let make = Box::new(move |index: usize| {
            let ctx = Ctx { texts, model, hash };
            group.rows.get(index).map(|row| requirement(&ctx, row, &group.language)).unwrap_or_default()
        });
        blocks.push(Block::Table(Table::lazy(columns, head, group.rows.len(), make)));
    }
}

/// How many requirements a group has, how far they are, when they were looked at and with whom.
fn survey<'a>(ctx: &Ctx<'a>, group: &GroupCheck) -> Block<'a> {
    let counts = count(group.rows.iter());
    let degree = counts.degree_per_mille();
    let dates = group.rows.iter().filter_map(|row| row.checked_on);
    let missing = || ctx.get("report-missing");
    let date = |date| ctx.texts.date(date);
    let dates = match (dates.clone().min(), dates.max()) {
        (Some(first), Some(last)) if first == last => date(first),
        (Some(first), Some(last)) => {
            ctx.t("evidence-from-until", &[("from", date(first).into()), ("until", date(last).into())])
        }
        _ => missing(),
    };
    let names = |of: fn(&RequirementCheck) -> &str| {
        let mut names: Vec<&str> = Vec::new();
        for name in group.rows.iter().map(|row| of(row).trim()).filter(|name| !name.is_empty()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if names.is_empty() { missing() } else { names.join("; ") }
    };
    let id = if ctx.model.frame.shows_remarks() { "check-survey" } else { "check-survey-without-people" };
    let line = ctx.t(
        id,
        &[
            ("requirements", ctx.t("count-requirements", &[("count", counts.total().into())]).into()),
            ("degree", degree.map_or_else(|| ctx.get("overview-degree-none"), |d| ctx.texts.percent(d)).into()),
            ("dates", dates.into()),
            ("surveyors", names(|row| &row.surveyor).into()),
            ("people", names(|row| &row.interviewee).into()),
        ],
    );
    Block::Para(Para::new(line, Shape::SMALL))
}

fn requirement<'a>(ctx: &Ctx<'a>, row: &'a RequirementCheck, language: &str) -> Row<'a> {
    let label = Cell::new(label(ctx, row, language)).heading();
    Row::new(vec![label, Cell::new(finding(ctx, row, language)), Cell::new(duty(ctx, row))])
}

/// Id, modal verb, level.
fn label<'a>(ctx: &Ctx<'a>, row: &'a RequirementCheck, language: &str) -> Vec<Para<'a>> {
    let mut paras = vec![Para::strong(row.id.as_str(), Shape::CELL)];
    if !row.modal_verb.is_empty() {
        paras.push(Para::new(published(row.modal_verb.as_str(), language), Shape::CELL_LABEL));
    }
    if !row.level.is_empty() {
        paras.push(Para::new(ctx.texts.level(&row.level), Shape::CELL_LABEL));
    }
    paras
}

/// What was found.
fn finding<'a>(ctx: &Ctx<'a>, row: &'a RequirementCheck, language: &str) -> Vec<Para<'a>> {
    let cell = Shape::CELL.after(dpt(22));
    let mut paras = vec![Para::strong(published(row.title.as_str(), language), cell)];
    if !row.text.trim().is_empty() {
        paras.push(Para::new(published(row.text.trim(), language), Shape::CELL_SMALL.ink(Ink::GREY).after(dpt(22))));
    }
    if row.status == ImplementationStatus::Unprocessed {
        if row.statement.trim().is_empty() {
            paras.push(Para::italic(ctx.get("check-not-processed"), cell.ink(Ink::GREY)));
        } else {
            paras.push(ctx.labelled("check-statement", &row.statement, cell));
        }
    } else if row.status != ImplementationStatus::Dispensable || !row.statement.trim().is_empty() {
        paras.push(ctx.labelled("check-statement", &row.statement, cell));
    }
    let reason_due = !matches!(row.status, ImplementationStatus::Yes | ImplementationStatus::Unprocessed);
    if reason_due || !row.reason.trim().is_empty() {
        paras.push(ctx.labelled("check-reason", &row.reason, cell));
    }
    for measure in &row.measures {
        paras.push(Para::labelled(&ctx.get("check-measure"), measure_line(ctx, measure), cell));
    }
    if !row.evidence.is_empty() {
        paras.push(ctx.evidence_names(&row.evidence, cell));
    } else if row.status == ImplementationStatus::Yes {
        paras.push(ctx.labelled("check-evidence", "", cell));
    }
    paras
}

/// Status and who, until when, when, with whom.
fn duty<'a>(ctx: &Ctx<'a>, row: &'a RequirementCheck) -> Vec<Para<'a>> {
    let small = Shape::CELL_SMALL;
    let word = Para::strong(ctx.status_word(row.status), Shape::CELL.after(dpt(22))).marked(Marker::Status(row.status));
    let mut paras = vec![word];
    let processed = row.status != ImplementationStatus::Unprocessed;
    let open = matches!(row.status, ImplementationStatus::No | ImplementationStatus::Partial);
    if processed || !row.responsible.trim().is_empty() {
        paras.push(ctx.labelled("check-responsible", &row.responsible, small));
    }
    if open || row.due_on.is_some() {
        paras.push(ctx.labelled_date("check-due", row.due_on, small));
    }
    if processed || row.checked_on.is_some() {
        paras.push(ctx.labelled_date("check-checked", row.checked_on, small));
    }
    if !row.surveyor.trim().is_empty() {
        paras.push(ctx.labelled("check-surveyor", &row.surveyor, small));
    }
    if ctx.model.frame.shows_remarks() && (processed || !row.interviewee.trim().is_empty()) {
        paras.push(ctx.labelled("check-interviewee", &row.interviewee, small));
    }
    paras
}

fn measure_line(ctx: &Ctx<'_>, measure: &LinkedMeasure) -> String {
    let due = measure.due_on.map_or_else(
        || ctx.get("check-measure-no-due"),
        |due| ctx.t("check-measure-due", &[("date", ctx.texts.date(due).into())]),
    );
    let cost = match (measure.cost_once, measure.cost_yearly) {
        (None, None) => ctx.get("check-cost-missing"),
        (Some(once), None) => ctx.t("check-cost-once", &[("amount", ctx.texts.euro(once.0).into())]),
        (None, Some(yearly)) => ctx.t("check-cost-yearly", &[("amount", ctx.texts.euro(yearly.0).into())]),
        (Some(once), Some(yearly)) => ctx.t(
            "check-cost-both",
            &[("once", ctx.texts.euro(once.0).into()), ("yearly", ctx.texts.euro(yearly.0).into())],
        ),
    };
    ctx.t(
        "check-measure-line",
        &[
            ("title", (&measure.title).into()),
            ("status", ctx.term("measure-status", measure.status).into()),
            ("due", due.into()),
            ("cost", cost.into()),
        ],
    )
}

fn dispensable<'a>(ctx: &Ctx<'a>, check: &'a CheckResult, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "dispensable-title"));
    let cell = Shape::CELL.after(0);
    let found: Vec<(&'a str, &'a str, &'a RequirementCheck)> = check
        .objects
        .iter()
        .flat_map(|object| object.groups.iter().map(move |group| (object, group)))
        .flat_map(|(object, group)| {
            group.rows.iter().map(|row| (object.object.name.as_str(), group.language.as_str(), row))
        })
        .filter(|(_, _, row)| row.status == ImplementationStatus::Dispensable)
        .collect();
    if found.is_empty() {
        blocks.push(ctx.body("dispensable-none"));
        return;
    }
    blocks.push(ctx.body("dispensable-lead"));
    let missing = ctx.get("dispensable-no-reason");
    let unsaid = ctx.get("dispensable-no-threats");
    let (texts, asks_threats) = (ctx.texts, ctx.model.frame.domain.method == Method::Edition2023);
    let make = Box::new(move |index: usize| {
        let Some(&(object, language, row)) = found.get(index) else { return Row::default() };
        let reason = if row.reason.trim().is_empty() {
            Para::strong(missing.clone(), cell)
        } else {
            Para::new(recorded(row.reason.trim()), cell)
        };
        let requirement =
            vec![Para::strong(row.id.as_str(), cell), Para::new(published(row.title.as_str(), language), cell)];
        let mut cells =
            vec![Cell::new(requirement).heading(), Cell::text(recorded(object), cell), Cell::new(vec![reason])];
        if asks_threats {
            let threats = remaining(texts, row.remaining_threats.as_deref());
            cells.push(Cell::new(vec![match threats {
                Some(said) => Para::new(said, cell),
                None => Para::strong(unsaid.clone(), cell),
            }]));
        }
        Row::new(cells)
    });
    let count =
        check.objects.iter().flat_map(rows).filter(|row| row.status == ImplementationStatus::Dispensable).count();
    let mut head = vec!["dispensable-requirement", "dispensable-object", "dispensable-reason"];
    let mut columns = vec![Column::Share(9), Column::Share(6), Column::Share(14)];
    if asks_threats {
        head.push("dispensable-threats");
        columns = vec![Column::Share(8), Column::Share(5), Column::Share(9), Column::Share(8)];
    }
    let head = ctx.head(&head);
    blocks.push(Block::Table(Table::lazy(columns, head, count, make)));
}

/// Which threats remain, in words; none where nobody has said so.
fn remaining(texts: &Texts, codes: Option<&[String]>) -> Option<String> {
    let codes = codes?;
    if codes.is_empty() {
        return Some(texts.get("dispensable-no-threat-remains"));
    }
    let title = |code: &String| match elementary_number(code) {
        Some(number) => format!("{code} {}", texts.term("elementary-threat", &number.to_string())),
        None => code.clone(),
    };
    Some(codes.iter().map(title).collect::<Vec<_>>().join("; "))
}
