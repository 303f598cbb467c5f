//! The search over what is recorded and imported.

use crate::app::App;
use crate::error::Result;
use crate::wire;
use akte_domain::{Measure, RequirementId, Risk, TargetObject};
use akte_store::{HIT_END, HIT_START, Reads, Scope, Window};
use uuid::Uuid;

/// Searches what is recorded and imported.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn search(app: &App, request: wire::SearchRequest) -> Result<wire::SearchAnswer> {
    let mut snapshot = app.snapshot_to_search(&request.text).await?;
    let mut reads = snapshot.reads();
    let scope = match request.municipality_id {
        Some(id) => Some(super::scope_of(&mut reads, id).await?),
        None => None,
    };
    let window = Window { offset: 0, limit: request.limit };
    let hits = reads.search(scope, &request.text, window).await?.items;
    let in_force = catalogs_in_force(&mut reads, scope).await?;
    let mut items = Vec::with_capacity(hits.len());
    for hit in hits {
        let snippet = hit.snippet.replace([HIT_START, HIT_END], "");
        let blank = wire::SearchHit {
            kind: hit.kind,
            id: hit.id,
            domain_id: None,
            target_object_id: None,
            catalog_id: None,
            title: hit.title,
            snippet,
        };
        items.push(placed(&mut reads, scope, &in_force, blank).await?);
    }
    Ok(wire::SearchAnswer { items })
}

async fn catalogs_in_force(reads: &mut Reads<'_>, scope: Option<Scope>) -> Result<Vec<Uuid>> {
    let Some(scope) = scope else { return Ok(Vec::new()) };
    let domains = reads.domains(scope).await?;
    Ok(domains.iter().flat_map(|domain| &domain.catalogs).map(|catalog| catalog.catalog_id.0).collect())
}

/// Adds where a hit leads to.
async fn placed(
    reads: &mut Reads<'_>,
    scope: Option<Scope>,
    in_force: &[Uuid],
    mut hit: wire::SearchHit,
) -> Result<wire::SearchHit> {
    if hit.kind == "requirement" {
        let versions = reads.requirement_versions(RequirementId(hit.id)).await?;
        let version = versions.iter().find(|row| in_force.contains(&row.catalog_id.0)).or(versions.last());
        hit.catalog_id = version.map(|row| row.catalog_id.0);
        return Ok(hit);
    }
    let Some(scope) = scope else { return Ok(hit) };
    match hit.kind.as_str() {
        "answer" => {
            if let Some(answer) = reads.find::<akte_domain::Answer>(scope, hit.id).await? {
                let latest = reads.requirement_versions(answer.requirement_id).await?.pop();
                hit.id = answer.requirement_id.0;
                hit.domain_id = Some(answer.domain_id.0);
                hit.target_object_id = Some(answer.target_object_id.0);
                hit.title = latest.map(|row| format!("{} {}", row.label, row.title)).unwrap_or_default();
            }
        }
        "module_decision" => {
            if let Some(decision) = reads.find::<akte_domain::ModuleDecision>(scope, hit.id).await? {
                let object = reads.find::<TargetObject>(scope, decision.target_object_id).await?;
                hit.title = format!("{} · {}", decision.module, object.map(|one| one.name).unwrap_or_default());
                hit.domain_id = Some(decision.domain_id.0);
                hit.target_object_id = Some(decision.target_object_id.0);
            }
        }
        "package_decision" => {
            if let Some(decision) = reads.find::<akte_domain::PackageDecision>(scope, hit.id).await? {
                let latest = reads.requirement_versions(decision.requirement_id).await?.pop();
                hit.title = latest.map(|row| format!("{} {}", row.label, row.title)).unwrap_or_default();
                hit.domain_id = Some(decision.domain_id.0);
                hit.target_object_id = Some(decision.target_object_id.0);
            }
        }
        "measure" => {
            hit.domain_id = reads.find::<Measure>(scope, hit.id).await?.map(|measure| measure.domain_id.0);
        }
        "risk" => {
            hit.domain_id = reads.find::<Risk>(scope, hit.id).await?.map(|risk| risk.domain_id.0);
        }
        "target_object" => {
            hit.domain_id = reads.find::<TargetObject>(scope, hit.id).await?.map(|object| object.domain_id.0);
        }
        "information_domain" => hit.domain_id = Some(hit.id),
        _ => {}
    }
    Ok(hit)
}
