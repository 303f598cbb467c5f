//! What the data say about the inputs of a management review (9.3.2) at its date. What carries a date is taken as it stood then, also
//! where it was entered later; what carries none is said as it stands now, with the day of that.

use crate::assess::Assessment;
use crate::iso_view::IsoView;
use crate::rooms::desk::quantity_text;
use akte_domain::desk::objective::ObjectiveState;
use akte_domain::iso::audit::AuditStatus;
use akte_domain::iso::finding::FindingSource;
use akte_domain::iso::review::ReviewInput;
use akte_domain::iso::statement::ControlCounts;
use akte_domain::period::berlin_day;
use akte_domain::{Audit, AuditFinding, Coded, Incident, ManagementReview, Measure, Objective, Risk};
use akte_store::DegreeSnapshot;
use akte_text::{Arg, Texts};
use chrono::{DateTime, NaiveDate, Utc};

/// From what the inputs are filled, read at once.
pub(super) struct Facts<'f> {
    pub(super) texts: &'static Texts,
    pub(super) view: &'f IsoView,
    pub(super) assessment: &'f Assessment,
    pub(super) risks: &'f [Risk],
    /// Counts of the check at the end of each day, oldest first.
    pub(super) trend: &'f [DegreeSnapshot],
    pub(super) incidents: &'f [Incident],
    /// The day of which the inputs tell: that of the review, never a day to come.
    pub(super) as_of: NaiveDate,
    pub(super) today: NaiveDate,
}

impl Facts<'_> {
    /// What is proposed to be said about an input; empty where the data say nothing.
    pub(super) fn text(&self, review: &ManagementReview, input: ReviewInput) -> String {
        let Self { texts, view, as_of, .. } = *self;
        match input {
            ReviewInput::EarlierActions => earlier(texts, view, review, as_of),
            ReviewInput::Issues => clause(texts, view, "4.1", as_of),
            ReviewInput::Expectations => clause(texts, view, "4.2", as_of),
            ReviewInput::Objectives => objectives(texts, view, as_of),
            ReviewInput::Improvements => clause(texts, view, "10.1", as_of),
            ReviewInput::Nonconformities => nonconformities(texts, view, as_of),
            ReviewInput::Measurements => self.measurements(),
            ReviewInput::AuditResults => audits(texts, view, as_of),
            ReviewInput::Feedback => feedback(texts, view, as_of),
            ReviewInput::Risks => self.treated(),
        }
    }

    /// A line about what has no date of its own: of an earlier review it says of which day it is.
    fn undated(&self, said: String) -> String {
        self.stated(said, self.today)
    }

    fn stated(&self, said: String, day: NaiveDate) -> String {
        if day == self.as_of {
            return said;
        }
        let state = self.texts.t("review-text-state-of", &[("date", self.texts.date(day).into())]);
        format!("{said} {state}")
    }

    /// The check as it was counted at the end of the day, else of the last day before on which something changed.
    fn measurements(&self) -> String {
        let then = self.trend.iter().rfind(|point| point.day <= self.as_of).filter(|_| self.as_of < self.today);
        let (counts, day) = match then {
            // Nothing changed from then on up to the day.
            Some(point) => (point.counts, self.as_of),
            None => (self.assessment.counts(), self.today),
        };
        let counts = self.assessment.view.counts(counts);
        let args = [
            ("total", Arg::from(counts.total)),
            ("yes", Arg::from(counts.yes)),
            ("partial", Arg::from(counts.partial)),
            ("no", Arg::from(counts.no)),
            ("unprocessed", Arg::from(counts.unprocessed)),
        ];
        let mut said = self.stated(self.texts.t("review-text-check", &args), day);
        if self.view.has_statement() {
            let controls = ControlCounts::of(self.view.controls.iter().map(|control| &control.record));
            let args =
                [("applicable", Arg::from(controls.applicable)), ("implemented", Arg::from(controls.implemented))];
            said.push_str(&format!("\n{}", self.undated(self.texts.t("review-text-controls", &args))));
        }
        if !self.incidents.is_empty() {
            said.push_str(&format!("\n{}", incidents(self.texts, self.incidents, self.as_of)));
        }
        said
    }

    /// Risks, and measures that were still to be done then.
    fn treated(&self) -> String {
        let as_of = self.as_of;
        let done = |measure: &Measure| measure.done_on.is_some_and(|day| day <= as_of);
        let finished_later = |measure: &Measure| measure.done_on.is_some_and(|day| day > as_of);
        let open = |measure: &&Measure| (measure.status.is_open() && !done(measure)) || finished_later(measure);
        let open: Vec<&Measure> = self.assessment.measures.iter().filter(open).collect();
        let late = open.iter().filter(|measure| measure.due_on.is_some_and(|due| due < as_of)).count();
        let accepted = self.risks.iter().filter(|risk| risk.accepted_on.is_some_and(|day| day <= as_of)).count();
        let args = [
            ("risks", Arg::from(self.risks.len())),
            ("treated", Arg::from(self.risks.iter().filter(|risk| risk.treatment.is_some()).count())),
            ("accepted", Arg::from(accepted)),
        ];
        let risks = self.undated(self.texts.t("review-text-risks", &args));
        let args = [("open", Arg::from(open.len())), ("late", Arg::from(late))];
        format!("{risks}\n{}", self.texts.t("review-text-measures", &args))
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

/// What the check of a clause says; what was checked after the day is not known yet.
fn clause(texts: &Texts, view: &IsoView, number: &str, as_of: NaiveDate) -> String {
    let of =
        |label: &str| label == number || label.strip_prefix(number).is_some_and(|rest| rest.starts_with(['.', '-']));
    let mut lines = Vec::new();
    let by_then = |checked: Option<NaiveDate>| checked.is_none_or(|day| day <= as_of);
    for one in view.clauses.iter().filter(|one| of(&one.label) && by_then(one.record.checked_on)) {
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
        return clause(texts, view, "6.2", as_of);
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
    let by_then = |day: Option<NaiveDate>| day.is_some_and(|day| day <= as_of);
    let late = |one: &&&AuditFinding| {
        !by_then(one.done_on) && !by_then(one.closed_on) && one.due_on.is_some_and(|due| due < as_of)
    };
    let args = [
        ("all", Arg::from(all.len())),
        ("closed", Arg::from(closed)),
        ("late", Arg::from(all.iter().filter(late).count())),
    ];
    texts.t("review-text-nonconformities", &args)
}

/// The security incidents of the municipality that were known at the date.
fn incidents(texts: &Texts, incidents: &[Incident], as_of: NaiveDate) -> String {
    let day = |at: Option<DateTime<Utc>>| at.map(berlin_day);
    let known: Vec<&Incident> =
        incidents.iter().filter(|one| day(one.aware_at).is_none_or(|aware| aware <= as_of)).collect();
    let closed = known.iter().filter(|one| day(one.closed_at).is_some_and(|closed| closed <= as_of)).count();
    let significant = known.iter().filter(|one| one.significant == Some(true)).count();
    let args =
        [("all", Arg::from(known.len())), ("closed", Arg::from(closed)), ("significant", Arg::from(significant))];
    texts.t("review-text-incidents", &args)
}

/// Audits that had ended, and those that were still to come or under way.
fn audits(texts: &Texts, view: &IsoView, as_of: NaiveDate) -> String {
    let all = view.audits.iter().map(|one| &one.record).filter(|one| one.status != AuditStatus::Dropped);
    let over =
        |one: &&Audit| one.status == AuditStatus::Done && one.ends_on.or(one.starts_on).is_none_or(|day| day <= as_of);
    let (done, to_come): (Vec<&Audit>, Vec<&Audit>) = all.partition(over);
    let args = [("done", Arg::from(done.len())), ("planned", Arg::from(to_come.len()))];
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
