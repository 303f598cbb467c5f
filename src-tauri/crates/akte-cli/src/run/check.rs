//! Answers.

use crate::args::{AnswerCommand, AnswerCopy, AnswerSet};
use crate::output::{self, Column};
use crate::resolve;
use crate::run::{imports, review};
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    AnswerCopyRequest, AnswerPatch, AnswerSaveRequest, CheckFilter, CheckListRequest, CheckRow, DomainRow,
    RemainingThreats,
};
use akte_domain::answer_copy::CopyOverwrite;
use akte_domain::{ImplementationStatus, Method};
use uuid::Uuid;

pub async fn answer(session: &Session, command: AnswerCommand) -> Outcome<String> {
    match command {
        AnswerCommand::Set(set) => answer_set(session, set).await,
        AnswerCommand::List { domain, object, statuses, all, taken_over, text, page } => {
            let domain = resolve::domain(session, &domain).await?;
            let statuses = if statuses.is_empty() && !all { given_answers() } else { statuses };
            let request = CheckListRequest {
                municipality_id: domain.municipality_id,
                domain_id: domain.id,
                target_object_id: Some(resolve::object(session, &domain, object.as_ref()).await?),
                filter: CheckFilter { text, statuses, taken_over, ..CheckFilter::default() },
                sort: None,
                offset: page.offset,
                limit: page.limit.unwrap_or(resolve::ALL),
            };
            answer_list(session, &domain, request).await
        }
        AnswerCommand::Import { file, domain } => {
            let domain = resolve::domain(session, &domain).await?;
            imports::answers(session, &domain, &file).await
        }
        AnswerCommand::Copy(copy) => answer_copy(session, copy).await,
        AnswerCommand::Review(command) => review::review(session, command).await,
        AnswerCommand::Archived(command) => review::archived_answers(session, command).await,
    }
}

/// Every status but the one of requirements that nobody has processed.
fn given_answers() -> Vec<ImplementationStatus> {
    use ImplementationStatus::{Dispensable, No, Partial, Yes};
    vec![Yes, Partial, No, Dispensable]
}

async fn answer_set(session: &Session, set: AnswerSet) -> Outcome<String> {
    let domain = resolve::domain(session, &set.domain).await?;
    let requirements = resolve::requirements(session, &domain, &set.requirements).await?;
    let objects = resolve::objects(session, &domain, &set.objects).await?;
    let patch = |(requirement_id, target_object_id): (Uuid, Uuid)| AnswerPatch {
        requirement_id,
        target_object_id: Some(target_object_id),
        status: set.status,
        statement: set.statement.clone(),
        reason: set.reason.clone(),
        responsible: set.responsible.clone(),
        checked_on: set.checked_on.clone(),
        due_on: set.due_on.clone(),
        interviewee: set.interviewee.clone(),
        surveyor: set.surveyor.clone(),
        remaining_threats: (set.no_threat_remains || !set.remaining_threats.is_empty())
            .then(|| RemainingThreats { said: true, codes: set.remaining_threats.clone() }),
    };
    let request = AnswerSaveRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        answers: pairs(&requirements, &objects).map(patch).collect(),
    };
    let saved = rooms::answer_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-answers-saved", &[("count", saved.changed.into())]))
}

async fn answer_copy(session: &Session, copy: AnswerCopy) -> Outcome<String> {
    let domain = resolve::domain(session, &copy.domain).await?;
    let from_object_id = Some(resolve::object(session, &domain, copy.from_object.as_ref()).await?);
    let to_object_ids = resolve::objects(session, &domain, &copy.to_objects).await?;
    let requirement_ids = if copy.requirements.is_empty() {
        Vec::new()
    } else {
        resolve::requirements(session, &domain, &copy.requirements).await?
    };
    let request = AnswerCopyRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        from_object_id,
        to_object_ids,
        requirement_ids,
        fields: copy.fields,
        overwrite: copy.overwrite.unwrap_or(CopyOverwrite::Nothing),
        links: copy.with_links,
        preview: copy.preview,
    };
    let copied = rooms::answer_copy(&session.app, request).await?;
    let args = [
        ("added", copied.added.into()),
        ("changed", copied.changed.into()),
        ("kept", copied.kept.into()),
        ("links", copied.links.into()),
    ];
    Ok(session.done(&copied, if copy.preview { "cli-out-copy-would" } else { "cli-out-copy-done" }, &args))
}

/// Every requirement at every object.
pub fn pairs<'a>(requirements: &'a [Uuid], objects: &'a [Uuid]) -> impl Iterator<Item = (Uuid, Uuid)> + 'a {
    requirements.iter().flat_map(|requirement| objects.iter().map(|object| (*requirement, *object)))
}

async fn answer_list(session: &Session, domain: &DomainRow, request: CheckListRequest) -> Outcome<String> {
    let words = if domain.method == Method::EntryCheck { "entry-status" } else { "status" };
    let list = rooms::check_list(&session.app, request).await?;
    let columns = [
        Column::text("cli-out-label", |row: &CheckRow| row.label.clone()),
        Column::text("cli-out-title", |row: &CheckRow| row.title.clone()),
        Column::text("cli-out-status", |row: &CheckRow| session.term(words, row.status)),
        Column::text("cli-out-statement", |row: &CheckRow| row.statement.clone()),
        Column::text("cli-out-reason", |row: &CheckRow| row.reason.clone()),
        Column::text("cli-out-responsible", |row: &CheckRow| row.responsible.clone()),
        Column::text("cli-out-due-on", |row: &CheckRow| session.date(row.due_on)),
        Column::number("cli-out-measures", |row: &CheckRow| row.measures.to_string()),
        Column::number("cli-out-evidence", |row: &CheckRow| row.evidence.to_string()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}
