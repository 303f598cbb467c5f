//! Deadlines: the list, and the calendar.

use crate::args::{DeadlinesCommand, DeadlinesList, OfMunicipality};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{DeadlineListRequest, DeadlineRow};
use akte_domain::DeadlineStand;

/// So many deadlines are named in a reminder.
const NAMED: u32 = 3;

pub async fn deadlines(session: &Session, command: DeadlinesCommand) -> Outcome<String> {
    let asked = match command {
        DeadlinesCommand::List(asked) => asked,
        DeadlinesCommand::Remind { municipality } => return remind(session, &municipality).await,
    };
    let DeadlinesList { ics, deadline_kinds, missed, soon, deadline_responsible, all_municipalities, list } = asked;
    let municipality =
        if all_municipalities { None } else { Some(resolve::municipality(session, &list.municipality).await?.id) };
    let stands = [(missed, DeadlineStand::Missed), (soon, DeadlineStand::Soon)];
    let request = DeadlineListRequest {
        municipality_id: municipality,
        text: list.text,
        kinds: deadline_kinds,
        stands: stands.into_iter().filter(|(asked, _)| *asked).map(|(_, stand)| stand).collect(),
        responsible: deadline_responsible,
        sort: None,
        offset: list.page.offset,
        limit: list.page.limit.unwrap_or(resolve::ALL),
    };
    if let Some(path) = ics {
        let saved = rooms::export_deadlines_to(&session.app, request, &path).await?;
        return Ok(session.done(&saved, "cli-out-written", &[("path", path.display().to_string().into())]));
    }
    let found = rooms::deadline_list(&session.app, request).await?;
    let due = |row: &DeadlineRow| match row.due_at {
        Some(at) => session.texts().date_time(at),
        None => session.texts().date(row.due_on),
    };
    let of = Column::text("cli-out-municipality", |row: &DeadlineRow| row.municipality.clone());
    let mut columns = vec![
        Column::text("deadlines-due", due),
        Column::number("cli-out-days-left", |row: &DeadlineRow| row.days_left.to_string()),
        Column::text("deadlines-stand", |row: &DeadlineRow| session.term("deadline-stand", row.stand)),
        Column::text("deadlines-kind", |row: &DeadlineRow| session.term("deadline-kind", row.kind)),
        Column::text("deadlines-subject", |row: &DeadlineRow| row.subject.clone()),
        Column::text("field-responsible", |row: &DeadlineRow| row.responsible.clone()),
    ];
    if municipality.is_none() {
        columns.insert(2, of);
    }
    Ok(output::list(session.style, &found.items, found.total, &columns))
}

/// What the window reminds of when it starts: how much has passed or passes within two weeks, and the nearest of it.
async fn remind(session: &Session, of: &OfMunicipality) -> Outcome<String> {
    let request = DeadlineListRequest {
        municipality_id: Some(resolve::municipality(session, of).await?.id),
        text: String::new(),
        kinds: Vec::new(),
        stands: vec![DeadlineStand::Missed, DeadlineStand::Soon],
        responsible: String::new(),
        sort: None,
        offset: 0,
        limit: NAMED,
    };
    let found = rooms::deadline_list(&session.app, request).await?;
    if session.style.json {
        return Ok(output::json(&found));
    }
    let counts = [("missed", found.missed.into()), ("soon", found.soon.into())];
    let mut lines = vec![session.texts().t("cli-out-deadlines-near", &counts)];
    lines.extend(found.items.iter().map(|row| {
        let due = row.due_at.map_or_else(|| session.texts().date(row.due_on), |at| session.texts().date_time(at));
        format!("{due}  {}", row.subject)
    }));
    Ok(lines.join("\n"))
}
