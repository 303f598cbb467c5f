//! The desk: one page for an officer, with what is due, what is open, and what the year brought. Everything on it is a link.

use crate::app::App;
use crate::deadline_view::deadlines;
use crate::desk_view::DeskView;
use crate::error::Result;
use crate::privacy_view::{PrivacyView, request_name};
use crate::rooms::{deadlines as due_rows, privacy, scope_of};
use crate::wire;
use akte_domain::desk::DeskTopic;
use akte_domain::privacy::request::RequestState;
use akte_domain::{ClockStand, Deadline, DeadlineKind, DeadlineStand, RegisterKind};
use chrono::{Datelike, Days};

/// How far the desk looks ahead, in days.
const AHEAD: Days = Days::new(30);

/// How many consultations and reviews it shows.
const LATEST: usize = 5;

/// Whether something is looked at again, rather than owed.
fn is_review(kind: DeadlineKind) -> bool {
    matches!(
        kind,
        DeadlineKind::DocumentReview
            | DeadlineKind::AssessmentReview
            | DeadlineKind::ConsultationAnswer
            | DeadlineKind::ProcessorControl
            | DeadlineKind::ControlReview
            | DeadlineKind::RiskReview
            | DeadlineKind::ReportRevision
            | DeadlineKind::ExceptionReview
            | DeadlineKind::NextReview
    )
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// What an officer of a municipality has on the desk.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn desk(app: &App, request: wire::MunicipalityRequest) -> Result<wire::Desk> {
    let (texts, now, today) = (app.texts(), app.now(), app.today());
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let view = DeskView::read(&mut reads, scope).await?;
    let protection = PrivacyView::read(&mut reads, scope).await?;
    let all = deadlines(&mut reads, texts, scope, (now, today)).await?;
    let horizon = today.checked_add_days(AHEAD).unwrap_or(today);
    let due: Vec<&Deadline> = all.iter().filter(|one| one.on <= horizon).collect();
    let missed = due.iter().filter(|one| one.stand(now) == DeadlineStand::Missed).count();
    let entry = |register, id, name: &str| wire::DeskEntry {
        id,
        register,
        name: name.to_owned(),
        who: String::new(),
        day: None,
        stand: None,
        state_text: String::new(),
    };
    let mut breaches = Vec::new();
    for (one, _) in protection.breaches.iter().filter(|(one, _)| one.record.closed_at.is_none()) {
        let state = one.record.notification(now);
        breaches.push(wire::DeskEntry {
            stand: Some(ClockStand::from(state)),
            state_text: privacy::breach_said(texts, state),
            ..entry(RegisterKind::Breach, one.record.id.0, &one.record.title)
        });
    }
    let mut requests = Vec::new();
    for record in protection.requests.iter().map(|one| &one.record) {
        let state = record.state(today, &protection.calendar);
        if !matches!(state, RequestState::Open { .. } | RequestState::Overdue { .. }) {
            continue;
        }
        requests.push(wire::DeskEntry {
            day: record.due(&protection.calendar),
            stand: Some(ClockStand::from(state)),
            state_text: privacy::request_said(texts, state, today),
            ..entry(RegisterKind::Request, record.id.0, &request_name(record))
        });
    }
    let open = view.tasks.iter().map(|one| &one.record).filter(|one| one.is_open());
    let tasks = open.map(|one| wire::DeskEntry {
        who: one.responsible.clone(),
        day: one.due_on,
        ..entry(RegisterKind::OfficerTask, one.id.0, &one.title)
    });
    let this_year = |day: Option<chrono::NaiveDate>| day.is_some_and(|day| day.year() == today.year());
    let held = || view.trainings.iter().map(|one| &one.record).filter(|one| this_year(one.held_on));
    let trainings = held().map(|one| wire::DeskEntry {
        who: one.audience.clone(),
        day: one.held_on,
        ..entry(RegisterKind::Training, one.id.0, &one.title)
    });
    let advice =
        || view.consultations.iter().map(|one| &one.record).filter(|one| one.topic != DeskTopic::InformationSecurity);
    let consultations = advice().take(LATEST).map(|one| wire::DeskEntry {
        who: one.requested_by.clone(),
        day: one.requested_on,
        state_text: texts.get(if one.is_answered() { "consultation-answered" } else { "consultation-open" }),
        ..entry(RegisterKind::Consultation, one.id.0, &one.title)
    });
    let reviews = all.iter().filter(|one| is_review(one.kind)).take(LATEST);
    Ok(wire::Desk {
        missed: count(missed),
        due: due.iter().map(|one| due_rows::row(&protection.municipality, one, now.into())).collect(),
        breaches,
        requests,
        tasks: tasks.collect(),
        attended: held().filter(|one| one.is_held(today)).filter_map(|one| one.attended).map(u64::from).sum(),
        trainings: trainings.collect(),
        consultations_of_year: count(advice().filter(|one| this_year(one.requested_on)).count()),
        consultations: consultations.collect(),
        reviews: reviews.map(|one| due_rows::row(&protection.municipality, one, now.into())).collect(),
        state,
    })
}
