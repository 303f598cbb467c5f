//! Writing provider relations and linking their evidence.

use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::{
    Evidence, InformationDomain, LegalAct, Municipality, MunicipalityId, ProviderControl, ProviderEvidence,
    ProviderEvidenceId, ProviderObject, ProviderRelation, ProviderRelationId, ResponsibilitySplit, TargetObject,
    TargetObjectId, TargetObjectKind,
};
use akte_store::{Reads, Scope};
use uuid::Uuid;

/// Adds or changes a provider relation.
///
/// # Errors
/// [`ErrorCode::NameMissing`], [`ErrorCode::ProviderUnclear`], [`ErrorCode::ProvidesForItself`],
/// [`ErrorCode::NotAProvider`], [`ErrorCode::PeriodReversed`], [`ErrorCode::ExitBeforeBeginning`],
/// [`ErrorCode::ControlBeforeLast`], [`ErrorCode::AlreadyExists`], [`ErrorCode::NotFound`].
pub async fn provider_save(app: &App, request: wire::ProviderSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "provider.save" } else { "provider.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    if let Some(id) = request.id {
        let before: ProviderRelation = reads.get(scope, id).await?;
        if before.domain_id != domain.id {
            return Err(AppError::not_found("provider_relation", id));
        }
    }
    let fields = request.fields;
    check_provider(&mut reads, scope, &domain, &fields).await?;
    let relation = ProviderRelation {
        id: ProviderRelationId(request.id.unwrap_or_else(|| app.new_id())),
        municipality_id: scope.municipality(),
        domain_id: domain.id,
        name: fields.name.trim().to_owned(),
        kind: fields.kind,
        provider_object_id: fields.provider_object_id.map(TargetObjectId),
        provider_municipality_id: fields.provider_municipality_id.map(MunicipalityId),
        services: fields.services,
        contact: fields.contact,
        contract: fields.contract,
        legal: LegalAct {
            name: fields.legal_act,
            body: fields.legal_body,
            number: fields.legal_number,
            on: fields.legal_on,
        },
        valid_from: fields.valid_from,
        valid_until: fields.valid_until,
        exit_rule: fields.exit_rule,
        exit_on: fields.exit_on,
        data_role: fields.data_role,
        data_role_reason: fields.data_role_reason,
        default_split: fields.default_split,
        control: ProviderControl {
            controlled_on: fields.controlled_on,
            controlled_by: fields.controlled_by,
            control_result: fields.control_result,
            control_due_on: fields.control_due_on,
        },
    };
    operation.put(scope, std::slice::from_ref(&relation)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: relation.id.0 })
}

/// Refuses providers that are none.
async fn check_provider(
    reads: &mut Reads<'_>,
    scope: Scope,
    domain: &InformationDomain,
    fields: &wire::ProviderFields,
) -> Result<()> {
    if let Some(id) = fields.provider_object_id {
        let object: TargetObject = reads.get(scope, id).await?;
        if object.domain_id != domain.id {
            return Err(AppError::not_found("target_object", id));
        }
        if object.kind != TargetObjectKind::ServiceProvider {
            return Err(AppError::new(ErrorCode::NotAProvider).with("name", object.name));
        }
    }
    if let Some(id) = fields.provider_municipality_id {
        // Who is in the Akte is known to everybody in it.
        reads.get::<Municipality>(Scope::of(MunicipalityId(id)), id).await?;
    }
    Ok(())
}

/// Removes a provider relation with what hangs on it; evidence stays.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn provider_delete(app: &App, request: wire::RecordRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("provider.delete", request.municipality_id).await?;
    let mut reads = operation.reads();
    let relation: ProviderRelation = reads.get(scope, request.id).await?;
    let splits = reads.responsibility_splits(scope, relation.domain_id).await?;
    let objects = reads.provider_objects(scope, relation.domain_id).await?;
    let links = reads.provider_evidence(scope).await?;
    let ids = |of: Vec<(ProviderRelationId, Uuid)>| -> Vec<Uuid> {
        of.into_iter().filter(|(of, _)| *of == relation.id).map(|(_, id)| id).collect()
    };
    let splits = ids(splits.into_iter().map(|one| (one.relation_id, one.id.0)).collect());
    let objects = ids(objects.into_iter().map(|one| (one.relation_id, one.id.0)).collect());
    let links = ids(links.into_iter().map(|one| (one.relation_id, one.id.0)).collect());
    operation.delete::<ResponsibilitySplit>(scope, &splits).await?;
    operation.delete::<ProviderObject>(scope, &objects).await?;
    operation.delete::<ProviderEvidence>(scope, &links).await?;
    operation.delete::<ProviderRelation>(scope, &[relation.id.0]).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}

/// Links a piece of evidence to a provider relation, or takes the link away.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn provider_evidence_save(app: &App, request: wire::ProviderEvidenceSaveRequest) -> Result<wire::Empty> {
    let name = if request.remove { "provider.evidence_remove" } else { "provider.evidence_add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    let relation: ProviderRelation = reads.get(scope, request.relation_id).await?;
    let evidence: Evidence = reads.get(scope, request.evidence_id).await?;
    let known = reads.provider_evidence(scope).await?;
    let known = known
        .into_iter()
        .find(|link| (link.relation_id, link.evidence_id, link.purpose) == (relation.id, evidence.id, request.purpose));
    match (known, request.remove) {
        (Some(link), true) => {
            operation.delete::<ProviderEvidence>(scope, &[link.id.0]).await?;
        }
        (None, true) => return Err(AppError::not_found("provider_evidence", evidence.id)),
        (Some(_), false) => {}
        (None, false) => {
            let link = ProviderEvidence {
                id: ProviderEvidenceId(app.new_id()),
                municipality_id: scope.municipality(),
                domain_id: relation.domain_id,
                relation_id: relation.id,
                evidence_id: evidence.id,
                purpose: request.purpose,
            };
            operation.put(scope, &[link]).await?;
        }
    }
    app.commit(operation).await?;
    Ok(wire::Empty {})
}
