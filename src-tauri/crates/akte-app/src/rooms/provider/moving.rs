//! What becomes of provider relations and shared objects when target objects are merged.

use crate::error::Result;
use akte_domain::{ProviderObject, ProviderRelation, ResponsibilitySplit, TargetObject, TargetObjectId};
use akte_store::{Operation, Scope};
use std::collections::HashSet;
use uuid::Uuid;

/// Relations that the object which goes provides for, or that are about it, are about the one that stays. What was
/// decided at both holds as it was decided at the one that stays.
pub(crate) async fn merge(
    operation: &mut Operation,
    scope: Scope,
    kept: &TargetObject,
    other: &TargetObject,
) -> Result<()> {
    let mut reads = operation.reads();
    let relations = reads.provider_relations(scope, kept.domain_id).await?;
    let objects = reads.provider_objects(scope, kept.domain_id).await?;
    let splits = reads.responsibility_splits(scope, kept.domain_id).await?;
    let provided: Vec<ProviderRelation> = relations
        .into_iter()
        .filter(|relation| relation.provider_object_id == Some(other.id))
        .map(|relation| ProviderRelation { provider_object_id: Some(kept.id), ..relation })
        .collect();
    let own: HashSet<_> =
        objects.iter().filter(|one| one.target_object_id == kept.id).map(|one| one.relation_id).collect();
    let decided: HashSet<_> = splits
        .iter()
        .filter(|one| one.target_object_id == kept.id)
        .map(|one| (one.relation_id, one.requirement_id))
        .collect();
    let of_other = |object: TargetObjectId| object == other.id;
    let (dropped, moved): (Vec<ProviderObject>, Vec<ProviderObject>) = objects
        .into_iter()
        .filter(|one| of_other(one.target_object_id))
        .partition(|one| own.contains(&one.relation_id));
    let (twice, splits): (Vec<ResponsibilitySplit>, Vec<ResponsibilitySplit>) = splits
        .into_iter()
        .filter(|one| of_other(one.target_object_id))
        .partition(|one| decided.contains(&(one.relation_id, one.requirement_id)));
    let moved: Vec<ProviderObject> =
        moved.into_iter().map(|one| ProviderObject { target_object_id: kept.id, ..one }).collect();
    let splits: Vec<ResponsibilitySplit> =
        splits.into_iter().map(|one| ResponsibilitySplit { target_object_id: kept.id, ..one }).collect();
    let twice: Vec<Uuid> = twice.iter().map(|one| one.id.0).collect();
    let dropped: Vec<Uuid> = dropped.iter().map(|one| one.id.0).collect();
    operation.put(scope, &provided).await?;
    operation.delete::<ResponsibilitySplit>(scope, &twice).await?;
    operation.delete::<ProviderObject>(scope, &dropped).await?;
    operation.put(scope, &moved).await?;
    operation.put(scope, &splits).await?;
    Ok(())
}
