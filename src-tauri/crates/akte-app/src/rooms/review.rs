//! Answers to be reviewed, and archived ones.

use super::lists::{Words, part};
use crate::akte::OpenAkte;
use crate::app::App;
use crate::domain_view::{DomainView, InForce};
use crate::error::{AppError, Result};
use crate::versions::{Archived, Reviews, noted, proposal, text_changes};
use crate::wire;
use akte_domain::{Answer, AnswerBasis, TargetObject, TargetObjectId};
use akte_store::Reads;
use akte_text::Texts;
use std::collections::HashMap;
use uuid::Uuid;

/// A domain with its answers and what has to be reviewed.
struct Room {
    view: DomainView,
    answers: Vec<Answer>,
    reviews: Reviews,
    objects: HashMap<TargetObjectId, TargetObject>,
}

impl Room {
    async fn load(akte: &OpenAkte, reads: &mut Reads<'_>, municipality: Uuid, domain: Uuid) -> Result<Self> {
        let view = DomainView::load(akte, reads, municipality, domain).await?;
        let answers = reads.answers(view.scope, view.domain.id).await?;
        let bases = answers.iter().filter_map(|answer| Some((answer.requirement_id, answer.basis?)));
        let reviews = Reviews::load(akte, reads, &view, bases).await?;
        let objects = reads.target_objects(view.scope, view.domain.id).await?;
        let objects = objects.into_iter().map(|object| (object.id, object)).collect();
        Ok(Self { view, answers, reviews, objects })
    }

    fn object_name(&self, id: TargetObjectId) -> String {
        self.objects.get(&id).map(|object| object.name.clone()).unwrap_or_default()
    }
}

/// Answers whose requirement reads differently since they were given, in the order of the catalogs.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn answer_review_list(
    app: &App,
    request: wire::AnswerReviewListRequest,
) -> Result<wire::List<wire::ReviewRow>> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let room = Room::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    if let Some(object) = request.target_object_id {
        room.view.object(&mut reads, Some(object)).await?;
    }
    let words = Words::new(&request.text);
    let mut rows = Vec::new();
    for answer in &room.answers {
        let here = request.target_object_id.is_none_or(|object| answer.target_object_id.0 == object)
            && request.requirement_id.is_none_or(|requirement| answer.requirement_id.0 == requirement);
        let Some(found) = room.view.find(answer.requirement_id).filter(|_| here) else { continue };
        let Some(row) = review_row(app.texts(), &room.reviews, answer, found) else { continue };
        let only = request.only.is_empty() || row.changes.iter().all(|change| request.only.contains(change));
        if only && words.occur_in(&[&row.label, &row.title, &row.statement, &row.reason]) {
            let target_object = room.object_name(answer.target_object_id);
            let catalog = room.view.catalogs.iter().position(|catalog| catalog.info.id == found.catalog.info.id);
            rows.push(((catalog, found.row.position), wire::ReviewRow { target_object, ..row }));
        }
    }
    rows.sort_by(|(a, one), (b, other)| a.cmp(b).then_with(|| one.target_object.cmp(&other.target_object)));
    let rows = rows.into_iter().map(|(_, row)| row).collect();
    Ok(part(rows, request.offset, request.limit, state))
}

/// What changed since an answer was given; none if it need not be reviewed. The name of the object is left to the caller.
pub(crate) fn review_row(
    texts: &Texts,
    reviews: &Reviews,
    answer: &Answer,
    found: InForce<'_>,
) -> Option<wire::ReviewRow> {
    let changes = reviews.changes(answer, found);
    let basis = answer.basis.filter(|_| !changes.is_empty())?;
    let (versions, before) = reviews.before(basis, found.catalog.info.id)?;
    // Both texts as published, so that the difference is the publisher's.
    let now = versions.new.view.requirement(answer.requirement_id);
    Some(wire::ReviewRow {
        answer_id: answer.id.0,
        requirement_id: answer.requirement_id.0,
        target_object_id: answer.target_object_id.0,
        target_object: String::new(),
        label: found.row.label.clone(),
        old_label: before.map(|row| row.label.clone()).unwrap_or_default(),
        title: found.row.title.clone(),
        status: answer.status,
        statement: answer.statement.clone(),
        reason: answer.reason.clone(),
        texts: text_changes(texts, versions, before, now, &changes),
        changes,
        from_predecessor: basis.requirement_id != answer.requirement_id,
        old_version: versions.old.view.info.version.clone(),
        new_version: versions.new.view.info.version.clone(),
    })
}

/// Confirms answers against the text in force, and takes note of archived ones. One step, which can be undone.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn answer_review_confirm(app: &App, request: wire::AnswersRequest) -> Result<wire::AnswersSaved> {
    let akte = app.akte()?;
    let (mut operation, scope) = app.begin("answer.review", request.municipality_id).await?;
    let mut reads = operation.reads();
    let view = DomainView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let mut answers: Vec<Answer> = reads.find_all(scope, &request.answer_ids).await?;
    for id in &request.answer_ids {
        let known = answers.iter().any(|answer| answer.id.0 == *id && answer.domain_id == view.domain.id);
        if !known {
            return Err(AppError::not_found("answer", id));
        }
    }
    for answer in &mut answers {
        let requirement_id = answer.requirement_id;
        let basis = match view.find(requirement_id) {
            Some(found) => Some(AnswerBasis { catalog_id: found.catalog.info.id, requirement_id }),
            None => {
                let versions = reads.requirement_versions(requirement_id).await?;
                let line = match versions.last() {
                    Some(row) => Some(akte.catalogs.view(&mut reads, row.catalog_id).await?.info.line_id),
                    None => None,
                };
                noted(&view, requirement_id, line)
            }
        };
        answer.basis = basis.or(answer.basis);
    }
    let changed = operation.put(scope, &answers).await?;
    app.commit(operation).await?;
    Ok(wire::AnswersSaved { changed: u32::try_from(changed).unwrap_or(u32::MAX) })
}

/// Answers whose requirement is in no version in force, by the place of their requirement in the last version that has
/// it.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn answer_archived_list(
    app: &App,
    request: wire::AnswerArchivedListRequest,
) -> Result<wire::List<wire::ArchivedRow>> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let room = Room::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let words = Words::new(&request.text);
    let mut rows = Vec::new();
    for answer in &room.answers {
        let wanted = !request.open || room.reviews.is_open(answer);
        if room.view.find(answer.requirement_id).is_some() || !wanted {
            continue;
        }
        let Some(archived) = room.reviews.archived(&akte, &mut reads, answer.clone()).await? else { continue };
        let object = room.object_name(answer.target_object_id);
        if words.occur_in(&[&archived.row.label, &archived.row.title, &answer.statement, &answer.reason]) {
            let successor = successor(&akte, &mut reads, &room.view, &archived).await?;
            let place = (archived.catalog.info.imported_at, archived.row.position, object.clone());
            rows.push((place, archived_row(archived, object, successor)));
        }
    }
    rows.sort_by(|(a, _), (b, _)| a.cmp(b));
    let rows = rows.into_iter().map(|(_, row)| row).collect();
    Ok(part(rows, request.offset, request.limit, state))
}

async fn successor(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    view: &DomainView,
    archived: &Archived,
) -> Result<Option<wire::SuccessorProposal>> {
    let line = archived.catalog.info.line_id;
    let Some(now) = view.catalogs.iter().find(|catalog| catalog.info.line_id == line) else { return Ok(None) };
    let versions = akte.compared.pair(akte, reads, archived.catalog.info.id, now.info.id).await?;
    let found = versions.successor_of(archived.row.requirement_id);
    Ok(found.and_then(|one| proposal(&versions, one)))
}

fn archived_row(
    archived: Archived,
    target_object: String,
    successor: Option<wire::SuccessorProposal>,
) -> wire::ArchivedRow {
    let Archived { answer, noted, catalog, row } = archived;
    wire::ArchivedRow {
        answer_id: answer.id.0,
        requirement_id: answer.requirement_id.0,
        target_object_id: answer.target_object_id.0,
        target_object,
        label: row.label,
        title: row.title,
        requirement: row.statement,
        version: catalog.info.version.clone(),
        catalog_id: catalog.info.id.0,
        status: answer.status,
        statement: answer.statement,
        reason: answer.reason,
        responsible: answer.responsible,
        noted,
        successor,
    }
}
