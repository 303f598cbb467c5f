//! Copying answers from one target object to others.

use super::check::blank;
use crate::app::App;
use crate::domain_view::DomainView;
use crate::error::{AppError, ErrorCode, Result};
use crate::wire;
use akte_domain::answer_copy::{AnswerField, copied};
use akte_domain::{
    Answer, Coded as _, EvidenceLink, EvidenceLinkId, ImplementationStatus, MeasureLink, MeasureLinkId, RequirementId,
    TargetObjectId,
};
use akte_store::{Operation, Reads, Scope};
use std::collections::{HashMap, HashSet};

/// What is written.
#[derive(Default)]
struct Copies {
    answers: Vec<Answer>,
    measures: Vec<MeasureLink>,
    evidence: Vec<EvidenceLink>,
    counts: wire::AnswersCopied,
}

/// Copies answers from one target object to others, in one step.
///
/// # Errors
/// [`ErrorCode::CopyOntoItself`], [`ErrorCode::NotFound`].
pub async fn answer_copy(app: &App, request: wire::AnswerCopyRequest) -> Result<wire::AnswersCopied> {
    let akte = app.akte()?;
    let (mut operation, scope) = app.begin("answer.copy", request.municipality_id).await?;
    let mut reads = operation.reads();
    let view = DomainView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let from = view.object(&mut reads, request.from_object_id).await?.id;
    let mut targets = Vec::with_capacity(request.to_object_ids.len());
    for id in &request.to_object_ids {
        let target = view.object(&mut reads, Some(*id)).await?.id;
        if target == from {
            return Err(AppError::new(ErrorCode::CopyOntoItself));
        }
        if !targets.contains(&target) {
            targets.push(target);
        }
    }
    let mut copies = copies(app, &mut reads, &view, &request, (from, &targets)).await?;
    if request.links {
        link(app, &mut reads, &view, (from, &targets), &mut copies).await?;
    }
    let counts = copies.counts;
    if !request.preview {
        write(&mut operation, scope, &copies).await?;
        app.commit(operation).await?;
    }
    Ok(counts)
}

async fn write(operation: &mut Operation, scope: Scope, copies: &Copies) -> Result<()> {
    operation.put(scope, &copies.answers).await?;
    operation.put(scope, &copies.measures).await?;
    operation.put(scope, &copies.evidence).await?;
    Ok(())
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

async fn copies(
    app: &App,
    reads: &mut Reads<'_>,
    view: &DomainView,
    request: &wire::AnswerCopyRequest,
    (from, targets): (TargetObjectId, &[TargetObjectId]),
) -> Result<Copies> {
    let wanted: HashSet<RequirementId> = request.requirement_ids.iter().copied().map(RequirementId).collect();
    let fields = if request.fields.is_empty() { AnswerField::ALL } else { &request.fields };
    let mut at: HashMap<(TargetObjectId, RequirementId), Answer> = HashMap::new();
    let mut sources = Vec::new();
    for answer in reads.answers(view.scope, view.domain.id).await? {
        let given = answer.status != ImplementationStatus::Unprocessed;
        let is_wanted = wanted.is_empty() || wanted.contains(&answer.requirement_id);
        if answer.target_object_id == from {
            // What is in no version in force any more is archived; it is not copied.
            if given && is_wanted && view.find(answer.requirement_id).is_some() {
                sources.push(answer);
            }
        } else if is_wanted && targets.contains(&answer.target_object_id) {
            at.insert((answer.target_object_id, answer.requirement_id), answer);
        }
    }
    let mut copies = Copies::default();
    for target in targets {
        for source in &sources {
            let there = at.remove(&(*target, source.requirement_id));
            let is_new = there.as_ref().is_none_or(|there| there.status == ImplementationStatus::Unprocessed);
            let there = there.unwrap_or_else(|| blank(app, view, *target, source.requirement_id));
            match copied(source, &there, fields, request.overwrite) {
                Some(copy) => {
                    copies.answers.push(copy);
                    let counted = if is_new { &mut copies.counts.added } else { &mut copies.counts.changed };
                    *counted += 1;
                }
                None => copies.counts.kept += 1,
            }
        }
    }
    Ok(copies)
}

/// Links measures and evidence of the copied answers to the copies.
async fn link(
    app: &App,
    reads: &mut Reads<'_>,
    view: &DomainView,
    (from, targets): (TargetObjectId, &[TargetObjectId]),
    copies: &mut Copies,
) -> Result<()> {
    let written: HashSet<(TargetObjectId, RequirementId)> =
        copies.answers.iter().map(|answer| (answer.target_object_id, answer.requirement_id)).collect();
    let measures = reads.measure_links(view.scope, view.domain.id).await?;
    let known: HashSet<_> =
        measures.iter().map(|link| (link.measure_id, link.target_object_id, link.requirement_id)).collect();
    for link in measures.iter().filter(|link| link.target_object_id == from) {
        for target in targets.iter().copied() {
            let place = (link.measure_id, target, link.requirement_id);
            if written.contains(&(target, link.requirement_id)) && !known.contains(&place) {
                let id = MeasureLinkId(app.new_id());
                copies.measures.push(MeasureLink { id, target_object_id: target, ..link.clone() });
            }
        }
    }
    let evidence = reads.evidence_links(view.scope).await?;
    let known: HashSet<_> =
        evidence.iter().map(|link| (link.evidence_id, link.target_object_id, link.requirement_id)).collect();
    for link in evidence.iter().filter(|link| link.target_object_id == Some(from)) {
        let Some(requirement) = link.requirement_id else { continue };
        for target in targets.iter().copied() {
            let place = (link.evidence_id, Some(target), Some(requirement));
            if written.contains(&(target, requirement)) && !known.contains(&place) {
                let id = EvidenceLinkId(app.new_id());
                copies.evidence.push(EvidenceLink { id, target_object_id: Some(target), ..link.clone() });
            }
        }
    }
    copies.counts.links = count(copies.measures.len() + copies.evidence.len());
    Ok(())
}
