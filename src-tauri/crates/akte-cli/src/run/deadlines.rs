//! Deadlines: the list, and the calendar.

use crate::args::{DeadlinesCommand, DeadlinesList};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{DeadlineListRequest, DeadlineRow};
use akte_domain::DeadlineStand;

pub async fn deadlines(session: &Session, command: DeadlinesCommand) -> Outcome<String> {
    let DeadlinesCommand::List(asked) = command;
    let DeadlinesList { ics, deadline_kinds, missed, soon, deadline_responsible, list } = asked;
    let municipality = resolve::municipality(session, &list.municipality).await?;
    if let Some(path) = ics {
        let saved = rooms::export_deadlines_to(&session.app, municipality.id, &path).await?;
        return Ok(session.done(&saved, "cli-out-written", &[("path", path.display().to_string().into())]));
    }
    let stands = [(missed, DeadlineStand::Missed), (soon, DeadlineStand::Soon)];
    let request = DeadlineListRequest {
        municipality_id: municipality.id,
        text: list.text,
        kinds: deadline_kinds,
        stands: stands.into_iter().filter(|(asked, _)| *asked).map(|(_, stand)| stand).collect(),
        responsible: deadline_responsible,
        sort: None,
        offset: list.page.offset,
        limit: list.page.limit.unwrap_or(resolve::ALL),
    };
    let found = rooms::deadline_list(&session.app, request).await?;
    let due = |row: &DeadlineRow| match row.due_at {
        Some(at) => session.texts().date_time(at),
        None => session.texts().date(row.due_on),
    };
    let columns = [
        Column::text("deadlines-due", due),
        Column::number("cli-out-days-left", |row: &DeadlineRow| row.days_left.to_string()),
        Column::text("deadlines-stand", |row: &DeadlineRow| session.term("deadline-stand", row.stand)),
        Column::text("deadlines-kind", |row: &DeadlineRow| session.term("deadline-kind", row.kind)),
        Column::text("deadlines-subject", |row: &DeadlineRow| row.subject.clone()),
        Column::text("field-responsible", |row: &DeadlineRow| row.responsible.clone()),
    ];
    Ok(output::list(session.style, &found.items, found.total, &columns))
}
