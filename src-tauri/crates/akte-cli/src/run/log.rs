//! The change log and undo.

use crate::args::{LogCommand, OfMunicipality};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{Empty, HistoryRow, List, LogListRequest, UndoRequest};

pub async fn log(session: &Session, command: LogCommand) -> Outcome<String> {
    match command {
        LogCommand::List { municipality, record, page } => {
            let (offset, limit) = (page.offset, page.limit.unwrap_or(resolve::ALL));
            let several = rooms::municipality_list(&session.app, Empty {}).await?.total > 1;
            if municipality.municipality.is_none() && record.is_none() && !several {
                return Ok(list(session, &rooms::whole_log(&session.app, offset, limit).await?));
            }
            let municipality_id = match (&municipality.municipality, several) {
                (None, true) => None,
                _ => Some(resolve::municipality(session, &municipality).await?.id),
            };
            let request = LogListRequest { municipality_id, entity_id: record, offset, limit };
            Ok(list(session, &rooms::log_list(&session.app, request).await?))
        }
        LogCommand::Verify => verify(session).await,
    }
}

fn list(session: &Session, list: &List<HistoryRow>) -> String {
    let columns = [
        Column::number("cli-out-number", |row: &HistoryRow| row.number.to_string()),
        Column::text("cli-out-at", |row: &HistoryRow| session.texts().date_time(row.at)),
        Column::text("cli-out-actor", |row: &HistoryRow| row.actor.clone()),
        Column::text("cli-out-operation", |row: &HistoryRow| row.operation_text.clone()),
        Column::text("cli-out-changes", |row: &HistoryRow| {
            let changes = row.changes.iter().map(|change| {
                let after = change.after.as_deref().unwrap_or("–");
                format!("{}: {after}", change.field)
            });
            changes.collect::<Vec<_>>().join("; ")
        }),
    ];
    output::list(session.style, &list.items, list.total, &columns)
}

async fn verify(session: &Session) -> Outcome<String> {
    let answer = rooms::verify_log(&session.app).await?;
    if answer.intact {
        return Ok(session.done(&answer, "cli-out-log-intact", &[("count", answer.entries.into())]));
    }
    let mut refusal = crate::refusal::Refusal::new("log-changed", session.texts(), &[("message", answer.message)]);
    refusal.details = answer.details.into_iter().map(|detail| (detail.name, detail.value)).collect();
    if let Some(entry) = answer.changed_entry {
        refusal.details.push(("changed_entry".to_owned(), entry.to_string()));
    }
    Err(refusal.into())
}

pub async fn undo(session: &Session, of: &OfMunicipality, across: bool) -> Outcome<String> {
    let municipality = resolve::municipality(session, of).await?;
    let request = UndoRequest { municipality_id: municipality.id, operation_id: None, across };
    let undone = rooms::undo(&session.app, request).await?;
    let args = [("operation", (&undone.operation_text).into()), ("count", undone.records.into())];
    Ok(session.done(&undone, "cli-out-undone", &args))
}
