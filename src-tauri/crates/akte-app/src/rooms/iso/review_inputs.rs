//! What the data say about the inputs of a management review (9.3.2) at a date.

use crate::assess::Assessment;
use crate::iso_view::IsoView;
use crate::rooms::desk::quantity_text;
use akte_domain::desk::objective::ObjectiveState;
use akte_domain::iso::audit::AuditStatus;
use akte_domain::iso::finding::FindingSource;
use akte_domain::iso::review::ReviewInput;
use akte_domain::iso::statement::ControlCounts;
use akte_domain::period::berlin_day;
use akte_domain::{AuditFinding, Coded, Incident, ManagementReview, Objective, Risk};
use akte_text::{Arg, Texts};
use chrono::{DateTime, NaiveDate, Utc};

/// What is proposed to be said about an input; empty where the data say nothing.
pub(super) fn text(
    texts: &Texts,
    view: &IsoView,
    assessment: &Assessment,
    risks: &[Risk],
    (review, input): (&ManagementReview, ReviewInput),
    as_of: NaiveDate,
) -> String {
    match input {
        ReviewInput::EarlierActions => earlier(texts, view, review, as_of),
        ReviewInput::Issues => clause(texts, view, "4.1"),
        ReviewInput::Expectations => clause(texts, view, "4.2"),
        ReviewInput::Objectives => objectives(texts, view, as_of),
        ReviewInput::Improvements => clause(texts, view, "10.1"),
        ReviewInput::Nonconformities => nonconformities(texts, view, as_of),
        ReviewInput::Measurements => measurements(texts, view, assessment),
        ReviewInput::AuditResults => audits(texts, view, as_of),
        ReviewInput::Feedback => feedback(texts, view, as_of),
        ReviewInput::Risks => treated(texts, assessment, risks, as_of),
    }
}

/// The decisions of earlier reviews.
fn earlier(texts: &Texts, view: &IsoView, review: &ManagementReview, as_of: NaiveDate) -> String {
    let before = view.reviews.iter().map(|one| &one.record);
    let before = before.filter(|one| one.id != review.id && one.held_on.is_some_and(|held| held < as_of));
    let decisions: Vec<_> = before.flat_map(|one| &one.decisions).collect();
    if decisions.is_empty() {
        return texts.get("review-text-no-earlier");
    }
    let done = |day: Option<NaiveDate>| day.is_some_and(|day| day <= as_of);
    let open: Vec<_> = decisions.iter().filter(|one| !done(one.done_on)).collect();
    let late = open.iter().filter(|one| one.due_on.is_some_and(|due| due < as_of)).count();
    let args = [
        ("all", Arg::from(decisions.len())),
        ("done", Arg::from(decisions.len() - open.len())),
        ("late", Arg::from(late)),
    ];
    let mut said = texts.t("review-text-earlier", &args);
    for one in open {
        said.push_str(&format!("\n– {}", one.decision));
    }
    said
}

/// What the check of a clause says.
fn clause(texts: &Texts, view: &IsoView, number: &str) -> String {
    let of =
        |label: &str| label == number || label.strip_prefix(number).is_some_and(|rest| rest.starts_with(['.', '-']));
    let mut lines = Vec::new();
    for one in view.clauses.iter().filter(|one| of(&one.label)) {
        let Some(status) = one.record.status else { continue };
        let status = texts.term("clause-status", status.code());
        let line = format!("{} {}: {status}. {}", one.label, one.title, one.record.reason.trim());
        lines.push(line.trim_end().to_owned());
    }
    lines.join("\n")
}

/// How the objectives stand; without any what the check of the clause says.
fn objectives(texts: &Texts, view: &IsoView, as_of: NaiveDate) -> String {
    if view.objectives.is_empty() {
        return clause(texts, view, "6.2");
    }
    let reached = |one: &&Objective| matches!(one.state(as_of), ObjectiveState::Achieved | ObjectiveState::OnTarget);
    let args = [
        ("all", Arg::from(view.objectives.len())),
        ("reached", Arg::from(view.objectives.iter().filter(reached).count())),
    ];
    let mut said = texts.t("review-text-objectives", &args);
    for one in &view.objectives {
        let state = texts.term("objective-state", one.state(as_of).code());
        let latest = one
            .latest(as_of)
            .map(|value| format!(" ({}, {})", quantity_text(texts, one, value.reading), texts.date(value.on)));
        said.push_str(&format!("\n– {}: {state}{}", one.title, latest.unwrap_or_default()));
    }
    said
}

fn known(finding: &AuditFinding, as_of: NaiveDate) -> bool {
    finding.found_on.is_none_or(|day| day <= as_of)
}

fn nonconformities(texts: &Texts, view: &IsoView, as_of: NaiveDate) -> String {
    let all: Vec<&AuditFinding> = view
        .findings
        .iter()
        .map(|found| &found.record)
        .filter(|one| one.class.is_deviation() && known(one, as_of))
        .collect();
    let closed = all.iter().filter(|one| one.closed_on.is_some_and(|day| day <= as_of)).count();
    let late = |one: &&&AuditFinding| {
        one.done_on.is_none() && one.closed_on.is_none() && one.due_on.is_some_and(|due| due < as_of)
    };
    let args = [
        ("all", Arg::from(all.len())),
        ("closed", Arg::from(closed)),
        ("late", Arg::from(all.iter().filter(late).count())),
    ];
    texts.t("review-text-nonconformities", &args)
}

fn measurements(texts: &Texts, view: &IsoView, assessment: &Assessment) -> String {
    let counts = assessment.view.counts(assessment.counts());
    let controls = ControlCounts::of(view.controls.iter().map(|control| &control.record));
    let args = [
        ("total", Arg::from(counts.total)),
        ("yes", Arg::from(counts.yes)),
        ("partial", Arg::from(counts.partial)),
        ("no", Arg::from(counts.no)),
        ("unprocessed", Arg::from(counts.unprocessed)),
    ];
    let mut said = texts.t("review-text-check", &args);
    if view.has_statement() {
        let args = [("applicable", Arg::from(controls.applicable)), ("implemented", Arg::from(controls.implemented))];
        said.push_str(&format!("\n{}", texts.t("review-text-controls", &args)));
    }
    said
}

/// The security incidents of the municipality that were known at the date.
pub(super) fn incidents(texts: &Texts, incidents: &[Incident], as_of: NaiveDate) -> String {
    let day = |at: Option<DateTime<Utc>>| at.map(berlin_day);
    let known: Vec<&Incident> =
        incidents.iter().filter(|one| day(one.aware_at).is_none_or(|aware| aware <= as_of)).collect();
    let closed = known.iter().filter(|one| day(one.closed_at).is_some_and(|closed| closed <= as_of)).count();
    let significant = known.iter().filter(|one| one.significant == Some(true)).count();
    let args =
        [("all", Arg::from(known.len())), ("closed", Arg::from(closed)), ("significant", Arg::from(significant))];
    texts.t("review-text-incidents", &args)
}

fn audits(texts: &Texts, view: &IsoView, as_of: NaiveDate) -> String {
    let of = |status: AuditStatus| view.audits.iter().map(|one| &one.record).filter(move |one| one.status == status);
    let done: Vec<_> = of(AuditStatus::Done).filter(|one| one.ends_on.is_none_or(|day| day <= as_of)).collect();
    let args = [("done", Arg::from(done.len())), ("planned", Arg::from(of(AuditStatus::Planned).count()))];
    let mut said = texts.t("review-text-audits", &args);
    for one in done {
        said.push_str(&format!("\n– {}: {}", one.title, one.conclusion.trim()));
    }
    said
}

fn feedback(texts: &Texts, view: &IsoView, as_of: NaiveDate) -> String {
    let of = |source: FindingSource| {
        let findings = view.findings.iter().map(|found| &found.record);
        findings.filter(|one| one.source == source && known(one, as_of)).count()
    };
    let args =
        [("authority", Arg::from(of(FindingSource::Authority))), ("incidents", Arg::from(of(FindingSource::Incident)))];
    texts.t("review-text-feedback", &args)
}

fn treated(texts: &Texts, assessment: &Assessment, risks: &[Risk], as_of: NaiveDate) -> String {
    let open: Vec<_> = assessment.measures.iter().filter(|measure| measure.status.is_open()).collect();
    let late = open.iter().filter(|measure| measure.due_on.is_some_and(|due| due < as_of)).count();
    let args = [
        ("risks", Arg::from(risks.len())),
        ("treated", Arg::from(risks.iter().filter(|risk| risk.treatment.is_some()).count())),
        ("accepted", Arg::from(risks.iter().filter(|risk| risk.accepted_on.is_some_and(|day| day <= as_of)).count())),
        ("open", Arg::from(open.len())),
        ("late", Arg::from(late)),
    ];
    texts.t("review-text-risks", &args)
}
