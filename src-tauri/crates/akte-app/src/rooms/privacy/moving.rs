//! What becomes of links of data protection when something at their other end is merged or goes.

use crate::error::Result;
use akte_domain::{AssessmentLink, DeletionRun, PrivacyLink, ProtectionMeasure, TargetObject, ThresholdAnalysis};
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
    let links = operation.reads().privacy_links(scope).await?;
    let at = |object: &TargetObject| -> Vec<&PrivacyLink> {
        links.iter().filter(|link| link.target_object_id == Some(object.id)).collect()
    };
    let own: HashSet<Option<Uuid>> = at(kept).into_iter().map(PrivacyLink::entry).collect();
    let (twice, moved): (Vec<&PrivacyLink>, Vec<&PrivacyLink>) =
        at(other).into_iter().partition(|link| own.contains(&link.entry()));
    let moved: Vec<PrivacyLink> =
        moved.into_iter().map(|link| PrivacyLink { target_object_id: Some(kept.id), ..link.clone() }).collect();
    let twice: Vec<Uuid> = twice.iter().map(|link| link.id.0).collect();
    operation.delete::<PrivacyLink>(scope, &twice).await?;
    operation.put(scope, &moved).await?;
    Ok(())
}

/// Takes every link to or from a record away: a measure, a piece of evidence, an entry.
pub(crate) async fn without(operation: &mut Operation, scope: Scope, record: Uuid) -> Result<()> {
    let links = operation.reads().privacy_links(scope).await?;
    let links: Vec<Uuid> = links
        .iter()
        .filter(|link| link.linked() == Some(record) || link.entry() == Some(record))
        .map(|link| link.id.0)
        .collect();
    operation.delete::<PrivacyLink>(scope, &links).await?;
    let links = operation.reads().assessment_links(scope).await?;
    let links: Vec<Uuid> = links
        .iter()
        .filter(|link| link.linked() == Some(record) || link.assessment_id.0 == record)
        .map(|link| link.id.0)
        .collect();
    operation.delete::<AssessmentLink>(scope, &links).await?;
    let protecting = operation.reads().protection_measures(scope).await?;
    let gone: Vec<Uuid> = protecting.iter().filter(|one| one.measure_id.0 == record).map(|one| one.id.0).collect();
    operation.delete::<ProtectionMeasure>(scope, &gone).await?;
    Ok(())
}

/// Takes the threshold analysis of an activity away.
pub(crate) async fn without_threshold(operation: &mut Operation, scope: Scope, activity: Uuid) -> Result<()> {
    let analyses = operation.reads().threshold_analyses(scope).await?;
    let gone: Vec<Uuid> = analyses.iter().filter(|one| one.activity_id.0 == activity).map(|one| one.id.0).collect();
    operation.delete::<ThresholdAnalysis>(scope, &gone).await?;
    Ok(())
}

/// Takes the deletions of an activity away, with their links.
pub(crate) async fn without_runs(operation: &mut Operation, scope: Scope, activity: Uuid) -> Result<()> {
    let runs = operation.reads().deletion_runs(scope).await?;
    let runs: Vec<Uuid> = runs.iter().filter(|run| run.activity_id.0 == activity).map(|run| run.id.0).collect();
    for run in &runs {
        without(operation, scope, *run).await?;
    }
    operation.delete::<DeletionRun>(scope, &runs).await?;
    Ok(())
}
