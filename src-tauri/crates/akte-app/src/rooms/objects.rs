//! Copying, splitting and merging target objects, with everything that hangs on them.

use super::dependency::copied;
use super::objects_modelling::Modelling;
use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::wire;
use akte_domain::{
    Answer, AnswerId, Dependency, EvidenceLink, EvidenceLinkId, InformationDomain, MeasureLink, MeasureLinkId,
    ProtectionNeed, ProtectionNeedId, RequirementId, TargetObject, TargetObjectId, TargetObjectKind,
};
use akte_store::{Operation, Reads, Scope};
use akte_text::Texts;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// What hangs on target objects of a domain.
struct Hanging {
    objects: Vec<TargetObject>,
    answers: Vec<Answer>,
    measures: Vec<MeasureLink>,
    evidence: Vec<EvidenceLink>,
    dependencies: Vec<Dependency>,
    needs: Vec<ProtectionNeed>,
    modelling: Modelling,
}

impl Hanging {
    async fn read(reads: &mut Reads<'_>, scope: Scope, object: &TargetObject) -> Result<Self> {
        let domain: InformationDomain = reads.get(scope, object.domain_id).await?;
        Ok(Self {
            objects: reads.target_objects(scope, domain.id).await?,
            answers: reads.answers(scope, domain.id).await?,
            measures: reads.measure_links(scope, domain.id).await?,
            evidence: reads.evidence_links(scope).await?,
            dependencies: reads.dependencies(scope, domain.id).await?,
            needs: reads.protection_needs(scope, domain.id).await?,
            modelling: Modelling::read(reads, scope, domain.id).await?,
        })
    }
}

/// The object of a request, which must not stand for the domain as a whole.
async fn part_of_domain(reads: &mut Reads<'_>, scope: Scope, id: Uuid) -> Result<TargetObject> {
    let object: TargetObject = reads.get(scope, id).await?;
    if object.kind == TargetObjectKind::InformationDomain {
        return Err(AppError::new(ErrorCode::WholeIsFixed));
    }
    Ok(object)
}

/// Copies a target object with its dependencies and needs; with answers, measures and evidence where asked for.
///
/// # Errors
/// [`ErrorCode::WholeIsFixed`], [`ErrorCode::NameMissing`], [`ErrorCode::AlreadyExists`], [`ErrorCode::NotFound`].
pub async fn target_object_copy(app: &App, request: wire::TargetObjectCopyRequest) -> Result<wire::Saved> {
    let (mut operation, scope) = app.begin("target_object.copy", request.municipality_id).await?;
    let original = part_of_domain(&mut operation.reads(), scope, request.id).await?;
    let hanging = Hanging::read(&mut operation.reads(), scope, &original).await?;
    let copy =
        TargetObject { id: TargetObjectId(app.new_id()), name: request.name.trim().to_owned(), ..original.clone() };
    write_twin(app, &mut operation, scope, &original, &copy, &hanging, request.with_answers).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: copy.id.0 })
}

/// Takes members out of a group: they become an object of their own with everything that held for the group.
///
/// # Errors
/// [`ErrorCode::SplitTooMany`], [`ErrorCode::WholeIsFixed`], [`ErrorCode::NameMissing`], [`ErrorCode::AlreadyExists`],
/// [`ErrorCode::NotFound`].
pub async fn target_object_split(app: &App, request: wire::TargetObjectSplitRequest) -> Result<wire::Saved> {
    let (mut operation, scope) = app.begin("target_object.split", request.municipality_id).await?;
    let original = part_of_domain(&mut operation.reads(), scope, request.id).await?;
    let rest = original.member_count.checked_sub(request.count).filter(|rest| *rest > 0 && request.count > 0);
    let Some(rest) = rest else {
        let refusal = AppError::new(ErrorCode::SplitTooMany).with("object", &original.name);
        return Err(refusal.with("number", original.member_count));
    };
    let hanging = Hanging::read(&mut operation.reads(), scope, &original).await?;
    let part = TargetObject {
        id: TargetObjectId(app.new_id()),
        name: request.name.trim().to_owned(),
        member_count: request.count,
        ..original.clone()
    };
    operation.put(scope, &[TargetObject { member_count: rest, ..original.clone() }]).await?;
    write_twin(app, &mut operation, scope, &original, &part, &hanging, true).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: part.id.0 })
}

async fn write_twin(
    app: &App,
    operation: &mut Operation,
    scope: Scope,
    original: &TargetObject,
    twin: &TargetObject,
    hanging: &Hanging,
    with_answers: bool,
) -> Result<()> {
    operation.put(scope, std::slice::from_ref(twin)).await?;
    let dependencies = copied(&hanging.dependencies, original.id, twin.id, || app.new_id());
    operation.put(scope, &dependencies).await?;
    let needs: Vec<ProtectionNeed> = hanging
        .needs
        .iter()
        .filter(|need| need.target_object_id == original.id)
        .map(|need| ProtectionNeed { id: ProtectionNeedId(app.new_id()), target_object_id: twin.id, ..need.clone() })
        .collect();
    operation.put(scope, &needs).await?;
    hanging.modelling.write_twin(app, operation, scope, original.id, twin.id).await?;
    if !with_answers {
        return Ok(());
    }
    let answers: Vec<Answer> = hanging
        .answers
        .iter()
        .filter(|answer| answer.target_object_id == original.id)
        .map(|answer| Answer { id: AnswerId(app.new_id()), target_object_id: twin.id, ..answer.clone() })
        .collect();
    let measures: Vec<MeasureLink> = hanging
        .measures
        .iter()
        .filter(|link| link.target_object_id == original.id)
        .map(|link| MeasureLink { id: MeasureLinkId(app.new_id()), target_object_id: twin.id, ..link.clone() })
        .collect();
    let evidence: Vec<EvidenceLink> = hanging
        .evidence
        .iter()
        .filter(|link| link.target_object_id == Some(original.id))
        .map(|link| EvidenceLink { id: EvidenceLinkId(app.new_id()), target_object_id: Some(twin.id), ..link.clone() })
        .collect();
    operation.put(scope, &answers).await?;
    operation.put(scope, &measures).await?;
    operation.put(scope, &evidence).await?;
    super::risk::moving::copy(app, operation, scope, original, twin).await
}

/// Merges target objects into one: answers, measures, evidence, dependencies, needs and members go along.
///
/// # Errors
/// [`ErrorCode::MergeKindsDiffer`], [`ErrorCode::MergeNothing`], [`ErrorCode::MergeConflict`] where both sides say
/// different things and nobody said which wins, [`ErrorCode::WholeIsFixed`], [`ErrorCode::NotFound`].
pub async fn target_object_merge(
    app: &App,
    request: wire::TargetObjectMergeRequest,
) -> Result<wire::TargetObjectMerged> {
    let (mut operation, scope) = app.begin("target_object.merge", request.municipality_id).await?;
    let kept = part_of_domain(&mut operation.reads(), scope, request.into_id).await?;
    let mut merged =
        wire::TargetObjectMerged { answers: 0, measures: 0, evidence: 0, dependencies: 0, needs: 0, conflicts: 0 };
    let mut seen = HashSet::from([kept.id]);
    let mut members = kept.member_count;
    for id in &request.ids {
        if !seen.insert(TargetObjectId(*id)) {
            continue;
        }
        let other = part_of_domain(&mut operation.reads(), scope, *id).await?;
        if other.domain_id != kept.domain_id {
            return Err(AppError::not_found("target_object", id));
        }
        if other.kind != kept.kind {
            let refusal = AppError::new(ErrorCode::MergeKindsDiffer).with("object", &other.name);
            return Err(refusal.with("name", &kept.name));
        }
        // Read anew for each: what the one before brought along counts.
        let hanging = Hanging::read(&mut operation.reads(), scope, &kept).await?;
        members = members.saturating_add(other.member_count);
        Merge {
            texts: app.texts(),
            operation: &mut operation,
            scope,
            kept: &kept,
            other: &other,
            hanging: &hanging,
            winner: request.winner,
        }
        .run(&mut merged)
        .await?;
    }
    if seen.len() == 1 {
        return Err(AppError::new(ErrorCode::MergeNothing));
    }
    let kept: TargetObject = operation.reads().get(scope, kept.id).await?;
    operation.put(scope, &[TargetObject { member_count: members, ..kept }]).await?;
    app.commit(operation).await?;
    Ok(merged)
}

/// One object that goes up in another one.
struct Merge<'m> {
    texts: &'m Texts,
    operation: &'m mut Operation,
    scope: Scope,
    kept: &'m TargetObject,
    other: &'m TargetObject,
    hanging: &'m Hanging,
    winner: Option<wire::MergeWinner>,
}

/// Both sides say different things about something, and nobody said which wins.
fn conflict(other: &str, kept: &str, subject: &str) -> AppError {
    AppError::new(ErrorCode::MergeConflict).with("object", other).with("name", kept).with("subject", subject)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Merge<'_> {
    async fn run(mut self, merged: &mut wire::TargetObjectMerged) -> Result<()> {
        self.answers(merged).await?;
        self.links(merged).await?;
        self.dependencies(merged).await?;
        self.needs(merged).await?;
        let (hanging, both, winner) = (self.hanging, (self.kept.id, self.other.id), self.winner);
        let (name, other) = (self.kept.name.clone(), self.other.name.clone());
        let decide = |subject: &str| winner.ok_or_else(|| conflict(&other, &name, subject));
        merged.conflicts += hanging.modelling.merge(self.operation, self.scope, both, decide).await?;
        merged.conflicts +=
            super::risk::moving::merge(self.texts, self.operation, self.scope, self.kept, self.other, decide).await?;
        super::provider::moving::merge(self.operation, self.scope, self.kept, self.other).await?;
        super::register::moving::merge(self.operation, self.scope, self.kept, self.other).await?;
        super::privacy::moving::merge(self.operation, self.scope, self.kept, self.other).await?;
        super::desk::moving::merge(self.operation, self.scope, self.kept, self.other).await?;
        super::incident::moving::merge(self.operation, self.scope, self.kept, self.other).await?;
        self.family().await?;
        super::points::forget_object(self.operation, self.scope, self.other).await?;
        self.operation.delete::<TargetObject>(self.scope, &[self.other.id.0]).await?;
        Ok(())
    }

    /// Which side wins a conflict about something.
    fn winner(&self, subject: &str) -> Result<wire::MergeWinner> {
        self.winner.ok_or_else(|| conflict(&self.other.name, &self.kept.name, subject))
    }

    async fn answers(&mut self, merged: &mut wire::TargetObjectMerged) -> Result<()> {
        let at_kept: HashMap<RequirementId, &Answer> = self
            .hanging
            .answers
            .iter()
            .filter(|answer| answer.target_object_id == self.kept.id)
            .map(|answer| (answer.requirement_id, answer))
            .collect();
        let (mut moved, mut dropped, mut passed) = (Vec::new(), Vec::new(), Vec::new());
        for answer in self.hanging.answers.iter().filter(|answer| answer.target_object_id == self.other.id) {
            let Some(same) = at_kept.get(&answer.requirement_id) else {
                moved.push(Answer { target_object_id: self.kept.id, ..answer.clone() });
                continue;
            };
            dropped.push(answer.id.0);
            passed.push((answer.id, same.id));
            let as_same = |answer: &Answer| Answer { id: same.id, target_object_id: self.kept.id, ..answer.clone() };
            let unprocessed = |answer: &Answer| answer.status == akte_domain::ImplementationStatus::Unprocessed;
            let alike = Answer { basis: same.basis, ..as_same(answer) } == **same;
            if alike || unprocessed(answer) {
                continue;
            }
            if unprocessed(same) {
                moved.push(as_same(answer));
                continue;
            }
            let label = self.label(answer.requirement_id).await?;
            merged.conflicts += 1;
            if self.winner(&label)? == wire::MergeWinner::Merged {
                moved.push(as_same(answer));
            }
        }
        merged.answers += count(moved.len());
        self.pass_origins(&passed).await?;
        self.operation.delete::<Answer>(self.scope, &dropped).await?;
        self.operation.put(self.scope, &moved).await?;
        Ok(())
    }

    /// What was taken over from an answer that goes, or into it, hangs on the one that stays.
    async fn pass_origins(&mut self, passed: &[(AnswerId, AnswerId)]) -> Result<()> {
        let gone: Vec<AnswerId> = passed.iter().map(|(gone, _)| *gone).collect();
        let stays: HashMap<AnswerId, AnswerId> = passed.iter().copied().collect();
        let sources = self.operation.reads().answer_sources_touching(self.scope, &gone).await?;
        let ids: Vec<Uuid> = sources.iter().map(|source| source.id.0).collect();
        let of = |id: AnswerId| stays.get(&id).copied().unwrap_or(id);
        let again: Vec<akte_domain::AnswerSource> = sources
            .into_iter()
            .filter(|source| !gone.contains(&source.answer_id))
            .map(|source| akte_domain::AnswerSource { source_answer_id: of(source.source_answer_id), ..source })
            .collect();
        let kept: HashSet<Uuid> = again.iter().map(|source| source.id.0).collect();
        let removed: Vec<Uuid> = ids.into_iter().filter(|id| !kept.contains(id)).collect();
        self.operation.delete::<akte_domain::AnswerSource>(self.scope, &removed).await?;
        self.operation.put(self.scope, &again).await?;
        Ok(())
    }

    async fn label(&mut self, requirement: RequirementId) -> Result<String> {
        let latest = self.operation.reads().requirement_versions(requirement).await?.pop();
        Ok(latest.map(|row| row.label).unwrap_or_default())
    }

    async fn links(&mut self, merged: &mut wire::TargetObjectMerged) -> Result<()> {
        let (kept, other) = (self.kept.id, self.other.id);
        let measures = &self.hanging.measures;
        let known: HashSet<_> = measures
            .iter()
            .filter(|link| link.target_object_id == kept)
            .map(|link| (link.measure_id, link.requirement_id))
            .collect();
        let of_other: Vec<&MeasureLink> = measures.iter().filter(|link| link.target_object_id == other).collect();
        let (double, moved): (Vec<&MeasureLink>, Vec<&MeasureLink>) =
            of_other.into_iter().partition(|link| known.contains(&(link.measure_id, link.requirement_id)));
        let double: Vec<Uuid> = double.into_iter().map(|link| link.id.0).collect();
        let moved: Vec<MeasureLink> =
            moved.into_iter().map(|link| MeasureLink { target_object_id: kept, ..link.clone() }).collect();
        merged.measures += count(moved.len());
        self.operation.delete::<MeasureLink>(self.scope, &double).await?;
        self.operation.put(self.scope, &moved).await?;

        let evidence = &self.hanging.evidence;
        let known: HashSet<_> = evidence
            .iter()
            .filter(|link| link.target_object_id == Some(kept))
            .map(|link| (link.evidence_id, link.requirement_id))
            .collect();
        let of_other: Vec<&EvidenceLink> =
            evidence.iter().filter(|link| link.target_object_id == Some(other)).collect();
        let (double, moved): (Vec<&EvidenceLink>, Vec<&EvidenceLink>) =
            of_other.into_iter().partition(|link| known.contains(&(link.evidence_id, link.requirement_id)));
        let double: Vec<Uuid> = double.into_iter().map(|link| link.id.0).collect();
        let moved: Vec<EvidenceLink> =
            moved.into_iter().map(|link| EvidenceLink { target_object_id: Some(kept), ..link.clone() }).collect();
        merged.evidence += count(moved.len());
        self.operation.delete::<EvidenceLink>(self.scope, &double).await?;
        self.operation.put(self.scope, &moved).await?;
        Ok(())
    }

    async fn dependencies(&mut self, merged: &mut wire::TargetObjectMerged) -> Result<()> {
        let (kept, other) = (self.kept.id, self.other.id);
        let ends = |one: &Dependency| (one.from_id, one.to_id);
        let mut known: HashSet<_> = self.hanging.dependencies.iter().map(ends).collect();
        let (mut moved, mut dropped) = (Vec::new(), Vec::new());
        let stays = |id: TargetObjectId| if id == other { kept } else { id };
        for one in self.hanging.dependencies.iter().filter(|one| one.from_id == other || one.to_id == other) {
            let next = Dependency { from_id: stays(one.from_id), to_id: stays(one.to_id), ..one.clone() };
            if next.from_id == next.to_id || !known.insert(ends(&next)) {
                dropped.push(one.id.0);
            } else {
                moved.push(next);
            }
        }
        merged.dependencies += count(moved.len());
        self.operation.delete::<Dependency>(self.scope, &dropped).await?;
        self.operation.put(self.scope, &moved).await?;
        Ok(())
    }

    async fn needs(&mut self, merged: &mut wire::TargetObjectMerged) -> Result<()> {
        let (kept, other) = (self.kept.id, self.other.id);
        let at_kept: HashMap<_, &ProtectionNeed> = self
            .hanging
            .needs
            .iter()
            .filter(|need| need.target_object_id == kept)
            .map(|need| (need.value, need))
            .collect();
        let (mut moved, mut dropped) = (Vec::new(), Vec::new());
        for need in self.hanging.needs.iter().filter(|need| need.target_object_id == other) {
            let Some(same) = at_kept.get(&need.value) else {
                moved.push(ProtectionNeed { target_object_id: kept, ..need.clone() });
                continue;
            };
            dropped.push(need.id.0);
            let as_same = ProtectionNeed { id: same.id, target_object_id: kept, ..need.clone() };
            if as_same == **same {
                continue;
            }
            merged.conflicts += 1;
            if self.winner(akte_domain::Coded::code(need.value))? == wire::MergeWinner::Merged {
                moved.push(as_same);
            }
        }
        merged.needs += count(moved.len());
        self.operation.delete::<ProtectionNeed>(self.scope, &dropped).await?;
        self.operation.put(self.scope, &moved).await?;
        Ok(())
    }

    /// Members of the other object become members of the one that stays, and what it replaces is replaced by that one.
    async fn family(&mut self) -> Result<()> {
        let (kept, other) = (self.kept.id, self.other.id);
        let next = |id: Option<TargetObjectId>| if id == Some(other) { Some(kept) } else { id };
        let mut changed = Vec::new();
        for object in self.hanging.objects.iter().filter(|object| object.id != other) {
            let mut after = object.clone();
            after.parent_id = next(after.parent_id);
            after.facts.replaced_by_id = next(after.facts.replaced_by_id);
            if after.id == kept {
                // Who was its member or its successor has no group or successor in itself.
                let outer = self.other.parent_id.filter(|id| *id != kept);
                after.parent_id = if object.parent_id == Some(other) { outer } else { after.parent_id };
                after.facts.replaced_by_id = after.facts.replaced_by_id.filter(|id| *id != kept);
            }
            if after != *object {
                changed.push(after);
            }
        }
        self.operation.put(self.scope, &changed).await?;
        Ok(())
    }
}
