//! A member's own decision about a shared object.

use crate::app::App;
use crate::error::{AppError, Result};
use crate::rooms::scope_of;
use crate::shared_view::{self, Offer};
use crate::wire;
use akte_domain::{
    InformationDomain, ObjectGrantId, SharedReference, SharedReferenceId, TargetObject, TargetObjectId,
    TargetObjectKind,
};
use akte_store::{Operation, Scope};

/// Refers to a shared object, or changes the decision about it. Where it concerns the member and no object of its own
/// stands for it, one is made.
///
/// # Errors
/// [`crate::ErrorCode::SharedIrrelevantWithoutReason`], [`crate::ErrorCode::AlreadyExists`],
/// [`crate::ErrorCode::NotFound`], also for a grant that holds no more.
pub async fn shared_reference_save(app: &App, request: wire::SharedReferenceSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "shared_reference.save" } else { "shared_reference.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    let offers = shared_view::offers(&mut reads, scope, app.today()).await?;
    let offer = offers.iter().find(|offer| offer.grant.id.0 == request.grant_id);
    let unknown = || AppError::not_found("object_grant", ObjectGrantId(request.grant_id));
    let offer = offer.ok_or_else(unknown)?;
    let before = match request.id {
        Some(id) => Some(reads.get::<SharedReference>(scope, id).await?),
        None if !offer.holds() => return Err(unknown()),
        None => None,
    };
    let same_place = |before: &SharedReference| {
        (before.domain_id, before.owner_id, before.owner_object_id)
            == (domain.id, offer.grant.municipality_id, offer.grant.target_object_id)
    };
    if before.as_ref().is_some_and(|before| !same_place(before)) {
        return Err(unknown());
    }
    let known = before.as_ref().and_then(|before| before.target_object_id);
    let stand_in = match request.target_object_id.map(TargetObjectId).or(known) {
        Some(id) => {
            let object: TargetObject = reads.get(scope, id).await?;
            if object.domain_id != domain.id || object.kind == TargetObjectKind::InformationDomain {
                return Err(AppError::not_found("target_object", id));
            }
            Some(id)
        }
        None if request.relevant == Some(true) => Some(add_stand_in(app, &mut operation, scope, &domain, offer).await?),
        None => None,
    };
    let (seen, seen_on) = before.as_ref().map(|before| (before.seen.clone(), before.seen_on)).unwrap_or_default();
    let decided = request.relevant.is_some();
    let reference = SharedReference {
        id: SharedReferenceId(request.id.unwrap_or_else(|| app.new_id())),
        municipality_id: scope.municipality(),
        domain_id: domain.id,
        target_object_id: stand_in,
        owner_id: offer.grant.municipality_id,
        owner_object_id: offer.grant.target_object_id,
        relevant: request.relevant,
        reason: request.reason,
        decided_by: request.decided_by,
        decided_on: request.decided_on.or_else(|| decided.then(|| app.today())),
        seen,
        seen_on,
    };
    operation.put(scope, std::slice::from_ref(&reference)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: reference.id.0 })
}

/// An object of the member's own that stands for a shared one, by the same name where that is free.
async fn add_stand_in(
    app: &App,
    operation: &mut Operation,
    scope: Scope,
    domain: &InformationDomain,
    offer: &Offer,
) -> Result<TargetObjectId> {
    let Some((name, kind)) = &offer.object else {
        return Err(AppError::not_found("object_grant", offer.grant.id));
    };
    let objects = operation.reads().target_objects(scope, domain.id).await?;
    let taken = |name: &str| objects.iter().any(|object| object.name == name);
    let mut own_name = name.clone();
    if taken(&own_name) {
        own_name = format!("{name} ({})", offer.owner_name);
    }
    let id = TargetObjectId(app.new_id());
    let object = TargetObject::new(id, scope.municipality(), domain.id, *kind, &own_name);
    operation.put(scope, &[object]).await?;
    Ok(id)
}

/// Takes a reference back. The member's own object stays, with all that is recorded about it.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn shared_reference_delete(app: &App, request: wire::RecordRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("shared_reference.delete", request.municipality_id).await?;
    operation.reads().get::<SharedReference>(scope, request.id).await?;
    operation.delete::<SharedReference>(scope, &[request.id]).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}
