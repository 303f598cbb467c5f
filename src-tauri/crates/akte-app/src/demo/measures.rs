//! Measures: done, under way, overdue, without a date, given up; each serves some open requirements.

use super::answers::given;
use super::dice::Dice;
use super::phrases::{MEASURES, PEOPLE};
use super::place::Place;
use super::{ACTOR, STEPS, Stage};
use crate::error::Result;
use akte_domain::{
    Cents, Costs, ImplementationStatus, Measure, MeasureEffort, MeasureId, MeasureLink, MeasureLinkId, MeasureRelation,
    MeasureRelationId, MeasureRelationKind, MeasureStatus, Priority,
};
use chrono::{Datelike, Days};
use std::collections::HashSet;

pub(super) async fn add(stage: &Stage, dice: &mut Dice, place: &Place) -> Result<Vec<Measure>> {
    let open = given(place, &[ImplementationStatus::No]);
    let step = STEPS.len() - 2;
    let mut measures = Vec::with_capacity(stage.size.measures);
    let mut links = Vec::new();
    for number in 0..stage.size.measures {
        let measure = measure(stage, dice, place, number, step);
        let mut served = HashSet::new();
        for _ in 0..1 + dice.below(6) {
            let Some(given) = open.get(dice.below(open.len())) else { continue };
            if served.insert((given.requirement, given.object)) {
                links.push(MeasureLink {
                    id: MeasureLinkId(stage.new_id(step)),
                    municipality_id: place.scope.municipality(),
                    measure_id: measure.id,
                    requirement_id: given.requirement,
                    target_object_id: given.object,
                });
            }
        }
        measures.push(measure);
    }
    let relations = relations(stage, place, &mut measures, step);
    let mut operation = stage.begin(step, "measure.import", place.scope.municipality()).await?;
    operation.put(place.scope, &measures).await?;
    operation.put(place.scope, &links).await?;
    operation.commit().await?;
    let mut operation = stage.begin(step, "measure.relate", place.scope.municipality()).await?;
    operation.put(place.scope, &relations).await?;
    operation.commit().await?;
    Ok(measures)
}

/// Some measures wait for the one before them in the list and begin when that ends; a training goes along with every
/// tenth. All in one direction, so that nothing goes round.
fn relations(stage: &Stage, place: &Place, measures: &mut [Measure], step: usize) -> Vec<MeasureRelation> {
    let mut relations = Vec::new();
    for at in 1..measures.len() {
        let kind = match at % 10 {
            2 | 5 | 6 => MeasureRelationKind::Needs,
            8 => MeasureRelationKind::AccompaniedBy,
            _ => continue,
        };
        let (before, after) = measures.split_at_mut(at);
        let (Some(other), Some(measure)) = (before.last(), after.first_mut()) else { continue };
        // Most are planned one after the other; every twentieth shows what it looks like when they are not.
        if kind == MeasureRelationKind::Needs && at % 20 != 5 {
            measure.starts_on = measure.starts_on.max(other.ends()).filter(|start| Some(*start) <= measure.due_on);
        }
        relations.push(MeasureRelation {
            id: MeasureRelationId(stage.new_id(step)),
            municipality_id: place.scope.municipality(),
            measure_id: measure.id,
            other_id: other.id,
            kind,
        });
    }
    relations
}

fn measure(stage: &Stage, dice: &mut Dice, place: &Place, number: usize, step: usize) -> Measure {
    let (title, description) = MEASURES.get(number % MEASURES.len()).copied().unwrap_or_default();
    let round = number / MEASURES.len();
    let status = match dice.below(100) {
        0..18 => MeasureStatus::Proposed,
        18..50 => MeasureStatus::Planned,
        50..75 => MeasureStatus::InProgress,
        75..93 => MeasureStatus::Done,
        _ => MeasureStatus::Dropped,
    };
    let priority = match dice.below(10) {
        0 => Priority::Urgent,
        1..4 => Priority::High,
        4..8 => Priority::Medium,
        _ => Priority::Low,
    };
    // From a month ago to a year ahead: about one in ten open measures is overdue.
    let due = stage.today - Days::new(30) + Days::new(dice.below(400) as u64);
    let once = (!dice.percent(12)).then(|| Cents(dice.below(400) as i64 * 5_000));
    let done_on = (status == MeasureStatus::Done).then(|| stage.day(step));
    let accepted_on = done_on.filter(|_| dice.percent(70));
    let due_on = (!dice.percent(8)).then_some(due);
    let begins = due - Days::new(30 + dice.below(150) as u64);
    let effort = match dice.below(12) {
        0 => None,
        1 | 2 => Some(MeasureEffort::VeryLow),
        3..6 => Some(MeasureEffort::Low),
        6..9 => Some(MeasureEffort::Medium),
        9 | 10 => Some(MeasureEffort::High),
        _ => Some(MeasureEffort::VeryHigh),
    };
    let costs = Costs {
        invest_once: once,
        invest_yearly: once.filter(|_| dice.percent(40)).map(|once| Cents(once.0 / 10)),
        personnel_once: once.filter(|_| dice.percent(50)).map(|once| Cents(once.0 / 4)),
        personnel_yearly: once.filter(|_| dice.percent(15)).map(|once| Cents(once.0 / 20)),
    };
    Measure {
        id: MeasureId(stage.new_id(step)),
        municipality_id: place.scope.municipality(),
        domain_id: place.check.domain.id,
        title: if round == 0 { title.to_owned() } else { format!("{title} ({})", round + 1) },
        description: description.to_owned(),
        responsible: if dice.percent(7) { String::new() } else { dice.pick(PEOPLE).to_owned() },
        supervised_by: if dice.percent(15) { String::new() } else { ACTOR.to_owned() },
        starts_on: due_on.filter(|_| dice.percent(80)).map(|_| begins),
        due_on,
        done_on,
        accepted_by: accepted_on.map(|_| ACTOR.to_owned()).unwrap_or_default(),
        accepted_on,
        costs,
        budget_year: due_on.filter(|_| dice.percent(85)).map(|due| due.year()),
        effort,
        priority,
        status,
    }
}
