//! The registers of breaches and of requests.

use super::{Numbering, day, evidence, instant, lines, number, optional, text, word, yes_no};
use crate::privacy_view::{PrivacyView, Proven, instant_of, request_name};
use akte_domain::privacy::breach::BreachReport;
use akte_domain::{ClockStand, Coded, DataBreach, DataSubjectRequest, ReportKind, TargetObjectId};
use akte_report::model::{Fact, Grid, RecordReport, RecordSheet, Said};
use chrono::NaiveDate;

/// Art. 33(5): every breach, reported or not, in the order of the authorities' forms.
pub(super) fn breaches(view: &PrivacyView, as_of: NaiveDate, numbering: &mut Numbering) -> RecordReport {
    let now = instant_of(as_of);
    let row = |(one, _): &(Proven<DataBreach>, Vec<TargetObjectId>)| {
        let breach = &one.record;
        let reported = breach.reports.iter().map(|report| Said::Instant(report.at)).min_by_key(|said| match said {
            Said::Instant(at) => Some(*at),
            _ => None,
        });
        vec![
            Said::text(&breach.title),
            Said::instant(breach.aware_at),
            Said::instant(breach.due()),
            not_yet(reported),
            vec![Said::Word("clock-stand", ClockStand::from(breach.notification(now)).code())],
            breach.risk.map(|risk| Said::Word("breach-risk", risk.code())).into_iter().collect(),
            vec![Said::Sentence(if breach.documentation_gaps().is_empty() { "status-yes" } else { "status-no" })],
        ]
    };
    let overview = Grid {
        columns: vec![
            ("field-breach", 28),
            ("field-aware-at", 16),
            ("field-due-at", 16),
            ("field-reported-at", 16),
            ("field-clock", 16),
            ("field-breach-risk", 14),
            ("field-documented", 12),
        ],
        rows: view.breaches.iter().map(row).collect(),
    };
    let sheets = view.breaches.iter().map(|one| breach_sheet(view, one, as_of, numbering)).collect();
    RecordReport { kind: ReportKind::BreachRegister, cover: Vec::new(), overview, sheets }
}

/// What has happened, else that it has not yet.
fn not_yet(said: Option<Said>) -> Vec<Said> {
    said.map_or_else(|| Said::done(None), |said| vec![said])
}

fn breach_sheet(
    view: &PrivacyView,
    (one, objects): &(Proven<DataBreach>, Vec<TargetObjectId>),
    as_of: NaiveDate,
    numbering: &mut Numbering,
) -> RecordSheet {
    let breach = &one.record;
    let violated = breach.violated.iter().map(|value| Said::Word("basic-value", value.code())).collect();
    let notice = &breach.notice;
    let exception = notice.exception.map(|exception| Said::Word("notice-exception", exception.code()));
    let mut told: Vec<Said> = Said::instant(notice.notified_at);
    told.extend(Said::text(&notice.how));
    told.extend(exception);
    told.extend(Said::text(&notice.exception_reason));
    if told.is_empty() {
        told.push(Said::Sentence("report-none"));
    }
    let clock = ClockStand::from(breach.notification(instant_of(as_of)));
    let systems: Vec<Said> = lines(objects.iter().map(|id| view.object_name(*id)));
    let facts = vec![
        text("field-contact", &breach.contact),
        optional("field-at-processor", &breach.processor),
        instant("field-occurred-from", breach.occurred_from),
        instant("field-occurred-until", breach.occurred_until),
        instant("field-discovered-at", breach.discovered_at),
        text("field-discovered-by", &breach.discovered_by),
        instant("field-aware-at", breach.aware_at),
        instant("field-reported-internally-at", breach.reported_internally_at),
        instant("field-due-at", breach.due()),
        Fact::new("field-clock", vec![Said::Word("clock-stand", clock.code())]),
        text("field-facts", &breach.facts),
        text("field-cause", &breach.cause),
        Fact::new("field-violated", violated),
        Fact::new("field-systems", if systems.is_empty() { Said::none() } else { systems }),
        text("field-data-categories", &breach.data_categories),
        yes_no("field-special-categories", breach.special_categories),
        optional("field-cross-border", &breach.cross_border),
        text("field-person-categories", &breach.person_categories),
        number("field-persons", breach.persons),
        number("field-records", breach.records),
        text("field-prior-measures", &breach.prior_measures),
        text("field-consequences", &breach.consequences),
        text("field-breach-measures", &breach.measures),
        word("field-breach-risk", "breach-risk", breach.risk),
        text("field-risk-reason", &breach.risk_reason),
        text("field-decided-by", &breach.decided_by),
        instant("field-decided-at", breach.decided_at),
        optional("field-late-reason", &breach.late_reason),
        optional("field-other-authorities", &breach.other_authorities),
        Fact::new("field-notice", told),
        optional("field-lessons", &breach.lessons),
        Fact::new("field-closed-at", not_yet(breach.closed_at.map(Said::Instant))),
        evidence(view, &one.evidence, numbering),
    ];
    RecordSheet { title: breach.title.clone(), facts, grids: vec![("field-reports", reports(&breach.reports))] }
}

fn reports(reports: &[BreachReport]) -> Grid {
    let none = || Said::none();
    let mut rows: Vec<Vec<Vec<Said>>> = reports
        .iter()
        .map(|report| {
            vec![
                vec![Said::Instant(report.at)],
                Said::text(&report.reference),
                Said::yes_no(report.complete),
                Said::text(&report.content),
            ]
        })
        .collect();
    if rows.is_empty() {
        rows.push(vec![none(), none(), none(), none()]);
    }
    Grid {
        columns: vec![
            ("field-reported-at", 20),
            ("field-reference", 20),
            ("field-complete", 14),
            ("field-content", 46),
        ],
        rows,
    }
}

/// Art. 12 to 22: requests with their clocks.
pub(super) fn requests(view: &PrivacyView, as_of: NaiveDate, numbering: &mut Numbering) -> RecordReport {
    let none = || Said::none();
    let row = |one: &Proven<DataSubjectRequest>| {
        let request = &one.record;
        let answer = request.answer.as_ref();
        vec![
            Said::text(&request_name(request)),
            kinds(request),
            vec![Said::Day(request.received_on)],
            request.due(&view.calendar).map_or_else(none, |day| vec![Said::Day(day)]),
            Said::done(answer.map(|answer| answer.on)),
            not_yet(answer.map(|answer| Said::Word("request-result", answer.result.code()))),
            vec![Said::Word("clock-stand", ClockStand::from(request.state(as_of, &view.calendar)).code())],
        ]
    };
    let overview = Grid {
        columns: vec![
            ("field-request", 24),
            ("field-kinds", 24),
            ("field-received-on", 13),
            ("deadlines-due", 13),
            ("field-answered-on", 13),
            ("field-result", 18),
            ("field-clock", 16),
        ],
        rows: view.requests.iter().map(row).collect(),
    };
    let sheets = view.requests.iter().map(|one| request_sheet(view, one, as_of, numbering)).collect();
    RecordReport { kind: ReportKind::RequestRegister, cover: Vec::new(), overview, sheets }
}

fn kinds(request: &DataSubjectRequest) -> Vec<Said> {
    request.kinds.iter().map(|kind| Said::Word("request-kind", kind.code())).collect()
}

fn request_sheet(
    view: &PrivacyView,
    one: &Proven<DataSubjectRequest>,
    as_of: NaiveDate,
    numbering: &mut Numbering,
) -> RecordSheet {
    let request = &one.record;
    let none = |said: Vec<Said>| Said::or_none(said);
    let extension = request.extension.as_ref();
    let extended = extension.map(|one| [vec![Said::Day(one.notified_on)], Said::text(&one.reason)].concat());
    let parts = request
        .partial_answers
        .iter()
        .flat_map(|part| [vec![Said::Day(part.on)], Said::text(&part.content)].concat())
        .collect();
    let answer = request.answer.as_ref();
    let refusal = answer.filter(|answer| answer.result.refuses());
    let remedies = refusal.map(|answer| Said::yes_no(answer.remedies_named)).unwrap_or_default();
    let fee = request.fee.as_ref();
    let fee = fee.map(|fee| [vec![Said::Amount(fee.amount.0)], Said::text(&fee.reason)].concat());
    let identity = &request.identity;
    let doubt = Said::labelled("field-identity-doubt", Said::text(&identity.doubt));
    let checked = [
        Said::text(&identity.means),
        Said::day(identity.confirmed_on),
        Said::labelled("field-asked-on", Said::day(identity.asked_on)),
        doubt,
    ]
    .concat();
    let clock = ClockStand::from(request.state(as_of, &view.calendar));
    let facts = vec![
        day("field-received-on", Some(request.received_on)),
        text("field-channel", &request.channel),
        text("field-requester", &request.requester),
        Fact::new("field-kinds", kinds(request)),
        Fact::new("field-identity-check", checked),
        optional("field-offices", &request.offices),
        Fact::new("deadlines-due", none(Said::day(request.due(&view.calendar)))),
        Fact::new("field-extension", none(extended.unwrap_or_default())),
        Fact::new("field-partial-answers", none(parts)),
        Fact::new("field-answered-on", Said::done(answer.map(|answer| answer.on))),
        Fact::new("field-clock", vec![Said::Word("clock-stand", clock.code())]),
        Fact::new("field-result", not_yet(answer.map(|one| Said::Word("request-result", one.result.code())))),
        Fact::new("field-form", Said::or_unstated(answer.map(|answer| Said::text(&answer.form)).unwrap_or_default())),
        Fact::new(
            "field-refusal-reason",
            Said::or_unstated(refusal.map(|one| Said::text(&one.refusal_reason)).unwrap_or_default()),
        ),
        Fact::new("field-remedies-named", Said::or_unstated(remedies)),
        Fact::new("field-fee", none(fee.unwrap_or_default())),
        optional("field-remark", &request.remark),
        evidence(view, &one.evidence, numbering),
    ];
    RecordSheet { title: request_name(request), facts, grids: Vec::new() }
}
