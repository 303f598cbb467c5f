//! The plan by date, by person, by budget year: groups with their sums, and their measures below them.

use crate::app::App;
use crate::error::Result;
use crate::records;
use crate::rooms::lists::{Words, natural, part};
use crate::rooms::measure::{counted_row, says};
use crate::wire::{self, PlanGrouping};
use akte_domain::measure::YearSum;
use akte_domain::{Cents, Costs, InformationDomain, Measure, MeasureId, MeasureStatus, MunicipalityId};
use akte_store::Scope;
use akte_text::Texts;
use chrono::{Datelike, NaiveDate};
use std::collections::HashMap;

/// The measures of a plan in groups: those that have nothing to stand under come last.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn measure_plan(app: &App, request: wire::MeasurePlanRequest) -> Result<wire::List<wire::PlanLine>> {
    let (texts, today) = (app.texts(), app.today());
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = Scope::of(MunicipalityId(request.municipality_id));
    let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    let mut requirements: HashMap<MeasureId, usize> = HashMap::new();
    for link in reads.measure_links(scope, domain.id).await? {
        *requirements.entry(link.measure_id).or_default() += 1;
    }
    let mut evidence: HashMap<MeasureId, usize> = HashMap::new();
    for measure in reads.evidence_links(scope).await?.iter().filter_map(|link| link.measure_id) {
        *evidence.entry(measure).or_default() += 1;
    }
    let words = Words::new(&request.text);
    let mut measures = records::measures(&mut reads, scope, domain.id).await?;
    measures.retain(|one| one.status != MeasureStatus::Dropped && (!request.only_open || one.status.is_open()));
    measures.retain(|one| says(one, &words));
    let running: HashMap<Option<i32>, Option<Cents>> =
        YearSum::by_year(measures.iter()).into_iter().map(|(year, sum)| (year, sum.running)).collect();
    measures.sort_by(|a, b| compare(a, b, request.by));
    let mut lines = Vec::with_capacity(measures.len() * 2);
    for group in measures.chunk_by(|one, other| key(one, request.by) == key(other, request.by)) {
        let Some(first) = group.first() else { continue };
        let running = match request.by {
            PlanGrouping::BudgetYear => running.get(&first.cost_year()).copied().flatten(),
            PlanGrouping::Date | PlanGrouping::Person => None,
        };
        let head = wire::PlanGroup {
            title: title(texts, first, request.by),
            running: running.map(|cents| cents.0),
            ..summed(group, key(first, request.by), today)
        };
        lines.push(wire::PlanLine { group: Some(head), measure: None });
        for measure in group {
            let count = |counts: &HashMap<MeasureId, usize>| counts.get(&measure.id).copied().unwrap_or_default();
            let (requirements, evidence) = (count(&requirements), count(&evidence));
            let row = counted_row(measure.clone(), requirements, evidence, today);
            lines.push(wire::PlanLine { group: None, measure: Some(row) });
        }
    }
    Ok(part(lines, request.offset, request.limit, state))
}

/// What a measure stands under; empty for nothing.
fn key(measure: &Measure, by: PlanGrouping) -> String {
    match by {
        PlanGrouping::Date => measure.due_on.map(|due| due.format("%Y-%m").to_string()).unwrap_or_default(),
        PlanGrouping::Person => measure.responsible.trim().to_lowercase(),
        PlanGrouping::BudgetYear => measure.cost_year().map(|year| year.to_string()).unwrap_or_default(),
    }
}

fn compare(a: &Measure, b: &Measure, by: PlanGrouping) -> std::cmp::Ordering {
    let (one, other) = (key(a, by), key(b, by));
    let due = |measure: &Measure| measure.due_on.unwrap_or(NaiveDate::MAX);
    one.is_empty()
        .cmp(&other.is_empty())
        .then_with(|| natural(&one, &other))
        .then_with(|| due(a).cmp(&due(b)))
        .then_with(|| natural(&a.title, &b.title))
        .then_with(|| a.id.cmp(&b.id))
}

fn title(texts: &Texts, measure: &Measure, by: PlanGrouping) -> String {
    let (found, without) = match by {
        PlanGrouping::Date => (measure.due_on.map(|due| month(texts, due)), "plan-no-due"),
        PlanGrouping::Person => {
            (Some(measure.responsible.trim().to_owned()).filter(|name| !name.is_empty()), "plan-nobody")
        }
        PlanGrouping::BudgetYear => (measure.cost_year().map(|year| year.to_string()), "plan-no-budget-year"),
    };
    found.unwrap_or_else(|| texts.get(without))
}

/// `März 2027`.
pub(super) fn month(texts: &Texts, day: NaiveDate) -> String {
    format!("{} {}", texts.get(&format!("month-{}", day.month())), day.year())
}

fn summed(group: &[Measure], key: String, today: NaiveDate) -> wire::PlanGroup {
    let count = |which: &dyn Fn(&Measure) -> bool| {
        u32::try_from(group.iter().filter(|measure| which(measure)).count()).unwrap_or(u32::MAX)
    };
    let costs = group.iter().fold(Costs::default(), |sum, measure| sum.plus(&measure.costs));
    let cents = |amount: Option<Cents>| amount.unwrap_or_default().0;
    wire::PlanGroup {
        key,
        title: String::new(),
        measures: count(&|_| true),
        done: count(&|measure| measure.status == MeasureStatus::Done),
        overdue: count(&|measure| measure.is_overdue(today)),
        cost_once: cents(costs.invest_once),
        cost_yearly: cents(costs.invest_yearly),
        personnel_once: cents(costs.personnel_once),
        personnel_yearly: cents(costs.personnel_yearly),
        running: None,
    }
}
