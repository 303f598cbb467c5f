//! The record of a processor (Art. 30(2)): the controllers on whose behalf the municipality processes.

use super::list;
use super::processors::{sub_processor, sub_processor_row};
use crate::app::App;
use crate::error::Result;
use crate::privacy_view::PrivacyView;
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, points};
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::privacy::activity::{TransferChoice, TransferStatement};
use akte_domain::{MunicipalityId, ProcessingClient, ProcessingClientId};
use uuid::Uuid;

impl Entry for wire::ClientRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        let mut texts = vec![fields.name.as_str(), &fields.address, &fields.contact, &fields.remark];
        texts.extend(fields.categories.iter().map(String::as_str));
        texts.extend(fields.sub_processors.iter().map(|sub| sub.name.as_str()));
        texts
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "name" => Key::from(&self.fields.name),
            "categories" => Key::from(&self.fields.categories.join("; ")),
            "signed_on" => Key::date(self.fields.signed_on),
            "ends_on" => Key::date(self.fields.ends_on),
            _ => return None,
        })
    }
}

/// All controllers on whose behalf the municipality processes; by name, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn client_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::ClientRow>> {
    let texts = app.texts();
    list(app, request, |view| {
        let row = |record: &ProcessingClient| wire::ClientRow {
            id: record.id.0,
            points: points(texts, PrivacyView::client_points(record)),
            fields: fields(record.clone()),
        };
        view.clients.iter().map(row).collect()
    })
    .await
}

impl Default for wire::ClientFields {
    fn default() -> Self {
        let nil = Uuid::nil();
        fields(ProcessingClient::new(ProcessingClientId(nil), MunicipalityId(nil), ""))
    }
}

fn fields(record: ProcessingClient) -> wire::ClientFields {
    let (transfer_statement, transfers) = match record.transfers {
        None => (None, Vec::new()),
        Some(TransferStatement::NonePlanned) => (Some(TransferChoice::NonePlanned), Vec::new()),
        Some(TransferStatement::Planned(transfers)) => (Some(TransferChoice::Planned), transfers),
    };
    wire::ClientFields {
        name: record.name,
        address: record.address,
        contact: record.contact,
        representative: record.representative,
        officer: record.officer,
        categories: record.categories,
        signed_on: record.signed_on,
        ends_on: record.ends_on,
        transfer_statement,
        transfers: transfers.into_iter().map(Into::into).collect(),
        sub_processors: record.sub_processors.iter().map(sub_processor_row).collect(),
        measures_note: record.measures_note,
        security_concept: record.security_concept,
        remark: record.remark,
    }
}

/// Adds or changes a controller on whose behalf the municipality processes.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::AlreadyExists`], [`crate::ErrorCode::PeriodReversed`],
/// [`crate::ErrorCode::NotFound`].
pub async fn client_save(app: &App, request: wire::ClientSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "client.save" } else { "client.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<ProcessingClient>(scope, id).await?;
    }
    let fields = request.fields;
    let id = ProcessingClientId(request.id.unwrap_or_else(|| app.new_id()));
    let record = ProcessingClient {
        address: fields.address,
        contact: fields.contact,
        representative: fields.representative,
        officer: fields.officer,
        categories: fields.categories.into_iter().filter(|category| !category.trim().is_empty()).collect(),
        signed_on: fields.signed_on,
        ends_on: fields.ends_on,
        transfers: match fields.transfer_statement {
            // Whoever names a transfer states that there is one.
            None if fields.transfers.is_empty() => None,
            Some(TransferChoice::NonePlanned) => Some(TransferStatement::NonePlanned),
            None | Some(TransferChoice::Planned) => {
                Some(TransferStatement::Planned(fields.transfers.into_iter().map(Into::into).collect()))
            }
        },
        sub_processors: fields.sub_processors.into_iter().map(sub_processor).collect(),
        measures_note: fields.measures_note,
        security_concept: fields.security_concept,
        remark: fields.remark,
        ..ProcessingClient::new(id, scope.municipality(), fields.name.trim())
    };
    operation.put(scope, std::slice::from_ref(&record)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}
