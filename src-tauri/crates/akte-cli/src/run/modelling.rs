//! Modelling of Edition 2023.

use crate::args::{ModelApply, ModelCommand, ModelList, ModelSet, OfDomain};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    DomainRequest, DomainRow, MatrixObject, ModelAcceptRequest, ModelApplied, ModelApplyRequest, ModelFilter,
    ModelListRequest, ModelPlace, ModelPointRow, ModelSaveRequest, ModuleRow,
};

pub async fn model(session: &Session, command: ModelCommand) -> Outcome<String> {
    match command {
        ModelCommand::List(list) => model_list(session, list).await,
        ModelCommand::Propose { domain, object, module, accept, contact } => {
            let domain = resolve::domain(session, &domain).await?;
            let filter = ModelFilter {
                states: vec!["proposed".to_owned()],
                object_id: object_id(session, &domain, object.as_ref()).await?,
                module,
                ..ModelFilter::default()
            };
            if !accept {
                return listed(session, request(&domain, filter, 0, resolve::ALL)).await;
            }
            let request =
                ModelAcceptRequest { municipality_id: domain.municipality_id, domain_id: domain.id, filter, contact };
            let saved = rooms::model_accept(&session.app, request).await?;
            Ok(session.done(&saved, "cli-out-model-changed", &[("count", saved.changed.into())]))
        }
        ModelCommand::Set(set) => model_set(session, *set).await,
        ModelCommand::Apply(apply) => model_apply(session, apply).await,
        ModelCommand::Matrix { domain } => matrix(session, &domain).await,
        ModelCommand::Points { domain } => points(session, &domain).await,
    }
}

async fn object_id(session: &Session, domain: &DomainRow, text: Option<&String>) -> Outcome<Option<uuid::Uuid>> {
    match text {
        Some(text) => Ok(Some(resolve::object(session, domain, Some(text)).await?)),
        None => Ok(None),
    }
}

fn request(domain: &DomainRow, filter: ModelFilter, offset: u32, limit: u32) -> ModelListRequest {
    ModelListRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        filter,
        sort: None,
        offset,
        limit,
    }
}

async fn model_list(session: &Session, list: ModelList) -> Outcome<String> {
    let domain = resolve::domain(session, &list.domain).await?;
    let filter = ModelFilter {
        text: list.text,
        states: list.states,
        orders: list.orders,
        object_id: object_id(session, &domain, list.object.as_ref()).await?,
        module: None,
    };
    listed(session, request(&domain, filter, list.page.offset, list.page.limit.unwrap_or(resolve::ALL))).await
}

async fn listed(session: &Session, request: ModelListRequest) -> Outcome<String> {
    let list = rooms::model_list(&session.app, request).await?;
    let why = |row: &ModuleRow| match (&row.proposal, row.reason.is_empty()) {
        (Some(proposal), true) => proposal.clone(),
        _ => row.reason.clone(),
    };
    let columns = [
        Column::text("cli-out-order", |row: &ModuleRow| row.order.clone()),
        Column::text("cli-out-module", |row: &ModuleRow| row.module.clone()),
        Column::text("cli-out-title", |row: &ModuleRow| row.title.clone()),
        Column::text("cli-out-kind-object", |row: &ModuleRow| row.object_name.clone()),
        Column::text("cli-out-relevance", |row: &ModuleRow| session.texts().term("model-state", &row.state)),
        Column::text("cli-out-reason", why),
        Column::text("cli-out-contact", |row: &ModuleRow| row.contact.clone()),
        Column::text("cli-out-answered", |row: &ModuleRow| format!("{}/{}", row.answered, row.requirements)),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

/// The module that a number means, with the line of its catalog.
async fn module(session: &Session, domain: &DomainRow, text: &str) -> Outcome<(uuid::Uuid, String)> {
    let filter = ModelFilter { module: Some(text.trim().to_owned()), ..ModelFilter::default() };
    let found = rooms::model_list(&session.app, request(domain, filter, 0, 1)).await?.items.pop();
    found.map(|row| (row.line_id, row.module)).ok_or_else(|| {
        let kind = session.texts().get("cli-out-module");
        session.refusal("not-found", &[("kind", kind), ("name", text.to_owned())])
    })
}

async fn model_set(session: &Session, set: ModelSet) -> Outcome<String> {
    let domain = resolve::domain(session, &set.domain).await?;
    let objects = resolve::objects(session, &domain, &set.objects).await?;
    let mut places = Vec::new();
    for text in &set.modules {
        let (line_id, module) = module(session, &domain, text).await?;
        let place = |object: &uuid::Uuid| ModelPlace { line_id, module: module.clone(), object_id: Some(*object) };
        places.extend(objects.iter().map(place));
    }
    let request = ModelSaveRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        places,
        relevant: set.relevant,
        reason: set.reason,
        contact: set.contact,
        risk_note: set.risk_note,
        decided_by: set.decided_by,
        decided_on: set.decided_on,
        clear: set.clear,
    };
    let saved = rooms::model_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-model-changed", &[("count", saved.changed.into())]))
}

async fn model_apply(session: &Session, apply: ModelApply) -> Outcome<String> {
    let domain = resolve::domain(session, &apply.domain).await?;
    let catalog_id = match &apply.catalog {
        Some(text) => Some(resolve::catalog(session, Some(text)).await?.id),
        None => None,
    };
    let request = ModelApplyRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        catalog_id,
        modules: apply.modules,
        name: apply.name,
        apply: !apply.dry_run,
    };
    let plan = rooms::model_apply(&session.app, request).await?;
    if session.style.json {
        return Ok(output::json(&plan));
    }
    let columns = [
        Column::text("cli-out-module", |row: &ModelApplied| row.module.clone()),
        Column::text("cli-out-title", |row: &ModelApplied| row.title.clone()),
        Column::text("cli-out-kind-object", |row: &ModelApplied| row.object_name.clone()),
        Column::text("cli-out-reason", |row: &ModelApplied| row.reason.clone()),
    ];
    let id = if plan.applied { "cli-out-model-applied" } else { "cli-out-model-would-apply" };
    let args = [("name", (&plan.name).into()), ("added", plan.added.len().into()), ("kept", plan.kept.into())];
    let mut parts = vec![output::table(session.style, &plan.added, &columns), session.texts().t(id, &args)];
    for (id, names) in [("cli-out-model-without", &plan.without_object), ("cli-out-model-unknown", &plan.unknown)] {
        if !names.is_empty() {
            parts.push(session.texts().t(id, &[("names", names.join(", ").into())]));
        }
    }
    Ok(parts.join("\n"))
}

/// An object with the modules that apply to it.
#[derive(serde::Serialize)]
struct Line<'a> {
    object: &'a MatrixObject,
    relevant: Vec<&'a str>,
    proposed: Vec<&'a str>,
}

async fn matrix(session: &Session, of: &OfDomain) -> Outcome<String> {
    let domain = resolve::domain(session, of).await?;
    let request = DomainRequest { municipality_id: domain.municipality_id, domain_id: domain.id };
    let matrix = rooms::model_matrix(&session.app, request).await?;
    if session.style.json {
        return Ok(output::json(&matrix));
    }
    let at = |object: usize, state: &str| {
        let marks = matrix.marks.iter().filter(|mark| mark.object as usize == object && mark.state == state);
        let found = marks.filter_map(|mark| matrix.modules.get(mark.module as usize));
        found.map(|module| module.module.as_str()).collect::<Vec<_>>()
    };
    let lines: Vec<Line<'_>> = matrix
        .objects
        .iter()
        .enumerate()
        .map(|(place, object)| Line { object, relevant: at(place, "relevant"), proposed: at(place, "proposed") })
        .collect();
    let columns = [
        Column::text("cli-out-kind-object", |line: &Line<'_>| line.object.name.clone()),
        Column::text("cli-out-kind", |line: &Line<'_>| session.term("object-kind", line.object.kind)),
        Column::text("cli-out-modules", |line: &Line<'_>| line.relevant.join(", ")),
        Column::text("cli-out-proposed", |line: &Line<'_>| line.proposed.join(", ")),
    ];
    Ok(output::table(session.style, &lines, &columns))
}

/// What modelling lacks.
pub async fn points(session: &Session, of: &OfDomain) -> Outcome<String> {
    let domain = resolve::domain(session, of).await?;
    let request = DomainRequest { municipality_id: domain.municipality_id, domain_id: domain.id };
    let list = rooms::model_point_list(&session.app, request).await?;
    let columns = [
        Column::text("cli-out-point", |row: &ModelPointRow| row.text.clone()),
        Column::text("cli-out-kind-object", |row: &ModelPointRow| row.object_name.clone()),
        Column::text("cli-out-subject", |row: &ModelPointRow| row.subject.clone()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}
