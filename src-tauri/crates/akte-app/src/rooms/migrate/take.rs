//! From accepted proposals to answers and their links.

use super::Plan;
use super::proposals::{Origin, Proposed};
use crate::app::App;
use crate::error::Result;
use crate::rooms::blank;
use akte_domain::{
    Answer, AnswerId, AnswerSource, AnswerSourceId, Coded, ImplementationStatus, RequirementId, TargetObjectId,
};
use akte_store::Reads;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The answers of accepted proposals, and the links to those that they come from.
pub(super) async fn answers(
    app: &App,
    reads: &mut Reads<'_>,
    plan: &Plan,
    chosen: &[&Proposed],
) -> Result<(Vec<Answer>, Vec<AnswerSource>)> {
    let mut asked: BTreeMap<TargetObjectId, Vec<RequirementId>> = BTreeMap::new();
    for proposed in chosen {
        asked.entry(proposed.object.id).or_default().push(proposed.requirement);
    }
    // An answer that nobody has processed keeps its identifier.
    let mut known: HashMap<(TargetObjectId, RequirementId), Answer> = HashMap::new();
    for (object, requirements) in asked {
        for answer in reads.answers_at(plan.target.scope, object, &requirements).await? {
            known.insert((object, answer.requirement_id), answer);
        }
    }
    let (mut answers, mut sources) = (Vec::with_capacity(chosen.len()), Vec::new());
    for proposed in chosen {
        let known = known.remove(&(proposed.object.id, proposed.requirement));
        let blank = || blank(app, &plan.target, proposed.object.id, proposed.requirement);
        let answer = filled(app, plan, proposed, known.unwrap_or_else(blank));
        sources.extend(proposed.origins.iter().filter_map(|origin| link(app, plan, answer.id, origin)));
        answers.push(answer);
    }
    Ok((answers, sources))
}

fn link(app: &App, plan: &Plan, answer_id: AnswerId, origin: &Origin) -> Option<AnswerSource> {
    let (collection, _) = plan.index.pair(&origin.step)?;
    Some(AnswerSource {
        id: AnswerSourceId(app.new_id()),
        municipality_id: plan.target.scope.municipality(),
        answer_id,
        source_answer_id: origin.answer.id,
        source_requirement_id: origin.answer.requirement_id,
        source_label: origin.label.clone(),
        relation: origin.relation,
        collection_id: collection.info.id,
    })
}

/// The answer with what its sources say. Where something was recorded for an answer that nobody has processed, such as
/// who is responsible, it stays.
fn filled(app: &App, plan: &Plan, proposed: &Proposed, answer: Answer) -> Answer {
    let given: Vec<&Answer> = distinct(proposed.origins.iter().map(|origin| &origin.answer));
    let joined = |field: fn(&Answer) -> &String, between: &str| {
        let mut seen = HashSet::new();
        let texts = given.iter().map(|answer| field(answer).trim()).filter(|text| !text.is_empty());
        texts.filter(|text| seen.insert(*text)).collect::<Vec<_>>().join(between)
    };
    let or = |own: String, taken: String| if own.trim().is_empty() { taken } else { own };
    let is_open = matches!(proposed.status, ImplementationStatus::No | ImplementationStatus::Partial);
    let due_on = given.iter().filter_map(|answer| answer.due_on).min().filter(|_| is_open);
    Answer {
        status: proposed.status,
        statement: or(answer.statement, statement(app, plan, proposed)),
        reason: or(answer.reason, joined(|answer| &answer.reason, "\n")),
        responsible: or(answer.responsible, joined(|answer| &answer.responsible, ", ")),
        // Whoever has to look at it has not done so yet.
        checked_on: given.iter().filter_map(|answer| answer.checked_on).min().filter(|_| proposed.carried),
        due_on: answer.due_on.or(due_on),
        interviewee: or(answer.interviewee, joined(|answer| &answer.interviewee, ", ")),
        surveyor: or(answer.surveyor, joined(|answer| &answer.surveyor, ", ")),
        ..answer
    }
}

fn distinct<'a>(answers: impl Iterator<Item = &'a Answer>) -> Vec<&'a Answer> {
    let mut seen = HashSet::new();
    answers.filter(|answer| seen.insert(answer.id)).collect()
}

/// What the sources say, each with where it comes from.
fn statement(app: &App, plan: &Plan, proposed: &Proposed) -> String {
    let texts = app.texts();
    let mut lines = Vec::new();
    if !proposed.carried {
        lines.push(texts.get("migration-check"));
    }
    for origin in &proposed.origins {
        let found = plan.source.find(origin.answer.requirement_id);
        let (catalog, title) = found.map_or(("", ""), |it| (&*it.catalog.info.title, &*it.row.title));
        let relation = texts.term("mapping-relation", origin.relation.code());
        let status = texts.term("status", origin.answer.status.code());
        lines.push(texts.t(
            "migration-source",
            &[
                ("catalog", catalog.into()),
                ("label", (&origin.label).into()),
                ("title", title.into()),
                ("relation", (&relation).into()),
                ("status", (&status).into()),
                ("object", (&origin.object).into()),
            ],
        ));
    }
    for answer in distinct(proposed.origins.iter().map(|origin| &origin.answer)) {
        if !answer.statement.trim().is_empty() && !lines.contains(&answer.statement) {
            lines.push(answer.statement.clone());
        }
    }
    lines.join("\n")
}
