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

/// What has to change so that an entry is linked with `wanted`: which of them are new, each once, and which links go.
/// `known` are the linked ones with their links.
fn difference(wanted: &[Uuid], known: impl Iterator<Item = (Uuid, Uuid)>) -> (Vec<Uuid>, Vec<Uuid>) {
    let known: Vec<(Uuid, Uuid)> = known.collect();
    let mut seen: HashSet<Uuid> = known.iter().map(|(linked, _)| *linked).collect();
    let added = wanted.iter().copied().filter(|id| seen.insert(*id)).collect();
    let gone = known.iter().filter(|(linked, _)| !wanted.contains(linked)).map(|(_, link)| *link).collect();
    (added, gone)
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
    let known = reads.register_evidence(scope).await?.into_iter().filter(|link| link.entry() == Some(of.id()));
    let (added, gone) = difference(ids, known.map(|link| (link.evidence_id.0, link.id.0)));
    let mut links = Vec::with_capacity(added.len());
    for id in added {
        reads.get::<Evidence>(scope, id).await?;
        links.push(RegisterEvidence {
            id: RegisterEvidenceId(app.new_id()),
            municipality_id: scope.municipality(),
            evidence_id: EvidenceId(id),
            exception_id: of.exception(),
            backup_id: of.backup(),
            decision_id: of.decision(),
            service_id: of.service(),
        });
    }
    operation.delete::<RegisterEvidence>(scope, &gone).await?;
    operation.put(scope, &links).await?;
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
    let known = reads.register_objects(scope).await?.into_iter().filter(|link| link.entry() == Some(of.id()));
    let (added, gone) = difference(ids, known.map(|link| (link.target_object_id.0, link.id.0)));
    let mut links = Vec::with_capacity(added.len());
    for id in added {
        reads.get::<TargetObject>(scope, id).await?;
        links.push(RegisterObject {
            id: RegisterObjectId(app.new_id()),
            municipality_id: scope.municipality(),
            target_object_id: TargetObjectId(id),
            backup_id: of.backup(),
            service_id: of.service(),
        });
    }
    operation.delete::<RegisterObject>(scope, &gone).await?;
    operation.put(scope, &links).await?;
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
