//! Impact assessments and threshold analyses: entries like those of every register, and the list that ships.

use super::privacy::entry;
use crate::args::DpiaCommand;
use crate::output::{self, Column};
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{Empty, MustListRow};
use akte_domain::RegisterKind;

pub async fn dpia(session: &Session, command: DpiaCommand) -> Outcome<String> {
    match command {
        DpiaCommand::Entry(command) => entry(session, RegisterKind::Assessment, command).await,
        DpiaCommand::Threshold(command) => entry(session, RegisterKind::Threshold, command).await,
        DpiaCommand::MustList => {
            let list = rooms::must_list(&session.app, Empty {}).await?;
            let columns = [
                Column::text("field-list", |row: &MustListRow| row.list.clone()),
                Column::text("field-number", |row: &MustListRow| row.number.clone()),
                Column::text("field-must-list", |row: &MustListRow| row.text.clone()),
            ];
            Ok(output::list(session.style, &list.items, list.total, &columns))
        }
    }
}
