//! Controlled documents: who released which version, to whom it was given, when it is reviewed.

use super::links::{self, Of, Wanted};
use super::{domain_of, evidence_ids, list};
use crate::app::App;
use crate::desk_view::{Linked, Links};
use crate::error::Result;
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, points};
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::desk::document::of_document;
use akte_domain::{ControlledDocument, ControlledDocumentId, MunicipalityId};
use uuid::Uuid;

impl Entry for wire::ControlledDocumentRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        let mut texts = vec![
            fields.title.as_str(),
            &fields.number,
            &fields.author,
            &fields.owner,
            &fields.released_by,
            &fields.storage,
            &self.domain_name,
        ];
        texts.extend(fields.distribution.iter().map(|one| one.recipient.as_str()));
        texts.extend(self.requirements.iter().map(|one| one.name.as_str()));
        texts
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "title" => Key::from(&self.fields.title),
            "kind" => Key::place(self.fields.kind),
            "version" => Key::from(&self.fields.version),
            "status" => Key::place(self.fields.status),
            "owner" => Key::from(&self.fields.owner),
            "released_on" => Key::date(self.fields.released_on),
            "review_due_on" => Key::date(self.fields.review_due_on),
            _ => return None,
        })
    }
}

/// The controlled documents of a municipality by title, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn controlled_document_list(
    app: &App,
    request: wire::RegisterListRequest,
) -> Result<wire::List<wire::ControlledDocumentRow>> {
    let (texts, today) = (app.texts(), app.today());
    list(app, request, |view| {
        let row = |one: &Linked<ControlledDocument>| wire::ControlledDocumentRow {
            id: one.record.id.0,
            domain_name: view.domain_name(one.record.domain_id).to_owned(),
            replaced_by_name: view.document_title(one.record.replaced_by_id).to_owned(),
            is_policy: one.record.is_policy(),
            requirements: view.named(&one.to.requirements),
            evidence: view.proofs(&one.to.evidence),
            points: points(texts, of_document(&one.record, today)),
            fields: fields(one),
        };
        view.documents.iter().map(row).collect()
    })
    .await
}

impl Default for wire::ControlledDocumentFields {
    fn default() -> Self {
        let nil = Uuid::nil();
        let record = ControlledDocument::new(ControlledDocumentId(nil), MunicipalityId(nil), "");
        fields(&Linked { record, to: Links::default() })
    }
}

fn fields(one: &Linked<ControlledDocument>) -> wire::ControlledDocumentFields {
    let record = one.record.clone();
    wire::ControlledDocumentFields {
        domain_id: record.domain_id.map(|id| id.0),
        title: record.title,
        number: record.number,
        kind: record.kind,
        policy: record.policy,
        version: record.version,
        status: record.status,
        author: record.author,
        owner: record.owner,
        released_by: record.released_by,
        released_on: record.released_on,
        classification: record.classification,
        valid_from: record.valid_from,
        review_due_on: record.review_due_on,
        distribution: record.distribution.into_iter().map(Into::into).collect(),
        storage: record.storage,
        replaced_by_id: record.replaced_by_id.map(|id| id.0),
        requirement_ids: one.to.requirements.clone(),
        evidence_ids: evidence_ids(&one.to),
        remark: record.remark,
    }
}

/// Adds or changes a controlled document.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::PeriodReversed`], [`crate::ErrorCode::ReplacedByItself`],
/// [`crate::ErrorCode::NotFound`].
pub async fn controlled_document_save(app: &App, request: wire::ControlledDocumentSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "controlled_document.save" } else { "controlled_document.add" };
    let (mut operation, _) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<ControlledDocument>(scope, id).await?;
    }
    let fields = request.fields;
    let domain_id = domain_of(&mut reads, scope, fields.domain_id).await?;
    let replaced_by_id = match fields.replaced_by_id {
        Some(id) => Some(reads.get::<ControlledDocument>(scope, id).await?.id),
        None => None,
    };
    let id = ControlledDocumentId(request.id.unwrap_or_else(|| app.new_id()));
    let told = |row: &wire::DistributionRow| !row.recipient.trim().is_empty();
    let record = ControlledDocument {
        domain_id,
        replaced_by_id,
        number: fields.number,
        kind: fields.kind,
        policy: fields.policy,
        version: fields.version,
        status: fields.status,
        author: fields.author,
        owner: fields.owner,
        released_by: fields.released_by,
        released_on: fields.released_on,
        classification: fields.classification,
        valid_from: fields.valid_from,
        review_due_on: fields.review_due_on,
        distribution: fields.distribution.into_iter().filter(told).map(Into::into).collect(),
        storage: fields.storage,
        remark: fields.remark,
        ..ControlledDocument::new(id, scope.municipality(), fields.title.trim())
    };
    operation.put(scope, std::slice::from_ref(&record)).await?;
    let wanted = Wanted { evidence: &fields.evidence_ids, requirements: &fields.requirement_ids, ..Wanted::default() };
    links::set(app, &mut operation, scope, Of::Document(id), wanted).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}
