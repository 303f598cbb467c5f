//! Dependencies between target objects, and what the structure analysis still lacks.

use super::lists::part;
use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::structure_view::{StructurePoint, StructureView};
use crate::wire;
use akte_domain::{
    Dependency, DependencyId, DependencyKind, DomainId, InformationDomain, TargetObject, TargetObjectId,
    TargetObjectKind,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Dependencies of an information domain, by the names of their objects.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn dependency_list(
    app: &App,
    request: wire::DependencyListRequest,
) -> Result<wire::List<wire::DependencyRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = super::scope_of(&mut reads, request.municipality_id).await?;
    let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    if let Some(object) = request.object_id {
        reads.get::<TargetObject>(scope, object).await?;
    }
    let objects = reads.target_objects(scope, domain.id).await?;
    let names: HashMap<TargetObjectId, String> = objects.into_iter().map(|object| (object.id, object.name)).collect();
    let name_of = |id: TargetObjectId| names.get(&id).cloned().unwrap_or_default();
    let mut rows: Vec<wire::DependencyRow> = reads
        .dependencies(scope, domain.id)
        .await?
        .into_iter()
        .filter(|dependency| request.object_id.is_none_or(|id| dependency.from_id.0 == id || dependency.to_id.0 == id))
        .map(|dependency| wire::DependencyRow {
            id: dependency.id.0,
            from_id: dependency.from_id.0,
            from_name: name_of(dependency.from_id),
            to_id: dependency.to_id.0,
            to_name: name_of(dependency.to_id),
            kind: dependency.kind,
            inherits: dependency.inherits,
            remark: dependency.remark,
        })
        .collect();
    rows.sort_by(|a, b| {
        super::natural(&a.from_name, &b.from_name).then_with(|| super::natural(&a.to_name, &b.to_name))
    });
    Ok(part(rows, 0, u32::MAX, state))
}

/// Adds or changes a dependency.
///
/// # Errors
/// [`ErrorCode::DependsOnItself`], [`ErrorCode::DependencyOfWhole`], [`ErrorCode::AlreadyExists`],
/// [`ErrorCode::NotFound`].
pub async fn dependency_save(app: &App, request: wire::DependencySaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "dependency.save" } else { "dependency.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    if let Some(id) = request.id {
        reads.get::<Dependency>(scope, id).await?;
    }
    let from: TargetObject = reads.get(scope, request.from_id).await?;
    let to: TargetObject = reads.get(scope, request.to_id).await?;
    refuse_foreign(&from, domain.id)?;
    refuse_foreign(&to, domain.id)?;
    let known = reads.dependencies(scope, domain.id).await?;
    let same = known.iter().find(|known| known.from_id == from.id && known.to_id == to.id);
    let id = request.id.or_else(|| same.map(|known| known.id.0)).unwrap_or_else(|| app.new_id());
    let dependency = Dependency {
        id: DependencyId(id),
        municipality_id: scope.municipality(),
        domain_id: domain.id,
        kind: request.kind.unwrap_or_else(|| DependencyKind::between(from.kind, to.kind)),
        from_id: from.id,
        to_id: to.id,
        inherits: request.inherits,
        remark: request.remark,
    };
    operation.put(scope, std::slice::from_ref(&dependency)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id })
}

/// Refuses objects of other domains, and the one that stands for the domain as a whole.
fn refuse_foreign(object: &TargetObject, domain: DomainId) -> Result<()> {
    if object.domain_id != domain {
        return Err(AppError::not_found("target_object", object.id));
    }
    if object.kind == TargetObjectKind::InformationDomain {
        return Err(AppError::new(ErrorCode::DependencyOfWhole));
    }
    Ok(())
}

/// Removes a dependency.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn dependency_delete(app: &App, request: wire::RecordRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("dependency.delete", request.municipality_id).await?;
    operation.reads().get::<Dependency>(scope, request.id).await?;
    operation.delete::<Dependency>(scope, &[request.id]).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}

/// What the structure analysis and the protection needs still lack.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn structure_point_list(
    app: &App,
    request: wire::DomainRequest,
) -> Result<wire::List<wire::StructurePointRow>> {
    let (texts, today) = (app.texts(), app.today());
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let view = StructureView::load(&mut reads, texts, request.municipality_id, request.domain_id).await?;
    let points = view
        .structure_points(today)
        .into_iter()
        .chain(view.need_points(texts))
        .filter(|point| view.suppressions.counts(&point.place, today));
    let row = |point: StructurePoint| {
        let object = point.object.and_then(|place| view.objects.get(place));
        wire::StructurePointRow {
            code: point.place.point.code().to_owned(),
            text: texts.term("open-point", point.place.point.code()),
            object_id: object.map(|object| object.id.0),
            object_name: object.map(|object| object.name.clone()).unwrap_or_default(),
            subject: point.subject,
        }
    };
    Ok(part(points.map(row).collect(), 0, u32::MAX, state))
}

/// Dependencies that a copy has as its original does.
pub(crate) fn copied(
    known: &[Dependency],
    original: TargetObjectId,
    copy: TargetObjectId,
    mut new_id: impl FnMut() -> Uuid,
) -> Vec<Dependency> {
    let moved = |id: TargetObjectId| if id == original { copy } else { id };
    known
        .iter()
        .filter(|one| one.from_id == original || one.to_id == original)
        .map(|one| Dependency {
            id: DependencyId(new_id()),
            from_id: moved(one.from_id),
            to_id: moved(one.to_id),
            ..one.clone()
        })
        .collect()
}
