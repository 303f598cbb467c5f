//! The management system of an information domain by ISO/IEC 27001: Statement of Applicability, clauses 4 to 10, audits, findings, reviews. Their
//! lists, removal and history are those of every register.

mod audits;
mod checklist;
mod clauses;
mod controls;
mod findings;
mod links;
pub(crate) mod moving;
mod proposals;
mod review_inputs;
mod reviews;

pub use audits::{audit_list, audit_save};
pub use checklist::audit_checklist_take;
pub use clauses::{clause_list, clause_save};
pub use controls::{control_list, control_save, control_take};
pub use findings::{finding_list, finding_save};
pub use reviews::{review_fill, review_list, review_save};

use super::register::{Entry, parted};
use super::scope_of;
use crate::app::App;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::iso_view::IsoView;
use crate::wire;
use akte_domain::{Evidence, EvidenceId, InformationDomain};
use akte_store::{Reads, Scope};
use std::collections::HashMap;
use uuid::Uuid;

/// The part of a list that is asked for, of one consistent read.
async fn list<T: Entry>(
    app: &App,
    request: wire::IsoListRequest,
    rows: impl FnOnce(IsoView) -> Vec<T>,
) -> Result<wire::List<T>> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let view = DomainView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let rows = rows(IsoView::read(&akte, &mut reads, &view).await?);
    parted(rows, &request.part(), state)
}

/// The scope of a municipality that has an information domain.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
async fn scope_with(reads: &mut Reads<'_>, municipality: Uuid, domain: Uuid) -> Result<(Scope, InformationDomain)> {
    let scope = scope_of(reads, municipality).await?;
    Ok((scope, reads.get(scope, domain).await?))
}

fn evidence_names(known: &HashMap<EvidenceId, Evidence>, ids: &[EvidenceId]) -> Vec<wire::NamedRecord> {
    let pieces = ids.iter().filter_map(|id| known.get(id));
    pieces.map(|piece| wire::NamedRecord { id: piece.id.0, name: piece.title.clone() }).collect()
}
