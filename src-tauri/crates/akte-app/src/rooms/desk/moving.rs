//! What becomes of links of the desk when something at one of their ends is merged or goes.

use crate::error::Result;
use akte_domain::{ControlledDocument, DeskLink, TargetObject};
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
    let links = operation.reads().desk_links(scope).await?;
    let at = |object: &TargetObject| -> Vec<&DeskLink> {
        links.iter().filter(|link| link.target_object_id == Some(object.id)).collect()
    };
    let own: HashSet<Option<Uuid>> = at(kept).into_iter().map(DeskLink::entry).collect();
    let (twice, moved): (Vec<&DeskLink>, Vec<&DeskLink>) =
        at(other).into_iter().partition(|link| own.contains(&link.entry()));
    let moved: Vec<DeskLink> =
        moved.into_iter().map(|link| DeskLink { target_object_id: Some(kept.id), ..link.clone() }).collect();
    let twice: Vec<Uuid> = twice.iter().map(|link| link.id.0).collect();
    operation.delete::<DeskLink>(scope, &twice).await?;
    operation.put(scope, &moved).await?;
    Ok(())
}

/// Takes every link to or from a record away: a person, an activity, a measure, a piece of evidence, an entry.
pub(crate) async fn without(operation: &mut Operation, scope: Scope, record: Uuid) -> Result<()> {
    let links = operation.reads().desk_links(scope).await?;
    let links: Vec<Uuid> = links
        .iter()
        .filter(|link| link.linked() == Some(record) || link.entry() == Some(record))
        .map(|link| link.id.0)
        .collect();
    operation.delete::<DeskLink>(scope, &links).await?;
    Ok(())
}

/// What a document that goes replaced is replaced by nothing.
pub(crate) async fn without_successor(operation: &mut Operation, scope: Scope, document: Uuid) -> Result<()> {
    let documents = operation.reads().controlled_documents(scope).await?;
    let replaced = |one: &ControlledDocument| one.replaced_by_id.is_some_and(|id| id.0 == document);
    let replaced: Vec<ControlledDocument> =
        documents.into_iter().filter(replaced).map(|one| ControlledDocument { replaced_by_id: None, ..one }).collect();
    operation.put(scope, &replaced).await?;
    Ok(())
}
