//! What becomes of incidents when something that they refer to is merged or goes.

use crate::error::Result;
use akte_domain::{Incident, IncidentId, IncidentLink, TargetObject};
use akte_store::{Operation, Scope};
use std::collections::HashSet;
use uuid::Uuid;

/// What an incident says about the object that goes, it says about the one that stays.
pub(crate) async fn merge(
    operation: &mut Operation,
    scope: Scope,
    kept: &TargetObject,
    other: &TargetObject,
) -> Result<()> {
    let links = operation.reads().incident_links(scope).await?;
    let at = |object: &TargetObject| -> Vec<IncidentLink> {
        links.iter().filter(|link| link.target_object_id == Some(object.id)).cloned().collect()
    };
    let own: HashSet<IncidentId> = at(kept).into_iter().map(|link| link.incident_id).collect();
    let (twice, moved): (Vec<IncidentLink>, Vec<IncidentLink>) =
        at(other).into_iter().partition(|link| own.contains(&link.incident_id));
    let moved: Vec<IncidentLink> =
        moved.into_iter().map(|link| IncidentLink { target_object_id: Some(kept.id), ..link }).collect();
    let twice: Vec<Uuid> = twice.iter().map(|link| link.id.0).collect();
    operation.delete::<IncidentLink>(scope, &twice).await?;
    operation.put(scope, &moved).await?;
    Ok(())
}

/// Takes every link to or from a record away, and every reference to a breach or a finding: the incidents stay.
pub(crate) async fn without(operation: &mut Operation, scope: Scope, record: Uuid) -> Result<()> {
    let links = operation.reads().incident_links(scope).await?;
    let links: Vec<Uuid> = links
        .iter()
        .filter(|link| link.linked() == Some(record) || link.incident_id.0 == record)
        .map(|link| link.id.0)
        .collect();
    operation.delete::<IncidentLink>(scope, &links).await?;
    let incidents = operation.reads().incidents(scope).await?;
    let refers = |one: &Incident| {
        one.breach_id.is_some_and(|id| id.0 == record) || one.finding_id.is_some_and(|id| id.0 == record)
    };
    let left: Vec<Incident> = incidents
        .into_iter()
        .filter(refers)
        .map(|one| Incident {
            breach_id: one.breach_id.filter(|id| id.0 != record),
            finding_id: one.finding_id.filter(|id| id.0 != record),
            ..one
        })
        .collect();
    operation.put(scope, &left).await?;
    Ok(())
}
