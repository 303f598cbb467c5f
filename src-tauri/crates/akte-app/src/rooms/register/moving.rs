//! What becomes of entries of registers when target objects are merged or evidence is removed.

use crate::error::Result;
use akte_domain::{
    BackupRecord, EvidenceId, ExceptionApproval, RegisterEvidence, RegisterObject, TargetObject, TargetObjectId,
};
use akte_store::{Operation, Scope};
use std::collections::HashSet;
use uuid::Uuid;

/// What an entry says about the object that goes, it says about the one that stays.
pub(crate) async fn merge(
    operation: &mut Operation,
    scope: Scope,
    kept: &TargetObject,
    other: &TargetObject,
) -> Result<()> {
    let mut reads = operation.reads();
    let exceptions = reads.exceptions(scope).await?;
    let backups = reads.backup_records(scope).await?;
    let links = reads.register_objects(scope).await?;
    let at_other = |id: Option<TargetObjectId>| id == Some(other.id);
    let moved = |id: Option<TargetObjectId>| if at_other(id) { Some(kept.id) } else { id };
    let exceptions: Vec<ExceptionApproval> = exceptions
        .into_iter()
        .filter(|one| at_other(one.target_object_id))
        .map(|one| ExceptionApproval { target_object_id: Some(kept.id), ..one })
        .collect();
    let backups: Vec<BackupRecord> = backups
        .into_iter()
        .filter(|one| at_other(one.site_id) || at_other(one.second_site_id))
        .map(|one| BackupRecord { site_id: moved(one.site_id), second_site_id: moved(one.second_site_id), ..one })
        .collect();
    let own: HashSet<Option<Uuid>> =
        links.iter().filter(|link| link.target_object_id == kept.id).map(RegisterObject::entry).collect();
    let (twice, links): (Vec<RegisterObject>, Vec<RegisterObject>) = links
        .into_iter()
        .filter(|link| link.target_object_id == other.id)
        .partition(|link| own.contains(&link.entry()));
    let links: Vec<RegisterObject> =
        links.into_iter().map(|link| RegisterObject { target_object_id: kept.id, ..link }).collect();
    let twice: Vec<Uuid> = twice.iter().map(|link| link.id.0).collect();
    operation.put(scope, &exceptions).await?;
    operation.put(scope, &backups).await?;
    operation.delete::<RegisterObject>(scope, &twice).await?;
    operation.put(scope, &links).await?;
    Ok(())
}

/// Takes a piece of evidence out of all registers.
pub(crate) async fn without_evidence(operation: &mut Operation, scope: Scope, evidence: EvidenceId) -> Result<()> {
    let links = operation.reads().register_evidence(scope).await?;
    let links: Vec<Uuid> = links.iter().filter(|link| link.evidence_id == evidence).map(|link| link.id.0).collect();
    operation.delete::<RegisterEvidence>(scope, &links).await?;
    Ok(())
}
