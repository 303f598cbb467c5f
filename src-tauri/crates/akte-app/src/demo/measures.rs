//! Measures: done, under way, overdue, without a date, given up; each serves some open requirements.

use super::answers::given;
use super::dice::Dice;
use super::phrases::{MEASURES, PEOPLE};
use super::place::Place;
use super::{STEPS, Stage};
use crate::error::Result;
use akte_domain::{
    Cents, ImplementationStatus, Measure, MeasureId, MeasureLink, MeasureLinkId, MeasureStatus, Priority,
};
use chrono::Days;
use std::collections::HashSet;

pub(super) async fn add(stage: &Stage, dice: &mut Dice, place: &Place) -> Result<Vec<Measure>> {
    let open = given(place, &[ImplementationStatus::No, ImplementationStatus::Partial]);
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
    let mut operation = stage.begin(step, "measure.import", place.scope.municipality()).await?;
    operation.put(place.scope, &measures).await?;
    operation.put(place.scope, &links).await?;
    operation.commit().await?;
    Ok(measures)
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
    Measure {
        id: MeasureId(stage.new_id(step)),
        municipality_id: place.scope.municipality(),
        domain_id: place.check.domain.id,
        title: if round == 0 { title.to_owned() } else { format!("{title} ({})", round + 1) },
        description: description.to_owned(),
        responsible: if dice.percent(7) { String::new() } else { dice.pick(PEOPLE).to_owned() },
        due_on: (!dice.percent(8)).then_some(due),
        done_on: (status == MeasureStatus::Done).then(|| stage.day(step)),
        cost_once: once,
        cost_yearly: once.filter(|_| dice.percent(40)).map(|once| Cents(once.0 / 10)),
        priority,
        status,
    }
}
