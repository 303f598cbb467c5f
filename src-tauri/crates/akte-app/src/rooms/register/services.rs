//! Online services.

use super::links::{self, Of};
use super::{Entry, Key, count, evidence_names, list, object_names, points};
use crate::app::App;
use crate::error::Result;
use crate::register_view::Served;
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::{Coded, Guideline, OnlineService, OnlineServiceId};

impl Entry for wire::ServiceRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        let mut texts = vec![fields.name.as_str(), &fields.service_key, &fields.ozg_id, &fields.responsible];
        texts.extend(fields.guidelines.iter().map(|one| one.name.as_str()));
        texts.extend(self.objects.iter().map(|object| object.name.as_str()));
        texts
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "name" => Key::from(&self.fields.name),
            "service_key" => Key::from(&self.fields.service_key),
            "ozg_id" => Key::from(&self.fields.ozg_id),
            "status" => Key::from(self.fields.status.code()),
            "online_since" => Key::date(self.fields.online_since),
            "responsible" => Key::from(&self.fields.responsible),
            "lacking" => Key::from(count(self.lacking.len())),
            _ => return None,
        })
    }
}

/// All online services; by name, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn service_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::ServiceRow>> {
    let texts = app.texts();
    list(app, request, |view| {
        let known = view.evidence;
        let row = |one: Served| wire::ServiceRow {
            id: one.service.id.0,
            evidence: evidence_names(&known, &one.evidence),
            under_regulation: one.service.under_regulation(),
            objects: object_names(&one.objects),
            lacking: points(texts, one.service.lacking(one.evidence.len())),
            points: points(texts, one.points()),
            fields: fields(one),
        };
        view.services.into_iter().map(row).collect()
    })
    .await
}

fn fields(one: Served) -> wire::ServiceFields {
    let service = one.service;
    wire::ServiceFields {
        name: service.name,
        service_key: service.service_key,
        ozg_id: service.ozg_id,
        status: service.status,
        connection: service.connection,
        online_since: service.online_since,
        responsible: service.responsible,
        remark: service.remark,
        guidelines: service
            .guidelines
            .into_iter()
            .map(|one| wire::Guideline { name: one.name, state: one.state })
            .collect(),
        concept_on: service.concept_on,
        pentest_on: service.pentest_on,
        pentest_result: service.pentest_result,
        object_ids: one.objects.iter().map(|object| object.id.0).collect(),
        evidence_ids: one.evidence.iter().map(|id| id.0).collect(),
    }
}

/// Adds or changes an online service.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::AlreadyExists`], [`crate::ErrorCode::NotFound`].
pub async fn service_save(app: &App, request: wire::ServiceSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "service.save" } else { "service.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<OnlineService>(scope, id).await?;
    }
    let fields = request.fields;
    let service = OnlineService {
        id: OnlineServiceId(request.id.unwrap_or_else(|| app.new_id())),
        municipality_id: scope.municipality(),
        name: fields.name.trim().to_owned(),
        service_key: fields.service_key,
        ozg_id: fields.ozg_id,
        status: fields.status,
        connection: fields.connection,
        online_since: fields.online_since,
        responsible: fields.responsible,
        remark: fields.remark,
        guidelines: fields
            .guidelines
            .into_iter()
            .map(|one| Guideline { name: one.name.trim().to_owned(), state: one.state })
            .collect(),
        concept_on: fields.concept_on,
        pentest_on: fields.pentest_on,
        pentest_result: fields.pentest_result,
    };
    operation.put(scope, std::slice::from_ref(&service)).await?;
    links::set_objects(app, &mut operation, scope, Of::Service(service.id), &fields.object_ids).await?;
    links::set_evidence(app, &mut operation, scope, Of::Service(service.id), &fields.evidence_ids).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: service.id.0 })
}
