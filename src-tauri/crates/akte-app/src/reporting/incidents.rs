//! The register of security incidents, each with the blocks of its reports: within 24 hours, within 72 hours, after a month, as the
//! municipality's duties say.

use super::Asked;
use super::numbering::Numbering;
use super::points::{entry, put_back};
use super::privacy::{instant, lines, optional, text, word};
use crate::error::Result;
use crate::incident_view::{Handled, IncidentView};
use crate::privacy_view::instant_of;
use akte_domain::incident::clock::{Duty, ReportStage, StageClock, StageReport};
use akte_domain::{ClockStand, Coded, ReportKind};
use akte_report::model::{Fact, Grid, OpenPointEntry, RecordReport, RecordSheet, Said};
use akte_store::{Reads, Scope};
use chrono::{DateTime, Utc};

type Cells = Vec<Vec<Said>>;

/// The register with what an audit would object to.
///
/// # Errors
/// The database refuses.
pub(super) async fn report(
    reads: &mut Reads<'_>,
    scope: Scope,
    asked: &Asked<'_>,
    numbering: &mut Numbering,
) -> Result<(RecordReport, Vec<OpenPointEntry>)> {
    let mut view = IncidentView::read(reads, scope).await?;
    view.incidents.retain(|one| asked.shows(one.record.id.0));
    let now = instant_of(asked.as_of);
    let overview = Grid {
        columns: vec![
            ("field-incident", 28),
            ("field-incident-kind", 16),
            ("field-severity", 12),
            ("field-aware-at", 16),
            ("field-significant", 12),
            ("incident-next-report", 18),
            ("field-status", 14),
        ],
        rows: view.incidents.iter().map(|one| row(&view, one, now)).collect(),
    };
    let sheets = view.incidents.iter().map(|one| sheet(&view, one, now, numbering)).collect();
    let suppressions = put_back(reads, scope, asked).await?;
    let points = view.points(now).into_iter();
    let points = points.map(|one| entry(&suppressions, &one.place(), (String::new(), one.subject), asked.as_of));
    let report = RecordReport { kind: ReportKind::IncidentRegister, cover: Vec::new(), overview, sheets };
    Ok((report, points.collect()))
}

/// What nobody has decided is missing.
fn decided(said: Option<bool>) -> Vec<Said> {
    said.map(Said::yes_no).unwrap_or_default()
}

fn due(clock: &StageClock) -> Vec<Said> {
    match (clock.on, clock.due) {
        (Some(on), _) => vec![Said::Day(on)],
        (None, Some(at)) => vec![Said::Instant(at)],
        (None, None) => Said::none(),
    }
}

fn row(view: &IncidentView, one: &Handled, now: DateTime<Utc>) -> Cells {
    let incident = &one.record;
    let clocks = view.clocks(incident, now);
    let open = clocks.iter().filter(|(_, clock)| clock.state.is_some_and(|state| state.is_open()));
    let next = open.min_by_key(|(_, clock)| clock.due);
    vec![
        Said::text(&incident.title),
        vec![Said::Word("incident-kind", incident.kind.code())],
        word("field-severity", "incident-severity", incident.severity).said,
        Said::instant(incident.aware_at),
        decided(incident.significant),
        next.map_or_else(Said::none, |(_, clock)| due(clock)),
        vec![Said::Word("incident-status", incident.status.code())],
    ]
}

fn sheet(view: &IncidentView, one: &Handled, now: DateTime<Utc>, numbering: &mut Numbering) -> RecordSheet {
    let incident = &one.record;
    let systems = lines(one.objects.iter().map(|id| view.object_name(*id)));
    let measures = lines(one.measures.iter().map(|id| view.measure_title(*id)));
    let pieces: Vec<usize> =
        one.evidence.iter().filter_map(|id| view.evidence.get(id)).map(|piece| numbering.of(piece)).collect();
    let evidence = if pieces.is_empty() { Said::none() } else { vec![Said::Evidence(pieces)] };
    let breach = view.breach(incident.breach_id);
    let of_breach = breach.map(|breach| {
        let mut said = Said::text(&breach.title);
        said.push(Said::Word("clock-stand", ClockStand::from(breach.notification(now)).code()));
        said
    });
    let facts = vec![
        word("field-incident-kind", "incident-kind", Some(incident.kind)),
        word("field-severity", "incident-severity", incident.severity),
        word("field-status", "incident-status", Some(incident.status)),
        instant("field-happened-at", incident.happened_at),
        instant("field-aware-at", incident.aware_at),
        text("field-reported-by", &incident.reported_by),
        text("field-responsible", &incident.responsible),
        Fact::new("field-systems", Said::or_none(systems)),
        text("field-description", &incident.description),
        text("field-impact", &incident.impact),
        text("field-immediate-measures", &incident.immediate_measures),
        text("field-cause", &incident.cause),
        Fact::new("field-significant", decided(incident.significant)),
        optional("field-significance-reason", &incident.significance_reason),
        Fact::new("field-incident-personal-data", decided(incident.personal_data)),
        Fact::new("field-breach-id", of_breach.unwrap_or_else(Said::none)),
        Fact::new("field-finding-id", Said::or_none(Said::text(view.finding_title(incident.finding_id)))),
        Fact::new("field-measures", Said::or_none(measures)),
        optional("field-lessons", &incident.lessons),
        optional("field-late-reason", &incident.late_reason),
        instant("field-handled-at", incident.handled_at),
        instant("field-closed-at", incident.closed_at),
        text("field-closed-by", &incident.closed_by),
        Fact::new("field-evidence-id", evidence),
    ];
    let clocks = view.clocks(incident, now);
    let block = |stages: &[ReportStage]| block(incident.reports.as_slice(), &clocks, stages, &incident.late_reason);
    let grids = vec![
        ("incident-block-early-warning", block(&[ReportStage::EarlyWarning])),
        ("incident-block-notification", block(&[ReportStage::Notification])),
        ("incident-block-final", block(&[ReportStage::Progress, ReportStage::Final])),
    ];
    RecordSheet { title: incident.title.clone(), facts, grids }
}

/// A block of the form: what is due to whom, and what went out.
fn block(reports: &[StageReport], clocks: &[(&Duty, StageClock)], stages: &[ReportStage], late_reason: &str) -> Grid {
    let mut rows: Vec<Cells> = Vec::new();
    let sent = |report: &StageReport| {
        vec![
            vec![Said::Instant(report.at)],
            Said::text(&report.by),
            Said::or_unstated(Said::text(&report.reference)),
            Said::or_unstated(Said::text(&report.content)),
        ]
    };
    for stage in stages {
        let of_stage = |report: &&StageReport| report.stage == *stage;
        for (duty, clock) in clocks.iter().filter(|(_, clock)| clock.stage == *stage) {
            let mut whom = vec![Said::Word("regime", duty.regime.code())];
            whom.extend(Said::text(&duty.recipient));
            let stand = vec![Said::Word("clock-stand", clock.stand(late_reason).code())];
            let mut of_duty = reports.iter().filter(of_stage).filter(|report| report.regime == duty.regime).peekable();
            if of_duty.peek().is_none() {
                let mut row = vec![whom, due(clock), stand];
                row.extend([vec![Said::Sentence("incident-not-sent")], Said::none(), Said::none(), Said::none()]);
                rows.push(row);
                continue;
            }
            for report in of_duty {
                let mut row = vec![whom.clone(), due(clock), stand.clone()];
                row.extend(sent(report));
                rows.push(row);
            }
        }
        // What was reported without a clock: in between, or where no duty holds any more.
        let unasked = |report: &&StageReport| {
            !clocks.iter().any(|(duty, clock)| clock.stage == report.stage && duty.regime == report.regime)
        };
        for report in reports.iter().filter(of_stage).filter(unasked) {
            let mut row = vec![vec![Said::Word("regime", report.regime.code())], Said::none(), Said::none()];
            row.extend(sent(report));
            rows.push(row);
        }
    }
    if rows.is_empty() {
        rows.push((0..7).map(|_| Said::none()).collect());
    }
    Grid {
        columns: vec![
            ("incident-recipient", 18),
            ("incident-due", 16),
            ("field-clock", 14),
            ("incident-sent-at", 16),
            ("field-sent-by", 12),
            ("field-incident-reference", 14),
            ("field-content", 26),
        ],
        rows,
    }
}
