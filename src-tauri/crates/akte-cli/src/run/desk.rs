//! The desk of an officer: what is due, what is open, what the year brought.

use crate::args::OfMunicipality;
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{DeskEntry, MunicipalityRequest};
use chrono::NaiveDate;
use serde::Serialize;

/// Something on the desk.
#[derive(Debug, Serialize)]
struct Line {
    area: String,
    day: Option<NaiveDate>,
    name: String,
    who: String,
    state: String,
}

pub async fn desk(session: &Session, of: &OfMunicipality) -> Outcome<String> {
    let municipality = resolve::municipality(session, of).await?;
    let desk = rooms::desk(&session.app, MunicipalityRequest { municipality_id: municipality.id }).await?;
    if session.style.json {
        return Ok(output::json(&desk));
    }
    let mut lines: Vec<Line> = Vec::new();
    for row in desk.due {
        lines.push(Line {
            area: session.term("deadline-kind", row.kind),
            day: Some(row.due_on),
            name: row.subject,
            who: row.responsible,
            state: session.term("deadline-stand", row.stand),
        });
    }
    let entry = |one: DeskEntry| Line {
        area: session.term("register-kind", one.register),
        day: one.day,
        name: one.name,
        who: one.who,
        state: one.state_text,
    };
    let open = [desk.breaches, desk.requests, desk.tasks, desk.consultations, desk.trainings];
    lines.extend(open.into_iter().flatten().map(entry));
    let columns = [
        Column::text("deadlines-kind", |line: &Line| line.area.clone()),
        Column::text("deadlines-due", |line: &Line| session.date(line.day)),
        Column::text("deadlines-subject", |line: &Line| line.name.clone()),
        Column::text("field-responsible", |line: &Line| line.who.clone()),
        Column::text("deadlines-stand", |line: &Line| line.state.clone()),
    ];
    let total = u64::try_from(lines.len()).unwrap_or(u64::MAX);
    Ok(output::list(session.style, &lines, total, &columns))
}
