//! Which evidence and target objects belong to an entry: saved as a whole, so that a form is one operation.

use crate::app::App;
use crate::error::Result;
use akte_domain::{
    BackupRecordId, DecisionId, Evidence, EvidenceId, ExceptionId, OnlineServiceId, RegisterEvidence,
    RegisterEvidenceId, RegisterObject, RegisterObjectId, TargetObject, TargetObjectId,
};
use akte_store::{Operation, Record, Scope};
use std::collections::HashSet;
use uuid::Uuid;

/// An entry that has evidence or target objects.
#[derive(Clone, Copy)]
pub(super) enum Of {
    Exception(ExceptionId),
    Backup(BackupRecordId),
    Decision(DecisionId),
    Service(OnlineServiceId),
}

impl Of {
    fn id(self) -> Uuid {
        match self {
            Self::Exception(id) => id.0,
            Self::Backup(id) => id.0,
            Self::Decision(id) => id.0,
            Self::Service(id) => id.0,
        }
    }

    fn exception(self) -> Option<ExceptionId> {
        if let Self::Exception(id) = self { Some(id) } else { None }
    }

    fn backup(self) -> Option<BackupRecordId> {
        if let Self::Backup(id) = self { Some(id) } else { None }
    }

    fn decision(self) -> Option<DecisionId> {
        if let Self::Decision(id) = self { Some(id) } else { None }
    }

    fn service(self) -> Option<OnlineServiceId> {
        if let Self::Service(id) = self { Some(id) } else { None }
    }
}

/// From now on an entry has this evidence.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub(super) async fn set_evidence(
    app: &App,
    operation: &mut Operation,
    scope: Scope,
    of: Of,
    ids: &[Uuid],
) -> Result<()> {
    let mut reads = operation.reads();
    let known = reads.register_evidence(scope).await?;
    let known: Vec<RegisterEvidence> = known.into_iter().filter(|link| link.entry() == Some(of.id())).collect();
    let have: HashSet<Uuid> = known.iter().map(|link| link.evidence_id.0).collect();
    let mut added = Vec::new();
    let mut wanted = HashSet::new();
    for id in ids.iter().filter(|id| wanted.insert(**id)).filter(|id| !have.contains(id)) {
        reads.get::<Evidence>(scope, *id).await?;
        added.push(RegisterEvidence {
            id: RegisterEvidenceId(app.new_id()),
            municipality_id: scope.municipality(),
            evidence_id: EvidenceId(*id),
            exception_id: of.exception(),
            backup_id: of.backup(),
            decision_id: of.decision(),
        });
    }
    let gone: Vec<Uuid> =
        known.iter().filter(|link| !wanted.contains(&link.evidence_id.0)).map(|link| link.id.0).collect();
    operation.delete::<RegisterEvidence>(scope, &gone).await?;
    operation.put(scope, &added).await?;
    Ok(())
}

/// From now on an entry is about these target objects.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub(super) async fn set_objects(
    app: &App,
    operation: &mut Operation,
    scope: Scope,
    of: Of,
    ids: &[Uuid],
) -> Result<()> {
    let mut reads = operation.reads();
    let known = reads.register_objects(scope).await?;
    let known: Vec<RegisterObject> = known.into_iter().filter(|link| link.entry() == Some(of.id())).collect();
    let have: HashSet<Uuid> = known.iter().map(|link| link.target_object_id.0).collect();
    let mut added = Vec::new();
    let mut wanted = HashSet::new();
    for id in ids.iter().filter(|id| wanted.insert(**id)).filter(|id| !have.contains(id)) {
        reads.get::<TargetObject>(scope, *id).await?;
        added.push(RegisterObject {
            id: RegisterObjectId(app.new_id()),
            municipality_id: scope.municipality(),
            target_object_id: TargetObjectId(*id),
            backup_id: of.backup(),
            service_id: of.service(),
        });
    }
    let gone: Vec<Uuid> =
        known.iter().filter(|link| !wanted.contains(&link.target_object_id.0)).map(|link| link.id.0).collect();
    operation.delete::<RegisterObject>(scope, &gone).await?;
    operation.put(scope, &added).await?;
    Ok(())
}

/// Takes all links of an entry away.
pub(super) async fn remove(operation: &mut Operation, scope: Scope, entry: Uuid) -> Result<()> {
    let mut reads = operation.reads();
    let evidence = reads.register_evidence(scope).await?;
    let objects = reads.register_objects(scope).await?;
    let evidence: Vec<Uuid> =
        evidence.iter().filter(|link| link.entry() == Some(entry)).map(|link| link.id.0).collect();
    let objects: Vec<Uuid> = objects.iter().filter(|link| link.entry() == Some(entry)).map(|link| link.id.0).collect();
    operation.delete::<RegisterEvidence>(scope, &evidence).await?;
    operation.delete::<RegisterObject>(scope, &objects).await?;
    Ok(())
}

/// Removes an entry that is there.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub(super) async fn delete<T: Record>(operation: &mut Operation, scope: Scope, id: Uuid) -> Result<()> {
    operation.reads().get::<T>(scope, id).await?;
    operation.delete::<T>(scope, &[id]).await?;
    Ok(())
}
