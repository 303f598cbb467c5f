//! Who answers for which requirement under a provider relation.

use super::objects::responsibility_change;
use super::{count, load_relation};
use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::rooms::lists::{Words, part};
use crate::rooms::risk::take;
use crate::wire;
use akte_domain::problem::filled;
use akte_domain::{
    EvidenceState, RequirementId, Responsibility, ResponsibilitySplit, ResponsibilitySplitId, TargetObjectId,
};
use std::collections::HashMap;
use uuid::Uuid;

/// The requirements at the objects of a relation with who answers for each, object by object as the check asks for them.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn provider_split_list(
    app: &App,
    request: wire::ProviderSplitListRequest,
) -> Result<wire::List<wire::ProviderSplitRow>> {
    let akte = app.akte()?;
    let today = app.today();
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let (assessment, providers, relation) =
        load_relation(&akte, &mut reads, request.municipality_id, request.relation_id).await?;
    let words = Words::new(&request.text);
    let wanted = |responsibility: Option<Responsibility>| {
        let among = || responsibility.is_some_and(|one| request.responsibilities.contains(&one));
        (request.responsibilities.is_empty() || among()) && (!request.only_undecided || responsibility.is_none())
    };
    let rows = providers
        .placed(&assessment, &relation)
        .filter(|placed| request.object_id.is_none_or(|id| placed.cell.object.id.0 == id))
        .filter(|placed| wanted(placed.responsibility))
        .filter(|placed| {
            let row = placed.cell.found.row;
            words.occur_in(&[&row.label, &row.title, placed.note(), &placed.cell.object.name])
        })
        .map(|placed| {
            let (cell, row) = (&placed.cell, placed.cell.found.row);
            let holds = |index: &usize| {
                assessment.evidence.get(*index).is_some_and(|piece| piece.state(today) == EvidenceState::Valid)
            };
            wire::ProviderSplitRow {
                object_id: cell.object.id.0,
                object_name: cell.object.name.clone(),
                requirement_id: row.requirement_id.0,
                label: row.label.clone(),
                title: row.title.clone(),
                group_title: cell.found.catalog.group_title(row).to_owned(),
                responsibility: placed.responsibility,
                decided: placed.split.is_some(),
                note: placed.note().to_owned(),
                status: cell.status(),
                proven: assessment.evidence_of(cell).iter().any(holds),
            }
        })
        .collect();
    Ok(part(rows, request.offset, request.limit, state))
}

/// Says who answers for requirements, any number in one step. A decision that says what its object or relation says anyway
/// stays: it holds even if those change.
///
/// # Errors
/// [`ErrorCode::NotInScope`] for an object that the relation is not about, [`ErrorCode::RequirementNotInForce`],
/// [`ErrorCode::SplitNoteAlone`] for a note where nobody answers, [`ErrorCode::NotFound`].
pub async fn provider_split_save(
    app: &App,
    request: wire::ProviderSplitSaveRequest,
) -> Result<wire::ProviderSplitSaved> {
    let akte = app.akte()?;
    let (mut operation, scope) = app.begin("provider.split", request.municipality_id).await?;
    let mut reads = operation.reads();
    let (assessment, providers, relation) =
        load_relation(&akte, &mut reads, request.municipality_id, request.relation_id).await?;
    let change = responsibility_change(request.responsibility.as_deref())?;
    let objects: HashMap<TargetObjectId, Option<Responsibility>> = providers
        .objects_of(&assessment, relation.id)
        .into_iter()
        .map(|(of, object)| (object.id, of.responsibility.or(relation.default_split)))
        .collect();
    let (mut kept, mut removed): (Vec<ResponsibilitySplit>, Vec<Uuid>) = (Vec::new(), Vec::new());
    for place in &request.places {
        let (object, requirement) = (TargetObjectId(place.object_id), RequirementId(place.requirement_id));
        let Some(by_default) = objects.get(&object).copied() else {
            return Err(AppError::new(ErrorCode::NotInScope).with("name", &relation.name));
        };
        assessment.view.get(requirement)?;
        let before = providers.split((relation.id, object, requirement));
        if change == Some(None) {
            removed.extend(before.map(|split| split.id.0));
            continue;
        }
        let said = change.flatten().or(before.map(|split| split.responsibility)).or(by_default);
        let Some(responsibility) = said else {
            return Err(AppError::new(ErrorCode::SplitNoteAlone));
        };
        let new = || ResponsibilitySplit {
            id: ResponsibilitySplitId(app.new_id()),
            municipality_id: scope.municipality(),
            domain_id: relation.domain_id,
            relation_id: relation.id,
            target_object_id: object,
            requirement_id: requirement,
            responsibility,
            note: String::new(),
        };
        let nothing_said = change.is_none() && before.is_none() && !request.note.as_deref().is_some_and(filled);
        if nothing_said {
            continue;
        }
        let mut split = before.cloned().unwrap_or_else(new);
        split.responsibility = responsibility;
        take(&request.note, &mut split.note);
        if before != Some(&split) && !kept.iter().any(|known| known.id == split.id) {
            kept.push(split);
        }
    }
    let changed = count(kept.len() + removed.len());
    operation.put(scope, &kept).await?;
    operation.delete::<ResponsibilitySplit>(scope, &removed).await?;
    app.commit(operation).await?;
    Ok(wire::ProviderSplitSaved { changed })
}
