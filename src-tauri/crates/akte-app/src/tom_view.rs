//! Technical and organisational measures in one read: the measures of a municipality with what they protect and what proves
//! them.

use crate::error::Result;
use crate::rooms::natural;
use akte_domain::privacy::sdm::ProtectionGoal;
use akte_domain::privacy::tom::{Article32Area, Bdsg64Control};
use akte_domain::{
    Evidence, EvidenceId, Measure, MeasureId, MeasureStatus, ProcessingActivity, ProcessingActivityId,
    ProtectionMeasure,
};
use akte_store::{Reads, Scope};
use std::collections::HashMap;
use uuid::Uuid;

/// A measure with what is recorded of it for data protection.
pub(crate) struct Tom {
    pub(crate) measure: Measure,
    pub(crate) recorded: Option<ProtectionMeasure>,
    pub(crate) evidence: Vec<Evidence>,
    /// The activities that name it, by name.
    pub(crate) activities: Vec<(ProcessingActivityId, String)>,
}

impl Tom {
    pub(crate) fn serves_goal(&self, goal: ProtectionGoal) -> bool {
        self.recorded.as_ref().is_some_and(|one| one.goals.contains(&goal))
    }

    pub(crate) fn serves_area(&self, area: Article32Area) -> bool {
        self.recorded.as_ref().is_some_and(|one| one.areas.contains(&area))
    }

    pub(crate) fn serves_control(&self, control: Bdsg64Control) -> bool {
        self.recorded.as_ref().is_some_and(|one| one.controls.contains(&control))
    }
}

/// The measures of all information domains by title, but those that were given up and protect nothing.
///
/// # Errors
/// The database refuses.
pub(crate) async fn toms(reads: &mut Reads<'_>, scope: Scope) -> Result<Vec<Tom>> {
    let mut recorded: HashMap<MeasureId, ProtectionMeasure> =
        reads.protection_measures(scope).await?.into_iter().map(|one| (one.measure_id, one)).collect();
    let mut proofs: HashMap<MeasureId, Vec<EvidenceId>> = HashMap::new();
    for link in reads.evidence_links(scope).await? {
        if let Some(measure) = link.measure_id {
            proofs.entry(measure).or_default().push(link.evidence_id);
        }
    }
    let ids: Vec<Uuid> = proofs.values().flatten().map(|id| id.0).collect();
    let known: HashMap<EvidenceId, Evidence> =
        reads.find_all::<Evidence>(scope, &ids).await?.into_iter().map(|piece| (piece.id, piece)).collect();
    let mut named = activities(reads, scope).await?;
    let mut toms = Vec::new();
    for measure in reads.all_measures(scope).await? {
        let recorded = recorded.remove(&measure.id);
        if recorded.is_none() && measure.status == MeasureStatus::Dropped {
            continue;
        }
        let pieces = proofs.remove(&measure.id).unwrap_or_default();
        let evidence = pieces.iter().filter_map(|id| known.get(id).cloned()).collect();
        let activities = named.remove(&measure.id).unwrap_or_default();
        toms.push(Tom { measure, recorded, evidence, activities });
    }
    toms.sort_by(|a, b| natural(&a.measure.title, &b.measure.title));
    Ok(toms)
}

type Naming = HashMap<MeasureId, Vec<(ProcessingActivityId, String)>>;

/// Which activities name a measure among theirs.
async fn activities(reads: &mut Reads<'_>, scope: Scope) -> Result<Naming> {
    let links = reads.privacy_links(scope).await?;
    let links: Vec<(MeasureId, Uuid)> =
        links.iter().filter_map(|link| Some((link.measure_id?, link.activity_id?.0))).collect();
    let ids: Vec<Uuid> = links.iter().map(|(_, activity)| *activity).collect();
    let known: HashMap<Uuid, String> = reads
        .find_all::<ProcessingActivity>(scope, &ids)
        .await?
        .into_iter()
        .map(|activity| (activity.id.0, activity.name))
        .collect();
    let mut named = Naming::new();
    for (measure, activity) in links {
        let Some(name) = known.get(&activity) else { continue };
        named.entry(measure).or_default().push((ProcessingActivityId(activity), name.clone()));
    }
    for activities in named.values_mut() {
        activities.sort_by(|a, b| natural(&a.1, &b.1));
    }
    Ok(named)
}
