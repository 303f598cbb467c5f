//! Measures and the implementation plan.

use crate::args::{MeasureAccept, MeasureAdd, MeasureCommand, MeasureDepend, MeasureSet};
use crate::output::{self, Column};
use crate::resolve;
use crate::run::check::pairs;
use crate::run::imports;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    DomainRow, MeasureAcceptRequest, MeasureDetail, MeasureListRequest, MeasureNextRequest, MeasurePlanRequest,
    MeasureRelationRow, MeasureRelationSaveRequest, MeasureRow, MeasureSaveRequest, NextMeasure, PlanGrouping,
    PlanLine, RecordRequest, Served,
};
use akte_domain::{MeasureRelationKind, MeasureStatus, Priority};

pub async fn measure(session: &Session, command: MeasureCommand) -> Outcome<String> {
    match command {
        MeasureCommand::Add(add) => measure_add(session, *add).await,
        MeasureCommand::Set(set) => measure_set(session, *set).await,
        MeasureCommand::Show { measure, domain } => {
            let domain = resolve::domain(session, &domain).await?;
            let detail = shown(session, &domain, &measure).await?;
            Ok(measure_show(session, &detail))
        }
        MeasureCommand::List { domain, statuses, overdue, text, page } => {
            let domain = resolve::domain(session, &domain).await?;
            let request = MeasureListRequest {
                municipality_id: domain.municipality_id,
                domain_id: domain.id,
                text,
                statuses,
                overdue,
                sort: None,
                offset: page.offset,
                limit: page.limit.unwrap_or(resolve::ALL),
            };
            measure_list(session, request).await
        }
        MeasureCommand::Import { file, domain } => {
            let domain = resolve::domain(session, &domain).await?;
            imports::measures(session, &domain, &file).await
        }
        MeasureCommand::Depend(depend) => measure_depend(session, depend).await,
        MeasureCommand::Accept(accept) => measure_accept(session, accept).await,
        MeasureCommand::Plan { by, open, text, domain, page } => {
            let domain = resolve::domain(session, &domain).await?;
            let request = MeasurePlanRequest {
                municipality_id: domain.municipality_id,
                domain_id: domain.id,
                by,
                text,
                only_open: open,
                offset: page.offset,
                limit: page.limit.unwrap_or(resolve::ALL),
            };
            measure_plan(session, request).await
        }
        MeasureCommand::Next { domain, page } => {
            let domain = resolve::domain(session, &domain).await?;
            let request = MeasureNextRequest {
                municipality_id: domain.municipality_id,
                domain_id: domain.id,
                offset: page.offset,
                limit: page.limit.unwrap_or(resolve::ALL),
            };
            measure_next(session, request).await
        }
    }
}

async fn measure_add(session: &Session, add: MeasureAdd) -> Outcome<String> {
    let domain = resolve::domain(session, &add.domain).await?;
    let requirements = resolve::requirements(session, &domain, &add.requirements).await?;
    let objects = resolve::objects(session, &domain, &add.objects).await?;
    let serve = |(requirement_id, object)| Served { requirement_id, target_object_id: Some(object) };
    let title = add.title.clone();
    let request = MeasureSaveRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        id: None,
        title: add.title,
        description: add.description,
        responsible: add.responsible,
        supervised_by: add.supervised_by,
        starts_on: add.starts_on,
        due_on: add.due_on,
        done_on: add.done_on,
        cost_once: add.cost_once.map(|cost| cost.0),
        cost_yearly: add.cost_yearly.map(|cost| cost.0),
        personnel_once: add.personnel_once.map(|cost| cost.0),
        personnel_yearly: add.personnel_yearly.map(|cost| cost.0),
        budget_year: add.budget_year,
        effort: add.effort,
        priority: add.priority.unwrap_or(Priority::Medium),
        status: add.status.unwrap_or(MeasureStatus::Planned),
        serves: Some(pairs(&requirements, &objects).map(serve).collect()),
    };
    let saved = rooms::measure_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-added", &[("name", title.into())]))
}

async fn shown(session: &Session, domain: &DomainRow, measure: &str) -> Outcome<MeasureDetail> {
    let id = resolve::measure(session, domain, measure).await?;
    let request = RecordRequest { municipality_id: domain.municipality_id, id };
    Ok(rooms::measure_show(&session.app, request).await?)
}

async fn measure_set(session: &Session, set: MeasureSet) -> Outcome<String> {
    let domain = resolve::domain(session, &set.domain).await?;
    let known = shown(session, &domain, &set.measure).await?.measure;
    let requirements = resolve::requirements(session, &domain, &set.requirements).await?;
    let serves = if requirements.is_empty() {
        None
    } else {
        let objects = resolve::objects(session, &domain, &set.objects).await?;
        let serve = |(requirement_id, object)| Served { requirement_id, target_object_id: Some(object) };
        Some(pairs(&requirements, &objects).map(serve).collect())
    };
    let title = set.title.unwrap_or(known.title);
    let request = MeasureSaveRequest {
        municipality_id: domain.municipality_id,
        domain_id: known.domain_id,
        id: Some(known.id),
        title: title.clone(),
        description: set.description.unwrap_or(known.description),
        responsible: set.responsible.unwrap_or(known.responsible),
        supervised_by: set.supervised_by.unwrap_or(known.supervised_by),
        starts_on: set.starts_on.map_or(known.starts_on, |given| given.0),
        due_on: set.due_on.map_or(known.due_on, |given| given.0),
        done_on: set.done_on.map_or(known.done_on, |given| given.0),
        cost_once: set.cost_once.map_or(known.cost_once, |given| given.0.map(|cost| cost.0)),
        cost_yearly: set.cost_yearly.map_or(known.cost_yearly, |given| given.0.map(|cost| cost.0)),
        personnel_once: set.personnel_once.map_or(known.personnel_once, |given| given.0.map(|cost| cost.0)),
        personnel_yearly: set.personnel_yearly.map_or(known.personnel_yearly, |given| given.0.map(|cost| cost.0)),
        budget_year: set.budget_year.map_or(known.budget_year, |given| given.0),
        effort: set.effort.map_or(known.effort, |given| given.0),
        priority: set.priority.unwrap_or(known.priority),
        status: set.status.unwrap_or(known.status),
        serves,
    };
    let saved = rooms::measure_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-changed", &[("name", title.into())]))
}

fn measure_show(session: &Session, detail: &MeasureDetail) -> String {
    if session.style.json {
        return output::json(detail);
    }
    let measure = &detail.measure;
    let named = |rows: &[MeasureRelationRow], kind: MeasureRelationKind| {
        let of = rows.iter().filter(|row| row.kind == kind);
        of.map(|row| row.title.clone()).collect::<Vec<_>>().join("; ")
    };
    let serves: Vec<String> =
        detail.serves.iter().map(|row| format!("{} ({})", row.label, row.target_object_name)).collect();
    let points: Vec<String> =
        detail.open_points.iter().map(|code| session.style.texts.term("open-point", code)).collect();
    let effort = measure.effort.map(|effort| session.term("measure-effort", effort)).unwrap_or_default();
    let year = measure.budget_year.map(|year| year.to_string()).unwrap_or_default();
    output::fields(
        session.style,
        &[
            ("cli-out-title", measure.title.clone()),
            ("cli-out-description", measure.description.clone()),
            ("cli-out-status", session.term("measure-status", measure.status)),
            ("cli-out-priority", session.term("priority", measure.priority)),
            ("cli-out-responsible", measure.responsible.clone()),
            ("cli-out-supervised-by", measure.supervised_by.clone()),
            ("cli-out-starts-on", session.date(measure.starts_on)),
            ("cli-out-due-on", session.date(measure.due_on)),
            ("cli-out-done-on", session.date(measure.done_on)),
            ("cli-out-accepted-by", measure.accepted_by.clone()),
            ("cli-out-measure-accepted-on", session.date(measure.accepted_on)),
            ("cli-out-cost-once", session.euro(measure.cost_once)),
            ("cli-out-personnel-once", session.euro(measure.personnel_once)),
            ("cli-out-cost-yearly", session.euro(measure.cost_yearly)),
            ("cli-out-personnel-yearly", session.euro(measure.personnel_yearly)),
            ("cli-out-budget-year", year),
            ("cli-out-effort", effort),
            ("cli-out-waits-for", named(&detail.relations, MeasureRelationKind::Needs)),
            ("cli-out-accompanied-by", named(&detail.relations, MeasureRelationKind::AccompaniedBy)),
            ("cli-out-enables", named(&detail.related_by, MeasureRelationKind::Needs)),
            ("cli-out-requirements", serves.join("; ")),
            ("cli-out-measure-points", points.join("; ")),
            ("cli-out-id", measure.id.to_string()),
        ],
    )
}

async fn measure_list(session: &Session, request: MeasureListRequest) -> Outcome<String> {
    let list = rooms::measure_list(&session.app, request).await?;
    let columns = [
        Column::text("cli-out-title", |row: &MeasureRow| row.title.clone()),
        Column::text("cli-out-status", |row: &MeasureRow| session.term("measure-status", row.status)),
        Column::text("cli-out-priority", |row: &MeasureRow| session.term("priority", row.priority)),
        Column::text("cli-out-responsible", |row: &MeasureRow| row.responsible.clone()),
        Column::text("cli-out-due-on", |row: &MeasureRow| session.date(row.due_on)),
        Column::number("cli-out-cost-once", |row: &MeasureRow| session.euro(row.cost_once)),
        Column::number("cli-out-personnel-once", |row: &MeasureRow| session.euro(row.personnel_once)),
        Column::number("cli-out-cost-yearly", |row: &MeasureRow| session.euro(row.cost_yearly)),
        Column::number("cli-out-personnel-yearly", |row: &MeasureRow| session.euro(row.personnel_yearly)),
        Column::number("cli-out-requirements", |row: &MeasureRow| row.requirements.to_string()),
        Column::text("cli-out-id", |row: &MeasureRow| row.id.to_string()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

async fn measure_depend(session: &Session, depend: MeasureDepend) -> Outcome<String> {
    let domain = resolve::domain(session, &depend.domain).await?;
    let detail = shown(session, &domain, &depend.measure).await?;
    let other_id = resolve::measure(session, &domain, &depend.other).await?;
    let name = [("name", detail.measure.title.clone().into())];
    if depend.remove {
        let found = detail.relations.iter().find(|row| row.measure_id == other_id);
        let id = found.map_or(other_id, |row| row.id);
        let request = RecordRequest { municipality_id: domain.municipality_id, id };
        let removed = rooms::measure_relation_delete(&session.app, request).await?;
        return Ok(session.done(&removed, "cli-out-measure-undepended", &name));
    }
    let kind = if depend.accompanied { MeasureRelationKind::AccompaniedBy } else { MeasureRelationKind::Needs };
    let measure_id = detail.measure.id;
    let request = MeasureRelationSaveRequest { municipality_id: domain.municipality_id, measure_id, other_id, kind };
    let saved = rooms::measure_relation_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-measure-depended", &name))
}

async fn measure_accept(session: &Session, accept: MeasureAccept) -> Outcome<String> {
    let domain = resolve::domain(session, &accept.domain).await?;
    let measure = shown(session, &domain, &accept.measure).await?.measure;
    let request = MeasureAcceptRequest {
        municipality_id: domain.municipality_id,
        id: measure.id,
        accepted_by: accept.by.unwrap_or_default(),
        accepted_on: accept.on,
    };
    let said = if accept.remove { "cli-out-measure-rejected" } else { "cli-out-measure-accepted" };
    let saved = rooms::measure_accept(&session.app, request).await?;
    Ok(session.done(&saved, said, &[("name", measure.title.into())]))
}

async fn measure_plan(session: &Session, request: MeasurePlanRequest) -> Outcome<String> {
    let by = request.by;
    let list = rooms::measure_plan(&session.app, request).await?;
    let of = |row: &PlanLine,
              group: &dyn Fn(&akte_app::wire::PlanGroup) -> String,
              measure: &dyn Fn(&MeasureRow) -> String| {
        let of_group = row.group.as_ref().map(group);
        of_group.or_else(|| row.measure.as_ref().map(measure)).unwrap_or_default()
    };
    let mut columns = vec![
        Column::text("cli-out-title", |row: &PlanLine| {
            of(row, &|group| group.title.clone(), &|measure| format!("  {}", measure.title))
        }),
        Column::number("cli-out-measures", |row: &PlanLine| {
            of(row, &|group| group.measures.to_string(), &|_| String::new())
        }),
        Column::text("cli-out-status", |row: &PlanLine| {
            of(row, &|_| String::new(), &|measure| session.term("measure-status", measure.status))
        }),
        Column::text("cli-out-responsible", |row: &PlanLine| {
            of(row, &|_| String::new(), &|measure| measure.responsible.clone())
        }),
        Column::text("cli-out-due-on", |row: &PlanLine| {
            of(row, &|_| String::new(), &|measure| session.date(measure.due_on))
        }),
        Column::number("cli-out-cost-once", |row: &PlanLine| {
            of(row, &|group| session.euro(Some(group.cost_once)), &|measure| session.euro(measure.cost_once))
        }),
        Column::number("cli-out-personnel-once", |row: &PlanLine| {
            of(row, &|group| session.euro(Some(group.personnel_once)), &|measure| session.euro(measure.personnel_once))
        }),
        Column::number("cli-out-cost-yearly", |row: &PlanLine| {
            of(row, &|group| session.euro(Some(group.cost_yearly)), &|measure| session.euro(measure.cost_yearly))
        }),
        Column::number("cli-out-personnel-yearly", |row: &PlanLine| {
            of(row, &|group| session.euro(Some(group.personnel_yearly)), &|measure| {
                session.euro(measure.personnel_yearly)
            })
        }),
    ];
    if by == PlanGrouping::BudgetYear {
        columns.push(Column::number("cli-out-running", |row: &PlanLine| {
            of(row, &|group| session.euro(group.running), &|_| String::new())
        }));
    }
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

async fn measure_next(session: &Session, request: MeasureNextRequest) -> Outcome<String> {
    let list = rooms::measure_next(&session.app, request).await?;
    let columns = [
        Column::number("cli-out-rank", |row: &NextMeasure| row.rank.to_string()),
        Column::text("cli-out-title", |row: &NextMeasure| row.title.clone()),
        Column::text("cli-out-responsible", |row: &NextMeasure| row.responsible.clone()),
        Column::text("cli-out-due-on", |row: &NextMeasure| session.date(row.due_on)),
        Column::text("cli-out-explanation", |row: &NextMeasure| row.explanation.clone()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}
