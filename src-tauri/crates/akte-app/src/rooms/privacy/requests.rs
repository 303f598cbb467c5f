//! The register of data subjects' requests, with the one-month clock.

use super::links::{self, Of, Wanted};
use super::{evidence_names, incomplete, list};
use crate::app::App;
use crate::error::Result;
use crate::privacy_view::{Proven, request_name};
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, points};
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::privacy::request::{Extension, IdentityCheck, RequestAnswer, RequestFee, RequestState};
use akte_domain::{Cents, ClockStand, Coded, DataSubjectRequest, DataSubjectRequestId, MunicipalityId};
use akte_text::Texts;
use chrono::{Datelike, NaiveDate};
use uuid::Uuid;

impl Entry for wire::RequestRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        vec![&self.name, &fields.channel, &fields.offices, &fields.remark, &fields.identity_means]
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "name" => Key::from(&self.name),
            "received_on" => Key::date(Some(self.fields.received_on)),
            "due_on" => Key::date(self.due_on),
            "answered_on" => Key::date(self.fields.answered_on),
            "state_text" => Key::place(self.state),
            _ => return None,
        })
    }
}

/// All requests; the latest first, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn request_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::RequestRow>> {
    let (texts, today) = (app.texts(), app.today());
    list(app, request, |view| {
        let row = |one: &Proven<DataSubjectRequest>| {
            let record = &one.record;
            let state = record.state(today, &view.calendar);
            wire::RequestRow {
                id: record.id.0,
                name: request_name(record),
                due_on: record.due(&view.calendar),
                state: ClockStand::from(state),
                state_text: said(texts, state, today),
                evidence: evidence_names(&view, &one.evidence),
                points: points(texts, view.request_points(record, today)),
                fields: fields(one),
            }
        };
        view.requests.iter().map(row).collect()
    })
    .await
}

/// How the clock stands, with how many days are left or have passed.
pub(crate) fn said(texts: &Texts, state: RequestState, today: NaiveDate) -> String {
    match state {
        RequestState::Open { due: Some(due), extended } => {
            let id = if extended { "request-days-left-extended" } else { "request-days-left" };
            texts.t(id, &[("days", (due - today).num_days().into())])
        }
        RequestState::Overdue { due } => texts.t("request-days-over", &[("days", (today - due).num_days().into())]),
        _ => texts.term("clock-stand", ClockStand::from(state).code()),
    }
}

impl wire::RequestFields {
    /// Those of a request of which nothing is known but when it arrived.
    #[must_use]
    pub fn blank(received_on: NaiveDate) -> Self {
        let nil = Uuid::nil();
        let record = DataSubjectRequest::new(DataSubjectRequestId(nil), MunicipalityId(nil), received_on);
        fields(&Proven { record, evidence: Vec::new() })
    }
}

fn fields(one: &Proven<DataSubjectRequest>) -> wire::RequestFields {
    let record = one.record.clone();
    let (extension, answer, fee) = (record.extension, record.answer, record.fee);
    let told = |text: fn(&RequestAnswer) -> &String| answer.as_ref().map(|one| text(one).clone()).unwrap_or_default();
    wire::RequestFields {
        number: record.number,
        received_on: record.received_on,
        channel: record.channel,
        requester: record.requester,
        kinds: record.kinds,
        identity_asked_on: record.identity.asked_on,
        identity_doubt: record.identity.doubt,
        identity_means: record.identity.means,
        identity_confirmed_on: record.identity.confirmed_on,
        extended_on: extension.as_ref().map(|one| one.notified_on),
        extension_reason: extension.map(|one| one.reason).unwrap_or_default(),
        partial_answers: record.partial_answers.into_iter().map(Into::into).collect(),
        offices: record.offices,
        answered_on: answer.as_ref().map(|one| one.on),
        result: answer.as_ref().map(|one| one.result),
        answer_form: told(|one| &one.form),
        refusal_reason: told(|one| &one.refusal_reason),
        remedies_named: answer.as_ref().is_some_and(|one| one.remedies_named),
        manifestly_unfounded: answer.as_ref().is_some_and(|one| one.manifestly_unfounded),
        fee: fee.as_ref().map(|fee| fee.amount.0),
        fee_reason: fee.map(|fee| fee.reason).unwrap_or_default(),
        remark: record.remark,
        evidence_ids: one.evidence.iter().map(|id| id.0).collect(),
    }
}

/// What is recorded of the fields, without links.
///
/// # Errors
/// [`crate::ErrorCode::EntryIncomplete`] where an answer, an extension or a fee is only half said.
fn record(
    id: DataSubjectRequestId,
    municipality: MunicipalityId,
    fields: wire::RequestFields,
) -> Result<DataSubjectRequest> {
    let answer = match (fields.answered_on, fields.result) {
        (Some(on), Some(result)) => Some(RequestAnswer {
            on,
            result,
            form: fields.answer_form,
            refusal_reason: fields.refusal_reason,
            remedies_named: fields.remedies_named,
            manifestly_unfounded: fields.manifestly_unfounded,
        }),
        (Some(_), None) => return Err(incomplete("result")),
        (None, Some(_)) => return Err(incomplete("answered_on")),
        (None, None) => {
            if !fields.answer_form.trim().is_empty() || !fields.refusal_reason.trim().is_empty() {
                return Err(incomplete("answered_on"));
            }
            None
        }
    };
    if fields.extended_on.is_none() && !fields.extension_reason.trim().is_empty() {
        return Err(incomplete("extended_on"));
    }
    if fields.fee.is_none() && !fields.fee_reason.trim().is_empty() {
        return Err(incomplete("fee"));
    }
    Ok(DataSubjectRequest {
        number: fields.number,
        channel: fields.channel,
        requester: fields.requester,
        kinds: fields.kinds,
        identity: IdentityCheck {
            asked_on: fields.identity_asked_on,
            doubt: fields.identity_doubt,
            means: fields.identity_means,
            confirmed_on: fields.identity_confirmed_on,
        },
        extension: fields.extended_on.map(|on| Extension { notified_on: on, reason: fields.extension_reason }),
        partial_answers: fields.partial_answers.into_iter().map(Into::into).collect(),
        answer,
        fee: fields.fee.map(|amount| RequestFee { amount: Cents(amount), reason: fields.fee_reason }),
        offices: fields.offices,
        remark: fields.remark,
        ..DataSubjectRequest::new(id, municipality, fields.received_on)
    })
}

/// The next number of a year: `2026-004`.
fn next_number(known: &[DataSubjectRequest], year: i32) -> String {
    let prefix = format!("{year}-");
    let numbers = known.iter().filter_map(|one| one.number.trim().strip_prefix(&prefix)?.parse::<u32>().ok());
    format!("{prefix}{:03}", numbers.max().unwrap_or_default() + 1)
}

/// Adds or changes a request. A new one without a number gets the next of the year of its receipt.
///
/// # Errors
/// [`crate::ErrorCode::EntryIncomplete`], [`crate::ErrorCode::PeriodReversed`] where it was answered or extended before it came,
/// [`crate::ErrorCode::NotFound`].
pub async fn request_save(app: &App, request: wire::RequestSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "request.save" } else { "request.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<DataSubjectRequest>(scope, id).await?;
    }
    let evidence = request.fields.evidence_ids.clone();
    let id = DataSubjectRequestId(request.id.unwrap_or_else(|| app.new_id()));
    let mut record = record(id, scope.municipality(), request.fields)?;
    if request.id.is_none() && record.number.trim().is_empty() {
        record.number = next_number(&reads.data_subject_requests(scope).await?, record.received_on.year());
    }
    operation.put(scope, std::slice::from_ref(&record)).await?;
    let wanted = Wanted { evidence: &evidence, ..Wanted::default() };
    links::set(app, &mut operation, scope, Of::Request(id), &wanted).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}
