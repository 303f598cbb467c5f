//! What is done with target objects once they are there.

use crate::args::{FactsChange, ObjectCopy, ObjectDepend, ObjectMerge, ObjectSet, ObjectSplit, OfDomain};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    DependencyGraphRequest, DependencyListRequest, DependencyRow, DependencySaveRequest, DomainRequest, DomainRow,
    ObjectFacts, RecordRequest, SavedFile, StructurePointRow, TargetObjectCopyRequest, TargetObjectMergeRequest,
    TargetObjectRow, TargetObjectSaveRequest, TargetObjectSplitRequest,
};
use std::path::Path;
use uuid::Uuid;

pub async fn set(session: &Session, set: ObjectSet) -> Outcome<String> {
    let domain = resolve::domain(session, &set.domain).await?;
    let known = resolve::object_row(session, &domain, &set.object).await?;
    let parent_id = match set.group.as_deref().map(str::trim) {
        None => known.parent_id,
        Some("") => None,
        Some(group) => Some(resolve::object(session, &domain, Some(&group.to_owned())).await?),
    };
    let facts = changed(session, &domain, &known, set.facts).await?;
    let name = set.name.unwrap_or(known.name);
    let request = TargetObjectSaveRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        id: Some(known.id),
        kind: set.kind.unwrap_or(known.kind),
        name: name.clone(),
        description: set.description.unwrap_or(known.description),
        responsible: set.responsible.unwrap_or(known.responsible),
        member_count: set.count.unwrap_or(known.member_count),
        parent_id,
        facts: Some(facts),
    };
    let saved = rooms::target_object_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-changed", &[("name", name.into())]))
}

async fn changed(
    session: &Session,
    domain: &DomainRow,
    known: &TargetObjectRow,
    change: FactsChange,
) -> Outcome<ObjectFacts> {
    fn take<T>(change: Option<T>, into: &mut T) {
        if let Some(value) = change {
            *into = value;
        }
    }
    let mut facts = known.facts.clone();
    take(change.number, &mut facts.number);
    take(change.platform, &mut facts.platform);
    take(change.usage.map(|given| given.0), &mut facts.usage);
    take(change.users, &mut facts.users);
    take(change.owner, &mut facts.owner);
    take(change.location, &mut facts.location);
    take(change.in_service_since.map(|given| given.0), &mut facts.in_service_since);
    take(change.support_until.map(|given| given.0), &mut facts.support_ends_on);
    take(change.process_kind.map(|given| given.0), &mut facts.process_kind);
    take(change.personal_data.map(|given| given.0), &mut facts.personal_data);
    take(change.classification.map(|given| given.0), &mut facts.classification);
    take(change.carrier, &mut facts.carrier);
    take(change.network_address, &mut facts.network_address);
    take(change.contract, &mut facts.contract);
    take(change.external_connection.map(|given| given.0), &mut facts.external_connection);
    let carried = &mut facts.carries_high_need;
    take(change.carries_high_confidentiality.map(|given| given.0), &mut carried.confidentiality);
    take(change.carries_high_integrity.map(|given| given.0), &mut carried.integrity);
    take(change.carries_high_availability.map(|given| given.0), &mut carried.availability);
    take(change.excludes_high_need.map(|given| given.0), &mut facts.excludes_high_need);
    take(change.needed_in_production.map(|given| given.0), &mut facts.needed_in_production);
    match change.replaced_by.as_deref().map(str::trim) {
        None => {}
        Some("") => facts.replaced_by_id = None,
        Some(next) => facts.replaced_by_id = Some(resolve::object(session, domain, Some(&next.to_owned())).await?),
    }
    Ok(facts)
}

pub async fn copy(session: &Session, copy: ObjectCopy) -> Outcome<String> {
    let domain = resolve::domain(session, &copy.domain).await?;
    let id = resolve::object(session, &domain, Some(&copy.object)).await?;
    let request = TargetObjectCopyRequest {
        municipality_id: domain.municipality_id,
        id,
        name: copy.name.clone(),
        with_answers: copy.with_answers,
    };
    let saved = rooms::target_object_copy(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-added", &[("name", copy.name.into())]))
}

pub async fn split(session: &Session, split: ObjectSplit) -> Outcome<String> {
    let domain = resolve::domain(session, &split.domain).await?;
    let id = resolve::object(session, &domain, Some(&split.object)).await?;
    let request = TargetObjectSplitRequest {
        municipality_id: domain.municipality_id,
        id,
        count: split.count,
        name: split.name.clone(),
    };
    let saved = rooms::target_object_split(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-added", &[("name", split.name.into())]))
}

pub async fn merge(session: &Session, merge: ObjectMerge) -> Outcome<String> {
    let domain = resolve::domain(session, &merge.domain).await?;
    let into_id = resolve::object(session, &domain, Some(&merge.into)).await?;
    let ids = resolve::objects(session, &domain, &merge.others).await?;
    let request =
        TargetObjectMergeRequest { municipality_id: domain.municipality_id, into_id, ids, winner: merge.winner };
    let merged = rooms::target_object_merge(&session.app, request).await?;
    let args = [
        ("name", merge.into.into()),
        ("answers", merged.answers.into()),
        ("measures", merged.measures.into()),
        ("evidence", merged.evidence.into()),
        ("dependencies", merged.dependencies.into()),
        ("conflicts", merged.conflicts.into()),
    ];
    Ok(session.done(&merged, "cli-out-merged", &args))
}

pub async fn depend(session: &Session, depend: ObjectDepend) -> Outcome<String> {
    let domain = resolve::domain(session, &depend.domain).await?;
    let from = resolve::object_row(session, &domain, &depend.object).await?;
    let on = resolve::objects(session, &domain, &depend.on).await?;
    if depend.remove {
        let known = dependencies_of(session, &domain, Some(from.id)).await?;
        for row in known.iter().filter(|row| row.from_id == from.id && on.contains(&row.to_id)) {
            let request = RecordRequest { municipality_id: domain.municipality_id, id: row.id };
            rooms::dependency_delete(&session.app, request).await?;
        }
    } else {
        for to_id in on {
            let request = DependencySaveRequest {
                municipality_id: domain.municipality_id,
                domain_id: domain.id,
                id: None,
                from_id: from.id,
                to_id,
                kind: depend.kind,
                inherits: !depend.no_inheritance,
                remark: depend.remark.clone(),
            };
            rooms::dependency_save(&session.app, request).await?;
        }
    }
    dependency_table(session, &domain, Some(from.id)).await
}

async fn dependencies_of(
    session: &Session,
    domain: &DomainRow,
    object_id: Option<Uuid>,
) -> Outcome<Vec<DependencyRow>> {
    let request = DependencyListRequest { municipality_id: domain.municipality_id, domain_id: domain.id, object_id };
    Ok(rooms::dependency_list(&session.app, request).await?.items)
}

pub async fn dependencies(session: &Session, object: Option<String>, of: &OfDomain) -> Outcome<String> {
    let domain = resolve::domain(session, of).await?;
    let object = match object {
        Some(object) => Some(resolve::object(session, &domain, Some(&object)).await?),
        None => None,
    };
    dependency_table(session, &domain, object).await
}

async fn dependency_table(session: &Session, domain: &DomainRow, object: Option<Uuid>) -> Outcome<String> {
    let rows = dependencies_of(session, domain, object).await?;
    let columns = [
        Column::text("cli-out-object", |row: &DependencyRow| row.from_name.clone()),
        Column::text("cli-out-kind", |row: &DependencyRow| session.term("dependency-kind", row.kind)),
        Column::text("cli-out-depends-on", |row: &DependencyRow| row.to_name.clone()),
        Column::text("cli-out-inherits", |row: &DependencyRow| yes_no(session, row.inherits)),
        Column::text("cli-out-id", |row: &DependencyRow| row.id.to_string()),
    ];
    let total = rows.len() as u64;
    Ok(output::list(session.style, &rows, total, &columns))
}

pub fn yes_no(session: &Session, said: bool) -> String {
    session.texts().get(if said { "status-yes" } else { "status-no" })
}

pub async fn points(session: &Session, of: &OfDomain) -> Outcome<String> {
    let domain = resolve::domain(session, of).await?;
    let request = DomainRequest { municipality_id: domain.municipality_id, domain_id: domain.id };
    let list = rooms::structure_point_list(&session.app, request).await?;
    let columns = [
        Column::text("cli-out-finding", |row: &StructurePointRow| row.text.clone()),
        Column::text("cli-out-object", |row: &StructurePointRow| row.object_name.clone()),
        Column::text("cli-out-subject", |row: &StructurePointRow| row.subject.clone()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

pub async fn graph(session: &Session, out: &Path, from: Option<String>, of: &OfDomain) -> Outcome<String> {
    let domain = resolve::domain(session, of).await?;
    let focus_id = match from {
        Some(object) => Some(resolve::object(session, &domain, Some(&object)).await?),
        None => None,
    };
    let request = DependencyGraphRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        focus_id,
        kinds: Vec::new(),
    };
    rooms::dependency_graph_save_to(&session.app, request, out).await?;
    let path = out.display().to_string();
    Ok(session.done(&SavedFile { path: Some(path.clone()) }, "cli-out-graph", &[("path", path.into())]))
}
