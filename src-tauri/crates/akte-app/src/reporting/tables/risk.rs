//! The tables of the risk analysis (A.5).

use super::{Words, number, plain};
use akte_domain::Coded;
use akte_domain::export::{ExportCell, ExportTable};
use akte_domain::risk::StepKind;
use akte_report::model::{RiskEntry, RiskReport};

/// A.5: the objects that are analysed.
pub(super) fn objects(words: &Words<'_>, report: &RiskReport) -> ExportTable {
    let columns = [
        ("structure-head-number", 12),
        ("structure-head-name", 32),
        ("structure-kind", 22),
        ("structure-group", 32),
        ("risks-need", 16),
        ("risks-occasion", 32),
        ("needs-reason", 40),
        ("risks-standing", 24),
        ("risks-covered-by", 28),
        ("risks-analysed-by", 24),
        ("risks-analysed-on", 13),
    ];
    let rows = report.objects.iter().map(|entry| {
        let occasion = match (entry.occasion, entry.by_need) {
            (Some(occasion), _) => words.term("analysis-occasion", occasion),
            (None, true) => words.get("risks-by-need-short"),
            (None, false) => words.get("risks-begun-freely"),
        };
        vec![
            plain(&entry.object.facts.number),
            plain(&entry.object.name),
            ExportCell::Text(words.term("object-kind", entry.object.kind)),
            plain(&entry.path.join(" / ")),
            words.recorded(&entry.need),
            ExportCell::Text(occasion),
            plain(&entry.reason),
            ExportCell::Text(words.texts.term("analysis-standing", entry.standing)),
            plain(&entry.covered_by),
            words.recorded(&entry.analysed_by),
            words.date(entry.analysed_on),
        ]
    });
    words.table("risks-objects-title", &columns, rows.collect())
}

/// A.5: the threats of each object with their relevance.
pub(super) fn threats(words: &Words<'_>, report: &RiskReport) -> ExportTable {
    let columns = [
        ("structure-head-name", 32),
        ("risks-threat-code", 10),
        ("risks-threat", 40),
        ("risks-source", 28),
        ("risks-requirements", 40),
        ("risks-relevance", 18),
        ("risks-affected", 40),
        ("risks-comment", 50),
    ];
    let mut rows = Vec::new();
    for entry in report.objects.iter().filter(|entry| entry.standing != "covered") {
        for threat in &entry.threats {
            let affected: Vec<String> = threat.affected.iter().map(|value| words.term("basic-value", *value)).collect();
            let relevance = threat.relevance.map(|relevance| words.term("threat-relevance", relevance));
            rows.push(vec![
                plain(&entry.object.name),
                plain(&threat.code),
                plain(&threat.title),
                ExportCell::Text(words.texts.term("threat-source", threat.source)),
                plain(&threat.requirements.join(", ")),
                ExportCell::Text(relevance.unwrap_or_else(|| words.get("risks-not-judged"))),
                plain(&affected.join(", ")),
                plain(&threat.comment),
            ]);
        }
    }
    words.table("risks-threats-title", &columns, rows)
}

/// A.5: the risks.
pub(super) fn risks(words: &Words<'_>, report: &RiskReport) -> ExportTable {
    let columns = [
        ("risks-number", 8),
        ("structure-head-name", 28),
        ("risks-threat-code", 10),
        ("risks-threat", 36),
        ("risks-affected", 32),
        ("risks-description", 44),
        ("risks-assessed", 44),
        ("table-frequency-before", 20),
        ("table-damage-before", 20),
        ("risks-before", 18),
        ("risks-treatment", 18),
        ("needs-reason", 40),
        ("risks-transferred-to", 28),
        ("table-measures", 44),
        ("table-frequency-after", 20),
        ("table-damage-after", 20),
        ("risks-after", 18),
        ("risks-owner", 24),
        ("risks-accepted-by", 24),
        ("risks-accepted-on", 13),
        ("risks-acceptance-reason", 40),
        ("risks-review", 13),
        ("risks-observed", 14),
        ("risks-observed-by", 24),
        ("risks-trigger", 40),
    ];
    let rows = report.risks.iter().enumerate().map(|(index, entry)| row(words, report, index, entry));
    words.table("risks-title", &columns, rows.collect())
}

fn row(words: &Words<'_>, report: &RiskReport, index: usize, entry: &RiskEntry) -> Vec<ExportCell> {
    let (risk, scheme) = (&entry.risk, &report.scheme);
    let category = |place: Option<usize>| {
        words.recorded(place.and_then(|place| scheme.categories.get(place)).map_or("", |one| one.name.as_str()))
    };
    let step =
        |kind: StepKind, code: Option<&str>| words.recorded(code.map_or("", |code| scheme.step_name(kind, code)));
    let affected: Vec<String> = risk.affected.iter().map(|value| words.term("basic-value", *value)).collect();
    let after = risk.estimate_after();
    let measures: Vec<&str> =
        entry.measures.iter().filter_map(|place| report.measures.get(*place)).map(|one| one.title.as_str()).collect();
    let day = |date: Option<chrono::NaiveDate>| date.map_or(ExportCell::Empty, ExportCell::Date);
    vec![
        number(index + 1),
        plain(report.objects.get(entry.object).map_or("", |one| one.object.name.as_str())),
        plain(&entry.code),
        plain(&entry.title),
        plain(&affected.join(", ")),
        words.recorded(&risk.description),
        plain(&risk.assessment),
        step(StepKind::Frequency, risk.frequency_before.as_deref()),
        step(StepKind::Damage, risk.damage_before.as_deref()),
        category(risk.before(scheme)),
        words.recorded(&risk.treatment.map(|one| words.texts.term("risk-treatment", one.code())).unwrap_or_default()),
        plain(&risk.treatment_reason),
        plain(&risk.transferred_to),
        plain(&measures.join("; ")),
        after.map_or(ExportCell::Empty, |(frequency, _)| step(StepKind::Frequency, Some(frequency))),
        after.map_or(ExportCell::Empty, |(_, damage)| step(StepKind::Damage, Some(damage))),
        risk.after(scheme).map_or(ExportCell::Empty, |place| category(Some(place))),
        words.recorded(&risk.owner),
        plain(&risk.accepted_by),
        day(risk.accepted_on),
        plain(&risk.acceptance_reason),
        day(risk.review_on),
        ExportCell::Text(words.get(if risk.observed { "status-yes" } else { "status-no" })),
        plain(&risk.observed_by),
        plain(&risk.observed_trigger),
    ]
}
