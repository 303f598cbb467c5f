//! Which objects a provider relation is about, and how far they have moved.

use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::rooms::in_tree_order;
use crate::rooms::lists::part;
use crate::rooms::risk::{date_change, take};
use crate::wire;
use akte_domain::{
    Coded, InformationDomain, ProviderObject, ProviderObjectId, ProviderRelation, ProviderRelationId, Responsibility,
    ResponsibilitySplit, TargetObject, TargetObjectId, TransitionState,
};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

pub(super) fn object_row(
    relation: &ProviderRelation,
    of: &ProviderObject,
    object: &TargetObject,
    on: NaiveDate,
) -> wire::ProviderObjectRow {
    wire::ProviderObjectRow {
        id: of.id.0,
        relation_id: relation.id.0,
        relation_name: relation.name.clone(),
        object_id: object.id.0,
        object_name: object.name.clone(),
        object_kind: object.kind,
        member_count: object.member_count,
        responsibility: of.responsibility,
        planned_on: of.planned_on,
        on_site_on: of.on_site_on,
        transferred_on: of.transferred_on,
        state: of.state(on),
        late: of.is_late(on),
        remark: of.remark.clone(),
    }
}

/// The objects of provider relations with how far they have moved on a day, relation by relation.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn provider_object_list(
    app: &App,
    request: wire::ProviderObjectListRequest,
) -> Result<wire::List<wire::ProviderObjectRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = crate::rooms::scope_of(&mut reads, request.municipality_id).await?;
    let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    let mut relations = reads.provider_relations(scope, domain.id).await?;
    if let Some(id) = request.relation_id {
        let relation: ProviderRelation = reads.get(scope, id).await?;
        relations.retain(|one| one.id == relation.id);
    }
    let targets = in_tree_order(reads.target_objects(scope, domain.id).await?);
    let objects = reads.provider_objects(scope, domain.id).await?;
    let at: HashMap<(ProviderRelationId, TargetObjectId), &ProviderObject> =
        objects.iter().map(|one| ((one.relation_id, one.target_object_id), one)).collect();
    let on = request.on.unwrap_or_else(|| app.today());
    let due = |one: &ProviderObject| match request.due_until {
        Some(until) => {
            one.planned_on.is_some_and(|day| day <= until) && one.state(on) != Some(TransitionState::Transferred)
        }
        None => true,
    };
    let mut rows = Vec::new();
    for relation in &relations {
        for target in &targets {
            let Some(of) = at.get(&(relation.id, target.id)) else { continue };
            let wanted = request.states.is_empty() || of.state(on).is_some_and(|state| request.states.contains(&state));
            if wanted && due(of) {
                rows.push(object_row(relation, of, target, on));
            }
        }
    }
    Ok(part(rows, request.offset, request.limit, state))
}

/// Who answers, as a request says it: none leaves it, an empty text clears it.
pub(super) fn responsibility_change(text: Option<&str>) -> Result<Option<Option<Responsibility>>> {
    match text {
        None => Ok(None),
        Some("") => Ok(Some(None)),
        Some(text) => {
            let unknown = || AppError::new(ErrorCode::BadRequest).with("reason", text);
            Ok(Some(Some(Responsibility::from_code(text).ok_or_else(unknown)?)))
        }
    }
}

/// Says which objects a relation is about and how far they have moved; or that it is about them no longer, which takes
/// along who answers for their requirements.
///
/// # Errors
/// [`ErrorCode::TransitionReversed`], [`ErrorCode::DateInvalid`], [`ErrorCode::NotFound`].
pub async fn provider_object_save(app: &App, request: wire::ProviderObjectSaveRequest) -> Result<wire::Empty> {
    let name = if request.remove { "provider.object_remove" } else { "provider.object_save" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    let relation: ProviderRelation = reads.get(scope, request.relation_id).await?;
    let known: HashMap<TargetObjectId, ProviderObject> = reads
        .provider_objects(scope, relation.domain_id)
        .await?
        .into_iter()
        .filter(|one| one.relation_id == relation.id)
        .map(|one| (one.target_object_id, one))
        .collect();
    let responsibility = responsibility_change(request.responsibility.as_deref())?;
    let planned_on = date_change(request.planned_on.as_deref())?;
    let on_site_on = date_change(request.on_site_on.as_deref())?;
    let transferred_on = date_change(request.transferred_on.as_deref())?;
    let mut kept = Vec::new();
    let mut gone: HashSet<TargetObjectId> = HashSet::new();
    for id in &request.object_ids {
        let object: TargetObject = reads.get(scope, *id).await?;
        if object.domain_id != relation.domain_id {
            return Err(AppError::not_found("target_object", id));
        }
        if request.remove {
            gone.insert(object.id);
            continue;
        }
        let new = || ProviderObject::new(ProviderObjectId(app.new_id()), &relation, object.id);
        let mut record = known.get(&object.id).cloned().unwrap_or_else(new);
        take(&responsibility, &mut record.responsibility);
        take(&planned_on, &mut record.planned_on);
        take(&on_site_on, &mut record.on_site_on);
        take(&transferred_on, &mut record.transferred_on);
        take(&request.remark, &mut record.remark);
        kept.push(record);
    }
    let splits =
        if gone.is_empty() { Vec::new() } else { reads.responsibility_splits(scope, relation.domain_id).await? };
    let splits: Vec<Uuid> = splits
        .into_iter()
        .filter(|one| one.relation_id == relation.id && gone.contains(&one.target_object_id))
        .map(|one| one.id.0)
        .collect();
    let objects: Vec<Uuid> = gone.iter().filter_map(|id| known.get(id)).map(|one| one.id.0).collect();
    operation.delete::<ResponsibilitySplit>(scope, &splits).await?;
    operation.delete::<ProviderObject>(scope, &objects).await?;
    operation.put(scope, &kept).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}
