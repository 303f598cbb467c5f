//! Threshold analyses and impact assessments: an overview of the analyses, and a sheet per assessment.

use super::{Numbering, day, evidence, lines, optional, text, word};
use crate::privacy_view::{PrivacyView, Proven};
use crate::shipped_privacy::list_entry;
use akte_domain::privacy::activity::ProcessingActivity;
use akte_domain::privacy::assessment::{AssessedRisk, PersonsRisk, RiskCell, RiskGrade};
use akte_domain::privacy::consultation::ConsultationState;
use akte_domain::privacy::dpia::{ThresholdResult, ThresholdRule};
use akte_domain::{Coded, ImpactAssessment, ReportKind, ThresholdAnalysis};
use akte_report::model::{Fact, Grid, RecordReport, RecordSheet, Said};

fn none(said: Vec<Said>) -> Vec<Said> {
    Said::or_none(said)
}

/// Art. 35: which activities were analysed with which result, and each assessment.
pub(super) fn report(view: &PrivacyView, numbering: &mut Numbering) -> RecordReport {
    let row = |analysis: &ThresholdAnalysis| {
        let result = analysis.result();
        let assessed = view.assessments_of(analysis.activity_id).map(|one| one.title.as_str());
        vec![
            Said::text(view.activity_name(analysis.activity_id)),
            vec![Said::Word("threshold-outcome", result.outcome.code())],
            explained(&result),
            advice(analysis),
            Said::day(analysis.decided_on),
            none(lines(assessed)),
        ]
    };
    let overview = Grid {
        columns: vec![
            ("field-activity", 22),
            ("field-threshold-outcome", 16),
            ("field-threshold-rule", 40),
            ("field-officer-advice", 24),
            ("field-decided-on", 12),
            ("field-impact-assessment", 18),
        ],
        rows: view.thresholds.iter().map(row).collect(),
    };
    let sheets = view.assessments.iter().map(|one| sheet(view, one, numbering)).collect();
    RecordReport { kind: ReportKind::ImpactAssessment, cover: Vec::new(), overview, sheets }
}

/// The rule that decided, on what it rests, and the criteria that are met.
pub(super) fn explained(result: &ThresholdResult) -> Vec<Said> {
    let mut said = vec![Said::Word("threshold-rule", result.rule.code())];
    match &result.rule {
        ThresholdRule::MustList(entries) => {
            said.extend(entries.iter().flat_map(|entry| Said::text(&list_entry(entry))));
        }
        ThresholdRule::Statutory(cases) => {
            said.extend(cases.iter().map(|case| Said::Word("statutory-case", case.code())));
        }
        ThresholdRule::ExemptList(entry) => said.extend(Said::text(&list_entry(entry))),
        ThresholdRule::AssessedByLaw(text) | ThresholdRule::JointAssessment(text) => said.extend(Said::text(text)),
        ThresholdRule::Deviation { reason, .. } => said.extend(Said::text(reason)),
        ThresholdRule::CriteriaMet(_) | ThresholdRule::CriteriaNotMet(_) => {}
    }
    let criterion = |code| Said::labelled("field-criterion", vec![Said::Word("wp248-criterion", code)]);
    said.extend(result.criteria.iter().flat_map(|one| criterion(one.code())));
    said
}

fn advice(analysis: &ThresholdAnalysis) -> Vec<Said> {
    none([Said::day(analysis.officer_advised_on), Said::text(&analysis.officer_advice)].concat())
}

fn sheet(view: &PrivacyView, one: &Proven<ImpactAssessment>, numbering: &mut Numbering) -> RecordSheet {
    let record = &one.record;
    let activities = record.activity_ids.iter().filter_map(|id| view.activity(*id));
    let described: Vec<Said> = activities.flat_map(|activity| described(view, activity)).collect();
    let described = [described, Said::text(&record.description)].concat();
    let measures = lines(record.measure_ids.iter().map(|id| view.measure_title(*id)));
    let views =
        [Said::text(&record.views), Said::labelled("field-views-exemption", Said::text(&record.views_exemption))]
            .concat();
    let opinion = [Said::day(record.officer_opinion_on), Said::text(&record.officer_opinion)].concat();
    let state = record.consultation(&view.calendar);
    let suspensions = record.consultation_suspensions.iter().flat_map(|one| {
        let received = Said::day(one.received_on);
        let received = if received.is_empty() { vec![Said::Sentence("report-not-yet")] } else { received };
        [
            Said::labelled("field-asked-on", vec![Said::Day(one.asked_on)]),
            Said::labelled("field-received-on", received),
            Said::text(&one.requested_information),
        ]
        .concat()
    });
    let extended = record.extension_holds(&view.calendar);
    let notice = if extended { "field-consultation-extended-on" } else { "field-consultation-extended-late" };
    let due = match state {
        ConsultationState::Suspended { .. } => vec![Said::Sentence("consultation-suspended")],
        other => Said::day(other.due()),
    };
    let consultation = [
        Said::labelled("field-consulted-on", Said::day(record.consulted_on)),
        Said::labelled("field-consultation-due", due),
        Said::labelled(notice, Said::day(record.consultation_extended_on)),
        Said::text(&record.consultation_extension_reason),
        suspensions.collect(),
        Said::labelled("field-reference", Said::text(&record.consultation_reference)),
        Said::labelled("field-consultation-answered-on", Said::day(record.consultation_answered_on)),
        Said::text(&record.consultation_result),
    ]
    .concat();
    // A high risk that remains asks for it; otherwise there is nothing to say.
    let high = record.highest_after() == Some(PersonsRisk::High);
    let consultation = if high { consultation } else { none(consultation) };
    let facts = vec![
        optional("field-team", &record.team),
        text("field-assessment-subject", &record.subject),
        Fact::new("field-systematic-description", described),
        text("field-necessity", &record.necessity),
        text("field-proportionality", &record.proportionality),
        word("field-highest-before", "persons-risk", record.highest_before()),
        Fact::new("field-measures", measures),
        word("field-highest-after", "persons-risk", record.highest_after()),
        Fact::new("field-views", views),
        Fact::new("field-officer-opinion", opinion),
        optional("field-officer-response", &record.officer_response),
        Fact::new("field-consultation", consultation),
        word("field-assessment-decision", "assessment-decision", record.decision),
        optional("field-decision-reason", &record.decision_reason),
        text("field-decided-by", &record.decided_by),
        day("field-decided-on", record.decided_on),
        day("field-review-on", record.review_on),
        evidence(view, &one.evidence, numbering),
    ];
    let cells = record.matrix();
    RecordSheet {
        title: record.title.clone(),
        facts,
        grids: vec![
            ("field-persons-risks", risks(&record.risks)),
            ("field-matrix-before", matrix(&cells, |cell| &cell.before)),
            ("field-matrix-after", matrix(&cells, |cell| &cell.after)),
        ],
    }
}

/// What an activity says about itself: never entered twice.
fn described(view: &PrivacyView, activity: &ProcessingActivity) -> Vec<Said> {
    let mut said = Said::text(&activity.name);
    let purposes = lines(activity.purposes.iter().map(String::as_str));
    said.extend(Said::labelled("field-purposes", purposes));
    let bases = lines(view.bases_of(activity).iter().map(String::as_str));
    said.extend(Said::labelled("field-legal-bases", bases));
    said.extend(Said::labelled("field-nature", Said::text(&activity.nature)));
    let joined = |names: Vec<&str>| Said::text(&names.join(", "));
    let subjects = joined(activity.subjects.iter().map(|one| one.name.as_str()).collect());
    said.extend(Said::labelled("field-subjects", subjects));
    let data = joined(activity.categories.iter().map(|one| one.name.as_str()).collect());
    said.extend(Said::labelled("field-data-categories", data));
    let recipients = joined(activity.recipients.iter().map(|one| one.name.as_str()).collect());
    said.extend(Said::labelled("field-recipients", recipients));
    let objects: Vec<&str> = activity.object_ids.iter().map(|id| view.object_name(*id)).collect();
    let systems = if objects.is_empty() { Said::text(&activity.software) } else { joined(objects) };
    said.extend(Said::labelled("field-systems", systems));
    let periods = activity.deletion.iter().map(|rule| Said::Retention(rule.class, rule.event.clone())).collect();
    said.extend(Said::labelled("field-deletion-period", periods));
    said
}

fn risks(risks: &[AssessedRisk]) -> Grid {
    let grade = |grade: Option<RiskGrade>| grade.map(|grade| Said::Word("risk-grade", grade.code()));
    let level = |level: Option<PersonsRisk>| level.map(|level| Said::Word("persons-risk", level.code()));
    let estimate = |likelihood, severity, risk| -> Vec<Said> {
        let steps = [("field-likelihood", grade(likelihood)), ("field-severity", grade(severity))];
        let steps = steps.into_iter().flat_map(|(label, said)| Said::labelled(label, said.into_iter().collect()));
        level(risk).into_iter().chain(steps).collect()
    };
    let row = |risk: &AssessedRisk| {
        vec![
            vec![Said::Number(risk.number.into())],
            [Said::text(&risk.scenario), Said::labelled("field-damage", Said::text(&risk.damage))].concat(),
            risk.goal.map(|goal| Said::Word("protection-goal", goal.code())).into_iter().collect(),
            estimate(risk.likelihood, risk.severity, risk.before()),
            Said::text(&risk.treatment),
            estimate(risk.residual_likelihood, risk.residual_severity, risk.after()),
        ]
    };
    Grid {
        columns: vec![
            ("field-number", 9),
            ("field-scenario", 27),
            ("field-goal", 17),
            ("field-risk-before", 18),
            ("field-mitigation", 24),
            ("field-risk-after", 18),
        ],
        rows: risks.iter().map(row).collect(),
    }
}

/// Rows are severities, columns likelihoods; a field says its level and the numbers of the risks in it.
fn matrix(cells: &[RiskCell], numbers: impl Fn(&RiskCell) -> &Vec<u16>) -> Grid {
    let row = |cells: &[RiskCell]| {
        let first = cells.first().map(|cell| Said::Word("risk-grade", cell.severity.code()));
        let mut row = vec![first.into_iter().collect::<Vec<Said>>()];
        row.extend(cells.iter().map(|cell| {
            let here = numbers(cell).iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
            let level = vec![Said::Word("persons-risk", cell.risk.code())];
            [level, Said::labelled("field-risk-numbers", Said::text(&here))].concat()
        }));
        row
    };
    Grid {
        columns: vec![
            ("field-severity-by-likelihood", 24),
            ("risk-grade-minor", 19),
            ("risk-grade-manageable", 19),
            ("risk-grade-substantial", 19),
            ("risk-grade-major", 19),
        ],
        rows: cells.chunks(RiskGrade::ALL.len()).map(row).collect(),
    }
}
