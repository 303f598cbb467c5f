//! What hangs between the measures of an information domain.

use super::Assessment;
use crate::error::Result;
use akte_domain::measure::Around;
use akte_domain::open_points::{self, OpenPoint};
use akte_domain::{
    ImplementationStatus, Measure, MeasureId, MeasureRelation, MeasureRelationKind, MeasureStatus, RequirementId,
    TargetObjectId,
};
use akte_store::{Reads, Scope};
use chrono::NaiveDate;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// The relations of a municipality's measures that concern an information domain.
pub(super) struct PlanRelations {
    relations: Vec<MeasureRelation>,
    /// Measures of other plans that they name.
    others: HashMap<MeasureId, Measure>,
    place: HashMap<MeasureId, usize>,
}

impl PlanRelations {
    pub(super) async fn read(reads: &mut Reads<'_>, scope: Scope, measures: &[Measure]) -> Result<Self> {
        let place: HashMap<MeasureId, usize> = measures.iter().enumerate().map(|(at, one)| (one.id, at)).collect();
        let mut relations = reads.measure_relations(scope).await?;
        relations.retain(|one| place.contains_key(&one.measure_id) || place.contains_key(&one.other_id));
        let ends = relations.iter().flat_map(|one| [one.measure_id, one.other_id]);
        let elsewhere: BTreeSet<Uuid> = ends.filter(|id| !place.contains_key(id)).map(|id| id.0).collect();
        let elsewhere: Vec<Uuid> = elsewhere.into_iter().collect();
        let others = reads.find_all::<Measure>(scope, &elsewhere).await?;
        Ok(Self { relations, others: others.into_iter().map(|measure| (measure.id, measure)).collect(), place })
    }
}

impl Assessment {
    /// The measures that a measure waits for, or that accompany it, by their dates.
    pub(crate) fn related(&self, measure: &Measure, kind: MeasureRelationKind) -> Vec<&Measure> {
        let of = |one: &&MeasureRelation| one.measure_id == measure.id && one.kind == kind;
        let mut found: Vec<&Measure> =
            self.plan.relations.iter().filter(of).filter_map(|one| self.measure_of(one.other_id)).collect();
        found.sort_by(|a, b| (a.ends(), &a.title, a.id).cmp(&(b.ends(), &b.title, b.id)));
        found
    }

    /// The status of every answer, whatever part is looked at.
    pub(crate) fn statuses(
        &self,
    ) -> impl Iterator<Item = (TargetObjectId, RequirementId, ImplementationStatus)> + use<'_> {
        self.answers.iter().map(|((object, requirement), answer)| (*object, *requirement, answer.status))
    }

    fn measure_of(&self, id: MeasureId) -> Option<&Measure> {
        let here = self.plan.place.get(&id).and_then(|at| self.measures.get(*at));
        here.or_else(|| self.plan.others.get(&id))
    }

    /// Position of a measure of this plan.
    pub(crate) fn place_of(&self, id: MeasureId) -> Option<usize> {
        self.plan.place.get(&id).copied()
    }

    /// What an audit would object to in each measure, by its position.
    pub(crate) fn measure_points(&self, as_of: NaiveDate) -> Vec<(usize, OpenPoint)> {
        let idle = self.without_effect();
        let mut points = Vec::new();
        for (at, measure) in self.measures.iter().enumerate() {
            let needs = self.related(measure, MeasureRelationKind::Needs);
            let around = Around { needs, leaves_open: idle.contains(&at) };
            points.extend(open_points::of_measure(measure, &around, as_of).into_iter().map(|point| (at, point)));
        }
        points
    }

    /// Finished measures that serve a requirement which is not implemented and which no open measure serves.
    fn without_effect(&self) -> BTreeSet<usize> {
        let mut idle = BTreeSet::new();
        for (place, served_by) in &self.measures_at {
            let status = self.answers.get(place).map(|answer| answer.status);
            let measures = || served_by.iter().filter_map(|at| Some((*at, self.measures.get(*at)?)));
            if status == Some(ImplementationStatus::No) && !measures().any(|(_, one)| one.status.is_open()) {
                idle.extend(measures().filter(|(_, one)| one.status == MeasureStatus::Done).map(|(at, _)| at));
            }
        }
        idle
    }
}
