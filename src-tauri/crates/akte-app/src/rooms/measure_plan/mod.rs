//! The implementation plan: status, acceptance and what hangs between measures; and the views of it.

mod groups;
pub(crate) mod next;
mod timeline;

pub use groups::measure_plan;
pub use next::measure_next;
pub use timeline::measure_timeline;

use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::records;
use crate::wire;
use akte_domain::measure::{Around, chain_back};
use akte_domain::{
    ImplementationStatus, Measure, MeasureId, MeasureLink, MeasureRelation, MeasureRelationId, MeasureRelationKind,
    MeasureStatus, RequirementId, TargetObjectId,
};
use akte_store::{Reads, Scope};
use std::collections::HashMap;
use uuid::Uuid;

/// Moves a measure to another status. What is done is done today, unless its day is recorded; what was accepted and is to be
/// done again is accepted no longer.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn measure_move(app: &App, request: wire::MeasureMoveRequest) -> Result<wire::Saved> {
    let (mut operation, scope) = app.begin("measure.move", request.municipality_id).await?;
    let mut measure: Measure = operation.reads().get(scope, request.id).await?;
    measure.set_status(request.status, app.today());
    operation.put(scope, std::slice::from_ref(&measure)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: request.id })
}

/// Accepts a measure that is done, or takes the acceptance back.
///
/// # Errors
/// [`ErrorCode::AcceptedBeforeDone`], [`ErrorCode::NotFound`].
pub async fn measure_accept(app: &App, request: wire::MeasureAcceptRequest) -> Result<wire::Saved> {
    let accepts = akte_domain::problem::filled(&request.accepted_by);
    let name = if accepts { "measure.accept" } else { "measure.reject" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut measure: Measure = operation.reads().get(scope, request.id).await?;
    request.accepted_by.trim().clone_into(&mut measure.accepted_by);
    measure.accepted_on = accepts.then(|| request.accepted_on.unwrap_or_else(|| app.today()));
    operation.put(scope, std::slice::from_ref(&measure)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: request.id })
}

/// Lets a measure wait for another one, or says that the other one accompanies it. A relation between the same two, in
/// whichever direction they stand, is changed.
///
/// # Errors
/// [`ErrorCode::MeasureOfItself`], [`ErrorCode::MeasuresGoRound`] with the chain, [`ErrorCode::NotFound`].
pub async fn measure_relation_save(app: &App, request: wire::MeasureRelationSaveRequest) -> Result<wire::Saved> {
    let (mut operation, scope) = app.begin("measure.relate", request.municipality_id).await?;
    let mut reads = operation.reads();
    let measure: Measure = reads.get(scope, request.measure_id).await?;
    let other: Measure = reads.get(scope, request.other_id).await?;
    if measure.id == other.id {
        return Err(AppError::new(ErrorCode::MeasureOfItself).with("name", measure.title));
    }
    let mut known = reads.measure_relations(scope).await?;
    let is_same = |one: &MeasureRelation| one.measure_id == measure.id && one.other_id == other.id;
    let same = known.iter().find(|one| is_same(one)).map(|one| one.id);
    known.retain(|one| !is_same(one));
    if request.kind == MeasureRelationKind::Needs
        && let Some(chain) = chain_back(&known, measure.id, other.id)
    {
        let ids: Vec<Uuid> = chain.iter().map(|id| id.0).collect();
        let named: Vec<Measure> = reads.find_all(scope, &ids).await?;
        let names: Vec<&str> = named.iter().map(|one| one.title.as_str()).collect();
        return Err(AppError::new(ErrorCode::MeasuresGoRound)
            .with("name", &measure.title)
            .with("other", &other.title)
            .with("chain", names.join(" → ")));
    }
    let relation = MeasureRelation {
        id: same.unwrap_or_else(|| MeasureRelationId(app.new_id())),
        municipality_id: scope.municipality(),
        measure_id: measure.id,
        other_id: other.id,
        kind: request.kind,
    };
    operation.put(scope, std::slice::from_ref(&relation)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: relation.id.0 })
}

/// Removes what hangs between two measures.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn measure_relation_delete(app: &App, request: wire::RecordRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("measure.unrelate", request.municipality_id).await?;
    operation.reads().get::<MeasureRelation>(scope, request.id).await?;
    operation.delete::<MeasureRelation>(scope, &[request.id]).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}

/// What hangs between a measure and others.
pub(super) struct Hanging {
    id: MeasureId,
    relations: Vec<MeasureRelation>,
    measures: HashMap<MeasureId, Measure>,
}

impl Hanging {
    /// Around one measure.
    pub(super) async fn around(reads: &mut Reads<'_>, scope: Scope, id: MeasureId) -> Result<Self> {
        let mut relations = reads.measure_relations(scope).await?;
        relations.retain(|one| one.measure_id == id || one.other_id == id);
        let others: Vec<Uuid> =
            relations.iter().map(|one| if one.measure_id == id { one.other_id.0 } else { one.measure_id.0 }).collect();
        let measures: Vec<Measure> = reads.find_all(scope, &others).await?;
        Ok(Self { id, relations, measures: measures.into_iter().map(|measure| (measure.id, measure)).collect() })
    }

    /// What it waits for, for its open points.
    pub(super) fn around_of(&self, leaves_open: bool) -> Around<'_> {
        let needs = |one: &&MeasureRelation| one.measure_id == self.id && one.kind == MeasureRelationKind::Needs;
        let needs = self.relations.iter().filter(needs).filter_map(|one| self.measures.get(&one.other_id));
        Around { needs: needs.collect(), leaves_open }
    }

    /// What it waits for and what accompanies it.
    pub(super) fn needed(&self) -> Vec<wire::MeasureRelationRow> {
        self.rows(|one| (one.measure_id == self.id).then_some(one.other_id))
    }

    /// What waits for it and what it accompanies.
    pub(super) fn needing(&self) -> Vec<wire::MeasureRelationRow> {
        self.rows(|one| (one.other_id == self.id).then_some(one.measure_id))
    }

    fn rows(&self, end: impl Fn(&MeasureRelation) -> Option<MeasureId>) -> Vec<wire::MeasureRelationRow> {
        let found = self.relations.iter().filter_map(|one| Some((one, self.measures.get(&end(one)?)?)));
        let mut rows: Vec<_> = found.map(|(one, measure)| relation_row(one, measure)).collect();
        rows.sort_by(|a, b| a.kind.cmp(&b.kind).then_with(|| super::natural(&a.title, &b.title)));
        rows
    }
}

pub(super) fn relation_row(relation: &MeasureRelation, other: &Measure) -> wire::MeasureRelationRow {
    wire::MeasureRelationRow {
        id: relation.id.0,
        kind: relation.kind,
        measure_id: other.id.0,
        title: other.title.clone(),
        status: other.status,
        due_on: other.due_on,
    }
}

/// Whether a measure serves a requirement that is not implemented and that no open measure serves. `links` are those of its
/// information domain.
pub(super) async fn leaves_open(
    reads: &mut Reads<'_>,
    scope: Scope,
    measure: &Measure,
    links: &[MeasureLink],
) -> Result<bool> {
    if measure.status != MeasureStatus::Done {
        return Ok(false);
    }
    let mut served: HashMap<TargetObjectId, Vec<RequirementId>> = HashMap::new();
    for link in links.iter().filter(|link| link.measure_id == measure.id) {
        served.entry(link.target_object_id).or_default().push(link.requirement_id);
    }
    let mut unmet = Vec::new();
    for (object, requirements) in served {
        let answers = reads.answers_at(scope, object, &requirements).await?;
        let no = answers.into_iter().filter(|answer| answer.status == ImplementationStatus::No);
        unmet.extend(no.map(|answer| (object, answer.requirement_id)));
    }
    if unmet.is_empty() {
        return Ok(false);
    }
    let open: Vec<MeasureId> = records::measures(reads, scope, measure.domain_id)
        .await?
        .into_iter()
        .filter(|other| other.status.is_open())
        .map(|other| other.id)
        .collect();
    let served_by_others = |place: &(TargetObjectId, RequirementId)| {
        let mut here = links.iter().filter(|link| (link.target_object_id, link.requirement_id) == *place);
        here.any(|link| open.contains(&link.measure_id))
    };
    Ok(unmet.iter().any(|place| !served_by_others(place)))
}
