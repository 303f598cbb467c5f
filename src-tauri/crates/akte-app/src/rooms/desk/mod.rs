//! The desk of the officers: controlled documents, trainings, consultations, tasks, objectives, and the page that shows what is
//! due. Their lists, removal and history are those of every register.

mod consultations;
mod documents;
mod links;
pub(crate) mod moving;
mod objectives;
mod overview;
mod tasks;
mod trainings;

pub use consultations::{consultation_list, consultation_save};
pub use documents::{controlled_document_list, controlled_document_save};
pub use objectives::{objective_list, objective_save};
pub use overview::desk;
pub use tasks::{officer_task_list, officer_task_save};
pub use trainings::{training_list, training_save};

pub(crate) use objectives::quantity_text;

use super::register::{Entry, parted};
use super::scope_of;
use crate::app::App;
use crate::desk_view::{DeskView, Links};
use crate::error::Result;
use crate::wire;
use akte_domain::{DomainId, InformationDomain};
use akte_store::{Reads, Scope};
use uuid::Uuid;

/// The part of a register that is asked for, of one consistent read.
async fn list<T: Entry>(
    app: &App,
    request: wire::RegisterListRequest,
    rows: impl FnOnce(DeskView) -> Vec<T>,
) -> Result<wire::List<T>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let rows = rows(DeskView::read(&mut reads, scope).await?);
    parted(rows, &request, state)
}

/// The information domain of a municipality that is named, if one is.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
async fn domain_of(reads: &mut Reads<'_>, scope: Scope, domain: Option<Uuid>) -> Result<Option<DomainId>> {
    Ok(match domain {
        Some(id) => Some(reads.get::<InformationDomain>(scope, id).await?.id),
        None => None,
    })
}

fn evidence_ids(to: &Links) -> Vec<Uuid> {
    to.evidence.iter().map(|id| id.0).collect()
}
