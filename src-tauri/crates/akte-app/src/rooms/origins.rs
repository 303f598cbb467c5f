//! Where answers come from that were taken over from another catalog.

use super::mapping::mapped;
use crate::akte::OpenAkte;
use crate::error::Result;
use crate::wire;
use akte_domain::{Answer, AnswerId, AnswerSource, InformationDomain, TargetObject};
use akte_store::{Reads, Scope};
use std::collections::{BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// The answers among these that were taken over, and that nobody has looked at since.
pub(super) async fn unchecked<'a>(
    reads: &mut Reads<'_>,
    scope: Scope,
    answers: impl Iterator<Item = &'a Answer>,
) -> Result<HashSet<AnswerId>> {
    let waiting: Vec<AnswerId> = answers.filter(|answer| answer.checked_on.is_none()).map(|answer| answer.id).collect();
    Ok(reads.answer_sources(scope, &waiting).await?.into_iter().map(|source| source.answer_id).collect())
}

/// What an answer was taken over from, as it is today.
pub(super) async fn origins(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    scope: Scope,
    answer: &Answer,
) -> Result<Vec<wire::AnswerOrigin>> {
    let sources = reads.answer_sources(scope, &[answer.id]).await?;
    if sources.is_empty() {
        return Ok(Vec::new());
    }
    let ids: BTreeSet<Uuid> = sources.iter().map(|source| source.source_answer_id.0).collect();
    let given: Vec<Answer> = reads.find_all(scope, &ids.into_iter().collect::<Vec<_>>()).await?;
    let given: HashMap<AnswerId, Answer> = given.into_iter().map(|answer| (answer.id, answer)).collect();
    let objects: BTreeSet<Uuid> = given.values().map(|answer| answer.target_object_id.0).collect();
    let objects: Vec<TargetObject> = reads.find_all(scope, &objects.into_iter().collect::<Vec<_>>()).await?;
    let domains = reads.domains(scope).await?;
    let index = akte.mapping_index(reads).await?;
    let row = |source: AnswerSource| {
        let old = given.get(&source.source_answer_id)?;
        let domain: &InformationDomain = domains.iter().find(|domain| domain.id == old.domain_id)?;
        let object = objects.iter().find(|object| object.id == old.target_object_id)?;
        let collection = index.collections.iter().find(|view| view.info.id == source.collection_id);
        Some(wire::AnswerOrigin {
            answer_id: old.id.0,
            requirement: mapped(&index, source.source_requirement_id)?,
            source_label: source.source_label,
            relation: source.relation,
            mapping: collection.map(|view| view.info.title.clone()).unwrap_or_default(),
            domain_id: domain.id.0,
            domain: domain.name.clone(),
            method: domain.method,
            target_object_id: object.id.0,
            target_object: object.name.clone(),
            status: old.status,
            statement: old.statement.clone(),
            checked_on: old.checked_on,
        })
    };
    Ok(sources.into_iter().filter_map(row).collect())
}
