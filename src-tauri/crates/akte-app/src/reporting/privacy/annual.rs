//! The annual report of the data protection officer: the figures of the calendar year in which the reporting date lies, up to
//! that day. What stands now and what happened in the year are figures of their own.

use crate::desk_view::DeskView;
use crate::incident_view::IncidentView;
use crate::privacy_view::PrivacyView;
use akte_domain::desk::task::TaskStatus;
use akte_domain::privacy::activity::ActivityStatus;
use akte_domain::privacy::assessment::PersonsRisk;
use akte_domain::privacy::dpia::ThresholdOutcome;
use akte_domain::privacy::statistics::{BreachStatistics, RequestStatistics};
use akte_domain::{Coded, RegisterKind, ReportKind};
use akte_report::model::{Grid, RecordReport, Said};
use chrono::{Datelike, NaiveDate};

/// Art. 39: what the officer reports to the management of the authority.
pub(super) fn report(view: &PrivacyView, desk: &DeskView, incidents: &IncidentView, as_of: NaiveDate) -> RecordReport {
    let mut figures = Figures { as_of, rows: Vec::new() };
    record(view, &mut figures);
    contracts(view, &mut figures);
    breaches(view, &mut figures);
    of_security(incidents, &mut figures);
    requests(view, &mut figures);
    deletions(view, &mut figures);
    assessments(view, &mut figures);
    trainings(desk, &mut figures);
    consultations(desk, &mut figures);
    tasks(desk, &mut figures);
    let overview =
        Grid { columns: vec![("annual-topic", 26), ("annual-figure", 56), ("annual-value", 14)], rows: figures.rows };
    RecordReport { kind: ReportKind::OfficerReport, cover: Vec::new(), overview, sheets: Vec::new() }
}

struct Figures {
    as_of: NaiveDate,
    rows: Vec<Vec<Vec<Said>>>,
}

impl Figures {
    fn say(&mut self, topic: RegisterKind, figure: &'static str, said: Vec<Said>) {
        self.rows.push(vec![vec![Said::Word("register-kind", topic.code())], vec![Said::Sentence(figure)], said]);
    }

    fn count(&mut self, topic: RegisterKind, figure: &'static str, number: usize) {
        self.say(topic, figure, vec![Said::Number(number as u64)]);
    }

    /// Days that lie in the year, up to the reporting date.
    fn in_year(&self, days: impl Iterator<Item = Option<NaiveDate>>) -> usize {
        days.flatten().filter(|day| self.holds(*day)).count()
    }

    fn holds(&self, day: NaiveDate) -> bool {
        day.year() == self.as_of.year() && day <= self.as_of
    }
}

fn record(view: &PrivacyView, figures: &mut Figures) {
    let topic = RegisterKind::Activity;
    let of = |status| view.activities.iter().filter(|one| one.record.status == status).count();
    figures.count(topic, "annual-activities", view.activities.len());
    figures.count(topic, "annual-activities-draft", of(ActivityStatus::Draft));
    figures.count(topic, "annual-activities-complete", of(ActivityStatus::Complete));
    figures.count(topic, "annual-activities-checked", of(ActivityStatus::Checked));
    let introduced = figures.in_year(view.activities.iter().map(|one| one.record.introduced_on));
    figures.count(topic, "annual-activities-new", introduced);
    let changed = figures.in_year(view.activities.iter().map(|one| one.record.changed_on));
    figures.count(topic, "annual-activities-changed", changed);
}

fn contracts(view: &PrivacyView, figures: &mut Figures) {
    let topic = RegisterKind::Processor;
    let as_of = figures.as_of;
    let running: Vec<_> =
        view.contracts.iter().map(|one| &one.record).filter(|contract| !contract.has_ended(as_of)).collect();
    figures.count(topic, "annual-contracts", running.len());
    let signed = figures.in_year(view.contracts.iter().map(|one| one.record.signed_on));
    figures.count(topic, "annual-contracts-signed", signed);
    let controlled = figures.in_year(view.contracts.iter().map(|one| one.record.controlled_on));
    figures.count(topic, "annual-contracts-controlled", controlled);
    let due = running.iter().filter(|contract| contract.control_due_on.is_some_and(|day| day < as_of)).count();
    figures.count(topic, "annual-contracts-due", due);
}

fn breaches(view: &PrivacyView, figures: &mut Figures) {
    let topic = RegisterKind::Breach;
    let numbers = BreachStatistics::of(view.breaches.iter().map(|(one, _)| &one.record), figures.as_of);
    for (figure, number) in [
        ("annual-breaches", numbers.known),
        ("annual-breaches-in-time", numbers.in_time),
        ("annual-breaches-late", numbers.late),
        ("annual-breaches-not-owed", numbers.not_reportable),
        ("annual-breaches-open", numbers.open),
        ("annual-breaches-high", numbers.high_risk),
        ("annual-breaches-persons", numbers.persons_notified),
        ("annual-breaches-undocumented", numbers.undocumented),
    ] {
        figures.count(topic, figure, number);
    }
}

/// Security incidents of the municipality: any of them may be a breach, and that has to be decided.
fn of_security(incidents: &IncidentView, figures: &mut Figures) {
    let topic = RegisterKind::Incident;
    let numbers = incidents.statistics(figures.as_of);
    for (figure, number) in [
        ("annual-incidents", numbers.known),
        ("annual-incidents-personal-data", numbers.personal_data),
        ("annual-incidents-breaches", numbers.breaches),
        ("annual-incidents-undecided", numbers.undecided),
        ("annual-incidents-significant", numbers.significant),
        ("annual-incidents-missed", numbers.missed),
        ("annual-incidents-closed", numbers.closed),
    ] {
        figures.count(topic, figure, number);
    }
}

fn requests(view: &PrivacyView, figures: &mut Figures) {
    let topic = RegisterKind::Request;
    let all = view.requests.iter().map(|one| &one.record);
    let numbers = RequestStatistics::of(all, figures.as_of, &view.calendar);
    figures.count(topic, "annual-requests", numbers.received);
    let none = || Said::none();
    let mut word = |list, code, count: usize| {
        if count > 0 {
            let figure = vec![Said::Word(list, code)];
            figures.rows.push(vec![
                vec![Said::Word("register-kind", topic.code())],
                figure,
                vec![Said::Number(count as u64)],
            ]);
        }
    };
    numbers.by_kind.iter().for_each(|(kind, count)| word("request-kind", kind.code(), *count));
    numbers.by_result.iter().for_each(|(result, count)| word("request-result", result.code(), *count));
    for (figure, number) in [
        ("annual-requests-in-time", numbers.in_time),
        ("annual-requests-late", numbers.late),
        ("annual-requests-open", numbers.open),
        ("annual-requests-overdue", numbers.overdue),
        ("annual-requests-extended", numbers.extended),
    ] {
        figures.count(topic, figure, number);
    }
    for (figure, days) in
        [("annual-requests-median", numbers.median_days), ("annual-requests-longest", numbers.longest_days)]
    {
        let days = days.and_then(|days| u64::try_from(days).ok());
        figures.say(topic, figure, days.map_or_else(none, |days| vec![Said::Number(days)]));
    }
    figures.count(topic, "annual-requests-with-fee", numbers.with_fee);
}

fn deletions(view: &PrivacyView, figures: &mut Figures) {
    let topic = RegisterKind::Deletion;
    let done: Vec<_> =
        view.runs.iter().filter(|one| one.record.done_on.is_some_and(|day| figures.holds(day))).collect();
    let (count, records) = (done.len(), done.iter().filter_map(|one| one.record.number).sum());
    figures.count(topic, "annual-deletions", count);
    figures.say(topic, "annual-deletions-records", vec![Said::Number(records)]);
}

fn assessments(view: &PrivacyView, figures: &mut Figures) {
    let topic = RegisterKind::Threshold;
    figures.count(topic, "annual-thresholds", view.thresholds.len());
    let decided = figures.in_year(view.thresholds.iter().map(|one| one.decided_on));
    figures.count(topic, "annual-thresholds-decided", decided);
    let required = view.thresholds.iter().filter(|one| one.result().outcome == ThresholdOutcome::Required).count();
    figures.count(topic, "annual-thresholds-required", required);
    let topic = RegisterKind::Assessment;
    let all = || view.assessments.iter().map(|one| &one.record);
    figures.count(topic, "annual-assessments", all().count());
    let opinions = figures.in_year(all().map(|one| one.officer_opinion_on));
    figures.count(topic, "annual-assessments-opinions", opinions);
    let consulted = figures.in_year(all().map(|one| one.consulted_on));
    figures.count(topic, "annual-assessments-consulted", consulted);
    let high = all().filter(|one| one.highest_after() == Some(PersonsRisk::High)).count();
    figures.count(topic, "annual-assessments-high", high);
}

/// Art. 39(1)(b): what was taught about data protection in the year.
fn trainings(desk: &DeskView, figures: &mut Figures) {
    let topic = RegisterKind::Training;
    let all = desk.trainings.iter().map(|one| &one.record).filter(|one| one.topic.is_privacy());
    let held: Vec<_> = all.filter(|one| one.held_on.is_some_and(|day| figures.holds(day))).collect();
    figures.count(topic, "annual-trainings", held.len());
    let attended = held.iter().filter_map(|one| one.attended).map(u64::from).sum();
    figures.say(topic, "annual-trainings-attended", vec![Said::Number(attended)]);
    let checked = held.iter().filter(|one| one.effectiveness.is_some()).count();
    figures.count(topic, "annual-trainings-checked", checked);
}

/// Art. 39(1)(a): the advice of the year, and what became of it.
fn consultations(desk: &DeskView, figures: &mut Figures) {
    let topic = RegisterKind::Consultation;
    let all: Vec<_> = desk.consultations.iter().map(|one| &one.record).filter(|one| one.topic.is_privacy()).collect();
    let asked = figures.in_year(all.iter().map(|one| one.requested_on));
    figures.count(topic, "annual-consultations", asked);
    let answered = figures.in_year(all.iter().map(|one| one.answered_on));
    figures.count(topic, "annual-consultations-answered", answered);
    let of_year = |followed: bool| {
        let told = all.iter().filter(|one| one.followed == Some(followed));
        figures.in_year(told.map(|one| one.requested_on))
    };
    let (followed, not_followed) = (of_year(true), of_year(false));
    figures.count(topic, "annual-consultations-followed", followed);
    figures.count(topic, "annual-consultations-not-followed", not_followed);
}

/// What the officer had to do.
fn tasks(desk: &DeskView, figures: &mut Figures) {
    let topic = RegisterKind::OfficerTask;
    let all: Vec<_> = desk.tasks.iter().map(|one| &one.record).filter(|one| one.topic.is_privacy()).collect();
    let done = all.iter().filter(|one| one.status == TaskStatus::Completed);
    let done = figures.in_year(done.map(|one| one.done_on));
    figures.count(topic, "annual-tasks-done", done);
    let open: Vec<_> = all.iter().filter(|one| one.is_open()).collect();
    figures.count(topic, "annual-tasks-open", open.len());
    let as_of = figures.as_of;
    let late = open.iter().filter(|one| one.due_on.is_some_and(|due| due < as_of)).count();
    figures.count(topic, "annual-tasks-overdue", late);
}
