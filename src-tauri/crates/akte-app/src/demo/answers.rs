//! Answers in several steps: what is open at first is met later on, every status occurs.

use super::dice::Dice;
use super::phrases::{IMPLEMENTED, NOT_NEEDED, OPEN, PEOPLE};
use super::place::Place;
use super::{ACTOR, STEPS, Stage};
use crate::domain_view::DomainView;
use crate::error::Result;
use akte_domain::{Answer, AnswerId, ImplementationStatus, RequirementId, TargetObject, TargetObjectId};
use chrono::{Datelike, Days, Months, NaiveDate};
use std::sync::PoisonError;

/// An answer that was given, as measures and evidence find it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Given {
    pub(super) requirement: RequirementId,
    pub(super) object: TargetObjectId,
    pub(super) status: ImplementationStatus,
}

/// How many answers the entry check has; the others belong to the check.
const ENTRY_ANSWERS: usize = 150;
/// How much of a check is looked at for the domain as a whole, in per mille of the requirements.
const WHOLE_PER_MILLE: usize = 800;

/// Where the answers of a step stand: each place has its turn in one step.
fn turn(number: usize) -> usize {
    number % STEPS.len()
}

/// Records the answers of one step in both domains, and what was met since the step before.
pub(super) async fn record(stage: &Stage, dice: &mut Dice, place: &Place, step: usize) -> Result<()> {
    let entry_answers = ENTRY_ANSWERS.min(stage.size.answers);
    let entry = round_of(&place.entry, std::slice::from_ref(&place.entry.root), entry_answers, step);
    let check = round_of(&place.check, &place.objects, stage.size.answers - entry_answers, step);
    for (domain, (view, places)) in [(&place.entry, entry), (&place.check, check)].into_iter().enumerate() {
        let mut answers = Vec::with_capacity(places.len());
        for (number, requirement, object) in places {
            let answer = answer(stage, dice, view, requirement, object, step);
            let given = Given { requirement, object, status: answer.status };
            place.answers.lock().unwrap_or_else(PoisonError::into_inner).insert((domain, number), given);
            answers.push(answer);
        }
        let mut operation = stage.begin(step, "answer.save", place.scope.municipality()).await?;
        operation.put(place.scope, &answers).await?;
        operation.commit().await?;
        if step > 0 {
            improve(stage, dice, place, domain, step).await?;
        }
    }
    Ok(())
}

/// The places that have their turn: the domain as a whole first, then object by object until there are enough.
fn round_of(
    view: &DomainView,
    objects: &[TargetObject],
    count: usize,
    step: usize,
) -> Vec<(usize, RequirementId, TargetObjectId)> {
    let requirements: Vec<RequirementId> = view.requirements().map(|found| found.row.requirement_id).collect();
    let whole = if objects.len() > 1 { requirements.len() * WHOLE_PER_MILLE / 1000 } else { requirements.len() };
    let whole = whole.min(count);
    let others = objects.len().saturating_sub(1).max(1);
    let each = (count - whole).div_ceil(others);
    let mut places = Vec::with_capacity(count);
    for (index, object) in objects.iter().enumerate() {
        let (first, take) = if index == 0 { (0, whole) } else { (index * 37, each) };
        for offset in 0..take.min(requirements.len()) {
            if places.len() < count
                && let Some(requirement) = requirements.get((first + offset) % requirements.len())
            {
                places.push((*requirement, object.id));
            }
        }
    }
    let numbered = places.into_iter().enumerate();
    numbered
        .filter(|(number, _)| turn(*number) == step)
        .map(|(number, (requirement, object))| (number, requirement, object))
        .collect()
}

/// Neither the entry check nor Grundschutz++ knows half answers.
fn status(dice: &mut Dice) -> ImplementationStatus {
    match dice.below(100) {
        0..40 => ImplementationStatus::Yes,
        40..82 => ImplementationStatus::No,
        82..93 => ImplementationStatus::Dispensable,
        _ => ImplementationStatus::Unprocessed,
    }
}

fn answer(
    stage: &Stage,
    dice: &mut Dice,
    view: &DomainView,
    requirement: RequirementId,
    object: TargetObjectId,
    step: usize,
) -> Answer {
    let status = status(dice);
    let open = status == ImplementationStatus::No;
    let processed = status != ImplementationStatus::Unprocessed;
    let statement = if status == ImplementationStatus::Yes { dice.pick(IMPLEMENTED) } else { "" };
    let reason = match status {
        ImplementationStatus::Dispensable => dice.pick(NOT_NEEDED),
        ImplementationStatus::No => dice.pick(OPEN),
        _ => "",
    };
    let day = stage.day(step);
    let due = Days::new(30 + dice.below(400) as u64);
    Answer {
        id: AnswerId(stage.new_id(step)),
        municipality_id: view.scope.municipality(),
        domain_id: view.domain.id,
        target_object_id: object,
        requirement_id: requirement,
        status,
        statement: statement.to_owned(),
        reason: reason.to_owned(),
        // Some slips that an audit would find.
        responsible: if processed && !dice.percent(6) { dice.pick(PEOPLE).to_owned() } else { String::new() },
        checked_on: (processed && !dice.percent(4)).then_some(day),
        due_on: (open && !dice.percent(15)).then(|| end_of_quarter(day + due)),
        interviewee: if processed && !dice.percent(5) { dice.pick(PEOPLE).to_owned() } else { String::new() },
        surveyor: if processed { ACTOR.to_owned() } else { String::new() },
        basis: None,
        remaining_threats: None,
        returned: None,
    }
}

/// As plans are made: up to the end of a quarter.
fn end_of_quarter(day: NaiveDate) -> NaiveDate {
    let next = NaiveDate::from_ymd_opt(day.year(), day.quarter() * 3, 1)
        .and_then(|last| last.checked_add_months(Months::new(1)));
    next.and_then(|next| next.pred_opt()).unwrap_or(day)
}

/// Some of what was open in the step before is met now.
async fn improve(stage: &Stage, dice: &mut Dice, place: &Place, domain: usize, step: usize) -> Result<()> {
    let mut better: Vec<(usize, Given)> = {
        let answers = place.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let before = answers.iter().filter(|((of, number), given)| {
            *of == domain && turn(*number) + 1 == step && given.status == ImplementationStatus::No
        });
        before.map(|((_, number), given)| (*number, *given)).collect()
    };
    better.sort_by_key(|(number, _)| *number);
    better.retain(|_| dice.percent(25));
    let view = if domain == 0 { &place.entry } else { &place.check };
    let mut operation = stage.begin(step, "answer.save", place.scope.municipality()).await?;
    let mut changed = Vec::with_capacity(better.len());
    let mut by_object: std::collections::BTreeMap<TargetObjectId, Vec<(usize, RequirementId)>> = Default::default();
    for (number, given) in better {
        by_object.entry(given.object).or_default().push((number, given.requirement));
    }
    for (object, places) in by_object {
        let ids: Vec<RequirementId> = places.iter().map(|(_, requirement)| *requirement).collect();
        let mut answers = operation.reads().answers_at(view.scope, object, &ids).await?;
        answers.sort_by_key(|answer| answer.id);
        for mut answer in answers {
            answer.status = ImplementationStatus::Yes;
            answer.statement = dice.pick(IMPLEMENTED).to_owned();
            answer.reason.clear();
            answer.checked_on = Some(stage.day(step));
            changed.push(answer);
        }
        let mut given = place.answers.lock().unwrap_or_else(PoisonError::into_inner);
        for (number, _) in places {
            if let Some(given) = given.get_mut(&(domain, number)) {
                given.status = ImplementationStatus::Yes;
            }
        }
    }
    operation.put(place.scope, &changed).await?;
    operation.commit().await?;
    Ok(())
}

/// The answers of the check with one of these statuses, in a fixed order.
pub(super) fn given(place: &Place, statuses: &[ImplementationStatus]) -> Vec<Given> {
    let answers = place.answers.lock().unwrap_or_else(PoisonError::into_inner);
    let mut found: Vec<((usize, usize), Given)> = answers
        .iter()
        .filter(|((domain, _), given)| *domain == 1 && statuses.contains(&given.status))
        .map(|(place, given)| (*place, *given))
        .collect();
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, given)| given).collect()
}
