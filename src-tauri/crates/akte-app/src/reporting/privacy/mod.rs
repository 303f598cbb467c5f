//! The reports of data protection, and the list of deadlines: models from one consistent read.

mod activities;
mod annual;
mod assessments;
mod cases;
mod clients;
mod history;
pub(super) mod information;
mod processors;
mod toms;

use super::Asked;
use super::numbering::Numbering;
use super::points::{entry, put_back};
use crate::deadline_view::{deadlines, recorded_texts};
use crate::desk_view::DeskView;
use crate::error::Result;
use crate::incident_view::IncidentView;
use crate::privacy_view::{PrivacyView, instant_of};
use crate::tom_view;
use akte_domain::open_points::OpenPoint;
use akte_domain::{Coded, EvidenceId, RegisterKind, ReportKind};
use akte_report::model::{Fact, Grid, OpenPointEntry, RecordReport, Said};
use akte_store::{Reads, Scope};
use chrono::NaiveDate;

/// The registers of which the officer's year tells: all of them.
const PRIVACY: [RegisterKind; 11] = [
    RegisterKind::Controller,
    RegisterKind::Activity,
    RegisterKind::Processor,
    RegisterKind::Breach,
    RegisterKind::Request,
    RegisterKind::Deletion,
    RegisterKind::Threshold,
    RegisterKind::Assessment,
    RegisterKind::Client,
    RegisterKind::Tom,
    RegisterKind::LegalBasis,
];

/// What the officer has to know of security incidents: whether they are breaches.
const PERSONAL_DATA: [OpenPoint; 2] = [OpenPoint::IncidentPersonalDataUndecided, OpenPoint::IncidentBreachMissing];

/// A report with what an authority would object to.
///
/// # Errors
/// The database refuses.
pub(super) async fn report(
    reads: &mut Reads<'_>,
    scope: Scope,
    asked: &Asked<'_>,
    numbering: &mut Numbering,
) -> Result<(RecordReport, Vec<OpenPointEntry>)> {
    if asked.kind == ReportKind::DeadlineList {
        return Ok((deadline_list(reads, scope, asked.as_of).await?, Vec::new()));
    }
    if asked.kind == ReportKind::IncidentRegister {
        return super::incidents::report(reads, scope, asked, numbering).await;
    }
    let mut view = PrivacyView::read(reads, scope).await?;
    if let Some(register) = asked.kind.entries() {
        view.keep(register, |id| asked.shows(id));
    }
    let found = if asked.kind == ReportKind::TomReport { tom_view::toms(reads, scope).await? } else { Vec::new() };
    let desk = DeskView::read(reads, scope).await?;
    let mut of_security = Vec::new();
    let (report, kinds): (RecordReport, &[RegisterKind]) = match asked.kind {
        ReportKind::ProcessorRegister => (processors::register(&view, numbering), &[RegisterKind::Processor]),
        ReportKind::BreachRegister => (cases::breaches(&view, asked.as_of, numbering), &[RegisterKind::Breach]),
        ReportKind::RequestRegister => (cases::requests(&view, asked.as_of, numbering), &[RegisterKind::Request]),
        ReportKind::ProcessorRecord => (clients::record(&view), &[RegisterKind::Controller, RegisterKind::Client]),
        ReportKind::TomReport => (toms::report(&found, numbering), &[RegisterKind::Tom]),
        ReportKind::OfficerReport => {
            let incidents = IncidentView::read(reads, scope).await?;
            of_security = incidents.points(instant_of(asked.as_of));
            of_security.retain(|one| PERSONAL_DATA.contains(&one.point));
            (annual::report(&view, &desk, &incidents, asked.as_of), &PRIVACY)
        }
        ReportKind::ImpactAssessment => {
            (assessments::report(&view, numbering), &[RegisterKind::Threshold, RegisterKind::Assessment])
        }
        ReportKind::DeletionConcept => (activities::deletion(&view, numbering), &[RegisterKind::Deletion]),
        _ => {
            let changes = reads.recent_history_of_activities(scope, history::SHOWN).await?;
            (activities::record(&view, &changes, numbering), &[RegisterKind::Controller, RegisterKind::Activity])
        }
    };
    let suppressions = put_back(reads, scope, asked).await?;
    let points = view.points(asked.as_of, instant_of(asked.as_of)).into_iter();
    let points = points.filter(|one| kinds.contains(&one.kind)).chain(of_security);
    let points = points.map(|one| entry(&suppressions, &one.place(), (String::new(), one.subject), asked.as_of));
    Ok((report, points.collect()))
}

async fn deadline_list(reads: &mut Reads<'_>, scope: Scope, as_of: NaiveDate) -> Result<RecordReport> {
    let now = instant_of(as_of);
    let found = deadlines(reads, recorded_texts(), scope, (now, as_of)).await?;
    let rows = found.iter().map(|deadline| {
        let due = deadline.at.map_or(Said::Day(deadline.on), Said::Instant);
        vec![
            vec![due],
            Said::text(&deadline.subject),
            vec![Said::Word("deadline-kind", deadline.kind.code())],
            vec![Said::Word("deadline-stand", deadline.stand(now).code())],
            Said::text(&deadline.responsible),
        ]
    });
    let overview = Grid {
        columns: vec![
            ("deadlines-due", 15),
            ("deadlines-subject", 34),
            ("deadlines-kind", 24),
            ("deadlines-stand", 12),
            ("field-responsible", 18),
        ],
        rows: rows.collect(),
    };
    Ok(RecordReport { kind: ReportKind::DeadlineList, cover: Vec::new(), overview, sheets: Vec::new() })
}

/// Evidence of an entry, numbered.
fn evidence(view: &PrivacyView, ids: &[EvidenceId], numbering: &mut Numbering) -> Fact {
    let pieces: Vec<usize> =
        ids.iter().filter_map(|id| view.evidence.get(id)).map(|piece| numbering.of(piece)).collect();
    let said = if pieces.is_empty() { Said::none() } else { vec![Said::Evidence(pieces)] };
    Fact::new("field-evidence-id", said)
}

pub(super) fn text(label: &'static str, text: &str) -> Fact {
    Fact::new(label, Said::text(text))
}

/// Persons or bodies that there need not be: where nobody is named, there is nobody.
pub(super) fn named(label: &'static str, text: &str) -> Fact {
    Fact::new(label, Said::or_none(Said::text(text)))
}

/// A text that need not be there.
pub(super) fn optional(label: &'static str, text: &str) -> Fact {
    Fact::new(label, Said::or_unstated(Said::text(text)))
}

pub(super) fn day(label: &'static str, day: Option<NaiveDate>) -> Fact {
    Fact::new(label, Said::day(day))
}

pub(super) fn instant(label: &'static str, at: Option<chrono::DateTime<chrono::Utc>>) -> Fact {
    Fact::new(label, Said::instant(at))
}

fn number(label: &'static str, number: Option<u64>) -> Fact {
    Fact::new(label, number.map(Said::Number).into_iter().collect())
}

pub(super) fn word<T: Coded>(label: &'static str, list: &'static str, value: Option<T>) -> Fact {
    Fact::new(label, value.map(|value| Said::Word(list, value.code())).into_iter().collect())
}

fn yes_no(label: &'static str, said: bool) -> Fact {
    Fact::new(label, Said::yes_no(said))
}

/// Several texts, one below the other.
pub(super) fn lines<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<Said> {
    texts.into_iter().flat_map(Said::text).collect()
}

/// `1, 2, 5`
fn numbers(numbers: &[u16]) -> Vec<Said> {
    Said::text(&numbers.iter().map(u16::to_string).collect::<Vec<_>>().join(", "))
}
