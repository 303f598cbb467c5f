//! Data protection: the record of processing activities, processors, breaches, requests, deletions, threshold analyses, impact
//! assessments, measures, controllers for whom is processed, legal bases. Their lists, removal and history are those of every
//! register.

mod activities;
mod assessments;
mod bases;
mod breaches;
mod clients;
mod controller;
mod deletions;
mod information;
mod links;
pub(crate) mod moving;
mod processors;
mod requests;
mod starters;
mod thresholds;
mod toms;
pub(crate) mod words;

pub use activities::{activity_list, activity_save};
pub use assessments::{assessment_list, assessment_save};
pub use bases::{legal_basis_list, legal_basis_save};
pub(crate) use breaches::said as breach_said;
pub use breaches::{breach_list, breach_save};
pub use clients::{client_list, client_save};
pub use controller::{controller_list, controller_save};
pub use deletions::{deletion_list, deletion_save};
pub use information::{information_text, information_text_save, write_information_text};
pub use processors::{processor_list, processor_save};
pub(crate) use requests::said as request_said;
pub use requests::{request_list, request_save};
pub use starters::{starter_list, starter_take};
pub use thresholds::{must_list, threshold_list, threshold_save};
pub use toms::{tom_list, tom_save};

use super::lists::Key;
use super::register::{Entry, parted};
use super::scope_of;
use crate::app::App;
use crate::error::{AppError, Result};
use crate::privacy_view::PrivacyView;
use crate::wire;
use akte_domain::EvidenceId;
use akte_text::Texts;
use chrono::TimeDelta;

/// The part of a register that is asked for, of one consistent read.
async fn list<T: Entry>(
    app: &App,
    request: wire::RegisterListRequest,
    rows: impl FnOnce(PrivacyView) -> Vec<T>,
) -> Result<wire::List<T>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let rows = rows(PrivacyView::read(&mut reads, scope).await?);
    parted(rows, &request, state)
}

pub(super) fn named(id: impl Into<uuid::Uuid>, name: &str) -> wire::NamedRecord {
    wire::NamedRecord { id: id.into(), name: name.to_owned() }
}

fn evidence_names(view: &PrivacyView, ids: &[EvidenceId]) -> Vec<wire::NamedRecord> {
    ids.iter().filter_map(|id| view.evidence.get(id)).map(|piece| named(piece.id, &piece.title)).collect()
}

pub(super) fn instant(at: Option<chrono::DateTime<chrono::Utc>>) -> Key {
    at.map_or(Key::Missing, |at| Key::number(Some(at.timestamp())))
}

/// A length of time in days and hours, as people say it.
pub(super) fn span(texts: &Texts, length: TimeDelta) -> String {
    let (days, hours) = (length.num_days(), length.num_hours() - 24 * length.num_days());
    if days > 0 {
        texts.t("clock-days-hours", &[("days", days.into()), ("hours", hours.into())])
    } else if hours > 0 {
        texts.t("clock-hours-minutes", &[("hours", hours.into()), ("minutes", (length.num_minutes() % 60).into())])
    } else {
        texts.t("clock-minutes", &[("minutes", length.num_minutes().into())])
    }
}

/// A refusal about a field that a flat form leaves open although another one needs it.
fn incomplete(field: &str) -> AppError {
    AppError::new(crate::ErrorCode::EntryIncomplete).with("field", field)
}
