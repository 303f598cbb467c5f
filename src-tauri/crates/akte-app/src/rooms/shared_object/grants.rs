//! The owner's side: what is granted to whom.

use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::provider_view::municipality_name;
use crate::rooms::{natural, scope_of};
use crate::wire;
use akte_domain::{
    Municipality, MunicipalityId, ObjectGrant, ObjectGrantId, TargetObject, TargetObjectId, TargetObjectKind,
};
use akte_store::Scope;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// What a municipality lets others see, by object and member: the register of these exceptions.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn object_grant_list(
    app: &App,
    request: wire::MunicipalityRequest,
) -> Result<wire::List<wire::ObjectGrantRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let relied: HashSet<(TargetObjectId, MunicipalityId)> = reads.relying_on(scope).await?.into_iter().collect();
    let mut rows = Vec::new();
    for grant in reads.object_grants(scope).await? {
        let object: TargetObject = reads.get(scope, grant.target_object_id).await?;
        rows.push(wire::ObjectGrantRow {
            id: grant.id.0,
            domain_id: object.domain_id.0,
            object_id: object.id.0,
            object_name: object.name,
            member_id: grant.member_id.0,
            member_name: municipality_name(&mut reads, grant.member_id).await?,
            statements: grant.statements,
            purpose: grant.purpose,
            granted_by: grant.granted_by,
            granted_on: grant.granted_on,
            withdrawn_on: grant.withdrawn_on,
            relied_on: relied.contains(&(grant.target_object_id, grant.member_id)),
        });
    }
    rows.sort_by(|a, b| natural(&a.object_name, &b.object_name).then_with(|| natural(&a.member_name, &b.member_name)));
    let total = rows.len() as u64;
    Ok(wire::List { items: rows, total, state })
}

/// Lets municipalities refer to objects. What was granted before is granted anew, on the terms that are named now.
///
/// # Errors
/// [`ErrorCode::GrantIncomplete`], [`ErrorCode::SharedWithItself`], [`ErrorCode::WholeIsFixed`] for an information domain as
/// a whole, [`ErrorCode::NotFound`].
pub async fn object_grant_save(app: &App, request: wire::ObjectGrantSaveRequest) -> Result<wire::ObjectGrantsSaved> {
    let (mut operation, scope) = app.begin("object_grant.save", request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    let known: HashMap<(TargetObjectId, MunicipalityId), ObjectGrantId> = reads
        .object_grants(scope)
        .await?
        .into_iter()
        .map(|grant| ((grant.target_object_id, grant.member_id), grant.id))
        .collect();
    let mut grants: Vec<ObjectGrant> = Vec::new();
    let mut seen = HashSet::new();
    for object in &request.object_ids {
        let object: TargetObject = reads.get(scope, *object).await?;
        if object.kind == TargetObjectKind::InformationDomain {
            return Err(AppError::new(ErrorCode::WholeIsFixed));
        }
        for member in &request.member_ids {
            let member = MunicipalityId(*member);
            reads.get::<Municipality>(Scope::of(member), member).await?;
            if !seen.insert((object.id, member)) {
                continue;
            }
            let id = known.get(&(object.id, member)).copied();
            grants.push(ObjectGrant {
                id: id.unwrap_or_else(|| ObjectGrantId(app.new_id())),
                municipality_id: scope.municipality(),
                target_object_id: object.id,
                member_id: member,
                statements: request.statements,
                purpose: request.purpose.trim().to_owned(),
                granted_by: request.granted_by.trim().to_owned(),
                granted_on: request.granted_on.unwrap_or_else(|| app.today()),
                withdrawn_on: None,
            });
        }
    }
    operation.put(scope, &grants).await?;
    app.commit(operation).await?;
    Ok(wire::ObjectGrantsSaved { ids: grants.into_iter().map(|grant| grant.id.0).collect() })
}

/// Takes back what was granted. References stay where they are, and see nothing any more.
///
/// # Errors
/// [`ErrorCode::PeriodReversed`] for a day before the grant, [`ErrorCode::NotFound`].
pub async fn object_grant_withdraw(app: &App, request: wire::ObjectGrantWithdrawRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("object_grant.withdraw", request.municipality_id).await?;
    let mut reads = operation.reads();
    let on = request.withdrawn_on.unwrap_or_else(|| app.today());
    let mut grants: Vec<ObjectGrant> = Vec::with_capacity(request.ids.len());
    for id in &request.ids {
        let grant: ObjectGrant = reads.get(scope, Uuid::from(ObjectGrantId(*id))).await?;
        grants.push(ObjectGrant { withdrawn_on: Some(on), ..grant });
    }
    operation.put(scope, &grants).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}
