//! The tables of plans: A.6, and Umsetzungsplan and Umsetzungsstatus of Grundschutz++.

use super::{Words, number, plain};
use akte_domain::Coded;
use akte_domain::export::{ExportCell, ExportTable};
use akte_domain::measure::YearSum;
use akte_report::model::{ImplementationPlan, RelatedMeasure, StatusReport};

/// What the plan costs, year by year.
pub(super) fn years(words: &Words<'_>, plan: &ImplementationPlan) -> ExportTable {
    let columns = [
        ("plan-year", 14),
        ("plan-measures", 12),
        ("plan-invest-once", 18),
        ("plan-personnel-once", 18),
        ("plan-invest-yearly", 18),
        ("plan-personnel-yearly", 18),
        ("plan-yearly-running", 18),
    ];
    let rows = YearSum::by_year(plan.measures.iter().map(|entry| &entry.measure)).into_iter().map(|(year, sum)| {
        let costs = sum.costs;
        vec![
            year.map_or_else(|| ExportCell::Text(words.get("plan-no-year")), number),
            number(i64::try_from(sum.measures).unwrap_or(i64::MAX)),
            ExportCell::Amount(costs.invest_once.unwrap_or_default()),
            ExportCell::Amount(costs.personnel_once.unwrap_or_default()),
            ExportCell::Amount(costs.invest_yearly.unwrap_or_default()),
            ExportCell::Amount(costs.personnel_yearly.unwrap_or_default()),
            sum.running.map_or(ExportCell::Empty, ExportCell::Amount),
        ]
    });
    words.table("plan-sums-title", &columns, rows.collect())
}

/// One row per open requirement.
pub(super) fn rows(words: &Words<'_>, plan: &ImplementationPlan) -> ExportTable {
    let columns = [
        ("plan-head-object", 28),
        ("table-group", 30),
        ("table-requirement", 16),
        ("table-title", 40),
        ("table-modal-verb", 12),
        ("table-level", 14),
        ("plan-head-status", 14),
        ("check-reason", 40),
        ("plan-head-responsible", 22),
        ("plan-head-due", 13),
        ("plan-measures", 50),
    ];
    let rows = plan.rows.iter().map(|row| {
        let measures: Vec<String> = row
            .measures
            .iter()
            .filter_map(|index| plan.measures.get(*index).map(|entry| (index, entry)))
            .map(|(index, entry)| format!("{} {}", words.measure_number(*index), entry.measure.title))
            .collect();
        let measures =
            if measures.is_empty() { ExportCell::Text(words.get("plan-no-measure")) } else { words.listed(&measures) };
        vec![
            plain(&row.object),
            plain(&row.group),
            plain(&row.id),
            plain(&row.title),
            plain(&row.modal_verb),
            plain(&row.level),
            ExportCell::Text(words.term("status", row.status)),
            words.recorded(&row.reason),
            words.recorded(&row.responsible),
            words.date(row.due_on),
            measures,
        ]
    });
    words.table("table-open-requirements", &columns, rows.collect())
}

/// The measures, each once.
pub(super) fn measures(words: &Words<'_>, plan: &ImplementationPlan) -> ExportTable {
    let columns = [
        ("evidence-number", 8),
        ("plan-head-measure", 44),
        ("table-description", 50),
        ("plan-head-priority", 14),
        ("plan-head-status", 16),
        ("plan-head-responsible", 24),
        ("plan-supervised-by", 24),
        ("plan-starts", 13),
        ("plan-head-due", 13),
        ("plan-overdue", 12),
        ("plan-done-on", 13),
        ("plan-accepted-by", 24),
        ("plan-accepted-on", 13),
        ("plan-budget-year", 12),
        ("plan-invest-once", 16),
        ("plan-personnel-once", 16),
        ("plan-invest-yearly", 16),
        ("plan-personnel-yearly", 16),
        ("plan-effort", 14),
        ("plan-needs", 40),
        ("plan-accompanied", 40),
    ];
    let as_of = words.model.frame.as_of;
    let rows = plan.measures.iter().enumerate().map(|(index, entry)| {
        let measure = &entry.measure;
        let overdue = if measure.is_overdue(as_of) { words.get("report-yes") } else { words.get("table-no") };
        // What is not done is neither done nor accepted on any day.
        let day = |date: Option<_>| date.map_or(ExportCell::Empty, ExportCell::Date);
        let effort = measure.effort.map(|effort| words.texts.term("measure-effort", effort.code()));
        vec![
            ExportCell::Text(words.measure_number(index)),
            plain(&measure.title),
            plain(&measure.description),
            ExportCell::Text(words.term("priority", measure.priority)),
            ExportCell::Text(words.term("measure-status", measure.status)),
            words.recorded(&measure.responsible),
            words.recorded(&measure.supervised_by),
            words.date(measure.starts_on),
            words.date(measure.due_on),
            ExportCell::Text(overdue),
            day(measure.done_on),
            plain(&measure.accepted_by),
            day(measure.accepted_on),
            measure.budget_year.map_or_else(|| words.recorded(""), number),
            words.amount(measure.costs.invest_once),
            words.amount(measure.costs.personnel_once),
            words.amount(measure.costs.invest_yearly),
            words.amount(measure.costs.personnel_yearly),
            effort.map_or_else(|| words.recorded(""), ExportCell::Text),
            related(words, &entry.needs),
            related(words, &entry.accompanied_by),
        ]
    });
    words.table("plan-measures", &columns, rows.collect())
}

fn related(words: &Words<'_>, others: &[RelatedMeasure]) -> ExportCell {
    let one = |other: &RelatedMeasure| match other.position {
        Some(index) => format!("{} {}", words.measure_number(index), other.title),
        None => other.title.clone(),
    };
    words.listed(&others.iter().map(one).collect::<Vec<_>>())
}

/// The Umsetzungsstatus: one row per requirement at a target object.
pub(super) fn status(words: &Words<'_>, status: &StatusReport) -> ExportTable {
    let columns = [
        ("gs-status-practice", 32),
        ("table-requirement", 16),
        ("table-title", 40),
        ("table-modal-verb", 12),
        ("table-level", 14),
        ("gs-plan-object", 28),
        ("overview-status", 18),
        ("gs-status-counted", 12),
        ("gs-status-rests-on", 30),
        ("exceptions-what", 30),
        ("gs-status-excepted-until-column", 16),
        ("check-reason", 40),
        ("check-responsible", 22),
        ("check-checked", 13),
        ("check-surveyor", 22),
        ("check-evidence", 20),
    ];
    let mut rows = Vec::new();
    for practice in &status.practices {
        for row in &practice.rows {
            let word = if row.is_dispensable() {
                "gs-status-dispensable"
            } else if row.is_implemented() {
                "gs-status-implemented"
            } else {
                "gs-status-not-implemented"
            };
            rows.push(vec![
                plain(&practice.title),
                plain(&row.id),
                plain(&row.title),
                plain(&row.modal_verb),
                plain(&row.level),
                plain(&row.object),
                ExportCell::Text(words.get(word)),
                ExportCell::Text(words.get(if row.counts() { "report-yes" } else { "table-no" })),
                words.listed(&row.rests_on),
                row.exemption.as_ref().map_or(ExportCell::Empty, |one| plain(&one.name)),
                row.exemption.as_ref().and_then(|one| one.valid_until).map_or(ExportCell::Empty, ExportCell::Date),
                words.recorded(&row.reason),
                words.recorded(&row.responsible),
                words.date(row.checked_on),
                words.recorded(&row.surveyor),
                words.evidence(&row.evidence),
            ]);
        }
    }
    words.table("gs-status-details-title", &columns, rows)
}
