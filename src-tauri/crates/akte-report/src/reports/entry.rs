//! The entry check's result: topics by priority, degree, next steps.

use super::ctx::Ctx;
use super::{charts, overview};
use crate::layout::block::{Block, Cell, Column, Marker, Para, Row, Shape, Table};
use crate::model::{EntryCheck, EntryQuestion, EntryTopic};
use crate::type_setting::{Words, published, recorded};
use crate::units::{mm, pt};
use akte_domain::degree::StatusCounts;
use akte_domain::next_steps::{Candidate, sort_next_steps};
use akte_domain::{ImplementationStatus, ReportSection};

const VALUE: Shape = Shape::CELL.after(0);
/// So many next steps fit on one page and into one head.
const STEPS: usize = 12;

pub(super) fn body<'a>(ctx: &Ctx<'a>, entry: &'a EntryCheck, blocks: &mut Vec<Block<'a>>) {
    let mut topics: Vec<&'a EntryTopic> = entry.topics.iter().collect();
    topics.sort_by_key(|topic| topic.priority.unwrap_or(u32::MAX));
    if ctx.shows(ReportSection::Overview) {
        at_a_glance(ctx, entry, &topics, blocks);
    }
    if ctx.shows(ReportSection::NextSteps) {
        steps(ctx, &topics, blocks);
    }
    if ctx.shows(ReportSection::Details) {
        questions(ctx, &topics, blocks);
    }
    if ctx.shows(ReportSection::Dispensable) {
        not_relevant(ctx, &topics, blocks);
    }
}

fn count(topic: &EntryTopic) -> StatusCounts {
    let mut counts = StatusCounts::default();
    for question in &topic.questions {
        counts.add(question.status, 1);
    }
    counts
}

fn at_a_glance<'a>(ctx: &Ctx<'a>, entry: &'a EntryCheck, topics: &[&'a EntryTopic], blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "entry-overview-title"));
    let mut all = StatusCounts::default();
    for topic in topics {
        all += count(topic);
    }
    if all.total() == 0 {
        blocks.push(ctx.body("entry-empty"));
        return;
    }
    let lead = ctx.t(
        "entry-lead",
        &[("answered", all.processed().into()), ("total", all.total().into()), ("date", ctx.as_of().into())],
    );
    blocks.push(Block::Para(Para::new(lead, Shape::BODY)));
    blocks.push(charts::ring(ctx, &all, "entry-status", "entry-degree", all.entry_degree_per_mille()));
    blocks.push(ctx.note(ctx.get("entry-degree-rule")));
    if !entry.trend.is_empty() {
        charts::trend(ctx, &entry.trend, all, ("entry-degree", StatusCounts::entry_degree_per_mille), blocks);
    }
    blocks.push(ctx.heading(2, "entry-by-topic"));
    let bars: Vec<(Words<'a>, StatusCounts)> = topics.iter().map(|topic| (title(topic), count(topic))).collect();
    blocks.push(overview::entry_bars(ctx, &bars));
}

fn title(topic: &EntryTopic) -> Words<'_> {
    published(topic.title.as_str(), &topic.language)
}

fn asked<'a>(topic: &EntryTopic, question: &'a EntryQuestion) -> Words<'a> {
    published(question.question.as_str(), &topic.language)
}

fn is_open(question: &EntryQuestion) -> bool {
    !matches!(question.status, ImplementationStatus::Yes | ImplementationStatus::Dispensable)
}

fn steps<'a>(ctx: &Ctx<'a>, topics: &[&'a EntryTopic], blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "entry-steps-title"));
    let mut open: Vec<(&'a EntryTopic, &'a EntryQuestion, u32)> = topics
        .iter()
        .flat_map(|topic| topic.questions.iter().map(move |question| (*topic, question)))
        .zip(0..)
        .filter(|((_, question), _)| is_open(question))
        .map(|((topic, question), position)| (topic, question, position))
        .collect();
    if open.is_empty() {
        blocks.push(ctx.body("entry-steps-none"));
        return;
    }
    sort_next_steps(&mut open, |(topic, question, position)| Candidate {
        topic_priority: topic.priority,
        mandatory: question.mandatory,
        effort: question.effort,
        position: *position,
    });
    blocks.push(ctx.body("entry-steps-lead"));
    let rows = open
        .iter()
        .take(STEPS)
        .enumerate()
        .map(|(index, (topic, question, _))| {
            Row::new(vec![
                Cell::text((index + 1).to_string(), VALUE),
                Cell::new(vec![Para::strong(question.id.as_str(), VALUE), Para::new(asked(topic, question), VALUE)]),
                Cell::text(title(topic), VALUE),
                Cell::new(vec![effort(ctx, question.effort)]),
            ])
        })
        .collect();
    let head = ctx.head(&["entry-step-number", "entry-question", "entry-topic", "entry-effort"]);
    let columns = vec![Column::Fixed(mm(11)), Column::Share(10), Column::Share(5), Column::Fixed(mm(22))];
    blocks.push(Block::Table(Table::new(columns, head, rows)));
    if open.len() > STEPS {
        let more = ctx.t(
            "entry-steps-more",
            &[("count", (open.len() - STEPS).into()), ("section", ctx.get("entry-topics-title").into())],
        );
        blocks.push(ctx.note(more));
    }
}

fn effort<'a>(ctx: &Ctx<'a>, effort: Option<u32>) -> Para<'a> {
    match effort.filter(|effort| *effort > 0) {
        Some(effort) => Para::new(ctx.t("entry-effort-value", &[("effort", effort.into())]), VALUE),
        None => ctx.missing(VALUE),
    }
}

fn questions<'a>(ctx: &Ctx<'a>, topics: &[&'a EntryTopic], blocks: &mut Vec<Block<'a>>) {
    blocks.push(Block::PageBreak);
    blocks.push(ctx.heading(1, "entry-topics-title"));
    if topics.is_empty() {
        blocks.push(ctx.body("entry-topics-none"));
    }
    for topic in topics {
        blocks.push(Block::Heading { level: 2, text: title(topic), numbered: true });
        let counts = count(topic);
        let degree = counts.entry_degree_per_mille();
        let degree = degree.map_or_else(|| ctx.get("entry-degree-none"), |degree| ctx.texts.percent(degree));
        let priority = topic.priority.map_or_else(
            || ctx.get("entry-priority-none"),
            |priority| ctx.t("entry-priority-heading", &[("priority", priority.into())]),
        );
        let line = format!("{priority} · {}: {degree}", ctx.get("entry-degree"));
        blocks.push(Block::Para(Para::new(line, Shape::SMALL)));
        let head = ctx.head(&["entry-step-number", "entry-question", "entry-answer"]);
        let columns = vec![Column::Fixed(mm(24)), Column::Share(1), Column::Fixed(mm(45))];
        let (texts, model, hash) = (ctx.texts, ctx.model, ctx.hash);
        let topic = *topic;
        let make = Box::new(move |index: usize| {
            let ctx = Ctx { texts, model, hash };
            topic.questions.get(index).map(|question| row(&ctx, topic, question)).unwrap_or_default()
        });
        blocks.push(Block::Table(Table::lazy(columns, head, topic.questions.len(), make)));
    }
}

fn row<'a>(ctx: &Ctx<'a>, topic: &EntryTopic, question: &'a EntryQuestion) -> Row<'a> {
    let cell = Shape::CELL.after(pt(3));
    let small = Shape::CELL_SMALL;
    let mut text = vec![Para::strong(asked(topic, question), cell)];
    if !question.object.trim().is_empty() {
        text.push(ctx.labelled("entry-object", &question.object, cell));
    }
    if !question.remark.trim().is_empty() {
        text.push(ctx.labelled("entry-remark", &question.remark, cell));
    }
    if question.status == ImplementationStatus::Dispensable || !question.reason.trim().is_empty() {
        text.push(ctx.labelled("entry-reason", &question.reason, cell));
    }
    if !question.evidence.is_empty() {
        text.push(ctx.evidence_names(&question.evidence, cell));
    } else if question.status == ImplementationStatus::Yes {
        text.push(ctx.labelled("check-evidence", "", cell));
    }
    let word = ctx.term("entry-status", question.status);
    let word = Para::strong(word, Shape::CELL.after(pt(3))).marked(Marker::Status(question.status));
    let mut answer = vec![word];
    if question.status != ImplementationStatus::Unprocessed {
        answer.push(ctx.labelled("check-responsible", &question.responsible, small));
        if is_open(question) || question.due_on.is_some() {
            answer.push(ctx.labelled_date("check-due", question.due_on, small));
        }
        answer.push(ctx.labelled_date("check-checked", question.checked_on, small));
    }
    Row::new(vec![
        Cell::new(vec![Para::strong(question.id.as_str(), VALUE)]).heading(),
        Cell::new(text),
        Cell::new(answer),
    ])
}

fn not_relevant<'a>(ctx: &Ctx<'a>, topics: &[&'a EntryTopic], blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "entry-not-relevant-title"));
    let rows: Vec<Row<'a>> = topics
        .iter()
        .flat_map(|topic| topic.questions.iter().map(move |question| (*topic, question)))
        .filter(|(_, question)| question.status == ImplementationStatus::Dispensable)
        .map(|(topic, question)| {
            let reason = if question.reason.trim().is_empty() {
                Para::strong(ctx.get("dispensable-no-reason"), VALUE)
            } else {
                Para::new(recorded(question.reason.trim()), VALUE)
            };
            Row::new(vec![
                Cell::new(vec![Para::strong(question.id.as_str(), VALUE), Para::new(asked(topic, question), VALUE)])
                    .heading(),
                Cell::text(title(topic), VALUE),
                Cell::new(vec![reason]),
            ])
        })
        .collect();
    if rows.is_empty() {
        blocks.push(ctx.body("entry-not-relevant-none"));
        return;
    }
    let head = ctx.head(&["entry-question", "entry-topic", "entry-reason"]);
    let columns = vec![Column::Share(10), Column::Share(5), Column::Share(9)];
    blocks.push(Block::Table(Table::new(columns, head, rows)));
}
