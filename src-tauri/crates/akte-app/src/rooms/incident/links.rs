//! What incidents are linked with: saved as a whole, so that a form is one operation.

use crate::app::App;
use crate::error::Result;
use akte_domain::{Evidence, IncidentId, IncidentLink, IncidentLinkId, Measure, TargetObject};
use akte_store::{Operation, Scope};
use std::collections::HashSet;
use uuid::Uuid;

/// To what an incident is linked from now on.
pub(super) struct Wanted {
    pub(super) objects: Vec<Uuid>,
    pub(super) measures: Vec<Uuid>,
    pub(super) evidence: Vec<Uuid>,
}

/// From now on an incident is linked to exactly this.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub(super) async fn set(
    app: &App,
    operation: &mut Operation,
    scope: Scope,
    incident: IncidentId,
    wanted: &Wanted,
) -> Result<()> {
    let mut reads = operation.reads();
    let mut known = reads.incident_links(scope).await?;
    known.retain(|link| link.incident_id == incident);
    let all: HashSet<Uuid> = wanted.objects.iter().chain(&wanted.measures).chain(&wanted.evidence).copied().collect();
    let unwanted = |link: &&IncidentLink| link.linked().is_none_or(|linked| !all.contains(&linked));
    let gone: Vec<Uuid> = known.iter().filter(unwanted).map(|link| link.id.0).collect();
    let mut seen: HashSet<Uuid> = known.iter().filter_map(IncidentLink::linked).collect();
    let link = || IncidentLink::new(IncidentLinkId(app.new_id()), scope.municipality(), incident);
    let mut added = Vec::new();
    for id in wanted.objects.iter().copied().filter(|id| seen.insert(*id)) {
        let object: TargetObject = reads.get(scope, id).await?;
        added.push(IncidentLink { target_object_id: Some(object.id), ..link() });
    }
    for id in wanted.measures.iter().copied().filter(|id| seen.insert(*id)) {
        let measure: Measure = reads.get(scope, id).await?;
        added.push(IncidentLink { measure_id: Some(measure.id), ..link() });
    }
    for id in wanted.evidence.iter().copied().filter(|id| seen.insert(*id)) {
        let evidence: Evidence = reads.get(scope, id).await?;
        added.push(IncidentLink { evidence_id: Some(evidence.id), ..link() });
    }
    operation.delete::<IncidentLink>(scope, &gone).await?;
    operation.put(scope, &added).await?;
    Ok(())
}
