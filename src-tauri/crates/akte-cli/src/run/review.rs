//! Answers to be reviewed after an update, archived ones, values of parameters.

use crate::args::{ArchivedCommand, ParamCommand, ReviewCommand, ReviewConfirm};
use crate::output::{self, Column};
use crate::resolve;
use crate::run::versions::{changes_text, words_text};
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    AnswerArchivedListRequest, AnswerReviewListRequest, AnswersRequest, ArchivedRow, DomainRow,
    RequirementParamListRequest, RequirementParamRow, RequirementParamSaveRequest, RequirementParamValue, ReviewRow,
    SuccessorTakeRequest,
};
use std::collections::HashSet;
use uuid::Uuid;

pub async fn review(session: &Session, command: ReviewCommand) -> Outcome<String> {
    match command {
        ReviewCommand::List { domain, object, only, text, words, page } => {
            let domain = resolve::domain(session, &domain).await?;
            let request = AnswerReviewListRequest {
                municipality_id: domain.municipality_id,
                domain_id: domain.id,
                target_object_id: object_id(session, &domain, object.as_ref()).await?,
                requirement_id: None,
                only,
                text,
                offset: page.offset,
                limit: page.limit.unwrap_or(resolve::ALL),
            };
            review_list(session, request, words).await
        }
        ReviewCommand::Confirm(confirm) => review_confirm(session, confirm).await,
    }
}

async fn object_id(session: &Session, domain: &DomainRow, object: Option<&String>) -> Outcome<Option<Uuid>> {
    match object {
        Some(_) => Ok(Some(resolve::object(session, domain, object).await?)),
        None => Ok(None),
    }
}

async fn review_list(session: &Session, request: AnswerReviewListRequest, words: bool) -> Outcome<String> {
    let list = rooms::answer_review_list(&session.app, request).await?;
    let columns = [
        Column::text("cli-out-label", |row: &ReviewRow| row.label.clone()),
        Column::text("cli-out-title", |row: &ReviewRow| row.title.clone()),
        Column::text("cli-out-kind-object", |row: &ReviewRow| row.target_object.clone()),
        Column::text("cli-out-status", |row: &ReviewRow| session.term("status", row.status)),
        Column::text("cli-out-changes", |row: &ReviewRow| changes_text(session, &row.changes)),
        Column::text("cli-out-answered-on", |row: &ReviewRow| row.old_version.clone()),
    ];
    let table = output::list(session.style, &list.items, list.total, &columns);
    if session.style.json || !words || list.items.is_empty() {
        return Ok(table);
    }
    let texts: Vec<String> = list
        .items
        .iter()
        .map(|row| format!("{} {}\n{}", row.label, row.title, words_text(session, &row.texts)))
        .collect();
    Ok(format!("{table}\n\n{}", texts.join("\n\n")))
}

async fn review_confirm(session: &Session, confirm: ReviewConfirm) -> Outcome<String> {
    let domain = resolve::domain(session, &confirm.domain).await?;
    let object = object_id(session, &domain, confirm.object.as_ref()).await?;
    let mut answer_ids = Vec::new();
    if confirm.all || !confirm.only.is_empty() || !confirm.requirements.is_empty() {
        let wanted: HashSet<Uuid> =
            resolve::requirements(session, &domain, &confirm.requirements).await?.into_iter().collect();
        let request = AnswerReviewListRequest {
            municipality_id: domain.municipality_id,
            domain_id: domain.id,
            target_object_id: object,
            requirement_id: None,
            only: confirm.only,
            text: String::new(),
            offset: 0,
            limit: resolve::ALL,
        };
        let rows = rooms::answer_review_list(&session.app, request).await?.items;
        let rows = rows.into_iter().filter(|row| wanted.is_empty() || wanted.contains(&row.requirement_id));
        answer_ids.extend(rows.map(|row| row.answer_id));
    }
    if confirm.archived {
        let rows = archived(session, &domain, true, String::new()).await?;
        let rows = rows.into_iter().filter(|row| object.is_none_or(|object| row.target_object_id == object));
        answer_ids.extend(rows.map(|row| row.answer_id));
    }
    let request = AnswersRequest { municipality_id: domain.municipality_id, domain_id: domain.id, answer_ids };
    let saved = rooms::answer_review_confirm(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-answers-confirmed", &[("count", saved.changed.into())]))
}

async fn archived(session: &Session, domain: &DomainRow, open: bool, text: String) -> Outcome<Vec<ArchivedRow>> {
    let request = AnswerArchivedListRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        text,
        open,
        offset: 0,
        limit: resolve::ALL,
    };
    Ok(rooms::answer_archived_list(&session.app, request).await?.items)
}

pub async fn archived_answers(session: &Session, command: ArchivedCommand) -> Outcome<String> {
    match command {
        ArchivedCommand::List { domain, open, text, page } => {
            let domain = resolve::domain(session, &domain).await?;
            let request = AnswerArchivedListRequest {
                municipality_id: domain.municipality_id,
                domain_id: domain.id,
                text,
                open,
                offset: page.offset,
                limit: page.limit.unwrap_or(resolve::ALL),
            };
            let list = rooms::answer_archived_list(&session.app, request).await?;
            let columns = [
                Column::text("cli-out-label", |row: &ArchivedRow| row.label.clone()),
                Column::text("cli-out-title", |row: &ArchivedRow| row.title.clone()),
                Column::text("cli-out-version", |row: &ArchivedRow| row.version.clone()),
                Column::text("cli-out-kind-object", |row: &ArchivedRow| row.target_object.clone()),
                Column::text("cli-out-status", |row: &ArchivedRow| session.term("status", row.status)),
                Column::text("cli-out-statement", |row: &ArchivedRow| row.statement.clone()),
                Column::text("cli-out-noted", |row: &ArchivedRow| session.yes_no(row.noted)),
                Column::text("cli-out-successor", |row: &ArchivedRow| {
                    row.successor.as_ref().map(|one| one.new_label.clone()).unwrap_or_default()
                }),
            ];
            Ok(output::list(session.style, &list.items, list.total, &columns))
        }
        ArchivedCommand::Copy { domain, accept_successor } => copy(session, &domain, &accept_successor).await,
    }
}

async fn copy(session: &Session, domain: &crate::args::OfDomain, pairs: &[(String, String)]) -> Outcome<String> {
    let domain = resolve::domain(session, domain).await?;
    let mut gone = Vec::new();
    for row in archived(session, &domain, false, String::new()).await? {
        if !gone.iter().any(|known: &akte_app::wire::RequirementRow| known.id == row.requirement_id) {
            let request =
                akte_app::wire::RequirementRequest { catalog_id: row.catalog_id, requirement_id: row.requirement_id };
            gone.push(rooms::requirement_show(&session.app, request).await?.row);
        }
    }
    let mut successors = Vec::new();
    for pair in pairs {
        let old = resolve::requirement_among(session, &gone, &pair.0)?.id;
        let new = resolve::requirements(session, &domain, std::slice::from_ref(&pair.1)).await?;
        successors.extend(
            new.into_iter()
                .map(|new| akte_app::wire::SuccessorChoice { old_requirement_id: old, new_requirement_id: new }),
        );
    }
    let request = SuccessorTakeRequest { municipality_id: domain.municipality_id, domain_id: domain.id, successors };
    let taken = rooms::successor_take(&session.app, request).await?;
    Ok(session.done(&taken, "cli-out-answers-copied", &[("count", taken.answers.into())]))
}

pub async fn param(session: &Session, command: ParamCommand) -> Outcome<String> {
    match command {
        ParamCommand::List { domain, requirement, set, text, page } => {
            let domain = resolve::domain(session, &domain).await?;
            let requirement_id = match requirement {
                Some(text) => resolve::requirements(session, &domain, &[text]).await?.first().copied(),
                None => None,
            };
            let request = RequirementParamListRequest {
                municipality_id: domain.municipality_id,
                domain_id: domain.id,
                requirement_id,
                only_set: set,
                text,
                offset: page.offset,
                limit: page.limit.unwrap_or(resolve::ALL),
            };
            let list = rooms::requirement_param_list(&session.app, request).await?;
            let columns = [
                Column::text("cli-out-label", |row: &RequirementParamRow| row.requirement_label.clone()),
                Column::number("cli-out-number", |row: &RequirementParamRow| (row.ordinal + 1).to_string()),
                Column::text("cli-out-param", |row: &RequirementParamRow| row.label.clone()),
                Column::text("cli-out-publisher-value", |row: &RequirementParamRow| row.publisher_value.clone()),
                Column::text("cli-out-own-value", |row: &RequirementParamRow| row.value.clone().unwrap_or_default()),
                Column::text("cli-out-in-force", |row: &RequirementParamRow| session.yes_no(row.in_force)),
            ];
            Ok(output::list(session.style, &list.items, list.total, &columns))
        }
        ParamCommand::Set { requirement, value, number, domain } => {
            let domain = resolve::domain(session, &domain).await?;
            let ids = resolve::requirements(session, &domain, std::slice::from_ref(&requirement)).await?;
            param_set(session, &domain, &requirement, ids.first().copied(), (number, value)).await
        }
    }
}

async fn param_set(
    session: &Session,
    domain: &DomainRow,
    name: &str,
    requirement: Option<Uuid>,
    (number, value): (u32, String),
) -> Outcome<String> {
    let request = RequirementParamListRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        requirement_id: requirement,
        only_set: false,
        text: String::new(),
        offset: 0,
        limit: resolve::ALL,
    };
    let rows = rooms::requirement_param_list(&session.app, request).await?.items;
    let row = rows.into_iter().find(|row| row.in_force && row.ordinal + 1 == number);
    let row = row.ok_or_else(|| {
        session.refusal("no-such-param", &[("name", name.to_owned()), ("number", number.to_string())])
    })?;
    let request = RequirementParamSaveRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        values: vec![RequirementParamValue {
            requirement_id: row.requirement_id,
            ordinal: row.ordinal,
            label: row.label,
            value,
        }],
    };
    let saved = rooms::requirement_param_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-param-set", &[("name", (&row.requirement_label).into())]))
}
