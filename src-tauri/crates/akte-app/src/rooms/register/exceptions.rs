//! The register of exceptions.

use super::links::{self, Of};
use super::{Entry, Key, evidence_names, list, points};
use crate::app::App;
use crate::error::{AppError, Result};
use crate::register_view::Excepted;
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::register::of_exception;
use akte_domain::{
    Coded, DomainId, ExceptionApproval, ExceptionId, InformationDomain, ObjectGrant, ObjectGrantId, RequirementId,
    TargetObject, TargetObjectId,
};
use uuid::Uuid;

impl Entry for wire::ExceptionRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        vec![
            &fields.name,
            &fields.beneficiary,
            &fields.reason,
            &self.requirement,
            &self.object_name,
            &fields.approved_by,
        ]
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "name" => Key::from(&self.fields.name),
            "beneficiary" => Key::from(&self.fields.beneficiary),
            "kind" => Key::from(self.fields.kind.code()),
            "state" => Key::from(self.state.code()),
            "approved_by" => Key::from(&self.fields.approved_by),
            "approved_on" => Key::date(self.fields.approved_on),
            "valid_until" => Key::date(self.fields.valid_until),
            "review_on" => Key::date(self.fields.review_on),
            _ => return None,
        })
    }
}

/// All exceptions, and the grants that are exceptions by themselves; by name, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn exception_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::ExceptionRow>> {
    let (texts, today) = (app.texts(), app.today());
    list(app, request, |view| {
        let row = |one: &Excepted| wire::ExceptionRow {
            id: one.key(),
            record_id: one.record.map(Uuid::from),
            state: one.exception.state(today),
            requirement: one.requirement.as_ref().map(|(label, title)| format!("{label} {title}")).unwrap_or_default(),
            object_name: one.object.clone(),
            evidence: evidence_names(&view.evidence, &one.evidence),
            points: points(texts, of_exception(&one.exception, today)),
            fields: fields(one),
        };
        view.exceptions.iter().map(row).collect()
    })
    .await
}

fn fields(one: &Excepted) -> wire::ExceptionFields {
    let exception = one.exception.clone();
    wire::ExceptionFields {
        kind: exception.kind,
        domain_id: exception.domain_id.map(|id| id.0),
        requirement_id: exception.requirement_id.map(|id| id.0),
        target_object_id: exception.target_object_id.map(|id| id.0),
        grant_id: exception.grant_id.map(|id| id.0),
        name: exception.name,
        beneficiary: exception.beneficiary,
        reason: exception.reason,
        legal_basis: exception.legal_basis,
        risk: exception.risk,
        compensation: exception.compensation,
        approved_by: exception.approved_by,
        approved_on: exception.approved_on,
        valid_from: exception.valid_from,
        valid_until: exception.valid_until,
        review_on: exception.review_on,
        revoked_on: exception.revoked_on,
        evidence_ids: one.evidence.iter().map(|id| id.0).collect(),
    }
}

/// Adds or changes an exception. What a grant says is taken from there, whatever is sent with it.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::ExceptionUnclear`], [`crate::ErrorCode::PeriodReversed`],
/// [`crate::ErrorCode::NotFound`].
pub async fn exception_save(app: &App, request: wire::ExceptionSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "exception.save" } else { "exception.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<ExceptionApproval>(scope, id).await?;
    }
    let fields = request.fields;
    if let Some(id) = fields.domain_id {
        reads.get::<InformationDomain>(scope, id).await?;
    }
    if let Some(id) = fields.requirement_id
        && reads.requirement_versions(RequirementId(id)).await?.is_empty()
    {
        return Err(AppError::not_found("requirement", id));
    }
    if let Some(id) = fields.target_object_id {
        let object: TargetObject = reads.get(scope, id).await?;
        if fields.domain_id.is_some_and(|domain| object.domain_id.0 != domain) {
            return Err(AppError::not_found("target_object", id));
        }
    }
    let mut exception = ExceptionApproval {
        id: ExceptionId(request.id.unwrap_or_else(|| app.new_id())),
        municipality_id: scope.municipality(),
        kind: fields.kind,
        domain_id: fields.domain_id.map(DomainId),
        requirement_id: fields.requirement_id.map(RequirementId),
        target_object_id: fields.target_object_id.map(TargetObjectId),
        grant_id: fields.grant_id.map(ObjectGrantId),
        name: fields.name.trim().to_owned(),
        beneficiary: fields.beneficiary,
        reason: fields.reason,
        legal_basis: fields.legal_basis,
        risk: fields.risk,
        compensation: fields.compensation,
        approved_by: fields.approved_by,
        approved_on: fields.approved_on,
        valid_from: fields.valid_from,
        valid_until: fields.valid_until,
        review_on: fields.review_on,
        revoked_on: fields.revoked_on,
    };
    if let Some(id) = fields.grant_id {
        let grant: ObjectGrant = reads.get(scope, id).await?;
        if exception.valid_until.is_some_and(|until| until < grant.granted_on) {
            return Err(akte_domain::Problem::PeriodReversed.into());
        }
        let known = reads.exceptions(scope).await?.into_iter().find(|one| one.grant_id == Some(grant.id));
        exception = ExceptionApproval {
            id: known.map_or(exception.id, |known| known.id),
            kind: exception.kind,
            grant_id: exception.grant_id,
            legal_basis: exception.legal_basis,
            risk: exception.risk,
            compensation: exception.compensation,
            valid_until: exception.valid_until,
            review_on: exception.review_on,
            ..ExceptionApproval::new(exception.id, scope.municipality(), exception.kind)
        };
    }
    operation.put(scope, std::slice::from_ref(&exception)).await?;
    links::set_evidence(app, &mut operation, scope, Of::Exception(exception.id), &fields.evidence_ids).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: exception.grant_id.map_or(exception.id.0, Uuid::from) })
}
